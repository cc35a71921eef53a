// Ops that slide a window, and normalisation by batch.
// RUN: %python %S/../Inputs/execute.py %s tp=2

// Largest elements and sums of windows: padding counts as the initial value, windows and input may be dilated.
// IN 0 = [[1, 5, 2, 0], [3, 4, 9, 1], [7, 6, 8, 2], [0, 1, 3, 4]]
// OUT 0 = [[5, 9], [7, 8]]
// OUT 1 = [[13, 24, 21, 12], [26, 45, 37, 22], [21, 41, 38, 27], [14, 25, 24, 17]]
// OUT 2 = [[8, 10], [3, 12]]
// OUT 3 = [[1, 0, 5, 0], [0, 0, 0, 0], [3, 0, 4, 0], [0, 0, 0, 0]]
module @reduce_window {
  func.func public @main(%x: tensor<4x4xf32>) -> (tensor<2x2xf32>, tensor<4x4xf32>, tensor<2x2xf32>, tensor<4x4xf32>) {
    %zero = stablehlo.constant dense<0.0> : tensor<f32>
    %lowest = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = "stablehlo.reduce_window"(%x, %lowest) <{window_dimensions = array<i64: 2, 2>,
        window_strides = array<i64: 2, 2>}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %m = stablehlo.maximum %a, %b : tensor<f32>
      stablehlo.return %m : tensor<f32>
    }) : (tensor<4x4xf32>, tensor<f32>) -> tensor<2x2xf32>
    %1 = "stablehlo.reduce_window"(%x, %zero) <{window_dimensions = array<i64: 3, 3>,
        padding = dense<1> : tensor<2x2xi64>}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %m = stablehlo.add %a, %b : tensor<f32>
      stablehlo.return %m : tensor<f32>
    }) : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %2 = "stablehlo.reduce_window"(%x, %zero) <{window_dimensions = array<i64: 2, 1>,
        window_strides = array<i64: 1, 2>, window_dilations = array<i64: 2, 1>,
        padding = dense<[[0, 0], [0, 0]]> : tensor<2x2xi64>}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %m = stablehlo.add %a, %b : tensor<f32>
      stablehlo.return %m : tensor<f32>
    }) : (tensor<4x4xf32>, tensor<f32>) -> tensor<2x2xf32>
    %c = stablehlo.slice %x [0:2, 0:2] : (tensor<4x4xf32>) -> tensor<2x2xf32>
    %3 = "stablehlo.reduce_window"(%c, %zero) <{window_dimensions = array<i64: 1, 1>,
        base_dilations = array<i64: 2, 2>, padding = dense<[[0, 1], [0, 1]]> : tensor<2x2xi64>}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %m = stablehlo.add %a, %b : tensor<f32>
      stablehlo.return %m : tensor<f32>
    }) : (tensor<2x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    return %0, %1, %2, %3 : tensor<2x2xf32>, tensor<4x4xf32>, tensor<2x2xf32>, tensor<4x4xf32>
  }
}
// -----
// The gradient of a maximum over windows that overlap: 9 is the largest of two of them. Of equal ones it is the first.
// IN 0 = [1, 9, 2, 4, 4]
// IN 1 = [10, 20, 30]
// OUT 0 = [100, 130, 100, 130, 100]
module @select_and_scatter {
  func.func public @main(%x: tensor<5xf32>, %s: tensor<3xf32>) -> tensor<5xf32> {
    %init = stablehlo.constant dense<100.0> : tensor<f32>
    %0 = "stablehlo.select_and_scatter"(%x, %s, %init) <{window_dimensions = array<i64: 3>,
        window_strides = array<i64: 1>}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %p = stablehlo.compare GE, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %p : tensor<i1>
    }, {
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %t = stablehlo.add %a, %b : tensor<f32>
      stablehlo.return %t : tensor<f32>
    }) : (tensor<5xf32>, tensor<3xf32>, tensor<f32>) -> tensor<5xf32>
    return %0 : tensor<5xf32>
  }
}
// -----
// Convolutions: of one dimension, with stride 2 and padding; with a kernel reversed; dilated; in two feature groups.
// IN 0 = [[[1, 2], [3, 4], [5, 6], [7, 8], [9, 10]]]
// IN 1 = [[[1], [10]], [[100], [1000]], [[10000], [100000]]]
// IN 2 = [[[1, 10]], [[100, 1000]]]
// OUT 0 = [[[sum(a * b for a, b in zip(w, v))] for w, v in [([100, 1000, 10000, 100000], [1, 2, 3, 4]), ([1, 10, 100, 1000, 10000, 100000], [3, 4, 5, 6, 7, 8]), ([1, 10, 100, 1000], [7, 8, 9, 10])]]]
// OUT 1 = [[[sum(w * v for w, v in zip([10000, 100000, 100, 1000, 1, 10], range(i, i + 6)))] for i in [1, 3, 5]]]
// OUT 2 = [[[sum(w * v for w, v in zip([1, 10, 100, 1000, 10000, 100000], [1, 2, 5, 6, 9, 10]))]]]
// OUT 3 = [[[a + 100 * (a + 2), 10 * b + 1000 * (b + 2)] for a, b in [(1, 2), (3, 4), (5, 6), (7, 8)]]]
module @convolution {
  func.func public @main(%x: tensor<1x5x2xf32>, %w: tensor<3x2x1xf32>, %g: tensor<2x1x2xf32>)
      -> (tensor<1x3x1xf32>, tensor<1x3x1xf32>, tensor<1x1x1xf32>, tensor<1x4x2xf32>) {
    %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f],
        window = {stride = [2], pad = [[1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64}
        : (tensor<1x5x2xf32>, tensor<3x2x1xf32>) -> tensor<1x3x1xf32>
    %1 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {reverse = [true]}
        {batch_group_count = 1 : i64, feature_group_count = 1 : i64}
        : (tensor<1x5x2xf32>, tensor<3x2x1xf32>) -> tensor<1x3x1xf32>
    %2 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {rhs_dilate = [2]}
        {batch_group_count = 1 : i64, feature_group_count = 1 : i64}
        : (tensor<1x5x2xf32>, tensor<3x2x1xf32>) -> tensor<1x1x1xf32>
    %3 = stablehlo.convolution(%x, %g) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {}
        {batch_group_count = 1 : i64, feature_group_count = 2 : i64}
        : (tensor<1x5x2xf32>, tensor<2x1x2xf32>) -> tensor<1x4x2xf32>
    return %0, %1, %2, %3 : tensor<1x3x1xf32>, tensor<1x3x1xf32>, tensor<1x1x1xf32>, tensor<1x4x2xf32>
  }
}
// -----
// Batch normalisation of two features of four numbers each.
// ATOL 2e-6
// IN 0 = [[1, 10], [2, 20], [3, 30], [4, 40]]
// IN 1 = [2, 1]
// IN 2 = [5, -1]
// OUT 0 = [[5 + 2 * (x - 2.5) / math.sqrt(1.25 + 1e-3), -1 + (10 * x - 25) / math.sqrt(125 + 1e-3)] for x in [1, 2, 3, 4]]
// OUT 1 = [2.5, 25]
// OUT 2 = [1.25, 125]
// OUT 3 = [[5 + 2 * (x - 2) / 2, -1 + (10 * x - 1) / 1] for x in [1, 2, 3, 4]]
module @batch_norm {
  func.func public @main(%x: tensor<4x2xf32>, %scale: tensor<2xf32>, %offset: tensor<2xf32>)
      -> (tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<4x2xf32>) {
    %0:3 = "stablehlo.batch_norm_training"(%x, %scale, %offset) <{epsilon = 1.0e-3 : f32, feature_index = 1 : i64}>
        : (tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>)
    %mean = stablehlo.constant dense<[2.0, 1.0]> : tensor<2xf32>
    %variance = stablehlo.constant dense<[4.0, 1.0]> : tensor<2xf32>
    %1 = "stablehlo.batch_norm_inference"(%x, %scale, %offset, %mean, %variance)
        <{epsilon = 0.0 : f32, feature_index = 1 : i64}>
        : (tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<4x2xf32>
    return %0#0, %0#1, %0#2, %1 : tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<4x2xf32>
  }
}
// -----
// Its gradient, for which the normalised rows are -1 and 1: of the offset the sum, of the scale the sum times the rows,
// of the operand what is left of both.
// IN 0 = [1, 3, 1, 3]
// IN 1 = [8, 4, 4, 8]
// OUT 0 = [2 * (g - 6 - x * 0) for g, x in zip([8, 4, 4, 8], [-1, 1, -1, 1])]
// OUT 1 = [0]
// OUT 2 = [24]
module @batch_norm_grad {
  func.func public @main(%x: tensor<4x1xf32>, %g: tensor<4x1xf32>) -> (tensor<4x1xf32>, tensor<1xf32>, tensor<1xf32>) {
    %two = stablehlo.constant dense<2.0> : tensor<1xf32>
    %one = stablehlo.constant dense<1.0> : tensor<1xf32>
    %0:3 = "stablehlo.batch_norm_grad"(%x, %two, %two, %one, %g) <{epsilon = 0.0 : f32, feature_index = 1 : i64}>
        : (tensor<4x1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<4x1xf32>)
        -> (tensor<4x1xf32>, tensor<1xf32>, tensor<1xf32>)
    return %0#0, %0#1, %0#2 : tensor<4x1xf32>, tensor<1xf32>, tensor<1xf32>
  }
}
