module @jit_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<10x38xf32>, %arg4: tensor<24x10xf32>, %arg5: tensor<2x24x10xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<2x4x6x5xf32> {jax.result_info = "result[1]"}, tensor<4xf32> {jax.result_info = "result[2]['a']"}, tensor<4xf32> {jax.result_info = "result[2]['d']"}, tensor<4xf32> {jax.result_info = "result[2]['dt']"}, tensor<10x38xf32> {jax.result_info = "result[2]['in']"}, tensor<24x10xf32> {jax.result_info = "result[2]['out']"}) {
    %0 = stablehlo.dot_general %arg5, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x24x10xf32>, tensor<10x38xf32>) -> tensor<2x24x38xf32>
    %1 = stablehlo.slice %0 [0:2, 0:24, 0:24] : (tensor<2x24x38xf32>) -> tensor<2x24x24xf32>
    %2 = stablehlo.reshape %1 : (tensor<2x24x24xf32>) -> tensor<2x24x4x6xf32>
    %3 = stablehlo.slice %0 [0:2, 0:24, 24:29] : (tensor<2x24x38xf32>) -> tensor<2x24x5xf32>
    %4 = stablehlo.reshape %3 : (tensor<2x24x5xf32>) -> tensor<2x24x1x5xf32>
    %5 = stablehlo.slice %0 [0:2, 0:24, 29:34] : (tensor<2x24x38xf32>) -> tensor<2x24x5xf32>
    %6 = stablehlo.reshape %5 : (tensor<2x24x5xf32>) -> tensor<2x24x1x5xf32>
    %7 = stablehlo.slice %0 [0:2, 0:24, 34:38] : (tensor<2x24x38xf32>) -> tensor<2x24x4xf32>
    %8 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<4xf32>) -> tensor<1x1x4xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x4xf32>) -> tensor<2x24x4xf32>
    %10 = stablehlo.add %7, %9 : tensor<2x24x4xf32>
    %11:3 = call @softplus(%10) : (tensor<2x24x4xf32>) -> (tensor<2x24x4xf32>, tensor<2x24x4xf32>, tensor<2x24x4xf32>)
    %12 = stablehlo.broadcast_in_dim %4, dims = [0, 1, 2, 3] : (tensor<2x24x1x5xf32>) -> tensor<2x24x4x5xf32>
    %13 = stablehlo.broadcast_in_dim %6, dims = [0, 1, 2, 3] : (tensor<2x24x1x5xf32>) -> tensor<2x24x4x5xf32>
    %14 = stablehlo.broadcast_in_dim %11#0, dims = [0, 1, 2] : (tensor<2x24x4xf32>) -> tensor<2x24x4x1xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2, 3] : (tensor<2x24x4x1xf32>) -> tensor<2x24x4x6xf32>
    %16 = stablehlo.multiply %2, %15 : tensor<2x24x4x6xf32>
    %17 = stablehlo.exponential %arg0 : tensor<4xf32>
    %18 = stablehlo.negate %17 : tensor<4xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [2] : (tensor<4xf32>) -> tensor<1x1x4xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<1x1x4xf32>) -> tensor<2x24x4xf32>
    %21 = stablehlo.multiply %20, %11#0 : tensor<2x24x4xf32>
    %22 = stablehlo.reshape %16 : (tensor<2x24x4x6xf32>) -> tensor<2x3x8x4x6xf32>
    %23 = stablehlo.reshape %12 : (tensor<2x24x4x5xf32>) -> tensor<2x3x8x4x5xf32>
    %24 = stablehlo.reshape %13 : (tensor<2x24x4x5xf32>) -> tensor<2x3x8x4x5xf32>
    %25 = stablehlo.reshape %21 : (tensor<2x24x4xf32>) -> tensor<2x3x8x4xf32>
    %26 = stablehlo.transpose %25, dims = [0, 3, 1, 2] : (tensor<2x3x8x4xf32>) -> tensor<2x4x3x8xf32>
    %27 = call @cumsum(%26) : (tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32>
    %28 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 2, 3] : (tensor<2x4x3x8xf32>) -> tensor<2x4x3x8x1xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2, 3, 4] : (tensor<2x4x3x8x1xf32>) -> tensor<2x4x3x8x1x8xf32>
    %30 = stablehlo.reshape %29 : (tensor<2x4x3x8x1x8xf32>) -> tensor<2x4x3x8x8xf32>
    %c = stablehlo.constant dense<true> : tensor<i1>
    %31 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<8x8xi1>
    %32 = call @tril(%31) : (tensor<8x8xi1>) -> tensor<8x8xi1>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %33:3 = call @_where(%32, %30, %c_0) : (tensor<8x8xi1>, tensor<2x4x3x8x8xf32>, tensor<i32>) -> (tensor<2x4x3x8x8xf32>, tensor<2x4x3x8x8xi1>, tensor<2x4x3x8x8xf32>)
    %34 = call @cumsum_1(%33#0) : (tensor<2x4x3x8x8xf32>) -> tensor<2x4x3x8x8xf32>
    %c_1 = stablehlo.constant dense<true> : tensor<i1>
    %35 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i1>) -> tensor<8x8xi1>
    %36 = call @tril_3(%35) : (tensor<8x8xi1>) -> tensor<8x8xi1>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %37:3 = call @_where_4(%36, %34, %cst) : (tensor<8x8xi1>, tensor<2x4x3x8x8xf32>, tensor<f32>) -> (tensor<2x4x3x8x8xf32>, tensor<2x4x3x8x8xi1>, tensor<2x4x3x8x8xf32>)
    %38 = stablehlo.exponential %37#0 : tensor<2x4x3x8x8xf32>
    %39 = stablehlo.dot_general %23, %24, batching_dims = [0, 1, 3] x [0, 1, 3], contracting_dims = [4] x [4], precision = [DEFAULT, DEFAULT] : (tensor<2x3x8x4x5xf32>, tensor<2x3x8x4x5xf32>) -> tensor<2x3x4x8x8xf32>
    %40 = stablehlo.transpose %39, dims = [0, 1, 3, 2, 4] : (tensor<2x3x4x8x8xf32>) -> tensor<2x3x8x4x8xf32>
    %41 = stablehlo.dot_general %38, %40, batching_dims = [0, 2, 4, 1, 3] x [0, 1, 2, 3, 4], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x8x8xf32>, tensor<2x3x8x4x8xf32>) -> tensor<2x3x8x4x8xf32>
    %42 = stablehlo.dot_general %41, %22, batching_dims = [0, 1, 3] x [0, 1, 3], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x3x8x4x8xf32>, tensor<2x3x8x4x6xf32>) -> tensor<2x3x4x8x6xf32>
    %43 = stablehlo.transpose %42, dims = [0, 1, 3, 2, 4] : (tensor<2x3x4x8x6xf32>) -> tensor<2x3x8x4x6xf32>
    %44 = stablehlo.slice %27 [0:2, 0:4, 0:3, 7:8] : (tensor<2x4x3x8xf32>) -> tensor<2x4x3x1xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2, 3] : (tensor<2x4x3x1xf32>) -> tensor<2x4x3x8xf32>
    %46 = stablehlo.subtract %45, %27 : tensor<2x4x3x8xf32>
    %47 = stablehlo.exponential %46 : tensor<2x4x3x8xf32>
    %48 = stablehlo.dot_general %47, %22, batching_dims = [0, 2, 3, 1] x [0, 1, 2, 3], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x8xf32>, tensor<2x3x8x4x6xf32>) -> tensor<2x3x8x4x6xf32>
    %49 = stablehlo.dot_general %48, %23, batching_dims = [0, 1, 3] x [0, 1, 3], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x3x8x4x6xf32>, tensor<2x3x8x4x5xf32>) -> tensor<2x3x4x6x5xf32>
    %50 = stablehlo.slice %49 [0:2, 0:1, 0:4, 0:6, 0:5] : (tensor<2x3x4x6x5xf32>) -> tensor<2x1x4x6x5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x1x4x6x5xf32>
    %52 = stablehlo.concatenate %51, %49, dim = 1 : (tensor<2x1x4x6x5xf32>, tensor<2x3x4x6x5xf32>) -> tensor<2x4x4x6x5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x1x4x6x5xf32>
    %54 = stablehlo.slice %27 [0:2, 0:4, 0:3, 7:8] : (tensor<2x4x3x8xf32>) -> tensor<2x4x3x1xf32>
    %55 = stablehlo.reshape %54 : (tensor<2x4x3x1xf32>) -> tensor<2x4x3xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %56:2 = call @_pad(%55, %c_4) : (tensor<2x4x3xf32>, tensor<i32>) -> (tensor<2x4x4xf32>, tensor<f32>)
    %57 = stablehlo.broadcast_in_dim %56#0, dims = [0, 1, 2] : (tensor<2x4x4xf32>) -> tensor<2x4x4x1xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2, 3] : (tensor<2x4x4x1xf32>) -> tensor<2x4x4x1x4xf32>
    %59 = stablehlo.reshape %58 : (tensor<2x4x4x1x4xf32>) -> tensor<2x4x4x4xf32>
    %c_5 = stablehlo.constant dense<true> : tensor<i1>
    %60 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i1>) -> tensor<4x4xi1>
    %61 = call @tril_5(%60) : (tensor<4x4xi1>) -> tensor<4x4xi1>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %62:3 = call @_where_6(%61, %59, %c_6) : (tensor<4x4xi1>, tensor<2x4x4x4xf32>, tensor<i32>) -> (tensor<2x4x4x4xf32>, tensor<2x4x4x4xi1>, tensor<2x4x4x4xf32>)
    %63 = call @cumsum_7(%62#0) : (tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32>
    %c_7 = stablehlo.constant dense<true> : tensor<i1>
    %64 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i1>) -> tensor<4x4xi1>
    %65 = call @tril_9(%64) : (tensor<4x4xi1>) -> tensor<4x4xi1>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %66:3 = call @_where_10(%65, %63, %cst_8) : (tensor<4x4xi1>, tensor<2x4x4x4xf32>, tensor<f32>) -> (tensor<2x4x4x4xf32>, tensor<2x4x4x4xi1>, tensor<2x4x4x4xf32>)
    %67 = stablehlo.exponential %66#0 : tensor<2x4x4x4xf32>
    %68 = stablehlo.dot_general %52, %67, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x4x4x6x5xf32>, tensor<2x4x4x4xf32>) -> tensor<2x4x6x5x4xf32>
    %69 = stablehlo.transpose %68, dims = [0, 4, 1, 2, 3] : (tensor<2x4x6x5x4xf32>) -> tensor<2x4x4x6x5xf32>
    %70 = stablehlo.slice %69 [0:2, 0:3, 0:4, 0:6, 0:5] : (tensor<2x4x4x6x5xf32>) -> tensor<2x3x4x6x5xf32>
    %71 = stablehlo.slice %69 [0:2, 3:4, 0:4, 0:6, 0:5] : (tensor<2x4x4x6x5xf32>) -> tensor<2x1x4x6x5xf32>
    %72 = stablehlo.reshape %71 : (tensor<2x1x4x6x5xf32>) -> tensor<2x4x6x5xf32>
    %73 = stablehlo.exponential %27 : tensor<2x4x3x8xf32>
    %74 = stablehlo.dot_general %24, %73, batching_dims = [0, 3, 1, 2] x [0, 1, 2, 3], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2x3x8x4x5xf32>, tensor<2x4x3x8xf32>) -> tensor<2x4x3x8x5xf32>
    %75 = stablehlo.dot_general %74, %70, batching_dims = [0, 2, 1] x [0, 1, 2], contracting_dims = [4] x [4], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x8x5xf32>, tensor<2x3x4x6x5xf32>) -> tensor<2x3x4x8x6xf32>
    %76 = stablehlo.transpose %75, dims = [0, 1, 3, 2, 4] : (tensor<2x3x4x8x6xf32>) -> tensor<2x3x8x4x6xf32>
    %77 = stablehlo.add %43, %76 : tensor<2x3x8x4x6xf32>
    %78 = stablehlo.reshape %77 : (tensor<2x3x8x4x6xf32>) -> tensor<2x24x4x6xf32>
    %79 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [2, 3] : (tensor<4x1xf32>) -> tensor<1x1x4x1xf32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2, 3] : (tensor<1x1x4x1xf32>) -> tensor<2x24x4x6xf32>
    %82 = stablehlo.multiply %81, %2 : tensor<2x24x4x6xf32>
    %83 = stablehlo.add %78, %82 : tensor<2x24x4x6xf32>
    %84 = stablehlo.reshape %83 : (tensor<2x24x4x6xf32>) -> tensor<2x24x24xf32>
    %85 = stablehlo.dot_general %84, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x24x24xf32>, tensor<24x10xf32>) -> tensor<2x24x10xf32>
    %86 = stablehlo.multiply %85, %85 : tensor<2x24x10xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x24x10xf32>
    %88 = stablehlo.multiply %87, %85 : tensor<2x24x10xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.reduce(%86 init: %cst_10) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x24x10xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+02> : tensor<f32>
    %90 = stablehlo.divide %89, %cst_11 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_13 = stablehlo.constant dense<4.800000e+02> : tensor<f32>
    %91 = stablehlo.divide %cst_12, %cst_13 : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [] : (tensor<f32>) -> tensor<2x24x10xf32>
    %93 = stablehlo.multiply %92, %88 : tensor<2x24x10xf32>
    %94 = stablehlo.dot_general %93, %84, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x24x10xf32>, tensor<2x24x24xf32>) -> tensor<10x24xf32>
    %95 = stablehlo.transpose %94, dims = [1, 0] : (tensor<10x24xf32>) -> tensor<24x10xf32>
    %96 = stablehlo.dot_general %93, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x24x10xf32>, tensor<24x10xf32>) -> tensor<2x24x24xf32>
    %97 = stablehlo.reshape %96 : (tensor<2x24x24xf32>) -> tensor<2x24x4x6xf32>
    %98 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2, 3] : (tensor<1x1x4x1xf32>) -> tensor<2x24x4x6xf32>
    %99 = stablehlo.multiply %98, %97 : tensor<2x24x4x6xf32>
    %100 = stablehlo.multiply %97, %2 : tensor<2x24x4x6xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.reduce(%100 init: %cst_14) applies stablehlo.add across dimensions = [0, 1, 3] : (tensor<2x24x4x6xf32>, tensor<f32>) -> tensor<4xf32>
    %102 = stablehlo.reshape %101 : (tensor<4xf32>) -> tensor<1x1x4x1xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.reduce(%102 init: %cst_15) applies stablehlo.add across dimensions = [0, 1, 3] : (tensor<1x1x4x1xf32>, tensor<f32>) -> tensor<4xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.reduce(%104 init: %cst_16) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4xf32>
    %106 = stablehlo.reshape %97 : (tensor<2x24x4x6xf32>) -> tensor<2x3x8x4x6xf32>
    %107 = stablehlo.transpose %106, dims = [0, 1, 3, 2, 4] : (tensor<2x3x8x4x6xf32>) -> tensor<2x3x4x8x6xf32>
    %108 = stablehlo.dot_general %107, %74, batching_dims = [0, 1, 2] x [0, 2, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4x8x6xf32>, tensor<2x4x3x8x5xf32>) -> tensor<2x3x4x6x5xf32>
    %109 = stablehlo.dot_general %107, %70, batching_dims = [0, 1, 2] x [0, 1, 2], contracting_dims = [4] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4x8x6xf32>, tensor<2x3x4x6x5xf32>) -> tensor<2x3x4x8x5xf32>
    %110 = stablehlo.transpose %109, dims = [0, 2, 1, 3, 4] : (tensor<2x3x4x8x5xf32>) -> tensor<2x4x3x8x5xf32>
    %111 = stablehlo.dot_general %110, %24, batching_dims = [0, 1, 2, 3] x [0, 3, 1, 2], contracting_dims = [4] x [4], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x8x5xf32>, tensor<2x3x8x4x5xf32>) -> tensor<2x4x3x8xf32>
    %112 = stablehlo.dot_general %110, %73, batching_dims = [0, 1, 2, 3] x [0, 1, 2, 3], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x8x5xf32>, tensor<2x4x3x8xf32>) -> tensor<2x4x3x8x5xf32>
    %113 = stablehlo.transpose %112, dims = [0, 2, 3, 1, 4] : (tensor<2x4x3x8x5xf32>) -> tensor<2x3x8x4x5xf32>
    %114 = stablehlo.multiply %111, %73 : tensor<2x4x3x8xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %115 = stablehlo.pad %108, %cst_17, low = [0, 0, 0, 0, 0], high = [0, 1, 0, 0, 0], interior = [0, 0, 0, 0, 0] : (tensor<2x3x4x6x5xf32>, tensor<f32>) -> tensor<2x4x4x6x5xf32>
    %116 = stablehlo.transpose %115, dims = [0, 2, 3, 4, 1] : (tensor<2x4x4x6x5xf32>) -> tensor<2x4x6x5x4xf32>
    %117 = stablehlo.dot_general %116, %52, batching_dims = [0, 1] x [0, 2], contracting_dims = [2, 3] x [3, 4], precision = [DEFAULT, DEFAULT] : (tensor<2x4x6x5x4xf32>, tensor<2x4x4x6x5xf32>) -> tensor<2x4x4x4xf32>
    %118 = stablehlo.dot_general %116, %67, batching_dims = [0, 1] x [0, 1], contracting_dims = [4] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x4x6x5x4xf32>, tensor<2x4x4x4xf32>) -> tensor<2x4x6x5x4xf32>
    %119 = stablehlo.transpose %118, dims = [0, 4, 1, 2, 3] : (tensor<2x4x6x5x4xf32>) -> tensor<2x4x4x6x5xf32>
    %120 = stablehlo.multiply %117, %67 : tensor<2x4x4x4xf32>
    %121 = call @_where_11(%66#1, %66#2, %120) : (tensor<2x4x4x4xi1>, tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32>
    %122 = call @cumsum_12(%121) : (tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32>
    %123 = call @_where_14(%62#1, %62#2, %122) : (tensor<2x4x4x4xi1>, tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32>
    %124 = stablehlo.reshape %123 : (tensor<2x4x4x4xf32>) -> tensor<2x4x4x1x4xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.reduce(%124 init: %cst_18) applies stablehlo.add across dimensions = [3, 4] : (tensor<2x4x4x1x4xf32>, tensor<f32>) -> tensor<2x4x4xf32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [0, 1, 2] : (tensor<2x4x4xf32>) -> tensor<2x4x4x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.reduce(%126 init: %cst_19) applies stablehlo.add across dimensions = [3] : (tensor<2x4x4x1xf32>, tensor<f32>) -> tensor<2x4x4xf32>
    %128 = call @_pad_15(%56#1, %127) : (tensor<f32>, tensor<2x4x4xf32>) -> tensor<2x4x3xf32>
    %129 = stablehlo.broadcast_in_dim %128, dims = [0, 1, 2] : (tensor<2x4x3xf32>) -> tensor<2x4x3x1xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.pad %129, %cst_20, low = [0, 0, 0, 7], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<2x4x3x1xf32>, tensor<f32>) -> tensor<2x4x3x8xf32>
    %131 = stablehlo.add %114, %130 : tensor<2x4x3x8xf32>
    %132 = stablehlo.slice %119 [0:2, 0:1, 0:4, 0:6, 0:5] : (tensor<2x4x4x6x5xf32>) -> tensor<2x1x4x6x5xf32>
    %133 = stablehlo.slice %119 [0:2, 1:4, 0:4, 0:6, 0:5] : (tensor<2x4x4x6x5xf32>) -> tensor<2x3x4x6x5xf32>
    %134 = stablehlo.dot_general %133, %48, batching_dims = [0, 1, 2] x [0, 1, 3], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4x6x5xf32>, tensor<2x3x8x4x6xf32>) -> tensor<2x3x4x5x8xf32>
    %135 = stablehlo.transpose %134, dims = [0, 1, 4, 2, 3] : (tensor<2x3x4x5x8xf32>) -> tensor<2x3x8x4x5xf32>
    %136 = stablehlo.dot_general %133, %23, batching_dims = [0, 1, 2] x [0, 1, 3], contracting_dims = [4] x [4], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4x6x5xf32>, tensor<2x3x8x4x5xf32>) -> tensor<2x3x4x6x8xf32>
    %137 = stablehlo.transpose %136, dims = [0, 1, 4, 2, 3] : (tensor<2x3x4x6x8xf32>) -> tensor<2x3x8x4x6xf32>
    %138 = stablehlo.dot_general %137, %47, batching_dims = [0, 1, 2, 3] x [0, 2, 3, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2x3x8x4x6xf32>, tensor<2x4x3x8xf32>) -> tensor<2x3x8x4x6xf32>
    %139 = stablehlo.dot_general %137, %22, batching_dims = [0, 1, 2, 3] x [0, 1, 2, 3], contracting_dims = [4] x [4], precision = [DEFAULT, DEFAULT] : (tensor<2x3x8x4x6xf32>, tensor<2x3x8x4x6xf32>) -> tensor<2x3x8x4xf32>
    %140 = stablehlo.transpose %139, dims = [0, 3, 1, 2] : (tensor<2x3x8x4xf32>) -> tensor<2x4x3x8xf32>
    %141 = stablehlo.multiply %140, %47 : tensor<2x4x3x8xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.reduce(%141 init: %cst_21) applies stablehlo.add across dimensions = [3] : (tensor<2x4x3x8xf32>, tensor<f32>) -> tensor<2x4x3xf32>
    %143 = stablehlo.reshape %142 : (tensor<2x4x3xf32>) -> tensor<2x4x3x1xf32>
    %144 = stablehlo.negate %141 : tensor<2x4x3x8xf32>
    %145 = stablehlo.add %131, %144 : tensor<2x4x3x8xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %146 = stablehlo.pad %143, %cst_22, low = [0, 0, 0, 7], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<2x4x3x1xf32>, tensor<f32>) -> tensor<2x4x3x8xf32>
    %147 = stablehlo.add %145, %146 : tensor<2x4x3x8xf32>
    %148 = stablehlo.transpose %106, dims = [0, 1, 3, 2, 4] : (tensor<2x3x8x4x6xf32>) -> tensor<2x3x4x8x6xf32>
    %149 = stablehlo.dot_general %148, %41, batching_dims = [0, 1, 2] x [0, 1, 3], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4x8x6xf32>, tensor<2x3x8x4x8xf32>) -> tensor<2x3x4x6x8xf32>
    %150 = stablehlo.transpose %149, dims = [0, 1, 4, 2, 3] : (tensor<2x3x4x6x8xf32>) -> tensor<2x3x8x4x6xf32>
    %151 = stablehlo.add %138, %150 : tensor<2x3x8x4x6xf32>
    %152 = stablehlo.dot_general %148, %22, batching_dims = [0, 1, 2] x [0, 1, 3], contracting_dims = [4] x [4], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4x8x6xf32>, tensor<2x3x8x4x6xf32>) -> tensor<2x3x4x8x8xf32>
    %153 = stablehlo.transpose %152, dims = [0, 1, 4, 2, 3] : (tensor<2x3x4x8x8xf32>) -> tensor<2x3x8x4x8xf32>
    %154 = stablehlo.dot_general %153, %38, batching_dims = [0, 1, 2, 3, 4] x [0, 2, 4, 1, 3], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2x3x8x4x8xf32>, tensor<2x4x3x8x8xf32>) -> tensor<2x3x8x4x8xf32>
    %155 = stablehlo.dot_general %153, %40, batching_dims = [0, 1, 2, 3, 4] x [0, 1, 2, 3, 4], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2x3x8x4x8xf32>, tensor<2x3x8x4x8xf32>) -> tensor<2x3x8x4x8xf32>
    %156 = stablehlo.transpose %155, dims = [0, 3, 1, 4, 2] : (tensor<2x3x8x4x8xf32>) -> tensor<2x4x3x8x8xf32>
    %157 = stablehlo.transpose %154, dims = [0, 1, 3, 2, 4] : (tensor<2x3x8x4x8xf32>) -> tensor<2x3x4x8x8xf32>
    %158 = stablehlo.dot_general %157, %23, batching_dims = [0, 1, 2] x [0, 1, 3], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4x8x8xf32>, tensor<2x3x8x4x5xf32>) -> tensor<2x3x4x8x5xf32>
    %159 = stablehlo.transpose %158, dims = [0, 1, 3, 2, 4] : (tensor<2x3x4x8x5xf32>) -> tensor<2x3x8x4x5xf32>
    %160 = stablehlo.add %113, %159 : tensor<2x3x8x4x5xf32>
    %161 = stablehlo.dot_general %157, %24, batching_dims = [0, 1, 2] x [0, 1, 3], contracting_dims = [4] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4x8x8xf32>, tensor<2x3x8x4x5xf32>) -> tensor<2x3x4x8x5xf32>
    %162 = stablehlo.transpose %161, dims = [0, 1, 3, 2, 4] : (tensor<2x3x4x8x5xf32>) -> tensor<2x3x8x4x5xf32>
    %163 = stablehlo.add %135, %162 : tensor<2x3x8x4x5xf32>
    %164 = stablehlo.multiply %156, %38 : tensor<2x4x3x8x8xf32>
    %165 = call @_where_16(%37#1, %37#2, %164) : (tensor<2x4x3x8x8xi1>, tensor<2x4x3x8x8xf32>, tensor<2x4x3x8x8xf32>) -> tensor<2x4x3x8x8xf32>
    %166 = call @cumsum_17(%165) : (tensor<2x4x3x8x8xf32>) -> tensor<2x4x3x8x8xf32>
    %167 = call @_where_19(%33#1, %33#2, %166) : (tensor<2x4x3x8x8xi1>, tensor<2x4x3x8x8xf32>, tensor<2x4x3x8x8xf32>) -> tensor<2x4x3x8x8xf32>
    %168 = stablehlo.reshape %167 : (tensor<2x4x3x8x8xf32>) -> tensor<2x4x3x8x1x8xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.reduce(%168 init: %cst_23) applies stablehlo.add across dimensions = [4, 5] : (tensor<2x4x3x8x1x8xf32>, tensor<f32>) -> tensor<2x4x3x8xf32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [0, 1, 2, 3] : (tensor<2x4x3x8xf32>) -> tensor<2x4x3x8x1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.reduce(%170 init: %cst_24) applies stablehlo.add across dimensions = [4] : (tensor<2x4x3x8x1xf32>, tensor<f32>) -> tensor<2x4x3x8xf32>
    %172 = call @cumsum_20(%147) : (tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32>
    %173 = stablehlo.add %171, %172 : tensor<2x4x3x8xf32>
    %174 = stablehlo.transpose %173, dims = [0, 2, 3, 1] : (tensor<2x4x3x8xf32>) -> tensor<2x3x8x4xf32>
    %175 = stablehlo.reshape %174 : (tensor<2x3x8x4xf32>) -> tensor<2x24x4xf32>
    %176 = stablehlo.reshape %160 : (tensor<2x3x8x4x5xf32>) -> tensor<2x24x4x5xf32>
    %177 = stablehlo.reshape %163 : (tensor<2x3x8x4x5xf32>) -> tensor<2x24x4x5xf32>
    %178 = stablehlo.reshape %151 : (tensor<2x3x8x4x6xf32>) -> tensor<2x24x4x6xf32>
    %179 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<1x1x4xf32>) -> tensor<2x24x4xf32>
    %180 = stablehlo.multiply %179, %175 : tensor<2x24x4xf32>
    %181 = stablehlo.multiply %175, %11#0 : tensor<2x24x4xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %182 = stablehlo.reduce(%181 init: %cst_25) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x24x4xf32>, tensor<f32>) -> tensor<4xf32>
    %183 = stablehlo.reshape %182 : (tensor<4xf32>) -> tensor<1x1x4xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %184 = stablehlo.reduce(%183 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %185 = stablehlo.negate %184 : tensor<4xf32>
    %186 = stablehlo.multiply %185, %17 : tensor<4xf32>
    %187 = stablehlo.multiply %2, %178 : tensor<2x24x4x6xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %188 = stablehlo.reduce(%187 init: %cst_27) applies stablehlo.add across dimensions = [3] : (tensor<2x24x4x6xf32>, tensor<f32>) -> tensor<2x24x4xf32>
    %189 = stablehlo.reshape %188 : (tensor<2x24x4xf32>) -> tensor<2x24x4x1xf32>
    %190 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2, 3] : (tensor<2x24x4x1xf32>) -> tensor<2x24x4x6xf32>
    %191 = stablehlo.multiply %178, %190 : tensor<2x24x4x6xf32>
    %192 = stablehlo.add %99, %191 : tensor<2x24x4x6xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %193 = stablehlo.reduce(%189 init: %cst_28) applies stablehlo.add across dimensions = [3] : (tensor<2x24x4x1xf32>, tensor<f32>) -> tensor<2x24x4xf32>
    %194 = stablehlo.add %180, %193 : tensor<2x24x4xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %195 = stablehlo.reduce(%176 init: %cst_29) applies stablehlo.add across dimensions = [2] : (tensor<2x24x4x5xf32>, tensor<f32>) -> tensor<2x24x5xf32>
    %196 = stablehlo.broadcast_in_dim %195, dims = [0, 1, 3] : (tensor<2x24x5xf32>) -> tensor<2x24x1x5xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %197 = stablehlo.reduce(%177 init: %cst_30) applies stablehlo.add across dimensions = [2] : (tensor<2x24x4x5xf32>, tensor<f32>) -> tensor<2x24x5xf32>
    %198 = stablehlo.broadcast_in_dim %197, dims = [0, 1, 3] : (tensor<2x24x5xf32>) -> tensor<2x24x1x5xf32>
    %199 = call @softplus_22(%11#1, %11#2, %194) : (tensor<2x24x4xf32>, tensor<2x24x4xf32>, tensor<2x24x4xf32>) -> tensor<2x24x4xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %200 = stablehlo.reduce(%199 init: %cst_31) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x24x4xf32>, tensor<f32>) -> tensor<4xf32>
    %201 = stablehlo.reshape %200 : (tensor<4xf32>) -> tensor<1x1x4xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %202 = stablehlo.reduce(%201 init: %cst_32) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %203 = stablehlo.pad %199, %cst_33, low = [0, 0, 34], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<2x24x4xf32>, tensor<f32>) -> tensor<2x24x38xf32>
    %204 = stablehlo.reshape %196 : (tensor<2x24x1x5xf32>) -> tensor<2x24x5xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %205 = stablehlo.pad %204, %cst_34, low = [0, 0, 29], high = [0, 0, 4], interior = [0, 0, 0] : (tensor<2x24x5xf32>, tensor<f32>) -> tensor<2x24x38xf32>
    %206 = stablehlo.add %203, %205 : tensor<2x24x38xf32>
    %207 = stablehlo.reshape %198 : (tensor<2x24x1x5xf32>) -> tensor<2x24x5xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %208 = stablehlo.pad %207, %cst_35, low = [0, 0, 24], high = [0, 0, 9], interior = [0, 0, 0] : (tensor<2x24x5xf32>, tensor<f32>) -> tensor<2x24x38xf32>
    %209 = stablehlo.add %206, %208 : tensor<2x24x38xf32>
    %210 = stablehlo.reshape %192 : (tensor<2x24x4x6xf32>) -> tensor<2x24x24xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %211 = stablehlo.pad %210, %cst_36, low = [0, 0, 0], high = [0, 0, 14], interior = [0, 0, 0] : (tensor<2x24x24xf32>, tensor<f32>) -> tensor<2x24x38xf32>
    %212 = stablehlo.add %209, %211 : tensor<2x24x38xf32>
    %213 = stablehlo.dot_general %212, %arg5, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x24x38xf32>, tensor<2x24x10xf32>) -> tensor<38x10xf32>
    %214 = stablehlo.transpose %213, dims = [1, 0] : (tensor<38x10xf32>) -> tensor<10x38xf32>
    return %90, %72, %186, %105, %202, %214, %95 : tensor<f32>, tensor<2x4x6x5xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<10x38xf32>, tensor<24x10xf32>
  }
  func.func private @softplus(%arg0: tensor<2x24x4xf32>) -> (tensor<2x24x4xf32>, tensor<2x24x4xf32>, tensor<2x24x4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x24x4xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2x24x4xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x24x4xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<2x24x4xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<2x24x4xf32>, tensor<2x24x4xf32>) -> tensor<2x24x4xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x24x4xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<2x24x4xf32>
    %7 = stablehlo.abs %3 : tensor<2x24x4xf32>
    %8 = stablehlo.negate %7 : tensor<2x24x4xf32>
    %9 = stablehlo.exponential %8 : tensor<2x24x4xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<2x24x4xf32>
    %11 = stablehlo.add %1, %10 : tensor<2x24x4xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<2x24x4xi1>, tensor<2x24x4xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x24x4xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<2x24x4xf32>, tensor<2x24x4xf32>) -> tensor<2x24x4xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x24x4xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<2x24x4xi1>, tensor<2x24x4xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x24x4xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<2x24x4xf32>, tensor<2x24x4xf32>) -> tensor<2x24x4xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x24x4xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<2x24x4xi1>, tensor<2x24x4xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<2x24x4xf32>
    %22 = stablehlo.exponential %21 : tensor<2x24x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x24x4xf32>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<2x24x4xf32>, tensor<2x24x4xf32>) -> tensor<2x24x4xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x24x4xf32>
    %28 = stablehlo.select %26, %27, %12 : tensor<2x24x4xi1>, tensor<2x24x4xf32>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<2x24x4xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<2x24x4xf32>
    %31 = stablehlo.exponential %30 : tensor<2x24x4xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x24x4xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<2x24x4xf32>
    return %12, %22, %33 : tensor<2x24x4xf32>, tensor<2x24x4xf32>, tensor<2x24x4xf32>
  }
  func.func private @cumsum(%arg0: tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32> {
    %0 = call @cumsum_0(%arg0) : (tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32>
    return %0 : tensor<2x4x3x8xf32>
  }
  func.func private @cumsum_0(%arg0: tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [0, 0], [0, 0], [7, 0]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 1, 8>, window_strides = array<i64: 1, 1, 1, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<2x4x3x8xf32>, tensor<f32>) -> tensor<2x4x3x8xf32>
    return %1 : tensor<2x4x3x8xf32>
  }
  func.func private @tril(%arg0: tensor<8x8xi1>) -> tensor<8x8xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<8x8xi32>
    %c = stablehlo.constant dense<-1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<8x8xi32>
    %2 = stablehlo.add %0, %1 : tensor<8x8xi32>
    %3 = stablehlo.iota dim = 1 : tensor<8x8xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<8x8xi32>, tensor<8x8xi32>) -> tensor<8x8xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<8x8xi1>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<8x8xi1>, tensor<8x8xi1>
    return %6 : tensor<8x8xi1>
  }
  func.func private @_where(%arg0: tensor<8x8xi1>, %arg1: tensor<2x4x3x8x8xf32>, %arg2: tensor<i32>) -> (tensor<2x4x3x8x8xf32>, tensor<2x4x3x8x8xi1>, tensor<2x4x3x8x8xf32>) {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [3, 4] : (tensor<8x8xi1>) -> tensor<2x4x3x8x8xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x4x3x8x8xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<2x4x3x8x8xi1>, tensor<2x4x3x8x8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3x8x8xf32>
    return %3, %1, %4 : tensor<2x4x3x8x8xf32>, tensor<2x4x3x8x8xi1>, tensor<2x4x3x8x8xf32>
  }
  func.func private @cumsum_1(%arg0: tensor<2x4x3x8x8xf32>) -> tensor<2x4x3x8x8xf32> {
    %0 = call @cumsum_2(%arg0) : (tensor<2x4x3x8x8xf32>) -> tensor<2x4x3x8x8xf32>
    return %0 : tensor<2x4x3x8x8xf32>
  }
  func.func private @cumsum_2(%arg0: tensor<2x4x3x8x8xf32>) -> tensor<2x4x3x8x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1, 1, 1, 1>, padding = dense<[[0, 0], [0, 0], [0, 0], [7, 0], [0, 0]]> : tensor<5x2xi64>, window_dilations = array<i64: 1, 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 1, 8, 1>, window_strides = array<i64: 1, 1, 1, 1, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<2x4x3x8x8xf32>, tensor<f32>) -> tensor<2x4x3x8x8xf32>
    return %1 : tensor<2x4x3x8x8xf32>
  }
  func.func private @tril_3(%arg0: tensor<8x8xi1>) -> tensor<8x8xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<8x8xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<8x8xi32>
    %2 = stablehlo.add %0, %1 : tensor<8x8xi32>
    %3 = stablehlo.iota dim = 1 : tensor<8x8xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<8x8xi32>, tensor<8x8xi32>) -> tensor<8x8xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<8x8xi1>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<8x8xi1>, tensor<8x8xi1>
    return %6 : tensor<8x8xi1>
  }
  func.func private @_where_4(%arg0: tensor<8x8xi1>, %arg1: tensor<2x4x3x8x8xf32>, %arg2: tensor<f32>) -> (tensor<2x4x3x8x8xf32>, tensor<2x4x3x8x8xi1>, tensor<2x4x3x8x8xf32>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [3, 4] : (tensor<8x8xi1>) -> tensor<2x4x3x8x8xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x4x3x8x8xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<2x4x3x8x8xi1>, tensor<2x4x3x8x8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3x8x8xf32>
    return %3, %1, %4 : tensor<2x4x3x8x8xf32>, tensor<2x4x3x8x8xi1>, tensor<2x4x3x8x8xf32>
  }
  func.func private @_pad(%arg0: tensor<2x4x3xf32>, %arg1: tensor<i32>) -> (tensor<2x4x4xf32>, tensor<f32>) {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [0, 0, 1], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<2x4x3xf32>, tensor<f32>) -> tensor<2x4x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    return %1, %cst : tensor<2x4x4xf32>, tensor<f32>
  }
  func.func private @tril_5(%arg0: tensor<4x4xi1>) -> tensor<4x4xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c = stablehlo.constant dense<-1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %2 = stablehlo.add %0, %1 : tensor<4x4xi32>
    %3 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<4x4xi1>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<4x4xi1>, tensor<4x4xi1>
    return %6 : tensor<4x4xi1>
  }
  func.func private @_where_6(%arg0: tensor<4x4xi1>, %arg1: tensor<2x4x4x4xf32>, %arg2: tensor<i32>) -> (tensor<2x4x4x4xf32>, tensor<2x4x4x4xi1>, tensor<2x4x4x4xf32>) {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<4x4xi1>) -> tensor<2x4x4x4xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x4x4x4xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<2x4x4x4xi1>, tensor<2x4x4x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x4x4xf32>
    return %3, %1, %4 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xi1>, tensor<2x4x4x4xf32>
  }
  func.func private @cumsum_7(%arg0: tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> {
    %0 = call @cumsum_8(%arg0) : (tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32>
    return %0 : tensor<2x4x4x4xf32>
  }
  func.func private @cumsum_8(%arg0: tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [0, 0], [3, 0], [0, 0]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 4, 1>, window_strides = array<i64: 1, 1, 1, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<2x4x4x4xf32>, tensor<f32>) -> tensor<2x4x4x4xf32>
    return %1 : tensor<2x4x4x4xf32>
  }
  func.func private @tril_9(%arg0: tensor<4x4xi1>) -> tensor<4x4xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %2 = stablehlo.add %0, %1 : tensor<4x4xi32>
    %3 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<4x4xi1>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<4x4xi1>, tensor<4x4xi1>
    return %6 : tensor<4x4xi1>
  }
  func.func private @_where_10(%arg0: tensor<4x4xi1>, %arg1: tensor<2x4x4x4xf32>, %arg2: tensor<f32>) -> (tensor<2x4x4x4xf32>, tensor<2x4x4x4xi1>, tensor<2x4x4x4xf32>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<4x4xi1>) -> tensor<2x4x4x4xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x4x4x4xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<2x4x4x4xi1>, tensor<2x4x4x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x4x4xf32>
    return %3, %1, %4 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xi1>, tensor<2x4x4x4xf32>
  }
  func.func private @_where_11(%arg0: tensor<2x4x4x4xi1>, %arg1: tensor<2x4x4x4xf32>, %arg2: tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x4x4xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<2x4x4x4xi1>, tensor<2x4x4x4xf32>
    return %1 : tensor<2x4x4x4xf32>
  }
  func.func private @cumsum_12(%arg0: tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> {
    %0 = call @cumsum_13(%arg0) : (tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32>
    return %0 : tensor<2x4x4x4xf32>
  }
  func.func private @cumsum_13(%arg0: tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [0, 0], [0, 3], [0, 0]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 4, 1>, window_strides = array<i64: 1, 1, 1, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<2x4x4x4xf32>, tensor<f32>) -> tensor<2x4x4x4xf32>
    return %1 : tensor<2x4x4x4xf32>
  }
  func.func private @_where_14(%arg0: tensor<2x4x4x4xi1>, %arg1: tensor<2x4x4x4xf32>, %arg2: tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x4x4xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<2x4x4x4xi1>, tensor<2x4x4x4xf32>
    return %1 : tensor<2x4x4x4xf32>
  }
  func.func private @_pad_15(%arg0: tensor<f32>, %arg1: tensor<2x4x4xf32>) -> tensor<2x4x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg1, %cst, low = [0, 0, -1], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<2x4x4xf32>, tensor<f32>) -> tensor<2x4x3xf32>
    %1 = stablehlo.slice %0 [0:2, 0:4, 0:3] : (tensor<2x4x3xf32>) -> tensor<2x4x3xf32>
    return %1 : tensor<2x4x3xf32>
  }
  func.func private @_where_16(%arg0: tensor<2x4x3x8x8xi1>, %arg1: tensor<2x4x3x8x8xf32>, %arg2: tensor<2x4x3x8x8xf32>) -> tensor<2x4x3x8x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3x8x8xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<2x4x3x8x8xi1>, tensor<2x4x3x8x8xf32>
    return %1 : tensor<2x4x3x8x8xf32>
  }
  func.func private @cumsum_17(%arg0: tensor<2x4x3x8x8xf32>) -> tensor<2x4x3x8x8xf32> {
    %0 = call @cumsum_18(%arg0) : (tensor<2x4x3x8x8xf32>) -> tensor<2x4x3x8x8xf32>
    return %0 : tensor<2x4x3x8x8xf32>
  }
  func.func private @cumsum_18(%arg0: tensor<2x4x3x8x8xf32>) -> tensor<2x4x3x8x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1, 1, 1, 1>, padding = dense<[[0, 0], [0, 0], [0, 0], [0, 7], [0, 0]]> : tensor<5x2xi64>, window_dilations = array<i64: 1, 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 1, 8, 1>, window_strides = array<i64: 1, 1, 1, 1, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<2x4x3x8x8xf32>, tensor<f32>) -> tensor<2x4x3x8x8xf32>
    return %1 : tensor<2x4x3x8x8xf32>
  }
  func.func private @_where_19(%arg0: tensor<2x4x3x8x8xi1>, %arg1: tensor<2x4x3x8x8xf32>, %arg2: tensor<2x4x3x8x8xf32>) -> tensor<2x4x3x8x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3x8x8xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<2x4x3x8x8xi1>, tensor<2x4x3x8x8xf32>
    return %1 : tensor<2x4x3x8x8xf32>
  }
  func.func private @cumsum_20(%arg0: tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32> {
    %0 = call @cumsum_21(%arg0) : (tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32>
    return %0 : tensor<2x4x3x8xf32>
  }
  func.func private @cumsum_21(%arg0: tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [0, 0], [0, 0], [0, 7]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 1, 8>, window_strides = array<i64: 1, 1, 1, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<2x4x3x8xf32>, tensor<f32>) -> tensor<2x4x3x8xf32>
    return %1 : tensor<2x4x3x8xf32>
  }
  func.func private @softplus_22(%arg0: tensor<2x24x4xf32>, %arg1: tensor<2x24x4xf32>, %arg2: tensor<2x24x4xf32>) -> tensor<2x24x4xf32> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<2x24x4xf32>
    return %0 : tensor<2x24x4xf32>
  }
}
