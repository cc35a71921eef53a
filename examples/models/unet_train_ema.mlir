module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<3x3x3x4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<3x3x4x4xf32>, %arg4: tensor<3xf32>, %arg5: tensor<3x3x4x3xf32>, %arg6: tensor<4xf32>, %arg7: tensor<3x3x4x4xf32>, %arg8: tensor<8xf32>, %arg9: tensor<3x3x4x8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<3x3x8x8xf32>, %arg12: tensor<8xf32>, %arg13: tensor<3x3x8x8xf32>, %arg14: tensor<4xf32>, %arg15: tensor<3x3x8x4xf32>, %arg16: tensor<4xf32>, %arg17: tensor<3x3x8x4xf32>, %arg18: tensor<4xf32>, %arg19: tensor<3x3x4x4xf32>, %arg20: tensor<4xf32>, %arg21: tensor<1x1x8x4xf32>, %arg22: tensor<8xf32>, %arg23: tensor<8x8xf32>, %arg24: tensor<8xf32>, %arg25: tensor<8x8xf32>, %arg26: tensor<4xf32>, %arg27: tensor<8x4xf32>, %arg28: tensor<8xf32>, %arg29: tensor<8x8xf32>, %arg30: tensor<4xf32>, %arg31: tensor<8x4xf32>, %arg32: tensor<4xf32>, %arg33: tensor<4xf32>, %arg34: tensor<4xf32>, %arg35: tensor<4xf32>, %arg36: tensor<8xf32>, %arg37: tensor<8xf32>, %arg38: tensor<8xf32>, %arg39: tensor<8xf32>, %arg40: tensor<8xf32>, %arg41: tensor<8xf32>, %arg42: tensor<8xf32>, %arg43: tensor<8xf32>, %arg44: tensor<4xf32>, %arg45: tensor<4xf32>, %arg46: tensor<4xf32>, %arg47: tensor<4xf32>, %arg48: tensor<8x2x4xf32>, %arg49: tensor<2x4x8xf32>, %arg50: tensor<8x2x4xf32>, %arg51: tensor<8x2x4xf32>, %arg52: tensor<4xf32>, %arg53: tensor<3x3x3x4xf32>, %arg54: tensor<4xf32>, %arg55: tensor<3x3x4x4xf32>, %arg56: tensor<3xf32>, %arg57: tensor<3x3x4x3xf32>, %arg58: tensor<4xf32>, %arg59: tensor<3x3x4x4xf32>, %arg60: tensor<8xf32>, %arg61: tensor<3x3x4x8xf32>, %arg62: tensor<8xf32>, %arg63: tensor<3x3x8x8xf32>, %arg64: tensor<8xf32>, %arg65: tensor<3x3x8x8xf32>, %arg66: tensor<4xf32>, %arg67: tensor<3x3x8x4xf32>, %arg68: tensor<4xf32>, %arg69: tensor<3x3x8x4xf32>, %arg70: tensor<4xf32>, %arg71: tensor<3x3x4x4xf32>, %arg72: tensor<4xf32>, %arg73: tensor<1x1x8x4xf32>, %arg74: tensor<8xf32>, %arg75: tensor<8x8xf32>, %arg76: tensor<8xf32>, %arg77: tensor<8x8xf32>, %arg78: tensor<4xf32>, %arg79: tensor<8x4xf32>, %arg80: tensor<8xf32>, %arg81: tensor<8x8xf32>, %arg82: tensor<4xf32>, %arg83: tensor<8x4xf32>, %arg84: tensor<4xf32>, %arg85: tensor<4xf32>, %arg86: tensor<4xf32>, %arg87: tensor<4xf32>, %arg88: tensor<8xf32>, %arg89: tensor<8xf32>, %arg90: tensor<8xf32>, %arg91: tensor<8xf32>, %arg92: tensor<8xf32>, %arg93: tensor<8xf32>, %arg94: tensor<8xf32>, %arg95: tensor<8xf32>, %arg96: tensor<4xf32>, %arg97: tensor<4xf32>, %arg98: tensor<4xf32>, %arg99: tensor<4xf32>, %arg100: tensor<8x2x4xf32>, %arg101: tensor<2x4x8xf32>, %arg102: tensor<8x2x4xf32>, %arg103: tensor<8x2x4xf32>, %arg104: tensor<4x8x8x3xf32>, %arg105: tensor<4xf32>, %arg106: tensor<4x8x8x3xf32>) -> (tensor<4xf32> {jax.result_info = "result[0]['Conv_0']['bias']"}, tensor<3x3x3x4xf32> {jax.result_info = "result[0]['Conv_0']['kernel']"}, tensor<4xf32> {jax.result_info = "result[0]['Conv_1']['bias']"}, tensor<3x3x4x4xf32> {jax.result_info = "result[0]['Conv_1']['kernel']"}, tensor<3xf32> {jax.result_info = "result[0]['Conv_10']['bias']"}, tensor<3x3x4x3xf32> {jax.result_info = "result[0]['Conv_10']['kernel']"}, tensor<4xf32> {jax.result_info = "result[0]['Conv_2']['bias']"}, tensor<3x3x4x4xf32> {jax.result_info = "result[0]['Conv_2']['kernel']"}, tensor<8xf32> {jax.result_info = "result[0]['Conv_3']['bias']"}, tensor<3x3x4x8xf32> {jax.result_info = "result[0]['Conv_3']['kernel']"}, tensor<8xf32> {jax.result_info = "result[0]['Conv_4']['bias']"}, tensor<3x3x8x8xf32> {jax.result_info = "result[0]['Conv_4']['kernel']"}, tensor<8xf32> {jax.result_info = "result[0]['Conv_5']['bias']"}, tensor<3x3x8x8xf32> {jax.result_info = "result[0]['Conv_5']['kernel']"}, tensor<4xf32> {jax.result_info = "result[0]['Conv_6']['bias']"}, tensor<3x3x8x4xf32> {jax.result_info = "result[0]['Conv_6']['kernel']"}, tensor<4xf32> {jax.result_info = "result[0]['Conv_7']['bias']"}, tensor<3x3x8x4xf32> {jax.result_info = "result[0]['Conv_7']['kernel']"}, tensor<4xf32> {jax.result_info = "result[0]['Conv_8']['bias']"}, tensor<3x3x4x4xf32> {jax.result_info = "result[0]['Conv_8']['kernel']"}, tensor<4xf32> {jax.result_info = "result[0]['Conv_9']['bias']"}, tensor<1x1x8x4xf32> {jax.result_info = "result[0]['Conv_9']['kernel']"}, tensor<8xf32> {jax.result_info = "result[0]['Dense_0']['bias']"}, tensor<8x8xf32> {jax.result_info = "result[0]['Dense_0']['kernel']"}, tensor<8xf32> {jax.result_info = "result[0]['Dense_1']['bias']"}, tensor<8x8xf32> {jax.result_info = "result[0]['Dense_1']['kernel']"}, tensor<4xf32> {jax.result_info = "result[0]['Dense_2']['bias']"}, tensor<8x4xf32> {jax.result_info = "result[0]['Dense_2']['kernel']"}, tensor<8xf32> {jax.result_info = "result[0]['Dense_3']['bias']"}, tensor<8x8xf32> {jax.result_info = "result[0]['Dense_3']['kernel']"}, tensor<4xf32> {jax.result_info = "result[0]['Dense_4']['bias']"}, tensor<8x4xf32> {jax.result_info = "result[0]['Dense_4']['kernel']"}, tensor<4xf32> {jax.result_info = "result[0]['GroupNorm_0']['bias']"}, tensor<4xf32> {jax.result_info = "result[0]['GroupNorm_0']['scale']"}, tensor<4xf32> {jax.result_info = "result[0]['GroupNorm_1']['bias']"}, tensor<4xf32> {jax.result_info = "result[0]['GroupNorm_1']['scale']"}, tensor<8xf32> {jax.result_info = "result[0]['GroupNorm_2']['bias']"}, tensor<8xf32> {jax.result_info = "result[0]['GroupNorm_2']['scale']"}, tensor<8xf32> {jax.result_info = "result[0]['GroupNorm_3']['bias']"}, tensor<8xf32> {jax.result_info = "result[0]['GroupNorm_3']['scale']"}, tensor<8xf32> {jax.result_info = "result[0]['GroupNorm_4']['bias']"}, tensor<8xf32> {jax.result_info = "result[0]['GroupNorm_4']['scale']"}, tensor<8xf32> {jax.result_info = "result[0]['GroupNorm_5']['bias']"}, tensor<8xf32> {jax.result_info = "result[0]['GroupNorm_5']['scale']"}, tensor<4xf32> {jax.result_info = "result[0]['GroupNorm_6']['bias']"}, tensor<4xf32> {jax.result_info = "result[0]['GroupNorm_6']['scale']"}, tensor<4xf32> {jax.result_info = "result[0]['GroupNorm_7']['bias']"}, tensor<4xf32> {jax.result_info = "result[0]['GroupNorm_7']['scale']"}, tensor<8x2x4xf32> {jax.result_info = "result[0]['MultiHeadDotProductAttention_0']['key']['kernel']"}, tensor<2x4x8xf32> {jax.result_info = "result[0]['MultiHeadDotProductAttention_0']['out']['kernel']"}, tensor<8x2x4xf32> {jax.result_info = "result[0]['MultiHeadDotProductAttention_0']['query']['kernel']"}, tensor<8x2x4xf32> {jax.result_info = "result[0]['MultiHeadDotProductAttention_0']['value']['kernel']"}, tensor<4xf32> {jax.result_info = "result[1]['Conv_0']['bias']"}, tensor<3x3x3x4xf32> {jax.result_info = "result[1]['Conv_0']['kernel']"}, tensor<4xf32> {jax.result_info = "result[1]['Conv_1']['bias']"}, tensor<3x3x4x4xf32> {jax.result_info = "result[1]['Conv_1']['kernel']"}, tensor<3xf32> {jax.result_info = "result[1]['Conv_10']['bias']"}, tensor<3x3x4x3xf32> {jax.result_info = "result[1]['Conv_10']['kernel']"}, tensor<4xf32> {jax.result_info = "result[1]['Conv_2']['bias']"}, tensor<3x3x4x4xf32> {jax.result_info = "result[1]['Conv_2']['kernel']"}, tensor<8xf32> {jax.result_info = "result[1]['Conv_3']['bias']"}, tensor<3x3x4x8xf32> {jax.result_info = "result[1]['Conv_3']['kernel']"}, tensor<8xf32> {jax.result_info = "result[1]['Conv_4']['bias']"}, tensor<3x3x8x8xf32> {jax.result_info = "result[1]['Conv_4']['kernel']"}, tensor<8xf32> {jax.result_info = "result[1]['Conv_5']['bias']"}, tensor<3x3x8x8xf32> {jax.result_info = "result[1]['Conv_5']['kernel']"}, tensor<4xf32> {jax.result_info = "result[1]['Conv_6']['bias']"}, tensor<3x3x8x4xf32> {jax.result_info = "result[1]['Conv_6']['kernel']"}, tensor<4xf32> {jax.result_info = "result[1]['Conv_7']['bias']"}, tensor<3x3x8x4xf32> {jax.result_info = "result[1]['Conv_7']['kernel']"}, tensor<4xf32> {jax.result_info = "result[1]['Conv_8']['bias']"}, tensor<3x3x4x4xf32> {jax.result_info = "result[1]['Conv_8']['kernel']"}, tensor<4xf32> {jax.result_info = "result[1]['Conv_9']['bias']"}, tensor<1x1x8x4xf32> {jax.result_info = "result[1]['Conv_9']['kernel']"}, tensor<8xf32> {jax.result_info = "result[1]['Dense_0']['bias']"}, tensor<8x8xf32> {jax.result_info = "result[1]['Dense_0']['kernel']"}, tensor<8xf32> {jax.result_info = "result[1]['Dense_1']['bias']"}, tensor<8x8xf32> {jax.result_info = "result[1]['Dense_1']['kernel']"}, tensor<4xf32> {jax.result_info = "result[1]['Dense_2']['bias']"}, tensor<8x4xf32> {jax.result_info = "result[1]['Dense_2']['kernel']"}, tensor<8xf32> {jax.result_info = "result[1]['Dense_3']['bias']"}, tensor<8x8xf32> {jax.result_info = "result[1]['Dense_3']['kernel']"}, tensor<4xf32> {jax.result_info = "result[1]['Dense_4']['bias']"}, tensor<8x4xf32> {jax.result_info = "result[1]['Dense_4']['kernel']"}, tensor<4xf32> {jax.result_info = "result[1]['GroupNorm_0']['bias']"}, tensor<4xf32> {jax.result_info = "result[1]['GroupNorm_0']['scale']"}, tensor<4xf32> {jax.result_info = "result[1]['GroupNorm_1']['bias']"}, tensor<4xf32> {jax.result_info = "result[1]['GroupNorm_1']['scale']"}, tensor<8xf32> {jax.result_info = "result[1]['GroupNorm_2']['bias']"}, tensor<8xf32> {jax.result_info = "result[1]['GroupNorm_2']['scale']"}, tensor<8xf32> {jax.result_info = "result[1]['GroupNorm_3']['bias']"}, tensor<8xf32> {jax.result_info = "result[1]['GroupNorm_3']['scale']"}, tensor<8xf32> {jax.result_info = "result[1]['GroupNorm_4']['bias']"}, tensor<8xf32> {jax.result_info = "result[1]['GroupNorm_4']['scale']"}, tensor<8xf32> {jax.result_info = "result[1]['GroupNorm_5']['bias']"}, tensor<8xf32> {jax.result_info = "result[1]['GroupNorm_5']['scale']"}, tensor<4xf32> {jax.result_info = "result[1]['GroupNorm_6']['bias']"}, tensor<4xf32> {jax.result_info = "result[1]['GroupNorm_6']['scale']"}, tensor<4xf32> {jax.result_info = "result[1]['GroupNorm_7']['bias']"}, tensor<4xf32> {jax.result_info = "result[1]['GroupNorm_7']['scale']"}, tensor<8x2x4xf32> {jax.result_info = "result[1]['MultiHeadDotProductAttention_0']['key']['kernel']"}, tensor<2x4x8xf32> {jax.result_info = "result[1]['MultiHeadDotProductAttention_0']['out']['kernel']"}, tensor<8x2x4xf32> {jax.result_info = "result[1]['MultiHeadDotProductAttention_0']['query']['kernel']"}, tensor<8x2x4xf32> {jax.result_info = "result[1]['MultiHeadDotProductAttention_0']['value']['kernel']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<3.14159274> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1 = stablehlo.multiply %arg105, %0 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.divide %1, %2 : tensor<4xf32>
    %4 = stablehlo.cosine %3 : tensor<4xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<4xf32>) -> tensor<4x1x1x1xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2, 3] : (tensor<4x1x1x1xf32>) -> tensor<4x8x8x3xf32>
    %7 = stablehlo.multiply %6, %arg104 : tensor<4x8x8x3xf32>
    %8 = stablehlo.multiply %5, %5 : tensor<4x1x1x1xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x1x1x1xf32>
    %10 = stablehlo.subtract %9, %8 : tensor<4x1x1x1xf32>
    %11 = stablehlo.sqrt %10 : tensor<4x1x1x1xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2, 3] : (tensor<4x1x1x1xf32>) -> tensor<4x8x8x3xf32>
    %13 = stablehlo.multiply %12, %arg106 : tensor<4x8x8x3xf32>
    %14 = stablehlo.add %7, %13 : tensor<4x8x8x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %16 = stablehlo.multiply %arg105, %15 : tensor<4xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %18 = stablehlo.iota dim = 0 : tensor<4xi32>
    %19 = stablehlo.negate %18 : tensor<4xi32>
    %20 = stablehlo.convert %19 : (tensor<4xi32>) -> tensor<4xf32>
    %cst_3 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %22 = stablehlo.multiply %20, %21 : tensor<4xf32>
    %23 = stablehlo.exponential %22 : tensor<4xf32>
    %24 = stablehlo.convert %23 : tensor<4xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %26 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
    %27 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %28 = stablehlo.multiply %26, %27 : tensor<4x4xf32>
    %29 = stablehlo.sine %28 : tensor<4x4xf32>
    %30 = stablehlo.cosine %28 : tensor<4x4xf32>
    %31 = stablehlo.concatenate %29, %30, dim = 1 : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x8xf32>
    %32 = stablehlo.dot_general %31, %arg25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
    %33 = stablehlo.reshape %arg24 : (tensor<8xf32>) -> tensor<1x8xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<1x8xf32>) -> tensor<4x8xf32>
    %35 = stablehlo.add %32, %34 : tensor<4x8xf32>
    %36:3 = call @silu(%35) : (tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
    %37 = stablehlo.dot_general %36#0, %arg23, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
    %38 = stablehlo.reshape %arg22 : (tensor<8xf32>) -> tensor<1x8xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<1x8xf32>) -> tensor<4x8xf32>
    %40 = stablehlo.add %37, %39 : tensor<4x8xf32>
    %41 = stablehlo.convolution(%14, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x3xf32>, tensor<3x3x3x4xf32>) -> tensor<4x8x8x4xf32>
    %42 = stablehlo.reshape %arg0 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %44 = stablehlo.add %41, %43 : tensor<4x8x8x4xf32>
    %45 = stablehlo.reshape %44 : (tensor<4x8x8x4xf32>) -> tensor<4x8x8x2x2xf32>
    %46 = chlo.square %45 : tensor<4x8x8x2x2xf32> -> tensor<4x8x8x2x2xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x8x8x2x2xf32>
    %48 = stablehlo.multiply %47, %45 : tensor<4x8x8x2x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.reduce(%45 init: %cst_5) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x8x8x2x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %cst_6 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %51 = stablehlo.divide %49, %50 : tensor<4x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%46 init: %cst_7) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x8x8x2x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %cst_8 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %54 = stablehlo.divide %52, %53 : tensor<4x2xf32>
    %55 = chlo.square %51 : tensor<4x2xf32> -> tensor<4x2xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %57 = stablehlo.multiply %56, %51 : tensor<4x2xf32>
    %58 = stablehlo.subtract %54, %55 : tensor<4x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %60 = stablehlo.maximum %59, %58 : tensor<4x2xf32>
    %61 = stablehlo.compare EQ, %58, %60, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %64 = stablehlo.select %61, %62, %63 : tensor<4x2xi1>, tensor<4x2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %66 = stablehlo.compare EQ, %65, %60, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %69 = stablehlo.select %66, %67, %68 : tensor<4x2xi1>, tensor<4x2xf32>
    %70 = stablehlo.divide %64, %69 : tensor<4x2xf32>
    %71 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<4x2xf32>) -> tensor<4x2x2xf32>
    %72 = stablehlo.reshape %71 : (tensor<4x2x2xf32>) -> tensor<4x4xf32>
    %73 = stablehlo.broadcast_in_dim %60, dims = [0, 1] : (tensor<4x2xf32>) -> tensor<4x2x2xf32>
    %74 = stablehlo.reshape %73 : (tensor<4x2x2xf32>) -> tensor<4x4xf32>
    %75 = stablehlo.broadcast_in_dim %72, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %76 = stablehlo.broadcast_in_dim %74, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %77 = stablehlo.broadcast_in_dim %75, dims = [0, 1, 2, 3] : (tensor<4x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %78 = stablehlo.subtract %44, %77 : tensor<4x8x8x4xf32>
    %cst_16 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x1x1x4xf32>
    %80 = stablehlo.add %76, %79 : tensor<4x1x1x4xf32>
    %81 = stablehlo.rsqrt %80 : tensor<4x1x1x4xf32>
    %82 = stablehlo.divide %81, %80 : tensor<4x1x1x4xf32>
    %cst_17 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x1x1x4xf32>
    %84 = stablehlo.multiply %83, %82 : tensor<4x1x1x4xf32>
    %85 = stablehlo.reshape %arg33 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x1x1x4xf32>
    %87 = stablehlo.multiply %81, %86 : tensor<4x1x1x4xf32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0, 1, 2, 3] : (tensor<4x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %89 = stablehlo.multiply %78, %88 : tensor<4x8x8x4xf32>
    %90 = stablehlo.reshape %arg32 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %92 = stablehlo.add %89, %91 : tensor<4x8x8x4xf32>
    %93:3 = call @silu_0(%92) : (tensor<4x8x8x4xf32>) -> (tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>)
    %94 = stablehlo.convolution(%93#0, %arg3) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x4xf32>, tensor<3x3x4x4xf32>) -> tensor<4x8x8x4xf32>
    %95 = stablehlo.reshape %arg2 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %97 = stablehlo.add %94, %96 : tensor<4x8x8x4xf32>
    %98:3 = call @silu(%40) : (tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
    %99 = stablehlo.dot_general %98#0, %arg27, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf32>, tensor<8x4xf32>) -> tensor<4x4xf32>
    %100 = stablehlo.reshape %arg26 : (tensor<4xf32>) -> tensor<1x4xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %102 = stablehlo.add %99, %101 : tensor<4x4xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1, 2, 3] : (tensor<4x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %105 = stablehlo.add %97, %104 : tensor<4x8x8x4xf32>
    %106 = stablehlo.reshape %105 : (tensor<4x8x8x4xf32>) -> tensor<4x8x8x4x1xf32>
    %107 = chlo.square %106 : tensor<4x8x8x4x1xf32> -> tensor<4x8x8x4x1xf32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x8x8x4x1xf32>
    %109 = stablehlo.multiply %108, %106 : tensor<4x8x8x4x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.reduce(%106 init: %cst_19) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x8x8x4x1xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_20 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %112 = stablehlo.divide %110, %111 : tensor<4x4xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.reduce(%107 init: %cst_21) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x8x8x4x1xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_22 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %115 = stablehlo.divide %113, %114 : tensor<4x4xf32>
    %116 = chlo.square %112 : tensor<4x4xf32> -> tensor<4x4xf32>
    %cst_23 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %118 = stablehlo.multiply %117, %112 : tensor<4x4xf32>
    %119 = stablehlo.subtract %115, %116 : tensor<4x4xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %121 = stablehlo.maximum %120, %119 : tensor<4x4xf32>
    %122 = stablehlo.compare EQ, %119, %121, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %125 = stablehlo.select %122, %123, %124 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %127 = stablehlo.compare EQ, %126, %121, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_28 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %130 = stablehlo.select %127, %128, %129 : tensor<4x4xi1>, tensor<4x4xf32>
    %131 = stablehlo.divide %125, %130 : tensor<4x4xf32>
    %132 = stablehlo.broadcast_in_dim %112, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %133 = stablehlo.reshape %132 : (tensor<4x4x1xf32>) -> tensor<4x4xf32>
    %134 = stablehlo.broadcast_in_dim %121, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %135 = stablehlo.reshape %134 : (tensor<4x4x1xf32>) -> tensor<4x4xf32>
    %136 = stablehlo.broadcast_in_dim %133, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %137 = stablehlo.broadcast_in_dim %135, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %138 = stablehlo.broadcast_in_dim %136, dims = [0, 1, 2, 3] : (tensor<4x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %139 = stablehlo.subtract %105, %138 : tensor<4x8x8x4xf32>
    %cst_30 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x1x1x4xf32>
    %141 = stablehlo.add %137, %140 : tensor<4x1x1x4xf32>
    %142 = stablehlo.rsqrt %141 : tensor<4x1x1x4xf32>
    %143 = stablehlo.divide %142, %141 : tensor<4x1x1x4xf32>
    %cst_31 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x1x1x4xf32>
    %145 = stablehlo.multiply %144, %143 : tensor<4x1x1x4xf32>
    %146 = stablehlo.reshape %arg35 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %147 = stablehlo.broadcast_in_dim %146, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x1x1x4xf32>
    %148 = stablehlo.multiply %142, %147 : tensor<4x1x1x4xf32>
    %149 = stablehlo.broadcast_in_dim %148, dims = [0, 1, 2, 3] : (tensor<4x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %150 = stablehlo.multiply %139, %149 : tensor<4x8x8x4xf32>
    %151 = stablehlo.reshape %arg34 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %152 = stablehlo.broadcast_in_dim %151, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %153 = stablehlo.add %150, %152 : tensor<4x8x8x4xf32>
    %154:3 = call @silu_0(%153) : (tensor<4x8x8x4xf32>) -> (tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>)
    %155 = stablehlo.convolution(%154#0, %arg7) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x4xf32>, tensor<3x3x4x4xf32>) -> tensor<4x8x8x4xf32>
    %156 = stablehlo.reshape %arg6 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %157 = stablehlo.broadcast_in_dim %156, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %158 = stablehlo.add %155, %157 : tensor<4x8x8x4xf32>
    %159 = stablehlo.add %158, %44 : tensor<4x8x8x4xf32>
    %160 = stablehlo.convolution(%159, %arg9) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<4x4x4x8xf32>
    %161 = stablehlo.reshape %arg8 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %162 = stablehlo.broadcast_in_dim %161, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %163 = stablehlo.add %160, %162 : tensor<4x4x4x8xf32>
    %164 = stablehlo.reshape %163 : (tensor<4x4x4x8xf32>) -> tensor<4x4x4x2x4xf32>
    %165 = chlo.square %164 : tensor<4x4x4x2x4xf32> -> tensor<4x4x4x2x4xf32>
    %cst_32 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x4x4x2x4xf32>
    %167 = stablehlo.multiply %166, %164 : tensor<4x4x4x2x4xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %168 = stablehlo.reduce(%164 init: %cst_33) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x4x4x2x4xf32>, tensor<f32>) -> tensor<4x2xf32>
    %cst_34 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %170 = stablehlo.divide %168, %169 : tensor<4x2xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.reduce(%165 init: %cst_35) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x4x4x2x4xf32>, tensor<f32>) -> tensor<4x2xf32>
    %cst_36 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %173 = stablehlo.divide %171, %172 : tensor<4x2xf32>
    %174 = chlo.square %170 : tensor<4x2xf32> -> tensor<4x2xf32>
    %cst_37 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %176 = stablehlo.multiply %175, %170 : tensor<4x2xf32>
    %177 = stablehlo.subtract %173, %174 : tensor<4x2xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %179 = stablehlo.maximum %178, %177 : tensor<4x2xf32>
    %180 = stablehlo.compare EQ, %177, %179, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %183 = stablehlo.select %180, %181, %182 : tensor<4x2xi1>, tensor<4x2xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %185 = stablehlo.compare EQ, %184, %179, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_42 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %188 = stablehlo.select %185, %186, %187 : tensor<4x2xi1>, tensor<4x2xf32>
    %189 = stablehlo.divide %183, %188 : tensor<4x2xf32>
    %190 = stablehlo.broadcast_in_dim %170, dims = [0, 1] : (tensor<4x2xf32>) -> tensor<4x2x4xf32>
    %191 = stablehlo.reshape %190 : (tensor<4x2x4xf32>) -> tensor<4x8xf32>
    %192 = stablehlo.broadcast_in_dim %179, dims = [0, 1] : (tensor<4x2xf32>) -> tensor<4x2x4xf32>
    %193 = stablehlo.reshape %192 : (tensor<4x2x4xf32>) -> tensor<4x8xf32>
    %194 = stablehlo.broadcast_in_dim %191, dims = [0, 3] : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %195 = stablehlo.broadcast_in_dim %193, dims = [0, 3] : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %196 = stablehlo.broadcast_in_dim %194, dims = [0, 1, 2, 3] : (tensor<4x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %197 = stablehlo.subtract %163, %196 : tensor<4x4x4x8xf32>
    %cst_44 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x1x1x8xf32>
    %199 = stablehlo.add %195, %198 : tensor<4x1x1x8xf32>
    %200 = stablehlo.rsqrt %199 : tensor<4x1x1x8xf32>
    %201 = stablehlo.divide %200, %199 : tensor<4x1x1x8xf32>
    %cst_45 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x1x1x8xf32>
    %203 = stablehlo.multiply %202, %201 : tensor<4x1x1x8xf32>
    %204 = stablehlo.reshape %arg37 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %205 = stablehlo.broadcast_in_dim %204, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x1x1x8xf32>
    %206 = stablehlo.multiply %200, %205 : tensor<4x1x1x8xf32>
    %207 = stablehlo.broadcast_in_dim %206, dims = [0, 1, 2, 3] : (tensor<4x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %208 = stablehlo.multiply %197, %207 : tensor<4x4x4x8xf32>
    %209 = stablehlo.reshape %arg36 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %210 = stablehlo.broadcast_in_dim %209, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %211 = stablehlo.add %208, %210 : tensor<4x4x4x8xf32>
    %212:3 = call @silu_1(%211) : (tensor<4x4x4x8xf32>) -> (tensor<4x4x4x8xf32>, tensor<4x4x4x8xf32>, tensor<4x4x4x8xf32>)
    %213 = stablehlo.convolution(%212#0, %arg11) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x4x4x8xf32>, tensor<3x3x8x8xf32>) -> tensor<4x4x4x8xf32>
    %214 = stablehlo.reshape %arg10 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %215 = stablehlo.broadcast_in_dim %214, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %216 = stablehlo.add %213, %215 : tensor<4x4x4x8xf32>
    %217:3 = call @silu(%40) : (tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
    %218 = stablehlo.dot_general %217#0, %arg29, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
    %219 = stablehlo.reshape %arg28 : (tensor<8xf32>) -> tensor<1x8xf32>
    %220 = stablehlo.broadcast_in_dim %219, dims = [0, 1] : (tensor<1x8xf32>) -> tensor<4x8xf32>
    %221 = stablehlo.add %218, %220 : tensor<4x8xf32>
    %222 = stablehlo.broadcast_in_dim %221, dims = [0, 3] : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %223 = stablehlo.broadcast_in_dim %222, dims = [0, 1, 2, 3] : (tensor<4x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %224 = stablehlo.add %216, %223 : tensor<4x4x4x8xf32>
    %225 = stablehlo.reshape %224 : (tensor<4x4x4x8xf32>) -> tensor<4x4x4x4x2xf32>
    %226 = chlo.square %225 : tensor<4x4x4x4x2xf32> -> tensor<4x4x4x4x2xf32>
    %cst_46 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x4x4x4x2xf32>
    %228 = stablehlo.multiply %227, %225 : tensor<4x4x4x4x2xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %229 = stablehlo.reduce(%225 init: %cst_47) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x4x4x4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_48 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %230 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %231 = stablehlo.divide %229, %230 : tensor<4x4xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %232 = stablehlo.reduce(%226 init: %cst_49) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x4x4x4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_50 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %233 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %234 = stablehlo.divide %232, %233 : tensor<4x4xf32>
    %235 = chlo.square %231 : tensor<4x4xf32> -> tensor<4x4xf32>
    %cst_51 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %236 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %237 = stablehlo.multiply %236, %231 : tensor<4x4xf32>
    %238 = stablehlo.subtract %234, %235 : tensor<4x4xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %239 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %240 = stablehlo.maximum %239, %238 : tensor<4x4xf32>
    %241 = stablehlo.compare EQ, %238, %240, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %242 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %243 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %244 = stablehlo.select %241, %242, %243 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %245 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %246 = stablehlo.compare EQ, %245, %240, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_56 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %247 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %249 = stablehlo.select %246, %247, %248 : tensor<4x4xi1>, tensor<4x4xf32>
    %250 = stablehlo.divide %244, %249 : tensor<4x4xf32>
    %251 = stablehlo.broadcast_in_dim %231, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x2xf32>
    %252 = stablehlo.reshape %251 : (tensor<4x4x2xf32>) -> tensor<4x8xf32>
    %253 = stablehlo.broadcast_in_dim %240, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x2xf32>
    %254 = stablehlo.reshape %253 : (tensor<4x4x2xf32>) -> tensor<4x8xf32>
    %255 = stablehlo.broadcast_in_dim %252, dims = [0, 3] : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %256 = stablehlo.broadcast_in_dim %254, dims = [0, 3] : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %257 = stablehlo.broadcast_in_dim %255, dims = [0, 1, 2, 3] : (tensor<4x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %258 = stablehlo.subtract %224, %257 : tensor<4x4x4x8xf32>
    %cst_58 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %259 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<4x1x1x8xf32>
    %260 = stablehlo.add %256, %259 : tensor<4x1x1x8xf32>
    %261 = stablehlo.rsqrt %260 : tensor<4x1x1x8xf32>
    %262 = stablehlo.divide %261, %260 : tensor<4x1x1x8xf32>
    %cst_59 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %263 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<4x1x1x8xf32>
    %264 = stablehlo.multiply %263, %262 : tensor<4x1x1x8xf32>
    %265 = stablehlo.reshape %arg39 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %266 = stablehlo.broadcast_in_dim %265, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x1x1x8xf32>
    %267 = stablehlo.multiply %261, %266 : tensor<4x1x1x8xf32>
    %268 = stablehlo.broadcast_in_dim %267, dims = [0, 1, 2, 3] : (tensor<4x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %269 = stablehlo.multiply %258, %268 : tensor<4x4x4x8xf32>
    %270 = stablehlo.reshape %arg38 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %271 = stablehlo.broadcast_in_dim %270, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %272 = stablehlo.add %269, %271 : tensor<4x4x4x8xf32>
    %273:3 = call @silu_1(%272) : (tensor<4x4x4x8xf32>) -> (tensor<4x4x4x8xf32>, tensor<4x4x4x8xf32>, tensor<4x4x4x8xf32>)
    %274 = stablehlo.convolution(%273#0, %arg13) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x4x4x8xf32>, tensor<3x3x8x8xf32>) -> tensor<4x4x4x8xf32>
    %275 = stablehlo.reshape %arg12 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %276 = stablehlo.broadcast_in_dim %275, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %277 = stablehlo.add %274, %276 : tensor<4x4x4x8xf32>
    %278 = stablehlo.add %277, %163 : tensor<4x4x4x8xf32>
    %279 = stablehlo.reshape %278 : (tensor<4x4x4x8xf32>) -> tensor<4x4x4x4x2xf32>
    %280 = chlo.square %279 : tensor<4x4x4x4x2xf32> -> tensor<4x4x4x4x2xf32>
    %cst_60 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %281 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<4x4x4x4x2xf32>
    %282 = stablehlo.multiply %281, %279 : tensor<4x4x4x4x2xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %283 = stablehlo.reduce(%279 init: %cst_61) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x4x4x4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_62 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %284 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %285 = stablehlo.divide %283, %284 : tensor<4x4xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %286 = stablehlo.reduce(%280 init: %cst_63) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x4x4x4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_64 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %287 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %288 = stablehlo.divide %286, %287 : tensor<4x4xf32>
    %289 = chlo.square %285 : tensor<4x4xf32> -> tensor<4x4xf32>
    %cst_65 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %290 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %291 = stablehlo.multiply %290, %285 : tensor<4x4xf32>
    %292 = stablehlo.subtract %288, %289 : tensor<4x4xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %293 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %294 = stablehlo.maximum %293, %292 : tensor<4x4xf32>
    %295 = stablehlo.compare EQ, %292, %294, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_67 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %296 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %297 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %298 = stablehlo.select %295, %296, %297 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %299 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %300 = stablehlo.compare EQ, %299, %294, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_70 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %301 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_71 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %302 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %303 = stablehlo.select %300, %301, %302 : tensor<4x4xi1>, tensor<4x4xf32>
    %304 = stablehlo.divide %298, %303 : tensor<4x4xf32>
    %305 = stablehlo.broadcast_in_dim %285, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x2xf32>
    %306 = stablehlo.reshape %305 : (tensor<4x4x2xf32>) -> tensor<4x8xf32>
    %307 = stablehlo.broadcast_in_dim %294, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x2xf32>
    %308 = stablehlo.reshape %307 : (tensor<4x4x2xf32>) -> tensor<4x8xf32>
    %309 = stablehlo.broadcast_in_dim %306, dims = [0, 3] : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %310 = stablehlo.broadcast_in_dim %308, dims = [0, 3] : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %311 = stablehlo.broadcast_in_dim %309, dims = [0, 1, 2, 3] : (tensor<4x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %312 = stablehlo.subtract %278, %311 : tensor<4x4x4x8xf32>
    %cst_72 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %313 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<4x1x1x8xf32>
    %314 = stablehlo.add %310, %313 : tensor<4x1x1x8xf32>
    %315 = stablehlo.rsqrt %314 : tensor<4x1x1x8xf32>
    %316 = stablehlo.divide %315, %314 : tensor<4x1x1x8xf32>
    %cst_73 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %317 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<4x1x1x8xf32>
    %318 = stablehlo.multiply %317, %316 : tensor<4x1x1x8xf32>
    %319 = stablehlo.reshape %arg41 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %320 = stablehlo.broadcast_in_dim %319, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x1x1x8xf32>
    %321 = stablehlo.multiply %315, %320 : tensor<4x1x1x8xf32>
    %322 = stablehlo.broadcast_in_dim %321, dims = [0, 1, 2, 3] : (tensor<4x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %323 = stablehlo.multiply %312, %322 : tensor<4x4x4x8xf32>
    %324 = stablehlo.reshape %arg40 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %325 = stablehlo.broadcast_in_dim %324, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %326 = stablehlo.add %323, %325 : tensor<4x4x4x8xf32>
    %327 = stablehlo.reshape %326 : (tensor<4x4x4x8xf32>) -> tensor<4x16x8xf32>
    %328 = stablehlo.dot_general %327, %arg50, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16x8xf32>, tensor<8x2x4xf32>) -> tensor<4x16x2x4xf32>
    %329 = stablehlo.dot_general %327, %arg48, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16x8xf32>, tensor<8x2x4xf32>) -> tensor<4x16x2x4xf32>
    %330 = stablehlo.dot_general %327, %arg51, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16x8xf32>, tensor<8x2x4xf32>) -> tensor<4x16x2x4xf32>
    %cst_74 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %331 = stablehlo.sqrt %cst_74 : tensor<f32>
    %332 = stablehlo.convert %331 : tensor<f32>
    %333 = stablehlo.broadcast_in_dim %332, dims = [] : (tensor<f32>) -> tensor<4x16x2x4xf32>
    %334 = stablehlo.divide %328, %333 : tensor<4x16x2x4xf32>
    %335 = stablehlo.dot_general %334, %329, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x16x2x4xf32>, tensor<4x16x2x4xf32>) -> tensor<4x2x16x16xf32>
    %cst_75 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %336 = stablehlo.reduce(%335 init: %cst_75) applies stablehlo.maximum across dimensions = [3] : (tensor<4x2x16x16xf32>, tensor<f32>) -> tensor<4x2x16xf32>
    %337 = stablehlo.reshape %336 : (tensor<4x2x16xf32>) -> tensor<4x2x16x1xf32>
    %338 = stablehlo.broadcast_in_dim %337, dims = [0, 1, 2, 3] : (tensor<4x2x16x1xf32>) -> tensor<4x2x16x16xf32>
    %339 = stablehlo.compare EQ, %335, %338, FLOAT : (tensor<4x2x16x16xf32>, tensor<4x2x16x16xf32>) -> tensor<4x2x16x16xi1>
    %340 = stablehlo.convert %339 : (tensor<4x2x16x16xi1>) -> tensor<4x2x16x16xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %341 = stablehlo.reduce(%340 init: %cst_76) applies stablehlo.add across dimensions = [3] : (tensor<4x2x16x16xf32>, tensor<f32>) -> tensor<4x2x16xf32>
    %cst_77 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %342 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<4x2x16xf32>
    %343 = stablehlo.maximum %342, %336 : tensor<4x2x16xf32>
    %344 = stablehlo.compare EQ, %336, %343, FLOAT : (tensor<4x2x16xf32>, tensor<4x2x16xf32>) -> tensor<4x2x16xi1>
    %cst_78 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %345 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<4x2x16xf32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %346 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<4x2x16xf32>
    %347 = stablehlo.select %344, %345, %346 : tensor<4x2x16xi1>, tensor<4x2x16xf32>
    %cst_80 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %348 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<4x2x16xf32>
    %349 = stablehlo.compare EQ, %348, %343, FLOAT : (tensor<4x2x16xf32>, tensor<4x2x16xf32>) -> tensor<4x2x16xi1>
    %cst_81 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %350 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<4x2x16xf32>
    %cst_82 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %351 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<4x2x16xf32>
    %352 = stablehlo.select %349, %350, %351 : tensor<4x2x16xi1>, tensor<4x2x16xf32>
    %353 = stablehlo.divide %347, %352 : tensor<4x2x16xf32>
    %354 = stablehlo.broadcast_in_dim %343, dims = [0, 1, 2] : (tensor<4x2x16xf32>) -> tensor<4x2x16x1xf32>
    %355 = stablehlo.broadcast_in_dim %354, dims = [0, 1, 2, 3] : (tensor<4x2x16x1xf32>) -> tensor<4x2x16x16xf32>
    %356 = stablehlo.subtract %335, %355 : tensor<4x2x16x16xf32>
    %357 = stablehlo.exponential %356 : tensor<4x2x16x16xf32>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %358 = stablehlo.reduce(%357 init: %cst_83) applies stablehlo.add across dimensions = [3] : (tensor<4x2x16x16xf32>, tensor<f32>) -> tensor<4x2x16xf32>
    %359 = stablehlo.broadcast_in_dim %358, dims = [0, 1, 2] : (tensor<4x2x16xf32>) -> tensor<4x2x16x1xf32>
    %360 = stablehlo.broadcast_in_dim %359, dims = [0, 1, 2, 3] : (tensor<4x2x16x1xf32>) -> tensor<4x2x16x16xf32>
    %361 = stablehlo.divide %357, %360 : tensor<4x2x16x16xf32>
    %362 = stablehlo.multiply %359, %359 : tensor<4x2x16x1xf32>
    %cst_84 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %363 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<4x2x16x1xf32>
    %364 = stablehlo.divide %363, %362 : tensor<4x2x16x1xf32>
    %365 = stablehlo.dot_general %330, %361, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x16x2x4xf32>, tensor<4x2x16x16xf32>) -> tensor<4x2x4x16xf32>
    %366 = stablehlo.transpose %365, dims = [0, 3, 1, 2] : (tensor<4x2x4x16xf32>) -> tensor<4x16x2x4xf32>
    %367 = stablehlo.dot_general %366, %arg49, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x16x2x4xf32>, tensor<2x4x8xf32>) -> tensor<4x16x8xf32>
    %368 = stablehlo.reshape %367 : (tensor<4x16x8xf32>) -> tensor<4x4x4x8xf32>
    %369 = stablehlo.add %278, %368 : tensor<4x4x4x8xf32>
    %370:3 = call @_resize(%369) : (tensor<4x4x4x8xf32>) -> (tensor<4x8x8x8xf32>, tensor<8x1xi32>, tensor<8x1xi32>)
    %371 = stablehlo.convolution(%370#0, %arg15) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x8xf32>, tensor<3x3x8x4xf32>) -> tensor<4x8x8x4xf32>
    %372 = stablehlo.reshape %arg14 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %373 = stablehlo.broadcast_in_dim %372, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %374 = stablehlo.add %371, %373 : tensor<4x8x8x4xf32>
    %375 = stablehlo.concatenate %374, %159, dim = 3 : (tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>) -> tensor<4x8x8x8xf32>
    %376 = stablehlo.reshape %375 : (tensor<4x8x8x8xf32>) -> tensor<4x8x8x2x4xf32>
    %377 = chlo.square %376 : tensor<4x8x8x2x4xf32> -> tensor<4x8x8x2x4xf32>
    %cst_85 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %378 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<4x8x8x2x4xf32>
    %379 = stablehlo.multiply %378, %376 : tensor<4x8x8x2x4xf32>
    %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %380 = stablehlo.reduce(%376 init: %cst_86) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x8x8x2x4xf32>, tensor<f32>) -> tensor<4x2xf32>
    %cst_87 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %381 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %382 = stablehlo.divide %380, %381 : tensor<4x2xf32>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %383 = stablehlo.reduce(%377 init: %cst_88) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x8x8x2x4xf32>, tensor<f32>) -> tensor<4x2xf32>
    %cst_89 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %384 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %385 = stablehlo.divide %383, %384 : tensor<4x2xf32>
    %386 = chlo.square %382 : tensor<4x2xf32> -> tensor<4x2xf32>
    %cst_90 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %387 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %388 = stablehlo.multiply %387, %382 : tensor<4x2xf32>
    %389 = stablehlo.subtract %385, %386 : tensor<4x2xf32>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %390 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %391 = stablehlo.maximum %390, %389 : tensor<4x2xf32>
    %392 = stablehlo.compare EQ, %389, %391, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_92 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %393 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %394 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %395 = stablehlo.select %392, %393, %394 : tensor<4x2xi1>, tensor<4x2xf32>
    %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %396 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %397 = stablehlo.compare EQ, %396, %391, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_95 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %398 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_96 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %399 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %400 = stablehlo.select %397, %398, %399 : tensor<4x2xi1>, tensor<4x2xf32>
    %401 = stablehlo.divide %395, %400 : tensor<4x2xf32>
    %402 = stablehlo.broadcast_in_dim %382, dims = [0, 1] : (tensor<4x2xf32>) -> tensor<4x2x4xf32>
    %403 = stablehlo.reshape %402 : (tensor<4x2x4xf32>) -> tensor<4x8xf32>
    %404 = stablehlo.broadcast_in_dim %391, dims = [0, 1] : (tensor<4x2xf32>) -> tensor<4x2x4xf32>
    %405 = stablehlo.reshape %404 : (tensor<4x2x4xf32>) -> tensor<4x8xf32>
    %406 = stablehlo.broadcast_in_dim %403, dims = [0, 3] : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %407 = stablehlo.broadcast_in_dim %405, dims = [0, 3] : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %408 = stablehlo.broadcast_in_dim %406, dims = [0, 1, 2, 3] : (tensor<4x1x1x8xf32>) -> tensor<4x8x8x8xf32>
    %409 = stablehlo.subtract %375, %408 : tensor<4x8x8x8xf32>
    %cst_97 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %410 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<4x1x1x8xf32>
    %411 = stablehlo.add %407, %410 : tensor<4x1x1x8xf32>
    %412 = stablehlo.rsqrt %411 : tensor<4x1x1x8xf32>
    %413 = stablehlo.divide %412, %411 : tensor<4x1x1x8xf32>
    %cst_98 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %414 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<4x1x1x8xf32>
    %415 = stablehlo.multiply %414, %413 : tensor<4x1x1x8xf32>
    %416 = stablehlo.reshape %arg43 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %417 = stablehlo.broadcast_in_dim %416, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x1x1x8xf32>
    %418 = stablehlo.multiply %412, %417 : tensor<4x1x1x8xf32>
    %419 = stablehlo.broadcast_in_dim %418, dims = [0, 1, 2, 3] : (tensor<4x1x1x8xf32>) -> tensor<4x8x8x8xf32>
    %420 = stablehlo.multiply %409, %419 : tensor<4x8x8x8xf32>
    %421 = stablehlo.reshape %arg42 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %422 = stablehlo.broadcast_in_dim %421, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x8x8x8xf32>
    %423 = stablehlo.add %420, %422 : tensor<4x8x8x8xf32>
    %424:3 = call @silu_2(%423) : (tensor<4x8x8x8xf32>) -> (tensor<4x8x8x8xf32>, tensor<4x8x8x8xf32>, tensor<4x8x8x8xf32>)
    %425 = stablehlo.convolution(%424#0, %arg17) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x8xf32>, tensor<3x3x8x4xf32>) -> tensor<4x8x8x4xf32>
    %426 = stablehlo.reshape %arg16 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %427 = stablehlo.broadcast_in_dim %426, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %428 = stablehlo.add %425, %427 : tensor<4x8x8x4xf32>
    %429:3 = call @silu(%40) : (tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
    %430 = stablehlo.dot_general %429#0, %arg31, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf32>, tensor<8x4xf32>) -> tensor<4x4xf32>
    %431 = stablehlo.reshape %arg30 : (tensor<4xf32>) -> tensor<1x4xf32>
    %432 = stablehlo.broadcast_in_dim %431, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %433 = stablehlo.add %430, %432 : tensor<4x4xf32>
    %434 = stablehlo.broadcast_in_dim %433, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %435 = stablehlo.broadcast_in_dim %434, dims = [0, 1, 2, 3] : (tensor<4x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %436 = stablehlo.add %428, %435 : tensor<4x8x8x4xf32>
    %437 = stablehlo.reshape %436 : (tensor<4x8x8x4xf32>) -> tensor<4x8x8x4x1xf32>
    %438 = chlo.square %437 : tensor<4x8x8x4x1xf32> -> tensor<4x8x8x4x1xf32>
    %cst_99 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %439 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<4x8x8x4x1xf32>
    %440 = stablehlo.multiply %439, %437 : tensor<4x8x8x4x1xf32>
    %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %441 = stablehlo.reduce(%437 init: %cst_100) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x8x8x4x1xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_101 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %442 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %443 = stablehlo.divide %441, %442 : tensor<4x4xf32>
    %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %444 = stablehlo.reduce(%438 init: %cst_102) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x8x8x4x1xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_103 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %445 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %446 = stablehlo.divide %444, %445 : tensor<4x4xf32>
    %447 = chlo.square %443 : tensor<4x4xf32> -> tensor<4x4xf32>
    %cst_104 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %448 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %449 = stablehlo.multiply %448, %443 : tensor<4x4xf32>
    %450 = stablehlo.subtract %446, %447 : tensor<4x4xf32>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %451 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %452 = stablehlo.maximum %451, %450 : tensor<4x4xf32>
    %453 = stablehlo.compare EQ, %450, %452, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_106 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %454 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %455 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %456 = stablehlo.select %453, %454, %455 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %457 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %458 = stablehlo.compare EQ, %457, %452, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_109 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %459 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_110 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %460 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %461 = stablehlo.select %458, %459, %460 : tensor<4x4xi1>, tensor<4x4xf32>
    %462 = stablehlo.divide %456, %461 : tensor<4x4xf32>
    %463 = stablehlo.broadcast_in_dim %443, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %464 = stablehlo.reshape %463 : (tensor<4x4x1xf32>) -> tensor<4x4xf32>
    %465 = stablehlo.broadcast_in_dim %452, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %466 = stablehlo.reshape %465 : (tensor<4x4x1xf32>) -> tensor<4x4xf32>
    %467 = stablehlo.broadcast_in_dim %464, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %468 = stablehlo.broadcast_in_dim %466, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %469 = stablehlo.broadcast_in_dim %467, dims = [0, 1, 2, 3] : (tensor<4x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %470 = stablehlo.subtract %436, %469 : tensor<4x8x8x4xf32>
    %cst_111 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %471 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<4x1x1x4xf32>
    %472 = stablehlo.add %468, %471 : tensor<4x1x1x4xf32>
    %473 = stablehlo.rsqrt %472 : tensor<4x1x1x4xf32>
    %474 = stablehlo.divide %473, %472 : tensor<4x1x1x4xf32>
    %cst_112 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %475 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<4x1x1x4xf32>
    %476 = stablehlo.multiply %475, %474 : tensor<4x1x1x4xf32>
    %477 = stablehlo.reshape %arg45 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %478 = stablehlo.broadcast_in_dim %477, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x1x1x4xf32>
    %479 = stablehlo.multiply %473, %478 : tensor<4x1x1x4xf32>
    %480 = stablehlo.broadcast_in_dim %479, dims = [0, 1, 2, 3] : (tensor<4x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %481 = stablehlo.multiply %470, %480 : tensor<4x8x8x4xf32>
    %482 = stablehlo.reshape %arg44 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %483 = stablehlo.broadcast_in_dim %482, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %484 = stablehlo.add %481, %483 : tensor<4x8x8x4xf32>
    %485:3 = call @silu_0(%484) : (tensor<4x8x8x4xf32>) -> (tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>)
    %486 = stablehlo.convolution(%485#0, %arg19) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x4xf32>, tensor<3x3x4x4xf32>) -> tensor<4x8x8x4xf32>
    %487 = stablehlo.reshape %arg18 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %488 = stablehlo.broadcast_in_dim %487, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %489 = stablehlo.add %486, %488 : tensor<4x8x8x4xf32>
    %490 = stablehlo.convolution(%375, %arg21) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x8xf32>, tensor<1x1x8x4xf32>) -> tensor<4x8x8x4xf32>
    %491 = stablehlo.reshape %arg20 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %492 = stablehlo.broadcast_in_dim %491, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %493 = stablehlo.add %490, %492 : tensor<4x8x8x4xf32>
    %494 = stablehlo.add %489, %493 : tensor<4x8x8x4xf32>
    %495 = stablehlo.reshape %494 : (tensor<4x8x8x4xf32>) -> tensor<4x8x8x2x2xf32>
    %496 = chlo.square %495 : tensor<4x8x8x2x2xf32> -> tensor<4x8x8x2x2xf32>
    %cst_113 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %497 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<4x8x8x2x2xf32>
    %498 = stablehlo.multiply %497, %495 : tensor<4x8x8x2x2xf32>
    %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %499 = stablehlo.reduce(%495 init: %cst_114) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x8x8x2x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %cst_115 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %500 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %501 = stablehlo.divide %499, %500 : tensor<4x2xf32>
    %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %502 = stablehlo.reduce(%496 init: %cst_116) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x8x8x2x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %cst_117 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %503 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %504 = stablehlo.divide %502, %503 : tensor<4x2xf32>
    %505 = chlo.square %501 : tensor<4x2xf32> -> tensor<4x2xf32>
    %cst_118 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %506 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %507 = stablehlo.multiply %506, %501 : tensor<4x2xf32>
    %508 = stablehlo.subtract %504, %505 : tensor<4x2xf32>
    %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %509 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %510 = stablehlo.maximum %509, %508 : tensor<4x2xf32>
    %511 = stablehlo.compare EQ, %508, %510, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_120 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %512 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_121 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %513 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %514 = stablehlo.select %511, %512, %513 : tensor<4x2xi1>, tensor<4x2xf32>
    %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %515 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %516 = stablehlo.compare EQ, %515, %510, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_123 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %517 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_124 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %518 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %519 = stablehlo.select %516, %517, %518 : tensor<4x2xi1>, tensor<4x2xf32>
    %520 = stablehlo.divide %514, %519 : tensor<4x2xf32>
    %521 = stablehlo.broadcast_in_dim %501, dims = [0, 1] : (tensor<4x2xf32>) -> tensor<4x2x2xf32>
    %522 = stablehlo.reshape %521 : (tensor<4x2x2xf32>) -> tensor<4x4xf32>
    %523 = stablehlo.broadcast_in_dim %510, dims = [0, 1] : (tensor<4x2xf32>) -> tensor<4x2x2xf32>
    %524 = stablehlo.reshape %523 : (tensor<4x2x2xf32>) -> tensor<4x4xf32>
    %525 = stablehlo.broadcast_in_dim %522, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %526 = stablehlo.broadcast_in_dim %524, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %527 = stablehlo.broadcast_in_dim %525, dims = [0, 1, 2, 3] : (tensor<4x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %528 = stablehlo.subtract %494, %527 : tensor<4x8x8x4xf32>
    %cst_125 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %529 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<4x1x1x4xf32>
    %530 = stablehlo.add %526, %529 : tensor<4x1x1x4xf32>
    %531 = stablehlo.rsqrt %530 : tensor<4x1x1x4xf32>
    %532 = stablehlo.divide %531, %530 : tensor<4x1x1x4xf32>
    %cst_126 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %533 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<4x1x1x4xf32>
    %534 = stablehlo.multiply %533, %532 : tensor<4x1x1x4xf32>
    %535 = stablehlo.reshape %arg47 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %536 = stablehlo.broadcast_in_dim %535, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x1x1x4xf32>
    %537 = stablehlo.multiply %531, %536 : tensor<4x1x1x4xf32>
    %538 = stablehlo.broadcast_in_dim %537, dims = [0, 1, 2, 3] : (tensor<4x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %539 = stablehlo.multiply %528, %538 : tensor<4x8x8x4xf32>
    %540 = stablehlo.reshape %arg46 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %541 = stablehlo.broadcast_in_dim %540, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %542 = stablehlo.add %539, %541 : tensor<4x8x8x4xf32>
    %543:3 = call @silu_0(%542) : (tensor<4x8x8x4xf32>) -> (tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>)
    %544 = stablehlo.convolution(%543#0, %arg5) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x4xf32>, tensor<3x3x4x3xf32>) -> tensor<4x8x8x3xf32>
    %545 = stablehlo.reshape %arg4 : (tensor<3xf32>) -> tensor<1x1x1x3xf32>
    %546 = stablehlo.broadcast_in_dim %545, dims = [0, 1, 2, 3] : (tensor<1x1x1x3xf32>) -> tensor<4x8x8x3xf32>
    %547 = stablehlo.add %544, %546 : tensor<4x8x8x3xf32>
    %548 = stablehlo.subtract %547, %arg106 : tensor<4x8x8x3xf32>
    %549 = stablehlo.multiply %548, %548 : tensor<4x8x8x3xf32>
    %cst_127 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %550 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<4x8x8x3xf32>
    %551 = stablehlo.multiply %550, %548 : tensor<4x8x8x3xf32>
    %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %552 = stablehlo.reduce(%549 init: %cst_128) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<4x8x8x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_129 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %553 = stablehlo.divide %552, %cst_129 : tensor<f32>
    %cst_130 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_131 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %554 = stablehlo.divide %cst_130, %cst_131 : tensor<f32>
    %555 = stablehlo.broadcast_in_dim %554, dims = [] : (tensor<f32>) -> tensor<4x8x8x3xf32>
    %556 = stablehlo.multiply %555, %551 : tensor<4x8x8x3xf32>
    %cst_132 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %557 = stablehlo.reduce(%556 init: %cst_132) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x8x8x3xf32>, tensor<f32>) -> tensor<3xf32>
    %558 = stablehlo.reshape %557 : (tensor<3xf32>) -> tensor<1x1x1x3xf32>
    %559 = stablehlo.reshape %558 : (tensor<1x1x1x3xf32>) -> tensor<3xf32>
    %560 = stablehlo.convolution(%543#0, %556) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x4xf32>, tensor<4x8x8x3xf32>) -> tensor<3x3x4x3xf32>
    %561 = stablehlo.reverse %arg5, dims = [0, 1] : tensor<3x3x4x3xf32>
    %562 = stablehlo.convolution(%556, %561) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x3xf32>, tensor<3x3x4x3xf32>) -> tensor<4x8x8x4xf32>
    %563 = call @silu_3(%543#1, %543#2, %542, %562) : (tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>) -> tensor<4x8x8x4xf32>
    %cst_133 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %564 = stablehlo.reduce(%563 init: %cst_133) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x8x8x4xf32>, tensor<f32>) -> tensor<4xf32>
    %565 = stablehlo.reshape %564 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %566 = stablehlo.reshape %565 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %567 = stablehlo.multiply %528, %563 : tensor<4x8x8x4xf32>
    %cst_134 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %568 = stablehlo.reduce(%567 init: %cst_134) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x8x8x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %569 = stablehlo.reshape %568 : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %570 = stablehlo.broadcast_in_dim %537, dims = [0, 1, 2, 3] : (tensor<4x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %571 = stablehlo.multiply %563, %570 : tensor<4x8x8x4xf32>
    %572 = stablehlo.multiply %531, %569 : tensor<4x1x1x4xf32>
    %cst_135 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %573 = stablehlo.reduce(%572 init: %cst_135) applies stablehlo.add across dimensions = [0] : (tensor<4x1x1x4xf32>, tensor<f32>) -> tensor<1x1x4xf32>
    %574 = stablehlo.reshape %573 : (tensor<1x1x4xf32>) -> tensor<1x1x1x4xf32>
    %575 = stablehlo.broadcast_in_dim %535, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x1x1x4xf32>
    %576 = stablehlo.multiply %569, %575 : tensor<4x1x1x4xf32>
    %577 = stablehlo.reshape %574 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %578 = stablehlo.multiply %576, %534 : tensor<4x1x1x4xf32>
    %579 = stablehlo.negate %571 : tensor<4x8x8x4xf32>
    %cst_136 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %580 = stablehlo.reduce(%579 init: %cst_136) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x8x8x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %581 = stablehlo.reshape %580 : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %cst_137 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %582 = stablehlo.reduce(%578 init: %cst_137) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x1x1x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_138 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %583 = stablehlo.reduce(%581 init: %cst_138) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x1x1x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %584 = stablehlo.reshape %582 : (tensor<4x4xf32>) -> tensor<4x2x2xf32>
    %cst_139 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %585 = stablehlo.reduce(%584 init: %cst_139) applies stablehlo.add across dimensions = [2] : (tensor<4x2x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %586 = stablehlo.reshape %583 : (tensor<4x4xf32>) -> tensor<4x2x2xf32>
    %cst_140 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %587 = stablehlo.reduce(%586 init: %cst_140) applies stablehlo.add across dimensions = [2] : (tensor<4x2x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %588 = stablehlo.multiply %585, %520 : tensor<4x2xf32>
    %589 = stablehlo.negate %588 : tensor<4x2xf32>
    %590 = stablehlo.multiply %589, %507 : tensor<4x2xf32>
    %591 = stablehlo.add %587, %590 : tensor<4x2xf32>
    %cst_141 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %592 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %593 = stablehlo.divide %588, %592 : tensor<4x2xf32>
    %594 = stablehlo.broadcast_in_dim %593, dims = [0, 3] : (tensor<4x2xf32>) -> tensor<4x8x8x2x2xf32>
    %cst_142 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %595 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %596 = stablehlo.divide %591, %595 : tensor<4x2xf32>
    %597 = stablehlo.broadcast_in_dim %596, dims = [0, 3] : (tensor<4x2xf32>) -> tensor<4x8x8x2x2xf32>
    %598 = stablehlo.multiply %594, %498 : tensor<4x8x8x2x2xf32>
    %599 = stablehlo.add %597, %598 : tensor<4x8x8x2x2xf32>
    %600 = stablehlo.reshape %599 : (tensor<4x8x8x2x2xf32>) -> tensor<4x8x8x4xf32>
    %601 = stablehlo.add %571, %600 : tensor<4x8x8x4xf32>
    %cst_143 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %602 = stablehlo.reduce(%601 init: %cst_143) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x8x8x4xf32>, tensor<f32>) -> tensor<4xf32>
    %603 = stablehlo.reshape %602 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %604 = stablehlo.reshape %603 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %605 = stablehlo.convolution(%375, %601) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x8xf32>, tensor<4x8x8x4xf32>) -> tensor<1x1x8x4xf32>
    %606 = stablehlo.reverse %arg21, dims = [0, 1] : tensor<1x1x8x4xf32>
    %607 = stablehlo.convolution(%601, %606) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x4xf32>, tensor<1x1x8x4xf32>) -> tensor<4x8x8x8xf32>
    %cst_144 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %608 = stablehlo.reduce(%601 init: %cst_144) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x8x8x4xf32>, tensor<f32>) -> tensor<4xf32>
    %609 = stablehlo.reshape %608 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %610 = stablehlo.reshape %609 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %611 = stablehlo.convolution(%485#0, %601) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>) -> tensor<3x3x4x4xf32>
    %612 = stablehlo.reverse %arg19, dims = [0, 1] : tensor<3x3x4x4xf32>
    %613 = stablehlo.convolution(%601, %612) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x4xf32>, tensor<3x3x4x4xf32>) -> tensor<4x8x8x4xf32>
    %614 = call @silu_3(%485#1, %485#2, %484, %613) : (tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>) -> tensor<4x8x8x4xf32>
    %cst_145 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %615 = stablehlo.reduce(%614 init: %cst_145) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x8x8x4xf32>, tensor<f32>) -> tensor<4xf32>
    %616 = stablehlo.reshape %615 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %617 = stablehlo.reshape %616 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %618 = stablehlo.multiply %470, %614 : tensor<4x8x8x4xf32>
    %cst_146 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %619 = stablehlo.reduce(%618 init: %cst_146) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x8x8x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %620 = stablehlo.reshape %619 : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %621 = stablehlo.broadcast_in_dim %479, dims = [0, 1, 2, 3] : (tensor<4x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %622 = stablehlo.multiply %614, %621 : tensor<4x8x8x4xf32>
    %623 = stablehlo.multiply %473, %620 : tensor<4x1x1x4xf32>
    %cst_147 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %624 = stablehlo.reduce(%623 init: %cst_147) applies stablehlo.add across dimensions = [0] : (tensor<4x1x1x4xf32>, tensor<f32>) -> tensor<1x1x4xf32>
    %625 = stablehlo.reshape %624 : (tensor<1x1x4xf32>) -> tensor<1x1x1x4xf32>
    %626 = stablehlo.broadcast_in_dim %477, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x1x1x4xf32>
    %627 = stablehlo.multiply %620, %626 : tensor<4x1x1x4xf32>
    %628 = stablehlo.reshape %625 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %629 = stablehlo.multiply %627, %476 : tensor<4x1x1x4xf32>
    %630 = stablehlo.negate %622 : tensor<4x8x8x4xf32>
    %cst_148 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %631 = stablehlo.reduce(%630 init: %cst_148) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x8x8x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %632 = stablehlo.reshape %631 : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %cst_149 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %633 = stablehlo.reduce(%629 init: %cst_149) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x1x1x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_150 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %634 = stablehlo.reduce(%632 init: %cst_150) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x1x1x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %635 = stablehlo.reshape %633 : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %cst_151 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %636 = stablehlo.reduce(%635 init: %cst_151) applies stablehlo.add across dimensions = [2] : (tensor<4x4x1xf32>, tensor<f32>) -> tensor<4x4xf32>
    %637 = stablehlo.reshape %634 : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %cst_152 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %638 = stablehlo.reduce(%637 init: %cst_152) applies stablehlo.add across dimensions = [2] : (tensor<4x4x1xf32>, tensor<f32>) -> tensor<4x4xf32>
    %639 = stablehlo.multiply %636, %462 : tensor<4x4xf32>
    %640 = stablehlo.negate %639 : tensor<4x4xf32>
    %641 = stablehlo.multiply %640, %449 : tensor<4x4xf32>
    %642 = stablehlo.add %638, %641 : tensor<4x4xf32>
    %cst_153 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %643 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %644 = stablehlo.divide %639, %643 : tensor<4x4xf32>
    %645 = stablehlo.broadcast_in_dim %644, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x8x8x4x1xf32>
    %cst_154 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %646 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %647 = stablehlo.divide %642, %646 : tensor<4x4xf32>
    %648 = stablehlo.broadcast_in_dim %647, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x8x8x4x1xf32>
    %649 = stablehlo.multiply %645, %440 : tensor<4x8x8x4x1xf32>
    %650 = stablehlo.add %648, %649 : tensor<4x8x8x4x1xf32>
    %651 = stablehlo.reshape %650 : (tensor<4x8x8x4x1xf32>) -> tensor<4x8x8x4xf32>
    %652 = stablehlo.add %622, %651 : tensor<4x8x8x4xf32>
    %cst_155 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %653 = stablehlo.reduce(%652 init: %cst_155) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x8x8x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %654 = stablehlo.reshape %653 : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %cst_156 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %655 = stablehlo.reduce(%654 init: %cst_156) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x1x1x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_157 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %656 = stablehlo.reduce(%655 init: %cst_157) applies stablehlo.add across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %657 = stablehlo.reshape %656 : (tensor<4xf32>) -> tensor<1x4xf32>
    %658 = stablehlo.reshape %657 : (tensor<1x4xf32>) -> tensor<4xf32>
    %659 = stablehlo.dot_general %655, %429#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    %660 = stablehlo.transpose %659, dims = [1, 0] : (tensor<4x8xf32>) -> tensor<8x4xf32>
    %661 = stablehlo.dot_general %655, %arg31, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<8x4xf32>) -> tensor<4x8xf32>
    %662 = call @silu_4(%429#1, %429#2, %40, %661) : (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    %cst_158 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %663 = stablehlo.reduce(%652 init: %cst_158) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x8x8x4xf32>, tensor<f32>) -> tensor<4xf32>
    %664 = stablehlo.reshape %663 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %665 = stablehlo.reshape %664 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %666 = stablehlo.convolution(%424#0, %652) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x8xf32>, tensor<4x8x8x4xf32>) -> tensor<3x3x8x4xf32>
    %667 = stablehlo.reverse %arg17, dims = [0, 1] : tensor<3x3x8x4xf32>
    %668 = stablehlo.convolution(%652, %667) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x4xf32>, tensor<3x3x8x4xf32>) -> tensor<4x8x8x8xf32>
    %669 = call @silu_5(%424#1, %424#2, %423, %668) : (tensor<4x8x8x8xf32>, tensor<4x8x8x8xf32>, tensor<4x8x8x8xf32>, tensor<4x8x8x8xf32>) -> tensor<4x8x8x8xf32>
    %cst_159 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %670 = stablehlo.reduce(%669 init: %cst_159) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x8x8x8xf32>, tensor<f32>) -> tensor<8xf32>
    %671 = stablehlo.reshape %670 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %672 = stablehlo.reshape %671 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %673 = stablehlo.multiply %409, %669 : tensor<4x8x8x8xf32>
    %cst_160 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %674 = stablehlo.reduce(%673 init: %cst_160) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x8x8x8xf32>, tensor<f32>) -> tensor<4x8xf32>
    %675 = stablehlo.reshape %674 : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %676 = stablehlo.broadcast_in_dim %418, dims = [0, 1, 2, 3] : (tensor<4x1x1x8xf32>) -> tensor<4x8x8x8xf32>
    %677 = stablehlo.multiply %669, %676 : tensor<4x8x8x8xf32>
    %678 = stablehlo.multiply %412, %675 : tensor<4x1x1x8xf32>
    %cst_161 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %679 = stablehlo.reduce(%678 init: %cst_161) applies stablehlo.add across dimensions = [0] : (tensor<4x1x1x8xf32>, tensor<f32>) -> tensor<1x1x8xf32>
    %680 = stablehlo.reshape %679 : (tensor<1x1x8xf32>) -> tensor<1x1x1x8xf32>
    %681 = stablehlo.broadcast_in_dim %416, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x1x1x8xf32>
    %682 = stablehlo.multiply %675, %681 : tensor<4x1x1x8xf32>
    %683 = stablehlo.reshape %680 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %684 = stablehlo.multiply %682, %415 : tensor<4x1x1x8xf32>
    %685 = stablehlo.negate %677 : tensor<4x8x8x8xf32>
    %cst_162 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %686 = stablehlo.reduce(%685 init: %cst_162) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x8x8x8xf32>, tensor<f32>) -> tensor<4x8xf32>
    %687 = stablehlo.reshape %686 : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %688 = stablehlo.add %607, %677 : tensor<4x8x8x8xf32>
    %cst_163 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %689 = stablehlo.reduce(%684 init: %cst_163) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x1x1x8xf32>, tensor<f32>) -> tensor<4x8xf32>
    %cst_164 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %690 = stablehlo.reduce(%687 init: %cst_164) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x1x1x8xf32>, tensor<f32>) -> tensor<4x8xf32>
    %691 = stablehlo.reshape %689 : (tensor<4x8xf32>) -> tensor<4x2x4xf32>
    %cst_165 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %692 = stablehlo.reduce(%691 init: %cst_165) applies stablehlo.add across dimensions = [2] : (tensor<4x2x4xf32>, tensor<f32>) -> tensor<4x2xf32>
    %693 = stablehlo.reshape %690 : (tensor<4x8xf32>) -> tensor<4x2x4xf32>
    %cst_166 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %694 = stablehlo.reduce(%693 init: %cst_166) applies stablehlo.add across dimensions = [2] : (tensor<4x2x4xf32>, tensor<f32>) -> tensor<4x2xf32>
    %695 = stablehlo.multiply %692, %401 : tensor<4x2xf32>
    %696 = stablehlo.negate %695 : tensor<4x2xf32>
    %697 = stablehlo.multiply %696, %388 : tensor<4x2xf32>
    %698 = stablehlo.add %694, %697 : tensor<4x2xf32>
    %cst_167 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %699 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %700 = stablehlo.divide %695, %699 : tensor<4x2xf32>
    %701 = stablehlo.broadcast_in_dim %700, dims = [0, 3] : (tensor<4x2xf32>) -> tensor<4x8x8x2x4xf32>
    %cst_168 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %702 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %703 = stablehlo.divide %698, %702 : tensor<4x2xf32>
    %704 = stablehlo.broadcast_in_dim %703, dims = [0, 3] : (tensor<4x2xf32>) -> tensor<4x8x8x2x4xf32>
    %705 = stablehlo.multiply %701, %379 : tensor<4x8x8x2x4xf32>
    %706 = stablehlo.add %704, %705 : tensor<4x8x8x2x4xf32>
    %707 = stablehlo.reshape %706 : (tensor<4x8x8x2x4xf32>) -> tensor<4x8x8x8xf32>
    %708 = stablehlo.add %688, %707 : tensor<4x8x8x8xf32>
    %709 = stablehlo.slice %708 [0:4, 0:8, 0:8, 0:4] : (tensor<4x8x8x8xf32>) -> tensor<4x8x8x4xf32>
    %710 = stablehlo.slice %708 [0:4, 0:8, 0:8, 4:8] : (tensor<4x8x8x8xf32>) -> tensor<4x8x8x4xf32>
    %cst_169 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %711 = stablehlo.reduce(%709 init: %cst_169) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x8x8x4xf32>, tensor<f32>) -> tensor<4xf32>
    %712 = stablehlo.reshape %711 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %713 = stablehlo.reshape %712 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %714 = stablehlo.convolution(%370#0, %709) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x8xf32>, tensor<4x8x8x4xf32>) -> tensor<3x3x8x4xf32>
    %715 = stablehlo.reverse %arg15, dims = [0, 1] : tensor<3x3x8x4xf32>
    %716 = stablehlo.convolution(%709, %715) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x4xf32>, tensor<3x3x8x4xf32>) -> tensor<4x8x8x8xf32>
    %717 = call @_resize_6(%370#1, %370#2, %716) : (tensor<8x1xi32>, tensor<8x1xi32>, tensor<4x8x8x8xf32>) -> tensor<4x4x4x8xf32>
    %718 = stablehlo.reshape %717 : (tensor<4x4x4x8xf32>) -> tensor<4x16x8xf32>
    %719 = stablehlo.dot_general %718, %366, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x16x8xf32>, tensor<4x16x2x4xf32>) -> tensor<8x2x4xf32>
    %720 = stablehlo.transpose %719, dims = [1, 2, 0] : (tensor<8x2x4xf32>) -> tensor<2x4x8xf32>
    %721 = stablehlo.dot_general %718, %arg49, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x16x8xf32>, tensor<2x4x8xf32>) -> tensor<4x16x2x4xf32>
    %722 = stablehlo.transpose %721, dims = [0, 2, 3, 1] : (tensor<4x16x2x4xf32>) -> tensor<4x2x4x16xf32>
    %723 = stablehlo.dot_general %722, %330, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x4x16xf32>, tensor<4x16x2x4xf32>) -> tensor<4x2x16x16xf32>
    %724 = stablehlo.dot_general %722, %361, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x2x4x16xf32>, tensor<4x2x16x16xf32>) -> tensor<4x2x4x16xf32>
    %725 = stablehlo.transpose %724, dims = [0, 3, 1, 2] : (tensor<4x2x4x16xf32>) -> tensor<4x16x2x4xf32>
    %726 = stablehlo.broadcast_in_dim %364, dims = [0, 1, 2, 3] : (tensor<4x2x16x1xf32>) -> tensor<4x2x16x16xf32>
    %727 = stablehlo.multiply %723, %726 : tensor<4x2x16x16xf32>
    %728 = stablehlo.multiply %727, %357 : tensor<4x2x16x16xf32>
    %cst_170 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %729 = stablehlo.reduce(%728 init: %cst_170) applies stablehlo.add across dimensions = [3] : (tensor<4x2x16x16xf32>, tensor<f32>) -> tensor<4x2x16xf32>
    %730 = stablehlo.reshape %729 : (tensor<4x2x16xf32>) -> tensor<4x2x16x1xf32>
    %731 = stablehlo.negate %730 : tensor<4x2x16x1xf32>
    %732 = stablehlo.broadcast_in_dim %359, dims = [0, 1, 2, 3] : (tensor<4x2x16x1xf32>) -> tensor<4x2x16x16xf32>
    %733 = stablehlo.divide %723, %732 : tensor<4x2x16x16xf32>
    %cst_171 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %734 = stablehlo.reduce(%731 init: %cst_171) applies stablehlo.add across dimensions = [3] : (tensor<4x2x16x1xf32>, tensor<f32>) -> tensor<4x2x16xf32>
    %735 = stablehlo.broadcast_in_dim %734, dims = [0, 1, 2] : (tensor<4x2x16xf32>) -> tensor<4x2x16x16xf32>
    %736 = stablehlo.add %733, %735 : tensor<4x2x16x16xf32>
    %737 = stablehlo.multiply %736, %357 : tensor<4x2x16x16xf32>
    %738 = stablehlo.dot_general %737, %334, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x16xf32>, tensor<4x16x2x4xf32>) -> tensor<4x2x16x4xf32>
    %739 = stablehlo.transpose %738, dims = [0, 2, 1, 3] : (tensor<4x2x16x4xf32>) -> tensor<4x16x2x4xf32>
    %740 = stablehlo.dot_general %737, %329, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x16xf32>, tensor<4x16x2x4xf32>) -> tensor<4x2x16x4xf32>
    %741 = stablehlo.transpose %740, dims = [0, 2, 1, 3] : (tensor<4x2x16x4xf32>) -> tensor<4x16x2x4xf32>
    %742 = stablehlo.broadcast_in_dim %332, dims = [] : (tensor<f32>) -> tensor<4x16x2x4xf32>
    %743 = stablehlo.divide %741, %742 : tensor<4x16x2x4xf32>
    %744 = stablehlo.dot_general %725, %327, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x16x2x4xf32>, tensor<4x16x8xf32>) -> tensor<2x4x8xf32>
    %745 = stablehlo.transpose %744, dims = [2, 0, 1] : (tensor<2x4x8xf32>) -> tensor<8x2x4xf32>
    %746 = stablehlo.dot_general %725, %arg51, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x16x2x4xf32>, tensor<8x2x4xf32>) -> tensor<4x16x8xf32>
    %747 = stablehlo.dot_general %739, %327, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x16x2x4xf32>, tensor<4x16x8xf32>) -> tensor<2x4x8xf32>
    %748 = stablehlo.transpose %747, dims = [2, 0, 1] : (tensor<2x4x8xf32>) -> tensor<8x2x4xf32>
    %749 = stablehlo.dot_general %739, %arg48, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x16x2x4xf32>, tensor<8x2x4xf32>) -> tensor<4x16x8xf32>
    %750 = stablehlo.add %746, %749 : tensor<4x16x8xf32>
    %751 = stablehlo.dot_general %743, %327, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x16x2x4xf32>, tensor<4x16x8xf32>) -> tensor<2x4x8xf32>
    %752 = stablehlo.transpose %751, dims = [2, 0, 1] : (tensor<2x4x8xf32>) -> tensor<8x2x4xf32>
    %753 = stablehlo.dot_general %743, %arg50, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x16x2x4xf32>, tensor<8x2x4xf32>) -> tensor<4x16x8xf32>
    %754 = stablehlo.add %750, %753 : tensor<4x16x8xf32>
    %755 = stablehlo.reshape %754 : (tensor<4x16x8xf32>) -> tensor<4x4x4x8xf32>
    %cst_172 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %756 = stablehlo.reduce(%755 init: %cst_172) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x4x4x8xf32>, tensor<f32>) -> tensor<8xf32>
    %757 = stablehlo.reshape %756 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %758 = stablehlo.reshape %757 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %759 = stablehlo.multiply %312, %755 : tensor<4x4x4x8xf32>
    %cst_173 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %760 = stablehlo.reduce(%759 init: %cst_173) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x4x4x8xf32>, tensor<f32>) -> tensor<4x8xf32>
    %761 = stablehlo.reshape %760 : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %762 = stablehlo.broadcast_in_dim %321, dims = [0, 1, 2, 3] : (tensor<4x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %763 = stablehlo.multiply %755, %762 : tensor<4x4x4x8xf32>
    %764 = stablehlo.multiply %315, %761 : tensor<4x1x1x8xf32>
    %cst_174 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %765 = stablehlo.reduce(%764 init: %cst_174) applies stablehlo.add across dimensions = [0] : (tensor<4x1x1x8xf32>, tensor<f32>) -> tensor<1x1x8xf32>
    %766 = stablehlo.reshape %765 : (tensor<1x1x8xf32>) -> tensor<1x1x1x8xf32>
    %767 = stablehlo.broadcast_in_dim %319, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x1x1x8xf32>
    %768 = stablehlo.multiply %761, %767 : tensor<4x1x1x8xf32>
    %769 = stablehlo.reshape %766 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %770 = stablehlo.multiply %768, %318 : tensor<4x1x1x8xf32>
    %771 = stablehlo.negate %763 : tensor<4x4x4x8xf32>
    %cst_175 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %772 = stablehlo.reduce(%771 init: %cst_175) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x4x4x8xf32>, tensor<f32>) -> tensor<4x8xf32>
    %773 = stablehlo.reshape %772 : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %774 = stablehlo.add %717, %763 : tensor<4x4x4x8xf32>
    %cst_176 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %775 = stablehlo.reduce(%770 init: %cst_176) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x1x1x8xf32>, tensor<f32>) -> tensor<4x8xf32>
    %cst_177 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %776 = stablehlo.reduce(%773 init: %cst_177) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x1x1x8xf32>, tensor<f32>) -> tensor<4x8xf32>
    %777 = stablehlo.reshape %775 : (tensor<4x8xf32>) -> tensor<4x4x2xf32>
    %cst_178 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %778 = stablehlo.reduce(%777 init: %cst_178) applies stablehlo.add across dimensions = [2] : (tensor<4x4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %779 = stablehlo.reshape %776 : (tensor<4x8xf32>) -> tensor<4x4x2xf32>
    %cst_179 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %780 = stablehlo.reduce(%779 init: %cst_179) applies stablehlo.add across dimensions = [2] : (tensor<4x4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %781 = stablehlo.multiply %778, %304 : tensor<4x4xf32>
    %782 = stablehlo.negate %781 : tensor<4x4xf32>
    %783 = stablehlo.multiply %782, %291 : tensor<4x4xf32>
    %784 = stablehlo.add %780, %783 : tensor<4x4xf32>
    %cst_180 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %785 = stablehlo.broadcast_in_dim %cst_180, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %786 = stablehlo.divide %781, %785 : tensor<4x4xf32>
    %787 = stablehlo.broadcast_in_dim %786, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x4x4x4x2xf32>
    %cst_181 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %788 = stablehlo.broadcast_in_dim %cst_181, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %789 = stablehlo.divide %784, %788 : tensor<4x4xf32>
    %790 = stablehlo.broadcast_in_dim %789, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x4x4x4x2xf32>
    %791 = stablehlo.multiply %787, %282 : tensor<4x4x4x4x2xf32>
    %792 = stablehlo.add %790, %791 : tensor<4x4x4x4x2xf32>
    %793 = stablehlo.reshape %792 : (tensor<4x4x4x4x2xf32>) -> tensor<4x4x4x8xf32>
    %794 = stablehlo.add %774, %793 : tensor<4x4x4x8xf32>
    %cst_182 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %795 = stablehlo.reduce(%794 init: %cst_182) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x4x4x8xf32>, tensor<f32>) -> tensor<8xf32>
    %796 = stablehlo.reshape %795 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %797 = stablehlo.reshape %796 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %798 = stablehlo.convolution(%273#0, %794) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x4x4x8xf32>, tensor<4x4x4x8xf32>) -> tensor<3x3x8x8xf32>
    %799 = stablehlo.reverse %arg13, dims = [0, 1] : tensor<3x3x8x8xf32>
    %800 = stablehlo.convolution(%794, %799) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x4x4x8xf32>, tensor<3x3x8x8xf32>) -> tensor<4x4x4x8xf32>
    %801 = call @silu_7(%273#1, %273#2, %272, %800) : (tensor<4x4x4x8xf32>, tensor<4x4x4x8xf32>, tensor<4x4x4x8xf32>, tensor<4x4x4x8xf32>) -> tensor<4x4x4x8xf32>
    %cst_183 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %802 = stablehlo.reduce(%801 init: %cst_183) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x4x4x8xf32>, tensor<f32>) -> tensor<8xf32>
    %803 = stablehlo.reshape %802 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %804 = stablehlo.reshape %803 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %805 = stablehlo.multiply %258, %801 : tensor<4x4x4x8xf32>
    %cst_184 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %806 = stablehlo.reduce(%805 init: %cst_184) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x4x4x8xf32>, tensor<f32>) -> tensor<4x8xf32>
    %807 = stablehlo.reshape %806 : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %808 = stablehlo.broadcast_in_dim %267, dims = [0, 1, 2, 3] : (tensor<4x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %809 = stablehlo.multiply %801, %808 : tensor<4x4x4x8xf32>
    %810 = stablehlo.multiply %261, %807 : tensor<4x1x1x8xf32>
    %cst_185 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %811 = stablehlo.reduce(%810 init: %cst_185) applies stablehlo.add across dimensions = [0] : (tensor<4x1x1x8xf32>, tensor<f32>) -> tensor<1x1x8xf32>
    %812 = stablehlo.reshape %811 : (tensor<1x1x8xf32>) -> tensor<1x1x1x8xf32>
    %813 = stablehlo.broadcast_in_dim %265, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x1x1x8xf32>
    %814 = stablehlo.multiply %807, %813 : tensor<4x1x1x8xf32>
    %815 = stablehlo.reshape %812 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %816 = stablehlo.multiply %814, %264 : tensor<4x1x1x8xf32>
    %817 = stablehlo.negate %809 : tensor<4x4x4x8xf32>
    %cst_186 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %818 = stablehlo.reduce(%817 init: %cst_186) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x4x4x8xf32>, tensor<f32>) -> tensor<4x8xf32>
    %819 = stablehlo.reshape %818 : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %cst_187 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %820 = stablehlo.reduce(%816 init: %cst_187) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x1x1x8xf32>, tensor<f32>) -> tensor<4x8xf32>
    %cst_188 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %821 = stablehlo.reduce(%819 init: %cst_188) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x1x1x8xf32>, tensor<f32>) -> tensor<4x8xf32>
    %822 = stablehlo.reshape %820 : (tensor<4x8xf32>) -> tensor<4x4x2xf32>
    %cst_189 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %823 = stablehlo.reduce(%822 init: %cst_189) applies stablehlo.add across dimensions = [2] : (tensor<4x4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %824 = stablehlo.reshape %821 : (tensor<4x8xf32>) -> tensor<4x4x2xf32>
    %cst_190 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %825 = stablehlo.reduce(%824 init: %cst_190) applies stablehlo.add across dimensions = [2] : (tensor<4x4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %826 = stablehlo.multiply %823, %250 : tensor<4x4xf32>
    %827 = stablehlo.negate %826 : tensor<4x4xf32>
    %828 = stablehlo.multiply %827, %237 : tensor<4x4xf32>
    %829 = stablehlo.add %825, %828 : tensor<4x4xf32>
    %cst_191 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %830 = stablehlo.broadcast_in_dim %cst_191, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %831 = stablehlo.divide %826, %830 : tensor<4x4xf32>
    %832 = stablehlo.broadcast_in_dim %831, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x4x4x4x2xf32>
    %cst_192 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %833 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %834 = stablehlo.divide %829, %833 : tensor<4x4xf32>
    %835 = stablehlo.broadcast_in_dim %834, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x4x4x4x2xf32>
    %836 = stablehlo.multiply %832, %228 : tensor<4x4x4x4x2xf32>
    %837 = stablehlo.add %835, %836 : tensor<4x4x4x4x2xf32>
    %838 = stablehlo.reshape %837 : (tensor<4x4x4x4x2xf32>) -> tensor<4x4x4x8xf32>
    %839 = stablehlo.add %809, %838 : tensor<4x4x4x8xf32>
    %cst_193 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %840 = stablehlo.reduce(%839 init: %cst_193) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x4x4x8xf32>, tensor<f32>) -> tensor<4x8xf32>
    %841 = stablehlo.reshape %840 : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %cst_194 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %842 = stablehlo.reduce(%841 init: %cst_194) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x1x1x8xf32>, tensor<f32>) -> tensor<4x8xf32>
    %cst_195 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %843 = stablehlo.reduce(%842 init: %cst_195) applies stablehlo.add across dimensions = [0] : (tensor<4x8xf32>, tensor<f32>) -> tensor<8xf32>
    %844 = stablehlo.reshape %843 : (tensor<8xf32>) -> tensor<1x8xf32>
    %845 = stablehlo.reshape %844 : (tensor<1x8xf32>) -> tensor<8xf32>
    %846 = stablehlo.dot_general %842, %217#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<8x8xf32>
    %847 = stablehlo.transpose %846, dims = [1, 0] : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %848 = stablehlo.dot_general %842, %arg29, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
    %849 = call @silu_4(%217#1, %217#2, %40, %848) : (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    %850 = stablehlo.add %662, %849 : tensor<4x8xf32>
    %cst_196 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %851 = stablehlo.reduce(%839 init: %cst_196) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x4x4x8xf32>, tensor<f32>) -> tensor<8xf32>
    %852 = stablehlo.reshape %851 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %853 = stablehlo.reshape %852 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %854 = stablehlo.convolution(%212#0, %839) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x4x4x8xf32>, tensor<4x4x4x8xf32>) -> tensor<3x3x8x8xf32>
    %855 = stablehlo.reverse %arg11, dims = [0, 1] : tensor<3x3x8x8xf32>
    %856 = stablehlo.convolution(%839, %855) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x4x4x8xf32>, tensor<3x3x8x8xf32>) -> tensor<4x4x4x8xf32>
    %857 = call @silu_7(%212#1, %212#2, %211, %856) : (tensor<4x4x4x8xf32>, tensor<4x4x4x8xf32>, tensor<4x4x4x8xf32>, tensor<4x4x4x8xf32>) -> tensor<4x4x4x8xf32>
    %cst_197 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %858 = stablehlo.reduce(%857 init: %cst_197) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x4x4x8xf32>, tensor<f32>) -> tensor<8xf32>
    %859 = stablehlo.reshape %858 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %860 = stablehlo.reshape %859 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %861 = stablehlo.multiply %197, %857 : tensor<4x4x4x8xf32>
    %cst_198 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %862 = stablehlo.reduce(%861 init: %cst_198) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x4x4x8xf32>, tensor<f32>) -> tensor<4x8xf32>
    %863 = stablehlo.reshape %862 : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %864 = stablehlo.broadcast_in_dim %206, dims = [0, 1, 2, 3] : (tensor<4x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %865 = stablehlo.multiply %857, %864 : tensor<4x4x4x8xf32>
    %866 = stablehlo.multiply %200, %863 : tensor<4x1x1x8xf32>
    %cst_199 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %867 = stablehlo.reduce(%866 init: %cst_199) applies stablehlo.add across dimensions = [0] : (tensor<4x1x1x8xf32>, tensor<f32>) -> tensor<1x1x8xf32>
    %868 = stablehlo.reshape %867 : (tensor<1x1x8xf32>) -> tensor<1x1x1x8xf32>
    %869 = stablehlo.broadcast_in_dim %204, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x1x1x8xf32>
    %870 = stablehlo.multiply %863, %869 : tensor<4x1x1x8xf32>
    %871 = stablehlo.reshape %868 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %872 = stablehlo.multiply %870, %203 : tensor<4x1x1x8xf32>
    %873 = stablehlo.negate %865 : tensor<4x4x4x8xf32>
    %cst_200 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %874 = stablehlo.reduce(%873 init: %cst_200) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x4x4x8xf32>, tensor<f32>) -> tensor<4x8xf32>
    %875 = stablehlo.reshape %874 : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %876 = stablehlo.add %794, %865 : tensor<4x4x4x8xf32>
    %cst_201 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %877 = stablehlo.reduce(%872 init: %cst_201) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x1x1x8xf32>, tensor<f32>) -> tensor<4x8xf32>
    %cst_202 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %878 = stablehlo.reduce(%875 init: %cst_202) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x1x1x8xf32>, tensor<f32>) -> tensor<4x8xf32>
    %879 = stablehlo.reshape %877 : (tensor<4x8xf32>) -> tensor<4x2x4xf32>
    %cst_203 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %880 = stablehlo.reduce(%879 init: %cst_203) applies stablehlo.add across dimensions = [2] : (tensor<4x2x4xf32>, tensor<f32>) -> tensor<4x2xf32>
    %881 = stablehlo.reshape %878 : (tensor<4x8xf32>) -> tensor<4x2x4xf32>
    %cst_204 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %882 = stablehlo.reduce(%881 init: %cst_204) applies stablehlo.add across dimensions = [2] : (tensor<4x2x4xf32>, tensor<f32>) -> tensor<4x2xf32>
    %883 = stablehlo.multiply %880, %189 : tensor<4x2xf32>
    %884 = stablehlo.negate %883 : tensor<4x2xf32>
    %885 = stablehlo.multiply %884, %176 : tensor<4x2xf32>
    %886 = stablehlo.add %882, %885 : tensor<4x2xf32>
    %cst_205 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %887 = stablehlo.broadcast_in_dim %cst_205, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %888 = stablehlo.divide %883, %887 : tensor<4x2xf32>
    %889 = stablehlo.broadcast_in_dim %888, dims = [0, 3] : (tensor<4x2xf32>) -> tensor<4x4x4x2x4xf32>
    %cst_206 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %890 = stablehlo.broadcast_in_dim %cst_206, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %891 = stablehlo.divide %886, %890 : tensor<4x2xf32>
    %892 = stablehlo.broadcast_in_dim %891, dims = [0, 3] : (tensor<4x2xf32>) -> tensor<4x4x4x2x4xf32>
    %893 = stablehlo.multiply %889, %167 : tensor<4x4x4x2x4xf32>
    %894 = stablehlo.add %892, %893 : tensor<4x4x4x2x4xf32>
    %895 = stablehlo.reshape %894 : (tensor<4x4x4x2x4xf32>) -> tensor<4x4x4x8xf32>
    %896 = stablehlo.add %876, %895 : tensor<4x4x4x8xf32>
    %cst_207 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %897 = stablehlo.reduce(%896 init: %cst_207) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x4x4x8xf32>, tensor<f32>) -> tensor<8xf32>
    %898 = stablehlo.reshape %897 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %899 = stablehlo.reshape %898 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %900 = stablehlo.convolution(%159, %896) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[0, 1], [0, 1]], lhs_dilate = [1, 1], rhs_dilate = [2, 2], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x4xf32>, tensor<4x4x4x8xf32>) -> tensor<3x3x4x8xf32>
    %901 = stablehlo.reverse %arg9, dims = [0, 1] : tensor<3x3x4x8xf32>
    %902 = stablehlo.convolution(%896, %901) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[2, 1], [2, 1]], lhs_dilate = [2, 2], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x4x4x8xf32>, tensor<3x3x4x8xf32>) -> tensor<4x8x8x4xf32>
    %903 = stablehlo.add %710, %902 : tensor<4x8x8x4xf32>
    %cst_208 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %904 = stablehlo.reduce(%903 init: %cst_208) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x8x8x4xf32>, tensor<f32>) -> tensor<4xf32>
    %905 = stablehlo.reshape %904 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %906 = stablehlo.reshape %905 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %907 = stablehlo.convolution(%154#0, %903) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>) -> tensor<3x3x4x4xf32>
    %908 = stablehlo.reverse %arg7, dims = [0, 1] : tensor<3x3x4x4xf32>
    %909 = stablehlo.convolution(%903, %908) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x4xf32>, tensor<3x3x4x4xf32>) -> tensor<4x8x8x4xf32>
    %910 = call @silu_3(%154#1, %154#2, %153, %909) : (tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>) -> tensor<4x8x8x4xf32>
    %cst_209 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %911 = stablehlo.reduce(%910 init: %cst_209) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x8x8x4xf32>, tensor<f32>) -> tensor<4xf32>
    %912 = stablehlo.reshape %911 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %913 = stablehlo.reshape %912 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %914 = stablehlo.multiply %139, %910 : tensor<4x8x8x4xf32>
    %cst_210 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %915 = stablehlo.reduce(%914 init: %cst_210) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x8x8x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %916 = stablehlo.reshape %915 : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %917 = stablehlo.broadcast_in_dim %148, dims = [0, 1, 2, 3] : (tensor<4x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %918 = stablehlo.multiply %910, %917 : tensor<4x8x8x4xf32>
    %919 = stablehlo.multiply %142, %916 : tensor<4x1x1x4xf32>
    %cst_211 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %920 = stablehlo.reduce(%919 init: %cst_211) applies stablehlo.add across dimensions = [0] : (tensor<4x1x1x4xf32>, tensor<f32>) -> tensor<1x1x4xf32>
    %921 = stablehlo.reshape %920 : (tensor<1x1x4xf32>) -> tensor<1x1x1x4xf32>
    %922 = stablehlo.broadcast_in_dim %146, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x1x1x4xf32>
    %923 = stablehlo.multiply %916, %922 : tensor<4x1x1x4xf32>
    %924 = stablehlo.reshape %921 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %925 = stablehlo.multiply %923, %145 : tensor<4x1x1x4xf32>
    %926 = stablehlo.negate %918 : tensor<4x8x8x4xf32>
    %cst_212 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %927 = stablehlo.reduce(%926 init: %cst_212) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x8x8x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %928 = stablehlo.reshape %927 : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %cst_213 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %929 = stablehlo.reduce(%925 init: %cst_213) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x1x1x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_214 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %930 = stablehlo.reduce(%928 init: %cst_214) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x1x1x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %931 = stablehlo.reshape %929 : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %cst_215 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %932 = stablehlo.reduce(%931 init: %cst_215) applies stablehlo.add across dimensions = [2] : (tensor<4x4x1xf32>, tensor<f32>) -> tensor<4x4xf32>
    %933 = stablehlo.reshape %930 : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %cst_216 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %934 = stablehlo.reduce(%933 init: %cst_216) applies stablehlo.add across dimensions = [2] : (tensor<4x4x1xf32>, tensor<f32>) -> tensor<4x4xf32>
    %935 = stablehlo.multiply %932, %131 : tensor<4x4xf32>
    %936 = stablehlo.negate %935 : tensor<4x4xf32>
    %937 = stablehlo.multiply %936, %118 : tensor<4x4xf32>
    %938 = stablehlo.add %934, %937 : tensor<4x4xf32>
    %cst_217 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %939 = stablehlo.broadcast_in_dim %cst_217, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %940 = stablehlo.divide %935, %939 : tensor<4x4xf32>
    %941 = stablehlo.broadcast_in_dim %940, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x8x8x4x1xf32>
    %cst_218 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %942 = stablehlo.broadcast_in_dim %cst_218, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %943 = stablehlo.divide %938, %942 : tensor<4x4xf32>
    %944 = stablehlo.broadcast_in_dim %943, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x8x8x4x1xf32>
    %945 = stablehlo.multiply %941, %109 : tensor<4x8x8x4x1xf32>
    %946 = stablehlo.add %944, %945 : tensor<4x8x8x4x1xf32>
    %947 = stablehlo.reshape %946 : (tensor<4x8x8x4x1xf32>) -> tensor<4x8x8x4xf32>
    %948 = stablehlo.add %918, %947 : tensor<4x8x8x4xf32>
    %cst_219 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %949 = stablehlo.reduce(%948 init: %cst_219) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x8x8x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %950 = stablehlo.reshape %949 : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %cst_220 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %951 = stablehlo.reduce(%950 init: %cst_220) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x1x1x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_221 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %952 = stablehlo.reduce(%951 init: %cst_221) applies stablehlo.add across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %953 = stablehlo.reshape %952 : (tensor<4xf32>) -> tensor<1x4xf32>
    %954 = stablehlo.reshape %953 : (tensor<1x4xf32>) -> tensor<4xf32>
    %955 = stablehlo.dot_general %951, %98#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    %956 = stablehlo.transpose %955, dims = [1, 0] : (tensor<4x8xf32>) -> tensor<8x4xf32>
    %957 = stablehlo.dot_general %951, %arg27, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<8x4xf32>) -> tensor<4x8xf32>
    %958 = call @silu_4(%98#1, %98#2, %40, %957) : (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    %959 = stablehlo.add %850, %958 : tensor<4x8xf32>
    %cst_222 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %960 = stablehlo.reduce(%948 init: %cst_222) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x8x8x4xf32>, tensor<f32>) -> tensor<4xf32>
    %961 = stablehlo.reshape %960 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %962 = stablehlo.reshape %961 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %963 = stablehlo.convolution(%93#0, %948) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>) -> tensor<3x3x4x4xf32>
    %964 = stablehlo.reverse %arg3, dims = [0, 1] : tensor<3x3x4x4xf32>
    %965 = stablehlo.convolution(%948, %964) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x4xf32>, tensor<3x3x4x4xf32>) -> tensor<4x8x8x4xf32>
    %966 = call @silu_3(%93#1, %93#2, %92, %965) : (tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>) -> tensor<4x8x8x4xf32>
    %cst_223 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %967 = stablehlo.reduce(%966 init: %cst_223) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x8x8x4xf32>, tensor<f32>) -> tensor<4xf32>
    %968 = stablehlo.reshape %967 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %969 = stablehlo.reshape %968 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %970 = stablehlo.multiply %78, %966 : tensor<4x8x8x4xf32>
    %cst_224 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %971 = stablehlo.reduce(%970 init: %cst_224) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x8x8x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %972 = stablehlo.reshape %971 : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %973 = stablehlo.broadcast_in_dim %87, dims = [0, 1, 2, 3] : (tensor<4x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %974 = stablehlo.multiply %966, %973 : tensor<4x8x8x4xf32>
    %975 = stablehlo.multiply %81, %972 : tensor<4x1x1x4xf32>
    %cst_225 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %976 = stablehlo.reduce(%975 init: %cst_225) applies stablehlo.add across dimensions = [0] : (tensor<4x1x1x4xf32>, tensor<f32>) -> tensor<1x1x4xf32>
    %977 = stablehlo.reshape %976 : (tensor<1x1x4xf32>) -> tensor<1x1x1x4xf32>
    %978 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x1x1x4xf32>
    %979 = stablehlo.multiply %972, %978 : tensor<4x1x1x4xf32>
    %980 = stablehlo.reshape %977 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %981 = stablehlo.multiply %979, %84 : tensor<4x1x1x4xf32>
    %982 = stablehlo.negate %974 : tensor<4x8x8x4xf32>
    %cst_226 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %983 = stablehlo.reduce(%982 init: %cst_226) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x8x8x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %984 = stablehlo.reshape %983 : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %985 = stablehlo.add %903, %974 : tensor<4x8x8x4xf32>
    %cst_227 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %986 = stablehlo.reduce(%981 init: %cst_227) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x1x1x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_228 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %987 = stablehlo.reduce(%984 init: %cst_228) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x1x1x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %988 = stablehlo.reshape %986 : (tensor<4x4xf32>) -> tensor<4x2x2xf32>
    %cst_229 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %989 = stablehlo.reduce(%988 init: %cst_229) applies stablehlo.add across dimensions = [2] : (tensor<4x2x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %990 = stablehlo.reshape %987 : (tensor<4x4xf32>) -> tensor<4x2x2xf32>
    %cst_230 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %991 = stablehlo.reduce(%990 init: %cst_230) applies stablehlo.add across dimensions = [2] : (tensor<4x2x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %992 = stablehlo.multiply %989, %70 : tensor<4x2xf32>
    %993 = stablehlo.negate %992 : tensor<4x2xf32>
    %994 = stablehlo.multiply %993, %57 : tensor<4x2xf32>
    %995 = stablehlo.add %991, %994 : tensor<4x2xf32>
    %cst_231 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %996 = stablehlo.broadcast_in_dim %cst_231, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %997 = stablehlo.divide %992, %996 : tensor<4x2xf32>
    %998 = stablehlo.broadcast_in_dim %997, dims = [0, 3] : (tensor<4x2xf32>) -> tensor<4x8x8x2x2xf32>
    %cst_232 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %999 = stablehlo.broadcast_in_dim %cst_232, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %1000 = stablehlo.divide %995, %999 : tensor<4x2xf32>
    %1001 = stablehlo.broadcast_in_dim %1000, dims = [0, 3] : (tensor<4x2xf32>) -> tensor<4x8x8x2x2xf32>
    %1002 = stablehlo.multiply %998, %48 : tensor<4x8x8x2x2xf32>
    %1003 = stablehlo.add %1001, %1002 : tensor<4x8x8x2x2xf32>
    %1004 = stablehlo.reshape %1003 : (tensor<4x8x8x2x2xf32>) -> tensor<4x8x8x4xf32>
    %1005 = stablehlo.add %985, %1004 : tensor<4x8x8x4xf32>
    %cst_233 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1006 = stablehlo.reduce(%1005 init: %cst_233) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x8x8x4xf32>, tensor<f32>) -> tensor<4xf32>
    %1007 = stablehlo.reshape %1006 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %1008 = stablehlo.reshape %1007 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %1009 = stablehlo.convolution(%14, %1005) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x3xf32>, tensor<4x8x8x4xf32>) -> tensor<3x3x3x4xf32>
    %cst_234 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1010 = stablehlo.reduce(%959 init: %cst_234) applies stablehlo.add across dimensions = [0] : (tensor<4x8xf32>, tensor<f32>) -> tensor<8xf32>
    %1011 = stablehlo.reshape %1010 : (tensor<8xf32>) -> tensor<1x8xf32>
    %1012 = stablehlo.reshape %1011 : (tensor<1x8xf32>) -> tensor<8xf32>
    %1013 = stablehlo.dot_general %959, %36#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<8x8xf32>
    %1014 = stablehlo.transpose %1013, dims = [1, 0] : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %1015 = stablehlo.dot_general %959, %arg23, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
    %1016 = call @silu_4(%36#1, %36#2, %35, %1015) : (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    %cst_235 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1017 = stablehlo.reduce(%1016 init: %cst_235) applies stablehlo.add across dimensions = [0] : (tensor<4x8xf32>, tensor<f32>) -> tensor<8xf32>
    %1018 = stablehlo.reshape %1017 : (tensor<8xf32>) -> tensor<1x8xf32>
    %1019 = stablehlo.reshape %1018 : (tensor<1x8xf32>) -> tensor<8xf32>
    %1020 = stablehlo.dot_general %1016, %31, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<8x8xf32>
    %1021 = stablehlo.transpose %1020, dims = [1, 0] : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %cst_236 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1022 = stablehlo.broadcast_in_dim %cst_236, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1023 = stablehlo.multiply %1022, %1008 : tensor<4xf32>
    %cst_237 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1024 = stablehlo.broadcast_in_dim %cst_237, dims = [] : (tensor<f32>) -> tensor<3x3x3x4xf32>
    %1025 = stablehlo.multiply %1024, %1009 : tensor<3x3x3x4xf32>
    %cst_238 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1026 = stablehlo.broadcast_in_dim %cst_238, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1027 = stablehlo.multiply %1026, %962 : tensor<4xf32>
    %cst_239 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1028 = stablehlo.broadcast_in_dim %cst_239, dims = [] : (tensor<f32>) -> tensor<3x3x4x4xf32>
    %1029 = stablehlo.multiply %1028, %963 : tensor<3x3x4x4xf32>
    %cst_240 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1030 = stablehlo.broadcast_in_dim %cst_240, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1031 = stablehlo.multiply %1030, %559 : tensor<3xf32>
    %cst_241 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1032 = stablehlo.broadcast_in_dim %cst_241, dims = [] : (tensor<f32>) -> tensor<3x3x4x3xf32>
    %1033 = stablehlo.multiply %1032, %560 : tensor<3x3x4x3xf32>
    %cst_242 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1034 = stablehlo.broadcast_in_dim %cst_242, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1035 = stablehlo.multiply %1034, %906 : tensor<4xf32>
    %cst_243 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1036 = stablehlo.broadcast_in_dim %cst_243, dims = [] : (tensor<f32>) -> tensor<3x3x4x4xf32>
    %1037 = stablehlo.multiply %1036, %907 : tensor<3x3x4x4xf32>
    %cst_244 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1038 = stablehlo.broadcast_in_dim %cst_244, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1039 = stablehlo.multiply %1038, %899 : tensor<8xf32>
    %cst_245 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1040 = stablehlo.broadcast_in_dim %cst_245, dims = [] : (tensor<f32>) -> tensor<3x3x4x8xf32>
    %1041 = stablehlo.multiply %1040, %900 : tensor<3x3x4x8xf32>
    %cst_246 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1042 = stablehlo.broadcast_in_dim %cst_246, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1043 = stablehlo.multiply %1042, %853 : tensor<8xf32>
    %cst_247 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1044 = stablehlo.broadcast_in_dim %cst_247, dims = [] : (tensor<f32>) -> tensor<3x3x8x8xf32>
    %1045 = stablehlo.multiply %1044, %854 : tensor<3x3x8x8xf32>
    %cst_248 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1046 = stablehlo.broadcast_in_dim %cst_248, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1047 = stablehlo.multiply %1046, %797 : tensor<8xf32>
    %cst_249 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1048 = stablehlo.broadcast_in_dim %cst_249, dims = [] : (tensor<f32>) -> tensor<3x3x8x8xf32>
    %1049 = stablehlo.multiply %1048, %798 : tensor<3x3x8x8xf32>
    %cst_250 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1050 = stablehlo.broadcast_in_dim %cst_250, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1051 = stablehlo.multiply %1050, %713 : tensor<4xf32>
    %cst_251 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1052 = stablehlo.broadcast_in_dim %cst_251, dims = [] : (tensor<f32>) -> tensor<3x3x8x4xf32>
    %1053 = stablehlo.multiply %1052, %714 : tensor<3x3x8x4xf32>
    %cst_252 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1054 = stablehlo.broadcast_in_dim %cst_252, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1055 = stablehlo.multiply %1054, %665 : tensor<4xf32>
    %cst_253 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1056 = stablehlo.broadcast_in_dim %cst_253, dims = [] : (tensor<f32>) -> tensor<3x3x8x4xf32>
    %1057 = stablehlo.multiply %1056, %666 : tensor<3x3x8x4xf32>
    %cst_254 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1058 = stablehlo.broadcast_in_dim %cst_254, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1059 = stablehlo.multiply %1058, %610 : tensor<4xf32>
    %cst_255 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1060 = stablehlo.broadcast_in_dim %cst_255, dims = [] : (tensor<f32>) -> tensor<3x3x4x4xf32>
    %1061 = stablehlo.multiply %1060, %611 : tensor<3x3x4x4xf32>
    %cst_256 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1062 = stablehlo.broadcast_in_dim %cst_256, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1063 = stablehlo.multiply %1062, %604 : tensor<4xf32>
    %cst_257 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1064 = stablehlo.broadcast_in_dim %cst_257, dims = [] : (tensor<f32>) -> tensor<1x1x8x4xf32>
    %1065 = stablehlo.multiply %1064, %605 : tensor<1x1x8x4xf32>
    %cst_258 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1066 = stablehlo.broadcast_in_dim %cst_258, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1067 = stablehlo.multiply %1066, %1012 : tensor<8xf32>
    %cst_259 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1068 = stablehlo.broadcast_in_dim %cst_259, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %1069 = stablehlo.multiply %1068, %1014 : tensor<8x8xf32>
    %cst_260 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1070 = stablehlo.broadcast_in_dim %cst_260, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1071 = stablehlo.multiply %1070, %1019 : tensor<8xf32>
    %cst_261 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1072 = stablehlo.broadcast_in_dim %cst_261, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %1073 = stablehlo.multiply %1072, %1021 : tensor<8x8xf32>
    %cst_262 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1074 = stablehlo.broadcast_in_dim %cst_262, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1075 = stablehlo.multiply %1074, %954 : tensor<4xf32>
    %cst_263 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1076 = stablehlo.broadcast_in_dim %cst_263, dims = [] : (tensor<f32>) -> tensor<8x4xf32>
    %1077 = stablehlo.multiply %1076, %956 : tensor<8x4xf32>
    %cst_264 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1078 = stablehlo.broadcast_in_dim %cst_264, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1079 = stablehlo.multiply %1078, %845 : tensor<8xf32>
    %cst_265 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1080 = stablehlo.broadcast_in_dim %cst_265, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %1081 = stablehlo.multiply %1080, %847 : tensor<8x8xf32>
    %cst_266 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1082 = stablehlo.broadcast_in_dim %cst_266, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1083 = stablehlo.multiply %1082, %658 : tensor<4xf32>
    %cst_267 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1084 = stablehlo.broadcast_in_dim %cst_267, dims = [] : (tensor<f32>) -> tensor<8x4xf32>
    %1085 = stablehlo.multiply %1084, %660 : tensor<8x4xf32>
    %cst_268 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1086 = stablehlo.broadcast_in_dim %cst_268, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1087 = stablehlo.multiply %1086, %969 : tensor<4xf32>
    %cst_269 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1088 = stablehlo.broadcast_in_dim %cst_269, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1089 = stablehlo.multiply %1088, %980 : tensor<4xf32>
    %cst_270 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1090 = stablehlo.broadcast_in_dim %cst_270, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1091 = stablehlo.multiply %1090, %913 : tensor<4xf32>
    %cst_271 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1092 = stablehlo.broadcast_in_dim %cst_271, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1093 = stablehlo.multiply %1092, %924 : tensor<4xf32>
    %cst_272 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1094 = stablehlo.broadcast_in_dim %cst_272, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1095 = stablehlo.multiply %1094, %860 : tensor<8xf32>
    %cst_273 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1096 = stablehlo.broadcast_in_dim %cst_273, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1097 = stablehlo.multiply %1096, %871 : tensor<8xf32>
    %cst_274 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1098 = stablehlo.broadcast_in_dim %cst_274, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1099 = stablehlo.multiply %1098, %804 : tensor<8xf32>
    %cst_275 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1100 = stablehlo.broadcast_in_dim %cst_275, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1101 = stablehlo.multiply %1100, %815 : tensor<8xf32>
    %cst_276 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1102 = stablehlo.broadcast_in_dim %cst_276, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1103 = stablehlo.multiply %1102, %758 : tensor<8xf32>
    %cst_277 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1104 = stablehlo.broadcast_in_dim %cst_277, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1105 = stablehlo.multiply %1104, %769 : tensor<8xf32>
    %cst_278 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1106 = stablehlo.broadcast_in_dim %cst_278, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1107 = stablehlo.multiply %1106, %672 : tensor<8xf32>
    %cst_279 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1108 = stablehlo.broadcast_in_dim %cst_279, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1109 = stablehlo.multiply %1108, %683 : tensor<8xf32>
    %cst_280 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1110 = stablehlo.broadcast_in_dim %cst_280, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1111 = stablehlo.multiply %1110, %617 : tensor<4xf32>
    %cst_281 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1112 = stablehlo.broadcast_in_dim %cst_281, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1113 = stablehlo.multiply %1112, %628 : tensor<4xf32>
    %cst_282 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1114 = stablehlo.broadcast_in_dim %cst_282, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1115 = stablehlo.multiply %1114, %566 : tensor<4xf32>
    %cst_283 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1116 = stablehlo.broadcast_in_dim %cst_283, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1117 = stablehlo.multiply %1116, %577 : tensor<4xf32>
    %cst_284 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1118 = stablehlo.broadcast_in_dim %cst_284, dims = [] : (tensor<f32>) -> tensor<8x2x4xf32>
    %1119 = stablehlo.multiply %1118, %748 : tensor<8x2x4xf32>
    %cst_285 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1120 = stablehlo.broadcast_in_dim %cst_285, dims = [] : (tensor<f32>) -> tensor<2x4x8xf32>
    %1121 = stablehlo.multiply %1120, %720 : tensor<2x4x8xf32>
    %cst_286 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1122 = stablehlo.broadcast_in_dim %cst_286, dims = [] : (tensor<f32>) -> tensor<8x2x4xf32>
    %1123 = stablehlo.multiply %1122, %752 : tensor<8x2x4xf32>
    %cst_287 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %1124 = stablehlo.broadcast_in_dim %cst_287, dims = [] : (tensor<f32>) -> tensor<8x2x4xf32>
    %1125 = stablehlo.multiply %1124, %745 : tensor<8x2x4xf32>
    %1126 = stablehlo.add %arg0, %1023 : tensor<4xf32>
    %1127 = stablehlo.add %arg1, %1025 : tensor<3x3x3x4xf32>
    %1128 = stablehlo.add %arg2, %1027 : tensor<4xf32>
    %1129 = stablehlo.add %arg3, %1029 : tensor<3x3x4x4xf32>
    %1130 = stablehlo.add %arg4, %1031 : tensor<3xf32>
    %1131 = stablehlo.add %arg5, %1033 : tensor<3x3x4x3xf32>
    %1132 = stablehlo.add %arg6, %1035 : tensor<4xf32>
    %1133 = stablehlo.add %arg7, %1037 : tensor<3x3x4x4xf32>
    %1134 = stablehlo.add %arg8, %1039 : tensor<8xf32>
    %1135 = stablehlo.add %arg9, %1041 : tensor<3x3x4x8xf32>
    %1136 = stablehlo.add %arg10, %1043 : tensor<8xf32>
    %1137 = stablehlo.add %arg11, %1045 : tensor<3x3x8x8xf32>
    %1138 = stablehlo.add %arg12, %1047 : tensor<8xf32>
    %1139 = stablehlo.add %arg13, %1049 : tensor<3x3x8x8xf32>
    %1140 = stablehlo.add %arg14, %1051 : tensor<4xf32>
    %1141 = stablehlo.add %arg15, %1053 : tensor<3x3x8x4xf32>
    %1142 = stablehlo.add %arg16, %1055 : tensor<4xf32>
    %1143 = stablehlo.add %arg17, %1057 : tensor<3x3x8x4xf32>
    %1144 = stablehlo.add %arg18, %1059 : tensor<4xf32>
    %1145 = stablehlo.add %arg19, %1061 : tensor<3x3x4x4xf32>
    %1146 = stablehlo.add %arg20, %1063 : tensor<4xf32>
    %1147 = stablehlo.add %arg21, %1065 : tensor<1x1x8x4xf32>
    %1148 = stablehlo.add %arg22, %1067 : tensor<8xf32>
    %1149 = stablehlo.add %arg23, %1069 : tensor<8x8xf32>
    %1150 = stablehlo.add %arg24, %1071 : tensor<8xf32>
    %1151 = stablehlo.add %arg25, %1073 : tensor<8x8xf32>
    %1152 = stablehlo.add %arg26, %1075 : tensor<4xf32>
    %1153 = stablehlo.add %arg27, %1077 : tensor<8x4xf32>
    %1154 = stablehlo.add %arg28, %1079 : tensor<8xf32>
    %1155 = stablehlo.add %arg29, %1081 : tensor<8x8xf32>
    %1156 = stablehlo.add %arg30, %1083 : tensor<4xf32>
    %1157 = stablehlo.add %arg31, %1085 : tensor<8x4xf32>
    %1158 = stablehlo.add %arg32, %1087 : tensor<4xf32>
    %1159 = stablehlo.add %arg33, %1089 : tensor<4xf32>
    %1160 = stablehlo.add %arg34, %1091 : tensor<4xf32>
    %1161 = stablehlo.add %arg35, %1093 : tensor<4xf32>
    %1162 = stablehlo.add %arg36, %1095 : tensor<8xf32>
    %1163 = stablehlo.add %arg37, %1097 : tensor<8xf32>
    %1164 = stablehlo.add %arg38, %1099 : tensor<8xf32>
    %1165 = stablehlo.add %arg39, %1101 : tensor<8xf32>
    %1166 = stablehlo.add %arg40, %1103 : tensor<8xf32>
    %1167 = stablehlo.add %arg41, %1105 : tensor<8xf32>
    %1168 = stablehlo.add %arg42, %1107 : tensor<8xf32>
    %1169 = stablehlo.add %arg43, %1109 : tensor<8xf32>
    %1170 = stablehlo.add %arg44, %1111 : tensor<4xf32>
    %1171 = stablehlo.add %arg45, %1113 : tensor<4xf32>
    %1172 = stablehlo.add %arg46, %1115 : tensor<4xf32>
    %1173 = stablehlo.add %arg47, %1117 : tensor<4xf32>
    %1174 = stablehlo.add %arg48, %1119 : tensor<8x2x4xf32>
    %1175 = stablehlo.add %arg49, %1121 : tensor<2x4x8xf32>
    %1176 = stablehlo.add %arg50, %1123 : tensor<8x2x4xf32>
    %1177 = stablehlo.add %arg51, %1125 : tensor<8x2x4xf32>
    %cst_288 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1178 = stablehlo.broadcast_in_dim %cst_288, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1179 = stablehlo.multiply %1178, %1126 : tensor<4xf32>
    %cst_289 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1180 = stablehlo.broadcast_in_dim %cst_289, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1181 = stablehlo.multiply %1180, %arg52 : tensor<4xf32>
    %1182 = stablehlo.add %1179, %1181 : tensor<4xf32>
    %cst_290 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1183 = stablehlo.broadcast_in_dim %cst_290, dims = [] : (tensor<f32>) -> tensor<3x3x3x4xf32>
    %1184 = stablehlo.multiply %1183, %1127 : tensor<3x3x3x4xf32>
    %cst_291 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1185 = stablehlo.broadcast_in_dim %cst_291, dims = [] : (tensor<f32>) -> tensor<3x3x3x4xf32>
    %1186 = stablehlo.multiply %1185, %arg53 : tensor<3x3x3x4xf32>
    %1187 = stablehlo.add %1184, %1186 : tensor<3x3x3x4xf32>
    %cst_292 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1188 = stablehlo.broadcast_in_dim %cst_292, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1189 = stablehlo.multiply %1188, %1128 : tensor<4xf32>
    %cst_293 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1190 = stablehlo.broadcast_in_dim %cst_293, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1191 = stablehlo.multiply %1190, %arg54 : tensor<4xf32>
    %1192 = stablehlo.add %1189, %1191 : tensor<4xf32>
    %cst_294 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1193 = stablehlo.broadcast_in_dim %cst_294, dims = [] : (tensor<f32>) -> tensor<3x3x4x4xf32>
    %1194 = stablehlo.multiply %1193, %1129 : tensor<3x3x4x4xf32>
    %cst_295 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1195 = stablehlo.broadcast_in_dim %cst_295, dims = [] : (tensor<f32>) -> tensor<3x3x4x4xf32>
    %1196 = stablehlo.multiply %1195, %arg55 : tensor<3x3x4x4xf32>
    %1197 = stablehlo.add %1194, %1196 : tensor<3x3x4x4xf32>
    %cst_296 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1198 = stablehlo.broadcast_in_dim %cst_296, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1199 = stablehlo.multiply %1198, %1130 : tensor<3xf32>
    %cst_297 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1200 = stablehlo.broadcast_in_dim %cst_297, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1201 = stablehlo.multiply %1200, %arg56 : tensor<3xf32>
    %1202 = stablehlo.add %1199, %1201 : tensor<3xf32>
    %cst_298 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1203 = stablehlo.broadcast_in_dim %cst_298, dims = [] : (tensor<f32>) -> tensor<3x3x4x3xf32>
    %1204 = stablehlo.multiply %1203, %1131 : tensor<3x3x4x3xf32>
    %cst_299 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1205 = stablehlo.broadcast_in_dim %cst_299, dims = [] : (tensor<f32>) -> tensor<3x3x4x3xf32>
    %1206 = stablehlo.multiply %1205, %arg57 : tensor<3x3x4x3xf32>
    %1207 = stablehlo.add %1204, %1206 : tensor<3x3x4x3xf32>
    %cst_300 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1208 = stablehlo.broadcast_in_dim %cst_300, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1209 = stablehlo.multiply %1208, %1132 : tensor<4xf32>
    %cst_301 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1210 = stablehlo.broadcast_in_dim %cst_301, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1211 = stablehlo.multiply %1210, %arg58 : tensor<4xf32>
    %1212 = stablehlo.add %1209, %1211 : tensor<4xf32>
    %cst_302 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1213 = stablehlo.broadcast_in_dim %cst_302, dims = [] : (tensor<f32>) -> tensor<3x3x4x4xf32>
    %1214 = stablehlo.multiply %1213, %1133 : tensor<3x3x4x4xf32>
    %cst_303 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1215 = stablehlo.broadcast_in_dim %cst_303, dims = [] : (tensor<f32>) -> tensor<3x3x4x4xf32>
    %1216 = stablehlo.multiply %1215, %arg59 : tensor<3x3x4x4xf32>
    %1217 = stablehlo.add %1214, %1216 : tensor<3x3x4x4xf32>
    %cst_304 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1218 = stablehlo.broadcast_in_dim %cst_304, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1219 = stablehlo.multiply %1218, %1134 : tensor<8xf32>
    %cst_305 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1220 = stablehlo.broadcast_in_dim %cst_305, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1221 = stablehlo.multiply %1220, %arg60 : tensor<8xf32>
    %1222 = stablehlo.add %1219, %1221 : tensor<8xf32>
    %cst_306 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1223 = stablehlo.broadcast_in_dim %cst_306, dims = [] : (tensor<f32>) -> tensor<3x3x4x8xf32>
    %1224 = stablehlo.multiply %1223, %1135 : tensor<3x3x4x8xf32>
    %cst_307 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1225 = stablehlo.broadcast_in_dim %cst_307, dims = [] : (tensor<f32>) -> tensor<3x3x4x8xf32>
    %1226 = stablehlo.multiply %1225, %arg61 : tensor<3x3x4x8xf32>
    %1227 = stablehlo.add %1224, %1226 : tensor<3x3x4x8xf32>
    %cst_308 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1228 = stablehlo.broadcast_in_dim %cst_308, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1229 = stablehlo.multiply %1228, %1136 : tensor<8xf32>
    %cst_309 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1230 = stablehlo.broadcast_in_dim %cst_309, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1231 = stablehlo.multiply %1230, %arg62 : tensor<8xf32>
    %1232 = stablehlo.add %1229, %1231 : tensor<8xf32>
    %cst_310 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1233 = stablehlo.broadcast_in_dim %cst_310, dims = [] : (tensor<f32>) -> tensor<3x3x8x8xf32>
    %1234 = stablehlo.multiply %1233, %1137 : tensor<3x3x8x8xf32>
    %cst_311 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1235 = stablehlo.broadcast_in_dim %cst_311, dims = [] : (tensor<f32>) -> tensor<3x3x8x8xf32>
    %1236 = stablehlo.multiply %1235, %arg63 : tensor<3x3x8x8xf32>
    %1237 = stablehlo.add %1234, %1236 : tensor<3x3x8x8xf32>
    %cst_312 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1238 = stablehlo.broadcast_in_dim %cst_312, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1239 = stablehlo.multiply %1238, %1138 : tensor<8xf32>
    %cst_313 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1240 = stablehlo.broadcast_in_dim %cst_313, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1241 = stablehlo.multiply %1240, %arg64 : tensor<8xf32>
    %1242 = stablehlo.add %1239, %1241 : tensor<8xf32>
    %cst_314 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1243 = stablehlo.broadcast_in_dim %cst_314, dims = [] : (tensor<f32>) -> tensor<3x3x8x8xf32>
    %1244 = stablehlo.multiply %1243, %1139 : tensor<3x3x8x8xf32>
    %cst_315 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1245 = stablehlo.broadcast_in_dim %cst_315, dims = [] : (tensor<f32>) -> tensor<3x3x8x8xf32>
    %1246 = stablehlo.multiply %1245, %arg65 : tensor<3x3x8x8xf32>
    %1247 = stablehlo.add %1244, %1246 : tensor<3x3x8x8xf32>
    %cst_316 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1248 = stablehlo.broadcast_in_dim %cst_316, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1249 = stablehlo.multiply %1248, %1140 : tensor<4xf32>
    %cst_317 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1250 = stablehlo.broadcast_in_dim %cst_317, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1251 = stablehlo.multiply %1250, %arg66 : tensor<4xf32>
    %1252 = stablehlo.add %1249, %1251 : tensor<4xf32>
    %cst_318 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1253 = stablehlo.broadcast_in_dim %cst_318, dims = [] : (tensor<f32>) -> tensor<3x3x8x4xf32>
    %1254 = stablehlo.multiply %1253, %1141 : tensor<3x3x8x4xf32>
    %cst_319 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1255 = stablehlo.broadcast_in_dim %cst_319, dims = [] : (tensor<f32>) -> tensor<3x3x8x4xf32>
    %1256 = stablehlo.multiply %1255, %arg67 : tensor<3x3x8x4xf32>
    %1257 = stablehlo.add %1254, %1256 : tensor<3x3x8x4xf32>
    %cst_320 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1258 = stablehlo.broadcast_in_dim %cst_320, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1259 = stablehlo.multiply %1258, %1142 : tensor<4xf32>
    %cst_321 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1260 = stablehlo.broadcast_in_dim %cst_321, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1261 = stablehlo.multiply %1260, %arg68 : tensor<4xf32>
    %1262 = stablehlo.add %1259, %1261 : tensor<4xf32>
    %cst_322 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1263 = stablehlo.broadcast_in_dim %cst_322, dims = [] : (tensor<f32>) -> tensor<3x3x8x4xf32>
    %1264 = stablehlo.multiply %1263, %1143 : tensor<3x3x8x4xf32>
    %cst_323 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1265 = stablehlo.broadcast_in_dim %cst_323, dims = [] : (tensor<f32>) -> tensor<3x3x8x4xf32>
    %1266 = stablehlo.multiply %1265, %arg69 : tensor<3x3x8x4xf32>
    %1267 = stablehlo.add %1264, %1266 : tensor<3x3x8x4xf32>
    %cst_324 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1268 = stablehlo.broadcast_in_dim %cst_324, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1269 = stablehlo.multiply %1268, %1144 : tensor<4xf32>
    %cst_325 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1270 = stablehlo.broadcast_in_dim %cst_325, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1271 = stablehlo.multiply %1270, %arg70 : tensor<4xf32>
    %1272 = stablehlo.add %1269, %1271 : tensor<4xf32>
    %cst_326 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1273 = stablehlo.broadcast_in_dim %cst_326, dims = [] : (tensor<f32>) -> tensor<3x3x4x4xf32>
    %1274 = stablehlo.multiply %1273, %1145 : tensor<3x3x4x4xf32>
    %cst_327 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1275 = stablehlo.broadcast_in_dim %cst_327, dims = [] : (tensor<f32>) -> tensor<3x3x4x4xf32>
    %1276 = stablehlo.multiply %1275, %arg71 : tensor<3x3x4x4xf32>
    %1277 = stablehlo.add %1274, %1276 : tensor<3x3x4x4xf32>
    %cst_328 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1278 = stablehlo.broadcast_in_dim %cst_328, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1279 = stablehlo.multiply %1278, %1146 : tensor<4xf32>
    %cst_329 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1280 = stablehlo.broadcast_in_dim %cst_329, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1281 = stablehlo.multiply %1280, %arg72 : tensor<4xf32>
    %1282 = stablehlo.add %1279, %1281 : tensor<4xf32>
    %cst_330 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1283 = stablehlo.broadcast_in_dim %cst_330, dims = [] : (tensor<f32>) -> tensor<1x1x8x4xf32>
    %1284 = stablehlo.multiply %1283, %1147 : tensor<1x1x8x4xf32>
    %cst_331 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1285 = stablehlo.broadcast_in_dim %cst_331, dims = [] : (tensor<f32>) -> tensor<1x1x8x4xf32>
    %1286 = stablehlo.multiply %1285, %arg73 : tensor<1x1x8x4xf32>
    %1287 = stablehlo.add %1284, %1286 : tensor<1x1x8x4xf32>
    %cst_332 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1288 = stablehlo.broadcast_in_dim %cst_332, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1289 = stablehlo.multiply %1288, %1148 : tensor<8xf32>
    %cst_333 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1290 = stablehlo.broadcast_in_dim %cst_333, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1291 = stablehlo.multiply %1290, %arg74 : tensor<8xf32>
    %1292 = stablehlo.add %1289, %1291 : tensor<8xf32>
    %cst_334 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1293 = stablehlo.broadcast_in_dim %cst_334, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %1294 = stablehlo.multiply %1293, %1149 : tensor<8x8xf32>
    %cst_335 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1295 = stablehlo.broadcast_in_dim %cst_335, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %1296 = stablehlo.multiply %1295, %arg75 : tensor<8x8xf32>
    %1297 = stablehlo.add %1294, %1296 : tensor<8x8xf32>
    %cst_336 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1298 = stablehlo.broadcast_in_dim %cst_336, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1299 = stablehlo.multiply %1298, %1150 : tensor<8xf32>
    %cst_337 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1300 = stablehlo.broadcast_in_dim %cst_337, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1301 = stablehlo.multiply %1300, %arg76 : tensor<8xf32>
    %1302 = stablehlo.add %1299, %1301 : tensor<8xf32>
    %cst_338 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1303 = stablehlo.broadcast_in_dim %cst_338, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %1304 = stablehlo.multiply %1303, %1151 : tensor<8x8xf32>
    %cst_339 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1305 = stablehlo.broadcast_in_dim %cst_339, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %1306 = stablehlo.multiply %1305, %arg77 : tensor<8x8xf32>
    %1307 = stablehlo.add %1304, %1306 : tensor<8x8xf32>
    %cst_340 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1308 = stablehlo.broadcast_in_dim %cst_340, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1309 = stablehlo.multiply %1308, %1152 : tensor<4xf32>
    %cst_341 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1310 = stablehlo.broadcast_in_dim %cst_341, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1311 = stablehlo.multiply %1310, %arg78 : tensor<4xf32>
    %1312 = stablehlo.add %1309, %1311 : tensor<4xf32>
    %cst_342 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1313 = stablehlo.broadcast_in_dim %cst_342, dims = [] : (tensor<f32>) -> tensor<8x4xf32>
    %1314 = stablehlo.multiply %1313, %1153 : tensor<8x4xf32>
    %cst_343 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1315 = stablehlo.broadcast_in_dim %cst_343, dims = [] : (tensor<f32>) -> tensor<8x4xf32>
    %1316 = stablehlo.multiply %1315, %arg79 : tensor<8x4xf32>
    %1317 = stablehlo.add %1314, %1316 : tensor<8x4xf32>
    %cst_344 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1318 = stablehlo.broadcast_in_dim %cst_344, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1319 = stablehlo.multiply %1318, %1154 : tensor<8xf32>
    %cst_345 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1320 = stablehlo.broadcast_in_dim %cst_345, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1321 = stablehlo.multiply %1320, %arg80 : tensor<8xf32>
    %1322 = stablehlo.add %1319, %1321 : tensor<8xf32>
    %cst_346 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1323 = stablehlo.broadcast_in_dim %cst_346, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %1324 = stablehlo.multiply %1323, %1155 : tensor<8x8xf32>
    %cst_347 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1325 = stablehlo.broadcast_in_dim %cst_347, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %1326 = stablehlo.multiply %1325, %arg81 : tensor<8x8xf32>
    %1327 = stablehlo.add %1324, %1326 : tensor<8x8xf32>
    %cst_348 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1328 = stablehlo.broadcast_in_dim %cst_348, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1329 = stablehlo.multiply %1328, %1156 : tensor<4xf32>
    %cst_349 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1330 = stablehlo.broadcast_in_dim %cst_349, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1331 = stablehlo.multiply %1330, %arg82 : tensor<4xf32>
    %1332 = stablehlo.add %1329, %1331 : tensor<4xf32>
    %cst_350 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1333 = stablehlo.broadcast_in_dim %cst_350, dims = [] : (tensor<f32>) -> tensor<8x4xf32>
    %1334 = stablehlo.multiply %1333, %1157 : tensor<8x4xf32>
    %cst_351 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1335 = stablehlo.broadcast_in_dim %cst_351, dims = [] : (tensor<f32>) -> tensor<8x4xf32>
    %1336 = stablehlo.multiply %1335, %arg83 : tensor<8x4xf32>
    %1337 = stablehlo.add %1334, %1336 : tensor<8x4xf32>
    %cst_352 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1338 = stablehlo.broadcast_in_dim %cst_352, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1339 = stablehlo.multiply %1338, %1158 : tensor<4xf32>
    %cst_353 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1340 = stablehlo.broadcast_in_dim %cst_353, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1341 = stablehlo.multiply %1340, %arg84 : tensor<4xf32>
    %1342 = stablehlo.add %1339, %1341 : tensor<4xf32>
    %cst_354 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1343 = stablehlo.broadcast_in_dim %cst_354, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1344 = stablehlo.multiply %1343, %1159 : tensor<4xf32>
    %cst_355 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1345 = stablehlo.broadcast_in_dim %cst_355, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1346 = stablehlo.multiply %1345, %arg85 : tensor<4xf32>
    %1347 = stablehlo.add %1344, %1346 : tensor<4xf32>
    %cst_356 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1348 = stablehlo.broadcast_in_dim %cst_356, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1349 = stablehlo.multiply %1348, %1160 : tensor<4xf32>
    %cst_357 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1350 = stablehlo.broadcast_in_dim %cst_357, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1351 = stablehlo.multiply %1350, %arg86 : tensor<4xf32>
    %1352 = stablehlo.add %1349, %1351 : tensor<4xf32>
    %cst_358 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1353 = stablehlo.broadcast_in_dim %cst_358, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1354 = stablehlo.multiply %1353, %1161 : tensor<4xf32>
    %cst_359 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1355 = stablehlo.broadcast_in_dim %cst_359, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1356 = stablehlo.multiply %1355, %arg87 : tensor<4xf32>
    %1357 = stablehlo.add %1354, %1356 : tensor<4xf32>
    %cst_360 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1358 = stablehlo.broadcast_in_dim %cst_360, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1359 = stablehlo.multiply %1358, %1162 : tensor<8xf32>
    %cst_361 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1360 = stablehlo.broadcast_in_dim %cst_361, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1361 = stablehlo.multiply %1360, %arg88 : tensor<8xf32>
    %1362 = stablehlo.add %1359, %1361 : tensor<8xf32>
    %cst_362 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1363 = stablehlo.broadcast_in_dim %cst_362, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1364 = stablehlo.multiply %1363, %1163 : tensor<8xf32>
    %cst_363 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1365 = stablehlo.broadcast_in_dim %cst_363, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1366 = stablehlo.multiply %1365, %arg89 : tensor<8xf32>
    %1367 = stablehlo.add %1364, %1366 : tensor<8xf32>
    %cst_364 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1368 = stablehlo.broadcast_in_dim %cst_364, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1369 = stablehlo.multiply %1368, %1164 : tensor<8xf32>
    %cst_365 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1370 = stablehlo.broadcast_in_dim %cst_365, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1371 = stablehlo.multiply %1370, %arg90 : tensor<8xf32>
    %1372 = stablehlo.add %1369, %1371 : tensor<8xf32>
    %cst_366 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1373 = stablehlo.broadcast_in_dim %cst_366, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1374 = stablehlo.multiply %1373, %1165 : tensor<8xf32>
    %cst_367 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1375 = stablehlo.broadcast_in_dim %cst_367, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1376 = stablehlo.multiply %1375, %arg91 : tensor<8xf32>
    %1377 = stablehlo.add %1374, %1376 : tensor<8xf32>
    %cst_368 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1378 = stablehlo.broadcast_in_dim %cst_368, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1379 = stablehlo.multiply %1378, %1166 : tensor<8xf32>
    %cst_369 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1380 = stablehlo.broadcast_in_dim %cst_369, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1381 = stablehlo.multiply %1380, %arg92 : tensor<8xf32>
    %1382 = stablehlo.add %1379, %1381 : tensor<8xf32>
    %cst_370 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1383 = stablehlo.broadcast_in_dim %cst_370, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1384 = stablehlo.multiply %1383, %1167 : tensor<8xf32>
    %cst_371 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1385 = stablehlo.broadcast_in_dim %cst_371, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1386 = stablehlo.multiply %1385, %arg93 : tensor<8xf32>
    %1387 = stablehlo.add %1384, %1386 : tensor<8xf32>
    %cst_372 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1388 = stablehlo.broadcast_in_dim %cst_372, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1389 = stablehlo.multiply %1388, %1168 : tensor<8xf32>
    %cst_373 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1390 = stablehlo.broadcast_in_dim %cst_373, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1391 = stablehlo.multiply %1390, %arg94 : tensor<8xf32>
    %1392 = stablehlo.add %1389, %1391 : tensor<8xf32>
    %cst_374 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1393 = stablehlo.broadcast_in_dim %cst_374, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1394 = stablehlo.multiply %1393, %1169 : tensor<8xf32>
    %cst_375 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1395 = stablehlo.broadcast_in_dim %cst_375, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1396 = stablehlo.multiply %1395, %arg95 : tensor<8xf32>
    %1397 = stablehlo.add %1394, %1396 : tensor<8xf32>
    %cst_376 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1398 = stablehlo.broadcast_in_dim %cst_376, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1399 = stablehlo.multiply %1398, %1170 : tensor<4xf32>
    %cst_377 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1400 = stablehlo.broadcast_in_dim %cst_377, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1401 = stablehlo.multiply %1400, %arg96 : tensor<4xf32>
    %1402 = stablehlo.add %1399, %1401 : tensor<4xf32>
    %cst_378 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1403 = stablehlo.broadcast_in_dim %cst_378, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1404 = stablehlo.multiply %1403, %1171 : tensor<4xf32>
    %cst_379 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1405 = stablehlo.broadcast_in_dim %cst_379, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1406 = stablehlo.multiply %1405, %arg97 : tensor<4xf32>
    %1407 = stablehlo.add %1404, %1406 : tensor<4xf32>
    %cst_380 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1408 = stablehlo.broadcast_in_dim %cst_380, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1409 = stablehlo.multiply %1408, %1172 : tensor<4xf32>
    %cst_381 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1410 = stablehlo.broadcast_in_dim %cst_381, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1411 = stablehlo.multiply %1410, %arg98 : tensor<4xf32>
    %1412 = stablehlo.add %1409, %1411 : tensor<4xf32>
    %cst_382 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1413 = stablehlo.broadcast_in_dim %cst_382, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1414 = stablehlo.multiply %1413, %1173 : tensor<4xf32>
    %cst_383 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1415 = stablehlo.broadcast_in_dim %cst_383, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1416 = stablehlo.multiply %1415, %arg99 : tensor<4xf32>
    %1417 = stablehlo.add %1414, %1416 : tensor<4xf32>
    %cst_384 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1418 = stablehlo.broadcast_in_dim %cst_384, dims = [] : (tensor<f32>) -> tensor<8x2x4xf32>
    %1419 = stablehlo.multiply %1418, %1174 : tensor<8x2x4xf32>
    %cst_385 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1420 = stablehlo.broadcast_in_dim %cst_385, dims = [] : (tensor<f32>) -> tensor<8x2x4xf32>
    %1421 = stablehlo.multiply %1420, %arg100 : tensor<8x2x4xf32>
    %1422 = stablehlo.add %1419, %1421 : tensor<8x2x4xf32>
    %cst_386 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1423 = stablehlo.broadcast_in_dim %cst_386, dims = [] : (tensor<f32>) -> tensor<2x4x8xf32>
    %1424 = stablehlo.multiply %1423, %1175 : tensor<2x4x8xf32>
    %cst_387 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1425 = stablehlo.broadcast_in_dim %cst_387, dims = [] : (tensor<f32>) -> tensor<2x4x8xf32>
    %1426 = stablehlo.multiply %1425, %arg101 : tensor<2x4x8xf32>
    %1427 = stablehlo.add %1424, %1426 : tensor<2x4x8xf32>
    %cst_388 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1428 = stablehlo.broadcast_in_dim %cst_388, dims = [] : (tensor<f32>) -> tensor<8x2x4xf32>
    %1429 = stablehlo.multiply %1428, %1176 : tensor<8x2x4xf32>
    %cst_389 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1430 = stablehlo.broadcast_in_dim %cst_389, dims = [] : (tensor<f32>) -> tensor<8x2x4xf32>
    %1431 = stablehlo.multiply %1430, %arg102 : tensor<8x2x4xf32>
    %1432 = stablehlo.add %1429, %1431 : tensor<8x2x4xf32>
    %cst_390 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1433 = stablehlo.broadcast_in_dim %cst_390, dims = [] : (tensor<f32>) -> tensor<8x2x4xf32>
    %1434 = stablehlo.multiply %1433, %1177 : tensor<8x2x4xf32>
    %cst_391 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %1435 = stablehlo.broadcast_in_dim %cst_391, dims = [] : (tensor<f32>) -> tensor<8x2x4xf32>
    %1436 = stablehlo.multiply %1435, %arg103 : tensor<8x2x4xf32>
    %1437 = stablehlo.add %1434, %1436 : tensor<8x2x4xf32>
    return %1126, %1127, %1128, %1129, %1130, %1131, %1132, %1133, %1134, %1135, %1136, %1137, %1138, %1139, %1140, %1141, %1142, %1143, %1144, %1145, %1146, %1147, %1148, %1149, %1150, %1151, %1152, %1153, %1154, %1155, %1156, %1157, %1158, %1159, %1160, %1161, %1162, %1163, %1164, %1165, %1166, %1167, %1168, %1169, %1170, %1171, %1172, %1173, %1174, %1175, %1176, %1177, %1182, %1187, %1192, %1197, %1202, %1207, %1212, %1217, %1222, %1227, %1232, %1237, %1242, %1247, %1252, %1257, %1262, %1267, %1272, %1277, %1282, %1287, %1292, %1297, %1302, %1307, %1312, %1317, %1322, %1327, %1332, %1337, %1342, %1347, %1352, %1357, %1362, %1367, %1372, %1377, %1382, %1387, %1392, %1397, %1402, %1407, %1412, %1417, %1422, %1427, %1432, %1437, %553 : tensor<4xf32>, tensor<3x3x3x4xf32>, tensor<4xf32>, tensor<3x3x4x4xf32>, tensor<3xf32>, tensor<3x3x4x3xf32>, tensor<4xf32>, tensor<3x3x4x4xf32>, tensor<8xf32>, tensor<3x3x4x8xf32>, tensor<8xf32>, tensor<3x3x8x8xf32>, tensor<8xf32>, tensor<3x3x8x8xf32>, tensor<4xf32>, tensor<3x3x8x4xf32>, tensor<4xf32>, tensor<3x3x8x4xf32>, tensor<4xf32>, tensor<3x3x4x4xf32>, tensor<4xf32>, tensor<1x1x8x4xf32>, tensor<8xf32>, tensor<8x8xf32>, tensor<8xf32>, tensor<8x8xf32>, tensor<4xf32>, tensor<8x4xf32>, tensor<8xf32>, tensor<8x8xf32>, tensor<4xf32>, tensor<8x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<8x2x4xf32>, tensor<2x4x8xf32>, tensor<8x2x4xf32>, tensor<8x2x4xf32>, tensor<4xf32>, tensor<3x3x3x4xf32>, tensor<4xf32>, tensor<3x3x4x4xf32>, tensor<3xf32>, tensor<3x3x4x3xf32>, tensor<4xf32>, tensor<3x3x4x4xf32>, tensor<8xf32>, tensor<3x3x4x8xf32>, tensor<8xf32>, tensor<3x3x8x8xf32>, tensor<8xf32>, tensor<3x3x8x8xf32>, tensor<4xf32>, tensor<3x3x8x4xf32>, tensor<4xf32>, tensor<3x3x8x4xf32>, tensor<4xf32>, tensor<3x3x4x4xf32>, tensor<4xf32>, tensor<1x1x8x4xf32>, tensor<8xf32>, tensor<8x8xf32>, tensor<8xf32>, tensor<8x8xf32>, tensor<4xf32>, tensor<8x4xf32>, tensor<8xf32>, tensor<8x8xf32>, tensor<4xf32>, tensor<8x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<8x2x4xf32>, tensor<2x4x8xf32>, tensor<8x2x4xf32>, tensor<8x2x4xf32>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<4x8xf32>
    %1 = stablehlo.exponential %0 : tensor<4x8xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %3 = stablehlo.add %2, %1 : tensor<4x8xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %5 = stablehlo.divide %4, %3 : tensor<4x8xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<4x8xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<4x8xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<4x8xf32>
    return %9, %8, %5 : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>
  }
  func.func private @silu_0(%arg0: tensor<4x8x8x4xf32>) -> (tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<4x8x8x4xf32>
    %1 = stablehlo.exponential %0 : tensor<4x8x8x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8x8x4xf32>
    %3 = stablehlo.add %2, %1 : tensor<4x8x8x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x8x8x4xf32>
    %5 = stablehlo.divide %4, %3 : tensor<4x8x8x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x8x8x4xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<4x8x8x4xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<4x8x8x4xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<4x8x8x4xf32>
    return %9, %8, %5 : tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>
  }
  func.func private @silu_1(%arg0: tensor<4x4x4x8xf32>) -> (tensor<4x4x4x8xf32>, tensor<4x4x4x8xf32>, tensor<4x4x4x8xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<4x4x4x8xf32>
    %1 = stablehlo.exponential %0 : tensor<4x4x4x8xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4x4x8xf32>
    %3 = stablehlo.add %2, %1 : tensor<4x4x4x8xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4x4x8xf32>
    %5 = stablehlo.divide %4, %3 : tensor<4x4x4x8xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4x4x8xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<4x4x4x8xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<4x4x4x8xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<4x4x4x8xf32>
    return %9, %8, %5 : tensor<4x4x4x8xf32>, tensor<4x4x4x8xf32>, tensor<4x4x4x8xf32>
  }
  func.func private @_resize(%arg0: tensor<4x4x4x8xf32>) -> (tensor<4x8x8x8xf32>, tensor<8x1xi32>, tensor<8x1xi32>) {
    %0 = stablehlo.iota dim = 0 : tensor<8xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %2 = stablehlo.add %0, %1 : tensor<8xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %4 = stablehlo.multiply %2, %3 : tensor<8xf32>
    %cst_1 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %6 = stablehlo.divide %4, %5 : tensor<8xf32>
    %7 = stablehlo.floor %6 : tensor<8xf32>
    %8 = stablehlo.convert %7 : (tensor<8xf32>) -> tensor<8xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %10 = stablehlo.compare LT, %8, %9, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_2 = stablehlo.constant dense<4> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %12 = stablehlo.add %8, %11 : tensor<8xi32>
    %13 = stablehlo.select %10, %12, %8 : tensor<8xi1>, tensor<8xi32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %15 = "stablehlo.gather"(%arg0, %14) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2, 3], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 4, 1, 4, 8>}> : (tensor<4x4x4x8xf32>, tensor<8x1xi32>) -> tensor<4x8x4x8xf32>
    %16 = stablehlo.iota dim = 0 : tensor<8xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %18 = stablehlo.add %16, %17 : tensor<8xf32>
    %cst_4 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %20 = stablehlo.multiply %18, %19 : tensor<8xf32>
    %cst_5 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %22 = stablehlo.divide %20, %21 : tensor<8xf32>
    %23 = stablehlo.floor %22 : tensor<8xf32>
    %24 = stablehlo.convert %23 : (tensor<8xf32>) -> tensor<8xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %25 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %26 = stablehlo.compare LT, %24, %25, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_7 = stablehlo.constant dense<4> : tensor<i32>
    %27 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %28 = stablehlo.add %24, %27 : tensor<8xi32>
    %29 = stablehlo.select %26, %28, %24 : tensor<8xi1>, tensor<8xi32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %31 = "stablehlo.gather"(%15, %30) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1, 3], collapsed_slice_dims = [2], start_index_map = [2], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 4, 8, 1, 8>}> : (tensor<4x8x4x8xf32>, tensor<8x1xi32>) -> tensor<4x8x8x8xf32>
    return %31, %14, %30 : tensor<4x8x8x8xf32>, tensor<8x1xi32>, tensor<8x1xi32>
  }
  func.func private @silu_2(%arg0: tensor<4x8x8x8xf32>) -> (tensor<4x8x8x8xf32>, tensor<4x8x8x8xf32>, tensor<4x8x8x8xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<4x8x8x8xf32>
    %1 = stablehlo.exponential %0 : tensor<4x8x8x8xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8x8x8xf32>
    %3 = stablehlo.add %2, %1 : tensor<4x8x8x8xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x8x8x8xf32>
    %5 = stablehlo.divide %4, %3 : tensor<4x8x8x8xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x8x8x8xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<4x8x8x8xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<4x8x8x8xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<4x8x8x8xf32>
    return %9, %8, %5 : tensor<4x8x8x8xf32>, tensor<4x8x8x8xf32>, tensor<4x8x8x8xf32>
  }
  func.func private @silu_3(%arg0: tensor<4x8x8x4xf32>, %arg1: tensor<4x8x8x4xf32>, %arg2: tensor<4x8x8x4xf32>, %arg3: tensor<4x8x8x4xf32>) -> tensor<4x8x8x4xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x8x8x4xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x8x8x4xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x8x8x4xf32>
    %3 = stablehlo.add %1, %2 : tensor<4x8x8x4xf32>
    return %3 : tensor<4x8x8x4xf32>
  }
  func.func private @silu_4(%arg0: tensor<4x8xf32>, %arg1: tensor<4x8xf32>, %arg2: tensor<4x8xf32>, %arg3: tensor<4x8xf32>) -> tensor<4x8xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x8xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x8xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x8xf32>
    %3 = stablehlo.add %1, %2 : tensor<4x8xf32>
    return %3 : tensor<4x8xf32>
  }
  func.func private @silu_5(%arg0: tensor<4x8x8x8xf32>, %arg1: tensor<4x8x8x8xf32>, %arg2: tensor<4x8x8x8xf32>, %arg3: tensor<4x8x8x8xf32>) -> tensor<4x8x8x8xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x8x8x8xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x8x8x8xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x8x8x8xf32>
    %3 = stablehlo.add %1, %2 : tensor<4x8x8x8xf32>
    return %3 : tensor<4x8x8x8xf32>
  }
  func.func private @_resize_6(%arg0: tensor<8x1xi32>, %arg1: tensor<8x1xi32>, %arg2: tensor<4x8x8x8xf32>) -> tensor<4x4x4x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8x4x8xf32>
    %1 = "stablehlo.scatter"(%0, %arg1, %arg2) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1, 3], inserted_window_dims = [2], scatter_dims_to_operand_dims = [2], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %4 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %4 : tensor<f32>
    }) : (tensor<4x8x4x8xf32>, tensor<8x1xi32>, tensor<4x8x8x8xf32>) -> tensor<4x8x4x8xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4x4x8xf32>
    %3 = "stablehlo.scatter"(%2, %arg0, %1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 2, 3], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %4 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %4 : tensor<f32>
    }) : (tensor<4x4x4x8xf32>, tensor<8x1xi32>, tensor<4x8x4x8xf32>) -> tensor<4x4x4x8xf32>
    return %3 : tensor<4x4x4x8xf32>
  }
  func.func private @silu_7(%arg0: tensor<4x4x4x8xf32>, %arg1: tensor<4x4x4x8xf32>, %arg2: tensor<4x4x4x8xf32>, %arg3: tensor<4x4x4x8xf32>) -> tensor<4x4x4x8xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x4x4x8xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x4x4x8xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x4x4x8xf32>
    %3 = stablehlo.add %1, %2 : tensor<4x4x4x8xf32>
    return %3 : tensor<4x4x4x8xf32>
  }
}
