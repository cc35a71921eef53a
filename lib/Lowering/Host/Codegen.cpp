//===- Codegen.cpp - LLVM IR of a program, for any target ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Codegen.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace mlir;
using namespace tp;

llvm::Expected<std::unique_ptr<llvm::Module>> tp::translateToLLVM(ModuleOp code, llvm::LLVMContext &context,
                                                                  StringRef name) {
  DialectRegistry registry;
  registerBuiltinDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
  code.getContext()->appendDialectRegistry(registry);
  std::unique_ptr<llvm::Module> module = translateModuleToLLVMIR(code, context, name);
  if (!module)
    return llvm::createStringError("cannot translate the " + name + " to LLVM IR");
  return module;
}

llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
tp::createTargetMachine(const llvm::Triple &triple, StringRef cpu, StringRef features,
                        std::optional<llvm::Reloc::Model> relocation, llvm::CodeGenOptLevel level) {
  std::string error;
  const llvm::Target *target = llvm::TargetRegistry::lookupTarget(triple, error);
  if (!target)
    return llvm::createStringError(error);
  llvm::TargetOptions options;
  options.AllowFPOpFusion = llvm::FPOpFusion::Standard;
  std::unique_ptr<llvm::TargetMachine> machine(
      target->createTargetMachine(triple, cpu, features, options, relocation, std::nullopt, level));
  if (!machine)
    return llvm::createStringError("LLVM has no code generator for " + triple.str());
  return machine;
}

void tp::setTarget(llvm::Module &module, const llvm::TargetMachine &machine) {
  module.setTargetTriple(machine.getTargetTriple());
  module.setDataLayout(machine.createDataLayout());
}

void tp::optimize(llvm::Module &module, llvm::TargetMachine &machine, const llvm::PipelineTuningOptions &tuning) {
  for (llvm::Function &function : module) {
    function.addFnAttr("target-cpu", machine.getTargetCPU());
    function.addFnAttr("target-features", machine.getTargetFeatureString());
  }
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager components;
  llvm::ModuleAnalysisManager modules;
  llvm::PassBuilder builder(&machine, tuning);
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(components);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, components, modules);
  builder.buildPerModuleDefaultPipeline(llvm::OptimizationLevel::O3).run(module, modules);
}

llvm::Expected<std::string> tp::emit(llvm::Module &module, llvm::TargetMachine &machine, llvm::CodeGenFileType kind) {
  llvm::SmallString<0> content;
  llvm::raw_svector_ostream stream(content);
  llvm::legacy::PassManager passes;
  if (machine.addPassesToEmitFile(passes, stream, nullptr, kind))
    return llvm::createStringError("LLVM's code generator for " + machine.getTargetTriple().str() + " writes no " +
                                   (kind == llvm::CodeGenFileType::ObjectFile ? "object files" : "assembly"));
  passes.run(module);
  return content.str().str();
}

llvm::Expected<std::string> TemporaryFiles::create(StringRef suffix) {
  SmallString<128> path;
  if (std::error_code error = llvm::sys::fs::createTemporaryFile("tp", suffix, path))
    return llvm::createStringError(error, "cannot create a temporary file");
  removers.push_back(std::make_unique<llvm::FileRemover>(path));
  return path.str().str();
}

llvm::Expected<std::string> TemporaryFiles::write(StringRef suffix, StringRef content) {
  llvm::Expected<std::string> path = create(suffix);
  if (!path)
    return path;
  std::error_code error;
  llvm::raw_fd_ostream stream(*path, error);
  stream << content;
  stream.close();
  if (error || stream.has_error()) {
    stream.clear_error();
    return llvm::createStringError("cannot write '" + *path + "'");
  }
  return path;
}

llvm::Expected<std::string> TemporaryFiles::read(const std::string &path) {
  auto content = llvm::MemoryBuffer::getFile(path);
  if (!content)
    return llvm::createStringError(content.getError(), "cannot read '" + path + "'");
  return (*content)->getBuffer().str();
}
