//===- Complex.cpp - complex values as pairs of real ones ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Complex.h"
#include "ComplexMath.h"
#include "tp/IR/TpDialect.h"
#include "tp/Input/Chlo/Chlo.h"
#include "tp/Input/Shardy/Shardy.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

static bool isComplex(Type type) { return isa<ComplexType>(getElementTypeOrSelf(type)); }
static bool isComplex(Value value) { return isComplex(value.getType()); }

/// The type of a complex tensor's parts; other types stay.
static Type getPartType(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  auto element = tensor ? dyn_cast<ComplexType>(tensor.getElementType()) : ComplexType();
  return element ? Type(tensor.clone(element.getElementType())) : type;
}

//===----------------------------------------------------------------------===//
// Programs
//===----------------------------------------------------------------------===//

namespace {
class ComplexExpander {
public:
  explicit ComplexExpander(func::FuncOp main) : main(main) {}
  LogicalResult run();

private:
  LogicalResult expandBlock(Block &block);
  LogicalResult expand(Operation *op);
  Parts getParts(Value value);
  void setParts(Value value, Value re, Value im) { parts[value] = {re, im}; }
  /// `values` with two in place of each complex one.
  SmallVector<Value> flatten(ValueRange values);
  /// The op once per part, on that part of its complex operands.
  void cloneTwice(Operation *op);
  void keep(Operation *op);
  /// The op on pairs: two operands, block arguments and results for each complex one.
  LogicalResult widen(Operation *op);
  LogicalResult widenBlock(Operation *op, Block &block);
  Parts multiply(Operation *op);

  func::FuncOp main;
  llvm::DenseMap<Value, Parts> parts;
};
} // namespace

/// Arguments of the function are taken apart where they are used first.
Parts ComplexExpander::getParts(Value value) {
  auto known = parts.find(value);
  if (known != parts.end())
    return known->second;
  OpBuilder builder(main.getContext());
  builder.setInsertionPointAfterValue(value);
  Type type = getPartType(value.getType());
  Parts made{shlo::RealOp::create(builder, value.getLoc(), type, value),
             shlo::ImagOp::create(builder, value.getLoc(), type, value)};
  return parts[value] = made;
}

SmallVector<Value> ComplexExpander::flatten(ValueRange values) {
  SmallVector<Value> result;
  for (Value value : values) {
    if (!isComplex(value)) {
      result.push_back(value);
      continue;
    }
    Parts pair = getParts(value);
    result.append({pair.re, pair.im});
  }
  return result;
}

void ComplexExpander::cloneTwice(Operation *op) {
  OpBuilder builder(op);
  SmallVector<Operation *> clones;
  for (bool imaginary : {false, true}) {
    IRMapping mapping;
    for (Value operand : op->getOperands())
      if (isComplex(operand))
        mapping.map(operand, imaginary ? getParts(operand).im : getParts(operand).re);
    Operation *clone = clones.emplace_back(builder.clone(*op, mapping));
    clone->walk([](Operation *inner) {
      for (Value result : inner->getResults())
        result.setType(getPartType(result.getType()));
      for (Region &region : inner->getRegions())
        for (Block &block : region)
          for (BlockArgument argument : block.getArguments())
            argument.setType(getPartType(argument.getType()));
    });
  }
  for (auto [i, result] : llvm::enumerate(op->getResults())) {
    if (isComplex(result))
      setParts(result, clones[0]->getResult(i), clones[1]->getResult(i));
    else
      result.replaceAllUsesWith(clones[0]->getResult(i));
  }
}

/// The op as it is, its operands put together and its results taken apart again.
void ComplexExpander::keep(Operation *op) {
  OpBuilder builder(op);
  IRMapping mapping;
  for (Value operand : op->getOperands()) {
    // The function's own arguments stay complex.
    if (!isComplex(operand) || (isa<BlockArgument>(operand) && operand.getParentBlock() == &main.front()))
      continue;
    Parts pair = getParts(operand);
    mapping.map(operand, shlo::ComplexOp::create(builder, op->getLoc(), operand.getType(), pair.re, pair.im));
  }
  Operation *kept = builder.clone(*op, mapping);
  for (auto [result, made] : llvm::zip_equal(op->getResults(), kept->getResults())) {
    if (isComplex(result))
      parts[result] = getParts(made);
    else
      result.replaceAllUsesWith(made);
  }
}

LogicalResult ComplexExpander::widenBlock(Operation *op, Block &block) {
  SmallVector<BlockArgument> old(block.getArguments());
  // A comparator takes both sides of an input one after the other.
  bool isComparator = isa<shlo::SortOp>(op);
  SmallVector<Value> made(2 * old.size());
  auto add = [&](size_t argument, size_t part) {
    Type type = getPartType(old[argument].getType());
    made[2 * argument + part] = block.addArgument(type, old[argument].getLoc());
  };
  for (size_t i = 0; i < old.size(); i += isComparator ? 2 : 1) {
    size_t count = isComplex(old[i]) ? 2 : 1;
    for (size_t part = 0; part < count; ++part)
      for (size_t side = 0; side < (isComparator ? 2 : 1); ++side)
        add(i + side, part);
  }
  for (size_t i = 0; i < old.size(); ++i) {
    if (isComplex(old[i]))
      setParts(old[i], made[2 * i], made[2 * i + 1]);
    else
      old[i].replaceAllUsesWith(made[2 * i]);
  }
  if (failed(expandBlock(block)))
    return failure();
  block.getTerminator()->setOperands(flatten(block.getTerminator()->getOperands()));
  return success();
}

LogicalResult ComplexExpander::widen(Operation *op) {
  OpBuilder builder(op);
  OperationState state(op->getLoc(), op->getName());
  state.addOperands(flatten(op->getOperands()));
  for (Type type : op->getResultTypes())
    state.types.append(isComplex(type) ? 2 : 1, getPartType(type));
  state.addAttributes(op->getAttrs());
  if (auto manual = dyn_cast<sdy::ManualComputationOp>(op)) {
    auto widenShardings = [&](StringAttr name, sdy::TensorShardingPerValueAttr given, ValueRange values) {
      SmallVector<sdy::TensorShardingAttr> shardings;
      for (auto [sharding, value] : llvm::zip_equal(given.getShardings(), values))
        shardings.append(isComplex(value) ? 2 : 1, sharding);
      state.attributes.set(name, sdy::TensorShardingPerValueAttr::get(op->getContext(), shardings));
    };
    widenShardings(manual.getInShardingsAttrName(), manual.getInShardings(), manual.getTensors());
    widenShardings(manual.getOutShardingsAttrName(), manual.getOutShardings(), manual.getResults());
  }
  for (Region &region : op->getRegions())
    state.addRegion()->takeBody(region);
  Operation *wide = builder.create(state);
  for (Region &region : wide->getRegions())
    for (Block &block : region) {
      unsigned count = block.getNumArguments();
      if (failed(widenBlock(wide, block)))
        return failure();
      // What is left in the block uses the new ones.
      for (Operation &inner : llvm::make_early_inc_range(llvm::reverse(block)))
        if (llvm::any_of(inner.getOperandTypes(), [](Type type) { return isComplex(type); }) ||
            llvm::any_of(inner.getResultTypes(), [](Type type) { return isComplex(type); }))
          inner.erase();
      block.eraseArguments(0, count);
    }
  unsigned next = 0;
  for (Value result : op->getResults()) {
    if (isComplex(result)) {
      setParts(result, wide->getResult(next), wide->getResult(next + 1));
      next += 2;
    } else {
      result.replaceAllUsesWith(wide->getResult(next++));
    }
  }
  return success();
}

/// A product is bilinear: of (a + bi)(c + di) real ones.
Parts ComplexExpander::multiply(Operation *op) {
  ImplicitLocOpBuilder b(op->getLoc(), op);
  Parts x = getParts(op->getOperand(0)), y = getParts(op->getOperand(1));
  Type type = getPartType(op->getResult(0).getType());
  auto product = [&](Value left, Value right) -> Value {
    IRMapping mapping;
    mapping.map(op->getOperand(0), left);
    Operation *clone = b.clone(*op, mapping);
    clone->setOperand(1, right);
    clone->getResult(0).setType(type);
    return clone->getResult(0);
  };
  return {shlo::SubtractOp::create(b, type, product(x.re, y.re), product(x.im, y.im)),
          shlo::AddOp::create(b, type, product(x.re, y.im), product(x.im, y.re))};
}

/// True if each part of the results follows from that part of the operands
/// alone: the body adds, or chooses one of its arguments.
static bool isSeparable(Operation *op) {
  return llvm::all_of(op->getRegions(), [](Region &region) {
    return llvm::all_of(region.front().without_terminator(),
                        [](Operation &inner) { return isa<shlo::AddOp, shlo::SubtractOp, shlo::NegOp>(inner); });
  });
}

LogicalResult ComplexExpander::expand(Operation *op) {
  ImplicitLocOpBuilder b(op->getLoc(), op);
  if (isa<shlo::WhileOp, shlo::IfOp, shlo::CaseOp, shlo::SortOp, shlo::OptimizationBarrierOp, sdy::ManualComputationOp>(
          op))
    return widen(op);
  if (isa<shlo::ReduceOp, shlo::ReduceWindowOp, shlo::ScatterOp>(op) && !isSeparable(op))
    return widen(op);
  auto call = dyn_cast<shlo::CustomCallOp>(op);
  if ((call && call.getCallTargetName().starts_with("lapack_")) || isa<shlo::CholeskyOp, shlo::TriangularSolveOp>(op)) {
    keep(op);
    return success();
  }
  // Movement of data, and what is linear with real factors.
  if ((call &&
       llvm::is_contained({"Sharding", "SPMDFullToShardShape", "SPMDShardToFullShape"}, call.getCallTargetName())) ||
      isa<shlo::AddOp, shlo::SubtractOp, shlo::NegOp, shlo::SelectOp, shlo::TransposeOp, shlo::ReshapeOp,
          shlo::BroadcastInDimOp, shlo::SliceOp, shlo::PadOp, shlo::ConcatenateOp, shlo::ReverseOp,
          shlo::DynamicSliceOp, shlo::DynamicUpdateSliceOp, shlo::GatherOp, shlo::ScatterOp, shlo::ReduceOp,
          shlo::ReduceWindowOp, shlo::AllGatherOp, shlo::AllToAllOp, shlo::CollectivePermuteOp,
          shlo::CollectiveBroadcastOp, sdy::ShardingConstraintOp, tp::LayoutConstraintOp>(op) ||
      (isa<shlo::AllReduceOp, shlo::ReduceScatterOp>(op) && isSeparable(op))) {
    cloneTwice(op);
    return success();
  }
  Value result = op->getNumResults() == 1 ? op->getResult(0) : Value();
  auto setResult = [&](Parts value) {
    setParts(result, value.re, value.im);
    return success();
  };
  if (isa<shlo::DotGeneralOp, shlo::DotOp, shlo::ConvolutionOp, chlo::RaggedDotOp>(op))
    return setResult(multiply(op));
  if (auto fft = dyn_cast<shlo::FftOp>(op)) {
    if (failed(checkFourier(fft)))
      return failure();
    Parts value =
        makeFourier(fft, isComplex(fft.getOperand()) ? getParts(fft.getOperand()) : Parts{fft.getOperand(), {}});
    if (isComplex(result))
      return setResult(value);
    result.replaceAllUsesWith(value.re);
    return success();
  }
  if (auto constant = dyn_cast<shlo::ConstantOp>(op)) {
    auto values = cast<DenseElementsAttr>(constant.getValue());
    auto type = cast<RankedTensorType>(getPartType(values.getType()));
    SmallVector<APFloat> re, im;
    auto add = [&](std::complex<APFloat> value) {
      re.push_back(value.real());
      im.push_back(value.imag());
    };
    if (values.isSplat())
      add(values.getSplatValue<std::complex<APFloat>>());
    else
      for (std::complex<APFloat> value : values.getValues<std::complex<APFloat>>())
        add(value);
    return setResult({shlo::ConstantOp::create(b, type, DenseElementsAttr::get(type, re)),
                      shlo::ConstantOp::create(b, type, DenseElementsAttr::get(type, im))});
  }
  if (auto iota = dyn_cast<shlo::IotaOp>(op)) {
    Value re = shlo::IotaOp::create(b, getPartType(iota.getType()), iota.getIotaDimensionAttr());
    return setResult({re, Num{&b, re}.of(0).value});
  }
  if (auto complex = dyn_cast<shlo::ComplexOp>(op))
    return setResult({complex.getLhs(), complex.getRhs()});
  if (isa<shlo::RealOp, shlo::ImagOp>(op)) {
    Parts value = getParts(op->getOperand(0));
    result.replaceAllUsesWith(isa<shlo::RealOp>(op) ? value.re : value.im);
    return success();
  }
  if (isa<shlo::AbsOp>(op)) {
    Parts value = getParts(op->getOperand(0));
    result.replaceAllUsesWith(abs(Complex{{&b, value.re}, {&b, value.im}}).value);
    return success();
  }
  if (auto convert = dyn_cast<shlo::ConvertOp>(op)) {
    auto type = cast<RankedTensorType>(getPartType(convert.getType()));
    auto toType = [&](Value value) -> Value {
      return value.getType() == type ? value : shlo::ConvertOp::create(b, type, value).getResult();
    };
    Parts value{convert.getOperand(), Value()};
    if (isComplex(convert.getOperand()))
      value = getParts(convert.getOperand());
    if (!isComplex(result)) {
      result.replaceAllUsesWith(toType(value.re));
      return success();
    }
    Value re = toType(value.re);
    return setResult({re, value.im ? toType(value.im) : Num{&b, re}.of(0).value});
  }
  if (auto compare = dyn_cast<shlo::CompareOp>(op)) {
    using Direction = shlo::ComparisonDirection;
    bool isEqual = compare.getComparisonDirection() == Direction::EQ;
    if (isEqual || compare.getComparisonDirection() == Direction::NE) {
      Parts x = getParts(compare.getLhs()), y = getParts(compare.getRhs());
      Value re = Num{&b, x.re}.compare(compare.getComparisonDirection(), {&b, y.re}).value;
      Value im = Num{&b, x.im}.compare(compare.getComparisonDirection(), {&b, y.im}).value;
      result.replaceAllUsesWith(isEqual ? shlo::AndOp::create(b, re.getType(), re, im).getResult()
                                        : shlo::OrOp::create(b, re.getType(), re, im).getResult());
      return success();
    }
  }
  if (result && isComplex(result) && op->getNumOperands() > 0 &&
      llvm::all_of(op->getOperands(), [](Value value) { return isComplex(value); })) {
    SmallVector<Complex> in;
    for (Value operand : op->getOperands()) {
      Parts value = getParts(operand);
      in.push_back({{&b, value.re}, {&b, value.im}});
    }
    if (std::optional<Complex> value = computeComplex(op, in))
      return setResult({value->re.value, value->im.value});
  }
  return op->emitOpError("has no form for complex elements");
}

LogicalResult ComplexExpander::expandBlock(Block &block) {
  SmallVector<Operation *> ops, done;
  for (Operation &op : block)
    ops.push_back(&op);
  for (Operation *op : ops) {
    bool touches = llvm::any_of(op->getOperandTypes(), [](Type type) { return isComplex(type); }) ||
                   llvm::any_of(op->getResultTypes(), [](Type type) { return isComplex(type); });
    if (op->hasTrait<OpTrait::IsTerminator>())
      continue; // its parent's
    if (touches) {
      if (failed(expand(op)))
        return failure();
      done.push_back(op);
      continue;
    }
    for (Region &region : op->getRegions())
      for (Block &inner : region) {
        if (failed(expandBlock(inner)))
          return failure();
        Operation *end = inner.empty() ? nullptr : &inner.back();
        if (end && llvm::any_of(end->getOperandTypes(), [](Type type) { return isComplex(type); }))
          end->setOperands(flatten(end->getOperands()));
      }
  }
  // Users come after what they use; the block's end may still use a value.
  for (Operation *op : llvm::reverse(done))
    if (op->use_empty())
      op->erase();
  return success();
}

LogicalResult ComplexExpander::run() {
  Block &body = main.front();
  if (failed(expandBlock(body)))
    return failure();
  Operation *terminator = body.getTerminator();
  for (OpOperand &operand : terminator->getOpOperands()) {
    Value value = operand.get();
    if (!isComplex(value) || isa<BlockArgument>(value))
      continue;
    Parts pair = getParts(value);
    OpBuilder builder(terminator);
    operand.set(shlo::ComplexOp::create(builder, value.getLoc(), value.getType(), pair.re, pair.im));
  }
  // What only the results used.
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(body)))
    if (op.use_empty() && llvm::any_of(op.getResultTypes(), [](Type type) { return isComplex(type); }))
      op.erase();
  return success();
}

LogicalResult tp::expandComplex(func::FuncOp main) {
  bool found = main.walk([](Operation *op) {
                     bool touches = llvm::any_of(op->getResultTypes(), [](Type type) { return isComplex(type); }) ||
                                    llvm::any_of(op->getOperandTypes(), [](Type type) { return isComplex(type); });
                     return touches ? WalkResult::interrupt() : WalkResult::advance();
                   })
                   .wasInterrupted();
  return found ? ComplexExpander(main).run() : success();
}
