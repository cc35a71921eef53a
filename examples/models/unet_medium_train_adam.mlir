module @jit_one attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32xf32>, %arg1: tensor<2x2x64x32xf32>, %arg2: tensor<16xf32>, %arg3: tensor<3x3x3x16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<3x3x16x16xf32>, %arg6: tensor<32xf32>, %arg7: tensor<3x3x16x32xf32>, %arg8: tensor<64xf32>, %arg9: tensor<3x3x32x64xf32>, %arg10: tensor<32xf32>, %arg11: tensor<3x3x64x32xf32>, %arg12: tensor<16xf32>, %arg13: tensor<3x3x48x16xf32>, %arg14: tensor<3xf32>, %arg15: tensor<1x1x16x3xf32>, %arg16: tensor<16xf32>, %arg17: tensor<16xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16xf32>, %arg20: tensor<32xf32>, %arg21: tensor<32xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<32xf32>, %arg25: tensor<32xf32>, %arg26: tensor<16xf32>, %arg27: tensor<16xf32>, %arg28: tensor<i32>, %arg29: tensor<32xf32>, %arg30: tensor<2x2x64x32xf32>, %arg31: tensor<16xf32>, %arg32: tensor<3x3x3x16xf32>, %arg33: tensor<16xf32>, %arg34: tensor<3x3x16x16xf32>, %arg35: tensor<32xf32>, %arg36: tensor<3x3x16x32xf32>, %arg37: tensor<64xf32>, %arg38: tensor<3x3x32x64xf32>, %arg39: tensor<32xf32>, %arg40: tensor<3x3x64x32xf32>, %arg41: tensor<16xf32>, %arg42: tensor<3x3x48x16xf32>, %arg43: tensor<3xf32>, %arg44: tensor<1x1x16x3xf32>, %arg45: tensor<16xf32>, %arg46: tensor<16xf32>, %arg47: tensor<16xf32>, %arg48: tensor<16xf32>, %arg49: tensor<32xf32>, %arg50: tensor<32xf32>, %arg51: tensor<64xf32>, %arg52: tensor<64xf32>, %arg53: tensor<32xf32>, %arg54: tensor<32xf32>, %arg55: tensor<16xf32>, %arg56: tensor<16xf32>, %arg57: tensor<32xf32>, %arg58: tensor<2x2x64x32xf32>, %arg59: tensor<16xf32>, %arg60: tensor<3x3x3x16xf32>, %arg61: tensor<16xf32>, %arg62: tensor<3x3x16x16xf32>, %arg63: tensor<32xf32>, %arg64: tensor<3x3x16x32xf32>, %arg65: tensor<64xf32>, %arg66: tensor<3x3x32x64xf32>, %arg67: tensor<32xf32>, %arg68: tensor<3x3x64x32xf32>, %arg69: tensor<16xf32>, %arg70: tensor<3x3x48x16xf32>, %arg71: tensor<3xf32>, %arg72: tensor<1x1x16x3xf32>, %arg73: tensor<16xf32>, %arg74: tensor<16xf32>, %arg75: tensor<16xf32>, %arg76: tensor<16xf32>, %arg77: tensor<32xf32>, %arg78: tensor<32xf32>, %arg79: tensor<64xf32>, %arg80: tensor<64xf32>, %arg81: tensor<32xf32>, %arg82: tensor<32xf32>, %arg83: tensor<16xf32>, %arg84: tensor<16xf32>, %arg85: tensor<8x64x64x3xf32>, %arg86: tensor<8x64x64x3xf32>) -> (tensor<32xf32> {jax.result_info = "result[0]['params']['ConvTranspose_0']['bias']"}, tensor<2x2x64x32xf32> {jax.result_info = "result[0]['params']['ConvTranspose_0']['kernel']"}, tensor<16xf32> {jax.result_info = "result[0]['params']['Conv_0']['bias']"}, tensor<3x3x3x16xf32> {jax.result_info = "result[0]['params']['Conv_0']['kernel']"}, tensor<16xf32> {jax.result_info = "result[0]['params']['Conv_1']['bias']"}, tensor<3x3x16x16xf32> {jax.result_info = "result[0]['params']['Conv_1']['kernel']"}, tensor<32xf32> {jax.result_info = "result[0]['params']['Conv_2']['bias']"}, tensor<3x3x16x32xf32> {jax.result_info = "result[0]['params']['Conv_2']['kernel']"}, tensor<64xf32> {jax.result_info = "result[0]['params']['Conv_3']['bias']"}, tensor<3x3x32x64xf32> {jax.result_info = "result[0]['params']['Conv_3']['kernel']"}, tensor<32xf32> {jax.result_info = "result[0]['params']['Conv_4']['bias']"}, tensor<3x3x64x32xf32> {jax.result_info = "result[0]['params']['Conv_4']['kernel']"}, tensor<16xf32> {jax.result_info = "result[0]['params']['Conv_5']['bias']"}, tensor<3x3x48x16xf32> {jax.result_info = "result[0]['params']['Conv_5']['kernel']"}, tensor<3xf32> {jax.result_info = "result[0]['params']['Conv_6']['bias']"}, tensor<1x1x16x3xf32> {jax.result_info = "result[0]['params']['Conv_6']['kernel']"}, tensor<16xf32> {jax.result_info = "result[0]['params']['GroupNorm_0']['bias']"}, tensor<16xf32> {jax.result_info = "result[0]['params']['GroupNorm_0']['scale']"}, tensor<16xf32> {jax.result_info = "result[0]['params']['GroupNorm_1']['bias']"}, tensor<16xf32> {jax.result_info = "result[0]['params']['GroupNorm_1']['scale']"}, tensor<32xf32> {jax.result_info = "result[0]['params']['GroupNorm_2']['bias']"}, tensor<32xf32> {jax.result_info = "result[0]['params']['GroupNorm_2']['scale']"}, tensor<64xf32> {jax.result_info = "result[0]['params']['GroupNorm_3']['bias']"}, tensor<64xf32> {jax.result_info = "result[0]['params']['GroupNorm_3']['scale']"}, tensor<32xf32> {jax.result_info = "result[0]['params']['GroupNorm_4']['bias']"}, tensor<32xf32> {jax.result_info = "result[0]['params']['GroupNorm_4']['scale']"}, tensor<16xf32> {jax.result_info = "result[0]['params']['GroupNorm_5']['bias']"}, tensor<16xf32> {jax.result_info = "result[0]['params']['GroupNorm_5']['scale']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<32xf32> {jax.result_info = "result[1][0].mu['params']['ConvTranspose_0']['bias']"}, tensor<2x2x64x32xf32> {jax.result_info = "result[1][0].mu['params']['ConvTranspose_0']['kernel']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['params']['Conv_0']['bias']"}, tensor<3x3x3x16xf32> {jax.result_info = "result[1][0].mu['params']['Conv_0']['kernel']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['params']['Conv_1']['bias']"}, tensor<3x3x16x16xf32> {jax.result_info = "result[1][0].mu['params']['Conv_1']['kernel']"}, tensor<32xf32> {jax.result_info = "result[1][0].mu['params']['Conv_2']['bias']"}, tensor<3x3x16x32xf32> {jax.result_info = "result[1][0].mu['params']['Conv_2']['kernel']"}, tensor<64xf32> {jax.result_info = "result[1][0].mu['params']['Conv_3']['bias']"}, tensor<3x3x32x64xf32> {jax.result_info = "result[1][0].mu['params']['Conv_3']['kernel']"}, tensor<32xf32> {jax.result_info = "result[1][0].mu['params']['Conv_4']['bias']"}, tensor<3x3x64x32xf32> {jax.result_info = "result[1][0].mu['params']['Conv_4']['kernel']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['params']['Conv_5']['bias']"}, tensor<3x3x48x16xf32> {jax.result_info = "result[1][0].mu['params']['Conv_5']['kernel']"}, tensor<3xf32> {jax.result_info = "result[1][0].mu['params']['Conv_6']['bias']"}, tensor<1x1x16x3xf32> {jax.result_info = "result[1][0].mu['params']['Conv_6']['kernel']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['params']['GroupNorm_0']['bias']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['params']['GroupNorm_0']['scale']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['params']['GroupNorm_1']['bias']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['params']['GroupNorm_1']['scale']"}, tensor<32xf32> {jax.result_info = "result[1][0].mu['params']['GroupNorm_2']['bias']"}, tensor<32xf32> {jax.result_info = "result[1][0].mu['params']['GroupNorm_2']['scale']"}, tensor<64xf32> {jax.result_info = "result[1][0].mu['params']['GroupNorm_3']['bias']"}, tensor<64xf32> {jax.result_info = "result[1][0].mu['params']['GroupNorm_3']['scale']"}, tensor<32xf32> {jax.result_info = "result[1][0].mu['params']['GroupNorm_4']['bias']"}, tensor<32xf32> {jax.result_info = "result[1][0].mu['params']['GroupNorm_4']['scale']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['params']['GroupNorm_5']['bias']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['params']['GroupNorm_5']['scale']"}, tensor<32xf32> {jax.result_info = "result[1][0].nu['params']['ConvTranspose_0']['bias']"}, tensor<2x2x64x32xf32> {jax.result_info = "result[1][0].nu['params']['ConvTranspose_0']['kernel']"}, tensor<16xf32> {jax.result_info = "result[1][0].nu['params']['Conv_0']['bias']"}, tensor<3x3x3x16xf32> {jax.result_info = "result[1][0].nu['params']['Conv_0']['kernel']"}, tensor<16xf32> {jax.result_info = "result[1][0].nu['params']['Conv_1']['bias']"}, tensor<3x3x16x16xf32> {jax.result_info = "result[1][0].nu['params']['Conv_1']['kernel']"}, tensor<32xf32> {jax.result_info = "result[1][0].nu['params']['Conv_2']['bias']"}, tensor<3x3x16x32xf32> {jax.result_info = "result[1][0].nu['params']['Conv_2']['kernel']"}, tensor<64xf32> {jax.result_info = "result[1][0].nu['params']['Conv_3']['bias']"}, tensor<3x3x32x64xf32> {jax.result_info = "result[1][0].nu['params']['Conv_3']['kernel']"}, tensor<32xf32> {jax.result_info = "result[1][0].nu['params']['Conv_4']['bias']"}, tensor<3x3x64x32xf32> {jax.result_info = "result[1][0].nu['params']['Conv_4']['kernel']"}, tensor<16xf32> {jax.result_info = "result[1][0].nu['params']['Conv_5']['bias']"}, tensor<3x3x48x16xf32> {jax.result_info = "result[1][0].nu['params']['Conv_5']['kernel']"}, tensor<3xf32> {jax.result_info = "result[1][0].nu['params']['Conv_6']['bias']"}, tensor<1x1x16x3xf32> {jax.result_info = "result[1][0].nu['params']['Conv_6']['kernel']"}, tensor<16xf32> {jax.result_info = "result[1][0].nu['params']['GroupNorm_0']['bias']"}, tensor<16xf32> {jax.result_info = "result[1][0].nu['params']['GroupNorm_0']['scale']"}, tensor<16xf32> {jax.result_info = "result[1][0].nu['params']['GroupNorm_1']['bias']"}, tensor<16xf32> {jax.result_info = "result[1][0].nu['params']['GroupNorm_1']['scale']"}, tensor<32xf32> {jax.result_info = "result[1][0].nu['params']['GroupNorm_2']['bias']"}, tensor<32xf32> {jax.result_info = "result[1][0].nu['params']['GroupNorm_2']['scale']"}, tensor<64xf32> {jax.result_info = "result[1][0].nu['params']['GroupNorm_3']['bias']"}, tensor<64xf32> {jax.result_info = "result[1][0].nu['params']['GroupNorm_3']['scale']"}, tensor<32xf32> {jax.result_info = "result[1][0].nu['params']['GroupNorm_4']['bias']"}, tensor<32xf32> {jax.result_info = "result[1][0].nu['params']['GroupNorm_4']['scale']"}, tensor<16xf32> {jax.result_info = "result[1][0].nu['params']['GroupNorm_5']['bias']"}, tensor<16xf32> {jax.result_info = "result[1][0].nu['params']['GroupNorm_5']['scale']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convolution(%arg85, %arg3) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x64x64x3xf32>, tensor<3x3x3x16xf32>) -> tensor<8x64x64x16xf32>
    %1 = stablehlo.reshape %arg2 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<8x64x64x16xf32>
    %3 = stablehlo.add %0, %2 : tensor<8x64x64x16xf32>
    %4 = stablehlo.reshape %3 : (tensor<8x64x64x16xf32>) -> tensor<8x64x64x8x2xf32>
    %5 = chlo.square %4 : tensor<8x64x64x8x2xf32> -> tensor<8x64x64x8x2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x64x64x8x2xf32>
    %7 = stablehlo.multiply %6, %4 : tensor<8x64x64x8x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<8x64x64x8x2xf32>, tensor<f32>) -> tensor<8x8xf32>
    %cst_1 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %10 = stablehlo.divide %8, %9 : tensor<8x8xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%5 init: %cst_2) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<8x64x64x8x2xf32>, tensor<f32>) -> tensor<8x8xf32>
    %cst_3 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %13 = stablehlo.divide %11, %12 : tensor<8x8xf32>
    %14 = chlo.square %10 : tensor<8x8xf32> -> tensor<8x8xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %16 = stablehlo.multiply %15, %10 : tensor<8x8xf32>
    %17 = stablehlo.subtract %13, %14 : tensor<8x8xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %19 = stablehlo.maximum %18, %17 : tensor<8x8xf32>
    %20 = stablehlo.compare EQ, %17, %19, FLOAT : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %23 = stablehlo.select %20, %21, %22 : tensor<8x8xi1>, tensor<8x8xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %25 = stablehlo.compare EQ, %24, %19, FLOAT : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xi1>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %28 = stablehlo.select %25, %26, %27 : tensor<8x8xi1>, tensor<8x8xf32>
    %29 = stablehlo.divide %23, %28 : tensor<8x8xf32>
    %30 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<8x8xf32>) -> tensor<8x8x2xf32>
    %31 = stablehlo.reshape %30 : (tensor<8x8x2xf32>) -> tensor<8x16xf32>
    %32 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<8x8xf32>) -> tensor<8x8x2xf32>
    %33 = stablehlo.reshape %32 : (tensor<8x8x2xf32>) -> tensor<8x16xf32>
    %34 = stablehlo.broadcast_in_dim %31, dims = [0, 3] : (tensor<8x16xf32>) -> tensor<8x1x1x16xf32>
    %35 = stablehlo.broadcast_in_dim %33, dims = [0, 3] : (tensor<8x16xf32>) -> tensor<8x1x1x16xf32>
    %36 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2, 3] : (tensor<8x1x1x16xf32>) -> tensor<8x64x64x16xf32>
    %37 = stablehlo.subtract %3, %36 : tensor<8x64x64x16xf32>
    %cst_11 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x1x1x16xf32>
    %39 = stablehlo.add %35, %38 : tensor<8x1x1x16xf32>
    %40 = stablehlo.rsqrt %39 : tensor<8x1x1x16xf32>
    %41 = stablehlo.divide %40, %39 : tensor<8x1x1x16xf32>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<8x1x1x16xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<8x1x1x16xf32>
    %44 = stablehlo.reshape %arg17 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<8x1x1x16xf32>
    %46 = stablehlo.multiply %40, %45 : tensor<8x1x1x16xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2, 3] : (tensor<8x1x1x16xf32>) -> tensor<8x64x64x16xf32>
    %48 = stablehlo.multiply %37, %47 : tensor<8x64x64x16xf32>
    %49 = stablehlo.reshape %arg16 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<8x64x64x16xf32>
    %51 = stablehlo.add %48, %50 : tensor<8x64x64x16xf32>
    %52:3 = call @silu(%51) : (tensor<8x64x64x16xf32>) -> (tensor<8x64x64x16xf32>, tensor<8x64x64x16xf32>, tensor<8x64x64x16xf32>)
    %53 = stablehlo.convolution(%52#0, %arg5) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x64x64x16xf32>, tensor<3x3x16x16xf32>) -> tensor<8x64x64x16xf32>
    %54 = stablehlo.reshape %arg4 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<8x64x64x16xf32>
    %56 = stablehlo.add %53, %55 : tensor<8x64x64x16xf32>
    %57 = stablehlo.reshape %56 : (tensor<8x64x64x16xf32>) -> tensor<8x64x64x8x2xf32>
    %58 = chlo.square %57 : tensor<8x64x64x8x2xf32> -> tensor<8x64x64x8x2xf32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x64x64x8x2xf32>
    %60 = stablehlo.multiply %59, %57 : tensor<8x64x64x8x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%57 init: %cst_14) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<8x64x64x8x2xf32>, tensor<f32>) -> tensor<8x8xf32>
    %cst_15 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %63 = stablehlo.divide %61, %62 : tensor<8x8xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.reduce(%58 init: %cst_16) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<8x64x64x8x2xf32>, tensor<f32>) -> tensor<8x8xf32>
    %cst_17 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %66 = stablehlo.divide %64, %65 : tensor<8x8xf32>
    %67 = chlo.square %63 : tensor<8x8xf32> -> tensor<8x8xf32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %69 = stablehlo.multiply %68, %63 : tensor<8x8xf32>
    %70 = stablehlo.subtract %66, %67 : tensor<8x8xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %72 = stablehlo.maximum %71, %70 : tensor<8x8xf32>
    %73 = stablehlo.compare EQ, %70, %72, FLOAT : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xi1>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %76 = stablehlo.select %73, %74, %75 : tensor<8x8xi1>, tensor<8x8xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %78 = stablehlo.compare EQ, %77, %72, FLOAT : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xi1>
    %cst_23 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %81 = stablehlo.select %78, %79, %80 : tensor<8x8xi1>, tensor<8x8xf32>
    %82 = stablehlo.divide %76, %81 : tensor<8x8xf32>
    %83 = stablehlo.broadcast_in_dim %63, dims = [0, 1] : (tensor<8x8xf32>) -> tensor<8x8x2xf32>
    %84 = stablehlo.reshape %83 : (tensor<8x8x2xf32>) -> tensor<8x16xf32>
    %85 = stablehlo.broadcast_in_dim %72, dims = [0, 1] : (tensor<8x8xf32>) -> tensor<8x8x2xf32>
    %86 = stablehlo.reshape %85 : (tensor<8x8x2xf32>) -> tensor<8x16xf32>
    %87 = stablehlo.broadcast_in_dim %84, dims = [0, 3] : (tensor<8x16xf32>) -> tensor<8x1x1x16xf32>
    %88 = stablehlo.broadcast_in_dim %86, dims = [0, 3] : (tensor<8x16xf32>) -> tensor<8x1x1x16xf32>
    %89 = stablehlo.broadcast_in_dim %87, dims = [0, 1, 2, 3] : (tensor<8x1x1x16xf32>) -> tensor<8x64x64x16xf32>
    %90 = stablehlo.subtract %56, %89 : tensor<8x64x64x16xf32>
    %cst_25 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<8x1x1x16xf32>
    %92 = stablehlo.add %88, %91 : tensor<8x1x1x16xf32>
    %93 = stablehlo.rsqrt %92 : tensor<8x1x1x16xf32>
    %94 = stablehlo.divide %93, %92 : tensor<8x1x1x16xf32>
    %cst_26 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x1x1x16xf32>
    %96 = stablehlo.multiply %95, %94 : tensor<8x1x1x16xf32>
    %97 = stablehlo.reshape %arg19 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<8x1x1x16xf32>
    %99 = stablehlo.multiply %93, %98 : tensor<8x1x1x16xf32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0, 1, 2, 3] : (tensor<8x1x1x16xf32>) -> tensor<8x64x64x16xf32>
    %101 = stablehlo.multiply %90, %100 : tensor<8x64x64x16xf32>
    %102 = stablehlo.reshape %arg18 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<8x64x64x16xf32>
    %104 = stablehlo.add %101, %103 : tensor<8x64x64x16xf32>
    %105:3 = call @silu(%104) : (tensor<8x64x64x16xf32>) -> (tensor<8x64x64x16xf32>, tensor<8x64x64x16xf32>, tensor<8x64x64x16xf32>)
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<f32>
    %107 = "stablehlo.reduce_window"(%105#0, %106) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<0> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 2, 2, 1>, window_strides = array<i64: 1, 2, 2, 1>}> ({
    ^bb0(%arg87: tensor<f32>, %arg88: tensor<f32>):
      %1322 = stablehlo.add %arg87, %arg88 : tensor<f32>
      stablehlo.return %1322 : tensor<f32>
    }) : (tensor<8x64x64x16xf32>, tensor<f32>) -> tensor<8x32x32x16xf32>
    %cst_28 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<8x32x32x16xf32>
    %109 = stablehlo.divide %107, %108 : tensor<8x32x32x16xf32>
    %110 = stablehlo.convolution(%109, %arg7) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x32x32x16xf32>, tensor<3x3x16x32xf32>) -> tensor<8x32x32x32xf32>
    %111 = stablehlo.reshape %arg6 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %112 = stablehlo.broadcast_in_dim %111, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<8x32x32x32xf32>
    %113 = stablehlo.add %110, %112 : tensor<8x32x32x32xf32>
    %114 = stablehlo.reshape %113 : (tensor<8x32x32x32xf32>) -> tensor<8x32x32x8x4xf32>
    %115 = chlo.square %114 : tensor<8x32x32x8x4xf32> -> tensor<8x32x32x8x4xf32>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<8x32x32x8x4xf32>
    %117 = stablehlo.multiply %116, %114 : tensor<8x32x32x8x4xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%114 init: %cst_30) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<8x32x32x8x4xf32>, tensor<f32>) -> tensor<8x8xf32>
    %cst_31 = stablehlo.constant dense<4.096000e+03> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %120 = stablehlo.divide %118, %119 : tensor<8x8xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.reduce(%115 init: %cst_32) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<8x32x32x8x4xf32>, tensor<f32>) -> tensor<8x8xf32>
    %cst_33 = stablehlo.constant dense<4.096000e+03> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %123 = stablehlo.divide %121, %122 : tensor<8x8xf32>
    %124 = chlo.square %120 : tensor<8x8xf32> -> tensor<8x8xf32>
    %cst_34 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %126 = stablehlo.multiply %125, %120 : tensor<8x8xf32>
    %127 = stablehlo.subtract %123, %124 : tensor<8x8xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %129 = stablehlo.maximum %128, %127 : tensor<8x8xf32>
    %130 = stablehlo.compare EQ, %127, %129, FLOAT : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xi1>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %133 = stablehlo.select %130, %131, %132 : tensor<8x8xi1>, tensor<8x8xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %135 = stablehlo.compare EQ, %134, %129, FLOAT : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xi1>
    %cst_39 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %138 = stablehlo.select %135, %136, %137 : tensor<8x8xi1>, tensor<8x8xf32>
    %139 = stablehlo.divide %133, %138 : tensor<8x8xf32>
    %140 = stablehlo.broadcast_in_dim %120, dims = [0, 1] : (tensor<8x8xf32>) -> tensor<8x8x4xf32>
    %141 = stablehlo.reshape %140 : (tensor<8x8x4xf32>) -> tensor<8x32xf32>
    %142 = stablehlo.broadcast_in_dim %129, dims = [0, 1] : (tensor<8x8xf32>) -> tensor<8x8x4xf32>
    %143 = stablehlo.reshape %142 : (tensor<8x8x4xf32>) -> tensor<8x32xf32>
    %144 = stablehlo.broadcast_in_dim %141, dims = [0, 3] : (tensor<8x32xf32>) -> tensor<8x1x1x32xf32>
    %145 = stablehlo.broadcast_in_dim %143, dims = [0, 3] : (tensor<8x32xf32>) -> tensor<8x1x1x32xf32>
    %146 = stablehlo.broadcast_in_dim %144, dims = [0, 1, 2, 3] : (tensor<8x1x1x32xf32>) -> tensor<8x32x32x32xf32>
    %147 = stablehlo.subtract %113, %146 : tensor<8x32x32x32xf32>
    %cst_41 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<8x1x1x32xf32>
    %149 = stablehlo.add %145, %148 : tensor<8x1x1x32xf32>
    %150 = stablehlo.rsqrt %149 : tensor<8x1x1x32xf32>
    %151 = stablehlo.divide %150, %149 : tensor<8x1x1x32xf32>
    %cst_42 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<8x1x1x32xf32>
    %153 = stablehlo.multiply %152, %151 : tensor<8x1x1x32xf32>
    %154 = stablehlo.reshape %arg21 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<8x1x1x32xf32>
    %156 = stablehlo.multiply %150, %155 : tensor<8x1x1x32xf32>
    %157 = stablehlo.broadcast_in_dim %156, dims = [0, 1, 2, 3] : (tensor<8x1x1x32xf32>) -> tensor<8x32x32x32xf32>
    %158 = stablehlo.multiply %147, %157 : tensor<8x32x32x32xf32>
    %159 = stablehlo.reshape %arg20 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %160 = stablehlo.broadcast_in_dim %159, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<8x32x32x32xf32>
    %161 = stablehlo.add %158, %160 : tensor<8x32x32x32xf32>
    %162:3 = call @silu_0(%161) : (tensor<8x32x32x32xf32>) -> (tensor<8x32x32x32xf32>, tensor<8x32x32x32xf32>, tensor<8x32x32x32xf32>)
    %cst_43 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<f32>
    %164 = "stablehlo.reduce_window"(%162#0, %163) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<0> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 2, 2, 1>, window_strides = array<i64: 1, 2, 2, 1>}> ({
    ^bb0(%arg87: tensor<f32>, %arg88: tensor<f32>):
      %1322 = stablehlo.maximum %arg87, %arg88 : tensor<f32>
      stablehlo.return %1322 : tensor<f32>
    }) : (tensor<8x32x32x32xf32>, tensor<f32>) -> tensor<8x16x16x32xf32>
    %165 = stablehlo.convolution(%164, %arg9) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x16x16x32xf32>, tensor<3x3x32x64xf32>) -> tensor<8x16x16x64xf32>
    %166 = stablehlo.reshape %arg8 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %167 = stablehlo.broadcast_in_dim %166, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<8x16x16x64xf32>
    %168 = stablehlo.add %165, %167 : tensor<8x16x16x64xf32>
    %169 = stablehlo.reshape %168 : (tensor<8x16x16x64xf32>) -> tensor<8x16x16x8x8xf32>
    %170 = chlo.square %169 : tensor<8x16x16x8x8xf32> -> tensor<8x16x16x8x8xf32>
    %cst_44 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<8x16x16x8x8xf32>
    %172 = stablehlo.multiply %171, %169 : tensor<8x16x16x8x8xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %173 = stablehlo.reduce(%169 init: %cst_45) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<8x16x16x8x8xf32>, tensor<f32>) -> tensor<8x8xf32>
    %cst_46 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %175 = stablehlo.divide %173, %174 : tensor<8x8xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %176 = stablehlo.reduce(%170 init: %cst_47) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<8x16x16x8x8xf32>, tensor<f32>) -> tensor<8x8xf32>
    %cst_48 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %178 = stablehlo.divide %176, %177 : tensor<8x8xf32>
    %179 = chlo.square %175 : tensor<8x8xf32> -> tensor<8x8xf32>
    %cst_49 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %181 = stablehlo.multiply %180, %175 : tensor<8x8xf32>
    %182 = stablehlo.subtract %178, %179 : tensor<8x8xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %184 = stablehlo.maximum %183, %182 : tensor<8x8xf32>
    %185 = stablehlo.compare EQ, %182, %184, FLOAT : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xi1>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %188 = stablehlo.select %185, %186, %187 : tensor<8x8xi1>, tensor<8x8xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %190 = stablehlo.compare EQ, %189, %184, FLOAT : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xi1>
    %cst_54 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %193 = stablehlo.select %190, %191, %192 : tensor<8x8xi1>, tensor<8x8xf32>
    %194 = stablehlo.divide %188, %193 : tensor<8x8xf32>
    %195 = stablehlo.broadcast_in_dim %175, dims = [0, 1] : (tensor<8x8xf32>) -> tensor<8x8x8xf32>
    %196 = stablehlo.reshape %195 : (tensor<8x8x8xf32>) -> tensor<8x64xf32>
    %197 = stablehlo.broadcast_in_dim %184, dims = [0, 1] : (tensor<8x8xf32>) -> tensor<8x8x8xf32>
    %198 = stablehlo.reshape %197 : (tensor<8x8x8xf32>) -> tensor<8x64xf32>
    %199 = stablehlo.broadcast_in_dim %196, dims = [0, 3] : (tensor<8x64xf32>) -> tensor<8x1x1x64xf32>
    %200 = stablehlo.broadcast_in_dim %198, dims = [0, 3] : (tensor<8x64xf32>) -> tensor<8x1x1x64xf32>
    %201 = stablehlo.broadcast_in_dim %199, dims = [0, 1, 2, 3] : (tensor<8x1x1x64xf32>) -> tensor<8x16x16x64xf32>
    %202 = stablehlo.subtract %168, %201 : tensor<8x16x16x64xf32>
    %cst_56 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<8x1x1x64xf32>
    %204 = stablehlo.add %200, %203 : tensor<8x1x1x64xf32>
    %205 = stablehlo.rsqrt %204 : tensor<8x1x1x64xf32>
    %206 = stablehlo.divide %205, %204 : tensor<8x1x1x64xf32>
    %cst_57 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<8x1x1x64xf32>
    %208 = stablehlo.multiply %207, %206 : tensor<8x1x1x64xf32>
    %209 = stablehlo.reshape %arg23 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %210 = stablehlo.broadcast_in_dim %209, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<8x1x1x64xf32>
    %211 = stablehlo.multiply %205, %210 : tensor<8x1x1x64xf32>
    %212 = stablehlo.broadcast_in_dim %211, dims = [0, 1, 2, 3] : (tensor<8x1x1x64xf32>) -> tensor<8x16x16x64xf32>
    %213 = stablehlo.multiply %202, %212 : tensor<8x16x16x64xf32>
    %214 = stablehlo.reshape %arg22 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %215 = stablehlo.broadcast_in_dim %214, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<8x16x16x64xf32>
    %216 = stablehlo.add %213, %215 : tensor<8x16x16x64xf32>
    %217:3 = call @silu_1(%216) : (tensor<8x16x16x64xf32>) -> (tensor<8x16x16x64xf32>, tensor<8x16x16x64xf32>, tensor<8x16x16x64xf32>)
    %218 = stablehlo.convolution(%217#0, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [2, 2], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x16x16x64xf32>, tensor<2x2x64x32xf32>) -> tensor<8x32x32x32xf32>
    %219 = stablehlo.reshape %arg0 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %220 = stablehlo.broadcast_in_dim %219, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<8x32x32x32xf32>
    %221 = stablehlo.add %218, %220 : tensor<8x32x32x32xf32>
    %222 = stablehlo.concatenate %221, %162#0, dim = 3 : (tensor<8x32x32x32xf32>, tensor<8x32x32x32xf32>) -> tensor<8x32x32x64xf32>
    %223 = stablehlo.convolution(%222, %arg11) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x32x32x64xf32>, tensor<3x3x64x32xf32>) -> tensor<8x32x32x32xf32>
    %224 = stablehlo.reshape %arg10 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %225 = stablehlo.broadcast_in_dim %224, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<8x32x32x32xf32>
    %226 = stablehlo.add %223, %225 : tensor<8x32x32x32xf32>
    %227 = stablehlo.reshape %226 : (tensor<8x32x32x32xf32>) -> tensor<8x32x32x8x4xf32>
    %228 = chlo.square %227 : tensor<8x32x32x8x4xf32> -> tensor<8x32x32x8x4xf32>
    %cst_58 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %229 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<8x32x32x8x4xf32>
    %230 = stablehlo.multiply %229, %227 : tensor<8x32x32x8x4xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %231 = stablehlo.reduce(%227 init: %cst_59) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<8x32x32x8x4xf32>, tensor<f32>) -> tensor<8x8xf32>
    %cst_60 = stablehlo.constant dense<4.096000e+03> : tensor<f32>
    %232 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %233 = stablehlo.divide %231, %232 : tensor<8x8xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %234 = stablehlo.reduce(%228 init: %cst_61) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<8x32x32x8x4xf32>, tensor<f32>) -> tensor<8x8xf32>
    %cst_62 = stablehlo.constant dense<4.096000e+03> : tensor<f32>
    %235 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %236 = stablehlo.divide %234, %235 : tensor<8x8xf32>
    %237 = chlo.square %233 : tensor<8x8xf32> -> tensor<8x8xf32>
    %cst_63 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %238 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %239 = stablehlo.multiply %238, %233 : tensor<8x8xf32>
    %240 = stablehlo.subtract %236, %237 : tensor<8x8xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %241 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %242 = stablehlo.maximum %241, %240 : tensor<8x8xf32>
    %243 = stablehlo.compare EQ, %240, %242, FLOAT : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xi1>
    %cst_65 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %244 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %245 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %246 = stablehlo.select %243, %244, %245 : tensor<8x8xi1>, tensor<8x8xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %247 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %248 = stablehlo.compare EQ, %247, %242, FLOAT : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xi1>
    %cst_68 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %cst_69 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %250 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %251 = stablehlo.select %248, %249, %250 : tensor<8x8xi1>, tensor<8x8xf32>
    %252 = stablehlo.divide %246, %251 : tensor<8x8xf32>
    %253 = stablehlo.broadcast_in_dim %233, dims = [0, 1] : (tensor<8x8xf32>) -> tensor<8x8x4xf32>
    %254 = stablehlo.reshape %253 : (tensor<8x8x4xf32>) -> tensor<8x32xf32>
    %255 = stablehlo.broadcast_in_dim %242, dims = [0, 1] : (tensor<8x8xf32>) -> tensor<8x8x4xf32>
    %256 = stablehlo.reshape %255 : (tensor<8x8x4xf32>) -> tensor<8x32xf32>
    %257 = stablehlo.broadcast_in_dim %254, dims = [0, 3] : (tensor<8x32xf32>) -> tensor<8x1x1x32xf32>
    %258 = stablehlo.broadcast_in_dim %256, dims = [0, 3] : (tensor<8x32xf32>) -> tensor<8x1x1x32xf32>
    %259 = stablehlo.broadcast_in_dim %257, dims = [0, 1, 2, 3] : (tensor<8x1x1x32xf32>) -> tensor<8x32x32x32xf32>
    %260 = stablehlo.subtract %226, %259 : tensor<8x32x32x32xf32>
    %cst_70 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %261 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<8x1x1x32xf32>
    %262 = stablehlo.add %258, %261 : tensor<8x1x1x32xf32>
    %263 = stablehlo.rsqrt %262 : tensor<8x1x1x32xf32>
    %264 = stablehlo.divide %263, %262 : tensor<8x1x1x32xf32>
    %cst_71 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %265 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<8x1x1x32xf32>
    %266 = stablehlo.multiply %265, %264 : tensor<8x1x1x32xf32>
    %267 = stablehlo.reshape %arg25 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %268 = stablehlo.broadcast_in_dim %267, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<8x1x1x32xf32>
    %269 = stablehlo.multiply %263, %268 : tensor<8x1x1x32xf32>
    %270 = stablehlo.broadcast_in_dim %269, dims = [0, 1, 2, 3] : (tensor<8x1x1x32xf32>) -> tensor<8x32x32x32xf32>
    %271 = stablehlo.multiply %260, %270 : tensor<8x32x32x32xf32>
    %272 = stablehlo.reshape %arg24 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %273 = stablehlo.broadcast_in_dim %272, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<8x32x32x32xf32>
    %274 = stablehlo.add %271, %273 : tensor<8x32x32x32xf32>
    %275:3 = call @silu_0(%274) : (tensor<8x32x32x32xf32>) -> (tensor<8x32x32x32xf32>, tensor<8x32x32x32xf32>, tensor<8x32x32x32xf32>)
    %276:3 = call @_resize(%275#0) : (tensor<8x32x32x32xf32>) -> (tensor<8x64x64x32xf32>, tensor<64x1xi32>, tensor<64x1xi32>)
    %277 = stablehlo.concatenate %276#0, %105#0, dim = 3 : (tensor<8x64x64x32xf32>, tensor<8x64x64x16xf32>) -> tensor<8x64x64x48xf32>
    %278 = stablehlo.convolution(%277, %arg13) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x64x64x48xf32>, tensor<3x3x48x16xf32>) -> tensor<8x64x64x16xf32>
    %279 = stablehlo.reshape %arg12 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %280 = stablehlo.broadcast_in_dim %279, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<8x64x64x16xf32>
    %281 = stablehlo.add %278, %280 : tensor<8x64x64x16xf32>
    %282 = stablehlo.reshape %281 : (tensor<8x64x64x16xf32>) -> tensor<8x64x64x8x2xf32>
    %283 = chlo.square %282 : tensor<8x64x64x8x2xf32> -> tensor<8x64x64x8x2xf32>
    %cst_72 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %284 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<8x64x64x8x2xf32>
    %285 = stablehlo.multiply %284, %282 : tensor<8x64x64x8x2xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %286 = stablehlo.reduce(%282 init: %cst_73) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<8x64x64x8x2xf32>, tensor<f32>) -> tensor<8x8xf32>
    %cst_74 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %287 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %288 = stablehlo.divide %286, %287 : tensor<8x8xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %289 = stablehlo.reduce(%283 init: %cst_75) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<8x64x64x8x2xf32>, tensor<f32>) -> tensor<8x8xf32>
    %cst_76 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %290 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %291 = stablehlo.divide %289, %290 : tensor<8x8xf32>
    %292 = chlo.square %288 : tensor<8x8xf32> -> tensor<8x8xf32>
    %cst_77 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %293 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %294 = stablehlo.multiply %293, %288 : tensor<8x8xf32>
    %295 = stablehlo.subtract %291, %292 : tensor<8x8xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %296 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %297 = stablehlo.maximum %296, %295 : tensor<8x8xf32>
    %298 = stablehlo.compare EQ, %295, %297, FLOAT : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xi1>
    %cst_79 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %299 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %300 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %301 = stablehlo.select %298, %299, %300 : tensor<8x8xi1>, tensor<8x8xf32>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %302 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %303 = stablehlo.compare EQ, %302, %297, FLOAT : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xi1>
    %cst_82 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %304 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %cst_83 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %305 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %306 = stablehlo.select %303, %304, %305 : tensor<8x8xi1>, tensor<8x8xf32>
    %307 = stablehlo.divide %301, %306 : tensor<8x8xf32>
    %308 = stablehlo.broadcast_in_dim %288, dims = [0, 1] : (tensor<8x8xf32>) -> tensor<8x8x2xf32>
    %309 = stablehlo.reshape %308 : (tensor<8x8x2xf32>) -> tensor<8x16xf32>
    %310 = stablehlo.broadcast_in_dim %297, dims = [0, 1] : (tensor<8x8xf32>) -> tensor<8x8x2xf32>
    %311 = stablehlo.reshape %310 : (tensor<8x8x2xf32>) -> tensor<8x16xf32>
    %312 = stablehlo.broadcast_in_dim %309, dims = [0, 3] : (tensor<8x16xf32>) -> tensor<8x1x1x16xf32>
    %313 = stablehlo.broadcast_in_dim %311, dims = [0, 3] : (tensor<8x16xf32>) -> tensor<8x1x1x16xf32>
    %314 = stablehlo.broadcast_in_dim %312, dims = [0, 1, 2, 3] : (tensor<8x1x1x16xf32>) -> tensor<8x64x64x16xf32>
    %315 = stablehlo.subtract %281, %314 : tensor<8x64x64x16xf32>
    %cst_84 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %316 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<8x1x1x16xf32>
    %317 = stablehlo.add %313, %316 : tensor<8x1x1x16xf32>
    %318 = stablehlo.rsqrt %317 : tensor<8x1x1x16xf32>
    %319 = stablehlo.divide %318, %317 : tensor<8x1x1x16xf32>
    %cst_85 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %320 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<8x1x1x16xf32>
    %321 = stablehlo.multiply %320, %319 : tensor<8x1x1x16xf32>
    %322 = stablehlo.reshape %arg27 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %323 = stablehlo.broadcast_in_dim %322, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<8x1x1x16xf32>
    %324 = stablehlo.multiply %318, %323 : tensor<8x1x1x16xf32>
    %325 = stablehlo.broadcast_in_dim %324, dims = [0, 1, 2, 3] : (tensor<8x1x1x16xf32>) -> tensor<8x64x64x16xf32>
    %326 = stablehlo.multiply %315, %325 : tensor<8x64x64x16xf32>
    %327 = stablehlo.reshape %arg26 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %328 = stablehlo.broadcast_in_dim %327, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<8x64x64x16xf32>
    %329 = stablehlo.add %326, %328 : tensor<8x64x64x16xf32>
    %330:3 = call @silu(%329) : (tensor<8x64x64x16xf32>) -> (tensor<8x64x64x16xf32>, tensor<8x64x64x16xf32>, tensor<8x64x64x16xf32>)
    %331 = stablehlo.convolution(%330#0, %arg15) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x64x64x16xf32>, tensor<1x1x16x3xf32>) -> tensor<8x64x64x3xf32>
    %332 = stablehlo.reshape %arg14 : (tensor<3xf32>) -> tensor<1x1x1x3xf32>
    %333 = stablehlo.broadcast_in_dim %332, dims = [0, 1, 2, 3] : (tensor<1x1x1x3xf32>) -> tensor<8x64x64x3xf32>
    %334 = stablehlo.add %331, %333 : tensor<8x64x64x3xf32>
    %335 = stablehlo.subtract %334, %arg86 : tensor<8x64x64x3xf32>
    %336 = stablehlo.multiply %335, %335 : tensor<8x64x64x3xf32>
    %cst_86 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %337 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<8x64x64x3xf32>
    %338 = stablehlo.multiply %337, %335 : tensor<8x64x64x3xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %339 = stablehlo.reduce(%336 init: %cst_87) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<8x64x64x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_88 = stablehlo.constant dense<9.830400e+04> : tensor<f32>
    %340 = stablehlo.divide %339, %cst_88 : tensor<f32>
    %cst_89 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_90 = stablehlo.constant dense<9.830400e+04> : tensor<f32>
    %341 = stablehlo.divide %cst_89, %cst_90 : tensor<f32>
    %342 = stablehlo.broadcast_in_dim %341, dims = [] : (tensor<f32>) -> tensor<8x64x64x3xf32>
    %343 = stablehlo.multiply %342, %338 : tensor<8x64x64x3xf32>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %344 = stablehlo.reduce(%343 init: %cst_91) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x64x64x3xf32>, tensor<f32>) -> tensor<3xf32>
    %345 = stablehlo.reshape %344 : (tensor<3xf32>) -> tensor<1x1x1x3xf32>
    %346 = stablehlo.reshape %345 : (tensor<1x1x1x3xf32>) -> tensor<3xf32>
    %347 = stablehlo.convolution(%330#0, %343) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x64x64x16xf32>, tensor<8x64x64x3xf32>) -> tensor<1x1x16x3xf32>
    %348 = stablehlo.reverse %arg15, dims = [0, 1] : tensor<1x1x16x3xf32>
    %349 = stablehlo.convolution(%343, %348) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x64x64x3xf32>, tensor<1x1x16x3xf32>) -> tensor<8x64x64x16xf32>
    %350 = call @silu_2(%330#1, %330#2, %329, %349) : (tensor<8x64x64x16xf32>, tensor<8x64x64x16xf32>, tensor<8x64x64x16xf32>, tensor<8x64x64x16xf32>) -> tensor<8x64x64x16xf32>
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %351 = stablehlo.reduce(%350 init: %cst_92) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x64x64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %352 = stablehlo.reshape %351 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %353 = stablehlo.reshape %352 : (tensor<1x1x1x16xf32>) -> tensor<16xf32>
    %354 = stablehlo.multiply %315, %350 : tensor<8x64x64x16xf32>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %355 = stablehlo.reduce(%354 init: %cst_93) applies stablehlo.add across dimensions = [1, 2] : (tensor<8x64x64x16xf32>, tensor<f32>) -> tensor<8x16xf32>
    %356 = stablehlo.reshape %355 : (tensor<8x16xf32>) -> tensor<8x1x1x16xf32>
    %357 = stablehlo.broadcast_in_dim %324, dims = [0, 1, 2, 3] : (tensor<8x1x1x16xf32>) -> tensor<8x64x64x16xf32>
    %358 = stablehlo.multiply %350, %357 : tensor<8x64x64x16xf32>
    %359 = stablehlo.multiply %318, %356 : tensor<8x1x1x16xf32>
    %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %360 = stablehlo.reduce(%359 init: %cst_94) applies stablehlo.add across dimensions = [0] : (tensor<8x1x1x16xf32>, tensor<f32>) -> tensor<1x1x16xf32>
    %361 = stablehlo.reshape %360 : (tensor<1x1x16xf32>) -> tensor<1x1x1x16xf32>
    %362 = stablehlo.broadcast_in_dim %322, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<8x1x1x16xf32>
    %363 = stablehlo.multiply %356, %362 : tensor<8x1x1x16xf32>
    %364 = stablehlo.reshape %361 : (tensor<1x1x1x16xf32>) -> tensor<16xf32>
    %365 = stablehlo.multiply %363, %321 : tensor<8x1x1x16xf32>
    %366 = stablehlo.negate %358 : tensor<8x64x64x16xf32>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %367 = stablehlo.reduce(%366 init: %cst_95) applies stablehlo.add across dimensions = [1, 2] : (tensor<8x64x64x16xf32>, tensor<f32>) -> tensor<8x16xf32>
    %368 = stablehlo.reshape %367 : (tensor<8x16xf32>) -> tensor<8x1x1x16xf32>
    %cst_96 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %369 = stablehlo.reduce(%365 init: %cst_96) applies stablehlo.add across dimensions = [1, 2] : (tensor<8x1x1x16xf32>, tensor<f32>) -> tensor<8x16xf32>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %370 = stablehlo.reduce(%368 init: %cst_97) applies stablehlo.add across dimensions = [1, 2] : (tensor<8x1x1x16xf32>, tensor<f32>) -> tensor<8x16xf32>
    %371 = stablehlo.reshape %369 : (tensor<8x16xf32>) -> tensor<8x8x2xf32>
    %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %372 = stablehlo.reduce(%371 init: %cst_98) applies stablehlo.add across dimensions = [2] : (tensor<8x8x2xf32>, tensor<f32>) -> tensor<8x8xf32>
    %373 = stablehlo.reshape %370 : (tensor<8x16xf32>) -> tensor<8x8x2xf32>
    %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %374 = stablehlo.reduce(%373 init: %cst_99) applies stablehlo.add across dimensions = [2] : (tensor<8x8x2xf32>, tensor<f32>) -> tensor<8x8xf32>
    %375 = stablehlo.multiply %372, %307 : tensor<8x8xf32>
    %376 = stablehlo.negate %375 : tensor<8x8xf32>
    %377 = stablehlo.multiply %376, %294 : tensor<8x8xf32>
    %378 = stablehlo.add %374, %377 : tensor<8x8xf32>
    %cst_100 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %379 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %380 = stablehlo.divide %375, %379 : tensor<8x8xf32>
    %381 = stablehlo.broadcast_in_dim %380, dims = [0, 3] : (tensor<8x8xf32>) -> tensor<8x64x64x8x2xf32>
    %cst_101 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %382 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %383 = stablehlo.divide %378, %382 : tensor<8x8xf32>
    %384 = stablehlo.broadcast_in_dim %383, dims = [0, 3] : (tensor<8x8xf32>) -> tensor<8x64x64x8x2xf32>
    %385 = stablehlo.multiply %381, %285 : tensor<8x64x64x8x2xf32>
    %386 = stablehlo.add %384, %385 : tensor<8x64x64x8x2xf32>
    %387 = stablehlo.reshape %386 : (tensor<8x64x64x8x2xf32>) -> tensor<8x64x64x16xf32>
    %388 = stablehlo.add %358, %387 : tensor<8x64x64x16xf32>
    %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %389 = stablehlo.reduce(%388 init: %cst_102) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x64x64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %390 = stablehlo.reshape %389 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %391 = stablehlo.reshape %390 : (tensor<1x1x1x16xf32>) -> tensor<16xf32>
    %392 = stablehlo.convolution(%277, %388) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x64x64x48xf32>, tensor<8x64x64x16xf32>) -> tensor<3x3x48x16xf32>
    %393 = stablehlo.reverse %arg13, dims = [0, 1] : tensor<3x3x48x16xf32>
    %394 = stablehlo.convolution(%388, %393) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x64x64x16xf32>, tensor<3x3x48x16xf32>) -> tensor<8x64x64x48xf32>
    %395 = stablehlo.slice %394 [0:8, 0:64, 0:64, 0:32] : (tensor<8x64x64x48xf32>) -> tensor<8x64x64x32xf32>
    %396 = stablehlo.slice %394 [0:8, 0:64, 0:64, 32:48] : (tensor<8x64x64x48xf32>) -> tensor<8x64x64x16xf32>
    %397 = call @_resize_3(%276#1, %276#2, %395) : (tensor<64x1xi32>, tensor<64x1xi32>, tensor<8x64x64x32xf32>) -> tensor<8x32x32x32xf32>
    %398 = call @silu_4(%275#1, %275#2, %274, %397) : (tensor<8x32x32x32xf32>, tensor<8x32x32x32xf32>, tensor<8x32x32x32xf32>, tensor<8x32x32x32xf32>) -> tensor<8x32x32x32xf32>
    %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %399 = stablehlo.reduce(%398 init: %cst_103) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x32x32x32xf32>, tensor<f32>) -> tensor<32xf32>
    %400 = stablehlo.reshape %399 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %401 = stablehlo.reshape %400 : (tensor<1x1x1x32xf32>) -> tensor<32xf32>
    %402 = stablehlo.multiply %260, %398 : tensor<8x32x32x32xf32>
    %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %403 = stablehlo.reduce(%402 init: %cst_104) applies stablehlo.add across dimensions = [1, 2] : (tensor<8x32x32x32xf32>, tensor<f32>) -> tensor<8x32xf32>
    %404 = stablehlo.reshape %403 : (tensor<8x32xf32>) -> tensor<8x1x1x32xf32>
    %405 = stablehlo.broadcast_in_dim %269, dims = [0, 1, 2, 3] : (tensor<8x1x1x32xf32>) -> tensor<8x32x32x32xf32>
    %406 = stablehlo.multiply %398, %405 : tensor<8x32x32x32xf32>
    %407 = stablehlo.multiply %263, %404 : tensor<8x1x1x32xf32>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %408 = stablehlo.reduce(%407 init: %cst_105) applies stablehlo.add across dimensions = [0] : (tensor<8x1x1x32xf32>, tensor<f32>) -> tensor<1x1x32xf32>
    %409 = stablehlo.reshape %408 : (tensor<1x1x32xf32>) -> tensor<1x1x1x32xf32>
    %410 = stablehlo.broadcast_in_dim %267, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<8x1x1x32xf32>
    %411 = stablehlo.multiply %404, %410 : tensor<8x1x1x32xf32>
    %412 = stablehlo.reshape %409 : (tensor<1x1x1x32xf32>) -> tensor<32xf32>
    %413 = stablehlo.multiply %411, %266 : tensor<8x1x1x32xf32>
    %414 = stablehlo.negate %406 : tensor<8x32x32x32xf32>
    %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %415 = stablehlo.reduce(%414 init: %cst_106) applies stablehlo.add across dimensions = [1, 2] : (tensor<8x32x32x32xf32>, tensor<f32>) -> tensor<8x32xf32>
    %416 = stablehlo.reshape %415 : (tensor<8x32xf32>) -> tensor<8x1x1x32xf32>
    %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %417 = stablehlo.reduce(%413 init: %cst_107) applies stablehlo.add across dimensions = [1, 2] : (tensor<8x1x1x32xf32>, tensor<f32>) -> tensor<8x32xf32>
    %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %418 = stablehlo.reduce(%416 init: %cst_108) applies stablehlo.add across dimensions = [1, 2] : (tensor<8x1x1x32xf32>, tensor<f32>) -> tensor<8x32xf32>
    %419 = stablehlo.reshape %417 : (tensor<8x32xf32>) -> tensor<8x8x4xf32>
    %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %420 = stablehlo.reduce(%419 init: %cst_109) applies stablehlo.add across dimensions = [2] : (tensor<8x8x4xf32>, tensor<f32>) -> tensor<8x8xf32>
    %421 = stablehlo.reshape %418 : (tensor<8x32xf32>) -> tensor<8x8x4xf32>
    %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %422 = stablehlo.reduce(%421 init: %cst_110) applies stablehlo.add across dimensions = [2] : (tensor<8x8x4xf32>, tensor<f32>) -> tensor<8x8xf32>
    %423 = stablehlo.multiply %420, %252 : tensor<8x8xf32>
    %424 = stablehlo.negate %423 : tensor<8x8xf32>
    %425 = stablehlo.multiply %424, %239 : tensor<8x8xf32>
    %426 = stablehlo.add %422, %425 : tensor<8x8xf32>
    %cst_111 = stablehlo.constant dense<4.096000e+03> : tensor<f32>
    %427 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %428 = stablehlo.divide %423, %427 : tensor<8x8xf32>
    %429 = stablehlo.broadcast_in_dim %428, dims = [0, 3] : (tensor<8x8xf32>) -> tensor<8x32x32x8x4xf32>
    %cst_112 = stablehlo.constant dense<4.096000e+03> : tensor<f32>
    %430 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %431 = stablehlo.divide %426, %430 : tensor<8x8xf32>
    %432 = stablehlo.broadcast_in_dim %431, dims = [0, 3] : (tensor<8x8xf32>) -> tensor<8x32x32x8x4xf32>
    %433 = stablehlo.multiply %429, %230 : tensor<8x32x32x8x4xf32>
    %434 = stablehlo.add %432, %433 : tensor<8x32x32x8x4xf32>
    %435 = stablehlo.reshape %434 : (tensor<8x32x32x8x4xf32>) -> tensor<8x32x32x32xf32>
    %436 = stablehlo.add %406, %435 : tensor<8x32x32x32xf32>
    %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %437 = stablehlo.reduce(%436 init: %cst_113) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x32x32x32xf32>, tensor<f32>) -> tensor<32xf32>
    %438 = stablehlo.reshape %437 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %439 = stablehlo.reshape %438 : (tensor<1x1x1x32xf32>) -> tensor<32xf32>
    %440 = stablehlo.convolution(%222, %436) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x32x32x64xf32>, tensor<8x32x32x32xf32>) -> tensor<3x3x64x32xf32>
    %441 = stablehlo.reverse %arg11, dims = [0, 1] : tensor<3x3x64x32xf32>
    %442 = stablehlo.convolution(%436, %441) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x32x32x32xf32>, tensor<3x3x64x32xf32>) -> tensor<8x32x32x64xf32>
    %443 = stablehlo.slice %442 [0:8, 0:32, 0:32, 0:32] : (tensor<8x32x32x64xf32>) -> tensor<8x32x32x32xf32>
    %444 = stablehlo.slice %442 [0:8, 0:32, 0:32, 32:64] : (tensor<8x32x32x64xf32>) -> tensor<8x32x32x32xf32>
    %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %445 = stablehlo.reduce(%443 init: %cst_114) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x32x32x32xf32>, tensor<f32>) -> tensor<32xf32>
    %446 = stablehlo.reshape %445 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %447 = stablehlo.reshape %446 : (tensor<1x1x1x32xf32>) -> tensor<32xf32>
    %448 = stablehlo.convolution(%217#0, %443) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [2, 2], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x16x16x64xf32>, tensor<8x32x32x32xf32>) -> tensor<2x2x64x32xf32>
    %449 = stablehlo.reverse %arg1, dims = [0, 1] : tensor<2x2x64x32xf32>
    %450 = stablehlo.convolution(%443, %449) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x32x32x32xf32>, tensor<2x2x64x32xf32>) -> tensor<8x16x16x64xf32>
    %451 = call @silu_5(%217#1, %217#2, %216, %450) : (tensor<8x16x16x64xf32>, tensor<8x16x16x64xf32>, tensor<8x16x16x64xf32>, tensor<8x16x16x64xf32>) -> tensor<8x16x16x64xf32>
    %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %452 = stablehlo.reduce(%451 init: %cst_115) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x16x16x64xf32>, tensor<f32>) -> tensor<64xf32>
    %453 = stablehlo.reshape %452 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %454 = stablehlo.reshape %453 : (tensor<1x1x1x64xf32>) -> tensor<64xf32>
    %455 = stablehlo.multiply %202, %451 : tensor<8x16x16x64xf32>
    %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %456 = stablehlo.reduce(%455 init: %cst_116) applies stablehlo.add across dimensions = [1, 2] : (tensor<8x16x16x64xf32>, tensor<f32>) -> tensor<8x64xf32>
    %457 = stablehlo.reshape %456 : (tensor<8x64xf32>) -> tensor<8x1x1x64xf32>
    %458 = stablehlo.broadcast_in_dim %211, dims = [0, 1, 2, 3] : (tensor<8x1x1x64xf32>) -> tensor<8x16x16x64xf32>
    %459 = stablehlo.multiply %451, %458 : tensor<8x16x16x64xf32>
    %460 = stablehlo.multiply %205, %457 : tensor<8x1x1x64xf32>
    %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %461 = stablehlo.reduce(%460 init: %cst_117) applies stablehlo.add across dimensions = [0] : (tensor<8x1x1x64xf32>, tensor<f32>) -> tensor<1x1x64xf32>
    %462 = stablehlo.reshape %461 : (tensor<1x1x64xf32>) -> tensor<1x1x1x64xf32>
    %463 = stablehlo.broadcast_in_dim %209, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<8x1x1x64xf32>
    %464 = stablehlo.multiply %457, %463 : tensor<8x1x1x64xf32>
    %465 = stablehlo.reshape %462 : (tensor<1x1x1x64xf32>) -> tensor<64xf32>
    %466 = stablehlo.multiply %464, %208 : tensor<8x1x1x64xf32>
    %467 = stablehlo.negate %459 : tensor<8x16x16x64xf32>
    %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %468 = stablehlo.reduce(%467 init: %cst_118) applies stablehlo.add across dimensions = [1, 2] : (tensor<8x16x16x64xf32>, tensor<f32>) -> tensor<8x64xf32>
    %469 = stablehlo.reshape %468 : (tensor<8x64xf32>) -> tensor<8x1x1x64xf32>
    %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %470 = stablehlo.reduce(%466 init: %cst_119) applies stablehlo.add across dimensions = [1, 2] : (tensor<8x1x1x64xf32>, tensor<f32>) -> tensor<8x64xf32>
    %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %471 = stablehlo.reduce(%469 init: %cst_120) applies stablehlo.add across dimensions = [1, 2] : (tensor<8x1x1x64xf32>, tensor<f32>) -> tensor<8x64xf32>
    %472 = stablehlo.reshape %470 : (tensor<8x64xf32>) -> tensor<8x8x8xf32>
    %cst_121 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %473 = stablehlo.reduce(%472 init: %cst_121) applies stablehlo.add across dimensions = [2] : (tensor<8x8x8xf32>, tensor<f32>) -> tensor<8x8xf32>
    %474 = stablehlo.reshape %471 : (tensor<8x64xf32>) -> tensor<8x8x8xf32>
    %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %475 = stablehlo.reduce(%474 init: %cst_122) applies stablehlo.add across dimensions = [2] : (tensor<8x8x8xf32>, tensor<f32>) -> tensor<8x8xf32>
    %476 = stablehlo.multiply %473, %194 : tensor<8x8xf32>
    %477 = stablehlo.negate %476 : tensor<8x8xf32>
    %478 = stablehlo.multiply %477, %181 : tensor<8x8xf32>
    %479 = stablehlo.add %475, %478 : tensor<8x8xf32>
    %cst_123 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %480 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %481 = stablehlo.divide %476, %480 : tensor<8x8xf32>
    %482 = stablehlo.broadcast_in_dim %481, dims = [0, 3] : (tensor<8x8xf32>) -> tensor<8x16x16x8x8xf32>
    %cst_124 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %483 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %484 = stablehlo.divide %479, %483 : tensor<8x8xf32>
    %485 = stablehlo.broadcast_in_dim %484, dims = [0, 3] : (tensor<8x8xf32>) -> tensor<8x16x16x8x8xf32>
    %486 = stablehlo.multiply %482, %172 : tensor<8x16x16x8x8xf32>
    %487 = stablehlo.add %485, %486 : tensor<8x16x16x8x8xf32>
    %488 = stablehlo.reshape %487 : (tensor<8x16x16x8x8xf32>) -> tensor<8x16x16x64xf32>
    %489 = stablehlo.add %459, %488 : tensor<8x16x16x64xf32>
    %cst_125 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %490 = stablehlo.reduce(%489 init: %cst_125) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x16x16x64xf32>, tensor<f32>) -> tensor<64xf32>
    %491 = stablehlo.reshape %490 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %492 = stablehlo.reshape %491 : (tensor<1x1x1x64xf32>) -> tensor<64xf32>
    %493 = stablehlo.convolution(%164, %489) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x16x16x32xf32>, tensor<8x16x16x64xf32>) -> tensor<3x3x32x64xf32>
    %494 = stablehlo.reverse %arg9, dims = [0, 1] : tensor<3x3x32x64xf32>
    %495 = stablehlo.convolution(%489, %494) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x16x16x64xf32>, tensor<3x3x32x64xf32>) -> tensor<8x16x16x32xf32>
    %cst_126 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %496 = stablehlo.pad %162#0, %cst_126, low = [0, 0, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<8x32x32x32xf32>, tensor<f32>) -> tensor<8x32x32x32xf32>
    %cst_127 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %497 = "stablehlo.select_and_scatter"(%496, %495, %cst_127) <{padding = dense<0> : tensor<4x2xi64>, window_dimensions = array<i64: 1, 2, 2, 1>, window_strides = array<i64: 1, 2, 2, 1>}> ({
    ^bb0(%arg87: tensor<f32>, %arg88: tensor<f32>):
      %1322 = stablehlo.compare GE, %arg87, %arg88, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %1322 : tensor<i1>
    }, {
    ^bb0(%arg87: tensor<f32>, %arg88: tensor<f32>):
      %1322 = stablehlo.add %arg87, %arg88 : tensor<f32>
      stablehlo.return %1322 : tensor<f32>
    }) : (tensor<8x32x32x32xf32>, tensor<8x16x16x32xf32>, tensor<f32>) -> tensor<8x32x32x32xf32>
    %498 = stablehlo.slice %497 [0:8, 0:32, 0:32, 0:32] : (tensor<8x32x32x32xf32>) -> tensor<8x32x32x32xf32>
    %499 = stablehlo.add %444, %498 : tensor<8x32x32x32xf32>
    %500 = call @silu_4(%162#1, %162#2, %161, %499) : (tensor<8x32x32x32xf32>, tensor<8x32x32x32xf32>, tensor<8x32x32x32xf32>, tensor<8x32x32x32xf32>) -> tensor<8x32x32x32xf32>
    %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %501 = stablehlo.reduce(%500 init: %cst_128) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x32x32x32xf32>, tensor<f32>) -> tensor<32xf32>
    %502 = stablehlo.reshape %501 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %503 = stablehlo.reshape %502 : (tensor<1x1x1x32xf32>) -> tensor<32xf32>
    %504 = stablehlo.multiply %147, %500 : tensor<8x32x32x32xf32>
    %cst_129 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %505 = stablehlo.reduce(%504 init: %cst_129) applies stablehlo.add across dimensions = [1, 2] : (tensor<8x32x32x32xf32>, tensor<f32>) -> tensor<8x32xf32>
    %506 = stablehlo.reshape %505 : (tensor<8x32xf32>) -> tensor<8x1x1x32xf32>
    %507 = stablehlo.broadcast_in_dim %156, dims = [0, 1, 2, 3] : (tensor<8x1x1x32xf32>) -> tensor<8x32x32x32xf32>
    %508 = stablehlo.multiply %500, %507 : tensor<8x32x32x32xf32>
    %509 = stablehlo.multiply %150, %506 : tensor<8x1x1x32xf32>
    %cst_130 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %510 = stablehlo.reduce(%509 init: %cst_130) applies stablehlo.add across dimensions = [0] : (tensor<8x1x1x32xf32>, tensor<f32>) -> tensor<1x1x32xf32>
    %511 = stablehlo.reshape %510 : (tensor<1x1x32xf32>) -> tensor<1x1x1x32xf32>
    %512 = stablehlo.broadcast_in_dim %154, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<8x1x1x32xf32>
    %513 = stablehlo.multiply %506, %512 : tensor<8x1x1x32xf32>
    %514 = stablehlo.reshape %511 : (tensor<1x1x1x32xf32>) -> tensor<32xf32>
    %515 = stablehlo.multiply %513, %153 : tensor<8x1x1x32xf32>
    %516 = stablehlo.negate %508 : tensor<8x32x32x32xf32>
    %cst_131 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %517 = stablehlo.reduce(%516 init: %cst_131) applies stablehlo.add across dimensions = [1, 2] : (tensor<8x32x32x32xf32>, tensor<f32>) -> tensor<8x32xf32>
    %518 = stablehlo.reshape %517 : (tensor<8x32xf32>) -> tensor<8x1x1x32xf32>
    %cst_132 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %519 = stablehlo.reduce(%515 init: %cst_132) applies stablehlo.add across dimensions = [1, 2] : (tensor<8x1x1x32xf32>, tensor<f32>) -> tensor<8x32xf32>
    %cst_133 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %520 = stablehlo.reduce(%518 init: %cst_133) applies stablehlo.add across dimensions = [1, 2] : (tensor<8x1x1x32xf32>, tensor<f32>) -> tensor<8x32xf32>
    %521 = stablehlo.reshape %519 : (tensor<8x32xf32>) -> tensor<8x8x4xf32>
    %cst_134 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %522 = stablehlo.reduce(%521 init: %cst_134) applies stablehlo.add across dimensions = [2] : (tensor<8x8x4xf32>, tensor<f32>) -> tensor<8x8xf32>
    %523 = stablehlo.reshape %520 : (tensor<8x32xf32>) -> tensor<8x8x4xf32>
    %cst_135 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %524 = stablehlo.reduce(%523 init: %cst_135) applies stablehlo.add across dimensions = [2] : (tensor<8x8x4xf32>, tensor<f32>) -> tensor<8x8xf32>
    %525 = stablehlo.multiply %522, %139 : tensor<8x8xf32>
    %526 = stablehlo.negate %525 : tensor<8x8xf32>
    %527 = stablehlo.multiply %526, %126 : tensor<8x8xf32>
    %528 = stablehlo.add %524, %527 : tensor<8x8xf32>
    %cst_136 = stablehlo.constant dense<4.096000e+03> : tensor<f32>
    %529 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %530 = stablehlo.divide %525, %529 : tensor<8x8xf32>
    %531 = stablehlo.broadcast_in_dim %530, dims = [0, 3] : (tensor<8x8xf32>) -> tensor<8x32x32x8x4xf32>
    %cst_137 = stablehlo.constant dense<4.096000e+03> : tensor<f32>
    %532 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %533 = stablehlo.divide %528, %532 : tensor<8x8xf32>
    %534 = stablehlo.broadcast_in_dim %533, dims = [0, 3] : (tensor<8x8xf32>) -> tensor<8x32x32x8x4xf32>
    %535 = stablehlo.multiply %531, %117 : tensor<8x32x32x8x4xf32>
    %536 = stablehlo.add %534, %535 : tensor<8x32x32x8x4xf32>
    %537 = stablehlo.reshape %536 : (tensor<8x32x32x8x4xf32>) -> tensor<8x32x32x32xf32>
    %538 = stablehlo.add %508, %537 : tensor<8x32x32x32xf32>
    %cst_138 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %539 = stablehlo.reduce(%538 init: %cst_138) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x32x32x32xf32>, tensor<f32>) -> tensor<32xf32>
    %540 = stablehlo.reshape %539 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %541 = stablehlo.reshape %540 : (tensor<1x1x1x32xf32>) -> tensor<32xf32>
    %542 = stablehlo.convolution(%109, %538) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x32x32x16xf32>, tensor<8x32x32x32xf32>) -> tensor<3x3x16x32xf32>
    %543 = stablehlo.reverse %arg7, dims = [0, 1] : tensor<3x3x16x32xf32>
    %544 = stablehlo.convolution(%538, %543) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x32x32x32xf32>, tensor<3x3x16x32xf32>) -> tensor<8x32x32x16xf32>
    %cst_139 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %545 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<8x32x32x16xf32>
    %546 = stablehlo.divide %544, %545 : tensor<8x32x32x16xf32>
    %cst_140 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %547 = stablehlo.pad %546, %cst_140, low = [0, 1, 1, 0], high = [0, 1, 1, 0], interior = [0, 1, 1, 0] : (tensor<8x32x32x16xf32>, tensor<f32>) -> tensor<8x65x65x16xf32>
    %cst_141 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %548 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<f32>
    %549 = "stablehlo.reduce_window"(%547, %548) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<0> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 2, 2, 1>, window_strides = array<i64: 1, 1, 1, 1>}> ({
    ^bb0(%arg87: tensor<f32>, %arg88: tensor<f32>):
      %1322 = stablehlo.add %arg87, %arg88 : tensor<f32>
      stablehlo.return %1322 : tensor<f32>
    }) : (tensor<8x65x65x16xf32>, tensor<f32>) -> tensor<8x64x64x16xf32>
    %550 = stablehlo.add %396, %549 : tensor<8x64x64x16xf32>
    %551 = call @silu_2(%105#1, %105#2, %104, %550) : (tensor<8x64x64x16xf32>, tensor<8x64x64x16xf32>, tensor<8x64x64x16xf32>, tensor<8x64x64x16xf32>) -> tensor<8x64x64x16xf32>
    %cst_142 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %552 = stablehlo.reduce(%551 init: %cst_142) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x64x64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %553 = stablehlo.reshape %552 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %554 = stablehlo.reshape %553 : (tensor<1x1x1x16xf32>) -> tensor<16xf32>
    %555 = stablehlo.multiply %90, %551 : tensor<8x64x64x16xf32>
    %cst_143 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %556 = stablehlo.reduce(%555 init: %cst_143) applies stablehlo.add across dimensions = [1, 2] : (tensor<8x64x64x16xf32>, tensor<f32>) -> tensor<8x16xf32>
    %557 = stablehlo.reshape %556 : (tensor<8x16xf32>) -> tensor<8x1x1x16xf32>
    %558 = stablehlo.broadcast_in_dim %99, dims = [0, 1, 2, 3] : (tensor<8x1x1x16xf32>) -> tensor<8x64x64x16xf32>
    %559 = stablehlo.multiply %551, %558 : tensor<8x64x64x16xf32>
    %560 = stablehlo.multiply %93, %557 : tensor<8x1x1x16xf32>
    %cst_144 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %561 = stablehlo.reduce(%560 init: %cst_144) applies stablehlo.add across dimensions = [0] : (tensor<8x1x1x16xf32>, tensor<f32>) -> tensor<1x1x16xf32>
    %562 = stablehlo.reshape %561 : (tensor<1x1x16xf32>) -> tensor<1x1x1x16xf32>
    %563 = stablehlo.broadcast_in_dim %97, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<8x1x1x16xf32>
    %564 = stablehlo.multiply %557, %563 : tensor<8x1x1x16xf32>
    %565 = stablehlo.reshape %562 : (tensor<1x1x1x16xf32>) -> tensor<16xf32>
    %566 = stablehlo.multiply %564, %96 : tensor<8x1x1x16xf32>
    %567 = stablehlo.negate %559 : tensor<8x64x64x16xf32>
    %cst_145 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %568 = stablehlo.reduce(%567 init: %cst_145) applies stablehlo.add across dimensions = [1, 2] : (tensor<8x64x64x16xf32>, tensor<f32>) -> tensor<8x16xf32>
    %569 = stablehlo.reshape %568 : (tensor<8x16xf32>) -> tensor<8x1x1x16xf32>
    %cst_146 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %570 = stablehlo.reduce(%566 init: %cst_146) applies stablehlo.add across dimensions = [1, 2] : (tensor<8x1x1x16xf32>, tensor<f32>) -> tensor<8x16xf32>
    %cst_147 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %571 = stablehlo.reduce(%569 init: %cst_147) applies stablehlo.add across dimensions = [1, 2] : (tensor<8x1x1x16xf32>, tensor<f32>) -> tensor<8x16xf32>
    %572 = stablehlo.reshape %570 : (tensor<8x16xf32>) -> tensor<8x8x2xf32>
    %cst_148 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %573 = stablehlo.reduce(%572 init: %cst_148) applies stablehlo.add across dimensions = [2] : (tensor<8x8x2xf32>, tensor<f32>) -> tensor<8x8xf32>
    %574 = stablehlo.reshape %571 : (tensor<8x16xf32>) -> tensor<8x8x2xf32>
    %cst_149 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %575 = stablehlo.reduce(%574 init: %cst_149) applies stablehlo.add across dimensions = [2] : (tensor<8x8x2xf32>, tensor<f32>) -> tensor<8x8xf32>
    %576 = stablehlo.multiply %573, %82 : tensor<8x8xf32>
    %577 = stablehlo.negate %576 : tensor<8x8xf32>
    %578 = stablehlo.multiply %577, %69 : tensor<8x8xf32>
    %579 = stablehlo.add %575, %578 : tensor<8x8xf32>
    %cst_150 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %580 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %581 = stablehlo.divide %576, %580 : tensor<8x8xf32>
    %582 = stablehlo.broadcast_in_dim %581, dims = [0, 3] : (tensor<8x8xf32>) -> tensor<8x64x64x8x2xf32>
    %cst_151 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %583 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %584 = stablehlo.divide %579, %583 : tensor<8x8xf32>
    %585 = stablehlo.broadcast_in_dim %584, dims = [0, 3] : (tensor<8x8xf32>) -> tensor<8x64x64x8x2xf32>
    %586 = stablehlo.multiply %582, %60 : tensor<8x64x64x8x2xf32>
    %587 = stablehlo.add %585, %586 : tensor<8x64x64x8x2xf32>
    %588 = stablehlo.reshape %587 : (tensor<8x64x64x8x2xf32>) -> tensor<8x64x64x16xf32>
    %589 = stablehlo.add %559, %588 : tensor<8x64x64x16xf32>
    %cst_152 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %590 = stablehlo.reduce(%589 init: %cst_152) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x64x64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %591 = stablehlo.reshape %590 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %592 = stablehlo.reshape %591 : (tensor<1x1x1x16xf32>) -> tensor<16xf32>
    %593 = stablehlo.convolution(%52#0, %589) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x64x64x16xf32>, tensor<8x64x64x16xf32>) -> tensor<3x3x16x16xf32>
    %594 = stablehlo.reverse %arg5, dims = [0, 1] : tensor<3x3x16x16xf32>
    %595 = stablehlo.convolution(%589, %594) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x64x64x16xf32>, tensor<3x3x16x16xf32>) -> tensor<8x64x64x16xf32>
    %596 = call @silu_2(%52#1, %52#2, %51, %595) : (tensor<8x64x64x16xf32>, tensor<8x64x64x16xf32>, tensor<8x64x64x16xf32>, tensor<8x64x64x16xf32>) -> tensor<8x64x64x16xf32>
    %cst_153 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %597 = stablehlo.reduce(%596 init: %cst_153) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x64x64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %598 = stablehlo.reshape %597 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %599 = stablehlo.reshape %598 : (tensor<1x1x1x16xf32>) -> tensor<16xf32>
    %600 = stablehlo.multiply %37, %596 : tensor<8x64x64x16xf32>
    %cst_154 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %601 = stablehlo.reduce(%600 init: %cst_154) applies stablehlo.add across dimensions = [1, 2] : (tensor<8x64x64x16xf32>, tensor<f32>) -> tensor<8x16xf32>
    %602 = stablehlo.reshape %601 : (tensor<8x16xf32>) -> tensor<8x1x1x16xf32>
    %603 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2, 3] : (tensor<8x1x1x16xf32>) -> tensor<8x64x64x16xf32>
    %604 = stablehlo.multiply %596, %603 : tensor<8x64x64x16xf32>
    %605 = stablehlo.multiply %40, %602 : tensor<8x1x1x16xf32>
    %cst_155 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %606 = stablehlo.reduce(%605 init: %cst_155) applies stablehlo.add across dimensions = [0] : (tensor<8x1x1x16xf32>, tensor<f32>) -> tensor<1x1x16xf32>
    %607 = stablehlo.reshape %606 : (tensor<1x1x16xf32>) -> tensor<1x1x1x16xf32>
    %608 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<8x1x1x16xf32>
    %609 = stablehlo.multiply %602, %608 : tensor<8x1x1x16xf32>
    %610 = stablehlo.reshape %607 : (tensor<1x1x1x16xf32>) -> tensor<16xf32>
    %611 = stablehlo.multiply %609, %43 : tensor<8x1x1x16xf32>
    %612 = stablehlo.negate %604 : tensor<8x64x64x16xf32>
    %cst_156 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %613 = stablehlo.reduce(%612 init: %cst_156) applies stablehlo.add across dimensions = [1, 2] : (tensor<8x64x64x16xf32>, tensor<f32>) -> tensor<8x16xf32>
    %614 = stablehlo.reshape %613 : (tensor<8x16xf32>) -> tensor<8x1x1x16xf32>
    %cst_157 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %615 = stablehlo.reduce(%611 init: %cst_157) applies stablehlo.add across dimensions = [1, 2] : (tensor<8x1x1x16xf32>, tensor<f32>) -> tensor<8x16xf32>
    %cst_158 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %616 = stablehlo.reduce(%614 init: %cst_158) applies stablehlo.add across dimensions = [1, 2] : (tensor<8x1x1x16xf32>, tensor<f32>) -> tensor<8x16xf32>
    %617 = stablehlo.reshape %615 : (tensor<8x16xf32>) -> tensor<8x8x2xf32>
    %cst_159 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %618 = stablehlo.reduce(%617 init: %cst_159) applies stablehlo.add across dimensions = [2] : (tensor<8x8x2xf32>, tensor<f32>) -> tensor<8x8xf32>
    %619 = stablehlo.reshape %616 : (tensor<8x16xf32>) -> tensor<8x8x2xf32>
    %cst_160 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %620 = stablehlo.reduce(%619 init: %cst_160) applies stablehlo.add across dimensions = [2] : (tensor<8x8x2xf32>, tensor<f32>) -> tensor<8x8xf32>
    %621 = stablehlo.multiply %618, %29 : tensor<8x8xf32>
    %622 = stablehlo.negate %621 : tensor<8x8xf32>
    %623 = stablehlo.multiply %622, %16 : tensor<8x8xf32>
    %624 = stablehlo.add %620, %623 : tensor<8x8xf32>
    %cst_161 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %625 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %626 = stablehlo.divide %621, %625 : tensor<8x8xf32>
    %627 = stablehlo.broadcast_in_dim %626, dims = [0, 3] : (tensor<8x8xf32>) -> tensor<8x64x64x8x2xf32>
    %cst_162 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %628 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %629 = stablehlo.divide %624, %628 : tensor<8x8xf32>
    %630 = stablehlo.broadcast_in_dim %629, dims = [0, 3] : (tensor<8x8xf32>) -> tensor<8x64x64x8x2xf32>
    %631 = stablehlo.multiply %627, %7 : tensor<8x64x64x8x2xf32>
    %632 = stablehlo.add %630, %631 : tensor<8x64x64x8x2xf32>
    %633 = stablehlo.reshape %632 : (tensor<8x64x64x8x2xf32>) -> tensor<8x64x64x16xf32>
    %634 = stablehlo.add %604, %633 : tensor<8x64x64x16xf32>
    %cst_163 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %635 = stablehlo.reduce(%634 init: %cst_163) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x64x64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %636 = stablehlo.reshape %635 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %637 = stablehlo.reshape %636 : (tensor<1x1x1x16xf32>) -> tensor<16xf32>
    %638 = stablehlo.convolution(%arg85, %634) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x64x64x3xf32>, tensor<8x64x64x16xf32>) -> tensor<3x3x3x16xf32>
    %cst_164 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %639 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %640 = stablehlo.multiply %639, %447 : tensor<32xf32>
    %cst_165 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %641 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %642 = stablehlo.multiply %641, %arg29 : tensor<32xf32>
    %643 = stablehlo.add %640, %642 : tensor<32xf32>
    %cst_166 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %644 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<f32>) -> tensor<2x2x64x32xf32>
    %645 = stablehlo.multiply %644, %448 : tensor<2x2x64x32xf32>
    %cst_167 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %646 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f32>) -> tensor<2x2x64x32xf32>
    %647 = stablehlo.multiply %646, %arg30 : tensor<2x2x64x32xf32>
    %648 = stablehlo.add %645, %647 : tensor<2x2x64x32xf32>
    %cst_168 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %649 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %650 = stablehlo.multiply %649, %637 : tensor<16xf32>
    %cst_169 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %651 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %652 = stablehlo.multiply %651, %arg31 : tensor<16xf32>
    %653 = stablehlo.add %650, %652 : tensor<16xf32>
    %cst_170 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %654 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f32>) -> tensor<3x3x3x16xf32>
    %655 = stablehlo.multiply %654, %638 : tensor<3x3x3x16xf32>
    %cst_171 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %656 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f32>) -> tensor<3x3x3x16xf32>
    %657 = stablehlo.multiply %656, %arg32 : tensor<3x3x3x16xf32>
    %658 = stablehlo.add %655, %657 : tensor<3x3x3x16xf32>
    %cst_172 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %659 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %660 = stablehlo.multiply %659, %592 : tensor<16xf32>
    %cst_173 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %661 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %662 = stablehlo.multiply %661, %arg33 : tensor<16xf32>
    %663 = stablehlo.add %660, %662 : tensor<16xf32>
    %cst_174 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %664 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f32>) -> tensor<3x3x16x16xf32>
    %665 = stablehlo.multiply %664, %593 : tensor<3x3x16x16xf32>
    %cst_175 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %666 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f32>) -> tensor<3x3x16x16xf32>
    %667 = stablehlo.multiply %666, %arg34 : tensor<3x3x16x16xf32>
    %668 = stablehlo.add %665, %667 : tensor<3x3x16x16xf32>
    %cst_176 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %669 = stablehlo.broadcast_in_dim %cst_176, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %670 = stablehlo.multiply %669, %541 : tensor<32xf32>
    %cst_177 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %671 = stablehlo.broadcast_in_dim %cst_177, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %672 = stablehlo.multiply %671, %arg35 : tensor<32xf32>
    %673 = stablehlo.add %670, %672 : tensor<32xf32>
    %cst_178 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %674 = stablehlo.broadcast_in_dim %cst_178, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %675 = stablehlo.multiply %674, %542 : tensor<3x3x16x32xf32>
    %cst_179 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %676 = stablehlo.broadcast_in_dim %cst_179, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %677 = stablehlo.multiply %676, %arg36 : tensor<3x3x16x32xf32>
    %678 = stablehlo.add %675, %677 : tensor<3x3x16x32xf32>
    %cst_180 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %679 = stablehlo.broadcast_in_dim %cst_180, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %680 = stablehlo.multiply %679, %492 : tensor<64xf32>
    %cst_181 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %681 = stablehlo.broadcast_in_dim %cst_181, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %682 = stablehlo.multiply %681, %arg37 : tensor<64xf32>
    %683 = stablehlo.add %680, %682 : tensor<64xf32>
    %cst_182 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %684 = stablehlo.broadcast_in_dim %cst_182, dims = [] : (tensor<f32>) -> tensor<3x3x32x64xf32>
    %685 = stablehlo.multiply %684, %493 : tensor<3x3x32x64xf32>
    %cst_183 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %686 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f32>) -> tensor<3x3x32x64xf32>
    %687 = stablehlo.multiply %686, %arg38 : tensor<3x3x32x64xf32>
    %688 = stablehlo.add %685, %687 : tensor<3x3x32x64xf32>
    %cst_184 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %689 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %690 = stablehlo.multiply %689, %439 : tensor<32xf32>
    %cst_185 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %691 = stablehlo.broadcast_in_dim %cst_185, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %692 = stablehlo.multiply %691, %arg39 : tensor<32xf32>
    %693 = stablehlo.add %690, %692 : tensor<32xf32>
    %cst_186 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %694 = stablehlo.broadcast_in_dim %cst_186, dims = [] : (tensor<f32>) -> tensor<3x3x64x32xf32>
    %695 = stablehlo.multiply %694, %440 : tensor<3x3x64x32xf32>
    %cst_187 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %696 = stablehlo.broadcast_in_dim %cst_187, dims = [] : (tensor<f32>) -> tensor<3x3x64x32xf32>
    %697 = stablehlo.multiply %696, %arg40 : tensor<3x3x64x32xf32>
    %698 = stablehlo.add %695, %697 : tensor<3x3x64x32xf32>
    %cst_188 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %699 = stablehlo.broadcast_in_dim %cst_188, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %700 = stablehlo.multiply %699, %391 : tensor<16xf32>
    %cst_189 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %701 = stablehlo.broadcast_in_dim %cst_189, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %702 = stablehlo.multiply %701, %arg41 : tensor<16xf32>
    %703 = stablehlo.add %700, %702 : tensor<16xf32>
    %cst_190 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %704 = stablehlo.broadcast_in_dim %cst_190, dims = [] : (tensor<f32>) -> tensor<3x3x48x16xf32>
    %705 = stablehlo.multiply %704, %392 : tensor<3x3x48x16xf32>
    %cst_191 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %706 = stablehlo.broadcast_in_dim %cst_191, dims = [] : (tensor<f32>) -> tensor<3x3x48x16xf32>
    %707 = stablehlo.multiply %706, %arg42 : tensor<3x3x48x16xf32>
    %708 = stablehlo.add %705, %707 : tensor<3x3x48x16xf32>
    %cst_192 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %709 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %710 = stablehlo.multiply %709, %346 : tensor<3xf32>
    %cst_193 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %711 = stablehlo.broadcast_in_dim %cst_193, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %712 = stablehlo.multiply %711, %arg43 : tensor<3xf32>
    %713 = stablehlo.add %710, %712 : tensor<3xf32>
    %cst_194 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %714 = stablehlo.broadcast_in_dim %cst_194, dims = [] : (tensor<f32>) -> tensor<1x1x16x3xf32>
    %715 = stablehlo.multiply %714, %347 : tensor<1x1x16x3xf32>
    %cst_195 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %716 = stablehlo.broadcast_in_dim %cst_195, dims = [] : (tensor<f32>) -> tensor<1x1x16x3xf32>
    %717 = stablehlo.multiply %716, %arg44 : tensor<1x1x16x3xf32>
    %718 = stablehlo.add %715, %717 : tensor<1x1x16x3xf32>
    %cst_196 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %719 = stablehlo.broadcast_in_dim %cst_196, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %720 = stablehlo.multiply %719, %599 : tensor<16xf32>
    %cst_197 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %721 = stablehlo.broadcast_in_dim %cst_197, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %722 = stablehlo.multiply %721, %arg45 : tensor<16xf32>
    %723 = stablehlo.add %720, %722 : tensor<16xf32>
    %cst_198 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %724 = stablehlo.broadcast_in_dim %cst_198, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %725 = stablehlo.multiply %724, %610 : tensor<16xf32>
    %cst_199 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %726 = stablehlo.broadcast_in_dim %cst_199, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %727 = stablehlo.multiply %726, %arg46 : tensor<16xf32>
    %728 = stablehlo.add %725, %727 : tensor<16xf32>
    %cst_200 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %729 = stablehlo.broadcast_in_dim %cst_200, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %730 = stablehlo.multiply %729, %554 : tensor<16xf32>
    %cst_201 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %731 = stablehlo.broadcast_in_dim %cst_201, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %732 = stablehlo.multiply %731, %arg47 : tensor<16xf32>
    %733 = stablehlo.add %730, %732 : tensor<16xf32>
    %cst_202 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %734 = stablehlo.broadcast_in_dim %cst_202, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %735 = stablehlo.multiply %734, %565 : tensor<16xf32>
    %cst_203 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %736 = stablehlo.broadcast_in_dim %cst_203, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %737 = stablehlo.multiply %736, %arg48 : tensor<16xf32>
    %738 = stablehlo.add %735, %737 : tensor<16xf32>
    %cst_204 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %739 = stablehlo.broadcast_in_dim %cst_204, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %740 = stablehlo.multiply %739, %503 : tensor<32xf32>
    %cst_205 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %741 = stablehlo.broadcast_in_dim %cst_205, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %742 = stablehlo.multiply %741, %arg49 : tensor<32xf32>
    %743 = stablehlo.add %740, %742 : tensor<32xf32>
    %cst_206 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %744 = stablehlo.broadcast_in_dim %cst_206, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %745 = stablehlo.multiply %744, %514 : tensor<32xf32>
    %cst_207 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %746 = stablehlo.broadcast_in_dim %cst_207, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %747 = stablehlo.multiply %746, %arg50 : tensor<32xf32>
    %748 = stablehlo.add %745, %747 : tensor<32xf32>
    %cst_208 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %749 = stablehlo.broadcast_in_dim %cst_208, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %750 = stablehlo.multiply %749, %454 : tensor<64xf32>
    %cst_209 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %751 = stablehlo.broadcast_in_dim %cst_209, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %752 = stablehlo.multiply %751, %arg51 : tensor<64xf32>
    %753 = stablehlo.add %750, %752 : tensor<64xf32>
    %cst_210 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %754 = stablehlo.broadcast_in_dim %cst_210, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %755 = stablehlo.multiply %754, %465 : tensor<64xf32>
    %cst_211 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %756 = stablehlo.broadcast_in_dim %cst_211, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %757 = stablehlo.multiply %756, %arg52 : tensor<64xf32>
    %758 = stablehlo.add %755, %757 : tensor<64xf32>
    %cst_212 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %759 = stablehlo.broadcast_in_dim %cst_212, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %760 = stablehlo.multiply %759, %401 : tensor<32xf32>
    %cst_213 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %761 = stablehlo.broadcast_in_dim %cst_213, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %762 = stablehlo.multiply %761, %arg53 : tensor<32xf32>
    %763 = stablehlo.add %760, %762 : tensor<32xf32>
    %cst_214 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %764 = stablehlo.broadcast_in_dim %cst_214, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %765 = stablehlo.multiply %764, %412 : tensor<32xf32>
    %cst_215 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %766 = stablehlo.broadcast_in_dim %cst_215, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %767 = stablehlo.multiply %766, %arg54 : tensor<32xf32>
    %768 = stablehlo.add %765, %767 : tensor<32xf32>
    %cst_216 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %769 = stablehlo.broadcast_in_dim %cst_216, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %770 = stablehlo.multiply %769, %353 : tensor<16xf32>
    %cst_217 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %771 = stablehlo.broadcast_in_dim %cst_217, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %772 = stablehlo.multiply %771, %arg55 : tensor<16xf32>
    %773 = stablehlo.add %770, %772 : tensor<16xf32>
    %cst_218 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %774 = stablehlo.broadcast_in_dim %cst_218, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %775 = stablehlo.multiply %774, %364 : tensor<16xf32>
    %cst_219 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %776 = stablehlo.broadcast_in_dim %cst_219, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %777 = stablehlo.multiply %776, %arg56 : tensor<16xf32>
    %778 = stablehlo.add %775, %777 : tensor<16xf32>
    %779 = stablehlo.multiply %447, %447 : tensor<32xf32>
    %cst_220 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %780 = stablehlo.broadcast_in_dim %cst_220, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %781 = stablehlo.multiply %780, %779 : tensor<32xf32>
    %cst_221 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %782 = stablehlo.broadcast_in_dim %cst_221, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %783 = stablehlo.multiply %782, %arg57 : tensor<32xf32>
    %784 = stablehlo.add %781, %783 : tensor<32xf32>
    %785 = stablehlo.multiply %448, %448 : tensor<2x2x64x32xf32>
    %cst_222 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %786 = stablehlo.broadcast_in_dim %cst_222, dims = [] : (tensor<f32>) -> tensor<2x2x64x32xf32>
    %787 = stablehlo.multiply %786, %785 : tensor<2x2x64x32xf32>
    %cst_223 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %788 = stablehlo.broadcast_in_dim %cst_223, dims = [] : (tensor<f32>) -> tensor<2x2x64x32xf32>
    %789 = stablehlo.multiply %788, %arg58 : tensor<2x2x64x32xf32>
    %790 = stablehlo.add %787, %789 : tensor<2x2x64x32xf32>
    %791 = stablehlo.multiply %637, %637 : tensor<16xf32>
    %cst_224 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %792 = stablehlo.broadcast_in_dim %cst_224, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %793 = stablehlo.multiply %792, %791 : tensor<16xf32>
    %cst_225 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %794 = stablehlo.broadcast_in_dim %cst_225, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %795 = stablehlo.multiply %794, %arg59 : tensor<16xf32>
    %796 = stablehlo.add %793, %795 : tensor<16xf32>
    %797 = stablehlo.multiply %638, %638 : tensor<3x3x3x16xf32>
    %cst_226 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %798 = stablehlo.broadcast_in_dim %cst_226, dims = [] : (tensor<f32>) -> tensor<3x3x3x16xf32>
    %799 = stablehlo.multiply %798, %797 : tensor<3x3x3x16xf32>
    %cst_227 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %800 = stablehlo.broadcast_in_dim %cst_227, dims = [] : (tensor<f32>) -> tensor<3x3x3x16xf32>
    %801 = stablehlo.multiply %800, %arg60 : tensor<3x3x3x16xf32>
    %802 = stablehlo.add %799, %801 : tensor<3x3x3x16xf32>
    %803 = stablehlo.multiply %592, %592 : tensor<16xf32>
    %cst_228 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %804 = stablehlo.broadcast_in_dim %cst_228, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %805 = stablehlo.multiply %804, %803 : tensor<16xf32>
    %cst_229 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %806 = stablehlo.broadcast_in_dim %cst_229, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %807 = stablehlo.multiply %806, %arg61 : tensor<16xf32>
    %808 = stablehlo.add %805, %807 : tensor<16xf32>
    %809 = stablehlo.multiply %593, %593 : tensor<3x3x16x16xf32>
    %cst_230 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %810 = stablehlo.broadcast_in_dim %cst_230, dims = [] : (tensor<f32>) -> tensor<3x3x16x16xf32>
    %811 = stablehlo.multiply %810, %809 : tensor<3x3x16x16xf32>
    %cst_231 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %812 = stablehlo.broadcast_in_dim %cst_231, dims = [] : (tensor<f32>) -> tensor<3x3x16x16xf32>
    %813 = stablehlo.multiply %812, %arg62 : tensor<3x3x16x16xf32>
    %814 = stablehlo.add %811, %813 : tensor<3x3x16x16xf32>
    %815 = stablehlo.multiply %541, %541 : tensor<32xf32>
    %cst_232 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %816 = stablehlo.broadcast_in_dim %cst_232, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %817 = stablehlo.multiply %816, %815 : tensor<32xf32>
    %cst_233 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %818 = stablehlo.broadcast_in_dim %cst_233, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %819 = stablehlo.multiply %818, %arg63 : tensor<32xf32>
    %820 = stablehlo.add %817, %819 : tensor<32xf32>
    %821 = stablehlo.multiply %542, %542 : tensor<3x3x16x32xf32>
    %cst_234 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %822 = stablehlo.broadcast_in_dim %cst_234, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %823 = stablehlo.multiply %822, %821 : tensor<3x3x16x32xf32>
    %cst_235 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %824 = stablehlo.broadcast_in_dim %cst_235, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %825 = stablehlo.multiply %824, %arg64 : tensor<3x3x16x32xf32>
    %826 = stablehlo.add %823, %825 : tensor<3x3x16x32xf32>
    %827 = stablehlo.multiply %492, %492 : tensor<64xf32>
    %cst_236 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %828 = stablehlo.broadcast_in_dim %cst_236, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %829 = stablehlo.multiply %828, %827 : tensor<64xf32>
    %cst_237 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %830 = stablehlo.broadcast_in_dim %cst_237, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %831 = stablehlo.multiply %830, %arg65 : tensor<64xf32>
    %832 = stablehlo.add %829, %831 : tensor<64xf32>
    %833 = stablehlo.multiply %493, %493 : tensor<3x3x32x64xf32>
    %cst_238 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %834 = stablehlo.broadcast_in_dim %cst_238, dims = [] : (tensor<f32>) -> tensor<3x3x32x64xf32>
    %835 = stablehlo.multiply %834, %833 : tensor<3x3x32x64xf32>
    %cst_239 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %836 = stablehlo.broadcast_in_dim %cst_239, dims = [] : (tensor<f32>) -> tensor<3x3x32x64xf32>
    %837 = stablehlo.multiply %836, %arg66 : tensor<3x3x32x64xf32>
    %838 = stablehlo.add %835, %837 : tensor<3x3x32x64xf32>
    %839 = stablehlo.multiply %439, %439 : tensor<32xf32>
    %cst_240 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %840 = stablehlo.broadcast_in_dim %cst_240, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %841 = stablehlo.multiply %840, %839 : tensor<32xf32>
    %cst_241 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %842 = stablehlo.broadcast_in_dim %cst_241, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %843 = stablehlo.multiply %842, %arg67 : tensor<32xf32>
    %844 = stablehlo.add %841, %843 : tensor<32xf32>
    %845 = stablehlo.multiply %440, %440 : tensor<3x3x64x32xf32>
    %cst_242 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %846 = stablehlo.broadcast_in_dim %cst_242, dims = [] : (tensor<f32>) -> tensor<3x3x64x32xf32>
    %847 = stablehlo.multiply %846, %845 : tensor<3x3x64x32xf32>
    %cst_243 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %848 = stablehlo.broadcast_in_dim %cst_243, dims = [] : (tensor<f32>) -> tensor<3x3x64x32xf32>
    %849 = stablehlo.multiply %848, %arg68 : tensor<3x3x64x32xf32>
    %850 = stablehlo.add %847, %849 : tensor<3x3x64x32xf32>
    %851 = stablehlo.multiply %391, %391 : tensor<16xf32>
    %cst_244 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %852 = stablehlo.broadcast_in_dim %cst_244, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %853 = stablehlo.multiply %852, %851 : tensor<16xf32>
    %cst_245 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %854 = stablehlo.broadcast_in_dim %cst_245, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %855 = stablehlo.multiply %854, %arg69 : tensor<16xf32>
    %856 = stablehlo.add %853, %855 : tensor<16xf32>
    %857 = stablehlo.multiply %392, %392 : tensor<3x3x48x16xf32>
    %cst_246 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %858 = stablehlo.broadcast_in_dim %cst_246, dims = [] : (tensor<f32>) -> tensor<3x3x48x16xf32>
    %859 = stablehlo.multiply %858, %857 : tensor<3x3x48x16xf32>
    %cst_247 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %860 = stablehlo.broadcast_in_dim %cst_247, dims = [] : (tensor<f32>) -> tensor<3x3x48x16xf32>
    %861 = stablehlo.multiply %860, %arg70 : tensor<3x3x48x16xf32>
    %862 = stablehlo.add %859, %861 : tensor<3x3x48x16xf32>
    %863 = stablehlo.multiply %346, %346 : tensor<3xf32>
    %cst_248 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %864 = stablehlo.broadcast_in_dim %cst_248, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %865 = stablehlo.multiply %864, %863 : tensor<3xf32>
    %cst_249 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %866 = stablehlo.broadcast_in_dim %cst_249, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %867 = stablehlo.multiply %866, %arg71 : tensor<3xf32>
    %868 = stablehlo.add %865, %867 : tensor<3xf32>
    %869 = stablehlo.multiply %347, %347 : tensor<1x1x16x3xf32>
    %cst_250 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %870 = stablehlo.broadcast_in_dim %cst_250, dims = [] : (tensor<f32>) -> tensor<1x1x16x3xf32>
    %871 = stablehlo.multiply %870, %869 : tensor<1x1x16x3xf32>
    %cst_251 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %872 = stablehlo.broadcast_in_dim %cst_251, dims = [] : (tensor<f32>) -> tensor<1x1x16x3xf32>
    %873 = stablehlo.multiply %872, %arg72 : tensor<1x1x16x3xf32>
    %874 = stablehlo.add %871, %873 : tensor<1x1x16x3xf32>
    %875 = stablehlo.multiply %599, %599 : tensor<16xf32>
    %cst_252 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %876 = stablehlo.broadcast_in_dim %cst_252, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %877 = stablehlo.multiply %876, %875 : tensor<16xf32>
    %cst_253 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %878 = stablehlo.broadcast_in_dim %cst_253, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %879 = stablehlo.multiply %878, %arg73 : tensor<16xf32>
    %880 = stablehlo.add %877, %879 : tensor<16xf32>
    %881 = stablehlo.multiply %610, %610 : tensor<16xf32>
    %cst_254 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %882 = stablehlo.broadcast_in_dim %cst_254, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %883 = stablehlo.multiply %882, %881 : tensor<16xf32>
    %cst_255 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %884 = stablehlo.broadcast_in_dim %cst_255, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %885 = stablehlo.multiply %884, %arg74 : tensor<16xf32>
    %886 = stablehlo.add %883, %885 : tensor<16xf32>
    %887 = stablehlo.multiply %554, %554 : tensor<16xf32>
    %cst_256 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %888 = stablehlo.broadcast_in_dim %cst_256, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %889 = stablehlo.multiply %888, %887 : tensor<16xf32>
    %cst_257 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %890 = stablehlo.broadcast_in_dim %cst_257, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %891 = stablehlo.multiply %890, %arg75 : tensor<16xf32>
    %892 = stablehlo.add %889, %891 : tensor<16xf32>
    %893 = stablehlo.multiply %565, %565 : tensor<16xf32>
    %cst_258 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %894 = stablehlo.broadcast_in_dim %cst_258, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %895 = stablehlo.multiply %894, %893 : tensor<16xf32>
    %cst_259 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %896 = stablehlo.broadcast_in_dim %cst_259, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %897 = stablehlo.multiply %896, %arg76 : tensor<16xf32>
    %898 = stablehlo.add %895, %897 : tensor<16xf32>
    %899 = stablehlo.multiply %503, %503 : tensor<32xf32>
    %cst_260 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %900 = stablehlo.broadcast_in_dim %cst_260, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %901 = stablehlo.multiply %900, %899 : tensor<32xf32>
    %cst_261 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %902 = stablehlo.broadcast_in_dim %cst_261, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %903 = stablehlo.multiply %902, %arg77 : tensor<32xf32>
    %904 = stablehlo.add %901, %903 : tensor<32xf32>
    %905 = stablehlo.multiply %514, %514 : tensor<32xf32>
    %cst_262 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %906 = stablehlo.broadcast_in_dim %cst_262, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %907 = stablehlo.multiply %906, %905 : tensor<32xf32>
    %cst_263 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %908 = stablehlo.broadcast_in_dim %cst_263, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %909 = stablehlo.multiply %908, %arg78 : tensor<32xf32>
    %910 = stablehlo.add %907, %909 : tensor<32xf32>
    %911 = stablehlo.multiply %454, %454 : tensor<64xf32>
    %cst_264 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %912 = stablehlo.broadcast_in_dim %cst_264, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %913 = stablehlo.multiply %912, %911 : tensor<64xf32>
    %cst_265 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %914 = stablehlo.broadcast_in_dim %cst_265, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %915 = stablehlo.multiply %914, %arg79 : tensor<64xf32>
    %916 = stablehlo.add %913, %915 : tensor<64xf32>
    %917 = stablehlo.multiply %465, %465 : tensor<64xf32>
    %cst_266 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %918 = stablehlo.broadcast_in_dim %cst_266, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %919 = stablehlo.multiply %918, %917 : tensor<64xf32>
    %cst_267 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %920 = stablehlo.broadcast_in_dim %cst_267, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %921 = stablehlo.multiply %920, %arg80 : tensor<64xf32>
    %922 = stablehlo.add %919, %921 : tensor<64xf32>
    %923 = stablehlo.multiply %401, %401 : tensor<32xf32>
    %cst_268 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %924 = stablehlo.broadcast_in_dim %cst_268, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %925 = stablehlo.multiply %924, %923 : tensor<32xf32>
    %cst_269 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %926 = stablehlo.broadcast_in_dim %cst_269, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %927 = stablehlo.multiply %926, %arg81 : tensor<32xf32>
    %928 = stablehlo.add %925, %927 : tensor<32xf32>
    %929 = stablehlo.multiply %412, %412 : tensor<32xf32>
    %cst_270 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %930 = stablehlo.broadcast_in_dim %cst_270, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %931 = stablehlo.multiply %930, %929 : tensor<32xf32>
    %cst_271 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %932 = stablehlo.broadcast_in_dim %cst_271, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %933 = stablehlo.multiply %932, %arg82 : tensor<32xf32>
    %934 = stablehlo.add %931, %933 : tensor<32xf32>
    %935 = stablehlo.multiply %353, %353 : tensor<16xf32>
    %cst_272 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %936 = stablehlo.broadcast_in_dim %cst_272, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %937 = stablehlo.multiply %936, %935 : tensor<16xf32>
    %cst_273 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %938 = stablehlo.broadcast_in_dim %cst_273, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %939 = stablehlo.multiply %938, %arg83 : tensor<16xf32>
    %940 = stablehlo.add %937, %939 : tensor<16xf32>
    %941 = stablehlo.multiply %364, %364 : tensor<16xf32>
    %cst_274 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %942 = stablehlo.broadcast_in_dim %cst_274, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %943 = stablehlo.multiply %942, %941 : tensor<16xf32>
    %cst_275 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %944 = stablehlo.broadcast_in_dim %cst_275, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %945 = stablehlo.multiply %944, %arg84 : tensor<16xf32>
    %946 = stablehlo.add %943, %945 : tensor<16xf32>
    %c = stablehlo.constant dense<2147483647> : tensor<i32>
    %947 = stablehlo.compare LT, %arg28, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_276 = stablehlo.constant dense<1> : tensor<i32>
    %948 = stablehlo.add %arg28, %c_276 : tensor<i32>
    %c_277 = stablehlo.constant dense<2147483647> : tensor<i32>
    %949 = call @_where(%947, %948, %c_277) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %950 = stablehlo.convert %949 : (tensor<i32>) -> tensor<f32>
    %cst_278 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %951 = stablehlo.convert %949 : (tensor<i32>) -> tensor<f32>
    %952 = stablehlo.power %cst_278, %951 : tensor<f32>
    %cst_279 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %953 = stablehlo.subtract %cst_279, %952 : tensor<f32>
    %954 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %955 = stablehlo.divide %643, %954 : tensor<32xf32>
    %956 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<2x2x64x32xf32>
    %957 = stablehlo.divide %648, %956 : tensor<2x2x64x32xf32>
    %958 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %959 = stablehlo.divide %653, %958 : tensor<16xf32>
    %960 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<3x3x3x16xf32>
    %961 = stablehlo.divide %658, %960 : tensor<3x3x3x16xf32>
    %962 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %963 = stablehlo.divide %663, %962 : tensor<16xf32>
    %964 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<3x3x16x16xf32>
    %965 = stablehlo.divide %668, %964 : tensor<3x3x16x16xf32>
    %966 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %967 = stablehlo.divide %673, %966 : tensor<32xf32>
    %968 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %969 = stablehlo.divide %678, %968 : tensor<3x3x16x32xf32>
    %970 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %971 = stablehlo.divide %683, %970 : tensor<64xf32>
    %972 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<3x3x32x64xf32>
    %973 = stablehlo.divide %688, %972 : tensor<3x3x32x64xf32>
    %974 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %975 = stablehlo.divide %693, %974 : tensor<32xf32>
    %976 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<3x3x64x32xf32>
    %977 = stablehlo.divide %698, %976 : tensor<3x3x64x32xf32>
    %978 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %979 = stablehlo.divide %703, %978 : tensor<16xf32>
    %980 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<3x3x48x16xf32>
    %981 = stablehlo.divide %708, %980 : tensor<3x3x48x16xf32>
    %982 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %983 = stablehlo.divide %713, %982 : tensor<3xf32>
    %984 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<1x1x16x3xf32>
    %985 = stablehlo.divide %718, %984 : tensor<1x1x16x3xf32>
    %986 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %987 = stablehlo.divide %723, %986 : tensor<16xf32>
    %988 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %989 = stablehlo.divide %728, %988 : tensor<16xf32>
    %990 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %991 = stablehlo.divide %733, %990 : tensor<16xf32>
    %992 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %993 = stablehlo.divide %738, %992 : tensor<16xf32>
    %994 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %995 = stablehlo.divide %743, %994 : tensor<32xf32>
    %996 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %997 = stablehlo.divide %748, %996 : tensor<32xf32>
    %998 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %999 = stablehlo.divide %753, %998 : tensor<64xf32>
    %1000 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1001 = stablehlo.divide %758, %1000 : tensor<64xf32>
    %1002 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1003 = stablehlo.divide %763, %1002 : tensor<32xf32>
    %1004 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1005 = stablehlo.divide %768, %1004 : tensor<32xf32>
    %1006 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1007 = stablehlo.divide %773, %1006 : tensor<16xf32>
    %1008 = stablehlo.broadcast_in_dim %953, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1009 = stablehlo.divide %778, %1008 : tensor<16xf32>
    %1010 = stablehlo.convert %949 : (tensor<i32>) -> tensor<f32>
    %cst_280 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1011 = stablehlo.convert %949 : (tensor<i32>) -> tensor<f32>
    %1012 = stablehlo.power %cst_280, %1011 : tensor<f32>
    %cst_281 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1013 = stablehlo.subtract %cst_281, %1012 : tensor<f32>
    %1014 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1015 = stablehlo.divide %784, %1014 : tensor<32xf32>
    %1016 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<2x2x64x32xf32>
    %1017 = stablehlo.divide %790, %1016 : tensor<2x2x64x32xf32>
    %1018 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1019 = stablehlo.divide %796, %1018 : tensor<16xf32>
    %1020 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<3x3x3x16xf32>
    %1021 = stablehlo.divide %802, %1020 : tensor<3x3x3x16xf32>
    %1022 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1023 = stablehlo.divide %808, %1022 : tensor<16xf32>
    %1024 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<3x3x16x16xf32>
    %1025 = stablehlo.divide %814, %1024 : tensor<3x3x16x16xf32>
    %1026 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1027 = stablehlo.divide %820, %1026 : tensor<32xf32>
    %1028 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %1029 = stablehlo.divide %826, %1028 : tensor<3x3x16x32xf32>
    %1030 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1031 = stablehlo.divide %832, %1030 : tensor<64xf32>
    %1032 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<3x3x32x64xf32>
    %1033 = stablehlo.divide %838, %1032 : tensor<3x3x32x64xf32>
    %1034 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1035 = stablehlo.divide %844, %1034 : tensor<32xf32>
    %1036 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<3x3x64x32xf32>
    %1037 = stablehlo.divide %850, %1036 : tensor<3x3x64x32xf32>
    %1038 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1039 = stablehlo.divide %856, %1038 : tensor<16xf32>
    %1040 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<3x3x48x16xf32>
    %1041 = stablehlo.divide %862, %1040 : tensor<3x3x48x16xf32>
    %1042 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1043 = stablehlo.divide %868, %1042 : tensor<3xf32>
    %1044 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<1x1x16x3xf32>
    %1045 = stablehlo.divide %874, %1044 : tensor<1x1x16x3xf32>
    %1046 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1047 = stablehlo.divide %880, %1046 : tensor<16xf32>
    %1048 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1049 = stablehlo.divide %886, %1048 : tensor<16xf32>
    %1050 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1051 = stablehlo.divide %892, %1050 : tensor<16xf32>
    %1052 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1053 = stablehlo.divide %898, %1052 : tensor<16xf32>
    %1054 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1055 = stablehlo.divide %904, %1054 : tensor<32xf32>
    %1056 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1057 = stablehlo.divide %910, %1056 : tensor<32xf32>
    %1058 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1059 = stablehlo.divide %916, %1058 : tensor<64xf32>
    %1060 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1061 = stablehlo.divide %922, %1060 : tensor<64xf32>
    %1062 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1063 = stablehlo.divide %928, %1062 : tensor<32xf32>
    %1064 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1065 = stablehlo.divide %934, %1064 : tensor<32xf32>
    %1066 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1067 = stablehlo.divide %940, %1066 : tensor<16xf32>
    %1068 = stablehlo.broadcast_in_dim %1013, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1069 = stablehlo.divide %946, %1068 : tensor<16xf32>
    %cst_282 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1070 = stablehlo.broadcast_in_dim %cst_282, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1071 = stablehlo.add %1015, %1070 : tensor<32xf32>
    %1072 = stablehlo.sqrt %1071 : tensor<32xf32>
    %cst_283 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1073 = stablehlo.broadcast_in_dim %cst_283, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1074 = stablehlo.add %1072, %1073 : tensor<32xf32>
    %1075 = stablehlo.divide %955, %1074 : tensor<32xf32>
    %cst_284 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1076 = stablehlo.broadcast_in_dim %cst_284, dims = [] : (tensor<f32>) -> tensor<2x2x64x32xf32>
    %1077 = stablehlo.add %1017, %1076 : tensor<2x2x64x32xf32>
    %1078 = stablehlo.sqrt %1077 : tensor<2x2x64x32xf32>
    %cst_285 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1079 = stablehlo.broadcast_in_dim %cst_285, dims = [] : (tensor<f32>) -> tensor<2x2x64x32xf32>
    %1080 = stablehlo.add %1078, %1079 : tensor<2x2x64x32xf32>
    %1081 = stablehlo.divide %957, %1080 : tensor<2x2x64x32xf32>
    %cst_286 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1082 = stablehlo.broadcast_in_dim %cst_286, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1083 = stablehlo.add %1019, %1082 : tensor<16xf32>
    %1084 = stablehlo.sqrt %1083 : tensor<16xf32>
    %cst_287 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1085 = stablehlo.broadcast_in_dim %cst_287, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1086 = stablehlo.add %1084, %1085 : tensor<16xf32>
    %1087 = stablehlo.divide %959, %1086 : tensor<16xf32>
    %cst_288 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1088 = stablehlo.broadcast_in_dim %cst_288, dims = [] : (tensor<f32>) -> tensor<3x3x3x16xf32>
    %1089 = stablehlo.add %1021, %1088 : tensor<3x3x3x16xf32>
    %1090 = stablehlo.sqrt %1089 : tensor<3x3x3x16xf32>
    %cst_289 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1091 = stablehlo.broadcast_in_dim %cst_289, dims = [] : (tensor<f32>) -> tensor<3x3x3x16xf32>
    %1092 = stablehlo.add %1090, %1091 : tensor<3x3x3x16xf32>
    %1093 = stablehlo.divide %961, %1092 : tensor<3x3x3x16xf32>
    %cst_290 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1094 = stablehlo.broadcast_in_dim %cst_290, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1095 = stablehlo.add %1023, %1094 : tensor<16xf32>
    %1096 = stablehlo.sqrt %1095 : tensor<16xf32>
    %cst_291 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1097 = stablehlo.broadcast_in_dim %cst_291, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1098 = stablehlo.add %1096, %1097 : tensor<16xf32>
    %1099 = stablehlo.divide %963, %1098 : tensor<16xf32>
    %cst_292 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1100 = stablehlo.broadcast_in_dim %cst_292, dims = [] : (tensor<f32>) -> tensor<3x3x16x16xf32>
    %1101 = stablehlo.add %1025, %1100 : tensor<3x3x16x16xf32>
    %1102 = stablehlo.sqrt %1101 : tensor<3x3x16x16xf32>
    %cst_293 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1103 = stablehlo.broadcast_in_dim %cst_293, dims = [] : (tensor<f32>) -> tensor<3x3x16x16xf32>
    %1104 = stablehlo.add %1102, %1103 : tensor<3x3x16x16xf32>
    %1105 = stablehlo.divide %965, %1104 : tensor<3x3x16x16xf32>
    %cst_294 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1106 = stablehlo.broadcast_in_dim %cst_294, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1107 = stablehlo.add %1027, %1106 : tensor<32xf32>
    %1108 = stablehlo.sqrt %1107 : tensor<32xf32>
    %cst_295 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1109 = stablehlo.broadcast_in_dim %cst_295, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1110 = stablehlo.add %1108, %1109 : tensor<32xf32>
    %1111 = stablehlo.divide %967, %1110 : tensor<32xf32>
    %cst_296 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1112 = stablehlo.broadcast_in_dim %cst_296, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %1113 = stablehlo.add %1029, %1112 : tensor<3x3x16x32xf32>
    %1114 = stablehlo.sqrt %1113 : tensor<3x3x16x32xf32>
    %cst_297 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1115 = stablehlo.broadcast_in_dim %cst_297, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %1116 = stablehlo.add %1114, %1115 : tensor<3x3x16x32xf32>
    %1117 = stablehlo.divide %969, %1116 : tensor<3x3x16x32xf32>
    %cst_298 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1118 = stablehlo.broadcast_in_dim %cst_298, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1119 = stablehlo.add %1031, %1118 : tensor<64xf32>
    %1120 = stablehlo.sqrt %1119 : tensor<64xf32>
    %cst_299 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1121 = stablehlo.broadcast_in_dim %cst_299, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1122 = stablehlo.add %1120, %1121 : tensor<64xf32>
    %1123 = stablehlo.divide %971, %1122 : tensor<64xf32>
    %cst_300 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1124 = stablehlo.broadcast_in_dim %cst_300, dims = [] : (tensor<f32>) -> tensor<3x3x32x64xf32>
    %1125 = stablehlo.add %1033, %1124 : tensor<3x3x32x64xf32>
    %1126 = stablehlo.sqrt %1125 : tensor<3x3x32x64xf32>
    %cst_301 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1127 = stablehlo.broadcast_in_dim %cst_301, dims = [] : (tensor<f32>) -> tensor<3x3x32x64xf32>
    %1128 = stablehlo.add %1126, %1127 : tensor<3x3x32x64xf32>
    %1129 = stablehlo.divide %973, %1128 : tensor<3x3x32x64xf32>
    %cst_302 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1130 = stablehlo.broadcast_in_dim %cst_302, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1131 = stablehlo.add %1035, %1130 : tensor<32xf32>
    %1132 = stablehlo.sqrt %1131 : tensor<32xf32>
    %cst_303 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1133 = stablehlo.broadcast_in_dim %cst_303, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1134 = stablehlo.add %1132, %1133 : tensor<32xf32>
    %1135 = stablehlo.divide %975, %1134 : tensor<32xf32>
    %cst_304 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1136 = stablehlo.broadcast_in_dim %cst_304, dims = [] : (tensor<f32>) -> tensor<3x3x64x32xf32>
    %1137 = stablehlo.add %1037, %1136 : tensor<3x3x64x32xf32>
    %1138 = stablehlo.sqrt %1137 : tensor<3x3x64x32xf32>
    %cst_305 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1139 = stablehlo.broadcast_in_dim %cst_305, dims = [] : (tensor<f32>) -> tensor<3x3x64x32xf32>
    %1140 = stablehlo.add %1138, %1139 : tensor<3x3x64x32xf32>
    %1141 = stablehlo.divide %977, %1140 : tensor<3x3x64x32xf32>
    %cst_306 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1142 = stablehlo.broadcast_in_dim %cst_306, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1143 = stablehlo.add %1039, %1142 : tensor<16xf32>
    %1144 = stablehlo.sqrt %1143 : tensor<16xf32>
    %cst_307 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1145 = stablehlo.broadcast_in_dim %cst_307, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1146 = stablehlo.add %1144, %1145 : tensor<16xf32>
    %1147 = stablehlo.divide %979, %1146 : tensor<16xf32>
    %cst_308 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1148 = stablehlo.broadcast_in_dim %cst_308, dims = [] : (tensor<f32>) -> tensor<3x3x48x16xf32>
    %1149 = stablehlo.add %1041, %1148 : tensor<3x3x48x16xf32>
    %1150 = stablehlo.sqrt %1149 : tensor<3x3x48x16xf32>
    %cst_309 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1151 = stablehlo.broadcast_in_dim %cst_309, dims = [] : (tensor<f32>) -> tensor<3x3x48x16xf32>
    %1152 = stablehlo.add %1150, %1151 : tensor<3x3x48x16xf32>
    %1153 = stablehlo.divide %981, %1152 : tensor<3x3x48x16xf32>
    %cst_310 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1154 = stablehlo.broadcast_in_dim %cst_310, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1155 = stablehlo.add %1043, %1154 : tensor<3xf32>
    %1156 = stablehlo.sqrt %1155 : tensor<3xf32>
    %cst_311 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1157 = stablehlo.broadcast_in_dim %cst_311, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1158 = stablehlo.add %1156, %1157 : tensor<3xf32>
    %1159 = stablehlo.divide %983, %1158 : tensor<3xf32>
    %cst_312 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1160 = stablehlo.broadcast_in_dim %cst_312, dims = [] : (tensor<f32>) -> tensor<1x1x16x3xf32>
    %1161 = stablehlo.add %1045, %1160 : tensor<1x1x16x3xf32>
    %1162 = stablehlo.sqrt %1161 : tensor<1x1x16x3xf32>
    %cst_313 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1163 = stablehlo.broadcast_in_dim %cst_313, dims = [] : (tensor<f32>) -> tensor<1x1x16x3xf32>
    %1164 = stablehlo.add %1162, %1163 : tensor<1x1x16x3xf32>
    %1165 = stablehlo.divide %985, %1164 : tensor<1x1x16x3xf32>
    %cst_314 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1166 = stablehlo.broadcast_in_dim %cst_314, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1167 = stablehlo.add %1047, %1166 : tensor<16xf32>
    %1168 = stablehlo.sqrt %1167 : tensor<16xf32>
    %cst_315 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1169 = stablehlo.broadcast_in_dim %cst_315, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1170 = stablehlo.add %1168, %1169 : tensor<16xf32>
    %1171 = stablehlo.divide %987, %1170 : tensor<16xf32>
    %cst_316 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1172 = stablehlo.broadcast_in_dim %cst_316, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1173 = stablehlo.add %1049, %1172 : tensor<16xf32>
    %1174 = stablehlo.sqrt %1173 : tensor<16xf32>
    %cst_317 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1175 = stablehlo.broadcast_in_dim %cst_317, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1176 = stablehlo.add %1174, %1175 : tensor<16xf32>
    %1177 = stablehlo.divide %989, %1176 : tensor<16xf32>
    %cst_318 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1178 = stablehlo.broadcast_in_dim %cst_318, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1179 = stablehlo.add %1051, %1178 : tensor<16xf32>
    %1180 = stablehlo.sqrt %1179 : tensor<16xf32>
    %cst_319 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1181 = stablehlo.broadcast_in_dim %cst_319, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1182 = stablehlo.add %1180, %1181 : tensor<16xf32>
    %1183 = stablehlo.divide %991, %1182 : tensor<16xf32>
    %cst_320 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1184 = stablehlo.broadcast_in_dim %cst_320, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1185 = stablehlo.add %1053, %1184 : tensor<16xf32>
    %1186 = stablehlo.sqrt %1185 : tensor<16xf32>
    %cst_321 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1187 = stablehlo.broadcast_in_dim %cst_321, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1188 = stablehlo.add %1186, %1187 : tensor<16xf32>
    %1189 = stablehlo.divide %993, %1188 : tensor<16xf32>
    %cst_322 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1190 = stablehlo.broadcast_in_dim %cst_322, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1191 = stablehlo.add %1055, %1190 : tensor<32xf32>
    %1192 = stablehlo.sqrt %1191 : tensor<32xf32>
    %cst_323 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1193 = stablehlo.broadcast_in_dim %cst_323, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1194 = stablehlo.add %1192, %1193 : tensor<32xf32>
    %1195 = stablehlo.divide %995, %1194 : tensor<32xf32>
    %cst_324 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1196 = stablehlo.broadcast_in_dim %cst_324, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1197 = stablehlo.add %1057, %1196 : tensor<32xf32>
    %1198 = stablehlo.sqrt %1197 : tensor<32xf32>
    %cst_325 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1199 = stablehlo.broadcast_in_dim %cst_325, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1200 = stablehlo.add %1198, %1199 : tensor<32xf32>
    %1201 = stablehlo.divide %997, %1200 : tensor<32xf32>
    %cst_326 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1202 = stablehlo.broadcast_in_dim %cst_326, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1203 = stablehlo.add %1059, %1202 : tensor<64xf32>
    %1204 = stablehlo.sqrt %1203 : tensor<64xf32>
    %cst_327 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1205 = stablehlo.broadcast_in_dim %cst_327, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1206 = stablehlo.add %1204, %1205 : tensor<64xf32>
    %1207 = stablehlo.divide %999, %1206 : tensor<64xf32>
    %cst_328 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1208 = stablehlo.broadcast_in_dim %cst_328, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1209 = stablehlo.add %1061, %1208 : tensor<64xf32>
    %1210 = stablehlo.sqrt %1209 : tensor<64xf32>
    %cst_329 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1211 = stablehlo.broadcast_in_dim %cst_329, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1212 = stablehlo.add %1210, %1211 : tensor<64xf32>
    %1213 = stablehlo.divide %1001, %1212 : tensor<64xf32>
    %cst_330 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1214 = stablehlo.broadcast_in_dim %cst_330, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1215 = stablehlo.add %1063, %1214 : tensor<32xf32>
    %1216 = stablehlo.sqrt %1215 : tensor<32xf32>
    %cst_331 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1217 = stablehlo.broadcast_in_dim %cst_331, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1218 = stablehlo.add %1216, %1217 : tensor<32xf32>
    %1219 = stablehlo.divide %1003, %1218 : tensor<32xf32>
    %cst_332 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1220 = stablehlo.broadcast_in_dim %cst_332, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1221 = stablehlo.add %1065, %1220 : tensor<32xf32>
    %1222 = stablehlo.sqrt %1221 : tensor<32xf32>
    %cst_333 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1223 = stablehlo.broadcast_in_dim %cst_333, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1224 = stablehlo.add %1222, %1223 : tensor<32xf32>
    %1225 = stablehlo.divide %1005, %1224 : tensor<32xf32>
    %cst_334 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1226 = stablehlo.broadcast_in_dim %cst_334, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1227 = stablehlo.add %1067, %1226 : tensor<16xf32>
    %1228 = stablehlo.sqrt %1227 : tensor<16xf32>
    %cst_335 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1229 = stablehlo.broadcast_in_dim %cst_335, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1230 = stablehlo.add %1228, %1229 : tensor<16xf32>
    %1231 = stablehlo.divide %1007, %1230 : tensor<16xf32>
    %cst_336 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1232 = stablehlo.broadcast_in_dim %cst_336, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1233 = stablehlo.add %1069, %1232 : tensor<16xf32>
    %1234 = stablehlo.sqrt %1233 : tensor<16xf32>
    %cst_337 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1235 = stablehlo.broadcast_in_dim %cst_337, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1236 = stablehlo.add %1234, %1235 : tensor<16xf32>
    %1237 = stablehlo.divide %1009, %1236 : tensor<16xf32>
    %cst_338 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1238 = stablehlo.broadcast_in_dim %cst_338, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1239 = stablehlo.multiply %1238, %1075 : tensor<32xf32>
    %cst_339 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1240 = stablehlo.broadcast_in_dim %cst_339, dims = [] : (tensor<f32>) -> tensor<2x2x64x32xf32>
    %1241 = stablehlo.multiply %1240, %1081 : tensor<2x2x64x32xf32>
    %cst_340 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1242 = stablehlo.broadcast_in_dim %cst_340, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1243 = stablehlo.multiply %1242, %1087 : tensor<16xf32>
    %cst_341 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1244 = stablehlo.broadcast_in_dim %cst_341, dims = [] : (tensor<f32>) -> tensor<3x3x3x16xf32>
    %1245 = stablehlo.multiply %1244, %1093 : tensor<3x3x3x16xf32>
    %cst_342 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1246 = stablehlo.broadcast_in_dim %cst_342, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1247 = stablehlo.multiply %1246, %1099 : tensor<16xf32>
    %cst_343 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1248 = stablehlo.broadcast_in_dim %cst_343, dims = [] : (tensor<f32>) -> tensor<3x3x16x16xf32>
    %1249 = stablehlo.multiply %1248, %1105 : tensor<3x3x16x16xf32>
    %cst_344 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1250 = stablehlo.broadcast_in_dim %cst_344, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1251 = stablehlo.multiply %1250, %1111 : tensor<32xf32>
    %cst_345 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1252 = stablehlo.broadcast_in_dim %cst_345, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %1253 = stablehlo.multiply %1252, %1117 : tensor<3x3x16x32xf32>
    %cst_346 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1254 = stablehlo.broadcast_in_dim %cst_346, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1255 = stablehlo.multiply %1254, %1123 : tensor<64xf32>
    %cst_347 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1256 = stablehlo.broadcast_in_dim %cst_347, dims = [] : (tensor<f32>) -> tensor<3x3x32x64xf32>
    %1257 = stablehlo.multiply %1256, %1129 : tensor<3x3x32x64xf32>
    %cst_348 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1258 = stablehlo.broadcast_in_dim %cst_348, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1259 = stablehlo.multiply %1258, %1135 : tensor<32xf32>
    %cst_349 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1260 = stablehlo.broadcast_in_dim %cst_349, dims = [] : (tensor<f32>) -> tensor<3x3x64x32xf32>
    %1261 = stablehlo.multiply %1260, %1141 : tensor<3x3x64x32xf32>
    %cst_350 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1262 = stablehlo.broadcast_in_dim %cst_350, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1263 = stablehlo.multiply %1262, %1147 : tensor<16xf32>
    %cst_351 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1264 = stablehlo.broadcast_in_dim %cst_351, dims = [] : (tensor<f32>) -> tensor<3x3x48x16xf32>
    %1265 = stablehlo.multiply %1264, %1153 : tensor<3x3x48x16xf32>
    %cst_352 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1266 = stablehlo.broadcast_in_dim %cst_352, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1267 = stablehlo.multiply %1266, %1159 : tensor<3xf32>
    %cst_353 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1268 = stablehlo.broadcast_in_dim %cst_353, dims = [] : (tensor<f32>) -> tensor<1x1x16x3xf32>
    %1269 = stablehlo.multiply %1268, %1165 : tensor<1x1x16x3xf32>
    %cst_354 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1270 = stablehlo.broadcast_in_dim %cst_354, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1271 = stablehlo.multiply %1270, %1171 : tensor<16xf32>
    %cst_355 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1272 = stablehlo.broadcast_in_dim %cst_355, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1273 = stablehlo.multiply %1272, %1177 : tensor<16xf32>
    %cst_356 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1274 = stablehlo.broadcast_in_dim %cst_356, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1275 = stablehlo.multiply %1274, %1183 : tensor<16xf32>
    %cst_357 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1276 = stablehlo.broadcast_in_dim %cst_357, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1277 = stablehlo.multiply %1276, %1189 : tensor<16xf32>
    %cst_358 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1278 = stablehlo.broadcast_in_dim %cst_358, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1279 = stablehlo.multiply %1278, %1195 : tensor<32xf32>
    %cst_359 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1280 = stablehlo.broadcast_in_dim %cst_359, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1281 = stablehlo.multiply %1280, %1201 : tensor<32xf32>
    %cst_360 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1282 = stablehlo.broadcast_in_dim %cst_360, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1283 = stablehlo.multiply %1282, %1207 : tensor<64xf32>
    %cst_361 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1284 = stablehlo.broadcast_in_dim %cst_361, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1285 = stablehlo.multiply %1284, %1213 : tensor<64xf32>
    %cst_362 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1286 = stablehlo.broadcast_in_dim %cst_362, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1287 = stablehlo.multiply %1286, %1219 : tensor<32xf32>
    %cst_363 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1288 = stablehlo.broadcast_in_dim %cst_363, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1289 = stablehlo.multiply %1288, %1225 : tensor<32xf32>
    %cst_364 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1290 = stablehlo.broadcast_in_dim %cst_364, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1291 = stablehlo.multiply %1290, %1231 : tensor<16xf32>
    %cst_365 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1292 = stablehlo.broadcast_in_dim %cst_365, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1293 = stablehlo.multiply %1292, %1237 : tensor<16xf32>
    %1294 = stablehlo.add %arg0, %1239 : tensor<32xf32>
    %1295 = stablehlo.add %arg1, %1241 : tensor<2x2x64x32xf32>
    %1296 = stablehlo.add %arg2, %1243 : tensor<16xf32>
    %1297 = stablehlo.add %arg3, %1245 : tensor<3x3x3x16xf32>
    %1298 = stablehlo.add %arg4, %1247 : tensor<16xf32>
    %1299 = stablehlo.add %arg5, %1249 : tensor<3x3x16x16xf32>
    %1300 = stablehlo.add %arg6, %1251 : tensor<32xf32>
    %1301 = stablehlo.add %arg7, %1253 : tensor<3x3x16x32xf32>
    %1302 = stablehlo.add %arg8, %1255 : tensor<64xf32>
    %1303 = stablehlo.add %arg9, %1257 : tensor<3x3x32x64xf32>
    %1304 = stablehlo.add %arg10, %1259 : tensor<32xf32>
    %1305 = stablehlo.add %arg11, %1261 : tensor<3x3x64x32xf32>
    %1306 = stablehlo.add %arg12, %1263 : tensor<16xf32>
    %1307 = stablehlo.add %arg13, %1265 : tensor<3x3x48x16xf32>
    %1308 = stablehlo.add %arg14, %1267 : tensor<3xf32>
    %1309 = stablehlo.add %arg15, %1269 : tensor<1x1x16x3xf32>
    %1310 = stablehlo.add %arg16, %1271 : tensor<16xf32>
    %1311 = stablehlo.add %arg17, %1273 : tensor<16xf32>
    %1312 = stablehlo.add %arg18, %1275 : tensor<16xf32>
    %1313 = stablehlo.add %arg19, %1277 : tensor<16xf32>
    %1314 = stablehlo.add %arg20, %1279 : tensor<32xf32>
    %1315 = stablehlo.add %arg21, %1281 : tensor<32xf32>
    %1316 = stablehlo.add %arg22, %1283 : tensor<64xf32>
    %1317 = stablehlo.add %arg23, %1285 : tensor<64xf32>
    %1318 = stablehlo.add %arg24, %1287 : tensor<32xf32>
    %1319 = stablehlo.add %arg25, %1289 : tensor<32xf32>
    %1320 = stablehlo.add %arg26, %1291 : tensor<16xf32>
    %1321 = stablehlo.add %arg27, %1293 : tensor<16xf32>
    return %1294, %1295, %1296, %1297, %1298, %1299, %1300, %1301, %1302, %1303, %1304, %1305, %1306, %1307, %1308, %1309, %1310, %1311, %1312, %1313, %1314, %1315, %1316, %1317, %1318, %1319, %1320, %1321, %949, %643, %648, %653, %658, %663, %668, %673, %678, %683, %688, %693, %698, %703, %708, %713, %718, %723, %728, %733, %738, %743, %748, %753, %758, %763, %768, %773, %778, %784, %790, %796, %802, %808, %814, %820, %826, %832, %838, %844, %850, %856, %862, %868, %874, %880, %886, %892, %898, %904, %910, %916, %922, %928, %934, %940, %946, %340 : tensor<32xf32>, tensor<2x2x64x32xf32>, tensor<16xf32>, tensor<3x3x3x16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<32xf32>, tensor<3x3x16x32xf32>, tensor<64xf32>, tensor<3x3x32x64xf32>, tensor<32xf32>, tensor<3x3x64x32xf32>, tensor<16xf32>, tensor<3x3x48x16xf32>, tensor<3xf32>, tensor<1x1x16x3xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<64xf32>, tensor<64xf32>, tensor<32xf32>, tensor<32xf32>, tensor<16xf32>, tensor<16xf32>, tensor<i32>, tensor<32xf32>, tensor<2x2x64x32xf32>, tensor<16xf32>, tensor<3x3x3x16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<32xf32>, tensor<3x3x16x32xf32>, tensor<64xf32>, tensor<3x3x32x64xf32>, tensor<32xf32>, tensor<3x3x64x32xf32>, tensor<16xf32>, tensor<3x3x48x16xf32>, tensor<3xf32>, tensor<1x1x16x3xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<64xf32>, tensor<64xf32>, tensor<32xf32>, tensor<32xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<2x2x64x32xf32>, tensor<16xf32>, tensor<3x3x3x16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<32xf32>, tensor<3x3x16x32xf32>, tensor<64xf32>, tensor<3x3x32x64xf32>, tensor<32xf32>, tensor<3x3x64x32xf32>, tensor<16xf32>, tensor<3x3x48x16xf32>, tensor<3xf32>, tensor<1x1x16x3xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<64xf32>, tensor<64xf32>, tensor<32xf32>, tensor<32xf32>, tensor<16xf32>, tensor<16xf32>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<8x64x64x16xf32>) -> (tensor<8x64x64x16xf32>, tensor<8x64x64x16xf32>, tensor<8x64x64x16xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<8x64x64x16xf32>
    %1 = stablehlo.exponential %0 : tensor<8x64x64x16xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x64x64x16xf32>
    %3 = stablehlo.add %2, %1 : tensor<8x64x64x16xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x64x64x16xf32>
    %5 = stablehlo.divide %4, %3 : tensor<8x64x64x16xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x64x64x16xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<8x64x64x16xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<8x64x64x16xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<8x64x64x16xf32>
    return %9, %8, %5 : tensor<8x64x64x16xf32>, tensor<8x64x64x16xf32>, tensor<8x64x64x16xf32>
  }
  func.func private @silu_0(%arg0: tensor<8x32x32x32xf32>) -> (tensor<8x32x32x32xf32>, tensor<8x32x32x32xf32>, tensor<8x32x32x32xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<8x32x32x32xf32>
    %1 = stablehlo.exponential %0 : tensor<8x32x32x32xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x32x32x32xf32>
    %3 = stablehlo.add %2, %1 : tensor<8x32x32x32xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x32x32x32xf32>
    %5 = stablehlo.divide %4, %3 : tensor<8x32x32x32xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x32x32x32xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<8x32x32x32xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<8x32x32x32xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<8x32x32x32xf32>
    return %9, %8, %5 : tensor<8x32x32x32xf32>, tensor<8x32x32x32xf32>, tensor<8x32x32x32xf32>
  }
  func.func private @silu_1(%arg0: tensor<8x16x16x64xf32>) -> (tensor<8x16x16x64xf32>, tensor<8x16x16x64xf32>, tensor<8x16x16x64xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<8x16x16x64xf32>
    %1 = stablehlo.exponential %0 : tensor<8x16x16x64xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x16x16x64xf32>
    %3 = stablehlo.add %2, %1 : tensor<8x16x16x64xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x16x16x64xf32>
    %5 = stablehlo.divide %4, %3 : tensor<8x16x16x64xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x16x16x64xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<8x16x16x64xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<8x16x16x64xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<8x16x16x64xf32>
    return %9, %8, %5 : tensor<8x16x16x64xf32>, tensor<8x16x16x64xf32>, tensor<8x16x16x64xf32>
  }
  func.func private @_resize(%arg0: tensor<8x32x32x32xf32>) -> (tensor<8x64x64x32xf32>, tensor<64x1xi32>, tensor<64x1xi32>) {
    %0 = stablehlo.iota dim = 0 : tensor<64xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %2 = stablehlo.add %0, %1 : tensor<64xf32>
    %cst_0 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %4 = stablehlo.multiply %2, %3 : tensor<64xf32>
    %cst_1 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %6 = stablehlo.divide %4, %5 : tensor<64xf32>
    %7 = stablehlo.floor %6 : tensor<64xf32>
    %8 = stablehlo.convert %7 : (tensor<64xf32>) -> tensor<64xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<64xi32>
    %10 = stablehlo.compare LT, %8, %9, SIGNED : (tensor<64xi32>, tensor<64xi32>) -> tensor<64xi1>
    %c_2 = stablehlo.constant dense<32> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<64xi32>
    %12 = stablehlo.add %8, %11 : tensor<64xi32>
    %13 = stablehlo.select %10, %12, %8 : tensor<64xi1>, tensor<64xi32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<64xi32>) -> tensor<64x1xi32>
    %15 = "stablehlo.gather"(%arg0, %14) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2, 3], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 8, 1, 32, 32>}> : (tensor<8x32x32x32xf32>, tensor<64x1xi32>) -> tensor<8x64x32x32xf32>
    %16 = stablehlo.iota dim = 0 : tensor<64xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %18 = stablehlo.add %16, %17 : tensor<64xf32>
    %cst_4 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %20 = stablehlo.multiply %18, %19 : tensor<64xf32>
    %cst_5 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %22 = stablehlo.divide %20, %21 : tensor<64xf32>
    %23 = stablehlo.floor %22 : tensor<64xf32>
    %24 = stablehlo.convert %23 : (tensor<64xf32>) -> tensor<64xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %25 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<64xi32>
    %26 = stablehlo.compare LT, %24, %25, SIGNED : (tensor<64xi32>, tensor<64xi32>) -> tensor<64xi1>
    %c_7 = stablehlo.constant dense<32> : tensor<i32>
    %27 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<64xi32>
    %28 = stablehlo.add %24, %27 : tensor<64xi32>
    %29 = stablehlo.select %26, %28, %24 : tensor<64xi1>, tensor<64xi32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<64xi32>) -> tensor<64x1xi32>
    %31 = "stablehlo.gather"(%15, %30) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1, 3], collapsed_slice_dims = [2], start_index_map = [2], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 8, 64, 1, 32>}> : (tensor<8x64x32x32xf32>, tensor<64x1xi32>) -> tensor<8x64x64x32xf32>
    return %31, %14, %30 : tensor<8x64x64x32xf32>, tensor<64x1xi32>, tensor<64x1xi32>
  }
  func.func private @silu_2(%arg0: tensor<8x64x64x16xf32>, %arg1: tensor<8x64x64x16xf32>, %arg2: tensor<8x64x64x16xf32>, %arg3: tensor<8x64x64x16xf32>) -> tensor<8x64x64x16xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<8x64x64x16xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<8x64x64x16xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<8x64x64x16xf32>
    %3 = stablehlo.add %1, %2 : tensor<8x64x64x16xf32>
    return %3 : tensor<8x64x64x16xf32>
  }
  func.func private @_resize_3(%arg0: tensor<64x1xi32>, %arg1: tensor<64x1xi32>, %arg2: tensor<8x64x64x32xf32>) -> tensor<8x32x32x32xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x64x32x32xf32>
    %1 = "stablehlo.scatter"(%0, %arg1, %arg2) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1, 3], inserted_window_dims = [2], scatter_dims_to_operand_dims = [2], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %4 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %4 : tensor<f32>
    }) : (tensor<8x64x32x32xf32>, tensor<64x1xi32>, tensor<8x64x64x32xf32>) -> tensor<8x64x32x32xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x32x32x32xf32>
    %3 = "stablehlo.scatter"(%2, %arg0, %1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 2, 3], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %4 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %4 : tensor<f32>
    }) : (tensor<8x32x32x32xf32>, tensor<64x1xi32>, tensor<8x64x32x32xf32>) -> tensor<8x32x32x32xf32>
    return %3 : tensor<8x32x32x32xf32>
  }
  func.func private @silu_4(%arg0: tensor<8x32x32x32xf32>, %arg1: tensor<8x32x32x32xf32>, %arg2: tensor<8x32x32x32xf32>, %arg3: tensor<8x32x32x32xf32>) -> tensor<8x32x32x32xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<8x32x32x32xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<8x32x32x32xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<8x32x32x32xf32>
    %3 = stablehlo.add %1, %2 : tensor<8x32x32x32xf32>
    return %3 : tensor<8x32x32x32xf32>
  }
  func.func private @silu_5(%arg0: tensor<8x16x16x64xf32>, %arg1: tensor<8x16x16x64xf32>, %arg2: tensor<8x16x16x64xf32>, %arg3: tensor<8x16x16x64xf32>) -> tensor<8x16x16x64xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<8x16x16x64xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<8x16x16x64xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<8x16x16x64xf32>
    %3 = stablehlo.add %1, %2 : tensor<8x16x16x64xf32>
    return %3 : tensor<8x16x16x64xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
