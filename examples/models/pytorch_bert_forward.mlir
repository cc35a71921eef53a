module @IrToHlo.584 attributes {mhlo.cross_program_prefetches = [], mhlo.input_output_alias = [], mhlo.is_dynamic = false, mhlo.use_auto_spmd_partitioning = false} {
  func.func @main(%arg0: tensor<96xf32>, %arg1: tensor<96x32xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32xf32>, %arg4: tensor<32x32xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32xf32>, %arg10: tensor<1x32xi64>, %arg11: tensor<32x32xf32>, %arg12: tensor<1x32xi64>, %arg13: tensor<2x32xf32>, %arg14: tensor<4x12xi64>, %arg15: tensor<32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32x32xf32>, %arg18: tensor<32xf32>, %arg19: tensor<32x32xf32>, %arg20: tensor<4x12xi64>, %arg21: tensor<32xf32>, %arg22: tensor<32x32xf32>, %arg23: tensor<32xf32>, %arg24: tensor<32x32xf32>, %arg25: tensor<32xf32>, %arg26: tensor<32xf32>, %arg27: tensor<32x64xf32>, %arg28: tensor<64xf32>, %arg29: tensor<64x32xf32>, %arg30: tensor<32xf32>, %arg31: tensor<32xf32>, %arg32: tensor<32x32xf32>, %arg33: tensor<32xf32>, %arg34: tensor<32x32xf32>, %arg35: tensor<32xf32>, %arg36: tensor<32x32xf32>, %arg37: tensor<32xf32>, %arg38: tensor<32x32xf32>, %arg39: tensor<32xf32>, %arg40: tensor<32xf32>, %arg41: tensor<32x64xf32>, %arg42: tensor<64xf32>, %arg43: tensor<64x32xf32>, %arg44: tensor<32xf32>, %arg45: tensor<32xf32>) -> tensor<4x12x96xf32> {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<4x12x32xf32>
    %cst_0 = stablehlo.constant dense<0.707106769> : tensor<4x12x32xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<4x12x32xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<4x12x64xf32>
    %cst_3 = stablehlo.constant dense<0.707106769> : tensor<4x12x64xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<4x12x64xf32>
    %cst_5 = stablehlo.constant dense<-3.40282347E+38> : tensor<4x1x1x12xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<4x1x1x12xf32>
    %cst_7 = stablehlo.constant dense<2.82842708> : tensor<4x4x12x12xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<48xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<48xf32>
    %cst_10 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reshape %arg14 : (tensor<4x12xi64>) -> tensor<48xi64>
    %1 = stablehlo.convert %0 : (tensor<48xi64>) -> tensor<48xui32>
    %2 = "stablehlo.gather"(%arg1, %1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<96x32xf32>, tensor<48xui32>) -> tensor<48x32xf32>
    %3 = stablehlo.reshape %2 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %4 = stablehlo.slice %arg12 [0:1, 0:12] : (tensor<1x32xi64>) -> tensor<1x12xi64>
    %5 = stablehlo.reshape %4 : (tensor<1x12xi64>) -> tensor<12xi64>
    %6 = stablehlo.broadcast_in_dim %5, dims = [1] : (tensor<12xi64>) -> tensor<4x12xi64>
    %7 = stablehlo.reshape %6 : (tensor<4x12xi64>) -> tensor<48xi64>
    %8 = stablehlo.convert %7 : (tensor<48xi64>) -> tensor<48xui32>
    %9 = "stablehlo.gather"(%arg13, %8) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<2x32xf32>, tensor<48xui32>) -> tensor<48x32xf32>
    %10 = stablehlo.reshape %9 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %11 = stablehlo.add %3, %10 : tensor<4x12x32xf32>
    %12 = stablehlo.slice %arg10 [0:1, 0:12] : (tensor<1x32xi64>) -> tensor<1x12xi64>
    %13 = stablehlo.reshape %12 : (tensor<1x12xi64>) -> tensor<12xi64>
    %14 = stablehlo.convert %13 : (tensor<12xi64>) -> tensor<12xui32>
    %15 = "stablehlo.gather"(%arg11, %14) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<32x32xf32>, tensor<12xui32>) -> tensor<12x32xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [1, 2] : (tensor<12x32xf32>) -> tensor<4x12x32xf32>
    %17 = stablehlo.add %11, %16 : tensor<4x12x32xf32>
    %18 = stablehlo.reshape %17 : (tensor<4x12x32xf32>) -> tensor<1x48x32xf32>
    %output, %batch_mean, %batch_var = "stablehlo.batch_norm_training"(%18, %cst_9, %cst_8) <{epsilon = 9.99999996E-13 : f32, feature_index = 1 : i64}> : (tensor<1x48x32xf32>, tensor<48xf32>, tensor<48xf32>) -> (tensor<1x48x32xf32>, tensor<48xf32>, tensor<48xf32>)
    %19 = stablehlo.broadcast_in_dim %arg15, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %20 = stablehlo.reshape %output : (tensor<1x48x32xf32>) -> tensor<4x12x32xf32>
    %21 = stablehlo.broadcast_in_dim %arg9, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %22 = stablehlo.multiply %20, %21 : tensor<4x12x32xf32>
    %23 = stablehlo.add %19, %22 : tensor<4x12x32xf32>
    %24 = stablehlo.reshape %23 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %25 = stablehlo.transpose %arg24, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %26 = stablehlo.dot_general %24, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %27 = stablehlo.broadcast_in_dim %arg23, dims = [1] : (tensor<32xf32>) -> tensor<48x32xf32>
    %28 = stablehlo.add %26, %27 : tensor<48x32xf32>
    %29 = stablehlo.reshape %28 : (tensor<48x32xf32>) -> tensor<4x12x4x8xf32>
    %30 = stablehlo.transpose %29, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,12,8]{3,1,2,0}"} : (tensor<4x12x4x8xf32>) -> tensor<4x4x12x8xf32>
    %31 = stablehlo.reshape %30 : (tensor<4x4x12x8xf32>) -> tensor<16x12x8xf32>
    %32 = stablehlo.transpose %arg22, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %33 = stablehlo.dot_general %24, %32, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %34 = stablehlo.broadcast_in_dim %arg21, dims = [1] : (tensor<32xf32>) -> tensor<48x32xf32>
    %35 = stablehlo.add %33, %34 : tensor<48x32xf32>
    %36 = stablehlo.reshape %35 : (tensor<48x32xf32>) -> tensor<4x12x4x8xf32>
    %37 = stablehlo.transpose %36, dims = [0, 2, 3, 1] : (tensor<4x12x4x8xf32>) -> tensor<4x4x8x12xf32>
    %38 = stablehlo.reshape %37 : (tensor<4x4x8x12xf32>) -> tensor<16x8x12xf32>
    %39 = stablehlo.dot_general %31, %38, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x8xf32>, tensor<16x8x12xf32>) -> tensor<16x12x12xf32>
    %40 = stablehlo.reshape %39 : (tensor<16x12x12xf32>) -> tensor<4x4x12x12xf32>
    %41 = stablehlo.divide %40, %cst_7 : tensor<4x4x12x12xf32>
    %42 = stablehlo.reshape %arg20 : (tensor<4x12xi64>) -> tensor<4x1x1x12xi64>
    %43 = stablehlo.convert %42 : (tensor<4x1x1x12xi64>) -> tensor<4x1x1x12xf32>
    %44 = stablehlo.subtract %cst_6, %43 : tensor<4x1x1x12xf32>
    %45 = stablehlo.multiply %44, %cst_5 : tensor<4x1x1x12xf32>
    %46 = stablehlo.reshape %45 : (tensor<4x1x1x12xf32>) -> tensor<4x12xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 3] : (tensor<4x12xf32>) -> tensor<4x4x12x12xf32>
    %48 = stablehlo.add %41, %47 : tensor<4x4x12x12xf32>
    %49 = stablehlo.reduce(%48 init: %cst_10) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x12xf32>
    %51 = stablehlo.subtract %48, %50 : tensor<4x4x12x12xf32>
    %52 = stablehlo.exponential %51 : tensor<4x4x12x12xf32>
    %53 = stablehlo.reduce(%52 init: %cst_11) applies stablehlo.add across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x12xf32>
    %55 = stablehlo.divide %52, %54 : tensor<4x4x12x12xf32>
    %56 = stablehlo.reshape %55 : (tensor<4x4x12x12xf32>) -> tensor<16x12x12xf32>
    %57 = stablehlo.transpose %arg19, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %58 = stablehlo.dot_general %24, %57, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %59 = stablehlo.broadcast_in_dim %arg18, dims = [1] : (tensor<32xf32>) -> tensor<48x32xf32>
    %60 = stablehlo.add %58, %59 : tensor<48x32xf32>
    %61 = stablehlo.reshape %60 : (tensor<48x32xf32>) -> tensor<4x12x4x8xf32>
    %62 = stablehlo.transpose %61, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,12,8]{3,1,2,0}"} : (tensor<4x12x4x8xf32>) -> tensor<4x4x12x8xf32>
    %63 = stablehlo.reshape %62 : (tensor<4x4x12x8xf32>) -> tensor<16x12x8xf32>
    %64 = stablehlo.dot_general %56, %63, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x12xf32>, tensor<16x12x8xf32>) -> tensor<16x12x8xf32>
    %65 = stablehlo.reshape %64 : (tensor<16x12x8xf32>) -> tensor<4x4x12x8xf32>
    %66 = stablehlo.transpose %65, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,12,4,8]{3,1,2,0}"} : (tensor<4x4x12x8xf32>) -> tensor<4x12x4x8xf32>
    %67 = stablehlo.reshape %66 : (tensor<4x12x4x8xf32>) -> tensor<48x32xf32>
    %68 = stablehlo.transpose %arg17, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %69 = stablehlo.dot_general %67, %68, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %70 = stablehlo.broadcast_in_dim %arg16, dims = [1] : (tensor<32xf32>) -> tensor<48x32xf32>
    %71 = stablehlo.add %69, %70 : tensor<48x32xf32>
    %72 = stablehlo.reshape %71 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %73 = stablehlo.add %72, %23 : tensor<4x12x32xf32>
    %74 = stablehlo.reshape %73 : (tensor<4x12x32xf32>) -> tensor<1x48x32xf32>
    %output_12, %batch_mean_13, %batch_var_14 = "stablehlo.batch_norm_training"(%74, %cst_9, %cst_8) <{epsilon = 9.99999996E-13 : f32, feature_index = 1 : i64}> : (tensor<1x48x32xf32>, tensor<48xf32>, tensor<48xf32>) -> (tensor<1x48x32xf32>, tensor<48xf32>, tensor<48xf32>)
    %75 = stablehlo.broadcast_in_dim %arg25, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %76 = stablehlo.reshape %output_12 : (tensor<1x48x32xf32>) -> tensor<4x12x32xf32>
    %77 = stablehlo.broadcast_in_dim %arg8, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %78 = stablehlo.multiply %76, %77 : tensor<4x12x32xf32>
    %79 = stablehlo.add %75, %78 : tensor<4x12x32xf32>
    %80 = stablehlo.reshape %79 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %81 = stablehlo.transpose %arg29, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %82 = stablehlo.dot_general %80, %81, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x64xf32>) -> tensor<48x64xf32>
    %83 = stablehlo.broadcast_in_dim %arg28, dims = [1] : (tensor<64xf32>) -> tensor<48x64xf32>
    %84 = stablehlo.add %82, %83 : tensor<48x64xf32>
    %85 = stablehlo.reshape %84 : (tensor<48x64xf32>) -> tensor<4x12x64xf32>
    %86 = stablehlo.multiply %85, %cst_4 : tensor<4x12x64xf32>
    %87 = stablehlo.multiply %85, %cst_3 : tensor<4x12x64xf32>
    %88 = stablehlo.custom_call @mhlo.erf(%87) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %89 = stablehlo.add %88, %cst_2 : tensor<4x12x64xf32>
    %90 = stablehlo.multiply %86, %89 : tensor<4x12x64xf32>
    %91 = stablehlo.reshape %90 : (tensor<4x12x64xf32>) -> tensor<48x64xf32>
    %92 = stablehlo.transpose %arg27, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %93 = stablehlo.dot_general %91, %92, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x64xf32>, tensor<64x32xf32>) -> tensor<48x32xf32>
    %94 = stablehlo.broadcast_in_dim %arg26, dims = [1] : (tensor<32xf32>) -> tensor<48x32xf32>
    %95 = stablehlo.add %93, %94 : tensor<48x32xf32>
    %96 = stablehlo.reshape %95 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %97 = stablehlo.add %96, %79 : tensor<4x12x32xf32>
    %98 = stablehlo.reshape %97 : (tensor<4x12x32xf32>) -> tensor<1x48x32xf32>
    %output_15, %batch_mean_16, %batch_var_17 = "stablehlo.batch_norm_training"(%98, %cst_9, %cst_8) <{epsilon = 9.99999996E-13 : f32, feature_index = 1 : i64}> : (tensor<1x48x32xf32>, tensor<48xf32>, tensor<48xf32>) -> (tensor<1x48x32xf32>, tensor<48xf32>, tensor<48xf32>)
    %99 = stablehlo.broadcast_in_dim %arg30, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %100 = stablehlo.reshape %output_15 : (tensor<1x48x32xf32>) -> tensor<4x12x32xf32>
    %101 = stablehlo.broadcast_in_dim %arg7, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %102 = stablehlo.multiply %100, %101 : tensor<4x12x32xf32>
    %103 = stablehlo.add %99, %102 : tensor<4x12x32xf32>
    %104 = stablehlo.reshape %103 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %105 = stablehlo.transpose %arg38, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %106 = stablehlo.dot_general %104, %105, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %107 = stablehlo.broadcast_in_dim %arg37, dims = [1] : (tensor<32xf32>) -> tensor<48x32xf32>
    %108 = stablehlo.add %106, %107 : tensor<48x32xf32>
    %109 = stablehlo.reshape %108 : (tensor<48x32xf32>) -> tensor<4x12x4x8xf32>
    %110 = stablehlo.transpose %109, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,12,8]{3,1,2,0}"} : (tensor<4x12x4x8xf32>) -> tensor<4x4x12x8xf32>
    %111 = stablehlo.reshape %110 : (tensor<4x4x12x8xf32>) -> tensor<16x12x8xf32>
    %112 = stablehlo.transpose %arg36, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %113 = stablehlo.dot_general %104, %112, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %114 = stablehlo.broadcast_in_dim %arg35, dims = [1] : (tensor<32xf32>) -> tensor<48x32xf32>
    %115 = stablehlo.add %113, %114 : tensor<48x32xf32>
    %116 = stablehlo.reshape %115 : (tensor<48x32xf32>) -> tensor<4x12x4x8xf32>
    %117 = stablehlo.transpose %116, dims = [0, 2, 3, 1] : (tensor<4x12x4x8xf32>) -> tensor<4x4x8x12xf32>
    %118 = stablehlo.reshape %117 : (tensor<4x4x8x12xf32>) -> tensor<16x8x12xf32>
    %119 = stablehlo.dot_general %111, %118, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x8xf32>, tensor<16x8x12xf32>) -> tensor<16x12x12xf32>
    %120 = stablehlo.reshape %119 : (tensor<16x12x12xf32>) -> tensor<4x4x12x12xf32>
    %121 = stablehlo.divide %120, %cst_7 : tensor<4x4x12x12xf32>
    %122 = stablehlo.add %121, %47 : tensor<4x4x12x12xf32>
    %123 = stablehlo.reduce(%122 init: %cst_10) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %124 = stablehlo.broadcast_in_dim %123, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x12xf32>
    %125 = stablehlo.subtract %122, %124 : tensor<4x4x12x12xf32>
    %126 = stablehlo.exponential %125 : tensor<4x4x12x12xf32>
    %127 = stablehlo.reduce(%126 init: %cst_11) applies stablehlo.add across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %128 = stablehlo.broadcast_in_dim %127, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x12xf32>
    %129 = stablehlo.divide %126, %128 : tensor<4x4x12x12xf32>
    %130 = stablehlo.reshape %129 : (tensor<4x4x12x12xf32>) -> tensor<16x12x12xf32>
    %131 = stablehlo.transpose %arg34, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %132 = stablehlo.dot_general %104, %131, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %133 = stablehlo.broadcast_in_dim %arg33, dims = [1] : (tensor<32xf32>) -> tensor<48x32xf32>
    %134 = stablehlo.add %132, %133 : tensor<48x32xf32>
    %135 = stablehlo.reshape %134 : (tensor<48x32xf32>) -> tensor<4x12x4x8xf32>
    %136 = stablehlo.transpose %135, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,12,8]{3,1,2,0}"} : (tensor<4x12x4x8xf32>) -> tensor<4x4x12x8xf32>
    %137 = stablehlo.reshape %136 : (tensor<4x4x12x8xf32>) -> tensor<16x12x8xf32>
    %138 = stablehlo.dot_general %130, %137, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x12xf32>, tensor<16x12x8xf32>) -> tensor<16x12x8xf32>
    %139 = stablehlo.reshape %138 : (tensor<16x12x8xf32>) -> tensor<4x4x12x8xf32>
    %140 = stablehlo.transpose %139, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,12,4,8]{3,1,2,0}"} : (tensor<4x4x12x8xf32>) -> tensor<4x12x4x8xf32>
    %141 = stablehlo.reshape %140 : (tensor<4x12x4x8xf32>) -> tensor<48x32xf32>
    %142 = stablehlo.transpose %arg32, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %143 = stablehlo.dot_general %141, %142, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %144 = stablehlo.broadcast_in_dim %arg31, dims = [1] : (tensor<32xf32>) -> tensor<48x32xf32>
    %145 = stablehlo.add %143, %144 : tensor<48x32xf32>
    %146 = stablehlo.reshape %145 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %147 = stablehlo.add %146, %103 : tensor<4x12x32xf32>
    %148 = stablehlo.reshape %147 : (tensor<4x12x32xf32>) -> tensor<1x48x32xf32>
    %output_18, %batch_mean_19, %batch_var_20 = "stablehlo.batch_norm_training"(%148, %cst_9, %cst_8) <{epsilon = 9.99999996E-13 : f32, feature_index = 1 : i64}> : (tensor<1x48x32xf32>, tensor<48xf32>, tensor<48xf32>) -> (tensor<1x48x32xf32>, tensor<48xf32>, tensor<48xf32>)
    %149 = stablehlo.broadcast_in_dim %arg39, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %150 = stablehlo.reshape %output_18 : (tensor<1x48x32xf32>) -> tensor<4x12x32xf32>
    %151 = stablehlo.broadcast_in_dim %arg6, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %152 = stablehlo.multiply %150, %151 : tensor<4x12x32xf32>
    %153 = stablehlo.add %149, %152 : tensor<4x12x32xf32>
    %154 = stablehlo.reshape %153 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %155 = stablehlo.transpose %arg43, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %156 = stablehlo.dot_general %154, %155, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x64xf32>) -> tensor<48x64xf32>
    %157 = stablehlo.broadcast_in_dim %arg42, dims = [1] : (tensor<64xf32>) -> tensor<48x64xf32>
    %158 = stablehlo.add %156, %157 : tensor<48x64xf32>
    %159 = stablehlo.reshape %158 : (tensor<48x64xf32>) -> tensor<4x12x64xf32>
    %160 = stablehlo.multiply %159, %cst_4 : tensor<4x12x64xf32>
    %161 = stablehlo.multiply %159, %cst_3 : tensor<4x12x64xf32>
    %162 = stablehlo.custom_call @mhlo.erf(%161) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %163 = stablehlo.add %162, %cst_2 : tensor<4x12x64xf32>
    %164 = stablehlo.multiply %160, %163 : tensor<4x12x64xf32>
    %165 = stablehlo.reshape %164 : (tensor<4x12x64xf32>) -> tensor<48x64xf32>
    %166 = stablehlo.transpose %arg41, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %167 = stablehlo.dot_general %165, %166, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x64xf32>, tensor<64x32xf32>) -> tensor<48x32xf32>
    %168 = stablehlo.broadcast_in_dim %arg40, dims = [1] : (tensor<32xf32>) -> tensor<48x32xf32>
    %169 = stablehlo.add %167, %168 : tensor<48x32xf32>
    %170 = stablehlo.reshape %169 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %171 = stablehlo.add %170, %153 : tensor<4x12x32xf32>
    %172 = stablehlo.reshape %171 : (tensor<4x12x32xf32>) -> tensor<1x48x32xf32>
    %output_21, %batch_mean_22, %batch_var_23 = "stablehlo.batch_norm_training"(%172, %cst_9, %cst_8) <{epsilon = 9.99999996E-13 : f32, feature_index = 1 : i64}> : (tensor<1x48x32xf32>, tensor<48xf32>, tensor<48xf32>) -> (tensor<1x48x32xf32>, tensor<48xf32>, tensor<48xf32>)
    %173 = stablehlo.broadcast_in_dim %arg44, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %174 = stablehlo.reshape %output_21 : (tensor<1x48x32xf32>) -> tensor<4x12x32xf32>
    %175 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %176 = stablehlo.multiply %174, %175 : tensor<4x12x32xf32>
    %177 = stablehlo.add %173, %176 : tensor<4x12x32xf32>
    %178 = stablehlo.reshape %177 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %179 = stablehlo.transpose %arg4, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %180 = stablehlo.dot_general %178, %179, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %181 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<32xf32>) -> tensor<48x32xf32>
    %182 = stablehlo.add %180, %181 : tensor<48x32xf32>
    %183 = stablehlo.reshape %182 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %184 = stablehlo.multiply %183, %cst_1 : tensor<4x12x32xf32>
    %185 = stablehlo.multiply %183, %cst_0 : tensor<4x12x32xf32>
    %186 = stablehlo.custom_call @mhlo.erf(%185) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<4x12x32xf32>) -> tensor<4x12x32xf32>
    %187 = stablehlo.add %186, %cst : tensor<4x12x32xf32>
    %188 = stablehlo.multiply %184, %187 : tensor<4x12x32xf32>
    %189 = stablehlo.reshape %188 : (tensor<4x12x32xf32>) -> tensor<1x48x32xf32>
    %output_24, %batch_mean_25, %batch_var_26 = "stablehlo.batch_norm_training"(%189, %cst_9, %cst_8) <{epsilon = 9.99999996E-13 : f32, feature_index = 1 : i64}> : (tensor<1x48x32xf32>, tensor<48xf32>, tensor<48xf32>) -> (tensor<1x48x32xf32>, tensor<48xf32>, tensor<48xf32>)
    %190 = stablehlo.broadcast_in_dim %arg45, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %191 = stablehlo.reshape %output_24 : (tensor<1x48x32xf32>) -> tensor<4x12x32xf32>
    %192 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %193 = stablehlo.multiply %191, %192 : tensor<4x12x32xf32>
    %194 = stablehlo.add %190, %193 : tensor<4x12x32xf32>
    %195 = stablehlo.reshape %194 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %196 = stablehlo.transpose %arg1, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,96]{0,1}"} : (tensor<96x32xf32>) -> tensor<32x96xf32>
    %197 = stablehlo.dot_general %195, %196, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x96xf32>) -> tensor<48x96xf32>
    %198 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<96xf32>) -> tensor<48x96xf32>
    %199 = stablehlo.add %197, %198 : tensor<48x96xf32>
    %200 = stablehlo.reshape %199 : (tensor<48x96xf32>) -> tensor<4x12x96xf32>
    return %200 : tensor<4x12x96xf32>
  }
}
