module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<18xf32>, %arg1: tensor<24x18xf32>, %arg2: tensor<24xf32>, %arg3: tensor<18x24xf32>, %arg4: tensor<18xf32>, %arg5: tensor<24x18xf32>, %arg6: tensor<24xf32>, %arg7: tensor<18x24xf32>, %arg8: tensor<18xf32>, %arg9: tensor<18x18xf32>, %arg10: tensor<18xf32>, %arg11: tensor<18x18xf32>, %arg12: tensor<2xf32>, %arg13: tensor<18x2xf32>, %arg14: tensor<2x18xf32>, %arg15: tensor<12x18xf32>, %arg16: tensor<18xf32>, %arg17: tensor<18xf32>, %arg18: tensor<18xf32>, %arg19: tensor<18xf32>, %arg20: tensor<18xf32>, %arg21: tensor<18xf32>, %arg22: tensor<18xf32>, %arg23: tensor<18xf32>, %arg24: tensor<18xf32>, %arg25: tensor<18xf32>, %arg26: tensor<18xf32>, %arg27: tensor<18xf32>, %arg28: tensor<18x3x6xf32>, %arg29: tensor<3x6x18xf32>, %arg30: tensor<18x3x6xf32>, %arg31: tensor<18x3x6xf32>, %arg32: tensor<18x3x6xf32>, %arg33: tensor<3x6x18xf32>, %arg34: tensor<18x3x6xf32>, %arg35: tensor<18x3x6xf32>, %arg36: tensor<30xf32>, %arg37: tensor<30x18xf32>, %arg38: tensor<18xf32>, %arg39: tensor<24x18xf32>, %arg40: tensor<24xf32>, %arg41: tensor<18x24xf32>, %arg42: tensor<18xf32>, %arg43: tensor<24x18xf32>, %arg44: tensor<24xf32>, %arg45: tensor<18x24xf32>, %arg46: tensor<18xf32>, %arg47: tensor<18x18xf32>, %arg48: tensor<18xf32>, %arg49: tensor<18x18xf32>, %arg50: tensor<2xf32>, %arg51: tensor<18x2xf32>, %arg52: tensor<2x18xf32>, %arg53: tensor<12x18xf32>, %arg54: tensor<18xf32>, %arg55: tensor<18xf32>, %arg56: tensor<18xf32>, %arg57: tensor<18xf32>, %arg58: tensor<18xf32>, %arg59: tensor<18xf32>, %arg60: tensor<18xf32>, %arg61: tensor<18xf32>, %arg62: tensor<18xf32>, %arg63: tensor<18xf32>, %arg64: tensor<18xf32>, %arg65: tensor<18xf32>, %arg66: tensor<18x3x6xf32>, %arg67: tensor<3x6x18xf32>, %arg68: tensor<18x3x6xf32>, %arg69: tensor<18x3x6xf32>, %arg70: tensor<18x3x6xf32>, %arg71: tensor<3x6x18xf32>, %arg72: tensor<18x3x6xf32>, %arg73: tensor<18x3x6xf32>, %arg74: tensor<30xf32>, %arg75: tensor<30x18xf32>, %arg76: tensor<4x12xi32>, %arg77: tensor<4x12xi32>, %arg78: tensor<4x12xi1>, %arg79: tensor<4x3xi32>, %arg80: tensor<4x3xi32>, %arg81: tensor<4xi32>) -> (tensor<18xf32> {jax.result_info = "result[0]['Dense_0']['bias']"}, tensor<24x18xf32> {jax.result_info = "result[0]['Dense_0']['kernel']"}, tensor<24xf32> {jax.result_info = "result[0]['Dense_1']['bias']"}, tensor<18x24xf32> {jax.result_info = "result[0]['Dense_1']['kernel']"}, tensor<18xf32> {jax.result_info = "result[0]['Dense_2']['bias']"}, tensor<24x18xf32> {jax.result_info = "result[0]['Dense_2']['kernel']"}, tensor<24xf32> {jax.result_info = "result[0]['Dense_3']['bias']"}, tensor<18x24xf32> {jax.result_info = "result[0]['Dense_3']['kernel']"}, tensor<18xf32> {jax.result_info = "result[0]['Dense_4']['bias']"}, tensor<18x18xf32> {jax.result_info = "result[0]['Dense_4']['kernel']"}, tensor<18xf32> {jax.result_info = "result[0]['Dense_5']['bias']"}, tensor<18x18xf32> {jax.result_info = "result[0]['Dense_5']['kernel']"}, tensor<2xf32> {jax.result_info = "result[0]['Dense_6']['bias']"}, tensor<18x2xf32> {jax.result_info = "result[0]['Dense_6']['kernel']"}, tensor<2x18xf32> {jax.result_info = "result[0]['Embed_0']['embedding']"}, tensor<12x18xf32> {jax.result_info = "result[0]['Embed_1']['embedding']"}, tensor<18xf32> {jax.result_info = "result[0]['LayerNorm_0']['bias']"}, tensor<18xf32> {jax.result_info = "result[0]['LayerNorm_0']['scale']"}, tensor<18xf32> {jax.result_info = "result[0]['LayerNorm_1']['bias']"}, tensor<18xf32> {jax.result_info = "result[0]['LayerNorm_1']['scale']"}, tensor<18xf32> {jax.result_info = "result[0]['LayerNorm_2']['bias']"}, tensor<18xf32> {jax.result_info = "result[0]['LayerNorm_2']['scale']"}, tensor<18xf32> {jax.result_info = "result[0]['LayerNorm_3']['bias']"}, tensor<18xf32> {jax.result_info = "result[0]['LayerNorm_3']['scale']"}, tensor<18xf32> {jax.result_info = "result[0]['LayerNorm_4']['bias']"}, tensor<18xf32> {jax.result_info = "result[0]['LayerNorm_4']['scale']"}, tensor<18xf32> {jax.result_info = "result[0]['LayerNorm_5']['bias']"}, tensor<18xf32> {jax.result_info = "result[0]['LayerNorm_5']['scale']"}, tensor<18x3x6xf32> {jax.result_info = "result[0]['SelfAttention_0']['key']['kernel']"}, tensor<3x6x18xf32> {jax.result_info = "result[0]['SelfAttention_0']['out']['kernel']"}, tensor<18x3x6xf32> {jax.result_info = "result[0]['SelfAttention_0']['query']['kernel']"}, tensor<18x3x6xf32> {jax.result_info = "result[0]['SelfAttention_0']['value']['kernel']"}, tensor<18x3x6xf32> {jax.result_info = "result[0]['SelfAttention_1']['key']['kernel']"}, tensor<3x6x18xf32> {jax.result_info = "result[0]['SelfAttention_1']['out']['kernel']"}, tensor<18x3x6xf32> {jax.result_info = "result[0]['SelfAttention_1']['query']['kernel']"}, tensor<18x3x6xf32> {jax.result_info = "result[0]['SelfAttention_1']['value']['kernel']"}, tensor<30xf32> {jax.result_info = "result[0]['bias']"}, tensor<30x18xf32> {jax.result_info = "result[0]['tokens']['embedding']"}, tensor<18xf32> {jax.result_info = "result[1][0].trace['Dense_0']['bias']"}, tensor<24x18xf32> {jax.result_info = "result[1][0].trace['Dense_0']['kernel']"}, tensor<24xf32> {jax.result_info = "result[1][0].trace['Dense_1']['bias']"}, tensor<18x24xf32> {jax.result_info = "result[1][0].trace['Dense_1']['kernel']"}, tensor<18xf32> {jax.result_info = "result[1][0].trace['Dense_2']['bias']"}, tensor<24x18xf32> {jax.result_info = "result[1][0].trace['Dense_2']['kernel']"}, tensor<24xf32> {jax.result_info = "result[1][0].trace['Dense_3']['bias']"}, tensor<18x24xf32> {jax.result_info = "result[1][0].trace['Dense_3']['kernel']"}, tensor<18xf32> {jax.result_info = "result[1][0].trace['Dense_4']['bias']"}, tensor<18x18xf32> {jax.result_info = "result[1][0].trace['Dense_4']['kernel']"}, tensor<18xf32> {jax.result_info = "result[1][0].trace['Dense_5']['bias']"}, tensor<18x18xf32> {jax.result_info = "result[1][0].trace['Dense_5']['kernel']"}, tensor<2xf32> {jax.result_info = "result[1][0].trace['Dense_6']['bias']"}, tensor<18x2xf32> {jax.result_info = "result[1][0].trace['Dense_6']['kernel']"}, tensor<2x18xf32> {jax.result_info = "result[1][0].trace['Embed_0']['embedding']"}, tensor<12x18xf32> {jax.result_info = "result[1][0].trace['Embed_1']['embedding']"}, tensor<18xf32> {jax.result_info = "result[1][0].trace['LayerNorm_0']['bias']"}, tensor<18xf32> {jax.result_info = "result[1][0].trace['LayerNorm_0']['scale']"}, tensor<18xf32> {jax.result_info = "result[1][0].trace['LayerNorm_1']['bias']"}, tensor<18xf32> {jax.result_info = "result[1][0].trace['LayerNorm_1']['scale']"}, tensor<18xf32> {jax.result_info = "result[1][0].trace['LayerNorm_2']['bias']"}, tensor<18xf32> {jax.result_info = "result[1][0].trace['LayerNorm_2']['scale']"}, tensor<18xf32> {jax.result_info = "result[1][0].trace['LayerNorm_3']['bias']"}, tensor<18xf32> {jax.result_info = "result[1][0].trace['LayerNorm_3']['scale']"}, tensor<18xf32> {jax.result_info = "result[1][0].trace['LayerNorm_4']['bias']"}, tensor<18xf32> {jax.result_info = "result[1][0].trace['LayerNorm_4']['scale']"}, tensor<18xf32> {jax.result_info = "result[1][0].trace['LayerNorm_5']['bias']"}, tensor<18xf32> {jax.result_info = "result[1][0].trace['LayerNorm_5']['scale']"}, tensor<18x3x6xf32> {jax.result_info = "result[1][0].trace['SelfAttention_0']['key']['kernel']"}, tensor<3x6x18xf32> {jax.result_info = "result[1][0].trace['SelfAttention_0']['out']['kernel']"}, tensor<18x3x6xf32> {jax.result_info = "result[1][0].trace['SelfAttention_0']['query']['kernel']"}, tensor<18x3x6xf32> {jax.result_info = "result[1][0].trace['SelfAttention_0']['value']['kernel']"}, tensor<18x3x6xf32> {jax.result_info = "result[1][0].trace['SelfAttention_1']['key']['kernel']"}, tensor<3x6x18xf32> {jax.result_info = "result[1][0].trace['SelfAttention_1']['out']['kernel']"}, tensor<18x3x6xf32> {jax.result_info = "result[1][0].trace['SelfAttention_1']['query']['kernel']"}, tensor<18x3x6xf32> {jax.result_info = "result[1][0].trace['SelfAttention_1']['value']['kernel']"}, tensor<30xf32> {jax.result_info = "result[1][0].trace['bias']"}, tensor<30x18xf32> {jax.result_info = "result[1][0].trace['tokens']['embedding']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0:2 = call @_take(%arg37, %arg76) : (tensor<30x18xf32>, tensor<4x12xi32>) -> (tensor<4x12x18xf32>, tensor<4x12x1xi32>)
    %1:2 = call @_take_0(%arg14, %arg77) : (tensor<2x18xf32>, tensor<4x12xi32>) -> (tensor<4x12x18xf32>, tensor<4x12x1xi32>)
    %2 = stablehlo.add %0#0, %1#0 : tensor<4x12x18xf32>
    %3 = stablehlo.iota dim = 0 : tensor<12xi32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<12xi32>) -> tensor<1x12xi32>
    %5:2 = call @_take_1(%arg15, %4) : (tensor<12x18xf32>, tensor<1x12xi32>) -> (tensor<1x12x18xf32>, tensor<1x12x1xi32>)
    %6 = stablehlo.broadcast_in_dim %5#0, dims = [0, 1, 2] : (tensor<1x12x18xf32>) -> tensor<4x12x18xf32>
    %7 = stablehlo.add %2, %6 : tensor<4x12x18xf32>
    %8 = chlo.square %7 : tensor<4x12x18xf32> -> tensor<4x12x18xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x18xf32>
    %10 = stablehlo.multiply %9, %7 : tensor<4x12x18xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%7 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_1 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %13 = stablehlo.divide %11, %12 : tensor<4x12xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%8 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_3 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %16 = stablehlo.divide %14, %15 : tensor<4x12xf32>
    %17 = chlo.square %13 : tensor<4x12xf32> -> tensor<4x12xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %19 = stablehlo.multiply %18, %13 : tensor<4x12xf32>
    %20 = stablehlo.subtract %16, %17 : tensor<4x12xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %22 = stablehlo.maximum %21, %20 : tensor<4x12xf32>
    %23 = stablehlo.compare EQ, %20, %22, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %26 = stablehlo.select %23, %24, %25 : tensor<4x12xi1>, tensor<4x12xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %28 = stablehlo.compare EQ, %27, %22, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %31 = stablehlo.select %28, %29, %30 : tensor<4x12xi1>, tensor<4x12xf32>
    %32 = stablehlo.divide %26, %31 : tensor<4x12xf32>
    %33 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %34 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %35 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x18xf32>
    %36 = stablehlo.subtract %7, %35 : tensor<4x12x18xf32>
    %cst_11 = stablehlo.constant dense<9.99999996E-13> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %38 = stablehlo.add %34, %37 : tensor<4x12x1xf32>
    %39 = stablehlo.rsqrt %38 : tensor<4x12x1xf32>
    %40 = stablehlo.divide %39, %38 : tensor<4x12x1xf32>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<4x12x1xf32>
    %43 = stablehlo.reshape %arg17 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %44 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x18xf32>
    %45 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2] : (tensor<1x1x18xf32>) -> tensor<4x12x18xf32>
    %46 = stablehlo.multiply %44, %45 : tensor<4x12x18xf32>
    %47 = stablehlo.multiply %36, %46 : tensor<4x12x18xf32>
    %48 = stablehlo.reshape %arg16 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2] : (tensor<1x1x18xf32>) -> tensor<4x12x18xf32>
    %50 = stablehlo.add %47, %49 : tensor<4x12x18xf32>
    %51 = stablehlo.broadcast_in_dim %arg78, dims = [0, 3] : (tensor<4x12xi1>) -> tensor<4x1x1x12xi1>
    %52 = stablehlo.dot_general %50, %arg30, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x18xf32>, tensor<18x3x6xf32>) -> tensor<4x12x3x6xf32>
    %53 = stablehlo.dot_general %50, %arg28, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x18xf32>, tensor<18x3x6xf32>) -> tensor<4x12x3x6xf32>
    %54 = stablehlo.dot_general %50, %arg31, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x18xf32>, tensor<18x3x6xf32>) -> tensor<4x12x3x6xf32>
    %cst_13 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %55 = stablehlo.sqrt %cst_13 : tensor<f32>
    %56 = stablehlo.convert %55 : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f32>) -> tensor<4x12x3x6xf32>
    %58 = stablehlo.divide %52, %57 : tensor<4x12x3x6xf32>
    %59 = stablehlo.dot_general %58, %53, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x3x6xf32>, tensor<4x12x3x6xf32>) -> tensor<4x3x12x12xf32>
    %cst_14 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %60:3 = call @_where_3(%51, %59, %cst_14) : (tensor<4x1x1x12xi1>, tensor<4x3x12x12xf32>, tensor<f32>) -> (tensor<4x3x12x12xf32>, tensor<4x3x12x12xi1>, tensor<4x3x12x12xf32>)
    %cst_15 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %61 = stablehlo.reduce(%60#0 init: %cst_15) applies stablehlo.maximum across dimensions = [3] : (tensor<4x3x12x12xf32>, tensor<f32>) -> tensor<4x3x12xf32>
    %62 = stablehlo.reshape %61 : (tensor<4x3x12xf32>) -> tensor<4x3x12x1xf32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0, 1, 2, 3] : (tensor<4x3x12x1xf32>) -> tensor<4x3x12x12xf32>
    %64 = stablehlo.compare EQ, %60#0, %63, FLOAT : (tensor<4x3x12x12xf32>, tensor<4x3x12x12xf32>) -> tensor<4x3x12x12xi1>
    %65 = stablehlo.convert %64 : (tensor<4x3x12x12xi1>) -> tensor<4x3x12x12xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.reduce(%65 init: %cst_16) applies stablehlo.add across dimensions = [3] : (tensor<4x3x12x12xf32>, tensor<f32>) -> tensor<4x3x12xf32>
    %cst_17 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %68 = stablehlo.maximum %67, %61 : tensor<4x3x12xf32>
    %69 = stablehlo.compare EQ, %61, %68, FLOAT : (tensor<4x3x12xf32>, tensor<4x3x12xf32>) -> tensor<4x3x12xi1>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %72 = stablehlo.select %69, %70, %71 : tensor<4x3x12xi1>, tensor<4x3x12xf32>
    %cst_20 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %74 = stablehlo.compare EQ, %73, %68, FLOAT : (tensor<4x3x12xf32>, tensor<4x3x12xf32>) -> tensor<4x3x12xi1>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %77 = stablehlo.select %74, %75, %76 : tensor<4x3x12xi1>, tensor<4x3x12xf32>
    %78 = stablehlo.divide %72, %77 : tensor<4x3x12xf32>
    %79 = stablehlo.broadcast_in_dim %68, dims = [0, 1, 2] : (tensor<4x3x12xf32>) -> tensor<4x3x12x1xf32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [0, 1, 2, 3] : (tensor<4x3x12x1xf32>) -> tensor<4x3x12x12xf32>
    %81 = stablehlo.subtract %60#0, %80 : tensor<4x3x12x12xf32>
    %82 = stablehlo.exponential %81 : tensor<4x3x12x12xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%82 init: %cst_23) applies stablehlo.add across dimensions = [3] : (tensor<4x3x12x12xf32>, tensor<f32>) -> tensor<4x3x12xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1, 2] : (tensor<4x3x12xf32>) -> tensor<4x3x12x1xf32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [0, 1, 2, 3] : (tensor<4x3x12x1xf32>) -> tensor<4x3x12x12xf32>
    %86 = stablehlo.divide %82, %85 : tensor<4x3x12x12xf32>
    %87 = stablehlo.multiply %84, %84 : tensor<4x3x12x1xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x3x12x1xf32>
    %89 = stablehlo.divide %88, %87 : tensor<4x3x12x1xf32>
    %90 = stablehlo.dot_general %54, %86, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x3x6xf32>, tensor<4x3x12x12xf32>) -> tensor<4x3x6x12xf32>
    %91 = stablehlo.transpose %90, dims = [0, 3, 1, 2] : (tensor<4x3x6x12xf32>) -> tensor<4x12x3x6xf32>
    %92 = stablehlo.dot_general %91, %arg29, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x3x6xf32>, tensor<3x6x18xf32>) -> tensor<4x12x18xf32>
    %93 = stablehlo.add %50, %92 : tensor<4x12x18xf32>
    %94 = chlo.square %93 : tensor<4x12x18xf32> -> tensor<4x12x18xf32>
    %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x12x18xf32>
    %96 = stablehlo.multiply %95, %93 : tensor<4x12x18xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.reduce(%93 init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_27 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %99 = stablehlo.divide %97, %98 : tensor<4x12xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.reduce(%94 init: %cst_28) applies stablehlo.add across dimensions = [2] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_29 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %102 = stablehlo.divide %100, %101 : tensor<4x12xf32>
    %103 = chlo.square %99 : tensor<4x12xf32> -> tensor<4x12xf32>
    %cst_30 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %105 = stablehlo.multiply %104, %99 : tensor<4x12xf32>
    %106 = stablehlo.subtract %102, %103 : tensor<4x12xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %108 = stablehlo.maximum %107, %106 : tensor<4x12xf32>
    %109 = stablehlo.compare EQ, %106, %108, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %112 = stablehlo.select %109, %110, %111 : tensor<4x12xi1>, tensor<4x12xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %114 = stablehlo.compare EQ, %113, %108, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_35 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %117 = stablehlo.select %114, %115, %116 : tensor<4x12xi1>, tensor<4x12xf32>
    %118 = stablehlo.divide %112, %117 : tensor<4x12xf32>
    %119 = stablehlo.broadcast_in_dim %99, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %120 = stablehlo.broadcast_in_dim %108, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %121 = stablehlo.broadcast_in_dim %119, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x18xf32>
    %122 = stablehlo.subtract %93, %121 : tensor<4x12x18xf32>
    %cst_37 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %124 = stablehlo.add %120, %123 : tensor<4x12x1xf32>
    %125 = stablehlo.rsqrt %124 : tensor<4x12x1xf32>
    %126 = stablehlo.divide %125, %124 : tensor<4x12x1xf32>
    %cst_38 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %128 = stablehlo.multiply %127, %126 : tensor<4x12x1xf32>
    %129 = stablehlo.reshape %arg19 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %130 = stablehlo.broadcast_in_dim %125, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x18xf32>
    %131 = stablehlo.broadcast_in_dim %129, dims = [0, 1, 2] : (tensor<1x1x18xf32>) -> tensor<4x12x18xf32>
    %132 = stablehlo.multiply %130, %131 : tensor<4x12x18xf32>
    %133 = stablehlo.multiply %122, %132 : tensor<4x12x18xf32>
    %134 = stablehlo.reshape %arg18 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0, 1, 2] : (tensor<1x1x18xf32>) -> tensor<4x12x18xf32>
    %136 = stablehlo.add %133, %135 : tensor<4x12x18xf32>
    %137 = stablehlo.dot_general %136, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x18xf32>, tensor<18x24xf32>) -> tensor<4x12x24xf32>
    %138 = stablehlo.reshape %arg2 : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [0, 1, 2] : (tensor<1x1x24xf32>) -> tensor<4x12x24xf32>
    %140 = stablehlo.add %137, %139 : tensor<4x12x24xf32>
    %cst_39 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x12x24xf32>
    %142 = stablehlo.multiply %141, %140 : tensor<4x12x24xf32>
    %143 = stablehlo.negate %140 : tensor<4x12x24xf32>
    %cst_40 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x12x24xf32>
    %145 = stablehlo.multiply %143, %144 : tensor<4x12x24xf32>
    %146 = chlo.erfc %145 : tensor<4x12x24xf32> -> tensor<4x12x24xf32>
    %147 = chlo.square %145 : tensor<4x12x24xf32> -> tensor<4x12x24xf32>
    %148 = stablehlo.negate %147 : tensor<4x12x24xf32>
    %149 = stablehlo.exponential %148 : tensor<4x12x24xf32>
    %150 = stablehlo.multiply %142, %146 : tensor<4x12x24xf32>
    %151 = stablehlo.dot_general %150, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x24xf32>, tensor<24x18xf32>) -> tensor<4x12x18xf32>
    %152 = stablehlo.reshape %arg0 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %153 = stablehlo.broadcast_in_dim %152, dims = [0, 1, 2] : (tensor<1x1x18xf32>) -> tensor<4x12x18xf32>
    %154 = stablehlo.add %151, %153 : tensor<4x12x18xf32>
    %155 = stablehlo.add %136, %154 : tensor<4x12x18xf32>
    %156 = chlo.square %155 : tensor<4x12x18xf32> -> tensor<4x12x18xf32>
    %cst_41 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x12x18xf32>
    %158 = stablehlo.multiply %157, %155 : tensor<4x12x18xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %159 = stablehlo.reduce(%155 init: %cst_42) applies stablehlo.add across dimensions = [2] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_43 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %161 = stablehlo.divide %159, %160 : tensor<4x12xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.reduce(%156 init: %cst_44) applies stablehlo.add across dimensions = [2] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_45 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %164 = stablehlo.divide %162, %163 : tensor<4x12xf32>
    %165 = chlo.square %161 : tensor<4x12xf32> -> tensor<4x12xf32>
    %cst_46 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %167 = stablehlo.multiply %166, %161 : tensor<4x12xf32>
    %168 = stablehlo.subtract %164, %165 : tensor<4x12xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %170 = stablehlo.maximum %169, %168 : tensor<4x12xf32>
    %171 = stablehlo.compare EQ, %168, %170, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %174 = stablehlo.select %171, %172, %173 : tensor<4x12xi1>, tensor<4x12xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %176 = stablehlo.compare EQ, %175, %170, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_51 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %179 = stablehlo.select %176, %177, %178 : tensor<4x12xi1>, tensor<4x12xf32>
    %180 = stablehlo.divide %174, %179 : tensor<4x12xf32>
    %181 = stablehlo.broadcast_in_dim %161, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %182 = stablehlo.broadcast_in_dim %170, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %183 = stablehlo.broadcast_in_dim %181, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x18xf32>
    %184 = stablehlo.subtract %155, %183 : tensor<4x12x18xf32>
    %cst_53 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %186 = stablehlo.add %182, %185 : tensor<4x12x1xf32>
    %187 = stablehlo.rsqrt %186 : tensor<4x12x1xf32>
    %188 = stablehlo.divide %187, %186 : tensor<4x12x1xf32>
    %cst_54 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %190 = stablehlo.multiply %189, %188 : tensor<4x12x1xf32>
    %191 = stablehlo.reshape %arg21 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %192 = stablehlo.broadcast_in_dim %187, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x18xf32>
    %193 = stablehlo.broadcast_in_dim %191, dims = [0, 1, 2] : (tensor<1x1x18xf32>) -> tensor<4x12x18xf32>
    %194 = stablehlo.multiply %192, %193 : tensor<4x12x18xf32>
    %195 = stablehlo.multiply %184, %194 : tensor<4x12x18xf32>
    %196 = stablehlo.reshape %arg20 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [0, 1, 2] : (tensor<1x1x18xf32>) -> tensor<4x12x18xf32>
    %198 = stablehlo.add %195, %197 : tensor<4x12x18xf32>
    %199 = stablehlo.broadcast_in_dim %arg78, dims = [0, 3] : (tensor<4x12xi1>) -> tensor<4x1x1x12xi1>
    %200 = stablehlo.dot_general %198, %arg34, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x18xf32>, tensor<18x3x6xf32>) -> tensor<4x12x3x6xf32>
    %201 = stablehlo.dot_general %198, %arg32, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x18xf32>, tensor<18x3x6xf32>) -> tensor<4x12x3x6xf32>
    %202 = stablehlo.dot_general %198, %arg35, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x18xf32>, tensor<18x3x6xf32>) -> tensor<4x12x3x6xf32>
    %cst_55 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %203 = stablehlo.sqrt %cst_55 : tensor<f32>
    %204 = stablehlo.convert %203 : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %204, dims = [] : (tensor<f32>) -> tensor<4x12x3x6xf32>
    %206 = stablehlo.divide %200, %205 : tensor<4x12x3x6xf32>
    %207 = stablehlo.dot_general %206, %201, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x3x6xf32>, tensor<4x12x3x6xf32>) -> tensor<4x3x12x12xf32>
    %cst_56 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %208:3 = call @_where_3(%199, %207, %cst_56) : (tensor<4x1x1x12xi1>, tensor<4x3x12x12xf32>, tensor<f32>) -> (tensor<4x3x12x12xf32>, tensor<4x3x12x12xi1>, tensor<4x3x12x12xf32>)
    %cst_57 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %209 = stablehlo.reduce(%208#0 init: %cst_57) applies stablehlo.maximum across dimensions = [3] : (tensor<4x3x12x12xf32>, tensor<f32>) -> tensor<4x3x12xf32>
    %210 = stablehlo.reshape %209 : (tensor<4x3x12xf32>) -> tensor<4x3x12x1xf32>
    %211 = stablehlo.broadcast_in_dim %210, dims = [0, 1, 2, 3] : (tensor<4x3x12x1xf32>) -> tensor<4x3x12x12xf32>
    %212 = stablehlo.compare EQ, %208#0, %211, FLOAT : (tensor<4x3x12x12xf32>, tensor<4x3x12x12xf32>) -> tensor<4x3x12x12xi1>
    %213 = stablehlo.convert %212 : (tensor<4x3x12x12xi1>) -> tensor<4x3x12x12xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %214 = stablehlo.reduce(%213 init: %cst_58) applies stablehlo.add across dimensions = [3] : (tensor<4x3x12x12xf32>, tensor<f32>) -> tensor<4x3x12xf32>
    %cst_59 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %216 = stablehlo.maximum %215, %209 : tensor<4x3x12xf32>
    %217 = stablehlo.compare EQ, %209, %216, FLOAT : (tensor<4x3x12xf32>, tensor<4x3x12xf32>) -> tensor<4x3x12xi1>
    %cst_60 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %218 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %220 = stablehlo.select %217, %218, %219 : tensor<4x3x12xi1>, tensor<4x3x12xf32>
    %cst_62 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %222 = stablehlo.compare EQ, %221, %216, FLOAT : (tensor<4x3x12xf32>, tensor<4x3x12xf32>) -> tensor<4x3x12xi1>
    %cst_63 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %223 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %cst_64 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %224 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %225 = stablehlo.select %222, %223, %224 : tensor<4x3x12xi1>, tensor<4x3x12xf32>
    %226 = stablehlo.divide %220, %225 : tensor<4x3x12xf32>
    %227 = stablehlo.broadcast_in_dim %216, dims = [0, 1, 2] : (tensor<4x3x12xf32>) -> tensor<4x3x12x1xf32>
    %228 = stablehlo.broadcast_in_dim %227, dims = [0, 1, 2, 3] : (tensor<4x3x12x1xf32>) -> tensor<4x3x12x12xf32>
    %229 = stablehlo.subtract %208#0, %228 : tensor<4x3x12x12xf32>
    %230 = stablehlo.exponential %229 : tensor<4x3x12x12xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %231 = stablehlo.reduce(%230 init: %cst_65) applies stablehlo.add across dimensions = [3] : (tensor<4x3x12x12xf32>, tensor<f32>) -> tensor<4x3x12xf32>
    %232 = stablehlo.broadcast_in_dim %231, dims = [0, 1, 2] : (tensor<4x3x12xf32>) -> tensor<4x3x12x1xf32>
    %233 = stablehlo.broadcast_in_dim %232, dims = [0, 1, 2, 3] : (tensor<4x3x12x1xf32>) -> tensor<4x3x12x12xf32>
    %234 = stablehlo.divide %230, %233 : tensor<4x3x12x12xf32>
    %235 = stablehlo.multiply %232, %232 : tensor<4x3x12x1xf32>
    %cst_66 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %236 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<4x3x12x1xf32>
    %237 = stablehlo.divide %236, %235 : tensor<4x3x12x1xf32>
    %238 = stablehlo.dot_general %202, %234, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x3x6xf32>, tensor<4x3x12x12xf32>) -> tensor<4x3x6x12xf32>
    %239 = stablehlo.transpose %238, dims = [0, 3, 1, 2] : (tensor<4x3x6x12xf32>) -> tensor<4x12x3x6xf32>
    %240 = stablehlo.dot_general %239, %arg33, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x3x6xf32>, tensor<3x6x18xf32>) -> tensor<4x12x18xf32>
    %241 = stablehlo.add %198, %240 : tensor<4x12x18xf32>
    %242 = chlo.square %241 : tensor<4x12x18xf32> -> tensor<4x12x18xf32>
    %cst_67 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %243 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<4x12x18xf32>
    %244 = stablehlo.multiply %243, %241 : tensor<4x12x18xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %245 = stablehlo.reduce(%241 init: %cst_68) applies stablehlo.add across dimensions = [2] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_69 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %246 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %247 = stablehlo.divide %245, %246 : tensor<4x12xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %248 = stablehlo.reduce(%242 init: %cst_70) applies stablehlo.add across dimensions = [2] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_71 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %250 = stablehlo.divide %248, %249 : tensor<4x12xf32>
    %251 = chlo.square %247 : tensor<4x12xf32> -> tensor<4x12xf32>
    %cst_72 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %252 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %253 = stablehlo.multiply %252, %247 : tensor<4x12xf32>
    %254 = stablehlo.subtract %250, %251 : tensor<4x12xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %255 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %256 = stablehlo.maximum %255, %254 : tensor<4x12xf32>
    %257 = stablehlo.compare EQ, %254, %256, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_74 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %258 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %259 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %260 = stablehlo.select %257, %258, %259 : tensor<4x12xi1>, tensor<4x12xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %261 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %262 = stablehlo.compare EQ, %261, %256, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_77 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %263 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %cst_78 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %264 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %265 = stablehlo.select %262, %263, %264 : tensor<4x12xi1>, tensor<4x12xf32>
    %266 = stablehlo.divide %260, %265 : tensor<4x12xf32>
    %267 = stablehlo.broadcast_in_dim %247, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %268 = stablehlo.broadcast_in_dim %256, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %269 = stablehlo.broadcast_in_dim %267, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x18xf32>
    %270 = stablehlo.subtract %241, %269 : tensor<4x12x18xf32>
    %cst_79 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %271 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %272 = stablehlo.add %268, %271 : tensor<4x12x1xf32>
    %273 = stablehlo.rsqrt %272 : tensor<4x12x1xf32>
    %274 = stablehlo.divide %273, %272 : tensor<4x12x1xf32>
    %cst_80 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %275 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %276 = stablehlo.multiply %275, %274 : tensor<4x12x1xf32>
    %277 = stablehlo.reshape %arg23 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %278 = stablehlo.broadcast_in_dim %273, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x18xf32>
    %279 = stablehlo.broadcast_in_dim %277, dims = [0, 1, 2] : (tensor<1x1x18xf32>) -> tensor<4x12x18xf32>
    %280 = stablehlo.multiply %278, %279 : tensor<4x12x18xf32>
    %281 = stablehlo.multiply %270, %280 : tensor<4x12x18xf32>
    %282 = stablehlo.reshape %arg22 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %283 = stablehlo.broadcast_in_dim %282, dims = [0, 1, 2] : (tensor<1x1x18xf32>) -> tensor<4x12x18xf32>
    %284 = stablehlo.add %281, %283 : tensor<4x12x18xf32>
    %285 = stablehlo.dot_general %284, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x18xf32>, tensor<18x24xf32>) -> tensor<4x12x24xf32>
    %286 = stablehlo.reshape %arg6 : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %287 = stablehlo.broadcast_in_dim %286, dims = [0, 1, 2] : (tensor<1x1x24xf32>) -> tensor<4x12x24xf32>
    %288 = stablehlo.add %285, %287 : tensor<4x12x24xf32>
    %cst_81 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %289 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<4x12x24xf32>
    %290 = stablehlo.multiply %289, %288 : tensor<4x12x24xf32>
    %291 = stablehlo.negate %288 : tensor<4x12x24xf32>
    %cst_82 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %292 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<4x12x24xf32>
    %293 = stablehlo.multiply %291, %292 : tensor<4x12x24xf32>
    %294 = chlo.erfc %293 : tensor<4x12x24xf32> -> tensor<4x12x24xf32>
    %295 = chlo.square %293 : tensor<4x12x24xf32> -> tensor<4x12x24xf32>
    %296 = stablehlo.negate %295 : tensor<4x12x24xf32>
    %297 = stablehlo.exponential %296 : tensor<4x12x24xf32>
    %298 = stablehlo.multiply %290, %294 : tensor<4x12x24xf32>
    %299 = stablehlo.dot_general %298, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x24xf32>, tensor<24x18xf32>) -> tensor<4x12x18xf32>
    %300 = stablehlo.reshape %arg4 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %301 = stablehlo.broadcast_in_dim %300, dims = [0, 1, 2] : (tensor<1x1x18xf32>) -> tensor<4x12x18xf32>
    %302 = stablehlo.add %299, %301 : tensor<4x12x18xf32>
    %303 = stablehlo.add %284, %302 : tensor<4x12x18xf32>
    %304 = chlo.square %303 : tensor<4x12x18xf32> -> tensor<4x12x18xf32>
    %cst_83 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %305 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<4x12x18xf32>
    %306 = stablehlo.multiply %305, %303 : tensor<4x12x18xf32>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %307 = stablehlo.reduce(%303 init: %cst_84) applies stablehlo.add across dimensions = [2] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_85 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %308 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %309 = stablehlo.divide %307, %308 : tensor<4x12xf32>
    %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %310 = stablehlo.reduce(%304 init: %cst_86) applies stablehlo.add across dimensions = [2] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_87 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %311 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %312 = stablehlo.divide %310, %311 : tensor<4x12xf32>
    %313 = chlo.square %309 : tensor<4x12xf32> -> tensor<4x12xf32>
    %cst_88 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %314 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %315 = stablehlo.multiply %314, %309 : tensor<4x12xf32>
    %316 = stablehlo.subtract %312, %313 : tensor<4x12xf32>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %317 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %318 = stablehlo.maximum %317, %316 : tensor<4x12xf32>
    %319 = stablehlo.compare EQ, %316, %318, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_90 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %320 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %321 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %322 = stablehlo.select %319, %320, %321 : tensor<4x12xi1>, tensor<4x12xf32>
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %323 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %324 = stablehlo.compare EQ, %323, %318, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_93 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %325 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %cst_94 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %326 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %327 = stablehlo.select %324, %325, %326 : tensor<4x12xi1>, tensor<4x12xf32>
    %328 = stablehlo.divide %322, %327 : tensor<4x12xf32>
    %329 = stablehlo.broadcast_in_dim %309, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %330 = stablehlo.broadcast_in_dim %318, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %331 = stablehlo.broadcast_in_dim %329, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x18xf32>
    %332 = stablehlo.subtract %303, %331 : tensor<4x12x18xf32>
    %cst_95 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %333 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %334 = stablehlo.add %330, %333 : tensor<4x12x1xf32>
    %335 = stablehlo.rsqrt %334 : tensor<4x12x1xf32>
    %336 = stablehlo.divide %335, %334 : tensor<4x12x1xf32>
    %cst_96 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %337 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %338 = stablehlo.multiply %337, %336 : tensor<4x12x1xf32>
    %339 = stablehlo.reshape %arg25 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %340 = stablehlo.broadcast_in_dim %335, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x18xf32>
    %341 = stablehlo.broadcast_in_dim %339, dims = [0, 1, 2] : (tensor<1x1x18xf32>) -> tensor<4x12x18xf32>
    %342 = stablehlo.multiply %340, %341 : tensor<4x12x18xf32>
    %343 = stablehlo.multiply %332, %342 : tensor<4x12x18xf32>
    %344 = stablehlo.reshape %arg24 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %345 = stablehlo.broadcast_in_dim %344, dims = [0, 1, 2] : (tensor<1x1x18xf32>) -> tensor<4x12x18xf32>
    %346 = stablehlo.add %343, %345 : tensor<4x12x18xf32>
    %347 = stablehlo.broadcast_in_dim %arg79, dims = [0, 1] : (tensor<4x3xi32>) -> tensor<4x3x1xi32>
    %348:2 = call @take_along_axis(%346, %347) : (tensor<4x12x18xf32>, tensor<4x3x1xi32>) -> (tensor<4x3x18xf32>, tensor<4x3x1xi32>)
    %349 = stablehlo.dot_general %348#0, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3x18xf32>, tensor<18x18xf32>) -> tensor<4x3x18xf32>
    %350 = stablehlo.reshape %arg8 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %351 = stablehlo.broadcast_in_dim %350, dims = [0, 1, 2] : (tensor<1x1x18xf32>) -> tensor<4x3x18xf32>
    %352 = stablehlo.add %349, %351 : tensor<4x3x18xf32>
    %cst_97 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %353 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<4x3x18xf32>
    %354 = stablehlo.multiply %353, %352 : tensor<4x3x18xf32>
    %355 = stablehlo.negate %352 : tensor<4x3x18xf32>
    %cst_98 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %356 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<4x3x18xf32>
    %357 = stablehlo.multiply %355, %356 : tensor<4x3x18xf32>
    %358 = chlo.erfc %357 : tensor<4x3x18xf32> -> tensor<4x3x18xf32>
    %359 = chlo.square %357 : tensor<4x3x18xf32> -> tensor<4x3x18xf32>
    %360 = stablehlo.negate %359 : tensor<4x3x18xf32>
    %361 = stablehlo.exponential %360 : tensor<4x3x18xf32>
    %362 = stablehlo.multiply %354, %358 : tensor<4x3x18xf32>
    %363 = chlo.square %362 : tensor<4x3x18xf32> -> tensor<4x3x18xf32>
    %cst_99 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %364 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<4x3x18xf32>
    %365 = stablehlo.multiply %364, %362 : tensor<4x3x18xf32>
    %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %366 = stablehlo.reduce(%362 init: %cst_100) applies stablehlo.add across dimensions = [2] : (tensor<4x3x18xf32>, tensor<f32>) -> tensor<4x3xf32>
    %cst_101 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %367 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %368 = stablehlo.divide %366, %367 : tensor<4x3xf32>
    %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %369 = stablehlo.reduce(%363 init: %cst_102) applies stablehlo.add across dimensions = [2] : (tensor<4x3x18xf32>, tensor<f32>) -> tensor<4x3xf32>
    %cst_103 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %370 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %371 = stablehlo.divide %369, %370 : tensor<4x3xf32>
    %372 = chlo.square %368 : tensor<4x3xf32> -> tensor<4x3xf32>
    %cst_104 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %373 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %374 = stablehlo.multiply %373, %368 : tensor<4x3xf32>
    %375 = stablehlo.subtract %371, %372 : tensor<4x3xf32>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %376 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %377 = stablehlo.maximum %376, %375 : tensor<4x3xf32>
    %378 = stablehlo.compare EQ, %375, %377, FLOAT : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xi1>
    %cst_106 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %379 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %380 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %381 = stablehlo.select %378, %379, %380 : tensor<4x3xi1>, tensor<4x3xf32>
    %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %382 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %383 = stablehlo.compare EQ, %382, %377, FLOAT : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xi1>
    %cst_109 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %384 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_110 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %385 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %386 = stablehlo.select %383, %384, %385 : tensor<4x3xi1>, tensor<4x3xf32>
    %387 = stablehlo.divide %381, %386 : tensor<4x3xf32>
    %388 = stablehlo.broadcast_in_dim %368, dims = [0, 1] : (tensor<4x3xf32>) -> tensor<4x3x1xf32>
    %389 = stablehlo.broadcast_in_dim %377, dims = [0, 1] : (tensor<4x3xf32>) -> tensor<4x3x1xf32>
    %390 = stablehlo.broadcast_in_dim %388, dims = [0, 1, 2] : (tensor<4x3x1xf32>) -> tensor<4x3x18xf32>
    %391 = stablehlo.subtract %362, %390 : tensor<4x3x18xf32>
    %cst_111 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %392 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %393 = stablehlo.add %389, %392 : tensor<4x3x1xf32>
    %394 = stablehlo.rsqrt %393 : tensor<4x3x1xf32>
    %395 = stablehlo.divide %394, %393 : tensor<4x3x1xf32>
    %cst_112 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %396 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %397 = stablehlo.multiply %396, %395 : tensor<4x3x1xf32>
    %398 = stablehlo.reshape %arg27 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %399 = stablehlo.broadcast_in_dim %394, dims = [0, 1, 2] : (tensor<4x3x1xf32>) -> tensor<4x3x18xf32>
    %400 = stablehlo.broadcast_in_dim %398, dims = [0, 1, 2] : (tensor<1x1x18xf32>) -> tensor<4x3x18xf32>
    %401 = stablehlo.multiply %399, %400 : tensor<4x3x18xf32>
    %402 = stablehlo.multiply %391, %401 : tensor<4x3x18xf32>
    %403 = stablehlo.reshape %arg26 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %404 = stablehlo.broadcast_in_dim %403, dims = [0, 1, 2] : (tensor<1x1x18xf32>) -> tensor<4x3x18xf32>
    %405 = stablehlo.add %402, %404 : tensor<4x3x18xf32>
    %406 = stablehlo.slice %346 [0:4, 0:1, 0:18] : (tensor<4x12x18xf32>) -> tensor<4x1x18xf32>
    %407 = stablehlo.reshape %406 : (tensor<4x1x18xf32>) -> tensor<4x18xf32>
    %408 = stablehlo.dot_general %407, %arg11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x18xf32>, tensor<18x18xf32>) -> tensor<4x18xf32>
    %409 = stablehlo.reshape %arg10 : (tensor<18xf32>) -> tensor<1x18xf32>
    %410 = stablehlo.broadcast_in_dim %409, dims = [0, 1] : (tensor<1x18xf32>) -> tensor<4x18xf32>
    %411 = stablehlo.add %408, %410 : tensor<4x18xf32>
    %412 = stablehlo.tanh %411 : tensor<4x18xf32>
    %cst_113 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %413 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<4x18xf32>
    %414 = stablehlo.subtract %413, %412 : tensor<4x18xf32>
    %415 = stablehlo.transpose %arg37, dims = [1, 0] : (tensor<30x18xf32>) -> tensor<18x30xf32>
    %416 = stablehlo.dot_general %405, %415, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3x18xf32>, tensor<18x30xf32>) -> tensor<4x3x30xf32>
    %417 = stablehlo.broadcast_in_dim %arg36, dims = [2] : (tensor<30xf32>) -> tensor<1x1x30xf32>
    %418 = stablehlo.broadcast_in_dim %417, dims = [0, 1, 2] : (tensor<1x1x30xf32>) -> tensor<4x3x30xf32>
    %419 = stablehlo.add %416, %418 : tensor<4x3x30xf32>
    %420 = stablehlo.dot_general %412, %arg13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x18xf32>, tensor<18x2xf32>) -> tensor<4x2xf32>
    %421 = stablehlo.reshape %arg12 : (tensor<2xf32>) -> tensor<1x2xf32>
    %422 = stablehlo.broadcast_in_dim %421, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<4x2xf32>
    %423 = stablehlo.add %420, %422 : tensor<4x2xf32>
    %424 = stablehlo.broadcast_in_dim %arg80, dims = [0, 1] : (tensor<4x3xi32>) -> tensor<4x3x1xi32>
    %425:2 = call @take_along_axis_4(%419, %424) : (tensor<4x3x30xf32>, tensor<4x3x1xi32>) -> (tensor<4x3x1xf32>, tensor<4x3x1x1xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %426:2 = call @_take_5(%425#0, %c) : (tensor<4x3x1xf32>, tensor<i32>) -> (tensor<4x3xf32>, tensor<1xi32>)
    %cst_114 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %427 = stablehlo.reduce(%419 init: %cst_114) applies stablehlo.maximum across dimensions = [2] : (tensor<4x3x30xf32>, tensor<f32>) -> tensor<4x3xf32>
    %428 = stablehlo.reshape %427 : (tensor<4x3xf32>) -> tensor<4x3x1xf32>
    %429 = stablehlo.broadcast_in_dim %428, dims = [0, 1, 2] : (tensor<4x3x1xf32>) -> tensor<4x3x30xf32>
    %430 = stablehlo.compare EQ, %419, %429, FLOAT : (tensor<4x3x30xf32>, tensor<4x3x30xf32>) -> tensor<4x3x30xi1>
    %431 = stablehlo.convert %430 : (tensor<4x3x30xi1>) -> tensor<4x3x30xf32>
    %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %432 = stablehlo.reduce(%431 init: %cst_115) applies stablehlo.add across dimensions = [2] : (tensor<4x3x30xf32>, tensor<f32>) -> tensor<4x3xf32>
    %cst_116 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %433 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %434 = stablehlo.maximum %433, %427 : tensor<4x3xf32>
    %435 = stablehlo.compare EQ, %427, %434, FLOAT : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xi1>
    %cst_117 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %436 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %437 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %438 = stablehlo.select %435, %436, %437 : tensor<4x3xi1>, tensor<4x3xf32>
    %cst_119 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %439 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %440 = stablehlo.compare EQ, %439, %434, FLOAT : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xi1>
    %cst_120 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %441 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_121 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %442 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %443 = stablehlo.select %440, %441, %442 : tensor<4x3xi1>, tensor<4x3xf32>
    %444 = stablehlo.divide %438, %443 : tensor<4x3xf32>
    %445 = stablehlo.is_finite %434 : (tensor<4x3xf32>) -> tensor<4x3xi1>
    %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %446 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %447 = stablehlo.select %445, %434, %446 : tensor<4x3xi1>, tensor<4x3xf32>
    %cst_123 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %448 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %449 = stablehlo.broadcast_in_dim %447, dims = [0, 1] : (tensor<4x3xf32>) -> tensor<4x3x1xf32>
    %450 = stablehlo.broadcast_in_dim %449, dims = [0, 1, 2] : (tensor<4x3x1xf32>) -> tensor<4x3x30xf32>
    %451 = stablehlo.subtract %419, %450 : tensor<4x3x30xf32>
    %452 = stablehlo.exponential %451 : tensor<4x3x30xf32>
    %cst_124 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %453 = stablehlo.reduce(%452 init: %cst_124) applies stablehlo.add across dimensions = [2] : (tensor<4x3x30xf32>, tensor<f32>) -> tensor<4x3xf32>
    %454 = stablehlo.sign %453 : tensor<4x3xf32>
    %455 = stablehlo.abs %453 : tensor<4x3xf32>
    %cst_125 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %456 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %457 = stablehlo.compare GE, %453, %456, FLOAT : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xi1>
    %458 = stablehlo.log %455 : tensor<4x3xf32>
    %459 = stablehlo.add %458, %447 : tensor<4x3xf32>
    %460 = stablehlo.subtract %459, %426#0 : tensor<4x3xf32>
    %cst_126 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %461 = stablehlo.reduce(%460 init: %cst_126) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_127 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %462 = stablehlo.divide %461, %cst_127 : tensor<f32>
    %463 = stablehlo.broadcast_in_dim %arg81, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %464:2 = call @take_along_axis_7(%423, %463) : (tensor<4x2xf32>, tensor<4x1xi32>) -> (tensor<4x1xf32>, tensor<4x1x1xi32>)
    %c_128 = stablehlo.constant dense<0> : tensor<i32>
    %465:2 = call @_take_8(%464#0, %c_128) : (tensor<4x1xf32>, tensor<i32>) -> (tensor<4xf32>, tensor<1xi32>)
    %cst_129 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %466 = stablehlo.reduce(%423 init: %cst_129) applies stablehlo.maximum across dimensions = [1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4xf32>
    %467 = stablehlo.reshape %466 : (tensor<4xf32>) -> tensor<4x1xf32>
    %468 = stablehlo.broadcast_in_dim %467, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x2xf32>
    %469 = stablehlo.compare EQ, %423, %468, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %470 = stablehlo.convert %469 : (tensor<4x2xi1>) -> tensor<4x2xf32>
    %cst_130 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %471 = stablehlo.reduce(%470 init: %cst_130) applies stablehlo.add across dimensions = [1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_131 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %472 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %473 = stablehlo.maximum %472, %466 : tensor<4xf32>
    %474 = stablehlo.compare EQ, %466, %473, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_132 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %475 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_133 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %476 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %477 = stablehlo.select %474, %475, %476 : tensor<4xi1>, tensor<4xf32>
    %cst_134 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %478 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %479 = stablehlo.compare EQ, %478, %473, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_135 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %480 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_136 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %481 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %482 = stablehlo.select %479, %480, %481 : tensor<4xi1>, tensor<4xf32>
    %483 = stablehlo.divide %477, %482 : tensor<4xf32>
    %484 = stablehlo.is_finite %473 : (tensor<4xf32>) -> tensor<4xi1>
    %cst_137 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %485 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %486 = stablehlo.select %484, %473, %485 : tensor<4xi1>, tensor<4xf32>
    %cst_138 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %487 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %488 = stablehlo.broadcast_in_dim %486, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %489 = stablehlo.broadcast_in_dim %488, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x2xf32>
    %490 = stablehlo.subtract %423, %489 : tensor<4x2xf32>
    %491 = stablehlo.exponential %490 : tensor<4x2xf32>
    %cst_139 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %492 = stablehlo.reduce(%491 init: %cst_139) applies stablehlo.add across dimensions = [1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4xf32>
    %493 = stablehlo.sign %492 : tensor<4xf32>
    %494 = stablehlo.abs %492 : tensor<4xf32>
    %cst_140 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %495 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %496 = stablehlo.compare GE, %492, %495, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %497 = stablehlo.log %494 : tensor<4xf32>
    %498 = stablehlo.add %497, %486 : tensor<4xf32>
    %499 = stablehlo.subtract %498, %465#0 : tensor<4xf32>
    %cst_141 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %500 = stablehlo.reduce(%499 init: %cst_141) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_142 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %501 = stablehlo.divide %500, %cst_142 : tensor<f32>
    %502 = stablehlo.add %462, %501 : tensor<f32>
    %cst_143 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_144 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %503 = stablehlo.divide %cst_143, %cst_144 : tensor<f32>
    %504 = stablehlo.broadcast_in_dim %503, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %505 = stablehlo.negate %504 : tensor<4xf32>
    %506 = stablehlo.divide %504, %494 : tensor<4xf32>
    %cst_145 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %507 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %508 = stablehlo.select %496, %507, %506 : tensor<4xi1>, tensor<4xf32>
    %509 = stablehlo.select %496, %506, %507 : tensor<4xi1>, tensor<4xf32>
    %510 = stablehlo.negate %508 : tensor<4xf32>
    %511 = stablehlo.add %509, %510 : tensor<4xf32>
    %512 = stablehlo.broadcast_in_dim %511, dims = [0] : (tensor<4xf32>) -> tensor<4x2xf32>
    %513 = stablehlo.multiply %512, %491 : tensor<4x2xf32>
    %514 = call @_take_9(%465#1, %505) : (tensor<1xi32>, tensor<4xf32>) -> tensor<4x1xf32>
    %515 = call @take_along_axis_10(%464#1, %514) : (tensor<4x1x1xi32>, tensor<4x1xf32>) -> tensor<4x2xf32>
    %516 = stablehlo.add %513, %515 : tensor<4x2xf32>
    %cst_146 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_147 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %517 = stablehlo.divide %cst_146, %cst_147 : tensor<f32>
    %518 = stablehlo.broadcast_in_dim %517, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %519 = stablehlo.negate %518 : tensor<4x3xf32>
    %520 = stablehlo.divide %518, %455 : tensor<4x3xf32>
    %cst_148 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %521 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %522 = stablehlo.select %457, %521, %520 : tensor<4x3xi1>, tensor<4x3xf32>
    %523 = stablehlo.select %457, %520, %521 : tensor<4x3xi1>, tensor<4x3xf32>
    %524 = stablehlo.negate %522 : tensor<4x3xf32>
    %525 = stablehlo.add %523, %524 : tensor<4x3xf32>
    %526 = stablehlo.broadcast_in_dim %525, dims = [0, 1] : (tensor<4x3xf32>) -> tensor<4x3x30xf32>
    %527 = stablehlo.multiply %526, %452 : tensor<4x3x30xf32>
    %528 = call @_take_11(%426#1, %519) : (tensor<1xi32>, tensor<4x3xf32>) -> tensor<4x3x1xf32>
    %529 = call @take_along_axis_12(%425#1, %528) : (tensor<4x3x1x1xi32>, tensor<4x3x1xf32>) -> tensor<4x3x30xf32>
    %530 = stablehlo.add %527, %529 : tensor<4x3x30xf32>
    %cst_149 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %531 = stablehlo.reduce(%516 init: %cst_149) applies stablehlo.add across dimensions = [0] : (tensor<4x2xf32>, tensor<f32>) -> tensor<2xf32>
    %532 = stablehlo.reshape %531 : (tensor<2xf32>) -> tensor<1x2xf32>
    %533 = stablehlo.reshape %532 : (tensor<1x2xf32>) -> tensor<2xf32>
    %534 = stablehlo.dot_general %516, %412, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf32>, tensor<4x18xf32>) -> tensor<2x18xf32>
    %535 = stablehlo.transpose %534, dims = [1, 0] : (tensor<2x18xf32>) -> tensor<18x2xf32>
    %536 = stablehlo.dot_general %516, %arg13, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf32>, tensor<18x2xf32>) -> tensor<4x18xf32>
    %cst_150 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %537 = stablehlo.reduce(%530 init: %cst_150) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3x30xf32>, tensor<f32>) -> tensor<30xf32>
    %538 = stablehlo.reshape %537 : (tensor<30xf32>) -> tensor<1x1x30xf32>
    %cst_151 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %539 = stablehlo.reduce(%538 init: %cst_151) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x30xf32>, tensor<f32>) -> tensor<30xf32>
    %540 = stablehlo.dot_general %530, %405, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x3x30xf32>, tensor<4x3x18xf32>) -> tensor<30x18xf32>
    %541 = stablehlo.transpose %540, dims = [1, 0] : (tensor<30x18xf32>) -> tensor<18x30xf32>
    %542 = stablehlo.dot_general %530, %415, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3x30xf32>, tensor<18x30xf32>) -> tensor<4x3x18xf32>
    %543 = stablehlo.transpose %541, dims = [1, 0] : (tensor<18x30xf32>) -> tensor<30x18xf32>
    %544 = stablehlo.multiply %536, %414 : tensor<4x18xf32>
    %545 = stablehlo.multiply %544, %412 : tensor<4x18xf32>
    %546 = stablehlo.add %544, %545 : tensor<4x18xf32>
    %cst_152 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %547 = stablehlo.reduce(%546 init: %cst_152) applies stablehlo.add across dimensions = [0] : (tensor<4x18xf32>, tensor<f32>) -> tensor<18xf32>
    %548 = stablehlo.reshape %547 : (tensor<18xf32>) -> tensor<1x18xf32>
    %549 = stablehlo.reshape %548 : (tensor<1x18xf32>) -> tensor<18xf32>
    %550 = stablehlo.dot_general %546, %407, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x18xf32>, tensor<4x18xf32>) -> tensor<18x18xf32>
    %551 = stablehlo.transpose %550, dims = [1, 0] : (tensor<18x18xf32>) -> tensor<18x18xf32>
    %552 = stablehlo.dot_general %546, %arg11, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x18xf32>, tensor<18x18xf32>) -> tensor<4x18xf32>
    %553 = stablehlo.broadcast_in_dim %552, dims = [0, 2] : (tensor<4x18xf32>) -> tensor<4x1x18xf32>
    %cst_153 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %554 = stablehlo.pad %553, %cst_153, low = [0, 0, 0], high = [0, 11, 0], interior = [0, 0, 0] : (tensor<4x1x18xf32>, tensor<f32>) -> tensor<4x12x18xf32>
    %cst_154 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %555 = stablehlo.reduce(%542 init: %cst_154) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3x18xf32>, tensor<f32>) -> tensor<18xf32>
    %556 = stablehlo.reshape %555 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %557 = stablehlo.reshape %556 : (tensor<1x1x18xf32>) -> tensor<18xf32>
    %558 = stablehlo.multiply %391, %542 : tensor<4x3x18xf32>
    %559 = stablehlo.multiply %542, %401 : tensor<4x3x18xf32>
    %560 = stablehlo.broadcast_in_dim %394, dims = [0, 1, 2] : (tensor<4x3x1xf32>) -> tensor<4x3x18xf32>
    %561 = stablehlo.multiply %560, %558 : tensor<4x3x18xf32>
    %cst_155 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %562 = stablehlo.reduce(%561 init: %cst_155) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3x18xf32>, tensor<f32>) -> tensor<18xf32>
    %563 = stablehlo.reshape %562 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %564 = stablehlo.broadcast_in_dim %398, dims = [0, 1, 2] : (tensor<1x1x18xf32>) -> tensor<4x3x18xf32>
    %565 = stablehlo.multiply %558, %564 : tensor<4x3x18xf32>
    %cst_156 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %566 = stablehlo.reduce(%565 init: %cst_156) applies stablehlo.add across dimensions = [2] : (tensor<4x3x18xf32>, tensor<f32>) -> tensor<4x3xf32>
    %567 = stablehlo.reshape %566 : (tensor<4x3xf32>) -> tensor<4x3x1xf32>
    %568 = stablehlo.reshape %563 : (tensor<1x1x18xf32>) -> tensor<18xf32>
    %569 = stablehlo.multiply %567, %397 : tensor<4x3x1xf32>
    %570 = stablehlo.negate %559 : tensor<4x3x18xf32>
    %cst_157 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %571 = stablehlo.reduce(%570 init: %cst_157) applies stablehlo.add across dimensions = [2] : (tensor<4x3x18xf32>, tensor<f32>) -> tensor<4x3xf32>
    %572 = stablehlo.reshape %571 : (tensor<4x3xf32>) -> tensor<4x3x1xf32>
    %cst_158 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %573 = stablehlo.reduce(%569 init: %cst_158) applies stablehlo.add across dimensions = [2] : (tensor<4x3x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %cst_159 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %574 = stablehlo.reduce(%572 init: %cst_159) applies stablehlo.add across dimensions = [2] : (tensor<4x3x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %575 = stablehlo.multiply %573, %387 : tensor<4x3xf32>
    %576 = stablehlo.negate %575 : tensor<4x3xf32>
    %577 = stablehlo.multiply %576, %374 : tensor<4x3xf32>
    %578 = stablehlo.add %574, %577 : tensor<4x3xf32>
    %cst_160 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %579 = stablehlo.broadcast_in_dim %cst_160, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %580 = stablehlo.divide %575, %579 : tensor<4x3xf32>
    %581 = stablehlo.broadcast_in_dim %580, dims = [0, 1] : (tensor<4x3xf32>) -> tensor<4x3x18xf32>
    %cst_161 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %582 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %583 = stablehlo.divide %578, %582 : tensor<4x3xf32>
    %584 = stablehlo.broadcast_in_dim %583, dims = [0, 1] : (tensor<4x3xf32>) -> tensor<4x3x18xf32>
    %585 = stablehlo.add %559, %584 : tensor<4x3x18xf32>
    %586 = stablehlo.multiply %581, %365 : tensor<4x3x18xf32>
    %587 = stablehlo.add %585, %586 : tensor<4x3x18xf32>
    %588 = stablehlo.multiply %354, %587 : tensor<4x3x18xf32>
    %589 = stablehlo.multiply %587, %358 : tensor<4x3x18xf32>
    %cst_162 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %590 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f32>) -> tensor<4x3x18xf32>
    %591 = stablehlo.multiply %590, %588 : tensor<4x3x18xf32>
    %592 = stablehlo.multiply %591, %361 : tensor<4x3x18xf32>
    %cst_163 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %593 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f32>) -> tensor<4x3x18xf32>
    %594 = stablehlo.multiply %592, %593 : tensor<4x3x18xf32>
    %595 = stablehlo.negate %594 : tensor<4x3x18xf32>
    %cst_164 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %596 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f32>) -> tensor<4x3x18xf32>
    %597 = stablehlo.multiply %596, %589 : tensor<4x3x18xf32>
    %598 = stablehlo.add %595, %597 : tensor<4x3x18xf32>
    %cst_165 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %599 = stablehlo.reduce(%598 init: %cst_165) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3x18xf32>, tensor<f32>) -> tensor<18xf32>
    %600 = stablehlo.reshape %599 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %601 = stablehlo.reshape %600 : (tensor<1x1x18xf32>) -> tensor<18xf32>
    %602 = stablehlo.dot_general %598, %348#0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x3x18xf32>, tensor<4x3x18xf32>) -> tensor<18x18xf32>
    %603 = stablehlo.transpose %602, dims = [1, 0] : (tensor<18x18xf32>) -> tensor<18x18xf32>
    %604 = stablehlo.dot_general %598, %arg9, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3x18xf32>, tensor<18x18xf32>) -> tensor<4x3x18xf32>
    %605 = call @take_along_axis_13(%348#1, %604) : (tensor<4x3x1xi32>, tensor<4x3x18xf32>) -> tensor<4x12x18xf32>
    %606 = stablehlo.add %554, %605 : tensor<4x12x18xf32>
    %cst_166 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %607 = stablehlo.reduce(%606 init: %cst_166) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<18xf32>
    %608 = stablehlo.reshape %607 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %609 = stablehlo.reshape %608 : (tensor<1x1x18xf32>) -> tensor<18xf32>
    %610 = stablehlo.multiply %332, %606 : tensor<4x12x18xf32>
    %611 = stablehlo.multiply %606, %342 : tensor<4x12x18xf32>
    %612 = stablehlo.broadcast_in_dim %335, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x18xf32>
    %613 = stablehlo.multiply %612, %610 : tensor<4x12x18xf32>
    %cst_167 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %614 = stablehlo.reduce(%613 init: %cst_167) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<18xf32>
    %615 = stablehlo.reshape %614 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %616 = stablehlo.broadcast_in_dim %339, dims = [0, 1, 2] : (tensor<1x1x18xf32>) -> tensor<4x12x18xf32>
    %617 = stablehlo.multiply %610, %616 : tensor<4x12x18xf32>
    %cst_168 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %618 = stablehlo.reduce(%617 init: %cst_168) applies stablehlo.add across dimensions = [2] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<4x12xf32>
    %619 = stablehlo.reshape %618 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %620 = stablehlo.reshape %615 : (tensor<1x1x18xf32>) -> tensor<18xf32>
    %621 = stablehlo.multiply %619, %338 : tensor<4x12x1xf32>
    %622 = stablehlo.negate %611 : tensor<4x12x18xf32>
    %cst_169 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %623 = stablehlo.reduce(%622 init: %cst_169) applies stablehlo.add across dimensions = [2] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<4x12xf32>
    %624 = stablehlo.reshape %623 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_170 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %625 = stablehlo.reduce(%621 init: %cst_170) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_171 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %626 = stablehlo.reduce(%624 init: %cst_171) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %627 = stablehlo.multiply %625, %328 : tensor<4x12xf32>
    %628 = stablehlo.negate %627 : tensor<4x12xf32>
    %629 = stablehlo.multiply %628, %315 : tensor<4x12xf32>
    %630 = stablehlo.add %626, %629 : tensor<4x12xf32>
    %cst_172 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %631 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %632 = stablehlo.divide %627, %631 : tensor<4x12xf32>
    %633 = stablehlo.broadcast_in_dim %632, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x18xf32>
    %cst_173 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %634 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %635 = stablehlo.divide %630, %634 : tensor<4x12xf32>
    %636 = stablehlo.broadcast_in_dim %635, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x18xf32>
    %637 = stablehlo.add %611, %636 : tensor<4x12x18xf32>
    %638 = stablehlo.multiply %633, %306 : tensor<4x12x18xf32>
    %639 = stablehlo.add %637, %638 : tensor<4x12x18xf32>
    %cst_174 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %640 = stablehlo.reduce(%639 init: %cst_174) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<18xf32>
    %641 = stablehlo.reshape %640 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %642 = stablehlo.reshape %641 : (tensor<1x1x18xf32>) -> tensor<18xf32>
    %643 = stablehlo.dot_general %639, %298, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x18xf32>, tensor<4x12x24xf32>) -> tensor<18x24xf32>
    %644 = stablehlo.transpose %643, dims = [1, 0] : (tensor<18x24xf32>) -> tensor<24x18xf32>
    %645 = stablehlo.dot_general %639, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x18xf32>, tensor<24x18xf32>) -> tensor<4x12x24xf32>
    %646 = stablehlo.multiply %290, %645 : tensor<4x12x24xf32>
    %647 = stablehlo.multiply %645, %294 : tensor<4x12x24xf32>
    %cst_175 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %648 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f32>) -> tensor<4x12x24xf32>
    %649 = stablehlo.multiply %648, %646 : tensor<4x12x24xf32>
    %650 = stablehlo.multiply %649, %297 : tensor<4x12x24xf32>
    %cst_176 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %651 = stablehlo.broadcast_in_dim %cst_176, dims = [] : (tensor<f32>) -> tensor<4x12x24xf32>
    %652 = stablehlo.multiply %650, %651 : tensor<4x12x24xf32>
    %653 = stablehlo.negate %652 : tensor<4x12x24xf32>
    %cst_177 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %654 = stablehlo.broadcast_in_dim %cst_177, dims = [] : (tensor<f32>) -> tensor<4x12x24xf32>
    %655 = stablehlo.multiply %654, %647 : tensor<4x12x24xf32>
    %656 = stablehlo.add %653, %655 : tensor<4x12x24xf32>
    %cst_178 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %657 = stablehlo.reduce(%656 init: %cst_178) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x24xf32>, tensor<f32>) -> tensor<24xf32>
    %658 = stablehlo.reshape %657 : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %659 = stablehlo.reshape %658 : (tensor<1x1x24xf32>) -> tensor<24xf32>
    %660 = stablehlo.dot_general %656, %284, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x24xf32>, tensor<4x12x18xf32>) -> tensor<24x18xf32>
    %661 = stablehlo.transpose %660, dims = [1, 0] : (tensor<24x18xf32>) -> tensor<18x24xf32>
    %662 = stablehlo.dot_general %656, %arg7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x24xf32>, tensor<18x24xf32>) -> tensor<4x12x18xf32>
    %663 = stablehlo.add %639, %662 : tensor<4x12x18xf32>
    %cst_179 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %664 = stablehlo.reduce(%663 init: %cst_179) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<18xf32>
    %665 = stablehlo.reshape %664 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %666 = stablehlo.reshape %665 : (tensor<1x1x18xf32>) -> tensor<18xf32>
    %667 = stablehlo.multiply %270, %663 : tensor<4x12x18xf32>
    %668 = stablehlo.multiply %663, %280 : tensor<4x12x18xf32>
    %669 = stablehlo.broadcast_in_dim %273, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x18xf32>
    %670 = stablehlo.multiply %669, %667 : tensor<4x12x18xf32>
    %cst_180 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %671 = stablehlo.reduce(%670 init: %cst_180) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<18xf32>
    %672 = stablehlo.reshape %671 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %673 = stablehlo.broadcast_in_dim %277, dims = [0, 1, 2] : (tensor<1x1x18xf32>) -> tensor<4x12x18xf32>
    %674 = stablehlo.multiply %667, %673 : tensor<4x12x18xf32>
    %cst_181 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %675 = stablehlo.reduce(%674 init: %cst_181) applies stablehlo.add across dimensions = [2] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<4x12xf32>
    %676 = stablehlo.reshape %675 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %677 = stablehlo.reshape %672 : (tensor<1x1x18xf32>) -> tensor<18xf32>
    %678 = stablehlo.multiply %676, %276 : tensor<4x12x1xf32>
    %679 = stablehlo.negate %668 : tensor<4x12x18xf32>
    %cst_182 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %680 = stablehlo.reduce(%679 init: %cst_182) applies stablehlo.add across dimensions = [2] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<4x12xf32>
    %681 = stablehlo.reshape %680 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_183 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %682 = stablehlo.reduce(%678 init: %cst_183) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_184 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %683 = stablehlo.reduce(%681 init: %cst_184) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %684 = stablehlo.multiply %682, %266 : tensor<4x12xf32>
    %685 = stablehlo.negate %684 : tensor<4x12xf32>
    %686 = stablehlo.multiply %685, %253 : tensor<4x12xf32>
    %687 = stablehlo.add %683, %686 : tensor<4x12xf32>
    %cst_185 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %688 = stablehlo.broadcast_in_dim %cst_185, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %689 = stablehlo.divide %684, %688 : tensor<4x12xf32>
    %690 = stablehlo.broadcast_in_dim %689, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x18xf32>
    %cst_186 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %691 = stablehlo.broadcast_in_dim %cst_186, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %692 = stablehlo.divide %687, %691 : tensor<4x12xf32>
    %693 = stablehlo.broadcast_in_dim %692, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x18xf32>
    %694 = stablehlo.add %668, %693 : tensor<4x12x18xf32>
    %695 = stablehlo.multiply %690, %244 : tensor<4x12x18xf32>
    %696 = stablehlo.add %694, %695 : tensor<4x12x18xf32>
    %697 = stablehlo.dot_general %696, %239, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x18xf32>, tensor<4x12x3x6xf32>) -> tensor<18x3x6xf32>
    %698 = stablehlo.transpose %697, dims = [1, 2, 0] : (tensor<18x3x6xf32>) -> tensor<3x6x18xf32>
    %699 = stablehlo.dot_general %696, %arg33, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x18xf32>, tensor<3x6x18xf32>) -> tensor<4x12x3x6xf32>
    %700 = stablehlo.transpose %699, dims = [0, 2, 3, 1] : (tensor<4x12x3x6xf32>) -> tensor<4x3x6x12xf32>
    %701 = stablehlo.dot_general %700, %202, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x3x6x12xf32>, tensor<4x12x3x6xf32>) -> tensor<4x3x12x12xf32>
    %702 = stablehlo.dot_general %700, %234, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x3x6x12xf32>, tensor<4x3x12x12xf32>) -> tensor<4x3x6x12xf32>
    %703 = stablehlo.transpose %702, dims = [0, 3, 1, 2] : (tensor<4x3x6x12xf32>) -> tensor<4x12x3x6xf32>
    %704 = stablehlo.broadcast_in_dim %237, dims = [0, 1, 2, 3] : (tensor<4x3x12x1xf32>) -> tensor<4x3x12x12xf32>
    %705 = stablehlo.multiply %701, %704 : tensor<4x3x12x12xf32>
    %706 = stablehlo.multiply %705, %230 : tensor<4x3x12x12xf32>
    %cst_187 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %707 = stablehlo.reduce(%706 init: %cst_187) applies stablehlo.add across dimensions = [3] : (tensor<4x3x12x12xf32>, tensor<f32>) -> tensor<4x3x12xf32>
    %708 = stablehlo.reshape %707 : (tensor<4x3x12xf32>) -> tensor<4x3x12x1xf32>
    %709 = stablehlo.negate %708 : tensor<4x3x12x1xf32>
    %710 = stablehlo.broadcast_in_dim %232, dims = [0, 1, 2, 3] : (tensor<4x3x12x1xf32>) -> tensor<4x3x12x12xf32>
    %711 = stablehlo.divide %701, %710 : tensor<4x3x12x12xf32>
    %cst_188 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %712 = stablehlo.reduce(%709 init: %cst_188) applies stablehlo.add across dimensions = [3] : (tensor<4x3x12x1xf32>, tensor<f32>) -> tensor<4x3x12xf32>
    %713 = stablehlo.broadcast_in_dim %712, dims = [0, 1, 2] : (tensor<4x3x12xf32>) -> tensor<4x3x12x12xf32>
    %714 = stablehlo.add %711, %713 : tensor<4x3x12x12xf32>
    %715 = stablehlo.multiply %714, %230 : tensor<4x3x12x12xf32>
    %716 = call @_where_14(%208#1, %208#2, %715) : (tensor<4x3x12x12xi1>, tensor<4x3x12x12xf32>, tensor<4x3x12x12xf32>) -> tensor<4x3x12x12xf32>
    %717 = stablehlo.dot_general %716, %206, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3x12x12xf32>, tensor<4x12x3x6xf32>) -> tensor<4x3x12x6xf32>
    %718 = stablehlo.transpose %717, dims = [0, 2, 1, 3] : (tensor<4x3x12x6xf32>) -> tensor<4x12x3x6xf32>
    %719 = stablehlo.dot_general %716, %201, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3x12x12xf32>, tensor<4x12x3x6xf32>) -> tensor<4x3x12x6xf32>
    %720 = stablehlo.transpose %719, dims = [0, 2, 1, 3] : (tensor<4x3x12x6xf32>) -> tensor<4x12x3x6xf32>
    %721 = stablehlo.broadcast_in_dim %204, dims = [] : (tensor<f32>) -> tensor<4x12x3x6xf32>
    %722 = stablehlo.divide %720, %721 : tensor<4x12x3x6xf32>
    %723 = stablehlo.dot_general %703, %198, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x3x6xf32>, tensor<4x12x18xf32>) -> tensor<3x6x18xf32>
    %724 = stablehlo.transpose %723, dims = [2, 0, 1] : (tensor<3x6x18xf32>) -> tensor<18x3x6xf32>
    %725 = stablehlo.dot_general %703, %arg35, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x3x6xf32>, tensor<18x3x6xf32>) -> tensor<4x12x18xf32>
    %726 = stablehlo.add %696, %725 : tensor<4x12x18xf32>
    %727 = stablehlo.dot_general %718, %198, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x3x6xf32>, tensor<4x12x18xf32>) -> tensor<3x6x18xf32>
    %728 = stablehlo.transpose %727, dims = [2, 0, 1] : (tensor<3x6x18xf32>) -> tensor<18x3x6xf32>
    %729 = stablehlo.dot_general %718, %arg32, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x3x6xf32>, tensor<18x3x6xf32>) -> tensor<4x12x18xf32>
    %730 = stablehlo.add %726, %729 : tensor<4x12x18xf32>
    %731 = stablehlo.dot_general %722, %198, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x3x6xf32>, tensor<4x12x18xf32>) -> tensor<3x6x18xf32>
    %732 = stablehlo.transpose %731, dims = [2, 0, 1] : (tensor<3x6x18xf32>) -> tensor<18x3x6xf32>
    %733 = stablehlo.dot_general %722, %arg34, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x3x6xf32>, tensor<18x3x6xf32>) -> tensor<4x12x18xf32>
    %734 = stablehlo.add %730, %733 : tensor<4x12x18xf32>
    %cst_189 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %735 = stablehlo.reduce(%734 init: %cst_189) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<18xf32>
    %736 = stablehlo.reshape %735 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %737 = stablehlo.reshape %736 : (tensor<1x1x18xf32>) -> tensor<18xf32>
    %738 = stablehlo.multiply %184, %734 : tensor<4x12x18xf32>
    %739 = stablehlo.multiply %734, %194 : tensor<4x12x18xf32>
    %740 = stablehlo.broadcast_in_dim %187, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x18xf32>
    %741 = stablehlo.multiply %740, %738 : tensor<4x12x18xf32>
    %cst_190 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %742 = stablehlo.reduce(%741 init: %cst_190) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<18xf32>
    %743 = stablehlo.reshape %742 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %744 = stablehlo.broadcast_in_dim %191, dims = [0, 1, 2] : (tensor<1x1x18xf32>) -> tensor<4x12x18xf32>
    %745 = stablehlo.multiply %738, %744 : tensor<4x12x18xf32>
    %cst_191 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %746 = stablehlo.reduce(%745 init: %cst_191) applies stablehlo.add across dimensions = [2] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<4x12xf32>
    %747 = stablehlo.reshape %746 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %748 = stablehlo.reshape %743 : (tensor<1x1x18xf32>) -> tensor<18xf32>
    %749 = stablehlo.multiply %747, %190 : tensor<4x12x1xf32>
    %750 = stablehlo.negate %739 : tensor<4x12x18xf32>
    %cst_192 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %751 = stablehlo.reduce(%750 init: %cst_192) applies stablehlo.add across dimensions = [2] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<4x12xf32>
    %752 = stablehlo.reshape %751 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_193 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %753 = stablehlo.reduce(%749 init: %cst_193) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_194 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %754 = stablehlo.reduce(%752 init: %cst_194) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %755 = stablehlo.multiply %753, %180 : tensor<4x12xf32>
    %756 = stablehlo.negate %755 : tensor<4x12xf32>
    %757 = stablehlo.multiply %756, %167 : tensor<4x12xf32>
    %758 = stablehlo.add %754, %757 : tensor<4x12xf32>
    %cst_195 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %759 = stablehlo.broadcast_in_dim %cst_195, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %760 = stablehlo.divide %755, %759 : tensor<4x12xf32>
    %761 = stablehlo.broadcast_in_dim %760, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x18xf32>
    %cst_196 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %762 = stablehlo.broadcast_in_dim %cst_196, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %763 = stablehlo.divide %758, %762 : tensor<4x12xf32>
    %764 = stablehlo.broadcast_in_dim %763, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x18xf32>
    %765 = stablehlo.add %739, %764 : tensor<4x12x18xf32>
    %766 = stablehlo.multiply %761, %158 : tensor<4x12x18xf32>
    %767 = stablehlo.add %765, %766 : tensor<4x12x18xf32>
    %cst_197 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %768 = stablehlo.reduce(%767 init: %cst_197) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<18xf32>
    %769 = stablehlo.reshape %768 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %770 = stablehlo.reshape %769 : (tensor<1x1x18xf32>) -> tensor<18xf32>
    %771 = stablehlo.dot_general %767, %150, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x18xf32>, tensor<4x12x24xf32>) -> tensor<18x24xf32>
    %772 = stablehlo.transpose %771, dims = [1, 0] : (tensor<18x24xf32>) -> tensor<24x18xf32>
    %773 = stablehlo.dot_general %767, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x18xf32>, tensor<24x18xf32>) -> tensor<4x12x24xf32>
    %774 = stablehlo.multiply %142, %773 : tensor<4x12x24xf32>
    %775 = stablehlo.multiply %773, %146 : tensor<4x12x24xf32>
    %cst_198 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %776 = stablehlo.broadcast_in_dim %cst_198, dims = [] : (tensor<f32>) -> tensor<4x12x24xf32>
    %777 = stablehlo.multiply %776, %774 : tensor<4x12x24xf32>
    %778 = stablehlo.multiply %777, %149 : tensor<4x12x24xf32>
    %cst_199 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %779 = stablehlo.broadcast_in_dim %cst_199, dims = [] : (tensor<f32>) -> tensor<4x12x24xf32>
    %780 = stablehlo.multiply %778, %779 : tensor<4x12x24xf32>
    %781 = stablehlo.negate %780 : tensor<4x12x24xf32>
    %cst_200 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %782 = stablehlo.broadcast_in_dim %cst_200, dims = [] : (tensor<f32>) -> tensor<4x12x24xf32>
    %783 = stablehlo.multiply %782, %775 : tensor<4x12x24xf32>
    %784 = stablehlo.add %781, %783 : tensor<4x12x24xf32>
    %cst_201 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %785 = stablehlo.reduce(%784 init: %cst_201) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x24xf32>, tensor<f32>) -> tensor<24xf32>
    %786 = stablehlo.reshape %785 : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %787 = stablehlo.reshape %786 : (tensor<1x1x24xf32>) -> tensor<24xf32>
    %788 = stablehlo.dot_general %784, %136, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x24xf32>, tensor<4x12x18xf32>) -> tensor<24x18xf32>
    %789 = stablehlo.transpose %788, dims = [1, 0] : (tensor<24x18xf32>) -> tensor<18x24xf32>
    %790 = stablehlo.dot_general %784, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x24xf32>, tensor<18x24xf32>) -> tensor<4x12x18xf32>
    %791 = stablehlo.add %767, %790 : tensor<4x12x18xf32>
    %cst_202 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %792 = stablehlo.reduce(%791 init: %cst_202) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<18xf32>
    %793 = stablehlo.reshape %792 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %794 = stablehlo.reshape %793 : (tensor<1x1x18xf32>) -> tensor<18xf32>
    %795 = stablehlo.multiply %122, %791 : tensor<4x12x18xf32>
    %796 = stablehlo.multiply %791, %132 : tensor<4x12x18xf32>
    %797 = stablehlo.broadcast_in_dim %125, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x18xf32>
    %798 = stablehlo.multiply %797, %795 : tensor<4x12x18xf32>
    %cst_203 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %799 = stablehlo.reduce(%798 init: %cst_203) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<18xf32>
    %800 = stablehlo.reshape %799 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %801 = stablehlo.broadcast_in_dim %129, dims = [0, 1, 2] : (tensor<1x1x18xf32>) -> tensor<4x12x18xf32>
    %802 = stablehlo.multiply %795, %801 : tensor<4x12x18xf32>
    %cst_204 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %803 = stablehlo.reduce(%802 init: %cst_204) applies stablehlo.add across dimensions = [2] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<4x12xf32>
    %804 = stablehlo.reshape %803 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %805 = stablehlo.reshape %800 : (tensor<1x1x18xf32>) -> tensor<18xf32>
    %806 = stablehlo.multiply %804, %128 : tensor<4x12x1xf32>
    %807 = stablehlo.negate %796 : tensor<4x12x18xf32>
    %cst_205 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %808 = stablehlo.reduce(%807 init: %cst_205) applies stablehlo.add across dimensions = [2] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<4x12xf32>
    %809 = stablehlo.reshape %808 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_206 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %810 = stablehlo.reduce(%806 init: %cst_206) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_207 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %811 = stablehlo.reduce(%809 init: %cst_207) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %812 = stablehlo.multiply %810, %118 : tensor<4x12xf32>
    %813 = stablehlo.negate %812 : tensor<4x12xf32>
    %814 = stablehlo.multiply %813, %105 : tensor<4x12xf32>
    %815 = stablehlo.add %811, %814 : tensor<4x12xf32>
    %cst_208 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %816 = stablehlo.broadcast_in_dim %cst_208, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %817 = stablehlo.divide %812, %816 : tensor<4x12xf32>
    %818 = stablehlo.broadcast_in_dim %817, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x18xf32>
    %cst_209 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %819 = stablehlo.broadcast_in_dim %cst_209, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %820 = stablehlo.divide %815, %819 : tensor<4x12xf32>
    %821 = stablehlo.broadcast_in_dim %820, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x18xf32>
    %822 = stablehlo.add %796, %821 : tensor<4x12x18xf32>
    %823 = stablehlo.multiply %818, %96 : tensor<4x12x18xf32>
    %824 = stablehlo.add %822, %823 : tensor<4x12x18xf32>
    %825 = stablehlo.dot_general %824, %91, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x18xf32>, tensor<4x12x3x6xf32>) -> tensor<18x3x6xf32>
    %826 = stablehlo.transpose %825, dims = [1, 2, 0] : (tensor<18x3x6xf32>) -> tensor<3x6x18xf32>
    %827 = stablehlo.dot_general %824, %arg29, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x18xf32>, tensor<3x6x18xf32>) -> tensor<4x12x3x6xf32>
    %828 = stablehlo.transpose %827, dims = [0, 2, 3, 1] : (tensor<4x12x3x6xf32>) -> tensor<4x3x6x12xf32>
    %829 = stablehlo.dot_general %828, %54, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x3x6x12xf32>, tensor<4x12x3x6xf32>) -> tensor<4x3x12x12xf32>
    %830 = stablehlo.dot_general %828, %86, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x3x6x12xf32>, tensor<4x3x12x12xf32>) -> tensor<4x3x6x12xf32>
    %831 = stablehlo.transpose %830, dims = [0, 3, 1, 2] : (tensor<4x3x6x12xf32>) -> tensor<4x12x3x6xf32>
    %832 = stablehlo.broadcast_in_dim %89, dims = [0, 1, 2, 3] : (tensor<4x3x12x1xf32>) -> tensor<4x3x12x12xf32>
    %833 = stablehlo.multiply %829, %832 : tensor<4x3x12x12xf32>
    %834 = stablehlo.multiply %833, %82 : tensor<4x3x12x12xf32>
    %cst_210 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %835 = stablehlo.reduce(%834 init: %cst_210) applies stablehlo.add across dimensions = [3] : (tensor<4x3x12x12xf32>, tensor<f32>) -> tensor<4x3x12xf32>
    %836 = stablehlo.reshape %835 : (tensor<4x3x12xf32>) -> tensor<4x3x12x1xf32>
    %837 = stablehlo.negate %836 : tensor<4x3x12x1xf32>
    %838 = stablehlo.broadcast_in_dim %84, dims = [0, 1, 2, 3] : (tensor<4x3x12x1xf32>) -> tensor<4x3x12x12xf32>
    %839 = stablehlo.divide %829, %838 : tensor<4x3x12x12xf32>
    %cst_211 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %840 = stablehlo.reduce(%837 init: %cst_211) applies stablehlo.add across dimensions = [3] : (tensor<4x3x12x1xf32>, tensor<f32>) -> tensor<4x3x12xf32>
    %841 = stablehlo.broadcast_in_dim %840, dims = [0, 1, 2] : (tensor<4x3x12xf32>) -> tensor<4x3x12x12xf32>
    %842 = stablehlo.add %839, %841 : tensor<4x3x12x12xf32>
    %843 = stablehlo.multiply %842, %82 : tensor<4x3x12x12xf32>
    %844 = call @_where_14(%60#1, %60#2, %843) : (tensor<4x3x12x12xi1>, tensor<4x3x12x12xf32>, tensor<4x3x12x12xf32>) -> tensor<4x3x12x12xf32>
    %845 = stablehlo.dot_general %844, %58, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3x12x12xf32>, tensor<4x12x3x6xf32>) -> tensor<4x3x12x6xf32>
    %846 = stablehlo.transpose %845, dims = [0, 2, 1, 3] : (tensor<4x3x12x6xf32>) -> tensor<4x12x3x6xf32>
    %847 = stablehlo.dot_general %844, %53, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3x12x12xf32>, tensor<4x12x3x6xf32>) -> tensor<4x3x12x6xf32>
    %848 = stablehlo.transpose %847, dims = [0, 2, 1, 3] : (tensor<4x3x12x6xf32>) -> tensor<4x12x3x6xf32>
    %849 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f32>) -> tensor<4x12x3x6xf32>
    %850 = stablehlo.divide %848, %849 : tensor<4x12x3x6xf32>
    %851 = stablehlo.dot_general %831, %50, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x3x6xf32>, tensor<4x12x18xf32>) -> tensor<3x6x18xf32>
    %852 = stablehlo.transpose %851, dims = [2, 0, 1] : (tensor<3x6x18xf32>) -> tensor<18x3x6xf32>
    %853 = stablehlo.dot_general %831, %arg31, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x3x6xf32>, tensor<18x3x6xf32>) -> tensor<4x12x18xf32>
    %854 = stablehlo.add %824, %853 : tensor<4x12x18xf32>
    %855 = stablehlo.dot_general %846, %50, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x3x6xf32>, tensor<4x12x18xf32>) -> tensor<3x6x18xf32>
    %856 = stablehlo.transpose %855, dims = [2, 0, 1] : (tensor<3x6x18xf32>) -> tensor<18x3x6xf32>
    %857 = stablehlo.dot_general %846, %arg28, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x3x6xf32>, tensor<18x3x6xf32>) -> tensor<4x12x18xf32>
    %858 = stablehlo.add %854, %857 : tensor<4x12x18xf32>
    %859 = stablehlo.dot_general %850, %50, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x3x6xf32>, tensor<4x12x18xf32>) -> tensor<3x6x18xf32>
    %860 = stablehlo.transpose %859, dims = [2, 0, 1] : (tensor<3x6x18xf32>) -> tensor<18x3x6xf32>
    %861 = stablehlo.dot_general %850, %arg30, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x3x6xf32>, tensor<18x3x6xf32>) -> tensor<4x12x18xf32>
    %862 = stablehlo.add %858, %861 : tensor<4x12x18xf32>
    %cst_212 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %863 = stablehlo.reduce(%862 init: %cst_212) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<18xf32>
    %864 = stablehlo.reshape %863 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %865 = stablehlo.reshape %864 : (tensor<1x1x18xf32>) -> tensor<18xf32>
    %866 = stablehlo.multiply %36, %862 : tensor<4x12x18xf32>
    %867 = stablehlo.multiply %862, %46 : tensor<4x12x18xf32>
    %868 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x18xf32>
    %869 = stablehlo.multiply %868, %866 : tensor<4x12x18xf32>
    %cst_213 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %870 = stablehlo.reduce(%869 init: %cst_213) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<18xf32>
    %871 = stablehlo.reshape %870 : (tensor<18xf32>) -> tensor<1x1x18xf32>
    %872 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2] : (tensor<1x1x18xf32>) -> tensor<4x12x18xf32>
    %873 = stablehlo.multiply %866, %872 : tensor<4x12x18xf32>
    %cst_214 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %874 = stablehlo.reduce(%873 init: %cst_214) applies stablehlo.add across dimensions = [2] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<4x12xf32>
    %875 = stablehlo.reshape %874 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %876 = stablehlo.reshape %871 : (tensor<1x1x18xf32>) -> tensor<18xf32>
    %877 = stablehlo.multiply %875, %42 : tensor<4x12x1xf32>
    %878 = stablehlo.negate %867 : tensor<4x12x18xf32>
    %cst_215 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %879 = stablehlo.reduce(%878 init: %cst_215) applies stablehlo.add across dimensions = [2] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<4x12xf32>
    %880 = stablehlo.reshape %879 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_216 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %881 = stablehlo.reduce(%877 init: %cst_216) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_217 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %882 = stablehlo.reduce(%880 init: %cst_217) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %883 = stablehlo.multiply %881, %32 : tensor<4x12xf32>
    %884 = stablehlo.negate %883 : tensor<4x12xf32>
    %885 = stablehlo.multiply %884, %19 : tensor<4x12xf32>
    %886 = stablehlo.add %882, %885 : tensor<4x12xf32>
    %cst_218 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %887 = stablehlo.broadcast_in_dim %cst_218, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %888 = stablehlo.divide %883, %887 : tensor<4x12xf32>
    %889 = stablehlo.broadcast_in_dim %888, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x18xf32>
    %cst_219 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %890 = stablehlo.broadcast_in_dim %cst_219, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %891 = stablehlo.divide %886, %890 : tensor<4x12xf32>
    %892 = stablehlo.broadcast_in_dim %891, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x18xf32>
    %893 = stablehlo.add %867, %892 : tensor<4x12x18xf32>
    %894 = stablehlo.multiply %889, %10 : tensor<4x12x18xf32>
    %895 = stablehlo.add %893, %894 : tensor<4x12x18xf32>
    %cst_220 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %896 = stablehlo.reduce(%895 init: %cst_220) applies stablehlo.add across dimensions = [0] : (tensor<4x12x18xf32>, tensor<f32>) -> tensor<12x18xf32>
    %897 = stablehlo.reshape %896 : (tensor<12x18xf32>) -> tensor<1x12x18xf32>
    %898 = call @_take_15(%5#1, %897) : (tensor<1x12x1xi32>, tensor<1x12x18xf32>) -> tensor<12x18xf32>
    %899 = call @_take_16(%1#1, %895) : (tensor<4x12x1xi32>, tensor<4x12x18xf32>) -> tensor<2x18xf32>
    %900 = call @_take_17(%0#1, %895) : (tensor<4x12x1xi32>, tensor<4x12x18xf32>) -> tensor<30x18xf32>
    %901 = stablehlo.add %543, %900 : tensor<30x18xf32>
    %cst_221 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %902 = stablehlo.broadcast_in_dim %cst_221, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %903 = stablehlo.multiply %902, %arg38 : tensor<18xf32>
    %904 = stablehlo.add %770, %903 : tensor<18xf32>
    %cst_222 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %905 = stablehlo.broadcast_in_dim %cst_222, dims = [] : (tensor<f32>) -> tensor<24x18xf32>
    %906 = stablehlo.multiply %905, %arg39 : tensor<24x18xf32>
    %907 = stablehlo.add %772, %906 : tensor<24x18xf32>
    %cst_223 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %908 = stablehlo.broadcast_in_dim %cst_223, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %909 = stablehlo.multiply %908, %arg40 : tensor<24xf32>
    %910 = stablehlo.add %787, %909 : tensor<24xf32>
    %cst_224 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %911 = stablehlo.broadcast_in_dim %cst_224, dims = [] : (tensor<f32>) -> tensor<18x24xf32>
    %912 = stablehlo.multiply %911, %arg41 : tensor<18x24xf32>
    %913 = stablehlo.add %789, %912 : tensor<18x24xf32>
    %cst_225 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %914 = stablehlo.broadcast_in_dim %cst_225, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %915 = stablehlo.multiply %914, %arg42 : tensor<18xf32>
    %916 = stablehlo.add %642, %915 : tensor<18xf32>
    %cst_226 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %917 = stablehlo.broadcast_in_dim %cst_226, dims = [] : (tensor<f32>) -> tensor<24x18xf32>
    %918 = stablehlo.multiply %917, %arg43 : tensor<24x18xf32>
    %919 = stablehlo.add %644, %918 : tensor<24x18xf32>
    %cst_227 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %920 = stablehlo.broadcast_in_dim %cst_227, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %921 = stablehlo.multiply %920, %arg44 : tensor<24xf32>
    %922 = stablehlo.add %659, %921 : tensor<24xf32>
    %cst_228 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %923 = stablehlo.broadcast_in_dim %cst_228, dims = [] : (tensor<f32>) -> tensor<18x24xf32>
    %924 = stablehlo.multiply %923, %arg45 : tensor<18x24xf32>
    %925 = stablehlo.add %661, %924 : tensor<18x24xf32>
    %cst_229 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %926 = stablehlo.broadcast_in_dim %cst_229, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %927 = stablehlo.multiply %926, %arg46 : tensor<18xf32>
    %928 = stablehlo.add %601, %927 : tensor<18xf32>
    %cst_230 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %929 = stablehlo.broadcast_in_dim %cst_230, dims = [] : (tensor<f32>) -> tensor<18x18xf32>
    %930 = stablehlo.multiply %929, %arg47 : tensor<18x18xf32>
    %931 = stablehlo.add %603, %930 : tensor<18x18xf32>
    %cst_231 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %932 = stablehlo.broadcast_in_dim %cst_231, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %933 = stablehlo.multiply %932, %arg48 : tensor<18xf32>
    %934 = stablehlo.add %549, %933 : tensor<18xf32>
    %cst_232 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %935 = stablehlo.broadcast_in_dim %cst_232, dims = [] : (tensor<f32>) -> tensor<18x18xf32>
    %936 = stablehlo.multiply %935, %arg49 : tensor<18x18xf32>
    %937 = stablehlo.add %551, %936 : tensor<18x18xf32>
    %cst_233 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %938 = stablehlo.broadcast_in_dim %cst_233, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %939 = stablehlo.multiply %938, %arg50 : tensor<2xf32>
    %940 = stablehlo.add %533, %939 : tensor<2xf32>
    %cst_234 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %941 = stablehlo.broadcast_in_dim %cst_234, dims = [] : (tensor<f32>) -> tensor<18x2xf32>
    %942 = stablehlo.multiply %941, %arg51 : tensor<18x2xf32>
    %943 = stablehlo.add %535, %942 : tensor<18x2xf32>
    %cst_235 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %944 = stablehlo.broadcast_in_dim %cst_235, dims = [] : (tensor<f32>) -> tensor<2x18xf32>
    %945 = stablehlo.multiply %944, %arg52 : tensor<2x18xf32>
    %946 = stablehlo.add %899, %945 : tensor<2x18xf32>
    %cst_236 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %947 = stablehlo.broadcast_in_dim %cst_236, dims = [] : (tensor<f32>) -> tensor<12x18xf32>
    %948 = stablehlo.multiply %947, %arg53 : tensor<12x18xf32>
    %949 = stablehlo.add %898, %948 : tensor<12x18xf32>
    %cst_237 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %950 = stablehlo.broadcast_in_dim %cst_237, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %951 = stablehlo.multiply %950, %arg54 : tensor<18xf32>
    %952 = stablehlo.add %865, %951 : tensor<18xf32>
    %cst_238 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %953 = stablehlo.broadcast_in_dim %cst_238, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %954 = stablehlo.multiply %953, %arg55 : tensor<18xf32>
    %955 = stablehlo.add %876, %954 : tensor<18xf32>
    %cst_239 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %956 = stablehlo.broadcast_in_dim %cst_239, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %957 = stablehlo.multiply %956, %arg56 : tensor<18xf32>
    %958 = stablehlo.add %794, %957 : tensor<18xf32>
    %cst_240 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %959 = stablehlo.broadcast_in_dim %cst_240, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %960 = stablehlo.multiply %959, %arg57 : tensor<18xf32>
    %961 = stablehlo.add %805, %960 : tensor<18xf32>
    %cst_241 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %962 = stablehlo.broadcast_in_dim %cst_241, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %963 = stablehlo.multiply %962, %arg58 : tensor<18xf32>
    %964 = stablehlo.add %737, %963 : tensor<18xf32>
    %cst_242 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %965 = stablehlo.broadcast_in_dim %cst_242, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %966 = stablehlo.multiply %965, %arg59 : tensor<18xf32>
    %967 = stablehlo.add %748, %966 : tensor<18xf32>
    %cst_243 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %968 = stablehlo.broadcast_in_dim %cst_243, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %969 = stablehlo.multiply %968, %arg60 : tensor<18xf32>
    %970 = stablehlo.add %666, %969 : tensor<18xf32>
    %cst_244 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %971 = stablehlo.broadcast_in_dim %cst_244, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %972 = stablehlo.multiply %971, %arg61 : tensor<18xf32>
    %973 = stablehlo.add %677, %972 : tensor<18xf32>
    %cst_245 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %974 = stablehlo.broadcast_in_dim %cst_245, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %975 = stablehlo.multiply %974, %arg62 : tensor<18xf32>
    %976 = stablehlo.add %609, %975 : tensor<18xf32>
    %cst_246 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %977 = stablehlo.broadcast_in_dim %cst_246, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %978 = stablehlo.multiply %977, %arg63 : tensor<18xf32>
    %979 = stablehlo.add %620, %978 : tensor<18xf32>
    %cst_247 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %980 = stablehlo.broadcast_in_dim %cst_247, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %981 = stablehlo.multiply %980, %arg64 : tensor<18xf32>
    %982 = stablehlo.add %557, %981 : tensor<18xf32>
    %cst_248 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %983 = stablehlo.broadcast_in_dim %cst_248, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %984 = stablehlo.multiply %983, %arg65 : tensor<18xf32>
    %985 = stablehlo.add %568, %984 : tensor<18xf32>
    %cst_249 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %986 = stablehlo.broadcast_in_dim %cst_249, dims = [] : (tensor<f32>) -> tensor<18x3x6xf32>
    %987 = stablehlo.multiply %986, %arg66 : tensor<18x3x6xf32>
    %988 = stablehlo.add %856, %987 : tensor<18x3x6xf32>
    %cst_250 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %989 = stablehlo.broadcast_in_dim %cst_250, dims = [] : (tensor<f32>) -> tensor<3x6x18xf32>
    %990 = stablehlo.multiply %989, %arg67 : tensor<3x6x18xf32>
    %991 = stablehlo.add %826, %990 : tensor<3x6x18xf32>
    %cst_251 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %992 = stablehlo.broadcast_in_dim %cst_251, dims = [] : (tensor<f32>) -> tensor<18x3x6xf32>
    %993 = stablehlo.multiply %992, %arg68 : tensor<18x3x6xf32>
    %994 = stablehlo.add %860, %993 : tensor<18x3x6xf32>
    %cst_252 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %995 = stablehlo.broadcast_in_dim %cst_252, dims = [] : (tensor<f32>) -> tensor<18x3x6xf32>
    %996 = stablehlo.multiply %995, %arg69 : tensor<18x3x6xf32>
    %997 = stablehlo.add %852, %996 : tensor<18x3x6xf32>
    %cst_253 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %998 = stablehlo.broadcast_in_dim %cst_253, dims = [] : (tensor<f32>) -> tensor<18x3x6xf32>
    %999 = stablehlo.multiply %998, %arg70 : tensor<18x3x6xf32>
    %1000 = stablehlo.add %728, %999 : tensor<18x3x6xf32>
    %cst_254 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1001 = stablehlo.broadcast_in_dim %cst_254, dims = [] : (tensor<f32>) -> tensor<3x6x18xf32>
    %1002 = stablehlo.multiply %1001, %arg71 : tensor<3x6x18xf32>
    %1003 = stablehlo.add %698, %1002 : tensor<3x6x18xf32>
    %cst_255 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1004 = stablehlo.broadcast_in_dim %cst_255, dims = [] : (tensor<f32>) -> tensor<18x3x6xf32>
    %1005 = stablehlo.multiply %1004, %arg72 : tensor<18x3x6xf32>
    %1006 = stablehlo.add %732, %1005 : tensor<18x3x6xf32>
    %cst_256 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1007 = stablehlo.broadcast_in_dim %cst_256, dims = [] : (tensor<f32>) -> tensor<18x3x6xf32>
    %1008 = stablehlo.multiply %1007, %arg73 : tensor<18x3x6xf32>
    %1009 = stablehlo.add %724, %1008 : tensor<18x3x6xf32>
    %cst_257 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1010 = stablehlo.broadcast_in_dim %cst_257, dims = [] : (tensor<f32>) -> tensor<30xf32>
    %1011 = stablehlo.multiply %1010, %arg74 : tensor<30xf32>
    %1012 = stablehlo.add %539, %1011 : tensor<30xf32>
    %cst_258 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1013 = stablehlo.broadcast_in_dim %cst_258, dims = [] : (tensor<f32>) -> tensor<30x18xf32>
    %1014 = stablehlo.multiply %1013, %arg75 : tensor<30x18xf32>
    %1015 = stablehlo.add %901, %1014 : tensor<30x18xf32>
    %cst_259 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1016 = stablehlo.broadcast_in_dim %cst_259, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1017 = stablehlo.multiply %1016, %904 : tensor<18xf32>
    %1018 = stablehlo.add %770, %1017 : tensor<18xf32>
    %cst_260 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1019 = stablehlo.broadcast_in_dim %cst_260, dims = [] : (tensor<f32>) -> tensor<24x18xf32>
    %1020 = stablehlo.multiply %1019, %907 : tensor<24x18xf32>
    %1021 = stablehlo.add %772, %1020 : tensor<24x18xf32>
    %cst_261 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1022 = stablehlo.broadcast_in_dim %cst_261, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1023 = stablehlo.multiply %1022, %910 : tensor<24xf32>
    %1024 = stablehlo.add %787, %1023 : tensor<24xf32>
    %cst_262 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1025 = stablehlo.broadcast_in_dim %cst_262, dims = [] : (tensor<f32>) -> tensor<18x24xf32>
    %1026 = stablehlo.multiply %1025, %913 : tensor<18x24xf32>
    %1027 = stablehlo.add %789, %1026 : tensor<18x24xf32>
    %cst_263 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1028 = stablehlo.broadcast_in_dim %cst_263, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1029 = stablehlo.multiply %1028, %916 : tensor<18xf32>
    %1030 = stablehlo.add %642, %1029 : tensor<18xf32>
    %cst_264 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1031 = stablehlo.broadcast_in_dim %cst_264, dims = [] : (tensor<f32>) -> tensor<24x18xf32>
    %1032 = stablehlo.multiply %1031, %919 : tensor<24x18xf32>
    %1033 = stablehlo.add %644, %1032 : tensor<24x18xf32>
    %cst_265 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1034 = stablehlo.broadcast_in_dim %cst_265, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1035 = stablehlo.multiply %1034, %922 : tensor<24xf32>
    %1036 = stablehlo.add %659, %1035 : tensor<24xf32>
    %cst_266 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1037 = stablehlo.broadcast_in_dim %cst_266, dims = [] : (tensor<f32>) -> tensor<18x24xf32>
    %1038 = stablehlo.multiply %1037, %925 : tensor<18x24xf32>
    %1039 = stablehlo.add %661, %1038 : tensor<18x24xf32>
    %cst_267 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1040 = stablehlo.broadcast_in_dim %cst_267, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1041 = stablehlo.multiply %1040, %928 : tensor<18xf32>
    %1042 = stablehlo.add %601, %1041 : tensor<18xf32>
    %cst_268 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1043 = stablehlo.broadcast_in_dim %cst_268, dims = [] : (tensor<f32>) -> tensor<18x18xf32>
    %1044 = stablehlo.multiply %1043, %931 : tensor<18x18xf32>
    %1045 = stablehlo.add %603, %1044 : tensor<18x18xf32>
    %cst_269 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1046 = stablehlo.broadcast_in_dim %cst_269, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1047 = stablehlo.multiply %1046, %934 : tensor<18xf32>
    %1048 = stablehlo.add %549, %1047 : tensor<18xf32>
    %cst_270 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1049 = stablehlo.broadcast_in_dim %cst_270, dims = [] : (tensor<f32>) -> tensor<18x18xf32>
    %1050 = stablehlo.multiply %1049, %937 : tensor<18x18xf32>
    %1051 = stablehlo.add %551, %1050 : tensor<18x18xf32>
    %cst_271 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1052 = stablehlo.broadcast_in_dim %cst_271, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1053 = stablehlo.multiply %1052, %940 : tensor<2xf32>
    %1054 = stablehlo.add %533, %1053 : tensor<2xf32>
    %cst_272 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1055 = stablehlo.broadcast_in_dim %cst_272, dims = [] : (tensor<f32>) -> tensor<18x2xf32>
    %1056 = stablehlo.multiply %1055, %943 : tensor<18x2xf32>
    %1057 = stablehlo.add %535, %1056 : tensor<18x2xf32>
    %cst_273 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1058 = stablehlo.broadcast_in_dim %cst_273, dims = [] : (tensor<f32>) -> tensor<2x18xf32>
    %1059 = stablehlo.multiply %1058, %946 : tensor<2x18xf32>
    %1060 = stablehlo.add %899, %1059 : tensor<2x18xf32>
    %cst_274 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1061 = stablehlo.broadcast_in_dim %cst_274, dims = [] : (tensor<f32>) -> tensor<12x18xf32>
    %1062 = stablehlo.multiply %1061, %949 : tensor<12x18xf32>
    %1063 = stablehlo.add %898, %1062 : tensor<12x18xf32>
    %cst_275 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1064 = stablehlo.broadcast_in_dim %cst_275, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1065 = stablehlo.multiply %1064, %952 : tensor<18xf32>
    %1066 = stablehlo.add %865, %1065 : tensor<18xf32>
    %cst_276 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1067 = stablehlo.broadcast_in_dim %cst_276, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1068 = stablehlo.multiply %1067, %955 : tensor<18xf32>
    %1069 = stablehlo.add %876, %1068 : tensor<18xf32>
    %cst_277 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1070 = stablehlo.broadcast_in_dim %cst_277, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1071 = stablehlo.multiply %1070, %958 : tensor<18xf32>
    %1072 = stablehlo.add %794, %1071 : tensor<18xf32>
    %cst_278 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1073 = stablehlo.broadcast_in_dim %cst_278, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1074 = stablehlo.multiply %1073, %961 : tensor<18xf32>
    %1075 = stablehlo.add %805, %1074 : tensor<18xf32>
    %cst_279 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1076 = stablehlo.broadcast_in_dim %cst_279, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1077 = stablehlo.multiply %1076, %964 : tensor<18xf32>
    %1078 = stablehlo.add %737, %1077 : tensor<18xf32>
    %cst_280 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1079 = stablehlo.broadcast_in_dim %cst_280, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1080 = stablehlo.multiply %1079, %967 : tensor<18xf32>
    %1081 = stablehlo.add %748, %1080 : tensor<18xf32>
    %cst_281 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1082 = stablehlo.broadcast_in_dim %cst_281, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1083 = stablehlo.multiply %1082, %970 : tensor<18xf32>
    %1084 = stablehlo.add %666, %1083 : tensor<18xf32>
    %cst_282 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1085 = stablehlo.broadcast_in_dim %cst_282, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1086 = stablehlo.multiply %1085, %973 : tensor<18xf32>
    %1087 = stablehlo.add %677, %1086 : tensor<18xf32>
    %cst_283 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1088 = stablehlo.broadcast_in_dim %cst_283, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1089 = stablehlo.multiply %1088, %976 : tensor<18xf32>
    %1090 = stablehlo.add %609, %1089 : tensor<18xf32>
    %cst_284 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1091 = stablehlo.broadcast_in_dim %cst_284, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1092 = stablehlo.multiply %1091, %979 : tensor<18xf32>
    %1093 = stablehlo.add %620, %1092 : tensor<18xf32>
    %cst_285 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1094 = stablehlo.broadcast_in_dim %cst_285, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1095 = stablehlo.multiply %1094, %982 : tensor<18xf32>
    %1096 = stablehlo.add %557, %1095 : tensor<18xf32>
    %cst_286 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1097 = stablehlo.broadcast_in_dim %cst_286, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1098 = stablehlo.multiply %1097, %985 : tensor<18xf32>
    %1099 = stablehlo.add %568, %1098 : tensor<18xf32>
    %cst_287 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1100 = stablehlo.broadcast_in_dim %cst_287, dims = [] : (tensor<f32>) -> tensor<18x3x6xf32>
    %1101 = stablehlo.multiply %1100, %988 : tensor<18x3x6xf32>
    %1102 = stablehlo.add %856, %1101 : tensor<18x3x6xf32>
    %cst_288 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1103 = stablehlo.broadcast_in_dim %cst_288, dims = [] : (tensor<f32>) -> tensor<3x6x18xf32>
    %1104 = stablehlo.multiply %1103, %991 : tensor<3x6x18xf32>
    %1105 = stablehlo.add %826, %1104 : tensor<3x6x18xf32>
    %cst_289 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1106 = stablehlo.broadcast_in_dim %cst_289, dims = [] : (tensor<f32>) -> tensor<18x3x6xf32>
    %1107 = stablehlo.multiply %1106, %994 : tensor<18x3x6xf32>
    %1108 = stablehlo.add %860, %1107 : tensor<18x3x6xf32>
    %cst_290 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1109 = stablehlo.broadcast_in_dim %cst_290, dims = [] : (tensor<f32>) -> tensor<18x3x6xf32>
    %1110 = stablehlo.multiply %1109, %997 : tensor<18x3x6xf32>
    %1111 = stablehlo.add %852, %1110 : tensor<18x3x6xf32>
    %cst_291 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1112 = stablehlo.broadcast_in_dim %cst_291, dims = [] : (tensor<f32>) -> tensor<18x3x6xf32>
    %1113 = stablehlo.multiply %1112, %1000 : tensor<18x3x6xf32>
    %1114 = stablehlo.add %728, %1113 : tensor<18x3x6xf32>
    %cst_292 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1115 = stablehlo.broadcast_in_dim %cst_292, dims = [] : (tensor<f32>) -> tensor<3x6x18xf32>
    %1116 = stablehlo.multiply %1115, %1003 : tensor<3x6x18xf32>
    %1117 = stablehlo.add %698, %1116 : tensor<3x6x18xf32>
    %cst_293 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1118 = stablehlo.broadcast_in_dim %cst_293, dims = [] : (tensor<f32>) -> tensor<18x3x6xf32>
    %1119 = stablehlo.multiply %1118, %1006 : tensor<18x3x6xf32>
    %1120 = stablehlo.add %732, %1119 : tensor<18x3x6xf32>
    %cst_294 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1121 = stablehlo.broadcast_in_dim %cst_294, dims = [] : (tensor<f32>) -> tensor<18x3x6xf32>
    %1122 = stablehlo.multiply %1121, %1009 : tensor<18x3x6xf32>
    %1123 = stablehlo.add %724, %1122 : tensor<18x3x6xf32>
    %cst_295 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1124 = stablehlo.broadcast_in_dim %cst_295, dims = [] : (tensor<f32>) -> tensor<30xf32>
    %1125 = stablehlo.multiply %1124, %1012 : tensor<30xf32>
    %1126 = stablehlo.add %539, %1125 : tensor<30xf32>
    %cst_296 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1127 = stablehlo.broadcast_in_dim %cst_296, dims = [] : (tensor<f32>) -> tensor<30x18xf32>
    %1128 = stablehlo.multiply %1127, %1015 : tensor<30x18xf32>
    %1129 = stablehlo.add %901, %1128 : tensor<30x18xf32>
    %cst_297 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1130 = stablehlo.broadcast_in_dim %cst_297, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1131 = stablehlo.multiply %1130, %1018 : tensor<18xf32>
    %cst_298 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1132 = stablehlo.broadcast_in_dim %cst_298, dims = [] : (tensor<f32>) -> tensor<24x18xf32>
    %1133 = stablehlo.multiply %1132, %1021 : tensor<24x18xf32>
    %cst_299 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1134 = stablehlo.broadcast_in_dim %cst_299, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1135 = stablehlo.multiply %1134, %1024 : tensor<24xf32>
    %cst_300 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1136 = stablehlo.broadcast_in_dim %cst_300, dims = [] : (tensor<f32>) -> tensor<18x24xf32>
    %1137 = stablehlo.multiply %1136, %1027 : tensor<18x24xf32>
    %cst_301 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1138 = stablehlo.broadcast_in_dim %cst_301, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1139 = stablehlo.multiply %1138, %1030 : tensor<18xf32>
    %cst_302 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1140 = stablehlo.broadcast_in_dim %cst_302, dims = [] : (tensor<f32>) -> tensor<24x18xf32>
    %1141 = stablehlo.multiply %1140, %1033 : tensor<24x18xf32>
    %cst_303 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1142 = stablehlo.broadcast_in_dim %cst_303, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1143 = stablehlo.multiply %1142, %1036 : tensor<24xf32>
    %cst_304 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1144 = stablehlo.broadcast_in_dim %cst_304, dims = [] : (tensor<f32>) -> tensor<18x24xf32>
    %1145 = stablehlo.multiply %1144, %1039 : tensor<18x24xf32>
    %cst_305 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1146 = stablehlo.broadcast_in_dim %cst_305, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1147 = stablehlo.multiply %1146, %1042 : tensor<18xf32>
    %cst_306 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1148 = stablehlo.broadcast_in_dim %cst_306, dims = [] : (tensor<f32>) -> tensor<18x18xf32>
    %1149 = stablehlo.multiply %1148, %1045 : tensor<18x18xf32>
    %cst_307 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1150 = stablehlo.broadcast_in_dim %cst_307, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1151 = stablehlo.multiply %1150, %1048 : tensor<18xf32>
    %cst_308 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1152 = stablehlo.broadcast_in_dim %cst_308, dims = [] : (tensor<f32>) -> tensor<18x18xf32>
    %1153 = stablehlo.multiply %1152, %1051 : tensor<18x18xf32>
    %cst_309 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1154 = stablehlo.broadcast_in_dim %cst_309, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1155 = stablehlo.multiply %1154, %1054 : tensor<2xf32>
    %cst_310 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1156 = stablehlo.broadcast_in_dim %cst_310, dims = [] : (tensor<f32>) -> tensor<18x2xf32>
    %1157 = stablehlo.multiply %1156, %1057 : tensor<18x2xf32>
    %cst_311 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1158 = stablehlo.broadcast_in_dim %cst_311, dims = [] : (tensor<f32>) -> tensor<2x18xf32>
    %1159 = stablehlo.multiply %1158, %1060 : tensor<2x18xf32>
    %cst_312 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1160 = stablehlo.broadcast_in_dim %cst_312, dims = [] : (tensor<f32>) -> tensor<12x18xf32>
    %1161 = stablehlo.multiply %1160, %1063 : tensor<12x18xf32>
    %cst_313 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1162 = stablehlo.broadcast_in_dim %cst_313, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1163 = stablehlo.multiply %1162, %1066 : tensor<18xf32>
    %cst_314 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1164 = stablehlo.broadcast_in_dim %cst_314, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1165 = stablehlo.multiply %1164, %1069 : tensor<18xf32>
    %cst_315 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1166 = stablehlo.broadcast_in_dim %cst_315, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1167 = stablehlo.multiply %1166, %1072 : tensor<18xf32>
    %cst_316 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1168 = stablehlo.broadcast_in_dim %cst_316, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1169 = stablehlo.multiply %1168, %1075 : tensor<18xf32>
    %cst_317 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1170 = stablehlo.broadcast_in_dim %cst_317, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1171 = stablehlo.multiply %1170, %1078 : tensor<18xf32>
    %cst_318 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1172 = stablehlo.broadcast_in_dim %cst_318, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1173 = stablehlo.multiply %1172, %1081 : tensor<18xf32>
    %cst_319 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1174 = stablehlo.broadcast_in_dim %cst_319, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1175 = stablehlo.multiply %1174, %1084 : tensor<18xf32>
    %cst_320 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1176 = stablehlo.broadcast_in_dim %cst_320, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1177 = stablehlo.multiply %1176, %1087 : tensor<18xf32>
    %cst_321 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1178 = stablehlo.broadcast_in_dim %cst_321, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1179 = stablehlo.multiply %1178, %1090 : tensor<18xf32>
    %cst_322 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1180 = stablehlo.broadcast_in_dim %cst_322, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1181 = stablehlo.multiply %1180, %1093 : tensor<18xf32>
    %cst_323 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1182 = stablehlo.broadcast_in_dim %cst_323, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1183 = stablehlo.multiply %1182, %1096 : tensor<18xf32>
    %cst_324 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1184 = stablehlo.broadcast_in_dim %cst_324, dims = [] : (tensor<f32>) -> tensor<18xf32>
    %1185 = stablehlo.multiply %1184, %1099 : tensor<18xf32>
    %cst_325 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1186 = stablehlo.broadcast_in_dim %cst_325, dims = [] : (tensor<f32>) -> tensor<18x3x6xf32>
    %1187 = stablehlo.multiply %1186, %1102 : tensor<18x3x6xf32>
    %cst_326 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1188 = stablehlo.broadcast_in_dim %cst_326, dims = [] : (tensor<f32>) -> tensor<3x6x18xf32>
    %1189 = stablehlo.multiply %1188, %1105 : tensor<3x6x18xf32>
    %cst_327 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1190 = stablehlo.broadcast_in_dim %cst_327, dims = [] : (tensor<f32>) -> tensor<18x3x6xf32>
    %1191 = stablehlo.multiply %1190, %1108 : tensor<18x3x6xf32>
    %cst_328 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1192 = stablehlo.broadcast_in_dim %cst_328, dims = [] : (tensor<f32>) -> tensor<18x3x6xf32>
    %1193 = stablehlo.multiply %1192, %1111 : tensor<18x3x6xf32>
    %cst_329 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1194 = stablehlo.broadcast_in_dim %cst_329, dims = [] : (tensor<f32>) -> tensor<18x3x6xf32>
    %1195 = stablehlo.multiply %1194, %1114 : tensor<18x3x6xf32>
    %cst_330 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1196 = stablehlo.broadcast_in_dim %cst_330, dims = [] : (tensor<f32>) -> tensor<3x6x18xf32>
    %1197 = stablehlo.multiply %1196, %1117 : tensor<3x6x18xf32>
    %cst_331 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1198 = stablehlo.broadcast_in_dim %cst_331, dims = [] : (tensor<f32>) -> tensor<18x3x6xf32>
    %1199 = stablehlo.multiply %1198, %1120 : tensor<18x3x6xf32>
    %cst_332 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1200 = stablehlo.broadcast_in_dim %cst_332, dims = [] : (tensor<f32>) -> tensor<18x3x6xf32>
    %1201 = stablehlo.multiply %1200, %1123 : tensor<18x3x6xf32>
    %cst_333 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1202 = stablehlo.broadcast_in_dim %cst_333, dims = [] : (tensor<f32>) -> tensor<30xf32>
    %1203 = stablehlo.multiply %1202, %1126 : tensor<30xf32>
    %cst_334 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %1204 = stablehlo.broadcast_in_dim %cst_334, dims = [] : (tensor<f32>) -> tensor<30x18xf32>
    %1205 = stablehlo.multiply %1204, %1129 : tensor<30x18xf32>
    %1206 = stablehlo.add %arg0, %1131 : tensor<18xf32>
    %1207 = stablehlo.add %arg1, %1133 : tensor<24x18xf32>
    %1208 = stablehlo.add %arg2, %1135 : tensor<24xf32>
    %1209 = stablehlo.add %arg3, %1137 : tensor<18x24xf32>
    %1210 = stablehlo.add %arg4, %1139 : tensor<18xf32>
    %1211 = stablehlo.add %arg5, %1141 : tensor<24x18xf32>
    %1212 = stablehlo.add %arg6, %1143 : tensor<24xf32>
    %1213 = stablehlo.add %arg7, %1145 : tensor<18x24xf32>
    %1214 = stablehlo.add %arg8, %1147 : tensor<18xf32>
    %1215 = stablehlo.add %arg9, %1149 : tensor<18x18xf32>
    %1216 = stablehlo.add %arg10, %1151 : tensor<18xf32>
    %1217 = stablehlo.add %arg11, %1153 : tensor<18x18xf32>
    %1218 = stablehlo.add %arg12, %1155 : tensor<2xf32>
    %1219 = stablehlo.add %arg13, %1157 : tensor<18x2xf32>
    %1220 = stablehlo.add %arg14, %1159 : tensor<2x18xf32>
    %1221 = stablehlo.add %arg15, %1161 : tensor<12x18xf32>
    %1222 = stablehlo.add %arg16, %1163 : tensor<18xf32>
    %1223 = stablehlo.add %arg17, %1165 : tensor<18xf32>
    %1224 = stablehlo.add %arg18, %1167 : tensor<18xf32>
    %1225 = stablehlo.add %arg19, %1169 : tensor<18xf32>
    %1226 = stablehlo.add %arg20, %1171 : tensor<18xf32>
    %1227 = stablehlo.add %arg21, %1173 : tensor<18xf32>
    %1228 = stablehlo.add %arg22, %1175 : tensor<18xf32>
    %1229 = stablehlo.add %arg23, %1177 : tensor<18xf32>
    %1230 = stablehlo.add %arg24, %1179 : tensor<18xf32>
    %1231 = stablehlo.add %arg25, %1181 : tensor<18xf32>
    %1232 = stablehlo.add %arg26, %1183 : tensor<18xf32>
    %1233 = stablehlo.add %arg27, %1185 : tensor<18xf32>
    %1234 = stablehlo.add %arg28, %1187 : tensor<18x3x6xf32>
    %1235 = stablehlo.add %arg29, %1189 : tensor<3x6x18xf32>
    %1236 = stablehlo.add %arg30, %1191 : tensor<18x3x6xf32>
    %1237 = stablehlo.add %arg31, %1193 : tensor<18x3x6xf32>
    %1238 = stablehlo.add %arg32, %1195 : tensor<18x3x6xf32>
    %1239 = stablehlo.add %arg33, %1197 : tensor<3x6x18xf32>
    %1240 = stablehlo.add %arg34, %1199 : tensor<18x3x6xf32>
    %1241 = stablehlo.add %arg35, %1201 : tensor<18x3x6xf32>
    %1242 = stablehlo.add %arg36, %1203 : tensor<30xf32>
    %1243 = stablehlo.add %arg37, %1205 : tensor<30x18xf32>
    return %1206, %1207, %1208, %1209, %1210, %1211, %1212, %1213, %1214, %1215, %1216, %1217, %1218, %1219, %1220, %1221, %1222, %1223, %1224, %1225, %1226, %1227, %1228, %1229, %1230, %1231, %1232, %1233, %1234, %1235, %1236, %1237, %1238, %1239, %1240, %1241, %1242, %1243, %904, %907, %910, %913, %916, %919, %922, %925, %928, %931, %934, %937, %940, %943, %946, %949, %952, %955, %958, %961, %964, %967, %970, %973, %976, %979, %982, %985, %988, %991, %994, %997, %1000, %1003, %1006, %1009, %1012, %1015, %502 : tensor<18xf32>, tensor<24x18xf32>, tensor<24xf32>, tensor<18x24xf32>, tensor<18xf32>, tensor<24x18xf32>, tensor<24xf32>, tensor<18x24xf32>, tensor<18xf32>, tensor<18x18xf32>, tensor<18xf32>, tensor<18x18xf32>, tensor<2xf32>, tensor<18x2xf32>, tensor<2x18xf32>, tensor<12x18xf32>, tensor<18xf32>, tensor<18xf32>, tensor<18xf32>, tensor<18xf32>, tensor<18xf32>, tensor<18xf32>, tensor<18xf32>, tensor<18xf32>, tensor<18xf32>, tensor<18xf32>, tensor<18xf32>, tensor<18xf32>, tensor<18x3x6xf32>, tensor<3x6x18xf32>, tensor<18x3x6xf32>, tensor<18x3x6xf32>, tensor<18x3x6xf32>, tensor<3x6x18xf32>, tensor<18x3x6xf32>, tensor<18x3x6xf32>, tensor<30xf32>, tensor<30x18xf32>, tensor<18xf32>, tensor<24x18xf32>, tensor<24xf32>, tensor<18x24xf32>, tensor<18xf32>, tensor<24x18xf32>, tensor<24xf32>, tensor<18x24xf32>, tensor<18xf32>, tensor<18x18xf32>, tensor<18xf32>, tensor<18x18xf32>, tensor<2xf32>, tensor<18x2xf32>, tensor<2x18xf32>, tensor<12x18xf32>, tensor<18xf32>, tensor<18xf32>, tensor<18xf32>, tensor<18xf32>, tensor<18xf32>, tensor<18xf32>, tensor<18xf32>, tensor<18xf32>, tensor<18xf32>, tensor<18xf32>, tensor<18xf32>, tensor<18xf32>, tensor<18x3x6xf32>, tensor<3x6x18xf32>, tensor<18x3x6xf32>, tensor<18x3x6xf32>, tensor<18x3x6xf32>, tensor<3x6x18xf32>, tensor<18x3x6xf32>, tensor<18x3x6xf32>, tensor<30xf32>, tensor<30x18xf32>, tensor<f32>
  }
  func.func private @_take(%arg0: tensor<30x18xf32>, %arg1: tensor<4x12xi32>) -> (tensor<4x12x18xf32>, tensor<4x12x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<30> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x12xi32>
    %4 = call @_where(%1, %3, %arg1) : (tensor<4x12xi1>, tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %c_1 = stablehlo.constant dense<29> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x12x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x12x1xi32>, tensor<4x12x1xi32>) -> tensor<4x12x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<4x12x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x12x1xi32>, tensor<4x12x1xi32>) -> tensor<4x12x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x12x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<4x12x1xi1>, tensor<i1>) -> tensor<4x12xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 18>}> : (tensor<30x18xf32>, tensor<4x12x1xi32>) -> tensor<4x12x18xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<4x12xi1>) -> tensor<4x12x18xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x18xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<4x12x18xi1>, tensor<4x12x18xf32>
    return %16, %5 : tensor<4x12x18xf32>, tensor<4x12x1xi32>
  }
  func.func private @_where(%arg0: tensor<4x12xi1>, %arg1: tensor<4x12xi32>, %arg2: tensor<4x12xi32>) -> tensor<4x12xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x12xi1>, tensor<4x12xi32>
    return %0 : tensor<4x12xi32>
  }
  func.func private @_take_0(%arg0: tensor<2x18xf32>, %arg1: tensor<4x12xi32>) -> (tensor<4x12x18xf32>, tensor<4x12x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x12xi32>
    %4 = call @_where(%1, %3, %arg1) : (tensor<4x12xi1>, tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %c_1 = stablehlo.constant dense<1> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x12x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x12x1xi32>, tensor<4x12x1xi32>) -> tensor<4x12x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<4x12x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x12x1xi32>, tensor<4x12x1xi32>) -> tensor<4x12x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x12x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<4x12x1xi1>, tensor<i1>) -> tensor<4x12xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 18>}> : (tensor<2x18xf32>, tensor<4x12x1xi32>) -> tensor<4x12x18xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<4x12xi1>) -> tensor<4x12x18xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x18xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<4x12x18xi1>, tensor<4x12x18xf32>
    return %16, %5 : tensor<4x12x18xf32>, tensor<4x12x1xi32>
  }
  func.func private @_take_1(%arg0: tensor<12x18xf32>, %arg1: tensor<1x12xi32>) -> (tensor<1x12x18xf32>, tensor<1x12x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1x12xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<1x12xi32>, tensor<1x12xi32>) -> tensor<1x12xi1>
    %c_0 = stablehlo.constant dense<12> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1x12xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<1x12xi32>
    %4 = call @_where_2(%1, %3, %arg1) : (tensor<1x12xi1>, tensor<1x12xi32>, tensor<1x12xi32>) -> tensor<1x12xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x12xi32>) -> tensor<1x12x1xi32>
    %c_1 = stablehlo.constant dense<11> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1x12x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<1x12x1xi32>, tensor<1x12x1xi32>) -> tensor<1x12x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<1x12x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<1x12x1xi32>, tensor<1x12x1xi32>) -> tensor<1x12x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<1x12x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<1x12x1xi1>, tensor<i1>) -> tensor<1x12xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 18>}> : (tensor<12x18xf32>, tensor<1x12x1xi32>) -> tensor<1x12x18xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<1x12xi1>) -> tensor<1x12x18xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x12x18xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<1x12x18xi1>, tensor<1x12x18xf32>
    return %16, %5 : tensor<1x12x18xf32>, tensor<1x12x1xi32>
  }
  func.func private @_where_2(%arg0: tensor<1x12xi1>, %arg1: tensor<1x12xi32>, %arg2: tensor<1x12xi32>) -> tensor<1x12xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<1x12xi1>, tensor<1x12xi32>
    return %0 : tensor<1x12xi32>
  }
  func.func private @_where_3(%arg0: tensor<4x1x1x12xi1>, %arg1: tensor<4x3x12x12xf32>, %arg2: tensor<f32>) -> (tensor<4x3x12x12xf32>, tensor<4x3x12x12xi1>, tensor<4x3x12x12xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1, 2, 3] : (tensor<4x1x1x12xi1>) -> tensor<4x3x12x12xi1>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x3x12x12xf32>
    %2 = stablehlo.select %0, %arg1, %1 : tensor<4x3x12x12xi1>, tensor<4x3x12x12xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3x12x12xf32>
    return %2, %0, %3 : tensor<4x3x12x12xf32>, tensor<4x3x12x12xi1>, tensor<4x3x12x12xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<4x12x18xf32>, %arg1: tensor<4x3x1xi32>) -> (tensor<4x3x18xf32>, tensor<4x3x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x3x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x3x1xi32>, tensor<4x3x1xi32>) -> tensor<4x3x1xi1>
    %c_0 = stablehlo.constant dense<12> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x3x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x3x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x3x1xi1>, tensor<4x3x1xi32>
    %c_1 = stablehlo.constant dense<11> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x3x1xi32>
    %6 = stablehlo.compare GE, %4, %5, SIGNED : (tensor<4x3x1xi32>, tensor<4x3x1xi32>) -> tensor<4x3x1xi1>
    %7 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<4x3x1xi32>
    %9 = stablehlo.compare LE, %4, %8, SIGNED : (tensor<4x3x1xi32>, tensor<4x3x1xi32>) -> tensor<4x3x1xi1>
    %10 = stablehlo.and %6, %9 : tensor<4x3x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %11 = stablehlo.reduce(%10 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<4x3x1xi1>, tensor<i1>) -> tensor<4x3xi1>
    %12 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 18>}> : (tensor<4x12x18xf32>, tensor<4x3x1xi32>) -> tensor<4x3x18xf32>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<4x3xi1>) -> tensor<4x3x18xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3x18xf32>
    %15 = stablehlo.select %13, %12, %14 : tensor<4x3x18xi1>, tensor<4x3x18xf32>
    return %15, %4 : tensor<4x3x18xf32>, tensor<4x3x1xi32>
  }
  func.func private @take_along_axis_4(%arg0: tensor<4x3x30xf32>, %arg1: tensor<4x3x1xi32>) -> (tensor<4x3x1xf32>, tensor<4x3x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x3x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x3x1xi32>, tensor<4x3x1xi32>) -> tensor<4x3x1xi1>
    %c_0 = stablehlo.constant dense<30> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x3x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x3x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x3x1xi1>, tensor<4x3x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<4x3x1xi32>) -> tensor<4x3x1x1xi32>
    %c_1 = stablehlo.constant dense<29> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x3x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x3x1x1xi32>, tensor<4x3x1x1xi32>) -> tensor<4x3x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<4x3x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x3x1x1xi32>, tensor<4x3x1x1xi32>) -> tensor<4x3x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x3x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<4x3x1x1xi1>, tensor<i1>) -> tensor<4x3x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x3x30xf32>, tensor<4x3x1x1xi32>) -> tensor<4x3x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<4x3x1xi1>, tensor<4x3x1xf32>
    return %15, %5 : tensor<4x3x1xf32>, tensor<4x3x1x1xi32>
  }
  func.func private @_take_5(%arg0: tensor<4x3x1xf32>, %arg1: tensor<i32>) -> (tensor<4x3xf32>, tensor<1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.add %arg1, %c_0 : tensor<i32>
    %2 = call @_where_6(%0, %1, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
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
    %10 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], collapsed_slice_dims = [2], start_index_map = [2]>, indices_are_sorted = false, slice_sizes = array<i64: 4, 3, 1>}> : (tensor<4x3x1xf32>, tensor<1xi32>) -> tensor<4x3xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<4x3xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %13 = stablehlo.select %11, %10, %12 : tensor<4x3xi1>, tensor<4x3xf32>
    return %13, %3 : tensor<4x3xf32>, tensor<1xi32>
  }
  func.func private @_where_6(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @take_along_axis_7(%arg0: tensor<4x2xf32>, %arg1: tensor<4x1xi32>) -> (tensor<4x1xf32>, tensor<4x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x1xi1>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x1xi1>, tensor<4x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<4x1xi32>) -> tensor<4x1x1xi32>
    %c_1 = stablehlo.constant dense<1> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x1x1xi32>, tensor<4x1x1xi32>) -> tensor<4x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<4x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x1x1xi32>, tensor<4x1x1xi32>) -> tensor<4x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<4x1x1xi1>, tensor<i1>) -> tensor<4x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<4x2xf32>, tensor<4x1x1xi32>) -> tensor<4x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<4x1xi1>, tensor<4x1xf32>
    return %15, %5 : tensor<4x1xf32>, tensor<4x1x1xi32>
  }
  func.func private @_take_8(%arg0: tensor<4x1xf32>, %arg1: tensor<i32>) -> (tensor<4xf32>, tensor<1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.add %arg1, %c_0 : tensor<i32>
    %2 = call @_where_6(%0, %1, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
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
  func.func private @_take_9(%arg0: tensor<1xi32>, %arg1: tensor<4xf32>) -> tensor<4x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x1xf32>, tensor<1xi32>, tensor<4xf32>) -> tensor<4x1xf32>
    return %1 : tensor<4x1xf32>
  }
  func.func private @take_along_axis_10(%arg0: tensor<4x1x1xi32>, %arg1: tensor<4x1xf32>) -> tensor<4x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x2xf32>, tensor<4x1x1xi32>, tensor<4x1xf32>) -> tensor<4x2xf32>
    return %1 : tensor<4x2xf32>
  }
  func.func private @_take_11(%arg0: tensor<1xi32>, %arg1: tensor<4x3xf32>) -> tensor<4x3x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], inserted_window_dims = [2], scatter_dims_to_operand_dims = [2]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x3x1xf32>, tensor<1xi32>, tensor<4x3xf32>) -> tensor<4x3x1xf32>
    return %1 : tensor<4x3x1xf32>
  }
  func.func private @take_along_axis_12(%arg0: tensor<4x3x1x1xi32>, %arg1: tensor<4x3x1xf32>) -> tensor<4x3x30xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3x30xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x3x30xf32>, tensor<4x3x1x1xi32>, tensor<4x3x1xf32>) -> tensor<4x3x30xf32>
    return %1 : tensor<4x3x30xf32>
  }
  func.func private @take_along_axis_13(%arg0: tensor<4x3x1xi32>, %arg1: tensor<4x3x18xf32>) -> tensor<4x12x18xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x18xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x12x18xf32>, tensor<4x3x1xi32>, tensor<4x3x18xf32>) -> tensor<4x12x18xf32>
    return %1 : tensor<4x12x18xf32>
  }
  func.func private @_where_14(%arg0: tensor<4x3x12x12xi1>, %arg1: tensor<4x3x12x12xf32>, %arg2: tensor<4x3x12x12xf32>) -> tensor<4x3x12x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3x12x12xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<4x3x12x12xi1>, tensor<4x3x12x12xf32>
    return %1 : tensor<4x3x12x12xf32>
  }
  func.func private @_take_15(%arg0: tensor<1x12x1xi32>, %arg1: tensor<1x12x18xf32>) -> tensor<12x18xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x18xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<12x18xf32>, tensor<1x12x1xi32>, tensor<1x12x18xf32>) -> tensor<12x18xf32>
    return %1 : tensor<12x18xf32>
  }
  func.func private @_take_16(%arg0: tensor<4x12x1xi32>, %arg1: tensor<4x12x18xf32>) -> tensor<2x18xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x18xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<2x18xf32>, tensor<4x12x1xi32>, tensor<4x12x18xf32>) -> tensor<2x18xf32>
    return %1 : tensor<2x18xf32>
  }
  func.func private @_take_17(%arg0: tensor<4x12x1xi32>, %arg1: tensor<4x12x18xf32>) -> tensor<30x18xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<30x18xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<30x18xf32>, tensor<4x12x1xi32>, tensor<4x12x18xf32>) -> tensor<30x18xf32>
    return %1 : tensor<30x18xf32>
  }
}
