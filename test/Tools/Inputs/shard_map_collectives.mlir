module @jit_f attributes {mhlo.num_partitions = 4 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["dp"=2, "tp"=2]> {stablehlo.mesh = {axes = [{name = "dp", size = 2 : i64}, {name = "tp", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<8x16xf32>, %arg1: tensor<16x12xf32>) -> (tensor<32x6xf32> {jax.result_info = "result[0]"}, tensor<2x2xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.sine %arg0 : tensor<8x16xf32>
    %1:2 = sdy.manual_computation(%0, %arg1) in_shardings=[<@mesh, [{"dp"}, {"tp"}]>, <@mesh, [{"tp"}, {}]>] out_shardings=[<@mesh, [{"dp", "tp"}, {}]>, <@mesh, [{"dp"}, {"tp"}]>] manual_axes={"dp", "tp"} (%arg2: tensor<4x8xf32>, %arg3: tensor<8x12xf32>) {
      %c = stablehlo.constant dense<1> : tensor<ui32>
      %c_0 = stablehlo.constant dense<2> : tensor<ui32>
      %2 = stablehlo.partition_id : tensor<ui32>
      %3 = stablehlo.divide %2, %c : tensor<ui32>
      %4 = stablehlo.remainder %3, %c_0 : tensor<ui32>
      %5 = stablehlo.convert %4 : (tensor<ui32>) -> tensor<i32>
      %c_1 = stablehlo.constant dense<2> : tensor<ui32>
      %c_2 = stablehlo.constant dense<2> : tensor<ui32>
      %6 = stablehlo.partition_id : tensor<ui32>
      %7 = stablehlo.divide %6, %c_1 : tensor<ui32>
      %8 = stablehlo.remainder %7, %c_2 : tensor<ui32>
      %9 = stablehlo.convert %8 : (tensor<ui32>) -> tensor<i32>
      %c_3 = stablehlo.constant dense<1> : tensor<i32>
      %10 = stablehlo.multiply %9, %c_3 : tensor<i32>
      %c_4 = stablehlo.constant dense<0> : tensor<i32>
      %11 = stablehlo.add %c_4, %10 : tensor<i32>
      %c_5 = stablehlo.constant dense<1> : tensor<ui32>
      %c_6 = stablehlo.constant dense<2> : tensor<ui32>
      %12 = stablehlo.partition_id : tensor<ui32>
      %13 = stablehlo.divide %12, %c_5 : tensor<ui32>
      %14 = stablehlo.remainder %13, %c_6 : tensor<ui32>
      %15 = stablehlo.convert %14 : (tensor<ui32>) -> tensor<i32>
      %c_7 = stablehlo.constant dense<2> : tensor<i32>
      %16 = stablehlo.multiply %15, %c_7 : tensor<i32>
      %17 = stablehlo.add %11, %16 : tensor<i32>
      %18 = stablehlo.dot_general %arg2, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf32>, tensor<8x12xf32>) -> tensor<4x12xf32>
      %19 = "stablehlo.all_reduce"(%18) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1], [2, 3]]> : tensor<2x2xi64>, use_global_device_ids}> ({
      ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
        %33 = stablehlo.add %arg4, %arg5 : tensor<f32>
        stablehlo.return %33 : tensor<f32>
      }) : (tensor<4x12xf32>) -> tensor<4x12xf32>
      %20 = "stablehlo.all_gather"(%19) <{all_gather_dim = 0 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 2], [1, 3]]> : tensor<2x2xi64>, use_global_device_ids}> : (tensor<4x12xf32>) -> tensor<8x12xf32>
      %21 = "stablehlo.reduce_scatter"(%20) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 2], [1, 3]]> : tensor<2x2xi64>, scatter_dimension = 0 : i64, use_global_device_ids}> ({
      ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
        %33 = stablehlo.add %arg4, %arg5 : tensor<f32>
        stablehlo.return %33 : tensor<f32>
      }) : (tensor<8x12xf32>) -> tensor<4x12xf32>
      %22 = "stablehlo.all_to_all"(%21) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, concat_dimension = 0 : i64, replica_groups = dense<[[0, 1], [2, 3]]> : tensor<2x2xi64>, split_count = 2 : i64, split_dimension = 1 : i64}> : (tensor<4x12xf32>) -> tensor<8x6xf32>
      %23 = "stablehlo.collective_permute"(%22) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 2], [2, 0], [1, 3], [3, 1]]> : tensor<4x2xi64>}> : (tensor<8x6xf32>) -> tensor<8x6xf32>
      %24 = "stablehlo.collective_permute"(%22) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [1, 3]]> : tensor<2x2xi64>}> : (tensor<8x6xf32>) -> tensor<8x6xf32>
      %25 = "stablehlo.all_reduce"(%23) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1, 2, 3]]> : tensor<1x4xi64>, use_global_device_ids}> ({
      ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
        %33 = stablehlo.maximum %arg4, %arg5 : tensor<f32>
        stablehlo.return %33 : tensor<f32>
      }) : (tensor<8x6xf32>) -> tensor<8x6xf32>
      %26 = "stablehlo.all_reduce"(%24) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 2], [1, 3]]> : tensor<2x2xi64>, use_global_device_ids}> ({
      ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
        %33 = stablehlo.minimum %arg4, %arg5 : tensor<f32>
        stablehlo.return %33 : tensor<f32>
      }) : (tensor<8x6xf32>) -> tensor<8x6xf32>
      %27 = stablehlo.add %25, %26 : tensor<8x6xf32>
      %c_8 = stablehlo.constant dense<0> : tensor<i32>
      %28:4 = stablehlo.while(%iterArg = %5, %iterArg_9 = %17, %iterArg_10 = %c_8, %iterArg_11 = %27) : tensor<i32>, tensor<i32>, tensor<i32>, tensor<8x6xf32>
      cond {
        %c_12 = stablehlo.constant dense<3> : tensor<i32>
        %33 = stablehlo.compare LT, %iterArg_10, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %33 : tensor<i1>
      } do {
        %33 = func.call @closed_call(%iterArg, %iterArg_9, %iterArg_11) : (tensor<i32>, tensor<i32>, tensor<8x6xf32>) -> tensor<8x6xf32>
        %c_12 = stablehlo.constant dense<1> : tensor<i32>
        %34 = stablehlo.add %iterArg_10, %c_12 : tensor<i32>
        stablehlo.return %iterArg, %iterArg_9, %34, %33 : tensor<i32>, tensor<i32>, tensor<i32>, tensor<8x6xf32>
      }
      %29 = stablehlo.add %28#3, %23 : tensor<8x6xf32>
      %30 = stablehlo.add %29, %24 : tensor<8x6xf32>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %31 = stablehlo.reduce(%28#3 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x6xf32>, tensor<f32>) -> tensor<f32>
      %32 = stablehlo.reshape %31 : (tensor<f32>) -> tensor<1x1xf32>
      sdy.return %30, %32 : tensor<8x6xf32>, tensor<1x1xf32>
    } : (tensor<8x16xf32>, tensor<16x12xf32>) -> (tensor<32x6xf32>, tensor<2x2xf32>)
    return %1#0, %1#1 : tensor<32x6xf32>, tensor<2x2xf32>
  }
  func.func private @closed_call(%arg0: tensor<i32>, %arg1: tensor<i32>, %arg2: tensor<8x6xf32>) -> tensor<8x6xf32> {
    %0 = "stablehlo.all_reduce"(%arg2) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1], [2, 3]]> : tensor<2x2xi64>, use_global_device_ids}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %10 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %10 : tensor<f32>
    }) : (tensor<8x6xf32>) -> tensor<8x6xf32>
    %cst = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %2 = stablehlo.multiply %0, %1 : tensor<8x6xf32>
    %3 = stablehlo.convert %arg0 : (tensor<i32>) -> tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %5 = stablehlo.add %2, %4 : tensor<8x6xf32>
    %6 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %8 = stablehlo.add %5, %7 : tensor<8x6xf32>
    %9 = stablehlo.tanh %8 : tensor<8x6xf32>
    return %9 : tensor<8x6xf32>
  }
}
