//===- GroupOps.h - which ops become one kernel ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOWERING_HOST_GROUPOPS_H
#define TP_LIB_LOWERING_HOST_GROUPOPS_H

#include "mlir/IR/Block.h"
#include "llvm/ADT/SmallVector.h"

namespace tp {

/// When ops come together.
struct GroupLimits {
  int64_t sharedBytes = 4096; // sharing fewer is not worth another kernel
  int64_t rowLength = 32;     // rows of fewer elements are better one loop over all of them
};

/// True for loops whose body works on single elements only.
bool isElementLoop(mlir::Operation *op);

/// The structured ops and element loops of a block of buffers, in the groups that
/// become one kernel each. A group runs where its last op is: nothing between its
/// ops reads what they write or writes what they access. Structured ops come
/// together if they work on the same buffers row by row, so that a row is still
/// in the cache when the next op needs it (the maximum, the exponentials, the sum
/// and the quotients of a softmax), or element by element (the moments and the
/// weights of an optimizer).
llvm::SmallVector<llvm::SmallVector<mlir::Operation *>> groupOps(mlir::Block &block, const GroupLimits &limits = {});

} // namespace tp

#endif // TP_LIB_LOWERING_HOST_GROUPOPS_H
