//===- Random.cpp - random bits as arithmetic ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Random.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include <numbers>

using namespace mlir;
namespace shlo = ::stablehlo;

namespace {

/// Unsigned arithmetic on tensors of one shape.
class Words {
public:
  Words(Operation *op, ArrayRef<int64_t> shape) : b(op->getLoc(), op), shape(shape) {}

  RankedTensorType type(unsigned bits) {
    return RankedTensorType::get(shape, b.getIntegerType(bits, /*isSigned=*/false));
  }
  Value constant(uint64_t value, unsigned bits) {
    return shlo::ConstantOp::create(b, type(bits), DenseElementsAttr::get(type(bits), APInt(bits, value)));
  }
  Value add(Value x, Value y) { return shlo::AddOp::create(b, x.getType(), x, y); }
  Value add(Value x, uint64_t y) { return add(x, constant(y, bits(x))); }
  Value multiply(Value x, Value y) { return shlo::MulOp::create(b, x.getType(), x, y); }
  Value exclusiveOr(Value x, Value y) { return shlo::XorOp::create(b, x.getType(), x, y); }
  Value bitOr(Value x, Value y) { return shlo::OrOp::create(b, x.getType(), x, y); }
  Value bitAnd(Value x, uint64_t y) { return shlo::AndOp::create(b, x.getType(), x, constant(y, bits(x))); }
  Value left(Value x, unsigned n) { return shlo::ShiftLeftOp::create(b, x.getType(), x, constant(n, bits(x))); }
  Value right(Value x, unsigned n) {
    return shlo::ShiftRightLogicalOp::create(b, x.getType(), x, constant(n, bits(x)));
  }
  Value rotate(Value x, unsigned n) { return bitOr(left(x, n), right(x, bits(x) - n)); }
  Value convert(Value x, unsigned to) { return shlo::ConvertOp::create(b, type(to), x); }
  Value low(Value x) { return convert(x, 32); }
  Value high(Value x) { return convert(right(x, 32), 32); }
  Value select(Value condition, Value yes, Value no) { return shlo::SelectOp::create(b, condition, yes, no); }
  Value compare(shlo::ComparisonDirection direction, Value x, Value y) {
    auto attr = shlo::ComparisonDirectionAttr::get(b.getContext(), direction);
    return shlo::CompareOp::create(b, RankedTensorType::get(shape, b.getI1Type()), x, y, attr,
                                   shlo::ComparisonTypeAttr());
  }
  Value isLess(Value x, Value y) { return compare(shlo::ComparisonDirection::LT, x, y); }
  Value isEqual(Value x, uint64_t y) { return compare(shlo::ComparisonDirection::EQ, x, constant(y, bits(x))); }
  Value index(int64_t dim) { return shlo::IotaOp::create(b, type(64), b.getI64IntegerAttr(dim)); }
  /// Number of each element in row-major order; pairs of rows along `halved`
  /// have one number.
  Value place(std::optional<int64_t> halved = std::nullopt) {
    Value sum;
    int64_t stride = 1;
    for (int64_t dim = shape.size(); dim-- > 0;) {
      bool half = halved == dim;
      Value term = multiply(half ? right(index(dim), 1) : index(dim), constant(stride, 64));
      sum = sum ? add(sum, term) : term;
      stride *= half ? llvm::divideCeil(shape[dim], 2) : shape[dim];
    }
    return sum ? sum : constant(0, 64);
  }
  /// Element `i` of a vector of words, everywhere.
  Value broadcast(Value vector, int64_t i) {
    auto element = cast<RankedTensorType>(vector.getType()).getElementType();
    Value one = shlo::SliceOp::create(b, RankedTensorType::get({1}, element), vector, b.getDenseI64ArrayAttr(i),
                                      b.getDenseI64ArrayAttr(i + 1), b.getDenseI64ArrayAttr(1));
    // A state may be of signed words.
    one = shlo::ConvertOp::create(b, RankedTensorType::get({1}, b.getIntegerType(64, false)), one);
    Value scalar = shlo::ReshapeOp::create(b, RankedTensorType::get({}, b.getIntegerType(64, false)), one);
    return shlo::BroadcastInDimOp::create(b, type(64), scalar, b.getDenseI64ArrayAttr({}));
  }
  ImplicitLocOpBuilder &builder() { return b; }

private:
  static unsigned bits(Value x) { return getElementTypeOrSelf(x.getType()).getIntOrFloatBitWidth(); }
  ImplicitLocOpBuilder b;
  SmallVector<int64_t> shape;
};

/// What a generator makes of counters, and from which.
struct Generator {
  Words &w;
  Value key, counterLow, counterHigh; // 64 bits each; no high one in Threefry

  /// Philox 4x32-10 (Salmon et al. 2011) of the counter plus `block`.
  std::array<Value, 4> philox(Value block);
  /// Threefry 2x32-20 of the counter plus `block`.
  std::array<Value, 2> threefry(Value block);
};

} // namespace

std::array<Value, 4> Generator::philox(Value block) {
  Value lowWord = w.add(counterLow, block);
  Value carry = w.convert(w.isLess(lowWord, block), 64);
  Value highWord = w.add(counterHigh, carry);
  std::array<Value, 4> state{w.low(lowWord), w.high(lowWord), w.low(highWord), w.high(highWord)};
  std::array<Value, 2> keys{w.low(key), w.high(key)};
  for (int round = 0; round < 10; ++round) {
    auto product = [&](Value word, uint64_t factor) { return w.multiply(w.convert(word, 64), w.constant(factor, 64)); };
    Value first = product(state[0], 0xD2511F53), second = product(state[2], 0xCD9E8D57);
    state = {w.exclusiveOr(w.exclusiveOr(w.high(second), state[1]), keys[0]), w.low(second),
             w.exclusiveOr(w.exclusiveOr(w.high(first), state[3]), keys[1]), w.low(first)};
    keys = {w.add(keys[0], 0x9E3779B9), w.add(keys[1], 0xBB67AE85)};
  }
  return state;
}

std::array<Value, 2> Generator::threefry(Value block) {
  static constexpr unsigned rotations[2][4] = {{13, 15, 26, 6}, {17, 29, 16, 24}};
  Value counter = w.add(counterLow, block);
  std::array<Value, 3> keys{w.low(key), w.high(key), Value()};
  keys[2] = w.exclusiveOr(w.exclusiveOr(keys[0], keys[1]), w.constant(0x1BD11BDA, 32));
  std::array<Value, 2> x{w.add(w.low(counter), keys[0]), w.add(w.high(counter), keys[1])};
  for (unsigned group = 0; group < 5; ++group) {
    for (unsigned rotation : rotations[group % 2]) {
      x[0] = w.add(x[0], x[1]);
      x[1] = w.exclusiveOr(w.rotate(x[1], rotation), x[0]);
    }
    x[0] = w.add(x[0], keys[(group + 1) % 3]);
    x[1] = w.add(w.add(x[1], keys[(group + 2) % 3]), group + 1);
  }
  return x;
}

/// Words `lane` of each element's block.
static Value pick(Words &w, ArrayRef<Value> words, Value lane) {
  Value result = words.back();
  for (size_t i = words.size() - 1; i-- > 0;)
    result = w.select(w.isEqual(lane, i), words[i], result);
  return result;
}

static void expand(shlo::RngBitGeneratorOp op) {
  auto type = cast<RankedTensorType>(op.getOutput().getType());
  auto stateType = cast<RankedTensorType>(op.getInitialState().getType());
  unsigned bits = type.getElementType().getIntOrFloatBitWidth();
  int64_t count = type.getNumElements(), words = stateType.getDimSize(0);
  bool isThreefry = op.getRngAlgorithm() == shlo::RngAlgorithm::THREE_FRY;

  Words w(op, type.getShape());
  Value state = op.getInitialState();
  // Philox on a state of two words counts from the second one, above which is the key.
  Generator generator{w, w.broadcast(state, 0), w.broadcast(state, 1), w.broadcast(state, words == 3 ? 2 : 0)};
  Value result;
  int64_t blocks;
  if (isThreefry && bits == 64) {
    blocks = count;
    auto x = generator.threefry(w.place());
    result = w.bitOr(w.convert(x[0], 64), w.left(w.convert(x[1], 64), 32));
  } else if (isThreefry) {
    // A block is for two rows along the first even dimension, or the largest.
    ArrayRef<int64_t> shape = type.getShape();
    const int64_t *found = llvm::find_if(shape, [](int64_t size) { return size % 2 == 0; });
    if (found == shape.end())
      found = llvm::max_element(shape);
    int64_t dim = found - shape.begin();
    if (shape.empty()) {
      blocks = 1;
      result = generator.threefry(w.place())[0];
    } else {
      blocks = *found ? count / *found * llvm::divideCeil(*found, 2) : 0;
      auto x = generator.threefry(w.place(dim));
      result = pick(w, x, w.bitAnd(w.index(dim), 1));
    }
  } else if (bits == 64) {
    blocks = llvm::divideCeil(count, 2);
    Value place = w.place(), lane = w.bitAnd(place, 1);
    auto x = generator.philox(w.right(place, 1));
    result =
        w.bitOr(w.convert(pick(w, {x[0], x[2]}, lane), 64), w.left(w.convert(pick(w, {x[1], x[3]}, lane), 64), 32));
  } else {
    blocks = llvm::divideCeil(count, 4);
    Value place = w.place();
    auto x = generator.philox(w.right(place, 2));
    result = pick(w, x, w.bitAnd(place, 3));
  }
  if (bits < 32)
    result = w.convert(result, bits);
  ImplicitLocOpBuilder &b = w.builder();
  if (result.getType() != type)
    result = shlo::BitcastConvertOp::create(b, type, result);

  // The counter moves on by the blocks.
  Words v(op, {});
  auto scalar = [&](int64_t i) { return v.broadcast(state, i); };
  SmallVector<Value> next{scalar(0), v.add(scalar(1), blocks)};
  if (words == 3)
    next.push_back(v.add(scalar(2), v.convert(v.isLess(next[1], v.constant(blocks, 64)), 64)));
  SmallVector<Value> parts;
  for (Value word : next)
    parts.push_back(shlo::ReshapeOp::create(b, RankedTensorType::get({1}, b.getIntegerType(64, false)), word));
  Value newState = shlo::ConcatenateOp::create(b, RankedTensorType::get({words}, b.getIntegerType(64, false)), parts,
                                               /*dimension=*/0);
  if (newState.getType() != stateType)
    newState = shlo::ConvertOp::create(b, stateType, newState);
  op->replaceAllUsesWith(ValueRange{newState, result});
}

/// Uniform floats have the bits of a mantissa, so that 1 is not reached; normal
/// ones follow Box and Muller.
static void expand(shlo::RngOp op, uint64_t number) {
  auto type = cast<RankedTensorType>(op.getType());
  Type element = type.getElementType();
  Words w(op, type.getShape());
  ImplicitLocOpBuilder &b = w.builder();
  Generator generator{w, w.constant(number, 64), w.constant(0, 64), w.constant(0, 64)};
  auto words = generator.philox(w.place());
  auto spread = [&](Value scalar) -> Value {
    return shlo::BroadcastInDimOp::create(b, type, scalar, b.getDenseI64ArrayAttr({}));
  };
  Value lower = spread(op.getA()), upper = spread(op.getB()), result;
  if (!isa<FloatType>(element)) {
    Value bits = w.bitOr(w.convert(words[0], 64), w.left(w.convert(words[1], 64), 32));
    auto wide = RankedTensorType::get(type.getShape(), b.getIntegerType(64, false));
    Value range = shlo::ConvertOp::create(b, wide, shlo::SubtractOp::create(b, type, upper, lower));
    Value offset = shlo::ConvertOp::create(b, type, shlo::RemOp::create(b, wide, bits, range));
    result = shlo::AddOp::create(b, type, lower, offset);
  } else {
    Type real = element.getIntOrFloatBitWidth() < 32 ? b.getF32Type() : element;
    auto wide = RankedTensorType::get(type.getShape(), real);
    auto constant = [&](double value) -> Value {
      return shlo::ConstantOp::create(b, wide, DenseElementsAttr::get(wide, Attribute(b.getFloatAttr(real, value))));
    };
    auto uniform = [&](Value word) -> Value { // in [0, 1)
      Value mantissa = w.right(word, 9);
      return shlo::MulOp::create(b, wide, shlo::ConvertOp::create(b, wide, mantissa), constant(0x1p-23));
    };
    Value number;
    if (op.getRngDistribution() == shlo::RngDistribution::UNIFORM) {
      number = uniform(words[0]);
    } else {
      Value positive = shlo::SubtractOp::create(b, wide, constant(1), uniform(words[0]));
      Value radius = shlo::SqrtOp::create(
          b, wide, shlo::MulOp::create(b, wide, constant(-2), shlo::LogOp::create(b, wide, positive)));
      Value angle = shlo::MulOp::create(b, wide, constant(2 * std::numbers::pi), uniform(words[1]));
      number = shlo::MulOp::create(b, wide, radius, shlo::CosineOp::create(b, wide, angle));
    }
    if (wide != type)
      number = shlo::ConvertOp::create(b, type, number);
    bool isUniform = op.getRngDistribution() == shlo::RngDistribution::UNIFORM;
    Value scale = isUniform ? shlo::SubtractOp::create(b, type, upper, lower).getResult() : upper;
    result = shlo::AddOp::create(b, type, lower, shlo::MulOp::create(b, type, number, scale));
  }
  op->replaceAllUsesWith(ValueRange{result});
}

void tp::expandRandom(Operation *root) {
  uint64_t number = 0;
  root->walk([&](Operation *op) {
    if (auto bits = dyn_cast<shlo::RngBitGeneratorOp>(op))
      expand(bits);
    else if (auto numbers = dyn_cast<shlo::RngOp>(op))
      expand(numbers, ++number);
    else
      return;
    op->erase();
  });
}
