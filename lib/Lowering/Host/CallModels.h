//===- CallModels.h - ops on tensors become calls on buffers ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOWERING_HOST_CALLMODELS_H
#define TP_LIB_LOWERING_HOST_CALLMODELS_H

namespace mlir {
class DialectRegistry;
}

namespace tp {
/// BufferizableOpInterface of the tp dialect's collectives and of custom calls of
/// LAPACK: dense inputs are read, the results are new buffers.
void registerCallModels(mlir::DialectRegistry &registry);
} // namespace tp

#endif // TP_LIB_LOWERING_HOST_CALLMODELS_H
