// Rows that a rank needs of its neighbours: windows with halos, slices, padding, concatenation, reversal.
// RUN: %python %S/../../Lowering/Inputs/execute.py %s tp=2 tp=3 tp=4

// IN 0 = [3, -1, 4, 1, -5, 9, 2, -6, 5, 3]
// IN 1 = [1, -2, 3]
// IN 2 = [2, 0, 1, -3, 1, 2, -1, 4, 0, 1]
// IN 3 = [-inf, -inf, -inf, 1, 1, 2, 0, -inf, -inf, 2]
// IN 4 = [10, 20, 30, 40, 50]
// OUT 0 = [-9, 17, -6, -13, 38, -17, -13, 29, -7, -1]
// OUT 1 = [-9, -6, 38, -13, -7]
// OUT 2 = [-6, 0, 2, 11, -8, 7, -2, -14, 10, 22, -18, 15, -4, -16, 12, 9, -10, 14, -6, 3]
// OUT 3 = [6, 5, -20, 24, 20, -35, 6, 30, -8, -12]
// OUT 4 = [-18, -3, 53]
// OUT 5 = [-1, 4, 1, -5, 9, 2, -6, 5]
// OUT 6 = [-1, -5, -6]
// OUT 7 = [0, 0, 3, -1, 4, 1, -5, 9, 2, -6, 5, 3, 0]
// OUT 8 = [7, 3, 7, -1, 7, 4, 7, 1, 7, -5, 7, 9, 7, 2, 7, -6, 7, 5, 7, 3]
// OUT 9 = [3, 5, -6, 2, 9, -5, 1, 4, -1, 3]
// OUT 10 = [3, 3, -1, 4, 1, -5, 9, 2, -6, 5, 3, 3, -1, 4, 1]
// OUT 11 = [3, 4, 9, 9, 5]
// OUT 12 = [10, 0, 20, 0, 0, 70, 0, 0, 50, 0]
// OUT 13 = [10, 0, 0, 20, 0, 70, 0, 0, 0, 50]
// LAYOUT 0=[{"tp"}]
// LAYOUT 2=[{"tp"}]
// LAYOUT 3=[{"tp"}]
module @moved {
  func.func public @main(%x: tensor<10xf32>, %k: tensor<3xf32>, %g: tensor<10xf32>, %y: tensor<10xf32>, %s: tensor<5xf32>) -> (tensor<10xf32>, tensor<5xf32>, tensor<20xf32>, tensor<10xf32>, tensor<3xf32>, tensor<8xf32>, tensor<3xf32>, tensor<13xf32>, tensor<20xf32>, tensor<10xf32>, tensor<15xf32>, tensor<5xf32>, tensor<10xf32>, tensor<10xf32>) {
    %zero = stablehlo.constant dense<0.0> : tensor<f32>
    %seven = stablehlo.constant dense<7.0> : tensor<f32>
    %least = stablehlo.constant dense<-100.0> : tensor<f32>
    %image = stablehlo.reshape %x : (tensor<10xf32>) -> tensor<1x10x1xf32>
    %kernel = stablehlo.reshape %k : (tensor<3xf32>) -> tensor<3x1x1xf32>
    %large = stablehlo.reshape %g : (tensor<10xf32>) -> tensor<10x1x1xf32>
    %c0 = stablehlo.convolution(%image, %kernel) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {pad = [[1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x10x1xf32>, tensor<3x1x1xf32>) -> tensor<1x10x1xf32>
    %r0 = stablehlo.reshape %c0 : (tensor<1x10x1xf32>) -> tensor<10xf32>
    %c1 = stablehlo.convolution(%image, %kernel) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [2], pad = [[1, 0]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x10x1xf32>, tensor<3x1x1xf32>) -> tensor<1x5x1xf32>
    %r1 = stablehlo.reshape %c1 : (tensor<1x5x1xf32>) -> tensor<5xf32>
    %c2 = stablehlo.convolution(%image, %kernel) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {pad = [[1, 2]], lhs_dilate = [2]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x10x1xf32>, tensor<3x1x1xf32>) -> tensor<1x20x1xf32>
    %r2 = stablehlo.reshape %c2 : (tensor<1x20x1xf32>) -> tensor<20xf32>
    %c3 = stablehlo.convolution(%image, %kernel) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {pad = [[2, 2]], rhs_dilate = [2]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x10x1xf32>, tensor<3x1x1xf32>) -> tensor<1x10x1xf32>
    %r3 = stablehlo.reshape %c3 : (tensor<1x10x1xf32>) -> tensor<10xf32>
    %c4 = stablehlo.convolution(%image, %large) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {pad = [[1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x10x1xf32>, tensor<10x1x1xf32>) -> tensor<1x3x1xf32>
    %r4 = stablehlo.reshape %c4 : (tensor<1x3x1xf32>) -> tensor<3xf32>
    %r5 = stablehlo.slice %x [1:9] : (tensor<10xf32>) -> tensor<8xf32>
    %r6 = stablehlo.slice %x [1:10:3] : (tensor<10xf32>) -> tensor<3xf32>
    %r7 = stablehlo.pad %x, %zero, low = [2], high = [1], interior = [0] : (tensor<10xf32>, tensor<f32>) -> tensor<13xf32>
    %r8 = stablehlo.pad %x, %seven, low = [1], high = [0], interior = [1] : (tensor<10xf32>, tensor<f32>) -> tensor<20xf32>
    %r9 = stablehlo.reverse %x, dims = [0] : tensor<10xf32>
    %a = stablehlo.slice %x [0:1] : (tensor<10xf32>) -> tensor<1xf32>
    %b = stablehlo.slice %x [0:4] : (tensor<10xf32>) -> tensor<4xf32>
    %r10 = stablehlo.concatenate %a, %x, %b, dim = 0 : (tensor<1xf32>, tensor<10xf32>, tensor<4xf32>) -> tensor<15xf32>
    %r11 = "stablehlo.reduce_window"(%x, %least) <{padding = dense<1> : tensor<1x2xi64>, window_dimensions = array<i64: 3>, window_strides = array<i64: 2>}> ({
    ^bb0(%p: tensor<f32>, %q: tensor<f32>):
      %m = stablehlo.maximum %p, %q : tensor<f32>
      stablehlo.return %m : tensor<f32>
    }) : (tensor<10xf32>, tensor<f32>) -> tensor<5xf32>
    %r12 = "stablehlo.select_and_scatter"(%x, %s, %zero) <{padding = dense<[[1, 0]]> : tensor<1x2xi64>, window_dimensions = array<i64: 3>, window_strides = array<i64: 2>}> ({
    ^bb0(%p: tensor<f32>, %q: tensor<f32>):
      %m = stablehlo.compare GE, %p, %q, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %m : tensor<i1>
    }, {
    ^bb0(%p: tensor<f32>, %q: tensor<f32>):
      %m = stablehlo.add %p, %q : tensor<f32>
      stablehlo.return %m : tensor<f32>
    }) : (tensor<10xf32>, tensor<5xf32>, tensor<f32>) -> tensor<10xf32>
    %r13 = "stablehlo.select_and_scatter"(%y, %s, %zero) <{padding = dense<[[1, 0]]> : tensor<1x2xi64>, window_dimensions = array<i64: 3>, window_strides = array<i64: 2>}> ({
    ^bb0(%p: tensor<f32>, %q: tensor<f32>):
      %m = stablehlo.compare GE, %p, %q, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %m : tensor<i1>
    }, {
    ^bb0(%p: tensor<f32>, %q: tensor<f32>):
      %m = stablehlo.add %p, %q : tensor<f32>
      stablehlo.return %m : tensor<f32>
    }) : (tensor<10xf32>, tensor<5xf32>, tensor<f32>) -> tensor<10xf32>
    return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13 : tensor<10xf32>, tensor<5xf32>, tensor<20xf32>, tensor<10xf32>, tensor<3xf32>, tensor<8xf32>, tensor<3xf32>, tensor<13xf32>, tensor<20xf32>, tensor<10xf32>, tensor<15xf32>, tensor<5xf32>, tensor<10xf32>, tensor<10xf32>
  }
}
