// Convolutions of all kinds as calls of the runtime: what the emulated device computes is what the loops of the CPU do.
// RUN: tp-compile %s --target emulated -o %t.tpx
// RUN: tp-run %t.tpx --inputs random:7 --outputs %t.emulated
// RUN: tp-run %s --inputs random:7 --expect %t.emulated --rtol 0 --atol 2e-6 --atol-relative | %FileCheck %s
// CHECK: expected: 18 of 18 results agree
func.func @main(%x: tensor<2x9x10x8xf32>, %w: tensor<3x2x8x16xf32>, %y: tensor<2x4x5x16xf32>, %nchw: tensor<2x6x9x8xf32>,
                %grouped: tensor<12x3x3x3xf32>, %ynchw: tensor<2x12x5x4xf32>, %line: tensor<3x20x8xf32>, %taps: tensor<4x8x8xf32>,
                %volume: tensor<1x4x5x6x7xf32>, %cube: tensor<5x4x2x3x2xf32>, %deep: tensor<12x12x3x3xf32>)
    -> (tensor<2x9x10x16xf32>, tensor<2x5x5x16xf32>, tensor<2x4x2x16xf32>, tensor<2x9x10x8xf32>, tensor<2x7x9x8xf32>,
        tensor<2x11x13x8xf32>, tensor<3x2x8x16xf32>, tensor<2x12x5x4xf32>, tensor<2x6x9x8xf32>, tensor<3x3x3x12xf32>,
        tensor<3x21x8xf32>, tensor<3x43x8xf32>, tensor<1x5x4x3x6xf32>, tensor<1x5x6x7x4xf32>,
        tensor<2x9x10x16xf64>, tensor<2x12x13x6xf32>, tensor<2x7x9x16xf32>, tensor<2x9x10x8xf32>) {
  // Forward: the same padding on both sides, one that is not, rows that are left out.
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[1, 1], [0, 1]]}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x9x10x8xf32>, tensor<3x2x8x16xf32>) -> tensor<2x9x10x16xf32>
  %1 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 2], [0, 0]]}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x9x10x8xf32>, tensor<3x2x8x16xf32>) -> tensor<2x5x5x16xf32>
  %2 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 2], pad = [[-1, 0], [-2, -2]], rhs_dilate = [2, 2]}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x9x10x8xf32>, tensor<3x2x8x16xf32>) -> tensor<2x4x2x16xf32>
  // Gradients by the data: of %1's kind, with a part of the rows, and with rows that nothing reaches.
  %reversed = stablehlo.reverse %w, dims = [0, 1] : tensor<3x2x8x16xf32>
  %3 = stablehlo.convolution(%y, %reversed) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {pad = [[2, 2], [1, 1]], lhs_dilate = [2, 2]}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x4x5x16xf32>, tensor<3x2x8x16xf32>) -> tensor<2x9x10x8xf32>
  %4 = stablehlo.convolution(%y, %reversed) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {pad = [[1, 1], [-1, 2]], lhs_dilate = [2, 2]}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x4x5x16xf32>, tensor<3x2x8x16xf32>) -> tensor<2x7x9x8xf32>
  %5 = stablehlo.convolution(%y, %w) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {pad = [[3, 3], [2, 3]], lhs_dilate = [2, 2], reverse = [false, true]}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x4x5x16xf32>, tensor<3x2x8x16xf32>) -> tensor<2x11x13x8xf32>
  // The gradient by the filter, in the filter's order.
  %6 = stablehlo.convolution(%x, %y) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {pad = [[0, 0], [0, 0]], rhs_dilate = [2, 2]}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x9x10x8xf32>, tensor<2x4x5x16xf32>) -> tensor<3x2x8x16xf32>
  // Groups: forward, by the data, by the filter.
  %7 = stablehlo.convolution(%nchw, %grouped) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [2, 2], pad = [[1, 1], [1, 1]]}
      {batch_group_count = 1 : i64, feature_group_count = 2 : i64} : (tensor<2x6x9x8xf32>, tensor<12x3x3x3xf32>) -> tensor<2x12x5x4xf32>
  %parts = stablehlo.reshape %grouped : (tensor<12x3x3x3xf32>) -> tensor<2x6x3x3x3xf32>
  %turned = stablehlo.transpose %parts, dims = [1, 0, 2, 3, 4] : (tensor<2x6x3x3x3xf32>) -> tensor<6x2x3x3x3xf32>
  %joined = stablehlo.reshape %turned : (tensor<6x2x3x3x3xf32>) -> tensor<6x6x3x3xf32>
  %8 = stablehlo.convolution(%ynchw, %joined) dim_numbers = [b, f, 0, 1]x[i, o, 0, 1]->[b, f, 0, 1], window = {pad = [[1, 1], [1, 2]], lhs_dilate = [2, 2], reverse = [true, true]}
      {batch_group_count = 1 : i64, feature_group_count = 2 : i64} : (tensor<2x12x5x4xf32>, tensor<6x6x3x3xf32>) -> tensor<2x6x9x8xf32>
  %9 = stablehlo.convolution(%nchw, %ynchw) dim_numbers = [f, b, 0, 1]x[i, o, 0, 1]->[b, 0, 1, f], window = {pad = [[1, 1], [1, 0]], rhs_dilate = [2, 2]}
      {batch_group_count = 2 : i64, feature_group_count = 1 : i64} : (tensor<2x6x9x8xf32>, tensor<2x12x5x4xf32>) -> tensor<3x3x3x12xf32>
  // One dimension, three.
  %10 = stablehlo.convolution(%line, %taps) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {pad = [[2, 2]]}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<3x20x8xf32>, tensor<4x8x8xf32>) -> tensor<3x21x8xf32>
  %11 = stablehlo.convolution(%line, %taps) dim_numbers = [b, 0, f]x[0, o, i]->[b, 0, f], window = {pad = [[4, 3]], lhs_dilate = [2]}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<3x20x8xf32>, tensor<4x8x8xf32>) -> tensor<3x43x8xf32>
  %12 = stablehlo.convolution(%volume, %cube) dim_numbers = [b, f, 0, 1, 2]x[o, i, 0, 1, 2]->[b, f, 0, 1, 2], window = {stride = [1, 2, 1], pad = [[0, 0], [0, 1], [0, 0]]}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x5x6x7xf32>, tensor<5x4x2x3x2xf32>) -> tensor<1x5x4x3x6xf32>
  %13 = stablehlo.convolution(%12, %cube) dim_numbers = [b, f, 0, 1, 2]x[i, o, 0, 1, 2]->[b, 0, 1, 2, f], window = {pad = [[1, 1], [2, 1], [1, 1]], lhs_dilate = [1, 2, 1], reverse = [true, true, true]}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x5x4x3x6xf32>, tensor<5x4x2x3x2xf32>) -> tensor<1x5x6x7x4xf32>
  // f64; a dilated input with a stride stays a kernel.
  %xd = stablehlo.convert %x : (tensor<2x9x10x8xf32>) -> tensor<2x9x10x8xf64>
  %wd = stablehlo.convert %w : (tensor<3x2x8x16xf32>) -> tensor<3x2x8x16xf64>
  %14 = stablehlo.convolution(%xd, %wd) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[1, 1], [0, 1]]}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x9x10x8xf64>, tensor<3x2x8x16xf64>) -> tensor<2x9x10x16xf64>
  %15 = stablehlo.convolution(%ynchw, %deep) dim_numbers = [b, f, 0, 1]x[i, o, 0, 1]->[b, f, 0, 1], window = {stride = [1, 2], pad = [[3, 3], [2, 2]], lhs_dilate = [2, 3]}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x12x5x4xf32>, tensor<12x12x3x3xf32>) -> tensor<2x12x13x6xf32>
  // As many rows as without padding, but others.
  %16 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[2, -2], [-1, 1]]}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x9x10x8xf32>, tensor<3x2x8x16xf32>) -> tensor<2x7x9x16xf32>
  %17 = stablehlo.convolution(%y, %w) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {pad = [[0, 4], [2, 0]], lhs_dilate = [2, 2]}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x4x5x16xf32>, tensor<3x2x8x16xf32>) -> tensor<2x9x10x8xf32>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17 : tensor<2x9x10x16xf32>, tensor<2x5x5x16xf32>, tensor<2x4x2x16xf32>, tensor<2x9x10x8xf32>, tensor<2x7x9x8xf32>, tensor<2x11x13x8xf32>, tensor<3x2x8x16xf32>, tensor<2x12x5x4xf32>, tensor<2x6x9x8xf32>, tensor<3x3x3x12xf32>, tensor<3x21x8xf32>, tensor<3x43x8xf32>, tensor<1x5x4x3x6xf32>, tensor<1x5x6x7x4xf32>, tensor<2x9x10x16xf64>, tensor<2x12x13x6xf32>, tensor<2x7x9x16xf32>, tensor<2x9x10x8xf32>
}
