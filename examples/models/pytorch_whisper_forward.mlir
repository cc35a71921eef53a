module @IrToHlo.734 attributes {mhlo.cross_program_prefetches = [], mhlo.input_output_alias = [], mhlo.is_dynamic = false, mhlo.use_auto_spmd_partitioning = false} {
  func.func @main(%arg0: tensor<96x32xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x32xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32xf32>, %arg8: tensor<32x32xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32x32xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32x64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64x32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32xf32>, %arg18: tensor<32x32xf32>, %arg19: tensor<32xf32>, %arg20: tensor<32x32xf32>, %arg21: tensor<32xf32>, %arg22: tensor<10x32xf32>, %arg23: tensor<32xf32>, %arg24: tensor<32x32x3xf32>, %arg25: tensor<32xf32>, %arg26: tensor<32x8x3xf32>, %arg27: tensor<4x8x20xf32>, %arg28: tensor<32xf32>, %arg29: tensor<32x32xf32>, %arg30: tensor<32xf32>, %arg31: tensor<32x32xf32>, %arg32: tensor<32xf32>, %arg33: tensor<32xf32>, %arg34: tensor<32x32xf32>, %arg35: tensor<32xf32>, %arg36: tensor<32x32xf32>, %arg37: tensor<32xf32>, %arg38: tensor<32xf32>, %arg39: tensor<32x32xf32>, %arg40: tensor<32xf32>, %arg41: tensor<32x32xf32>, %arg42: tensor<32xf32>, %arg43: tensor<16x32xf32>, %arg44: tensor<4x6xi64>, %arg45: tensor<32xf32>, %arg46: tensor<32x32xf32>, %arg47: tensor<32xf32>, %arg48: tensor<32x32xf32>, %arg49: tensor<32xf32>, %arg50: tensor<32xf32>, %arg51: tensor<32xf32>) -> tensor<4x6x96xf32> {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<4x6x64xf32>
    %cst_0 = stablehlo.constant dense<0.707106769> : tensor<4x6x64xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<4x6x64xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<6x7xf32>
    %cst_3 = stablehlo.constant dense<-3.40282347E+38> : tensor<6x7xf32>
    %c = stablehlo.constant dense<1> : tensor<6x7xi64>
    %cst_4 = stablehlo.constant dense<0.353553385> : tensor<4x6x32xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<24xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<24xf32>
    %c_7 = stablehlo.constant dense<[[[0], [1], [2], [3], [4], [5]]]> : tensor<1x6x1xi64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<4x10x64xf32>
    %cst_9 = stablehlo.constant dense<0.707106769> : tensor<4x10x64xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<4x10x64xf32>
    %cst_11 = stablehlo.constant dense<0.353553385> : tensor<4x10x32xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<40xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<40xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<4x32x10xf32>
    %cst_15 = stablehlo.constant dense<0.707106769> : tensor<4x32x10xf32>
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<4x32x10xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<4x32x20xf32>
    %cst_18 = stablehlo.constant dense<0.707106769> : tensor<4x32x20xf32>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<4x32x20xf32>
    %c_20 = stablehlo.constant dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>
    %c_21 = stablehlo.constant dense<[0, 1, 2, 3, 4, 5]> : tensor<6xi64>
    %cst_22 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reshape %arg27 : (tensor<4x8x20xf32>) -> tensor<4x8x1x20xf32>
    %1 = stablehlo.reshape %arg26 : (tensor<32x8x3xf32>) -> tensor<32x8x1x3xf32>
    %2 = stablehlo.convolution(%0, %1) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[0, 0], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x8x1x20xf32>, tensor<32x8x1x3xf32>) -> tensor<4x32x1x20xf32>
    %3 = stablehlo.broadcast_in_dim %arg25, dims = [1] : (tensor<32xf32>) -> tensor<4x32x1x20xf32>
    %4 = stablehlo.add %2, %3 : tensor<4x32x1x20xf32>
    %5 = stablehlo.reshape %4 : (tensor<4x32x1x20xf32>) -> tensor<4x32x20xf32>
    %6 = stablehlo.multiply %5, %cst_19 : tensor<4x32x20xf32>
    %7 = stablehlo.multiply %5, %cst_18 : tensor<4x32x20xf32>
    %8 = stablehlo.custom_call @mhlo.erf(%7) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<4x32x20xf32>) -> tensor<4x32x20xf32>
    %9 = stablehlo.add %8, %cst_17 : tensor<4x32x20xf32>
    %10 = stablehlo.multiply %6, %9 : tensor<4x32x20xf32>
    %11 = stablehlo.reshape %10 : (tensor<4x32x20xf32>) -> tensor<4x32x1x20xf32>
    %12 = stablehlo.reshape %arg24 : (tensor<32x32x3xf32>) -> tensor<32x32x1x3xf32>
    %13 = stablehlo.convolution(%11, %12) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [1, 2], pad = [[0, 0], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x32x1x20xf32>, tensor<32x32x1x3xf32>) -> tensor<4x32x1x10xf32>
    %14 = stablehlo.broadcast_in_dim %arg23, dims = [1] : (tensor<32xf32>) -> tensor<4x32x1x10xf32>
    %15 = stablehlo.add %13, %14 : tensor<4x32x1x10xf32>
    %16 = stablehlo.reshape %15 : (tensor<4x32x1x10xf32>) -> tensor<4x32x10xf32>
    %17 = stablehlo.multiply %16, %cst_16 : tensor<4x32x10xf32>
    %18 = stablehlo.multiply %16, %cst_15 : tensor<4x32x10xf32>
    %19 = stablehlo.custom_call @mhlo.erf(%18) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<4x32x10xf32>) -> tensor<4x32x10xf32>
    %20 = stablehlo.add %19, %cst_14 : tensor<4x32x10xf32>
    %21 = stablehlo.multiply %17, %20 : tensor<4x32x10xf32>
    %22 = stablehlo.transpose %21, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[4,10,32]{1,2,0}"} : (tensor<4x32x10xf32>) -> tensor<4x10x32xf32>
    %23 = stablehlo.broadcast_in_dim %arg22, dims = [1, 2] : (tensor<10x32xf32>) -> tensor<4x10x32xf32>
    %24 = stablehlo.add %22, %23 : tensor<4x10x32xf32>
    %25 = stablehlo.reshape %24 : (tensor<4x10x32xf32>) -> tensor<1x40x32xf32>
    %output, %batch_mean, %batch_var = "stablehlo.batch_norm_training"(%25, %cst_13, %cst_12) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x40x32xf32>, tensor<40xf32>, tensor<40xf32>) -> (tensor<1x40x32xf32>, tensor<40xf32>, tensor<40xf32>)
    %26 = stablehlo.broadcast_in_dim %arg28, dims = [2] : (tensor<32xf32>) -> tensor<4x10x32xf32>
    %27 = stablehlo.reshape %output : (tensor<1x40x32xf32>) -> tensor<4x10x32xf32>
    %28 = stablehlo.broadcast_in_dim %arg21, dims = [2] : (tensor<32xf32>) -> tensor<4x10x32xf32>
    %29 = stablehlo.multiply %27, %28 : tensor<4x10x32xf32>
    %30 = stablehlo.add %26, %29 : tensor<4x10x32xf32>
    %31 = stablehlo.reshape %30 : (tensor<4x10x32xf32>) -> tensor<40x32xf32>
    %32 = stablehlo.transpose %arg31, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %33 = stablehlo.dot_general %31, %32, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<40x32xf32>, tensor<32x32xf32>) -> tensor<40x32xf32>
    %34 = stablehlo.broadcast_in_dim %arg30, dims = [1] : (tensor<32xf32>) -> tensor<40x32xf32>
    %35 = stablehlo.add %33, %34 : tensor<40x32xf32>
    %36 = stablehlo.reshape %35 : (tensor<40x32xf32>) -> tensor<4x10x32xf32>
    %37 = stablehlo.multiply %36, %cst_11 : tensor<4x10x32xf32>
    %38 = stablehlo.reshape %37 : (tensor<4x10x32xf32>) -> tensor<4x10x4x8xf32>
    %39 = stablehlo.transpose %38, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,10,8]{3,1,2,0}"} : (tensor<4x10x4x8xf32>) -> tensor<4x4x10x8xf32>
    %40 = stablehlo.reshape %39 : (tensor<4x4x10x8xf32>) -> tensor<16x10x8xf32>
    %41 = stablehlo.transpose %arg29, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %42 = stablehlo.dot_general %31, %41, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<40x32xf32>, tensor<32x32xf32>) -> tensor<40x32xf32>
    %43 = stablehlo.reshape %42 : (tensor<40x32xf32>) -> tensor<4x10x4x8xf32>
    %44 = stablehlo.transpose %43, dims = [0, 2, 3, 1] : (tensor<4x10x4x8xf32>) -> tensor<4x4x8x10xf32>
    %45 = stablehlo.reshape %44 : (tensor<4x4x8x10xf32>) -> tensor<16x8x10xf32>
    %46 = stablehlo.dot_general %40, %45, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x10x8xf32>, tensor<16x8x10xf32>) -> tensor<16x10x10xf32>
    %47 = stablehlo.reshape %46 : (tensor<16x10x10xf32>) -> tensor<4x4x10x10xf32>
    %48 = stablehlo.reduce(%47 init: %cst_22) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2] : (tensor<4x4x10xf32>) -> tensor<4x4x10x10xf32>
    %50 = stablehlo.subtract %47, %49 : tensor<4x4x10x10xf32>
    %51 = stablehlo.exponential %50 : tensor<4x4x10x10xf32>
    %52 = stablehlo.reduce(%51 init: %cst_23) applies stablehlo.add across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2] : (tensor<4x4x10xf32>) -> tensor<4x4x10x10xf32>
    %54 = stablehlo.divide %51, %53 : tensor<4x4x10x10xf32>
    %55 = stablehlo.reshape %54 : (tensor<4x4x10x10xf32>) -> tensor<16x10x10xf32>
    %56 = stablehlo.transpose %arg20, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %57 = stablehlo.dot_general %31, %56, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<40x32xf32>, tensor<32x32xf32>) -> tensor<40x32xf32>
    %58 = stablehlo.broadcast_in_dim %arg19, dims = [1] : (tensor<32xf32>) -> tensor<40x32xf32>
    %59 = stablehlo.add %57, %58 : tensor<40x32xf32>
    %60 = stablehlo.reshape %59 : (tensor<40x32xf32>) -> tensor<4x10x4x8xf32>
    %61 = stablehlo.transpose %60, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,10,8]{3,1,2,0}"} : (tensor<4x10x4x8xf32>) -> tensor<4x4x10x8xf32>
    %62 = stablehlo.reshape %61 : (tensor<4x4x10x8xf32>) -> tensor<16x10x8xf32>
    %63 = stablehlo.dot_general %55, %62, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x10x10xf32>, tensor<16x10x8xf32>) -> tensor<16x10x8xf32>
    %64 = stablehlo.reshape %63 : (tensor<16x10x8xf32>) -> tensor<4x4x10x8xf32>
    %65 = stablehlo.transpose %64, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,10,4,8]{3,1,2,0}"} : (tensor<4x4x10x8xf32>) -> tensor<4x10x4x8xf32>
    %66 = stablehlo.reshape %65 : (tensor<4x10x4x8xf32>) -> tensor<40x32xf32>
    %67 = stablehlo.transpose %arg18, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %68 = stablehlo.dot_general %66, %67, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<40x32xf32>, tensor<32x32xf32>) -> tensor<40x32xf32>
    %69 = stablehlo.broadcast_in_dim %arg17, dims = [1] : (tensor<32xf32>) -> tensor<40x32xf32>
    %70 = stablehlo.add %68, %69 : tensor<40x32xf32>
    %71 = stablehlo.reshape %70 : (tensor<40x32xf32>) -> tensor<4x10x32xf32>
    %72 = stablehlo.add %24, %71 : tensor<4x10x32xf32>
    %73 = stablehlo.reshape %72 : (tensor<4x10x32xf32>) -> tensor<1x40x32xf32>
    %output_24, %batch_mean_25, %batch_var_26 = "stablehlo.batch_norm_training"(%73, %cst_13, %cst_12) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x40x32xf32>, tensor<40xf32>, tensor<40xf32>) -> (tensor<1x40x32xf32>, tensor<40xf32>, tensor<40xf32>)
    %74 = stablehlo.broadcast_in_dim %arg32, dims = [2] : (tensor<32xf32>) -> tensor<4x10x32xf32>
    %75 = stablehlo.reshape %output_24 : (tensor<1x40x32xf32>) -> tensor<4x10x32xf32>
    %76 = stablehlo.broadcast_in_dim %arg16, dims = [2] : (tensor<32xf32>) -> tensor<4x10x32xf32>
    %77 = stablehlo.multiply %75, %76 : tensor<4x10x32xf32>
    %78 = stablehlo.add %74, %77 : tensor<4x10x32xf32>
    %79 = stablehlo.reshape %78 : (tensor<4x10x32xf32>) -> tensor<40x32xf32>
    %80 = stablehlo.transpose %arg15, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %81 = stablehlo.dot_general %79, %80, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<40x32xf32>, tensor<32x64xf32>) -> tensor<40x64xf32>
    %82 = stablehlo.broadcast_in_dim %arg14, dims = [1] : (tensor<64xf32>) -> tensor<40x64xf32>
    %83 = stablehlo.add %81, %82 : tensor<40x64xf32>
    %84 = stablehlo.reshape %83 : (tensor<40x64xf32>) -> tensor<4x10x64xf32>
    %85 = stablehlo.multiply %84, %cst_10 : tensor<4x10x64xf32>
    %86 = stablehlo.multiply %84, %cst_9 : tensor<4x10x64xf32>
    %87 = stablehlo.custom_call @mhlo.erf(%86) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<4x10x64xf32>) -> tensor<4x10x64xf32>
    %88 = stablehlo.add %87, %cst_8 : tensor<4x10x64xf32>
    %89 = stablehlo.multiply %85, %88 : tensor<4x10x64xf32>
    %90 = stablehlo.reshape %89 : (tensor<4x10x64xf32>) -> tensor<40x64xf32>
    %91 = stablehlo.transpose %arg13, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %92 = stablehlo.dot_general %90, %91, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<40x64xf32>, tensor<64x32xf32>) -> tensor<40x32xf32>
    %93 = stablehlo.broadcast_in_dim %arg12, dims = [1] : (tensor<32xf32>) -> tensor<40x32xf32>
    %94 = stablehlo.add %92, %93 : tensor<40x32xf32>
    %95 = stablehlo.reshape %94 : (tensor<40x32xf32>) -> tensor<4x10x32xf32>
    %96 = stablehlo.add %72, %95 : tensor<4x10x32xf32>
    %97 = stablehlo.reshape %96 : (tensor<4x10x32xf32>) -> tensor<1x40x32xf32>
    %output_27, %batch_mean_28, %batch_var_29 = "stablehlo.batch_norm_training"(%97, %cst_13, %cst_12) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x40x32xf32>, tensor<40xf32>, tensor<40xf32>) -> (tensor<1x40x32xf32>, tensor<40xf32>, tensor<40xf32>)
    %98 = stablehlo.reshape %arg44 : (tensor<4x6xi64>) -> tensor<24xi64>
    %99 = stablehlo.convert %98 : (tensor<24xi64>) -> tensor<24xui32>
    %100 = "stablehlo.gather"(%arg0, %99) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<96x32xf32>, tensor<24xui32>) -> tensor<24x32xf32>
    %101 = stablehlo.reshape %100 : (tensor<24x32xf32>) -> tensor<4x6x32xf32>
    %102 = "stablehlo.gather"(%arg43, %c_7) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<16x32xf32>, tensor<1x6x1xi64>) -> tensor<1x6x32xf32>
    %103 = stablehlo.reshape %102 : (tensor<1x6x32xf32>) -> tensor<6x32xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [1, 2] : (tensor<6x32xf32>) -> tensor<4x6x32xf32>
    %105 = stablehlo.add %101, %104 : tensor<4x6x32xf32>
    %106 = stablehlo.reshape %105 : (tensor<4x6x32xf32>) -> tensor<1x24x32xf32>
    %output_30, %batch_mean_31, %batch_var_32 = "stablehlo.batch_norm_training"(%106, %cst_6, %cst_5) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x24x32xf32>, tensor<24xf32>, tensor<24xf32>) -> (tensor<1x24x32xf32>, tensor<24xf32>, tensor<24xf32>)
    %107 = stablehlo.broadcast_in_dim %arg45, dims = [2] : (tensor<32xf32>) -> tensor<4x6x32xf32>
    %108 = stablehlo.reshape %output_30 : (tensor<1x24x32xf32>) -> tensor<4x6x32xf32>
    %109 = stablehlo.broadcast_in_dim %arg42, dims = [2] : (tensor<32xf32>) -> tensor<4x6x32xf32>
    %110 = stablehlo.multiply %108, %109 : tensor<4x6x32xf32>
    %111 = stablehlo.add %107, %110 : tensor<4x6x32xf32>
    %112 = stablehlo.reshape %111 : (tensor<4x6x32xf32>) -> tensor<24x32xf32>
    %113 = stablehlo.transpose %arg48, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %114 = stablehlo.dot_general %112, %113, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x32xf32>, tensor<32x32xf32>) -> tensor<24x32xf32>
    %115 = stablehlo.broadcast_in_dim %arg47, dims = [1] : (tensor<32xf32>) -> tensor<24x32xf32>
    %116 = stablehlo.add %114, %115 : tensor<24x32xf32>
    %117 = stablehlo.reshape %116 : (tensor<24x32xf32>) -> tensor<4x6x32xf32>
    %118 = stablehlo.multiply %117, %cst_4 : tensor<4x6x32xf32>
    %119 = stablehlo.reshape %118 : (tensor<4x6x32xf32>) -> tensor<4x6x4x8xf32>
    %120 = stablehlo.transpose %119, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,6,8]{3,1,2,0}"} : (tensor<4x6x4x8xf32>) -> tensor<4x4x6x8xf32>
    %121 = stablehlo.reshape %120 : (tensor<4x4x6x8xf32>) -> tensor<16x6x8xf32>
    %122 = stablehlo.transpose %arg46, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %123 = stablehlo.dot_general %112, %122, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x32xf32>, tensor<32x32xf32>) -> tensor<24x32xf32>
    %124 = stablehlo.reshape %123 : (tensor<24x32xf32>) -> tensor<4x6x4x8xf32>
    %125 = stablehlo.transpose %124, dims = [0, 2, 3, 1] : (tensor<4x6x4x8xf32>) -> tensor<4x4x8x6xf32>
    %126 = stablehlo.reshape %125 : (tensor<4x4x8x6xf32>) -> tensor<16x8x6xf32>
    %127 = stablehlo.dot_general %121, %126, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x6x8xf32>, tensor<16x8x6xf32>) -> tensor<16x6x6xf32>
    %128 = stablehlo.reshape %127 : (tensor<16x6x6xf32>) -> tensor<4x4x6x6xf32>
    %129 = stablehlo.broadcast_in_dim %c_20, dims = [1] : (tensor<7xi64>) -> tensor<6x7xi64>
    %130 = stablehlo.broadcast_in_dim %c_21, dims = [0] : (tensor<6xi64>) -> tensor<6x7xi64>
    %131 = stablehlo.subtract %129, %130 : tensor<6x7xi64>
    %132 = stablehlo.compare  GE, %131, %c : (tensor<6x7xi64>, tensor<6x7xi64>) -> tensor<6x7xi1>
    %133 = stablehlo.select %132, %cst_3, %cst_2 : tensor<6x7xi1>, tensor<6x7xf32>
    %134 = stablehlo.compare  GT, %129, %130 : (tensor<6x7xi64>, tensor<6x7xi64>) -> tensor<6x7xi1>
    %135 = stablehlo.convert %134 : (tensor<6x7xi1>) -> tensor<6x7xf32>
    %136 = stablehlo.multiply %133, %135 : tensor<6x7xf32>
    %137 = stablehlo.reshape %136 : (tensor<6x7xf32>) -> tensor<1x6x7xf32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [1, 2, 3] : (tensor<1x6x7xf32>) -> tensor<4x1x6x7xf32>
    %139 = stablehlo.slice %138 [0:4, 0:1, 0:6, 0:6] : (tensor<4x1x6x7xf32>) -> tensor<4x1x6x6xf32>
    %140 = stablehlo.reshape %139 : (tensor<4x1x6x6xf32>) -> tensor<4x6x6xf32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [0, 2, 3] : (tensor<4x6x6xf32>) -> tensor<4x4x6x6xf32>
    %142 = stablehlo.add %128, %141 : tensor<4x4x6x6xf32>
    %143 = stablehlo.reduce(%142 init: %cst_22) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x6x6xf32>, tensor<f32>) -> tensor<4x4x6xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 1, 2] : (tensor<4x4x6xf32>) -> tensor<4x4x6x6xf32>
    %145 = stablehlo.subtract %142, %144 : tensor<4x4x6x6xf32>
    %146 = stablehlo.exponential %145 : tensor<4x4x6x6xf32>
    %147 = stablehlo.reduce(%146 init: %cst_23) applies stablehlo.add across dimensions = [3] : (tensor<4x4x6x6xf32>, tensor<f32>) -> tensor<4x4x6xf32>
    %148 = stablehlo.broadcast_in_dim %147, dims = [0, 1, 2] : (tensor<4x4x6xf32>) -> tensor<4x4x6x6xf32>
    %149 = stablehlo.divide %146, %148 : tensor<4x4x6x6xf32>
    %150 = stablehlo.reshape %149 : (tensor<4x4x6x6xf32>) -> tensor<16x6x6xf32>
    %151 = stablehlo.transpose %arg41, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %152 = stablehlo.dot_general %112, %151, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x32xf32>, tensor<32x32xf32>) -> tensor<24x32xf32>
    %153 = stablehlo.broadcast_in_dim %arg40, dims = [1] : (tensor<32xf32>) -> tensor<24x32xf32>
    %154 = stablehlo.add %152, %153 : tensor<24x32xf32>
    %155 = stablehlo.reshape %154 : (tensor<24x32xf32>) -> tensor<4x6x4x8xf32>
    %156 = stablehlo.transpose %155, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,6,8]{3,1,2,0}"} : (tensor<4x6x4x8xf32>) -> tensor<4x4x6x8xf32>
    %157 = stablehlo.reshape %156 : (tensor<4x4x6x8xf32>) -> tensor<16x6x8xf32>
    %158 = stablehlo.dot_general %150, %157, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x6x6xf32>, tensor<16x6x8xf32>) -> tensor<16x6x8xf32>
    %159 = stablehlo.reshape %158 : (tensor<16x6x8xf32>) -> tensor<4x4x6x8xf32>
    %160 = stablehlo.transpose %159, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,6,4,8]{3,1,2,0}"} : (tensor<4x4x6x8xf32>) -> tensor<4x6x4x8xf32>
    %161 = stablehlo.reshape %160 : (tensor<4x6x4x8xf32>) -> tensor<24x32xf32>
    %162 = stablehlo.transpose %arg39, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %163 = stablehlo.dot_general %161, %162, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x32xf32>, tensor<32x32xf32>) -> tensor<24x32xf32>
    %164 = stablehlo.broadcast_in_dim %arg38, dims = [1] : (tensor<32xf32>) -> tensor<24x32xf32>
    %165 = stablehlo.add %163, %164 : tensor<24x32xf32>
    %166 = stablehlo.reshape %165 : (tensor<24x32xf32>) -> tensor<4x6x32xf32>
    %167 = stablehlo.add %105, %166 : tensor<4x6x32xf32>
    %168 = stablehlo.reshape %167 : (tensor<4x6x32xf32>) -> tensor<1x24x32xf32>
    %output_33, %batch_mean_34, %batch_var_35 = "stablehlo.batch_norm_training"(%168, %cst_6, %cst_5) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x24x32xf32>, tensor<24xf32>, tensor<24xf32>) -> (tensor<1x24x32xf32>, tensor<24xf32>, tensor<24xf32>)
    %169 = stablehlo.broadcast_in_dim %arg49, dims = [2] : (tensor<32xf32>) -> tensor<4x6x32xf32>
    %170 = stablehlo.reshape %output_33 : (tensor<1x24x32xf32>) -> tensor<4x6x32xf32>
    %171 = stablehlo.broadcast_in_dim %arg37, dims = [2] : (tensor<32xf32>) -> tensor<4x6x32xf32>
    %172 = stablehlo.multiply %170, %171 : tensor<4x6x32xf32>
    %173 = stablehlo.add %169, %172 : tensor<4x6x32xf32>
    %174 = stablehlo.reshape %173 : (tensor<4x6x32xf32>) -> tensor<24x32xf32>
    %175 = stablehlo.transpose %arg36, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %176 = stablehlo.dot_general %174, %175, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x32xf32>, tensor<32x32xf32>) -> tensor<24x32xf32>
    %177 = stablehlo.broadcast_in_dim %arg35, dims = [1] : (tensor<32xf32>) -> tensor<24x32xf32>
    %178 = stablehlo.add %176, %177 : tensor<24x32xf32>
    %179 = stablehlo.reshape %178 : (tensor<24x32xf32>) -> tensor<4x6x32xf32>
    %180 = stablehlo.multiply %179, %cst_4 : tensor<4x6x32xf32>
    %181 = stablehlo.reshape %180 : (tensor<4x6x32xf32>) -> tensor<4x6x4x8xf32>
    %182 = stablehlo.transpose %181, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,6,8]{3,1,2,0}"} : (tensor<4x6x4x8xf32>) -> tensor<4x4x6x8xf32>
    %183 = stablehlo.reshape %182 : (tensor<4x4x6x8xf32>) -> tensor<16x6x8xf32>
    %184 = stablehlo.broadcast_in_dim %arg33, dims = [2] : (tensor<32xf32>) -> tensor<4x10x32xf32>
    %185 = stablehlo.reshape %output_27 : (tensor<1x40x32xf32>) -> tensor<4x10x32xf32>
    %186 = stablehlo.broadcast_in_dim %arg11, dims = [2] : (tensor<32xf32>) -> tensor<4x10x32xf32>
    %187 = stablehlo.multiply %185, %186 : tensor<4x10x32xf32>
    %188 = stablehlo.add %184, %187 : tensor<4x10x32xf32>
    %189 = stablehlo.reshape %188 : (tensor<4x10x32xf32>) -> tensor<40x32xf32>
    %190 = stablehlo.transpose %arg34, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %191 = stablehlo.dot_general %189, %190, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<40x32xf32>, tensor<32x32xf32>) -> tensor<40x32xf32>
    %192 = stablehlo.reshape %191 : (tensor<40x32xf32>) -> tensor<4x10x4x8xf32>
    %193 = stablehlo.transpose %192, dims = [0, 2, 3, 1] : (tensor<4x10x4x8xf32>) -> tensor<4x4x8x10xf32>
    %194 = stablehlo.reshape %193 : (tensor<4x4x8x10xf32>) -> tensor<16x8x10xf32>
    %195 = stablehlo.dot_general %183, %194, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x6x8xf32>, tensor<16x8x10xf32>) -> tensor<16x6x10xf32>
    %196 = stablehlo.reshape %195 : (tensor<16x6x10xf32>) -> tensor<4x4x6x10xf32>
    %197 = stablehlo.reduce(%196 init: %cst_22) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x6x10xf32>, tensor<f32>) -> tensor<4x4x6xf32>
    %198 = stablehlo.broadcast_in_dim %197, dims = [0, 1, 2] : (tensor<4x4x6xf32>) -> tensor<4x4x6x10xf32>
    %199 = stablehlo.subtract %196, %198 : tensor<4x4x6x10xf32>
    %200 = stablehlo.exponential %199 : tensor<4x4x6x10xf32>
    %201 = stablehlo.reduce(%200 init: %cst_23) applies stablehlo.add across dimensions = [3] : (tensor<4x4x6x10xf32>, tensor<f32>) -> tensor<4x4x6xf32>
    %202 = stablehlo.broadcast_in_dim %201, dims = [0, 1, 2] : (tensor<4x4x6xf32>) -> tensor<4x4x6x10xf32>
    %203 = stablehlo.divide %200, %202 : tensor<4x4x6x10xf32>
    %204 = stablehlo.reshape %203 : (tensor<4x4x6x10xf32>) -> tensor<16x6x10xf32>
    %205 = stablehlo.transpose %arg10, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %206 = stablehlo.dot_general %189, %205, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<40x32xf32>, tensor<32x32xf32>) -> tensor<40x32xf32>
    %207 = stablehlo.broadcast_in_dim %arg9, dims = [1] : (tensor<32xf32>) -> tensor<40x32xf32>
    %208 = stablehlo.add %206, %207 : tensor<40x32xf32>
    %209 = stablehlo.reshape %208 : (tensor<40x32xf32>) -> tensor<4x10x4x8xf32>
    %210 = stablehlo.transpose %209, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,10,8]{3,1,2,0}"} : (tensor<4x10x4x8xf32>) -> tensor<4x4x10x8xf32>
    %211 = stablehlo.reshape %210 : (tensor<4x4x10x8xf32>) -> tensor<16x10x8xf32>
    %212 = stablehlo.dot_general %204, %211, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x6x10xf32>, tensor<16x10x8xf32>) -> tensor<16x6x8xf32>
    %213 = stablehlo.reshape %212 : (tensor<16x6x8xf32>) -> tensor<4x4x6x8xf32>
    %214 = stablehlo.transpose %213, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,6,4,8]{3,1,2,0}"} : (tensor<4x4x6x8xf32>) -> tensor<4x6x4x8xf32>
    %215 = stablehlo.reshape %214 : (tensor<4x6x4x8xf32>) -> tensor<24x32xf32>
    %216 = stablehlo.transpose %arg8, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %217 = stablehlo.dot_general %215, %216, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x32xf32>, tensor<32x32xf32>) -> tensor<24x32xf32>
    %218 = stablehlo.broadcast_in_dim %arg7, dims = [1] : (tensor<32xf32>) -> tensor<24x32xf32>
    %219 = stablehlo.add %217, %218 : tensor<24x32xf32>
    %220 = stablehlo.reshape %219 : (tensor<24x32xf32>) -> tensor<4x6x32xf32>
    %221 = stablehlo.add %167, %220 : tensor<4x6x32xf32>
    %222 = stablehlo.reshape %221 : (tensor<4x6x32xf32>) -> tensor<1x24x32xf32>
    %output_36, %batch_mean_37, %batch_var_38 = "stablehlo.batch_norm_training"(%222, %cst_6, %cst_5) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x24x32xf32>, tensor<24xf32>, tensor<24xf32>) -> (tensor<1x24x32xf32>, tensor<24xf32>, tensor<24xf32>)
    %223 = stablehlo.broadcast_in_dim %arg50, dims = [2] : (tensor<32xf32>) -> tensor<4x6x32xf32>
    %224 = stablehlo.reshape %output_36 : (tensor<1x24x32xf32>) -> tensor<4x6x32xf32>
    %225 = stablehlo.broadcast_in_dim %arg6, dims = [2] : (tensor<32xf32>) -> tensor<4x6x32xf32>
    %226 = stablehlo.multiply %224, %225 : tensor<4x6x32xf32>
    %227 = stablehlo.add %223, %226 : tensor<4x6x32xf32>
    %228 = stablehlo.reshape %227 : (tensor<4x6x32xf32>) -> tensor<24x32xf32>
    %229 = stablehlo.transpose %arg5, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %230 = stablehlo.dot_general %228, %229, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x32xf32>, tensor<32x64xf32>) -> tensor<24x64xf32>
    %231 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<64xf32>) -> tensor<24x64xf32>
    %232 = stablehlo.add %230, %231 : tensor<24x64xf32>
    %233 = stablehlo.reshape %232 : (tensor<24x64xf32>) -> tensor<4x6x64xf32>
    %234 = stablehlo.multiply %233, %cst_1 : tensor<4x6x64xf32>
    %235 = stablehlo.multiply %233, %cst_0 : tensor<4x6x64xf32>
    %236 = stablehlo.custom_call @mhlo.erf(%235) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<4x6x64xf32>) -> tensor<4x6x64xf32>
    %237 = stablehlo.add %236, %cst : tensor<4x6x64xf32>
    %238 = stablehlo.multiply %234, %237 : tensor<4x6x64xf32>
    %239 = stablehlo.reshape %238 : (tensor<4x6x64xf32>) -> tensor<24x64xf32>
    %240 = stablehlo.transpose %arg3, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %241 = stablehlo.dot_general %239, %240, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x64xf32>, tensor<64x32xf32>) -> tensor<24x32xf32>
    %242 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<32xf32>) -> tensor<24x32xf32>
    %243 = stablehlo.add %241, %242 : tensor<24x32xf32>
    %244 = stablehlo.reshape %243 : (tensor<24x32xf32>) -> tensor<4x6x32xf32>
    %245 = stablehlo.add %221, %244 : tensor<4x6x32xf32>
    %246 = stablehlo.reshape %245 : (tensor<4x6x32xf32>) -> tensor<1x24x32xf32>
    %output_39, %batch_mean_40, %batch_var_41 = "stablehlo.batch_norm_training"(%246, %cst_6, %cst_5) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x24x32xf32>, tensor<24xf32>, tensor<24xf32>) -> (tensor<1x24x32xf32>, tensor<24xf32>, tensor<24xf32>)
    %247 = stablehlo.broadcast_in_dim %arg51, dims = [2] : (tensor<32xf32>) -> tensor<4x6x32xf32>
    %248 = stablehlo.reshape %output_39 : (tensor<1x24x32xf32>) -> tensor<4x6x32xf32>
    %249 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<32xf32>) -> tensor<4x6x32xf32>
    %250 = stablehlo.multiply %248, %249 : tensor<4x6x32xf32>
    %251 = stablehlo.add %247, %250 : tensor<4x6x32xf32>
    %252 = stablehlo.reshape %251 : (tensor<4x6x32xf32>) -> tensor<24x32xf32>
    %253 = stablehlo.transpose %arg0, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,96]{0,1}"} : (tensor<96x32xf32>) -> tensor<32x96xf32>
    %254 = stablehlo.dot_general %252, %253, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x32xf32>, tensor<32x96xf32>) -> tensor<24x96xf32>
    %255 = stablehlo.reshape %254 : (tensor<24x96xf32>) -> tensor<4x6x96xf32>
    return %255 : tensor<4x6x96xf32>
  }
}
