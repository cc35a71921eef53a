module @IrToHlo.1199 attributes {mhlo.cross_program_prefetches = [], mhlo.input_output_alias = [], mhlo.is_dynamic = false, mhlo.use_auto_spmd_partitioning = false} {
  func.func @main(%arg0: tensor<10xf32>, %arg1: tensor<10x32xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32xf32>, %arg4: tensor<32x128xf32>, %arg5: tensor<128xf32>, %arg6: tensor<128x32xf32>, %arg7: tensor<32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32x32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32x64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<16xf32>, %arg16: tensor<16x64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64x16xf32>, %arg19: tensor<16xf32>, %arg20: tensor<16xf32>, %arg21: tensor<16x16xf32>, %arg22: tensor<16xf32>, %arg23: tensor<16x16xf32>, %arg24: tensor<16xf32>, %arg25: tensor<16xf32>, %arg26: tensor<16x64xf32>, %arg27: tensor<64xf32>, %arg28: tensor<64x16xf32>, %arg29: tensor<16xf32>, %arg30: tensor<16xf32>, %arg31: tensor<16x16xf32>, %arg32: tensor<16xf32>, %arg33: tensor<16x16xf32>, %arg34: tensor<16xf32>, %arg35: tensor<16xf32>, %arg36: tensor<16xf32>, %arg37: tensor<16x3x4x4xf32>, %arg38: tensor<4x3x32x32xf32>, %arg39: tensor<16xf32>, %arg40: tensor<16xf32>, %arg41: tensor<16x16xi64>, %arg42: tensor<49x2xf32>, %arg43: tensor<16xf32>, %arg44: tensor<16x16xf32>, %arg45: tensor<16xf32>, %arg46: tensor<16x16xf32>, %arg47: tensor<16xf32>, %arg48: tensor<16xf32>, %arg49: tensor<f32>, %arg50: tensor<f32>, %arg51: tensor<f32>, %arg52: tensor<f32>, %arg53: tensor<f32>, %arg54: tensor<f32>, %arg55: tensor<f32>, %arg56: tensor<f32>, %arg57: tensor<f32>, %arg58: tensor<16x16xi64>, %arg59: tensor<49x2xf32>, %arg60: tensor<16xf32>, %arg61: tensor<16x16xf32>, %arg62: tensor<16xf32>, %arg63: tensor<16x16xf32>, %arg64: tensor<16xf32>, %arg65: tensor<64xf32>, %arg66: tensor<32xf32>, %arg67: tensor<16x16xi64>, %arg68: tensor<49x4xf32>, %arg69: tensor<32xf32>, %arg70: tensor<32x32xf32>, %arg71: tensor<32xf32>, %arg72: tensor<32x32xf32>, %arg73: tensor<32xf32>, %arg74: tensor<32xf32>) -> tensor<4x10xf32> {
    %cst = stablehlo.constant dense<6.250000e-02> : tensor<4x32xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<4x16x128xf32>
    %cst_1 = stablehlo.constant dense<0.707106769> : tensor<4x16x128xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<4x16x128xf32>
    %cst_3 = stablehlo.constant dense<2.82842708> : tensor<4x4x16x16xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<64xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<64xf32>
    %c = stablehlo.constant dense<[6, 7, 0, 1, 2, 3, 4, 5]> : tensor<8xui32>
    %cst_6 = stablehlo.constant dense<-1.000000e+02> : tensor<4x16x16xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<4x16x16xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<1x4x8x1xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<1x8x8x1xf32>
    %c_10 = stablehlo.constant dense<[[[[true], [true], [true], [true], [false], [false], [false], [false]], [[true], [true], [true], [true], [false], [false], [false], [false]], [[true], [true], [true], [true], [false], [false], [false], [false]], [[true], [true], [true], [true], [false], [false], [false], [false]]]]> : tensor<1x4x8x1xi1>
    %c_11 = stablehlo.constant dense<[[[[false], [false], [false], [false], [true], [true], [false], [false]], [[false], [false], [false], [false], [true], [true], [false], [false]], [[false], [false], [false], [false], [true], [true], [false], [false]], [[false], [false], [false], [false], [true], [true], [false], [false]]]]> : tensor<1x4x8x1xi1>
    %c_12 = stablehlo.constant dense<[[[[false], [false], [false], [false], [false], [false], [true], [true]], [[false], [false], [false], [false], [false], [false], [true], [true]], [[false], [false], [false], [false], [false], [false], [true], [true]], [[false], [false], [false], [false], [false], [false], [true], [true]]]]> : tensor<1x4x8x1xi1>
    %c_13 = stablehlo.constant dense<[[[[true], [true], [true], [true], [true], [true], [true], [true]], [[true], [true], [true], [true], [true], [true], [true], [true]], [[true], [true], [true], [true], [true], [true], [true], [true]], [[true], [true], [true], [true], [true], [true], [true], [true]], [[false], [false], [false], [false], [false], [false], [false], [false]], [[false], [false], [false], [false], [false], [false], [false], [false]], [[false], [false], [false], [false], [false], [false], [false], [false]], [[false], [false], [false], [false], [false], [false], [false], [false]]]]> : tensor<1x8x8x1xi1>
    %c_14 = stablehlo.constant dense<[[[[false], [false], [false], [false], [false], [false], [false], [false]], [[false], [false], [false], [false], [false], [false], [false], [false]], [[false], [false], [false], [false], [false], [false], [false], [false]], [[false], [false], [false], [false], [false], [false], [false], [false]], [[true], [true], [true], [true], [true], [true], [true], [true]], [[true], [true], [true], [true], [true], [true], [true], [true]], [[false], [false], [false], [false], [false], [false], [false], [false]], [[false], [false], [false], [false], [false], [false], [false], [false]]]]> : tensor<1x8x8x1xi1>
    %c_15 = stablehlo.constant dense<[[[[true], [true], [true], [true], [false], [false], [false], [false]], [[true], [true], [true], [true], [false], [false], [false], [false]]]]> : tensor<1x2x8x1xi1>
    %c_16 = stablehlo.constant dense<[[[[false], [false], [false], [false], [true], [true], [false], [false]], [[false], [false], [false], [false], [true], [true], [false], [false]]]]> : tensor<1x2x8x1xi1>
    %c_17 = stablehlo.constant dense<[[[[false], [false], [false], [false], [false], [false], [true], [true]], [[false], [false], [false], [false], [false], [false], [true], [true]]]]> : tensor<1x2x8x1xi1>
    %c_18 = stablehlo.constant dense<[[[[false], [false], [false], [false], [false], [false], [false], [false]], [[false], [false], [false], [false], [false], [false], [false], [false]], [[false], [false], [false], [false], [false], [false], [false], [false]], [[false], [false], [false], [false], [false], [false], [false], [false]], [[false], [false], [false], [false], [false], [false], [false], [false]], [[false], [false], [false], [false], [false], [false], [false], [false]], [[true], [true], [true], [true], [true], [true], [true], [true]], [[true], [true], [true], [true], [true], [true], [true], [true]]]]> : tensor<1x8x8x1xi1>
    %c_19 = stablehlo.constant dense<[2, 3, 4, 5, 6, 7, 0, 1]> : tensor<8xui32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<4x64x64xf32>
    %cst_21 = stablehlo.constant dense<0.707106769> : tensor<4x64x64xf32>
    %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<4x64x64xf32>
    %c_23 = stablehlo.constant dense<49> : tensor<256xi64>
    %c_24 = stablehlo.constant dense<0> : tensor<256xi64>
    %cst_25 = stablehlo.constant dense<2.82842708> : tensor<16x2x16x16xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<256xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<256xf32>
    %cst_28 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.convolution(%arg38, %arg37) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [4, 4], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x3x32x32xf32>, tensor<16x3x4x4xf32>) -> tensor<4x16x8x8xf32>
    %1 = stablehlo.broadcast_in_dim %arg36, dims = [1] : (tensor<16xf32>) -> tensor<4x16x8x8xf32>
    %2 = stablehlo.add %0, %1 : tensor<4x16x8x8xf32>
    %3 = stablehlo.reshape %2 : (tensor<4x16x8x8xf32>) -> tensor<4x16x64xf32>
    %4 = stablehlo.transpose %3, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[4,64,16]{1,2,0}"} : (tensor<4x16x64xf32>) -> tensor<4x64x16xf32>
    %5 = stablehlo.reshape %4 : (tensor<4x64x16xf32>) -> tensor<1x256x16xf32>
    %output, %batch_mean, %batch_var = "stablehlo.batch_norm_training"(%5, %cst_27, %cst_26) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x256x16xf32>, tensor<256xf32>, tensor<256xf32>) -> (tensor<1x256x16xf32>, tensor<256xf32>, tensor<256xf32>)
    %6 = stablehlo.broadcast_in_dim %arg39, dims = [2] : (tensor<16xf32>) -> tensor<4x64x16xf32>
    %7 = stablehlo.reshape %output : (tensor<1x256x16xf32>) -> tensor<4x64x16xf32>
    %8 = stablehlo.broadcast_in_dim %arg35, dims = [2] : (tensor<16xf32>) -> tensor<4x64x16xf32>
    %9 = stablehlo.multiply %7, %8 : tensor<4x64x16xf32>
    %10 = stablehlo.add %6, %9 : tensor<4x64x16xf32>
    %11 = stablehlo.reshape %10 : (tensor<4x64x16xf32>) -> tensor<1x256x16xf32>
    %output_30, %batch_mean_31, %batch_var_32 = "stablehlo.batch_norm_training"(%11, %cst_27, %cst_26) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x256x16xf32>, tensor<256xf32>, tensor<256xf32>) -> (tensor<1x256x16xf32>, tensor<256xf32>, tensor<256xf32>)
    %12 = stablehlo.broadcast_in_dim %arg40, dims = [2] : (tensor<16xf32>) -> tensor<4x64x16xf32>
    %13 = stablehlo.reshape %output_30 : (tensor<1x256x16xf32>) -> tensor<4x64x16xf32>
    %14 = stablehlo.broadcast_in_dim %arg34, dims = [2] : (tensor<16xf32>) -> tensor<4x64x16xf32>
    %15 = stablehlo.multiply %13, %14 : tensor<4x64x16xf32>
    %16 = stablehlo.add %12, %15 : tensor<4x64x16xf32>
    %17 = stablehlo.reshape %16 : (tensor<4x64x16xf32>) -> tensor<4x2x4x2x4x16xf32>
    %18 = stablehlo.transpose %17, dims = [0, 1, 3, 2, 4, 5] {result_layout = dense<[5, 4, 2, 3, 1, 0]> : tensor<6xindex>, xla_shape = "f32[4,2,2,4,4,16]{5,4,2,3,1,0}"} : (tensor<4x2x4x2x4x16xf32>) -> tensor<4x2x2x4x4x16xf32>
    %19 = stablehlo.reshape %18 : (tensor<4x2x2x4x4x16xf32>) -> tensor<256x16xf32>
    %20 = stablehlo.transpose %arg46, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,16]{0,1}"} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %21 = stablehlo.dot_general %19, %20, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<256x16xf32>, tensor<16x16xf32>) -> tensor<256x16xf32>
    %22 = stablehlo.broadcast_in_dim %arg45, dims = [1] : (tensor<16xf32>) -> tensor<256x16xf32>
    %23 = stablehlo.add %21, %22 : tensor<256x16xf32>
    %24 = stablehlo.reshape %23 : (tensor<256x16xf32>) -> tensor<16x16x2x8xf32>
    %25 = stablehlo.transpose %24, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[16,2,16,8]{3,1,2,0}"} : (tensor<16x16x2x8xf32>) -> tensor<16x2x16x8xf32>
    %26 = stablehlo.reshape %25 : (tensor<16x2x16x8xf32>) -> tensor<32x16x8xf32>
    %27 = stablehlo.transpose %arg44, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,16]{0,1}"} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %28 = stablehlo.dot_general %19, %27, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<256x16xf32>, tensor<16x16xf32>) -> tensor<256x16xf32>
    %29 = stablehlo.broadcast_in_dim %arg43, dims = [1] : (tensor<16xf32>) -> tensor<256x16xf32>
    %30 = stablehlo.add %28, %29 : tensor<256x16xf32>
    %31 = stablehlo.reshape %30 : (tensor<256x16xf32>) -> tensor<16x16x2x8xf32>
    %32 = stablehlo.transpose %31, dims = [0, 2, 3, 1] : (tensor<16x16x2x8xf32>) -> tensor<16x2x8x16xf32>
    %33 = stablehlo.reshape %32 : (tensor<16x2x8x16xf32>) -> tensor<32x8x16xf32>
    %34 = stablehlo.dot_general %26, %33, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<32x16x8xf32>, tensor<32x8x16xf32>) -> tensor<32x16x16xf32>
    %35 = stablehlo.reshape %34 : (tensor<32x16x16xf32>) -> tensor<16x2x16x16xf32>
    %36 = stablehlo.divide %35, %cst_25 : tensor<16x2x16x16xf32>
    %37 = stablehlo.reshape %arg41 : (tensor<16x16xi64>) -> tensor<256xi64>
    %38 = stablehlo.compare  LT, %37, %c_24 : (tensor<256xi64>, tensor<256xi64>) -> tensor<256xi1>
    %39 = stablehlo.add %37, %c_23 : tensor<256xi64>
    %40 = stablehlo.select %38, %39, %37 : tensor<256xi1>, tensor<256xi64>
    %41 = stablehlo.reshape %40 : (tensor<256xi64>) -> tensor<256x1xi64>
    %42 = "stablehlo.gather"(%arg42, %41) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<49x2xf32>, tensor<256x1xi64>) -> tensor<256x2xf32>
    %43 = stablehlo.reshape %42 : (tensor<256x2xf32>) -> tensor<16x16x2xf32>
    %44 = stablehlo.transpose %43, dims = [2, 0, 1] {result_layout = dense<[0, 2, 1]> : tensor<3xindex>, xla_shape = "f32[2,16,16]{0,2,1}"} : (tensor<16x16x2xf32>) -> tensor<2x16x16xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [1, 2, 3] : (tensor<2x16x16xf32>) -> tensor<16x2x16x16xf32>
    %46 = stablehlo.add %36, %45 : tensor<16x2x16x16xf32>
    %47 = stablehlo.reduce(%46 init: %cst_28) applies stablehlo.maximum across dimensions = [3] : (tensor<16x2x16x16xf32>, tensor<f32>) -> tensor<16x2x16xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<16x2x16xf32>) -> tensor<16x2x16x16xf32>
    %49 = stablehlo.subtract %46, %48 : tensor<16x2x16x16xf32>
    %50 = stablehlo.exponential %49 : tensor<16x2x16x16xf32>
    %51 = stablehlo.reduce(%50 init: %cst_29) applies stablehlo.add across dimensions = [3] : (tensor<16x2x16x16xf32>, tensor<f32>) -> tensor<16x2x16xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2] : (tensor<16x2x16xf32>) -> tensor<16x2x16x16xf32>
    %53 = stablehlo.divide %50, %52 : tensor<16x2x16x16xf32>
    %54 = stablehlo.reshape %53 : (tensor<16x2x16x16xf32>) -> tensor<32x16x16xf32>
    %55 = stablehlo.transpose %arg33, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,16]{0,1}"} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %56 = stablehlo.dot_general %19, %55, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<256x16xf32>, tensor<16x16xf32>) -> tensor<256x16xf32>
    %57 = stablehlo.broadcast_in_dim %arg32, dims = [1] : (tensor<16xf32>) -> tensor<256x16xf32>
    %58 = stablehlo.add %56, %57 : tensor<256x16xf32>
    %59 = stablehlo.reshape %58 : (tensor<256x16xf32>) -> tensor<16x16x2x8xf32>
    %60 = stablehlo.transpose %59, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[16,2,16,8]{3,1,2,0}"} : (tensor<16x16x2x8xf32>) -> tensor<16x2x16x8xf32>
    %61 = stablehlo.reshape %60 : (tensor<16x2x16x8xf32>) -> tensor<32x16x8xf32>
    %62 = stablehlo.dot_general %54, %61, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<32x16x16xf32>, tensor<32x16x8xf32>) -> tensor<32x16x8xf32>
    %63 = stablehlo.reshape %62 : (tensor<32x16x8xf32>) -> tensor<16x2x16x8xf32>
    %64 = stablehlo.transpose %63, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[16,16,2,8]{3,1,2,0}"} : (tensor<16x2x16x8xf32>) -> tensor<16x16x2x8xf32>
    %65 = stablehlo.reshape %64 : (tensor<16x16x2x8xf32>) -> tensor<256x16xf32>
    %66 = stablehlo.transpose %arg31, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,16]{0,1}"} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %67 = stablehlo.dot_general %65, %66, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<256x16xf32>, tensor<16x16xf32>) -> tensor<256x16xf32>
    %68 = stablehlo.broadcast_in_dim %arg30, dims = [1] : (tensor<16xf32>) -> tensor<256x16xf32>
    %69 = stablehlo.add %67, %68 : tensor<256x16xf32>
    %70 = stablehlo.reshape %69 : (tensor<256x16xf32>) -> tensor<4x2x2x4x4x16xf32>
    %71 = stablehlo.transpose %70, dims = [0, 1, 3, 2, 4, 5] {result_layout = dense<[5, 4, 2, 3, 1, 0]> : tensor<6xindex>, xla_shape = "f32[4,2,4,2,4,16]{5,4,2,3,1,0}"} : (tensor<4x2x2x4x4x16xf32>) -> tensor<4x2x4x2x4x16xf32>
    %72 = stablehlo.reshape %71 : (tensor<4x2x4x2x4x16xf32>) -> tensor<4x64x16xf32>
    %73 = stablehlo.add %10, %72 : tensor<4x64x16xf32>
    %74 = stablehlo.reshape %73 : (tensor<4x64x16xf32>) -> tensor<1x256x16xf32>
    %output_33, %batch_mean_34, %batch_var_35 = "stablehlo.batch_norm_training"(%74, %cst_27, %cst_26) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x256x16xf32>, tensor<256xf32>, tensor<256xf32>) -> (tensor<1x256x16xf32>, tensor<256xf32>, tensor<256xf32>)
    %75 = stablehlo.broadcast_in_dim %arg47, dims = [2] : (tensor<16xf32>) -> tensor<4x64x16xf32>
    %76 = stablehlo.reshape %output_33 : (tensor<1x256x16xf32>) -> tensor<4x64x16xf32>
    %77 = stablehlo.broadcast_in_dim %arg29, dims = [2] : (tensor<16xf32>) -> tensor<4x64x16xf32>
    %78 = stablehlo.multiply %76, %77 : tensor<4x64x16xf32>
    %79 = stablehlo.add %75, %78 : tensor<4x64x16xf32>
    %80 = stablehlo.reshape %79 : (tensor<4x64x16xf32>) -> tensor<256x16xf32>
    %81 = stablehlo.transpose %arg28, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,64]{0,1}"} : (tensor<64x16xf32>) -> tensor<16x64xf32>
    %82 = stablehlo.dot_general %80, %81, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<256x16xf32>, tensor<16x64xf32>) -> tensor<256x64xf32>
    %83 = stablehlo.broadcast_in_dim %arg27, dims = [1] : (tensor<64xf32>) -> tensor<256x64xf32>
    %84 = stablehlo.add %82, %83 : tensor<256x64xf32>
    %85 = stablehlo.reshape %84 : (tensor<256x64xf32>) -> tensor<4x64x64xf32>
    %86 = stablehlo.multiply %85, %cst_22 : tensor<4x64x64xf32>
    %87 = stablehlo.multiply %85, %cst_21 : tensor<4x64x64xf32>
    %88 = stablehlo.custom_call @mhlo.erf(%87) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
    %89 = stablehlo.add %88, %cst_20 : tensor<4x64x64xf32>
    %90 = stablehlo.multiply %86, %89 : tensor<4x64x64xf32>
    %91 = stablehlo.reshape %90 : (tensor<4x64x64xf32>) -> tensor<256x64xf32>
    %92 = stablehlo.transpose %arg26, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,16]{0,1}"} : (tensor<16x64xf32>) -> tensor<64x16xf32>
    %93 = stablehlo.dot_general %91, %92, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<256x64xf32>, tensor<64x16xf32>) -> tensor<256x16xf32>
    %94 = stablehlo.broadcast_in_dim %arg25, dims = [1] : (tensor<16xf32>) -> tensor<256x16xf32>
    %95 = stablehlo.add %93, %94 : tensor<256x16xf32>
    %96 = stablehlo.reshape %95 : (tensor<256x16xf32>) -> tensor<4x64x16xf32>
    %97 = stablehlo.add %73, %96 : tensor<4x64x16xf32>
    %98 = stablehlo.reshape %97 : (tensor<4x64x16xf32>) -> tensor<1x256x16xf32>
    %output_36, %batch_mean_37, %batch_var_38 = "stablehlo.batch_norm_training"(%98, %cst_27, %cst_26) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x256x16xf32>, tensor<256xf32>, tensor<256xf32>) -> (tensor<1x256x16xf32>, tensor<256xf32>, tensor<256xf32>)
    %99 = stablehlo.broadcast_in_dim %arg48, dims = [2] : (tensor<16xf32>) -> tensor<4x64x16xf32>
    %100 = stablehlo.reshape %output_36 : (tensor<1x256x16xf32>) -> tensor<4x64x16xf32>
    %101 = stablehlo.broadcast_in_dim %arg24, dims = [2] : (tensor<16xf32>) -> tensor<4x64x16xf32>
    %102 = stablehlo.multiply %100, %101 : tensor<4x64x16xf32>
    %103 = stablehlo.add %99, %102 : tensor<4x64x16xf32>
    %104 = stablehlo.reshape %103 : (tensor<4x64x16xf32>) -> tensor<4x8x8x16xf32>
    %105 = "stablehlo.gather"(%104, %c_19) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2, 3], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 4, 1, 8, 16>}> : (tensor<4x8x8x16xf32>, tensor<8xui32>) -> tensor<4x8x8x16xf32>
    %106 = "stablehlo.gather"(%105, %c_19) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1, 3], collapsed_slice_dims = [2], start_index_map = [2], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 4, 8, 1, 16>}> : (tensor<4x8x8x16xf32>, tensor<8xui32>) -> tensor<4x8x8x16xf32>
    %107 = stablehlo.reshape %106 : (tensor<4x8x8x16xf32>) -> tensor<4x2x4x2x4x16xf32>
    %108 = stablehlo.transpose %107, dims = [0, 1, 3, 2, 4, 5] {result_layout = dense<[5, 4, 2, 3, 1, 0]> : tensor<6xindex>, xla_shape = "f32[4,2,2,4,4,16]{5,4,2,3,1,0}"} : (tensor<4x2x4x2x4x16xf32>) -> tensor<4x2x2x4x4x16xf32>
    %109 = stablehlo.reshape %108 : (tensor<4x2x2x4x4x16xf32>) -> tensor<256x16xf32>
    %110 = stablehlo.transpose %arg63, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,16]{0,1}"} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %111 = stablehlo.dot_general %109, %110, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<256x16xf32>, tensor<16x16xf32>) -> tensor<256x16xf32>
    %112 = stablehlo.broadcast_in_dim %arg62, dims = [1] : (tensor<16xf32>) -> tensor<256x16xf32>
    %113 = stablehlo.add %111, %112 : tensor<256x16xf32>
    %114 = stablehlo.reshape %113 : (tensor<256x16xf32>) -> tensor<16x16x2x8xf32>
    %115 = stablehlo.transpose %114, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[16,2,16,8]{3,1,2,0}"} : (tensor<16x16x2x8xf32>) -> tensor<16x2x16x8xf32>
    %116 = stablehlo.reshape %115 : (tensor<16x2x16x8xf32>) -> tensor<32x16x8xf32>
    %117 = stablehlo.transpose %arg61, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,16]{0,1}"} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %118 = stablehlo.dot_general %109, %117, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<256x16xf32>, tensor<16x16xf32>) -> tensor<256x16xf32>
    %119 = stablehlo.broadcast_in_dim %arg60, dims = [1] : (tensor<16xf32>) -> tensor<256x16xf32>
    %120 = stablehlo.add %118, %119 : tensor<256x16xf32>
    %121 = stablehlo.reshape %120 : (tensor<256x16xf32>) -> tensor<16x16x2x8xf32>
    %122 = stablehlo.transpose %121, dims = [0, 2, 3, 1] : (tensor<16x16x2x8xf32>) -> tensor<16x2x8x16xf32>
    %123 = stablehlo.reshape %122 : (tensor<16x2x8x16xf32>) -> tensor<32x8x16xf32>
    %124 = stablehlo.dot_general %116, %123, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<32x16x8xf32>, tensor<32x8x16xf32>) -> tensor<32x16x16xf32>
    %125 = stablehlo.reshape %124 : (tensor<32x16x16xf32>) -> tensor<16x2x16x16xf32>
    %126 = stablehlo.divide %125, %cst_25 : tensor<16x2x16x16xf32>
    %127 = stablehlo.reshape %arg58 : (tensor<16x16xi64>) -> tensor<256xi64>
    %128 = stablehlo.compare  LT, %127, %c_24 : (tensor<256xi64>, tensor<256xi64>) -> tensor<256xi1>
    %129 = stablehlo.add %127, %c_23 : tensor<256xi64>
    %130 = stablehlo.select %128, %129, %127 : tensor<256xi1>, tensor<256xi64>
    %131 = stablehlo.reshape %130 : (tensor<256xi64>) -> tensor<256x1xi64>
    %132 = "stablehlo.gather"(%arg59, %131) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<49x2xf32>, tensor<256x1xi64>) -> tensor<256x2xf32>
    %133 = stablehlo.reshape %132 : (tensor<256x2xf32>) -> tensor<16x16x2xf32>
    %134 = stablehlo.transpose %133, dims = [2, 0, 1] {result_layout = dense<[0, 2, 1]> : tensor<3xindex>, xla_shape = "f32[2,16,16]{0,2,1}"} : (tensor<16x16x2xf32>) -> tensor<2x16x16xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [1, 2, 3] : (tensor<2x16x16xf32>) -> tensor<16x2x16x16xf32>
    %136 = stablehlo.add %126, %135 : tensor<16x2x16x16xf32>
    %137 = stablehlo.reshape %136 : (tensor<16x2x16x16xf32>) -> tensor<4x4x2x16x16xf32>
    %138 = stablehlo.reshape %arg49 : (tensor<f32>) -> tensor<1x1xf32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [0, 3] : (tensor<1x1xf32>) -> tensor<1x2x2x1xf32>
    %140 = stablehlo.pad %139, %cst_29, low = [0, 0, 6, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<1x2x2x1xf32>, tensor<f32>) -> tensor<1x2x8x1xf32>
    %141 = stablehlo.reshape %arg50 : (tensor<f32>) -> tensor<1x1xf32>
    %142 = stablehlo.broadcast_in_dim %141, dims = [0, 3] : (tensor<1x1xf32>) -> tensor<1x2x2x1xf32>
    %143 = stablehlo.pad %142, %cst_29, low = [0, 0, 4, 0], high = [0, 0, 2, 0], interior = [0, 0, 0, 0] : (tensor<1x2x2x1xf32>, tensor<f32>) -> tensor<1x2x8x1xf32>
    %144 = stablehlo.reshape %arg51 : (tensor<f32>) -> tensor<1x1xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0, 3] : (tensor<1x1xf32>) -> tensor<1x2x4x1xf32>
    %146 = stablehlo.pad %145, %cst_29, low = [0, 0, 0, 0], high = [0, 0, 4, 0], interior = [0, 0, 0, 0] : (tensor<1x2x4x1xf32>, tensor<f32>) -> tensor<1x2x8x1xf32>
    %147 = stablehlo.reshape %arg52 : (tensor<f32>) -> tensor<1x1xf32>
    %148 = stablehlo.broadcast_in_dim %147, dims = [0, 3] : (tensor<1x1xf32>) -> tensor<1x2x2x1xf32>
    %149 = stablehlo.pad %148, %cst_29, low = [0, 0, 6, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<1x2x2x1xf32>, tensor<f32>) -> tensor<1x2x8x1xf32>
    %150 = stablehlo.reshape %arg53 : (tensor<f32>) -> tensor<1x1xf32>
    %151 = stablehlo.broadcast_in_dim %150, dims = [0, 3] : (tensor<1x1xf32>) -> tensor<1x2x2x1xf32>
    %152 = stablehlo.pad %151, %cst_29, low = [0, 0, 4, 0], high = [0, 0, 2, 0], interior = [0, 0, 0, 0] : (tensor<1x2x2x1xf32>, tensor<f32>) -> tensor<1x2x8x1xf32>
    %153 = stablehlo.reshape %arg54 : (tensor<f32>) -> tensor<1x1xf32>
    %154 = stablehlo.broadcast_in_dim %153, dims = [0, 3] : (tensor<1x1xf32>) -> tensor<1x2x4x1xf32>
    %155 = stablehlo.pad %154, %cst_29, low = [0, 0, 0, 0], high = [0, 0, 4, 0], interior = [0, 0, 0, 0] : (tensor<1x2x4x1xf32>, tensor<f32>) -> tensor<1x2x8x1xf32>
    %156 = stablehlo.reshape %arg55 : (tensor<f32>) -> tensor<1x1xf32>
    %157 = stablehlo.broadcast_in_dim %156, dims = [0, 3] : (tensor<1x1xf32>) -> tensor<1x4x2x1xf32>
    %158 = stablehlo.pad %157, %cst_29, low = [0, 0, 6, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<1x4x2x1xf32>, tensor<f32>) -> tensor<1x4x8x1xf32>
    %159 = stablehlo.reshape %arg56 : (tensor<f32>) -> tensor<1x1xf32>
    %160 = stablehlo.broadcast_in_dim %159, dims = [0, 3] : (tensor<1x1xf32>) -> tensor<1x4x2x1xf32>
    %161 = stablehlo.pad %160, %cst_29, low = [0, 0, 4, 0], high = [0, 0, 2, 0], interior = [0, 0, 0, 0] : (tensor<1x4x2x1xf32>, tensor<f32>) -> tensor<1x4x8x1xf32>
    %162 = stablehlo.reshape %arg57 : (tensor<f32>) -> tensor<1x1xf32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [0, 3] : (tensor<1x1xf32>) -> tensor<1x4x4x1xf32>
    %164 = stablehlo.pad %163, %cst_29, low = [0, 0, 0, 0], high = [0, 0, 4, 0], interior = [0, 0, 0, 0] : (tensor<1x4x4x1xf32>, tensor<f32>) -> tensor<1x4x8x1xf32>
    %165 = stablehlo.select %c_10, %164, %cst_8 : tensor<1x4x8x1xi1>, tensor<1x4x8x1xf32>
    %166 = stablehlo.pad %165, %cst_29, low = [0, 0, 0, 0], high = [0, 4, 0, 0], interior = [0, 0, 0, 0] : (tensor<1x4x8x1xf32>, tensor<f32>) -> tensor<1x8x8x1xf32>
    %167 = stablehlo.select %c_13, %166, %cst_9 : tensor<1x8x8x1xi1>, tensor<1x8x8x1xf32>
    %168 = stablehlo.slice %167 [0:1, 0:4, 0:8, 0:1] : (tensor<1x8x8x1xf32>) -> tensor<1x4x8x1xf32>
    %169 = stablehlo.select %c_11, %161, %168 : tensor<1x4x8x1xi1>, tensor<1x4x8x1xf32>
    %170 = stablehlo.pad %169, %cst_29, low = [0, 0, 0, 0], high = [0, 4, 0, 0], interior = [0, 0, 0, 0] : (tensor<1x4x8x1xf32>, tensor<f32>) -> tensor<1x8x8x1xf32>
    %171 = stablehlo.select %c_13, %170, %167 : tensor<1x8x8x1xi1>, tensor<1x8x8x1xf32>
    %172 = stablehlo.slice %171 [0:1, 0:4, 0:8, 0:1] : (tensor<1x8x8x1xf32>) -> tensor<1x4x8x1xf32>
    %173 = stablehlo.select %c_12, %158, %172 : tensor<1x4x8x1xi1>, tensor<1x4x8x1xf32>
    %174 = stablehlo.pad %173, %cst_29, low = [0, 0, 0, 0], high = [0, 4, 0, 0], interior = [0, 0, 0, 0] : (tensor<1x4x8x1xf32>, tensor<f32>) -> tensor<1x8x8x1xf32>
    %175 = stablehlo.select %c_13, %174, %171 : tensor<1x8x8x1xi1>, tensor<1x8x8x1xf32>
    %176 = stablehlo.slice %175 [0:1, 4:6, 0:8, 0:1] : (tensor<1x8x8x1xf32>) -> tensor<1x2x8x1xf32>
    %177 = stablehlo.select %c_15, %155, %176 : tensor<1x2x8x1xi1>, tensor<1x2x8x1xf32>
    %178 = stablehlo.pad %177, %cst_29, low = [0, 4, 0, 0], high = [0, 2, 0, 0], interior = [0, 0, 0, 0] : (tensor<1x2x8x1xf32>, tensor<f32>) -> tensor<1x8x8x1xf32>
    %179 = stablehlo.select %c_14, %178, %175 : tensor<1x8x8x1xi1>, tensor<1x8x8x1xf32>
    %180 = stablehlo.slice %179 [0:1, 4:6, 0:8, 0:1] : (tensor<1x8x8x1xf32>) -> tensor<1x2x8x1xf32>
    %181 = stablehlo.select %c_16, %152, %180 : tensor<1x2x8x1xi1>, tensor<1x2x8x1xf32>
    %182 = stablehlo.pad %181, %cst_29, low = [0, 4, 0, 0], high = [0, 2, 0, 0], interior = [0, 0, 0, 0] : (tensor<1x2x8x1xf32>, tensor<f32>) -> tensor<1x8x8x1xf32>
    %183 = stablehlo.select %c_14, %182, %179 : tensor<1x8x8x1xi1>, tensor<1x8x8x1xf32>
    %184 = stablehlo.slice %183 [0:1, 4:6, 0:8, 0:1] : (tensor<1x8x8x1xf32>) -> tensor<1x2x8x1xf32>
    %185 = stablehlo.select %c_17, %149, %184 : tensor<1x2x8x1xi1>, tensor<1x2x8x1xf32>
    %186 = stablehlo.pad %185, %cst_29, low = [0, 4, 0, 0], high = [0, 2, 0, 0], interior = [0, 0, 0, 0] : (tensor<1x2x8x1xf32>, tensor<f32>) -> tensor<1x8x8x1xf32>
    %187 = stablehlo.select %c_14, %186, %183 : tensor<1x8x8x1xi1>, tensor<1x8x8x1xf32>
    %188 = stablehlo.slice %187 [0:1, 6:8, 0:8, 0:1] : (tensor<1x8x8x1xf32>) -> tensor<1x2x8x1xf32>
    %189 = stablehlo.select %c_15, %146, %188 : tensor<1x2x8x1xi1>, tensor<1x2x8x1xf32>
    %190 = stablehlo.pad %189, %cst_29, low = [0, 6, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<1x2x8x1xf32>, tensor<f32>) -> tensor<1x8x8x1xf32>
    %191 = stablehlo.select %c_18, %190, %187 : tensor<1x8x8x1xi1>, tensor<1x8x8x1xf32>
    %192 = stablehlo.slice %191 [0:1, 6:8, 0:8, 0:1] : (tensor<1x8x8x1xf32>) -> tensor<1x2x8x1xf32>
    %193 = stablehlo.select %c_16, %143, %192 : tensor<1x2x8x1xi1>, tensor<1x2x8x1xf32>
    %194 = stablehlo.pad %193, %cst_29, low = [0, 6, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<1x2x8x1xf32>, tensor<f32>) -> tensor<1x8x8x1xf32>
    %195 = stablehlo.select %c_18, %194, %191 : tensor<1x8x8x1xi1>, tensor<1x8x8x1xf32>
    %196 = stablehlo.slice %195 [0:1, 6:8, 0:8, 0:1] : (tensor<1x8x8x1xf32>) -> tensor<1x2x8x1xf32>
    %197 = stablehlo.select %c_17, %140, %196 : tensor<1x2x8x1xi1>, tensor<1x2x8x1xf32>
    %198 = stablehlo.pad %197, %cst_29, low = [0, 6, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<1x2x8x1xf32>, tensor<f32>) -> tensor<1x8x8x1xf32>
    %199 = stablehlo.select %c_18, %198, %195 : tensor<1x8x8x1xi1>, tensor<1x8x8x1xf32>
    %200 = stablehlo.reshape %199 : (tensor<1x8x8x1xf32>) -> tensor<1x2x4x2x4x1xf32>
    %201 = stablehlo.transpose %200, dims = [0, 1, 3, 2, 4, 5] {result_layout = dense<[5, 4, 2, 3, 1, 0]> : tensor<6xindex>, xla_shape = "f32[1,2,2,4,4,1]{5,4,2,3,1,0}"} : (tensor<1x2x4x2x4x1xf32>) -> tensor<1x2x2x4x4x1xf32>
    %202 = stablehlo.reshape %201 : (tensor<1x2x2x4x4x1xf32>) -> tensor<4x16xf32>
    %203 = stablehlo.broadcast_in_dim %202, dims = [0, 2] : (tensor<4x16xf32>) -> tensor<4x16x16xf32>
    %204 = stablehlo.broadcast_in_dim %202, dims = [0, 1] : (tensor<4x16xf32>) -> tensor<4x16x16xf32>
    %205 = stablehlo.subtract %203, %204 : tensor<4x16x16xf32>
    %206 = stablehlo.compare  EQ, %205, %cst_7 : (tensor<4x16x16xf32>, tensor<4x16x16xf32>) -> tensor<4x16x16xi1>
    %207 = stablehlo.compare  NE, %205, %cst_7 : (tensor<4x16x16xf32>, tensor<4x16x16xf32>) -> tensor<4x16x16xi1>
    %208 = stablehlo.select %207, %cst_6, %205 : tensor<4x16x16xi1>, tensor<4x16x16xf32>
    %209 = stablehlo.select %206, %cst_7, %208 : tensor<4x16x16xi1>, tensor<4x16x16xf32>
    %210 = stablehlo.broadcast_in_dim %209, dims = [1, 3, 4] : (tensor<4x16x16xf32>) -> tensor<4x4x2x16x16xf32>
    %211 = stablehlo.add %137, %210 : tensor<4x4x2x16x16xf32>
    %212 = stablehlo.reshape %211 : (tensor<4x4x2x16x16xf32>) -> tensor<16x2x16x16xf32>
    %213 = stablehlo.reduce(%212 init: %cst_28) applies stablehlo.maximum across dimensions = [3] : (tensor<16x2x16x16xf32>, tensor<f32>) -> tensor<16x2x16xf32>
    %214 = stablehlo.broadcast_in_dim %213, dims = [0, 1, 2] : (tensor<16x2x16xf32>) -> tensor<16x2x16x16xf32>
    %215 = stablehlo.subtract %212, %214 : tensor<16x2x16x16xf32>
    %216 = stablehlo.exponential %215 : tensor<16x2x16x16xf32>
    %217 = stablehlo.reduce(%216 init: %cst_29) applies stablehlo.add across dimensions = [3] : (tensor<16x2x16x16xf32>, tensor<f32>) -> tensor<16x2x16xf32>
    %218 = stablehlo.broadcast_in_dim %217, dims = [0, 1, 2] : (tensor<16x2x16xf32>) -> tensor<16x2x16x16xf32>
    %219 = stablehlo.divide %216, %218 : tensor<16x2x16x16xf32>
    %220 = stablehlo.reshape %219 : (tensor<16x2x16x16xf32>) -> tensor<32x16x16xf32>
    %221 = stablehlo.transpose %arg23, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,16]{0,1}"} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %222 = stablehlo.dot_general %109, %221, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<256x16xf32>, tensor<16x16xf32>) -> tensor<256x16xf32>
    %223 = stablehlo.broadcast_in_dim %arg22, dims = [1] : (tensor<16xf32>) -> tensor<256x16xf32>
    %224 = stablehlo.add %222, %223 : tensor<256x16xf32>
    %225 = stablehlo.reshape %224 : (tensor<256x16xf32>) -> tensor<16x16x2x8xf32>
    %226 = stablehlo.transpose %225, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[16,2,16,8]{3,1,2,0}"} : (tensor<16x16x2x8xf32>) -> tensor<16x2x16x8xf32>
    %227 = stablehlo.reshape %226 : (tensor<16x2x16x8xf32>) -> tensor<32x16x8xf32>
    %228 = stablehlo.dot_general %220, %227, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<32x16x16xf32>, tensor<32x16x8xf32>) -> tensor<32x16x8xf32>
    %229 = stablehlo.reshape %228 : (tensor<32x16x8xf32>) -> tensor<16x2x16x8xf32>
    %230 = stablehlo.transpose %229, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[16,16,2,8]{3,1,2,0}"} : (tensor<16x2x16x8xf32>) -> tensor<16x16x2x8xf32>
    %231 = stablehlo.reshape %230 : (tensor<16x16x2x8xf32>) -> tensor<256x16xf32>
    %232 = stablehlo.transpose %arg21, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,16]{0,1}"} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %233 = stablehlo.dot_general %231, %232, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<256x16xf32>, tensor<16x16xf32>) -> tensor<256x16xf32>
    %234 = stablehlo.broadcast_in_dim %arg20, dims = [1] : (tensor<16xf32>) -> tensor<256x16xf32>
    %235 = stablehlo.add %233, %234 : tensor<256x16xf32>
    %236 = stablehlo.reshape %235 : (tensor<256x16xf32>) -> tensor<4x2x2x4x4x16xf32>
    %237 = stablehlo.transpose %236, dims = [0, 1, 3, 2, 4, 5] {result_layout = dense<[5, 4, 2, 3, 1, 0]> : tensor<6xindex>, xla_shape = "f32[4,2,4,2,4,16]{5,4,2,3,1,0}"} : (tensor<4x2x2x4x4x16xf32>) -> tensor<4x2x4x2x4x16xf32>
    %238 = stablehlo.reshape %237 : (tensor<4x2x4x2x4x16xf32>) -> tensor<4x8x8x16xf32>
    %239 = "stablehlo.gather"(%238, %c) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2, 3], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 4, 1, 8, 16>}> : (tensor<4x8x8x16xf32>, tensor<8xui32>) -> tensor<4x8x8x16xf32>
    %240 = "stablehlo.gather"(%239, %c) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1, 3], collapsed_slice_dims = [2], start_index_map = [2], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 4, 8, 1, 16>}> : (tensor<4x8x8x16xf32>, tensor<8xui32>) -> tensor<4x8x8x16xf32>
    %241 = stablehlo.reshape %240 : (tensor<4x8x8x16xf32>) -> tensor<4x64x16xf32>
    %242 = stablehlo.add %97, %241 : tensor<4x64x16xf32>
    %243 = stablehlo.reshape %242 : (tensor<4x64x16xf32>) -> tensor<1x256x16xf32>
    %output_39, %batch_mean_40, %batch_var_41 = "stablehlo.batch_norm_training"(%243, %cst_27, %cst_26) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x256x16xf32>, tensor<256xf32>, tensor<256xf32>) -> (tensor<1x256x16xf32>, tensor<256xf32>, tensor<256xf32>)
    %244 = stablehlo.broadcast_in_dim %arg64, dims = [2] : (tensor<16xf32>) -> tensor<4x64x16xf32>
    %245 = stablehlo.reshape %output_39 : (tensor<1x256x16xf32>) -> tensor<4x64x16xf32>
    %246 = stablehlo.broadcast_in_dim %arg19, dims = [2] : (tensor<16xf32>) -> tensor<4x64x16xf32>
    %247 = stablehlo.multiply %245, %246 : tensor<4x64x16xf32>
    %248 = stablehlo.add %244, %247 : tensor<4x64x16xf32>
    %249 = stablehlo.reshape %248 : (tensor<4x64x16xf32>) -> tensor<256x16xf32>
    %250 = stablehlo.transpose %arg18, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,64]{0,1}"} : (tensor<64x16xf32>) -> tensor<16x64xf32>
    %251 = stablehlo.dot_general %249, %250, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<256x16xf32>, tensor<16x64xf32>) -> tensor<256x64xf32>
    %252 = stablehlo.broadcast_in_dim %arg17, dims = [1] : (tensor<64xf32>) -> tensor<256x64xf32>
    %253 = stablehlo.add %251, %252 : tensor<256x64xf32>
    %254 = stablehlo.reshape %253 : (tensor<256x64xf32>) -> tensor<4x64x64xf32>
    %255 = stablehlo.multiply %254, %cst_22 : tensor<4x64x64xf32>
    %256 = stablehlo.multiply %254, %cst_21 : tensor<4x64x64xf32>
    %257 = stablehlo.custom_call @mhlo.erf(%256) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
    %258 = stablehlo.add %257, %cst_20 : tensor<4x64x64xf32>
    %259 = stablehlo.multiply %255, %258 : tensor<4x64x64xf32>
    %260 = stablehlo.reshape %259 : (tensor<4x64x64xf32>) -> tensor<256x64xf32>
    %261 = stablehlo.transpose %arg16, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,16]{0,1}"} : (tensor<16x64xf32>) -> tensor<64x16xf32>
    %262 = stablehlo.dot_general %260, %261, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<256x64xf32>, tensor<64x16xf32>) -> tensor<256x16xf32>
    %263 = stablehlo.broadcast_in_dim %arg15, dims = [1] : (tensor<16xf32>) -> tensor<256x16xf32>
    %264 = stablehlo.add %262, %263 : tensor<256x16xf32>
    %265 = stablehlo.reshape %264 : (tensor<256x16xf32>) -> tensor<4x64x16xf32>
    %266 = stablehlo.add %242, %265 : tensor<4x64x16xf32>
    %267 = stablehlo.reshape %266 : (tensor<4x64x16xf32>) -> tensor<4x8x8x16xf32>
    %268 = stablehlo.slice %267 [0:4, 0:8:2, 0:8, 0:16] : (tensor<4x8x8x16xf32>) -> tensor<4x4x8x16xf32>
    %269 = stablehlo.slice %268 [0:4, 0:4, 0:8:2, 0:16] : (tensor<4x4x8x16xf32>) -> tensor<4x4x4x16xf32>
    %270 = stablehlo.slice %267 [0:4, 1:8:2, 0:8, 0:16] : (tensor<4x8x8x16xf32>) -> tensor<4x4x8x16xf32>
    %271 = stablehlo.slice %270 [0:4, 0:4, 0:8:2, 0:16] : (tensor<4x4x8x16xf32>) -> tensor<4x4x4x16xf32>
    %272 = stablehlo.slice %268 [0:4, 0:4, 1:8:2, 0:16] : (tensor<4x4x8x16xf32>) -> tensor<4x4x4x16xf32>
    %273 = stablehlo.slice %270 [0:4, 0:4, 1:8:2, 0:16] : (tensor<4x4x8x16xf32>) -> tensor<4x4x4x16xf32>
    %274 = stablehlo.concatenate %269, %271, %272, %273, dim = 3 : (tensor<4x4x4x16xf32>, tensor<4x4x4x16xf32>, tensor<4x4x4x16xf32>, tensor<4x4x4x16xf32>) -> tensor<4x4x4x64xf32>
    %275 = stablehlo.reshape %274 : (tensor<4x4x4x64xf32>) -> tensor<1x64x64xf32>
    %output_42, %batch_mean_43, %batch_var_44 = "stablehlo.batch_norm_training"(%275, %cst_5, %cst_4) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x64x64xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<1x64x64xf32>, tensor<64xf32>, tensor<64xf32>)
    %276 = stablehlo.broadcast_in_dim %arg65, dims = [2] : (tensor<64xf32>) -> tensor<4x16x64xf32>
    %277 = stablehlo.reshape %output_42 : (tensor<1x64x64xf32>) -> tensor<4x16x64xf32>
    %278 = stablehlo.broadcast_in_dim %arg14, dims = [2] : (tensor<64xf32>) -> tensor<4x16x64xf32>
    %279 = stablehlo.multiply %277, %278 : tensor<4x16x64xf32>
    %280 = stablehlo.add %276, %279 : tensor<4x16x64xf32>
    %281 = stablehlo.reshape %280 : (tensor<4x16x64xf32>) -> tensor<64x64xf32>
    %282 = stablehlo.transpose %arg13, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %283 = stablehlo.dot_general %281, %282, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x64xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %284 = stablehlo.reshape %283 : (tensor<64x32xf32>) -> tensor<4x16x32xf32>
    %285 = stablehlo.reshape %283 : (tensor<64x32xf32>) -> tensor<1x64x32xf32>
    %output_45, %batch_mean_46, %batch_var_47 = "stablehlo.batch_norm_training"(%285, %cst_5, %cst_4) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x64x32xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<1x64x32xf32>, tensor<64xf32>, tensor<64xf32>)
    %286 = stablehlo.broadcast_in_dim %arg66, dims = [2] : (tensor<32xf32>) -> tensor<4x16x32xf32>
    %287 = stablehlo.reshape %output_45 : (tensor<1x64x32xf32>) -> tensor<4x16x32xf32>
    %288 = stablehlo.broadcast_in_dim %arg12, dims = [2] : (tensor<32xf32>) -> tensor<4x16x32xf32>
    %289 = stablehlo.multiply %287, %288 : tensor<4x16x32xf32>
    %290 = stablehlo.add %286, %289 : tensor<4x16x32xf32>
    %291 = stablehlo.reshape %290 : (tensor<4x16x32xf32>) -> tensor<64x32xf32>
    %292 = stablehlo.transpose %arg72, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %293 = stablehlo.dot_general %291, %292, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xf32>, tensor<32x32xf32>) -> tensor<64x32xf32>
    %294 = stablehlo.broadcast_in_dim %arg71, dims = [1] : (tensor<32xf32>) -> tensor<64x32xf32>
    %295 = stablehlo.add %293, %294 : tensor<64x32xf32>
    %296 = stablehlo.reshape %295 : (tensor<64x32xf32>) -> tensor<4x16x4x8xf32>
    %297 = stablehlo.transpose %296, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,16,8]{3,1,2,0}"} : (tensor<4x16x4x8xf32>) -> tensor<4x4x16x8xf32>
    %298 = stablehlo.reshape %297 : (tensor<4x4x16x8xf32>) -> tensor<16x16x8xf32>
    %299 = stablehlo.transpose %arg70, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %300 = stablehlo.dot_general %291, %299, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xf32>, tensor<32x32xf32>) -> tensor<64x32xf32>
    %301 = stablehlo.broadcast_in_dim %arg69, dims = [1] : (tensor<32xf32>) -> tensor<64x32xf32>
    %302 = stablehlo.add %300, %301 : tensor<64x32xf32>
    %303 = stablehlo.reshape %302 : (tensor<64x32xf32>) -> tensor<4x16x4x8xf32>
    %304 = stablehlo.transpose %303, dims = [0, 2, 3, 1] : (tensor<4x16x4x8xf32>) -> tensor<4x4x8x16xf32>
    %305 = stablehlo.reshape %304 : (tensor<4x4x8x16xf32>) -> tensor<16x8x16xf32>
    %306 = stablehlo.dot_general %298, %305, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x16x8xf32>, tensor<16x8x16xf32>) -> tensor<16x16x16xf32>
    %307 = stablehlo.reshape %306 : (tensor<16x16x16xf32>) -> tensor<4x4x16x16xf32>
    %308 = stablehlo.divide %307, %cst_3 : tensor<4x4x16x16xf32>
    %309 = stablehlo.reshape %arg67 : (tensor<16x16xi64>) -> tensor<256xi64>
    %310 = stablehlo.compare  LT, %309, %c_24 : (tensor<256xi64>, tensor<256xi64>) -> tensor<256xi1>
    %311 = stablehlo.add %309, %c_23 : tensor<256xi64>
    %312 = stablehlo.select %310, %311, %309 : tensor<256xi1>, tensor<256xi64>
    %313 = stablehlo.reshape %312 : (tensor<256xi64>) -> tensor<256x1xi64>
    %314 = "stablehlo.gather"(%arg68, %313) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<49x4xf32>, tensor<256x1xi64>) -> tensor<256x4xf32>
    %315 = stablehlo.reshape %314 : (tensor<256x4xf32>) -> tensor<16x16x4xf32>
    %316 = stablehlo.transpose %315, dims = [2, 0, 1] {result_layout = dense<[0, 2, 1]> : tensor<3xindex>, xla_shape = "f32[4,16,16]{0,2,1}"} : (tensor<16x16x4xf32>) -> tensor<4x16x16xf32>
    %317 = stablehlo.broadcast_in_dim %316, dims = [1, 2, 3] : (tensor<4x16x16xf32>) -> tensor<4x4x16x16xf32>
    %318 = stablehlo.add %308, %317 : tensor<4x4x16x16xf32>
    %319 = stablehlo.reduce(%318 init: %cst_28) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x16x16xf32>, tensor<f32>) -> tensor<4x4x16xf32>
    %320 = stablehlo.broadcast_in_dim %319, dims = [0, 1, 2] : (tensor<4x4x16xf32>) -> tensor<4x4x16x16xf32>
    %321 = stablehlo.subtract %318, %320 : tensor<4x4x16x16xf32>
    %322 = stablehlo.exponential %321 : tensor<4x4x16x16xf32>
    %323 = stablehlo.reduce(%322 init: %cst_29) applies stablehlo.add across dimensions = [3] : (tensor<4x4x16x16xf32>, tensor<f32>) -> tensor<4x4x16xf32>
    %324 = stablehlo.broadcast_in_dim %323, dims = [0, 1, 2] : (tensor<4x4x16xf32>) -> tensor<4x4x16x16xf32>
    %325 = stablehlo.divide %322, %324 : tensor<4x4x16x16xf32>
    %326 = stablehlo.reshape %325 : (tensor<4x4x16x16xf32>) -> tensor<16x16x16xf32>
    %327 = stablehlo.transpose %arg11, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %328 = stablehlo.dot_general %291, %327, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xf32>, tensor<32x32xf32>) -> tensor<64x32xf32>
    %329 = stablehlo.broadcast_in_dim %arg10, dims = [1] : (tensor<32xf32>) -> tensor<64x32xf32>
    %330 = stablehlo.add %328, %329 : tensor<64x32xf32>
    %331 = stablehlo.reshape %330 : (tensor<64x32xf32>) -> tensor<4x16x4x8xf32>
    %332 = stablehlo.transpose %331, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,16,8]{3,1,2,0}"} : (tensor<4x16x4x8xf32>) -> tensor<4x4x16x8xf32>
    %333 = stablehlo.reshape %332 : (tensor<4x4x16x8xf32>) -> tensor<16x16x8xf32>
    %334 = stablehlo.dot_general %326, %333, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x16x16xf32>, tensor<16x16x8xf32>) -> tensor<16x16x8xf32>
    %335 = stablehlo.reshape %334 : (tensor<16x16x8xf32>) -> tensor<4x4x16x8xf32>
    %336 = stablehlo.transpose %335, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,16,4,8]{3,1,2,0}"} : (tensor<4x4x16x8xf32>) -> tensor<4x16x4x8xf32>
    %337 = stablehlo.reshape %336 : (tensor<4x16x4x8xf32>) -> tensor<64x32xf32>
    %338 = stablehlo.transpose %arg9, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %339 = stablehlo.dot_general %337, %338, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xf32>, tensor<32x32xf32>) -> tensor<64x32xf32>
    %340 = stablehlo.broadcast_in_dim %arg8, dims = [1] : (tensor<32xf32>) -> tensor<64x32xf32>
    %341 = stablehlo.add %339, %340 : tensor<64x32xf32>
    %342 = stablehlo.reshape %341 : (tensor<64x32xf32>) -> tensor<4x16x32xf32>
    %343 = stablehlo.add %284, %342 : tensor<4x16x32xf32>
    %344 = stablehlo.reshape %343 : (tensor<4x16x32xf32>) -> tensor<1x64x32xf32>
    %output_48, %batch_mean_49, %batch_var_50 = "stablehlo.batch_norm_training"(%344, %cst_5, %cst_4) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x64x32xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<1x64x32xf32>, tensor<64xf32>, tensor<64xf32>)
    %345 = stablehlo.broadcast_in_dim %arg73, dims = [2] : (tensor<32xf32>) -> tensor<4x16x32xf32>
    %346 = stablehlo.reshape %output_48 : (tensor<1x64x32xf32>) -> tensor<4x16x32xf32>
    %347 = stablehlo.broadcast_in_dim %arg7, dims = [2] : (tensor<32xf32>) -> tensor<4x16x32xf32>
    %348 = stablehlo.multiply %346, %347 : tensor<4x16x32xf32>
    %349 = stablehlo.add %345, %348 : tensor<4x16x32xf32>
    %350 = stablehlo.reshape %349 : (tensor<4x16x32xf32>) -> tensor<64x32xf32>
    %351 = stablehlo.transpose %arg6, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,128]{0,1}"} : (tensor<128x32xf32>) -> tensor<32x128xf32>
    %352 = stablehlo.dot_general %350, %351, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xf32>, tensor<32x128xf32>) -> tensor<64x128xf32>
    %353 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<128xf32>) -> tensor<64x128xf32>
    %354 = stablehlo.add %352, %353 : tensor<64x128xf32>
    %355 = stablehlo.reshape %354 : (tensor<64x128xf32>) -> tensor<4x16x128xf32>
    %356 = stablehlo.multiply %355, %cst_2 : tensor<4x16x128xf32>
    %357 = stablehlo.multiply %355, %cst_1 : tensor<4x16x128xf32>
    %358 = stablehlo.custom_call @mhlo.erf(%357) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<4x16x128xf32>) -> tensor<4x16x128xf32>
    %359 = stablehlo.add %358, %cst_0 : tensor<4x16x128xf32>
    %360 = stablehlo.multiply %356, %359 : tensor<4x16x128xf32>
    %361 = stablehlo.reshape %360 : (tensor<4x16x128xf32>) -> tensor<64x128xf32>
    %362 = stablehlo.transpose %arg4, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[128,32]{0,1}"} : (tensor<32x128xf32>) -> tensor<128x32xf32>
    %363 = stablehlo.dot_general %361, %362, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x128xf32>, tensor<128x32xf32>) -> tensor<64x32xf32>
    %364 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<32xf32>) -> tensor<64x32xf32>
    %365 = stablehlo.add %363, %364 : tensor<64x32xf32>
    %366 = stablehlo.reshape %365 : (tensor<64x32xf32>) -> tensor<4x16x32xf32>
    %367 = stablehlo.add %343, %366 : tensor<4x16x32xf32>
    %368 = stablehlo.reshape %367 : (tensor<4x16x32xf32>) -> tensor<1x64x32xf32>
    %output_51, %batch_mean_52, %batch_var_53 = "stablehlo.batch_norm_training"(%368, %cst_5, %cst_4) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x64x32xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<1x64x32xf32>, tensor<64xf32>, tensor<64xf32>)
    %369 = stablehlo.broadcast_in_dim %arg74, dims = [2] : (tensor<32xf32>) -> tensor<4x16x32xf32>
    %370 = stablehlo.reshape %output_51 : (tensor<1x64x32xf32>) -> tensor<4x16x32xf32>
    %371 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<32xf32>) -> tensor<4x16x32xf32>
    %372 = stablehlo.multiply %370, %371 : tensor<4x16x32xf32>
    %373 = stablehlo.add %369, %372 : tensor<4x16x32xf32>
    %374 = stablehlo.transpose %373, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[4,32,16]{1,2,0}"} : (tensor<4x16x32xf32>) -> tensor<4x32x16xf32>
    %375 = stablehlo.reshape %374 : (tensor<4x32x16xf32>) -> tensor<4x32x1x16xf32>
    %376 = stablehlo.reduce(%375 init: %cst_29) applies stablehlo.add across dimensions = [3, 2] : (tensor<4x32x1x16xf32>, tensor<f32>) -> tensor<4x32xf32>
    %377 = stablehlo.multiply %376, %cst : tensor<4x32xf32>
    %378 = stablehlo.transpose %arg1, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,10]{0,1}"} : (tensor<10x32xf32>) -> tensor<32x10xf32>
    %379 = stablehlo.dot_general %377, %378, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x32xf32>, tensor<32x10xf32>) -> tensor<4x10xf32>
    %380 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<10xf32>) -> tensor<4x10xf32>
    %381 = stablehlo.add %379, %380 : tensor<4x10xf32>
    return %381 : tensor<4x10xf32>
  }
}
