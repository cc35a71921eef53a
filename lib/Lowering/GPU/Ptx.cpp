//===- Ptx.cpp - kernels to PTX and machine code ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Host/Codegen.h"
#include "KernelCode.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IRReader/IRReader.h"
#include "llvm/Linker/Linker.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Transforms/IPO/Internalize.h"
#include <mutex>

using namespace mlir;
using namespace tp;

// The oldest GPU that has bf16, and PTX as CUDA 12 and later read it.
static constexpr llvm::StringLiteral kChip = "sm_80", kPtxFeature = "+ptx80";
/// GPUs that get machine code of their own.
static constexpr llvm::StringLiteral kAssembled[] = {"80", "90"};

// The functions are there if LLVM was built with its NVPTX target.
extern "C" {
[[gnu::weak]] void LLVMInitializeNVPTXTargetInfo();
[[gnu::weak]] void LLVMInitializeNVPTXTarget();
[[gnu::weak]] void LLVMInitializeNVPTXTargetMC();
[[gnu::weak]] void LLVMInitializeNVPTXAsmPrinter();
}

static llvm::Expected<std::unique_ptr<llvm::TargetMachine>> createGpuMachine() {
  if (!LLVMInitializeNVPTXTarget)
    return llvm::createStringError(
        "target cuda: this LLVM generates no code for NVIDIA GPUs (its NVPTX target is off)");
  static std::once_flag once;
  std::call_once(once, [] {
    LLVMInitializeNVPTXTargetInfo();
    LLVMInitializeNVPTXTarget();
    LLVMInitializeNVPTXTargetMC();
    LLVMInitializeNVPTXAsmPrinter();
  });
  return createTargetMachine(llvm::Triple("nvptx64-nvidia-cuda"), kChip, kPtxFeature, std::nullopt,
                             llvm::CodeGenOptLevel::Aggressive);
}

std::string tp::findInCuda(StringRef path) {
  SmallVector<std::string> roots;
  for (const char *variable : {"CUDA_HOME", "CUDA_PATH"})
    if (std::optional<std::string> root = llvm::sys::Process::GetEnv(variable))
      roots.push_back(*root);
  if (llvm::ErrorOr<std::string> ptxas = llvm::sys::findProgramByName("ptxas"))
    roots.push_back(llvm::sys::path::parent_path(llvm::sys::path::parent_path(*ptxas)).str());
  roots.push_back("/usr/local/cuda");
  for (const std::string &root : roots) {
    SmallString<128> file(root);
    llvm::sys::path::append(file, path);
    if (llvm::sys::fs::exists(file))
      return file.str().str();
  }
  return "";
}

/// Links what the kernels call of libdevice.
static llvm::Error linkLibdevice(llvm::Module &module) {
  std::string needed;
  for (llvm::Function &function : module)
    if (function.isDeclaration() && !function.isIntrinsic() && needed.empty())
      needed = function.getName().str();
  if (needed.empty())
    return llvm::Error::success();
  std::string file = findInCuda("nvvm/libdevice/libdevice.10.bc");
  if (file.empty())
    return llvm::createStringError("target cuda: the kernels need '" + needed +
                                   "' of CUDA's libdevice: expected nvvm/libdevice/libdevice.10.bc in CUDA_HOME, found "
                                   "none");
  llvm::SMDiagnostic diagnostic;
  std::unique_ptr<llvm::Module> library = llvm::parseIRFile(file, diagnostic, module.getContext());
  if (!library)
    return llvm::createStringError("cannot read '" + file + "': " + diagnostic.getMessage());
  library->setTargetTriple(module.getTargetTriple());
  library->setDataLayout(module.getDataLayout());
  llvm::StringSet<> own;
  for (llvm::Function &function : module)
    if (!function.isDeclaration())
      own.insert(function.getName());
  if (llvm::Linker::linkModules(module, std::move(library), llvm::Linker::LinkOnlyNeeded))
    return llvm::createStringError("cannot link '" + file + "'");
  llvm::internalizeModule(module, [&](const llvm::GlobalValue &value) { return own.contains(value.getName()); });
  for (llvm::Function &function : module)
    if (function.isDeclaration() && !function.isIntrinsic() && function.getName() != "__nvvm_reflect") // LLVM knows it
      return llvm::createStringError("target cuda: CUDA's libdevice has no '" + function.getName().str() + "'");
  return llvm::Error::success();
}

llvm::Expected<std::string> tp::translateToPtx(ModuleOp code) {
  auto machine = createGpuMachine();
  if (!machine)
    return machine.takeError();
  llvm::LLVMContext context;
  llvm::Expected<std::unique_ptr<llvm::Module>> module = translateToLLVM(code, context, "kernels");
  if (!module)
    return module.takeError();
  setTarget(**module, **machine);
  if (llvm::Error error = linkLibdevice(**module))
    return error;
  optimize(**module, **machine);
  return emit(**module, **machine, llvm::CodeGenFileType::AssemblyFile);
}

//===----------------------------------------------------------------------===//
// CUDA's tools
//===----------------------------------------------------------------------===//

/// Runs a tool; its messages are the error.
static llvm::Error run(TemporaryFiles &files, ArrayRef<std::string> command) {
  llvm::Expected<std::string> messages = files.create("log");
  if (!messages)
    return messages.takeError();
  SmallVector<StringRef> words(command.begin(), command.end());
  std::string error;
  int result = llvm::sys::ExecuteAndWait(command.front(), words, std::nullopt,
                                         {StringRef(""), StringRef(*messages), StringRef(*messages)}, 0, 0, &error);
  if (result == 0)
    return llvm::Error::success();
  if (llvm::Expected<std::string> text = TemporaryFiles::read(*messages); !text)
    llvm::consumeError(text.takeError());
  else if (error.empty())
    error = StringRef(*text).rtrim().str();
  return llvm::createStringError("'" + command.front() + "' failed: " + error);
}

llvm::Expected<std::string> tp::assemble(const std::string &ptx, std::string &missing) {
  std::string ptxas = findInCuda("bin/ptxas"), fatbinary = findInCuda("bin/fatbinary");
  if (ptxas.empty() || fatbinary.empty()) {
    missing = ptxas.empty() ? "ptxas" : "fatbinary";
    return ptx;
  }
  TemporaryFiles files;
  llvm::Expected<std::string> source = files.write("ptx", ptx), joined = files.create("fatbin");
  if (!source)
    return source.takeError();
  if (!joined)
    return joined.takeError();
  std::vector<std::string> join = {fatbinary, "--64", "--create=" + *joined};
  for (StringRef chip : kAssembled) {
    llvm::Expected<std::string> object = files.create("cubin");
    if (!object)
      return object.takeError();
    if (llvm::Error error = run(files, {ptxas, ("--gpu-name=sm_" + chip).str(), "-o", *object, *source}))
      return error;
    join.push_back(("--image3=kind=elf,sm=" + chip + ",file=" + *object).str());
  }
  join.push_back("--image3=kind=ptx,sm=80,file=" + *source);
  if (llvm::Error error = run(files, join))
    return error;
  return TemporaryFiles::read(*joined);
}
