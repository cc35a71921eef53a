// Windows as long as the input and longer: a rank fetches rows from all ranks that have what its windows cover.
// RUN: %python %S/../../Lowering/Inputs/execute.py %s tp=2 tp=3 tp=4 tp=6

// IN 0 = [3, -1, 4, 1]
// IN 1 = [2, -7, 1, 8, -2, 8]
// IN 2 = [1, -2, 3]
// IN 3 = [1, 2, -1, 3, 1, -2, 2]
// IN 4 = [1, 2, 3, 4, 5]
// IN 5 = [1, 2, -1, 3]
// IN 6 = [2, -1, 1, 3, -2, 1]
// OUT 0 = [-9, 17, -6, 2]
// OUT 1 = [13, -42, 42, -7, -11, 43]
// OUT 2 = [13, 51]
// OUT 3 = [-17, 13, 43]
// OUT 4 = [-1, 38, -6, 1, 5, -8]
// OUT 5 = [11, 4, -5, 10, 8, -4, 11, 3]
// OUT 6 = [19, 0, 6]
// OUT 7 = [21, -13, -24, 48, -29, 16, 26]
// OUT 8 = [2, -11, 21, -13, -24, 48]
// OUT 9 = [3, 4, 4, 4]
// OUT 10 = [-4, 4, 2, 8, 15, 14]
// OUT 11 = [2, 8, 2, 8, 1, 8]
// OUT 12 = [2, -5, -4, 4, 2, 10]
// LAYOUT 0=[{"tp"}]
// LAYOUT 1=[{"tp"}]
// LAYOUT 5=[{"tp"}]
// LAYOUT 6=[{"tp"}]
module @windows {
  func.func public @main(%x: tensor<4xf32>, %y: tensor<6xf32>, %k3: tensor<3xf32>, %k7: tensor<7xf32>, %k5: tensor<5xf32>, %g4: tensor<4xf32>, %g6: tensor<6xf32>) -> (tensor<4xf32>, tensor<6xf32>, tensor<2xf32>, tensor<3xf32>, tensor<6xf32>, tensor<8xf32>, tensor<3xf32>, tensor<7xf32>, tensor<6xf32>, tensor<4xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) {
    %zero = stablehlo.constant dense<0.0> : tensor<f32>
    %least = stablehlo.constant dense<-100.0> : tensor<f32>
    %i0 = stablehlo.reshape %x : (tensor<4xf32>) -> tensor<1x4x1xf32>
    %w0 = stablehlo.reshape %k3 : (tensor<3xf32>) -> tensor<3x1x1xf32>
    %c0 = stablehlo.convolution(%i0, %w0) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {pad = [[1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x1xf32>, tensor<3x1x1xf32>) -> tensor<1x4x1xf32>
    %r0 = stablehlo.reshape %c0 : (tensor<1x4x1xf32>) -> tensor<4xf32>
    %i1 = stablehlo.reshape %y : (tensor<6xf32>) -> tensor<1x6x1xf32>
    %w1 = stablehlo.reshape %k7 : (tensor<7xf32>) -> tensor<7x1x1xf32>
    %c1 = stablehlo.convolution(%i1, %w1) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {pad = [[3, 3]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x6x1xf32>, tensor<7x1x1xf32>) -> tensor<1x6x1xf32>
    %r1 = stablehlo.reshape %c1 : (tensor<1x6x1xf32>) -> tensor<6xf32>
    %i2 = stablehlo.reshape %y : (tensor<6xf32>) -> tensor<1x6x1xf32>
    %w2 = stablehlo.reshape %k5 : (tensor<5xf32>) -> tensor<5x1x1xf32>
    %c2 = stablehlo.convolution(%i2, %w2) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {pad = [[0, 0]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x6x1xf32>, tensor<5x1x1xf32>) -> tensor<1x2x1xf32>
    %r2 = stablehlo.reshape %c2 : (tensor<1x2x1xf32>) -> tensor<2xf32>
    %i3 = stablehlo.reshape %y : (tensor<6xf32>) -> tensor<1x6x1xf32>
    %w3 = stablehlo.reshape %k5 : (tensor<5xf32>) -> tensor<5x1x1xf32>
    %c3 = stablehlo.convolution(%i3, %w3) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [2], pad = [[2, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x6x1xf32>, tensor<5x1x1xf32>) -> tensor<1x3x1xf32>
    %r3 = stablehlo.reshape %c3 : (tensor<1x3x1xf32>) -> tensor<3xf32>
    %i4 = stablehlo.reshape %y : (tensor<6xf32>) -> tensor<1x6x1xf32>
    %w4 = stablehlo.reshape %k3 : (tensor<3xf32>) -> tensor<3x1x1xf32>
    %c4 = stablehlo.convolution(%i4, %w4) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {pad = [[2, 2]], rhs_dilate = [2]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x6x1xf32>, tensor<3x1x1xf32>) -> tensor<1x6x1xf32>
    %r4 = stablehlo.reshape %c4 : (tensor<1x6x1xf32>) -> tensor<6xf32>
    %i5 = stablehlo.reshape %x : (tensor<4xf32>) -> tensor<1x4x1xf32>
    %w5 = stablehlo.reshape %k7 : (tensor<7xf32>) -> tensor<7x1x1xf32>
    %c5 = stablehlo.convolution(%i5, %w5) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {pad = [[3, 4]], lhs_dilate = [2]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x1xf32>, tensor<7x1x1xf32>) -> tensor<1x8x1xf32>
    %r5 = stablehlo.reshape %c5 : (tensor<1x8x1xf32>) -> tensor<8xf32>
    %i6 = stablehlo.reshape %x : (tensor<4xf32>) -> tensor<1x4x1xf32>
    %w6 = stablehlo.reshape %g4 : (tensor<4xf32>) -> tensor<4x1x1xf32>
    %c6 = stablehlo.convolution(%i6, %w6) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {pad = [[1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x1xf32>, tensor<4x1x1xf32>) -> tensor<1x3x1xf32>
    %r6 = stablehlo.reshape %c6 : (tensor<1x3x1xf32>) -> tensor<3xf32>
    %i7 = stablehlo.reshape %y : (tensor<6xf32>) -> tensor<1x6x1xf32>
    %w7 = stablehlo.reshape %g6 : (tensor<6xf32>) -> tensor<6x1x1xf32>
    %c7 = stablehlo.convolution(%i7, %w7) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {pad = [[3, 3]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x6x1xf32>, tensor<6x1x1xf32>) -> tensor<1x7x1xf32>
    %r7 = stablehlo.reshape %c7 : (tensor<1x7x1xf32>) -> tensor<7xf32>
    %i8 = stablehlo.reshape %y : (tensor<6xf32>) -> tensor<1x6x1xf32>
    %w8 = stablehlo.reshape %g6 : (tensor<6xf32>) -> tensor<6x1x1xf32>
    %c8 = stablehlo.convolution(%i8, %w8) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {pad = [[5, 0]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x6x1xf32>, tensor<6x1x1xf32>) -> tensor<1x6x1xf32>
    %r8 = stablehlo.reshape %c8 : (tensor<1x6x1xf32>) -> tensor<6xf32>
    %r9 = "stablehlo.reduce_window"(%x, %least) <{padding = dense<[[1, 1]]> : tensor<1x2xi64>, window_dimensions = array<i64: 3>, window_strides = array<i64: 1>}> ({
    ^bb0(%p: tensor<f32>, %q: tensor<f32>):
      %m = stablehlo.maximum %p, %q : tensor<f32>
      stablehlo.return %m : tensor<f32>
    }) : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
    %r10 = "stablehlo.reduce_window"(%y, %zero) <{padding = dense<[[2, 2]]> : tensor<1x2xi64>, window_dimensions = array<i64: 5>, window_strides = array<i64: 1>}> ({
    ^bb0(%p: tensor<f32>, %q: tensor<f32>):
      %m = stablehlo.add %p, %q : tensor<f32>
      stablehlo.return %m : tensor<f32>
    }) : (tensor<6xf32>, tensor<f32>) -> tensor<6xf32>
    %r11 = "stablehlo.reduce_window"(%y, %least) <{padding = dense<[[2, 2]]> : tensor<1x2xi64>, window_dilations = array<i64: 2>, window_dimensions = array<i64: 3>, window_strides = array<i64: 1>}> ({
    ^bb0(%p: tensor<f32>, %q: tensor<f32>):
      %m = stablehlo.maximum %p, %q : tensor<f32>
      stablehlo.return %m : tensor<f32>
    }) : (tensor<6xf32>, tensor<f32>) -> tensor<6xf32>
    %r12 = "stablehlo.reduce_window"(%y, %zero) <{padding = dense<[[5, 0]]> : tensor<1x2xi64>, window_dimensions = array<i64: 6>, window_strides = array<i64: 1>}> ({
    ^bb0(%p: tensor<f32>, %q: tensor<f32>):
      %m = stablehlo.add %p, %q : tensor<f32>
      stablehlo.return %m : tensor<f32>
    }) : (tensor<6xf32>, tensor<f32>) -> tensor<6xf32>
    return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12 : tensor<4xf32>, tensor<6xf32>, tensor<2xf32>, tensor<3xf32>, tensor<6xf32>, tensor<8xf32>, tensor<3xf32>, tensor<7xf32>, tensor<6xf32>, tensor<4xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
  }
}
