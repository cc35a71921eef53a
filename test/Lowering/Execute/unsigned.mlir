// Unsigned integers: types without a sign inside, operations that know it, unsigned arguments and results.
// RUN: %python %S/../Inputs/execute.py %s tp=2

// Division, remainder, extremes, comparison and powers differ from those of signed integers; by zero as XLA does.
// IN 0 = [200, 255, 7, 128]
// IN 1 = [7, 2, 0, 129]
// OUT 0 = [28, 127, 255, 0]
// OUT 1 = [4, 1, 7, 128]
// OUT 2 = [200, 255, 7, 129]
// OUT 3 = [7, 2, 0, 128]
// OUT 4 = [False, False, False, True]
// OUT 5 = [True, True, True, False]
// OUT 6 = [0, 1, 1, 0]
module @arithmetic {
  func.func public @main(%x: tensor<4xui8>, %y: tensor<4xui8>) -> (tensor<4xui8>, tensor<4xui8>, tensor<4xui8>,
      tensor<4xui8>, tensor<4xi1>, tensor<4xi1>, tensor<4xui8>) {
    %0 = stablehlo.divide %x, %y : tensor<4xui8>
    %1 = stablehlo.remainder %x, %y : tensor<4xui8>
    %2 = stablehlo.maximum %x, %y : tensor<4xui8>
    %3 = stablehlo.minimum %x, %y : tensor<4xui8>
    %4 = stablehlo.compare LT, %x, %y, UNSIGNED : (tensor<4xui8>, tensor<4xui8>) -> tensor<4xi1>
    %5 = stablehlo.compare GT, %x, %y : (tensor<4xui8>, tensor<4xui8>) -> tensor<4xi1>
    %6 = stablehlo.power %x, %y : tensor<4xui8>
    return %0, %1, %2, %3, %4, %5, %6 : tensor<4xui8>, tensor<4xui8>, tensor<4xui8>, tensor<4xui8>, tensor<4xi1>,
        tensor<4xi1>, tensor<4xui8>
  }
}
// -----
// Shifts, bits, signs, clamps and what wraps around.
// IN 0 = [0x80000000, 0xffffffff, 6, 0]
// IN 1 = [31, 4, 32, 1]
// OUT 0 = [1, 0x0fffffff, 0, 0]
// OUT 1 = [0xffffffff, 0xffffffff, 0, 0]
// OUT 2 = [0, 0xfffffff0, 0, 0]
// OUT 3 = [0x7fffffff, 0, 0xfffffff9, 0xffffffff]
// OUT 4 = [0x80000000, 1, 0xfffffffa, 0]
// OUT 5 = [1, 1, 1, 0]
// OUT 6 = [0x80000000, 0xffffffff, 6, 0]
// OUT 7 = [0xf0000000, 0xf0000000, 0xf0000000, 0xf0000000]
// OUT 8 = [0, 0, 29, 32]
// OUT 9 = [1, 32, 2, 0]
module @bits {
  func.func public @main(%x: tensor<4xui32>, %y: tensor<4xui32>) -> (tensor<4xui32>, tensor<4xui32>, tensor<4xui32>,
      tensor<4xui32>, tensor<4xui32>, tensor<4xui32>, tensor<4xui32>, tensor<4xui32>, tensor<4xui32>, tensor<4xui32>) {
    %low = stablehlo.constant dense<0xf0000000> : tensor<ui32>
    %high = stablehlo.constant dense<[0xf0000000, 0xf0000000, 0xf0000000, 0xf0000000]> : tensor<4xui32>
    %0 = stablehlo.shift_right_logical %x, %y : tensor<4xui32>
    %1 = stablehlo.shift_right_arithmetic %x, %y : tensor<4xui32>
    %2 = stablehlo.shift_left %x, %y : tensor<4xui32>
    %3 = stablehlo.not %x : tensor<4xui32>
    %4 = stablehlo.negate %x : tensor<4xui32>
    %5 = stablehlo.sign %x : tensor<4xui32>
    %6 = stablehlo.abs %x : tensor<4xui32>
    %7 = stablehlo.clamp %low, %x, %high : (tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %8 = stablehlo.count_leading_zeros %x : tensor<4xui32>
    %9 = stablehlo.popcnt %x : tensor<4xui32>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9 : tensor<4xui32>, tensor<4xui32>, tensor<4xui32>, tensor<4xui32>,
        tensor<4xui32>, tensor<4xui32>, tensor<4xui32>, tensor<4xui32>, tensor<4xui32>, tensor<4xui32>
  }
}
// -----
// Conversions: floats saturate and NaN becomes 0; narrower integers wrap; wider ones keep the value.
// IN 0 = [300.7, -1.5, nan, 254.9]
// IN 1 = [200, 255, 0, 127]
// IN 2 = [-1, 256, 65535, -32768]
// IN 3 = [0xffffffffffffffff, 0x8000000000000000, 1, 0]
// OUT 0 = [255, 0, 0, 254]
// OUT 1 = [200, 255, 0, 127]
// OUT 2 = [200, 255, 0, 127]
// OUT 3 = [-56, -1, 0, 127]
// OUT 4 = [255, 0, 255, 0]
// OUT 5 = [0xffffffffffffffff, 256, 65535, 0xffffffffffff8000]
// OUT 6 = [2.0**64, 2.0**63, 1, 0]
// OUT 7 = [300, 0, 0, 254]
// OUT 8 = [True, True, False, True]
module @convert {
  func.func public @main(%f: tensor<4xf32>, %u: tensor<4xui8>, %s: tensor<4xi32>, %w: tensor<4xui64>)
      -> (tensor<4xui8>, tensor<4xf32>, tensor<4xi16>, tensor<4xi8>, tensor<4xui8>, tensor<4xui64>, tensor<4xf32>,
          tensor<4xui64>, tensor<4xi1>) {
    %0 = stablehlo.convert %f : (tensor<4xf32>) -> tensor<4xui8>
    %1 = stablehlo.convert %u : (tensor<4xui8>) -> tensor<4xf32>
    %2 = stablehlo.convert %u : (tensor<4xui8>) -> tensor<4xi16>
    %3 = stablehlo.convert %u : (tensor<4xui8>) -> tensor<4xi8>
    %4 = stablehlo.convert %s : (tensor<4xi32>) -> tensor<4xui8>
    %5 = stablehlo.convert %s : (tensor<4xi32>) -> tensor<4xui64>
    %6 = stablehlo.convert %w : (tensor<4xui64>) -> tensor<4xf32>
    %7 = stablehlo.convert %f : (tensor<4xf32>) -> tensor<4xui64>
    %8 = stablehlo.convert %u : (tensor<4xui8>) -> tensor<4xi1>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8 : tensor<4xui8>, tensor<4xf32>, tensor<4xi16>, tensor<4xi8>,
        tensor<4xui8>, tensor<4xui64>, tensor<4xf32>, tensor<4xui64>, tensor<4xi1>
  }
}
// -----
// Reductions, also across ranks: the largest of 16-bit numbers, half of which would be negative with a sign.
// LAYOUT 0=[{}, {"tp"}]
// IN 0 = [[1, 40000, 3, 4], [5, 6, 50000, 8]]
// OUT 0 = [40000, 50000]
// OUT 1 = [1, 5]
// OUT 2 = [40008, 50019]
// OUT 3 = [50000, 1]
// OUT 4 = [5, 40000, 50000, 8]
module @reduce {
  func.func public @main(%x: tensor<2x4xui16>)
      -> (tensor<2xui16>, tensor<2xui16>, tensor<2xui16>, tensor<2xui16>, tensor<4xui16>) {
    %zero = stablehlo.constant dense<0> : tensor<ui16>
    %ones = stablehlo.constant dense<65535> : tensor<ui16>
    %0 = stablehlo.reduce(%x init: %zero) applies stablehlo.maximum across dimensions = [1]
        : (tensor<2x4xui16>, tensor<ui16>) -> tensor<2xui16>
    %1 = stablehlo.reduce(%x init: %ones) applies stablehlo.minimum across dimensions = [1]
        : (tensor<2x4xui16>, tensor<ui16>) -> tensor<2xui16>
    %2 = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [1]
        : (tensor<2x4xui16>, tensor<ui16>) -> tensor<2xui16>
    %3 = stablehlo.reduce(%x init: %zero) applies stablehlo.maximum across dimensions = [0, 1]
        : (tensor<2x4xui16>, tensor<ui16>) -> tensor<ui16>
    %4 = stablehlo.reduce(%x init: %ones) applies stablehlo.minimum across dimensions = [0, 1]
        : (tensor<2x4xui16>, tensor<ui16>) -> tensor<ui16>
    %5 = stablehlo.reshape %3 : (tensor<ui16>) -> tensor<1xui16>
    %6 = stablehlo.reshape %4 : (tensor<ui16>) -> tensor<1xui16>
    %7 = stablehlo.concatenate %5, %6, dim = 0 : (tensor<1xui16>, tensor<1xui16>) -> tensor<2xui16>
    %8 = stablehlo.reduce(%x init: %zero) applies stablehlo.maximum across dimensions = [0]
        : (tensor<2x4xui16>, tensor<ui16>) -> tensor<4xui16>
    return %0, %1, %2, %7, %8 : tensor<2xui16>, tensor<2xui16>, tensor<2xui16>, tensor<2xui16>, tensor<4xui16>
  }
}
// -----
// As indices, of which the largest are above all signed ones: they are clamped to the end, or scatter nothing.
// IN 0 = [1, 2, 3, 4]
// IN 1 = 0xfffffffffffffff0
// IN 2 = [[200], [1]]
// OUT 0 = [3, 4]
// OUT 1 = [1, 2, 9, 9]
// OUT 2 = [4, 2]
// OUT 3 = [1, 7, 3, 4]
// OUT 4 = [0, 1, 2, 3]
module @indices {
  func.func public @main(%x: tensor<4xui32>, %i: tensor<ui64>, %at: tensor<2x1xui8>)
      -> (tensor<2xui32>, tensor<4xui32>, tensor<2xui32>, tensor<4xui32>, tensor<4xui8>) {
    %nines = stablehlo.constant dense<9> : tensor<2xui32>
    %sevens = stablehlo.constant dense<7> : tensor<2xui32>
    %0 = stablehlo.dynamic_slice %x, %i, sizes = [2] : (tensor<4xui32>, tensor<ui64>) -> tensor<2xui32>
    %1 = stablehlo.dynamic_update_slice %x, %nines, %i : (tensor<4xui32>, tensor<2xui32>, tensor<ui64>) -> tensor<4xui32>
    %2 = "stablehlo.gather"(%x, %at) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0],
        start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>}>
        : (tensor<4xui32>, tensor<2x1xui8>) -> tensor<2xui32>
    %3 = "stablehlo.scatter"(%x, %at, %sevens) <{scatter_dimension_numbers = #stablehlo.scatter<
        inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
    ^bb0(%l: tensor<ui32>, %r: tensor<ui32>):
      stablehlo.return %r : tensor<ui32>
    }) : (tensor<4xui32>, tensor<2x1xui8>, tensor<2xui32>) -> tensor<4xui32>
    %4 = stablehlo.iota dim = 0 : tensor<4xui8>
    return %0, %1, %2, %3, %4 : tensor<2xui32>, tensor<4xui32>, tensor<2xui32>, tensor<4xui32>, tensor<4xui8>
  }
}
// -----
// Products of bytes summed in 32 bits, and a loop that carries unsigned values: a counter and a hash.
// IN 0 = [[200, 255], [1, 2]]
// IN 1 = [[255, 1], [255, 3]]
// IN 2 = [2166136261, 0, 1, 0xffffffff]
// OUT 0 = [[116025, 965], [765, 7]]
// OUT 1 = [(((x * 16777619 % 2**32) ^ 5) * 16777619 % 2**32) ^ 5 for x in [2166136261, 0, 1, 0xffffffff]]
// OUT 2 = [2166136261, 0, 1, 0xffffffff]
module @products {
  func.func public @main(%x: tensor<2x2xui8>, %y: tensor<2x2xui8>, %h: tensor<4xui32>)
      -> (tensor<2x2xui32>, tensor<4xui32>, tensor<4xui32>) {
    %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0]
        : (tensor<2x2xui8>, tensor<2x2xui8>) -> tensor<2x2xui32>
    %zero = stablehlo.constant dense<0> : tensor<ui8>
    %one = stablehlo.constant dense<1> : tensor<ui8>
    %two = stablehlo.constant dense<2> : tensor<ui8>
    %prime = stablehlo.constant dense<16777619> : tensor<4xui32>
    %five = stablehlo.constant dense<5> : tensor<4xui32>
    %1:2 = stablehlo.while(%i = %zero, %a = %h) : tensor<ui8>, tensor<4xui32>
    cond {
      %c = stablehlo.compare LT, %i, %two : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
    } do {
      %n = stablehlo.add %i, %one : tensor<ui8>
      %m = stablehlo.multiply %a, %prime : tensor<4xui32>
      %r = stablehlo.xor %m, %five : tensor<4xui32>
      stablehlo.return %n, %r : tensor<ui8>, tensor<4xui32>
    }
    return %0, %1#1, %h : tensor<2x2xui32>, tensor<4xui32>, tensor<4xui32>
  }
}
