module @jit_one attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<256xf32>, %arg1: tensor<64x256xf32>, %arg2: tensor<128xf32>, %arg3: tensor<128x128xf32>, %arg4: tensor<16xf32>, %arg5: tensor<128x16xf32>, %arg6: tensor<64xf32>, %arg7: tensor<128x64xf32>, %arg8: tensor<256xf32>, %arg9: tensor<64x256xf32>, %arg10: tensor<128xf32>, %arg11: tensor<128x128xf32>, %arg12: tensor<16xf32>, %arg13: tensor<128x16xf32>, %arg14: tensor<64xf32>, %arg15: tensor<128x64xf32>, %arg16: tensor<512xf32>, %arg17: tensor<64x512xf32>, %arg18: tensor<512x64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<128x8xf32>, %arg24: tensor<128x8xf32>, %arg25: tensor<i32>, %arg26: tensor<256xf32>, %arg27: tensor<64x256xf32>, %arg28: tensor<128xf32>, %arg29: tensor<128x128xf32>, %arg30: tensor<16xf32>, %arg31: tensor<128x16xf32>, %arg32: tensor<64xf32>, %arg33: tensor<128x64xf32>, %arg34: tensor<256xf32>, %arg35: tensor<64x256xf32>, %arg36: tensor<128xf32>, %arg37: tensor<128x128xf32>, %arg38: tensor<16xf32>, %arg39: tensor<128x16xf32>, %arg40: tensor<64xf32>, %arg41: tensor<128x64xf32>, %arg42: tensor<512xf32>, %arg43: tensor<64x512xf32>, %arg44: tensor<512x64xf32>, %arg45: tensor<64xf32>, %arg46: tensor<64xf32>, %arg47: tensor<64xf32>, %arg48: tensor<64xf32>, %arg49: tensor<128x8xf32>, %arg50: tensor<128x8xf32>, %arg51: tensor<256xf32>, %arg52: tensor<64x256xf32>, %arg53: tensor<128xf32>, %arg54: tensor<128x128xf32>, %arg55: tensor<16xf32>, %arg56: tensor<128x16xf32>, %arg57: tensor<64xf32>, %arg58: tensor<128x64xf32>, %arg59: tensor<256xf32>, %arg60: tensor<64x256xf32>, %arg61: tensor<128xf32>, %arg62: tensor<128x128xf32>, %arg63: tensor<16xf32>, %arg64: tensor<128x16xf32>, %arg65: tensor<64xf32>, %arg66: tensor<128x64xf32>, %arg67: tensor<512xf32>, %arg68: tensor<64x512xf32>, %arg69: tensor<512x64xf32>, %arg70: tensor<64xf32>, %arg71: tensor<64xf32>, %arg72: tensor<64xf32>, %arg73: tensor<64xf32>, %arg74: tensor<128x8xf32>, %arg75: tensor<128x8xf32>, %arg76: tensor<4x128xi32>, %arg77: tensor<4x128xi32>) -> (tensor<256xf32> {jax.result_info = "result[0]['params']['Dense_0']['bias']"}, tensor<64x256xf32> {jax.result_info = "result[0]['params']['Dense_0']['kernel']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['Dense_1']['bias']"}, tensor<128x128xf32> {jax.result_info = "result[0]['params']['Dense_1']['kernel']"}, tensor<16xf32> {jax.result_info = "result[0]['params']['Dense_2']['bias']"}, tensor<128x16xf32> {jax.result_info = "result[0]['params']['Dense_2']['kernel']"}, tensor<64xf32> {jax.result_info = "result[0]['params']['Dense_3']['bias']"}, tensor<128x64xf32> {jax.result_info = "result[0]['params']['Dense_3']['kernel']"}, tensor<256xf32> {jax.result_info = "result[0]['params']['Dense_4']['bias']"}, tensor<64x256xf32> {jax.result_info = "result[0]['params']['Dense_4']['kernel']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['Dense_5']['bias']"}, tensor<128x128xf32> {jax.result_info = "result[0]['params']['Dense_5']['kernel']"}, tensor<16xf32> {jax.result_info = "result[0]['params']['Dense_6']['bias']"}, tensor<128x16xf32> {jax.result_info = "result[0]['params']['Dense_6']['kernel']"}, tensor<64xf32> {jax.result_info = "result[0]['params']['Dense_7']['bias']"}, tensor<128x64xf32> {jax.result_info = "result[0]['params']['Dense_7']['kernel']"}, tensor<512xf32> {jax.result_info = "result[0]['params']['Dense_8']['bias']"}, tensor<64x512xf32> {jax.result_info = "result[0]['params']['Dense_8']['kernel']"}, tensor<512x64xf32> {jax.result_info = "result[0]['params']['Embed_0']['embedding']"}, tensor<64xf32> {jax.result_info = "result[0]['params']['LayerNorm_0']['bias']"}, tensor<64xf32> {jax.result_info = "result[0]['params']['LayerNorm_0']['scale']"}, tensor<64xf32> {jax.result_info = "result[0]['params']['LayerNorm_1']['bias']"}, tensor<64xf32> {jax.result_info = "result[0]['params']['LayerNorm_1']['scale']"}, tensor<128x8xf32> {jax.result_info = "result[0]['params']['a0']"}, tensor<128x8xf32> {jax.result_info = "result[0]['params']['a1']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<256xf32> {jax.result_info = "result[1][0].mu['params']['Dense_0']['bias']"}, tensor<64x256xf32> {jax.result_info = "result[1][0].mu['params']['Dense_0']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['Dense_1']['bias']"}, tensor<128x128xf32> {jax.result_info = "result[1][0].mu['params']['Dense_1']['kernel']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['params']['Dense_2']['bias']"}, tensor<128x16xf32> {jax.result_info = "result[1][0].mu['params']['Dense_2']['kernel']"}, tensor<64xf32> {jax.result_info = "result[1][0].mu['params']['Dense_3']['bias']"}, tensor<128x64xf32> {jax.result_info = "result[1][0].mu['params']['Dense_3']['kernel']"}, tensor<256xf32> {jax.result_info = "result[1][0].mu['params']['Dense_4']['bias']"}, tensor<64x256xf32> {jax.result_info = "result[1][0].mu['params']['Dense_4']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['Dense_5']['bias']"}, tensor<128x128xf32> {jax.result_info = "result[1][0].mu['params']['Dense_5']['kernel']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['params']['Dense_6']['bias']"}, tensor<128x16xf32> {jax.result_info = "result[1][0].mu['params']['Dense_6']['kernel']"}, tensor<64xf32> {jax.result_info = "result[1][0].mu['params']['Dense_7']['bias']"}, tensor<128x64xf32> {jax.result_info = "result[1][0].mu['params']['Dense_7']['kernel']"}, tensor<512xf32> {jax.result_info = "result[1][0].mu['params']['Dense_8']['bias']"}, tensor<64x512xf32> {jax.result_info = "result[1][0].mu['params']['Dense_8']['kernel']"}, tensor<512x64xf32> {jax.result_info = "result[1][0].mu['params']['Embed_0']['embedding']"}, tensor<64xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_0']['bias']"}, tensor<64xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_0']['scale']"}, tensor<64xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_1']['bias']"}, tensor<64xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_1']['scale']"}, tensor<128x8xf32> {jax.result_info = "result[1][0].mu['params']['a0']"}, tensor<128x8xf32> {jax.result_info = "result[1][0].mu['params']['a1']"}, tensor<256xf32> {jax.result_info = "result[1][0].nu['params']['Dense_0']['bias']"}, tensor<64x256xf32> {jax.result_info = "result[1][0].nu['params']['Dense_0']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['Dense_1']['bias']"}, tensor<128x128xf32> {jax.result_info = "result[1][0].nu['params']['Dense_1']['kernel']"}, tensor<16xf32> {jax.result_info = "result[1][0].nu['params']['Dense_2']['bias']"}, tensor<128x16xf32> {jax.result_info = "result[1][0].nu['params']['Dense_2']['kernel']"}, tensor<64xf32> {jax.result_info = "result[1][0].nu['params']['Dense_3']['bias']"}, tensor<128x64xf32> {jax.result_info = "result[1][0].nu['params']['Dense_3']['kernel']"}, tensor<256xf32> {jax.result_info = "result[1][0].nu['params']['Dense_4']['bias']"}, tensor<64x256xf32> {jax.result_info = "result[1][0].nu['params']['Dense_4']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['Dense_5']['bias']"}, tensor<128x128xf32> {jax.result_info = "result[1][0].nu['params']['Dense_5']['kernel']"}, tensor<16xf32> {jax.result_info = "result[1][0].nu['params']['Dense_6']['bias']"}, tensor<128x16xf32> {jax.result_info = "result[1][0].nu['params']['Dense_6']['kernel']"}, tensor<64xf32> {jax.result_info = "result[1][0].nu['params']['Dense_7']['bias']"}, tensor<128x64xf32> {jax.result_info = "result[1][0].nu['params']['Dense_7']['kernel']"}, tensor<512xf32> {jax.result_info = "result[1][0].nu['params']['Dense_8']['bias']"}, tensor<64x512xf32> {jax.result_info = "result[1][0].nu['params']['Dense_8']['kernel']"}, tensor<512x64xf32> {jax.result_info = "result[1][0].nu['params']['Embed_0']['embedding']"}, tensor<64xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_0']['bias']"}, tensor<64xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_0']['scale']"}, tensor<64xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_1']['bias']"}, tensor<64xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_1']['scale']"}, tensor<128x8xf32> {jax.result_info = "result[1][0].nu['params']['a0']"}, tensor<128x8xf32> {jax.result_info = "result[1][0].nu['params']['a1']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0:2 = call @_take(%arg18, %arg76) : (tensor<512x64xf32>, tensor<4x128xi32>) -> (tensor<4x128x64xf32>, tensor<4x128x1xi32>)
    %1 = chlo.square %0#0 : tensor<4x128x64xf32> -> tensor<4x128x64xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x128x64xf32>
    %3 = stablehlo.multiply %2, %0#0 : tensor<4x128x64xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%0#0 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<4x128x64xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_1 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %6 = stablehlo.divide %4, %5 : tensor<4x128xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%1 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<4x128x64xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_3 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %9 = stablehlo.divide %7, %8 : tensor<4x128xf32>
    %10 = chlo.square %6 : tensor<4x128xf32> -> tensor<4x128xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %12 = stablehlo.multiply %11, %6 : tensor<4x128xf32>
    %13 = stablehlo.subtract %9, %10 : tensor<4x128xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %15 = stablehlo.maximum %14, %13 : tensor<4x128xf32>
    %16 = stablehlo.compare EQ, %13, %15, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %19 = stablehlo.select %16, %17, %18 : tensor<4x128xi1>, tensor<4x128xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %21 = stablehlo.compare EQ, %20, %15, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %24 = stablehlo.select %21, %22, %23 : tensor<4x128xi1>, tensor<4x128xf32>
    %25 = stablehlo.divide %19, %24 : tensor<4x128xf32>
    %26 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %27 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %28 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x64xf32>
    %29 = stablehlo.subtract %0#0, %28 : tensor<4x128x64xf32>
    %cst_11 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x128x1xf32>
    %31 = stablehlo.add %27, %30 : tensor<4x128x1xf32>
    %32 = stablehlo.rsqrt %31 : tensor<4x128x1xf32>
    %33 = stablehlo.divide %32, %31 : tensor<4x128x1xf32>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x128x1xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<4x128x1xf32>
    %36 = stablehlo.reshape %arg20 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %37 = stablehlo.broadcast_in_dim %32, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x64xf32>
    %38 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<4x128x64xf32>
    %39 = stablehlo.multiply %37, %38 : tensor<4x128x64xf32>
    %40 = stablehlo.multiply %29, %39 : tensor<4x128x64xf32>
    %41 = stablehlo.reshape %arg19 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<4x128x64xf32>
    %43 = stablehlo.add %40, %42 : tensor<4x128x64xf32>
    %44 = stablehlo.dot_general %43, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128x64xf32>, tensor<64x256xf32>) -> tensor<4x128x256xf32>
    %45 = stablehlo.reshape %arg0 : (tensor<256xf32>) -> tensor<1x1x256xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<1x1x256xf32>) -> tensor<4x128x256xf32>
    %47 = stablehlo.add %44, %46 : tensor<4x128x256xf32>
    %48 = stablehlo.slice %47 [0:4, 0:128, 0:128] : (tensor<4x128x256xf32>) -> tensor<4x128x128xf32>
    %49 = stablehlo.slice %47 [0:4, 0:128, 128:256] : (tensor<4x128x256xf32>) -> tensor<4x128x128xf32>
    %50 = stablehlo.dot_general %48, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<128x128xf32>) -> tensor<4x128x128xf32>
    %51 = stablehlo.reshape %arg2 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %53 = stablehlo.add %50, %52 : tensor<4x128x128xf32>
    %54:3 = call @softplus(%53) : (tensor<4x128x128xf32>) -> (tensor<4x128x128xf32>, tensor<4x128x128xf32>, tensor<4x128x128xf32>)
    %55 = stablehlo.broadcast_in_dim %54#0, dims = [0, 1, 2] : (tensor<4x128x128xf32>) -> tensor<4x128x128x1xf32>
    %56 = stablehlo.negate %55 : tensor<4x128x128x1xf32>
    %57 = stablehlo.exponential %arg23 : tensor<128x8xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [2, 3] : (tensor<128x8xf32>) -> tensor<1x1x128x8xf32>
    %59 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2, 3] : (tensor<4x128x128x1xf32>) -> tensor<4x128x128x8xf32>
    %60 = stablehlo.broadcast_in_dim %58, dims = [0, 1, 2, 3] : (tensor<1x1x128x8xf32>) -> tensor<4x128x128x8xf32>
    %61 = stablehlo.multiply %59, %60 : tensor<4x128x128x8xf32>
    %62 = stablehlo.exponential %61 : tensor<4x128x128x8xf32>
    %63 = stablehlo.dot_general %48, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<128x16xf32>) -> tensor<4x128x16xf32>
    %64 = stablehlo.reshape %arg4 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x128x16xf32>
    %66 = stablehlo.add %63, %65 : tensor<4x128x16xf32>
    %67 = stablehlo.slice %66 [0:4, 0:128, 0:8] : (tensor<4x128x16xf32>) -> tensor<4x128x8xf32>
    %68 = stablehlo.slice %66 [0:4, 0:128, 8:16] : (tensor<4x128x16xf32>) -> tensor<4x128x8xf32>
    %69 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2] : (tensor<4x128x128xf32>) -> tensor<4x128x128x1xf32>
    %70 = stablehlo.multiply %55, %69 : tensor<4x128x128x1xf32>
    %71 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 3] : (tensor<4x128x8xf32>) -> tensor<4x128x1x8xf32>
    %72 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2, 3] : (tensor<4x128x128x1xf32>) -> tensor<4x128x128x8xf32>
    %73 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 2, 3] : (tensor<4x128x1x8xf32>) -> tensor<4x128x128x8xf32>
    %74 = stablehlo.multiply %72, %73 : tensor<4x128x128x8xf32>
    %75 = stablehlo.slice %62 [0:4, 0:127:2, 0:128, 0:8] : (tensor<4x128x128x8xf32>) -> tensor<4x64x128x8xf32>
    %76 = stablehlo.slice %74 [0:4, 0:127:2, 0:128, 0:8] : (tensor<4x128x128x8xf32>) -> tensor<4x64x128x8xf32>
    %77 = stablehlo.slice %62 [0:4, 1:128:2, 0:128, 0:8] : (tensor<4x128x128x8xf32>) -> tensor<4x64x128x8xf32>
    %78 = stablehlo.slice %74 [0:4, 1:128:2, 0:128, 0:8] : (tensor<4x128x128x8xf32>) -> tensor<4x64x128x8xf32>
    %79 = stablehlo.multiply %75, %77 : tensor<4x64x128x8xf32>
    %80 = stablehlo.multiply %77, %76 : tensor<4x64x128x8xf32>
    %81 = stablehlo.add %80, %78 : tensor<4x64x128x8xf32>
    %82 = stablehlo.slice %79 [0:4, 0:63:2, 0:128, 0:8] : (tensor<4x64x128x8xf32>) -> tensor<4x32x128x8xf32>
    %83 = stablehlo.slice %81 [0:4, 0:63:2, 0:128, 0:8] : (tensor<4x64x128x8xf32>) -> tensor<4x32x128x8xf32>
    %84 = stablehlo.slice %79 [0:4, 1:64:2, 0:128, 0:8] : (tensor<4x64x128x8xf32>) -> tensor<4x32x128x8xf32>
    %85 = stablehlo.slice %81 [0:4, 1:64:2, 0:128, 0:8] : (tensor<4x64x128x8xf32>) -> tensor<4x32x128x8xf32>
    %86 = stablehlo.multiply %82, %84 : tensor<4x32x128x8xf32>
    %87 = stablehlo.multiply %84, %83 : tensor<4x32x128x8xf32>
    %88 = stablehlo.add %87, %85 : tensor<4x32x128x8xf32>
    %89 = stablehlo.slice %86 [0:4, 0:31:2, 0:128, 0:8] : (tensor<4x32x128x8xf32>) -> tensor<4x16x128x8xf32>
    %90 = stablehlo.slice %88 [0:4, 0:31:2, 0:128, 0:8] : (tensor<4x32x128x8xf32>) -> tensor<4x16x128x8xf32>
    %91 = stablehlo.slice %86 [0:4, 1:32:2, 0:128, 0:8] : (tensor<4x32x128x8xf32>) -> tensor<4x16x128x8xf32>
    %92 = stablehlo.slice %88 [0:4, 1:32:2, 0:128, 0:8] : (tensor<4x32x128x8xf32>) -> tensor<4x16x128x8xf32>
    %93 = stablehlo.multiply %89, %91 : tensor<4x16x128x8xf32>
    %94 = stablehlo.multiply %91, %90 : tensor<4x16x128x8xf32>
    %95 = stablehlo.add %94, %92 : tensor<4x16x128x8xf32>
    %96 = stablehlo.slice %93 [0:4, 0:15:2, 0:128, 0:8] : (tensor<4x16x128x8xf32>) -> tensor<4x8x128x8xf32>
    %97 = stablehlo.slice %95 [0:4, 0:15:2, 0:128, 0:8] : (tensor<4x16x128x8xf32>) -> tensor<4x8x128x8xf32>
    %98 = stablehlo.slice %93 [0:4, 1:16:2, 0:128, 0:8] : (tensor<4x16x128x8xf32>) -> tensor<4x8x128x8xf32>
    %99 = stablehlo.slice %95 [0:4, 1:16:2, 0:128, 0:8] : (tensor<4x16x128x8xf32>) -> tensor<4x8x128x8xf32>
    %100 = stablehlo.multiply %96, %98 : tensor<4x8x128x8xf32>
    %101 = stablehlo.multiply %98, %97 : tensor<4x8x128x8xf32>
    %102 = stablehlo.add %101, %99 : tensor<4x8x128x8xf32>
    %103 = stablehlo.slice %100 [0:4, 0:7:2, 0:128, 0:8] : (tensor<4x8x128x8xf32>) -> tensor<4x4x128x8xf32>
    %104 = stablehlo.slice %102 [0:4, 0:7:2, 0:128, 0:8] : (tensor<4x8x128x8xf32>) -> tensor<4x4x128x8xf32>
    %105 = stablehlo.slice %100 [0:4, 1:8:2, 0:128, 0:8] : (tensor<4x8x128x8xf32>) -> tensor<4x4x128x8xf32>
    %106 = stablehlo.slice %102 [0:4, 1:8:2, 0:128, 0:8] : (tensor<4x8x128x8xf32>) -> tensor<4x4x128x8xf32>
    %107 = stablehlo.multiply %103, %105 : tensor<4x4x128x8xf32>
    %108 = stablehlo.multiply %105, %104 : tensor<4x4x128x8xf32>
    %109 = stablehlo.add %108, %106 : tensor<4x4x128x8xf32>
    %110 = stablehlo.slice %107 [0:4, 0:3:2, 0:128, 0:8] : (tensor<4x4x128x8xf32>) -> tensor<4x2x128x8xf32>
    %111 = stablehlo.slice %109 [0:4, 0:3:2, 0:128, 0:8] : (tensor<4x4x128x8xf32>) -> tensor<4x2x128x8xf32>
    %112 = stablehlo.slice %107 [0:4, 1:4:2, 0:128, 0:8] : (tensor<4x4x128x8xf32>) -> tensor<4x2x128x8xf32>
    %113 = stablehlo.slice %109 [0:4, 1:4:2, 0:128, 0:8] : (tensor<4x4x128x8xf32>) -> tensor<4x2x128x8xf32>
    %114 = stablehlo.multiply %110, %112 : tensor<4x2x128x8xf32>
    %115 = stablehlo.multiply %112, %111 : tensor<4x2x128x8xf32>
    %116 = stablehlo.add %115, %113 : tensor<4x2x128x8xf32>
    %117 = stablehlo.slice %114 [0:4, 0:1:2, 0:128, 0:8] : (tensor<4x2x128x8xf32>) -> tensor<4x1x128x8xf32>
    %118 = stablehlo.slice %116 [0:4, 0:1:2, 0:128, 0:8] : (tensor<4x2x128x8xf32>) -> tensor<4x1x128x8xf32>
    %119 = stablehlo.slice %114 [0:4, 1:2:2, 0:128, 0:8] : (tensor<4x2x128x8xf32>) -> tensor<4x1x128x8xf32>
    %120 = stablehlo.slice %116 [0:4, 1:2:2, 0:128, 0:8] : (tensor<4x2x128x8xf32>) -> tensor<4x1x128x8xf32>
    %121 = stablehlo.multiply %117, %119 : tensor<4x1x128x8xf32>
    %122 = stablehlo.multiply %119, %118 : tensor<4x1x128x8xf32>
    %123 = stablehlo.add %122, %120 : tensor<4x1x128x8xf32>
    %124 = stablehlo.slice %121 [0:4, 0:0, 0:128, 0:8] : (tensor<4x1x128x8xf32>) -> tensor<4x0x128x8xf32>
    %125 = stablehlo.slice %123 [0:4, 0:0, 0:128, 0:8] : (tensor<4x1x128x8xf32>) -> tensor<4x0x128x8xf32>
    %126 = stablehlo.slice %114 [0:4, 2:2:2, 0:128, 0:8] : (tensor<4x2x128x8xf32>) -> tensor<4x0x128x8xf32>
    %127 = stablehlo.slice %116 [0:4, 2:2:2, 0:128, 0:8] : (tensor<4x2x128x8xf32>) -> tensor<4x0x128x8xf32>
    %128 = stablehlo.multiply %124, %126 : tensor<4x0x128x8xf32>
    %129 = stablehlo.multiply %126, %125 : tensor<4x0x128x8xf32>
    %130 = stablehlo.add %129, %127 : tensor<4x0x128x8xf32>
    %131 = stablehlo.slice %114 [0:4, 0:1, 0:128, 0:8] : (tensor<4x2x128x8xf32>) -> tensor<4x1x128x8xf32>
    %132 = stablehlo.concatenate %131, %128, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x0x128x8xf32>) -> tensor<4x1x128x8xf32>
    %133 = stablehlo.slice %116 [0:4, 0:1, 0:128, 0:8] : (tensor<4x2x128x8xf32>) -> tensor<4x1x128x8xf32>
    %134 = stablehlo.concatenate %133, %130, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x0x128x8xf32>) -> tensor<4x1x128x8xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.pad %132, %cst_13, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x2x128x8xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.pad %121, %cst_14, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x2x128x8xf32>
    %137 = stablehlo.add %135, %136 : tensor<4x2x128x8xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.pad %134, %cst_15, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x2x128x8xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.pad %123, %cst_16, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x2x128x8xf32>
    %140 = stablehlo.add %138, %139 : tensor<4x2x128x8xf32>
    %141 = stablehlo.slice %137 [0:4, 0:1, 0:128, 0:8] : (tensor<4x2x128x8xf32>) -> tensor<4x1x128x8xf32>
    %142 = stablehlo.slice %140 [0:4, 0:1, 0:128, 0:8] : (tensor<4x2x128x8xf32>) -> tensor<4x1x128x8xf32>
    %143 = stablehlo.slice %107 [0:4, 2:4:2, 0:128, 0:8] : (tensor<4x4x128x8xf32>) -> tensor<4x1x128x8xf32>
    %144 = stablehlo.slice %109 [0:4, 2:4:2, 0:128, 0:8] : (tensor<4x4x128x8xf32>) -> tensor<4x1x128x8xf32>
    %145 = stablehlo.multiply %141, %143 : tensor<4x1x128x8xf32>
    %146 = stablehlo.multiply %143, %142 : tensor<4x1x128x8xf32>
    %147 = stablehlo.add %146, %144 : tensor<4x1x128x8xf32>
    %148 = stablehlo.slice %107 [0:4, 0:1, 0:128, 0:8] : (tensor<4x4x128x8xf32>) -> tensor<4x1x128x8xf32>
    %149 = stablehlo.concatenate %148, %145, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x1x128x8xf32>) -> tensor<4x2x128x8xf32>
    %150 = stablehlo.slice %109 [0:4, 0:1, 0:128, 0:8] : (tensor<4x4x128x8xf32>) -> tensor<4x1x128x8xf32>
    %151 = stablehlo.concatenate %150, %147, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x1x128x8xf32>) -> tensor<4x2x128x8xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.pad %149, %cst_17, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x2x128x8xf32>, tensor<f32>) -> tensor<4x4x128x8xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.pad %137, %cst_18, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x2x128x8xf32>, tensor<f32>) -> tensor<4x4x128x8xf32>
    %154 = stablehlo.add %152, %153 : tensor<4x4x128x8xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.pad %151, %cst_19, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x2x128x8xf32>, tensor<f32>) -> tensor<4x4x128x8xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.pad %140, %cst_20, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x2x128x8xf32>, tensor<f32>) -> tensor<4x4x128x8xf32>
    %157 = stablehlo.add %155, %156 : tensor<4x4x128x8xf32>
    %158 = stablehlo.slice %154 [0:4, 0:3, 0:128, 0:8] : (tensor<4x4x128x8xf32>) -> tensor<4x3x128x8xf32>
    %159 = stablehlo.slice %157 [0:4, 0:3, 0:128, 0:8] : (tensor<4x4x128x8xf32>) -> tensor<4x3x128x8xf32>
    %160 = stablehlo.slice %100 [0:4, 2:8:2, 0:128, 0:8] : (tensor<4x8x128x8xf32>) -> tensor<4x3x128x8xf32>
    %161 = stablehlo.slice %102 [0:4, 2:8:2, 0:128, 0:8] : (tensor<4x8x128x8xf32>) -> tensor<4x3x128x8xf32>
    %162 = stablehlo.multiply %158, %160 : tensor<4x3x128x8xf32>
    %163 = stablehlo.multiply %160, %159 : tensor<4x3x128x8xf32>
    %164 = stablehlo.add %163, %161 : tensor<4x3x128x8xf32>
    %165 = stablehlo.slice %100 [0:4, 0:1, 0:128, 0:8] : (tensor<4x8x128x8xf32>) -> tensor<4x1x128x8xf32>
    %166 = stablehlo.concatenate %165, %162, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x3x128x8xf32>) -> tensor<4x4x128x8xf32>
    %167 = stablehlo.slice %102 [0:4, 0:1, 0:128, 0:8] : (tensor<4x8x128x8xf32>) -> tensor<4x1x128x8xf32>
    %168 = stablehlo.concatenate %167, %164, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x3x128x8xf32>) -> tensor<4x4x128x8xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.pad %166, %cst_21, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x4x128x8xf32>, tensor<f32>) -> tensor<4x8x128x8xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %170 = stablehlo.pad %154, %cst_22, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x4x128x8xf32>, tensor<f32>) -> tensor<4x8x128x8xf32>
    %171 = stablehlo.add %169, %170 : tensor<4x8x128x8xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %172 = stablehlo.pad %168, %cst_23, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x4x128x8xf32>, tensor<f32>) -> tensor<4x8x128x8xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %173 = stablehlo.pad %157, %cst_24, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x4x128x8xf32>, tensor<f32>) -> tensor<4x8x128x8xf32>
    %174 = stablehlo.add %172, %173 : tensor<4x8x128x8xf32>
    %175 = stablehlo.slice %171 [0:4, 0:7, 0:128, 0:8] : (tensor<4x8x128x8xf32>) -> tensor<4x7x128x8xf32>
    %176 = stablehlo.slice %174 [0:4, 0:7, 0:128, 0:8] : (tensor<4x8x128x8xf32>) -> tensor<4x7x128x8xf32>
    %177 = stablehlo.slice %93 [0:4, 2:16:2, 0:128, 0:8] : (tensor<4x16x128x8xf32>) -> tensor<4x7x128x8xf32>
    %178 = stablehlo.slice %95 [0:4, 2:16:2, 0:128, 0:8] : (tensor<4x16x128x8xf32>) -> tensor<4x7x128x8xf32>
    %179 = stablehlo.multiply %175, %177 : tensor<4x7x128x8xf32>
    %180 = stablehlo.multiply %177, %176 : tensor<4x7x128x8xf32>
    %181 = stablehlo.add %180, %178 : tensor<4x7x128x8xf32>
    %182 = stablehlo.slice %93 [0:4, 0:1, 0:128, 0:8] : (tensor<4x16x128x8xf32>) -> tensor<4x1x128x8xf32>
    %183 = stablehlo.concatenate %182, %179, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x7x128x8xf32>) -> tensor<4x8x128x8xf32>
    %184 = stablehlo.slice %95 [0:4, 0:1, 0:128, 0:8] : (tensor<4x16x128x8xf32>) -> tensor<4x1x128x8xf32>
    %185 = stablehlo.concatenate %184, %181, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x7x128x8xf32>) -> tensor<4x8x128x8xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %186 = stablehlo.pad %183, %cst_25, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x8x128x8xf32>, tensor<f32>) -> tensor<4x16x128x8xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %187 = stablehlo.pad %171, %cst_26, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x8x128x8xf32>, tensor<f32>) -> tensor<4x16x128x8xf32>
    %188 = stablehlo.add %186, %187 : tensor<4x16x128x8xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %189 = stablehlo.pad %185, %cst_27, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x8x128x8xf32>, tensor<f32>) -> tensor<4x16x128x8xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %190 = stablehlo.pad %174, %cst_28, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x8x128x8xf32>, tensor<f32>) -> tensor<4x16x128x8xf32>
    %191 = stablehlo.add %189, %190 : tensor<4x16x128x8xf32>
    %192 = stablehlo.slice %188 [0:4, 0:15, 0:128, 0:8] : (tensor<4x16x128x8xf32>) -> tensor<4x15x128x8xf32>
    %193 = stablehlo.slice %191 [0:4, 0:15, 0:128, 0:8] : (tensor<4x16x128x8xf32>) -> tensor<4x15x128x8xf32>
    %194 = stablehlo.slice %86 [0:4, 2:32:2, 0:128, 0:8] : (tensor<4x32x128x8xf32>) -> tensor<4x15x128x8xf32>
    %195 = stablehlo.slice %88 [0:4, 2:32:2, 0:128, 0:8] : (tensor<4x32x128x8xf32>) -> tensor<4x15x128x8xf32>
    %196 = stablehlo.multiply %192, %194 : tensor<4x15x128x8xf32>
    %197 = stablehlo.multiply %194, %193 : tensor<4x15x128x8xf32>
    %198 = stablehlo.add %197, %195 : tensor<4x15x128x8xf32>
    %199 = stablehlo.slice %86 [0:4, 0:1, 0:128, 0:8] : (tensor<4x32x128x8xf32>) -> tensor<4x1x128x8xf32>
    %200 = stablehlo.concatenate %199, %196, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x15x128x8xf32>) -> tensor<4x16x128x8xf32>
    %201 = stablehlo.slice %88 [0:4, 0:1, 0:128, 0:8] : (tensor<4x32x128x8xf32>) -> tensor<4x1x128x8xf32>
    %202 = stablehlo.concatenate %201, %198, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x15x128x8xf32>) -> tensor<4x16x128x8xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %203 = stablehlo.pad %200, %cst_29, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x16x128x8xf32>, tensor<f32>) -> tensor<4x32x128x8xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %204 = stablehlo.pad %188, %cst_30, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x16x128x8xf32>, tensor<f32>) -> tensor<4x32x128x8xf32>
    %205 = stablehlo.add %203, %204 : tensor<4x32x128x8xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %206 = stablehlo.pad %202, %cst_31, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x16x128x8xf32>, tensor<f32>) -> tensor<4x32x128x8xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %207 = stablehlo.pad %191, %cst_32, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x16x128x8xf32>, tensor<f32>) -> tensor<4x32x128x8xf32>
    %208 = stablehlo.add %206, %207 : tensor<4x32x128x8xf32>
    %209 = stablehlo.slice %205 [0:4, 0:31, 0:128, 0:8] : (tensor<4x32x128x8xf32>) -> tensor<4x31x128x8xf32>
    %210 = stablehlo.slice %208 [0:4, 0:31, 0:128, 0:8] : (tensor<4x32x128x8xf32>) -> tensor<4x31x128x8xf32>
    %211 = stablehlo.slice %79 [0:4, 2:64:2, 0:128, 0:8] : (tensor<4x64x128x8xf32>) -> tensor<4x31x128x8xf32>
    %212 = stablehlo.slice %81 [0:4, 2:64:2, 0:128, 0:8] : (tensor<4x64x128x8xf32>) -> tensor<4x31x128x8xf32>
    %213 = stablehlo.multiply %209, %211 : tensor<4x31x128x8xf32>
    %214 = stablehlo.multiply %211, %210 : tensor<4x31x128x8xf32>
    %215 = stablehlo.add %214, %212 : tensor<4x31x128x8xf32>
    %216 = stablehlo.slice %79 [0:4, 0:1, 0:128, 0:8] : (tensor<4x64x128x8xf32>) -> tensor<4x1x128x8xf32>
    %217 = stablehlo.concatenate %216, %213, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x31x128x8xf32>) -> tensor<4x32x128x8xf32>
    %218 = stablehlo.slice %81 [0:4, 0:1, 0:128, 0:8] : (tensor<4x64x128x8xf32>) -> tensor<4x1x128x8xf32>
    %219 = stablehlo.concatenate %218, %215, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x31x128x8xf32>) -> tensor<4x32x128x8xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %220 = stablehlo.pad %217, %cst_33, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x32x128x8xf32>, tensor<f32>) -> tensor<4x64x128x8xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %221 = stablehlo.pad %205, %cst_34, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x32x128x8xf32>, tensor<f32>) -> tensor<4x64x128x8xf32>
    %222 = stablehlo.add %220, %221 : tensor<4x64x128x8xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %223 = stablehlo.pad %219, %cst_35, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x32x128x8xf32>, tensor<f32>) -> tensor<4x64x128x8xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %224 = stablehlo.pad %208, %cst_36, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x32x128x8xf32>, tensor<f32>) -> tensor<4x64x128x8xf32>
    %225 = stablehlo.add %223, %224 : tensor<4x64x128x8xf32>
    %226 = stablehlo.slice %222 [0:4, 0:63, 0:128, 0:8] : (tensor<4x64x128x8xf32>) -> tensor<4x63x128x8xf32>
    %227 = stablehlo.slice %225 [0:4, 0:63, 0:128, 0:8] : (tensor<4x64x128x8xf32>) -> tensor<4x63x128x8xf32>
    %228 = stablehlo.slice %62 [0:4, 2:128:2, 0:128, 0:8] : (tensor<4x128x128x8xf32>) -> tensor<4x63x128x8xf32>
    %229 = stablehlo.slice %74 [0:4, 2:128:2, 0:128, 0:8] : (tensor<4x128x128x8xf32>) -> tensor<4x63x128x8xf32>
    %230 = stablehlo.multiply %226, %228 : tensor<4x63x128x8xf32>
    %231 = stablehlo.multiply %228, %227 : tensor<4x63x128x8xf32>
    %232 = stablehlo.add %231, %229 : tensor<4x63x128x8xf32>
    %233 = stablehlo.slice %62 [0:4, 0:1, 0:128, 0:8] : (tensor<4x128x128x8xf32>) -> tensor<4x1x128x8xf32>
    %234 = stablehlo.concatenate %233, %230, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x63x128x8xf32>) -> tensor<4x64x128x8xf32>
    %235 = stablehlo.slice %74 [0:4, 0:1, 0:128, 0:8] : (tensor<4x128x128x8xf32>) -> tensor<4x1x128x8xf32>
    %236 = stablehlo.concatenate %235, %232, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x63x128x8xf32>) -> tensor<4x64x128x8xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %237 = stablehlo.pad %234, %cst_37, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x64x128x8xf32>, tensor<f32>) -> tensor<4x128x128x8xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %238 = stablehlo.pad %222, %cst_38, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x64x128x8xf32>, tensor<f32>) -> tensor<4x128x128x8xf32>
    %239 = stablehlo.add %237, %238 : tensor<4x128x128x8xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %240 = stablehlo.pad %236, %cst_39, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x64x128x8xf32>, tensor<f32>) -> tensor<4x128x128x8xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %241 = stablehlo.pad %225, %cst_40, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x64x128x8xf32>, tensor<f32>) -> tensor<4x128x128x8xf32>
    %242 = stablehlo.add %240, %241 : tensor<4x128x128x8xf32>
    %243 = stablehlo.dot_general %242, %68, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128x8xf32>, tensor<4x128x8xf32>) -> tensor<4x128x128xf32>
    %244:3 = call @silu(%49) : (tensor<4x128x128xf32>) -> (tensor<4x128x128xf32>, tensor<4x128x128xf32>, tensor<4x128x128xf32>)
    %245 = stablehlo.multiply %243, %244#0 : tensor<4x128x128xf32>
    %246 = stablehlo.dot_general %245, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<128x64xf32>) -> tensor<4x128x64xf32>
    %247 = stablehlo.reshape %arg6 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %248 = stablehlo.broadcast_in_dim %247, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<4x128x64xf32>
    %249 = stablehlo.add %246, %248 : tensor<4x128x64xf32>
    %250 = stablehlo.add %0#0, %249 : tensor<4x128x64xf32>
    %251 = chlo.square %250 : tensor<4x128x64xf32> -> tensor<4x128x64xf32>
    %cst_41 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %252 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x128x64xf32>
    %253 = stablehlo.multiply %252, %250 : tensor<4x128x64xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %254 = stablehlo.reduce(%250 init: %cst_42) applies stablehlo.add across dimensions = [2] : (tensor<4x128x64xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_43 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %255 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %256 = stablehlo.divide %254, %255 : tensor<4x128xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %257 = stablehlo.reduce(%251 init: %cst_44) applies stablehlo.add across dimensions = [2] : (tensor<4x128x64xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_45 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %258 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %259 = stablehlo.divide %257, %258 : tensor<4x128xf32>
    %260 = chlo.square %256 : tensor<4x128xf32> -> tensor<4x128xf32>
    %cst_46 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %261 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %262 = stablehlo.multiply %261, %256 : tensor<4x128xf32>
    %263 = stablehlo.subtract %259, %260 : tensor<4x128xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %264 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %265 = stablehlo.maximum %264, %263 : tensor<4x128xf32>
    %266 = stablehlo.compare EQ, %263, %265, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %267 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %268 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %269 = stablehlo.select %266, %267, %268 : tensor<4x128xi1>, tensor<4x128xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %270 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %271 = stablehlo.compare EQ, %270, %265, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_51 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %272 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %273 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %274 = stablehlo.select %271, %272, %273 : tensor<4x128xi1>, tensor<4x128xf32>
    %275 = stablehlo.divide %269, %274 : tensor<4x128xf32>
    %276 = stablehlo.broadcast_in_dim %256, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %277 = stablehlo.broadcast_in_dim %265, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %278 = stablehlo.broadcast_in_dim %276, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x64xf32>
    %279 = stablehlo.subtract %250, %278 : tensor<4x128x64xf32>
    %cst_53 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %280 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4x128x1xf32>
    %281 = stablehlo.add %277, %280 : tensor<4x128x1xf32>
    %282 = stablehlo.rsqrt %281 : tensor<4x128x1xf32>
    %283 = stablehlo.divide %282, %281 : tensor<4x128x1xf32>
    %cst_54 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %284 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<4x128x1xf32>
    %285 = stablehlo.multiply %284, %283 : tensor<4x128x1xf32>
    %286 = stablehlo.reshape %arg22 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %287 = stablehlo.broadcast_in_dim %282, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x64xf32>
    %288 = stablehlo.broadcast_in_dim %286, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<4x128x64xf32>
    %289 = stablehlo.multiply %287, %288 : tensor<4x128x64xf32>
    %290 = stablehlo.multiply %279, %289 : tensor<4x128x64xf32>
    %291 = stablehlo.reshape %arg21 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %292 = stablehlo.broadcast_in_dim %291, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<4x128x64xf32>
    %293 = stablehlo.add %290, %292 : tensor<4x128x64xf32>
    %294 = stablehlo.dot_general %293, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128x64xf32>, tensor<64x256xf32>) -> tensor<4x128x256xf32>
    %295 = stablehlo.reshape %arg8 : (tensor<256xf32>) -> tensor<1x1x256xf32>
    %296 = stablehlo.broadcast_in_dim %295, dims = [0, 1, 2] : (tensor<1x1x256xf32>) -> tensor<4x128x256xf32>
    %297 = stablehlo.add %294, %296 : tensor<4x128x256xf32>
    %298 = stablehlo.slice %297 [0:4, 0:128, 0:128] : (tensor<4x128x256xf32>) -> tensor<4x128x128xf32>
    %299 = stablehlo.slice %297 [0:4, 0:128, 128:256] : (tensor<4x128x256xf32>) -> tensor<4x128x128xf32>
    %300 = stablehlo.dot_general %298, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<128x128xf32>) -> tensor<4x128x128xf32>
    %301 = stablehlo.reshape %arg10 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %302 = stablehlo.broadcast_in_dim %301, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %303 = stablehlo.add %300, %302 : tensor<4x128x128xf32>
    %304:3 = call @softplus(%303) : (tensor<4x128x128xf32>) -> (tensor<4x128x128xf32>, tensor<4x128x128xf32>, tensor<4x128x128xf32>)
    %305 = stablehlo.broadcast_in_dim %304#0, dims = [0, 1, 2] : (tensor<4x128x128xf32>) -> tensor<4x128x128x1xf32>
    %306 = stablehlo.negate %305 : tensor<4x128x128x1xf32>
    %307 = stablehlo.exponential %arg24 : tensor<128x8xf32>
    %308 = stablehlo.broadcast_in_dim %307, dims = [2, 3] : (tensor<128x8xf32>) -> tensor<1x1x128x8xf32>
    %309 = stablehlo.broadcast_in_dim %306, dims = [0, 1, 2, 3] : (tensor<4x128x128x1xf32>) -> tensor<4x128x128x8xf32>
    %310 = stablehlo.broadcast_in_dim %308, dims = [0, 1, 2, 3] : (tensor<1x1x128x8xf32>) -> tensor<4x128x128x8xf32>
    %311 = stablehlo.multiply %309, %310 : tensor<4x128x128x8xf32>
    %312 = stablehlo.exponential %311 : tensor<4x128x128x8xf32>
    %313 = stablehlo.dot_general %298, %arg13, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<128x16xf32>) -> tensor<4x128x16xf32>
    %314 = stablehlo.reshape %arg12 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %315 = stablehlo.broadcast_in_dim %314, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x128x16xf32>
    %316 = stablehlo.add %313, %315 : tensor<4x128x16xf32>
    %317 = stablehlo.slice %316 [0:4, 0:128, 0:8] : (tensor<4x128x16xf32>) -> tensor<4x128x8xf32>
    %318 = stablehlo.slice %316 [0:4, 0:128, 8:16] : (tensor<4x128x16xf32>) -> tensor<4x128x8xf32>
    %319 = stablehlo.broadcast_in_dim %298, dims = [0, 1, 2] : (tensor<4x128x128xf32>) -> tensor<4x128x128x1xf32>
    %320 = stablehlo.multiply %305, %319 : tensor<4x128x128x1xf32>
    %321 = stablehlo.broadcast_in_dim %317, dims = [0, 1, 3] : (tensor<4x128x8xf32>) -> tensor<4x128x1x8xf32>
    %322 = stablehlo.broadcast_in_dim %320, dims = [0, 1, 2, 3] : (tensor<4x128x128x1xf32>) -> tensor<4x128x128x8xf32>
    %323 = stablehlo.broadcast_in_dim %321, dims = [0, 1, 2, 3] : (tensor<4x128x1x8xf32>) -> tensor<4x128x128x8xf32>
    %324 = stablehlo.multiply %322, %323 : tensor<4x128x128x8xf32>
    %325 = stablehlo.slice %312 [0:4, 0:127:2, 0:128, 0:8] : (tensor<4x128x128x8xf32>) -> tensor<4x64x128x8xf32>
    %326 = stablehlo.slice %324 [0:4, 0:127:2, 0:128, 0:8] : (tensor<4x128x128x8xf32>) -> tensor<4x64x128x8xf32>
    %327 = stablehlo.slice %312 [0:4, 1:128:2, 0:128, 0:8] : (tensor<4x128x128x8xf32>) -> tensor<4x64x128x8xf32>
    %328 = stablehlo.slice %324 [0:4, 1:128:2, 0:128, 0:8] : (tensor<4x128x128x8xf32>) -> tensor<4x64x128x8xf32>
    %329 = stablehlo.multiply %325, %327 : tensor<4x64x128x8xf32>
    %330 = stablehlo.multiply %327, %326 : tensor<4x64x128x8xf32>
    %331 = stablehlo.add %330, %328 : tensor<4x64x128x8xf32>
    %332 = stablehlo.slice %329 [0:4, 0:63:2, 0:128, 0:8] : (tensor<4x64x128x8xf32>) -> tensor<4x32x128x8xf32>
    %333 = stablehlo.slice %331 [0:4, 0:63:2, 0:128, 0:8] : (tensor<4x64x128x8xf32>) -> tensor<4x32x128x8xf32>
    %334 = stablehlo.slice %329 [0:4, 1:64:2, 0:128, 0:8] : (tensor<4x64x128x8xf32>) -> tensor<4x32x128x8xf32>
    %335 = stablehlo.slice %331 [0:4, 1:64:2, 0:128, 0:8] : (tensor<4x64x128x8xf32>) -> tensor<4x32x128x8xf32>
    %336 = stablehlo.multiply %332, %334 : tensor<4x32x128x8xf32>
    %337 = stablehlo.multiply %334, %333 : tensor<4x32x128x8xf32>
    %338 = stablehlo.add %337, %335 : tensor<4x32x128x8xf32>
    %339 = stablehlo.slice %336 [0:4, 0:31:2, 0:128, 0:8] : (tensor<4x32x128x8xf32>) -> tensor<4x16x128x8xf32>
    %340 = stablehlo.slice %338 [0:4, 0:31:2, 0:128, 0:8] : (tensor<4x32x128x8xf32>) -> tensor<4x16x128x8xf32>
    %341 = stablehlo.slice %336 [0:4, 1:32:2, 0:128, 0:8] : (tensor<4x32x128x8xf32>) -> tensor<4x16x128x8xf32>
    %342 = stablehlo.slice %338 [0:4, 1:32:2, 0:128, 0:8] : (tensor<4x32x128x8xf32>) -> tensor<4x16x128x8xf32>
    %343 = stablehlo.multiply %339, %341 : tensor<4x16x128x8xf32>
    %344 = stablehlo.multiply %341, %340 : tensor<4x16x128x8xf32>
    %345 = stablehlo.add %344, %342 : tensor<4x16x128x8xf32>
    %346 = stablehlo.slice %343 [0:4, 0:15:2, 0:128, 0:8] : (tensor<4x16x128x8xf32>) -> tensor<4x8x128x8xf32>
    %347 = stablehlo.slice %345 [0:4, 0:15:2, 0:128, 0:8] : (tensor<4x16x128x8xf32>) -> tensor<4x8x128x8xf32>
    %348 = stablehlo.slice %343 [0:4, 1:16:2, 0:128, 0:8] : (tensor<4x16x128x8xf32>) -> tensor<4x8x128x8xf32>
    %349 = stablehlo.slice %345 [0:4, 1:16:2, 0:128, 0:8] : (tensor<4x16x128x8xf32>) -> tensor<4x8x128x8xf32>
    %350 = stablehlo.multiply %346, %348 : tensor<4x8x128x8xf32>
    %351 = stablehlo.multiply %348, %347 : tensor<4x8x128x8xf32>
    %352 = stablehlo.add %351, %349 : tensor<4x8x128x8xf32>
    %353 = stablehlo.slice %350 [0:4, 0:7:2, 0:128, 0:8] : (tensor<4x8x128x8xf32>) -> tensor<4x4x128x8xf32>
    %354 = stablehlo.slice %352 [0:4, 0:7:2, 0:128, 0:8] : (tensor<4x8x128x8xf32>) -> tensor<4x4x128x8xf32>
    %355 = stablehlo.slice %350 [0:4, 1:8:2, 0:128, 0:8] : (tensor<4x8x128x8xf32>) -> tensor<4x4x128x8xf32>
    %356 = stablehlo.slice %352 [0:4, 1:8:2, 0:128, 0:8] : (tensor<4x8x128x8xf32>) -> tensor<4x4x128x8xf32>
    %357 = stablehlo.multiply %353, %355 : tensor<4x4x128x8xf32>
    %358 = stablehlo.multiply %355, %354 : tensor<4x4x128x8xf32>
    %359 = stablehlo.add %358, %356 : tensor<4x4x128x8xf32>
    %360 = stablehlo.slice %357 [0:4, 0:3:2, 0:128, 0:8] : (tensor<4x4x128x8xf32>) -> tensor<4x2x128x8xf32>
    %361 = stablehlo.slice %359 [0:4, 0:3:2, 0:128, 0:8] : (tensor<4x4x128x8xf32>) -> tensor<4x2x128x8xf32>
    %362 = stablehlo.slice %357 [0:4, 1:4:2, 0:128, 0:8] : (tensor<4x4x128x8xf32>) -> tensor<4x2x128x8xf32>
    %363 = stablehlo.slice %359 [0:4, 1:4:2, 0:128, 0:8] : (tensor<4x4x128x8xf32>) -> tensor<4x2x128x8xf32>
    %364 = stablehlo.multiply %360, %362 : tensor<4x2x128x8xf32>
    %365 = stablehlo.multiply %362, %361 : tensor<4x2x128x8xf32>
    %366 = stablehlo.add %365, %363 : tensor<4x2x128x8xf32>
    %367 = stablehlo.slice %364 [0:4, 0:1:2, 0:128, 0:8] : (tensor<4x2x128x8xf32>) -> tensor<4x1x128x8xf32>
    %368 = stablehlo.slice %366 [0:4, 0:1:2, 0:128, 0:8] : (tensor<4x2x128x8xf32>) -> tensor<4x1x128x8xf32>
    %369 = stablehlo.slice %364 [0:4, 1:2:2, 0:128, 0:8] : (tensor<4x2x128x8xf32>) -> tensor<4x1x128x8xf32>
    %370 = stablehlo.slice %366 [0:4, 1:2:2, 0:128, 0:8] : (tensor<4x2x128x8xf32>) -> tensor<4x1x128x8xf32>
    %371 = stablehlo.multiply %367, %369 : tensor<4x1x128x8xf32>
    %372 = stablehlo.multiply %369, %368 : tensor<4x1x128x8xf32>
    %373 = stablehlo.add %372, %370 : tensor<4x1x128x8xf32>
    %374 = stablehlo.slice %371 [0:4, 0:0, 0:128, 0:8] : (tensor<4x1x128x8xf32>) -> tensor<4x0x128x8xf32>
    %375 = stablehlo.slice %373 [0:4, 0:0, 0:128, 0:8] : (tensor<4x1x128x8xf32>) -> tensor<4x0x128x8xf32>
    %376 = stablehlo.slice %364 [0:4, 2:2:2, 0:128, 0:8] : (tensor<4x2x128x8xf32>) -> tensor<4x0x128x8xf32>
    %377 = stablehlo.slice %366 [0:4, 2:2:2, 0:128, 0:8] : (tensor<4x2x128x8xf32>) -> tensor<4x0x128x8xf32>
    %378 = stablehlo.multiply %374, %376 : tensor<4x0x128x8xf32>
    %379 = stablehlo.multiply %376, %375 : tensor<4x0x128x8xf32>
    %380 = stablehlo.add %379, %377 : tensor<4x0x128x8xf32>
    %381 = stablehlo.slice %364 [0:4, 0:1, 0:128, 0:8] : (tensor<4x2x128x8xf32>) -> tensor<4x1x128x8xf32>
    %382 = stablehlo.concatenate %381, %378, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x0x128x8xf32>) -> tensor<4x1x128x8xf32>
    %383 = stablehlo.slice %366 [0:4, 0:1, 0:128, 0:8] : (tensor<4x2x128x8xf32>) -> tensor<4x1x128x8xf32>
    %384 = stablehlo.concatenate %383, %380, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x0x128x8xf32>) -> tensor<4x1x128x8xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %385 = stablehlo.pad %382, %cst_55, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x2x128x8xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %386 = stablehlo.pad %371, %cst_56, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x2x128x8xf32>
    %387 = stablehlo.add %385, %386 : tensor<4x2x128x8xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %388 = stablehlo.pad %384, %cst_57, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x2x128x8xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %389 = stablehlo.pad %373, %cst_58, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x2x128x8xf32>
    %390 = stablehlo.add %388, %389 : tensor<4x2x128x8xf32>
    %391 = stablehlo.slice %387 [0:4, 0:1, 0:128, 0:8] : (tensor<4x2x128x8xf32>) -> tensor<4x1x128x8xf32>
    %392 = stablehlo.slice %390 [0:4, 0:1, 0:128, 0:8] : (tensor<4x2x128x8xf32>) -> tensor<4x1x128x8xf32>
    %393 = stablehlo.slice %357 [0:4, 2:4:2, 0:128, 0:8] : (tensor<4x4x128x8xf32>) -> tensor<4x1x128x8xf32>
    %394 = stablehlo.slice %359 [0:4, 2:4:2, 0:128, 0:8] : (tensor<4x4x128x8xf32>) -> tensor<4x1x128x8xf32>
    %395 = stablehlo.multiply %391, %393 : tensor<4x1x128x8xf32>
    %396 = stablehlo.multiply %393, %392 : tensor<4x1x128x8xf32>
    %397 = stablehlo.add %396, %394 : tensor<4x1x128x8xf32>
    %398 = stablehlo.slice %357 [0:4, 0:1, 0:128, 0:8] : (tensor<4x4x128x8xf32>) -> tensor<4x1x128x8xf32>
    %399 = stablehlo.concatenate %398, %395, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x1x128x8xf32>) -> tensor<4x2x128x8xf32>
    %400 = stablehlo.slice %359 [0:4, 0:1, 0:128, 0:8] : (tensor<4x4x128x8xf32>) -> tensor<4x1x128x8xf32>
    %401 = stablehlo.concatenate %400, %397, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x1x128x8xf32>) -> tensor<4x2x128x8xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %402 = stablehlo.pad %399, %cst_59, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x2x128x8xf32>, tensor<f32>) -> tensor<4x4x128x8xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %403 = stablehlo.pad %387, %cst_60, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x2x128x8xf32>, tensor<f32>) -> tensor<4x4x128x8xf32>
    %404 = stablehlo.add %402, %403 : tensor<4x4x128x8xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %405 = stablehlo.pad %401, %cst_61, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x2x128x8xf32>, tensor<f32>) -> tensor<4x4x128x8xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %406 = stablehlo.pad %390, %cst_62, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x2x128x8xf32>, tensor<f32>) -> tensor<4x4x128x8xf32>
    %407 = stablehlo.add %405, %406 : tensor<4x4x128x8xf32>
    %408 = stablehlo.slice %404 [0:4, 0:3, 0:128, 0:8] : (tensor<4x4x128x8xf32>) -> tensor<4x3x128x8xf32>
    %409 = stablehlo.slice %407 [0:4, 0:3, 0:128, 0:8] : (tensor<4x4x128x8xf32>) -> tensor<4x3x128x8xf32>
    %410 = stablehlo.slice %350 [0:4, 2:8:2, 0:128, 0:8] : (tensor<4x8x128x8xf32>) -> tensor<4x3x128x8xf32>
    %411 = stablehlo.slice %352 [0:4, 2:8:2, 0:128, 0:8] : (tensor<4x8x128x8xf32>) -> tensor<4x3x128x8xf32>
    %412 = stablehlo.multiply %408, %410 : tensor<4x3x128x8xf32>
    %413 = stablehlo.multiply %410, %409 : tensor<4x3x128x8xf32>
    %414 = stablehlo.add %413, %411 : tensor<4x3x128x8xf32>
    %415 = stablehlo.slice %350 [0:4, 0:1, 0:128, 0:8] : (tensor<4x8x128x8xf32>) -> tensor<4x1x128x8xf32>
    %416 = stablehlo.concatenate %415, %412, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x3x128x8xf32>) -> tensor<4x4x128x8xf32>
    %417 = stablehlo.slice %352 [0:4, 0:1, 0:128, 0:8] : (tensor<4x8x128x8xf32>) -> tensor<4x1x128x8xf32>
    %418 = stablehlo.concatenate %417, %414, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x3x128x8xf32>) -> tensor<4x4x128x8xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %419 = stablehlo.pad %416, %cst_63, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x4x128x8xf32>, tensor<f32>) -> tensor<4x8x128x8xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %420 = stablehlo.pad %404, %cst_64, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x4x128x8xf32>, tensor<f32>) -> tensor<4x8x128x8xf32>
    %421 = stablehlo.add %419, %420 : tensor<4x8x128x8xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %422 = stablehlo.pad %418, %cst_65, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x4x128x8xf32>, tensor<f32>) -> tensor<4x8x128x8xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %423 = stablehlo.pad %407, %cst_66, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x4x128x8xf32>, tensor<f32>) -> tensor<4x8x128x8xf32>
    %424 = stablehlo.add %422, %423 : tensor<4x8x128x8xf32>
    %425 = stablehlo.slice %421 [0:4, 0:7, 0:128, 0:8] : (tensor<4x8x128x8xf32>) -> tensor<4x7x128x8xf32>
    %426 = stablehlo.slice %424 [0:4, 0:7, 0:128, 0:8] : (tensor<4x8x128x8xf32>) -> tensor<4x7x128x8xf32>
    %427 = stablehlo.slice %343 [0:4, 2:16:2, 0:128, 0:8] : (tensor<4x16x128x8xf32>) -> tensor<4x7x128x8xf32>
    %428 = stablehlo.slice %345 [0:4, 2:16:2, 0:128, 0:8] : (tensor<4x16x128x8xf32>) -> tensor<4x7x128x8xf32>
    %429 = stablehlo.multiply %425, %427 : tensor<4x7x128x8xf32>
    %430 = stablehlo.multiply %427, %426 : tensor<4x7x128x8xf32>
    %431 = stablehlo.add %430, %428 : tensor<4x7x128x8xf32>
    %432 = stablehlo.slice %343 [0:4, 0:1, 0:128, 0:8] : (tensor<4x16x128x8xf32>) -> tensor<4x1x128x8xf32>
    %433 = stablehlo.concatenate %432, %429, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x7x128x8xf32>) -> tensor<4x8x128x8xf32>
    %434 = stablehlo.slice %345 [0:4, 0:1, 0:128, 0:8] : (tensor<4x16x128x8xf32>) -> tensor<4x1x128x8xf32>
    %435 = stablehlo.concatenate %434, %431, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x7x128x8xf32>) -> tensor<4x8x128x8xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %436 = stablehlo.pad %433, %cst_67, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x8x128x8xf32>, tensor<f32>) -> tensor<4x16x128x8xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %437 = stablehlo.pad %421, %cst_68, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x8x128x8xf32>, tensor<f32>) -> tensor<4x16x128x8xf32>
    %438 = stablehlo.add %436, %437 : tensor<4x16x128x8xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %439 = stablehlo.pad %435, %cst_69, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x8x128x8xf32>, tensor<f32>) -> tensor<4x16x128x8xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %440 = stablehlo.pad %424, %cst_70, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x8x128x8xf32>, tensor<f32>) -> tensor<4x16x128x8xf32>
    %441 = stablehlo.add %439, %440 : tensor<4x16x128x8xf32>
    %442 = stablehlo.slice %438 [0:4, 0:15, 0:128, 0:8] : (tensor<4x16x128x8xf32>) -> tensor<4x15x128x8xf32>
    %443 = stablehlo.slice %441 [0:4, 0:15, 0:128, 0:8] : (tensor<4x16x128x8xf32>) -> tensor<4x15x128x8xf32>
    %444 = stablehlo.slice %336 [0:4, 2:32:2, 0:128, 0:8] : (tensor<4x32x128x8xf32>) -> tensor<4x15x128x8xf32>
    %445 = stablehlo.slice %338 [0:4, 2:32:2, 0:128, 0:8] : (tensor<4x32x128x8xf32>) -> tensor<4x15x128x8xf32>
    %446 = stablehlo.multiply %442, %444 : tensor<4x15x128x8xf32>
    %447 = stablehlo.multiply %444, %443 : tensor<4x15x128x8xf32>
    %448 = stablehlo.add %447, %445 : tensor<4x15x128x8xf32>
    %449 = stablehlo.slice %336 [0:4, 0:1, 0:128, 0:8] : (tensor<4x32x128x8xf32>) -> tensor<4x1x128x8xf32>
    %450 = stablehlo.concatenate %449, %446, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x15x128x8xf32>) -> tensor<4x16x128x8xf32>
    %451 = stablehlo.slice %338 [0:4, 0:1, 0:128, 0:8] : (tensor<4x32x128x8xf32>) -> tensor<4x1x128x8xf32>
    %452 = stablehlo.concatenate %451, %448, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x15x128x8xf32>) -> tensor<4x16x128x8xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %453 = stablehlo.pad %450, %cst_71, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x16x128x8xf32>, tensor<f32>) -> tensor<4x32x128x8xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %454 = stablehlo.pad %438, %cst_72, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x16x128x8xf32>, tensor<f32>) -> tensor<4x32x128x8xf32>
    %455 = stablehlo.add %453, %454 : tensor<4x32x128x8xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %456 = stablehlo.pad %452, %cst_73, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x16x128x8xf32>, tensor<f32>) -> tensor<4x32x128x8xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %457 = stablehlo.pad %441, %cst_74, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x16x128x8xf32>, tensor<f32>) -> tensor<4x32x128x8xf32>
    %458 = stablehlo.add %456, %457 : tensor<4x32x128x8xf32>
    %459 = stablehlo.slice %455 [0:4, 0:31, 0:128, 0:8] : (tensor<4x32x128x8xf32>) -> tensor<4x31x128x8xf32>
    %460 = stablehlo.slice %458 [0:4, 0:31, 0:128, 0:8] : (tensor<4x32x128x8xf32>) -> tensor<4x31x128x8xf32>
    %461 = stablehlo.slice %329 [0:4, 2:64:2, 0:128, 0:8] : (tensor<4x64x128x8xf32>) -> tensor<4x31x128x8xf32>
    %462 = stablehlo.slice %331 [0:4, 2:64:2, 0:128, 0:8] : (tensor<4x64x128x8xf32>) -> tensor<4x31x128x8xf32>
    %463 = stablehlo.multiply %459, %461 : tensor<4x31x128x8xf32>
    %464 = stablehlo.multiply %461, %460 : tensor<4x31x128x8xf32>
    %465 = stablehlo.add %464, %462 : tensor<4x31x128x8xf32>
    %466 = stablehlo.slice %329 [0:4, 0:1, 0:128, 0:8] : (tensor<4x64x128x8xf32>) -> tensor<4x1x128x8xf32>
    %467 = stablehlo.concatenate %466, %463, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x31x128x8xf32>) -> tensor<4x32x128x8xf32>
    %468 = stablehlo.slice %331 [0:4, 0:1, 0:128, 0:8] : (tensor<4x64x128x8xf32>) -> tensor<4x1x128x8xf32>
    %469 = stablehlo.concatenate %468, %465, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x31x128x8xf32>) -> tensor<4x32x128x8xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %470 = stablehlo.pad %467, %cst_75, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x32x128x8xf32>, tensor<f32>) -> tensor<4x64x128x8xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %471 = stablehlo.pad %455, %cst_76, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x32x128x8xf32>, tensor<f32>) -> tensor<4x64x128x8xf32>
    %472 = stablehlo.add %470, %471 : tensor<4x64x128x8xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %473 = stablehlo.pad %469, %cst_77, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x32x128x8xf32>, tensor<f32>) -> tensor<4x64x128x8xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %474 = stablehlo.pad %458, %cst_78, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x32x128x8xf32>, tensor<f32>) -> tensor<4x64x128x8xf32>
    %475 = stablehlo.add %473, %474 : tensor<4x64x128x8xf32>
    %476 = stablehlo.slice %472 [0:4, 0:63, 0:128, 0:8] : (tensor<4x64x128x8xf32>) -> tensor<4x63x128x8xf32>
    %477 = stablehlo.slice %475 [0:4, 0:63, 0:128, 0:8] : (tensor<4x64x128x8xf32>) -> tensor<4x63x128x8xf32>
    %478 = stablehlo.slice %312 [0:4, 2:128:2, 0:128, 0:8] : (tensor<4x128x128x8xf32>) -> tensor<4x63x128x8xf32>
    %479 = stablehlo.slice %324 [0:4, 2:128:2, 0:128, 0:8] : (tensor<4x128x128x8xf32>) -> tensor<4x63x128x8xf32>
    %480 = stablehlo.multiply %476, %478 : tensor<4x63x128x8xf32>
    %481 = stablehlo.multiply %478, %477 : tensor<4x63x128x8xf32>
    %482 = stablehlo.add %481, %479 : tensor<4x63x128x8xf32>
    %483 = stablehlo.slice %312 [0:4, 0:1, 0:128, 0:8] : (tensor<4x128x128x8xf32>) -> tensor<4x1x128x8xf32>
    %484 = stablehlo.concatenate %483, %480, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x63x128x8xf32>) -> tensor<4x64x128x8xf32>
    %485 = stablehlo.slice %324 [0:4, 0:1, 0:128, 0:8] : (tensor<4x128x128x8xf32>) -> tensor<4x1x128x8xf32>
    %486 = stablehlo.concatenate %485, %482, dim = 1 : (tensor<4x1x128x8xf32>, tensor<4x63x128x8xf32>) -> tensor<4x64x128x8xf32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %487 = stablehlo.pad %484, %cst_79, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x64x128x8xf32>, tensor<f32>) -> tensor<4x128x128x8xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %488 = stablehlo.pad %472, %cst_80, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x64x128x8xf32>, tensor<f32>) -> tensor<4x128x128x8xf32>
    %489 = stablehlo.add %487, %488 : tensor<4x128x128x8xf32>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %490 = stablehlo.pad %486, %cst_81, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x64x128x8xf32>, tensor<f32>) -> tensor<4x128x128x8xf32>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %491 = stablehlo.pad %475, %cst_82, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x64x128x8xf32>, tensor<f32>) -> tensor<4x128x128x8xf32>
    %492 = stablehlo.add %490, %491 : tensor<4x128x128x8xf32>
    %493 = stablehlo.dot_general %492, %318, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128x8xf32>, tensor<4x128x8xf32>) -> tensor<4x128x128xf32>
    %494:3 = call @silu(%299) : (tensor<4x128x128xf32>) -> (tensor<4x128x128xf32>, tensor<4x128x128xf32>, tensor<4x128x128xf32>)
    %495 = stablehlo.multiply %493, %494#0 : tensor<4x128x128xf32>
    %496 = stablehlo.dot_general %495, %arg15, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<128x64xf32>) -> tensor<4x128x64xf32>
    %497 = stablehlo.reshape %arg14 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %498 = stablehlo.broadcast_in_dim %497, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<4x128x64xf32>
    %499 = stablehlo.add %496, %498 : tensor<4x128x64xf32>
    %500 = stablehlo.add %250, %499 : tensor<4x128x64xf32>
    %501 = stablehlo.dot_general %500, %arg17, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128x64xf32>, tensor<64x512xf32>) -> tensor<4x128x512xf32>
    %502 = stablehlo.reshape %arg16 : (tensor<512xf32>) -> tensor<1x1x512xf32>
    %503 = stablehlo.broadcast_in_dim %502, dims = [0, 1, 2] : (tensor<1x1x512xf32>) -> tensor<4x128x512xf32>
    %504 = stablehlo.add %501, %503 : tensor<4x128x512xf32>
    %505 = stablehlo.broadcast_in_dim %arg77, dims = [0, 1] : (tensor<4x128xi32>) -> tensor<4x128x1xi32>
    %506:2 = call @take_along_axis(%504, %505) : (tensor<4x128x512xf32>, tensor<4x128x1xi32>) -> (tensor<4x128x1xf32>, tensor<4x128x1x1xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %507:2 = call @_take_0(%506#0, %c) : (tensor<4x128x1xf32>, tensor<i32>) -> (tensor<4x128xf32>, tensor<1xi32>)
    %cst_83 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %508 = stablehlo.reduce(%504 init: %cst_83) applies stablehlo.maximum across dimensions = [2] : (tensor<4x128x512xf32>, tensor<f32>) -> tensor<4x128xf32>
    %509 = stablehlo.reshape %508 : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %510 = stablehlo.broadcast_in_dim %509, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x512xf32>
    %511 = stablehlo.compare EQ, %504, %510, FLOAT : (tensor<4x128x512xf32>, tensor<4x128x512xf32>) -> tensor<4x128x512xi1>
    %512 = stablehlo.convert %511 : (tensor<4x128x512xi1>) -> tensor<4x128x512xf32>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %513 = stablehlo.reduce(%512 init: %cst_84) applies stablehlo.add across dimensions = [2] : (tensor<4x128x512xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_85 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %514 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %515 = stablehlo.maximum %514, %508 : tensor<4x128xf32>
    %516 = stablehlo.compare EQ, %508, %515, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_86 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %517 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %518 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %519 = stablehlo.select %516, %517, %518 : tensor<4x128xi1>, tensor<4x128xf32>
    %cst_88 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %520 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %521 = stablehlo.compare EQ, %520, %515, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_89 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %522 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %cst_90 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %523 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %524 = stablehlo.select %521, %522, %523 : tensor<4x128xi1>, tensor<4x128xf32>
    %525 = stablehlo.divide %519, %524 : tensor<4x128xf32>
    %526 = stablehlo.is_finite %515 : (tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %527 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %528 = stablehlo.select %526, %515, %527 : tensor<4x128xi1>, tensor<4x128xf32>
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %529 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %530 = stablehlo.broadcast_in_dim %528, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %531 = stablehlo.broadcast_in_dim %530, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x512xf32>
    %532 = stablehlo.subtract %504, %531 : tensor<4x128x512xf32>
    %533 = stablehlo.exponential %532 : tensor<4x128x512xf32>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %534 = stablehlo.reduce(%533 init: %cst_93) applies stablehlo.add across dimensions = [2] : (tensor<4x128x512xf32>, tensor<f32>) -> tensor<4x128xf32>
    %535 = stablehlo.sign %534 : tensor<4x128xf32>
    %536 = stablehlo.abs %534 : tensor<4x128xf32>
    %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %537 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %538 = stablehlo.compare GE, %534, %537, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %539 = stablehlo.log %536 : tensor<4x128xf32>
    %540 = stablehlo.add %539, %528 : tensor<4x128xf32>
    %541 = stablehlo.subtract %540, %507#0 : tensor<4x128xf32>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %542 = stablehlo.reduce(%541 init: %cst_95) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128xf32>, tensor<f32>) -> tensor<f32>
    %cst_96 = stablehlo.constant dense<5.120000e+02> : tensor<f32>
    %543 = stablehlo.divide %542, %cst_96 : tensor<f32>
    %cst_97 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_98 = stablehlo.constant dense<5.120000e+02> : tensor<f32>
    %544 = stablehlo.divide %cst_97, %cst_98 : tensor<f32>
    %545 = stablehlo.broadcast_in_dim %544, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %546 = stablehlo.negate %545 : tensor<4x128xf32>
    %547 = stablehlo.divide %545, %536 : tensor<4x128xf32>
    %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %548 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %549 = stablehlo.select %538, %548, %547 : tensor<4x128xi1>, tensor<4x128xf32>
    %550 = stablehlo.select %538, %547, %548 : tensor<4x128xi1>, tensor<4x128xf32>
    %551 = stablehlo.negate %549 : tensor<4x128xf32>
    %552 = stablehlo.add %550, %551 : tensor<4x128xf32>
    %553 = stablehlo.broadcast_in_dim %552, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x512xf32>
    %554 = stablehlo.multiply %553, %533 : tensor<4x128x512xf32>
    %555 = call @_take_2(%507#1, %546) : (tensor<1xi32>, tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %556 = call @take_along_axis_3(%506#1, %555) : (tensor<4x128x1x1xi32>, tensor<4x128x1xf32>) -> tensor<4x128x512xf32>
    %557 = stablehlo.add %554, %556 : tensor<4x128x512xf32>
    %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %558 = stablehlo.reduce(%557 init: %cst_100) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x512xf32>, tensor<f32>) -> tensor<512xf32>
    %559 = stablehlo.reshape %558 : (tensor<512xf32>) -> tensor<1x1x512xf32>
    %560 = stablehlo.reshape %559 : (tensor<1x1x512xf32>) -> tensor<512xf32>
    %561 = stablehlo.dot_general %557, %500, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x512xf32>, tensor<4x128x64xf32>) -> tensor<512x64xf32>
    %562 = stablehlo.transpose %561, dims = [1, 0] : (tensor<512x64xf32>) -> tensor<64x512xf32>
    %563 = stablehlo.dot_general %557, %arg17, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x512xf32>, tensor<64x512xf32>) -> tensor<4x128x64xf32>
    %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %564 = stablehlo.reduce(%563 init: %cst_101) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x64xf32>, tensor<f32>) -> tensor<64xf32>
    %565 = stablehlo.reshape %564 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %566 = stablehlo.reshape %565 : (tensor<1x1x64xf32>) -> tensor<64xf32>
    %567 = stablehlo.dot_general %563, %495, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x64xf32>, tensor<4x128x128xf32>) -> tensor<64x128xf32>
    %568 = stablehlo.transpose %567, dims = [1, 0] : (tensor<64x128xf32>) -> tensor<128x64xf32>
    %569 = stablehlo.dot_general %563, %arg15, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x64xf32>, tensor<128x64xf32>) -> tensor<4x128x128xf32>
    %570 = stablehlo.multiply %493, %569 : tensor<4x128x128xf32>
    %571 = stablehlo.multiply %569, %494#0 : tensor<4x128x128xf32>
    %572 = call @silu_4(%494#1, %494#2, %299, %570) : (tensor<4x128x128xf32>, tensor<4x128x128xf32>, tensor<4x128x128xf32>, tensor<4x128x128xf32>) -> tensor<4x128x128xf32>
    %573 = stablehlo.dot_general %571, %492, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<4x128x128x8xf32>) -> tensor<4x128x8xf32>
    %574 = stablehlo.dot_general %571, %318, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<4x128x8xf32>) -> tensor<4x128x128x8xf32>
    %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %575 = stablehlo.pad %574, %cst_102, low = [0, -1, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x128x128x8xf32>, tensor<f32>) -> tensor<4x127x128x8xf32>
    %576 = stablehlo.slice %575 [0:4, 0:127:2, 0:128, 0:8] : (tensor<4x127x128x8xf32>) -> tensor<4x64x128x8xf32>
    %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %577 = stablehlo.pad %574, %cst_103, low = [0, 0, 0, 0], high = [0, -1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x128x128x8xf32>, tensor<f32>) -> tensor<4x127x128x8xf32>
    %578 = stablehlo.slice %577 [0:4, 0:127:2, 0:128, 0:8] : (tensor<4x127x128x8xf32>) -> tensor<4x64x128x8xf32>
    %579 = stablehlo.slice %578 [0:4, 0:1, 0:128, 0:8] : (tensor<4x64x128x8xf32>) -> tensor<4x1x128x8xf32>
    %580 = stablehlo.slice %578 [0:4, 1:64, 0:128, 0:8] : (tensor<4x64x128x8xf32>) -> tensor<4x63x128x8xf32>
    %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %581 = stablehlo.pad %579, %cst_104, low = [0, 0, 0, 0], high = [0, 127, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x128x128x8xf32>
    %582 = stablehlo.multiply %478, %580 : tensor<4x63x128x8xf32>
    %583 = stablehlo.multiply %580, %477 : tensor<4x63x128x8xf32>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %584 = stablehlo.pad %580, %cst_105, low = [0, 2, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x63x128x8xf32>, tensor<f32>) -> tensor<4x128x128x8xf32>
    %585 = stablehlo.add %581, %584 : tensor<4x128x128x8xf32>
    %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %586 = stablehlo.pad %583, %cst_106, low = [0, 2, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x63x128x8xf32>, tensor<f32>) -> tensor<4x128x128x8xf32>
    %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %587 = stablehlo.pad %582, %cst_107, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x63x128x8xf32>, tensor<f32>) -> tensor<4x64x128x8xf32>
    %588 = stablehlo.add %576, %587 : tensor<4x64x128x8xf32>
    %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %589 = stablehlo.pad %588, %cst_108, low = [0, -1, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x64x128x8xf32>, tensor<f32>) -> tensor<4x63x128x8xf32>
    %590 = stablehlo.slice %589 [0:4, 0:63:2, 0:128, 0:8] : (tensor<4x63x128x8xf32>) -> tensor<4x32x128x8xf32>
    %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %591 = stablehlo.pad %588, %cst_109, low = [0, 0, 0, 0], high = [0, -1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x64x128x8xf32>, tensor<f32>) -> tensor<4x63x128x8xf32>
    %592 = stablehlo.slice %591 [0:4, 0:63:2, 0:128, 0:8] : (tensor<4x63x128x8xf32>) -> tensor<4x32x128x8xf32>
    %593 = stablehlo.slice %592 [0:4, 0:1, 0:128, 0:8] : (tensor<4x32x128x8xf32>) -> tensor<4x1x128x8xf32>
    %594 = stablehlo.slice %592 [0:4, 1:32, 0:128, 0:8] : (tensor<4x32x128x8xf32>) -> tensor<4x31x128x8xf32>
    %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %595 = stablehlo.pad %593, %cst_110, low = [0, 0, 0, 0], high = [0, 63, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x64x128x8xf32>
    %596 = stablehlo.multiply %461, %594 : tensor<4x31x128x8xf32>
    %597 = stablehlo.multiply %594, %460 : tensor<4x31x128x8xf32>
    %cst_111 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %598 = stablehlo.pad %594, %cst_111, low = [0, 2, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x31x128x8xf32>, tensor<f32>) -> tensor<4x64x128x8xf32>
    %599 = stablehlo.add %595, %598 : tensor<4x64x128x8xf32>
    %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %600 = stablehlo.pad %597, %cst_112, low = [0, 2, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x31x128x8xf32>, tensor<f32>) -> tensor<4x64x128x8xf32>
    %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %601 = stablehlo.pad %596, %cst_113, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x31x128x8xf32>, tensor<f32>) -> tensor<4x32x128x8xf32>
    %602 = stablehlo.add %590, %601 : tensor<4x32x128x8xf32>
    %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %603 = stablehlo.pad %602, %cst_114, low = [0, -1, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x32x128x8xf32>, tensor<f32>) -> tensor<4x31x128x8xf32>
    %604 = stablehlo.slice %603 [0:4, 0:31:2, 0:128, 0:8] : (tensor<4x31x128x8xf32>) -> tensor<4x16x128x8xf32>
    %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %605 = stablehlo.pad %602, %cst_115, low = [0, 0, 0, 0], high = [0, -1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x32x128x8xf32>, tensor<f32>) -> tensor<4x31x128x8xf32>
    %606 = stablehlo.slice %605 [0:4, 0:31:2, 0:128, 0:8] : (tensor<4x31x128x8xf32>) -> tensor<4x16x128x8xf32>
    %607 = stablehlo.slice %606 [0:4, 0:1, 0:128, 0:8] : (tensor<4x16x128x8xf32>) -> tensor<4x1x128x8xf32>
    %608 = stablehlo.slice %606 [0:4, 1:16, 0:128, 0:8] : (tensor<4x16x128x8xf32>) -> tensor<4x15x128x8xf32>
    %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %609 = stablehlo.pad %607, %cst_116, low = [0, 0, 0, 0], high = [0, 31, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x32x128x8xf32>
    %610 = stablehlo.multiply %444, %608 : tensor<4x15x128x8xf32>
    %611 = stablehlo.multiply %608, %443 : tensor<4x15x128x8xf32>
    %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %612 = stablehlo.pad %608, %cst_117, low = [0, 2, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x15x128x8xf32>, tensor<f32>) -> tensor<4x32x128x8xf32>
    %613 = stablehlo.add %609, %612 : tensor<4x32x128x8xf32>
    %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %614 = stablehlo.pad %611, %cst_118, low = [0, 2, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x15x128x8xf32>, tensor<f32>) -> tensor<4x32x128x8xf32>
    %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %615 = stablehlo.pad %610, %cst_119, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x15x128x8xf32>, tensor<f32>) -> tensor<4x16x128x8xf32>
    %616 = stablehlo.add %604, %615 : tensor<4x16x128x8xf32>
    %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %617 = stablehlo.pad %616, %cst_120, low = [0, -1, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x16x128x8xf32>, tensor<f32>) -> tensor<4x15x128x8xf32>
    %618 = stablehlo.slice %617 [0:4, 0:15:2, 0:128, 0:8] : (tensor<4x15x128x8xf32>) -> tensor<4x8x128x8xf32>
    %cst_121 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %619 = stablehlo.pad %616, %cst_121, low = [0, 0, 0, 0], high = [0, -1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x16x128x8xf32>, tensor<f32>) -> tensor<4x15x128x8xf32>
    %620 = stablehlo.slice %619 [0:4, 0:15:2, 0:128, 0:8] : (tensor<4x15x128x8xf32>) -> tensor<4x8x128x8xf32>
    %621 = stablehlo.slice %620 [0:4, 0:1, 0:128, 0:8] : (tensor<4x8x128x8xf32>) -> tensor<4x1x128x8xf32>
    %622 = stablehlo.slice %620 [0:4, 1:8, 0:128, 0:8] : (tensor<4x8x128x8xf32>) -> tensor<4x7x128x8xf32>
    %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %623 = stablehlo.pad %621, %cst_122, low = [0, 0, 0, 0], high = [0, 15, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x16x128x8xf32>
    %624 = stablehlo.multiply %427, %622 : tensor<4x7x128x8xf32>
    %625 = stablehlo.multiply %622, %426 : tensor<4x7x128x8xf32>
    %cst_123 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %626 = stablehlo.pad %622, %cst_123, low = [0, 2, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x7x128x8xf32>, tensor<f32>) -> tensor<4x16x128x8xf32>
    %627 = stablehlo.add %623, %626 : tensor<4x16x128x8xf32>
    %cst_124 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %628 = stablehlo.pad %625, %cst_124, low = [0, 2, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x7x128x8xf32>, tensor<f32>) -> tensor<4x16x128x8xf32>
    %cst_125 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %629 = stablehlo.pad %624, %cst_125, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x7x128x8xf32>, tensor<f32>) -> tensor<4x8x128x8xf32>
    %630 = stablehlo.add %618, %629 : tensor<4x8x128x8xf32>
    %cst_126 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %631 = stablehlo.pad %630, %cst_126, low = [0, -1, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x8x128x8xf32>, tensor<f32>) -> tensor<4x7x128x8xf32>
    %632 = stablehlo.slice %631 [0:4, 0:7:2, 0:128, 0:8] : (tensor<4x7x128x8xf32>) -> tensor<4x4x128x8xf32>
    %cst_127 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %633 = stablehlo.pad %630, %cst_127, low = [0, 0, 0, 0], high = [0, -1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x8x128x8xf32>, tensor<f32>) -> tensor<4x7x128x8xf32>
    %634 = stablehlo.slice %633 [0:4, 0:7:2, 0:128, 0:8] : (tensor<4x7x128x8xf32>) -> tensor<4x4x128x8xf32>
    %635 = stablehlo.slice %634 [0:4, 0:1, 0:128, 0:8] : (tensor<4x4x128x8xf32>) -> tensor<4x1x128x8xf32>
    %636 = stablehlo.slice %634 [0:4, 1:4, 0:128, 0:8] : (tensor<4x4x128x8xf32>) -> tensor<4x3x128x8xf32>
    %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %637 = stablehlo.pad %635, %cst_128, low = [0, 0, 0, 0], high = [0, 7, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x8x128x8xf32>
    %638 = stablehlo.multiply %410, %636 : tensor<4x3x128x8xf32>
    %639 = stablehlo.multiply %636, %409 : tensor<4x3x128x8xf32>
    %cst_129 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %640 = stablehlo.pad %636, %cst_129, low = [0, 2, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x3x128x8xf32>, tensor<f32>) -> tensor<4x8x128x8xf32>
    %641 = stablehlo.add %637, %640 : tensor<4x8x128x8xf32>
    %cst_130 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %642 = stablehlo.pad %639, %cst_130, low = [0, 2, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x3x128x8xf32>, tensor<f32>) -> tensor<4x8x128x8xf32>
    %cst_131 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %643 = stablehlo.pad %638, %cst_131, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x3x128x8xf32>, tensor<f32>) -> tensor<4x4x128x8xf32>
    %644 = stablehlo.add %632, %643 : tensor<4x4x128x8xf32>
    %cst_132 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %645 = stablehlo.pad %644, %cst_132, low = [0, -1, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x4x128x8xf32>, tensor<f32>) -> tensor<4x3x128x8xf32>
    %646 = stablehlo.slice %645 [0:4, 0:3:2, 0:128, 0:8] : (tensor<4x3x128x8xf32>) -> tensor<4x2x128x8xf32>
    %cst_133 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %647 = stablehlo.pad %644, %cst_133, low = [0, 0, 0, 0], high = [0, -1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x4x128x8xf32>, tensor<f32>) -> tensor<4x3x128x8xf32>
    %648 = stablehlo.slice %647 [0:4, 0:3:2, 0:128, 0:8] : (tensor<4x3x128x8xf32>) -> tensor<4x2x128x8xf32>
    %649 = stablehlo.slice %648 [0:4, 0:1, 0:128, 0:8] : (tensor<4x2x128x8xf32>) -> tensor<4x1x128x8xf32>
    %650 = stablehlo.slice %648 [0:4, 1:2, 0:128, 0:8] : (tensor<4x2x128x8xf32>) -> tensor<4x1x128x8xf32>
    %cst_134 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %651 = stablehlo.pad %649, %cst_134, low = [0, 0, 0, 0], high = [0, 3, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x4x128x8xf32>
    %652 = stablehlo.multiply %393, %650 : tensor<4x1x128x8xf32>
    %653 = stablehlo.multiply %650, %392 : tensor<4x1x128x8xf32>
    %cst_135 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %654 = stablehlo.pad %650, %cst_135, low = [0, 2, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x4x128x8xf32>
    %655 = stablehlo.add %651, %654 : tensor<4x4x128x8xf32>
    %cst_136 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %656 = stablehlo.pad %653, %cst_136, low = [0, 2, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x4x128x8xf32>
    %cst_137 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %657 = stablehlo.pad %652, %cst_137, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x2x128x8xf32>
    %658 = stablehlo.add %646, %657 : tensor<4x2x128x8xf32>
    %cst_138 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %659 = stablehlo.pad %658, %cst_138, low = [0, -1, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x2x128x8xf32>, tensor<f32>) -> tensor<4x1x128x8xf32>
    %660 = stablehlo.slice %659 [0:4, 0:1:2, 0:128, 0:8] : (tensor<4x1x128x8xf32>) -> tensor<4x1x128x8xf32>
    %cst_139 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %661 = stablehlo.pad %658, %cst_139, low = [0, 0, 0, 0], high = [0, -1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x2x128x8xf32>, tensor<f32>) -> tensor<4x1x128x8xf32>
    %662 = stablehlo.slice %661 [0:4, 0:1:2, 0:128, 0:8] : (tensor<4x1x128x8xf32>) -> tensor<4x1x128x8xf32>
    %663 = stablehlo.slice %662 [0:4, 0:1, 0:128, 0:8] : (tensor<4x1x128x8xf32>) -> tensor<4x1x128x8xf32>
    %664 = stablehlo.slice %662 [0:4, 1:1, 0:128, 0:8] : (tensor<4x1x128x8xf32>) -> tensor<4x0x128x8xf32>
    %cst_140 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %665 = stablehlo.pad %663, %cst_140, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x2x128x8xf32>
    %666 = stablehlo.multiply %376, %664 : tensor<4x0x128x8xf32>
    %667 = stablehlo.multiply %664, %375 : tensor<4x0x128x8xf32>
    %cst_141 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %668 = stablehlo.pad %664, %cst_141, low = [0, 2, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x0x128x8xf32>, tensor<f32>) -> tensor<4x2x128x8xf32>
    %669 = stablehlo.add %665, %668 : tensor<4x2x128x8xf32>
    %cst_142 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %670 = stablehlo.pad %667, %cst_142, low = [0, 2, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x0x128x8xf32>, tensor<f32>) -> tensor<4x2x128x8xf32>
    %cst_143 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %671 = stablehlo.pad %666, %cst_143, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x0x128x8xf32>, tensor<f32>) -> tensor<4x1x128x8xf32>
    %672 = stablehlo.add %660, %671 : tensor<4x1x128x8xf32>
    %673 = stablehlo.multiply %369, %672 : tensor<4x1x128x8xf32>
    %674 = stablehlo.multiply %672, %368 : tensor<4x1x128x8xf32>
    %cst_144 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %675 = stablehlo.pad %672, %cst_144, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x2x128x8xf32>
    %676 = stablehlo.add %669, %675 : tensor<4x2x128x8xf32>
    %cst_145 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %677 = stablehlo.pad %674, %cst_145, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x2x128x8xf32>
    %678 = stablehlo.add %670, %677 : tensor<4x2x128x8xf32>
    %cst_146 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %679 = stablehlo.pad %673, %cst_146, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x2x128x8xf32>
    %680 = stablehlo.add %676, %679 : tensor<4x2x128x8xf32>
    %681 = stablehlo.multiply %362, %680 : tensor<4x2x128x8xf32>
    %682 = stablehlo.multiply %680, %361 : tensor<4x2x128x8xf32>
    %683 = stablehlo.multiply %360, %678 : tensor<4x2x128x8xf32>
    %684 = stablehlo.add %682, %683 : tensor<4x2x128x8xf32>
    %685 = stablehlo.multiply %678, %362 : tensor<4x2x128x8xf32>
    %cst_147 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %686 = stablehlo.pad %680, %cst_147, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x2x128x8xf32>, tensor<f32>) -> tensor<4x4x128x8xf32>
    %687 = stablehlo.add %655, %686 : tensor<4x4x128x8xf32>
    %cst_148 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %688 = stablehlo.pad %684, %cst_148, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x2x128x8xf32>, tensor<f32>) -> tensor<4x4x128x8xf32>
    %689 = stablehlo.add %656, %688 : tensor<4x4x128x8xf32>
    %cst_149 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %690 = stablehlo.pad %681, %cst_149, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x2x128x8xf32>, tensor<f32>) -> tensor<4x4x128x8xf32>
    %691 = stablehlo.add %687, %690 : tensor<4x4x128x8xf32>
    %cst_150 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %692 = stablehlo.pad %685, %cst_150, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x2x128x8xf32>, tensor<f32>) -> tensor<4x4x128x8xf32>
    %693 = stablehlo.add %689, %692 : tensor<4x4x128x8xf32>
    %694 = stablehlo.multiply %355, %691 : tensor<4x4x128x8xf32>
    %695 = stablehlo.multiply %691, %354 : tensor<4x4x128x8xf32>
    %696 = stablehlo.multiply %353, %693 : tensor<4x4x128x8xf32>
    %697 = stablehlo.add %695, %696 : tensor<4x4x128x8xf32>
    %698 = stablehlo.multiply %693, %355 : tensor<4x4x128x8xf32>
    %cst_151 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %699 = stablehlo.pad %691, %cst_151, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x4x128x8xf32>, tensor<f32>) -> tensor<4x8x128x8xf32>
    %700 = stablehlo.add %641, %699 : tensor<4x8x128x8xf32>
    %cst_152 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %701 = stablehlo.pad %697, %cst_152, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x4x128x8xf32>, tensor<f32>) -> tensor<4x8x128x8xf32>
    %702 = stablehlo.add %642, %701 : tensor<4x8x128x8xf32>
    %cst_153 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %703 = stablehlo.pad %694, %cst_153, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x4x128x8xf32>, tensor<f32>) -> tensor<4x8x128x8xf32>
    %704 = stablehlo.add %700, %703 : tensor<4x8x128x8xf32>
    %cst_154 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %705 = stablehlo.pad %698, %cst_154, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x4x128x8xf32>, tensor<f32>) -> tensor<4x8x128x8xf32>
    %706 = stablehlo.add %702, %705 : tensor<4x8x128x8xf32>
    %707 = stablehlo.multiply %348, %704 : tensor<4x8x128x8xf32>
    %708 = stablehlo.multiply %704, %347 : tensor<4x8x128x8xf32>
    %709 = stablehlo.multiply %346, %706 : tensor<4x8x128x8xf32>
    %710 = stablehlo.add %708, %709 : tensor<4x8x128x8xf32>
    %711 = stablehlo.multiply %706, %348 : tensor<4x8x128x8xf32>
    %cst_155 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %712 = stablehlo.pad %704, %cst_155, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x8x128x8xf32>, tensor<f32>) -> tensor<4x16x128x8xf32>
    %713 = stablehlo.add %627, %712 : tensor<4x16x128x8xf32>
    %cst_156 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %714 = stablehlo.pad %710, %cst_156, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x8x128x8xf32>, tensor<f32>) -> tensor<4x16x128x8xf32>
    %715 = stablehlo.add %628, %714 : tensor<4x16x128x8xf32>
    %cst_157 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %716 = stablehlo.pad %707, %cst_157, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x8x128x8xf32>, tensor<f32>) -> tensor<4x16x128x8xf32>
    %717 = stablehlo.add %713, %716 : tensor<4x16x128x8xf32>
    %cst_158 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %718 = stablehlo.pad %711, %cst_158, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x8x128x8xf32>, tensor<f32>) -> tensor<4x16x128x8xf32>
    %719 = stablehlo.add %715, %718 : tensor<4x16x128x8xf32>
    %720 = stablehlo.multiply %341, %717 : tensor<4x16x128x8xf32>
    %721 = stablehlo.multiply %717, %340 : tensor<4x16x128x8xf32>
    %722 = stablehlo.multiply %339, %719 : tensor<4x16x128x8xf32>
    %723 = stablehlo.add %721, %722 : tensor<4x16x128x8xf32>
    %724 = stablehlo.multiply %719, %341 : tensor<4x16x128x8xf32>
    %cst_159 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %725 = stablehlo.pad %717, %cst_159, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x16x128x8xf32>, tensor<f32>) -> tensor<4x32x128x8xf32>
    %726 = stablehlo.add %613, %725 : tensor<4x32x128x8xf32>
    %cst_160 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %727 = stablehlo.pad %723, %cst_160, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x16x128x8xf32>, tensor<f32>) -> tensor<4x32x128x8xf32>
    %728 = stablehlo.add %614, %727 : tensor<4x32x128x8xf32>
    %cst_161 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %729 = stablehlo.pad %720, %cst_161, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x16x128x8xf32>, tensor<f32>) -> tensor<4x32x128x8xf32>
    %730 = stablehlo.add %726, %729 : tensor<4x32x128x8xf32>
    %cst_162 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %731 = stablehlo.pad %724, %cst_162, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x16x128x8xf32>, tensor<f32>) -> tensor<4x32x128x8xf32>
    %732 = stablehlo.add %728, %731 : tensor<4x32x128x8xf32>
    %733 = stablehlo.multiply %334, %730 : tensor<4x32x128x8xf32>
    %734 = stablehlo.multiply %730, %333 : tensor<4x32x128x8xf32>
    %735 = stablehlo.multiply %332, %732 : tensor<4x32x128x8xf32>
    %736 = stablehlo.add %734, %735 : tensor<4x32x128x8xf32>
    %737 = stablehlo.multiply %732, %334 : tensor<4x32x128x8xf32>
    %cst_163 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %738 = stablehlo.pad %730, %cst_163, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x32x128x8xf32>, tensor<f32>) -> tensor<4x64x128x8xf32>
    %739 = stablehlo.add %599, %738 : tensor<4x64x128x8xf32>
    %cst_164 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %740 = stablehlo.pad %736, %cst_164, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x32x128x8xf32>, tensor<f32>) -> tensor<4x64x128x8xf32>
    %741 = stablehlo.add %600, %740 : tensor<4x64x128x8xf32>
    %cst_165 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %742 = stablehlo.pad %733, %cst_165, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x32x128x8xf32>, tensor<f32>) -> tensor<4x64x128x8xf32>
    %743 = stablehlo.add %739, %742 : tensor<4x64x128x8xf32>
    %cst_166 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %744 = stablehlo.pad %737, %cst_166, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x32x128x8xf32>, tensor<f32>) -> tensor<4x64x128x8xf32>
    %745 = stablehlo.add %741, %744 : tensor<4x64x128x8xf32>
    %746 = stablehlo.multiply %327, %743 : tensor<4x64x128x8xf32>
    %747 = stablehlo.multiply %743, %326 : tensor<4x64x128x8xf32>
    %748 = stablehlo.multiply %325, %745 : tensor<4x64x128x8xf32>
    %749 = stablehlo.add %747, %748 : tensor<4x64x128x8xf32>
    %750 = stablehlo.multiply %745, %327 : tensor<4x64x128x8xf32>
    %cst_167 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %751 = stablehlo.pad %743, %cst_167, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x64x128x8xf32>, tensor<f32>) -> tensor<4x128x128x8xf32>
    %752 = stablehlo.add %585, %751 : tensor<4x128x128x8xf32>
    %cst_168 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %753 = stablehlo.pad %749, %cst_168, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x64x128x8xf32>, tensor<f32>) -> tensor<4x128x128x8xf32>
    %754 = stablehlo.add %586, %753 : tensor<4x128x128x8xf32>
    %cst_169 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %755 = stablehlo.pad %746, %cst_169, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x64x128x8xf32>, tensor<f32>) -> tensor<4x128x128x8xf32>
    %756 = stablehlo.add %752, %755 : tensor<4x128x128x8xf32>
    %cst_170 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %757 = stablehlo.pad %750, %cst_170, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x64x128x8xf32>, tensor<f32>) -> tensor<4x128x128x8xf32>
    %758 = stablehlo.add %754, %757 : tensor<4x128x128x8xf32>
    %759 = stablehlo.broadcast_in_dim %320, dims = [0, 1, 2, 3] : (tensor<4x128x128x1xf32>) -> tensor<4x128x128x8xf32>
    %760 = stablehlo.multiply %759, %756 : tensor<4x128x128x8xf32>
    %cst_171 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %761 = stablehlo.reduce(%760 init: %cst_171) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128x8xf32>, tensor<f32>) -> tensor<4x128x8xf32>
    %762 = stablehlo.reshape %761 : (tensor<4x128x8xf32>) -> tensor<4x128x1x8xf32>
    %763 = stablehlo.broadcast_in_dim %321, dims = [0, 1, 2, 3] : (tensor<4x128x1x8xf32>) -> tensor<4x128x128x8xf32>
    %764 = stablehlo.multiply %756, %763 : tensor<4x128x128x8xf32>
    %cst_172 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %765 = stablehlo.reduce(%764 init: %cst_172) applies stablehlo.add across dimensions = [3] : (tensor<4x128x128x8xf32>, tensor<f32>) -> tensor<4x128x128xf32>
    %766 = stablehlo.reshape %765 : (tensor<4x128x128xf32>) -> tensor<4x128x128x1xf32>
    %cst_173 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %767 = stablehlo.reduce(%762 init: %cst_173) applies stablehlo.add across dimensions = [2] : (tensor<4x128x1x8xf32>, tensor<f32>) -> tensor<4x128x8xf32>
    %768 = stablehlo.multiply %305, %766 : tensor<4x128x128x1xf32>
    %769 = stablehlo.multiply %766, %319 : tensor<4x128x128x1xf32>
    %cst_174 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %770 = stablehlo.reduce(%768 init: %cst_174) applies stablehlo.add across dimensions = [3] : (tensor<4x128x128x1xf32>, tensor<f32>) -> tensor<4x128x128xf32>
    %771 = stablehlo.concatenate %767, %573, dim = 2 : (tensor<4x128x8xf32>, tensor<4x128x8xf32>) -> tensor<4x128x16xf32>
    %cst_175 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %772 = stablehlo.reduce(%771 init: %cst_175) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x16xf32>, tensor<f32>) -> tensor<16xf32>
    %773 = stablehlo.reshape %772 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %774 = stablehlo.reshape %773 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %775 = stablehlo.dot_general %771, %298, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x16xf32>, tensor<4x128x128xf32>) -> tensor<16x128xf32>
    %776 = stablehlo.transpose %775, dims = [1, 0] : (tensor<16x128xf32>) -> tensor<128x16xf32>
    %777 = stablehlo.dot_general %771, %arg13, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x16xf32>, tensor<128x16xf32>) -> tensor<4x128x128xf32>
    %778 = stablehlo.add %770, %777 : tensor<4x128x128xf32>
    %779 = stablehlo.multiply %758, %312 : tensor<4x128x128x8xf32>
    %780 = stablehlo.broadcast_in_dim %306, dims = [0, 1, 2, 3] : (tensor<4x128x128x1xf32>) -> tensor<4x128x128x8xf32>
    %781 = stablehlo.multiply %780, %779 : tensor<4x128x128x8xf32>
    %cst_176 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %782 = stablehlo.reduce(%781 init: %cst_176) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128x8xf32>, tensor<f32>) -> tensor<128x8xf32>
    %783 = stablehlo.reshape %782 : (tensor<128x8xf32>) -> tensor<1x1x128x8xf32>
    %784 = stablehlo.broadcast_in_dim %308, dims = [0, 1, 2, 3] : (tensor<1x1x128x8xf32>) -> tensor<4x128x128x8xf32>
    %785 = stablehlo.multiply %779, %784 : tensor<4x128x128x8xf32>
    %cst_177 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %786 = stablehlo.reduce(%785 init: %cst_177) applies stablehlo.add across dimensions = [3] : (tensor<4x128x128x8xf32>, tensor<f32>) -> tensor<4x128x128xf32>
    %787 = stablehlo.reshape %786 : (tensor<4x128x128xf32>) -> tensor<4x128x128x1xf32>
    %cst_178 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %788 = stablehlo.reduce(%783 init: %cst_178) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x128x8xf32>, tensor<f32>) -> tensor<128x8xf32>
    %789 = stablehlo.multiply %788, %307 : tensor<128x8xf32>
    %790 = stablehlo.negate %787 : tensor<4x128x128x1xf32>
    %791 = stablehlo.add %769, %790 : tensor<4x128x128x1xf32>
    %cst_179 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %792 = stablehlo.reduce(%791 init: %cst_179) applies stablehlo.add across dimensions = [3] : (tensor<4x128x128x1xf32>, tensor<f32>) -> tensor<4x128x128xf32>
    %793 = call @softplus_5(%304#1, %304#2, %792) : (tensor<4x128x128xf32>, tensor<4x128x128xf32>, tensor<4x128x128xf32>) -> tensor<4x128x128xf32>
    %cst_180 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %794 = stablehlo.reduce(%793 init: %cst_180) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %795 = stablehlo.reshape %794 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %796 = stablehlo.reshape %795 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %797 = stablehlo.dot_general %793, %298, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<4x128x128xf32>) -> tensor<128x128xf32>
    %798 = stablehlo.transpose %797, dims = [1, 0] : (tensor<128x128xf32>) -> tensor<128x128xf32>
    %799 = stablehlo.dot_general %793, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<128x128xf32>) -> tensor<4x128x128xf32>
    %800 = stablehlo.add %778, %799 : tensor<4x128x128xf32>
    %801 = stablehlo.concatenate %800, %572, dim = 2 : (tensor<4x128x128xf32>, tensor<4x128x128xf32>) -> tensor<4x128x256xf32>
    %cst_181 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %802 = stablehlo.reduce(%801 init: %cst_181) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x256xf32>, tensor<f32>) -> tensor<256xf32>
    %803 = stablehlo.reshape %802 : (tensor<256xf32>) -> tensor<1x1x256xf32>
    %804 = stablehlo.reshape %803 : (tensor<1x1x256xf32>) -> tensor<256xf32>
    %805 = stablehlo.dot_general %801, %293, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x256xf32>, tensor<4x128x64xf32>) -> tensor<256x64xf32>
    %806 = stablehlo.transpose %805, dims = [1, 0] : (tensor<256x64xf32>) -> tensor<64x256xf32>
    %807 = stablehlo.dot_general %801, %arg9, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x256xf32>, tensor<64x256xf32>) -> tensor<4x128x64xf32>
    %cst_182 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %808 = stablehlo.reduce(%807 init: %cst_182) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x64xf32>, tensor<f32>) -> tensor<64xf32>
    %809 = stablehlo.reshape %808 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %810 = stablehlo.reshape %809 : (tensor<1x1x64xf32>) -> tensor<64xf32>
    %811 = stablehlo.multiply %279, %807 : tensor<4x128x64xf32>
    %812 = stablehlo.multiply %807, %289 : tensor<4x128x64xf32>
    %813 = stablehlo.broadcast_in_dim %282, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x64xf32>
    %814 = stablehlo.multiply %813, %811 : tensor<4x128x64xf32>
    %cst_183 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %815 = stablehlo.reduce(%814 init: %cst_183) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x64xf32>, tensor<f32>) -> tensor<64xf32>
    %816 = stablehlo.reshape %815 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %817 = stablehlo.broadcast_in_dim %286, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<4x128x64xf32>
    %818 = stablehlo.multiply %811, %817 : tensor<4x128x64xf32>
    %cst_184 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %819 = stablehlo.reduce(%818 init: %cst_184) applies stablehlo.add across dimensions = [2] : (tensor<4x128x64xf32>, tensor<f32>) -> tensor<4x128xf32>
    %820 = stablehlo.reshape %819 : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %821 = stablehlo.reshape %816 : (tensor<1x1x64xf32>) -> tensor<64xf32>
    %822 = stablehlo.multiply %820, %285 : tensor<4x128x1xf32>
    %823 = stablehlo.negate %812 : tensor<4x128x64xf32>
    %cst_185 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %824 = stablehlo.reduce(%823 init: %cst_185) applies stablehlo.add across dimensions = [2] : (tensor<4x128x64xf32>, tensor<f32>) -> tensor<4x128xf32>
    %825 = stablehlo.reshape %824 : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %826 = stablehlo.add %563, %812 : tensor<4x128x64xf32>
    %cst_186 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %827 = stablehlo.reduce(%822 init: %cst_186) applies stablehlo.add across dimensions = [2] : (tensor<4x128x1xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_187 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %828 = stablehlo.reduce(%825 init: %cst_187) applies stablehlo.add across dimensions = [2] : (tensor<4x128x1xf32>, tensor<f32>) -> tensor<4x128xf32>
    %829 = stablehlo.multiply %827, %275 : tensor<4x128xf32>
    %830 = stablehlo.negate %829 : tensor<4x128xf32>
    %831 = stablehlo.multiply %830, %262 : tensor<4x128xf32>
    %832 = stablehlo.add %828, %831 : tensor<4x128xf32>
    %cst_188 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %833 = stablehlo.broadcast_in_dim %cst_188, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %834 = stablehlo.divide %829, %833 : tensor<4x128xf32>
    %835 = stablehlo.broadcast_in_dim %834, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x64xf32>
    %cst_189 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %836 = stablehlo.broadcast_in_dim %cst_189, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %837 = stablehlo.divide %832, %836 : tensor<4x128xf32>
    %838 = stablehlo.broadcast_in_dim %837, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x64xf32>
    %839 = stablehlo.add %826, %838 : tensor<4x128x64xf32>
    %840 = stablehlo.multiply %835, %253 : tensor<4x128x64xf32>
    %841 = stablehlo.add %839, %840 : tensor<4x128x64xf32>
    %cst_190 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %842 = stablehlo.reduce(%841 init: %cst_190) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x64xf32>, tensor<f32>) -> tensor<64xf32>
    %843 = stablehlo.reshape %842 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %844 = stablehlo.reshape %843 : (tensor<1x1x64xf32>) -> tensor<64xf32>
    %845 = stablehlo.dot_general %841, %245, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x64xf32>, tensor<4x128x128xf32>) -> tensor<64x128xf32>
    %846 = stablehlo.transpose %845, dims = [1, 0] : (tensor<64x128xf32>) -> tensor<128x64xf32>
    %847 = stablehlo.dot_general %841, %arg7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x64xf32>, tensor<128x64xf32>) -> tensor<4x128x128xf32>
    %848 = stablehlo.multiply %243, %847 : tensor<4x128x128xf32>
    %849 = stablehlo.multiply %847, %244#0 : tensor<4x128x128xf32>
    %850 = call @silu_4(%244#1, %244#2, %49, %848) : (tensor<4x128x128xf32>, tensor<4x128x128xf32>, tensor<4x128x128xf32>, tensor<4x128x128xf32>) -> tensor<4x128x128xf32>
    %851 = stablehlo.dot_general %849, %242, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<4x128x128x8xf32>) -> tensor<4x128x8xf32>
    %852 = stablehlo.dot_general %849, %68, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<4x128x8xf32>) -> tensor<4x128x128x8xf32>
    %cst_191 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %853 = stablehlo.pad %852, %cst_191, low = [0, -1, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x128x128x8xf32>, tensor<f32>) -> tensor<4x127x128x8xf32>
    %854 = stablehlo.slice %853 [0:4, 0:127:2, 0:128, 0:8] : (tensor<4x127x128x8xf32>) -> tensor<4x64x128x8xf32>
    %cst_192 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %855 = stablehlo.pad %852, %cst_192, low = [0, 0, 0, 0], high = [0, -1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x128x128x8xf32>, tensor<f32>) -> tensor<4x127x128x8xf32>
    %856 = stablehlo.slice %855 [0:4, 0:127:2, 0:128, 0:8] : (tensor<4x127x128x8xf32>) -> tensor<4x64x128x8xf32>
    %857 = stablehlo.slice %856 [0:4, 0:1, 0:128, 0:8] : (tensor<4x64x128x8xf32>) -> tensor<4x1x128x8xf32>
    %858 = stablehlo.slice %856 [0:4, 1:64, 0:128, 0:8] : (tensor<4x64x128x8xf32>) -> tensor<4x63x128x8xf32>
    %cst_193 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %859 = stablehlo.pad %857, %cst_193, low = [0, 0, 0, 0], high = [0, 127, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x128x128x8xf32>
    %860 = stablehlo.multiply %228, %858 : tensor<4x63x128x8xf32>
    %861 = stablehlo.multiply %858, %227 : tensor<4x63x128x8xf32>
    %cst_194 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %862 = stablehlo.pad %858, %cst_194, low = [0, 2, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x63x128x8xf32>, tensor<f32>) -> tensor<4x128x128x8xf32>
    %863 = stablehlo.add %859, %862 : tensor<4x128x128x8xf32>
    %cst_195 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %864 = stablehlo.pad %861, %cst_195, low = [0, 2, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x63x128x8xf32>, tensor<f32>) -> tensor<4x128x128x8xf32>
    %cst_196 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %865 = stablehlo.pad %860, %cst_196, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x63x128x8xf32>, tensor<f32>) -> tensor<4x64x128x8xf32>
    %866 = stablehlo.add %854, %865 : tensor<4x64x128x8xf32>
    %cst_197 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %867 = stablehlo.pad %866, %cst_197, low = [0, -1, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x64x128x8xf32>, tensor<f32>) -> tensor<4x63x128x8xf32>
    %868 = stablehlo.slice %867 [0:4, 0:63:2, 0:128, 0:8] : (tensor<4x63x128x8xf32>) -> tensor<4x32x128x8xf32>
    %cst_198 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %869 = stablehlo.pad %866, %cst_198, low = [0, 0, 0, 0], high = [0, -1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x64x128x8xf32>, tensor<f32>) -> tensor<4x63x128x8xf32>
    %870 = stablehlo.slice %869 [0:4, 0:63:2, 0:128, 0:8] : (tensor<4x63x128x8xf32>) -> tensor<4x32x128x8xf32>
    %871 = stablehlo.slice %870 [0:4, 0:1, 0:128, 0:8] : (tensor<4x32x128x8xf32>) -> tensor<4x1x128x8xf32>
    %872 = stablehlo.slice %870 [0:4, 1:32, 0:128, 0:8] : (tensor<4x32x128x8xf32>) -> tensor<4x31x128x8xf32>
    %cst_199 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %873 = stablehlo.pad %871, %cst_199, low = [0, 0, 0, 0], high = [0, 63, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x64x128x8xf32>
    %874 = stablehlo.multiply %211, %872 : tensor<4x31x128x8xf32>
    %875 = stablehlo.multiply %872, %210 : tensor<4x31x128x8xf32>
    %cst_200 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %876 = stablehlo.pad %872, %cst_200, low = [0, 2, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x31x128x8xf32>, tensor<f32>) -> tensor<4x64x128x8xf32>
    %877 = stablehlo.add %873, %876 : tensor<4x64x128x8xf32>
    %cst_201 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %878 = stablehlo.pad %875, %cst_201, low = [0, 2, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x31x128x8xf32>, tensor<f32>) -> tensor<4x64x128x8xf32>
    %cst_202 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %879 = stablehlo.pad %874, %cst_202, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x31x128x8xf32>, tensor<f32>) -> tensor<4x32x128x8xf32>
    %880 = stablehlo.add %868, %879 : tensor<4x32x128x8xf32>
    %cst_203 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %881 = stablehlo.pad %880, %cst_203, low = [0, -1, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x32x128x8xf32>, tensor<f32>) -> tensor<4x31x128x8xf32>
    %882 = stablehlo.slice %881 [0:4, 0:31:2, 0:128, 0:8] : (tensor<4x31x128x8xf32>) -> tensor<4x16x128x8xf32>
    %cst_204 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %883 = stablehlo.pad %880, %cst_204, low = [0, 0, 0, 0], high = [0, -1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x32x128x8xf32>, tensor<f32>) -> tensor<4x31x128x8xf32>
    %884 = stablehlo.slice %883 [0:4, 0:31:2, 0:128, 0:8] : (tensor<4x31x128x8xf32>) -> tensor<4x16x128x8xf32>
    %885 = stablehlo.slice %884 [0:4, 0:1, 0:128, 0:8] : (tensor<4x16x128x8xf32>) -> tensor<4x1x128x8xf32>
    %886 = stablehlo.slice %884 [0:4, 1:16, 0:128, 0:8] : (tensor<4x16x128x8xf32>) -> tensor<4x15x128x8xf32>
    %cst_205 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %887 = stablehlo.pad %885, %cst_205, low = [0, 0, 0, 0], high = [0, 31, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x32x128x8xf32>
    %888 = stablehlo.multiply %194, %886 : tensor<4x15x128x8xf32>
    %889 = stablehlo.multiply %886, %193 : tensor<4x15x128x8xf32>
    %cst_206 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %890 = stablehlo.pad %886, %cst_206, low = [0, 2, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x15x128x8xf32>, tensor<f32>) -> tensor<4x32x128x8xf32>
    %891 = stablehlo.add %887, %890 : tensor<4x32x128x8xf32>
    %cst_207 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %892 = stablehlo.pad %889, %cst_207, low = [0, 2, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x15x128x8xf32>, tensor<f32>) -> tensor<4x32x128x8xf32>
    %cst_208 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %893 = stablehlo.pad %888, %cst_208, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x15x128x8xf32>, tensor<f32>) -> tensor<4x16x128x8xf32>
    %894 = stablehlo.add %882, %893 : tensor<4x16x128x8xf32>
    %cst_209 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %895 = stablehlo.pad %894, %cst_209, low = [0, -1, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x16x128x8xf32>, tensor<f32>) -> tensor<4x15x128x8xf32>
    %896 = stablehlo.slice %895 [0:4, 0:15:2, 0:128, 0:8] : (tensor<4x15x128x8xf32>) -> tensor<4x8x128x8xf32>
    %cst_210 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %897 = stablehlo.pad %894, %cst_210, low = [0, 0, 0, 0], high = [0, -1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x16x128x8xf32>, tensor<f32>) -> tensor<4x15x128x8xf32>
    %898 = stablehlo.slice %897 [0:4, 0:15:2, 0:128, 0:8] : (tensor<4x15x128x8xf32>) -> tensor<4x8x128x8xf32>
    %899 = stablehlo.slice %898 [0:4, 0:1, 0:128, 0:8] : (tensor<4x8x128x8xf32>) -> tensor<4x1x128x8xf32>
    %900 = stablehlo.slice %898 [0:4, 1:8, 0:128, 0:8] : (tensor<4x8x128x8xf32>) -> tensor<4x7x128x8xf32>
    %cst_211 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %901 = stablehlo.pad %899, %cst_211, low = [0, 0, 0, 0], high = [0, 15, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x16x128x8xf32>
    %902 = stablehlo.multiply %177, %900 : tensor<4x7x128x8xf32>
    %903 = stablehlo.multiply %900, %176 : tensor<4x7x128x8xf32>
    %cst_212 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %904 = stablehlo.pad %900, %cst_212, low = [0, 2, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x7x128x8xf32>, tensor<f32>) -> tensor<4x16x128x8xf32>
    %905 = stablehlo.add %901, %904 : tensor<4x16x128x8xf32>
    %cst_213 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %906 = stablehlo.pad %903, %cst_213, low = [0, 2, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x7x128x8xf32>, tensor<f32>) -> tensor<4x16x128x8xf32>
    %cst_214 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %907 = stablehlo.pad %902, %cst_214, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x7x128x8xf32>, tensor<f32>) -> tensor<4x8x128x8xf32>
    %908 = stablehlo.add %896, %907 : tensor<4x8x128x8xf32>
    %cst_215 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %909 = stablehlo.pad %908, %cst_215, low = [0, -1, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x8x128x8xf32>, tensor<f32>) -> tensor<4x7x128x8xf32>
    %910 = stablehlo.slice %909 [0:4, 0:7:2, 0:128, 0:8] : (tensor<4x7x128x8xf32>) -> tensor<4x4x128x8xf32>
    %cst_216 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %911 = stablehlo.pad %908, %cst_216, low = [0, 0, 0, 0], high = [0, -1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x8x128x8xf32>, tensor<f32>) -> tensor<4x7x128x8xf32>
    %912 = stablehlo.slice %911 [0:4, 0:7:2, 0:128, 0:8] : (tensor<4x7x128x8xf32>) -> tensor<4x4x128x8xf32>
    %913 = stablehlo.slice %912 [0:4, 0:1, 0:128, 0:8] : (tensor<4x4x128x8xf32>) -> tensor<4x1x128x8xf32>
    %914 = stablehlo.slice %912 [0:4, 1:4, 0:128, 0:8] : (tensor<4x4x128x8xf32>) -> tensor<4x3x128x8xf32>
    %cst_217 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %915 = stablehlo.pad %913, %cst_217, low = [0, 0, 0, 0], high = [0, 7, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x8x128x8xf32>
    %916 = stablehlo.multiply %160, %914 : tensor<4x3x128x8xf32>
    %917 = stablehlo.multiply %914, %159 : tensor<4x3x128x8xf32>
    %cst_218 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %918 = stablehlo.pad %914, %cst_218, low = [0, 2, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x3x128x8xf32>, tensor<f32>) -> tensor<4x8x128x8xf32>
    %919 = stablehlo.add %915, %918 : tensor<4x8x128x8xf32>
    %cst_219 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %920 = stablehlo.pad %917, %cst_219, low = [0, 2, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x3x128x8xf32>, tensor<f32>) -> tensor<4x8x128x8xf32>
    %cst_220 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %921 = stablehlo.pad %916, %cst_220, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x3x128x8xf32>, tensor<f32>) -> tensor<4x4x128x8xf32>
    %922 = stablehlo.add %910, %921 : tensor<4x4x128x8xf32>
    %cst_221 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %923 = stablehlo.pad %922, %cst_221, low = [0, -1, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x4x128x8xf32>, tensor<f32>) -> tensor<4x3x128x8xf32>
    %924 = stablehlo.slice %923 [0:4, 0:3:2, 0:128, 0:8] : (tensor<4x3x128x8xf32>) -> tensor<4x2x128x8xf32>
    %cst_222 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %925 = stablehlo.pad %922, %cst_222, low = [0, 0, 0, 0], high = [0, -1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x4x128x8xf32>, tensor<f32>) -> tensor<4x3x128x8xf32>
    %926 = stablehlo.slice %925 [0:4, 0:3:2, 0:128, 0:8] : (tensor<4x3x128x8xf32>) -> tensor<4x2x128x8xf32>
    %927 = stablehlo.slice %926 [0:4, 0:1, 0:128, 0:8] : (tensor<4x2x128x8xf32>) -> tensor<4x1x128x8xf32>
    %928 = stablehlo.slice %926 [0:4, 1:2, 0:128, 0:8] : (tensor<4x2x128x8xf32>) -> tensor<4x1x128x8xf32>
    %cst_223 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %929 = stablehlo.pad %927, %cst_223, low = [0, 0, 0, 0], high = [0, 3, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x4x128x8xf32>
    %930 = stablehlo.multiply %143, %928 : tensor<4x1x128x8xf32>
    %931 = stablehlo.multiply %928, %142 : tensor<4x1x128x8xf32>
    %cst_224 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %932 = stablehlo.pad %928, %cst_224, low = [0, 2, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x4x128x8xf32>
    %933 = stablehlo.add %929, %932 : tensor<4x4x128x8xf32>
    %cst_225 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %934 = stablehlo.pad %931, %cst_225, low = [0, 2, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x4x128x8xf32>
    %cst_226 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %935 = stablehlo.pad %930, %cst_226, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x2x128x8xf32>
    %936 = stablehlo.add %924, %935 : tensor<4x2x128x8xf32>
    %cst_227 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %937 = stablehlo.pad %936, %cst_227, low = [0, -1, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x2x128x8xf32>, tensor<f32>) -> tensor<4x1x128x8xf32>
    %938 = stablehlo.slice %937 [0:4, 0:1:2, 0:128, 0:8] : (tensor<4x1x128x8xf32>) -> tensor<4x1x128x8xf32>
    %cst_228 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %939 = stablehlo.pad %936, %cst_228, low = [0, 0, 0, 0], high = [0, -1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x2x128x8xf32>, tensor<f32>) -> tensor<4x1x128x8xf32>
    %940 = stablehlo.slice %939 [0:4, 0:1:2, 0:128, 0:8] : (tensor<4x1x128x8xf32>) -> tensor<4x1x128x8xf32>
    %941 = stablehlo.slice %940 [0:4, 0:1, 0:128, 0:8] : (tensor<4x1x128x8xf32>) -> tensor<4x1x128x8xf32>
    %942 = stablehlo.slice %940 [0:4, 1:1, 0:128, 0:8] : (tensor<4x1x128x8xf32>) -> tensor<4x0x128x8xf32>
    %cst_229 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %943 = stablehlo.pad %941, %cst_229, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x2x128x8xf32>
    %944 = stablehlo.multiply %126, %942 : tensor<4x0x128x8xf32>
    %945 = stablehlo.multiply %942, %125 : tensor<4x0x128x8xf32>
    %cst_230 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %946 = stablehlo.pad %942, %cst_230, low = [0, 2, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x0x128x8xf32>, tensor<f32>) -> tensor<4x2x128x8xf32>
    %947 = stablehlo.add %943, %946 : tensor<4x2x128x8xf32>
    %cst_231 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %948 = stablehlo.pad %945, %cst_231, low = [0, 2, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x0x128x8xf32>, tensor<f32>) -> tensor<4x2x128x8xf32>
    %cst_232 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %949 = stablehlo.pad %944, %cst_232, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x0x128x8xf32>, tensor<f32>) -> tensor<4x1x128x8xf32>
    %950 = stablehlo.add %938, %949 : tensor<4x1x128x8xf32>
    %951 = stablehlo.multiply %119, %950 : tensor<4x1x128x8xf32>
    %952 = stablehlo.multiply %950, %118 : tensor<4x1x128x8xf32>
    %cst_233 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %953 = stablehlo.pad %950, %cst_233, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x2x128x8xf32>
    %954 = stablehlo.add %947, %953 : tensor<4x2x128x8xf32>
    %cst_234 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %955 = stablehlo.pad %952, %cst_234, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x2x128x8xf32>
    %956 = stablehlo.add %948, %955 : tensor<4x2x128x8xf32>
    %cst_235 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %957 = stablehlo.pad %951, %cst_235, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x1x128x8xf32>, tensor<f32>) -> tensor<4x2x128x8xf32>
    %958 = stablehlo.add %954, %957 : tensor<4x2x128x8xf32>
    %959 = stablehlo.multiply %112, %958 : tensor<4x2x128x8xf32>
    %960 = stablehlo.multiply %958, %111 : tensor<4x2x128x8xf32>
    %961 = stablehlo.multiply %110, %956 : tensor<4x2x128x8xf32>
    %962 = stablehlo.add %960, %961 : tensor<4x2x128x8xf32>
    %963 = stablehlo.multiply %956, %112 : tensor<4x2x128x8xf32>
    %cst_236 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %964 = stablehlo.pad %958, %cst_236, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x2x128x8xf32>, tensor<f32>) -> tensor<4x4x128x8xf32>
    %965 = stablehlo.add %933, %964 : tensor<4x4x128x8xf32>
    %cst_237 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %966 = stablehlo.pad %962, %cst_237, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x2x128x8xf32>, tensor<f32>) -> tensor<4x4x128x8xf32>
    %967 = stablehlo.add %934, %966 : tensor<4x4x128x8xf32>
    %cst_238 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %968 = stablehlo.pad %959, %cst_238, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x2x128x8xf32>, tensor<f32>) -> tensor<4x4x128x8xf32>
    %969 = stablehlo.add %965, %968 : tensor<4x4x128x8xf32>
    %cst_239 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %970 = stablehlo.pad %963, %cst_239, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x2x128x8xf32>, tensor<f32>) -> tensor<4x4x128x8xf32>
    %971 = stablehlo.add %967, %970 : tensor<4x4x128x8xf32>
    %972 = stablehlo.multiply %105, %969 : tensor<4x4x128x8xf32>
    %973 = stablehlo.multiply %969, %104 : tensor<4x4x128x8xf32>
    %974 = stablehlo.multiply %103, %971 : tensor<4x4x128x8xf32>
    %975 = stablehlo.add %973, %974 : tensor<4x4x128x8xf32>
    %976 = stablehlo.multiply %971, %105 : tensor<4x4x128x8xf32>
    %cst_240 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %977 = stablehlo.pad %969, %cst_240, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x4x128x8xf32>, tensor<f32>) -> tensor<4x8x128x8xf32>
    %978 = stablehlo.add %919, %977 : tensor<4x8x128x8xf32>
    %cst_241 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %979 = stablehlo.pad %975, %cst_241, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x4x128x8xf32>, tensor<f32>) -> tensor<4x8x128x8xf32>
    %980 = stablehlo.add %920, %979 : tensor<4x8x128x8xf32>
    %cst_242 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %981 = stablehlo.pad %972, %cst_242, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x4x128x8xf32>, tensor<f32>) -> tensor<4x8x128x8xf32>
    %982 = stablehlo.add %978, %981 : tensor<4x8x128x8xf32>
    %cst_243 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %983 = stablehlo.pad %976, %cst_243, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x4x128x8xf32>, tensor<f32>) -> tensor<4x8x128x8xf32>
    %984 = stablehlo.add %980, %983 : tensor<4x8x128x8xf32>
    %985 = stablehlo.multiply %98, %982 : tensor<4x8x128x8xf32>
    %986 = stablehlo.multiply %982, %97 : tensor<4x8x128x8xf32>
    %987 = stablehlo.multiply %96, %984 : tensor<4x8x128x8xf32>
    %988 = stablehlo.add %986, %987 : tensor<4x8x128x8xf32>
    %989 = stablehlo.multiply %984, %98 : tensor<4x8x128x8xf32>
    %cst_244 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %990 = stablehlo.pad %982, %cst_244, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x8x128x8xf32>, tensor<f32>) -> tensor<4x16x128x8xf32>
    %991 = stablehlo.add %905, %990 : tensor<4x16x128x8xf32>
    %cst_245 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %992 = stablehlo.pad %988, %cst_245, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x8x128x8xf32>, tensor<f32>) -> tensor<4x16x128x8xf32>
    %993 = stablehlo.add %906, %992 : tensor<4x16x128x8xf32>
    %cst_246 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %994 = stablehlo.pad %985, %cst_246, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x8x128x8xf32>, tensor<f32>) -> tensor<4x16x128x8xf32>
    %995 = stablehlo.add %991, %994 : tensor<4x16x128x8xf32>
    %cst_247 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %996 = stablehlo.pad %989, %cst_247, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x8x128x8xf32>, tensor<f32>) -> tensor<4x16x128x8xf32>
    %997 = stablehlo.add %993, %996 : tensor<4x16x128x8xf32>
    %998 = stablehlo.multiply %91, %995 : tensor<4x16x128x8xf32>
    %999 = stablehlo.multiply %995, %90 : tensor<4x16x128x8xf32>
    %1000 = stablehlo.multiply %89, %997 : tensor<4x16x128x8xf32>
    %1001 = stablehlo.add %999, %1000 : tensor<4x16x128x8xf32>
    %1002 = stablehlo.multiply %997, %91 : tensor<4x16x128x8xf32>
    %cst_248 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1003 = stablehlo.pad %995, %cst_248, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x16x128x8xf32>, tensor<f32>) -> tensor<4x32x128x8xf32>
    %1004 = stablehlo.add %891, %1003 : tensor<4x32x128x8xf32>
    %cst_249 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1005 = stablehlo.pad %1001, %cst_249, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x16x128x8xf32>, tensor<f32>) -> tensor<4x32x128x8xf32>
    %1006 = stablehlo.add %892, %1005 : tensor<4x32x128x8xf32>
    %cst_250 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1007 = stablehlo.pad %998, %cst_250, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x16x128x8xf32>, tensor<f32>) -> tensor<4x32x128x8xf32>
    %1008 = stablehlo.add %1004, %1007 : tensor<4x32x128x8xf32>
    %cst_251 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1009 = stablehlo.pad %1002, %cst_251, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x16x128x8xf32>, tensor<f32>) -> tensor<4x32x128x8xf32>
    %1010 = stablehlo.add %1006, %1009 : tensor<4x32x128x8xf32>
    %1011 = stablehlo.multiply %84, %1008 : tensor<4x32x128x8xf32>
    %1012 = stablehlo.multiply %1008, %83 : tensor<4x32x128x8xf32>
    %1013 = stablehlo.multiply %82, %1010 : tensor<4x32x128x8xf32>
    %1014 = stablehlo.add %1012, %1013 : tensor<4x32x128x8xf32>
    %1015 = stablehlo.multiply %1010, %84 : tensor<4x32x128x8xf32>
    %cst_252 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1016 = stablehlo.pad %1008, %cst_252, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x32x128x8xf32>, tensor<f32>) -> tensor<4x64x128x8xf32>
    %1017 = stablehlo.add %877, %1016 : tensor<4x64x128x8xf32>
    %cst_253 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1018 = stablehlo.pad %1014, %cst_253, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x32x128x8xf32>, tensor<f32>) -> tensor<4x64x128x8xf32>
    %1019 = stablehlo.add %878, %1018 : tensor<4x64x128x8xf32>
    %cst_254 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1020 = stablehlo.pad %1011, %cst_254, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x32x128x8xf32>, tensor<f32>) -> tensor<4x64x128x8xf32>
    %1021 = stablehlo.add %1017, %1020 : tensor<4x64x128x8xf32>
    %cst_255 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1022 = stablehlo.pad %1015, %cst_255, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x32x128x8xf32>, tensor<f32>) -> tensor<4x64x128x8xf32>
    %1023 = stablehlo.add %1019, %1022 : tensor<4x64x128x8xf32>
    %1024 = stablehlo.multiply %77, %1021 : tensor<4x64x128x8xf32>
    %1025 = stablehlo.multiply %1021, %76 : tensor<4x64x128x8xf32>
    %1026 = stablehlo.multiply %75, %1023 : tensor<4x64x128x8xf32>
    %1027 = stablehlo.add %1025, %1026 : tensor<4x64x128x8xf32>
    %1028 = stablehlo.multiply %1023, %77 : tensor<4x64x128x8xf32>
    %cst_256 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1029 = stablehlo.pad %1021, %cst_256, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x64x128x8xf32>, tensor<f32>) -> tensor<4x128x128x8xf32>
    %1030 = stablehlo.add %863, %1029 : tensor<4x128x128x8xf32>
    %cst_257 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1031 = stablehlo.pad %1027, %cst_257, low = [0, 1, 0, 0], high = [0, 0, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x64x128x8xf32>, tensor<f32>) -> tensor<4x128x128x8xf32>
    %1032 = stablehlo.add %864, %1031 : tensor<4x128x128x8xf32>
    %cst_258 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1033 = stablehlo.pad %1024, %cst_258, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x64x128x8xf32>, tensor<f32>) -> tensor<4x128x128x8xf32>
    %1034 = stablehlo.add %1030, %1033 : tensor<4x128x128x8xf32>
    %cst_259 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1035 = stablehlo.pad %1028, %cst_259, low = [0, 0, 0, 0], high = [0, 1, 0, 0], interior = [0, 1, 0, 0] : (tensor<4x64x128x8xf32>, tensor<f32>) -> tensor<4x128x128x8xf32>
    %1036 = stablehlo.add %1032, %1035 : tensor<4x128x128x8xf32>
    %1037 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2, 3] : (tensor<4x128x128x1xf32>) -> tensor<4x128x128x8xf32>
    %1038 = stablehlo.multiply %1037, %1034 : tensor<4x128x128x8xf32>
    %cst_260 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1039 = stablehlo.reduce(%1038 init: %cst_260) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128x8xf32>, tensor<f32>) -> tensor<4x128x8xf32>
    %1040 = stablehlo.reshape %1039 : (tensor<4x128x8xf32>) -> tensor<4x128x1x8xf32>
    %1041 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 2, 3] : (tensor<4x128x1x8xf32>) -> tensor<4x128x128x8xf32>
    %1042 = stablehlo.multiply %1034, %1041 : tensor<4x128x128x8xf32>
    %cst_261 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1043 = stablehlo.reduce(%1042 init: %cst_261) applies stablehlo.add across dimensions = [3] : (tensor<4x128x128x8xf32>, tensor<f32>) -> tensor<4x128x128xf32>
    %1044 = stablehlo.reshape %1043 : (tensor<4x128x128xf32>) -> tensor<4x128x128x1xf32>
    %cst_262 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1045 = stablehlo.reduce(%1040 init: %cst_262) applies stablehlo.add across dimensions = [2] : (tensor<4x128x1x8xf32>, tensor<f32>) -> tensor<4x128x8xf32>
    %1046 = stablehlo.multiply %55, %1044 : tensor<4x128x128x1xf32>
    %1047 = stablehlo.multiply %1044, %69 : tensor<4x128x128x1xf32>
    %cst_263 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1048 = stablehlo.reduce(%1046 init: %cst_263) applies stablehlo.add across dimensions = [3] : (tensor<4x128x128x1xf32>, tensor<f32>) -> tensor<4x128x128xf32>
    %1049 = stablehlo.concatenate %1045, %851, dim = 2 : (tensor<4x128x8xf32>, tensor<4x128x8xf32>) -> tensor<4x128x16xf32>
    %cst_264 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1050 = stablehlo.reduce(%1049 init: %cst_264) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x16xf32>, tensor<f32>) -> tensor<16xf32>
    %1051 = stablehlo.reshape %1050 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %1052 = stablehlo.reshape %1051 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %1053 = stablehlo.dot_general %1049, %48, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x16xf32>, tensor<4x128x128xf32>) -> tensor<16x128xf32>
    %1054 = stablehlo.transpose %1053, dims = [1, 0] : (tensor<16x128xf32>) -> tensor<128x16xf32>
    %1055 = stablehlo.dot_general %1049, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x16xf32>, tensor<128x16xf32>) -> tensor<4x128x128xf32>
    %1056 = stablehlo.add %1048, %1055 : tensor<4x128x128xf32>
    %1057 = stablehlo.multiply %1036, %62 : tensor<4x128x128x8xf32>
    %1058 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2, 3] : (tensor<4x128x128x1xf32>) -> tensor<4x128x128x8xf32>
    %1059 = stablehlo.multiply %1058, %1057 : tensor<4x128x128x8xf32>
    %cst_265 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1060 = stablehlo.reduce(%1059 init: %cst_265) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128x8xf32>, tensor<f32>) -> tensor<128x8xf32>
    %1061 = stablehlo.reshape %1060 : (tensor<128x8xf32>) -> tensor<1x1x128x8xf32>
    %1062 = stablehlo.broadcast_in_dim %58, dims = [0, 1, 2, 3] : (tensor<1x1x128x8xf32>) -> tensor<4x128x128x8xf32>
    %1063 = stablehlo.multiply %1057, %1062 : tensor<4x128x128x8xf32>
    %cst_266 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1064 = stablehlo.reduce(%1063 init: %cst_266) applies stablehlo.add across dimensions = [3] : (tensor<4x128x128x8xf32>, tensor<f32>) -> tensor<4x128x128xf32>
    %1065 = stablehlo.reshape %1064 : (tensor<4x128x128xf32>) -> tensor<4x128x128x1xf32>
    %cst_267 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1066 = stablehlo.reduce(%1061 init: %cst_267) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x128x8xf32>, tensor<f32>) -> tensor<128x8xf32>
    %1067 = stablehlo.multiply %1066, %57 : tensor<128x8xf32>
    %1068 = stablehlo.negate %1065 : tensor<4x128x128x1xf32>
    %1069 = stablehlo.add %1047, %1068 : tensor<4x128x128x1xf32>
    %cst_268 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1070 = stablehlo.reduce(%1069 init: %cst_268) applies stablehlo.add across dimensions = [3] : (tensor<4x128x128x1xf32>, tensor<f32>) -> tensor<4x128x128xf32>
    %1071 = call @softplus_5(%54#1, %54#2, %1070) : (tensor<4x128x128xf32>, tensor<4x128x128xf32>, tensor<4x128x128xf32>) -> tensor<4x128x128xf32>
    %cst_269 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1072 = stablehlo.reduce(%1071 init: %cst_269) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1073 = stablehlo.reshape %1072 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1074 = stablehlo.reshape %1073 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1075 = stablehlo.dot_general %1071, %48, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<4x128x128xf32>) -> tensor<128x128xf32>
    %1076 = stablehlo.transpose %1075, dims = [1, 0] : (tensor<128x128xf32>) -> tensor<128x128xf32>
    %1077 = stablehlo.dot_general %1071, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<128x128xf32>) -> tensor<4x128x128xf32>
    %1078 = stablehlo.add %1056, %1077 : tensor<4x128x128xf32>
    %1079 = stablehlo.concatenate %1078, %850, dim = 2 : (tensor<4x128x128xf32>, tensor<4x128x128xf32>) -> tensor<4x128x256xf32>
    %cst_270 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1080 = stablehlo.reduce(%1079 init: %cst_270) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x256xf32>, tensor<f32>) -> tensor<256xf32>
    %1081 = stablehlo.reshape %1080 : (tensor<256xf32>) -> tensor<1x1x256xf32>
    %1082 = stablehlo.reshape %1081 : (tensor<1x1x256xf32>) -> tensor<256xf32>
    %1083 = stablehlo.dot_general %1079, %43, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x256xf32>, tensor<4x128x64xf32>) -> tensor<256x64xf32>
    %1084 = stablehlo.transpose %1083, dims = [1, 0] : (tensor<256x64xf32>) -> tensor<64x256xf32>
    %1085 = stablehlo.dot_general %1079, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x256xf32>, tensor<64x256xf32>) -> tensor<4x128x64xf32>
    %cst_271 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1086 = stablehlo.reduce(%1085 init: %cst_271) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1087 = stablehlo.reshape %1086 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %1088 = stablehlo.reshape %1087 : (tensor<1x1x64xf32>) -> tensor<64xf32>
    %1089 = stablehlo.multiply %29, %1085 : tensor<4x128x64xf32>
    %1090 = stablehlo.multiply %1085, %39 : tensor<4x128x64xf32>
    %1091 = stablehlo.broadcast_in_dim %32, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x64xf32>
    %1092 = stablehlo.multiply %1091, %1089 : tensor<4x128x64xf32>
    %cst_272 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1093 = stablehlo.reduce(%1092 init: %cst_272) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1094 = stablehlo.reshape %1093 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %1095 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<4x128x64xf32>
    %1096 = stablehlo.multiply %1089, %1095 : tensor<4x128x64xf32>
    %cst_273 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1097 = stablehlo.reduce(%1096 init: %cst_273) applies stablehlo.add across dimensions = [2] : (tensor<4x128x64xf32>, tensor<f32>) -> tensor<4x128xf32>
    %1098 = stablehlo.reshape %1097 : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %1099 = stablehlo.reshape %1094 : (tensor<1x1x64xf32>) -> tensor<64xf32>
    %1100 = stablehlo.multiply %1098, %35 : tensor<4x128x1xf32>
    %1101 = stablehlo.negate %1090 : tensor<4x128x64xf32>
    %cst_274 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1102 = stablehlo.reduce(%1101 init: %cst_274) applies stablehlo.add across dimensions = [2] : (tensor<4x128x64xf32>, tensor<f32>) -> tensor<4x128xf32>
    %1103 = stablehlo.reshape %1102 : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %1104 = stablehlo.add %841, %1090 : tensor<4x128x64xf32>
    %cst_275 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1105 = stablehlo.reduce(%1100 init: %cst_275) applies stablehlo.add across dimensions = [2] : (tensor<4x128x1xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_276 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1106 = stablehlo.reduce(%1103 init: %cst_276) applies stablehlo.add across dimensions = [2] : (tensor<4x128x1xf32>, tensor<f32>) -> tensor<4x128xf32>
    %1107 = stablehlo.multiply %1105, %25 : tensor<4x128xf32>
    %1108 = stablehlo.negate %1107 : tensor<4x128xf32>
    %1109 = stablehlo.multiply %1108, %12 : tensor<4x128xf32>
    %1110 = stablehlo.add %1106, %1109 : tensor<4x128xf32>
    %cst_277 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %1111 = stablehlo.broadcast_in_dim %cst_277, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %1112 = stablehlo.divide %1107, %1111 : tensor<4x128xf32>
    %1113 = stablehlo.broadcast_in_dim %1112, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x64xf32>
    %cst_278 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %1114 = stablehlo.broadcast_in_dim %cst_278, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %1115 = stablehlo.divide %1110, %1114 : tensor<4x128xf32>
    %1116 = stablehlo.broadcast_in_dim %1115, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x64xf32>
    %1117 = stablehlo.add %1104, %1116 : tensor<4x128x64xf32>
    %1118 = stablehlo.multiply %1113, %3 : tensor<4x128x64xf32>
    %1119 = stablehlo.add %1117, %1118 : tensor<4x128x64xf32>
    %1120 = call @_take_6(%0#1, %1119) : (tensor<4x128x1xi32>, tensor<4x128x64xf32>) -> tensor<512x64xf32>
    %cst_279 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1121 = stablehlo.broadcast_in_dim %cst_279, dims = [] : (tensor<f32>) -> tensor<256xf32>
    %1122 = stablehlo.multiply %1121, %1082 : tensor<256xf32>
    %cst_280 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1123 = stablehlo.broadcast_in_dim %cst_280, dims = [] : (tensor<f32>) -> tensor<256xf32>
    %1124 = stablehlo.multiply %1123, %arg26 : tensor<256xf32>
    %1125 = stablehlo.add %1122, %1124 : tensor<256xf32>
    %cst_281 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1126 = stablehlo.broadcast_in_dim %cst_281, dims = [] : (tensor<f32>) -> tensor<64x256xf32>
    %1127 = stablehlo.multiply %1126, %1084 : tensor<64x256xf32>
    %cst_282 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1128 = stablehlo.broadcast_in_dim %cst_282, dims = [] : (tensor<f32>) -> tensor<64x256xf32>
    %1129 = stablehlo.multiply %1128, %arg27 : tensor<64x256xf32>
    %1130 = stablehlo.add %1127, %1129 : tensor<64x256xf32>
    %cst_283 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1131 = stablehlo.broadcast_in_dim %cst_283, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1132 = stablehlo.multiply %1131, %1074 : tensor<128xf32>
    %cst_284 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1133 = stablehlo.broadcast_in_dim %cst_284, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1134 = stablehlo.multiply %1133, %arg28 : tensor<128xf32>
    %1135 = stablehlo.add %1132, %1134 : tensor<128xf32>
    %cst_285 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1136 = stablehlo.broadcast_in_dim %cst_285, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %1137 = stablehlo.multiply %1136, %1076 : tensor<128x128xf32>
    %cst_286 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1138 = stablehlo.broadcast_in_dim %cst_286, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %1139 = stablehlo.multiply %1138, %arg29 : tensor<128x128xf32>
    %1140 = stablehlo.add %1137, %1139 : tensor<128x128xf32>
    %cst_287 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1141 = stablehlo.broadcast_in_dim %cst_287, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1142 = stablehlo.multiply %1141, %1052 : tensor<16xf32>
    %cst_288 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1143 = stablehlo.broadcast_in_dim %cst_288, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1144 = stablehlo.multiply %1143, %arg30 : tensor<16xf32>
    %1145 = stablehlo.add %1142, %1144 : tensor<16xf32>
    %cst_289 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1146 = stablehlo.broadcast_in_dim %cst_289, dims = [] : (tensor<f32>) -> tensor<128x16xf32>
    %1147 = stablehlo.multiply %1146, %1054 : tensor<128x16xf32>
    %cst_290 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1148 = stablehlo.broadcast_in_dim %cst_290, dims = [] : (tensor<f32>) -> tensor<128x16xf32>
    %1149 = stablehlo.multiply %1148, %arg31 : tensor<128x16xf32>
    %1150 = stablehlo.add %1147, %1149 : tensor<128x16xf32>
    %cst_291 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1151 = stablehlo.broadcast_in_dim %cst_291, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1152 = stablehlo.multiply %1151, %844 : tensor<64xf32>
    %cst_292 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1153 = stablehlo.broadcast_in_dim %cst_292, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1154 = stablehlo.multiply %1153, %arg32 : tensor<64xf32>
    %1155 = stablehlo.add %1152, %1154 : tensor<64xf32>
    %cst_293 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1156 = stablehlo.broadcast_in_dim %cst_293, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %1157 = stablehlo.multiply %1156, %846 : tensor<128x64xf32>
    %cst_294 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1158 = stablehlo.broadcast_in_dim %cst_294, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %1159 = stablehlo.multiply %1158, %arg33 : tensor<128x64xf32>
    %1160 = stablehlo.add %1157, %1159 : tensor<128x64xf32>
    %cst_295 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1161 = stablehlo.broadcast_in_dim %cst_295, dims = [] : (tensor<f32>) -> tensor<256xf32>
    %1162 = stablehlo.multiply %1161, %804 : tensor<256xf32>
    %cst_296 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1163 = stablehlo.broadcast_in_dim %cst_296, dims = [] : (tensor<f32>) -> tensor<256xf32>
    %1164 = stablehlo.multiply %1163, %arg34 : tensor<256xf32>
    %1165 = stablehlo.add %1162, %1164 : tensor<256xf32>
    %cst_297 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1166 = stablehlo.broadcast_in_dim %cst_297, dims = [] : (tensor<f32>) -> tensor<64x256xf32>
    %1167 = stablehlo.multiply %1166, %806 : tensor<64x256xf32>
    %cst_298 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1168 = stablehlo.broadcast_in_dim %cst_298, dims = [] : (tensor<f32>) -> tensor<64x256xf32>
    %1169 = stablehlo.multiply %1168, %arg35 : tensor<64x256xf32>
    %1170 = stablehlo.add %1167, %1169 : tensor<64x256xf32>
    %cst_299 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1171 = stablehlo.broadcast_in_dim %cst_299, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1172 = stablehlo.multiply %1171, %796 : tensor<128xf32>
    %cst_300 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1173 = stablehlo.broadcast_in_dim %cst_300, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1174 = stablehlo.multiply %1173, %arg36 : tensor<128xf32>
    %1175 = stablehlo.add %1172, %1174 : tensor<128xf32>
    %cst_301 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1176 = stablehlo.broadcast_in_dim %cst_301, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %1177 = stablehlo.multiply %1176, %798 : tensor<128x128xf32>
    %cst_302 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1178 = stablehlo.broadcast_in_dim %cst_302, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %1179 = stablehlo.multiply %1178, %arg37 : tensor<128x128xf32>
    %1180 = stablehlo.add %1177, %1179 : tensor<128x128xf32>
    %cst_303 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1181 = stablehlo.broadcast_in_dim %cst_303, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1182 = stablehlo.multiply %1181, %774 : tensor<16xf32>
    %cst_304 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1183 = stablehlo.broadcast_in_dim %cst_304, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1184 = stablehlo.multiply %1183, %arg38 : tensor<16xf32>
    %1185 = stablehlo.add %1182, %1184 : tensor<16xf32>
    %cst_305 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1186 = stablehlo.broadcast_in_dim %cst_305, dims = [] : (tensor<f32>) -> tensor<128x16xf32>
    %1187 = stablehlo.multiply %1186, %776 : tensor<128x16xf32>
    %cst_306 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1188 = stablehlo.broadcast_in_dim %cst_306, dims = [] : (tensor<f32>) -> tensor<128x16xf32>
    %1189 = stablehlo.multiply %1188, %arg39 : tensor<128x16xf32>
    %1190 = stablehlo.add %1187, %1189 : tensor<128x16xf32>
    %cst_307 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1191 = stablehlo.broadcast_in_dim %cst_307, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1192 = stablehlo.multiply %1191, %566 : tensor<64xf32>
    %cst_308 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1193 = stablehlo.broadcast_in_dim %cst_308, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1194 = stablehlo.multiply %1193, %arg40 : tensor<64xf32>
    %1195 = stablehlo.add %1192, %1194 : tensor<64xf32>
    %cst_309 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1196 = stablehlo.broadcast_in_dim %cst_309, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %1197 = stablehlo.multiply %1196, %568 : tensor<128x64xf32>
    %cst_310 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1198 = stablehlo.broadcast_in_dim %cst_310, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %1199 = stablehlo.multiply %1198, %arg41 : tensor<128x64xf32>
    %1200 = stablehlo.add %1197, %1199 : tensor<128x64xf32>
    %cst_311 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1201 = stablehlo.broadcast_in_dim %cst_311, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1202 = stablehlo.multiply %1201, %560 : tensor<512xf32>
    %cst_312 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1203 = stablehlo.broadcast_in_dim %cst_312, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1204 = stablehlo.multiply %1203, %arg42 : tensor<512xf32>
    %1205 = stablehlo.add %1202, %1204 : tensor<512xf32>
    %cst_313 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1206 = stablehlo.broadcast_in_dim %cst_313, dims = [] : (tensor<f32>) -> tensor<64x512xf32>
    %1207 = stablehlo.multiply %1206, %562 : tensor<64x512xf32>
    %cst_314 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1208 = stablehlo.broadcast_in_dim %cst_314, dims = [] : (tensor<f32>) -> tensor<64x512xf32>
    %1209 = stablehlo.multiply %1208, %arg43 : tensor<64x512xf32>
    %1210 = stablehlo.add %1207, %1209 : tensor<64x512xf32>
    %cst_315 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1211 = stablehlo.broadcast_in_dim %cst_315, dims = [] : (tensor<f32>) -> tensor<512x64xf32>
    %1212 = stablehlo.multiply %1211, %1120 : tensor<512x64xf32>
    %cst_316 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1213 = stablehlo.broadcast_in_dim %cst_316, dims = [] : (tensor<f32>) -> tensor<512x64xf32>
    %1214 = stablehlo.multiply %1213, %arg44 : tensor<512x64xf32>
    %1215 = stablehlo.add %1212, %1214 : tensor<512x64xf32>
    %cst_317 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1216 = stablehlo.broadcast_in_dim %cst_317, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1217 = stablehlo.multiply %1216, %1088 : tensor<64xf32>
    %cst_318 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1218 = stablehlo.broadcast_in_dim %cst_318, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1219 = stablehlo.multiply %1218, %arg45 : tensor<64xf32>
    %1220 = stablehlo.add %1217, %1219 : tensor<64xf32>
    %cst_319 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1221 = stablehlo.broadcast_in_dim %cst_319, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1222 = stablehlo.multiply %1221, %1099 : tensor<64xf32>
    %cst_320 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1223 = stablehlo.broadcast_in_dim %cst_320, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1224 = stablehlo.multiply %1223, %arg46 : tensor<64xf32>
    %1225 = stablehlo.add %1222, %1224 : tensor<64xf32>
    %cst_321 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1226 = stablehlo.broadcast_in_dim %cst_321, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1227 = stablehlo.multiply %1226, %810 : tensor<64xf32>
    %cst_322 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1228 = stablehlo.broadcast_in_dim %cst_322, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1229 = stablehlo.multiply %1228, %arg47 : tensor<64xf32>
    %1230 = stablehlo.add %1227, %1229 : tensor<64xf32>
    %cst_323 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1231 = stablehlo.broadcast_in_dim %cst_323, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1232 = stablehlo.multiply %1231, %821 : tensor<64xf32>
    %cst_324 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1233 = stablehlo.broadcast_in_dim %cst_324, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1234 = stablehlo.multiply %1233, %arg48 : tensor<64xf32>
    %1235 = stablehlo.add %1232, %1234 : tensor<64xf32>
    %cst_325 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1236 = stablehlo.broadcast_in_dim %cst_325, dims = [] : (tensor<f32>) -> tensor<128x8xf32>
    %1237 = stablehlo.multiply %1236, %1067 : tensor<128x8xf32>
    %cst_326 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1238 = stablehlo.broadcast_in_dim %cst_326, dims = [] : (tensor<f32>) -> tensor<128x8xf32>
    %1239 = stablehlo.multiply %1238, %arg49 : tensor<128x8xf32>
    %1240 = stablehlo.add %1237, %1239 : tensor<128x8xf32>
    %cst_327 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1241 = stablehlo.broadcast_in_dim %cst_327, dims = [] : (tensor<f32>) -> tensor<128x8xf32>
    %1242 = stablehlo.multiply %1241, %789 : tensor<128x8xf32>
    %cst_328 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1243 = stablehlo.broadcast_in_dim %cst_328, dims = [] : (tensor<f32>) -> tensor<128x8xf32>
    %1244 = stablehlo.multiply %1243, %arg50 : tensor<128x8xf32>
    %1245 = stablehlo.add %1242, %1244 : tensor<128x8xf32>
    %1246 = stablehlo.multiply %1082, %1082 : tensor<256xf32>
    %cst_329 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1247 = stablehlo.broadcast_in_dim %cst_329, dims = [] : (tensor<f32>) -> tensor<256xf32>
    %1248 = stablehlo.multiply %1247, %1246 : tensor<256xf32>
    %cst_330 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1249 = stablehlo.broadcast_in_dim %cst_330, dims = [] : (tensor<f32>) -> tensor<256xf32>
    %1250 = stablehlo.multiply %1249, %arg51 : tensor<256xf32>
    %1251 = stablehlo.add %1248, %1250 : tensor<256xf32>
    %1252 = stablehlo.multiply %1084, %1084 : tensor<64x256xf32>
    %cst_331 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1253 = stablehlo.broadcast_in_dim %cst_331, dims = [] : (tensor<f32>) -> tensor<64x256xf32>
    %1254 = stablehlo.multiply %1253, %1252 : tensor<64x256xf32>
    %cst_332 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1255 = stablehlo.broadcast_in_dim %cst_332, dims = [] : (tensor<f32>) -> tensor<64x256xf32>
    %1256 = stablehlo.multiply %1255, %arg52 : tensor<64x256xf32>
    %1257 = stablehlo.add %1254, %1256 : tensor<64x256xf32>
    %1258 = stablehlo.multiply %1074, %1074 : tensor<128xf32>
    %cst_333 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1259 = stablehlo.broadcast_in_dim %cst_333, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1260 = stablehlo.multiply %1259, %1258 : tensor<128xf32>
    %cst_334 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1261 = stablehlo.broadcast_in_dim %cst_334, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1262 = stablehlo.multiply %1261, %arg53 : tensor<128xf32>
    %1263 = stablehlo.add %1260, %1262 : tensor<128xf32>
    %1264 = stablehlo.multiply %1076, %1076 : tensor<128x128xf32>
    %cst_335 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1265 = stablehlo.broadcast_in_dim %cst_335, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %1266 = stablehlo.multiply %1265, %1264 : tensor<128x128xf32>
    %cst_336 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1267 = stablehlo.broadcast_in_dim %cst_336, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %1268 = stablehlo.multiply %1267, %arg54 : tensor<128x128xf32>
    %1269 = stablehlo.add %1266, %1268 : tensor<128x128xf32>
    %1270 = stablehlo.multiply %1052, %1052 : tensor<16xf32>
    %cst_337 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1271 = stablehlo.broadcast_in_dim %cst_337, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1272 = stablehlo.multiply %1271, %1270 : tensor<16xf32>
    %cst_338 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1273 = stablehlo.broadcast_in_dim %cst_338, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1274 = stablehlo.multiply %1273, %arg55 : tensor<16xf32>
    %1275 = stablehlo.add %1272, %1274 : tensor<16xf32>
    %1276 = stablehlo.multiply %1054, %1054 : tensor<128x16xf32>
    %cst_339 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1277 = stablehlo.broadcast_in_dim %cst_339, dims = [] : (tensor<f32>) -> tensor<128x16xf32>
    %1278 = stablehlo.multiply %1277, %1276 : tensor<128x16xf32>
    %cst_340 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1279 = stablehlo.broadcast_in_dim %cst_340, dims = [] : (tensor<f32>) -> tensor<128x16xf32>
    %1280 = stablehlo.multiply %1279, %arg56 : tensor<128x16xf32>
    %1281 = stablehlo.add %1278, %1280 : tensor<128x16xf32>
    %1282 = stablehlo.multiply %844, %844 : tensor<64xf32>
    %cst_341 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1283 = stablehlo.broadcast_in_dim %cst_341, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1284 = stablehlo.multiply %1283, %1282 : tensor<64xf32>
    %cst_342 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1285 = stablehlo.broadcast_in_dim %cst_342, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1286 = stablehlo.multiply %1285, %arg57 : tensor<64xf32>
    %1287 = stablehlo.add %1284, %1286 : tensor<64xf32>
    %1288 = stablehlo.multiply %846, %846 : tensor<128x64xf32>
    %cst_343 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1289 = stablehlo.broadcast_in_dim %cst_343, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %1290 = stablehlo.multiply %1289, %1288 : tensor<128x64xf32>
    %cst_344 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1291 = stablehlo.broadcast_in_dim %cst_344, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %1292 = stablehlo.multiply %1291, %arg58 : tensor<128x64xf32>
    %1293 = stablehlo.add %1290, %1292 : tensor<128x64xf32>
    %1294 = stablehlo.multiply %804, %804 : tensor<256xf32>
    %cst_345 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1295 = stablehlo.broadcast_in_dim %cst_345, dims = [] : (tensor<f32>) -> tensor<256xf32>
    %1296 = stablehlo.multiply %1295, %1294 : tensor<256xf32>
    %cst_346 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1297 = stablehlo.broadcast_in_dim %cst_346, dims = [] : (tensor<f32>) -> tensor<256xf32>
    %1298 = stablehlo.multiply %1297, %arg59 : tensor<256xf32>
    %1299 = stablehlo.add %1296, %1298 : tensor<256xf32>
    %1300 = stablehlo.multiply %806, %806 : tensor<64x256xf32>
    %cst_347 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1301 = stablehlo.broadcast_in_dim %cst_347, dims = [] : (tensor<f32>) -> tensor<64x256xf32>
    %1302 = stablehlo.multiply %1301, %1300 : tensor<64x256xf32>
    %cst_348 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1303 = stablehlo.broadcast_in_dim %cst_348, dims = [] : (tensor<f32>) -> tensor<64x256xf32>
    %1304 = stablehlo.multiply %1303, %arg60 : tensor<64x256xf32>
    %1305 = stablehlo.add %1302, %1304 : tensor<64x256xf32>
    %1306 = stablehlo.multiply %796, %796 : tensor<128xf32>
    %cst_349 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1307 = stablehlo.broadcast_in_dim %cst_349, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1308 = stablehlo.multiply %1307, %1306 : tensor<128xf32>
    %cst_350 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1309 = stablehlo.broadcast_in_dim %cst_350, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1310 = stablehlo.multiply %1309, %arg61 : tensor<128xf32>
    %1311 = stablehlo.add %1308, %1310 : tensor<128xf32>
    %1312 = stablehlo.multiply %798, %798 : tensor<128x128xf32>
    %cst_351 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1313 = stablehlo.broadcast_in_dim %cst_351, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %1314 = stablehlo.multiply %1313, %1312 : tensor<128x128xf32>
    %cst_352 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1315 = stablehlo.broadcast_in_dim %cst_352, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %1316 = stablehlo.multiply %1315, %arg62 : tensor<128x128xf32>
    %1317 = stablehlo.add %1314, %1316 : tensor<128x128xf32>
    %1318 = stablehlo.multiply %774, %774 : tensor<16xf32>
    %cst_353 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1319 = stablehlo.broadcast_in_dim %cst_353, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1320 = stablehlo.multiply %1319, %1318 : tensor<16xf32>
    %cst_354 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1321 = stablehlo.broadcast_in_dim %cst_354, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1322 = stablehlo.multiply %1321, %arg63 : tensor<16xf32>
    %1323 = stablehlo.add %1320, %1322 : tensor<16xf32>
    %1324 = stablehlo.multiply %776, %776 : tensor<128x16xf32>
    %cst_355 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1325 = stablehlo.broadcast_in_dim %cst_355, dims = [] : (tensor<f32>) -> tensor<128x16xf32>
    %1326 = stablehlo.multiply %1325, %1324 : tensor<128x16xf32>
    %cst_356 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1327 = stablehlo.broadcast_in_dim %cst_356, dims = [] : (tensor<f32>) -> tensor<128x16xf32>
    %1328 = stablehlo.multiply %1327, %arg64 : tensor<128x16xf32>
    %1329 = stablehlo.add %1326, %1328 : tensor<128x16xf32>
    %1330 = stablehlo.multiply %566, %566 : tensor<64xf32>
    %cst_357 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1331 = stablehlo.broadcast_in_dim %cst_357, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1332 = stablehlo.multiply %1331, %1330 : tensor<64xf32>
    %cst_358 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1333 = stablehlo.broadcast_in_dim %cst_358, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1334 = stablehlo.multiply %1333, %arg65 : tensor<64xf32>
    %1335 = stablehlo.add %1332, %1334 : tensor<64xf32>
    %1336 = stablehlo.multiply %568, %568 : tensor<128x64xf32>
    %cst_359 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1337 = stablehlo.broadcast_in_dim %cst_359, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %1338 = stablehlo.multiply %1337, %1336 : tensor<128x64xf32>
    %cst_360 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1339 = stablehlo.broadcast_in_dim %cst_360, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %1340 = stablehlo.multiply %1339, %arg66 : tensor<128x64xf32>
    %1341 = stablehlo.add %1338, %1340 : tensor<128x64xf32>
    %1342 = stablehlo.multiply %560, %560 : tensor<512xf32>
    %cst_361 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1343 = stablehlo.broadcast_in_dim %cst_361, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1344 = stablehlo.multiply %1343, %1342 : tensor<512xf32>
    %cst_362 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1345 = stablehlo.broadcast_in_dim %cst_362, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1346 = stablehlo.multiply %1345, %arg67 : tensor<512xf32>
    %1347 = stablehlo.add %1344, %1346 : tensor<512xf32>
    %1348 = stablehlo.multiply %562, %562 : tensor<64x512xf32>
    %cst_363 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1349 = stablehlo.broadcast_in_dim %cst_363, dims = [] : (tensor<f32>) -> tensor<64x512xf32>
    %1350 = stablehlo.multiply %1349, %1348 : tensor<64x512xf32>
    %cst_364 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1351 = stablehlo.broadcast_in_dim %cst_364, dims = [] : (tensor<f32>) -> tensor<64x512xf32>
    %1352 = stablehlo.multiply %1351, %arg68 : tensor<64x512xf32>
    %1353 = stablehlo.add %1350, %1352 : tensor<64x512xf32>
    %1354 = stablehlo.multiply %1120, %1120 : tensor<512x64xf32>
    %cst_365 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1355 = stablehlo.broadcast_in_dim %cst_365, dims = [] : (tensor<f32>) -> tensor<512x64xf32>
    %1356 = stablehlo.multiply %1355, %1354 : tensor<512x64xf32>
    %cst_366 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1357 = stablehlo.broadcast_in_dim %cst_366, dims = [] : (tensor<f32>) -> tensor<512x64xf32>
    %1358 = stablehlo.multiply %1357, %arg69 : tensor<512x64xf32>
    %1359 = stablehlo.add %1356, %1358 : tensor<512x64xf32>
    %1360 = stablehlo.multiply %1088, %1088 : tensor<64xf32>
    %cst_367 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1361 = stablehlo.broadcast_in_dim %cst_367, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1362 = stablehlo.multiply %1361, %1360 : tensor<64xf32>
    %cst_368 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1363 = stablehlo.broadcast_in_dim %cst_368, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1364 = stablehlo.multiply %1363, %arg70 : tensor<64xf32>
    %1365 = stablehlo.add %1362, %1364 : tensor<64xf32>
    %1366 = stablehlo.multiply %1099, %1099 : tensor<64xf32>
    %cst_369 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1367 = stablehlo.broadcast_in_dim %cst_369, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1368 = stablehlo.multiply %1367, %1366 : tensor<64xf32>
    %cst_370 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1369 = stablehlo.broadcast_in_dim %cst_370, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1370 = stablehlo.multiply %1369, %arg71 : tensor<64xf32>
    %1371 = stablehlo.add %1368, %1370 : tensor<64xf32>
    %1372 = stablehlo.multiply %810, %810 : tensor<64xf32>
    %cst_371 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1373 = stablehlo.broadcast_in_dim %cst_371, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1374 = stablehlo.multiply %1373, %1372 : tensor<64xf32>
    %cst_372 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1375 = stablehlo.broadcast_in_dim %cst_372, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1376 = stablehlo.multiply %1375, %arg72 : tensor<64xf32>
    %1377 = stablehlo.add %1374, %1376 : tensor<64xf32>
    %1378 = stablehlo.multiply %821, %821 : tensor<64xf32>
    %cst_373 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1379 = stablehlo.broadcast_in_dim %cst_373, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1380 = stablehlo.multiply %1379, %1378 : tensor<64xf32>
    %cst_374 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1381 = stablehlo.broadcast_in_dim %cst_374, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1382 = stablehlo.multiply %1381, %arg73 : tensor<64xf32>
    %1383 = stablehlo.add %1380, %1382 : tensor<64xf32>
    %1384 = stablehlo.multiply %1067, %1067 : tensor<128x8xf32>
    %cst_375 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1385 = stablehlo.broadcast_in_dim %cst_375, dims = [] : (tensor<f32>) -> tensor<128x8xf32>
    %1386 = stablehlo.multiply %1385, %1384 : tensor<128x8xf32>
    %cst_376 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1387 = stablehlo.broadcast_in_dim %cst_376, dims = [] : (tensor<f32>) -> tensor<128x8xf32>
    %1388 = stablehlo.multiply %1387, %arg74 : tensor<128x8xf32>
    %1389 = stablehlo.add %1386, %1388 : tensor<128x8xf32>
    %1390 = stablehlo.multiply %789, %789 : tensor<128x8xf32>
    %cst_377 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1391 = stablehlo.broadcast_in_dim %cst_377, dims = [] : (tensor<f32>) -> tensor<128x8xf32>
    %1392 = stablehlo.multiply %1391, %1390 : tensor<128x8xf32>
    %cst_378 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1393 = stablehlo.broadcast_in_dim %cst_378, dims = [] : (tensor<f32>) -> tensor<128x8xf32>
    %1394 = stablehlo.multiply %1393, %arg75 : tensor<128x8xf32>
    %1395 = stablehlo.add %1392, %1394 : tensor<128x8xf32>
    %c_379 = stablehlo.constant dense<2147483647> : tensor<i32>
    %1396 = stablehlo.compare LT, %arg25, %c_379, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_380 = stablehlo.constant dense<1> : tensor<i32>
    %1397 = stablehlo.add %arg25, %c_380 : tensor<i32>
    %c_381 = stablehlo.constant dense<2147483647> : tensor<i32>
    %1398 = call @_where_7(%1396, %1397, %c_381) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %1399 = stablehlo.convert %1398 : (tensor<i32>) -> tensor<f32>
    %cst_382 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1400 = stablehlo.convert %1398 : (tensor<i32>) -> tensor<f32>
    %1401 = stablehlo.power %cst_382, %1400 : tensor<f32>
    %cst_383 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1402 = stablehlo.subtract %cst_383, %1401 : tensor<f32>
    %1403 = stablehlo.broadcast_in_dim %1402, dims = [] : (tensor<f32>) -> tensor<256xf32>
    %1404 = stablehlo.divide %1125, %1403 : tensor<256xf32>
    %1405 = stablehlo.broadcast_in_dim %1402, dims = [] : (tensor<f32>) -> tensor<64x256xf32>
    %1406 = stablehlo.divide %1130, %1405 : tensor<64x256xf32>
    %1407 = stablehlo.broadcast_in_dim %1402, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1408 = stablehlo.divide %1135, %1407 : tensor<128xf32>
    %1409 = stablehlo.broadcast_in_dim %1402, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %1410 = stablehlo.divide %1140, %1409 : tensor<128x128xf32>
    %1411 = stablehlo.broadcast_in_dim %1402, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1412 = stablehlo.divide %1145, %1411 : tensor<16xf32>
    %1413 = stablehlo.broadcast_in_dim %1402, dims = [] : (tensor<f32>) -> tensor<128x16xf32>
    %1414 = stablehlo.divide %1150, %1413 : tensor<128x16xf32>
    %1415 = stablehlo.broadcast_in_dim %1402, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1416 = stablehlo.divide %1155, %1415 : tensor<64xf32>
    %1417 = stablehlo.broadcast_in_dim %1402, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %1418 = stablehlo.divide %1160, %1417 : tensor<128x64xf32>
    %1419 = stablehlo.broadcast_in_dim %1402, dims = [] : (tensor<f32>) -> tensor<256xf32>
    %1420 = stablehlo.divide %1165, %1419 : tensor<256xf32>
    %1421 = stablehlo.broadcast_in_dim %1402, dims = [] : (tensor<f32>) -> tensor<64x256xf32>
    %1422 = stablehlo.divide %1170, %1421 : tensor<64x256xf32>
    %1423 = stablehlo.broadcast_in_dim %1402, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1424 = stablehlo.divide %1175, %1423 : tensor<128xf32>
    %1425 = stablehlo.broadcast_in_dim %1402, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %1426 = stablehlo.divide %1180, %1425 : tensor<128x128xf32>
    %1427 = stablehlo.broadcast_in_dim %1402, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1428 = stablehlo.divide %1185, %1427 : tensor<16xf32>
    %1429 = stablehlo.broadcast_in_dim %1402, dims = [] : (tensor<f32>) -> tensor<128x16xf32>
    %1430 = stablehlo.divide %1190, %1429 : tensor<128x16xf32>
    %1431 = stablehlo.broadcast_in_dim %1402, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1432 = stablehlo.divide %1195, %1431 : tensor<64xf32>
    %1433 = stablehlo.broadcast_in_dim %1402, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %1434 = stablehlo.divide %1200, %1433 : tensor<128x64xf32>
    %1435 = stablehlo.broadcast_in_dim %1402, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1436 = stablehlo.divide %1205, %1435 : tensor<512xf32>
    %1437 = stablehlo.broadcast_in_dim %1402, dims = [] : (tensor<f32>) -> tensor<64x512xf32>
    %1438 = stablehlo.divide %1210, %1437 : tensor<64x512xf32>
    %1439 = stablehlo.broadcast_in_dim %1402, dims = [] : (tensor<f32>) -> tensor<512x64xf32>
    %1440 = stablehlo.divide %1215, %1439 : tensor<512x64xf32>
    %1441 = stablehlo.broadcast_in_dim %1402, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1442 = stablehlo.divide %1220, %1441 : tensor<64xf32>
    %1443 = stablehlo.broadcast_in_dim %1402, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1444 = stablehlo.divide %1225, %1443 : tensor<64xf32>
    %1445 = stablehlo.broadcast_in_dim %1402, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1446 = stablehlo.divide %1230, %1445 : tensor<64xf32>
    %1447 = stablehlo.broadcast_in_dim %1402, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1448 = stablehlo.divide %1235, %1447 : tensor<64xf32>
    %1449 = stablehlo.broadcast_in_dim %1402, dims = [] : (tensor<f32>) -> tensor<128x8xf32>
    %1450 = stablehlo.divide %1240, %1449 : tensor<128x8xf32>
    %1451 = stablehlo.broadcast_in_dim %1402, dims = [] : (tensor<f32>) -> tensor<128x8xf32>
    %1452 = stablehlo.divide %1245, %1451 : tensor<128x8xf32>
    %1453 = stablehlo.convert %1398 : (tensor<i32>) -> tensor<f32>
    %cst_384 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1454 = stablehlo.convert %1398 : (tensor<i32>) -> tensor<f32>
    %1455 = stablehlo.power %cst_384, %1454 : tensor<f32>
    %cst_385 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1456 = stablehlo.subtract %cst_385, %1455 : tensor<f32>
    %1457 = stablehlo.broadcast_in_dim %1456, dims = [] : (tensor<f32>) -> tensor<256xf32>
    %1458 = stablehlo.divide %1251, %1457 : tensor<256xf32>
    %1459 = stablehlo.broadcast_in_dim %1456, dims = [] : (tensor<f32>) -> tensor<64x256xf32>
    %1460 = stablehlo.divide %1257, %1459 : tensor<64x256xf32>
    %1461 = stablehlo.broadcast_in_dim %1456, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1462 = stablehlo.divide %1263, %1461 : tensor<128xf32>
    %1463 = stablehlo.broadcast_in_dim %1456, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %1464 = stablehlo.divide %1269, %1463 : tensor<128x128xf32>
    %1465 = stablehlo.broadcast_in_dim %1456, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1466 = stablehlo.divide %1275, %1465 : tensor<16xf32>
    %1467 = stablehlo.broadcast_in_dim %1456, dims = [] : (tensor<f32>) -> tensor<128x16xf32>
    %1468 = stablehlo.divide %1281, %1467 : tensor<128x16xf32>
    %1469 = stablehlo.broadcast_in_dim %1456, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1470 = stablehlo.divide %1287, %1469 : tensor<64xf32>
    %1471 = stablehlo.broadcast_in_dim %1456, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %1472 = stablehlo.divide %1293, %1471 : tensor<128x64xf32>
    %1473 = stablehlo.broadcast_in_dim %1456, dims = [] : (tensor<f32>) -> tensor<256xf32>
    %1474 = stablehlo.divide %1299, %1473 : tensor<256xf32>
    %1475 = stablehlo.broadcast_in_dim %1456, dims = [] : (tensor<f32>) -> tensor<64x256xf32>
    %1476 = stablehlo.divide %1305, %1475 : tensor<64x256xf32>
    %1477 = stablehlo.broadcast_in_dim %1456, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1478 = stablehlo.divide %1311, %1477 : tensor<128xf32>
    %1479 = stablehlo.broadcast_in_dim %1456, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %1480 = stablehlo.divide %1317, %1479 : tensor<128x128xf32>
    %1481 = stablehlo.broadcast_in_dim %1456, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1482 = stablehlo.divide %1323, %1481 : tensor<16xf32>
    %1483 = stablehlo.broadcast_in_dim %1456, dims = [] : (tensor<f32>) -> tensor<128x16xf32>
    %1484 = stablehlo.divide %1329, %1483 : tensor<128x16xf32>
    %1485 = stablehlo.broadcast_in_dim %1456, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1486 = stablehlo.divide %1335, %1485 : tensor<64xf32>
    %1487 = stablehlo.broadcast_in_dim %1456, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %1488 = stablehlo.divide %1341, %1487 : tensor<128x64xf32>
    %1489 = stablehlo.broadcast_in_dim %1456, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1490 = stablehlo.divide %1347, %1489 : tensor<512xf32>
    %1491 = stablehlo.broadcast_in_dim %1456, dims = [] : (tensor<f32>) -> tensor<64x512xf32>
    %1492 = stablehlo.divide %1353, %1491 : tensor<64x512xf32>
    %1493 = stablehlo.broadcast_in_dim %1456, dims = [] : (tensor<f32>) -> tensor<512x64xf32>
    %1494 = stablehlo.divide %1359, %1493 : tensor<512x64xf32>
    %1495 = stablehlo.broadcast_in_dim %1456, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1496 = stablehlo.divide %1365, %1495 : tensor<64xf32>
    %1497 = stablehlo.broadcast_in_dim %1456, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1498 = stablehlo.divide %1371, %1497 : tensor<64xf32>
    %1499 = stablehlo.broadcast_in_dim %1456, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1500 = stablehlo.divide %1377, %1499 : tensor<64xf32>
    %1501 = stablehlo.broadcast_in_dim %1456, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1502 = stablehlo.divide %1383, %1501 : tensor<64xf32>
    %1503 = stablehlo.broadcast_in_dim %1456, dims = [] : (tensor<f32>) -> tensor<128x8xf32>
    %1504 = stablehlo.divide %1389, %1503 : tensor<128x8xf32>
    %1505 = stablehlo.broadcast_in_dim %1456, dims = [] : (tensor<f32>) -> tensor<128x8xf32>
    %1506 = stablehlo.divide %1395, %1505 : tensor<128x8xf32>
    %cst_386 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1507 = stablehlo.broadcast_in_dim %cst_386, dims = [] : (tensor<f32>) -> tensor<256xf32>
    %1508 = stablehlo.add %1458, %1507 : tensor<256xf32>
    %1509 = stablehlo.sqrt %1508 : tensor<256xf32>
    %cst_387 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1510 = stablehlo.broadcast_in_dim %cst_387, dims = [] : (tensor<f32>) -> tensor<256xf32>
    %1511 = stablehlo.add %1509, %1510 : tensor<256xf32>
    %1512 = stablehlo.divide %1404, %1511 : tensor<256xf32>
    %cst_388 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1513 = stablehlo.broadcast_in_dim %cst_388, dims = [] : (tensor<f32>) -> tensor<64x256xf32>
    %1514 = stablehlo.add %1460, %1513 : tensor<64x256xf32>
    %1515 = stablehlo.sqrt %1514 : tensor<64x256xf32>
    %cst_389 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1516 = stablehlo.broadcast_in_dim %cst_389, dims = [] : (tensor<f32>) -> tensor<64x256xf32>
    %1517 = stablehlo.add %1515, %1516 : tensor<64x256xf32>
    %1518 = stablehlo.divide %1406, %1517 : tensor<64x256xf32>
    %cst_390 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1519 = stablehlo.broadcast_in_dim %cst_390, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1520 = stablehlo.add %1462, %1519 : tensor<128xf32>
    %1521 = stablehlo.sqrt %1520 : tensor<128xf32>
    %cst_391 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1522 = stablehlo.broadcast_in_dim %cst_391, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1523 = stablehlo.add %1521, %1522 : tensor<128xf32>
    %1524 = stablehlo.divide %1408, %1523 : tensor<128xf32>
    %cst_392 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1525 = stablehlo.broadcast_in_dim %cst_392, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %1526 = stablehlo.add %1464, %1525 : tensor<128x128xf32>
    %1527 = stablehlo.sqrt %1526 : tensor<128x128xf32>
    %cst_393 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1528 = stablehlo.broadcast_in_dim %cst_393, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %1529 = stablehlo.add %1527, %1528 : tensor<128x128xf32>
    %1530 = stablehlo.divide %1410, %1529 : tensor<128x128xf32>
    %cst_394 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1531 = stablehlo.broadcast_in_dim %cst_394, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1532 = stablehlo.add %1466, %1531 : tensor<16xf32>
    %1533 = stablehlo.sqrt %1532 : tensor<16xf32>
    %cst_395 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1534 = stablehlo.broadcast_in_dim %cst_395, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1535 = stablehlo.add %1533, %1534 : tensor<16xf32>
    %1536 = stablehlo.divide %1412, %1535 : tensor<16xf32>
    %cst_396 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1537 = stablehlo.broadcast_in_dim %cst_396, dims = [] : (tensor<f32>) -> tensor<128x16xf32>
    %1538 = stablehlo.add %1468, %1537 : tensor<128x16xf32>
    %1539 = stablehlo.sqrt %1538 : tensor<128x16xf32>
    %cst_397 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1540 = stablehlo.broadcast_in_dim %cst_397, dims = [] : (tensor<f32>) -> tensor<128x16xf32>
    %1541 = stablehlo.add %1539, %1540 : tensor<128x16xf32>
    %1542 = stablehlo.divide %1414, %1541 : tensor<128x16xf32>
    %cst_398 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1543 = stablehlo.broadcast_in_dim %cst_398, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1544 = stablehlo.add %1470, %1543 : tensor<64xf32>
    %1545 = stablehlo.sqrt %1544 : tensor<64xf32>
    %cst_399 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1546 = stablehlo.broadcast_in_dim %cst_399, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1547 = stablehlo.add %1545, %1546 : tensor<64xf32>
    %1548 = stablehlo.divide %1416, %1547 : tensor<64xf32>
    %cst_400 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1549 = stablehlo.broadcast_in_dim %cst_400, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %1550 = stablehlo.add %1472, %1549 : tensor<128x64xf32>
    %1551 = stablehlo.sqrt %1550 : tensor<128x64xf32>
    %cst_401 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1552 = stablehlo.broadcast_in_dim %cst_401, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %1553 = stablehlo.add %1551, %1552 : tensor<128x64xf32>
    %1554 = stablehlo.divide %1418, %1553 : tensor<128x64xf32>
    %cst_402 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1555 = stablehlo.broadcast_in_dim %cst_402, dims = [] : (tensor<f32>) -> tensor<256xf32>
    %1556 = stablehlo.add %1474, %1555 : tensor<256xf32>
    %1557 = stablehlo.sqrt %1556 : tensor<256xf32>
    %cst_403 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1558 = stablehlo.broadcast_in_dim %cst_403, dims = [] : (tensor<f32>) -> tensor<256xf32>
    %1559 = stablehlo.add %1557, %1558 : tensor<256xf32>
    %1560 = stablehlo.divide %1420, %1559 : tensor<256xf32>
    %cst_404 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1561 = stablehlo.broadcast_in_dim %cst_404, dims = [] : (tensor<f32>) -> tensor<64x256xf32>
    %1562 = stablehlo.add %1476, %1561 : tensor<64x256xf32>
    %1563 = stablehlo.sqrt %1562 : tensor<64x256xf32>
    %cst_405 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1564 = stablehlo.broadcast_in_dim %cst_405, dims = [] : (tensor<f32>) -> tensor<64x256xf32>
    %1565 = stablehlo.add %1563, %1564 : tensor<64x256xf32>
    %1566 = stablehlo.divide %1422, %1565 : tensor<64x256xf32>
    %cst_406 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1567 = stablehlo.broadcast_in_dim %cst_406, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1568 = stablehlo.add %1478, %1567 : tensor<128xf32>
    %1569 = stablehlo.sqrt %1568 : tensor<128xf32>
    %cst_407 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1570 = stablehlo.broadcast_in_dim %cst_407, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1571 = stablehlo.add %1569, %1570 : tensor<128xf32>
    %1572 = stablehlo.divide %1424, %1571 : tensor<128xf32>
    %cst_408 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1573 = stablehlo.broadcast_in_dim %cst_408, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %1574 = stablehlo.add %1480, %1573 : tensor<128x128xf32>
    %1575 = stablehlo.sqrt %1574 : tensor<128x128xf32>
    %cst_409 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1576 = stablehlo.broadcast_in_dim %cst_409, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %1577 = stablehlo.add %1575, %1576 : tensor<128x128xf32>
    %1578 = stablehlo.divide %1426, %1577 : tensor<128x128xf32>
    %cst_410 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1579 = stablehlo.broadcast_in_dim %cst_410, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1580 = stablehlo.add %1482, %1579 : tensor<16xf32>
    %1581 = stablehlo.sqrt %1580 : tensor<16xf32>
    %cst_411 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1582 = stablehlo.broadcast_in_dim %cst_411, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1583 = stablehlo.add %1581, %1582 : tensor<16xf32>
    %1584 = stablehlo.divide %1428, %1583 : tensor<16xf32>
    %cst_412 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1585 = stablehlo.broadcast_in_dim %cst_412, dims = [] : (tensor<f32>) -> tensor<128x16xf32>
    %1586 = stablehlo.add %1484, %1585 : tensor<128x16xf32>
    %1587 = stablehlo.sqrt %1586 : tensor<128x16xf32>
    %cst_413 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1588 = stablehlo.broadcast_in_dim %cst_413, dims = [] : (tensor<f32>) -> tensor<128x16xf32>
    %1589 = stablehlo.add %1587, %1588 : tensor<128x16xf32>
    %1590 = stablehlo.divide %1430, %1589 : tensor<128x16xf32>
    %cst_414 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1591 = stablehlo.broadcast_in_dim %cst_414, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1592 = stablehlo.add %1486, %1591 : tensor<64xf32>
    %1593 = stablehlo.sqrt %1592 : tensor<64xf32>
    %cst_415 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1594 = stablehlo.broadcast_in_dim %cst_415, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1595 = stablehlo.add %1593, %1594 : tensor<64xf32>
    %1596 = stablehlo.divide %1432, %1595 : tensor<64xf32>
    %cst_416 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1597 = stablehlo.broadcast_in_dim %cst_416, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %1598 = stablehlo.add %1488, %1597 : tensor<128x64xf32>
    %1599 = stablehlo.sqrt %1598 : tensor<128x64xf32>
    %cst_417 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1600 = stablehlo.broadcast_in_dim %cst_417, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %1601 = stablehlo.add %1599, %1600 : tensor<128x64xf32>
    %1602 = stablehlo.divide %1434, %1601 : tensor<128x64xf32>
    %cst_418 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1603 = stablehlo.broadcast_in_dim %cst_418, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1604 = stablehlo.add %1490, %1603 : tensor<512xf32>
    %1605 = stablehlo.sqrt %1604 : tensor<512xf32>
    %cst_419 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1606 = stablehlo.broadcast_in_dim %cst_419, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1607 = stablehlo.add %1605, %1606 : tensor<512xf32>
    %1608 = stablehlo.divide %1436, %1607 : tensor<512xf32>
    %cst_420 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1609 = stablehlo.broadcast_in_dim %cst_420, dims = [] : (tensor<f32>) -> tensor<64x512xf32>
    %1610 = stablehlo.add %1492, %1609 : tensor<64x512xf32>
    %1611 = stablehlo.sqrt %1610 : tensor<64x512xf32>
    %cst_421 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1612 = stablehlo.broadcast_in_dim %cst_421, dims = [] : (tensor<f32>) -> tensor<64x512xf32>
    %1613 = stablehlo.add %1611, %1612 : tensor<64x512xf32>
    %1614 = stablehlo.divide %1438, %1613 : tensor<64x512xf32>
    %cst_422 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1615 = stablehlo.broadcast_in_dim %cst_422, dims = [] : (tensor<f32>) -> tensor<512x64xf32>
    %1616 = stablehlo.add %1494, %1615 : tensor<512x64xf32>
    %1617 = stablehlo.sqrt %1616 : tensor<512x64xf32>
    %cst_423 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1618 = stablehlo.broadcast_in_dim %cst_423, dims = [] : (tensor<f32>) -> tensor<512x64xf32>
    %1619 = stablehlo.add %1617, %1618 : tensor<512x64xf32>
    %1620 = stablehlo.divide %1440, %1619 : tensor<512x64xf32>
    %cst_424 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1621 = stablehlo.broadcast_in_dim %cst_424, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1622 = stablehlo.add %1496, %1621 : tensor<64xf32>
    %1623 = stablehlo.sqrt %1622 : tensor<64xf32>
    %cst_425 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1624 = stablehlo.broadcast_in_dim %cst_425, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1625 = stablehlo.add %1623, %1624 : tensor<64xf32>
    %1626 = stablehlo.divide %1442, %1625 : tensor<64xf32>
    %cst_426 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1627 = stablehlo.broadcast_in_dim %cst_426, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1628 = stablehlo.add %1498, %1627 : tensor<64xf32>
    %1629 = stablehlo.sqrt %1628 : tensor<64xf32>
    %cst_427 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1630 = stablehlo.broadcast_in_dim %cst_427, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1631 = stablehlo.add %1629, %1630 : tensor<64xf32>
    %1632 = stablehlo.divide %1444, %1631 : tensor<64xf32>
    %cst_428 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1633 = stablehlo.broadcast_in_dim %cst_428, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1634 = stablehlo.add %1500, %1633 : tensor<64xf32>
    %1635 = stablehlo.sqrt %1634 : tensor<64xf32>
    %cst_429 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1636 = stablehlo.broadcast_in_dim %cst_429, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1637 = stablehlo.add %1635, %1636 : tensor<64xf32>
    %1638 = stablehlo.divide %1446, %1637 : tensor<64xf32>
    %cst_430 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1639 = stablehlo.broadcast_in_dim %cst_430, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1640 = stablehlo.add %1502, %1639 : tensor<64xf32>
    %1641 = stablehlo.sqrt %1640 : tensor<64xf32>
    %cst_431 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1642 = stablehlo.broadcast_in_dim %cst_431, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1643 = stablehlo.add %1641, %1642 : tensor<64xf32>
    %1644 = stablehlo.divide %1448, %1643 : tensor<64xf32>
    %cst_432 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1645 = stablehlo.broadcast_in_dim %cst_432, dims = [] : (tensor<f32>) -> tensor<128x8xf32>
    %1646 = stablehlo.add %1504, %1645 : tensor<128x8xf32>
    %1647 = stablehlo.sqrt %1646 : tensor<128x8xf32>
    %cst_433 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1648 = stablehlo.broadcast_in_dim %cst_433, dims = [] : (tensor<f32>) -> tensor<128x8xf32>
    %1649 = stablehlo.add %1647, %1648 : tensor<128x8xf32>
    %1650 = stablehlo.divide %1450, %1649 : tensor<128x8xf32>
    %cst_434 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1651 = stablehlo.broadcast_in_dim %cst_434, dims = [] : (tensor<f32>) -> tensor<128x8xf32>
    %1652 = stablehlo.add %1506, %1651 : tensor<128x8xf32>
    %1653 = stablehlo.sqrt %1652 : tensor<128x8xf32>
    %cst_435 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1654 = stablehlo.broadcast_in_dim %cst_435, dims = [] : (tensor<f32>) -> tensor<128x8xf32>
    %1655 = stablehlo.add %1653, %1654 : tensor<128x8xf32>
    %1656 = stablehlo.divide %1452, %1655 : tensor<128x8xf32>
    %cst_436 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %1657 = stablehlo.broadcast_in_dim %cst_436, dims = [] : (tensor<f32>) -> tensor<256xf32>
    %1658 = stablehlo.multiply %1657, %arg0 : tensor<256xf32>
    %1659 = stablehlo.add %1512, %1658 : tensor<256xf32>
    %cst_437 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %1660 = stablehlo.broadcast_in_dim %cst_437, dims = [] : (tensor<f32>) -> tensor<64x256xf32>
    %1661 = stablehlo.multiply %1660, %arg1 : tensor<64x256xf32>
    %1662 = stablehlo.add %1518, %1661 : tensor<64x256xf32>
    %cst_438 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %1663 = stablehlo.broadcast_in_dim %cst_438, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1664 = stablehlo.multiply %1663, %arg2 : tensor<128xf32>
    %1665 = stablehlo.add %1524, %1664 : tensor<128xf32>
    %cst_439 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %1666 = stablehlo.broadcast_in_dim %cst_439, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %1667 = stablehlo.multiply %1666, %arg3 : tensor<128x128xf32>
    %1668 = stablehlo.add %1530, %1667 : tensor<128x128xf32>
    %cst_440 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %1669 = stablehlo.broadcast_in_dim %cst_440, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1670 = stablehlo.multiply %1669, %arg4 : tensor<16xf32>
    %1671 = stablehlo.add %1536, %1670 : tensor<16xf32>
    %cst_441 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %1672 = stablehlo.broadcast_in_dim %cst_441, dims = [] : (tensor<f32>) -> tensor<128x16xf32>
    %1673 = stablehlo.multiply %1672, %arg5 : tensor<128x16xf32>
    %1674 = stablehlo.add %1542, %1673 : tensor<128x16xf32>
    %cst_442 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %1675 = stablehlo.broadcast_in_dim %cst_442, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1676 = stablehlo.multiply %1675, %arg6 : tensor<64xf32>
    %1677 = stablehlo.add %1548, %1676 : tensor<64xf32>
    %cst_443 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %1678 = stablehlo.broadcast_in_dim %cst_443, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %1679 = stablehlo.multiply %1678, %arg7 : tensor<128x64xf32>
    %1680 = stablehlo.add %1554, %1679 : tensor<128x64xf32>
    %cst_444 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %1681 = stablehlo.broadcast_in_dim %cst_444, dims = [] : (tensor<f32>) -> tensor<256xf32>
    %1682 = stablehlo.multiply %1681, %arg8 : tensor<256xf32>
    %1683 = stablehlo.add %1560, %1682 : tensor<256xf32>
    %cst_445 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %1684 = stablehlo.broadcast_in_dim %cst_445, dims = [] : (tensor<f32>) -> tensor<64x256xf32>
    %1685 = stablehlo.multiply %1684, %arg9 : tensor<64x256xf32>
    %1686 = stablehlo.add %1566, %1685 : tensor<64x256xf32>
    %cst_446 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %1687 = stablehlo.broadcast_in_dim %cst_446, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1688 = stablehlo.multiply %1687, %arg10 : tensor<128xf32>
    %1689 = stablehlo.add %1572, %1688 : tensor<128xf32>
    %cst_447 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %1690 = stablehlo.broadcast_in_dim %cst_447, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %1691 = stablehlo.multiply %1690, %arg11 : tensor<128x128xf32>
    %1692 = stablehlo.add %1578, %1691 : tensor<128x128xf32>
    %cst_448 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %1693 = stablehlo.broadcast_in_dim %cst_448, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1694 = stablehlo.multiply %1693, %arg12 : tensor<16xf32>
    %1695 = stablehlo.add %1584, %1694 : tensor<16xf32>
    %cst_449 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %1696 = stablehlo.broadcast_in_dim %cst_449, dims = [] : (tensor<f32>) -> tensor<128x16xf32>
    %1697 = stablehlo.multiply %1696, %arg13 : tensor<128x16xf32>
    %1698 = stablehlo.add %1590, %1697 : tensor<128x16xf32>
    %cst_450 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %1699 = stablehlo.broadcast_in_dim %cst_450, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1700 = stablehlo.multiply %1699, %arg14 : tensor<64xf32>
    %1701 = stablehlo.add %1596, %1700 : tensor<64xf32>
    %cst_451 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %1702 = stablehlo.broadcast_in_dim %cst_451, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %1703 = stablehlo.multiply %1702, %arg15 : tensor<128x64xf32>
    %1704 = stablehlo.add %1602, %1703 : tensor<128x64xf32>
    %cst_452 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %1705 = stablehlo.broadcast_in_dim %cst_452, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1706 = stablehlo.multiply %1705, %arg16 : tensor<512xf32>
    %1707 = stablehlo.add %1608, %1706 : tensor<512xf32>
    %cst_453 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %1708 = stablehlo.broadcast_in_dim %cst_453, dims = [] : (tensor<f32>) -> tensor<64x512xf32>
    %1709 = stablehlo.multiply %1708, %arg17 : tensor<64x512xf32>
    %1710 = stablehlo.add %1614, %1709 : tensor<64x512xf32>
    %cst_454 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %1711 = stablehlo.broadcast_in_dim %cst_454, dims = [] : (tensor<f32>) -> tensor<512x64xf32>
    %1712 = stablehlo.multiply %1711, %arg18 : tensor<512x64xf32>
    %1713 = stablehlo.add %1620, %1712 : tensor<512x64xf32>
    %cst_455 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %1714 = stablehlo.broadcast_in_dim %cst_455, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1715 = stablehlo.multiply %1714, %arg19 : tensor<64xf32>
    %1716 = stablehlo.add %1626, %1715 : tensor<64xf32>
    %cst_456 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %1717 = stablehlo.broadcast_in_dim %cst_456, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1718 = stablehlo.multiply %1717, %arg20 : tensor<64xf32>
    %1719 = stablehlo.add %1632, %1718 : tensor<64xf32>
    %cst_457 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %1720 = stablehlo.broadcast_in_dim %cst_457, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1721 = stablehlo.multiply %1720, %arg21 : tensor<64xf32>
    %1722 = stablehlo.add %1638, %1721 : tensor<64xf32>
    %cst_458 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %1723 = stablehlo.broadcast_in_dim %cst_458, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1724 = stablehlo.multiply %1723, %arg22 : tensor<64xf32>
    %1725 = stablehlo.add %1644, %1724 : tensor<64xf32>
    %cst_459 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %1726 = stablehlo.broadcast_in_dim %cst_459, dims = [] : (tensor<f32>) -> tensor<128x8xf32>
    %1727 = stablehlo.multiply %1726, %arg23 : tensor<128x8xf32>
    %1728 = stablehlo.add %1650, %1727 : tensor<128x8xf32>
    %cst_460 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %1729 = stablehlo.broadcast_in_dim %cst_460, dims = [] : (tensor<f32>) -> tensor<128x8xf32>
    %1730 = stablehlo.multiply %1729, %arg24 : tensor<128x8xf32>
    %1731 = stablehlo.add %1656, %1730 : tensor<128x8xf32>
    %cst_461 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1732 = stablehlo.broadcast_in_dim %cst_461, dims = [] : (tensor<f32>) -> tensor<256xf32>
    %1733 = stablehlo.multiply %1732, %1659 : tensor<256xf32>
    %cst_462 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1734 = stablehlo.broadcast_in_dim %cst_462, dims = [] : (tensor<f32>) -> tensor<64x256xf32>
    %1735 = stablehlo.multiply %1734, %1662 : tensor<64x256xf32>
    %cst_463 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1736 = stablehlo.broadcast_in_dim %cst_463, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1737 = stablehlo.multiply %1736, %1665 : tensor<128xf32>
    %cst_464 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1738 = stablehlo.broadcast_in_dim %cst_464, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %1739 = stablehlo.multiply %1738, %1668 : tensor<128x128xf32>
    %cst_465 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1740 = stablehlo.broadcast_in_dim %cst_465, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1741 = stablehlo.multiply %1740, %1671 : tensor<16xf32>
    %cst_466 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1742 = stablehlo.broadcast_in_dim %cst_466, dims = [] : (tensor<f32>) -> tensor<128x16xf32>
    %1743 = stablehlo.multiply %1742, %1674 : tensor<128x16xf32>
    %cst_467 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1744 = stablehlo.broadcast_in_dim %cst_467, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1745 = stablehlo.multiply %1744, %1677 : tensor<64xf32>
    %cst_468 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1746 = stablehlo.broadcast_in_dim %cst_468, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %1747 = stablehlo.multiply %1746, %1680 : tensor<128x64xf32>
    %cst_469 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1748 = stablehlo.broadcast_in_dim %cst_469, dims = [] : (tensor<f32>) -> tensor<256xf32>
    %1749 = stablehlo.multiply %1748, %1683 : tensor<256xf32>
    %cst_470 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1750 = stablehlo.broadcast_in_dim %cst_470, dims = [] : (tensor<f32>) -> tensor<64x256xf32>
    %1751 = stablehlo.multiply %1750, %1686 : tensor<64x256xf32>
    %cst_471 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1752 = stablehlo.broadcast_in_dim %cst_471, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1753 = stablehlo.multiply %1752, %1689 : tensor<128xf32>
    %cst_472 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1754 = stablehlo.broadcast_in_dim %cst_472, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %1755 = stablehlo.multiply %1754, %1692 : tensor<128x128xf32>
    %cst_473 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1756 = stablehlo.broadcast_in_dim %cst_473, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1757 = stablehlo.multiply %1756, %1695 : tensor<16xf32>
    %cst_474 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1758 = stablehlo.broadcast_in_dim %cst_474, dims = [] : (tensor<f32>) -> tensor<128x16xf32>
    %1759 = stablehlo.multiply %1758, %1698 : tensor<128x16xf32>
    %cst_475 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1760 = stablehlo.broadcast_in_dim %cst_475, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1761 = stablehlo.multiply %1760, %1701 : tensor<64xf32>
    %cst_476 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1762 = stablehlo.broadcast_in_dim %cst_476, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %1763 = stablehlo.multiply %1762, %1704 : tensor<128x64xf32>
    %cst_477 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1764 = stablehlo.broadcast_in_dim %cst_477, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1765 = stablehlo.multiply %1764, %1707 : tensor<512xf32>
    %cst_478 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1766 = stablehlo.broadcast_in_dim %cst_478, dims = [] : (tensor<f32>) -> tensor<64x512xf32>
    %1767 = stablehlo.multiply %1766, %1710 : tensor<64x512xf32>
    %cst_479 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1768 = stablehlo.broadcast_in_dim %cst_479, dims = [] : (tensor<f32>) -> tensor<512x64xf32>
    %1769 = stablehlo.multiply %1768, %1713 : tensor<512x64xf32>
    %cst_480 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1770 = stablehlo.broadcast_in_dim %cst_480, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1771 = stablehlo.multiply %1770, %1716 : tensor<64xf32>
    %cst_481 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1772 = stablehlo.broadcast_in_dim %cst_481, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1773 = stablehlo.multiply %1772, %1719 : tensor<64xf32>
    %cst_482 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1774 = stablehlo.broadcast_in_dim %cst_482, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1775 = stablehlo.multiply %1774, %1722 : tensor<64xf32>
    %cst_483 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1776 = stablehlo.broadcast_in_dim %cst_483, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1777 = stablehlo.multiply %1776, %1725 : tensor<64xf32>
    %cst_484 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1778 = stablehlo.broadcast_in_dim %cst_484, dims = [] : (tensor<f32>) -> tensor<128x8xf32>
    %1779 = stablehlo.multiply %1778, %1728 : tensor<128x8xf32>
    %cst_485 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1780 = stablehlo.broadcast_in_dim %cst_485, dims = [] : (tensor<f32>) -> tensor<128x8xf32>
    %1781 = stablehlo.multiply %1780, %1731 : tensor<128x8xf32>
    %1782 = stablehlo.add %arg0, %1733 : tensor<256xf32>
    %1783 = stablehlo.add %arg1, %1735 : tensor<64x256xf32>
    %1784 = stablehlo.add %arg2, %1737 : tensor<128xf32>
    %1785 = stablehlo.add %arg3, %1739 : tensor<128x128xf32>
    %1786 = stablehlo.add %arg4, %1741 : tensor<16xf32>
    %1787 = stablehlo.add %arg5, %1743 : tensor<128x16xf32>
    %1788 = stablehlo.add %arg6, %1745 : tensor<64xf32>
    %1789 = stablehlo.add %arg7, %1747 : tensor<128x64xf32>
    %1790 = stablehlo.add %arg8, %1749 : tensor<256xf32>
    %1791 = stablehlo.add %arg9, %1751 : tensor<64x256xf32>
    %1792 = stablehlo.add %arg10, %1753 : tensor<128xf32>
    %1793 = stablehlo.add %arg11, %1755 : tensor<128x128xf32>
    %1794 = stablehlo.add %arg12, %1757 : tensor<16xf32>
    %1795 = stablehlo.add %arg13, %1759 : tensor<128x16xf32>
    %1796 = stablehlo.add %arg14, %1761 : tensor<64xf32>
    %1797 = stablehlo.add %arg15, %1763 : tensor<128x64xf32>
    %1798 = stablehlo.add %arg16, %1765 : tensor<512xf32>
    %1799 = stablehlo.add %arg17, %1767 : tensor<64x512xf32>
    %1800 = stablehlo.add %arg18, %1769 : tensor<512x64xf32>
    %1801 = stablehlo.add %arg19, %1771 : tensor<64xf32>
    %1802 = stablehlo.add %arg20, %1773 : tensor<64xf32>
    %1803 = stablehlo.add %arg21, %1775 : tensor<64xf32>
    %1804 = stablehlo.add %arg22, %1777 : tensor<64xf32>
    %1805 = stablehlo.add %arg23, %1779 : tensor<128x8xf32>
    %1806 = stablehlo.add %arg24, %1781 : tensor<128x8xf32>
    return %1782, %1783, %1784, %1785, %1786, %1787, %1788, %1789, %1790, %1791, %1792, %1793, %1794, %1795, %1796, %1797, %1798, %1799, %1800, %1801, %1802, %1803, %1804, %1805, %1806, %1398, %1125, %1130, %1135, %1140, %1145, %1150, %1155, %1160, %1165, %1170, %1175, %1180, %1185, %1190, %1195, %1200, %1205, %1210, %1215, %1220, %1225, %1230, %1235, %1240, %1245, %1251, %1257, %1263, %1269, %1275, %1281, %1287, %1293, %1299, %1305, %1311, %1317, %1323, %1329, %1335, %1341, %1347, %1353, %1359, %1365, %1371, %1377, %1383, %1389, %1395, %543 : tensor<256xf32>, tensor<64x256xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<16xf32>, tensor<128x16xf32>, tensor<64xf32>, tensor<128x64xf32>, tensor<256xf32>, tensor<64x256xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<16xf32>, tensor<128x16xf32>, tensor<64xf32>, tensor<128x64xf32>, tensor<512xf32>, tensor<64x512xf32>, tensor<512x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<128x8xf32>, tensor<128x8xf32>, tensor<i32>, tensor<256xf32>, tensor<64x256xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<16xf32>, tensor<128x16xf32>, tensor<64xf32>, tensor<128x64xf32>, tensor<256xf32>, tensor<64x256xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<16xf32>, tensor<128x16xf32>, tensor<64xf32>, tensor<128x64xf32>, tensor<512xf32>, tensor<64x512xf32>, tensor<512x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<128x8xf32>, tensor<128x8xf32>, tensor<256xf32>, tensor<64x256xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<16xf32>, tensor<128x16xf32>, tensor<64xf32>, tensor<128x64xf32>, tensor<256xf32>, tensor<64x256xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<16xf32>, tensor<128x16xf32>, tensor<64xf32>, tensor<128x64xf32>, tensor<512xf32>, tensor<64x512xf32>, tensor<512x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<128x8xf32>, tensor<128x8xf32>, tensor<f32>
  }
  func.func private @_take(%arg0: tensor<512x64xf32>, %arg1: tensor<4x128xi32>) -> (tensor<4x128x64xf32>, tensor<4x128x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x128xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x128xi32>, tensor<4x128xi32>) -> tensor<4x128xi1>
    %c_0 = stablehlo.constant dense<512> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x128xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x128xi32>
    %4 = call @_where(%1, %3, %arg1) : (tensor<4x128xi1>, tensor<4x128xi32>, tensor<4x128xi32>) -> tensor<4x128xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x128xi32>) -> tensor<4x128x1xi32>
    %c_1 = stablehlo.constant dense<511> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x128x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x128x1xi32>, tensor<4x128x1xi32>) -> tensor<4x128x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<4x128x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x128x1xi32>, tensor<4x128x1xi32>) -> tensor<4x128x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x128x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<4x128x1xi1>, tensor<i1>) -> tensor<4x128xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<512x64xf32>, tensor<4x128x1xi32>) -> tensor<4x128x64xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<4x128xi1>) -> tensor<4x128x64xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x128x64xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<4x128x64xi1>, tensor<4x128x64xf32>
    return %16, %5 : tensor<4x128x64xf32>, tensor<4x128x1xi32>
  }
  func.func private @_where(%arg0: tensor<4x128xi1>, %arg1: tensor<4x128xi32>, %arg2: tensor<4x128xi32>) -> tensor<4x128xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x128xi1>, tensor<4x128xi32>
    return %0 : tensor<4x128xi32>
  }
  func.func private @softplus(%arg0: tensor<4x128x128xf32>) -> (tensor<4x128x128xf32>, tensor<4x128x128xf32>, tensor<4x128x128xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x128x128xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x128x128xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x128x128xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<4x128x128xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<4x128x128xf32>, tensor<4x128x128xf32>) -> tensor<4x128x128xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x128x128xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<4x128x128xf32>
    %7 = stablehlo.abs %3 : tensor<4x128x128xf32>
    %8 = stablehlo.negate %7 : tensor<4x128x128xf32>
    %9 = stablehlo.exponential %8 : tensor<4x128x128xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<4x128x128xf32>
    %11 = stablehlo.add %1, %10 : tensor<4x128x128xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<4x128x128xi1>, tensor<4x128x128xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x128x128xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<4x128x128xf32>, tensor<4x128x128xf32>) -> tensor<4x128x128xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x128x128xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<4x128x128xi1>, tensor<4x128x128xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x128x128xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<4x128x128xf32>, tensor<4x128x128xf32>) -> tensor<4x128x128xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x128x128xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<4x128x128xi1>, tensor<4x128x128xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<4x128x128xf32>
    %22 = stablehlo.exponential %21 : tensor<4x128x128xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x128x128xf32>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<4x128x128xf32>, tensor<4x128x128xf32>) -> tensor<4x128x128xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x128x128xf32>
    %28 = stablehlo.select %26, %27, %12 : tensor<4x128x128xi1>, tensor<4x128x128xf32>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<4x128x128xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<4x128x128xf32>
    %31 = stablehlo.exponential %30 : tensor<4x128x128xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x128x128xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<4x128x128xf32>
    return %12, %22, %33 : tensor<4x128x128xf32>, tensor<4x128x128xf32>, tensor<4x128x128xf32>
  }
  func.func private @silu(%arg0: tensor<4x128x128xf32>) -> (tensor<4x128x128xf32>, tensor<4x128x128xf32>, tensor<4x128x128xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<4x128x128xf32>
    %1 = stablehlo.exponential %0 : tensor<4x128x128xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x128x128xf32>
    %3 = stablehlo.add %2, %1 : tensor<4x128x128xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x128x128xf32>
    %5 = stablehlo.divide %4, %3 : tensor<4x128x128xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x128x128xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<4x128x128xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<4x128x128xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<4x128x128xf32>
    return %9, %8, %5 : tensor<4x128x128xf32>, tensor<4x128x128xf32>, tensor<4x128x128xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<4x128x512xf32>, %arg1: tensor<4x128x1xi32>) -> (tensor<4x128x1xf32>, tensor<4x128x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x128x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x128x1xi32>, tensor<4x128x1xi32>) -> tensor<4x128x1xi1>
    %c_0 = stablehlo.constant dense<512> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x128x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x128x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x128x1xi1>, tensor<4x128x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<4x128x1xi32>) -> tensor<4x128x1x1xi32>
    %c_1 = stablehlo.constant dense<511> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x128x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x128x1x1xi32>, tensor<4x128x1x1xi32>) -> tensor<4x128x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<4x128x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x128x1x1xi32>, tensor<4x128x1x1xi32>) -> tensor<4x128x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x128x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<4x128x1x1xi1>, tensor<i1>) -> tensor<4x128x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x128x512xf32>, tensor<4x128x1x1xi32>) -> tensor<4x128x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x128x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<4x128x1xi1>, tensor<4x128x1xf32>
    return %15, %5 : tensor<4x128x1xf32>, tensor<4x128x1x1xi32>
  }
  func.func private @_take_0(%arg0: tensor<4x128x1xf32>, %arg1: tensor<i32>) -> (tensor<4x128xf32>, tensor<1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.add %arg1, %c_0 : tensor<i32>
    %2 = call @_where_1(%0, %1, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
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
    %10 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], collapsed_slice_dims = [2], start_index_map = [2]>, indices_are_sorted = false, slice_sizes = array<i64: 4, 128, 1>}> : (tensor<4x128x1xf32>, tensor<1xi32>) -> tensor<4x128xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<4x128xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %13 = stablehlo.select %11, %10, %12 : tensor<4x128xi1>, tensor<4x128xf32>
    return %13, %3 : tensor<4x128xf32>, tensor<1xi32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_2(%arg0: tensor<1xi32>, %arg1: tensor<4x128xf32>) -> tensor<4x128x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x128x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], inserted_window_dims = [2], scatter_dims_to_operand_dims = [2]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x128x1xf32>, tensor<1xi32>, tensor<4x128xf32>) -> tensor<4x128x1xf32>
    return %1 : tensor<4x128x1xf32>
  }
  func.func private @take_along_axis_3(%arg0: tensor<4x128x1x1xi32>, %arg1: tensor<4x128x1xf32>) -> tensor<4x128x512xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x128x512xf32>, tensor<4x128x1x1xi32>, tensor<4x128x1xf32>) -> tensor<4x128x512xf32>
    return %1 : tensor<4x128x512xf32>
  }
  func.func private @silu_4(%arg0: tensor<4x128x128xf32>, %arg1: tensor<4x128x128xf32>, %arg2: tensor<4x128x128xf32>, %arg3: tensor<4x128x128xf32>) -> tensor<4x128x128xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x128x128xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x128x128xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x128x128xf32>
    %3 = stablehlo.add %1, %2 : tensor<4x128x128xf32>
    return %3 : tensor<4x128x128xf32>
  }
  func.func private @softplus_5(%arg0: tensor<4x128x128xf32>, %arg1: tensor<4x128x128xf32>, %arg2: tensor<4x128x128xf32>) -> tensor<4x128x128xf32> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<4x128x128xf32>
    return %0 : tensor<4x128x128xf32>
  }
  func.func private @_take_6(%arg0: tensor<4x128x1xi32>, %arg1: tensor<4x128x64xf32>) -> tensor<512x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x64xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<512x64xf32>, tensor<4x128x1xi32>, tensor<4x128x64xf32>) -> tensor<512x64xf32>
    return %1 : tensor<512x64xf32>
  }
  func.func private @_where_7(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
