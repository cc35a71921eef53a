module @jit_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<24x4xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>, %arg3: tensor<3xf32>) -> (tensor<3x4xf32> {jax.result_info = "result[0][0]"}, tensor<3x4xf32> {jax.result_info = "result[0][1]"}, tensor<3xf32> {jax.result_info = "result[0][2]"}, tensor<4xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:6 = stablehlo.while(%iterArg = %arg0, %iterArg_0 = %c, %iterArg_1 = %arg1, %iterArg_2 = %arg2, %iterArg_3 = %arg3, %iterArg_4 = %0) : tensor<24x4xf32>, tensor<i32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3xf32>, tensor<4xf32>
    cond {
      %c_5 = stablehlo.constant dense<4> : tensor<i32>
      %2 = stablehlo.compare LT, %iterArg_0, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %2:4 = func.call @closed_call(%iterArg, %iterArg_1, %iterArg_2, %iterArg_3) : (tensor<24x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>, tensor<3xf32>, tensor<f32>)
      %3 = func.call @dynamic_update_index_in_dim(%iterArg_4, %2#3, %iterArg_0) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %4 = stablehlo.add %iterArg_0, %c_5 : tensor<i32>
      stablehlo.return %iterArg, %4, %2#0, %2#1, %2#2, %3 : tensor<24x4xf32>, tensor<i32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3xf32>, tensor<4xf32>
    }
    return %1#2, %1#3, %1#4, %1#5 : tensor<3x4xf32>, tensor<3x4xf32>, tensor<3xf32>, tensor<4xf32>
  }
  func.func private @closed_call(%arg0: tensor<24x4xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>, %arg3: tensor<3xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>, tensor<3xf32>, tensor<f32>) {
    %0 = stablehlo.log %arg3 : tensor<3xf32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 2] : (tensor<24x4xf32>) -> tensor<24x1x4xf32>
    %2 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x4xf32>) -> tensor<1x3x4xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<24x1x4xf32>) -> tensor<24x3x4xf32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<1x3x4xf32>) -> tensor<24x3x4xf32>
    %5 = stablehlo.subtract %3, %4 : tensor<24x3x4xf32>
    %6 = stablehlo.multiply %5, %5 : tensor<24x3x4xf32>
    %7 = stablehlo.broadcast_in_dim %arg2, dims = [1, 2] : (tensor<3x4xf32>) -> tensor<1x3x4xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x3x4xf32>) -> tensor<24x3x4xf32>
    %9 = stablehlo.divide %6, %8 : tensor<24x3x4xf32>
    %cst = stablehlo.constant dense<6.28318548> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %11 = stablehlo.multiply %10, %arg2 : tensor<3x4xf32>
    %12 = stablehlo.log %11 : tensor<3x4xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [1, 2] : (tensor<3x4xf32>) -> tensor<1x3x4xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2] : (tensor<1x3x4xf32>) -> tensor<24x3x4xf32>
    %15 = stablehlo.add %9, %14 : tensor<24x3x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<24x3x4xf32>, tensor<f32>) -> tensor<24x3xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<24x3xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<24x3xf32>
    %19 = stablehlo.convert %0 : tensor<3xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<24x3xf32>
    %22 = stablehlo.subtract %21, %18 : tensor<24x3xf32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_2) applies stablehlo.maximum across dimensions = [1] : (tensor<24x3xf32>, tensor<f32>) -> tensor<24xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %25 = stablehlo.maximum %24, %23 : tensor<24xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<24xf32>) -> tensor<24x1xf32>
    %27 = stablehlo.is_finite %26 : (tensor<24x1xf32>) -> tensor<24x1xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<24x1xf32>
    %29 = stablehlo.select %27, %26, %28 : tensor<24x1xi1>, tensor<24x1xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<24x1xf32>) -> tensor<24x3xf32>
    %31 = stablehlo.subtract %22, %30 : tensor<24x3xf32>
    %32 = stablehlo.exponential %31 : tensor<24x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%32 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<24x3xf32>, tensor<f32>) -> tensor<24xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0] : (tensor<24xf32>) -> tensor<24x1xf32>
    %35 = stablehlo.sign %34 : tensor<24x1xf32>
    %36 = stablehlo.abs %34 : tensor<24x1xf32>
    %37 = stablehlo.log %36 : tensor<24x1xf32>
    %38 = stablehlo.add %37, %29 : tensor<24x1xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<24x1xf32>) -> tensor<24x3xf32>
    %40 = stablehlo.subtract %22, %39 : tensor<24x3xf32>
    %41 = stablehlo.exponential %40 : tensor<24x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.reduce(%41 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<24x3xf32>, tensor<f32>) -> tensor<3xf32>
    %43 = stablehlo.transpose %41, dims = [1, 0] : (tensor<24x3xf32>) -> tensor<3x24xf32>
    %44 = stablehlo.dot_general %43, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x24xf32>, tensor<24x4xf32>) -> tensor<3x4xf32>
    %45 = stablehlo.broadcast_in_dim %42, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x4xf32>
    %47 = stablehlo.divide %44, %46 : tensor<3x4xf32>
    %48 = stablehlo.broadcast_in_dim %arg0, dims = [0, 2] : (tensor<24x4xf32>) -> tensor<24x1x4xf32>
    %49 = stablehlo.broadcast_in_dim %47, dims = [1, 2] : (tensor<3x4xf32>) -> tensor<1x3x4xf32>
    %50 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2] : (tensor<24x1x4xf32>) -> tensor<24x3x4xf32>
    %51 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<1x3x4xf32>) -> tensor<24x3x4xf32>
    %52 = stablehlo.subtract %50, %51 : tensor<24x3x4xf32>
    %53 = stablehlo.multiply %52, %52 : tensor<24x3x4xf32>
    %54 = stablehlo.dot_general %41, %53, batching_dims = [1] x [1], contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x3xf32>, tensor<24x3x4xf32>) -> tensor<3x4xf32>
    %55 = stablehlo.broadcast_in_dim %42, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x4xf32>
    %57 = stablehlo.divide %54, %56 : tensor<3x4xf32>
    %cst_7 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %59 = stablehlo.add %57, %58 : tensor<3x4xf32>
    %cst_8 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %61 = stablehlo.divide %42, %60 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.reduce(%38 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<24x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %63 = stablehlo.divide %62, %cst_10 : tensor<f32>
    return %47, %59, %61, %63 : tensor<3x4xf32>, tensor<3x4xf32>, tensor<3xf32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
}
