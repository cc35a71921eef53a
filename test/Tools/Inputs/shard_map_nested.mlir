module @jit_g attributes {mhlo.num_partitions = 4 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["dp"=2, "tp"=2]> {stablehlo.mesh = {axes = [{name = "dp", size = 2 : i64}, {name = "tp", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<8x16xf32>, %arg1: tensor<16x12xf32>) -> (tensor<8x12xf32> {jax.result_info = "result[0]"}, tensor<8x12xf32> {jax.result_info = "result[1]"}) {
    %0:2 = sdy.manual_computation(%arg0, %arg1) in_shardings=[<@mesh, [{?}, {"tp", ?}]>, <@mesh, [{"tp", ?}, {?}]>] out_shardings=[<@mesh, [{?}, {?}]>, <@mesh, [{"tp", ?}, {?}]>] manual_axes={"tp"} (%arg2: tensor<8x8xf32>, %arg3: tensor<8x12xf32>) {
      %1 = stablehlo.dot_general %arg2, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x8xf32>, tensor<8x12xf32>) -> tensor<8x12xf32>
      %2 = sdy.sharding_constraint %1 <@mesh, [{?}, {?}]> : tensor<8x12xf32>
      %3 = stablehlo.tanh %2 : tensor<8x12xf32>
      %4 = sdy.sharding_constraint %3 <@mesh, [{?}, {?}]> : tensor<8x12xf32>
      %5:2 = sdy.manual_computation(%4) in_shardings=[<@mesh, [{"dp", ?}, {?}]>] out_shardings=[<@mesh, [{"dp", ?}, {?}]>, <@mesh, [{?}, {?}]>] manual_axes={"dp"} (%arg4: tensor<4x12xf32>) {
        %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
        %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
        %15 = stablehlo.multiply %arg4, %14 : tensor<4x12xf32>
        %c = stablehlo.constant dense<2> : tensor<ui32>
        %c_0 = stablehlo.constant dense<2> : tensor<ui32>
        %16 = stablehlo.partition_id : tensor<ui32>
        %17 = stablehlo.divide %16, %c : tensor<ui32>
        %18 = stablehlo.remainder %17, %c_0 : tensor<ui32>
        %19 = stablehlo.convert %18 : (tensor<ui32>) -> tensor<i32>
        %20 = stablehlo.convert %19 : (tensor<i32>) -> tensor<f32>
        %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
        %22 = stablehlo.add %15, %21 : tensor<4x12xf32>
        %23 = "stablehlo.all_reduce"(%arg4) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 2], [1, 3]]> : tensor<2x2xi64>, use_global_device_ids}> ({
        ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
          %24 = stablehlo.add %arg5, %arg6 : tensor<f32>
          stablehlo.return %24 : tensor<f32>
        }) : (tensor<4x12xf32>) -> tensor<4x12xf32>
        sdy.return %22, %23 : tensor<4x12xf32>, tensor<4x12xf32>
      } : (tensor<8x12xf32>) -> (tensor<8x12xf32>, tensor<4x12xf32>)
      %6 = "stablehlo.all_reduce"(%5#0) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1], [2, 3]]> : tensor<2x2xi64>, use_global_device_ids}> ({
      ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
        %14 = stablehlo.add %arg4, %arg5 : tensor<f32>
        %15 = sdy.sharding_constraint %14 <@mesh, []> : tensor<f32>
        stablehlo.return %15 : tensor<f32>
      }) : (tensor<8x12xf32>) -> tensor<8x12xf32>
      %7 = sdy.manual_computation() in_shardings=[] out_shardings=[<@mesh, []>] manual_axes={"dp"} () {
        %c = stablehlo.constant dense<1> : tensor<ui32>
        %c_0 = stablehlo.constant dense<2> : tensor<ui32>
        %14 = stablehlo.partition_id : tensor<ui32>
        %15 = stablehlo.divide %14, %c : tensor<ui32>
        %16 = stablehlo.remainder %15, %c_0 : tensor<ui32>
        %17 = stablehlo.convert %16 : (tensor<ui32>) -> tensor<i32>
        sdy.return %17 : tensor<i32>
      } : () -> tensor<i32>
      %8 = stablehlo.convert %7 : (tensor<i32>) -> tensor<f32>
      %9 = sdy.sharding_constraint %8 <@mesh, []> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
      %11 = sdy.sharding_constraint %10 <@mesh, [{?}, {?}]> : tensor<4x12xf32>
      %12 = stablehlo.add %5#1, %11 : tensor<4x12xf32>
      %13 = sdy.sharding_constraint %12 <@mesh, [{?}, {?}]> : tensor<4x12xf32>
      sdy.return %6, %13 : tensor<8x12xf32>, tensor<4x12xf32>
    } : (tensor<8x16xf32>, tensor<16x12xf32>) -> (tensor<8x12xf32>, tensor<8x12xf32>)
    return %0#0, %0#1 : tensor<8x12xf32>, tensor<8x12xf32>
  }
}
