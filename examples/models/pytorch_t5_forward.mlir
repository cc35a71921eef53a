module @IrToHlo.695 attributes {mhlo.cross_program_prefetches = [], mhlo.input_output_alias = [], mhlo.is_dynamic = false, mhlo.use_auto_spmd_partitioning = false} {
  func.func @main(%arg0: tensor<96x32xf32>, %arg1: tensor<32x64xf32>, %arg2: tensor<64x32xf32>, %arg3: tensor<32x32xf32>, %arg4: tensor<32x32xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x32xf32>, %arg7: tensor<32x32xf32>, %arg8: tensor<32x32xf32>, %arg9: tensor<4x12xi64>, %arg10: tensor<32xf32>, %arg11: tensor<32x4xf32>, %arg12: tensor<32x32xf32>, %arg13: tensor<32x32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32x32xf32>, %arg17: tensor<32x32xf32>, %arg18: tensor<32x32xf32>, %arg19: tensor<32x32xf32>, %arg20: tensor<4x6xi64>, %arg21: tensor<32xf32>, %arg22: tensor<32x4xf32>, %arg23: tensor<32x32xf32>, %arg24: tensor<32x32xf32>, %arg25: tensor<32xf32>, %arg26: tensor<32xf32>, %arg27: tensor<32xf32>) -> tensor<4x6x96xf32> {
    %cst = stablehlo.constant dense<0.176776692> : tensor<4x6x32xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<4x6x64xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<4x12x64xf32>
    %c = stablehlo.constant dense<15> : tensor<12x12xi64>
    %cst_2 = stablehlo.constant dense<2.77258873> : tensor<12x12xf32>
    %cst_3 = stablehlo.constant dense<8.000000e+00> : tensor<12x12xf32>
    %c_4 = stablehlo.constant dense<8> : tensor<12x12xi64>
    %c_5 = stablehlo.constant dense<16> : tensor<12x12xi64>
    %c_6 = stablehlo.constant dense<0> : tensor<12x12xi64>
    %cst_7 = stablehlo.constant dense<9.99999997E-7> : tensor<4x12x1xf32>
    %cst_8 = stablehlo.constant dense<3.125000e-02> : tensor<4x12xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<4x12x32xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<6x7xf32>
    %cst_11 = stablehlo.constant dense<-3.40282347E+38> : tensor<6x7xf32>
    %c_12 = stablehlo.constant dense<1> : tensor<6x7xi64>
    %c_13 = stablehlo.constant dense<31> : tensor<6x6xi64>
    %cst_14 = stablehlo.constant dense<2.07944155> : tensor<6x6xf32>
    %cst_15 = stablehlo.constant dense<1.600000e+01> : tensor<6x6xf32>
    %c_16 = stablehlo.constant dense<16> : tensor<6x6xi64>
    %c_17 = stablehlo.constant dense<0> : tensor<6x6xi64>
    %cst_18 = stablehlo.constant dense<9.99999997E-7> : tensor<4x6x1xf32>
    %cst_19 = stablehlo.constant dense<3.125000e-02> : tensor<4x6xf32>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<4x6x32xf32>
    %c_21 = stablehlo.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]> : tensor<12xi64>
    %cst_22 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c_23 = stablehlo.constant dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>
    %c_24 = stablehlo.constant dense<[0, 1, 2, 3, 4, 5]> : tensor<6xi64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %arg27, dims = [2] : (tensor<32xf32>) -> tensor<4x6x32xf32>
    %1 = stablehlo.reshape %arg20 : (tensor<4x6xi64>) -> tensor<24xi64>
    %2 = stablehlo.convert %1 : (tensor<24xi64>) -> tensor<24xui32>
    %3 = "stablehlo.gather"(%arg0, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<96x32xf32>, tensor<24xui32>) -> tensor<24x32xf32>
    %4 = stablehlo.reshape %3 : (tensor<24x32xf32>) -> tensor<4x6x32xf32>
    %5 = stablehlo.broadcast_in_dim %arg21, dims = [2] : (tensor<32xf32>) -> tensor<4x6x32xf32>
    %6 = stablehlo.power %4, %cst_20 : tensor<4x6x32xf32>
    %7 = stablehlo.reduce(%6 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x6x32xf32>, tensor<f32>) -> tensor<4x6xf32>
    %8 = stablehlo.multiply %7, %cst_19 : tensor<4x6xf32>
    %9 = stablehlo.reshape %8 : (tensor<4x6xf32>) -> tensor<4x6x1xf32>
    %10 = stablehlo.add %9, %cst_18 : tensor<4x6x1xf32>
    %11 = stablehlo.rsqrt %10 : tensor<4x6x1xf32>
    %12 = stablehlo.reshape %11 : (tensor<4x6x1xf32>) -> tensor<4x6xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<4x6xf32>) -> tensor<4x6x32xf32>
    %14 = stablehlo.multiply %4, %13 : tensor<4x6x32xf32>
    %15 = stablehlo.multiply %5, %14 : tensor<4x6x32xf32>
    %16 = stablehlo.reshape %15 : (tensor<4x6x32xf32>) -> tensor<24x32xf32>
    %17 = stablehlo.transpose %arg24, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %18 = stablehlo.dot_general %16, %17, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x32xf32>, tensor<32x32xf32>) -> tensor<24x32xf32>
    %19 = stablehlo.reshape %18 : (tensor<24x32xf32>) -> tensor<4x6x4x8xf32>
    %20 = stablehlo.transpose %19, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,6,8]{3,1,2,0}"} : (tensor<4x6x4x8xf32>) -> tensor<4x4x6x8xf32>
    %21 = stablehlo.reshape %20 : (tensor<4x4x6x8xf32>) -> tensor<16x6x8xf32>
    %22 = stablehlo.transpose %arg23, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %23 = stablehlo.dot_general %16, %22, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x32xf32>, tensor<32x32xf32>) -> tensor<24x32xf32>
    %24 = stablehlo.reshape %23 : (tensor<24x32xf32>) -> tensor<4x6x4x8xf32>
    %25 = stablehlo.transpose %24, dims = [0, 2, 3, 1] : (tensor<4x6x4x8xf32>) -> tensor<4x4x8x6xf32>
    %26 = stablehlo.reshape %25 : (tensor<4x4x8x6xf32>) -> tensor<16x8x6xf32>
    %27 = stablehlo.dot_general %21, %26, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x6x8xf32>, tensor<16x8x6xf32>) -> tensor<16x6x6xf32>
    %28 = stablehlo.reshape %27 : (tensor<16x6x6xf32>) -> tensor<4x4x6x6xf32>
    %29 = stablehlo.broadcast_in_dim %c_24, dims = [1] : (tensor<6xi64>) -> tensor<6x6xi64>
    %30 = stablehlo.broadcast_in_dim %c_24, dims = [0] : (tensor<6xi64>) -> tensor<6x6xi64>
    %31 = stablehlo.subtract %29, %30 : tensor<6x6xi64>
    %32 = stablehlo.minimum %31, %c_17 : tensor<6x6xi64>
    %33 = stablehlo.negate %32 : tensor<6x6xi64>
    %34 = stablehlo.compare  LT, %33, %c_16 : (tensor<6x6xi64>, tensor<6x6xi64>) -> tensor<6x6xi1>
    %35 = stablehlo.convert %33 : (tensor<6x6xi64>) -> tensor<6x6xf32>
    %36 = stablehlo.divide %35, %cst_15 : tensor<6x6xf32>
    %37 = stablehlo.log %36 : tensor<6x6xf32>
    %38 = stablehlo.divide %37, %cst_14 : tensor<6x6xf32>
    %39 = stablehlo.multiply %38, %cst_15 : tensor<6x6xf32>
    %40 = stablehlo.convert %39 : (tensor<6x6xf32>) -> tensor<6x6xi64>
    %41 = stablehlo.add %40, %c_16 : tensor<6x6xi64>
    %42 = stablehlo.minimum %41, %c_13 : tensor<6x6xi64>
    %43 = stablehlo.select %34, %33, %42 : tensor<6x6xi1>, tensor<6x6xi64>
    %44 = stablehlo.reshape %43 : (tensor<6x6xi64>) -> tensor<36xi64>
    %45 = stablehlo.convert %44 : (tensor<36xi64>) -> tensor<36xui32>
    %46 = "stablehlo.gather"(%arg22, %45) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<32x4xf32>, tensor<36xui32>) -> tensor<36x4xf32>
    %47 = stablehlo.reshape %46 : (tensor<36x4xf32>) -> tensor<6x6x4xf32>
    %48 = stablehlo.transpose %47, dims = [2, 0, 1] {result_layout = dense<[0, 2, 1]> : tensor<3xindex>, xla_shape = "f32[4,6,6]{0,2,1}"} : (tensor<6x6x4xf32>) -> tensor<4x6x6xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [1, 2, 3] : (tensor<4x6x6xf32>) -> tensor<4x4x6x6xf32>
    %50 = stablehlo.broadcast_in_dim %c_23, dims = [1] : (tensor<7xi64>) -> tensor<6x7xi64>
    %51 = stablehlo.broadcast_in_dim %c_24, dims = [0] : (tensor<6xi64>) -> tensor<6x7xi64>
    %52 = stablehlo.subtract %50, %51 : tensor<6x7xi64>
    %53 = stablehlo.compare  GE, %52, %c_12 : (tensor<6x7xi64>, tensor<6x7xi64>) -> tensor<6x7xi1>
    %54 = stablehlo.select %53, %cst_11, %cst_10 : tensor<6x7xi1>, tensor<6x7xf32>
    %55 = stablehlo.compare  GT, %50, %51 : (tensor<6x7xi64>, tensor<6x7xi64>) -> tensor<6x7xi1>
    %56 = stablehlo.convert %55 : (tensor<6x7xi1>) -> tensor<6x7xf32>
    %57 = stablehlo.multiply %54, %56 : tensor<6x7xf32>
    %58 = stablehlo.reshape %57 : (tensor<6x7xf32>) -> tensor<1x6x7xf32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [1, 2, 3] : (tensor<1x6x7xf32>) -> tensor<4x1x6x7xf32>
    %60 = stablehlo.slice %59 [0:4, 0:1, 0:6, 0:6] : (tensor<4x1x6x7xf32>) -> tensor<4x1x6x6xf32>
    %61 = stablehlo.reshape %60 : (tensor<4x1x6x6xf32>) -> tensor<4x6x6xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 2, 3] : (tensor<4x6x6xf32>) -> tensor<4x4x6x6xf32>
    %63 = stablehlo.add %49, %62 : tensor<4x4x6x6xf32>
    %64 = stablehlo.add %28, %63 : tensor<4x4x6x6xf32>
    %65 = stablehlo.reduce(%64 init: %cst_22) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x6x6xf32>, tensor<f32>) -> tensor<4x4x6xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2] : (tensor<4x4x6xf32>) -> tensor<4x4x6x6xf32>
    %67 = stablehlo.subtract %64, %66 : tensor<4x4x6x6xf32>
    %68 = stablehlo.exponential %67 : tensor<4x4x6x6xf32>
    %69 = stablehlo.reduce(%68 init: %cst_25) applies stablehlo.add across dimensions = [3] : (tensor<4x4x6x6xf32>, tensor<f32>) -> tensor<4x4x6xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2] : (tensor<4x4x6xf32>) -> tensor<4x4x6x6xf32>
    %71 = stablehlo.divide %68, %70 : tensor<4x4x6x6xf32>
    %72 = stablehlo.reshape %71 : (tensor<4x4x6x6xf32>) -> tensor<16x6x6xf32>
    %73 = stablehlo.transpose %arg19, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %74 = stablehlo.dot_general %16, %73, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x32xf32>, tensor<32x32xf32>) -> tensor<24x32xf32>
    %75 = stablehlo.reshape %74 : (tensor<24x32xf32>) -> tensor<4x6x4x8xf32>
    %76 = stablehlo.transpose %75, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,6,8]{3,1,2,0}"} : (tensor<4x6x4x8xf32>) -> tensor<4x4x6x8xf32>
    %77 = stablehlo.reshape %76 : (tensor<4x4x6x8xf32>) -> tensor<16x6x8xf32>
    %78 = stablehlo.dot_general %72, %77, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x6x6xf32>, tensor<16x6x8xf32>) -> tensor<16x6x8xf32>
    %79 = stablehlo.reshape %78 : (tensor<16x6x8xf32>) -> tensor<4x4x6x8xf32>
    %80 = stablehlo.transpose %79, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,6,4,8]{3,1,2,0}"} : (tensor<4x4x6x8xf32>) -> tensor<4x6x4x8xf32>
    %81 = stablehlo.reshape %80 : (tensor<4x6x4x8xf32>) -> tensor<24x32xf32>
    %82 = stablehlo.transpose %arg18, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %83 = stablehlo.dot_general %81, %82, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x32xf32>, tensor<32x32xf32>) -> tensor<24x32xf32>
    %84 = stablehlo.reshape %83 : (tensor<24x32xf32>) -> tensor<4x6x32xf32>
    %85 = stablehlo.add %4, %84 : tensor<4x6x32xf32>
    %86 = stablehlo.broadcast_in_dim %arg25, dims = [2] : (tensor<32xf32>) -> tensor<4x6x32xf32>
    %87 = stablehlo.power %85, %cst_20 : tensor<4x6x32xf32>
    %88 = stablehlo.reduce(%87 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x6x32xf32>, tensor<f32>) -> tensor<4x6xf32>
    %89 = stablehlo.multiply %88, %cst_19 : tensor<4x6xf32>
    %90 = stablehlo.reshape %89 : (tensor<4x6xf32>) -> tensor<4x6x1xf32>
    %91 = stablehlo.add %90, %cst_18 : tensor<4x6x1xf32>
    %92 = stablehlo.rsqrt %91 : tensor<4x6x1xf32>
    %93 = stablehlo.reshape %92 : (tensor<4x6x1xf32>) -> tensor<4x6xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0, 1] : (tensor<4x6xf32>) -> tensor<4x6x32xf32>
    %95 = stablehlo.multiply %85, %94 : tensor<4x6x32xf32>
    %96 = stablehlo.multiply %86, %95 : tensor<4x6x32xf32>
    %97 = stablehlo.reshape %96 : (tensor<4x6x32xf32>) -> tensor<24x32xf32>
    %98 = stablehlo.transpose %arg17, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %99 = stablehlo.dot_general %97, %98, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x32xf32>, tensor<32x32xf32>) -> tensor<24x32xf32>
    %100 = stablehlo.reshape %99 : (tensor<24x32xf32>) -> tensor<4x6x4x8xf32>
    %101 = stablehlo.transpose %100, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,6,8]{3,1,2,0}"} : (tensor<4x6x4x8xf32>) -> tensor<4x4x6x8xf32>
    %102 = stablehlo.reshape %101 : (tensor<4x4x6x8xf32>) -> tensor<16x6x8xf32>
    %103 = stablehlo.broadcast_in_dim %arg15, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %104 = stablehlo.reshape %arg9 : (tensor<4x12xi64>) -> tensor<48xi64>
    %105 = stablehlo.convert %104 : (tensor<48xi64>) -> tensor<48xui32>
    %106 = "stablehlo.gather"(%arg0, %105) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<96x32xf32>, tensor<48xui32>) -> tensor<48x32xf32>
    %107 = stablehlo.reshape %106 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %108 = stablehlo.broadcast_in_dim %arg10, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %109 = stablehlo.power %107, %cst_9 : tensor<4x12x32xf32>
    %110 = stablehlo.reduce(%109 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %111 = stablehlo.multiply %110, %cst_8 : tensor<4x12xf32>
    %112 = stablehlo.reshape %111 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %113 = stablehlo.add %112, %cst_7 : tensor<4x12x1xf32>
    %114 = stablehlo.rsqrt %113 : tensor<4x12x1xf32>
    %115 = stablehlo.reshape %114 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %117 = stablehlo.multiply %107, %116 : tensor<4x12x32xf32>
    %118 = stablehlo.multiply %108, %117 : tensor<4x12x32xf32>
    %119 = stablehlo.reshape %118 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %120 = stablehlo.transpose %arg13, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %121 = stablehlo.dot_general %119, %120, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %122 = stablehlo.reshape %121 : (tensor<48x32xf32>) -> tensor<4x12x4x8xf32>
    %123 = stablehlo.transpose %122, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,12,8]{3,1,2,0}"} : (tensor<4x12x4x8xf32>) -> tensor<4x4x12x8xf32>
    %124 = stablehlo.reshape %123 : (tensor<4x4x12x8xf32>) -> tensor<16x12x8xf32>
    %125 = stablehlo.transpose %arg12, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %126 = stablehlo.dot_general %119, %125, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %127 = stablehlo.reshape %126 : (tensor<48x32xf32>) -> tensor<4x12x4x8xf32>
    %128 = stablehlo.transpose %127, dims = [0, 2, 3, 1] : (tensor<4x12x4x8xf32>) -> tensor<4x4x8x12xf32>
    %129 = stablehlo.reshape %128 : (tensor<4x4x8x12xf32>) -> tensor<16x8x12xf32>
    %130 = stablehlo.dot_general %124, %129, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x8xf32>, tensor<16x8x12xf32>) -> tensor<16x12x12xf32>
    %131 = stablehlo.reshape %130 : (tensor<16x12x12xf32>) -> tensor<4x4x12x12xf32>
    %132 = stablehlo.broadcast_in_dim %c_21, dims = [1] : (tensor<12xi64>) -> tensor<12x12xi64>
    %133 = stablehlo.broadcast_in_dim %c_21, dims = [0] : (tensor<12xi64>) -> tensor<12x12xi64>
    %134 = stablehlo.subtract %132, %133 : tensor<12x12xi64>
    %135 = stablehlo.compare  GT, %134, %c_6 : (tensor<12x12xi64>, tensor<12x12xi64>) -> tensor<12x12xi1>
    %136 = stablehlo.convert %135 : (tensor<12x12xi1>) -> tensor<12x12xi64>
    %137 = stablehlo.multiply %136, %c_5 : tensor<12x12xi64>
    %138 = stablehlo.abs %134 : tensor<12x12xi64>
    %139 = stablehlo.compare  LT, %138, %c_4 : (tensor<12x12xi64>, tensor<12x12xi64>) -> tensor<12x12xi1>
    %140 = stablehlo.convert %138 : (tensor<12x12xi64>) -> tensor<12x12xf32>
    %141 = stablehlo.divide %140, %cst_3 : tensor<12x12xf32>
    %142 = stablehlo.log %141 : tensor<12x12xf32>
    %143 = stablehlo.divide %142, %cst_2 : tensor<12x12xf32>
    %144 = stablehlo.multiply %143, %cst_3 : tensor<12x12xf32>
    %145 = stablehlo.convert %144 : (tensor<12x12xf32>) -> tensor<12x12xi64>
    %146 = stablehlo.add %145, %c_4 : tensor<12x12xi64>
    %147 = stablehlo.minimum %146, %c : tensor<12x12xi64>
    %148 = stablehlo.select %139, %138, %147 : tensor<12x12xi1>, tensor<12x12xi64>
    %149 = stablehlo.add %137, %148 : tensor<12x12xi64>
    %150 = stablehlo.reshape %149 : (tensor<12x12xi64>) -> tensor<144xi64>
    %151 = stablehlo.convert %150 : (tensor<144xi64>) -> tensor<144xui32>
    %152 = "stablehlo.gather"(%arg11, %151) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<32x4xf32>, tensor<144xui32>) -> tensor<144x4xf32>
    %153 = stablehlo.reshape %152 : (tensor<144x4xf32>) -> tensor<12x12x4xf32>
    %154 = stablehlo.transpose %153, dims = [2, 0, 1] {result_layout = dense<[0, 2, 1]> : tensor<3xindex>, xla_shape = "f32[4,12,12]{0,2,1}"} : (tensor<12x12x4xf32>) -> tensor<4x12x12xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [1, 2, 3] : (tensor<4x12x12xf32>) -> tensor<4x4x12x12xf32>
    %156 = stablehlo.add %131, %155 : tensor<4x4x12x12xf32>
    %157 = stablehlo.reduce(%156 init: %cst_22) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %158 = stablehlo.broadcast_in_dim %157, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x12xf32>
    %159 = stablehlo.subtract %156, %158 : tensor<4x4x12x12xf32>
    %160 = stablehlo.exponential %159 : tensor<4x4x12x12xf32>
    %161 = stablehlo.reduce(%160 init: %cst_25) applies stablehlo.add across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %162 = stablehlo.broadcast_in_dim %161, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x12xf32>
    %163 = stablehlo.divide %160, %162 : tensor<4x4x12x12xf32>
    %164 = stablehlo.reshape %163 : (tensor<4x4x12x12xf32>) -> tensor<16x12x12xf32>
    %165 = stablehlo.transpose %arg8, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %166 = stablehlo.dot_general %119, %165, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %167 = stablehlo.reshape %166 : (tensor<48x32xf32>) -> tensor<4x12x4x8xf32>
    %168 = stablehlo.transpose %167, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,12,8]{3,1,2,0}"} : (tensor<4x12x4x8xf32>) -> tensor<4x4x12x8xf32>
    %169 = stablehlo.reshape %168 : (tensor<4x4x12x8xf32>) -> tensor<16x12x8xf32>
    %170 = stablehlo.dot_general %164, %169, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x12xf32>, tensor<16x12x8xf32>) -> tensor<16x12x8xf32>
    %171 = stablehlo.reshape %170 : (tensor<16x12x8xf32>) -> tensor<4x4x12x8xf32>
    %172 = stablehlo.transpose %171, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,12,4,8]{3,1,2,0}"} : (tensor<4x4x12x8xf32>) -> tensor<4x12x4x8xf32>
    %173 = stablehlo.reshape %172 : (tensor<4x12x4x8xf32>) -> tensor<48x32xf32>
    %174 = stablehlo.transpose %arg7, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %175 = stablehlo.dot_general %173, %174, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %176 = stablehlo.reshape %175 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %177 = stablehlo.add %107, %176 : tensor<4x12x32xf32>
    %178 = stablehlo.broadcast_in_dim %arg14, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %179 = stablehlo.power %177, %cst_9 : tensor<4x12x32xf32>
    %180 = stablehlo.reduce(%179 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %181 = stablehlo.multiply %180, %cst_8 : tensor<4x12xf32>
    %182 = stablehlo.reshape %181 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %183 = stablehlo.add %182, %cst_7 : tensor<4x12x1xf32>
    %184 = stablehlo.rsqrt %183 : tensor<4x12x1xf32>
    %185 = stablehlo.reshape %184 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %186 = stablehlo.broadcast_in_dim %185, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %187 = stablehlo.multiply %177, %186 : tensor<4x12x32xf32>
    %188 = stablehlo.multiply %178, %187 : tensor<4x12x32xf32>
    %189 = stablehlo.reshape %188 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %190 = stablehlo.transpose %arg6, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %191 = stablehlo.dot_general %189, %190, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x64xf32>) -> tensor<48x64xf32>
    %192 = stablehlo.reshape %191 : (tensor<48x64xf32>) -> tensor<4x12x64xf32>
    %193 = stablehlo.maximum %192, %cst_1 : tensor<4x12x64xf32>
    %194 = stablehlo.reshape %193 : (tensor<4x12x64xf32>) -> tensor<48x64xf32>
    %195 = stablehlo.transpose %arg5, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %196 = stablehlo.dot_general %194, %195, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x64xf32>, tensor<64x32xf32>) -> tensor<48x32xf32>
    %197 = stablehlo.reshape %196 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %198 = stablehlo.add %177, %197 : tensor<4x12x32xf32>
    %199 = stablehlo.power %198, %cst_9 : tensor<4x12x32xf32>
    %200 = stablehlo.reduce(%199 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %201 = stablehlo.multiply %200, %cst_8 : tensor<4x12xf32>
    %202 = stablehlo.reshape %201 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %203 = stablehlo.add %202, %cst_7 : tensor<4x12x1xf32>
    %204 = stablehlo.rsqrt %203 : tensor<4x12x1xf32>
    %205 = stablehlo.reshape %204 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %206 = stablehlo.broadcast_in_dim %205, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %207 = stablehlo.multiply %198, %206 : tensor<4x12x32xf32>
    %208 = stablehlo.multiply %103, %207 : tensor<4x12x32xf32>
    %209 = stablehlo.reshape %208 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %210 = stablehlo.transpose %arg16, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %211 = stablehlo.dot_general %209, %210, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %212 = stablehlo.reshape %211 : (tensor<48x32xf32>) -> tensor<4x12x4x8xf32>
    %213 = stablehlo.transpose %212, dims = [0, 2, 3, 1] : (tensor<4x12x4x8xf32>) -> tensor<4x4x8x12xf32>
    %214 = stablehlo.reshape %213 : (tensor<4x4x8x12xf32>) -> tensor<16x8x12xf32>
    %215 = stablehlo.dot_general %102, %214, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x6x8xf32>, tensor<16x8x12xf32>) -> tensor<16x6x12xf32>
    %216 = stablehlo.reshape %215 : (tensor<16x6x12xf32>) -> tensor<4x4x6x12xf32>
    %217 = stablehlo.reduce(%216 init: %cst_22) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x6x12xf32>, tensor<f32>) -> tensor<4x4x6xf32>
    %218 = stablehlo.broadcast_in_dim %217, dims = [0, 1, 2] : (tensor<4x4x6xf32>) -> tensor<4x4x6x12xf32>
    %219 = stablehlo.subtract %216, %218 : tensor<4x4x6x12xf32>
    %220 = stablehlo.exponential %219 : tensor<4x4x6x12xf32>
    %221 = stablehlo.reduce(%220 init: %cst_25) applies stablehlo.add across dimensions = [3] : (tensor<4x4x6x12xf32>, tensor<f32>) -> tensor<4x4x6xf32>
    %222 = stablehlo.broadcast_in_dim %221, dims = [0, 1, 2] : (tensor<4x4x6xf32>) -> tensor<4x4x6x12xf32>
    %223 = stablehlo.divide %220, %222 : tensor<4x4x6x12xf32>
    %224 = stablehlo.reshape %223 : (tensor<4x4x6x12xf32>) -> tensor<16x6x12xf32>
    %225 = stablehlo.transpose %arg4, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %226 = stablehlo.dot_general %209, %225, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %227 = stablehlo.reshape %226 : (tensor<48x32xf32>) -> tensor<4x12x4x8xf32>
    %228 = stablehlo.transpose %227, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,12,8]{3,1,2,0}"} : (tensor<4x12x4x8xf32>) -> tensor<4x4x12x8xf32>
    %229 = stablehlo.reshape %228 : (tensor<4x4x12x8xf32>) -> tensor<16x12x8xf32>
    %230 = stablehlo.dot_general %224, %229, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x6x12xf32>, tensor<16x12x8xf32>) -> tensor<16x6x8xf32>
    %231 = stablehlo.reshape %230 : (tensor<16x6x8xf32>) -> tensor<4x4x6x8xf32>
    %232 = stablehlo.transpose %231, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,6,4,8]{3,1,2,0}"} : (tensor<4x4x6x8xf32>) -> tensor<4x6x4x8xf32>
    %233 = stablehlo.reshape %232 : (tensor<4x6x4x8xf32>) -> tensor<24x32xf32>
    %234 = stablehlo.transpose %arg3, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %235 = stablehlo.dot_general %233, %234, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x32xf32>, tensor<32x32xf32>) -> tensor<24x32xf32>
    %236 = stablehlo.reshape %235 : (tensor<24x32xf32>) -> tensor<4x6x32xf32>
    %237 = stablehlo.add %85, %236 : tensor<4x6x32xf32>
    %238 = stablehlo.broadcast_in_dim %arg26, dims = [2] : (tensor<32xf32>) -> tensor<4x6x32xf32>
    %239 = stablehlo.power %237, %cst_20 : tensor<4x6x32xf32>
    %240 = stablehlo.reduce(%239 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x6x32xf32>, tensor<f32>) -> tensor<4x6xf32>
    %241 = stablehlo.multiply %240, %cst_19 : tensor<4x6xf32>
    %242 = stablehlo.reshape %241 : (tensor<4x6xf32>) -> tensor<4x6x1xf32>
    %243 = stablehlo.add %242, %cst_18 : tensor<4x6x1xf32>
    %244 = stablehlo.rsqrt %243 : tensor<4x6x1xf32>
    %245 = stablehlo.reshape %244 : (tensor<4x6x1xf32>) -> tensor<4x6xf32>
    %246 = stablehlo.broadcast_in_dim %245, dims = [0, 1] : (tensor<4x6xf32>) -> tensor<4x6x32xf32>
    %247 = stablehlo.multiply %237, %246 : tensor<4x6x32xf32>
    %248 = stablehlo.multiply %238, %247 : tensor<4x6x32xf32>
    %249 = stablehlo.reshape %248 : (tensor<4x6x32xf32>) -> tensor<24x32xf32>
    %250 = stablehlo.transpose %arg2, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %251 = stablehlo.dot_general %249, %250, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x32xf32>, tensor<32x64xf32>) -> tensor<24x64xf32>
    %252 = stablehlo.reshape %251 : (tensor<24x64xf32>) -> tensor<4x6x64xf32>
    %253 = stablehlo.maximum %252, %cst_0 : tensor<4x6x64xf32>
    %254 = stablehlo.reshape %253 : (tensor<4x6x64xf32>) -> tensor<24x64xf32>
    %255 = stablehlo.transpose %arg1, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %256 = stablehlo.dot_general %254, %255, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x64xf32>, tensor<64x32xf32>) -> tensor<24x32xf32>
    %257 = stablehlo.reshape %256 : (tensor<24x32xf32>) -> tensor<4x6x32xf32>
    %258 = stablehlo.add %237, %257 : tensor<4x6x32xf32>
    %259 = stablehlo.power %258, %cst_20 : tensor<4x6x32xf32>
    %260 = stablehlo.reduce(%259 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x6x32xf32>, tensor<f32>) -> tensor<4x6xf32>
    %261 = stablehlo.multiply %260, %cst_19 : tensor<4x6xf32>
    %262 = stablehlo.reshape %261 : (tensor<4x6xf32>) -> tensor<4x6x1xf32>
    %263 = stablehlo.add %262, %cst_18 : tensor<4x6x1xf32>
    %264 = stablehlo.rsqrt %263 : tensor<4x6x1xf32>
    %265 = stablehlo.reshape %264 : (tensor<4x6x1xf32>) -> tensor<4x6xf32>
    %266 = stablehlo.broadcast_in_dim %265, dims = [0, 1] : (tensor<4x6xf32>) -> tensor<4x6x32xf32>
    %267 = stablehlo.multiply %258, %266 : tensor<4x6x32xf32>
    %268 = stablehlo.multiply %0, %267 : tensor<4x6x32xf32>
    %269 = stablehlo.multiply %268, %cst : tensor<4x6x32xf32>
    %270 = stablehlo.reshape %269 : (tensor<4x6x32xf32>) -> tensor<24x32xf32>
    %271 = stablehlo.transpose %arg0, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,96]{0,1}"} : (tensor<96x32xf32>) -> tensor<32x96xf32>
    %272 = stablehlo.dot_general %270, %271, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x32xf32>, tensor<32x96xf32>) -> tensor<24x96xf32>
    %273 = stablehlo.reshape %272 : (tensor<24x96xf32>) -> tensor<4x6x96xf32>
    return %273 : tensor<4x6x96xf32>
  }
}
