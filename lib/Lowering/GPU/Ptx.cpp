//===- Ptx.cpp - kernels to PTX and machine code ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelCode.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/IRReader/IRReader.h"
#include "llvm/Linker/Linker.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
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

static llvm::Expected<std::unique_ptr<llvm::TargetMachine>> createTargetMachine() {
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
  llvm::Triple triple("nvptx64-nvidia-cuda");
  std::string error;
  const llvm::Target *target = llvm::TargetRegistry::lookupTarget(triple, error);
  if (!target)
    return llvm::createStringError(error);
  llvm::TargetOptions options;
  options.AllowFPOpFusion = llvm::FPOpFusion::Standard;
  return std::unique_ptr<llvm::TargetMachine>(target->createTargetMachine(
      triple, kChip, kPtxFeature, options, std::nullopt, std::nullopt, llvm::CodeGenOptLevel::Aggressive));
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

static void optimize(llvm::Module &module, llvm::TargetMachine &machine) {
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager components;
  llvm::ModuleAnalysisManager modules;
  llvm::PassBuilder builder(&machine);
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(components);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, components, modules);
  builder.buildPerModuleDefaultPipeline(llvm::OptimizationLevel::O3).run(module, modules);
}

llvm::Expected<std::string> tp::translateToPtx(ModuleOp code) {
  DialectRegistry registry;
  registerBuiltinDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
  code.getContext()->appendDialectRegistry(registry);
  auto machine = createTargetMachine();
  if (!machine)
    return machine.takeError();
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> module = translateModuleToLLVMIR(code, context, "kernels");
  if (!module)
    return llvm::createStringError("cannot translate the kernels to LLVM IR");
  module->setTargetTriple((*machine)->getTargetTriple());
  module->setDataLayout((*machine)->createDataLayout());
  if (llvm::Error error = linkLibdevice(*module))
    return error;
  for (llvm::Function &function : *module) {
    function.addFnAttr("target-cpu", (*machine)->getTargetCPU());
    function.addFnAttr("target-features", (*machine)->getTargetFeatureString());
  }
  optimize(*module, **machine);
  llvm::SmallString<0> text;
  llvm::raw_svector_ostream stream(text);
  llvm::legacy::PassManager passes;
  if ((*machine)->addPassesToEmitFile(passes, stream, nullptr, llvm::CodeGenFileType::AssemblyFile))
    return llvm::createStringError("LLVM's NVPTX target writes no assembly");
  passes.run(*module);
  return text.str().str();
}

//===----------------------------------------------------------------------===//
// CUDA's tools
//===----------------------------------------------------------------------===//

namespace {
/// Files that go with the program.
class Workspace {
public:
  llvm::Expected<std::string> create(StringRef suffix) {
    SmallString<128> path;
    if (std::error_code error = llvm::sys::fs::createTemporaryFile("tp", suffix, path))
      return llvm::createStringError(error, "cannot create a temporary file");
    removers.push_back(std::make_unique<llvm::FileRemover>(path));
    return path.str().str();
  }

private:
  std::vector<std::unique_ptr<llvm::FileRemover>> removers;
};
} // namespace

/// Runs a tool; its messages are the error.
static llvm::Error run(Workspace &files, ArrayRef<std::string> command) {
  llvm::Expected<std::string> messages = files.create("log");
  if (!messages)
    return messages.takeError();
  SmallVector<StringRef> words(command.begin(), command.end());
  std::string error;
  int result = llvm::sys::ExecuteAndWait(command.front(), words, std::nullopt,
                                         {StringRef(""), StringRef(*messages), StringRef(*messages)}, 0, 0, &error);
  if (result == 0)
    return llvm::Error::success();
  if (auto text = llvm::MemoryBuffer::getFile(*messages); text && error.empty())
    error = (*text)->getBuffer().rtrim().str();
  return llvm::createStringError("'" + command.front() + "' failed: " + error);
}

llvm::Expected<std::string> tp::assemble(const std::string &ptx, std::string &missing) {
  std::string ptxas = findInCuda("bin/ptxas"), fatbinary = findInCuda("bin/fatbinary");
  if (ptxas.empty() || fatbinary.empty()) {
    missing = ptxas.empty() ? "ptxas" : "fatbinary";
    return ptx;
  }
  Workspace files;
  llvm::Expected<std::string> source = files.create("ptx"), joined = files.create("fatbin");
  if (!source)
    return source.takeError();
  if (!joined)
    return joined.takeError();
  {
    std::error_code error;
    llvm::raw_fd_ostream stream(*source, error);
    stream << ptx;
    stream.close();
    if (error || stream.has_error()) {
      stream.clear_error();
      return llvm::createStringError("cannot write '" + *source + "'");
    }
  }
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
  auto content = llvm::MemoryBuffer::getFile(*joined);
  if (!content)
    return llvm::createStringError(content.getError(), "cannot read '" + *joined + "'");
  return (*content)->getBuffer().str();
}
