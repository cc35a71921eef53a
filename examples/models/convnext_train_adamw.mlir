module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32xf32>, %arg1: tensor<12x1x5x5xf32>, %arg2: tensor<32x12xf32>, %arg3: tensor<12xf32>, %arg4: tensor<12xf32>, %arg5: tensor<12xf32>, %arg6: tensor<12x32xf32>, %arg7: tensor<32xf32>, %arg8: tensor<12x1x5x5xf32>, %arg9: tensor<32x12xf32>, %arg10: tensor<12xf32>, %arg11: tensor<12xf32>, %arg12: tensor<12xf32>, %arg13: tensor<12x32xf32>, %arg14: tensor<12x10xf32>, %arg15: tensor<12xf32>, %arg16: tensor<12xf32>, %arg17: tensor<12x3x2x2xf32>, %arg18: tensor<12xf32>, %arg19: tensor<i32>, %arg20: tensor<32xf32>, %arg21: tensor<12x1x5x5xf32>, %arg22: tensor<32x12xf32>, %arg23: tensor<12xf32>, %arg24: tensor<12xf32>, %arg25: tensor<12xf32>, %arg26: tensor<12x32xf32>, %arg27: tensor<32xf32>, %arg28: tensor<12x1x5x5xf32>, %arg29: tensor<32x12xf32>, %arg30: tensor<12xf32>, %arg31: tensor<12xf32>, %arg32: tensor<12xf32>, %arg33: tensor<12x32xf32>, %arg34: tensor<12x10xf32>, %arg35: tensor<12xf32>, %arg36: tensor<12xf32>, %arg37: tensor<12x3x2x2xf32>, %arg38: tensor<12xf32>, %arg39: tensor<32xf32>, %arg40: tensor<12x1x5x5xf32>, %arg41: tensor<32x12xf32>, %arg42: tensor<12xf32>, %arg43: tensor<12xf32>, %arg44: tensor<12xf32>, %arg45: tensor<12x32xf32>, %arg46: tensor<32xf32>, %arg47: tensor<12x1x5x5xf32>, %arg48: tensor<32x12xf32>, %arg49: tensor<12xf32>, %arg50: tensor<12xf32>, %arg51: tensor<12xf32>, %arg52: tensor<12x32xf32>, %arg53: tensor<12x10xf32>, %arg54: tensor<12xf32>, %arg55: tensor<12xf32>, %arg56: tensor<12x3x2x2xf32>, %arg57: tensor<12xf32>, %arg58: tensor<i32>, %arg59: tensor<4x3x12x12xf32>, %arg60: tensor<4xi32>) -> (tensor<32xf32> {jax.result_info = "result[0]['blocks'][0]['bias']"}, tensor<12x1x5x5xf32> {jax.result_info = "result[0]['blocks'][0]['depth']"}, tensor<32x12xf32> {jax.result_info = "result[0]['blocks'][0]['down']"}, tensor<12xf32> {jax.result_info = "result[0]['blocks'][0]['gamma']"}, tensor<12xf32> {jax.result_info = "result[0]['blocks'][0]['norm']['scale']"}, tensor<12xf32> {jax.result_info = "result[0]['blocks'][0]['norm']['shift']"}, tensor<12x32xf32> {jax.result_info = "result[0]['blocks'][0]['up']"}, tensor<32xf32> {jax.result_info = "result[0]['blocks'][1]['bias']"}, tensor<12x1x5x5xf32> {jax.result_info = "result[0]['blocks'][1]['depth']"}, tensor<32x12xf32> {jax.result_info = "result[0]['blocks'][1]['down']"}, tensor<12xf32> {jax.result_info = "result[0]['blocks'][1]['gamma']"}, tensor<12xf32> {jax.result_info = "result[0]['blocks'][1]['norm']['scale']"}, tensor<12xf32> {jax.result_info = "result[0]['blocks'][1]['norm']['shift']"}, tensor<12x32xf32> {jax.result_info = "result[0]['blocks'][1]['up']"}, tensor<12x10xf32> {jax.result_info = "result[0]['head']"}, tensor<12xf32> {jax.result_info = "result[0]['norm']['scale']"}, tensor<12xf32> {jax.result_info = "result[0]['norm']['shift']"}, tensor<12x3x2x2xf32> {jax.result_info = "result[0]['stem']"}, tensor<12xf32> {jax.result_info = "result[0]['stem_bias']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<32xf32> {jax.result_info = "result[1][0].mu['blocks'][0]['bias']"}, tensor<12x1x5x5xf32> {jax.result_info = "result[1][0].mu['blocks'][0]['depth']"}, tensor<32x12xf32> {jax.result_info = "result[1][0].mu['blocks'][0]['down']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['blocks'][0]['gamma']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['blocks'][0]['norm']['scale']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['blocks'][0]['norm']['shift']"}, tensor<12x32xf32> {jax.result_info = "result[1][0].mu['blocks'][0]['up']"}, tensor<32xf32> {jax.result_info = "result[1][0].mu['blocks'][1]['bias']"}, tensor<12x1x5x5xf32> {jax.result_info = "result[1][0].mu['blocks'][1]['depth']"}, tensor<32x12xf32> {jax.result_info = "result[1][0].mu['blocks'][1]['down']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['blocks'][1]['gamma']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['blocks'][1]['norm']['scale']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['blocks'][1]['norm']['shift']"}, tensor<12x32xf32> {jax.result_info = "result[1][0].mu['blocks'][1]['up']"}, tensor<12x10xf32> {jax.result_info = "result[1][0].mu['head']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['norm']['scale']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['norm']['shift']"}, tensor<12x3x2x2xf32> {jax.result_info = "result[1][0].mu['stem']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['stem_bias']"}, tensor<32xf32> {jax.result_info = "result[1][0].nu['blocks'][0]['bias']"}, tensor<12x1x5x5xf32> {jax.result_info = "result[1][0].nu['blocks'][0]['depth']"}, tensor<32x12xf32> {jax.result_info = "result[1][0].nu['blocks'][0]['down']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['blocks'][0]['gamma']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['blocks'][0]['norm']['scale']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['blocks'][0]['norm']['shift']"}, tensor<12x32xf32> {jax.result_info = "result[1][0].nu['blocks'][0]['up']"}, tensor<32xf32> {jax.result_info = "result[1][0].nu['blocks'][1]['bias']"}, tensor<12x1x5x5xf32> {jax.result_info = "result[1][0].nu['blocks'][1]['depth']"}, tensor<32x12xf32> {jax.result_info = "result[1][0].nu['blocks'][1]['down']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['blocks'][1]['gamma']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['blocks'][1]['norm']['scale']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['blocks'][1]['norm']['shift']"}, tensor<12x32xf32> {jax.result_info = "result[1][0].nu['blocks'][1]['up']"}, tensor<12x10xf32> {jax.result_info = "result[1][0].nu['head']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['norm']['scale']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['norm']['shift']"}, tensor<12x3x2x2xf32> {jax.result_info = "result[1][0].nu['stem']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['stem_bias']"}, tensor<i32> {jax.result_info = "result[1][2].count"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convolution(%arg59, %arg17) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [2, 2], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x3x12x12xf32>, tensor<12x3x2x2xf32>) -> tensor<4x12x6x6xf32>
    %1 = stablehlo.broadcast_in_dim %arg18, dims = [0] : (tensor<12xf32>) -> tensor<12x1x1xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [1, 2, 3] : (tensor<12x1x1xf32>) -> tensor<1x12x1x1xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x12x1x1xf32>) -> tensor<4x12x6x6xf32>
    %4 = stablehlo.add %0, %3 : tensor<4x12x6x6xf32>
    %5 = stablehlo.convolution(%4, %arg1) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[2, 2], [2, 2]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 12 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x12x6x6xf32>, tensor<12x1x5x5xf32>) -> tensor<4x12x6x6xf32>
    %6 = stablehlo.transpose %5, dims = [0, 2, 3, 1] : (tensor<4x12x6x6xf32>) -> tensor<4x6x6x12xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst) applies stablehlo.add across dimensions = [3] : (tensor<4x6x6x12xf32>, tensor<f32>) -> tensor<4x6x6xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<4x6x6xf32>) -> tensor<4x6x6x1xf32>
    %cst_0 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x6x6x1xf32>
    %10 = stablehlo.divide %8, %9 : tensor<4x6x6x1xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2, 3] : (tensor<4x6x6x1xf32>) -> tensor<4x6x6x12xf32>
    %12 = stablehlo.subtract %6, %11 : tensor<4x6x6x12xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %13:5 = call @_var(%6, %c) : (tensor<4x6x6x12xf32>, tensor<i32>) -> (tensor<4x6x6x1xf32>, tensor<4x6x6x12xf32>, tensor<f32>, tensor<i1>, tensor<4x6x6x1xf32>)
    %cst_1 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x6x6x1xf32>
    %15 = stablehlo.add %13#0, %14 : tensor<4x6x6x1xf32>
    %16 = stablehlo.sqrt %15 : tensor<4x6x6x1xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x6x6x1xf32>
    %18 = stablehlo.divide %17, %16 : tensor<4x6x6x1xf32>
    %19 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2, 3] : (tensor<4x6x6x1xf32>) -> tensor<4x6x6x12xf32>
    %20 = stablehlo.divide %12, %19 : tensor<4x6x6x12xf32>
    %21 = stablehlo.multiply %16, %16 : tensor<4x6x6x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x6x6x1xf32>
    %23 = stablehlo.divide %22, %21 : tensor<4x6x6x1xf32>
    %24 = stablehlo.broadcast_in_dim %arg4, dims = [3] : (tensor<12xf32>) -> tensor<1x1x1x12xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2, 3] : (tensor<1x1x1x12xf32>) -> tensor<4x6x6x12xf32>
    %26 = stablehlo.multiply %20, %25 : tensor<4x6x6x12xf32>
    %27 = stablehlo.broadcast_in_dim %arg5, dims = [3] : (tensor<12xf32>) -> tensor<1x1x1x12xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 2, 3] : (tensor<1x1x1x12xf32>) -> tensor<4x6x6x12xf32>
    %29 = stablehlo.add %26, %28 : tensor<4x6x6x12xf32>
    %30 = stablehlo.dot_general %29, %arg6, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6x6x12xf32>, tensor<12x32xf32>) -> tensor<4x6x6x32xf32>
    %31 = stablehlo.broadcast_in_dim %arg0, dims = [3] : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<4x6x6x32xf32>
    %33 = stablehlo.add %30, %32 : tensor<4x6x6x32xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x6x6x32xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<4x6x6x32xf32>
    %36 = stablehlo.negate %33 : tensor<4x6x6x32xf32>
    %cst_5 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x6x6x32xf32>
    %38 = stablehlo.multiply %36, %37 : tensor<4x6x6x32xf32>
    %39 = chlo.erfc %38 : tensor<4x6x6x32xf32> -> tensor<4x6x6x32xf32>
    %40 = chlo.square %38 : tensor<4x6x6x32xf32> -> tensor<4x6x6x32xf32>
    %41 = stablehlo.negate %40 : tensor<4x6x6x32xf32>
    %42 = stablehlo.exponential %41 : tensor<4x6x6x32xf32>
    %43 = stablehlo.multiply %35, %39 : tensor<4x6x6x32xf32>
    %44 = stablehlo.dot_general %43, %arg2, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6x6x32xf32>, tensor<32x12xf32>) -> tensor<4x6x6x12xf32>
    %45 = stablehlo.broadcast_in_dim %arg3, dims = [3] : (tensor<12xf32>) -> tensor<1x1x1x12xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2, 3] : (tensor<1x1x1x12xf32>) -> tensor<4x6x6x12xf32>
    %47 = stablehlo.multiply %44, %46 : tensor<4x6x6x12xf32>
    %48 = stablehlo.transpose %47, dims = [0, 3, 1, 2] : (tensor<4x6x6x12xf32>) -> tensor<4x12x6x6xf32>
    %49 = stablehlo.add %4, %48 : tensor<4x12x6x6xf32>
    %50 = stablehlo.convolution(%49, %arg8) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[2, 2], [2, 2]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 12 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x12x6x6xf32>, tensor<12x1x5x5xf32>) -> tensor<4x12x6x6xf32>
    %51 = stablehlo.transpose %50, dims = [0, 2, 3, 1] : (tensor<4x12x6x6xf32>) -> tensor<4x6x6x12xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_6) applies stablehlo.add across dimensions = [3] : (tensor<4x6x6x12xf32>, tensor<f32>) -> tensor<4x6x6xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2] : (tensor<4x6x6xf32>) -> tensor<4x6x6x1xf32>
    %cst_7 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x6x6x1xf32>
    %55 = stablehlo.divide %53, %54 : tensor<4x6x6x1xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2, 3] : (tensor<4x6x6x1xf32>) -> tensor<4x6x6x12xf32>
    %57 = stablehlo.subtract %51, %56 : tensor<4x6x6x12xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %58:5 = call @_var(%51, %c_8) : (tensor<4x6x6x12xf32>, tensor<i32>) -> (tensor<4x6x6x1xf32>, tensor<4x6x6x12xf32>, tensor<f32>, tensor<i1>, tensor<4x6x6x1xf32>)
    %cst_9 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x6x6x1xf32>
    %60 = stablehlo.add %58#0, %59 : tensor<4x6x6x1xf32>
    %61 = stablehlo.sqrt %60 : tensor<4x6x6x1xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x6x6x1xf32>
    %63 = stablehlo.divide %62, %61 : tensor<4x6x6x1xf32>
    %64 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 2, 3] : (tensor<4x6x6x1xf32>) -> tensor<4x6x6x12xf32>
    %65 = stablehlo.divide %57, %64 : tensor<4x6x6x12xf32>
    %66 = stablehlo.multiply %61, %61 : tensor<4x6x6x1xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x6x6x1xf32>
    %68 = stablehlo.divide %67, %66 : tensor<4x6x6x1xf32>
    %69 = stablehlo.broadcast_in_dim %arg11, dims = [3] : (tensor<12xf32>) -> tensor<1x1x1x12xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2, 3] : (tensor<1x1x1x12xf32>) -> tensor<4x6x6x12xf32>
    %71 = stablehlo.multiply %65, %70 : tensor<4x6x6x12xf32>
    %72 = stablehlo.broadcast_in_dim %arg12, dims = [3] : (tensor<12xf32>) -> tensor<1x1x1x12xf32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0, 1, 2, 3] : (tensor<1x1x1x12xf32>) -> tensor<4x6x6x12xf32>
    %74 = stablehlo.add %71, %73 : tensor<4x6x6x12xf32>
    %75 = stablehlo.dot_general %74, %arg13, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6x6x12xf32>, tensor<12x32xf32>) -> tensor<4x6x6x32xf32>
    %76 = stablehlo.broadcast_in_dim %arg7, dims = [3] : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<4x6x6x32xf32>
    %78 = stablehlo.add %75, %77 : tensor<4x6x6x32xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x6x6x32xf32>
    %80 = stablehlo.multiply %79, %78 : tensor<4x6x6x32xf32>
    %81 = stablehlo.negate %78 : tensor<4x6x6x32xf32>
    %cst_13 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x6x6x32xf32>
    %83 = stablehlo.multiply %81, %82 : tensor<4x6x6x32xf32>
    %84 = chlo.erfc %83 : tensor<4x6x6x32xf32> -> tensor<4x6x6x32xf32>
    %85 = chlo.square %83 : tensor<4x6x6x32xf32> -> tensor<4x6x6x32xf32>
    %86 = stablehlo.negate %85 : tensor<4x6x6x32xf32>
    %87 = stablehlo.exponential %86 : tensor<4x6x6x32xf32>
    %88 = stablehlo.multiply %80, %84 : tensor<4x6x6x32xf32>
    %89 = stablehlo.dot_general %88, %arg9, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6x6x32xf32>, tensor<32x12xf32>) -> tensor<4x6x6x12xf32>
    %90 = stablehlo.broadcast_in_dim %arg10, dims = [3] : (tensor<12xf32>) -> tensor<1x1x1x12xf32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [0, 1, 2, 3] : (tensor<1x1x1x12xf32>) -> tensor<4x6x6x12xf32>
    %92 = stablehlo.multiply %89, %91 : tensor<4x6x6x12xf32>
    %93 = stablehlo.transpose %92, dims = [0, 3, 1, 2] : (tensor<4x6x6x12xf32>) -> tensor<4x12x6x6xf32>
    %94 = stablehlo.add %49, %93 : tensor<4x12x6x6xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.reduce(%94 init: %cst_14) applies stablehlo.add across dimensions = [2, 3] : (tensor<4x12x6x6xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_15 = stablehlo.constant dense<3.600000e+01> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %97 = stablehlo.divide %95, %96 : tensor<4x12xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.reduce(%97 init: %cst_16) applies stablehlo.add across dimensions = [1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<4xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %cst_17 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %101 = stablehlo.divide %99, %100 : tensor<4x1xf32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x12xf32>
    %103 = stablehlo.subtract %97, %102 : tensor<4x12xf32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %104:5 = call @_var_0(%97, %c_18) : (tensor<4x12xf32>, tensor<i32>) -> (tensor<4x1xf32>, tensor<4x12xf32>, tensor<f32>, tensor<i1>, tensor<4x1xf32>)
    %cst_19 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %106 = stablehlo.add %104#0, %105 : tensor<4x1xf32>
    %107 = stablehlo.sqrt %106 : tensor<4x1xf32>
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %109 = stablehlo.divide %108, %107 : tensor<4x1xf32>
    %110 = stablehlo.broadcast_in_dim %107, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x12xf32>
    %111 = stablehlo.divide %103, %110 : tensor<4x12xf32>
    %112 = stablehlo.multiply %107, %107 : tensor<4x1xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %114 = stablehlo.divide %113, %112 : tensor<4x1xf32>
    %115 = stablehlo.broadcast_in_dim %arg15, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<4x12xf32>
    %117 = stablehlo.multiply %111, %116 : tensor<4x12xf32>
    %118 = stablehlo.broadcast_in_dim %arg16, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<4x12xf32>
    %120 = stablehlo.add %117, %119 : tensor<4x12xf32>
    %121 = stablehlo.dot_general %120, %arg14, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12xf32>, tensor<12x10xf32>) -> tensor<4x10xf32>
    %122 = stablehlo.broadcast_in_dim %arg60, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %123:2 = call @take_along_axis(%121, %122) : (tensor<4x10xf32>, tensor<4x1xi32>) -> (tensor<4x1xf32>, tensor<4x1x1xi32>)
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %124:2 = call @_take(%123#0, %c_22) : (tensor<4x1xf32>, tensor<i32>) -> (tensor<4xf32>, tensor<1xi32>)
    %cst_23 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %125 = stablehlo.reduce(%121 init: %cst_23) applies stablehlo.maximum across dimensions = [1] : (tensor<4x10xf32>, tensor<f32>) -> tensor<4xf32>
    %126 = stablehlo.reshape %125 : (tensor<4xf32>) -> tensor<4x1xf32>
    %127 = stablehlo.broadcast_in_dim %126, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x10xf32>
    %128 = stablehlo.compare EQ, %121, %127, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %129 = stablehlo.convert %128 : (tensor<4x10xi1>) -> tensor<4x10xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.reduce(%129 init: %cst_24) applies stablehlo.add across dimensions = [1] : (tensor<4x10xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_25 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %132 = stablehlo.maximum %131, %125 : tensor<4xf32>
    %133 = stablehlo.compare EQ, %125, %132, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %136 = stablehlo.select %133, %134, %135 : tensor<4xi1>, tensor<4xf32>
    %cst_28 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %138 = stablehlo.compare EQ, %137, %132, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %141 = stablehlo.select %138, %139, %140 : tensor<4xi1>, tensor<4xf32>
    %142 = stablehlo.divide %136, %141 : tensor<4xf32>
    %143 = stablehlo.is_finite %132 : (tensor<4xf32>) -> tensor<4xi1>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %145 = stablehlo.select %143, %132, %144 : tensor<4xi1>, tensor<4xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %147 = stablehlo.broadcast_in_dim %145, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %148 = stablehlo.broadcast_in_dim %147, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x10xf32>
    %149 = stablehlo.subtract %121, %148 : tensor<4x10xf32>
    %150 = stablehlo.exponential %149 : tensor<4x10xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.reduce(%150 init: %cst_33) applies stablehlo.add across dimensions = [1] : (tensor<4x10xf32>, tensor<f32>) -> tensor<4xf32>
    %152 = stablehlo.sign %151 : tensor<4xf32>
    %153 = stablehlo.abs %151 : tensor<4xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %155 = stablehlo.compare GE, %151, %154, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %156 = stablehlo.log %153 : tensor<4xf32>
    %157 = stablehlo.add %156, %145 : tensor<4xf32>
    %158 = stablehlo.subtract %157, %124#0 : tensor<4xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %159 = stablehlo.reduce(%158 init: %cst_35) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_36 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %160 = stablehlo.divide %159, %cst_36 : tensor<f32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_38 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %161 = stablehlo.divide %cst_37, %cst_38 : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %161, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %163 = stablehlo.negate %162 : tensor<4xf32>
    %164 = stablehlo.divide %162, %153 : tensor<4xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %166 = stablehlo.select %155, %165, %164 : tensor<4xi1>, tensor<4xf32>
    %167 = stablehlo.select %155, %164, %165 : tensor<4xi1>, tensor<4xf32>
    %168 = stablehlo.negate %166 : tensor<4xf32>
    %169 = stablehlo.add %167, %168 : tensor<4xf32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [0] : (tensor<4xf32>) -> tensor<4x10xf32>
    %171 = stablehlo.multiply %170, %150 : tensor<4x10xf32>
    %172 = call @_take_3(%124#1, %163) : (tensor<1xi32>, tensor<4xf32>) -> tensor<4x1xf32>
    %173 = call @take_along_axis_4(%123#1, %172) : (tensor<4x1x1xi32>, tensor<4x1xf32>) -> tensor<4x10xf32>
    %174 = stablehlo.add %171, %173 : tensor<4x10xf32>
    %175 = stablehlo.dot_general %174, %120, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10xf32>, tensor<4x12xf32>) -> tensor<10x12xf32>
    %176 = stablehlo.transpose %175, dims = [1, 0] : (tensor<10x12xf32>) -> tensor<12x10xf32>
    %177 = stablehlo.dot_general %174, %arg14, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x10xf32>, tensor<12x10xf32>) -> tensor<4x12xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %178 = stablehlo.reduce(%177 init: %cst_40) applies stablehlo.add across dimensions = [0] : (tensor<4x12xf32>, tensor<f32>) -> tensor<12xf32>
    %179 = stablehlo.reshape %178 : (tensor<12xf32>) -> tensor<1x12xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %180 = stablehlo.reduce(%179 init: %cst_41) applies stablehlo.add across dimensions = [0] : (tensor<1x12xf32>, tensor<f32>) -> tensor<12xf32>
    %181 = stablehlo.multiply %111, %177 : tensor<4x12xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %182 = stablehlo.reduce(%181 init: %cst_42) applies stablehlo.add across dimensions = [0] : (tensor<4x12xf32>, tensor<f32>) -> tensor<12xf32>
    %183 = stablehlo.reshape %182 : (tensor<12xf32>) -> tensor<1x12xf32>
    %184 = stablehlo.broadcast_in_dim %115, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<4x12xf32>
    %185 = stablehlo.multiply %177, %184 : tensor<4x12xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %186 = stablehlo.reduce(%183 init: %cst_43) applies stablehlo.add across dimensions = [0] : (tensor<1x12xf32>, tensor<f32>) -> tensor<12xf32>
    %187 = stablehlo.broadcast_in_dim %114, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x12xf32>
    %188 = stablehlo.multiply %185, %187 : tensor<4x12xf32>
    %189 = stablehlo.multiply %188, %103 : tensor<4x12xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %190 = stablehlo.reduce(%189 init: %cst_44) applies stablehlo.add across dimensions = [1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<4xf32>
    %191 = stablehlo.reshape %190 : (tensor<4xf32>) -> tensor<4x1xf32>
    %192 = stablehlo.negate %191 : tensor<4x1xf32>
    %193 = stablehlo.broadcast_in_dim %107, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x12xf32>
    %194 = stablehlo.divide %185, %193 : tensor<4x12xf32>
    %195 = stablehlo.multiply %192, %109 : tensor<4x1xf32>
    %196 = call @_var_5(%104#1, %104#2, %104#3, %104#4, %195) : (tensor<4x12xf32>, tensor<f32>, tensor<i1>, tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x12xf32>
    %197 = stablehlo.negate %194 : tensor<4x12xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %198 = stablehlo.reduce(%197 init: %cst_45) applies stablehlo.add across dimensions = [1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<4xf32>
    %199 = stablehlo.reshape %198 : (tensor<4xf32>) -> tensor<4x1xf32>
    %200 = stablehlo.add %196, %194 : tensor<4x12xf32>
    %cst_46 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %202 = stablehlo.divide %199, %201 : tensor<4x1xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %203 = stablehlo.reduce(%202 init: %cst_47) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4xf32>
    %204 = stablehlo.broadcast_in_dim %203, dims = [0] : (tensor<4xf32>) -> tensor<4x12xf32>
    %205 = stablehlo.add %200, %204 : tensor<4x12xf32>
    %cst_48 = stablehlo.constant dense<3.600000e+01> : tensor<f32>
    %206 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %207 = stablehlo.divide %205, %206 : tensor<4x12xf32>
    %208 = stablehlo.broadcast_in_dim %207, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x6x6xf32>
    %209 = stablehlo.transpose %208, dims = [0, 2, 3, 1] : (tensor<4x12x6x6xf32>) -> tensor<4x6x6x12xf32>
    %210 = stablehlo.multiply %89, %209 : tensor<4x6x6x12xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %211 = stablehlo.reduce(%210 init: %cst_49) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x6x6x12xf32>, tensor<f32>) -> tensor<12xf32>
    %212 = stablehlo.reshape %211 : (tensor<12xf32>) -> tensor<1x1x1x12xf32>
    %213 = stablehlo.broadcast_in_dim %90, dims = [0, 1, 2, 3] : (tensor<1x1x1x12xf32>) -> tensor<4x6x6x12xf32>
    %214 = stablehlo.multiply %209, %213 : tensor<4x6x6x12xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %215 = stablehlo.reduce(%212 init: %cst_50) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x12xf32>, tensor<f32>) -> tensor<12xf32>
    %216 = stablehlo.dot_general %214, %88, contracting_dims = [0, 1, 2] x [0, 1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x6x6x12xf32>, tensor<4x6x6x32xf32>) -> tensor<12x32xf32>
    %217 = stablehlo.transpose %216, dims = [1, 0] : (tensor<12x32xf32>) -> tensor<32x12xf32>
    %218 = stablehlo.dot_general %214, %arg9, contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x6x6x12xf32>, tensor<32x12xf32>) -> tensor<4x6x6x32xf32>
    %219 = stablehlo.multiply %80, %218 : tensor<4x6x6x32xf32>
    %220 = stablehlo.multiply %218, %84 : tensor<4x6x6x32xf32>
    %cst_51 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x6x6x32xf32>
    %222 = stablehlo.multiply %221, %219 : tensor<4x6x6x32xf32>
    %223 = stablehlo.multiply %222, %87 : tensor<4x6x6x32xf32>
    %cst_52 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %224 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x6x6x32xf32>
    %225 = stablehlo.multiply %223, %224 : tensor<4x6x6x32xf32>
    %226 = stablehlo.negate %225 : tensor<4x6x6x32xf32>
    %cst_53 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4x6x6x32xf32>
    %228 = stablehlo.multiply %227, %220 : tensor<4x6x6x32xf32>
    %229 = stablehlo.add %226, %228 : tensor<4x6x6x32xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %230 = stablehlo.reduce(%229 init: %cst_54) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x6x6x32xf32>, tensor<f32>) -> tensor<32xf32>
    %231 = stablehlo.reshape %230 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %232 = stablehlo.reduce(%231 init: %cst_55) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %233 = stablehlo.dot_general %229, %74, contracting_dims = [0, 1, 2] x [0, 1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x6x6x32xf32>, tensor<4x6x6x12xf32>) -> tensor<32x12xf32>
    %234 = stablehlo.transpose %233, dims = [1, 0] : (tensor<32x12xf32>) -> tensor<12x32xf32>
    %235 = stablehlo.dot_general %229, %arg13, contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x6x6x32xf32>, tensor<12x32xf32>) -> tensor<4x6x6x12xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %236 = stablehlo.reduce(%235 init: %cst_56) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x6x6x12xf32>, tensor<f32>) -> tensor<12xf32>
    %237 = stablehlo.reshape %236 : (tensor<12xf32>) -> tensor<1x1x1x12xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %238 = stablehlo.reduce(%237 init: %cst_57) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x12xf32>, tensor<f32>) -> tensor<12xf32>
    %239 = stablehlo.multiply %65, %235 : tensor<4x6x6x12xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %240 = stablehlo.reduce(%239 init: %cst_58) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x6x6x12xf32>, tensor<f32>) -> tensor<12xf32>
    %241 = stablehlo.reshape %240 : (tensor<12xf32>) -> tensor<1x1x1x12xf32>
    %242 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2, 3] : (tensor<1x1x1x12xf32>) -> tensor<4x6x6x12xf32>
    %243 = stablehlo.multiply %235, %242 : tensor<4x6x6x12xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %244 = stablehlo.reduce(%241 init: %cst_59) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x12xf32>, tensor<f32>) -> tensor<12xf32>
    %245 = stablehlo.broadcast_in_dim %68, dims = [0, 1, 2, 3] : (tensor<4x6x6x1xf32>) -> tensor<4x6x6x12xf32>
    %246 = stablehlo.multiply %243, %245 : tensor<4x6x6x12xf32>
    %247 = stablehlo.multiply %246, %57 : tensor<4x6x6x12xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %248 = stablehlo.reduce(%247 init: %cst_60) applies stablehlo.add across dimensions = [3] : (tensor<4x6x6x12xf32>, tensor<f32>) -> tensor<4x6x6xf32>
    %249 = stablehlo.reshape %248 : (tensor<4x6x6xf32>) -> tensor<4x6x6x1xf32>
    %250 = stablehlo.negate %249 : tensor<4x6x6x1xf32>
    %251 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 2, 3] : (tensor<4x6x6x1xf32>) -> tensor<4x6x6x12xf32>
    %252 = stablehlo.divide %243, %251 : tensor<4x6x6x12xf32>
    %253 = stablehlo.multiply %250, %63 : tensor<4x6x6x1xf32>
    %254 = call @_var_7(%58#1, %58#2, %58#3, %58#4, %253) : (tensor<4x6x6x12xf32>, tensor<f32>, tensor<i1>, tensor<4x6x6x1xf32>, tensor<4x6x6x1xf32>) -> tensor<4x6x6x12xf32>
    %255 = stablehlo.negate %252 : tensor<4x6x6x12xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %256 = stablehlo.reduce(%255 init: %cst_61) applies stablehlo.add across dimensions = [3] : (tensor<4x6x6x12xf32>, tensor<f32>) -> tensor<4x6x6xf32>
    %257 = stablehlo.reshape %256 : (tensor<4x6x6xf32>) -> tensor<4x6x6x1xf32>
    %258 = stablehlo.add %254, %252 : tensor<4x6x6x12xf32>
    %cst_62 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %259 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<4x6x6x1xf32>
    %260 = stablehlo.divide %257, %259 : tensor<4x6x6x1xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %261 = stablehlo.reduce(%260 init: %cst_63) applies stablehlo.add across dimensions = [3] : (tensor<4x6x6x1xf32>, tensor<f32>) -> tensor<4x6x6xf32>
    %262 = stablehlo.broadcast_in_dim %261, dims = [0, 1, 2] : (tensor<4x6x6xf32>) -> tensor<4x6x6x12xf32>
    %263 = stablehlo.add %258, %262 : tensor<4x6x6x12xf32>
    %264 = stablehlo.transpose %263, dims = [0, 3, 1, 2] : (tensor<4x6x6x12xf32>) -> tensor<4x12x6x6xf32>
    %265 = stablehlo.convolution(%49, %264) dim_numbers = [f, b, 0, 1]x[i, o, 0, 1]->[f, b, 0, 1], window = {stride = [1, 1], pad = [[2, 2], [2, 2]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 12 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x12x6x6xf32>, tensor<4x12x6x6xf32>) -> tensor<12x1x5x5xf32>
    %266 = stablehlo.reshape %arg8 : (tensor<12x1x5x5xf32>) -> tensor<12x1x1x5x5xf32>
    %267 = stablehlo.transpose %266, dims = [1, 0, 2, 3, 4] : (tensor<12x1x1x5x5xf32>) -> tensor<1x12x1x5x5xf32>
    %268 = stablehlo.reshape %267 : (tensor<1x12x1x5x5xf32>) -> tensor<1x12x5x5xf32>
    %269 = stablehlo.reverse %268, dims = [2, 3] : tensor<1x12x5x5xf32>
    %270 = stablehlo.convolution(%264, %269) dim_numbers = [b, f, 0, 1]x[i, o, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[2, 2], [2, 2]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 12 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x12x6x6xf32>, tensor<1x12x5x5xf32>) -> tensor<4x12x6x6xf32>
    %271 = stablehlo.add %208, %270 : tensor<4x12x6x6xf32>
    %272 = stablehlo.transpose %271, dims = [0, 2, 3, 1] : (tensor<4x12x6x6xf32>) -> tensor<4x6x6x12xf32>
    %273 = stablehlo.multiply %44, %272 : tensor<4x6x6x12xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %274 = stablehlo.reduce(%273 init: %cst_64) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x6x6x12xf32>, tensor<f32>) -> tensor<12xf32>
    %275 = stablehlo.reshape %274 : (tensor<12xf32>) -> tensor<1x1x1x12xf32>
    %276 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2, 3] : (tensor<1x1x1x12xf32>) -> tensor<4x6x6x12xf32>
    %277 = stablehlo.multiply %272, %276 : tensor<4x6x6x12xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %278 = stablehlo.reduce(%275 init: %cst_65) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x12xf32>, tensor<f32>) -> tensor<12xf32>
    %279 = stablehlo.dot_general %277, %43, contracting_dims = [0, 1, 2] x [0, 1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x6x6x12xf32>, tensor<4x6x6x32xf32>) -> tensor<12x32xf32>
    %280 = stablehlo.transpose %279, dims = [1, 0] : (tensor<12x32xf32>) -> tensor<32x12xf32>
    %281 = stablehlo.dot_general %277, %arg2, contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x6x6x12xf32>, tensor<32x12xf32>) -> tensor<4x6x6x32xf32>
    %282 = stablehlo.multiply %35, %281 : tensor<4x6x6x32xf32>
    %283 = stablehlo.multiply %281, %39 : tensor<4x6x6x32xf32>
    %cst_66 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %284 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<4x6x6x32xf32>
    %285 = stablehlo.multiply %284, %282 : tensor<4x6x6x32xf32>
    %286 = stablehlo.multiply %285, %42 : tensor<4x6x6x32xf32>
    %cst_67 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %287 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<4x6x6x32xf32>
    %288 = stablehlo.multiply %286, %287 : tensor<4x6x6x32xf32>
    %289 = stablehlo.negate %288 : tensor<4x6x6x32xf32>
    %cst_68 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %290 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<4x6x6x32xf32>
    %291 = stablehlo.multiply %290, %283 : tensor<4x6x6x32xf32>
    %292 = stablehlo.add %289, %291 : tensor<4x6x6x32xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %293 = stablehlo.reduce(%292 init: %cst_69) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x6x6x32xf32>, tensor<f32>) -> tensor<32xf32>
    %294 = stablehlo.reshape %293 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %295 = stablehlo.reduce(%294 init: %cst_70) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %296 = stablehlo.dot_general %292, %29, contracting_dims = [0, 1, 2] x [0, 1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x6x6x32xf32>, tensor<4x6x6x12xf32>) -> tensor<32x12xf32>
    %297 = stablehlo.transpose %296, dims = [1, 0] : (tensor<32x12xf32>) -> tensor<12x32xf32>
    %298 = stablehlo.dot_general %292, %arg6, contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x6x6x32xf32>, tensor<12x32xf32>) -> tensor<4x6x6x12xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %299 = stablehlo.reduce(%298 init: %cst_71) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x6x6x12xf32>, tensor<f32>) -> tensor<12xf32>
    %300 = stablehlo.reshape %299 : (tensor<12xf32>) -> tensor<1x1x1x12xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %301 = stablehlo.reduce(%300 init: %cst_72) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x12xf32>, tensor<f32>) -> tensor<12xf32>
    %302 = stablehlo.multiply %20, %298 : tensor<4x6x6x12xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %303 = stablehlo.reduce(%302 init: %cst_73) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x6x6x12xf32>, tensor<f32>) -> tensor<12xf32>
    %304 = stablehlo.reshape %303 : (tensor<12xf32>) -> tensor<1x1x1x12xf32>
    %305 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2, 3] : (tensor<1x1x1x12xf32>) -> tensor<4x6x6x12xf32>
    %306 = stablehlo.multiply %298, %305 : tensor<4x6x6x12xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %307 = stablehlo.reduce(%304 init: %cst_74) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x12xf32>, tensor<f32>) -> tensor<12xf32>
    %308 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2, 3] : (tensor<4x6x6x1xf32>) -> tensor<4x6x6x12xf32>
    %309 = stablehlo.multiply %306, %308 : tensor<4x6x6x12xf32>
    %310 = stablehlo.multiply %309, %12 : tensor<4x6x6x12xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %311 = stablehlo.reduce(%310 init: %cst_75) applies stablehlo.add across dimensions = [3] : (tensor<4x6x6x12xf32>, tensor<f32>) -> tensor<4x6x6xf32>
    %312 = stablehlo.reshape %311 : (tensor<4x6x6xf32>) -> tensor<4x6x6x1xf32>
    %313 = stablehlo.negate %312 : tensor<4x6x6x1xf32>
    %314 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2, 3] : (tensor<4x6x6x1xf32>) -> tensor<4x6x6x12xf32>
    %315 = stablehlo.divide %306, %314 : tensor<4x6x6x12xf32>
    %316 = stablehlo.multiply %313, %18 : tensor<4x6x6x1xf32>
    %317 = call @_var_7(%13#1, %13#2, %13#3, %13#4, %316) : (tensor<4x6x6x12xf32>, tensor<f32>, tensor<i1>, tensor<4x6x6x1xf32>, tensor<4x6x6x1xf32>) -> tensor<4x6x6x12xf32>
    %318 = stablehlo.negate %315 : tensor<4x6x6x12xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %319 = stablehlo.reduce(%318 init: %cst_76) applies stablehlo.add across dimensions = [3] : (tensor<4x6x6x12xf32>, tensor<f32>) -> tensor<4x6x6xf32>
    %320 = stablehlo.reshape %319 : (tensor<4x6x6xf32>) -> tensor<4x6x6x1xf32>
    %321 = stablehlo.add %317, %315 : tensor<4x6x6x12xf32>
    %cst_77 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %322 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<4x6x6x1xf32>
    %323 = stablehlo.divide %320, %322 : tensor<4x6x6x1xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %324 = stablehlo.reduce(%323 init: %cst_78) applies stablehlo.add across dimensions = [3] : (tensor<4x6x6x1xf32>, tensor<f32>) -> tensor<4x6x6xf32>
    %325 = stablehlo.broadcast_in_dim %324, dims = [0, 1, 2] : (tensor<4x6x6xf32>) -> tensor<4x6x6x12xf32>
    %326 = stablehlo.add %321, %325 : tensor<4x6x6x12xf32>
    %327 = stablehlo.transpose %326, dims = [0, 3, 1, 2] : (tensor<4x6x6x12xf32>) -> tensor<4x12x6x6xf32>
    %328 = stablehlo.convolution(%4, %327) dim_numbers = [f, b, 0, 1]x[i, o, 0, 1]->[f, b, 0, 1], window = {stride = [1, 1], pad = [[2, 2], [2, 2]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 12 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x12x6x6xf32>, tensor<4x12x6x6xf32>) -> tensor<12x1x5x5xf32>
    %329 = stablehlo.reshape %arg1 : (tensor<12x1x5x5xf32>) -> tensor<12x1x1x5x5xf32>
    %330 = stablehlo.transpose %329, dims = [1, 0, 2, 3, 4] : (tensor<12x1x1x5x5xf32>) -> tensor<1x12x1x5x5xf32>
    %331 = stablehlo.reshape %330 : (tensor<1x12x1x5x5xf32>) -> tensor<1x12x5x5xf32>
    %332 = stablehlo.reverse %331, dims = [2, 3] : tensor<1x12x5x5xf32>
    %333 = stablehlo.convolution(%327, %332) dim_numbers = [b, f, 0, 1]x[i, o, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[2, 2], [2, 2]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 12 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x12x6x6xf32>, tensor<1x12x5x5xf32>) -> tensor<4x12x6x6xf32>
    %334 = stablehlo.add %271, %333 : tensor<4x12x6x6xf32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %335 = stablehlo.reduce(%334 init: %cst_79) applies stablehlo.add across dimensions = [0, 2, 3] : (tensor<4x12x6x6xf32>, tensor<f32>) -> tensor<12xf32>
    %336 = stablehlo.reshape %335 : (tensor<12xf32>) -> tensor<1x12x1x1xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %337 = stablehlo.reduce(%336 init: %cst_80) applies stablehlo.add across dimensions = [0, 2, 3] : (tensor<1x12x1x1xf32>, tensor<f32>) -> tensor<12xf32>
    %338 = stablehlo.broadcast_in_dim %337, dims = [0] : (tensor<12xf32>) -> tensor<12x1x1xf32>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %339 = stablehlo.reduce(%338 init: %cst_81) applies stablehlo.add across dimensions = [1, 2] : (tensor<12x1x1xf32>, tensor<f32>) -> tensor<12xf32>
    %340 = stablehlo.convolution(%arg59, %334) dim_numbers = [f, b, 0, 1]x[i, o, 0, 1]->[f, b, 0, 1], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [2, 2], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x3x12x12xf32>, tensor<4x12x6x6xf32>) -> tensor<12x3x2x2xf32>
    %cst_82 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %341 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %342 = stablehlo.multiply %341, %295 : tensor<32xf32>
    %cst_83 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %343 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %344 = stablehlo.multiply %343, %arg20 : tensor<32xf32>
    %345 = stablehlo.add %342, %344 : tensor<32xf32>
    %cst_84 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %346 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<12x1x5x5xf32>
    %347 = stablehlo.multiply %346, %328 : tensor<12x1x5x5xf32>
    %cst_85 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %348 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<12x1x5x5xf32>
    %349 = stablehlo.multiply %348, %arg21 : tensor<12x1x5x5xf32>
    %350 = stablehlo.add %347, %349 : tensor<12x1x5x5xf32>
    %cst_86 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %351 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<32x12xf32>
    %352 = stablehlo.multiply %351, %280 : tensor<32x12xf32>
    %cst_87 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %353 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<32x12xf32>
    %354 = stablehlo.multiply %353, %arg22 : tensor<32x12xf32>
    %355 = stablehlo.add %352, %354 : tensor<32x12xf32>
    %cst_88 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %356 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %357 = stablehlo.multiply %356, %278 : tensor<12xf32>
    %cst_89 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %358 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %359 = stablehlo.multiply %358, %arg23 : tensor<12xf32>
    %360 = stablehlo.add %357, %359 : tensor<12xf32>
    %cst_90 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %361 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %362 = stablehlo.multiply %361, %307 : tensor<12xf32>
    %cst_91 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %363 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %364 = stablehlo.multiply %363, %arg24 : tensor<12xf32>
    %365 = stablehlo.add %362, %364 : tensor<12xf32>
    %cst_92 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %366 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %367 = stablehlo.multiply %366, %301 : tensor<12xf32>
    %cst_93 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %368 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %369 = stablehlo.multiply %368, %arg25 : tensor<12xf32>
    %370 = stablehlo.add %367, %369 : tensor<12xf32>
    %cst_94 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %371 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %372 = stablehlo.multiply %371, %297 : tensor<12x32xf32>
    %cst_95 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %373 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %374 = stablehlo.multiply %373, %arg26 : tensor<12x32xf32>
    %375 = stablehlo.add %372, %374 : tensor<12x32xf32>
    %cst_96 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %376 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %377 = stablehlo.multiply %376, %232 : tensor<32xf32>
    %cst_97 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %378 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %379 = stablehlo.multiply %378, %arg27 : tensor<32xf32>
    %380 = stablehlo.add %377, %379 : tensor<32xf32>
    %cst_98 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %381 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<12x1x5x5xf32>
    %382 = stablehlo.multiply %381, %265 : tensor<12x1x5x5xf32>
    %cst_99 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %383 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<12x1x5x5xf32>
    %384 = stablehlo.multiply %383, %arg28 : tensor<12x1x5x5xf32>
    %385 = stablehlo.add %382, %384 : tensor<12x1x5x5xf32>
    %cst_100 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %386 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<32x12xf32>
    %387 = stablehlo.multiply %386, %217 : tensor<32x12xf32>
    %cst_101 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %388 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<32x12xf32>
    %389 = stablehlo.multiply %388, %arg29 : tensor<32x12xf32>
    %390 = stablehlo.add %387, %389 : tensor<32x12xf32>
    %cst_102 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %391 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %392 = stablehlo.multiply %391, %215 : tensor<12xf32>
    %cst_103 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %393 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %394 = stablehlo.multiply %393, %arg30 : tensor<12xf32>
    %395 = stablehlo.add %392, %394 : tensor<12xf32>
    %cst_104 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %396 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %397 = stablehlo.multiply %396, %244 : tensor<12xf32>
    %cst_105 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %398 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %399 = stablehlo.multiply %398, %arg31 : tensor<12xf32>
    %400 = stablehlo.add %397, %399 : tensor<12xf32>
    %cst_106 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %401 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %402 = stablehlo.multiply %401, %238 : tensor<12xf32>
    %cst_107 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %403 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %404 = stablehlo.multiply %403, %arg32 : tensor<12xf32>
    %405 = stablehlo.add %402, %404 : tensor<12xf32>
    %cst_108 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %406 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %407 = stablehlo.multiply %406, %234 : tensor<12x32xf32>
    %cst_109 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %408 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %409 = stablehlo.multiply %408, %arg33 : tensor<12x32xf32>
    %410 = stablehlo.add %407, %409 : tensor<12x32xf32>
    %cst_110 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %411 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<12x10xf32>
    %412 = stablehlo.multiply %411, %176 : tensor<12x10xf32>
    %cst_111 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %413 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<12x10xf32>
    %414 = stablehlo.multiply %413, %arg34 : tensor<12x10xf32>
    %415 = stablehlo.add %412, %414 : tensor<12x10xf32>
    %cst_112 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %416 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %417 = stablehlo.multiply %416, %186 : tensor<12xf32>
    %cst_113 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %418 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %419 = stablehlo.multiply %418, %arg35 : tensor<12xf32>
    %420 = stablehlo.add %417, %419 : tensor<12xf32>
    %cst_114 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %421 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %422 = stablehlo.multiply %421, %180 : tensor<12xf32>
    %cst_115 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %423 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %424 = stablehlo.multiply %423, %arg36 : tensor<12xf32>
    %425 = stablehlo.add %422, %424 : tensor<12xf32>
    %cst_116 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %426 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<12x3x2x2xf32>
    %427 = stablehlo.multiply %426, %340 : tensor<12x3x2x2xf32>
    %cst_117 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %428 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<12x3x2x2xf32>
    %429 = stablehlo.multiply %428, %arg37 : tensor<12x3x2x2xf32>
    %430 = stablehlo.add %427, %429 : tensor<12x3x2x2xf32>
    %cst_118 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %431 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %432 = stablehlo.multiply %431, %339 : tensor<12xf32>
    %cst_119 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %433 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %434 = stablehlo.multiply %433, %arg38 : tensor<12xf32>
    %435 = stablehlo.add %432, %434 : tensor<12xf32>
    %436 = stablehlo.multiply %295, %295 : tensor<32xf32>
    %cst_120 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %437 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %438 = stablehlo.multiply %437, %436 : tensor<32xf32>
    %cst_121 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %439 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %440 = stablehlo.multiply %439, %arg39 : tensor<32xf32>
    %441 = stablehlo.add %438, %440 : tensor<32xf32>
    %442 = stablehlo.multiply %328, %328 : tensor<12x1x5x5xf32>
    %cst_122 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %443 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<12x1x5x5xf32>
    %444 = stablehlo.multiply %443, %442 : tensor<12x1x5x5xf32>
    %cst_123 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %445 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<12x1x5x5xf32>
    %446 = stablehlo.multiply %445, %arg40 : tensor<12x1x5x5xf32>
    %447 = stablehlo.add %444, %446 : tensor<12x1x5x5xf32>
    %448 = stablehlo.multiply %280, %280 : tensor<32x12xf32>
    %cst_124 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %449 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<32x12xf32>
    %450 = stablehlo.multiply %449, %448 : tensor<32x12xf32>
    %cst_125 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %451 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<32x12xf32>
    %452 = stablehlo.multiply %451, %arg41 : tensor<32x12xf32>
    %453 = stablehlo.add %450, %452 : tensor<32x12xf32>
    %454 = stablehlo.multiply %278, %278 : tensor<12xf32>
    %cst_126 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %455 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %456 = stablehlo.multiply %455, %454 : tensor<12xf32>
    %cst_127 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %457 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %458 = stablehlo.multiply %457, %arg42 : tensor<12xf32>
    %459 = stablehlo.add %456, %458 : tensor<12xf32>
    %460 = stablehlo.multiply %307, %307 : tensor<12xf32>
    %cst_128 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %461 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %462 = stablehlo.multiply %461, %460 : tensor<12xf32>
    %cst_129 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %463 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %464 = stablehlo.multiply %463, %arg43 : tensor<12xf32>
    %465 = stablehlo.add %462, %464 : tensor<12xf32>
    %466 = stablehlo.multiply %301, %301 : tensor<12xf32>
    %cst_130 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %467 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %468 = stablehlo.multiply %467, %466 : tensor<12xf32>
    %cst_131 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %469 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %470 = stablehlo.multiply %469, %arg44 : tensor<12xf32>
    %471 = stablehlo.add %468, %470 : tensor<12xf32>
    %472 = stablehlo.multiply %297, %297 : tensor<12x32xf32>
    %cst_132 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %473 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %474 = stablehlo.multiply %473, %472 : tensor<12x32xf32>
    %cst_133 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %475 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %476 = stablehlo.multiply %475, %arg45 : tensor<12x32xf32>
    %477 = stablehlo.add %474, %476 : tensor<12x32xf32>
    %478 = stablehlo.multiply %232, %232 : tensor<32xf32>
    %cst_134 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %479 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %480 = stablehlo.multiply %479, %478 : tensor<32xf32>
    %cst_135 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %481 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %482 = stablehlo.multiply %481, %arg46 : tensor<32xf32>
    %483 = stablehlo.add %480, %482 : tensor<32xf32>
    %484 = stablehlo.multiply %265, %265 : tensor<12x1x5x5xf32>
    %cst_136 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %485 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<12x1x5x5xf32>
    %486 = stablehlo.multiply %485, %484 : tensor<12x1x5x5xf32>
    %cst_137 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %487 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<12x1x5x5xf32>
    %488 = stablehlo.multiply %487, %arg47 : tensor<12x1x5x5xf32>
    %489 = stablehlo.add %486, %488 : tensor<12x1x5x5xf32>
    %490 = stablehlo.multiply %217, %217 : tensor<32x12xf32>
    %cst_138 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %491 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<32x12xf32>
    %492 = stablehlo.multiply %491, %490 : tensor<32x12xf32>
    %cst_139 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %493 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<32x12xf32>
    %494 = stablehlo.multiply %493, %arg48 : tensor<32x12xf32>
    %495 = stablehlo.add %492, %494 : tensor<32x12xf32>
    %496 = stablehlo.multiply %215, %215 : tensor<12xf32>
    %cst_140 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %497 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %498 = stablehlo.multiply %497, %496 : tensor<12xf32>
    %cst_141 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %499 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %500 = stablehlo.multiply %499, %arg49 : tensor<12xf32>
    %501 = stablehlo.add %498, %500 : tensor<12xf32>
    %502 = stablehlo.multiply %244, %244 : tensor<12xf32>
    %cst_142 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %503 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %504 = stablehlo.multiply %503, %502 : tensor<12xf32>
    %cst_143 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %505 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %506 = stablehlo.multiply %505, %arg50 : tensor<12xf32>
    %507 = stablehlo.add %504, %506 : tensor<12xf32>
    %508 = stablehlo.multiply %238, %238 : tensor<12xf32>
    %cst_144 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %509 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %510 = stablehlo.multiply %509, %508 : tensor<12xf32>
    %cst_145 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %511 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %512 = stablehlo.multiply %511, %arg51 : tensor<12xf32>
    %513 = stablehlo.add %510, %512 : tensor<12xf32>
    %514 = stablehlo.multiply %234, %234 : tensor<12x32xf32>
    %cst_146 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %515 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %516 = stablehlo.multiply %515, %514 : tensor<12x32xf32>
    %cst_147 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %517 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %518 = stablehlo.multiply %517, %arg52 : tensor<12x32xf32>
    %519 = stablehlo.add %516, %518 : tensor<12x32xf32>
    %520 = stablehlo.multiply %176, %176 : tensor<12x10xf32>
    %cst_148 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %521 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f32>) -> tensor<12x10xf32>
    %522 = stablehlo.multiply %521, %520 : tensor<12x10xf32>
    %cst_149 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %523 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f32>) -> tensor<12x10xf32>
    %524 = stablehlo.multiply %523, %arg53 : tensor<12x10xf32>
    %525 = stablehlo.add %522, %524 : tensor<12x10xf32>
    %526 = stablehlo.multiply %186, %186 : tensor<12xf32>
    %cst_150 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %527 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %528 = stablehlo.multiply %527, %526 : tensor<12xf32>
    %cst_151 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %529 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %530 = stablehlo.multiply %529, %arg54 : tensor<12xf32>
    %531 = stablehlo.add %528, %530 : tensor<12xf32>
    %532 = stablehlo.multiply %180, %180 : tensor<12xf32>
    %cst_152 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %533 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %534 = stablehlo.multiply %533, %532 : tensor<12xf32>
    %cst_153 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %535 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %536 = stablehlo.multiply %535, %arg55 : tensor<12xf32>
    %537 = stablehlo.add %534, %536 : tensor<12xf32>
    %538 = stablehlo.multiply %340, %340 : tensor<12x3x2x2xf32>
    %cst_154 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %539 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f32>) -> tensor<12x3x2x2xf32>
    %540 = stablehlo.multiply %539, %538 : tensor<12x3x2x2xf32>
    %cst_155 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %541 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f32>) -> tensor<12x3x2x2xf32>
    %542 = stablehlo.multiply %541, %arg56 : tensor<12x3x2x2xf32>
    %543 = stablehlo.add %540, %542 : tensor<12x3x2x2xf32>
    %544 = stablehlo.multiply %339, %339 : tensor<12xf32>
    %cst_156 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %545 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %546 = stablehlo.multiply %545, %544 : tensor<12xf32>
    %cst_157 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %547 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %548 = stablehlo.multiply %547, %arg57 : tensor<12xf32>
    %549 = stablehlo.add %546, %548 : tensor<12xf32>
    %c_158 = stablehlo.constant dense<2147483647> : tensor<i32>
    %550 = stablehlo.compare LT, %arg19, %c_158, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_159 = stablehlo.constant dense<1> : tensor<i32>
    %551 = stablehlo.add %arg19, %c_159 : tensor<i32>
    %c_160 = stablehlo.constant dense<2147483647> : tensor<i32>
    %552 = call @_where_9(%550, %551, %c_160) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %553 = stablehlo.convert %552 : (tensor<i32>) -> tensor<f32>
    %cst_161 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %554 = stablehlo.convert %552 : (tensor<i32>) -> tensor<f32>
    %555 = stablehlo.power %cst_161, %554 : tensor<f32>
    %cst_162 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %556 = stablehlo.subtract %cst_162, %555 : tensor<f32>
    %557 = stablehlo.broadcast_in_dim %556, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %558 = stablehlo.divide %345, %557 : tensor<32xf32>
    %559 = stablehlo.broadcast_in_dim %556, dims = [] : (tensor<f32>) -> tensor<12x1x5x5xf32>
    %560 = stablehlo.divide %350, %559 : tensor<12x1x5x5xf32>
    %561 = stablehlo.broadcast_in_dim %556, dims = [] : (tensor<f32>) -> tensor<32x12xf32>
    %562 = stablehlo.divide %355, %561 : tensor<32x12xf32>
    %563 = stablehlo.broadcast_in_dim %556, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %564 = stablehlo.divide %360, %563 : tensor<12xf32>
    %565 = stablehlo.broadcast_in_dim %556, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %566 = stablehlo.divide %365, %565 : tensor<12xf32>
    %567 = stablehlo.broadcast_in_dim %556, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %568 = stablehlo.divide %370, %567 : tensor<12xf32>
    %569 = stablehlo.broadcast_in_dim %556, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %570 = stablehlo.divide %375, %569 : tensor<12x32xf32>
    %571 = stablehlo.broadcast_in_dim %556, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %572 = stablehlo.divide %380, %571 : tensor<32xf32>
    %573 = stablehlo.broadcast_in_dim %556, dims = [] : (tensor<f32>) -> tensor<12x1x5x5xf32>
    %574 = stablehlo.divide %385, %573 : tensor<12x1x5x5xf32>
    %575 = stablehlo.broadcast_in_dim %556, dims = [] : (tensor<f32>) -> tensor<32x12xf32>
    %576 = stablehlo.divide %390, %575 : tensor<32x12xf32>
    %577 = stablehlo.broadcast_in_dim %556, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %578 = stablehlo.divide %395, %577 : tensor<12xf32>
    %579 = stablehlo.broadcast_in_dim %556, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %580 = stablehlo.divide %400, %579 : tensor<12xf32>
    %581 = stablehlo.broadcast_in_dim %556, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %582 = stablehlo.divide %405, %581 : tensor<12xf32>
    %583 = stablehlo.broadcast_in_dim %556, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %584 = stablehlo.divide %410, %583 : tensor<12x32xf32>
    %585 = stablehlo.broadcast_in_dim %556, dims = [] : (tensor<f32>) -> tensor<12x10xf32>
    %586 = stablehlo.divide %415, %585 : tensor<12x10xf32>
    %587 = stablehlo.broadcast_in_dim %556, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %588 = stablehlo.divide %420, %587 : tensor<12xf32>
    %589 = stablehlo.broadcast_in_dim %556, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %590 = stablehlo.divide %425, %589 : tensor<12xf32>
    %591 = stablehlo.broadcast_in_dim %556, dims = [] : (tensor<f32>) -> tensor<12x3x2x2xf32>
    %592 = stablehlo.divide %430, %591 : tensor<12x3x2x2xf32>
    %593 = stablehlo.broadcast_in_dim %556, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %594 = stablehlo.divide %435, %593 : tensor<12xf32>
    %595 = stablehlo.convert %552 : (tensor<i32>) -> tensor<f32>
    %cst_163 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %596 = stablehlo.convert %552 : (tensor<i32>) -> tensor<f32>
    %597 = stablehlo.power %cst_163, %596 : tensor<f32>
    %cst_164 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %598 = stablehlo.subtract %cst_164, %597 : tensor<f32>
    %599 = stablehlo.broadcast_in_dim %598, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %600 = stablehlo.divide %441, %599 : tensor<32xf32>
    %601 = stablehlo.broadcast_in_dim %598, dims = [] : (tensor<f32>) -> tensor<12x1x5x5xf32>
    %602 = stablehlo.divide %447, %601 : tensor<12x1x5x5xf32>
    %603 = stablehlo.broadcast_in_dim %598, dims = [] : (tensor<f32>) -> tensor<32x12xf32>
    %604 = stablehlo.divide %453, %603 : tensor<32x12xf32>
    %605 = stablehlo.broadcast_in_dim %598, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %606 = stablehlo.divide %459, %605 : tensor<12xf32>
    %607 = stablehlo.broadcast_in_dim %598, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %608 = stablehlo.divide %465, %607 : tensor<12xf32>
    %609 = stablehlo.broadcast_in_dim %598, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %610 = stablehlo.divide %471, %609 : tensor<12xf32>
    %611 = stablehlo.broadcast_in_dim %598, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %612 = stablehlo.divide %477, %611 : tensor<12x32xf32>
    %613 = stablehlo.broadcast_in_dim %598, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %614 = stablehlo.divide %483, %613 : tensor<32xf32>
    %615 = stablehlo.broadcast_in_dim %598, dims = [] : (tensor<f32>) -> tensor<12x1x5x5xf32>
    %616 = stablehlo.divide %489, %615 : tensor<12x1x5x5xf32>
    %617 = stablehlo.broadcast_in_dim %598, dims = [] : (tensor<f32>) -> tensor<32x12xf32>
    %618 = stablehlo.divide %495, %617 : tensor<32x12xf32>
    %619 = stablehlo.broadcast_in_dim %598, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %620 = stablehlo.divide %501, %619 : tensor<12xf32>
    %621 = stablehlo.broadcast_in_dim %598, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %622 = stablehlo.divide %507, %621 : tensor<12xf32>
    %623 = stablehlo.broadcast_in_dim %598, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %624 = stablehlo.divide %513, %623 : tensor<12xf32>
    %625 = stablehlo.broadcast_in_dim %598, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %626 = stablehlo.divide %519, %625 : tensor<12x32xf32>
    %627 = stablehlo.broadcast_in_dim %598, dims = [] : (tensor<f32>) -> tensor<12x10xf32>
    %628 = stablehlo.divide %525, %627 : tensor<12x10xf32>
    %629 = stablehlo.broadcast_in_dim %598, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %630 = stablehlo.divide %531, %629 : tensor<12xf32>
    %631 = stablehlo.broadcast_in_dim %598, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %632 = stablehlo.divide %537, %631 : tensor<12xf32>
    %633 = stablehlo.broadcast_in_dim %598, dims = [] : (tensor<f32>) -> tensor<12x3x2x2xf32>
    %634 = stablehlo.divide %543, %633 : tensor<12x3x2x2xf32>
    %635 = stablehlo.broadcast_in_dim %598, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %636 = stablehlo.divide %549, %635 : tensor<12xf32>
    %cst_165 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %637 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %638 = stablehlo.add %600, %637 : tensor<32xf32>
    %639 = stablehlo.sqrt %638 : tensor<32xf32>
    %cst_166 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %640 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %641 = stablehlo.add %639, %640 : tensor<32xf32>
    %642 = stablehlo.divide %558, %641 : tensor<32xf32>
    %cst_167 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %643 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f32>) -> tensor<12x1x5x5xf32>
    %644 = stablehlo.add %602, %643 : tensor<12x1x5x5xf32>
    %645 = stablehlo.sqrt %644 : tensor<12x1x5x5xf32>
    %cst_168 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %646 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f32>) -> tensor<12x1x5x5xf32>
    %647 = stablehlo.add %645, %646 : tensor<12x1x5x5xf32>
    %648 = stablehlo.divide %560, %647 : tensor<12x1x5x5xf32>
    %cst_169 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %649 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f32>) -> tensor<32x12xf32>
    %650 = stablehlo.add %604, %649 : tensor<32x12xf32>
    %651 = stablehlo.sqrt %650 : tensor<32x12xf32>
    %cst_170 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %652 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f32>) -> tensor<32x12xf32>
    %653 = stablehlo.add %651, %652 : tensor<32x12xf32>
    %654 = stablehlo.divide %562, %653 : tensor<32x12xf32>
    %cst_171 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %655 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %656 = stablehlo.add %606, %655 : tensor<12xf32>
    %657 = stablehlo.sqrt %656 : tensor<12xf32>
    %cst_172 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %658 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %659 = stablehlo.add %657, %658 : tensor<12xf32>
    %660 = stablehlo.divide %564, %659 : tensor<12xf32>
    %cst_173 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %661 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %662 = stablehlo.add %608, %661 : tensor<12xf32>
    %663 = stablehlo.sqrt %662 : tensor<12xf32>
    %cst_174 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %664 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %665 = stablehlo.add %663, %664 : tensor<12xf32>
    %666 = stablehlo.divide %566, %665 : tensor<12xf32>
    %cst_175 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %667 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %668 = stablehlo.add %610, %667 : tensor<12xf32>
    %669 = stablehlo.sqrt %668 : tensor<12xf32>
    %cst_176 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %670 = stablehlo.broadcast_in_dim %cst_176, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %671 = stablehlo.add %669, %670 : tensor<12xf32>
    %672 = stablehlo.divide %568, %671 : tensor<12xf32>
    %cst_177 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %673 = stablehlo.broadcast_in_dim %cst_177, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %674 = stablehlo.add %612, %673 : tensor<12x32xf32>
    %675 = stablehlo.sqrt %674 : tensor<12x32xf32>
    %cst_178 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %676 = stablehlo.broadcast_in_dim %cst_178, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %677 = stablehlo.add %675, %676 : tensor<12x32xf32>
    %678 = stablehlo.divide %570, %677 : tensor<12x32xf32>
    %cst_179 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %679 = stablehlo.broadcast_in_dim %cst_179, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %680 = stablehlo.add %614, %679 : tensor<32xf32>
    %681 = stablehlo.sqrt %680 : tensor<32xf32>
    %cst_180 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %682 = stablehlo.broadcast_in_dim %cst_180, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %683 = stablehlo.add %681, %682 : tensor<32xf32>
    %684 = stablehlo.divide %572, %683 : tensor<32xf32>
    %cst_181 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %685 = stablehlo.broadcast_in_dim %cst_181, dims = [] : (tensor<f32>) -> tensor<12x1x5x5xf32>
    %686 = stablehlo.add %616, %685 : tensor<12x1x5x5xf32>
    %687 = stablehlo.sqrt %686 : tensor<12x1x5x5xf32>
    %cst_182 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %688 = stablehlo.broadcast_in_dim %cst_182, dims = [] : (tensor<f32>) -> tensor<12x1x5x5xf32>
    %689 = stablehlo.add %687, %688 : tensor<12x1x5x5xf32>
    %690 = stablehlo.divide %574, %689 : tensor<12x1x5x5xf32>
    %cst_183 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %691 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f32>) -> tensor<32x12xf32>
    %692 = stablehlo.add %618, %691 : tensor<32x12xf32>
    %693 = stablehlo.sqrt %692 : tensor<32x12xf32>
    %cst_184 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %694 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f32>) -> tensor<32x12xf32>
    %695 = stablehlo.add %693, %694 : tensor<32x12xf32>
    %696 = stablehlo.divide %576, %695 : tensor<32x12xf32>
    %cst_185 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %697 = stablehlo.broadcast_in_dim %cst_185, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %698 = stablehlo.add %620, %697 : tensor<12xf32>
    %699 = stablehlo.sqrt %698 : tensor<12xf32>
    %cst_186 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %700 = stablehlo.broadcast_in_dim %cst_186, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %701 = stablehlo.add %699, %700 : tensor<12xf32>
    %702 = stablehlo.divide %578, %701 : tensor<12xf32>
    %cst_187 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %703 = stablehlo.broadcast_in_dim %cst_187, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %704 = stablehlo.add %622, %703 : tensor<12xf32>
    %705 = stablehlo.sqrt %704 : tensor<12xf32>
    %cst_188 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %706 = stablehlo.broadcast_in_dim %cst_188, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %707 = stablehlo.add %705, %706 : tensor<12xf32>
    %708 = stablehlo.divide %580, %707 : tensor<12xf32>
    %cst_189 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %709 = stablehlo.broadcast_in_dim %cst_189, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %710 = stablehlo.add %624, %709 : tensor<12xf32>
    %711 = stablehlo.sqrt %710 : tensor<12xf32>
    %cst_190 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %712 = stablehlo.broadcast_in_dim %cst_190, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %713 = stablehlo.add %711, %712 : tensor<12xf32>
    %714 = stablehlo.divide %582, %713 : tensor<12xf32>
    %cst_191 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %715 = stablehlo.broadcast_in_dim %cst_191, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %716 = stablehlo.add %626, %715 : tensor<12x32xf32>
    %717 = stablehlo.sqrt %716 : tensor<12x32xf32>
    %cst_192 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %718 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %719 = stablehlo.add %717, %718 : tensor<12x32xf32>
    %720 = stablehlo.divide %584, %719 : tensor<12x32xf32>
    %cst_193 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %721 = stablehlo.broadcast_in_dim %cst_193, dims = [] : (tensor<f32>) -> tensor<12x10xf32>
    %722 = stablehlo.add %628, %721 : tensor<12x10xf32>
    %723 = stablehlo.sqrt %722 : tensor<12x10xf32>
    %cst_194 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %724 = stablehlo.broadcast_in_dim %cst_194, dims = [] : (tensor<f32>) -> tensor<12x10xf32>
    %725 = stablehlo.add %723, %724 : tensor<12x10xf32>
    %726 = stablehlo.divide %586, %725 : tensor<12x10xf32>
    %cst_195 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %727 = stablehlo.broadcast_in_dim %cst_195, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %728 = stablehlo.add %630, %727 : tensor<12xf32>
    %729 = stablehlo.sqrt %728 : tensor<12xf32>
    %cst_196 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %730 = stablehlo.broadcast_in_dim %cst_196, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %731 = stablehlo.add %729, %730 : tensor<12xf32>
    %732 = stablehlo.divide %588, %731 : tensor<12xf32>
    %cst_197 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %733 = stablehlo.broadcast_in_dim %cst_197, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %734 = stablehlo.add %632, %733 : tensor<12xf32>
    %735 = stablehlo.sqrt %734 : tensor<12xf32>
    %cst_198 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %736 = stablehlo.broadcast_in_dim %cst_198, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %737 = stablehlo.add %735, %736 : tensor<12xf32>
    %738 = stablehlo.divide %590, %737 : tensor<12xf32>
    %cst_199 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %739 = stablehlo.broadcast_in_dim %cst_199, dims = [] : (tensor<f32>) -> tensor<12x3x2x2xf32>
    %740 = stablehlo.add %634, %739 : tensor<12x3x2x2xf32>
    %741 = stablehlo.sqrt %740 : tensor<12x3x2x2xf32>
    %cst_200 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %742 = stablehlo.broadcast_in_dim %cst_200, dims = [] : (tensor<f32>) -> tensor<12x3x2x2xf32>
    %743 = stablehlo.add %741, %742 : tensor<12x3x2x2xf32>
    %744 = stablehlo.divide %592, %743 : tensor<12x3x2x2xf32>
    %cst_201 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %745 = stablehlo.broadcast_in_dim %cst_201, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %746 = stablehlo.add %636, %745 : tensor<12xf32>
    %747 = stablehlo.sqrt %746 : tensor<12xf32>
    %cst_202 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %748 = stablehlo.broadcast_in_dim %cst_202, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %749 = stablehlo.add %747, %748 : tensor<12xf32>
    %750 = stablehlo.divide %594, %749 : tensor<12xf32>
    %cst_203 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %751 = stablehlo.broadcast_in_dim %cst_203, dims = [] : (tensor<f32>) -> tensor<12x1x5x5xf32>
    %752 = stablehlo.multiply %751, %arg1 : tensor<12x1x5x5xf32>
    %753 = stablehlo.add %648, %752 : tensor<12x1x5x5xf32>
    %cst_204 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %754 = stablehlo.broadcast_in_dim %cst_204, dims = [] : (tensor<f32>) -> tensor<32x12xf32>
    %755 = stablehlo.multiply %754, %arg2 : tensor<32x12xf32>
    %756 = stablehlo.add %654, %755 : tensor<32x12xf32>
    %cst_205 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %757 = stablehlo.broadcast_in_dim %cst_205, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %758 = stablehlo.multiply %757, %arg6 : tensor<12x32xf32>
    %759 = stablehlo.add %678, %758 : tensor<12x32xf32>
    %cst_206 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %760 = stablehlo.broadcast_in_dim %cst_206, dims = [] : (tensor<f32>) -> tensor<12x1x5x5xf32>
    %761 = stablehlo.multiply %760, %arg8 : tensor<12x1x5x5xf32>
    %762 = stablehlo.add %690, %761 : tensor<12x1x5x5xf32>
    %cst_207 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %763 = stablehlo.broadcast_in_dim %cst_207, dims = [] : (tensor<f32>) -> tensor<32x12xf32>
    %764 = stablehlo.multiply %763, %arg9 : tensor<32x12xf32>
    %765 = stablehlo.add %696, %764 : tensor<32x12xf32>
    %cst_208 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %766 = stablehlo.broadcast_in_dim %cst_208, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %767 = stablehlo.multiply %766, %arg13 : tensor<12x32xf32>
    %768 = stablehlo.add %720, %767 : tensor<12x32xf32>
    %cst_209 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %769 = stablehlo.broadcast_in_dim %cst_209, dims = [] : (tensor<f32>) -> tensor<12x10xf32>
    %770 = stablehlo.multiply %769, %arg14 : tensor<12x10xf32>
    %771 = stablehlo.add %726, %770 : tensor<12x10xf32>
    %cst_210 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %772 = stablehlo.broadcast_in_dim %cst_210, dims = [] : (tensor<f32>) -> tensor<12x3x2x2xf32>
    %773 = stablehlo.multiply %772, %arg17 : tensor<12x3x2x2xf32>
    %774 = stablehlo.add %744, %773 : tensor<12x3x2x2xf32>
    %c_211 = stablehlo.constant dense<0> : tensor<i32>
    %775 = stablehlo.subtract %arg58, %c_211 : tensor<i32>
    %c_212 = stablehlo.constant dense<0> : tensor<i32>
    %c_213 = stablehlo.constant dense<5> : tensor<i32>
    %776 = call @clip(%775, %c_212, %c_213) : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %777 = stablehlo.convert %776 : (tensor<i32>) -> tensor<f32>
    %cst_214 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %778 = stablehlo.divide %777, %cst_214 : tensor<f32>
    %cst_215 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %779 = stablehlo.subtract %cst_215, %778 : tensor<f32>
    %cst_216 = stablehlo.constant dense<-8.99999984E-4> : tensor<f32>
    %780 = stablehlo.multiply %cst_216, %779 : tensor<f32>
    %cst_217 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %781 = stablehlo.add %780, %cst_217 : tensor<f32>
    %c_218 = stablehlo.constant dense<5> : tensor<i32>
    %782 = stablehlo.compare LT, %arg58, %c_218, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_219 = stablehlo.constant dense<5> : tensor<i32>
    %783 = stablehlo.subtract %arg58, %c_219 : tensor<i32>
    %784 = stablehlo.convert %783 : (tensor<i32>) -> tensor<f32>
    %cst_220 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %785 = stablehlo.minimum %784, %cst_220 : tensor<f32>
    %cst_221 = stablehlo.constant dense<3.14159274> : tensor<f32>
    %786 = stablehlo.multiply %cst_221, %785 : tensor<f32>
    %cst_222 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %787 = stablehlo.divide %786, %cst_222 : tensor<f32>
    %788 = stablehlo.cosine %787 : tensor<f32>
    %cst_223 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %789 = stablehlo.add %cst_223, %788 : tensor<f32>
    %cst_224 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %790 = stablehlo.multiply %cst_224, %789 : tensor<f32>
    %cst_225 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %791 = stablehlo.power %790, %cst_225 : tensor<f32>
    %cst_226 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %792 = stablehlo.multiply %cst_226, %791 : tensor<f32>
    %cst_227 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %793 = stablehlo.add %792, %cst_227 : tensor<f32>
    %cst_228 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %794 = stablehlo.multiply %cst_228, %793 : tensor<f32>
    %795 = call @_where_10(%782, %781, %794) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_229 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %796 = stablehlo.multiply %cst_229, %795 : tensor<f32>
    %797 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %798 = stablehlo.multiply %797, %642 : tensor<32xf32>
    %799 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<12x1x5x5xf32>
    %800 = stablehlo.multiply %799, %753 : tensor<12x1x5x5xf32>
    %801 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<32x12xf32>
    %802 = stablehlo.multiply %801, %756 : tensor<32x12xf32>
    %803 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %804 = stablehlo.multiply %803, %660 : tensor<12xf32>
    %805 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %806 = stablehlo.multiply %805, %666 : tensor<12xf32>
    %807 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %808 = stablehlo.multiply %807, %672 : tensor<12xf32>
    %809 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %810 = stablehlo.multiply %809, %759 : tensor<12x32xf32>
    %811 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %812 = stablehlo.multiply %811, %684 : tensor<32xf32>
    %813 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<12x1x5x5xf32>
    %814 = stablehlo.multiply %813, %762 : tensor<12x1x5x5xf32>
    %815 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<32x12xf32>
    %816 = stablehlo.multiply %815, %765 : tensor<32x12xf32>
    %817 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %818 = stablehlo.multiply %817, %702 : tensor<12xf32>
    %819 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %820 = stablehlo.multiply %819, %708 : tensor<12xf32>
    %821 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %822 = stablehlo.multiply %821, %714 : tensor<12xf32>
    %823 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %824 = stablehlo.multiply %823, %768 : tensor<12x32xf32>
    %825 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<12x10xf32>
    %826 = stablehlo.multiply %825, %771 : tensor<12x10xf32>
    %827 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %828 = stablehlo.multiply %827, %732 : tensor<12xf32>
    %829 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %830 = stablehlo.multiply %829, %738 : tensor<12xf32>
    %831 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<12x3x2x2xf32>
    %832 = stablehlo.multiply %831, %774 : tensor<12x3x2x2xf32>
    %833 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %834 = stablehlo.multiply %833, %750 : tensor<12xf32>
    %c_230 = stablehlo.constant dense<2147483647> : tensor<i32>
    %835 = stablehlo.compare LT, %arg58, %c_230, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_231 = stablehlo.constant dense<1> : tensor<i32>
    %836 = stablehlo.add %arg58, %c_231 : tensor<i32>
    %c_232 = stablehlo.constant dense<2147483647> : tensor<i32>
    %837 = call @_where_9(%835, %836, %c_232) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %838 = stablehlo.add %arg0, %798 : tensor<32xf32>
    %839 = stablehlo.add %arg1, %800 : tensor<12x1x5x5xf32>
    %840 = stablehlo.add %arg2, %802 : tensor<32x12xf32>
    %841 = stablehlo.add %arg3, %804 : tensor<12xf32>
    %842 = stablehlo.add %arg4, %806 : tensor<12xf32>
    %843 = stablehlo.add %arg5, %808 : tensor<12xf32>
    %844 = stablehlo.add %arg6, %810 : tensor<12x32xf32>
    %845 = stablehlo.add %arg7, %812 : tensor<32xf32>
    %846 = stablehlo.add %arg8, %814 : tensor<12x1x5x5xf32>
    %847 = stablehlo.add %arg9, %816 : tensor<32x12xf32>
    %848 = stablehlo.add %arg10, %818 : tensor<12xf32>
    %849 = stablehlo.add %arg11, %820 : tensor<12xf32>
    %850 = stablehlo.add %arg12, %822 : tensor<12xf32>
    %851 = stablehlo.add %arg13, %824 : tensor<12x32xf32>
    %852 = stablehlo.add %arg14, %826 : tensor<12x10xf32>
    %853 = stablehlo.add %arg15, %828 : tensor<12xf32>
    %854 = stablehlo.add %arg16, %830 : tensor<12xf32>
    %855 = stablehlo.add %arg17, %832 : tensor<12x3x2x2xf32>
    %856 = stablehlo.add %arg18, %834 : tensor<12xf32>
    return %838, %839, %840, %841, %842, %843, %844, %845, %846, %847, %848, %849, %850, %851, %852, %853, %854, %855, %856, %552, %345, %350, %355, %360, %365, %370, %375, %380, %385, %390, %395, %400, %405, %410, %415, %420, %425, %430, %435, %441, %447, %453, %459, %465, %471, %477, %483, %489, %495, %501, %507, %513, %519, %525, %531, %537, %543, %549, %837, %160 : tensor<32xf32>, tensor<12x1x5x5xf32>, tensor<32x12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12x32xf32>, tensor<32xf32>, tensor<12x1x5x5xf32>, tensor<32x12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12x32xf32>, tensor<12x10xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12x3x2x2xf32>, tensor<12xf32>, tensor<i32>, tensor<32xf32>, tensor<12x1x5x5xf32>, tensor<32x12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12x32xf32>, tensor<32xf32>, tensor<12x1x5x5xf32>, tensor<32x12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12x32xf32>, tensor<12x10xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12x3x2x2xf32>, tensor<12xf32>, tensor<32xf32>, tensor<12x1x5x5xf32>, tensor<32x12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12x32xf32>, tensor<32xf32>, tensor<12x1x5x5xf32>, tensor<32x12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12x32xf32>, tensor<12x10xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12x3x2x2xf32>, tensor<12xf32>, tensor<i32>, tensor<f32>
  }
  func.func private @_var(%arg0: tensor<4x6x6x12xf32>, %arg1: tensor<i32>) -> (tensor<4x6x6x1xf32>, tensor<4x6x6x12xf32>, tensor<f32>, tensor<i1>, tensor<4x6x6x1xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [3] : (tensor<4x6x6x12xf32>, tensor<f32>) -> tensor<4x6x6xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<4x6x6xf32>) -> tensor<4x6x6x1xf32>
    %cst_0 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x6x6x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<4x6x6x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2, 3] : (tensor<4x6x6x1xf32>) -> tensor<4x6x6x12xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<4x6x6x12xf32>
    %6 = chlo.square %5 : tensor<4x6x6x12xf32> -> tensor<4x6x6x12xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x6x6x12xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<4x6x6x12xf32>
    %9 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %10 = stablehlo.subtract %cst_2, %9 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [3] : (tensor<4x6x6x12xf32>, tensor<f32>) -> tensor<4x6x6xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2] : (tensor<4x6x6xf32>) -> tensor<4x6x6x1xf32>
    %13 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<4x6x6x1xf32>
    %14 = stablehlo.divide %12, %13 : tensor<4x6x6x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.compare GT, %10, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %16:2 = call @_where(%15, %14, %cst_5) : (tensor<i1>, tensor<4x6x6x1xf32>, tensor<f32>) -> (tensor<4x6x6x1xf32>, tensor<4x6x6x1xf32>)
    return %16#0, %8, %10, %15, %16#1 : tensor<4x6x6x1xf32>, tensor<4x6x6x12xf32>, tensor<f32>, tensor<i1>, tensor<4x6x6x1xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<4x6x6x1xf32>, %arg2: tensor<f32>) -> (tensor<4x6x6x1xf32>, tensor<4x6x6x1xf32>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x6x6x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<4x6x6x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x6x6x1xf32>
    return %2, %3 : tensor<4x6x6x1xf32>, tensor<4x6x6x1xf32>
  }
  func.func private @_var_0(%arg0: tensor<4x12xf32>, %arg1: tensor<i32>) -> (tensor<4x1xf32>, tensor<4x12xf32>, tensor<f32>, tensor<i1>, tensor<4x1xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<4xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %cst_0 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<4x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x12xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<4x12xf32>
    %6 = chlo.square %5 : tensor<4x12xf32> -> tensor<4x12xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<4x12xf32>
    %9 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %10 = stablehlo.subtract %cst_2, %9 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<4xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %13 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %14 = stablehlo.divide %12, %13 : tensor<4x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.compare GT, %10, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %16:2 = call @_where_1(%15, %14, %cst_5) : (tensor<i1>, tensor<4x1xf32>, tensor<f32>) -> (tensor<4x1xf32>, tensor<4x1xf32>)
    return %16#0, %8, %10, %15, %16#1 : tensor<4x1xf32>, tensor<4x12xf32>, tensor<f32>, tensor<i1>, tensor<4x1xf32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<4x1xf32>, %arg2: tensor<f32>) -> (tensor<4x1xf32>, tensor<4x1xf32>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<4x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    return %2, %3 : tensor<4x1xf32>, tensor<4x1xf32>
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
    %2 = call @_where_2(%0, %1, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
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
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_3(%arg0: tensor<1xi32>, %arg1: tensor<4xf32>) -> tensor<4x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x1xf32>, tensor<1xi32>, tensor<4xf32>) -> tensor<4x1xf32>
    return %1 : tensor<4x1xf32>
  }
  func.func private @take_along_axis_4(%arg0: tensor<4x1x1xi32>, %arg1: tensor<4x1xf32>) -> tensor<4x10xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x10xf32>, tensor<4x1x1xi32>, tensor<4x1xf32>) -> tensor<4x10xf32>
    return %1 : tensor<4x10xf32>
  }
  func.func private @_var_5(%arg0: tensor<4x12xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<4x1xf32>, %arg4: tensor<4x1xf32>) -> tensor<4x12xf32> {
    %0 = call @_where_6(%arg2, %arg3, %arg4) : (tensor<i1>, tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %2 = stablehlo.divide %0, %1 : tensor<4x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<4xf32>) -> tensor<4x12xf32>
    %5 = stablehlo.multiply %4, %arg0 : tensor<4x12xf32>
    %6 = stablehlo.negate %5 : tensor<4x12xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.reshape %7 : (tensor<4xf32>) -> tensor<4x1xf32>
    %cst_1 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %10 = stablehlo.divide %8, %9 : tensor<4x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<4xf32>) -> tensor<4x12xf32>
    %13 = stablehlo.add %5, %12 : tensor<4x12xf32>
    return %13 : tensor<4x12xf32>
  }
  func.func private @_where_6(%arg0: tensor<i1>, %arg1: tensor<4x1xf32>, %arg2: tensor<4x1xf32>) -> tensor<4x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<i1>, tensor<4x1xf32>
    return %1 : tensor<4x1xf32>
  }
  func.func private @_var_7(%arg0: tensor<4x6x6x12xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<4x6x6x1xf32>, %arg4: tensor<4x6x6x1xf32>) -> tensor<4x6x6x12xf32> {
    %0 = call @_where_8(%arg2, %arg3, %arg4) : (tensor<i1>, tensor<4x6x6x1xf32>, tensor<4x6x6x1xf32>) -> tensor<4x6x6x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x6x6x1xf32>
    %2 = stablehlo.divide %0, %1 : tensor<4x6x6x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [3] : (tensor<4x6x6x1xf32>, tensor<f32>) -> tensor<4x6x6xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<4x6x6xf32>) -> tensor<4x6x6x12xf32>
    %5 = stablehlo.multiply %4, %arg0 : tensor<4x6x6x12xf32>
    %6 = stablehlo.negate %5 : tensor<4x6x6x12xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [3] : (tensor<4x6x6x12xf32>, tensor<f32>) -> tensor<4x6x6xf32>
    %8 = stablehlo.reshape %7 : (tensor<4x6x6xf32>) -> tensor<4x6x6x1xf32>
    %cst_1 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x6x6x1xf32>
    %10 = stablehlo.divide %8, %9 : tensor<4x6x6x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [3] : (tensor<4x6x6x1xf32>, tensor<f32>) -> tensor<4x6x6xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2] : (tensor<4x6x6xf32>) -> tensor<4x6x6x12xf32>
    %13 = stablehlo.add %5, %12 : tensor<4x6x6x12xf32>
    return %13 : tensor<4x6x6x12xf32>
  }
  func.func private @_where_8(%arg0: tensor<i1>, %arg1: tensor<4x6x6x1xf32>, %arg2: tensor<4x6x6x1xf32>) -> tensor<4x6x6x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x6x6x1xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<i1>, tensor<4x6x6x1xf32>
    return %1 : tensor<4x6x6x1xf32>
  }
  func.func private @_where_9(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @clip(%arg0: tensor<i32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.maximum %0, %arg0 : tensor<i32>
    %2 = stablehlo.convert %arg2 : tensor<i32>
    %3 = stablehlo.minimum %2, %1 : tensor<i32>
    return %3 : tensor<i32>
  }
  func.func private @_where_10(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<f32>
    return %1 : tensor<f32>
  }
}
