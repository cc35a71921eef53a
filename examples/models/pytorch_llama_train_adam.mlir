module @IrToHlo.1907 attributes {mhlo.cross_program_prefetches = [], mhlo.input_output_alias = [], mhlo.is_dynamic = false, mhlo.use_auto_spmd_partitioning = false} {
  func.func @main(%arg0: tensor<4x12xi64>, %arg1: tensor<96x32xf32>, %arg2: tensor<f32>, %arg3: tensor<32x64xf32>, %arg4: tensor<64x32xf32>, %arg5: tensor<32x32xf32>, %arg6: tensor<16x32xf32>, %arg7: tensor<32x64xf32>, %arg8: tensor<64x32xf32>, %arg9: tensor<32x32xf32>, %arg10: tensor<16x32xf32>, %arg11: tensor<4x12xi64>, %arg12: tensor<96x32xf32>, %arg13: tensor<32xf32>, %arg14: tensor<f64>, %arg15: tensor<4x12xi64>, %arg16: tensor<f32>, %arg17: tensor<f32>, %arg18: tensor<4xf32>, %arg19: tensor<16x32xf32>, %arg20: tensor<32x32xf32>, %arg21: tensor<32xf32>, %arg22: tensor<64x32xf32>, %arg23: tensor<32xf32>, %arg24: tensor<16x32xf32>, %arg25: tensor<32x32xf32>, %arg26: tensor<32xf32>, %arg27: tensor<64x32xf32>, %arg28: tensor<32xf32>, %arg29: tensor<f64>, %arg30: tensor<f32>, %arg31: tensor<f32>, %arg32: tensor<f64>, %arg33: tensor<f32>, %arg34: tensor<f32>, %arg35: tensor<f32>, %arg36: tensor<i64>, %arg37: tensor<f32>, %arg38: tensor<96x32xf32>, %arg39: tensor<f32>, %arg40: tensor<96x32xf32>, %arg41: tensor<32x32xf32>, %arg42: tensor<32x32xf32>, %arg43: tensor<16x32xf32>, %arg44: tensor<16x32xf32>, %arg45: tensor<16x32xf32>, %arg46: tensor<16x32xf32>, %arg47: tensor<32x32xf32>, %arg48: tensor<32x32xf32>, %arg49: tensor<64x32xf32>, %arg50: tensor<64x32xf32>, %arg51: tensor<64x32xf32>, %arg52: tensor<64x32xf32>, %arg53: tensor<32x64xf32>, %arg54: tensor<32x64xf32>, %arg55: tensor<32xf32>, %arg56: tensor<32xf32>, %arg57: tensor<32xf32>, %arg58: tensor<32xf32>, %arg59: tensor<32x32xf32>, %arg60: tensor<32x32xf32>, %arg61: tensor<16x32xf32>, %arg62: tensor<16x32xf32>, %arg63: tensor<16x32xf32>, %arg64: tensor<16x32xf32>, %arg65: tensor<32x32xf32>, %arg66: tensor<32x32xf32>, %arg67: tensor<64x32xf32>, %arg68: tensor<64x32xf32>, %arg69: tensor<64x32xf32>, %arg70: tensor<64x32xf32>, %arg71: tensor<32x64xf32>, %arg72: tensor<32x64xf32>, %arg73: tensor<32xf32>, %arg74: tensor<32xf32>, %arg75: tensor<32xf32>, %arg76: tensor<32xf32>, %arg77: tensor<32xf32>, %arg78: tensor<32xf32>, %arg79: tensor<96x32xf32>, %arg80: tensor<96x32xf32>) -> (tensor<f32>, tensor<96x32xf32>, tensor<32x32xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<32x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>, tensor<32x64xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x32xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<32x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>, tensor<32x64xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<96x32xf32>, tensor<4xf32>, tensor<96x32xf32>, tensor<96x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>, tensor<32x64xf32>, tensor<32x64xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>, tensor<32x64xf32>, tensor<32x64xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<96x32xf32>, tensor<96x32xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<48x32xf32>
    %c = stablehlo.constant dense<"0x0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F"> : tensor<4x4x12x8xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<4x4x12x8xf32>
    %c_1 = stablehlo.constant dense<"0xF0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0"> : tensor<4x4x12x8xi1>
    %c_2 = stablehlo.constant dense<"0x0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F"> : tensor<4x2x12x8xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<4x2x12x8xf32>
    %c_4 = stablehlo.constant dense<"0xF0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0"> : tensor<4x2x12x8xi1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<4x12x64xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<4x12x32xf32>
    %cst_7 = stablehlo.constant dense<3.000000e+00> : tensor<4x12x1xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<4x12x96xf32>
    %c_9 = stablehlo.constant dense<"0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF000000000000000000000000"> : tensor<4x12x96xi1>
    %c_10 = stablehlo.constant dense<0> : tensor<48xi64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<96x32xf32>
    %c_12 = stablehlo.constant dense<-100> : tensor<44xi64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<4x1x12x12xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<12x12xf32>
    %cst_15 = stablehlo.constant dense<[[[0.000000e+00, 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00, 5.000000e+00, 6.000000e+00, 7.000000e+00, 8.000000e+00, 9.000000e+00, 1.000000e+01, 1.100000e+01]]]> : tensor<1x1x12xf32>
    %cst_16 = stablehlo.constant dense<3.125000e-02> : tensor<4x12xf32>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<4x12x32xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<44x96xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<44x96xf32>
    %cst_20 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c_21 = stablehlo.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]> : tensor<12xi64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.slice %arg0 [0:4, 1:12] : (tensor<4x12xi64>) -> tensor<4x11xi64>
    %1 = stablehlo.reshape %0 : (tensor<4x11xi64>) -> tensor<44xi64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<44xi64>) -> tensor<44x96xi64>
    %3 = stablehlo.iota dim = 0 : tensor<96xi64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<96xi64>) -> tensor<44x96xi64>
    %5 = stablehlo.compare  EQ, %2, %4 : (tensor<44x96xi64>, tensor<44x96xi64>) -> tensor<44x96xi1>
    %6 = stablehlo.select %5, %cst_19, %cst_18 : tensor<44x96xi1>, tensor<44x96xf32>
    %7 = stablehlo.compare  NE, %6, %cst_19 : (tensor<44x96xf32>, tensor<44x96xf32>) -> tensor<44x96xi1>
    %8 = stablehlo.negate %6 : tensor<44x96xf32>
    %9 = stablehlo.broadcast_in_dim %arg28, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %10 = stablehlo.reshape %arg11 : (tensor<4x12xi64>) -> tensor<48xi64>
    %11 = stablehlo.convert %10 : (tensor<48xi64>) -> tensor<48xui32>
    %12 = "stablehlo.gather"(%arg12, %11) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<96x32xf32>, tensor<48xui32>) -> tensor<48x32xf32>
    %13 = stablehlo.reshape %12 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %14 = stablehlo.broadcast_in_dim %arg13, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %15 = stablehlo.power %13, %cst_17 : tensor<4x12x32xf32>
    %16 = stablehlo.reduce(%15 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %17 = stablehlo.multiply %16, %cst_16 : tensor<4x12xf32>
    %18 = stablehlo.reshape %17 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %19 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %20 = stablehlo.add %18, %19 : tensor<4x12x1xf32>
    %21 = stablehlo.rsqrt %20 : tensor<4x12x1xf32>
    %22 = stablehlo.reshape %21 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %24 = stablehlo.multiply %13, %23 : tensor<4x12x32xf32>
    %25 = stablehlo.multiply %14, %24 : tensor<4x12x32xf32>
    %26 = stablehlo.reshape %25 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %27 = stablehlo.transpose %arg20, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %28 = stablehlo.dot_general %26, %27, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %29 = stablehlo.reshape %28 : (tensor<48x32xf32>) -> tensor<4x12x4x8xf32>
    %30 = stablehlo.transpose %29, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,12,8]{3,1,2,0}"} : (tensor<4x12x4x8xf32>) -> tensor<4x4x12x8xf32>
    %31 = stablehlo.reshape %arg18 : (tensor<4xf32>) -> tensor<1x4x1xf32>
    %32 = stablehlo.dot_general %31, %cst_15, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4x1xf32>, tensor<1x1x12xf32>) -> tensor<1x4x12xf32>
    %33 = stablehlo.transpose %32, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[1,12,4]{1,2,0}"} : (tensor<1x4x12xf32>) -> tensor<1x12x4xf32>
    %34 = stablehlo.concatenate %33, %33, dim = 2 : (tensor<1x12x4xf32>, tensor<1x12x4xf32>) -> tensor<1x12x8xf32>
    %35 = stablehlo.cosine %34 : tensor<1x12x8xf32>
    %36 = stablehlo.reshape %35 : (tensor<1x12x8xf32>) -> tensor<12x8xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [2, 3] : (tensor<12x8xf32>) -> tensor<4x4x12x8xf32>
    %38 = stablehlo.multiply %30, %37 : tensor<4x4x12x8xf32>
    %39 = stablehlo.slice %30 [0:4, 0:4, 0:12, 4:8] : (tensor<4x4x12x8xf32>) -> tensor<4x4x12x4xf32>
    %40 = stablehlo.negate %39 : tensor<4x4x12x4xf32>
    %41 = stablehlo.slice %30 [0:4, 0:4, 0:12, 0:4] : (tensor<4x4x12x8xf32>) -> tensor<4x4x12x4xf32>
    %42 = stablehlo.concatenate %40, %41, dim = 3 : (tensor<4x4x12x4xf32>, tensor<4x4x12x4xf32>) -> tensor<4x4x12x8xf32>
    %43 = stablehlo.sine %34 : tensor<1x12x8xf32>
    %44 = stablehlo.reshape %43 : (tensor<1x12x8xf32>) -> tensor<12x8xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [2, 3] : (tensor<12x8xf32>) -> tensor<4x4x12x8xf32>
    %46 = stablehlo.multiply %42, %45 : tensor<4x4x12x8xf32>
    %47 = stablehlo.add %38, %46 : tensor<4x4x12x8xf32>
    %48 = stablehlo.reshape %47 : (tensor<4x4x12x8xf32>) -> tensor<16x12x8xf32>
    %49 = stablehlo.transpose %arg19, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,16]{0,1}"} : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %50 = stablehlo.dot_general %26, %49, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x16xf32>) -> tensor<48x16xf32>
    %51 = stablehlo.reshape %50 : (tensor<48x16xf32>) -> tensor<4x12x2x8xf32>
    %52 = stablehlo.transpose %51, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,2,12,8]{3,1,2,0}"} : (tensor<4x12x2x8xf32>) -> tensor<4x2x12x8xf32>
    %53 = stablehlo.broadcast_in_dim %36, dims = [2, 3] : (tensor<12x8xf32>) -> tensor<4x2x12x8xf32>
    %54 = stablehlo.multiply %52, %53 : tensor<4x2x12x8xf32>
    %55 = stablehlo.slice %52 [0:4, 0:2, 0:12, 4:8] : (tensor<4x2x12x8xf32>) -> tensor<4x2x12x4xf32>
    %56 = stablehlo.negate %55 : tensor<4x2x12x4xf32>
    %57 = stablehlo.slice %52 [0:4, 0:2, 0:12, 0:4] : (tensor<4x2x12x8xf32>) -> tensor<4x2x12x4xf32>
    %58 = stablehlo.concatenate %56, %57, dim = 3 : (tensor<4x2x12x4xf32>, tensor<4x2x12x4xf32>) -> tensor<4x2x12x8xf32>
    %59 = stablehlo.broadcast_in_dim %44, dims = [2, 3] : (tensor<12x8xf32>) -> tensor<4x2x12x8xf32>
    %60 = stablehlo.multiply %58, %59 : tensor<4x2x12x8xf32>
    %61 = stablehlo.add %54, %60 : tensor<4x2x12x8xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 3, 4] : (tensor<4x2x12x8xf32>) -> tensor<4x2x2x12x8xf32>
    %63 = stablehlo.reshape %62 : (tensor<4x2x2x12x8xf32>) -> tensor<4x4x12x8xf32>
    %64 = stablehlo.transpose %63, dims = [0, 1, 3, 2] {result_layout = dense<[2, 3, 1, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,8,12]{2,3,1,0}"} : (tensor<4x4x12x8xf32>) -> tensor<4x4x8x12xf32>
    %65 = stablehlo.reshape %64 : (tensor<4x4x8x12xf32>) -> tensor<16x8x12xf32>
    %66 = stablehlo.dot_general %48, %65, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x8xf32>, tensor<16x8x12xf32>) -> tensor<16x12x12xf32>
    %67 = stablehlo.reshape %66 : (tensor<16x12x12xf32>) -> tensor<4x4x12x12xf32>
    %68 = stablehlo.broadcast_in_dim %arg17, dims = [] : (tensor<f32>) -> tensor<4x4x12x12xf32>
    %69 = stablehlo.multiply %67, %68 : tensor<4x4x12x12xf32>
    %70 = stablehlo.iota dim = 0 : tensor<12xi32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0] : (tensor<12xi32>) -> tensor<12x12xi32>
    %72 = stablehlo.broadcast_in_dim %70, dims = [1] : (tensor<12xi32>) -> tensor<12x12xi32>
    %73 = stablehlo.compare  GE, %71, %72 : (tensor<12x12xi32>, tensor<12x12xi32>) -> tensor<12x12xi1>
    %74 = stablehlo.broadcast_in_dim %arg16, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %75 = stablehlo.select %73, %cst_14, %74 : tensor<12x12xi1>, tensor<12x12xf32>
    %76 = stablehlo.broadcast_in_dim %c_21, dims = [1] : (tensor<12xi64>) -> tensor<12x12xi64>
    %77 = stablehlo.broadcast_in_dim %c_21, dims = [0] : (tensor<12xi64>) -> tensor<12x12xi64>
    %78 = stablehlo.compare  GT, %76, %77 : (tensor<12x12xi64>, tensor<12x12xi64>) -> tensor<12x12xi1>
    %79 = stablehlo.convert %78 : (tensor<12x12xi1>) -> tensor<12x12xf32>
    %80 = stablehlo.multiply %75, %79 : tensor<12x12xf32>
    %81 = stablehlo.reshape %80 : (tensor<12x12xf32>) -> tensor<1x12x12xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [1, 2, 3] : (tensor<1x12x12xf32>) -> tensor<4x1x12x12xf32>
    %83 = stablehlo.reshape %arg15 : (tensor<4x12xi64>) -> tensor<4x1x1x12xi64>
    %84 = stablehlo.convert %83 : (tensor<4x1x1x12xi64>) -> tensor<4x1x1x12xf32>
    %85 = stablehlo.reshape %84 : (tensor<4x1x1x12xf32>) -> tensor<4x1x12xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 3] : (tensor<4x1x12xf32>) -> tensor<4x1x12x12xf32>
    %87 = stablehlo.add %82, %86 : tensor<4x1x12x12xf32>
    %88 = stablehlo.compare  EQ, %87, %cst_13 : (tensor<4x1x12x12xf32>, tensor<4x1x12x12xf32>) -> tensor<4x1x12x12xi1>
    %89 = stablehlo.convert %arg14 : (tensor<f64>) -> tensor<f32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f32>) -> tensor<4x1x12x12xf32>
    %91 = stablehlo.select %88, %90, %82 : tensor<4x1x12x12xi1>, tensor<4x1x12x12xf32>
    %92 = stablehlo.reshape %91 : (tensor<4x1x12x12xf32>) -> tensor<4x12x12xf32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [0, 2, 3] : (tensor<4x12x12xf32>) -> tensor<4x4x12x12xf32>
    %94 = stablehlo.add %69, %93 : tensor<4x4x12x12xf32>
    %95 = stablehlo.reduce(%94 init: %cst_20) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x12xf32>
    %97 = stablehlo.subtract %94, %96 : tensor<4x4x12x12xf32>
    %98 = stablehlo.exponential %97 : tensor<4x4x12x12xf32>
    %99 = stablehlo.reduce(%98 init: %cst_22) applies stablehlo.add across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x12xf32>
    %101 = stablehlo.divide %98, %100 : tensor<4x4x12x12xf32>
    %102 = stablehlo.reshape %101 : (tensor<4x4x12x12xf32>) -> tensor<16x12x12xf32>
    %103 = stablehlo.transpose %arg10, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,16]{0,1}"} : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %104 = stablehlo.dot_general %26, %103, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x16xf32>) -> tensor<48x16xf32>
    %105 = stablehlo.reshape %104 : (tensor<48x16xf32>) -> tensor<4x12x2x8xf32>
    %106 = stablehlo.transpose %105, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,2,12,8]{3,1,2,0}"} : (tensor<4x12x2x8xf32>) -> tensor<4x2x12x8xf32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [0, 1, 3, 4] : (tensor<4x2x12x8xf32>) -> tensor<4x2x2x12x8xf32>
    %108 = stablehlo.reshape %107 : (tensor<4x2x2x12x8xf32>) -> tensor<16x12x8xf32>
    %109 = stablehlo.dot_general %102, %108, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x12xf32>, tensor<16x12x8xf32>) -> tensor<16x12x8xf32>
    %110 = stablehlo.reshape %109 : (tensor<16x12x8xf32>) -> tensor<4x4x12x8xf32>
    %111 = stablehlo.transpose %110, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,12,4,8]{3,1,2,0}"} : (tensor<4x4x12x8xf32>) -> tensor<4x12x4x8xf32>
    %112 = stablehlo.reshape %111 : (tensor<4x12x4x8xf32>) -> tensor<48x32xf32>
    %113 = stablehlo.transpose %arg9, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %114 = stablehlo.dot_general %112, %113, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %115 = stablehlo.reshape %114 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %116 = stablehlo.add %13, %115 : tensor<4x12x32xf32>
    %117 = stablehlo.broadcast_in_dim %arg21, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %118 = stablehlo.power %116, %cst_17 : tensor<4x12x32xf32>
    %119 = stablehlo.reduce(%118 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %120 = stablehlo.multiply %119, %cst_16 : tensor<4x12xf32>
    %121 = stablehlo.reshape %120 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %122 = stablehlo.add %121, %19 : tensor<4x12x1xf32>
    %123 = stablehlo.rsqrt %122 : tensor<4x12x1xf32>
    %124 = stablehlo.reshape %123 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %126 = stablehlo.multiply %116, %125 : tensor<4x12x32xf32>
    %127 = stablehlo.multiply %117, %126 : tensor<4x12x32xf32>
    %128 = stablehlo.reshape %127 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %129 = stablehlo.transpose %arg22, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %130 = stablehlo.dot_general %128, %129, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x64xf32>) -> tensor<48x64xf32>
    %131 = stablehlo.reshape %130 : (tensor<48x64xf32>) -> tensor<4x12x64xf32>
    %132 = stablehlo.logistic %131 : tensor<4x12x64xf32>
    %133 = stablehlo.multiply %131, %132 : tensor<4x12x64xf32>
    %134 = stablehlo.transpose %arg8, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %135 = stablehlo.dot_general %128, %134, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x64xf32>) -> tensor<48x64xf32>
    %136 = stablehlo.reshape %135 : (tensor<48x64xf32>) -> tensor<4x12x64xf32>
    %137 = stablehlo.multiply %133, %136 : tensor<4x12x64xf32>
    %138 = stablehlo.reshape %137 : (tensor<4x12x64xf32>) -> tensor<48x64xf32>
    %139 = stablehlo.transpose %arg7, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %140 = stablehlo.dot_general %138, %139, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x64xf32>, tensor<64x32xf32>) -> tensor<48x32xf32>
    %141 = stablehlo.reshape %140 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %142 = stablehlo.add %116, %141 : tensor<4x12x32xf32>
    %143 = stablehlo.broadcast_in_dim %arg23, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %144 = stablehlo.power %142, %cst_17 : tensor<4x12x32xf32>
    %145 = stablehlo.reduce(%144 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %146 = stablehlo.multiply %145, %cst_16 : tensor<4x12xf32>
    %147 = stablehlo.reshape %146 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %148 = stablehlo.add %147, %19 : tensor<4x12x1xf32>
    %149 = stablehlo.rsqrt %148 : tensor<4x12x1xf32>
    %150 = stablehlo.reshape %149 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %151 = stablehlo.broadcast_in_dim %150, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %152 = stablehlo.multiply %142, %151 : tensor<4x12x32xf32>
    %153 = stablehlo.multiply %143, %152 : tensor<4x12x32xf32>
    %154 = stablehlo.reshape %153 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %155 = stablehlo.transpose %arg25, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %156 = stablehlo.dot_general %154, %155, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %157 = stablehlo.reshape %156 : (tensor<48x32xf32>) -> tensor<4x12x4x8xf32>
    %158 = stablehlo.transpose %157, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,12,8]{3,1,2,0}"} : (tensor<4x12x4x8xf32>) -> tensor<4x4x12x8xf32>
    %159 = stablehlo.multiply %158, %37 : tensor<4x4x12x8xf32>
    %160 = stablehlo.slice %158 [0:4, 0:4, 0:12, 4:8] : (tensor<4x4x12x8xf32>) -> tensor<4x4x12x4xf32>
    %161 = stablehlo.negate %160 : tensor<4x4x12x4xf32>
    %162 = stablehlo.slice %158 [0:4, 0:4, 0:12, 0:4] : (tensor<4x4x12x8xf32>) -> tensor<4x4x12x4xf32>
    %163 = stablehlo.concatenate %161, %162, dim = 3 : (tensor<4x4x12x4xf32>, tensor<4x4x12x4xf32>) -> tensor<4x4x12x8xf32>
    %164 = stablehlo.multiply %163, %45 : tensor<4x4x12x8xf32>
    %165 = stablehlo.add %159, %164 : tensor<4x4x12x8xf32>
    %166 = stablehlo.reshape %165 : (tensor<4x4x12x8xf32>) -> tensor<16x12x8xf32>
    %167 = stablehlo.transpose %arg24, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,16]{0,1}"} : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %168 = stablehlo.dot_general %154, %167, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x16xf32>) -> tensor<48x16xf32>
    %169 = stablehlo.reshape %168 : (tensor<48x16xf32>) -> tensor<4x12x2x8xf32>
    %170 = stablehlo.transpose %169, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,2,12,8]{3,1,2,0}"} : (tensor<4x12x2x8xf32>) -> tensor<4x2x12x8xf32>
    %171 = stablehlo.multiply %170, %53 : tensor<4x2x12x8xf32>
    %172 = stablehlo.slice %170 [0:4, 0:2, 0:12, 4:8] : (tensor<4x2x12x8xf32>) -> tensor<4x2x12x4xf32>
    %173 = stablehlo.negate %172 : tensor<4x2x12x4xf32>
    %174 = stablehlo.slice %170 [0:4, 0:2, 0:12, 0:4] : (tensor<4x2x12x8xf32>) -> tensor<4x2x12x4xf32>
    %175 = stablehlo.concatenate %173, %174, dim = 3 : (tensor<4x2x12x4xf32>, tensor<4x2x12x4xf32>) -> tensor<4x2x12x8xf32>
    %176 = stablehlo.multiply %175, %59 : tensor<4x2x12x8xf32>
    %177 = stablehlo.add %171, %176 : tensor<4x2x12x8xf32>
    %178 = stablehlo.broadcast_in_dim %177, dims = [0, 1, 3, 4] : (tensor<4x2x12x8xf32>) -> tensor<4x2x2x12x8xf32>
    %179 = stablehlo.reshape %178 : (tensor<4x2x2x12x8xf32>) -> tensor<4x4x12x8xf32>
    %180 = stablehlo.transpose %179, dims = [0, 1, 3, 2] {result_layout = dense<[2, 3, 1, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,8,12]{2,3,1,0}"} : (tensor<4x4x12x8xf32>) -> tensor<4x4x8x12xf32>
    %181 = stablehlo.reshape %180 : (tensor<4x4x8x12xf32>) -> tensor<16x8x12xf32>
    %182 = stablehlo.dot_general %166, %181, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x8xf32>, tensor<16x8x12xf32>) -> tensor<16x12x12xf32>
    %183 = stablehlo.reshape %182 : (tensor<16x12x12xf32>) -> tensor<4x4x12x12xf32>
    %184 = stablehlo.multiply %183, %68 : tensor<4x4x12x12xf32>
    %185 = stablehlo.add %184, %93 : tensor<4x4x12x12xf32>
    %186 = stablehlo.reduce(%185 init: %cst_20) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %187 = stablehlo.broadcast_in_dim %186, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x12xf32>
    %188 = stablehlo.subtract %185, %187 : tensor<4x4x12x12xf32>
    %189 = stablehlo.exponential %188 : tensor<4x4x12x12xf32>
    %190 = stablehlo.reduce(%189 init: %cst_22) applies stablehlo.add across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %191 = stablehlo.broadcast_in_dim %190, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x12xf32>
    %192 = stablehlo.divide %189, %191 : tensor<4x4x12x12xf32>
    %193 = stablehlo.reshape %192 : (tensor<4x4x12x12xf32>) -> tensor<16x12x12xf32>
    %194 = stablehlo.transpose %arg6, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,16]{0,1}"} : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %195 = stablehlo.dot_general %154, %194, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x16xf32>) -> tensor<48x16xf32>
    %196 = stablehlo.reshape %195 : (tensor<48x16xf32>) -> tensor<4x12x2x8xf32>
    %197 = stablehlo.transpose %196, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,2,12,8]{3,1,2,0}"} : (tensor<4x12x2x8xf32>) -> tensor<4x2x12x8xf32>
    %198 = stablehlo.broadcast_in_dim %197, dims = [0, 1, 3, 4] : (tensor<4x2x12x8xf32>) -> tensor<4x2x2x12x8xf32>
    %199 = stablehlo.reshape %198 : (tensor<4x2x2x12x8xf32>) -> tensor<16x12x8xf32>
    %200 = stablehlo.dot_general %193, %199, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x12xf32>, tensor<16x12x8xf32>) -> tensor<16x12x8xf32>
    %201 = stablehlo.reshape %200 : (tensor<16x12x8xf32>) -> tensor<4x4x12x8xf32>
    %202 = stablehlo.transpose %201, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,12,4,8]{3,1,2,0}"} : (tensor<4x4x12x8xf32>) -> tensor<4x12x4x8xf32>
    %203 = stablehlo.reshape %202 : (tensor<4x12x4x8xf32>) -> tensor<48x32xf32>
    %204 = stablehlo.transpose %arg5, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %205 = stablehlo.dot_general %203, %204, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %206 = stablehlo.reshape %205 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %207 = stablehlo.add %142, %206 : tensor<4x12x32xf32>
    %208 = stablehlo.broadcast_in_dim %arg26, dims = [2] : (tensor<32xf32>) -> tensor<4x12x32xf32>
    %209 = stablehlo.power %207, %cst_17 : tensor<4x12x32xf32>
    %210 = stablehlo.reduce(%209 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %211 = stablehlo.multiply %210, %cst_16 : tensor<4x12xf32>
    %212 = stablehlo.reshape %211 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %213 = stablehlo.add %212, %19 : tensor<4x12x1xf32>
    %214 = stablehlo.rsqrt %213 : tensor<4x12x1xf32>
    %215 = stablehlo.reshape %214 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %216 = stablehlo.broadcast_in_dim %215, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %217 = stablehlo.multiply %207, %216 : tensor<4x12x32xf32>
    %218 = stablehlo.multiply %208, %217 : tensor<4x12x32xf32>
    %219 = stablehlo.reshape %218 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %220 = stablehlo.transpose %arg27, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %221 = stablehlo.dot_general %219, %220, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x64xf32>) -> tensor<48x64xf32>
    %222 = stablehlo.reshape %221 : (tensor<48x64xf32>) -> tensor<4x12x64xf32>
    %223 = stablehlo.logistic %222 : tensor<4x12x64xf32>
    %224 = stablehlo.multiply %222, %223 : tensor<4x12x64xf32>
    %225 = stablehlo.transpose %arg4, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %226 = stablehlo.dot_general %219, %225, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x64xf32>) -> tensor<48x64xf32>
    %227 = stablehlo.reshape %226 : (tensor<48x64xf32>) -> tensor<4x12x64xf32>
    %228 = stablehlo.multiply %224, %227 : tensor<4x12x64xf32>
    %229 = stablehlo.reshape %228 : (tensor<4x12x64xf32>) -> tensor<48x64xf32>
    %230 = stablehlo.transpose %arg3, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %231 = stablehlo.dot_general %229, %230, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x64xf32>, tensor<64x32xf32>) -> tensor<48x32xf32>
    %232 = stablehlo.reshape %231 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %233 = stablehlo.add %207, %232 : tensor<4x12x32xf32>
    %234 = stablehlo.power %233, %cst_17 : tensor<4x12x32xf32>
    %235 = stablehlo.reduce(%234 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %236 = stablehlo.multiply %235, %cst_16 : tensor<4x12xf32>
    %237 = stablehlo.reshape %236 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %238 = stablehlo.add %237, %19 : tensor<4x12x1xf32>
    %239 = stablehlo.rsqrt %238 : tensor<4x12x1xf32>
    %240 = stablehlo.reshape %239 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %241 = stablehlo.broadcast_in_dim %240, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %242 = stablehlo.multiply %233, %241 : tensor<4x12x32xf32>
    %243 = stablehlo.multiply %9, %242 : tensor<4x12x32xf32>
    %244 = stablehlo.reshape %243 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %245 = stablehlo.transpose %arg1, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,96]{0,1}"} : (tensor<96x32xf32>) -> tensor<32x96xf32>
    %246 = stablehlo.dot_general %244, %245, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x96xf32>) -> tensor<48x96xf32>
    %247 = stablehlo.reshape %246 : (tensor<48x96xf32>) -> tensor<4x12x96xf32>
    %248 = stablehlo.slice %247 [0:4, 0:11, 0:96] : (tensor<4x12x96xf32>) -> tensor<4x11x96xf32>
    %249 = stablehlo.reshape %248 : (tensor<4x11x96xf32>) -> tensor<44x96xf32>
    %250 = stablehlo.reduce(%249 init: %cst_20) applies stablehlo.maximum across dimensions = [1] : (tensor<44x96xf32>, tensor<f32>) -> tensor<44xf32>
    %251 = stablehlo.broadcast_in_dim %250, dims = [0] : (tensor<44xf32>) -> tensor<44x96xf32>
    %252 = stablehlo.subtract %249, %251 : tensor<44x96xf32>
    %253 = stablehlo.exponential %252 : tensor<44x96xf32>
    %254 = stablehlo.reduce(%253 init: %cst_22) applies stablehlo.add across dimensions = [1] : (tensor<44x96xf32>, tensor<f32>) -> tensor<44xf32>
    %255 = stablehlo.log %254 : tensor<44xf32>
    %256 = stablehlo.broadcast_in_dim %255, dims = [0] : (tensor<44xf32>) -> tensor<44x96xf32>
    %257 = stablehlo.subtract %252, %256 : tensor<44x96xf32>
    %258 = stablehlo.multiply %8, %257 : tensor<44x96xf32>
    %259 = stablehlo.select %7, %cst_18, %258 : tensor<44x96xi1>, tensor<44x96xf32>
    %260 = stablehlo.compare  NE, %1, %c_12 : (tensor<44xi64>, tensor<44xi64>) -> tensor<44xi1>
    %261 = stablehlo.broadcast_in_dim %260, dims = [0] : (tensor<44xi1>) -> tensor<44x96xi1>
    %262 = stablehlo.select %261, %cst_19, %cst_18 : tensor<44x96xi1>, tensor<44x96xf32>
    %263 = stablehlo.multiply %262, %6 : tensor<44x96xf32>
    %264 = stablehlo.multiply %259, %263 : tensor<44x96xf32>
    %265 = stablehlo.reduce(%264 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<44x96xf32>, tensor<f32>) -> tensor<f32>
    %266 = stablehlo.reduce(%263 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<44x96xf32>, tensor<f32>) -> tensor<f32>
    %267 = stablehlo.divide %265, %266 : tensor<f32>
    %268 = stablehlo.broadcast_in_dim %arg39, dims = [] : (tensor<f32>) -> tensor<96x32xf32>
    %269 = stablehlo.compare  LT, %10, %c_10 : (tensor<48xi64>, tensor<48xi64>) -> tensor<48xi1>
    %270 = stablehlo.broadcast_in_dim %arg36, dims = [] : (tensor<i64>) -> tensor<48xi64>
    %271 = stablehlo.add %10, %270 : tensor<48xi64>
    %272 = stablehlo.select %269, %271, %10 : tensor<48xi1>, tensor<48xi64>
    %273 = stablehlo.reshape %272 : (tensor<48xi64>) -> tensor<48x1xi64>
    %274 = stablehlo.compare  NE, %10, %c_10 : (tensor<48xi64>, tensor<48xi64>) -> tensor<48xi1>
    %275 = stablehlo.broadcast_in_dim %274, dims = [0] : (tensor<48xi1>) -> tensor<48x32xi1>
    %276 = stablehlo.multiply %8, %263 : tensor<44x96xf32>
    %277 = stablehlo.compare  NE, %266, %cst_22 : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %278 = stablehlo.select %277, %266, %cst_23 : tensor<i1>, tensor<f32>
    %279 = stablehlo.broadcast_in_dim %278, dims = [] : (tensor<f32>) -> tensor<44x96xf32>
    %280 = stablehlo.divide %276, %279 : tensor<44x96xf32>
    %281 = stablehlo.exponential %257 : tensor<44x96xf32>
    %282 = stablehlo.reduce(%280 init: %cst_22) applies stablehlo.add across dimensions = [1] : (tensor<44x96xf32>, tensor<f32>) -> tensor<44xf32>
    %283 = stablehlo.broadcast_in_dim %282, dims = [0] : (tensor<44xf32>) -> tensor<44x96xf32>
    %284 = stablehlo.multiply %281, %283 : tensor<44x96xf32>
    %285 = stablehlo.subtract %280, %284 : tensor<44x96xf32>
    %286 = stablehlo.reshape %285 : (tensor<44x96xf32>) -> tensor<4x11x96xf32>
    %287 = stablehlo.pad %286, %cst_22, low = [0, 0, 0], high = [0, 1, 0], interior = [0, 0, 0] : (tensor<4x11x96xf32>, tensor<f32>) -> tensor<4x12x96xf32>
    %288 = stablehlo.select %c_9, %287, %cst_8 : tensor<4x12x96xi1>, tensor<4x12x96xf32>
    %289 = stablehlo.reshape %288 : (tensor<4x12x96xf32>) -> tensor<48x96xf32>
    %290 = stablehlo.dot_general %289, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x96xf32>, tensor<96x32xf32>) -> tensor<48x32xf32>
    %291 = stablehlo.reshape %290 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %292 = stablehlo.multiply %291, %9 : tensor<4x12x32xf32>
    %293 = stablehlo.multiply %292, %241 : tensor<4x12x32xf32>
    %294 = stablehlo.multiply %292, %233 : tensor<4x12x32xf32>
    %295 = stablehlo.reduce(%294 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %296 = stablehlo.reshape %295 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %297 = stablehlo.broadcast_in_dim %arg35, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %298 = stablehlo.multiply %296, %297 : tensor<4x12x1xf32>
    %299 = stablehlo.power %239, %cst_7 : tensor<4x12x1xf32>
    %300 = stablehlo.multiply %298, %299 : tensor<4x12x1xf32>
    %301 = stablehlo.reshape %300 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %302 = stablehlo.broadcast_in_dim %301, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %303 = stablehlo.broadcast_in_dim %arg34, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %304 = stablehlo.divide %302, %303 : tensor<4x12x32xf32>
    %305 = stablehlo.power %233, %cst_6 : tensor<4x12x32xf32>
    %306 = stablehlo.broadcast_in_dim %arg33, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %307 = stablehlo.multiply %305, %306 : tensor<4x12x32xf32>
    %308 = stablehlo.multiply %304, %307 : tensor<4x12x32xf32>
    %309 = stablehlo.add %293, %308 : tensor<4x12x32xf32>
    %310 = stablehlo.reshape %309 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %311 = stablehlo.dot_general %310, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x64xf32>) -> tensor<48x64xf32>
    %312 = stablehlo.reshape %311 : (tensor<48x64xf32>) -> tensor<4x12x64xf32>
    %313 = stablehlo.multiply %312, %224 : tensor<4x12x64xf32>
    %314 = stablehlo.reshape %313 : (tensor<4x12x64xf32>) -> tensor<48x64xf32>
    %315 = stablehlo.dot_general %314, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x64xf32>, tensor<64x32xf32>) -> tensor<48x32xf32>
    %316 = stablehlo.reshape %315 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %317 = stablehlo.multiply %312, %227 : tensor<4x12x64xf32>
    %318 = stablehlo.subtract %cst_5, %223 : tensor<4x12x64xf32>
    %319 = stablehlo.multiply %222, %318 : tensor<4x12x64xf32>
    %320 = stablehlo.add %319, %cst_5 : tensor<4x12x64xf32>
    %321 = stablehlo.multiply %223, %320 : tensor<4x12x64xf32>
    %322 = stablehlo.multiply %317, %321 : tensor<4x12x64xf32>
    %323 = stablehlo.reshape %322 : (tensor<4x12x64xf32>) -> tensor<48x64xf32>
    %324 = stablehlo.dot_general %323, %arg27, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x64xf32>, tensor<64x32xf32>) -> tensor<48x32xf32>
    %325 = stablehlo.reshape %324 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %326 = stablehlo.add %316, %325 : tensor<4x12x32xf32>
    %327 = stablehlo.multiply %326, %208 : tensor<4x12x32xf32>
    %328 = stablehlo.multiply %327, %216 : tensor<4x12x32xf32>
    %329 = stablehlo.add %309, %328 : tensor<4x12x32xf32>
    %330 = stablehlo.multiply %327, %207 : tensor<4x12x32xf32>
    %331 = stablehlo.reduce(%330 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %332 = stablehlo.reshape %331 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %333 = stablehlo.multiply %332, %297 : tensor<4x12x1xf32>
    %334 = stablehlo.power %214, %cst_7 : tensor<4x12x1xf32>
    %335 = stablehlo.multiply %333, %334 : tensor<4x12x1xf32>
    %336 = stablehlo.reshape %335 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %337 = stablehlo.broadcast_in_dim %336, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %338 = stablehlo.divide %337, %303 : tensor<4x12x32xf32>
    %339 = stablehlo.power %207, %cst_6 : tensor<4x12x32xf32>
    %340 = stablehlo.multiply %339, %306 : tensor<4x12x32xf32>
    %341 = stablehlo.multiply %338, %340 : tensor<4x12x32xf32>
    %342 = stablehlo.add %329, %341 : tensor<4x12x32xf32>
    %343 = stablehlo.transpose %193, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[16,12,12]{1,2,0}"} : (tensor<16x12x12xf32>) -> tensor<16x12x12xf32>
    %344 = stablehlo.reshape %342 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %345 = stablehlo.dot_general %344, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %346 = stablehlo.reshape %345 : (tensor<48x32xf32>) -> tensor<4x12x4x8xf32>
    %347 = stablehlo.transpose %346, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,12,8]{3,1,2,0}"} : (tensor<4x12x4x8xf32>) -> tensor<4x4x12x8xf32>
    %348 = stablehlo.reshape %347 : (tensor<4x4x12x8xf32>) -> tensor<16x12x8xf32>
    %349 = stablehlo.dot_general %343, %348, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x12xf32>, tensor<16x12x8xf32>) -> tensor<16x12x8xf32>
    %350 = stablehlo.reshape %349 : (tensor<16x12x8xf32>) -> tensor<4x2x2x12x8xf32>
    %351 = stablehlo.reduce(%350 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x2x2x12x8xf32>, tensor<f32>) -> tensor<4x2x12x8xf32>
    %352 = stablehlo.transpose %351, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,12,2,8]{3,1,2,0}"} : (tensor<4x2x12x8xf32>) -> tensor<4x12x2x8xf32>
    %353 = stablehlo.reshape %352 : (tensor<4x12x2x8xf32>) -> tensor<48x16xf32>
    %354 = stablehlo.dot_general %353, %arg6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xf32>, tensor<16x32xf32>) -> tensor<48x32xf32>
    %355 = stablehlo.reshape %354 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %356 = stablehlo.transpose %166, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[16,8,12]{1,2,0}"} : (tensor<16x12x8xf32>) -> tensor<16x8x12xf32>
    %357 = stablehlo.transpose %199, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[16,8,12]{1,2,0}"} : (tensor<16x12x8xf32>) -> tensor<16x8x12xf32>
    %358 = stablehlo.dot_general %348, %357, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x8xf32>, tensor<16x8x12xf32>) -> tensor<16x12x12xf32>
    %359 = stablehlo.reshape %358 : (tensor<16x12x12xf32>) -> tensor<4x4x12x12xf32>
    %360 = stablehlo.multiply %359, %192 : tensor<4x4x12x12xf32>
    %361 = stablehlo.reduce(%360 init: %cst_22) applies stablehlo.add across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %362 = stablehlo.broadcast_in_dim %361, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x12xf32>
    %363 = stablehlo.subtract %359, %362 : tensor<4x4x12x12xf32>
    %364 = stablehlo.multiply %192, %363 : tensor<4x4x12x12xf32>
    %365 = stablehlo.multiply %364, %68 : tensor<4x4x12x12xf32>
    %366 = stablehlo.reshape %365 : (tensor<4x4x12x12xf32>) -> tensor<16x12x12xf32>
    %367 = stablehlo.dot_general %356, %366, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x8x12xf32>, tensor<16x12x12xf32>) -> tensor<16x8x12xf32>
    %368 = stablehlo.reshape %367 : (tensor<16x8x12xf32>) -> tensor<4x4x8x12xf32>
    %369 = stablehlo.transpose %368, dims = [0, 1, 3, 2] {result_layout = dense<[2, 3, 1, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,12,8]{2,3,1,0}"} : (tensor<4x4x8x12xf32>) -> tensor<4x4x12x8xf32>
    %370 = stablehlo.reshape %369 : (tensor<4x4x12x8xf32>) -> tensor<4x2x2x12x8xf32>
    %371 = stablehlo.reduce(%370 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x2x2x12x8xf32>, tensor<f32>) -> tensor<4x2x12x8xf32>
    %372 = stablehlo.multiply %371, %59 : tensor<4x2x12x8xf32>
    %373 = stablehlo.slice %372 [0:4, 0:2, 0:12, 0:4] : (tensor<4x2x12x8xf32>) -> tensor<4x2x12x4xf32>
    %374 = stablehlo.negate %373 : tensor<4x2x12x4xf32>
    %375 = stablehlo.pad %374, %cst_22, low = [0, 0, 0, 4], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x2x12x4xf32>, tensor<f32>) -> tensor<4x2x12x8xf32>
    %376 = stablehlo.select %c_4, %375, %cst_3 : tensor<4x2x12x8xi1>, tensor<4x2x12x8xf32>
    %377 = stablehlo.slice %372 [0:4, 0:2, 0:12, 4:8] : (tensor<4x2x12x8xf32>) -> tensor<4x2x12x4xf32>
    %378 = stablehlo.pad %377, %cst_22, low = [0, 0, 0, 0], high = [0, 0, 0, 4], interior = [0, 0, 0, 0] : (tensor<4x2x12x4xf32>, tensor<f32>) -> tensor<4x2x12x8xf32>
    %379 = stablehlo.select %c_2, %378, %cst_3 : tensor<4x2x12x8xi1>, tensor<4x2x12x8xf32>
    %380 = stablehlo.add %376, %379 : tensor<4x2x12x8xf32>
    %381 = stablehlo.multiply %371, %53 : tensor<4x2x12x8xf32>
    %382 = stablehlo.add %380, %381 : tensor<4x2x12x8xf32>
    %383 = stablehlo.transpose %382, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,12,2,8]{3,1,2,0}"} : (tensor<4x2x12x8xf32>) -> tensor<4x12x2x8xf32>
    %384 = stablehlo.reshape %383 : (tensor<4x12x2x8xf32>) -> tensor<48x16xf32>
    %385 = stablehlo.dot_general %384, %arg24, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xf32>, tensor<16x32xf32>) -> tensor<48x32xf32>
    %386 = stablehlo.reshape %385 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %387 = stablehlo.add %355, %386 : tensor<4x12x32xf32>
    %388 = stablehlo.transpose %181, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[16,12,8]{1,2,0}"} : (tensor<16x8x12xf32>) -> tensor<16x12x8xf32>
    %389 = stablehlo.dot_general %366, %388, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x12xf32>, tensor<16x12x8xf32>) -> tensor<16x12x8xf32>
    %390 = stablehlo.reshape %389 : (tensor<16x12x8xf32>) -> tensor<4x4x12x8xf32>
    %391 = stablehlo.multiply %390, %45 : tensor<4x4x12x8xf32>
    %392 = stablehlo.slice %391 [0:4, 0:4, 0:12, 0:4] : (tensor<4x4x12x8xf32>) -> tensor<4x4x12x4xf32>
    %393 = stablehlo.negate %392 : tensor<4x4x12x4xf32>
    %394 = stablehlo.pad %393, %cst_22, low = [0, 0, 0, 4], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x4x12x4xf32>, tensor<f32>) -> tensor<4x4x12x8xf32>
    %395 = stablehlo.select %c_1, %394, %cst_0 : tensor<4x4x12x8xi1>, tensor<4x4x12x8xf32>
    %396 = stablehlo.slice %391 [0:4, 0:4, 0:12, 4:8] : (tensor<4x4x12x8xf32>) -> tensor<4x4x12x4xf32>
    %397 = stablehlo.pad %396, %cst_22, low = [0, 0, 0, 0], high = [0, 0, 0, 4], interior = [0, 0, 0, 0] : (tensor<4x4x12x4xf32>, tensor<f32>) -> tensor<4x4x12x8xf32>
    %398 = stablehlo.select %c, %397, %cst_0 : tensor<4x4x12x8xi1>, tensor<4x4x12x8xf32>
    %399 = stablehlo.add %395, %398 : tensor<4x4x12x8xf32>
    %400 = stablehlo.multiply %390, %37 : tensor<4x4x12x8xf32>
    %401 = stablehlo.add %399, %400 : tensor<4x4x12x8xf32>
    %402 = stablehlo.transpose %401, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,12,4,8]{3,1,2,0}"} : (tensor<4x4x12x8xf32>) -> tensor<4x12x4x8xf32>
    %403 = stablehlo.reshape %402 : (tensor<4x12x4x8xf32>) -> tensor<48x32xf32>
    %404 = stablehlo.dot_general %403, %arg25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %405 = stablehlo.reshape %404 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %406 = stablehlo.add %387, %405 : tensor<4x12x32xf32>
    %407 = stablehlo.multiply %406, %143 : tensor<4x12x32xf32>
    %408 = stablehlo.multiply %407, %151 : tensor<4x12x32xf32>
    %409 = stablehlo.add %342, %408 : tensor<4x12x32xf32>
    %410 = stablehlo.multiply %407, %142 : tensor<4x12x32xf32>
    %411 = stablehlo.reduce(%410 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %412 = stablehlo.reshape %411 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %413 = stablehlo.multiply %412, %297 : tensor<4x12x1xf32>
    %414 = stablehlo.power %149, %cst_7 : tensor<4x12x1xf32>
    %415 = stablehlo.multiply %413, %414 : tensor<4x12x1xf32>
    %416 = stablehlo.reshape %415 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %417 = stablehlo.broadcast_in_dim %416, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %418 = stablehlo.divide %417, %303 : tensor<4x12x32xf32>
    %419 = stablehlo.power %142, %cst_6 : tensor<4x12x32xf32>
    %420 = stablehlo.multiply %419, %306 : tensor<4x12x32xf32>
    %421 = stablehlo.multiply %418, %420 : tensor<4x12x32xf32>
    %422 = stablehlo.add %409, %421 : tensor<4x12x32xf32>
    %423 = stablehlo.reshape %422 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %424 = stablehlo.dot_general %423, %arg7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x64xf32>) -> tensor<48x64xf32>
    %425 = stablehlo.reshape %424 : (tensor<48x64xf32>) -> tensor<4x12x64xf32>
    %426 = stablehlo.multiply %425, %133 : tensor<4x12x64xf32>
    %427 = stablehlo.reshape %426 : (tensor<4x12x64xf32>) -> tensor<48x64xf32>
    %428 = stablehlo.dot_general %427, %arg8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x64xf32>, tensor<64x32xf32>) -> tensor<48x32xf32>
    %429 = stablehlo.reshape %428 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %430 = stablehlo.multiply %425, %136 : tensor<4x12x64xf32>
    %431 = stablehlo.subtract %cst_5, %132 : tensor<4x12x64xf32>
    %432 = stablehlo.multiply %131, %431 : tensor<4x12x64xf32>
    %433 = stablehlo.add %432, %cst_5 : tensor<4x12x64xf32>
    %434 = stablehlo.multiply %132, %433 : tensor<4x12x64xf32>
    %435 = stablehlo.multiply %430, %434 : tensor<4x12x64xf32>
    %436 = stablehlo.reshape %435 : (tensor<4x12x64xf32>) -> tensor<48x64xf32>
    %437 = stablehlo.dot_general %436, %arg22, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x64xf32>, tensor<64x32xf32>) -> tensor<48x32xf32>
    %438 = stablehlo.reshape %437 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %439 = stablehlo.add %429, %438 : tensor<4x12x32xf32>
    %440 = stablehlo.multiply %439, %117 : tensor<4x12x32xf32>
    %441 = stablehlo.multiply %440, %125 : tensor<4x12x32xf32>
    %442 = stablehlo.add %422, %441 : tensor<4x12x32xf32>
    %443 = stablehlo.multiply %440, %116 : tensor<4x12x32xf32>
    %444 = stablehlo.reduce(%443 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %445 = stablehlo.reshape %444 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %446 = stablehlo.multiply %445, %297 : tensor<4x12x1xf32>
    %447 = stablehlo.power %123, %cst_7 : tensor<4x12x1xf32>
    %448 = stablehlo.multiply %446, %447 : tensor<4x12x1xf32>
    %449 = stablehlo.reshape %448 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %450 = stablehlo.broadcast_in_dim %449, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %451 = stablehlo.divide %450, %303 : tensor<4x12x32xf32>
    %452 = stablehlo.power %116, %cst_6 : tensor<4x12x32xf32>
    %453 = stablehlo.multiply %452, %306 : tensor<4x12x32xf32>
    %454 = stablehlo.multiply %451, %453 : tensor<4x12x32xf32>
    %455 = stablehlo.add %442, %454 : tensor<4x12x32xf32>
    %456 = stablehlo.transpose %102, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[16,12,12]{1,2,0}"} : (tensor<16x12x12xf32>) -> tensor<16x12x12xf32>
    %457 = stablehlo.reshape %455 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %458 = stablehlo.dot_general %457, %arg9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %459 = stablehlo.reshape %458 : (tensor<48x32xf32>) -> tensor<4x12x4x8xf32>
    %460 = stablehlo.transpose %459, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,12,8]{3,1,2,0}"} : (tensor<4x12x4x8xf32>) -> tensor<4x4x12x8xf32>
    %461 = stablehlo.reshape %460 : (tensor<4x4x12x8xf32>) -> tensor<16x12x8xf32>
    %462 = stablehlo.dot_general %456, %461, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x12xf32>, tensor<16x12x8xf32>) -> tensor<16x12x8xf32>
    %463 = stablehlo.reshape %462 : (tensor<16x12x8xf32>) -> tensor<4x2x2x12x8xf32>
    %464 = stablehlo.reduce(%463 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x2x2x12x8xf32>, tensor<f32>) -> tensor<4x2x12x8xf32>
    %465 = stablehlo.transpose %464, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,12,2,8]{3,1,2,0}"} : (tensor<4x2x12x8xf32>) -> tensor<4x12x2x8xf32>
    %466 = stablehlo.reshape %465 : (tensor<4x12x2x8xf32>) -> tensor<48x16xf32>
    %467 = stablehlo.dot_general %466, %arg10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xf32>, tensor<16x32xf32>) -> tensor<48x32xf32>
    %468 = stablehlo.reshape %467 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %469 = stablehlo.transpose %48, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[16,8,12]{1,2,0}"} : (tensor<16x12x8xf32>) -> tensor<16x8x12xf32>
    %470 = stablehlo.transpose %108, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[16,8,12]{1,2,0}"} : (tensor<16x12x8xf32>) -> tensor<16x8x12xf32>
    %471 = stablehlo.dot_general %461, %470, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x8xf32>, tensor<16x8x12xf32>) -> tensor<16x12x12xf32>
    %472 = stablehlo.reshape %471 : (tensor<16x12x12xf32>) -> tensor<4x4x12x12xf32>
    %473 = stablehlo.multiply %472, %101 : tensor<4x4x12x12xf32>
    %474 = stablehlo.reduce(%473 init: %cst_22) applies stablehlo.add across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %475 = stablehlo.broadcast_in_dim %474, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x12xf32>
    %476 = stablehlo.subtract %472, %475 : tensor<4x4x12x12xf32>
    %477 = stablehlo.multiply %101, %476 : tensor<4x4x12x12xf32>
    %478 = stablehlo.multiply %477, %68 : tensor<4x4x12x12xf32>
    %479 = stablehlo.reshape %478 : (tensor<4x4x12x12xf32>) -> tensor<16x12x12xf32>
    %480 = stablehlo.dot_general %469, %479, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x8x12xf32>, tensor<16x12x12xf32>) -> tensor<16x8x12xf32>
    %481 = stablehlo.reshape %480 : (tensor<16x8x12xf32>) -> tensor<4x4x8x12xf32>
    %482 = stablehlo.transpose %481, dims = [0, 1, 3, 2] {result_layout = dense<[2, 3, 1, 0]> : tensor<4xindex>, xla_shape = "f32[4,4,12,8]{2,3,1,0}"} : (tensor<4x4x8x12xf32>) -> tensor<4x4x12x8xf32>
    %483 = stablehlo.reshape %482 : (tensor<4x4x12x8xf32>) -> tensor<4x2x2x12x8xf32>
    %484 = stablehlo.reduce(%483 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x2x2x12x8xf32>, tensor<f32>) -> tensor<4x2x12x8xf32>
    %485 = stablehlo.multiply %484, %59 : tensor<4x2x12x8xf32>
    %486 = stablehlo.slice %485 [0:4, 0:2, 0:12, 0:4] : (tensor<4x2x12x8xf32>) -> tensor<4x2x12x4xf32>
    %487 = stablehlo.negate %486 : tensor<4x2x12x4xf32>
    %488 = stablehlo.pad %487, %cst_22, low = [0, 0, 0, 4], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x2x12x4xf32>, tensor<f32>) -> tensor<4x2x12x8xf32>
    %489 = stablehlo.select %c_4, %488, %cst_3 : tensor<4x2x12x8xi1>, tensor<4x2x12x8xf32>
    %490 = stablehlo.slice %485 [0:4, 0:2, 0:12, 4:8] : (tensor<4x2x12x8xf32>) -> tensor<4x2x12x4xf32>
    %491 = stablehlo.pad %490, %cst_22, low = [0, 0, 0, 0], high = [0, 0, 0, 4], interior = [0, 0, 0, 0] : (tensor<4x2x12x4xf32>, tensor<f32>) -> tensor<4x2x12x8xf32>
    %492 = stablehlo.select %c_2, %491, %cst_3 : tensor<4x2x12x8xi1>, tensor<4x2x12x8xf32>
    %493 = stablehlo.add %489, %492 : tensor<4x2x12x8xf32>
    %494 = stablehlo.multiply %484, %53 : tensor<4x2x12x8xf32>
    %495 = stablehlo.add %493, %494 : tensor<4x2x12x8xf32>
    %496 = stablehlo.transpose %495, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,12,2,8]{3,1,2,0}"} : (tensor<4x2x12x8xf32>) -> tensor<4x12x2x8xf32>
    %497 = stablehlo.reshape %496 : (tensor<4x12x2x8xf32>) -> tensor<48x16xf32>
    %498 = stablehlo.dot_general %497, %arg19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xf32>, tensor<16x32xf32>) -> tensor<48x32xf32>
    %499 = stablehlo.reshape %498 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %500 = stablehlo.add %468, %499 : tensor<4x12x32xf32>
    %501 = stablehlo.transpose %65, dims = [0, 2, 1] {result_layout = dense<[1, 2, 0]> : tensor<3xindex>, xla_shape = "f32[16,12,8]{1,2,0}"} : (tensor<16x8x12xf32>) -> tensor<16x12x8xf32>
    %502 = stablehlo.dot_general %479, %501, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x12x12xf32>, tensor<16x12x8xf32>) -> tensor<16x12x8xf32>
    %503 = stablehlo.reshape %502 : (tensor<16x12x8xf32>) -> tensor<4x4x12x8xf32>
    %504 = stablehlo.multiply %503, %45 : tensor<4x4x12x8xf32>
    %505 = stablehlo.slice %504 [0:4, 0:4, 0:12, 0:4] : (tensor<4x4x12x8xf32>) -> tensor<4x4x12x4xf32>
    %506 = stablehlo.negate %505 : tensor<4x4x12x4xf32>
    %507 = stablehlo.pad %506, %cst_22, low = [0, 0, 0, 4], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x4x12x4xf32>, tensor<f32>) -> tensor<4x4x12x8xf32>
    %508 = stablehlo.select %c_1, %507, %cst_0 : tensor<4x4x12x8xi1>, tensor<4x4x12x8xf32>
    %509 = stablehlo.slice %504 [0:4, 0:4, 0:12, 4:8] : (tensor<4x4x12x8xf32>) -> tensor<4x4x12x4xf32>
    %510 = stablehlo.pad %509, %cst_22, low = [0, 0, 0, 0], high = [0, 0, 0, 4], interior = [0, 0, 0, 0] : (tensor<4x4x12x4xf32>, tensor<f32>) -> tensor<4x4x12x8xf32>
    %511 = stablehlo.select %c, %510, %cst_0 : tensor<4x4x12x8xi1>, tensor<4x4x12x8xf32>
    %512 = stablehlo.add %508, %511 : tensor<4x4x12x8xf32>
    %513 = stablehlo.multiply %503, %37 : tensor<4x4x12x8xf32>
    %514 = stablehlo.add %512, %513 : tensor<4x4x12x8xf32>
    %515 = stablehlo.transpose %514, dims = [0, 2, 1, 3] {result_layout = dense<[3, 1, 2, 0]> : tensor<4xindex>, xla_shape = "f32[4,12,4,8]{3,1,2,0}"} : (tensor<4x4x12x8xf32>) -> tensor<4x12x4x8xf32>
    %516 = stablehlo.reshape %515 : (tensor<4x12x4x8xf32>) -> tensor<48x32xf32>
    %517 = stablehlo.dot_general %516, %arg20, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<32x32xf32>) -> tensor<48x32xf32>
    %518 = stablehlo.reshape %517 : (tensor<48x32xf32>) -> tensor<4x12x32xf32>
    %519 = stablehlo.add %500, %518 : tensor<4x12x32xf32>
    %520 = stablehlo.multiply %519, %14 : tensor<4x12x32xf32>
    %521 = stablehlo.multiply %520, %23 : tensor<4x12x32xf32>
    %522 = stablehlo.add %455, %521 : tensor<4x12x32xf32>
    %523 = stablehlo.multiply %520, %13 : tensor<4x12x32xf32>
    %524 = stablehlo.reduce(%523 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %525 = stablehlo.reshape %524 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %526 = stablehlo.multiply %525, %297 : tensor<4x12x1xf32>
    %527 = stablehlo.power %21, %cst_7 : tensor<4x12x1xf32>
    %528 = stablehlo.multiply %526, %527 : tensor<4x12x1xf32>
    %529 = stablehlo.reshape %528 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %530 = stablehlo.broadcast_in_dim %529, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %531 = stablehlo.divide %530, %303 : tensor<4x12x32xf32>
    %532 = stablehlo.power %13, %cst_6 : tensor<4x12x32xf32>
    %533 = stablehlo.multiply %532, %306 : tensor<4x12x32xf32>
    %534 = stablehlo.multiply %531, %533 : tensor<4x12x32xf32>
    %535 = stablehlo.add %522, %534 : tensor<4x12x32xf32>
    %536 = stablehlo.reshape %535 : (tensor<4x12x32xf32>) -> tensor<48x32xf32>
    %537 = stablehlo.select %275, %536, %cst : tensor<48x32xi1>, tensor<48x32xf32>
    %538 = "stablehlo.scatter"(%cst_11, %273, %537) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg81: tensor<f32>, %arg82: tensor<f32>):
      %898 = stablehlo.add %arg81, %arg82 : tensor<f32>
      stablehlo.return %898 : tensor<f32>
    }) : (tensor<96x32xf32>, tensor<48x1xi64>, tensor<48x32xf32>) -> tensor<96x32xf32>
    %539 = stablehlo.subtract %538, %arg40 : tensor<96x32xf32>
    %540 = stablehlo.multiply %268, %539 : tensor<96x32xf32>
    %541 = stablehlo.add %arg40, %540 : tensor<96x32xf32>
    %542 = stablehlo.broadcast_in_dim %arg37, dims = [] : (tensor<f32>) -> tensor<96x32xf32>
    %543 = stablehlo.multiply %arg38, %542 : tensor<96x32xf32>
    %544 = stablehlo.multiply %538, %538 : tensor<96x32xf32>
    %545 = stablehlo.convert %arg32 : (tensor<f64>) -> tensor<f32>
    %546 = stablehlo.broadcast_in_dim %545, dims = [] : (tensor<f32>) -> tensor<96x32xf32>
    %547 = stablehlo.multiply %544, %546 : tensor<96x32xf32>
    %548 = stablehlo.add %543, %547 : tensor<96x32xf32>
    %549 = stablehlo.sqrt %548 : tensor<96x32xf32>
    %550 = stablehlo.broadcast_in_dim %arg31, dims = [] : (tensor<f32>) -> tensor<96x32xf32>
    %551 = stablehlo.divide %549, %550 : tensor<96x32xf32>
    %552 = stablehlo.broadcast_in_dim %arg30, dims = [] : (tensor<f32>) -> tensor<96x32xf32>
    %553 = stablehlo.add %551, %552 : tensor<96x32xf32>
    %554 = stablehlo.divide %541, %553 : tensor<96x32xf32>
    %555 = stablehlo.convert %arg29 : (tensor<f64>) -> tensor<f32>
    %556 = stablehlo.broadcast_in_dim %555, dims = [] : (tensor<f32>) -> tensor<96x32xf32>
    %557 = stablehlo.multiply %554, %556 : tensor<96x32xf32>
    %558 = stablehlo.add %arg12, %557 : tensor<96x32xf32>
    %559 = stablehlo.broadcast_in_dim %arg39, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %560 = stablehlo.transpose %26, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,48]{0,1}"} : (tensor<48x32xf32>) -> tensor<32x48xf32>
    %561 = stablehlo.dot_general %560, %516, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x48xf32>, tensor<48x32xf32>) -> tensor<32x32xf32>
    %562 = stablehlo.transpose %561, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %563 = stablehlo.subtract %562, %arg42 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : tensor<32x32xf32>
    %564 = stablehlo.multiply %559, %563 : tensor<32x32xf32>
    %565 = stablehlo.add %arg42, %564 : tensor<32x32xf32>
    %566 = stablehlo.broadcast_in_dim %arg37, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %567 = stablehlo.multiply %arg41, %566 : tensor<32x32xf32>
    %568 = stablehlo.multiply %562, %562 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : tensor<32x32xf32>
    %569 = stablehlo.broadcast_in_dim %545, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %570 = stablehlo.multiply %568, %569 : tensor<32x32xf32>
    %571 = stablehlo.add %567, %570 : tensor<32x32xf32>
    %572 = stablehlo.sqrt %571 : tensor<32x32xf32>
    %573 = stablehlo.broadcast_in_dim %arg31, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %574 = stablehlo.divide %572, %573 : tensor<32x32xf32>
    %575 = stablehlo.broadcast_in_dim %arg30, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %576 = stablehlo.add %574, %575 : tensor<32x32xf32>
    %577 = stablehlo.divide %565, %576 : tensor<32x32xf32>
    %578 = stablehlo.broadcast_in_dim %555, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %579 = stablehlo.multiply %577, %578 : tensor<32x32xf32>
    %580 = stablehlo.add %arg20, %579 : tensor<32x32xf32>
    %581 = stablehlo.broadcast_in_dim %arg39, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %582 = stablehlo.dot_general %560, %497, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x48xf32>, tensor<48x16xf32>) -> tensor<32x16xf32>
    %583 = stablehlo.transpose %582, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,32]{0,1}"} : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %584 = stablehlo.subtract %583, %arg44 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,32]{0,1}"} : tensor<16x32xf32>
    %585 = stablehlo.multiply %581, %584 : tensor<16x32xf32>
    %586 = stablehlo.add %arg44, %585 : tensor<16x32xf32>
    %587 = stablehlo.broadcast_in_dim %arg37, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %588 = stablehlo.multiply %arg43, %587 : tensor<16x32xf32>
    %589 = stablehlo.multiply %583, %583 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,32]{0,1}"} : tensor<16x32xf32>
    %590 = stablehlo.broadcast_in_dim %545, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %591 = stablehlo.multiply %589, %590 : tensor<16x32xf32>
    %592 = stablehlo.add %588, %591 : tensor<16x32xf32>
    %593 = stablehlo.sqrt %592 : tensor<16x32xf32>
    %594 = stablehlo.broadcast_in_dim %arg31, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %595 = stablehlo.divide %593, %594 : tensor<16x32xf32>
    %596 = stablehlo.broadcast_in_dim %arg30, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %597 = stablehlo.add %595, %596 : tensor<16x32xf32>
    %598 = stablehlo.divide %586, %597 : tensor<16x32xf32>
    %599 = stablehlo.broadcast_in_dim %555, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %600 = stablehlo.multiply %598, %599 : tensor<16x32xf32>
    %601 = stablehlo.add %arg19, %600 : tensor<16x32xf32>
    %602 = stablehlo.dot_general %560, %466, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x48xf32>, tensor<48x16xf32>) -> tensor<32x16xf32>
    %603 = stablehlo.transpose %602, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,32]{0,1}"} : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %604 = stablehlo.subtract %603, %arg46 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,32]{0,1}"} : tensor<16x32xf32>
    %605 = stablehlo.multiply %581, %604 : tensor<16x32xf32>
    %606 = stablehlo.add %arg46, %605 : tensor<16x32xf32>
    %607 = stablehlo.multiply %arg45, %587 : tensor<16x32xf32>
    %608 = stablehlo.multiply %603, %603 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,32]{0,1}"} : tensor<16x32xf32>
    %609 = stablehlo.multiply %608, %590 : tensor<16x32xf32>
    %610 = stablehlo.add %607, %609 : tensor<16x32xf32>
    %611 = stablehlo.sqrt %610 : tensor<16x32xf32>
    %612 = stablehlo.divide %611, %594 : tensor<16x32xf32>
    %613 = stablehlo.add %612, %596 : tensor<16x32xf32>
    %614 = stablehlo.divide %606, %613 : tensor<16x32xf32>
    %615 = stablehlo.multiply %614, %599 : tensor<16x32xf32>
    %616 = stablehlo.add %arg10, %615 : tensor<16x32xf32>
    %617 = stablehlo.transpose %112, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,48]{0,1}"} : (tensor<48x32xf32>) -> tensor<32x48xf32>
    %618 = stablehlo.dot_general %617, %457, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x48xf32>, tensor<48x32xf32>) -> tensor<32x32xf32>
    %619 = stablehlo.transpose %618, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %620 = stablehlo.subtract %619, %arg48 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : tensor<32x32xf32>
    %621 = stablehlo.multiply %559, %620 : tensor<32x32xf32>
    %622 = stablehlo.add %arg48, %621 : tensor<32x32xf32>
    %623 = stablehlo.multiply %arg47, %566 : tensor<32x32xf32>
    %624 = stablehlo.multiply %619, %619 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : tensor<32x32xf32>
    %625 = stablehlo.multiply %624, %569 : tensor<32x32xf32>
    %626 = stablehlo.add %623, %625 : tensor<32x32xf32>
    %627 = stablehlo.sqrt %626 : tensor<32x32xf32>
    %628 = stablehlo.divide %627, %573 : tensor<32x32xf32>
    %629 = stablehlo.add %628, %575 : tensor<32x32xf32>
    %630 = stablehlo.divide %622, %629 : tensor<32x32xf32>
    %631 = stablehlo.multiply %630, %578 : tensor<32x32xf32>
    %632 = stablehlo.add %arg9, %631 : tensor<32x32xf32>
    %633 = stablehlo.broadcast_in_dim %arg39, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %634 = stablehlo.transpose %128, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,48]{0,1}"} : (tensor<48x32xf32>) -> tensor<32x48xf32>
    %635 = stablehlo.dot_general %634, %436, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x48xf32>, tensor<48x64xf32>) -> tensor<32x64xf32>
    %636 = stablehlo.transpose %635, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %637 = stablehlo.subtract %636, %arg50 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : tensor<64x32xf32>
    %638 = stablehlo.multiply %633, %637 : tensor<64x32xf32>
    %639 = stablehlo.add %arg50, %638 : tensor<64x32xf32>
    %640 = stablehlo.broadcast_in_dim %arg37, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %641 = stablehlo.multiply %arg49, %640 : tensor<64x32xf32>
    %642 = stablehlo.multiply %636, %636 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : tensor<64x32xf32>
    %643 = stablehlo.broadcast_in_dim %545, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %644 = stablehlo.multiply %642, %643 : tensor<64x32xf32>
    %645 = stablehlo.add %641, %644 : tensor<64x32xf32>
    %646 = stablehlo.sqrt %645 : tensor<64x32xf32>
    %647 = stablehlo.broadcast_in_dim %arg31, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %648 = stablehlo.divide %646, %647 : tensor<64x32xf32>
    %649 = stablehlo.broadcast_in_dim %arg30, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %650 = stablehlo.add %648, %649 : tensor<64x32xf32>
    %651 = stablehlo.divide %639, %650 : tensor<64x32xf32>
    %652 = stablehlo.broadcast_in_dim %555, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %653 = stablehlo.multiply %651, %652 : tensor<64x32xf32>
    %654 = stablehlo.add %arg22, %653 : tensor<64x32xf32>
    %655 = stablehlo.dot_general %634, %427, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x48xf32>, tensor<48x64xf32>) -> tensor<32x64xf32>
    %656 = stablehlo.transpose %655, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %657 = stablehlo.subtract %656, %arg52 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : tensor<64x32xf32>
    %658 = stablehlo.multiply %633, %657 : tensor<64x32xf32>
    %659 = stablehlo.add %arg52, %658 : tensor<64x32xf32>
    %660 = stablehlo.multiply %arg51, %640 : tensor<64x32xf32>
    %661 = stablehlo.multiply %656, %656 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : tensor<64x32xf32>
    %662 = stablehlo.multiply %661, %643 : tensor<64x32xf32>
    %663 = stablehlo.add %660, %662 : tensor<64x32xf32>
    %664 = stablehlo.sqrt %663 : tensor<64x32xf32>
    %665 = stablehlo.divide %664, %647 : tensor<64x32xf32>
    %666 = stablehlo.add %665, %649 : tensor<64x32xf32>
    %667 = stablehlo.divide %659, %666 : tensor<64x32xf32>
    %668 = stablehlo.multiply %667, %652 : tensor<64x32xf32>
    %669 = stablehlo.add %arg8, %668 : tensor<64x32xf32>
    %670 = stablehlo.broadcast_in_dim %arg39, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %671 = stablehlo.transpose %138, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,48]{0,1}"} : (tensor<48x64xf32>) -> tensor<64x48xf32>
    %672 = stablehlo.dot_general %671, %423, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xf32>, tensor<48x32xf32>) -> tensor<64x32xf32>
    %673 = stablehlo.transpose %672, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %674 = stablehlo.subtract %673, %arg54 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : tensor<32x64xf32>
    %675 = stablehlo.multiply %670, %674 : tensor<32x64xf32>
    %676 = stablehlo.add %arg54, %675 : tensor<32x64xf32>
    %677 = stablehlo.broadcast_in_dim %arg37, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %678 = stablehlo.multiply %arg53, %677 : tensor<32x64xf32>
    %679 = stablehlo.multiply %673, %673 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : tensor<32x64xf32>
    %680 = stablehlo.broadcast_in_dim %545, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %681 = stablehlo.multiply %679, %680 : tensor<32x64xf32>
    %682 = stablehlo.add %678, %681 : tensor<32x64xf32>
    %683 = stablehlo.sqrt %682 : tensor<32x64xf32>
    %684 = stablehlo.broadcast_in_dim %arg31, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %685 = stablehlo.divide %683, %684 : tensor<32x64xf32>
    %686 = stablehlo.broadcast_in_dim %arg30, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %687 = stablehlo.add %685, %686 : tensor<32x64xf32>
    %688 = stablehlo.divide %676, %687 : tensor<32x64xf32>
    %689 = stablehlo.broadcast_in_dim %555, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %690 = stablehlo.multiply %688, %689 : tensor<32x64xf32>
    %691 = stablehlo.add %arg7, %690 : tensor<32x64xf32>
    %692 = stablehlo.broadcast_in_dim %arg39, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %693 = stablehlo.multiply %519, %24 : tensor<4x12x32xf32>
    %694 = stablehlo.reduce(%693 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %695 = stablehlo.subtract %694, %arg56 : tensor<32xf32>
    %696 = stablehlo.multiply %692, %695 : tensor<32xf32>
    %697 = stablehlo.add %arg56, %696 : tensor<32xf32>
    %698 = stablehlo.broadcast_in_dim %arg37, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %699 = stablehlo.multiply %arg55, %698 : tensor<32xf32>
    %700 = stablehlo.multiply %694, %694 : tensor<32xf32>
    %701 = stablehlo.broadcast_in_dim %545, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %702 = stablehlo.multiply %700, %701 : tensor<32xf32>
    %703 = stablehlo.add %699, %702 : tensor<32xf32>
    %704 = stablehlo.sqrt %703 : tensor<32xf32>
    %705 = stablehlo.broadcast_in_dim %arg31, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %706 = stablehlo.divide %704, %705 : tensor<32xf32>
    %707 = stablehlo.broadcast_in_dim %arg30, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %708 = stablehlo.add %706, %707 : tensor<32xf32>
    %709 = stablehlo.divide %697, %708 : tensor<32xf32>
    %710 = stablehlo.broadcast_in_dim %555, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %711 = stablehlo.multiply %709, %710 : tensor<32xf32>
    %712 = stablehlo.add %arg13, %711 : tensor<32xf32>
    %713 = stablehlo.multiply %439, %126 : tensor<4x12x32xf32>
    %714 = stablehlo.reduce(%713 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %715 = stablehlo.subtract %714, %arg58 : tensor<32xf32>
    %716 = stablehlo.multiply %692, %715 : tensor<32xf32>
    %717 = stablehlo.add %arg58, %716 : tensor<32xf32>
    %718 = stablehlo.multiply %arg57, %698 : tensor<32xf32>
    %719 = stablehlo.multiply %714, %714 : tensor<32xf32>
    %720 = stablehlo.multiply %719, %701 : tensor<32xf32>
    %721 = stablehlo.add %718, %720 : tensor<32xf32>
    %722 = stablehlo.sqrt %721 : tensor<32xf32>
    %723 = stablehlo.divide %722, %705 : tensor<32xf32>
    %724 = stablehlo.add %723, %707 : tensor<32xf32>
    %725 = stablehlo.divide %717, %724 : tensor<32xf32>
    %726 = stablehlo.multiply %725, %710 : tensor<32xf32>
    %727 = stablehlo.add %arg21, %726 : tensor<32xf32>
    %728 = stablehlo.transpose %154, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,48]{0,1}"} : (tensor<48x32xf32>) -> tensor<32x48xf32>
    %729 = stablehlo.dot_general %728, %403, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x48xf32>, tensor<48x32xf32>) -> tensor<32x32xf32>
    %730 = stablehlo.transpose %729, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %731 = stablehlo.subtract %730, %arg60 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : tensor<32x32xf32>
    %732 = stablehlo.multiply %559, %731 : tensor<32x32xf32>
    %733 = stablehlo.add %arg60, %732 : tensor<32x32xf32>
    %734 = stablehlo.multiply %arg59, %566 : tensor<32x32xf32>
    %735 = stablehlo.multiply %730, %730 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : tensor<32x32xf32>
    %736 = stablehlo.multiply %735, %569 : tensor<32x32xf32>
    %737 = stablehlo.add %734, %736 : tensor<32x32xf32>
    %738 = stablehlo.sqrt %737 : tensor<32x32xf32>
    %739 = stablehlo.divide %738, %573 : tensor<32x32xf32>
    %740 = stablehlo.add %739, %575 : tensor<32x32xf32>
    %741 = stablehlo.divide %733, %740 : tensor<32x32xf32>
    %742 = stablehlo.multiply %741, %578 : tensor<32x32xf32>
    %743 = stablehlo.add %arg25, %742 : tensor<32x32xf32>
    %744 = stablehlo.dot_general %728, %384, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x48xf32>, tensor<48x16xf32>) -> tensor<32x16xf32>
    %745 = stablehlo.transpose %744, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,32]{0,1}"} : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %746 = stablehlo.subtract %745, %arg62 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,32]{0,1}"} : tensor<16x32xf32>
    %747 = stablehlo.multiply %581, %746 : tensor<16x32xf32>
    %748 = stablehlo.add %arg62, %747 : tensor<16x32xf32>
    %749 = stablehlo.multiply %arg61, %587 : tensor<16x32xf32>
    %750 = stablehlo.multiply %745, %745 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,32]{0,1}"} : tensor<16x32xf32>
    %751 = stablehlo.multiply %750, %590 : tensor<16x32xf32>
    %752 = stablehlo.add %749, %751 : tensor<16x32xf32>
    %753 = stablehlo.sqrt %752 : tensor<16x32xf32>
    %754 = stablehlo.divide %753, %594 : tensor<16x32xf32>
    %755 = stablehlo.add %754, %596 : tensor<16x32xf32>
    %756 = stablehlo.divide %748, %755 : tensor<16x32xf32>
    %757 = stablehlo.multiply %756, %599 : tensor<16x32xf32>
    %758 = stablehlo.add %arg24, %757 : tensor<16x32xf32>
    %759 = stablehlo.dot_general %728, %353, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x48xf32>, tensor<48x16xf32>) -> tensor<32x16xf32>
    %760 = stablehlo.transpose %759, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,32]{0,1}"} : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %761 = stablehlo.subtract %760, %arg64 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,32]{0,1}"} : tensor<16x32xf32>
    %762 = stablehlo.multiply %581, %761 : tensor<16x32xf32>
    %763 = stablehlo.add %arg64, %762 : tensor<16x32xf32>
    %764 = stablehlo.multiply %arg63, %587 : tensor<16x32xf32>
    %765 = stablehlo.multiply %760, %760 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,32]{0,1}"} : tensor<16x32xf32>
    %766 = stablehlo.multiply %765, %590 : tensor<16x32xf32>
    %767 = stablehlo.add %764, %766 : tensor<16x32xf32>
    %768 = stablehlo.sqrt %767 : tensor<16x32xf32>
    %769 = stablehlo.divide %768, %594 : tensor<16x32xf32>
    %770 = stablehlo.add %769, %596 : tensor<16x32xf32>
    %771 = stablehlo.divide %763, %770 : tensor<16x32xf32>
    %772 = stablehlo.multiply %771, %599 : tensor<16x32xf32>
    %773 = stablehlo.add %arg6, %772 : tensor<16x32xf32>
    %774 = stablehlo.transpose %203, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,48]{0,1}"} : (tensor<48x32xf32>) -> tensor<32x48xf32>
    %775 = stablehlo.dot_general %774, %344, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x48xf32>, tensor<48x32xf32>) -> tensor<32x32xf32>
    %776 = stablehlo.transpose %775, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %777 = stablehlo.subtract %776, %arg66 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : tensor<32x32xf32>
    %778 = stablehlo.multiply %559, %777 : tensor<32x32xf32>
    %779 = stablehlo.add %arg66, %778 : tensor<32x32xf32>
    %780 = stablehlo.multiply %arg65, %566 : tensor<32x32xf32>
    %781 = stablehlo.multiply %776, %776 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,32]{0,1}"} : tensor<32x32xf32>
    %782 = stablehlo.multiply %781, %569 : tensor<32x32xf32>
    %783 = stablehlo.add %780, %782 : tensor<32x32xf32>
    %784 = stablehlo.sqrt %783 : tensor<32x32xf32>
    %785 = stablehlo.divide %784, %573 : tensor<32x32xf32>
    %786 = stablehlo.add %785, %575 : tensor<32x32xf32>
    %787 = stablehlo.divide %779, %786 : tensor<32x32xf32>
    %788 = stablehlo.multiply %787, %578 : tensor<32x32xf32>
    %789 = stablehlo.add %arg5, %788 : tensor<32x32xf32>
    %790 = stablehlo.transpose %219, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,48]{0,1}"} : (tensor<48x32xf32>) -> tensor<32x48xf32>
    %791 = stablehlo.dot_general %790, %323, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x48xf32>, tensor<48x64xf32>) -> tensor<32x64xf32>
    %792 = stablehlo.transpose %791, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %793 = stablehlo.subtract %792, %arg68 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : tensor<64x32xf32>
    %794 = stablehlo.multiply %633, %793 : tensor<64x32xf32>
    %795 = stablehlo.add %arg68, %794 : tensor<64x32xf32>
    %796 = stablehlo.multiply %arg67, %640 : tensor<64x32xf32>
    %797 = stablehlo.multiply %792, %792 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : tensor<64x32xf32>
    %798 = stablehlo.multiply %797, %643 : tensor<64x32xf32>
    %799 = stablehlo.add %796, %798 : tensor<64x32xf32>
    %800 = stablehlo.sqrt %799 : tensor<64x32xf32>
    %801 = stablehlo.divide %800, %647 : tensor<64x32xf32>
    %802 = stablehlo.add %801, %649 : tensor<64x32xf32>
    %803 = stablehlo.divide %795, %802 : tensor<64x32xf32>
    %804 = stablehlo.multiply %803, %652 : tensor<64x32xf32>
    %805 = stablehlo.add %arg27, %804 : tensor<64x32xf32>
    %806 = stablehlo.dot_general %790, %314, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x48xf32>, tensor<48x64xf32>) -> tensor<32x64xf32>
    %807 = stablehlo.transpose %806, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %808 = stablehlo.subtract %807, %arg70 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : tensor<64x32xf32>
    %809 = stablehlo.multiply %633, %808 : tensor<64x32xf32>
    %810 = stablehlo.add %arg70, %809 : tensor<64x32xf32>
    %811 = stablehlo.multiply %arg69, %640 : tensor<64x32xf32>
    %812 = stablehlo.multiply %807, %807 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,32]{0,1}"} : tensor<64x32xf32>
    %813 = stablehlo.multiply %812, %643 : tensor<64x32xf32>
    %814 = stablehlo.add %811, %813 : tensor<64x32xf32>
    %815 = stablehlo.sqrt %814 : tensor<64x32xf32>
    %816 = stablehlo.divide %815, %647 : tensor<64x32xf32>
    %817 = stablehlo.add %816, %649 : tensor<64x32xf32>
    %818 = stablehlo.divide %810, %817 : tensor<64x32xf32>
    %819 = stablehlo.multiply %818, %652 : tensor<64x32xf32>
    %820 = stablehlo.add %arg4, %819 : tensor<64x32xf32>
    %821 = stablehlo.transpose %229, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[64,48]{0,1}"} : (tensor<48x64xf32>) -> tensor<64x48xf32>
    %822 = stablehlo.dot_general %821, %310, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xf32>, tensor<48x32xf32>) -> tensor<64x32xf32>
    %823 = stablehlo.transpose %822, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %824 = stablehlo.subtract %823, %arg72 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : tensor<32x64xf32>
    %825 = stablehlo.multiply %670, %824 : tensor<32x64xf32>
    %826 = stablehlo.add %arg72, %825 : tensor<32x64xf32>
    %827 = stablehlo.multiply %arg71, %677 : tensor<32x64xf32>
    %828 = stablehlo.multiply %823, %823 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,64]{0,1}"} : tensor<32x64xf32>
    %829 = stablehlo.multiply %828, %680 : tensor<32x64xf32>
    %830 = stablehlo.add %827, %829 : tensor<32x64xf32>
    %831 = stablehlo.sqrt %830 : tensor<32x64xf32>
    %832 = stablehlo.divide %831, %684 : tensor<32x64xf32>
    %833 = stablehlo.add %832, %686 : tensor<32x64xf32>
    %834 = stablehlo.divide %826, %833 : tensor<32x64xf32>
    %835 = stablehlo.multiply %834, %689 : tensor<32x64xf32>
    %836 = stablehlo.add %arg3, %835 : tensor<32x64xf32>
    %837 = stablehlo.multiply %406, %152 : tensor<4x12x32xf32>
    %838 = stablehlo.reduce(%837 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %839 = stablehlo.subtract %838, %arg74 : tensor<32xf32>
    %840 = stablehlo.multiply %692, %839 : tensor<32xf32>
    %841 = stablehlo.add %arg74, %840 : tensor<32xf32>
    %842 = stablehlo.multiply %arg73, %698 : tensor<32xf32>
    %843 = stablehlo.multiply %838, %838 : tensor<32xf32>
    %844 = stablehlo.multiply %843, %701 : tensor<32xf32>
    %845 = stablehlo.add %842, %844 : tensor<32xf32>
    %846 = stablehlo.sqrt %845 : tensor<32xf32>
    %847 = stablehlo.divide %846, %705 : tensor<32xf32>
    %848 = stablehlo.add %847, %707 : tensor<32xf32>
    %849 = stablehlo.divide %841, %848 : tensor<32xf32>
    %850 = stablehlo.multiply %849, %710 : tensor<32xf32>
    %851 = stablehlo.add %arg23, %850 : tensor<32xf32>
    %852 = stablehlo.multiply %326, %217 : tensor<4x12x32xf32>
    %853 = stablehlo.reduce(%852 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %854 = stablehlo.subtract %853, %arg76 : tensor<32xf32>
    %855 = stablehlo.multiply %692, %854 : tensor<32xf32>
    %856 = stablehlo.add %arg76, %855 : tensor<32xf32>
    %857 = stablehlo.multiply %arg75, %698 : tensor<32xf32>
    %858 = stablehlo.multiply %853, %853 : tensor<32xf32>
    %859 = stablehlo.multiply %858, %701 : tensor<32xf32>
    %860 = stablehlo.add %857, %859 : tensor<32xf32>
    %861 = stablehlo.sqrt %860 : tensor<32xf32>
    %862 = stablehlo.divide %861, %705 : tensor<32xf32>
    %863 = stablehlo.add %862, %707 : tensor<32xf32>
    %864 = stablehlo.divide %856, %863 : tensor<32xf32>
    %865 = stablehlo.multiply %864, %710 : tensor<32xf32>
    %866 = stablehlo.add %arg26, %865 : tensor<32xf32>
    %867 = stablehlo.multiply %291, %242 : tensor<4x12x32xf32>
    %868 = stablehlo.reduce(%867 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %869 = stablehlo.subtract %868, %arg78 : tensor<32xf32>
    %870 = stablehlo.multiply %692, %869 : tensor<32xf32>
    %871 = stablehlo.add %arg78, %870 : tensor<32xf32>
    %872 = stablehlo.multiply %arg77, %698 : tensor<32xf32>
    %873 = stablehlo.multiply %868, %868 : tensor<32xf32>
    %874 = stablehlo.multiply %873, %701 : tensor<32xf32>
    %875 = stablehlo.add %872, %874 : tensor<32xf32>
    %876 = stablehlo.sqrt %875 : tensor<32xf32>
    %877 = stablehlo.divide %876, %705 : tensor<32xf32>
    %878 = stablehlo.add %877, %707 : tensor<32xf32>
    %879 = stablehlo.divide %871, %878 : tensor<32xf32>
    %880 = stablehlo.multiply %879, %710 : tensor<32xf32>
    %881 = stablehlo.add %arg28, %880 : tensor<32xf32>
    %882 = stablehlo.transpose %244, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[32,48]{0,1}"} : (tensor<48x32xf32>) -> tensor<32x48xf32>
    %883 = stablehlo.dot_general %882, %289, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x48xf32>, tensor<48x96xf32>) -> tensor<32x96xf32>
    %884 = stablehlo.transpose %883, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,32]{0,1}"} : (tensor<32x96xf32>) -> tensor<96x32xf32>
    %885 = stablehlo.subtract %884, %arg80 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,32]{0,1}"} : tensor<96x32xf32>
    %886 = stablehlo.multiply %268, %885 : tensor<96x32xf32>
    %887 = stablehlo.add %arg80, %886 : tensor<96x32xf32>
    %888 = stablehlo.multiply %arg79, %542 : tensor<96x32xf32>
    %889 = stablehlo.multiply %884, %884 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,32]{0,1}"} : tensor<96x32xf32>
    %890 = stablehlo.multiply %889, %546 : tensor<96x32xf32>
    %891 = stablehlo.add %888, %890 : tensor<96x32xf32>
    %892 = stablehlo.sqrt %891 : tensor<96x32xf32>
    %893 = stablehlo.divide %892, %550 : tensor<96x32xf32>
    %894 = stablehlo.add %893, %552 : tensor<96x32xf32>
    %895 = stablehlo.divide %887, %894 : tensor<96x32xf32>
    %896 = stablehlo.multiply %895, %556 : tensor<96x32xf32>
    %897 = stablehlo.add %arg1, %896 : tensor<96x32xf32>
    return %267, %558, %580, %601, %616, %632, %654, %669, %691, %712, %727, %743, %758, %773, %789, %805, %820, %836, %851, %866, %881, %897, %arg18, %541, %548, %565, %571, %586, %592, %606, %610, %622, %626, %639, %645, %659, %663, %676, %682, %697, %703, %717, %721, %733, %737, %748, %752, %763, %767, %779, %783, %795, %799, %810, %814, %826, %830, %841, %845, %856, %860, %871, %875, %887, %891 : tensor<f32>, tensor<96x32xf32>, tensor<32x32xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<32x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>, tensor<32x64xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x32xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<32x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>, tensor<32x64xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<96x32xf32>, tensor<4xf32>, tensor<96x32xf32>, tensor<96x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>, tensor<32x64xf32>, tensor<32x64xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>, tensor<32x64xf32>, tensor<32x64xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<96x32xf32>, tensor<96x32xf32>
  }
}
