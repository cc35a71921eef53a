//===- Combiner.cpp - which reduction a region computes -------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Combiner.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include <functional>

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

std::optional<ReductionKind> tp::getReductionKind(Operation *op) {
  if (op->getNumOperands() != 2 || op->getNumResults() != 1)
    return std::nullopt;
  bool isBool = getElementTypeOrSelf(op->getResult(0).getType()).isInteger(1);
  if (isa<shlo::AddOp, arith::AddFOp>(op))
    return isBool ? ReductionKind::or_ : ReductionKind::add;
  if (isa<shlo::MulOp, arith::MulFOp>(op))
    return isBool ? ReductionKind::and_ : ReductionKind::mul;
  if (isa<shlo::MaxOp, arith::MaximumFOp, arith::MaxNumFOp>(op))
    return isBool ? ReductionKind::or_ : ReductionKind::max;
  if (isa<shlo::MinOp, arith::MinimumFOp, arith::MinNumFOp>(op))
    return isBool ? ReductionKind::and_ : ReductionKind::min;
  if (isa<shlo::AndOp, arith::AndIOp>(op))
    return ReductionKind::and_;
  if (isa<shlo::OrOp, arith::OrIOp>(op))
    return ReductionKind::or_;
  if (isBool) // arith wraps, stablehlo saturates
    return std::nullopt;
  return llvm::TypeSwitch<Operation *, std::optional<ReductionKind>>(op)
      .Case<arith::AddIOp>([](auto) { return ReductionKind::add; })
      .Case<arith::MulIOp>([](auto) { return ReductionKind::mul; })
      .Case<arith::MaxSIOp>([](auto) { return ReductionKind::max; })
      .Case<arith::MinSIOp>([](auto) { return ReductionKind::min; })
      .Default([](auto) { return std::nullopt; });
}

std::optional<ReductionKind> tp::matchCombiner(Region &region) {
  if (!region.hasOneBlock())
    return std::nullopt;
  Block &block = region.front();
  if (block.getNumArguments() != 2 || block.getOperations().size() != 2)
    return std::nullopt;
  Operation *combiner = &block.front(), *terminator = block.getTerminator();
  if (combiner->getNumOperands() != 2 || combiner->getNumResults() != 1 || terminator->getNumOperands() != 1 ||
      terminator->getOperand(0) != combiner->getResult(0))
    return std::nullopt;
  Value a = combiner->getOperand(0), b = combiner->getOperand(1);
  if (!(a == block.getArgument(0) && b == block.getArgument(1)) &&
      !(a == block.getArgument(1) && b == block.getArgument(0)))
    return std::nullopt;
  return getReductionKind(combiner);
}

bool tp::picksArguments(Region &region) {
  if (!region.hasOneBlock())
    return false;
  Block &block = region.front();
  Operation *terminator = block.getTerminator();
  unsigned count = terminator->getNumOperands();
  std::function<bool(Value, unsigned)> isPicked = [&](Value value, unsigned i) {
    if (auto argument = dyn_cast<BlockArgument>(value))
      return argument.getOwner() == &block && argument.getArgNumber() % count == i;
    Operation *op = value.getDefiningOp();
    if (isa<shlo::SelectOp>(op))
      return isPicked(op->getOperand(1), i) && isPicked(op->getOperand(2), i);
    std::optional<ReductionKind> kind = getReductionKind(op);
    return kind && isIdempotent(*kind) && isPicked(op->getOperand(0), i) && isPicked(op->getOperand(1), i);
  };
  return block.getNumArguments() == 2 * count &&
         llvm::all_of(llvm::seq(count), [&](unsigned i) { return isPicked(terminator->getOperand(i), i); });
}

ReductionKind tp::getMergeKind(Type elementType) {
  return elementType.isInteger(1) ? ReductionKind::or_ : ReductionKind::add;
}

bool tp::isIdempotent(ReductionKind kind) { return kind != ReductionKind::add && kind != ReductionKind::mul; }

TypedAttr tp::getSplatElement(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (isa<shlo::BroadcastInDimOp, shlo::ReshapeOp, shlo::TransposeOp, ReshardOp>(op)) {
      value = op->getOperand(0);
      continue;
    }
    Attribute attr;
    if (auto constant = dyn_cast<shlo::ConstantOp>(op))
      attr = constant.getValue();
    else if (auto constant = dyn_cast<arith::ConstantOp>(op))
      attr = constant.getValue();
    if (isa_and_nonnull<FloatAttr, IntegerAttr>(attr))
      return cast<TypedAttr>(attr);
    auto splat = dyn_cast_or_null<SplatElementsAttr>(attr);
    return splat ? dyn_cast<TypedAttr>(splat.getSplatValue<Attribute>()) : nullptr;
  }
  return nullptr;
}

bool tp::isNeutralElement(TypedAttr element, ReductionKind kind) {
  if (!element)
    return false;
  if (auto value = dyn_cast<FloatAttr>(element); value && kind == ReductionKind::add)
    return value.getValue().isZero();
  return element == getNeutralElement(kind, element.getType());
}
