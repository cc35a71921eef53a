module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<3x3x3x4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<3x3x4x4xf32>, %arg4: tensor<3xf32>, %arg5: tensor<3x3x4x3xf32>, %arg6: tensor<4xf32>, %arg7: tensor<3x3x4x4xf32>, %arg8: tensor<8xf32>, %arg9: tensor<3x3x4x8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<3x3x8x8xf32>, %arg12: tensor<8xf32>, %arg13: tensor<3x3x8x8xf32>, %arg14: tensor<4xf32>, %arg15: tensor<3x3x8x4xf32>, %arg16: tensor<4xf32>, %arg17: tensor<3x3x8x4xf32>, %arg18: tensor<4xf32>, %arg19: tensor<3x3x4x4xf32>, %arg20: tensor<4xf32>, %arg21: tensor<1x1x8x4xf32>, %arg22: tensor<8xf32>, %arg23: tensor<8x8xf32>, %arg24: tensor<8xf32>, %arg25: tensor<8x8xf32>, %arg26: tensor<4xf32>, %arg27: tensor<8x4xf32>, %arg28: tensor<8xf32>, %arg29: tensor<8x8xf32>, %arg30: tensor<4xf32>, %arg31: tensor<8x4xf32>, %arg32: tensor<4xf32>, %arg33: tensor<4xf32>, %arg34: tensor<4xf32>, %arg35: tensor<4xf32>, %arg36: tensor<8xf32>, %arg37: tensor<8xf32>, %arg38: tensor<8xf32>, %arg39: tensor<8xf32>, %arg40: tensor<8xf32>, %arg41: tensor<8xf32>, %arg42: tensor<8xf32>, %arg43: tensor<8xf32>, %arg44: tensor<4xf32>, %arg45: tensor<4xf32>, %arg46: tensor<4xf32>, %arg47: tensor<4xf32>, %arg48: tensor<8x2x4xf32>, %arg49: tensor<2x4x8xf32>, %arg50: tensor<8x2x4xf32>, %arg51: tensor<8x2x4xf32>, %arg52: tensor<4x8x8x3xf32>, %arg53: tensor<4xf32>) -> (tensor<4x8x8x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg53, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %1 = stablehlo.iota dim = 0 : tensor<4xi32>
    %2 = stablehlo.negate %1 : tensor<4xi32>
    %3 = stablehlo.convert %2 : (tensor<4xi32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.multiply %3, %4 : tensor<4xf32>
    %6 = stablehlo.exponential %5 : tensor<4xf32>
    %7 = stablehlo.convert %6 : tensor<4xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %9 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
    %10 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %11 = stablehlo.multiply %9, %10 : tensor<4x4xf32>
    %12 = stablehlo.sine %11 : tensor<4x4xf32>
    %13 = stablehlo.cosine %11 : tensor<4x4xf32>
    %14 = stablehlo.concatenate %12, %13, dim = 1 : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x8xf32>
    %15 = stablehlo.dot_general %14, %arg25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
    %16 = stablehlo.reshape %arg24 : (tensor<8xf32>) -> tensor<1x8xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<1x8xf32>) -> tensor<4x8xf32>
    %18 = stablehlo.add %15, %17 : tensor<4x8xf32>
    %19 = call @silu(%18) : (tensor<4x8xf32>) -> tensor<4x8xf32>
    %20 = stablehlo.dot_general %19, %arg23, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
    %21 = stablehlo.reshape %arg22 : (tensor<8xf32>) -> tensor<1x8xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<1x8xf32>) -> tensor<4x8xf32>
    %23 = stablehlo.add %20, %22 : tensor<4x8xf32>
    %24 = stablehlo.convolution(%arg52, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x3xf32>, tensor<3x3x3x4xf32>) -> tensor<4x8x8x4xf32>
    %25 = stablehlo.reshape %arg0 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %27 = stablehlo.add %24, %26 : tensor<4x8x8x4xf32>
    %28 = stablehlo.reshape %27 : (tensor<4x8x8x4xf32>) -> tensor<4x8x8x2x2xf32>
    %29 = chlo.square %28 : tensor<4x8x8x2x2xf32> -> tensor<4x8x8x2x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%28 init: %cst_0) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x8x8x2x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %cst_1 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %32 = stablehlo.divide %30, %31 : tensor<4x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%29 init: %cst_2) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x8x8x2x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %cst_3 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %35 = stablehlo.divide %33, %34 : tensor<4x2xf32>
    %36 = chlo.square %32 : tensor<4x2xf32> -> tensor<4x2xf32>
    %37 = stablehlo.subtract %35, %36 : tensor<4x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %39 = stablehlo.maximum %38, %37 : tensor<4x2xf32>
    %40 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<4x2xf32>) -> tensor<4x2x2xf32>
    %41 = stablehlo.reshape %40 : (tensor<4x2x2xf32>) -> tensor<4x4xf32>
    %42 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<4x2xf32>) -> tensor<4x2x2xf32>
    %43 = stablehlo.reshape %42 : (tensor<4x2x2xf32>) -> tensor<4x4xf32>
    %44 = stablehlo.broadcast_in_dim %41, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %45 = stablehlo.broadcast_in_dim %43, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %46 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2, 3] : (tensor<4x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %47 = stablehlo.subtract %27, %46 : tensor<4x8x8x4xf32>
    %cst_5 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x1x1x4xf32>
    %49 = stablehlo.add %45, %48 : tensor<4x1x1x4xf32>
    %50 = stablehlo.rsqrt %49 : tensor<4x1x1x4xf32>
    %51 = stablehlo.reshape %arg33 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x1x1x4xf32>
    %53 = stablehlo.multiply %50, %52 : tensor<4x1x1x4xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1, 2, 3] : (tensor<4x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %55 = stablehlo.multiply %47, %54 : tensor<4x8x8x4xf32>
    %56 = stablehlo.reshape %arg32 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %58 = stablehlo.add %55, %57 : tensor<4x8x8x4xf32>
    %59 = call @silu_0(%58) : (tensor<4x8x8x4xf32>) -> tensor<4x8x8x4xf32>
    %60 = stablehlo.convolution(%59, %arg3) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x4xf32>, tensor<3x3x4x4xf32>) -> tensor<4x8x8x4xf32>
    %61 = stablehlo.reshape %arg2 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %63 = stablehlo.add %60, %62 : tensor<4x8x8x4xf32>
    %64 = call @silu(%23) : (tensor<4x8xf32>) -> tensor<4x8xf32>
    %65 = stablehlo.dot_general %64, %arg27, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf32>, tensor<8x4xf32>) -> tensor<4x4xf32>
    %66 = stablehlo.reshape %arg26 : (tensor<4xf32>) -> tensor<1x4xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %68 = stablehlo.add %65, %67 : tensor<4x4xf32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2, 3] : (tensor<4x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %71 = stablehlo.add %63, %70 : tensor<4x8x8x4xf32>
    %72 = stablehlo.reshape %71 : (tensor<4x8x8x4xf32>) -> tensor<4x8x8x4x1xf32>
    %73 = chlo.square %72 : tensor<4x8x8x4x1xf32> -> tensor<4x8x8x4x1xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%72 init: %cst_6) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x8x8x4x1xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_7 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %76 = stablehlo.divide %74, %75 : tensor<4x4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.reduce(%73 init: %cst_8) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x8x8x4x1xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_9 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %79 = stablehlo.divide %77, %78 : tensor<4x4xf32>
    %80 = chlo.square %76 : tensor<4x4xf32> -> tensor<4x4xf32>
    %81 = stablehlo.subtract %79, %80 : tensor<4x4xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %83 = stablehlo.maximum %82, %81 : tensor<4x4xf32>
    %84 = stablehlo.broadcast_in_dim %76, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %85 = stablehlo.reshape %84 : (tensor<4x4x1xf32>) -> tensor<4x4xf32>
    %86 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %87 = stablehlo.reshape %86 : (tensor<4x4x1xf32>) -> tensor<4x4xf32>
    %88 = stablehlo.broadcast_in_dim %85, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %89 = stablehlo.broadcast_in_dim %87, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %90 = stablehlo.broadcast_in_dim %88, dims = [0, 1, 2, 3] : (tensor<4x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %91 = stablehlo.subtract %71, %90 : tensor<4x8x8x4xf32>
    %cst_11 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x1x1x4xf32>
    %93 = stablehlo.add %89, %92 : tensor<4x1x1x4xf32>
    %94 = stablehlo.rsqrt %93 : tensor<4x1x1x4xf32>
    %95 = stablehlo.reshape %arg35 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x1x1x4xf32>
    %97 = stablehlo.multiply %94, %96 : tensor<4x1x1x4xf32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [0, 1, 2, 3] : (tensor<4x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %99 = stablehlo.multiply %91, %98 : tensor<4x8x8x4xf32>
    %100 = stablehlo.reshape %arg34 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %102 = stablehlo.add %99, %101 : tensor<4x8x8x4xf32>
    %103 = call @silu_0(%102) : (tensor<4x8x8x4xf32>) -> tensor<4x8x8x4xf32>
    %104 = stablehlo.convolution(%103, %arg7) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x4xf32>, tensor<3x3x4x4xf32>) -> tensor<4x8x8x4xf32>
    %105 = stablehlo.reshape %arg6 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %107 = stablehlo.add %104, %106 : tensor<4x8x8x4xf32>
    %108 = stablehlo.add %107, %27 : tensor<4x8x8x4xf32>
    %109 = stablehlo.convolution(%108, %arg9) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<4x4x4x8xf32>
    %110 = stablehlo.reshape %arg8 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %112 = stablehlo.add %109, %111 : tensor<4x4x4x8xf32>
    %113 = stablehlo.reshape %112 : (tensor<4x4x4x8xf32>) -> tensor<4x4x4x2x4xf32>
    %114 = chlo.square %113 : tensor<4x4x4x2x4xf32> -> tensor<4x4x4x2x4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %115 = stablehlo.reduce(%113 init: %cst_12) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x4x4x2x4xf32>, tensor<f32>) -> tensor<4x2xf32>
    %cst_13 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %117 = stablehlo.divide %115, %116 : tensor<4x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%114 init: %cst_14) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x4x4x2x4xf32>, tensor<f32>) -> tensor<4x2xf32>
    %cst_15 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %120 = stablehlo.divide %118, %119 : tensor<4x2xf32>
    %121 = chlo.square %117 : tensor<4x2xf32> -> tensor<4x2xf32>
    %122 = stablehlo.subtract %120, %121 : tensor<4x2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %124 = stablehlo.maximum %123, %122 : tensor<4x2xf32>
    %125 = stablehlo.broadcast_in_dim %117, dims = [0, 1] : (tensor<4x2xf32>) -> tensor<4x2x4xf32>
    %126 = stablehlo.reshape %125 : (tensor<4x2x4xf32>) -> tensor<4x8xf32>
    %127 = stablehlo.broadcast_in_dim %124, dims = [0, 1] : (tensor<4x2xf32>) -> tensor<4x2x4xf32>
    %128 = stablehlo.reshape %127 : (tensor<4x2x4xf32>) -> tensor<4x8xf32>
    %129 = stablehlo.broadcast_in_dim %126, dims = [0, 3] : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %130 = stablehlo.broadcast_in_dim %128, dims = [0, 3] : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %131 = stablehlo.broadcast_in_dim %129, dims = [0, 1, 2, 3] : (tensor<4x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %132 = stablehlo.subtract %112, %131 : tensor<4x4x4x8xf32>
    %cst_17 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x1x1x8xf32>
    %134 = stablehlo.add %130, %133 : tensor<4x1x1x8xf32>
    %135 = stablehlo.rsqrt %134 : tensor<4x1x1x8xf32>
    %136 = stablehlo.reshape %arg37 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x1x1x8xf32>
    %138 = stablehlo.multiply %135, %137 : tensor<4x1x1x8xf32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [0, 1, 2, 3] : (tensor<4x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %140 = stablehlo.multiply %132, %139 : tensor<4x4x4x8xf32>
    %141 = stablehlo.reshape %arg36 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %142 = stablehlo.broadcast_in_dim %141, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %143 = stablehlo.add %140, %142 : tensor<4x4x4x8xf32>
    %144 = call @silu_1(%143) : (tensor<4x4x4x8xf32>) -> tensor<4x4x4x8xf32>
    %145 = stablehlo.convolution(%144, %arg11) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x4x4x8xf32>, tensor<3x3x8x8xf32>) -> tensor<4x4x4x8xf32>
    %146 = stablehlo.reshape %arg10 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %147 = stablehlo.broadcast_in_dim %146, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %148 = stablehlo.add %145, %147 : tensor<4x4x4x8xf32>
    %149 = call @silu(%23) : (tensor<4x8xf32>) -> tensor<4x8xf32>
    %150 = stablehlo.dot_general %149, %arg29, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
    %151 = stablehlo.reshape %arg28 : (tensor<8xf32>) -> tensor<1x8xf32>
    %152 = stablehlo.broadcast_in_dim %151, dims = [0, 1] : (tensor<1x8xf32>) -> tensor<4x8xf32>
    %153 = stablehlo.add %150, %152 : tensor<4x8xf32>
    %154 = stablehlo.broadcast_in_dim %153, dims = [0, 3] : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0, 1, 2, 3] : (tensor<4x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %156 = stablehlo.add %148, %155 : tensor<4x4x4x8xf32>
    %157 = stablehlo.reshape %156 : (tensor<4x4x4x8xf32>) -> tensor<4x4x4x4x2xf32>
    %158 = chlo.square %157 : tensor<4x4x4x4x2xf32> -> tensor<4x4x4x4x2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %159 = stablehlo.reduce(%157 init: %cst_18) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x4x4x4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_19 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %161 = stablehlo.divide %159, %160 : tensor<4x4xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.reduce(%158 init: %cst_20) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x4x4x4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_21 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %164 = stablehlo.divide %162, %163 : tensor<4x4xf32>
    %165 = chlo.square %161 : tensor<4x4xf32> -> tensor<4x4xf32>
    %166 = stablehlo.subtract %164, %165 : tensor<4x4xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %168 = stablehlo.maximum %167, %166 : tensor<4x4xf32>
    %169 = stablehlo.broadcast_in_dim %161, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x2xf32>
    %170 = stablehlo.reshape %169 : (tensor<4x4x2xf32>) -> tensor<4x8xf32>
    %171 = stablehlo.broadcast_in_dim %168, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x2xf32>
    %172 = stablehlo.reshape %171 : (tensor<4x4x2xf32>) -> tensor<4x8xf32>
    %173 = stablehlo.broadcast_in_dim %170, dims = [0, 3] : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %174 = stablehlo.broadcast_in_dim %172, dims = [0, 3] : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %175 = stablehlo.broadcast_in_dim %173, dims = [0, 1, 2, 3] : (tensor<4x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %176 = stablehlo.subtract %156, %175 : tensor<4x4x4x8xf32>
    %cst_23 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x1x1x8xf32>
    %178 = stablehlo.add %174, %177 : tensor<4x1x1x8xf32>
    %179 = stablehlo.rsqrt %178 : tensor<4x1x1x8xf32>
    %180 = stablehlo.reshape %arg39 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %181 = stablehlo.broadcast_in_dim %180, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x1x1x8xf32>
    %182 = stablehlo.multiply %179, %181 : tensor<4x1x1x8xf32>
    %183 = stablehlo.broadcast_in_dim %182, dims = [0, 1, 2, 3] : (tensor<4x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %184 = stablehlo.multiply %176, %183 : tensor<4x4x4x8xf32>
    %185 = stablehlo.reshape %arg38 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %186 = stablehlo.broadcast_in_dim %185, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %187 = stablehlo.add %184, %186 : tensor<4x4x4x8xf32>
    %188 = call @silu_1(%187) : (tensor<4x4x4x8xf32>) -> tensor<4x4x4x8xf32>
    %189 = stablehlo.convolution(%188, %arg13) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x4x4x8xf32>, tensor<3x3x8x8xf32>) -> tensor<4x4x4x8xf32>
    %190 = stablehlo.reshape %arg12 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %191 = stablehlo.broadcast_in_dim %190, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %192 = stablehlo.add %189, %191 : tensor<4x4x4x8xf32>
    %193 = stablehlo.add %192, %112 : tensor<4x4x4x8xf32>
    %194 = stablehlo.reshape %193 : (tensor<4x4x4x8xf32>) -> tensor<4x4x4x4x2xf32>
    %195 = chlo.square %194 : tensor<4x4x4x4x2xf32> -> tensor<4x4x4x4x2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %196 = stablehlo.reduce(%194 init: %cst_24) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x4x4x4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_25 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %198 = stablehlo.divide %196, %197 : tensor<4x4xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %199 = stablehlo.reduce(%195 init: %cst_26) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x4x4x4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_27 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %201 = stablehlo.divide %199, %200 : tensor<4x4xf32>
    %202 = chlo.square %198 : tensor<4x4xf32> -> tensor<4x4xf32>
    %203 = stablehlo.subtract %201, %202 : tensor<4x4xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %205 = stablehlo.maximum %204, %203 : tensor<4x4xf32>
    %206 = stablehlo.broadcast_in_dim %198, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x2xf32>
    %207 = stablehlo.reshape %206 : (tensor<4x4x2xf32>) -> tensor<4x8xf32>
    %208 = stablehlo.broadcast_in_dim %205, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x2xf32>
    %209 = stablehlo.reshape %208 : (tensor<4x4x2xf32>) -> tensor<4x8xf32>
    %210 = stablehlo.broadcast_in_dim %207, dims = [0, 3] : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %211 = stablehlo.broadcast_in_dim %209, dims = [0, 3] : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %212 = stablehlo.broadcast_in_dim %210, dims = [0, 1, 2, 3] : (tensor<4x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %213 = stablehlo.subtract %193, %212 : tensor<4x4x4x8xf32>
    %cst_29 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x1x1x8xf32>
    %215 = stablehlo.add %211, %214 : tensor<4x1x1x8xf32>
    %216 = stablehlo.rsqrt %215 : tensor<4x1x1x8xf32>
    %217 = stablehlo.reshape %arg41 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %218 = stablehlo.broadcast_in_dim %217, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x1x1x8xf32>
    %219 = stablehlo.multiply %216, %218 : tensor<4x1x1x8xf32>
    %220 = stablehlo.broadcast_in_dim %219, dims = [0, 1, 2, 3] : (tensor<4x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %221 = stablehlo.multiply %213, %220 : tensor<4x4x4x8xf32>
    %222 = stablehlo.reshape %arg40 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %223 = stablehlo.broadcast_in_dim %222, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x4x4x8xf32>
    %224 = stablehlo.add %221, %223 : tensor<4x4x4x8xf32>
    %225 = stablehlo.reshape %224 : (tensor<4x4x4x8xf32>) -> tensor<4x16x8xf32>
    %226 = stablehlo.dot_general %225, %arg50, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16x8xf32>, tensor<8x2x4xf32>) -> tensor<4x16x2x4xf32>
    %227 = stablehlo.dot_general %225, %arg48, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16x8xf32>, tensor<8x2x4xf32>) -> tensor<4x16x2x4xf32>
    %228 = stablehlo.dot_general %225, %arg51, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16x8xf32>, tensor<8x2x4xf32>) -> tensor<4x16x2x4xf32>
    %cst_30 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %229 = stablehlo.sqrt %cst_30 : tensor<f32>
    %230 = stablehlo.convert %229 : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %230, dims = [] : (tensor<f32>) -> tensor<4x16x2x4xf32>
    %232 = stablehlo.divide %226, %231 : tensor<4x16x2x4xf32>
    %233 = stablehlo.dot_general %232, %227, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x16x2x4xf32>, tensor<4x16x2x4xf32>) -> tensor<4x2x16x16xf32>
    %cst_31 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %234 = stablehlo.reduce(%233 init: %cst_31) applies stablehlo.maximum across dimensions = [3] : (tensor<4x2x16x16xf32>, tensor<f32>) -> tensor<4x2x16xf32>
    %cst_32 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %235 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x2x16xf32>
    %236 = stablehlo.maximum %235, %234 : tensor<4x2x16xf32>
    %237 = stablehlo.broadcast_in_dim %236, dims = [0, 1, 2] : (tensor<4x2x16xf32>) -> tensor<4x2x16x1xf32>
    %238 = stablehlo.broadcast_in_dim %237, dims = [0, 1, 2, 3] : (tensor<4x2x16x1xf32>) -> tensor<4x2x16x16xf32>
    %239 = stablehlo.subtract %233, %238 : tensor<4x2x16x16xf32>
    %240 = stablehlo.exponential %239 : tensor<4x2x16x16xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %241 = stablehlo.reduce(%240 init: %cst_33) applies stablehlo.add across dimensions = [3] : (tensor<4x2x16x16xf32>, tensor<f32>) -> tensor<4x2x16xf32>
    %242 = stablehlo.broadcast_in_dim %241, dims = [0, 1, 2] : (tensor<4x2x16xf32>) -> tensor<4x2x16x1xf32>
    %243 = stablehlo.broadcast_in_dim %242, dims = [0, 1, 2, 3] : (tensor<4x2x16x1xf32>) -> tensor<4x2x16x16xf32>
    %244 = stablehlo.divide %240, %243 : tensor<4x2x16x16xf32>
    %245 = stablehlo.dot_general %228, %244, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x16x2x4xf32>, tensor<4x2x16x16xf32>) -> tensor<4x2x4x16xf32>
    %246 = stablehlo.transpose %245, dims = [0, 3, 1, 2] : (tensor<4x2x4x16xf32>) -> tensor<4x16x2x4xf32>
    %247 = stablehlo.dot_general %246, %arg49, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x16x2x4xf32>, tensor<2x4x8xf32>) -> tensor<4x16x8xf32>
    %248 = stablehlo.reshape %247 : (tensor<4x16x8xf32>) -> tensor<4x4x4x8xf32>
    %249 = stablehlo.add %193, %248 : tensor<4x4x4x8xf32>
    %250 = call @_resize(%249) : (tensor<4x4x4x8xf32>) -> tensor<4x8x8x8xf32>
    %251 = stablehlo.convolution(%250, %arg15) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x8xf32>, tensor<3x3x8x4xf32>) -> tensor<4x8x8x4xf32>
    %252 = stablehlo.reshape %arg14 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %253 = stablehlo.broadcast_in_dim %252, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %254 = stablehlo.add %251, %253 : tensor<4x8x8x4xf32>
    %255 = stablehlo.concatenate %254, %108, dim = 3 : (tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>) -> tensor<4x8x8x8xf32>
    %256 = stablehlo.reshape %255 : (tensor<4x8x8x8xf32>) -> tensor<4x8x8x2x4xf32>
    %257 = chlo.square %256 : tensor<4x8x8x2x4xf32> -> tensor<4x8x8x2x4xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %258 = stablehlo.reduce(%256 init: %cst_34) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x8x8x2x4xf32>, tensor<f32>) -> tensor<4x2xf32>
    %cst_35 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %259 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %260 = stablehlo.divide %258, %259 : tensor<4x2xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %261 = stablehlo.reduce(%257 init: %cst_36) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x8x8x2x4xf32>, tensor<f32>) -> tensor<4x2xf32>
    %cst_37 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %262 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %263 = stablehlo.divide %261, %262 : tensor<4x2xf32>
    %264 = chlo.square %260 : tensor<4x2xf32> -> tensor<4x2xf32>
    %265 = stablehlo.subtract %263, %264 : tensor<4x2xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %266 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %267 = stablehlo.maximum %266, %265 : tensor<4x2xf32>
    %268 = stablehlo.broadcast_in_dim %260, dims = [0, 1] : (tensor<4x2xf32>) -> tensor<4x2x4xf32>
    %269 = stablehlo.reshape %268 : (tensor<4x2x4xf32>) -> tensor<4x8xf32>
    %270 = stablehlo.broadcast_in_dim %267, dims = [0, 1] : (tensor<4x2xf32>) -> tensor<4x2x4xf32>
    %271 = stablehlo.reshape %270 : (tensor<4x2x4xf32>) -> tensor<4x8xf32>
    %272 = stablehlo.broadcast_in_dim %269, dims = [0, 3] : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %273 = stablehlo.broadcast_in_dim %271, dims = [0, 3] : (tensor<4x8xf32>) -> tensor<4x1x1x8xf32>
    %274 = stablehlo.broadcast_in_dim %272, dims = [0, 1, 2, 3] : (tensor<4x1x1x8xf32>) -> tensor<4x8x8x8xf32>
    %275 = stablehlo.subtract %255, %274 : tensor<4x8x8x8xf32>
    %cst_39 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %276 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x1x1x8xf32>
    %277 = stablehlo.add %273, %276 : tensor<4x1x1x8xf32>
    %278 = stablehlo.rsqrt %277 : tensor<4x1x1x8xf32>
    %279 = stablehlo.reshape %arg43 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %280 = stablehlo.broadcast_in_dim %279, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x1x1x8xf32>
    %281 = stablehlo.multiply %278, %280 : tensor<4x1x1x8xf32>
    %282 = stablehlo.broadcast_in_dim %281, dims = [0, 1, 2, 3] : (tensor<4x1x1x8xf32>) -> tensor<4x8x8x8xf32>
    %283 = stablehlo.multiply %275, %282 : tensor<4x8x8x8xf32>
    %284 = stablehlo.reshape %arg42 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %285 = stablehlo.broadcast_in_dim %284, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<4x8x8x8xf32>
    %286 = stablehlo.add %283, %285 : tensor<4x8x8x8xf32>
    %287 = call @silu_2(%286) : (tensor<4x8x8x8xf32>) -> tensor<4x8x8x8xf32>
    %288 = stablehlo.convolution(%287, %arg17) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x8xf32>, tensor<3x3x8x4xf32>) -> tensor<4x8x8x4xf32>
    %289 = stablehlo.reshape %arg16 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %290 = stablehlo.broadcast_in_dim %289, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %291 = stablehlo.add %288, %290 : tensor<4x8x8x4xf32>
    %292 = call @silu(%23) : (tensor<4x8xf32>) -> tensor<4x8xf32>
    %293 = stablehlo.dot_general %292, %arg31, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf32>, tensor<8x4xf32>) -> tensor<4x4xf32>
    %294 = stablehlo.reshape %arg30 : (tensor<4xf32>) -> tensor<1x4xf32>
    %295 = stablehlo.broadcast_in_dim %294, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %296 = stablehlo.add %293, %295 : tensor<4x4xf32>
    %297 = stablehlo.broadcast_in_dim %296, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %298 = stablehlo.broadcast_in_dim %297, dims = [0, 1, 2, 3] : (tensor<4x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %299 = stablehlo.add %291, %298 : tensor<4x8x8x4xf32>
    %300 = stablehlo.reshape %299 : (tensor<4x8x8x4xf32>) -> tensor<4x8x8x4x1xf32>
    %301 = chlo.square %300 : tensor<4x8x8x4x1xf32> -> tensor<4x8x8x4x1xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %302 = stablehlo.reduce(%300 init: %cst_40) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x8x8x4x1xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_41 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %303 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %304 = stablehlo.divide %302, %303 : tensor<4x4xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %305 = stablehlo.reduce(%301 init: %cst_42) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x8x8x4x1xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_43 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %306 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %307 = stablehlo.divide %305, %306 : tensor<4x4xf32>
    %308 = chlo.square %304 : tensor<4x4xf32> -> tensor<4x4xf32>
    %309 = stablehlo.subtract %307, %308 : tensor<4x4xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %310 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %311 = stablehlo.maximum %310, %309 : tensor<4x4xf32>
    %312 = stablehlo.broadcast_in_dim %304, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %313 = stablehlo.reshape %312 : (tensor<4x4x1xf32>) -> tensor<4x4xf32>
    %314 = stablehlo.broadcast_in_dim %311, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %315 = stablehlo.reshape %314 : (tensor<4x4x1xf32>) -> tensor<4x4xf32>
    %316 = stablehlo.broadcast_in_dim %313, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %317 = stablehlo.broadcast_in_dim %315, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %318 = stablehlo.broadcast_in_dim %316, dims = [0, 1, 2, 3] : (tensor<4x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %319 = stablehlo.subtract %299, %318 : tensor<4x8x8x4xf32>
    %cst_45 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %320 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x1x1x4xf32>
    %321 = stablehlo.add %317, %320 : tensor<4x1x1x4xf32>
    %322 = stablehlo.rsqrt %321 : tensor<4x1x1x4xf32>
    %323 = stablehlo.reshape %arg45 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %324 = stablehlo.broadcast_in_dim %323, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x1x1x4xf32>
    %325 = stablehlo.multiply %322, %324 : tensor<4x1x1x4xf32>
    %326 = stablehlo.broadcast_in_dim %325, dims = [0, 1, 2, 3] : (tensor<4x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %327 = stablehlo.multiply %319, %326 : tensor<4x8x8x4xf32>
    %328 = stablehlo.reshape %arg44 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %329 = stablehlo.broadcast_in_dim %328, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %330 = stablehlo.add %327, %329 : tensor<4x8x8x4xf32>
    %331 = call @silu_0(%330) : (tensor<4x8x8x4xf32>) -> tensor<4x8x8x4xf32>
    %332 = stablehlo.convolution(%331, %arg19) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x4xf32>, tensor<3x3x4x4xf32>) -> tensor<4x8x8x4xf32>
    %333 = stablehlo.reshape %arg18 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %334 = stablehlo.broadcast_in_dim %333, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %335 = stablehlo.add %332, %334 : tensor<4x8x8x4xf32>
    %336 = stablehlo.convolution(%255, %arg21) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x8xf32>, tensor<1x1x8x4xf32>) -> tensor<4x8x8x4xf32>
    %337 = stablehlo.reshape %arg20 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %338 = stablehlo.broadcast_in_dim %337, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %339 = stablehlo.add %336, %338 : tensor<4x8x8x4xf32>
    %340 = stablehlo.add %335, %339 : tensor<4x8x8x4xf32>
    %341 = stablehlo.reshape %340 : (tensor<4x8x8x4xf32>) -> tensor<4x8x8x2x2xf32>
    %342 = chlo.square %341 : tensor<4x8x8x2x2xf32> -> tensor<4x8x8x2x2xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %343 = stablehlo.reduce(%341 init: %cst_46) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x8x8x2x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %cst_47 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %344 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %345 = stablehlo.divide %343, %344 : tensor<4x2xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %346 = stablehlo.reduce(%342 init: %cst_48) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<4x8x8x2x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %cst_49 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %347 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %348 = stablehlo.divide %346, %347 : tensor<4x2xf32>
    %349 = chlo.square %345 : tensor<4x2xf32> -> tensor<4x2xf32>
    %350 = stablehlo.subtract %348, %349 : tensor<4x2xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %351 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %352 = stablehlo.maximum %351, %350 : tensor<4x2xf32>
    %353 = stablehlo.broadcast_in_dim %345, dims = [0, 1] : (tensor<4x2xf32>) -> tensor<4x2x2xf32>
    %354 = stablehlo.reshape %353 : (tensor<4x2x2xf32>) -> tensor<4x4xf32>
    %355 = stablehlo.broadcast_in_dim %352, dims = [0, 1] : (tensor<4x2xf32>) -> tensor<4x2x2xf32>
    %356 = stablehlo.reshape %355 : (tensor<4x2x2xf32>) -> tensor<4x4xf32>
    %357 = stablehlo.broadcast_in_dim %354, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %358 = stablehlo.broadcast_in_dim %356, dims = [0, 3] : (tensor<4x4xf32>) -> tensor<4x1x1x4xf32>
    %359 = stablehlo.broadcast_in_dim %357, dims = [0, 1, 2, 3] : (tensor<4x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %360 = stablehlo.subtract %340, %359 : tensor<4x8x8x4xf32>
    %cst_51 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %361 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x1x1x4xf32>
    %362 = stablehlo.add %358, %361 : tensor<4x1x1x4xf32>
    %363 = stablehlo.rsqrt %362 : tensor<4x1x1x4xf32>
    %364 = stablehlo.reshape %arg47 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %365 = stablehlo.broadcast_in_dim %364, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x1x1x4xf32>
    %366 = stablehlo.multiply %363, %365 : tensor<4x1x1x4xf32>
    %367 = stablehlo.broadcast_in_dim %366, dims = [0, 1, 2, 3] : (tensor<4x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %368 = stablehlo.multiply %360, %367 : tensor<4x8x8x4xf32>
    %369 = stablehlo.reshape %arg46 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %370 = stablehlo.broadcast_in_dim %369, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<4x8x8x4xf32>
    %371 = stablehlo.add %368, %370 : tensor<4x8x8x4xf32>
    %372 = call @silu_0(%371) : (tensor<4x8x8x4xf32>) -> tensor<4x8x8x4xf32>
    %373 = stablehlo.convolution(%372, %arg5) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x8x4xf32>, tensor<3x3x4x3xf32>) -> tensor<4x8x8x3xf32>
    %374 = stablehlo.reshape %arg4 : (tensor<3xf32>) -> tensor<1x1x1x3xf32>
    %375 = stablehlo.broadcast_in_dim %374, dims = [0, 1, 2, 3] : (tensor<1x1x1x3xf32>) -> tensor<4x8x8x3xf32>
    %376 = stablehlo.add %373, %375 : tensor<4x8x8x3xf32>
    return %376 : tensor<4x8x8x3xf32>
  }
  func.func private @silu(%arg0: tensor<4x8xf32>) -> tensor<4x8xf32> {
    %0 = stablehlo.negate %arg0 : tensor<4x8xf32>
    %1 = stablehlo.exponential %0 : tensor<4x8xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %3 = stablehlo.add %2, %1 : tensor<4x8xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %5 = stablehlo.divide %4, %3 : tensor<4x8xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<4x8xf32>
    return %6 : tensor<4x8xf32>
  }
  func.func private @silu_0(%arg0: tensor<4x8x8x4xf32>) -> tensor<4x8x8x4xf32> {
    %0 = stablehlo.negate %arg0 : tensor<4x8x8x4xf32>
    %1 = stablehlo.exponential %0 : tensor<4x8x8x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8x8x4xf32>
    %3 = stablehlo.add %2, %1 : tensor<4x8x8x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x8x8x4xf32>
    %5 = stablehlo.divide %4, %3 : tensor<4x8x8x4xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<4x8x8x4xf32>
    return %6 : tensor<4x8x8x4xf32>
  }
  func.func private @silu_1(%arg0: tensor<4x4x4x8xf32>) -> tensor<4x4x4x8xf32> {
    %0 = stablehlo.negate %arg0 : tensor<4x4x4x8xf32>
    %1 = stablehlo.exponential %0 : tensor<4x4x4x8xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4x4x8xf32>
    %3 = stablehlo.add %2, %1 : tensor<4x4x4x8xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4x4x8xf32>
    %5 = stablehlo.divide %4, %3 : tensor<4x4x4x8xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<4x4x4x8xf32>
    return %6 : tensor<4x4x4x8xf32>
  }
  func.func private @_resize(%arg0: tensor<4x4x4x8xf32>) -> tensor<4x8x8x8xf32> {
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
    return %31 : tensor<4x8x8x8xf32>
  }
  func.func private @silu_2(%arg0: tensor<4x8x8x8xf32>) -> tensor<4x8x8x8xf32> {
    %0 = stablehlo.negate %arg0 : tensor<4x8x8x8xf32>
    %1 = stablehlo.exponential %0 : tensor<4x8x8x8xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8x8x8xf32>
    %3 = stablehlo.add %2, %1 : tensor<4x8x8x8xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x8x8x8xf32>
    %5 = stablehlo.divide %4, %3 : tensor<4x8x8x8xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<4x8x8x8xf32>
    return %6 : tensor<4x8x8x8xf32>
  }
}
