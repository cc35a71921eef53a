//===- BytecodeTarget.cpp - bytecode at speed ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModelTargets.h"
#include "tp/Pipelines/Bytecode.h"
#include "tp/Pipelines/Pipelines.h"
#include "mlir/Bytecode/BytecodeReader.h"
#include "llvm/ADT/Hashing.h"
#include <csignal>
#include <cstring>
#include <set>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace mlir;
using namespace tp;
using llvm::StringRef;

// The tools decode each file in a process of its own. To start one takes longer
// than most files do, so here one decodes file after file, until one of them ends
// it; every few files go the tools' way.

namespace {
class Decoder {
public:
  ~Decoder() { stop(); }
  /// The text, or nothing: the file is damaged.
  std::optional<std::string> decode(StringRef bytecode);

private:
  static constexpr size_t kMostBytes = 1 << 20, kMostText = 1 << 24;
  static constexpr int kFiles = 4000, kFilesPerContext = 50; // what is interned grows
  static constexpr unsigned kSeconds = 5;
  enum Answer : char { text = 't', none = 'n' };

  /// What both processes have.
  struct Shared {
    size_t size;
    char bytes[kMostText];
  };
  void start();
  void stop();
  [[noreturn]] void serve(int requests, int answers);

  Shared *shared = nullptr;
  pid_t child = 0;
  int requests = -1, answers = -1, files = 0;
};
} // namespace

void Decoder::start() {
  int to[2], from[2];
  if (!shared)
    shared =
        static_cast<Shared *>(mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
  if (shared == MAP_FAILED || pipe(to) || pipe(from) || (child = fork()) < 0)
    std::abort();
  if (child == 0) {
    close(to[1]);
    close(from[0]);
    serve(to[0], from[1]);
  }
  close(to[0]);
  close(from[1]);
  requests = to[1];
  answers = from[0];
  files = 0;
}

void Decoder::stop() {
  if (!child)
    return;
  close(requests);
  close(answers);
  kill(child, SIGKILL);
  waitpid(child, nullptr, 0);
  child = 0;
}

void Decoder::serve(int requests, int answers) {
  limitToBytecode(kMostBytes);
  signal(SIGALRM, SIG_DFL);
  close(STDERR_FILENO);
  std::optional<MLIRContext> context;
  char request;
  for (int file = 0; read(requests, &request, 1) == 1; ++file) {
    if (file % kFilesPerContext == 0) {
      context.emplace(fuzz::getRegistry(), MLIRContext::Threading::DISABLED);
      context->allowUnregisteredDialects();
    }
    alarm(kSeconds);
    std::string decoded, bytecode(shared->bytes, shared->size);
    bool good = decodeTrustedBytecode(llvm::MemoryBufferRef(bytecode, "fuzz.mlirbc"), *context, decoded);
    alarm(0);
    good &= decoded.size() <= kMostText;
    shared->size = good ? decoded.size() : 0;
    std::memcpy(shared->bytes, decoded.data(), shared->size);
    char answer = good ? text : none;
    if (write(answers, &answer, 1) != 1)
      break;
  }
  _exit(0);
}

std::optional<std::string> Decoder::decode(StringRef bytecode) {
  if (bytecode.size() > kMostBytes)
    return std::nullopt;
  if (child && ++files == kFiles)
    stop();
  if (!child)
    start();
  shared->size = bytecode.size();
  std::memcpy(shared->bytes, bytecode.data(), bytecode.size());
  char word = 0;
  if (write(requests, &word, 1) != 1 || read(answers, &word, 1) != 1) {
    stop(); // this file has ended it
    return std::nullopt;
  }
  if (word != text)
    return std::nullopt;
  // Whatever the other process has come to: no more than there is.
  return std::string(shared->bytes, std::min(shared->size, kMostText));
}

void fuzz::runBytecode(std::string_view content) {
  constexpr unsigned kTheToolsWay = 256; // one in so many
  if (!isBytecode(llvm::MemoryBufferRef(content, "fuzz.mlirbc")))
    return;
  static unsigned runs = 0;
  if (runs++ % kTheToolsWay == 0)
    return runModel(content);
  static Decoder *decoder = [] {
    signal(SIGPIPE, SIG_IGN);
    return new Decoder;
  }();
  std::optional<std::string> text = decoder->decode(content);
  // Most changes do not reach the text.
  static std::set<size_t> seen;
  if (text && seen.insert(llvm::hash_value(StringRef(*text))).second)
    runModel(*text);
}
