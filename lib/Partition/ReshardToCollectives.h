//===- ReshardToCollectives.h - emits the steps of a reshard ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PARTITION_RESHARDTOCOLLECTIVES_H
#define TP_LIB_PARTITION_RESHARDTOCOLLECTIVES_H

#include "tp/Input/StableHLO/StableHLO.h" // what is emitted beside collectives
#include "tp/Partition/ReshardSteps.h"
#include "mlir/IR/Builders.h"

namespace tp {

/// Takes the steps of planReshard with the local tensor `value`. Each collective
/// acts on one plain dimension: blocks become a dimension of their own around
/// it, uneven sizes are padded before and cut after.
mlir::Value emitReshard(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value value,
                        llvm::ArrayRef<ReshardStep> steps, mlir::FlatSymbolRefAttr mesh);

} // namespace tp

#endif // TP_LIB_PARTITION_RESHARDTOCOLLECTIVES_H
