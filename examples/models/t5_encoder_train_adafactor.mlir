module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x2xf32>, %arg1: tensor<20x16xf32>, %arg2: tensor<16x16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<16x16xf32>, %arg6: tensor<16x16xf32>, %arg7: tensor<16x16xf32>, %arg8: tensor<16x24xf32>, %arg9: tensor<24x16xf32>, %arg10: tensor<16x16xf32>, %arg11: tensor<16xf32>, %arg12: tensor<16xf32>, %arg13: tensor<16x16xf32>, %arg14: tensor<16x16xf32>, %arg15: tensor<16x16xf32>, %arg16: tensor<16x24xf32>, %arg17: tensor<24x16xf32>, %arg18: tensor<16xf32>, %arg19: tensor<i32>, %arg20: tensor<1xf32>, %arg21: tensor<16xf32>, %arg22: tensor<16xf32>, %arg23: tensor<1xf32>, %arg24: tensor<1xf32>, %arg25: tensor<16xf32>, %arg26: tensor<16xf32>, %arg27: tensor<16xf32>, %arg28: tensor<16xf32>, %arg29: tensor<16xf32>, %arg30: tensor<16xf32>, %arg31: tensor<1xf32>, %arg32: tensor<1xf32>, %arg33: tensor<16xf32>, %arg34: tensor<16xf32>, %arg35: tensor<16xf32>, %arg36: tensor<16xf32>, %arg37: tensor<16xf32>, %arg38: tensor<1xf32>, %arg39: tensor<1xf32>, %arg40: tensor<20xf32>, %arg41: tensor<16xf32>, %arg42: tensor<1xf32>, %arg43: tensor<1xf32>, %arg44: tensor<16xf32>, %arg45: tensor<16xf32>, %arg46: tensor<16xf32>, %arg47: tensor<24xf32>, %arg48: tensor<24xf32>, %arg49: tensor<16xf32>, %arg50: tensor<1xf32>, %arg51: tensor<1xf32>, %arg52: tensor<16xf32>, %arg53: tensor<16xf32>, %arg54: tensor<16xf32>, %arg55: tensor<24xf32>, %arg56: tensor<24xf32>, %arg57: tensor<1xf32>, %arg58: tensor<8x2xf32>, %arg59: tensor<1xf32>, %arg60: tensor<1xf32>, %arg61: tensor<16xf32>, %arg62: tensor<16xf32>, %arg63: tensor<1xf32>, %arg64: tensor<1xf32>, %arg65: tensor<1xf32>, %arg66: tensor<1xf32>, %arg67: tensor<1xf32>, %arg68: tensor<1xf32>, %arg69: tensor<16xf32>, %arg70: tensor<16xf32>, %arg71: tensor<1xf32>, %arg72: tensor<1xf32>, %arg73: tensor<1xf32>, %arg74: tensor<1xf32>, %arg75: tensor<1xf32>, %arg76: tensor<16xf32>, %arg77: tensor<4x12xi32>, %arg78: tensor<4x12xi32>) -> (tensor<8x2xf32> {jax.result_info = "result[0]['bias']"}, tensor<20x16xf32> {jax.result_info = "result[0]['embed']"}, tensor<16x16xf32> {jax.result_info = "result[0]['layers'][0]['k']"}, tensor<16xf32> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<16xf32> {jax.result_info = "result[0]['layers'][0]['norm2']"}, tensor<16x16xf32> {jax.result_info = "result[0]['layers'][0]['o']"}, tensor<16x16xf32> {jax.result_info = "result[0]['layers'][0]['q']"}, tensor<16x16xf32> {jax.result_info = "result[0]['layers'][0]['v']"}, tensor<16x24xf32> {jax.result_info = "result[0]['layers'][0]['wi']"}, tensor<24x16xf32> {jax.result_info = "result[0]['layers'][0]['wo']"}, tensor<16x16xf32> {jax.result_info = "result[0]['layers'][1]['k']"}, tensor<16xf32> {jax.result_info = "result[0]['layers'][1]['norm1']"}, tensor<16xf32> {jax.result_info = "result[0]['layers'][1]['norm2']"}, tensor<16x16xf32> {jax.result_info = "result[0]['layers'][1]['o']"}, tensor<16x16xf32> {jax.result_info = "result[0]['layers'][1]['q']"}, tensor<16x16xf32> {jax.result_info = "result[0]['layers'][1]['v']"}, tensor<16x24xf32> {jax.result_info = "result[0]['layers'][1]['wi']"}, tensor<24x16xf32> {jax.result_info = "result[0]['layers'][1]['wo']"}, tensor<16xf32> {jax.result_info = "result[0]['norm']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<1xf32> {jax.result_info = "result[1][0].v_row['bias']"}, tensor<16xf32> {jax.result_info = "result[1][0].v_row['embed']"}, tensor<16xf32> {jax.result_info = "result[1][0].v_row['layers'][0]['k']"}, tensor<1xf32> {jax.result_info = "result[1][0].v_row['layers'][0]['norm1']"}, tensor<1xf32> {jax.result_info = "result[1][0].v_row['layers'][0]['norm2']"}, tensor<16xf32> {jax.result_info = "result[1][0].v_row['layers'][0]['o']"}, tensor<16xf32> {jax.result_info = "result[1][0].v_row['layers'][0]['q']"}, tensor<16xf32> {jax.result_info = "result[1][0].v_row['layers'][0]['v']"}, tensor<16xf32> {jax.result_info = "result[1][0].v_row['layers'][0]['wi']"}, tensor<16xf32> {jax.result_info = "result[1][0].v_row['layers'][0]['wo']"}, tensor<16xf32> {jax.result_info = "result[1][0].v_row['layers'][1]['k']"}, tensor<1xf32> {jax.result_info = "result[1][0].v_row['layers'][1]['norm1']"}, tensor<1xf32> {jax.result_info = "result[1][0].v_row['layers'][1]['norm2']"}, tensor<16xf32> {jax.result_info = "result[1][0].v_row['layers'][1]['o']"}, tensor<16xf32> {jax.result_info = "result[1][0].v_row['layers'][1]['q']"}, tensor<16xf32> {jax.result_info = "result[1][0].v_row['layers'][1]['v']"}, tensor<16xf32> {jax.result_info = "result[1][0].v_row['layers'][1]['wi']"}, tensor<16xf32> {jax.result_info = "result[1][0].v_row['layers'][1]['wo']"}, tensor<1xf32> {jax.result_info = "result[1][0].v_row['norm']"}, tensor<1xf32> {jax.result_info = "result[1][0].v_col['bias']"}, tensor<20xf32> {jax.result_info = "result[1][0].v_col['embed']"}, tensor<16xf32> {jax.result_info = "result[1][0].v_col['layers'][0]['k']"}, tensor<1xf32> {jax.result_info = "result[1][0].v_col['layers'][0]['norm1']"}, tensor<1xf32> {jax.result_info = "result[1][0].v_col['layers'][0]['norm2']"}, tensor<16xf32> {jax.result_info = "result[1][0].v_col['layers'][0]['o']"}, tensor<16xf32> {jax.result_info = "result[1][0].v_col['layers'][0]['q']"}, tensor<16xf32> {jax.result_info = "result[1][0].v_col['layers'][0]['v']"}, tensor<24xf32> {jax.result_info = "result[1][0].v_col['layers'][0]['wi']"}, tensor<24xf32> {jax.result_info = "result[1][0].v_col['layers'][0]['wo']"}, tensor<16xf32> {jax.result_info = "result[1][0].v_col['layers'][1]['k']"}, tensor<1xf32> {jax.result_info = "result[1][0].v_col['layers'][1]['norm1']"}, tensor<1xf32> {jax.result_info = "result[1][0].v_col['layers'][1]['norm2']"}, tensor<16xf32> {jax.result_info = "result[1][0].v_col['layers'][1]['o']"}, tensor<16xf32> {jax.result_info = "result[1][0].v_col['layers'][1]['q']"}, tensor<16xf32> {jax.result_info = "result[1][0].v_col['layers'][1]['v']"}, tensor<24xf32> {jax.result_info = "result[1][0].v_col['layers'][1]['wi']"}, tensor<24xf32> {jax.result_info = "result[1][0].v_col['layers'][1]['wo']"}, tensor<1xf32> {jax.result_info = "result[1][0].v_col['norm']"}, tensor<8x2xf32> {jax.result_info = "result[1][0].v['bias']"}, tensor<1xf32> {jax.result_info = "result[1][0].v['embed']"}, tensor<1xf32> {jax.result_info = "result[1][0].v['layers'][0]['k']"}, tensor<16xf32> {jax.result_info = "result[1][0].v['layers'][0]['norm1']"}, tensor<16xf32> {jax.result_info = "result[1][0].v['layers'][0]['norm2']"}, tensor<1xf32> {jax.result_info = "result[1][0].v['layers'][0]['o']"}, tensor<1xf32> {jax.result_info = "result[1][0].v['layers'][0]['q']"}, tensor<1xf32> {jax.result_info = "result[1][0].v['layers'][0]['v']"}, tensor<1xf32> {jax.result_info = "result[1][0].v['layers'][0]['wi']"}, tensor<1xf32> {jax.result_info = "result[1][0].v['layers'][0]['wo']"}, tensor<1xf32> {jax.result_info = "result[1][0].v['layers'][1]['k']"}, tensor<16xf32> {jax.result_info = "result[1][0].v['layers'][1]['norm1']"}, tensor<16xf32> {jax.result_info = "result[1][0].v['layers'][1]['norm2']"}, tensor<1xf32> {jax.result_info = "result[1][0].v['layers'][1]['o']"}, tensor<1xf32> {jax.result_info = "result[1][0].v['layers'][1]['q']"}, tensor<1xf32> {jax.result_info = "result[1][0].v['layers'][1]['v']"}, tensor<1xf32> {jax.result_info = "result[1][0].v['layers'][1]['wi']"}, tensor<1xf32> {jax.result_info = "result[1][0].v['layers'][1]['wo']"}, tensor<16xf32> {jax.result_info = "result[1][0].v['norm']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %1 = stablehlo.compare LT, %arg77, %0, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<20> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %3 = stablehlo.add %arg77, %2 : tensor<4x12xi32>
    %4 = stablehlo.select %1, %3, %arg77 : tensor<4x12xi1>, tensor<4x12xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %6 = "stablehlo.gather"(%arg1, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<20x16xf32>, tensor<4x12x1xi32>) -> tensor<4x12x16xf32>
    %7 = stablehlo.iota dim = 0 : tensor<12xi32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [1] : (tensor<12xi32>) -> tensor<1x12xi32>
    %9 = stablehlo.iota dim = 0 : tensor<12xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %11 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x12xi32>) -> tensor<12x12xi32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<12x1xi32>) -> tensor<12x12xi32>
    %13 = stablehlo.subtract %11, %12 : tensor<12x12xi32>
    %14 = stablehlo.negate %13 : tensor<12x12xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<12x12xi32>
    %16 = stablehlo.maximum %14, %15 : tensor<12x12xi32>
    %17 = stablehlo.convert %16 : (tensor<12x12xi32>) -> tensor<12x12xf32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %19 = stablehlo.divide %17, %18 : tensor<12x12xf32>
    %cst_2 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %21 = stablehlo.add %19, %20 : tensor<12x12xf32>
    %22 = stablehlo.log %21 : tensor<12x12xf32>
    %cst_3 = stablehlo.constant dense<1.38629436> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %24 = stablehlo.divide %22, %23 : tensor<12x12xf32>
    %cst_4 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %26 = stablehlo.multiply %24, %25 : tensor<12x12xf32>
    %27 = stablehlo.convert %26 : (tensor<12x12xf32>) -> tensor<12x12xi32>
    %c_5 = stablehlo.constant dense<4> : tensor<i32>
    %28 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<12x12xi32>
    %29 = stablehlo.add %28, %27 : tensor<12x12xi32>
    %c_6 = stablehlo.constant dense<4> : tensor<i32>
    %30 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<12x12xi32>
    %31 = stablehlo.compare LT, %16, %30, SIGNED : (tensor<12x12xi32>, tensor<12x12xi32>) -> tensor<12x12xi1>
    %c_7 = stablehlo.constant dense<7> : tensor<i32>
    %32 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<12x12xi32>
    %33 = stablehlo.minimum %29, %32 : tensor<12x12xi32>
    %34 = call @_where(%31, %16, %33) : (tensor<12x12xi1>, tensor<12x12xi32>, tensor<12x12xi32>) -> tensor<12x12xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %35 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<12x12xi32>
    %36 = stablehlo.compare LT, %34, %35, SIGNED : (tensor<12x12xi32>, tensor<12x12xi32>) -> tensor<12x12xi1>
    %c_9 = stablehlo.constant dense<8> : tensor<i32>
    %37 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<12x12xi32>
    %38 = stablehlo.add %34, %37 : tensor<12x12xi32>
    %39 = stablehlo.select %36, %38, %34 : tensor<12x12xi1>, tensor<12x12xi32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<12x12xi32>) -> tensor<12x12x1xi32>
    %41 = "stablehlo.gather"(%arg0, %40) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<8x2xf32>, tensor<12x12x1xi32>) -> tensor<12x12x2xf32>
    %42 = stablehlo.transpose %41, dims = [2, 0, 1] : (tensor<12x12x2xf32>) -> tensor<2x12x12xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [1, 2, 3] : (tensor<2x12x12xf32>) -> tensor<1x2x12x12xf32>
    %44 = stablehlo.multiply %6, %6 : tensor<4x12x16xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12x16xf32>
    %46 = stablehlo.multiply %45, %6 : tensor<4x12x16xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%44 init: %cst_11) applies stablehlo.add across dimensions = [2] : (tensor<4x12x16xf32>, tensor<f32>) -> tensor<4x12xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_12 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %50 = stablehlo.divide %48, %49 : tensor<4x12x1xf32>
    %cst_13 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %52 = stablehlo.add %50, %51 : tensor<4x12x1xf32>
    %53 = stablehlo.rsqrt %52 : tensor<4x12x1xf32>
    %54 = stablehlo.divide %53, %52 : tensor<4x12x1xf32>
    %cst_14 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %56 = stablehlo.multiply %55, %54 : tensor<4x12x1xf32>
    %57 = stablehlo.broadcast_in_dim %53, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x16xf32>
    %58 = stablehlo.multiply %6, %57 : tensor<4x12x16xf32>
    %59 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x12x16xf32>
    %61 = stablehlo.multiply %58, %60 : tensor<4x12x16xf32>
    %62 = stablehlo.dot_general %61, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x16xf32>) -> tensor<4x12x16xf32>
    %63 = stablehlo.reshape %62 : (tensor<4x12x16xf32>) -> tensor<4x12x2x8xf32>
    %64 = stablehlo.dot_general %61, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x16xf32>) -> tensor<4x12x16xf32>
    %65 = stablehlo.reshape %64 : (tensor<4x12x16xf32>) -> tensor<4x12x2x8xf32>
    %66 = stablehlo.dot_general %61, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x16xf32>) -> tensor<4x12x16xf32>
    %67 = stablehlo.reshape %66 : (tensor<4x12x16xf32>) -> tensor<4x12x2x8xf32>
    %68 = stablehlo.dot_general %63, %65, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x8xf32>, tensor<4x12x2x8xf32>) -> tensor<4x2x12x12xf32>
    %cst_15 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x2x12x12xf32>
    %70 = stablehlo.multiply %68, %69 : tensor<4x2x12x12xf32>
    %71 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2, 3] : (tensor<1x2x12x12xf32>) -> tensor<4x2x12x12xf32>
    %72 = stablehlo.add %70, %71 : tensor<4x2x12x12xf32>
    %cst_16 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %73 = stablehlo.reduce(%72 init: %cst_16) applies stablehlo.maximum across dimensions = [3] : (tensor<4x2x12x12xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %74 = stablehlo.reshape %73 : (tensor<4x2x12xf32>) -> tensor<4x2x12x1xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x12xf32>
    %76 = stablehlo.compare EQ, %72, %75, FLOAT : (tensor<4x2x12x12xf32>, tensor<4x2x12x12xf32>) -> tensor<4x2x12x12xi1>
    %77 = stablehlo.convert %76 : (tensor<4x2x12x12xi1>) -> tensor<4x2x12x12xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.reduce(%77 init: %cst_17) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x12xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %cst_18 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x2x12xf32>
    %80 = stablehlo.maximum %79, %73 : tensor<4x2x12xf32>
    %81 = stablehlo.compare EQ, %73, %80, FLOAT : (tensor<4x2x12xf32>, tensor<4x2x12xf32>) -> tensor<4x2x12xi1>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x2x12xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x2x12xf32>
    %84 = stablehlo.select %81, %82, %83 : tensor<4x2x12xi1>, tensor<4x2x12xf32>
    %cst_21 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x2x12xf32>
    %86 = stablehlo.compare EQ, %85, %80, FLOAT : (tensor<4x2x12xf32>, tensor<4x2x12xf32>) -> tensor<4x2x12xi1>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x2x12xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x2x12xf32>
    %89 = stablehlo.select %86, %87, %88 : tensor<4x2x12xi1>, tensor<4x2x12xf32>
    %90 = stablehlo.divide %84, %89 : tensor<4x2x12xf32>
    %91 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2] : (tensor<4x2x12xf32>) -> tensor<4x2x12x1xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x12xf32>
    %93 = stablehlo.subtract %72, %92 : tensor<4x2x12x12xf32>
    %94 = stablehlo.exponential %93 : tensor<4x2x12x12xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.reduce(%94 init: %cst_24) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x12xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [0, 1, 2] : (tensor<4x2x12xf32>) -> tensor<4x2x12x1xf32>
    %97 = stablehlo.broadcast_in_dim %96, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x12xf32>
    %98 = stablehlo.divide %94, %97 : tensor<4x2x12x12xf32>
    %99 = stablehlo.multiply %96, %96 : tensor<4x2x12x1xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x2x12x1xf32>
    %101 = stablehlo.divide %100, %99 : tensor<4x2x12x1xf32>
    %102 = stablehlo.dot_general %67, %98, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x8xf32>, tensor<4x2x12x12xf32>) -> tensor<4x2x8x12xf32>
    %103 = stablehlo.transpose %102, dims = [0, 3, 1, 2] : (tensor<4x2x8x12xf32>) -> tensor<4x12x2x8xf32>
    %104 = stablehlo.reshape %103 : (tensor<4x12x2x8xf32>) -> tensor<4x12x16xf32>
    %105 = stablehlo.dot_general %104, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x16xf32>) -> tensor<4x12x16xf32>
    %106 = stablehlo.add %6, %105 : tensor<4x12x16xf32>
    %107 = stablehlo.multiply %106, %106 : tensor<4x12x16xf32>
    %cst_26 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x12x16xf32>
    %109 = stablehlo.multiply %108, %106 : tensor<4x12x16xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.reduce(%107 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<4x12x16xf32>, tensor<f32>) -> tensor<4x12xf32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_28 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %113 = stablehlo.divide %111, %112 : tensor<4x12x1xf32>
    %cst_29 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %115 = stablehlo.add %113, %114 : tensor<4x12x1xf32>
    %116 = stablehlo.rsqrt %115 : tensor<4x12x1xf32>
    %117 = stablehlo.divide %116, %115 : tensor<4x12x1xf32>
    %cst_30 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %119 = stablehlo.multiply %118, %117 : tensor<4x12x1xf32>
    %120 = stablehlo.broadcast_in_dim %116, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x16xf32>
    %121 = stablehlo.multiply %106, %120 : tensor<4x12x16xf32>
    %122 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %123 = stablehlo.broadcast_in_dim %122, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x12x16xf32>
    %124 = stablehlo.multiply %121, %123 : tensor<4x12x16xf32>
    %125 = stablehlo.dot_general %124, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x24xf32>) -> tensor<4x12x24xf32>
    %126 = call @relu(%125) : (tensor<4x12x24xf32>) -> tensor<4x12x24xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x12x24xf32>
    %128 = stablehlo.compare GT, %125, %127, FLOAT : (tensor<4x12x24xf32>, tensor<4x12x24xf32>) -> tensor<4x12x24xi1>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x12x24xf32>
    %130 = stablehlo.dot_general %126, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x24xf32>, tensor<24x16xf32>) -> tensor<4x12x16xf32>
    %131 = stablehlo.add %106, %130 : tensor<4x12x16xf32>
    %132 = stablehlo.multiply %131, %131 : tensor<4x12x16xf32>
    %cst_33 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x12x16xf32>
    %134 = stablehlo.multiply %133, %131 : tensor<4x12x16xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.reduce(%132 init: %cst_34) applies stablehlo.add across dimensions = [2] : (tensor<4x12x16xf32>, tensor<f32>) -> tensor<4x12xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_35 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %138 = stablehlo.divide %136, %137 : tensor<4x12x1xf32>
    %cst_36 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %140 = stablehlo.add %138, %139 : tensor<4x12x1xf32>
    %141 = stablehlo.rsqrt %140 : tensor<4x12x1xf32>
    %142 = stablehlo.divide %141, %140 : tensor<4x12x1xf32>
    %cst_37 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %144 = stablehlo.multiply %143, %142 : tensor<4x12x1xf32>
    %145 = stablehlo.broadcast_in_dim %141, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x16xf32>
    %146 = stablehlo.multiply %131, %145 : tensor<4x12x16xf32>
    %147 = stablehlo.broadcast_in_dim %arg11, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %148 = stablehlo.broadcast_in_dim %147, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x12x16xf32>
    %149 = stablehlo.multiply %146, %148 : tensor<4x12x16xf32>
    %150 = stablehlo.dot_general %149, %arg14, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x16xf32>) -> tensor<4x12x16xf32>
    %151 = stablehlo.reshape %150 : (tensor<4x12x16xf32>) -> tensor<4x12x2x8xf32>
    %152 = stablehlo.dot_general %149, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x16xf32>) -> tensor<4x12x16xf32>
    %153 = stablehlo.reshape %152 : (tensor<4x12x16xf32>) -> tensor<4x12x2x8xf32>
    %154 = stablehlo.dot_general %149, %arg15, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x16xf32>) -> tensor<4x12x16xf32>
    %155 = stablehlo.reshape %154 : (tensor<4x12x16xf32>) -> tensor<4x12x2x8xf32>
    %156 = stablehlo.dot_general %151, %153, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x8xf32>, tensor<4x12x2x8xf32>) -> tensor<4x2x12x12xf32>
    %cst_38 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x2x12x12xf32>
    %158 = stablehlo.multiply %156, %157 : tensor<4x2x12x12xf32>
    %159 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2, 3] : (tensor<1x2x12x12xf32>) -> tensor<4x2x12x12xf32>
    %160 = stablehlo.add %158, %159 : tensor<4x2x12x12xf32>
    %cst_39 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %161 = stablehlo.reduce(%160 init: %cst_39) applies stablehlo.maximum across dimensions = [3] : (tensor<4x2x12x12xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %162 = stablehlo.reshape %161 : (tensor<4x2x12xf32>) -> tensor<4x2x12x1xf32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x12xf32>
    %164 = stablehlo.compare EQ, %160, %163, FLOAT : (tensor<4x2x12x12xf32>, tensor<4x2x12x12xf32>) -> tensor<4x2x12x12xi1>
    %165 = stablehlo.convert %164 : (tensor<4x2x12x12xi1>) -> tensor<4x2x12x12xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %166 = stablehlo.reduce(%165 init: %cst_40) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x12xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %cst_41 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x2x12xf32>
    %168 = stablehlo.maximum %167, %161 : tensor<4x2x12xf32>
    %169 = stablehlo.compare EQ, %161, %168, FLOAT : (tensor<4x2x12xf32>, tensor<4x2x12xf32>) -> tensor<4x2x12xi1>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4x2x12xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x2x12xf32>
    %172 = stablehlo.select %169, %170, %171 : tensor<4x2x12xi1>, tensor<4x2x12xf32>
    %cst_44 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x2x12xf32>
    %174 = stablehlo.compare EQ, %173, %168, FLOAT : (tensor<4x2x12xf32>, tensor<4x2x12xf32>) -> tensor<4x2x12xi1>
    %cst_45 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x2x12xf32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x2x12xf32>
    %177 = stablehlo.select %174, %175, %176 : tensor<4x2x12xi1>, tensor<4x2x12xf32>
    %178 = stablehlo.divide %172, %177 : tensor<4x2x12xf32>
    %179 = stablehlo.broadcast_in_dim %168, dims = [0, 1, 2] : (tensor<4x2x12xf32>) -> tensor<4x2x12x1xf32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x12xf32>
    %181 = stablehlo.subtract %160, %180 : tensor<4x2x12x12xf32>
    %182 = stablehlo.exponential %181 : tensor<4x2x12x12xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %183 = stablehlo.reduce(%182 init: %cst_47) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x12xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [0, 1, 2] : (tensor<4x2x12xf32>) -> tensor<4x2x12x1xf32>
    %185 = stablehlo.broadcast_in_dim %184, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x12xf32>
    %186 = stablehlo.divide %182, %185 : tensor<4x2x12x12xf32>
    %187 = stablehlo.multiply %184, %184 : tensor<4x2x12x1xf32>
    %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x2x12x1xf32>
    %189 = stablehlo.divide %188, %187 : tensor<4x2x12x1xf32>
    %190 = stablehlo.dot_general %155, %186, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x8xf32>, tensor<4x2x12x12xf32>) -> tensor<4x2x8x12xf32>
    %191 = stablehlo.transpose %190, dims = [0, 3, 1, 2] : (tensor<4x2x8x12xf32>) -> tensor<4x12x2x8xf32>
    %192 = stablehlo.reshape %191 : (tensor<4x12x2x8xf32>) -> tensor<4x12x16xf32>
    %193 = stablehlo.dot_general %192, %arg13, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x16xf32>) -> tensor<4x12x16xf32>
    %194 = stablehlo.add %131, %193 : tensor<4x12x16xf32>
    %195 = stablehlo.multiply %194, %194 : tensor<4x12x16xf32>
    %cst_49 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x12x16xf32>
    %197 = stablehlo.multiply %196, %194 : tensor<4x12x16xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %198 = stablehlo.reduce(%195 init: %cst_50) applies stablehlo.add across dimensions = [2] : (tensor<4x12x16xf32>, tensor<f32>) -> tensor<4x12xf32>
    %199 = stablehlo.broadcast_in_dim %198, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_51 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %201 = stablehlo.divide %199, %200 : tensor<4x12x1xf32>
    %cst_52 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %203 = stablehlo.add %201, %202 : tensor<4x12x1xf32>
    %204 = stablehlo.rsqrt %203 : tensor<4x12x1xf32>
    %205 = stablehlo.divide %204, %203 : tensor<4x12x1xf32>
    %cst_53 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %206 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %207 = stablehlo.multiply %206, %205 : tensor<4x12x1xf32>
    %208 = stablehlo.broadcast_in_dim %204, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x16xf32>
    %209 = stablehlo.multiply %194, %208 : tensor<4x12x16xf32>
    %210 = stablehlo.broadcast_in_dim %arg12, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %211 = stablehlo.broadcast_in_dim %210, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x12x16xf32>
    %212 = stablehlo.multiply %209, %211 : tensor<4x12x16xf32>
    %213 = stablehlo.dot_general %212, %arg16, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x24xf32>) -> tensor<4x12x24xf32>
    %214 = call @relu(%213) : (tensor<4x12x24xf32>) -> tensor<4x12x24xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<4x12x24xf32>
    %216 = stablehlo.compare GT, %213, %215, FLOAT : (tensor<4x12x24xf32>, tensor<4x12x24xf32>) -> tensor<4x12x24xi1>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %217 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4x12x24xf32>
    %218 = stablehlo.dot_general %214, %arg17, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x24xf32>, tensor<24x16xf32>) -> tensor<4x12x16xf32>
    %219 = stablehlo.add %194, %218 : tensor<4x12x16xf32>
    %220 = stablehlo.multiply %219, %219 : tensor<4x12x16xf32>
    %cst_56 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<4x12x16xf32>
    %222 = stablehlo.multiply %221, %219 : tensor<4x12x16xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %223 = stablehlo.reduce(%220 init: %cst_57) applies stablehlo.add across dimensions = [2] : (tensor<4x12x16xf32>, tensor<f32>) -> tensor<4x12xf32>
    %224 = stablehlo.broadcast_in_dim %223, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_58 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %226 = stablehlo.divide %224, %225 : tensor<4x12x1xf32>
    %cst_59 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %228 = stablehlo.add %226, %227 : tensor<4x12x1xf32>
    %229 = stablehlo.rsqrt %228 : tensor<4x12x1xf32>
    %230 = stablehlo.divide %229, %228 : tensor<4x12x1xf32>
    %cst_60 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %232 = stablehlo.multiply %231, %230 : tensor<4x12x1xf32>
    %233 = stablehlo.broadcast_in_dim %229, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x16xf32>
    %234 = stablehlo.multiply %219, %233 : tensor<4x12x16xf32>
    %235 = stablehlo.broadcast_in_dim %arg18, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %236 = stablehlo.broadcast_in_dim %235, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x12x16xf32>
    %237 = stablehlo.multiply %234, %236 : tensor<4x12x16xf32>
    %cst_61 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %238 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<4x12x16xf32>
    %239 = stablehlo.multiply %237, %238 : tensor<4x12x16xf32>
    %240 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<20x16xf32>) -> tensor<16x20xf32>
    %241 = stablehlo.dot_general %239, %240, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x20xf32>) -> tensor<4x12x20xf32>
    %242 = stablehlo.broadcast_in_dim %arg78, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %243:2 = call @take_along_axis(%241, %242) : (tensor<4x12x20xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %c_62 = stablehlo.constant dense<0> : tensor<i32>
    %244:2 = call @_take(%243#0, %c_62) : (tensor<4x12x1xf32>, tensor<i32>) -> (tensor<4x12xf32>, tensor<1xi32>)
    %cst_63 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %245 = stablehlo.reduce(%241 init: %cst_63) applies stablehlo.maximum across dimensions = [2] : (tensor<4x12x20xf32>, tensor<f32>) -> tensor<4x12xf32>
    %246 = stablehlo.reshape %245 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %247 = stablehlo.broadcast_in_dim %246, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x20xf32>
    %248 = stablehlo.compare EQ, %241, %247, FLOAT : (tensor<4x12x20xf32>, tensor<4x12x20xf32>) -> tensor<4x12x20xi1>
    %249 = stablehlo.convert %248 : (tensor<4x12x20xi1>) -> tensor<4x12x20xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %250 = stablehlo.reduce(%249 init: %cst_64) applies stablehlo.add across dimensions = [2] : (tensor<4x12x20xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_65 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %251 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %252 = stablehlo.maximum %251, %245 : tensor<4x12xf32>
    %253 = stablehlo.compare EQ, %245, %252, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_66 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %254 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %255 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %256 = stablehlo.select %253, %254, %255 : tensor<4x12xi1>, tensor<4x12xf32>
    %cst_68 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %257 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %258 = stablehlo.compare EQ, %257, %252, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_69 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %259 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %cst_70 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %260 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %261 = stablehlo.select %258, %259, %260 : tensor<4x12xi1>, tensor<4x12xf32>
    %262 = stablehlo.divide %256, %261 : tensor<4x12xf32>
    %263 = stablehlo.is_finite %252 : (tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %264 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %265 = stablehlo.select %263, %252, %264 : tensor<4x12xi1>, tensor<4x12xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %266 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %267 = stablehlo.broadcast_in_dim %265, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %268 = stablehlo.broadcast_in_dim %267, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x20xf32>
    %269 = stablehlo.subtract %241, %268 : tensor<4x12x20xf32>
    %270 = stablehlo.exponential %269 : tensor<4x12x20xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %271 = stablehlo.reduce(%270 init: %cst_73) applies stablehlo.add across dimensions = [2] : (tensor<4x12x20xf32>, tensor<f32>) -> tensor<4x12xf32>
    %272 = stablehlo.sign %271 : tensor<4x12xf32>
    %273 = stablehlo.abs %271 : tensor<4x12xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %274 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %275 = stablehlo.compare GE, %271, %274, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %276 = stablehlo.log %273 : tensor<4x12xf32>
    %277 = stablehlo.add %276, %265 : tensor<4x12xf32>
    %278 = stablehlo.subtract %277, %244#0 : tensor<4x12xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %279 = stablehlo.reduce(%278 init: %cst_75) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_76 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %280 = stablehlo.divide %279, %cst_76 : tensor<f32>
    %cst_77 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_78 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %281 = stablehlo.divide %cst_77, %cst_78 : tensor<f32>
    %282 = stablehlo.broadcast_in_dim %281, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %283 = stablehlo.negate %282 : tensor<4x12xf32>
    %284 = stablehlo.divide %282, %273 : tensor<4x12xf32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %285 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %286 = stablehlo.select %275, %285, %284 : tensor<4x12xi1>, tensor<4x12xf32>
    %287 = stablehlo.select %275, %284, %285 : tensor<4x12xi1>, tensor<4x12xf32>
    %288 = stablehlo.negate %286 : tensor<4x12xf32>
    %289 = stablehlo.add %287, %288 : tensor<4x12xf32>
    %290 = stablehlo.broadcast_in_dim %289, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x20xf32>
    %291 = stablehlo.multiply %290, %270 : tensor<4x12x20xf32>
    %292 = call @_take_1(%244#1, %283) : (tensor<1xi32>, tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %293 = call @take_along_axis_2(%243#1, %292) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x20xf32>
    %294 = stablehlo.add %291, %293 : tensor<4x12x20xf32>
    %295 = stablehlo.dot_general %294, %239, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x20xf32>, tensor<4x12x16xf32>) -> tensor<20x16xf32>
    %296 = stablehlo.transpose %295, dims = [1, 0] : (tensor<20x16xf32>) -> tensor<16x20xf32>
    %297 = stablehlo.dot_general %294, %240, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x20xf32>, tensor<16x20xf32>) -> tensor<4x12x16xf32>
    %298 = stablehlo.transpose %296, dims = [1, 0] : (tensor<16x20xf32>) -> tensor<20x16xf32>
    %cst_80 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %299 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<4x12x16xf32>
    %300 = stablehlo.multiply %297, %299 : tensor<4x12x16xf32>
    %301 = stablehlo.multiply %234, %300 : tensor<4x12x16xf32>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %302 = stablehlo.reduce(%301 init: %cst_81) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x16xf32>, tensor<f32>) -> tensor<16xf32>
    %303 = stablehlo.reshape %302 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %304 = stablehlo.broadcast_in_dim %235, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x12x16xf32>
    %305 = stablehlo.multiply %300, %304 : tensor<4x12x16xf32>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %306 = stablehlo.reduce(%303 init: %cst_82) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %307 = stablehlo.multiply %219, %305 : tensor<4x12x16xf32>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %308 = stablehlo.reduce(%307 init: %cst_83) applies stablehlo.add across dimensions = [2] : (tensor<4x12x16xf32>, tensor<f32>) -> tensor<4x12xf32>
    %309 = stablehlo.reshape %308 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %310 = stablehlo.broadcast_in_dim %229, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x16xf32>
    %311 = stablehlo.multiply %305, %310 : tensor<4x12x16xf32>
    %312 = stablehlo.multiply %309, %232 : tensor<4x12x1xf32>
    %cst_84 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %313 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %314 = stablehlo.divide %312, %313 : tensor<4x12x1xf32>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %315 = stablehlo.reduce(%314 init: %cst_85) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %316 = stablehlo.broadcast_in_dim %315, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x16xf32>
    %317 = stablehlo.multiply %316, %222 : tensor<4x12x16xf32>
    %318 = stablehlo.add %311, %317 : tensor<4x12x16xf32>
    %319 = stablehlo.dot_general %318, %214, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<4x12x24xf32>) -> tensor<16x24xf32>
    %320 = stablehlo.transpose %319, dims = [1, 0] : (tensor<16x24xf32>) -> tensor<24x16xf32>
    %321 = stablehlo.dot_general %318, %arg17, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<24x16xf32>) -> tensor<4x12x24xf32>
    %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %322 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<4x12x24xf32>
    %323 = stablehlo.select %216, %321, %322 : tensor<4x12x24xi1>, tensor<4x12x24xf32>
    %324 = stablehlo.dot_general %323, %212, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x24xf32>, tensor<4x12x16xf32>) -> tensor<24x16xf32>
    %325 = stablehlo.transpose %324, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %326 = stablehlo.dot_general %323, %arg16, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x24xf32>, tensor<16x24xf32>) -> tensor<4x12x16xf32>
    %327 = stablehlo.multiply %209, %326 : tensor<4x12x16xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %328 = stablehlo.reduce(%327 init: %cst_87) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x16xf32>, tensor<f32>) -> tensor<16xf32>
    %329 = stablehlo.reshape %328 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %330 = stablehlo.broadcast_in_dim %210, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x12x16xf32>
    %331 = stablehlo.multiply %326, %330 : tensor<4x12x16xf32>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %332 = stablehlo.reduce(%329 init: %cst_88) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %333 = stablehlo.multiply %194, %331 : tensor<4x12x16xf32>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %334 = stablehlo.reduce(%333 init: %cst_89) applies stablehlo.add across dimensions = [2] : (tensor<4x12x16xf32>, tensor<f32>) -> tensor<4x12xf32>
    %335 = stablehlo.reshape %334 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %336 = stablehlo.broadcast_in_dim %204, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x16xf32>
    %337 = stablehlo.multiply %331, %336 : tensor<4x12x16xf32>
    %338 = stablehlo.add %318, %337 : tensor<4x12x16xf32>
    %339 = stablehlo.multiply %335, %207 : tensor<4x12x1xf32>
    %cst_90 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %340 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %341 = stablehlo.divide %339, %340 : tensor<4x12x1xf32>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %342 = stablehlo.reduce(%341 init: %cst_91) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %343 = stablehlo.broadcast_in_dim %342, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x16xf32>
    %344 = stablehlo.multiply %343, %197 : tensor<4x12x16xf32>
    %345 = stablehlo.add %338, %344 : tensor<4x12x16xf32>
    %346 = stablehlo.dot_general %345, %192, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<4x12x16xf32>) -> tensor<16x16xf32>
    %347 = stablehlo.transpose %346, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %348 = stablehlo.dot_general %345, %arg13, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x16xf32>) -> tensor<4x12x16xf32>
    %349 = stablehlo.reshape %348 : (tensor<4x12x16xf32>) -> tensor<4x12x2x8xf32>
    %350 = stablehlo.transpose %349, dims = [0, 2, 3, 1] : (tensor<4x12x2x8xf32>) -> tensor<4x2x8x12xf32>
    %351 = stablehlo.dot_general %350, %155, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x8x12xf32>, tensor<4x12x2x8xf32>) -> tensor<4x2x12x12xf32>
    %352 = stablehlo.dot_general %350, %186, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x2x8x12xf32>, tensor<4x2x12x12xf32>) -> tensor<4x2x8x12xf32>
    %353 = stablehlo.transpose %352, dims = [0, 3, 1, 2] : (tensor<4x2x8x12xf32>) -> tensor<4x12x2x8xf32>
    %354 = stablehlo.broadcast_in_dim %189, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x12xf32>
    %355 = stablehlo.multiply %351, %354 : tensor<4x2x12x12xf32>
    %356 = stablehlo.multiply %355, %182 : tensor<4x2x12x12xf32>
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %357 = stablehlo.reduce(%356 init: %cst_92) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x12xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %358 = stablehlo.reshape %357 : (tensor<4x2x12xf32>) -> tensor<4x2x12x1xf32>
    %359 = stablehlo.negate %358 : tensor<4x2x12x1xf32>
    %360 = stablehlo.broadcast_in_dim %184, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x12xf32>
    %361 = stablehlo.divide %351, %360 : tensor<4x2x12x12xf32>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %362 = stablehlo.reduce(%359 init: %cst_93) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %363 = stablehlo.broadcast_in_dim %362, dims = [0, 1, 2] : (tensor<4x2x12xf32>) -> tensor<4x2x12x12xf32>
    %364 = stablehlo.add %361, %363 : tensor<4x2x12x12xf32>
    %365 = stablehlo.multiply %364, %182 : tensor<4x2x12x12xf32>
    %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %366 = stablehlo.reduce(%365 init: %cst_94) applies stablehlo.add across dimensions = [0] : (tensor<4x2x12x12xf32>, tensor<f32>) -> tensor<2x12x12xf32>
    %367 = stablehlo.reshape %366 : (tensor<2x12x12xf32>) -> tensor<1x2x12x12xf32>
    %cst_95 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %368 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<4x2x12x12xf32>
    %369 = stablehlo.multiply %365, %368 : tensor<4x2x12x12xf32>
    %370 = stablehlo.dot_general %369, %151, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12xf32>, tensor<4x12x2x8xf32>) -> tensor<4x2x12x8xf32>
    %371 = stablehlo.transpose %370, dims = [0, 2, 1, 3] : (tensor<4x2x12x8xf32>) -> tensor<4x12x2x8xf32>
    %372 = stablehlo.dot_general %369, %153, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12xf32>, tensor<4x12x2x8xf32>) -> tensor<4x2x12x8xf32>
    %373 = stablehlo.transpose %372, dims = [0, 2, 1, 3] : (tensor<4x2x12x8xf32>) -> tensor<4x12x2x8xf32>
    %374 = stablehlo.reshape %353 : (tensor<4x12x2x8xf32>) -> tensor<4x12x16xf32>
    %375 = stablehlo.dot_general %374, %149, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<4x12x16xf32>) -> tensor<16x16xf32>
    %376 = stablehlo.transpose %375, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %377 = stablehlo.dot_general %374, %arg15, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x16xf32>) -> tensor<4x12x16xf32>
    %378 = stablehlo.reshape %371 : (tensor<4x12x2x8xf32>) -> tensor<4x12x16xf32>
    %379 = stablehlo.dot_general %378, %149, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<4x12x16xf32>) -> tensor<16x16xf32>
    %380 = stablehlo.transpose %379, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %381 = stablehlo.dot_general %378, %arg10, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x16xf32>) -> tensor<4x12x16xf32>
    %382 = stablehlo.add %377, %381 : tensor<4x12x16xf32>
    %383 = stablehlo.reshape %373 : (tensor<4x12x2x8xf32>) -> tensor<4x12x16xf32>
    %384 = stablehlo.dot_general %383, %149, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<4x12x16xf32>) -> tensor<16x16xf32>
    %385 = stablehlo.transpose %384, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %386 = stablehlo.dot_general %383, %arg14, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x16xf32>) -> tensor<4x12x16xf32>
    %387 = stablehlo.add %382, %386 : tensor<4x12x16xf32>
    %388 = stablehlo.multiply %146, %387 : tensor<4x12x16xf32>
    %cst_96 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %389 = stablehlo.reduce(%388 init: %cst_96) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x16xf32>, tensor<f32>) -> tensor<16xf32>
    %390 = stablehlo.reshape %389 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %391 = stablehlo.broadcast_in_dim %147, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x12x16xf32>
    %392 = stablehlo.multiply %387, %391 : tensor<4x12x16xf32>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %393 = stablehlo.reduce(%390 init: %cst_97) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %394 = stablehlo.multiply %131, %392 : tensor<4x12x16xf32>
    %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %395 = stablehlo.reduce(%394 init: %cst_98) applies stablehlo.add across dimensions = [2] : (tensor<4x12x16xf32>, tensor<f32>) -> tensor<4x12xf32>
    %396 = stablehlo.reshape %395 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %397 = stablehlo.broadcast_in_dim %141, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x16xf32>
    %398 = stablehlo.multiply %392, %397 : tensor<4x12x16xf32>
    %399 = stablehlo.add %345, %398 : tensor<4x12x16xf32>
    %400 = stablehlo.multiply %396, %144 : tensor<4x12x1xf32>
    %cst_99 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %401 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %402 = stablehlo.divide %400, %401 : tensor<4x12x1xf32>
    %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %403 = stablehlo.reduce(%402 init: %cst_100) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %404 = stablehlo.broadcast_in_dim %403, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x16xf32>
    %405 = stablehlo.multiply %404, %134 : tensor<4x12x16xf32>
    %406 = stablehlo.add %399, %405 : tensor<4x12x16xf32>
    %407 = stablehlo.dot_general %406, %126, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<4x12x24xf32>) -> tensor<16x24xf32>
    %408 = stablehlo.transpose %407, dims = [1, 0] : (tensor<16x24xf32>) -> tensor<24x16xf32>
    %409 = stablehlo.dot_general %406, %arg9, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<24x16xf32>) -> tensor<4x12x24xf32>
    %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %410 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<4x12x24xf32>
    %411 = stablehlo.select %128, %409, %410 : tensor<4x12x24xi1>, tensor<4x12x24xf32>
    %412 = stablehlo.dot_general %411, %124, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x24xf32>, tensor<4x12x16xf32>) -> tensor<24x16xf32>
    %413 = stablehlo.transpose %412, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %414 = stablehlo.dot_general %411, %arg8, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x24xf32>, tensor<16x24xf32>) -> tensor<4x12x16xf32>
    %415 = stablehlo.multiply %121, %414 : tensor<4x12x16xf32>
    %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %416 = stablehlo.reduce(%415 init: %cst_102) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x16xf32>, tensor<f32>) -> tensor<16xf32>
    %417 = stablehlo.reshape %416 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %418 = stablehlo.broadcast_in_dim %122, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x12x16xf32>
    %419 = stablehlo.multiply %414, %418 : tensor<4x12x16xf32>
    %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %420 = stablehlo.reduce(%417 init: %cst_103) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %421 = stablehlo.multiply %106, %419 : tensor<4x12x16xf32>
    %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %422 = stablehlo.reduce(%421 init: %cst_104) applies stablehlo.add across dimensions = [2] : (tensor<4x12x16xf32>, tensor<f32>) -> tensor<4x12xf32>
    %423 = stablehlo.reshape %422 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %424 = stablehlo.broadcast_in_dim %116, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x16xf32>
    %425 = stablehlo.multiply %419, %424 : tensor<4x12x16xf32>
    %426 = stablehlo.add %406, %425 : tensor<4x12x16xf32>
    %427 = stablehlo.multiply %423, %119 : tensor<4x12x1xf32>
    %cst_105 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %428 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %429 = stablehlo.divide %427, %428 : tensor<4x12x1xf32>
    %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %430 = stablehlo.reduce(%429 init: %cst_106) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %431 = stablehlo.broadcast_in_dim %430, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x16xf32>
    %432 = stablehlo.multiply %431, %109 : tensor<4x12x16xf32>
    %433 = stablehlo.add %426, %432 : tensor<4x12x16xf32>
    %434 = stablehlo.dot_general %433, %104, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<4x12x16xf32>) -> tensor<16x16xf32>
    %435 = stablehlo.transpose %434, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %436 = stablehlo.dot_general %433, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x16xf32>) -> tensor<4x12x16xf32>
    %437 = stablehlo.reshape %436 : (tensor<4x12x16xf32>) -> tensor<4x12x2x8xf32>
    %438 = stablehlo.transpose %437, dims = [0, 2, 3, 1] : (tensor<4x12x2x8xf32>) -> tensor<4x2x8x12xf32>
    %439 = stablehlo.dot_general %438, %67, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x8x12xf32>, tensor<4x12x2x8xf32>) -> tensor<4x2x12x12xf32>
    %440 = stablehlo.dot_general %438, %98, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x2x8x12xf32>, tensor<4x2x12x12xf32>) -> tensor<4x2x8x12xf32>
    %441 = stablehlo.transpose %440, dims = [0, 3, 1, 2] : (tensor<4x2x8x12xf32>) -> tensor<4x12x2x8xf32>
    %442 = stablehlo.broadcast_in_dim %101, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x12xf32>
    %443 = stablehlo.multiply %439, %442 : tensor<4x2x12x12xf32>
    %444 = stablehlo.multiply %443, %94 : tensor<4x2x12x12xf32>
    %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %445 = stablehlo.reduce(%444 init: %cst_107) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x12xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %446 = stablehlo.reshape %445 : (tensor<4x2x12xf32>) -> tensor<4x2x12x1xf32>
    %447 = stablehlo.negate %446 : tensor<4x2x12x1xf32>
    %448 = stablehlo.broadcast_in_dim %96, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x12xf32>
    %449 = stablehlo.divide %439, %448 : tensor<4x2x12x12xf32>
    %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %450 = stablehlo.reduce(%447 init: %cst_108) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %451 = stablehlo.broadcast_in_dim %450, dims = [0, 1, 2] : (tensor<4x2x12xf32>) -> tensor<4x2x12x12xf32>
    %452 = stablehlo.add %449, %451 : tensor<4x2x12x12xf32>
    %453 = stablehlo.multiply %452, %94 : tensor<4x2x12x12xf32>
    %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %454 = stablehlo.reduce(%453 init: %cst_109) applies stablehlo.add across dimensions = [0] : (tensor<4x2x12x12xf32>, tensor<f32>) -> tensor<2x12x12xf32>
    %455 = stablehlo.reshape %454 : (tensor<2x12x12xf32>) -> tensor<1x2x12x12xf32>
    %456 = stablehlo.add %367, %455 : tensor<1x2x12x12xf32>
    %cst_110 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %457 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<4x2x12x12xf32>
    %458 = stablehlo.multiply %453, %457 : tensor<4x2x12x12xf32>
    %459 = stablehlo.dot_general %458, %63, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12xf32>, tensor<4x12x2x8xf32>) -> tensor<4x2x12x8xf32>
    %460 = stablehlo.transpose %459, dims = [0, 2, 1, 3] : (tensor<4x2x12x8xf32>) -> tensor<4x12x2x8xf32>
    %461 = stablehlo.dot_general %458, %65, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12xf32>, tensor<4x12x2x8xf32>) -> tensor<4x2x12x8xf32>
    %462 = stablehlo.transpose %461, dims = [0, 2, 1, 3] : (tensor<4x2x12x8xf32>) -> tensor<4x12x2x8xf32>
    %463 = stablehlo.reshape %441 : (tensor<4x12x2x8xf32>) -> tensor<4x12x16xf32>
    %464 = stablehlo.dot_general %463, %61, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<4x12x16xf32>) -> tensor<16x16xf32>
    %465 = stablehlo.transpose %464, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %466 = stablehlo.dot_general %463, %arg7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x16xf32>) -> tensor<4x12x16xf32>
    %467 = stablehlo.reshape %460 : (tensor<4x12x2x8xf32>) -> tensor<4x12x16xf32>
    %468 = stablehlo.dot_general %467, %61, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<4x12x16xf32>) -> tensor<16x16xf32>
    %469 = stablehlo.transpose %468, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %470 = stablehlo.dot_general %467, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x16xf32>) -> tensor<4x12x16xf32>
    %471 = stablehlo.add %466, %470 : tensor<4x12x16xf32>
    %472 = stablehlo.reshape %462 : (tensor<4x12x2x8xf32>) -> tensor<4x12x16xf32>
    %473 = stablehlo.dot_general %472, %61, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<4x12x16xf32>) -> tensor<16x16xf32>
    %474 = stablehlo.transpose %473, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %475 = stablehlo.dot_general %472, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x16xf32>) -> tensor<4x12x16xf32>
    %476 = stablehlo.add %471, %475 : tensor<4x12x16xf32>
    %477 = stablehlo.multiply %58, %476 : tensor<4x12x16xf32>
    %cst_111 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %478 = stablehlo.reduce(%477 init: %cst_111) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x16xf32>, tensor<f32>) -> tensor<16xf32>
    %479 = stablehlo.reshape %478 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %480 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x12x16xf32>
    %481 = stablehlo.multiply %476, %480 : tensor<4x12x16xf32>
    %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %482 = stablehlo.reduce(%479 init: %cst_112) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %483 = stablehlo.multiply %6, %481 : tensor<4x12x16xf32>
    %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %484 = stablehlo.reduce(%483 init: %cst_113) applies stablehlo.add across dimensions = [2] : (tensor<4x12x16xf32>, tensor<f32>) -> tensor<4x12xf32>
    %485 = stablehlo.reshape %484 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %486 = stablehlo.broadcast_in_dim %53, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x16xf32>
    %487 = stablehlo.multiply %481, %486 : tensor<4x12x16xf32>
    %488 = stablehlo.add %433, %487 : tensor<4x12x16xf32>
    %489 = stablehlo.multiply %485, %56 : tensor<4x12x1xf32>
    %cst_114 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %490 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %491 = stablehlo.divide %489, %490 : tensor<4x12x1xf32>
    %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %492 = stablehlo.reduce(%491 init: %cst_115) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %493 = stablehlo.broadcast_in_dim %492, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x16xf32>
    %494 = stablehlo.multiply %493, %46 : tensor<4x12x16xf32>
    %495 = stablehlo.add %488, %494 : tensor<4x12x16xf32>
    %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %496 = stablehlo.reduce(%456 init: %cst_116) applies stablehlo.add across dimensions = [0] : (tensor<1x2x12x12xf32>, tensor<f32>) -> tensor<2x12x12xf32>
    %497 = stablehlo.transpose %496, dims = [1, 2, 0] : (tensor<2x12x12xf32>) -> tensor<12x12x2xf32>
    %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %498 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %499 = "stablehlo.scatter"(%498, %40, %497) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg79: tensor<f32>, %arg80: tensor<f32>):
      %1743 = stablehlo.add %arg79, %arg80 : tensor<f32>
      stablehlo.return %1743 : tensor<f32>
    }) : (tensor<8x2xf32>, tensor<12x12x1xi32>, tensor<12x12x2xf32>) -> tensor<8x2xf32>
    %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %500 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<20x16xf32>
    %501 = "stablehlo.scatter"(%500, %5, %495) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg79: tensor<f32>, %arg80: tensor<f32>):
      %1743 = stablehlo.add %arg79, %arg80 : tensor<f32>
      stablehlo.return %1743 : tensor<f32>
    }) : (tensor<20x16xf32>, tensor<4x12x1xi32>, tensor<4x12x16xf32>) -> tensor<20x16xf32>
    %502 = stablehlo.add %298, %501 : tensor<20x16xf32>
    %c_119 = stablehlo.constant dense<0> : tensor<i32>
    %503 = stablehlo.subtract %arg19, %c_119 : tensor<i32>
    %c_120 = stablehlo.constant dense<1> : tensor<i32>
    %504 = stablehlo.add %503, %c_120 : tensor<i32>
    %505 = stablehlo.convert %504 : (tensor<i32>) -> tensor<f32>
    %cst_121 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %506 = stablehlo.power %505, %cst_121 : tensor<f32>
    %cst_122 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %507 = stablehlo.subtract %cst_122, %506 : tensor<f32>
    %cst_123 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %508 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_124 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %509 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_125 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %510 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %511 = stablehlo.multiply %499, %499 : tensor<8x2xf32>
    %cst_126 = stablehlo.constant dense<1.000000e-30> : tensor<f32>
    %512 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %513 = stablehlo.add %511, %512 : tensor<8x2xf32>
    %514 = stablehlo.broadcast_in_dim %507, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %515 = stablehlo.multiply %514, %arg58 : tensor<8x2xf32>
    %cst_127 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %516 = stablehlo.subtract %cst_127, %507 : tensor<f32>
    %517 = stablehlo.broadcast_in_dim %516, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %518 = stablehlo.multiply %517, %513 : tensor<8x2xf32>
    %519 = stablehlo.add %515, %518 : tensor<8x2xf32>
    %cst_128 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %520 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %521 = stablehlo.power %519, %520 : tensor<8x2xf32>
    %522 = stablehlo.multiply %499, %521 : tensor<8x2xf32>
    %c_129 = stablehlo.constant dense<0> : tensor<i32>
    %523 = stablehlo.subtract %arg19, %c_129 : tensor<i32>
    %c_130 = stablehlo.constant dense<1> : tensor<i32>
    %524 = stablehlo.add %523, %c_130 : tensor<i32>
    %525 = stablehlo.convert %524 : (tensor<i32>) -> tensor<f32>
    %cst_131 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %526 = stablehlo.power %525, %cst_131 : tensor<f32>
    %cst_132 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %527 = stablehlo.subtract %cst_132, %526 : tensor<f32>
    %cst_133 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %528 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_134 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %529 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_135 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %530 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %531 = stablehlo.multiply %502, %502 : tensor<20x16xf32>
    %cst_136 = stablehlo.constant dense<1.000000e-30> : tensor<f32>
    %532 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<20x16xf32>
    %533 = stablehlo.add %531, %532 : tensor<20x16xf32>
    %534 = stablehlo.broadcast_in_dim %527, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %535 = stablehlo.multiply %534, %arg21 : tensor<16xf32>
    %cst_137 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %536 = stablehlo.subtract %cst_137, %527 : tensor<f32>
    %cst_138 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %537 = stablehlo.reduce(%533 init: %cst_138) applies stablehlo.add across dimensions = [0] : (tensor<20x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_139 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %538 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %539 = stablehlo.divide %537, %538 : tensor<16xf32>
    %540 = stablehlo.broadcast_in_dim %536, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %541 = stablehlo.multiply %540, %539 : tensor<16xf32>
    %542 = stablehlo.add %535, %541 : tensor<16xf32>
    %543 = stablehlo.broadcast_in_dim %527, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %544 = stablehlo.multiply %543, %arg40 : tensor<20xf32>
    %cst_140 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %545 = stablehlo.subtract %cst_140, %527 : tensor<f32>
    %cst_141 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %546 = stablehlo.reduce(%533 init: %cst_141) applies stablehlo.add across dimensions = [1] : (tensor<20x16xf32>, tensor<f32>) -> tensor<20xf32>
    %cst_142 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %547 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %548 = stablehlo.divide %546, %547 : tensor<20xf32>
    %549 = stablehlo.broadcast_in_dim %545, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %550 = stablehlo.multiply %549, %548 : tensor<20xf32>
    %551 = stablehlo.add %544, %550 : tensor<20xf32>
    %cst_143 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %552 = stablehlo.reduce(%542 init: %cst_143) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %553 = stablehlo.broadcast_in_dim %552, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_144 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %554 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %555 = stablehlo.divide %553, %554 : tensor<1xf32>
    %556 = stablehlo.broadcast_in_dim %555, dims = [0] : (tensor<1xf32>) -> tensor<16xf32>
    %557 = stablehlo.divide %542, %556 : tensor<16xf32>
    %cst_145 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %558 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %559 = stablehlo.power %557, %558 : tensor<16xf32>
    %cst_146 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %560 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %561 = stablehlo.power %551, %560 : tensor<20xf32>
    %562 = stablehlo.broadcast_in_dim %559, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %563 = stablehlo.broadcast_in_dim %562, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<20x16xf32>
    %564 = stablehlo.multiply %502, %563 : tensor<20x16xf32>
    %565 = stablehlo.broadcast_in_dim %561, dims = [0] : (tensor<20xf32>) -> tensor<20x1xf32>
    %566 = stablehlo.broadcast_in_dim %565, dims = [0, 1] : (tensor<20x1xf32>) -> tensor<20x16xf32>
    %567 = stablehlo.multiply %564, %566 : tensor<20x16xf32>
    %c_147 = stablehlo.constant dense<0> : tensor<i32>
    %568 = stablehlo.subtract %arg19, %c_147 : tensor<i32>
    %c_148 = stablehlo.constant dense<1> : tensor<i32>
    %569 = stablehlo.add %568, %c_148 : tensor<i32>
    %570 = stablehlo.convert %569 : (tensor<i32>) -> tensor<f32>
    %cst_149 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %571 = stablehlo.power %570, %cst_149 : tensor<f32>
    %cst_150 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %572 = stablehlo.subtract %cst_150, %571 : tensor<f32>
    %cst_151 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %573 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_152 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %574 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_153 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %575 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %576 = stablehlo.multiply %469, %469 : tensor<16x16xf32>
    %cst_154 = stablehlo.constant dense<1.000000e-30> : tensor<f32>
    %577 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %578 = stablehlo.add %576, %577 : tensor<16x16xf32>
    %579 = stablehlo.broadcast_in_dim %572, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %580 = stablehlo.multiply %579, %arg22 : tensor<16xf32>
    %cst_155 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %581 = stablehlo.subtract %cst_155, %572 : tensor<f32>
    %cst_156 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %582 = stablehlo.reduce(%578 init: %cst_156) applies stablehlo.add across dimensions = [1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_157 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %583 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %584 = stablehlo.divide %582, %583 : tensor<16xf32>
    %585 = stablehlo.broadcast_in_dim %581, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %586 = stablehlo.multiply %585, %584 : tensor<16xf32>
    %587 = stablehlo.add %580, %586 : tensor<16xf32>
    %588 = stablehlo.broadcast_in_dim %572, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %589 = stablehlo.multiply %588, %arg41 : tensor<16xf32>
    %cst_158 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %590 = stablehlo.subtract %cst_158, %572 : tensor<f32>
    %cst_159 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %591 = stablehlo.reduce(%578 init: %cst_159) applies stablehlo.add across dimensions = [0] : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_160 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %592 = stablehlo.broadcast_in_dim %cst_160, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %593 = stablehlo.divide %591, %592 : tensor<16xf32>
    %594 = stablehlo.broadcast_in_dim %590, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %595 = stablehlo.multiply %594, %593 : tensor<16xf32>
    %596 = stablehlo.add %589, %595 : tensor<16xf32>
    %cst_161 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %597 = stablehlo.reduce(%587 init: %cst_161) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %598 = stablehlo.broadcast_in_dim %597, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_162 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %599 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %600 = stablehlo.divide %598, %599 : tensor<1xf32>
    %601 = stablehlo.broadcast_in_dim %600, dims = [0] : (tensor<1xf32>) -> tensor<16xf32>
    %602 = stablehlo.divide %587, %601 : tensor<16xf32>
    %cst_163 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %603 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %604 = stablehlo.power %602, %603 : tensor<16xf32>
    %cst_164 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %605 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %606 = stablehlo.power %596, %605 : tensor<16xf32>
    %607 = stablehlo.broadcast_in_dim %604, dims = [0] : (tensor<16xf32>) -> tensor<16x1xf32>
    %608 = stablehlo.broadcast_in_dim %607, dims = [0, 1] : (tensor<16x1xf32>) -> tensor<16x16xf32>
    %609 = stablehlo.multiply %469, %608 : tensor<16x16xf32>
    %610 = stablehlo.broadcast_in_dim %606, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %611 = stablehlo.broadcast_in_dim %610, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<16x16xf32>
    %612 = stablehlo.multiply %609, %611 : tensor<16x16xf32>
    %c_165 = stablehlo.constant dense<0> : tensor<i32>
    %613 = stablehlo.subtract %arg19, %c_165 : tensor<i32>
    %c_166 = stablehlo.constant dense<1> : tensor<i32>
    %614 = stablehlo.add %613, %c_166 : tensor<i32>
    %615 = stablehlo.convert %614 : (tensor<i32>) -> tensor<f32>
    %cst_167 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %616 = stablehlo.power %615, %cst_167 : tensor<f32>
    %cst_168 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %617 = stablehlo.subtract %cst_168, %616 : tensor<f32>
    %cst_169 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %618 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_170 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %619 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_171 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %620 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %621 = stablehlo.multiply %482, %482 : tensor<16xf32>
    %cst_172 = stablehlo.constant dense<1.000000e-30> : tensor<f32>
    %622 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %623 = stablehlo.add %621, %622 : tensor<16xf32>
    %624 = stablehlo.broadcast_in_dim %617, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %625 = stablehlo.multiply %624, %arg61 : tensor<16xf32>
    %cst_173 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %626 = stablehlo.subtract %cst_173, %617 : tensor<f32>
    %627 = stablehlo.broadcast_in_dim %626, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %628 = stablehlo.multiply %627, %623 : tensor<16xf32>
    %629 = stablehlo.add %625, %628 : tensor<16xf32>
    %cst_174 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %630 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %631 = stablehlo.power %629, %630 : tensor<16xf32>
    %632 = stablehlo.multiply %482, %631 : tensor<16xf32>
    %c_175 = stablehlo.constant dense<0> : tensor<i32>
    %633 = stablehlo.subtract %arg19, %c_175 : tensor<i32>
    %c_176 = stablehlo.constant dense<1> : tensor<i32>
    %634 = stablehlo.add %633, %c_176 : tensor<i32>
    %635 = stablehlo.convert %634 : (tensor<i32>) -> tensor<f32>
    %cst_177 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %636 = stablehlo.power %635, %cst_177 : tensor<f32>
    %cst_178 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %637 = stablehlo.subtract %cst_178, %636 : tensor<f32>
    %cst_179 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %638 = stablehlo.broadcast_in_dim %cst_179, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_180 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %639 = stablehlo.broadcast_in_dim %cst_180, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_181 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %640 = stablehlo.broadcast_in_dim %cst_181, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %641 = stablehlo.multiply %420, %420 : tensor<16xf32>
    %cst_182 = stablehlo.constant dense<1.000000e-30> : tensor<f32>
    %642 = stablehlo.broadcast_in_dim %cst_182, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %643 = stablehlo.add %641, %642 : tensor<16xf32>
    %644 = stablehlo.broadcast_in_dim %637, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %645 = stablehlo.multiply %644, %arg62 : tensor<16xf32>
    %cst_183 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %646 = stablehlo.subtract %cst_183, %637 : tensor<f32>
    %647 = stablehlo.broadcast_in_dim %646, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %648 = stablehlo.multiply %647, %643 : tensor<16xf32>
    %649 = stablehlo.add %645, %648 : tensor<16xf32>
    %cst_184 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %650 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %651 = stablehlo.power %649, %650 : tensor<16xf32>
    %652 = stablehlo.multiply %420, %651 : tensor<16xf32>
    %c_185 = stablehlo.constant dense<0> : tensor<i32>
    %653 = stablehlo.subtract %arg19, %c_185 : tensor<i32>
    %c_186 = stablehlo.constant dense<1> : tensor<i32>
    %654 = stablehlo.add %653, %c_186 : tensor<i32>
    %655 = stablehlo.convert %654 : (tensor<i32>) -> tensor<f32>
    %cst_187 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %656 = stablehlo.power %655, %cst_187 : tensor<f32>
    %cst_188 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %657 = stablehlo.subtract %cst_188, %656 : tensor<f32>
    %cst_189 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %658 = stablehlo.broadcast_in_dim %cst_189, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_190 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %659 = stablehlo.broadcast_in_dim %cst_190, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_191 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %660 = stablehlo.broadcast_in_dim %cst_191, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %661 = stablehlo.multiply %435, %435 : tensor<16x16xf32>
    %cst_192 = stablehlo.constant dense<1.000000e-30> : tensor<f32>
    %662 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %663 = stablehlo.add %661, %662 : tensor<16x16xf32>
    %664 = stablehlo.broadcast_in_dim %657, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %665 = stablehlo.multiply %664, %arg25 : tensor<16xf32>
    %cst_193 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %666 = stablehlo.subtract %cst_193, %657 : tensor<f32>
    %cst_194 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %667 = stablehlo.reduce(%663 init: %cst_194) applies stablehlo.add across dimensions = [1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_195 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %668 = stablehlo.broadcast_in_dim %cst_195, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %669 = stablehlo.divide %667, %668 : tensor<16xf32>
    %670 = stablehlo.broadcast_in_dim %666, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %671 = stablehlo.multiply %670, %669 : tensor<16xf32>
    %672 = stablehlo.add %665, %671 : tensor<16xf32>
    %673 = stablehlo.broadcast_in_dim %657, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %674 = stablehlo.multiply %673, %arg44 : tensor<16xf32>
    %cst_196 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %675 = stablehlo.subtract %cst_196, %657 : tensor<f32>
    %cst_197 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %676 = stablehlo.reduce(%663 init: %cst_197) applies stablehlo.add across dimensions = [0] : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_198 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %677 = stablehlo.broadcast_in_dim %cst_198, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %678 = stablehlo.divide %676, %677 : tensor<16xf32>
    %679 = stablehlo.broadcast_in_dim %675, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %680 = stablehlo.multiply %679, %678 : tensor<16xf32>
    %681 = stablehlo.add %674, %680 : tensor<16xf32>
    %cst_199 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %682 = stablehlo.reduce(%672 init: %cst_199) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %683 = stablehlo.broadcast_in_dim %682, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_200 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %684 = stablehlo.broadcast_in_dim %cst_200, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %685 = stablehlo.divide %683, %684 : tensor<1xf32>
    %686 = stablehlo.broadcast_in_dim %685, dims = [0] : (tensor<1xf32>) -> tensor<16xf32>
    %687 = stablehlo.divide %672, %686 : tensor<16xf32>
    %cst_201 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %688 = stablehlo.broadcast_in_dim %cst_201, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %689 = stablehlo.power %687, %688 : tensor<16xf32>
    %cst_202 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %690 = stablehlo.broadcast_in_dim %cst_202, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %691 = stablehlo.power %681, %690 : tensor<16xf32>
    %692 = stablehlo.broadcast_in_dim %689, dims = [0] : (tensor<16xf32>) -> tensor<16x1xf32>
    %693 = stablehlo.broadcast_in_dim %692, dims = [0, 1] : (tensor<16x1xf32>) -> tensor<16x16xf32>
    %694 = stablehlo.multiply %435, %693 : tensor<16x16xf32>
    %695 = stablehlo.broadcast_in_dim %691, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %696 = stablehlo.broadcast_in_dim %695, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<16x16xf32>
    %697 = stablehlo.multiply %694, %696 : tensor<16x16xf32>
    %c_203 = stablehlo.constant dense<0> : tensor<i32>
    %698 = stablehlo.subtract %arg19, %c_203 : tensor<i32>
    %c_204 = stablehlo.constant dense<1> : tensor<i32>
    %699 = stablehlo.add %698, %c_204 : tensor<i32>
    %700 = stablehlo.convert %699 : (tensor<i32>) -> tensor<f32>
    %cst_205 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %701 = stablehlo.power %700, %cst_205 : tensor<f32>
    %cst_206 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %702 = stablehlo.subtract %cst_206, %701 : tensor<f32>
    %cst_207 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %703 = stablehlo.broadcast_in_dim %cst_207, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_208 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %704 = stablehlo.broadcast_in_dim %cst_208, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_209 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %705 = stablehlo.broadcast_in_dim %cst_209, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %706 = stablehlo.multiply %474, %474 : tensor<16x16xf32>
    %cst_210 = stablehlo.constant dense<1.000000e-30> : tensor<f32>
    %707 = stablehlo.broadcast_in_dim %cst_210, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %708 = stablehlo.add %706, %707 : tensor<16x16xf32>
    %709 = stablehlo.broadcast_in_dim %702, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %710 = stablehlo.multiply %709, %arg26 : tensor<16xf32>
    %cst_211 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %711 = stablehlo.subtract %cst_211, %702 : tensor<f32>
    %cst_212 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %712 = stablehlo.reduce(%708 init: %cst_212) applies stablehlo.add across dimensions = [1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_213 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %713 = stablehlo.broadcast_in_dim %cst_213, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %714 = stablehlo.divide %712, %713 : tensor<16xf32>
    %715 = stablehlo.broadcast_in_dim %711, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %716 = stablehlo.multiply %715, %714 : tensor<16xf32>
    %717 = stablehlo.add %710, %716 : tensor<16xf32>
    %718 = stablehlo.broadcast_in_dim %702, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %719 = stablehlo.multiply %718, %arg45 : tensor<16xf32>
    %cst_214 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %720 = stablehlo.subtract %cst_214, %702 : tensor<f32>
    %cst_215 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %721 = stablehlo.reduce(%708 init: %cst_215) applies stablehlo.add across dimensions = [0] : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_216 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %722 = stablehlo.broadcast_in_dim %cst_216, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %723 = stablehlo.divide %721, %722 : tensor<16xf32>
    %724 = stablehlo.broadcast_in_dim %720, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %725 = stablehlo.multiply %724, %723 : tensor<16xf32>
    %726 = stablehlo.add %719, %725 : tensor<16xf32>
    %cst_217 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %727 = stablehlo.reduce(%717 init: %cst_217) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %728 = stablehlo.broadcast_in_dim %727, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_218 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %729 = stablehlo.broadcast_in_dim %cst_218, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %730 = stablehlo.divide %728, %729 : tensor<1xf32>
    %731 = stablehlo.broadcast_in_dim %730, dims = [0] : (tensor<1xf32>) -> tensor<16xf32>
    %732 = stablehlo.divide %717, %731 : tensor<16xf32>
    %cst_219 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %733 = stablehlo.broadcast_in_dim %cst_219, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %734 = stablehlo.power %732, %733 : tensor<16xf32>
    %cst_220 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %735 = stablehlo.broadcast_in_dim %cst_220, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %736 = stablehlo.power %726, %735 : tensor<16xf32>
    %737 = stablehlo.broadcast_in_dim %734, dims = [0] : (tensor<16xf32>) -> tensor<16x1xf32>
    %738 = stablehlo.broadcast_in_dim %737, dims = [0, 1] : (tensor<16x1xf32>) -> tensor<16x16xf32>
    %739 = stablehlo.multiply %474, %738 : tensor<16x16xf32>
    %740 = stablehlo.broadcast_in_dim %736, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %741 = stablehlo.broadcast_in_dim %740, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<16x16xf32>
    %742 = stablehlo.multiply %739, %741 : tensor<16x16xf32>
    %c_221 = stablehlo.constant dense<0> : tensor<i32>
    %743 = stablehlo.subtract %arg19, %c_221 : tensor<i32>
    %c_222 = stablehlo.constant dense<1> : tensor<i32>
    %744 = stablehlo.add %743, %c_222 : tensor<i32>
    %745 = stablehlo.convert %744 : (tensor<i32>) -> tensor<f32>
    %cst_223 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %746 = stablehlo.power %745, %cst_223 : tensor<f32>
    %cst_224 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %747 = stablehlo.subtract %cst_224, %746 : tensor<f32>
    %cst_225 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %748 = stablehlo.broadcast_in_dim %cst_225, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_226 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %749 = stablehlo.broadcast_in_dim %cst_226, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_227 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %750 = stablehlo.broadcast_in_dim %cst_227, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %751 = stablehlo.multiply %465, %465 : tensor<16x16xf32>
    %cst_228 = stablehlo.constant dense<1.000000e-30> : tensor<f32>
    %752 = stablehlo.broadcast_in_dim %cst_228, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %753 = stablehlo.add %751, %752 : tensor<16x16xf32>
    %754 = stablehlo.broadcast_in_dim %747, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %755 = stablehlo.multiply %754, %arg27 : tensor<16xf32>
    %cst_229 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %756 = stablehlo.subtract %cst_229, %747 : tensor<f32>
    %cst_230 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %757 = stablehlo.reduce(%753 init: %cst_230) applies stablehlo.add across dimensions = [1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_231 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %758 = stablehlo.broadcast_in_dim %cst_231, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %759 = stablehlo.divide %757, %758 : tensor<16xf32>
    %760 = stablehlo.broadcast_in_dim %756, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %761 = stablehlo.multiply %760, %759 : tensor<16xf32>
    %762 = stablehlo.add %755, %761 : tensor<16xf32>
    %763 = stablehlo.broadcast_in_dim %747, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %764 = stablehlo.multiply %763, %arg46 : tensor<16xf32>
    %cst_232 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %765 = stablehlo.subtract %cst_232, %747 : tensor<f32>
    %cst_233 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %766 = stablehlo.reduce(%753 init: %cst_233) applies stablehlo.add across dimensions = [0] : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_234 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %767 = stablehlo.broadcast_in_dim %cst_234, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %768 = stablehlo.divide %766, %767 : tensor<16xf32>
    %769 = stablehlo.broadcast_in_dim %765, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %770 = stablehlo.multiply %769, %768 : tensor<16xf32>
    %771 = stablehlo.add %764, %770 : tensor<16xf32>
    %cst_235 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %772 = stablehlo.reduce(%762 init: %cst_235) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %773 = stablehlo.broadcast_in_dim %772, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_236 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %774 = stablehlo.broadcast_in_dim %cst_236, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %775 = stablehlo.divide %773, %774 : tensor<1xf32>
    %776 = stablehlo.broadcast_in_dim %775, dims = [0] : (tensor<1xf32>) -> tensor<16xf32>
    %777 = stablehlo.divide %762, %776 : tensor<16xf32>
    %cst_237 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %778 = stablehlo.broadcast_in_dim %cst_237, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %779 = stablehlo.power %777, %778 : tensor<16xf32>
    %cst_238 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %780 = stablehlo.broadcast_in_dim %cst_238, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %781 = stablehlo.power %771, %780 : tensor<16xf32>
    %782 = stablehlo.broadcast_in_dim %779, dims = [0] : (tensor<16xf32>) -> tensor<16x1xf32>
    %783 = stablehlo.broadcast_in_dim %782, dims = [0, 1] : (tensor<16x1xf32>) -> tensor<16x16xf32>
    %784 = stablehlo.multiply %465, %783 : tensor<16x16xf32>
    %785 = stablehlo.broadcast_in_dim %781, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %786 = stablehlo.broadcast_in_dim %785, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<16x16xf32>
    %787 = stablehlo.multiply %784, %786 : tensor<16x16xf32>
    %c_239 = stablehlo.constant dense<0> : tensor<i32>
    %788 = stablehlo.subtract %arg19, %c_239 : tensor<i32>
    %c_240 = stablehlo.constant dense<1> : tensor<i32>
    %789 = stablehlo.add %788, %c_240 : tensor<i32>
    %790 = stablehlo.convert %789 : (tensor<i32>) -> tensor<f32>
    %cst_241 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %791 = stablehlo.power %790, %cst_241 : tensor<f32>
    %cst_242 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %792 = stablehlo.subtract %cst_242, %791 : tensor<f32>
    %cst_243 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %793 = stablehlo.broadcast_in_dim %cst_243, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_244 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %794 = stablehlo.broadcast_in_dim %cst_244, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_245 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %795 = stablehlo.broadcast_in_dim %cst_245, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %796 = stablehlo.multiply %413, %413 : tensor<16x24xf32>
    %cst_246 = stablehlo.constant dense<1.000000e-30> : tensor<f32>
    %797 = stablehlo.broadcast_in_dim %cst_246, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %798 = stablehlo.add %796, %797 : tensor<16x24xf32>
    %799 = stablehlo.broadcast_in_dim %792, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %800 = stablehlo.multiply %799, %arg28 : tensor<16xf32>
    %cst_247 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %801 = stablehlo.subtract %cst_247, %792 : tensor<f32>
    %cst_248 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %802 = stablehlo.reduce(%798 init: %cst_248) applies stablehlo.add across dimensions = [1] : (tensor<16x24xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_249 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %803 = stablehlo.broadcast_in_dim %cst_249, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %804 = stablehlo.divide %802, %803 : tensor<16xf32>
    %805 = stablehlo.broadcast_in_dim %801, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %806 = stablehlo.multiply %805, %804 : tensor<16xf32>
    %807 = stablehlo.add %800, %806 : tensor<16xf32>
    %808 = stablehlo.broadcast_in_dim %792, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %809 = stablehlo.multiply %808, %arg47 : tensor<24xf32>
    %cst_250 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %810 = stablehlo.subtract %cst_250, %792 : tensor<f32>
    %cst_251 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %811 = stablehlo.reduce(%798 init: %cst_251) applies stablehlo.add across dimensions = [0] : (tensor<16x24xf32>, tensor<f32>) -> tensor<24xf32>
    %cst_252 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %812 = stablehlo.broadcast_in_dim %cst_252, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %813 = stablehlo.divide %811, %812 : tensor<24xf32>
    %814 = stablehlo.broadcast_in_dim %810, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %815 = stablehlo.multiply %814, %813 : tensor<24xf32>
    %816 = stablehlo.add %809, %815 : tensor<24xf32>
    %cst_253 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %817 = stablehlo.reduce(%807 init: %cst_253) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %818 = stablehlo.broadcast_in_dim %817, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_254 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %819 = stablehlo.broadcast_in_dim %cst_254, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %820 = stablehlo.divide %818, %819 : tensor<1xf32>
    %821 = stablehlo.broadcast_in_dim %820, dims = [0] : (tensor<1xf32>) -> tensor<16xf32>
    %822 = stablehlo.divide %807, %821 : tensor<16xf32>
    %cst_255 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %823 = stablehlo.broadcast_in_dim %cst_255, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %824 = stablehlo.power %822, %823 : tensor<16xf32>
    %cst_256 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %825 = stablehlo.broadcast_in_dim %cst_256, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %826 = stablehlo.power %816, %825 : tensor<24xf32>
    %827 = stablehlo.broadcast_in_dim %824, dims = [0] : (tensor<16xf32>) -> tensor<16x1xf32>
    %828 = stablehlo.broadcast_in_dim %827, dims = [0, 1] : (tensor<16x1xf32>) -> tensor<16x24xf32>
    %829 = stablehlo.multiply %413, %828 : tensor<16x24xf32>
    %830 = stablehlo.broadcast_in_dim %826, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %831 = stablehlo.broadcast_in_dim %830, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<16x24xf32>
    %832 = stablehlo.multiply %829, %831 : tensor<16x24xf32>
    %c_257 = stablehlo.constant dense<0> : tensor<i32>
    %833 = stablehlo.subtract %arg19, %c_257 : tensor<i32>
    %c_258 = stablehlo.constant dense<1> : tensor<i32>
    %834 = stablehlo.add %833, %c_258 : tensor<i32>
    %835 = stablehlo.convert %834 : (tensor<i32>) -> tensor<f32>
    %cst_259 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %836 = stablehlo.power %835, %cst_259 : tensor<f32>
    %cst_260 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %837 = stablehlo.subtract %cst_260, %836 : tensor<f32>
    %cst_261 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %838 = stablehlo.broadcast_in_dim %cst_261, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_262 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %839 = stablehlo.broadcast_in_dim %cst_262, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_263 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %840 = stablehlo.broadcast_in_dim %cst_263, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %841 = stablehlo.multiply %408, %408 : tensor<24x16xf32>
    %cst_264 = stablehlo.constant dense<1.000000e-30> : tensor<f32>
    %842 = stablehlo.broadcast_in_dim %cst_264, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %843 = stablehlo.add %841, %842 : tensor<24x16xf32>
    %844 = stablehlo.broadcast_in_dim %837, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %845 = stablehlo.multiply %844, %arg29 : tensor<16xf32>
    %cst_265 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %846 = stablehlo.subtract %cst_265, %837 : tensor<f32>
    %cst_266 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %847 = stablehlo.reduce(%843 init: %cst_266) applies stablehlo.add across dimensions = [0] : (tensor<24x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_267 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %848 = stablehlo.broadcast_in_dim %cst_267, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %849 = stablehlo.divide %847, %848 : tensor<16xf32>
    %850 = stablehlo.broadcast_in_dim %846, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %851 = stablehlo.multiply %850, %849 : tensor<16xf32>
    %852 = stablehlo.add %845, %851 : tensor<16xf32>
    %853 = stablehlo.broadcast_in_dim %837, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %854 = stablehlo.multiply %853, %arg48 : tensor<24xf32>
    %cst_268 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %855 = stablehlo.subtract %cst_268, %837 : tensor<f32>
    %cst_269 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %856 = stablehlo.reduce(%843 init: %cst_269) applies stablehlo.add across dimensions = [1] : (tensor<24x16xf32>, tensor<f32>) -> tensor<24xf32>
    %cst_270 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %857 = stablehlo.broadcast_in_dim %cst_270, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %858 = stablehlo.divide %856, %857 : tensor<24xf32>
    %859 = stablehlo.broadcast_in_dim %855, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %860 = stablehlo.multiply %859, %858 : tensor<24xf32>
    %861 = stablehlo.add %854, %860 : tensor<24xf32>
    %cst_271 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %862 = stablehlo.reduce(%852 init: %cst_271) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %863 = stablehlo.broadcast_in_dim %862, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_272 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %864 = stablehlo.broadcast_in_dim %cst_272, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %865 = stablehlo.divide %863, %864 : tensor<1xf32>
    %866 = stablehlo.broadcast_in_dim %865, dims = [0] : (tensor<1xf32>) -> tensor<16xf32>
    %867 = stablehlo.divide %852, %866 : tensor<16xf32>
    %cst_273 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %868 = stablehlo.broadcast_in_dim %cst_273, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %869 = stablehlo.power %867, %868 : tensor<16xf32>
    %cst_274 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %870 = stablehlo.broadcast_in_dim %cst_274, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %871 = stablehlo.power %861, %870 : tensor<24xf32>
    %872 = stablehlo.broadcast_in_dim %869, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %873 = stablehlo.broadcast_in_dim %872, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<24x16xf32>
    %874 = stablehlo.multiply %408, %873 : tensor<24x16xf32>
    %875 = stablehlo.broadcast_in_dim %871, dims = [0] : (tensor<24xf32>) -> tensor<24x1xf32>
    %876 = stablehlo.broadcast_in_dim %875, dims = [0, 1] : (tensor<24x1xf32>) -> tensor<24x16xf32>
    %877 = stablehlo.multiply %874, %876 : tensor<24x16xf32>
    %c_275 = stablehlo.constant dense<0> : tensor<i32>
    %878 = stablehlo.subtract %arg19, %c_275 : tensor<i32>
    %c_276 = stablehlo.constant dense<1> : tensor<i32>
    %879 = stablehlo.add %878, %c_276 : tensor<i32>
    %880 = stablehlo.convert %879 : (tensor<i32>) -> tensor<f32>
    %cst_277 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %881 = stablehlo.power %880, %cst_277 : tensor<f32>
    %cst_278 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %882 = stablehlo.subtract %cst_278, %881 : tensor<f32>
    %cst_279 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %883 = stablehlo.broadcast_in_dim %cst_279, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_280 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %884 = stablehlo.broadcast_in_dim %cst_280, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_281 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %885 = stablehlo.broadcast_in_dim %cst_281, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %886 = stablehlo.multiply %380, %380 : tensor<16x16xf32>
    %cst_282 = stablehlo.constant dense<1.000000e-30> : tensor<f32>
    %887 = stablehlo.broadcast_in_dim %cst_282, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %888 = stablehlo.add %886, %887 : tensor<16x16xf32>
    %889 = stablehlo.broadcast_in_dim %882, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %890 = stablehlo.multiply %889, %arg30 : tensor<16xf32>
    %cst_283 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %891 = stablehlo.subtract %cst_283, %882 : tensor<f32>
    %cst_284 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %892 = stablehlo.reduce(%888 init: %cst_284) applies stablehlo.add across dimensions = [1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_285 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %893 = stablehlo.broadcast_in_dim %cst_285, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %894 = stablehlo.divide %892, %893 : tensor<16xf32>
    %895 = stablehlo.broadcast_in_dim %891, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %896 = stablehlo.multiply %895, %894 : tensor<16xf32>
    %897 = stablehlo.add %890, %896 : tensor<16xf32>
    %898 = stablehlo.broadcast_in_dim %882, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %899 = stablehlo.multiply %898, %arg49 : tensor<16xf32>
    %cst_286 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %900 = stablehlo.subtract %cst_286, %882 : tensor<f32>
    %cst_287 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %901 = stablehlo.reduce(%888 init: %cst_287) applies stablehlo.add across dimensions = [0] : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_288 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %902 = stablehlo.broadcast_in_dim %cst_288, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %903 = stablehlo.divide %901, %902 : tensor<16xf32>
    %904 = stablehlo.broadcast_in_dim %900, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %905 = stablehlo.multiply %904, %903 : tensor<16xf32>
    %906 = stablehlo.add %899, %905 : tensor<16xf32>
    %cst_289 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %907 = stablehlo.reduce(%897 init: %cst_289) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %908 = stablehlo.broadcast_in_dim %907, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_290 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %909 = stablehlo.broadcast_in_dim %cst_290, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %910 = stablehlo.divide %908, %909 : tensor<1xf32>
    %911 = stablehlo.broadcast_in_dim %910, dims = [0] : (tensor<1xf32>) -> tensor<16xf32>
    %912 = stablehlo.divide %897, %911 : tensor<16xf32>
    %cst_291 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %913 = stablehlo.broadcast_in_dim %cst_291, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %914 = stablehlo.power %912, %913 : tensor<16xf32>
    %cst_292 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %915 = stablehlo.broadcast_in_dim %cst_292, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %916 = stablehlo.power %906, %915 : tensor<16xf32>
    %917 = stablehlo.broadcast_in_dim %914, dims = [0] : (tensor<16xf32>) -> tensor<16x1xf32>
    %918 = stablehlo.broadcast_in_dim %917, dims = [0, 1] : (tensor<16x1xf32>) -> tensor<16x16xf32>
    %919 = stablehlo.multiply %380, %918 : tensor<16x16xf32>
    %920 = stablehlo.broadcast_in_dim %916, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %921 = stablehlo.broadcast_in_dim %920, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<16x16xf32>
    %922 = stablehlo.multiply %919, %921 : tensor<16x16xf32>
    %c_293 = stablehlo.constant dense<0> : tensor<i32>
    %923 = stablehlo.subtract %arg19, %c_293 : tensor<i32>
    %c_294 = stablehlo.constant dense<1> : tensor<i32>
    %924 = stablehlo.add %923, %c_294 : tensor<i32>
    %925 = stablehlo.convert %924 : (tensor<i32>) -> tensor<f32>
    %cst_295 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %926 = stablehlo.power %925, %cst_295 : tensor<f32>
    %cst_296 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %927 = stablehlo.subtract %cst_296, %926 : tensor<f32>
    %cst_297 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %928 = stablehlo.broadcast_in_dim %cst_297, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_298 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %929 = stablehlo.broadcast_in_dim %cst_298, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_299 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %930 = stablehlo.broadcast_in_dim %cst_299, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %931 = stablehlo.multiply %393, %393 : tensor<16xf32>
    %cst_300 = stablehlo.constant dense<1.000000e-30> : tensor<f32>
    %932 = stablehlo.broadcast_in_dim %cst_300, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %933 = stablehlo.add %931, %932 : tensor<16xf32>
    %934 = stablehlo.broadcast_in_dim %927, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %935 = stablehlo.multiply %934, %arg69 : tensor<16xf32>
    %cst_301 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %936 = stablehlo.subtract %cst_301, %927 : tensor<f32>
    %937 = stablehlo.broadcast_in_dim %936, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %938 = stablehlo.multiply %937, %933 : tensor<16xf32>
    %939 = stablehlo.add %935, %938 : tensor<16xf32>
    %cst_302 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %940 = stablehlo.broadcast_in_dim %cst_302, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %941 = stablehlo.power %939, %940 : tensor<16xf32>
    %942 = stablehlo.multiply %393, %941 : tensor<16xf32>
    %c_303 = stablehlo.constant dense<0> : tensor<i32>
    %943 = stablehlo.subtract %arg19, %c_303 : tensor<i32>
    %c_304 = stablehlo.constant dense<1> : tensor<i32>
    %944 = stablehlo.add %943, %c_304 : tensor<i32>
    %945 = stablehlo.convert %944 : (tensor<i32>) -> tensor<f32>
    %cst_305 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %946 = stablehlo.power %945, %cst_305 : tensor<f32>
    %cst_306 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %947 = stablehlo.subtract %cst_306, %946 : tensor<f32>
    %cst_307 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %948 = stablehlo.broadcast_in_dim %cst_307, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_308 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %949 = stablehlo.broadcast_in_dim %cst_308, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_309 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %950 = stablehlo.broadcast_in_dim %cst_309, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %951 = stablehlo.multiply %332, %332 : tensor<16xf32>
    %cst_310 = stablehlo.constant dense<1.000000e-30> : tensor<f32>
    %952 = stablehlo.broadcast_in_dim %cst_310, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %953 = stablehlo.add %951, %952 : tensor<16xf32>
    %954 = stablehlo.broadcast_in_dim %947, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %955 = stablehlo.multiply %954, %arg70 : tensor<16xf32>
    %cst_311 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %956 = stablehlo.subtract %cst_311, %947 : tensor<f32>
    %957 = stablehlo.broadcast_in_dim %956, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %958 = stablehlo.multiply %957, %953 : tensor<16xf32>
    %959 = stablehlo.add %955, %958 : tensor<16xf32>
    %cst_312 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %960 = stablehlo.broadcast_in_dim %cst_312, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %961 = stablehlo.power %959, %960 : tensor<16xf32>
    %962 = stablehlo.multiply %332, %961 : tensor<16xf32>
    %c_313 = stablehlo.constant dense<0> : tensor<i32>
    %963 = stablehlo.subtract %arg19, %c_313 : tensor<i32>
    %c_314 = stablehlo.constant dense<1> : tensor<i32>
    %964 = stablehlo.add %963, %c_314 : tensor<i32>
    %965 = stablehlo.convert %964 : (tensor<i32>) -> tensor<f32>
    %cst_315 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %966 = stablehlo.power %965, %cst_315 : tensor<f32>
    %cst_316 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %967 = stablehlo.subtract %cst_316, %966 : tensor<f32>
    %cst_317 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %968 = stablehlo.broadcast_in_dim %cst_317, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_318 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %969 = stablehlo.broadcast_in_dim %cst_318, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_319 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %970 = stablehlo.broadcast_in_dim %cst_319, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %971 = stablehlo.multiply %347, %347 : tensor<16x16xf32>
    %cst_320 = stablehlo.constant dense<1.000000e-30> : tensor<f32>
    %972 = stablehlo.broadcast_in_dim %cst_320, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %973 = stablehlo.add %971, %972 : tensor<16x16xf32>
    %974 = stablehlo.broadcast_in_dim %967, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %975 = stablehlo.multiply %974, %arg33 : tensor<16xf32>
    %cst_321 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %976 = stablehlo.subtract %cst_321, %967 : tensor<f32>
    %cst_322 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %977 = stablehlo.reduce(%973 init: %cst_322) applies stablehlo.add across dimensions = [1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_323 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %978 = stablehlo.broadcast_in_dim %cst_323, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %979 = stablehlo.divide %977, %978 : tensor<16xf32>
    %980 = stablehlo.broadcast_in_dim %976, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %981 = stablehlo.multiply %980, %979 : tensor<16xf32>
    %982 = stablehlo.add %975, %981 : tensor<16xf32>
    %983 = stablehlo.broadcast_in_dim %967, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %984 = stablehlo.multiply %983, %arg52 : tensor<16xf32>
    %cst_324 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %985 = stablehlo.subtract %cst_324, %967 : tensor<f32>
    %cst_325 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %986 = stablehlo.reduce(%973 init: %cst_325) applies stablehlo.add across dimensions = [0] : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_326 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %987 = stablehlo.broadcast_in_dim %cst_326, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %988 = stablehlo.divide %986, %987 : tensor<16xf32>
    %989 = stablehlo.broadcast_in_dim %985, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %990 = stablehlo.multiply %989, %988 : tensor<16xf32>
    %991 = stablehlo.add %984, %990 : tensor<16xf32>
    %cst_327 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %992 = stablehlo.reduce(%982 init: %cst_327) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %993 = stablehlo.broadcast_in_dim %992, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_328 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %994 = stablehlo.broadcast_in_dim %cst_328, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %995 = stablehlo.divide %993, %994 : tensor<1xf32>
    %996 = stablehlo.broadcast_in_dim %995, dims = [0] : (tensor<1xf32>) -> tensor<16xf32>
    %997 = stablehlo.divide %982, %996 : tensor<16xf32>
    %cst_329 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %998 = stablehlo.broadcast_in_dim %cst_329, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %999 = stablehlo.power %997, %998 : tensor<16xf32>
    %cst_330 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %1000 = stablehlo.broadcast_in_dim %cst_330, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1001 = stablehlo.power %991, %1000 : tensor<16xf32>
    %1002 = stablehlo.broadcast_in_dim %999, dims = [0] : (tensor<16xf32>) -> tensor<16x1xf32>
    %1003 = stablehlo.broadcast_in_dim %1002, dims = [0, 1] : (tensor<16x1xf32>) -> tensor<16x16xf32>
    %1004 = stablehlo.multiply %347, %1003 : tensor<16x16xf32>
    %1005 = stablehlo.broadcast_in_dim %1001, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %1006 = stablehlo.broadcast_in_dim %1005, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<16x16xf32>
    %1007 = stablehlo.multiply %1004, %1006 : tensor<16x16xf32>
    %c_331 = stablehlo.constant dense<0> : tensor<i32>
    %1008 = stablehlo.subtract %arg19, %c_331 : tensor<i32>
    %c_332 = stablehlo.constant dense<1> : tensor<i32>
    %1009 = stablehlo.add %1008, %c_332 : tensor<i32>
    %1010 = stablehlo.convert %1009 : (tensor<i32>) -> tensor<f32>
    %cst_333 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %1011 = stablehlo.power %1010, %cst_333 : tensor<f32>
    %cst_334 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1012 = stablehlo.subtract %cst_334, %1011 : tensor<f32>
    %cst_335 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1013 = stablehlo.broadcast_in_dim %cst_335, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_336 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1014 = stablehlo.broadcast_in_dim %cst_336, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_337 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1015 = stablehlo.broadcast_in_dim %cst_337, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1016 = stablehlo.multiply %385, %385 : tensor<16x16xf32>
    %cst_338 = stablehlo.constant dense<1.000000e-30> : tensor<f32>
    %1017 = stablehlo.broadcast_in_dim %cst_338, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1018 = stablehlo.add %1016, %1017 : tensor<16x16xf32>
    %1019 = stablehlo.broadcast_in_dim %1012, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1020 = stablehlo.multiply %1019, %arg34 : tensor<16xf32>
    %cst_339 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1021 = stablehlo.subtract %cst_339, %1012 : tensor<f32>
    %cst_340 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1022 = stablehlo.reduce(%1018 init: %cst_340) applies stablehlo.add across dimensions = [1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_341 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1023 = stablehlo.broadcast_in_dim %cst_341, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1024 = stablehlo.divide %1022, %1023 : tensor<16xf32>
    %1025 = stablehlo.broadcast_in_dim %1021, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1026 = stablehlo.multiply %1025, %1024 : tensor<16xf32>
    %1027 = stablehlo.add %1020, %1026 : tensor<16xf32>
    %1028 = stablehlo.broadcast_in_dim %1012, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1029 = stablehlo.multiply %1028, %arg53 : tensor<16xf32>
    %cst_342 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1030 = stablehlo.subtract %cst_342, %1012 : tensor<f32>
    %cst_343 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1031 = stablehlo.reduce(%1018 init: %cst_343) applies stablehlo.add across dimensions = [0] : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_344 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1032 = stablehlo.broadcast_in_dim %cst_344, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1033 = stablehlo.divide %1031, %1032 : tensor<16xf32>
    %1034 = stablehlo.broadcast_in_dim %1030, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1035 = stablehlo.multiply %1034, %1033 : tensor<16xf32>
    %1036 = stablehlo.add %1029, %1035 : tensor<16xf32>
    %cst_345 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1037 = stablehlo.reduce(%1027 init: %cst_345) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %1038 = stablehlo.broadcast_in_dim %1037, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_346 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1039 = stablehlo.broadcast_in_dim %cst_346, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1040 = stablehlo.divide %1038, %1039 : tensor<1xf32>
    %1041 = stablehlo.broadcast_in_dim %1040, dims = [0] : (tensor<1xf32>) -> tensor<16xf32>
    %1042 = stablehlo.divide %1027, %1041 : tensor<16xf32>
    %cst_347 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %1043 = stablehlo.broadcast_in_dim %cst_347, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1044 = stablehlo.power %1042, %1043 : tensor<16xf32>
    %cst_348 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %1045 = stablehlo.broadcast_in_dim %cst_348, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1046 = stablehlo.power %1036, %1045 : tensor<16xf32>
    %1047 = stablehlo.broadcast_in_dim %1044, dims = [0] : (tensor<16xf32>) -> tensor<16x1xf32>
    %1048 = stablehlo.broadcast_in_dim %1047, dims = [0, 1] : (tensor<16x1xf32>) -> tensor<16x16xf32>
    %1049 = stablehlo.multiply %385, %1048 : tensor<16x16xf32>
    %1050 = stablehlo.broadcast_in_dim %1046, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %1051 = stablehlo.broadcast_in_dim %1050, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<16x16xf32>
    %1052 = stablehlo.multiply %1049, %1051 : tensor<16x16xf32>
    %c_349 = stablehlo.constant dense<0> : tensor<i32>
    %1053 = stablehlo.subtract %arg19, %c_349 : tensor<i32>
    %c_350 = stablehlo.constant dense<1> : tensor<i32>
    %1054 = stablehlo.add %1053, %c_350 : tensor<i32>
    %1055 = stablehlo.convert %1054 : (tensor<i32>) -> tensor<f32>
    %cst_351 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %1056 = stablehlo.power %1055, %cst_351 : tensor<f32>
    %cst_352 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1057 = stablehlo.subtract %cst_352, %1056 : tensor<f32>
    %cst_353 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1058 = stablehlo.broadcast_in_dim %cst_353, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_354 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1059 = stablehlo.broadcast_in_dim %cst_354, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_355 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1060 = stablehlo.broadcast_in_dim %cst_355, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1061 = stablehlo.multiply %376, %376 : tensor<16x16xf32>
    %cst_356 = stablehlo.constant dense<1.000000e-30> : tensor<f32>
    %1062 = stablehlo.broadcast_in_dim %cst_356, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1063 = stablehlo.add %1061, %1062 : tensor<16x16xf32>
    %1064 = stablehlo.broadcast_in_dim %1057, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1065 = stablehlo.multiply %1064, %arg35 : tensor<16xf32>
    %cst_357 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1066 = stablehlo.subtract %cst_357, %1057 : tensor<f32>
    %cst_358 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1067 = stablehlo.reduce(%1063 init: %cst_358) applies stablehlo.add across dimensions = [1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_359 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1068 = stablehlo.broadcast_in_dim %cst_359, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1069 = stablehlo.divide %1067, %1068 : tensor<16xf32>
    %1070 = stablehlo.broadcast_in_dim %1066, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1071 = stablehlo.multiply %1070, %1069 : tensor<16xf32>
    %1072 = stablehlo.add %1065, %1071 : tensor<16xf32>
    %1073 = stablehlo.broadcast_in_dim %1057, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1074 = stablehlo.multiply %1073, %arg54 : tensor<16xf32>
    %cst_360 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1075 = stablehlo.subtract %cst_360, %1057 : tensor<f32>
    %cst_361 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1076 = stablehlo.reduce(%1063 init: %cst_361) applies stablehlo.add across dimensions = [0] : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_362 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1077 = stablehlo.broadcast_in_dim %cst_362, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1078 = stablehlo.divide %1076, %1077 : tensor<16xf32>
    %1079 = stablehlo.broadcast_in_dim %1075, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1080 = stablehlo.multiply %1079, %1078 : tensor<16xf32>
    %1081 = stablehlo.add %1074, %1080 : tensor<16xf32>
    %cst_363 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1082 = stablehlo.reduce(%1072 init: %cst_363) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %1083 = stablehlo.broadcast_in_dim %1082, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_364 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1084 = stablehlo.broadcast_in_dim %cst_364, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1085 = stablehlo.divide %1083, %1084 : tensor<1xf32>
    %1086 = stablehlo.broadcast_in_dim %1085, dims = [0] : (tensor<1xf32>) -> tensor<16xf32>
    %1087 = stablehlo.divide %1072, %1086 : tensor<16xf32>
    %cst_365 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %1088 = stablehlo.broadcast_in_dim %cst_365, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1089 = stablehlo.power %1087, %1088 : tensor<16xf32>
    %cst_366 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %1090 = stablehlo.broadcast_in_dim %cst_366, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1091 = stablehlo.power %1081, %1090 : tensor<16xf32>
    %1092 = stablehlo.broadcast_in_dim %1089, dims = [0] : (tensor<16xf32>) -> tensor<16x1xf32>
    %1093 = stablehlo.broadcast_in_dim %1092, dims = [0, 1] : (tensor<16x1xf32>) -> tensor<16x16xf32>
    %1094 = stablehlo.multiply %376, %1093 : tensor<16x16xf32>
    %1095 = stablehlo.broadcast_in_dim %1091, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %1096 = stablehlo.broadcast_in_dim %1095, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<16x16xf32>
    %1097 = stablehlo.multiply %1094, %1096 : tensor<16x16xf32>
    %c_367 = stablehlo.constant dense<0> : tensor<i32>
    %1098 = stablehlo.subtract %arg19, %c_367 : tensor<i32>
    %c_368 = stablehlo.constant dense<1> : tensor<i32>
    %1099 = stablehlo.add %1098, %c_368 : tensor<i32>
    %1100 = stablehlo.convert %1099 : (tensor<i32>) -> tensor<f32>
    %cst_369 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %1101 = stablehlo.power %1100, %cst_369 : tensor<f32>
    %cst_370 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1102 = stablehlo.subtract %cst_370, %1101 : tensor<f32>
    %cst_371 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1103 = stablehlo.broadcast_in_dim %cst_371, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_372 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1104 = stablehlo.broadcast_in_dim %cst_372, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_373 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1105 = stablehlo.broadcast_in_dim %cst_373, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1106 = stablehlo.multiply %325, %325 : tensor<16x24xf32>
    %cst_374 = stablehlo.constant dense<1.000000e-30> : tensor<f32>
    %1107 = stablehlo.broadcast_in_dim %cst_374, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %1108 = stablehlo.add %1106, %1107 : tensor<16x24xf32>
    %1109 = stablehlo.broadcast_in_dim %1102, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1110 = stablehlo.multiply %1109, %arg36 : tensor<16xf32>
    %cst_375 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1111 = stablehlo.subtract %cst_375, %1102 : tensor<f32>
    %cst_376 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1112 = stablehlo.reduce(%1108 init: %cst_376) applies stablehlo.add across dimensions = [1] : (tensor<16x24xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_377 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %1113 = stablehlo.broadcast_in_dim %cst_377, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1114 = stablehlo.divide %1112, %1113 : tensor<16xf32>
    %1115 = stablehlo.broadcast_in_dim %1111, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1116 = stablehlo.multiply %1115, %1114 : tensor<16xf32>
    %1117 = stablehlo.add %1110, %1116 : tensor<16xf32>
    %1118 = stablehlo.broadcast_in_dim %1102, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1119 = stablehlo.multiply %1118, %arg55 : tensor<24xf32>
    %cst_378 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1120 = stablehlo.subtract %cst_378, %1102 : tensor<f32>
    %cst_379 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1121 = stablehlo.reduce(%1108 init: %cst_379) applies stablehlo.add across dimensions = [0] : (tensor<16x24xf32>, tensor<f32>) -> tensor<24xf32>
    %cst_380 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1122 = stablehlo.broadcast_in_dim %cst_380, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1123 = stablehlo.divide %1121, %1122 : tensor<24xf32>
    %1124 = stablehlo.broadcast_in_dim %1120, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1125 = stablehlo.multiply %1124, %1123 : tensor<24xf32>
    %1126 = stablehlo.add %1119, %1125 : tensor<24xf32>
    %cst_381 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1127 = stablehlo.reduce(%1117 init: %cst_381) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %1128 = stablehlo.broadcast_in_dim %1127, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_382 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1129 = stablehlo.broadcast_in_dim %cst_382, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1130 = stablehlo.divide %1128, %1129 : tensor<1xf32>
    %1131 = stablehlo.broadcast_in_dim %1130, dims = [0] : (tensor<1xf32>) -> tensor<16xf32>
    %1132 = stablehlo.divide %1117, %1131 : tensor<16xf32>
    %cst_383 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %1133 = stablehlo.broadcast_in_dim %cst_383, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1134 = stablehlo.power %1132, %1133 : tensor<16xf32>
    %cst_384 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %1135 = stablehlo.broadcast_in_dim %cst_384, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1136 = stablehlo.power %1126, %1135 : tensor<24xf32>
    %1137 = stablehlo.broadcast_in_dim %1134, dims = [0] : (tensor<16xf32>) -> tensor<16x1xf32>
    %1138 = stablehlo.broadcast_in_dim %1137, dims = [0, 1] : (tensor<16x1xf32>) -> tensor<16x24xf32>
    %1139 = stablehlo.multiply %325, %1138 : tensor<16x24xf32>
    %1140 = stablehlo.broadcast_in_dim %1136, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %1141 = stablehlo.broadcast_in_dim %1140, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<16x24xf32>
    %1142 = stablehlo.multiply %1139, %1141 : tensor<16x24xf32>
    %c_385 = stablehlo.constant dense<0> : tensor<i32>
    %1143 = stablehlo.subtract %arg19, %c_385 : tensor<i32>
    %c_386 = stablehlo.constant dense<1> : tensor<i32>
    %1144 = stablehlo.add %1143, %c_386 : tensor<i32>
    %1145 = stablehlo.convert %1144 : (tensor<i32>) -> tensor<f32>
    %cst_387 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %1146 = stablehlo.power %1145, %cst_387 : tensor<f32>
    %cst_388 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1147 = stablehlo.subtract %cst_388, %1146 : tensor<f32>
    %cst_389 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1148 = stablehlo.broadcast_in_dim %cst_389, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_390 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1149 = stablehlo.broadcast_in_dim %cst_390, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_391 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1150 = stablehlo.broadcast_in_dim %cst_391, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1151 = stablehlo.multiply %320, %320 : tensor<24x16xf32>
    %cst_392 = stablehlo.constant dense<1.000000e-30> : tensor<f32>
    %1152 = stablehlo.broadcast_in_dim %cst_392, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %1153 = stablehlo.add %1151, %1152 : tensor<24x16xf32>
    %1154 = stablehlo.broadcast_in_dim %1147, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1155 = stablehlo.multiply %1154, %arg37 : tensor<16xf32>
    %cst_393 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1156 = stablehlo.subtract %cst_393, %1147 : tensor<f32>
    %cst_394 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1157 = stablehlo.reduce(%1153 init: %cst_394) applies stablehlo.add across dimensions = [0] : (tensor<24x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_395 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %1158 = stablehlo.broadcast_in_dim %cst_395, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1159 = stablehlo.divide %1157, %1158 : tensor<16xf32>
    %1160 = stablehlo.broadcast_in_dim %1156, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1161 = stablehlo.multiply %1160, %1159 : tensor<16xf32>
    %1162 = stablehlo.add %1155, %1161 : tensor<16xf32>
    %1163 = stablehlo.broadcast_in_dim %1147, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1164 = stablehlo.multiply %1163, %arg56 : tensor<24xf32>
    %cst_396 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1165 = stablehlo.subtract %cst_396, %1147 : tensor<f32>
    %cst_397 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1166 = stablehlo.reduce(%1153 init: %cst_397) applies stablehlo.add across dimensions = [1] : (tensor<24x16xf32>, tensor<f32>) -> tensor<24xf32>
    %cst_398 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1167 = stablehlo.broadcast_in_dim %cst_398, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1168 = stablehlo.divide %1166, %1167 : tensor<24xf32>
    %1169 = stablehlo.broadcast_in_dim %1165, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1170 = stablehlo.multiply %1169, %1168 : tensor<24xf32>
    %1171 = stablehlo.add %1164, %1170 : tensor<24xf32>
    %cst_399 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1172 = stablehlo.reduce(%1162 init: %cst_399) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %1173 = stablehlo.broadcast_in_dim %1172, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_400 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1174 = stablehlo.broadcast_in_dim %cst_400, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1175 = stablehlo.divide %1173, %1174 : tensor<1xf32>
    %1176 = stablehlo.broadcast_in_dim %1175, dims = [0] : (tensor<1xf32>) -> tensor<16xf32>
    %1177 = stablehlo.divide %1162, %1176 : tensor<16xf32>
    %cst_401 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %1178 = stablehlo.broadcast_in_dim %cst_401, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1179 = stablehlo.power %1177, %1178 : tensor<16xf32>
    %cst_402 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %1180 = stablehlo.broadcast_in_dim %cst_402, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1181 = stablehlo.power %1171, %1180 : tensor<24xf32>
    %1182 = stablehlo.broadcast_in_dim %1179, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %1183 = stablehlo.broadcast_in_dim %1182, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<24x16xf32>
    %1184 = stablehlo.multiply %320, %1183 : tensor<24x16xf32>
    %1185 = stablehlo.broadcast_in_dim %1181, dims = [0] : (tensor<24xf32>) -> tensor<24x1xf32>
    %1186 = stablehlo.broadcast_in_dim %1185, dims = [0, 1] : (tensor<24x1xf32>) -> tensor<24x16xf32>
    %1187 = stablehlo.multiply %1184, %1186 : tensor<24x16xf32>
    %c_403 = stablehlo.constant dense<0> : tensor<i32>
    %1188 = stablehlo.subtract %arg19, %c_403 : tensor<i32>
    %c_404 = stablehlo.constant dense<1> : tensor<i32>
    %1189 = stablehlo.add %1188, %c_404 : tensor<i32>
    %1190 = stablehlo.convert %1189 : (tensor<i32>) -> tensor<f32>
    %cst_405 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %1191 = stablehlo.power %1190, %cst_405 : tensor<f32>
    %cst_406 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1192 = stablehlo.subtract %cst_406, %1191 : tensor<f32>
    %cst_407 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1193 = stablehlo.broadcast_in_dim %cst_407, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_408 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1194 = stablehlo.broadcast_in_dim %cst_408, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_409 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1195 = stablehlo.broadcast_in_dim %cst_409, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1196 = stablehlo.multiply %306, %306 : tensor<16xf32>
    %cst_410 = stablehlo.constant dense<1.000000e-30> : tensor<f32>
    %1197 = stablehlo.broadcast_in_dim %cst_410, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1198 = stablehlo.add %1196, %1197 : tensor<16xf32>
    %1199 = stablehlo.broadcast_in_dim %1192, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1200 = stablehlo.multiply %1199, %arg76 : tensor<16xf32>
    %cst_411 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1201 = stablehlo.subtract %cst_411, %1192 : tensor<f32>
    %1202 = stablehlo.broadcast_in_dim %1201, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1203 = stablehlo.multiply %1202, %1198 : tensor<16xf32>
    %1204 = stablehlo.add %1200, %1203 : tensor<16xf32>
    %cst_412 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %1205 = stablehlo.broadcast_in_dim %cst_412, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1206 = stablehlo.power %1204, %1205 : tensor<16xf32>
    %1207 = stablehlo.multiply %306, %1206 : tensor<16xf32>
    %c_413 = stablehlo.constant dense<2147483647> : tensor<i32>
    %1208 = stablehlo.compare LT, %arg19, %c_413, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_414 = stablehlo.constant dense<1> : tensor<i32>
    %1209 = stablehlo.add %arg19, %c_414 : tensor<i32>
    %c_415 = stablehlo.constant dense<2147483647> : tensor<i32>
    %1210 = call @_where_3(%1208, %1209, %c_415) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %1211 = stablehlo.multiply %522, %522 : tensor<8x2xf32>
    %cst_416 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1212 = stablehlo.reduce(%1211 init: %cst_416) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_417 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1213 = stablehlo.divide %1212, %cst_417 : tensor<f32>
    %1214 = stablehlo.sqrt %1213 : tensor<f32>
    %cst_418 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1215 = stablehlo.divide %1214, %cst_418 : tensor<f32>
    %cst_419 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1216 = stablehlo.maximum %cst_419, %1215 : tensor<f32>
    %1217 = stablehlo.broadcast_in_dim %1216, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %1218 = stablehlo.divide %522, %1217 : tensor<8x2xf32>
    %1219 = stablehlo.multiply %567, %567 : tensor<20x16xf32>
    %cst_420 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1220 = stablehlo.reduce(%1219 init: %cst_420) applies stablehlo.add across dimensions = [0, 1] : (tensor<20x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_421 = stablehlo.constant dense<3.200000e+02> : tensor<f32>
    %1221 = stablehlo.divide %1220, %cst_421 : tensor<f32>
    %1222 = stablehlo.sqrt %1221 : tensor<f32>
    %cst_422 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1223 = stablehlo.divide %1222, %cst_422 : tensor<f32>
    %cst_423 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1224 = stablehlo.maximum %cst_423, %1223 : tensor<f32>
    %1225 = stablehlo.broadcast_in_dim %1224, dims = [] : (tensor<f32>) -> tensor<20x16xf32>
    %1226 = stablehlo.divide %567, %1225 : tensor<20x16xf32>
    %1227 = stablehlo.multiply %612, %612 : tensor<16x16xf32>
    %cst_424 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1228 = stablehlo.reduce(%1227 init: %cst_424) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_425 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %1229 = stablehlo.divide %1228, %cst_425 : tensor<f32>
    %1230 = stablehlo.sqrt %1229 : tensor<f32>
    %cst_426 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1231 = stablehlo.divide %1230, %cst_426 : tensor<f32>
    %cst_427 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1232 = stablehlo.maximum %cst_427, %1231 : tensor<f32>
    %1233 = stablehlo.broadcast_in_dim %1232, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1234 = stablehlo.divide %612, %1233 : tensor<16x16xf32>
    %1235 = stablehlo.multiply %632, %632 : tensor<16xf32>
    %cst_428 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1236 = stablehlo.reduce(%1235 init: %cst_428) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %cst_429 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1237 = stablehlo.divide %1236, %cst_429 : tensor<f32>
    %1238 = stablehlo.sqrt %1237 : tensor<f32>
    %cst_430 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1239 = stablehlo.divide %1238, %cst_430 : tensor<f32>
    %cst_431 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1240 = stablehlo.maximum %cst_431, %1239 : tensor<f32>
    %1241 = stablehlo.broadcast_in_dim %1240, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1242 = stablehlo.divide %632, %1241 : tensor<16xf32>
    %1243 = stablehlo.multiply %652, %652 : tensor<16xf32>
    %cst_432 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1244 = stablehlo.reduce(%1243 init: %cst_432) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %cst_433 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1245 = stablehlo.divide %1244, %cst_433 : tensor<f32>
    %1246 = stablehlo.sqrt %1245 : tensor<f32>
    %cst_434 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1247 = stablehlo.divide %1246, %cst_434 : tensor<f32>
    %cst_435 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1248 = stablehlo.maximum %cst_435, %1247 : tensor<f32>
    %1249 = stablehlo.broadcast_in_dim %1248, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1250 = stablehlo.divide %652, %1249 : tensor<16xf32>
    %1251 = stablehlo.multiply %697, %697 : tensor<16x16xf32>
    %cst_436 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1252 = stablehlo.reduce(%1251 init: %cst_436) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_437 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %1253 = stablehlo.divide %1252, %cst_437 : tensor<f32>
    %1254 = stablehlo.sqrt %1253 : tensor<f32>
    %cst_438 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1255 = stablehlo.divide %1254, %cst_438 : tensor<f32>
    %cst_439 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1256 = stablehlo.maximum %cst_439, %1255 : tensor<f32>
    %1257 = stablehlo.broadcast_in_dim %1256, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1258 = stablehlo.divide %697, %1257 : tensor<16x16xf32>
    %1259 = stablehlo.multiply %742, %742 : tensor<16x16xf32>
    %cst_440 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1260 = stablehlo.reduce(%1259 init: %cst_440) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_441 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %1261 = stablehlo.divide %1260, %cst_441 : tensor<f32>
    %1262 = stablehlo.sqrt %1261 : tensor<f32>
    %cst_442 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1263 = stablehlo.divide %1262, %cst_442 : tensor<f32>
    %cst_443 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1264 = stablehlo.maximum %cst_443, %1263 : tensor<f32>
    %1265 = stablehlo.broadcast_in_dim %1264, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1266 = stablehlo.divide %742, %1265 : tensor<16x16xf32>
    %1267 = stablehlo.multiply %787, %787 : tensor<16x16xf32>
    %cst_444 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1268 = stablehlo.reduce(%1267 init: %cst_444) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_445 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %1269 = stablehlo.divide %1268, %cst_445 : tensor<f32>
    %1270 = stablehlo.sqrt %1269 : tensor<f32>
    %cst_446 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1271 = stablehlo.divide %1270, %cst_446 : tensor<f32>
    %cst_447 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1272 = stablehlo.maximum %cst_447, %1271 : tensor<f32>
    %1273 = stablehlo.broadcast_in_dim %1272, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1274 = stablehlo.divide %787, %1273 : tensor<16x16xf32>
    %1275 = stablehlo.multiply %832, %832 : tensor<16x24xf32>
    %cst_448 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1276 = stablehlo.reduce(%1275 init: %cst_448) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x24xf32>, tensor<f32>) -> tensor<f32>
    %cst_449 = stablehlo.constant dense<3.840000e+02> : tensor<f32>
    %1277 = stablehlo.divide %1276, %cst_449 : tensor<f32>
    %1278 = stablehlo.sqrt %1277 : tensor<f32>
    %cst_450 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1279 = stablehlo.divide %1278, %cst_450 : tensor<f32>
    %cst_451 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1280 = stablehlo.maximum %cst_451, %1279 : tensor<f32>
    %1281 = stablehlo.broadcast_in_dim %1280, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %1282 = stablehlo.divide %832, %1281 : tensor<16x24xf32>
    %1283 = stablehlo.multiply %877, %877 : tensor<24x16xf32>
    %cst_452 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1284 = stablehlo.reduce(%1283 init: %cst_452) applies stablehlo.add across dimensions = [0, 1] : (tensor<24x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_453 = stablehlo.constant dense<3.840000e+02> : tensor<f32>
    %1285 = stablehlo.divide %1284, %cst_453 : tensor<f32>
    %1286 = stablehlo.sqrt %1285 : tensor<f32>
    %cst_454 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1287 = stablehlo.divide %1286, %cst_454 : tensor<f32>
    %cst_455 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1288 = stablehlo.maximum %cst_455, %1287 : tensor<f32>
    %1289 = stablehlo.broadcast_in_dim %1288, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %1290 = stablehlo.divide %877, %1289 : tensor<24x16xf32>
    %1291 = stablehlo.multiply %922, %922 : tensor<16x16xf32>
    %cst_456 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1292 = stablehlo.reduce(%1291 init: %cst_456) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_457 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %1293 = stablehlo.divide %1292, %cst_457 : tensor<f32>
    %1294 = stablehlo.sqrt %1293 : tensor<f32>
    %cst_458 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1295 = stablehlo.divide %1294, %cst_458 : tensor<f32>
    %cst_459 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1296 = stablehlo.maximum %cst_459, %1295 : tensor<f32>
    %1297 = stablehlo.broadcast_in_dim %1296, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1298 = stablehlo.divide %922, %1297 : tensor<16x16xf32>
    %1299 = stablehlo.multiply %942, %942 : tensor<16xf32>
    %cst_460 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1300 = stablehlo.reduce(%1299 init: %cst_460) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %cst_461 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1301 = stablehlo.divide %1300, %cst_461 : tensor<f32>
    %1302 = stablehlo.sqrt %1301 : tensor<f32>
    %cst_462 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1303 = stablehlo.divide %1302, %cst_462 : tensor<f32>
    %cst_463 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1304 = stablehlo.maximum %cst_463, %1303 : tensor<f32>
    %1305 = stablehlo.broadcast_in_dim %1304, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1306 = stablehlo.divide %942, %1305 : tensor<16xf32>
    %1307 = stablehlo.multiply %962, %962 : tensor<16xf32>
    %cst_464 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1308 = stablehlo.reduce(%1307 init: %cst_464) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %cst_465 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1309 = stablehlo.divide %1308, %cst_465 : tensor<f32>
    %1310 = stablehlo.sqrt %1309 : tensor<f32>
    %cst_466 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1311 = stablehlo.divide %1310, %cst_466 : tensor<f32>
    %cst_467 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1312 = stablehlo.maximum %cst_467, %1311 : tensor<f32>
    %1313 = stablehlo.broadcast_in_dim %1312, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1314 = stablehlo.divide %962, %1313 : tensor<16xf32>
    %1315 = stablehlo.multiply %1007, %1007 : tensor<16x16xf32>
    %cst_468 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1316 = stablehlo.reduce(%1315 init: %cst_468) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_469 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %1317 = stablehlo.divide %1316, %cst_469 : tensor<f32>
    %1318 = stablehlo.sqrt %1317 : tensor<f32>
    %cst_470 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1319 = stablehlo.divide %1318, %cst_470 : tensor<f32>
    %cst_471 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1320 = stablehlo.maximum %cst_471, %1319 : tensor<f32>
    %1321 = stablehlo.broadcast_in_dim %1320, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1322 = stablehlo.divide %1007, %1321 : tensor<16x16xf32>
    %1323 = stablehlo.multiply %1052, %1052 : tensor<16x16xf32>
    %cst_472 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1324 = stablehlo.reduce(%1323 init: %cst_472) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_473 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %1325 = stablehlo.divide %1324, %cst_473 : tensor<f32>
    %1326 = stablehlo.sqrt %1325 : tensor<f32>
    %cst_474 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1327 = stablehlo.divide %1326, %cst_474 : tensor<f32>
    %cst_475 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1328 = stablehlo.maximum %cst_475, %1327 : tensor<f32>
    %1329 = stablehlo.broadcast_in_dim %1328, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1330 = stablehlo.divide %1052, %1329 : tensor<16x16xf32>
    %1331 = stablehlo.multiply %1097, %1097 : tensor<16x16xf32>
    %cst_476 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1332 = stablehlo.reduce(%1331 init: %cst_476) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_477 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %1333 = stablehlo.divide %1332, %cst_477 : tensor<f32>
    %1334 = stablehlo.sqrt %1333 : tensor<f32>
    %cst_478 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1335 = stablehlo.divide %1334, %cst_478 : tensor<f32>
    %cst_479 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1336 = stablehlo.maximum %cst_479, %1335 : tensor<f32>
    %1337 = stablehlo.broadcast_in_dim %1336, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1338 = stablehlo.divide %1097, %1337 : tensor<16x16xf32>
    %1339 = stablehlo.multiply %1142, %1142 : tensor<16x24xf32>
    %cst_480 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1340 = stablehlo.reduce(%1339 init: %cst_480) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x24xf32>, tensor<f32>) -> tensor<f32>
    %cst_481 = stablehlo.constant dense<3.840000e+02> : tensor<f32>
    %1341 = stablehlo.divide %1340, %cst_481 : tensor<f32>
    %1342 = stablehlo.sqrt %1341 : tensor<f32>
    %cst_482 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1343 = stablehlo.divide %1342, %cst_482 : tensor<f32>
    %cst_483 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1344 = stablehlo.maximum %cst_483, %1343 : tensor<f32>
    %1345 = stablehlo.broadcast_in_dim %1344, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %1346 = stablehlo.divide %1142, %1345 : tensor<16x24xf32>
    %1347 = stablehlo.multiply %1187, %1187 : tensor<24x16xf32>
    %cst_484 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1348 = stablehlo.reduce(%1347 init: %cst_484) applies stablehlo.add across dimensions = [0, 1] : (tensor<24x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_485 = stablehlo.constant dense<3.840000e+02> : tensor<f32>
    %1349 = stablehlo.divide %1348, %cst_485 : tensor<f32>
    %1350 = stablehlo.sqrt %1349 : tensor<f32>
    %cst_486 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1351 = stablehlo.divide %1350, %cst_486 : tensor<f32>
    %cst_487 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1352 = stablehlo.maximum %cst_487, %1351 : tensor<f32>
    %1353 = stablehlo.broadcast_in_dim %1352, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %1354 = stablehlo.divide %1187, %1353 : tensor<24x16xf32>
    %1355 = stablehlo.multiply %1207, %1207 : tensor<16xf32>
    %cst_488 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1356 = stablehlo.reduce(%1355 init: %cst_488) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %cst_489 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1357 = stablehlo.divide %1356, %cst_489 : tensor<f32>
    %1358 = stablehlo.sqrt %1357 : tensor<f32>
    %cst_490 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1359 = stablehlo.divide %1358, %cst_490 : tensor<f32>
    %cst_491 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1360 = stablehlo.maximum %cst_491, %1359 : tensor<f32>
    %1361 = stablehlo.broadcast_in_dim %1360, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1362 = stablehlo.divide %1207, %1361 : tensor<16xf32>
    %cst_492 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1363 = stablehlo.broadcast_in_dim %cst_492, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %1364 = stablehlo.multiply %1363, %1218 : tensor<8x2xf32>
    %cst_493 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1365 = stablehlo.broadcast_in_dim %cst_493, dims = [] : (tensor<f32>) -> tensor<20x16xf32>
    %1366 = stablehlo.multiply %1365, %1226 : tensor<20x16xf32>
    %cst_494 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1367 = stablehlo.broadcast_in_dim %cst_494, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1368 = stablehlo.multiply %1367, %1234 : tensor<16x16xf32>
    %cst_495 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1369 = stablehlo.broadcast_in_dim %cst_495, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1370 = stablehlo.multiply %1369, %1242 : tensor<16xf32>
    %cst_496 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1371 = stablehlo.broadcast_in_dim %cst_496, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1372 = stablehlo.multiply %1371, %1250 : tensor<16xf32>
    %cst_497 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1373 = stablehlo.broadcast_in_dim %cst_497, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1374 = stablehlo.multiply %1373, %1258 : tensor<16x16xf32>
    %cst_498 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1375 = stablehlo.broadcast_in_dim %cst_498, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1376 = stablehlo.multiply %1375, %1266 : tensor<16x16xf32>
    %cst_499 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1377 = stablehlo.broadcast_in_dim %cst_499, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1378 = stablehlo.multiply %1377, %1274 : tensor<16x16xf32>
    %cst_500 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1379 = stablehlo.broadcast_in_dim %cst_500, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %1380 = stablehlo.multiply %1379, %1282 : tensor<16x24xf32>
    %cst_501 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1381 = stablehlo.broadcast_in_dim %cst_501, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %1382 = stablehlo.multiply %1381, %1290 : tensor<24x16xf32>
    %cst_502 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1383 = stablehlo.broadcast_in_dim %cst_502, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1384 = stablehlo.multiply %1383, %1298 : tensor<16x16xf32>
    %cst_503 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1385 = stablehlo.broadcast_in_dim %cst_503, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1386 = stablehlo.multiply %1385, %1306 : tensor<16xf32>
    %cst_504 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1387 = stablehlo.broadcast_in_dim %cst_504, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1388 = stablehlo.multiply %1387, %1314 : tensor<16xf32>
    %cst_505 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1389 = stablehlo.broadcast_in_dim %cst_505, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1390 = stablehlo.multiply %1389, %1322 : tensor<16x16xf32>
    %cst_506 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1391 = stablehlo.broadcast_in_dim %cst_506, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1392 = stablehlo.multiply %1391, %1330 : tensor<16x16xf32>
    %cst_507 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1393 = stablehlo.broadcast_in_dim %cst_507, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1394 = stablehlo.multiply %1393, %1338 : tensor<16x16xf32>
    %cst_508 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1395 = stablehlo.broadcast_in_dim %cst_508, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %1396 = stablehlo.multiply %1395, %1346 : tensor<16x24xf32>
    %cst_509 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1397 = stablehlo.broadcast_in_dim %cst_509, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %1398 = stablehlo.multiply %1397, %1354 : tensor<24x16xf32>
    %cst_510 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1399 = stablehlo.broadcast_in_dim %cst_510, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1400 = stablehlo.multiply %1399, %1362 : tensor<16xf32>
    %1401 = stablehlo.multiply %arg0, %arg0 : tensor<8x2xf32>
    %cst_511 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1402 = stablehlo.reduce(%1401 init: %cst_511) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_512 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1403 = stablehlo.divide %1402, %cst_512 : tensor<f32>
    %1404 = stablehlo.sqrt %1403 : tensor<f32>
    %cst_513 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1405 = stablehlo.compare LE, %1404, %cst_513, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_514 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1406 = stablehlo.broadcast_in_dim %cst_514, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %1407 = call @_where_4(%1405, %1406, %arg0) : (tensor<i1>, tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x2xf32>
    %cst_515 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1408 = stablehlo.compare LE, %1404, %cst_515, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1409 = stablehlo.multiply %1407, %1407 : tensor<8x2xf32>
    %cst_516 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1410 = stablehlo.reduce(%1409 init: %cst_516) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_517 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1411 = stablehlo.divide %1410, %cst_517 : tensor<f32>
    %1412 = stablehlo.sqrt %1411 : tensor<f32>
    %cst_518 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1413 = call @_where_5(%1408, %cst_518, %1412) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %1414 = stablehlo.broadcast_in_dim %1413, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %1415 = stablehlo.multiply %1364, %1414 : tensor<8x2xf32>
    %1416 = stablehlo.multiply %arg1, %arg1 : tensor<20x16xf32>
    %cst_519 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1417 = stablehlo.reduce(%1416 init: %cst_519) applies stablehlo.add across dimensions = [0, 1] : (tensor<20x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_520 = stablehlo.constant dense<3.200000e+02> : tensor<f32>
    %1418 = stablehlo.divide %1417, %cst_520 : tensor<f32>
    %1419 = stablehlo.sqrt %1418 : tensor<f32>
    %cst_521 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1420 = stablehlo.compare LE, %1419, %cst_521, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_522 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1421 = stablehlo.broadcast_in_dim %cst_522, dims = [] : (tensor<f32>) -> tensor<20x16xf32>
    %1422 = call @_where_6(%1420, %1421, %arg1) : (tensor<i1>, tensor<20x16xf32>, tensor<20x16xf32>) -> tensor<20x16xf32>
    %cst_523 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1423 = stablehlo.compare LE, %1419, %cst_523, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1424 = stablehlo.multiply %1422, %1422 : tensor<20x16xf32>
    %cst_524 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1425 = stablehlo.reduce(%1424 init: %cst_524) applies stablehlo.add across dimensions = [0, 1] : (tensor<20x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_525 = stablehlo.constant dense<3.200000e+02> : tensor<f32>
    %1426 = stablehlo.divide %1425, %cst_525 : tensor<f32>
    %1427 = stablehlo.sqrt %1426 : tensor<f32>
    %cst_526 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1428 = call @_where_5(%1423, %cst_526, %1427) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %1429 = stablehlo.broadcast_in_dim %1428, dims = [] : (tensor<f32>) -> tensor<20x16xf32>
    %1430 = stablehlo.multiply %1366, %1429 : tensor<20x16xf32>
    %1431 = stablehlo.multiply %arg2, %arg2 : tensor<16x16xf32>
    %cst_527 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1432 = stablehlo.reduce(%1431 init: %cst_527) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_528 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %1433 = stablehlo.divide %1432, %cst_528 : tensor<f32>
    %1434 = stablehlo.sqrt %1433 : tensor<f32>
    %cst_529 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1435 = stablehlo.compare LE, %1434, %cst_529, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_530 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1436 = stablehlo.broadcast_in_dim %cst_530, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1437 = call @_where_7(%1435, %1436, %arg2) : (tensor<i1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %cst_531 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1438 = stablehlo.compare LE, %1434, %cst_531, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1439 = stablehlo.multiply %1437, %1437 : tensor<16x16xf32>
    %cst_532 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1440 = stablehlo.reduce(%1439 init: %cst_532) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_533 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %1441 = stablehlo.divide %1440, %cst_533 : tensor<f32>
    %1442 = stablehlo.sqrt %1441 : tensor<f32>
    %cst_534 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1443 = call @_where_5(%1438, %cst_534, %1442) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %1444 = stablehlo.broadcast_in_dim %1443, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1445 = stablehlo.multiply %1368, %1444 : tensor<16x16xf32>
    %1446 = stablehlo.multiply %arg3, %arg3 : tensor<16xf32>
    %cst_535 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1447 = stablehlo.reduce(%1446 init: %cst_535) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %cst_536 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1448 = stablehlo.divide %1447, %cst_536 : tensor<f32>
    %1449 = stablehlo.sqrt %1448 : tensor<f32>
    %cst_537 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1450 = stablehlo.compare LE, %1449, %cst_537, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_538 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1451 = stablehlo.broadcast_in_dim %cst_538, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1452 = call @_where_8(%1450, %1451, %arg3) : (tensor<i1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %cst_539 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1453 = stablehlo.compare LE, %1449, %cst_539, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1454 = stablehlo.multiply %1452, %1452 : tensor<16xf32>
    %cst_540 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1455 = stablehlo.reduce(%1454 init: %cst_540) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %cst_541 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1456 = stablehlo.divide %1455, %cst_541 : tensor<f32>
    %1457 = stablehlo.sqrt %1456 : tensor<f32>
    %cst_542 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1458 = call @_where_5(%1453, %cst_542, %1457) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %1459 = stablehlo.broadcast_in_dim %1458, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1460 = stablehlo.multiply %1370, %1459 : tensor<16xf32>
    %1461 = stablehlo.multiply %arg4, %arg4 : tensor<16xf32>
    %cst_543 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1462 = stablehlo.reduce(%1461 init: %cst_543) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %cst_544 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1463 = stablehlo.divide %1462, %cst_544 : tensor<f32>
    %1464 = stablehlo.sqrt %1463 : tensor<f32>
    %cst_545 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1465 = stablehlo.compare LE, %1464, %cst_545, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_546 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1466 = stablehlo.broadcast_in_dim %cst_546, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1467 = call @_where_8(%1465, %1466, %arg4) : (tensor<i1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %cst_547 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1468 = stablehlo.compare LE, %1464, %cst_547, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1469 = stablehlo.multiply %1467, %1467 : tensor<16xf32>
    %cst_548 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1470 = stablehlo.reduce(%1469 init: %cst_548) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %cst_549 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1471 = stablehlo.divide %1470, %cst_549 : tensor<f32>
    %1472 = stablehlo.sqrt %1471 : tensor<f32>
    %cst_550 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1473 = call @_where_5(%1468, %cst_550, %1472) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %1474 = stablehlo.broadcast_in_dim %1473, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1475 = stablehlo.multiply %1372, %1474 : tensor<16xf32>
    %1476 = stablehlo.multiply %arg5, %arg5 : tensor<16x16xf32>
    %cst_551 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1477 = stablehlo.reduce(%1476 init: %cst_551) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_552 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %1478 = stablehlo.divide %1477, %cst_552 : tensor<f32>
    %1479 = stablehlo.sqrt %1478 : tensor<f32>
    %cst_553 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1480 = stablehlo.compare LE, %1479, %cst_553, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_554 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1481 = stablehlo.broadcast_in_dim %cst_554, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1482 = call @_where_7(%1480, %1481, %arg5) : (tensor<i1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %cst_555 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1483 = stablehlo.compare LE, %1479, %cst_555, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1484 = stablehlo.multiply %1482, %1482 : tensor<16x16xf32>
    %cst_556 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1485 = stablehlo.reduce(%1484 init: %cst_556) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_557 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %1486 = stablehlo.divide %1485, %cst_557 : tensor<f32>
    %1487 = stablehlo.sqrt %1486 : tensor<f32>
    %cst_558 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1488 = call @_where_5(%1483, %cst_558, %1487) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %1489 = stablehlo.broadcast_in_dim %1488, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1490 = stablehlo.multiply %1374, %1489 : tensor<16x16xf32>
    %1491 = stablehlo.multiply %arg6, %arg6 : tensor<16x16xf32>
    %cst_559 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1492 = stablehlo.reduce(%1491 init: %cst_559) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_560 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %1493 = stablehlo.divide %1492, %cst_560 : tensor<f32>
    %1494 = stablehlo.sqrt %1493 : tensor<f32>
    %cst_561 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1495 = stablehlo.compare LE, %1494, %cst_561, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_562 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1496 = stablehlo.broadcast_in_dim %cst_562, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1497 = call @_where_7(%1495, %1496, %arg6) : (tensor<i1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %cst_563 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1498 = stablehlo.compare LE, %1494, %cst_563, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1499 = stablehlo.multiply %1497, %1497 : tensor<16x16xf32>
    %cst_564 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1500 = stablehlo.reduce(%1499 init: %cst_564) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_565 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %1501 = stablehlo.divide %1500, %cst_565 : tensor<f32>
    %1502 = stablehlo.sqrt %1501 : tensor<f32>
    %cst_566 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1503 = call @_where_5(%1498, %cst_566, %1502) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %1504 = stablehlo.broadcast_in_dim %1503, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1505 = stablehlo.multiply %1376, %1504 : tensor<16x16xf32>
    %1506 = stablehlo.multiply %arg7, %arg7 : tensor<16x16xf32>
    %cst_567 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1507 = stablehlo.reduce(%1506 init: %cst_567) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_568 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %1508 = stablehlo.divide %1507, %cst_568 : tensor<f32>
    %1509 = stablehlo.sqrt %1508 : tensor<f32>
    %cst_569 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1510 = stablehlo.compare LE, %1509, %cst_569, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_570 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1511 = stablehlo.broadcast_in_dim %cst_570, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1512 = call @_where_7(%1510, %1511, %arg7) : (tensor<i1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %cst_571 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1513 = stablehlo.compare LE, %1509, %cst_571, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1514 = stablehlo.multiply %1512, %1512 : tensor<16x16xf32>
    %cst_572 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1515 = stablehlo.reduce(%1514 init: %cst_572) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_573 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %1516 = stablehlo.divide %1515, %cst_573 : tensor<f32>
    %1517 = stablehlo.sqrt %1516 : tensor<f32>
    %cst_574 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1518 = call @_where_5(%1513, %cst_574, %1517) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %1519 = stablehlo.broadcast_in_dim %1518, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1520 = stablehlo.multiply %1378, %1519 : tensor<16x16xf32>
    %1521 = stablehlo.multiply %arg8, %arg8 : tensor<16x24xf32>
    %cst_575 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1522 = stablehlo.reduce(%1521 init: %cst_575) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x24xf32>, tensor<f32>) -> tensor<f32>
    %cst_576 = stablehlo.constant dense<3.840000e+02> : tensor<f32>
    %1523 = stablehlo.divide %1522, %cst_576 : tensor<f32>
    %1524 = stablehlo.sqrt %1523 : tensor<f32>
    %cst_577 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1525 = stablehlo.compare LE, %1524, %cst_577, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_578 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1526 = stablehlo.broadcast_in_dim %cst_578, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %1527 = call @_where_9(%1525, %1526, %arg8) : (tensor<i1>, tensor<16x24xf32>, tensor<16x24xf32>) -> tensor<16x24xf32>
    %cst_579 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1528 = stablehlo.compare LE, %1524, %cst_579, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1529 = stablehlo.multiply %1527, %1527 : tensor<16x24xf32>
    %cst_580 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1530 = stablehlo.reduce(%1529 init: %cst_580) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x24xf32>, tensor<f32>) -> tensor<f32>
    %cst_581 = stablehlo.constant dense<3.840000e+02> : tensor<f32>
    %1531 = stablehlo.divide %1530, %cst_581 : tensor<f32>
    %1532 = stablehlo.sqrt %1531 : tensor<f32>
    %cst_582 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1533 = call @_where_5(%1528, %cst_582, %1532) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %1534 = stablehlo.broadcast_in_dim %1533, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %1535 = stablehlo.multiply %1380, %1534 : tensor<16x24xf32>
    %1536 = stablehlo.multiply %arg9, %arg9 : tensor<24x16xf32>
    %cst_583 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1537 = stablehlo.reduce(%1536 init: %cst_583) applies stablehlo.add across dimensions = [0, 1] : (tensor<24x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_584 = stablehlo.constant dense<3.840000e+02> : tensor<f32>
    %1538 = stablehlo.divide %1537, %cst_584 : tensor<f32>
    %1539 = stablehlo.sqrt %1538 : tensor<f32>
    %cst_585 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1540 = stablehlo.compare LE, %1539, %cst_585, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_586 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1541 = stablehlo.broadcast_in_dim %cst_586, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %1542 = call @_where_10(%1540, %1541, %arg9) : (tensor<i1>, tensor<24x16xf32>, tensor<24x16xf32>) -> tensor<24x16xf32>
    %cst_587 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1543 = stablehlo.compare LE, %1539, %cst_587, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1544 = stablehlo.multiply %1542, %1542 : tensor<24x16xf32>
    %cst_588 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1545 = stablehlo.reduce(%1544 init: %cst_588) applies stablehlo.add across dimensions = [0, 1] : (tensor<24x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_589 = stablehlo.constant dense<3.840000e+02> : tensor<f32>
    %1546 = stablehlo.divide %1545, %cst_589 : tensor<f32>
    %1547 = stablehlo.sqrt %1546 : tensor<f32>
    %cst_590 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1548 = call @_where_5(%1543, %cst_590, %1547) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %1549 = stablehlo.broadcast_in_dim %1548, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %1550 = stablehlo.multiply %1382, %1549 : tensor<24x16xf32>
    %1551 = stablehlo.multiply %arg10, %arg10 : tensor<16x16xf32>
    %cst_591 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1552 = stablehlo.reduce(%1551 init: %cst_591) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_592 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %1553 = stablehlo.divide %1552, %cst_592 : tensor<f32>
    %1554 = stablehlo.sqrt %1553 : tensor<f32>
    %cst_593 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1555 = stablehlo.compare LE, %1554, %cst_593, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_594 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1556 = stablehlo.broadcast_in_dim %cst_594, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1557 = call @_where_7(%1555, %1556, %arg10) : (tensor<i1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %cst_595 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1558 = stablehlo.compare LE, %1554, %cst_595, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1559 = stablehlo.multiply %1557, %1557 : tensor<16x16xf32>
    %cst_596 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1560 = stablehlo.reduce(%1559 init: %cst_596) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_597 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %1561 = stablehlo.divide %1560, %cst_597 : tensor<f32>
    %1562 = stablehlo.sqrt %1561 : tensor<f32>
    %cst_598 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1563 = call @_where_5(%1558, %cst_598, %1562) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %1564 = stablehlo.broadcast_in_dim %1563, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1565 = stablehlo.multiply %1384, %1564 : tensor<16x16xf32>
    %1566 = stablehlo.multiply %arg11, %arg11 : tensor<16xf32>
    %cst_599 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1567 = stablehlo.reduce(%1566 init: %cst_599) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %cst_600 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1568 = stablehlo.divide %1567, %cst_600 : tensor<f32>
    %1569 = stablehlo.sqrt %1568 : tensor<f32>
    %cst_601 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1570 = stablehlo.compare LE, %1569, %cst_601, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_602 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1571 = stablehlo.broadcast_in_dim %cst_602, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1572 = call @_where_8(%1570, %1571, %arg11) : (tensor<i1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %cst_603 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1573 = stablehlo.compare LE, %1569, %cst_603, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1574 = stablehlo.multiply %1572, %1572 : tensor<16xf32>
    %cst_604 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1575 = stablehlo.reduce(%1574 init: %cst_604) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %cst_605 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1576 = stablehlo.divide %1575, %cst_605 : tensor<f32>
    %1577 = stablehlo.sqrt %1576 : tensor<f32>
    %cst_606 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1578 = call @_where_5(%1573, %cst_606, %1577) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %1579 = stablehlo.broadcast_in_dim %1578, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1580 = stablehlo.multiply %1386, %1579 : tensor<16xf32>
    %1581 = stablehlo.multiply %arg12, %arg12 : tensor<16xf32>
    %cst_607 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1582 = stablehlo.reduce(%1581 init: %cst_607) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %cst_608 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1583 = stablehlo.divide %1582, %cst_608 : tensor<f32>
    %1584 = stablehlo.sqrt %1583 : tensor<f32>
    %cst_609 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1585 = stablehlo.compare LE, %1584, %cst_609, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_610 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1586 = stablehlo.broadcast_in_dim %cst_610, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1587 = call @_where_8(%1585, %1586, %arg12) : (tensor<i1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %cst_611 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1588 = stablehlo.compare LE, %1584, %cst_611, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1589 = stablehlo.multiply %1587, %1587 : tensor<16xf32>
    %cst_612 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1590 = stablehlo.reduce(%1589 init: %cst_612) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %cst_613 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1591 = stablehlo.divide %1590, %cst_613 : tensor<f32>
    %1592 = stablehlo.sqrt %1591 : tensor<f32>
    %cst_614 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1593 = call @_where_5(%1588, %cst_614, %1592) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %1594 = stablehlo.broadcast_in_dim %1593, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1595 = stablehlo.multiply %1388, %1594 : tensor<16xf32>
    %1596 = stablehlo.multiply %arg13, %arg13 : tensor<16x16xf32>
    %cst_615 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1597 = stablehlo.reduce(%1596 init: %cst_615) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_616 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %1598 = stablehlo.divide %1597, %cst_616 : tensor<f32>
    %1599 = stablehlo.sqrt %1598 : tensor<f32>
    %cst_617 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1600 = stablehlo.compare LE, %1599, %cst_617, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_618 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1601 = stablehlo.broadcast_in_dim %cst_618, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1602 = call @_where_7(%1600, %1601, %arg13) : (tensor<i1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %cst_619 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1603 = stablehlo.compare LE, %1599, %cst_619, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1604 = stablehlo.multiply %1602, %1602 : tensor<16x16xf32>
    %cst_620 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1605 = stablehlo.reduce(%1604 init: %cst_620) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_621 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %1606 = stablehlo.divide %1605, %cst_621 : tensor<f32>
    %1607 = stablehlo.sqrt %1606 : tensor<f32>
    %cst_622 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1608 = call @_where_5(%1603, %cst_622, %1607) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %1609 = stablehlo.broadcast_in_dim %1608, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1610 = stablehlo.multiply %1390, %1609 : tensor<16x16xf32>
    %1611 = stablehlo.multiply %arg14, %arg14 : tensor<16x16xf32>
    %cst_623 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1612 = stablehlo.reduce(%1611 init: %cst_623) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_624 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %1613 = stablehlo.divide %1612, %cst_624 : tensor<f32>
    %1614 = stablehlo.sqrt %1613 : tensor<f32>
    %cst_625 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1615 = stablehlo.compare LE, %1614, %cst_625, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_626 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1616 = stablehlo.broadcast_in_dim %cst_626, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1617 = call @_where_7(%1615, %1616, %arg14) : (tensor<i1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %cst_627 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1618 = stablehlo.compare LE, %1614, %cst_627, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1619 = stablehlo.multiply %1617, %1617 : tensor<16x16xf32>
    %cst_628 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1620 = stablehlo.reduce(%1619 init: %cst_628) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_629 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %1621 = stablehlo.divide %1620, %cst_629 : tensor<f32>
    %1622 = stablehlo.sqrt %1621 : tensor<f32>
    %cst_630 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1623 = call @_where_5(%1618, %cst_630, %1622) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %1624 = stablehlo.broadcast_in_dim %1623, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1625 = stablehlo.multiply %1392, %1624 : tensor<16x16xf32>
    %1626 = stablehlo.multiply %arg15, %arg15 : tensor<16x16xf32>
    %cst_631 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1627 = stablehlo.reduce(%1626 init: %cst_631) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_632 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %1628 = stablehlo.divide %1627, %cst_632 : tensor<f32>
    %1629 = stablehlo.sqrt %1628 : tensor<f32>
    %cst_633 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1630 = stablehlo.compare LE, %1629, %cst_633, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_634 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1631 = stablehlo.broadcast_in_dim %cst_634, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1632 = call @_where_7(%1630, %1631, %arg15) : (tensor<i1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %cst_635 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1633 = stablehlo.compare LE, %1629, %cst_635, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1634 = stablehlo.multiply %1632, %1632 : tensor<16x16xf32>
    %cst_636 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1635 = stablehlo.reduce(%1634 init: %cst_636) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_637 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %1636 = stablehlo.divide %1635, %cst_637 : tensor<f32>
    %1637 = stablehlo.sqrt %1636 : tensor<f32>
    %cst_638 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1638 = call @_where_5(%1633, %cst_638, %1637) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %1639 = stablehlo.broadcast_in_dim %1638, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1640 = stablehlo.multiply %1394, %1639 : tensor<16x16xf32>
    %1641 = stablehlo.multiply %arg16, %arg16 : tensor<16x24xf32>
    %cst_639 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1642 = stablehlo.reduce(%1641 init: %cst_639) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x24xf32>, tensor<f32>) -> tensor<f32>
    %cst_640 = stablehlo.constant dense<3.840000e+02> : tensor<f32>
    %1643 = stablehlo.divide %1642, %cst_640 : tensor<f32>
    %1644 = stablehlo.sqrt %1643 : tensor<f32>
    %cst_641 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1645 = stablehlo.compare LE, %1644, %cst_641, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_642 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1646 = stablehlo.broadcast_in_dim %cst_642, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %1647 = call @_where_9(%1645, %1646, %arg16) : (tensor<i1>, tensor<16x24xf32>, tensor<16x24xf32>) -> tensor<16x24xf32>
    %cst_643 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1648 = stablehlo.compare LE, %1644, %cst_643, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1649 = stablehlo.multiply %1647, %1647 : tensor<16x24xf32>
    %cst_644 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1650 = stablehlo.reduce(%1649 init: %cst_644) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x24xf32>, tensor<f32>) -> tensor<f32>
    %cst_645 = stablehlo.constant dense<3.840000e+02> : tensor<f32>
    %1651 = stablehlo.divide %1650, %cst_645 : tensor<f32>
    %1652 = stablehlo.sqrt %1651 : tensor<f32>
    %cst_646 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1653 = call @_where_5(%1648, %cst_646, %1652) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %1654 = stablehlo.broadcast_in_dim %1653, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %1655 = stablehlo.multiply %1396, %1654 : tensor<16x24xf32>
    %1656 = stablehlo.multiply %arg17, %arg17 : tensor<24x16xf32>
    %cst_647 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1657 = stablehlo.reduce(%1656 init: %cst_647) applies stablehlo.add across dimensions = [0, 1] : (tensor<24x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_648 = stablehlo.constant dense<3.840000e+02> : tensor<f32>
    %1658 = stablehlo.divide %1657, %cst_648 : tensor<f32>
    %1659 = stablehlo.sqrt %1658 : tensor<f32>
    %cst_649 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1660 = stablehlo.compare LE, %1659, %cst_649, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_650 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1661 = stablehlo.broadcast_in_dim %cst_650, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %1662 = call @_where_10(%1660, %1661, %arg17) : (tensor<i1>, tensor<24x16xf32>, tensor<24x16xf32>) -> tensor<24x16xf32>
    %cst_651 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1663 = stablehlo.compare LE, %1659, %cst_651, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1664 = stablehlo.multiply %1662, %1662 : tensor<24x16xf32>
    %cst_652 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1665 = stablehlo.reduce(%1664 init: %cst_652) applies stablehlo.add across dimensions = [0, 1] : (tensor<24x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_653 = stablehlo.constant dense<3.840000e+02> : tensor<f32>
    %1666 = stablehlo.divide %1665, %cst_653 : tensor<f32>
    %1667 = stablehlo.sqrt %1666 : tensor<f32>
    %cst_654 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1668 = call @_where_5(%1663, %cst_654, %1667) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %1669 = stablehlo.broadcast_in_dim %1668, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %1670 = stablehlo.multiply %1398, %1669 : tensor<24x16xf32>
    %1671 = stablehlo.multiply %arg18, %arg18 : tensor<16xf32>
    %cst_655 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1672 = stablehlo.reduce(%1671 init: %cst_655) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %cst_656 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1673 = stablehlo.divide %1672, %cst_656 : tensor<f32>
    %1674 = stablehlo.sqrt %1673 : tensor<f32>
    %cst_657 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1675 = stablehlo.compare LE, %1674, %cst_657, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_658 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1676 = stablehlo.broadcast_in_dim %cst_658, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1677 = call @_where_8(%1675, %1676, %arg18) : (tensor<i1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %cst_659 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1678 = stablehlo.compare LE, %1674, %cst_659, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1679 = stablehlo.multiply %1677, %1677 : tensor<16xf32>
    %cst_660 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1680 = stablehlo.reduce(%1679 init: %cst_660) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %cst_661 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %1681 = stablehlo.divide %1680, %cst_661 : tensor<f32>
    %1682 = stablehlo.sqrt %1681 : tensor<f32>
    %cst_662 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1683 = call @_where_5(%1678, %cst_662, %1682) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %1684 = stablehlo.broadcast_in_dim %1683, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1685 = stablehlo.multiply %1400, %1684 : tensor<16xf32>
    %cst_663 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %1686 = stablehlo.broadcast_in_dim %cst_663, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %1687 = stablehlo.multiply %1686, %1415 : tensor<8x2xf32>
    %cst_664 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %1688 = stablehlo.broadcast_in_dim %cst_664, dims = [] : (tensor<f32>) -> tensor<20x16xf32>
    %1689 = stablehlo.multiply %1688, %1430 : tensor<20x16xf32>
    %cst_665 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %1690 = stablehlo.broadcast_in_dim %cst_665, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1691 = stablehlo.multiply %1690, %1445 : tensor<16x16xf32>
    %cst_666 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %1692 = stablehlo.broadcast_in_dim %cst_666, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1693 = stablehlo.multiply %1692, %1460 : tensor<16xf32>
    %cst_667 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %1694 = stablehlo.broadcast_in_dim %cst_667, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1695 = stablehlo.multiply %1694, %1475 : tensor<16xf32>
    %cst_668 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %1696 = stablehlo.broadcast_in_dim %cst_668, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1697 = stablehlo.multiply %1696, %1490 : tensor<16x16xf32>
    %cst_669 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %1698 = stablehlo.broadcast_in_dim %cst_669, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1699 = stablehlo.multiply %1698, %1505 : tensor<16x16xf32>
    %cst_670 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %1700 = stablehlo.broadcast_in_dim %cst_670, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1701 = stablehlo.multiply %1700, %1520 : tensor<16x16xf32>
    %cst_671 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %1702 = stablehlo.broadcast_in_dim %cst_671, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %1703 = stablehlo.multiply %1702, %1535 : tensor<16x24xf32>
    %cst_672 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %1704 = stablehlo.broadcast_in_dim %cst_672, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %1705 = stablehlo.multiply %1704, %1550 : tensor<24x16xf32>
    %cst_673 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %1706 = stablehlo.broadcast_in_dim %cst_673, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1707 = stablehlo.multiply %1706, %1565 : tensor<16x16xf32>
    %cst_674 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %1708 = stablehlo.broadcast_in_dim %cst_674, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1709 = stablehlo.multiply %1708, %1580 : tensor<16xf32>
    %cst_675 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %1710 = stablehlo.broadcast_in_dim %cst_675, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1711 = stablehlo.multiply %1710, %1595 : tensor<16xf32>
    %cst_676 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %1712 = stablehlo.broadcast_in_dim %cst_676, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1713 = stablehlo.multiply %1712, %1610 : tensor<16x16xf32>
    %cst_677 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %1714 = stablehlo.broadcast_in_dim %cst_677, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1715 = stablehlo.multiply %1714, %1625 : tensor<16x16xf32>
    %cst_678 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %1716 = stablehlo.broadcast_in_dim %cst_678, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %1717 = stablehlo.multiply %1716, %1640 : tensor<16x16xf32>
    %cst_679 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %1718 = stablehlo.broadcast_in_dim %cst_679, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %1719 = stablehlo.multiply %1718, %1655 : tensor<16x24xf32>
    %cst_680 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %1720 = stablehlo.broadcast_in_dim %cst_680, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %1721 = stablehlo.multiply %1720, %1670 : tensor<24x16xf32>
    %cst_681 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %1722 = stablehlo.broadcast_in_dim %cst_681, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %1723 = stablehlo.multiply %1722, %1685 : tensor<16xf32>
    %1724 = stablehlo.add %arg0, %1687 : tensor<8x2xf32>
    %1725 = stablehlo.add %arg1, %1689 : tensor<20x16xf32>
    %1726 = stablehlo.add %arg2, %1691 : tensor<16x16xf32>
    %1727 = stablehlo.add %arg3, %1693 : tensor<16xf32>
    %1728 = stablehlo.add %arg4, %1695 : tensor<16xf32>
    %1729 = stablehlo.add %arg5, %1697 : tensor<16x16xf32>
    %1730 = stablehlo.add %arg6, %1699 : tensor<16x16xf32>
    %1731 = stablehlo.add %arg7, %1701 : tensor<16x16xf32>
    %1732 = stablehlo.add %arg8, %1703 : tensor<16x24xf32>
    %1733 = stablehlo.add %arg9, %1705 : tensor<24x16xf32>
    %1734 = stablehlo.add %arg10, %1707 : tensor<16x16xf32>
    %1735 = stablehlo.add %arg11, %1709 : tensor<16xf32>
    %1736 = stablehlo.add %arg12, %1711 : tensor<16xf32>
    %1737 = stablehlo.add %arg13, %1713 : tensor<16x16xf32>
    %1738 = stablehlo.add %arg14, %1715 : tensor<16x16xf32>
    %1739 = stablehlo.add %arg15, %1717 : tensor<16x16xf32>
    %1740 = stablehlo.add %arg16, %1719 : tensor<16x24xf32>
    %1741 = stablehlo.add %arg17, %1721 : tensor<24x16xf32>
    %1742 = stablehlo.add %arg18, %1723 : tensor<16xf32>
    return %1724, %1725, %1726, %1727, %1728, %1729, %1730, %1731, %1732, %1733, %1734, %1735, %1736, %1737, %1738, %1739, %1740, %1741, %1742, %1210, %508, %542, %587, %618, %638, %672, %717, %762, %807, %852, %897, %928, %948, %982, %1027, %1072, %1117, %1162, %1193, %509, %551, %596, %619, %639, %681, %726, %771, %816, %861, %906, %929, %949, %991, %1036, %1081, %1126, %1171, %1194, %519, %530, %575, %629, %649, %660, %705, %750, %795, %840, %885, %939, %959, %970, %1015, %1060, %1105, %1150, %1204, %280 : tensor<8x2xf32>, tensor<20x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x24xf32>, tensor<24x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x24xf32>, tensor<24x16xf32>, tensor<16xf32>, tensor<i32>, tensor<1xf32>, tensor<16xf32>, tensor<16xf32>, tensor<1xf32>, tensor<1xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<1xf32>, tensor<1xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<1xf32>, tensor<1xf32>, tensor<20xf32>, tensor<16xf32>, tensor<1xf32>, tensor<1xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<24xf32>, tensor<24xf32>, tensor<16xf32>, tensor<1xf32>, tensor<1xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<24xf32>, tensor<24xf32>, tensor<1xf32>, tensor<8x2xf32>, tensor<1xf32>, tensor<1xf32>, tensor<16xf32>, tensor<16xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<16xf32>, tensor<16xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<16xf32>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<12x12xi1>, %arg1: tensor<12x12xi32>, %arg2: tensor<12x12xi32>) -> tensor<12x12xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<12x12xi1>, tensor<12x12xi32>
    return %0 : tensor<12x12xi32>
  }
  func.func private @relu(%arg0: tensor<4x12x24xf32>) -> tensor<4x12x24xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x24xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x12x24xf32>
    return %1 : tensor<4x12x24xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<4x12x20xf32>, %arg1: tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x12x1xi32>, tensor<4x12x1xi32>) -> tensor<4x12x1xi1>
    %c_0 = stablehlo.constant dense<20> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x12x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x12x1xi1>, tensor<4x12x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<4x12x1xi32>) -> tensor<4x12x1x1xi32>
    %c_1 = stablehlo.constant dense<19> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x12x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x12x1x1xi32>, tensor<4x12x1x1xi32>) -> tensor<4x12x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<4x12x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x12x1x1xi32>, tensor<4x12x1x1xi32>) -> tensor<4x12x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x12x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<4x12x1x1xi1>, tensor<i1>) -> tensor<4x12x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x12x20xf32>, tensor<4x12x1x1xi32>) -> tensor<4x12x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<4x12x1xi1>, tensor<4x12x1xf32>
    return %15, %5 : tensor<4x12x1xf32>, tensor<4x12x1x1xi32>
  }
  func.func private @_take(%arg0: tensor<4x12x1xf32>, %arg1: tensor<i32>) -> (tensor<4x12xf32>, tensor<1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.add %arg1, %c_0 : tensor<i32>
    %2 = call @_where_0(%0, %1, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
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
    %10 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], collapsed_slice_dims = [2], start_index_map = [2]>, indices_are_sorted = false, slice_sizes = array<i64: 4, 12, 1>}> : (tensor<4x12x1xf32>, tensor<1xi32>) -> tensor<4x12xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<4x12xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %13 = stablehlo.select %11, %10, %12 : tensor<4x12xi1>, tensor<4x12xf32>
    return %13, %3 : tensor<4x12xf32>, tensor<1xi32>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_1(%arg0: tensor<1xi32>, %arg1: tensor<4x12xf32>) -> tensor<4x12x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], inserted_window_dims = [2], scatter_dims_to_operand_dims = [2]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x12x1xf32>, tensor<1xi32>, tensor<4x12xf32>) -> tensor<4x12x1xf32>
    return %1 : tensor<4x12x1xf32>
  }
  func.func private @take_along_axis_2(%arg0: tensor<4x12x1x1xi32>, %arg1: tensor<4x12x1xf32>) -> tensor<4x12x20xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x20xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x12x20xf32>, tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x20xf32>
    return %1 : tensor<4x12x20xf32>
  }
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_where_4(%arg0: tensor<i1>, %arg1: tensor<8x2xf32>, %arg2: tensor<8x2xf32>) -> tensor<8x2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<8x2xf32>
    return %0 : tensor<8x2xf32>
  }
  func.func private @_where_5(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<i1>, tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @_where_6(%arg0: tensor<i1>, %arg1: tensor<20x16xf32>, %arg2: tensor<20x16xf32>) -> tensor<20x16xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<20x16xf32>
    return %0 : tensor<20x16xf32>
  }
  func.func private @_where_7(%arg0: tensor<i1>, %arg1: tensor<16x16xf32>, %arg2: tensor<16x16xf32>) -> tensor<16x16xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<16x16xf32>
    return %0 : tensor<16x16xf32>
  }
  func.func private @_where_8(%arg0: tensor<i1>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>) -> tensor<16xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<16xf32>
    return %0 : tensor<16xf32>
  }
  func.func private @_where_9(%arg0: tensor<i1>, %arg1: tensor<16x24xf32>, %arg2: tensor<16x24xf32>) -> tensor<16x24xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<16x24xf32>
    return %0 : tensor<16x24xf32>
  }
  func.func private @_where_10(%arg0: tensor<i1>, %arg1: tensor<24x16xf32>, %arg2: tensor<24x16xf32>) -> tensor<24x16xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<24x16xf32>
    return %0 : tensor<24x16xf32>
  }
}
