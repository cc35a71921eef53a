//===- StructuredControl.cpp - scf on tensors as StableHLO ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Structured.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

static bool isScalar(Type type) { return type.isIntOrIndexOrFloat(); }

/// The type of a scalar as a tensor; other types stay.
static Type getTensorType(Type type) {
  if (!isScalar(type))
    return type;
  return RankedTensorType::get({}, type.isIndex() ? IntegerType::get(type.getContext(), 64) : type);
}

static SmallVector<Type> getTensorTypes(TypeRange types) { return llvm::map_to_vector(types, getTensorType); }

namespace {
class ControlExpander {
public:
  LogicalResult expandBlock(Block &block);

private:
  /// The tensor of rank 0 that `scalar` is the element of; made after the scalar.
  Value getTensor(Value scalar);
  SmallVector<Value> getTensors(ValueRange values);
  /// The element of `tensor` as a scalar of `type`.
  Value getScalar(OpBuilder &builder, Location loc, Value tensor, Type type);
  Value makeTensor(Value scalar);
  /// Replaces scalars by the tensors that carry them.
  void replace(ValueRange values, ValueRange tensors, OpBuilder &builder);
  /// Moves `from` to `to`, arguments as tensors.
  Block *moveBody(Region &from, Region &to);
  void returnInstead(Block *block, ValueRange values);
  /// Moves `from` to `to`, a branch that takes nothing.
  LogicalResult moveBranch(Region &from, Region &to);

  LogicalResult expand(Operation *op);
  LogicalResult expand(scf::IfOp op);
  LogicalResult expand(scf::ForOp op);
  LogicalResult expand(scf::WhileOp op);
  LogicalResult expand(scf::IndexSwitchOp op);
  LogicalResult expand(scf::ExecuteRegionOp op);
  void expand(tensor::InsertOp op);
  void expand(tensor::FromElementsOp op);
  void expand(tensor::SplatOp op);
  void expand(tensor::PadOp op);
  void expand(tensor::ConcatOp op);
  void expand(tensor::ExtractSliceOp op);
  void expand(tensor::InsertSliceOp op);
  /// Places as StableHLO takes them.
  SmallVector<Value> getPlaces(OpBuilder &builder, Location loc, ArrayRef<OpFoldResult> places);

  llvm::DenseMap<Value, Value> tensors;
};
} // namespace

//===----------------------------------------------------------------------===//
// Scalars
//===----------------------------------------------------------------------===//

Value ControlExpander::getTensor(Value scalar) {
  auto [it, inserted] = tensors.try_emplace(scalar);
  if (!inserted)
    return it->second;
  Value made = makeTensor(scalar);
  return tensors[scalar] = made;
}

SmallVector<Value> ControlExpander::getTensors(ValueRange values) {
  return llvm::map_to_vector(values, [&](Value value) { return isScalar(value.getType()) ? getTensor(value) : value; });
}

static Value convertInteger(ImplicitLocOpBuilder &b, Value value, Type type, bool isUnsigned) {
  unsigned from = getElementTypeOrSelf(value.getType()).getIntOrFloatBitWidth();
  unsigned to = getElementTypeOrSelf(type).getIntOrFloatBitWidth();
  if (from == to)
    return value;
  if (from > to)
    return arith::TruncIOp::create(b, type, value);
  return isUnsigned ? arith::ExtUIOp::create(b, type, value).getResult() : arith::ExtSIOp::create(b, type, value);
}

Value ControlExpander::makeTensor(Value scalar) {
  Type type = getTensorType(scalar.getType());
  Operation *op = scalar.getDefiningOp();
  ImplicitLocOpBuilder b(scalar.getLoc(), scalar.getContext());
  b.setInsertionPointAfterValue(scalar);
  if (auto constant = dyn_cast_or_null<arith::ConstantOp>(op)) {
    auto tensor = cast<RankedTensorType>(type);
    Attribute value = constant.getValue();
    if (scalar.getType().isIndex())
      value = b.getI64IntegerAttr(cast<IntegerAttr>(value).getInt());
    return shlo::ConstantOp::create(b, tensor, DenseElementsAttr::get(tensor, value));
  }
  if (auto extract = dyn_cast_or_null<tensor::ExtractOp>(op)) {
    auto source = cast<RankedTensorType>(extract.getTensor().getType());
    if (source.getRank() == 0 && source == type)
      return extract.getTensor();
    if (source.hasStaticShape() && !source.getElementType().isIndex()) {
      SmallVector<int64_t> ones(source.getRank(), 1);
      Value one = shlo::DynamicSliceOp::create(b, source.clone(ones), extract.getTensor(),
                                               getTensors(extract.getIndices()), b.getDenseI64ArrayAttr(ones));
      return shlo::ReshapeOp::create(b, type, one);
    }
  }
  if (isa_and_nonnull<arith::IndexCastOp, arith::IndexCastUIOp>(op))
    return convertInteger(b, getTensor(op->getOperand(0)), type, isa<arith::IndexCastUIOp>(op));
  if (op && OpTrait::hasElementwiseMappableTraits(op) && op->getNumRegions() == 0) {
    OperationState state(scalar.getLoc(), op->getName(), getTensors(op->getOperands()), type, op->getAttrs());
    return b.create(state)->getResult(0);
  }
  // Anything else stays a scalar.
  Value element = scalar;
  if (scalar.getType().isIndex())
    element = arith::IndexCastOp::create(b, b.getI64Type(), scalar);
  return tensor::FromElementsOp::create(b, cast<RankedTensorType>(type), ValueRange{element});
}

Value ControlExpander::getScalar(OpBuilder &builder, Location loc, Value tensor, Type type) {
  Value scalar = tensor::ExtractOp::create(builder, loc, tensor, ValueRange());
  if (type.isIndex())
    scalar = arith::IndexCastOp::create(builder, loc, type, scalar);
  tensors[scalar] = tensor;
  return scalar;
}

void ControlExpander::replace(ValueRange values, ValueRange carried, OpBuilder &builder) {
  for (auto [value, tensor] : llvm::zip_equal(values, carried))
    value.replaceAllUsesWith(isScalar(value.getType()) ? getScalar(builder, value.getLoc(), tensor, value.getType())
                                                       : tensor);
}

//===----------------------------------------------------------------------===//
// Control flow
//===----------------------------------------------------------------------===//

Block *ControlExpander::moveBody(Region &from, Region &to) {
  to.getBlocks().clear();
  to.takeBody(from);
  Block *block = &to.front();
  SmallVector<BlockArgument> old(block->getArguments());
  SmallVector<Value> made;
  for (BlockArgument argument : old)
    made.push_back(block->addArgument(getTensorType(argument.getType()), argument.getLoc()));
  OpBuilder builder = OpBuilder::atBlockBegin(block);
  replace(SmallVector<Value>(old.begin(), old.end()), made, builder);
  block->eraseArguments(0, old.size());
  return block;
}

void ControlExpander::returnInstead(Block *block, ValueRange values) {
  Operation *end = block->getTerminator();
  OpBuilder builder(end);
  shlo::ReturnOp::create(builder, end->getLoc(), values);
  end->erase();
}

LogicalResult ControlExpander::moveBranch(Region &from, Region &to) {
  Block *block = moveBody(from, to);
  if (failed(expandBlock(*block)))
    return failure();
  returnInstead(block, getTensors(block->getTerminator()->getOperands()));
  return success();
}

/// Branches that give nothing are left out.
static LogicalResult eraseChoice(Operation *op) {
  if (!isMemoryEffectFree(op))
    return op->emitOpError("expected branches of tensors, without side effects");
  op->erase();
  return success();
}

LogicalResult ControlExpander::expand(scf::IfOp op) {
  ImplicitLocOpBuilder b(op.getLoc(), op);
  if (op.getNumResults() == 0)
    return eraseChoice(op);
  auto choice = shlo::IfOp::create(b, getTensorTypes(op.getResultTypes()), getTensor(op.getCondition()));
  if (failed(moveBranch(op.getThenRegion(), choice.getTrueBranch())) ||
      failed(moveBranch(op.getElseRegion(), choice.getFalseBranch())))
    return failure();
  replace(op.getResults(), choice->getResults(), b);
  op.erase();
  return success();
}

/// The cases in their order, and the default last: stablehlo.case takes it for
/// every other number.
LogicalResult ControlExpander::expand(scf::IndexSwitchOp op) {
  ImplicitLocOpBuilder b(op.getLoc(), op);
  if (op.getNumResults() == 0)
    return eraseChoice(op);
  Value number = getTensor(op.getArg());
  auto constant = [&](unsigned width, int64_t value) -> Value {
    auto type = RankedTensorType::get({}, b.getIntegerType(width));
    return shlo::ConstantOp::create(b, type,
                                    DenseElementsAttr::get(type, b.getIntegerAttr(type.getElementType(), value)));
  };
  auto equal = shlo::ComparisonDirectionAttr::get(b.getContext(), shlo::ComparisonDirection::EQ);
  Value place = constant(32, op.getNumCases());
  for (auto [i, value] : llvm::enumerate(op.getCases())) {
    auto isCase = shlo::CompareOp::create(b, RankedTensorType::get({}, b.getI1Type()), number, constant(64, value),
                                          equal, shlo::ComparisonTypeAttr());
    place = shlo::SelectOp::create(b, place.getType(), isCase, constant(32, i), place);
  }
  auto choice = shlo::CaseOp::create(b, getTensorTypes(op.getResultTypes()), place, op.getNumCases() + 1);
  for (auto [from, to] : llvm::zip(op.getCaseRegions(), choice.getBranches()))
    if (failed(moveBranch(from, to)))
      return failure();
  if (failed(moveBranch(op.getDefaultRegion(), choice.getBranches().back())))
    return failure();
  replace(op.getResults(), choice->getResults(), b);
  op.erase();
  return success();
}

/// A region of one block is inlined.
LogicalResult ControlExpander::expand(scf::ExecuteRegionOp op) {
  if (!llvm::hasSingleElement(op.getRegion()))
    return op.emitOpError("expected one block, found ") << op.getRegion().getBlocks().size();
  Block &block = op.getRegion().front();
  if (failed(expandBlock(block)))
    return failure();
  auto end = dyn_cast<scf::YieldOp>(block.getTerminator());
  if (!end)
    return block.getTerminator()->emitOpError("ends a region, expected scf.yield");
  op->replaceAllUsesWith(end->getOperands());
  end.erase();
  op->getBlock()->getOperations().splice(op->getIterator(), block.getOperations());
  op.erase();
  return success();
}

/// The induction variable is carried first.
LogicalResult ControlExpander::expand(scf::ForOp op) {
  ImplicitLocOpBuilder b(op.getLoc(), op);
  SmallVector<Value> carried = getTensors(op.getInitArgs());
  Value bound = getTensor(op.getUpperBound()), step = getTensor(op.getStep());
  carried.insert(carried.begin(), getTensor(op.getLowerBound()));
  SmallVector<Type> types(ValueRange(carried).getTypes());
  SmallVector<Location> locs(types.size(), op.getLoc());
  auto loop = shlo::WhileOp::create(b, types, carried);
  {
    OpBuilder::InsertionGuard guard(b);
    Block *cond = b.createBlock(&loop.getCond(), {}, types, locs);
    // A constant is said again: where it is seen says how often the loop runs.
    if (auto constant = bound.getDefiningOp<shlo::ConstantOp>())
      bound = b.clone(*constant)->getResult(0);
    auto type = RankedTensorType::get({}, b.getI1Type());
    auto less = shlo::ComparisonDirectionAttr::get(b.getContext(), shlo::ComparisonDirection::LT);
    Value index = cond->getArgument(0);
    if (op.getUnsignedCmp())
      shlo::ReturnOp::create(b, arith::CmpIOp::create(b, arith::CmpIPredicate::ult, index, bound).getResult());
    else
      shlo::ReturnOp::create(
          b, shlo::CompareOp::create(b, type, index, bound, less, shlo::ComparisonTypeAttr()).getResult());
  }
  Block *body = moveBody(op.getRegion(), loop.getBody());
  if (failed(expandBlock(*body)))
    return failure();
  SmallVector<Value> next = getTensors(body->getTerminator()->getOperands());
  b.setInsertionPoint(body->getTerminator());
  next.insert(next.begin(), shlo::AddOp::create(b, body->getArgument(0), step));
  returnInstead(body, next);
  b.setInsertionPoint(op);
  replace(op.getResults(), loop->getResults().drop_front(), b);
  op.erase();
  return success();
}

/// scf runs `before` once more than `after`, and gives what it forwards: the
/// loop's condition, its body and what follows it each have a copy.
LogicalResult ControlExpander::expand(scf::WhileOp op) {
  ImplicitLocOpBuilder b(op.getLoc(), op);
  if (!isMemoryEffectFree(op))
    return op.emitOpError("expected a loop on tensors, without side effects");
  SmallVector<Value> carried = getTensors(op.getInits());
  SmallVector<Type> types(ValueRange(carried).getTypes());
  SmallVector<Location> locs(types.size(), op.getLoc());
  auto loop = shlo::WhileOp::create(b, types, carried);
  Block *cond = moveBody(op.getBefore(), loop.getCond());
  Operation *condition = cond->getTerminator();
  if (failed(expandBlock(*cond)))
    return failure();
  SmallVector<Value> decided = getTensors(condition->getOperands());
  auto copyBefore = [&](ValueRange arguments) {
    IRMapping mapping;
    mapping.map(cond->getArguments(), arguments);
    for (Operation &inner : cond->without_terminator())
      b.clone(inner, mapping);
    return llvm::map_to_vector(llvm::drop_begin(decided), [&](Value value) { return mapping.lookupOrDefault(value); });
  };
  // What the loop gives.
  SmallVector<Value> results = copyBefore(loop->getResults());
  replace(op.getResults(), results, b);
  // The body takes what is carried, not what is forwarded.
  Block *body = moveBody(op.getAfter(), loop.getBody());
  SmallVector<BlockArgument> forwarded(body->getArguments());
  body->addArguments(types, locs);
  ArrayRef<BlockArgument> taken = body->getArguments().drop_front(forwarded.size());
  b.setInsertionPointToStart(body);
  for (auto [argument, value] :
       llvm::zip_equal(forwarded, copyBefore(SmallVector<Value>(taken.begin(), taken.end())))) {
    argument.replaceAllUsesWith(value);
    for (auto &entry : tensors)
      if (entry.second == argument)
        entry.second = value;
  }
  body->eraseArguments(0, forwarded.size());
  if (failed(expandBlock(*body)))
    return failure();
  returnInstead(body, getTensors(body->getTerminator()->getOperands()));
  returnInstead(cond, decided.front());
  op.erase();
  return success();
}

//===----------------------------------------------------------------------===//
// Ops of tensor
//===----------------------------------------------------------------------===//

SmallVector<Value> ControlExpander::getPlaces(OpBuilder &builder, Location loc, ArrayRef<OpFoldResult> places) {
  return llvm::map_to_vector(places, [&](OpFoldResult place) -> Value {
    if (auto value = dyn_cast<Value>(place))
      return getTensor(value);
    auto type = RankedTensorType::get({}, builder.getI64Type());
    auto number = builder.getI64IntegerAttr(cast<IntegerAttr>(cast<Attribute>(place)).getInt());
    return shlo::ConstantOp::create(builder, loc, type, DenseElementsAttr::get(type, Attribute(number)));
  });
}

static Value reshape(OpBuilder &builder, Location loc, Value value, RankedTensorType type) {
  return value.getType() == type ? value : shlo::ReshapeOp::create(builder, loc, type, value).getResult();
}

void ControlExpander::expand(tensor::InsertOp op) {
  OpBuilder builder(op);
  auto type = cast<RankedTensorType>(op.getType());
  SmallVector<int64_t> ones(type.getRank(), 1);
  Value element = reshape(builder, op.getLoc(), getTensor(op.getScalar()), type.clone(ones));
  op.getResult().replaceAllUsesWith(shlo::DynamicUpdateSliceOp::create(builder, op.getLoc(), type, op.getDest(),
                                                                       element, getTensors(op.getIndices())));
  op.erase();
}

void ControlExpander::expand(tensor::FromElementsOp op) {
  OpBuilder builder(op);
  auto type = cast<RankedTensorType>(op.getType());
  if (type.getNumElements() == 0 || type.getElementType().isIndex())
    return;
  SmallVector<Value> elements;
  for (Value element : op.getElements())
    elements.push_back(reshape(builder, op.getLoc(), getTensor(element), type.clone({1})));
  Value all = elements.front();
  if (elements.size() > 1)
    all = shlo::ConcatenateOp::create(builder, op.getLoc(), type.clone({type.getNumElements()}), elements,
                                      builder.getI64IntegerAttr(0));
  op.getResult().replaceAllUsesWith(reshape(builder, op.getLoc(), all, type));
  op.erase();
}

void ControlExpander::expand(tensor::SplatOp op) {
  OpBuilder builder(op);
  auto type = cast<RankedTensorType>(op.getType());
  if (!type.hasStaticShape() || type.getElementType().isIndex())
    return;
  op.getResult().replaceAllUsesWith(shlo::BroadcastInDimOp::create(builder, op.getLoc(), type, getTensor(op.getInput()),
                                                                   builder.getDenseI64ArrayAttr({})));
  op.erase();
}

void ControlExpander::expand(tensor::PadOp op) {
  OpBuilder builder(op);
  Value padding = op.getConstantPaddingValue();
  auto isKnown = [](ArrayRef<int64_t> sizes) { return !llvm::is_contained(sizes, ShapedType::kDynamic); };
  if (!padding || !isKnown(op.getStaticLow()) || !isKnown(op.getStaticHigh()))
    return;
  SmallVector<int64_t> zeros(op.getStaticLow().size(), 0);
  // A constant may lie in the region.
  if (Operation *constant = padding.getDefiningOp(); constant && op->isProperAncestor(constant))
    padding = builder.clone(*constant)->getResult(0);
  op.getResult().replaceAllUsesWith(
      shlo::PadOp::create(builder, op.getLoc(), op.getType(), op.getSource(), getTensor(padding),
                          builder.getDenseI64ArrayAttr(op.getStaticLow()),
                          builder.getDenseI64ArrayAttr(op.getStaticHigh()), builder.getDenseI64ArrayAttr(zeros)));
  op.erase();
}

void ControlExpander::expand(tensor::ConcatOp op) {
  OpBuilder builder(op);
  op.getResult().replaceAllUsesWith(shlo::ConcatenateOp::create(builder, op.getLoc(), op.getType(), op.getInputs(),
                                                                builder.getI64IntegerAttr(op.getDim())));
  op.erase();
}

/// True if only the offsets may be values.
template <typename Op> static bool hasKnownSizes(Op op) {
  return !llvm::is_contained(op.getStaticSizes(), ShapedType::kDynamic) &&
         llvm::all_of(op.getStaticStrides(), [](int64_t stride) { return stride == 1; }) &&
         llvm::is_contained(op.getStaticOffsets(), ShapedType::kDynamic);
}

void ControlExpander::expand(tensor::ExtractSliceOp op) {
  if (!hasKnownSizes(op))
    return;
  OpBuilder builder(op);
  ArrayRef<int64_t> sizes = op.getStaticSizes();
  Value part = shlo::DynamicSliceOp::create(builder, op.getLoc(), op.getSourceType().clone(sizes), op.getSource(),
                                            getPlaces(builder, op.getLoc(), op.getMixedOffsets()),
                                            builder.getDenseI64ArrayAttr(sizes));
  op.getResult().replaceAllUsesWith(reshape(builder, op.getLoc(), part, op.getType()));
  op.erase();
}

void ControlExpander::expand(tensor::InsertSliceOp op) {
  if (!hasKnownSizes(op))
    return;
  OpBuilder builder(op);
  Value part = reshape(builder, op.getLoc(), op.getSource(), op.getDestType().clone(op.getStaticSizes()));
  op.getResult().replaceAllUsesWith(
      shlo::DynamicUpdateSliceOp::create(builder, op.getLoc(), op.getDestType(), op.getDest(), part,
                                         getPlaces(builder, op.getLoc(), op.getMixedOffsets())));
  op.erase();
}

//===----------------------------------------------------------------------===//
// Programs
//===----------------------------------------------------------------------===//

LogicalResult ControlExpander::expand(Operation *op) {
  return llvm::TypeSwitch<Operation *, LogicalResult>(op)
      .Case<scf::IfOp, scf::ForOp, scf::WhileOp, scf::IndexSwitchOp, scf::ExecuteRegionOp>(
          [&](auto control) { return expand(control); })
      .Case<tensor::InsertOp, tensor::FromElementsOp, tensor::SplatOp, tensor::PadOp, tensor::ConcatOp,
            tensor::ExtractSliceOp, tensor::InsertSliceOp>([&](auto tensorOp) {
        expand(tensorOp);
        return success();
      })
      .Case<arith::SelectOp>([&](auto select) {
        // A scalar chooses between tensors.
        if (isScalar(select.getCondition().getType()) && isa<RankedTensorType>(select.getType())) {
          OpBuilder builder(select);
          select.getResult().replaceAllUsesWith(shlo::SelectOp::create(builder, select.getLoc(), select.getType(),
                                                                       getTensor(select.getCondition()),
                                                                       select.getTrueValue(), select.getFalseValue())
                                                    .getResult());
          select.erase();
        }
        return success();
      })
      .Case<tensor::CastOp>([&](auto cast) {
        if (cast.getSource().getType() == cast.getType())
          cast.getResult().replaceAllUsesWith(cast.getSource());
        return success();
      })
      .Default([&](Operation *other) -> LogicalResult {
        if (isa<scf::SCFDialect>(other->getDialect()) && !other->hasTrait<OpTrait::IsTerminator>())
          return other->emitOpError("has no sharded form");
        return success();
      });
}

LogicalResult ControlExpander::expandBlock(Block &block) {
  SmallVector<Operation *> ops;
  for (Operation &op : block)
    ops.push_back(&op);
  for (Operation *op : ops)
    if (failed(expand(op)))
      return failure();
  return success();
}

LogicalResult tp::expandControl(func::FuncOp main) { return ControlExpander().expandBlock(main.front()); }
