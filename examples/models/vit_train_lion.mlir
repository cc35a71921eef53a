module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<16xf32>, %arg1: tensor<4x4x3x16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<24x16xf32>, %arg4: tensor<24xf32>, %arg5: tensor<16x24xf32>, %arg6: tensor<16xf32>, %arg7: tensor<24x16xf32>, %arg8: tensor<24xf32>, %arg9: tensor<16x24xf32>, %arg10: tensor<10xf32>, %arg11: tensor<16x10xf32>, %arg12: tensor<16xf32>, %arg13: tensor<16xf32>, %arg14: tensor<16xf32>, %arg15: tensor<16xf32>, %arg16: tensor<16xf32>, %arg17: tensor<16xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16xf32>, %arg20: tensor<16xf32>, %arg21: tensor<16xf32>, %arg22: tensor<16x4x4xf32>, %arg23: tensor<4x4x16xf32>, %arg24: tensor<16x4x4xf32>, %arg25: tensor<16x4x4xf32>, %arg26: tensor<16x4x4xf32>, %arg27: tensor<4x4x16xf32>, %arg28: tensor<16x4x4xf32>, %arg29: tensor<16x4x4xf32>, %arg30: tensor<1x10x16xf32>, %arg31: tensor<1x1x16xf32>, %arg32: tensor<i32>, %arg33: tensor<16xf32>, %arg34: tensor<4x4x3x16xf32>, %arg35: tensor<16xf32>, %arg36: tensor<24x16xf32>, %arg37: tensor<24xf32>, %arg38: tensor<16x24xf32>, %arg39: tensor<16xf32>, %arg40: tensor<24x16xf32>, %arg41: tensor<24xf32>, %arg42: tensor<16x24xf32>, %arg43: tensor<10xf32>, %arg44: tensor<16x10xf32>, %arg45: tensor<16xf32>, %arg46: tensor<16xf32>, %arg47: tensor<16xf32>, %arg48: tensor<16xf32>, %arg49: tensor<16xf32>, %arg50: tensor<16xf32>, %arg51: tensor<16xf32>, %arg52: tensor<16xf32>, %arg53: tensor<16xf32>, %arg54: tensor<16xf32>, %arg55: tensor<16x4x4xf32>, %arg56: tensor<4x4x16xf32>, %arg57: tensor<16x4x4xf32>, %arg58: tensor<16x4x4xf32>, %arg59: tensor<16x4x4xf32>, %arg60: tensor<4x4x16xf32>, %arg61: tensor<16x4x4xf32>, %arg62: tensor<16x4x4xf32>, %arg63: tensor<1x10x16xf32>, %arg64: tensor<1x1x16xf32>, %arg65: tensor<4x12x12x3xf32>, %arg66: tensor<4xi32>) -> (tensor<16xf32> {jax.result_info = "result[0]['Conv_0']['bias']"}, tensor<4x4x3x16xf32> {jax.result_info = "result[0]['Conv_0']['kernel']"}, tensor<16xf32> {jax.result_info = "result[0]['Dense_0']['bias']"}, tensor<24x16xf32> {jax.result_info = "result[0]['Dense_0']['kernel']"}, tensor<24xf32> {jax.result_info = "result[0]['Dense_1']['bias']"}, tensor<16x24xf32> {jax.result_info = "result[0]['Dense_1']['kernel']"}, tensor<16xf32> {jax.result_info = "result[0]['Dense_2']['bias']"}, tensor<24x16xf32> {jax.result_info = "result[0]['Dense_2']['kernel']"}, tensor<24xf32> {jax.result_info = "result[0]['Dense_3']['bias']"}, tensor<16x24xf32> {jax.result_info = "result[0]['Dense_3']['kernel']"}, tensor<10xf32> {jax.result_info = "result[0]['Dense_4']['bias']"}, tensor<16x10xf32> {jax.result_info = "result[0]['Dense_4']['kernel']"}, tensor<16xf32> {jax.result_info = "result[0]['LayerNorm_0']['bias']"}, tensor<16xf32> {jax.result_info = "result[0]['LayerNorm_0']['scale']"}, tensor<16xf32> {jax.result_info = "result[0]['LayerNorm_1']['bias']"}, tensor<16xf32> {jax.result_info = "result[0]['LayerNorm_1']['scale']"}, tensor<16xf32> {jax.result_info = "result[0]['LayerNorm_2']['bias']"}, tensor<16xf32> {jax.result_info = "result[0]['LayerNorm_2']['scale']"}, tensor<16xf32> {jax.result_info = "result[0]['LayerNorm_3']['bias']"}, tensor<16xf32> {jax.result_info = "result[0]['LayerNorm_3']['scale']"}, tensor<16xf32> {jax.result_info = "result[0]['LayerNorm_4']['bias']"}, tensor<16xf32> {jax.result_info = "result[0]['LayerNorm_4']['scale']"}, tensor<16x4x4xf32> {jax.result_info = "result[0]['MultiHeadDotProductAttention_0']['key']['kernel']"}, tensor<4x4x16xf32> {jax.result_info = "result[0]['MultiHeadDotProductAttention_0']['out']['kernel']"}, tensor<16x4x4xf32> {jax.result_info = "result[0]['MultiHeadDotProductAttention_0']['query']['kernel']"}, tensor<16x4x4xf32> {jax.result_info = "result[0]['MultiHeadDotProductAttention_0']['value']['kernel']"}, tensor<16x4x4xf32> {jax.result_info = "result[0]['MultiHeadDotProductAttention_1']['key']['kernel']"}, tensor<4x4x16xf32> {jax.result_info = "result[0]['MultiHeadDotProductAttention_1']['out']['kernel']"}, tensor<16x4x4xf32> {jax.result_info = "result[0]['MultiHeadDotProductAttention_1']['query']['kernel']"}, tensor<16x4x4xf32> {jax.result_info = "result[0]['MultiHeadDotProductAttention_1']['value']['kernel']"}, tensor<1x10x16xf32> {jax.result_info = "result[0]['position']"}, tensor<1x1x16xf32> {jax.result_info = "result[0]['token']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['Conv_0']['bias']"}, tensor<4x4x3x16xf32> {jax.result_info = "result[1][0].mu['Conv_0']['kernel']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['Dense_0']['bias']"}, tensor<24x16xf32> {jax.result_info = "result[1][0].mu['Dense_0']['kernel']"}, tensor<24xf32> {jax.result_info = "result[1][0].mu['Dense_1']['bias']"}, tensor<16x24xf32> {jax.result_info = "result[1][0].mu['Dense_1']['kernel']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['Dense_2']['bias']"}, tensor<24x16xf32> {jax.result_info = "result[1][0].mu['Dense_2']['kernel']"}, tensor<24xf32> {jax.result_info = "result[1][0].mu['Dense_3']['bias']"}, tensor<16x24xf32> {jax.result_info = "result[1][0].mu['Dense_3']['kernel']"}, tensor<10xf32> {jax.result_info = "result[1][0].mu['Dense_4']['bias']"}, tensor<16x10xf32> {jax.result_info = "result[1][0].mu['Dense_4']['kernel']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['LayerNorm_0']['bias']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['LayerNorm_0']['scale']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['LayerNorm_1']['bias']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['LayerNorm_1']['scale']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['LayerNorm_2']['bias']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['LayerNorm_2']['scale']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['LayerNorm_3']['bias']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['LayerNorm_3']['scale']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['LayerNorm_4']['bias']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['LayerNorm_4']['scale']"}, tensor<16x4x4xf32> {jax.result_info = "result[1][0].mu['MultiHeadDotProductAttention_0']['key']['kernel']"}, tensor<4x4x16xf32> {jax.result_info = "result[1][0].mu['MultiHeadDotProductAttention_0']['out']['kernel']"}, tensor<16x4x4xf32> {jax.result_info = "result[1][0].mu['MultiHeadDotProductAttention_0']['query']['kernel']"}, tensor<16x4x4xf32> {jax.result_info = "result[1][0].mu['MultiHeadDotProductAttention_0']['value']['kernel']"}, tensor<16x4x4xf32> {jax.result_info = "result[1][0].mu['MultiHeadDotProductAttention_1']['key']['kernel']"}, tensor<4x4x16xf32> {jax.result_info = "result[1][0].mu['MultiHeadDotProductAttention_1']['out']['kernel']"}, tensor<16x4x4xf32> {jax.result_info = "result[1][0].mu['MultiHeadDotProductAttention_1']['query']['kernel']"}, tensor<16x4x4xf32> {jax.result_info = "result[1][0].mu['MultiHeadDotProductAttention_1']['value']['kernel']"}, tensor<1x10x16xf32> {jax.result_info = "result[1][0].mu['position']"}, tensor<1x1x16xf32> {jax.result_info = "result[1][0].mu['token']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convolution(%arg65, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [4, 4], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x12x12x3xf32>, tensor<4x4x3x16xf32>) -> tensor<4x3x3x16xf32>
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
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %13 = stablehlo.multiply %12, %10 : tensor<4x10x16xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%10 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_1 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %16 = stablehlo.divide %14, %15 : tensor<4x10xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%11 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_3 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %19 = stablehlo.divide %17, %18 : tensor<4x10xf32>
    %20 = chlo.square %16 : tensor<4x10xf32> -> tensor<4x10xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %22 = stablehlo.multiply %21, %16 : tensor<4x10xf32>
    %23 = stablehlo.subtract %19, %20 : tensor<4x10xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %25 = stablehlo.maximum %24, %23 : tensor<4x10xf32>
    %26 = stablehlo.compare EQ, %23, %25, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %29 = stablehlo.select %26, %27, %28 : tensor<4x10xi1>, tensor<4x10xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %31 = stablehlo.compare EQ, %30, %25, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %34 = stablehlo.select %31, %32, %33 : tensor<4x10xi1>, tensor<4x10xf32>
    %35 = stablehlo.divide %29, %34 : tensor<4x10xf32>
    %36 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %37 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %38 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %39 = stablehlo.subtract %10, %38 : tensor<4x10x16xf32>
    %cst_11 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %41 = stablehlo.add %37, %40 : tensor<4x10x1xf32>
    %42 = stablehlo.rsqrt %41 : tensor<4x10x1xf32>
    %43 = stablehlo.divide %42, %41 : tensor<4x10x1xf32>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<4x10x1xf32>
    %46 = stablehlo.reshape %arg13 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %47 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %48 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %49 = stablehlo.multiply %47, %48 : tensor<4x10x16xf32>
    %50 = stablehlo.multiply %39, %49 : tensor<4x10x16xf32>
    %51 = stablehlo.reshape %arg12 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %53 = stablehlo.add %50, %52 : tensor<4x10x16xf32>
    %54 = stablehlo.dot_general %53, %arg24, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x4x4xf32>) -> tensor<4x10x4x4xf32>
    %55 = stablehlo.dot_general %53, %arg22, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x4x4xf32>) -> tensor<4x10x4x4xf32>
    %56 = stablehlo.dot_general %53, %arg25, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x4x4xf32>) -> tensor<4x10x4x4xf32>
    %cst_13 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %57 = stablehlo.sqrt %cst_13 : tensor<f32>
    %58 = stablehlo.convert %57 : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f32>) -> tensor<4x10x4x4xf32>
    %60 = stablehlo.divide %54, %59 : tensor<4x10x4x4xf32>
    %61 = stablehlo.dot_general %60, %55, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x10x4x4xf32>) -> tensor<4x4x10x10xf32>
    %cst_14 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %62 = stablehlo.reduce(%61 init: %cst_14) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %63 = stablehlo.reshape %62 : (tensor<4x4x10xf32>) -> tensor<4x4x10x1xf32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %65 = stablehlo.compare EQ, %61, %64, FLOAT : (tensor<4x4x10x10xf32>, tensor<4x4x10x10xf32>) -> tensor<4x4x10x10xi1>
    %66 = stablehlo.convert %65 : (tensor<4x4x10x10xi1>) -> tensor<4x4x10x10xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.reduce(%66 init: %cst_15) applies stablehlo.add across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %cst_16 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %69 = stablehlo.maximum %68, %62 : tensor<4x4x10xf32>
    %70 = stablehlo.compare EQ, %62, %69, FLOAT : (tensor<4x4x10xf32>, tensor<4x4x10xf32>) -> tensor<4x4x10xi1>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %73 = stablehlo.select %70, %71, %72 : tensor<4x4x10xi1>, tensor<4x4x10xf32>
    %cst_19 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %75 = stablehlo.compare EQ, %74, %69, FLOAT : (tensor<4x4x10xf32>, tensor<4x4x10xf32>) -> tensor<4x4x10xi1>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %78 = stablehlo.select %75, %76, %77 : tensor<4x4x10xi1>, tensor<4x4x10xf32>
    %79 = stablehlo.divide %73, %78 : tensor<4x4x10xf32>
    %80 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2] : (tensor<4x4x10xf32>) -> tensor<4x4x10x1xf32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %82 = stablehlo.subtract %61, %81 : tensor<4x4x10x10xf32>
    %83 = stablehlo.exponential %82 : tensor<4x4x10x10xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.reduce(%83 init: %cst_22) applies stablehlo.add across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [0, 1, 2] : (tensor<4x4x10xf32>) -> tensor<4x4x10x1xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %87 = stablehlo.divide %83, %86 : tensor<4x4x10x10xf32>
    %88 = stablehlo.multiply %85, %85 : tensor<4x4x10x1xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x4x10x1xf32>
    %90 = stablehlo.divide %89, %88 : tensor<4x4x10x1xf32>
    %91 = stablehlo.dot_general %56, %87, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x4x10x10xf32>) -> tensor<4x4x4x10xf32>
    %92 = stablehlo.transpose %91, dims = [0, 3, 1, 2] : (tensor<4x4x4x10xf32>) -> tensor<4x10x4x4xf32>
    %93 = stablehlo.dot_general %92, %arg23, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x4x16xf32>) -> tensor<4x10x16xf32>
    %94 = stablehlo.add %10, %93 : tensor<4x10x16xf32>
    %95 = chlo.square %94 : tensor<4x10x16xf32> -> tensor<4x10x16xf32>
    %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %97 = stablehlo.multiply %96, %94 : tensor<4x10x16xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.reduce(%94 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_26 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %100 = stablehlo.divide %98, %99 : tensor<4x10xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.reduce(%95 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_28 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %103 = stablehlo.divide %101, %102 : tensor<4x10xf32>
    %104 = chlo.square %100 : tensor<4x10xf32> -> tensor<4x10xf32>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %106 = stablehlo.multiply %105, %100 : tensor<4x10xf32>
    %107 = stablehlo.subtract %103, %104 : tensor<4x10xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %109 = stablehlo.maximum %108, %107 : tensor<4x10xf32>
    %110 = stablehlo.compare EQ, %107, %109, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %113 = stablehlo.select %110, %111, %112 : tensor<4x10xi1>, tensor<4x10xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %115 = stablehlo.compare EQ, %114, %109, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_34 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %118 = stablehlo.select %115, %116, %117 : tensor<4x10xi1>, tensor<4x10xf32>
    %119 = stablehlo.divide %113, %118 : tensor<4x10xf32>
    %120 = stablehlo.broadcast_in_dim %100, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %121 = stablehlo.broadcast_in_dim %109, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %122 = stablehlo.broadcast_in_dim %120, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %123 = stablehlo.subtract %94, %122 : tensor<4x10x16xf32>
    %cst_36 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %125 = stablehlo.add %121, %124 : tensor<4x10x1xf32>
    %126 = stablehlo.rsqrt %125 : tensor<4x10x1xf32>
    %127 = stablehlo.divide %126, %125 : tensor<4x10x1xf32>
    %cst_37 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %129 = stablehlo.multiply %128, %127 : tensor<4x10x1xf32>
    %130 = stablehlo.reshape %arg15 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %131 = stablehlo.broadcast_in_dim %126, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %132 = stablehlo.broadcast_in_dim %130, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %133 = stablehlo.multiply %131, %132 : tensor<4x10x16xf32>
    %134 = stablehlo.multiply %123, %133 : tensor<4x10x16xf32>
    %135 = stablehlo.reshape %arg14 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %137 = stablehlo.add %134, %136 : tensor<4x10x16xf32>
    %138 = stablehlo.dot_general %137, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x24xf32>) -> tensor<4x10x24xf32>
    %139 = stablehlo.reshape %arg4 : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %140 = stablehlo.broadcast_in_dim %139, dims = [0, 1, 2] : (tensor<1x1x24xf32>) -> tensor<4x10x24xf32>
    %141 = stablehlo.add %138, %140 : tensor<4x10x24xf32>
    %142 = stablehlo.multiply %141, %141 : tensor<4x10x24xf32>
    %143 = stablehlo.multiply %142, %141 : tensor<4x10x24xf32>
    %144 = stablehlo.multiply %141, %141 : tensor<4x10x24xf32>
    %cst_38 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %146 = stablehlo.multiply %145, %144 : tensor<4x10x24xf32>
    %cst_39 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %148 = stablehlo.multiply %147, %143 : tensor<4x10x24xf32>
    %149 = stablehlo.add %141, %148 : tensor<4x10x24xf32>
    %cst_40 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %151 = stablehlo.multiply %150, %149 : tensor<4x10x24xf32>
    %152 = stablehlo.tanh %151 : tensor<4x10x24xf32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %154 = stablehlo.subtract %153, %152 : tensor<4x10x24xf32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %156 = stablehlo.add %155, %152 : tensor<4x10x24xf32>
    %cst_43 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %158 = stablehlo.multiply %157, %156 : tensor<4x10x24xf32>
    %159 = stablehlo.multiply %141, %158 : tensor<4x10x24xf32>
    %160 = stablehlo.dot_general %159, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<24x16xf32>) -> tensor<4x10x16xf32>
    %161 = stablehlo.reshape %arg2 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %162 = stablehlo.broadcast_in_dim %161, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %163 = stablehlo.add %160, %162 : tensor<4x10x16xf32>
    %164 = stablehlo.add %94, %163 : tensor<4x10x16xf32>
    %165 = chlo.square %164 : tensor<4x10x16xf32> -> tensor<4x10x16xf32>
    %cst_44 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %167 = stablehlo.multiply %166, %164 : tensor<4x10x16xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %168 = stablehlo.reduce(%164 init: %cst_45) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_46 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %170 = stablehlo.divide %168, %169 : tensor<4x10xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.reduce(%165 init: %cst_47) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_48 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %173 = stablehlo.divide %171, %172 : tensor<4x10xf32>
    %174 = chlo.square %170 : tensor<4x10xf32> -> tensor<4x10xf32>
    %cst_49 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %176 = stablehlo.multiply %175, %170 : tensor<4x10xf32>
    %177 = stablehlo.subtract %173, %174 : tensor<4x10xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %179 = stablehlo.maximum %178, %177 : tensor<4x10xf32>
    %180 = stablehlo.compare EQ, %177, %179, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %183 = stablehlo.select %180, %181, %182 : tensor<4x10xi1>, tensor<4x10xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %185 = stablehlo.compare EQ, %184, %179, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_54 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %188 = stablehlo.select %185, %186, %187 : tensor<4x10xi1>, tensor<4x10xf32>
    %189 = stablehlo.divide %183, %188 : tensor<4x10xf32>
    %190 = stablehlo.broadcast_in_dim %170, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %191 = stablehlo.broadcast_in_dim %179, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %192 = stablehlo.broadcast_in_dim %190, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %193 = stablehlo.subtract %164, %192 : tensor<4x10x16xf32>
    %cst_56 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %194 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %195 = stablehlo.add %191, %194 : tensor<4x10x1xf32>
    %196 = stablehlo.rsqrt %195 : tensor<4x10x1xf32>
    %197 = stablehlo.divide %196, %195 : tensor<4x10x1xf32>
    %cst_57 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %199 = stablehlo.multiply %198, %197 : tensor<4x10x1xf32>
    %200 = stablehlo.reshape %arg17 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %201 = stablehlo.broadcast_in_dim %196, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %202 = stablehlo.broadcast_in_dim %200, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %203 = stablehlo.multiply %201, %202 : tensor<4x10x16xf32>
    %204 = stablehlo.multiply %193, %203 : tensor<4x10x16xf32>
    %205 = stablehlo.reshape %arg16 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %206 = stablehlo.broadcast_in_dim %205, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %207 = stablehlo.add %204, %206 : tensor<4x10x16xf32>
    %208 = stablehlo.dot_general %207, %arg28, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x4x4xf32>) -> tensor<4x10x4x4xf32>
    %209 = stablehlo.dot_general %207, %arg26, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x4x4xf32>) -> tensor<4x10x4x4xf32>
    %210 = stablehlo.dot_general %207, %arg29, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x4x4xf32>) -> tensor<4x10x4x4xf32>
    %cst_58 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %211 = stablehlo.sqrt %cst_58 : tensor<f32>
    %212 = stablehlo.convert %211 : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %212, dims = [] : (tensor<f32>) -> tensor<4x10x4x4xf32>
    %214 = stablehlo.divide %208, %213 : tensor<4x10x4x4xf32>
    %215 = stablehlo.dot_general %214, %209, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x10x4x4xf32>) -> tensor<4x4x10x10xf32>
    %cst_59 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %216 = stablehlo.reduce(%215 init: %cst_59) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %217 = stablehlo.reshape %216 : (tensor<4x4x10xf32>) -> tensor<4x4x10x1xf32>
    %218 = stablehlo.broadcast_in_dim %217, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %219 = stablehlo.compare EQ, %215, %218, FLOAT : (tensor<4x4x10x10xf32>, tensor<4x4x10x10xf32>) -> tensor<4x4x10x10xi1>
    %220 = stablehlo.convert %219 : (tensor<4x4x10x10xi1>) -> tensor<4x4x10x10xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %221 = stablehlo.reduce(%220 init: %cst_60) applies stablehlo.add across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %cst_61 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %222 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %223 = stablehlo.maximum %222, %216 : tensor<4x4x10xf32>
    %224 = stablehlo.compare EQ, %216, %223, FLOAT : (tensor<4x4x10xf32>, tensor<4x4x10xf32>) -> tensor<4x4x10xi1>
    %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %227 = stablehlo.select %224, %225, %226 : tensor<4x4x10xi1>, tensor<4x4x10xf32>
    %cst_64 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %228 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %229 = stablehlo.compare EQ, %228, %223, FLOAT : (tensor<4x4x10xf32>, tensor<4x4x10xf32>) -> tensor<4x4x10xi1>
    %cst_65 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %230 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %cst_66 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %232 = stablehlo.select %229, %230, %231 : tensor<4x4x10xi1>, tensor<4x4x10xf32>
    %233 = stablehlo.divide %227, %232 : tensor<4x4x10xf32>
    %234 = stablehlo.broadcast_in_dim %223, dims = [0, 1, 2] : (tensor<4x4x10xf32>) -> tensor<4x4x10x1xf32>
    %235 = stablehlo.broadcast_in_dim %234, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %236 = stablehlo.subtract %215, %235 : tensor<4x4x10x10xf32>
    %237 = stablehlo.exponential %236 : tensor<4x4x10x10xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %238 = stablehlo.reduce(%237 init: %cst_67) applies stablehlo.add across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %239 = stablehlo.broadcast_in_dim %238, dims = [0, 1, 2] : (tensor<4x4x10xf32>) -> tensor<4x4x10x1xf32>
    %240 = stablehlo.broadcast_in_dim %239, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %241 = stablehlo.divide %237, %240 : tensor<4x4x10x10xf32>
    %242 = stablehlo.multiply %239, %239 : tensor<4x4x10x1xf32>
    %cst_68 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %243 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<4x4x10x1xf32>
    %244 = stablehlo.divide %243, %242 : tensor<4x4x10x1xf32>
    %245 = stablehlo.dot_general %210, %241, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x4x10x10xf32>) -> tensor<4x4x4x10xf32>
    %246 = stablehlo.transpose %245, dims = [0, 3, 1, 2] : (tensor<4x4x4x10xf32>) -> tensor<4x10x4x4xf32>
    %247 = stablehlo.dot_general %246, %arg27, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x4x16xf32>) -> tensor<4x10x16xf32>
    %248 = stablehlo.add %164, %247 : tensor<4x10x16xf32>
    %249 = chlo.square %248 : tensor<4x10x16xf32> -> tensor<4x10x16xf32>
    %cst_69 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %250 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %251 = stablehlo.multiply %250, %248 : tensor<4x10x16xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %252 = stablehlo.reduce(%248 init: %cst_70) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_71 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %253 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %254 = stablehlo.divide %252, %253 : tensor<4x10xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %255 = stablehlo.reduce(%249 init: %cst_72) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_73 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %256 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %257 = stablehlo.divide %255, %256 : tensor<4x10xf32>
    %258 = chlo.square %254 : tensor<4x10xf32> -> tensor<4x10xf32>
    %cst_74 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %259 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %260 = stablehlo.multiply %259, %254 : tensor<4x10xf32>
    %261 = stablehlo.subtract %257, %258 : tensor<4x10xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %262 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %263 = stablehlo.maximum %262, %261 : tensor<4x10xf32>
    %264 = stablehlo.compare EQ, %261, %263, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_76 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %265 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %266 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %267 = stablehlo.select %264, %265, %266 : tensor<4x10xi1>, tensor<4x10xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %268 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %269 = stablehlo.compare EQ, %268, %263, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_79 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %270 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_80 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %271 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %272 = stablehlo.select %269, %270, %271 : tensor<4x10xi1>, tensor<4x10xf32>
    %273 = stablehlo.divide %267, %272 : tensor<4x10xf32>
    %274 = stablehlo.broadcast_in_dim %254, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %275 = stablehlo.broadcast_in_dim %263, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %276 = stablehlo.broadcast_in_dim %274, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %277 = stablehlo.subtract %248, %276 : tensor<4x10x16xf32>
    %cst_81 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %278 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %279 = stablehlo.add %275, %278 : tensor<4x10x1xf32>
    %280 = stablehlo.rsqrt %279 : tensor<4x10x1xf32>
    %281 = stablehlo.divide %280, %279 : tensor<4x10x1xf32>
    %cst_82 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %282 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %283 = stablehlo.multiply %282, %281 : tensor<4x10x1xf32>
    %284 = stablehlo.reshape %arg19 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %285 = stablehlo.broadcast_in_dim %280, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %286 = stablehlo.broadcast_in_dim %284, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %287 = stablehlo.multiply %285, %286 : tensor<4x10x16xf32>
    %288 = stablehlo.multiply %277, %287 : tensor<4x10x16xf32>
    %289 = stablehlo.reshape %arg18 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %290 = stablehlo.broadcast_in_dim %289, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %291 = stablehlo.add %288, %290 : tensor<4x10x16xf32>
    %292 = stablehlo.dot_general %291, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x24xf32>) -> tensor<4x10x24xf32>
    %293 = stablehlo.reshape %arg8 : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %294 = stablehlo.broadcast_in_dim %293, dims = [0, 1, 2] : (tensor<1x1x24xf32>) -> tensor<4x10x24xf32>
    %295 = stablehlo.add %292, %294 : tensor<4x10x24xf32>
    %296 = stablehlo.multiply %295, %295 : tensor<4x10x24xf32>
    %297 = stablehlo.multiply %296, %295 : tensor<4x10x24xf32>
    %298 = stablehlo.multiply %295, %295 : tensor<4x10x24xf32>
    %cst_83 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %299 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %300 = stablehlo.multiply %299, %298 : tensor<4x10x24xf32>
    %cst_84 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %301 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %302 = stablehlo.multiply %301, %297 : tensor<4x10x24xf32>
    %303 = stablehlo.add %295, %302 : tensor<4x10x24xf32>
    %cst_85 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %304 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %305 = stablehlo.multiply %304, %303 : tensor<4x10x24xf32>
    %306 = stablehlo.tanh %305 : tensor<4x10x24xf32>
    %cst_86 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %307 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %308 = stablehlo.subtract %307, %306 : tensor<4x10x24xf32>
    %cst_87 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %309 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %310 = stablehlo.add %309, %306 : tensor<4x10x24xf32>
    %cst_88 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %311 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %312 = stablehlo.multiply %311, %310 : tensor<4x10x24xf32>
    %313 = stablehlo.multiply %295, %312 : tensor<4x10x24xf32>
    %314 = stablehlo.dot_general %313, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<24x16xf32>) -> tensor<4x10x16xf32>
    %315 = stablehlo.reshape %arg6 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %316 = stablehlo.broadcast_in_dim %315, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %317 = stablehlo.add %314, %316 : tensor<4x10x16xf32>
    %318 = stablehlo.add %248, %317 : tensor<4x10x16xf32>
    %319 = chlo.square %318 : tensor<4x10x16xf32> -> tensor<4x10x16xf32>
    %cst_89 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %320 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %321 = stablehlo.multiply %320, %318 : tensor<4x10x16xf32>
    %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %322 = stablehlo.reduce(%318 init: %cst_90) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_91 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %323 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %324 = stablehlo.divide %322, %323 : tensor<4x10xf32>
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %325 = stablehlo.reduce(%319 init: %cst_92) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_93 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %326 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %327 = stablehlo.divide %325, %326 : tensor<4x10xf32>
    %328 = chlo.square %324 : tensor<4x10xf32> -> tensor<4x10xf32>
    %cst_94 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %329 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %330 = stablehlo.multiply %329, %324 : tensor<4x10xf32>
    %331 = stablehlo.subtract %327, %328 : tensor<4x10xf32>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %332 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %333 = stablehlo.maximum %332, %331 : tensor<4x10xf32>
    %334 = stablehlo.compare EQ, %331, %333, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_96 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %335 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %336 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %337 = stablehlo.select %334, %335, %336 : tensor<4x10xi1>, tensor<4x10xf32>
    %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %338 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %339 = stablehlo.compare EQ, %338, %333, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_99 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %340 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_100 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %341 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %342 = stablehlo.select %339, %340, %341 : tensor<4x10xi1>, tensor<4x10xf32>
    %343 = stablehlo.divide %337, %342 : tensor<4x10xf32>
    %344 = stablehlo.broadcast_in_dim %324, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %345 = stablehlo.broadcast_in_dim %333, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %346 = stablehlo.broadcast_in_dim %344, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %347 = stablehlo.subtract %318, %346 : tensor<4x10x16xf32>
    %cst_101 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %348 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %349 = stablehlo.add %345, %348 : tensor<4x10x1xf32>
    %350 = stablehlo.rsqrt %349 : tensor<4x10x1xf32>
    %351 = stablehlo.divide %350, %349 : tensor<4x10x1xf32>
    %cst_102 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %352 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %353 = stablehlo.multiply %352, %351 : tensor<4x10x1xf32>
    %354 = stablehlo.reshape %arg21 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %355 = stablehlo.broadcast_in_dim %350, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %356 = stablehlo.broadcast_in_dim %354, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %357 = stablehlo.multiply %355, %356 : tensor<4x10x16xf32>
    %358 = stablehlo.multiply %347, %357 : tensor<4x10x16xf32>
    %359 = stablehlo.reshape %arg20 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %360 = stablehlo.broadcast_in_dim %359, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %361 = stablehlo.add %358, %360 : tensor<4x10x16xf32>
    %362 = stablehlo.slice %361 [0:4, 0:1, 0:16] : (tensor<4x10x16xf32>) -> tensor<4x1x16xf32>
    %363 = stablehlo.reshape %362 : (tensor<4x1x16xf32>) -> tensor<4x16xf32>
    %364 = stablehlo.dot_general %363, %arg11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x10xf32>) -> tensor<4x10xf32>
    %365 = stablehlo.reshape %arg10 : (tensor<10xf32>) -> tensor<1x10xf32>
    %366 = stablehlo.broadcast_in_dim %365, dims = [0, 1] : (tensor<1x10xf32>) -> tensor<4x10xf32>
    %367 = stablehlo.add %364, %366 : tensor<4x10xf32>
    %368 = stablehlo.broadcast_in_dim %arg66, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %369:2 = call @take_along_axis(%367, %368) : (tensor<4x10xf32>, tensor<4x1xi32>) -> (tensor<4x1xf32>, tensor<4x1x1xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %370:2 = call @_take(%369#0, %c) : (tensor<4x1xf32>, tensor<i32>) -> (tensor<4xf32>, tensor<1xi32>)
    %cst_103 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %371 = stablehlo.reduce(%367 init: %cst_103) applies stablehlo.maximum across dimensions = [1] : (tensor<4x10xf32>, tensor<f32>) -> tensor<4xf32>
    %372 = stablehlo.reshape %371 : (tensor<4xf32>) -> tensor<4x1xf32>
    %373 = stablehlo.broadcast_in_dim %372, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x10xf32>
    %374 = stablehlo.compare EQ, %367, %373, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %375 = stablehlo.convert %374 : (tensor<4x10xi1>) -> tensor<4x10xf32>
    %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %376 = stablehlo.reduce(%375 init: %cst_104) applies stablehlo.add across dimensions = [1] : (tensor<4x10xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_105 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %377 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %378 = stablehlo.maximum %377, %371 : tensor<4xf32>
    %379 = stablehlo.compare EQ, %371, %378, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_106 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %380 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %381 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %382 = stablehlo.select %379, %380, %381 : tensor<4xi1>, tensor<4xf32>
    %cst_108 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %383 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %384 = stablehlo.compare EQ, %383, %378, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_109 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %385 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_110 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %386 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %387 = stablehlo.select %384, %385, %386 : tensor<4xi1>, tensor<4xf32>
    %388 = stablehlo.divide %382, %387 : tensor<4xf32>
    %389 = stablehlo.is_finite %378 : (tensor<4xf32>) -> tensor<4xi1>
    %cst_111 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %390 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %391 = stablehlo.select %389, %378, %390 : tensor<4xi1>, tensor<4xf32>
    %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %392 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %393 = stablehlo.broadcast_in_dim %391, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %394 = stablehlo.broadcast_in_dim %393, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x10xf32>
    %395 = stablehlo.subtract %367, %394 : tensor<4x10xf32>
    %396 = stablehlo.exponential %395 : tensor<4x10xf32>
    %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %397 = stablehlo.reduce(%396 init: %cst_113) applies stablehlo.add across dimensions = [1] : (tensor<4x10xf32>, tensor<f32>) -> tensor<4xf32>
    %398 = stablehlo.sign %397 : tensor<4xf32>
    %399 = stablehlo.abs %397 : tensor<4xf32>
    %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %400 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %401 = stablehlo.compare GE, %397, %400, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %402 = stablehlo.log %399 : tensor<4xf32>
    %403 = stablehlo.add %402, %391 : tensor<4xf32>
    %404 = stablehlo.subtract %403, %370#0 : tensor<4xf32>
    %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %405 = stablehlo.reduce(%404 init: %cst_115) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_116 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %406 = stablehlo.divide %405, %cst_116 : tensor<f32>
    %cst_117 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_118 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %407 = stablehlo.divide %cst_117, %cst_118 : tensor<f32>
    %408 = stablehlo.broadcast_in_dim %407, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %409 = stablehlo.negate %408 : tensor<4xf32>
    %410 = stablehlo.divide %408, %399 : tensor<4xf32>
    %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %411 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %412 = stablehlo.select %401, %411, %410 : tensor<4xi1>, tensor<4xf32>
    %413 = stablehlo.select %401, %410, %411 : tensor<4xi1>, tensor<4xf32>
    %414 = stablehlo.negate %412 : tensor<4xf32>
    %415 = stablehlo.add %413, %414 : tensor<4xf32>
    %416 = stablehlo.broadcast_in_dim %415, dims = [0] : (tensor<4xf32>) -> tensor<4x10xf32>
    %417 = stablehlo.multiply %416, %396 : tensor<4x10xf32>
    %418 = call @_take_0(%370#1, %409) : (tensor<1xi32>, tensor<4xf32>) -> tensor<4x1xf32>
    %419 = call @take_along_axis_1(%369#1, %418) : (tensor<4x1x1xi32>, tensor<4x1xf32>) -> tensor<4x10xf32>
    %420 = stablehlo.add %417, %419 : tensor<4x10xf32>
    %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %421 = stablehlo.reduce(%420 init: %cst_120) applies stablehlo.add across dimensions = [0] : (tensor<4x10xf32>, tensor<f32>) -> tensor<10xf32>
    %422 = stablehlo.reshape %421 : (tensor<10xf32>) -> tensor<1x10xf32>
    %423 = stablehlo.reshape %422 : (tensor<1x10xf32>) -> tensor<10xf32>
    %424 = stablehlo.dot_general %420, %363, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10xf32>, tensor<4x16xf32>) -> tensor<10x16xf32>
    %425 = stablehlo.transpose %424, dims = [1, 0] : (tensor<10x16xf32>) -> tensor<16x10xf32>
    %426 = stablehlo.dot_general %420, %arg11, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x10xf32>, tensor<16x10xf32>) -> tensor<4x16xf32>
    %427 = stablehlo.broadcast_in_dim %426, dims = [0, 2] : (tensor<4x16xf32>) -> tensor<4x1x16xf32>
    %cst_121 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %428 = stablehlo.pad %427, %cst_121, low = [0, 0, 0], high = [0, 9, 0], interior = [0, 0, 0] : (tensor<4x1x16xf32>, tensor<f32>) -> tensor<4x10x16xf32>
    %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %429 = stablehlo.reduce(%428 init: %cst_122) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %430 = stablehlo.reshape %429 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %431 = stablehlo.reshape %430 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %432 = stablehlo.multiply %347, %428 : tensor<4x10x16xf32>
    %433 = stablehlo.multiply %428, %357 : tensor<4x10x16xf32>
    %434 = stablehlo.broadcast_in_dim %350, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %435 = stablehlo.multiply %434, %432 : tensor<4x10x16xf32>
    %cst_123 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %436 = stablehlo.reduce(%435 init: %cst_123) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %437 = stablehlo.reshape %436 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %438 = stablehlo.broadcast_in_dim %354, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %439 = stablehlo.multiply %432, %438 : tensor<4x10x16xf32>
    %cst_124 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %440 = stablehlo.reduce(%439 init: %cst_124) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %441 = stablehlo.reshape %440 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %442 = stablehlo.reshape %437 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %443 = stablehlo.multiply %441, %353 : tensor<4x10x1xf32>
    %444 = stablehlo.negate %433 : tensor<4x10x16xf32>
    %cst_125 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %445 = stablehlo.reduce(%444 init: %cst_125) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %446 = stablehlo.reshape %445 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %cst_126 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %447 = stablehlo.reduce(%443 init: %cst_126) applies stablehlo.add across dimensions = [2] : (tensor<4x10x1xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_127 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %448 = stablehlo.reduce(%446 init: %cst_127) applies stablehlo.add across dimensions = [2] : (tensor<4x10x1xf32>, tensor<f32>) -> tensor<4x10xf32>
    %449 = stablehlo.multiply %447, %343 : tensor<4x10xf32>
    %450 = stablehlo.negate %449 : tensor<4x10xf32>
    %451 = stablehlo.multiply %450, %330 : tensor<4x10xf32>
    %452 = stablehlo.add %448, %451 : tensor<4x10xf32>
    %cst_128 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %453 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %454 = stablehlo.divide %449, %453 : tensor<4x10xf32>
    %455 = stablehlo.broadcast_in_dim %454, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %cst_129 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %456 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %457 = stablehlo.divide %452, %456 : tensor<4x10xf32>
    %458 = stablehlo.broadcast_in_dim %457, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %459 = stablehlo.add %433, %458 : tensor<4x10x16xf32>
    %460 = stablehlo.multiply %455, %321 : tensor<4x10x16xf32>
    %461 = stablehlo.add %459, %460 : tensor<4x10x16xf32>
    %cst_130 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %462 = stablehlo.reduce(%461 init: %cst_130) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %463 = stablehlo.reshape %462 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %464 = stablehlo.reshape %463 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %465 = stablehlo.dot_general %461, %313, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<4x10x24xf32>) -> tensor<16x24xf32>
    %466 = stablehlo.transpose %465, dims = [1, 0] : (tensor<16x24xf32>) -> tensor<24x16xf32>
    %467 = stablehlo.dot_general %461, %arg7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<24x16xf32>) -> tensor<4x10x24xf32>
    %468 = stablehlo.multiply %295, %467 : tensor<4x10x24xf32>
    %469 = stablehlo.multiply %467, %312 : tensor<4x10x24xf32>
    %cst_131 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %470 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %471 = stablehlo.multiply %470, %468 : tensor<4x10x24xf32>
    %472 = stablehlo.multiply %471, %308 : tensor<4x10x24xf32>
    %473 = stablehlo.multiply %472, %306 : tensor<4x10x24xf32>
    %474 = stablehlo.add %472, %473 : tensor<4x10x24xf32>
    %cst_132 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %475 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %476 = stablehlo.multiply %475, %474 : tensor<4x10x24xf32>
    %477 = stablehlo.add %469, %476 : tensor<4x10x24xf32>
    %cst_133 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %478 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %479 = stablehlo.multiply %478, %476 : tensor<4x10x24xf32>
    %480 = stablehlo.multiply %479, %300 : tensor<4x10x24xf32>
    %481 = stablehlo.add %477, %480 : tensor<4x10x24xf32>
    %cst_134 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %482 = stablehlo.reduce(%481 init: %cst_134) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x24xf32>, tensor<f32>) -> tensor<24xf32>
    %483 = stablehlo.reshape %482 : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %484 = stablehlo.reshape %483 : (tensor<1x1x24xf32>) -> tensor<24xf32>
    %485 = stablehlo.dot_general %481, %291, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<4x10x16xf32>) -> tensor<24x16xf32>
    %486 = stablehlo.transpose %485, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %487 = stablehlo.dot_general %481, %arg9, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<16x24xf32>) -> tensor<4x10x16xf32>
    %cst_135 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %488 = stablehlo.reduce(%487 init: %cst_135) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %489 = stablehlo.reshape %488 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %490 = stablehlo.reshape %489 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %491 = stablehlo.multiply %277, %487 : tensor<4x10x16xf32>
    %492 = stablehlo.multiply %487, %287 : tensor<4x10x16xf32>
    %493 = stablehlo.broadcast_in_dim %280, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %494 = stablehlo.multiply %493, %491 : tensor<4x10x16xf32>
    %cst_136 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %495 = stablehlo.reduce(%494 init: %cst_136) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %496 = stablehlo.reshape %495 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %497 = stablehlo.broadcast_in_dim %284, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %498 = stablehlo.multiply %491, %497 : tensor<4x10x16xf32>
    %cst_137 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %499 = stablehlo.reduce(%498 init: %cst_137) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %500 = stablehlo.reshape %499 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %501 = stablehlo.reshape %496 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %502 = stablehlo.multiply %500, %283 : tensor<4x10x1xf32>
    %503 = stablehlo.negate %492 : tensor<4x10x16xf32>
    %cst_138 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %504 = stablehlo.reduce(%503 init: %cst_138) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %505 = stablehlo.reshape %504 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %506 = stablehlo.add %461, %492 : tensor<4x10x16xf32>
    %cst_139 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %507 = stablehlo.reduce(%502 init: %cst_139) applies stablehlo.add across dimensions = [2] : (tensor<4x10x1xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_140 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %508 = stablehlo.reduce(%505 init: %cst_140) applies stablehlo.add across dimensions = [2] : (tensor<4x10x1xf32>, tensor<f32>) -> tensor<4x10xf32>
    %509 = stablehlo.multiply %507, %273 : tensor<4x10xf32>
    %510 = stablehlo.negate %509 : tensor<4x10xf32>
    %511 = stablehlo.multiply %510, %260 : tensor<4x10xf32>
    %512 = stablehlo.add %508, %511 : tensor<4x10xf32>
    %cst_141 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %513 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %514 = stablehlo.divide %509, %513 : tensor<4x10xf32>
    %515 = stablehlo.broadcast_in_dim %514, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %cst_142 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %516 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %517 = stablehlo.divide %512, %516 : tensor<4x10xf32>
    %518 = stablehlo.broadcast_in_dim %517, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %519 = stablehlo.add %506, %518 : tensor<4x10x16xf32>
    %520 = stablehlo.multiply %515, %251 : tensor<4x10x16xf32>
    %521 = stablehlo.add %519, %520 : tensor<4x10x16xf32>
    %522 = stablehlo.dot_general %521, %246, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<4x10x4x4xf32>) -> tensor<16x4x4xf32>
    %523 = stablehlo.transpose %522, dims = [1, 2, 0] : (tensor<16x4x4xf32>) -> tensor<4x4x16xf32>
    %524 = stablehlo.dot_general %521, %arg27, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<4x4x16xf32>) -> tensor<4x10x4x4xf32>
    %525 = stablehlo.transpose %524, dims = [0, 2, 3, 1] : (tensor<4x10x4x4xf32>) -> tensor<4x4x4x10xf32>
    %526 = stablehlo.dot_general %525, %210, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x10xf32>, tensor<4x10x4x4xf32>) -> tensor<4x4x10x10xf32>
    %527 = stablehlo.dot_general %525, %241, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x10xf32>, tensor<4x4x10x10xf32>) -> tensor<4x4x4x10xf32>
    %528 = stablehlo.transpose %527, dims = [0, 3, 1, 2] : (tensor<4x4x4x10xf32>) -> tensor<4x10x4x4xf32>
    %529 = stablehlo.broadcast_in_dim %244, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %530 = stablehlo.multiply %526, %529 : tensor<4x4x10x10xf32>
    %531 = stablehlo.multiply %530, %237 : tensor<4x4x10x10xf32>
    %cst_143 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %532 = stablehlo.reduce(%531 init: %cst_143) applies stablehlo.add across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %533 = stablehlo.reshape %532 : (tensor<4x4x10xf32>) -> tensor<4x4x10x1xf32>
    %534 = stablehlo.negate %533 : tensor<4x4x10x1xf32>
    %535 = stablehlo.broadcast_in_dim %239, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %536 = stablehlo.divide %526, %535 : tensor<4x4x10x10xf32>
    %cst_144 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %537 = stablehlo.reduce(%534 init: %cst_144) applies stablehlo.add across dimensions = [3] : (tensor<4x4x10x1xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %538 = stablehlo.broadcast_in_dim %537, dims = [0, 1, 2] : (tensor<4x4x10xf32>) -> tensor<4x4x10x10xf32>
    %539 = stablehlo.add %536, %538 : tensor<4x4x10x10xf32>
    %540 = stablehlo.multiply %539, %237 : tensor<4x4x10x10xf32>
    %541 = stablehlo.dot_general %540, %214, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x10x10xf32>, tensor<4x10x4x4xf32>) -> tensor<4x4x10x4xf32>
    %542 = stablehlo.transpose %541, dims = [0, 2, 1, 3] : (tensor<4x4x10x4xf32>) -> tensor<4x10x4x4xf32>
    %543 = stablehlo.dot_general %540, %209, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x10x10xf32>, tensor<4x10x4x4xf32>) -> tensor<4x4x10x4xf32>
    %544 = stablehlo.transpose %543, dims = [0, 2, 1, 3] : (tensor<4x4x10x4xf32>) -> tensor<4x10x4x4xf32>
    %545 = stablehlo.broadcast_in_dim %212, dims = [] : (tensor<f32>) -> tensor<4x10x4x4xf32>
    %546 = stablehlo.divide %544, %545 : tensor<4x10x4x4xf32>
    %547 = stablehlo.dot_general %528, %207, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x10x16xf32>) -> tensor<4x4x16xf32>
    %548 = stablehlo.transpose %547, dims = [2, 0, 1] : (tensor<4x4x16xf32>) -> tensor<16x4x4xf32>
    %549 = stablehlo.dot_general %528, %arg29, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<16x4x4xf32>) -> tensor<4x10x16xf32>
    %550 = stablehlo.dot_general %542, %207, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x10x16xf32>) -> tensor<4x4x16xf32>
    %551 = stablehlo.transpose %550, dims = [2, 0, 1] : (tensor<4x4x16xf32>) -> tensor<16x4x4xf32>
    %552 = stablehlo.dot_general %542, %arg26, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<16x4x4xf32>) -> tensor<4x10x16xf32>
    %553 = stablehlo.add %549, %552 : tensor<4x10x16xf32>
    %554 = stablehlo.dot_general %546, %207, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x10x16xf32>) -> tensor<4x4x16xf32>
    %555 = stablehlo.transpose %554, dims = [2, 0, 1] : (tensor<4x4x16xf32>) -> tensor<16x4x4xf32>
    %556 = stablehlo.dot_general %546, %arg28, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<16x4x4xf32>) -> tensor<4x10x16xf32>
    %557 = stablehlo.add %553, %556 : tensor<4x10x16xf32>
    %cst_145 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %558 = stablehlo.reduce(%557 init: %cst_145) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %559 = stablehlo.reshape %558 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %560 = stablehlo.reshape %559 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %561 = stablehlo.multiply %193, %557 : tensor<4x10x16xf32>
    %562 = stablehlo.multiply %557, %203 : tensor<4x10x16xf32>
    %563 = stablehlo.broadcast_in_dim %196, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %564 = stablehlo.multiply %563, %561 : tensor<4x10x16xf32>
    %cst_146 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %565 = stablehlo.reduce(%564 init: %cst_146) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %566 = stablehlo.reshape %565 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %567 = stablehlo.broadcast_in_dim %200, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %568 = stablehlo.multiply %561, %567 : tensor<4x10x16xf32>
    %cst_147 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %569 = stablehlo.reduce(%568 init: %cst_147) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %570 = stablehlo.reshape %569 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %571 = stablehlo.reshape %566 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %572 = stablehlo.multiply %570, %199 : tensor<4x10x1xf32>
    %573 = stablehlo.negate %562 : tensor<4x10x16xf32>
    %cst_148 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %574 = stablehlo.reduce(%573 init: %cst_148) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %575 = stablehlo.reshape %574 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %576 = stablehlo.add %521, %562 : tensor<4x10x16xf32>
    %cst_149 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %577 = stablehlo.reduce(%572 init: %cst_149) applies stablehlo.add across dimensions = [2] : (tensor<4x10x1xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_150 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %578 = stablehlo.reduce(%575 init: %cst_150) applies stablehlo.add across dimensions = [2] : (tensor<4x10x1xf32>, tensor<f32>) -> tensor<4x10xf32>
    %579 = stablehlo.multiply %577, %189 : tensor<4x10xf32>
    %580 = stablehlo.negate %579 : tensor<4x10xf32>
    %581 = stablehlo.multiply %580, %176 : tensor<4x10xf32>
    %582 = stablehlo.add %578, %581 : tensor<4x10xf32>
    %cst_151 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %583 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %584 = stablehlo.divide %579, %583 : tensor<4x10xf32>
    %585 = stablehlo.broadcast_in_dim %584, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %cst_152 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %586 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %587 = stablehlo.divide %582, %586 : tensor<4x10xf32>
    %588 = stablehlo.broadcast_in_dim %587, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %589 = stablehlo.add %576, %588 : tensor<4x10x16xf32>
    %590 = stablehlo.multiply %585, %167 : tensor<4x10x16xf32>
    %591 = stablehlo.add %589, %590 : tensor<4x10x16xf32>
    %cst_153 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %592 = stablehlo.reduce(%591 init: %cst_153) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %593 = stablehlo.reshape %592 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %594 = stablehlo.reshape %593 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %595 = stablehlo.dot_general %591, %159, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<4x10x24xf32>) -> tensor<16x24xf32>
    %596 = stablehlo.transpose %595, dims = [1, 0] : (tensor<16x24xf32>) -> tensor<24x16xf32>
    %597 = stablehlo.dot_general %591, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<24x16xf32>) -> tensor<4x10x24xf32>
    %598 = stablehlo.multiply %141, %597 : tensor<4x10x24xf32>
    %599 = stablehlo.multiply %597, %158 : tensor<4x10x24xf32>
    %cst_154 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %600 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %601 = stablehlo.multiply %600, %598 : tensor<4x10x24xf32>
    %602 = stablehlo.multiply %601, %154 : tensor<4x10x24xf32>
    %603 = stablehlo.multiply %602, %152 : tensor<4x10x24xf32>
    %604 = stablehlo.add %602, %603 : tensor<4x10x24xf32>
    %cst_155 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %605 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %606 = stablehlo.multiply %605, %604 : tensor<4x10x24xf32>
    %607 = stablehlo.add %599, %606 : tensor<4x10x24xf32>
    %cst_156 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %608 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %609 = stablehlo.multiply %608, %606 : tensor<4x10x24xf32>
    %610 = stablehlo.multiply %609, %146 : tensor<4x10x24xf32>
    %611 = stablehlo.add %607, %610 : tensor<4x10x24xf32>
    %cst_157 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %612 = stablehlo.reduce(%611 init: %cst_157) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x24xf32>, tensor<f32>) -> tensor<24xf32>
    %613 = stablehlo.reshape %612 : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %614 = stablehlo.reshape %613 : (tensor<1x1x24xf32>) -> tensor<24xf32>
    %615 = stablehlo.dot_general %611, %137, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<4x10x16xf32>) -> tensor<24x16xf32>
    %616 = stablehlo.transpose %615, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %617 = stablehlo.dot_general %611, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<16x24xf32>) -> tensor<4x10x16xf32>
    %cst_158 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %618 = stablehlo.reduce(%617 init: %cst_158) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %619 = stablehlo.reshape %618 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %620 = stablehlo.reshape %619 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %621 = stablehlo.multiply %123, %617 : tensor<4x10x16xf32>
    %622 = stablehlo.multiply %617, %133 : tensor<4x10x16xf32>
    %623 = stablehlo.broadcast_in_dim %126, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %624 = stablehlo.multiply %623, %621 : tensor<4x10x16xf32>
    %cst_159 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %625 = stablehlo.reduce(%624 init: %cst_159) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %626 = stablehlo.reshape %625 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %627 = stablehlo.broadcast_in_dim %130, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %628 = stablehlo.multiply %621, %627 : tensor<4x10x16xf32>
    %cst_160 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %629 = stablehlo.reduce(%628 init: %cst_160) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %630 = stablehlo.reshape %629 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %631 = stablehlo.reshape %626 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %632 = stablehlo.multiply %630, %129 : tensor<4x10x1xf32>
    %633 = stablehlo.negate %622 : tensor<4x10x16xf32>
    %cst_161 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %634 = stablehlo.reduce(%633 init: %cst_161) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %635 = stablehlo.reshape %634 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %636 = stablehlo.add %591, %622 : tensor<4x10x16xf32>
    %cst_162 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %637 = stablehlo.reduce(%632 init: %cst_162) applies stablehlo.add across dimensions = [2] : (tensor<4x10x1xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_163 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %638 = stablehlo.reduce(%635 init: %cst_163) applies stablehlo.add across dimensions = [2] : (tensor<4x10x1xf32>, tensor<f32>) -> tensor<4x10xf32>
    %639 = stablehlo.multiply %637, %119 : tensor<4x10xf32>
    %640 = stablehlo.negate %639 : tensor<4x10xf32>
    %641 = stablehlo.multiply %640, %106 : tensor<4x10xf32>
    %642 = stablehlo.add %638, %641 : tensor<4x10xf32>
    %cst_164 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %643 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %644 = stablehlo.divide %639, %643 : tensor<4x10xf32>
    %645 = stablehlo.broadcast_in_dim %644, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %cst_165 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %646 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %647 = stablehlo.divide %642, %646 : tensor<4x10xf32>
    %648 = stablehlo.broadcast_in_dim %647, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %649 = stablehlo.add %636, %648 : tensor<4x10x16xf32>
    %650 = stablehlo.multiply %645, %97 : tensor<4x10x16xf32>
    %651 = stablehlo.add %649, %650 : tensor<4x10x16xf32>
    %652 = stablehlo.dot_general %651, %92, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<4x10x4x4xf32>) -> tensor<16x4x4xf32>
    %653 = stablehlo.transpose %652, dims = [1, 2, 0] : (tensor<16x4x4xf32>) -> tensor<4x4x16xf32>
    %654 = stablehlo.dot_general %651, %arg23, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<4x4x16xf32>) -> tensor<4x10x4x4xf32>
    %655 = stablehlo.transpose %654, dims = [0, 2, 3, 1] : (tensor<4x10x4x4xf32>) -> tensor<4x4x4x10xf32>
    %656 = stablehlo.dot_general %655, %56, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x10xf32>, tensor<4x10x4x4xf32>) -> tensor<4x4x10x10xf32>
    %657 = stablehlo.dot_general %655, %87, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x10xf32>, tensor<4x4x10x10xf32>) -> tensor<4x4x4x10xf32>
    %658 = stablehlo.transpose %657, dims = [0, 3, 1, 2] : (tensor<4x4x4x10xf32>) -> tensor<4x10x4x4xf32>
    %659 = stablehlo.broadcast_in_dim %90, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %660 = stablehlo.multiply %656, %659 : tensor<4x4x10x10xf32>
    %661 = stablehlo.multiply %660, %83 : tensor<4x4x10x10xf32>
    %cst_166 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %662 = stablehlo.reduce(%661 init: %cst_166) applies stablehlo.add across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %663 = stablehlo.reshape %662 : (tensor<4x4x10xf32>) -> tensor<4x4x10x1xf32>
    %664 = stablehlo.negate %663 : tensor<4x4x10x1xf32>
    %665 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %666 = stablehlo.divide %656, %665 : tensor<4x4x10x10xf32>
    %cst_167 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %667 = stablehlo.reduce(%664 init: %cst_167) applies stablehlo.add across dimensions = [3] : (tensor<4x4x10x1xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %668 = stablehlo.broadcast_in_dim %667, dims = [0, 1, 2] : (tensor<4x4x10xf32>) -> tensor<4x4x10x10xf32>
    %669 = stablehlo.add %666, %668 : tensor<4x4x10x10xf32>
    %670 = stablehlo.multiply %669, %83 : tensor<4x4x10x10xf32>
    %671 = stablehlo.dot_general %670, %60, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x10x10xf32>, tensor<4x10x4x4xf32>) -> tensor<4x4x10x4xf32>
    %672 = stablehlo.transpose %671, dims = [0, 2, 1, 3] : (tensor<4x4x10x4xf32>) -> tensor<4x10x4x4xf32>
    %673 = stablehlo.dot_general %670, %55, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x10x10xf32>, tensor<4x10x4x4xf32>) -> tensor<4x4x10x4xf32>
    %674 = stablehlo.transpose %673, dims = [0, 2, 1, 3] : (tensor<4x4x10x4xf32>) -> tensor<4x10x4x4xf32>
    %675 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f32>) -> tensor<4x10x4x4xf32>
    %676 = stablehlo.divide %674, %675 : tensor<4x10x4x4xf32>
    %677 = stablehlo.dot_general %658, %53, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x10x16xf32>) -> tensor<4x4x16xf32>
    %678 = stablehlo.transpose %677, dims = [2, 0, 1] : (tensor<4x4x16xf32>) -> tensor<16x4x4xf32>
    %679 = stablehlo.dot_general %658, %arg25, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<16x4x4xf32>) -> tensor<4x10x16xf32>
    %680 = stablehlo.dot_general %672, %53, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x10x16xf32>) -> tensor<4x4x16xf32>
    %681 = stablehlo.transpose %680, dims = [2, 0, 1] : (tensor<4x4x16xf32>) -> tensor<16x4x4xf32>
    %682 = stablehlo.dot_general %672, %arg22, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<16x4x4xf32>) -> tensor<4x10x16xf32>
    %683 = stablehlo.add %679, %682 : tensor<4x10x16xf32>
    %684 = stablehlo.dot_general %676, %53, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x10x16xf32>) -> tensor<4x4x16xf32>
    %685 = stablehlo.transpose %684, dims = [2, 0, 1] : (tensor<4x4x16xf32>) -> tensor<16x4x4xf32>
    %686 = stablehlo.dot_general %676, %arg24, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<16x4x4xf32>) -> tensor<4x10x16xf32>
    %687 = stablehlo.add %683, %686 : tensor<4x10x16xf32>
    %cst_168 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %688 = stablehlo.reduce(%687 init: %cst_168) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %689 = stablehlo.reshape %688 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %690 = stablehlo.reshape %689 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %691 = stablehlo.multiply %39, %687 : tensor<4x10x16xf32>
    %692 = stablehlo.multiply %687, %49 : tensor<4x10x16xf32>
    %693 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %694 = stablehlo.multiply %693, %691 : tensor<4x10x16xf32>
    %cst_169 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %695 = stablehlo.reduce(%694 init: %cst_169) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %696 = stablehlo.reshape %695 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %697 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %698 = stablehlo.multiply %691, %697 : tensor<4x10x16xf32>
    %cst_170 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %699 = stablehlo.reduce(%698 init: %cst_170) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %700 = stablehlo.reshape %699 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %701 = stablehlo.reshape %696 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %702 = stablehlo.multiply %700, %45 : tensor<4x10x1xf32>
    %703 = stablehlo.negate %692 : tensor<4x10x16xf32>
    %cst_171 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %704 = stablehlo.reduce(%703 init: %cst_171) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %705 = stablehlo.reshape %704 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %706 = stablehlo.add %651, %692 : tensor<4x10x16xf32>
    %cst_172 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %707 = stablehlo.reduce(%702 init: %cst_172) applies stablehlo.add across dimensions = [2] : (tensor<4x10x1xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_173 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %708 = stablehlo.reduce(%705 init: %cst_173) applies stablehlo.add across dimensions = [2] : (tensor<4x10x1xf32>, tensor<f32>) -> tensor<4x10xf32>
    %709 = stablehlo.multiply %707, %35 : tensor<4x10xf32>
    %710 = stablehlo.negate %709 : tensor<4x10xf32>
    %711 = stablehlo.multiply %710, %22 : tensor<4x10xf32>
    %712 = stablehlo.add %708, %711 : tensor<4x10xf32>
    %cst_174 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %713 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %714 = stablehlo.divide %709, %713 : tensor<4x10xf32>
    %715 = stablehlo.broadcast_in_dim %714, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %cst_175 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %716 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %717 = stablehlo.divide %712, %716 : tensor<4x10xf32>
    %718 = stablehlo.broadcast_in_dim %717, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %719 = stablehlo.add %706, %718 : tensor<4x10x16xf32>
    %720 = stablehlo.multiply %715, %13 : tensor<4x10x16xf32>
    %721 = stablehlo.add %719, %720 : tensor<4x10x16xf32>
    %cst_176 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %722 = stablehlo.reduce(%721 init: %cst_176) applies stablehlo.add across dimensions = [0] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<10x16xf32>
    %723 = stablehlo.reshape %722 : (tensor<10x16xf32>) -> tensor<1x10x16xf32>
    %724 = stablehlo.slice %721 [0:4, 0:1, 0:16] : (tensor<4x10x16xf32>) -> tensor<4x1x16xf32>
    %725 = stablehlo.slice %721 [0:4, 1:10, 0:16] : (tensor<4x10x16xf32>) -> tensor<4x9x16xf32>
    %726 = stablehlo.reshape %724 : (tensor<4x1x16xf32>) -> tensor<4x1x1x1x1x16xf32>
    %cst_177 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %727 = stablehlo.reduce(%726 init: %cst_177) applies stablehlo.add across dimensions = [0, 2, 4] : (tensor<4x1x1x1x1x16xf32>, tensor<f32>) -> tensor<1x1x16xf32>
    %728 = stablehlo.reshape %725 : (tensor<4x9x16xf32>) -> tensor<4x3x3x16xf32>
    %cst_178 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %729 = stablehlo.reduce(%728 init: %cst_178) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x3x3x16xf32>, tensor<f32>) -> tensor<16xf32>
    %730 = stablehlo.reshape %729 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %731 = stablehlo.reshape %730 : (tensor<1x1x1x16xf32>) -> tensor<16xf32>
    %732 = stablehlo.convolution(%arg65, %728) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [4, 4], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x12x12x3xf32>, tensor<4x3x3x16xf32>) -> tensor<4x4x3x16xf32>
    %cst_179 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %733 = stablehlo.broadcast_in_dim %cst_179, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %734 = stablehlo.multiply %733, %731 : tensor<16xf32>
    %cst_180 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %735 = stablehlo.broadcast_in_dim %cst_180, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %736 = stablehlo.multiply %735, %arg33 : tensor<16xf32>
    %737 = stablehlo.add %734, %736 : tensor<16xf32>
    %738 = stablehlo.sign %737 : tensor<16xf32>
    %cst_181 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %739 = stablehlo.broadcast_in_dim %cst_181, dims = [] : (tensor<f32>) -> tensor<4x4x3x16xf32>
    %740 = stablehlo.multiply %739, %732 : tensor<4x4x3x16xf32>
    %cst_182 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %741 = stablehlo.broadcast_in_dim %cst_182, dims = [] : (tensor<f32>) -> tensor<4x4x3x16xf32>
    %742 = stablehlo.multiply %741, %arg34 : tensor<4x4x3x16xf32>
    %743 = stablehlo.add %740, %742 : tensor<4x4x3x16xf32>
    %744 = stablehlo.sign %743 : tensor<4x4x3x16xf32>
    %cst_183 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %745 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %746 = stablehlo.multiply %745, %594 : tensor<16xf32>
    %cst_184 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %747 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %748 = stablehlo.multiply %747, %arg35 : tensor<16xf32>
    %749 = stablehlo.add %746, %748 : tensor<16xf32>
    %750 = stablehlo.sign %749 : tensor<16xf32>
    %cst_185 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %751 = stablehlo.broadcast_in_dim %cst_185, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %752 = stablehlo.multiply %751, %596 : tensor<24x16xf32>
    %cst_186 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %753 = stablehlo.broadcast_in_dim %cst_186, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %754 = stablehlo.multiply %753, %arg36 : tensor<24x16xf32>
    %755 = stablehlo.add %752, %754 : tensor<24x16xf32>
    %756 = stablehlo.sign %755 : tensor<24x16xf32>
    %cst_187 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %757 = stablehlo.broadcast_in_dim %cst_187, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %758 = stablehlo.multiply %757, %614 : tensor<24xf32>
    %cst_188 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %759 = stablehlo.broadcast_in_dim %cst_188, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %760 = stablehlo.multiply %759, %arg37 : tensor<24xf32>
    %761 = stablehlo.add %758, %760 : tensor<24xf32>
    %762 = stablehlo.sign %761 : tensor<24xf32>
    %cst_189 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %763 = stablehlo.broadcast_in_dim %cst_189, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %764 = stablehlo.multiply %763, %616 : tensor<16x24xf32>
    %cst_190 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %765 = stablehlo.broadcast_in_dim %cst_190, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %766 = stablehlo.multiply %765, %arg38 : tensor<16x24xf32>
    %767 = stablehlo.add %764, %766 : tensor<16x24xf32>
    %768 = stablehlo.sign %767 : tensor<16x24xf32>
    %cst_191 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %769 = stablehlo.broadcast_in_dim %cst_191, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %770 = stablehlo.multiply %769, %464 : tensor<16xf32>
    %cst_192 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %771 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %772 = stablehlo.multiply %771, %arg39 : tensor<16xf32>
    %773 = stablehlo.add %770, %772 : tensor<16xf32>
    %774 = stablehlo.sign %773 : tensor<16xf32>
    %cst_193 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %775 = stablehlo.broadcast_in_dim %cst_193, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %776 = stablehlo.multiply %775, %466 : tensor<24x16xf32>
    %cst_194 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %777 = stablehlo.broadcast_in_dim %cst_194, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %778 = stablehlo.multiply %777, %arg40 : tensor<24x16xf32>
    %779 = stablehlo.add %776, %778 : tensor<24x16xf32>
    %780 = stablehlo.sign %779 : tensor<24x16xf32>
    %cst_195 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %781 = stablehlo.broadcast_in_dim %cst_195, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %782 = stablehlo.multiply %781, %484 : tensor<24xf32>
    %cst_196 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %783 = stablehlo.broadcast_in_dim %cst_196, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %784 = stablehlo.multiply %783, %arg41 : tensor<24xf32>
    %785 = stablehlo.add %782, %784 : tensor<24xf32>
    %786 = stablehlo.sign %785 : tensor<24xf32>
    %cst_197 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %787 = stablehlo.broadcast_in_dim %cst_197, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %788 = stablehlo.multiply %787, %486 : tensor<16x24xf32>
    %cst_198 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %789 = stablehlo.broadcast_in_dim %cst_198, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %790 = stablehlo.multiply %789, %arg42 : tensor<16x24xf32>
    %791 = stablehlo.add %788, %790 : tensor<16x24xf32>
    %792 = stablehlo.sign %791 : tensor<16x24xf32>
    %cst_199 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %793 = stablehlo.broadcast_in_dim %cst_199, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %794 = stablehlo.multiply %793, %423 : tensor<10xf32>
    %cst_200 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %795 = stablehlo.broadcast_in_dim %cst_200, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %796 = stablehlo.multiply %795, %arg43 : tensor<10xf32>
    %797 = stablehlo.add %794, %796 : tensor<10xf32>
    %798 = stablehlo.sign %797 : tensor<10xf32>
    %cst_201 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %799 = stablehlo.broadcast_in_dim %cst_201, dims = [] : (tensor<f32>) -> tensor<16x10xf32>
    %800 = stablehlo.multiply %799, %425 : tensor<16x10xf32>
    %cst_202 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %801 = stablehlo.broadcast_in_dim %cst_202, dims = [] : (tensor<f32>) -> tensor<16x10xf32>
    %802 = stablehlo.multiply %801, %arg44 : tensor<16x10xf32>
    %803 = stablehlo.add %800, %802 : tensor<16x10xf32>
    %804 = stablehlo.sign %803 : tensor<16x10xf32>
    %cst_203 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %805 = stablehlo.broadcast_in_dim %cst_203, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %806 = stablehlo.multiply %805, %690 : tensor<16xf32>
    %cst_204 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %807 = stablehlo.broadcast_in_dim %cst_204, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %808 = stablehlo.multiply %807, %arg45 : tensor<16xf32>
    %809 = stablehlo.add %806, %808 : tensor<16xf32>
    %810 = stablehlo.sign %809 : tensor<16xf32>
    %cst_205 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %811 = stablehlo.broadcast_in_dim %cst_205, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %812 = stablehlo.multiply %811, %701 : tensor<16xf32>
    %cst_206 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %813 = stablehlo.broadcast_in_dim %cst_206, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %814 = stablehlo.multiply %813, %arg46 : tensor<16xf32>
    %815 = stablehlo.add %812, %814 : tensor<16xf32>
    %816 = stablehlo.sign %815 : tensor<16xf32>
    %cst_207 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %817 = stablehlo.broadcast_in_dim %cst_207, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %818 = stablehlo.multiply %817, %620 : tensor<16xf32>
    %cst_208 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %819 = stablehlo.broadcast_in_dim %cst_208, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %820 = stablehlo.multiply %819, %arg47 : tensor<16xf32>
    %821 = stablehlo.add %818, %820 : tensor<16xf32>
    %822 = stablehlo.sign %821 : tensor<16xf32>
    %cst_209 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %823 = stablehlo.broadcast_in_dim %cst_209, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %824 = stablehlo.multiply %823, %631 : tensor<16xf32>
    %cst_210 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %825 = stablehlo.broadcast_in_dim %cst_210, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %826 = stablehlo.multiply %825, %arg48 : tensor<16xf32>
    %827 = stablehlo.add %824, %826 : tensor<16xf32>
    %828 = stablehlo.sign %827 : tensor<16xf32>
    %cst_211 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %829 = stablehlo.broadcast_in_dim %cst_211, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %830 = stablehlo.multiply %829, %560 : tensor<16xf32>
    %cst_212 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %831 = stablehlo.broadcast_in_dim %cst_212, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %832 = stablehlo.multiply %831, %arg49 : tensor<16xf32>
    %833 = stablehlo.add %830, %832 : tensor<16xf32>
    %834 = stablehlo.sign %833 : tensor<16xf32>
    %cst_213 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %835 = stablehlo.broadcast_in_dim %cst_213, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %836 = stablehlo.multiply %835, %571 : tensor<16xf32>
    %cst_214 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %837 = stablehlo.broadcast_in_dim %cst_214, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %838 = stablehlo.multiply %837, %arg50 : tensor<16xf32>
    %839 = stablehlo.add %836, %838 : tensor<16xf32>
    %840 = stablehlo.sign %839 : tensor<16xf32>
    %cst_215 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %841 = stablehlo.broadcast_in_dim %cst_215, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %842 = stablehlo.multiply %841, %490 : tensor<16xf32>
    %cst_216 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %843 = stablehlo.broadcast_in_dim %cst_216, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %844 = stablehlo.multiply %843, %arg51 : tensor<16xf32>
    %845 = stablehlo.add %842, %844 : tensor<16xf32>
    %846 = stablehlo.sign %845 : tensor<16xf32>
    %cst_217 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %847 = stablehlo.broadcast_in_dim %cst_217, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %848 = stablehlo.multiply %847, %501 : tensor<16xf32>
    %cst_218 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %849 = stablehlo.broadcast_in_dim %cst_218, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %850 = stablehlo.multiply %849, %arg52 : tensor<16xf32>
    %851 = stablehlo.add %848, %850 : tensor<16xf32>
    %852 = stablehlo.sign %851 : tensor<16xf32>
    %cst_219 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %853 = stablehlo.broadcast_in_dim %cst_219, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %854 = stablehlo.multiply %853, %431 : tensor<16xf32>
    %cst_220 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %855 = stablehlo.broadcast_in_dim %cst_220, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %856 = stablehlo.multiply %855, %arg53 : tensor<16xf32>
    %857 = stablehlo.add %854, %856 : tensor<16xf32>
    %858 = stablehlo.sign %857 : tensor<16xf32>
    %cst_221 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %859 = stablehlo.broadcast_in_dim %cst_221, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %860 = stablehlo.multiply %859, %442 : tensor<16xf32>
    %cst_222 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %861 = stablehlo.broadcast_in_dim %cst_222, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %862 = stablehlo.multiply %861, %arg54 : tensor<16xf32>
    %863 = stablehlo.add %860, %862 : tensor<16xf32>
    %864 = stablehlo.sign %863 : tensor<16xf32>
    %cst_223 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %865 = stablehlo.broadcast_in_dim %cst_223, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %866 = stablehlo.multiply %865, %681 : tensor<16x4x4xf32>
    %cst_224 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %867 = stablehlo.broadcast_in_dim %cst_224, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %868 = stablehlo.multiply %867, %arg55 : tensor<16x4x4xf32>
    %869 = stablehlo.add %866, %868 : tensor<16x4x4xf32>
    %870 = stablehlo.sign %869 : tensor<16x4x4xf32>
    %cst_225 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %871 = stablehlo.broadcast_in_dim %cst_225, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %872 = stablehlo.multiply %871, %653 : tensor<4x4x16xf32>
    %cst_226 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %873 = stablehlo.broadcast_in_dim %cst_226, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %874 = stablehlo.multiply %873, %arg56 : tensor<4x4x16xf32>
    %875 = stablehlo.add %872, %874 : tensor<4x4x16xf32>
    %876 = stablehlo.sign %875 : tensor<4x4x16xf32>
    %cst_227 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %877 = stablehlo.broadcast_in_dim %cst_227, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %878 = stablehlo.multiply %877, %685 : tensor<16x4x4xf32>
    %cst_228 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %879 = stablehlo.broadcast_in_dim %cst_228, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %880 = stablehlo.multiply %879, %arg57 : tensor<16x4x4xf32>
    %881 = stablehlo.add %878, %880 : tensor<16x4x4xf32>
    %882 = stablehlo.sign %881 : tensor<16x4x4xf32>
    %cst_229 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %883 = stablehlo.broadcast_in_dim %cst_229, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %884 = stablehlo.multiply %883, %678 : tensor<16x4x4xf32>
    %cst_230 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %885 = stablehlo.broadcast_in_dim %cst_230, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %886 = stablehlo.multiply %885, %arg58 : tensor<16x4x4xf32>
    %887 = stablehlo.add %884, %886 : tensor<16x4x4xf32>
    %888 = stablehlo.sign %887 : tensor<16x4x4xf32>
    %cst_231 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %889 = stablehlo.broadcast_in_dim %cst_231, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %890 = stablehlo.multiply %889, %551 : tensor<16x4x4xf32>
    %cst_232 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %891 = stablehlo.broadcast_in_dim %cst_232, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %892 = stablehlo.multiply %891, %arg59 : tensor<16x4x4xf32>
    %893 = stablehlo.add %890, %892 : tensor<16x4x4xf32>
    %894 = stablehlo.sign %893 : tensor<16x4x4xf32>
    %cst_233 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %895 = stablehlo.broadcast_in_dim %cst_233, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %896 = stablehlo.multiply %895, %523 : tensor<4x4x16xf32>
    %cst_234 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %897 = stablehlo.broadcast_in_dim %cst_234, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %898 = stablehlo.multiply %897, %arg60 : tensor<4x4x16xf32>
    %899 = stablehlo.add %896, %898 : tensor<4x4x16xf32>
    %900 = stablehlo.sign %899 : tensor<4x4x16xf32>
    %cst_235 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %901 = stablehlo.broadcast_in_dim %cst_235, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %902 = stablehlo.multiply %901, %555 : tensor<16x4x4xf32>
    %cst_236 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %903 = stablehlo.broadcast_in_dim %cst_236, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %904 = stablehlo.multiply %903, %arg61 : tensor<16x4x4xf32>
    %905 = stablehlo.add %902, %904 : tensor<16x4x4xf32>
    %906 = stablehlo.sign %905 : tensor<16x4x4xf32>
    %cst_237 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %907 = stablehlo.broadcast_in_dim %cst_237, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %908 = stablehlo.multiply %907, %548 : tensor<16x4x4xf32>
    %cst_238 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %909 = stablehlo.broadcast_in_dim %cst_238, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %910 = stablehlo.multiply %909, %arg62 : tensor<16x4x4xf32>
    %911 = stablehlo.add %908, %910 : tensor<16x4x4xf32>
    %912 = stablehlo.sign %911 : tensor<16x4x4xf32>
    %cst_239 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %913 = stablehlo.broadcast_in_dim %cst_239, dims = [] : (tensor<f32>) -> tensor<1x10x16xf32>
    %914 = stablehlo.multiply %913, %723 : tensor<1x10x16xf32>
    %cst_240 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %915 = stablehlo.broadcast_in_dim %cst_240, dims = [] : (tensor<f32>) -> tensor<1x10x16xf32>
    %916 = stablehlo.multiply %915, %arg63 : tensor<1x10x16xf32>
    %917 = stablehlo.add %914, %916 : tensor<1x10x16xf32>
    %918 = stablehlo.sign %917 : tensor<1x10x16xf32>
    %cst_241 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %919 = stablehlo.broadcast_in_dim %cst_241, dims = [] : (tensor<f32>) -> tensor<1x1x16xf32>
    %920 = stablehlo.multiply %919, %727 : tensor<1x1x16xf32>
    %cst_242 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %921 = stablehlo.broadcast_in_dim %cst_242, dims = [] : (tensor<f32>) -> tensor<1x1x16xf32>
    %922 = stablehlo.multiply %921, %arg64 : tensor<1x1x16xf32>
    %923 = stablehlo.add %920, %922 : tensor<1x1x16xf32>
    %924 = stablehlo.sign %923 : tensor<1x1x16xf32>
    %cst_243 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %925 = stablehlo.broadcast_in_dim %cst_243, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %926 = stablehlo.multiply %925, %731 : tensor<16xf32>
    %cst_244 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %927 = stablehlo.broadcast_in_dim %cst_244, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %928 = stablehlo.multiply %927, %arg33 : tensor<16xf32>
    %929 = stablehlo.add %926, %928 : tensor<16xf32>
    %cst_245 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %930 = stablehlo.broadcast_in_dim %cst_245, dims = [] : (tensor<f32>) -> tensor<4x4x3x16xf32>
    %931 = stablehlo.multiply %930, %732 : tensor<4x4x3x16xf32>
    %cst_246 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %932 = stablehlo.broadcast_in_dim %cst_246, dims = [] : (tensor<f32>) -> tensor<4x4x3x16xf32>
    %933 = stablehlo.multiply %932, %arg34 : tensor<4x4x3x16xf32>
    %934 = stablehlo.add %931, %933 : tensor<4x4x3x16xf32>
    %cst_247 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %935 = stablehlo.broadcast_in_dim %cst_247, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %936 = stablehlo.multiply %935, %594 : tensor<16xf32>
    %cst_248 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %937 = stablehlo.broadcast_in_dim %cst_248, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %938 = stablehlo.multiply %937, %arg35 : tensor<16xf32>
    %939 = stablehlo.add %936, %938 : tensor<16xf32>
    %cst_249 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %940 = stablehlo.broadcast_in_dim %cst_249, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %941 = stablehlo.multiply %940, %596 : tensor<24x16xf32>
    %cst_250 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %942 = stablehlo.broadcast_in_dim %cst_250, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %943 = stablehlo.multiply %942, %arg36 : tensor<24x16xf32>
    %944 = stablehlo.add %941, %943 : tensor<24x16xf32>
    %cst_251 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %945 = stablehlo.broadcast_in_dim %cst_251, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %946 = stablehlo.multiply %945, %614 : tensor<24xf32>
    %cst_252 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %947 = stablehlo.broadcast_in_dim %cst_252, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %948 = stablehlo.multiply %947, %arg37 : tensor<24xf32>
    %949 = stablehlo.add %946, %948 : tensor<24xf32>
    %cst_253 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %950 = stablehlo.broadcast_in_dim %cst_253, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %951 = stablehlo.multiply %950, %616 : tensor<16x24xf32>
    %cst_254 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %952 = stablehlo.broadcast_in_dim %cst_254, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %953 = stablehlo.multiply %952, %arg38 : tensor<16x24xf32>
    %954 = stablehlo.add %951, %953 : tensor<16x24xf32>
    %cst_255 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %955 = stablehlo.broadcast_in_dim %cst_255, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %956 = stablehlo.multiply %955, %464 : tensor<16xf32>
    %cst_256 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %957 = stablehlo.broadcast_in_dim %cst_256, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %958 = stablehlo.multiply %957, %arg39 : tensor<16xf32>
    %959 = stablehlo.add %956, %958 : tensor<16xf32>
    %cst_257 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %960 = stablehlo.broadcast_in_dim %cst_257, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %961 = stablehlo.multiply %960, %466 : tensor<24x16xf32>
    %cst_258 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %962 = stablehlo.broadcast_in_dim %cst_258, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %963 = stablehlo.multiply %962, %arg40 : tensor<24x16xf32>
    %964 = stablehlo.add %961, %963 : tensor<24x16xf32>
    %cst_259 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %965 = stablehlo.broadcast_in_dim %cst_259, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %966 = stablehlo.multiply %965, %484 : tensor<24xf32>
    %cst_260 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %967 = stablehlo.broadcast_in_dim %cst_260, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %968 = stablehlo.multiply %967, %arg41 : tensor<24xf32>
    %969 = stablehlo.add %966, %968 : tensor<24xf32>
    %cst_261 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %970 = stablehlo.broadcast_in_dim %cst_261, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %971 = stablehlo.multiply %970, %486 : tensor<16x24xf32>
    %cst_262 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %972 = stablehlo.broadcast_in_dim %cst_262, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %973 = stablehlo.multiply %972, %arg42 : tensor<16x24xf32>
    %974 = stablehlo.add %971, %973 : tensor<16x24xf32>
    %cst_263 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %975 = stablehlo.broadcast_in_dim %cst_263, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %976 = stablehlo.multiply %975, %423 : tensor<10xf32>
    %cst_264 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %977 = stablehlo.broadcast_in_dim %cst_264, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %978 = stablehlo.multiply %977, %arg43 : tensor<10xf32>
    %979 = stablehlo.add %976, %978 : tensor<10xf32>
    %cst_265 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %980 = stablehlo.broadcast_in_dim %cst_265, dims = [] : (tensor<f32>) -> tensor<16x10xf32>
    %981 = stablehlo.multiply %980, %425 : tensor<16x10xf32>
    %cst_266 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %982 = stablehlo.broadcast_in_dim %cst_266, dims = [] : (tensor<f32>) -> tensor<16x10xf32>
    %983 = stablehlo.multiply %982, %arg44 : tensor<16x10xf32>
    %984 = stablehlo.add %981, %983 : tensor<16x10xf32>
    %cst_267 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %985 = stablehlo.broadcast_in_dim %cst_267, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %986 = stablehlo.multiply %985, %690 : tensor<16xf32>
    %cst_268 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %987 = stablehlo.broadcast_in_dim %cst_268, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %988 = stablehlo.multiply %987, %arg45 : tensor<16xf32>
    %989 = stablehlo.add %986, %988 : tensor<16xf32>
    %cst_269 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %990 = stablehlo.broadcast_in_dim %cst_269, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %991 = stablehlo.multiply %990, %701 : tensor<16xf32>
    %cst_270 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %992 = stablehlo.broadcast_in_dim %cst_270, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %993 = stablehlo.multiply %992, %arg46 : tensor<16xf32>
    %994 = stablehlo.add %991, %993 : tensor<16xf32>
    %cst_271 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %995 = stablehlo.broadcast_in_dim %cst_271, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %996 = stablehlo.multiply %995, %620 : tensor<16xf32>
    %cst_272 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %997 = stablehlo.broadcast_in_dim %cst_272, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %998 = stablehlo.multiply %997, %arg47 : tensor<16xf32>
    %999 = stablehlo.add %996, %998 : tensor<16xf32>
    %cst_273 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1000 = stablehlo.broadcast_in_dim %cst_273, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1001 = stablehlo.multiply %1000, %631 : tensor<16xf32>
    %cst_274 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1002 = stablehlo.broadcast_in_dim %cst_274, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1003 = stablehlo.multiply %1002, %arg48 : tensor<16xf32>
    %1004 = stablehlo.add %1001, %1003 : tensor<16xf32>
    %cst_275 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1005 = stablehlo.broadcast_in_dim %cst_275, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1006 = stablehlo.multiply %1005, %560 : tensor<16xf32>
    %cst_276 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1007 = stablehlo.broadcast_in_dim %cst_276, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1008 = stablehlo.multiply %1007, %arg49 : tensor<16xf32>
    %1009 = stablehlo.add %1006, %1008 : tensor<16xf32>
    %cst_277 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1010 = stablehlo.broadcast_in_dim %cst_277, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1011 = stablehlo.multiply %1010, %571 : tensor<16xf32>
    %cst_278 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1012 = stablehlo.broadcast_in_dim %cst_278, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1013 = stablehlo.multiply %1012, %arg50 : tensor<16xf32>
    %1014 = stablehlo.add %1011, %1013 : tensor<16xf32>
    %cst_279 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1015 = stablehlo.broadcast_in_dim %cst_279, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1016 = stablehlo.multiply %1015, %490 : tensor<16xf32>
    %cst_280 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1017 = stablehlo.broadcast_in_dim %cst_280, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1018 = stablehlo.multiply %1017, %arg51 : tensor<16xf32>
    %1019 = stablehlo.add %1016, %1018 : tensor<16xf32>
    %cst_281 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1020 = stablehlo.broadcast_in_dim %cst_281, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1021 = stablehlo.multiply %1020, %501 : tensor<16xf32>
    %cst_282 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1022 = stablehlo.broadcast_in_dim %cst_282, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1023 = stablehlo.multiply %1022, %arg52 : tensor<16xf32>
    %1024 = stablehlo.add %1021, %1023 : tensor<16xf32>
    %cst_283 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1025 = stablehlo.broadcast_in_dim %cst_283, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1026 = stablehlo.multiply %1025, %431 : tensor<16xf32>
    %cst_284 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1027 = stablehlo.broadcast_in_dim %cst_284, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1028 = stablehlo.multiply %1027, %arg53 : tensor<16xf32>
    %1029 = stablehlo.add %1026, %1028 : tensor<16xf32>
    %cst_285 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1030 = stablehlo.broadcast_in_dim %cst_285, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1031 = stablehlo.multiply %1030, %442 : tensor<16xf32>
    %cst_286 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1032 = stablehlo.broadcast_in_dim %cst_286, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1033 = stablehlo.multiply %1032, %arg54 : tensor<16xf32>
    %1034 = stablehlo.add %1031, %1033 : tensor<16xf32>
    %cst_287 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1035 = stablehlo.broadcast_in_dim %cst_287, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %1036 = stablehlo.multiply %1035, %681 : tensor<16x4x4xf32>
    %cst_288 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1037 = stablehlo.broadcast_in_dim %cst_288, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %1038 = stablehlo.multiply %1037, %arg55 : tensor<16x4x4xf32>
    %1039 = stablehlo.add %1036, %1038 : tensor<16x4x4xf32>
    %cst_289 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1040 = stablehlo.broadcast_in_dim %cst_289, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %1041 = stablehlo.multiply %1040, %653 : tensor<4x4x16xf32>
    %cst_290 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1042 = stablehlo.broadcast_in_dim %cst_290, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %1043 = stablehlo.multiply %1042, %arg56 : tensor<4x4x16xf32>
    %1044 = stablehlo.add %1041, %1043 : tensor<4x4x16xf32>
    %cst_291 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1045 = stablehlo.broadcast_in_dim %cst_291, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %1046 = stablehlo.multiply %1045, %685 : tensor<16x4x4xf32>
    %cst_292 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1047 = stablehlo.broadcast_in_dim %cst_292, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %1048 = stablehlo.multiply %1047, %arg57 : tensor<16x4x4xf32>
    %1049 = stablehlo.add %1046, %1048 : tensor<16x4x4xf32>
    %cst_293 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1050 = stablehlo.broadcast_in_dim %cst_293, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %1051 = stablehlo.multiply %1050, %678 : tensor<16x4x4xf32>
    %cst_294 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1052 = stablehlo.broadcast_in_dim %cst_294, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %1053 = stablehlo.multiply %1052, %arg58 : tensor<16x4x4xf32>
    %1054 = stablehlo.add %1051, %1053 : tensor<16x4x4xf32>
    %cst_295 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1055 = stablehlo.broadcast_in_dim %cst_295, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %1056 = stablehlo.multiply %1055, %551 : tensor<16x4x4xf32>
    %cst_296 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1057 = stablehlo.broadcast_in_dim %cst_296, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %1058 = stablehlo.multiply %1057, %arg59 : tensor<16x4x4xf32>
    %1059 = stablehlo.add %1056, %1058 : tensor<16x4x4xf32>
    %cst_297 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1060 = stablehlo.broadcast_in_dim %cst_297, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %1061 = stablehlo.multiply %1060, %523 : tensor<4x4x16xf32>
    %cst_298 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1062 = stablehlo.broadcast_in_dim %cst_298, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %1063 = stablehlo.multiply %1062, %arg60 : tensor<4x4x16xf32>
    %1064 = stablehlo.add %1061, %1063 : tensor<4x4x16xf32>
    %cst_299 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1065 = stablehlo.broadcast_in_dim %cst_299, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %1066 = stablehlo.multiply %1065, %555 : tensor<16x4x4xf32>
    %cst_300 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1067 = stablehlo.broadcast_in_dim %cst_300, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %1068 = stablehlo.multiply %1067, %arg61 : tensor<16x4x4xf32>
    %1069 = stablehlo.add %1066, %1068 : tensor<16x4x4xf32>
    %cst_301 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1070 = stablehlo.broadcast_in_dim %cst_301, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %1071 = stablehlo.multiply %1070, %548 : tensor<16x4x4xf32>
    %cst_302 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1072 = stablehlo.broadcast_in_dim %cst_302, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %1073 = stablehlo.multiply %1072, %arg62 : tensor<16x4x4xf32>
    %1074 = stablehlo.add %1071, %1073 : tensor<16x4x4xf32>
    %cst_303 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1075 = stablehlo.broadcast_in_dim %cst_303, dims = [] : (tensor<f32>) -> tensor<1x10x16xf32>
    %1076 = stablehlo.multiply %1075, %723 : tensor<1x10x16xf32>
    %cst_304 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1077 = stablehlo.broadcast_in_dim %cst_304, dims = [] : (tensor<f32>) -> tensor<1x10x16xf32>
    %1078 = stablehlo.multiply %1077, %arg63 : tensor<1x10x16xf32>
    %1079 = stablehlo.add %1076, %1078 : tensor<1x10x16xf32>
    %cst_305 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1080 = stablehlo.broadcast_in_dim %cst_305, dims = [] : (tensor<f32>) -> tensor<1x1x16xf32>
    %1081 = stablehlo.multiply %1080, %727 : tensor<1x1x16xf32>
    %cst_306 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1082 = stablehlo.broadcast_in_dim %cst_306, dims = [] : (tensor<f32>) -> tensor<1x1x16xf32>
    %1083 = stablehlo.multiply %1082, %arg64 : tensor<1x1x16xf32>
    %1084 = stablehlo.add %1081, %1083 : tensor<1x1x16xf32>
    %c_307 = stablehlo.constant dense<2147483647> : tensor<i32>
    %1085 = stablehlo.compare LT, %arg32, %c_307, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_308 = stablehlo.constant dense<1> : tensor<i32>
    %1086 = stablehlo.add %arg32, %c_308 : tensor<i32>
    %c_309 = stablehlo.constant dense<2147483647> : tensor<i32>
    %1087 = call @_where_2(%1085, %1086, %c_309) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %cst_310 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1088 = stablehlo.broadcast_in_dim %cst_310, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1089 = stablehlo.multiply %1088, %arg0 : tensor<16xf32>
    %1090 = stablehlo.add %738, %1089 : tensor<16xf32>
    %cst_311 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1091 = stablehlo.broadcast_in_dim %cst_311, dims = [] : (tensor<f32>) -> tensor<4x4x3x16xf32>
    %1092 = stablehlo.multiply %1091, %arg1 : tensor<4x4x3x16xf32>
    %1093 = stablehlo.add %744, %1092 : tensor<4x4x3x16xf32>
    %cst_312 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1094 = stablehlo.broadcast_in_dim %cst_312, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1095 = stablehlo.multiply %1094, %arg2 : tensor<16xf32>
    %1096 = stablehlo.add %750, %1095 : tensor<16xf32>
    %cst_313 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1097 = stablehlo.broadcast_in_dim %cst_313, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %1098 = stablehlo.multiply %1097, %arg3 : tensor<24x16xf32>
    %1099 = stablehlo.add %756, %1098 : tensor<24x16xf32>
    %cst_314 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1100 = stablehlo.broadcast_in_dim %cst_314, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1101 = stablehlo.multiply %1100, %arg4 : tensor<24xf32>
    %1102 = stablehlo.add %762, %1101 : tensor<24xf32>
    %cst_315 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1103 = stablehlo.broadcast_in_dim %cst_315, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %1104 = stablehlo.multiply %1103, %arg5 : tensor<16x24xf32>
    %1105 = stablehlo.add %768, %1104 : tensor<16x24xf32>
    %cst_316 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1106 = stablehlo.broadcast_in_dim %cst_316, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1107 = stablehlo.multiply %1106, %arg6 : tensor<16xf32>
    %1108 = stablehlo.add %774, %1107 : tensor<16xf32>
    %cst_317 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1109 = stablehlo.broadcast_in_dim %cst_317, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %1110 = stablehlo.multiply %1109, %arg7 : tensor<24x16xf32>
    %1111 = stablehlo.add %780, %1110 : tensor<24x16xf32>
    %cst_318 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1112 = stablehlo.broadcast_in_dim %cst_318, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1113 = stablehlo.multiply %1112, %arg8 : tensor<24xf32>
    %1114 = stablehlo.add %786, %1113 : tensor<24xf32>
    %cst_319 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1115 = stablehlo.broadcast_in_dim %cst_319, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %1116 = stablehlo.multiply %1115, %arg9 : tensor<16x24xf32>
    %1117 = stablehlo.add %792, %1116 : tensor<16x24xf32>
    %cst_320 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1118 = stablehlo.broadcast_in_dim %cst_320, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %1119 = stablehlo.multiply %1118, %arg10 : tensor<10xf32>
    %1120 = stablehlo.add %798, %1119 : tensor<10xf32>
    %cst_321 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1121 = stablehlo.broadcast_in_dim %cst_321, dims = [] : (tensor<f32>) -> tensor<16x10xf32>
    %1122 = stablehlo.multiply %1121, %arg11 : tensor<16x10xf32>
    %1123 = stablehlo.add %804, %1122 : tensor<16x10xf32>
    %cst_322 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1124 = stablehlo.broadcast_in_dim %cst_322, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1125 = stablehlo.multiply %1124, %arg12 : tensor<16xf32>
    %1126 = stablehlo.add %810, %1125 : tensor<16xf32>
    %cst_323 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1127 = stablehlo.broadcast_in_dim %cst_323, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1128 = stablehlo.multiply %1127, %arg13 : tensor<16xf32>
    %1129 = stablehlo.add %816, %1128 : tensor<16xf32>
    %cst_324 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1130 = stablehlo.broadcast_in_dim %cst_324, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1131 = stablehlo.multiply %1130, %arg14 : tensor<16xf32>
    %1132 = stablehlo.add %822, %1131 : tensor<16xf32>
    %cst_325 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1133 = stablehlo.broadcast_in_dim %cst_325, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1134 = stablehlo.multiply %1133, %arg15 : tensor<16xf32>
    %1135 = stablehlo.add %828, %1134 : tensor<16xf32>
    %cst_326 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1136 = stablehlo.broadcast_in_dim %cst_326, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1137 = stablehlo.multiply %1136, %arg16 : tensor<16xf32>
    %1138 = stablehlo.add %834, %1137 : tensor<16xf32>
    %cst_327 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1139 = stablehlo.broadcast_in_dim %cst_327, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1140 = stablehlo.multiply %1139, %arg17 : tensor<16xf32>
    %1141 = stablehlo.add %840, %1140 : tensor<16xf32>
    %cst_328 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1142 = stablehlo.broadcast_in_dim %cst_328, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1143 = stablehlo.multiply %1142, %arg18 : tensor<16xf32>
    %1144 = stablehlo.add %846, %1143 : tensor<16xf32>
    %cst_329 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1145 = stablehlo.broadcast_in_dim %cst_329, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1146 = stablehlo.multiply %1145, %arg19 : tensor<16xf32>
    %1147 = stablehlo.add %852, %1146 : tensor<16xf32>
    %cst_330 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1148 = stablehlo.broadcast_in_dim %cst_330, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1149 = stablehlo.multiply %1148, %arg20 : tensor<16xf32>
    %1150 = stablehlo.add %858, %1149 : tensor<16xf32>
    %cst_331 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1151 = stablehlo.broadcast_in_dim %cst_331, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1152 = stablehlo.multiply %1151, %arg21 : tensor<16xf32>
    %1153 = stablehlo.add %864, %1152 : tensor<16xf32>
    %cst_332 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1154 = stablehlo.broadcast_in_dim %cst_332, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %1155 = stablehlo.multiply %1154, %arg22 : tensor<16x4x4xf32>
    %1156 = stablehlo.add %870, %1155 : tensor<16x4x4xf32>
    %cst_333 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1157 = stablehlo.broadcast_in_dim %cst_333, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %1158 = stablehlo.multiply %1157, %arg23 : tensor<4x4x16xf32>
    %1159 = stablehlo.add %876, %1158 : tensor<4x4x16xf32>
    %cst_334 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1160 = stablehlo.broadcast_in_dim %cst_334, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %1161 = stablehlo.multiply %1160, %arg24 : tensor<16x4x4xf32>
    %1162 = stablehlo.add %882, %1161 : tensor<16x4x4xf32>
    %cst_335 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1163 = stablehlo.broadcast_in_dim %cst_335, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %1164 = stablehlo.multiply %1163, %arg25 : tensor<16x4x4xf32>
    %1165 = stablehlo.add %888, %1164 : tensor<16x4x4xf32>
    %cst_336 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1166 = stablehlo.broadcast_in_dim %cst_336, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %1167 = stablehlo.multiply %1166, %arg26 : tensor<16x4x4xf32>
    %1168 = stablehlo.add %894, %1167 : tensor<16x4x4xf32>
    %cst_337 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1169 = stablehlo.broadcast_in_dim %cst_337, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %1170 = stablehlo.multiply %1169, %arg27 : tensor<4x4x16xf32>
    %1171 = stablehlo.add %900, %1170 : tensor<4x4x16xf32>
    %cst_338 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1172 = stablehlo.broadcast_in_dim %cst_338, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %1173 = stablehlo.multiply %1172, %arg28 : tensor<16x4x4xf32>
    %1174 = stablehlo.add %906, %1173 : tensor<16x4x4xf32>
    %cst_339 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1175 = stablehlo.broadcast_in_dim %cst_339, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %1176 = stablehlo.multiply %1175, %arg29 : tensor<16x4x4xf32>
    %1177 = stablehlo.add %912, %1176 : tensor<16x4x4xf32>
    %cst_340 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1178 = stablehlo.broadcast_in_dim %cst_340, dims = [] : (tensor<f32>) -> tensor<1x10x16xf32>
    %1179 = stablehlo.multiply %1178, %arg30 : tensor<1x10x16xf32>
    %1180 = stablehlo.add %918, %1179 : tensor<1x10x16xf32>
    %cst_341 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1181 = stablehlo.broadcast_in_dim %cst_341, dims = [] : (tensor<f32>) -> tensor<1x1x16xf32>
    %1182 = stablehlo.multiply %1181, %arg31 : tensor<1x1x16xf32>
    %1183 = stablehlo.add %924, %1182 : tensor<1x1x16xf32>
    %cst_342 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1184 = stablehlo.broadcast_in_dim %cst_342, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1185 = stablehlo.multiply %1184, %1090 : tensor<16xf32>
    %cst_343 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1186 = stablehlo.broadcast_in_dim %cst_343, dims = [] : (tensor<f32>) -> tensor<4x4x3x16xf32>
    %1187 = stablehlo.multiply %1186, %1093 : tensor<4x4x3x16xf32>
    %cst_344 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1188 = stablehlo.broadcast_in_dim %cst_344, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1189 = stablehlo.multiply %1188, %1096 : tensor<16xf32>
    %cst_345 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1190 = stablehlo.broadcast_in_dim %cst_345, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %1191 = stablehlo.multiply %1190, %1099 : tensor<24x16xf32>
    %cst_346 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1192 = stablehlo.broadcast_in_dim %cst_346, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1193 = stablehlo.multiply %1192, %1102 : tensor<24xf32>
    %cst_347 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1194 = stablehlo.broadcast_in_dim %cst_347, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %1195 = stablehlo.multiply %1194, %1105 : tensor<16x24xf32>
    %cst_348 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1196 = stablehlo.broadcast_in_dim %cst_348, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1197 = stablehlo.multiply %1196, %1108 : tensor<16xf32>
    %cst_349 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1198 = stablehlo.broadcast_in_dim %cst_349, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %1199 = stablehlo.multiply %1198, %1111 : tensor<24x16xf32>
    %cst_350 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1200 = stablehlo.broadcast_in_dim %cst_350, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1201 = stablehlo.multiply %1200, %1114 : tensor<24xf32>
    %cst_351 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1202 = stablehlo.broadcast_in_dim %cst_351, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %1203 = stablehlo.multiply %1202, %1117 : tensor<16x24xf32>
    %cst_352 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1204 = stablehlo.broadcast_in_dim %cst_352, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %1205 = stablehlo.multiply %1204, %1120 : tensor<10xf32>
    %cst_353 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1206 = stablehlo.broadcast_in_dim %cst_353, dims = [] : (tensor<f32>) -> tensor<16x10xf32>
    %1207 = stablehlo.multiply %1206, %1123 : tensor<16x10xf32>
    %cst_354 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1208 = stablehlo.broadcast_in_dim %cst_354, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1209 = stablehlo.multiply %1208, %1126 : tensor<16xf32>
    %cst_355 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1210 = stablehlo.broadcast_in_dim %cst_355, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1211 = stablehlo.multiply %1210, %1129 : tensor<16xf32>
    %cst_356 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1212 = stablehlo.broadcast_in_dim %cst_356, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1213 = stablehlo.multiply %1212, %1132 : tensor<16xf32>
    %cst_357 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1214 = stablehlo.broadcast_in_dim %cst_357, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1215 = stablehlo.multiply %1214, %1135 : tensor<16xf32>
    %cst_358 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1216 = stablehlo.broadcast_in_dim %cst_358, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1217 = stablehlo.multiply %1216, %1138 : tensor<16xf32>
    %cst_359 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1218 = stablehlo.broadcast_in_dim %cst_359, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1219 = stablehlo.multiply %1218, %1141 : tensor<16xf32>
    %cst_360 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1220 = stablehlo.broadcast_in_dim %cst_360, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1221 = stablehlo.multiply %1220, %1144 : tensor<16xf32>
    %cst_361 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1222 = stablehlo.broadcast_in_dim %cst_361, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1223 = stablehlo.multiply %1222, %1147 : tensor<16xf32>
    %cst_362 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1224 = stablehlo.broadcast_in_dim %cst_362, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1225 = stablehlo.multiply %1224, %1150 : tensor<16xf32>
    %cst_363 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1226 = stablehlo.broadcast_in_dim %cst_363, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1227 = stablehlo.multiply %1226, %1153 : tensor<16xf32>
    %cst_364 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1228 = stablehlo.broadcast_in_dim %cst_364, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %1229 = stablehlo.multiply %1228, %1156 : tensor<16x4x4xf32>
    %cst_365 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1230 = stablehlo.broadcast_in_dim %cst_365, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %1231 = stablehlo.multiply %1230, %1159 : tensor<4x4x16xf32>
    %cst_366 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1232 = stablehlo.broadcast_in_dim %cst_366, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %1233 = stablehlo.multiply %1232, %1162 : tensor<16x4x4xf32>
    %cst_367 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1234 = stablehlo.broadcast_in_dim %cst_367, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %1235 = stablehlo.multiply %1234, %1165 : tensor<16x4x4xf32>
    %cst_368 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1236 = stablehlo.broadcast_in_dim %cst_368, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %1237 = stablehlo.multiply %1236, %1168 : tensor<16x4x4xf32>
    %cst_369 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1238 = stablehlo.broadcast_in_dim %cst_369, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %1239 = stablehlo.multiply %1238, %1171 : tensor<4x4x16xf32>
    %cst_370 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1240 = stablehlo.broadcast_in_dim %cst_370, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %1241 = stablehlo.multiply %1240, %1174 : tensor<16x4x4xf32>
    %cst_371 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1242 = stablehlo.broadcast_in_dim %cst_371, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %1243 = stablehlo.multiply %1242, %1177 : tensor<16x4x4xf32>
    %cst_372 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1244 = stablehlo.broadcast_in_dim %cst_372, dims = [] : (tensor<f32>) -> tensor<1x10x16xf32>
    %1245 = stablehlo.multiply %1244, %1180 : tensor<1x10x16xf32>
    %cst_373 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1246 = stablehlo.broadcast_in_dim %cst_373, dims = [] : (tensor<f32>) -> tensor<1x1x16xf32>
    %1247 = stablehlo.multiply %1246, %1183 : tensor<1x1x16xf32>
    %1248 = stablehlo.add %arg0, %1185 : tensor<16xf32>
    %1249 = stablehlo.add %arg1, %1187 : tensor<4x4x3x16xf32>
    %1250 = stablehlo.add %arg2, %1189 : tensor<16xf32>
    %1251 = stablehlo.add %arg3, %1191 : tensor<24x16xf32>
    %1252 = stablehlo.add %arg4, %1193 : tensor<24xf32>
    %1253 = stablehlo.add %arg5, %1195 : tensor<16x24xf32>
    %1254 = stablehlo.add %arg6, %1197 : tensor<16xf32>
    %1255 = stablehlo.add %arg7, %1199 : tensor<24x16xf32>
    %1256 = stablehlo.add %arg8, %1201 : tensor<24xf32>
    %1257 = stablehlo.add %arg9, %1203 : tensor<16x24xf32>
    %1258 = stablehlo.add %arg10, %1205 : tensor<10xf32>
    %1259 = stablehlo.add %arg11, %1207 : tensor<16x10xf32>
    %1260 = stablehlo.add %arg12, %1209 : tensor<16xf32>
    %1261 = stablehlo.add %arg13, %1211 : tensor<16xf32>
    %1262 = stablehlo.add %arg14, %1213 : tensor<16xf32>
    %1263 = stablehlo.add %arg15, %1215 : tensor<16xf32>
    %1264 = stablehlo.add %arg16, %1217 : tensor<16xf32>
    %1265 = stablehlo.add %arg17, %1219 : tensor<16xf32>
    %1266 = stablehlo.add %arg18, %1221 : tensor<16xf32>
    %1267 = stablehlo.add %arg19, %1223 : tensor<16xf32>
    %1268 = stablehlo.add %arg20, %1225 : tensor<16xf32>
    %1269 = stablehlo.add %arg21, %1227 : tensor<16xf32>
    %1270 = stablehlo.add %arg22, %1229 : tensor<16x4x4xf32>
    %1271 = stablehlo.add %arg23, %1231 : tensor<4x4x16xf32>
    %1272 = stablehlo.add %arg24, %1233 : tensor<16x4x4xf32>
    %1273 = stablehlo.add %arg25, %1235 : tensor<16x4x4xf32>
    %1274 = stablehlo.add %arg26, %1237 : tensor<16x4x4xf32>
    %1275 = stablehlo.add %arg27, %1239 : tensor<4x4x16xf32>
    %1276 = stablehlo.add %arg28, %1241 : tensor<16x4x4xf32>
    %1277 = stablehlo.add %arg29, %1243 : tensor<16x4x4xf32>
    %1278 = stablehlo.add %arg30, %1245 : tensor<1x10x16xf32>
    %1279 = stablehlo.add %arg31, %1247 : tensor<1x1x16xf32>
    return %1248, %1249, %1250, %1251, %1252, %1253, %1254, %1255, %1256, %1257, %1258, %1259, %1260, %1261, %1262, %1263, %1264, %1265, %1266, %1267, %1268, %1269, %1270, %1271, %1272, %1273, %1274, %1275, %1276, %1277, %1278, %1279, %1087, %929, %934, %939, %944, %949, %954, %959, %964, %969, %974, %979, %984, %989, %994, %999, %1004, %1009, %1014, %1019, %1024, %1029, %1034, %1039, %1044, %1049, %1054, %1059, %1064, %1069, %1074, %1079, %1084, %406 : tensor<16xf32>, tensor<4x4x3x16xf32>, tensor<16xf32>, tensor<24x16xf32>, tensor<24xf32>, tensor<16x24xf32>, tensor<16xf32>, tensor<24x16xf32>, tensor<24xf32>, tensor<16x24xf32>, tensor<10xf32>, tensor<16x10xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x4x4xf32>, tensor<4x4x16xf32>, tensor<16x4x4xf32>, tensor<16x4x4xf32>, tensor<16x4x4xf32>, tensor<4x4x16xf32>, tensor<16x4x4xf32>, tensor<16x4x4xf32>, tensor<1x10x16xf32>, tensor<1x1x16xf32>, tensor<i32>, tensor<16xf32>, tensor<4x4x3x16xf32>, tensor<16xf32>, tensor<24x16xf32>, tensor<24xf32>, tensor<16x24xf32>, tensor<16xf32>, tensor<24x16xf32>, tensor<24xf32>, tensor<16x24xf32>, tensor<10xf32>, tensor<16x10xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x4x4xf32>, tensor<4x4x16xf32>, tensor<16x4x4xf32>, tensor<16x4x4xf32>, tensor<16x4x4xf32>, tensor<4x4x16xf32>, tensor<16x4x4xf32>, tensor<16x4x4xf32>, tensor<1x10x16xf32>, tensor<1x1x16xf32>, tensor<f32>
  }
  func.func private @take_along_axis(%arg0: tensor<4x10xf32>, %arg1: tensor<4x1xi32>) -> (tensor<4x1xf32>, tensor<4x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x1xi1>
    %c_0 = stablehlo.constant dense<10> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x1xi1>, tensor<4x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<4x1xi32>) -> tensor<4x1x1xi32>
    %c_1 = stablehlo.constant dense<9> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x1x1xi32>, tensor<4x1x1xi32>) -> tensor<4x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<4x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x1x1xi32>, tensor<4x1x1xi32>) -> tensor<4x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<4x1x1xi1>, tensor<i1>) -> tensor<4x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<4x10xf32>, tensor<4x1x1xi32>) -> tensor<4x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<4x1xi1>, tensor<4x1xf32>
    return %15, %5 : tensor<4x1xf32>, tensor<4x1x1xi32>
  }
  func.func private @_take(%arg0: tensor<4x1xf32>, %arg1: tensor<i32>) -> (tensor<4xf32>, tensor<1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.add %arg1, %c_0 : tensor<i32>
    %2 = call @_where(%0, %1, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<1xi32>
    %4 = stablehlo.convert %3 : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %6 = stablehlo.compare GE, %4, %5, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %7 = stablehlo.compare LE, %4, %c_1, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %8 = stablehlo.and %6, %7 : tensor<1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %9 = stablehlo.reduce(%8 init: %c_3) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %10 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1], start_index_map = [1]>, indices_are_sorted = false, slice_sizes = array<i64: 4, 1>}> : (tensor<4x1xf32>, tensor<1xi32>) -> tensor<4xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<4xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.select %11, %10, %12 : tensor<4xi1>, tensor<4xf32>
    return %13, %3 : tensor<4xf32>, tensor<1xi32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_0(%arg0: tensor<1xi32>, %arg1: tensor<4xf32>) -> tensor<4x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x1xf32>, tensor<1xi32>, tensor<4xf32>) -> tensor<4x1xf32>
    return %1 : tensor<4x1xf32>
  }
  func.func private @take_along_axis_1(%arg0: tensor<4x1x1xi32>, %arg1: tensor<4x1xf32>) -> tensor<4x10xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x10xf32>, tensor<4x1x1xi32>, tensor<4x1xf32>) -> tensor<4x10xf32>
    return %1 : tensor<4x10xf32>
  }
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
