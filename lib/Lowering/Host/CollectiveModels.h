//===- CollectiveModels.h - collectives on tensors become collectives on buffers ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOWERING_HOST_COLLECTIVEMODELS_H
#define TP_LIB_LOWERING_HOST_COLLECTIVEMODELS_H

namespace mlir {
class DialectRegistry;
}

namespace tp {
/// BufferizableOpInterface of the tp dialect's collectives: the input is read,
/// the result is a new buffer.
void registerCollectiveModels(mlir::DialectRegistry &registry);
} // namespace tp

#endif // TP_LIB_LOWERING_HOST_COLLECTIVEMODELS_H
