//===- CodeBuilder.h - code of the LLVM dialect ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOWERING_HOST_CODEBUILDER_H
#define TP_LIB_LOWERING_HOST_CODEBUILDER_H

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace tp {

/// Builds ops of the LLVM dialect at the insertion point of `b`, in a module `code`.
class CodeBuilder {
public:
  explicit CodeBuilder(mlir::ModuleOp code)
      : code(code), b(code.getLoc(), code.getContext()), pointer(mlir::LLVM::LLVMPointerType::get(code.getContext())) {}

  mlir::Value constant(int64_t value, unsigned bits = 64);
  mlir::Value offset(mlir::Value base, int64_t bytes) { return offset(base, constant(bytes)); }
  mlir::Value offset(mlir::Value base, mlir::Value bytes);
  /// To be reconciled when the bodies become LLVM's.
  mlir::Value convert(mlir::Type type, mlir::Value value);
  /// Calls `lower` on what was in the function before, in order; it may erase its op.
  static llvm::LogicalResult lowerEach(mlir::LLVM::LLVMFuncOp function,
                                       llvm::function_ref<llvm::LogicalResult(mlir::Operation *)> lower);

  mlir::ModuleOp code;
  mlir::ImplicitLocOpBuilder b;
  const mlir::Type pointer;
};

} // namespace tp

#endif // TP_LIB_LOWERING_HOST_CODEBUILDER_H
