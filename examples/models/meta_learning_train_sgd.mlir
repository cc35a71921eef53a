module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x16xf32>, %arg1: tensor<16x2xf32>, %arg2: tensor<4x6x5xf32>, %arg3: tensor<4x6x2xf32>, %arg4: tensor<4x6x5xf32>, %arg5: tensor<4x6x2xf32>) -> (tensor<5x16xf32> {jax.result_info = "result[0]['a']"}, tensor<16x2xf32> {jax.result_info = "result[0]['b']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.dot_general %arg2, %arg0, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6x5xf32>, tensor<5x16xf32>) -> tensor<4x6x16xf32>
    %1 = stablehlo.tanh %0 : tensor<4x6x16xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x6x16xf32>
    %3 = stablehlo.subtract %2, %1 : tensor<4x6x16xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x6x16xf32>
    %5 = stablehlo.subtract %4, %1 : tensor<4x6x16xf32>
    %6 = stablehlo.dot_general %1, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6x16xf32>, tensor<16x2xf32>) -> tensor<4x6x2xf32>
    %7 = stablehlo.subtract %6, %arg3 : tensor<4x6x2xf32>
    %8 = stablehlo.multiply %7, %7 : tensor<4x6x2xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x6x2xf32>
    %10 = stablehlo.multiply %9, %7 : tensor<4x6x2xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x6x2xf32>
    %12 = stablehlo.multiply %11, %7 : tensor<4x6x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%8 init: %cst_3) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x6x2xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_4 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %15 = stablehlo.divide %13, %14 : tensor<4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %16 = stablehlo.divide %cst_5, %cst_6 : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [1, 2] : (tensor<6x2xf32>) -> tensor<1x6x2xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<1x6x2xf32>) -> tensor<4x6x2xf32>
    %20 = stablehlo.multiply %19, %12 : tensor<4x6x2xf32>
    %21 = stablehlo.dot_general %20, %1, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x6x2xf32>, tensor<4x6x16xf32>) -> tensor<4x2x16xf32>
    %22 = stablehlo.transpose %21, dims = [0, 2, 1] : (tensor<4x2x16xf32>) -> tensor<4x16x2xf32>
    %23 = stablehlo.dot_general %20, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x6x2xf32>, tensor<16x2xf32>) -> tensor<4x6x16xf32>
    %24 = stablehlo.multiply %23, %5 : tensor<4x6x16xf32>
    %25 = stablehlo.multiply %24, %1 : tensor<4x6x16xf32>
    %26 = stablehlo.add %24, %25 : tensor<4x6x16xf32>
    %27 = stablehlo.dot_general %26, %arg2, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x6x16xf32>, tensor<4x6x5xf32>) -> tensor<4x16x5xf32>
    %28 = stablehlo.transpose %27, dims = [0, 2, 1] : (tensor<4x16x5xf32>) -> tensor<4x5x16xf32>
    %cst_7 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x5x16xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<4x5x16xf32>
    %31 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<5x16xf32>) -> tensor<1x5x16xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2] : (tensor<1x5x16xf32>) -> tensor<4x5x16xf32>
    %33 = stablehlo.subtract %32, %30 : tensor<4x5x16xf32>
    %cst_8 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x16x2xf32>
    %35 = stablehlo.multiply %34, %22 : tensor<4x16x2xf32>
    %36 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<16x2xf32>) -> tensor<1x16x2xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<1x16x2xf32>) -> tensor<4x16x2xf32>
    %38 = stablehlo.subtract %37, %35 : tensor<4x16x2xf32>
    %39 = stablehlo.dot_general %arg4, %33, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x6x5xf32>, tensor<4x5x16xf32>) -> tensor<4x6x16xf32>
    %40 = stablehlo.tanh %39 : tensor<4x6x16xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x6x16xf32>
    %42 = stablehlo.subtract %41, %40 : tensor<4x6x16xf32>
    %43 = stablehlo.dot_general %40, %38, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x6x16xf32>, tensor<4x16x2xf32>) -> tensor<4x6x2xf32>
    %44 = stablehlo.subtract %43, %arg5 : tensor<4x6x2xf32>
    %45 = stablehlo.multiply %44, %44 : tensor<4x6x2xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x6x2xf32>
    %47 = stablehlo.multiply %46, %44 : tensor<4x6x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%45 init: %cst_11) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x6x2xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_12 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %50 = stablehlo.divide %48, %49 : tensor<4xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %52 = stablehlo.divide %51, %cst_14 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_16 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %53 = stablehlo.divide %cst_15, %cst_16 : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_17 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %56 = stablehlo.divide %54, %55 : tensor<4xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0] : (tensor<4xf32>) -> tensor<4x6x2xf32>
    %58 = stablehlo.multiply %57, %47 : tensor<4x6x2xf32>
    %59 = stablehlo.dot_general %58, %40, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x6x2xf32>, tensor<4x6x16xf32>) -> tensor<4x2x16xf32>
    %60 = stablehlo.transpose %59, dims = [0, 2, 1] : (tensor<4x2x16xf32>) -> tensor<4x16x2xf32>
    %61 = stablehlo.dot_general %58, %38, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x6x2xf32>, tensor<4x16x2xf32>) -> tensor<4x6x16xf32>
    %62 = stablehlo.multiply %61, %42 : tensor<4x6x16xf32>
    %63 = stablehlo.multiply %62, %40 : tensor<4x6x16xf32>
    %64 = stablehlo.add %62, %63 : tensor<4x6x16xf32>
    %65 = stablehlo.dot_general %64, %arg4, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x6x16xf32>, tensor<4x6x5xf32>) -> tensor<4x16x5xf32>
    %66 = stablehlo.transpose %65, dims = [0, 2, 1] : (tensor<4x16x5xf32>) -> tensor<4x5x16xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.reduce(%60 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<4x16x2xf32>, tensor<f32>) -> tensor<16x2xf32>
    %68 = stablehlo.reshape %67 : (tensor<16x2xf32>) -> tensor<1x16x2xf32>
    %69 = stablehlo.negate %60 : tensor<4x16x2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.reduce(%68 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<1x16x2xf32>, tensor<f32>) -> tensor<16x2xf32>
    %cst_20 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x16x2xf32>
    %72 = stablehlo.multiply %71, %69 : tensor<4x16x2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.reduce(%66 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<4x5x16xf32>, tensor<f32>) -> tensor<5x16xf32>
    %74 = stablehlo.reshape %73 : (tensor<5x16xf32>) -> tensor<1x5x16xf32>
    %75 = stablehlo.negate %66 : tensor<4x5x16xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.reduce(%74 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<1x5x16xf32>, tensor<f32>) -> tensor<5x16xf32>
    %cst_23 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x5x16xf32>
    %78 = stablehlo.multiply %77, %75 : tensor<4x5x16xf32>
    %79 = stablehlo.transpose %78, dims = [0, 2, 1] : (tensor<4x5x16xf32>) -> tensor<4x16x5xf32>
    %80 = stablehlo.dot_general %79, %arg2, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x16x5xf32>, tensor<4x6x5xf32>) -> tensor<4x16x6xf32>
    %81 = stablehlo.transpose %80, dims = [0, 2, 1] : (tensor<4x16x6xf32>) -> tensor<4x6x16xf32>
    %82 = stablehlo.multiply %24, %81 : tensor<4x6x16xf32>
    %83 = stablehlo.multiply %81, %1 : tensor<4x6x16xf32>
    %84 = stablehlo.add %81, %83 : tensor<4x6x16xf32>
    %85 = stablehlo.multiply %23, %84 : tensor<4x6x16xf32>
    %86 = stablehlo.multiply %84, %5 : tensor<4x6x16xf32>
    %87 = stablehlo.dot_general %86, %20, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x6x16xf32>, tensor<4x6x2xf32>) -> tensor<16x2xf32>
    %88 = stablehlo.add %70, %87 : tensor<16x2xf32>
    %89 = stablehlo.dot_general %86, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6x16xf32>, tensor<16x2xf32>) -> tensor<4x6x2xf32>
    %90 = stablehlo.transpose %72, dims = [0, 2, 1] : (tensor<4x16x2xf32>) -> tensor<4x2x16xf32>
    %91 = stablehlo.dot_general %90, %20, batching_dims = [0] x [0], contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16xf32>, tensor<4x6x2xf32>) -> tensor<4x16x6xf32>
    %92 = stablehlo.transpose %91, dims = [0, 2, 1] : (tensor<4x16x6xf32>) -> tensor<4x6x16xf32>
    %93 = stablehlo.add %82, %92 : tensor<4x6x16xf32>
    %94 = stablehlo.dot_general %90, %1, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16xf32>, tensor<4x6x16xf32>) -> tensor<4x2x6xf32>
    %95 = stablehlo.transpose %94, dims = [0, 2, 1] : (tensor<4x2x6xf32>) -> tensor<4x6x2xf32>
    %96 = stablehlo.add %89, %95 : tensor<4x6x2xf32>
    %97 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<1x6x2xf32>) -> tensor<4x6x2xf32>
    %98 = stablehlo.multiply %97, %96 : tensor<4x6x2xf32>
    %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x6x2xf32>
    %100 = stablehlo.multiply %99, %98 : tensor<4x6x2xf32>
    %101 = stablehlo.dot_general %100, %1, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x6x2xf32>, tensor<4x6x16xf32>) -> tensor<2x16xf32>
    %102 = stablehlo.transpose %101, dims = [1, 0] : (tensor<2x16xf32>) -> tensor<16x2xf32>
    %103 = stablehlo.add %88, %102 : tensor<16x2xf32>
    %104 = stablehlo.dot_general %100, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x6x2xf32>, tensor<16x2xf32>) -> tensor<4x6x16xf32>
    %105 = stablehlo.add %93, %104 : tensor<4x6x16xf32>
    %106 = stablehlo.negate %85 : tensor<4x6x16xf32>
    %107 = stablehlo.add %105, %106 : tensor<4x6x16xf32>
    %108 = stablehlo.multiply %107, %3 : tensor<4x6x16xf32>
    %109 = stablehlo.multiply %108, %1 : tensor<4x6x16xf32>
    %110 = stablehlo.add %108, %109 : tensor<4x6x16xf32>
    %111 = stablehlo.dot_general %110, %arg2, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x6x16xf32>, tensor<4x6x5xf32>) -> tensor<16x5xf32>
    %112 = stablehlo.transpose %111, dims = [1, 0] : (tensor<16x5xf32>) -> tensor<5x16xf32>
    %113 = stablehlo.add %76, %112 : tensor<5x16xf32>
    %cst_25 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5x16xf32>
    %115 = stablehlo.multiply %114, %113 : tensor<5x16xf32>
    %cst_26 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<16x2xf32>
    %117 = stablehlo.multiply %116, %103 : tensor<16x2xf32>
    %118 = stablehlo.add %arg0, %115 : tensor<5x16xf32>
    %119 = stablehlo.add %arg1, %117 : tensor<16x2xf32>
    return %118, %119, %52 : tensor<5x16xf32>, tensor<16x2xf32>, tensor<f32>
  }
}
