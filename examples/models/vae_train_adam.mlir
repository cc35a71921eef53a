module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1xf32>, %arg1: tensor<3x3x4x1xf32>, %arg2: tensor<8xf32>, %arg3: tensor<3x3x1x8xf32>, %arg4: tensor<24xf32>, %arg5: tensor<128x24xf32>, %arg6: tensor<12xf32>, %arg7: tensor<24x12xf32>, %arg8: tensor<64xf32>, %arg9: tensor<6x64xf32>, %arg10: tensor<i32>, %arg11: tensor<1xf32>, %arg12: tensor<3x3x4x1xf32>, %arg13: tensor<8xf32>, %arg14: tensor<3x3x1x8xf32>, %arg15: tensor<24xf32>, %arg16: tensor<128x24xf32>, %arg17: tensor<12xf32>, %arg18: tensor<24x12xf32>, %arg19: tensor<64xf32>, %arg20: tensor<6x64xf32>, %arg21: tensor<1xf32>, %arg22: tensor<3x3x4x1xf32>, %arg23: tensor<8xf32>, %arg24: tensor<3x3x1x8xf32>, %arg25: tensor<24xf32>, %arg26: tensor<128x24xf32>, %arg27: tensor<12xf32>, %arg28: tensor<24x12xf32>, %arg29: tensor<64xf32>, %arg30: tensor<6x64xf32>, %arg31: tensor<4x8x8x1xf32>, %arg32: tensor<2xui32>) -> (tensor<1xf32> {jax.result_info = "result[0]['ConvTranspose_0']['bias']"}, tensor<3x3x4x1xf32> {jax.result_info = "result[0]['ConvTranspose_0']['kernel']"}, tensor<8xf32> {jax.result_info = "result[0]['Conv_0']['bias']"}, tensor<3x3x1x8xf32> {jax.result_info = "result[0]['Conv_0']['kernel']"}, tensor<24xf32> {jax.result_info = "result[0]['Dense_0']['bias']"}, tensor<128x24xf32> {jax.result_info = "result[0]['Dense_0']['kernel']"}, tensor<12xf32> {jax.result_info = "result[0]['Dense_1']['bias']"}, tensor<24x12xf32> {jax.result_info = "result[0]['Dense_1']['kernel']"}, tensor<64xf32> {jax.result_info = "result[0]['Dense_2']['bias']"}, tensor<6x64xf32> {jax.result_info = "result[0]['Dense_2']['kernel']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<1xf32> {jax.result_info = "result[1][0].mu['ConvTranspose_0']['bias']"}, tensor<3x3x4x1xf32> {jax.result_info = "result[1][0].mu['ConvTranspose_0']['kernel']"}, tensor<8xf32> {jax.result_info = "result[1][0].mu['Conv_0']['bias']"}, tensor<3x3x1x8xf32> {jax.result_info = "result[1][0].mu['Conv_0']['kernel']"}, tensor<24xf32> {jax.result_info = "result[1][0].mu['Dense_0']['bias']"}, tensor<128x24xf32> {jax.result_info = "result[1][0].mu['Dense_0']['kernel']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['Dense_1']['bias']"}, tensor<24x12xf32> {jax.result_info = "result[1][0].mu['Dense_1']['kernel']"}, tensor<64xf32> {jax.result_info = "result[1][0].mu['Dense_2']['bias']"}, tensor<6x64xf32> {jax.result_info = "result[1][0].mu['Dense_2']['kernel']"}, tensor<1xf32> {jax.result_info = "result[1][0].nu['ConvTranspose_0']['bias']"}, tensor<3x3x4x1xf32> {jax.result_info = "result[1][0].nu['ConvTranspose_0']['kernel']"}, tensor<8xf32> {jax.result_info = "result[1][0].nu['Conv_0']['bias']"}, tensor<3x3x1x8xf32> {jax.result_info = "result[1][0].nu['Conv_0']['kernel']"}, tensor<24xf32> {jax.result_info = "result[1][0].nu['Dense_0']['bias']"}, tensor<128x24xf32> {jax.result_info = "result[1][0].nu['Dense_0']['kernel']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['Dense_1']['bias']"}, tensor<24x12xf32> {jax.result_info = "result[1][0].nu['Dense_1']['kernel']"}, tensor<64xf32> {jax.result_info = "result[1][0].nu['Dense_2']['bias']"}, tensor<6x64xf32> {jax.result_info = "result[1][0].nu['Dense_2']['kernel']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convolution(%arg31, %arg3) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x1xf32>, tensor<3x3x1x8xf32>) -> tensor<4x4x4x8xf32>
    %1 = stablehlo.reshape %arg2 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %3 = stablehlo.add %0, %2 : tensor<4x4x4x8xf32>
    %4 = call @relu(%3) : (tensor<4x4x4x8xf32>) -> tensor<4x4x4x8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4x4x8xf32>
    %6 = stablehlo.compare GT, %3, %5, FLOAT : (tensor<4x4x4x8xf32>, tensor<4x4x4x8xf32>) -> tensor<4x4x4x8xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4x4x8xf32>
    %8 = stablehlo.reshape %4 : (tensor<4x4x4x8xf32>) -> tensor<4x128xf32>
    %9 = stablehlo.dot_general %8, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128xf32>, tensor<128x24xf32>) -> tensor<4x24xf32>
    %10 = stablehlo.reshape %arg4 : (tensor<24xf32>) -> tensor<1x24xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<4x24xf32>
    %12 = stablehlo.add %9, %11 : tensor<4x24xf32>
    %13 = call @relu_0(%12) : (tensor<4x24xf32>) -> tensor<4x24xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x24xf32>
    %15 = stablehlo.compare GT, %12, %14, FLOAT : (tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x24xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x24xf32>
    %17 = stablehlo.dot_general %13, %arg7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x12xf32>) -> tensor<4x12xf32>
    %18 = stablehlo.reshape %arg6 : (tensor<12xf32>) -> tensor<1x12xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<4x12xf32>
    %20 = stablehlo.add %17, %19 : tensor<4x12xf32>
    %21 = stablehlo.slice %20 [0:4, 0:6] : (tensor<4x12xf32>) -> tensor<4x6xf32>
    %22 = stablehlo.slice %20 [0:4, 6:12] : (tensor<4x12xf32>) -> tensor<4x6xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<4x6xf32>
    %25 = stablehlo.exponential %24 : tensor<4x6xf32>
    %26 = call @_normal(%arg32) : (tensor<2xui32>) -> tensor<4x6xf32>
    %27 = stablehlo.multiply %25, %26 : tensor<4x6xf32>
    %28 = stablehlo.add %21, %27 : tensor<4x6xf32>
    %29 = stablehlo.dot_general %28, %arg9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6xf32>, tensor<6x64xf32>) -> tensor<4x64xf32>
    %30 = stablehlo.reshape %arg8 : (tensor<64xf32>) -> tensor<1x64xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<4x64xf32>
    %32 = stablehlo.add %29, %31 : tensor<4x64xf32>
    %33:2 = call @leaky_relu(%32) : (tensor<4x64xf32>) -> (tensor<4x64xf32>, tensor<4x64xi1>)
    %34 = stablehlo.reshape %33#0 : (tensor<4x64xf32>) -> tensor<4x4x4x4xf32>
    %35 = stablehlo.convolution(%34, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[2, 1], [2, 1]], lhs_dilate = [2, 2], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x4x4x4xf32>, tensor<3x3x4x1xf32>) -> tensor<4x8x8x1xf32>
    %36 = stablehlo.reshape %arg0 : (tensor<1xf32>) -> tensor<1x1x1x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<4x8x8x1xf32>
    %38 = stablehlo.add %35, %37 : tensor<4x8x8x1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %40 = stablehlo.add %39, %22 : tensor<4x6xf32>
    %41 = stablehlo.multiply %21, %21 : tensor<4x6xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %43 = stablehlo.multiply %42, %21 : tensor<4x6xf32>
    %44 = stablehlo.subtract %40, %41 : tensor<4x6xf32>
    %45 = stablehlo.exponential %22 : tensor<4x6xf32>
    %46 = stablehlo.subtract %44, %45 : tensor<4x6xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%46 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<4x6xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_7 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %49 = stablehlo.multiply %48, %47 : tensor<4xf32>
    %50:3 = call @log_sigmoid(%38) : (tensor<4x8x8x1xf32>) -> (tensor<4x8x8x1xf32>, tensor<4x8x8x1xf32>, tensor<4x8x8x1xf32>)
    %51 = stablehlo.negate %38 : tensor<4x8x8x1xf32>
    %52:3 = call @log_sigmoid(%51) : (tensor<4x8x8x1xf32>) -> (tensor<4x8x8x1xf32>, tensor<4x8x8x1xf32>, tensor<4x8x8x1xf32>)
    %53 = stablehlo.negate %arg31 : tensor<4x8x8x1xf32>
    %54 = stablehlo.multiply %53, %50#0 : tensor<4x8x8x1xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x8x8x1xf32>
    %56 = stablehlo.subtract %55, %arg31 : tensor<4x8x8x1xf32>
    %57 = stablehlo.multiply %56, %52#0 : tensor<4x8x8x1xf32>
    %58 = stablehlo.subtract %54, %57 : tensor<4x8x8x1xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_9) applies stablehlo.add across dimensions = [1, 2, 3] : (tensor<4x8x8x1xf32>, tensor<f32>) -> tensor<4xf32>
    %60 = stablehlo.add %59, %49 : tensor<4xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%60 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %62 = stablehlo.divide %61, %cst_11 : tensor<f32>
    %cst_12 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %63 = stablehlo.divide %62, %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_14 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %64 = stablehlo.divide %cst_13, %cst_14 : tensor<f32>
    %cst_15 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %65 = stablehlo.divide %64, %cst_15 : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0] : (tensor<4xf32>) -> tensor<4x8x8x1xf32>
    %68 = stablehlo.negate %67 : tensor<4x8x8x1xf32>
    %69 = stablehlo.multiply %56, %68 : tensor<4x8x8x1xf32>
    %70 = stablehlo.multiply %53, %67 : tensor<4x8x8x1xf32>
    %71 = call @log_sigmoid_1(%52#1, %52#2, %69) : (tensor<4x8x8x1xf32>, tensor<4x8x8x1xf32>, tensor<4x8x8x1xf32>) -> tensor<4x8x8x1xf32>
    %72 = stablehlo.negate %71 : tensor<4x8x8x1xf32>
    %73 = call @log_sigmoid_1(%50#1, %50#2, %70) : (tensor<4x8x8x1xf32>, tensor<4x8x8x1xf32>, tensor<4x8x8x1xf32>) -> tensor<4x8x8x1xf32>
    %74 = stablehlo.add %72, %73 : tensor<4x8x8x1xf32>
    %cst_16 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %76 = stablehlo.multiply %75, %66 : tensor<4xf32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0] : (tensor<4xf32>) -> tensor<4x6xf32>
    %78 = stablehlo.negate %77 : tensor<4x6xf32>
    %79 = stablehlo.multiply %78, %45 : tensor<4x6xf32>
    %80 = stablehlo.negate %77 : tensor<4x6xf32>
    %81 = stablehlo.add %79, %77 : tensor<4x6xf32>
    %82 = stablehlo.multiply %80, %43 : tensor<4x6xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%74 init: %cst_17) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x8x8x1xf32>, tensor<f32>) -> tensor<1xf32>
    %84 = stablehlo.reshape %83 : (tensor<1xf32>) -> tensor<1x1x1x1xf32>
    %85 = stablehlo.reshape %84 : (tensor<1x1x1x1xf32>) -> tensor<1xf32>
    %86 = stablehlo.convolution(%34, %74) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[2, 1], [2, 1]], lhs_dilate = [2, 2], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x4x4x4xf32>, tensor<4x8x8x1xf32>) -> tensor<3x3x4x1xf32>
    %87 = stablehlo.reverse %arg1, dims = [0, 1] : tensor<3x3x4x1xf32>
    %88 = stablehlo.convolution(%74, %87) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x1xf32>, tensor<3x3x4x1xf32>) -> tensor<4x4x4x4xf32>
    %89 = stablehlo.reshape %88 : (tensor<4x4x4x4xf32>) -> tensor<4x64xf32>
    %90 = call @leaky_relu_3(%33#1, %89) : (tensor<4x64xi1>, tensor<4x64xf32>) -> tensor<4x64xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.reduce(%90 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<4x64xf32>, tensor<f32>) -> tensor<64xf32>
    %92 = stablehlo.reshape %91 : (tensor<64xf32>) -> tensor<1x64xf32>
    %93 = stablehlo.reshape %92 : (tensor<1x64xf32>) -> tensor<64xf32>
    %94 = stablehlo.dot_general %90, %28, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x64xf32>, tensor<4x6xf32>) -> tensor<64x6xf32>
    %95 = stablehlo.transpose %94, dims = [1, 0] : (tensor<64x6xf32>) -> tensor<6x64xf32>
    %96 = stablehlo.dot_general %90, %arg9, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64xf32>, tensor<6x64xf32>) -> tensor<4x6xf32>
    %97 = stablehlo.add %82, %96 : tensor<4x6xf32>
    %98 = stablehlo.multiply %96, %26 : tensor<4x6xf32>
    %99 = stablehlo.multiply %98, %25 : tensor<4x6xf32>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %101 = stablehlo.multiply %100, %99 : tensor<4x6xf32>
    %102 = stablehlo.add %81, %101 : tensor<4x6xf32>
    %103 = stablehlo.concatenate %97, %102, dim = 1 : (tensor<4x6xf32>, tensor<4x6xf32>) -> tensor<4x12xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.reduce(%103 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<4x12xf32>, tensor<f32>) -> tensor<12xf32>
    %105 = stablehlo.reshape %104 : (tensor<12xf32>) -> tensor<1x12xf32>
    %106 = stablehlo.reshape %105 : (tensor<1x12xf32>) -> tensor<12xf32>
    %107 = stablehlo.dot_general %103, %13, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12xf32>, tensor<4x24xf32>) -> tensor<12x24xf32>
    %108 = stablehlo.transpose %107, dims = [1, 0] : (tensor<12x24xf32>) -> tensor<24x12xf32>
    %109 = stablehlo.dot_general %103, %arg7, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12xf32>, tensor<24x12xf32>) -> tensor<4x24xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x24xf32>
    %111 = stablehlo.select %15, %109, %110 : tensor<4x24xi1>, tensor<4x24xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.reduce(%111 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<4x24xf32>, tensor<f32>) -> tensor<24xf32>
    %113 = stablehlo.reshape %112 : (tensor<24xf32>) -> tensor<1x24xf32>
    %114 = stablehlo.reshape %113 : (tensor<1x24xf32>) -> tensor<24xf32>
    %115 = stablehlo.dot_general %111, %8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<4x128xf32>) -> tensor<24x128xf32>
    %116 = stablehlo.transpose %115, dims = [1, 0] : (tensor<24x128xf32>) -> tensor<128x24xf32>
    %117 = stablehlo.dot_general %111, %arg5, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<128x24xf32>) -> tensor<4x128xf32>
    %118 = stablehlo.reshape %117 : (tensor<4x128xf32>) -> tensor<4x4x4x8xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x4x4x8xf32>
    %120 = stablehlo.select %6, %118, %119 : tensor<4x4x4x8xi1>, tensor<4x4x4x8xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.reduce(%120 init: %cst_24) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x4x4x8xf32>, tensor<f32>) -> tensor<8xf32>
    %122 = stablehlo.reshape %121 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %123 = stablehlo.reshape %122 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %124 = stablehlo.convolution(%arg31, %120) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[0, 1], [0, 1]], lhs_dilate = [1, 1], rhs_dilate = [2, 2], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x1xf32>, tensor<4x4x4x8xf32>) -> tensor<3x3x1x8xf32>
    %cst_25 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %126 = stablehlo.multiply %125, %85 : tensor<1xf32>
    %cst_26 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %128 = stablehlo.multiply %127, %arg11 : tensor<1xf32>
    %129 = stablehlo.add %126, %128 : tensor<1xf32>
    %cst_27 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x3x4x1xf32>
    %131 = stablehlo.multiply %130, %86 : tensor<3x3x4x1xf32>
    %cst_28 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x3x4x1xf32>
    %133 = stablehlo.multiply %132, %arg12 : tensor<3x3x4x1xf32>
    %134 = stablehlo.add %131, %133 : tensor<3x3x4x1xf32>
    %cst_29 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %136 = stablehlo.multiply %135, %123 : tensor<8xf32>
    %cst_30 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %138 = stablehlo.multiply %137, %arg13 : tensor<8xf32>
    %139 = stablehlo.add %136, %138 : tensor<8xf32>
    %cst_31 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x3x1x8xf32>
    %141 = stablehlo.multiply %140, %124 : tensor<3x3x1x8xf32>
    %cst_32 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x3x1x8xf32>
    %143 = stablehlo.multiply %142, %arg14 : tensor<3x3x1x8xf32>
    %144 = stablehlo.add %141, %143 : tensor<3x3x1x8xf32>
    %cst_33 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %146 = stablehlo.multiply %145, %114 : tensor<24xf32>
    %cst_34 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %148 = stablehlo.multiply %147, %arg15 : tensor<24xf32>
    %149 = stablehlo.add %146, %148 : tensor<24xf32>
    %cst_35 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<128x24xf32>
    %151 = stablehlo.multiply %150, %116 : tensor<128x24xf32>
    %cst_36 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<128x24xf32>
    %153 = stablehlo.multiply %152, %arg16 : tensor<128x24xf32>
    %154 = stablehlo.add %151, %153 : tensor<128x24xf32>
    %cst_37 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %156 = stablehlo.multiply %155, %106 : tensor<12xf32>
    %cst_38 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %158 = stablehlo.multiply %157, %arg17 : tensor<12xf32>
    %159 = stablehlo.add %156, %158 : tensor<12xf32>
    %cst_39 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %161 = stablehlo.multiply %160, %108 : tensor<24x12xf32>
    %cst_40 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %163 = stablehlo.multiply %162, %arg18 : tensor<24x12xf32>
    %164 = stablehlo.add %161, %163 : tensor<24x12xf32>
    %cst_41 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %166 = stablehlo.multiply %165, %93 : tensor<64xf32>
    %cst_42 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %168 = stablehlo.multiply %167, %arg19 : tensor<64xf32>
    %169 = stablehlo.add %166, %168 : tensor<64xf32>
    %cst_43 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<6x64xf32>
    %171 = stablehlo.multiply %170, %95 : tensor<6x64xf32>
    %cst_44 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<6x64xf32>
    %173 = stablehlo.multiply %172, %arg20 : tensor<6x64xf32>
    %174 = stablehlo.add %171, %173 : tensor<6x64xf32>
    %175 = stablehlo.multiply %85, %85 : tensor<1xf32>
    %cst_45 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %177 = stablehlo.multiply %176, %175 : tensor<1xf32>
    %cst_46 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %179 = stablehlo.multiply %178, %arg21 : tensor<1xf32>
    %180 = stablehlo.add %177, %179 : tensor<1xf32>
    %181 = stablehlo.multiply %86, %86 : tensor<3x3x4x1xf32>
    %cst_47 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3x3x4x1xf32>
    %183 = stablehlo.multiply %182, %181 : tensor<3x3x4x1xf32>
    %cst_48 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3x3x4x1xf32>
    %185 = stablehlo.multiply %184, %arg22 : tensor<3x3x4x1xf32>
    %186 = stablehlo.add %183, %185 : tensor<3x3x4x1xf32>
    %187 = stablehlo.multiply %123, %123 : tensor<8xf32>
    %cst_49 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %189 = stablehlo.multiply %188, %187 : tensor<8xf32>
    %cst_50 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %191 = stablehlo.multiply %190, %arg23 : tensor<8xf32>
    %192 = stablehlo.add %189, %191 : tensor<8xf32>
    %193 = stablehlo.multiply %124, %124 : tensor<3x3x1x8xf32>
    %cst_51 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %194 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3x3x1x8xf32>
    %195 = stablehlo.multiply %194, %193 : tensor<3x3x1x8xf32>
    %cst_52 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3x3x1x8xf32>
    %197 = stablehlo.multiply %196, %arg24 : tensor<3x3x1x8xf32>
    %198 = stablehlo.add %195, %197 : tensor<3x3x1x8xf32>
    %199 = stablehlo.multiply %114, %114 : tensor<24xf32>
    %cst_53 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %201 = stablehlo.multiply %200, %199 : tensor<24xf32>
    %cst_54 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %203 = stablehlo.multiply %202, %arg25 : tensor<24xf32>
    %204 = stablehlo.add %201, %203 : tensor<24xf32>
    %205 = stablehlo.multiply %116, %116 : tensor<128x24xf32>
    %cst_55 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %206 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<128x24xf32>
    %207 = stablehlo.multiply %206, %205 : tensor<128x24xf32>
    %cst_56 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<128x24xf32>
    %209 = stablehlo.multiply %208, %arg26 : tensor<128x24xf32>
    %210 = stablehlo.add %207, %209 : tensor<128x24xf32>
    %211 = stablehlo.multiply %106, %106 : tensor<12xf32>
    %cst_57 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %212 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %213 = stablehlo.multiply %212, %211 : tensor<12xf32>
    %cst_58 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %215 = stablehlo.multiply %214, %arg27 : tensor<12xf32>
    %216 = stablehlo.add %213, %215 : tensor<12xf32>
    %217 = stablehlo.multiply %108, %108 : tensor<24x12xf32>
    %cst_59 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %218 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %219 = stablehlo.multiply %218, %217 : tensor<24x12xf32>
    %cst_60 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %221 = stablehlo.multiply %220, %arg28 : tensor<24x12xf32>
    %222 = stablehlo.add %219, %221 : tensor<24x12xf32>
    %223 = stablehlo.multiply %93, %93 : tensor<64xf32>
    %cst_61 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %224 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %225 = stablehlo.multiply %224, %223 : tensor<64xf32>
    %cst_62 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %227 = stablehlo.multiply %226, %arg29 : tensor<64xf32>
    %228 = stablehlo.add %225, %227 : tensor<64xf32>
    %229 = stablehlo.multiply %95, %95 : tensor<6x64xf32>
    %cst_63 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %230 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<6x64xf32>
    %231 = stablehlo.multiply %230, %229 : tensor<6x64xf32>
    %cst_64 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %232 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<6x64xf32>
    %233 = stablehlo.multiply %232, %arg30 : tensor<6x64xf32>
    %234 = stablehlo.add %231, %233 : tensor<6x64xf32>
    %c = stablehlo.constant dense<2147483647> : tensor<i32>
    %235 = stablehlo.compare LT, %arg10, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_65 = stablehlo.constant dense<1> : tensor<i32>
    %236 = stablehlo.add %arg10, %c_65 : tensor<i32>
    %c_66 = stablehlo.constant dense<2147483647> : tensor<i32>
    %237 = call @_where_5(%235, %236, %c_66) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %238 = stablehlo.convert %237 : (tensor<i32>) -> tensor<f32>
    %cst_67 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %239 = stablehlo.convert %237 : (tensor<i32>) -> tensor<f32>
    %240 = stablehlo.power %cst_67, %239 : tensor<f32>
    %cst_68 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %241 = stablehlo.subtract %cst_68, %240 : tensor<f32>
    %242 = stablehlo.broadcast_in_dim %241, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %243 = stablehlo.divide %129, %242 : tensor<1xf32>
    %244 = stablehlo.broadcast_in_dim %241, dims = [] : (tensor<f32>) -> tensor<3x3x4x1xf32>
    %245 = stablehlo.divide %134, %244 : tensor<3x3x4x1xf32>
    %246 = stablehlo.broadcast_in_dim %241, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %247 = stablehlo.divide %139, %246 : tensor<8xf32>
    %248 = stablehlo.broadcast_in_dim %241, dims = [] : (tensor<f32>) -> tensor<3x3x1x8xf32>
    %249 = stablehlo.divide %144, %248 : tensor<3x3x1x8xf32>
    %250 = stablehlo.broadcast_in_dim %241, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %251 = stablehlo.divide %149, %250 : tensor<24xf32>
    %252 = stablehlo.broadcast_in_dim %241, dims = [] : (tensor<f32>) -> tensor<128x24xf32>
    %253 = stablehlo.divide %154, %252 : tensor<128x24xf32>
    %254 = stablehlo.broadcast_in_dim %241, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %255 = stablehlo.divide %159, %254 : tensor<12xf32>
    %256 = stablehlo.broadcast_in_dim %241, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %257 = stablehlo.divide %164, %256 : tensor<24x12xf32>
    %258 = stablehlo.broadcast_in_dim %241, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %259 = stablehlo.divide %169, %258 : tensor<64xf32>
    %260 = stablehlo.broadcast_in_dim %241, dims = [] : (tensor<f32>) -> tensor<6x64xf32>
    %261 = stablehlo.divide %174, %260 : tensor<6x64xf32>
    %262 = stablehlo.convert %237 : (tensor<i32>) -> tensor<f32>
    %cst_69 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %263 = stablehlo.convert %237 : (tensor<i32>) -> tensor<f32>
    %264 = stablehlo.power %cst_69, %263 : tensor<f32>
    %cst_70 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %265 = stablehlo.subtract %cst_70, %264 : tensor<f32>
    %266 = stablehlo.broadcast_in_dim %265, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %267 = stablehlo.divide %180, %266 : tensor<1xf32>
    %268 = stablehlo.broadcast_in_dim %265, dims = [] : (tensor<f32>) -> tensor<3x3x4x1xf32>
    %269 = stablehlo.divide %186, %268 : tensor<3x3x4x1xf32>
    %270 = stablehlo.broadcast_in_dim %265, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %271 = stablehlo.divide %192, %270 : tensor<8xf32>
    %272 = stablehlo.broadcast_in_dim %265, dims = [] : (tensor<f32>) -> tensor<3x3x1x8xf32>
    %273 = stablehlo.divide %198, %272 : tensor<3x3x1x8xf32>
    %274 = stablehlo.broadcast_in_dim %265, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %275 = stablehlo.divide %204, %274 : tensor<24xf32>
    %276 = stablehlo.broadcast_in_dim %265, dims = [] : (tensor<f32>) -> tensor<128x24xf32>
    %277 = stablehlo.divide %210, %276 : tensor<128x24xf32>
    %278 = stablehlo.broadcast_in_dim %265, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %279 = stablehlo.divide %216, %278 : tensor<12xf32>
    %280 = stablehlo.broadcast_in_dim %265, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %281 = stablehlo.divide %222, %280 : tensor<24x12xf32>
    %282 = stablehlo.broadcast_in_dim %265, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %283 = stablehlo.divide %228, %282 : tensor<64xf32>
    %284 = stablehlo.broadcast_in_dim %265, dims = [] : (tensor<f32>) -> tensor<6x64xf32>
    %285 = stablehlo.divide %234, %284 : tensor<6x64xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %286 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %287 = stablehlo.add %267, %286 : tensor<1xf32>
    %288 = stablehlo.sqrt %287 : tensor<1xf32>
    %cst_72 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %289 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %290 = stablehlo.add %288, %289 : tensor<1xf32>
    %291 = stablehlo.divide %243, %290 : tensor<1xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %292 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<3x3x4x1xf32>
    %293 = stablehlo.add %269, %292 : tensor<3x3x4x1xf32>
    %294 = stablehlo.sqrt %293 : tensor<3x3x4x1xf32>
    %cst_74 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %295 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<3x3x4x1xf32>
    %296 = stablehlo.add %294, %295 : tensor<3x3x4x1xf32>
    %297 = stablehlo.divide %245, %296 : tensor<3x3x4x1xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %298 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %299 = stablehlo.add %271, %298 : tensor<8xf32>
    %300 = stablehlo.sqrt %299 : tensor<8xf32>
    %cst_76 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %301 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %302 = stablehlo.add %300, %301 : tensor<8xf32>
    %303 = stablehlo.divide %247, %302 : tensor<8xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %304 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<3x3x1x8xf32>
    %305 = stablehlo.add %273, %304 : tensor<3x3x1x8xf32>
    %306 = stablehlo.sqrt %305 : tensor<3x3x1x8xf32>
    %cst_78 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %307 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<3x3x1x8xf32>
    %308 = stablehlo.add %306, %307 : tensor<3x3x1x8xf32>
    %309 = stablehlo.divide %249, %308 : tensor<3x3x1x8xf32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %310 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %311 = stablehlo.add %275, %310 : tensor<24xf32>
    %312 = stablehlo.sqrt %311 : tensor<24xf32>
    %cst_80 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %313 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %314 = stablehlo.add %312, %313 : tensor<24xf32>
    %315 = stablehlo.divide %251, %314 : tensor<24xf32>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %316 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<128x24xf32>
    %317 = stablehlo.add %277, %316 : tensor<128x24xf32>
    %318 = stablehlo.sqrt %317 : tensor<128x24xf32>
    %cst_82 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %319 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<128x24xf32>
    %320 = stablehlo.add %318, %319 : tensor<128x24xf32>
    %321 = stablehlo.divide %253, %320 : tensor<128x24xf32>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %322 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %323 = stablehlo.add %279, %322 : tensor<12xf32>
    %324 = stablehlo.sqrt %323 : tensor<12xf32>
    %cst_84 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %325 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %326 = stablehlo.add %324, %325 : tensor<12xf32>
    %327 = stablehlo.divide %255, %326 : tensor<12xf32>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %328 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %329 = stablehlo.add %281, %328 : tensor<24x12xf32>
    %330 = stablehlo.sqrt %329 : tensor<24x12xf32>
    %cst_86 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %331 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %332 = stablehlo.add %330, %331 : tensor<24x12xf32>
    %333 = stablehlo.divide %257, %332 : tensor<24x12xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %334 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %335 = stablehlo.add %283, %334 : tensor<64xf32>
    %336 = stablehlo.sqrt %335 : tensor<64xf32>
    %cst_88 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %337 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %338 = stablehlo.add %336, %337 : tensor<64xf32>
    %339 = stablehlo.divide %259, %338 : tensor<64xf32>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %340 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<6x64xf32>
    %341 = stablehlo.add %285, %340 : tensor<6x64xf32>
    %342 = stablehlo.sqrt %341 : tensor<6x64xf32>
    %cst_90 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %343 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<6x64xf32>
    %344 = stablehlo.add %342, %343 : tensor<6x64xf32>
    %345 = stablehlo.divide %261, %344 : tensor<6x64xf32>
    %cst_91 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %346 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %347 = stablehlo.multiply %346, %291 : tensor<1xf32>
    %cst_92 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %348 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<3x3x4x1xf32>
    %349 = stablehlo.multiply %348, %297 : tensor<3x3x4x1xf32>
    %cst_93 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %350 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %351 = stablehlo.multiply %350, %303 : tensor<8xf32>
    %cst_94 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %352 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<3x3x1x8xf32>
    %353 = stablehlo.multiply %352, %309 : tensor<3x3x1x8xf32>
    %cst_95 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %354 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %355 = stablehlo.multiply %354, %315 : tensor<24xf32>
    %cst_96 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %356 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<128x24xf32>
    %357 = stablehlo.multiply %356, %321 : tensor<128x24xf32>
    %cst_97 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %358 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %359 = stablehlo.multiply %358, %327 : tensor<12xf32>
    %cst_98 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %360 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %361 = stablehlo.multiply %360, %333 : tensor<24x12xf32>
    %cst_99 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %362 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %363 = stablehlo.multiply %362, %339 : tensor<64xf32>
    %cst_100 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %364 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<6x64xf32>
    %365 = stablehlo.multiply %364, %345 : tensor<6x64xf32>
    %366 = stablehlo.add %arg0, %347 : tensor<1xf32>
    %367 = stablehlo.add %arg1, %349 : tensor<3x3x4x1xf32>
    %368 = stablehlo.add %arg2, %351 : tensor<8xf32>
    %369 = stablehlo.add %arg3, %353 : tensor<3x3x1x8xf32>
    %370 = stablehlo.add %arg4, %355 : tensor<24xf32>
    %371 = stablehlo.add %arg5, %357 : tensor<128x24xf32>
    %372 = stablehlo.add %arg6, %359 : tensor<12xf32>
    %373 = stablehlo.add %arg7, %361 : tensor<24x12xf32>
    %374 = stablehlo.add %arg8, %363 : tensor<64xf32>
    %375 = stablehlo.add %arg9, %365 : tensor<6x64xf32>
    return %366, %367, %368, %369, %370, %371, %372, %373, %374, %375, %237, %129, %134, %139, %144, %149, %154, %159, %164, %169, %174, %180, %186, %192, %198, %204, %210, %216, %222, %228, %234, %63 : tensor<1xf32>, tensor<3x3x4x1xf32>, tensor<8xf32>, tensor<3x3x1x8xf32>, tensor<24xf32>, tensor<128x24xf32>, tensor<12xf32>, tensor<24x12xf32>, tensor<64xf32>, tensor<6x64xf32>, tensor<i32>, tensor<1xf32>, tensor<3x3x4x1xf32>, tensor<8xf32>, tensor<3x3x1x8xf32>, tensor<24xf32>, tensor<128x24xf32>, tensor<12xf32>, tensor<24x12xf32>, tensor<64xf32>, tensor<6x64xf32>, tensor<1xf32>, tensor<3x3x4x1xf32>, tensor<8xf32>, tensor<3x3x1x8xf32>, tensor<24xf32>, tensor<128x24xf32>, tensor<12xf32>, tensor<24x12xf32>, tensor<64xf32>, tensor<6x64xf32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<4x4x4x8xf32>) -> tensor<4x4x4x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4x4x8xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x4x4x8xf32>
    return %1 : tensor<4x4x4x8xf32>
  }
  func.func private @relu_0(%arg0: tensor<4x24xf32>) -> tensor<4x24xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x24xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x24xf32>
    return %1 : tensor<4x24xf32>
  }
  func.func private @_normal(%arg0: tensor<2xui32>) -> tensor<4x6xf32> {
    %0 = call @_normal_real(%arg0) : (tensor<2xui32>) -> tensor<4x6xf32>
    return %0 : tensor<4x6xf32>
  }
  func.func private @_normal_real(%arg0: tensor<2xui32>) -> tensor<4x6xf32> {
    %cst = stablehlo.constant dense<-0.99999994> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<4x6xf32>
    %1 = chlo.erf_inv %0 : tensor<4x6xf32> -> tensor<4x6xf32>
    %cst_1 = stablehlo.constant dense<1.41421354> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<4x6xf32>
    return %3 : tensor<4x6xf32>
  }
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<4x6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %2 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %3 = stablehlo.reshape %2 : (tensor<1xui32>) -> tensor<ui32>
    %4 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.iota dim = 0 : tensor<4x6xui64>
    %7 = stablehlo.iota dim = 1 : tensor<4x6xui64>
    %c = stablehlo.constant dense<6> : tensor<ui64>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<4x6xui64>
    %9 = stablehlo.multiply %8, %6 : tensor<4x6xui64>
    %c_0 = stablehlo.constant dense<1> : tensor<ui64>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<4x6xui64>
    %11 = stablehlo.multiply %10, %7 : tensor<4x6xui64>
    %12 = stablehlo.add %9, %11 : tensor<4x6xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %13 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<4x6xui64>
    %14 = stablehlo.shift_right_logical %12, %13 : tensor<4x6xui64>
    %15 = stablehlo.convert %12 : (tensor<4x6xui64>) -> tensor<4x6xui32>
    %16 = stablehlo.convert %14 : (tensor<4x6xui64>) -> tensor<4x6xui32>
    %17:2 = call @threefry2x32(%3, %5, %16, %15) : (tensor<ui32>, tensor<ui32>, tensor<4x6xui32>, tensor<4x6xui32>) -> (tensor<4x6xui32>, tensor<4x6xui32>)
    %18 = stablehlo.xor %17#0, %17#1 : tensor<4x6xui32>
    %c_2 = stablehlo.constant dense<9> : tensor<ui32>
    %19 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<4x6xui32>
    %20 = stablehlo.shift_right_logical %18, %19 : tensor<4x6xui32>
    %c_3 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<4x6xui32>
    %22 = stablehlo.or %20, %21 : tensor<4x6xui32>
    %23 = stablehlo.bitcast_convert %22 : (tensor<4x6xui32>) -> tensor<4x6xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %25 = stablehlo.subtract %23, %24 : tensor<4x6xf32>
    %26 = stablehlo.subtract %1, %0 : tensor<1x1xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x6xf32>
    %28 = stablehlo.multiply %25, %27 : tensor<4x6xf32>
    %29 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x6xf32>
    %30 = stablehlo.add %28, %29 : tensor<4x6xf32>
    %31 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x6xf32>
    %32 = stablehlo.maximum %31, %30 : tensor<4x6xf32>
    return %32 : tensor<4x6xf32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<4x6xui32>, %arg3: tensor<4x6xui32>) -> (tensor<4x6xui32>, tensor<4x6xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<4x6xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<4x6xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<4x6xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<4x6xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<4x6xui32>, tensor<4x6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i32>, tensor<4x6xui32>, tensor<4x6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<4x6xui32>, tensor<4x6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i32>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i32>, tensor<i32>, tensor<4x6xui32>, tensor<4x6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<4x6xui32>, tensor<4x6xui32>
  }
  func.func private @closed_call(%arg0: tensor<i32>, %arg1: tensor<4x6xui32>, %arg2: tensor<4x6xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i32>, tensor<4x6xui32>, tensor<4x6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<4x6xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<4x6xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<4x6xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<4x6xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<4x6xui32>
    %9 = stablehlo.or %5, %8 : tensor<4x6xui32>
    %10 = stablehlo.xor %3, %9 : tensor<4x6xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<4x6xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<4x6xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<4x6xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<4x6xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<4x6xui32>
    %19 = stablehlo.or %15, %18 : tensor<4x6xui32>
    %20 = stablehlo.xor %13, %19 : tensor<4x6xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<4x6xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<4x6xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<4x6xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<4x6xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<4x6xui32>
    %29 = stablehlo.or %25, %28 : tensor<4x6xui32>
    %30 = stablehlo.xor %23, %29 : tensor<4x6xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<4x6xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<4x6xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<4x6xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<4x6xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<4x6xui32>
    %39 = stablehlo.or %35, %38 : tensor<4x6xui32>
    %40 = stablehlo.xor %33, %39 : tensor<4x6xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<4x6xui32>
    %42 = stablehlo.add %33, %41 : tensor<4x6xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<4x6xui32>
    %44 = stablehlo.add %40, %43 : tensor<4x6xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i32>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i32>
    %46 = stablehlo.convert %45 : (tensor<i32>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<4x6xui32>
    %48 = stablehlo.add %44, %47 : tensor<4x6xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i32>, tensor<4x6xui32>, tensor<4x6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @leaky_relu(%arg0: tensor<4x64xf32>) -> (tensor<4x64xf32>, tensor<4x64xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x64xf32>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<4x64xf32>, tensor<4x64xf32>) -> tensor<4x64xi1>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x64xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<4x64xf32>
    %4 = call @_where(%1, %arg0, %3) : (tensor<4x64xi1>, tensor<4x64xf32>, tensor<4x64xf32>) -> tensor<4x64xf32>
    return %4, %1 : tensor<4x64xf32>, tensor<4x64xi1>
  }
  func.func private @_where(%arg0: tensor<4x64xi1>, %arg1: tensor<4x64xf32>, %arg2: tensor<4x64xf32>) -> tensor<4x64xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x64xi1>, tensor<4x64xf32>
    return %0 : tensor<4x64xf32>
  }
  func.func private @log_sigmoid(%arg0: tensor<4x8x8x1xf32>) -> (tensor<4x8x8x1xf32>, tensor<4x8x8x1xf32>, tensor<4x8x8x1xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<4x8x8x1xf32>
    %1:3 = call @softplus(%0) : (tensor<4x8x8x1xf32>) -> (tensor<4x8x8x1xf32>, tensor<4x8x8x1xf32>, tensor<4x8x8x1xf32>)
    %2 = stablehlo.negate %1#0 : tensor<4x8x8x1xf32>
    return %2, %1#1, %1#2 : tensor<4x8x8x1xf32>, tensor<4x8x8x1xf32>, tensor<4x8x8x1xf32>
  }
  func.func private @softplus(%arg0: tensor<4x8x8x1xf32>) -> (tensor<4x8x8x1xf32>, tensor<4x8x8x1xf32>, tensor<4x8x8x1xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8x8x1xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x8x8x1xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8x8x1xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<4x8x8x1xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<4x8x8x1xf32>, tensor<4x8x8x1xf32>) -> tensor<4x8x8x1xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8x8x1xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<4x8x8x1xf32>
    %7 = stablehlo.abs %3 : tensor<4x8x8x1xf32>
    %8 = stablehlo.negate %7 : tensor<4x8x8x1xf32>
    %9 = stablehlo.exponential %8 : tensor<4x8x8x1xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<4x8x8x1xf32>
    %11 = stablehlo.add %1, %10 : tensor<4x8x8x1xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<4x8x8x1xi1>, tensor<4x8x8x1xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x8x8x1xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<4x8x8x1xf32>, tensor<4x8x8x1xf32>) -> tensor<4x8x8x1xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x8x8x1xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<4x8x8x1xi1>, tensor<4x8x8x1xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x8x8x1xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<4x8x8x1xf32>, tensor<4x8x8x1xf32>) -> tensor<4x8x8x1xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x8x8x1xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<4x8x8x1xi1>, tensor<4x8x8x1xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<4x8x8x1xf32>
    %22 = stablehlo.exponential %21 : tensor<4x8x8x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x8x8x1xf32>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<4x8x8x1xf32>, tensor<4x8x8x1xf32>) -> tensor<4x8x8x1xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x8x8x1xf32>
    %28 = stablehlo.select %26, %27, %12 : tensor<4x8x8x1xi1>, tensor<4x8x8x1xf32>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<4x8x8x1xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<4x8x8x1xf32>
    %31 = stablehlo.exponential %30 : tensor<4x8x8x1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x8x8x1xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<4x8x8x1xf32>
    return %12, %22, %33 : tensor<4x8x8x1xf32>, tensor<4x8x8x1xf32>, tensor<4x8x8x1xf32>
  }
  func.func private @log_sigmoid_1(%arg0: tensor<4x8x8x1xf32>, %arg1: tensor<4x8x8x1xf32>, %arg2: tensor<4x8x8x1xf32>) -> tensor<4x8x8x1xf32> {
    %0 = stablehlo.negate %arg2 : tensor<4x8x8x1xf32>
    %1 = call @softplus_2(%arg0, %arg1, %0) : (tensor<4x8x8x1xf32>, tensor<4x8x8x1xf32>, tensor<4x8x8x1xf32>) -> tensor<4x8x8x1xf32>
    %2 = stablehlo.negate %1 : tensor<4x8x8x1xf32>
    return %2 : tensor<4x8x8x1xf32>
  }
  func.func private @softplus_2(%arg0: tensor<4x8x8x1xf32>, %arg1: tensor<4x8x8x1xf32>, %arg2: tensor<4x8x8x1xf32>) -> tensor<4x8x8x1xf32> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<4x8x8x1xf32>
    return %0 : tensor<4x8x8x1xf32>
  }
  func.func private @leaky_relu_3(%arg0: tensor<4x64xi1>, %arg1: tensor<4x64xf32>) -> tensor<4x64xf32> {
    %0:2 = call @_where_4(%arg0, %arg1) : (tensor<4x64xi1>, tensor<4x64xf32>) -> (tensor<4x64xf32>, tensor<4x64xf32>)
    %cst = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x64xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<4x64xf32>
    %3 = stablehlo.add %0#0, %2 : tensor<4x64xf32>
    return %3 : tensor<4x64xf32>
  }
  func.func private @_where_4(%arg0: tensor<4x64xi1>, %arg1: tensor<4x64xf32>) -> (tensor<4x64xf32>, tensor<4x64xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x64xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<4x64xi1>, tensor<4x64xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<4x64xi1>, tensor<4x64xf32>
    return %2, %1 : tensor<4x64xf32>, tensor<4x64xf32>
  }
  func.func private @_where_5(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
