//===- SmallFloat.cpp - floats of eight bits ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

using namespace mlir;
using namespace tp;

namespace {
/// Integer arithmetic on the bits of fp32. `drop` are the mantissa bits that the
/// small format lacks, `bias` the difference of the exponents' biases, `most` the
/// largest finite magnitude.
struct SmallFormat {
  SmallFormat(OpBuilder &b, Location loc, Type type)
      : b(b), loc(loc), wide(isa<Float8E5M2Type>(type)), drop(wide ? 21 : 20), bias(wide ? 112 : 120),
        most(wide ? 0x7b : 0x7e) {}

  Value literal(uint32_t value) { return arith::ConstantOp::create(b, loc, b.getI32IntegerAttr(int32_t(value))); }
  template <typename Op> Value apply(Value x, uint32_t y) { return Op::create(b, loc, x, literal(y)); }
  Value toInt(Value value) { return arith::BitcastOp::create(b, loc, b.getI32Type(), value); }
  Value toFloat(Value value) { return arith::BitcastOp::create(b, loc, b.getF32Type(), value); }
  Value isAbove(Value x, uint32_t y) { return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ugt, x, literal(y)); }
  Value select(Value condition, Value yes, Value no) { return arith::SelectOp::create(b, loc, condition, yes, no); }

  OpBuilder &b;
  Location loc;
  bool wide; // f8E5M2, else f8E4M3FN
  uint32_t drop, bias, most;
};
} // namespace

bool tp::isSmallFloat(Type type) { return isa<Float8E4M3FNType, Float8E5M2Type>(type); }

Value tp::extendSmallFloat(OpBuilder &builder, Location loc, Value value) {
  SmallFormat f(builder, loc, value.getType());
  Value byte = arith::BitcastOp::create(builder, loc, builder.getI8Type(), value);
  Value bits = arith::ExtUIOp::create(builder, loc, builder.getI32Type(), byte);
  Value sign = f.apply<arith::ShLIOp>(f.apply<arith::AndIOp>(bits, 0x80), 24);
  Value magnitude = f.apply<arith::AndIOp>(bits, 0x7f);
  // The same digits with fp32's bias, scaled: right for subnormals, too.
  Value scale = f.toFloat(f.literal((127 + f.bias) << 23));
  Value scaled = arith::MulFOp::create(builder, loc, f.toFloat(f.apply<arith::ShLIOp>(magnitude, f.drop)), scale);
  Value result = f.toInt(scaled);
  if (f.wide)
    result = f.select(f.isAbove(magnitude, f.most), f.literal(0x7f800000), result);
  result = f.select(f.isAbove(magnitude, f.wide ? f.most + 1 : f.most), f.literal(0x7fc00000), result);
  return f.toFloat(arith::OrIOp::create(builder, loc, result, sign));
}

Value tp::truncateToSmallFloat(OpBuilder &builder, Location loc, Value value, Type type) {
  SmallFormat f(builder, loc, type);
  Value bits = f.toInt(value);
  Value sign = f.apply<arith::AndIOp>(f.apply<arith::ShRUIOp>(bits, 24), 0x80);
  Value magnitude = f.apply<arith::AndIOp>(bits, 0x7fffffff);
  Value odd = f.apply<arith::AndIOp>(f.apply<arith::ShRUIOp>(magnitude, f.drop), 1);
  Value rounded = arith::AddIOp::create(builder, loc, f.apply<arith::AddIOp>(magnitude, (1u << (f.drop - 1)) - 1), odd);
  Value normal = f.apply<arith::SubIOp>(f.apply<arith::ShRUIOp>(rounded, f.drop), f.bias << (23 - f.drop));
  // Below the smallest normal number an addition rounds to the subnormals' unit.
  uint32_t unit = (f.bias + f.drop + 1) << 23;
  Value sum = arith::AddFOp::create(builder, loc, f.toFloat(magnitude), f.toFloat(f.literal(unit)));
  Value subnormal = f.apply<arith::SubIOp>(f.toInt(sum), unit);
  Value result = f.select(f.isAbove(magnitude, ((f.bias + 1) << 23) - 1), normal, subnormal);
  // Too large: infinity, or NaN where there is none.
  result = f.select(f.isAbove(result, f.most), f.literal(f.most + 1), result);
  result = f.select(f.isAbove(magnitude, 0x7f800000), f.literal(0x7f), result);
  result = arith::TruncIOp::create(builder, loc, builder.getI8Type(), arith::OrIOp::create(builder, loc, result, sign));
  return arith::BitcastOp::create(builder, loc, type, result);
}
