//===- VerifyCollective.cpp - verifiers of collectives ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Verify.h"
#include <set>

using namespace mlir;

namespace stablehlo {

/// Groups of devices: none in two of them, none missing inside (C1 to C3 of the
/// collectives, with the sizes that tp-mlir takes).
static LogicalResult verifyGroups(Operation *op, DenseIntElementsAttr groups, StringRef name) {
  std::set<int64_t> seen; // a DenseSet has no room for all numbers
  for (int64_t id : groups.getValues<int64_t>()) {
    if (id < 0)
      return op->emitOpError() << "expected " << name << " of one size, with device numbers from 0, found " << id;
    if (!seen.insert(id).second)
      return op->emitOpError() << "expected each device once in " << name << ", found " << id << " twice";
  }
  return success();
}

static int64_t getGroupSize(DenseIntElementsAttr groups) { return groups.getType().getDimSize(1); }

/// The result is the operand with dimension `dim` `factor` times as large, or
/// divided by `divisor`.
static LogicalResult verifyResult(Operation *op, Value operand, Value result, int64_t dim, int64_t factor,
                                  int64_t divisor, StringRef name) {
  RankedTensorType type = getTensor(operand);
  if (dim < 0 || dim >= type.getRank())
    return op->emitOpError() << "expected " << name << " in [0, " << type.getRank() << "), found " << dim;
  SmallVector<int64_t> shape(type.getShape());
  if (divisor < 1 || shape[dim] % divisor != 0)
    return op->emitOpError() << "expected dimension " << dim << " of " << type << " to divide into " << divisor
                             << " parts";
  if (llvm::MulOverflow(shape[dim] / divisor, factor, shape[dim]))
    return op->emitOpError() << "expected a result that can be counted, found dimension " << dim << " of " << type
                             << " " << factor << " times";
  if (result.getType() != type.clone(shape))
    return op->emitOpError() << "expected a result of type " << type.clone(shape) << ", found " << result.getType();
  return success();
}

static LogicalResult verifyCount(Operation *op) {
  if (op->getNumOperands() == 0 || op->getNumOperands() != op->getNumResults())
    return op->emitOpError() << "expected as many results as operands, and at least one, found " << op->getNumOperands()
                             << " operands and " << op->getNumResults() << " results";
  return success();
}

/// The body combines two scalars of the operand's element type.
static LogicalResult verifyComputation(Operation *op, Region &region, Value operand) {
  auto scalar = RankedTensorType::get({}, getTensor(operand).getElementType());
  return verifyRegionType(op, "computation", region, {scalar, scalar}, {scalar}, "C5");
}

LogicalResult AllReduceOp::verify() {
  if (failed(verifyCount(*this)) || failed(verifyGroups(*this, getReplicaGroups(), "replica_groups")))
    return failure();
  for (auto [operand, result] : llvm::zip(getOperands(), getResults())) {
    if (operand.getType() != result.getType())
      return emitOpError() << "expected a result of type " << operand.getType() << ", found " << result.getType();
    if (failed(verifyComputation(*this, getComputation(), operand)))
      return failure();
  }
  return success();
}

LogicalResult ReduceScatterOp::verify() {
  if (failed(verifyGroups(*this, getReplicaGroups(), "replica_groups")) ||
      failed(verifyResult(*this, getOperand(), getResult(), getScatterDimension(), 1, getGroupSize(getReplicaGroups()),
                          "scatter_dimension")))
    return failure();
  return verifyComputation(*this, getComputation(), getOperand());
}

LogicalResult AllGatherOp::verify() {
  if (failed(verifyCount(*this)) || failed(verifyGroups(*this, getReplicaGroups(), "replica_groups")))
    return failure();
  for (auto [operand, result] : llvm::zip(getOperands(), getResults()))
    if (failed(verifyResult(*this, operand, result, getAllGatherDim(), getGroupSize(getReplicaGroups()), 1,
                            "all_gather_dim")))
      return failure();
  return success();
}

LogicalResult AllToAllOp::verify() {
  if (failed(verifyCount(*this)) || failed(verifyGroups(*this, getReplicaGroups(), "replica_groups")))
    return failure();
  int64_t count = getSplitCount(), split = getSplitDimension(), concat = getConcatDimension();
  if (count < 1)
    return emitOpError() << "expected a split_count of at least 1, found " << count;
  if (count != getGroupSize(getReplicaGroups()))
    return emitOpError() << "expected split_count to be the groups' size " << getGroupSize(getReplicaGroups())
                         << ", found " << count;
  for (auto [operand, result] : llvm::zip(getOperands(), getResults())) {
    RankedTensorType type = getTensor(operand);
    for (auto [name, dim] : {std::pair<StringRef, int64_t>("split_dimension", split), {"concat_dimension", concat}})
      if (dim < 0 || dim >= type.getRank())
        return emitOpError() << "expected " << name << " in [0, " << type.getRank() << "), found " << dim;
    SmallVector<int64_t> shape(type.getShape());
    if (shape[split] % count != 0)
      return emitOpError() << "expected dimension " << split << " of " << type << " to divide into " << count
                           << " parts";
    shape[split] /= count;
    if (llvm::MulOverflow(shape[concat], count, shape[concat]))
      return emitOpError() << "expected a result that can be counted, found dimension " << concat << " of " << type
                           << " " << count << " times";
    if (result.getType() != type.clone(shape))
      return emitOpError() << "expected a result of type " << type.clone(shape) << ", found " << result.getType();
  }
  return success();
}

LogicalResult CollectivePermuteOp::verify() {
  if (getSourceTargetPairs().getType().getDimSize(1) != 2)
    return emitOpError() << "expected source_target_pairs of type tensor<Nx2xi64>, found "
                         << getSourceTargetPairs().getType();
  std::set<int64_t> ends[2];
  for (auto [i, id] : llvm::enumerate(getSourceTargetPairs().getValues<int64_t>())) {
    if (id < 0)
      return emitOpError() << "expected device numbers from 0 in source_target_pairs, found " << id;
    if (!ends[i % 2].insert(id).second)
      return emitOpError() << "expected each device once as a " << (i % 2 ? "target" : "source") << ", found " << id
                           << " twice";
  }
  return success();
}

LogicalResult CollectiveBroadcastOp::verify() { return verifyGroups(*this, getReplicaGroups(), "replica_groups"); }

} // namespace stablehlo
