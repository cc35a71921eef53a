module @jit_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12x4xf32>, %arg1: tensor<12x4xf32>, %arg2: tensor<12xf32>, %arg3: tensor<12x4xf32>, %arg4: tensor<4x1x12xf32>, %arg5: tensor<12x24xf32>, %arg6: tensor<12x12xf32>, %arg7: tensor<12xf32>, %arg8: tensor<12x12xf32>, %arg9: tensor<4x10x12xf32>) -> (tensor<4x10x12xf32> {jax.result_info = "result[0]"}, tensor<4x12x4xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.dot_general %arg9, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x12xf32>, tensor<12x24xf32>) -> tensor<4x10x24xf32>
    %1 = stablehlo.slice %0 [0:4, 0:10, 0:12] : (tensor<4x10x24xf32>) -> tensor<4x10x12xf32>
    %2 = stablehlo.slice %0 [0:4, 0:10, 12:24] : (tensor<4x10x24xf32>) -> tensor<4x10x12xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3 = call @_pad(%1, %c) : (tensor<4x10x12xf32>, tensor<i32>) -> tensor<4x13x12xf32>
    %4 = stablehlo.convolution(%3, %arg4) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[0, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 12 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x13x12xf32>, tensor<4x1x12xf32>) -> tensor<4x10x12xf32>
    %5 = call @silu(%4) : (tensor<4x10x12xf32>) -> tensor<4x10x12xf32>
    %6 = stablehlo.dot_general %5, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x12xf32>, tensor<12x12xf32>) -> tensor<4x10x12xf32>
    %7 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x10x12xf32>
    %9 = stablehlo.add %6, %8 : tensor<4x10x12xf32>
    %10 = call @softplus(%9) : (tensor<4x10x12xf32>) -> tensor<4x10x12xf32>
    %11 = stablehlo.dot_general %5, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x12xf32>, tensor<12x4xf32>) -> tensor<4x10x4xf32>
    %12 = stablehlo.dot_general %5, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x12xf32>, tensor<12x4xf32>) -> tensor<4x10x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x4xf32>
    %14 = stablehlo.transpose %5, dims = [1, 0, 2] : (tensor<4x10x12xf32>) -> tensor<10x4x12xf32>
    %15 = stablehlo.transpose %10, dims = [1, 0, 2] : (tensor<4x10x12xf32>) -> tensor<10x4x12xf32>
    %16 = stablehlo.transpose %11, dims = [1, 0, 2] : (tensor<4x10x4xf32>) -> tensor<10x4x4xf32>
    %17 = stablehlo.transpose %12, dims = [1, 0, 2] : (tensor<4x10x4xf32>) -> tensor<10x4x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<10x4x12xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %19:8 = stablehlo.while(%iterArg = %14, %iterArg_2 = %15, %iterArg_3 = %16, %iterArg_4 = %17, %iterArg_5 = %arg0, %iterArg_6 = %c_1, %iterArg_7 = %13, %iterArg_8 = %18) : tensor<10x4x12xf32>, tensor<10x4x12xf32>, tensor<10x4x4xf32>, tensor<10x4x4xf32>, tensor<12x4xf32>, tensor<i32>, tensor<4x12x4xf32>, tensor<10x4x12xf32>
    cond {
      %c_9 = stablehlo.constant dense<10> : tensor<i32>
      %28 = stablehlo.compare LT, %iterArg_6, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %28 : tensor<i1>
    } do {
      %28 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_6) : (tensor<10x4x12xf32>, tensor<i32>) -> tensor<4x12xf32>
      %29 = func.call @dynamic_index_in_dim(%iterArg_2, %iterArg_6) : (tensor<10x4x12xf32>, tensor<i32>) -> tensor<4x12xf32>
      %30 = func.call @dynamic_index_in_dim_0(%iterArg_3, %iterArg_6) : (tensor<10x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %31 = func.call @dynamic_index_in_dim_0(%iterArg_4, %iterArg_6) : (tensor<10x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %32:2 = func.call @closed_call(%iterArg_5, %iterArg_7, %28, %29, %30, %31) : (tensor<12x4xf32>, tensor<4x12x4xf32>, tensor<4x12xf32>, tensor<4x12xf32>, tensor<4x4xf32>, tensor<4x4xf32>) -> (tensor<4x12x4xf32>, tensor<4x12xf32>)
      %33 = func.call @dynamic_update_index_in_dim(%iterArg_8, %32#1, %iterArg_6) : (tensor<10x4x12xf32>, tensor<4x12xf32>, tensor<i32>) -> tensor<10x4x12xf32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %34 = stablehlo.add %iterArg_6, %c_9 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %iterArg_3, %iterArg_4, %iterArg_5, %34, %32#0, %33 : tensor<10x4x12xf32>, tensor<10x4x12xf32>, tensor<10x4x4xf32>, tensor<10x4x4xf32>, tensor<12x4xf32>, tensor<i32>, tensor<4x12x4xf32>, tensor<10x4x12xf32>
    }
    %20 = stablehlo.transpose %19#7, dims = [1, 0, 2] : (tensor<10x4x12xf32>) -> tensor<4x10x12xf32>
    %21 = stablehlo.broadcast_in_dim %arg7, dims = [2] : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x10x12xf32>
    %23 = stablehlo.multiply %5, %22 : tensor<4x10x12xf32>
    %24 = stablehlo.add %20, %23 : tensor<4x10x12xf32>
    %25 = call @silu(%2) : (tensor<4x10x12xf32>) -> tensor<4x10x12xf32>
    %26 = stablehlo.multiply %24, %25 : tensor<4x10x12xf32>
    %27 = stablehlo.dot_general %26, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x12xf32>, tensor<12x12xf32>) -> tensor<4x10x12xf32>
    return %27, %19#6 : tensor<4x10x12xf32>, tensor<4x12x4xf32>
  }
  func.func private @_pad(%arg0: tensor<4x10x12xf32>, %arg1: tensor<i32>) -> tensor<4x13x12xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [0, 3, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<4x13x12xf32>
    return %1 : tensor<4x13x12xf32>
  }
  func.func private @silu(%arg0: tensor<4x10x12xf32>) -> tensor<4x10x12xf32> {
    %0 = stablehlo.negate %arg0 : tensor<4x10x12xf32>
    %1 = stablehlo.exponential %0 : tensor<4x10x12xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10x12xf32>
    %3 = stablehlo.add %2, %1 : tensor<4x10x12xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x10x12xf32>
    %5 = stablehlo.divide %4, %3 : tensor<4x10x12xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<4x10x12xf32>
    return %6 : tensor<4x10x12xf32>
  }
  func.func private @softplus(%arg0: tensor<4x10x12xf32>) -> tensor<4x10x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10x12xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x10x12xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10x12xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<4x10x12xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<4x10x12xf32>, tensor<4x10x12xf32>) -> tensor<4x10x12xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10x12xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<4x10x12xf32>
    %7 = stablehlo.abs %3 : tensor<4x10x12xf32>
    %8 = stablehlo.negate %7 : tensor<4x10x12xf32>
    %9 = stablehlo.exponential %8 : tensor<4x10x12xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<4x10x12xf32>
    %11 = stablehlo.add %1, %10 : tensor<4x10x12xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<4x10x12xi1>, tensor<4x10x12xf32>
    return %12 : tensor<4x10x12xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<10x4x12xf32>, %arg1: tensor<i32>) -> tensor<4x12xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 12] : (tensor<10x4x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12xf32>) -> tensor<4x12xf32>
    return %1 : tensor<4x12xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<10x4x4xf32>, %arg1: tensor<i32>) -> tensor<4x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 4] : (tensor<10x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @closed_call(%arg0: tensor<12x4xf32>, %arg1: tensor<4x12x4xf32>, %arg2: tensor<4x12xf32>, %arg3: tensor<4x12xf32>, %arg4: tensor<4x4xf32>, %arg5: tensor<4x4xf32>) -> (tensor<4x12x4xf32>, tensor<4x12xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %1 = stablehlo.negate %0 : tensor<4x12x1xf32>
    %2 = stablehlo.exponential %arg0 : tensor<12x4xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [1, 2] : (tensor<12x4xf32>) -> tensor<1x12x4xf32>
    %4 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x4xf32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<1x12x4xf32>) -> tensor<4x12x4xf32>
    %6 = stablehlo.multiply %4, %5 : tensor<4x12x4xf32>
    %7 = stablehlo.exponential %6 : tensor<4x12x4xf32>
    %8 = stablehlo.multiply %arg1, %7 : tensor<4x12x4xf32>
    %9 = stablehlo.multiply %arg3, %arg2 : tensor<4x12xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %11 = stablehlo.broadcast_in_dim %arg4, dims = [0, 2] : (tensor<4x4xf32>) -> tensor<4x1x4xf32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x4xf32>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2] : (tensor<4x1x4xf32>) -> tensor<4x12x4xf32>
    %14 = stablehlo.multiply %12, %13 : tensor<4x12x4xf32>
    %15 = stablehlo.add %8, %14 : tensor<4x12x4xf32>
    %16 = stablehlo.dot_general %15, %arg5, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x4xf32>, tensor<4x4xf32>) -> tensor<4x12xf32>
    return %15, %16 : tensor<4x12x4xf32>, tensor<4x12xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<10x4x12xf32>, %arg1: tensor<4x12xf32>, %arg2: tensor<i32>) -> tensor<10x4x12xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x12xf32>) -> tensor<1x4x12xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<10x4x12xf32>, tensor<1x4x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<10x4x12xf32>
    return %1 : tensor<10x4x12xf32>
  }
}
