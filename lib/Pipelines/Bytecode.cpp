//===- Bytecode.cpp - bytecode as text ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ParserMemory.h"
#include "tp/Pipelines/Bytecode.h"
#include "tp/Pipelines/Pipelines.h"
#include "mlir/Bytecode/BytecodeReader.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Parser/Parser.h"
#include "llvm/Support/SourceMgr.h"
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace mlir;

// MLIR's reader of bytecode trusts its input: a damaged file makes it write
// where it must not, allocate without end, or run for ever. So a process of its
// own reads bytecode and prints it as text, and that is all that comes out of
// it: whatever happens there, the compiler goes on with a file or a sentence.

static constexpr uint64_t kSeconds = 5, kBytesPerSecond = 1 << 20;

/// The whole module in the generic form, with its locations and all numbers.
/// The command line's own flags for printing do not reach this text.
static OpPrintingFlags getFlags() {
  OpPrintingFlags flags;
  flags.enableDebugInfo(/*enable=*/true, /*prettyForm=*/false).printGenericOpForm();
  flags.elideLargeElementsAttrs(std::numeric_limits<int64_t>::max());
  flags.elideLargeResourceString(std::numeric_limits<int64_t>::max());
  return flags.skipRegions(false).assumeVerified().useLocalScope();
}

static bool writeAll(int file, StringRef text) {
  while (!text.empty()) {
    ssize_t written = write(file, text.data(), text.size());
    if (written < 0 && errno == EINTR)
      continue;
    if (written <= 0)
      return false;
    text = text.drop_front(size_t(written));
  }
  return true;
}

static std::string readAll(int file) {
  std::string text;
  char part[1 << 16];
  while (true) {
    ssize_t count = read(file, part, sizeof(part));
    if (count < 0 && errno == EINTR)
      continue;
    if (count <= 0)
      return text;
    text.append(part, size_t(count));
  }
}

/// The address space of this process, in bytes.
static uint64_t getAddressSpace() {
  uint64_t pages = 0;
  std::ifstream("/proc/self/statm") >> pages;
  return pages * uint64_t(getpagesize());
}

static void limit(int resource, uint64_t value) {
  struct rlimit limits;
  if (getrlimit(resource, &limits) == 0 && value < limits.rlim_max) {
    limits.rlim_cur = limits.rlim_max = value;
    setrlimit(resource, &limits);
  }
}

void tp::limitToBytecode(size_t bytes) {
  for (int signal : {SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGILL})
    ::signal(signal, SIG_DFL);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_CPU, kSeconds + bytes / kBytesPerSecond);
  limit(RLIMIT_AS, getAddressSpace() + getReaderBytes(bytes));
}

bool tp::decodeTrustedBytecode(llvm::MemoryBufferRef bytecode, MLIRContext &context, std::string &text) {
  llvm::raw_string_ostream stream(text);
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
    if (diagnostic.getSeverity() == DiagnosticSeverity::Error)
      stream << (text.empty() ? "" : "; ") << diagnostic.str();
    return success();
  });
  auto sources = std::make_shared<llvm::SourceMgr>();
  sources->AddNewSourceBuffer(llvm::MemoryBuffer::getMemBuffer(bytecode, /*RequiresNullTerminator=*/false),
                              llvm::SMLoc());
  ParserConfig config(&context, /*verifyAfterParse=*/false);
  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(sources, config);
  if (!module)
    return false;
  text.clear();
  module->print(stream, getFlags());
  return true;
}

/// In the process of its own: writes text to `output`, or what is wrong.
[[noreturn]] static void decodeInto(int output, llvm::MemoryBufferRef bytecode, const DialectRegistry &registry) {
  tp::limitToBytecode(bytecode.getBufferSize());
  close(STDERR_FILENO); // the libraries' last words are about the process
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  context.allowUnregisteredDialects(); // the text's reader judges them
  std::string text;
  bool decoded = tp::decodeTrustedBytecode(bytecode, context, text);
  bool written = writeAll(output, text);
  _exit(decoded && written ? tp::exitDone : tp::exitWrongInput);
}

std::unique_ptr<llvm::MemoryBuffer> tp::decodeBytecode(std::unique_ptr<llvm::MemoryBuffer> buffer,
                                                       const DialectRegistry &registry, llvm::raw_ostream &errors) {
  if (!isBytecode(*buffer))
    return packBooleans(std::move(buffer));
  StringRef name = buffer->getBufferIdentifier();
  auto fail = [&](const llvm::Twine &why) {
    errors << name << ": error: bytecode cannot be read: " << why << "\n";
    return nullptr;
  };
  int ends[2];
  if (pipe(ends))
    return fail(std::strerror(errno));
  pid_t child = fork();
  if (child < 0) {
    close(ends[0]);
    close(ends[1]);
    return fail(std::strerror(errno));
  }
  if (child == 0) {
    close(ends[0]);
    decodeInto(ends[1], *buffer, registry);
  }
  close(ends[1]);
  std::string text = readAll(ends[0]);
  close(ends[0]);
  int status;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR)
      return fail(std::strerror(errno));
  if (WIFSIGNALED(status) && (WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL))
    return fail("it takes more time or memory than bytecode of its size can");
  if (WIFSIGNALED(status))
    return fail("it is damaged (" + llvm::Twine(strsignal(WTERMSIG(status))) + ")");
  // StableHLO's own bytecode, and what jax.export serialises.
  if (WEXITSTATUS(status) != exitDone && StringRef(text).contains("does not implement the bytecode interface"))
    return fail(text + "; write the program as text (JAX: lowered.as_text() or exported.mlir_module(), "
                       "torch_xla: get_stablehlo_text())");
  if (WEXITSTATUS(status) != exitDone)
    return fail(text.empty() ? "it is damaged" : StringRef(text));
  return llvm::MemoryBuffer::getMemBufferCopy(text, name);
}
