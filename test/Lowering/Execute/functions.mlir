// Functions that StableHLO lacks (chlo), against Python's or known numbers.
// RUN: %python %S/../Inputs/execute.py %s tp=2

// ATOL 2e-6
// IN 0 = [-0.75, -0.25, 0, 0.125, 0.5, 0.875]
// IN 1 = [0.25, 0.5, 1, 1.5, 3, 6]
// OUT 0 = [math.erf(x) for x in [-0.75, -0.25, 0, 0.125, 0.5, 0.875]]
// OUT 1 = [math.erfc(x) for x in [-0.75, -0.25, 0, 0.125, 0.5, 0.875]]
// OUT 2 = [-0.813419847598, -0.225312055012, 0, 0.111235447228, 0.476936276204, 1.08478704007]
// OUT 3 = [math.asin(x) for x in [-0.75, -0.25, 0, 0.125, 0.5, 0.875]]
// OUT 4 = [math.acos(x) for x in [-0.75, -0.25, 0, 0.125, 0.5, 0.875]]
// OUT 5 = [math.atan(x) for x in [-0.75, -0.25, 0, 0.125, 0.5, 0.875]]
// OUT 6 = [math.sinh(x) for x in [-0.75, -0.25, 0, 0.125, 0.5, 0.875]]
// OUT 7 = [math.cosh(x) for x in [-0.75, -0.25, 0, 0.125, 0.5, 0.875]]
// OUT 8 = [math.asinh(x) for x in [-0.75, -0.25, 0, 0.125, 0.5, 0.875]]
// OUT 9 = [math.atanh(x) for x in [-0.75, -0.25, 0, 0.125, 0.5, 0.875]]
// OUT 10 = [nan, nan] + [math.acosh(x) for x in [1, 1.5, 3, 6]]
// OUT 11 = [math.lgamma(x) for x in [0.25, 0.5, 1, 1.5, 3, 6]]
// OUT 12 = [-4.22745353338, -1.96351002602, -0.577215664902, 0.0364899739786, 0.922784335098, 1.70611766843]
// OUT 13 = [x * x for x in [-0.75, -0.25, 0, 0.125, 0.5, 0.875]]
module @functions {
  func.func public @main(%x: tensor<6xf32>, %y: tensor<6xf32>) -> (tensor<6xf32>, tensor<6xf32>, tensor<6xf32>,
      tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>,
      tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) {
    %0 = chlo.erf %x : tensor<6xf32> -> tensor<6xf32>
    %1 = chlo.erfc %x : tensor<6xf32> -> tensor<6xf32>
    %2 = chlo.erf_inv %x : tensor<6xf32> -> tensor<6xf32>
    %3 = chlo.asin %x : tensor<6xf32> -> tensor<6xf32>
    %4 = chlo.acos %x : tensor<6xf32> -> tensor<6xf32>
    %5 = chlo.atan %x : tensor<6xf32> -> tensor<6xf32>
    %6 = chlo.sinh %x : tensor<6xf32> -> tensor<6xf32>
    %7 = chlo.cosh %x : tensor<6xf32> -> tensor<6xf32>
    %8 = chlo.asinh %x : tensor<6xf32> -> tensor<6xf32>
    %9 = chlo.atanh %x : tensor<6xf32> -> tensor<6xf32>
    %10 = chlo.acosh %y : tensor<6xf32> -> tensor<6xf32>
    %11 = chlo.lgamma %y : tensor<6xf32> -> tensor<6xf32>
    %12 = chlo.digamma %y : tensor<6xf32> -> tensor<6xf32>
    %13 = chlo.square %x : tensor<6xf32> -> tensor<6xf32>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13 : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>,
        tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>,
        tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
  }
}
// -----
// zeta(2, 1), zeta(4, 1) and zeta(2, 3); the first derivative of digamma; I1(x) e^-|x|; neighbours of a number.
// ATOL 1e-6
// IN 0 = [2, 4, 2]
// IN 1 = [1, 1, 3]
// OUT 0 = [math.pi**2 / 6, math.pi**4 / 90, math.pi**2 / 6 - 1.25]
// OUT 1 = [math.pi**2 / 6 - 1, math.pi**2 / 6 - 1 - 1 / 4 - 1 / 9, math.pi**2 / 6 - 1]
// OUT 2 = [0.215269289249, 0.178750839502, 0.215269289249]
// OUT 3 = [2 - 2**-23, 4 - 2**-22, 2 + 2**-22]
// OUT 4 = [False, False, False]
// OUT 5 = [4, 2]
// OUT 6 = [1, 0]
module @more {
  func.func public @main(%x: tensor<3xf32>, %q: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>,
      tensor<3xf32>, tensor<3xi1>, tensor<2xf32>, tensor<2xi32>) {
    %one = stablehlo.constant dense<1.0> : tensor<3xf32>
    %0 = chlo.zeta %x, %q : tensor<3xf32>, tensor<3xf32> -> tensor<3xf32>
    %1 = chlo.polygamma %one, %x : tensor<3xf32>, tensor<3xf32> -> tensor<3xf32>
    %2 = chlo.bessel_i1e %x : tensor<3xf32> -> tensor<3xf32>
    %3 = chlo.next_after %x, %q : tensor<3xf32>, tensor<3xf32> -> tensor<3xf32>
    %4 = chlo.is_inf %x : tensor<3xf32> -> tensor<3xi1>
    %values, %indices = chlo.top_k(%x, k = 2) : tensor<3xf32> -> (tensor<2xf32>, tensor<2xi32>)
    return %0, %1, %2, %3, %4, %values, %indices : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>,
        tensor<3xi1>, tensor<2xf32>, tensor<2xi32>
  }
}
// -----
// Small results keep their digits: parts of the exact ones. Ends of the range, and what is no number.
// ATOL 1e-6
// IN 0 = [-4, -1.5, 0.984375, 1, 1.5, 1.984375, 2, 4, 6.5, 9]
// IN 1 = [1 / math.erfc(x) for x in [-4, -1.5, 0.984375, 1, 1.5, 1.984375, 2, 4, 6.5, 9]]
// IN 2 = [-0.984375, -0.5, -2**-12, -2**-30, 2**-149, 2**-30, 2**-12, 0.0625, 3, 2**100]
// IN 3 = [1 / math.log1p(x) for x in [-0.984375, -0.5, -2**-12, -2**-30]] + [1] + [1 / math.log1p(x) for x in [2**-30, 2**-12, 0.0625, 3, 2**100]]
// IN 4 = [-inf, -1, inf, nan, 30]
// OUT 0 = [1] * 10
// OUT 1 = [1] * 4 + [0] + [1] * 5
// OUT 2 = [2, math.erfc(-1), 0, nan, 0]
// OUT 3 = [nan, -inf, inf, nan, math.log(31)]
module @small {
  func.func public @main(%x: tensor<10xf32>, %erfc: tensor<10xf32>, %y: tensor<10xf32>, %log: tensor<10xf32>,
      %z: tensor<5xf32>) -> (tensor<10xf32>, tensor<10xf32>, tensor<5xf32>, tensor<5xf32>) {
    %0 = chlo.erfc %x : tensor<10xf32> -> tensor<10xf32>
    %1 = stablehlo.multiply %0, %erfc : tensor<10xf32>
    %2 = stablehlo.log_plus_one %y : tensor<10xf32>
    %3 = stablehlo.multiply %2, %log : tensor<10xf32>
    %4 = chlo.erfc %z : tensor<5xf32> -> tensor<5xf32>
    %5 = stablehlo.log_plus_one %z : tensor<5xf32>
    return %1, %3, %4, %5 : tensor<10xf32>, tensor<10xf32>, tensor<5xf32>, tensor<5xf32>
  }
}
