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

/// The call's results are the first `k` rows of what is sorted along `dim`.
static LogicalResult replaceByFirst(shlo::CustomCallOp op, shlo::SortOp sort, int64_t dim, int64_t k) {
  OpBuilder builder(op);
  for (auto [sorted, result] : llvm::zip_equal(sort->getResults(), op->getResults())) {
    auto type = cast<RankedTensorType>(result.getType());
    SmallVector<int64_t> cut(cast<RankedTensorType>(sorted.getType()).getShape()), zeros(cut.size(), 0),
        ones(cut.size(), 1);
    int64_t rows = std::exchange(cut[dim], k);
    if (k > rows || type.getShape() != ArrayRef(cut))
      return op.emitOpError() << "@" << op.getCallTargetName() << ": expected results of " << k << " rows, found "
                              << type;
    result.replaceAllUsesWith(
        shlo::SliceOp::create(builder, op.getLoc(), type, sorted, builder.getDenseI64ArrayAttr(zeros),
                              builder.getDenseI64ArrayAttr(cut), builder.getDenseI64ArrayAttr(ones)));
  }
  op.erase();
  return success();
}

/// A size of this name, of whatever integer type; none if it is absent or no size.
static std::optional<int64_t> getSize(DictionaryAttr attributes, StringRef name) {
  auto attribute = attributes ? attributes.getAs<IntegerAttr>(name) : IntegerAttr();
  std::optional<int64_t> size = attribute ? attribute.getValue().trySExtValue() : std::nullopt;
  return size && *size >= 0 ? size : std::nullopt;
}

/// jax.lax.approx_max_k: sorted by the function it names, and cut; exact is near
/// enough.
static LogicalResult expandApproxTopK(shlo::CustomCallOp op) {
  auto config = op->getAttrOfType<DictionaryAttr>("mhlo.backend_config");
  std::optional<int64_t> k = getSize(config, "top_k"), dim = getSize(config, "reduction_dim");
  ArrayAttr names = op.getCalledComputations().value_or(ArrayAttr());
  auto name = names && names.size() == 1 ? dyn_cast<FlatSymbolRefAttr>(names[0]) : FlatSymbolRefAttr();
  auto comparator = name ? SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(op, name) : func::FuncOp();
  unsigned count = op->getNumResults();
  if (!k || !dim || !comparator || comparator.isExternal() || count == 0 || op->getNumOperands() != 2 * count)
    return op.emitOpError("@ApproxTopK: expected top_k and reduction_dim in mhlo.backend_config, a function in "
                          "called_computations, and an operand and a start for each result");
  OpBuilder builder(op);
  ValueRange inputs = op->getOperands().take_front(count);
  auto sort = shlo::SortOp::create(builder, op.getLoc(), inputs.getTypes(), inputs, *dim, /*is_stable=*/true);
  IRMapping mapping;
  comparator.getBody().cloneInto(&sort.getComparator(), mapping);
  Operation *end = sort.getComparator().front().getTerminator();
  builder.setInsertionPoint(end);
  shlo::ReturnOp::create(builder, op.getLoc(), end->getOperands());
  end->erase();
  if (failed(verify(sort)))
    return failure();
  return replaceByFirst(op, sort, *dim, *k);
}

/// @mhlo.topk of the smallest elements of each row, in total order; of equal ones
/// the first.
static LogicalResult expandSmallest(shlo::CustomCallOp op, int64_t k) {
  Value input = op->getOperand(0);
  auto type = cast<RankedTensorType>(input.getType()), places = dyn_cast<RankedTensorType>(op->getResult(1).getType());
  Type element = type.getElementType();
  if (type.getRank() == 0 || !places || !element.isIntOrFloat() || !places.getElementType().isInteger())
    return op.emitOpError("@mhlo.topk: expected rows of numbers and integer places");
  OpBuilder builder(op);
  int64_t last = type.getRank() - 1;
  Value iota =
      shlo::IotaOp::create(builder, op.getLoc(), type.clone(places.getElementType()), builder.getI64IntegerAttr(last));
  SmallVector<Value> inputs{input, iota};
  auto sort = shlo::SortOp::create(builder, op.getLoc(), ValueRange(inputs).getTypes(), inputs, last,
                                   /*is_stable=*/true);
  auto scalar = RankedTensorType::get({}, element), place = RankedTensorType::get({}, places.getElementType());
  Block *body = builder.createBlock(&sort.getComparator(), {}, {scalar, scalar, place, place},
                                    SmallVector<Location>(4, op.getLoc()));
  auto kind = isa<FloatType>(element)                               ? shlo::ComparisonType::TOTALORDER
              : element.isUnsignedInteger() || element.isInteger(1) ? shlo::ComparisonType::UNSIGNED
                                                                    : shlo::ComparisonType::SIGNED;
  Value isLess = shlo::CompareOp::create(
      builder, op.getLoc(), scalar.clone(builder.getI1Type()), body->getArgument(0), body->getArgument(1),
      shlo::ComparisonDirectionAttr::get(builder.getContext(), shlo::ComparisonDirection::LT),
      shlo::ComparisonTypeAttr::get(builder.getContext(), kind));
  shlo::ReturnOp::create(builder, op.getLoc(), isLess);
  return replaceByFirst(op, sort, last, k);
}

/// Calls of Python: what prints or stores is left out, as no number depends on it.
static LogicalResult dropCallback(shlo::CustomCallOp op) {
  constexpr StringLiteral kWhat = " calls functions of the Python program that wrote this file";
  StringRef target = op.getCallTargetName();
  if (op->getNumResults() > 0)
    return op.emitOpError() << "@" << target << kWhat << ", which cannot be compiled";
  op.emitWarning() << "@" << target << kWhat << "; it is left out";
  op.erase();
  return success();
}

static LogicalResult expandMhloCall(shlo::CustomCallOp op) {
  StringRef target = op.getCallTargetName();
  if (target.contains("python") && target.ends_with("_callback"))
    return dropCallback(op);
  if (target == "ApproxTopK")
    return expandApproxTopK(op);
  OpBuilder builder(op);
  auto attributes = op->getAttrOfType<DictionaryAttr>("mhlo.attributes");
  if (target == "mhlo.topk") {
    std::optional<int64_t> k = getSize(attributes, "k");
    auto largest = attributes ? attributes.getAs<BoolAttr>("largest") : BoolAttr();
    if (!k || op->getNumOperands() != 1 || op->getNumResults() != 2)
      return op.emitOpError("@mhlo.topk: expected one operand, two results and an attribute k in mhlo.attributes");
    if (largest && !largest.getValue())
      return expandSmallest(op, *k);
    OperationState state(op.getLoc(), chlo::TopKOp::getOperationName(), op->getOperands(), op->getResultTypes(),
                         builder.getNamedAttr("k", builder.getI64IntegerAttr(*k)));
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
