//===- Families.h - the files of this folder ---------------------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_SHARDINGRULES_FAMILIES_H
#define TP_LIB_SHARDINGRULES_FAMILIES_H

#include "mlir/IR/DialectRegistry.h"

namespace tp {

// Each op family is one file, which attaches its models in the function below.
void registerElementwiseRules(mlir::DialectRegistry &registry);
void registerConstantRules(mlir::DialectRegistry &registry);
void registerDotRules(mlir::DialectRegistry &registry);
void registerConvolutionRules(mlir::DialectRegistry &registry);
void registerWindowRules(mlir::DialectRegistry &registry);
void registerReduceRules(mlir::DialectRegistry &registry);
void registerReshapeRules(mlir::DialectRegistry &registry);
void registerSliceRules(mlir::DialectRegistry &registry);
void registerDynamicSliceRules(mlir::DialectRegistry &registry);
void registerGatherRules(mlir::DialectRegistry &registry);
void registerScatterRules(mlir::DialectRegistry &registry);
void registerSortRules(mlir::DialectRegistry &registry);
void registerLinearAlgebraRules(mlir::DialectRegistry &registry);
void registerControlRules(mlir::DialectRegistry &registry);
void registerRaggedDotRules(mlir::DialectRegistry &registry);
void registerChloRules(mlir::DialectRegistry &registry);
void registerTopKRules(mlir::DialectRegistry &registry);
void registerLinalgRules(mlir::DialectRegistry &registry);
void registerTensorRules(mlir::DialectRegistry &registry);
void registerArithRules(mlir::DialectRegistry &registry);

} // namespace tp

#endif // TP_LIB_SHARDINGRULES_FAMILIES_H
