// Elementwise ops: what StableHLO says at the edges, and mathematical functions against Python's.
// RUN: %python %S/../Inputs/execute.py %s tp=2

// Functions of one number.
// ATOL 5e-7
// IN 0 = [-2, -0.5, 0, 0.25, 1, 3]
// IN 1 = [0.125, 0.5, 1, 2, 9, 64]
// OUT 0 = [math.exp(x) for x in [-2, -0.5, 0, 0.25, 1]] + [20.0855369]
// OUT 1 = [math.expm1(x) for x in [-2, -0.5, 0, 0.25, 1]] + [19.0855369]
// OUT 2 = [math.tanh(x) for x in [-2, -0.5, 0, 0.25, 1, 3]]
// OUT 3 = [1 / (1 + math.exp(-x)) for x in [-2, -0.5, 0, 0.25, 1, 3]]
// OUT 4 = [math.sin(x) for x in [-2, -0.5, 0, 0.25, 1, 3]]
// OUT 5 = [math.cos(x) for x in [-2, -0.5, 0, 0.25, 1, 3]]
// OUT 6 = [math.log(x) for x in [0.125, 0.5, 1, 2, 9, 64]]
// OUT 7 = [math.log1p(x) for x in [0.125, 0.5, 1, 2, 9, 64]]
// OUT 8 = [math.sqrt(x) for x in [0.125, 0.5, 1, 2, 9, 64]]
// OUT 9 = [1 / math.sqrt(x) for x in [0.125, 0.5, 1, 2, 9, 64]]
// OUT 10 = [0.5, 0.793700526, 1, 1.25992105, 2.08008382, 4]
// OUT 11 = [math.tan(x) for x in [-2, -0.5, 0, 0.25, 1, 3]]
// OUT 12 = [math.atan2(x, y) for x, y in zip([-2, -0.5, 0, 0.25, 1, 3], [0.125, 0.5, 1, 2, 9, 64])]
// OUT 13 = [0.015625, 0.70710678, 1, 4, 1, 262144]
module @functions {
  func.func public @main(%x: tensor<6xf32>, %y: tensor<6xf32>) -> (tensor<6xf32>, tensor<6xf32>, tensor<6xf32>,
      tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>,
      tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) {
    %0 = stablehlo.exponential %x : tensor<6xf32>
    %1 = stablehlo.exponential_minus_one %x : tensor<6xf32>
    %2 = stablehlo.tanh %x : tensor<6xf32>
    %3 = stablehlo.logistic %x : tensor<6xf32>
    %4 = stablehlo.sine %x : tensor<6xf32>
    %5 = stablehlo.cosine %x : tensor<6xf32>
    %6 = stablehlo.log %y : tensor<6xf32>
    %7 = stablehlo.log_plus_one %y : tensor<6xf32>
    %8 = stablehlo.sqrt %y : tensor<6xf32>
    %9 = stablehlo.rsqrt %y : tensor<6xf32>
    %10 = stablehlo.cbrt %y : tensor<6xf32>
    %11 = stablehlo.tan %x : tensor<6xf32>
    %12 = stablehlo.atan2 %x, %y : tensor<6xf32>
    %e = stablehlo.constant dense<[2.0, 0.5, 7.0, 2.0, 0.0, 3.0]> : tensor<6xf32>
    %13 = stablehlo.power %y, %e : tensor<6xf32>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13 : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>,
        tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>,
        tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
  }
}
// -----
// Rounding, signs and what is not a number.
// IN 0 = [-2.5, -0.5, 0.5, 1.5, nan, -inf]
// IN 1 = [1, nan, 2, -1, 3, inf]
// OUT 0 = [-3, -1, 0, 1, nan, -inf]
// OUT 1 = [-2, 0, 1, 2, nan, -inf]
// OUT 2 = [-3, -1, 1, 2, nan, -inf]
// OUT 3 = [-2, 0, 0, 2, nan, -inf]
// OUT 4 = [-1, -1, 1, 1, nan, -1]
// OUT 5 = [2.5, 0.5, 0.5, 1.5, nan, inf]
// OUT 6 = [1, nan, 2, 1.5, nan, inf]
// OUT 7 = [-2.5, nan, 0.5, -1, nan, -inf]
// OUT 8 = [True, True, True, True, False, False]
// OUT 9 = [-0.5, nan, 0.5, 0.5, nan, nan]
// OUT 10 = [-1, -0.5, 0.5, 1, nan, -1]
module @rounding {
  func.func public @main(%x: tensor<6xf32>, %y: tensor<6xf32>) -> (tensor<6xf32>, tensor<6xf32>, tensor<6xf32>,
      tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xi1>, tensor<6xf32>,
      tensor<6xf32>) {
    %0 = stablehlo.floor %x : tensor<6xf32>
    %1 = stablehlo.ceil %x : tensor<6xf32>
    %2 = stablehlo.round_nearest_afz %x : tensor<6xf32>
    %3 = stablehlo.round_nearest_even %x : tensor<6xf32>
    %4 = stablehlo.sign %x : tensor<6xf32>
    %5 = stablehlo.abs %x : tensor<6xf32>
    %6 = stablehlo.maximum %x, %y : tensor<6xf32>
    %7 = stablehlo.minimum %x, %y : tensor<6xf32>
    %8 = stablehlo.is_finite %x : (tensor<6xf32>) -> tensor<6xi1>
    %9 = stablehlo.remainder %x, %y : tensor<6xf32>
    %low = stablehlo.constant dense<-1.0> : tensor<f32>
    %high = stablehlo.constant dense<1.0> : tensor<f32>
    %10 = stablehlo.clamp %low, %x, %high : (tensor<f32>, tensor<6xf32>, tensor<f32>) -> tensor<6xf32>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10 : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>,
        tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xi1>, tensor<6xf32>, tensor<6xf32>
  }
}
// -----
// Comparisons with NaN and -0; in total order they have a place, too.
// IN 0 = [nan, 1, -0.0, -inf]
// IN 1 = [nan, nan, 0, 5]
// OUT 0 = [False, False, True, False]
// OUT 1 = [True, True, False, True]
// OUT 2 = [False, False, False, True]
// OUT 3 = [False, False, True, False]
// OUT 4 = [True, False, False, False]
// OUT 5 = [False, True, True, True]
// OUT 6 = [True, False, False, False]
module @compare {
  func.func public @main(%x: tensor<4xf32>, %y: tensor<4xf32>) -> (tensor<4xi1>, tensor<4xi1>, tensor<4xi1>,
      tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xi1>) {
    %0 = stablehlo.compare EQ, %x, %y, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %1 = stablehlo.compare NE, %x, %y, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %2 = stablehlo.compare LT, %x, %y, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %3 = stablehlo.compare GE, %x, %y, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %4 = stablehlo.compare EQ, %x, %y, TOTALORDER : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %5 = stablehlo.compare LT, %x, %y, TOTALORDER : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %6 = stablehlo.compare GE, %x, %y, TOTALORDER : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    return %0, %1, %2, %3, %4, %5, %6 : tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xi1>,
        tensor<4xi1>, tensor<4xi1>
  }
}
// -----
// Signed integers: nothing traps, powers and shifts by too much are defined.
// IN 0 = [-7, -128, 5, 127, -2, 3]
// IN 1 = [2, -1, 0, -2, 7, 9]
// OUT 0 = [-3, -128, -1, -63, 0, 0]
// OUT 1 = [-1, 0, 5, 1, -2, 3]
// OUT 2 = [49, 0, 1, 0, -128, 19683 % 256 - 256]
// OUT 3 = [7, -128, 5, 127, 2, 3]
// OUT 4 = [-1, -1, 1, 1, -1, 1]
// OUT 5 = [-28, 0, 5, 0, 0, 0]
// OUT 6 = [-2, -1, 5, 0, -1, 0]
// OUT 7 = [62, 0, 5, 0, 1, 0]
// OUT 8 = [2, -1, 5, 127, 7, 9]
// OUT 9 = [-7, -128, 0, -2, -2, 3]
// OUT 10 = [-5, 127, 5, 125, 5, 12]
// OUT 11 = [True, True, False, False, True, True]
// OUT 12 = [0, 0, 5, 1, 0, 6]
// OUT 13 = [6, 1, 2, 7, 7, 2]
// OUT 14 = [1, -1, 1, 0, 1, 1]
module @integers {
  func.func public @main(%x: tensor<6xi8>, %y: tensor<6xi8>) -> (tensor<6xi8>, tensor<6xi8>, tensor<6xi8>,
      tensor<6xi8>, tensor<6xi8>, tensor<6xi8>, tensor<6xi8>, tensor<6xi8>, tensor<6xi8>, tensor<6xi8>, tensor<6xi8>,
      tensor<6xi1>, tensor<6xi8>, tensor<6xi8>, tensor<6xi8>) {
    %0 = stablehlo.divide %x, %y : tensor<6xi8>
    %1 = stablehlo.remainder %x, %y : tensor<6xi8>
    %2 = stablehlo.power %x, %y : tensor<6xi8>
    %3 = stablehlo.abs %x : tensor<6xi8>
    %4 = stablehlo.sign %x : tensor<6xi8>
    %5 = stablehlo.shift_left %x, %y : tensor<6xi8>
    %6 = stablehlo.shift_right_arithmetic %x, %y : tensor<6xi8>
    %7 = stablehlo.shift_right_logical %x, %y : tensor<6xi8>
    %8 = stablehlo.maximum %x, %y : tensor<6xi8>
    %9 = stablehlo.minimum %x, %y : tensor<6xi8>
    %10 = stablehlo.add %x, %y : tensor<6xi8>
    %11 = stablehlo.compare LT, %x, %y, SIGNED : (tensor<6xi8>, tensor<6xi8>) -> tensor<6xi1>
    %low = stablehlo.constant dense<[0, 0, 0, 0, 0, 6]> : tensor<6xi8>
    %high = stablehlo.constant dense<[9, 9, 9, 1, 9, 9]> : tensor<6xi8>
    %12 = stablehlo.clamp %low, %x, %high : tensor<6xi8>
    %13 = stablehlo.popcnt %x : tensor<6xi8>
    %ones = stablehlo.constant dense<[-1, -1, 1, 2, -1, 1]> : tensor<6xi8>
    %negative = stablehlo.constant dense<[-2, -3, -4, -1, 0, 5]> : tensor<6xi8>
    %14 = stablehlo.power %ones, %negative : tensor<6xi8>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14 : tensor<6xi8>, tensor<6xi8>, tensor<6xi8>,
        tensor<6xi8>, tensor<6xi8>, tensor<6xi8>, tensor<6xi8>, tensor<6xi8>, tensor<6xi8>, tensor<6xi8>, tensor<6xi8>,
        tensor<6xi1>, tensor<6xi8>, tensor<6xi8>, tensor<6xi8>
  }
}
// -----
// Predicates: sums are or, products and; a scalar predicate selects whole tensors.
// IN 0 = [True, True, False, False]
// IN 1 = [True, False, True, False]
// IN 2 = True
// OUT 0 = [True, True, True, False]
// OUT 1 = [True, False, False, False]
// OUT 2 = [False, True, True, False]
// OUT 3 = [False, False, True, True]
// OUT 4 = [True, True, True, False]
// OUT 5 = [True, False, False, False]
// OUT 6 = [True, True, False, False]
// OUT 7 = [True, True, True, False]
// OUT 8 = [False, False, True, False]
// OUT 9 = [1, 1, 0, 0]
module @predicates {
  func.func public @main(%x: tensor<4xi1>, %y: tensor<4xi1>, %p: tensor<i1>) -> (tensor<4xi1>, tensor<4xi1>,
      tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xf32>) {
    %0 = stablehlo.add %x, %y : tensor<4xi1>
    %1 = stablehlo.multiply %x, %y : tensor<4xi1>
    %2 = stablehlo.xor %x, %y : tensor<4xi1>
    %3 = stablehlo.not %x : tensor<4xi1>
    %4 = stablehlo.maximum %x, %y : tensor<4xi1>
    %5 = stablehlo.minimum %x, %y : tensor<4xi1>
    %6 = stablehlo.select %p, %x, %y : tensor<i1>, tensor<4xi1>
    %7 = stablehlo.select %x, %x, %y : tensor<4xi1>, tensor<4xi1>
    %8 = stablehlo.compare LT, %x, %y : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
    %9 = stablehlo.convert %x : (tensor<4xi1>) -> tensor<4xf32>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9 : tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xi1>,
        tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xf32>
  }
}
// -----
// Conversions: floats round to nearest even, to integers towards zero within their range.
// IN 0 = [1.00390625, 1.01171875, 65519, 65520, 3e38, nan]
// IN 1 = [-3.99, 3.99, 3e9, -3e9, nan, inf]
// IN 2 = [16777217, -1, 2147483647, 300, 128, -129]
// IN 3 = [1.5, -2.5, 0, 0.0001, 65504, nan]
// OUT 0 = [1, 1.015625, 65536, 65536, 226 * 2.0**120, nan]
// OUT 1 = [1.00390625, 1.01171875, 65504, inf, inf, nan]
// OUT 2 = [-3, 3, 2147483647, -2147483648, 0, 2147483647]
// OUT 3 = [-3, 3, 127, -128, 0, 127]
// OUT 4 = [16777216, -1, 2147483648, 300, 128, -129]
// OUT 5 = [1, -1, -1, 44, -128, 127]
// OUT 6 = [True, True, True, True, True, True]
// OUT 7 = [1.5, -2.5, 0, 0.00010013580322265625, 65536, nan]
// OUT 8 = [1, -2, 0, 0, 65504, 0]
// OUT 9 = [True, True, False, True, True, True]
// OUT 10 = [-3, 3, 3000000000, -3000000000, 0, 2**63 - 1]
// IN 4 = [1 + 2**-8, 1 + 2**-8 + 2**-40, 1 + 2**-8 - 2**-40, -1e300, 1e-300, nan]
// OUT 11 = [1, 1 + 2**-7, 1, -inf, 0, nan]
module @convert {
  func.func public @main(%x: tensor<6xf32>, %y: tensor<6xf32>, %i: tensor<6xi32>, %h: tensor<6xf16>, %d: tensor<6xf64>)
      -> (tensor<6xbf16>, tensor<6xf16>, tensor<6xi32>, tensor<6xi8>, tensor<6xf32>, tensor<6xi8>, tensor<6xi1>,
          tensor<6xbf16>, tensor<6xi64>, tensor<6xi1>, tensor<6xi64>, tensor<6xbf16>) {
    %0 = stablehlo.convert %x : (tensor<6xf32>) -> tensor<6xbf16>
    %1 = stablehlo.convert %x : (tensor<6xf32>) -> tensor<6xf16>
    %2 = stablehlo.convert %y : (tensor<6xf32>) -> tensor<6xi32>
    %3 = stablehlo.convert %y : (tensor<6xf32>) -> tensor<6xi8>
    %4 = stablehlo.convert %i : (tensor<6xi32>) -> tensor<6xf32>
    %5 = stablehlo.convert %i : (tensor<6xi32>) -> tensor<6xi8>
    %6 = stablehlo.convert %i : (tensor<6xi32>) -> tensor<6xi1>
    %7 = stablehlo.convert %h : (tensor<6xf16>) -> tensor<6xbf16>
    %8 = stablehlo.convert %h : (tensor<6xf16>) -> tensor<6xi64>
    %9 = stablehlo.convert %h : (tensor<6xf16>) -> tensor<6xi1>
    %10 = stablehlo.convert %y : (tensor<6xf32>) -> tensor<6xi64>
    %11 = stablehlo.convert %d : (tensor<6xf64>) -> tensor<6xbf16>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11 : tensor<6xbf16>, tensor<6xf16>, tensor<6xi32>,
        tensor<6xi8>, tensor<6xf32>, tensor<6xi8>, tensor<6xi1>, tensor<6xbf16>, tensor<6xi64>, tensor<6xi1>,
        tensor<6xi64>, tensor<6xbf16>
  }
}
// -----
// Fewer bits: to bf16's format, and to 5 and 2 bits, where 2^16 is infinite and less than 2^-14 vanishes.
// IN 0 = [1.00390625, 1.01171875, -3, 70000, 1e-5, nan]
// OUT 0 = [1, 1.015625, -3, 70144, 1.0013580322265625e-05, nan]
// OUT 1 = [1, 1, -3, inf, 0, nan]
module @reduce_precision {
  func.func public @main(%x: tensor<6xf32>) -> (tensor<6xf32>, tensor<6xf32>) {
    %0 = stablehlo.reduce_precision %x, format = e8m7 : tensor<6xf32>
    %1 = stablehlo.reduce_precision %x, format = e5m2 : tensor<6xf32>
    return %0, %1 : tensor<6xf32>, tensor<6xf32>
  }
}
