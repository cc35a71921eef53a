module @IrToHlo.795 attributes {mhlo.cross_program_prefetches = [], mhlo.input_output_alias = [], mhlo.is_dynamic = false, mhlo.use_auto_spmd_partitioning = false} {
  func.func @main(%arg0: tensor<96x32xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<64x32xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32x32xf32>, %arg8: tensor<16x32xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32x64xf32>, %arg12: tensor<64x32xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32x32xf32>, %arg16: tensor<16x32xf32>, %arg17: tensor<32xf32>, %arg18: tensor<f32>, %arg19: tensor<4x12xi64>, %arg20: tensor<4x12xi64>, %arg21: tensor<i1>, %arg22: tensor<4xf32>, %arg23: tensor<16x32xf32>, %arg24: tensor<32x32xf32>, %arg25: tensor<64x32xf32>, %arg26: tensor<16x32xf32>, %arg27: tensor<32x32xf32>, %arg28: tensor<64x32xf32>) -> tensor<4x12x96xf32> {
    %cst = stablehlo.constant dense<3.000000e+01> : tensor<4x12x96xf32>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<4x12x64xf32>
    %cst_1 = stablehlo.constant dense<4.471500e-02> : tensor<4x12x64xf32>
    %cst_2 = stablehlo.constant dense<0.797884583> : tensor<4x12x64xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<4x12x64xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<4x12x64xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<4x1x12x12xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<12x12xf32>
    %cst_7 = stablehlo.constant dense<-3.40282347E+38> : tensor<12x12xf32>
    %c = stablehlo.constant dense<1> : tensor<12x12xi64>
    %cst_8 = stablehlo.constant dense<-3.40282347E+38> : tensor<4x1x12x12xf32>
    %c_9 = stablehlo.constant dense<-4> : tensor<12x12xi64>
    %cst_10 = stablehlo.constant dense<5.000000e+01> : tensor<4x4x12x12xf32>
    %cst_11 = stablehlo.constant dense<6.250000e-02> : tensor<4x4x12x12xf32>
    %cst_12 = stablehlo.constant dense<[[[0.000000e+00, 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00, 5.000000e+00, 6.000000e+00, 7.000000e+00, 8.000000e+00, 9.000000e+00, 1.000000e+01, 1.100000e+01]]]> : tensor<1x1x12xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<32xf32>
    %cst_14 = stablehlo.constant dense<9.99999997E-7> : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<3.125000e-02> : tensor<4x12xf32>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<4x12x32xf32>
    %cst_17 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c_18 = stablehlo.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]> : tensor<12xi64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reshape %arg19 : (tensor<4x12xi64>) -> tensor<48xi64>
    %1 = stablehlo.convert %0 : (tensor<48xi64>) -> tensor<48xui32>
    %2 = "stablehlo.gather"(%arg0, %1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<96x32xf32>, tensor<48xui32>) -> tensor<48x32xf32>
    %3 = stablehlo.reshape %2 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %4 = stablehlo.broadcast_in_dim %arg18, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %5 = stablehlo.multiply %3, %4 : tensor<4x12x32xf32>
    %6 = stablehlo.power %5, %cst_16 : tensor<4x12x32xf32>
    %7 = stablehlo.reduce(%6 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %8 = stablehlo.multiply %7, %cst_15 : tensor<4x12xf32>
    %9 = stablehlo.reshape %8 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %10 = stablehlo.add %9, %cst_14 : tensor<4x12x1xf32>
    %11 = stablehlo.rsqrt %10 : tensor<4x12x1xf32>
    %12 = stablehlo.reshape %11 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %14 = stablehlo.multiply %5, %13 : tensor<4x12x32xf32>
    %15 = stablehlo.add %arg17, %cst_13 : tensor<32xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %17 = stablehlo.multiply %14, %16 : tensor<4x12x32xf32>
    %18 = stablehlo.reshape %17 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %19 = stablehlo.transpose %arg24, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %20 = stablehlo.dot_general %18, %19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %21 = stablehlo.reshape %20 : (tensor<48x32xf32>) -> tensor<4x12x4x8xf32>
    %22 = stablehlo.transpose %21, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,12,8]{3,1,2,0}"} : (tensor<4x12x4x8xf32>) -> tensor<4x4x12x8xf32>
    %23 = stablehlo.reshape %arg22 : (tensor<4xf32>) -> tensor<1x4x1xf32>
    %24 = stablehlo.dot_general %23, %cst_12, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4x1xf32>, tensor<1x1x12xf32>) -> tensor<1x4x12xf32>
    %25 = stablehlo.transpose %24, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[1,12,4]{1,2,0}"} : (tensor<1x4x12xf32>) -> tensor<1x12x4xf32>
    %26 = stablehlo.concatenate %25, %25, dim = 2 : (tensor<1x12x4xf32>, tensor<1x12x4xf32>) -> tensor<1x12x8xf32>
    %27 = stablehlo.cosine %26 : tensor<1x12x8xf32>
    %28 = stablehlo.reshape %27 : (tensor<1x12x8xf32>) -> tensor<12x8xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [2, 3] : (tensor<12x8xf32>) -> tensor<4x4x12x8xf32>
    %30 = stablehlo.multiply %22, %29 : tensor<4x4x12x8xf32>
    %31 = stablehlo.slice %22 [0:4, 0:4, 0:12, 4:8] : (tensor<4x4x12x8xf32>) -> tensor<4x4x12x4xf32>
    %32 = stablehlo.negate %31 : tensor<4x4x12x4xf32>
    %33 = stablehlo.slice %22 [0:4, 0:4, 0:12, 0:4] : (tensor<4x4x12x8xf32>) -> tensor<4x4x12x4xf32>
    %34 = stablehlo.concatenate %32, %33, dim = 3 : (tensor<4x4x12x4xf32>, tensor<4x4x12x4xf32>) -> tensor<4x4x12x8xf32>
    %35 = stablehlo.sine %26 : tensor<1x12x8xf32>
    %36 = stablehlo.reshape %35 : (tensor<1x12x8xf32>) -> tensor<12x8xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [2, 3] : (tensor<12x8xf32>) -> tensor<4x4x12x8xf32>
    %38 = stablehlo.multiply %34, %37 : tensor<4x4x12x8xf32>
    %39 = stablehlo.add %30, %38 : tensor<4x4x12x8xf32>
    %40 = stablehlo.reshape %39 : (tensor<4x4x12x8xf32>) -> tensor<16x12x8xf32>
    %41 = stablehlo.transpose %arg23, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,16]{0,1}"} : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %42 = stablehlo.dot_general %18, %41, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x16xf32>) -> tensor<48x16xf32>
    %43 = stablehlo.reshape %42 : (tensor<48x16xf32>) -> tensor<4x12x2x8xf32>
    %44 = stablehlo.transpose %43, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,2,12,8]{3,1,2,0}"} : (tensor<4x12x2x8xf32>) -> tensor<4x2x12x8xf32>
    %45 = stablehlo.broadcast_in_dim %28, dims = [2, 3] : (tensor<12x8xf32>) -> tensor<4x2x12x8xf32>
    %46 = stablehlo.multiply %44, %45 : tensor<4x2x12x8xf32>
    %47 = stablehlo.slice %44 [0:4, 0:2, 0:12, 4:8] : (tensor<4x2x12x8xf32>) -> tensor<4x2x12x4xf32>
    %48 = stablehlo.negate %47 : tensor<4x2x12x4xf32>
    %49 = stablehlo.slice %44 [0:4, 0:2, 0:12, 0:4] : (tensor<4x2x12x8xf32>) -> tensor<4x2x12x4xf32>
    %50 = stablehlo.concatenate %48, %49, dim = 3 : (tensor<4x2x12x4xf32>, tensor<4x2x12x4xf32>) -> tensor<4x2x12x8xf32>
    %51 = stablehlo.broadcast_in_dim %36, dims = [2, 3] : (tensor<12x8xf32>) -> tensor<4x2x12x8xf32>
    %52 = stablehlo.multiply %50, %51 : tensor<4x2x12x8xf32>
    %53 = stablehlo.add %46, %52 : tensor<4x2x12x8xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1, 3, 4] : (tensor<4x2x12x8xf32>) -> tensor<4x2x2x12x8xf32>
    %55 = stablehlo.reshape %54 : (tensor<4x2x2x12x8xf32>) -> tensor<4x4x12x8xf32>
    %56 = stablehlo.transpose %55, dims = [0, 1, 3, 2] {result_layout = dense<[2, 3, 1, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,8,12]{2,3,1,0}"} : (tensor<4x4x12x8xf32>) -> tensor<4x4x8x12xf32>
    %57 = stablehlo.reshape %56 : (tensor<4x4x8x12xf32>) -> tensor<16x8x12xf32>
    %58 = stablehlo.dot_general %40, %57, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x8xf32>, tensor<16x8x12xf32>) -> tensor<16x12x12xf32>
    %59 = stablehlo.reshape %58 : (tensor<16x12x12xf32>) -> tensor<4x4x12x12xf32>
    %60 = stablehlo.multiply %59, %cst_11 : tensor<4x4x12x12xf32>
    %61 = stablehlo.divide %60, %cst_10 : tensor<4x4x12x12xf32>
    %62 = stablehlo.tanh %61 : tensor<4x4x12x12xf32>
    %63 = stablehlo.multiply %62, %cst_10 : tensor<4x4x12x12xf32>
    %64 = stablehlo.broadcast_in_dim %c_18, dims = [1] : (tensor<12xi64>) -> tensor<12x12xi64>
    %65 = stablehlo.broadcast_in_dim %c_18, dims = [0] : (tensor<12xi64>) -> tensor<12x12xi64>
    %66 = stablehlo.subtract %64, %65 : tensor<12x12xi64>
    %67 = stablehlo.compare  LE, %66, %c_9 : (tensor<12x12xi64>, tensor<12x12xi64>) -> tensor<12x12xi1>
    %68 = stablehlo.broadcast_in_dim %67, dims = [2, 3] : (tensor<12x12xi1>) -> tensor<4x1x12x12xi1>
    %69 = stablehlo.reshape %arg21 : (tensor<i1>) -> tensor<1xi1>
    %70 = stablehlo.broadcast_in_dim %69, dims = [1] : (tensor<1xi1>) -> tensor<4x1x12x12xi1>
    %71 = stablehlo.and %68, %70 : tensor<4x1x12x12xi1>
    %72 = stablehlo.compare  GE, %66, %c : (tensor<12x12xi64>, tensor<12x12xi64>) -> tensor<12x12xi1>
    %73 = stablehlo.select %72, %cst_7, %cst_6 : tensor<12x12xi1>, tensor<12x12xf32>
    %74 = stablehlo.compare  GT, %64, %65 : (tensor<12x12xi64>, tensor<12x12xi64>) -> tensor<12x12xi1>
    %75 = stablehlo.convert %74 : (tensor<12x12xi1>) -> tensor<12x12xf32>
    %76 = stablehlo.multiply %73, %75 : tensor<12x12xf32>
    %77 = stablehlo.reshape %76 : (tensor<12x12xf32>) -> tensor<1x12x12xf32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [1, 2, 3] : (tensor<1x12x12xf32>) -> tensor<4x1x12x12xf32>
    %79 = stablehlo.reshape %arg20 : (tensor<4x12xi64>) -> tensor<4x1x1x12xi64>
    %80 = stablehlo.convert %79 : (tensor<4x1x1x12xi64>) -> tensor<4x1x1x12xf32>
    %81 = stablehlo.reshape %80 : (tensor<4x1x1x12xf32>) -> tensor<4x1x12xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0, 1, 3] : (tensor<4x1x12xf32>) -> tensor<4x1x12x12xf32>
    %83 = stablehlo.add %78, %82 : tensor<4x1x12x12xf32>
    %84 = stablehlo.compare  EQ, %83, %cst_5 : (tensor<4x1x12x12xf32>, tensor<4x1x12x12xf32>) -> tensor<4x1x12x12xi1>
    %85 = stablehlo.select %84, %cst_8, %78 : tensor<4x1x12x12xi1>, tensor<4x1x12x12xf32>
    %86 = stablehlo.select %71, %cst_8, %85 : tensor<4x1x12x12xi1>, tensor<4x1x12x12xf32>
    %87 = stablehlo.reshape %86 : (tensor<4x1x12x12xf32>) -> tensor<4x12x12xf32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0, 2, 3] : (tensor<4x12x12xf32>) -> tensor<4x4x12x12xf32>
    %89 = stablehlo.add %63, %88 : tensor<4x4x12x12xf32>
    %90 = stablehlo.reduce(%89 init: %cst_17) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x12xf32>
    %92 = stablehlo.subtract %89, %91 : tensor<4x4x12x12xf32>
    %93 = stablehlo.exponential %92 : tensor<4x4x12x12xf32>
    %94 = stablehlo.reduce(%93 init: %cst_19) applies stablehlo.add across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x12xf32>
    %96 = stablehlo.divide %93, %95 : tensor<4x4x12x12xf32>
    %97 = stablehlo.reshape %96 : (tensor<4x4x12x12xf32>) -> tensor<16x12x12xf32>
    %98 = stablehlo.transpose %arg16, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,16]{0,1}"} : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %99 = stablehlo.dot_general %18, %98, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x16xf32>) -> tensor<48x16xf32>
    %100 = stablehlo.reshape %99 : (tensor<48x16xf32>) -> tensor<4x12x2x8xf32>
    %101 = stablehlo.transpose %100, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,2,12,8]{3,1,2,0}"} : (tensor<4x12x2x8xf32>) -> tensor<4x2x12x8xf32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [0, 1, 3, 4] : (tensor<4x2x12x8xf32>) -> tensor<4x2x2x12x8xf32>
    %103 = stablehlo.reshape %102 : (tensor<4x2x2x12x8xf32>) -> tensor<16x12x8xf32>
    %104 = stablehlo.dot_general %97, %103, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x12xf32>, tensor<16x12x8xf32>) -> tensor<16x12x8xf32>
    %105 = stablehlo.reshape %104 : (tensor<16x12x8xf32>) -> tensor<4x4x12x8xf32>
    %106 = stablehlo.transpose %105, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,12,4,8]{3,1,2,0}"} : (tensor<4x4x12x8xf32>) -> tensor<4x12x4x8xf32>
    %107 = stablehlo.reshape %106 : (tensor<4x12x4x8xf32>) -> tensor<48x32xf32>
    %108 = stablehlo.transpose %arg15, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %109 = stablehlo.dot_general %107, %108, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %110 = stablehlo.reshape %109 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %111 = stablehlo.power %110, %cst_16 : tensor<4x12x32xf32>
    %112 = stablehlo.reduce(%111 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %113 = stablehlo.multiply %112, %cst_15 : tensor<4x12xf32>
    %114 = stablehlo.reshape %113 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %115 = stablehlo.add %114, %cst_14 : tensor<4x12x1xf32>
    %116 = stablehlo.rsqrt %115 : tensor<4x12x1xf32>
    %117 = stablehlo.reshape %116 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %119 = stablehlo.multiply %110, %118 : tensor<4x12x32xf32>
    %120 = stablehlo.add %arg14, %cst_13 : tensor<32xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %122 = stablehlo.multiply %119, %121 : tensor<4x12x32xf32>
    %123 = stablehlo.add %5, %122 : tensor<4x12x32xf32>
    %124 = stablehlo.power %123, %cst_16 : tensor<4x12x32xf32>
    %125 = stablehlo.reduce(%124 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %126 = stablehlo.multiply %125, %cst_15 : tensor<4x12xf32>
    %127 = stablehlo.reshape %126 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %128 = stablehlo.add %127, %cst_14 : tensor<4x12x1xf32>
    %129 = stablehlo.rsqrt %128 : tensor<4x12x1xf32>
    %130 = stablehlo.reshape %129 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %132 = stablehlo.multiply %123, %131 : tensor<4x12x32xf32>
    %133 = stablehlo.add %arg13, %cst_13 : tensor<32xf32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %135 = stablehlo.multiply %132, %134 : tensor<4x12x32xf32>
    %136 = stablehlo.reshape %135 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %137 = stablehlo.transpose %arg25, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %138 = stablehlo.dot_general %136, %137, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x64xf32>) -> tensor<48x64xf32>
    %139 = stablehlo.reshape %138 : (tensor<48x64xf32>) -> tensor<4x12x64xf32>
    %140 = stablehlo.multiply %139, %cst_4 : tensor<4x12x64xf32>
    %141 = stablehlo.power %139, %cst_0 : tensor<4x12x64xf32>
    %142 = stablehlo.multiply %141, %cst_1 : tensor<4x12x64xf32>
    %143 = stablehlo.add %139, %142 : tensor<4x12x64xf32>
    %144 = stablehlo.multiply %143, %cst_2 : tensor<4x12x64xf32>
    %145 = stablehlo.tanh %144 : tensor<4x12x64xf32>
    %146 = stablehlo.add %145, %cst_3 : tensor<4x12x64xf32>
    %147 = stablehlo.multiply %140, %146 : tensor<4x12x64xf32>
    %148 = stablehlo.transpose %arg12, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %149 = stablehlo.dot_general %136, %148, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x64xf32>) -> tensor<48x64xf32>
    %150 = stablehlo.reshape %149 : (tensor<48x64xf32>) -> tensor<4x12x64xf32>
    %151 = stablehlo.multiply %147, %150 : tensor<4x12x64xf32>
    %152 = stablehlo.reshape %151 : (tensor<4x12x64xf32>) -> tensor<48x64xf32>
    %153 = stablehlo.transpose %arg11, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %154 = stablehlo.dot_general %152, %153, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x64xf32>, tensor<64x32xf32>) -> tensor<48x32xf32>
    %155 = stablehlo.reshape %154 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %156 = stablehlo.power %155, %cst_16 : tensor<4x12x32xf32>
    %157 = stablehlo.reduce(%156 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %158 = stablehlo.multiply %157, %cst_15 : tensor<4x12xf32>
    %159 = stablehlo.reshape %158 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %160 = stablehlo.add %159, %cst_14 : tensor<4x12x1xf32>
    %161 = stablehlo.rsqrt %160 : tensor<4x12x1xf32>
    %162 = stablehlo.reshape %161 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %164 = stablehlo.multiply %155, %163 : tensor<4x12x32xf32>
    %165 = stablehlo.add %arg10, %cst_13 : tensor<32xf32>
    %166 = stablehlo.broadcast_in_dim %165, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %167 = stablehlo.multiply %164, %166 : tensor<4x12x32xf32>
    %168 = stablehlo.add %123, %167 : tensor<4x12x32xf32>
    %169 = stablehlo.power %168, %cst_16 : tensor<4x12x32xf32>
    %170 = stablehlo.reduce(%169 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %171 = stablehlo.multiply %170, %cst_15 : tensor<4x12xf32>
    %172 = stablehlo.reshape %171 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %173 = stablehlo.add %172, %cst_14 : tensor<4x12x1xf32>
    %174 = stablehlo.rsqrt %173 : tensor<4x12x1xf32>
    %175 = stablehlo.reshape %174 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %177 = stablehlo.multiply %168, %176 : tensor<4x12x32xf32>
    %178 = stablehlo.add %arg9, %cst_13 : tensor<32xf32>
    %179 = stablehlo.broadcast_in_dim %178, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %180 = stablehlo.multiply %177, %179 : tensor<4x12x32xf32>
    %181 = stablehlo.reshape %180 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %182 = stablehlo.transpose %arg27, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %183 = stablehlo.dot_general %181, %182, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %184 = stablehlo.reshape %183 : (tensor<48x32xf32>) -> tensor<4x12x4x8xf32>
    %185 = stablehlo.transpose %184, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,12,8]{3,1,2,0}"} : (tensor<4x12x4x8xf32>) -> tensor<4x4x12x8xf32>
    %186 = stablehlo.multiply %185, %29 : tensor<4x4x12x8xf32>
    %187 = stablehlo.slice %185 [0:4, 0:4, 0:12, 4:8] : (tensor<4x4x12x8xf32>) -> tensor<4x4x12x4xf32>
    %188 = stablehlo.negate %187 : tensor<4x4x12x4xf32>
    %189 = stablehlo.slice %185 [0:4, 0:4, 0:12, 0:4] : (tensor<4x4x12x8xf32>) -> tensor<4x4x12x4xf32>
    %190 = stablehlo.concatenate %188, %189, dim = 3 : (tensor<4x4x12x4xf32>, tensor<4x4x12x4xf32>) -> tensor<4x4x12x8xf32>
    %191 = stablehlo.multiply %190, %37 : tensor<4x4x12x8xf32>
    %192 = stablehlo.add %186, %191 : tensor<4x4x12x8xf32>
    %193 = stablehlo.reshape %192 : (tensor<4x4x12x8xf32>) -> tensor<16x12x8xf32>
    %194 = stablehlo.transpose %arg26, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,16]{0,1}"} : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %195 = stablehlo.dot_general %181, %194, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x16xf32>) -> tensor<48x16xf32>
    %196 = stablehlo.reshape %195 : (tensor<48x16xf32>) -> tensor<4x12x2x8xf32>
    %197 = stablehlo.transpose %196, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,2,12,8]{3,1,2,0}"} : (tensor<4x12x2x8xf32>) -> tensor<4x2x12x8xf32>
    %198 = stablehlo.multiply %197, %45 : tensor<4x2x12x8xf32>
    %199 = stablehlo.slice %197 [0:4, 0:2, 0:12, 4:8] : (tensor<4x2x12x8xf32>) -> tensor<4x2x12x4xf32>
    %200 = stablehlo.negate %199 : tensor<4x2x12x4xf32>
    %201 = stablehlo.slice %197 [0:4, 0:2, 0:12, 0:4] : (tensor<4x2x12x8xf32>) -> tensor<4x2x12x4xf32>
    %202 = stablehlo.concatenate %200, %201, dim = 3 : (tensor<4x2x12x4xf32>, tensor<4x2x12x4xf32>) -> tensor<4x2x12x8xf32>
    %203 = stablehlo.multiply %202, %51 : tensor<4x2x12x8xf32>
    %204 = stablehlo.add %198, %203 : tensor<4x2x12x8xf32>
    %205 = stablehlo.broadcast_in_dim %204, dims = [0, 1, 3, 4] : (tensor<4x2x12x8xf32>) -> tensor<4x2x2x12x8xf32>
    %206 = stablehlo.reshape %205 : (tensor<4x2x2x12x8xf32>) -> tensor<4x4x12x8xf32>
    %207 = stablehlo.transpose %206, dims = [0, 1, 3, 2] {result_layout = dense<[2, 3, 1, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,8,12]{2,3,1,0}"} : (tensor<4x4x12x8xf32>) -> tensor<4x4x8x12xf32>
    %208 = stablehlo.reshape %207 : (tensor<4x4x8x12xf32>) -> tensor<16x8x12xf32>
    %209 = stablehlo.dot_general %193, %208, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x8xf32>, tensor<16x8x12xf32>) -> tensor<16x12x12xf32>
    %210 = stablehlo.reshape %209 : (tensor<16x12x12xf32>) -> tensor<4x4x12x12xf32>
    %211 = stablehlo.multiply %210, %cst_11 : tensor<4x4x12x12xf32>
    %212 = stablehlo.divide %211, %cst_10 : tensor<4x4x12x12xf32>
    %213 = stablehlo.tanh %212 : tensor<4x4x12x12xf32>
    %214 = stablehlo.multiply %213, %cst_10 : tensor<4x4x12x12xf32>
    %215 = stablehlo.reshape %85 : (tensor<4x1x12x12xf32>) -> tensor<4x12x12xf32>
    %216 = stablehlo.broadcast_in_dim %215, dims = [0, 2, 3] : (tensor<4x12x12xf32>) -> tensor<4x4x12x12xf32>
    %217 = stablehlo.add %214, %216 : tensor<4x4x12x12xf32>
    %218 = stablehlo.reduce(%217 init: %cst_17) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %219 = stablehlo.broadcast_in_dim %218, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x12xf32>
    %220 = stablehlo.subtract %217, %219 : tensor<4x4x12x12xf32>
    %221 = stablehlo.exponential %220 : tensor<4x4x12x12xf32>
    %222 = stablehlo.reduce(%221 init: %cst_19) applies stablehlo.add across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %223 = stablehlo.broadcast_in_dim %222, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x12xf32>
    %224 = stablehlo.divide %221, %223 : tensor<4x4x12x12xf32>
    %225 = stablehlo.reshape %224 : (tensor<4x4x12x12xf32>) -> tensor<16x12x12xf32>
    %226 = stablehlo.transpose %arg8, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,16]{0,1}"} : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %227 = stablehlo.dot_general %181, %226, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x16xf32>) -> tensor<48x16xf32>
    %228 = stablehlo.reshape %227 : (tensor<48x16xf32>) -> tensor<4x12x2x8xf32>
    %229 = stablehlo.transpose %228, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,2,12,8]{3,1,2,0}"} : (tensor<4x12x2x8xf32>) -> tensor<4x2x12x8xf32>
    %230 = stablehlo.broadcast_in_dim %229, dims = [0, 1, 3, 4] : (tensor<4x2x12x8xf32>) -> tensor<4x2x2x12x8xf32>
    %231 = stablehlo.reshape %230 : (tensor<4x2x2x12x8xf32>) -> tensor<16x12x8xf32>
    %232 = stablehlo.dot_general %225, %231, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x12xf32>, tensor<16x12x8xf32>) -> tensor<16x12x8xf32>
    %233 = stablehlo.reshape %232 : (tensor<16x12x8xf32>) -> tensor<4x4x12x8xf32>
    %234 = stablehlo.transpose %233, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,12,4,8]{3,1,2,0}"} : (tensor<4x4x12x8xf32>) -> tensor<4x12x4x8xf32>
    %235 = stablehlo.reshape %234 : (tensor<4x12x4x8xf32>) -> tensor<48x32xf32>
    %236 = stablehlo.transpose %arg7, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %237 = stablehlo.dot_general %235, %236, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %238 = stablehlo.reshape %237 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %239 = stablehlo.power %238, %cst_16 : tensor<4x12x32xf32>
    %240 = stablehlo.reduce(%239 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %241 = stablehlo.multiply %240, %cst_15 : tensor<4x12xf32>
    %242 = stablehlo.reshape %241 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %243 = stablehlo.add %242, %cst_14 : tensor<4x12x1xf32>
    %244 = stablehlo.rsqrt %243 : tensor<4x12x1xf32>
    %245 = stablehlo.reshape %244 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %246 = stablehlo.broadcast_in_dim %245, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %247 = stablehlo.multiply %238, %246 : tensor<4x12x32xf32>
    %248 = stablehlo.add %arg6, %cst_13 : tensor<32xf32>
    %249 = stablehlo.broadcast_in_dim %248, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %250 = stablehlo.multiply %247, %249 : tensor<4x12x32xf32>
    %251 = stablehlo.add %168, %250 : tensor<4x12x32xf32>
    %252 = stablehlo.power %251, %cst_16 : tensor<4x12x32xf32>
    %253 = stablehlo.reduce(%252 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %254 = stablehlo.multiply %253, %cst_15 : tensor<4x12xf32>
    %255 = stablehlo.reshape %254 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %256 = stablehlo.add %255, %cst_14 : tensor<4x12x1xf32>
    %257 = stablehlo.rsqrt %256 : tensor<4x12x1xf32>
    %258 = stablehlo.reshape %257 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %259 = stablehlo.broadcast_in_dim %258, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %260 = stablehlo.multiply %251, %259 : tensor<4x12x32xf32>
    %261 = stablehlo.add %arg5, %cst_13 : tensor<32xf32>
    %262 = stablehlo.broadcast_in_dim %261, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %263 = stablehlo.multiply %260, %262 : tensor<4x12x32xf32>
    %264 = stablehlo.reshape %263 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %265 = stablehlo.transpose %arg28, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %266 = stablehlo.dot_general %264, %265, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x64xf32>) -> tensor<48x64xf32>
    %267 = stablehlo.reshape %266 : (tensor<48x64xf32>) -> tensor<4x12x64xf32>
    %268 = stablehlo.multiply %267, %cst_4 : tensor<4x12x64xf32>
    %269 = stablehlo.power %267, %cst_0 : tensor<4x12x64xf32>
    %270 = stablehlo.multiply %269, %cst_1 : tensor<4x12x64xf32>
    %271 = stablehlo.add %267, %270 : tensor<4x12x64xf32>
    %272 = stablehlo.multiply %271, %cst_2 : tensor<4x12x64xf32>
    %273 = stablehlo.tanh %272 : tensor<4x12x64xf32>
    %274 = stablehlo.add %273, %cst_3 : tensor<4x12x64xf32>
    %275 = stablehlo.multiply %268, %274 : tensor<4x12x64xf32>
    %276 = stablehlo.transpose %arg4, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %277 = stablehlo.dot_general %264, %276, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x64xf32>) -> tensor<48x64xf32>
    %278 = stablehlo.reshape %277 : (tensor<48x64xf32>) -> tensor<4x12x64xf32>
    %279 = stablehlo.multiply %275, %278 : tensor<4x12x64xf32>
    %280 = stablehlo.reshape %279 : (tensor<4x12x64xf32>) -> tensor<48x64xf32>
    %281 = stablehlo.transpose %arg3, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %282 = stablehlo.dot_general %280, %281, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x64xf32>, tensor<64x32xf32>) -> tensor<48x32xf32>
    %283 = stablehlo.reshape %282 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %284 = stablehlo.power %283, %cst_16 : tensor<4x12x32xf32>
    %285 = stablehlo.reduce(%284 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %286 = stablehlo.multiply %285, %cst_15 : tensor<4x12xf32>
    %287 = stablehlo.reshape %286 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %288 = stablehlo.add %287, %cst_14 : tensor<4x12x1xf32>
    %289 = stablehlo.rsqrt %288 : tensor<4x12x1xf32>
    %290 = stablehlo.reshape %289 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %291 = stablehlo.broadcast_in_dim %290, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %292 = stablehlo.multiply %283, %291 : tensor<4x12x32xf32>
    %293 = stablehlo.add %arg2, %cst_13 : tensor<32xf32>
    %294 = stablehlo.broadcast_in_dim %293, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %295 = stablehlo.multiply %292, %294 : tensor<4x12x32xf32>
    %296 = stablehlo.add %251, %295 : tensor<4x12x32xf32>
    %297 = stablehlo.power %296, %cst_16 : tensor<4x12x32xf32>
    %298 = stablehlo.reduce(%297 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %299 = stablehlo.multiply %298, %cst_15 : tensor<4x12xf32>
    %300 = stablehlo.reshape %299 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %301 = stablehlo.add %300, %cst_14 : tensor<4x12x1xf32>
    %302 = stablehlo.rsqrt %301 : tensor<4x12x1xf32>
    %303 = stablehlo.reshape %302 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %304 = stablehlo.broadcast_in_dim %303, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %305 = stablehlo.multiply %296, %304 : tensor<4x12x32xf32>
    %306 = stablehlo.add %arg1, %cst_13 : tensor<32xf32>
    %307 = stablehlo.broadcast_in_dim %306, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %308 = stablehlo.multiply %305, %307 : tensor<4x12x32xf32>
    %309 = stablehlo.reshape %308 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %310 = stablehlo.transpose %arg0, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,96]{0,1}"} : (tensor<96x32xf32>) -> tensor<32x96xf32>
    %311 = stablehlo.dot_general %309, %310, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x96xf32>) -> tensor<48x96xf32>
    %312 = stablehlo.reshape %311 : (tensor<48x96xf32>) -> tensor<4x12x96xf32>
    %313 = stablehlo.divide %312, %cst : tensor<4x12x96xf32>
    %314 = stablehlo.tanh %313 : tensor<4x12x96xf32>
    %315 = stablehlo.multiply %314, %cst : tensor<4x12x96xf32>
    return %315 : tensor<4x12x96xf32>
  }
}
