module @IrToHlo.761 attributes {mhlo.cross_program_prefetches = [], mhlo.input_output_alias = [], mhlo.is_dynamic = false, mhlo.use_auto_spmd_partitioning = false} {
  func.func @main(%arg0: tensor<96x32xf32>, %arg1: tensor<32x64xf32>, %arg2: tensor<128x32xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<128x32xf32>, %arg5: tensor<4x12xi64>, %arg6: tensor<32xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x1x4xf32>, %arg10: tensor<10x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x2xf32>, %arg13: tensor<64x4xf32>, %arg14: tensor<32xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64x1x4xf32>, %arg18: tensor<10x64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64x2xf32>, %arg21: tensor<64x4xf32>, %arg22: tensor<32xf32>) -> tensor<4x12x96xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<4x64x4xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+01> : tensor<4x12x64xf32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<4x12x1xf32>
    %cst_2 = stablehlo.constant dense<3.125000e-02> : tensor<4x12xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<4x12x32xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %arg22, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %1 = stablehlo.reshape %arg5 : (tensor<4x12xi64>) -> tensor<48xi64>
    %2 = stablehlo.convert %1 : (tensor<48xi64>) -> tensor<48xui32>
    %3 = "stablehlo.gather"(%arg0, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<96x32xf32>, tensor<48xui32>) -> tensor<48x32xf32>
    %4 = stablehlo.reshape %3 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %5 = stablehlo.exponential %arg13 : tensor<64x4xf32>
    %6 = stablehlo.negate %5 : tensor<64x4xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [1, 3] : (tensor<64x4xf32>) -> tensor<4x64x12x4xf32>
    %8 = stablehlo.broadcast_in_dim %arg6, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %9 = stablehlo.power %4, %cst_3 : tensor<4x12x32xf32>
    %10 = stablehlo.reduce(%9 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %11 = stablehlo.multiply %10, %cst_2 : tensor<4x12xf32>
    %12 = stablehlo.reshape %11 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %13 = stablehlo.add %12, %cst_1 : tensor<4x12x1xf32>
    %14 = stablehlo.rsqrt %13 : tensor<4x12x1xf32>
    %15 = stablehlo.reshape %14 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %17 = stablehlo.multiply %4, %16 : tensor<4x12x32xf32>
    %18 = stablehlo.multiply %8, %17 : tensor<4x12x32xf32>
    %19 = stablehlo.reshape %18 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %20 = stablehlo.transpose %arg4, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,128]{0,1}"} : (tensor<128x32xf32>) -> tensor<32x128xf32>
    %21 = stablehlo.dot_general %19, %20, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x128xf32>) -> tensor<48x128xf32>
    %22 = stablehlo.reshape %21 : (tensor<48x128xf32>) -> tensor<4x12x128xf32>
    %23 = stablehlo.transpose %22, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[4,128,12]{1,2,0}"} : (tensor<4x12x128xf32>) -> tensor<4x128x12xf32>
    %24 = stablehlo.slice %23 [0:4, 0:64, 0:12] : (tensor<4x128x12xf32>) -> tensor<4x64x12xf32>
    %25 = stablehlo.reshape %24 : (tensor<4x64x12xf32>) -> tensor<4x64x1x12xf32>
    %26 = stablehlo.reshape %arg9 : (tensor<64x1x4xf32>) -> tensor<64x1x1x4xf32>
    %27 = stablehlo.convolution(%25, %26) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[0, 0], [3, 3]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 64 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x64x1x12xf32>, tensor<64x1x1x4xf32>) -> tensor<4x64x1x15xf32>
    %28 = stablehlo.broadcast_in_dim %arg8, dims = [1] : (tensor<64xf32>) -> tensor<4x64x1x15xf32>
    %29 = stablehlo.add %27, %28 : tensor<4x64x1x15xf32>
    %30 = stablehlo.reshape %29 : (tensor<4x64x1x15xf32>) -> tensor<4x64x15xf32>
    %31 = stablehlo.slice %30 [0:4, 0:64, 0:12] : (tensor<4x64x15xf32>) -> tensor<4x64x12xf32>
    %32 = stablehlo.logistic %31 : tensor<4x64x12xf32>
    %33 = stablehlo.multiply %31, %32 : tensor<4x64x12xf32>
    %34 = stablehlo.transpose %33, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[4,12,64]{1,2,0}"} : (tensor<4x64x12xf32>) -> tensor<4x12x64xf32>
    %35 = stablehlo.transpose %arg10, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,10]{0,1}"} : (tensor<10x64xf32>) -> tensor<64x10xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [1, 2] : (tensor<64x10xf32>) -> tensor<4x64x10xf32>
    %37 = stablehlo.dot_general %34, %36, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xf32>, tensor<4x64x10xf32>) -> tensor<4x12x10xf32>
    %38 = stablehlo.slice %37 [0:4, 0:12, 0:2] : (tensor<4x12x10xf32>) -> tensor<4x12x2xf32>
    %39 = stablehlo.transpose %arg12, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[2,64]{0,1}"} : (tensor<64x2xf32>) -> tensor<2x64xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [1, 2] : (tensor<2x64xf32>) -> tensor<4x2x64xf32>
    %41 = stablehlo.dot_general %38, %40, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2xf32>, tensor<4x2x64xf32>) -> tensor<4x12x64xf32>
    %42 = stablehlo.broadcast_in_dim %arg11, dims = [2] : (tensor<64xf32>) -> tensor<4x12x64xf32>
    %43 = stablehlo.add %41, %42 : tensor<4x12x64xf32>
    %44 = stablehlo.compare  GT, %43, %cst_0 : (tensor<4x12x64xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xi1>
    %45 = stablehlo.exponential %43 : tensor<4x12x64xf32>
    %46 = stablehlo.log_plus_one %45 : tensor<4x12x64xf32>
    %47 = stablehlo.select %44, %43, %46 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
    %48 = stablehlo.transpose %47, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[4,64,12]{1,2,0}"} : (tensor<4x12x64xf32>) -> tensor<4x64x12xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2] : (tensor<4x64x12xf32>) -> tensor<4x64x12x4xf32>
    %50 = stablehlo.multiply %7, %49 : tensor<4x64x12x4xf32>
    %51 = stablehlo.exponential %50 : tensor<4x64x12x4xf32>
    %52 = stablehlo.slice %51 [0:4, 0:64, 0:1, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %53 = stablehlo.reshape %52 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %54 = stablehlo.multiply %53, %cst : tensor<4x64x4xf32>
    %55 = stablehlo.slice %37 [0:4, 0:12, 2:6] : (tensor<4x12x10xf32>) -> tensor<4x12x4xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 2, 3] : (tensor<4x12x4xf32>) -> tensor<4x64x12x4xf32>
    %57 = stablehlo.multiply %49, %56 : tensor<4x64x12x4xf32>
    %58 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2] : (tensor<4x64x12xf32>) -> tensor<4x64x12x4xf32>
    %59 = stablehlo.multiply %57, %58 : tensor<4x64x12x4xf32>
    %60 = stablehlo.slice %59 [0:4, 0:64, 0:1, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %61 = stablehlo.reshape %60 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %62 = stablehlo.add %54, %61 : tensor<4x64x4xf32>
    %63 = stablehlo.slice %37 [0:4, 0:12, 6:10] : (tensor<4x12x10xf32>) -> tensor<4x12x4xf32>
    %64 = stablehlo.slice %63 [0:4, 0:1, 0:4] : (tensor<4x12x4xf32>) -> tensor<4x1x4xf32>
    %65 = stablehlo.reshape %64 : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %66 = stablehlo.dot_general %62, %65, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64x4xf32>, tensor<4x4x1xf32>) -> tensor<4x64x1xf32>
    %67 = stablehlo.slice %51 [0:4, 0:64, 1:2, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %68 = stablehlo.reshape %67 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %69 = stablehlo.multiply %68, %62 : tensor<4x64x4xf32>
    %70 = stablehlo.slice %59 [0:4, 0:64, 1:2, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %71 = stablehlo.reshape %70 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %72 = stablehlo.add %69, %71 : tensor<4x64x4xf32>
    %73 = stablehlo.slice %63 [0:4, 1:2, 0:4] : (tensor<4x12x4xf32>) -> tensor<4x1x4xf32>
    %74 = stablehlo.reshape %73 : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %75 = stablehlo.dot_general %72, %74, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64x4xf32>, tensor<4x4x1xf32>) -> tensor<4x64x1xf32>
    %76 = stablehlo.slice %51 [0:4, 0:64, 2:3, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %77 = stablehlo.reshape %76 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %78 = stablehlo.multiply %77, %72 : tensor<4x64x4xf32>
    %79 = stablehlo.slice %59 [0:4, 0:64, 2:3, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %80 = stablehlo.reshape %79 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %81 = stablehlo.add %78, %80 : tensor<4x64x4xf32>
    %82 = stablehlo.slice %63 [0:4, 2:3, 0:4] : (tensor<4x12x4xf32>) -> tensor<4x1x4xf32>
    %83 = stablehlo.reshape %82 : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %84 = stablehlo.dot_general %81, %83, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64x4xf32>, tensor<4x4x1xf32>) -> tensor<4x64x1xf32>
    %85 = stablehlo.slice %51 [0:4, 0:64, 3:4, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %86 = stablehlo.reshape %85 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %87 = stablehlo.multiply %86, %81 : tensor<4x64x4xf32>
    %88 = stablehlo.slice %59 [0:4, 0:64, 3:4, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %89 = stablehlo.reshape %88 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %90 = stablehlo.add %87, %89 : tensor<4x64x4xf32>
    %91 = stablehlo.slice %63 [0:4, 3:4, 0:4] : (tensor<4x12x4xf32>) -> tensor<4x1x4xf32>
    %92 = stablehlo.reshape %91 : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %93 = stablehlo.dot_general %90, %92, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64x4xf32>, tensor<4x4x1xf32>) -> tensor<4x64x1xf32>
    %94 = stablehlo.slice %51 [0:4, 0:64, 4:5, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %95 = stablehlo.reshape %94 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %96 = stablehlo.multiply %95, %90 : tensor<4x64x4xf32>
    %97 = stablehlo.slice %59 [0:4, 0:64, 4:5, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %98 = stablehlo.reshape %97 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %99 = stablehlo.add %96, %98 : tensor<4x64x4xf32>
    %100 = stablehlo.slice %63 [0:4, 4:5, 0:4] : (tensor<4x12x4xf32>) -> tensor<4x1x4xf32>
    %101 = stablehlo.reshape %100 : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %102 = stablehlo.dot_general %99, %101, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64x4xf32>, tensor<4x4x1xf32>) -> tensor<4x64x1xf32>
    %103 = stablehlo.slice %51 [0:4, 0:64, 5:6, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %104 = stablehlo.reshape %103 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %105 = stablehlo.multiply %104, %99 : tensor<4x64x4xf32>
    %106 = stablehlo.slice %59 [0:4, 0:64, 5:6, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %107 = stablehlo.reshape %106 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %108 = stablehlo.add %105, %107 : tensor<4x64x4xf32>
    %109 = stablehlo.slice %63 [0:4, 5:6, 0:4] : (tensor<4x12x4xf32>) -> tensor<4x1x4xf32>
    %110 = stablehlo.reshape %109 : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %111 = stablehlo.dot_general %108, %110, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64x4xf32>, tensor<4x4x1xf32>) -> tensor<4x64x1xf32>
    %112 = stablehlo.slice %51 [0:4, 0:64, 6:7, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %113 = stablehlo.reshape %112 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %114 = stablehlo.multiply %113, %108 : tensor<4x64x4xf32>
    %115 = stablehlo.slice %59 [0:4, 0:64, 6:7, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %116 = stablehlo.reshape %115 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %117 = stablehlo.add %114, %116 : tensor<4x64x4xf32>
    %118 = stablehlo.slice %63 [0:4, 6:7, 0:4] : (tensor<4x12x4xf32>) -> tensor<4x1x4xf32>
    %119 = stablehlo.reshape %118 : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %120 = stablehlo.dot_general %117, %119, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64x4xf32>, tensor<4x4x1xf32>) -> tensor<4x64x1xf32>
    %121 = stablehlo.slice %51 [0:4, 0:64, 7:8, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %122 = stablehlo.reshape %121 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %123 = stablehlo.multiply %122, %117 : tensor<4x64x4xf32>
    %124 = stablehlo.slice %59 [0:4, 0:64, 7:8, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %125 = stablehlo.reshape %124 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %126 = stablehlo.add %123, %125 : tensor<4x64x4xf32>
    %127 = stablehlo.slice %63 [0:4, 7:8, 0:4] : (tensor<4x12x4xf32>) -> tensor<4x1x4xf32>
    %128 = stablehlo.reshape %127 : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %129 = stablehlo.dot_general %126, %128, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64x4xf32>, tensor<4x4x1xf32>) -> tensor<4x64x1xf32>
    %130 = stablehlo.slice %51 [0:4, 0:64, 8:9, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %131 = stablehlo.reshape %130 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %132 = stablehlo.multiply %131, %126 : tensor<4x64x4xf32>
    %133 = stablehlo.slice %59 [0:4, 0:64, 8:9, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %134 = stablehlo.reshape %133 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %135 = stablehlo.add %132, %134 : tensor<4x64x4xf32>
    %136 = stablehlo.slice %63 [0:4, 8:9, 0:4] : (tensor<4x12x4xf32>) -> tensor<4x1x4xf32>
    %137 = stablehlo.reshape %136 : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %138 = stablehlo.dot_general %135, %137, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64x4xf32>, tensor<4x4x1xf32>) -> tensor<4x64x1xf32>
    %139 = stablehlo.slice %51 [0:4, 0:64, 9:10, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %140 = stablehlo.reshape %139 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %141 = stablehlo.multiply %140, %135 : tensor<4x64x4xf32>
    %142 = stablehlo.slice %59 [0:4, 0:64, 9:10, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %143 = stablehlo.reshape %142 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %144 = stablehlo.add %141, %143 : tensor<4x64x4xf32>
    %145 = stablehlo.slice %63 [0:4, 9:10, 0:4] : (tensor<4x12x4xf32>) -> tensor<4x1x4xf32>
    %146 = stablehlo.reshape %145 : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %147 = stablehlo.dot_general %144, %146, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64x4xf32>, tensor<4x4x1xf32>) -> tensor<4x64x1xf32>
    %148 = stablehlo.slice %51 [0:4, 0:64, 10:11, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %149 = stablehlo.reshape %148 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %150 = stablehlo.multiply %149, %144 : tensor<4x64x4xf32>
    %151 = stablehlo.slice %59 [0:4, 0:64, 10:11, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %152 = stablehlo.reshape %151 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %153 = stablehlo.add %150, %152 : tensor<4x64x4xf32>
    %154 = stablehlo.slice %63 [0:4, 10:11, 0:4] : (tensor<4x12x4xf32>) -> tensor<4x1x4xf32>
    %155 = stablehlo.reshape %154 : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %156 = stablehlo.dot_general %153, %155, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64x4xf32>, tensor<4x4x1xf32>) -> tensor<4x64x1xf32>
    %157 = stablehlo.slice %51 [0:4, 0:64, 11:12, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %158 = stablehlo.reshape %157 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %159 = stablehlo.multiply %158, %153 : tensor<4x64x4xf32>
    %160 = stablehlo.slice %59 [0:4, 0:64, 11:12, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %161 = stablehlo.reshape %160 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %162 = stablehlo.add %159, %161 : tensor<4x64x4xf32>
    %163 = stablehlo.slice %63 [0:4, 11:12, 0:4] : (tensor<4x12x4xf32>) -> tensor<4x1x4xf32>
    %164 = stablehlo.reshape %163 : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %165 = stablehlo.dot_general %162, %164, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64x4xf32>, tensor<4x4x1xf32>) -> tensor<4x64x1xf32>
    %166 = stablehlo.concatenate %66, %75, %84, %93, %102, %111, %120, %129, %138, %147, %156, %165, dim = 2 : (tensor<4x64x1xf32>, tensor<4x64x1xf32>, tensor<4x64x1xf32>, tensor<4x64x1xf32>, tensor<4x64x1xf32>, tensor<4x64x1xf32>, tensor<4x64x1xf32>, tensor<4x64x1xf32>, tensor<4x64x1xf32>, tensor<4x64x1xf32>, tensor<4x64x1xf32>, tensor<4x64x1xf32>) -> tensor<4x64x12xf32>
    %167 = stablehlo.broadcast_in_dim %arg7, dims = [1] : (tensor<64xf32>) -> tensor<4x64x12xf32>
    %168 = stablehlo.multiply %33, %167 : tensor<4x64x12xf32>
    %169 = stablehlo.add %166, %168 : tensor<4x64x12xf32>
    %170 = stablehlo.slice %23 [0:4, 64:128, 0:12] : (tensor<4x128x12xf32>) -> tensor<4x64x12xf32>
    %171 = stablehlo.logistic %170 : tensor<4x64x12xf32>
    %172 = stablehlo.multiply %170, %171 : tensor<4x64x12xf32>
    %173 = stablehlo.multiply %169, %172 : tensor<4x64x12xf32>
    %174 = stablehlo.transpose %173, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[4,12,64]{1,2,0}"} : (tensor<4x64x12xf32>) -> tensor<4x12x64xf32>
    %175 = stablehlo.transpose %arg3, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [1, 2] : (tensor<64x32xf32>) -> tensor<4x64x32xf32>
    %177 = stablehlo.dot_general %174, %176, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xf32>, tensor<4x64x32xf32>) -> tensor<4x12x32xf32>
    %178 = stablehlo.add %4, %177 : tensor<4x12x32xf32>
    %179 = stablehlo.exponential %arg21 : tensor<64x4xf32>
    %180 = stablehlo.negate %179 : tensor<64x4xf32>
    %181 = stablehlo.broadcast_in_dim %180, dims = [1, 3] : (tensor<64x4xf32>) -> tensor<4x64x12x4xf32>
    %182 = stablehlo.broadcast_in_dim %arg14, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %183 = stablehlo.power %178, %cst_3 : tensor<4x12x32xf32>
    %184 = stablehlo.reduce(%183 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %185 = stablehlo.multiply %184, %cst_2 : tensor<4x12xf32>
    %186 = stablehlo.reshape %185 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %187 = stablehlo.add %186, %cst_1 : tensor<4x12x1xf32>
    %188 = stablehlo.rsqrt %187 : tensor<4x12x1xf32>
    %189 = stablehlo.reshape %188 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %190 = stablehlo.broadcast_in_dim %189, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %191 = stablehlo.multiply %178, %190 : tensor<4x12x32xf32>
    %192 = stablehlo.multiply %182, %191 : tensor<4x12x32xf32>
    %193 = stablehlo.reshape %192 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %194 = stablehlo.transpose %arg2, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,128]{0,1}"} : (tensor<128x32xf32>) -> tensor<32x128xf32>
    %195 = stablehlo.dot_general %193, %194, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x128xf32>) -> tensor<48x128xf32>
    %196 = stablehlo.reshape %195 : (tensor<48x128xf32>) -> tensor<4x12x128xf32>
    %197 = stablehlo.transpose %196, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[4,128,12]{1,2,0}"} : (tensor<4x12x128xf32>) -> tensor<4x128x12xf32>
    %198 = stablehlo.slice %197 [0:4, 0:64, 0:12] : (tensor<4x128x12xf32>) -> tensor<4x64x12xf32>
    %199 = stablehlo.reshape %198 : (tensor<4x64x12xf32>) -> tensor<4x64x1x12xf32>
    %200 = stablehlo.reshape %arg17 : (tensor<64x1x4xf32>) -> tensor<64x1x1x4xf32>
    %201 = stablehlo.convolution(%199, %200) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[0, 0], [3, 3]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 64 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x64x1x12xf32>, tensor<64x1x1x4xf32>) -> tensor<4x64x1x15xf32>
    %202 = stablehlo.broadcast_in_dim %arg16, dims = [1] : (tensor<64xf32>) -> tensor<4x64x1x15xf32>
    %203 = stablehlo.add %201, %202 : tensor<4x64x1x15xf32>
    %204 = stablehlo.reshape %203 : (tensor<4x64x1x15xf32>) -> tensor<4x64x15xf32>
    %205 = stablehlo.slice %204 [0:4, 0:64, 0:12] : (tensor<4x64x15xf32>) -> tensor<4x64x12xf32>
    %206 = stablehlo.logistic %205 : tensor<4x64x12xf32>
    %207 = stablehlo.multiply %205, %206 : tensor<4x64x12xf32>
    %208 = stablehlo.transpose %207, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[4,12,64]{1,2,0}"} : (tensor<4x64x12xf32>) -> tensor<4x12x64xf32>
    %209 = stablehlo.transpose %arg18, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,10]{0,1}"} : (tensor<10x64xf32>) -> tensor<64x10xf32>
    %210 = stablehlo.broadcast_in_dim %209, dims = [1, 2] : (tensor<64x10xf32>) -> tensor<4x64x10xf32>
    %211 = stablehlo.dot_general %208, %210, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xf32>, tensor<4x64x10xf32>) -> tensor<4x12x10xf32>
    %212 = stablehlo.slice %211 [0:4, 0:12, 0:2] : (tensor<4x12x10xf32>) -> tensor<4x12x2xf32>
    %213 = stablehlo.transpose %arg20, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[2,64]{0,1}"} : (tensor<64x2xf32>) -> tensor<2x64xf32>
    %214 = stablehlo.broadcast_in_dim %213, dims = [1, 2] : (tensor<2x64xf32>) -> tensor<4x2x64xf32>
    %215 = stablehlo.dot_general %212, %214, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2xf32>, tensor<4x2x64xf32>) -> tensor<4x12x64xf32>
    %216 = stablehlo.broadcast_in_dim %arg19, dims = [2] : (tensor<64xf32>) -> tensor<4x12x64xf32>
    %217 = stablehlo.add %215, %216 : tensor<4x12x64xf32>
    %218 = stablehlo.compare  GT, %217, %cst_0 : (tensor<4x12x64xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xi1>
    %219 = stablehlo.exponential %217 : tensor<4x12x64xf32>
    %220 = stablehlo.log_plus_one %219 : tensor<4x12x64xf32>
    %221 = stablehlo.select %218, %217, %220 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
    %222 = stablehlo.transpose %221, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[4,64,12]{1,2,0}"} : (tensor<4x12x64xf32>) -> tensor<4x64x12xf32>
    %223 = stablehlo.broadcast_in_dim %222, dims = [0, 1, 2] : (tensor<4x64x12xf32>) -> tensor<4x64x12x4xf32>
    %224 = stablehlo.multiply %181, %223 : tensor<4x64x12x4xf32>
    %225 = stablehlo.exponential %224 : tensor<4x64x12x4xf32>
    %226 = stablehlo.slice %225 [0:4, 0:64, 0:1, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %227 = stablehlo.reshape %226 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %228 = stablehlo.multiply %227, %cst : tensor<4x64x4xf32>
    %229 = stablehlo.slice %211 [0:4, 0:12, 2:6] : (tensor<4x12x10xf32>) -> tensor<4x12x4xf32>
    %230 = stablehlo.broadcast_in_dim %229, dims = [0, 2, 3] : (tensor<4x12x4xf32>) -> tensor<4x64x12x4xf32>
    %231 = stablehlo.multiply %223, %230 : tensor<4x64x12x4xf32>
    %232 = stablehlo.broadcast_in_dim %207, dims = [0, 1, 2] : (tensor<4x64x12xf32>) -> tensor<4x64x12x4xf32>
    %233 = stablehlo.multiply %231, %232 : tensor<4x64x12x4xf32>
    %234 = stablehlo.slice %233 [0:4, 0:64, 0:1, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %235 = stablehlo.reshape %234 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %236 = stablehlo.add %228, %235 : tensor<4x64x4xf32>
    %237 = stablehlo.slice %211 [0:4, 0:12, 6:10] : (tensor<4x12x10xf32>) -> tensor<4x12x4xf32>
    %238 = stablehlo.slice %237 [0:4, 0:1, 0:4] : (tensor<4x12x4xf32>) -> tensor<4x1x4xf32>
    %239 = stablehlo.reshape %238 : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %240 = stablehlo.dot_general %236, %239, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64x4xf32>, tensor<4x4x1xf32>) -> tensor<4x64x1xf32>
    %241 = stablehlo.slice %225 [0:4, 0:64, 1:2, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %242 = stablehlo.reshape %241 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %243 = stablehlo.multiply %242, %236 : tensor<4x64x4xf32>
    %244 = stablehlo.slice %233 [0:4, 0:64, 1:2, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %245 = stablehlo.reshape %244 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %246 = stablehlo.add %243, %245 : tensor<4x64x4xf32>
    %247 = stablehlo.slice %237 [0:4, 1:2, 0:4] : (tensor<4x12x4xf32>) -> tensor<4x1x4xf32>
    %248 = stablehlo.reshape %247 : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %249 = stablehlo.dot_general %246, %248, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64x4xf32>, tensor<4x4x1xf32>) -> tensor<4x64x1xf32>
    %250 = stablehlo.slice %225 [0:4, 0:64, 2:3, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %251 = stablehlo.reshape %250 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %252 = stablehlo.multiply %251, %246 : tensor<4x64x4xf32>
    %253 = stablehlo.slice %233 [0:4, 0:64, 2:3, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %254 = stablehlo.reshape %253 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %255 = stablehlo.add %252, %254 : tensor<4x64x4xf32>
    %256 = stablehlo.slice %237 [0:4, 2:3, 0:4] : (tensor<4x12x4xf32>) -> tensor<4x1x4xf32>
    %257 = stablehlo.reshape %256 : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %258 = stablehlo.dot_general %255, %257, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64x4xf32>, tensor<4x4x1xf32>) -> tensor<4x64x1xf32>
    %259 = stablehlo.slice %225 [0:4, 0:64, 3:4, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %260 = stablehlo.reshape %259 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %261 = stablehlo.multiply %260, %255 : tensor<4x64x4xf32>
    %262 = stablehlo.slice %233 [0:4, 0:64, 3:4, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %263 = stablehlo.reshape %262 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %264 = stablehlo.add %261, %263 : tensor<4x64x4xf32>
    %265 = stablehlo.slice %237 [0:4, 3:4, 0:4] : (tensor<4x12x4xf32>) -> tensor<4x1x4xf32>
    %266 = stablehlo.reshape %265 : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %267 = stablehlo.dot_general %264, %266, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64x4xf32>, tensor<4x4x1xf32>) -> tensor<4x64x1xf32>
    %268 = stablehlo.slice %225 [0:4, 0:64, 4:5, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %269 = stablehlo.reshape %268 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %270 = stablehlo.multiply %269, %264 : tensor<4x64x4xf32>
    %271 = stablehlo.slice %233 [0:4, 0:64, 4:5, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %272 = stablehlo.reshape %271 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %273 = stablehlo.add %270, %272 : tensor<4x64x4xf32>
    %274 = stablehlo.slice %237 [0:4, 4:5, 0:4] : (tensor<4x12x4xf32>) -> tensor<4x1x4xf32>
    %275 = stablehlo.reshape %274 : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %276 = stablehlo.dot_general %273, %275, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64x4xf32>, tensor<4x4x1xf32>) -> tensor<4x64x1xf32>
    %277 = stablehlo.slice %225 [0:4, 0:64, 5:6, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %278 = stablehlo.reshape %277 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %279 = stablehlo.multiply %278, %273 : tensor<4x64x4xf32>
    %280 = stablehlo.slice %233 [0:4, 0:64, 5:6, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %281 = stablehlo.reshape %280 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %282 = stablehlo.add %279, %281 : tensor<4x64x4xf32>
    %283 = stablehlo.slice %237 [0:4, 5:6, 0:4] : (tensor<4x12x4xf32>) -> tensor<4x1x4xf32>
    %284 = stablehlo.reshape %283 : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %285 = stablehlo.dot_general %282, %284, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64x4xf32>, tensor<4x4x1xf32>) -> tensor<4x64x1xf32>
    %286 = stablehlo.slice %225 [0:4, 0:64, 6:7, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %287 = stablehlo.reshape %286 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %288 = stablehlo.multiply %287, %282 : tensor<4x64x4xf32>
    %289 = stablehlo.slice %233 [0:4, 0:64, 6:7, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %290 = stablehlo.reshape %289 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %291 = stablehlo.add %288, %290 : tensor<4x64x4xf32>
    %292 = stablehlo.slice %237 [0:4, 6:7, 0:4] : (tensor<4x12x4xf32>) -> tensor<4x1x4xf32>
    %293 = stablehlo.reshape %292 : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %294 = stablehlo.dot_general %291, %293, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64x4xf32>, tensor<4x4x1xf32>) -> tensor<4x64x1xf32>
    %295 = stablehlo.slice %225 [0:4, 0:64, 7:8, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %296 = stablehlo.reshape %295 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %297 = stablehlo.multiply %296, %291 : tensor<4x64x4xf32>
    %298 = stablehlo.slice %233 [0:4, 0:64, 7:8, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %299 = stablehlo.reshape %298 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %300 = stablehlo.add %297, %299 : tensor<4x64x4xf32>
    %301 = stablehlo.slice %237 [0:4, 7:8, 0:4] : (tensor<4x12x4xf32>) -> tensor<4x1x4xf32>
    %302 = stablehlo.reshape %301 : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %303 = stablehlo.dot_general %300, %302, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64x4xf32>, tensor<4x4x1xf32>) -> tensor<4x64x1xf32>
    %304 = stablehlo.slice %225 [0:4, 0:64, 8:9, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %305 = stablehlo.reshape %304 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %306 = stablehlo.multiply %305, %300 : tensor<4x64x4xf32>
    %307 = stablehlo.slice %233 [0:4, 0:64, 8:9, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %308 = stablehlo.reshape %307 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %309 = stablehlo.add %306, %308 : tensor<4x64x4xf32>
    %310 = stablehlo.slice %237 [0:4, 8:9, 0:4] : (tensor<4x12x4xf32>) -> tensor<4x1x4xf32>
    %311 = stablehlo.reshape %310 : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %312 = stablehlo.dot_general %309, %311, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64x4xf32>, tensor<4x4x1xf32>) -> tensor<4x64x1xf32>
    %313 = stablehlo.slice %225 [0:4, 0:64, 9:10, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %314 = stablehlo.reshape %313 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %315 = stablehlo.multiply %314, %309 : tensor<4x64x4xf32>
    %316 = stablehlo.slice %233 [0:4, 0:64, 9:10, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %317 = stablehlo.reshape %316 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %318 = stablehlo.add %315, %317 : tensor<4x64x4xf32>
    %319 = stablehlo.slice %237 [0:4, 9:10, 0:4] : (tensor<4x12x4xf32>) -> tensor<4x1x4xf32>
    %320 = stablehlo.reshape %319 : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %321 = stablehlo.dot_general %318, %320, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64x4xf32>, tensor<4x4x1xf32>) -> tensor<4x64x1xf32>
    %322 = stablehlo.slice %225 [0:4, 0:64, 10:11, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %323 = stablehlo.reshape %322 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %324 = stablehlo.multiply %323, %318 : tensor<4x64x4xf32>
    %325 = stablehlo.slice %233 [0:4, 0:64, 10:11, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %326 = stablehlo.reshape %325 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %327 = stablehlo.add %324, %326 : tensor<4x64x4xf32>
    %328 = stablehlo.slice %237 [0:4, 10:11, 0:4] : (tensor<4x12x4xf32>) -> tensor<4x1x4xf32>
    %329 = stablehlo.reshape %328 : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %330 = stablehlo.dot_general %327, %329, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64x4xf32>, tensor<4x4x1xf32>) -> tensor<4x64x1xf32>
    %331 = stablehlo.slice %225 [0:4, 0:64, 11:12, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %332 = stablehlo.reshape %331 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %333 = stablehlo.multiply %332, %327 : tensor<4x64x4xf32>
    %334 = stablehlo.slice %233 [0:4, 0:64, 11:12, 0:4] : (tensor<4x64x12x4xf32>) -> tensor<4x64x1x4xf32>
    %335 = stablehlo.reshape %334 : (tensor<4x64x1x4xf32>) -> tensor<4x64x4xf32>
    %336 = stablehlo.add %333, %335 : tensor<4x64x4xf32>
    %337 = stablehlo.slice %237 [0:4, 11:12, 0:4] : (tensor<4x12x4xf32>) -> tensor<4x1x4xf32>
    %338 = stablehlo.reshape %337 : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %339 = stablehlo.dot_general %336, %338, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64x4xf32>, tensor<4x4x1xf32>) -> tensor<4x64x1xf32>
    %340 = stablehlo.concatenate %240, %249, %258, %267, %276, %285, %294, %303, %312, %321, %330, %339, dim = 2 : (tensor<4x64x1xf32>, tensor<4x64x1xf32>, tensor<4x64x1xf32>, tensor<4x64x1xf32>, tensor<4x64x1xf32>, tensor<4x64x1xf32>, tensor<4x64x1xf32>, tensor<4x64x1xf32>, tensor<4x64x1xf32>, tensor<4x64x1xf32>, tensor<4x64x1xf32>, tensor<4x64x1xf32>) -> tensor<4x64x12xf32>
    %341 = stablehlo.broadcast_in_dim %arg15, dims = [1] : (tensor<64xf32>) -> tensor<4x64x12xf32>
    %342 = stablehlo.multiply %207, %341 : tensor<4x64x12xf32>
    %343 = stablehlo.add %340, %342 : tensor<4x64x12xf32>
    %344 = stablehlo.slice %197 [0:4, 64:128, 0:12] : (tensor<4x128x12xf32>) -> tensor<4x64x12xf32>
    %345 = stablehlo.logistic %344 : tensor<4x64x12xf32>
    %346 = stablehlo.multiply %344, %345 : tensor<4x64x12xf32>
    %347 = stablehlo.multiply %343, %346 : tensor<4x64x12xf32>
    %348 = stablehlo.transpose %347, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[4,12,64]{1,2,0}"} : (tensor<4x64x12xf32>) -> tensor<4x12x64xf32>
    %349 = stablehlo.transpose %arg1, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %350 = stablehlo.broadcast_in_dim %349, dims = [1, 2] : (tensor<64x32xf32>) -> tensor<4x64x32xf32>
    %351 = stablehlo.dot_general %348, %350, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xf32>, tensor<4x64x32xf32>) -> tensor<4x12x32xf32>
    %352 = stablehlo.add %178, %351 : tensor<4x12x32xf32>
    %353 = stablehlo.power %352, %cst_3 : tensor<4x12x32xf32>
    %354 = stablehlo.reduce(%353 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %355 = stablehlo.multiply %354, %cst_2 : tensor<4x12xf32>
    %356 = stablehlo.reshape %355 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %357 = stablehlo.add %356, %cst_1 : tensor<4x12x1xf32>
    %358 = stablehlo.rsqrt %357 : tensor<4x12x1xf32>
    %359 = stablehlo.reshape %358 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %360 = stablehlo.broadcast_in_dim %359, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %361 = stablehlo.multiply %352, %360 : tensor<4x12x32xf32>
    %362 = stablehlo.multiply %0, %361 : tensor<4x12x32xf32>
    %363 = stablehlo.reshape %362 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %364 = stablehlo.transpose %arg0, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,96]{0,1}"} : (tensor<96x32xf32>) -> tensor<32x96xf32>
    %365 = stablehlo.dot_general %363, %364, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x96xf32>) -> tensor<48x96xf32>
    %366 = stablehlo.reshape %365 : (tensor<48x96xf32>) -> tensor<4x12x96xf32>
    return %366 : tensor<4x12x96xf32>
  }
}
