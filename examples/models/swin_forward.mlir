module @jit_swin attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<24x12xf32>, %arg1: tensor<12x12xf32>, %arg2: tensor<12x36xf32>, %arg3: tensor<49x2xf32>, %arg4: tensor<12x24xf32>, %arg5: tensor<24x12xf32>, %arg6: tensor<12x12xf32>, %arg7: tensor<12x36xf32>, %arg8: tensor<49x2xf32>, %arg9: tensor<12x24xf32>, %arg10: tensor<24x6xf32>, %arg11: tensor<48x24xf32>, %arg12: tensor<4x8x8x12xf32>) -> (tensor<4x6xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<"0x1800000017000000160000001500000011000000100000000F0000000E0000000A00000009000000080000000700000003000000020000000100000000000000190000001800000017000000160000001200000011000000100000000F0000000B0000000A0000000900000008000000040000000300000002000000010000001A000000190000001800000017000000130000001200000011000000100000000C0000000B0000000A00000009000000050000000400000003000000020000001B0000001A0000001900000018000000140000001300000012000000110000000D0000000C0000000B0000000A000000060000000500000004000000030000001F0000001E0000001D0000001C0000001800000017000000160000001500000011000000100000000F0000000E0000000A000000090000000800000007000000200000001F0000001E0000001D000000190000001800000017000000160000001200000011000000100000000F0000000B0000000A000000090000000800000021000000200000001F0000001E0000001A000000190000001800000017000000130000001200000011000000100000000C0000000B0000000A000000090000002200000021000000200000001F0000001B0000001A0000001900000018000000140000001300000012000000110000000D0000000C0000000B0000000A000000260000002500000024000000230000001F0000001E0000001D0000001C0000001800000017000000160000001500000011000000100000000F0000000E00000027000000260000002500000024000000200000001F0000001E0000001D000000190000001800000017000000160000001200000011000000100000000F0000002800000027000000260000002500000021000000200000001F0000001E0000001A00000019000000180000001700000013000000120000001100000010000000290000002800000027000000260000002200000021000000200000001F0000001B0000001A0000001900000018000000140000001300000012000000110000002D0000002C0000002B0000002A000000260000002500000024000000230000001F0000001E0000001D0000001C000000180000001700000016000000150000002E0000002D0000002C0000002B00000027000000260000002500000024000000200000001F0000001E0000001D000000190000001800000017000000160000002F0000002E0000002D0000002C0000002800000027000000260000002500000021000000200000001F0000001E0000001A000000190000001800000017000000300000002F0000002E0000002D000000290000002800000027000000260000002200000021000000200000001F0000001B0000001A0000001900000018000000"> : tensor<16x16xi32>
    %c_0 = stablehlo.constant dense<false> : tensor<16x16xi1>
    %c_1 = stablehlo.constant dense<false> : tensor<16x16xi1>
    %0 = stablehlo.reshape %arg12 : (tensor<4x8x8x12xf32>) -> tensor<4x2x4x2x4x12xf32>
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
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<16x2x16xf32>
    %26 = stablehlo.maximum %25, %24 : tensor<16x2x16xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 2] : (tensor<16x2x16xf32>) -> tensor<16x2x16x1xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 2, 3] : (tensor<16x2x16x1xf32>) -> tensor<16x2x16x16xf32>
    %29 = stablehlo.subtract %23, %28 : tensor<16x2x16x16xf32>
    %30 = stablehlo.exponential %29 : tensor<16x2x16x16xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_5) applies stablehlo.add across dimensions = [3] : (tensor<16x2x16x16xf32>, tensor<f32>) -> tensor<16x2x16xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2] : (tensor<16x2x16xf32>) -> tensor<16x2x16x1xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1, 2, 3] : (tensor<16x2x16x1xf32>) -> tensor<16x2x16x16xf32>
    %34 = stablehlo.divide %30, %33 : tensor<16x2x16x16xf32>
    %35 = stablehlo.dot_general %11, %34, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<16x16x2x6xf32>, tensor<16x2x16x16xf32>) -> tensor<16x2x6x16xf32>
    %36 = stablehlo.transpose %35, dims = [0, 3, 1, 2] : (tensor<16x2x6x16xf32>) -> tensor<16x16x2x6xf32>
    %37 = stablehlo.reshape %36 : (tensor<16x16x2x6xf32>) -> tensor<16x16x12xf32>
    %38 = stablehlo.dot_general %37, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16x12xf32>, tensor<12x12xf32>) -> tensor<16x16x12xf32>
    %39 = stablehlo.reshape %38 : (tensor<16x16x12xf32>) -> tensor<4x2x2x4x4x12xf32>
    %40 = stablehlo.transpose %39, dims = [0, 1, 3, 2, 4, 5] : (tensor<4x2x2x4x4x12xf32>) -> tensor<4x2x4x2x4x12xf32>
    %41 = stablehlo.reshape %40 : (tensor<4x2x4x2x4x12xf32>) -> tensor<4x8x8x12xf32>
    %42 = stablehlo.add %arg12, %41 : tensor<4x8x8x12xf32>
    %43 = stablehlo.dot_general %42, %arg4, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x8x12xf32>, tensor<12x24xf32>) -> tensor<4x8x8x24xf32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x8x8x24xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<4x8x8x24xf32>
    %46 = stablehlo.negate %43 : tensor<4x8x8x24xf32>
    %cst_7 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x8x8x24xf32>
    %48 = stablehlo.multiply %46, %47 : tensor<4x8x8x24xf32>
    %49 = chlo.erfc %48 : tensor<4x8x8x24xf32> -> tensor<4x8x8x24xf32>
    %50 = stablehlo.multiply %45, %49 : tensor<4x8x8x24xf32>
    %51 = stablehlo.dot_general %50, %arg0, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x8x24xf32>, tensor<24x12xf32>) -> tensor<4x8x8x12xf32>
    %52 = stablehlo.add %42, %51 : tensor<4x8x8x12xf32>
    %53 = call @_roll_static(%52) : (tensor<4x8x8x12xf32>) -> tensor<4x8x8x12xf32>
    %54 = stablehlo.reshape %53 : (tensor<4x8x8x12xf32>) -> tensor<4x2x4x2x4x12xf32>
    %55 = stablehlo.transpose %54, dims = [0, 1, 3, 2, 4, 5] : (tensor<4x2x4x2x4x12xf32>) -> tensor<4x2x2x4x4x12xf32>
    %56 = stablehlo.reshape %55 : (tensor<4x2x2x4x4x12xf32>) -> tensor<16x16x12xf32>
    %57 = stablehlo.dot_general %56, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16x12xf32>, tensor<12x36xf32>) -> tensor<16x16x36xf32>
    %58 = stablehlo.reshape %57 : (tensor<16x16x36xf32>) -> tensor<16x16x3x2x6xf32>
    %59 = stablehlo.transpose %58, dims = [2, 0, 1, 3, 4] : (tensor<16x16x3x2x6xf32>) -> tensor<3x16x16x2x6xf32>
    %60 = stablehlo.slice %59 [0:1, 0:16, 0:16, 0:2, 0:6] : (tensor<3x16x16x2x6xf32>) -> tensor<1x16x16x2x6xf32>
    %61 = stablehlo.reshape %60 : (tensor<1x16x16x2x6xf32>) -> tensor<16x16x2x6xf32>
    %62 = stablehlo.slice %59 [1:2, 0:16, 0:16, 0:2, 0:6] : (tensor<3x16x16x2x6xf32>) -> tensor<1x16x16x2x6xf32>
    %63 = stablehlo.reshape %62 : (tensor<1x16x16x2x6xf32>) -> tensor<16x16x2x6xf32>
    %64 = stablehlo.slice %59 [2:3, 0:16, 0:16, 0:2, 0:6] : (tensor<3x16x16x2x6xf32>) -> tensor<1x16x16x2x6xf32>
    %65 = stablehlo.reshape %64 : (tensor<1x16x16x2x6xf32>) -> tensor<16x16x2x6xf32>
    %66 = stablehlo.dot_general %61, %63, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<16x16x2x6xf32>, tensor<16x16x2x6xf32>) -> tensor<16x2x16x16xf32>
    %cst_8 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<16x2x16x16xf32>
    %68 = stablehlo.multiply %66, %67 : tensor<16x2x16x16xf32>
    %c_9 = stablehlo.constant dense<49> : tensor<i32>
    %69 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<16x16xi32>
    %70 = stablehlo.add %c, %69 : tensor<16x16xi32>
    %71 = stablehlo.select %c_1, %70, %c : tensor<16x16xi1>, tensor<16x16xi32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1] : (tensor<16x16xi32>) -> tensor<16x16x1xi32>
    %73 = "stablehlo.gather"(%arg8, %72) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<49x2xf32>, tensor<16x16x1xi32>) -> tensor<16x16x2xf32>
    %74 = stablehlo.transpose %73, dims = [2, 0, 1] : (tensor<16x16x2xf32>) -> tensor<2x16x16xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [1, 2, 3] : (tensor<2x16x16xf32>) -> tensor<1x2x16x16xf32>
    %76 = stablehlo.broadcast_in_dim %75, dims = [0, 1, 2, 3] : (tensor<1x2x16x16xf32>) -> tensor<16x2x16x16xf32>
    %77 = stablehlo.add %68, %76 : tensor<16x2x16x16xf32>
    %cst_10 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %78 = stablehlo.reduce(%77 init: %cst_10) applies stablehlo.maximum across dimensions = [3] : (tensor<16x2x16x16xf32>, tensor<f32>) -> tensor<16x2x16xf32>
    %cst_11 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<16x2x16xf32>
    %80 = stablehlo.maximum %79, %78 : tensor<16x2x16xf32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2] : (tensor<16x2x16xf32>) -> tensor<16x2x16x1xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0, 1, 2, 3] : (tensor<16x2x16x1xf32>) -> tensor<16x2x16x16xf32>
    %83 = stablehlo.subtract %77, %82 : tensor<16x2x16x16xf32>
    %84 = stablehlo.exponential %83 : tensor<16x2x16x16xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.reduce(%84 init: %cst_12) applies stablehlo.add across dimensions = [3] : (tensor<16x2x16x16xf32>, tensor<f32>) -> tensor<16x2x16xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2] : (tensor<16x2x16xf32>) -> tensor<16x2x16x1xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0, 1, 2, 3] : (tensor<16x2x16x1xf32>) -> tensor<16x2x16x16xf32>
    %88 = stablehlo.divide %84, %87 : tensor<16x2x16x16xf32>
    %89 = stablehlo.dot_general %65, %88, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<16x16x2x6xf32>, tensor<16x2x16x16xf32>) -> tensor<16x2x6x16xf32>
    %90 = stablehlo.transpose %89, dims = [0, 3, 1, 2] : (tensor<16x2x6x16xf32>) -> tensor<16x16x2x6xf32>
    %91 = stablehlo.reshape %90 : (tensor<16x16x2x6xf32>) -> tensor<16x16x12xf32>
    %92 = stablehlo.dot_general %91, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16x12xf32>, tensor<12x12xf32>) -> tensor<16x16x12xf32>
    %93 = stablehlo.reshape %92 : (tensor<16x16x12xf32>) -> tensor<4x2x2x4x4x12xf32>
    %94 = stablehlo.transpose %93, dims = [0, 1, 3, 2, 4, 5] : (tensor<4x2x2x4x4x12xf32>) -> tensor<4x2x4x2x4x12xf32>
    %95 = stablehlo.reshape %94 : (tensor<4x2x4x2x4x12xf32>) -> tensor<4x8x8x12xf32>
    %96 = call @_roll_static_0(%95) : (tensor<4x8x8x12xf32>) -> tensor<4x8x8x12xf32>
    %97 = stablehlo.add %52, %96 : tensor<4x8x8x12xf32>
    %98 = stablehlo.dot_general %97, %arg9, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x8x12xf32>, tensor<12x24xf32>) -> tensor<4x8x8x24xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x8x8x24xf32>
    %100 = stablehlo.multiply %99, %98 : tensor<4x8x8x24xf32>
    %101 = stablehlo.negate %98 : tensor<4x8x8x24xf32>
    %cst_14 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x8x8x24xf32>
    %103 = stablehlo.multiply %101, %102 : tensor<4x8x8x24xf32>
    %104 = chlo.erfc %103 : tensor<4x8x8x24xf32> -> tensor<4x8x8x24xf32>
    %105 = stablehlo.multiply %100, %104 : tensor<4x8x8x24xf32>
    %106 = stablehlo.dot_general %105, %arg5, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x8x24xf32>, tensor<24x12xf32>) -> tensor<4x8x8x12xf32>
    %107 = stablehlo.add %97, %106 : tensor<4x8x8x12xf32>
    %108 = stablehlo.slice %107 [0:4, 0:8:2, 0:8:2, 0:12] : (tensor<4x8x8x12xf32>) -> tensor<4x4x4x12xf32>
    %109 = stablehlo.slice %107 [0:4, 1:8:2, 0:8:2, 0:12] : (tensor<4x8x8x12xf32>) -> tensor<4x4x4x12xf32>
    %110 = stablehlo.slice %107 [0:4, 0:8:2, 1:8:2, 0:12] : (tensor<4x8x8x12xf32>) -> tensor<4x4x4x12xf32>
    %111 = stablehlo.slice %107 [0:4, 1:8:2, 1:8:2, 0:12] : (tensor<4x8x8x12xf32>) -> tensor<4x4x4x12xf32>
    %112 = stablehlo.concatenate %108, %109, %110, %111, dim = 3 : (tensor<4x4x4x12xf32>, tensor<4x4x4x12xf32>, tensor<4x4x4x12xf32>, tensor<4x4x4x12xf32>) -> tensor<4x4x4x48xf32>
    %113 = stablehlo.dot_general %112, %arg11, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x48xf32>, tensor<48x24xf32>) -> tensor<4x4x4x24xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.reduce(%113 init: %cst_15) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x4x4x24xf32>, tensor<f32>) -> tensor<4x24xf32>
    %cst_16 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x24xf32>
    %116 = stablehlo.divide %114, %115 : tensor<4x24xf32>
    %117 = stablehlo.dot_general %116, %arg10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x6xf32>) -> tensor<4x6xf32>
    return %117 : tensor<4x6xf32>
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
}
