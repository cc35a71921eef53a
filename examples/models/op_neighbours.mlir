module @jit_neighbours attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12x10xf32>, %arg1: tensor<4x12x10x3xf32>, %arg2: tensor<3x3x3x4xf32>, %arg3: tensor<3x3x3x4xf32>) -> (tensor<12x10xf32> {jax.result_info = "result[0]"}, tensor<12x10xf32> {jax.result_info = "result[1]"}, tensor<12x10xf32> {jax.result_info = "result[2]"}, tensor<11x10xf32> {jax.result_info = "result[3]"}, tensor<12x10xf32> {jax.result_info = "result[4]"}, tensor<16x10xf32> {jax.result_info = "result[5]"}, tensor<4x10xf32> {jax.result_info = "result[6]"}, tensor<15x10xf32> {jax.result_info = "result[7]"}, tensor<4x6x5x3xf32> {jax.result_info = "result[8]"}, tensor<4x6x10x4xf32> {jax.result_info = "result[9]"}, tensor<4x12x10x3xf32> {jax.result_info = "result[10][0]"}, tensor<3x3x3x4xf32> {jax.result_info = "result[10][1]"}, tensor<4x12x10x3xf32> {jax.result_info = "result[11][0]"}, tensor<3x3x3x4xf32> {jax.result_info = "result[11][1]"}, tensor<4x12x10x3xf32> {jax.result_info = "result[12]"}) {
    %0 = call @_roll_static(%arg0) : (tensor<12x10xf32>) -> tensor<12x10xf32>
    %1 = call @_roll_static_0(%arg0) : (tensor<12x10xf32>) -> tensor<12x10xf32>
    %2 = call @_flip(%arg0) : (tensor<12x10xf32>) -> tensor<12x10xf32>
    %3 = call @diff(%arg0) : (tensor<12x10xf32>) -> tensor<11x10xf32>
    %4:2 = call @gradient(%arg0) : (tensor<12x10xf32>) -> (tensor<12x10xf32>, tensor<12x10xf32>)
    %5 = stablehlo.slice %arg0 [0:1, 0:10] : (tensor<12x10xf32>) -> tensor<1x10xf32>
    %6 = stablehlo.slice %arg0 [9:12, 0:10] : (tensor<12x10xf32>) -> tensor<3x10xf32>
    %7 = stablehlo.concatenate %5, %arg0, %6, dim = 0 : (tensor<1x10xf32>, tensor<12x10xf32>, tensor<3x10xf32>) -> tensor<16x10xf32>
    %8 = stablehlo.slice %arg0 [1:12:3, 0:10] : (tensor<12x10xf32>) -> tensor<4x10xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9 = call @_pad(%arg0, %c) : (tensor<12x10xf32>, tensor<i32>) -> tensor<15x10xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %11 = "stablehlo.reduce_window"(%arg1, %10) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [0, 1], [0, 1], [0, 0]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 2, 2, 1>}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %41 = stablehlo.maximum %arg4, %arg5 : tensor<f32>
      stablehlo.return %41 : tensor<f32>
    }) : (tensor<4x12x10x3xf32>, tensor<f32>) -> tensor<4x6x5x3xf32>
    %12 = stablehlo.convolution(%arg1, %arg2) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 1], pad = [[0, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x12x10x3xf32>, tensor<3x3x3x4xf32>) -> tensor<4x6x10x4xf32>
    %13 = stablehlo.convolution(%arg1, %arg2) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 1], pad = [[0, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x12x10x3xf32>, tensor<3x3x3x4xf32>) -> tensor<4x6x10x4xf32>
    %14 = stablehlo.sine %13 : tensor<4x6x10x4xf32>
    %15 = stablehlo.cosine %13 : tensor<4x6x10x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%14 init: %cst_0) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<4x6x10x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x6x10x4xf32>
    %18 = stablehlo.multiply %17, %15 : tensor<4x6x10x4xf32>
    %19 = stablehlo.convolution(%arg1, %18) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[0, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [2, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x12x10x3xf32>, tensor<4x6x10x4xf32>) -> tensor<3x3x3x4xf32>
    %20 = stablehlo.reverse %arg2, dims = [0, 1] : tensor<3x3x3x4xf32>
    %21 = stablehlo.convolution(%18, %20) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[2, 1], [1, 1]], lhs_dilate = [2, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x6x10x4xf32>, tensor<3x3x3x4xf32>) -> tensor<4x12x10x3xf32>
    %22 = stablehlo.convolution(%arg1, %arg3) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[2, 1], [2, 1]], lhs_dilate = [2, 2], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x12x10x3xf32>, tensor<3x3x3x4xf32>) -> tensor<4x24x20x4xf32>
    %23 = stablehlo.sine %22 : tensor<4x24x20x4xf32>
    %24 = stablehlo.cosine %22 : tensor<4x24x20x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%23 init: %cst_2) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<4x24x20x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x24x20x4xf32>
    %27 = stablehlo.multiply %26, %24 : tensor<4x24x20x4xf32>
    %28 = stablehlo.convolution(%arg1, %27) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[2, 1], [2, 1]], lhs_dilate = [2, 2], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x12x10x3xf32>, tensor<4x24x20x4xf32>) -> tensor<3x3x3x4xf32>
    %29 = stablehlo.reverse %arg3, dims = [0, 1] : tensor<3x3x3x4xf32>
    %30 = stablehlo.convolution(%27, %29) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x24x20x4xf32>, tensor<3x3x3x4xf32>) -> tensor<4x12x10x3xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<f32>
    %32 = "stablehlo.reduce_window"(%arg1, %31) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [0, 1], [0, 1], [0, 0]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 2, 2, 1>}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %41 = stablehlo.maximum %arg4, %arg5 : tensor<f32>
      stablehlo.return %41 : tensor<f32>
    }) : (tensor<4x12x10x3xf32>, tensor<f32>) -> tensor<4x6x5x3xf32>
    %33 = stablehlo.sine %32 : tensor<4x6x5x3xf32>
    %34 = stablehlo.cosine %32 : tensor<4x6x5x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%33 init: %cst_5) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<4x6x5x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x6x5x3xf32>
    %37 = stablehlo.multiply %36, %34 : tensor<4x6x5x3xf32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %38 = stablehlo.pad %arg1, %cst_7, low = [0, 0, 0, 0], high = [0, 1, 1, 0], interior = [0, 0, 0, 0] : (tensor<4x12x10x3xf32>, tensor<f32>) -> tensor<4x13x11x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = "stablehlo.select_and_scatter"(%38, %37, %cst_8) <{padding = dense<0> : tensor<4x2xi64>, window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 2, 2, 1>}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %41 = stablehlo.compare GE, %arg4, %arg5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %41 : tensor<i1>
    }, {
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %41 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %41 : tensor<f32>
    }) : (tensor<4x13x11x3xf32>, tensor<4x6x5x3xf32>, tensor<f32>) -> tensor<4x13x11x3xf32>
    %40 = stablehlo.slice %39 [0:4, 0:12, 0:10, 0:3] : (tensor<4x13x11x3xf32>) -> tensor<4x12x10x3xf32>
    return %0, %1, %2, %3, %4#0, %7, %8, %9, %11, %12, %21, %19, %30, %28, %40 : tensor<12x10xf32>, tensor<12x10xf32>, tensor<12x10xf32>, tensor<11x10xf32>, tensor<12x10xf32>, tensor<16x10xf32>, tensor<4x10xf32>, tensor<15x10xf32>, tensor<4x6x5x3xf32>, tensor<4x6x10x4xf32>, tensor<4x12x10x3xf32>, tensor<3x3x3x4xf32>, tensor<4x12x10x3xf32>, tensor<3x3x3x4xf32>, tensor<4x12x10x3xf32>
  }
  func.func private @_roll_static(%arg0: tensor<12x10xf32>) -> tensor<12x10xf32> {
    %0 = stablehlo.slice %arg0 [9:12, 0:10] : (tensor<12x10xf32>) -> tensor<3x10xf32>
    %1 = stablehlo.slice %arg0 [0:9, 0:10] : (tensor<12x10xf32>) -> tensor<9x10xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<3x10xf32>, tensor<9x10xf32>) -> tensor<12x10xf32>
    return %2 : tensor<12x10xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<12x10xf32>) -> tensor<12x10xf32> {
    %0 = stablehlo.slice %arg0 [1:12, 0:10] : (tensor<12x10xf32>) -> tensor<11x10xf32>
    %1 = stablehlo.slice %arg0 [0:1, 0:10] : (tensor<12x10xf32>) -> tensor<1x10xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<11x10xf32>, tensor<1x10xf32>) -> tensor<12x10xf32>
    %3 = stablehlo.slice %2 [0:12, 8:10] : (tensor<12x10xf32>) -> tensor<12x2xf32>
    %4 = stablehlo.slice %2 [0:12, 0:8] : (tensor<12x10xf32>) -> tensor<12x8xf32>
    %5 = stablehlo.concatenate %3, %4, dim = 1 : (tensor<12x2xf32>, tensor<12x8xf32>) -> tensor<12x10xf32>
    return %5 : tensor<12x10xf32>
  }
  func.func private @_flip(%arg0: tensor<12x10xf32>) -> tensor<12x10xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<12x10xf32>
    return %0 : tensor<12x10xf32>
  }
  func.func private @diff(%arg0: tensor<12x10xf32>) -> tensor<11x10xf32> {
    %0 = stablehlo.slice %arg0 [1:12, 0:10] : (tensor<12x10xf32>) -> tensor<11x10xf32>
    %1 = stablehlo.slice %arg0 [0:11, 0:10] : (tensor<12x10xf32>) -> tensor<11x10xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<11x10xf32>
    return %2 : tensor<11x10xf32>
  }
  func.func private @gradient(%arg0: tensor<12x10xf32>) -> (tensor<12x10xf32>, tensor<12x10xf32>) {
    %0 = stablehlo.slice %arg0 [1:2, 0:10] : (tensor<12x10xf32>) -> tensor<1x10xf32>
    %1 = stablehlo.slice %arg0 [0:1, 0:10] : (tensor<12x10xf32>) -> tensor<1x10xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<1x10xf32>
    %3 = stablehlo.slice %arg0 [11:12, 0:10] : (tensor<12x10xf32>) -> tensor<1x10xf32>
    %4 = stablehlo.slice %arg0 [10:11, 0:10] : (tensor<12x10xf32>) -> tensor<1x10xf32>
    %5 = stablehlo.subtract %3, %4 : tensor<1x10xf32>
    %6 = stablehlo.slice %arg0 [2:12, 0:10] : (tensor<12x10xf32>) -> tensor<10x10xf32>
    %7 = stablehlo.slice %arg0 [0:10, 0:10] : (tensor<12x10xf32>) -> tensor<10x10xf32>
    %8 = stablehlo.subtract %6, %7 : tensor<10x10xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<10x10xf32>
    %10 = stablehlo.multiply %8, %9 : tensor<10x10xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<10x10xf32>
    %12 = stablehlo.divide %10, %11 : tensor<10x10xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x10xf32>
    %14 = stablehlo.divide %5, %13 : tensor<1x10xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x10xf32>
    %16 = stablehlo.divide %2, %15 : tensor<1x10xf32>
    %17 = stablehlo.concatenate %16, %12, %14, dim = 0 : (tensor<1x10xf32>, tensor<10x10xf32>, tensor<1x10xf32>) -> tensor<12x10xf32>
    %18 = stablehlo.slice %arg0 [0:12, 1:2] : (tensor<12x10xf32>) -> tensor<12x1xf32>
    %19 = stablehlo.slice %arg0 [0:12, 0:1] : (tensor<12x10xf32>) -> tensor<12x1xf32>
    %20 = stablehlo.subtract %18, %19 : tensor<12x1xf32>
    %21 = stablehlo.slice %arg0 [0:12, 9:10] : (tensor<12x10xf32>) -> tensor<12x1xf32>
    %22 = stablehlo.slice %arg0 [0:12, 8:9] : (tensor<12x10xf32>) -> tensor<12x1xf32>
    %23 = stablehlo.subtract %21, %22 : tensor<12x1xf32>
    %24 = stablehlo.slice %arg0 [0:12, 2:10] : (tensor<12x10xf32>) -> tensor<12x8xf32>
    %25 = stablehlo.slice %arg0 [0:12, 0:8] : (tensor<12x10xf32>) -> tensor<12x8xf32>
    %26 = stablehlo.subtract %24, %25 : tensor<12x8xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<12x8xf32>
    %28 = stablehlo.multiply %26, %27 : tensor<12x8xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<12x8xf32>
    %30 = stablehlo.divide %28, %29 : tensor<12x8xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12x1xf32>
    %32 = stablehlo.divide %23, %31 : tensor<12x1xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<12x1xf32>
    %34 = stablehlo.divide %20, %33 : tensor<12x1xf32>
    %35 = stablehlo.concatenate %34, %30, %32, dim = 1 : (tensor<12x1xf32>, tensor<12x8xf32>, tensor<12x1xf32>) -> tensor<12x10xf32>
    return %17, %35 : tensor<12x10xf32>, tensor<12x10xf32>
  }
  func.func private @_pad(%arg0: tensor<12x10xf32>, %arg1: tensor<i32>) -> tensor<15x10xf32> {
    %0 = stablehlo.slice %arg0 [0:1, 0:10] : (tensor<12x10xf32>) -> tensor<1x10xf32>
    %1 = stablehlo.slice %arg0 [1:2, 0:10] : (tensor<12x10xf32>) -> tensor<1x10xf32>
    %2 = call @_flip_1(%1) : (tensor<1x10xf32>) -> tensor<1x10xf32>
    %3 = stablehlo.concatenate %2, %arg0, dim = 0 : (tensor<1x10xf32>, tensor<12x10xf32>) -> tensor<13x10xf32>
    %4 = stablehlo.slice %3 [12:13, 0:10] : (tensor<13x10xf32>) -> tensor<1x10xf32>
    %5 = stablehlo.slice %3 [10:12, 0:10] : (tensor<13x10xf32>) -> tensor<2x10xf32>
    %6 = call @_flip_2(%5) : (tensor<2x10xf32>) -> tensor<2x10xf32>
    %7 = stablehlo.concatenate %3, %6, dim = 0 : (tensor<13x10xf32>, tensor<2x10xf32>) -> tensor<15x10xf32>
    return %7 : tensor<15x10xf32>
  }
  func.func private @_flip_1(%arg0: tensor<1x10xf32>) -> tensor<1x10xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<1x10xf32>
    return %0 : tensor<1x10xf32>
  }
  func.func private @_flip_2(%arg0: tensor<2x10xf32>) -> tensor<2x10xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<2x10xf32>
    return %0 : tensor<2x10xf32>
  }
}
