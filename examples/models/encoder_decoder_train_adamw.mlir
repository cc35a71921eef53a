module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<24xf32>, %arg1: tensor<12x24xf32>, %arg2: tensor<12xf32>, %arg3: tensor<24x12xf32>, %arg4: tensor<12xf32>, %arg5: tensor<12xf32>, %arg6: tensor<12xf32>, %arg7: tensor<12xf32>, %arg8: tensor<12x4x3xf32>, %arg9: tensor<4x3x12xf32>, %arg10: tensor<12x4x3xf32>, %arg11: tensor<12x4x3xf32>, %arg12: tensor<24xf32>, %arg13: tensor<12x24xf32>, %arg14: tensor<12xf32>, %arg15: tensor<24x12xf32>, %arg16: tensor<12xf32>, %arg17: tensor<12xf32>, %arg18: tensor<12xf32>, %arg19: tensor<12xf32>, %arg20: tensor<12xf32>, %arg21: tensor<12xf32>, %arg22: tensor<12x4x3xf32>, %arg23: tensor<4x3x12xf32>, %arg24: tensor<12x4x3xf32>, %arg25: tensor<12x4x3xf32>, %arg26: tensor<12x4x3xf32>, %arg27: tensor<4x3x12xf32>, %arg28: tensor<12x4x3xf32>, %arg29: tensor<12x4x3xf32>, %arg30: tensor<24x12xf32>, %arg31: tensor<12xf32>, %arg32: tensor<12xf32>, %arg33: tensor<12xf32>, %arg34: tensor<12xf32>, %arg35: tensor<12x12xf32>, %arg36: tensor<i32>, %arg37: tensor<24xf32>, %arg38: tensor<12x24xf32>, %arg39: tensor<12xf32>, %arg40: tensor<24x12xf32>, %arg41: tensor<12xf32>, %arg42: tensor<12xf32>, %arg43: tensor<12xf32>, %arg44: tensor<12xf32>, %arg45: tensor<12x4x3xf32>, %arg46: tensor<4x3x12xf32>, %arg47: tensor<12x4x3xf32>, %arg48: tensor<12x4x3xf32>, %arg49: tensor<24xf32>, %arg50: tensor<12x24xf32>, %arg51: tensor<12xf32>, %arg52: tensor<24x12xf32>, %arg53: tensor<12xf32>, %arg54: tensor<12xf32>, %arg55: tensor<12xf32>, %arg56: tensor<12xf32>, %arg57: tensor<12xf32>, %arg58: tensor<12xf32>, %arg59: tensor<12x4x3xf32>, %arg60: tensor<4x3x12xf32>, %arg61: tensor<12x4x3xf32>, %arg62: tensor<12x4x3xf32>, %arg63: tensor<12x4x3xf32>, %arg64: tensor<4x3x12xf32>, %arg65: tensor<12x4x3xf32>, %arg66: tensor<12x4x3xf32>, %arg67: tensor<24x12xf32>, %arg68: tensor<12xf32>, %arg69: tensor<12xf32>, %arg70: tensor<12xf32>, %arg71: tensor<12xf32>, %arg72: tensor<12x12xf32>, %arg73: tensor<24xf32>, %arg74: tensor<12x24xf32>, %arg75: tensor<12xf32>, %arg76: tensor<24x12xf32>, %arg77: tensor<12xf32>, %arg78: tensor<12xf32>, %arg79: tensor<12xf32>, %arg80: tensor<12xf32>, %arg81: tensor<12x4x3xf32>, %arg82: tensor<4x3x12xf32>, %arg83: tensor<12x4x3xf32>, %arg84: tensor<12x4x3xf32>, %arg85: tensor<24xf32>, %arg86: tensor<12x24xf32>, %arg87: tensor<12xf32>, %arg88: tensor<24x12xf32>, %arg89: tensor<12xf32>, %arg90: tensor<12xf32>, %arg91: tensor<12xf32>, %arg92: tensor<12xf32>, %arg93: tensor<12xf32>, %arg94: tensor<12xf32>, %arg95: tensor<12x4x3xf32>, %arg96: tensor<4x3x12xf32>, %arg97: tensor<12x4x3xf32>, %arg98: tensor<12x4x3xf32>, %arg99: tensor<12x4x3xf32>, %arg100: tensor<4x3x12xf32>, %arg101: tensor<12x4x3xf32>, %arg102: tensor<12x4x3xf32>, %arg103: tensor<24x12xf32>, %arg104: tensor<12xf32>, %arg105: tensor<12xf32>, %arg106: tensor<12xf32>, %arg107: tensor<12xf32>, %arg108: tensor<12x12xf32>, %arg109: tensor<4x10xi32>, %arg110: tensor<4x8xi32>) -> (tensor<24xf32> {jax.result_info = "result[0]['Block_0']['Dense_0']['bias']"}, tensor<12x24xf32> {jax.result_info = "result[0]['Block_0']['Dense_0']['kernel']"}, tensor<12xf32> {jax.result_info = "result[0]['Block_0']['Dense_1']['bias']"}, tensor<24x12xf32> {jax.result_info = "result[0]['Block_0']['Dense_1']['kernel']"}, tensor<12xf32> {jax.result_info = "result[0]['Block_0']['LayerNorm_0']['bias']"}, tensor<12xf32> {jax.result_info = "result[0]['Block_0']['LayerNorm_0']['scale']"}, tensor<12xf32> {jax.result_info = "result[0]['Block_0']['LayerNorm_1']['bias']"}, tensor<12xf32> {jax.result_info = "result[0]['Block_0']['LayerNorm_1']['scale']"}, tensor<12x4x3xf32> {jax.result_info = "result[0]['Block_0']['MultiHeadDotProductAttention_0']['key']['kernel']"}, tensor<4x3x12xf32> {jax.result_info = "result[0]['Block_0']['MultiHeadDotProductAttention_0']['out']['kernel']"}, tensor<12x4x3xf32> {jax.result_info = "result[0]['Block_0']['MultiHeadDotProductAttention_0']['query']['kernel']"}, tensor<12x4x3xf32> {jax.result_info = "result[0]['Block_0']['MultiHeadDotProductAttention_0']['value']['kernel']"}, tensor<24xf32> {jax.result_info = "result[0]['Block_1']['Dense_0']['bias']"}, tensor<12x24xf32> {jax.result_info = "result[0]['Block_1']['Dense_0']['kernel']"}, tensor<12xf32> {jax.result_info = "result[0]['Block_1']['Dense_1']['bias']"}, tensor<24x12xf32> {jax.result_info = "result[0]['Block_1']['Dense_1']['kernel']"}, tensor<12xf32> {jax.result_info = "result[0]['Block_1']['LayerNorm_0']['bias']"}, tensor<12xf32> {jax.result_info = "result[0]['Block_1']['LayerNorm_0']['scale']"}, tensor<12xf32> {jax.result_info = "result[0]['Block_1']['LayerNorm_1']['bias']"}, tensor<12xf32> {jax.result_info = "result[0]['Block_1']['LayerNorm_1']['scale']"}, tensor<12xf32> {jax.result_info = "result[0]['Block_1']['LayerNorm_2']['bias']"}, tensor<12xf32> {jax.result_info = "result[0]['Block_1']['LayerNorm_2']['scale']"}, tensor<12x4x3xf32> {jax.result_info = "result[0]['Block_1']['MultiHeadDotProductAttention_0']['key']['kernel']"}, tensor<4x3x12xf32> {jax.result_info = "result[0]['Block_1']['MultiHeadDotProductAttention_0']['out']['kernel']"}, tensor<12x4x3xf32> {jax.result_info = "result[0]['Block_1']['MultiHeadDotProductAttention_0']['query']['kernel']"}, tensor<12x4x3xf32> {jax.result_info = "result[0]['Block_1']['MultiHeadDotProductAttention_0']['value']['kernel']"}, tensor<12x4x3xf32> {jax.result_info = "result[0]['Block_1']['MultiHeadDotProductAttention_1']['key']['kernel']"}, tensor<4x3x12xf32> {jax.result_info = "result[0]['Block_1']['MultiHeadDotProductAttention_1']['out']['kernel']"}, tensor<12x4x3xf32> {jax.result_info = "result[0]['Block_1']['MultiHeadDotProductAttention_1']['query']['kernel']"}, tensor<12x4x3xf32> {jax.result_info = "result[0]['Block_1']['MultiHeadDotProductAttention_1']['value']['kernel']"}, tensor<24x12xf32> {jax.result_info = "result[0]['Embed_0']['embedding']"}, tensor<12xf32> {jax.result_info = "result[0]['LayerNorm_0']['bias']"}, tensor<12xf32> {jax.result_info = "result[0]['LayerNorm_0']['scale']"}, tensor<12xf32> {jax.result_info = "result[0]['LayerNorm_1']['bias']"}, tensor<12xf32> {jax.result_info = "result[0]['LayerNorm_1']['scale']"}, tensor<12x12xf32> {jax.result_info = "result[0]['position']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<24xf32> {jax.result_info = "result[1][0].mu['Block_0']['Dense_0']['bias']"}, tensor<12x24xf32> {jax.result_info = "result[1][0].mu['Block_0']['Dense_0']['kernel']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['Block_0']['Dense_1']['bias']"}, tensor<24x12xf32> {jax.result_info = "result[1][0].mu['Block_0']['Dense_1']['kernel']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['Block_0']['LayerNorm_0']['bias']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['Block_0']['LayerNorm_0']['scale']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['Block_0']['LayerNorm_1']['bias']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['Block_0']['LayerNorm_1']['scale']"}, tensor<12x4x3xf32> {jax.result_info = "result[1][0].mu['Block_0']['MultiHeadDotProductAttention_0']['key']['kernel']"}, tensor<4x3x12xf32> {jax.result_info = "result[1][0].mu['Block_0']['MultiHeadDotProductAttention_0']['out']['kernel']"}, tensor<12x4x3xf32> {jax.result_info = "result[1][0].mu['Block_0']['MultiHeadDotProductAttention_0']['query']['kernel']"}, tensor<12x4x3xf32> {jax.result_info = "result[1][0].mu['Block_0']['MultiHeadDotProductAttention_0']['value']['kernel']"}, tensor<24xf32> {jax.result_info = "result[1][0].mu['Block_1']['Dense_0']['bias']"}, tensor<12x24xf32> {jax.result_info = "result[1][0].mu['Block_1']['Dense_0']['kernel']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['Block_1']['Dense_1']['bias']"}, tensor<24x12xf32> {jax.result_info = "result[1][0].mu['Block_1']['Dense_1']['kernel']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['Block_1']['LayerNorm_0']['bias']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['Block_1']['LayerNorm_0']['scale']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['Block_1']['LayerNorm_1']['bias']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['Block_1']['LayerNorm_1']['scale']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['Block_1']['LayerNorm_2']['bias']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['Block_1']['LayerNorm_2']['scale']"}, tensor<12x4x3xf32> {jax.result_info = "result[1][0].mu['Block_1']['MultiHeadDotProductAttention_0']['key']['kernel']"}, tensor<4x3x12xf32> {jax.result_info = "result[1][0].mu['Block_1']['MultiHeadDotProductAttention_0']['out']['kernel']"}, tensor<12x4x3xf32> {jax.result_info = "result[1][0].mu['Block_1']['MultiHeadDotProductAttention_0']['query']['kernel']"}, tensor<12x4x3xf32> {jax.result_info = "result[1][0].mu['Block_1']['MultiHeadDotProductAttention_0']['value']['kernel']"}, tensor<12x4x3xf32> {jax.result_info = "result[1][0].mu['Block_1']['MultiHeadDotProductAttention_1']['key']['kernel']"}, tensor<4x3x12xf32> {jax.result_info = "result[1][0].mu['Block_1']['MultiHeadDotProductAttention_1']['out']['kernel']"}, tensor<12x4x3xf32> {jax.result_info = "result[1][0].mu['Block_1']['MultiHeadDotProductAttention_1']['query']['kernel']"}, tensor<12x4x3xf32> {jax.result_info = "result[1][0].mu['Block_1']['MultiHeadDotProductAttention_1']['value']['kernel']"}, tensor<24x12xf32> {jax.result_info = "result[1][0].mu['Embed_0']['embedding']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['LayerNorm_0']['bias']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['LayerNorm_0']['scale']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['LayerNorm_1']['bias']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['LayerNorm_1']['scale']"}, tensor<12x12xf32> {jax.result_info = "result[1][0].mu['position']"}, tensor<24xf32> {jax.result_info = "result[1][0].nu['Block_0']['Dense_0']['bias']"}, tensor<12x24xf32> {jax.result_info = "result[1][0].nu['Block_0']['Dense_0']['kernel']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['Block_0']['Dense_1']['bias']"}, tensor<24x12xf32> {jax.result_info = "result[1][0].nu['Block_0']['Dense_1']['kernel']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['Block_0']['LayerNorm_0']['bias']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['Block_0']['LayerNorm_0']['scale']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['Block_0']['LayerNorm_1']['bias']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['Block_0']['LayerNorm_1']['scale']"}, tensor<12x4x3xf32> {jax.result_info = "result[1][0].nu['Block_0']['MultiHeadDotProductAttention_0']['key']['kernel']"}, tensor<4x3x12xf32> {jax.result_info = "result[1][0].nu['Block_0']['MultiHeadDotProductAttention_0']['out']['kernel']"}, tensor<12x4x3xf32> {jax.result_info = "result[1][0].nu['Block_0']['MultiHeadDotProductAttention_0']['query']['kernel']"}, tensor<12x4x3xf32> {jax.result_info = "result[1][0].nu['Block_0']['MultiHeadDotProductAttention_0']['value']['kernel']"}, tensor<24xf32> {jax.result_info = "result[1][0].nu['Block_1']['Dense_0']['bias']"}, tensor<12x24xf32> {jax.result_info = "result[1][0].nu['Block_1']['Dense_0']['kernel']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['Block_1']['Dense_1']['bias']"}, tensor<24x12xf32> {jax.result_info = "result[1][0].nu['Block_1']['Dense_1']['kernel']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['Block_1']['LayerNorm_0']['bias']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['Block_1']['LayerNorm_0']['scale']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['Block_1']['LayerNorm_1']['bias']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['Block_1']['LayerNorm_1']['scale']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['Block_1']['LayerNorm_2']['bias']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['Block_1']['LayerNorm_2']['scale']"}, tensor<12x4x3xf32> {jax.result_info = "result[1][0].nu['Block_1']['MultiHeadDotProductAttention_0']['key']['kernel']"}, tensor<4x3x12xf32> {jax.result_info = "result[1][0].nu['Block_1']['MultiHeadDotProductAttention_0']['out']['kernel']"}, tensor<12x4x3xf32> {jax.result_info = "result[1][0].nu['Block_1']['MultiHeadDotProductAttention_0']['query']['kernel']"}, tensor<12x4x3xf32> {jax.result_info = "result[1][0].nu['Block_1']['MultiHeadDotProductAttention_0']['value']['kernel']"}, tensor<12x4x3xf32> {jax.result_info = "result[1][0].nu['Block_1']['MultiHeadDotProductAttention_1']['key']['kernel']"}, tensor<4x3x12xf32> {jax.result_info = "result[1][0].nu['Block_1']['MultiHeadDotProductAttention_1']['out']['kernel']"}, tensor<12x4x3xf32> {jax.result_info = "result[1][0].nu['Block_1']['MultiHeadDotProductAttention_1']['query']['kernel']"}, tensor<12x4x3xf32> {jax.result_info = "result[1][0].nu['Block_1']['MultiHeadDotProductAttention_1']['value']['kernel']"}, tensor<24x12xf32> {jax.result_info = "result[1][0].nu['Embed_0']['embedding']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['LayerNorm_0']['bias']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['LayerNorm_0']['scale']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['LayerNorm_1']['bias']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['LayerNorm_1']['scale']"}, tensor<12x12xf32> {jax.result_info = "result[1][0].nu['position']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg110 [0:4, 0:7] : (tensor<4x8xi32>) -> tensor<4x7xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x10xi32>
    %2 = stablehlo.compare GT, %arg109, %1, SIGNED : (tensor<4x10xi32>, tensor<4x10xi32>) -> tensor<4x10xi1>
    %3:2 = call @_take(%arg30, %arg109) : (tensor<24x12xf32>, tensor<4x10xi32>) -> (tensor<4x10x12xf32>, tensor<4x10x1xi32>)
    %4 = stablehlo.slice %arg35 [0:10, 0:12] : (tensor<12x12xf32>) -> tensor<10x12xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [1, 2] : (tensor<10x12xf32>) -> tensor<1x10x12xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2] : (tensor<1x10x12xf32>) -> tensor<4x10x12xf32>
    %7 = stablehlo.add %3#0, %6 : tensor<4x10x12xf32>
    %8 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<4x10xi1>) -> tensor<4x10x1xi1>
    %9 = stablehlo.broadcast_in_dim %2, dims = [0, 2] : (tensor<4x10xi1>) -> tensor<4x1x10xi1>
    %10 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<4x10x1xi1>) -> tensor<4x10x10xi1>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<4x1x10xi1>) -> tensor<4x10x10xi1>
    %12 = stablehlo.and %10, %11 : tensor<4x10x10xi1>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<4x10x10xi1>) -> tensor<4x1x10x10xi1>
    %14 = stablehlo.convert %13 : (tensor<4x1x10x10xi1>) -> tensor<4x1x10x10xf32>
    %15 = chlo.square %7 : tensor<4x10x12xf32> -> tensor<4x10x12xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10x12xf32>
    %17 = stablehlo.multiply %16, %7 : tensor<4x10x12xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%7 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_1 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %20 = stablehlo.divide %18, %19 : tensor<4x10xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%15 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_3 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %23 = stablehlo.divide %21, %22 : tensor<4x10xf32>
    %24 = chlo.square %20 : tensor<4x10xf32> -> tensor<4x10xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %26 = stablehlo.multiply %25, %20 : tensor<4x10xf32>
    %27 = stablehlo.subtract %23, %24 : tensor<4x10xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %29 = stablehlo.maximum %28, %27 : tensor<4x10xf32>
    %30 = stablehlo.compare EQ, %27, %29, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %33 = stablehlo.select %30, %31, %32 : tensor<4x10xi1>, tensor<4x10xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %35 = stablehlo.compare EQ, %34, %29, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %38 = stablehlo.select %35, %36, %37 : tensor<4x10xi1>, tensor<4x10xf32>
    %39 = stablehlo.divide %33, %38 : tensor<4x10xf32>
    %40 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %41 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %42 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x12xf32>
    %43 = stablehlo.subtract %7, %42 : tensor<4x10x12xf32>
    %cst_11 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %45 = stablehlo.add %41, %44 : tensor<4x10x1xf32>
    %46 = stablehlo.rsqrt %45 : tensor<4x10x1xf32>
    %47 = stablehlo.divide %46, %45 : tensor<4x10x1xf32>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %49 = stablehlo.multiply %48, %47 : tensor<4x10x1xf32>
    %50 = stablehlo.reshape %arg5 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %51 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x12xf32>
    %52 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x10x12xf32>
    %53 = stablehlo.multiply %51, %52 : tensor<4x10x12xf32>
    %54 = stablehlo.multiply %43, %53 : tensor<4x10x12xf32>
    %55 = stablehlo.reshape %arg4 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x10x12xf32>
    %57 = stablehlo.add %54, %56 : tensor<4x10x12xf32>
    %58 = stablehlo.dot_general %57, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x12xf32>, tensor<12x4x3xf32>) -> tensor<4x10x4x3xf32>
    %59 = stablehlo.dot_general %57, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x12xf32>, tensor<12x4x3xf32>) -> tensor<4x10x4x3xf32>
    %60 = stablehlo.dot_general %57, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x12xf32>, tensor<12x4x3xf32>) -> tensor<4x10x4x3xf32>
    %cst_13 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %61 = stablehlo.sqrt %cst_13 : tensor<f32>
    %62 = stablehlo.convert %61 : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<4x10x4x3xf32>
    %64 = stablehlo.divide %58, %63 : tensor<4x10x4x3xf32>
    %65 = stablehlo.dot_general %64, %59, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x3xf32>, tensor<4x10x4x3xf32>) -> tensor<4x4x10x10xf32>
    %cst_14 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %66:3 = call @_where_0(%14, %65, %cst_14) : (tensor<4x1x10x10xf32>, tensor<4x4x10x10xf32>, tensor<f32>) -> (tensor<4x4x10x10xf32>, tensor<4x4x10x10xi1>, tensor<4x4x10x10xf32>)
    %cst_15 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %67 = stablehlo.reduce(%66#0 init: %cst_15) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %68 = stablehlo.reshape %67 : (tensor<4x4x10xf32>) -> tensor<4x4x10x1xf32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %70 = stablehlo.compare EQ, %66#0, %69, FLOAT : (tensor<4x4x10x10xf32>, tensor<4x4x10x10xf32>) -> tensor<4x4x10x10xi1>
    %71 = stablehlo.convert %70 : (tensor<4x4x10x10xi1>) -> tensor<4x4x10x10xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.reduce(%71 init: %cst_16) applies stablehlo.add across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %cst_17 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %74 = stablehlo.maximum %73, %67 : tensor<4x4x10xf32>
    %75 = stablehlo.compare EQ, %67, %74, FLOAT : (tensor<4x4x10xf32>, tensor<4x4x10xf32>) -> tensor<4x4x10xi1>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %78 = stablehlo.select %75, %76, %77 : tensor<4x4x10xi1>, tensor<4x4x10xf32>
    %cst_20 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %80 = stablehlo.compare EQ, %79, %74, FLOAT : (tensor<4x4x10xf32>, tensor<4x4x10xf32>) -> tensor<4x4x10xi1>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %83 = stablehlo.select %80, %81, %82 : tensor<4x4x10xi1>, tensor<4x4x10xf32>
    %84 = stablehlo.divide %78, %83 : tensor<4x4x10xf32>
    %85 = stablehlo.broadcast_in_dim %74, dims = [0, 1, 2] : (tensor<4x4x10xf32>) -> tensor<4x4x10x1xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %87 = stablehlo.subtract %66#0, %86 : tensor<4x4x10x10xf32>
    %88 = stablehlo.exponential %87 : tensor<4x4x10x10xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.reduce(%88 init: %cst_23) applies stablehlo.add across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0, 1, 2] : (tensor<4x4x10xf32>) -> tensor<4x4x10x1xf32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %92 = stablehlo.divide %88, %91 : tensor<4x4x10x10xf32>
    %93 = stablehlo.multiply %90, %90 : tensor<4x4x10x1xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x4x10x1xf32>
    %95 = stablehlo.divide %94, %93 : tensor<4x4x10x1xf32>
    %96 = stablehlo.dot_general %60, %92, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x3xf32>, tensor<4x4x10x10xf32>) -> tensor<4x4x3x10xf32>
    %97 = stablehlo.transpose %96, dims = [0, 3, 1, 2] : (tensor<4x4x3x10xf32>) -> tensor<4x10x4x3xf32>
    %98 = stablehlo.dot_general %97, %arg9, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x3xf32>, tensor<4x3x12xf32>) -> tensor<4x10x12xf32>
    %99 = stablehlo.add %7, %98 : tensor<4x10x12xf32>
    %100 = chlo.square %99 : tensor<4x10x12xf32> -> tensor<4x10x12xf32>
    %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x10x12xf32>
    %102 = stablehlo.multiply %101, %99 : tensor<4x10x12xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.reduce(%99 init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_27 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %105 = stablehlo.divide %103, %104 : tensor<4x10xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.reduce(%100 init: %cst_28) applies stablehlo.add across dimensions = [2] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_29 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %108 = stablehlo.divide %106, %107 : tensor<4x10xf32>
    %109 = chlo.square %105 : tensor<4x10xf32> -> tensor<4x10xf32>
    %cst_30 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %111 = stablehlo.multiply %110, %105 : tensor<4x10xf32>
    %112 = stablehlo.subtract %108, %109 : tensor<4x10xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %114 = stablehlo.maximum %113, %112 : tensor<4x10xf32>
    %115 = stablehlo.compare EQ, %112, %114, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %118 = stablehlo.select %115, %116, %117 : tensor<4x10xi1>, tensor<4x10xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %120 = stablehlo.compare EQ, %119, %114, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_35 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %123 = stablehlo.select %120, %121, %122 : tensor<4x10xi1>, tensor<4x10xf32>
    %124 = stablehlo.divide %118, %123 : tensor<4x10xf32>
    %125 = stablehlo.broadcast_in_dim %105, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %126 = stablehlo.broadcast_in_dim %114, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %127 = stablehlo.broadcast_in_dim %125, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x12xf32>
    %128 = stablehlo.subtract %99, %127 : tensor<4x10x12xf32>
    %cst_37 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %130 = stablehlo.add %126, %129 : tensor<4x10x1xf32>
    %131 = stablehlo.rsqrt %130 : tensor<4x10x1xf32>
    %132 = stablehlo.divide %131, %130 : tensor<4x10x1xf32>
    %cst_38 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %134 = stablehlo.multiply %133, %132 : tensor<4x10x1xf32>
    %135 = stablehlo.reshape %arg7 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %136 = stablehlo.broadcast_in_dim %131, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x12xf32>
    %137 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x10x12xf32>
    %138 = stablehlo.multiply %136, %137 : tensor<4x10x12xf32>
    %139 = stablehlo.multiply %128, %138 : tensor<4x10x12xf32>
    %140 = stablehlo.reshape %arg6 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x10x12xf32>
    %142 = stablehlo.add %139, %141 : tensor<4x10x12xf32>
    %143 = stablehlo.dot_general %142, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x12xf32>, tensor<12x24xf32>) -> tensor<4x10x24xf32>
    %144 = stablehlo.reshape %arg0 : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0, 1, 2] : (tensor<1x1x24xf32>) -> tensor<4x10x24xf32>
    %146 = stablehlo.add %143, %145 : tensor<4x10x24xf32>
    %147 = stablehlo.multiply %146, %146 : tensor<4x10x24xf32>
    %148 = stablehlo.multiply %147, %146 : tensor<4x10x24xf32>
    %149 = stablehlo.multiply %146, %146 : tensor<4x10x24xf32>
    %cst_39 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %151 = stablehlo.multiply %150, %149 : tensor<4x10x24xf32>
    %cst_40 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %153 = stablehlo.multiply %152, %148 : tensor<4x10x24xf32>
    %154 = stablehlo.add %146, %153 : tensor<4x10x24xf32>
    %cst_41 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %156 = stablehlo.multiply %155, %154 : tensor<4x10x24xf32>
    %157 = stablehlo.tanh %156 : tensor<4x10x24xf32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %159 = stablehlo.subtract %158, %157 : tensor<4x10x24xf32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %161 = stablehlo.add %160, %157 : tensor<4x10x24xf32>
    %cst_44 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %163 = stablehlo.multiply %162, %161 : tensor<4x10x24xf32>
    %164 = stablehlo.multiply %146, %163 : tensor<4x10x24xf32>
    %165 = stablehlo.dot_general %164, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<24x12xf32>) -> tensor<4x10x12xf32>
    %166 = stablehlo.reshape %arg2 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %167 = stablehlo.broadcast_in_dim %166, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x10x12xf32>
    %168 = stablehlo.add %165, %167 : tensor<4x10x12xf32>
    %169 = stablehlo.add %99, %168 : tensor<4x10x12xf32>
    %170 = chlo.square %169 : tensor<4x10x12xf32> -> tensor<4x10x12xf32>
    %cst_45 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x10x12xf32>
    %172 = stablehlo.multiply %171, %169 : tensor<4x10x12xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %173 = stablehlo.reduce(%169 init: %cst_46) applies stablehlo.add across dimensions = [2] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_47 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %175 = stablehlo.divide %173, %174 : tensor<4x10xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %176 = stablehlo.reduce(%170 init: %cst_48) applies stablehlo.add across dimensions = [2] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_49 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %178 = stablehlo.divide %176, %177 : tensor<4x10xf32>
    %179 = chlo.square %175 : tensor<4x10xf32> -> tensor<4x10xf32>
    %cst_50 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %181 = stablehlo.multiply %180, %175 : tensor<4x10xf32>
    %182 = stablehlo.subtract %178, %179 : tensor<4x10xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %184 = stablehlo.maximum %183, %182 : tensor<4x10xf32>
    %185 = stablehlo.compare EQ, %182, %184, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %188 = stablehlo.select %185, %186, %187 : tensor<4x10xi1>, tensor<4x10xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %190 = stablehlo.compare EQ, %189, %184, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_55 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %193 = stablehlo.select %190, %191, %192 : tensor<4x10xi1>, tensor<4x10xf32>
    %194 = stablehlo.divide %188, %193 : tensor<4x10xf32>
    %195 = stablehlo.broadcast_in_dim %175, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %196 = stablehlo.broadcast_in_dim %184, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %197 = stablehlo.broadcast_in_dim %195, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x12xf32>
    %198 = stablehlo.subtract %169, %197 : tensor<4x10x12xf32>
    %cst_57 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %199 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %200 = stablehlo.add %196, %199 : tensor<4x10x1xf32>
    %201 = stablehlo.rsqrt %200 : tensor<4x10x1xf32>
    %202 = stablehlo.divide %201, %200 : tensor<4x10x1xf32>
    %cst_58 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %204 = stablehlo.multiply %203, %202 : tensor<4x10x1xf32>
    %205 = stablehlo.reshape %arg32 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %206 = stablehlo.broadcast_in_dim %201, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x12xf32>
    %207 = stablehlo.broadcast_in_dim %205, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x10x12xf32>
    %208 = stablehlo.multiply %206, %207 : tensor<4x10x12xf32>
    %209 = stablehlo.multiply %198, %208 : tensor<4x10x12xf32>
    %210 = stablehlo.reshape %arg31 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %211 = stablehlo.broadcast_in_dim %210, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x10x12xf32>
    %212 = stablehlo.add %209, %211 : tensor<4x10x12xf32>
    %213:2 = call @_take_1(%arg30, %0) : (tensor<24x12xf32>, tensor<4x7xi32>) -> (tensor<4x7x12xf32>, tensor<4x7x1xi32>)
    %214 = stablehlo.slice %arg35 [0:7, 0:12] : (tensor<12x12xf32>) -> tensor<7x12xf32>
    %215 = stablehlo.broadcast_in_dim %214, dims = [1, 2] : (tensor<7x12xf32>) -> tensor<1x7x12xf32>
    %216 = stablehlo.broadcast_in_dim %215, dims = [0, 1, 2] : (tensor<1x7x12xf32>) -> tensor<4x7x12xf32>
    %217 = stablehlo.add %213#0, %216 : tensor<4x7x12xf32>
    %218 = stablehlo.iota dim = 0 : tensor<7xi32>
    %219 = stablehlo.broadcast_in_dim %218, dims = [1] : (tensor<7xi32>) -> tensor<4x7xi32>
    %220 = stablehlo.broadcast_in_dim %219, dims = [0, 1] : (tensor<4x7xi32>) -> tensor<4x7x1xi32>
    %221 = stablehlo.broadcast_in_dim %219, dims = [0, 2] : (tensor<4x7xi32>) -> tensor<4x1x7xi32>
    %222 = stablehlo.broadcast_in_dim %220, dims = [0, 1, 2] : (tensor<4x7x1xi32>) -> tensor<4x7x7xi32>
    %223 = stablehlo.broadcast_in_dim %221, dims = [0, 1, 2] : (tensor<4x1x7xi32>) -> tensor<4x7x7xi32>
    %224 = stablehlo.compare GE, %222, %223, SIGNED : (tensor<4x7x7xi32>, tensor<4x7x7xi32>) -> tensor<4x7x7xi1>
    %225 = stablehlo.broadcast_in_dim %224, dims = [0, 2, 3] : (tensor<4x7x7xi1>) -> tensor<4x1x7x7xi1>
    %226 = stablehlo.convert %225 : (tensor<4x1x7x7xi1>) -> tensor<4x1x7x7xf32>
    %c_59 = stablehlo.constant dense<0> : tensor<i32>
    %227 = stablehlo.broadcast_in_dim %c_59, dims = [] : (tensor<i32>) -> tensor<4x7xi32>
    %228 = stablehlo.compare GE, %0, %227, SIGNED : (tensor<4x7xi32>, tensor<4x7xi32>) -> tensor<4x7xi1>
    %229 = stablehlo.broadcast_in_dim %228, dims = [0, 1] : (tensor<4x7xi1>) -> tensor<4x7x1xi1>
    %230 = stablehlo.broadcast_in_dim %2, dims = [0, 2] : (tensor<4x10xi1>) -> tensor<4x1x10xi1>
    %231 = stablehlo.broadcast_in_dim %229, dims = [0, 1, 2] : (tensor<4x7x1xi1>) -> tensor<4x7x10xi1>
    %232 = stablehlo.broadcast_in_dim %230, dims = [0, 1, 2] : (tensor<4x1x10xi1>) -> tensor<4x7x10xi1>
    %233 = stablehlo.and %231, %232 : tensor<4x7x10xi1>
    %234 = stablehlo.broadcast_in_dim %233, dims = [0, 2, 3] : (tensor<4x7x10xi1>) -> tensor<4x1x7x10xi1>
    %235 = stablehlo.convert %234 : (tensor<4x1x7x10xi1>) -> tensor<4x1x7x10xf32>
    %236 = chlo.square %217 : tensor<4x7x12xf32> -> tensor<4x7x12xf32>
    %cst_60 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %237 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<4x7x12xf32>
    %238 = stablehlo.multiply %237, %217 : tensor<4x7x12xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %239 = stablehlo.reduce(%217 init: %cst_61) applies stablehlo.add across dimensions = [2] : (tensor<4x7x12xf32>, tensor<f32>) -> tensor<4x7xf32>
    %cst_62 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %240 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %241 = stablehlo.divide %239, %240 : tensor<4x7xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %242 = stablehlo.reduce(%236 init: %cst_63) applies stablehlo.add across dimensions = [2] : (tensor<4x7x12xf32>, tensor<f32>) -> tensor<4x7xf32>
    %cst_64 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %243 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %244 = stablehlo.divide %242, %243 : tensor<4x7xf32>
    %245 = chlo.square %241 : tensor<4x7xf32> -> tensor<4x7xf32>
    %cst_65 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %246 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %247 = stablehlo.multiply %246, %241 : tensor<4x7xf32>
    %248 = stablehlo.subtract %244, %245 : tensor<4x7xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %250 = stablehlo.maximum %249, %248 : tensor<4x7xf32>
    %251 = stablehlo.compare EQ, %248, %250, FLOAT : (tensor<4x7xf32>, tensor<4x7xf32>) -> tensor<4x7xi1>
    %cst_67 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %252 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %253 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %254 = stablehlo.select %251, %252, %253 : tensor<4x7xi1>, tensor<4x7xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %255 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %256 = stablehlo.compare EQ, %255, %250, FLOAT : (tensor<4x7xf32>, tensor<4x7xf32>) -> tensor<4x7xi1>
    %cst_70 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %257 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %cst_71 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %258 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %259 = stablehlo.select %256, %257, %258 : tensor<4x7xi1>, tensor<4x7xf32>
    %260 = stablehlo.divide %254, %259 : tensor<4x7xf32>
    %261 = stablehlo.broadcast_in_dim %241, dims = [0, 1] : (tensor<4x7xf32>) -> tensor<4x7x1xf32>
    %262 = stablehlo.broadcast_in_dim %250, dims = [0, 1] : (tensor<4x7xf32>) -> tensor<4x7x1xf32>
    %263 = stablehlo.broadcast_in_dim %261, dims = [0, 1, 2] : (tensor<4x7x1xf32>) -> tensor<4x7x12xf32>
    %264 = stablehlo.subtract %217, %263 : tensor<4x7x12xf32>
    %cst_72 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %265 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<4x7x1xf32>
    %266 = stablehlo.add %262, %265 : tensor<4x7x1xf32>
    %267 = stablehlo.rsqrt %266 : tensor<4x7x1xf32>
    %268 = stablehlo.divide %267, %266 : tensor<4x7x1xf32>
    %cst_73 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %269 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<4x7x1xf32>
    %270 = stablehlo.multiply %269, %268 : tensor<4x7x1xf32>
    %271 = stablehlo.reshape %arg17 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %272 = stablehlo.broadcast_in_dim %267, dims = [0, 1, 2] : (tensor<4x7x1xf32>) -> tensor<4x7x12xf32>
    %273 = stablehlo.broadcast_in_dim %271, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x7x12xf32>
    %274 = stablehlo.multiply %272, %273 : tensor<4x7x12xf32>
    %275 = stablehlo.multiply %264, %274 : tensor<4x7x12xf32>
    %276 = stablehlo.reshape %arg16 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %277 = stablehlo.broadcast_in_dim %276, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x7x12xf32>
    %278 = stablehlo.add %275, %277 : tensor<4x7x12xf32>
    %279 = stablehlo.dot_general %278, %arg24, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7x12xf32>, tensor<12x4x3xf32>) -> tensor<4x7x4x3xf32>
    %280 = stablehlo.dot_general %278, %arg22, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7x12xf32>, tensor<12x4x3xf32>) -> tensor<4x7x4x3xf32>
    %281 = stablehlo.dot_general %278, %arg25, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7x12xf32>, tensor<12x4x3xf32>) -> tensor<4x7x4x3xf32>
    %cst_74 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %282 = stablehlo.sqrt %cst_74 : tensor<f32>
    %283 = stablehlo.convert %282 : tensor<f32>
    %284 = stablehlo.broadcast_in_dim %283, dims = [] : (tensor<f32>) -> tensor<4x7x4x3xf32>
    %285 = stablehlo.divide %279, %284 : tensor<4x7x4x3xf32>
    %286 = stablehlo.dot_general %285, %280, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x7x4x3xf32>, tensor<4x7x4x3xf32>) -> tensor<4x4x7x7xf32>
    %cst_75 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %287:3 = call @_where_3(%226, %286, %cst_75) : (tensor<4x1x7x7xf32>, tensor<4x4x7x7xf32>, tensor<f32>) -> (tensor<4x4x7x7xf32>, tensor<4x4x7x7xi1>, tensor<4x4x7x7xf32>)
    %cst_76 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %288 = stablehlo.reduce(%287#0 init: %cst_76) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x7x7xf32>, tensor<f32>) -> tensor<4x4x7xf32>
    %289 = stablehlo.reshape %288 : (tensor<4x4x7xf32>) -> tensor<4x4x7x1xf32>
    %290 = stablehlo.broadcast_in_dim %289, dims = [0, 1, 2, 3] : (tensor<4x4x7x1xf32>) -> tensor<4x4x7x7xf32>
    %291 = stablehlo.compare EQ, %287#0, %290, FLOAT : (tensor<4x4x7x7xf32>, tensor<4x4x7x7xf32>) -> tensor<4x4x7x7xi1>
    %292 = stablehlo.convert %291 : (tensor<4x4x7x7xi1>) -> tensor<4x4x7x7xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %293 = stablehlo.reduce(%292 init: %cst_77) applies stablehlo.add across dimensions = [3] : (tensor<4x4x7x7xf32>, tensor<f32>) -> tensor<4x4x7xf32>
    %cst_78 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %294 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<4x4x7xf32>
    %295 = stablehlo.maximum %294, %288 : tensor<4x4x7xf32>
    %296 = stablehlo.compare EQ, %288, %295, FLOAT : (tensor<4x4x7xf32>, tensor<4x4x7xf32>) -> tensor<4x4x7xi1>
    %cst_79 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %297 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<4x4x7xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %298 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<4x4x7xf32>
    %299 = stablehlo.select %296, %297, %298 : tensor<4x4x7xi1>, tensor<4x4x7xf32>
    %cst_81 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %300 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<4x4x7xf32>
    %301 = stablehlo.compare EQ, %300, %295, FLOAT : (tensor<4x4x7xf32>, tensor<4x4x7xf32>) -> tensor<4x4x7xi1>
    %cst_82 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %302 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<4x4x7xf32>
    %cst_83 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %303 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<4x4x7xf32>
    %304 = stablehlo.select %301, %302, %303 : tensor<4x4x7xi1>, tensor<4x4x7xf32>
    %305 = stablehlo.divide %299, %304 : tensor<4x4x7xf32>
    %306 = stablehlo.broadcast_in_dim %295, dims = [0, 1, 2] : (tensor<4x4x7xf32>) -> tensor<4x4x7x1xf32>
    %307 = stablehlo.broadcast_in_dim %306, dims = [0, 1, 2, 3] : (tensor<4x4x7x1xf32>) -> tensor<4x4x7x7xf32>
    %308 = stablehlo.subtract %287#0, %307 : tensor<4x4x7x7xf32>
    %309 = stablehlo.exponential %308 : tensor<4x4x7x7xf32>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %310 = stablehlo.reduce(%309 init: %cst_84) applies stablehlo.add across dimensions = [3] : (tensor<4x4x7x7xf32>, tensor<f32>) -> tensor<4x4x7xf32>
    %311 = stablehlo.broadcast_in_dim %310, dims = [0, 1, 2] : (tensor<4x4x7xf32>) -> tensor<4x4x7x1xf32>
    %312 = stablehlo.broadcast_in_dim %311, dims = [0, 1, 2, 3] : (tensor<4x4x7x1xf32>) -> tensor<4x4x7x7xf32>
    %313 = stablehlo.divide %309, %312 : tensor<4x4x7x7xf32>
    %314 = stablehlo.multiply %311, %311 : tensor<4x4x7x1xf32>
    %cst_85 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %315 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<4x4x7x1xf32>
    %316 = stablehlo.divide %315, %314 : tensor<4x4x7x1xf32>
    %317 = stablehlo.dot_general %281, %313, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x7x4x3xf32>, tensor<4x4x7x7xf32>) -> tensor<4x4x3x7xf32>
    %318 = stablehlo.transpose %317, dims = [0, 3, 1, 2] : (tensor<4x4x3x7xf32>) -> tensor<4x7x4x3xf32>
    %319 = stablehlo.dot_general %318, %arg23, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x7x4x3xf32>, tensor<4x3x12xf32>) -> tensor<4x7x12xf32>
    %320 = stablehlo.add %217, %319 : tensor<4x7x12xf32>
    %321 = chlo.square %320 : tensor<4x7x12xf32> -> tensor<4x7x12xf32>
    %cst_86 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %322 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<4x7x12xf32>
    %323 = stablehlo.multiply %322, %320 : tensor<4x7x12xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %324 = stablehlo.reduce(%320 init: %cst_87) applies stablehlo.add across dimensions = [2] : (tensor<4x7x12xf32>, tensor<f32>) -> tensor<4x7xf32>
    %cst_88 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %325 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %326 = stablehlo.divide %324, %325 : tensor<4x7xf32>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %327 = stablehlo.reduce(%321 init: %cst_89) applies stablehlo.add across dimensions = [2] : (tensor<4x7x12xf32>, tensor<f32>) -> tensor<4x7xf32>
    %cst_90 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %328 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %329 = stablehlo.divide %327, %328 : tensor<4x7xf32>
    %330 = chlo.square %326 : tensor<4x7xf32> -> tensor<4x7xf32>
    %cst_91 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %331 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %332 = stablehlo.multiply %331, %326 : tensor<4x7xf32>
    %333 = stablehlo.subtract %329, %330 : tensor<4x7xf32>
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %334 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %335 = stablehlo.maximum %334, %333 : tensor<4x7xf32>
    %336 = stablehlo.compare EQ, %333, %335, FLOAT : (tensor<4x7xf32>, tensor<4x7xf32>) -> tensor<4x7xi1>
    %cst_93 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %337 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %338 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %339 = stablehlo.select %336, %337, %338 : tensor<4x7xi1>, tensor<4x7xf32>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %340 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %341 = stablehlo.compare EQ, %340, %335, FLOAT : (tensor<4x7xf32>, tensor<4x7xf32>) -> tensor<4x7xi1>
    %cst_96 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %342 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %cst_97 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %343 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %344 = stablehlo.select %341, %342, %343 : tensor<4x7xi1>, tensor<4x7xf32>
    %345 = stablehlo.divide %339, %344 : tensor<4x7xf32>
    %346 = stablehlo.broadcast_in_dim %326, dims = [0, 1] : (tensor<4x7xf32>) -> tensor<4x7x1xf32>
    %347 = stablehlo.broadcast_in_dim %335, dims = [0, 1] : (tensor<4x7xf32>) -> tensor<4x7x1xf32>
    %348 = stablehlo.broadcast_in_dim %346, dims = [0, 1, 2] : (tensor<4x7x1xf32>) -> tensor<4x7x12xf32>
    %349 = stablehlo.subtract %320, %348 : tensor<4x7x12xf32>
    %cst_98 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %350 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<4x7x1xf32>
    %351 = stablehlo.add %347, %350 : tensor<4x7x1xf32>
    %352 = stablehlo.rsqrt %351 : tensor<4x7x1xf32>
    %353 = stablehlo.divide %352, %351 : tensor<4x7x1xf32>
    %cst_99 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %354 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<4x7x1xf32>
    %355 = stablehlo.multiply %354, %353 : tensor<4x7x1xf32>
    %356 = stablehlo.reshape %arg19 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %357 = stablehlo.broadcast_in_dim %352, dims = [0, 1, 2] : (tensor<4x7x1xf32>) -> tensor<4x7x12xf32>
    %358 = stablehlo.broadcast_in_dim %356, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x7x12xf32>
    %359 = stablehlo.multiply %357, %358 : tensor<4x7x12xf32>
    %360 = stablehlo.multiply %349, %359 : tensor<4x7x12xf32>
    %361 = stablehlo.reshape %arg18 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %362 = stablehlo.broadcast_in_dim %361, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x7x12xf32>
    %363 = stablehlo.add %360, %362 : tensor<4x7x12xf32>
    %364 = stablehlo.dot_general %363, %arg28, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7x12xf32>, tensor<12x4x3xf32>) -> tensor<4x7x4x3xf32>
    %365 = stablehlo.dot_general %212, %arg26, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x12xf32>, tensor<12x4x3xf32>) -> tensor<4x10x4x3xf32>
    %366 = stablehlo.dot_general %212, %arg29, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x12xf32>, tensor<12x4x3xf32>) -> tensor<4x10x4x3xf32>
    %cst_100 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %367 = stablehlo.sqrt %cst_100 : tensor<f32>
    %368 = stablehlo.convert %367 : tensor<f32>
    %369 = stablehlo.broadcast_in_dim %368, dims = [] : (tensor<f32>) -> tensor<4x7x4x3xf32>
    %370 = stablehlo.divide %364, %369 : tensor<4x7x4x3xf32>
    %371 = stablehlo.dot_general %370, %365, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x7x4x3xf32>, tensor<4x10x4x3xf32>) -> tensor<4x4x7x10xf32>
    %cst_101 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %372:3 = call @_where_4(%235, %371, %cst_101) : (tensor<4x1x7x10xf32>, tensor<4x4x7x10xf32>, tensor<f32>) -> (tensor<4x4x7x10xf32>, tensor<4x4x7x10xi1>, tensor<4x4x7x10xf32>)
    %cst_102 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %373 = stablehlo.reduce(%372#0 init: %cst_102) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x7x10xf32>, tensor<f32>) -> tensor<4x4x7xf32>
    %374 = stablehlo.reshape %373 : (tensor<4x4x7xf32>) -> tensor<4x4x7x1xf32>
    %375 = stablehlo.broadcast_in_dim %374, dims = [0, 1, 2, 3] : (tensor<4x4x7x1xf32>) -> tensor<4x4x7x10xf32>
    %376 = stablehlo.compare EQ, %372#0, %375, FLOAT : (tensor<4x4x7x10xf32>, tensor<4x4x7x10xf32>) -> tensor<4x4x7x10xi1>
    %377 = stablehlo.convert %376 : (tensor<4x4x7x10xi1>) -> tensor<4x4x7x10xf32>
    %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %378 = stablehlo.reduce(%377 init: %cst_103) applies stablehlo.add across dimensions = [3] : (tensor<4x4x7x10xf32>, tensor<f32>) -> tensor<4x4x7xf32>
    %cst_104 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %379 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<4x4x7xf32>
    %380 = stablehlo.maximum %379, %373 : tensor<4x4x7xf32>
    %381 = stablehlo.compare EQ, %373, %380, FLOAT : (tensor<4x4x7xf32>, tensor<4x4x7xf32>) -> tensor<4x4x7xi1>
    %cst_105 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %382 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<4x4x7xf32>
    %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %383 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<4x4x7xf32>
    %384 = stablehlo.select %381, %382, %383 : tensor<4x4x7xi1>, tensor<4x4x7xf32>
    %cst_107 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %385 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<4x4x7xf32>
    %386 = stablehlo.compare EQ, %385, %380, FLOAT : (tensor<4x4x7xf32>, tensor<4x4x7xf32>) -> tensor<4x4x7xi1>
    %cst_108 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %387 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<4x4x7xf32>
    %cst_109 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %388 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<4x4x7xf32>
    %389 = stablehlo.select %386, %387, %388 : tensor<4x4x7xi1>, tensor<4x4x7xf32>
    %390 = stablehlo.divide %384, %389 : tensor<4x4x7xf32>
    %391 = stablehlo.broadcast_in_dim %380, dims = [0, 1, 2] : (tensor<4x4x7xf32>) -> tensor<4x4x7x1xf32>
    %392 = stablehlo.broadcast_in_dim %391, dims = [0, 1, 2, 3] : (tensor<4x4x7x1xf32>) -> tensor<4x4x7x10xf32>
    %393 = stablehlo.subtract %372#0, %392 : tensor<4x4x7x10xf32>
    %394 = stablehlo.exponential %393 : tensor<4x4x7x10xf32>
    %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %395 = stablehlo.reduce(%394 init: %cst_110) applies stablehlo.add across dimensions = [3] : (tensor<4x4x7x10xf32>, tensor<f32>) -> tensor<4x4x7xf32>
    %396 = stablehlo.broadcast_in_dim %395, dims = [0, 1, 2] : (tensor<4x4x7xf32>) -> tensor<4x4x7x1xf32>
    %397 = stablehlo.broadcast_in_dim %396, dims = [0, 1, 2, 3] : (tensor<4x4x7x1xf32>) -> tensor<4x4x7x10xf32>
    %398 = stablehlo.divide %394, %397 : tensor<4x4x7x10xf32>
    %399 = stablehlo.multiply %396, %396 : tensor<4x4x7x1xf32>
    %cst_111 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %400 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<4x4x7x1xf32>
    %401 = stablehlo.divide %400, %399 : tensor<4x4x7x1xf32>
    %402 = stablehlo.dot_general %366, %398, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x3xf32>, tensor<4x4x7x10xf32>) -> tensor<4x4x3x7xf32>
    %403 = stablehlo.transpose %402, dims = [0, 3, 1, 2] : (tensor<4x4x3x7xf32>) -> tensor<4x7x4x3xf32>
    %404 = stablehlo.dot_general %403, %arg27, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x7x4x3xf32>, tensor<4x3x12xf32>) -> tensor<4x7x12xf32>
    %405 = stablehlo.add %320, %404 : tensor<4x7x12xf32>
    %406 = chlo.square %405 : tensor<4x7x12xf32> -> tensor<4x7x12xf32>
    %cst_112 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %407 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<4x7x12xf32>
    %408 = stablehlo.multiply %407, %405 : tensor<4x7x12xf32>
    %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %409 = stablehlo.reduce(%405 init: %cst_113) applies stablehlo.add across dimensions = [2] : (tensor<4x7x12xf32>, tensor<f32>) -> tensor<4x7xf32>
    %cst_114 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %410 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %411 = stablehlo.divide %409, %410 : tensor<4x7xf32>
    %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %412 = stablehlo.reduce(%406 init: %cst_115) applies stablehlo.add across dimensions = [2] : (tensor<4x7x12xf32>, tensor<f32>) -> tensor<4x7xf32>
    %cst_116 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %413 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %414 = stablehlo.divide %412, %413 : tensor<4x7xf32>
    %415 = chlo.square %411 : tensor<4x7xf32> -> tensor<4x7xf32>
    %cst_117 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %416 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %417 = stablehlo.multiply %416, %411 : tensor<4x7xf32>
    %418 = stablehlo.subtract %414, %415 : tensor<4x7xf32>
    %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %419 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %420 = stablehlo.maximum %419, %418 : tensor<4x7xf32>
    %421 = stablehlo.compare EQ, %418, %420, FLOAT : (tensor<4x7xf32>, tensor<4x7xf32>) -> tensor<4x7xi1>
    %cst_119 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %422 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %423 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %424 = stablehlo.select %421, %422, %423 : tensor<4x7xi1>, tensor<4x7xf32>
    %cst_121 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %425 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %426 = stablehlo.compare EQ, %425, %420, FLOAT : (tensor<4x7xf32>, tensor<4x7xf32>) -> tensor<4x7xi1>
    %cst_122 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %427 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %cst_123 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %428 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %429 = stablehlo.select %426, %427, %428 : tensor<4x7xi1>, tensor<4x7xf32>
    %430 = stablehlo.divide %424, %429 : tensor<4x7xf32>
    %431 = stablehlo.broadcast_in_dim %411, dims = [0, 1] : (tensor<4x7xf32>) -> tensor<4x7x1xf32>
    %432 = stablehlo.broadcast_in_dim %420, dims = [0, 1] : (tensor<4x7xf32>) -> tensor<4x7x1xf32>
    %433 = stablehlo.broadcast_in_dim %431, dims = [0, 1, 2] : (tensor<4x7x1xf32>) -> tensor<4x7x12xf32>
    %434 = stablehlo.subtract %405, %433 : tensor<4x7x12xf32>
    %cst_124 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %435 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<4x7x1xf32>
    %436 = stablehlo.add %432, %435 : tensor<4x7x1xf32>
    %437 = stablehlo.rsqrt %436 : tensor<4x7x1xf32>
    %438 = stablehlo.divide %437, %436 : tensor<4x7x1xf32>
    %cst_125 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %439 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<4x7x1xf32>
    %440 = stablehlo.multiply %439, %438 : tensor<4x7x1xf32>
    %441 = stablehlo.reshape %arg21 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %442 = stablehlo.broadcast_in_dim %437, dims = [0, 1, 2] : (tensor<4x7x1xf32>) -> tensor<4x7x12xf32>
    %443 = stablehlo.broadcast_in_dim %441, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x7x12xf32>
    %444 = stablehlo.multiply %442, %443 : tensor<4x7x12xf32>
    %445 = stablehlo.multiply %434, %444 : tensor<4x7x12xf32>
    %446 = stablehlo.reshape %arg20 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %447 = stablehlo.broadcast_in_dim %446, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x7x12xf32>
    %448 = stablehlo.add %445, %447 : tensor<4x7x12xf32>
    %449 = stablehlo.dot_general %448, %arg13, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7x12xf32>, tensor<12x24xf32>) -> tensor<4x7x24xf32>
    %450 = stablehlo.reshape %arg12 : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %451 = stablehlo.broadcast_in_dim %450, dims = [0, 1, 2] : (tensor<1x1x24xf32>) -> tensor<4x7x24xf32>
    %452 = stablehlo.add %449, %451 : tensor<4x7x24xf32>
    %453 = stablehlo.multiply %452, %452 : tensor<4x7x24xf32>
    %454 = stablehlo.multiply %453, %452 : tensor<4x7x24xf32>
    %455 = stablehlo.multiply %452, %452 : tensor<4x7x24xf32>
    %cst_126 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %456 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<4x7x24xf32>
    %457 = stablehlo.multiply %456, %455 : tensor<4x7x24xf32>
    %cst_127 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %458 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<4x7x24xf32>
    %459 = stablehlo.multiply %458, %454 : tensor<4x7x24xf32>
    %460 = stablehlo.add %452, %459 : tensor<4x7x24xf32>
    %cst_128 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %461 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<4x7x24xf32>
    %462 = stablehlo.multiply %461, %460 : tensor<4x7x24xf32>
    %463 = stablehlo.tanh %462 : tensor<4x7x24xf32>
    %cst_129 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %464 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<4x7x24xf32>
    %465 = stablehlo.subtract %464, %463 : tensor<4x7x24xf32>
    %cst_130 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %466 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<4x7x24xf32>
    %467 = stablehlo.add %466, %463 : tensor<4x7x24xf32>
    %cst_131 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %468 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<4x7x24xf32>
    %469 = stablehlo.multiply %468, %467 : tensor<4x7x24xf32>
    %470 = stablehlo.multiply %452, %469 : tensor<4x7x24xf32>
    %471 = stablehlo.dot_general %470, %arg15, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7x24xf32>, tensor<24x12xf32>) -> tensor<4x7x12xf32>
    %472 = stablehlo.reshape %arg14 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %473 = stablehlo.broadcast_in_dim %472, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x7x12xf32>
    %474 = stablehlo.add %471, %473 : tensor<4x7x12xf32>
    %475 = stablehlo.add %405, %474 : tensor<4x7x12xf32>
    %476 = chlo.square %475 : tensor<4x7x12xf32> -> tensor<4x7x12xf32>
    %cst_132 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %477 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<4x7x12xf32>
    %478 = stablehlo.multiply %477, %475 : tensor<4x7x12xf32>
    %cst_133 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %479 = stablehlo.reduce(%475 init: %cst_133) applies stablehlo.add across dimensions = [2] : (tensor<4x7x12xf32>, tensor<f32>) -> tensor<4x7xf32>
    %cst_134 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %480 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %481 = stablehlo.divide %479, %480 : tensor<4x7xf32>
    %cst_135 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %482 = stablehlo.reduce(%476 init: %cst_135) applies stablehlo.add across dimensions = [2] : (tensor<4x7x12xf32>, tensor<f32>) -> tensor<4x7xf32>
    %cst_136 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %483 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %484 = stablehlo.divide %482, %483 : tensor<4x7xf32>
    %485 = chlo.square %481 : tensor<4x7xf32> -> tensor<4x7xf32>
    %cst_137 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %486 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %487 = stablehlo.multiply %486, %481 : tensor<4x7xf32>
    %488 = stablehlo.subtract %484, %485 : tensor<4x7xf32>
    %cst_138 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %489 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %490 = stablehlo.maximum %489, %488 : tensor<4x7xf32>
    %491 = stablehlo.compare EQ, %488, %490, FLOAT : (tensor<4x7xf32>, tensor<4x7xf32>) -> tensor<4x7xi1>
    %cst_139 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %492 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %cst_140 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %493 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %494 = stablehlo.select %491, %492, %493 : tensor<4x7xi1>, tensor<4x7xf32>
    %cst_141 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %495 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %496 = stablehlo.compare EQ, %495, %490, FLOAT : (tensor<4x7xf32>, tensor<4x7xf32>) -> tensor<4x7xi1>
    %cst_142 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %497 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %cst_143 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %498 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %499 = stablehlo.select %496, %497, %498 : tensor<4x7xi1>, tensor<4x7xf32>
    %500 = stablehlo.divide %494, %499 : tensor<4x7xf32>
    %501 = stablehlo.broadcast_in_dim %481, dims = [0, 1] : (tensor<4x7xf32>) -> tensor<4x7x1xf32>
    %502 = stablehlo.broadcast_in_dim %490, dims = [0, 1] : (tensor<4x7xf32>) -> tensor<4x7x1xf32>
    %503 = stablehlo.broadcast_in_dim %501, dims = [0, 1, 2] : (tensor<4x7x1xf32>) -> tensor<4x7x12xf32>
    %504 = stablehlo.subtract %475, %503 : tensor<4x7x12xf32>
    %cst_144 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %505 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f32>) -> tensor<4x7x1xf32>
    %506 = stablehlo.add %502, %505 : tensor<4x7x1xf32>
    %507 = stablehlo.rsqrt %506 : tensor<4x7x1xf32>
    %508 = stablehlo.divide %507, %506 : tensor<4x7x1xf32>
    %cst_145 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %509 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f32>) -> tensor<4x7x1xf32>
    %510 = stablehlo.multiply %509, %508 : tensor<4x7x1xf32>
    %511 = stablehlo.reshape %arg34 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %512 = stablehlo.broadcast_in_dim %507, dims = [0, 1, 2] : (tensor<4x7x1xf32>) -> tensor<4x7x12xf32>
    %513 = stablehlo.broadcast_in_dim %511, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x7x12xf32>
    %514 = stablehlo.multiply %512, %513 : tensor<4x7x12xf32>
    %515 = stablehlo.multiply %504, %514 : tensor<4x7x12xf32>
    %516 = stablehlo.reshape %arg33 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %517 = stablehlo.broadcast_in_dim %516, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x7x12xf32>
    %518 = stablehlo.add %515, %517 : tensor<4x7x12xf32>
    %519 = stablehlo.transpose %arg30, dims = [1, 0] : (tensor<24x12xf32>) -> tensor<12x24xf32>
    %520 = stablehlo.dot_general %518, %519, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7x12xf32>, tensor<12x24xf32>) -> tensor<4x7x24xf32>
    %521 = stablehlo.slice %arg110 [0:4, 1:8] : (tensor<4x8xi32>) -> tensor<4x7xi32>
    %522 = stablehlo.slice %arg110 [0:4, 1:8] : (tensor<4x8xi32>) -> tensor<4x7xi32>
    %c_146 = stablehlo.constant dense<0> : tensor<i32>
    %523 = stablehlo.broadcast_in_dim %c_146, dims = [] : (tensor<i32>) -> tensor<4x7xi32>
    %524 = stablehlo.compare GT, %522, %523, SIGNED : (tensor<4x7xi32>, tensor<4x7xi32>) -> tensor<4x7xi1>
    %525 = stablehlo.convert %524 : (tensor<4x7xi1>) -> tensor<4x7xf32>
    %526 = stablehlo.broadcast_in_dim %521, dims = [0, 1] : (tensor<4x7xi32>) -> tensor<4x7x1xi32>
    %527:2 = call @take_along_axis(%520, %526) : (tensor<4x7x24xf32>, tensor<4x7x1xi32>) -> (tensor<4x7x1xf32>, tensor<4x7x1x1xi32>)
    %c_147 = stablehlo.constant dense<0> : tensor<i32>
    %528:2 = call @_take_5(%527#0, %c_147) : (tensor<4x7x1xf32>, tensor<i32>) -> (tensor<4x7xf32>, tensor<1xi32>)
    %cst_148 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %529 = stablehlo.reduce(%520 init: %cst_148) applies stablehlo.maximum across dimensions = [2] : (tensor<4x7x24xf32>, tensor<f32>) -> tensor<4x7xf32>
    %530 = stablehlo.reshape %529 : (tensor<4x7xf32>) -> tensor<4x7x1xf32>
    %531 = stablehlo.broadcast_in_dim %530, dims = [0, 1, 2] : (tensor<4x7x1xf32>) -> tensor<4x7x24xf32>
    %532 = stablehlo.compare EQ, %520, %531, FLOAT : (tensor<4x7x24xf32>, tensor<4x7x24xf32>) -> tensor<4x7x24xi1>
    %533 = stablehlo.convert %532 : (tensor<4x7x24xi1>) -> tensor<4x7x24xf32>
    %cst_149 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %534 = stablehlo.reduce(%533 init: %cst_149) applies stablehlo.add across dimensions = [2] : (tensor<4x7x24xf32>, tensor<f32>) -> tensor<4x7xf32>
    %cst_150 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %535 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %536 = stablehlo.maximum %535, %529 : tensor<4x7xf32>
    %537 = stablehlo.compare EQ, %529, %536, FLOAT : (tensor<4x7xf32>, tensor<4x7xf32>) -> tensor<4x7xi1>
    %cst_151 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %538 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %cst_152 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %539 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %540 = stablehlo.select %537, %538, %539 : tensor<4x7xi1>, tensor<4x7xf32>
    %cst_153 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %541 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %542 = stablehlo.compare EQ, %541, %536, FLOAT : (tensor<4x7xf32>, tensor<4x7xf32>) -> tensor<4x7xi1>
    %cst_154 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %543 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %cst_155 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %544 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %545 = stablehlo.select %542, %543, %544 : tensor<4x7xi1>, tensor<4x7xf32>
    %546 = stablehlo.divide %540, %545 : tensor<4x7xf32>
    %547 = stablehlo.is_finite %536 : (tensor<4x7xf32>) -> tensor<4x7xi1>
    %cst_156 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %548 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %549 = stablehlo.select %547, %536, %548 : tensor<4x7xi1>, tensor<4x7xf32>
    %cst_157 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %550 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %551 = stablehlo.broadcast_in_dim %549, dims = [0, 1] : (tensor<4x7xf32>) -> tensor<4x7x1xf32>
    %552 = stablehlo.broadcast_in_dim %551, dims = [0, 1, 2] : (tensor<4x7x1xf32>) -> tensor<4x7x24xf32>
    %553 = stablehlo.subtract %520, %552 : tensor<4x7x24xf32>
    %554 = stablehlo.exponential %553 : tensor<4x7x24xf32>
    %cst_158 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %555 = stablehlo.reduce(%554 init: %cst_158) applies stablehlo.add across dimensions = [2] : (tensor<4x7x24xf32>, tensor<f32>) -> tensor<4x7xf32>
    %556 = stablehlo.sign %555 : tensor<4x7xf32>
    %557 = stablehlo.abs %555 : tensor<4x7xf32>
    %cst_159 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %558 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %559 = stablehlo.compare GE, %555, %558, FLOAT : (tensor<4x7xf32>, tensor<4x7xf32>) -> tensor<4x7xi1>
    %560 = stablehlo.log %557 : tensor<4x7xf32>
    %561 = stablehlo.add %560, %549 : tensor<4x7xf32>
    %562 = stablehlo.subtract %561, %528#0 : tensor<4x7xf32>
    %563 = stablehlo.multiply %562, %525 : tensor<4x7xf32>
    %cst_160 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %564 = stablehlo.reduce(%563 init: %cst_160) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x7xf32>, tensor<f32>) -> tensor<f32>
    %cst_161 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %565 = stablehlo.reduce(%525 init: %cst_161) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x7xf32>, tensor<f32>) -> tensor<f32>
    %566 = stablehlo.divide %564, %565 : tensor<f32>
    %cst_162 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %567 = stablehlo.divide %cst_162, %565 : tensor<f32>
    %568 = stablehlo.broadcast_in_dim %567, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %569 = stablehlo.multiply %568, %525 : tensor<4x7xf32>
    %570 = stablehlo.negate %569 : tensor<4x7xf32>
    %571 = stablehlo.divide %569, %557 : tensor<4x7xf32>
    %cst_163 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %572 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %573 = stablehlo.select %559, %572, %571 : tensor<4x7xi1>, tensor<4x7xf32>
    %574 = stablehlo.select %559, %571, %572 : tensor<4x7xi1>, tensor<4x7xf32>
    %575 = stablehlo.negate %573 : tensor<4x7xf32>
    %576 = stablehlo.add %574, %575 : tensor<4x7xf32>
    %577 = stablehlo.broadcast_in_dim %576, dims = [0, 1] : (tensor<4x7xf32>) -> tensor<4x7x24xf32>
    %578 = stablehlo.multiply %577, %554 : tensor<4x7x24xf32>
    %579 = call @_take_7(%528#1, %570) : (tensor<1xi32>, tensor<4x7xf32>) -> tensor<4x7x1xf32>
    %580 = call @take_along_axis_8(%527#1, %579) : (tensor<4x7x1x1xi32>, tensor<4x7x1xf32>) -> tensor<4x7x24xf32>
    %581 = stablehlo.add %578, %580 : tensor<4x7x24xf32>
    %582 = stablehlo.dot_general %581, %518, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x7x24xf32>, tensor<4x7x12xf32>) -> tensor<24x12xf32>
    %583 = stablehlo.transpose %582, dims = [1, 0] : (tensor<24x12xf32>) -> tensor<12x24xf32>
    %584 = stablehlo.dot_general %581, %519, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x7x24xf32>, tensor<12x24xf32>) -> tensor<4x7x12xf32>
    %585 = stablehlo.transpose %583, dims = [1, 0] : (tensor<12x24xf32>) -> tensor<24x12xf32>
    %cst_164 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %586 = stablehlo.reduce(%584 init: %cst_164) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x7x12xf32>, tensor<f32>) -> tensor<12xf32>
    %587 = stablehlo.reshape %586 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %588 = stablehlo.reshape %587 : (tensor<1x1x12xf32>) -> tensor<12xf32>
    %589 = stablehlo.multiply %504, %584 : tensor<4x7x12xf32>
    %590 = stablehlo.multiply %584, %514 : tensor<4x7x12xf32>
    %591 = stablehlo.broadcast_in_dim %507, dims = [0, 1, 2] : (tensor<4x7x1xf32>) -> tensor<4x7x12xf32>
    %592 = stablehlo.multiply %591, %589 : tensor<4x7x12xf32>
    %cst_165 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %593 = stablehlo.reduce(%592 init: %cst_165) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x7x12xf32>, tensor<f32>) -> tensor<12xf32>
    %594 = stablehlo.reshape %593 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %595 = stablehlo.broadcast_in_dim %511, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x7x12xf32>
    %596 = stablehlo.multiply %589, %595 : tensor<4x7x12xf32>
    %cst_166 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %597 = stablehlo.reduce(%596 init: %cst_166) applies stablehlo.add across dimensions = [2] : (tensor<4x7x12xf32>, tensor<f32>) -> tensor<4x7xf32>
    %598 = stablehlo.reshape %597 : (tensor<4x7xf32>) -> tensor<4x7x1xf32>
    %599 = stablehlo.reshape %594 : (tensor<1x1x12xf32>) -> tensor<12xf32>
    %600 = stablehlo.multiply %598, %510 : tensor<4x7x1xf32>
    %601 = stablehlo.negate %590 : tensor<4x7x12xf32>
    %cst_167 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %602 = stablehlo.reduce(%601 init: %cst_167) applies stablehlo.add across dimensions = [2] : (tensor<4x7x12xf32>, tensor<f32>) -> tensor<4x7xf32>
    %603 = stablehlo.reshape %602 : (tensor<4x7xf32>) -> tensor<4x7x1xf32>
    %cst_168 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %604 = stablehlo.reduce(%600 init: %cst_168) applies stablehlo.add across dimensions = [2] : (tensor<4x7x1xf32>, tensor<f32>) -> tensor<4x7xf32>
    %cst_169 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %605 = stablehlo.reduce(%603 init: %cst_169) applies stablehlo.add across dimensions = [2] : (tensor<4x7x1xf32>, tensor<f32>) -> tensor<4x7xf32>
    %606 = stablehlo.multiply %604, %500 : tensor<4x7xf32>
    %607 = stablehlo.negate %606 : tensor<4x7xf32>
    %608 = stablehlo.multiply %607, %487 : tensor<4x7xf32>
    %609 = stablehlo.add %605, %608 : tensor<4x7xf32>
    %cst_170 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %610 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %611 = stablehlo.divide %606, %610 : tensor<4x7xf32>
    %612 = stablehlo.broadcast_in_dim %611, dims = [0, 1] : (tensor<4x7xf32>) -> tensor<4x7x12xf32>
    %cst_171 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %613 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %614 = stablehlo.divide %609, %613 : tensor<4x7xf32>
    %615 = stablehlo.broadcast_in_dim %614, dims = [0, 1] : (tensor<4x7xf32>) -> tensor<4x7x12xf32>
    %616 = stablehlo.add %590, %615 : tensor<4x7x12xf32>
    %617 = stablehlo.multiply %612, %478 : tensor<4x7x12xf32>
    %618 = stablehlo.add %616, %617 : tensor<4x7x12xf32>
    %cst_172 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %619 = stablehlo.reduce(%618 init: %cst_172) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x7x12xf32>, tensor<f32>) -> tensor<12xf32>
    %620 = stablehlo.reshape %619 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %621 = stablehlo.reshape %620 : (tensor<1x1x12xf32>) -> tensor<12xf32>
    %622 = stablehlo.dot_general %618, %470, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x7x12xf32>, tensor<4x7x24xf32>) -> tensor<12x24xf32>
    %623 = stablehlo.transpose %622, dims = [1, 0] : (tensor<12x24xf32>) -> tensor<24x12xf32>
    %624 = stablehlo.dot_general %618, %arg15, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x7x12xf32>, tensor<24x12xf32>) -> tensor<4x7x24xf32>
    %625 = stablehlo.multiply %452, %624 : tensor<4x7x24xf32>
    %626 = stablehlo.multiply %624, %469 : tensor<4x7x24xf32>
    %cst_173 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %627 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f32>) -> tensor<4x7x24xf32>
    %628 = stablehlo.multiply %627, %625 : tensor<4x7x24xf32>
    %629 = stablehlo.multiply %628, %465 : tensor<4x7x24xf32>
    %630 = stablehlo.multiply %629, %463 : tensor<4x7x24xf32>
    %631 = stablehlo.add %629, %630 : tensor<4x7x24xf32>
    %cst_174 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %632 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f32>) -> tensor<4x7x24xf32>
    %633 = stablehlo.multiply %632, %631 : tensor<4x7x24xf32>
    %634 = stablehlo.add %626, %633 : tensor<4x7x24xf32>
    %cst_175 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %635 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f32>) -> tensor<4x7x24xf32>
    %636 = stablehlo.multiply %635, %633 : tensor<4x7x24xf32>
    %637 = stablehlo.multiply %636, %457 : tensor<4x7x24xf32>
    %638 = stablehlo.add %634, %637 : tensor<4x7x24xf32>
    %cst_176 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %639 = stablehlo.reduce(%638 init: %cst_176) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x7x24xf32>, tensor<f32>) -> tensor<24xf32>
    %640 = stablehlo.reshape %639 : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %641 = stablehlo.reshape %640 : (tensor<1x1x24xf32>) -> tensor<24xf32>
    %642 = stablehlo.dot_general %638, %448, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x7x24xf32>, tensor<4x7x12xf32>) -> tensor<24x12xf32>
    %643 = stablehlo.transpose %642, dims = [1, 0] : (tensor<24x12xf32>) -> tensor<12x24xf32>
    %644 = stablehlo.dot_general %638, %arg13, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x7x24xf32>, tensor<12x24xf32>) -> tensor<4x7x12xf32>
    %cst_177 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %645 = stablehlo.reduce(%644 init: %cst_177) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x7x12xf32>, tensor<f32>) -> tensor<12xf32>
    %646 = stablehlo.reshape %645 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %647 = stablehlo.reshape %646 : (tensor<1x1x12xf32>) -> tensor<12xf32>
    %648 = stablehlo.multiply %434, %644 : tensor<4x7x12xf32>
    %649 = stablehlo.multiply %644, %444 : tensor<4x7x12xf32>
    %650 = stablehlo.broadcast_in_dim %437, dims = [0, 1, 2] : (tensor<4x7x1xf32>) -> tensor<4x7x12xf32>
    %651 = stablehlo.multiply %650, %648 : tensor<4x7x12xf32>
    %cst_178 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %652 = stablehlo.reduce(%651 init: %cst_178) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x7x12xf32>, tensor<f32>) -> tensor<12xf32>
    %653 = stablehlo.reshape %652 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %654 = stablehlo.broadcast_in_dim %441, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x7x12xf32>
    %655 = stablehlo.multiply %648, %654 : tensor<4x7x12xf32>
    %cst_179 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %656 = stablehlo.reduce(%655 init: %cst_179) applies stablehlo.add across dimensions = [2] : (tensor<4x7x12xf32>, tensor<f32>) -> tensor<4x7xf32>
    %657 = stablehlo.reshape %656 : (tensor<4x7xf32>) -> tensor<4x7x1xf32>
    %658 = stablehlo.reshape %653 : (tensor<1x1x12xf32>) -> tensor<12xf32>
    %659 = stablehlo.multiply %657, %440 : tensor<4x7x1xf32>
    %660 = stablehlo.negate %649 : tensor<4x7x12xf32>
    %cst_180 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %661 = stablehlo.reduce(%660 init: %cst_180) applies stablehlo.add across dimensions = [2] : (tensor<4x7x12xf32>, tensor<f32>) -> tensor<4x7xf32>
    %662 = stablehlo.reshape %661 : (tensor<4x7xf32>) -> tensor<4x7x1xf32>
    %663 = stablehlo.add %618, %649 : tensor<4x7x12xf32>
    %cst_181 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %664 = stablehlo.reduce(%659 init: %cst_181) applies stablehlo.add across dimensions = [2] : (tensor<4x7x1xf32>, tensor<f32>) -> tensor<4x7xf32>
    %cst_182 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %665 = stablehlo.reduce(%662 init: %cst_182) applies stablehlo.add across dimensions = [2] : (tensor<4x7x1xf32>, tensor<f32>) -> tensor<4x7xf32>
    %666 = stablehlo.multiply %664, %430 : tensor<4x7xf32>
    %667 = stablehlo.negate %666 : tensor<4x7xf32>
    %668 = stablehlo.multiply %667, %417 : tensor<4x7xf32>
    %669 = stablehlo.add %665, %668 : tensor<4x7xf32>
    %cst_183 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %670 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %671 = stablehlo.divide %666, %670 : tensor<4x7xf32>
    %672 = stablehlo.broadcast_in_dim %671, dims = [0, 1] : (tensor<4x7xf32>) -> tensor<4x7x12xf32>
    %cst_184 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %673 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %674 = stablehlo.divide %669, %673 : tensor<4x7xf32>
    %675 = stablehlo.broadcast_in_dim %674, dims = [0, 1] : (tensor<4x7xf32>) -> tensor<4x7x12xf32>
    %676 = stablehlo.add %663, %675 : tensor<4x7x12xf32>
    %677 = stablehlo.multiply %672, %408 : tensor<4x7x12xf32>
    %678 = stablehlo.add %676, %677 : tensor<4x7x12xf32>
    %679 = stablehlo.dot_general %678, %403, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x7x12xf32>, tensor<4x7x4x3xf32>) -> tensor<12x4x3xf32>
    %680 = stablehlo.transpose %679, dims = [1, 2, 0] : (tensor<12x4x3xf32>) -> tensor<4x3x12xf32>
    %681 = stablehlo.dot_general %678, %arg27, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x7x12xf32>, tensor<4x3x12xf32>) -> tensor<4x7x4x3xf32>
    %682 = stablehlo.transpose %681, dims = [0, 2, 3, 1] : (tensor<4x7x4x3xf32>) -> tensor<4x4x3x7xf32>
    %683 = stablehlo.dot_general %682, %366, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x3x7xf32>, tensor<4x10x4x3xf32>) -> tensor<4x4x7x10xf32>
    %684 = stablehlo.dot_general %682, %398, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x3x7xf32>, tensor<4x4x7x10xf32>) -> tensor<4x4x3x10xf32>
    %685 = stablehlo.transpose %684, dims = [0, 3, 1, 2] : (tensor<4x4x3x10xf32>) -> tensor<4x10x4x3xf32>
    %686 = stablehlo.broadcast_in_dim %401, dims = [0, 1, 2, 3] : (tensor<4x4x7x1xf32>) -> tensor<4x4x7x10xf32>
    %687 = stablehlo.multiply %683, %686 : tensor<4x4x7x10xf32>
    %688 = stablehlo.multiply %687, %394 : tensor<4x4x7x10xf32>
    %cst_185 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %689 = stablehlo.reduce(%688 init: %cst_185) applies stablehlo.add across dimensions = [3] : (tensor<4x4x7x10xf32>, tensor<f32>) -> tensor<4x4x7xf32>
    %690 = stablehlo.reshape %689 : (tensor<4x4x7xf32>) -> tensor<4x4x7x1xf32>
    %691 = stablehlo.negate %690 : tensor<4x4x7x1xf32>
    %692 = stablehlo.broadcast_in_dim %396, dims = [0, 1, 2, 3] : (tensor<4x4x7x1xf32>) -> tensor<4x4x7x10xf32>
    %693 = stablehlo.divide %683, %692 : tensor<4x4x7x10xf32>
    %cst_186 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %694 = stablehlo.reduce(%691 init: %cst_186) applies stablehlo.add across dimensions = [3] : (tensor<4x4x7x1xf32>, tensor<f32>) -> tensor<4x4x7xf32>
    %695 = stablehlo.broadcast_in_dim %694, dims = [0, 1, 2] : (tensor<4x4x7xf32>) -> tensor<4x4x7x10xf32>
    %696 = stablehlo.add %693, %695 : tensor<4x4x7x10xf32>
    %697 = stablehlo.multiply %696, %394 : tensor<4x4x7x10xf32>
    %698 = call @_where_9(%372#1, %372#2, %697) : (tensor<4x4x7x10xi1>, tensor<4x4x7x10xf32>, tensor<4x4x7x10xf32>) -> tensor<4x4x7x10xf32>
    %699 = stablehlo.dot_general %698, %370, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x7x10xf32>, tensor<4x7x4x3xf32>) -> tensor<4x4x10x3xf32>
    %700 = stablehlo.transpose %699, dims = [0, 2, 1, 3] : (tensor<4x4x10x3xf32>) -> tensor<4x10x4x3xf32>
    %701 = stablehlo.dot_general %698, %365, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x7x10xf32>, tensor<4x10x4x3xf32>) -> tensor<4x4x7x3xf32>
    %702 = stablehlo.transpose %701, dims = [0, 2, 1, 3] : (tensor<4x4x7x3xf32>) -> tensor<4x7x4x3xf32>
    %703 = stablehlo.broadcast_in_dim %368, dims = [] : (tensor<f32>) -> tensor<4x7x4x3xf32>
    %704 = stablehlo.divide %702, %703 : tensor<4x7x4x3xf32>
    %705 = stablehlo.dot_general %685, %212, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x3xf32>, tensor<4x10x12xf32>) -> tensor<4x3x12xf32>
    %706 = stablehlo.transpose %705, dims = [2, 0, 1] : (tensor<4x3x12xf32>) -> tensor<12x4x3xf32>
    %707 = stablehlo.dot_general %685, %arg29, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x3xf32>, tensor<12x4x3xf32>) -> tensor<4x10x12xf32>
    %708 = stablehlo.dot_general %700, %212, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x3xf32>, tensor<4x10x12xf32>) -> tensor<4x3x12xf32>
    %709 = stablehlo.transpose %708, dims = [2, 0, 1] : (tensor<4x3x12xf32>) -> tensor<12x4x3xf32>
    %710 = stablehlo.dot_general %700, %arg26, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x3xf32>, tensor<12x4x3xf32>) -> tensor<4x10x12xf32>
    %711 = stablehlo.add %707, %710 : tensor<4x10x12xf32>
    %712 = stablehlo.dot_general %704, %363, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x7x4x3xf32>, tensor<4x7x12xf32>) -> tensor<4x3x12xf32>
    %713 = stablehlo.transpose %712, dims = [2, 0, 1] : (tensor<4x3x12xf32>) -> tensor<12x4x3xf32>
    %714 = stablehlo.dot_general %704, %arg28, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x7x4x3xf32>, tensor<12x4x3xf32>) -> tensor<4x7x12xf32>
    %cst_187 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %715 = stablehlo.reduce(%714 init: %cst_187) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x7x12xf32>, tensor<f32>) -> tensor<12xf32>
    %716 = stablehlo.reshape %715 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %717 = stablehlo.reshape %716 : (tensor<1x1x12xf32>) -> tensor<12xf32>
    %718 = stablehlo.multiply %349, %714 : tensor<4x7x12xf32>
    %719 = stablehlo.multiply %714, %359 : tensor<4x7x12xf32>
    %720 = stablehlo.broadcast_in_dim %352, dims = [0, 1, 2] : (tensor<4x7x1xf32>) -> tensor<4x7x12xf32>
    %721 = stablehlo.multiply %720, %718 : tensor<4x7x12xf32>
    %cst_188 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %722 = stablehlo.reduce(%721 init: %cst_188) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x7x12xf32>, tensor<f32>) -> tensor<12xf32>
    %723 = stablehlo.reshape %722 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %724 = stablehlo.broadcast_in_dim %356, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x7x12xf32>
    %725 = stablehlo.multiply %718, %724 : tensor<4x7x12xf32>
    %cst_189 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %726 = stablehlo.reduce(%725 init: %cst_189) applies stablehlo.add across dimensions = [2] : (tensor<4x7x12xf32>, tensor<f32>) -> tensor<4x7xf32>
    %727 = stablehlo.reshape %726 : (tensor<4x7xf32>) -> tensor<4x7x1xf32>
    %728 = stablehlo.reshape %723 : (tensor<1x1x12xf32>) -> tensor<12xf32>
    %729 = stablehlo.multiply %727, %355 : tensor<4x7x1xf32>
    %730 = stablehlo.negate %719 : tensor<4x7x12xf32>
    %cst_190 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %731 = stablehlo.reduce(%730 init: %cst_190) applies stablehlo.add across dimensions = [2] : (tensor<4x7x12xf32>, tensor<f32>) -> tensor<4x7xf32>
    %732 = stablehlo.reshape %731 : (tensor<4x7xf32>) -> tensor<4x7x1xf32>
    %733 = stablehlo.add %678, %719 : tensor<4x7x12xf32>
    %cst_191 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %734 = stablehlo.reduce(%729 init: %cst_191) applies stablehlo.add across dimensions = [2] : (tensor<4x7x1xf32>, tensor<f32>) -> tensor<4x7xf32>
    %cst_192 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %735 = stablehlo.reduce(%732 init: %cst_192) applies stablehlo.add across dimensions = [2] : (tensor<4x7x1xf32>, tensor<f32>) -> tensor<4x7xf32>
    %736 = stablehlo.multiply %734, %345 : tensor<4x7xf32>
    %737 = stablehlo.negate %736 : tensor<4x7xf32>
    %738 = stablehlo.multiply %737, %332 : tensor<4x7xf32>
    %739 = stablehlo.add %735, %738 : tensor<4x7xf32>
    %cst_193 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %740 = stablehlo.broadcast_in_dim %cst_193, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %741 = stablehlo.divide %736, %740 : tensor<4x7xf32>
    %742 = stablehlo.broadcast_in_dim %741, dims = [0, 1] : (tensor<4x7xf32>) -> tensor<4x7x12xf32>
    %cst_194 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %743 = stablehlo.broadcast_in_dim %cst_194, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %744 = stablehlo.divide %739, %743 : tensor<4x7xf32>
    %745 = stablehlo.broadcast_in_dim %744, dims = [0, 1] : (tensor<4x7xf32>) -> tensor<4x7x12xf32>
    %746 = stablehlo.add %733, %745 : tensor<4x7x12xf32>
    %747 = stablehlo.multiply %742, %323 : tensor<4x7x12xf32>
    %748 = stablehlo.add %746, %747 : tensor<4x7x12xf32>
    %749 = stablehlo.dot_general %748, %318, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x7x12xf32>, tensor<4x7x4x3xf32>) -> tensor<12x4x3xf32>
    %750 = stablehlo.transpose %749, dims = [1, 2, 0] : (tensor<12x4x3xf32>) -> tensor<4x3x12xf32>
    %751 = stablehlo.dot_general %748, %arg23, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x7x12xf32>, tensor<4x3x12xf32>) -> tensor<4x7x4x3xf32>
    %752 = stablehlo.transpose %751, dims = [0, 2, 3, 1] : (tensor<4x7x4x3xf32>) -> tensor<4x4x3x7xf32>
    %753 = stablehlo.dot_general %752, %281, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x3x7xf32>, tensor<4x7x4x3xf32>) -> tensor<4x4x7x7xf32>
    %754 = stablehlo.dot_general %752, %313, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x3x7xf32>, tensor<4x4x7x7xf32>) -> tensor<4x4x3x7xf32>
    %755 = stablehlo.transpose %754, dims = [0, 3, 1, 2] : (tensor<4x4x3x7xf32>) -> tensor<4x7x4x3xf32>
    %756 = stablehlo.broadcast_in_dim %316, dims = [0, 1, 2, 3] : (tensor<4x4x7x1xf32>) -> tensor<4x4x7x7xf32>
    %757 = stablehlo.multiply %753, %756 : tensor<4x4x7x7xf32>
    %758 = stablehlo.multiply %757, %309 : tensor<4x4x7x7xf32>
    %cst_195 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %759 = stablehlo.reduce(%758 init: %cst_195) applies stablehlo.add across dimensions = [3] : (tensor<4x4x7x7xf32>, tensor<f32>) -> tensor<4x4x7xf32>
    %760 = stablehlo.reshape %759 : (tensor<4x4x7xf32>) -> tensor<4x4x7x1xf32>
    %761 = stablehlo.negate %760 : tensor<4x4x7x1xf32>
    %762 = stablehlo.broadcast_in_dim %311, dims = [0, 1, 2, 3] : (tensor<4x4x7x1xf32>) -> tensor<4x4x7x7xf32>
    %763 = stablehlo.divide %753, %762 : tensor<4x4x7x7xf32>
    %cst_196 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %764 = stablehlo.reduce(%761 init: %cst_196) applies stablehlo.add across dimensions = [3] : (tensor<4x4x7x1xf32>, tensor<f32>) -> tensor<4x4x7xf32>
    %765 = stablehlo.broadcast_in_dim %764, dims = [0, 1, 2] : (tensor<4x4x7xf32>) -> tensor<4x4x7x7xf32>
    %766 = stablehlo.add %763, %765 : tensor<4x4x7x7xf32>
    %767 = stablehlo.multiply %766, %309 : tensor<4x4x7x7xf32>
    %768 = call @_where_10(%287#1, %287#2, %767) : (tensor<4x4x7x7xi1>, tensor<4x4x7x7xf32>, tensor<4x4x7x7xf32>) -> tensor<4x4x7x7xf32>
    %769 = stablehlo.dot_general %768, %285, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x7x7xf32>, tensor<4x7x4x3xf32>) -> tensor<4x4x7x3xf32>
    %770 = stablehlo.transpose %769, dims = [0, 2, 1, 3] : (tensor<4x4x7x3xf32>) -> tensor<4x7x4x3xf32>
    %771 = stablehlo.dot_general %768, %280, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x7x7xf32>, tensor<4x7x4x3xf32>) -> tensor<4x4x7x3xf32>
    %772 = stablehlo.transpose %771, dims = [0, 2, 1, 3] : (tensor<4x4x7x3xf32>) -> tensor<4x7x4x3xf32>
    %773 = stablehlo.broadcast_in_dim %283, dims = [] : (tensor<f32>) -> tensor<4x7x4x3xf32>
    %774 = stablehlo.divide %772, %773 : tensor<4x7x4x3xf32>
    %775 = stablehlo.dot_general %755, %278, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x7x4x3xf32>, tensor<4x7x12xf32>) -> tensor<4x3x12xf32>
    %776 = stablehlo.transpose %775, dims = [2, 0, 1] : (tensor<4x3x12xf32>) -> tensor<12x4x3xf32>
    %777 = stablehlo.dot_general %755, %arg25, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x7x4x3xf32>, tensor<12x4x3xf32>) -> tensor<4x7x12xf32>
    %778 = stablehlo.dot_general %770, %278, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x7x4x3xf32>, tensor<4x7x12xf32>) -> tensor<4x3x12xf32>
    %779 = stablehlo.transpose %778, dims = [2, 0, 1] : (tensor<4x3x12xf32>) -> tensor<12x4x3xf32>
    %780 = stablehlo.dot_general %770, %arg22, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x7x4x3xf32>, tensor<12x4x3xf32>) -> tensor<4x7x12xf32>
    %781 = stablehlo.add %777, %780 : tensor<4x7x12xf32>
    %782 = stablehlo.dot_general %774, %278, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x7x4x3xf32>, tensor<4x7x12xf32>) -> tensor<4x3x12xf32>
    %783 = stablehlo.transpose %782, dims = [2, 0, 1] : (tensor<4x3x12xf32>) -> tensor<12x4x3xf32>
    %784 = stablehlo.dot_general %774, %arg24, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x7x4x3xf32>, tensor<12x4x3xf32>) -> tensor<4x7x12xf32>
    %785 = stablehlo.add %781, %784 : tensor<4x7x12xf32>
    %cst_197 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %786 = stablehlo.reduce(%785 init: %cst_197) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x7x12xf32>, tensor<f32>) -> tensor<12xf32>
    %787 = stablehlo.reshape %786 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %788 = stablehlo.reshape %787 : (tensor<1x1x12xf32>) -> tensor<12xf32>
    %789 = stablehlo.multiply %264, %785 : tensor<4x7x12xf32>
    %790 = stablehlo.multiply %785, %274 : tensor<4x7x12xf32>
    %791 = stablehlo.broadcast_in_dim %267, dims = [0, 1, 2] : (tensor<4x7x1xf32>) -> tensor<4x7x12xf32>
    %792 = stablehlo.multiply %791, %789 : tensor<4x7x12xf32>
    %cst_198 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %793 = stablehlo.reduce(%792 init: %cst_198) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x7x12xf32>, tensor<f32>) -> tensor<12xf32>
    %794 = stablehlo.reshape %793 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %795 = stablehlo.broadcast_in_dim %271, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x7x12xf32>
    %796 = stablehlo.multiply %789, %795 : tensor<4x7x12xf32>
    %cst_199 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %797 = stablehlo.reduce(%796 init: %cst_199) applies stablehlo.add across dimensions = [2] : (tensor<4x7x12xf32>, tensor<f32>) -> tensor<4x7xf32>
    %798 = stablehlo.reshape %797 : (tensor<4x7xf32>) -> tensor<4x7x1xf32>
    %799 = stablehlo.reshape %794 : (tensor<1x1x12xf32>) -> tensor<12xf32>
    %800 = stablehlo.multiply %798, %270 : tensor<4x7x1xf32>
    %801 = stablehlo.negate %790 : tensor<4x7x12xf32>
    %cst_200 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %802 = stablehlo.reduce(%801 init: %cst_200) applies stablehlo.add across dimensions = [2] : (tensor<4x7x12xf32>, tensor<f32>) -> tensor<4x7xf32>
    %803 = stablehlo.reshape %802 : (tensor<4x7xf32>) -> tensor<4x7x1xf32>
    %804 = stablehlo.add %748, %790 : tensor<4x7x12xf32>
    %cst_201 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %805 = stablehlo.reduce(%800 init: %cst_201) applies stablehlo.add across dimensions = [2] : (tensor<4x7x1xf32>, tensor<f32>) -> tensor<4x7xf32>
    %cst_202 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %806 = stablehlo.reduce(%803 init: %cst_202) applies stablehlo.add across dimensions = [2] : (tensor<4x7x1xf32>, tensor<f32>) -> tensor<4x7xf32>
    %807 = stablehlo.multiply %805, %260 : tensor<4x7xf32>
    %808 = stablehlo.negate %807 : tensor<4x7xf32>
    %809 = stablehlo.multiply %808, %247 : tensor<4x7xf32>
    %810 = stablehlo.add %806, %809 : tensor<4x7xf32>
    %cst_203 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %811 = stablehlo.broadcast_in_dim %cst_203, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %812 = stablehlo.divide %807, %811 : tensor<4x7xf32>
    %813 = stablehlo.broadcast_in_dim %812, dims = [0, 1] : (tensor<4x7xf32>) -> tensor<4x7x12xf32>
    %cst_204 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %814 = stablehlo.broadcast_in_dim %cst_204, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %815 = stablehlo.divide %810, %814 : tensor<4x7xf32>
    %816 = stablehlo.broadcast_in_dim %815, dims = [0, 1] : (tensor<4x7xf32>) -> tensor<4x7x12xf32>
    %817 = stablehlo.add %804, %816 : tensor<4x7x12xf32>
    %818 = stablehlo.multiply %813, %238 : tensor<4x7x12xf32>
    %819 = stablehlo.add %817, %818 : tensor<4x7x12xf32>
    %cst_205 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %820 = stablehlo.reduce(%819 init: %cst_205) applies stablehlo.add across dimensions = [0] : (tensor<4x7x12xf32>, tensor<f32>) -> tensor<7x12xf32>
    %821 = stablehlo.reshape %820 : (tensor<7x12xf32>) -> tensor<1x7x12xf32>
    %cst_206 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %822 = stablehlo.reduce(%821 init: %cst_206) applies stablehlo.add across dimensions = [0] : (tensor<1x7x12xf32>, tensor<f32>) -> tensor<7x12xf32>
    %cst_207 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %823 = stablehlo.pad %822, %cst_207, low = [0, 0], high = [5, 0], interior = [0, 0] : (tensor<7x12xf32>, tensor<f32>) -> tensor<12x12xf32>
    %824 = call @_take_11(%213#1, %819) : (tensor<4x7x1xi32>, tensor<4x7x12xf32>) -> tensor<24x12xf32>
    %825 = stablehlo.add %585, %824 : tensor<24x12xf32>
    %cst_208 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %826 = stablehlo.reduce(%711 init: %cst_208) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<12xf32>
    %827 = stablehlo.reshape %826 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %828 = stablehlo.reshape %827 : (tensor<1x1x12xf32>) -> tensor<12xf32>
    %829 = stablehlo.multiply %198, %711 : tensor<4x10x12xf32>
    %830 = stablehlo.multiply %711, %208 : tensor<4x10x12xf32>
    %831 = stablehlo.broadcast_in_dim %201, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x12xf32>
    %832 = stablehlo.multiply %831, %829 : tensor<4x10x12xf32>
    %cst_209 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %833 = stablehlo.reduce(%832 init: %cst_209) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<12xf32>
    %834 = stablehlo.reshape %833 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %835 = stablehlo.broadcast_in_dim %205, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x10x12xf32>
    %836 = stablehlo.multiply %829, %835 : tensor<4x10x12xf32>
    %cst_210 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %837 = stablehlo.reduce(%836 init: %cst_210) applies stablehlo.add across dimensions = [2] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<4x10xf32>
    %838 = stablehlo.reshape %837 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %839 = stablehlo.reshape %834 : (tensor<1x1x12xf32>) -> tensor<12xf32>
    %840 = stablehlo.multiply %838, %204 : tensor<4x10x1xf32>
    %841 = stablehlo.negate %830 : tensor<4x10x12xf32>
    %cst_211 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %842 = stablehlo.reduce(%841 init: %cst_211) applies stablehlo.add across dimensions = [2] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<4x10xf32>
    %843 = stablehlo.reshape %842 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %cst_212 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %844 = stablehlo.reduce(%840 init: %cst_212) applies stablehlo.add across dimensions = [2] : (tensor<4x10x1xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_213 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %845 = stablehlo.reduce(%843 init: %cst_213) applies stablehlo.add across dimensions = [2] : (tensor<4x10x1xf32>, tensor<f32>) -> tensor<4x10xf32>
    %846 = stablehlo.multiply %844, %194 : tensor<4x10xf32>
    %847 = stablehlo.negate %846 : tensor<4x10xf32>
    %848 = stablehlo.multiply %847, %181 : tensor<4x10xf32>
    %849 = stablehlo.add %845, %848 : tensor<4x10xf32>
    %cst_214 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %850 = stablehlo.broadcast_in_dim %cst_214, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %851 = stablehlo.divide %846, %850 : tensor<4x10xf32>
    %852 = stablehlo.broadcast_in_dim %851, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x12xf32>
    %cst_215 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %853 = stablehlo.broadcast_in_dim %cst_215, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %854 = stablehlo.divide %849, %853 : tensor<4x10xf32>
    %855 = stablehlo.broadcast_in_dim %854, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x12xf32>
    %856 = stablehlo.add %830, %855 : tensor<4x10x12xf32>
    %857 = stablehlo.multiply %852, %172 : tensor<4x10x12xf32>
    %858 = stablehlo.add %856, %857 : tensor<4x10x12xf32>
    %cst_216 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %859 = stablehlo.reduce(%858 init: %cst_216) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<12xf32>
    %860 = stablehlo.reshape %859 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %861 = stablehlo.reshape %860 : (tensor<1x1x12xf32>) -> tensor<12xf32>
    %862 = stablehlo.dot_general %858, %164, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x12xf32>, tensor<4x10x24xf32>) -> tensor<12x24xf32>
    %863 = stablehlo.transpose %862, dims = [1, 0] : (tensor<12x24xf32>) -> tensor<24x12xf32>
    %864 = stablehlo.dot_general %858, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x12xf32>, tensor<24x12xf32>) -> tensor<4x10x24xf32>
    %865 = stablehlo.multiply %146, %864 : tensor<4x10x24xf32>
    %866 = stablehlo.multiply %864, %163 : tensor<4x10x24xf32>
    %cst_217 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %867 = stablehlo.broadcast_in_dim %cst_217, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %868 = stablehlo.multiply %867, %865 : tensor<4x10x24xf32>
    %869 = stablehlo.multiply %868, %159 : tensor<4x10x24xf32>
    %870 = stablehlo.multiply %869, %157 : tensor<4x10x24xf32>
    %871 = stablehlo.add %869, %870 : tensor<4x10x24xf32>
    %cst_218 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %872 = stablehlo.broadcast_in_dim %cst_218, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %873 = stablehlo.multiply %872, %871 : tensor<4x10x24xf32>
    %874 = stablehlo.add %866, %873 : tensor<4x10x24xf32>
    %cst_219 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %875 = stablehlo.broadcast_in_dim %cst_219, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %876 = stablehlo.multiply %875, %873 : tensor<4x10x24xf32>
    %877 = stablehlo.multiply %876, %151 : tensor<4x10x24xf32>
    %878 = stablehlo.add %874, %877 : tensor<4x10x24xf32>
    %cst_220 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %879 = stablehlo.reduce(%878 init: %cst_220) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x24xf32>, tensor<f32>) -> tensor<24xf32>
    %880 = stablehlo.reshape %879 : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %881 = stablehlo.reshape %880 : (tensor<1x1x24xf32>) -> tensor<24xf32>
    %882 = stablehlo.dot_general %878, %142, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<4x10x12xf32>) -> tensor<24x12xf32>
    %883 = stablehlo.transpose %882, dims = [1, 0] : (tensor<24x12xf32>) -> tensor<12x24xf32>
    %884 = stablehlo.dot_general %878, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<12x24xf32>) -> tensor<4x10x12xf32>
    %cst_221 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %885 = stablehlo.reduce(%884 init: %cst_221) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<12xf32>
    %886 = stablehlo.reshape %885 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %887 = stablehlo.reshape %886 : (tensor<1x1x12xf32>) -> tensor<12xf32>
    %888 = stablehlo.multiply %128, %884 : tensor<4x10x12xf32>
    %889 = stablehlo.multiply %884, %138 : tensor<4x10x12xf32>
    %890 = stablehlo.broadcast_in_dim %131, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x12xf32>
    %891 = stablehlo.multiply %890, %888 : tensor<4x10x12xf32>
    %cst_222 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %892 = stablehlo.reduce(%891 init: %cst_222) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<12xf32>
    %893 = stablehlo.reshape %892 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %894 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x10x12xf32>
    %895 = stablehlo.multiply %888, %894 : tensor<4x10x12xf32>
    %cst_223 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %896 = stablehlo.reduce(%895 init: %cst_223) applies stablehlo.add across dimensions = [2] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<4x10xf32>
    %897 = stablehlo.reshape %896 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %898 = stablehlo.reshape %893 : (tensor<1x1x12xf32>) -> tensor<12xf32>
    %899 = stablehlo.multiply %897, %134 : tensor<4x10x1xf32>
    %900 = stablehlo.negate %889 : tensor<4x10x12xf32>
    %cst_224 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %901 = stablehlo.reduce(%900 init: %cst_224) applies stablehlo.add across dimensions = [2] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<4x10xf32>
    %902 = stablehlo.reshape %901 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %903 = stablehlo.add %858, %889 : tensor<4x10x12xf32>
    %cst_225 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %904 = stablehlo.reduce(%899 init: %cst_225) applies stablehlo.add across dimensions = [2] : (tensor<4x10x1xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_226 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %905 = stablehlo.reduce(%902 init: %cst_226) applies stablehlo.add across dimensions = [2] : (tensor<4x10x1xf32>, tensor<f32>) -> tensor<4x10xf32>
    %906 = stablehlo.multiply %904, %124 : tensor<4x10xf32>
    %907 = stablehlo.negate %906 : tensor<4x10xf32>
    %908 = stablehlo.multiply %907, %111 : tensor<4x10xf32>
    %909 = stablehlo.add %905, %908 : tensor<4x10xf32>
    %cst_227 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %910 = stablehlo.broadcast_in_dim %cst_227, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %911 = stablehlo.divide %906, %910 : tensor<4x10xf32>
    %912 = stablehlo.broadcast_in_dim %911, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x12xf32>
    %cst_228 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %913 = stablehlo.broadcast_in_dim %cst_228, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %914 = stablehlo.divide %909, %913 : tensor<4x10xf32>
    %915 = stablehlo.broadcast_in_dim %914, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x12xf32>
    %916 = stablehlo.add %903, %915 : tensor<4x10x12xf32>
    %917 = stablehlo.multiply %912, %102 : tensor<4x10x12xf32>
    %918 = stablehlo.add %916, %917 : tensor<4x10x12xf32>
    %919 = stablehlo.dot_general %918, %97, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x12xf32>, tensor<4x10x4x3xf32>) -> tensor<12x4x3xf32>
    %920 = stablehlo.transpose %919, dims = [1, 2, 0] : (tensor<12x4x3xf32>) -> tensor<4x3x12xf32>
    %921 = stablehlo.dot_general %918, %arg9, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x12xf32>, tensor<4x3x12xf32>) -> tensor<4x10x4x3xf32>
    %922 = stablehlo.transpose %921, dims = [0, 2, 3, 1] : (tensor<4x10x4x3xf32>) -> tensor<4x4x3x10xf32>
    %923 = stablehlo.dot_general %922, %60, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x3x10xf32>, tensor<4x10x4x3xf32>) -> tensor<4x4x10x10xf32>
    %924 = stablehlo.dot_general %922, %92, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x3x10xf32>, tensor<4x4x10x10xf32>) -> tensor<4x4x3x10xf32>
    %925 = stablehlo.transpose %924, dims = [0, 3, 1, 2] : (tensor<4x4x3x10xf32>) -> tensor<4x10x4x3xf32>
    %926 = stablehlo.broadcast_in_dim %95, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %927 = stablehlo.multiply %923, %926 : tensor<4x4x10x10xf32>
    %928 = stablehlo.multiply %927, %88 : tensor<4x4x10x10xf32>
    %cst_229 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %929 = stablehlo.reduce(%928 init: %cst_229) applies stablehlo.add across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %930 = stablehlo.reshape %929 : (tensor<4x4x10xf32>) -> tensor<4x4x10x1xf32>
    %931 = stablehlo.negate %930 : tensor<4x4x10x1xf32>
    %932 = stablehlo.broadcast_in_dim %90, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %933 = stablehlo.divide %923, %932 : tensor<4x4x10x10xf32>
    %cst_230 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %934 = stablehlo.reduce(%931 init: %cst_230) applies stablehlo.add across dimensions = [3] : (tensor<4x4x10x1xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %935 = stablehlo.broadcast_in_dim %934, dims = [0, 1, 2] : (tensor<4x4x10xf32>) -> tensor<4x4x10x10xf32>
    %936 = stablehlo.add %933, %935 : tensor<4x4x10x10xf32>
    %937 = stablehlo.multiply %936, %88 : tensor<4x4x10x10xf32>
    %938 = call @_where_12(%66#1, %66#2, %937) : (tensor<4x4x10x10xi1>, tensor<4x4x10x10xf32>, tensor<4x4x10x10xf32>) -> tensor<4x4x10x10xf32>
    %939 = stablehlo.dot_general %938, %64, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x10x10xf32>, tensor<4x10x4x3xf32>) -> tensor<4x4x10x3xf32>
    %940 = stablehlo.transpose %939, dims = [0, 2, 1, 3] : (tensor<4x4x10x3xf32>) -> tensor<4x10x4x3xf32>
    %941 = stablehlo.dot_general %938, %59, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x10x10xf32>, tensor<4x10x4x3xf32>) -> tensor<4x4x10x3xf32>
    %942 = stablehlo.transpose %941, dims = [0, 2, 1, 3] : (tensor<4x4x10x3xf32>) -> tensor<4x10x4x3xf32>
    %943 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<4x10x4x3xf32>
    %944 = stablehlo.divide %942, %943 : tensor<4x10x4x3xf32>
    %945 = stablehlo.dot_general %925, %57, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x3xf32>, tensor<4x10x12xf32>) -> tensor<4x3x12xf32>
    %946 = stablehlo.transpose %945, dims = [2, 0, 1] : (tensor<4x3x12xf32>) -> tensor<12x4x3xf32>
    %947 = stablehlo.dot_general %925, %arg11, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x3xf32>, tensor<12x4x3xf32>) -> tensor<4x10x12xf32>
    %948 = stablehlo.dot_general %940, %57, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x3xf32>, tensor<4x10x12xf32>) -> tensor<4x3x12xf32>
    %949 = stablehlo.transpose %948, dims = [2, 0, 1] : (tensor<4x3x12xf32>) -> tensor<12x4x3xf32>
    %950 = stablehlo.dot_general %940, %arg8, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x3xf32>, tensor<12x4x3xf32>) -> tensor<4x10x12xf32>
    %951 = stablehlo.add %947, %950 : tensor<4x10x12xf32>
    %952 = stablehlo.dot_general %944, %57, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x3xf32>, tensor<4x10x12xf32>) -> tensor<4x3x12xf32>
    %953 = stablehlo.transpose %952, dims = [2, 0, 1] : (tensor<4x3x12xf32>) -> tensor<12x4x3xf32>
    %954 = stablehlo.dot_general %944, %arg10, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x3xf32>, tensor<12x4x3xf32>) -> tensor<4x10x12xf32>
    %955 = stablehlo.add %951, %954 : tensor<4x10x12xf32>
    %cst_231 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %956 = stablehlo.reduce(%955 init: %cst_231) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<12xf32>
    %957 = stablehlo.reshape %956 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %958 = stablehlo.reshape %957 : (tensor<1x1x12xf32>) -> tensor<12xf32>
    %959 = stablehlo.multiply %43, %955 : tensor<4x10x12xf32>
    %960 = stablehlo.multiply %955, %53 : tensor<4x10x12xf32>
    %961 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x12xf32>
    %962 = stablehlo.multiply %961, %959 : tensor<4x10x12xf32>
    %cst_232 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %963 = stablehlo.reduce(%962 init: %cst_232) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<12xf32>
    %964 = stablehlo.reshape %963 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %965 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x10x12xf32>
    %966 = stablehlo.multiply %959, %965 : tensor<4x10x12xf32>
    %cst_233 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %967 = stablehlo.reduce(%966 init: %cst_233) applies stablehlo.add across dimensions = [2] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<4x10xf32>
    %968 = stablehlo.reshape %967 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %969 = stablehlo.reshape %964 : (tensor<1x1x12xf32>) -> tensor<12xf32>
    %970 = stablehlo.multiply %968, %49 : tensor<4x10x1xf32>
    %971 = stablehlo.negate %960 : tensor<4x10x12xf32>
    %cst_234 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %972 = stablehlo.reduce(%971 init: %cst_234) applies stablehlo.add across dimensions = [2] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<4x10xf32>
    %973 = stablehlo.reshape %972 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %974 = stablehlo.add %918, %960 : tensor<4x10x12xf32>
    %cst_235 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %975 = stablehlo.reduce(%970 init: %cst_235) applies stablehlo.add across dimensions = [2] : (tensor<4x10x1xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_236 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %976 = stablehlo.reduce(%973 init: %cst_236) applies stablehlo.add across dimensions = [2] : (tensor<4x10x1xf32>, tensor<f32>) -> tensor<4x10xf32>
    %977 = stablehlo.multiply %975, %39 : tensor<4x10xf32>
    %978 = stablehlo.negate %977 : tensor<4x10xf32>
    %979 = stablehlo.multiply %978, %26 : tensor<4x10xf32>
    %980 = stablehlo.add %976, %979 : tensor<4x10xf32>
    %cst_237 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %981 = stablehlo.broadcast_in_dim %cst_237, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %982 = stablehlo.divide %977, %981 : tensor<4x10xf32>
    %983 = stablehlo.broadcast_in_dim %982, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x12xf32>
    %cst_238 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %984 = stablehlo.broadcast_in_dim %cst_238, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %985 = stablehlo.divide %980, %984 : tensor<4x10xf32>
    %986 = stablehlo.broadcast_in_dim %985, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x12xf32>
    %987 = stablehlo.add %974, %986 : tensor<4x10x12xf32>
    %988 = stablehlo.multiply %983, %17 : tensor<4x10x12xf32>
    %989 = stablehlo.add %987, %988 : tensor<4x10x12xf32>
    %cst_239 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %990 = stablehlo.reduce(%989 init: %cst_239) applies stablehlo.add across dimensions = [0] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<10x12xf32>
    %991 = stablehlo.reshape %990 : (tensor<10x12xf32>) -> tensor<1x10x12xf32>
    %cst_240 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %992 = stablehlo.reduce(%991 init: %cst_240) applies stablehlo.add across dimensions = [0] : (tensor<1x10x12xf32>, tensor<f32>) -> tensor<10x12xf32>
    %cst_241 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %993 = stablehlo.pad %992, %cst_241, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<10x12xf32>, tensor<f32>) -> tensor<12x12xf32>
    %994 = stablehlo.add %823, %993 : tensor<12x12xf32>
    %995 = call @_take_13(%3#1, %989) : (tensor<4x10x1xi32>, tensor<4x10x12xf32>) -> tensor<24x12xf32>
    %996 = stablehlo.add %825, %995 : tensor<24x12xf32>
    %cst_242 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %997 = stablehlo.broadcast_in_dim %cst_242, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %998 = stablehlo.multiply %997, %881 : tensor<24xf32>
    %cst_243 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %999 = stablehlo.broadcast_in_dim %cst_243, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1000 = stablehlo.multiply %999, %arg37 : tensor<24xf32>
    %1001 = stablehlo.add %998, %1000 : tensor<24xf32>
    %cst_244 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1002 = stablehlo.broadcast_in_dim %cst_244, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %1003 = stablehlo.multiply %1002, %883 : tensor<12x24xf32>
    %cst_245 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1004 = stablehlo.broadcast_in_dim %cst_245, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %1005 = stablehlo.multiply %1004, %arg38 : tensor<12x24xf32>
    %1006 = stablehlo.add %1003, %1005 : tensor<12x24xf32>
    %cst_246 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1007 = stablehlo.broadcast_in_dim %cst_246, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1008 = stablehlo.multiply %1007, %861 : tensor<12xf32>
    %cst_247 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1009 = stablehlo.broadcast_in_dim %cst_247, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1010 = stablehlo.multiply %1009, %arg39 : tensor<12xf32>
    %1011 = stablehlo.add %1008, %1010 : tensor<12xf32>
    %cst_248 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1012 = stablehlo.broadcast_in_dim %cst_248, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1013 = stablehlo.multiply %1012, %863 : tensor<24x12xf32>
    %cst_249 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1014 = stablehlo.broadcast_in_dim %cst_249, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1015 = stablehlo.multiply %1014, %arg40 : tensor<24x12xf32>
    %1016 = stablehlo.add %1013, %1015 : tensor<24x12xf32>
    %cst_250 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1017 = stablehlo.broadcast_in_dim %cst_250, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1018 = stablehlo.multiply %1017, %958 : tensor<12xf32>
    %cst_251 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1019 = stablehlo.broadcast_in_dim %cst_251, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1020 = stablehlo.multiply %1019, %arg41 : tensor<12xf32>
    %1021 = stablehlo.add %1018, %1020 : tensor<12xf32>
    %cst_252 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1022 = stablehlo.broadcast_in_dim %cst_252, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1023 = stablehlo.multiply %1022, %969 : tensor<12xf32>
    %cst_253 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1024 = stablehlo.broadcast_in_dim %cst_253, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1025 = stablehlo.multiply %1024, %arg42 : tensor<12xf32>
    %1026 = stablehlo.add %1023, %1025 : tensor<12xf32>
    %cst_254 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1027 = stablehlo.broadcast_in_dim %cst_254, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1028 = stablehlo.multiply %1027, %887 : tensor<12xf32>
    %cst_255 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1029 = stablehlo.broadcast_in_dim %cst_255, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1030 = stablehlo.multiply %1029, %arg43 : tensor<12xf32>
    %1031 = stablehlo.add %1028, %1030 : tensor<12xf32>
    %cst_256 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1032 = stablehlo.broadcast_in_dim %cst_256, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1033 = stablehlo.multiply %1032, %898 : tensor<12xf32>
    %cst_257 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1034 = stablehlo.broadcast_in_dim %cst_257, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1035 = stablehlo.multiply %1034, %arg44 : tensor<12xf32>
    %1036 = stablehlo.add %1033, %1035 : tensor<12xf32>
    %cst_258 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1037 = stablehlo.broadcast_in_dim %cst_258, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1038 = stablehlo.multiply %1037, %949 : tensor<12x4x3xf32>
    %cst_259 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1039 = stablehlo.broadcast_in_dim %cst_259, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1040 = stablehlo.multiply %1039, %arg45 : tensor<12x4x3xf32>
    %1041 = stablehlo.add %1038, %1040 : tensor<12x4x3xf32>
    %cst_260 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1042 = stablehlo.broadcast_in_dim %cst_260, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1043 = stablehlo.multiply %1042, %920 : tensor<4x3x12xf32>
    %cst_261 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1044 = stablehlo.broadcast_in_dim %cst_261, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1045 = stablehlo.multiply %1044, %arg46 : tensor<4x3x12xf32>
    %1046 = stablehlo.add %1043, %1045 : tensor<4x3x12xf32>
    %cst_262 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1047 = stablehlo.broadcast_in_dim %cst_262, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1048 = stablehlo.multiply %1047, %953 : tensor<12x4x3xf32>
    %cst_263 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1049 = stablehlo.broadcast_in_dim %cst_263, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1050 = stablehlo.multiply %1049, %arg47 : tensor<12x4x3xf32>
    %1051 = stablehlo.add %1048, %1050 : tensor<12x4x3xf32>
    %cst_264 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1052 = stablehlo.broadcast_in_dim %cst_264, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1053 = stablehlo.multiply %1052, %946 : tensor<12x4x3xf32>
    %cst_265 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1054 = stablehlo.broadcast_in_dim %cst_265, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1055 = stablehlo.multiply %1054, %arg48 : tensor<12x4x3xf32>
    %1056 = stablehlo.add %1053, %1055 : tensor<12x4x3xf32>
    %cst_266 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1057 = stablehlo.broadcast_in_dim %cst_266, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1058 = stablehlo.multiply %1057, %641 : tensor<24xf32>
    %cst_267 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1059 = stablehlo.broadcast_in_dim %cst_267, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1060 = stablehlo.multiply %1059, %arg49 : tensor<24xf32>
    %1061 = stablehlo.add %1058, %1060 : tensor<24xf32>
    %cst_268 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1062 = stablehlo.broadcast_in_dim %cst_268, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %1063 = stablehlo.multiply %1062, %643 : tensor<12x24xf32>
    %cst_269 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1064 = stablehlo.broadcast_in_dim %cst_269, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %1065 = stablehlo.multiply %1064, %arg50 : tensor<12x24xf32>
    %1066 = stablehlo.add %1063, %1065 : tensor<12x24xf32>
    %cst_270 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1067 = stablehlo.broadcast_in_dim %cst_270, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1068 = stablehlo.multiply %1067, %621 : tensor<12xf32>
    %cst_271 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1069 = stablehlo.broadcast_in_dim %cst_271, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1070 = stablehlo.multiply %1069, %arg51 : tensor<12xf32>
    %1071 = stablehlo.add %1068, %1070 : tensor<12xf32>
    %cst_272 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1072 = stablehlo.broadcast_in_dim %cst_272, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1073 = stablehlo.multiply %1072, %623 : tensor<24x12xf32>
    %cst_273 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1074 = stablehlo.broadcast_in_dim %cst_273, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1075 = stablehlo.multiply %1074, %arg52 : tensor<24x12xf32>
    %1076 = stablehlo.add %1073, %1075 : tensor<24x12xf32>
    %cst_274 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1077 = stablehlo.broadcast_in_dim %cst_274, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1078 = stablehlo.multiply %1077, %788 : tensor<12xf32>
    %cst_275 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1079 = stablehlo.broadcast_in_dim %cst_275, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1080 = stablehlo.multiply %1079, %arg53 : tensor<12xf32>
    %1081 = stablehlo.add %1078, %1080 : tensor<12xf32>
    %cst_276 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1082 = stablehlo.broadcast_in_dim %cst_276, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1083 = stablehlo.multiply %1082, %799 : tensor<12xf32>
    %cst_277 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1084 = stablehlo.broadcast_in_dim %cst_277, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1085 = stablehlo.multiply %1084, %arg54 : tensor<12xf32>
    %1086 = stablehlo.add %1083, %1085 : tensor<12xf32>
    %cst_278 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1087 = stablehlo.broadcast_in_dim %cst_278, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1088 = stablehlo.multiply %1087, %717 : tensor<12xf32>
    %cst_279 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1089 = stablehlo.broadcast_in_dim %cst_279, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1090 = stablehlo.multiply %1089, %arg55 : tensor<12xf32>
    %1091 = stablehlo.add %1088, %1090 : tensor<12xf32>
    %cst_280 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1092 = stablehlo.broadcast_in_dim %cst_280, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1093 = stablehlo.multiply %1092, %728 : tensor<12xf32>
    %cst_281 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1094 = stablehlo.broadcast_in_dim %cst_281, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1095 = stablehlo.multiply %1094, %arg56 : tensor<12xf32>
    %1096 = stablehlo.add %1093, %1095 : tensor<12xf32>
    %cst_282 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1097 = stablehlo.broadcast_in_dim %cst_282, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1098 = stablehlo.multiply %1097, %647 : tensor<12xf32>
    %cst_283 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1099 = stablehlo.broadcast_in_dim %cst_283, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1100 = stablehlo.multiply %1099, %arg57 : tensor<12xf32>
    %1101 = stablehlo.add %1098, %1100 : tensor<12xf32>
    %cst_284 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1102 = stablehlo.broadcast_in_dim %cst_284, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1103 = stablehlo.multiply %1102, %658 : tensor<12xf32>
    %cst_285 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1104 = stablehlo.broadcast_in_dim %cst_285, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1105 = stablehlo.multiply %1104, %arg58 : tensor<12xf32>
    %1106 = stablehlo.add %1103, %1105 : tensor<12xf32>
    %cst_286 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1107 = stablehlo.broadcast_in_dim %cst_286, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1108 = stablehlo.multiply %1107, %779 : tensor<12x4x3xf32>
    %cst_287 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1109 = stablehlo.broadcast_in_dim %cst_287, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1110 = stablehlo.multiply %1109, %arg59 : tensor<12x4x3xf32>
    %1111 = stablehlo.add %1108, %1110 : tensor<12x4x3xf32>
    %cst_288 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1112 = stablehlo.broadcast_in_dim %cst_288, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1113 = stablehlo.multiply %1112, %750 : tensor<4x3x12xf32>
    %cst_289 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1114 = stablehlo.broadcast_in_dim %cst_289, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1115 = stablehlo.multiply %1114, %arg60 : tensor<4x3x12xf32>
    %1116 = stablehlo.add %1113, %1115 : tensor<4x3x12xf32>
    %cst_290 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1117 = stablehlo.broadcast_in_dim %cst_290, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1118 = stablehlo.multiply %1117, %783 : tensor<12x4x3xf32>
    %cst_291 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1119 = stablehlo.broadcast_in_dim %cst_291, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1120 = stablehlo.multiply %1119, %arg61 : tensor<12x4x3xf32>
    %1121 = stablehlo.add %1118, %1120 : tensor<12x4x3xf32>
    %cst_292 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1122 = stablehlo.broadcast_in_dim %cst_292, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1123 = stablehlo.multiply %1122, %776 : tensor<12x4x3xf32>
    %cst_293 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1124 = stablehlo.broadcast_in_dim %cst_293, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1125 = stablehlo.multiply %1124, %arg62 : tensor<12x4x3xf32>
    %1126 = stablehlo.add %1123, %1125 : tensor<12x4x3xf32>
    %cst_294 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1127 = stablehlo.broadcast_in_dim %cst_294, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1128 = stablehlo.multiply %1127, %709 : tensor<12x4x3xf32>
    %cst_295 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1129 = stablehlo.broadcast_in_dim %cst_295, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1130 = stablehlo.multiply %1129, %arg63 : tensor<12x4x3xf32>
    %1131 = stablehlo.add %1128, %1130 : tensor<12x4x3xf32>
    %cst_296 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1132 = stablehlo.broadcast_in_dim %cst_296, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1133 = stablehlo.multiply %1132, %680 : tensor<4x3x12xf32>
    %cst_297 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1134 = stablehlo.broadcast_in_dim %cst_297, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1135 = stablehlo.multiply %1134, %arg64 : tensor<4x3x12xf32>
    %1136 = stablehlo.add %1133, %1135 : tensor<4x3x12xf32>
    %cst_298 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1137 = stablehlo.broadcast_in_dim %cst_298, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1138 = stablehlo.multiply %1137, %713 : tensor<12x4x3xf32>
    %cst_299 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1139 = stablehlo.broadcast_in_dim %cst_299, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1140 = stablehlo.multiply %1139, %arg65 : tensor<12x4x3xf32>
    %1141 = stablehlo.add %1138, %1140 : tensor<12x4x3xf32>
    %cst_300 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1142 = stablehlo.broadcast_in_dim %cst_300, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1143 = stablehlo.multiply %1142, %706 : tensor<12x4x3xf32>
    %cst_301 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1144 = stablehlo.broadcast_in_dim %cst_301, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1145 = stablehlo.multiply %1144, %arg66 : tensor<12x4x3xf32>
    %1146 = stablehlo.add %1143, %1145 : tensor<12x4x3xf32>
    %cst_302 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1147 = stablehlo.broadcast_in_dim %cst_302, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1148 = stablehlo.multiply %1147, %996 : tensor<24x12xf32>
    %cst_303 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1149 = stablehlo.broadcast_in_dim %cst_303, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1150 = stablehlo.multiply %1149, %arg67 : tensor<24x12xf32>
    %1151 = stablehlo.add %1148, %1150 : tensor<24x12xf32>
    %cst_304 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1152 = stablehlo.broadcast_in_dim %cst_304, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1153 = stablehlo.multiply %1152, %828 : tensor<12xf32>
    %cst_305 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1154 = stablehlo.broadcast_in_dim %cst_305, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1155 = stablehlo.multiply %1154, %arg68 : tensor<12xf32>
    %1156 = stablehlo.add %1153, %1155 : tensor<12xf32>
    %cst_306 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1157 = stablehlo.broadcast_in_dim %cst_306, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1158 = stablehlo.multiply %1157, %839 : tensor<12xf32>
    %cst_307 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1159 = stablehlo.broadcast_in_dim %cst_307, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1160 = stablehlo.multiply %1159, %arg69 : tensor<12xf32>
    %1161 = stablehlo.add %1158, %1160 : tensor<12xf32>
    %cst_308 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1162 = stablehlo.broadcast_in_dim %cst_308, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1163 = stablehlo.multiply %1162, %588 : tensor<12xf32>
    %cst_309 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1164 = stablehlo.broadcast_in_dim %cst_309, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1165 = stablehlo.multiply %1164, %arg70 : tensor<12xf32>
    %1166 = stablehlo.add %1163, %1165 : tensor<12xf32>
    %cst_310 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1167 = stablehlo.broadcast_in_dim %cst_310, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1168 = stablehlo.multiply %1167, %599 : tensor<12xf32>
    %cst_311 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1169 = stablehlo.broadcast_in_dim %cst_311, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1170 = stablehlo.multiply %1169, %arg71 : tensor<12xf32>
    %1171 = stablehlo.add %1168, %1170 : tensor<12xf32>
    %cst_312 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1172 = stablehlo.broadcast_in_dim %cst_312, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %1173 = stablehlo.multiply %1172, %994 : tensor<12x12xf32>
    %cst_313 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1174 = stablehlo.broadcast_in_dim %cst_313, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %1175 = stablehlo.multiply %1174, %arg72 : tensor<12x12xf32>
    %1176 = stablehlo.add %1173, %1175 : tensor<12x12xf32>
    %1177 = stablehlo.multiply %881, %881 : tensor<24xf32>
    %cst_314 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1178 = stablehlo.broadcast_in_dim %cst_314, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1179 = stablehlo.multiply %1178, %1177 : tensor<24xf32>
    %cst_315 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1180 = stablehlo.broadcast_in_dim %cst_315, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1181 = stablehlo.multiply %1180, %arg73 : tensor<24xf32>
    %1182 = stablehlo.add %1179, %1181 : tensor<24xf32>
    %1183 = stablehlo.multiply %883, %883 : tensor<12x24xf32>
    %cst_316 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1184 = stablehlo.broadcast_in_dim %cst_316, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %1185 = stablehlo.multiply %1184, %1183 : tensor<12x24xf32>
    %cst_317 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1186 = stablehlo.broadcast_in_dim %cst_317, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %1187 = stablehlo.multiply %1186, %arg74 : tensor<12x24xf32>
    %1188 = stablehlo.add %1185, %1187 : tensor<12x24xf32>
    %1189 = stablehlo.multiply %861, %861 : tensor<12xf32>
    %cst_318 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1190 = stablehlo.broadcast_in_dim %cst_318, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1191 = stablehlo.multiply %1190, %1189 : tensor<12xf32>
    %cst_319 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1192 = stablehlo.broadcast_in_dim %cst_319, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1193 = stablehlo.multiply %1192, %arg75 : tensor<12xf32>
    %1194 = stablehlo.add %1191, %1193 : tensor<12xf32>
    %1195 = stablehlo.multiply %863, %863 : tensor<24x12xf32>
    %cst_320 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1196 = stablehlo.broadcast_in_dim %cst_320, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1197 = stablehlo.multiply %1196, %1195 : tensor<24x12xf32>
    %cst_321 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1198 = stablehlo.broadcast_in_dim %cst_321, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1199 = stablehlo.multiply %1198, %arg76 : tensor<24x12xf32>
    %1200 = stablehlo.add %1197, %1199 : tensor<24x12xf32>
    %1201 = stablehlo.multiply %958, %958 : tensor<12xf32>
    %cst_322 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1202 = stablehlo.broadcast_in_dim %cst_322, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1203 = stablehlo.multiply %1202, %1201 : tensor<12xf32>
    %cst_323 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1204 = stablehlo.broadcast_in_dim %cst_323, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1205 = stablehlo.multiply %1204, %arg77 : tensor<12xf32>
    %1206 = stablehlo.add %1203, %1205 : tensor<12xf32>
    %1207 = stablehlo.multiply %969, %969 : tensor<12xf32>
    %cst_324 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1208 = stablehlo.broadcast_in_dim %cst_324, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1209 = stablehlo.multiply %1208, %1207 : tensor<12xf32>
    %cst_325 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1210 = stablehlo.broadcast_in_dim %cst_325, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1211 = stablehlo.multiply %1210, %arg78 : tensor<12xf32>
    %1212 = stablehlo.add %1209, %1211 : tensor<12xf32>
    %1213 = stablehlo.multiply %887, %887 : tensor<12xf32>
    %cst_326 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1214 = stablehlo.broadcast_in_dim %cst_326, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1215 = stablehlo.multiply %1214, %1213 : tensor<12xf32>
    %cst_327 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1216 = stablehlo.broadcast_in_dim %cst_327, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1217 = stablehlo.multiply %1216, %arg79 : tensor<12xf32>
    %1218 = stablehlo.add %1215, %1217 : tensor<12xf32>
    %1219 = stablehlo.multiply %898, %898 : tensor<12xf32>
    %cst_328 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1220 = stablehlo.broadcast_in_dim %cst_328, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1221 = stablehlo.multiply %1220, %1219 : tensor<12xf32>
    %cst_329 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1222 = stablehlo.broadcast_in_dim %cst_329, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1223 = stablehlo.multiply %1222, %arg80 : tensor<12xf32>
    %1224 = stablehlo.add %1221, %1223 : tensor<12xf32>
    %1225 = stablehlo.multiply %949, %949 : tensor<12x4x3xf32>
    %cst_330 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1226 = stablehlo.broadcast_in_dim %cst_330, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1227 = stablehlo.multiply %1226, %1225 : tensor<12x4x3xf32>
    %cst_331 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1228 = stablehlo.broadcast_in_dim %cst_331, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1229 = stablehlo.multiply %1228, %arg81 : tensor<12x4x3xf32>
    %1230 = stablehlo.add %1227, %1229 : tensor<12x4x3xf32>
    %1231 = stablehlo.multiply %920, %920 : tensor<4x3x12xf32>
    %cst_332 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1232 = stablehlo.broadcast_in_dim %cst_332, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1233 = stablehlo.multiply %1232, %1231 : tensor<4x3x12xf32>
    %cst_333 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1234 = stablehlo.broadcast_in_dim %cst_333, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1235 = stablehlo.multiply %1234, %arg82 : tensor<4x3x12xf32>
    %1236 = stablehlo.add %1233, %1235 : tensor<4x3x12xf32>
    %1237 = stablehlo.multiply %953, %953 : tensor<12x4x3xf32>
    %cst_334 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1238 = stablehlo.broadcast_in_dim %cst_334, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1239 = stablehlo.multiply %1238, %1237 : tensor<12x4x3xf32>
    %cst_335 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1240 = stablehlo.broadcast_in_dim %cst_335, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1241 = stablehlo.multiply %1240, %arg83 : tensor<12x4x3xf32>
    %1242 = stablehlo.add %1239, %1241 : tensor<12x4x3xf32>
    %1243 = stablehlo.multiply %946, %946 : tensor<12x4x3xf32>
    %cst_336 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1244 = stablehlo.broadcast_in_dim %cst_336, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1245 = stablehlo.multiply %1244, %1243 : tensor<12x4x3xf32>
    %cst_337 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1246 = stablehlo.broadcast_in_dim %cst_337, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1247 = stablehlo.multiply %1246, %arg84 : tensor<12x4x3xf32>
    %1248 = stablehlo.add %1245, %1247 : tensor<12x4x3xf32>
    %1249 = stablehlo.multiply %641, %641 : tensor<24xf32>
    %cst_338 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1250 = stablehlo.broadcast_in_dim %cst_338, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1251 = stablehlo.multiply %1250, %1249 : tensor<24xf32>
    %cst_339 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1252 = stablehlo.broadcast_in_dim %cst_339, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1253 = stablehlo.multiply %1252, %arg85 : tensor<24xf32>
    %1254 = stablehlo.add %1251, %1253 : tensor<24xf32>
    %1255 = stablehlo.multiply %643, %643 : tensor<12x24xf32>
    %cst_340 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1256 = stablehlo.broadcast_in_dim %cst_340, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %1257 = stablehlo.multiply %1256, %1255 : tensor<12x24xf32>
    %cst_341 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1258 = stablehlo.broadcast_in_dim %cst_341, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %1259 = stablehlo.multiply %1258, %arg86 : tensor<12x24xf32>
    %1260 = stablehlo.add %1257, %1259 : tensor<12x24xf32>
    %1261 = stablehlo.multiply %621, %621 : tensor<12xf32>
    %cst_342 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1262 = stablehlo.broadcast_in_dim %cst_342, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1263 = stablehlo.multiply %1262, %1261 : tensor<12xf32>
    %cst_343 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1264 = stablehlo.broadcast_in_dim %cst_343, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1265 = stablehlo.multiply %1264, %arg87 : tensor<12xf32>
    %1266 = stablehlo.add %1263, %1265 : tensor<12xf32>
    %1267 = stablehlo.multiply %623, %623 : tensor<24x12xf32>
    %cst_344 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1268 = stablehlo.broadcast_in_dim %cst_344, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1269 = stablehlo.multiply %1268, %1267 : tensor<24x12xf32>
    %cst_345 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1270 = stablehlo.broadcast_in_dim %cst_345, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1271 = stablehlo.multiply %1270, %arg88 : tensor<24x12xf32>
    %1272 = stablehlo.add %1269, %1271 : tensor<24x12xf32>
    %1273 = stablehlo.multiply %788, %788 : tensor<12xf32>
    %cst_346 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1274 = stablehlo.broadcast_in_dim %cst_346, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1275 = stablehlo.multiply %1274, %1273 : tensor<12xf32>
    %cst_347 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1276 = stablehlo.broadcast_in_dim %cst_347, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1277 = stablehlo.multiply %1276, %arg89 : tensor<12xf32>
    %1278 = stablehlo.add %1275, %1277 : tensor<12xf32>
    %1279 = stablehlo.multiply %799, %799 : tensor<12xf32>
    %cst_348 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1280 = stablehlo.broadcast_in_dim %cst_348, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1281 = stablehlo.multiply %1280, %1279 : tensor<12xf32>
    %cst_349 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1282 = stablehlo.broadcast_in_dim %cst_349, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1283 = stablehlo.multiply %1282, %arg90 : tensor<12xf32>
    %1284 = stablehlo.add %1281, %1283 : tensor<12xf32>
    %1285 = stablehlo.multiply %717, %717 : tensor<12xf32>
    %cst_350 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1286 = stablehlo.broadcast_in_dim %cst_350, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1287 = stablehlo.multiply %1286, %1285 : tensor<12xf32>
    %cst_351 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1288 = stablehlo.broadcast_in_dim %cst_351, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1289 = stablehlo.multiply %1288, %arg91 : tensor<12xf32>
    %1290 = stablehlo.add %1287, %1289 : tensor<12xf32>
    %1291 = stablehlo.multiply %728, %728 : tensor<12xf32>
    %cst_352 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1292 = stablehlo.broadcast_in_dim %cst_352, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1293 = stablehlo.multiply %1292, %1291 : tensor<12xf32>
    %cst_353 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1294 = stablehlo.broadcast_in_dim %cst_353, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1295 = stablehlo.multiply %1294, %arg92 : tensor<12xf32>
    %1296 = stablehlo.add %1293, %1295 : tensor<12xf32>
    %1297 = stablehlo.multiply %647, %647 : tensor<12xf32>
    %cst_354 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1298 = stablehlo.broadcast_in_dim %cst_354, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1299 = stablehlo.multiply %1298, %1297 : tensor<12xf32>
    %cst_355 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1300 = stablehlo.broadcast_in_dim %cst_355, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1301 = stablehlo.multiply %1300, %arg93 : tensor<12xf32>
    %1302 = stablehlo.add %1299, %1301 : tensor<12xf32>
    %1303 = stablehlo.multiply %658, %658 : tensor<12xf32>
    %cst_356 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1304 = stablehlo.broadcast_in_dim %cst_356, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1305 = stablehlo.multiply %1304, %1303 : tensor<12xf32>
    %cst_357 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1306 = stablehlo.broadcast_in_dim %cst_357, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1307 = stablehlo.multiply %1306, %arg94 : tensor<12xf32>
    %1308 = stablehlo.add %1305, %1307 : tensor<12xf32>
    %1309 = stablehlo.multiply %779, %779 : tensor<12x4x3xf32>
    %cst_358 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1310 = stablehlo.broadcast_in_dim %cst_358, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1311 = stablehlo.multiply %1310, %1309 : tensor<12x4x3xf32>
    %cst_359 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1312 = stablehlo.broadcast_in_dim %cst_359, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1313 = stablehlo.multiply %1312, %arg95 : tensor<12x4x3xf32>
    %1314 = stablehlo.add %1311, %1313 : tensor<12x4x3xf32>
    %1315 = stablehlo.multiply %750, %750 : tensor<4x3x12xf32>
    %cst_360 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1316 = stablehlo.broadcast_in_dim %cst_360, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1317 = stablehlo.multiply %1316, %1315 : tensor<4x3x12xf32>
    %cst_361 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1318 = stablehlo.broadcast_in_dim %cst_361, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1319 = stablehlo.multiply %1318, %arg96 : tensor<4x3x12xf32>
    %1320 = stablehlo.add %1317, %1319 : tensor<4x3x12xf32>
    %1321 = stablehlo.multiply %783, %783 : tensor<12x4x3xf32>
    %cst_362 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1322 = stablehlo.broadcast_in_dim %cst_362, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1323 = stablehlo.multiply %1322, %1321 : tensor<12x4x3xf32>
    %cst_363 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1324 = stablehlo.broadcast_in_dim %cst_363, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1325 = stablehlo.multiply %1324, %arg97 : tensor<12x4x3xf32>
    %1326 = stablehlo.add %1323, %1325 : tensor<12x4x3xf32>
    %1327 = stablehlo.multiply %776, %776 : tensor<12x4x3xf32>
    %cst_364 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1328 = stablehlo.broadcast_in_dim %cst_364, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1329 = stablehlo.multiply %1328, %1327 : tensor<12x4x3xf32>
    %cst_365 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1330 = stablehlo.broadcast_in_dim %cst_365, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1331 = stablehlo.multiply %1330, %arg98 : tensor<12x4x3xf32>
    %1332 = stablehlo.add %1329, %1331 : tensor<12x4x3xf32>
    %1333 = stablehlo.multiply %709, %709 : tensor<12x4x3xf32>
    %cst_366 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1334 = stablehlo.broadcast_in_dim %cst_366, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1335 = stablehlo.multiply %1334, %1333 : tensor<12x4x3xf32>
    %cst_367 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1336 = stablehlo.broadcast_in_dim %cst_367, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1337 = stablehlo.multiply %1336, %arg99 : tensor<12x4x3xf32>
    %1338 = stablehlo.add %1335, %1337 : tensor<12x4x3xf32>
    %1339 = stablehlo.multiply %680, %680 : tensor<4x3x12xf32>
    %cst_368 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1340 = stablehlo.broadcast_in_dim %cst_368, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1341 = stablehlo.multiply %1340, %1339 : tensor<4x3x12xf32>
    %cst_369 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1342 = stablehlo.broadcast_in_dim %cst_369, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1343 = stablehlo.multiply %1342, %arg100 : tensor<4x3x12xf32>
    %1344 = stablehlo.add %1341, %1343 : tensor<4x3x12xf32>
    %1345 = stablehlo.multiply %713, %713 : tensor<12x4x3xf32>
    %cst_370 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1346 = stablehlo.broadcast_in_dim %cst_370, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1347 = stablehlo.multiply %1346, %1345 : tensor<12x4x3xf32>
    %cst_371 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1348 = stablehlo.broadcast_in_dim %cst_371, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1349 = stablehlo.multiply %1348, %arg101 : tensor<12x4x3xf32>
    %1350 = stablehlo.add %1347, %1349 : tensor<12x4x3xf32>
    %1351 = stablehlo.multiply %706, %706 : tensor<12x4x3xf32>
    %cst_372 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1352 = stablehlo.broadcast_in_dim %cst_372, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1353 = stablehlo.multiply %1352, %1351 : tensor<12x4x3xf32>
    %cst_373 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1354 = stablehlo.broadcast_in_dim %cst_373, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1355 = stablehlo.multiply %1354, %arg102 : tensor<12x4x3xf32>
    %1356 = stablehlo.add %1353, %1355 : tensor<12x4x3xf32>
    %1357 = stablehlo.multiply %996, %996 : tensor<24x12xf32>
    %cst_374 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1358 = stablehlo.broadcast_in_dim %cst_374, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1359 = stablehlo.multiply %1358, %1357 : tensor<24x12xf32>
    %cst_375 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1360 = stablehlo.broadcast_in_dim %cst_375, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1361 = stablehlo.multiply %1360, %arg103 : tensor<24x12xf32>
    %1362 = stablehlo.add %1359, %1361 : tensor<24x12xf32>
    %1363 = stablehlo.multiply %828, %828 : tensor<12xf32>
    %cst_376 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1364 = stablehlo.broadcast_in_dim %cst_376, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1365 = stablehlo.multiply %1364, %1363 : tensor<12xf32>
    %cst_377 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1366 = stablehlo.broadcast_in_dim %cst_377, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1367 = stablehlo.multiply %1366, %arg104 : tensor<12xf32>
    %1368 = stablehlo.add %1365, %1367 : tensor<12xf32>
    %1369 = stablehlo.multiply %839, %839 : tensor<12xf32>
    %cst_378 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1370 = stablehlo.broadcast_in_dim %cst_378, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1371 = stablehlo.multiply %1370, %1369 : tensor<12xf32>
    %cst_379 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1372 = stablehlo.broadcast_in_dim %cst_379, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1373 = stablehlo.multiply %1372, %arg105 : tensor<12xf32>
    %1374 = stablehlo.add %1371, %1373 : tensor<12xf32>
    %1375 = stablehlo.multiply %588, %588 : tensor<12xf32>
    %cst_380 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1376 = stablehlo.broadcast_in_dim %cst_380, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1377 = stablehlo.multiply %1376, %1375 : tensor<12xf32>
    %cst_381 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1378 = stablehlo.broadcast_in_dim %cst_381, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1379 = stablehlo.multiply %1378, %arg106 : tensor<12xf32>
    %1380 = stablehlo.add %1377, %1379 : tensor<12xf32>
    %1381 = stablehlo.multiply %599, %599 : tensor<12xf32>
    %cst_382 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1382 = stablehlo.broadcast_in_dim %cst_382, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1383 = stablehlo.multiply %1382, %1381 : tensor<12xf32>
    %cst_383 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1384 = stablehlo.broadcast_in_dim %cst_383, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1385 = stablehlo.multiply %1384, %arg107 : tensor<12xf32>
    %1386 = stablehlo.add %1383, %1385 : tensor<12xf32>
    %1387 = stablehlo.multiply %994, %994 : tensor<12x12xf32>
    %cst_384 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1388 = stablehlo.broadcast_in_dim %cst_384, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %1389 = stablehlo.multiply %1388, %1387 : tensor<12x12xf32>
    %cst_385 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1390 = stablehlo.broadcast_in_dim %cst_385, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %1391 = stablehlo.multiply %1390, %arg108 : tensor<12x12xf32>
    %1392 = stablehlo.add %1389, %1391 : tensor<12x12xf32>
    %c_386 = stablehlo.constant dense<2147483647> : tensor<i32>
    %1393 = stablehlo.compare LT, %arg36, %c_386, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_387 = stablehlo.constant dense<1> : tensor<i32>
    %1394 = stablehlo.add %arg36, %c_387 : tensor<i32>
    %c_388 = stablehlo.constant dense<2147483647> : tensor<i32>
    %1395 = call @_where_14(%1393, %1394, %c_388) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %1396 = stablehlo.convert %1395 : (tensor<i32>) -> tensor<f32>
    %cst_389 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1397 = stablehlo.convert %1395 : (tensor<i32>) -> tensor<f32>
    %1398 = stablehlo.power %cst_389, %1397 : tensor<f32>
    %cst_390 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1399 = stablehlo.subtract %cst_390, %1398 : tensor<f32>
    %1400 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1401 = stablehlo.divide %1001, %1400 : tensor<24xf32>
    %1402 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %1403 = stablehlo.divide %1006, %1402 : tensor<12x24xf32>
    %1404 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1405 = stablehlo.divide %1011, %1404 : tensor<12xf32>
    %1406 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1407 = stablehlo.divide %1016, %1406 : tensor<24x12xf32>
    %1408 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1409 = stablehlo.divide %1021, %1408 : tensor<12xf32>
    %1410 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1411 = stablehlo.divide %1026, %1410 : tensor<12xf32>
    %1412 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1413 = stablehlo.divide %1031, %1412 : tensor<12xf32>
    %1414 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1415 = stablehlo.divide %1036, %1414 : tensor<12xf32>
    %1416 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1417 = stablehlo.divide %1041, %1416 : tensor<12x4x3xf32>
    %1418 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1419 = stablehlo.divide %1046, %1418 : tensor<4x3x12xf32>
    %1420 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1421 = stablehlo.divide %1051, %1420 : tensor<12x4x3xf32>
    %1422 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1423 = stablehlo.divide %1056, %1422 : tensor<12x4x3xf32>
    %1424 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1425 = stablehlo.divide %1061, %1424 : tensor<24xf32>
    %1426 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %1427 = stablehlo.divide %1066, %1426 : tensor<12x24xf32>
    %1428 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1429 = stablehlo.divide %1071, %1428 : tensor<12xf32>
    %1430 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1431 = stablehlo.divide %1076, %1430 : tensor<24x12xf32>
    %1432 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1433 = stablehlo.divide %1081, %1432 : tensor<12xf32>
    %1434 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1435 = stablehlo.divide %1086, %1434 : tensor<12xf32>
    %1436 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1437 = stablehlo.divide %1091, %1436 : tensor<12xf32>
    %1438 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1439 = stablehlo.divide %1096, %1438 : tensor<12xf32>
    %1440 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1441 = stablehlo.divide %1101, %1440 : tensor<12xf32>
    %1442 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1443 = stablehlo.divide %1106, %1442 : tensor<12xf32>
    %1444 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1445 = stablehlo.divide %1111, %1444 : tensor<12x4x3xf32>
    %1446 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1447 = stablehlo.divide %1116, %1446 : tensor<4x3x12xf32>
    %1448 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1449 = stablehlo.divide %1121, %1448 : tensor<12x4x3xf32>
    %1450 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1451 = stablehlo.divide %1126, %1450 : tensor<12x4x3xf32>
    %1452 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1453 = stablehlo.divide %1131, %1452 : tensor<12x4x3xf32>
    %1454 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1455 = stablehlo.divide %1136, %1454 : tensor<4x3x12xf32>
    %1456 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1457 = stablehlo.divide %1141, %1456 : tensor<12x4x3xf32>
    %1458 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1459 = stablehlo.divide %1146, %1458 : tensor<12x4x3xf32>
    %1460 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1461 = stablehlo.divide %1151, %1460 : tensor<24x12xf32>
    %1462 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1463 = stablehlo.divide %1156, %1462 : tensor<12xf32>
    %1464 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1465 = stablehlo.divide %1161, %1464 : tensor<12xf32>
    %1466 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1467 = stablehlo.divide %1166, %1466 : tensor<12xf32>
    %1468 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1469 = stablehlo.divide %1171, %1468 : tensor<12xf32>
    %1470 = stablehlo.broadcast_in_dim %1399, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %1471 = stablehlo.divide %1176, %1470 : tensor<12x12xf32>
    %1472 = stablehlo.convert %1395 : (tensor<i32>) -> tensor<f32>
    %cst_391 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1473 = stablehlo.convert %1395 : (tensor<i32>) -> tensor<f32>
    %1474 = stablehlo.power %cst_391, %1473 : tensor<f32>
    %cst_392 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1475 = stablehlo.subtract %cst_392, %1474 : tensor<f32>
    %1476 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1477 = stablehlo.divide %1182, %1476 : tensor<24xf32>
    %1478 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %1479 = stablehlo.divide %1188, %1478 : tensor<12x24xf32>
    %1480 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1481 = stablehlo.divide %1194, %1480 : tensor<12xf32>
    %1482 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1483 = stablehlo.divide %1200, %1482 : tensor<24x12xf32>
    %1484 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1485 = stablehlo.divide %1206, %1484 : tensor<12xf32>
    %1486 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1487 = stablehlo.divide %1212, %1486 : tensor<12xf32>
    %1488 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1489 = stablehlo.divide %1218, %1488 : tensor<12xf32>
    %1490 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1491 = stablehlo.divide %1224, %1490 : tensor<12xf32>
    %1492 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1493 = stablehlo.divide %1230, %1492 : tensor<12x4x3xf32>
    %1494 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1495 = stablehlo.divide %1236, %1494 : tensor<4x3x12xf32>
    %1496 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1497 = stablehlo.divide %1242, %1496 : tensor<12x4x3xf32>
    %1498 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1499 = stablehlo.divide %1248, %1498 : tensor<12x4x3xf32>
    %1500 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1501 = stablehlo.divide %1254, %1500 : tensor<24xf32>
    %1502 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %1503 = stablehlo.divide %1260, %1502 : tensor<12x24xf32>
    %1504 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1505 = stablehlo.divide %1266, %1504 : tensor<12xf32>
    %1506 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1507 = stablehlo.divide %1272, %1506 : tensor<24x12xf32>
    %1508 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1509 = stablehlo.divide %1278, %1508 : tensor<12xf32>
    %1510 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1511 = stablehlo.divide %1284, %1510 : tensor<12xf32>
    %1512 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1513 = stablehlo.divide %1290, %1512 : tensor<12xf32>
    %1514 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1515 = stablehlo.divide %1296, %1514 : tensor<12xf32>
    %1516 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1517 = stablehlo.divide %1302, %1516 : tensor<12xf32>
    %1518 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1519 = stablehlo.divide %1308, %1518 : tensor<12xf32>
    %1520 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1521 = stablehlo.divide %1314, %1520 : tensor<12x4x3xf32>
    %1522 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1523 = stablehlo.divide %1320, %1522 : tensor<4x3x12xf32>
    %1524 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1525 = stablehlo.divide %1326, %1524 : tensor<12x4x3xf32>
    %1526 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1527 = stablehlo.divide %1332, %1526 : tensor<12x4x3xf32>
    %1528 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1529 = stablehlo.divide %1338, %1528 : tensor<12x4x3xf32>
    %1530 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1531 = stablehlo.divide %1344, %1530 : tensor<4x3x12xf32>
    %1532 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1533 = stablehlo.divide %1350, %1532 : tensor<12x4x3xf32>
    %1534 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1535 = stablehlo.divide %1356, %1534 : tensor<12x4x3xf32>
    %1536 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1537 = stablehlo.divide %1362, %1536 : tensor<24x12xf32>
    %1538 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1539 = stablehlo.divide %1368, %1538 : tensor<12xf32>
    %1540 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1541 = stablehlo.divide %1374, %1540 : tensor<12xf32>
    %1542 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1543 = stablehlo.divide %1380, %1542 : tensor<12xf32>
    %1544 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1545 = stablehlo.divide %1386, %1544 : tensor<12xf32>
    %1546 = stablehlo.broadcast_in_dim %1475, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %1547 = stablehlo.divide %1392, %1546 : tensor<12x12xf32>
    %cst_393 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1548 = stablehlo.broadcast_in_dim %cst_393, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1549 = stablehlo.add %1477, %1548 : tensor<24xf32>
    %1550 = stablehlo.sqrt %1549 : tensor<24xf32>
    %cst_394 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1551 = stablehlo.broadcast_in_dim %cst_394, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1552 = stablehlo.add %1550, %1551 : tensor<24xf32>
    %1553 = stablehlo.divide %1401, %1552 : tensor<24xf32>
    %cst_395 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1554 = stablehlo.broadcast_in_dim %cst_395, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %1555 = stablehlo.add %1479, %1554 : tensor<12x24xf32>
    %1556 = stablehlo.sqrt %1555 : tensor<12x24xf32>
    %cst_396 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1557 = stablehlo.broadcast_in_dim %cst_396, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %1558 = stablehlo.add %1556, %1557 : tensor<12x24xf32>
    %1559 = stablehlo.divide %1403, %1558 : tensor<12x24xf32>
    %cst_397 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1560 = stablehlo.broadcast_in_dim %cst_397, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1561 = stablehlo.add %1481, %1560 : tensor<12xf32>
    %1562 = stablehlo.sqrt %1561 : tensor<12xf32>
    %cst_398 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1563 = stablehlo.broadcast_in_dim %cst_398, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1564 = stablehlo.add %1562, %1563 : tensor<12xf32>
    %1565 = stablehlo.divide %1405, %1564 : tensor<12xf32>
    %cst_399 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1566 = stablehlo.broadcast_in_dim %cst_399, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1567 = stablehlo.add %1483, %1566 : tensor<24x12xf32>
    %1568 = stablehlo.sqrt %1567 : tensor<24x12xf32>
    %cst_400 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1569 = stablehlo.broadcast_in_dim %cst_400, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1570 = stablehlo.add %1568, %1569 : tensor<24x12xf32>
    %1571 = stablehlo.divide %1407, %1570 : tensor<24x12xf32>
    %cst_401 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1572 = stablehlo.broadcast_in_dim %cst_401, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1573 = stablehlo.add %1485, %1572 : tensor<12xf32>
    %1574 = stablehlo.sqrt %1573 : tensor<12xf32>
    %cst_402 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1575 = stablehlo.broadcast_in_dim %cst_402, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1576 = stablehlo.add %1574, %1575 : tensor<12xf32>
    %1577 = stablehlo.divide %1409, %1576 : tensor<12xf32>
    %cst_403 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1578 = stablehlo.broadcast_in_dim %cst_403, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1579 = stablehlo.add %1487, %1578 : tensor<12xf32>
    %1580 = stablehlo.sqrt %1579 : tensor<12xf32>
    %cst_404 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1581 = stablehlo.broadcast_in_dim %cst_404, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1582 = stablehlo.add %1580, %1581 : tensor<12xf32>
    %1583 = stablehlo.divide %1411, %1582 : tensor<12xf32>
    %cst_405 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1584 = stablehlo.broadcast_in_dim %cst_405, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1585 = stablehlo.add %1489, %1584 : tensor<12xf32>
    %1586 = stablehlo.sqrt %1585 : tensor<12xf32>
    %cst_406 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1587 = stablehlo.broadcast_in_dim %cst_406, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1588 = stablehlo.add %1586, %1587 : tensor<12xf32>
    %1589 = stablehlo.divide %1413, %1588 : tensor<12xf32>
    %cst_407 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1590 = stablehlo.broadcast_in_dim %cst_407, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1591 = stablehlo.add %1491, %1590 : tensor<12xf32>
    %1592 = stablehlo.sqrt %1591 : tensor<12xf32>
    %cst_408 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1593 = stablehlo.broadcast_in_dim %cst_408, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1594 = stablehlo.add %1592, %1593 : tensor<12xf32>
    %1595 = stablehlo.divide %1415, %1594 : tensor<12xf32>
    %cst_409 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1596 = stablehlo.broadcast_in_dim %cst_409, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1597 = stablehlo.add %1493, %1596 : tensor<12x4x3xf32>
    %1598 = stablehlo.sqrt %1597 : tensor<12x4x3xf32>
    %cst_410 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1599 = stablehlo.broadcast_in_dim %cst_410, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1600 = stablehlo.add %1598, %1599 : tensor<12x4x3xf32>
    %1601 = stablehlo.divide %1417, %1600 : tensor<12x4x3xf32>
    %cst_411 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1602 = stablehlo.broadcast_in_dim %cst_411, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1603 = stablehlo.add %1495, %1602 : tensor<4x3x12xf32>
    %1604 = stablehlo.sqrt %1603 : tensor<4x3x12xf32>
    %cst_412 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1605 = stablehlo.broadcast_in_dim %cst_412, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1606 = stablehlo.add %1604, %1605 : tensor<4x3x12xf32>
    %1607 = stablehlo.divide %1419, %1606 : tensor<4x3x12xf32>
    %cst_413 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1608 = stablehlo.broadcast_in_dim %cst_413, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1609 = stablehlo.add %1497, %1608 : tensor<12x4x3xf32>
    %1610 = stablehlo.sqrt %1609 : tensor<12x4x3xf32>
    %cst_414 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1611 = stablehlo.broadcast_in_dim %cst_414, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1612 = stablehlo.add %1610, %1611 : tensor<12x4x3xf32>
    %1613 = stablehlo.divide %1421, %1612 : tensor<12x4x3xf32>
    %cst_415 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1614 = stablehlo.broadcast_in_dim %cst_415, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1615 = stablehlo.add %1499, %1614 : tensor<12x4x3xf32>
    %1616 = stablehlo.sqrt %1615 : tensor<12x4x3xf32>
    %cst_416 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1617 = stablehlo.broadcast_in_dim %cst_416, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1618 = stablehlo.add %1616, %1617 : tensor<12x4x3xf32>
    %1619 = stablehlo.divide %1423, %1618 : tensor<12x4x3xf32>
    %cst_417 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1620 = stablehlo.broadcast_in_dim %cst_417, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1621 = stablehlo.add %1501, %1620 : tensor<24xf32>
    %1622 = stablehlo.sqrt %1621 : tensor<24xf32>
    %cst_418 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1623 = stablehlo.broadcast_in_dim %cst_418, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1624 = stablehlo.add %1622, %1623 : tensor<24xf32>
    %1625 = stablehlo.divide %1425, %1624 : tensor<24xf32>
    %cst_419 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1626 = stablehlo.broadcast_in_dim %cst_419, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %1627 = stablehlo.add %1503, %1626 : tensor<12x24xf32>
    %1628 = stablehlo.sqrt %1627 : tensor<12x24xf32>
    %cst_420 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1629 = stablehlo.broadcast_in_dim %cst_420, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %1630 = stablehlo.add %1628, %1629 : tensor<12x24xf32>
    %1631 = stablehlo.divide %1427, %1630 : tensor<12x24xf32>
    %cst_421 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1632 = stablehlo.broadcast_in_dim %cst_421, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1633 = stablehlo.add %1505, %1632 : tensor<12xf32>
    %1634 = stablehlo.sqrt %1633 : tensor<12xf32>
    %cst_422 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1635 = stablehlo.broadcast_in_dim %cst_422, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1636 = stablehlo.add %1634, %1635 : tensor<12xf32>
    %1637 = stablehlo.divide %1429, %1636 : tensor<12xf32>
    %cst_423 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1638 = stablehlo.broadcast_in_dim %cst_423, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1639 = stablehlo.add %1507, %1638 : tensor<24x12xf32>
    %1640 = stablehlo.sqrt %1639 : tensor<24x12xf32>
    %cst_424 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1641 = stablehlo.broadcast_in_dim %cst_424, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1642 = stablehlo.add %1640, %1641 : tensor<24x12xf32>
    %1643 = stablehlo.divide %1431, %1642 : tensor<24x12xf32>
    %cst_425 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1644 = stablehlo.broadcast_in_dim %cst_425, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1645 = stablehlo.add %1509, %1644 : tensor<12xf32>
    %1646 = stablehlo.sqrt %1645 : tensor<12xf32>
    %cst_426 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1647 = stablehlo.broadcast_in_dim %cst_426, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1648 = stablehlo.add %1646, %1647 : tensor<12xf32>
    %1649 = stablehlo.divide %1433, %1648 : tensor<12xf32>
    %cst_427 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1650 = stablehlo.broadcast_in_dim %cst_427, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1651 = stablehlo.add %1511, %1650 : tensor<12xf32>
    %1652 = stablehlo.sqrt %1651 : tensor<12xf32>
    %cst_428 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1653 = stablehlo.broadcast_in_dim %cst_428, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1654 = stablehlo.add %1652, %1653 : tensor<12xf32>
    %1655 = stablehlo.divide %1435, %1654 : tensor<12xf32>
    %cst_429 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1656 = stablehlo.broadcast_in_dim %cst_429, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1657 = stablehlo.add %1513, %1656 : tensor<12xf32>
    %1658 = stablehlo.sqrt %1657 : tensor<12xf32>
    %cst_430 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1659 = stablehlo.broadcast_in_dim %cst_430, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1660 = stablehlo.add %1658, %1659 : tensor<12xf32>
    %1661 = stablehlo.divide %1437, %1660 : tensor<12xf32>
    %cst_431 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1662 = stablehlo.broadcast_in_dim %cst_431, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1663 = stablehlo.add %1515, %1662 : tensor<12xf32>
    %1664 = stablehlo.sqrt %1663 : tensor<12xf32>
    %cst_432 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1665 = stablehlo.broadcast_in_dim %cst_432, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1666 = stablehlo.add %1664, %1665 : tensor<12xf32>
    %1667 = stablehlo.divide %1439, %1666 : tensor<12xf32>
    %cst_433 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1668 = stablehlo.broadcast_in_dim %cst_433, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1669 = stablehlo.add %1517, %1668 : tensor<12xf32>
    %1670 = stablehlo.sqrt %1669 : tensor<12xf32>
    %cst_434 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1671 = stablehlo.broadcast_in_dim %cst_434, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1672 = stablehlo.add %1670, %1671 : tensor<12xf32>
    %1673 = stablehlo.divide %1441, %1672 : tensor<12xf32>
    %cst_435 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1674 = stablehlo.broadcast_in_dim %cst_435, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1675 = stablehlo.add %1519, %1674 : tensor<12xf32>
    %1676 = stablehlo.sqrt %1675 : tensor<12xf32>
    %cst_436 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1677 = stablehlo.broadcast_in_dim %cst_436, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1678 = stablehlo.add %1676, %1677 : tensor<12xf32>
    %1679 = stablehlo.divide %1443, %1678 : tensor<12xf32>
    %cst_437 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1680 = stablehlo.broadcast_in_dim %cst_437, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1681 = stablehlo.add %1521, %1680 : tensor<12x4x3xf32>
    %1682 = stablehlo.sqrt %1681 : tensor<12x4x3xf32>
    %cst_438 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1683 = stablehlo.broadcast_in_dim %cst_438, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1684 = stablehlo.add %1682, %1683 : tensor<12x4x3xf32>
    %1685 = stablehlo.divide %1445, %1684 : tensor<12x4x3xf32>
    %cst_439 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1686 = stablehlo.broadcast_in_dim %cst_439, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1687 = stablehlo.add %1523, %1686 : tensor<4x3x12xf32>
    %1688 = stablehlo.sqrt %1687 : tensor<4x3x12xf32>
    %cst_440 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1689 = stablehlo.broadcast_in_dim %cst_440, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1690 = stablehlo.add %1688, %1689 : tensor<4x3x12xf32>
    %1691 = stablehlo.divide %1447, %1690 : tensor<4x3x12xf32>
    %cst_441 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1692 = stablehlo.broadcast_in_dim %cst_441, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1693 = stablehlo.add %1525, %1692 : tensor<12x4x3xf32>
    %1694 = stablehlo.sqrt %1693 : tensor<12x4x3xf32>
    %cst_442 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1695 = stablehlo.broadcast_in_dim %cst_442, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1696 = stablehlo.add %1694, %1695 : tensor<12x4x3xf32>
    %1697 = stablehlo.divide %1449, %1696 : tensor<12x4x3xf32>
    %cst_443 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1698 = stablehlo.broadcast_in_dim %cst_443, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1699 = stablehlo.add %1527, %1698 : tensor<12x4x3xf32>
    %1700 = stablehlo.sqrt %1699 : tensor<12x4x3xf32>
    %cst_444 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1701 = stablehlo.broadcast_in_dim %cst_444, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1702 = stablehlo.add %1700, %1701 : tensor<12x4x3xf32>
    %1703 = stablehlo.divide %1451, %1702 : tensor<12x4x3xf32>
    %cst_445 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1704 = stablehlo.broadcast_in_dim %cst_445, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1705 = stablehlo.add %1529, %1704 : tensor<12x4x3xf32>
    %1706 = stablehlo.sqrt %1705 : tensor<12x4x3xf32>
    %cst_446 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1707 = stablehlo.broadcast_in_dim %cst_446, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1708 = stablehlo.add %1706, %1707 : tensor<12x4x3xf32>
    %1709 = stablehlo.divide %1453, %1708 : tensor<12x4x3xf32>
    %cst_447 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1710 = stablehlo.broadcast_in_dim %cst_447, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1711 = stablehlo.add %1531, %1710 : tensor<4x3x12xf32>
    %1712 = stablehlo.sqrt %1711 : tensor<4x3x12xf32>
    %cst_448 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1713 = stablehlo.broadcast_in_dim %cst_448, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1714 = stablehlo.add %1712, %1713 : tensor<4x3x12xf32>
    %1715 = stablehlo.divide %1455, %1714 : tensor<4x3x12xf32>
    %cst_449 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1716 = stablehlo.broadcast_in_dim %cst_449, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1717 = stablehlo.add %1533, %1716 : tensor<12x4x3xf32>
    %1718 = stablehlo.sqrt %1717 : tensor<12x4x3xf32>
    %cst_450 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1719 = stablehlo.broadcast_in_dim %cst_450, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1720 = stablehlo.add %1718, %1719 : tensor<12x4x3xf32>
    %1721 = stablehlo.divide %1457, %1720 : tensor<12x4x3xf32>
    %cst_451 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1722 = stablehlo.broadcast_in_dim %cst_451, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1723 = stablehlo.add %1535, %1722 : tensor<12x4x3xf32>
    %1724 = stablehlo.sqrt %1723 : tensor<12x4x3xf32>
    %cst_452 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1725 = stablehlo.broadcast_in_dim %cst_452, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1726 = stablehlo.add %1724, %1725 : tensor<12x4x3xf32>
    %1727 = stablehlo.divide %1459, %1726 : tensor<12x4x3xf32>
    %cst_453 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1728 = stablehlo.broadcast_in_dim %cst_453, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1729 = stablehlo.add %1537, %1728 : tensor<24x12xf32>
    %1730 = stablehlo.sqrt %1729 : tensor<24x12xf32>
    %cst_454 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1731 = stablehlo.broadcast_in_dim %cst_454, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1732 = stablehlo.add %1730, %1731 : tensor<24x12xf32>
    %1733 = stablehlo.divide %1461, %1732 : tensor<24x12xf32>
    %cst_455 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1734 = stablehlo.broadcast_in_dim %cst_455, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1735 = stablehlo.add %1539, %1734 : tensor<12xf32>
    %1736 = stablehlo.sqrt %1735 : tensor<12xf32>
    %cst_456 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1737 = stablehlo.broadcast_in_dim %cst_456, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1738 = stablehlo.add %1736, %1737 : tensor<12xf32>
    %1739 = stablehlo.divide %1463, %1738 : tensor<12xf32>
    %cst_457 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1740 = stablehlo.broadcast_in_dim %cst_457, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1741 = stablehlo.add %1541, %1740 : tensor<12xf32>
    %1742 = stablehlo.sqrt %1741 : tensor<12xf32>
    %cst_458 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1743 = stablehlo.broadcast_in_dim %cst_458, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1744 = stablehlo.add %1742, %1743 : tensor<12xf32>
    %1745 = stablehlo.divide %1465, %1744 : tensor<12xf32>
    %cst_459 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1746 = stablehlo.broadcast_in_dim %cst_459, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1747 = stablehlo.add %1543, %1746 : tensor<12xf32>
    %1748 = stablehlo.sqrt %1747 : tensor<12xf32>
    %cst_460 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1749 = stablehlo.broadcast_in_dim %cst_460, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1750 = stablehlo.add %1748, %1749 : tensor<12xf32>
    %1751 = stablehlo.divide %1467, %1750 : tensor<12xf32>
    %cst_461 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1752 = stablehlo.broadcast_in_dim %cst_461, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1753 = stablehlo.add %1545, %1752 : tensor<12xf32>
    %1754 = stablehlo.sqrt %1753 : tensor<12xf32>
    %cst_462 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1755 = stablehlo.broadcast_in_dim %cst_462, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1756 = stablehlo.add %1754, %1755 : tensor<12xf32>
    %1757 = stablehlo.divide %1469, %1756 : tensor<12xf32>
    %cst_463 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1758 = stablehlo.broadcast_in_dim %cst_463, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %1759 = stablehlo.add %1547, %1758 : tensor<12x12xf32>
    %1760 = stablehlo.sqrt %1759 : tensor<12x12xf32>
    %cst_464 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1761 = stablehlo.broadcast_in_dim %cst_464, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %1762 = stablehlo.add %1760, %1761 : tensor<12x12xf32>
    %1763 = stablehlo.divide %1471, %1762 : tensor<12x12xf32>
    %cst_465 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1764 = stablehlo.broadcast_in_dim %cst_465, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1765 = stablehlo.multiply %1764, %arg0 : tensor<24xf32>
    %1766 = stablehlo.add %1553, %1765 : tensor<24xf32>
    %cst_466 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1767 = stablehlo.broadcast_in_dim %cst_466, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %1768 = stablehlo.multiply %1767, %arg1 : tensor<12x24xf32>
    %1769 = stablehlo.add %1559, %1768 : tensor<12x24xf32>
    %cst_467 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1770 = stablehlo.broadcast_in_dim %cst_467, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1771 = stablehlo.multiply %1770, %arg2 : tensor<12xf32>
    %1772 = stablehlo.add %1565, %1771 : tensor<12xf32>
    %cst_468 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1773 = stablehlo.broadcast_in_dim %cst_468, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1774 = stablehlo.multiply %1773, %arg3 : tensor<24x12xf32>
    %1775 = stablehlo.add %1571, %1774 : tensor<24x12xf32>
    %cst_469 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1776 = stablehlo.broadcast_in_dim %cst_469, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1777 = stablehlo.multiply %1776, %arg4 : tensor<12xf32>
    %1778 = stablehlo.add %1577, %1777 : tensor<12xf32>
    %cst_470 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1779 = stablehlo.broadcast_in_dim %cst_470, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1780 = stablehlo.multiply %1779, %arg5 : tensor<12xf32>
    %1781 = stablehlo.add %1583, %1780 : tensor<12xf32>
    %cst_471 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1782 = stablehlo.broadcast_in_dim %cst_471, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1783 = stablehlo.multiply %1782, %arg6 : tensor<12xf32>
    %1784 = stablehlo.add %1589, %1783 : tensor<12xf32>
    %cst_472 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1785 = stablehlo.broadcast_in_dim %cst_472, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1786 = stablehlo.multiply %1785, %arg7 : tensor<12xf32>
    %1787 = stablehlo.add %1595, %1786 : tensor<12xf32>
    %cst_473 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1788 = stablehlo.broadcast_in_dim %cst_473, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1789 = stablehlo.multiply %1788, %arg8 : tensor<12x4x3xf32>
    %1790 = stablehlo.add %1601, %1789 : tensor<12x4x3xf32>
    %cst_474 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1791 = stablehlo.broadcast_in_dim %cst_474, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1792 = stablehlo.multiply %1791, %arg9 : tensor<4x3x12xf32>
    %1793 = stablehlo.add %1607, %1792 : tensor<4x3x12xf32>
    %cst_475 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1794 = stablehlo.broadcast_in_dim %cst_475, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1795 = stablehlo.multiply %1794, %arg10 : tensor<12x4x3xf32>
    %1796 = stablehlo.add %1613, %1795 : tensor<12x4x3xf32>
    %cst_476 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1797 = stablehlo.broadcast_in_dim %cst_476, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1798 = stablehlo.multiply %1797, %arg11 : tensor<12x4x3xf32>
    %1799 = stablehlo.add %1619, %1798 : tensor<12x4x3xf32>
    %cst_477 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1800 = stablehlo.broadcast_in_dim %cst_477, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1801 = stablehlo.multiply %1800, %arg12 : tensor<24xf32>
    %1802 = stablehlo.add %1625, %1801 : tensor<24xf32>
    %cst_478 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1803 = stablehlo.broadcast_in_dim %cst_478, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %1804 = stablehlo.multiply %1803, %arg13 : tensor<12x24xf32>
    %1805 = stablehlo.add %1631, %1804 : tensor<12x24xf32>
    %cst_479 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1806 = stablehlo.broadcast_in_dim %cst_479, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1807 = stablehlo.multiply %1806, %arg14 : tensor<12xf32>
    %1808 = stablehlo.add %1637, %1807 : tensor<12xf32>
    %cst_480 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1809 = stablehlo.broadcast_in_dim %cst_480, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1810 = stablehlo.multiply %1809, %arg15 : tensor<24x12xf32>
    %1811 = stablehlo.add %1643, %1810 : tensor<24x12xf32>
    %cst_481 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1812 = stablehlo.broadcast_in_dim %cst_481, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1813 = stablehlo.multiply %1812, %arg16 : tensor<12xf32>
    %1814 = stablehlo.add %1649, %1813 : tensor<12xf32>
    %cst_482 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1815 = stablehlo.broadcast_in_dim %cst_482, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1816 = stablehlo.multiply %1815, %arg17 : tensor<12xf32>
    %1817 = stablehlo.add %1655, %1816 : tensor<12xf32>
    %cst_483 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1818 = stablehlo.broadcast_in_dim %cst_483, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1819 = stablehlo.multiply %1818, %arg18 : tensor<12xf32>
    %1820 = stablehlo.add %1661, %1819 : tensor<12xf32>
    %cst_484 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1821 = stablehlo.broadcast_in_dim %cst_484, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1822 = stablehlo.multiply %1821, %arg19 : tensor<12xf32>
    %1823 = stablehlo.add %1667, %1822 : tensor<12xf32>
    %cst_485 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1824 = stablehlo.broadcast_in_dim %cst_485, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1825 = stablehlo.multiply %1824, %arg20 : tensor<12xf32>
    %1826 = stablehlo.add %1673, %1825 : tensor<12xf32>
    %cst_486 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1827 = stablehlo.broadcast_in_dim %cst_486, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1828 = stablehlo.multiply %1827, %arg21 : tensor<12xf32>
    %1829 = stablehlo.add %1679, %1828 : tensor<12xf32>
    %cst_487 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1830 = stablehlo.broadcast_in_dim %cst_487, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1831 = stablehlo.multiply %1830, %arg22 : tensor<12x4x3xf32>
    %1832 = stablehlo.add %1685, %1831 : tensor<12x4x3xf32>
    %cst_488 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1833 = stablehlo.broadcast_in_dim %cst_488, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1834 = stablehlo.multiply %1833, %arg23 : tensor<4x3x12xf32>
    %1835 = stablehlo.add %1691, %1834 : tensor<4x3x12xf32>
    %cst_489 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1836 = stablehlo.broadcast_in_dim %cst_489, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1837 = stablehlo.multiply %1836, %arg24 : tensor<12x4x3xf32>
    %1838 = stablehlo.add %1697, %1837 : tensor<12x4x3xf32>
    %cst_490 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1839 = stablehlo.broadcast_in_dim %cst_490, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1840 = stablehlo.multiply %1839, %arg25 : tensor<12x4x3xf32>
    %1841 = stablehlo.add %1703, %1840 : tensor<12x4x3xf32>
    %cst_491 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1842 = stablehlo.broadcast_in_dim %cst_491, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1843 = stablehlo.multiply %1842, %arg26 : tensor<12x4x3xf32>
    %1844 = stablehlo.add %1709, %1843 : tensor<12x4x3xf32>
    %cst_492 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1845 = stablehlo.broadcast_in_dim %cst_492, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1846 = stablehlo.multiply %1845, %arg27 : tensor<4x3x12xf32>
    %1847 = stablehlo.add %1715, %1846 : tensor<4x3x12xf32>
    %cst_493 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1848 = stablehlo.broadcast_in_dim %cst_493, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1849 = stablehlo.multiply %1848, %arg28 : tensor<12x4x3xf32>
    %1850 = stablehlo.add %1721, %1849 : tensor<12x4x3xf32>
    %cst_494 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1851 = stablehlo.broadcast_in_dim %cst_494, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1852 = stablehlo.multiply %1851, %arg29 : tensor<12x4x3xf32>
    %1853 = stablehlo.add %1727, %1852 : tensor<12x4x3xf32>
    %cst_495 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1854 = stablehlo.broadcast_in_dim %cst_495, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1855 = stablehlo.multiply %1854, %arg30 : tensor<24x12xf32>
    %1856 = stablehlo.add %1733, %1855 : tensor<24x12xf32>
    %cst_496 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1857 = stablehlo.broadcast_in_dim %cst_496, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1858 = stablehlo.multiply %1857, %arg31 : tensor<12xf32>
    %1859 = stablehlo.add %1739, %1858 : tensor<12xf32>
    %cst_497 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1860 = stablehlo.broadcast_in_dim %cst_497, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1861 = stablehlo.multiply %1860, %arg32 : tensor<12xf32>
    %1862 = stablehlo.add %1745, %1861 : tensor<12xf32>
    %cst_498 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1863 = stablehlo.broadcast_in_dim %cst_498, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1864 = stablehlo.multiply %1863, %arg33 : tensor<12xf32>
    %1865 = stablehlo.add %1751, %1864 : tensor<12xf32>
    %cst_499 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1866 = stablehlo.broadcast_in_dim %cst_499, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1867 = stablehlo.multiply %1866, %arg34 : tensor<12xf32>
    %1868 = stablehlo.add %1757, %1867 : tensor<12xf32>
    %cst_500 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1869 = stablehlo.broadcast_in_dim %cst_500, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %1870 = stablehlo.multiply %1869, %arg35 : tensor<12x12xf32>
    %1871 = stablehlo.add %1763, %1870 : tensor<12x12xf32>
    %cst_501 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1872 = stablehlo.broadcast_in_dim %cst_501, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1873 = stablehlo.multiply %1872, %1766 : tensor<24xf32>
    %cst_502 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1874 = stablehlo.broadcast_in_dim %cst_502, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %1875 = stablehlo.multiply %1874, %1769 : tensor<12x24xf32>
    %cst_503 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1876 = stablehlo.broadcast_in_dim %cst_503, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1877 = stablehlo.multiply %1876, %1772 : tensor<12xf32>
    %cst_504 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1878 = stablehlo.broadcast_in_dim %cst_504, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1879 = stablehlo.multiply %1878, %1775 : tensor<24x12xf32>
    %cst_505 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1880 = stablehlo.broadcast_in_dim %cst_505, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1881 = stablehlo.multiply %1880, %1778 : tensor<12xf32>
    %cst_506 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1882 = stablehlo.broadcast_in_dim %cst_506, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1883 = stablehlo.multiply %1882, %1781 : tensor<12xf32>
    %cst_507 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1884 = stablehlo.broadcast_in_dim %cst_507, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1885 = stablehlo.multiply %1884, %1784 : tensor<12xf32>
    %cst_508 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1886 = stablehlo.broadcast_in_dim %cst_508, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1887 = stablehlo.multiply %1886, %1787 : tensor<12xf32>
    %cst_509 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1888 = stablehlo.broadcast_in_dim %cst_509, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1889 = stablehlo.multiply %1888, %1790 : tensor<12x4x3xf32>
    %cst_510 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1890 = stablehlo.broadcast_in_dim %cst_510, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1891 = stablehlo.multiply %1890, %1793 : tensor<4x3x12xf32>
    %cst_511 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1892 = stablehlo.broadcast_in_dim %cst_511, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1893 = stablehlo.multiply %1892, %1796 : tensor<12x4x3xf32>
    %cst_512 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1894 = stablehlo.broadcast_in_dim %cst_512, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1895 = stablehlo.multiply %1894, %1799 : tensor<12x4x3xf32>
    %cst_513 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1896 = stablehlo.broadcast_in_dim %cst_513, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1897 = stablehlo.multiply %1896, %1802 : tensor<24xf32>
    %cst_514 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1898 = stablehlo.broadcast_in_dim %cst_514, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %1899 = stablehlo.multiply %1898, %1805 : tensor<12x24xf32>
    %cst_515 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1900 = stablehlo.broadcast_in_dim %cst_515, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1901 = stablehlo.multiply %1900, %1808 : tensor<12xf32>
    %cst_516 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1902 = stablehlo.broadcast_in_dim %cst_516, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1903 = stablehlo.multiply %1902, %1811 : tensor<24x12xf32>
    %cst_517 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1904 = stablehlo.broadcast_in_dim %cst_517, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1905 = stablehlo.multiply %1904, %1814 : tensor<12xf32>
    %cst_518 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1906 = stablehlo.broadcast_in_dim %cst_518, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1907 = stablehlo.multiply %1906, %1817 : tensor<12xf32>
    %cst_519 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1908 = stablehlo.broadcast_in_dim %cst_519, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1909 = stablehlo.multiply %1908, %1820 : tensor<12xf32>
    %cst_520 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1910 = stablehlo.broadcast_in_dim %cst_520, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1911 = stablehlo.multiply %1910, %1823 : tensor<12xf32>
    %cst_521 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1912 = stablehlo.broadcast_in_dim %cst_521, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1913 = stablehlo.multiply %1912, %1826 : tensor<12xf32>
    %cst_522 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1914 = stablehlo.broadcast_in_dim %cst_522, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1915 = stablehlo.multiply %1914, %1829 : tensor<12xf32>
    %cst_523 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1916 = stablehlo.broadcast_in_dim %cst_523, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1917 = stablehlo.multiply %1916, %1832 : tensor<12x4x3xf32>
    %cst_524 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1918 = stablehlo.broadcast_in_dim %cst_524, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1919 = stablehlo.multiply %1918, %1835 : tensor<4x3x12xf32>
    %cst_525 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1920 = stablehlo.broadcast_in_dim %cst_525, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1921 = stablehlo.multiply %1920, %1838 : tensor<12x4x3xf32>
    %cst_526 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1922 = stablehlo.broadcast_in_dim %cst_526, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1923 = stablehlo.multiply %1922, %1841 : tensor<12x4x3xf32>
    %cst_527 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1924 = stablehlo.broadcast_in_dim %cst_527, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1925 = stablehlo.multiply %1924, %1844 : tensor<12x4x3xf32>
    %cst_528 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1926 = stablehlo.broadcast_in_dim %cst_528, dims = [] : (tensor<f32>) -> tensor<4x3x12xf32>
    %1927 = stablehlo.multiply %1926, %1847 : tensor<4x3x12xf32>
    %cst_529 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1928 = stablehlo.broadcast_in_dim %cst_529, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1929 = stablehlo.multiply %1928, %1850 : tensor<12x4x3xf32>
    %cst_530 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1930 = stablehlo.broadcast_in_dim %cst_530, dims = [] : (tensor<f32>) -> tensor<12x4x3xf32>
    %1931 = stablehlo.multiply %1930, %1853 : tensor<12x4x3xf32>
    %cst_531 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1932 = stablehlo.broadcast_in_dim %cst_531, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1933 = stablehlo.multiply %1932, %1856 : tensor<24x12xf32>
    %cst_532 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1934 = stablehlo.broadcast_in_dim %cst_532, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1935 = stablehlo.multiply %1934, %1859 : tensor<12xf32>
    %cst_533 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1936 = stablehlo.broadcast_in_dim %cst_533, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1937 = stablehlo.multiply %1936, %1862 : tensor<12xf32>
    %cst_534 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1938 = stablehlo.broadcast_in_dim %cst_534, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1939 = stablehlo.multiply %1938, %1865 : tensor<12xf32>
    %cst_535 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1940 = stablehlo.broadcast_in_dim %cst_535, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1941 = stablehlo.multiply %1940, %1868 : tensor<12xf32>
    %cst_536 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1942 = stablehlo.broadcast_in_dim %cst_536, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %1943 = stablehlo.multiply %1942, %1871 : tensor<12x12xf32>
    %1944 = stablehlo.add %arg0, %1873 : tensor<24xf32>
    %1945 = stablehlo.add %arg1, %1875 : tensor<12x24xf32>
    %1946 = stablehlo.add %arg2, %1877 : tensor<12xf32>
    %1947 = stablehlo.add %arg3, %1879 : tensor<24x12xf32>
    %1948 = stablehlo.add %arg4, %1881 : tensor<12xf32>
    %1949 = stablehlo.add %arg5, %1883 : tensor<12xf32>
    %1950 = stablehlo.add %arg6, %1885 : tensor<12xf32>
    %1951 = stablehlo.add %arg7, %1887 : tensor<12xf32>
    %1952 = stablehlo.add %arg8, %1889 : tensor<12x4x3xf32>
    %1953 = stablehlo.add %arg9, %1891 : tensor<4x3x12xf32>
    %1954 = stablehlo.add %arg10, %1893 : tensor<12x4x3xf32>
    %1955 = stablehlo.add %arg11, %1895 : tensor<12x4x3xf32>
    %1956 = stablehlo.add %arg12, %1897 : tensor<24xf32>
    %1957 = stablehlo.add %arg13, %1899 : tensor<12x24xf32>
    %1958 = stablehlo.add %arg14, %1901 : tensor<12xf32>
    %1959 = stablehlo.add %arg15, %1903 : tensor<24x12xf32>
    %1960 = stablehlo.add %arg16, %1905 : tensor<12xf32>
    %1961 = stablehlo.add %arg17, %1907 : tensor<12xf32>
    %1962 = stablehlo.add %arg18, %1909 : tensor<12xf32>
    %1963 = stablehlo.add %arg19, %1911 : tensor<12xf32>
    %1964 = stablehlo.add %arg20, %1913 : tensor<12xf32>
    %1965 = stablehlo.add %arg21, %1915 : tensor<12xf32>
    %1966 = stablehlo.add %arg22, %1917 : tensor<12x4x3xf32>
    %1967 = stablehlo.add %arg23, %1919 : tensor<4x3x12xf32>
    %1968 = stablehlo.add %arg24, %1921 : tensor<12x4x3xf32>
    %1969 = stablehlo.add %arg25, %1923 : tensor<12x4x3xf32>
    %1970 = stablehlo.add %arg26, %1925 : tensor<12x4x3xf32>
    %1971 = stablehlo.add %arg27, %1927 : tensor<4x3x12xf32>
    %1972 = stablehlo.add %arg28, %1929 : tensor<12x4x3xf32>
    %1973 = stablehlo.add %arg29, %1931 : tensor<12x4x3xf32>
    %1974 = stablehlo.add %arg30, %1933 : tensor<24x12xf32>
    %1975 = stablehlo.add %arg31, %1935 : tensor<12xf32>
    %1976 = stablehlo.add %arg32, %1937 : tensor<12xf32>
    %1977 = stablehlo.add %arg33, %1939 : tensor<12xf32>
    %1978 = stablehlo.add %arg34, %1941 : tensor<12xf32>
    %1979 = stablehlo.add %arg35, %1943 : tensor<12x12xf32>
    return %1944, %1945, %1946, %1947, %1948, %1949, %1950, %1951, %1952, %1953, %1954, %1955, %1956, %1957, %1958, %1959, %1960, %1961, %1962, %1963, %1964, %1965, %1966, %1967, %1968, %1969, %1970, %1971, %1972, %1973, %1974, %1975, %1976, %1977, %1978, %1979, %1395, %1001, %1006, %1011, %1016, %1021, %1026, %1031, %1036, %1041, %1046, %1051, %1056, %1061, %1066, %1071, %1076, %1081, %1086, %1091, %1096, %1101, %1106, %1111, %1116, %1121, %1126, %1131, %1136, %1141, %1146, %1151, %1156, %1161, %1166, %1171, %1176, %1182, %1188, %1194, %1200, %1206, %1212, %1218, %1224, %1230, %1236, %1242, %1248, %1254, %1260, %1266, %1272, %1278, %1284, %1290, %1296, %1302, %1308, %1314, %1320, %1326, %1332, %1338, %1344, %1350, %1356, %1362, %1368, %1374, %1380, %1386, %1392, %566 : tensor<24xf32>, tensor<12x24xf32>, tensor<12xf32>, tensor<24x12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12x4x3xf32>, tensor<4x3x12xf32>, tensor<12x4x3xf32>, tensor<12x4x3xf32>, tensor<24xf32>, tensor<12x24xf32>, tensor<12xf32>, tensor<24x12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12x4x3xf32>, tensor<4x3x12xf32>, tensor<12x4x3xf32>, tensor<12x4x3xf32>, tensor<12x4x3xf32>, tensor<4x3x12xf32>, tensor<12x4x3xf32>, tensor<12x4x3xf32>, tensor<24x12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12x12xf32>, tensor<i32>, tensor<24xf32>, tensor<12x24xf32>, tensor<12xf32>, tensor<24x12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12x4x3xf32>, tensor<4x3x12xf32>, tensor<12x4x3xf32>, tensor<12x4x3xf32>, tensor<24xf32>, tensor<12x24xf32>, tensor<12xf32>, tensor<24x12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12x4x3xf32>, tensor<4x3x12xf32>, tensor<12x4x3xf32>, tensor<12x4x3xf32>, tensor<12x4x3xf32>, tensor<4x3x12xf32>, tensor<12x4x3xf32>, tensor<12x4x3xf32>, tensor<24x12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12x12xf32>, tensor<24xf32>, tensor<12x24xf32>, tensor<12xf32>, tensor<24x12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12x4x3xf32>, tensor<4x3x12xf32>, tensor<12x4x3xf32>, tensor<12x4x3xf32>, tensor<24xf32>, tensor<12x24xf32>, tensor<12xf32>, tensor<24x12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12x4x3xf32>, tensor<4x3x12xf32>, tensor<12x4x3xf32>, tensor<12x4x3xf32>, tensor<12x4x3xf32>, tensor<4x3x12xf32>, tensor<12x4x3xf32>, tensor<12x4x3xf32>, tensor<24x12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12x12xf32>, tensor<f32>
  }
  func.func private @_take(%arg0: tensor<24x12xf32>, %arg1: tensor<4x10xi32>) -> (tensor<4x10x12xf32>, tensor<4x10x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x10xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x10xi32>, tensor<4x10xi32>) -> tensor<4x10xi1>
    %c_0 = stablehlo.constant dense<24> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x10xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x10xi32>
    %4 = call @_where(%1, %3, %arg1) : (tensor<4x10xi1>, tensor<4x10xi32>, tensor<4x10xi32>) -> tensor<4x10xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x10xi32>) -> tensor<4x10x1xi32>
    %c_1 = stablehlo.constant dense<23> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x10x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x10x1xi32>, tensor<4x10x1xi32>) -> tensor<4x10x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<4x10x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x10x1xi32>, tensor<4x10x1xi32>) -> tensor<4x10x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x10x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<4x10x1xi1>, tensor<i1>) -> tensor<4x10xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 12>}> : (tensor<24x12xf32>, tensor<4x10x1xi32>) -> tensor<4x10x12xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<4x10xi1>) -> tensor<4x10x12xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10x12xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<4x10x12xi1>, tensor<4x10x12xf32>
    return %16, %5 : tensor<4x10x12xf32>, tensor<4x10x1xi32>
  }
  func.func private @_where(%arg0: tensor<4x10xi1>, %arg1: tensor<4x10xi32>, %arg2: tensor<4x10xi32>) -> tensor<4x10xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x10xi1>, tensor<4x10xi32>
    return %0 : tensor<4x10xi32>
  }
  func.func private @_where_0(%arg0: tensor<4x1x10x10xf32>, %arg1: tensor<4x4x10x10xf32>, %arg2: tensor<f32>) -> (tensor<4x4x10x10xf32>, tensor<4x4x10x10xi1>, tensor<4x4x10x10xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x1x10x10xf32>
    %1 = stablehlo.compare NE, %arg0, %0, FLOAT : (tensor<4x1x10x10xf32>, tensor<4x1x10x10xf32>) -> tensor<4x1x10x10xi1>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2, 3] : (tensor<4x1x10x10xi1>) -> tensor<4x4x10x10xi1>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x4x10x10xf32>
    %4 = stablehlo.select %2, %arg1, %3 : tensor<4x4x10x10xi1>, tensor<4x4x10x10xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4x10x10xf32>
    return %4, %2, %5 : tensor<4x4x10x10xf32>, tensor<4x4x10x10xi1>, tensor<4x4x10x10xf32>
  }
  func.func private @_take_1(%arg0: tensor<24x12xf32>, %arg1: tensor<4x7xi32>) -> (tensor<4x7x12xf32>, tensor<4x7x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x7xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x7xi32>, tensor<4x7xi32>) -> tensor<4x7xi1>
    %c_0 = stablehlo.constant dense<24> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x7xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x7xi32>
    %4 = call @_where_2(%1, %3, %arg1) : (tensor<4x7xi1>, tensor<4x7xi32>, tensor<4x7xi32>) -> tensor<4x7xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x7xi32>) -> tensor<4x7x1xi32>
    %c_1 = stablehlo.constant dense<23> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x7x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x7x1xi32>, tensor<4x7x1xi32>) -> tensor<4x7x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<4x7x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x7x1xi32>, tensor<4x7x1xi32>) -> tensor<4x7x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x7x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<4x7x1xi1>, tensor<i1>) -> tensor<4x7xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 12>}> : (tensor<24x12xf32>, tensor<4x7x1xi32>) -> tensor<4x7x12xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<4x7xi1>) -> tensor<4x7x12xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x7x12xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<4x7x12xi1>, tensor<4x7x12xf32>
    return %16, %5 : tensor<4x7x12xf32>, tensor<4x7x1xi32>
  }
  func.func private @_where_2(%arg0: tensor<4x7xi1>, %arg1: tensor<4x7xi32>, %arg2: tensor<4x7xi32>) -> tensor<4x7xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x7xi1>, tensor<4x7xi32>
    return %0 : tensor<4x7xi32>
  }
  func.func private @_where_3(%arg0: tensor<4x1x7x7xf32>, %arg1: tensor<4x4x7x7xf32>, %arg2: tensor<f32>) -> (tensor<4x4x7x7xf32>, tensor<4x4x7x7xi1>, tensor<4x4x7x7xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x1x7x7xf32>
    %1 = stablehlo.compare NE, %arg0, %0, FLOAT : (tensor<4x1x7x7xf32>, tensor<4x1x7x7xf32>) -> tensor<4x1x7x7xi1>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2, 3] : (tensor<4x1x7x7xi1>) -> tensor<4x4x7x7xi1>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x4x7x7xf32>
    %4 = stablehlo.select %2, %arg1, %3 : tensor<4x4x7x7xi1>, tensor<4x4x7x7xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4x7x7xf32>
    return %4, %2, %5 : tensor<4x4x7x7xf32>, tensor<4x4x7x7xi1>, tensor<4x4x7x7xf32>
  }
  func.func private @_where_4(%arg0: tensor<4x1x7x10xf32>, %arg1: tensor<4x4x7x10xf32>, %arg2: tensor<f32>) -> (tensor<4x4x7x10xf32>, tensor<4x4x7x10xi1>, tensor<4x4x7x10xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x1x7x10xf32>
    %1 = stablehlo.compare NE, %arg0, %0, FLOAT : (tensor<4x1x7x10xf32>, tensor<4x1x7x10xf32>) -> tensor<4x1x7x10xi1>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2, 3] : (tensor<4x1x7x10xi1>) -> tensor<4x4x7x10xi1>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x4x7x10xf32>
    %4 = stablehlo.select %2, %arg1, %3 : tensor<4x4x7x10xi1>, tensor<4x4x7x10xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4x7x10xf32>
    return %4, %2, %5 : tensor<4x4x7x10xf32>, tensor<4x4x7x10xi1>, tensor<4x4x7x10xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<4x7x24xf32>, %arg1: tensor<4x7x1xi32>) -> (tensor<4x7x1xf32>, tensor<4x7x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x7x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x7x1xi32>, tensor<4x7x1xi32>) -> tensor<4x7x1xi1>
    %c_0 = stablehlo.constant dense<24> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x7x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x7x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x7x1xi1>, tensor<4x7x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<4x7x1xi32>) -> tensor<4x7x1x1xi32>
    %c_1 = stablehlo.constant dense<23> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x7x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x7x1x1xi32>, tensor<4x7x1x1xi32>) -> tensor<4x7x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<4x7x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x7x1x1xi32>, tensor<4x7x1x1xi32>) -> tensor<4x7x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x7x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<4x7x1x1xi1>, tensor<i1>) -> tensor<4x7x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x7x24xf32>, tensor<4x7x1x1xi32>) -> tensor<4x7x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x7x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<4x7x1xi1>, tensor<4x7x1xf32>
    return %15, %5 : tensor<4x7x1xf32>, tensor<4x7x1x1xi32>
  }
  func.func private @_take_5(%arg0: tensor<4x7x1xf32>, %arg1: tensor<i32>) -> (tensor<4x7xf32>, tensor<1xi32>) {
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
    %10 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], collapsed_slice_dims = [2], start_index_map = [2]>, indices_are_sorted = false, slice_sizes = array<i64: 4, 7, 1>}> : (tensor<4x7x1xf32>, tensor<1xi32>) -> tensor<4x7xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<4x7xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %13 = stablehlo.select %11, %10, %12 : tensor<4x7xi1>, tensor<4x7xf32>
    return %13, %3 : tensor<4x7xf32>, tensor<1xi32>
  }
  func.func private @_where_6(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_7(%arg0: tensor<1xi32>, %arg1: tensor<4x7xf32>) -> tensor<4x7x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x7x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], inserted_window_dims = [2], scatter_dims_to_operand_dims = [2]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x7x1xf32>, tensor<1xi32>, tensor<4x7xf32>) -> tensor<4x7x1xf32>
    return %1 : tensor<4x7x1xf32>
  }
  func.func private @take_along_axis_8(%arg0: tensor<4x7x1x1xi32>, %arg1: tensor<4x7x1xf32>) -> tensor<4x7x24xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x7x24xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x7x24xf32>, tensor<4x7x1x1xi32>, tensor<4x7x1xf32>) -> tensor<4x7x24xf32>
    return %1 : tensor<4x7x24xf32>
  }
  func.func private @_where_9(%arg0: tensor<4x4x7x10xi1>, %arg1: tensor<4x4x7x10xf32>, %arg2: tensor<4x4x7x10xf32>) -> tensor<4x4x7x10xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4x7x10xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<4x4x7x10xi1>, tensor<4x4x7x10xf32>
    return %1 : tensor<4x4x7x10xf32>
  }
  func.func private @_where_10(%arg0: tensor<4x4x7x7xi1>, %arg1: tensor<4x4x7x7xf32>, %arg2: tensor<4x4x7x7xf32>) -> tensor<4x4x7x7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4x7x7xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<4x4x7x7xi1>, tensor<4x4x7x7xf32>
    return %1 : tensor<4x4x7x7xf32>
  }
  func.func private @_take_11(%arg0: tensor<4x7x1xi32>, %arg1: tensor<4x7x12xf32>) -> tensor<24x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<24x12xf32>, tensor<4x7x1xi32>, tensor<4x7x12xf32>) -> tensor<24x12xf32>
    return %1 : tensor<24x12xf32>
  }
  func.func private @_where_12(%arg0: tensor<4x4x10x10xi1>, %arg1: tensor<4x4x10x10xf32>, %arg2: tensor<4x4x10x10xf32>) -> tensor<4x4x10x10xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4x10x10xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<4x4x10x10xi1>, tensor<4x4x10x10xf32>
    return %1 : tensor<4x4x10x10xf32>
  }
  func.func private @_take_13(%arg0: tensor<4x10x1xi32>, %arg1: tensor<4x10x12xf32>) -> tensor<24x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<24x12xf32>, tensor<4x10x1xi32>, tensor<4x10x12xf32>) -> tensor<24x12xf32>
    return %1 : tensor<24x12xf32>
  }
  func.func private @_where_14(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
