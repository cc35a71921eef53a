// bf16 is summed in f32 and rounded once; f16 in a gradient; a result of another type stays a kernel.
// RUN: tp-compile %s --target emulated -o %t.tpx
// RUN: tp-run %t.tpx --inputs random:7 --outputs %t.emulated
// RUN: tp-run %s --inputs random:7 --expect %t.emulated --rtol 0 --atol 8e-3 --atol-relative | %FileCheck %s
// CHECK: expected: 3 of 3 results agree
func.func @main(%x: tensor<2x9x10x8xbf16>, %w: tensor<3x2x8x16xbf16>, %v: tensor<2x9x10x8xf16>, %y: tensor<2x7x9x16xf16>)
    -> (tensor<2x9x10x16xbf16>, tensor<3x2x8x16xf16>, tensor<2x9x10x16xf32>) {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[1, 1], [0, 1]]}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x9x10x8xbf16>, tensor<3x2x8x16xbf16>) -> tensor<2x9x10x16xbf16>
  %1 = stablehlo.convolution(%v, %y) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x9x10x8xf16>, tensor<2x7x9x16xf16>) -> tensor<3x2x8x16xf16>
  %2 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[1, 1], [0, 1]]}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x9x10x8xbf16>, tensor<3x2x8x16xbf16>) -> tensor<2x9x10x16xf32>
  return %0, %1, %2 : tensor<2x9x10x16xbf16>, tensor<3x2x8x16xf16>, tensor<2x9x10x16xf32>
}
