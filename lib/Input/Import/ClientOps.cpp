//===- ClientOps.cpp - ops that are others with another name ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Annotations.h"
#include "tp/Input/Chlo/Chlo.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Verifier.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

//===----------------------------------------------------------------------===//
// chlo.broadcast_*
//===----------------------------------------------------------------------===//

static Value broadcastTo(OpBuilder &builder, Location loc, Value value, ArrayRef<int64_t> shape,
                         std::optional<ArrayRef<int64_t>> dimensions) {
  auto type = cast<RankedTensorType>(value.getType());
  if (type.getShape() == shape)
    return value;
  int64_t rank = shape.size(), first = rank - type.getRank();
  SmallVector<int64_t> dims = llvm::to_vector(llvm::seq<int64_t>(first, rank));
  if (dimensions && first > 0)
    dims.assign(dimensions->begin(), dimensions->end());
  return shlo::BroadcastInDimOp::create(builder, loc, type.clone(shape), value, builder.getDenseI64ArrayAttr(dims));
}

static void expandBroadcast(Operation *op) {
  OpBuilder builder(op);
  Location loc = op->getLoc();
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  auto dimensions =
      dyn_cast_or_null<DenseI64ArrayAttr>(op->getInherentAttr("broadcast_dimensions").value_or(Attribute()));
  SmallVector<Value> operands;
  for (Value operand : op->getOperands()) {
    // The predicate of a selection may stay a scalar.
    if (isa<chlo::BroadcastSelectOp>(op) && operand == op->getOperand(0) &&
        cast<RankedTensorType>(operand.getType()).getRank() == 0) {
      operands.push_back(operand);
      continue;
    }
    operands.push_back(broadcastTo(builder, loc, operand, type.getShape(),
                                   dimensions ? std::optional(dimensions.asArrayRef()) : std::nullopt));
  }
  if (auto compare = dyn_cast<chlo::BroadcastCompareOp>(op)) {
    auto direction =
        *shlo::symbolizeComparisonDirection(stringifyComparisonDirection(compare.getComparisonDirection()));
    shlo::ComparisonTypeAttr kind;
    if (std::optional<chlo::ComparisonType> given = compare.getCompareType())
      kind = shlo::ComparisonTypeAttr::get(op->getContext(),
                                           *shlo::symbolizeComparisonType(stringifyComparisonType(*given)));
    op->getResult(0).replaceAllUsesWith(
        shlo::CompareOp::create(builder, loc, type, operands[0], operands[1],
                                shlo::ComparisonDirectionAttr::get(op->getContext(), direction), kind)
            .getResult());
  } else {
    StringRef mnemonic = op->getName().stripDialect();
    mnemonic.consume_front("broadcast_");
    bool ours = isa<chlo::BroadcastNextAfterOp, chlo::BroadcastPolygammaOp, chlo::BroadcastZetaOp>(op);
    OperationState state(loc, ((ours ? "chlo." : "stablehlo.") + mnemonic).str(), operands, type);
    op->replaceAllUsesWith(builder.create(state));
  }
  op->erase();
}

//===----------------------------------------------------------------------===//
// custom_call @mhlo.*
//===----------------------------------------------------------------------===//

static LogicalResult expandMhloCall(shlo::CustomCallOp op) {
  StringRef target = op.getCallTargetName();
  OpBuilder builder(op);
  auto attributes = op->getAttrOfType<DictionaryAttr>("mhlo.attributes");
  if (target == "mhlo.topk") {
    auto k = attributes ? attributes.getAs<IntegerAttr>("k") : IntegerAttr();
    auto largest = attributes ? attributes.getAs<BoolAttr>("largest") : BoolAttr();
    if (!k || op->getNumOperands() != 1 || op->getNumResults() != 2)
      return op.emitOpError("@mhlo.topk: expected one operand, two results and an attribute k in mhlo.attributes");
    if (largest && !largest.getValue())
      return op.emitOpError("@mhlo.topk: the smallest elements are not supported, expected largest = true");
    OperationState state(op.getLoc(), chlo::TopKOp::getOperationName(), op->getOperands(), op->getResultTypes(),
                         builder.getNamedAttr("k", builder.getI64IntegerAttr(k.getInt())));
    op->replaceAllUsesWith(builder.create(state));
    op.erase();
    return success();
  }
  // A function of elements has the name of an op of chlo or StableHLO.
  StringRef mnemonic = target;
  mnemonic.consume_front("mhlo.");
  for (StringRef dialect : {"chlo.", "stablehlo."}) {
    std::optional<RegisteredOperationName> name =
        RegisteredOperationName::lookup((dialect + mnemonic).str(), op.getContext());
    if (!name || !name->hasTrait<shlo::ElementwiseTrait>())
      continue;
    if (op->getNumResults() != 1 ||
        llvm::any_of(op->getOperandTypes(), [&](Type type) { return type != op->getResult(0).getType(); }))
      return op.emitOpError() << "@" << target << ": expected operands and a result of one type";
    OperationState state(op.getLoc(), name->getStringRef(), op->getOperands(), op->getResultTypes());
    Operation *made = builder.create(state);
    if (failed(verify(made)))
      return failure();
    op->replaceAllUsesWith(made);
    op.erase();
    return success();
  }
  return op.emitOpError() << "@" << target << " is not a custom call that tp-mlir knows";
}

/// Targets that another part takes: shardings, and calls of LAPACK.
static bool isKept(StringRef target) {
  return target == "Sharding" || target == "SPMDFullToShardShape" || target == "SPMDShardToFullShape" ||
         target.starts_with("lapack_");
}

LogicalResult tp::expandClientOps(func::FuncOp main) {
  SmallVector<Operation *> broadcasts;
  SmallVector<shlo::CustomCallOp> calls;
  main.walk([&](Operation *op) {
    if (op->getName().getStringRef().starts_with("chlo.broadcast_"))
      broadcasts.push_back(op);
    else if (auto call = dyn_cast<shlo::CustomCallOp>(op); call && !isKept(call.getCallTargetName()))
      calls.push_back(call);
  });
  llvm::for_each(broadcasts, expandBroadcast);
  for (shlo::CustomCallOp call : calls)
    if (failed(expandMhloCall(call)))
      return failure();
  return success();
}
