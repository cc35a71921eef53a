module @jit_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12x16xf32>) -> (tensor<12x16xf32> {jax.result_info = "result[0]"}, tensor<6xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:3 = stablehlo.while(%iterArg = %c, %iterArg_0 = %arg0, %iterArg_1 = %0) : tensor<i32>, tensor<12x16xf32>, tensor<6xf32>
    cond {
      %c_2 = stablehlo.constant dense<6> : tensor<i32>
      %2 = stablehlo.compare LT, %iterArg, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %2:2 = func.call @closed_call(%iterArg_0) : (tensor<12x16xf32>) -> (tensor<12x16xf32>, tensor<f32>)
      %3 = func.call @dynamic_update_index_in_dim(%iterArg_1, %2#1, %iterArg) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %c_2 = stablehlo.constant dense<1> : tensor<i32>
      %4 = stablehlo.add %iterArg, %c_2 : tensor<i32>
      stablehlo.return %4, %2#0, %3 : tensor<i32>, tensor<12x16xf32>, tensor<6xf32>
    }
    return %1#1, %1#2 : tensor<12x16xf32>, tensor<6xf32>
  }
  func.func private @closed_call(%arg0: tensor<12x16xf32>) -> (tensor<12x16xf32>, tensor<f32>) {
    %0 = call @_roll_static(%arg0) : (tensor<12x16xf32>) -> tensor<12x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %2 = stablehlo.add %1, %0 : tensor<12x16xf32>
    %3 = call @_roll_static_0(%arg0) : (tensor<12x16xf32>) -> tensor<12x16xf32>
    %4 = stablehlo.add %2, %3 : tensor<12x16xf32>
    %5 = call @_roll_static_1(%arg0) : (tensor<12x16xf32>) -> tensor<12x16xf32>
    %6 = stablehlo.add %4, %5 : tensor<12x16xf32>
    %7 = call @_roll_static_2(%arg0) : (tensor<12x16xf32>) -> tensor<12x16xf32>
    %8 = stablehlo.add %6, %7 : tensor<12x16xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %10 = stablehlo.multiply %9, %arg0 : tensor<12x16xf32>
    %11 = stablehlo.subtract %8, %10 : tensor<12x16xf32>
    %cst_1 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<12x16xf32>
    %14 = stablehlo.add %arg0, %13 : tensor<12x16xf32>
    %15 = stablehlo.multiply %14, %14 : tensor<12x16xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<1.920000e+02> : tensor<f32>
    %17 = stablehlo.divide %16, %cst_3 : tensor<f32>
    return %14, %17 : tensor<12x16xf32>, tensor<f32>
  }
  func.func private @_roll_static(%arg0: tensor<12x16xf32>) -> tensor<12x16xf32> {
    %0 = stablehlo.slice %arg0 [11:12, 0:16] : (tensor<12x16xf32>) -> tensor<1x16xf32>
    %1 = stablehlo.slice %arg0 [0:11, 0:16] : (tensor<12x16xf32>) -> tensor<11x16xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1x16xf32>, tensor<11x16xf32>) -> tensor<12x16xf32>
    return %2 : tensor<12x16xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<12x16xf32>) -> tensor<12x16xf32> {
    %0 = stablehlo.slice %arg0 [1:12, 0:16] : (tensor<12x16xf32>) -> tensor<11x16xf32>
    %1 = stablehlo.slice %arg0 [0:1, 0:16] : (tensor<12x16xf32>) -> tensor<1x16xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<11x16xf32>, tensor<1x16xf32>) -> tensor<12x16xf32>
    return %2 : tensor<12x16xf32>
  }
  func.func private @_roll_static_1(%arg0: tensor<12x16xf32>) -> tensor<12x16xf32> {
    %0 = stablehlo.slice %arg0 [0:12, 15:16] : (tensor<12x16xf32>) -> tensor<12x1xf32>
    %1 = stablehlo.slice %arg0 [0:12, 0:15] : (tensor<12x16xf32>) -> tensor<12x15xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<12x1xf32>, tensor<12x15xf32>) -> tensor<12x16xf32>
    return %2 : tensor<12x16xf32>
  }
  func.func private @_roll_static_2(%arg0: tensor<12x16xf32>) -> tensor<12x16xf32> {
    %0 = stablehlo.slice %arg0 [0:12, 1:16] : (tensor<12x16xf32>) -> tensor<12x15xf32>
    %1 = stablehlo.slice %arg0 [0:12, 0:1] : (tensor<12x16xf32>) -> tensor<12x1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<12x15xf32>, tensor<12x1xf32>) -> tensor<12x16xf32>
    return %2 : tensor<12x16xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<6xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<6xf32>, tensor<1xf32>, tensor<i32>) -> tensor<6xf32>
    return %1 : tensor<6xf32>
  }
}
