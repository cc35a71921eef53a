module @jit_one attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3x3x16xf32>, %arg1: tensor<100xf32>, %arg2: tensor<64x100xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<16xf32>, %arg6: tensor<16xf32>, %arg7: tensor<3x3x16x16xf32>, %arg8: tensor<3x3x16x16xf32>, %arg9: tensor<16xf32>, %arg10: tensor<16xf32>, %arg11: tensor<16xf32>, %arg12: tensor<16xf32>, %arg13: tensor<3x3x16x16xf32>, %arg14: tensor<3x3x16x16xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32xf32>, %arg18: tensor<32xf32>, %arg19: tensor<3x3x16x32xf32>, %arg20: tensor<3x3x32x32xf32>, %arg21: tensor<1x1x16x32xf32>, %arg22: tensor<32xf32>, %arg23: tensor<32xf32>, %arg24: tensor<32xf32>, %arg25: tensor<32xf32>, %arg26: tensor<3x3x32x32xf32>, %arg27: tensor<3x3x32x32xf32>, %arg28: tensor<64xf32>, %arg29: tensor<64xf32>, %arg30: tensor<64xf32>, %arg31: tensor<64xf32>, %arg32: tensor<3x3x32x64xf32>, %arg33: tensor<3x3x64x64xf32>, %arg34: tensor<1x1x32x64xf32>, %arg35: tensor<64xf32>, %arg36: tensor<64xf32>, %arg37: tensor<64xf32>, %arg38: tensor<64xf32>, %arg39: tensor<3x3x64x64xf32>, %arg40: tensor<3x3x64x64xf32>, %arg41: tensor<3x3x3x16xf32>, %arg42: tensor<100xf32>, %arg43: tensor<64x100xf32>, %arg44: tensor<16xf32>, %arg45: tensor<16xf32>, %arg46: tensor<16xf32>, %arg47: tensor<16xf32>, %arg48: tensor<3x3x16x16xf32>, %arg49: tensor<3x3x16x16xf32>, %arg50: tensor<16xf32>, %arg51: tensor<16xf32>, %arg52: tensor<16xf32>, %arg53: tensor<16xf32>, %arg54: tensor<3x3x16x16xf32>, %arg55: tensor<3x3x16x16xf32>, %arg56: tensor<32xf32>, %arg57: tensor<32xf32>, %arg58: tensor<32xf32>, %arg59: tensor<32xf32>, %arg60: tensor<3x3x16x32xf32>, %arg61: tensor<3x3x32x32xf32>, %arg62: tensor<1x1x16x32xf32>, %arg63: tensor<32xf32>, %arg64: tensor<32xf32>, %arg65: tensor<32xf32>, %arg66: tensor<32xf32>, %arg67: tensor<3x3x32x32xf32>, %arg68: tensor<3x3x32x32xf32>, %arg69: tensor<64xf32>, %arg70: tensor<64xf32>, %arg71: tensor<64xf32>, %arg72: tensor<64xf32>, %arg73: tensor<3x3x32x64xf32>, %arg74: tensor<3x3x64x64xf32>, %arg75: tensor<1x1x32x64xf32>, %arg76: tensor<64xf32>, %arg77: tensor<64xf32>, %arg78: tensor<64xf32>, %arg79: tensor<64xf32>, %arg80: tensor<3x3x64x64xf32>, %arg81: tensor<3x3x64x64xf32>, %arg82: tensor<32x32x32x3xf32>, %arg83: tensor<32xi32>) -> (tensor<3x3x3x16xf32> {jax.result_info = "result[0]['Conv_0']['kernel']"}, tensor<100xf32> {jax.result_info = "result[0]['Dense_0']['bias']"}, tensor<64x100xf32> {jax.result_info = "result[0]['Dense_0']['kernel']"}, tensor<16xf32> {jax.result_info = "result[0]['Residual_0']['BatchNorm_0']['bias']"}, tensor<16xf32> {jax.result_info = "result[0]['Residual_0']['BatchNorm_0']['scale']"}, tensor<16xf32> {jax.result_info = "result[0]['Residual_0']['BatchNorm_1']['bias']"}, tensor<16xf32> {jax.result_info = "result[0]['Residual_0']['BatchNorm_1']['scale']"}, tensor<3x3x16x16xf32> {jax.result_info = "result[0]['Residual_0']['Conv_0']['kernel']"}, tensor<3x3x16x16xf32> {jax.result_info = "result[0]['Residual_0']['Conv_1']['kernel']"}, tensor<16xf32> {jax.result_info = "result[0]['Residual_1']['BatchNorm_0']['bias']"}, tensor<16xf32> {jax.result_info = "result[0]['Residual_1']['BatchNorm_0']['scale']"}, tensor<16xf32> {jax.result_info = "result[0]['Residual_1']['BatchNorm_1']['bias']"}, tensor<16xf32> {jax.result_info = "result[0]['Residual_1']['BatchNorm_1']['scale']"}, tensor<3x3x16x16xf32> {jax.result_info = "result[0]['Residual_1']['Conv_0']['kernel']"}, tensor<3x3x16x16xf32> {jax.result_info = "result[0]['Residual_1']['Conv_1']['kernel']"}, tensor<32xf32> {jax.result_info = "result[0]['Residual_2']['BatchNorm_0']['bias']"}, tensor<32xf32> {jax.result_info = "result[0]['Residual_2']['BatchNorm_0']['scale']"}, tensor<32xf32> {jax.result_info = "result[0]['Residual_2']['BatchNorm_1']['bias']"}, tensor<32xf32> {jax.result_info = "result[0]['Residual_2']['BatchNorm_1']['scale']"}, tensor<3x3x16x32xf32> {jax.result_info = "result[0]['Residual_2']['Conv_0']['kernel']"}, tensor<3x3x32x32xf32> {jax.result_info = "result[0]['Residual_2']['Conv_1']['kernel']"}, tensor<1x1x16x32xf32> {jax.result_info = "result[0]['Residual_2']['Conv_2']['kernel']"}, tensor<32xf32> {jax.result_info = "result[0]['Residual_3']['BatchNorm_0']['bias']"}, tensor<32xf32> {jax.result_info = "result[0]['Residual_3']['BatchNorm_0']['scale']"}, tensor<32xf32> {jax.result_info = "result[0]['Residual_3']['BatchNorm_1']['bias']"}, tensor<32xf32> {jax.result_info = "result[0]['Residual_3']['BatchNorm_1']['scale']"}, tensor<3x3x32x32xf32> {jax.result_info = "result[0]['Residual_3']['Conv_0']['kernel']"}, tensor<3x3x32x32xf32> {jax.result_info = "result[0]['Residual_3']['Conv_1']['kernel']"}, tensor<64xf32> {jax.result_info = "result[0]['Residual_4']['BatchNorm_0']['bias']"}, tensor<64xf32> {jax.result_info = "result[0]['Residual_4']['BatchNorm_0']['scale']"}, tensor<64xf32> {jax.result_info = "result[0]['Residual_4']['BatchNorm_1']['bias']"}, tensor<64xf32> {jax.result_info = "result[0]['Residual_4']['BatchNorm_1']['scale']"}, tensor<3x3x32x64xf32> {jax.result_info = "result[0]['Residual_4']['Conv_0']['kernel']"}, tensor<3x3x64x64xf32> {jax.result_info = "result[0]['Residual_4']['Conv_1']['kernel']"}, tensor<1x1x32x64xf32> {jax.result_info = "result[0]['Residual_4']['Conv_2']['kernel']"}, tensor<64xf32> {jax.result_info = "result[0]['Residual_5']['BatchNorm_0']['bias']"}, tensor<64xf32> {jax.result_info = "result[0]['Residual_5']['BatchNorm_0']['scale']"}, tensor<64xf32> {jax.result_info = "result[0]['Residual_5']['BatchNorm_1']['bias']"}, tensor<64xf32> {jax.result_info = "result[0]['Residual_5']['BatchNorm_1']['scale']"}, tensor<3x3x64x64xf32> {jax.result_info = "result[0]['Residual_5']['Conv_0']['kernel']"}, tensor<3x3x64x64xf32> {jax.result_info = "result[0]['Residual_5']['Conv_1']['kernel']"}, tensor<3x3x3x16xf32> {jax.result_info = "result[1][0].trace['Conv_0']['kernel']"}, tensor<100xf32> {jax.result_info = "result[1][0].trace['Dense_0']['bias']"}, tensor<64x100xf32> {jax.result_info = "result[1][0].trace['Dense_0']['kernel']"}, tensor<16xf32> {jax.result_info = "result[1][0].trace['Residual_0']['BatchNorm_0']['bias']"}, tensor<16xf32> {jax.result_info = "result[1][0].trace['Residual_0']['BatchNorm_0']['scale']"}, tensor<16xf32> {jax.result_info = "result[1][0].trace['Residual_0']['BatchNorm_1']['bias']"}, tensor<16xf32> {jax.result_info = "result[1][0].trace['Residual_0']['BatchNorm_1']['scale']"}, tensor<3x3x16x16xf32> {jax.result_info = "result[1][0].trace['Residual_0']['Conv_0']['kernel']"}, tensor<3x3x16x16xf32> {jax.result_info = "result[1][0].trace['Residual_0']['Conv_1']['kernel']"}, tensor<16xf32> {jax.result_info = "result[1][0].trace['Residual_1']['BatchNorm_0']['bias']"}, tensor<16xf32> {jax.result_info = "result[1][0].trace['Residual_1']['BatchNorm_0']['scale']"}, tensor<16xf32> {jax.result_info = "result[1][0].trace['Residual_1']['BatchNorm_1']['bias']"}, tensor<16xf32> {jax.result_info = "result[1][0].trace['Residual_1']['BatchNorm_1']['scale']"}, tensor<3x3x16x16xf32> {jax.result_info = "result[1][0].trace['Residual_1']['Conv_0']['kernel']"}, tensor<3x3x16x16xf32> {jax.result_info = "result[1][0].trace['Residual_1']['Conv_1']['kernel']"}, tensor<32xf32> {jax.result_info = "result[1][0].trace['Residual_2']['BatchNorm_0']['bias']"}, tensor<32xf32> {jax.result_info = "result[1][0].trace['Residual_2']['BatchNorm_0']['scale']"}, tensor<32xf32> {jax.result_info = "result[1][0].trace['Residual_2']['BatchNorm_1']['bias']"}, tensor<32xf32> {jax.result_info = "result[1][0].trace['Residual_2']['BatchNorm_1']['scale']"}, tensor<3x3x16x32xf32> {jax.result_info = "result[1][0].trace['Residual_2']['Conv_0']['kernel']"}, tensor<3x3x32x32xf32> {jax.result_info = "result[1][0].trace['Residual_2']['Conv_1']['kernel']"}, tensor<1x1x16x32xf32> {jax.result_info = "result[1][0].trace['Residual_2']['Conv_2']['kernel']"}, tensor<32xf32> {jax.result_info = "result[1][0].trace['Residual_3']['BatchNorm_0']['bias']"}, tensor<32xf32> {jax.result_info = "result[1][0].trace['Residual_3']['BatchNorm_0']['scale']"}, tensor<32xf32> {jax.result_info = "result[1][0].trace['Residual_3']['BatchNorm_1']['bias']"}, tensor<32xf32> {jax.result_info = "result[1][0].trace['Residual_3']['BatchNorm_1']['scale']"}, tensor<3x3x32x32xf32> {jax.result_info = "result[1][0].trace['Residual_3']['Conv_0']['kernel']"}, tensor<3x3x32x32xf32> {jax.result_info = "result[1][0].trace['Residual_3']['Conv_1']['kernel']"}, tensor<64xf32> {jax.result_info = "result[1][0].trace['Residual_4']['BatchNorm_0']['bias']"}, tensor<64xf32> {jax.result_info = "result[1][0].trace['Residual_4']['BatchNorm_0']['scale']"}, tensor<64xf32> {jax.result_info = "result[1][0].trace['Residual_4']['BatchNorm_1']['bias']"}, tensor<64xf32> {jax.result_info = "result[1][0].trace['Residual_4']['BatchNorm_1']['scale']"}, tensor<3x3x32x64xf32> {jax.result_info = "result[1][0].trace['Residual_4']['Conv_0']['kernel']"}, tensor<3x3x64x64xf32> {jax.result_info = "result[1][0].trace['Residual_4']['Conv_1']['kernel']"}, tensor<1x1x32x64xf32> {jax.result_info = "result[1][0].trace['Residual_4']['Conv_2']['kernel']"}, tensor<64xf32> {jax.result_info = "result[1][0].trace['Residual_5']['BatchNorm_0']['bias']"}, tensor<64xf32> {jax.result_info = "result[1][0].trace['Residual_5']['BatchNorm_0']['scale']"}, tensor<64xf32> {jax.result_info = "result[1][0].trace['Residual_5']['BatchNorm_1']['bias']"}, tensor<64xf32> {jax.result_info = "result[1][0].trace['Residual_5']['BatchNorm_1']['scale']"}, tensor<3x3x64x64xf32> {jax.result_info = "result[1][0].trace['Residual_5']['Conv_0']['kernel']"}, tensor<3x3x64x64xf32> {jax.result_info = "result[1][0].trace['Residual_5']['Conv_1']['kernel']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convolution(%arg82, %arg0) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x32x32x3xf32>, tensor<3x3x3x16xf32>) -> tensor<32x32x32x16xf32>
    %1 = stablehlo.convolution(%0, %arg7) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x32x32x16xf32>, tensor<3x3x16x16xf32>) -> tensor<32x32x32x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %4 = chlo.square %1 : tensor<32x32x32x16xf32> -> tensor<32x32x32x16xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<32x32x32x16xf32>
    %6 = stablehlo.multiply %5, %1 : tensor<32x32x32x16xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%1 init: %cst_2) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x32x32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_3 = stablehlo.constant dense<3.276800e+04> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %9 = stablehlo.divide %7, %8 : tensor<16xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%4 init: %cst_4) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x32x32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_5 = stablehlo.constant dense<3.276800e+04> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %12 = stablehlo.divide %10, %11 : tensor<16xf32>
    %13 = chlo.square %9 : tensor<16xf32> -> tensor<16xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %15 = stablehlo.multiply %14, %9 : tensor<16xf32>
    %16 = stablehlo.subtract %12, %13 : tensor<16xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %18 = stablehlo.maximum %17, %16 : tensor<16xf32>
    %19 = stablehlo.compare EQ, %16, %18, FLOAT : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %22 = stablehlo.select %19, %20, %21 : tensor<16xi1>, tensor<16xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %24 = stablehlo.compare EQ, %23, %18, FLOAT : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xi1>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %27 = stablehlo.select %24, %25, %26 : tensor<16xi1>, tensor<16xf32>
    %28 = stablehlo.divide %22, %27 : tensor<16xf32>
    %cst_13 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %30 = stablehlo.multiply %29, %2 : tensor<16xf32>
    %cst_14 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %32 = stablehlo.multiply %31, %9 : tensor<16xf32>
    %33 = stablehlo.add %30, %32 : tensor<16xf32>
    %cst_15 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %35 = stablehlo.multiply %34, %3 : tensor<16xf32>
    %cst_16 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %37 = stablehlo.multiply %36, %18 : tensor<16xf32>
    %38 = stablehlo.add %35, %37 : tensor<16xf32>
    %39 = stablehlo.broadcast_in_dim %9, dims = [3] : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %40 = stablehlo.broadcast_in_dim %18, dims = [3] : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %41 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<32x32x32x16xf32>
    %42 = stablehlo.subtract %1, %41 : tensor<32x32x32x16xf32>
    %cst_17 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1x1x1x16xf32>
    %44 = stablehlo.add %40, %43 : tensor<1x1x1x16xf32>
    %45 = stablehlo.rsqrt %44 : tensor<1x1x1x16xf32>
    %46 = stablehlo.divide %45, %44 : tensor<1x1x1x16xf32>
    %cst_18 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1x1x1x16xf32>
    %48 = stablehlo.multiply %47, %46 : tensor<1x1x1x16xf32>
    %49 = stablehlo.reshape %arg4 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %50 = stablehlo.multiply %45, %49 : tensor<1x1x1x16xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<32x32x32x16xf32>
    %52 = stablehlo.multiply %42, %51 : tensor<32x32x32x16xf32>
    %53 = stablehlo.reshape %arg3 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<32x32x32x16xf32>
    %55 = stablehlo.add %52, %54 : tensor<32x32x32x16xf32>
    %56 = call @relu(%55) : (tensor<32x32x32x16xf32>) -> tensor<32x32x32x16xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<32x32x32x16xf32>
    %58 = stablehlo.compare GT, %55, %57, FLOAT : (tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) -> tensor<32x32x32x16xi1>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<32x32x32x16xf32>
    %60 = stablehlo.convolution(%56, %arg8) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x32x32x16xf32>, tensor<3x3x16x16xf32>) -> tensor<32x32x32x16xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %63 = chlo.square %60 : tensor<32x32x32x16xf32> -> tensor<32x32x32x16xf32>
    %cst_23 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<32x32x32x16xf32>
    %65 = stablehlo.multiply %64, %60 : tensor<32x32x32x16xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.reduce(%60 init: %cst_24) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x32x32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_25 = stablehlo.constant dense<3.276800e+04> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %68 = stablehlo.divide %66, %67 : tensor<16xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.reduce(%63 init: %cst_26) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x32x32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_27 = stablehlo.constant dense<3.276800e+04> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %71 = stablehlo.divide %69, %70 : tensor<16xf32>
    %72 = chlo.square %68 : tensor<16xf32> -> tensor<16xf32>
    %cst_28 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %74 = stablehlo.multiply %73, %68 : tensor<16xf32>
    %75 = stablehlo.subtract %71, %72 : tensor<16xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %77 = stablehlo.maximum %76, %75 : tensor<16xf32>
    %78 = stablehlo.compare EQ, %75, %77, FLOAT : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xi1>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %81 = stablehlo.select %78, %79, %80 : tensor<16xi1>, tensor<16xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %83 = stablehlo.compare EQ, %82, %77, FLOAT : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xi1>
    %cst_33 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %86 = stablehlo.select %83, %84, %85 : tensor<16xi1>, tensor<16xf32>
    %87 = stablehlo.divide %81, %86 : tensor<16xf32>
    %cst_35 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %89 = stablehlo.multiply %88, %61 : tensor<16xf32>
    %cst_36 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %91 = stablehlo.multiply %90, %68 : tensor<16xf32>
    %92 = stablehlo.add %89, %91 : tensor<16xf32>
    %cst_37 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %94 = stablehlo.multiply %93, %62 : tensor<16xf32>
    %cst_38 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %96 = stablehlo.multiply %95, %77 : tensor<16xf32>
    %97 = stablehlo.add %94, %96 : tensor<16xf32>
    %98 = stablehlo.broadcast_in_dim %68, dims = [3] : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %99 = stablehlo.broadcast_in_dim %77, dims = [3] : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %100 = stablehlo.broadcast_in_dim %98, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<32x32x32x16xf32>
    %101 = stablehlo.subtract %60, %100 : tensor<32x32x32x16xf32>
    %cst_39 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<1x1x1x16xf32>
    %103 = stablehlo.add %99, %102 : tensor<1x1x1x16xf32>
    %104 = stablehlo.rsqrt %103 : tensor<1x1x1x16xf32>
    %105 = stablehlo.divide %104, %103 : tensor<1x1x1x16xf32>
    %cst_40 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<1x1x1x16xf32>
    %107 = stablehlo.multiply %106, %105 : tensor<1x1x1x16xf32>
    %108 = stablehlo.reshape %arg6 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %109 = stablehlo.multiply %104, %108 : tensor<1x1x1x16xf32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<32x32x32x16xf32>
    %111 = stablehlo.multiply %101, %110 : tensor<32x32x32x16xf32>
    %112 = stablehlo.reshape %arg5 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<32x32x32x16xf32>
    %114 = stablehlo.add %111, %113 : tensor<32x32x32x16xf32>
    %115 = stablehlo.add %0, %114 : tensor<32x32x32x16xf32>
    %116 = call @relu(%115) : (tensor<32x32x32x16xf32>) -> tensor<32x32x32x16xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<32x32x32x16xf32>
    %118 = stablehlo.compare GT, %115, %117, FLOAT : (tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) -> tensor<32x32x32x16xi1>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<32x32x32x16xf32>
    %120 = stablehlo.convolution(%116, %arg13) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x32x32x16xf32>, tensor<3x3x16x16xf32>) -> tensor<32x32x32x16xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %123 = chlo.square %120 : tensor<32x32x32x16xf32> -> tensor<32x32x32x16xf32>
    %cst_45 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<32x32x32x16xf32>
    %125 = stablehlo.multiply %124, %120 : tensor<32x32x32x16xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.reduce(%120 init: %cst_46) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x32x32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_47 = stablehlo.constant dense<3.276800e+04> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %128 = stablehlo.divide %126, %127 : tensor<16xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.reduce(%123 init: %cst_48) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x32x32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_49 = stablehlo.constant dense<3.276800e+04> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %131 = stablehlo.divide %129, %130 : tensor<16xf32>
    %132 = chlo.square %128 : tensor<16xf32> -> tensor<16xf32>
    %cst_50 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %134 = stablehlo.multiply %133, %128 : tensor<16xf32>
    %135 = stablehlo.subtract %131, %132 : tensor<16xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %137 = stablehlo.maximum %136, %135 : tensor<16xf32>
    %138 = stablehlo.compare EQ, %135, %137, FLOAT : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xi1>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %141 = stablehlo.select %138, %139, %140 : tensor<16xi1>, tensor<16xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %143 = stablehlo.compare EQ, %142, %137, FLOAT : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xi1>
    %cst_55 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %146 = stablehlo.select %143, %144, %145 : tensor<16xi1>, tensor<16xf32>
    %147 = stablehlo.divide %141, %146 : tensor<16xf32>
    %cst_57 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %149 = stablehlo.multiply %148, %121 : tensor<16xf32>
    %cst_58 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %151 = stablehlo.multiply %150, %128 : tensor<16xf32>
    %152 = stablehlo.add %149, %151 : tensor<16xf32>
    %cst_59 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %154 = stablehlo.multiply %153, %122 : tensor<16xf32>
    %cst_60 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %156 = stablehlo.multiply %155, %137 : tensor<16xf32>
    %157 = stablehlo.add %154, %156 : tensor<16xf32>
    %158 = stablehlo.broadcast_in_dim %128, dims = [3] : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %159 = stablehlo.broadcast_in_dim %137, dims = [3] : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %160 = stablehlo.broadcast_in_dim %158, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<32x32x32x16xf32>
    %161 = stablehlo.subtract %120, %160 : tensor<32x32x32x16xf32>
    %cst_61 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<1x1x1x16xf32>
    %163 = stablehlo.add %159, %162 : tensor<1x1x1x16xf32>
    %164 = stablehlo.rsqrt %163 : tensor<1x1x1x16xf32>
    %165 = stablehlo.divide %164, %163 : tensor<1x1x1x16xf32>
    %cst_62 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<1x1x1x16xf32>
    %167 = stablehlo.multiply %166, %165 : tensor<1x1x1x16xf32>
    %168 = stablehlo.reshape %arg10 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %169 = stablehlo.multiply %164, %168 : tensor<1x1x1x16xf32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<32x32x32x16xf32>
    %171 = stablehlo.multiply %161, %170 : tensor<32x32x32x16xf32>
    %172 = stablehlo.reshape %arg9 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %173 = stablehlo.broadcast_in_dim %172, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<32x32x32x16xf32>
    %174 = stablehlo.add %171, %173 : tensor<32x32x32x16xf32>
    %175 = call @relu(%174) : (tensor<32x32x32x16xf32>) -> tensor<32x32x32x16xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<32x32x32x16xf32>
    %177 = stablehlo.compare GT, %174, %176, FLOAT : (tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) -> tensor<32x32x32x16xi1>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<32x32x32x16xf32>
    %179 = stablehlo.convolution(%175, %arg14) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x32x32x16xf32>, tensor<3x3x16x16xf32>) -> tensor<32x32x32x16xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_66 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %182 = chlo.square %179 : tensor<32x32x32x16xf32> -> tensor<32x32x32x16xf32>
    %cst_67 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<32x32x32x16xf32>
    %184 = stablehlo.multiply %183, %179 : tensor<32x32x32x16xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %185 = stablehlo.reduce(%179 init: %cst_68) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x32x32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_69 = stablehlo.constant dense<3.276800e+04> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %187 = stablehlo.divide %185, %186 : tensor<16xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %188 = stablehlo.reduce(%182 init: %cst_70) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x32x32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_71 = stablehlo.constant dense<3.276800e+04> : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %190 = stablehlo.divide %188, %189 : tensor<16xf32>
    %191 = chlo.square %187 : tensor<16xf32> -> tensor<16xf32>
    %cst_72 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %193 = stablehlo.multiply %192, %187 : tensor<16xf32>
    %194 = stablehlo.subtract %190, %191 : tensor<16xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %196 = stablehlo.maximum %195, %194 : tensor<16xf32>
    %197 = stablehlo.compare EQ, %194, %196, FLOAT : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xi1>
    %cst_74 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %199 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %200 = stablehlo.select %197, %198, %199 : tensor<16xi1>, tensor<16xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %202 = stablehlo.compare EQ, %201, %196, FLOAT : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xi1>
    %cst_77 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_78 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %205 = stablehlo.select %202, %203, %204 : tensor<16xi1>, tensor<16xf32>
    %206 = stablehlo.divide %200, %205 : tensor<16xf32>
    %cst_79 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %208 = stablehlo.multiply %207, %180 : tensor<16xf32>
    %cst_80 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %209 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %210 = stablehlo.multiply %209, %187 : tensor<16xf32>
    %211 = stablehlo.add %208, %210 : tensor<16xf32>
    %cst_81 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %212 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %213 = stablehlo.multiply %212, %181 : tensor<16xf32>
    %cst_82 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %215 = stablehlo.multiply %214, %196 : tensor<16xf32>
    %216 = stablehlo.add %213, %215 : tensor<16xf32>
    %217 = stablehlo.broadcast_in_dim %187, dims = [3] : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %218 = stablehlo.broadcast_in_dim %196, dims = [3] : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %219 = stablehlo.broadcast_in_dim %217, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<32x32x32x16xf32>
    %220 = stablehlo.subtract %179, %219 : tensor<32x32x32x16xf32>
    %cst_83 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<1x1x1x16xf32>
    %222 = stablehlo.add %218, %221 : tensor<1x1x1x16xf32>
    %223 = stablehlo.rsqrt %222 : tensor<1x1x1x16xf32>
    %224 = stablehlo.divide %223, %222 : tensor<1x1x1x16xf32>
    %cst_84 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<1x1x1x16xf32>
    %226 = stablehlo.multiply %225, %224 : tensor<1x1x1x16xf32>
    %227 = stablehlo.reshape %arg12 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %228 = stablehlo.multiply %223, %227 : tensor<1x1x1x16xf32>
    %229 = stablehlo.broadcast_in_dim %228, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<32x32x32x16xf32>
    %230 = stablehlo.multiply %220, %229 : tensor<32x32x32x16xf32>
    %231 = stablehlo.reshape %arg11 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %232 = stablehlo.broadcast_in_dim %231, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<32x32x32x16xf32>
    %233 = stablehlo.add %230, %232 : tensor<32x32x32x16xf32>
    %234 = stablehlo.add %116, %233 : tensor<32x32x32x16xf32>
    %235 = call @relu(%234) : (tensor<32x32x32x16xf32>) -> tensor<32x32x32x16xf32>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %236 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<32x32x32x16xf32>
    %237 = stablehlo.compare GT, %234, %236, FLOAT : (tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) -> tensor<32x32x32x16xi1>
    %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %238 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<32x32x32x16xf32>
    %239 = stablehlo.convolution(%235, %arg19) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x32x32x16xf32>, tensor<3x3x16x32xf32>) -> tensor<32x16x16x32xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %240 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %cst_88 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %241 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %242 = chlo.square %239 : tensor<32x16x16x32xf32> -> tensor<32x16x16x32xf32>
    %cst_89 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %243 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<32x16x16x32xf32>
    %244 = stablehlo.multiply %243, %239 : tensor<32x16x16x32xf32>
    %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %245 = stablehlo.reduce(%239 init: %cst_90) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x16x16x32xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_91 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %246 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %247 = stablehlo.divide %245, %246 : tensor<32xf32>
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %248 = stablehlo.reduce(%242 init: %cst_92) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x16x16x32xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_93 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %250 = stablehlo.divide %248, %249 : tensor<32xf32>
    %251 = chlo.square %247 : tensor<32xf32> -> tensor<32xf32>
    %cst_94 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %252 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %253 = stablehlo.multiply %252, %247 : tensor<32xf32>
    %254 = stablehlo.subtract %250, %251 : tensor<32xf32>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %255 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %256 = stablehlo.maximum %255, %254 : tensor<32xf32>
    %257 = stablehlo.compare EQ, %254, %256, FLOAT : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xi1>
    %cst_96 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %258 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %259 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %260 = stablehlo.select %257, %258, %259 : tensor<32xi1>, tensor<32xf32>
    %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %261 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %262 = stablehlo.compare EQ, %261, %256, FLOAT : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xi1>
    %cst_99 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %263 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %cst_100 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %264 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %265 = stablehlo.select %262, %263, %264 : tensor<32xi1>, tensor<32xf32>
    %266 = stablehlo.divide %260, %265 : tensor<32xf32>
    %cst_101 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %267 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %268 = stablehlo.multiply %267, %240 : tensor<32xf32>
    %cst_102 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %269 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %270 = stablehlo.multiply %269, %247 : tensor<32xf32>
    %271 = stablehlo.add %268, %270 : tensor<32xf32>
    %cst_103 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %272 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %273 = stablehlo.multiply %272, %241 : tensor<32xf32>
    %cst_104 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %274 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %275 = stablehlo.multiply %274, %256 : tensor<32xf32>
    %276 = stablehlo.add %273, %275 : tensor<32xf32>
    %277 = stablehlo.broadcast_in_dim %247, dims = [3] : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %278 = stablehlo.broadcast_in_dim %256, dims = [3] : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %279 = stablehlo.broadcast_in_dim %277, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<32x16x16x32xf32>
    %280 = stablehlo.subtract %239, %279 : tensor<32x16x16x32xf32>
    %cst_105 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %281 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<1x1x1x32xf32>
    %282 = stablehlo.add %278, %281 : tensor<1x1x1x32xf32>
    %283 = stablehlo.rsqrt %282 : tensor<1x1x1x32xf32>
    %284 = stablehlo.divide %283, %282 : tensor<1x1x1x32xf32>
    %cst_106 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %285 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<1x1x1x32xf32>
    %286 = stablehlo.multiply %285, %284 : tensor<1x1x1x32xf32>
    %287 = stablehlo.reshape %arg16 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %288 = stablehlo.multiply %283, %287 : tensor<1x1x1x32xf32>
    %289 = stablehlo.broadcast_in_dim %288, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<32x16x16x32xf32>
    %290 = stablehlo.multiply %280, %289 : tensor<32x16x16x32xf32>
    %291 = stablehlo.reshape %arg15 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %292 = stablehlo.broadcast_in_dim %291, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<32x16x16x32xf32>
    %293 = stablehlo.add %290, %292 : tensor<32x16x16x32xf32>
    %294 = call @relu_0(%293) : (tensor<32x16x16x32xf32>) -> tensor<32x16x16x32xf32>
    %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %295 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<32x16x16x32xf32>
    %296 = stablehlo.compare GT, %293, %295, FLOAT : (tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) -> tensor<32x16x16x32xi1>
    %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %297 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<32x16x16x32xf32>
    %298 = stablehlo.convolution(%294, %arg20) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x16x16x32xf32>, tensor<3x3x32x32xf32>) -> tensor<32x16x16x32xf32>
    %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %299 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %cst_110 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %300 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %301 = chlo.square %298 : tensor<32x16x16x32xf32> -> tensor<32x16x16x32xf32>
    %cst_111 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %302 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<32x16x16x32xf32>
    %303 = stablehlo.multiply %302, %298 : tensor<32x16x16x32xf32>
    %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %304 = stablehlo.reduce(%298 init: %cst_112) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x16x16x32xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_113 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %305 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %306 = stablehlo.divide %304, %305 : tensor<32xf32>
    %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %307 = stablehlo.reduce(%301 init: %cst_114) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x16x16x32xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_115 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %308 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %309 = stablehlo.divide %307, %308 : tensor<32xf32>
    %310 = chlo.square %306 : tensor<32xf32> -> tensor<32xf32>
    %cst_116 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %311 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %312 = stablehlo.multiply %311, %306 : tensor<32xf32>
    %313 = stablehlo.subtract %309, %310 : tensor<32xf32>
    %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %314 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %315 = stablehlo.maximum %314, %313 : tensor<32xf32>
    %316 = stablehlo.compare EQ, %313, %315, FLOAT : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xi1>
    %cst_118 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %317 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %318 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %319 = stablehlo.select %316, %317, %318 : tensor<32xi1>, tensor<32xf32>
    %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %320 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %321 = stablehlo.compare EQ, %320, %315, FLOAT : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xi1>
    %cst_121 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %322 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %cst_122 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %323 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %324 = stablehlo.select %321, %322, %323 : tensor<32xi1>, tensor<32xf32>
    %325 = stablehlo.divide %319, %324 : tensor<32xf32>
    %cst_123 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %326 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %327 = stablehlo.multiply %326, %299 : tensor<32xf32>
    %cst_124 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %328 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %329 = stablehlo.multiply %328, %306 : tensor<32xf32>
    %330 = stablehlo.add %327, %329 : tensor<32xf32>
    %cst_125 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %331 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %332 = stablehlo.multiply %331, %300 : tensor<32xf32>
    %cst_126 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %333 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %334 = stablehlo.multiply %333, %315 : tensor<32xf32>
    %335 = stablehlo.add %332, %334 : tensor<32xf32>
    %336 = stablehlo.broadcast_in_dim %306, dims = [3] : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %337 = stablehlo.broadcast_in_dim %315, dims = [3] : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %338 = stablehlo.broadcast_in_dim %336, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<32x16x16x32xf32>
    %339 = stablehlo.subtract %298, %338 : tensor<32x16x16x32xf32>
    %cst_127 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %340 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<1x1x1x32xf32>
    %341 = stablehlo.add %337, %340 : tensor<1x1x1x32xf32>
    %342 = stablehlo.rsqrt %341 : tensor<1x1x1x32xf32>
    %343 = stablehlo.divide %342, %341 : tensor<1x1x1x32xf32>
    %cst_128 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %344 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<1x1x1x32xf32>
    %345 = stablehlo.multiply %344, %343 : tensor<1x1x1x32xf32>
    %346 = stablehlo.reshape %arg18 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %347 = stablehlo.multiply %342, %346 : tensor<1x1x1x32xf32>
    %348 = stablehlo.broadcast_in_dim %347, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<32x16x16x32xf32>
    %349 = stablehlo.multiply %339, %348 : tensor<32x16x16x32xf32>
    %350 = stablehlo.reshape %arg17 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %351 = stablehlo.broadcast_in_dim %350, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<32x16x16x32xf32>
    %352 = stablehlo.add %349, %351 : tensor<32x16x16x32xf32>
    %353 = stablehlo.convolution(%235, %arg21) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x32x32x16xf32>, tensor<1x1x16x32xf32>) -> tensor<32x16x16x32xf32>
    %354 = stablehlo.add %353, %352 : tensor<32x16x16x32xf32>
    %355 = call @relu_0(%354) : (tensor<32x16x16x32xf32>) -> tensor<32x16x16x32xf32>
    %cst_129 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %356 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<32x16x16x32xf32>
    %357 = stablehlo.compare GT, %354, %356, FLOAT : (tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) -> tensor<32x16x16x32xi1>
    %cst_130 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %358 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<32x16x16x32xf32>
    %359 = stablehlo.convolution(%355, %arg26) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x16x16x32xf32>, tensor<3x3x32x32xf32>) -> tensor<32x16x16x32xf32>
    %cst_131 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %360 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %cst_132 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %361 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %362 = chlo.square %359 : tensor<32x16x16x32xf32> -> tensor<32x16x16x32xf32>
    %cst_133 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %363 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<32x16x16x32xf32>
    %364 = stablehlo.multiply %363, %359 : tensor<32x16x16x32xf32>
    %cst_134 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %365 = stablehlo.reduce(%359 init: %cst_134) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x16x16x32xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_135 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %366 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %367 = stablehlo.divide %365, %366 : tensor<32xf32>
    %cst_136 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %368 = stablehlo.reduce(%362 init: %cst_136) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x16x16x32xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_137 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %369 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %370 = stablehlo.divide %368, %369 : tensor<32xf32>
    %371 = chlo.square %367 : tensor<32xf32> -> tensor<32xf32>
    %cst_138 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %372 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %373 = stablehlo.multiply %372, %367 : tensor<32xf32>
    %374 = stablehlo.subtract %370, %371 : tensor<32xf32>
    %cst_139 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %375 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %376 = stablehlo.maximum %375, %374 : tensor<32xf32>
    %377 = stablehlo.compare EQ, %374, %376, FLOAT : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xi1>
    %cst_140 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %378 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %cst_141 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %379 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %380 = stablehlo.select %377, %378, %379 : tensor<32xi1>, tensor<32xf32>
    %cst_142 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %381 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %382 = stablehlo.compare EQ, %381, %376, FLOAT : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xi1>
    %cst_143 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %383 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %cst_144 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %384 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %385 = stablehlo.select %382, %383, %384 : tensor<32xi1>, tensor<32xf32>
    %386 = stablehlo.divide %380, %385 : tensor<32xf32>
    %cst_145 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %387 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %388 = stablehlo.multiply %387, %360 : tensor<32xf32>
    %cst_146 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %389 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %390 = stablehlo.multiply %389, %367 : tensor<32xf32>
    %391 = stablehlo.add %388, %390 : tensor<32xf32>
    %cst_147 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %392 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %393 = stablehlo.multiply %392, %361 : tensor<32xf32>
    %cst_148 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %394 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %395 = stablehlo.multiply %394, %376 : tensor<32xf32>
    %396 = stablehlo.add %393, %395 : tensor<32xf32>
    %397 = stablehlo.broadcast_in_dim %367, dims = [3] : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %398 = stablehlo.broadcast_in_dim %376, dims = [3] : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %399 = stablehlo.broadcast_in_dim %397, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<32x16x16x32xf32>
    %400 = stablehlo.subtract %359, %399 : tensor<32x16x16x32xf32>
    %cst_149 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %401 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f32>) -> tensor<1x1x1x32xf32>
    %402 = stablehlo.add %398, %401 : tensor<1x1x1x32xf32>
    %403 = stablehlo.rsqrt %402 : tensor<1x1x1x32xf32>
    %404 = stablehlo.divide %403, %402 : tensor<1x1x1x32xf32>
    %cst_150 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %405 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f32>) -> tensor<1x1x1x32xf32>
    %406 = stablehlo.multiply %405, %404 : tensor<1x1x1x32xf32>
    %407 = stablehlo.reshape %arg23 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %408 = stablehlo.multiply %403, %407 : tensor<1x1x1x32xf32>
    %409 = stablehlo.broadcast_in_dim %408, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<32x16x16x32xf32>
    %410 = stablehlo.multiply %400, %409 : tensor<32x16x16x32xf32>
    %411 = stablehlo.reshape %arg22 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %412 = stablehlo.broadcast_in_dim %411, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<32x16x16x32xf32>
    %413 = stablehlo.add %410, %412 : tensor<32x16x16x32xf32>
    %414 = call @relu_0(%413) : (tensor<32x16x16x32xf32>) -> tensor<32x16x16x32xf32>
    %cst_151 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %415 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f32>) -> tensor<32x16x16x32xf32>
    %416 = stablehlo.compare GT, %413, %415, FLOAT : (tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) -> tensor<32x16x16x32xi1>
    %cst_152 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %417 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<32x16x16x32xf32>
    %418 = stablehlo.convolution(%414, %arg27) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x16x16x32xf32>, tensor<3x3x32x32xf32>) -> tensor<32x16x16x32xf32>
    %cst_153 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %419 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %cst_154 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %420 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %421 = chlo.square %418 : tensor<32x16x16x32xf32> -> tensor<32x16x16x32xf32>
    %cst_155 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %422 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f32>) -> tensor<32x16x16x32xf32>
    %423 = stablehlo.multiply %422, %418 : tensor<32x16x16x32xf32>
    %cst_156 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %424 = stablehlo.reduce(%418 init: %cst_156) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x16x16x32xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_157 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %425 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %426 = stablehlo.divide %424, %425 : tensor<32xf32>
    %cst_158 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %427 = stablehlo.reduce(%421 init: %cst_158) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x16x16x32xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_159 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %428 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %429 = stablehlo.divide %427, %428 : tensor<32xf32>
    %430 = chlo.square %426 : tensor<32xf32> -> tensor<32xf32>
    %cst_160 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %431 = stablehlo.broadcast_in_dim %cst_160, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %432 = stablehlo.multiply %431, %426 : tensor<32xf32>
    %433 = stablehlo.subtract %429, %430 : tensor<32xf32>
    %cst_161 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %434 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %435 = stablehlo.maximum %434, %433 : tensor<32xf32>
    %436 = stablehlo.compare EQ, %433, %435, FLOAT : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xi1>
    %cst_162 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %437 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %cst_163 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %438 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %439 = stablehlo.select %436, %437, %438 : tensor<32xi1>, tensor<32xf32>
    %cst_164 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %440 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %441 = stablehlo.compare EQ, %440, %435, FLOAT : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xi1>
    %cst_165 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %442 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %cst_166 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %443 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %444 = stablehlo.select %441, %442, %443 : tensor<32xi1>, tensor<32xf32>
    %445 = stablehlo.divide %439, %444 : tensor<32xf32>
    %cst_167 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %446 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %447 = stablehlo.multiply %446, %419 : tensor<32xf32>
    %cst_168 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %448 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %449 = stablehlo.multiply %448, %426 : tensor<32xf32>
    %450 = stablehlo.add %447, %449 : tensor<32xf32>
    %cst_169 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %451 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %452 = stablehlo.multiply %451, %420 : tensor<32xf32>
    %cst_170 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %453 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %454 = stablehlo.multiply %453, %435 : tensor<32xf32>
    %455 = stablehlo.add %452, %454 : tensor<32xf32>
    %456 = stablehlo.broadcast_in_dim %426, dims = [3] : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %457 = stablehlo.broadcast_in_dim %435, dims = [3] : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %458 = stablehlo.broadcast_in_dim %456, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<32x16x16x32xf32>
    %459 = stablehlo.subtract %418, %458 : tensor<32x16x16x32xf32>
    %cst_171 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %460 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f32>) -> tensor<1x1x1x32xf32>
    %461 = stablehlo.add %457, %460 : tensor<1x1x1x32xf32>
    %462 = stablehlo.rsqrt %461 : tensor<1x1x1x32xf32>
    %463 = stablehlo.divide %462, %461 : tensor<1x1x1x32xf32>
    %cst_172 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %464 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f32>) -> tensor<1x1x1x32xf32>
    %465 = stablehlo.multiply %464, %463 : tensor<1x1x1x32xf32>
    %466 = stablehlo.reshape %arg25 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %467 = stablehlo.multiply %462, %466 : tensor<1x1x1x32xf32>
    %468 = stablehlo.broadcast_in_dim %467, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<32x16x16x32xf32>
    %469 = stablehlo.multiply %459, %468 : tensor<32x16x16x32xf32>
    %470 = stablehlo.reshape %arg24 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %471 = stablehlo.broadcast_in_dim %470, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<32x16x16x32xf32>
    %472 = stablehlo.add %469, %471 : tensor<32x16x16x32xf32>
    %473 = stablehlo.add %355, %472 : tensor<32x16x16x32xf32>
    %474 = call @relu_0(%473) : (tensor<32x16x16x32xf32>) -> tensor<32x16x16x32xf32>
    %cst_173 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %475 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f32>) -> tensor<32x16x16x32xf32>
    %476 = stablehlo.compare GT, %473, %475, FLOAT : (tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) -> tensor<32x16x16x32xi1>
    %cst_174 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %477 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f32>) -> tensor<32x16x16x32xf32>
    %478 = stablehlo.convolution(%474, %arg32) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x16x16x32xf32>, tensor<3x3x32x64xf32>) -> tensor<32x8x8x64xf32>
    %cst_175 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %479 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %cst_176 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %480 = stablehlo.broadcast_in_dim %cst_176, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %481 = chlo.square %478 : tensor<32x8x8x64xf32> -> tensor<32x8x8x64xf32>
    %cst_177 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %482 = stablehlo.broadcast_in_dim %cst_177, dims = [] : (tensor<f32>) -> tensor<32x8x8x64xf32>
    %483 = stablehlo.multiply %482, %478 : tensor<32x8x8x64xf32>
    %cst_178 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %484 = stablehlo.reduce(%478 init: %cst_178) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x8x8x64xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_179 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %485 = stablehlo.broadcast_in_dim %cst_179, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %486 = stablehlo.divide %484, %485 : tensor<64xf32>
    %cst_180 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %487 = stablehlo.reduce(%481 init: %cst_180) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x8x8x64xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_181 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %488 = stablehlo.broadcast_in_dim %cst_181, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %489 = stablehlo.divide %487, %488 : tensor<64xf32>
    %490 = chlo.square %486 : tensor<64xf32> -> tensor<64xf32>
    %cst_182 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %491 = stablehlo.broadcast_in_dim %cst_182, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %492 = stablehlo.multiply %491, %486 : tensor<64xf32>
    %493 = stablehlo.subtract %489, %490 : tensor<64xf32>
    %cst_183 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %494 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %495 = stablehlo.maximum %494, %493 : tensor<64xf32>
    %496 = stablehlo.compare EQ, %493, %495, FLOAT : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %cst_184 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %497 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %cst_185 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %498 = stablehlo.broadcast_in_dim %cst_185, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %499 = stablehlo.select %496, %497, %498 : tensor<64xi1>, tensor<64xf32>
    %cst_186 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %500 = stablehlo.broadcast_in_dim %cst_186, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %501 = stablehlo.compare EQ, %500, %495, FLOAT : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %cst_187 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %502 = stablehlo.broadcast_in_dim %cst_187, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %cst_188 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %503 = stablehlo.broadcast_in_dim %cst_188, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %504 = stablehlo.select %501, %502, %503 : tensor<64xi1>, tensor<64xf32>
    %505 = stablehlo.divide %499, %504 : tensor<64xf32>
    %cst_189 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %506 = stablehlo.broadcast_in_dim %cst_189, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %507 = stablehlo.multiply %506, %479 : tensor<64xf32>
    %cst_190 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %508 = stablehlo.broadcast_in_dim %cst_190, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %509 = stablehlo.multiply %508, %486 : tensor<64xf32>
    %510 = stablehlo.add %507, %509 : tensor<64xf32>
    %cst_191 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %511 = stablehlo.broadcast_in_dim %cst_191, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %512 = stablehlo.multiply %511, %480 : tensor<64xf32>
    %cst_192 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %513 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %514 = stablehlo.multiply %513, %495 : tensor<64xf32>
    %515 = stablehlo.add %512, %514 : tensor<64xf32>
    %516 = stablehlo.broadcast_in_dim %486, dims = [3] : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %517 = stablehlo.broadcast_in_dim %495, dims = [3] : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %518 = stablehlo.broadcast_in_dim %516, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<32x8x8x64xf32>
    %519 = stablehlo.subtract %478, %518 : tensor<32x8x8x64xf32>
    %cst_193 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %520 = stablehlo.broadcast_in_dim %cst_193, dims = [] : (tensor<f32>) -> tensor<1x1x1x64xf32>
    %521 = stablehlo.add %517, %520 : tensor<1x1x1x64xf32>
    %522 = stablehlo.rsqrt %521 : tensor<1x1x1x64xf32>
    %523 = stablehlo.divide %522, %521 : tensor<1x1x1x64xf32>
    %cst_194 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %524 = stablehlo.broadcast_in_dim %cst_194, dims = [] : (tensor<f32>) -> tensor<1x1x1x64xf32>
    %525 = stablehlo.multiply %524, %523 : tensor<1x1x1x64xf32>
    %526 = stablehlo.reshape %arg29 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %527 = stablehlo.multiply %522, %526 : tensor<1x1x1x64xf32>
    %528 = stablehlo.broadcast_in_dim %527, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<32x8x8x64xf32>
    %529 = stablehlo.multiply %519, %528 : tensor<32x8x8x64xf32>
    %530 = stablehlo.reshape %arg28 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %531 = stablehlo.broadcast_in_dim %530, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<32x8x8x64xf32>
    %532 = stablehlo.add %529, %531 : tensor<32x8x8x64xf32>
    %533 = call @relu_1(%532) : (tensor<32x8x8x64xf32>) -> tensor<32x8x8x64xf32>
    %cst_195 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %534 = stablehlo.broadcast_in_dim %cst_195, dims = [] : (tensor<f32>) -> tensor<32x8x8x64xf32>
    %535 = stablehlo.compare GT, %532, %534, FLOAT : (tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) -> tensor<32x8x8x64xi1>
    %cst_196 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %536 = stablehlo.broadcast_in_dim %cst_196, dims = [] : (tensor<f32>) -> tensor<32x8x8x64xf32>
    %537 = stablehlo.convolution(%533, %arg33) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x8x8x64xf32>, tensor<3x3x64x64xf32>) -> tensor<32x8x8x64xf32>
    %cst_197 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %538 = stablehlo.broadcast_in_dim %cst_197, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %cst_198 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %539 = stablehlo.broadcast_in_dim %cst_198, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %540 = chlo.square %537 : tensor<32x8x8x64xf32> -> tensor<32x8x8x64xf32>
    %cst_199 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %541 = stablehlo.broadcast_in_dim %cst_199, dims = [] : (tensor<f32>) -> tensor<32x8x8x64xf32>
    %542 = stablehlo.multiply %541, %537 : tensor<32x8x8x64xf32>
    %cst_200 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %543 = stablehlo.reduce(%537 init: %cst_200) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x8x8x64xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_201 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %544 = stablehlo.broadcast_in_dim %cst_201, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %545 = stablehlo.divide %543, %544 : tensor<64xf32>
    %cst_202 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %546 = stablehlo.reduce(%540 init: %cst_202) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x8x8x64xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_203 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %547 = stablehlo.broadcast_in_dim %cst_203, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %548 = stablehlo.divide %546, %547 : tensor<64xf32>
    %549 = chlo.square %545 : tensor<64xf32> -> tensor<64xf32>
    %cst_204 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %550 = stablehlo.broadcast_in_dim %cst_204, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %551 = stablehlo.multiply %550, %545 : tensor<64xf32>
    %552 = stablehlo.subtract %548, %549 : tensor<64xf32>
    %cst_205 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %553 = stablehlo.broadcast_in_dim %cst_205, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %554 = stablehlo.maximum %553, %552 : tensor<64xf32>
    %555 = stablehlo.compare EQ, %552, %554, FLOAT : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %cst_206 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %556 = stablehlo.broadcast_in_dim %cst_206, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %cst_207 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %557 = stablehlo.broadcast_in_dim %cst_207, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %558 = stablehlo.select %555, %556, %557 : tensor<64xi1>, tensor<64xf32>
    %cst_208 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %559 = stablehlo.broadcast_in_dim %cst_208, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %560 = stablehlo.compare EQ, %559, %554, FLOAT : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %cst_209 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %561 = stablehlo.broadcast_in_dim %cst_209, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %cst_210 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %562 = stablehlo.broadcast_in_dim %cst_210, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %563 = stablehlo.select %560, %561, %562 : tensor<64xi1>, tensor<64xf32>
    %564 = stablehlo.divide %558, %563 : tensor<64xf32>
    %cst_211 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %565 = stablehlo.broadcast_in_dim %cst_211, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %566 = stablehlo.multiply %565, %538 : tensor<64xf32>
    %cst_212 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %567 = stablehlo.broadcast_in_dim %cst_212, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %568 = stablehlo.multiply %567, %545 : tensor<64xf32>
    %569 = stablehlo.add %566, %568 : tensor<64xf32>
    %cst_213 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %570 = stablehlo.broadcast_in_dim %cst_213, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %571 = stablehlo.multiply %570, %539 : tensor<64xf32>
    %cst_214 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %572 = stablehlo.broadcast_in_dim %cst_214, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %573 = stablehlo.multiply %572, %554 : tensor<64xf32>
    %574 = stablehlo.add %571, %573 : tensor<64xf32>
    %575 = stablehlo.broadcast_in_dim %545, dims = [3] : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %576 = stablehlo.broadcast_in_dim %554, dims = [3] : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %577 = stablehlo.broadcast_in_dim %575, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<32x8x8x64xf32>
    %578 = stablehlo.subtract %537, %577 : tensor<32x8x8x64xf32>
    %cst_215 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %579 = stablehlo.broadcast_in_dim %cst_215, dims = [] : (tensor<f32>) -> tensor<1x1x1x64xf32>
    %580 = stablehlo.add %576, %579 : tensor<1x1x1x64xf32>
    %581 = stablehlo.rsqrt %580 : tensor<1x1x1x64xf32>
    %582 = stablehlo.divide %581, %580 : tensor<1x1x1x64xf32>
    %cst_216 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %583 = stablehlo.broadcast_in_dim %cst_216, dims = [] : (tensor<f32>) -> tensor<1x1x1x64xf32>
    %584 = stablehlo.multiply %583, %582 : tensor<1x1x1x64xf32>
    %585 = stablehlo.reshape %arg31 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %586 = stablehlo.multiply %581, %585 : tensor<1x1x1x64xf32>
    %587 = stablehlo.broadcast_in_dim %586, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<32x8x8x64xf32>
    %588 = stablehlo.multiply %578, %587 : tensor<32x8x8x64xf32>
    %589 = stablehlo.reshape %arg30 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %590 = stablehlo.broadcast_in_dim %589, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<32x8x8x64xf32>
    %591 = stablehlo.add %588, %590 : tensor<32x8x8x64xf32>
    %592 = stablehlo.convolution(%474, %arg34) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x16x16x32xf32>, tensor<1x1x32x64xf32>) -> tensor<32x8x8x64xf32>
    %593 = stablehlo.add %592, %591 : tensor<32x8x8x64xf32>
    %594 = call @relu_1(%593) : (tensor<32x8x8x64xf32>) -> tensor<32x8x8x64xf32>
    %cst_217 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %595 = stablehlo.broadcast_in_dim %cst_217, dims = [] : (tensor<f32>) -> tensor<32x8x8x64xf32>
    %596 = stablehlo.compare GT, %593, %595, FLOAT : (tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) -> tensor<32x8x8x64xi1>
    %cst_218 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %597 = stablehlo.broadcast_in_dim %cst_218, dims = [] : (tensor<f32>) -> tensor<32x8x8x64xf32>
    %598 = stablehlo.convolution(%594, %arg39) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x8x8x64xf32>, tensor<3x3x64x64xf32>) -> tensor<32x8x8x64xf32>
    %cst_219 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %599 = stablehlo.broadcast_in_dim %cst_219, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %cst_220 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %600 = stablehlo.broadcast_in_dim %cst_220, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %601 = chlo.square %598 : tensor<32x8x8x64xf32> -> tensor<32x8x8x64xf32>
    %cst_221 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %602 = stablehlo.broadcast_in_dim %cst_221, dims = [] : (tensor<f32>) -> tensor<32x8x8x64xf32>
    %603 = stablehlo.multiply %602, %598 : tensor<32x8x8x64xf32>
    %cst_222 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %604 = stablehlo.reduce(%598 init: %cst_222) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x8x8x64xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_223 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %605 = stablehlo.broadcast_in_dim %cst_223, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %606 = stablehlo.divide %604, %605 : tensor<64xf32>
    %cst_224 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %607 = stablehlo.reduce(%601 init: %cst_224) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x8x8x64xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_225 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %608 = stablehlo.broadcast_in_dim %cst_225, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %609 = stablehlo.divide %607, %608 : tensor<64xf32>
    %610 = chlo.square %606 : tensor<64xf32> -> tensor<64xf32>
    %cst_226 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %611 = stablehlo.broadcast_in_dim %cst_226, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %612 = stablehlo.multiply %611, %606 : tensor<64xf32>
    %613 = stablehlo.subtract %609, %610 : tensor<64xf32>
    %cst_227 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %614 = stablehlo.broadcast_in_dim %cst_227, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %615 = stablehlo.maximum %614, %613 : tensor<64xf32>
    %616 = stablehlo.compare EQ, %613, %615, FLOAT : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %cst_228 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %617 = stablehlo.broadcast_in_dim %cst_228, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %cst_229 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %618 = stablehlo.broadcast_in_dim %cst_229, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %619 = stablehlo.select %616, %617, %618 : tensor<64xi1>, tensor<64xf32>
    %cst_230 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %620 = stablehlo.broadcast_in_dim %cst_230, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %621 = stablehlo.compare EQ, %620, %615, FLOAT : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %cst_231 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %622 = stablehlo.broadcast_in_dim %cst_231, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %cst_232 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %623 = stablehlo.broadcast_in_dim %cst_232, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %624 = stablehlo.select %621, %622, %623 : tensor<64xi1>, tensor<64xf32>
    %625 = stablehlo.divide %619, %624 : tensor<64xf32>
    %cst_233 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %626 = stablehlo.broadcast_in_dim %cst_233, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %627 = stablehlo.multiply %626, %599 : tensor<64xf32>
    %cst_234 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %628 = stablehlo.broadcast_in_dim %cst_234, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %629 = stablehlo.multiply %628, %606 : tensor<64xf32>
    %630 = stablehlo.add %627, %629 : tensor<64xf32>
    %cst_235 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %631 = stablehlo.broadcast_in_dim %cst_235, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %632 = stablehlo.multiply %631, %600 : tensor<64xf32>
    %cst_236 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %633 = stablehlo.broadcast_in_dim %cst_236, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %634 = stablehlo.multiply %633, %615 : tensor<64xf32>
    %635 = stablehlo.add %632, %634 : tensor<64xf32>
    %636 = stablehlo.broadcast_in_dim %606, dims = [3] : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %637 = stablehlo.broadcast_in_dim %615, dims = [3] : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %638 = stablehlo.broadcast_in_dim %636, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<32x8x8x64xf32>
    %639 = stablehlo.subtract %598, %638 : tensor<32x8x8x64xf32>
    %cst_237 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %640 = stablehlo.broadcast_in_dim %cst_237, dims = [] : (tensor<f32>) -> tensor<1x1x1x64xf32>
    %641 = stablehlo.add %637, %640 : tensor<1x1x1x64xf32>
    %642 = stablehlo.rsqrt %641 : tensor<1x1x1x64xf32>
    %643 = stablehlo.divide %642, %641 : tensor<1x1x1x64xf32>
    %cst_238 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %644 = stablehlo.broadcast_in_dim %cst_238, dims = [] : (tensor<f32>) -> tensor<1x1x1x64xf32>
    %645 = stablehlo.multiply %644, %643 : tensor<1x1x1x64xf32>
    %646 = stablehlo.reshape %arg36 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %647 = stablehlo.multiply %642, %646 : tensor<1x1x1x64xf32>
    %648 = stablehlo.broadcast_in_dim %647, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<32x8x8x64xf32>
    %649 = stablehlo.multiply %639, %648 : tensor<32x8x8x64xf32>
    %650 = stablehlo.reshape %arg35 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %651 = stablehlo.broadcast_in_dim %650, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<32x8x8x64xf32>
    %652 = stablehlo.add %649, %651 : tensor<32x8x8x64xf32>
    %653 = call @relu_1(%652) : (tensor<32x8x8x64xf32>) -> tensor<32x8x8x64xf32>
    %cst_239 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %654 = stablehlo.broadcast_in_dim %cst_239, dims = [] : (tensor<f32>) -> tensor<32x8x8x64xf32>
    %655 = stablehlo.compare GT, %652, %654, FLOAT : (tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) -> tensor<32x8x8x64xi1>
    %cst_240 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %656 = stablehlo.broadcast_in_dim %cst_240, dims = [] : (tensor<f32>) -> tensor<32x8x8x64xf32>
    %657 = stablehlo.convolution(%653, %arg40) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x8x8x64xf32>, tensor<3x3x64x64xf32>) -> tensor<32x8x8x64xf32>
    %cst_241 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %658 = stablehlo.broadcast_in_dim %cst_241, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %cst_242 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %659 = stablehlo.broadcast_in_dim %cst_242, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %660 = chlo.square %657 : tensor<32x8x8x64xf32> -> tensor<32x8x8x64xf32>
    %cst_243 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %661 = stablehlo.broadcast_in_dim %cst_243, dims = [] : (tensor<f32>) -> tensor<32x8x8x64xf32>
    %662 = stablehlo.multiply %661, %657 : tensor<32x8x8x64xf32>
    %cst_244 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %663 = stablehlo.reduce(%657 init: %cst_244) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x8x8x64xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_245 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %664 = stablehlo.broadcast_in_dim %cst_245, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %665 = stablehlo.divide %663, %664 : tensor<64xf32>
    %cst_246 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %666 = stablehlo.reduce(%660 init: %cst_246) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x8x8x64xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_247 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %667 = stablehlo.broadcast_in_dim %cst_247, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %668 = stablehlo.divide %666, %667 : tensor<64xf32>
    %669 = chlo.square %665 : tensor<64xf32> -> tensor<64xf32>
    %cst_248 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %670 = stablehlo.broadcast_in_dim %cst_248, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %671 = stablehlo.multiply %670, %665 : tensor<64xf32>
    %672 = stablehlo.subtract %668, %669 : tensor<64xf32>
    %cst_249 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %673 = stablehlo.broadcast_in_dim %cst_249, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %674 = stablehlo.maximum %673, %672 : tensor<64xf32>
    %675 = stablehlo.compare EQ, %672, %674, FLOAT : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %cst_250 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %676 = stablehlo.broadcast_in_dim %cst_250, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %cst_251 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %677 = stablehlo.broadcast_in_dim %cst_251, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %678 = stablehlo.select %675, %676, %677 : tensor<64xi1>, tensor<64xf32>
    %cst_252 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %679 = stablehlo.broadcast_in_dim %cst_252, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %680 = stablehlo.compare EQ, %679, %674, FLOAT : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %cst_253 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %681 = stablehlo.broadcast_in_dim %cst_253, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %cst_254 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %682 = stablehlo.broadcast_in_dim %cst_254, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %683 = stablehlo.select %680, %681, %682 : tensor<64xi1>, tensor<64xf32>
    %684 = stablehlo.divide %678, %683 : tensor<64xf32>
    %cst_255 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %685 = stablehlo.broadcast_in_dim %cst_255, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %686 = stablehlo.multiply %685, %658 : tensor<64xf32>
    %cst_256 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %687 = stablehlo.broadcast_in_dim %cst_256, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %688 = stablehlo.multiply %687, %665 : tensor<64xf32>
    %689 = stablehlo.add %686, %688 : tensor<64xf32>
    %cst_257 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %690 = stablehlo.broadcast_in_dim %cst_257, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %691 = stablehlo.multiply %690, %659 : tensor<64xf32>
    %cst_258 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %692 = stablehlo.broadcast_in_dim %cst_258, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %693 = stablehlo.multiply %692, %674 : tensor<64xf32>
    %694 = stablehlo.add %691, %693 : tensor<64xf32>
    %695 = stablehlo.broadcast_in_dim %665, dims = [3] : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %696 = stablehlo.broadcast_in_dim %674, dims = [3] : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %697 = stablehlo.broadcast_in_dim %695, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<32x8x8x64xf32>
    %698 = stablehlo.subtract %657, %697 : tensor<32x8x8x64xf32>
    %cst_259 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %699 = stablehlo.broadcast_in_dim %cst_259, dims = [] : (tensor<f32>) -> tensor<1x1x1x64xf32>
    %700 = stablehlo.add %696, %699 : tensor<1x1x1x64xf32>
    %701 = stablehlo.rsqrt %700 : tensor<1x1x1x64xf32>
    %702 = stablehlo.divide %701, %700 : tensor<1x1x1x64xf32>
    %cst_260 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %703 = stablehlo.broadcast_in_dim %cst_260, dims = [] : (tensor<f32>) -> tensor<1x1x1x64xf32>
    %704 = stablehlo.multiply %703, %702 : tensor<1x1x1x64xf32>
    %705 = stablehlo.reshape %arg38 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %706 = stablehlo.multiply %701, %705 : tensor<1x1x1x64xf32>
    %707 = stablehlo.broadcast_in_dim %706, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<32x8x8x64xf32>
    %708 = stablehlo.multiply %698, %707 : tensor<32x8x8x64xf32>
    %709 = stablehlo.reshape %arg37 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %710 = stablehlo.broadcast_in_dim %709, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<32x8x8x64xf32>
    %711 = stablehlo.add %708, %710 : tensor<32x8x8x64xf32>
    %712 = stablehlo.add %594, %711 : tensor<32x8x8x64xf32>
    %713 = call @relu_1(%712) : (tensor<32x8x8x64xf32>) -> tensor<32x8x8x64xf32>
    %cst_261 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %714 = stablehlo.broadcast_in_dim %cst_261, dims = [] : (tensor<f32>) -> tensor<32x8x8x64xf32>
    %715 = stablehlo.compare GT, %712, %714, FLOAT : (tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) -> tensor<32x8x8x64xi1>
    %cst_262 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %716 = stablehlo.broadcast_in_dim %cst_262, dims = [] : (tensor<f32>) -> tensor<32x8x8x64xf32>
    %cst_263 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %717 = stablehlo.reduce(%713 init: %cst_263) applies stablehlo.add across dimensions = [1, 2] : (tensor<32x8x8x64xf32>, tensor<f32>) -> tensor<32x64xf32>
    %cst_264 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %718 = stablehlo.broadcast_in_dim %cst_264, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %719 = stablehlo.divide %717, %718 : tensor<32x64xf32>
    %720 = stablehlo.dot_general %719, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x64xf32>, tensor<64x100xf32>) -> tensor<32x100xf32>
    %721 = stablehlo.reshape %arg1 : (tensor<100xf32>) -> tensor<1x100xf32>
    %722 = stablehlo.broadcast_in_dim %721, dims = [0, 1] : (tensor<1x100xf32>) -> tensor<32x100xf32>
    %723 = stablehlo.add %720, %722 : tensor<32x100xf32>
    %724 = stablehlo.broadcast_in_dim %arg83, dims = [0] : (tensor<32xi32>) -> tensor<32x1xi32>
    %725:2 = call @take_along_axis(%723, %724) : (tensor<32x100xf32>, tensor<32x1xi32>) -> (tensor<32x1xf32>, tensor<32x1x1xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %726:2 = call @_take(%725#0, %c) : (tensor<32x1xf32>, tensor<i32>) -> (tensor<32xf32>, tensor<1xi32>)
    %cst_265 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %727 = stablehlo.reduce(%723 init: %cst_265) applies stablehlo.maximum across dimensions = [1] : (tensor<32x100xf32>, tensor<f32>) -> tensor<32xf32>
    %728 = stablehlo.reshape %727 : (tensor<32xf32>) -> tensor<32x1xf32>
    %729 = stablehlo.broadcast_in_dim %728, dims = [0, 1] : (tensor<32x1xf32>) -> tensor<32x100xf32>
    %730 = stablehlo.compare EQ, %723, %729, FLOAT : (tensor<32x100xf32>, tensor<32x100xf32>) -> tensor<32x100xi1>
    %731 = stablehlo.convert %730 : (tensor<32x100xi1>) -> tensor<32x100xf32>
    %cst_266 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %732 = stablehlo.reduce(%731 init: %cst_266) applies stablehlo.add across dimensions = [1] : (tensor<32x100xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_267 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %733 = stablehlo.broadcast_in_dim %cst_267, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %734 = stablehlo.maximum %733, %727 : tensor<32xf32>
    %735 = stablehlo.compare EQ, %727, %734, FLOAT : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xi1>
    %cst_268 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %736 = stablehlo.broadcast_in_dim %cst_268, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %cst_269 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %737 = stablehlo.broadcast_in_dim %cst_269, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %738 = stablehlo.select %735, %736, %737 : tensor<32xi1>, tensor<32xf32>
    %cst_270 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %739 = stablehlo.broadcast_in_dim %cst_270, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %740 = stablehlo.compare EQ, %739, %734, FLOAT : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xi1>
    %cst_271 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %741 = stablehlo.broadcast_in_dim %cst_271, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %cst_272 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %742 = stablehlo.broadcast_in_dim %cst_272, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %743 = stablehlo.select %740, %741, %742 : tensor<32xi1>, tensor<32xf32>
    %744 = stablehlo.divide %738, %743 : tensor<32xf32>
    %745 = stablehlo.is_finite %734 : (tensor<32xf32>) -> tensor<32xi1>
    %cst_273 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %746 = stablehlo.broadcast_in_dim %cst_273, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %747 = stablehlo.select %745, %734, %746 : tensor<32xi1>, tensor<32xf32>
    %cst_274 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %748 = stablehlo.broadcast_in_dim %cst_274, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %749 = stablehlo.broadcast_in_dim %747, dims = [0] : (tensor<32xf32>) -> tensor<32x1xf32>
    %750 = stablehlo.broadcast_in_dim %749, dims = [0, 1] : (tensor<32x1xf32>) -> tensor<32x100xf32>
    %751 = stablehlo.subtract %723, %750 : tensor<32x100xf32>
    %752 = stablehlo.exponential %751 : tensor<32x100xf32>
    %cst_275 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %753 = stablehlo.reduce(%752 init: %cst_275) applies stablehlo.add across dimensions = [1] : (tensor<32x100xf32>, tensor<f32>) -> tensor<32xf32>
    %754 = stablehlo.sign %753 : tensor<32xf32>
    %755 = stablehlo.abs %753 : tensor<32xf32>
    %cst_276 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %756 = stablehlo.broadcast_in_dim %cst_276, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %757 = stablehlo.compare GE, %753, %756, FLOAT : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xi1>
    %758 = stablehlo.log %755 : tensor<32xf32>
    %759 = stablehlo.add %758, %747 : tensor<32xf32>
    %760 = stablehlo.subtract %759, %726#0 : tensor<32xf32>
    %cst_277 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %761 = stablehlo.reduce(%760 init: %cst_277) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %cst_278 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %762 = stablehlo.divide %761, %cst_278 : tensor<f32>
    %cst_279 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_280 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %763 = stablehlo.divide %cst_279, %cst_280 : tensor<f32>
    %764 = stablehlo.broadcast_in_dim %763, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %765 = stablehlo.negate %764 : tensor<32xf32>
    %766 = stablehlo.divide %764, %755 : tensor<32xf32>
    %cst_281 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %767 = stablehlo.broadcast_in_dim %cst_281, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %768 = stablehlo.select %757, %767, %766 : tensor<32xi1>, tensor<32xf32>
    %769 = stablehlo.select %757, %766, %767 : tensor<32xi1>, tensor<32xf32>
    %770 = stablehlo.negate %768 : tensor<32xf32>
    %771 = stablehlo.add %769, %770 : tensor<32xf32>
    %772 = stablehlo.broadcast_in_dim %771, dims = [0] : (tensor<32xf32>) -> tensor<32x100xf32>
    %773 = stablehlo.multiply %772, %752 : tensor<32x100xf32>
    %774 = call @_take_2(%726#1, %765) : (tensor<1xi32>, tensor<32xf32>) -> tensor<32x1xf32>
    %775 = call @take_along_axis_3(%725#1, %774) : (tensor<32x1x1xi32>, tensor<32x1xf32>) -> tensor<32x100xf32>
    %776 = stablehlo.add %773, %775 : tensor<32x100xf32>
    %cst_282 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %777 = stablehlo.reduce(%776 init: %cst_282) applies stablehlo.add across dimensions = [0] : (tensor<32x100xf32>, tensor<f32>) -> tensor<100xf32>
    %778 = stablehlo.reshape %777 : (tensor<100xf32>) -> tensor<1x100xf32>
    %779 = stablehlo.reshape %778 : (tensor<1x100xf32>) -> tensor<100xf32>
    %780 = stablehlo.dot_general %776, %719, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x100xf32>, tensor<32x64xf32>) -> tensor<100x64xf32>
    %781 = stablehlo.transpose %780, dims = [1, 0] : (tensor<100x64xf32>) -> tensor<64x100xf32>
    %782 = stablehlo.dot_general %776, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<32x100xf32>, tensor<64x100xf32>) -> tensor<32x64xf32>
    %cst_283 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %783 = stablehlo.broadcast_in_dim %cst_283, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %784 = stablehlo.divide %782, %783 : tensor<32x64xf32>
    %785 = stablehlo.broadcast_in_dim %784, dims = [0, 3] : (tensor<32x64xf32>) -> tensor<32x8x8x64xf32>
    %cst_284 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %786 = stablehlo.broadcast_in_dim %cst_284, dims = [] : (tensor<f32>) -> tensor<32x8x8x64xf32>
    %787 = stablehlo.select %715, %785, %786 : tensor<32x8x8x64xi1>, tensor<32x8x8x64xf32>
    %cst_285 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %788 = stablehlo.reduce(%787 init: %cst_285) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x8x8x64xf32>, tensor<f32>) -> tensor<64xf32>
    %789 = stablehlo.reshape %788 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %790 = stablehlo.reshape %789 : (tensor<1x1x1x64xf32>) -> tensor<64xf32>
    %791 = stablehlo.multiply %698, %787 : tensor<32x8x8x64xf32>
    %cst_286 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %792 = stablehlo.reduce(%791 init: %cst_286) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x8x8x64xf32>, tensor<f32>) -> tensor<64xf32>
    %793 = stablehlo.reshape %792 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %794 = stablehlo.broadcast_in_dim %706, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<32x8x8x64xf32>
    %795 = stablehlo.multiply %787, %794 : tensor<32x8x8x64xf32>
    %796 = stablehlo.multiply %701, %793 : tensor<1x1x1x64xf32>
    %797 = stablehlo.multiply %793, %705 : tensor<1x1x1x64xf32>
    %798 = stablehlo.reshape %796 : (tensor<1x1x1x64xf32>) -> tensor<64xf32>
    %799 = stablehlo.multiply %797, %704 : tensor<1x1x1x64xf32>
    %800 = stablehlo.negate %795 : tensor<32x8x8x64xf32>
    %cst_287 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %801 = stablehlo.reduce(%800 init: %cst_287) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x8x8x64xf32>, tensor<f32>) -> tensor<64xf32>
    %802 = stablehlo.reshape %801 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %cst_288 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %803 = stablehlo.reduce(%799 init: %cst_288) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_289 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %804 = stablehlo.reduce(%802 init: %cst_289) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %805 = stablehlo.multiply %803, %684 : tensor<64xf32>
    %806 = stablehlo.negate %805 : tensor<64xf32>
    %807 = stablehlo.multiply %806, %671 : tensor<64xf32>
    %808 = stablehlo.add %804, %807 : tensor<64xf32>
    %cst_290 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %809 = stablehlo.broadcast_in_dim %cst_290, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %810 = stablehlo.divide %805, %809 : tensor<64xf32>
    %811 = stablehlo.broadcast_in_dim %810, dims = [3] : (tensor<64xf32>) -> tensor<32x8x8x64xf32>
    %cst_291 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %812 = stablehlo.broadcast_in_dim %cst_291, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %813 = stablehlo.divide %808, %812 : tensor<64xf32>
    %814 = stablehlo.broadcast_in_dim %813, dims = [3] : (tensor<64xf32>) -> tensor<32x8x8x64xf32>
    %815 = stablehlo.add %795, %814 : tensor<32x8x8x64xf32>
    %816 = stablehlo.multiply %811, %662 : tensor<32x8x8x64xf32>
    %817 = stablehlo.add %815, %816 : tensor<32x8x8x64xf32>
    %818 = stablehlo.convolution(%653, %817) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) -> tensor<3x3x64x64xf32>
    %819 = stablehlo.reverse %arg40, dims = [0, 1] : tensor<3x3x64x64xf32>
    %820 = stablehlo.convolution(%817, %819) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x8x8x64xf32>, tensor<3x3x64x64xf32>) -> tensor<32x8x8x64xf32>
    %cst_292 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %821 = stablehlo.broadcast_in_dim %cst_292, dims = [] : (tensor<f32>) -> tensor<32x8x8x64xf32>
    %822 = stablehlo.select %655, %820, %821 : tensor<32x8x8x64xi1>, tensor<32x8x8x64xf32>
    %cst_293 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %823 = stablehlo.reduce(%822 init: %cst_293) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x8x8x64xf32>, tensor<f32>) -> tensor<64xf32>
    %824 = stablehlo.reshape %823 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %825 = stablehlo.reshape %824 : (tensor<1x1x1x64xf32>) -> tensor<64xf32>
    %826 = stablehlo.multiply %639, %822 : tensor<32x8x8x64xf32>
    %cst_294 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %827 = stablehlo.reduce(%826 init: %cst_294) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x8x8x64xf32>, tensor<f32>) -> tensor<64xf32>
    %828 = stablehlo.reshape %827 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %829 = stablehlo.broadcast_in_dim %647, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<32x8x8x64xf32>
    %830 = stablehlo.multiply %822, %829 : tensor<32x8x8x64xf32>
    %831 = stablehlo.multiply %642, %828 : tensor<1x1x1x64xf32>
    %832 = stablehlo.multiply %828, %646 : tensor<1x1x1x64xf32>
    %833 = stablehlo.reshape %831 : (tensor<1x1x1x64xf32>) -> tensor<64xf32>
    %834 = stablehlo.multiply %832, %645 : tensor<1x1x1x64xf32>
    %835 = stablehlo.negate %830 : tensor<32x8x8x64xf32>
    %cst_295 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %836 = stablehlo.reduce(%835 init: %cst_295) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x8x8x64xf32>, tensor<f32>) -> tensor<64xf32>
    %837 = stablehlo.reshape %836 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %cst_296 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %838 = stablehlo.reduce(%834 init: %cst_296) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_297 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %839 = stablehlo.reduce(%837 init: %cst_297) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %840 = stablehlo.multiply %838, %625 : tensor<64xf32>
    %841 = stablehlo.negate %840 : tensor<64xf32>
    %842 = stablehlo.multiply %841, %612 : tensor<64xf32>
    %843 = stablehlo.add %839, %842 : tensor<64xf32>
    %cst_298 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %844 = stablehlo.broadcast_in_dim %cst_298, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %845 = stablehlo.divide %840, %844 : tensor<64xf32>
    %846 = stablehlo.broadcast_in_dim %845, dims = [3] : (tensor<64xf32>) -> tensor<32x8x8x64xf32>
    %cst_299 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %847 = stablehlo.broadcast_in_dim %cst_299, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %848 = stablehlo.divide %843, %847 : tensor<64xf32>
    %849 = stablehlo.broadcast_in_dim %848, dims = [3] : (tensor<64xf32>) -> tensor<32x8x8x64xf32>
    %850 = stablehlo.add %830, %849 : tensor<32x8x8x64xf32>
    %851 = stablehlo.multiply %846, %603 : tensor<32x8x8x64xf32>
    %852 = stablehlo.add %850, %851 : tensor<32x8x8x64xf32>
    %853 = stablehlo.convolution(%594, %852) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) -> tensor<3x3x64x64xf32>
    %854 = stablehlo.reverse %arg39, dims = [0, 1] : tensor<3x3x64x64xf32>
    %855 = stablehlo.convolution(%852, %854) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x8x8x64xf32>, tensor<3x3x64x64xf32>) -> tensor<32x8x8x64xf32>
    %856 = stablehlo.add %787, %855 : tensor<32x8x8x64xf32>
    %cst_300 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %857 = stablehlo.broadcast_in_dim %cst_300, dims = [] : (tensor<f32>) -> tensor<32x8x8x64xf32>
    %858 = stablehlo.select %596, %856, %857 : tensor<32x8x8x64xi1>, tensor<32x8x8x64xf32>
    %859 = stablehlo.convolution(%474, %858) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[0, -1], [0, -1]], lhs_dilate = [1, 1], rhs_dilate = [2, 2], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x16x16x32xf32>, tensor<32x8x8x64xf32>) -> tensor<1x1x32x64xf32>
    %860 = stablehlo.reverse %arg34, dims = [0, 1] : tensor<1x1x32x64xf32>
    %861 = stablehlo.convolution(%858, %860) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 1], [0, 1]], lhs_dilate = [2, 2], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x8x8x64xf32>, tensor<1x1x32x64xf32>) -> tensor<32x16x16x32xf32>
    %cst_301 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %862 = stablehlo.reduce(%858 init: %cst_301) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x8x8x64xf32>, tensor<f32>) -> tensor<64xf32>
    %863 = stablehlo.reshape %862 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %864 = stablehlo.reshape %863 : (tensor<1x1x1x64xf32>) -> tensor<64xf32>
    %865 = stablehlo.multiply %578, %858 : tensor<32x8x8x64xf32>
    %cst_302 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %866 = stablehlo.reduce(%865 init: %cst_302) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x8x8x64xf32>, tensor<f32>) -> tensor<64xf32>
    %867 = stablehlo.reshape %866 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %868 = stablehlo.broadcast_in_dim %586, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<32x8x8x64xf32>
    %869 = stablehlo.multiply %858, %868 : tensor<32x8x8x64xf32>
    %870 = stablehlo.multiply %581, %867 : tensor<1x1x1x64xf32>
    %871 = stablehlo.multiply %867, %585 : tensor<1x1x1x64xf32>
    %872 = stablehlo.reshape %870 : (tensor<1x1x1x64xf32>) -> tensor<64xf32>
    %873 = stablehlo.multiply %871, %584 : tensor<1x1x1x64xf32>
    %874 = stablehlo.negate %869 : tensor<32x8x8x64xf32>
    %cst_303 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %875 = stablehlo.reduce(%874 init: %cst_303) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x8x8x64xf32>, tensor<f32>) -> tensor<64xf32>
    %876 = stablehlo.reshape %875 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %cst_304 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %877 = stablehlo.reduce(%873 init: %cst_304) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_305 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %878 = stablehlo.reduce(%876 init: %cst_305) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %879 = stablehlo.multiply %877, %564 : tensor<64xf32>
    %880 = stablehlo.negate %879 : tensor<64xf32>
    %881 = stablehlo.multiply %880, %551 : tensor<64xf32>
    %882 = stablehlo.add %878, %881 : tensor<64xf32>
    %cst_306 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %883 = stablehlo.broadcast_in_dim %cst_306, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %884 = stablehlo.divide %879, %883 : tensor<64xf32>
    %885 = stablehlo.broadcast_in_dim %884, dims = [3] : (tensor<64xf32>) -> tensor<32x8x8x64xf32>
    %cst_307 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %886 = stablehlo.broadcast_in_dim %cst_307, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %887 = stablehlo.divide %882, %886 : tensor<64xf32>
    %888 = stablehlo.broadcast_in_dim %887, dims = [3] : (tensor<64xf32>) -> tensor<32x8x8x64xf32>
    %889 = stablehlo.add %869, %888 : tensor<32x8x8x64xf32>
    %890 = stablehlo.multiply %885, %542 : tensor<32x8x8x64xf32>
    %891 = stablehlo.add %889, %890 : tensor<32x8x8x64xf32>
    %892 = stablehlo.convolution(%533, %891) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) -> tensor<3x3x64x64xf32>
    %893 = stablehlo.reverse %arg33, dims = [0, 1] : tensor<3x3x64x64xf32>
    %894 = stablehlo.convolution(%891, %893) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x8x8x64xf32>, tensor<3x3x64x64xf32>) -> tensor<32x8x8x64xf32>
    %cst_308 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %895 = stablehlo.broadcast_in_dim %cst_308, dims = [] : (tensor<f32>) -> tensor<32x8x8x64xf32>
    %896 = stablehlo.select %535, %894, %895 : tensor<32x8x8x64xi1>, tensor<32x8x8x64xf32>
    %cst_309 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %897 = stablehlo.reduce(%896 init: %cst_309) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x8x8x64xf32>, tensor<f32>) -> tensor<64xf32>
    %898 = stablehlo.reshape %897 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %899 = stablehlo.reshape %898 : (tensor<1x1x1x64xf32>) -> tensor<64xf32>
    %900 = stablehlo.multiply %519, %896 : tensor<32x8x8x64xf32>
    %cst_310 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %901 = stablehlo.reduce(%900 init: %cst_310) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x8x8x64xf32>, tensor<f32>) -> tensor<64xf32>
    %902 = stablehlo.reshape %901 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %903 = stablehlo.broadcast_in_dim %527, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<32x8x8x64xf32>
    %904 = stablehlo.multiply %896, %903 : tensor<32x8x8x64xf32>
    %905 = stablehlo.multiply %522, %902 : tensor<1x1x1x64xf32>
    %906 = stablehlo.multiply %902, %526 : tensor<1x1x1x64xf32>
    %907 = stablehlo.reshape %905 : (tensor<1x1x1x64xf32>) -> tensor<64xf32>
    %908 = stablehlo.multiply %906, %525 : tensor<1x1x1x64xf32>
    %909 = stablehlo.negate %904 : tensor<32x8x8x64xf32>
    %cst_311 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %910 = stablehlo.reduce(%909 init: %cst_311) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x8x8x64xf32>, tensor<f32>) -> tensor<64xf32>
    %911 = stablehlo.reshape %910 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %cst_312 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %912 = stablehlo.reduce(%908 init: %cst_312) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_313 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %913 = stablehlo.reduce(%911 init: %cst_313) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %914 = stablehlo.multiply %912, %505 : tensor<64xf32>
    %915 = stablehlo.negate %914 : tensor<64xf32>
    %916 = stablehlo.multiply %915, %492 : tensor<64xf32>
    %917 = stablehlo.add %913, %916 : tensor<64xf32>
    %cst_314 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %918 = stablehlo.broadcast_in_dim %cst_314, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %919 = stablehlo.divide %914, %918 : tensor<64xf32>
    %920 = stablehlo.broadcast_in_dim %919, dims = [3] : (tensor<64xf32>) -> tensor<32x8x8x64xf32>
    %cst_315 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %921 = stablehlo.broadcast_in_dim %cst_315, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %922 = stablehlo.divide %917, %921 : tensor<64xf32>
    %923 = stablehlo.broadcast_in_dim %922, dims = [3] : (tensor<64xf32>) -> tensor<32x8x8x64xf32>
    %924 = stablehlo.add %904, %923 : tensor<32x8x8x64xf32>
    %925 = stablehlo.multiply %920, %483 : tensor<32x8x8x64xf32>
    %926 = stablehlo.add %924, %925 : tensor<32x8x8x64xf32>
    %927 = stablehlo.convolution(%474, %926) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[0, 1], [0, 1]], lhs_dilate = [1, 1], rhs_dilate = [2, 2], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x16x16x32xf32>, tensor<32x8x8x64xf32>) -> tensor<3x3x32x64xf32>
    %928 = stablehlo.reverse %arg32, dims = [0, 1] : tensor<3x3x32x64xf32>
    %929 = stablehlo.convolution(%926, %928) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[2, 1], [2, 1]], lhs_dilate = [2, 2], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x8x8x64xf32>, tensor<3x3x32x64xf32>) -> tensor<32x16x16x32xf32>
    %930 = stablehlo.add %861, %929 : tensor<32x16x16x32xf32>
    %cst_316 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %931 = stablehlo.broadcast_in_dim %cst_316, dims = [] : (tensor<f32>) -> tensor<32x16x16x32xf32>
    %932 = stablehlo.select %476, %930, %931 : tensor<32x16x16x32xi1>, tensor<32x16x16x32xf32>
    %cst_317 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %933 = stablehlo.reduce(%932 init: %cst_317) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x16x16x32xf32>, tensor<f32>) -> tensor<32xf32>
    %934 = stablehlo.reshape %933 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %935 = stablehlo.reshape %934 : (tensor<1x1x1x32xf32>) -> tensor<32xf32>
    %936 = stablehlo.multiply %459, %932 : tensor<32x16x16x32xf32>
    %cst_318 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %937 = stablehlo.reduce(%936 init: %cst_318) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x16x16x32xf32>, tensor<f32>) -> tensor<32xf32>
    %938 = stablehlo.reshape %937 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %939 = stablehlo.broadcast_in_dim %467, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<32x16x16x32xf32>
    %940 = stablehlo.multiply %932, %939 : tensor<32x16x16x32xf32>
    %941 = stablehlo.multiply %462, %938 : tensor<1x1x1x32xf32>
    %942 = stablehlo.multiply %938, %466 : tensor<1x1x1x32xf32>
    %943 = stablehlo.reshape %941 : (tensor<1x1x1x32xf32>) -> tensor<32xf32>
    %944 = stablehlo.multiply %942, %465 : tensor<1x1x1x32xf32>
    %945 = stablehlo.negate %940 : tensor<32x16x16x32xf32>
    %cst_319 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %946 = stablehlo.reduce(%945 init: %cst_319) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x16x16x32xf32>, tensor<f32>) -> tensor<32xf32>
    %947 = stablehlo.reshape %946 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %cst_320 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %948 = stablehlo.reduce(%944 init: %cst_320) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_321 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %949 = stablehlo.reduce(%947 init: %cst_321) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %950 = stablehlo.multiply %948, %445 : tensor<32xf32>
    %951 = stablehlo.negate %950 : tensor<32xf32>
    %952 = stablehlo.multiply %951, %432 : tensor<32xf32>
    %953 = stablehlo.add %949, %952 : tensor<32xf32>
    %cst_322 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %954 = stablehlo.broadcast_in_dim %cst_322, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %955 = stablehlo.divide %950, %954 : tensor<32xf32>
    %956 = stablehlo.broadcast_in_dim %955, dims = [3] : (tensor<32xf32>) -> tensor<32x16x16x32xf32>
    %cst_323 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %957 = stablehlo.broadcast_in_dim %cst_323, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %958 = stablehlo.divide %953, %957 : tensor<32xf32>
    %959 = stablehlo.broadcast_in_dim %958, dims = [3] : (tensor<32xf32>) -> tensor<32x16x16x32xf32>
    %960 = stablehlo.add %940, %959 : tensor<32x16x16x32xf32>
    %961 = stablehlo.multiply %956, %423 : tensor<32x16x16x32xf32>
    %962 = stablehlo.add %960, %961 : tensor<32x16x16x32xf32>
    %963 = stablehlo.convolution(%414, %962) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) -> tensor<3x3x32x32xf32>
    %964 = stablehlo.reverse %arg27, dims = [0, 1] : tensor<3x3x32x32xf32>
    %965 = stablehlo.convolution(%962, %964) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x16x16x32xf32>, tensor<3x3x32x32xf32>) -> tensor<32x16x16x32xf32>
    %cst_324 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %966 = stablehlo.broadcast_in_dim %cst_324, dims = [] : (tensor<f32>) -> tensor<32x16x16x32xf32>
    %967 = stablehlo.select %416, %965, %966 : tensor<32x16x16x32xi1>, tensor<32x16x16x32xf32>
    %cst_325 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %968 = stablehlo.reduce(%967 init: %cst_325) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x16x16x32xf32>, tensor<f32>) -> tensor<32xf32>
    %969 = stablehlo.reshape %968 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %970 = stablehlo.reshape %969 : (tensor<1x1x1x32xf32>) -> tensor<32xf32>
    %971 = stablehlo.multiply %400, %967 : tensor<32x16x16x32xf32>
    %cst_326 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %972 = stablehlo.reduce(%971 init: %cst_326) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x16x16x32xf32>, tensor<f32>) -> tensor<32xf32>
    %973 = stablehlo.reshape %972 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %974 = stablehlo.broadcast_in_dim %408, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<32x16x16x32xf32>
    %975 = stablehlo.multiply %967, %974 : tensor<32x16x16x32xf32>
    %976 = stablehlo.multiply %403, %973 : tensor<1x1x1x32xf32>
    %977 = stablehlo.multiply %973, %407 : tensor<1x1x1x32xf32>
    %978 = stablehlo.reshape %976 : (tensor<1x1x1x32xf32>) -> tensor<32xf32>
    %979 = stablehlo.multiply %977, %406 : tensor<1x1x1x32xf32>
    %980 = stablehlo.negate %975 : tensor<32x16x16x32xf32>
    %cst_327 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %981 = stablehlo.reduce(%980 init: %cst_327) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x16x16x32xf32>, tensor<f32>) -> tensor<32xf32>
    %982 = stablehlo.reshape %981 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %cst_328 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %983 = stablehlo.reduce(%979 init: %cst_328) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_329 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %984 = stablehlo.reduce(%982 init: %cst_329) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %985 = stablehlo.multiply %983, %386 : tensor<32xf32>
    %986 = stablehlo.negate %985 : tensor<32xf32>
    %987 = stablehlo.multiply %986, %373 : tensor<32xf32>
    %988 = stablehlo.add %984, %987 : tensor<32xf32>
    %cst_330 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %989 = stablehlo.broadcast_in_dim %cst_330, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %990 = stablehlo.divide %985, %989 : tensor<32xf32>
    %991 = stablehlo.broadcast_in_dim %990, dims = [3] : (tensor<32xf32>) -> tensor<32x16x16x32xf32>
    %cst_331 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %992 = stablehlo.broadcast_in_dim %cst_331, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %993 = stablehlo.divide %988, %992 : tensor<32xf32>
    %994 = stablehlo.broadcast_in_dim %993, dims = [3] : (tensor<32xf32>) -> tensor<32x16x16x32xf32>
    %995 = stablehlo.add %975, %994 : tensor<32x16x16x32xf32>
    %996 = stablehlo.multiply %991, %364 : tensor<32x16x16x32xf32>
    %997 = stablehlo.add %995, %996 : tensor<32x16x16x32xf32>
    %998 = stablehlo.convolution(%355, %997) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) -> tensor<3x3x32x32xf32>
    %999 = stablehlo.reverse %arg26, dims = [0, 1] : tensor<3x3x32x32xf32>
    %1000 = stablehlo.convolution(%997, %999) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x16x16x32xf32>, tensor<3x3x32x32xf32>) -> tensor<32x16x16x32xf32>
    %1001 = stablehlo.add %932, %1000 : tensor<32x16x16x32xf32>
    %cst_332 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1002 = stablehlo.broadcast_in_dim %cst_332, dims = [] : (tensor<f32>) -> tensor<32x16x16x32xf32>
    %1003 = stablehlo.select %357, %1001, %1002 : tensor<32x16x16x32xi1>, tensor<32x16x16x32xf32>
    %1004 = stablehlo.convolution(%235, %1003) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[0, -1], [0, -1]], lhs_dilate = [1, 1], rhs_dilate = [2, 2], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x32x32x16xf32>, tensor<32x16x16x32xf32>) -> tensor<1x1x16x32xf32>
    %1005 = stablehlo.reverse %arg21, dims = [0, 1] : tensor<1x1x16x32xf32>
    %1006 = stablehlo.convolution(%1003, %1005) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 1], [0, 1]], lhs_dilate = [2, 2], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x16x16x32xf32>, tensor<1x1x16x32xf32>) -> tensor<32x32x32x16xf32>
    %cst_333 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1007 = stablehlo.reduce(%1003 init: %cst_333) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x16x16x32xf32>, tensor<f32>) -> tensor<32xf32>
    %1008 = stablehlo.reshape %1007 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %1009 = stablehlo.reshape %1008 : (tensor<1x1x1x32xf32>) -> tensor<32xf32>
    %1010 = stablehlo.multiply %339, %1003 : tensor<32x16x16x32xf32>
    %cst_334 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1011 = stablehlo.reduce(%1010 init: %cst_334) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x16x16x32xf32>, tensor<f32>) -> tensor<32xf32>
    %1012 = stablehlo.reshape %1011 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %1013 = stablehlo.broadcast_in_dim %347, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<32x16x16x32xf32>
    %1014 = stablehlo.multiply %1003, %1013 : tensor<32x16x16x32xf32>
    %1015 = stablehlo.multiply %342, %1012 : tensor<1x1x1x32xf32>
    %1016 = stablehlo.multiply %1012, %346 : tensor<1x1x1x32xf32>
    %1017 = stablehlo.reshape %1015 : (tensor<1x1x1x32xf32>) -> tensor<32xf32>
    %1018 = stablehlo.multiply %1016, %345 : tensor<1x1x1x32xf32>
    %1019 = stablehlo.negate %1014 : tensor<32x16x16x32xf32>
    %cst_335 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1020 = stablehlo.reduce(%1019 init: %cst_335) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x16x16x32xf32>, tensor<f32>) -> tensor<32xf32>
    %1021 = stablehlo.reshape %1020 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %cst_336 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1022 = stablehlo.reduce(%1018 init: %cst_336) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_337 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1023 = stablehlo.reduce(%1021 init: %cst_337) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %1024 = stablehlo.multiply %1022, %325 : tensor<32xf32>
    %1025 = stablehlo.negate %1024 : tensor<32xf32>
    %1026 = stablehlo.multiply %1025, %312 : tensor<32xf32>
    %1027 = stablehlo.add %1023, %1026 : tensor<32xf32>
    %cst_338 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %1028 = stablehlo.broadcast_in_dim %cst_338, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1029 = stablehlo.divide %1024, %1028 : tensor<32xf32>
    %1030 = stablehlo.broadcast_in_dim %1029, dims = [3] : (tensor<32xf32>) -> tensor<32x16x16x32xf32>
    %cst_339 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %1031 = stablehlo.broadcast_in_dim %cst_339, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1032 = stablehlo.divide %1027, %1031 : tensor<32xf32>
    %1033 = stablehlo.broadcast_in_dim %1032, dims = [3] : (tensor<32xf32>) -> tensor<32x16x16x32xf32>
    %1034 = stablehlo.add %1014, %1033 : tensor<32x16x16x32xf32>
    %1035 = stablehlo.multiply %1030, %303 : tensor<32x16x16x32xf32>
    %1036 = stablehlo.add %1034, %1035 : tensor<32x16x16x32xf32>
    %1037 = stablehlo.convolution(%294, %1036) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) -> tensor<3x3x32x32xf32>
    %1038 = stablehlo.reverse %arg20, dims = [0, 1] : tensor<3x3x32x32xf32>
    %1039 = stablehlo.convolution(%1036, %1038) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x16x16x32xf32>, tensor<3x3x32x32xf32>) -> tensor<32x16x16x32xf32>
    %cst_340 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1040 = stablehlo.broadcast_in_dim %cst_340, dims = [] : (tensor<f32>) -> tensor<32x16x16x32xf32>
    %1041 = stablehlo.select %296, %1039, %1040 : tensor<32x16x16x32xi1>, tensor<32x16x16x32xf32>
    %cst_341 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1042 = stablehlo.reduce(%1041 init: %cst_341) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x16x16x32xf32>, tensor<f32>) -> tensor<32xf32>
    %1043 = stablehlo.reshape %1042 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %1044 = stablehlo.reshape %1043 : (tensor<1x1x1x32xf32>) -> tensor<32xf32>
    %1045 = stablehlo.multiply %280, %1041 : tensor<32x16x16x32xf32>
    %cst_342 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1046 = stablehlo.reduce(%1045 init: %cst_342) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x16x16x32xf32>, tensor<f32>) -> tensor<32xf32>
    %1047 = stablehlo.reshape %1046 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %1048 = stablehlo.broadcast_in_dim %288, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<32x16x16x32xf32>
    %1049 = stablehlo.multiply %1041, %1048 : tensor<32x16x16x32xf32>
    %1050 = stablehlo.multiply %283, %1047 : tensor<1x1x1x32xf32>
    %1051 = stablehlo.multiply %1047, %287 : tensor<1x1x1x32xf32>
    %1052 = stablehlo.reshape %1050 : (tensor<1x1x1x32xf32>) -> tensor<32xf32>
    %1053 = stablehlo.multiply %1051, %286 : tensor<1x1x1x32xf32>
    %1054 = stablehlo.negate %1049 : tensor<32x16x16x32xf32>
    %cst_343 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1055 = stablehlo.reduce(%1054 init: %cst_343) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x16x16x32xf32>, tensor<f32>) -> tensor<32xf32>
    %1056 = stablehlo.reshape %1055 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %cst_344 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1057 = stablehlo.reduce(%1053 init: %cst_344) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_345 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1058 = stablehlo.reduce(%1056 init: %cst_345) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %1059 = stablehlo.multiply %1057, %266 : tensor<32xf32>
    %1060 = stablehlo.negate %1059 : tensor<32xf32>
    %1061 = stablehlo.multiply %1060, %253 : tensor<32xf32>
    %1062 = stablehlo.add %1058, %1061 : tensor<32xf32>
    %cst_346 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %1063 = stablehlo.broadcast_in_dim %cst_346, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1064 = stablehlo.divide %1059, %1063 : tensor<32xf32>
    %1065 = stablehlo.broadcast_in_dim %1064, dims = [3] : (tensor<32xf32>) -> tensor<32x16x16x32xf32>
    %cst_347 = stablehlo.constant dense<8.192000e+03> : tensor<f32>
    %1066 = stablehlo.broadcast_in_dim %cst_347, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1067 = stablehlo.divide %1062, %1066 : tensor<32xf32>
    %1068 = stablehlo.broadcast_in_dim %1067, dims = [3] : (tensor<32xf32>) -> tensor<32x16x16x32xf32>
    %1069 = stablehlo.add %1049, %1068 : tensor<32x16x16x32xf32>
    %1070 = stablehlo.multiply %1065, %244 : tensor<32x16x16x32xf32>
    %1071 = stablehlo.add %1069, %1070 : tensor<32x16x16x32xf32>
    %1072 = stablehlo.convolution(%235, %1071) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[0, 1], [0, 1]], lhs_dilate = [1, 1], rhs_dilate = [2, 2], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x32x32x16xf32>, tensor<32x16x16x32xf32>) -> tensor<3x3x16x32xf32>
    %1073 = stablehlo.reverse %arg19, dims = [0, 1] : tensor<3x3x16x32xf32>
    %1074 = stablehlo.convolution(%1071, %1073) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[2, 1], [2, 1]], lhs_dilate = [2, 2], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x16x16x32xf32>, tensor<3x3x16x32xf32>) -> tensor<32x32x32x16xf32>
    %1075 = stablehlo.add %1006, %1074 : tensor<32x32x32x16xf32>
    %cst_348 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1076 = stablehlo.broadcast_in_dim %cst_348, dims = [] : (tensor<f32>) -> tensor<32x32x32x16xf32>
    %1077 = stablehlo.select %237, %1075, %1076 : tensor<32x32x32x16xi1>, tensor<32x32x32x16xf32>
    %cst_349 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1078 = stablehlo.reduce(%1077 init: %cst_349) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x32x32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %1079 = stablehlo.reshape %1078 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %1080 = stablehlo.reshape %1079 : (tensor<1x1x1x16xf32>) -> tensor<16xf32>
    %1081 = stablehlo.multiply %220, %1077 : tensor<32x32x32x16xf32>
    %cst_350 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1082 = stablehlo.reduce(%1081 init: %cst_350) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x32x32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %1083 = stablehlo.reshape %1082 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %1084 = stablehlo.broadcast_in_dim %228, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<32x32x32x16xf32>
    %1085 = stablehlo.multiply %1077, %1084 : tensor<32x32x32x16xf32>
    %1086 = stablehlo.multiply %223, %1083 : tensor<1x1x1x16xf32>
    %1087 = stablehlo.multiply %1083, %227 : tensor<1x1x1x16xf32>
    %1088 = stablehlo.reshape %1086 : (tensor<1x1x1x16xf32>) -> tensor<16xf32>
    %1089 = stablehlo.multiply %1087, %226 : tensor<1x1x1x16xf32>
    %1090 = stablehlo.negate %1085 : tensor<32x32x32x16xf32>
    %cst_351 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1091 = stablehlo.reduce(%1090 init: %cst_351) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x32x32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %1092 = stablehlo.reshape %1091 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %cst_352 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1093 = stablehlo.reduce(%1089 init: %cst_352) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_353 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1094 = stablehlo.reduce(%1092 init: %cst_353) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %1095 = stablehlo.multiply %1093, %206 : tensor<16xf32>
    %1096 = stablehlo.negate %1095 : tensor<16xf32>
    %1097 = stablehlo.multiply %1096, %193 : tensor<16xf32>
    %1098 = stablehlo.add %1094, %1097 : tensor<16xf32>
    %cst_354 = stablehlo.constant dense<3.276800e+04> : tensor<f32>
    %1099 = stablehlo.broadcast_in_dim %cst_354, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1100 = stablehlo.divide %1095, %1099 : tensor<16xf32>
    %1101 = stablehlo.broadcast_in_dim %1100, dims = [3] : (tensor<16xf32>) -> tensor<32x32x32x16xf32>
    %cst_355 = stablehlo.constant dense<3.276800e+04> : tensor<f32>
    %1102 = stablehlo.broadcast_in_dim %cst_355, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1103 = stablehlo.divide %1098, %1102 : tensor<16xf32>
    %1104 = stablehlo.broadcast_in_dim %1103, dims = [3] : (tensor<16xf32>) -> tensor<32x32x32x16xf32>
    %1105 = stablehlo.add %1085, %1104 : tensor<32x32x32x16xf32>
    %1106 = stablehlo.multiply %1101, %184 : tensor<32x32x32x16xf32>
    %1107 = stablehlo.add %1105, %1106 : tensor<32x32x32x16xf32>
    %1108 = stablehlo.convolution(%175, %1107) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) -> tensor<3x3x16x16xf32>
    %1109 = stablehlo.reverse %arg14, dims = [0, 1] : tensor<3x3x16x16xf32>
    %1110 = stablehlo.convolution(%1107, %1109) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x32x32x16xf32>, tensor<3x3x16x16xf32>) -> tensor<32x32x32x16xf32>
    %cst_356 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1111 = stablehlo.broadcast_in_dim %cst_356, dims = [] : (tensor<f32>) -> tensor<32x32x32x16xf32>
    %1112 = stablehlo.select %177, %1110, %1111 : tensor<32x32x32x16xi1>, tensor<32x32x32x16xf32>
    %cst_357 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1113 = stablehlo.reduce(%1112 init: %cst_357) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x32x32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %1114 = stablehlo.reshape %1113 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %1115 = stablehlo.reshape %1114 : (tensor<1x1x1x16xf32>) -> tensor<16xf32>
    %1116 = stablehlo.multiply %161, %1112 : tensor<32x32x32x16xf32>
    %cst_358 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1117 = stablehlo.reduce(%1116 init: %cst_358) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x32x32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %1118 = stablehlo.reshape %1117 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %1119 = stablehlo.broadcast_in_dim %169, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<32x32x32x16xf32>
    %1120 = stablehlo.multiply %1112, %1119 : tensor<32x32x32x16xf32>
    %1121 = stablehlo.multiply %164, %1118 : tensor<1x1x1x16xf32>
    %1122 = stablehlo.multiply %1118, %168 : tensor<1x1x1x16xf32>
    %1123 = stablehlo.reshape %1121 : (tensor<1x1x1x16xf32>) -> tensor<16xf32>
    %1124 = stablehlo.multiply %1122, %167 : tensor<1x1x1x16xf32>
    %1125 = stablehlo.negate %1120 : tensor<32x32x32x16xf32>
    %cst_359 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1126 = stablehlo.reduce(%1125 init: %cst_359) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x32x32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %1127 = stablehlo.reshape %1126 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %cst_360 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1128 = stablehlo.reduce(%1124 init: %cst_360) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_361 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1129 = stablehlo.reduce(%1127 init: %cst_361) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %1130 = stablehlo.multiply %1128, %147 : tensor<16xf32>
    %1131 = stablehlo.negate %1130 : tensor<16xf32>
    %1132 = stablehlo.multiply %1131, %134 : tensor<16xf32>
    %1133 = stablehlo.add %1129, %1132 : tensor<16xf32>
    %cst_362 = stablehlo.constant dense<3.276800e+04> : tensor<f32>
    %1134 = stablehlo.broadcast_in_dim %cst_362, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1135 = stablehlo.divide %1130, %1134 : tensor<16xf32>
    %1136 = stablehlo.broadcast_in_dim %1135, dims = [3] : (tensor<16xf32>) -> tensor<32x32x32x16xf32>
    %cst_363 = stablehlo.constant dense<3.276800e+04> : tensor<f32>
    %1137 = stablehlo.broadcast_in_dim %cst_363, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1138 = stablehlo.divide %1133, %1137 : tensor<16xf32>
    %1139 = stablehlo.broadcast_in_dim %1138, dims = [3] : (tensor<16xf32>) -> tensor<32x32x32x16xf32>
    %1140 = stablehlo.add %1120, %1139 : tensor<32x32x32x16xf32>
    %1141 = stablehlo.multiply %1136, %125 : tensor<32x32x32x16xf32>
    %1142 = stablehlo.add %1140, %1141 : tensor<32x32x32x16xf32>
    %1143 = stablehlo.convolution(%116, %1142) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) -> tensor<3x3x16x16xf32>
    %1144 = stablehlo.reverse %arg13, dims = [0, 1] : tensor<3x3x16x16xf32>
    %1145 = stablehlo.convolution(%1142, %1144) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x32x32x16xf32>, tensor<3x3x16x16xf32>) -> tensor<32x32x32x16xf32>
    %1146 = stablehlo.add %1077, %1145 : tensor<32x32x32x16xf32>
    %cst_364 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1147 = stablehlo.broadcast_in_dim %cst_364, dims = [] : (tensor<f32>) -> tensor<32x32x32x16xf32>
    %1148 = stablehlo.select %118, %1146, %1147 : tensor<32x32x32x16xi1>, tensor<32x32x32x16xf32>
    %cst_365 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1149 = stablehlo.reduce(%1148 init: %cst_365) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x32x32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %1150 = stablehlo.reshape %1149 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %1151 = stablehlo.reshape %1150 : (tensor<1x1x1x16xf32>) -> tensor<16xf32>
    %1152 = stablehlo.multiply %101, %1148 : tensor<32x32x32x16xf32>
    %cst_366 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1153 = stablehlo.reduce(%1152 init: %cst_366) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x32x32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %1154 = stablehlo.reshape %1153 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %1155 = stablehlo.broadcast_in_dim %109, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<32x32x32x16xf32>
    %1156 = stablehlo.multiply %1148, %1155 : tensor<32x32x32x16xf32>
    %1157 = stablehlo.multiply %104, %1154 : tensor<1x1x1x16xf32>
    %1158 = stablehlo.multiply %1154, %108 : tensor<1x1x1x16xf32>
    %1159 = stablehlo.reshape %1157 : (tensor<1x1x1x16xf32>) -> tensor<16xf32>
    %1160 = stablehlo.multiply %1158, %107 : tensor<1x1x1x16xf32>
    %1161 = stablehlo.negate %1156 : tensor<32x32x32x16xf32>
    %cst_367 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1162 = stablehlo.reduce(%1161 init: %cst_367) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x32x32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %1163 = stablehlo.reshape %1162 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %cst_368 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1164 = stablehlo.reduce(%1160 init: %cst_368) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_369 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1165 = stablehlo.reduce(%1163 init: %cst_369) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %1166 = stablehlo.multiply %1164, %87 : tensor<16xf32>
    %1167 = stablehlo.negate %1166 : tensor<16xf32>
    %1168 = stablehlo.multiply %1167, %74 : tensor<16xf32>
    %1169 = stablehlo.add %1165, %1168 : tensor<16xf32>
    %cst_370 = stablehlo.constant dense<3.276800e+04> : tensor<f32>
    %1170 = stablehlo.broadcast_in_dim %cst_370, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1171 = stablehlo.divide %1166, %1170 : tensor<16xf32>
    %1172 = stablehlo.broadcast_in_dim %1171, dims = [3] : (tensor<16xf32>) -> tensor<32x32x32x16xf32>
    %cst_371 = stablehlo.constant dense<3.276800e+04> : tensor<f32>
    %1173 = stablehlo.broadcast_in_dim %cst_371, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1174 = stablehlo.divide %1169, %1173 : tensor<16xf32>
    %1175 = stablehlo.broadcast_in_dim %1174, dims = [3] : (tensor<16xf32>) -> tensor<32x32x32x16xf32>
    %1176 = stablehlo.add %1156, %1175 : tensor<32x32x32x16xf32>
    %1177 = stablehlo.multiply %1172, %65 : tensor<32x32x32x16xf32>
    %1178 = stablehlo.add %1176, %1177 : tensor<32x32x32x16xf32>
    %1179 = stablehlo.convolution(%56, %1178) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) -> tensor<3x3x16x16xf32>
    %1180 = stablehlo.reverse %arg8, dims = [0, 1] : tensor<3x3x16x16xf32>
    %1181 = stablehlo.convolution(%1178, %1180) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x32x32x16xf32>, tensor<3x3x16x16xf32>) -> tensor<32x32x32x16xf32>
    %cst_372 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1182 = stablehlo.broadcast_in_dim %cst_372, dims = [] : (tensor<f32>) -> tensor<32x32x32x16xf32>
    %1183 = stablehlo.select %58, %1181, %1182 : tensor<32x32x32x16xi1>, tensor<32x32x32x16xf32>
    %cst_373 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1184 = stablehlo.reduce(%1183 init: %cst_373) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x32x32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %1185 = stablehlo.reshape %1184 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %1186 = stablehlo.reshape %1185 : (tensor<1x1x1x16xf32>) -> tensor<16xf32>
    %1187 = stablehlo.multiply %42, %1183 : tensor<32x32x32x16xf32>
    %cst_374 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1188 = stablehlo.reduce(%1187 init: %cst_374) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x32x32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %1189 = stablehlo.reshape %1188 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %1190 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<32x32x32x16xf32>
    %1191 = stablehlo.multiply %1183, %1190 : tensor<32x32x32x16xf32>
    %1192 = stablehlo.multiply %45, %1189 : tensor<1x1x1x16xf32>
    %1193 = stablehlo.multiply %1189, %49 : tensor<1x1x1x16xf32>
    %1194 = stablehlo.reshape %1192 : (tensor<1x1x1x16xf32>) -> tensor<16xf32>
    %1195 = stablehlo.multiply %1193, %48 : tensor<1x1x1x16xf32>
    %1196 = stablehlo.negate %1191 : tensor<32x32x32x16xf32>
    %cst_375 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1197 = stablehlo.reduce(%1196 init: %cst_375) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<32x32x32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %1198 = stablehlo.reshape %1197 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %cst_376 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1199 = stablehlo.reduce(%1195 init: %cst_376) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_377 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1200 = stablehlo.reduce(%1198 init: %cst_377) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %1201 = stablehlo.multiply %1199, %28 : tensor<16xf32>
    %1202 = stablehlo.negate %1201 : tensor<16xf32>
    %1203 = stablehlo.multiply %1202, %15 : tensor<16xf32>
    %1204 = stablehlo.add %1200, %1203 : tensor<16xf32>
    %cst_378 = stablehlo.constant dense<3.276800e+04> : tensor<f32>
    %1205 = stablehlo.broadcast_in_dim %cst_378, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1206 = stablehlo.divide %1201, %1205 : tensor<16xf32>
    %1207 = stablehlo.broadcast_in_dim %1206, dims = [3] : (tensor<16xf32>) -> tensor<32x32x32x16xf32>
    %cst_379 = stablehlo.constant dense<3.276800e+04> : tensor<f32>
    %1208 = stablehlo.broadcast_in_dim %cst_379, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1209 = stablehlo.divide %1204, %1208 : tensor<16xf32>
    %1210 = stablehlo.broadcast_in_dim %1209, dims = [3] : (tensor<16xf32>) -> tensor<32x32x32x16xf32>
    %1211 = stablehlo.add %1191, %1210 : tensor<32x32x32x16xf32>
    %1212 = stablehlo.multiply %1207, %6 : tensor<32x32x32x16xf32>
    %1213 = stablehlo.add %1211, %1212 : tensor<32x32x32x16xf32>
    %1214 = stablehlo.convolution(%0, %1213) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) -> tensor<3x3x16x16xf32>
    %1215 = stablehlo.reverse %arg7, dims = [0, 1] : tensor<3x3x16x16xf32>
    %1216 = stablehlo.convolution(%1213, %1215) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x32x32x16xf32>, tensor<3x3x16x16xf32>) -> tensor<32x32x32x16xf32>
    %1217 = stablehlo.add %1148, %1216 : tensor<32x32x32x16xf32>
    %1218 = stablehlo.convolution(%arg82, %1217) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<32x32x32x3xf32>, tensor<32x32x32x16xf32>) -> tensor<3x3x3x16xf32>
    %cst_380 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1219 = stablehlo.broadcast_in_dim %cst_380, dims = [] : (tensor<f32>) -> tensor<3x3x3x16xf32>
    %1220 = stablehlo.multiply %1219, %arg41 : tensor<3x3x3x16xf32>
    %1221 = stablehlo.add %1218, %1220 : tensor<3x3x3x16xf32>
    %cst_381 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1222 = stablehlo.broadcast_in_dim %cst_381, dims = [] : (tensor<f32>) -> tensor<100xf32>
    %1223 = stablehlo.multiply %1222, %arg42 : tensor<100xf32>
    %1224 = stablehlo.add %779, %1223 : tensor<100xf32>
    %cst_382 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1225 = stablehlo.broadcast_in_dim %cst_382, dims = [] : (tensor<f32>) -> tensor<64x100xf32>
    %1226 = stablehlo.multiply %1225, %arg43 : tensor<64x100xf32>
    %1227 = stablehlo.add %781, %1226 : tensor<64x100xf32>
    %cst_383 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1228 = stablehlo.broadcast_in_dim %cst_383, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1229 = stablehlo.multiply %1228, %arg44 : tensor<16xf32>
    %1230 = stablehlo.add %1186, %1229 : tensor<16xf32>
    %cst_384 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1231 = stablehlo.broadcast_in_dim %cst_384, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1232 = stablehlo.multiply %1231, %arg45 : tensor<16xf32>
    %1233 = stablehlo.add %1194, %1232 : tensor<16xf32>
    %cst_385 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1234 = stablehlo.broadcast_in_dim %cst_385, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1235 = stablehlo.multiply %1234, %arg46 : tensor<16xf32>
    %1236 = stablehlo.add %1151, %1235 : tensor<16xf32>
    %cst_386 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1237 = stablehlo.broadcast_in_dim %cst_386, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1238 = stablehlo.multiply %1237, %arg47 : tensor<16xf32>
    %1239 = stablehlo.add %1159, %1238 : tensor<16xf32>
    %cst_387 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1240 = stablehlo.broadcast_in_dim %cst_387, dims = [] : (tensor<f32>) -> tensor<3x3x16x16xf32>
    %1241 = stablehlo.multiply %1240, %arg48 : tensor<3x3x16x16xf32>
    %1242 = stablehlo.add %1214, %1241 : tensor<3x3x16x16xf32>
    %cst_388 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1243 = stablehlo.broadcast_in_dim %cst_388, dims = [] : (tensor<f32>) -> tensor<3x3x16x16xf32>
    %1244 = stablehlo.multiply %1243, %arg49 : tensor<3x3x16x16xf32>
    %1245 = stablehlo.add %1179, %1244 : tensor<3x3x16x16xf32>
    %cst_389 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1246 = stablehlo.broadcast_in_dim %cst_389, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1247 = stablehlo.multiply %1246, %arg50 : tensor<16xf32>
    %1248 = stablehlo.add %1115, %1247 : tensor<16xf32>
    %cst_390 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1249 = stablehlo.broadcast_in_dim %cst_390, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1250 = stablehlo.multiply %1249, %arg51 : tensor<16xf32>
    %1251 = stablehlo.add %1123, %1250 : tensor<16xf32>
    %cst_391 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1252 = stablehlo.broadcast_in_dim %cst_391, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1253 = stablehlo.multiply %1252, %arg52 : tensor<16xf32>
    %1254 = stablehlo.add %1080, %1253 : tensor<16xf32>
    %cst_392 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1255 = stablehlo.broadcast_in_dim %cst_392, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1256 = stablehlo.multiply %1255, %arg53 : tensor<16xf32>
    %1257 = stablehlo.add %1088, %1256 : tensor<16xf32>
    %cst_393 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1258 = stablehlo.broadcast_in_dim %cst_393, dims = [] : (tensor<f32>) -> tensor<3x3x16x16xf32>
    %1259 = stablehlo.multiply %1258, %arg54 : tensor<3x3x16x16xf32>
    %1260 = stablehlo.add %1143, %1259 : tensor<3x3x16x16xf32>
    %cst_394 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1261 = stablehlo.broadcast_in_dim %cst_394, dims = [] : (tensor<f32>) -> tensor<3x3x16x16xf32>
    %1262 = stablehlo.multiply %1261, %arg55 : tensor<3x3x16x16xf32>
    %1263 = stablehlo.add %1108, %1262 : tensor<3x3x16x16xf32>
    %cst_395 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1264 = stablehlo.broadcast_in_dim %cst_395, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1265 = stablehlo.multiply %1264, %arg56 : tensor<32xf32>
    %1266 = stablehlo.add %1044, %1265 : tensor<32xf32>
    %cst_396 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1267 = stablehlo.broadcast_in_dim %cst_396, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1268 = stablehlo.multiply %1267, %arg57 : tensor<32xf32>
    %1269 = stablehlo.add %1052, %1268 : tensor<32xf32>
    %cst_397 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1270 = stablehlo.broadcast_in_dim %cst_397, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1271 = stablehlo.multiply %1270, %arg58 : tensor<32xf32>
    %1272 = stablehlo.add %1009, %1271 : tensor<32xf32>
    %cst_398 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1273 = stablehlo.broadcast_in_dim %cst_398, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1274 = stablehlo.multiply %1273, %arg59 : tensor<32xf32>
    %1275 = stablehlo.add %1017, %1274 : tensor<32xf32>
    %cst_399 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1276 = stablehlo.broadcast_in_dim %cst_399, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %1277 = stablehlo.multiply %1276, %arg60 : tensor<3x3x16x32xf32>
    %1278 = stablehlo.add %1072, %1277 : tensor<3x3x16x32xf32>
    %cst_400 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1279 = stablehlo.broadcast_in_dim %cst_400, dims = [] : (tensor<f32>) -> tensor<3x3x32x32xf32>
    %1280 = stablehlo.multiply %1279, %arg61 : tensor<3x3x32x32xf32>
    %1281 = stablehlo.add %1037, %1280 : tensor<3x3x32x32xf32>
    %cst_401 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1282 = stablehlo.broadcast_in_dim %cst_401, dims = [] : (tensor<f32>) -> tensor<1x1x16x32xf32>
    %1283 = stablehlo.multiply %1282, %arg62 : tensor<1x1x16x32xf32>
    %1284 = stablehlo.add %1004, %1283 : tensor<1x1x16x32xf32>
    %cst_402 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1285 = stablehlo.broadcast_in_dim %cst_402, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1286 = stablehlo.multiply %1285, %arg63 : tensor<32xf32>
    %1287 = stablehlo.add %970, %1286 : tensor<32xf32>
    %cst_403 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1288 = stablehlo.broadcast_in_dim %cst_403, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1289 = stablehlo.multiply %1288, %arg64 : tensor<32xf32>
    %1290 = stablehlo.add %978, %1289 : tensor<32xf32>
    %cst_404 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1291 = stablehlo.broadcast_in_dim %cst_404, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1292 = stablehlo.multiply %1291, %arg65 : tensor<32xf32>
    %1293 = stablehlo.add %935, %1292 : tensor<32xf32>
    %cst_405 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1294 = stablehlo.broadcast_in_dim %cst_405, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1295 = stablehlo.multiply %1294, %arg66 : tensor<32xf32>
    %1296 = stablehlo.add %943, %1295 : tensor<32xf32>
    %cst_406 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1297 = stablehlo.broadcast_in_dim %cst_406, dims = [] : (tensor<f32>) -> tensor<3x3x32x32xf32>
    %1298 = stablehlo.multiply %1297, %arg67 : tensor<3x3x32x32xf32>
    %1299 = stablehlo.add %998, %1298 : tensor<3x3x32x32xf32>
    %cst_407 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1300 = stablehlo.broadcast_in_dim %cst_407, dims = [] : (tensor<f32>) -> tensor<3x3x32x32xf32>
    %1301 = stablehlo.multiply %1300, %arg68 : tensor<3x3x32x32xf32>
    %1302 = stablehlo.add %963, %1301 : tensor<3x3x32x32xf32>
    %cst_408 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1303 = stablehlo.broadcast_in_dim %cst_408, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1304 = stablehlo.multiply %1303, %arg69 : tensor<64xf32>
    %1305 = stablehlo.add %899, %1304 : tensor<64xf32>
    %cst_409 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1306 = stablehlo.broadcast_in_dim %cst_409, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1307 = stablehlo.multiply %1306, %arg70 : tensor<64xf32>
    %1308 = stablehlo.add %907, %1307 : tensor<64xf32>
    %cst_410 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1309 = stablehlo.broadcast_in_dim %cst_410, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1310 = stablehlo.multiply %1309, %arg71 : tensor<64xf32>
    %1311 = stablehlo.add %864, %1310 : tensor<64xf32>
    %cst_411 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1312 = stablehlo.broadcast_in_dim %cst_411, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1313 = stablehlo.multiply %1312, %arg72 : tensor<64xf32>
    %1314 = stablehlo.add %872, %1313 : tensor<64xf32>
    %cst_412 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1315 = stablehlo.broadcast_in_dim %cst_412, dims = [] : (tensor<f32>) -> tensor<3x3x32x64xf32>
    %1316 = stablehlo.multiply %1315, %arg73 : tensor<3x3x32x64xf32>
    %1317 = stablehlo.add %927, %1316 : tensor<3x3x32x64xf32>
    %cst_413 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1318 = stablehlo.broadcast_in_dim %cst_413, dims = [] : (tensor<f32>) -> tensor<3x3x64x64xf32>
    %1319 = stablehlo.multiply %1318, %arg74 : tensor<3x3x64x64xf32>
    %1320 = stablehlo.add %892, %1319 : tensor<3x3x64x64xf32>
    %cst_414 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1321 = stablehlo.broadcast_in_dim %cst_414, dims = [] : (tensor<f32>) -> tensor<1x1x32x64xf32>
    %1322 = stablehlo.multiply %1321, %arg75 : tensor<1x1x32x64xf32>
    %1323 = stablehlo.add %859, %1322 : tensor<1x1x32x64xf32>
    %cst_415 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1324 = stablehlo.broadcast_in_dim %cst_415, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1325 = stablehlo.multiply %1324, %arg76 : tensor<64xf32>
    %1326 = stablehlo.add %825, %1325 : tensor<64xf32>
    %cst_416 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1327 = stablehlo.broadcast_in_dim %cst_416, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1328 = stablehlo.multiply %1327, %arg77 : tensor<64xf32>
    %1329 = stablehlo.add %833, %1328 : tensor<64xf32>
    %cst_417 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1330 = stablehlo.broadcast_in_dim %cst_417, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1331 = stablehlo.multiply %1330, %arg78 : tensor<64xf32>
    %1332 = stablehlo.add %790, %1331 : tensor<64xf32>
    %cst_418 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1333 = stablehlo.broadcast_in_dim %cst_418, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1334 = stablehlo.multiply %1333, %arg79 : tensor<64xf32>
    %1335 = stablehlo.add %798, %1334 : tensor<64xf32>
    %cst_419 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1336 = stablehlo.broadcast_in_dim %cst_419, dims = [] : (tensor<f32>) -> tensor<3x3x64x64xf32>
    %1337 = stablehlo.multiply %1336, %arg80 : tensor<3x3x64x64xf32>
    %1338 = stablehlo.add %853, %1337 : tensor<3x3x64x64xf32>
    %cst_420 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1339 = stablehlo.broadcast_in_dim %cst_420, dims = [] : (tensor<f32>) -> tensor<3x3x64x64xf32>
    %1340 = stablehlo.multiply %1339, %arg81 : tensor<3x3x64x64xf32>
    %1341 = stablehlo.add %818, %1340 : tensor<3x3x64x64xf32>
    %cst_421 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1342 = stablehlo.broadcast_in_dim %cst_421, dims = [] : (tensor<f32>) -> tensor<3x3x3x16xf32>
    %1343 = stablehlo.multiply %1342, %1221 : tensor<3x3x3x16xf32>
    %cst_422 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1344 = stablehlo.broadcast_in_dim %cst_422, dims = [] : (tensor<f32>) -> tensor<100xf32>
    %1345 = stablehlo.multiply %1344, %1224 : tensor<100xf32>
    %cst_423 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1346 = stablehlo.broadcast_in_dim %cst_423, dims = [] : (tensor<f32>) -> tensor<64x100xf32>
    %1347 = stablehlo.multiply %1346, %1227 : tensor<64x100xf32>
    %cst_424 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1348 = stablehlo.broadcast_in_dim %cst_424, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1349 = stablehlo.multiply %1348, %1230 : tensor<16xf32>
    %cst_425 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1350 = stablehlo.broadcast_in_dim %cst_425, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1351 = stablehlo.multiply %1350, %1233 : tensor<16xf32>
    %cst_426 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1352 = stablehlo.broadcast_in_dim %cst_426, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1353 = stablehlo.multiply %1352, %1236 : tensor<16xf32>
    %cst_427 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1354 = stablehlo.broadcast_in_dim %cst_427, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1355 = stablehlo.multiply %1354, %1239 : tensor<16xf32>
    %cst_428 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1356 = stablehlo.broadcast_in_dim %cst_428, dims = [] : (tensor<f32>) -> tensor<3x3x16x16xf32>
    %1357 = stablehlo.multiply %1356, %1242 : tensor<3x3x16x16xf32>
    %cst_429 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1358 = stablehlo.broadcast_in_dim %cst_429, dims = [] : (tensor<f32>) -> tensor<3x3x16x16xf32>
    %1359 = stablehlo.multiply %1358, %1245 : tensor<3x3x16x16xf32>
    %cst_430 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1360 = stablehlo.broadcast_in_dim %cst_430, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1361 = stablehlo.multiply %1360, %1248 : tensor<16xf32>
    %cst_431 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1362 = stablehlo.broadcast_in_dim %cst_431, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1363 = stablehlo.multiply %1362, %1251 : tensor<16xf32>
    %cst_432 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1364 = stablehlo.broadcast_in_dim %cst_432, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1365 = stablehlo.multiply %1364, %1254 : tensor<16xf32>
    %cst_433 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1366 = stablehlo.broadcast_in_dim %cst_433, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1367 = stablehlo.multiply %1366, %1257 : tensor<16xf32>
    %cst_434 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1368 = stablehlo.broadcast_in_dim %cst_434, dims = [] : (tensor<f32>) -> tensor<3x3x16x16xf32>
    %1369 = stablehlo.multiply %1368, %1260 : tensor<3x3x16x16xf32>
    %cst_435 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1370 = stablehlo.broadcast_in_dim %cst_435, dims = [] : (tensor<f32>) -> tensor<3x3x16x16xf32>
    %1371 = stablehlo.multiply %1370, %1263 : tensor<3x3x16x16xf32>
    %cst_436 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1372 = stablehlo.broadcast_in_dim %cst_436, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1373 = stablehlo.multiply %1372, %1266 : tensor<32xf32>
    %cst_437 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1374 = stablehlo.broadcast_in_dim %cst_437, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1375 = stablehlo.multiply %1374, %1269 : tensor<32xf32>
    %cst_438 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1376 = stablehlo.broadcast_in_dim %cst_438, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1377 = stablehlo.multiply %1376, %1272 : tensor<32xf32>
    %cst_439 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1378 = stablehlo.broadcast_in_dim %cst_439, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1379 = stablehlo.multiply %1378, %1275 : tensor<32xf32>
    %cst_440 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1380 = stablehlo.broadcast_in_dim %cst_440, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %1381 = stablehlo.multiply %1380, %1278 : tensor<3x3x16x32xf32>
    %cst_441 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1382 = stablehlo.broadcast_in_dim %cst_441, dims = [] : (tensor<f32>) -> tensor<3x3x32x32xf32>
    %1383 = stablehlo.multiply %1382, %1281 : tensor<3x3x32x32xf32>
    %cst_442 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1384 = stablehlo.broadcast_in_dim %cst_442, dims = [] : (tensor<f32>) -> tensor<1x1x16x32xf32>
    %1385 = stablehlo.multiply %1384, %1284 : tensor<1x1x16x32xf32>
    %cst_443 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1386 = stablehlo.broadcast_in_dim %cst_443, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1387 = stablehlo.multiply %1386, %1287 : tensor<32xf32>
    %cst_444 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1388 = stablehlo.broadcast_in_dim %cst_444, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1389 = stablehlo.multiply %1388, %1290 : tensor<32xf32>
    %cst_445 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1390 = stablehlo.broadcast_in_dim %cst_445, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1391 = stablehlo.multiply %1390, %1293 : tensor<32xf32>
    %cst_446 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1392 = stablehlo.broadcast_in_dim %cst_446, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1393 = stablehlo.multiply %1392, %1296 : tensor<32xf32>
    %cst_447 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1394 = stablehlo.broadcast_in_dim %cst_447, dims = [] : (tensor<f32>) -> tensor<3x3x32x32xf32>
    %1395 = stablehlo.multiply %1394, %1299 : tensor<3x3x32x32xf32>
    %cst_448 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1396 = stablehlo.broadcast_in_dim %cst_448, dims = [] : (tensor<f32>) -> tensor<3x3x32x32xf32>
    %1397 = stablehlo.multiply %1396, %1302 : tensor<3x3x32x32xf32>
    %cst_449 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1398 = stablehlo.broadcast_in_dim %cst_449, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1399 = stablehlo.multiply %1398, %1305 : tensor<64xf32>
    %cst_450 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1400 = stablehlo.broadcast_in_dim %cst_450, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1401 = stablehlo.multiply %1400, %1308 : tensor<64xf32>
    %cst_451 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1402 = stablehlo.broadcast_in_dim %cst_451, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1403 = stablehlo.multiply %1402, %1311 : tensor<64xf32>
    %cst_452 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1404 = stablehlo.broadcast_in_dim %cst_452, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1405 = stablehlo.multiply %1404, %1314 : tensor<64xf32>
    %cst_453 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1406 = stablehlo.broadcast_in_dim %cst_453, dims = [] : (tensor<f32>) -> tensor<3x3x32x64xf32>
    %1407 = stablehlo.multiply %1406, %1317 : tensor<3x3x32x64xf32>
    %cst_454 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1408 = stablehlo.broadcast_in_dim %cst_454, dims = [] : (tensor<f32>) -> tensor<3x3x64x64xf32>
    %1409 = stablehlo.multiply %1408, %1320 : tensor<3x3x64x64xf32>
    %cst_455 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1410 = stablehlo.broadcast_in_dim %cst_455, dims = [] : (tensor<f32>) -> tensor<1x1x32x64xf32>
    %1411 = stablehlo.multiply %1410, %1323 : tensor<1x1x32x64xf32>
    %cst_456 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1412 = stablehlo.broadcast_in_dim %cst_456, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1413 = stablehlo.multiply %1412, %1326 : tensor<64xf32>
    %cst_457 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1414 = stablehlo.broadcast_in_dim %cst_457, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1415 = stablehlo.multiply %1414, %1329 : tensor<64xf32>
    %cst_458 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1416 = stablehlo.broadcast_in_dim %cst_458, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1417 = stablehlo.multiply %1416, %1332 : tensor<64xf32>
    %cst_459 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1418 = stablehlo.broadcast_in_dim %cst_459, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1419 = stablehlo.multiply %1418, %1335 : tensor<64xf32>
    %cst_460 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1420 = stablehlo.broadcast_in_dim %cst_460, dims = [] : (tensor<f32>) -> tensor<3x3x64x64xf32>
    %1421 = stablehlo.multiply %1420, %1338 : tensor<3x3x64x64xf32>
    %cst_461 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1422 = stablehlo.broadcast_in_dim %cst_461, dims = [] : (tensor<f32>) -> tensor<3x3x64x64xf32>
    %1423 = stablehlo.multiply %1422, %1341 : tensor<3x3x64x64xf32>
    %1424 = stablehlo.add %arg0, %1343 : tensor<3x3x3x16xf32>
    %1425 = stablehlo.add %arg1, %1345 : tensor<100xf32>
    %1426 = stablehlo.add %arg2, %1347 : tensor<64x100xf32>
    %1427 = stablehlo.add %arg3, %1349 : tensor<16xf32>
    %1428 = stablehlo.add %arg4, %1351 : tensor<16xf32>
    %1429 = stablehlo.add %arg5, %1353 : tensor<16xf32>
    %1430 = stablehlo.add %arg6, %1355 : tensor<16xf32>
    %1431 = stablehlo.add %arg7, %1357 : tensor<3x3x16x16xf32>
    %1432 = stablehlo.add %arg8, %1359 : tensor<3x3x16x16xf32>
    %1433 = stablehlo.add %arg9, %1361 : tensor<16xf32>
    %1434 = stablehlo.add %arg10, %1363 : tensor<16xf32>
    %1435 = stablehlo.add %arg11, %1365 : tensor<16xf32>
    %1436 = stablehlo.add %arg12, %1367 : tensor<16xf32>
    %1437 = stablehlo.add %arg13, %1369 : tensor<3x3x16x16xf32>
    %1438 = stablehlo.add %arg14, %1371 : tensor<3x3x16x16xf32>
    %1439 = stablehlo.add %arg15, %1373 : tensor<32xf32>
    %1440 = stablehlo.add %arg16, %1375 : tensor<32xf32>
    %1441 = stablehlo.add %arg17, %1377 : tensor<32xf32>
    %1442 = stablehlo.add %arg18, %1379 : tensor<32xf32>
    %1443 = stablehlo.add %arg19, %1381 : tensor<3x3x16x32xf32>
    %1444 = stablehlo.add %arg20, %1383 : tensor<3x3x32x32xf32>
    %1445 = stablehlo.add %arg21, %1385 : tensor<1x1x16x32xf32>
    %1446 = stablehlo.add %arg22, %1387 : tensor<32xf32>
    %1447 = stablehlo.add %arg23, %1389 : tensor<32xf32>
    %1448 = stablehlo.add %arg24, %1391 : tensor<32xf32>
    %1449 = stablehlo.add %arg25, %1393 : tensor<32xf32>
    %1450 = stablehlo.add %arg26, %1395 : tensor<3x3x32x32xf32>
    %1451 = stablehlo.add %arg27, %1397 : tensor<3x3x32x32xf32>
    %1452 = stablehlo.add %arg28, %1399 : tensor<64xf32>
    %1453 = stablehlo.add %arg29, %1401 : tensor<64xf32>
    %1454 = stablehlo.add %arg30, %1403 : tensor<64xf32>
    %1455 = stablehlo.add %arg31, %1405 : tensor<64xf32>
    %1456 = stablehlo.add %arg32, %1407 : tensor<3x3x32x64xf32>
    %1457 = stablehlo.add %arg33, %1409 : tensor<3x3x64x64xf32>
    %1458 = stablehlo.add %arg34, %1411 : tensor<1x1x32x64xf32>
    %1459 = stablehlo.add %arg35, %1413 : tensor<64xf32>
    %1460 = stablehlo.add %arg36, %1415 : tensor<64xf32>
    %1461 = stablehlo.add %arg37, %1417 : tensor<64xf32>
    %1462 = stablehlo.add %arg38, %1419 : tensor<64xf32>
    %1463 = stablehlo.add %arg39, %1421 : tensor<3x3x64x64xf32>
    %1464 = stablehlo.add %arg40, %1423 : tensor<3x3x64x64xf32>
    return %1424, %1425, %1426, %1427, %1428, %1429, %1430, %1431, %1432, %1433, %1434, %1435, %1436, %1437, %1438, %1439, %1440, %1441, %1442, %1443, %1444, %1445, %1446, %1447, %1448, %1449, %1450, %1451, %1452, %1453, %1454, %1455, %1456, %1457, %1458, %1459, %1460, %1461, %1462, %1463, %1464, %1221, %1224, %1227, %1230, %1233, %1236, %1239, %1242, %1245, %1248, %1251, %1254, %1257, %1260, %1263, %1266, %1269, %1272, %1275, %1278, %1281, %1284, %1287, %1290, %1293, %1296, %1299, %1302, %1305, %1308, %1311, %1314, %1317, %1320, %1323, %1326, %1329, %1332, %1335, %1338, %1341, %762 : tensor<3x3x3x16xf32>, tensor<100xf32>, tensor<64x100xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<3x3x16x16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<3x3x16x32xf32>, tensor<3x3x32x32xf32>, tensor<1x1x16x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<3x3x32x32xf32>, tensor<3x3x32x32xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<3x3x32x64xf32>, tensor<3x3x64x64xf32>, tensor<1x1x32x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<3x3x64x64xf32>, tensor<3x3x64x64xf32>, tensor<3x3x3x16xf32>, tensor<100xf32>, tensor<64x100xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<3x3x16x16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<3x3x16x32xf32>, tensor<3x3x32x32xf32>, tensor<1x1x16x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<3x3x32x32xf32>, tensor<3x3x32x32xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<3x3x32x64xf32>, tensor<3x3x64x64xf32>, tensor<1x1x32x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<3x3x64x64xf32>, tensor<3x3x64x64xf32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<32x32x32x16xf32>) -> tensor<32x32x32x16xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<32x32x32x16xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<32x32x32x16xf32>
    return %1 : tensor<32x32x32x16xf32>
  }
  func.func private @relu_0(%arg0: tensor<32x16x16x32xf32>) -> tensor<32x16x16x32xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<32x16x16x32xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<32x16x16x32xf32>
    return %1 : tensor<32x16x16x32xf32>
  }
  func.func private @relu_1(%arg0: tensor<32x8x8x64xf32>) -> tensor<32x8x8x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<32x8x8x64xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<32x8x8x64xf32>
    return %1 : tensor<32x8x8x64xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<32x100xf32>, %arg1: tensor<32x1xi32>) -> (tensor<32x1xf32>, tensor<32x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<32x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<32x1xi32>, tensor<32x1xi32>) -> tensor<32x1xi1>
    %c_0 = stablehlo.constant dense<100> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<32x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<32x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<32x1xi1>, tensor<32x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<32x1xi32>) -> tensor<32x1x1xi32>
    %c_1 = stablehlo.constant dense<99> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<32x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<32x1x1xi32>, tensor<32x1x1xi32>) -> tensor<32x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<32x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<32x1x1xi32>, tensor<32x1x1xi32>) -> tensor<32x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<32x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<32x1x1xi1>, tensor<i1>) -> tensor<32x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<32x100xf32>, tensor<32x1x1xi32>) -> tensor<32x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<32x1xi1>, tensor<32x1xf32>
    return %15, %5 : tensor<32x1xf32>, tensor<32x1x1xi32>
  }
  func.func private @_take(%arg0: tensor<32x1xf32>, %arg1: tensor<i32>) -> (tensor<32xf32>, tensor<1xi32>) {
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
    %10 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1], start_index_map = [1]>, indices_are_sorted = false, slice_sizes = array<i64: 32, 1>}> : (tensor<32x1xf32>, tensor<1xi32>) -> tensor<32xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<32xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %13 = stablehlo.select %11, %10, %12 : tensor<32xi1>, tensor<32xf32>
    return %13, %3 : tensor<32xf32>, tensor<1xi32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_2(%arg0: tensor<1xi32>, %arg1: tensor<32xf32>) -> tensor<32x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<32x1xf32>, tensor<1xi32>, tensor<32xf32>) -> tensor<32x1xf32>
    return %1 : tensor<32x1xf32>
  }
  func.func private @take_along_axis_3(%arg0: tensor<32x1x1xi32>, %arg1: tensor<32x1xf32>) -> tensor<32x100xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<32x100xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<32x100xf32>, tensor<32x1x1xi32>, tensor<32x1xf32>) -> tensor<32x100xf32>
    return %1 : tensor<32x100xf32>
  }
}
