module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<16x16xf32>, %arg1: tensor<16x16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<24x16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<16x16xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16xf32>, %arg8: tensor<16xf32>, %arg9: tensor<16x16xf32>, %arg10: tensor<16x16xf32>, %arg11: tensor<16x24xf32>, %arg12: tensor<16x16xf32>, %arg13: tensor<4x9xi32>) -> (tensor<16x16xf32> {jax.result_info = "result[0]['embed']"}, tensor<16x16xf32> {jax.result_info = "result[0]['head']"}, tensor<16xf32> {jax.result_info = "result[0]['layers'][0]['decay']"}, tensor<24x16xf32> {jax.result_info = "result[0]['layers'][0]['down']"}, tensor<16xf32> {jax.result_info = "result[0]['layers'][0]['first']"}, tensor<16x16xf32> {jax.result_info = "result[0]['layers'][0]['k']"}, tensor<16xf32> {jax.result_info = "result[0]['layers'][0]['mix_k']"}, tensor<16xf32> {jax.result_info = "result[0]['layers'][0]['mix_r']"}, tensor<16xf32> {jax.result_info = "result[0]['layers'][0]['mix_v']"}, tensor<16x16xf32> {jax.result_info = "result[0]['layers'][0]['o']"}, tensor<16x16xf32> {jax.result_info = "result[0]['layers'][0]['r']"}, tensor<16x24xf32> {jax.result_info = "result[0]['layers'][0]['up']"}, tensor<16x16xf32> {jax.result_info = "result[0]['layers'][0]['v']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg13 [0:4, 0:8] : (tensor<4x9xi32>) -> tensor<4x8xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x8xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi1>
    %c_0 = stablehlo.constant dense<16> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x8xi32>
    %4 = stablehlo.add %0, %3 : tensor<4x8xi32>
    %5 = stablehlo.select %2, %4, %0 : tensor<4x8xi1>, tensor<4x8xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<4x8xi32>) -> tensor<4x8x1xi32>
    %7 = "stablehlo.gather"(%arg0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<16x16xf32>, tensor<4x8x1xi32>) -> tensor<4x8x16xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %8:2 = call @_pad(%7, %c_1) : (tensor<4x8x16xf32>, tensor<i32>) -> (tensor<4x9x16xf32>, tensor<f32>)
    %9 = stablehlo.slice %8#0 [0:4, 0:8, 0:16] : (tensor<4x9x16xf32>) -> tensor<4x8x16xf32>
    %10 = stablehlo.broadcast_in_dim %arg6, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %12 = stablehlo.multiply %7, %11 : tensor<4x8x16xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %14 = stablehlo.subtract %13, %arg6 : tensor<16xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %17 = stablehlo.multiply %9, %16 : tensor<4x8x16xf32>
    %18 = stablehlo.add %12, %17 : tensor<4x8x16xf32>
    %19 = stablehlo.dot_general %18, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x16xf32>) -> tensor<4x8x16xf32>
    %20 = stablehlo.broadcast_in_dim %arg8, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %22 = stablehlo.multiply %7, %21 : tensor<4x8x16xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %24 = stablehlo.subtract %23, %arg8 : tensor<16xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %27 = stablehlo.multiply %9, %26 : tensor<4x8x16xf32>
    %28 = stablehlo.add %22, %27 : tensor<4x8x16xf32>
    %29 = stablehlo.dot_general %28, %arg12, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x16xf32>) -> tensor<4x8x16xf32>
    %30 = stablehlo.broadcast_in_dim %arg7, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %32 = stablehlo.multiply %7, %31 : tensor<4x8x16xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %34 = stablehlo.subtract %33, %arg7 : tensor<16xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %37 = stablehlo.multiply %9, %36 : tensor<4x8x16xf32>
    %38 = stablehlo.add %32, %37 : tensor<4x8x16xf32>
    %39 = stablehlo.dot_general %38, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x16xf32>) -> tensor<4x8x16xf32>
    %40 = stablehlo.negate %39 : tensor<4x8x16xf32>
    %41 = stablehlo.exponential %40 : tensor<4x8x16xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x8x16xf32>
    %43 = stablehlo.add %42, %41 : tensor<4x8x16xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x8x16xf32>
    %45 = stablehlo.divide %44, %43 : tensor<4x8x16xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x8x16xf32>
    %47 = stablehlo.subtract %46, %45 : tensor<4x8x16xf32>
    %48 = stablehlo.multiply %45, %47 : tensor<4x8x16xf32>
    %49 = stablehlo.exponential %arg2 : tensor<16xf32>
    %50 = stablehlo.negate %49 : tensor<16xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+30> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %53 = stablehlo.subtract %51, %52 : tensor<4x16xf32>
    %54 = stablehlo.transpose %19, dims = [1, 0, 2] : (tensor<4x8x16xf32>) -> tensor<8x4x16xf32>
    %55 = stablehlo.transpose %29, dims = [1, 0, 2] : (tensor<4x8x16xf32>) -> tensor<8x4x16xf32>
    %56 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %65 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %66 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %67 = stablehlo.broadcast_in_dim %50, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_23 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %76 = stablehlo.broadcast_in_dim %50, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %c_41 = stablehlo.constant dense<0> : tensor<i32>
    %93:43 = stablehlo.while(%iterArg = %54, %iterArg_102 = %55, %iterArg_103 = %76, %iterArg_104 = %67, %iterArg_105 = %56, %iterArg_106 = %65, %iterArg_107 = %66, %iterArg_108 = %58, %iterArg_109 = %57, %iterArg_110 = %60, %iterArg_111 = %59, %iterArg_112 = %62, %iterArg_113 = %61, %iterArg_114 = %64, %iterArg_115 = %63, %iterArg_116 = %69, %iterArg_117 = %68, %iterArg_118 = %71, %iterArg_119 = %70, %iterArg_120 = %73, %iterArg_121 = %72, %iterArg_122 = %75, %iterArg_123 = %74, %iterArg_124 = %c_41, %iterArg_125 = %51, %iterArg_126 = %51, %iterArg_127 = %53, %iterArg_128 = %77, %iterArg_129 = %78, %iterArg_130 = %79, %iterArg_131 = %80, %iterArg_132 = %81, %iterArg_133 = %82, %iterArg_134 = %83, %iterArg_135 = %84, %iterArg_136 = %85, %iterArg_137 = %86, %iterArg_138 = %87, %iterArg_139 = %88, %iterArg_140 = %89, %iterArg_141 = %90, %iterArg_142 = %91, %iterArg_143 = %92) : tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<i32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>
    cond {
      %c_144 = stablehlo.constant dense<8> : tensor<i32>
      %298 = stablehlo.compare LT, %iterArg_124, %c_144, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %298 : tensor<i1>
    } do {
      %298 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_124) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %299 = func.call @dynamic_index_in_dim(%iterArg_102, %iterArg_124) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %300:19 = func.call @closed_call(%iterArg_103, %iterArg_104, %iterArg_105, %iterArg_106, %iterArg_107, %iterArg_108, %iterArg_109, %iterArg_110, %iterArg_111, %iterArg_112, %iterArg_113, %iterArg_114, %iterArg_115, %iterArg_116, %iterArg_117, %iterArg_118, %iterArg_119, %iterArg_120, %iterArg_121, %iterArg_122, %iterArg_123, %iterArg_125, %iterArg_126, %iterArg_127, %298, %299) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>)
      %301 = func.call @dynamic_update_index_in_dim(%iterArg_128, %300#3, %iterArg_124) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %302 = func.call @dynamic_update_index_in_dim(%iterArg_129, %300#4, %iterArg_124) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %303 = func.call @dynamic_update_index_in_dim(%iterArg_130, %300#5, %iterArg_124) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %304 = func.call @dynamic_update_index_in_dim(%iterArg_131, %300#6, %iterArg_124) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %305 = func.call @dynamic_update_index_in_dim(%iterArg_132, %300#7, %iterArg_124) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %306 = func.call @dynamic_update_index_in_dim(%iterArg_133, %300#8, %iterArg_124) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %307 = func.call @dynamic_update_index_in_dim(%iterArg_134, %300#9, %iterArg_124) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %308 = func.call @dynamic_update_index_in_dim(%iterArg_135, %300#10, %iterArg_124) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %309 = func.call @dynamic_update_index_in_dim(%iterArg_136, %300#11, %iterArg_124) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %310 = func.call @dynamic_update_index_in_dim(%iterArg_137, %300#12, %iterArg_124) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %311 = func.call @dynamic_update_index_in_dim(%iterArg_138, %300#13, %iterArg_124) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %312 = func.call @dynamic_update_index_in_dim(%iterArg_139, %300#14, %iterArg_124) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %313 = func.call @dynamic_update_index_in_dim(%iterArg_140, %300#15, %iterArg_124) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %314 = func.call @dynamic_update_index_in_dim(%iterArg_141, %300#16, %iterArg_124) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %315 = func.call @dynamic_update_index_in_dim(%iterArg_142, %300#17, %iterArg_124) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %316 = func.call @dynamic_update_index_in_dim(%iterArg_143, %300#18, %iterArg_124) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %c_144 = stablehlo.constant dense<1> : tensor<i32>
      %317 = stablehlo.add %iterArg_124, %c_144 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_102, %iterArg_103, %iterArg_104, %iterArg_105, %iterArg_106, %iterArg_107, %iterArg_108, %iterArg_109, %iterArg_110, %iterArg_111, %iterArg_112, %iterArg_113, %iterArg_114, %iterArg_115, %iterArg_116, %iterArg_117, %iterArg_118, %iterArg_119, %iterArg_120, %iterArg_121, %iterArg_122, %iterArg_123, %317, %300#0, %300#1, %300#2, %301, %302, %303, %304, %305, %306, %307, %308, %309, %310, %311, %312, %313, %314, %315, %316 : tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<i32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>
    }
    %94 = stablehlo.transpose %93#27, dims = [1, 0, 2] : (tensor<8x4x16xf32>) -> tensor<4x8x16xf32>
    %95 = stablehlo.multiply %45, %94 : tensor<4x8x16xf32>
    %96 = stablehlo.dot_general %95, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x16xf32>) -> tensor<4x8x16xf32>
    %97 = stablehlo.add %7, %96 : tensor<4x8x16xf32>
    %98 = stablehlo.dot_general %97, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x24xf32>) -> tensor<4x8x24xf32>
    %99 = call @relu(%98) : (tensor<4x8x24xf32>) -> tensor<4x8x24xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4x8x24xf32>
    %101 = stablehlo.compare GT, %98, %100, FLOAT : (tensor<4x8x24xf32>, tensor<4x8x24xf32>) -> tensor<4x8x24xi1>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x8x24xf32>
    %103 = chlo.square %99 : tensor<4x8x24xf32> -> tensor<4x8x24xf32>
    %cst_44 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x8x24xf32>
    %105 = stablehlo.multiply %104, %99 : tensor<4x8x24xf32>
    %106 = stablehlo.dot_general %103, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x24xf32>, tensor<24x16xf32>) -> tensor<4x8x16xf32>
    %107 = stablehlo.add %97, %106 : tensor<4x8x16xf32>
    %108 = stablehlo.dot_general %107, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x16xf32>) -> tensor<4x8x16xf32>
    %109 = stablehlo.slice %arg13 [0:4, 1:9] : (tensor<4x9xi32>) -> tensor<4x8xi32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [0, 1] : (tensor<4x8xi32>) -> tensor<4x8x1xi32>
    %111:2 = call @take_along_axis(%108, %110) : (tensor<4x8x16xf32>, tensor<4x8x1xi32>) -> (tensor<4x8x1xf32>, tensor<4x8x1x1xi32>)
    %c_45 = stablehlo.constant dense<0> : tensor<i32>
    %112:2 = call @_take(%111#0, %c_45) : (tensor<4x8x1xf32>, tensor<i32>) -> (tensor<4x8xf32>, tensor<1xi32>)
    %cst_46 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %113 = stablehlo.reduce(%108 init: %cst_46) applies stablehlo.maximum across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %114 = stablehlo.reshape %113 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %116 = stablehlo.compare EQ, %108, %115, FLOAT : (tensor<4x8x16xf32>, tensor<4x8x16xf32>) -> tensor<4x8x16xi1>
    %117 = stablehlo.convert %116 : (tensor<4x8x16xi1>) -> tensor<4x8x16xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%117 init: %cst_47) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %cst_48 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %120 = stablehlo.maximum %119, %113 : tensor<4x8xf32>
    %121 = stablehlo.compare EQ, %113, %120, FLOAT : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xi1>
    %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %124 = stablehlo.select %121, %122, %123 : tensor<4x8xi1>, tensor<4x8xf32>
    %cst_51 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %126 = stablehlo.compare EQ, %125, %120, FLOAT : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xi1>
    %cst_52 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %129 = stablehlo.select %126, %127, %128 : tensor<4x8xi1>, tensor<4x8xf32>
    %130 = stablehlo.divide %124, %129 : tensor<4x8xf32>
    %131 = stablehlo.is_finite %120 : (tensor<4x8xf32>) -> tensor<4x8xi1>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %133 = stablehlo.select %131, %120, %132 : tensor<4x8xi1>, tensor<4x8xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %135 = stablehlo.broadcast_in_dim %133, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %137 = stablehlo.subtract %108, %136 : tensor<4x8x16xf32>
    %138 = stablehlo.exponential %137 : tensor<4x8x16xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.reduce(%138 init: %cst_56) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %140 = stablehlo.sign %139 : tensor<4x8xf32>
    %141 = stablehlo.abs %139 : tensor<4x8xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %143 = stablehlo.compare GE, %139, %142, FLOAT : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xi1>
    %144 = stablehlo.log %141 : tensor<4x8xf32>
    %145 = stablehlo.add %144, %133 : tensor<4x8xf32>
    %146 = stablehlo.subtract %145, %112#0 : tensor<4x8xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.reduce(%146 init: %cst_58) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<f32>
    %cst_59 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %148 = stablehlo.divide %147, %cst_59 : tensor<f32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_63 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_64 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %152 = stablehlo.divide %cst_63, %cst_64 : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %152, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %154 = stablehlo.negate %153 : tensor<4x8xf32>
    %155 = stablehlo.divide %153, %141 : tensor<4x8xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %157 = stablehlo.select %143, %156, %155 : tensor<4x8xi1>, tensor<4x8xf32>
    %158 = stablehlo.select %143, %155, %156 : tensor<4x8xi1>, tensor<4x8xf32>
    %159 = stablehlo.negate %157 : tensor<4x8xf32>
    %160 = stablehlo.add %158, %159 : tensor<4x8xf32>
    %161 = stablehlo.broadcast_in_dim %160, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x16xf32>
    %162 = stablehlo.multiply %161, %138 : tensor<4x8x16xf32>
    %163 = call @_take_0(%112#1, %154) : (tensor<1xi32>, tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %164 = call @take_along_axis_1(%111#1, %163) : (tensor<4x8x1x1xi32>, tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %165 = stablehlo.add %162, %164 : tensor<4x8x16xf32>
    %166 = stablehlo.dot_general %165, %107, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<4x8x16xf32>) -> tensor<16x16xf32>
    %167 = stablehlo.transpose %166, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %168 = stablehlo.dot_general %165, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x16xf32>) -> tensor<4x8x16xf32>
    %169 = stablehlo.dot_general %168, %103, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<4x8x24xf32>) -> tensor<16x24xf32>
    %170 = stablehlo.transpose %169, dims = [1, 0] : (tensor<16x24xf32>) -> tensor<24x16xf32>
    %171 = stablehlo.dot_general %168, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<24x16xf32>) -> tensor<4x8x24xf32>
    %172 = stablehlo.multiply %171, %105 : tensor<4x8x24xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<4x8x24xf32>
    %174 = stablehlo.select %101, %172, %173 : tensor<4x8x24xi1>, tensor<4x8x24xf32>
    %175 = stablehlo.dot_general %174, %97, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x24xf32>, tensor<4x8x16xf32>) -> tensor<24x16xf32>
    %176 = stablehlo.transpose %175, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %177 = stablehlo.dot_general %174, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x24xf32>, tensor<16x24xf32>) -> tensor<4x8x16xf32>
    %178 = stablehlo.add %168, %177 : tensor<4x8x16xf32>
    %179 = stablehlo.dot_general %178, %95, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<4x8x16xf32>) -> tensor<16x16xf32>
    %180 = stablehlo.transpose %179, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %181 = stablehlo.dot_general %178, %arg9, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x16xf32>) -> tensor<4x8x16xf32>
    %182 = stablehlo.multiply %45, %181 : tensor<4x8x16xf32>
    %183 = stablehlo.multiply %181, %94 : tensor<4x8x16xf32>
    %184 = stablehlo.transpose %182, dims = [1, 0, 2] : (tensor<4x8x16xf32>) -> tensor<8x4x16xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %c_74 = stablehlo.constant dense<0> : tensor<i32>
    %192:25 = stablehlo.while(%iterArg = %184, %iterArg_102 = %93#28, %iterArg_103 = %93#29, %iterArg_104 = %93#30, %iterArg_105 = %93#31, %iterArg_106 = %93#32, %iterArg_107 = %55, %iterArg_108 = %93#33, %iterArg_109 = %93#34, %iterArg_110 = %93#35, %iterArg_111 = %93#36, %iterArg_112 = %93#37, %iterArg_113 = %93#38, %iterArg_114 = %93#39, %iterArg_115 = %93#40, %iterArg_116 = %93#41, %iterArg_117 = %93#42, %iterArg_118 = %c_74, %iterArg_119 = %188, %iterArg_120 = %189, %iterArg_121 = %185, %iterArg_122 = %186, %iterArg_123 = %187, %iterArg_124 = %190, %iterArg_125 = %191) : tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<i32>, tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>
    cond {
      %c_126 = stablehlo.constant dense<8> : tensor<i32>
      %298 = stablehlo.compare LT, %iterArg_118, %c_126, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %298 : tensor<i1>
    } do {
      %c_126 = stablehlo.constant dense<8> : tensor<i32>
      %298 = stablehlo.subtract %c_126, %iterArg_118 : tensor<i32>
      %c_127 = stablehlo.constant dense<1> : tensor<i32>
      %299 = stablehlo.subtract %298, %c_127 : tensor<i32>
      %300 = func.call @dynamic_index_in_dim(%iterArg, %299) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %301 = func.call @dynamic_index_in_dim(%iterArg_102, %299) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %302 = func.call @dynamic_index_in_dim(%iterArg_103, %299) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %303 = func.call @dynamic_index_in_dim(%iterArg_104, %299) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %304 = func.call @dynamic_index_in_dim(%iterArg_105, %299) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %305 = func.call @dynamic_index_in_dim(%iterArg_106, %299) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %306 = func.call @dynamic_index_in_dim(%iterArg_107, %299) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %307 = func.call @dynamic_index_in_dim(%iterArg_108, %299) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %308 = func.call @dynamic_index_in_dim(%iterArg_109, %299) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %309 = func.call @dynamic_index_in_dim(%iterArg_110, %299) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %310 = func.call @dynamic_index_in_dim(%iterArg_111, %299) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %311 = func.call @dynamic_index_in_dim(%iterArg_112, %299) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %312 = func.call @dynamic_index_in_dim(%iterArg_113, %299) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %313 = func.call @dynamic_index_in_dim(%iterArg_114, %299) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %314 = func.call @dynamic_index_in_dim(%iterArg_115, %299) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %315 = func.call @dynamic_index_in_dim(%iterArg_116, %299) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %316 = func.call @dynamic_index_in_dim(%iterArg_117, %299) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %317:7 = func.call @closed_call_2(%iterArg_119, %iterArg_120, %iterArg_121, %iterArg_122, %iterArg_123, %300, %301, %302, %303, %304, %305, %306, %307, %308, %309, %310, %311, %312, %313, %314, %315, %316) : (tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>) -> (tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>)
      %318 = func.call @dynamic_update_index_in_dim(%iterArg_124, %317#5, %299) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %319 = func.call @dynamic_update_index_in_dim(%iterArg_125, %317#6, %299) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %c_128 = stablehlo.constant dense<1> : tensor<i32>
      %320 = stablehlo.add %iterArg_118, %c_128 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_102, %iterArg_103, %iterArg_104, %iterArg_105, %iterArg_106, %iterArg_107, %iterArg_108, %iterArg_109, %iterArg_110, %iterArg_111, %iterArg_112, %iterArg_113, %iterArg_114, %iterArg_115, %iterArg_116, %iterArg_117, %320, %317#0, %317#1, %317#2, %317#3, %317#4, %318, %319 : tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<i32>, tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>
    }
    %193 = stablehlo.transpose %192#24, dims = [1, 0, 2] : (tensor<8x4x16xf32>) -> tensor<4x8x16xf32>
    %194 = stablehlo.transpose %192#23, dims = [1, 0, 2] : (tensor<8x4x16xf32>) -> tensor<4x8x16xf32>
    %195 = stablehlo.negate %192#19 : tensor<16xf32>
    %196 = stablehlo.multiply %195, %49 : tensor<16xf32>
    %197 = stablehlo.multiply %183, %48 : tensor<4x8x16xf32>
    %198 = stablehlo.dot_general %197, %38, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<4x8x16xf32>) -> tensor<16x16xf32>
    %199 = stablehlo.transpose %198, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %200 = stablehlo.dot_general %197, %arg10, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x16xf32>) -> tensor<4x8x16xf32>
    %201 = stablehlo.multiply %9, %200 : tensor<4x8x16xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %202 = stablehlo.reduce(%201 init: %cst_75) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %203 = stablehlo.reshape %202 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %204 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %205 = stablehlo.multiply %200, %204 : tensor<4x8x16xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %206 = stablehlo.reduce(%203 init: %cst_76) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %207 = stablehlo.negate %206 : tensor<16xf32>
    %208 = stablehlo.multiply %7, %200 : tensor<4x8x16xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %209 = stablehlo.reduce(%208 init: %cst_77) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %210 = stablehlo.reshape %209 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %211 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %212 = stablehlo.multiply %200, %211 : tensor<4x8x16xf32>
    %213 = stablehlo.add %178, %212 : tensor<4x8x16xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %214 = stablehlo.reduce(%210 init: %cst_78) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %215 = stablehlo.add %207, %214 : tensor<16xf32>
    %216 = stablehlo.dot_general %193, %28, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<4x8x16xf32>) -> tensor<16x16xf32>
    %217 = stablehlo.transpose %216, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %218 = stablehlo.dot_general %193, %arg12, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x16xf32>) -> tensor<4x8x16xf32>
    %219 = stablehlo.multiply %9, %218 : tensor<4x8x16xf32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %220 = stablehlo.reduce(%219 init: %cst_79) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %221 = stablehlo.reshape %220 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %222 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %223 = stablehlo.multiply %218, %222 : tensor<4x8x16xf32>
    %224 = stablehlo.add %205, %223 : tensor<4x8x16xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %225 = stablehlo.reduce(%221 init: %cst_80) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %226 = stablehlo.negate %225 : tensor<16xf32>
    %227 = stablehlo.multiply %7, %218 : tensor<4x8x16xf32>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %228 = stablehlo.reduce(%227 init: %cst_81) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %229 = stablehlo.reshape %228 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %230 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %231 = stablehlo.multiply %218, %230 : tensor<4x8x16xf32>
    %232 = stablehlo.add %213, %231 : tensor<4x8x16xf32>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %233 = stablehlo.reduce(%229 init: %cst_82) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %234 = stablehlo.add %226, %233 : tensor<16xf32>
    %235 = stablehlo.dot_general %194, %18, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<4x8x16xf32>) -> tensor<16x16xf32>
    %236 = stablehlo.transpose %235, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %237 = stablehlo.dot_general %194, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x16xf32>) -> tensor<4x8x16xf32>
    %238 = stablehlo.multiply %9, %237 : tensor<4x8x16xf32>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %239 = stablehlo.reduce(%238 init: %cst_83) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %240 = stablehlo.reshape %239 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %241 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %242 = stablehlo.multiply %237, %241 : tensor<4x8x16xf32>
    %243 = stablehlo.add %224, %242 : tensor<4x8x16xf32>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %244 = stablehlo.reduce(%240 init: %cst_84) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %245 = stablehlo.negate %244 : tensor<16xf32>
    %246 = stablehlo.multiply %7, %237 : tensor<4x8x16xf32>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %247 = stablehlo.reduce(%246 init: %cst_85) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %248 = stablehlo.reshape %247 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %249 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %250 = stablehlo.multiply %237, %249 : tensor<4x8x16xf32>
    %251 = stablehlo.add %232, %250 : tensor<4x8x16xf32>
    %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %252 = stablehlo.reduce(%248 init: %cst_86) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %253 = stablehlo.add %245, %252 : tensor<16xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %254 = stablehlo.pad %243, %cst_87, low = [0, 0, 0], high = [0, 1, 0], interior = [0, 0, 0] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x9x16xf32>
    %255 = call @_pad_3(%8#1, %254) : (tensor<f32>, tensor<4x9x16xf32>) -> tensor<4x8x16xf32>
    %256 = stablehlo.add %251, %255 : tensor<4x8x16xf32>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %257 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %258 = "stablehlo.scatter"(%257, %6, %256) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg14: tensor<f32>, %arg15: tensor<f32>):
      %298 = stablehlo.add %arg14, %arg15 : tensor<f32>
      stablehlo.return %298 : tensor<f32>
    }) : (tensor<16x16xf32>, tensor<4x8x1xi32>, tensor<4x8x16xf32>) -> tensor<16x16xf32>
    %cst_89 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %259 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %260 = stablehlo.multiply %259, %258 : tensor<16x16xf32>
    %cst_90 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %261 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %262 = stablehlo.multiply %261, %167 : tensor<16x16xf32>
    %cst_91 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %263 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %264 = stablehlo.multiply %263, %196 : tensor<16xf32>
    %cst_92 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %265 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %266 = stablehlo.multiply %265, %170 : tensor<24x16xf32>
    %cst_93 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %267 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %268 = stablehlo.multiply %267, %192#18 : tensor<16xf32>
    %cst_94 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %269 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %270 = stablehlo.multiply %269, %236 : tensor<16x16xf32>
    %cst_95 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %271 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %272 = stablehlo.multiply %271, %253 : tensor<16xf32>
    %cst_96 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %273 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %274 = stablehlo.multiply %273, %215 : tensor<16xf32>
    %cst_97 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %275 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %276 = stablehlo.multiply %275, %234 : tensor<16xf32>
    %cst_98 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %277 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %278 = stablehlo.multiply %277, %180 : tensor<16x16xf32>
    %cst_99 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %279 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %280 = stablehlo.multiply %279, %199 : tensor<16x16xf32>
    %cst_100 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %281 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %282 = stablehlo.multiply %281, %176 : tensor<16x24xf32>
    %cst_101 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %283 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %284 = stablehlo.multiply %283, %217 : tensor<16x16xf32>
    %285 = stablehlo.add %arg0, %260 : tensor<16x16xf32>
    %286 = stablehlo.add %arg1, %262 : tensor<16x16xf32>
    %287 = stablehlo.add %arg2, %264 : tensor<16xf32>
    %288 = stablehlo.add %arg3, %266 : tensor<24x16xf32>
    %289 = stablehlo.add %arg4, %268 : tensor<16xf32>
    %290 = stablehlo.add %arg5, %270 : tensor<16x16xf32>
    %291 = stablehlo.add %arg6, %272 : tensor<16xf32>
    %292 = stablehlo.add %arg7, %274 : tensor<16xf32>
    %293 = stablehlo.add %arg8, %276 : tensor<16xf32>
    %294 = stablehlo.add %arg9, %278 : tensor<16x16xf32>
    %295 = stablehlo.add %arg10, %280 : tensor<16x16xf32>
    %296 = stablehlo.add %arg11, %282 : tensor<16x24xf32>
    %297 = stablehlo.add %arg12, %284 : tensor<16x16xf32>
    return %285, %286, %287, %288, %289, %290, %291, %292, %293, %294, %295, %296, %297, %148 : tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<24x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x24xf32>, tensor<16x16xf32>, tensor<f32>
  }
  func.func private @_pad(%arg0: tensor<4x8x16xf32>, %arg1: tensor<i32>) -> (tensor<4x9x16xf32>, tensor<f32>) {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [0, 1, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x9x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    return %1, %cst : tensor<4x9x16xf32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<8x4x16xf32>, %arg1: tensor<i32>) -> tensor<4x16xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 16] : (tensor<8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x16xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x16xf32>) -> tensor<4x16xf32>
    return %1 : tensor<4x16xf32>
  }
  func.func private @closed_call(%arg0: tensor<1x16xf32>, %arg1: tensor<1x16xf32>, %arg2: tensor<1x16xf32>, %arg3: tensor<1x16xf32>, %arg4: tensor<1x16xf32>, %arg5: tensor<4x16xf32>, %arg6: tensor<4x16xf32>, %arg7: tensor<4x16xf32>, %arg8: tensor<4x16xf32>, %arg9: tensor<4x16xf32>, %arg10: tensor<4x16xf32>, %arg11: tensor<4x16xf32>, %arg12: tensor<4x16xf32>, %arg13: tensor<4x16xf32>, %arg14: tensor<4x16xf32>, %arg15: tensor<4x16xf32>, %arg16: tensor<4x16xf32>, %arg17: tensor<4x16xf32>, %arg18: tensor<4x16xf32>, %arg19: tensor<4x16xf32>, %arg20: tensor<4x16xf32>, %arg21: tensor<4x16xf32>, %arg22: tensor<4x16xf32>, %arg23: tensor<4x16xf32>, %arg24: tensor<4x16xf32>, %arg25: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<4x16xf32>
    %1 = stablehlo.add %arg24, %0 : tensor<4x16xf32>
    %2 = stablehlo.maximum %arg23, %1 : tensor<4x16xf32>
    %3 = stablehlo.compare EQ, %arg23, %2, FLOAT : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xi1>
    %4 = stablehlo.select %3, %arg6, %arg5 : tensor<4x16xi1>, tensor<4x16xf32>
    %5 = stablehlo.compare EQ, %1, %2, FLOAT : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xi1>
    %6 = stablehlo.select %5, %arg8, %arg7 : tensor<4x16xi1>, tensor<4x16xf32>
    %7 = stablehlo.divide %4, %6 : tensor<4x16xf32>
    %8 = stablehlo.compare EQ, %1, %2, FLOAT : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xi1>
    %9 = stablehlo.select %8, %arg10, %arg9 : tensor<4x16xi1>, tensor<4x16xf32>
    %10 = stablehlo.compare EQ, %arg23, %2, FLOAT : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xi1>
    %11 = stablehlo.select %10, %arg12, %arg11 : tensor<4x16xi1>, tensor<4x16xf32>
    %12 = stablehlo.divide %9, %11 : tensor<4x16xf32>
    %13 = stablehlo.subtract %arg23, %2 : tensor<4x16xf32>
    %14 = stablehlo.exponential %13 : tensor<4x16xf32>
    %15 = stablehlo.multiply %14, %arg21 : tensor<4x16xf32>
    %16 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<4x16xf32>
    %17 = stablehlo.add %arg24, %16 : tensor<4x16xf32>
    %18 = stablehlo.subtract %17, %2 : tensor<4x16xf32>
    %19 = stablehlo.exponential %18 : tensor<4x16xf32>
    %20 = stablehlo.multiply %19, %arg25 : tensor<4x16xf32>
    %21 = stablehlo.add %15, %20 : tensor<4x16xf32>
    %22 = stablehlo.subtract %arg23, %2 : tensor<4x16xf32>
    %23 = stablehlo.exponential %22 : tensor<4x16xf32>
    %24 = stablehlo.multiply %23, %arg22 : tensor<4x16xf32>
    %25 = stablehlo.broadcast_in_dim %arg4, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<4x16xf32>
    %26 = stablehlo.add %arg24, %25 : tensor<4x16xf32>
    %27 = stablehlo.subtract %26, %2 : tensor<4x16xf32>
    %28 = stablehlo.exponential %27 : tensor<4x16xf32>
    %29 = stablehlo.add %24, %28 : tensor<4x16xf32>
    %30 = stablehlo.divide %21, %29 : tensor<4x16xf32>
    %31 = stablehlo.multiply %29, %29 : tensor<4x16xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %33 = stablehlo.divide %32, %31 : tensor<4x16xf32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<4x16xf32>
    %35 = stablehlo.add %arg23, %34 : tensor<4x16xf32>
    %36 = stablehlo.maximum %35, %arg24 : tensor<4x16xf32>
    %37 = stablehlo.compare EQ, %35, %36, FLOAT : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xi1>
    %38 = stablehlo.select %37, %arg14, %arg13 : tensor<4x16xi1>, tensor<4x16xf32>
    %39 = stablehlo.compare EQ, %arg24, %36, FLOAT : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xi1>
    %40 = stablehlo.select %39, %arg16, %arg15 : tensor<4x16xi1>, tensor<4x16xf32>
    %41 = stablehlo.divide %38, %40 : tensor<4x16xf32>
    %42 = stablehlo.compare EQ, %arg24, %36, FLOAT : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xi1>
    %43 = stablehlo.select %42, %arg18, %arg17 : tensor<4x16xi1>, tensor<4x16xf32>
    %44 = stablehlo.compare EQ, %35, %36, FLOAT : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xi1>
    %45 = stablehlo.select %44, %arg20, %arg19 : tensor<4x16xi1>, tensor<4x16xf32>
    %46 = stablehlo.divide %43, %45 : tensor<4x16xf32>
    %47 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<4x16xf32>
    %48 = stablehlo.add %arg23, %47 : tensor<4x16xf32>
    %49 = stablehlo.subtract %48, %36 : tensor<4x16xf32>
    %50 = stablehlo.exponential %49 : tensor<4x16xf32>
    %51 = stablehlo.subtract %arg24, %36 : tensor<4x16xf32>
    %52 = stablehlo.exponential %51 : tensor<4x16xf32>
    %53 = stablehlo.multiply %50, %arg21 : tensor<4x16xf32>
    %54 = stablehlo.multiply %52, %arg25 : tensor<4x16xf32>
    %55 = stablehlo.add %53, %54 : tensor<4x16xf32>
    %56 = stablehlo.multiply %50, %arg22 : tensor<4x16xf32>
    %57 = stablehlo.add %56, %52 : tensor<4x16xf32>
    return %55, %57, %36, %30, %7, %12, %14, %arg21, %19, %23, %arg22, %28, %29, %21, %33, %41, %46, %50, %52 : tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<8x4x16xf32>, %arg1: tensor<4x16xf32>, %arg2: tensor<i32>) -> tensor<8x4x16xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x16xf32>) -> tensor<1x4x16xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<8x4x16xf32>, tensor<1x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<8x4x16xf32>
    return %1 : tensor<8x4x16xf32>
  }
  func.func private @relu(%arg0: tensor<4x8x24xf32>) -> tensor<4x8x24xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8x24xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x8x24xf32>
    return %1 : tensor<4x8x24xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<4x8x16xf32>, %arg1: tensor<4x8x1xi32>) -> (tensor<4x8x1xf32>, tensor<4x8x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x8x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x8x1xi32>, tensor<4x8x1xi32>) -> tensor<4x8x1xi1>
    %c_0 = stablehlo.constant dense<16> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x8x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x8x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x8x1xi1>, tensor<4x8x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<4x8x1xi32>) -> tensor<4x8x1x1xi32>
    %c_1 = stablehlo.constant dense<15> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x8x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x8x1x1xi32>, tensor<4x8x1x1xi32>) -> tensor<4x8x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<4x8x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x8x1x1xi32>, tensor<4x8x1x1xi32>) -> tensor<4x8x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x8x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<4x8x1x1xi1>, tensor<i1>) -> tensor<4x8x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x8x16xf32>, tensor<4x8x1x1xi32>) -> tensor<4x8x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<4x8x1xi1>, tensor<4x8x1xf32>
    return %15, %5 : tensor<4x8x1xf32>, tensor<4x8x1x1xi32>
  }
  func.func private @_take(%arg0: tensor<4x8x1xf32>, %arg1: tensor<i32>) -> (tensor<4x8xf32>, tensor<1xi32>) {
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
    %10 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], collapsed_slice_dims = [2], start_index_map = [2]>, indices_are_sorted = false, slice_sizes = array<i64: 4, 8, 1>}> : (tensor<4x8x1xf32>, tensor<1xi32>) -> tensor<4x8xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<4x8xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %13 = stablehlo.select %11, %10, %12 : tensor<4x8xi1>, tensor<4x8xf32>
    return %13, %3 : tensor<4x8xf32>, tensor<1xi32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_0(%arg0: tensor<1xi32>, %arg1: tensor<4x8xf32>) -> tensor<4x8x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], inserted_window_dims = [2], scatter_dims_to_operand_dims = [2]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x8x1xf32>, tensor<1xi32>, tensor<4x8xf32>) -> tensor<4x8x1xf32>
    return %1 : tensor<4x8x1xf32>
  }
  func.func private @take_along_axis_1(%arg0: tensor<4x8x1x1xi32>, %arg1: tensor<4x8x1xf32>) -> tensor<4x8x16xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8x16xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x8x16xf32>, tensor<4x8x1x1xi32>, tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    return %1 : tensor<4x8x16xf32>
  }
  func.func private @closed_call_2(%arg0: tensor<16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<4x16xf32>, %arg3: tensor<4x16xf32>, %arg4: tensor<4x16xf32>, %arg5: tensor<4x16xf32>, %arg6: tensor<4x16xf32>, %arg7: tensor<4x16xf32>, %arg8: tensor<4x16xf32>, %arg9: tensor<4x16xf32>, %arg10: tensor<4x16xf32>, %arg11: tensor<4x16xf32>, %arg12: tensor<4x16xf32>, %arg13: tensor<4x16xf32>, %arg14: tensor<4x16xf32>, %arg15: tensor<4x16xf32>, %arg16: tensor<4x16xf32>, %arg17: tensor<4x16xf32>, %arg18: tensor<4x16xf32>, %arg19: tensor<4x16xf32>, %arg20: tensor<4x16xf32>, %arg21: tensor<4x16xf32>) -> (tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>) {
    %0 = stablehlo.multiply %arg20, %arg3 : tensor<4x16xf32>
    %1 = stablehlo.multiply %arg3, %arg13 : tensor<4x16xf32>
    %2 = stablehlo.multiply %arg21, %arg2 : tensor<4x16xf32>
    %3 = stablehlo.multiply %arg2, %arg11 : tensor<4x16xf32>
    %4 = stablehlo.add %arg3, %3 : tensor<4x16xf32>
    %5 = stablehlo.multiply %arg20, %arg2 : tensor<4x16xf32>
    %6 = stablehlo.multiply %arg2, %arg9 : tensor<4x16xf32>
    %7 = stablehlo.add %1, %6 : tensor<4x16xf32>
    %8 = stablehlo.multiply %4, %arg21 : tensor<4x16xf32>
    %9 = stablehlo.negate %8 : tensor<4x16xf32>
    %10 = stablehlo.add %arg4, %9 : tensor<4x16xf32>
    %11 = stablehlo.multiply %7, %arg20 : tensor<4x16xf32>
    %12 = stablehlo.negate %11 : tensor<4x16xf32>
    %13 = stablehlo.add %10, %12 : tensor<4x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%11 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %15 = stablehlo.reshape %14 : (tensor<16xf32>) -> tensor<1x16xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %17 = stablehlo.add %arg1, %16 : tensor<16xf32>
    %18 = stablehlo.multiply %13, %arg19 : tensor<4x16xf32>
    %19 = stablehlo.add %8, %18 : tensor<4x16xf32>
    %20 = stablehlo.multiply %13, %arg18 : tensor<4x16xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %22 = stablehlo.reshape %21 : (tensor<16xf32>) -> tensor<1x16xf32>
    %23 = stablehlo.add %11, %20 : tensor<4x16xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%22 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %25 = stablehlo.add %17, %24 : tensor<16xf32>
    %26 = stablehlo.multiply %arg5, %arg17 : tensor<4x16xf32>
    %27 = stablehlo.multiply %26, %arg16 : tensor<4x16xf32>
    %28 = stablehlo.negate %27 : tensor<4x16xf32>
    %29 = stablehlo.divide %arg5, %arg15 : tensor<4x16xf32>
    %30 = stablehlo.multiply %28, %arg14 : tensor<4x16xf32>
    %31 = stablehlo.negate %30 : tensor<4x16xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%30 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %33 = stablehlo.reshape %32 : (tensor<16xf32>) -> tensor<1x16xf32>
    %34 = stablehlo.add %19, %30 : tensor<4x16xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%33 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %36 = stablehlo.add %arg0, %35 : tensor<16xf32>
    %37 = stablehlo.multiply %arg12, %28 : tensor<4x16xf32>
    %38 = stablehlo.add %0, %37 : tensor<4x16xf32>
    %39 = stablehlo.multiply %28, %arg13 : tensor<4x16xf32>
    %40 = stablehlo.multiply %39, %arg12 : tensor<4x16xf32>
    %41 = stablehlo.negate %40 : tensor<4x16xf32>
    %42 = stablehlo.add %23, %40 : tensor<4x16xf32>
    %43 = stablehlo.add %31, %41 : tensor<4x16xf32>
    %44 = stablehlo.multiply %arg10, %29 : tensor<4x16xf32>
    %45 = stablehlo.add %2, %44 : tensor<4x16xf32>
    %46 = stablehlo.multiply %29, %arg11 : tensor<4x16xf32>
    %47 = stablehlo.multiply %46, %arg10 : tensor<4x16xf32>
    %48 = stablehlo.negate %47 : tensor<4x16xf32>
    %49 = stablehlo.add %43, %48 : tensor<4x16xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%47 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %51 = stablehlo.reshape %50 : (tensor<16xf32>) -> tensor<1x16xf32>
    %52 = stablehlo.add %34, %47 : tensor<4x16xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%51 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %54 = stablehlo.add %36, %53 : tensor<16xf32>
    %55 = stablehlo.multiply %arg8, %29 : tensor<4x16xf32>
    %56 = stablehlo.add %5, %55 : tensor<4x16xf32>
    %57 = stablehlo.multiply %29, %arg9 : tensor<4x16xf32>
    %58 = stablehlo.multiply %57, %arg8 : tensor<4x16xf32>
    %59 = stablehlo.negate %58 : tensor<4x16xf32>
    %60 = stablehlo.add %42, %58 : tensor<4x16xf32>
    %61 = stablehlo.add %49, %59 : tensor<4x16xf32>
    %62 = stablehlo.multiply %61, %arg7 : tensor<4x16xf32>
    %63 = stablehlo.multiply %61, %arg6 : tensor<4x16xf32>
    %64 = stablehlo.add %60, %63 : tensor<4x16xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%62 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %66 = stablehlo.reshape %65 : (tensor<16xf32>) -> tensor<1x16xf32>
    %67 = stablehlo.add %52, %62 : tensor<4x16xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.reduce(%66 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %69 = stablehlo.add %54, %68 : tensor<16xf32>
    return %69, %25, %56, %38, %64, %67, %45 : tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>
  }
  func.func private @_pad_3(%arg0: tensor<f32>, %arg1: tensor<4x9x16xf32>) -> tensor<4x8x16xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg1, %cst, low = [0, -1, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<4x9x16xf32>, tensor<f32>) -> tensor<4x8x16xf32>
    %1 = stablehlo.slice %0 [0:4, 0:8, 0:16] : (tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    return %1 : tensor<4x8x16xf32>
  }
}
