//===- Random.cpp - random bits as arithmetic ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Random.h"
#include "tp/Input/StableHLO/TensorMath.h"
#include <numbers>

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

namespace {

/// Words for each element of a tensor.
class Words {
public:
  Words(Operation *op, ArrayRef<int64_t> shape) : b(op->getLoc(), op), shape(shape) {}

  RankedTensorType type(unsigned bits) {
    return RankedTensorType::get(shape, b.getIntegerType(bits, /*isSigned=*/false));
  }
  Num num(Value value) { return {&b, value}; }
  Num constant(uint64_t value) {
    return num(shlo::ConstantOp::create(b, type(64), DenseElementsAttr::get(type(64), APInt(64, value))));
  }
  Num convert(Num x, unsigned bits) { return x.convertTo(b.getIntegerType(bits, /*isSigned=*/false)); }
  Num low(Num x) { return convert(x, 32); }
  Num high(Num x) { return convert(x >> 32, 32); }
  Num join(Num low, Num high) { return convert(low, 64) | (convert(high, 64) << 32); }
  Num index(int64_t dim) { return num(shlo::IotaOp::create(b, type(64), b.getI64IntegerAttr(dim))); }
  /// Number of each element in row-major order; pairs of rows along `halved`
  /// have one number.
  Num place(std::optional<int64_t> halved = std::nullopt) {
    std::optional<Num> sum;
    int64_t stride = 1;
    for (int64_t dim = shape.size(); dim-- > 0;) {
      bool half = halved == dim;
      Num term = (half ? index(dim) >> 1 : index(dim)) * stride;
      sum = sum ? *sum + term : term;
      stride *= half ? llvm::divideCeil(shape[dim], 2) : shape[dim];
    }
    return sum ? *sum : constant(0);
  }
  /// Element `i` of a vector of words, everywhere.
  Num broadcast(Value vector, int64_t i) {
    auto element = cast<RankedTensorType>(vector.getType()).getElementType();
    Num one = num(shlo::SliceOp::create(b, RankedTensorType::get({1}, element), vector, b.getDenseI64ArrayAttr(i),
                                        b.getDenseI64ArrayAttr(i + 1), b.getDenseI64ArrayAttr(1)));
    one = convert(one, 64); // a state may be of signed words
    Value scalar = shlo::ReshapeOp::create(b, RankedTensorType::get({}, one.type().getElementType()), one.value);
    return num(shlo::BroadcastInDimOp::create(b, type(64), scalar, b.getDenseI64ArrayAttr({})));
  }
  ImplicitLocOpBuilder &builder() { return b; }

private:
  ImplicitLocOpBuilder b;
  SmallVector<int64_t> shape;
};

/// What a generator makes of counters, and from which.
struct Generator {
  Words &w;
  Num key, counterLow, counterHigh; // 64 bits each; no high one in Threefry

  /// Philox 4x32-10 (Salmon et al. 2011) of the counter plus `block`.
  std::array<Num, 4> philox(Num block);
  /// Threefry 2x32-20 of the counter plus `block`.
  std::array<Num, 2> threefry(Num block);
};

} // namespace

std::array<Num, 4> Generator::philox(Num block) {
  Num lowWord = counterLow + block, highWord = counterHigh + w.convert(lowWord < block, 64);
  std::array<Num, 4> state{w.low(lowWord), w.high(lowWord), w.low(highWord), w.high(highWord)};
  std::array<Num, 2> keys{w.low(key), w.high(key)};
  for (int round = 0; round < 10; ++round) {
    Num first = w.convert(state[0], 64) * 0xD2511F53u, second = w.convert(state[2], 64) * 0xCD9E8D57u;
    state = {w.high(second) ^ state[1] ^ keys[0], w.low(second), w.high(first) ^ state[3] ^ keys[1], w.low(first)};
    keys = {keys[0] + 0x9E3779B9u, keys[1] + 0xBB67AE85u};
  }
  return state;
}

std::array<Num, 2> Generator::threefry(Num block) {
  static constexpr unsigned rotations[2][4] = {{13, 15, 26, 6}, {17, 29, 16, 24}};
  Num counter = counterLow + block, low = w.low(key), high = w.high(key);
  std::array<Num, 3> keys{low, high, low ^ high ^ 0x1BD11BDAu};
  std::array<Num, 2> x{w.low(counter) + low, w.high(counter) + high};
  for (unsigned group = 0; group < 5; ++group) {
    for (unsigned rotation : rotations[group % 2]) {
      x[0] = x[0] + x[1];
      x[1] = ((x[1] << rotation) | (x[1] >> (32 - rotation))) ^ x[0];
    }
    x[0] = x[0] + keys[(group + 1) % 3];
    x[1] = x[1] + keys[(group + 2) % 3] + (group + 1);
  }
  return x;
}

/// Words `lane` of each element's block.
static Num pick(ArrayRef<Num> words, Num lane) {
  Num result = words.back();
  for (size_t i = words.size() - 1; i-- > 0;)
    result = select(lane == i, words[i], result);
  return result;
}

static void expand(shlo::RngBitGeneratorOp op) {
  auto type = cast<RankedTensorType>(op.getOutput().getType());
  auto stateType = cast<RankedTensorType>(op.getInitialState().getType());
  unsigned bits = type.getElementType().getIntOrFloatBitWidth();
  int64_t count = type.getNumElements(), words = stateType.getDimSize(0), blocks;
  ArrayRef<int64_t> shape = type.getShape();
  bool isThreefry = op.getRngAlgorithm() == shlo::RngAlgorithm::THREE_FRY;

  Words w(op, shape);
  Value state = op.getInitialState();
  // Philox on a state of two words counts from the second one, above which is the key.
  Generator generator{w, w.broadcast(state, 0), w.broadcast(state, 1), w.broadcast(state, words == 3 ? 2 : 0)};
  auto makeWords = [&]() -> Num {
    if (isThreefry && bits == 64) {
      blocks = count;
      auto x = generator.threefry(w.place());
      return w.join(x[0], x[1]);
    }
    if (isThreefry && shape.empty()) {
      blocks = 1;
      return generator.threefry(w.place())[0];
    }
    if (isThreefry) {
      // A block is for two rows along the first even dimension, or the largest.
      const int64_t *found = llvm::find_if(shape, [](int64_t size) { return size % 2 == 0; });
      if (found == shape.end())
        found = llvm::max_element(shape);
      int64_t dim = found - shape.begin();
      blocks = *found ? count / *found * llvm::divideCeil(*found, 2) : 0;
      auto x = generator.threefry(w.place(dim));
      return pick(x, w.index(dim) & 1);
    }
    Num place = w.place();
    if (bits == 64) {
      blocks = llvm::divideCeil(count, 2);
      auto x = generator.philox(place >> 1);
      Num lane = place & 1;
      return w.join(pick({x[0], x[2]}, lane), pick({x[1], x[3]}, lane));
    }
    blocks = llvm::divideCeil(count, 4);
    return pick(generator.philox(place >> 2), place & 3);
  };
  ImplicitLocOpBuilder &b = w.builder();
  Value result = w.convert(makeWords(), bits).value;
  if (result.getType() != type)
    result = shlo::BitcastConvertOp::create(b, type, result);

  // The counter moves on by the blocks.
  Words v(op, {});
  SmallVector<Num> next{v.broadcast(state, 0), v.broadcast(state, 1) + blocks};
  if (words == 3)
    next.push_back(v.broadcast(state, 2) + v.convert(next[1] < blocks, 64));
  Type word = next[0].type().getElementType();
  SmallVector<Value> parts;
  for (Num part : next)
    parts.push_back(shlo::ReshapeOp::create(b, RankedTensorType::get({1}, word), part.value));
  Value joined = shlo::ConcatenateOp::create(b, RankedTensorType::get({words}, word), parts, /*dimension=*/0);
  op->replaceAllUsesWith(ValueRange{w.num(joined).convertTo(stateType.getElementType()).value, result});
}

/// Uniform floats have the bits of a mantissa, so that 1 is not reached; normal
/// ones follow Box and Muller.
static void expand(shlo::RngOp op, uint64_t number) {
  auto type = cast<RankedTensorType>(op.getType());
  Type element = type.getElementType();
  Words w(op, type.getShape());
  ImplicitLocOpBuilder &b = w.builder();
  Generator generator{w, w.constant(number), w.constant(0), w.constant(0)};
  auto words = generator.philox(w.place());
  auto spread = [&](Value scalar) {
    return w.num(shlo::BroadcastInDimOp::create(b, type, scalar, b.getDenseI64ArrayAttr({})));
  };
  Num lower = spread(op.getA()), upper = spread(op.getB());
  auto makeNumber = [&]() -> Num {
    if (!isa<FloatType>(element)) {
      Num range = w.convert(upper - lower, 64), bits = w.join(words[0], words[1]);
      return lower + bits.apply<shlo::RemOp>(range).convertTo(element);
    }
    Type real = element.getIntOrFloatBitWidth() < 32 ? b.getF32Type() : element;
    auto uniform = [&](Num word) { return (word >> 9).convertTo(real) * 0x1p-23; }; // in [0, 1)
    if (op.getRngDistribution() == shlo::RngDistribution::UNIFORM)
      return lower + uniform(words[0]).convertTo(element) * (upper - lower);
    Num radius = (-2.0 * (1.0 - uniform(words[0])).apply<shlo::LogOp>()).apply<shlo::SqrtOp>();
    Num angle = 2 * std::numbers::pi * uniform(words[1]);
    return lower + (radius * angle.apply<shlo::CosineOp>()).convertTo(element) * upper;
  };
  op->replaceAllUsesWith(ValueRange{makeNumber().value});
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
