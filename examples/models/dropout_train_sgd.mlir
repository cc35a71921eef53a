module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<16xf32>, %arg1: tensor<24x16xf32>, %arg2: tensor<24xf32>, %arg3: tensor<16x24xf32>, %arg4: tensor<20xf32>, %arg5: tensor<16x20xf32>, %arg6: tensor<20x16xf32>, %arg7: tensor<16xf32>, %arg8: tensor<16xf32>, %arg9: tensor<16xf32>, %arg10: tensor<16xf32>, %arg11: tensor<16x2x8xf32>, %arg12: tensor<2x8x16xf32>, %arg13: tensor<16x2x8xf32>, %arg14: tensor<16x2x8xf32>, %arg15: tensor<2xui32>, %arg16: tensor<4x10xi32>, %arg17: tensor<4x10xi32>) -> (tensor<16xf32> {jax.result_info = "result[0]['Dense_0']['bias']"}, tensor<24x16xf32> {jax.result_info = "result[0]['Dense_0']['kernel']"}, tensor<24xf32> {jax.result_info = "result[0]['Dense_1']['bias']"}, tensor<16x24xf32> {jax.result_info = "result[0]['Dense_1']['kernel']"}, tensor<20xf32> {jax.result_info = "result[0]['Dense_2']['bias']"}, tensor<16x20xf32> {jax.result_info = "result[0]['Dense_2']['kernel']"}, tensor<20x16xf32> {jax.result_info = "result[0]['Embed_0']['embedding']"}, tensor<16xf32> {jax.result_info = "result[0]['LayerNorm_0']['bias']"}, tensor<16xf32> {jax.result_info = "result[0]['LayerNorm_0']['scale']"}, tensor<16xf32> {jax.result_info = "result[0]['LayerNorm_1']['bias']"}, tensor<16xf32> {jax.result_info = "result[0]['LayerNorm_1']['scale']"}, tensor<16x2x8xf32> {jax.result_info = "result[0]['SelfAttention_0']['key']['kernel']"}, tensor<2x8x16xf32> {jax.result_info = "result[0]['SelfAttention_0']['out']['kernel']"}, tensor<16x2x8xf32> {jax.result_info = "result[0]['SelfAttention_0']['query']['kernel']"}, tensor<16x2x8xf32> {jax.result_info = "result[0]['SelfAttention_0']['value']['kernel']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0:2 = call @_take(%arg6, %arg16) : (tensor<20x16xf32>, tensor<4x10xi32>) -> (tensor<4x10x16xf32>, tensor<4x10x1xi32>)
    %c = stablehlo.constant dense<2711844646> : tensor<ui32>
    %1 = call @_threefry_fold_in(%arg15, %c) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %cst = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %2 = call @_bernoulli(%1, %cst) : (tensor<2xui32>, tensor<f32>) -> tensor<4x10x16xi1>
    %cst_0 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %4 = stablehlo.divide %0#0, %3 : tensor<4x10x16xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %6 = stablehlo.select %2, %4, %5 : tensor<4x10x16xi1>, tensor<4x10x16xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %8 = chlo.square %6 : tensor<4x10x16xf32> -> tensor<4x10x16xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %10 = stablehlo.multiply %9, %6 : tensor<4x10x16xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%6 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_5 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %13 = stablehlo.divide %11, %12 : tensor<4x10xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%8 init: %cst_6) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_7 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %16 = stablehlo.divide %14, %15 : tensor<4x10xf32>
    %17 = chlo.square %13 : tensor<4x10xf32> -> tensor<4x10xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %19 = stablehlo.multiply %18, %13 : tensor<4x10xf32>
    %20 = stablehlo.subtract %16, %17 : tensor<4x10xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %22 = stablehlo.maximum %21, %20 : tensor<4x10xf32>
    %23 = stablehlo.compare EQ, %20, %22, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %26 = stablehlo.select %23, %24, %25 : tensor<4x10xi1>, tensor<4x10xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %28 = stablehlo.compare EQ, %27, %22, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %31 = stablehlo.select %28, %29, %30 : tensor<4x10xi1>, tensor<4x10xf32>
    %32 = stablehlo.divide %26, %31 : tensor<4x10xf32>
    %33 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %34 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %35 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %36 = stablehlo.subtract %6, %35 : tensor<4x10x16xf32>
    %cst_15 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %38 = stablehlo.add %34, %37 : tensor<4x10x1xf32>
    %39 = stablehlo.rsqrt %38 : tensor<4x10x1xf32>
    %40 = stablehlo.divide %39, %38 : tensor<4x10x1xf32>
    %cst_16 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<4x10x1xf32>
    %43 = stablehlo.reshape %arg8 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %44 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %45 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %46 = stablehlo.multiply %44, %45 : tensor<4x10x16xf32>
    %47 = stablehlo.multiply %36, %46 : tensor<4x10x16xf32>
    %48 = stablehlo.reshape %arg7 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %50 = stablehlo.add %47, %49 : tensor<4x10x16xf32>
    %51 = stablehlo.dot_general %50, %arg13, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x2x8xf32>) -> tensor<4x10x2x8xf32>
    %52 = stablehlo.dot_general %50, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x2x8xf32>) -> tensor<4x10x2x8xf32>
    %53 = stablehlo.dot_general %50, %arg14, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x2x8xf32>) -> tensor<4x10x2x8xf32>
    %c_17 = stablehlo.constant dense<497091350> : tensor<ui32>
    %54 = call @_threefry_fold_in(%arg15, %c_17) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %cst_18 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %55 = stablehlo.sqrt %cst_18 : tensor<f32>
    %56 = stablehlo.convert %55 : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f32>) -> tensor<4x10x2x8xf32>
    %58 = stablehlo.divide %51, %57 : tensor<4x10x2x8xf32>
    %59 = stablehlo.dot_general %58, %52, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x10x2x8xf32>, tensor<4x10x2x8xf32>) -> tensor<4x2x10x10xf32>
    %cst_19 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_19) applies stablehlo.maximum across dimensions = [3] : (tensor<4x2x10x10xf32>, tensor<f32>) -> tensor<4x2x10xf32>
    %61 = stablehlo.reshape %60 : (tensor<4x2x10xf32>) -> tensor<4x2x10x1xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 2, 3] : (tensor<4x2x10x1xf32>) -> tensor<4x2x10x10xf32>
    %63 = stablehlo.compare EQ, %59, %62, FLOAT : (tensor<4x2x10x10xf32>, tensor<4x2x10x10xf32>) -> tensor<4x2x10x10xi1>
    %64 = stablehlo.convert %63 : (tensor<4x2x10x10xi1>) -> tensor<4x2x10x10xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%64 init: %cst_20) applies stablehlo.add across dimensions = [3] : (tensor<4x2x10x10xf32>, tensor<f32>) -> tensor<4x2x10xf32>
    %cst_21 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x2x10xf32>
    %67 = stablehlo.maximum %66, %60 : tensor<4x2x10xf32>
    %68 = stablehlo.compare EQ, %60, %67, FLOAT : (tensor<4x2x10xf32>, tensor<4x2x10xf32>) -> tensor<4x2x10xi1>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x2x10xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x2x10xf32>
    %71 = stablehlo.select %68, %69, %70 : tensor<4x2x10xi1>, tensor<4x2x10xf32>
    %cst_24 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x2x10xf32>
    %73 = stablehlo.compare EQ, %72, %67, FLOAT : (tensor<4x2x10xf32>, tensor<4x2x10xf32>) -> tensor<4x2x10xi1>
    %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x2x10xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x2x10xf32>
    %76 = stablehlo.select %73, %74, %75 : tensor<4x2x10xi1>, tensor<4x2x10xf32>
    %77 = stablehlo.divide %71, %76 : tensor<4x2x10xf32>
    %78 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 2] : (tensor<4x2x10xf32>) -> tensor<4x2x10x1xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2, 3] : (tensor<4x2x10x1xf32>) -> tensor<4x2x10x10xf32>
    %80 = stablehlo.subtract %59, %79 : tensor<4x2x10x10xf32>
    %81 = stablehlo.exponential %80 : tensor<4x2x10x10xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.reduce(%81 init: %cst_27) applies stablehlo.add across dimensions = [3] : (tensor<4x2x10x10xf32>, tensor<f32>) -> tensor<4x2x10xf32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0, 1, 2] : (tensor<4x2x10xf32>) -> tensor<4x2x10x1xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1, 2, 3] : (tensor<4x2x10x1xf32>) -> tensor<4x2x10x10xf32>
    %85 = stablehlo.divide %81, %84 : tensor<4x2x10x10xf32>
    %86 = stablehlo.multiply %83, %83 : tensor<4x2x10x1xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x2x10x1xf32>
    %88 = stablehlo.divide %87, %86 : tensor<4x2x10x1xf32>
    %cst_29 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %89 = call @_bernoulli_2(%54, %cst_29) : (tensor<2xui32>, tensor<f32>) -> tensor<1x1x10x10xi1>
    %90 = stablehlo.convert %89 : (tensor<1x1x10x10xi1>) -> tensor<1x1x10x10xf32>
    %cst_30 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1x1x10x10xf32>
    %92 = stablehlo.divide %90, %91 : tensor<1x1x10x10xf32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [0, 1, 2, 3] : (tensor<1x1x10x10xf32>) -> tensor<4x2x10x10xf32>
    %94 = stablehlo.multiply %85, %93 : tensor<4x2x10x10xf32>
    %95 = stablehlo.dot_general %53, %94, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x10x2x8xf32>, tensor<4x2x10x10xf32>) -> tensor<4x2x8x10xf32>
    %96 = stablehlo.transpose %95, dims = [0, 3, 1, 2] : (tensor<4x2x8x10xf32>) -> tensor<4x10x2x8xf32>
    %97 = stablehlo.dot_general %96, %arg12, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x2x8xf32>, tensor<2x8x16xf32>) -> tensor<4x10x16xf32>
    %98 = stablehlo.add %6, %97 : tensor<4x10x16xf32>
    %99 = chlo.square %98 : tensor<4x10x16xf32> -> tensor<4x10x16xf32>
    %cst_31 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %101 = stablehlo.multiply %100, %98 : tensor<4x10x16xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.reduce(%98 init: %cst_32) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_33 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %104 = stablehlo.divide %102, %103 : tensor<4x10xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.reduce(%99 init: %cst_34) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_35 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %107 = stablehlo.divide %105, %106 : tensor<4x10xf32>
    %108 = chlo.square %104 : tensor<4x10xf32> -> tensor<4x10xf32>
    %cst_36 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %110 = stablehlo.multiply %109, %104 : tensor<4x10xf32>
    %111 = stablehlo.subtract %107, %108 : tensor<4x10xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %113 = stablehlo.maximum %112, %111 : tensor<4x10xf32>
    %114 = stablehlo.compare EQ, %111, %113, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %117 = stablehlo.select %114, %115, %116 : tensor<4x10xi1>, tensor<4x10xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %119 = stablehlo.compare EQ, %118, %113, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_41 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %122 = stablehlo.select %119, %120, %121 : tensor<4x10xi1>, tensor<4x10xf32>
    %123 = stablehlo.divide %117, %122 : tensor<4x10xf32>
    %124 = stablehlo.broadcast_in_dim %104, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %125 = stablehlo.broadcast_in_dim %113, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %126 = stablehlo.broadcast_in_dim %124, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %127 = stablehlo.subtract %98, %126 : tensor<4x10x16xf32>
    %cst_43 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %129 = stablehlo.add %125, %128 : tensor<4x10x1xf32>
    %130 = stablehlo.rsqrt %129 : tensor<4x10x1xf32>
    %131 = stablehlo.divide %130, %129 : tensor<4x10x1xf32>
    %cst_44 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %133 = stablehlo.multiply %132, %131 : tensor<4x10x1xf32>
    %134 = stablehlo.reshape %arg10 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %135 = stablehlo.broadcast_in_dim %130, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %136 = stablehlo.broadcast_in_dim %134, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %137 = stablehlo.multiply %135, %136 : tensor<4x10x16xf32>
    %138 = stablehlo.multiply %127, %137 : tensor<4x10x16xf32>
    %139 = stablehlo.reshape %arg9 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %140 = stablehlo.broadcast_in_dim %139, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %141 = stablehlo.add %138, %140 : tensor<4x10x16xf32>
    %142 = stablehlo.dot_general %141, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x24xf32>) -> tensor<4x10x24xf32>
    %143 = stablehlo.reshape %arg2 : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 1, 2] : (tensor<1x1x24xf32>) -> tensor<4x10x24xf32>
    %145 = stablehlo.add %142, %144 : tensor<4x10x24xf32>
    %146:3 = call @silu(%145) : (tensor<4x10x24xf32>) -> (tensor<4x10x24xf32>, tensor<4x10x24xf32>, tensor<4x10x24xf32>)
    %147 = stablehlo.dot_general %146#0, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<24x16xf32>) -> tensor<4x10x16xf32>
    %148 = stablehlo.reshape %arg0 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %149 = stablehlo.broadcast_in_dim %148, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %150 = stablehlo.add %147, %149 : tensor<4x10x16xf32>
    %c_45 = stablehlo.constant dense<3866099105> : tensor<ui32>
    %151 = call @_threefry_fold_in(%arg15, %c_45) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %cst_46 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %152 = call @_bernoulli(%151, %cst_46) : (tensor<2xui32>, tensor<f32>) -> tensor<4x10x16xi1>
    %cst_47 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %154 = stablehlo.divide %150, %153 : tensor<4x10x16xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %156 = stablehlo.select %152, %154, %155 : tensor<4x10x16xi1>, tensor<4x10x16xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %158 = stablehlo.add %98, %156 : tensor<4x10x16xf32>
    %159 = stablehlo.dot_general %158, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x20xf32>) -> tensor<4x10x20xf32>
    %160 = stablehlo.reshape %arg4 : (tensor<20xf32>) -> tensor<1x1x20xf32>
    %161 = stablehlo.broadcast_in_dim %160, dims = [0, 1, 2] : (tensor<1x1x20xf32>) -> tensor<4x10x20xf32>
    %162 = stablehlo.add %159, %161 : tensor<4x10x20xf32>
    %163 = call @_one_hot(%arg17) : (tensor<4x10xi32>) -> tensor<4x10x20xf32>
    %cst_50 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4x10x20xf32>
    %165 = stablehlo.multiply %164, %163 : tensor<4x10x20xf32>
    %cst_51 = stablehlo.constant dense<5.000000e-03> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x10x20xf32>
    %167 = stablehlo.add %165, %166 : tensor<4x10x20xf32>
    %168:3 = call @log_softmax(%162) : (tensor<4x10x20xf32>) -> (tensor<4x10x20xf32>, tensor<4x10x20xf32>, tensor<4x10x1xf32>)
    %169 = stablehlo.multiply %167, %168#0 : tensor<4x10x20xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %170 = stablehlo.reduce(%169 init: %cst_52) applies stablehlo.add across dimensions = [2] : (tensor<4x10x20xf32>, tensor<f32>) -> tensor<4x10xf32>
    %171 = stablehlo.negate %170 : tensor<4x10xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %172 = stablehlo.reduce(%171 init: %cst_53) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10xf32>, tensor<f32>) -> tensor<f32>
    %cst_54 = stablehlo.constant dense<4.000000e+01> : tensor<f32>
    %173 = stablehlo.divide %172, %cst_54 : tensor<f32>
    %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_56 = stablehlo.constant dense<4.000000e+01> : tensor<f32>
    %174 = stablehlo.divide %cst_55, %cst_56 : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %176 = stablehlo.negate %175 : tensor<4x10xf32>
    %177 = stablehlo.broadcast_in_dim %176, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x20xf32>
    %178 = stablehlo.multiply %167, %177 : tensor<4x10x20xf32>
    %179 = call @log_softmax_6(%168#1, %168#2, %178) : (tensor<4x10x20xf32>, tensor<4x10x1xf32>, tensor<4x10x20xf32>) -> tensor<4x10x20xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %180 = stablehlo.reduce(%179 init: %cst_57) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x20xf32>, tensor<f32>) -> tensor<20xf32>
    %181 = stablehlo.reshape %180 : (tensor<20xf32>) -> tensor<1x1x20xf32>
    %182 = stablehlo.reshape %181 : (tensor<1x1x20xf32>) -> tensor<20xf32>
    %183 = stablehlo.dot_general %179, %158, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x20xf32>, tensor<4x10x16xf32>) -> tensor<20x16xf32>
    %184 = stablehlo.transpose %183, dims = [1, 0] : (tensor<20x16xf32>) -> tensor<16x20xf32>
    %185 = stablehlo.dot_general %179, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x20xf32>, tensor<16x20xf32>) -> tensor<4x10x16xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %187 = stablehlo.select %152, %185, %186 : tensor<4x10x16xi1>, tensor<4x10x16xf32>
    %cst_59 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %189 = stablehlo.divide %187, %188 : tensor<4x10x16xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %190 = stablehlo.reduce(%189 init: %cst_60) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %191 = stablehlo.reshape %190 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %192 = stablehlo.reshape %191 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %193 = stablehlo.dot_general %189, %146#0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<4x10x24xf32>) -> tensor<16x24xf32>
    %194 = stablehlo.transpose %193, dims = [1, 0] : (tensor<16x24xf32>) -> tensor<24x16xf32>
    %195 = stablehlo.dot_general %189, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<24x16xf32>) -> tensor<4x10x24xf32>
    %196 = call @silu_7(%146#1, %146#2, %145, %195) : (tensor<4x10x24xf32>, tensor<4x10x24xf32>, tensor<4x10x24xf32>, tensor<4x10x24xf32>) -> tensor<4x10x24xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %197 = stablehlo.reduce(%196 init: %cst_61) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x24xf32>, tensor<f32>) -> tensor<24xf32>
    %198 = stablehlo.reshape %197 : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %199 = stablehlo.reshape %198 : (tensor<1x1x24xf32>) -> tensor<24xf32>
    %200 = stablehlo.dot_general %196, %141, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<4x10x16xf32>) -> tensor<24x16xf32>
    %201 = stablehlo.transpose %200, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %202 = stablehlo.dot_general %196, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<16x24xf32>) -> tensor<4x10x16xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %203 = stablehlo.reduce(%202 init: %cst_62) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %204 = stablehlo.reshape %203 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %205 = stablehlo.reshape %204 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %206 = stablehlo.multiply %127, %202 : tensor<4x10x16xf32>
    %207 = stablehlo.multiply %202, %137 : tensor<4x10x16xf32>
    %208 = stablehlo.broadcast_in_dim %130, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %209 = stablehlo.multiply %208, %206 : tensor<4x10x16xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %210 = stablehlo.reduce(%209 init: %cst_63) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %211 = stablehlo.reshape %210 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %212 = stablehlo.broadcast_in_dim %134, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %213 = stablehlo.multiply %206, %212 : tensor<4x10x16xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %214 = stablehlo.reduce(%213 init: %cst_64) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %215 = stablehlo.reshape %214 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %216 = stablehlo.reshape %211 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %217 = stablehlo.multiply %215, %133 : tensor<4x10x1xf32>
    %218 = stablehlo.negate %207 : tensor<4x10x16xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %219 = stablehlo.reduce(%218 init: %cst_65) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %220 = stablehlo.reshape %219 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %221 = stablehlo.add %185, %207 : tensor<4x10x16xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %222 = stablehlo.reduce(%217 init: %cst_66) applies stablehlo.add across dimensions = [2] : (tensor<4x10x1xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %223 = stablehlo.reduce(%220 init: %cst_67) applies stablehlo.add across dimensions = [2] : (tensor<4x10x1xf32>, tensor<f32>) -> tensor<4x10xf32>
    %224 = stablehlo.multiply %222, %123 : tensor<4x10xf32>
    %225 = stablehlo.negate %224 : tensor<4x10xf32>
    %226 = stablehlo.multiply %225, %110 : tensor<4x10xf32>
    %227 = stablehlo.add %223, %226 : tensor<4x10xf32>
    %cst_68 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %228 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %229 = stablehlo.divide %224, %228 : tensor<4x10xf32>
    %230 = stablehlo.broadcast_in_dim %229, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %cst_69 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %232 = stablehlo.divide %227, %231 : tensor<4x10xf32>
    %233 = stablehlo.broadcast_in_dim %232, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %234 = stablehlo.add %221, %233 : tensor<4x10x16xf32>
    %235 = stablehlo.multiply %230, %101 : tensor<4x10x16xf32>
    %236 = stablehlo.add %234, %235 : tensor<4x10x16xf32>
    %237 = stablehlo.dot_general %236, %96, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<4x10x2x8xf32>) -> tensor<16x2x8xf32>
    %238 = stablehlo.transpose %237, dims = [1, 2, 0] : (tensor<16x2x8xf32>) -> tensor<2x8x16xf32>
    %239 = stablehlo.dot_general %236, %arg12, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<2x8x16xf32>) -> tensor<4x10x2x8xf32>
    %240 = stablehlo.transpose %239, dims = [0, 2, 3, 1] : (tensor<4x10x2x8xf32>) -> tensor<4x2x8x10xf32>
    %241 = stablehlo.dot_general %240, %53, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x8x10xf32>, tensor<4x10x2x8xf32>) -> tensor<4x2x10x10xf32>
    %242 = stablehlo.dot_general %240, %94, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x2x8x10xf32>, tensor<4x2x10x10xf32>) -> tensor<4x2x8x10xf32>
    %243 = stablehlo.transpose %242, dims = [0, 3, 1, 2] : (tensor<4x2x8x10xf32>) -> tensor<4x10x2x8xf32>
    %244 = stablehlo.broadcast_in_dim %92, dims = [0, 1, 2, 3] : (tensor<1x1x10x10xf32>) -> tensor<4x2x10x10xf32>
    %245 = stablehlo.multiply %241, %244 : tensor<4x2x10x10xf32>
    %246 = stablehlo.broadcast_in_dim %88, dims = [0, 1, 2, 3] : (tensor<4x2x10x1xf32>) -> tensor<4x2x10x10xf32>
    %247 = stablehlo.multiply %245, %246 : tensor<4x2x10x10xf32>
    %248 = stablehlo.multiply %247, %81 : tensor<4x2x10x10xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %249 = stablehlo.reduce(%248 init: %cst_70) applies stablehlo.add across dimensions = [3] : (tensor<4x2x10x10xf32>, tensor<f32>) -> tensor<4x2x10xf32>
    %250 = stablehlo.reshape %249 : (tensor<4x2x10xf32>) -> tensor<4x2x10x1xf32>
    %251 = stablehlo.negate %250 : tensor<4x2x10x1xf32>
    %252 = stablehlo.broadcast_in_dim %83, dims = [0, 1, 2, 3] : (tensor<4x2x10x1xf32>) -> tensor<4x2x10x10xf32>
    %253 = stablehlo.divide %245, %252 : tensor<4x2x10x10xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %254 = stablehlo.reduce(%251 init: %cst_71) applies stablehlo.add across dimensions = [3] : (tensor<4x2x10x1xf32>, tensor<f32>) -> tensor<4x2x10xf32>
    %255 = stablehlo.broadcast_in_dim %254, dims = [0, 1, 2] : (tensor<4x2x10xf32>) -> tensor<4x2x10x10xf32>
    %256 = stablehlo.add %253, %255 : tensor<4x2x10x10xf32>
    %257 = stablehlo.multiply %256, %81 : tensor<4x2x10x10xf32>
    %258 = stablehlo.dot_general %257, %58, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x10x10xf32>, tensor<4x10x2x8xf32>) -> tensor<4x2x10x8xf32>
    %259 = stablehlo.transpose %258, dims = [0, 2, 1, 3] : (tensor<4x2x10x8xf32>) -> tensor<4x10x2x8xf32>
    %260 = stablehlo.dot_general %257, %52, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x10x10xf32>, tensor<4x10x2x8xf32>) -> tensor<4x2x10x8xf32>
    %261 = stablehlo.transpose %260, dims = [0, 2, 1, 3] : (tensor<4x2x10x8xf32>) -> tensor<4x10x2x8xf32>
    %262 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f32>) -> tensor<4x10x2x8xf32>
    %263 = stablehlo.divide %261, %262 : tensor<4x10x2x8xf32>
    %264 = stablehlo.dot_general %243, %50, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x2x8xf32>, tensor<4x10x16xf32>) -> tensor<2x8x16xf32>
    %265 = stablehlo.transpose %264, dims = [2, 0, 1] : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
    %266 = stablehlo.dot_general %243, %arg14, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x2x8xf32>, tensor<16x2x8xf32>) -> tensor<4x10x16xf32>
    %267 = stablehlo.dot_general %259, %50, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x2x8xf32>, tensor<4x10x16xf32>) -> tensor<2x8x16xf32>
    %268 = stablehlo.transpose %267, dims = [2, 0, 1] : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
    %269 = stablehlo.dot_general %259, %arg11, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x2x8xf32>, tensor<16x2x8xf32>) -> tensor<4x10x16xf32>
    %270 = stablehlo.add %266, %269 : tensor<4x10x16xf32>
    %271 = stablehlo.dot_general %263, %50, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x2x8xf32>, tensor<4x10x16xf32>) -> tensor<2x8x16xf32>
    %272 = stablehlo.transpose %271, dims = [2, 0, 1] : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
    %273 = stablehlo.dot_general %263, %arg13, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x2x8xf32>, tensor<16x2x8xf32>) -> tensor<4x10x16xf32>
    %274 = stablehlo.add %270, %273 : tensor<4x10x16xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %275 = stablehlo.reduce(%274 init: %cst_72) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %276 = stablehlo.reshape %275 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %277 = stablehlo.reshape %276 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %278 = stablehlo.multiply %36, %274 : tensor<4x10x16xf32>
    %279 = stablehlo.multiply %274, %46 : tensor<4x10x16xf32>
    %280 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %281 = stablehlo.multiply %280, %278 : tensor<4x10x16xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %282 = stablehlo.reduce(%281 init: %cst_73) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %283 = stablehlo.reshape %282 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %284 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %285 = stablehlo.multiply %278, %284 : tensor<4x10x16xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %286 = stablehlo.reduce(%285 init: %cst_74) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %287 = stablehlo.reshape %286 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %288 = stablehlo.reshape %283 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %289 = stablehlo.multiply %287, %42 : tensor<4x10x1xf32>
    %290 = stablehlo.negate %279 : tensor<4x10x16xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %291 = stablehlo.reduce(%290 init: %cst_75) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %292 = stablehlo.reshape %291 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %293 = stablehlo.add %236, %279 : tensor<4x10x16xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %294 = stablehlo.reduce(%289 init: %cst_76) applies stablehlo.add across dimensions = [2] : (tensor<4x10x1xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %295 = stablehlo.reduce(%292 init: %cst_77) applies stablehlo.add across dimensions = [2] : (tensor<4x10x1xf32>, tensor<f32>) -> tensor<4x10xf32>
    %296 = stablehlo.multiply %294, %32 : tensor<4x10xf32>
    %297 = stablehlo.negate %296 : tensor<4x10xf32>
    %298 = stablehlo.multiply %297, %19 : tensor<4x10xf32>
    %299 = stablehlo.add %295, %298 : tensor<4x10xf32>
    %cst_78 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %300 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %301 = stablehlo.divide %296, %300 : tensor<4x10xf32>
    %302 = stablehlo.broadcast_in_dim %301, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %cst_79 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %303 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %304 = stablehlo.divide %299, %303 : tensor<4x10xf32>
    %305 = stablehlo.broadcast_in_dim %304, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %306 = stablehlo.add %293, %305 : tensor<4x10x16xf32>
    %307 = stablehlo.multiply %302, %10 : tensor<4x10x16xf32>
    %308 = stablehlo.add %306, %307 : tensor<4x10x16xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %309 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %310 = stablehlo.select %2, %308, %309 : tensor<4x10x16xi1>, tensor<4x10x16xf32>
    %cst_81 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %311 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %312 = stablehlo.divide %310, %311 : tensor<4x10x16xf32>
    %313 = call @_take_8(%0#1, %312) : (tensor<4x10x1xi32>, tensor<4x10x16xf32>) -> tensor<20x16xf32>
    %cst_82 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %314 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %315 = stablehlo.multiply %314, %192 : tensor<16xf32>
    %cst_83 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %316 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %317 = stablehlo.multiply %316, %194 : tensor<24x16xf32>
    %cst_84 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %318 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %319 = stablehlo.multiply %318, %199 : tensor<24xf32>
    %cst_85 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %320 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %321 = stablehlo.multiply %320, %201 : tensor<16x24xf32>
    %cst_86 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %322 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %323 = stablehlo.multiply %322, %182 : tensor<20xf32>
    %cst_87 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %324 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<16x20xf32>
    %325 = stablehlo.multiply %324, %184 : tensor<16x20xf32>
    %cst_88 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %326 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<20x16xf32>
    %327 = stablehlo.multiply %326, %313 : tensor<20x16xf32>
    %cst_89 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %328 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %329 = stablehlo.multiply %328, %277 : tensor<16xf32>
    %cst_90 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %330 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %331 = stablehlo.multiply %330, %288 : tensor<16xf32>
    %cst_91 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %332 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %333 = stablehlo.multiply %332, %205 : tensor<16xf32>
    %cst_92 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %334 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %335 = stablehlo.multiply %334, %216 : tensor<16xf32>
    %cst_93 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %336 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %337 = stablehlo.multiply %336, %268 : tensor<16x2x8xf32>
    %cst_94 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %338 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<2x8x16xf32>
    %339 = stablehlo.multiply %338, %238 : tensor<2x8x16xf32>
    %cst_95 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %340 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %341 = stablehlo.multiply %340, %272 : tensor<16x2x8xf32>
    %cst_96 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %342 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %343 = stablehlo.multiply %342, %265 : tensor<16x2x8xf32>
    %344 = stablehlo.add %arg0, %315 : tensor<16xf32>
    %345 = stablehlo.add %arg1, %317 : tensor<24x16xf32>
    %346 = stablehlo.add %arg2, %319 : tensor<24xf32>
    %347 = stablehlo.add %arg3, %321 : tensor<16x24xf32>
    %348 = stablehlo.add %arg4, %323 : tensor<20xf32>
    %349 = stablehlo.add %arg5, %325 : tensor<16x20xf32>
    %350 = stablehlo.add %arg6, %327 : tensor<20x16xf32>
    %351 = stablehlo.add %arg7, %329 : tensor<16xf32>
    %352 = stablehlo.add %arg8, %331 : tensor<16xf32>
    %353 = stablehlo.add %arg9, %333 : tensor<16xf32>
    %354 = stablehlo.add %arg10, %335 : tensor<16xf32>
    %355 = stablehlo.add %arg11, %337 : tensor<16x2x8xf32>
    %356 = stablehlo.add %arg12, %339 : tensor<2x8x16xf32>
    %357 = stablehlo.add %arg13, %341 : tensor<16x2x8xf32>
    %358 = stablehlo.add %arg14, %343 : tensor<16x2x8xf32>
    return %344, %345, %346, %347, %348, %349, %350, %351, %352, %353, %354, %355, %356, %357, %358, %173 : tensor<16xf32>, tensor<24x16xf32>, tensor<24xf32>, tensor<16x24xf32>, tensor<20xf32>, tensor<16x20xf32>, tensor<20x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x2x8xf32>, tensor<2x8x16xf32>, tensor<16x2x8xf32>, tensor<16x2x8xf32>, tensor<f32>
  }
  func.func private @_take(%arg0: tensor<20x16xf32>, %arg1: tensor<4x10xi32>) -> (tensor<4x10x16xf32>, tensor<4x10x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x10xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x10xi32>, tensor<4x10xi32>) -> tensor<4x10xi1>
    %c_0 = stablehlo.constant dense<20> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x10xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x10xi32>
    %4 = call @_where(%1, %3, %arg1) : (tensor<4x10xi1>, tensor<4x10xi32>, tensor<4x10xi32>) -> tensor<4x10xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x10xi32>) -> tensor<4x10x1xi32>
    %c_1 = stablehlo.constant dense<19> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x10x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x10x1xi32>, tensor<4x10x1xi32>) -> tensor<4x10x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<4x10x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x10x1xi32>, tensor<4x10x1xi32>) -> tensor<4x10x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x10x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<4x10x1xi1>, tensor<i1>) -> tensor<4x10xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<20x16xf32>, tensor<4x10x1xi32>) -> tensor<4x10x16xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<4x10xi1>) -> tensor<4x10x16xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<4x10x16xi1>, tensor<4x10x16xf32>
    return %16, %5 : tensor<4x10x16xf32>, tensor<4x10x1xi32>
  }
  func.func private @_where(%arg0: tensor<4x10xi1>, %arg1: tensor<4x10xi32>, %arg2: tensor<4x10xi32>) -> tensor<4x10xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x10xi1>, tensor<4x10xi32>
    return %0 : tensor<4x10xi32>
  }
  func.func private @_threefry_fold_in(%arg0: tensor<2xui32>, %arg1: tensor<ui32>) -> tensor<2xui32> {
    %c = stablehlo.constant dense<32> : tensor<ui32>
    %0 = stablehlo.shift_right_logical %arg1, %c : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_0 = stablehlo.constant dense<4294967295> : tensor<ui32>
    %2 = stablehlo.and %arg1, %c_0 : tensor<ui32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %4 = stablehlo.concatenate %1, %3, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %5 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %6 = stablehlo.reshape %5 : (tensor<1xui32>) -> tensor<ui32>
    %7 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %8 = stablehlo.reshape %7 : (tensor<1xui32>) -> tensor<ui32>
    %9 = stablehlo.slice %4 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %10 = stablehlo.slice %4 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %11:2 = call @threefry2x32(%6, %8, %9, %10) : (tensor<ui32>, tensor<ui32>, tensor<1xui32>, tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>)
    %12 = stablehlo.concatenate %11#0, %11#1, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    return %12 : tensor<2xui32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<1xui32>, %arg3: tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<1xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<1xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i32>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i32>, tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<1xui32>, tensor<1xui32>
  }
  func.func private @closed_call(%arg0: tensor<i32>, %arg1: tensor<1xui32>, %arg2: tensor<1xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<1xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<1xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<1xui32>
    %9 = stablehlo.or %5, %8 : tensor<1xui32>
    %10 = stablehlo.xor %3, %9 : tensor<1xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<1xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<1xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<1xui32>
    %19 = stablehlo.or %15, %18 : tensor<1xui32>
    %20 = stablehlo.xor %13, %19 : tensor<1xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<1xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<1xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<1xui32>
    %29 = stablehlo.or %25, %28 : tensor<1xui32>
    %30 = stablehlo.xor %23, %29 : tensor<1xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<1xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<1xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<1xui32>
    %39 = stablehlo.or %35, %38 : tensor<1xui32>
    %40 = stablehlo.xor %33, %39 : tensor<1xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %42 = stablehlo.add %33, %41 : tensor<1xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %44 = stablehlo.add %40, %43 : tensor<1xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i32>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i32>
    %46 = stablehlo.convert %45 : (tensor<i32>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %48 = stablehlo.add %44, %47 : tensor<1xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @_bernoulli(%arg0: tensor<2xui32>, %arg1: tensor<f32>) -> tensor<4x10x16xi1> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<4x10x16xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<4x10x16xf32>, tensor<4x10x16xf32>) -> tensor<4x10x16xi1>
    return %2 : tensor<4x10x16xi1>
  }
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<4x10x16xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.convert %arg2 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<4x10x16xui64>
    %9 = stablehlo.iota dim = 1 : tensor<4x10x16xui64>
    %10 = stablehlo.iota dim = 2 : tensor<4x10x16xui64>
    %c = stablehlo.constant dense<160> : tensor<ui64>
    %11 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<4x10x16xui64>
    %12 = stablehlo.multiply %11, %8 : tensor<4x10x16xui64>
    %c_0 = stablehlo.constant dense<16> : tensor<ui64>
    %13 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<4x10x16xui64>
    %14 = stablehlo.multiply %13, %9 : tensor<4x10x16xui64>
    %c_1 = stablehlo.constant dense<1> : tensor<ui64>
    %15 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<4x10x16xui64>
    %16 = stablehlo.multiply %15, %10 : tensor<4x10x16xui64>
    %17 = stablehlo.add %12, %14 : tensor<4x10x16xui64>
    %18 = stablehlo.add %17, %16 : tensor<4x10x16xui64>
    %c_2 = stablehlo.constant dense<32> : tensor<ui64>
    %19 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<4x10x16xui64>
    %20 = stablehlo.shift_right_logical %18, %19 : tensor<4x10x16xui64>
    %21 = stablehlo.convert %18 : (tensor<4x10x16xui64>) -> tensor<4x10x16xui32>
    %22 = stablehlo.convert %20 : (tensor<4x10x16xui64>) -> tensor<4x10x16xui32>
    %23:2 = call @threefry2x32_0(%5, %7, %22, %21) : (tensor<ui32>, tensor<ui32>, tensor<4x10x16xui32>, tensor<4x10x16xui32>) -> (tensor<4x10x16xui32>, tensor<4x10x16xui32>)
    %24 = stablehlo.xor %23#0, %23#1 : tensor<4x10x16xui32>
    %c_3 = stablehlo.constant dense<9> : tensor<ui32>
    %25 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<4x10x16xui32>
    %26 = stablehlo.shift_right_logical %24, %25 : tensor<4x10x16xui32>
    %c_4 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<4x10x16xui32>
    %28 = stablehlo.or %26, %27 : tensor<4x10x16xui32>
    %29 = stablehlo.bitcast_convert %28 : (tensor<4x10x16xui32>) -> tensor<4x10x16xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %31 = stablehlo.subtract %29, %30 : tensor<4x10x16xf32>
    %32 = stablehlo.subtract %3, %2 : tensor<1x1x1xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<4x10x16xf32>
    %34 = stablehlo.multiply %31, %33 : tensor<4x10x16xf32>
    %35 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<4x10x16xf32>
    %36 = stablehlo.add %34, %35 : tensor<4x10x16xf32>
    %37 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<4x10x16xf32>
    %38 = stablehlo.maximum %37, %36 : tensor<4x10x16xf32>
    return %38 : tensor<4x10x16xf32>
  }
  func.func private @threefry2x32_0(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<4x10x16xui32>, %arg3: tensor<4x10x16xui32>) -> (tensor<4x10x16xui32>, tensor<4x10x16xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<4x10x16xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<4x10x16xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<4x10x16xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<4x10x16xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<4x10x16xui32>, tensor<4x10x16xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call_1(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i32>, tensor<4x10x16xui32>, tensor<4x10x16xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<4x10x16xui32>, tensor<4x10x16xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i32>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i32>, tensor<i32>, tensor<4x10x16xui32>, tensor<4x10x16xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<4x10x16xui32>, tensor<4x10x16xui32>
  }
  func.func private @closed_call_1(%arg0: tensor<i32>, %arg1: tensor<4x10x16xui32>, %arg2: tensor<4x10x16xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i32>, tensor<4x10x16xui32>, tensor<4x10x16xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<4x10x16xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<4x10x16xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<4x10x16xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<4x10x16xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<4x10x16xui32>
    %9 = stablehlo.or %5, %8 : tensor<4x10x16xui32>
    %10 = stablehlo.xor %3, %9 : tensor<4x10x16xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<4x10x16xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<4x10x16xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<4x10x16xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<4x10x16xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<4x10x16xui32>
    %19 = stablehlo.or %15, %18 : tensor<4x10x16xui32>
    %20 = stablehlo.xor %13, %19 : tensor<4x10x16xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<4x10x16xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<4x10x16xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<4x10x16xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<4x10x16xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<4x10x16xui32>
    %29 = stablehlo.or %25, %28 : tensor<4x10x16xui32>
    %30 = stablehlo.xor %23, %29 : tensor<4x10x16xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<4x10x16xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<4x10x16xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<4x10x16xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<4x10x16xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<4x10x16xui32>
    %39 = stablehlo.or %35, %38 : tensor<4x10x16xui32>
    %40 = stablehlo.xor %33, %39 : tensor<4x10x16xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<4x10x16xui32>
    %42 = stablehlo.add %33, %41 : tensor<4x10x16xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<4x10x16xui32>
    %44 = stablehlo.add %40, %43 : tensor<4x10x16xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i32>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i32>
    %46 = stablehlo.convert %45 : (tensor<i32>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<4x10x16xui32>
    %48 = stablehlo.add %44, %47 : tensor<4x10x16xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i32>, tensor<4x10x16xui32>, tensor<4x10x16xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @_bernoulli_2(%arg0: tensor<2xui32>, %arg1: tensor<f32>) -> tensor<1x1x10x10xi1> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform_3(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<1x1x10x10xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1x1x10x10xf32>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<1x1x10x10xf32>, tensor<1x1x10x10xf32>) -> tensor<1x1x10x10xi1>
    return %2 : tensor<1x1x10x10xi1>
  }
  func.func private @_uniform_3(%arg0: tensor<2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<1x1x10x10xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.convert %arg2 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<1x1x10x10xui64>
    %9 = stablehlo.iota dim = 1 : tensor<1x1x10x10xui64>
    %10 = stablehlo.iota dim = 2 : tensor<1x1x10x10xui64>
    %11 = stablehlo.iota dim = 3 : tensor<1x1x10x10xui64>
    %c = stablehlo.constant dense<100> : tensor<ui64>
    %12 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<1x1x10x10xui64>
    %13 = stablehlo.multiply %12, %8 : tensor<1x1x10x10xui64>
    %c_0 = stablehlo.constant dense<100> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<1x1x10x10xui64>
    %15 = stablehlo.multiply %14, %9 : tensor<1x1x10x10xui64>
    %c_1 = stablehlo.constant dense<10> : tensor<ui64>
    %16 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<1x1x10x10xui64>
    %17 = stablehlo.multiply %16, %10 : tensor<1x1x10x10xui64>
    %c_2 = stablehlo.constant dense<1> : tensor<ui64>
    %18 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<1x1x10x10xui64>
    %19 = stablehlo.multiply %18, %11 : tensor<1x1x10x10xui64>
    %20 = stablehlo.add %13, %15 : tensor<1x1x10x10xui64>
    %21 = stablehlo.add %20, %17 : tensor<1x1x10x10xui64>
    %22 = stablehlo.add %21, %19 : tensor<1x1x10x10xui64>
    %c_3 = stablehlo.constant dense<32> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<1x1x10x10xui64>
    %24 = stablehlo.shift_right_logical %22, %23 : tensor<1x1x10x10xui64>
    %25 = stablehlo.convert %22 : (tensor<1x1x10x10xui64>) -> tensor<1x1x10x10xui32>
    %26 = stablehlo.convert %24 : (tensor<1x1x10x10xui64>) -> tensor<1x1x10x10xui32>
    %27:2 = call @threefry2x32_4(%5, %7, %26, %25) : (tensor<ui32>, tensor<ui32>, tensor<1x1x10x10xui32>, tensor<1x1x10x10xui32>) -> (tensor<1x1x10x10xui32>, tensor<1x1x10x10xui32>)
    %28 = stablehlo.xor %27#0, %27#1 : tensor<1x1x10x10xui32>
    %c_4 = stablehlo.constant dense<9> : tensor<ui32>
    %29 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<1x1x10x10xui32>
    %30 = stablehlo.shift_right_logical %28, %29 : tensor<1x1x10x10xui32>
    %c_5 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %31 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<1x1x10x10xui32>
    %32 = stablehlo.or %30, %31 : tensor<1x1x10x10xui32>
    %33 = stablehlo.bitcast_convert %32 : (tensor<1x1x10x10xui32>) -> tensor<1x1x10x10xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1x10x10xf32>
    %35 = stablehlo.subtract %33, %34 : tensor<1x1x10x10xf32>
    %36 = stablehlo.subtract %3, %2 : tensor<1x1x1x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<1x1x10x10xf32>
    %38 = stablehlo.multiply %35, %37 : tensor<1x1x10x10xf32>
    %39 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<1x1x10x10xf32>
    %40 = stablehlo.add %38, %39 : tensor<1x1x10x10xf32>
    %41 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<1x1x10x10xf32>
    %42 = stablehlo.maximum %41, %40 : tensor<1x1x10x10xf32>
    return %42 : tensor<1x1x10x10xf32>
  }
  func.func private @threefry2x32_4(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<1x1x10x10xui32>, %arg3: tensor<1x1x10x10xui32>) -> (tensor<1x1x10x10xui32>, tensor<1x1x10x10xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<1x1x10x10xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<1x1x10x10xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<1x1x10x10xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<1x1x10x10xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<1x1x10x10xui32>, tensor<1x1x10x10xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call_5(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i32>, tensor<1x1x10x10xui32>, tensor<1x1x10x10xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<1x1x10x10xui32>, tensor<1x1x10x10xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i32>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i32>, tensor<i32>, tensor<1x1x10x10xui32>, tensor<1x1x10x10xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<1x1x10x10xui32>, tensor<1x1x10x10xui32>
  }
  func.func private @closed_call_5(%arg0: tensor<i32>, %arg1: tensor<1x1x10x10xui32>, %arg2: tensor<1x1x10x10xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i32>, tensor<1x1x10x10xui32>, tensor<1x1x10x10xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<1x1x10x10xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<1x1x10x10xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<1x1x10x10xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<1x1x10x10xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<1x1x10x10xui32>
    %9 = stablehlo.or %5, %8 : tensor<1x1x10x10xui32>
    %10 = stablehlo.xor %3, %9 : tensor<1x1x10x10xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<1x1x10x10xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<1x1x10x10xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<1x1x10x10xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<1x1x10x10xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<1x1x10x10xui32>
    %19 = stablehlo.or %15, %18 : tensor<1x1x10x10xui32>
    %20 = stablehlo.xor %13, %19 : tensor<1x1x10x10xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<1x1x10x10xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<1x1x10x10xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<1x1x10x10xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<1x1x10x10xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<1x1x10x10xui32>
    %29 = stablehlo.or %25, %28 : tensor<1x1x10x10xui32>
    %30 = stablehlo.xor %23, %29 : tensor<1x1x10x10xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<1x1x10x10xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<1x1x10x10xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<1x1x10x10xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<1x1x10x10xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<1x1x10x10xui32>
    %39 = stablehlo.or %35, %38 : tensor<1x1x10x10xui32>
    %40 = stablehlo.xor %33, %39 : tensor<1x1x10x10xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<1x1x10x10xui32>
    %42 = stablehlo.add %33, %41 : tensor<1x1x10x10xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<1x1x10x10xui32>
    %44 = stablehlo.add %40, %43 : tensor<1x1x10x10xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i32>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i32>
    %46 = stablehlo.convert %45 : (tensor<i32>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<1x1x10x10xui32>
    %48 = stablehlo.add %44, %47 : tensor<1x1x10x10xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i32>, tensor<1x1x10x10xui32>, tensor<1x1x10x10xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @silu(%arg0: tensor<4x10x24xf32>) -> (tensor<4x10x24xf32>, tensor<4x10x24xf32>, tensor<4x10x24xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<4x10x24xf32>
    %1 = stablehlo.exponential %0 : tensor<4x10x24xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %3 = stablehlo.add %2, %1 : tensor<4x10x24xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %5 = stablehlo.divide %4, %3 : tensor<4x10x24xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<4x10x24xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<4x10x24xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<4x10x24xf32>
    return %9, %8, %5 : tensor<4x10x24xf32>, tensor<4x10x24xf32>, tensor<4x10x24xf32>
  }
  func.func private @_one_hot(%arg0: tensor<4x10xi32>) -> tensor<4x10x20xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<4x10xi32>) -> tensor<4x10x1xi32>
    %1 = stablehlo.iota dim = 2 : tensor<1x1x20xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<4x10x1xi32>) -> tensor<4x10x20xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x1x20xi32>) -> tensor<4x10x20xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<4x10x20xi32>, tensor<4x10x20xi32>) -> tensor<4x10x20xi1>
    %5 = stablehlo.convert %4 : (tensor<4x10x20xi1>) -> tensor<4x10x20xf32>
    return %5 : tensor<4x10x20xf32>
  }
  func.func private @log_softmax(%arg0: tensor<4x10x20xf32>) -> (tensor<4x10x20xf32>, tensor<4x10x20xf32>, tensor<4x10x1xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<4x10x20xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<4x10xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x20xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<4x10x20xf32>
    %6 = stablehlo.exponential %5 : tensor<4x10x20xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<4x10x20xf32>, tensor<f32>) -> tensor<4x10xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %9 = stablehlo.log %8 : tensor<4x10x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x20xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<4x10x20xf32>
    return %11, %6, %8 : tensor<4x10x20xf32>, tensor<4x10x20xf32>, tensor<4x10x1xf32>
  }
  func.func private @log_softmax_6(%arg0: tensor<4x10x20xf32>, %arg1: tensor<4x10x1xf32>, %arg2: tensor<4x10x20xf32>) -> tensor<4x10x20xf32> {
    %0 = stablehlo.negate %arg2 : tensor<4x10x20xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x10x20xf32>, tensor<f32>) -> tensor<4x10xf32>
    %2 = stablehlo.reshape %1 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %3 = stablehlo.divide %2, %arg1 : tensor<4x10x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<4x10x1xf32>, tensor<f32>) -> tensor<4x10xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x20xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<4x10x20xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<4x10x20xf32>
    return %7 : tensor<4x10x20xf32>
  }
  func.func private @silu_7(%arg0: tensor<4x10x24xf32>, %arg1: tensor<4x10x24xf32>, %arg2: tensor<4x10x24xf32>, %arg3: tensor<4x10x24xf32>) -> tensor<4x10x24xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x10x24xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x10x24xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x10x24xf32>
    %3 = stablehlo.add %1, %2 : tensor<4x10x24xf32>
    return %3 : tensor<4x10x24xf32>
  }
  func.func private @_take_8(%arg0: tensor<4x10x1xi32>, %arg1: tensor<4x10x16xf32>) -> tensor<20x16xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<20x16xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<20x16xf32>, tensor<4x10x1xi32>, tensor<4x10x16xf32>) -> tensor<20x16xf32>
    return %1 : tensor<20x16xf32>
  }
}
