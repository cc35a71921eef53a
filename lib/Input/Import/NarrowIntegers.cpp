//===- NarrowIntegers.cpp - integers of less than a byte ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NarrowIntegers.h"
#include "NarrowStructured.h"
#include "tp/Input/StableHLO/TensorMath.h"
#include "tp/IR/TpDialect.h"
#include "tp/Input/Chlo/Chlo.h"
#include "tp/Input/Shardy/Shardy.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

IntegerType tp::getNarrow(Type type) {
  auto element = isa<ShapedType>(type) ? dyn_cast<IntegerType>(getElementTypeOrSelf(type)) : IntegerType();
  return element && element.getWidth() > 1 && element.getWidth() < 8 ? element : IntegerType();
}
static bool isNarrow(Type type) { return bool(getNarrow(type)); }

/// The type with bytes for narrow elements.
static Type widen(Type type) {
  IntegerType narrow = getNarrow(type);
  auto tensor = dyn_cast<RankedTensorType>(type);
  return narrow && tensor ? tensor.clone(IntegerType::get(type.getContext(), 8, narrow.getSignedness())) : type;
}

//===----------------------------------------------------------------------===//
// Arithmetic on bytes
//===----------------------------------------------------------------------===//

/// The low bits of each byte, the others zero.
static Num keepBits(Num x, unsigned width) { return x & ((1u << width) - 1); }

/// The low bits of each byte, the others like the highest of them.
static Num extendSign(Num x, unsigned width) {
  return (x << (8 - width)).apply<shlo::ShiftRightArithmeticOp>(x.of(8 - width));
}

static Num wrap(Num x, IntegerType narrow) {
  return narrow.isUnsigned() ? keepBits(x, narrow.getWidth()) : extendSign(x, narrow.getWidth());
}

/// What a conversion from floats gives: the nearest number that there is.
static Num saturate(Num x, IntegerType narrow) {
  int highest = (1 << (narrow.getWidth() - (narrow.isUnsigned() ? 0 : 1))) - 1;
  int lowest = narrow.isUnsigned() ? 0 : -highest - 1;
  return x.with(shlo::ClampOp::create(*x.builder, x.type(), x.of(uint8_t(lowest)).value, x.value, x.of(highest).value));
}

//===----------------------------------------------------------------------===//
// Ops
//===----------------------------------------------------------------------===//

/// Moves data, chooses, or computes on bits that stay alike: extended operands
/// give extended results.
static bool staysExtended(Operation *op) {
  if (isa<shlo::AndOp, shlo::OrOp, shlo::XorOp, shlo::MaxOp, shlo::MinOp, shlo::RemOp, shlo::SelectOp, shlo::ClampOp,
          shlo::SignOp, shlo::ConstantOp, shlo::TransposeOp, shlo::ReshapeOp, shlo::BroadcastInDimOp, shlo::SliceOp,
          shlo::PadOp, shlo::ConcatenateOp, shlo::ReverseOp, shlo::DynamicSliceOp, shlo::DynamicUpdateSliceOp,
          shlo::GatherOp, shlo::SortOp, shlo::MapOp, chlo::TopKOp, shlo::WhileOp, shlo::IfOp, shlo::CaseOp,
          shlo::OptimizationBarrierOp, shlo::AllGatherOp, shlo::AllToAllOp, shlo::CollectivePermuteOp,
          shlo::CollectiveBroadcastOp>(op))
    return true;
  if (isa<shlo::NotOp>(op))
    return !getNarrow(op->getResult(0).getType()).isUnsigned();
  // Shardings, and what is manual.
  return isa<sdy::SdyDialect, TpDialect>(op->getDialect());
}

/// The combiner of a region that need not be wrapped at each step: sums and
/// products are right modulo 256, the others stay extended. Null if there is none.
static Operation *getByteCombiner(Region &region) {
  if (!isa<shlo::ReduceOp, shlo::ReduceWindowOp, shlo::ScatterOp, shlo::SelectAndScatterOp, shlo::AllReduceOp,
           shlo::ReduceScatterOp>(region.getParentOp()))
    return nullptr;
  Operation *combiner = shlo::getSingleCombiner(region);
  return combiner && (isa<shlo::AddOp, shlo::MulOp>(combiner) || staysExtended(combiner)) ? combiner : nullptr;
}

/// True if narrow results of `op` have to be wrapped.
static bool mustWrap(Operation *op) {
  if (staysExtended(op) || getByteCombiner(*op->getParentRegion()) == op)
    return false;
  // Results of other bodies are wrapped within.
  return op->getNumRegions() == 0 || llvm::any_of(op->getRegions(), [](Region &region) {
           Operation *combiner = getByteCombiner(region);
           return combiner && !staysExtended(combiner);
         });
}

/// Ops that are known to be right once their results are wrapped.
static LogicalResult checkForm(Operation *op) {
  auto narrowOf = [](Value value) { return getNarrow(value.getType()); };
  bool changesWidth = isa<shlo::BitcastConvertOp>(op) && narrowOf(op->getOperand(0)) && narrowOf(op->getResult(0)) &&
                      narrowOf(op->getOperand(0)).getWidth() != narrowOf(op->getResult(0)).getWidth();
  if (isa<shlo::StableHLODialect>(op->getDialect()) && !changesWidth) {
    auto call = dyn_cast<shlo::CustomCallOp>(op);
    if (!isa<shlo::RngOp, shlo::RngBitGeneratorOp>(op) && (!call || call.getCallTargetName() == "Sharding"))
      return success();
  } else if (isa<chlo::ChloDialect, sdy::SdyDialect, TpDialect>(op->getDialect()) ||
             isa<func::FuncOp, func::ReturnOp>(op) || widensScalars(op)) {
    return success();
  }
  SmallVector<Type> types(op->getOperandTypes());
  llvm::append_range(types, op->getResultTypes());
  Type type = getNarrow(*llvm::find_if(types, isNarrow));
  return op->emitOpError() << "cannot be computed on elements of " << type;
}

/// `count` numbers of `width` bits for each byte of x, the low ones first, along a new last dimension.
static Num unpack(Num x, unsigned width) {
  ImplicitLocOpBuilder &b = *x.builder;
  int64_t rank = x.type().getRank(), count = 8 / width;
  SmallVector<int64_t> shape(x.type().getShape());
  shape.push_back(count);
  auto whole = x.type().clone(shape);
  Num spread = x.with(shlo::BroadcastInDimOp::create(
      b, whole, x.value, b.getDenseI64ArrayAttr(llvm::to_vector(llvm::seq<int64_t>(rank)))));
  Num place = x.with(shlo::IotaOp::create(b, whole, b.getI64IntegerAttr(rank)));
  return spread.apply<shlo::ShiftRightLogicalOp>(place * width);
}

/// The bytes that the numbers along the last dimension make.
static Num pack(Num x, unsigned width) {
  ImplicitLocOpBuilder &b = *x.builder;
  SmallVector<int64_t> shape(x.type().getShape().drop_back());
  auto part = x.type().clone(shape);
  int64_t last = x.type().getRank() - 1;
  Num bits = keepBits(x, width), result = x;
  for (unsigned i = 0; i < 8 / width; ++i) {
    SmallVector<int64_t> starts(last + 1, 0), limits(x.type().getShape()), ones(last + 1, 1);
    starts[last] = i;
    limits[last] = i + 1;
    SmallVector<int64_t> one(shape);
    one.push_back(1);
    Value row = shlo::SliceOp::create(b, x.type().clone(one), bits.value, b.getDenseI64ArrayAttr(starts),
                                      b.getDenseI64ArrayAttr(limits), b.getDenseI64ArrayAttr(ones));
    Num shifted = x.with(shlo::ReshapeOp::create(b, part, row)) << (i * width);
    result = i == 0 ? shifted : result | shifted;
  }
  return result;
}

static Num reshape(Num x, ArrayRef<int64_t> shape) {
  return x.with(shlo::ReshapeOp::create(*x.builder, x.type().clone(shape), x.value));
}
static Num bitcast(Num x, RankedTensorType type) {
  return x.type() == type ? x : x.with(shlo::BitcastConvertOp::create(*x.builder, type, x.value));
}

namespace {
/// An op that needs arithmetic around it, and the narrow types that its first
/// operand and its results had (null where they are wide).
struct NarrowOp {
  Operation *op;
  IntegerType from;
  SmallVector<IntegerType, 1> to;
  bool fromFloat;
};
} // namespace

/// The same bits, by way of bytes.
static Num expandBitcast(const NarrowOp &narrow, ImplicitLocOpBuilder &b) {
  Num value{&b, narrow.op->getOperand(0)};
  auto to = cast<RankedTensorType>(narrow.op->getResult(0).getType());
  if (narrow.from && narrow.to[0])
    return wrap(bitcast(value, to), narrow.to[0]);
  Type byte = b.getI8Type();
  if (narrow.from) {
    // [..., n] numbers: [..., bytes, numbers in each], bytes, the wider type.
    unsigned width = narrow.from.getWidth();
    SmallVector<int64_t> shape(to.getShape());
    if (int64_t bytes = to.getElementTypeBitWidth() / 8; bytes != 1)
      shape.push_back(bytes);
    shape.push_back(8 / width);
    Num bytes = bitcast(pack(reshape(value, shape), width), to.clone(ArrayRef(shape).drop_back(), byte));
    return bitcast(bytes, to);
  }
  SmallVector<int64_t> shape(value.type().getShape());
  if (int64_t bytes = value.type().getElementTypeBitWidth() / 8; bytes != 1)
    shape.push_back(bytes);
  unsigned width = narrow.to[0].getWidth();
  Num bits = reshape(unpack(bitcast(value, to.clone(shape, byte)), width), to.getShape());
  return wrap(bitcast(bits, to), narrow.to[0]);
}

/// Emits what the op needs before and after it. Types are wide already.
static void expand(const NarrowOp &narrow) {
  Operation *op = narrow.op;
  ImplicitLocOpBuilder b(op->getLoc(), op);
  if (isa<shlo::BitcastConvertOp>(op)) {
    op->getResult(0).replaceAllUsesWith(expandBitcast(narrow, b).value);
    op->erase();
    return;
  }
  bool isShift = isa<shlo::ShiftRightLogicalOp, shlo::ShiftRightArithmeticOp>(op);
  if (isShift || isa<shlo::PopulationCountOp, shlo::ClzOp>(op)) {
    Num x{&b, op->getOperand(0)};
    unsigned width = narrow.from.getWidth();
    op->setOperand(0, (isa<shlo::ShiftRightArithmeticOp>(op) ? extendSign(x, width) : keepBits(x, width)).value);
  }
  b.setInsertionPointAfter(op);
  for (auto [result, type] : llvm::zip_equal(op->getResults(), narrow.to)) {
    if (!type)
      continue;
    SmallVector<OpOperand *> uses = llvm::map_to_vector(result.getUses(), [](OpOperand &use) { return &use; });
    Num x{&b, result};
    if (isa<shlo::ClzOp>(op))
      x = x - x.of(8 - type.getWidth());
    Num extended = narrow.fromFloat ? saturate(x, type) : wrap(x, type);
    for (OpOperand *use : uses)
      use->set(extended.value);
  }
}

//===----------------------------------------------------------------------===//
// Programs
//===----------------------------------------------------------------------===//

template <typename ConstantOp> static LogicalResult widenConstant(ConstantOp constant) {
  auto type = cast<RankedTensorType>(constant.getType());
  IntegerType narrow = getNarrow(type);
  auto values = dyn_cast<DenseIntElementsAttr>(constant.getValue());
  if (!values)
    return constant.emitOpError() << "expected a dense list of elements of " << narrow;
  auto extend = [&](const APInt &value) { return narrow.isUnsigned() ? value.zext(8) : value.sext(8); };
  Type element = cast<RankedTensorType>(widen(type)).getElementType();
  constant.setValueAttr(cast<ElementsAttr>(values.mapValues(element, extend)));
  return success();
}

/// Changes all types at once.
static LogicalResult widenTypes(func::FuncOp main) {
  bool failed_ = false;
  main.walk([&](Operation *op) {
    if (auto constant = dyn_cast<shlo::ConstantOp>(op); constant && isNarrow(constant.getType()))
      failed_ |= failed(widenConstant(constant));
    if (auto constant = dyn_cast<arith::ConstantOp>(op); constant && isNarrow(constant.getType()))
      failed_ |= failed(widenConstant(constant));
    for (Value result : op->getResults())
      result.setType(widen(result.getType()));
    for (Region &region : op->getRegions())
      for (Block &block : region)
        for (BlockArgument argument : block.getArguments())
          argument.setType(widen(argument.getType()));
  });
  FunctionType type = main.getFunctionType();
  auto widenAll = [](TypeRange types) { return llvm::map_to_vector(types, widen); };
  main.setFunctionType(FunctionType::get(type.getContext(), widenAll(type.getInputs()), widenAll(type.getResults())));
  return failure(failed_);
}

LogicalResult tp::expandNarrowIntegers(func::FuncOp main) {
  generalizeNarrow(main);
  SmallVector<NarrowOp> ops;
  SmallVector<Operation *> structured;
  SmallVector<IntegerType> arguments;
  bool found = llvm::any_of(main.getArgumentTypes(), isNarrow);
  for (Type type : main.getArgumentTypes())
    arguments.push_back(getNarrow(type));
  WalkResult walked = main.walk([&](Operation *op) {
    bool writes = llvm::any_of(op->getResultTypes(), isNarrow), reads = llvm::any_of(op->getOperandTypes(), isNarrow);
    if (!writes && !reads)
      return WalkResult::advance();
    found = true;
    if (failed(checkForm(op)))
      return WalkResult::interrupt();
    bool isStructured = widensScalars(op);
    if (isStructured)
      structured.push_back(op);
    Type from = op->getNumOperands() ? op->getOperand(0).getType() : Type();
    bool fromFloat = isa<shlo::ConvertOp>(op) && !isa<IntegerType>(getElementTypeOrSelf(from));
    NarrowOp narrow{op, from ? getNarrow(from) : IntegerType(), {}, fromFloat};
    for (auto [number, type] : llvm::enumerate(op->getResultTypes()))
      narrow.to.push_back(isStructured && !mustWrapResult(op, number) ? IntegerType() : getNarrow(type));
    bool wraps =
        isStructured ? llvm::any_of(narrow.to, [](IntegerType type) { return bool(type); }) : writes && mustWrap(op);
    if (isa<shlo::BitcastConvertOp>(op) || wraps)
      ops.push_back(narrow);
    return WalkResult::advance();
  });
  if (walked.wasInterrupted())
    return failure();
  if (!found)
    return success();
  if (failed(widenTypes(main)))
    return failure();
  llvm::for_each(ops, expand);
  llvm::for_each(structured, widenScalars);
  ImplicitLocOpBuilder b(main.getLoc(), main.getContext());
  b.setInsertionPointToStart(&main.front());
  for (auto [argument, narrow] : llvm::zip_equal(main.getArguments(), arguments)) {
    if (!narrow || argument.use_empty())
      continue;
    SmallVector<OpOperand *> uses = llvm::map_to_vector(argument.getUses(), [](OpOperand &use) { return &use; });
    Value wrapped = wrap({&b, argument}, narrow).value;
    for (OpOperand *use : uses)
      use->set(wrapped);
  }
  return success();
}
