module @jit_one attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64xf32>, %arg1: tensor<32x64xf32>, %arg2: tensor<64xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<128x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<128x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<100xf32>, %arg15: tensor<64x100xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<i32>, %arg23: tensor<64xf32>, %arg24: tensor<32x64xf32>, %arg25: tensor<64xf32>, %arg26: tensor<128x64xf32>, %arg27: tensor<64xf32>, %arg28: tensor<64x64xf32>, %arg29: tensor<64xf32>, %arg30: tensor<128x64xf32>, %arg31: tensor<64xf32>, %arg32: tensor<64x64xf32>, %arg33: tensor<64xf32>, %arg34: tensor<128x64xf32>, %arg35: tensor<64xf32>, %arg36: tensor<64x64xf32>, %arg37: tensor<100xf32>, %arg38: tensor<64x100xf32>, %arg39: tensor<64xf32>, %arg40: tensor<64xf32>, %arg41: tensor<64xf32>, %arg42: tensor<64xf32>, %arg43: tensor<64xf32>, %arg44: tensor<64xf32>, %arg45: tensor<64xf32>, %arg46: tensor<32x64xf32>, %arg47: tensor<64xf32>, %arg48: tensor<128x64xf32>, %arg49: tensor<64xf32>, %arg50: tensor<64x64xf32>, %arg51: tensor<64xf32>, %arg52: tensor<128x64xf32>, %arg53: tensor<64xf32>, %arg54: tensor<64x64xf32>, %arg55: tensor<64xf32>, %arg56: tensor<128x64xf32>, %arg57: tensor<64xf32>, %arg58: tensor<64x64xf32>, %arg59: tensor<100xf32>, %arg60: tensor<64x100xf32>, %arg61: tensor<64xf32>, %arg62: tensor<64xf32>, %arg63: tensor<64xf32>, %arg64: tensor<64xf32>, %arg65: tensor<64xf32>, %arg66: tensor<64xf32>, %arg67: tensor<4096x32xf32>, %arg68: tensor<16384xi32>, %arg69: tensor<16384xi32>, %arg70: tensor<4096xi32>) -> (tensor<64xf32> {jax.result_info = "result[0]['params']['Dense_0']['bias']"}, tensor<32x64xf32> {jax.result_info = "result[0]['params']['Dense_0']['kernel']"}, tensor<64xf32> {jax.result_info = "result[0]['params']['Dense_1']['bias']"}, tensor<128x64xf32> {jax.result_info = "result[0]['params']['Dense_1']['kernel']"}, tensor<64xf32> {jax.result_info = "result[0]['params']['Dense_2']['bias']"}, tensor<64x64xf32> {jax.result_info = "result[0]['params']['Dense_2']['kernel']"}, tensor<64xf32> {jax.result_info = "result[0]['params']['Dense_3']['bias']"}, tensor<128x64xf32> {jax.result_info = "result[0]['params']['Dense_3']['kernel']"}, tensor<64xf32> {jax.result_info = "result[0]['params']['Dense_4']['bias']"}, tensor<64x64xf32> {jax.result_info = "result[0]['params']['Dense_4']['kernel']"}, tensor<64xf32> {jax.result_info = "result[0]['params']['Dense_5']['bias']"}, tensor<128x64xf32> {jax.result_info = "result[0]['params']['Dense_5']['kernel']"}, tensor<64xf32> {jax.result_info = "result[0]['params']['Dense_6']['bias']"}, tensor<64x64xf32> {jax.result_info = "result[0]['params']['Dense_6']['kernel']"}, tensor<100xf32> {jax.result_info = "result[0]['params']['Dense_7']['bias']"}, tensor<64x100xf32> {jax.result_info = "result[0]['params']['Dense_7']['kernel']"}, tensor<64xf32> {jax.result_info = "result[0]['params']['LayerNorm_0']['bias']"}, tensor<64xf32> {jax.result_info = "result[0]['params']['LayerNorm_0']['scale']"}, tensor<64xf32> {jax.result_info = "result[0]['params']['LayerNorm_1']['bias']"}, tensor<64xf32> {jax.result_info = "result[0]['params']['LayerNorm_1']['scale']"}, tensor<64xf32> {jax.result_info = "result[0]['params']['LayerNorm_2']['bias']"}, tensor<64xf32> {jax.result_info = "result[0]['params']['LayerNorm_2']['scale']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<64xf32> {jax.result_info = "result[1][0].mu['params']['Dense_0']['bias']"}, tensor<32x64xf32> {jax.result_info = "result[1][0].mu['params']['Dense_0']['kernel']"}, tensor<64xf32> {jax.result_info = "result[1][0].mu['params']['Dense_1']['bias']"}, tensor<128x64xf32> {jax.result_info = "result[1][0].mu['params']['Dense_1']['kernel']"}, tensor<64xf32> {jax.result_info = "result[1][0].mu['params']['Dense_2']['bias']"}, tensor<64x64xf32> {jax.result_info = "result[1][0].mu['params']['Dense_2']['kernel']"}, tensor<64xf32> {jax.result_info = "result[1][0].mu['params']['Dense_3']['bias']"}, tensor<128x64xf32> {jax.result_info = "result[1][0].mu['params']['Dense_3']['kernel']"}, tensor<64xf32> {jax.result_info = "result[1][0].mu['params']['Dense_4']['bias']"}, tensor<64x64xf32> {jax.result_info = "result[1][0].mu['params']['Dense_4']['kernel']"}, tensor<64xf32> {jax.result_info = "result[1][0].mu['params']['Dense_5']['bias']"}, tensor<128x64xf32> {jax.result_info = "result[1][0].mu['params']['Dense_5']['kernel']"}, tensor<64xf32> {jax.result_info = "result[1][0].mu['params']['Dense_6']['bias']"}, tensor<64x64xf32> {jax.result_info = "result[1][0].mu['params']['Dense_6']['kernel']"}, tensor<100xf32> {jax.result_info = "result[1][0].mu['params']['Dense_7']['bias']"}, tensor<64x100xf32> {jax.result_info = "result[1][0].mu['params']['Dense_7']['kernel']"}, tensor<64xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_0']['bias']"}, tensor<64xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_0']['scale']"}, tensor<64xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_1']['bias']"}, tensor<64xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_1']['scale']"}, tensor<64xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_2']['bias']"}, tensor<64xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_2']['scale']"}, tensor<64xf32> {jax.result_info = "result[1][0].nu['params']['Dense_0']['bias']"}, tensor<32x64xf32> {jax.result_info = "result[1][0].nu['params']['Dense_0']['kernel']"}, tensor<64xf32> {jax.result_info = "result[1][0].nu['params']['Dense_1']['bias']"}, tensor<128x64xf32> {jax.result_info = "result[1][0].nu['params']['Dense_1']['kernel']"}, tensor<64xf32> {jax.result_info = "result[1][0].nu['params']['Dense_2']['bias']"}, tensor<64x64xf32> {jax.result_info = "result[1][0].nu['params']['Dense_2']['kernel']"}, tensor<64xf32> {jax.result_info = "result[1][0].nu['params']['Dense_3']['bias']"}, tensor<128x64xf32> {jax.result_info = "result[1][0].nu['params']['Dense_3']['kernel']"}, tensor<64xf32> {jax.result_info = "result[1][0].nu['params']['Dense_4']['bias']"}, tensor<64x64xf32> {jax.result_info = "result[1][0].nu['params']['Dense_4']['kernel']"}, tensor<64xf32> {jax.result_info = "result[1][0].nu['params']['Dense_5']['bias']"}, tensor<128x64xf32> {jax.result_info = "result[1][0].nu['params']['Dense_5']['kernel']"}, tensor<64xf32> {jax.result_info = "result[1][0].nu['params']['Dense_6']['bias']"}, tensor<64x64xf32> {jax.result_info = "result[1][0].nu['params']['Dense_6']['kernel']"}, tensor<100xf32> {jax.result_info = "result[1][0].nu['params']['Dense_7']['bias']"}, tensor<64x100xf32> {jax.result_info = "result[1][0].nu['params']['Dense_7']['kernel']"}, tensor<64xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_0']['bias']"}, tensor<64xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_0']['scale']"}, tensor<64xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_1']['bias']"}, tensor<64xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_1']['scale']"}, tensor<64xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_2']['bias']"}, tensor<64xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_2']['scale']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.dot_general %arg67, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4096x32xf32>, tensor<32x64xf32>) -> tensor<4096x64xf32>
    %1 = stablehlo.reshape %arg0 : (tensor<64xf32>) -> tensor<1x64xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<4096x64xf32>
    %3 = stablehlo.add %0, %2 : tensor<4096x64xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<16384xi32>
    %5 = stablehlo.compare LT, %arg68, %4, SIGNED : (tensor<16384xi32>, tensor<16384xi32>) -> tensor<16384xi1>
    %c_0 = stablehlo.constant dense<4096> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<16384xi32>
    %7 = stablehlo.add %arg68, %6 : tensor<16384xi32>
    %8 = stablehlo.select %5, %7, %arg68 : tensor<16384xi1>, tensor<16384xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<16384xi32>) -> tensor<16384x1xi32>
    %10 = "stablehlo.gather"(%3, %9) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<4096x64xf32>, tensor<16384x1xi32>) -> tensor<16384x64xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<16384xi32>
    %12 = stablehlo.compare LT, %arg69, %11, SIGNED : (tensor<16384xi32>, tensor<16384xi32>) -> tensor<16384xi1>
    %c_2 = stablehlo.constant dense<4096> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<16384xi32>
    %14 = stablehlo.add %arg69, %13 : tensor<16384xi32>
    %15 = stablehlo.select %12, %14, %arg69 : tensor<16384xi1>, tensor<16384xi32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<16384xi32>) -> tensor<16384x1xi32>
    %17 = "stablehlo.gather"(%3, %16) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<4096x64xf32>, tensor<16384x1xi32>) -> tensor<16384x64xf32>
    %18 = stablehlo.concatenate %10, %17, dim = 1 : (tensor<16384x64xf32>, tensor<16384x64xf32>) -> tensor<16384x128xf32>
    %19 = stablehlo.dot_general %18, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16384x128xf32>, tensor<128x64xf32>) -> tensor<16384x64xf32>
    %20 = stablehlo.reshape %arg2 : (tensor<64xf32>) -> tensor<1x64xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<16384x64xf32>
    %22 = stablehlo.add %19, %21 : tensor<16384x64xf32>
    %23 = call @relu(%22) : (tensor<16384x64xf32>) -> tensor<16384x64xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<16384x64xf32>
    %25 = stablehlo.compare GT, %22, %24, FLOAT : (tensor<16384x64xf32>, tensor<16384x64xf32>) -> tensor<16384x64xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<16384x64xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4096x64xf32>
    %28 = stablehlo.broadcast_in_dim %arg69, dims = [0] : (tensor<16384xi32>) -> tensor<16384x1xi32>
    %29 = "stablehlo.scatter"(%27, %28, %23) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg71: tensor<f32>, %arg72: tensor<f32>):
      %1034 = stablehlo.add %arg71, %arg72 : tensor<f32>
      stablehlo.return %1034 : tensor<f32>
    }) : (tensor<4096x64xf32>, tensor<16384x1xi32>, tensor<16384x64xf32>) -> tensor<4096x64xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4096x64xf32>
    %31 = stablehlo.dot_general %29, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4096x64xf32>, tensor<64x64xf32>) -> tensor<4096x64xf32>
    %32 = stablehlo.reshape %arg4 : (tensor<64xf32>) -> tensor<1x64xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<4096x64xf32>
    %34 = stablehlo.add %31, %33 : tensor<4096x64xf32>
    %35 = stablehlo.add %3, %34 : tensor<4096x64xf32>
    %36 = chlo.square %35 : tensor<4096x64xf32> -> tensor<4096x64xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4096x64xf32>
    %38 = stablehlo.multiply %37, %35 : tensor<4096x64xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%35 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<4096x64xf32>, tensor<f32>) -> tensor<4096xf32>
    %cst_8 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %41 = stablehlo.divide %39, %40 : tensor<4096xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.reduce(%36 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<4096x64xf32>, tensor<f32>) -> tensor<4096xf32>
    %cst_10 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %44 = stablehlo.divide %42, %43 : tensor<4096xf32>
    %45 = chlo.square %41 : tensor<4096xf32> -> tensor<4096xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %47 = stablehlo.multiply %46, %41 : tensor<4096xf32>
    %48 = stablehlo.subtract %44, %45 : tensor<4096xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %50 = stablehlo.maximum %49, %48 : tensor<4096xf32>
    %51 = stablehlo.compare EQ, %48, %50, FLOAT : (tensor<4096xf32>, tensor<4096xf32>) -> tensor<4096xi1>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %54 = stablehlo.select %51, %52, %53 : tensor<4096xi1>, tensor<4096xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %56 = stablehlo.compare EQ, %55, %50, FLOAT : (tensor<4096xf32>, tensor<4096xf32>) -> tensor<4096xi1>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %59 = stablehlo.select %56, %57, %58 : tensor<4096xi1>, tensor<4096xf32>
    %60 = stablehlo.divide %54, %59 : tensor<4096xf32>
    %61 = stablehlo.broadcast_in_dim %41, dims = [0] : (tensor<4096xf32>) -> tensor<4096x1xf32>
    %62 = stablehlo.broadcast_in_dim %50, dims = [0] : (tensor<4096xf32>) -> tensor<4096x1xf32>
    %63 = stablehlo.broadcast_in_dim %61, dims = [0, 1] : (tensor<4096x1xf32>) -> tensor<4096x64xf32>
    %64 = stablehlo.subtract %35, %63 : tensor<4096x64xf32>
    %cst_18 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4096x1xf32>
    %66 = stablehlo.add %62, %65 : tensor<4096x1xf32>
    %67 = stablehlo.rsqrt %66 : tensor<4096x1xf32>
    %68 = stablehlo.divide %67, %66 : tensor<4096x1xf32>
    %cst_19 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4096x1xf32>
    %70 = stablehlo.multiply %69, %68 : tensor<4096x1xf32>
    %71 = stablehlo.reshape %arg17 : (tensor<64xf32>) -> tensor<1x64xf32>
    %72 = stablehlo.broadcast_in_dim %67, dims = [0, 1] : (tensor<4096x1xf32>) -> tensor<4096x64xf32>
    %73 = stablehlo.broadcast_in_dim %71, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<4096x64xf32>
    %74 = stablehlo.multiply %72, %73 : tensor<4096x64xf32>
    %75 = stablehlo.multiply %64, %74 : tensor<4096x64xf32>
    %76 = stablehlo.reshape %arg16 : (tensor<64xf32>) -> tensor<1x64xf32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<4096x64xf32>
    %78 = stablehlo.add %75, %77 : tensor<4096x64xf32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %79 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i32>) -> tensor<16384xi32>
    %80 = stablehlo.compare LT, %arg68, %79, SIGNED : (tensor<16384xi32>, tensor<16384xi32>) -> tensor<16384xi1>
    %c_21 = stablehlo.constant dense<4096> : tensor<i32>
    %81 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i32>) -> tensor<16384xi32>
    %82 = stablehlo.add %arg68, %81 : tensor<16384xi32>
    %83 = stablehlo.select %80, %82, %arg68 : tensor<16384xi1>, tensor<16384xi32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0] : (tensor<16384xi32>) -> tensor<16384x1xi32>
    %85 = "stablehlo.gather"(%78, %84) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<4096x64xf32>, tensor<16384x1xi32>) -> tensor<16384x64xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %86 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i32>) -> tensor<16384xi32>
    %87 = stablehlo.compare LT, %arg69, %86, SIGNED : (tensor<16384xi32>, tensor<16384xi32>) -> tensor<16384xi1>
    %c_23 = stablehlo.constant dense<4096> : tensor<i32>
    %88 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<16384xi32>
    %89 = stablehlo.add %arg69, %88 : tensor<16384xi32>
    %90 = stablehlo.select %87, %89, %arg69 : tensor<16384xi1>, tensor<16384xi32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [0] : (tensor<16384xi32>) -> tensor<16384x1xi32>
    %92 = "stablehlo.gather"(%78, %91) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<4096x64xf32>, tensor<16384x1xi32>) -> tensor<16384x64xf32>
    %93 = stablehlo.concatenate %85, %92, dim = 1 : (tensor<16384x64xf32>, tensor<16384x64xf32>) -> tensor<16384x128xf32>
    %94 = stablehlo.dot_general %93, %arg7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16384x128xf32>, tensor<128x64xf32>) -> tensor<16384x64xf32>
    %95 = stablehlo.reshape %arg6 : (tensor<64xf32>) -> tensor<1x64xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<16384x64xf32>
    %97 = stablehlo.add %94, %96 : tensor<16384x64xf32>
    %98 = call @relu(%97) : (tensor<16384x64xf32>) -> tensor<16384x64xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<16384x64xf32>
    %100 = stablehlo.compare GT, %97, %99, FLOAT : (tensor<16384x64xf32>, tensor<16384x64xf32>) -> tensor<16384x64xi1>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<16384x64xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4096x64xf32>
    %103 = stablehlo.broadcast_in_dim %arg69, dims = [0] : (tensor<16384xi32>) -> tensor<16384x1xi32>
    %104 = "stablehlo.scatter"(%102, %103, %98) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg71: tensor<f32>, %arg72: tensor<f32>):
      %1034 = stablehlo.add %arg71, %arg72 : tensor<f32>
      stablehlo.return %1034 : tensor<f32>
    }) : (tensor<4096x64xf32>, tensor<16384x1xi32>, tensor<16384x64xf32>) -> tensor<4096x64xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4096x64xf32>
    %106 = stablehlo.dot_general %104, %arg9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4096x64xf32>, tensor<64x64xf32>) -> tensor<4096x64xf32>
    %107 = stablehlo.reshape %arg8 : (tensor<64xf32>) -> tensor<1x64xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<4096x64xf32>
    %109 = stablehlo.add %106, %108 : tensor<4096x64xf32>
    %110 = stablehlo.add %78, %109 : tensor<4096x64xf32>
    %111 = chlo.square %110 : tensor<4096x64xf32> -> tensor<4096x64xf32>
    %cst_28 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4096x64xf32>
    %113 = stablehlo.multiply %112, %110 : tensor<4096x64xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.reduce(%110 init: %cst_29) applies stablehlo.add across dimensions = [1] : (tensor<4096x64xf32>, tensor<f32>) -> tensor<4096xf32>
    %cst_30 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %116 = stablehlo.divide %114, %115 : tensor<4096xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.reduce(%111 init: %cst_31) applies stablehlo.add across dimensions = [1] : (tensor<4096x64xf32>, tensor<f32>) -> tensor<4096xf32>
    %cst_32 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %119 = stablehlo.divide %117, %118 : tensor<4096xf32>
    %120 = chlo.square %116 : tensor<4096xf32> -> tensor<4096xf32>
    %cst_33 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %122 = stablehlo.multiply %121, %116 : tensor<4096xf32>
    %123 = stablehlo.subtract %119, %120 : tensor<4096xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %125 = stablehlo.maximum %124, %123 : tensor<4096xf32>
    %126 = stablehlo.compare EQ, %123, %125, FLOAT : (tensor<4096xf32>, tensor<4096xf32>) -> tensor<4096xi1>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %129 = stablehlo.select %126, %127, %128 : tensor<4096xi1>, tensor<4096xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %131 = stablehlo.compare EQ, %130, %125, FLOAT : (tensor<4096xf32>, tensor<4096xf32>) -> tensor<4096xi1>
    %cst_38 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %134 = stablehlo.select %131, %132, %133 : tensor<4096xi1>, tensor<4096xf32>
    %135 = stablehlo.divide %129, %134 : tensor<4096xf32>
    %136 = stablehlo.broadcast_in_dim %116, dims = [0] : (tensor<4096xf32>) -> tensor<4096x1xf32>
    %137 = stablehlo.broadcast_in_dim %125, dims = [0] : (tensor<4096xf32>) -> tensor<4096x1xf32>
    %138 = stablehlo.broadcast_in_dim %136, dims = [0, 1] : (tensor<4096x1xf32>) -> tensor<4096x64xf32>
    %139 = stablehlo.subtract %110, %138 : tensor<4096x64xf32>
    %cst_40 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4096x1xf32>
    %141 = stablehlo.add %137, %140 : tensor<4096x1xf32>
    %142 = stablehlo.rsqrt %141 : tensor<4096x1xf32>
    %143 = stablehlo.divide %142, %141 : tensor<4096x1xf32>
    %cst_41 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4096x1xf32>
    %145 = stablehlo.multiply %144, %143 : tensor<4096x1xf32>
    %146 = stablehlo.reshape %arg19 : (tensor<64xf32>) -> tensor<1x64xf32>
    %147 = stablehlo.broadcast_in_dim %142, dims = [0, 1] : (tensor<4096x1xf32>) -> tensor<4096x64xf32>
    %148 = stablehlo.broadcast_in_dim %146, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<4096x64xf32>
    %149 = stablehlo.multiply %147, %148 : tensor<4096x64xf32>
    %150 = stablehlo.multiply %139, %149 : tensor<4096x64xf32>
    %151 = stablehlo.reshape %arg18 : (tensor<64xf32>) -> tensor<1x64xf32>
    %152 = stablehlo.broadcast_in_dim %151, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<4096x64xf32>
    %153 = stablehlo.add %150, %152 : tensor<4096x64xf32>
    %c_42 = stablehlo.constant dense<0> : tensor<i32>
    %154 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<i32>) -> tensor<16384xi32>
    %155 = stablehlo.compare LT, %arg68, %154, SIGNED : (tensor<16384xi32>, tensor<16384xi32>) -> tensor<16384xi1>
    %c_43 = stablehlo.constant dense<4096> : tensor<i32>
    %156 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<i32>) -> tensor<16384xi32>
    %157 = stablehlo.add %arg68, %156 : tensor<16384xi32>
    %158 = stablehlo.select %155, %157, %arg68 : tensor<16384xi1>, tensor<16384xi32>
    %159 = stablehlo.broadcast_in_dim %158, dims = [0] : (tensor<16384xi32>) -> tensor<16384x1xi32>
    %160 = "stablehlo.gather"(%153, %159) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<4096x64xf32>, tensor<16384x1xi32>) -> tensor<16384x64xf32>
    %c_44 = stablehlo.constant dense<0> : tensor<i32>
    %161 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<i32>) -> tensor<16384xi32>
    %162 = stablehlo.compare LT, %arg69, %161, SIGNED : (tensor<16384xi32>, tensor<16384xi32>) -> tensor<16384xi1>
    %c_45 = stablehlo.constant dense<4096> : tensor<i32>
    %163 = stablehlo.broadcast_in_dim %c_45, dims = [] : (tensor<i32>) -> tensor<16384xi32>
    %164 = stablehlo.add %arg69, %163 : tensor<16384xi32>
    %165 = stablehlo.select %162, %164, %arg69 : tensor<16384xi1>, tensor<16384xi32>
    %166 = stablehlo.broadcast_in_dim %165, dims = [0] : (tensor<16384xi32>) -> tensor<16384x1xi32>
    %167 = "stablehlo.gather"(%153, %166) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<4096x64xf32>, tensor<16384x1xi32>) -> tensor<16384x64xf32>
    %168 = stablehlo.concatenate %160, %167, dim = 1 : (tensor<16384x64xf32>, tensor<16384x64xf32>) -> tensor<16384x128xf32>
    %169 = stablehlo.dot_general %168, %arg11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16384x128xf32>, tensor<128x64xf32>) -> tensor<16384x64xf32>
    %170 = stablehlo.reshape %arg10 : (tensor<64xf32>) -> tensor<1x64xf32>
    %171 = stablehlo.broadcast_in_dim %170, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<16384x64xf32>
    %172 = stablehlo.add %169, %171 : tensor<16384x64xf32>
    %173 = call @relu(%172) : (tensor<16384x64xf32>) -> tensor<16384x64xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<16384x64xf32>
    %175 = stablehlo.compare GT, %172, %174, FLOAT : (tensor<16384x64xf32>, tensor<16384x64xf32>) -> tensor<16384x64xi1>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<16384x64xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4096x64xf32>
    %178 = stablehlo.broadcast_in_dim %arg69, dims = [0] : (tensor<16384xi32>) -> tensor<16384x1xi32>
    %179 = "stablehlo.scatter"(%177, %178, %173) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg71: tensor<f32>, %arg72: tensor<f32>):
      %1034 = stablehlo.add %arg71, %arg72 : tensor<f32>
      stablehlo.return %1034 : tensor<f32>
    }) : (tensor<4096x64xf32>, tensor<16384x1xi32>, tensor<16384x64xf32>) -> tensor<4096x64xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4096x64xf32>
    %181 = stablehlo.dot_general %179, %arg13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4096x64xf32>, tensor<64x64xf32>) -> tensor<4096x64xf32>
    %182 = stablehlo.reshape %arg12 : (tensor<64xf32>) -> tensor<1x64xf32>
    %183 = stablehlo.broadcast_in_dim %182, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<4096x64xf32>
    %184 = stablehlo.add %181, %183 : tensor<4096x64xf32>
    %185 = stablehlo.add %153, %184 : tensor<4096x64xf32>
    %186 = chlo.square %185 : tensor<4096x64xf32> -> tensor<4096x64xf32>
    %cst_50 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4096x64xf32>
    %188 = stablehlo.multiply %187, %185 : tensor<4096x64xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %189 = stablehlo.reduce(%185 init: %cst_51) applies stablehlo.add across dimensions = [1] : (tensor<4096x64xf32>, tensor<f32>) -> tensor<4096xf32>
    %cst_52 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %191 = stablehlo.divide %189, %190 : tensor<4096xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %192 = stablehlo.reduce(%186 init: %cst_53) applies stablehlo.add across dimensions = [1] : (tensor<4096x64xf32>, tensor<f32>) -> tensor<4096xf32>
    %cst_54 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %194 = stablehlo.divide %192, %193 : tensor<4096xf32>
    %195 = chlo.square %191 : tensor<4096xf32> -> tensor<4096xf32>
    %cst_55 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %197 = stablehlo.multiply %196, %191 : tensor<4096xf32>
    %198 = stablehlo.subtract %194, %195 : tensor<4096xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %199 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %200 = stablehlo.maximum %199, %198 : tensor<4096xf32>
    %201 = stablehlo.compare EQ, %198, %200, FLOAT : (tensor<4096xf32>, tensor<4096xf32>) -> tensor<4096xi1>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %204 = stablehlo.select %201, %202, %203 : tensor<4096xi1>, tensor<4096xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %206 = stablehlo.compare EQ, %205, %200, FLOAT : (tensor<4096xf32>, tensor<4096xf32>) -> tensor<4096xi1>
    %cst_60 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %cst_61 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %209 = stablehlo.select %206, %207, %208 : tensor<4096xi1>, tensor<4096xf32>
    %210 = stablehlo.divide %204, %209 : tensor<4096xf32>
    %211 = stablehlo.broadcast_in_dim %191, dims = [0] : (tensor<4096xf32>) -> tensor<4096x1xf32>
    %212 = stablehlo.broadcast_in_dim %200, dims = [0] : (tensor<4096xf32>) -> tensor<4096x1xf32>
    %213 = stablehlo.broadcast_in_dim %211, dims = [0, 1] : (tensor<4096x1xf32>) -> tensor<4096x64xf32>
    %214 = stablehlo.subtract %185, %213 : tensor<4096x64xf32>
    %cst_62 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<4096x1xf32>
    %216 = stablehlo.add %212, %215 : tensor<4096x1xf32>
    %217 = stablehlo.rsqrt %216 : tensor<4096x1xf32>
    %218 = stablehlo.divide %217, %216 : tensor<4096x1xf32>
    %cst_63 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<4096x1xf32>
    %220 = stablehlo.multiply %219, %218 : tensor<4096x1xf32>
    %221 = stablehlo.reshape %arg21 : (tensor<64xf32>) -> tensor<1x64xf32>
    %222 = stablehlo.broadcast_in_dim %217, dims = [0, 1] : (tensor<4096x1xf32>) -> tensor<4096x64xf32>
    %223 = stablehlo.broadcast_in_dim %221, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<4096x64xf32>
    %224 = stablehlo.multiply %222, %223 : tensor<4096x64xf32>
    %225 = stablehlo.multiply %214, %224 : tensor<4096x64xf32>
    %226 = stablehlo.reshape %arg20 : (tensor<64xf32>) -> tensor<1x64xf32>
    %227 = stablehlo.broadcast_in_dim %226, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<4096x64xf32>
    %228 = stablehlo.add %225, %227 : tensor<4096x64xf32>
    %229 = stablehlo.dot_general %228, %arg15, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4096x64xf32>, tensor<64x100xf32>) -> tensor<4096x100xf32>
    %230 = stablehlo.reshape %arg14 : (tensor<100xf32>) -> tensor<1x100xf32>
    %231 = stablehlo.broadcast_in_dim %230, dims = [0, 1] : (tensor<1x100xf32>) -> tensor<4096x100xf32>
    %232 = stablehlo.add %229, %231 : tensor<4096x100xf32>
    %233 = stablehlo.broadcast_in_dim %arg70, dims = [0] : (tensor<4096xi32>) -> tensor<4096x1xi32>
    %234:2 = call @take_along_axis(%232, %233) : (tensor<4096x100xf32>, tensor<4096x1xi32>) -> (tensor<4096x1xf32>, tensor<4096x1x1xi32>)
    %c_64 = stablehlo.constant dense<0> : tensor<i32>
    %235:2 = call @_take(%234#0, %c_64) : (tensor<4096x1xf32>, tensor<i32>) -> (tensor<4096xf32>, tensor<1xi32>)
    %cst_65 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %236 = stablehlo.reduce(%232 init: %cst_65) applies stablehlo.maximum across dimensions = [1] : (tensor<4096x100xf32>, tensor<f32>) -> tensor<4096xf32>
    %237 = stablehlo.reshape %236 : (tensor<4096xf32>) -> tensor<4096x1xf32>
    %238 = stablehlo.broadcast_in_dim %237, dims = [0, 1] : (tensor<4096x1xf32>) -> tensor<4096x100xf32>
    %239 = stablehlo.compare EQ, %232, %238, FLOAT : (tensor<4096x100xf32>, tensor<4096x100xf32>) -> tensor<4096x100xi1>
    %240 = stablehlo.convert %239 : (tensor<4096x100xi1>) -> tensor<4096x100xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %241 = stablehlo.reduce(%240 init: %cst_66) applies stablehlo.add across dimensions = [1] : (tensor<4096x100xf32>, tensor<f32>) -> tensor<4096xf32>
    %cst_67 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %242 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %243 = stablehlo.maximum %242, %236 : tensor<4096xf32>
    %244 = stablehlo.compare EQ, %236, %243, FLOAT : (tensor<4096xf32>, tensor<4096xf32>) -> tensor<4096xi1>
    %cst_68 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %245 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %246 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %247 = stablehlo.select %244, %245, %246 : tensor<4096xi1>, tensor<4096xf32>
    %cst_70 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %249 = stablehlo.compare EQ, %248, %243, FLOAT : (tensor<4096xf32>, tensor<4096xf32>) -> tensor<4096xi1>
    %cst_71 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %250 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %cst_72 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %251 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %252 = stablehlo.select %249, %250, %251 : tensor<4096xi1>, tensor<4096xf32>
    %253 = stablehlo.divide %247, %252 : tensor<4096xf32>
    %254 = stablehlo.is_finite %243 : (tensor<4096xf32>) -> tensor<4096xi1>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %255 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %256 = stablehlo.select %254, %243, %255 : tensor<4096xi1>, tensor<4096xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %257 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %258 = stablehlo.broadcast_in_dim %256, dims = [0] : (tensor<4096xf32>) -> tensor<4096x1xf32>
    %259 = stablehlo.broadcast_in_dim %258, dims = [0, 1] : (tensor<4096x1xf32>) -> tensor<4096x100xf32>
    %260 = stablehlo.subtract %232, %259 : tensor<4096x100xf32>
    %261 = stablehlo.exponential %260 : tensor<4096x100xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %262 = stablehlo.reduce(%261 init: %cst_75) applies stablehlo.add across dimensions = [1] : (tensor<4096x100xf32>, tensor<f32>) -> tensor<4096xf32>
    %263 = stablehlo.sign %262 : tensor<4096xf32>
    %264 = stablehlo.abs %262 : tensor<4096xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %265 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %266 = stablehlo.compare GE, %262, %265, FLOAT : (tensor<4096xf32>, tensor<4096xf32>) -> tensor<4096xi1>
    %267 = stablehlo.log %264 : tensor<4096xf32>
    %268 = stablehlo.add %267, %256 : tensor<4096xf32>
    %269 = stablehlo.subtract %268, %235#0 : tensor<4096xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %270 = stablehlo.reduce(%269 init: %cst_77) applies stablehlo.add across dimensions = [0] : (tensor<4096xf32>, tensor<f32>) -> tensor<f32>
    %cst_78 = stablehlo.constant dense<4.096000e+03> : tensor<f32>
    %271 = stablehlo.divide %270, %cst_78 : tensor<f32>
    %cst_79 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_80 = stablehlo.constant dense<4.096000e+03> : tensor<f32>
    %272 = stablehlo.divide %cst_79, %cst_80 : tensor<f32>
    %273 = stablehlo.broadcast_in_dim %272, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %274 = stablehlo.negate %273 : tensor<4096xf32>
    %275 = stablehlo.divide %273, %264 : tensor<4096xf32>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %276 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %277 = stablehlo.select %266, %276, %275 : tensor<4096xi1>, tensor<4096xf32>
    %278 = stablehlo.select %266, %275, %276 : tensor<4096xi1>, tensor<4096xf32>
    %279 = stablehlo.negate %277 : tensor<4096xf32>
    %280 = stablehlo.add %278, %279 : tensor<4096xf32>
    %281 = stablehlo.broadcast_in_dim %280, dims = [0] : (tensor<4096xf32>) -> tensor<4096x100xf32>
    %282 = stablehlo.multiply %281, %261 : tensor<4096x100xf32>
    %283 = call @_take_0(%235#1, %274) : (tensor<1xi32>, tensor<4096xf32>) -> tensor<4096x1xf32>
    %284 = call @take_along_axis_1(%234#1, %283) : (tensor<4096x1x1xi32>, tensor<4096x1xf32>) -> tensor<4096x100xf32>
    %285 = stablehlo.add %282, %284 : tensor<4096x100xf32>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %286 = stablehlo.reduce(%285 init: %cst_82) applies stablehlo.add across dimensions = [0] : (tensor<4096x100xf32>, tensor<f32>) -> tensor<100xf32>
    %287 = stablehlo.reshape %286 : (tensor<100xf32>) -> tensor<1x100xf32>
    %288 = stablehlo.reshape %287 : (tensor<1x100xf32>) -> tensor<100xf32>
    %289 = stablehlo.dot_general %285, %228, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4096x100xf32>, tensor<4096x64xf32>) -> tensor<100x64xf32>
    %290 = stablehlo.transpose %289, dims = [1, 0] : (tensor<100x64xf32>) -> tensor<64x100xf32>
    %291 = stablehlo.dot_general %285, %arg15, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4096x100xf32>, tensor<64x100xf32>) -> tensor<4096x64xf32>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %292 = stablehlo.reduce(%291 init: %cst_83) applies stablehlo.add across dimensions = [0] : (tensor<4096x64xf32>, tensor<f32>) -> tensor<64xf32>
    %293 = stablehlo.reshape %292 : (tensor<64xf32>) -> tensor<1x64xf32>
    %294 = stablehlo.reshape %293 : (tensor<1x64xf32>) -> tensor<64xf32>
    %295 = stablehlo.multiply %214, %291 : tensor<4096x64xf32>
    %296 = stablehlo.multiply %291, %224 : tensor<4096x64xf32>
    %297 = stablehlo.broadcast_in_dim %217, dims = [0, 1] : (tensor<4096x1xf32>) -> tensor<4096x64xf32>
    %298 = stablehlo.multiply %297, %295 : tensor<4096x64xf32>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %299 = stablehlo.reduce(%298 init: %cst_84) applies stablehlo.add across dimensions = [0] : (tensor<4096x64xf32>, tensor<f32>) -> tensor<64xf32>
    %300 = stablehlo.reshape %299 : (tensor<64xf32>) -> tensor<1x64xf32>
    %301 = stablehlo.broadcast_in_dim %221, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<4096x64xf32>
    %302 = stablehlo.multiply %295, %301 : tensor<4096x64xf32>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %303 = stablehlo.reduce(%302 init: %cst_85) applies stablehlo.add across dimensions = [1] : (tensor<4096x64xf32>, tensor<f32>) -> tensor<4096xf32>
    %304 = stablehlo.reshape %303 : (tensor<4096xf32>) -> tensor<4096x1xf32>
    %305 = stablehlo.reshape %300 : (tensor<1x64xf32>) -> tensor<64xf32>
    %306 = stablehlo.multiply %304, %220 : tensor<4096x1xf32>
    %307 = stablehlo.negate %296 : tensor<4096x64xf32>
    %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %308 = stablehlo.reduce(%307 init: %cst_86) applies stablehlo.add across dimensions = [1] : (tensor<4096x64xf32>, tensor<f32>) -> tensor<4096xf32>
    %309 = stablehlo.reshape %308 : (tensor<4096xf32>) -> tensor<4096x1xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %310 = stablehlo.reduce(%306 init: %cst_87) applies stablehlo.add across dimensions = [1] : (tensor<4096x1xf32>, tensor<f32>) -> tensor<4096xf32>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %311 = stablehlo.reduce(%309 init: %cst_88) applies stablehlo.add across dimensions = [1] : (tensor<4096x1xf32>, tensor<f32>) -> tensor<4096xf32>
    %312 = stablehlo.multiply %310, %210 : tensor<4096xf32>
    %313 = stablehlo.negate %312 : tensor<4096xf32>
    %314 = stablehlo.multiply %313, %197 : tensor<4096xf32>
    %315 = stablehlo.add %311, %314 : tensor<4096xf32>
    %cst_89 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %316 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %317 = stablehlo.divide %312, %316 : tensor<4096xf32>
    %318 = stablehlo.broadcast_in_dim %317, dims = [0] : (tensor<4096xf32>) -> tensor<4096x64xf32>
    %cst_90 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %319 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %320 = stablehlo.divide %315, %319 : tensor<4096xf32>
    %321 = stablehlo.broadcast_in_dim %320, dims = [0] : (tensor<4096xf32>) -> tensor<4096x64xf32>
    %322 = stablehlo.add %296, %321 : tensor<4096x64xf32>
    %323 = stablehlo.multiply %318, %188 : tensor<4096x64xf32>
    %324 = stablehlo.add %322, %323 : tensor<4096x64xf32>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %325 = stablehlo.reduce(%324 init: %cst_91) applies stablehlo.add across dimensions = [0] : (tensor<4096x64xf32>, tensor<f32>) -> tensor<64xf32>
    %326 = stablehlo.reshape %325 : (tensor<64xf32>) -> tensor<1x64xf32>
    %327 = stablehlo.reshape %326 : (tensor<1x64xf32>) -> tensor<64xf32>
    %328 = stablehlo.dot_general %324, %179, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4096x64xf32>, tensor<4096x64xf32>) -> tensor<64x64xf32>
    %329 = stablehlo.transpose %328, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %330 = stablehlo.dot_general %324, %arg13, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4096x64xf32>, tensor<64x64xf32>) -> tensor<4096x64xf32>
    %c_92 = stablehlo.constant dense<4095> : tensor<1xi32>
    %c_93 = stablehlo.constant dense<0> : tensor<i32>
    %331 = stablehlo.broadcast_in_dim %c_93, dims = [] : (tensor<i32>) -> tensor<16384x1xi32>
    %332 = stablehlo.compare GE, %178, %331, SIGNED : (tensor<16384x1xi32>, tensor<16384x1xi32>) -> tensor<16384x1xi1>
    %333 = stablehlo.broadcast_in_dim %c_92, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %334 = stablehlo.broadcast_in_dim %333, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<16384x1xi32>
    %335 = stablehlo.compare LE, %178, %334, SIGNED : (tensor<16384x1xi32>, tensor<16384x1xi32>) -> tensor<16384x1xi1>
    %336 = stablehlo.and %332, %335 : tensor<16384x1xi1>
    %c_94 = stablehlo.constant dense<true> : tensor<i1>
    %337 = stablehlo.reduce(%336 init: %c_94) applies stablehlo.and across dimensions = [1] : (tensor<16384x1xi1>, tensor<i1>) -> tensor<16384xi1>
    %338 = "stablehlo.gather"(%330, %178) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<4096x64xf32>, tensor<16384x1xi32>) -> tensor<16384x64xf32>
    %339 = stablehlo.broadcast_in_dim %337, dims = [0] : (tensor<16384xi1>) -> tensor<16384x64xi1>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %340 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<16384x64xf32>
    %341 = stablehlo.select %339, %338, %340 : tensor<16384x64xi1>, tensor<16384x64xf32>
    %cst_96 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %342 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<16384x64xf32>
    %343 = stablehlo.select %175, %341, %342 : tensor<16384x64xi1>, tensor<16384x64xf32>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %344 = stablehlo.reduce(%343 init: %cst_97) applies stablehlo.add across dimensions = [0] : (tensor<16384x64xf32>, tensor<f32>) -> tensor<64xf32>
    %345 = stablehlo.reshape %344 : (tensor<64xf32>) -> tensor<1x64xf32>
    %346 = stablehlo.reshape %345 : (tensor<1x64xf32>) -> tensor<64xf32>
    %347 = stablehlo.dot_general %343, %168, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16384x64xf32>, tensor<16384x128xf32>) -> tensor<64x128xf32>
    %348 = stablehlo.transpose %347, dims = [1, 0] : (tensor<64x128xf32>) -> tensor<128x64xf32>
    %349 = stablehlo.dot_general %343, %arg11, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16384x64xf32>, tensor<128x64xf32>) -> tensor<16384x128xf32>
    %350 = stablehlo.slice %349 [0:16384, 0:64] : (tensor<16384x128xf32>) -> tensor<16384x64xf32>
    %351 = stablehlo.slice %349 [0:16384, 64:128] : (tensor<16384x128xf32>) -> tensor<16384x64xf32>
    %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %352 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<4096x64xf32>
    %353 = "stablehlo.scatter"(%352, %166, %351) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg71: tensor<f32>, %arg72: tensor<f32>):
      %1034 = stablehlo.add %arg71, %arg72 : tensor<f32>
      stablehlo.return %1034 : tensor<f32>
    }) : (tensor<4096x64xf32>, tensor<16384x1xi32>, tensor<16384x64xf32>) -> tensor<4096x64xf32>
    %354 = stablehlo.add %324, %353 : tensor<4096x64xf32>
    %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %355 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<4096x64xf32>
    %356 = "stablehlo.scatter"(%355, %159, %350) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg71: tensor<f32>, %arg72: tensor<f32>):
      %1034 = stablehlo.add %arg71, %arg72 : tensor<f32>
      stablehlo.return %1034 : tensor<f32>
    }) : (tensor<4096x64xf32>, tensor<16384x1xi32>, tensor<16384x64xf32>) -> tensor<4096x64xf32>
    %357 = stablehlo.add %354, %356 : tensor<4096x64xf32>
    %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %358 = stablehlo.reduce(%357 init: %cst_100) applies stablehlo.add across dimensions = [0] : (tensor<4096x64xf32>, tensor<f32>) -> tensor<64xf32>
    %359 = stablehlo.reshape %358 : (tensor<64xf32>) -> tensor<1x64xf32>
    %360 = stablehlo.reshape %359 : (tensor<1x64xf32>) -> tensor<64xf32>
    %361 = stablehlo.multiply %139, %357 : tensor<4096x64xf32>
    %362 = stablehlo.multiply %357, %149 : tensor<4096x64xf32>
    %363 = stablehlo.broadcast_in_dim %142, dims = [0, 1] : (tensor<4096x1xf32>) -> tensor<4096x64xf32>
    %364 = stablehlo.multiply %363, %361 : tensor<4096x64xf32>
    %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %365 = stablehlo.reduce(%364 init: %cst_101) applies stablehlo.add across dimensions = [0] : (tensor<4096x64xf32>, tensor<f32>) -> tensor<64xf32>
    %366 = stablehlo.reshape %365 : (tensor<64xf32>) -> tensor<1x64xf32>
    %367 = stablehlo.broadcast_in_dim %146, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<4096x64xf32>
    %368 = stablehlo.multiply %361, %367 : tensor<4096x64xf32>
    %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %369 = stablehlo.reduce(%368 init: %cst_102) applies stablehlo.add across dimensions = [1] : (tensor<4096x64xf32>, tensor<f32>) -> tensor<4096xf32>
    %370 = stablehlo.reshape %369 : (tensor<4096xf32>) -> tensor<4096x1xf32>
    %371 = stablehlo.reshape %366 : (tensor<1x64xf32>) -> tensor<64xf32>
    %372 = stablehlo.multiply %370, %145 : tensor<4096x1xf32>
    %373 = stablehlo.negate %362 : tensor<4096x64xf32>
    %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %374 = stablehlo.reduce(%373 init: %cst_103) applies stablehlo.add across dimensions = [1] : (tensor<4096x64xf32>, tensor<f32>) -> tensor<4096xf32>
    %375 = stablehlo.reshape %374 : (tensor<4096xf32>) -> tensor<4096x1xf32>
    %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %376 = stablehlo.reduce(%372 init: %cst_104) applies stablehlo.add across dimensions = [1] : (tensor<4096x1xf32>, tensor<f32>) -> tensor<4096xf32>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %377 = stablehlo.reduce(%375 init: %cst_105) applies stablehlo.add across dimensions = [1] : (tensor<4096x1xf32>, tensor<f32>) -> tensor<4096xf32>
    %378 = stablehlo.multiply %376, %135 : tensor<4096xf32>
    %379 = stablehlo.negate %378 : tensor<4096xf32>
    %380 = stablehlo.multiply %379, %122 : tensor<4096xf32>
    %381 = stablehlo.add %377, %380 : tensor<4096xf32>
    %cst_106 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %382 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %383 = stablehlo.divide %378, %382 : tensor<4096xf32>
    %384 = stablehlo.broadcast_in_dim %383, dims = [0] : (tensor<4096xf32>) -> tensor<4096x64xf32>
    %cst_107 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %385 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %386 = stablehlo.divide %381, %385 : tensor<4096xf32>
    %387 = stablehlo.broadcast_in_dim %386, dims = [0] : (tensor<4096xf32>) -> tensor<4096x64xf32>
    %388 = stablehlo.add %362, %387 : tensor<4096x64xf32>
    %389 = stablehlo.multiply %384, %113 : tensor<4096x64xf32>
    %390 = stablehlo.add %388, %389 : tensor<4096x64xf32>
    %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %391 = stablehlo.reduce(%390 init: %cst_108) applies stablehlo.add across dimensions = [0] : (tensor<4096x64xf32>, tensor<f32>) -> tensor<64xf32>
    %392 = stablehlo.reshape %391 : (tensor<64xf32>) -> tensor<1x64xf32>
    %393 = stablehlo.reshape %392 : (tensor<1x64xf32>) -> tensor<64xf32>
    %394 = stablehlo.dot_general %390, %104, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4096x64xf32>, tensor<4096x64xf32>) -> tensor<64x64xf32>
    %395 = stablehlo.transpose %394, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %396 = stablehlo.dot_general %390, %arg9, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4096x64xf32>, tensor<64x64xf32>) -> tensor<4096x64xf32>
    %c_109 = stablehlo.constant dense<4095> : tensor<1xi32>
    %c_110 = stablehlo.constant dense<0> : tensor<i32>
    %397 = stablehlo.broadcast_in_dim %c_110, dims = [] : (tensor<i32>) -> tensor<16384x1xi32>
    %398 = stablehlo.compare GE, %103, %397, SIGNED : (tensor<16384x1xi32>, tensor<16384x1xi32>) -> tensor<16384x1xi1>
    %399 = stablehlo.broadcast_in_dim %c_109, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %400 = stablehlo.broadcast_in_dim %399, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<16384x1xi32>
    %401 = stablehlo.compare LE, %103, %400, SIGNED : (tensor<16384x1xi32>, tensor<16384x1xi32>) -> tensor<16384x1xi1>
    %402 = stablehlo.and %398, %401 : tensor<16384x1xi1>
    %c_111 = stablehlo.constant dense<true> : tensor<i1>
    %403 = stablehlo.reduce(%402 init: %c_111) applies stablehlo.and across dimensions = [1] : (tensor<16384x1xi1>, tensor<i1>) -> tensor<16384xi1>
    %404 = "stablehlo.gather"(%396, %103) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<4096x64xf32>, tensor<16384x1xi32>) -> tensor<16384x64xf32>
    %405 = stablehlo.broadcast_in_dim %403, dims = [0] : (tensor<16384xi1>) -> tensor<16384x64xi1>
    %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %406 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<16384x64xf32>
    %407 = stablehlo.select %405, %404, %406 : tensor<16384x64xi1>, tensor<16384x64xf32>
    %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %408 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<16384x64xf32>
    %409 = stablehlo.select %100, %407, %408 : tensor<16384x64xi1>, tensor<16384x64xf32>
    %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %410 = stablehlo.reduce(%409 init: %cst_114) applies stablehlo.add across dimensions = [0] : (tensor<16384x64xf32>, tensor<f32>) -> tensor<64xf32>
    %411 = stablehlo.reshape %410 : (tensor<64xf32>) -> tensor<1x64xf32>
    %412 = stablehlo.reshape %411 : (tensor<1x64xf32>) -> tensor<64xf32>
    %413 = stablehlo.dot_general %409, %93, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16384x64xf32>, tensor<16384x128xf32>) -> tensor<64x128xf32>
    %414 = stablehlo.transpose %413, dims = [1, 0] : (tensor<64x128xf32>) -> tensor<128x64xf32>
    %415 = stablehlo.dot_general %409, %arg7, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16384x64xf32>, tensor<128x64xf32>) -> tensor<16384x128xf32>
    %416 = stablehlo.slice %415 [0:16384, 0:64] : (tensor<16384x128xf32>) -> tensor<16384x64xf32>
    %417 = stablehlo.slice %415 [0:16384, 64:128] : (tensor<16384x128xf32>) -> tensor<16384x64xf32>
    %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %418 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<4096x64xf32>
    %419 = "stablehlo.scatter"(%418, %91, %417) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg71: tensor<f32>, %arg72: tensor<f32>):
      %1034 = stablehlo.add %arg71, %arg72 : tensor<f32>
      stablehlo.return %1034 : tensor<f32>
    }) : (tensor<4096x64xf32>, tensor<16384x1xi32>, tensor<16384x64xf32>) -> tensor<4096x64xf32>
    %420 = stablehlo.add %390, %419 : tensor<4096x64xf32>
    %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %421 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<4096x64xf32>
    %422 = "stablehlo.scatter"(%421, %84, %416) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg71: tensor<f32>, %arg72: tensor<f32>):
      %1034 = stablehlo.add %arg71, %arg72 : tensor<f32>
      stablehlo.return %1034 : tensor<f32>
    }) : (tensor<4096x64xf32>, tensor<16384x1xi32>, tensor<16384x64xf32>) -> tensor<4096x64xf32>
    %423 = stablehlo.add %420, %422 : tensor<4096x64xf32>
    %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %424 = stablehlo.reduce(%423 init: %cst_117) applies stablehlo.add across dimensions = [0] : (tensor<4096x64xf32>, tensor<f32>) -> tensor<64xf32>
    %425 = stablehlo.reshape %424 : (tensor<64xf32>) -> tensor<1x64xf32>
    %426 = stablehlo.reshape %425 : (tensor<1x64xf32>) -> tensor<64xf32>
    %427 = stablehlo.multiply %64, %423 : tensor<4096x64xf32>
    %428 = stablehlo.multiply %423, %74 : tensor<4096x64xf32>
    %429 = stablehlo.broadcast_in_dim %67, dims = [0, 1] : (tensor<4096x1xf32>) -> tensor<4096x64xf32>
    %430 = stablehlo.multiply %429, %427 : tensor<4096x64xf32>
    %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %431 = stablehlo.reduce(%430 init: %cst_118) applies stablehlo.add across dimensions = [0] : (tensor<4096x64xf32>, tensor<f32>) -> tensor<64xf32>
    %432 = stablehlo.reshape %431 : (tensor<64xf32>) -> tensor<1x64xf32>
    %433 = stablehlo.broadcast_in_dim %71, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<4096x64xf32>
    %434 = stablehlo.multiply %427, %433 : tensor<4096x64xf32>
    %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %435 = stablehlo.reduce(%434 init: %cst_119) applies stablehlo.add across dimensions = [1] : (tensor<4096x64xf32>, tensor<f32>) -> tensor<4096xf32>
    %436 = stablehlo.reshape %435 : (tensor<4096xf32>) -> tensor<4096x1xf32>
    %437 = stablehlo.reshape %432 : (tensor<1x64xf32>) -> tensor<64xf32>
    %438 = stablehlo.multiply %436, %70 : tensor<4096x1xf32>
    %439 = stablehlo.negate %428 : tensor<4096x64xf32>
    %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %440 = stablehlo.reduce(%439 init: %cst_120) applies stablehlo.add across dimensions = [1] : (tensor<4096x64xf32>, tensor<f32>) -> tensor<4096xf32>
    %441 = stablehlo.reshape %440 : (tensor<4096xf32>) -> tensor<4096x1xf32>
    %cst_121 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %442 = stablehlo.reduce(%438 init: %cst_121) applies stablehlo.add across dimensions = [1] : (tensor<4096x1xf32>, tensor<f32>) -> tensor<4096xf32>
    %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %443 = stablehlo.reduce(%441 init: %cst_122) applies stablehlo.add across dimensions = [1] : (tensor<4096x1xf32>, tensor<f32>) -> tensor<4096xf32>
    %444 = stablehlo.multiply %442, %60 : tensor<4096xf32>
    %445 = stablehlo.negate %444 : tensor<4096xf32>
    %446 = stablehlo.multiply %445, %47 : tensor<4096xf32>
    %447 = stablehlo.add %443, %446 : tensor<4096xf32>
    %cst_123 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %448 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %449 = stablehlo.divide %444, %448 : tensor<4096xf32>
    %450 = stablehlo.broadcast_in_dim %449, dims = [0] : (tensor<4096xf32>) -> tensor<4096x64xf32>
    %cst_124 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %451 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %452 = stablehlo.divide %447, %451 : tensor<4096xf32>
    %453 = stablehlo.broadcast_in_dim %452, dims = [0] : (tensor<4096xf32>) -> tensor<4096x64xf32>
    %454 = stablehlo.add %428, %453 : tensor<4096x64xf32>
    %455 = stablehlo.multiply %450, %38 : tensor<4096x64xf32>
    %456 = stablehlo.add %454, %455 : tensor<4096x64xf32>
    %cst_125 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %457 = stablehlo.reduce(%456 init: %cst_125) applies stablehlo.add across dimensions = [0] : (tensor<4096x64xf32>, tensor<f32>) -> tensor<64xf32>
    %458 = stablehlo.reshape %457 : (tensor<64xf32>) -> tensor<1x64xf32>
    %459 = stablehlo.reshape %458 : (tensor<1x64xf32>) -> tensor<64xf32>
    %460 = stablehlo.dot_general %456, %29, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4096x64xf32>, tensor<4096x64xf32>) -> tensor<64x64xf32>
    %461 = stablehlo.transpose %460, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %462 = stablehlo.dot_general %456, %arg5, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4096x64xf32>, tensor<64x64xf32>) -> tensor<4096x64xf32>
    %c_126 = stablehlo.constant dense<4095> : tensor<1xi32>
    %c_127 = stablehlo.constant dense<0> : tensor<i32>
    %463 = stablehlo.broadcast_in_dim %c_127, dims = [] : (tensor<i32>) -> tensor<16384x1xi32>
    %464 = stablehlo.compare GE, %28, %463, SIGNED : (tensor<16384x1xi32>, tensor<16384x1xi32>) -> tensor<16384x1xi1>
    %465 = stablehlo.broadcast_in_dim %c_126, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %466 = stablehlo.broadcast_in_dim %465, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<16384x1xi32>
    %467 = stablehlo.compare LE, %28, %466, SIGNED : (tensor<16384x1xi32>, tensor<16384x1xi32>) -> tensor<16384x1xi1>
    %468 = stablehlo.and %464, %467 : tensor<16384x1xi1>
    %c_128 = stablehlo.constant dense<true> : tensor<i1>
    %469 = stablehlo.reduce(%468 init: %c_128) applies stablehlo.and across dimensions = [1] : (tensor<16384x1xi1>, tensor<i1>) -> tensor<16384xi1>
    %470 = "stablehlo.gather"(%462, %28) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<4096x64xf32>, tensor<16384x1xi32>) -> tensor<16384x64xf32>
    %471 = stablehlo.broadcast_in_dim %469, dims = [0] : (tensor<16384xi1>) -> tensor<16384x64xi1>
    %cst_129 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %472 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<16384x64xf32>
    %473 = stablehlo.select %471, %470, %472 : tensor<16384x64xi1>, tensor<16384x64xf32>
    %cst_130 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %474 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<16384x64xf32>
    %475 = stablehlo.select %25, %473, %474 : tensor<16384x64xi1>, tensor<16384x64xf32>
    %cst_131 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %476 = stablehlo.reduce(%475 init: %cst_131) applies stablehlo.add across dimensions = [0] : (tensor<16384x64xf32>, tensor<f32>) -> tensor<64xf32>
    %477 = stablehlo.reshape %476 : (tensor<64xf32>) -> tensor<1x64xf32>
    %478 = stablehlo.reshape %477 : (tensor<1x64xf32>) -> tensor<64xf32>
    %479 = stablehlo.dot_general %475, %18, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16384x64xf32>, tensor<16384x128xf32>) -> tensor<64x128xf32>
    %480 = stablehlo.transpose %479, dims = [1, 0] : (tensor<64x128xf32>) -> tensor<128x64xf32>
    %481 = stablehlo.dot_general %475, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16384x64xf32>, tensor<128x64xf32>) -> tensor<16384x128xf32>
    %482 = stablehlo.slice %481 [0:16384, 0:64] : (tensor<16384x128xf32>) -> tensor<16384x64xf32>
    %483 = stablehlo.slice %481 [0:16384, 64:128] : (tensor<16384x128xf32>) -> tensor<16384x64xf32>
    %cst_132 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %484 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<4096x64xf32>
    %485 = "stablehlo.scatter"(%484, %16, %483) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg71: tensor<f32>, %arg72: tensor<f32>):
      %1034 = stablehlo.add %arg71, %arg72 : tensor<f32>
      stablehlo.return %1034 : tensor<f32>
    }) : (tensor<4096x64xf32>, tensor<16384x1xi32>, tensor<16384x64xf32>) -> tensor<4096x64xf32>
    %486 = stablehlo.add %456, %485 : tensor<4096x64xf32>
    %cst_133 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %487 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<4096x64xf32>
    %488 = "stablehlo.scatter"(%487, %9, %482) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg71: tensor<f32>, %arg72: tensor<f32>):
      %1034 = stablehlo.add %arg71, %arg72 : tensor<f32>
      stablehlo.return %1034 : tensor<f32>
    }) : (tensor<4096x64xf32>, tensor<16384x1xi32>, tensor<16384x64xf32>) -> tensor<4096x64xf32>
    %489 = stablehlo.add %486, %488 : tensor<4096x64xf32>
    %cst_134 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %490 = stablehlo.reduce(%489 init: %cst_134) applies stablehlo.add across dimensions = [0] : (tensor<4096x64xf32>, tensor<f32>) -> tensor<64xf32>
    %491 = stablehlo.reshape %490 : (tensor<64xf32>) -> tensor<1x64xf32>
    %492 = stablehlo.reshape %491 : (tensor<1x64xf32>) -> tensor<64xf32>
    %493 = stablehlo.dot_general %489, %arg67, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4096x64xf32>, tensor<4096x32xf32>) -> tensor<64x32xf32>
    %494 = stablehlo.transpose %493, dims = [1, 0] : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %cst_135 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %495 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %496 = stablehlo.multiply %495, %492 : tensor<64xf32>
    %cst_136 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %497 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %498 = stablehlo.multiply %497, %arg23 : tensor<64xf32>
    %499 = stablehlo.add %496, %498 : tensor<64xf32>
    %cst_137 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %500 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %501 = stablehlo.multiply %500, %494 : tensor<32x64xf32>
    %cst_138 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %502 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %503 = stablehlo.multiply %502, %arg24 : tensor<32x64xf32>
    %504 = stablehlo.add %501, %503 : tensor<32x64xf32>
    %cst_139 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %505 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %506 = stablehlo.multiply %505, %478 : tensor<64xf32>
    %cst_140 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %507 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %508 = stablehlo.multiply %507, %arg25 : tensor<64xf32>
    %509 = stablehlo.add %506, %508 : tensor<64xf32>
    %cst_141 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %510 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %511 = stablehlo.multiply %510, %480 : tensor<128x64xf32>
    %cst_142 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %512 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %513 = stablehlo.multiply %512, %arg26 : tensor<128x64xf32>
    %514 = stablehlo.add %511, %513 : tensor<128x64xf32>
    %cst_143 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %515 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %516 = stablehlo.multiply %515, %459 : tensor<64xf32>
    %cst_144 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %517 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %518 = stablehlo.multiply %517, %arg27 : tensor<64xf32>
    %519 = stablehlo.add %516, %518 : tensor<64xf32>
    %cst_145 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %520 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %521 = stablehlo.multiply %520, %461 : tensor<64x64xf32>
    %cst_146 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %522 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %523 = stablehlo.multiply %522, %arg28 : tensor<64x64xf32>
    %524 = stablehlo.add %521, %523 : tensor<64x64xf32>
    %cst_147 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %525 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %526 = stablehlo.multiply %525, %412 : tensor<64xf32>
    %cst_148 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %527 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %528 = stablehlo.multiply %527, %arg29 : tensor<64xf32>
    %529 = stablehlo.add %526, %528 : tensor<64xf32>
    %cst_149 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %530 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %531 = stablehlo.multiply %530, %414 : tensor<128x64xf32>
    %cst_150 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %532 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %533 = stablehlo.multiply %532, %arg30 : tensor<128x64xf32>
    %534 = stablehlo.add %531, %533 : tensor<128x64xf32>
    %cst_151 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %535 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %536 = stablehlo.multiply %535, %393 : tensor<64xf32>
    %cst_152 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %537 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %538 = stablehlo.multiply %537, %arg31 : tensor<64xf32>
    %539 = stablehlo.add %536, %538 : tensor<64xf32>
    %cst_153 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %540 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %541 = stablehlo.multiply %540, %395 : tensor<64x64xf32>
    %cst_154 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %542 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %543 = stablehlo.multiply %542, %arg32 : tensor<64x64xf32>
    %544 = stablehlo.add %541, %543 : tensor<64x64xf32>
    %cst_155 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %545 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %546 = stablehlo.multiply %545, %346 : tensor<64xf32>
    %cst_156 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %547 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %548 = stablehlo.multiply %547, %arg33 : tensor<64xf32>
    %549 = stablehlo.add %546, %548 : tensor<64xf32>
    %cst_157 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %550 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %551 = stablehlo.multiply %550, %348 : tensor<128x64xf32>
    %cst_158 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %552 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %553 = stablehlo.multiply %552, %arg34 : tensor<128x64xf32>
    %554 = stablehlo.add %551, %553 : tensor<128x64xf32>
    %cst_159 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %555 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %556 = stablehlo.multiply %555, %327 : tensor<64xf32>
    %cst_160 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %557 = stablehlo.broadcast_in_dim %cst_160, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %558 = stablehlo.multiply %557, %arg35 : tensor<64xf32>
    %559 = stablehlo.add %556, %558 : tensor<64xf32>
    %cst_161 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %560 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %561 = stablehlo.multiply %560, %329 : tensor<64x64xf32>
    %cst_162 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %562 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %563 = stablehlo.multiply %562, %arg36 : tensor<64x64xf32>
    %564 = stablehlo.add %561, %563 : tensor<64x64xf32>
    %cst_163 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %565 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f32>) -> tensor<100xf32>
    %566 = stablehlo.multiply %565, %288 : tensor<100xf32>
    %cst_164 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %567 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f32>) -> tensor<100xf32>
    %568 = stablehlo.multiply %567, %arg37 : tensor<100xf32>
    %569 = stablehlo.add %566, %568 : tensor<100xf32>
    %cst_165 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %570 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<f32>) -> tensor<64x100xf32>
    %571 = stablehlo.multiply %570, %290 : tensor<64x100xf32>
    %cst_166 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %572 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<f32>) -> tensor<64x100xf32>
    %573 = stablehlo.multiply %572, %arg38 : tensor<64x100xf32>
    %574 = stablehlo.add %571, %573 : tensor<64x100xf32>
    %cst_167 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %575 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %576 = stablehlo.multiply %575, %426 : tensor<64xf32>
    %cst_168 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %577 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %578 = stablehlo.multiply %577, %arg39 : tensor<64xf32>
    %579 = stablehlo.add %576, %578 : tensor<64xf32>
    %cst_169 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %580 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %581 = stablehlo.multiply %580, %437 : tensor<64xf32>
    %cst_170 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %582 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %583 = stablehlo.multiply %582, %arg40 : tensor<64xf32>
    %584 = stablehlo.add %581, %583 : tensor<64xf32>
    %cst_171 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %585 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %586 = stablehlo.multiply %585, %360 : tensor<64xf32>
    %cst_172 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %587 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %588 = stablehlo.multiply %587, %arg41 : tensor<64xf32>
    %589 = stablehlo.add %586, %588 : tensor<64xf32>
    %cst_173 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %590 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %591 = stablehlo.multiply %590, %371 : tensor<64xf32>
    %cst_174 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %592 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %593 = stablehlo.multiply %592, %arg42 : tensor<64xf32>
    %594 = stablehlo.add %591, %593 : tensor<64xf32>
    %cst_175 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %595 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %596 = stablehlo.multiply %595, %294 : tensor<64xf32>
    %cst_176 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %597 = stablehlo.broadcast_in_dim %cst_176, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %598 = stablehlo.multiply %597, %arg43 : tensor<64xf32>
    %599 = stablehlo.add %596, %598 : tensor<64xf32>
    %cst_177 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %600 = stablehlo.broadcast_in_dim %cst_177, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %601 = stablehlo.multiply %600, %305 : tensor<64xf32>
    %cst_178 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %602 = stablehlo.broadcast_in_dim %cst_178, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %603 = stablehlo.multiply %602, %arg44 : tensor<64xf32>
    %604 = stablehlo.add %601, %603 : tensor<64xf32>
    %605 = stablehlo.multiply %492, %492 : tensor<64xf32>
    %cst_179 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %606 = stablehlo.broadcast_in_dim %cst_179, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %607 = stablehlo.multiply %606, %605 : tensor<64xf32>
    %cst_180 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %608 = stablehlo.broadcast_in_dim %cst_180, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %609 = stablehlo.multiply %608, %arg45 : tensor<64xf32>
    %610 = stablehlo.add %607, %609 : tensor<64xf32>
    %611 = stablehlo.multiply %494, %494 : tensor<32x64xf32>
    %cst_181 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %612 = stablehlo.broadcast_in_dim %cst_181, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %613 = stablehlo.multiply %612, %611 : tensor<32x64xf32>
    %cst_182 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %614 = stablehlo.broadcast_in_dim %cst_182, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %615 = stablehlo.multiply %614, %arg46 : tensor<32x64xf32>
    %616 = stablehlo.add %613, %615 : tensor<32x64xf32>
    %617 = stablehlo.multiply %478, %478 : tensor<64xf32>
    %cst_183 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %618 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %619 = stablehlo.multiply %618, %617 : tensor<64xf32>
    %cst_184 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %620 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %621 = stablehlo.multiply %620, %arg47 : tensor<64xf32>
    %622 = stablehlo.add %619, %621 : tensor<64xf32>
    %623 = stablehlo.multiply %480, %480 : tensor<128x64xf32>
    %cst_185 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %624 = stablehlo.broadcast_in_dim %cst_185, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %625 = stablehlo.multiply %624, %623 : tensor<128x64xf32>
    %cst_186 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %626 = stablehlo.broadcast_in_dim %cst_186, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %627 = stablehlo.multiply %626, %arg48 : tensor<128x64xf32>
    %628 = stablehlo.add %625, %627 : tensor<128x64xf32>
    %629 = stablehlo.multiply %459, %459 : tensor<64xf32>
    %cst_187 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %630 = stablehlo.broadcast_in_dim %cst_187, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %631 = stablehlo.multiply %630, %629 : tensor<64xf32>
    %cst_188 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %632 = stablehlo.broadcast_in_dim %cst_188, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %633 = stablehlo.multiply %632, %arg49 : tensor<64xf32>
    %634 = stablehlo.add %631, %633 : tensor<64xf32>
    %635 = stablehlo.multiply %461, %461 : tensor<64x64xf32>
    %cst_189 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %636 = stablehlo.broadcast_in_dim %cst_189, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %637 = stablehlo.multiply %636, %635 : tensor<64x64xf32>
    %cst_190 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %638 = stablehlo.broadcast_in_dim %cst_190, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %639 = stablehlo.multiply %638, %arg50 : tensor<64x64xf32>
    %640 = stablehlo.add %637, %639 : tensor<64x64xf32>
    %641 = stablehlo.multiply %412, %412 : tensor<64xf32>
    %cst_191 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %642 = stablehlo.broadcast_in_dim %cst_191, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %643 = stablehlo.multiply %642, %641 : tensor<64xf32>
    %cst_192 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %644 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %645 = stablehlo.multiply %644, %arg51 : tensor<64xf32>
    %646 = stablehlo.add %643, %645 : tensor<64xf32>
    %647 = stablehlo.multiply %414, %414 : tensor<128x64xf32>
    %cst_193 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %648 = stablehlo.broadcast_in_dim %cst_193, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %649 = stablehlo.multiply %648, %647 : tensor<128x64xf32>
    %cst_194 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %650 = stablehlo.broadcast_in_dim %cst_194, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %651 = stablehlo.multiply %650, %arg52 : tensor<128x64xf32>
    %652 = stablehlo.add %649, %651 : tensor<128x64xf32>
    %653 = stablehlo.multiply %393, %393 : tensor<64xf32>
    %cst_195 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %654 = stablehlo.broadcast_in_dim %cst_195, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %655 = stablehlo.multiply %654, %653 : tensor<64xf32>
    %cst_196 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %656 = stablehlo.broadcast_in_dim %cst_196, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %657 = stablehlo.multiply %656, %arg53 : tensor<64xf32>
    %658 = stablehlo.add %655, %657 : tensor<64xf32>
    %659 = stablehlo.multiply %395, %395 : tensor<64x64xf32>
    %cst_197 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %660 = stablehlo.broadcast_in_dim %cst_197, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %661 = stablehlo.multiply %660, %659 : tensor<64x64xf32>
    %cst_198 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %662 = stablehlo.broadcast_in_dim %cst_198, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %663 = stablehlo.multiply %662, %arg54 : tensor<64x64xf32>
    %664 = stablehlo.add %661, %663 : tensor<64x64xf32>
    %665 = stablehlo.multiply %346, %346 : tensor<64xf32>
    %cst_199 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %666 = stablehlo.broadcast_in_dim %cst_199, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %667 = stablehlo.multiply %666, %665 : tensor<64xf32>
    %cst_200 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %668 = stablehlo.broadcast_in_dim %cst_200, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %669 = stablehlo.multiply %668, %arg55 : tensor<64xf32>
    %670 = stablehlo.add %667, %669 : tensor<64xf32>
    %671 = stablehlo.multiply %348, %348 : tensor<128x64xf32>
    %cst_201 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %672 = stablehlo.broadcast_in_dim %cst_201, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %673 = stablehlo.multiply %672, %671 : tensor<128x64xf32>
    %cst_202 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %674 = stablehlo.broadcast_in_dim %cst_202, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %675 = stablehlo.multiply %674, %arg56 : tensor<128x64xf32>
    %676 = stablehlo.add %673, %675 : tensor<128x64xf32>
    %677 = stablehlo.multiply %327, %327 : tensor<64xf32>
    %cst_203 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %678 = stablehlo.broadcast_in_dim %cst_203, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %679 = stablehlo.multiply %678, %677 : tensor<64xf32>
    %cst_204 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %680 = stablehlo.broadcast_in_dim %cst_204, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %681 = stablehlo.multiply %680, %arg57 : tensor<64xf32>
    %682 = stablehlo.add %679, %681 : tensor<64xf32>
    %683 = stablehlo.multiply %329, %329 : tensor<64x64xf32>
    %cst_205 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %684 = stablehlo.broadcast_in_dim %cst_205, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %685 = stablehlo.multiply %684, %683 : tensor<64x64xf32>
    %cst_206 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %686 = stablehlo.broadcast_in_dim %cst_206, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %687 = stablehlo.multiply %686, %arg58 : tensor<64x64xf32>
    %688 = stablehlo.add %685, %687 : tensor<64x64xf32>
    %689 = stablehlo.multiply %288, %288 : tensor<100xf32>
    %cst_207 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %690 = stablehlo.broadcast_in_dim %cst_207, dims = [] : (tensor<f32>) -> tensor<100xf32>
    %691 = stablehlo.multiply %690, %689 : tensor<100xf32>
    %cst_208 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %692 = stablehlo.broadcast_in_dim %cst_208, dims = [] : (tensor<f32>) -> tensor<100xf32>
    %693 = stablehlo.multiply %692, %arg59 : tensor<100xf32>
    %694 = stablehlo.add %691, %693 : tensor<100xf32>
    %695 = stablehlo.multiply %290, %290 : tensor<64x100xf32>
    %cst_209 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %696 = stablehlo.broadcast_in_dim %cst_209, dims = [] : (tensor<f32>) -> tensor<64x100xf32>
    %697 = stablehlo.multiply %696, %695 : tensor<64x100xf32>
    %cst_210 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %698 = stablehlo.broadcast_in_dim %cst_210, dims = [] : (tensor<f32>) -> tensor<64x100xf32>
    %699 = stablehlo.multiply %698, %arg60 : tensor<64x100xf32>
    %700 = stablehlo.add %697, %699 : tensor<64x100xf32>
    %701 = stablehlo.multiply %426, %426 : tensor<64xf32>
    %cst_211 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %702 = stablehlo.broadcast_in_dim %cst_211, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %703 = stablehlo.multiply %702, %701 : tensor<64xf32>
    %cst_212 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %704 = stablehlo.broadcast_in_dim %cst_212, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %705 = stablehlo.multiply %704, %arg61 : tensor<64xf32>
    %706 = stablehlo.add %703, %705 : tensor<64xf32>
    %707 = stablehlo.multiply %437, %437 : tensor<64xf32>
    %cst_213 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %708 = stablehlo.broadcast_in_dim %cst_213, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %709 = stablehlo.multiply %708, %707 : tensor<64xf32>
    %cst_214 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %710 = stablehlo.broadcast_in_dim %cst_214, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %711 = stablehlo.multiply %710, %arg62 : tensor<64xf32>
    %712 = stablehlo.add %709, %711 : tensor<64xf32>
    %713 = stablehlo.multiply %360, %360 : tensor<64xf32>
    %cst_215 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %714 = stablehlo.broadcast_in_dim %cst_215, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %715 = stablehlo.multiply %714, %713 : tensor<64xf32>
    %cst_216 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %716 = stablehlo.broadcast_in_dim %cst_216, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %717 = stablehlo.multiply %716, %arg63 : tensor<64xf32>
    %718 = stablehlo.add %715, %717 : tensor<64xf32>
    %719 = stablehlo.multiply %371, %371 : tensor<64xf32>
    %cst_217 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %720 = stablehlo.broadcast_in_dim %cst_217, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %721 = stablehlo.multiply %720, %719 : tensor<64xf32>
    %cst_218 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %722 = stablehlo.broadcast_in_dim %cst_218, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %723 = stablehlo.multiply %722, %arg64 : tensor<64xf32>
    %724 = stablehlo.add %721, %723 : tensor<64xf32>
    %725 = stablehlo.multiply %294, %294 : tensor<64xf32>
    %cst_219 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %726 = stablehlo.broadcast_in_dim %cst_219, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %727 = stablehlo.multiply %726, %725 : tensor<64xf32>
    %cst_220 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %728 = stablehlo.broadcast_in_dim %cst_220, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %729 = stablehlo.multiply %728, %arg65 : tensor<64xf32>
    %730 = stablehlo.add %727, %729 : tensor<64xf32>
    %731 = stablehlo.multiply %305, %305 : tensor<64xf32>
    %cst_221 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %732 = stablehlo.broadcast_in_dim %cst_221, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %733 = stablehlo.multiply %732, %731 : tensor<64xf32>
    %cst_222 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %734 = stablehlo.broadcast_in_dim %cst_222, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %735 = stablehlo.multiply %734, %arg66 : tensor<64xf32>
    %736 = stablehlo.add %733, %735 : tensor<64xf32>
    %c_223 = stablehlo.constant dense<2147483647> : tensor<i32>
    %737 = stablehlo.compare LT, %arg22, %c_223, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_224 = stablehlo.constant dense<1> : tensor<i32>
    %738 = stablehlo.add %arg22, %c_224 : tensor<i32>
    %c_225 = stablehlo.constant dense<2147483647> : tensor<i32>
    %739 = call @_where_2(%737, %738, %c_225) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %740 = stablehlo.convert %739 : (tensor<i32>) -> tensor<f32>
    %cst_226 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %741 = stablehlo.convert %739 : (tensor<i32>) -> tensor<f32>
    %742 = stablehlo.power %cst_226, %741 : tensor<f32>
    %cst_227 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %743 = stablehlo.subtract %cst_227, %742 : tensor<f32>
    %744 = stablehlo.broadcast_in_dim %743, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %745 = stablehlo.divide %499, %744 : tensor<64xf32>
    %746 = stablehlo.broadcast_in_dim %743, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %747 = stablehlo.divide %504, %746 : tensor<32x64xf32>
    %748 = stablehlo.broadcast_in_dim %743, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %749 = stablehlo.divide %509, %748 : tensor<64xf32>
    %750 = stablehlo.broadcast_in_dim %743, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %751 = stablehlo.divide %514, %750 : tensor<128x64xf32>
    %752 = stablehlo.broadcast_in_dim %743, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %753 = stablehlo.divide %519, %752 : tensor<64xf32>
    %754 = stablehlo.broadcast_in_dim %743, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %755 = stablehlo.divide %524, %754 : tensor<64x64xf32>
    %756 = stablehlo.broadcast_in_dim %743, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %757 = stablehlo.divide %529, %756 : tensor<64xf32>
    %758 = stablehlo.broadcast_in_dim %743, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %759 = stablehlo.divide %534, %758 : tensor<128x64xf32>
    %760 = stablehlo.broadcast_in_dim %743, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %761 = stablehlo.divide %539, %760 : tensor<64xf32>
    %762 = stablehlo.broadcast_in_dim %743, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %763 = stablehlo.divide %544, %762 : tensor<64x64xf32>
    %764 = stablehlo.broadcast_in_dim %743, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %765 = stablehlo.divide %549, %764 : tensor<64xf32>
    %766 = stablehlo.broadcast_in_dim %743, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %767 = stablehlo.divide %554, %766 : tensor<128x64xf32>
    %768 = stablehlo.broadcast_in_dim %743, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %769 = stablehlo.divide %559, %768 : tensor<64xf32>
    %770 = stablehlo.broadcast_in_dim %743, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %771 = stablehlo.divide %564, %770 : tensor<64x64xf32>
    %772 = stablehlo.broadcast_in_dim %743, dims = [] : (tensor<f32>) -> tensor<100xf32>
    %773 = stablehlo.divide %569, %772 : tensor<100xf32>
    %774 = stablehlo.broadcast_in_dim %743, dims = [] : (tensor<f32>) -> tensor<64x100xf32>
    %775 = stablehlo.divide %574, %774 : tensor<64x100xf32>
    %776 = stablehlo.broadcast_in_dim %743, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %777 = stablehlo.divide %579, %776 : tensor<64xf32>
    %778 = stablehlo.broadcast_in_dim %743, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %779 = stablehlo.divide %584, %778 : tensor<64xf32>
    %780 = stablehlo.broadcast_in_dim %743, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %781 = stablehlo.divide %589, %780 : tensor<64xf32>
    %782 = stablehlo.broadcast_in_dim %743, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %783 = stablehlo.divide %594, %782 : tensor<64xf32>
    %784 = stablehlo.broadcast_in_dim %743, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %785 = stablehlo.divide %599, %784 : tensor<64xf32>
    %786 = stablehlo.broadcast_in_dim %743, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %787 = stablehlo.divide %604, %786 : tensor<64xf32>
    %788 = stablehlo.convert %739 : (tensor<i32>) -> tensor<f32>
    %cst_228 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %789 = stablehlo.convert %739 : (tensor<i32>) -> tensor<f32>
    %790 = stablehlo.power %cst_228, %789 : tensor<f32>
    %cst_229 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %791 = stablehlo.subtract %cst_229, %790 : tensor<f32>
    %792 = stablehlo.broadcast_in_dim %791, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %793 = stablehlo.divide %610, %792 : tensor<64xf32>
    %794 = stablehlo.broadcast_in_dim %791, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %795 = stablehlo.divide %616, %794 : tensor<32x64xf32>
    %796 = stablehlo.broadcast_in_dim %791, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %797 = stablehlo.divide %622, %796 : tensor<64xf32>
    %798 = stablehlo.broadcast_in_dim %791, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %799 = stablehlo.divide %628, %798 : tensor<128x64xf32>
    %800 = stablehlo.broadcast_in_dim %791, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %801 = stablehlo.divide %634, %800 : tensor<64xf32>
    %802 = stablehlo.broadcast_in_dim %791, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %803 = stablehlo.divide %640, %802 : tensor<64x64xf32>
    %804 = stablehlo.broadcast_in_dim %791, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %805 = stablehlo.divide %646, %804 : tensor<64xf32>
    %806 = stablehlo.broadcast_in_dim %791, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %807 = stablehlo.divide %652, %806 : tensor<128x64xf32>
    %808 = stablehlo.broadcast_in_dim %791, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %809 = stablehlo.divide %658, %808 : tensor<64xf32>
    %810 = stablehlo.broadcast_in_dim %791, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %811 = stablehlo.divide %664, %810 : tensor<64x64xf32>
    %812 = stablehlo.broadcast_in_dim %791, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %813 = stablehlo.divide %670, %812 : tensor<64xf32>
    %814 = stablehlo.broadcast_in_dim %791, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %815 = stablehlo.divide %676, %814 : tensor<128x64xf32>
    %816 = stablehlo.broadcast_in_dim %791, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %817 = stablehlo.divide %682, %816 : tensor<64xf32>
    %818 = stablehlo.broadcast_in_dim %791, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %819 = stablehlo.divide %688, %818 : tensor<64x64xf32>
    %820 = stablehlo.broadcast_in_dim %791, dims = [] : (tensor<f32>) -> tensor<100xf32>
    %821 = stablehlo.divide %694, %820 : tensor<100xf32>
    %822 = stablehlo.broadcast_in_dim %791, dims = [] : (tensor<f32>) -> tensor<64x100xf32>
    %823 = stablehlo.divide %700, %822 : tensor<64x100xf32>
    %824 = stablehlo.broadcast_in_dim %791, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %825 = stablehlo.divide %706, %824 : tensor<64xf32>
    %826 = stablehlo.broadcast_in_dim %791, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %827 = stablehlo.divide %712, %826 : tensor<64xf32>
    %828 = stablehlo.broadcast_in_dim %791, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %829 = stablehlo.divide %718, %828 : tensor<64xf32>
    %830 = stablehlo.broadcast_in_dim %791, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %831 = stablehlo.divide %724, %830 : tensor<64xf32>
    %832 = stablehlo.broadcast_in_dim %791, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %833 = stablehlo.divide %730, %832 : tensor<64xf32>
    %834 = stablehlo.broadcast_in_dim %791, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %835 = stablehlo.divide %736, %834 : tensor<64xf32>
    %cst_230 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %836 = stablehlo.broadcast_in_dim %cst_230, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %837 = stablehlo.add %793, %836 : tensor<64xf32>
    %838 = stablehlo.sqrt %837 : tensor<64xf32>
    %cst_231 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %839 = stablehlo.broadcast_in_dim %cst_231, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %840 = stablehlo.add %838, %839 : tensor<64xf32>
    %841 = stablehlo.divide %745, %840 : tensor<64xf32>
    %cst_232 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %842 = stablehlo.broadcast_in_dim %cst_232, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %843 = stablehlo.add %795, %842 : tensor<32x64xf32>
    %844 = stablehlo.sqrt %843 : tensor<32x64xf32>
    %cst_233 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %845 = stablehlo.broadcast_in_dim %cst_233, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %846 = stablehlo.add %844, %845 : tensor<32x64xf32>
    %847 = stablehlo.divide %747, %846 : tensor<32x64xf32>
    %cst_234 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %848 = stablehlo.broadcast_in_dim %cst_234, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %849 = stablehlo.add %797, %848 : tensor<64xf32>
    %850 = stablehlo.sqrt %849 : tensor<64xf32>
    %cst_235 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %851 = stablehlo.broadcast_in_dim %cst_235, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %852 = stablehlo.add %850, %851 : tensor<64xf32>
    %853 = stablehlo.divide %749, %852 : tensor<64xf32>
    %cst_236 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %854 = stablehlo.broadcast_in_dim %cst_236, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %855 = stablehlo.add %799, %854 : tensor<128x64xf32>
    %856 = stablehlo.sqrt %855 : tensor<128x64xf32>
    %cst_237 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %857 = stablehlo.broadcast_in_dim %cst_237, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %858 = stablehlo.add %856, %857 : tensor<128x64xf32>
    %859 = stablehlo.divide %751, %858 : tensor<128x64xf32>
    %cst_238 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %860 = stablehlo.broadcast_in_dim %cst_238, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %861 = stablehlo.add %801, %860 : tensor<64xf32>
    %862 = stablehlo.sqrt %861 : tensor<64xf32>
    %cst_239 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %863 = stablehlo.broadcast_in_dim %cst_239, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %864 = stablehlo.add %862, %863 : tensor<64xf32>
    %865 = stablehlo.divide %753, %864 : tensor<64xf32>
    %cst_240 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %866 = stablehlo.broadcast_in_dim %cst_240, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %867 = stablehlo.add %803, %866 : tensor<64x64xf32>
    %868 = stablehlo.sqrt %867 : tensor<64x64xf32>
    %cst_241 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %869 = stablehlo.broadcast_in_dim %cst_241, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %870 = stablehlo.add %868, %869 : tensor<64x64xf32>
    %871 = stablehlo.divide %755, %870 : tensor<64x64xf32>
    %cst_242 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %872 = stablehlo.broadcast_in_dim %cst_242, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %873 = stablehlo.add %805, %872 : tensor<64xf32>
    %874 = stablehlo.sqrt %873 : tensor<64xf32>
    %cst_243 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %875 = stablehlo.broadcast_in_dim %cst_243, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %876 = stablehlo.add %874, %875 : tensor<64xf32>
    %877 = stablehlo.divide %757, %876 : tensor<64xf32>
    %cst_244 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %878 = stablehlo.broadcast_in_dim %cst_244, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %879 = stablehlo.add %807, %878 : tensor<128x64xf32>
    %880 = stablehlo.sqrt %879 : tensor<128x64xf32>
    %cst_245 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %881 = stablehlo.broadcast_in_dim %cst_245, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %882 = stablehlo.add %880, %881 : tensor<128x64xf32>
    %883 = stablehlo.divide %759, %882 : tensor<128x64xf32>
    %cst_246 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %884 = stablehlo.broadcast_in_dim %cst_246, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %885 = stablehlo.add %809, %884 : tensor<64xf32>
    %886 = stablehlo.sqrt %885 : tensor<64xf32>
    %cst_247 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %887 = stablehlo.broadcast_in_dim %cst_247, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %888 = stablehlo.add %886, %887 : tensor<64xf32>
    %889 = stablehlo.divide %761, %888 : tensor<64xf32>
    %cst_248 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %890 = stablehlo.broadcast_in_dim %cst_248, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %891 = stablehlo.add %811, %890 : tensor<64x64xf32>
    %892 = stablehlo.sqrt %891 : tensor<64x64xf32>
    %cst_249 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %893 = stablehlo.broadcast_in_dim %cst_249, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %894 = stablehlo.add %892, %893 : tensor<64x64xf32>
    %895 = stablehlo.divide %763, %894 : tensor<64x64xf32>
    %cst_250 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %896 = stablehlo.broadcast_in_dim %cst_250, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %897 = stablehlo.add %813, %896 : tensor<64xf32>
    %898 = stablehlo.sqrt %897 : tensor<64xf32>
    %cst_251 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %899 = stablehlo.broadcast_in_dim %cst_251, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %900 = stablehlo.add %898, %899 : tensor<64xf32>
    %901 = stablehlo.divide %765, %900 : tensor<64xf32>
    %cst_252 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %902 = stablehlo.broadcast_in_dim %cst_252, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %903 = stablehlo.add %815, %902 : tensor<128x64xf32>
    %904 = stablehlo.sqrt %903 : tensor<128x64xf32>
    %cst_253 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %905 = stablehlo.broadcast_in_dim %cst_253, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %906 = stablehlo.add %904, %905 : tensor<128x64xf32>
    %907 = stablehlo.divide %767, %906 : tensor<128x64xf32>
    %cst_254 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %908 = stablehlo.broadcast_in_dim %cst_254, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %909 = stablehlo.add %817, %908 : tensor<64xf32>
    %910 = stablehlo.sqrt %909 : tensor<64xf32>
    %cst_255 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %911 = stablehlo.broadcast_in_dim %cst_255, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %912 = stablehlo.add %910, %911 : tensor<64xf32>
    %913 = stablehlo.divide %769, %912 : tensor<64xf32>
    %cst_256 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %914 = stablehlo.broadcast_in_dim %cst_256, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %915 = stablehlo.add %819, %914 : tensor<64x64xf32>
    %916 = stablehlo.sqrt %915 : tensor<64x64xf32>
    %cst_257 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %917 = stablehlo.broadcast_in_dim %cst_257, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %918 = stablehlo.add %916, %917 : tensor<64x64xf32>
    %919 = stablehlo.divide %771, %918 : tensor<64x64xf32>
    %cst_258 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %920 = stablehlo.broadcast_in_dim %cst_258, dims = [] : (tensor<f32>) -> tensor<100xf32>
    %921 = stablehlo.add %821, %920 : tensor<100xf32>
    %922 = stablehlo.sqrt %921 : tensor<100xf32>
    %cst_259 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %923 = stablehlo.broadcast_in_dim %cst_259, dims = [] : (tensor<f32>) -> tensor<100xf32>
    %924 = stablehlo.add %922, %923 : tensor<100xf32>
    %925 = stablehlo.divide %773, %924 : tensor<100xf32>
    %cst_260 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %926 = stablehlo.broadcast_in_dim %cst_260, dims = [] : (tensor<f32>) -> tensor<64x100xf32>
    %927 = stablehlo.add %823, %926 : tensor<64x100xf32>
    %928 = stablehlo.sqrt %927 : tensor<64x100xf32>
    %cst_261 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %929 = stablehlo.broadcast_in_dim %cst_261, dims = [] : (tensor<f32>) -> tensor<64x100xf32>
    %930 = stablehlo.add %928, %929 : tensor<64x100xf32>
    %931 = stablehlo.divide %775, %930 : tensor<64x100xf32>
    %cst_262 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %932 = stablehlo.broadcast_in_dim %cst_262, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %933 = stablehlo.add %825, %932 : tensor<64xf32>
    %934 = stablehlo.sqrt %933 : tensor<64xf32>
    %cst_263 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %935 = stablehlo.broadcast_in_dim %cst_263, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %936 = stablehlo.add %934, %935 : tensor<64xf32>
    %937 = stablehlo.divide %777, %936 : tensor<64xf32>
    %cst_264 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %938 = stablehlo.broadcast_in_dim %cst_264, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %939 = stablehlo.add %827, %938 : tensor<64xf32>
    %940 = stablehlo.sqrt %939 : tensor<64xf32>
    %cst_265 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %941 = stablehlo.broadcast_in_dim %cst_265, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %942 = stablehlo.add %940, %941 : tensor<64xf32>
    %943 = stablehlo.divide %779, %942 : tensor<64xf32>
    %cst_266 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %944 = stablehlo.broadcast_in_dim %cst_266, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %945 = stablehlo.add %829, %944 : tensor<64xf32>
    %946 = stablehlo.sqrt %945 : tensor<64xf32>
    %cst_267 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %947 = stablehlo.broadcast_in_dim %cst_267, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %948 = stablehlo.add %946, %947 : tensor<64xf32>
    %949 = stablehlo.divide %781, %948 : tensor<64xf32>
    %cst_268 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %950 = stablehlo.broadcast_in_dim %cst_268, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %951 = stablehlo.add %831, %950 : tensor<64xf32>
    %952 = stablehlo.sqrt %951 : tensor<64xf32>
    %cst_269 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %953 = stablehlo.broadcast_in_dim %cst_269, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %954 = stablehlo.add %952, %953 : tensor<64xf32>
    %955 = stablehlo.divide %783, %954 : tensor<64xf32>
    %cst_270 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %956 = stablehlo.broadcast_in_dim %cst_270, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %957 = stablehlo.add %833, %956 : tensor<64xf32>
    %958 = stablehlo.sqrt %957 : tensor<64xf32>
    %cst_271 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %959 = stablehlo.broadcast_in_dim %cst_271, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %960 = stablehlo.add %958, %959 : tensor<64xf32>
    %961 = stablehlo.divide %785, %960 : tensor<64xf32>
    %cst_272 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %962 = stablehlo.broadcast_in_dim %cst_272, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %963 = stablehlo.add %835, %962 : tensor<64xf32>
    %964 = stablehlo.sqrt %963 : tensor<64xf32>
    %cst_273 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %965 = stablehlo.broadcast_in_dim %cst_273, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %966 = stablehlo.add %964, %965 : tensor<64xf32>
    %967 = stablehlo.divide %787, %966 : tensor<64xf32>
    %cst_274 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %968 = stablehlo.broadcast_in_dim %cst_274, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %969 = stablehlo.multiply %968, %841 : tensor<64xf32>
    %cst_275 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %970 = stablehlo.broadcast_in_dim %cst_275, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %971 = stablehlo.multiply %970, %847 : tensor<32x64xf32>
    %cst_276 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %972 = stablehlo.broadcast_in_dim %cst_276, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %973 = stablehlo.multiply %972, %853 : tensor<64xf32>
    %cst_277 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %974 = stablehlo.broadcast_in_dim %cst_277, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %975 = stablehlo.multiply %974, %859 : tensor<128x64xf32>
    %cst_278 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %976 = stablehlo.broadcast_in_dim %cst_278, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %977 = stablehlo.multiply %976, %865 : tensor<64xf32>
    %cst_279 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %978 = stablehlo.broadcast_in_dim %cst_279, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %979 = stablehlo.multiply %978, %871 : tensor<64x64xf32>
    %cst_280 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %980 = stablehlo.broadcast_in_dim %cst_280, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %981 = stablehlo.multiply %980, %877 : tensor<64xf32>
    %cst_281 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %982 = stablehlo.broadcast_in_dim %cst_281, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %983 = stablehlo.multiply %982, %883 : tensor<128x64xf32>
    %cst_282 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %984 = stablehlo.broadcast_in_dim %cst_282, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %985 = stablehlo.multiply %984, %889 : tensor<64xf32>
    %cst_283 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %986 = stablehlo.broadcast_in_dim %cst_283, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %987 = stablehlo.multiply %986, %895 : tensor<64x64xf32>
    %cst_284 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %988 = stablehlo.broadcast_in_dim %cst_284, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %989 = stablehlo.multiply %988, %901 : tensor<64xf32>
    %cst_285 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %990 = stablehlo.broadcast_in_dim %cst_285, dims = [] : (tensor<f32>) -> tensor<128x64xf32>
    %991 = stablehlo.multiply %990, %907 : tensor<128x64xf32>
    %cst_286 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %992 = stablehlo.broadcast_in_dim %cst_286, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %993 = stablehlo.multiply %992, %913 : tensor<64xf32>
    %cst_287 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %994 = stablehlo.broadcast_in_dim %cst_287, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %995 = stablehlo.multiply %994, %919 : tensor<64x64xf32>
    %cst_288 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %996 = stablehlo.broadcast_in_dim %cst_288, dims = [] : (tensor<f32>) -> tensor<100xf32>
    %997 = stablehlo.multiply %996, %925 : tensor<100xf32>
    %cst_289 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %998 = stablehlo.broadcast_in_dim %cst_289, dims = [] : (tensor<f32>) -> tensor<64x100xf32>
    %999 = stablehlo.multiply %998, %931 : tensor<64x100xf32>
    %cst_290 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1000 = stablehlo.broadcast_in_dim %cst_290, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1001 = stablehlo.multiply %1000, %937 : tensor<64xf32>
    %cst_291 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1002 = stablehlo.broadcast_in_dim %cst_291, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1003 = stablehlo.multiply %1002, %943 : tensor<64xf32>
    %cst_292 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1004 = stablehlo.broadcast_in_dim %cst_292, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1005 = stablehlo.multiply %1004, %949 : tensor<64xf32>
    %cst_293 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1006 = stablehlo.broadcast_in_dim %cst_293, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1007 = stablehlo.multiply %1006, %955 : tensor<64xf32>
    %cst_294 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1008 = stablehlo.broadcast_in_dim %cst_294, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1009 = stablehlo.multiply %1008, %961 : tensor<64xf32>
    %cst_295 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %1010 = stablehlo.broadcast_in_dim %cst_295, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1011 = stablehlo.multiply %1010, %967 : tensor<64xf32>
    %1012 = stablehlo.add %arg0, %969 : tensor<64xf32>
    %1013 = stablehlo.add %arg1, %971 : tensor<32x64xf32>
    %1014 = stablehlo.add %arg2, %973 : tensor<64xf32>
    %1015 = stablehlo.add %arg3, %975 : tensor<128x64xf32>
    %1016 = stablehlo.add %arg4, %977 : tensor<64xf32>
    %1017 = stablehlo.add %arg5, %979 : tensor<64x64xf32>
    %1018 = stablehlo.add %arg6, %981 : tensor<64xf32>
    %1019 = stablehlo.add %arg7, %983 : tensor<128x64xf32>
    %1020 = stablehlo.add %arg8, %985 : tensor<64xf32>
    %1021 = stablehlo.add %arg9, %987 : tensor<64x64xf32>
    %1022 = stablehlo.add %arg10, %989 : tensor<64xf32>
    %1023 = stablehlo.add %arg11, %991 : tensor<128x64xf32>
    %1024 = stablehlo.add %arg12, %993 : tensor<64xf32>
    %1025 = stablehlo.add %arg13, %995 : tensor<64x64xf32>
    %1026 = stablehlo.add %arg14, %997 : tensor<100xf32>
    %1027 = stablehlo.add %arg15, %999 : tensor<64x100xf32>
    %1028 = stablehlo.add %arg16, %1001 : tensor<64xf32>
    %1029 = stablehlo.add %arg17, %1003 : tensor<64xf32>
    %1030 = stablehlo.add %arg18, %1005 : tensor<64xf32>
    %1031 = stablehlo.add %arg19, %1007 : tensor<64xf32>
    %1032 = stablehlo.add %arg20, %1009 : tensor<64xf32>
    %1033 = stablehlo.add %arg21, %1011 : tensor<64xf32>
    return %1012, %1013, %1014, %1015, %1016, %1017, %1018, %1019, %1020, %1021, %1022, %1023, %1024, %1025, %1026, %1027, %1028, %1029, %1030, %1031, %1032, %1033, %739, %499, %504, %509, %514, %519, %524, %529, %534, %539, %544, %549, %554, %559, %564, %569, %574, %579, %584, %589, %594, %599, %604, %610, %616, %622, %628, %634, %640, %646, %652, %658, %664, %670, %676, %682, %688, %694, %700, %706, %712, %718, %724, %730, %736, %271 : tensor<64xf32>, tensor<32x64xf32>, tensor<64xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<100xf32>, tensor<64x100xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<i32>, tensor<64xf32>, tensor<32x64xf32>, tensor<64xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<100xf32>, tensor<64x100xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<32x64xf32>, tensor<64xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<100xf32>, tensor<64x100xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<16384x64xf32>) -> tensor<16384x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<16384x64xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<16384x64xf32>
    return %1 : tensor<16384x64xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<4096x100xf32>, %arg1: tensor<4096x1xi32>) -> (tensor<4096x1xf32>, tensor<4096x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4096x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4096x1xi32>, tensor<4096x1xi32>) -> tensor<4096x1xi1>
    %c_0 = stablehlo.constant dense<100> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4096x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4096x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4096x1xi1>, tensor<4096x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<4096x1xi32>) -> tensor<4096x1x1xi32>
    %c_1 = stablehlo.constant dense<99> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4096x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4096x1x1xi32>, tensor<4096x1x1xi32>) -> tensor<4096x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<4096x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4096x1x1xi32>, tensor<4096x1x1xi32>) -> tensor<4096x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4096x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<4096x1x1xi1>, tensor<i1>) -> tensor<4096x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<4096x100xf32>, tensor<4096x1x1xi32>) -> tensor<4096x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4096x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<4096x1xi1>, tensor<4096x1xf32>
    return %15, %5 : tensor<4096x1xf32>, tensor<4096x1x1xi32>
  }
  func.func private @_take(%arg0: tensor<4096x1xf32>, %arg1: tensor<i32>) -> (tensor<4096xf32>, tensor<1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.add %arg1, %c_0 : tensor<i32>
    %2 = call @_where(%0, %1, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<1xi32>
    %4 = stablehlo.convert %3 : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %6 = stablehlo.compare GE, %4, %5, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %7 = stablehlo.compare LE, %4, %c_1, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %8 = stablehlo.and %6, %7 : tensor<1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %9 = stablehlo.reduce(%8 init: %c_3) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %10 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1], start_index_map = [1]>, indices_are_sorted = false, slice_sizes = array<i64: 4096, 1>}> : (tensor<4096x1xf32>, tensor<1xi32>) -> tensor<4096xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<4096xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4096xf32>
    %13 = stablehlo.select %11, %10, %12 : tensor<4096xi1>, tensor<4096xf32>
    return %13, %3 : tensor<4096xf32>, tensor<1xi32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_0(%arg0: tensor<1xi32>, %arg1: tensor<4096xf32>) -> tensor<4096x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4096x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4096x1xf32>, tensor<1xi32>, tensor<4096xf32>) -> tensor<4096x1xf32>
    return %1 : tensor<4096x1xf32>
  }
  func.func private @take_along_axis_1(%arg0: tensor<4096x1x1xi32>, %arg1: tensor<4096x1xf32>) -> tensor<4096x100xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4096x100xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4096x100xf32>, tensor<4096x1x1xi32>, tensor<4096x1xf32>) -> tensor<4096x100xf32>
    return %1 : tensor<4096x100xf32>
  }
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
