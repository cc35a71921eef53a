module @jit_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>, %arg1: tensor<2x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<5x7x2xf32>) -> (tensor<5x4xf32> {jax.result_info = "result[0]"}, tensor<5x4x4xf32> {jax.result_info = "result[1]"}, tensor<7x5x4xf32> {jax.result_info = "result[2][0]"}, tensor<7x5xf32> {jax.result_info = "result[2][1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %1 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %2 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %4 = stablehlo.add %1, %3 : tensor<4x4xi32>
    %5 = stablehlo.compare EQ, %4, %2, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %6 = stablehlo.convert %5 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %8 = stablehlo.reshape %7 : (tensor<1x4x4xf32>) -> tensor<1x1x1x4x1x4xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3, 4, 5] : (tensor<1x1x1x4x1x4xf32>) -> tensor<5x1x1x4x1x4xf32>
    %10 = stablehlo.reshape %9 : (tensor<5x1x1x4x1x4xf32>) -> tensor<5x4x4xf32>
    %11 = stablehlo.transpose %arg3, dims = [1, 0, 2] : (tensor<5x7x2xf32>) -> tensor<7x5x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x5x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x5xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %14:9 = stablehlo.while(%iterArg = %11, %iterArg_3 = %arg0, %iterArg_4 = %arg2, %iterArg_5 = %arg1, %iterArg_6 = %c_2, %iterArg_7 = %0, %iterArg_8 = %10, %iterArg_9 = %12, %iterArg_10 = %13) : tensor<7x5x2xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<2x4xf32>, tensor<i32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<7x5x4xf32>, tensor<7x5xf32>
    cond {
      %c_11 = stablehlo.constant dense<7> : tensor<i32>
      %15 = stablehlo.compare LT, %iterArg_6, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %15 : tensor<i1>
    } do {
      %15 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_6) : (tensor<7x5x2xf32>, tensor<i32>) -> tensor<5x2xf32>
      %16:4 = func.call @closed_call(%iterArg_3, %iterArg_4, %iterArg_5, %iterArg_7, %iterArg_8, %15) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<2x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x2xf32>) -> (tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5xf32>)
      %17 = func.call @dynamic_update_index_in_dim(%iterArg_9, %16#2, %iterArg_6) : (tensor<7x5x4xf32>, tensor<5x4xf32>, tensor<i32>) -> tensor<7x5x4xf32>
      %18 = func.call @dynamic_update_index_in_dim_0(%iterArg_10, %16#3, %iterArg_6) : (tensor<7x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<7x5xf32>
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %19 = stablehlo.add %iterArg_6, %c_11 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %iterArg_4, %iterArg_5, %19, %16#0, %16#1, %17, %18 : tensor<7x5x2xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<2x4xf32>, tensor<i32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<7x5x4xf32>, tensor<7x5xf32>
    }
    return %14#5, %14#6, %14#7, %14#8 : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<7x5x4xf32>, tensor<7x5xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<7x5x2xf32>, %arg1: tensor<i32>) -> tensor<5x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 5, 2] : (tensor<7x5x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x5x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5x2xf32>) -> tensor<5x2xf32>
    return %1 : tensor<5x2xf32>
  }
  func.func private @closed_call(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<2x4xf32>, %arg3: tensor<5x4xf32>, %arg4: tensor<5x4x4xf32>, %arg5: tensor<5x2xf32>) -> (tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5xf32>) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %1 = stablehlo.dot_general %arg3, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf32>, tensor<4x4xf32>) -> tensor<5x4xf32>
    %2 = stablehlo.dot_general %arg0, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<5x4x4xf32>) -> tensor<4x5x4xf32>
    %3 = stablehlo.transpose %2, dims = [1, 0, 2] : (tensor<4x5x4xf32>) -> tensor<5x4x4xf32>
    %4 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %5 = stablehlo.dot_general %3, %4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4x4xf32>, tensor<4x4xf32>) -> tensor<5x4x4xf32>
    %6 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1, 2] : (tensor<1x4x4xf32>) -> tensor<5x4x4xf32>
    %8 = stablehlo.add %5, %7 : tensor<5x4x4xf32>
    %9 = stablehlo.transpose %arg2, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
    %10 = stablehlo.dot_general %8, %9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4x4xf32>, tensor<4x2xf32>) -> tensor<5x4x2xf32>
    %11 = stablehlo.dot_general %arg2, %8, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<5x4x4xf32>) -> tensor<2x5x4xf32>
    %12 = stablehlo.transpose %11, dims = [1, 0, 2] : (tensor<2x5x4xf32>) -> tensor<5x2x4xf32>
    %13 = stablehlo.transpose %arg2, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
    %14 = stablehlo.dot_general %12, %13, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x2x4xf32>, tensor<4x2xf32>) -> tensor<5x2x2xf32>
    %15 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %16 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %18 = stablehlo.add %15, %17 : tensor<2x2xi32>
    %19 = stablehlo.compare EQ, %18, %16, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %20 = stablehlo.convert %19 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [1, 2] : (tensor<2x2xf32>) -> tensor<1x2x2xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2] : (tensor<1x2x2xf32>) -> tensor<5x2x2xf32>
    %23 = stablehlo.add %14, %22 : tensor<5x2x2xf32>
    %24 = stablehlo.slice %23 [0:5, 0:1, 0:1] : (tensor<5x2x2xf32>) -> tensor<5x1x1xf32>
    %25 = stablehlo.reshape %24 : (tensor<5x1x1xf32>) -> tensor<5xf32>
    %26 = stablehlo.slice %23 [0:5, 1:2, 1:2] : (tensor<5x2x2xf32>) -> tensor<5x1x1xf32>
    %27 = stablehlo.reshape %26 : (tensor<5x1x1xf32>) -> tensor<5xf32>
    %28 = stablehlo.multiply %25, %27 : tensor<5xf32>
    %29 = stablehlo.slice %23 [0:5, 0:1, 1:2] : (tensor<5x2x2xf32>) -> tensor<5x1x1xf32>
    %30 = stablehlo.reshape %29 : (tensor<5x1x1xf32>) -> tensor<5xf32>
    %31 = stablehlo.slice %23 [0:5, 1:2, 0:1] : (tensor<5x2x2xf32>) -> tensor<5x1x1xf32>
    %32 = stablehlo.reshape %31 : (tensor<5x1x1xf32>) -> tensor<5xf32>
    %33 = stablehlo.multiply %30, %32 : tensor<5xf32>
    %34 = stablehlo.subtract %28, %33 : tensor<5xf32>
    %35 = stablehlo.slice %23 [0:5, 1:2, 1:2] : (tensor<5x2x2xf32>) -> tensor<5x1x1xf32>
    %36 = stablehlo.reshape %35 : (tensor<5x1x1xf32>) -> tensor<5xf32>
    %37 = stablehlo.slice %23 [0:5, 0:1, 1:2] : (tensor<5x2x2xf32>) -> tensor<5x1x1xf32>
    %38 = stablehlo.reshape %37 : (tensor<5x1x1xf32>) -> tensor<5xf32>
    %39 = stablehlo.negate %38 : tensor<5xf32>
    %40 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %41 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %42 = stablehlo.concatenate %40, %41, dim = 1 : (tensor<5x1xf32>, tensor<5x1xf32>) -> tensor<5x2xf32>
    %43 = stablehlo.slice %23 [0:5, 1:2, 0:1] : (tensor<5x2x2xf32>) -> tensor<5x1x1xf32>
    %44 = stablehlo.reshape %43 : (tensor<5x1x1xf32>) -> tensor<5xf32>
    %45 = stablehlo.negate %44 : tensor<5xf32>
    %46 = stablehlo.slice %23 [0:5, 0:1, 0:1] : (tensor<5x2x2xf32>) -> tensor<5x1x1xf32>
    %47 = stablehlo.reshape %46 : (tensor<5x1x1xf32>) -> tensor<5xf32>
    %48 = stablehlo.broadcast_in_dim %45, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %49 = stablehlo.broadcast_in_dim %47, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %50 = stablehlo.concatenate %48, %49, dim = 1 : (tensor<5x1xf32>, tensor<5x1xf32>) -> tensor<5x2xf32>
    %51 = stablehlo.broadcast_in_dim %42, dims = [0, 2] : (tensor<5x2xf32>) -> tensor<5x1x2xf32>
    %52 = stablehlo.broadcast_in_dim %50, dims = [0, 2] : (tensor<5x2xf32>) -> tensor<5x1x2xf32>
    %53 = stablehlo.concatenate %51, %52, dim = 1 : (tensor<5x1x2xf32>, tensor<5x1x2xf32>) -> tensor<5x2x2xf32>
    %54 = stablehlo.broadcast_in_dim %34, dims = [0] : (tensor<5xf32>) -> tensor<5x1x1xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2] : (tensor<5x1x1xf32>) -> tensor<5x2x2xf32>
    %56 = stablehlo.divide %53, %55 : tensor<5x2x2xf32>
    %57 = stablehlo.dot_general %10, %56, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x4x2xf32>, tensor<5x2x2xf32>) -> tensor<5x4x2xf32>
    %58 = stablehlo.transpose %arg2, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
    %59 = stablehlo.dot_general %1, %58, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf32>, tensor<4x2xf32>) -> tensor<5x2xf32>
    %60 = stablehlo.subtract %arg5, %59 : tensor<5x2xf32>
    %61 = stablehlo.dot_general %57, %60, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x4x2xf32>, tensor<5x2xf32>) -> tensor<5x4xf32>
    %62 = stablehlo.add %1, %61 : tensor<5x4xf32>
    %63 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %64 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %65 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %66 = stablehlo.add %63, %65 : tensor<4x4xi32>
    %67 = stablehlo.compare EQ, %66, %64, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %68 = stablehlo.convert %67 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %69 = stablehlo.dot_general %57, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4x2xf32>, tensor<2x4xf32>) -> tensor<5x4x4xf32>
    %70 = stablehlo.broadcast_in_dim %68, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2] : (tensor<1x4x4xf32>) -> tensor<5x4x4xf32>
    %72 = stablehlo.subtract %71, %69 : tensor<5x4x4xf32>
    %73 = stablehlo.dot_general %72, %8, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x4x4xf32>, tensor<5x4x4xf32>) -> tensor<5x4x4xf32>
    %74 = call @trace(%73) : (tensor<5x4x4xf32>) -> tensor<5xf32>
    return %62, %73, %62, %74 : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5xf32>
  }
  func.func private @trace(%arg0: tensor<5x4x4xf32>) -> tensor<5xf32> {
    %0 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %1 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %3 = stablehlo.add %0, %2 : tensor<4x4xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %6 = call @_where(%4, %arg0, %5) : (tensor<4x4xi1>, tensor<5x4x4xf32>, tensor<5x4x4xf32>) -> tensor<5x4x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [1, 2] : (tensor<5x4x4xf32>, tensor<f32>) -> tensor<5xf32>
    return %7 : tensor<5xf32>
  }
  func.func private @_where(%arg0: tensor<4x4xi1>, %arg1: tensor<5x4x4xf32>, %arg2: tensor<5x4x4xf32>) -> tensor<5x4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<4x4xi1>) -> tensor<5x4x4xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<5x4x4xi1>, tensor<5x4x4xf32>
    return %1 : tensor<5x4x4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<7x5x4xf32>, %arg1: tensor<5x4xf32>, %arg2: tensor<i32>) -> tensor<7x5x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<1x5x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<7x5x4xf32>, tensor<1x5x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<7x5x4xf32>
    return %1 : tensor<7x5x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<7x5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<i32>) -> tensor<7x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<7x5xf32>, tensor<1x5xf32>, tensor<i32>, tensor<i32>) -> tensor<7x5xf32>
    return %1 : tensor<7x5xf32>
  }
}
