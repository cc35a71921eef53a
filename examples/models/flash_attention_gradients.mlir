module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x12x3x4xf32>, %arg1: tensor<2x12x3x4xf32>, %arg2: tensor<2x12x3x4xf32>, %arg3: tensor<2x12x3x4xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<2x12x3x4xf32> {jax.result_info = "result[1][0]"}, tensor<2x12x3x4xf32> {jax.result_info = "result[1][1]"}, tensor<2x12x3x4xf32> {jax.result_info = "result[1][2]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<3xi32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2x3x4x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2x3x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3:7 = stablehlo.while(%iterArg = %0, %iterArg_7 = %arg0, %iterArg_8 = %arg1, %iterArg_9 = %arg2, %iterArg_10 = %c, %iterArg_11 = %1, %iterArg_12 = %2) : tensor<3xi32>, tensor<2x12x3x4xf32>, tensor<2x12x3x4xf32>, tensor<2x12x3x4xf32>, tensor<i32>, tensor<3x2x3x4x4xf32>, tensor<3x2x3x4xf32>
    cond {
      %c_13 = stablehlo.constant dense<3> : tensor<i32>
      %23 = stablehlo.compare LT, %iterArg_10, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %23 : tensor<i1>
    } do {
      %23 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_10) : (tensor<3xi32>, tensor<i32>) -> tensor<i32>
      %24:2 = func.call @closed_call(%iterArg_7, %iterArg_8, %iterArg_9, %23) : (tensor<2x12x3x4xf32>, tensor<2x12x3x4xf32>, tensor<2x12x3x4xf32>, tensor<i32>) -> (tensor<2x3x4x4xf32>, tensor<2x3x4xf32>)
      %25 = func.call @dynamic_update_index_in_dim(%iterArg_11, %24#0, %iterArg_10) : (tensor<3x2x3x4x4xf32>, tensor<2x3x4x4xf32>, tensor<i32>) -> tensor<3x2x3x4x4xf32>
      %26 = func.call @dynamic_update_index_in_dim_2(%iterArg_12, %24#1, %iterArg_10) : (tensor<3x2x3x4xf32>, tensor<2x3x4xf32>, tensor<i32>) -> tensor<3x2x3x4xf32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %27 = stablehlo.add %iterArg_10, %c_13 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_7, %iterArg_8, %iterArg_9, %27, %25, %26 : tensor<3xi32>, tensor<2x12x3x4xf32>, tensor<2x12x3x4xf32>, tensor<2x12x3x4xf32>, tensor<i32>, tensor<3x2x3x4x4xf32>, tensor<3x2x3x4xf32>
    }
    %4 = stablehlo.transpose %3#5, dims = [1, 2, 0, 3, 4] : (tensor<3x2x3x4x4xf32>) -> tensor<2x3x3x4x4xf32>
    %5 = stablehlo.reshape %4 : (tensor<2x3x3x4x4xf32>) -> tensor<2x3x12x4xf32>
    %6 = stablehlo.transpose %5, dims = [0, 2, 1, 3] : (tensor<2x3x12x4xf32>) -> tensor<2x12x3x4xf32>
    %7 = stablehlo.transpose %3#6, dims = [1, 2, 0, 3] : (tensor<3x2x3x4xf32>) -> tensor<2x3x3x4xf32>
    %8 = stablehlo.reshape %7 : (tensor<2x3x3x4xf32>) -> tensor<2x3x12xf32>
    %9 = stablehlo.multiply %6, %arg3 : tensor<2x12x3x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<2x12x3x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x12x3x4xf32>
    %12 = stablehlo.multiply %11, %arg3 : tensor<2x12x3x4xf32>
    %13 = stablehlo.dot_general %12, %6, batching_dims = [0, 2, 1] x [0, 2, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x12x3x4xf32>, tensor<2x12x3x4xf32>) -> tensor<2x3x12xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x12x3x4xf32>
    %15 = stablehlo.iota dim = 0 : tensor<4xi32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x2x3x3x4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x2x3x3x4xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %18:11 = stablehlo.while(%iterArg = %15, %iterArg_7 = %arg1, %iterArg_8 = %arg2, %iterArg_9 = %arg0, %iterArg_10 = %8, %iterArg_11 = %12, %iterArg_12 = %13, %iterArg_13 = %c_6, %iterArg_14 = %14, %iterArg_15 = %16, %iterArg_16 = %17) : tensor<4xi32>, tensor<2x12x3x4xf32>, tensor<2x12x3x4xf32>, tensor<2x12x3x4xf32>, tensor<2x3x12xf32>, tensor<2x12x3x4xf32>, tensor<2x3x12xf32>, tensor<i32>, tensor<2x12x3x4xf32>, tensor<4x2x3x3x4xf32>, tensor<4x2x3x3x4xf32>
    cond {
      %c_17 = stablehlo.constant dense<4> : tensor<i32>
      %23 = stablehlo.compare LT, %iterArg_13, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %23 : tensor<i1>
    } do {
      %23 = func.call @dynamic_index_in_dim_0(%iterArg, %iterArg_13) : (tensor<4xi32>, tensor<i32>) -> tensor<i32>
      %24:3 = func.call @closed_call_3(%iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_14, %23) : (tensor<2x12x3x4xf32>, tensor<2x12x3x4xf32>, tensor<2x12x3x4xf32>, tensor<2x3x12xf32>, tensor<2x12x3x4xf32>, tensor<2x3x12xf32>, tensor<2x12x3x4xf32>, tensor<i32>) -> (tensor<2x12x3x4xf32>, tensor<2x3x3x4xf32>, tensor<2x3x3x4xf32>)
      %25 = func.call @dynamic_update_index_in_dim_5(%iterArg_15, %24#1, %iterArg_13) : (tensor<4x2x3x3x4xf32>, tensor<2x3x3x4xf32>, tensor<i32>) -> tensor<4x2x3x3x4xf32>
      %26 = func.call @dynamic_update_index_in_dim_5(%iterArg_16, %24#2, %iterArg_13) : (tensor<4x2x3x3x4xf32>, tensor<2x3x3x4xf32>, tensor<i32>) -> tensor<4x2x3x3x4xf32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %27 = stablehlo.add %iterArg_13, %c_17 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %27, %24#0, %25, %26 : tensor<4xi32>, tensor<2x12x3x4xf32>, tensor<2x12x3x4xf32>, tensor<2x12x3x4xf32>, tensor<2x3x12xf32>, tensor<2x12x3x4xf32>, tensor<2x3x12xf32>, tensor<i32>, tensor<2x12x3x4xf32>, tensor<4x2x3x3x4xf32>, tensor<4x2x3x3x4xf32>
    }
    %19 = stablehlo.transpose %18#9, dims = [1, 0, 2, 3, 4] : (tensor<4x2x3x3x4xf32>) -> tensor<2x4x3x3x4xf32>
    %20 = stablehlo.reshape %19 : (tensor<2x4x3x3x4xf32>) -> tensor<2x12x3x4xf32>
    %21 = stablehlo.transpose %18#10, dims = [1, 0, 2, 3, 4] : (tensor<4x2x3x3x4xf32>) -> tensor<2x4x3x3x4xf32>
    %22 = stablehlo.reshape %21 : (tensor<2x4x3x3x4xf32>) -> tensor<2x12x3x4xf32>
    return %10, %18#8, %20, %22 : tensor<f32>, tensor<2x12x3x4xf32>, tensor<2x12x3x4xf32>, tensor<2x12x3x4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3xi32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @closed_call(%arg0: tensor<2x12x3x4xf32>, %arg1: tensor<2x12x3x4xf32>, %arg2: tensor<2x12x3x4xf32>, %arg3: tensor<i32>) -> (tensor<2x3x4x4xf32>, tensor<2x3x4xf32>) {
    %c = stablehlo.constant dense<4> : tensor<i32>
    %0 = stablehlo.multiply %arg3, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare LT, %0, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_1 = stablehlo.constant dense<12> : tensor<i32>
    %2 = stablehlo.add %0, %c_1 : tensor<i32>
    %3 = stablehlo.select %1, %2, %0 : tensor<i1>, tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.dynamic_slice %arg0, %c_2, %3, %c_3, %c_4, sizes = [2, 4, 3, 4] : (tensor<2x12x3x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x4x3x4xf32>
    %cst = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x3x4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x3x4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x3x4x4xf32>
    %8 = stablehlo.iota dim = 0 : tensor<4xi32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %9:9 = stablehlo.while(%iterArg = %8, %iterArg_8 = %arg1, %iterArg_9 = %arg2, %iterArg_10 = %4, %iterArg_11 = %arg3, %iterArg_12 = %c_7, %iterArg_13 = %5, %iterArg_14 = %6, %iterArg_15 = %7) : tensor<4xi32>, tensor<2x12x3x4xf32>, tensor<2x12x3x4xf32>, tensor<2x4x3x4xf32>, tensor<i32>, tensor<i32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4x4xf32>
    cond {
      %c_16 = stablehlo.constant dense<4> : tensor<i32>
      %15 = stablehlo.compare LT, %iterArg_12, %c_16, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %15 : tensor<i1>
    } do {
      %15 = func.call @dynamic_index_in_dim_0(%iterArg, %iterArg_12) : (tensor<4xi32>, tensor<i32>) -> tensor<i32>
      %16:3 = func.call @closed_call_1(%iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_13, %iterArg_14, %iterArg_15, %15) : (tensor<2x12x3x4xf32>, tensor<2x12x3x4xf32>, tensor<2x4x3x4xf32>, tensor<i32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4x4xf32>, tensor<i32>) -> (tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4x4xf32>)
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.add %iterArg_12, %c_16 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %17, %16#0, %16#1, %16#2 : tensor<4xi32>, tensor<2x12x3x4xf32>, tensor<2x12x3x4xf32>, tensor<2x4x3x4xf32>, tensor<i32>, tensor<i32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4x4xf32>
    }
    %10 = stablehlo.broadcast_in_dim %9#7, dims = [0, 1, 2] : (tensor<2x3x4xf32>) -> tensor<2x3x4x1xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2, 3] : (tensor<2x3x4x1xf32>) -> tensor<2x3x4x4xf32>
    %12 = stablehlo.divide %9#8, %11 : tensor<2x3x4x4xf32>
    %13 = stablehlo.log %9#7 : tensor<2x3x4xf32>
    %14 = stablehlo.add %9#6, %13 : tensor<2x3x4xf32>
    return %12, %14 : tensor<2x3x4x4xf32>, tensor<2x3x4xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<4xi32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @closed_call_1(%arg0: tensor<2x12x3x4xf32>, %arg1: tensor<2x12x3x4xf32>, %arg2: tensor<2x4x3x4xf32>, %arg3: tensor<i32>, %arg4: tensor<2x3x4xf32>, %arg5: tensor<2x3x4xf32>, %arg6: tensor<2x3x4x4xf32>, %arg7: tensor<i32>) -> (tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4x4xf32>) {
    %c = stablehlo.constant dense<3> : tensor<i32>
    %0 = stablehlo.multiply %arg7, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare LT, %0, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_1 = stablehlo.constant dense<12> : tensor<i32>
    %2 = stablehlo.add %0, %c_1 : tensor<i32>
    %3 = stablehlo.select %1, %2, %0 : tensor<i1>, tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.dynamic_slice %arg0, %c_2, %3, %c_3, %c_4, sizes = [2, 3, 3, 4] : (tensor<2x12x3x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x3x3x4xf32>
    %c_5 = stablehlo.constant dense<3> : tensor<i32>
    %5 = stablehlo.multiply %arg7, %c_5 : tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.compare LT, %5, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<12> : tensor<i32>
    %7 = stablehlo.add %5, %c_7 : tensor<i32>
    %8 = stablehlo.select %6, %7, %5 : tensor<i1>, tensor<i32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.dynamic_slice %arg1, %c_8, %8, %c_9, %c_10, sizes = [2, 3, 3, 4] : (tensor<2x12x3x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x3x3x4xf32>
    %10 = stablehlo.dot_general %arg2, %4, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x4xf32>, tensor<2x3x3x4xf32>) -> tensor<2x3x4x3xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x3x4x3xf32>
    %12 = stablehlo.multiply %10, %11 : tensor<2x3x4x3xf32>
    %c_11 = stablehlo.constant dense<4> : tensor<i32>
    %13 = stablehlo.multiply %arg3, %c_11 : tensor<i32>
    %14 = stablehlo.iota dim = 0 : tensor<4xi32>
    %15 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %16 = stablehlo.add %15, %14 : tensor<4xi32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %c_12 = stablehlo.constant dense<3> : tensor<i32>
    %18 = stablehlo.multiply %arg7, %c_12 : tensor<i32>
    %19 = stablehlo.iota dim = 0 : tensor<3xi32>
    %20 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %21 = stablehlo.add %20, %19 : tensor<3xi32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [1] : (tensor<3xi32>) -> tensor<1x3xi32>
    %23 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<4x1xi32>) -> tensor<4x3xi32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<1x3xi32>) -> tensor<4x3xi32>
    %25 = stablehlo.compare GE, %23, %24, SIGNED : (tensor<4x3xi32>, tensor<4x3xi32>) -> tensor<4x3xi1>
    %cst_13 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
    %26 = call @_where(%25, %12, %cst_13) : (tensor<4x3xi1>, tensor<2x3x4x3xf32>, tensor<f32>) -> tensor<2x3x4x3xf32>
    %cst_14 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %27 = stablehlo.reduce(%26 init: %cst_14) applies stablehlo.maximum across dimensions = [3] : (tensor<2x3x4x3xf32>, tensor<f32>) -> tensor<2x3x4xf32>
    %28 = stablehlo.convert %arg4 : tensor<2x3x4xf32>
    %29 = stablehlo.maximum %28, %27 : tensor<2x3x4xf32>
    %30 = stablehlo.convert %arg4 : tensor<2x3x4xf32>
    %31 = stablehlo.subtract %30, %29 : tensor<2x3x4xf32>
    %32 = stablehlo.exponential %31 : tensor<2x3x4xf32>
    %33 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 2] : (tensor<2x3x4xf32>) -> tensor<2x3x4x1xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2, 3] : (tensor<2x3x4x1xf32>) -> tensor<2x3x4x3xf32>
    %35 = stablehlo.subtract %26, %34 : tensor<2x3x4x3xf32>
    %36 = stablehlo.exponential %35 : tensor<2x3x4x3xf32>
    %37 = stablehlo.multiply %arg5, %32 : tensor<2x3x4xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%36 init: %cst_15) applies stablehlo.add across dimensions = [3] : (tensor<2x3x4x3xf32>, tensor<f32>) -> tensor<2x3x4xf32>
    %39 = stablehlo.add %37, %38 : tensor<2x3x4xf32>
    %40 = stablehlo.broadcast_in_dim %32, dims = [0, 1, 2] : (tensor<2x3x4xf32>) -> tensor<2x3x4x1xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2, 3] : (tensor<2x3x4x1xf32>) -> tensor<2x3x4x4xf32>
    %42 = stablehlo.multiply %arg6, %41 : tensor<2x3x4x4xf32>
    %43 = stablehlo.dot_general %36, %9, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4x3xf32>, tensor<2x3x3x4xf32>) -> tensor<2x3x4x4xf32>
    %44 = stablehlo.add %42, %43 : tensor<2x3x4x4xf32>
    return %29, %39, %44 : tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4x4xf32>
  }
  func.func private @_where(%arg0: tensor<4x3xi1>, %arg1: tensor<2x3x4x3xf32>, %arg2: tensor<f32>) -> tensor<2x3x4x3xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<4x3xi1>) -> tensor<2x3x4x3xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x3x4x3xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<2x3x4x3xi1>, tensor<2x3x4x3xf32>
    return %3 : tensor<2x3x4x3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x2x3x4x4xf32>, %arg1: tensor<2x3x4x4xf32>, %arg2: tensor<i32>) -> tensor<3x2x3x4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<2x3x4x4xf32>) -> tensor<1x2x3x4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2 : (tensor<3x2x3x4x4xf32>, tensor<1x2x3x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x3x4x4xf32>
    return %1 : tensor<3x2x3x4x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<3x2x3x4xf32>, %arg1: tensor<2x3x4xf32>, %arg2: tensor<i32>) -> tensor<3x2x3x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<2x3x4xf32>) -> tensor<1x2x3x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x3x4xf32>
    return %1 : tensor<3x2x3x4xf32>
  }
  func.func private @closed_call_3(%arg0: tensor<2x12x3x4xf32>, %arg1: tensor<2x12x3x4xf32>, %arg2: tensor<2x12x3x4xf32>, %arg3: tensor<2x3x12xf32>, %arg4: tensor<2x12x3x4xf32>, %arg5: tensor<2x3x12xf32>, %arg6: tensor<2x12x3x4xf32>, %arg7: tensor<i32>) -> (tensor<2x12x3x4xf32>, tensor<2x3x3x4xf32>, tensor<2x3x3x4xf32>) {
    %c = stablehlo.constant dense<3> : tensor<i32>
    %0 = stablehlo.multiply %arg7, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare LT, %0, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_1 = stablehlo.constant dense<12> : tensor<i32>
    %2 = stablehlo.add %0, %c_1 : tensor<i32>
    %3 = stablehlo.select %1, %2, %0 : tensor<i1>, tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.dynamic_slice %arg0, %c_2, %3, %c_3, %c_4, sizes = [2, 3, 3, 4] : (tensor<2x12x3x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x3x3x4xf32>
    %c_5 = stablehlo.constant dense<3> : tensor<i32>
    %5 = stablehlo.multiply %arg7, %c_5 : tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.compare LT, %5, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<12> : tensor<i32>
    %7 = stablehlo.add %5, %c_7 : tensor<i32>
    %8 = stablehlo.select %6, %7, %5 : tensor<i1>, tensor<i32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.dynamic_slice %arg1, %c_8, %8, %c_9, %c_10, sizes = [2, 3, 3, 4] : (tensor<2x12x3x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x3x3x4xf32>
    %10 = stablehlo.dot_general %arg2, %4, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x12x3x4xf32>, tensor<2x3x3x4xf32>) -> tensor<2x3x12x3xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x3x12x3xf32>
    %12 = stablehlo.multiply %10, %11 : tensor<2x3x12x3xf32>
    %13 = stablehlo.iota dim = 0 : tensor<12xi32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %c_11 = stablehlo.constant dense<3> : tensor<i32>
    %15 = stablehlo.multiply %arg7, %c_11 : tensor<i32>
    %16 = stablehlo.iota dim = 0 : tensor<3xi32>
    %17 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %18 = stablehlo.add %17, %16 : tensor<3xi32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [1] : (tensor<3xi32>) -> tensor<1x3xi32>
    %20 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<12x1xi32>) -> tensor<12x3xi32>
    %21 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<1x3xi32>) -> tensor<12x3xi32>
    %22 = stablehlo.compare GE, %20, %21, SIGNED : (tensor<12x3xi32>, tensor<12x3xi32>) -> tensor<12x3xi1>
    %23 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1, 2] : (tensor<2x3x12xf32>) -> tensor<2x3x12x1xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2, 3] : (tensor<2x3x12x1xf32>) -> tensor<2x3x12x3xf32>
    %25 = stablehlo.subtract %12, %24 : tensor<2x3x12x3xf32>
    %26 = stablehlo.exponential %25 : tensor<2x3x12x3xf32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %27 = call @_where_4(%22, %26, %c_12) : (tensor<12x3xi1>, tensor<2x3x12x3xf32>, tensor<i32>) -> tensor<2x3x12x3xf32>
    %28 = stablehlo.dot_general %arg4, %27, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x12x3x4xf32>, tensor<2x3x12x3xf32>) -> tensor<2x3x4x3xf32>
    %29 = stablehlo.transpose %28, dims = [0, 3, 1, 2] : (tensor<2x3x4x3xf32>) -> tensor<2x3x3x4xf32>
    %30 = stablehlo.dot_general %arg4, %9, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x12x3x4xf32>, tensor<2x3x3x4xf32>) -> tensor<2x3x12x3xf32>
    %31 = stablehlo.broadcast_in_dim %arg5, dims = [0, 1, 2] : (tensor<2x3x12xf32>) -> tensor<2x3x12x1xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2, 3] : (tensor<2x3x12x1xf32>) -> tensor<2x3x12x3xf32>
    %33 = stablehlo.subtract %30, %32 : tensor<2x3x12x3xf32>
    %34 = stablehlo.multiply %27, %33 : tensor<2x3x12x3xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x3x12x3xf32>
    %36 = stablehlo.multiply %34, %35 : tensor<2x3x12x3xf32>
    %37 = stablehlo.dot_general %4, %36, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x3x3x4xf32>, tensor<2x3x12x3xf32>) -> tensor<2x3x4x12xf32>
    %38 = stablehlo.transpose %37, dims = [0, 3, 1, 2] : (tensor<2x3x4x12xf32>) -> tensor<2x12x3x4xf32>
    %39 = stablehlo.add %arg6, %38 : tensor<2x12x3x4xf32>
    %40 = stablehlo.dot_general %arg2, %36, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x12x3x4xf32>, tensor<2x3x12x3xf32>) -> tensor<2x3x4x3xf32>
    %41 = stablehlo.transpose %40, dims = [0, 3, 1, 2] : (tensor<2x3x4x3xf32>) -> tensor<2x3x3x4xf32>
    return %39, %41, %29 : tensor<2x12x3x4xf32>, tensor<2x3x3x4xf32>, tensor<2x3x3x4xf32>
  }
  func.func private @_where_4(%arg0: tensor<12x3xi1>, %arg1: tensor<2x3x12x3xf32>, %arg2: tensor<i32>) -> tensor<2x3x12x3xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<12x3xi1>) -> tensor<2x3x12x3xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x3x12x3xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<2x3x12x3xi1>, tensor<2x3x12x3xf32>
    return %3 : tensor<2x3x12x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<4x2x3x3x4xf32>, %arg1: tensor<2x3x3x4xf32>, %arg2: tensor<i32>) -> tensor<4x2x3x3x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<2x3x3x4xf32>) -> tensor<1x2x3x3x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2 : (tensor<4x2x3x3x4xf32>, tensor<1x2x3x3x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x2x3x3x4xf32>
    return %1 : tensor<4x2x3x3x4xf32>
  }
}
