module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64xf32>, %arg1: tensor<16x64xf32>, %arg2: tensor<24x64xf32>, %arg3: tensor<15x8xf32>, %arg4: tensor<64xf32>, %arg5: tensor<16x64xf32>, %arg6: tensor<8x64xf32>, %arg7: tensor<16x15xf32>, %arg8: tensor<16xf32>, %arg9: tensor<16x16xf32>, %arg10: tensor<16x16xf32>, %arg11: tensor<4x7xi32>, %arg12: tensor<4x6xi32>) -> (tensor<64xf32> {jax.result_info = "result[0]['decoder']['bias']"}, tensor<16x64xf32> {jax.result_info = "result[0]['decoder']['h']"}, tensor<24x64xf32> {jax.result_info = "result[0]['decoder']['x']"}, tensor<15x8xf32> {jax.result_info = "result[0]['embed']"}, tensor<64xf32> {jax.result_info = "result[0]['encoder']['bias']"}, tensor<16x64xf32> {jax.result_info = "result[0]['encoder']['h']"}, tensor<8x64xf32> {jax.result_info = "result[0]['encoder']['x']"}, tensor<16x15xf32> {jax.result_info = "result[0]['head']"}, tensor<16xf32> {jax.result_info = "result[0]['v']"}, tensor<16x16xf32> {jax.result_info = "result[0]['wh']"}, tensor<16x16xf32> {jax.result_info = "result[0]['wm']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x7xi32>
    %1 = stablehlo.compare LT, %arg11, %0, SIGNED : (tensor<4x7xi32>, tensor<4x7xi32>) -> tensor<4x7xi1>
    %c_0 = stablehlo.constant dense<15> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x7xi32>
    %3 = stablehlo.add %arg11, %2 : tensor<4x7xi32>
    %4 = stablehlo.select %1, %3, %arg11 : tensor<4x7xi1>, tensor<4x7xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x7xi32>) -> tensor<4x7x1xi32>
    %6 = "stablehlo.gather"(%arg3, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<15x8xf32>, tensor<4x7x1xi32>) -> tensor<4x7x8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %9 = stablehlo.transpose %6, dims = [1, 0, 2] : (tensor<4x7x8xf32>) -> tensor<7x4x8xf32>
    %10 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<64xf32>) -> tensor<1x64xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x4x16xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x4x16xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x4x16xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x4x16xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x4x16xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7x4x16xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<7x4x16xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<7x4x16xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<7x4x16xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<7x4x16xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<7x4x16xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<7x4x16xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<7x4x16xf32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %24:20 = stablehlo.while(%iterArg = %9, %iterArg_92 = %arg6, %iterArg_93 = %arg5, %iterArg_94 = %10, %iterArg_95 = %c_15, %iterArg_96 = %7, %iterArg_97 = %8, %iterArg_98 = %11, %iterArg_99 = %12, %iterArg_100 = %13, %iterArg_101 = %14, %iterArg_102 = %15, %iterArg_103 = %16, %iterArg_104 = %17, %iterArg_105 = %18, %iterArg_106 = %19, %iterArg_107 = %20, %iterArg_108 = %21, %iterArg_109 = %22, %iterArg_110 = %23) : tensor<7x4x8xf32>, tensor<8x64xf32>, tensor<16x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>
    cond {
      %c_111 = stablehlo.constant dense<7> : tensor<i32>
      %172 = stablehlo.compare LT, %iterArg_95, %c_111, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %172 : tensor<i1>
    } do {
      %172 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_95) : (tensor<7x4x8xf32>, tensor<i32>) -> tensor<4x8xf32>
      %173:15 = func.call @closed_call(%iterArg_92, %iterArg_93, %iterArg_94, %iterArg_96, %iterArg_97, %172) : (tensor<8x64xf32>, tensor<16x64xf32>, tensor<1x64xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x8xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>)
      %174 = func.call @dynamic_update_index_in_dim(%iterArg_98, %173#2, %iterArg_95) : (tensor<7x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<7x4x16xf32>
      %175 = func.call @dynamic_update_index_in_dim(%iterArg_99, %173#3, %iterArg_95) : (tensor<7x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<7x4x16xf32>
      %176 = func.call @dynamic_update_index_in_dim(%iterArg_100, %173#4, %iterArg_95) : (tensor<7x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<7x4x16xf32>
      %177 = func.call @dynamic_update_index_in_dim(%iterArg_101, %173#5, %iterArg_95) : (tensor<7x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<7x4x16xf32>
      %178 = func.call @dynamic_update_index_in_dim(%iterArg_102, %173#6, %iterArg_95) : (tensor<7x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<7x4x16xf32>
      %179 = func.call @dynamic_update_index_in_dim(%iterArg_103, %173#7, %iterArg_95) : (tensor<7x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<7x4x16xf32>
      %180 = func.call @dynamic_update_index_in_dim(%iterArg_104, %173#8, %iterArg_95) : (tensor<7x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<7x4x16xf32>
      %181 = func.call @dynamic_update_index_in_dim(%iterArg_105, %173#9, %iterArg_95) : (tensor<7x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<7x4x16xf32>
      %182 = func.call @dynamic_update_index_in_dim(%iterArg_106, %173#10, %iterArg_95) : (tensor<7x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<7x4x16xf32>
      %183 = func.call @dynamic_update_index_in_dim(%iterArg_107, %173#11, %iterArg_95) : (tensor<7x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<7x4x16xf32>
      %184 = func.call @dynamic_update_index_in_dim(%iterArg_108, %173#12, %iterArg_95) : (tensor<7x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<7x4x16xf32>
      %185 = func.call @dynamic_update_index_in_dim(%iterArg_109, %173#13, %iterArg_95) : (tensor<7x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<7x4x16xf32>
      %186 = func.call @dynamic_update_index_in_dim(%iterArg_110, %173#14, %iterArg_95) : (tensor<7x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<7x4x16xf32>
      %c_111 = stablehlo.constant dense<1> : tensor<i32>
      %187 = stablehlo.add %iterArg_95, %c_111 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_92, %iterArg_93, %iterArg_94, %187, %173#0, %173#1, %174, %175, %176, %177, %178, %179, %180, %181, %182, %183, %184, %185, %186 : tensor<7x4x8xf32>, tensor<8x64xf32>, tensor<16x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>
    }
    %25 = stablehlo.transpose %24#7, dims = [1, 0, 2] : (tensor<7x4x16xf32>) -> tensor<4x7x16xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %27 = stablehlo.slice %arg12 [0:4, 0:5] : (tensor<4x6xi32>) -> tensor<4x5xi32>
    %28 = stablehlo.transpose %27, dims = [1, 0] : (tensor<4x5xi32>) -> tensor<5x4xi32>
    %29 = stablehlo.dot_general %25, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7x16xf32>, tensor<16x16xf32>) -> tensor<4x7x16xf32>
    %30 = stablehlo.broadcast_in_dim %arg8, dims = [1] : (tensor<16xf32>) -> tensor<4x16xf32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %31 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<4x7xi32>
    %32 = stablehlo.compare GT, %arg11, %31, SIGNED : (tensor<4x7xi32>, tensor<4x7xi32>) -> tensor<4x7xi1>
    %cst_18 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
    %33:2 = call @_where(%32, %cst_18) : (tensor<4x7xi1>, tensor<f32>) -> (tensor<4x7xf32>, tensor<4x7xf32>)
    %34 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<64xf32>) -> tensor<1x64xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5x4x15xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5x4x16xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5x4x7x16xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5x4x7x16xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5x4x7xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5x4x1xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5x4x1xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5x4x7xf32>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %43 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i32>) -> tensor<5x4x1xi32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<5x1x4x24xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<5x1x4x16xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<5x1x4x16xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<5x1x4x16xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<5x1x4x16xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<5x1x4x16xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<5x1x4x16xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<5x1x4x16xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<5x1x4x16xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<5x1x4x16xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<5x1x4x16xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<5x1x4x16xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<5x1x4x16xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<5x4x16xf32>
    %c_42 = stablehlo.constant dense<0> : tensor<i32>
    %58:39 = stablehlo.while(%iterArg = %28, %iterArg_92 = %arg2, %iterArg_93 = %arg1, %iterArg_94 = %34, %iterArg_95 = %arg3, %iterArg_96 = %29, %iterArg_97 = %arg9, %iterArg_98 = %30, %iterArg_99 = %32, %iterArg_100 = %33#1, %iterArg_101 = %25, %iterArg_102 = %arg7, %iterArg_103 = %c_42, %iterArg_104 = %24#5, %iterArg_105 = %24#6, %iterArg_106 = %26, %iterArg_107 = %35, %iterArg_108 = %36, %iterArg_109 = %37, %iterArg_110 = %38, %iterArg_111 = %39, %iterArg_112 = %40, %iterArg_113 = %41, %iterArg_114 = %42, %iterArg_115 = %43, %iterArg_116 = %44, %iterArg_117 = %45, %iterArg_118 = %46, %iterArg_119 = %47, %iterArg_120 = %48, %iterArg_121 = %49, %iterArg_122 = %50, %iterArg_123 = %51, %iterArg_124 = %52, %iterArg_125 = %53, %iterArg_126 = %54, %iterArg_127 = %55, %iterArg_128 = %56, %iterArg_129 = %57) : tensor<5x4xi32>, tensor<24x64xf32>, tensor<16x64xf32>, tensor<1x64xf32>, tensor<15x8xf32>, tensor<4x7x16xf32>, tensor<16x16xf32>, tensor<4x16xf32>, tensor<4x7xi1>, tensor<4x7xf32>, tensor<4x7x16xf32>, tensor<16x15xf32>, tensor<i32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<5x4x15xf32>, tensor<5x4x16xf32>, tensor<5x4x7x16xf32>, tensor<5x4x7x16xf32>, tensor<5x4x7xf32>, tensor<5x4x1xf32>, tensor<5x4x1xf32>, tensor<5x4x7xf32>, tensor<5x4x1xi32>, tensor<5x1x4x24xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x4x16xf32>
    cond {
      %c_130 = stablehlo.constant dense<5> : tensor<i32>
      %172 = stablehlo.compare LT, %iterArg_103, %c_130, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %172 : tensor<i1>
    } do {
      %172 = func.call @dynamic_index_in_dim_0(%iterArg, %iterArg_103) : (tensor<5x4xi32>, tensor<i32>) -> tensor<4xi32>
      %173:26 = func.call @closed_call_1(%iterArg_92, %iterArg_93, %iterArg_94, %iterArg_95, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %iterArg_102, %iterArg_104, %iterArg_105, %iterArg_106, %172) : (tensor<24x64xf32>, tensor<16x64xf32>, tensor<1x64xf32>, tensor<15x8xf32>, tensor<4x7x16xf32>, tensor<16x16xf32>, tensor<4x16xf32>, tensor<4x7xi1>, tensor<4x7xf32>, tensor<4x7x16xf32>, tensor<16x15xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4xi32>) -> (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x15xf32>, tensor<4x16xf32>, tensor<4x7x16xf32>, tensor<4x7x16xf32>, tensor<4x7xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x7xf32>, tensor<4x1xi32>, tensor<1x4x24xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<4x16xf32>)
      %174 = func.call @dynamic_update_index_in_dim_6(%iterArg_107, %173#3, %iterArg_103) : (tensor<5x4x15xf32>, tensor<4x15xf32>, tensor<i32>) -> tensor<5x4x15xf32>
      %175 = func.call @dynamic_update_index_in_dim_7(%iterArg_108, %173#4, %iterArg_103) : (tensor<5x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<5x4x16xf32>
      %176 = func.call @dynamic_update_index_in_dim_8(%iterArg_109, %173#5, %iterArg_103) : (tensor<5x4x7x16xf32>, tensor<4x7x16xf32>, tensor<i32>) -> tensor<5x4x7x16xf32>
      %177 = func.call @dynamic_update_index_in_dim_8(%iterArg_110, %173#6, %iterArg_103) : (tensor<5x4x7x16xf32>, tensor<4x7x16xf32>, tensor<i32>) -> tensor<5x4x7x16xf32>
      %178 = func.call @dynamic_update_index_in_dim_9(%iterArg_111, %173#7, %iterArg_103) : (tensor<5x4x7xf32>, tensor<4x7xf32>, tensor<i32>) -> tensor<5x4x7xf32>
      %179 = func.call @dynamic_update_index_in_dim_10(%iterArg_112, %173#8, %iterArg_103) : (tensor<5x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<5x4x1xf32>
      %180 = func.call @dynamic_update_index_in_dim_10(%iterArg_113, %173#9, %iterArg_103) : (tensor<5x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<5x4x1xf32>
      %181 = func.call @dynamic_update_index_in_dim_9(%iterArg_114, %173#10, %iterArg_103) : (tensor<5x4x7xf32>, tensor<4x7xf32>, tensor<i32>) -> tensor<5x4x7xf32>
      %182 = func.call @dynamic_update_index_in_dim_11(%iterArg_115, %173#11, %iterArg_103) : (tensor<5x4x1xi32>, tensor<4x1xi32>, tensor<i32>) -> tensor<5x4x1xi32>
      %183 = func.call @dynamic_update_index_in_dim_12(%iterArg_116, %173#12, %iterArg_103) : (tensor<5x1x4x24xf32>, tensor<1x4x24xf32>, tensor<i32>) -> tensor<5x1x4x24xf32>
      %184 = func.call @dynamic_update_index_in_dim_13(%iterArg_117, %173#13, %iterArg_103) : (tensor<5x1x4x16xf32>, tensor<1x4x16xf32>, tensor<i32>) -> tensor<5x1x4x16xf32>
      %185 = func.call @dynamic_update_index_in_dim_13(%iterArg_118, %173#14, %iterArg_103) : (tensor<5x1x4x16xf32>, tensor<1x4x16xf32>, tensor<i32>) -> tensor<5x1x4x16xf32>
      %186 = func.call @dynamic_update_index_in_dim_13(%iterArg_119, %173#15, %iterArg_103) : (tensor<5x1x4x16xf32>, tensor<1x4x16xf32>, tensor<i32>) -> tensor<5x1x4x16xf32>
      %187 = func.call @dynamic_update_index_in_dim_13(%iterArg_120, %173#16, %iterArg_103) : (tensor<5x1x4x16xf32>, tensor<1x4x16xf32>, tensor<i32>) -> tensor<5x1x4x16xf32>
      %188 = func.call @dynamic_update_index_in_dim_13(%iterArg_121, %173#17, %iterArg_103) : (tensor<5x1x4x16xf32>, tensor<1x4x16xf32>, tensor<i32>) -> tensor<5x1x4x16xf32>
      %189 = func.call @dynamic_update_index_in_dim_13(%iterArg_122, %173#18, %iterArg_103) : (tensor<5x1x4x16xf32>, tensor<1x4x16xf32>, tensor<i32>) -> tensor<5x1x4x16xf32>
      %190 = func.call @dynamic_update_index_in_dim_13(%iterArg_123, %173#19, %iterArg_103) : (tensor<5x1x4x16xf32>, tensor<1x4x16xf32>, tensor<i32>) -> tensor<5x1x4x16xf32>
      %191 = func.call @dynamic_update_index_in_dim_13(%iterArg_124, %173#20, %iterArg_103) : (tensor<5x1x4x16xf32>, tensor<1x4x16xf32>, tensor<i32>) -> tensor<5x1x4x16xf32>
      %192 = func.call @dynamic_update_index_in_dim_13(%iterArg_125, %173#21, %iterArg_103) : (tensor<5x1x4x16xf32>, tensor<1x4x16xf32>, tensor<i32>) -> tensor<5x1x4x16xf32>
      %193 = func.call @dynamic_update_index_in_dim_13(%iterArg_126, %173#22, %iterArg_103) : (tensor<5x1x4x16xf32>, tensor<1x4x16xf32>, tensor<i32>) -> tensor<5x1x4x16xf32>
      %194 = func.call @dynamic_update_index_in_dim_13(%iterArg_127, %173#23, %iterArg_103) : (tensor<5x1x4x16xf32>, tensor<1x4x16xf32>, tensor<i32>) -> tensor<5x1x4x16xf32>
      %195 = func.call @dynamic_update_index_in_dim_13(%iterArg_128, %173#24, %iterArg_103) : (tensor<5x1x4x16xf32>, tensor<1x4x16xf32>, tensor<i32>) -> tensor<5x1x4x16xf32>
      %196 = func.call @dynamic_update_index_in_dim_7(%iterArg_129, %173#25, %iterArg_103) : (tensor<5x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<5x4x16xf32>
      %c_130 = stablehlo.constant dense<1> : tensor<i32>
      %197 = stablehlo.add %iterArg_103, %c_130 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_92, %iterArg_93, %iterArg_94, %iterArg_95, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %iterArg_102, %197, %173#0, %173#1, %173#2, %174, %175, %176, %177, %178, %179, %180, %181, %182, %183, %184, %185, %186, %187, %188, %189, %190, %191, %192, %193, %194, %195, %196 : tensor<5x4xi32>, tensor<24x64xf32>, tensor<16x64xf32>, tensor<1x64xf32>, tensor<15x8xf32>, tensor<4x7x16xf32>, tensor<16x16xf32>, tensor<4x16xf32>, tensor<4x7xi1>, tensor<4x7xf32>, tensor<4x7x16xf32>, tensor<16x15xf32>, tensor<i32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<5x4x15xf32>, tensor<5x4x16xf32>, tensor<5x4x7x16xf32>, tensor<5x4x7x16xf32>, tensor<5x4x7xf32>, tensor<5x4x1xf32>, tensor<5x4x1xf32>, tensor<5x4x7xf32>, tensor<5x4x1xi32>, tensor<5x1x4x24xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x4x16xf32>
    }
    %59 = stablehlo.transpose %58#16, dims = [1, 0, 2] : (tensor<5x4x15xf32>) -> tensor<4x5x15xf32>
    %60 = stablehlo.slice %arg12 [0:4, 1:6] : (tensor<4x6xi32>) -> tensor<4x5xi32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0, 1] : (tensor<4x5xi32>) -> tensor<4x5x1xi32>
    %62:2 = call @take_along_axis(%59, %61) : (tensor<4x5x15xf32>, tensor<4x5x1xi32>) -> (tensor<4x5x1xf32>, tensor<4x5x1x1xi32>)
    %c_43 = stablehlo.constant dense<0> : tensor<i32>
    %63:2 = call @_take(%62#0, %c_43) : (tensor<4x5x1xf32>, tensor<i32>) -> (tensor<4x5xf32>, tensor<1xi32>)
    %cst_44 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %64 = stablehlo.reduce(%59 init: %cst_44) applies stablehlo.maximum across dimensions = [2] : (tensor<4x5x15xf32>, tensor<f32>) -> tensor<4x5xf32>
    %65 = stablehlo.reshape %64 : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x15xf32>
    %67 = stablehlo.compare EQ, %59, %66, FLOAT : (tensor<4x5x15xf32>, tensor<4x5x15xf32>) -> tensor<4x5x15xi1>
    %68 = stablehlo.convert %67 : (tensor<4x5x15xi1>) -> tensor<4x5x15xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.reduce(%68 init: %cst_45) applies stablehlo.add across dimensions = [2] : (tensor<4x5x15xf32>, tensor<f32>) -> tensor<4x5xf32>
    %cst_46 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %71 = stablehlo.maximum %70, %64 : tensor<4x5xf32>
    %72 = stablehlo.compare EQ, %64, %71, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %75 = stablehlo.select %72, %73, %74 : tensor<4x5xi1>, tensor<4x5xf32>
    %cst_49 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %77 = stablehlo.compare EQ, %76, %71, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_50 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %80 = stablehlo.select %77, %78, %79 : tensor<4x5xi1>, tensor<4x5xf32>
    %81 = stablehlo.divide %75, %80 : tensor<4x5xf32>
    %82 = stablehlo.is_finite %71 : (tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %84 = stablehlo.select %82, %71, %83 : tensor<4x5xi1>, tensor<4x5xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %86 = stablehlo.broadcast_in_dim %84, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x15xf32>
    %88 = stablehlo.subtract %59, %87 : tensor<4x5x15xf32>
    %89 = stablehlo.exponential %88 : tensor<4x5x15xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.reduce(%89 init: %cst_54) applies stablehlo.add across dimensions = [2] : (tensor<4x5x15xf32>, tensor<f32>) -> tensor<4x5xf32>
    %91 = stablehlo.sign %90 : tensor<4x5xf32>
    %92 = stablehlo.abs %90 : tensor<4x5xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %94 = stablehlo.compare GE, %90, %93, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %95 = stablehlo.log %92 : tensor<4x5xf32>
    %96 = stablehlo.add %95, %84 : tensor<4x5xf32>
    %97 = stablehlo.subtract %96, %63#0 : tensor<4x5xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.reduce(%97 init: %cst_56) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_57 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %99 = stablehlo.divide %98, %cst_57 : tensor<f32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_60 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_61 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %102 = stablehlo.divide %cst_60, %cst_61 : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %104 = stablehlo.negate %103 : tensor<4x5xf32>
    %105 = stablehlo.divide %103, %92 : tensor<4x5xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %107 = stablehlo.select %94, %106, %105 : tensor<4x5xi1>, tensor<4x5xf32>
    %108 = stablehlo.select %94, %105, %106 : tensor<4x5xi1>, tensor<4x5xf32>
    %109 = stablehlo.negate %107 : tensor<4x5xf32>
    %110 = stablehlo.add %108, %109 : tensor<4x5xf32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x15xf32>
    %112 = stablehlo.multiply %111, %89 : tensor<4x5x15xf32>
    %113 = call @_take_15(%63#1, %104) : (tensor<1xi32>, tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %114 = call @take_along_axis_16(%62#1, %113) : (tensor<4x5x1x1xi32>, tensor<4x5x1xf32>) -> tensor<4x5x15xf32>
    %115 = stablehlo.add %112, %114 : tensor<4x5x15xf32>
    %116 = stablehlo.transpose %115, dims = [1, 0, 2] : (tensor<4x5x15xf32>) -> tensor<5x4x15xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<4x7x16xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<15x8xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<24x64xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<16x15xf32>
    %c_74 = stablehlo.constant dense<0> : tensor<i32>
    %128:44 = stablehlo.while(%iterArg = %116, %iterArg_92 = %58#17, %iterArg_93 = %58#18, %iterArg_94 = %58#19, %iterArg_95 = %58#20, %iterArg_96 = %58#21, %iterArg_97 = %58#22, %iterArg_98 = %58#23, %iterArg_99 = %58#24, %iterArg_100 = %58#25, %iterArg_101 = %58#26, %iterArg_102 = %58#27, %iterArg_103 = %58#28, %iterArg_104 = %58#29, %iterArg_105 = %58#30, %iterArg_106 = %58#31, %iterArg_107 = %58#32, %iterArg_108 = %58#33, %iterArg_109 = %58#34, %iterArg_110 = %58#35, %iterArg_111 = %58#36, %iterArg_112 = %58#37, %iterArg_113 = %58#38, %iterArg_114 = %arg10, %iterArg_115 = %25, %iterArg_116 = %arg9, %iterArg_117 = %30, %iterArg_118 = %32, %iterArg_119 = %33#0, %iterArg_120 = %arg2, %iterArg_121 = %arg1, %iterArg_122 = %arg7, %iterArg_123 = %c_74, %iterArg_124 = %119, %iterArg_125 = %120, %iterArg_126 = %121, %iterArg_127 = %122, %iterArg_128 = %123, %iterArg_129 = %124, %iterArg_130 = %125, %iterArg_131 = %126, %iterArg_132 = %127, %iterArg_133 = %117, %iterArg_134 = %118) : tensor<5x4x15xf32>, tensor<5x4x16xf32>, tensor<5x4x7x16xf32>, tensor<5x4x7x16xf32>, tensor<5x4x7xf32>, tensor<5x4x1xf32>, tensor<5x4x1xf32>, tensor<5x4x7xf32>, tensor<5x4x1xi32>, tensor<5x1x4x24xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x4x16xf32>, tensor<16x16xf32>, tensor<4x7x16xf32>, tensor<16x16xf32>, tensor<4x16xf32>, tensor<4x7xi1>, tensor<4x7xf32>, tensor<24x64xf32>, tensor<16x64xf32>, tensor<16x15xf32>, tensor<i32>, tensor<4x7x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<15x8xf32>, tensor<24x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<16x15xf32>, tensor<4x16xf32>, tensor<4x16xf32>
    cond {
      %c_135 = stablehlo.constant dense<5> : tensor<i32>
      %172 = stablehlo.compare LT, %iterArg_123, %c_135, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %172 : tensor<i1>
    } do {
      %c_135 = stablehlo.constant dense<5> : tensor<i32>
      %172 = stablehlo.subtract %c_135, %iterArg_123 : tensor<i32>
      %c_136 = stablehlo.constant dense<1> : tensor<i32>
      %173 = stablehlo.subtract %172, %c_136 : tensor<i32>
      %174 = func.call @dynamic_index_in_dim_17(%iterArg, %173) : (tensor<5x4x15xf32>, tensor<i32>) -> tensor<4x15xf32>
      %175 = func.call @dynamic_index_in_dim_18(%iterArg_92, %173) : (tensor<5x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %176 = func.call @dynamic_index_in_dim_19(%iterArg_93, %173) : (tensor<5x4x7x16xf32>, tensor<i32>) -> tensor<4x7x16xf32>
      %177 = func.call @dynamic_index_in_dim_19(%iterArg_94, %173) : (tensor<5x4x7x16xf32>, tensor<i32>) -> tensor<4x7x16xf32>
      %178 = func.call @dynamic_index_in_dim_20(%iterArg_95, %173) : (tensor<5x4x7xf32>, tensor<i32>) -> tensor<4x7xf32>
      %179 = func.call @dynamic_index_in_dim_21(%iterArg_96, %173) : (tensor<5x4x1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %180 = func.call @dynamic_index_in_dim_21(%iterArg_97, %173) : (tensor<5x4x1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %181 = func.call @dynamic_index_in_dim_20(%iterArg_98, %173) : (tensor<5x4x7xf32>, tensor<i32>) -> tensor<4x7xf32>
      %182 = func.call @dynamic_index_in_dim_22(%iterArg_99, %173) : (tensor<5x4x1xi32>, tensor<i32>) -> tensor<4x1xi32>
      %183 = func.call @dynamic_index_in_dim_23(%iterArg_100, %173) : (tensor<5x1x4x24xf32>, tensor<i32>) -> tensor<1x4x24xf32>
      %184 = func.call @dynamic_index_in_dim_24(%iterArg_101, %173) : (tensor<5x1x4x16xf32>, tensor<i32>) -> tensor<1x4x16xf32>
      %185 = func.call @dynamic_index_in_dim_24(%iterArg_102, %173) : (tensor<5x1x4x16xf32>, tensor<i32>) -> tensor<1x4x16xf32>
      %186 = func.call @dynamic_index_in_dim_24(%iterArg_103, %173) : (tensor<5x1x4x16xf32>, tensor<i32>) -> tensor<1x4x16xf32>
      %187 = func.call @dynamic_index_in_dim_24(%iterArg_104, %173) : (tensor<5x1x4x16xf32>, tensor<i32>) -> tensor<1x4x16xf32>
      %188 = func.call @dynamic_index_in_dim_24(%iterArg_105, %173) : (tensor<5x1x4x16xf32>, tensor<i32>) -> tensor<1x4x16xf32>
      %189 = func.call @dynamic_index_in_dim_24(%iterArg_106, %173) : (tensor<5x1x4x16xf32>, tensor<i32>) -> tensor<1x4x16xf32>
      %190 = func.call @dynamic_index_in_dim_24(%iterArg_107, %173) : (tensor<5x1x4x16xf32>, tensor<i32>) -> tensor<1x4x16xf32>
      %191 = func.call @dynamic_index_in_dim_24(%iterArg_108, %173) : (tensor<5x1x4x16xf32>, tensor<i32>) -> tensor<1x4x16xf32>
      %192 = func.call @dynamic_index_in_dim_24(%iterArg_109, %173) : (tensor<5x1x4x16xf32>, tensor<i32>) -> tensor<1x4x16xf32>
      %193 = func.call @dynamic_index_in_dim_24(%iterArg_110, %173) : (tensor<5x1x4x16xf32>, tensor<i32>) -> tensor<1x4x16xf32>
      %194 = func.call @dynamic_index_in_dim_24(%iterArg_111, %173) : (tensor<5x1x4x16xf32>, tensor<i32>) -> tensor<1x4x16xf32>
      %195 = func.call @dynamic_index_in_dim_24(%iterArg_112, %173) : (tensor<5x1x4x16xf32>, tensor<i32>) -> tensor<1x4x16xf32>
      %196 = func.call @dynamic_index_in_dim_18(%iterArg_113, %173) : (tensor<5x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %197:11 = func.call @closed_call_25(%iterArg_114, %iterArg_115, %iterArg_116, %iterArg_117, %iterArg_118, %iterArg_119, %iterArg_120, %iterArg_121, %iterArg_122, %iterArg_124, %iterArg_125, %iterArg_126, %iterArg_127, %iterArg_128, %iterArg_129, %iterArg_130, %iterArg_131, %iterArg_132, %iterArg_133, %iterArg_134, %174, %175, %176, %177, %178, %179, %180, %181, %182, %183, %184, %185, %186, %187, %188, %189, %190, %191, %192, %193, %194, %195, %196) : (tensor<16x16xf32>, tensor<4x7x16xf32>, tensor<16x16xf32>, tensor<4x16xf32>, tensor<4x7xi1>, tensor<4x7xf32>, tensor<24x64xf32>, tensor<16x64xf32>, tensor<16x15xf32>, tensor<4x7x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<15x8xf32>, tensor<24x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<16x15xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x15xf32>, tensor<4x16xf32>, tensor<4x7x16xf32>, tensor<4x7x16xf32>, tensor<4x7xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x7xf32>, tensor<4x1xi32>, tensor<1x4x24xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<4x16xf32>) -> (tensor<4x7x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<15x8xf32>, tensor<24x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<16x15xf32>, tensor<4x16xf32>, tensor<4x16xf32>)
      %c_137 = stablehlo.constant dense<1> : tensor<i32>
      %198 = stablehlo.add %iterArg_123, %c_137 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_92, %iterArg_93, %iterArg_94, %iterArg_95, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %iterArg_102, %iterArg_103, %iterArg_104, %iterArg_105, %iterArg_106, %iterArg_107, %iterArg_108, %iterArg_109, %iterArg_110, %iterArg_111, %iterArg_112, %iterArg_113, %iterArg_114, %iterArg_115, %iterArg_116, %iterArg_117, %iterArg_118, %iterArg_119, %iterArg_120, %iterArg_121, %iterArg_122, %198, %197#0, %197#1, %197#2, %197#3, %197#4, %197#5, %197#6, %197#7, %197#8, %197#9, %197#10 : tensor<5x4x15xf32>, tensor<5x4x16xf32>, tensor<5x4x7x16xf32>, tensor<5x4x7x16xf32>, tensor<5x4x7xf32>, tensor<5x4x1xf32>, tensor<5x4x1xf32>, tensor<5x4x7xf32>, tensor<5x4x1xi32>, tensor<5x1x4x24xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x1x4x16xf32>, tensor<5x4x16xf32>, tensor<16x16xf32>, tensor<4x7x16xf32>, tensor<16x16xf32>, tensor<4x16xf32>, tensor<4x7xi1>, tensor<4x7xf32>, tensor<24x64xf32>, tensor<16x64xf32>, tensor<16x15xf32>, tensor<i32>, tensor<4x7x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<15x8xf32>, tensor<24x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<16x15xf32>, tensor<4x16xf32>, tensor<4x16xf32>
    }
    %129 = stablehlo.transpose %128#33, dims = [1, 0, 2] : (tensor<4x7x16xf32>) -> tensor<7x4x16xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<7x4x8xf32>
    %c_79 = stablehlo.constant dense<0> : tensor<i32>
    %134:23 = stablehlo.while(%iterArg = %129, %iterArg_92 = %9, %iterArg_93 = %24#8, %iterArg_94 = %24#9, %iterArg_95 = %24#10, %iterArg_96 = %24#11, %iterArg_97 = %24#12, %iterArg_98 = %24#13, %iterArg_99 = %24#14, %iterArg_100 = %24#15, %iterArg_101 = %24#16, %iterArg_102 = %24#17, %iterArg_103 = %24#18, %iterArg_104 = %24#19, %iterArg_105 = %arg6, %iterArg_106 = %arg5, %iterArg_107 = %c_79, %iterArg_108 = %130, %iterArg_109 = %131, %iterArg_110 = %132, %iterArg_111 = %128#42, %iterArg_112 = %128#43, %iterArg_113 = %133) : tensor<7x4x16xf32>, tensor<7x4x8xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<8x64xf32>, tensor<16x64xf32>, tensor<i32>, tensor<8x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<7x4x8xf32>
    cond {
      %c_114 = stablehlo.constant dense<7> : tensor<i32>
      %172 = stablehlo.compare LT, %iterArg_107, %c_114, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %172 : tensor<i1>
    } do {
      %c_114 = stablehlo.constant dense<7> : tensor<i32>
      %172 = stablehlo.subtract %c_114, %iterArg_107 : tensor<i32>
      %c_115 = stablehlo.constant dense<1> : tensor<i32>
      %173 = stablehlo.subtract %172, %c_115 : tensor<i32>
      %174 = func.call @dynamic_index_in_dim_30(%iterArg, %173) : (tensor<7x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %175 = func.call @dynamic_index_in_dim(%iterArg_92, %173) : (tensor<7x4x8xf32>, tensor<i32>) -> tensor<4x8xf32>
      %176 = func.call @dynamic_index_in_dim_30(%iterArg_93, %173) : (tensor<7x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %177 = func.call @dynamic_index_in_dim_30(%iterArg_94, %173) : (tensor<7x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %178 = func.call @dynamic_index_in_dim_30(%iterArg_95, %173) : (tensor<7x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %179 = func.call @dynamic_index_in_dim_30(%iterArg_96, %173) : (tensor<7x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %180 = func.call @dynamic_index_in_dim_30(%iterArg_97, %173) : (tensor<7x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %181 = func.call @dynamic_index_in_dim_30(%iterArg_98, %173) : (tensor<7x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %182 = func.call @dynamic_index_in_dim_30(%iterArg_99, %173) : (tensor<7x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %183 = func.call @dynamic_index_in_dim_30(%iterArg_100, %173) : (tensor<7x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %184 = func.call @dynamic_index_in_dim_30(%iterArg_101, %173) : (tensor<7x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %185 = func.call @dynamic_index_in_dim_30(%iterArg_102, %173) : (tensor<7x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %186 = func.call @dynamic_index_in_dim_30(%iterArg_103, %173) : (tensor<7x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %187 = func.call @dynamic_index_in_dim_30(%iterArg_104, %173) : (tensor<7x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %188:6 = func.call @closed_call_31(%iterArg_105, %iterArg_106, %iterArg_108, %iterArg_109, %iterArg_110, %iterArg_111, %iterArg_112, %174, %175, %176, %177, %178, %179, %180, %181, %182, %183, %184, %185, %186, %187) : (tensor<8x64xf32>, tensor<16x64xf32>, tensor<8x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x8xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>) -> (tensor<8x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x8xf32>)
      %189 = func.call @dynamic_update_index_in_dim_32(%iterArg_113, %188#5, %173) : (tensor<7x4x8xf32>, tensor<4x8xf32>, tensor<i32>) -> tensor<7x4x8xf32>
      %c_116 = stablehlo.constant dense<1> : tensor<i32>
      %190 = stablehlo.add %iterArg_107, %c_116 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_92, %iterArg_93, %iterArg_94, %iterArg_95, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %iterArg_102, %iterArg_103, %iterArg_104, %iterArg_105, %iterArg_106, %190, %188#0, %188#1, %188#2, %188#3, %188#4, %189 : tensor<7x4x16xf32>, tensor<7x4x8xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x16xf32>, tensor<8x64xf32>, tensor<16x64xf32>, tensor<i32>, tensor<8x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<7x4x8xf32>
    }
    %135 = stablehlo.transpose %134#22, dims = [1, 0, 2] : (tensor<7x4x8xf32>) -> tensor<4x7x8xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<15x8xf32>
    %137 = "stablehlo.scatter"(%136, %5, %135) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg13: tensor<f32>, %arg14: tensor<f32>):
      %172 = stablehlo.add %arg13, %arg14 : tensor<f32>
      stablehlo.return %172 : tensor<f32>
    }) : (tensor<15x8xf32>, tensor<4x7x1xi32>, tensor<4x7x8xf32>) -> tensor<15x8xf32>
    %138 = stablehlo.add %128#37, %137 : tensor<15x8xf32>
    %cst_81 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %140 = stablehlo.multiply %139, %128#40 : tensor<64xf32>
    %cst_82 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %142 = stablehlo.multiply %141, %128#39 : tensor<16x64xf32>
    %cst_83 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<24x64xf32>
    %144 = stablehlo.multiply %143, %128#38 : tensor<24x64xf32>
    %cst_84 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<15x8xf32>
    %146 = stablehlo.multiply %145, %138 : tensor<15x8xf32>
    %cst_85 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %148 = stablehlo.multiply %147, %134#19 : tensor<64xf32>
    %cst_86 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %150 = stablehlo.multiply %149, %134#18 : tensor<16x64xf32>
    %cst_87 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %152 = stablehlo.multiply %151, %134#17 : tensor<8x64xf32>
    %cst_88 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<16x15xf32>
    %154 = stablehlo.multiply %153, %128#41 : tensor<16x15xf32>
    %cst_89 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %156 = stablehlo.multiply %155, %128#36 : tensor<16xf32>
    %cst_90 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %158 = stablehlo.multiply %157, %128#35 : tensor<16x16xf32>
    %cst_91 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %160 = stablehlo.multiply %159, %128#34 : tensor<16x16xf32>
    %161 = stablehlo.add %arg0, %140 : tensor<64xf32>
    %162 = stablehlo.add %arg1, %142 : tensor<16x64xf32>
    %163 = stablehlo.add %arg2, %144 : tensor<24x64xf32>
    %164 = stablehlo.add %arg3, %146 : tensor<15x8xf32>
    %165 = stablehlo.add %arg4, %148 : tensor<64xf32>
    %166 = stablehlo.add %arg5, %150 : tensor<16x64xf32>
    %167 = stablehlo.add %arg6, %152 : tensor<8x64xf32>
    %168 = stablehlo.add %arg7, %154 : tensor<16x15xf32>
    %169 = stablehlo.add %arg8, %156 : tensor<16xf32>
    %170 = stablehlo.add %arg9, %158 : tensor<16x16xf32>
    %171 = stablehlo.add %arg10, %160 : tensor<16x16xf32>
    return %161, %162, %163, %164, %165, %166, %167, %168, %169, %170, %171, %99 : tensor<64xf32>, tensor<16x64xf32>, tensor<24x64xf32>, tensor<15x8xf32>, tensor<64xf32>, tensor<16x64xf32>, tensor<8x64xf32>, tensor<16x15xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<7x4x8xf32>, %arg1: tensor<i32>) -> tensor<4x8xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 8] : (tensor<7x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x8xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x8xf32>) -> tensor<4x8xf32>
    return %1 : tensor<4x8xf32>
  }
  func.func private @closed_call(%arg0: tensor<8x64xf32>, %arg1: tensor<16x64xf32>, %arg2: tensor<1x64xf32>, %arg3: tensor<4x16xf32>, %arg4: tensor<4x16xf32>, %arg5: tensor<4x8xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>) {
    %0 = stablehlo.dot_general %arg5, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf32>, tensor<8x64xf32>) -> tensor<4x64xf32>
    %1 = stablehlo.dot_general %arg3, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x64xf32>) -> tensor<4x64xf32>
    %2 = stablehlo.add %0, %1 : tensor<4x64xf32>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<4x64xf32>
    %4 = stablehlo.add %2, %3 : tensor<4x64xf32>
    %5 = stablehlo.slice %4 [0:4, 0:16] : (tensor<4x64xf32>) -> tensor<4x16xf32>
    %6 = stablehlo.slice %4 [0:4, 16:32] : (tensor<4x64xf32>) -> tensor<4x16xf32>
    %7 = stablehlo.slice %4 [0:4, 32:48] : (tensor<4x64xf32>) -> tensor<4x16xf32>
    %8 = stablehlo.slice %4 [0:4, 48:64] : (tensor<4x64xf32>) -> tensor<4x16xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %10 = stablehlo.add %6, %9 : tensor<4x16xf32>
    %11 = stablehlo.negate %10 : tensor<4x16xf32>
    %12 = stablehlo.exponential %11 : tensor<4x16xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %14 = stablehlo.add %13, %12 : tensor<4x16xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %16 = stablehlo.divide %15, %14 : tensor<4x16xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %18 = stablehlo.subtract %17, %16 : tensor<4x16xf32>
    %19 = stablehlo.multiply %16, %18 : tensor<4x16xf32>
    %20 = stablehlo.multiply %16, %arg4 : tensor<4x16xf32>
    %21 = stablehlo.negate %5 : tensor<4x16xf32>
    %22 = stablehlo.exponential %21 : tensor<4x16xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %24 = stablehlo.add %23, %22 : tensor<4x16xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %26 = stablehlo.divide %25, %24 : tensor<4x16xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %28 = stablehlo.subtract %27, %26 : tensor<4x16xf32>
    %29 = stablehlo.multiply %26, %28 : tensor<4x16xf32>
    %30 = stablehlo.tanh %7 : tensor<4x16xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %32 = stablehlo.subtract %31, %30 : tensor<4x16xf32>
    %33 = stablehlo.multiply %26, %30 : tensor<4x16xf32>
    %34 = stablehlo.add %20, %33 : tensor<4x16xf32>
    %35 = stablehlo.negate %8 : tensor<4x16xf32>
    %36 = stablehlo.exponential %35 : tensor<4x16xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %38 = stablehlo.add %37, %36 : tensor<4x16xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %40 = stablehlo.divide %39, %38 : tensor<4x16xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %42 = stablehlo.subtract %41, %40 : tensor<4x16xf32>
    %43 = stablehlo.multiply %40, %42 : tensor<4x16xf32>
    %44 = stablehlo.tanh %34 : tensor<4x16xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %46 = stablehlo.subtract %45, %44 : tensor<4x16xf32>
    %47 = stablehlo.multiply %40, %44 : tensor<4x16xf32>
    return %47, %34, %47, %arg3, %19, %arg4, %16, %29, %30, %32, %26, %43, %44, %46, %40 : tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<7x4x16xf32>, %arg1: tensor<4x16xf32>, %arg2: tensor<i32>) -> tensor<7x4x16xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x16xf32>) -> tensor<1x4x16xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<7x4x16xf32>, tensor<1x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<7x4x16xf32>
    return %1 : tensor<7x4x16xf32>
  }
  func.func private @_where(%arg0: tensor<4x7xi1>, %arg1: tensor<f32>) -> (tensor<4x7xf32>, tensor<4x7xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    return %2, %1 : tensor<4x7xf32>, tensor<4x7xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<5x4xi32>, %arg1: tensor<i32>) -> tensor<4xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<5x4xi32>, tensor<i32>, tensor<i32>) -> tensor<1x4xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xi32>) -> tensor<4xi32>
    return %1 : tensor<4xi32>
  }
  func.func private @closed_call_1(%arg0: tensor<24x64xf32>, %arg1: tensor<16x64xf32>, %arg2: tensor<1x64xf32>, %arg3: tensor<15x8xf32>, %arg4: tensor<4x7x16xf32>, %arg5: tensor<16x16xf32>, %arg6: tensor<4x16xf32>, %arg7: tensor<4x7xi1>, %arg8: tensor<4x7xf32>, %arg9: tensor<4x7x16xf32>, %arg10: tensor<16x15xf32>, %arg11: tensor<4x16xf32>, %arg12: tensor<4x16xf32>, %arg13: tensor<4x16xf32>, %arg14: tensor<4xi32>) -> (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x15xf32>, tensor<4x16xf32>, tensor<4x7x16xf32>, tensor<4x7x16xf32>, tensor<4x7xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x7xf32>, tensor<4x1xi32>, tensor<1x4x24xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<4x16xf32>) {
    %0 = stablehlo.dot_general %arg11, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 2] : (tensor<4x16xf32>) -> tensor<4x1x16xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<4x1x16xf32>) -> tensor<4x7x16xf32>
    %3 = stablehlo.add %arg4, %2 : tensor<4x7x16xf32>
    %4 = stablehlo.tanh %3 : tensor<4x7x16xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x7x16xf32>
    %6 = stablehlo.subtract %5, %4 : tensor<4x7x16xf32>
    %7 = stablehlo.dot_general %4, %arg6, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x7x16xf32>, tensor<4x16xf32>) -> tensor<4x7xf32>
    %8 = call @_where_2(%7, %arg7, %arg8) : (tensor<4x7xf32>, tensor<4x7xi1>, tensor<4x7xf32>) -> tensor<4x7xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_0) applies stablehlo.maximum across dimensions = [1] : (tensor<4x7xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %11 = stablehlo.maximum %10, %9 : tensor<4xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x7xf32>
    %14 = stablehlo.subtract %8, %13 : tensor<4x7xf32>
    %15 = stablehlo.exponential %14 : tensor<4x7xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<4x7xf32>, tensor<f32>) -> tensor<4xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x7xf32>
    %19 = stablehlo.divide %15, %18 : tensor<4x7xf32>
    %20 = stablehlo.multiply %17, %17 : tensor<4x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %22 = stablehlo.divide %21, %20 : tensor<4x1xf32>
    %23 = stablehlo.dot_general %19, %arg9, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<4x7x16xf32>) -> tensor<4x16xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %25 = stablehlo.compare LT, %arg14, %24, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_4 = stablehlo.constant dense<15> : tensor<i32>
    %26 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %27 = stablehlo.add %arg14, %26 : tensor<4xi32>
    %28 = stablehlo.select %25, %27, %arg14 : tensor<4xi1>, tensor<4xi32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %30 = "stablehlo.gather"(%arg3, %29) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<15x8xf32>, tensor<4x1xi32>) -> tensor<4x8xf32>
    %31 = stablehlo.concatenate %30, %23, dim = 1 : (tensor<4x8xf32>, tensor<4x16xf32>) -> tensor<4x24xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 2] : (tensor<4x24xf32>) -> tensor<4x1x24xf32>
    %33 = stablehlo.transpose %32, dims = [1, 0, 2] : (tensor<4x1x24xf32>) -> tensor<1x4x24xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x4x16xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x4x16xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x4x16xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x4x16xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x4x16xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x4x16xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x4x16xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1x4x16xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1x4x16xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1x4x16xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x4x16xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1x4x16xf32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %46:19 = stablehlo.while(%iterArg = %33, %iterArg_18 = %arg0, %iterArg_19 = %arg1, %iterArg_20 = %arg2, %iterArg_21 = %c_17, %iterArg_22 = %arg11, %iterArg_23 = %arg12, %iterArg_24 = %34, %iterArg_25 = %35, %iterArg_26 = %36, %iterArg_27 = %37, %iterArg_28 = %38, %iterArg_29 = %39, %iterArg_30 = %40, %iterArg_31 = %41, %iterArg_32 = %42, %iterArg_33 = %43, %iterArg_34 = %44, %iterArg_35 = %45) : tensor<1x4x24xf32>, tensor<24x64xf32>, tensor<16x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>
    cond {
      %c_36 = stablehlo.constant dense<1> : tensor<i32>
      %48 = stablehlo.compare LT, %iterArg_21, %c_36, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %48 : tensor<i1>
    } do {
      %48 = func.call @dynamic_index_in_dim_3(%iterArg, %iterArg_21) : (tensor<1x4x24xf32>, tensor<i32>) -> tensor<4x24xf32>
      %49:14 = func.call @closed_call_4(%iterArg_18, %iterArg_19, %iterArg_20, %iterArg_22, %iterArg_23, %48) : (tensor<24x64xf32>, tensor<16x64xf32>, tensor<1x64xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x24xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>)
      %50 = func.call @dynamic_update_index_in_dim_5(%iterArg_24, %49#2, %iterArg_21) : (tensor<1x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<1x4x16xf32>
      %51 = func.call @dynamic_update_index_in_dim_5(%iterArg_25, %49#3, %iterArg_21) : (tensor<1x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<1x4x16xf32>
      %52 = func.call @dynamic_update_index_in_dim_5(%iterArg_26, %49#4, %iterArg_21) : (tensor<1x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<1x4x16xf32>
      %53 = func.call @dynamic_update_index_in_dim_5(%iterArg_27, %49#5, %iterArg_21) : (tensor<1x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<1x4x16xf32>
      %54 = func.call @dynamic_update_index_in_dim_5(%iterArg_28, %49#6, %iterArg_21) : (tensor<1x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<1x4x16xf32>
      %55 = func.call @dynamic_update_index_in_dim_5(%iterArg_29, %49#7, %iterArg_21) : (tensor<1x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<1x4x16xf32>
      %56 = func.call @dynamic_update_index_in_dim_5(%iterArg_30, %49#8, %iterArg_21) : (tensor<1x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<1x4x16xf32>
      %57 = func.call @dynamic_update_index_in_dim_5(%iterArg_31, %49#9, %iterArg_21) : (tensor<1x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<1x4x16xf32>
      %58 = func.call @dynamic_update_index_in_dim_5(%iterArg_32, %49#10, %iterArg_21) : (tensor<1x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<1x4x16xf32>
      %59 = func.call @dynamic_update_index_in_dim_5(%iterArg_33, %49#11, %iterArg_21) : (tensor<1x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<1x4x16xf32>
      %60 = func.call @dynamic_update_index_in_dim_5(%iterArg_34, %49#12, %iterArg_21) : (tensor<1x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<1x4x16xf32>
      %61 = func.call @dynamic_update_index_in_dim_5(%iterArg_35, %49#13, %iterArg_21) : (tensor<1x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<1x4x16xf32>
      %c_36 = stablehlo.constant dense<1> : tensor<i32>
      %62 = stablehlo.add %iterArg_21, %c_36 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %iterArg_20, %62, %49#0, %49#1, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61 : tensor<1x4x24xf32>, tensor<24x64xf32>, tensor<16x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>
    }
    %47 = stablehlo.dot_general %46#5, %arg10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x15xf32>) -> tensor<4x15xf32>
    return %46#5, %46#6, %23, %47, %arg11, %4, %6, %15, %17, %22, %19, %29, %33, %46#7, %46#8, %46#9, %46#10, %46#11, %46#12, %46#13, %46#14, %46#15, %46#16, %46#17, %46#18, %46#5 : tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x15xf32>, tensor<4x16xf32>, tensor<4x7x16xf32>, tensor<4x7x16xf32>, tensor<4x7xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x7xf32>, tensor<4x1xi32>, tensor<1x4x24xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<4x16xf32>
  }
  func.func private @_where_2(%arg0: tensor<4x7xf32>, %arg1: tensor<4x7xi1>, %arg2: tensor<4x7xf32>) -> tensor<4x7xf32> {
    %0 = stablehlo.select %arg1, %arg0, %arg2 : tensor<4x7xi1>, tensor<4x7xf32>
    return %0 : tensor<4x7xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<1x4x24xf32>, %arg1: tensor<i32>) -> tensor<4x24xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 24] : (tensor<1x4x24xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x24xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x24xf32>) -> tensor<4x24xf32>
    return %1 : tensor<4x24xf32>
  }
  func.func private @closed_call_4(%arg0: tensor<24x64xf32>, %arg1: tensor<16x64xf32>, %arg2: tensor<1x64xf32>, %arg3: tensor<4x16xf32>, %arg4: tensor<4x16xf32>, %arg5: tensor<4x24xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>) {
    %0 = stablehlo.dot_general %arg5, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x64xf32>) -> tensor<4x64xf32>
    %1 = stablehlo.dot_general %arg3, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x64xf32>) -> tensor<4x64xf32>
    %2 = stablehlo.add %0, %1 : tensor<4x64xf32>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<4x64xf32>
    %4 = stablehlo.add %2, %3 : tensor<4x64xf32>
    %5 = stablehlo.slice %4 [0:4, 0:16] : (tensor<4x64xf32>) -> tensor<4x16xf32>
    %6 = stablehlo.slice %4 [0:4, 16:32] : (tensor<4x64xf32>) -> tensor<4x16xf32>
    %7 = stablehlo.slice %4 [0:4, 32:48] : (tensor<4x64xf32>) -> tensor<4x16xf32>
    %8 = stablehlo.slice %4 [0:4, 48:64] : (tensor<4x64xf32>) -> tensor<4x16xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %10 = stablehlo.add %6, %9 : tensor<4x16xf32>
    %11 = stablehlo.negate %10 : tensor<4x16xf32>
    %12 = stablehlo.exponential %11 : tensor<4x16xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %14 = stablehlo.add %13, %12 : tensor<4x16xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %16 = stablehlo.divide %15, %14 : tensor<4x16xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %18 = stablehlo.subtract %17, %16 : tensor<4x16xf32>
    %19 = stablehlo.multiply %16, %18 : tensor<4x16xf32>
    %20 = stablehlo.multiply %16, %arg4 : tensor<4x16xf32>
    %21 = stablehlo.negate %5 : tensor<4x16xf32>
    %22 = stablehlo.exponential %21 : tensor<4x16xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %24 = stablehlo.add %23, %22 : tensor<4x16xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %26 = stablehlo.divide %25, %24 : tensor<4x16xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %28 = stablehlo.subtract %27, %26 : tensor<4x16xf32>
    %29 = stablehlo.multiply %26, %28 : tensor<4x16xf32>
    %30 = stablehlo.tanh %7 : tensor<4x16xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %32 = stablehlo.subtract %31, %30 : tensor<4x16xf32>
    %33 = stablehlo.multiply %26, %30 : tensor<4x16xf32>
    %34 = stablehlo.add %20, %33 : tensor<4x16xf32>
    %35 = stablehlo.negate %8 : tensor<4x16xf32>
    %36 = stablehlo.exponential %35 : tensor<4x16xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %38 = stablehlo.add %37, %36 : tensor<4x16xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %40 = stablehlo.divide %39, %38 : tensor<4x16xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %42 = stablehlo.subtract %41, %40 : tensor<4x16xf32>
    %43 = stablehlo.multiply %40, %42 : tensor<4x16xf32>
    %44 = stablehlo.tanh %34 : tensor<4x16xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %46 = stablehlo.subtract %45, %44 : tensor<4x16xf32>
    %47 = stablehlo.multiply %40, %44 : tensor<4x16xf32>
    return %47, %34, %arg3, %19, %arg4, %16, %29, %30, %32, %26, %43, %44, %46, %40 : tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<1x4x16xf32>, %arg1: tensor<4x16xf32>, %arg2: tensor<i32>) -> tensor<1x4x16xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x16xf32>) -> tensor<1x4x16xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x16xf32>
    return %1 : tensor<1x4x16xf32>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<5x4x15xf32>, %arg1: tensor<4x15xf32>, %arg2: tensor<i32>) -> tensor<5x4x15xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x15xf32>) -> tensor<1x4x15xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x4x15xf32>, tensor<1x4x15xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x4x15xf32>
    return %1 : tensor<5x4x15xf32>
  }
  func.func private @dynamic_update_index_in_dim_7(%arg0: tensor<5x4x16xf32>, %arg1: tensor<4x16xf32>, %arg2: tensor<i32>) -> tensor<5x4x16xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x16xf32>) -> tensor<1x4x16xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x4x16xf32>, tensor<1x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x4x16xf32>
    return %1 : tensor<5x4x16xf32>
  }
  func.func private @dynamic_update_index_in_dim_8(%arg0: tensor<5x4x7x16xf32>, %arg1: tensor<4x7x16xf32>, %arg2: tensor<i32>) -> tensor<5x4x7x16xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<4x7x16xf32>) -> tensor<1x4x7x16xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<5x4x7x16xf32>, tensor<1x4x7x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x4x7x16xf32>
    return %1 : tensor<5x4x7x16xf32>
  }
  func.func private @dynamic_update_index_in_dim_9(%arg0: tensor<5x4x7xf32>, %arg1: tensor<4x7xf32>, %arg2: tensor<i32>) -> tensor<5x4x7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x7xf32>) -> tensor<1x4x7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x4x7xf32>, tensor<1x4x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x4x7xf32>
    return %1 : tensor<5x4x7xf32>
  }
  func.func private @dynamic_update_index_in_dim_10(%arg0: tensor<5x4x1xf32>, %arg1: tensor<4x1xf32>, %arg2: tensor<i32>) -> tensor<5x4x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x1xf32>) -> tensor<1x4x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x4x1xf32>, tensor<1x4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x4x1xf32>
    return %1 : tensor<5x4x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_11(%arg0: tensor<5x4x1xi32>, %arg1: tensor<4x1xi32>, %arg2: tensor<i32>) -> tensor<5x4x1xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x1xi32>) -> tensor<1x4x1xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x4x1xi32>, tensor<1x4x1xi32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x4x1xi32>
    return %1 : tensor<5x4x1xi32>
  }
  func.func private @dynamic_update_index_in_dim_12(%arg0: tensor<5x1x4x24xf32>, %arg1: tensor<1x4x24xf32>, %arg2: tensor<i32>) -> tensor<5x1x4x24xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<1x4x24xf32>) -> tensor<1x1x4x24xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<5x1x4x24xf32>, tensor<1x1x4x24xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x1x4x24xf32>
    return %1 : tensor<5x1x4x24xf32>
  }
  func.func private @dynamic_update_index_in_dim_13(%arg0: tensor<5x1x4x16xf32>, %arg1: tensor<1x4x16xf32>, %arg2: tensor<i32>) -> tensor<5x1x4x16xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<1x4x16xf32>) -> tensor<1x1x4x16xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<5x1x4x16xf32>, tensor<1x1x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x1x4x16xf32>
    return %1 : tensor<5x1x4x16xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<4x5x15xf32>, %arg1: tensor<4x5x1xi32>) -> (tensor<4x5x1xf32>, tensor<4x5x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x5x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x5x1xi32>, tensor<4x5x1xi32>) -> tensor<4x5x1xi1>
    %c_0 = stablehlo.constant dense<15> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x5x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x5x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x5x1xi1>, tensor<4x5x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<4x5x1xi32>) -> tensor<4x5x1x1xi32>
    %c_1 = stablehlo.constant dense<14> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x5x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x5x1x1xi32>, tensor<4x5x1x1xi32>) -> tensor<4x5x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<4x5x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x5x1x1xi32>, tensor<4x5x1x1xi32>) -> tensor<4x5x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x5x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<4x5x1x1xi1>, tensor<i1>) -> tensor<4x5x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x5x15xf32>, tensor<4x5x1x1xi32>) -> tensor<4x5x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<4x5x1xi1>, tensor<4x5x1xf32>
    return %15, %5 : tensor<4x5x1xf32>, tensor<4x5x1x1xi32>
  }
  func.func private @_take(%arg0: tensor<4x5x1xf32>, %arg1: tensor<i32>) -> (tensor<4x5xf32>, tensor<1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.add %arg1, %c_0 : tensor<i32>
    %2 = call @_where_14(%0, %1, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
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
    %10 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], collapsed_slice_dims = [2], start_index_map = [2]>, indices_are_sorted = false, slice_sizes = array<i64: 4, 5, 1>}> : (tensor<4x5x1xf32>, tensor<1xi32>) -> tensor<4x5xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<4x5xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %13 = stablehlo.select %11, %10, %12 : tensor<4x5xi1>, tensor<4x5xf32>
    return %13, %3 : tensor<4x5xf32>, tensor<1xi32>
  }
  func.func private @_where_14(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_15(%arg0: tensor<1xi32>, %arg1: tensor<4x5xf32>) -> tensor<4x5x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], inserted_window_dims = [2], scatter_dims_to_operand_dims = [2]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x5x1xf32>, tensor<1xi32>, tensor<4x5xf32>) -> tensor<4x5x1xf32>
    return %1 : tensor<4x5x1xf32>
  }
  func.func private @take_along_axis_16(%arg0: tensor<4x5x1x1xi32>, %arg1: tensor<4x5x1xf32>) -> tensor<4x5x15xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5x15xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x5x15xf32>, tensor<4x5x1x1xi32>, tensor<4x5x1xf32>) -> tensor<4x5x15xf32>
    return %1 : tensor<4x5x15xf32>
  }
  func.func private @dynamic_index_in_dim_17(%arg0: tensor<5x4x15xf32>, %arg1: tensor<i32>) -> tensor<4x15xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 15] : (tensor<5x4x15xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x15xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x15xf32>) -> tensor<4x15xf32>
    return %1 : tensor<4x15xf32>
  }
  func.func private @dynamic_index_in_dim_18(%arg0: tensor<5x4x16xf32>, %arg1: tensor<i32>) -> tensor<4x16xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 16] : (tensor<5x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x16xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x16xf32>) -> tensor<4x16xf32>
    return %1 : tensor<4x16xf32>
  }
  func.func private @dynamic_index_in_dim_19(%arg0: tensor<5x4x7x16xf32>, %arg1: tensor<i32>) -> tensor<4x7x16xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 7, 16] : (tensor<5x4x7x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x7x16xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x7x16xf32>) -> tensor<4x7x16xf32>
    return %1 : tensor<4x7x16xf32>
  }
  func.func private @dynamic_index_in_dim_20(%arg0: tensor<5x4x7xf32>, %arg1: tensor<i32>) -> tensor<4x7xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 7] : (tensor<5x4x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x7xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x7xf32>) -> tensor<4x7xf32>
    return %1 : tensor<4x7xf32>
  }
  func.func private @dynamic_index_in_dim_21(%arg0: tensor<5x4x1xf32>, %arg1: tensor<i32>) -> tensor<4x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 1] : (tensor<5x4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x1xf32>) -> tensor<4x1xf32>
    return %1 : tensor<4x1xf32>
  }
  func.func private @dynamic_index_in_dim_22(%arg0: tensor<5x4x1xi32>, %arg1: tensor<i32>) -> tensor<4x1xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 1] : (tensor<5x4x1xi32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x1xi32>) -> tensor<4x1xi32>
    return %1 : tensor<4x1xi32>
  }
  func.func private @dynamic_index_in_dim_23(%arg0: tensor<5x1x4x24xf32>, %arg1: tensor<i32>) -> tensor<1x4x24xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 1, 4, 24] : (tensor<5x1x4x24xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x4x24xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1x4x24xf32>) -> tensor<1x4x24xf32>
    return %1 : tensor<1x4x24xf32>
  }
  func.func private @dynamic_index_in_dim_24(%arg0: tensor<5x1x4x16xf32>, %arg1: tensor<i32>) -> tensor<1x4x16xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 1, 4, 16] : (tensor<5x1x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x4x16xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1x4x16xf32>) -> tensor<1x4x16xf32>
    return %1 : tensor<1x4x16xf32>
  }
  func.func private @closed_call_25(%arg0: tensor<16x16xf32>, %arg1: tensor<4x7x16xf32>, %arg2: tensor<16x16xf32>, %arg3: tensor<4x16xf32>, %arg4: tensor<4x7xi1>, %arg5: tensor<4x7xf32>, %arg6: tensor<24x64xf32>, %arg7: tensor<16x64xf32>, %arg8: tensor<16x15xf32>, %arg9: tensor<4x7x16xf32>, %arg10: tensor<16x16xf32>, %arg11: tensor<16x16xf32>, %arg12: tensor<16xf32>, %arg13: tensor<15x8xf32>, %arg14: tensor<24x64xf32>, %arg15: tensor<16x64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<16x15xf32>, %arg18: tensor<4x16xf32>, %arg19: tensor<4x16xf32>, %arg20: tensor<4x15xf32>, %arg21: tensor<4x16xf32>, %arg22: tensor<4x7x16xf32>, %arg23: tensor<4x7x16xf32>, %arg24: tensor<4x7xf32>, %arg25: tensor<4x1xf32>, %arg26: tensor<4x1xf32>, %arg27: tensor<4x7xf32>, %arg28: tensor<4x1xi32>, %arg29: tensor<1x4x24xf32>, %arg30: tensor<1x4x16xf32>, %arg31: tensor<1x4x16xf32>, %arg32: tensor<1x4x16xf32>, %arg33: tensor<1x4x16xf32>, %arg34: tensor<1x4x16xf32>, %arg35: tensor<1x4x16xf32>, %arg36: tensor<1x4x16xf32>, %arg37: tensor<1x4x16xf32>, %arg38: tensor<1x4x16xf32>, %arg39: tensor<1x4x16xf32>, %arg40: tensor<1x4x16xf32>, %arg41: tensor<1x4x16xf32>, %arg42: tensor<4x16xf32>) -> (tensor<4x7x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<15x8xf32>, tensor<24x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<16x15xf32>, tensor<4x16xf32>, tensor<4x16xf32>) {
    %0 = stablehlo.dot_general %arg20, %arg42, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x15xf32>, tensor<4x16xf32>) -> tensor<15x16xf32>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<15x16xf32>) -> tensor<16x15xf32>
    %2 = stablehlo.add %arg17, %1 : tensor<16x15xf32>
    %3 = stablehlo.dot_general %arg20, %arg8, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x15xf32>, tensor<16x15xf32>) -> tensor<4x16xf32>
    %4 = stablehlo.add %arg18, %3 : tensor<4x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<24x64xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x4x24xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9:22 = stablehlo.while(%iterArg = %arg29, %iterArg_10 = %arg30, %iterArg_11 = %arg31, %iterArg_12 = %arg32, %iterArg_13 = %arg33, %iterArg_14 = %arg34, %iterArg_15 = %arg35, %iterArg_16 = %arg36, %iterArg_17 = %arg37, %iterArg_18 = %arg38, %iterArg_19 = %arg39, %iterArg_20 = %arg40, %iterArg_21 = %arg41, %iterArg_22 = %arg6, %iterArg_23 = %arg7, %iterArg_24 = %c, %iterArg_25 = %5, %iterArg_26 = %6, %iterArg_27 = %7, %iterArg_28 = %4, %iterArg_29 = %arg19, %iterArg_30 = %8) : tensor<1x4x24xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<24x64xf32>, tensor<16x64xf32>, tensor<i32>, tensor<24x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<1x4x24xf32>
    cond {
      %c_31 = stablehlo.constant dense<1> : tensor<i32>
      %57 = stablehlo.compare LT, %iterArg_24, %c_31, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %57 : tensor<i1>
    } do {
      %c_31 = stablehlo.constant dense<1> : tensor<i32>
      %57 = stablehlo.subtract %c_31, %iterArg_24 : tensor<i32>
      %c_32 = stablehlo.constant dense<1> : tensor<i32>
      %58 = stablehlo.subtract %57, %c_32 : tensor<i32>
      %59 = func.call @dynamic_index_in_dim_3(%iterArg, %58) : (tensor<1x4x24xf32>, tensor<i32>) -> tensor<4x24xf32>
      %60 = func.call @dynamic_index_in_dim_26(%iterArg_10, %58) : (tensor<1x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %61 = func.call @dynamic_index_in_dim_26(%iterArg_11, %58) : (tensor<1x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %62 = func.call @dynamic_index_in_dim_26(%iterArg_12, %58) : (tensor<1x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %63 = func.call @dynamic_index_in_dim_26(%iterArg_13, %58) : (tensor<1x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %64 = func.call @dynamic_index_in_dim_26(%iterArg_14, %58) : (tensor<1x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %65 = func.call @dynamic_index_in_dim_26(%iterArg_15, %58) : (tensor<1x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %66 = func.call @dynamic_index_in_dim_26(%iterArg_16, %58) : (tensor<1x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %67 = func.call @dynamic_index_in_dim_26(%iterArg_17, %58) : (tensor<1x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %68 = func.call @dynamic_index_in_dim_26(%iterArg_18, %58) : (tensor<1x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %69 = func.call @dynamic_index_in_dim_26(%iterArg_19, %58) : (tensor<1x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %70 = func.call @dynamic_index_in_dim_26(%iterArg_20, %58) : (tensor<1x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %71 = func.call @dynamic_index_in_dim_26(%iterArg_21, %58) : (tensor<1x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %72:6 = func.call @closed_call_27(%iterArg_22, %iterArg_23, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71) : (tensor<24x64xf32>, tensor<16x64xf32>, tensor<24x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x24xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>) -> (tensor<24x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x24xf32>)
      %73 = func.call @dynamic_update_index_in_dim_28(%iterArg_30, %72#5, %58) : (tensor<1x4x24xf32>, tensor<4x24xf32>, tensor<i32>) -> tensor<1x4x24xf32>
      %c_33 = stablehlo.constant dense<1> : tensor<i32>
      %74 = stablehlo.add %iterArg_24, %c_33 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %74, %72#0, %72#1, %72#2, %72#3, %72#4, %73 : tensor<1x4x24xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<24x64xf32>, tensor<16x64xf32>, tensor<i32>, tensor<24x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<1x4x24xf32>
    }
    %10 = stablehlo.add %arg14, %9#16 : tensor<24x64xf32>
    %11 = stablehlo.add %arg15, %9#17 : tensor<16x64xf32>
    %12 = stablehlo.add %arg16, %9#18 : tensor<64xf32>
    %13 = stablehlo.transpose %9#21, dims = [1, 0, 2] : (tensor<1x4x24xf32>) -> tensor<4x1x24xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<4x1x24xf32>, tensor<f32>) -> tensor<4x24xf32>
    %15 = stablehlo.slice %14 [0:4, 0:8] : (tensor<4x24xf32>) -> tensor<4x8xf32>
    %16 = stablehlo.slice %14 [0:4, 8:24] : (tensor<4x24xf32>) -> tensor<4x16xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<15x8xf32>
    %18 = "stablehlo.scatter"(%17, %arg28, %15) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg43: tensor<f32>, %arg44: tensor<f32>):
      %57 = stablehlo.add %arg43, %arg44 : tensor<f32>
      stablehlo.return %57 : tensor<f32>
    }) : (tensor<15x8xf32>, tensor<4x1xi32>, tensor<4x8xf32>) -> tensor<15x8xf32>
    %19 = stablehlo.add %arg13, %18 : tensor<15x8xf32>
    %20 = stablehlo.dot_general %16, %arg27, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<4x7xf32>) -> tensor<4x16x7xf32>
    %21 = stablehlo.transpose %20, dims = [0, 2, 1] : (tensor<4x16x7xf32>) -> tensor<4x7x16xf32>
    %22 = stablehlo.add %arg9, %21 : tensor<4x7x16xf32>
    %23 = stablehlo.dot_general %16, %arg1, batching_dims = [0] x [0], contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<4x7x16xf32>) -> tensor<4x7xf32>
    %24 = stablehlo.broadcast_in_dim %arg26, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x7xf32>
    %25 = stablehlo.multiply %23, %24 : tensor<4x7xf32>
    %26 = stablehlo.multiply %25, %arg24 : tensor<4x7xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%26 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<4x7xf32>, tensor<f32>) -> tensor<4xf32>
    %28 = stablehlo.reshape %27 : (tensor<4xf32>) -> tensor<4x1xf32>
    %29 = stablehlo.negate %28 : tensor<4x1xf32>
    %30 = stablehlo.broadcast_in_dim %arg25, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x7xf32>
    %31 = stablehlo.divide %23, %30 : tensor<4x7xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%29 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<4xf32>) -> tensor<4x7xf32>
    %34 = stablehlo.add %31, %33 : tensor<4x7xf32>
    %35 = stablehlo.multiply %34, %arg24 : tensor<4x7xf32>
    %36 = call @_where_29(%arg4, %arg5, %35) : (tensor<4x7xi1>, tensor<4x7xf32>, tensor<4x7xf32>) -> tensor<4x7xf32>
    %37 = stablehlo.dot_general %36, %arg22, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<4x7x16xf32>) -> tensor<4x16xf32>
    %38 = stablehlo.dot_general %36, %arg3, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<4x16xf32>) -> tensor<4x7x16xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%37 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %40 = stablehlo.add %arg12, %39 : tensor<16xf32>
    %41 = stablehlo.multiply %38, %arg23 : tensor<4x7x16xf32>
    %42 = stablehlo.multiply %41, %arg22 : tensor<4x7x16xf32>
    %43 = stablehlo.add %41, %42 : tensor<4x7x16xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%43 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<4x7x16xf32>, tensor<f32>) -> tensor<4x16xf32>
    %45 = stablehlo.reshape %44 : (tensor<4x16xf32>) -> tensor<4x1x16xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.reduce(%45 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<4x1x16xf32>, tensor<f32>) -> tensor<4x16xf32>
    %47 = stablehlo.dot_general %46, %arg21, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<16x16xf32>
    %48 = stablehlo.transpose %47, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %49 = stablehlo.add %arg11, %48 : tensor<16x16xf32>
    %50 = stablehlo.dot_general %46, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>
    %51 = stablehlo.add %9#19, %50 : tensor<4x16xf32>
    %52 = stablehlo.dot_general %43, %arg1, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x7x16xf32>, tensor<4x7x16xf32>) -> tensor<16x16xf32>
    %53 = stablehlo.transpose %52, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %54 = stablehlo.add %arg10, %53 : tensor<16x16xf32>
    %55 = stablehlo.dot_general %43, %arg0, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x7x16xf32>, tensor<16x16xf32>) -> tensor<4x7x16xf32>
    %56 = stablehlo.add %22, %55 : tensor<4x7x16xf32>
    return %56, %54, %49, %40, %19, %10, %11, %12, %2, %51, %9#20 : tensor<4x7x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<15x8xf32>, tensor<24x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<16x15xf32>, tensor<4x16xf32>, tensor<4x16xf32>
  }
  func.func private @dynamic_index_in_dim_26(%arg0: tensor<1x4x16xf32>, %arg1: tensor<i32>) -> tensor<4x16xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 16] : (tensor<1x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x16xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x16xf32>) -> tensor<4x16xf32>
    return %1 : tensor<4x16xf32>
  }
  func.func private @closed_call_27(%arg0: tensor<24x64xf32>, %arg1: tensor<16x64xf32>, %arg2: tensor<24x64xf32>, %arg3: tensor<16x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<4x16xf32>, %arg6: tensor<4x16xf32>, %arg7: tensor<4x24xf32>, %arg8: tensor<4x16xf32>, %arg9: tensor<4x16xf32>, %arg10: tensor<4x16xf32>, %arg11: tensor<4x16xf32>, %arg12: tensor<4x16xf32>, %arg13: tensor<4x16xf32>, %arg14: tensor<4x16xf32>, %arg15: tensor<4x16xf32>, %arg16: tensor<4x16xf32>, %arg17: tensor<4x16xf32>, %arg18: tensor<4x16xf32>, %arg19: tensor<4x16xf32>) -> (tensor<24x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x24xf32>) {
    %0 = stablehlo.multiply %arg19, %arg5 : tensor<4x16xf32>
    %1 = stablehlo.multiply %arg5, %arg17 : tensor<4x16xf32>
    %2 = stablehlo.multiply %0, %arg18 : tensor<4x16xf32>
    %3 = stablehlo.add %arg6, %2 : tensor<4x16xf32>
    %4 = stablehlo.multiply %2, %arg17 : tensor<4x16xf32>
    %5 = stablehlo.add %3, %4 : tensor<4x16xf32>
    %6 = stablehlo.multiply %1, %arg16 : tensor<4x16xf32>
    %7 = stablehlo.multiply %arg15, %5 : tensor<4x16xf32>
    %8 = stablehlo.multiply %5, %arg13 : tensor<4x16xf32>
    %9 = stablehlo.multiply %7, %arg14 : tensor<4x16xf32>
    %10 = stablehlo.multiply %9, %arg13 : tensor<4x16xf32>
    %11 = stablehlo.add %9, %10 : tensor<4x16xf32>
    %12 = stablehlo.multiply %8, %arg12 : tensor<4x16xf32>
    %13 = stablehlo.multiply %arg11, %5 : tensor<4x16xf32>
    %14 = stablehlo.multiply %5, %arg10 : tensor<4x16xf32>
    %15 = stablehlo.multiply %14, %arg9 : tensor<4x16xf32>
    %16 = stablehlo.concatenate %12, %15, %11, %6, dim = 1 : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x64xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<4x64xf32>, tensor<f32>) -> tensor<64xf32>
    %18 = stablehlo.reshape %17 : (tensor<64xf32>) -> tensor<1x64xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %20 = stablehlo.add %arg4, %19 : tensor<64xf32>
    %21 = stablehlo.dot_general %16, %arg8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x64xf32>, tensor<4x16xf32>) -> tensor<64x16xf32>
    %22 = stablehlo.transpose %21, dims = [1, 0] : (tensor<64x16xf32>) -> tensor<16x64xf32>
    %23 = stablehlo.add %arg3, %22 : tensor<16x64xf32>
    %24 = stablehlo.dot_general %16, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64xf32>, tensor<16x64xf32>) -> tensor<4x16xf32>
    %25 = stablehlo.dot_general %16, %arg7, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x64xf32>, tensor<4x24xf32>) -> tensor<64x24xf32>
    %26 = stablehlo.transpose %25, dims = [1, 0] : (tensor<64x24xf32>) -> tensor<24x64xf32>
    %27 = stablehlo.add %arg2, %26 : tensor<24x64xf32>
    %28 = stablehlo.dot_general %16, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64xf32>, tensor<24x64xf32>) -> tensor<4x24xf32>
    return %27, %23, %20, %24, %13, %28 : tensor<24x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x24xf32>
  }
  func.func private @dynamic_update_index_in_dim_28(%arg0: tensor<1x4x24xf32>, %arg1: tensor<4x24xf32>, %arg2: tensor<i32>) -> tensor<1x4x24xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x24xf32>) -> tensor<1x4x24xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<1x4x24xf32>, tensor<1x4x24xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x24xf32>
    return %1 : tensor<1x4x24xf32>
  }
  func.func private @_where_29(%arg0: tensor<4x7xi1>, %arg1: tensor<4x7xf32>, %arg2: tensor<4x7xf32>) -> tensor<4x7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<4x7xi1>, tensor<4x7xf32>
    return %1 : tensor<4x7xf32>
  }
  func.func private @dynamic_index_in_dim_30(%arg0: tensor<7x4x16xf32>, %arg1: tensor<i32>) -> tensor<4x16xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 16] : (tensor<7x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x16xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x16xf32>) -> tensor<4x16xf32>
    return %1 : tensor<4x16xf32>
  }
  func.func private @closed_call_31(%arg0: tensor<8x64xf32>, %arg1: tensor<16x64xf32>, %arg2: tensor<8x64xf32>, %arg3: tensor<16x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<4x16xf32>, %arg6: tensor<4x16xf32>, %arg7: tensor<4x16xf32>, %arg8: tensor<4x8xf32>, %arg9: tensor<4x16xf32>, %arg10: tensor<4x16xf32>, %arg11: tensor<4x16xf32>, %arg12: tensor<4x16xf32>, %arg13: tensor<4x16xf32>, %arg14: tensor<4x16xf32>, %arg15: tensor<4x16xf32>, %arg16: tensor<4x16xf32>, %arg17: tensor<4x16xf32>, %arg18: tensor<4x16xf32>, %arg19: tensor<4x16xf32>, %arg20: tensor<4x16xf32>) -> (tensor<8x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x8xf32>) {
    %0 = stablehlo.add %arg5, %arg7 : tensor<4x16xf32>
    %1 = stablehlo.multiply %arg20, %0 : tensor<4x16xf32>
    %2 = stablehlo.multiply %0, %arg18 : tensor<4x16xf32>
    %3 = stablehlo.multiply %1, %arg19 : tensor<4x16xf32>
    %4 = stablehlo.add %arg6, %3 : tensor<4x16xf32>
    %5 = stablehlo.multiply %3, %arg18 : tensor<4x16xf32>
    %6 = stablehlo.add %4, %5 : tensor<4x16xf32>
    %7 = stablehlo.multiply %2, %arg17 : tensor<4x16xf32>
    %8 = stablehlo.multiply %arg16, %6 : tensor<4x16xf32>
    %9 = stablehlo.multiply %6, %arg14 : tensor<4x16xf32>
    %10 = stablehlo.multiply %8, %arg15 : tensor<4x16xf32>
    %11 = stablehlo.multiply %10, %arg14 : tensor<4x16xf32>
    %12 = stablehlo.add %10, %11 : tensor<4x16xf32>
    %13 = stablehlo.multiply %9, %arg13 : tensor<4x16xf32>
    %14 = stablehlo.multiply %arg12, %6 : tensor<4x16xf32>
    %15 = stablehlo.multiply %6, %arg11 : tensor<4x16xf32>
    %16 = stablehlo.multiply %15, %arg10 : tensor<4x16xf32>
    %17 = stablehlo.concatenate %13, %16, %12, %7, dim = 1 : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x64xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<4x64xf32>, tensor<f32>) -> tensor<64xf32>
    %19 = stablehlo.reshape %18 : (tensor<64xf32>) -> tensor<1x64xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %21 = stablehlo.add %arg4, %20 : tensor<64xf32>
    %22 = stablehlo.dot_general %17, %arg9, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x64xf32>, tensor<4x16xf32>) -> tensor<64x16xf32>
    %23 = stablehlo.transpose %22, dims = [1, 0] : (tensor<64x16xf32>) -> tensor<16x64xf32>
    %24 = stablehlo.add %arg3, %23 : tensor<16x64xf32>
    %25 = stablehlo.dot_general %17, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64xf32>, tensor<16x64xf32>) -> tensor<4x16xf32>
    %26 = stablehlo.dot_general %17, %arg8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x64xf32>, tensor<4x8xf32>) -> tensor<64x8xf32>
    %27 = stablehlo.transpose %26, dims = [1, 0] : (tensor<64x8xf32>) -> tensor<8x64xf32>
    %28 = stablehlo.add %arg2, %27 : tensor<8x64xf32>
    %29 = stablehlo.dot_general %17, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64xf32>, tensor<8x64xf32>) -> tensor<4x8xf32>
    return %28, %24, %21, %25, %14, %29 : tensor<8x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x8xf32>
  }
  func.func private @dynamic_update_index_in_dim_32(%arg0: tensor<7x4x8xf32>, %arg1: tensor<4x8xf32>, %arg2: tensor<i32>) -> tensor<7x4x8xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x8xf32>) -> tensor<1x4x8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<7x4x8xf32>, tensor<1x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<7x4x8xf32>
    return %1 : tensor<7x4x8xf32>
  }
}
