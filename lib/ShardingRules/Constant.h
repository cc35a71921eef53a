//===- Constant.h - shared by the constants of all dialects ------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_SHARDINGRULES_CONSTANT_H
#define TP_LIB_SHARDINGRULES_CONSTANT_H

#include "tp/Sharding/ShardingRule.h"

namespace tp {

/// An op without tensor operands: any split of its result.
ShardingRule makeSourceRule(mlir::Operation *op);

/// This rank's part of the tensor `value`.
llvm::FailureOr<mlir::Value> localizeConstant(mlir::Operation *op, mlir::ElementsAttr value, LocalizeContext &context);

} // namespace tp

#endif // TP_LIB_SHARDINGRULES_CONSTANT_H
