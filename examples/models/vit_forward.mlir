module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<16xf32>, %arg1: tensor<4x4x3x16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<24x16xf32>, %arg4: tensor<24xf32>, %arg5: tensor<16x24xf32>, %arg6: tensor<16xf32>, %arg7: tensor<24x16xf32>, %arg8: tensor<24xf32>, %arg9: tensor<16x24xf32>, %arg10: tensor<10xf32>, %arg11: tensor<16x10xf32>, %arg12: tensor<16xf32>, %arg13: tensor<16xf32>, %arg14: tensor<16xf32>, %arg15: tensor<16xf32>, %arg16: tensor<16xf32>, %arg17: tensor<16xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16xf32>, %arg20: tensor<16xf32>, %arg21: tensor<16xf32>, %arg22: tensor<16x4x4xf32>, %arg23: tensor<4x4x16xf32>, %arg24: tensor<16x4x4xf32>, %arg25: tensor<16x4x4xf32>, %arg26: tensor<16x4x4xf32>, %arg27: tensor<4x4x16xf32>, %arg28: tensor<16x4x4xf32>, %arg29: tensor<16x4x4xf32>, %arg30: tensor<1x10x16xf32>, %arg31: tensor<1x1x16xf32>, %arg32: tensor<4x12x12x3xf32>) -> (tensor<4x10xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.convolution(%arg32, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [4, 4], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x12x12x3xf32>, tensor<4x4x3x16xf32>) -> tensor<4x3x3x16xf32>
    %1 = stablehlo.reshape %arg0 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<4x3x3x16xf32>
    %3 = stablehlo.add %0, %2 : tensor<4x3x3x16xf32>
    %4 = stablehlo.reshape %3 : (tensor<4x3x3x16xf32>) -> tensor<4x9x16xf32>
    %5 = stablehlo.reshape %arg31 : (tensor<1x1x16xf32>) -> tensor<1x1x1x1x1x16xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2, 3, 4, 5] : (tensor<1x1x1x1x1x16xf32>) -> tensor<4x1x1x1x1x16xf32>
    %7 = stablehlo.reshape %6 : (tensor<4x1x1x1x1x16xf32>) -> tensor<4x1x16xf32>
    %8 = stablehlo.concatenate %7, %4, dim = 1 : (tensor<4x1x16xf32>, tensor<4x9x16xf32>) -> tensor<4x10x16xf32>
    %9 = stablehlo.broadcast_in_dim %arg30, dims = [0, 1, 2] : (tensor<1x10x16xf32>) -> tensor<4x10x16xf32>
    %10 = stablehlo.add %8, %9 : tensor<4x10x16xf32>
    %11 = chlo.square %10 : tensor<4x10x16xf32> -> tensor<4x10x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%10 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_0 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %14 = stablehlo.divide %12, %13 : tensor<4x10xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%11 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_2 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %17 = stablehlo.divide %15, %16 : tensor<4x10xf32>
    %18 = chlo.square %14 : tensor<4x10xf32> -> tensor<4x10xf32>
    %19 = stablehlo.subtract %17, %18 : tensor<4x10xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %21 = stablehlo.maximum %20, %19 : tensor<4x10xf32>
    %22 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %23 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %25 = stablehlo.subtract %10, %24 : tensor<4x10x16xf32>
    %cst_4 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %27 = stablehlo.add %23, %26 : tensor<4x10x1xf32>
    %28 = stablehlo.rsqrt %27 : tensor<4x10x1xf32>
    %29 = stablehlo.reshape %arg13 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %30 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %31 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %32 = stablehlo.multiply %30, %31 : tensor<4x10x16xf32>
    %33 = stablehlo.multiply %25, %32 : tensor<4x10x16xf32>
    %34 = stablehlo.reshape %arg12 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %36 = stablehlo.add %33, %35 : tensor<4x10x16xf32>
    %37 = stablehlo.dot_general %36, %arg24, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x4x4xf32>) -> tensor<4x10x4x4xf32>
    %38 = stablehlo.dot_general %36, %arg22, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x4x4xf32>) -> tensor<4x10x4x4xf32>
    %39 = stablehlo.dot_general %36, %arg25, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x4x4xf32>) -> tensor<4x10x4x4xf32>
    %cst_5 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %40 = stablehlo.sqrt %cst_5 : tensor<f32>
    %41 = stablehlo.convert %40 : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f32>) -> tensor<4x10x4x4xf32>
    %43 = stablehlo.divide %37, %42 : tensor<4x10x4x4xf32>
    %44 = stablehlo.dot_general %43, %38, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x10x4x4xf32>) -> tensor<4x4x10x10xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %45 = stablehlo.reduce(%44 init: %cst_6) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %47 = stablehlo.maximum %46, %45 : tensor<4x4x10xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<4x4x10xf32>) -> tensor<4x4x10x1xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %50 = stablehlo.subtract %44, %49 : tensor<4x4x10x10xf32>
    %51 = stablehlo.exponential %50 : tensor<4x4x10x10xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_8) applies stablehlo.add across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2] : (tensor<4x4x10xf32>) -> tensor<4x4x10x1xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %55 = stablehlo.divide %51, %54 : tensor<4x4x10x10xf32>
    %56 = stablehlo.dot_general %39, %55, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x4x10x10xf32>) -> tensor<4x4x4x10xf32>
    %57 = stablehlo.transpose %56, dims = [0, 3, 1, 2] : (tensor<4x4x4x10xf32>) -> tensor<4x10x4x4xf32>
    %58 = stablehlo.dot_general %57, %arg23, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x4x16xf32>) -> tensor<4x10x16xf32>
    %59 = stablehlo.add %10, %58 : tensor<4x10x16xf32>
    %60 = chlo.square %59 : tensor<4x10x16xf32> -> tensor<4x10x16xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%59 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_10 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %63 = stablehlo.divide %61, %62 : tensor<4x10xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.reduce(%60 init: %cst_11) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_12 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %66 = stablehlo.divide %64, %65 : tensor<4x10xf32>
    %67 = chlo.square %63 : tensor<4x10xf32> -> tensor<4x10xf32>
    %68 = stablehlo.subtract %66, %67 : tensor<4x10xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %70 = stablehlo.maximum %69, %68 : tensor<4x10xf32>
    %71 = stablehlo.broadcast_in_dim %63, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %72 = stablehlo.broadcast_in_dim %70, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %73 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %74 = stablehlo.subtract %59, %73 : tensor<4x10x16xf32>
    %cst_14 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %76 = stablehlo.add %72, %75 : tensor<4x10x1xf32>
    %77 = stablehlo.rsqrt %76 : tensor<4x10x1xf32>
    %78 = stablehlo.reshape %arg15 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %79 = stablehlo.broadcast_in_dim %77, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %80 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %81 = stablehlo.multiply %79, %80 : tensor<4x10x16xf32>
    %82 = stablehlo.multiply %74, %81 : tensor<4x10x16xf32>
    %83 = stablehlo.reshape %arg14 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %85 = stablehlo.add %82, %84 : tensor<4x10x16xf32>
    %86 = stablehlo.dot_general %85, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x24xf32>) -> tensor<4x10x24xf32>
    %87 = stablehlo.reshape %arg4 : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0, 1, 2] : (tensor<1x1x24xf32>) -> tensor<4x10x24xf32>
    %89 = stablehlo.add %86, %88 : tensor<4x10x24xf32>
    %90 = stablehlo.multiply %89, %89 : tensor<4x10x24xf32>
    %91 = stablehlo.multiply %90, %89 : tensor<4x10x24xf32>
    %cst_15 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %93 = stablehlo.multiply %92, %91 : tensor<4x10x24xf32>
    %94 = stablehlo.add %89, %93 : tensor<4x10x24xf32>
    %cst_16 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %96 = stablehlo.multiply %95, %94 : tensor<4x10x24xf32>
    %97 = stablehlo.tanh %96 : tensor<4x10x24xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %99 = stablehlo.add %98, %97 : tensor<4x10x24xf32>
    %cst_18 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %101 = stablehlo.multiply %100, %99 : tensor<4x10x24xf32>
    %102 = stablehlo.multiply %89, %101 : tensor<4x10x24xf32>
    %103 = stablehlo.dot_general %102, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<24x16xf32>) -> tensor<4x10x16xf32>
    %104 = stablehlo.reshape %arg2 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %106 = stablehlo.add %103, %105 : tensor<4x10x16xf32>
    %107 = stablehlo.add %59, %106 : tensor<4x10x16xf32>
    %108 = chlo.square %107 : tensor<4x10x16xf32> -> tensor<4x10x16xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.reduce(%107 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_20 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %111 = stablehlo.divide %109, %110 : tensor<4x10xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.reduce(%108 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_22 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %114 = stablehlo.divide %112, %113 : tensor<4x10xf32>
    %115 = chlo.square %111 : tensor<4x10xf32> -> tensor<4x10xf32>
    %116 = stablehlo.subtract %114, %115 : tensor<4x10xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %118 = stablehlo.maximum %117, %116 : tensor<4x10xf32>
    %119 = stablehlo.broadcast_in_dim %111, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %120 = stablehlo.broadcast_in_dim %118, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %121 = stablehlo.broadcast_in_dim %119, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %122 = stablehlo.subtract %107, %121 : tensor<4x10x16xf32>
    %cst_24 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %124 = stablehlo.add %120, %123 : tensor<4x10x1xf32>
    %125 = stablehlo.rsqrt %124 : tensor<4x10x1xf32>
    %126 = stablehlo.reshape %arg17 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %127 = stablehlo.broadcast_in_dim %125, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %128 = stablehlo.broadcast_in_dim %126, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %129 = stablehlo.multiply %127, %128 : tensor<4x10x16xf32>
    %130 = stablehlo.multiply %122, %129 : tensor<4x10x16xf32>
    %131 = stablehlo.reshape %arg16 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %133 = stablehlo.add %130, %132 : tensor<4x10x16xf32>
    %134 = stablehlo.dot_general %133, %arg28, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x4x4xf32>) -> tensor<4x10x4x4xf32>
    %135 = stablehlo.dot_general %133, %arg26, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x4x4xf32>) -> tensor<4x10x4x4xf32>
    %136 = stablehlo.dot_general %133, %arg29, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x4x4xf32>) -> tensor<4x10x4x4xf32>
    %cst_25 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %137 = stablehlo.sqrt %cst_25 : tensor<f32>
    %138 = stablehlo.convert %137 : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [] : (tensor<f32>) -> tensor<4x10x4x4xf32>
    %140 = stablehlo.divide %134, %139 : tensor<4x10x4x4xf32>
    %141 = stablehlo.dot_general %140, %135, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x10x4x4xf32>) -> tensor<4x4x10x10xf32>
    %cst_26 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %142 = stablehlo.reduce(%141 init: %cst_26) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %cst_27 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %144 = stablehlo.maximum %143, %142 : tensor<4x4x10xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0, 1, 2] : (tensor<4x4x10xf32>) -> tensor<4x4x10x1xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %147 = stablehlo.subtract %141, %146 : tensor<4x4x10x10xf32>
    %148 = stablehlo.exponential %147 : tensor<4x4x10x10xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.reduce(%148 init: %cst_28) applies stablehlo.add across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %150 = stablehlo.broadcast_in_dim %149, dims = [0, 1, 2] : (tensor<4x4x10xf32>) -> tensor<4x4x10x1xf32>
    %151 = stablehlo.broadcast_in_dim %150, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %152 = stablehlo.divide %148, %151 : tensor<4x4x10x10xf32>
    %153 = stablehlo.dot_general %136, %152, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x4x10x10xf32>) -> tensor<4x4x4x10xf32>
    %154 = stablehlo.transpose %153, dims = [0, 3, 1, 2] : (tensor<4x4x4x10xf32>) -> tensor<4x10x4x4xf32>
    %155 = stablehlo.dot_general %154, %arg27, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x4x16xf32>) -> tensor<4x10x16xf32>
    %156 = stablehlo.add %107, %155 : tensor<4x10x16xf32>
    %157 = chlo.square %156 : tensor<4x10x16xf32> -> tensor<4x10x16xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %158 = stablehlo.reduce(%156 init: %cst_29) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_30 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %160 = stablehlo.divide %158, %159 : tensor<4x10xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %161 = stablehlo.reduce(%157 init: %cst_31) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_32 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %163 = stablehlo.divide %161, %162 : tensor<4x10xf32>
    %164 = chlo.square %160 : tensor<4x10xf32> -> tensor<4x10xf32>
    %165 = stablehlo.subtract %163, %164 : tensor<4x10xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %167 = stablehlo.maximum %166, %165 : tensor<4x10xf32>
    %168 = stablehlo.broadcast_in_dim %160, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %169 = stablehlo.broadcast_in_dim %167, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %170 = stablehlo.broadcast_in_dim %168, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %171 = stablehlo.subtract %156, %170 : tensor<4x10x16xf32>
    %cst_34 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %173 = stablehlo.add %169, %172 : tensor<4x10x1xf32>
    %174 = stablehlo.rsqrt %173 : tensor<4x10x1xf32>
    %175 = stablehlo.reshape %arg19 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %176 = stablehlo.broadcast_in_dim %174, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %177 = stablehlo.broadcast_in_dim %175, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %178 = stablehlo.multiply %176, %177 : tensor<4x10x16xf32>
    %179 = stablehlo.multiply %171, %178 : tensor<4x10x16xf32>
    %180 = stablehlo.reshape %arg18 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %181 = stablehlo.broadcast_in_dim %180, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %182 = stablehlo.add %179, %181 : tensor<4x10x16xf32>
    %183 = stablehlo.dot_general %182, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x24xf32>) -> tensor<4x10x24xf32>
    %184 = stablehlo.reshape %arg8 : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %185 = stablehlo.broadcast_in_dim %184, dims = [0, 1, 2] : (tensor<1x1x24xf32>) -> tensor<4x10x24xf32>
    %186 = stablehlo.add %183, %185 : tensor<4x10x24xf32>
    %187 = stablehlo.multiply %186, %186 : tensor<4x10x24xf32>
    %188 = stablehlo.multiply %187, %186 : tensor<4x10x24xf32>
    %cst_35 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %190 = stablehlo.multiply %189, %188 : tensor<4x10x24xf32>
    %191 = stablehlo.add %186, %190 : tensor<4x10x24xf32>
    %cst_36 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %193 = stablehlo.multiply %192, %191 : tensor<4x10x24xf32>
    %194 = stablehlo.tanh %193 : tensor<4x10x24xf32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %196 = stablehlo.add %195, %194 : tensor<4x10x24xf32>
    %cst_38 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %198 = stablehlo.multiply %197, %196 : tensor<4x10x24xf32>
    %199 = stablehlo.multiply %186, %198 : tensor<4x10x24xf32>
    %200 = stablehlo.dot_general %199, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<24x16xf32>) -> tensor<4x10x16xf32>
    %201 = stablehlo.reshape %arg6 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %202 = stablehlo.broadcast_in_dim %201, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %203 = stablehlo.add %200, %202 : tensor<4x10x16xf32>
    %204 = stablehlo.add %156, %203 : tensor<4x10x16xf32>
    %205 = chlo.square %204 : tensor<4x10x16xf32> -> tensor<4x10x16xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %206 = stablehlo.reduce(%204 init: %cst_39) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_40 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %208 = stablehlo.divide %206, %207 : tensor<4x10xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %209 = stablehlo.reduce(%205 init: %cst_41) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_42 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %211 = stablehlo.divide %209, %210 : tensor<4x10xf32>
    %212 = chlo.square %208 : tensor<4x10xf32> -> tensor<4x10xf32>
    %213 = stablehlo.subtract %211, %212 : tensor<4x10xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %215 = stablehlo.maximum %214, %213 : tensor<4x10xf32>
    %216 = stablehlo.broadcast_in_dim %208, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %217 = stablehlo.broadcast_in_dim %215, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %218 = stablehlo.broadcast_in_dim %216, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %219 = stablehlo.subtract %204, %218 : tensor<4x10x16xf32>
    %cst_44 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %221 = stablehlo.add %217, %220 : tensor<4x10x1xf32>
    %222 = stablehlo.rsqrt %221 : tensor<4x10x1xf32>
    %223 = stablehlo.reshape %arg21 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %224 = stablehlo.broadcast_in_dim %222, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %225 = stablehlo.broadcast_in_dim %223, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %226 = stablehlo.multiply %224, %225 : tensor<4x10x16xf32>
    %227 = stablehlo.multiply %219, %226 : tensor<4x10x16xf32>
    %228 = stablehlo.reshape %arg20 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %229 = stablehlo.broadcast_in_dim %228, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %230 = stablehlo.add %227, %229 : tensor<4x10x16xf32>
    %231 = stablehlo.slice %230 [0:4, 0:1, 0:16] : (tensor<4x10x16xf32>) -> tensor<4x1x16xf32>
    %232 = stablehlo.reshape %231 : (tensor<4x1x16xf32>) -> tensor<4x16xf32>
    %233 = stablehlo.dot_general %232, %arg11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x10xf32>) -> tensor<4x10xf32>
    %234 = stablehlo.reshape %arg10 : (tensor<10xf32>) -> tensor<1x10xf32>
    %235 = stablehlo.broadcast_in_dim %234, dims = [0, 1] : (tensor<1x10xf32>) -> tensor<4x10xf32>
    %236 = stablehlo.add %233, %235 : tensor<4x10xf32>
    return %236 : tensor<4x10xf32>
  }
}
