// Integers of four bits, a byte each in files; bytes out of range are wrapped. Numbers are Python's, modulo 16.
// RUN: %python %S/../Inputs/execute.py %s tp=2 tp=3

// IN 0 = [-8, -7, -1, 0, 1, 6, 7, 23]
// IN 1 = [7, -8, 3, 0, -1, 6, -7, 2]
// LAYOUT 0=[{"tp"}]
// OUT 0 = [-1, 1, 2, 0, 0, -4, 0, -7]
// OUT 1 = [-8, -8, -3, 0, -1, 4, -1, -2]
// OUT 2 = [-1, 0, 0, -1, -1, 1, -1, 3]
// OUT 3 = [-8, -7, -1, 0, 1, 6, 7, 7]
// OUT 4 = [1, 2, 4, 0, 1, 2, 3, 3]
// OUT 5 = [0, 0, 0, 4, 3, 1, 1, 1]
// OUT 6 = [0, 0, -8, 0, 0, 0, 0, -4]
// OUT 7 = [0, 0, 1, 0, 0, 0, 0, 1]
// OUT 8 = [5]
// OUT 9 = [-1, -7, -1, 0, 0, 0, 0, 1]
module @signed {
  func.func public @main(%x: tensor<8xi4>, %y: tensor<8xi4>) -> (tensor<8xi4>, tensor<8xi4>, tensor<8xi4>, tensor<8xi4>, tensor<8xi4>, tensor<8xi4>, tensor<8xi4>, tensor<8xi4>, tensor<i4>, tensor<8xi4>) {
    %c = stablehlo.constant dense<0> : tensor<i4>
    %0 = stablehlo.add %x, %y : tensor<8xi4>
    %1 = stablehlo.multiply %x, %y : tensor<8xi4>
    %2 = stablehlo.divide %x, %y : tensor<8xi4>
    %4 = stablehlo.popcnt %x : tensor<8xi4>
    %5 = stablehlo.count_leading_zeros %x : tensor<8xi4>
    %6 = stablehlo.shift_left %x, %y : tensor<8xi4>
    %7 = stablehlo.shift_right_logical %x, %y : tensor<8xi4>
    %8 = stablehlo.reduce(%x init: %c) applies stablehlo.add across dimensions = [0] : (tensor<8xi4>, tensor<i4>) -> tensor<i4>
    %9 = stablehlo.remainder %x, %y : tensor<8xi4>
    return %0, %1, %2, %x, %4, %5, %6, %7, %8, %9 : tensor<8xi4>, tensor<8xi4>, tensor<8xi4>, tensor<8xi4>, tensor<8xi4>, tensor<8xi4>, tensor<8xi4>, tensor<8xi4>, tensor<i4>, tensor<8xi4>
  }
}

// -----

// Unsigned; conversions, also of floats, which go to the nearest number; bits of wider elements, the low ones first.
// IN 0 = [0, 1, 7, 8, 15, 31]
// IN 1 = [100, -100, nan, 7.9, inf, -8.9]
// IN 2 = [-1, 291]
// LAYOUT 0=[{"tp"}]
// LAYOUT 1=[{"tp"}]
// OUT 0 = [15, 14, 8, 7, 0, 0]
// OUT 1 = [0, 2, 14, 0, 14, 14]
// OUT 2 = [15, 0, 0, 7, 15, 0]
// OUT 3 = [7, -8, 0, 7, 7, -8]
// OUT 4 = [-1, -1, -1, -1, 3, 2, 1, 0]
// OUT 5 = [-1, 291]
// OUT 6 = [0, 1, 7, -8, -1, -1]
// OUT 7 = [0, 0, 7, 12, 15, 15]
// OUT 8 = [0, 1, 7, 8, 15, 15]
module @unsigned {
  func.func public @main(%x: tensor<6xui4>, %f: tensor<6xf32>, %w: tensor<2xi16>) -> (tensor<6xui4>, tensor<6xui4>, tensor<6xui4>, tensor<6xi4>, tensor<2x4xi4>, tensor<2xi16>, tensor<6xi4>, tensor<6xui4>, tensor<6xf32>) {
    %one = stablehlo.constant dense<1> : tensor<6xui4>
    %0 = stablehlo.not %x : tensor<6xui4>
    %1 = stablehlo.add %x, %x : tensor<6xui4>
    %2 = stablehlo.convert %f : (tensor<6xf32>) -> tensor<6xui4>
    %3 = stablehlo.convert %f : (tensor<6xf32>) -> tensor<6xi4>
    %4 = stablehlo.bitcast_convert %w : (tensor<2xi16>) -> tensor<2x4xi4>
    %5 = stablehlo.bitcast_convert %4 : (tensor<2x4xi4>) -> tensor<2xi16>
    %6 = stablehlo.bitcast_convert %x : (tensor<6xui4>) -> tensor<6xi4>
    %s = stablehlo.shift_right_arithmetic %x, %one : tensor<6xui4>
    %7 = stablehlo.or %s, %x : tensor<6xui4>
    %z = stablehlo.constant dense<[0, 0, 4, 8, 15, 15]> : tensor<6xui4>
    %8 = stablehlo.and %7, %x : tensor<6xui4>
    %9 = stablehlo.or %z, %s : tensor<6xui4>
    %10 = stablehlo.convert %8 : (tensor<6xui4>) -> tensor<6xf32>
    return %0, %1, %2, %3, %4, %5, %6, %9, %10 : tensor<6xui4>, tensor<6xui4>, tensor<6xui4>, tensor<6xi4>, tensor<2x4xi4>, tensor<2xi16>, tensor<6xi4>, tensor<6xui4>, tensor<6xf32>
  }
}

// -----

// Products of four bits: into i32, and into four bits again.
// IN 0 = [7, -8, 3, 1, -1, 5, 2, 2]
// IN 1 = [1, -8, 2, 7, 0, 3, -1, 1]
// LAYOUT 0=[{}, {"tp"}]
// OUT 0 = [-10, -102, 7, 51]
// OUT 1 = [6, -6, 7, 3]
module @product {
  func.func public @main(%x: tensor<2x4xi4>, %y: tensor<4x2xi4>) -> (tensor<2x2xi32>, tensor<2x2xi4>) {
    %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<2x4xi4>, tensor<4x2xi4>) -> tensor<2x2xi32>
    %1 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<2x4xi4>, tensor<4x2xi4>) -> tensor<2x2xi4>
    return %0, %1 : tensor<2x2xi32>, tensor<2x2xi4>
  }
}
