module @IrToHlo.651 attributes {mhlo.cross_program_prefetches = [], mhlo.input_output_alias = [], mhlo.is_dynamic = false, mhlo.use_auto_spmd_partitioning = false} {
  func.func @main(%arg0: tensor<4xi64>, %arg1: tensor<10xf32>, %arg2: tensor<10x16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16x16x3x3xf32>, %arg5: tensor<16xf32>, %arg6: tensor<16x2x3x3xf32>, %arg7: tensor<8xf32>, %arg8: tensor<8xf32>, %arg9: tensor<8x3x3x3xf32>, %arg10: tensor<4x3x32x32xf32>, %arg11: tensor<16xf32>, %arg12: tensor<f32>, %arg13: tensor<f32>, %arg14: tensor<f32>, %arg15: tensor<f32>, %arg16: tensor<8x3x3x3xf32>, %arg17: tensor<8xf32>, %arg18: tensor<8xf32>, %arg19: tensor<16x2x3x3xf32>, %arg20: tensor<16xf32>, %arg21: tensor<16xf32>, %arg22: tensor<16x16x3x3xf32>, %arg23: tensor<16xf32>, %arg24: tensor<10x16xf32>, %arg25: tensor<10xf32>) -> (tensor<f32>, tensor<8x3x3x3xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16x2x3x3xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16x3x3xf32>, tensor<16xf32>, tensor<10x16xf32>, tensor<10xf32>, tensor<8x3x3x3xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16x2x3x3xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16x3x3xf32>, tensor<16xf32>, tensor<10x16xf32>, tensor<10xf32>) {
    %cst = stablehlo.constant dense<9.99999974E-6> : tensor<8xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<8xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<4x16x16x16xf32>
    %cst_2 = stablehlo.constant dense<4.000000e+00> : tensor<4x16x8x8xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<4x16x3x3xf32>
    %cst_4 = stablehlo.constant dense<-3.000000e+00> : tensor<4x16x3x3xf32>
    %cst_5 = stablehlo.constant dense<0.111111112> : tensor<4x16xf32>
    %cst_6 = stablehlo.constant dense<6.000000e+00> : tensor<4x16x3x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<4x16x3x3xf32>
    %c = stablehlo.constant dense<-100> : tensor<4xi64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<4x10xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<4x10xf32>
    %cst_10 = stablehlo.constant dense<3.000000e+00> : tensor<4x16x3x3xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<16x16xf32>
    %cst_12 = stablehlo.constant dense<9.99999974E-6> : tensor<16xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<16xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<16xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<4x8x32x32xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_17 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.convolution(%arg10, %arg9) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x3x32x32xf32>, tensor<8x3x3x3xf32>) -> tensor<4x8x32x32xf32>
    %output, %batch_mean, %batch_var = "stablehlo.batch_norm_training"(%0, %arg8, %arg7) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<4x8x32x32xf32>, tensor<8xf32>, tensor<8xf32>) -> (tensor<4x8x32x32xf32>, tensor<8xf32>, tensor<8xf32>)
    %1 = stablehlo.maximum %output, %cst_15 : tensor<4x8x32x32xf32>
    %2 = "stablehlo.reduce_window"(%1, %cst_17) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<0> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 2, 2>, window_strides = array<i64: 1, 1, 2, 2>}> ({
    ^bb0(%arg26: tensor<f32>, %arg27: tensor<f32>):
      %226 = stablehlo.maximum %arg26, %arg27 : tensor<f32>
      stablehlo.return %226 : tensor<f32>
    }) : (tensor<4x8x32x32xf32>, tensor<f32>) -> tensor<4x8x16x16xf32>
    %3 = stablehlo.convolution(%2, %arg6) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 4 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x16x16xf32>, tensor<16x2x3x3xf32>) -> tensor<4x16x16x16xf32>
    %4 = stablehlo.reshape %3 : (tensor<4x16x16x16xf32>) -> tensor<1x16x1024xf32>
    %output_19, %batch_mean_20, %batch_var_21 = "stablehlo.batch_norm_training"(%4, %cst_14, %cst_13) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x16x1024xf32>, tensor<16xf32>, tensor<16xf32>) -> (tensor<1x16x1024xf32>, tensor<16xf32>, tensor<16xf32>)
    %5 = stablehlo.add %batch_var_21, %cst_12 : tensor<16xf32>
    %6 = stablehlo.rsqrt %5 : tensor<16xf32>
    %7 = stablehlo.divide %cst_14, %6 : tensor<16xf32>
    %8 = stablehlo.multiply %7, %7 : tensor<16xf32>
    %9 = stablehlo.subtract %8, %cst_12 : tensor<16xf32>
    %10 = stablehlo.broadcast_in_dim %arg11, dims = [1] : (tensor<16xf32>) -> tensor<4x16x16x16xf32>
    %11 = stablehlo.reshape %output_19 : (tensor<1x16x1024xf32>) -> tensor<4x16x16x16xf32>
    %12 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<16xf32>) -> tensor<4x16x16x16xf32>
    %13 = stablehlo.multiply %11, %12 : tensor<4x16x16x16xf32>
    %14 = stablehlo.add %10, %13 : tensor<4x16x16x16xf32>
    %15 = stablehlo.logistic %14 : tensor<4x16x16x16xf32>
    %16 = stablehlo.multiply %14, %15 : tensor<4x16x16x16xf32>
    %17 = "stablehlo.reduce_window"(%16, %cst_18) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<0> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 2, 2>, window_strides = array<i64: 1, 1, 2, 2>}> ({
    ^bb0(%arg26: tensor<f32>, %arg27: tensor<f32>):
      %226 = stablehlo.add %arg26, %arg27 : tensor<f32>
      stablehlo.return %226 : tensor<f32>
    }) : (tensor<4x16x16x16xf32>, tensor<f32>) -> tensor<4x16x8x8xf32>
    %18 = "stablehlo.reduce_window"(%cst_11, %cst_18) <{base_dilations = array<i64: 1, 1>, padding = dense<0> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>}> ({
    ^bb0(%arg26: tensor<f32>, %arg27: tensor<f32>):
      %226 = stablehlo.add %arg26, %arg27 : tensor<f32>
      stablehlo.return %226 : tensor<f32>
    }) : (tensor<16x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [2, 3] : (tensor<8x8xf32>) -> tensor<4x16x8x8xf32>
    %20 = stablehlo.divide %17, %19 : tensor<4x16x8x8xf32>
    %21 = stablehlo.convolution(%20, %arg4) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [2, 2], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x16x8x8xf32>, tensor<16x16x3x3xf32>) -> tensor<4x16x3x3xf32>
    %22 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<16xf32>) -> tensor<4x16x3x3xf32>
    %23 = stablehlo.add %21, %22 : tensor<4x16x3x3xf32>
    %24 = stablehlo.compare  GE, %23, %cst_10 : (tensor<4x16x3x3xf32>, tensor<4x16x3x3xf32>) -> tensor<4x16x3x3xi1>
    %25 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<4xi64>) -> tensor<4x10xi64>
    %26 = stablehlo.iota dim = 0 : tensor<10xi64>
    %27 = stablehlo.broadcast_in_dim %26, dims = [1] : (tensor<10xi64>) -> tensor<4x10xi64>
    %28 = stablehlo.compare  EQ, %25, %27 : (tensor<4x10xi64>, tensor<4x10xi64>) -> tensor<4x10xi1>
    %29 = stablehlo.select %28, %cst_9, %cst_8 : tensor<4x10xi1>, tensor<4x10xf32>
    %30 = stablehlo.negate %29 : tensor<4x10xf32>
    %31 = stablehlo.compare  NE, %arg0, %c : (tensor<4xi64>, tensor<4xi64>) -> tensor<4xi1>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<4xi1>) -> tensor<4x10xi1>
    %33 = stablehlo.select %32, %cst_9, %cst_8 : tensor<4x10xi1>, tensor<4x10xf32>
    %34 = stablehlo.multiply %33, %29 : tensor<4x10xf32>
    %35 = stablehlo.multiply %30, %34 : tensor<4x10xf32>
    %36 = stablehlo.reduce(%34 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10xf32>, tensor<f32>) -> tensor<f32>
    %37 = stablehlo.compare  NE, %36, %cst_18 : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %38 = stablehlo.select %37, %36, %cst_16 : tensor<i1>, tensor<f32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %40 = stablehlo.divide %35, %39 : tensor<4x10xf32>
    %41 = stablehlo.add %23, %cst_10 : tensor<4x16x3x3xf32>
    %42 = stablehlo.maximum %41, %cst_7 : tensor<4x16x3x3xf32>
    %43 = stablehlo.minimum %42, %cst_6 : tensor<4x16x3x3xf32>
    %44 = stablehlo.divide %43, %cst_6 : tensor<4x16x3x3xf32>
    %45 = stablehlo.multiply %23, %44 : tensor<4x16x3x3xf32>
    %46 = stablehlo.reduce(%45 init: %cst_18) applies stablehlo.add across dimensions = [3, 2] : (tensor<4x16x3x3xf32>, tensor<f32>) -> tensor<4x16xf32>
    %47 = stablehlo.multiply %46, %cst_5 : tensor<4x16xf32>
    %48 = stablehlo.transpose %arg2, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,10]{0,1}"} : (tensor<10x16xf32>) -> tensor<16x10xf32>
    %49 = stablehlo.dot_general %47, %48, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x10xf32>) -> tensor<4x10xf32>
    %50 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<10xf32>) -> tensor<4x10xf32>
    %51 = stablehlo.add %49, %50 : tensor<4x10xf32>
    %52 = stablehlo.reduce(%51 init: %cst_17) applies stablehlo.maximum across dimensions = [1] : (tensor<4x10xf32>, tensor<f32>) -> tensor<4xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0] : (tensor<4xf32>) -> tensor<4x10xf32>
    %54 = stablehlo.subtract %51, %53 : tensor<4x10xf32>
    %55 = stablehlo.exponential %54 : tensor<4x10xf32>
    %56 = stablehlo.reduce(%55 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<4x10xf32>, tensor<f32>) -> tensor<4xf32>
    %57 = stablehlo.log %56 : tensor<4xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0] : (tensor<4xf32>) -> tensor<4x10xf32>
    %59 = stablehlo.subtract %54, %58 : tensor<4x10xf32>
    %60 = stablehlo.exponential %59 : tensor<4x10xf32>
    %61 = stablehlo.reduce(%40 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<4x10xf32>, tensor<f32>) -> tensor<4xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0] : (tensor<4xf32>) -> tensor<4x10xf32>
    %63 = stablehlo.multiply %60, %62 : tensor<4x10xf32>
    %64 = stablehlo.subtract %40, %63 : tensor<4x10xf32>
    %65 = stablehlo.dot_general %64, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10xf32>, tensor<10x16xf32>) -> tensor<4x16xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1] : (tensor<4x16xf32>) -> tensor<4x16x3x3xf32>
    %67 = stablehlo.broadcast_in_dim %arg15, dims = [] : (tensor<f32>) -> tensor<4x16x3x3xf32>
    %68 = stablehlo.divide %66, %67 : tensor<4x16x3x3xf32>
    %69 = stablehlo.compare  GE, %23, %cst_4 : (tensor<4x16x3x3xf32>, tensor<4x16x3x3xf32>) -> tensor<4x16x3x3xi1>
    %70 = stablehlo.compare  LE, %23, %cst_10 : (tensor<4x16x3x3xf32>, tensor<4x16x3x3xf32>) -> tensor<4x16x3x3xi1>
    %71 = stablehlo.and %69, %70 : tensor<4x16x3x3xi1>
    %72 = stablehlo.divide %23, %cst_10 : tensor<4x16x3x3xf32>
    %73 = stablehlo.add %72, %cst_3 : tensor<4x16x3x3xf32>
    %74 = stablehlo.multiply %68, %73 : tensor<4x16x3x3xf32>
    %75 = stablehlo.select %71, %74, %cst_7 : tensor<4x16x3x3xi1>, tensor<4x16x3x3xf32>
    %76 = stablehlo.select %24, %68, %75 : tensor<4x16x3x3xi1>, tensor<4x16x3x3xf32>
    %77 = stablehlo.transpose %arg4, dims = [2, 3, 1, 0] {result_layout = dense<[1, 0, 2, 3]> : tensor<4xindex>, xla_shape = "f32[3,3,16,16]{1,0,2,3}"} : (tensor<16x16x3x3xf32>) -> tensor<3x3x16x16xf32>
    %78 = stablehlo.reverse %77, dims = [0, 1] {result_layout = dense<[1, 0, 2, 3]> : tensor<4xindex>, xla_shape = "f32[3,3,16,16]{1,0,2,3}"} : tensor<3x3x16x16xf32>
    %79 = stablehlo.convolution(%76, %78) dim_numbers = [b, f, 0, 1]x[0, 1, o, i]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[2, 3], [2, 3]], lhs_dilate = [2, 2], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x16x3x3xf32>, tensor<3x3x16x16xf32>) -> tensor<4x16x8x8xf32>
    %80 = stablehlo.divide %79, %cst_2 : tensor<4x16x8x8xf32>
    %81 = stablehlo.pad %80, %cst_18, low = [0, 0, 1, 1], high = [0, 0, 1, 1], interior = [0, 0, 1, 1] : (tensor<4x16x8x8xf32>, tensor<f32>) -> tensor<4x16x17x17xf32>
    %82 = "stablehlo.reduce_window"(%81, %cst_18) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<0> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 2, 2>, window_strides = array<i64: 1, 1, 1, 1>}> ({
    ^bb0(%arg26: tensor<f32>, %arg27: tensor<f32>):
      %226 = stablehlo.add %arg26, %arg27 : tensor<f32>
      stablehlo.return %226 : tensor<f32>
    }) : (tensor<4x16x17x17xf32>, tensor<f32>) -> tensor<4x16x16x16xf32>
    %83 = stablehlo.subtract %cst_1, %15 : tensor<4x16x16x16xf32>
    %84 = stablehlo.multiply %14, %83 : tensor<4x16x16x16xf32>
    %85 = stablehlo.add %84, %cst_1 : tensor<4x16x16x16xf32>
    %86 = stablehlo.multiply %15, %85 : tensor<4x16x16x16xf32>
    %87 = stablehlo.multiply %82, %86 : tensor<4x16x16x16xf32>
    %88 = stablehlo.multiply %87, %12 : tensor<4x16x16x16xf32>
    %89 = stablehlo.reshape %88 : (tensor<4x16x16x16xf32>) -> tensor<1x16x1024xf32>
    %grad_operand, %grad_scale, %grad_offset = "stablehlo.batch_norm_grad"(%4, %cst_14, %batch_mean_20, %9, %89) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x16x1024xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<1x16x1024xf32>) -> (tensor<1x16x1024xf32>, tensor<16xf32>, tensor<16xf32>)
    %90 = stablehlo.reshape %grad_operand : (tensor<1x16x1024xf32>) -> tensor<4x16x16x16xf32>
    %91 = stablehlo.add %batch_var, %cst : tensor<8xf32>
    %92 = stablehlo.rsqrt %91 : tensor<8xf32>
    %93 = stablehlo.divide %cst_0, %92 : tensor<8xf32>
    %94 = stablehlo.multiply %93, %93 : tensor<8xf32>
    %95 = stablehlo.subtract %94, %cst : tensor<8xf32>
    %96 = stablehlo.compare  GT, %1, %cst_15 : (tensor<4x8x32x32xf32>, tensor<4x8x32x32xf32>) -> tensor<4x8x32x32xi1>
    %97 = stablehlo.transpose %arg6, dims = [2, 3, 1, 0] {result_layout = dense<[1, 0, 2, 3]> : tensor<4xindex>, xla_shape = "f32[3,3,2,16]{1,0,2,3}"} : (tensor<16x2x3x3xf32>) -> tensor<3x3x2x16xf32>
    %98 = stablehlo.reshape %97 : (tensor<3x3x2x16xf32>) -> tensor<3x3x2x4x4xf32>
    %99 = stablehlo.transpose %98, dims = [0, 1, 3, 2, 4] {result_layout = dense<[4, 2, 3, 1, 0]> : tensor<5xindex>, xla_shape = "f32[3,3,4,2,4]{4,2,3,1,0}"} : (tensor<3x3x2x4x4xf32>) -> tensor<3x3x4x2x4xf32>
    %100 = stablehlo.reshape %99 : (tensor<3x3x4x2x4xf32>) -> tensor<3x3x8x4xf32>
    %101 = stablehlo.reverse %100, dims = [0, 1] : tensor<3x3x8x4xf32>
    %102 = stablehlo.convolution(%90, %101) dim_numbers = [b, f, 0, 1]x[0, 1, o, i]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 4 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x16x16x16xf32>, tensor<3x3x8x4xf32>) -> tensor<4x8x16x16xf32>
    %103 = "stablehlo.select_and_scatter"(%1, %102, %cst_18) <{padding = dense<0> : tensor<4x2xi64>, window_dimensions = array<i64: 1, 1, 2, 2>, window_strides = array<i64: 1, 1, 2, 2>}> ({
    ^bb0(%arg26: tensor<f32>, %arg27: tensor<f32>):
      %226 = stablehlo.compare  GE, %arg26, %arg27 : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %226 : tensor<i1>
    }, {
    ^bb0(%arg26: tensor<f32>, %arg27: tensor<f32>):
      %226 = stablehlo.add %arg26, %arg27 : tensor<f32>
      stablehlo.return %226 : tensor<f32>
    }) : (tensor<4x8x32x32xf32>, tensor<4x8x16x16xf32>, tensor<f32>) -> tensor<4x8x32x32xf32>
    %104 = stablehlo.select %96, %103, %cst_15 : tensor<4x8x32x32xi1>, tensor<4x8x32x32xf32>
    %grad_operand_22, %grad_scale_23, %grad_offset_24 = "stablehlo.batch_norm_grad"(%0, %arg8, %batch_mean, %95, %104) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<4x8x32x32xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<4x8x32x32xf32>) -> (tensor<4x8x32x32xf32>, tensor<8xf32>, tensor<8xf32>)
    %105 = stablehlo.compare  NE, %29, %cst_9 : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %106 = stablehlo.multiply %30, %59 : tensor<4x10xf32>
    %107 = stablehlo.select %105, %cst_8, %106 : tensor<4x10xi1>, tensor<4x10xf32>
    %108 = stablehlo.multiply %107, %34 : tensor<4x10xf32>
    %109 = stablehlo.reduce(%108 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10xf32>, tensor<f32>) -> tensor<f32>
    %110 = stablehlo.divide %109, %36 : tensor<f32>
    %111 = stablehlo.convolution(%arg10, %grad_operand_22) dim_numbers = [f, b, 0, 1]x[i, o, 0, 1]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x3x32x32xf32>, tensor<4x8x32x32xf32>) -> tensor<3x3x3x8xf32>
    %112 = stablehlo.transpose %111, dims = [3, 2, 0, 1] {result_layout = dense<[0, 1, 3, 2]> : tensor<4xindex>, xla_shape = "f32[8,3,3,3]{0,1,3,2}"} : (tensor<3x3x3x8xf32>) -> tensor<8x3x3x3xf32>
    %113 = stablehlo.broadcast_in_dim %arg14, dims = [] : (tensor<f32>) -> tensor<8x3x3x3xf32>
    %114 = stablehlo.multiply %arg9, %113 : tensor<8x3x3x3xf32>
    %115 = stablehlo.add %112, %114 {result_layout = dense<[0, 1, 3, 2]> : tensor<4xindex>, xla_shape = "f32[8,3,3,3]{0,1,3,2}"} : tensor<8x3x3x3xf32>
    %116 = stablehlo.broadcast_in_dim %arg13, dims = [] : (tensor<f32>) -> tensor<8x3x3x3xf32>
    %117 = stablehlo.multiply %arg16, %116 : tensor<8x3x3x3xf32>
    %118 = stablehlo.add %117, %115 : tensor<8x3x3x3xf32>
    %119 = stablehlo.multiply %118, %116 : tensor<8x3x3x3xf32>
    %120 = stablehlo.add %115, %119 {result_layout = dense<[0, 1, 3, 2]> : tensor<4xindex>, xla_shape = "f32[8,3,3,3]{0,1,3,2}"} : tensor<8x3x3x3xf32>
    %121 = stablehlo.broadcast_in_dim %arg12, dims = [] : (tensor<f32>) -> tensor<8x3x3x3xf32>
    %122 = stablehlo.multiply %120, %121 : tensor<8x3x3x3xf32>
    %123 = stablehlo.add %arg9, %122 : tensor<8x3x3x3xf32>
    %124 = stablehlo.broadcast_in_dim %arg14, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %125 = stablehlo.multiply %arg8, %124 : tensor<8xf32>
    %126 = stablehlo.add %grad_scale_23, %125 : tensor<8xf32>
    %127 = stablehlo.broadcast_in_dim %arg13, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %128 = stablehlo.multiply %arg17, %127 : tensor<8xf32>
    %129 = stablehlo.add %128, %126 : tensor<8xf32>
    %130 = stablehlo.multiply %129, %127 : tensor<8xf32>
    %131 = stablehlo.add %126, %130 : tensor<8xf32>
    %132 = stablehlo.broadcast_in_dim %arg12, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %133 = stablehlo.multiply %131, %132 : tensor<8xf32>
    %134 = stablehlo.add %arg8, %133 : tensor<8xf32>
    %135 = stablehlo.multiply %arg7, %124 : tensor<8xf32>
    %136 = stablehlo.add %grad_offset_24, %135 : tensor<8xf32>
    %137 = stablehlo.multiply %arg18, %127 : tensor<8xf32>
    %138 = stablehlo.add %137, %136 : tensor<8xf32>
    %139 = stablehlo.multiply %138, %127 : tensor<8xf32>
    %140 = stablehlo.add %136, %139 : tensor<8xf32>
    %141 = stablehlo.multiply %140, %132 : tensor<8xf32>
    %142 = stablehlo.add %arg7, %141 : tensor<8xf32>
    %143 = stablehlo.convolution(%2, %90) dim_numbers = [f, b, 0, 1]x[i, o, 0, 1]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 4 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x16x16xf32>, tensor<4x16x16x16xf32>) -> tensor<3x3x2x16xf32>
    %144 = stablehlo.transpose %143, dims = [3, 2, 0, 1] {result_layout = dense<[0, 1, 3, 2]> : tensor<4xindex>, xla_shape = "f32[16,2,3,3]{0,1,3,2}"} : (tensor<3x3x2x16xf32>) -> tensor<16x2x3x3xf32>
    %145 = stablehlo.broadcast_in_dim %arg14, dims = [] : (tensor<f32>) -> tensor<16x2x3x3xf32>
    %146 = stablehlo.multiply %arg6, %145 : tensor<16x2x3x3xf32>
    %147 = stablehlo.add %144, %146 {result_layout = dense<[0, 1, 3, 2]> : tensor<4xindex>, xla_shape = "f32[16,2,3,3]{0,1,3,2}"} : tensor<16x2x3x3xf32>
    %148 = stablehlo.broadcast_in_dim %arg13, dims = [] : (tensor<f32>) -> tensor<16x2x3x3xf32>
    %149 = stablehlo.multiply %arg19, %148 : tensor<16x2x3x3xf32>
    %150 = stablehlo.add %149, %147 : tensor<16x2x3x3xf32>
    %151 = stablehlo.multiply %150, %148 : tensor<16x2x3x3xf32>
    %152 = stablehlo.add %147, %151 {result_layout = dense<[0, 1, 3, 2]> : tensor<4xindex>, xla_shape = "f32[16,2,3,3]{0,1,3,2}"} : tensor<16x2x3x3xf32>
    %153 = stablehlo.broadcast_in_dim %arg12, dims = [] : (tensor<f32>) -> tensor<16x2x3x3xf32>
    %154 = stablehlo.multiply %152, %153 : tensor<16x2x3x3xf32>
    %155 = stablehlo.add %arg6, %154 : tensor<16x2x3x3xf32>
    %156 = stablehlo.multiply %87, %11 : tensor<4x16x16x16xf32>
    %157 = stablehlo.reduce(%156 init: %cst_18) applies stablehlo.add across dimensions = [0, 2, 3] : (tensor<4x16x16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %158 = stablehlo.broadcast_in_dim %arg14, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %159 = stablehlo.multiply %arg5, %158 : tensor<16xf32>
    %160 = stablehlo.add %157, %159 : tensor<16xf32>
    %161 = stablehlo.broadcast_in_dim %arg13, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %162 = stablehlo.multiply %arg20, %161 : tensor<16xf32>
    %163 = stablehlo.add %162, %160 : tensor<16xf32>
    %164 = stablehlo.multiply %163, %161 : tensor<16xf32>
    %165 = stablehlo.add %160, %164 : tensor<16xf32>
    %166 = stablehlo.broadcast_in_dim %arg12, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %167 = stablehlo.multiply %165, %166 : tensor<16xf32>
    %168 = stablehlo.add %arg5, %167 : tensor<16xf32>
    %169 = stablehlo.reduce(%87 init: %cst_18) applies stablehlo.add across dimensions = [0, 2, 3] : (tensor<4x16x16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %170 = stablehlo.multiply %arg11, %158 : tensor<16xf32>
    %171 = stablehlo.add %169, %170 : tensor<16xf32>
    %172 = stablehlo.multiply %arg21, %161 : tensor<16xf32>
    %173 = stablehlo.add %172, %171 : tensor<16xf32>
    %174 = stablehlo.multiply %173, %161 : tensor<16xf32>
    %175 = stablehlo.add %171, %174 : tensor<16xf32>
    %176 = stablehlo.multiply %175, %166 : tensor<16xf32>
    %177 = stablehlo.add %arg11, %176 : tensor<16xf32>
    %178 = stablehlo.convolution(%20, %76) dim_numbers = [f, b, 0, 1]x[i, o, 0, 1]->[0, 1, b, f], window = {stride = [1, 1], pad = [[0, -1], [0, -1]], lhs_dilate = [1, 1], rhs_dilate = [2, 2], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x16x8x8xf32>, tensor<4x16x3x3xf32>) -> tensor<3x3x16x16xf32>
    %179 = stablehlo.transpose %178, dims = [3, 2, 0, 1] {result_layout = dense<[0, 1, 3, 2]> : tensor<4xindex>, xla_shape = "f32[16,16,3,3]{0,1,3,2}"} : (tensor<3x3x16x16xf32>) -> tensor<16x16x3x3xf32>
    %180 = stablehlo.broadcast_in_dim %arg14, dims = [] : (tensor<f32>) -> tensor<16x16x3x3xf32>
    %181 = stablehlo.multiply %arg4, %180 : tensor<16x16x3x3xf32>
    %182 = stablehlo.add %179, %181 {result_layout = dense<[0, 1, 3, 2]> : tensor<4xindex>, xla_shape = "f32[16,16,3,3]{0,1,3,2}"} : tensor<16x16x3x3xf32>
    %183 = stablehlo.broadcast_in_dim %arg13, dims = [] : (tensor<f32>) -> tensor<16x16x3x3xf32>
    %184 = stablehlo.multiply %arg22, %183 : tensor<16x16x3x3xf32>
    %185 = stablehlo.add %184, %182 : tensor<16x16x3x3xf32>
    %186 = stablehlo.multiply %185, %183 : tensor<16x16x3x3xf32>
    %187 = stablehlo.add %182, %186 {result_layout = dense<[0, 1, 3, 2]> : tensor<4xindex>, xla_shape = "f32[16,16,3,3]{0,1,3,2}"} : tensor<16x16x3x3xf32>
    %188 = stablehlo.broadcast_in_dim %arg12, dims = [] : (tensor<f32>) -> tensor<16x16x3x3xf32>
    %189 = stablehlo.multiply %187, %188 : tensor<16x16x3x3xf32>
    %190 = stablehlo.add %arg4, %189 : tensor<16x16x3x3xf32>
    %191 = stablehlo.reduce(%76 init: %cst_18) applies stablehlo.add across dimensions = [0, 2, 3] : (tensor<4x16x3x3xf32>, tensor<f32>) -> tensor<16xf32>
    %192 = stablehlo.multiply %arg3, %158 : tensor<16xf32>
    %193 = stablehlo.add %191, %192 : tensor<16xf32>
    %194 = stablehlo.multiply %arg23, %161 : tensor<16xf32>
    %195 = stablehlo.add %194, %193 : tensor<16xf32>
    %196 = stablehlo.multiply %195, %161 : tensor<16xf32>
    %197 = stablehlo.add %193, %196 : tensor<16xf32>
    %198 = stablehlo.multiply %197, %166 : tensor<16xf32>
    %199 = stablehlo.add %arg3, %198 : tensor<16xf32>
    %200 = stablehlo.transpose %47, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,4]{0,1}"} : (tensor<4x16xf32>) -> tensor<16x4xf32>
    %201 = stablehlo.dot_general %200, %64, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x4xf32>, tensor<4x10xf32>) -> tensor<16x10xf32>
    %202 = stablehlo.transpose %201, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[10,16]{0,1}"} : (tensor<16x10xf32>) -> tensor<10x16xf32>
    %203 = stablehlo.broadcast_in_dim %arg14, dims = [] : (tensor<f32>) -> tensor<10x16xf32>
    %204 = stablehlo.multiply %arg2, %203 : tensor<10x16xf32>
    %205 = stablehlo.add %202, %204 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[10,16]{0,1}"} : tensor<10x16xf32>
    %206 = stablehlo.broadcast_in_dim %arg13, dims = [] : (tensor<f32>) -> tensor<10x16xf32>
    %207 = stablehlo.multiply %arg24, %206 : tensor<10x16xf32>
    %208 = stablehlo.add %207, %205 : tensor<10x16xf32>
    %209 = stablehlo.multiply %208, %206 : tensor<10x16xf32>
    %210 = stablehlo.add %205, %209 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[10,16]{0,1}"} : tensor<10x16xf32>
    %211 = stablehlo.broadcast_in_dim %arg12, dims = [] : (tensor<f32>) -> tensor<10x16xf32>
    %212 = stablehlo.multiply %210, %211 : tensor<10x16xf32>
    %213 = stablehlo.add %arg2, %212 : tensor<10x16xf32>
    %214 = stablehlo.reduce(%64 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<4x10xf32>, tensor<f32>) -> tensor<10xf32>
    %215 = stablehlo.broadcast_in_dim %arg14, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %216 = stablehlo.multiply %arg1, %215 : tensor<10xf32>
    %217 = stablehlo.add %214, %216 : tensor<10xf32>
    %218 = stablehlo.broadcast_in_dim %arg13, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %219 = stablehlo.multiply %arg25, %218 : tensor<10xf32>
    %220 = stablehlo.add %219, %217 : tensor<10xf32>
    %221 = stablehlo.multiply %220, %218 : tensor<10xf32>
    %222 = stablehlo.add %217, %221 : tensor<10xf32>
    %223 = stablehlo.broadcast_in_dim %arg12, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %224 = stablehlo.multiply %222, %223 : tensor<10xf32>
    %225 = stablehlo.add %arg1, %224 : tensor<10xf32>
    return %110, %123, %134, %142, %155, %168, %177, %190, %199, %213, %225, %118, %129, %138, %150, %163, %173, %185, %195, %208, %220 : tensor<f32>, tensor<8x3x3x3xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16x2x3x3xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16x3x3xf32>, tensor<16xf32>, tensor<10x16xf32>, tensor<10xf32>, tensor<8x3x3x3xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16x2x3x3xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16x3x3xf32>, tensor<16xf32>, tensor<10x16xf32>, tensor<10xf32>
  }
}
