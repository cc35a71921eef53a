module @jit_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x12x3x8xf32>, %arg1: tensor<4x12x3x8xf32>, %arg2: tensor<4x12x3x8xf32>) -> (tensor<4x12x3x8xf32> {jax.result_info = "result[0]"}, tensor<4x3x8x8xf32> {jax.result_info = "result[1]"}) {
    %0 = call @elu(%arg0) : (tensor<4x12x3x8xf32>) -> tensor<4x12x3x8xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x3x8xf32>
    %2 = stablehlo.add %0, %1 : tensor<4x12x3x8xf32>
    %3 = call @elu(%arg1) : (tensor<4x12x3x8xf32>) -> tensor<4x12x3x8xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x12x3x8xf32>
    %5 = stablehlo.add %3, %4 : tensor<4x12x3x8xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3x8x8xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3x8xf32>
    %8 = stablehlo.reshape %2 : (tensor<4x12x3x8xf32>) -> tensor<4x3x4x3x8xf32>
    %9 = stablehlo.transpose %8, dims = [1, 0, 2, 3, 4] : (tensor<4x3x4x3x8xf32>) -> tensor<3x4x4x3x8xf32>
    %10 = stablehlo.reshape %5 : (tensor<4x12x3x8xf32>) -> tensor<4x3x4x3x8xf32>
    %11 = stablehlo.transpose %10, dims = [1, 0, 2, 3, 4] : (tensor<4x3x4x3x8xf32>) -> tensor<3x4x4x3x8xf32>
    %12 = stablehlo.reshape %arg2 : (tensor<4x12x3x8xf32>) -> tensor<4x3x4x3x8xf32>
    %13 = stablehlo.transpose %12, dims = [1, 0, 2, 3, 4] : (tensor<4x3x4x3x8xf32>) -> tensor<3x4x4x3x8xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4x4x3x8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %15:7 = stablehlo.while(%iterArg = %9, %iterArg_4 = %11, %iterArg_5 = %13, %iterArg_6 = %c, %iterArg_7 = %6, %iterArg_8 = %7, %iterArg_9 = %14) : tensor<3x4x4x3x8xf32>, tensor<3x4x4x3x8xf32>, tensor<3x4x4x3x8xf32>, tensor<i32>, tensor<4x3x8x8xf32>, tensor<4x3x8xf32>, tensor<3x4x4x3x8xf32>
    cond {
      %c_10 = stablehlo.constant dense<3> : tensor<i32>
      %18 = stablehlo.compare LT, %iterArg_6, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %18 : tensor<i1>
    } do {
      %18 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_6) : (tensor<3x4x4x3x8xf32>, tensor<i32>) -> tensor<4x4x3x8xf32>
      %19 = func.call @dynamic_index_in_dim(%iterArg_4, %iterArg_6) : (tensor<3x4x4x3x8xf32>, tensor<i32>) -> tensor<4x4x3x8xf32>
      %20 = func.call @dynamic_index_in_dim(%iterArg_5, %iterArg_6) : (tensor<3x4x4x3x8xf32>, tensor<i32>) -> tensor<4x4x3x8xf32>
      %21:3 = func.call @closed_call(%iterArg_7, %iterArg_8, %18, %19, %20) : (tensor<4x3x8x8xf32>, tensor<4x3x8xf32>, tensor<4x4x3x8xf32>, tensor<4x4x3x8xf32>, tensor<4x4x3x8xf32>) -> (tensor<4x3x8x8xf32>, tensor<4x3x8xf32>, tensor<4x4x3x8xf32>)
      %22 = func.call @dynamic_update_index_in_dim(%iterArg_9, %21#2, %iterArg_6) : (tensor<3x4x4x3x8xf32>, tensor<4x4x3x8xf32>, tensor<i32>) -> tensor<3x4x4x3x8xf32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %23 = stablehlo.add %iterArg_6, %c_10 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_4, %iterArg_5, %23, %21#0, %21#1, %22 : tensor<3x4x4x3x8xf32>, tensor<3x4x4x3x8xf32>, tensor<3x4x4x3x8xf32>, tensor<i32>, tensor<4x3x8x8xf32>, tensor<4x3x8xf32>, tensor<3x4x4x3x8xf32>
    }
    %16 = stablehlo.transpose %15#6, dims = [1, 0, 2, 3, 4] : (tensor<3x4x4x3x8xf32>) -> tensor<4x3x4x3x8xf32>
    %17 = stablehlo.reshape %16 : (tensor<4x3x4x3x8xf32>) -> tensor<4x12x3x8xf32>
    return %17, %15#4 : tensor<4x12x3x8xf32>, tensor<4x3x8x8xf32>
  }
  func.func private @elu(%arg0: tensor<4x12x3x8xf32>) -> tensor<4x12x3x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x3x8xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<4x12x3x8xf32>, tensor<4x12x3x8xf32>) -> tensor<4x12x3x8xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x12x3x8xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<4x12x3x8xf32>, tensor<4x12x3x8xf32>) -> tensor<4x12x3x8xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = call @_where(%3, %cst_1, %arg0) : (tensor<4x12x3x8xi1>, tensor<f32>, tensor<4x12x3x8xf32>) -> tensor<4x12x3x8xf32>
    %5 = stablehlo.exponential_minus_one %4 : tensor<4x12x3x8xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12x3x8xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<4x12x3x8xf32>
    %8 = call @_where_0(%1, %arg0, %7) : (tensor<4x12x3x8xi1>, tensor<4x12x3x8xf32>, tensor<4x12x3x8xf32>) -> tensor<4x12x3x8xf32>
    return %8 : tensor<4x12x3x8xf32>
  }
  func.func private @_where(%arg0: tensor<4x12x3x8xi1>, %arg1: tensor<f32>, %arg2: tensor<4x12x3x8xf32>) -> tensor<4x12x3x8xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x12x3x8xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<4x12x3x8xi1>, tensor<4x12x3x8xf32>
    return %2 : tensor<4x12x3x8xf32>
  }
  func.func private @_where_0(%arg0: tensor<4x12x3x8xi1>, %arg1: tensor<4x12x3x8xf32>, %arg2: tensor<4x12x3x8xf32>) -> tensor<4x12x3x8xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x12x3x8xi1>, tensor<4x12x3x8xf32>
    return %0 : tensor<4x12x3x8xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x4x4x3x8xf32>, %arg1: tensor<i32>) -> tensor<4x4x3x8xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, sizes = [1, 4, 4, 3, 8] : (tensor<3x4x4x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x4x3x8xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4x3x8xf32>) -> tensor<4x4x3x8xf32>
    return %1 : tensor<4x4x3x8xf32>
  }
  func.func private @closed_call(%arg0: tensor<4x3x8x8xf32>, %arg1: tensor<4x3x8xf32>, %arg2: tensor<4x4x3x8xf32>, %arg3: tensor<4x4x3x8xf32>, %arg4: tensor<4x4x3x8xf32>) -> (tensor<4x3x8x8xf32>, tensor<4x3x8xf32>, tensor<4x4x3x8xf32>) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = call @tril(%0) : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %2 = stablehlo.dot_general %arg2, %arg3, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x3x8xf32>, tensor<4x4x3x8xf32>) -> tensor<4x3x4x4xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [2, 3] : (tensor<4x4xf32>) -> tensor<1x1x4x4xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2, 3] : (tensor<1x1x4x4xf32>) -> tensor<4x3x4x4xf32>
    %5 = stablehlo.multiply %4, %2 : tensor<4x3x4x4xf32>
    %6 = stablehlo.dot_general %arg4, %5, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x3x8xf32>, tensor<4x3x4x4xf32>) -> tensor<4x3x8x4xf32>
    %7 = stablehlo.transpose %6, dims = [0, 3, 1, 2] : (tensor<4x3x8x4xf32>) -> tensor<4x4x3x8xf32>
    %8 = stablehlo.dot_general %arg0, %arg2, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x3x8x8xf32>, tensor<4x4x3x8xf32>) -> tensor<4x3x8x4xf32>
    %9 = stablehlo.transpose %8, dims = [0, 3, 1, 2] : (tensor<4x3x8x4xf32>) -> tensor<4x4x3x8xf32>
    %10 = stablehlo.add %7, %9 : tensor<4x4x3x8xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%5 init: %cst_0) applies stablehlo.add across dimensions = [3] : (tensor<4x3x4x4xf32>, tensor<f32>) -> tensor<4x3x4xf32>
    %12 = stablehlo.transpose %11, dims = [0, 2, 1] : (tensor<4x3x4xf32>) -> tensor<4x4x3xf32>
    %13 = stablehlo.dot_general %arg1, %arg2, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x3x8xf32>, tensor<4x4x3x8xf32>) -> tensor<4x3x4xf32>
    %14 = stablehlo.transpose %13, dims = [0, 2, 1] : (tensor<4x3x4xf32>) -> tensor<4x4x3xf32>
    %15 = stablehlo.add %12, %14 : tensor<4x4x3xf32>
    %16 = stablehlo.dot_general %arg3, %arg4, batching_dims = [0, 2] x [0, 2], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x3x8xf32>, tensor<4x4x3x8xf32>) -> tensor<4x3x8x8xf32>
    %17 = stablehlo.add %arg0, %16 : tensor<4x3x8x8xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%arg3 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<4x4x3x8xf32>, tensor<f32>) -> tensor<4x3x8xf32>
    %19 = stablehlo.add %arg1, %18 : tensor<4x3x8xf32>
    %20 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<4x4x3xf32>) -> tensor<4x4x3x1xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2, 3] : (tensor<4x4x3x1xf32>) -> tensor<4x4x3x8xf32>
    %22 = stablehlo.divide %10, %21 : tensor<4x4x3x8xf32>
    return %17, %19, %22 : tensor<4x3x8x8xf32>, tensor<4x3x8xf32>, tensor<4x4x3x8xf32>
  }
  func.func private @tril(%arg0: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %2 = stablehlo.add %0, %1 : tensor<4x4xi32>
    %3 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<4x4xi1>, tensor<4x4xf32>
    return %6 : tensor<4x4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x4x4x3x8xf32>, %arg1: tensor<4x4x3x8xf32>, %arg2: tensor<i32>) -> tensor<3x4x4x3x8xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<4x4x3x8xf32>) -> tensor<1x4x4x3x8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2 : (tensor<3x4x4x3x8xf32>, tensor<1x4x4x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x4x3x8xf32>
    return %1 : tensor<3x4x4x3x8xf32>
  }
}
