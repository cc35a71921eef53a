//===- EmitRowExchange.h - the ops of a RowExchange --------------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PARTITION_EMITROWEXCHANGE_H
#define TP_LIB_PARTITION_EMITROWEXCHANGE_H

#include "tp/IR/TpDialect.h"
#include "tp/Sharding/RowExchange.h"
#include "mlir/IR/Builders.h"

namespace tp {

/// The wanted rows of dimension `dim` of the local tensor `value`: permutes,
/// and slices or gathers on either side. Rows that are none are `fill`
/// (tensor<element type>), or anything if `fill` is null.
mlir::Value emitRowExchange(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value value, unsigned dim,
                            const RowExchange &plan, GroupAttr group, mlir::Value fill);

} // namespace tp

#endif // TP_LIB_PARTITION_EMITROWEXCHANGE_H
