//===- LapackModels.h - calls of LAPACK become calls on buffers ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOWERING_HOST_LAPACKMODELS_H
#define TP_LIB_LOWERING_HOST_LAPACKMODELS_H

namespace mlir {
class DialectRegistry;
}

namespace tp {
/// BufferizableOpInterface of custom calls of LAPACK: the inputs are read, the
/// results are new buffers.
void registerLapackModels(mlir::DialectRegistry &registry);
} // namespace tp

#endif // TP_LIB_LOWERING_HOST_LAPACKMODELS_H
