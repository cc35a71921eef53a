module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<24x12xf32>, %arg1: tensor<12x12xf32>, %arg2: tensor<12x36xf32>, %arg3: tensor<49x2xf32>, %arg4: tensor<12x24xf32>, %arg5: tensor<24x12xf32>, %arg6: tensor<12x12xf32>, %arg7: tensor<12x36xf32>, %arg8: tensor<49x2xf32>, %arg9: tensor<12x24xf32>, %arg10: tensor<24x6xf32>, %arg11: tensor<48x24xf32>, %arg12: tensor<24x12xf32>, %arg13: tensor<12x12xf32>, %arg14: tensor<12x36xf32>, %arg15: tensor<49x2xf32>, %arg16: tensor<12x24xf32>, %arg17: tensor<24x12xf32>, %arg18: tensor<12x12xf32>, %arg19: tensor<12x36xf32>, %arg20: tensor<49x2xf32>, %arg21: tensor<12x24xf32>, %arg22: tensor<24x6xf32>, %arg23: tensor<48x24xf32>, %arg24: tensor<4x8x8x12xf32>, %arg25: tensor<4xi32>) -> (tensor<24x12xf32> {jax.result_info = "result[0]['blocks'][0]['down']"}, tensor<12x12xf32> {jax.result_info = "result[0]['blocks'][0]['o']"}, tensor<12x36xf32> {jax.result_info = "result[0]['blocks'][0]['qkv']"}, tensor<49x2xf32> {jax.result_info = "result[0]['blocks'][0]['table']"}, tensor<12x24xf32> {jax.result_info = "result[0]['blocks'][0]['up']"}, tensor<24x12xf32> {jax.result_info = "result[0]['blocks'][1]['down']"}, tensor<12x12xf32> {jax.result_info = "result[0]['blocks'][1]['o']"}, tensor<12x36xf32> {jax.result_info = "result[0]['blocks'][1]['qkv']"}, tensor<49x2xf32> {jax.result_info = "result[0]['blocks'][1]['table']"}, tensor<12x24xf32> {jax.result_info = "result[0]['blocks'][1]['up']"}, tensor<24x6xf32> {jax.result_info = "result[0]['head']"}, tensor<48x24xf32> {jax.result_info = "result[0]['merge']"}, tensor<24x12xf32> {jax.result_info = "result[1][0].trace['blocks'][0]['down']"}, tensor<12x12xf32> {jax.result_info = "result[1][0].trace['blocks'][0]['o']"}, tensor<12x36xf32> {jax.result_info = "result[1][0].trace['blocks'][0]['qkv']"}, tensor<49x2xf32> {jax.result_info = "result[1][0].trace['blocks'][0]['table']"}, tensor<12x24xf32> {jax.result_info = "result[1][0].trace['blocks'][0]['up']"}, tensor<24x12xf32> {jax.result_info = "result[1][0].trace['blocks'][1]['down']"}, tensor<12x12xf32> {jax.result_info = "result[1][0].trace['blocks'][1]['o']"}, tensor<12x36xf32> {jax.result_info = "result[1][0].trace['blocks'][1]['qkv']"}, tensor<49x2xf32> {jax.result_info = "result[1][0].trace['blocks'][1]['table']"}, tensor<12x24xf32> {jax.result_info = "result[1][0].trace['blocks'][1]['up']"}, tensor<24x6xf32> {jax.result_info = "result[1][0].trace['head']"}, tensor<48x24xf32> {jax.result_info = "result[1][0].trace['merge']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %c = stablehlo.constant dense<"0x1800000017000000160000001500000011000000100000000F0000000E0000000A00000009000000080000000700000003000000020000000100000000000000190000001800000017000000160000001200000011000000100000000F0000000B0000000A0000000900000008000000040000000300000002000000010000001A000000190000001800000017000000130000001200000011000000100000000C0000000B0000000A00000009000000050000000400000003000000020000001B0000001A0000001900000018000000140000001300000012000000110000000D0000000C0000000B0000000A000000060000000500000004000000030000001F0000001E0000001D0000001C0000001800000017000000160000001500000011000000100000000F0000000E0000000A000000090000000800000007000000200000001F0000001E0000001D000000190000001800000017000000160000001200000011000000100000000F0000000B0000000A000000090000000800000021000000200000001F0000001E0000001A000000190000001800000017000000130000001200000011000000100000000C0000000B0000000A000000090000002200000021000000200000001F0000001B0000001A0000001900000018000000140000001300000012000000110000000D0000000C0000000B0000000A000000260000002500000024000000230000001F0000001E0000001D0000001C0000001800000017000000160000001500000011000000100000000F0000000E00000027000000260000002500000024000000200000001F0000001E0000001D000000190000001800000017000000160000001200000011000000100000000F0000002800000027000000260000002500000021000000200000001F0000001E0000001A00000019000000180000001700000013000000120000001100000010000000290000002800000027000000260000002200000021000000200000001F0000001B0000001A0000001900000018000000140000001300000012000000110000002D0000002C0000002B0000002A000000260000002500000024000000230000001F0000001E0000001D0000001C000000180000001700000016000000150000002E0000002D0000002C0000002B00000027000000260000002500000024000000200000001F0000001E0000001D000000190000001800000017000000160000002F0000002E0000002D0000002C0000002800000027000000260000002500000021000000200000001F0000001E0000001A000000190000001800000017000000300000002F0000002E0000002D000000290000002800000027000000260000002200000021000000200000001F0000001B0000001A0000001900000018000000"> : tensor<16x16xi32>
    %c_0 = stablehlo.constant dense<false> : tensor<16x16xi1>
    %c_1 = stablehlo.constant dense<false> : tensor<16x16xi1>
    %0 = stablehlo.reshape %arg24 : (tensor<4x8x8x12xf32>) -> tensor<4x2x4x2x4x12xf32>
    %1 = stablehlo.transpose %0, dims = [0, 1, 3, 2, 4, 5] : (tensor<4x2x4x2x4x12xf32>) -> tensor<4x2x2x4x4x12xf32>
    %2 = stablehlo.reshape %1 : (tensor<4x2x2x4x4x12xf32>) -> tensor<16x16x12xf32>
    %3 = stablehlo.dot_general %2, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16x12xf32>, tensor<12x36xf32>) -> tensor<16x16x36xf32>
    %4 = stablehlo.reshape %3 : (tensor<16x16x36xf32>) -> tensor<16x16x3x2x6xf32>
    %5 = stablehlo.transpose %4, dims = [2, 0, 1, 3, 4] : (tensor<16x16x3x2x6xf32>) -> tensor<3x16x16x2x6xf32>
    %6 = stablehlo.slice %5 [0:1, 0:16, 0:16, 0:2, 0:6] : (tensor<3x16x16x2x6xf32>) -> tensor<1x16x16x2x6xf32>
    %7 = stablehlo.reshape %6 : (tensor<1x16x16x2x6xf32>) -> tensor<16x16x2x6xf32>
    %8 = stablehlo.slice %5 [1:2, 0:16, 0:16, 0:2, 0:6] : (tensor<3x16x16x2x6xf32>) -> tensor<1x16x16x2x6xf32>
    %9 = stablehlo.reshape %8 : (tensor<1x16x16x2x6xf32>) -> tensor<16x16x2x6xf32>
    %10 = stablehlo.slice %5 [2:3, 0:16, 0:16, 0:2, 0:6] : (tensor<3x16x16x2x6xf32>) -> tensor<1x16x16x2x6xf32>
    %11 = stablehlo.reshape %10 : (tensor<1x16x16x2x6xf32>) -> tensor<16x16x2x6xf32>
    %12 = stablehlo.dot_general %7, %9, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<16x16x2x6xf32>, tensor<16x16x2x6xf32>) -> tensor<16x2x16x16xf32>
    %cst = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<16x2x16x16xf32>
    %14 = stablehlo.multiply %12, %13 : tensor<16x2x16x16xf32>
    %c_2 = stablehlo.constant dense<49> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<16x16xi32>
    %16 = stablehlo.add %c, %15 : tensor<16x16xi32>
    %17 = stablehlo.select %c_0, %16, %c : tensor<16x16xi1>, tensor<16x16xi32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<16x16xi32>) -> tensor<16x16x1xi32>
    %19 = "stablehlo.gather"(%arg3, %18) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<49x2xf32>, tensor<16x16x1xi32>) -> tensor<16x16x2xf32>
    %20 = stablehlo.transpose %19, dims = [2, 0, 1] : (tensor<16x16x2xf32>) -> tensor<2x16x16xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [1, 2, 3] : (tensor<2x16x16xf32>) -> tensor<1x2x16x16xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2, 3] : (tensor<1x2x16x16xf32>) -> tensor<16x2x16x16xf32>
    %23 = stablehlo.add %14, %22 : tensor<16x2x16x16xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_3) applies stablehlo.maximum across dimensions = [3] : (tensor<16x2x16x16xf32>, tensor<f32>) -> tensor<16x2x16xf32>
    %25 = stablehlo.reshape %24 : (tensor<16x2x16xf32>) -> tensor<16x2x16x1xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2, 3] : (tensor<16x2x16x1xf32>) -> tensor<16x2x16x16xf32>
    %27 = stablehlo.compare EQ, %23, %26, FLOAT : (tensor<16x2x16x16xf32>, tensor<16x2x16x16xf32>) -> tensor<16x2x16x16xi1>
    %28 = stablehlo.convert %27 : (tensor<16x2x16x16xi1>) -> tensor<16x2x16x16xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_4) applies stablehlo.add across dimensions = [3] : (tensor<16x2x16x16xf32>, tensor<f32>) -> tensor<16x2x16xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<16x2x16xf32>
    %31 = stablehlo.maximum %30, %24 : tensor<16x2x16xf32>
    %32 = stablehlo.compare EQ, %24, %31, FLOAT : (tensor<16x2x16xf32>, tensor<16x2x16xf32>) -> tensor<16x2x16xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<16x2x16xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<16x2x16xf32>
    %35 = stablehlo.select %32, %33, %34 : tensor<16x2x16xi1>, tensor<16x2x16xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<16x2x16xf32>
    %37 = stablehlo.compare EQ, %36, %31, FLOAT : (tensor<16x2x16xf32>, tensor<16x2x16xf32>) -> tensor<16x2x16xi1>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<16x2x16xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<16x2x16xf32>
    %40 = stablehlo.select %37, %38, %39 : tensor<16x2x16xi1>, tensor<16x2x16xf32>
    %41 = stablehlo.divide %35, %40 : tensor<16x2x16xf32>
    %42 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2] : (tensor<16x2x16xf32>) -> tensor<16x2x16x1xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2, 3] : (tensor<16x2x16x1xf32>) -> tensor<16x2x16x16xf32>
    %44 = stablehlo.subtract %23, %43 : tensor<16x2x16x16xf32>
    %45 = stablehlo.exponential %44 : tensor<16x2x16x16xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.reduce(%45 init: %cst_11) applies stablehlo.add across dimensions = [3] : (tensor<16x2x16x16xf32>, tensor<f32>) -> tensor<16x2x16xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2] : (tensor<16x2x16xf32>) -> tensor<16x2x16x1xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2, 3] : (tensor<16x2x16x1xf32>) -> tensor<16x2x16x16xf32>
    %49 = stablehlo.divide %45, %48 : tensor<16x2x16x16xf32>
    %50 = stablehlo.multiply %47, %47 : tensor<16x2x16x1xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<16x2x16x1xf32>
    %52 = stablehlo.divide %51, %50 : tensor<16x2x16x1xf32>
    %53 = stablehlo.dot_general %11, %49, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<16x16x2x6xf32>, tensor<16x2x16x16xf32>) -> tensor<16x2x6x16xf32>
    %54 = stablehlo.transpose %53, dims = [0, 3, 1, 2] : (tensor<16x2x6x16xf32>) -> tensor<16x16x2x6xf32>
    %55 = stablehlo.reshape %54 : (tensor<16x16x2x6xf32>) -> tensor<16x16x12xf32>
    %56 = stablehlo.dot_general %55, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16x12xf32>, tensor<12x12xf32>) -> tensor<16x16x12xf32>
    %57 = stablehlo.reshape %56 : (tensor<16x16x12xf32>) -> tensor<4x2x2x4x4x12xf32>
    %58 = stablehlo.transpose %57, dims = [0, 1, 3, 2, 4, 5] : (tensor<4x2x2x4x4x12xf32>) -> tensor<4x2x4x2x4x12xf32>
    %59 = stablehlo.reshape %58 : (tensor<4x2x4x2x4x12xf32>) -> tensor<4x8x8x12xf32>
    %60 = stablehlo.add %arg24, %59 : tensor<4x8x8x12xf32>
    %61 = stablehlo.dot_general %60, %arg4, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x8x12xf32>, tensor<12x24xf32>) -> tensor<4x8x8x24xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x8x8x24xf32>
    %63 = stablehlo.multiply %62, %61 : tensor<4x8x8x24xf32>
    %64 = stablehlo.negate %61 : tensor<4x8x8x24xf32>
    %cst_14 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x8x8x24xf32>
    %66 = stablehlo.multiply %64, %65 : tensor<4x8x8x24xf32>
    %67 = chlo.erfc %66 : tensor<4x8x8x24xf32> -> tensor<4x8x8x24xf32>
    %68 = chlo.square %66 : tensor<4x8x8x24xf32> -> tensor<4x8x8x24xf32>
    %69 = stablehlo.negate %68 : tensor<4x8x8x24xf32>
    %70 = stablehlo.exponential %69 : tensor<4x8x8x24xf32>
    %71 = stablehlo.multiply %63, %67 : tensor<4x8x8x24xf32>
    %72 = stablehlo.dot_general %71, %arg0, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x8x24xf32>, tensor<24x12xf32>) -> tensor<4x8x8x12xf32>
    %73 = stablehlo.add %60, %72 : tensor<4x8x8x12xf32>
    %74 = call @_roll_static(%73) : (tensor<4x8x8x12xf32>) -> tensor<4x8x8x12xf32>
    %75 = stablehlo.reshape %74 : (tensor<4x8x8x12xf32>) -> tensor<4x2x4x2x4x12xf32>
    %76 = stablehlo.transpose %75, dims = [0, 1, 3, 2, 4, 5] : (tensor<4x2x4x2x4x12xf32>) -> tensor<4x2x2x4x4x12xf32>
    %77 = stablehlo.reshape %76 : (tensor<4x2x2x4x4x12xf32>) -> tensor<16x16x12xf32>
    %78 = stablehlo.dot_general %77, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16x12xf32>, tensor<12x36xf32>) -> tensor<16x16x36xf32>
    %79 = stablehlo.reshape %78 : (tensor<16x16x36xf32>) -> tensor<16x16x3x2x6xf32>
    %80 = stablehlo.transpose %79, dims = [2, 0, 1, 3, 4] : (tensor<16x16x3x2x6xf32>) -> tensor<3x16x16x2x6xf32>
    %81 = stablehlo.slice %80 [0:1, 0:16, 0:16, 0:2, 0:6] : (tensor<3x16x16x2x6xf32>) -> tensor<1x16x16x2x6xf32>
    %82 = stablehlo.reshape %81 : (tensor<1x16x16x2x6xf32>) -> tensor<16x16x2x6xf32>
    %83 = stablehlo.slice %80 [1:2, 0:16, 0:16, 0:2, 0:6] : (tensor<3x16x16x2x6xf32>) -> tensor<1x16x16x2x6xf32>
    %84 = stablehlo.reshape %83 : (tensor<1x16x16x2x6xf32>) -> tensor<16x16x2x6xf32>
    %85 = stablehlo.slice %80 [2:3, 0:16, 0:16, 0:2, 0:6] : (tensor<3x16x16x2x6xf32>) -> tensor<1x16x16x2x6xf32>
    %86 = stablehlo.reshape %85 : (tensor<1x16x16x2x6xf32>) -> tensor<16x16x2x6xf32>
    %87 = stablehlo.dot_general %82, %84, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<16x16x2x6xf32>, tensor<16x16x2x6xf32>) -> tensor<16x2x16x16xf32>
    %cst_15 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<16x2x16x16xf32>
    %89 = stablehlo.multiply %87, %88 : tensor<16x2x16x16xf32>
    %c_16 = stablehlo.constant dense<49> : tensor<i32>
    %90 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<16x16xi32>
    %91 = stablehlo.add %c, %90 : tensor<16x16xi32>
    %92 = stablehlo.select %c_1, %91, %c : tensor<16x16xi1>, tensor<16x16xi32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [0, 1] : (tensor<16x16xi32>) -> tensor<16x16x1xi32>
    %94 = "stablehlo.gather"(%arg8, %93) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<49x2xf32>, tensor<16x16x1xi32>) -> tensor<16x16x2xf32>
    %95 = stablehlo.transpose %94, dims = [2, 0, 1] : (tensor<16x16x2xf32>) -> tensor<2x16x16xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [1, 2, 3] : (tensor<2x16x16xf32>) -> tensor<1x2x16x16xf32>
    %97 = stablehlo.broadcast_in_dim %96, dims = [0, 1, 2, 3] : (tensor<1x2x16x16xf32>) -> tensor<16x2x16x16xf32>
    %98 = stablehlo.add %89, %97 : tensor<16x2x16x16xf32>
    %cst_17 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %99 = stablehlo.reduce(%98 init: %cst_17) applies stablehlo.maximum across dimensions = [3] : (tensor<16x2x16x16xf32>, tensor<f32>) -> tensor<16x2x16xf32>
    %100 = stablehlo.reshape %99 : (tensor<16x2x16xf32>) -> tensor<16x2x16x1xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2, 3] : (tensor<16x2x16x1xf32>) -> tensor<16x2x16x16xf32>
    %102 = stablehlo.compare EQ, %98, %101, FLOAT : (tensor<16x2x16x16xf32>, tensor<16x2x16x16xf32>) -> tensor<16x2x16x16xi1>
    %103 = stablehlo.convert %102 : (tensor<16x2x16x16xi1>) -> tensor<16x2x16x16xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.reduce(%103 init: %cst_18) applies stablehlo.add across dimensions = [3] : (tensor<16x2x16x16xf32>, tensor<f32>) -> tensor<16x2x16xf32>
    %cst_19 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<16x2x16xf32>
    %106 = stablehlo.maximum %105, %99 : tensor<16x2x16xf32>
    %107 = stablehlo.compare EQ, %99, %106, FLOAT : (tensor<16x2x16xf32>, tensor<16x2x16xf32>) -> tensor<16x2x16xi1>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<16x2x16xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<16x2x16xf32>
    %110 = stablehlo.select %107, %108, %109 : tensor<16x2x16xi1>, tensor<16x2x16xf32>
    %cst_22 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<16x2x16xf32>
    %112 = stablehlo.compare EQ, %111, %106, FLOAT : (tensor<16x2x16xf32>, tensor<16x2x16xf32>) -> tensor<16x2x16xi1>
    %cst_23 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<16x2x16xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<16x2x16xf32>
    %115 = stablehlo.select %112, %113, %114 : tensor<16x2x16xi1>, tensor<16x2x16xf32>
    %116 = stablehlo.divide %110, %115 : tensor<16x2x16xf32>
    %117 = stablehlo.broadcast_in_dim %106, dims = [0, 1, 2] : (tensor<16x2x16xf32>) -> tensor<16x2x16x1xf32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [0, 1, 2, 3] : (tensor<16x2x16x1xf32>) -> tensor<16x2x16x16xf32>
    %119 = stablehlo.subtract %98, %118 : tensor<16x2x16x16xf32>
    %120 = stablehlo.exponential %119 : tensor<16x2x16x16xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.reduce(%120 init: %cst_25) applies stablehlo.add across dimensions = [3] : (tensor<16x2x16x16xf32>, tensor<f32>) -> tensor<16x2x16xf32>
    %122 = stablehlo.broadcast_in_dim %121, dims = [0, 1, 2] : (tensor<16x2x16xf32>) -> tensor<16x2x16x1xf32>
    %123 = stablehlo.broadcast_in_dim %122, dims = [0, 1, 2, 3] : (tensor<16x2x16x1xf32>) -> tensor<16x2x16x16xf32>
    %124 = stablehlo.divide %120, %123 : tensor<16x2x16x16xf32>
    %125 = stablehlo.multiply %122, %122 : tensor<16x2x16x1xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<16x2x16x1xf32>
    %127 = stablehlo.divide %126, %125 : tensor<16x2x16x1xf32>
    %128 = stablehlo.dot_general %86, %124, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<16x16x2x6xf32>, tensor<16x2x16x16xf32>) -> tensor<16x2x6x16xf32>
    %129 = stablehlo.transpose %128, dims = [0, 3, 1, 2] : (tensor<16x2x6x16xf32>) -> tensor<16x16x2x6xf32>
    %130 = stablehlo.reshape %129 : (tensor<16x16x2x6xf32>) -> tensor<16x16x12xf32>
    %131 = stablehlo.dot_general %130, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16x12xf32>, tensor<12x12xf32>) -> tensor<16x16x12xf32>
    %132 = stablehlo.reshape %131 : (tensor<16x16x12xf32>) -> tensor<4x2x2x4x4x12xf32>
    %133 = stablehlo.transpose %132, dims = [0, 1, 3, 2, 4, 5] : (tensor<4x2x2x4x4x12xf32>) -> tensor<4x2x4x2x4x12xf32>
    %134 = stablehlo.reshape %133 : (tensor<4x2x4x2x4x12xf32>) -> tensor<4x8x8x12xf32>
    %135 = call @_roll_static_0(%134) : (tensor<4x8x8x12xf32>) -> tensor<4x8x8x12xf32>
    %136 = stablehlo.add %73, %135 : tensor<4x8x8x12xf32>
    %137 = stablehlo.dot_general %136, %arg9, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x8x12xf32>, tensor<12x24xf32>) -> tensor<4x8x8x24xf32>
    %cst_27 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x8x8x24xf32>
    %139 = stablehlo.multiply %138, %137 : tensor<4x8x8x24xf32>
    %140 = stablehlo.negate %137 : tensor<4x8x8x24xf32>
    %cst_28 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x8x8x24xf32>
    %142 = stablehlo.multiply %140, %141 : tensor<4x8x8x24xf32>
    %143 = chlo.erfc %142 : tensor<4x8x8x24xf32> -> tensor<4x8x8x24xf32>
    %144 = chlo.square %142 : tensor<4x8x8x24xf32> -> tensor<4x8x8x24xf32>
    %145 = stablehlo.negate %144 : tensor<4x8x8x24xf32>
    %146 = stablehlo.exponential %145 : tensor<4x8x8x24xf32>
    %147 = stablehlo.multiply %139, %143 : tensor<4x8x8x24xf32>
    %148 = stablehlo.dot_general %147, %arg5, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x8x24xf32>, tensor<24x12xf32>) -> tensor<4x8x8x12xf32>
    %149 = stablehlo.add %136, %148 : tensor<4x8x8x12xf32>
    %150 = stablehlo.slice %149 [0:4, 0:8:2, 0:8:2, 0:12] : (tensor<4x8x8x12xf32>) -> tensor<4x4x4x12xf32>
    %151 = stablehlo.slice %149 [0:4, 1:8:2, 0:8:2, 0:12] : (tensor<4x8x8x12xf32>) -> tensor<4x4x4x12xf32>
    %152 = stablehlo.slice %149 [0:4, 0:8:2, 1:8:2, 0:12] : (tensor<4x8x8x12xf32>) -> tensor<4x4x4x12xf32>
    %153 = stablehlo.slice %149 [0:4, 1:8:2, 1:8:2, 0:12] : (tensor<4x8x8x12xf32>) -> tensor<4x4x4x12xf32>
    %154 = stablehlo.concatenate %150, %151, %152, %153, dim = 3 : (tensor<4x4x4x12xf32>, tensor<4x4x4x12xf32>, tensor<4x4x4x12xf32>, tensor<4x4x4x12xf32>) -> tensor<4x4x4x48xf32>
    %155 = stablehlo.dot_general %154, %arg11, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x48xf32>, tensor<48x24xf32>) -> tensor<4x4x4x24xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.reduce(%155 init: %cst_29) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x4x4x24xf32>, tensor<f32>) -> tensor<4x24xf32>
    %cst_30 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x24xf32>
    %158 = stablehlo.divide %156, %157 : tensor<4x24xf32>
    %159 = stablehlo.dot_general %158, %arg10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x6xf32>) -> tensor<4x6xf32>
    %160 = stablehlo.broadcast_in_dim %arg25, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %161:2 = call @take_along_axis(%159, %160) : (tensor<4x6xf32>, tensor<4x1xi32>) -> (tensor<4x1xf32>, tensor<4x1x1xi32>)
    %c_31 = stablehlo.constant dense<0> : tensor<i32>
    %162:2 = call @_take(%161#0, %c_31) : (tensor<4x1xf32>, tensor<i32>) -> (tensor<4xf32>, tensor<1xi32>)
    %cst_32 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %163 = stablehlo.reduce(%159 init: %cst_32) applies stablehlo.maximum across dimensions = [1] : (tensor<4x6xf32>, tensor<f32>) -> tensor<4xf32>
    %164 = stablehlo.reshape %163 : (tensor<4xf32>) -> tensor<4x1xf32>
    %165 = stablehlo.broadcast_in_dim %164, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x6xf32>
    %166 = stablehlo.compare EQ, %159, %165, FLOAT : (tensor<4x6xf32>, tensor<4x6xf32>) -> tensor<4x6xi1>
    %167 = stablehlo.convert %166 : (tensor<4x6xi1>) -> tensor<4x6xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %168 = stablehlo.reduce(%167 init: %cst_33) applies stablehlo.add across dimensions = [1] : (tensor<4x6xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_34 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %170 = stablehlo.maximum %169, %163 : tensor<4xf32>
    %171 = stablehlo.compare EQ, %163, %170, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %174 = stablehlo.select %171, %172, %173 : tensor<4xi1>, tensor<4xf32>
    %cst_37 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %176 = stablehlo.compare EQ, %175, %170, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_38 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %179 = stablehlo.select %176, %177, %178 : tensor<4xi1>, tensor<4xf32>
    %180 = stablehlo.divide %174, %179 : tensor<4xf32>
    %181 = stablehlo.is_finite %170 : (tensor<4xf32>) -> tensor<4xi1>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %183 = stablehlo.select %181, %170, %182 : tensor<4xi1>, tensor<4xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %185 = stablehlo.broadcast_in_dim %183, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %186 = stablehlo.broadcast_in_dim %185, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x6xf32>
    %187 = stablehlo.subtract %159, %186 : tensor<4x6xf32>
    %188 = stablehlo.exponential %187 : tensor<4x6xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %189 = stablehlo.reduce(%188 init: %cst_42) applies stablehlo.add across dimensions = [1] : (tensor<4x6xf32>, tensor<f32>) -> tensor<4xf32>
    %190 = stablehlo.sign %189 : tensor<4xf32>
    %191 = stablehlo.abs %189 : tensor<4xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %193 = stablehlo.compare GE, %189, %192, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %194 = stablehlo.log %191 : tensor<4xf32>
    %195 = stablehlo.add %194, %183 : tensor<4xf32>
    %196 = stablehlo.subtract %195, %162#0 : tensor<4xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %197 = stablehlo.reduce(%196 init: %cst_44) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_45 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %198 = stablehlo.divide %197, %cst_45 : tensor<f32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_47 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %199 = stablehlo.divide %cst_46, %cst_47 : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %199, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %201 = stablehlo.negate %200 : tensor<4xf32>
    %202 = stablehlo.divide %200, %191 : tensor<4xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %204 = stablehlo.select %193, %203, %202 : tensor<4xi1>, tensor<4xf32>
    %205 = stablehlo.select %193, %202, %203 : tensor<4xi1>, tensor<4xf32>
    %206 = stablehlo.negate %204 : tensor<4xf32>
    %207 = stablehlo.add %205, %206 : tensor<4xf32>
    %208 = stablehlo.broadcast_in_dim %207, dims = [0] : (tensor<4xf32>) -> tensor<4x6xf32>
    %209 = stablehlo.multiply %208, %188 : tensor<4x6xf32>
    %210 = call @_take_1(%162#1, %201) : (tensor<1xi32>, tensor<4xf32>) -> tensor<4x1xf32>
    %211 = call @take_along_axis_2(%161#1, %210) : (tensor<4x1x1xi32>, tensor<4x1xf32>) -> tensor<4x6xf32>
    %212 = stablehlo.add %209, %211 : tensor<4x6xf32>
    %213 = stablehlo.dot_general %212, %158, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6xf32>, tensor<4x24xf32>) -> tensor<6x24xf32>
    %214 = stablehlo.transpose %213, dims = [1, 0] : (tensor<6x24xf32>) -> tensor<24x6xf32>
    %215 = stablehlo.dot_general %212, %arg10, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x6xf32>, tensor<24x6xf32>) -> tensor<4x24xf32>
    %cst_49 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x24xf32>
    %217 = stablehlo.divide %215, %216 : tensor<4x24xf32>
    %218 = stablehlo.broadcast_in_dim %217, dims = [0, 3] : (tensor<4x24xf32>) -> tensor<4x4x4x24xf32>
    %219 = stablehlo.dot_general %218, %154, contracting_dims = [0, 1, 2] x [0, 1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x24xf32>, tensor<4x4x4x48xf32>) -> tensor<24x48xf32>
    %220 = stablehlo.transpose %219, dims = [1, 0] : (tensor<24x48xf32>) -> tensor<48x24xf32>
    %221 = stablehlo.dot_general %218, %arg11, contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x24xf32>, tensor<48x24xf32>) -> tensor<4x4x4x48xf32>
    %222 = stablehlo.slice %221 [0:4, 0:4, 0:4, 0:12] : (tensor<4x4x4x48xf32>) -> tensor<4x4x4x12xf32>
    %223 = stablehlo.slice %221 [0:4, 0:4, 0:4, 12:24] : (tensor<4x4x4x48xf32>) -> tensor<4x4x4x12xf32>
    %224 = stablehlo.slice %221 [0:4, 0:4, 0:4, 24:36] : (tensor<4x4x4x48xf32>) -> tensor<4x4x4x12xf32>
    %225 = stablehlo.slice %221 [0:4, 0:4, 0:4, 36:48] : (tensor<4x4x4x48xf32>) -> tensor<4x4x4x12xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %226 = stablehlo.pad %225, %cst_50, low = [0, 1, 1, 0], high = [0, 0, 0, 0], interior = [0, 1, 1, 0] : (tensor<4x4x4x12xf32>, tensor<f32>) -> tensor<4x8x8x12xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %227 = stablehlo.pad %224, %cst_51, low = [0, 0, 1, 0], high = [0, 1, 0, 0], interior = [0, 1, 1, 0] : (tensor<4x4x4x12xf32>, tensor<f32>) -> tensor<4x8x8x12xf32>
    %228 = stablehlo.add %226, %227 : tensor<4x8x8x12xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %229 = stablehlo.pad %223, %cst_52, low = [0, 1, 0, 0], high = [0, 0, 1, 0], interior = [0, 1, 1, 0] : (tensor<4x4x4x12xf32>, tensor<f32>) -> tensor<4x8x8x12xf32>
    %230 = stablehlo.add %228, %229 : tensor<4x8x8x12xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %231 = stablehlo.pad %222, %cst_53, low = [0, 0, 0, 0], high = [0, 1, 1, 0], interior = [0, 1, 1, 0] : (tensor<4x4x4x12xf32>, tensor<f32>) -> tensor<4x8x8x12xf32>
    %232 = stablehlo.add %230, %231 : tensor<4x8x8x12xf32>
    %233 = stablehlo.dot_general %232, %147, contracting_dims = [0, 1, 2] x [0, 1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x8x8x12xf32>, tensor<4x8x8x24xf32>) -> tensor<12x24xf32>
    %234 = stablehlo.transpose %233, dims = [1, 0] : (tensor<12x24xf32>) -> tensor<24x12xf32>
    %235 = stablehlo.dot_general %232, %arg5, contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x8x12xf32>, tensor<24x12xf32>) -> tensor<4x8x8x24xf32>
    %236 = stablehlo.multiply %139, %235 : tensor<4x8x8x24xf32>
    %237 = stablehlo.multiply %235, %143 : tensor<4x8x8x24xf32>
    %cst_54 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %238 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<4x8x8x24xf32>
    %239 = stablehlo.multiply %238, %236 : tensor<4x8x8x24xf32>
    %240 = stablehlo.multiply %239, %146 : tensor<4x8x8x24xf32>
    %cst_55 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %241 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4x8x8x24xf32>
    %242 = stablehlo.multiply %240, %241 : tensor<4x8x8x24xf32>
    %243 = stablehlo.negate %242 : tensor<4x8x8x24xf32>
    %cst_56 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %244 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<4x8x8x24xf32>
    %245 = stablehlo.multiply %244, %237 : tensor<4x8x8x24xf32>
    %246 = stablehlo.add %243, %245 : tensor<4x8x8x24xf32>
    %247 = stablehlo.dot_general %246, %136, contracting_dims = [0, 1, 2] x [0, 1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x8x8x24xf32>, tensor<4x8x8x12xf32>) -> tensor<24x12xf32>
    %248 = stablehlo.transpose %247, dims = [1, 0] : (tensor<24x12xf32>) -> tensor<12x24xf32>
    %249 = stablehlo.dot_general %246, %arg9, contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x8x24xf32>, tensor<12x24xf32>) -> tensor<4x8x8x12xf32>
    %250 = stablehlo.add %232, %249 : tensor<4x8x8x12xf32>
    %251 = call @_roll_static_3(%250) : (tensor<4x8x8x12xf32>) -> tensor<4x8x8x12xf32>
    %252 = stablehlo.reshape %251 : (tensor<4x8x8x12xf32>) -> tensor<4x2x4x2x4x12xf32>
    %253 = stablehlo.transpose %252, dims = [0, 1, 3, 2, 4, 5] : (tensor<4x2x4x2x4x12xf32>) -> tensor<4x2x2x4x4x12xf32>
    %254 = stablehlo.reshape %253 : (tensor<4x2x2x4x4x12xf32>) -> tensor<16x16x12xf32>
    %255 = stablehlo.dot_general %254, %130, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x16x12xf32>, tensor<16x16x12xf32>) -> tensor<12x12xf32>
    %256 = stablehlo.transpose %255, dims = [1, 0] : (tensor<12x12xf32>) -> tensor<12x12xf32>
    %257 = stablehlo.dot_general %254, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x16x12xf32>, tensor<12x12xf32>) -> tensor<16x16x12xf32>
    %258 = stablehlo.reshape %257 : (tensor<16x16x12xf32>) -> tensor<16x16x2x6xf32>
    %259 = stablehlo.transpose %258, dims = [0, 2, 3, 1] : (tensor<16x16x2x6xf32>) -> tensor<16x2x6x16xf32>
    %260 = stablehlo.dot_general %259, %86, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<16x2x6x16xf32>, tensor<16x16x2x6xf32>) -> tensor<16x2x16x16xf32>
    %261 = stablehlo.dot_general %259, %124, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<16x2x6x16xf32>, tensor<16x2x16x16xf32>) -> tensor<16x2x6x16xf32>
    %262 = stablehlo.transpose %261, dims = [0, 3, 1, 2] : (tensor<16x2x6x16xf32>) -> tensor<16x16x2x6xf32>
    %263 = stablehlo.broadcast_in_dim %127, dims = [0, 1, 2, 3] : (tensor<16x2x16x1xf32>) -> tensor<16x2x16x16xf32>
    %264 = stablehlo.multiply %260, %263 : tensor<16x2x16x16xf32>
    %265 = stablehlo.multiply %264, %120 : tensor<16x2x16x16xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %266 = stablehlo.reduce(%265 init: %cst_57) applies stablehlo.add across dimensions = [3] : (tensor<16x2x16x16xf32>, tensor<f32>) -> tensor<16x2x16xf32>
    %267 = stablehlo.reshape %266 : (tensor<16x2x16xf32>) -> tensor<16x2x16x1xf32>
    %268 = stablehlo.negate %267 : tensor<16x2x16x1xf32>
    %269 = stablehlo.broadcast_in_dim %122, dims = [0, 1, 2, 3] : (tensor<16x2x16x1xf32>) -> tensor<16x2x16x16xf32>
    %270 = stablehlo.divide %260, %269 : tensor<16x2x16x16xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %271 = stablehlo.reduce(%268 init: %cst_58) applies stablehlo.add across dimensions = [3] : (tensor<16x2x16x1xf32>, tensor<f32>) -> tensor<16x2x16xf32>
    %272 = stablehlo.broadcast_in_dim %271, dims = [0, 1, 2] : (tensor<16x2x16xf32>) -> tensor<16x2x16x16xf32>
    %273 = stablehlo.add %270, %272 : tensor<16x2x16x16xf32>
    %274 = stablehlo.multiply %273, %120 : tensor<16x2x16x16xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %275 = stablehlo.reduce(%274 init: %cst_59) applies stablehlo.add across dimensions = [0] : (tensor<16x2x16x16xf32>, tensor<f32>) -> tensor<2x16x16xf32>
    %276 = stablehlo.reshape %275 : (tensor<2x16x16xf32>) -> tensor<1x2x16x16xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %277 = stablehlo.reduce(%276 init: %cst_60) applies stablehlo.add across dimensions = [0] : (tensor<1x2x16x16xf32>, tensor<f32>) -> tensor<2x16x16xf32>
    %278 = stablehlo.transpose %277, dims = [1, 2, 0] : (tensor<2x16x16xf32>) -> tensor<16x16x2xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %279 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<49x2xf32>
    %280 = "stablehlo.scatter"(%279, %93, %278) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg26: tensor<f32>, %arg27: tensor<f32>):
      %442 = stablehlo.add %arg26, %arg27 : tensor<f32>
      stablehlo.return %442 : tensor<f32>
    }) : (tensor<49x2xf32>, tensor<16x16x1xi32>, tensor<16x16x2xf32>) -> tensor<49x2xf32>
    %cst_62 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %281 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<16x2x16x16xf32>
    %282 = stablehlo.multiply %274, %281 : tensor<16x2x16x16xf32>
    %283 = stablehlo.dot_general %282, %82, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x2x16x16xf32>, tensor<16x16x2x6xf32>) -> tensor<16x2x16x6xf32>
    %284 = stablehlo.transpose %283, dims = [0, 2, 1, 3] : (tensor<16x2x16x6xf32>) -> tensor<16x16x2x6xf32>
    %285 = stablehlo.dot_general %282, %84, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x2x16x16xf32>, tensor<16x16x2x6xf32>) -> tensor<16x2x16x6xf32>
    %286 = stablehlo.transpose %285, dims = [0, 2, 1, 3] : (tensor<16x2x16x6xf32>) -> tensor<16x16x2x6xf32>
    %287 = stablehlo.broadcast_in_dim %262, dims = [1, 2, 3, 4] : (tensor<16x16x2x6xf32>) -> tensor<1x16x16x2x6xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %288 = stablehlo.pad %287, %cst_63, low = [2, 0, 0, 0, 0], high = [0, 0, 0, 0, 0], interior = [0, 0, 0, 0, 0] : (tensor<1x16x16x2x6xf32>, tensor<f32>) -> tensor<3x16x16x2x6xf32>
    %289 = stablehlo.broadcast_in_dim %284, dims = [1, 2, 3, 4] : (tensor<16x16x2x6xf32>) -> tensor<1x16x16x2x6xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %290 = stablehlo.pad %289, %cst_64, low = [1, 0, 0, 0, 0], high = [1, 0, 0, 0, 0], interior = [0, 0, 0, 0, 0] : (tensor<1x16x16x2x6xf32>, tensor<f32>) -> tensor<3x16x16x2x6xf32>
    %291 = stablehlo.add %288, %290 : tensor<3x16x16x2x6xf32>
    %292 = stablehlo.broadcast_in_dim %286, dims = [1, 2, 3, 4] : (tensor<16x16x2x6xf32>) -> tensor<1x16x16x2x6xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %293 = stablehlo.pad %292, %cst_65, low = [0, 0, 0, 0, 0], high = [2, 0, 0, 0, 0], interior = [0, 0, 0, 0, 0] : (tensor<1x16x16x2x6xf32>, tensor<f32>) -> tensor<3x16x16x2x6xf32>
    %294 = stablehlo.add %291, %293 : tensor<3x16x16x2x6xf32>
    %295 = stablehlo.transpose %294, dims = [1, 2, 0, 3, 4] : (tensor<3x16x16x2x6xf32>) -> tensor<16x16x3x2x6xf32>
    %296 = stablehlo.reshape %295 : (tensor<16x16x3x2x6xf32>) -> tensor<16x16x36xf32>
    %297 = stablehlo.dot_general %296, %77, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x16x36xf32>, tensor<16x16x12xf32>) -> tensor<36x12xf32>
    %298 = stablehlo.transpose %297, dims = [1, 0] : (tensor<36x12xf32>) -> tensor<12x36xf32>
    %299 = stablehlo.dot_general %296, %arg7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x16x36xf32>, tensor<12x36xf32>) -> tensor<16x16x12xf32>
    %300 = stablehlo.reshape %299 : (tensor<16x16x12xf32>) -> tensor<4x2x2x4x4x12xf32>
    %301 = stablehlo.transpose %300, dims = [0, 1, 3, 2, 4, 5] : (tensor<4x2x2x4x4x12xf32>) -> tensor<4x2x4x2x4x12xf32>
    %302 = stablehlo.reshape %301 : (tensor<4x2x4x2x4x12xf32>) -> tensor<4x8x8x12xf32>
    %303 = call @_roll_static_4(%302) : (tensor<4x8x8x12xf32>) -> tensor<4x8x8x12xf32>
    %304 = stablehlo.add %250, %303 : tensor<4x8x8x12xf32>
    %305 = stablehlo.dot_general %304, %71, contracting_dims = [0, 1, 2] x [0, 1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x8x8x12xf32>, tensor<4x8x8x24xf32>) -> tensor<12x24xf32>
    %306 = stablehlo.transpose %305, dims = [1, 0] : (tensor<12x24xf32>) -> tensor<24x12xf32>
    %307 = stablehlo.dot_general %304, %arg0, contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x8x12xf32>, tensor<24x12xf32>) -> tensor<4x8x8x24xf32>
    %308 = stablehlo.multiply %63, %307 : tensor<4x8x8x24xf32>
    %309 = stablehlo.multiply %307, %67 : tensor<4x8x8x24xf32>
    %cst_66 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %310 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<4x8x8x24xf32>
    %311 = stablehlo.multiply %310, %308 : tensor<4x8x8x24xf32>
    %312 = stablehlo.multiply %311, %70 : tensor<4x8x8x24xf32>
    %cst_67 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %313 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<4x8x8x24xf32>
    %314 = stablehlo.multiply %312, %313 : tensor<4x8x8x24xf32>
    %315 = stablehlo.negate %314 : tensor<4x8x8x24xf32>
    %cst_68 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %316 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<4x8x8x24xf32>
    %317 = stablehlo.multiply %316, %309 : tensor<4x8x8x24xf32>
    %318 = stablehlo.add %315, %317 : tensor<4x8x8x24xf32>
    %319 = stablehlo.dot_general %318, %60, contracting_dims = [0, 1, 2] x [0, 1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x8x8x24xf32>, tensor<4x8x8x12xf32>) -> tensor<24x12xf32>
    %320 = stablehlo.transpose %319, dims = [1, 0] : (tensor<24x12xf32>) -> tensor<12x24xf32>
    %321 = stablehlo.dot_general %318, %arg4, contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x8x24xf32>, tensor<12x24xf32>) -> tensor<4x8x8x12xf32>
    %322 = stablehlo.add %304, %321 : tensor<4x8x8x12xf32>
    %323 = stablehlo.reshape %322 : (tensor<4x8x8x12xf32>) -> tensor<4x2x4x2x4x12xf32>
    %324 = stablehlo.transpose %323, dims = [0, 1, 3, 2, 4, 5] : (tensor<4x2x4x2x4x12xf32>) -> tensor<4x2x2x4x4x12xf32>
    %325 = stablehlo.reshape %324 : (tensor<4x2x2x4x4x12xf32>) -> tensor<16x16x12xf32>
    %326 = stablehlo.dot_general %325, %55, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x16x12xf32>, tensor<16x16x12xf32>) -> tensor<12x12xf32>
    %327 = stablehlo.transpose %326, dims = [1, 0] : (tensor<12x12xf32>) -> tensor<12x12xf32>
    %328 = stablehlo.dot_general %325, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x16x12xf32>, tensor<12x12xf32>) -> tensor<16x16x12xf32>
    %329 = stablehlo.reshape %328 : (tensor<16x16x12xf32>) -> tensor<16x16x2x6xf32>
    %330 = stablehlo.transpose %329, dims = [0, 2, 3, 1] : (tensor<16x16x2x6xf32>) -> tensor<16x2x6x16xf32>
    %331 = stablehlo.dot_general %330, %11, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<16x2x6x16xf32>, tensor<16x16x2x6xf32>) -> tensor<16x2x16x16xf32>
    %332 = stablehlo.dot_general %330, %49, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<16x2x6x16xf32>, tensor<16x2x16x16xf32>) -> tensor<16x2x6x16xf32>
    %333 = stablehlo.transpose %332, dims = [0, 3, 1, 2] : (tensor<16x2x6x16xf32>) -> tensor<16x16x2x6xf32>
    %334 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2, 3] : (tensor<16x2x16x1xf32>) -> tensor<16x2x16x16xf32>
    %335 = stablehlo.multiply %331, %334 : tensor<16x2x16x16xf32>
    %336 = stablehlo.multiply %335, %45 : tensor<16x2x16x16xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %337 = stablehlo.reduce(%336 init: %cst_69) applies stablehlo.add across dimensions = [3] : (tensor<16x2x16x16xf32>, tensor<f32>) -> tensor<16x2x16xf32>
    %338 = stablehlo.reshape %337 : (tensor<16x2x16xf32>) -> tensor<16x2x16x1xf32>
    %339 = stablehlo.negate %338 : tensor<16x2x16x1xf32>
    %340 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2, 3] : (tensor<16x2x16x1xf32>) -> tensor<16x2x16x16xf32>
    %341 = stablehlo.divide %331, %340 : tensor<16x2x16x16xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %342 = stablehlo.reduce(%339 init: %cst_70) applies stablehlo.add across dimensions = [3] : (tensor<16x2x16x1xf32>, tensor<f32>) -> tensor<16x2x16xf32>
    %343 = stablehlo.broadcast_in_dim %342, dims = [0, 1, 2] : (tensor<16x2x16xf32>) -> tensor<16x2x16x16xf32>
    %344 = stablehlo.add %341, %343 : tensor<16x2x16x16xf32>
    %345 = stablehlo.multiply %344, %45 : tensor<16x2x16x16xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %346 = stablehlo.reduce(%345 init: %cst_71) applies stablehlo.add across dimensions = [0] : (tensor<16x2x16x16xf32>, tensor<f32>) -> tensor<2x16x16xf32>
    %347 = stablehlo.reshape %346 : (tensor<2x16x16xf32>) -> tensor<1x2x16x16xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %348 = stablehlo.reduce(%347 init: %cst_72) applies stablehlo.add across dimensions = [0] : (tensor<1x2x16x16xf32>, tensor<f32>) -> tensor<2x16x16xf32>
    %349 = stablehlo.transpose %348, dims = [1, 2, 0] : (tensor<2x16x16xf32>) -> tensor<16x16x2xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %350 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<49x2xf32>
    %351 = "stablehlo.scatter"(%350, %18, %349) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg26: tensor<f32>, %arg27: tensor<f32>):
      %442 = stablehlo.add %arg26, %arg27 : tensor<f32>
      stablehlo.return %442 : tensor<f32>
    }) : (tensor<49x2xf32>, tensor<16x16x1xi32>, tensor<16x16x2xf32>) -> tensor<49x2xf32>
    %cst_74 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %352 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<16x2x16x16xf32>
    %353 = stablehlo.multiply %345, %352 : tensor<16x2x16x16xf32>
    %354 = stablehlo.dot_general %353, %7, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x2x16x16xf32>, tensor<16x16x2x6xf32>) -> tensor<16x2x16x6xf32>
    %355 = stablehlo.transpose %354, dims = [0, 2, 1, 3] : (tensor<16x2x16x6xf32>) -> tensor<16x16x2x6xf32>
    %356 = stablehlo.dot_general %353, %9, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x2x16x16xf32>, tensor<16x16x2x6xf32>) -> tensor<16x2x16x6xf32>
    %357 = stablehlo.transpose %356, dims = [0, 2, 1, 3] : (tensor<16x2x16x6xf32>) -> tensor<16x16x2x6xf32>
    %358 = stablehlo.broadcast_in_dim %333, dims = [1, 2, 3, 4] : (tensor<16x16x2x6xf32>) -> tensor<1x16x16x2x6xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %359 = stablehlo.pad %358, %cst_75, low = [2, 0, 0, 0, 0], high = [0, 0, 0, 0, 0], interior = [0, 0, 0, 0, 0] : (tensor<1x16x16x2x6xf32>, tensor<f32>) -> tensor<3x16x16x2x6xf32>
    %360 = stablehlo.broadcast_in_dim %355, dims = [1, 2, 3, 4] : (tensor<16x16x2x6xf32>) -> tensor<1x16x16x2x6xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %361 = stablehlo.pad %360, %cst_76, low = [1, 0, 0, 0, 0], high = [1, 0, 0, 0, 0], interior = [0, 0, 0, 0, 0] : (tensor<1x16x16x2x6xf32>, tensor<f32>) -> tensor<3x16x16x2x6xf32>
    %362 = stablehlo.add %359, %361 : tensor<3x16x16x2x6xf32>
    %363 = stablehlo.broadcast_in_dim %357, dims = [1, 2, 3, 4] : (tensor<16x16x2x6xf32>) -> tensor<1x16x16x2x6xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %364 = stablehlo.pad %363, %cst_77, low = [0, 0, 0, 0, 0], high = [2, 0, 0, 0, 0], interior = [0, 0, 0, 0, 0] : (tensor<1x16x16x2x6xf32>, tensor<f32>) -> tensor<3x16x16x2x6xf32>
    %365 = stablehlo.add %362, %364 : tensor<3x16x16x2x6xf32>
    %366 = stablehlo.transpose %365, dims = [1, 2, 0, 3, 4] : (tensor<3x16x16x2x6xf32>) -> tensor<16x16x3x2x6xf32>
    %367 = stablehlo.reshape %366 : (tensor<16x16x3x2x6xf32>) -> tensor<16x16x36xf32>
    %368 = stablehlo.dot_general %367, %2, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x16x36xf32>, tensor<16x16x12xf32>) -> tensor<36x12xf32>
    %369 = stablehlo.transpose %368, dims = [1, 0] : (tensor<36x12xf32>) -> tensor<12x36xf32>
    %cst_78 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %370 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %371 = stablehlo.multiply %370, %arg12 : tensor<24x12xf32>
    %372 = stablehlo.add %306, %371 : tensor<24x12xf32>
    %cst_79 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %373 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %374 = stablehlo.multiply %373, %arg13 : tensor<12x12xf32>
    %375 = stablehlo.add %327, %374 : tensor<12x12xf32>
    %cst_80 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %376 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<12x36xf32>
    %377 = stablehlo.multiply %376, %arg14 : tensor<12x36xf32>
    %378 = stablehlo.add %369, %377 : tensor<12x36xf32>
    %cst_81 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %379 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<49x2xf32>
    %380 = stablehlo.multiply %379, %arg15 : tensor<49x2xf32>
    %381 = stablehlo.add %351, %380 : tensor<49x2xf32>
    %cst_82 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %382 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %383 = stablehlo.multiply %382, %arg16 : tensor<12x24xf32>
    %384 = stablehlo.add %320, %383 : tensor<12x24xf32>
    %cst_83 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %385 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %386 = stablehlo.multiply %385, %arg17 : tensor<24x12xf32>
    %387 = stablehlo.add %234, %386 : tensor<24x12xf32>
    %cst_84 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %388 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %389 = stablehlo.multiply %388, %arg18 : tensor<12x12xf32>
    %390 = stablehlo.add %256, %389 : tensor<12x12xf32>
    %cst_85 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %391 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<12x36xf32>
    %392 = stablehlo.multiply %391, %arg19 : tensor<12x36xf32>
    %393 = stablehlo.add %298, %392 : tensor<12x36xf32>
    %cst_86 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %394 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<49x2xf32>
    %395 = stablehlo.multiply %394, %arg20 : tensor<49x2xf32>
    %396 = stablehlo.add %280, %395 : tensor<49x2xf32>
    %cst_87 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %397 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %398 = stablehlo.multiply %397, %arg21 : tensor<12x24xf32>
    %399 = stablehlo.add %248, %398 : tensor<12x24xf32>
    %cst_88 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %400 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<24x6xf32>
    %401 = stablehlo.multiply %400, %arg22 : tensor<24x6xf32>
    %402 = stablehlo.add %214, %401 : tensor<24x6xf32>
    %cst_89 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %403 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<48x24xf32>
    %404 = stablehlo.multiply %403, %arg23 : tensor<48x24xf32>
    %405 = stablehlo.add %220, %404 : tensor<48x24xf32>
    %cst_90 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %406 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %407 = stablehlo.multiply %406, %372 : tensor<24x12xf32>
    %cst_91 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %408 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %409 = stablehlo.multiply %408, %375 : tensor<12x12xf32>
    %cst_92 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %410 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<12x36xf32>
    %411 = stablehlo.multiply %410, %378 : tensor<12x36xf32>
    %cst_93 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %412 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<49x2xf32>
    %413 = stablehlo.multiply %412, %381 : tensor<49x2xf32>
    %cst_94 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %414 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %415 = stablehlo.multiply %414, %384 : tensor<12x24xf32>
    %cst_95 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %416 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %417 = stablehlo.multiply %416, %387 : tensor<24x12xf32>
    %cst_96 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %418 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %419 = stablehlo.multiply %418, %390 : tensor<12x12xf32>
    %cst_97 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %420 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<12x36xf32>
    %421 = stablehlo.multiply %420, %393 : tensor<12x36xf32>
    %cst_98 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %422 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<49x2xf32>
    %423 = stablehlo.multiply %422, %396 : tensor<49x2xf32>
    %cst_99 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %424 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %425 = stablehlo.multiply %424, %399 : tensor<12x24xf32>
    %cst_100 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %426 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<24x6xf32>
    %427 = stablehlo.multiply %426, %402 : tensor<24x6xf32>
    %cst_101 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %428 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<48x24xf32>
    %429 = stablehlo.multiply %428, %405 : tensor<48x24xf32>
    %430 = stablehlo.add %arg0, %407 : tensor<24x12xf32>
    %431 = stablehlo.add %arg1, %409 : tensor<12x12xf32>
    %432 = stablehlo.add %arg2, %411 : tensor<12x36xf32>
    %433 = stablehlo.add %arg3, %413 : tensor<49x2xf32>
    %434 = stablehlo.add %arg4, %415 : tensor<12x24xf32>
    %435 = stablehlo.add %arg5, %417 : tensor<24x12xf32>
    %436 = stablehlo.add %arg6, %419 : tensor<12x12xf32>
    %437 = stablehlo.add %arg7, %421 : tensor<12x36xf32>
    %438 = stablehlo.add %arg8, %423 : tensor<49x2xf32>
    %439 = stablehlo.add %arg9, %425 : tensor<12x24xf32>
    %440 = stablehlo.add %arg10, %427 : tensor<24x6xf32>
    %441 = stablehlo.add %arg11, %429 : tensor<48x24xf32>
    return %430, %431, %432, %433, %434, %435, %436, %437, %438, %439, %440, %441, %372, %375, %378, %381, %384, %387, %390, %393, %396, %399, %402, %405, %198 : tensor<24x12xf32>, tensor<12x12xf32>, tensor<12x36xf32>, tensor<49x2xf32>, tensor<12x24xf32>, tensor<24x12xf32>, tensor<12x12xf32>, tensor<12x36xf32>, tensor<49x2xf32>, tensor<12x24xf32>, tensor<24x6xf32>, tensor<48x24xf32>, tensor<24x12xf32>, tensor<12x12xf32>, tensor<12x36xf32>, tensor<49x2xf32>, tensor<12x24xf32>, tensor<24x12xf32>, tensor<12x12xf32>, tensor<12x36xf32>, tensor<49x2xf32>, tensor<12x24xf32>, tensor<24x6xf32>, tensor<48x24xf32>, tensor<f32>
  }
  func.func private @_roll_static(%arg0: tensor<4x8x8x12xf32>) -> tensor<4x8x8x12xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 2:8, 0:8, 0:12] : (tensor<4x8x8x12xf32>) -> tensor<4x6x8x12xf32>
    %1 = stablehlo.slice %arg0 [0:4, 0:2, 0:8, 0:12] : (tensor<4x8x8x12xf32>) -> tensor<4x2x8x12xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<4x6x8x12xf32>, tensor<4x2x8x12xf32>) -> tensor<4x8x8x12xf32>
    %3 = stablehlo.slice %2 [0:4, 0:8, 2:8, 0:12] : (tensor<4x8x8x12xf32>) -> tensor<4x8x6x12xf32>
    %4 = stablehlo.slice %2 [0:4, 0:8, 0:2, 0:12] : (tensor<4x8x8x12xf32>) -> tensor<4x8x2x12xf32>
    %5 = stablehlo.concatenate %3, %4, dim = 2 : (tensor<4x8x6x12xf32>, tensor<4x8x2x12xf32>) -> tensor<4x8x8x12xf32>
    return %5 : tensor<4x8x8x12xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<4x8x8x12xf32>) -> tensor<4x8x8x12xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 6:8, 0:8, 0:12] : (tensor<4x8x8x12xf32>) -> tensor<4x2x8x12xf32>
    %1 = stablehlo.slice %arg0 [0:4, 0:6, 0:8, 0:12] : (tensor<4x8x8x12xf32>) -> tensor<4x6x8x12xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<4x2x8x12xf32>, tensor<4x6x8x12xf32>) -> tensor<4x8x8x12xf32>
    %3 = stablehlo.slice %2 [0:4, 0:8, 6:8, 0:12] : (tensor<4x8x8x12xf32>) -> tensor<4x8x2x12xf32>
    %4 = stablehlo.slice %2 [0:4, 0:8, 0:6, 0:12] : (tensor<4x8x8x12xf32>) -> tensor<4x8x6x12xf32>
    %5 = stablehlo.concatenate %3, %4, dim = 2 : (tensor<4x8x2x12xf32>, tensor<4x8x6x12xf32>) -> tensor<4x8x8x12xf32>
    return %5 : tensor<4x8x8x12xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<4x6xf32>, %arg1: tensor<4x1xi32>) -> (tensor<4x1xf32>, tensor<4x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x1xi1>
    %c_0 = stablehlo.constant dense<6> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x1xi1>, tensor<4x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<4x1xi32>) -> tensor<4x1x1xi32>
    %c_1 = stablehlo.constant dense<5> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x1x1xi32>, tensor<4x1x1xi32>) -> tensor<4x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<4x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x1x1xi32>, tensor<4x1x1xi32>) -> tensor<4x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<4x1x1xi1>, tensor<i1>) -> tensor<4x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<4x6xf32>, tensor<4x1x1xi32>) -> tensor<4x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<4x1xi1>, tensor<4x1xf32>
    return %15, %5 : tensor<4x1xf32>, tensor<4x1x1xi32>
  }
  func.func private @_take(%arg0: tensor<4x1xf32>, %arg1: tensor<i32>) -> (tensor<4xf32>, tensor<1xi32>) {
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
    %10 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1], start_index_map = [1]>, indices_are_sorted = false, slice_sizes = array<i64: 4, 1>}> : (tensor<4x1xf32>, tensor<1xi32>) -> tensor<4xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<4xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.select %11, %10, %12 : tensor<4xi1>, tensor<4xf32>
    return %13, %3 : tensor<4xf32>, tensor<1xi32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_1(%arg0: tensor<1xi32>, %arg1: tensor<4xf32>) -> tensor<4x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x1xf32>, tensor<1xi32>, tensor<4xf32>) -> tensor<4x1xf32>
    return %1 : tensor<4x1xf32>
  }
  func.func private @take_along_axis_2(%arg0: tensor<4x1x1xi32>, %arg1: tensor<4x1xf32>) -> tensor<4x6xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x6xf32>, tensor<4x1x1xi32>, tensor<4x1xf32>) -> tensor<4x6xf32>
    return %1 : tensor<4x6xf32>
  }
  func.func private @_roll_static_3(%arg0: tensor<4x8x8x12xf32>) -> tensor<4x8x8x12xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 0:8, 0:2, 0:12] : (tensor<4x8x8x12xf32>) -> tensor<4x8x2x12xf32>
    %1 = stablehlo.slice %arg0 [0:4, 0:8, 2:8, 0:12] : (tensor<4x8x8x12xf32>) -> tensor<4x8x6x12xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0, 0, 0], high = [0, 0, 2, 0], interior = [0, 0, 0, 0] : (tensor<4x8x6x12xf32>, tensor<f32>) -> tensor<4x8x8x12xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 0, 6, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x8x2x12xf32>, tensor<f32>) -> tensor<4x8x8x12xf32>
    %4 = stablehlo.add %2, %3 : tensor<4x8x8x12xf32>
    %5 = stablehlo.slice %4 [0:4, 0:2, 0:8, 0:12] : (tensor<4x8x8x12xf32>) -> tensor<4x2x8x12xf32>
    %6 = stablehlo.slice %4 [0:4, 2:8, 0:8, 0:12] : (tensor<4x8x8x12xf32>) -> tensor<4x6x8x12xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.pad %6, %cst_1, low = [0, 0, 0, 0], high = [0, 2, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x6x8x12xf32>, tensor<f32>) -> tensor<4x8x8x12xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.pad %5, %cst_2, low = [0, 6, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x2x8x12xf32>, tensor<f32>) -> tensor<4x8x8x12xf32>
    %9 = stablehlo.add %7, %8 : tensor<4x8x8x12xf32>
    return %9 : tensor<4x8x8x12xf32>
  }
  func.func private @_roll_static_4(%arg0: tensor<4x8x8x12xf32>) -> tensor<4x8x8x12xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 0:8, 0:6, 0:12] : (tensor<4x8x8x12xf32>) -> tensor<4x8x6x12xf32>
    %1 = stablehlo.slice %arg0 [0:4, 0:8, 6:8, 0:12] : (tensor<4x8x8x12xf32>) -> tensor<4x8x2x12xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0, 0, 0], high = [0, 0, 6, 0], interior = [0, 0, 0, 0] : (tensor<4x8x2x12xf32>, tensor<f32>) -> tensor<4x8x8x12xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 0, 2, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x8x6x12xf32>, tensor<f32>) -> tensor<4x8x8x12xf32>
    %4 = stablehlo.add %2, %3 : tensor<4x8x8x12xf32>
    %5 = stablehlo.slice %4 [0:4, 0:6, 0:8, 0:12] : (tensor<4x8x8x12xf32>) -> tensor<4x6x8x12xf32>
    %6 = stablehlo.slice %4 [0:4, 6:8, 0:8, 0:12] : (tensor<4x8x8x12xf32>) -> tensor<4x2x8x12xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.pad %6, %cst_1, low = [0, 0, 0, 0], high = [0, 6, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x2x8x12xf32>, tensor<f32>) -> tensor<4x8x8x12xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.pad %5, %cst_2, low = [0, 2, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x6x8x12xf32>, tensor<f32>) -> tensor<4x8x8x12xf32>
    %9 = stablehlo.add %7, %8 : tensor<4x8x8x12xf32>
    return %9 : tensor<4x8x8x12xf32>
  }
}
