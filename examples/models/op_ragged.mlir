module @jit_ragged attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<30x8xf32>, %arg1: tensor<4x8x6xf32>, %arg2: tensor<4xi32>, %arg3: tensor<2x30x8xf32>, %arg4: tensor<4x2x8x6xf32>, %arg5: tensor<2x4xi32>, %arg6: tensor<30x8xbf16>, %arg7: tensor<4x8x6xbf16>, %arg8: tensor<2x30x3xf32>) -> (tensor<30x6xf32> {jax.result_info = "result[0]"}, tensor<30x8xf32> {jax.result_info = "result[1][0]"}, tensor<4x8x6xf32> {jax.result_info = "result[1][1]"}, tensor<30x6xf32> {jax.result_info = "result[2]"}, tensor<2x30x6xf32> {jax.result_info = "result[3]"}, tensor<2x30x6xf32> {jax.result_info = "result[4]"}, tensor<4x2x8x3xf32> {jax.result_info = "result[5]"}, tensor<2x5x6x6xf32> {jax.result_info = "result[6]"}, tensor<3x5x8x5x3xf32> {jax.result_info = "result[7]"}, tensor<2x8x3xf32> {jax.result_info = "result[8]"}, tensor<30x6xbf16> {jax.result_info = "result[9]"}, tensor<4x8x6xbf16> {jax.result_info = "result[10]"}) {
    %c = stablehlo.constant dense<[0, 30, 0, 0]> : tensor<4xi32>
    %c_0 = stablehlo.constant dense<[1, 0, 3]> : tensor<3xi32>
    %c_1 = stablehlo.constant dense<1> : tensor<2xi32>
    %0 = "chlo.ragged_dot"(%arg0, %arg1, %arg2) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<30x8xf32>, tensor<4x8x6xf32>, tensor<4xi32>) -> tensor<30x6xf32>
    %1 = "chlo.ragged_dot"(%arg0, %arg1, %arg2) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<30x8xf32>, tensor<4x8x6xf32>, tensor<4xi32>) -> tensor<30x6xf32>
    %2 = stablehlo.sine %1 : tensor<30x6xf32>
    %3 = stablehlo.cosine %1 : tensor<30x6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<30x6xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<30x6xf32>
    %6 = stablehlo.multiply %5, %3 : tensor<30x6xf32>
    %7 = "chlo.ragged_dot"(%arg0, %6, %arg2) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]>}> : (tensor<30x8xf32>, tensor<30x6xf32>, tensor<4xi32>) -> tensor<4x8x6xf32>
    %8 = "chlo.ragged_dot"(%6, %arg1, %arg2) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [2], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<30x6xf32>, tensor<4x8x6xf32>, tensor<4xi32>) -> tensor<30x8xf32>
    %9 = "chlo.ragged_dot"(%arg0, %arg1, %c) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<30x8xf32>, tensor<4x8x6xf32>, tensor<4xi32>) -> tensor<30x6xf32>
    %10 = "chlo.ragged_dot"(%arg3, %arg4, %arg5) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2], lhs_ragged_dimensions = [1], rhs_group_dimensions = [0]>}> : (tensor<2x30x8xf32>, tensor<4x2x8x6xf32>, tensor<2x4xi32>) -> tensor<2x30x6xf32>
    %11 = "chlo.ragged_dot"(%arg3, %arg4, %arg2) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2], lhs_ragged_dimensions = [1], rhs_group_dimensions = [0]>}> : (tensor<2x30x8xf32>, tensor<4x2x8x6xf32>, tensor<4xi32>) -> tensor<2x30x6xf32>
    %12 = "chlo.ragged_dot"(%arg3, %arg8, %arg5) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [1]>}> : (tensor<2x30x8xf32>, tensor<2x30x3xf32>, tensor<2x4xi32>) -> tensor<4x2x8x3xf32>
    %13 = stablehlo.reshape %arg3 : (tensor<2x30x8xf32>) -> tensor<2x5x6x8xf32>
    %14 = stablehlo.iota dim = 0 : tensor<40xi32>
    %15 = stablehlo.reshape %14 : (tensor<40xi32>) -> tensor<2x5x4xi32>
    %c_3 = stablehlo.constant dense<3> : tensor<i32>
    %16 = call @remainder(%15, %c_3) : (tensor<2x5x4xi32>, tensor<i32>) -> tensor<2x5x4xi32>
    %17 = "chlo.ragged_dot"(%13, %arg1, %16) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [2], rhs_group_dimensions = [0]>}> : (tensor<2x5x6x8xf32>, tensor<4x8x6xf32>, tensor<2x5x4xi32>) -> tensor<2x5x6x6xf32>
    %18 = stablehlo.reshape %arg3 : (tensor<2x30x8xf32>) -> tensor<2x5x6x8xf32>
    %19 = stablehlo.reshape %arg8 : (tensor<2x30x3xf32>) -> tensor<2x5x6x3xf32>
    %20 = "chlo.ragged_dot"(%18, %19, %c_0) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0, 2], rhs_contracting_dimensions = [0, 2], lhs_ragged_dimensions = [2]>}> : (tensor<2x5x6x8xf32>, tensor<2x5x6x3xf32>, tensor<3xi32>) -> tensor<3x5x8x5x3xf32>
    %21 = "chlo.ragged_dot"(%arg3, %arg8, %c_1) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0]>}> : (tensor<2x30x8xf32>, tensor<2x30x3xf32>, tensor<2xi32>) -> tensor<2x8x3xf32>
    %22 = "chlo.ragged_dot"(%arg6, %arg7, %arg2) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<30x8xbf16>, tensor<4x8x6xbf16>, tensor<4xi32>) -> tensor<30x6xbf16>
    %23 = "chlo.ragged_dot"(%arg6, %arg7, %arg2) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<30x8xbf16>, tensor<4x8x6xbf16>, tensor<4xi32>) -> tensor<30x6xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<30x6xbf16>
    %25 = stablehlo.convert %23 : (tensor<30x6xbf16>) -> tensor<30x6xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<30x6xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<30x6xf32>
    %28 = stablehlo.convert %27 : (tensor<30x6xf32>) -> tensor<30x6xbf16>
    %29 = "chlo.ragged_dot"(%arg6, %28, %arg2) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]>}> : (tensor<30x8xbf16>, tensor<30x6xbf16>, tensor<4xi32>) -> tensor<4x8x6xbf16>
    return %0, %8, %7, %9, %10, %11, %12, %17, %20, %21, %22, %29 : tensor<30x6xf32>, tensor<30x8xf32>, tensor<4x8x6xf32>, tensor<30x6xf32>, tensor<2x30x6xf32>, tensor<2x30x6xf32>, tensor<4x2x8x3xf32>, tensor<2x5x6x6xf32>, tensor<3x5x8x5x3xf32>, tensor<2x8x3xf32>, tensor<30x6xbf16>, tensor<4x8x6xbf16>
  }
  func.func private @remainder(%arg0: tensor<2x5x4xi32>, %arg1: tensor<i32>) -> tensor<2x5x4xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<2x5x4xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<2x5x4xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<2x5x4xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<2x5x4xi32>, tensor<2x5x4xi32>) -> tensor<2x5x4xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2x5x4xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<2x5x4xi32>, tensor<2x5x4xi32>) -> tensor<2x5x4xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<2x5x4xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<2x5x4xi1>, tensor<2x5x4xi1>) -> tensor<2x5x4xi1>
    %12 = stablehlo.and %11, %6 : tensor<2x5x4xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<2x5x4xi32>
    %14 = stablehlo.add %4, %13 : tensor<2x5x4xi32>
    %15 = stablehlo.select %12, %14, %4 : tensor<2x5x4xi1>, tensor<2x5x4xi32>
    return %15 : tensor<2x5x4xi32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
