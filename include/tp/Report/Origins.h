//===- Origins.h - where in the user's program things come from ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_REPORT_ORIGINS_H
#define TP_REPORT_ORIGINS_H

#include "mlir/IR/Operation.h"

namespace tp {

/// Origins are numbers in locations. Passes hand locations on, so that what they
/// make of an op can be traced back to it.

/// `loc`, as the place of the thing with this number.
mlir::Location markOrigin(mlir::Location loc, unsigned number);
/// Marks `root`'s ops and block arguments, nested ones included, from `next` on in
/// program order, and moves `next` on. `mark` is told of each value or op before.
void markOrigins(mlir::Operation *root, unsigned &next,
                 llvm::function_ref<void(unsigned, mlir::Operation *, mlir::BlockArgument)> mark);
/// The numbers that `loc` carries; of nested ones the outermost.
llvm::SmallVector<unsigned, 2> getOrigins(mlir::Location loc);

/// "model.mlir:33:11", or the name that the location has; empty if unknown.
std::string printLocation(mlir::Location loc);

} // namespace tp

#endif // TP_REPORT_ORIGINS_H
