module @IrToHlo.807 attributes {mhlo.cross_program_prefetches = [], mhlo.input_output_alias = [], mhlo.is_dynamic = false, mhlo.use_auto_spmd_partitioning = false} {
  func.func @main(%arg0: tensor<96xf32>, %arg1: tensor<96x32xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32xf32>, %arg4: tensor<32x32xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<4x12xi64>, %arg10: tensor<32xf32>, %arg11: tensor<1x32xi64>, %arg12: tensor<32x32xf32>, %arg13: tensor<4x12xi64>, %arg14: tensor<32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32x32xf32>, %arg17: tensor<32xf32>, %arg18: tensor<32x32xf32>, %arg19: tensor<f32>, %arg20: tensor<32xf32>, %arg21: tensor<32x32xf32>, %arg22: tensor<64x32xf32>, %arg23: tensor<32xf32>, %arg24: tensor<32x32xf32>, %arg25: tensor<32xf32>, %arg26: tensor<32x32xf32>, %arg27: tensor<32xf32>, %arg28: tensor<32x32xf32>, %arg29: tensor<32xf32>, %arg30: tensor<32xf32>, %arg31: tensor<32x64xf32>, %arg32: tensor<64xf32>, %arg33: tensor<64x32xf32>, %arg34: tensor<32xf32>, %arg35: tensor<32xf32>, %arg36: tensor<32x32xf32>, %arg37: tensor<32xf32>, %arg38: tensor<32x32xf32>, %arg39: tensor<32xf32>, %arg40: tensor<32x32xf32>, %arg41: tensor<32xf32>, %arg42: tensor<32x32xf32>, %arg43: tensor<32xf32>, %arg44: tensor<32x32xf32>, %arg45: tensor<32xf32>, %arg46: tensor<32x32xf32>, %arg47: tensor<32xf32>, %arg48: tensor<32xf32>, %arg49: tensor<32x64xf32>, %arg50: tensor<64xf32>, %arg51: tensor<64x32xf32>, %arg52: tensor<32xf32>, %arg53: tensor<32xf32>) -> tensor<4x12x96xf32> {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<4x12x32xf32>
    %cst_0 = stablehlo.constant dense<0.707106769> : tensor<4x12x32xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<4x12x32xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<4x12x64xf32>
    %cst_3 = stablehlo.constant dense<0.707106769> : tensor<4x12x64xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<4x12x64xf32>
    %c = stablehlo.constant dense<63> : tensor<1x1x12x12xi64>
    %c_5 = stablehlo.constant dense<32> : tensor<1x1x12x12xi64>
    %c_6 = stablehlo.constant dense<0> : tensor<1x1x12x12xi64>
    %cst_7 = stablehlo.constant dense<-3.40282347E+38> : tensor<4x4x12x12xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<48xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<48xf32>
    %cst_10 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c_11 = stablehlo.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]> : tensor<12xi64>
    %cst_12 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %c_13 = stablehlo.constant dense<0> : tensor<4x1x12x12xi64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reshape %arg13 : (tensor<4x12xi64>) -> tensor<48xi64>
    %1 = stablehlo.convert %0 : (tensor<48xi64>) -> tensor<48xui32>
    %2 = "stablehlo.gather"(%arg1, %1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<96x32xf32>, tensor<48xui32>) -> tensor<48x32xf32>
    %3 = stablehlo.reshape %2 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %4 = stablehlo.slice %arg11 [0:1, 0:12] : (tensor<1x32xi64>) -> tensor<1x12xi64>
    %5 = stablehlo.reshape %4 : (tensor<1x12xi64>) -> tensor<12xi64>
    %6 = stablehlo.convert %5 : (tensor<12xi64>) -> tensor<12xui32>
    %7 = "stablehlo.gather"(%arg12, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<32x32xf32>, tensor<12xui32>) -> tensor<12x32xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [1, 2] : (tensor<12x32xf32>) -> tensor<4x12x32xf32>
    %9 = stablehlo.add %3, %8 : tensor<4x12x32xf32>
    %10 = stablehlo.reshape %9 : (tensor<4x12x32xf32>) -> tensor<1x48x32xf32>
    %output, %batch_mean, %batch_var = "stablehlo.batch_norm_training"(%10, %cst_9, %cst_8) <{epsilon = 1.000000e-07 : f32, feature_index = 1 : i64}> : (tensor<1x48x32xf32>, tensor<48xf32>, tensor<48xf32>) -> (tensor<1x48x32xf32>, tensor<48xf32>, tensor<48xf32>)
    %11 = stablehlo.reshape %arg9 : (tensor<4x12xi64>) -> tensor<4x1x12xi64>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 3] : (tensor<4x1x12xi64>) -> tensor<4x1x12x12xi64>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2] : (tensor<4x1x12xi64>) -> tensor<4x1x12x12xi64>
    %14 = stablehlo.multiply %12, %13 : tensor<4x1x12x12xi64>
    %15 = stablehlo.compare  NE, %14, %c_13 : (tensor<4x1x12x12xi64>, tensor<4x1x12x12xi64>) -> tensor<4x1x12x12xi1>
    %16 = stablehlo.not %15 : tensor<4x1x12x12xi1>
    %17 = stablehlo.reshape %16 : (tensor<4x1x12x12xi1>) -> tensor<4x12x12xi1>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 2, 3] : (tensor<4x12x12xi1>) -> tensor<4x4x12x12xi1>
    %19 = stablehlo.broadcast_in_dim %arg14, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %20 = stablehlo.reshape %output : (tensor<1x48x32xf32>) -> tensor<4x12x32xf32>
    %21 = stablehlo.broadcast_in_dim %arg10, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %22 = stablehlo.multiply %20, %21 : tensor<4x12x32xf32>
    %23 = stablehlo.add %19, %22 : tensor<4x12x32xf32>
    %24 = stablehlo.reshape %arg9 : (tensor<4x12xi64>) -> tensor<4x12x1xi64>
    %25 = stablehlo.convert %24 : (tensor<4x12x1xi64>) -> tensor<4x12x1xf32>
    %26 = stablehlo.reshape %25 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %28 = stablehlo.multiply %23, %27 : tensor<4x12x32xf32>
    %29 = stablehlo.reshape %28 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %30 = stablehlo.transpose %arg28, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %31 = stablehlo.dot_general %29, %30, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %32 = stablehlo.broadcast_in_dim %arg27, dims = [1] : (tensor<32xf32>) -> tensor<48x32xf32>
    %33 = stablehlo.add %31, %32 : tensor<48x32xf32>
    %34 = stablehlo.reshape %33 : (tensor<48x32xf32>) -> tensor<4x12x4x8xf32>
    %35 = stablehlo.transpose %34, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,12,8]{3,1,2,0}"} : (tensor<4x12x4x8xf32>) -> tensor<4x4x12x8xf32>
    %36 = stablehlo.reshape %35 : (tensor<4x4x12x8xf32>) -> tensor<16x12x8xf32>
    %37 = stablehlo.transpose %arg24, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %38 = stablehlo.dot_general %29, %37, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %39 = stablehlo.broadcast_in_dim %arg23, dims = [1] : (tensor<32xf32>) -> tensor<48x32xf32>
    %40 = stablehlo.add %38, %39 : tensor<48x32xf32>
    %41 = stablehlo.reshape %40 : (tensor<48x32xf32>) -> tensor<4x12x4x8xf32>
    %42 = stablehlo.transpose %41, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,12,8]{3,1,2,0}"} : (tensor<4x12x4x8xf32>) -> tensor<4x4x12x8xf32>
    %43 = stablehlo.reshape %42 : (tensor<4x4x12x8xf32>) -> tensor<16x12x8xf32>
    %44 = stablehlo.transpose %43, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[16,8,12]{1,2,0}"} : (tensor<16x12x8xf32>) -> tensor<16x8x12xf32>
    %45 = stablehlo.multiply %arg19, %cst_12 : tensor<f32>
    %46 = stablehlo.sqrt %45 : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f32>) -> tensor<16x8x12xf32>
    %48 = stablehlo.divide %44, %47 : tensor<16x8x12xf32>
    %49 = stablehlo.dot_general %36, %48, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x8xf32>, tensor<16x8x12xf32>) -> tensor<16x12x12xf32>
    %50 = stablehlo.transpose %arg26, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %51 = stablehlo.dot_general %arg22, %50, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xf32>, tensor<32x32xf32>) -> tensor<64x32xf32>
    %52 = stablehlo.broadcast_in_dim %arg25, dims = [1] : (tensor<32xf32>) -> tensor<64x32xf32>
    %53 = stablehlo.add %51, %52 : tensor<64x32xf32>
    %54 = stablehlo.reshape %53 : (tensor<64x32xf32>) -> tensor<1x64x4x8xf32>
    %55 = stablehlo.transpose %54, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[1,4,64,8]{3,1,2,0}"} : (tensor<1x64x4x8xf32>) -> tensor<1x4x64x8xf32>
    %56 = stablehlo.reshape %55 : (tensor<1x4x64x8xf32>) -> tensor<4x64x8xf32>
    %57 = stablehlo.concatenate %56, %56, %56, %56, dim = 0 : (tensor<4x64x8xf32>, tensor<4x64x8xf32>, tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<16x64x8xf32>
    %58 = stablehlo.transpose %57, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[16,8,64]{1,2,0}"} : (tensor<16x64x8xf32>) -> tensor<16x8x64xf32>
    %59 = stablehlo.dot_general %36, %58, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x8xf32>, tensor<16x8x64xf32>) -> tensor<16x12x64xf32>
    %60 = stablehlo.iota dim = 0 : tensor<16xui32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0] : (tensor<16xui32>) -> tensor<16x12x12x1xui32>
    %62 = stablehlo.iota dim = 0 : tensor<12xui32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [1] : (tensor<12xui32>) -> tensor<16x12x12x1xui32>
    %64 = stablehlo.broadcast_in_dim %c_11, dims = [0] : (tensor<12xi64>) -> tensor<12x12xi64>
    %65 = stablehlo.broadcast_in_dim %c_11, dims = [1] : (tensor<12xi64>) -> tensor<12x12xi64>
    %66 = stablehlo.subtract %64, %65 : tensor<12x12xi64>
    %67 = stablehlo.reshape %66 : (tensor<12x12xi64>) -> tensor<1x1x12x12xi64>
    %68 = stablehlo.add %67, %c_5 : tensor<1x1x12x12xi64>
    %69 = stablehlo.clamp %c_6, %68, %c : tensor<1x1x12x12xi64>
    %70 = stablehlo.reshape %69 : (tensor<1x1x12x12xi64>) -> tensor<12x12xi64>
    %71 = stablehlo.broadcast_in_dim %70, dims = [1, 2] : (tensor<12x12xi64>) -> tensor<16x12x12xi64>
    %72 = stablehlo.convert %71 : (tensor<16x12x12xi64>) -> tensor<16x12x12xui32>
    %73 = stablehlo.reshape %72 : (tensor<16x12x12xui32>) -> tensor<16x12x12x1xui32>
    %74 = stablehlo.concatenate %61, %63, %73, dim = 3 : (tensor<16x12x12x1xui32>, tensor<16x12x12x1xui32>, tensor<16x12x12x1xui32>) -> tensor<16x12x12x3xui32>
    %75 = "stablehlo.gather"(%59, %74) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1, 2], start_index_map = [0, 1, 2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<16x12x64xf32>, tensor<16x12x12x3xui32>) -> tensor<16x12x12xf32>
    %76 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f32>) -> tensor<16x12x12xf32>
    %77 = stablehlo.divide %75, %76 : tensor<16x12x12xf32>
    %78 = stablehlo.transpose %arg21, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %79 = stablehlo.dot_general %arg22, %78, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xf32>, tensor<32x32xf32>) -> tensor<64x32xf32>
    %80 = stablehlo.broadcast_in_dim %arg20, dims = [1] : (tensor<32xf32>) -> tensor<64x32xf32>
    %81 = stablehlo.add %79, %80 : tensor<64x32xf32>
    %82 = stablehlo.reshape %81 : (tensor<64x32xf32>) -> tensor<1x64x4x8xf32>
    %83 = stablehlo.transpose %82, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[1,4,64,8]{3,1,2,0}"} : (tensor<1x64x4x8xf32>) -> tensor<1x4x64x8xf32>
    %84 = stablehlo.reshape %83 : (tensor<1x4x64x8xf32>) -> tensor<4x64x8xf32>
    %85 = stablehlo.concatenate %84, %84, %84, %84, dim = 0 : (tensor<4x64x8xf32>, tensor<4x64x8xf32>, tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<16x64x8xf32>
    %86 = stablehlo.transpose %85, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[16,8,64]{1,2,0}"} : (tensor<16x64x8xf32>) -> tensor<16x8x64xf32>
    %87 = stablehlo.dot_general %43, %86, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x8xf32>, tensor<16x8x64xf32>) -> tensor<16x12x64xf32>
    %88 = stablehlo.negate %67 : tensor<1x1x12x12xi64>
    %89 = stablehlo.add %88, %c_5 : tensor<1x1x12x12xi64>
    %90 = stablehlo.clamp %c_6, %89, %c : tensor<1x1x12x12xi64>
    %91 = stablehlo.reshape %90 : (tensor<1x1x12x12xi64>) -> tensor<12x12xi64>
    %92 = stablehlo.broadcast_in_dim %91, dims = [1, 2] : (tensor<12x12xi64>) -> tensor<16x12x12xi64>
    %93 = stablehlo.convert %92 : (tensor<16x12x12xi64>) -> tensor<16x12x12xui32>
    %94 = stablehlo.reshape %93 : (tensor<16x12x12xui32>) -> tensor<16x12x12x1xui32>
    %95 = stablehlo.concatenate %61, %63, %94, dim = 3 : (tensor<16x12x12x1xui32>, tensor<16x12x12x1xui32>, tensor<16x12x12x1xui32>) -> tensor<16x12x12x3xui32>
    %96 = "stablehlo.gather"(%87, %95) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1, 2], start_index_map = [0, 1, 2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<16x12x64xf32>, tensor<16x12x12x3xui32>) -> tensor<16x12x12xf32>
    %97 = stablehlo.transpose %96, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[16,12,12]{1,2,0}"} : (tensor<16x12x12xf32>) -> tensor<16x12x12xf32>
    %98 = stablehlo.divide %97, %76 : tensor<16x12x12xf32>
    %99 = stablehlo.add %77, %98 : tensor<16x12x12xf32>
    %100 = stablehlo.add %49, %99 : tensor<16x12x12xf32>
    %101 = stablehlo.reshape %100 : (tensor<16x12x12xf32>) -> tensor<4x4x12x12xf32>
    %102 = stablehlo.select %18, %cst_7, %101 : tensor<4x4x12x12xi1>, tensor<4x4x12x12xf32>
    %103 = stablehlo.reduce(%102 init: %cst_10) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x12xf32>
    %105 = stablehlo.subtract %102, %104 : tensor<4x4x12x12xf32>
    %106 = stablehlo.exponential %105 : tensor<4x4x12x12xf32>
    %107 = stablehlo.reduce(%106 init: %cst_14) applies stablehlo.add across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x12xf32>
    %109 = stablehlo.divide %106, %108 : tensor<4x4x12x12xf32>
    %110 = stablehlo.reshape %109 : (tensor<4x4x12x12xf32>) -> tensor<16x12x12xf32>
    %111 = stablehlo.transpose %arg18, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %112 = stablehlo.dot_general %29, %111, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %113 = stablehlo.broadcast_in_dim %arg17, dims = [1] : (tensor<32xf32>) -> tensor<48x32xf32>
    %114 = stablehlo.add %112, %113 : tensor<48x32xf32>
    %115 = stablehlo.reshape %114 : (tensor<48x32xf32>) -> tensor<4x12x4x8xf32>
    %116 = stablehlo.transpose %115, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,12,8]{3,1,2,0}"} : (tensor<4x12x4x8xf32>) -> tensor<4x4x12x8xf32>
    %117 = stablehlo.reshape %116 : (tensor<4x4x12x8xf32>) -> tensor<16x12x8xf32>
    %118 = stablehlo.dot_general %110, %117, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x12xf32>, tensor<16x12x8xf32>) -> tensor<16x12x8xf32>
    %119 = stablehlo.reshape %118 : (tensor<16x12x8xf32>) -> tensor<4x4x12x8xf32>
    %120 = stablehlo.transpose %119, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,12,4,8]{3,1,2,0}"} : (tensor<4x4x12x8xf32>) -> tensor<4x12x4x8xf32>
    %121 = stablehlo.reshape %120 : (tensor<4x12x4x8xf32>) -> tensor<48x32xf32>
    %122 = stablehlo.transpose %arg16, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %123 = stablehlo.dot_general %121, %122, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %124 = stablehlo.broadcast_in_dim %arg15, dims = [1] : (tensor<32xf32>) -> tensor<48x32xf32>
    %125 = stablehlo.add %123, %124 : tensor<48x32xf32>
    %126 = stablehlo.reshape %125 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %127 = stablehlo.add %126, %28 : tensor<4x12x32xf32>
    %128 = stablehlo.reshape %127 : (tensor<4x12x32xf32>) -> tensor<1x48x32xf32>
    %output_15, %batch_mean_16, %batch_var_17 = "stablehlo.batch_norm_training"(%128, %cst_9, %cst_8) <{epsilon = 1.000000e-07 : f32, feature_index = 1 : i64}> : (tensor<1x48x32xf32>, tensor<48xf32>, tensor<48xf32>) -> (tensor<1x48x32xf32>, tensor<48xf32>, tensor<48xf32>)
    %129 = stablehlo.broadcast_in_dim %arg29, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %130 = stablehlo.reshape %output_15 : (tensor<1x48x32xf32>) -> tensor<4x12x32xf32>
    %131 = stablehlo.broadcast_in_dim %arg8, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %132 = stablehlo.multiply %130, %131 : tensor<4x12x32xf32>
    %133 = stablehlo.add %129, %132 : tensor<4x12x32xf32>
    %134 = stablehlo.reshape %133 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %135 = stablehlo.transpose %arg33, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %136 = stablehlo.dot_general %134, %135, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x64xf32>) -> tensor<48x64xf32>
    %137 = stablehlo.broadcast_in_dim %arg32, dims = [1] : (tensor<64xf32>) -> tensor<48x64xf32>
    %138 = stablehlo.add %136, %137 : tensor<48x64xf32>
    %139 = stablehlo.reshape %138 : (tensor<48x64xf32>) -> tensor<4x12x64xf32>
    %140 = stablehlo.multiply %139, %cst_4 : tensor<4x12x64xf32>
    %141 = stablehlo.multiply %139, %cst_3 : tensor<4x12x64xf32>
    %142 = stablehlo.custom_call @mhlo.erf(%141) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %143 = stablehlo.add %142, %cst_2 : tensor<4x12x64xf32>
    %144 = stablehlo.multiply %140, %143 : tensor<4x12x64xf32>
    %145 = stablehlo.reshape %144 : (tensor<4x12x64xf32>) -> tensor<48x64xf32>
    %146 = stablehlo.transpose %arg31, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %147 = stablehlo.dot_general %145, %146, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x64xf32>, tensor<64x32xf32>) -> tensor<48x32xf32>
    %148 = stablehlo.broadcast_in_dim %arg30, dims = [1] : (tensor<32xf32>) -> tensor<48x32xf32>
    %149 = stablehlo.add %147, %148 : tensor<48x32xf32>
    %150 = stablehlo.reshape %149 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %151 = stablehlo.add %150, %133 : tensor<4x12x32xf32>
    %152 = stablehlo.reshape %151 : (tensor<4x12x32xf32>) -> tensor<1x48x32xf32>
    %output_18, %batch_mean_19, %batch_var_20 = "stablehlo.batch_norm_training"(%152, %cst_9, %cst_8) <{epsilon = 1.000000e-07 : f32, feature_index = 1 : i64}> : (tensor<1x48x32xf32>, tensor<48xf32>, tensor<48xf32>) -> (tensor<1x48x32xf32>, tensor<48xf32>, tensor<48xf32>)
    %153 = stablehlo.broadcast_in_dim %arg34, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %154 = stablehlo.reshape %output_18 : (tensor<1x48x32xf32>) -> tensor<4x12x32xf32>
    %155 = stablehlo.broadcast_in_dim %arg7, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %156 = stablehlo.multiply %154, %155 : tensor<4x12x32xf32>
    %157 = stablehlo.add %153, %156 : tensor<4x12x32xf32>
    %158 = stablehlo.reshape %157 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %159 = stablehlo.transpose %arg46, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %160 = stablehlo.dot_general %158, %159, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %161 = stablehlo.broadcast_in_dim %arg45, dims = [1] : (tensor<32xf32>) -> tensor<48x32xf32>
    %162 = stablehlo.add %160, %161 : tensor<48x32xf32>
    %163 = stablehlo.reshape %162 : (tensor<48x32xf32>) -> tensor<4x12x4x8xf32>
    %164 = stablehlo.transpose %163, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,12,8]{3,1,2,0}"} : (tensor<4x12x4x8xf32>) -> tensor<4x4x12x8xf32>
    %165 = stablehlo.reshape %164 : (tensor<4x4x12x8xf32>) -> tensor<16x12x8xf32>
    %166 = stablehlo.transpose %arg42, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %167 = stablehlo.dot_general %158, %166, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %168 = stablehlo.broadcast_in_dim %arg41, dims = [1] : (tensor<32xf32>) -> tensor<48x32xf32>
    %169 = stablehlo.add %167, %168 : tensor<48x32xf32>
    %170 = stablehlo.reshape %169 : (tensor<48x32xf32>) -> tensor<4x12x4x8xf32>
    %171 = stablehlo.transpose %170, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,12,8]{3,1,2,0}"} : (tensor<4x12x4x8xf32>) -> tensor<4x4x12x8xf32>
    %172 = stablehlo.reshape %171 : (tensor<4x4x12x8xf32>) -> tensor<16x12x8xf32>
    %173 = stablehlo.transpose %172, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[16,8,12]{1,2,0}"} : (tensor<16x12x8xf32>) -> tensor<16x8x12xf32>
    %174 = stablehlo.divide %173, %47 : tensor<16x8x12xf32>
    %175 = stablehlo.dot_general %165, %174, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x8xf32>, tensor<16x8x12xf32>) -> tensor<16x12x12xf32>
    %176 = stablehlo.transpose %arg44, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %177 = stablehlo.dot_general %arg22, %176, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xf32>, tensor<32x32xf32>) -> tensor<64x32xf32>
    %178 = stablehlo.broadcast_in_dim %arg43, dims = [1] : (tensor<32xf32>) -> tensor<64x32xf32>
    %179 = stablehlo.add %177, %178 : tensor<64x32xf32>
    %180 = stablehlo.reshape %179 : (tensor<64x32xf32>) -> tensor<1x64x4x8xf32>
    %181 = stablehlo.transpose %180, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[1,4,64,8]{3,1,2,0}"} : (tensor<1x64x4x8xf32>) -> tensor<1x4x64x8xf32>
    %182 = stablehlo.reshape %181 : (tensor<1x4x64x8xf32>) -> tensor<4x64x8xf32>
    %183 = stablehlo.concatenate %182, %182, %182, %182, dim = 0 : (tensor<4x64x8xf32>, tensor<4x64x8xf32>, tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<16x64x8xf32>
    %184 = stablehlo.transpose %183, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[16,8,64]{1,2,0}"} : (tensor<16x64x8xf32>) -> tensor<16x8x64xf32>
    %185 = stablehlo.dot_general %165, %184, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x8xf32>, tensor<16x8x64xf32>) -> tensor<16x12x64xf32>
    %186 = "stablehlo.gather"(%185, %74) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1, 2], start_index_map = [0, 1, 2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<16x12x64xf32>, tensor<16x12x12x3xui32>) -> tensor<16x12x12xf32>
    %187 = stablehlo.divide %186, %76 : tensor<16x12x12xf32>
    %188 = stablehlo.transpose %arg40, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %189 = stablehlo.dot_general %arg22, %188, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xf32>, tensor<32x32xf32>) -> tensor<64x32xf32>
    %190 = stablehlo.broadcast_in_dim %arg39, dims = [1] : (tensor<32xf32>) -> tensor<64x32xf32>
    %191 = stablehlo.add %189, %190 : tensor<64x32xf32>
    %192 = stablehlo.reshape %191 : (tensor<64x32xf32>) -> tensor<1x64x4x8xf32>
    %193 = stablehlo.transpose %192, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[1,4,64,8]{3,1,2,0}"} : (tensor<1x64x4x8xf32>) -> tensor<1x4x64x8xf32>
    %194 = stablehlo.reshape %193 : (tensor<1x4x64x8xf32>) -> tensor<4x64x8xf32>
    %195 = stablehlo.concatenate %194, %194, %194, %194, dim = 0 : (tensor<4x64x8xf32>, tensor<4x64x8xf32>, tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<16x64x8xf32>
    %196 = stablehlo.transpose %195, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[16,8,64]{1,2,0}"} : (tensor<16x64x8xf32>) -> tensor<16x8x64xf32>
    %197 = stablehlo.dot_general %172, %196, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x8xf32>, tensor<16x8x64xf32>) -> tensor<16x12x64xf32>
    %198 = "stablehlo.gather"(%197, %95) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1, 2], start_index_map = [0, 1, 2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<16x12x64xf32>, tensor<16x12x12x3xui32>) -> tensor<16x12x12xf32>
    %199 = stablehlo.transpose %198, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[16,12,12]{1,2,0}"} : (tensor<16x12x12xf32>) -> tensor<16x12x12xf32>
    %200 = stablehlo.divide %199, %76 : tensor<16x12x12xf32>
    %201 = stablehlo.add %187, %200 : tensor<16x12x12xf32>
    %202 = stablehlo.add %175, %201 : tensor<16x12x12xf32>
    %203 = stablehlo.reshape %202 : (tensor<16x12x12xf32>) -> tensor<4x4x12x12xf32>
    %204 = stablehlo.select %18, %cst_7, %203 : tensor<4x4x12x12xi1>, tensor<4x4x12x12xf32>
    %205 = stablehlo.reduce(%204 init: %cst_10) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %206 = stablehlo.broadcast_in_dim %205, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x12xf32>
    %207 = stablehlo.subtract %204, %206 : tensor<4x4x12x12xf32>
    %208 = stablehlo.exponential %207 : tensor<4x4x12x12xf32>
    %209 = stablehlo.reduce(%208 init: %cst_14) applies stablehlo.add across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %210 = stablehlo.broadcast_in_dim %209, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x12xf32>
    %211 = stablehlo.divide %208, %210 : tensor<4x4x12x12xf32>
    %212 = stablehlo.reshape %211 : (tensor<4x4x12x12xf32>) -> tensor<16x12x12xf32>
    %213 = stablehlo.transpose %arg38, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %214 = stablehlo.dot_general %158, %213, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %215 = stablehlo.broadcast_in_dim %arg37, dims = [1] : (tensor<32xf32>) -> tensor<48x32xf32>
    %216 = stablehlo.add %214, %215 : tensor<48x32xf32>
    %217 = stablehlo.reshape %216 : (tensor<48x32xf32>) -> tensor<4x12x4x8xf32>
    %218 = stablehlo.transpose %217, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,12,8]{3,1,2,0}"} : (tensor<4x12x4x8xf32>) -> tensor<4x4x12x8xf32>
    %219 = stablehlo.reshape %218 : (tensor<4x4x12x8xf32>) -> tensor<16x12x8xf32>
    %220 = stablehlo.dot_general %212, %219, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x12xf32>, tensor<16x12x8xf32>) -> tensor<16x12x8xf32>
    %221 = stablehlo.reshape %220 : (tensor<16x12x8xf32>) -> tensor<4x4x12x8xf32>
    %222 = stablehlo.transpose %221, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,12,4,8]{3,1,2,0}"} : (tensor<4x4x12x8xf32>) -> tensor<4x12x4x8xf32>
    %223 = stablehlo.reshape %222 : (tensor<4x12x4x8xf32>) -> tensor<48x32xf32>
    %224 = stablehlo.transpose %arg36, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %225 = stablehlo.dot_general %223, %224, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %226 = stablehlo.broadcast_in_dim %arg35, dims = [1] : (tensor<32xf32>) -> tensor<48x32xf32>
    %227 = stablehlo.add %225, %226 : tensor<48x32xf32>
    %228 = stablehlo.reshape %227 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %229 = stablehlo.add %228, %157 : tensor<4x12x32xf32>
    %230 = stablehlo.reshape %229 : (tensor<4x12x32xf32>) -> tensor<1x48x32xf32>
    %output_21, %batch_mean_22, %batch_var_23 = "stablehlo.batch_norm_training"(%230, %cst_9, %cst_8) <{epsilon = 1.000000e-07 : f32, feature_index = 1 : i64}> : (tensor<1x48x32xf32>, tensor<48xf32>, tensor<48xf32>) -> (tensor<1x48x32xf32>, tensor<48xf32>, tensor<48xf32>)
    %231 = stablehlo.broadcast_in_dim %arg47, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %232 = stablehlo.reshape %output_21 : (tensor<1x48x32xf32>) -> tensor<4x12x32xf32>
    %233 = stablehlo.broadcast_in_dim %arg6, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %234 = stablehlo.multiply %232, %233 : tensor<4x12x32xf32>
    %235 = stablehlo.add %231, %234 : tensor<4x12x32xf32>
    %236 = stablehlo.reshape %235 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %237 = stablehlo.transpose %arg51, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %238 = stablehlo.dot_general %236, %237, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x64xf32>) -> tensor<48x64xf32>
    %239 = stablehlo.broadcast_in_dim %arg50, dims = [1] : (tensor<64xf32>) -> tensor<48x64xf32>
    %240 = stablehlo.add %238, %239 : tensor<48x64xf32>
    %241 = stablehlo.reshape %240 : (tensor<48x64xf32>) -> tensor<4x12x64xf32>
    %242 = stablehlo.multiply %241, %cst_4 : tensor<4x12x64xf32>
    %243 = stablehlo.multiply %241, %cst_3 : tensor<4x12x64xf32>
    %244 = stablehlo.custom_call @mhlo.erf(%243) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %245 = stablehlo.add %244, %cst_2 : tensor<4x12x64xf32>
    %246 = stablehlo.multiply %242, %245 : tensor<4x12x64xf32>
    %247 = stablehlo.reshape %246 : (tensor<4x12x64xf32>) -> tensor<48x64xf32>
    %248 = stablehlo.transpose %arg49, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %249 = stablehlo.dot_general %247, %248, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x64xf32>, tensor<64x32xf32>) -> tensor<48x32xf32>
    %250 = stablehlo.broadcast_in_dim %arg48, dims = [1] : (tensor<32xf32>) -> tensor<48x32xf32>
    %251 = stablehlo.add %249, %250 : tensor<48x32xf32>
    %252 = stablehlo.reshape %251 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %253 = stablehlo.add %252, %235 : tensor<4x12x32xf32>
    %254 = stablehlo.reshape %253 : (tensor<4x12x32xf32>) -> tensor<1x48x32xf32>
    %output_24, %batch_mean_25, %batch_var_26 = "stablehlo.batch_norm_training"(%254, %cst_9, %cst_8) <{epsilon = 1.000000e-07 : f32, feature_index = 1 : i64}> : (tensor<1x48x32xf32>, tensor<48xf32>, tensor<48xf32>) -> (tensor<1x48x32xf32>, tensor<48xf32>, tensor<48xf32>)
    %255 = stablehlo.broadcast_in_dim %arg52, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %256 = stablehlo.reshape %output_24 : (tensor<1x48x32xf32>) -> tensor<4x12x32xf32>
    %257 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %258 = stablehlo.multiply %256, %257 : tensor<4x12x32xf32>
    %259 = stablehlo.add %255, %258 : tensor<4x12x32xf32>
    %260 = stablehlo.reshape %259 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %261 = stablehlo.transpose %arg4, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %262 = stablehlo.dot_general %260, %261, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %263 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<32xf32>) -> tensor<48x32xf32>
    %264 = stablehlo.add %262, %263 : tensor<48x32xf32>
    %265 = stablehlo.reshape %264 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %266 = stablehlo.multiply %265, %cst_1 : tensor<4x12x32xf32>
    %267 = stablehlo.multiply %265, %cst_0 : tensor<4x12x32xf32>
    %268 = stablehlo.custom_call @mhlo.erf(%267) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<4x12x32xf32>) -> tensor<4x12x32xf32>
    %269 = stablehlo.add %268, %cst : tensor<4x12x32xf32>
    %270 = stablehlo.multiply %266, %269 : tensor<4x12x32xf32>
    %271 = stablehlo.reshape %270 : (tensor<4x12x32xf32>) -> tensor<1x48x32xf32>
    %output_27, %batch_mean_28, %batch_var_29 = "stablehlo.batch_norm_training"(%271, %cst_9, %cst_8) <{epsilon = 1.000000e-07 : f32, feature_index = 1 : i64}> : (tensor<1x48x32xf32>, tensor<48xf32>, tensor<48xf32>) -> (tensor<1x48x32xf32>, tensor<48xf32>, tensor<48xf32>)
    %272 = stablehlo.broadcast_in_dim %arg53, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %273 = stablehlo.reshape %output_27 : (tensor<1x48x32xf32>) -> tensor<4x12x32xf32>
    %274 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %275 = stablehlo.multiply %273, %274 : tensor<4x12x32xf32>
    %276 = stablehlo.add %272, %275 : tensor<4x12x32xf32>
    %277 = stablehlo.reshape %276 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %278 = stablehlo.transpose %arg1, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,96]{0,1}"} : (tensor<96x32xf32>) -> tensor<32x96xf32>
    %279 = stablehlo.dot_general %277, %278, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x96xf32>) -> tensor<48x96xf32>
    %280 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<96xf32>) -> tensor<48x96xf32>
    %281 = stablehlo.add %279, %280 : tensor<48x96xf32>
    %282 = stablehlo.reshape %281 : (tensor<48x96xf32>) -> tensor<4x12x96xf32>
    return %282 : tensor<4x12x96xf32>
  }
}
