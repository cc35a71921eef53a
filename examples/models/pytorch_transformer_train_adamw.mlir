module @IrToHlo.1468 attributes {mhlo.cross_program_prefetches = [], mhlo.input_output_alias = [], mhlo.is_dynamic = false, mhlo.use_auto_spmd_partitioning = false} {
  func.func @main(%arg0: tensor<4x12xi64>, %arg1: tensor<96xf32>, %arg2: tensor<96x32xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<64x32xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32x32xf32>, %arg7: tensor<96x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x64xf32>, %arg10: tensor<64x32xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32x32xf32>, %arg13: tensor<96x32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<96x32xf32>, %arg16: tensor<f32>, %arg17: tensor<f32>, %arg18: tensor<f64>, %arg19: tensor<f32>, %arg20: tensor<f32>, %arg21: tensor<f64>, %arg22: tensor<i64>, %arg23: tensor<f32>, %arg24: tensor<96x32xf32>, %arg25: tensor<f32>, %arg26: tensor<96x32xf32>, %arg27: tensor<f32>, %arg28: tensor<96x32xf32>, %arg29: tensor<96x32xf32>, %arg30: tensor<32x32xf32>, %arg31: tensor<32x32xf32>, %arg32: tensor<64x32xf32>, %arg33: tensor<64x32xf32>, %arg34: tensor<32x64xf32>, %arg35: tensor<32x64xf32>, %arg36: tensor<32xf32>, %arg37: tensor<32xf32>, %arg38: tensor<32xf32>, %arg39: tensor<32xf32>, %arg40: tensor<96x32xf32>, %arg41: tensor<96x32xf32>, %arg42: tensor<32x32xf32>, %arg43: tensor<32x32xf32>, %arg44: tensor<64x32xf32>, %arg45: tensor<64x32xf32>, %arg46: tensor<32x64xf32>, %arg47: tensor<32x64xf32>, %arg48: tensor<32xf32>, %arg49: tensor<32xf32>, %arg50: tensor<32xf32>, %arg51: tensor<32xf32>, %arg52: tensor<96x32xf32>, %arg53: tensor<96x32xf32>, %arg54: tensor<96xf32>, %arg55: tensor<96xf32>) -> (tensor<f32>, tensor<96x32xf32>, tensor<96x32xf32>, tensor<32x32xf32>, tensor<64x32xf32>, tensor<32x64xf32>, tensor<32xf32>, tensor<32xf32>, tensor<96x32xf32>, tensor<32x32xf32>, tensor<64x32xf32>, tensor<32x64xf32>, tensor<32xf32>, tensor<32xf32>, tensor<96x32xf32>, tensor<96xf32>, tensor<96x32xf32>, tensor<96x32xf32>, tensor<96x32xf32>, tensor<96x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>, tensor<32x64xf32>, tensor<32x64xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<96x32xf32>, tensor<96x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>, tensor<32x64xf32>, tensor<32x64xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<96x32xf32>, tensor<96x32xf32>, tensor<96xf32>, tensor<96xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<44x32xf32>
    %c = stablehlo.constant dense<-1> : tensor<44xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<44xi64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<96x32xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<3x11x4x32xf32>
    %cst_3 = stablehlo.constant dense<0.398942292> : tensor<4x11x64xf32>
    %cst_4 = stablehlo.constant dense<-5.000000e-01> : tensor<4x11x64xf32>
    %c_5 = stablehlo.constant dense<-100> : tensor<44xi64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<44x96xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<44x96xf32>
    %cst_8 = stablehlo.constant dense<9.99999974E-6> : tensor<44xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<4x11x64xf32>
    %cst_10 = stablehlo.constant dense<0.707106769> : tensor<4x11x64xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<4x11x64xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<4x4x11x11xf32>
    %cst_13 = stablehlo.constant dense<0xFF800000> : tensor<4x4x11x11xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<11x11xf32>
    %c_15 = stablehlo.constant dense<false> : tensor<11x11xi1>
    %c_16 = stablehlo.constant dense<true> : tensor<11x11xi1>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<44xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<44xf32>
    %c_19 = stablehlo.constant dense<1> : tensor<i64>
    %c_20 = stablehlo.constant dense<0> : tensor<i64>
    %c_21 = stablehlo.constant dense<2> : tensor<i64>
    %cst_22 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c_23 = stablehlo.constant dense<false> : tensor<i1>
    %c_24 = stablehlo.constant dense<true> : tensor<i1>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.slice %arg0 [0:4, 0:11] : (tensor<4x12xi64>) -> tensor<4x11xi64>
    %1 = stablehlo.reshape %0 : (tensor<4x11xi64>) -> tensor<44xi64>
    %2 = stablehlo.convert %1 : (tensor<44xi64>) -> tensor<44xui32>
    %3 = "stablehlo.gather"(%arg15, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<96x32xf32>, tensor<44xui32>) -> tensor<44x32xf32>
    %4 = stablehlo.reshape %3 : (tensor<44x32xf32>) -> tensor<4x11x32xf32>
    %5 = stablehlo.reshape %3 : (tensor<44x32xf32>) -> tensor<1x44x32xf32>
    %output, %batch_mean, %batch_var = "stablehlo.batch_norm_training"(%5, %cst_18, %cst_17) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x44x32xf32>, tensor<44xf32>, tensor<44xf32>) -> (tensor<1x44x32xf32>, tensor<44xf32>, tensor<44xf32>)
    %6 = stablehlo.reshape %output : (tensor<1x44x32xf32>) -> tensor<4x11x32xf32>
    %7 = stablehlo.broadcast_in_dim %arg14, dims = [2] : (tensor<32xf32>) -> tensor<4x11x32xf32>
    %8 = stablehlo.multiply %6, %7 : tensor<4x11x32xf32>
    %9 = stablehlo.transpose %8, dims = [1, 0, 2] {result_layout = dense<[2, 0, 1]> : tensor<3xindex>, xla_shape = "f32[11,4,32]{2,0,1}"} : (tensor<4x11x32xf32>) -> tensor<11x4x32xf32>
    %10 = stablehlo.reshape %9 : (tensor<11x4x32xf32>) -> tensor<44x32xf32>
    %11 = stablehlo.transpose %arg13, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,96]{0,1}"} : (tensor<96x32xf32>) -> tensor<32x96xf32>
    %12 = stablehlo.dot_general %10, %11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<44x32xf32>, tensor<32x96xf32>) -> tensor<44x96xf32>
    %13 = stablehlo.reshape %12 : (tensor<44x96xf32>) -> tensor<1x11x4x3x32xf32>
    %14 = stablehlo.transpose %13, dims = [3, 1, 2, 0, 4] {result_layout = dense<[4, 0, 2, 1, 3]> : tensor<5xindex>, xla_shape = "f32[3,11,4,1,32]{4,0,2,1,3}"} : (tensor<1x11x4x3x32xf32>) -> tensor<3x11x4x1x32xf32>
    %15 = stablehlo.reshape %14 : (tensor<3x11x4x1x32xf32>) -> tensor<3x11x4x32xf32>
    %16 = stablehlo.slice %15 [0:1, 0:11, 0:4, 0:32] : (tensor<3x11x4x32xf32>) -> tensor<1x11x4x32xf32>
    %17 = stablehlo.reshape %16 : (tensor<1x11x4x32xf32>) -> tensor<11x16x8xf32>
    %18 = stablehlo.transpose %17, dims = [1, 0, 2] {result_layout = dense<[2, 0, 1]> : tensor<3xindex>, xla_shape = "f32[16,11,8]{2,0,1}"} : (tensor<11x16x8xf32>) -> tensor<16x11x8xf32>
    %19 = stablehlo.reshape %18 : (tensor<16x11x8xf32>) -> tensor<4x4x11x8xf32>
    %20 = stablehlo.broadcast_in_dim %arg17, dims = [] : (tensor<f32>) -> tensor<4x4x11x8xf32>
    %21 = stablehlo.multiply %19, %20 : tensor<4x4x11x8xf32>
    %22 = stablehlo.reshape %21 : (tensor<4x4x11x8xf32>) -> tensor<16x11x8xf32>
    %23 = stablehlo.slice %15 [1:2, 0:11, 0:4, 0:32] : (tensor<3x11x4x32xf32>) -> tensor<1x11x4x32xf32>
    %24 = stablehlo.reshape %23 : (tensor<1x11x4x32xf32>) -> tensor<11x16x8xf32>
    %25 = stablehlo.transpose %24, dims = [1, 0, 2] {result_layout = dense<[2, 0, 1]> : tensor<3xindex>, xla_shape = "f32[16,11,8]{2,0,1}"} : (tensor<11x16x8xf32>) -> tensor<16x11x8xf32>
    %26 = stablehlo.reshape %25 : (tensor<16x11x8xf32>) -> tensor<4x4x11x8xf32>
    %27 = stablehlo.transpose %26, dims = [0, 1, 3, 2] {result_layout = dense<[2, 3, 1, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,8,11]{2,3,1,0}"} : (tensor<4x4x11x8xf32>) -> tensor<4x4x8x11xf32>
    %28 = stablehlo.broadcast_in_dim %arg17, dims = [] : (tensor<f32>) -> tensor<4x4x8x11xf32>
    %29 = stablehlo.multiply %27, %28 : tensor<4x4x8x11xf32>
    %30 = stablehlo.reshape %29 : (tensor<4x4x8x11xf32>) -> tensor<16x8x11xf32>
    %31 = stablehlo.dot_general %22, %30, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x11x8xf32>, tensor<16x8x11xf32>) -> tensor<16x11x11xf32>
    %32 = stablehlo.reshape %31 : (tensor<16x11x11xf32>) -> tensor<4x4x11x11xf32>
    %33 = stablehlo.iota dim = 0 : tensor<11xi32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0] : (tensor<11xi32>) -> tensor<11x11xi32>
    %35 = stablehlo.broadcast_in_dim %33, dims = [1] : (tensor<11xi32>) -> tensor<11x11xi32>
    %36 = stablehlo.compare  GE, %34, %35 : (tensor<11x11xi32>, tensor<11x11xi32>) -> tensor<11x11xi1>
    %37 = stablehlo.select %36, %c_16, %c_15 : tensor<11x11xi1>, tensor<11x11xi1>
    %38 = stablehlo.broadcast_in_dim %arg16, dims = [] : (tensor<f32>) -> tensor<11x11xf32>
    %39 = stablehlo.select %37, %cst_14, %38 : tensor<11x11xi1>, tensor<11x11xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [2, 3] : (tensor<11x11xf32>) -> tensor<4x4x11x11xf32>
    %41 = stablehlo.add %32, %40 : tensor<4x4x11x11xf32>
    %42 = stablehlo.compare  EQ, %41, %cst_13 : (tensor<4x4x11x11xf32>, tensor<4x4x11x11xf32>) -> tensor<4x4x11x11xi1>
    %43 = stablehlo.reduce(%42 init: %c_24) across dimensions = [3] : (tensor<4x4x11x11xi1>, tensor<i1>) -> tensor<4x4x11xi1>
     reducer(%arg56: tensor<i1>, %arg57: tensor<i1>)  {
      %653 = stablehlo.and %arg56, %arg57 : tensor<i1>
      %654 = stablehlo.select %653, %c_24, %c_23 : tensor<i1>, tensor<i1>
      stablehlo.return %654 : tensor<i1>
    }
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2] : (tensor<4x4x11xi1>) -> tensor<4x4x11x11xi1>
    %45 = stablehlo.reduce(%41 init: %cst_22) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x11x11xf32>, tensor<f32>) -> tensor<4x4x11xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<4x4x11xf32>) -> tensor<4x4x11x11xf32>
    %47 = stablehlo.subtract %41, %46 : tensor<4x4x11x11xf32>
    %48 = stablehlo.exponential %47 : tensor<4x4x11x11xf32>
    %49 = stablehlo.reduce(%48 init: %cst_26) applies stablehlo.add across dimensions = [3] : (tensor<4x4x11x11xf32>, tensor<f32>) -> tensor<4x4x11xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<4x4x11xf32>) -> tensor<4x4x11x11xf32>
    %51 = stablehlo.divide %48, %50 : tensor<4x4x11x11xf32>
    %52 = stablehlo.select %44, %cst_12, %51 : tensor<4x4x11x11xi1>, tensor<4x4x11x11xf32>
    %53 = stablehlo.reshape %52 : (tensor<4x4x11x11xf32>) -> tensor<16x11x11xf32>
    %54 = stablehlo.slice %15 [2:3, 0:11, 0:4, 0:32] : (tensor<3x11x4x32xf32>) -> tensor<1x11x4x32xf32>
    %55 = stablehlo.reshape %54 : (tensor<1x11x4x32xf32>) -> tensor<11x16x8xf32>
    %56 = stablehlo.transpose %55, dims = [1, 0, 2] {result_layout = dense<[2, 0, 1]> : tensor<3xindex>, xla_shape = "f32[16,11,8]{2,0,1}"} : (tensor<11x16x8xf32>) -> tensor<16x11x8xf32>
    %57 = stablehlo.dot_general %53, %56, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x11x11xf32>, tensor<16x11x8xf32>) -> tensor<16x11x8xf32>
    %58 = stablehlo.reshape %57 : (tensor<16x11x8xf32>) -> tensor<4x4x11x8xf32>
    %59 = stablehlo.transpose %58, dims = [2, 0, 1, 3] {result_layout = dense<[3, 0, 2, 1]> : tensor<4xindex>, xla_shape = "f32[11,4,4,8]{3,0,2,1}"} : (tensor<4x4x11x8xf32>) -> tensor<11x4x4x8xf32>
    %60 = stablehlo.reshape %59 : (tensor<11x4x4x8xf32>) -> tensor<44x32xf32>
    %61 = stablehlo.transpose %arg12, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %62 = stablehlo.dot_general %60, %61, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<44x32xf32>, tensor<32x32xf32>) -> tensor<44x32xf32>
    %63 = stablehlo.reshape %62 : (tensor<44x32xf32>) -> tensor<11x4x32xf32>
    %64 = stablehlo.transpose %63, dims = [1, 0, 2] {result_layout = dense<[2, 0, 1]> : tensor<3xindex>, xla_shape = "f32[4,11,32]{2,0,1}"} : (tensor<11x4x32xf32>) -> tensor<4x11x32xf32>
    %65 = stablehlo.add %4, %64 : tensor<4x11x32xf32>
    %66 = stablehlo.reshape %65 : (tensor<4x11x32xf32>) -> tensor<1x44x32xf32>
    %output_27, %batch_mean_28, %batch_var_29 = "stablehlo.batch_norm_training"(%66, %cst_18, %cst_17) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x44x32xf32>, tensor<44xf32>, tensor<44xf32>) -> (tensor<1x44x32xf32>, tensor<44xf32>, tensor<44xf32>)
    %67 = stablehlo.reshape %output_27 : (tensor<1x44x32xf32>) -> tensor<4x11x32xf32>
    %68 = stablehlo.broadcast_in_dim %arg11, dims = [2] : (tensor<32xf32>) -> tensor<4x11x32xf32>
    %69 = stablehlo.multiply %67, %68 : tensor<4x11x32xf32>
    %70 = stablehlo.reshape %69 : (tensor<4x11x32xf32>) -> tensor<44x32xf32>
    %71 = stablehlo.transpose %arg10, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %72 = stablehlo.dot_general %70, %71, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<44x32xf32>, tensor<32x64xf32>) -> tensor<44x64xf32>
    %73 = stablehlo.reshape %72 : (tensor<44x64xf32>) -> tensor<4x11x64xf32>
    %74 = stablehlo.multiply %73, %cst_11 : tensor<4x11x64xf32>
    %75 = stablehlo.multiply %73, %cst_10 : tensor<4x11x64xf32>
    %76 = stablehlo.custom_call @mhlo.erf(%75) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<4x11x64xf32>) -> tensor<4x11x64xf32>
    %77 = stablehlo.add %76, %cst_9 : tensor<4x11x64xf32>
    %78 = stablehlo.multiply %74, %77 : tensor<4x11x64xf32>
    %79 = stablehlo.reshape %78 : (tensor<4x11x64xf32>) -> tensor<44x64xf32>
    %80 = stablehlo.transpose %arg9, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %81 = stablehlo.dot_general %79, %80, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<44x64xf32>, tensor<64x32xf32>) -> tensor<44x32xf32>
    %82 = stablehlo.reshape %81 : (tensor<44x32xf32>) -> tensor<4x11x32xf32>
    %83 = stablehlo.add %65, %82 : tensor<4x11x32xf32>
    %84 = stablehlo.reshape %83 : (tensor<4x11x32xf32>) -> tensor<1x44x32xf32>
    %output_30, %batch_mean_31, %batch_var_32 = "stablehlo.batch_norm_training"(%84, %cst_18, %cst_17) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x44x32xf32>, tensor<44xf32>, tensor<44xf32>) -> (tensor<1x44x32xf32>, tensor<44xf32>, tensor<44xf32>)
    %85 = stablehlo.reshape %output_30 : (tensor<1x44x32xf32>) -> tensor<4x11x32xf32>
    %86 = stablehlo.broadcast_in_dim %arg8, dims = [2] : (tensor<32xf32>) -> tensor<4x11x32xf32>
    %87 = stablehlo.multiply %85, %86 : tensor<4x11x32xf32>
    %88 = stablehlo.transpose %87, dims = [1, 0, 2] {result_layout = dense<[2, 0, 1]> : tensor<3xindex>, xla_shape = "f32[11,4,32]{2,0,1}"} : (tensor<4x11x32xf32>) -> tensor<11x4x32xf32>
    %89 = stablehlo.reshape %88 : (tensor<11x4x32xf32>) -> tensor<44x32xf32>
    %90 = stablehlo.transpose %arg7, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,96]{0,1}"} : (tensor<96x32xf32>) -> tensor<32x96xf32>
    %91 = stablehlo.dot_general %89, %90, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<44x32xf32>, tensor<32x96xf32>) -> tensor<44x96xf32>
    %92 = stablehlo.reshape %91 : (tensor<44x96xf32>) -> tensor<1x11x4x3x32xf32>
    %93 = stablehlo.transpose %92, dims = [3, 1, 2, 0, 4] {result_layout = dense<[4, 0, 2, 1, 3]> : tensor<5xindex>, xla_shape = "f32[3,11,4,1,32]{4,0,2,1,3}"} : (tensor<1x11x4x3x32xf32>) -> tensor<3x11x4x1x32xf32>
    %94 = stablehlo.reshape %93 : (tensor<3x11x4x1x32xf32>) -> tensor<3x11x4x32xf32>
    %95 = stablehlo.slice %94 [0:1, 0:11, 0:4, 0:32] : (tensor<3x11x4x32xf32>) -> tensor<1x11x4x32xf32>
    %96 = stablehlo.reshape %95 : (tensor<1x11x4x32xf32>) -> tensor<11x16x8xf32>
    %97 = stablehlo.transpose %96, dims = [1, 0, 2] {result_layout = dense<[2, 0, 1]> : tensor<3xindex>, xla_shape = "f32[16,11,8]{2,0,1}"} : (tensor<11x16x8xf32>) -> tensor<16x11x8xf32>
    %98 = stablehlo.reshape %97 : (tensor<16x11x8xf32>) -> tensor<4x4x11x8xf32>
    %99 = stablehlo.multiply %98, %20 : tensor<4x4x11x8xf32>
    %100 = stablehlo.reshape %99 : (tensor<4x4x11x8xf32>) -> tensor<16x11x8xf32>
    %101 = stablehlo.slice %94 [1:2, 0:11, 0:4, 0:32] : (tensor<3x11x4x32xf32>) -> tensor<1x11x4x32xf32>
    %102 = stablehlo.reshape %101 : (tensor<1x11x4x32xf32>) -> tensor<11x16x8xf32>
    %103 = stablehlo.transpose %102, dims = [1, 0, 2] {result_layout = dense<[2, 0, 1]> : tensor<3xindex>, xla_shape = "f32[16,11,8]{2,0,1}"} : (tensor<11x16x8xf32>) -> tensor<16x11x8xf32>
    %104 = stablehlo.reshape %103 : (tensor<16x11x8xf32>) -> tensor<4x4x11x8xf32>
    %105 = stablehlo.transpose %104, dims = [0, 1, 3, 2] {result_layout = dense<[2, 3, 1, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,8,11]{2,3,1,0}"} : (tensor<4x4x11x8xf32>) -> tensor<4x4x8x11xf32>
    %106 = stablehlo.multiply %105, %28 : tensor<4x4x8x11xf32>
    %107 = stablehlo.reshape %106 : (tensor<4x4x8x11xf32>) -> tensor<16x8x11xf32>
    %108 = stablehlo.dot_general %100, %107, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x11x8xf32>, tensor<16x8x11xf32>) -> tensor<16x11x11xf32>
    %109 = stablehlo.reshape %108 : (tensor<16x11x11xf32>) -> tensor<4x4x11x11xf32>
    %110 = stablehlo.add %109, %40 : tensor<4x4x11x11xf32>
    %111 = stablehlo.compare  EQ, %110, %cst_13 : (tensor<4x4x11x11xf32>, tensor<4x4x11x11xf32>) -> tensor<4x4x11x11xi1>
    %112 = stablehlo.reduce(%111 init: %c_24) across dimensions = [3] : (tensor<4x4x11x11xi1>, tensor<i1>) -> tensor<4x4x11xi1>
     reducer(%arg56: tensor<i1>, %arg57: tensor<i1>)  {
      %653 = stablehlo.and %arg56, %arg57 : tensor<i1>
      %654 = stablehlo.select %653, %c_24, %c_23 : tensor<i1>, tensor<i1>
      stablehlo.return %654 : tensor<i1>
    }
    %113 = stablehlo.broadcast_in_dim %112, dims = [0, 1, 2] : (tensor<4x4x11xi1>) -> tensor<4x4x11x11xi1>
    %114 = stablehlo.reduce(%110 init: %cst_22) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x11x11xf32>, tensor<f32>) -> tensor<4x4x11xf32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [0, 1, 2] : (tensor<4x4x11xf32>) -> tensor<4x4x11x11xf32>
    %116 = stablehlo.subtract %110, %115 : tensor<4x4x11x11xf32>
    %117 = stablehlo.exponential %116 : tensor<4x4x11x11xf32>
    %118 = stablehlo.reduce(%117 init: %cst_26) applies stablehlo.add across dimensions = [3] : (tensor<4x4x11x11xf32>, tensor<f32>) -> tensor<4x4x11xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0, 1, 2] : (tensor<4x4x11xf32>) -> tensor<4x4x11x11xf32>
    %120 = stablehlo.divide %117, %119 : tensor<4x4x11x11xf32>
    %121 = stablehlo.select %113, %cst_12, %120 : tensor<4x4x11x11xi1>, tensor<4x4x11x11xf32>
    %122 = stablehlo.reshape %121 : (tensor<4x4x11x11xf32>) -> tensor<16x11x11xf32>
    %123 = stablehlo.slice %94 [2:3, 0:11, 0:4, 0:32] : (tensor<3x11x4x32xf32>) -> tensor<1x11x4x32xf32>
    %124 = stablehlo.reshape %123 : (tensor<1x11x4x32xf32>) -> tensor<11x16x8xf32>
    %125 = stablehlo.transpose %124, dims = [1, 0, 2] {result_layout = dense<[2, 0, 1]> : tensor<3xindex>, xla_shape = "f32[16,11,8]{2,0,1}"} : (tensor<11x16x8xf32>) -> tensor<16x11x8xf32>
    %126 = stablehlo.dot_general %122, %125, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x11x11xf32>, tensor<16x11x8xf32>) -> tensor<16x11x8xf32>
    %127 = stablehlo.reshape %126 : (tensor<16x11x8xf32>) -> tensor<4x4x11x8xf32>
    %128 = stablehlo.transpose %127, dims = [2, 0, 1, 3] {result_layout = dense<[3, 0, 2, 1]> : tensor<4xindex>, xla_shape = "f32[11,4,4,8]{3,0,2,1}"} : (tensor<4x4x11x8xf32>) -> tensor<11x4x4x8xf32>
    %129 = stablehlo.reshape %128 : (tensor<11x4x4x8xf32>) -> tensor<44x32xf32>
    %130 = stablehlo.transpose %arg6, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %131 = stablehlo.dot_general %129, %130, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<44x32xf32>, tensor<32x32xf32>) -> tensor<44x32xf32>
    %132 = stablehlo.reshape %131 : (tensor<44x32xf32>) -> tensor<11x4x32xf32>
    %133 = stablehlo.transpose %132, dims = [1, 0, 2] {result_layout = dense<[2, 0, 1]> : tensor<3xindex>, xla_shape = "f32[4,11,32]{2,0,1}"} : (tensor<11x4x32xf32>) -> tensor<4x11x32xf32>
    %134 = stablehlo.add %83, %133 : tensor<4x11x32xf32>
    %135 = stablehlo.reshape %134 : (tensor<4x11x32xf32>) -> tensor<1x44x32xf32>
    %output_33, %batch_mean_34, %batch_var_35 = "stablehlo.batch_norm_training"(%135, %cst_18, %cst_17) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x44x32xf32>, tensor<44xf32>, tensor<44xf32>) -> (tensor<1x44x32xf32>, tensor<44xf32>, tensor<44xf32>)
    %136 = stablehlo.add %batch_var_35, %cst_8 : tensor<44xf32>
    %137 = stablehlo.rsqrt %136 : tensor<44xf32>
    %138 = stablehlo.divide %cst_18, %137 : tensor<44xf32>
    %139 = stablehlo.multiply %138, %138 : tensor<44xf32>
    %140 = stablehlo.subtract %139, %cst_8 : tensor<44xf32>
    %141 = stablehlo.slice %arg0 [0:4, 1:12] : (tensor<4x12xi64>) -> tensor<4x11xi64>
    %142 = stablehlo.reshape %141 : (tensor<4x11xi64>) -> tensor<44xi64>
    %143 = stablehlo.broadcast_in_dim %142, dims = [0] : (tensor<44xi64>) -> tensor<44x96xi64>
    %144 = stablehlo.iota dim = 0 : tensor<96xi64>
    %145 = stablehlo.broadcast_in_dim %144, dims = [1] : (tensor<96xi64>) -> tensor<44x96xi64>
    %146 = stablehlo.compare  EQ, %143, %145 : (tensor<44x96xi64>, tensor<44x96xi64>) -> tensor<44x96xi1>
    %147 = stablehlo.select %146, %cst_7, %cst_6 : tensor<44x96xi1>, tensor<44x96xf32>
    %148 = stablehlo.negate %147 : tensor<44x96xf32>
    %149 = stablehlo.compare  NE, %142, %c_5 : (tensor<44xi64>, tensor<44xi64>) -> tensor<44xi1>
    %150 = stablehlo.broadcast_in_dim %149, dims = [0] : (tensor<44xi1>) -> tensor<44x96xi1>
    %151 = stablehlo.select %150, %cst_7, %cst_6 : tensor<44x96xi1>, tensor<44x96xf32>
    %152 = stablehlo.multiply %151, %147 : tensor<44x96xf32>
    %153 = stablehlo.multiply %148, %152 : tensor<44x96xf32>
    %154 = stablehlo.reduce(%152 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<44x96xf32>, tensor<f32>) -> tensor<f32>
    %155 = stablehlo.compare  NE, %154, %cst_26 : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %156 = stablehlo.select %155, %154, %cst_25 : tensor<i1>, tensor<f32>
    %157 = stablehlo.broadcast_in_dim %156, dims = [] : (tensor<f32>) -> tensor<44x96xf32>
    %158 = stablehlo.divide %153, %157 : tensor<44x96xf32>
    %159 = stablehlo.reshape %output_33 : (tensor<1x44x32xf32>) -> tensor<4x11x32xf32>
    %160 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<32xf32>) -> tensor<4x11x32xf32>
    %161 = stablehlo.multiply %159, %160 : tensor<4x11x32xf32>
    %162 = stablehlo.reshape %161 : (tensor<4x11x32xf32>) -> tensor<44x32xf32>
    %163 = stablehlo.transpose %arg4, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %164 = stablehlo.dot_general %162, %163, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<44x32xf32>, tensor<32x64xf32>) -> tensor<44x64xf32>
    %165 = stablehlo.reshape %164 : (tensor<44x64xf32>) -> tensor<4x11x64xf32>
    %166 = stablehlo.multiply %165, %cst_11 : tensor<4x11x64xf32>
    %167 = stablehlo.multiply %165, %cst_10 : tensor<4x11x64xf32>
    %168 = stablehlo.custom_call @mhlo.erf(%167) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<4x11x64xf32>) -> tensor<4x11x64xf32>
    %169 = stablehlo.add %168, %cst_9 : tensor<4x11x64xf32>
    %170 = stablehlo.multiply %166, %169 : tensor<4x11x64xf32>
    %171 = stablehlo.reshape %170 : (tensor<4x11x64xf32>) -> tensor<44x64xf32>
    %172 = stablehlo.transpose %arg3, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %173 = stablehlo.dot_general %171, %172, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<44x64xf32>, tensor<64x32xf32>) -> tensor<44x32xf32>
    %174 = stablehlo.reshape %173 : (tensor<44x32xf32>) -> tensor<4x11x32xf32>
    %175 = stablehlo.add %134, %174 : tensor<4x11x32xf32>
    %176 = stablehlo.reshape %175 : (tensor<4x11x32xf32>) -> tensor<44x32xf32>
    %177 = stablehlo.transpose %arg2, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,96]{0,1}"} : (tensor<96x32xf32>) -> tensor<32x96xf32>
    %178 = stablehlo.dot_general %176, %177, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<44x32xf32>, tensor<32x96xf32>) -> tensor<44x96xf32>
    %179 = stablehlo.reshape %178 : (tensor<44x96xf32>) -> tensor<4x11x96xf32>
    %180 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<96xf32>) -> tensor<4x11x96xf32>
    %181 = stablehlo.add %179, %180 : tensor<4x11x96xf32>
    %182 = stablehlo.reshape %181 : (tensor<4x11x96xf32>) -> tensor<44x96xf32>
    %183 = stablehlo.reduce(%182 init: %cst_22) applies stablehlo.maximum across dimensions = [1] : (tensor<44x96xf32>, tensor<f32>) -> tensor<44xf32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [0] : (tensor<44xf32>) -> tensor<44x96xf32>
    %185 = stablehlo.subtract %182, %184 : tensor<44x96xf32>
    %186 = stablehlo.exponential %185 : tensor<44x96xf32>
    %187 = stablehlo.reduce(%186 init: %cst_26) applies stablehlo.add across dimensions = [1] : (tensor<44x96xf32>, tensor<f32>) -> tensor<44xf32>
    %188 = stablehlo.log %187 : tensor<44xf32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [0] : (tensor<44xf32>) -> tensor<44x96xf32>
    %190 = stablehlo.subtract %185, %189 : tensor<44x96xf32>
    %191 = stablehlo.exponential %190 : tensor<44x96xf32>
    %192 = stablehlo.reduce(%158 init: %cst_26) applies stablehlo.add across dimensions = [1] : (tensor<44x96xf32>, tensor<f32>) -> tensor<44xf32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [0] : (tensor<44xf32>) -> tensor<44x96xf32>
    %194 = stablehlo.multiply %191, %193 : tensor<44x96xf32>
    %195 = stablehlo.subtract %158, %194 : tensor<44x96xf32>
    %196 = stablehlo.reshape %195 : (tensor<44x96xf32>) -> tensor<4x11x96xf32>
    %197 = stablehlo.dot_general %195, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<44x96xf32>, tensor<96x32xf32>) -> tensor<44x32xf32>
    %198 = stablehlo.reshape %197 : (tensor<44x32xf32>) -> tensor<4x11x32xf32>
    %199 = stablehlo.dot_general %197, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<44x32xf32>, tensor<32x64xf32>) -> tensor<44x64xf32>
    %200 = stablehlo.reshape %199 : (tensor<44x64xf32>) -> tensor<4x11x64xf32>
    %201 = stablehlo.multiply %169, %cst_11 : tensor<4x11x64xf32>
    %202 = stablehlo.multiply %165, %165 : tensor<4x11x64xf32>
    %203 = stablehlo.multiply %202, %cst_4 : tensor<4x11x64xf32>
    %204 = stablehlo.exponential %203 : tensor<4x11x64xf32>
    %205 = stablehlo.multiply %165, %204 : tensor<4x11x64xf32>
    %206 = stablehlo.multiply %205, %cst_3 : tensor<4x11x64xf32>
    %207 = stablehlo.add %201, %206 : tensor<4x11x64xf32>
    %208 = stablehlo.multiply %200, %207 : tensor<4x11x64xf32>
    %209 = stablehlo.reshape %208 : (tensor<4x11x64xf32>) -> tensor<44x64xf32>
    %210 = stablehlo.dot_general %209, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<44x64xf32>, tensor<64x32xf32>) -> tensor<44x32xf32>
    %211 = stablehlo.reshape %210 : (tensor<44x32xf32>) -> tensor<4x11x32xf32>
    %212 = stablehlo.multiply %211, %160 : tensor<4x11x32xf32>
    %213 = stablehlo.reshape %212 : (tensor<4x11x32xf32>) -> tensor<1x44x32xf32>
    %grad_operand, %grad_scale, %grad_offset = "stablehlo.batch_norm_grad"(%135, %cst_18, %batch_mean_34, %140, %213) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x44x32xf32>, tensor<44xf32>, tensor<44xf32>, tensor<44xf32>, tensor<1x44x32xf32>) -> (tensor<1x44x32xf32>, tensor<44xf32>, tensor<44xf32>)
    %214 = stablehlo.add %batch_var_32, %cst_8 : tensor<44xf32>
    %215 = stablehlo.rsqrt %214 : tensor<44xf32>
    %216 = stablehlo.divide %cst_18, %215 : tensor<44xf32>
    %217 = stablehlo.multiply %216, %216 : tensor<44xf32>
    %218 = stablehlo.subtract %217, %cst_8 : tensor<44xf32>
    %219 = stablehlo.transpose %122, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[16,11,11]{1,2,0}"} : (tensor<16x11x11xf32>) -> tensor<16x11x11xf32>
    %220 = stablehlo.reshape %grad_operand : (tensor<1x44x32xf32>) -> tensor<4x11x32xf32>
    %221 = stablehlo.add %198, %220 : tensor<4x11x32xf32>
    %222 = stablehlo.transpose %221, dims = [1, 0, 2] {result_layout = dense<[2, 0, 1]> : tensor<3xindex>, xla_shape = "f32[11,4,32]{2,0,1}"} : (tensor<4x11x32xf32>) -> tensor<11x4x32xf32>
    %223 = stablehlo.reshape %222 : (tensor<11x4x32xf32>) -> tensor<44x32xf32>
    %224 = stablehlo.dot_general %223, %arg6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<44x32xf32>, tensor<32x32xf32>) -> tensor<44x32xf32>
    %225 = stablehlo.reshape %224 : (tensor<44x32xf32>) -> tensor<11x4x4x8xf32>
    %226 = stablehlo.transpose %225, dims = [1, 2, 0, 3] {result_layout = dense<[3, 1, 0, 2]> : tensor<4xindex>, xla_shape = "f32[4,4,11,8]{3,1,0,2}"} : (tensor<11x4x4x8xf32>) -> tensor<4x4x11x8xf32>
    %227 = stablehlo.reshape %226 : (tensor<4x4x11x8xf32>) -> tensor<16x11x8xf32>
    %228 = stablehlo.dot_general %219, %227, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x11x11xf32>, tensor<16x11x8xf32>) -> tensor<16x11x8xf32>
    %229 = stablehlo.transpose %228, dims = [1, 0, 2] {result_layout = dense<[2, 0, 1]> : tensor<3xindex>, xla_shape = "f32[11,16,8]{2,0,1}"} : (tensor<16x11x8xf32>) -> tensor<11x16x8xf32>
    %230 = stablehlo.reshape %229 : (tensor<11x16x8xf32>) -> tensor<1x11x4x32xf32>
    %231 = stablehlo.dynamic_update_slice %cst_2, %230, %c_21, %c_20, %c_20, %c_20 : (tensor<3x11x4x32xf32>, tensor<1x11x4x32xf32>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3x11x4x32xf32>
    %232 = stablehlo.transpose %100, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[16,8,11]{1,2,0}"} : (tensor<16x11x8xf32>) -> tensor<16x8x11xf32>
    %233 = stablehlo.transpose %124, dims = [1, 2, 0] : (tensor<11x16x8xf32>) -> tensor<16x8x11xf32>
    %234 = stablehlo.dot_general %227, %233, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x11x8xf32>, tensor<16x8x11xf32>) -> tensor<16x11x11xf32>
    %235 = stablehlo.reshape %234 : (tensor<16x11x11xf32>) -> tensor<4x4x11x11xf32>
    %236 = stablehlo.multiply %235, %121 : tensor<4x4x11x11xf32>
    %237 = stablehlo.reduce(%236 init: %cst_26) applies stablehlo.add across dimensions = [3] : (tensor<4x4x11x11xf32>, tensor<f32>) -> tensor<4x4x11xf32>
    %238 = stablehlo.broadcast_in_dim %237, dims = [0, 1, 2] : (tensor<4x4x11xf32>) -> tensor<4x4x11x11xf32>
    %239 = stablehlo.subtract %235, %238 : tensor<4x4x11x11xf32>
    %240 = stablehlo.multiply %121, %239 : tensor<4x4x11x11xf32>
    %241 = stablehlo.reshape %240 : (tensor<4x4x11x11xf32>) -> tensor<16x11x11xf32>
    %242 = stablehlo.dot_general %232, %241, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x8x11xf32>, tensor<16x11x11xf32>) -> tensor<16x8x11xf32>
    %243 = stablehlo.reshape %242 : (tensor<16x8x11xf32>) -> tensor<4x4x8x11xf32>
    %244 = stablehlo.multiply %243, %28 : tensor<4x4x8x11xf32>
    %245 = stablehlo.transpose %244, dims = [0, 1, 3, 2] {result_layout = dense<[2, 3, 1, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,11,8]{2,3,1,0}"} : (tensor<4x4x8x11xf32>) -> tensor<4x4x11x8xf32>
    %246 = stablehlo.reshape %245 : (tensor<4x4x11x8xf32>) -> tensor<16x11x8xf32>
    %247 = stablehlo.transpose %246, dims = [1, 0, 2] {result_layout = dense<[2, 0, 1]> : tensor<3xindex>, xla_shape = "f32[11,16,8]{2,0,1}"} : (tensor<16x11x8xf32>) -> tensor<11x16x8xf32>
    %248 = stablehlo.reshape %247 : (tensor<11x16x8xf32>) -> tensor<1x11x4x32xf32>
    %249 = stablehlo.dynamic_update_slice %cst_2, %248, %c_19, %c_20, %c_20, %c_20 : (tensor<3x11x4x32xf32>, tensor<1x11x4x32xf32>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3x11x4x32xf32>
    %250 = stablehlo.add %231, %249 : tensor<3x11x4x32xf32>
    %251 = stablehlo.transpose %107, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[16,11,8]{1,2,0}"} : (tensor<16x8x11xf32>) -> tensor<16x11x8xf32>
    %252 = stablehlo.dot_general %241, %251, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x11x11xf32>, tensor<16x11x8xf32>) -> tensor<16x11x8xf32>
    %253 = stablehlo.reshape %252 : (tensor<16x11x8xf32>) -> tensor<4x4x11x8xf32>
    %254 = stablehlo.multiply %253, %20 : tensor<4x4x11x8xf32>
    %255 = stablehlo.reshape %254 : (tensor<4x4x11x8xf32>) -> tensor<16x11x8xf32>
    %256 = stablehlo.transpose %255, dims = [1, 0, 2] {result_layout = dense<[2, 0, 1]> : tensor<3xindex>, xla_shape = "f32[11,16,8]{2,0,1}"} : (tensor<16x11x8xf32>) -> tensor<11x16x8xf32>
    %257 = stablehlo.reshape %256 : (tensor<11x16x8xf32>) -> tensor<1x11x4x32xf32>
    %258 = stablehlo.dynamic_update_slice %cst_2, %257, %c_20, %c_20, %c_20, %c_20 : (tensor<3x11x4x32xf32>, tensor<1x11x4x32xf32>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3x11x4x32xf32>
    %259 = stablehlo.add %250, %258 : tensor<3x11x4x32xf32>
    %260 = stablehlo.reshape %259 : (tensor<3x11x4x32xf32>) -> tensor<3x11x4x1x32xf32>
    %261 = stablehlo.transpose %260, dims = [3, 1, 2, 0, 4] {result_layout = dense<[4, 0, 2, 1, 3]> : tensor<5xindex>, xla_shape = "f32[1,11,4,3,32]{4,0,2,1,3}"} : (tensor<3x11x4x1x32xf32>) -> tensor<1x11x4x3x32xf32>
    %262 = stablehlo.reshape %261 : (tensor<1x11x4x3x32xf32>) -> tensor<44x96xf32>
    %263 = stablehlo.dot_general %262, %arg7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<44x96xf32>, tensor<96x32xf32>) -> tensor<44x32xf32>
    %264 = stablehlo.reshape %263 : (tensor<44x32xf32>) -> tensor<11x4x32xf32>
    %265 = stablehlo.transpose %264, dims = [1, 0, 2] {result_layout = dense<[2, 0, 1]> : tensor<3xindex>, xla_shape = "f32[4,11,32]{2,0,1}"} : (tensor<11x4x32xf32>) -> tensor<4x11x32xf32>
    %266 = stablehlo.multiply %265, %86 : tensor<4x11x32xf32>
    %267 = stablehlo.reshape %266 : (tensor<4x11x32xf32>) -> tensor<1x44x32xf32>
    %grad_operand_36, %grad_scale_37, %grad_offset_38 = "stablehlo.batch_norm_grad"(%84, %cst_18, %batch_mean_31, %218, %267) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x44x32xf32>, tensor<44xf32>, tensor<44xf32>, tensor<44xf32>, tensor<1x44x32xf32>) -> (tensor<1x44x32xf32>, tensor<44xf32>, tensor<44xf32>)
    %268 = stablehlo.add %batch_var_29, %cst_8 : tensor<44xf32>
    %269 = stablehlo.rsqrt %268 : tensor<44xf32>
    %270 = stablehlo.divide %cst_18, %269 : tensor<44xf32>
    %271 = stablehlo.multiply %270, %270 : tensor<44xf32>
    %272 = stablehlo.subtract %271, %cst_8 : tensor<44xf32>
    %273 = stablehlo.reshape %grad_operand_36 : (tensor<1x44x32xf32>) -> tensor<4x11x32xf32>
    %274 = stablehlo.add %221, %273 : tensor<4x11x32xf32>
    %275 = stablehlo.reshape %274 : (tensor<4x11x32xf32>) -> tensor<44x32xf32>
    %276 = stablehlo.dot_general %275, %arg9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<44x32xf32>, tensor<32x64xf32>) -> tensor<44x64xf32>
    %277 = stablehlo.reshape %276 : (tensor<44x64xf32>) -> tensor<4x11x64xf32>
    %278 = stablehlo.multiply %77, %cst_11 : tensor<4x11x64xf32>
    %279 = stablehlo.multiply %73, %73 : tensor<4x11x64xf32>
    %280 = stablehlo.multiply %279, %cst_4 : tensor<4x11x64xf32>
    %281 = stablehlo.exponential %280 : tensor<4x11x64xf32>
    %282 = stablehlo.multiply %73, %281 : tensor<4x11x64xf32>
    %283 = stablehlo.multiply %282, %cst_3 : tensor<4x11x64xf32>
    %284 = stablehlo.add %278, %283 : tensor<4x11x64xf32>
    %285 = stablehlo.multiply %277, %284 : tensor<4x11x64xf32>
    %286 = stablehlo.reshape %285 : (tensor<4x11x64xf32>) -> tensor<44x64xf32>
    %287 = stablehlo.dot_general %286, %arg10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<44x64xf32>, tensor<64x32xf32>) -> tensor<44x32xf32>
    %288 = stablehlo.reshape %287 : (tensor<44x32xf32>) -> tensor<4x11x32xf32>
    %289 = stablehlo.multiply %288, %68 : tensor<4x11x32xf32>
    %290 = stablehlo.reshape %289 : (tensor<4x11x32xf32>) -> tensor<1x44x32xf32>
    %grad_operand_39, %grad_scale_40, %grad_offset_41 = "stablehlo.batch_norm_grad"(%66, %cst_18, %batch_mean_28, %272, %290) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x44x32xf32>, tensor<44xf32>, tensor<44xf32>, tensor<44xf32>, tensor<1x44x32xf32>) -> (tensor<1x44x32xf32>, tensor<44xf32>, tensor<44xf32>)
    %291 = stablehlo.add %batch_var, %cst_8 : tensor<44xf32>
    %292 = stablehlo.rsqrt %291 : tensor<44xf32>
    %293 = stablehlo.divide %cst_18, %292 : tensor<44xf32>
    %294 = stablehlo.multiply %293, %293 : tensor<44xf32>
    %295 = stablehlo.subtract %294, %cst_8 : tensor<44xf32>
    %296 = stablehlo.transpose %53, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[16,11,11]{1,2,0}"} : (tensor<16x11x11xf32>) -> tensor<16x11x11xf32>
    %297 = stablehlo.reshape %grad_operand_39 : (tensor<1x44x32xf32>) -> tensor<4x11x32xf32>
    %298 = stablehlo.add %274, %297 : tensor<4x11x32xf32>
    %299 = stablehlo.transpose %298, dims = [1, 0, 2] {result_layout = dense<[2, 0, 1]> : tensor<3xindex>, xla_shape = "f32[11,4,32]{2,0,1}"} : (tensor<4x11x32xf32>) -> tensor<11x4x32xf32>
    %300 = stablehlo.reshape %299 : (tensor<11x4x32xf32>) -> tensor<44x32xf32>
    %301 = stablehlo.dot_general %300, %arg12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<44x32xf32>, tensor<32x32xf32>) -> tensor<44x32xf32>
    %302 = stablehlo.reshape %301 : (tensor<44x32xf32>) -> tensor<11x4x4x8xf32>
    %303 = stablehlo.transpose %302, dims = [1, 2, 0, 3] {result_layout = dense<[3, 1, 0, 2]> : tensor<4xindex>, xla_shape = "f32[4,4,11,8]{3,1,0,2}"} : (tensor<11x4x4x8xf32>) -> tensor<4x4x11x8xf32>
    %304 = stablehlo.reshape %303 : (tensor<4x4x11x8xf32>) -> tensor<16x11x8xf32>
    %305 = stablehlo.dot_general %296, %304, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x11x11xf32>, tensor<16x11x8xf32>) -> tensor<16x11x8xf32>
    %306 = stablehlo.transpose %305, dims = [1, 0, 2] {result_layout = dense<[2, 0, 1]> : tensor<3xindex>, xla_shape = "f32[11,16,8]{2,0,1}"} : (tensor<16x11x8xf32>) -> tensor<11x16x8xf32>
    %307 = stablehlo.reshape %306 : (tensor<11x16x8xf32>) -> tensor<1x11x4x32xf32>
    %308 = stablehlo.dynamic_update_slice %cst_2, %307, %c_21, %c_20, %c_20, %c_20 : (tensor<3x11x4x32xf32>, tensor<1x11x4x32xf32>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3x11x4x32xf32>
    %309 = stablehlo.transpose %22, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[16,8,11]{1,2,0}"} : (tensor<16x11x8xf32>) -> tensor<16x8x11xf32>
    %310 = stablehlo.transpose %55, dims = [1, 2, 0] : (tensor<11x16x8xf32>) -> tensor<16x8x11xf32>
    %311 = stablehlo.dot_general %304, %310, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x11x8xf32>, tensor<16x8x11xf32>) -> tensor<16x11x11xf32>
    %312 = stablehlo.reshape %311 : (tensor<16x11x11xf32>) -> tensor<4x4x11x11xf32>
    %313 = stablehlo.multiply %312, %52 : tensor<4x4x11x11xf32>
    %314 = stablehlo.reduce(%313 init: %cst_26) applies stablehlo.add across dimensions = [3] : (tensor<4x4x11x11xf32>, tensor<f32>) -> tensor<4x4x11xf32>
    %315 = stablehlo.broadcast_in_dim %314, dims = [0, 1, 2] : (tensor<4x4x11xf32>) -> tensor<4x4x11x11xf32>
    %316 = stablehlo.subtract %312, %315 : tensor<4x4x11x11xf32>
    %317 = stablehlo.multiply %52, %316 : tensor<4x4x11x11xf32>
    %318 = stablehlo.reshape %317 : (tensor<4x4x11x11xf32>) -> tensor<16x11x11xf32>
    %319 = stablehlo.dot_general %309, %318, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x8x11xf32>, tensor<16x11x11xf32>) -> tensor<16x8x11xf32>
    %320 = stablehlo.reshape %319 : (tensor<16x8x11xf32>) -> tensor<4x4x8x11xf32>
    %321 = stablehlo.multiply %320, %28 : tensor<4x4x8x11xf32>
    %322 = stablehlo.transpose %321, dims = [0, 1, 3, 2] {result_layout = dense<[2, 3, 1, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,11,8]{2,3,1,0}"} : (tensor<4x4x8x11xf32>) -> tensor<4x4x11x8xf32>
    %323 = stablehlo.reshape %322 : (tensor<4x4x11x8xf32>) -> tensor<16x11x8xf32>
    %324 = stablehlo.transpose %323, dims = [1, 0, 2] {result_layout = dense<[2, 0, 1]> : tensor<3xindex>, xla_shape = "f32[11,16,8]{2,0,1}"} : (tensor<16x11x8xf32>) -> tensor<11x16x8xf32>
    %325 = stablehlo.reshape %324 : (tensor<11x16x8xf32>) -> tensor<1x11x4x32xf32>
    %326 = stablehlo.dynamic_update_slice %cst_2, %325, %c_19, %c_20, %c_20, %c_20 : (tensor<3x11x4x32xf32>, tensor<1x11x4x32xf32>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3x11x4x32xf32>
    %327 = stablehlo.add %308, %326 : tensor<3x11x4x32xf32>
    %328 = stablehlo.transpose %30, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[16,11,8]{1,2,0}"} : (tensor<16x8x11xf32>) -> tensor<16x11x8xf32>
    %329 = stablehlo.dot_general %318, %328, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x11x11xf32>, tensor<16x11x8xf32>) -> tensor<16x11x8xf32>
    %330 = stablehlo.reshape %329 : (tensor<16x11x8xf32>) -> tensor<4x4x11x8xf32>
    %331 = stablehlo.multiply %330, %20 : tensor<4x4x11x8xf32>
    %332 = stablehlo.reshape %331 : (tensor<4x4x11x8xf32>) -> tensor<16x11x8xf32>
    %333 = stablehlo.transpose %332, dims = [1, 0, 2] {result_layout = dense<[2, 0, 1]> : tensor<3xindex>, xla_shape = "f32[11,16,8]{2,0,1}"} : (tensor<16x11x8xf32>) -> tensor<11x16x8xf32>
    %334 = stablehlo.reshape %333 : (tensor<11x16x8xf32>) -> tensor<1x11x4x32xf32>
    %335 = stablehlo.dynamic_update_slice %cst_2, %334, %c_20, %c_20, %c_20, %c_20 : (tensor<3x11x4x32xf32>, tensor<1x11x4x32xf32>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3x11x4x32xf32>
    %336 = stablehlo.add %327, %335 : tensor<3x11x4x32xf32>
    %337 = stablehlo.reshape %336 : (tensor<3x11x4x32xf32>) -> tensor<3x11x4x1x32xf32>
    %338 = stablehlo.transpose %337, dims = [3, 1, 2, 0, 4] {result_layout = dense<[4, 0, 2, 1, 3]> : tensor<5xindex>, xla_shape = "f32[1,11,4,3,32]{4,0,2,1,3}"} : (tensor<3x11x4x1x32xf32>) -> tensor<1x11x4x3x32xf32>
    %339 = stablehlo.reshape %338 : (tensor<1x11x4x3x32xf32>) -> tensor<44x96xf32>
    %340 = stablehlo.dot_general %339, %arg13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<44x96xf32>, tensor<96x32xf32>) -> tensor<44x32xf32>
    %341 = stablehlo.reshape %340 : (tensor<44x32xf32>) -> tensor<11x4x32xf32>
    %342 = stablehlo.transpose %341, dims = [1, 0, 2] {result_layout = dense<[2, 0, 1]> : tensor<3xindex>, xla_shape = "f32[4,11,32]{2,0,1}"} : (tensor<11x4x32xf32>) -> tensor<4x11x32xf32>
    %343 = stablehlo.multiply %342, %7 : tensor<4x11x32xf32>
    %344 = stablehlo.reshape %343 : (tensor<4x11x32xf32>) -> tensor<1x44x32xf32>
    %grad_operand_42, %grad_scale_43, %grad_offset_44 = "stablehlo.batch_norm_grad"(%5, %cst_18, %batch_mean, %295, %344) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x44x32xf32>, tensor<44xf32>, tensor<44xf32>, tensor<44xf32>, tensor<1x44x32xf32>) -> (tensor<1x44x32xf32>, tensor<44xf32>, tensor<44xf32>)
    %345 = stablehlo.compare  NE, %147, %cst_7 : (tensor<44x96xf32>, tensor<44x96xf32>) -> tensor<44x96xi1>
    %346 = stablehlo.multiply %148, %190 : tensor<44x96xf32>
    %347 = stablehlo.select %345, %cst_6, %346 : tensor<44x96xi1>, tensor<44x96xf32>
    %348 = stablehlo.multiply %347, %152 : tensor<44x96xf32>
    %349 = stablehlo.reduce(%348 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<44x96xf32>, tensor<f32>) -> tensor<f32>
    %350 = stablehlo.divide %349, %154 : tensor<f32>
    %351 = stablehlo.broadcast_in_dim %arg27, dims = [] : (tensor<f32>) -> tensor<96x32xf32>
    %352 = stablehlo.multiply %arg15, %351 : tensor<96x32xf32>
    %353 = stablehlo.broadcast_in_dim %arg25, dims = [] : (tensor<f32>) -> tensor<96x32xf32>
    %354 = stablehlo.compare  LT, %1, %c_0 : (tensor<44xi64>, tensor<44xi64>) -> tensor<44xi1>
    %355 = stablehlo.broadcast_in_dim %arg22, dims = [] : (tensor<i64>) -> tensor<44xi64>
    %356 = stablehlo.add %1, %355 : tensor<44xi64>
    %357 = stablehlo.select %354, %356, %1 : tensor<44xi1>, tensor<44xi64>
    %358 = stablehlo.reshape %357 : (tensor<44xi64>) -> tensor<44x1xi64>
    %359 = stablehlo.compare  NE, %1, %c : (tensor<44xi64>, tensor<44xi64>) -> tensor<44xi1>
    %360 = stablehlo.broadcast_in_dim %359, dims = [0] : (tensor<44xi1>) -> tensor<44x32xi1>
    %361 = stablehlo.reshape %grad_operand_42 : (tensor<1x44x32xf32>) -> tensor<4x11x32xf32>
    %362 = stablehlo.add %298, %361 : tensor<4x11x32xf32>
    %363 = stablehlo.reshape %362 : (tensor<4x11x32xf32>) -> tensor<44x32xf32>
    %364 = stablehlo.select %360, %363, %cst : tensor<44x32xi1>, tensor<44x32xf32>
    %365 = "stablehlo.scatter"(%cst_1, %358, %364) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg56: tensor<f32>, %arg57: tensor<f32>):
      %653 = stablehlo.add %arg56, %arg57 : tensor<f32>
      stablehlo.return %653 : tensor<f32>
    }) : (tensor<96x32xf32>, tensor<44x1xi64>, tensor<44x32xf32>) -> tensor<96x32xf32>
    %366 = stablehlo.subtract %365, %arg26 : tensor<96x32xf32>
    %367 = stablehlo.multiply %353, %366 : tensor<96x32xf32>
    %368 = stablehlo.add %arg26, %367 : tensor<96x32xf32>
    %369 = stablehlo.broadcast_in_dim %arg23, dims = [] : (tensor<f32>) -> tensor<96x32xf32>
    %370 = stablehlo.multiply %arg24, %369 : tensor<96x32xf32>
    %371 = stablehlo.multiply %365, %365 : tensor<96x32xf32>
    %372 = stablehlo.convert %arg21 : (tensor<f64>) -> tensor<f32>
    %373 = stablehlo.broadcast_in_dim %372, dims = [] : (tensor<f32>) -> tensor<96x32xf32>
    %374 = stablehlo.multiply %371, %373 : tensor<96x32xf32>
    %375 = stablehlo.add %370, %374 : tensor<96x32xf32>
    %376 = stablehlo.sqrt %375 : tensor<96x32xf32>
    %377 = stablehlo.broadcast_in_dim %arg20, dims = [] : (tensor<f32>) -> tensor<96x32xf32>
    %378 = stablehlo.divide %376, %377 : tensor<96x32xf32>
    %379 = stablehlo.broadcast_in_dim %arg19, dims = [] : (tensor<f32>) -> tensor<96x32xf32>
    %380 = stablehlo.add %378, %379 : tensor<96x32xf32>
    %381 = stablehlo.divide %368, %380 : tensor<96x32xf32>
    %382 = stablehlo.convert %arg18 : (tensor<f64>) -> tensor<f32>
    %383 = stablehlo.broadcast_in_dim %382, dims = [] : (tensor<f32>) -> tensor<96x32xf32>
    %384 = stablehlo.multiply %381, %383 : tensor<96x32xf32>
    %385 = stablehlo.add %352, %384 : tensor<96x32xf32>
    %386 = stablehlo.multiply %arg13, %351 : tensor<96x32xf32>
    %387 = stablehlo.transpose %10, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,44]{0,1}"} : (tensor<44x32xf32>) -> tensor<32x44xf32>
    %388 = stablehlo.dot_general %387, %339, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x44xf32>, tensor<44x96xf32>) -> tensor<32x96xf32>
    %389 = stablehlo.transpose %388, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,32]{0,1}"} : (tensor<32x96xf32>) -> tensor<96x32xf32>
    %390 = stablehlo.subtract %389, %arg29 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,32]{0,1}"} : tensor<96x32xf32>
    %391 = stablehlo.multiply %353, %390 : tensor<96x32xf32>
    %392 = stablehlo.add %arg29, %391 : tensor<96x32xf32>
    %393 = stablehlo.multiply %arg28, %369 : tensor<96x32xf32>
    %394 = stablehlo.multiply %389, %389 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,32]{0,1}"} : tensor<96x32xf32>
    %395 = stablehlo.multiply %394, %373 : tensor<96x32xf32>
    %396 = stablehlo.add %393, %395 : tensor<96x32xf32>
    %397 = stablehlo.sqrt %396 : tensor<96x32xf32>
    %398 = stablehlo.divide %397, %377 : tensor<96x32xf32>
    %399 = stablehlo.add %398, %379 : tensor<96x32xf32>
    %400 = stablehlo.divide %392, %399 : tensor<96x32xf32>
    %401 = stablehlo.multiply %400, %383 : tensor<96x32xf32>
    %402 = stablehlo.add %386, %401 : tensor<96x32xf32>
    %403 = stablehlo.broadcast_in_dim %arg27, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %404 = stablehlo.multiply %arg12, %403 : tensor<32x32xf32>
    %405 = stablehlo.broadcast_in_dim %arg25, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %406 = stablehlo.transpose %60, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,44]{0,1}"} : (tensor<44x32xf32>) -> tensor<32x44xf32>
    %407 = stablehlo.dot_general %406, %300, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x44xf32>, tensor<44x32xf32>) -> tensor<32x32xf32>
    %408 = stablehlo.transpose %407, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %409 = stablehlo.subtract %408, %arg31 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : tensor<32x32xf32>
    %410 = stablehlo.multiply %405, %409 : tensor<32x32xf32>
    %411 = stablehlo.add %arg31, %410 : tensor<32x32xf32>
    %412 = stablehlo.broadcast_in_dim %arg23, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %413 = stablehlo.multiply %arg30, %412 : tensor<32x32xf32>
    %414 = stablehlo.multiply %408, %408 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : tensor<32x32xf32>
    %415 = stablehlo.broadcast_in_dim %372, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %416 = stablehlo.multiply %414, %415 : tensor<32x32xf32>
    %417 = stablehlo.add %413, %416 : tensor<32x32xf32>
    %418 = stablehlo.sqrt %417 : tensor<32x32xf32>
    %419 = stablehlo.broadcast_in_dim %arg20, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %420 = stablehlo.divide %418, %419 : tensor<32x32xf32>
    %421 = stablehlo.broadcast_in_dim %arg19, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %422 = stablehlo.add %420, %421 : tensor<32x32xf32>
    %423 = stablehlo.divide %411, %422 : tensor<32x32xf32>
    %424 = stablehlo.broadcast_in_dim %382, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %425 = stablehlo.multiply %423, %424 : tensor<32x32xf32>
    %426 = stablehlo.add %404, %425 : tensor<32x32xf32>
    %427 = stablehlo.broadcast_in_dim %arg27, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %428 = stablehlo.multiply %arg10, %427 : tensor<64x32xf32>
    %429 = stablehlo.broadcast_in_dim %arg25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %430 = stablehlo.transpose %70, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,44]{0,1}"} : (tensor<44x32xf32>) -> tensor<32x44xf32>
    %431 = stablehlo.dot_general %430, %286, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x44xf32>, tensor<44x64xf32>) -> tensor<32x64xf32>
    %432 = stablehlo.transpose %431, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %433 = stablehlo.subtract %432, %arg33 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : tensor<64x32xf32>
    %434 = stablehlo.multiply %429, %433 : tensor<64x32xf32>
    %435 = stablehlo.add %arg33, %434 : tensor<64x32xf32>
    %436 = stablehlo.broadcast_in_dim %arg23, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %437 = stablehlo.multiply %arg32, %436 : tensor<64x32xf32>
    %438 = stablehlo.multiply %432, %432 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : tensor<64x32xf32>
    %439 = stablehlo.broadcast_in_dim %372, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %440 = stablehlo.multiply %438, %439 : tensor<64x32xf32>
    %441 = stablehlo.add %437, %440 : tensor<64x32xf32>
    %442 = stablehlo.sqrt %441 : tensor<64x32xf32>
    %443 = stablehlo.broadcast_in_dim %arg20, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %444 = stablehlo.divide %442, %443 : tensor<64x32xf32>
    %445 = stablehlo.broadcast_in_dim %arg19, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %446 = stablehlo.add %444, %445 : tensor<64x32xf32>
    %447 = stablehlo.divide %435, %446 : tensor<64x32xf32>
    %448 = stablehlo.broadcast_in_dim %382, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %449 = stablehlo.multiply %447, %448 : tensor<64x32xf32>
    %450 = stablehlo.add %428, %449 : tensor<64x32xf32>
    %451 = stablehlo.broadcast_in_dim %arg27, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %452 = stablehlo.multiply %arg9, %451 : tensor<32x64xf32>
    %453 = stablehlo.broadcast_in_dim %arg25, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %454 = stablehlo.transpose %79, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,44]{0,1}"} : (tensor<44x64xf32>) -> tensor<64x44xf32>
    %455 = stablehlo.dot_general %454, %275, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x44xf32>, tensor<44x32xf32>) -> tensor<64x32xf32>
    %456 = stablehlo.transpose %455, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %457 = stablehlo.subtract %456, %arg35 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : tensor<32x64xf32>
    %458 = stablehlo.multiply %453, %457 : tensor<32x64xf32>
    %459 = stablehlo.add %arg35, %458 : tensor<32x64xf32>
    %460 = stablehlo.broadcast_in_dim %arg23, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %461 = stablehlo.multiply %arg34, %460 : tensor<32x64xf32>
    %462 = stablehlo.multiply %456, %456 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : tensor<32x64xf32>
    %463 = stablehlo.broadcast_in_dim %372, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %464 = stablehlo.multiply %462, %463 : tensor<32x64xf32>
    %465 = stablehlo.add %461, %464 : tensor<32x64xf32>
    %466 = stablehlo.sqrt %465 : tensor<32x64xf32>
    %467 = stablehlo.broadcast_in_dim %arg20, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %468 = stablehlo.divide %466, %467 : tensor<32x64xf32>
    %469 = stablehlo.broadcast_in_dim %arg19, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %470 = stablehlo.add %468, %469 : tensor<32x64xf32>
    %471 = stablehlo.divide %459, %470 : tensor<32x64xf32>
    %472 = stablehlo.broadcast_in_dim %382, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %473 = stablehlo.multiply %471, %472 : tensor<32x64xf32>
    %474 = stablehlo.add %452, %473 : tensor<32x64xf32>
    %475 = stablehlo.broadcast_in_dim %arg27, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %476 = stablehlo.multiply %arg14, %475 : tensor<32xf32>
    %477 = stablehlo.broadcast_in_dim %arg25, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %478 = stablehlo.multiply %342, %6 {result_layout = dense<[2, 0, 1]> : tensor<3xindex>, xla_shape = "f32[4,11,32]{2,0,1}"} : tensor<4x11x32xf32>
    %479 = stablehlo.reduce(%478 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x11x32xf32>, tensor<f32>) -> tensor<32xf32>
    %480 = stablehlo.subtract %479, %arg37 : tensor<32xf32>
    %481 = stablehlo.multiply %477, %480 : tensor<32xf32>
    %482 = stablehlo.add %arg37, %481 : tensor<32xf32>
    %483 = stablehlo.broadcast_in_dim %arg23, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %484 = stablehlo.multiply %arg36, %483 : tensor<32xf32>
    %485 = stablehlo.multiply %479, %479 : tensor<32xf32>
    %486 = stablehlo.broadcast_in_dim %372, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %487 = stablehlo.multiply %485, %486 : tensor<32xf32>
    %488 = stablehlo.add %484, %487 : tensor<32xf32>
    %489 = stablehlo.sqrt %488 : tensor<32xf32>
    %490 = stablehlo.broadcast_in_dim %arg20, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %491 = stablehlo.divide %489, %490 : tensor<32xf32>
    %492 = stablehlo.broadcast_in_dim %arg19, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %493 = stablehlo.add %491, %492 : tensor<32xf32>
    %494 = stablehlo.divide %482, %493 : tensor<32xf32>
    %495 = stablehlo.broadcast_in_dim %382, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %496 = stablehlo.multiply %494, %495 : tensor<32xf32>
    %497 = stablehlo.add %476, %496 : tensor<32xf32>
    %498 = stablehlo.multiply %arg11, %475 : tensor<32xf32>
    %499 = stablehlo.multiply %288, %67 : tensor<4x11x32xf32>
    %500 = stablehlo.reduce(%499 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x11x32xf32>, tensor<f32>) -> tensor<32xf32>
    %501 = stablehlo.subtract %500, %arg39 : tensor<32xf32>
    %502 = stablehlo.multiply %477, %501 : tensor<32xf32>
    %503 = stablehlo.add %arg39, %502 : tensor<32xf32>
    %504 = stablehlo.multiply %arg38, %483 : tensor<32xf32>
    %505 = stablehlo.multiply %500, %500 : tensor<32xf32>
    %506 = stablehlo.multiply %505, %486 : tensor<32xf32>
    %507 = stablehlo.add %504, %506 : tensor<32xf32>
    %508 = stablehlo.sqrt %507 : tensor<32xf32>
    %509 = stablehlo.divide %508, %490 : tensor<32xf32>
    %510 = stablehlo.add %509, %492 : tensor<32xf32>
    %511 = stablehlo.divide %503, %510 : tensor<32xf32>
    %512 = stablehlo.multiply %511, %495 : tensor<32xf32>
    %513 = stablehlo.add %498, %512 : tensor<32xf32>
    %514 = stablehlo.multiply %arg7, %351 : tensor<96x32xf32>
    %515 = stablehlo.transpose %89, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,44]{0,1}"} : (tensor<44x32xf32>) -> tensor<32x44xf32>
    %516 = stablehlo.dot_general %515, %262, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x44xf32>, tensor<44x96xf32>) -> tensor<32x96xf32>
    %517 = stablehlo.transpose %516, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,32]{0,1}"} : (tensor<32x96xf32>) -> tensor<96x32xf32>
    %518 = stablehlo.subtract %517, %arg41 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,32]{0,1}"} : tensor<96x32xf32>
    %519 = stablehlo.multiply %353, %518 : tensor<96x32xf32>
    %520 = stablehlo.add %arg41, %519 : tensor<96x32xf32>
    %521 = stablehlo.multiply %arg40, %369 : tensor<96x32xf32>
    %522 = stablehlo.multiply %517, %517 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,32]{0,1}"} : tensor<96x32xf32>
    %523 = stablehlo.multiply %522, %373 : tensor<96x32xf32>
    %524 = stablehlo.add %521, %523 : tensor<96x32xf32>
    %525 = stablehlo.sqrt %524 : tensor<96x32xf32>
    %526 = stablehlo.divide %525, %377 : tensor<96x32xf32>
    %527 = stablehlo.add %526, %379 : tensor<96x32xf32>
    %528 = stablehlo.divide %520, %527 : tensor<96x32xf32>
    %529 = stablehlo.multiply %528, %383 : tensor<96x32xf32>
    %530 = stablehlo.add %514, %529 : tensor<96x32xf32>
    %531 = stablehlo.multiply %arg6, %403 : tensor<32x32xf32>
    %532 = stablehlo.transpose %129, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,44]{0,1}"} : (tensor<44x32xf32>) -> tensor<32x44xf32>
    %533 = stablehlo.dot_general %532, %223, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x44xf32>, tensor<44x32xf32>) -> tensor<32x32xf32>
    %534 = stablehlo.transpose %533, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %535 = stablehlo.subtract %534, %arg43 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : tensor<32x32xf32>
    %536 = stablehlo.multiply %405, %535 : tensor<32x32xf32>
    %537 = stablehlo.add %arg43, %536 : tensor<32x32xf32>
    %538 = stablehlo.multiply %arg42, %412 : tensor<32x32xf32>
    %539 = stablehlo.multiply %534, %534 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : tensor<32x32xf32>
    %540 = stablehlo.multiply %539, %415 : tensor<32x32xf32>
    %541 = stablehlo.add %538, %540 : tensor<32x32xf32>
    %542 = stablehlo.sqrt %541 : tensor<32x32xf32>
    %543 = stablehlo.divide %542, %419 : tensor<32x32xf32>
    %544 = stablehlo.add %543, %421 : tensor<32x32xf32>
    %545 = stablehlo.divide %537, %544 : tensor<32x32xf32>
    %546 = stablehlo.multiply %545, %424 : tensor<32x32xf32>
    %547 = stablehlo.add %531, %546 : tensor<32x32xf32>
    %548 = stablehlo.multiply %arg4, %427 : tensor<64x32xf32>
    %549 = stablehlo.transpose %162, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,44]{0,1}"} : (tensor<44x32xf32>) -> tensor<32x44xf32>
    %550 = stablehlo.dot_general %549, %209, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x44xf32>, tensor<44x64xf32>) -> tensor<32x64xf32>
    %551 = stablehlo.transpose %550, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %552 = stablehlo.subtract %551, %arg45 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : tensor<64x32xf32>
    %553 = stablehlo.multiply %429, %552 : tensor<64x32xf32>
    %554 = stablehlo.add %arg45, %553 : tensor<64x32xf32>
    %555 = stablehlo.multiply %arg44, %436 : tensor<64x32xf32>
    %556 = stablehlo.multiply %551, %551 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : tensor<64x32xf32>
    %557 = stablehlo.multiply %556, %439 : tensor<64x32xf32>
    %558 = stablehlo.add %555, %557 : tensor<64x32xf32>
    %559 = stablehlo.sqrt %558 : tensor<64x32xf32>
    %560 = stablehlo.divide %559, %443 : tensor<64x32xf32>
    %561 = stablehlo.add %560, %445 : tensor<64x32xf32>
    %562 = stablehlo.divide %554, %561 : tensor<64x32xf32>
    %563 = stablehlo.multiply %562, %448 : tensor<64x32xf32>
    %564 = stablehlo.add %548, %563 : tensor<64x32xf32>
    %565 = stablehlo.multiply %arg3, %451 : tensor<32x64xf32>
    %566 = stablehlo.transpose %171, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,44]{0,1}"} : (tensor<44x64xf32>) -> tensor<64x44xf32>
    %567 = stablehlo.dot_general %566, %197, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x44xf32>, tensor<44x32xf32>) -> tensor<64x32xf32>
    %568 = stablehlo.transpose %567, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %569 = stablehlo.subtract %568, %arg47 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : tensor<32x64xf32>
    %570 = stablehlo.multiply %453, %569 : tensor<32x64xf32>
    %571 = stablehlo.add %arg47, %570 : tensor<32x64xf32>
    %572 = stablehlo.multiply %arg46, %460 : tensor<32x64xf32>
    %573 = stablehlo.multiply %568, %568 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : tensor<32x64xf32>
    %574 = stablehlo.multiply %573, %463 : tensor<32x64xf32>
    %575 = stablehlo.add %572, %574 : tensor<32x64xf32>
    %576 = stablehlo.sqrt %575 : tensor<32x64xf32>
    %577 = stablehlo.divide %576, %467 : tensor<32x64xf32>
    %578 = stablehlo.add %577, %469 : tensor<32x64xf32>
    %579 = stablehlo.divide %571, %578 : tensor<32x64xf32>
    %580 = stablehlo.multiply %579, %472 : tensor<32x64xf32>
    %581 = stablehlo.add %565, %580 : tensor<32x64xf32>
    %582 = stablehlo.multiply %arg8, %475 : tensor<32xf32>
    %583 = stablehlo.multiply %265, %85 {result_layout = dense<[2, 0, 1]> : tensor<3xindex>, xla_shape = "f32[4,11,32]{2,0,1}"} : tensor<4x11x32xf32>
    %584 = stablehlo.reduce(%583 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x11x32xf32>, tensor<f32>) -> tensor<32xf32>
    %585 = stablehlo.subtract %584, %arg49 : tensor<32xf32>
    %586 = stablehlo.multiply %477, %585 : tensor<32xf32>
    %587 = stablehlo.add %arg49, %586 : tensor<32xf32>
    %588 = stablehlo.multiply %arg48, %483 : tensor<32xf32>
    %589 = stablehlo.multiply %584, %584 : tensor<32xf32>
    %590 = stablehlo.multiply %589, %486 : tensor<32xf32>
    %591 = stablehlo.add %588, %590 : tensor<32xf32>
    %592 = stablehlo.sqrt %591 : tensor<32xf32>
    %593 = stablehlo.divide %592, %490 : tensor<32xf32>
    %594 = stablehlo.add %593, %492 : tensor<32xf32>
    %595 = stablehlo.divide %587, %594 : tensor<32xf32>
    %596 = stablehlo.multiply %595, %495 : tensor<32xf32>
    %597 = stablehlo.add %582, %596 : tensor<32xf32>
    %598 = stablehlo.multiply %arg5, %475 : tensor<32xf32>
    %599 = stablehlo.multiply %211, %159 : tensor<4x11x32xf32>
    %600 = stablehlo.reduce(%599 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x11x32xf32>, tensor<f32>) -> tensor<32xf32>
    %601 = stablehlo.subtract %600, %arg51 : tensor<32xf32>
    %602 = stablehlo.multiply %477, %601 : tensor<32xf32>
    %603 = stablehlo.add %arg51, %602 : tensor<32xf32>
    %604 = stablehlo.multiply %arg50, %483 : tensor<32xf32>
    %605 = stablehlo.multiply %600, %600 : tensor<32xf32>
    %606 = stablehlo.multiply %605, %486 : tensor<32xf32>
    %607 = stablehlo.add %604, %606 : tensor<32xf32>
    %608 = stablehlo.sqrt %607 : tensor<32xf32>
    %609 = stablehlo.divide %608, %490 : tensor<32xf32>
    %610 = stablehlo.add %609, %492 : tensor<32xf32>
    %611 = stablehlo.divide %603, %610 : tensor<32xf32>
    %612 = stablehlo.multiply %611, %495 : tensor<32xf32>
    %613 = stablehlo.add %598, %612 : tensor<32xf32>
    %614 = stablehlo.multiply %arg2, %351 : tensor<96x32xf32>
    %615 = stablehlo.transpose %176, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,44]{0,1}"} : (tensor<44x32xf32>) -> tensor<32x44xf32>
    %616 = stablehlo.dot_general %615, %195, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x44xf32>, tensor<44x96xf32>) -> tensor<32x96xf32>
    %617 = stablehlo.transpose %616, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,32]{0,1}"} : (tensor<32x96xf32>) -> tensor<96x32xf32>
    %618 = stablehlo.subtract %617, %arg53 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,32]{0,1}"} : tensor<96x32xf32>
    %619 = stablehlo.multiply %353, %618 : tensor<96x32xf32>
    %620 = stablehlo.add %arg53, %619 : tensor<96x32xf32>
    %621 = stablehlo.multiply %arg52, %369 : tensor<96x32xf32>
    %622 = stablehlo.multiply %617, %617 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,32]{0,1}"} : tensor<96x32xf32>
    %623 = stablehlo.multiply %622, %373 : tensor<96x32xf32>
    %624 = stablehlo.add %621, %623 : tensor<96x32xf32>
    %625 = stablehlo.sqrt %624 : tensor<96x32xf32>
    %626 = stablehlo.divide %625, %377 : tensor<96x32xf32>
    %627 = stablehlo.add %626, %379 : tensor<96x32xf32>
    %628 = stablehlo.divide %620, %627 : tensor<96x32xf32>
    %629 = stablehlo.multiply %628, %383 : tensor<96x32xf32>
    %630 = stablehlo.add %614, %629 : tensor<96x32xf32>
    %631 = stablehlo.broadcast_in_dim %arg27, dims = [] : (tensor<f32>) -> tensor<96xf32>
    %632 = stablehlo.multiply %arg1, %631 : tensor<96xf32>
    %633 = stablehlo.broadcast_in_dim %arg25, dims = [] : (tensor<f32>) -> tensor<96xf32>
    %634 = stablehlo.reduce(%196 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x11x96xf32>, tensor<f32>) -> tensor<96xf32>
    %635 = stablehlo.subtract %634, %arg55 : tensor<96xf32>
    %636 = stablehlo.multiply %633, %635 : tensor<96xf32>
    %637 = stablehlo.add %arg55, %636 : tensor<96xf32>
    %638 = stablehlo.broadcast_in_dim %arg23, dims = [] : (tensor<f32>) -> tensor<96xf32>
    %639 = stablehlo.multiply %arg54, %638 : tensor<96xf32>
    %640 = stablehlo.multiply %634, %634 : tensor<96xf32>
    %641 = stablehlo.broadcast_in_dim %372, dims = [] : (tensor<f32>) -> tensor<96xf32>
    %642 = stablehlo.multiply %640, %641 : tensor<96xf32>
    %643 = stablehlo.add %639, %642 : tensor<96xf32>
    %644 = stablehlo.sqrt %643 : tensor<96xf32>
    %645 = stablehlo.broadcast_in_dim %arg20, dims = [] : (tensor<f32>) -> tensor<96xf32>
    %646 = stablehlo.divide %644, %645 : tensor<96xf32>
    %647 = stablehlo.broadcast_in_dim %arg19, dims = [] : (tensor<f32>) -> tensor<96xf32>
    %648 = stablehlo.add %646, %647 : tensor<96xf32>
    %649 = stablehlo.divide %637, %648 : tensor<96xf32>
    %650 = stablehlo.broadcast_in_dim %382, dims = [] : (tensor<f32>) -> tensor<96xf32>
    %651 = stablehlo.multiply %649, %650 : tensor<96xf32>
    %652 = stablehlo.add %632, %651 : tensor<96xf32>
    return %350, %385, %402, %426, %450, %474, %497, %513, %530, %547, %564, %581, %597, %613, %630, %652, %368, %375, %392, %396, %411, %417, %435, %441, %459, %465, %482, %488, %503, %507, %520, %524, %537, %541, %554, %558, %571, %575, %587, %591, %603, %607, %620, %624, %637, %643 : tensor<f32>, tensor<96x32xf32>, tensor<96x32xf32>, tensor<32x32xf32>, tensor<64x32xf32>, tensor<32x64xf32>, tensor<32xf32>, tensor<32xf32>, tensor<96x32xf32>, tensor<32x32xf32>, tensor<64x32xf32>, tensor<32x64xf32>, tensor<32xf32>, tensor<32xf32>, tensor<96x32xf32>, tensor<96xf32>, tensor<96x32xf32>, tensor<96x32xf32>, tensor<96x32xf32>, tensor<96x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>, tensor<32x64xf32>, tensor<32x64xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<96x32xf32>, tensor<96x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>, tensor<32x64xf32>, tensor<32x64xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<96x32xf32>, tensor<96x32xf32>, tensor<96xf32>, tensor<96xf32>
  }
}
