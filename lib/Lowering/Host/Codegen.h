//===- Codegen.h - LLVM IR of a program, for any target ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOWERING_HOST_CODEGEN_H
#define TP_LIB_LOWERING_HOST_CODEGEN_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/IR/Module.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Target/TargetMachine.h"

namespace tp {

/// Code of the LLVM dialect as LLVM IR in `context`.
llvm::Expected<std::unique_ptr<llvm::Module>> translateToLLVM(mlir::ModuleOp code, llvm::LLVMContext &context,
                                                              llvm::StringRef name);

/// A machine that fuses a product and a sum where the program says that it may.
llvm::Expected<std::unique_ptr<llvm::TargetMachine>> createTargetMachine(const llvm::Triple &triple,
                                                                         llvm::StringRef cpu, llvm::StringRef features,
                                                                         std::optional<llvm::Reloc::Model> relocation,
                                                                         llvm::CodeGenOptLevel level);

/// Says for which machine the module is.
void setTarget(llvm::Module &module, const llvm::TargetMachine &machine);

/// LLVM's own passes at -O3.
void optimize(llvm::Module &module, llvm::TargetMachine &machine, const llvm::PipelineTuningOptions &tuning = {});

/// The module as an object file or as assembly.
llvm::Expected<std::string> emit(llvm::Module &module, llvm::TargetMachine &machine, llvm::CodeGenFileType kind);

/// Files for other programs to read and write; they go with this.
class TemporaryFiles {
public:
  /// The path of a new, empty file.
  llvm::Expected<std::string> create(llvm::StringRef suffix);
  /// The path of a new file with this content.
  llvm::Expected<std::string> write(llvm::StringRef suffix, llvm::StringRef content);
  /// What is in the file now.
  static llvm::Expected<std::string> read(const std::string &path);

private:
  std::vector<std::unique_ptr<llvm::FileRemover>> removers;
};

} // namespace tp

#endif // TP_LIB_LOWERING_HOST_CODEGEN_H
