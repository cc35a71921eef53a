module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<24x16xf32>, %arg1: tensor<16x24xf32>, %arg2: tensor<3x24x16xf32>, %arg3: tensor<3x16x24xf32>, %arg4: tensor<3x16x2x4xf32>, %arg5: tensor<3x16xf32>, %arg6: tensor<3x16xf32>, %arg7: tensor<3x4x4x16xf32>, %arg8: tensor<3x16x4x4xf32>, %arg9: tensor<3x16x24xf32>, %arg10: tensor<3x16x2x4xf32>, %arg11: tensor<16xf32>, %arg12: tensor<i32>, %arg13: tensor<24x16xf32>, %arg14: tensor<16x24xf32>, %arg15: tensor<3x24x16xf32>, %arg16: tensor<3x16x24xf32>, %arg17: tensor<3x16x2x4xf32>, %arg18: tensor<3x16xf32>, %arg19: tensor<3x16xf32>, %arg20: tensor<3x4x4x16xf32>, %arg21: tensor<3x16x4x4xf32>, %arg22: tensor<3x16x24xf32>, %arg23: tensor<3x16x2x4xf32>, %arg24: tensor<16xf32>, %arg25: tensor<24x16xf32>, %arg26: tensor<16x24xf32>, %arg27: tensor<3x24x16xf32>, %arg28: tensor<3x16x24xf32>, %arg29: tensor<3x16x2x4xf32>, %arg30: tensor<3x16xf32>, %arg31: tensor<3x16xf32>, %arg32: tensor<3x4x4x16xf32>, %arg33: tensor<3x16x4x4xf32>, %arg34: tensor<3x16x24xf32>, %arg35: tensor<3x16x2x4xf32>, %arg36: tensor<16xf32>, %arg37: tensor<4x8xi32>, %arg38: tensor<4x8xi32>) -> (tensor<24x16xf32> {jax.result_info = "result[0]['embed']"}, tensor<16x24xf32> {jax.result_info = "result[0]['head']"}, tensor<3x24x16xf32> {jax.result_info = "result[0]['layers']['down']"}, tensor<3x16x24xf32> {jax.result_info = "result[0]['layers']['gate']"}, tensor<3x16x2x4xf32> {jax.result_info = "result[0]['layers']['k']"}, tensor<3x16xf32> {jax.result_info = "result[0]['layers']['norm1']"}, tensor<3x16xf32> {jax.result_info = "result[0]['layers']['norm2']"}, tensor<3x4x4x16xf32> {jax.result_info = "result[0]['layers']['o']"}, tensor<3x16x4x4xf32> {jax.result_info = "result[0]['layers']['q']"}, tensor<3x16x24xf32> {jax.result_info = "result[0]['layers']['up']"}, tensor<3x16x2x4xf32> {jax.result_info = "result[0]['layers']['v']"}, tensor<16xf32> {jax.result_info = "result[0]['norm']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<24x16xf32> {jax.result_info = "result[1][0].mu['embed']"}, tensor<16x24xf32> {jax.result_info = "result[1][0].mu['head']"}, tensor<3x24x16xf32> {jax.result_info = "result[1][0].mu['layers']['down']"}, tensor<3x16x24xf32> {jax.result_info = "result[1][0].mu['layers']['gate']"}, tensor<3x16x2x4xf32> {jax.result_info = "result[1][0].mu['layers']['k']"}, tensor<3x16xf32> {jax.result_info = "result[1][0].mu['layers']['norm1']"}, tensor<3x16xf32> {jax.result_info = "result[1][0].mu['layers']['norm2']"}, tensor<3x4x4x16xf32> {jax.result_info = "result[1][0].mu['layers']['o']"}, tensor<3x16x4x4xf32> {jax.result_info = "result[1][0].mu['layers']['q']"}, tensor<3x16x24xf32> {jax.result_info = "result[1][0].mu['layers']['up']"}, tensor<3x16x2x4xf32> {jax.result_info = "result[1][0].mu['layers']['v']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['norm']"}, tensor<24x16xf32> {jax.result_info = "result[1][0].nu['embed']"}, tensor<16x24xf32> {jax.result_info = "result[1][0].nu['head']"}, tensor<3x24x16xf32> {jax.result_info = "result[1][0].nu['layers']['down']"}, tensor<3x16x24xf32> {jax.result_info = "result[1][0].nu['layers']['gate']"}, tensor<3x16x2x4xf32> {jax.result_info = "result[1][0].nu['layers']['k']"}, tensor<3x16xf32> {jax.result_info = "result[1][0].nu['layers']['norm1']"}, tensor<3x16xf32> {jax.result_info = "result[1][0].nu['layers']['norm2']"}, tensor<3x4x4x16xf32> {jax.result_info = "result[1][0].nu['layers']['o']"}, tensor<3x16x4x4xf32> {jax.result_info = "result[1][0].nu['layers']['q']"}, tensor<3x16x24xf32> {jax.result_info = "result[1][0].nu['layers']['up']"}, tensor<3x16x2x4xf32> {jax.result_info = "result[1][0].nu['layers']['v']"}, tensor<16xf32> {jax.result_info = "result[1][0].nu['norm']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x8xi32>
    %1 = stablehlo.compare LT, %arg37, %0, SIGNED : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi1>
    %c_0 = stablehlo.constant dense<24> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x8xi32>
    %3 = stablehlo.add %arg37, %2 : tensor<4x8xi32>
    %4 = stablehlo.select %1, %3, %arg37 : tensor<4x8xi1>, tensor<4x8xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x8xi32>) -> tensor<4x8x1xi32>
    %6 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<24x16xf32>, tensor<4x8x1xi32>) -> tensor<4x8x16xf32>
    %7 = stablehlo.iota dim = 0 : tensor<8xi32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %9 = stablehlo.broadcast_in_dim %7, dims = [1] : (tensor<8xi32>) -> tensor<1x8xi32>
    %10 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<8x1xi32>) -> tensor<8x8xi32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x8xi32>) -> tensor<8x8xi32>
    %12 = stablehlo.compare GE, %10, %11, SIGNED : (tensor<8x8xi32>, tensor<8x8xi32>) -> tensor<8x8xi1>
    %13 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %14 = stablehlo.broadcast_in_dim %7, dims = [1] : (tensor<8xi32>) -> tensor<1x8xi32>
    %15 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<8x1xi32>) -> tensor<8x8xi32>
    %16 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x8xi32>) -> tensor<8x8xi32>
    %17 = stablehlo.subtract %15, %16 : tensor<8x8xi32>
    %c_1 = stablehlo.constant dense<4> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<8x8xi32>
    %19 = stablehlo.compare LT, %17, %18, SIGNED : (tensor<8x8xi32>, tensor<8x8xi32>) -> tensor<8x8xi1>
    %20 = stablehlo.and %12, %19 : tensor<8x8xi1>
    %21 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %22 = stablehlo.convert %21 : (tensor<8x1xi32>) -> tensor<8x1xf32>
    %23 = stablehlo.iota dim = 0 : tensor<2xi32>
    %c_2 = stablehlo.constant dense<2> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %25 = stablehlo.multiply %24, %23 : tensor<2xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %26 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %27 = stablehlo.add %26, %25 : tensor<2xi32>
    %28 = stablehlo.convert %27 : (tensor<2xi32>) -> tensor<2xf32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %30 = stablehlo.divide %28, %29 : tensor<2xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %32 = stablehlo.power %31, %30 : tensor<2xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %34 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x2xf32>
    %35 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<8x2xf32>
    %36 = stablehlo.divide %34, %35 : tensor<8x2xf32>
    %37 = stablehlo.concatenate %36, %36, dim = 1 : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x4xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 2] : (tensor<8x4xf32>) -> tensor<8x1x4xf32>
    %39 = stablehlo.cosine %38 : tensor<8x1x4xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [1, 2, 3] : (tensor<8x1x4xf32>) -> tensor<1x8x1x4xf32>
    %41 = stablehlo.sine %38 : tensor<8x1x4xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [1, 2, 3] : (tensor<8x1x4xf32>) -> tensor<1x8x1x4xf32>
    %43 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %44 = stablehlo.convert %43 : (tensor<8x1xi32>) -> tensor<8x1xf32>
    %45 = stablehlo.iota dim = 0 : tensor<2xi32>
    %c_5 = stablehlo.constant dense<2> : tensor<i32>
    %46 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %47 = stablehlo.multiply %46, %45 : tensor<2xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %48 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %49 = stablehlo.add %48, %47 : tensor<2xi32>
    %50 = stablehlo.convert %49 : (tensor<2xi32>) -> tensor<2xf32>
    %cst_7 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %52 = stablehlo.divide %50, %51 : tensor<2xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %54 = stablehlo.power %53, %52 : tensor<2xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %56 = stablehlo.broadcast_in_dim %44, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x2xf32>
    %57 = stablehlo.broadcast_in_dim %55, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<8x2xf32>
    %58 = stablehlo.divide %56, %57 : tensor<8x2xf32>
    %59 = stablehlo.concatenate %58, %58, dim = 1 : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x4xf32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0, 2] : (tensor<8x4xf32>) -> tensor<8x1x4xf32>
    %61 = stablehlo.cosine %60 : tensor<8x1x4xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [1, 2, 3] : (tensor<8x1x4xf32>) -> tensor<1x8x1x4xf32>
    %63 = stablehlo.sine %60 : tensor<8x1x4xf32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [1, 2, 3] : (tensor<8x1x4xf32>) -> tensor<1x8x1x4xf32>
    %cst_9 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %65:2 = call @_where(%20, %cst_9) : (tensor<8x8xi1>, tensor<f32>) -> (tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>)
    call @silu() : () -> ()
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x4x8x16xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %67:18 = stablehlo.while(%iterArg = %arg2, %iterArg_142 = %arg3, %iterArg_143 = %arg4, %iterArg_144 = %arg5, %iterArg_145 = %arg6, %iterArg_146 = %arg7, %iterArg_147 = %arg8, %iterArg_148 = %arg9, %iterArg_149 = %arg10, %iterArg_150 = %40, %iterArg_151 = %42, %iterArg_152 = %62, %iterArg_153 = %64, %iterArg_154 = %65#0, %iterArg_155 = %65#1, %iterArg_156 = %c_11, %iterArg_157 = %6, %iterArg_158 = %66) : tensor<3x24x16xf32>, tensor<3x16x24xf32>, tensor<3x16x2x4xf32>, tensor<3x16xf32>, tensor<3x16xf32>, tensor<3x4x4x16xf32>, tensor<3x16x4x4xf32>, tensor<3x16x24xf32>, tensor<3x16x2x4xf32>, tensor<1x8x1x4xf32>, tensor<1x8x1x4xf32>, tensor<1x8x1x4xf32>, tensor<1x8x1x4xf32>, tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>, tensor<i32>, tensor<4x8x16xf32>, tensor<3x4x8x16xf32>
    cond {
      %c_159 = stablehlo.constant dense<3> : tensor<i32>
      %472 = stablehlo.compare LT, %iterArg_156, %c_159, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %472 : tensor<i1>
    } do {
      %472 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_156) : (tensor<3x24x16xf32>, tensor<i32>) -> tensor<24x16xf32>
      %473 = func.call @dynamic_index_in_dim_0(%iterArg_142, %iterArg_156) : (tensor<3x16x24xf32>, tensor<i32>) -> tensor<16x24xf32>
      %474 = func.call @dynamic_index_in_dim_1(%iterArg_143, %iterArg_156) : (tensor<3x16x2x4xf32>, tensor<i32>) -> tensor<16x2x4xf32>
      %475 = func.call @dynamic_index_in_dim_2(%iterArg_144, %iterArg_156) : (tensor<3x16xf32>, tensor<i32>) -> tensor<16xf32>
      %476 = func.call @dynamic_index_in_dim_2(%iterArg_145, %iterArg_156) : (tensor<3x16xf32>, tensor<i32>) -> tensor<16xf32>
      %477 = func.call @dynamic_index_in_dim_3(%iterArg_146, %iterArg_156) : (tensor<3x4x4x16xf32>, tensor<i32>) -> tensor<4x4x16xf32>
      %478 = func.call @dynamic_index_in_dim_4(%iterArg_147, %iterArg_156) : (tensor<3x16x4x4xf32>, tensor<i32>) -> tensor<16x4x4xf32>
      %479 = func.call @dynamic_index_in_dim_0(%iterArg_148, %iterArg_156) : (tensor<3x16x24xf32>, tensor<i32>) -> tensor<16x24xf32>
      %480 = func.call @dynamic_index_in_dim_1(%iterArg_149, %iterArg_156) : (tensor<3x16x2x4xf32>, tensor<i32>) -> tensor<16x2x4xf32>
      %481:2 = func.call @closed_call(%iterArg_150, %iterArg_151, %iterArg_152, %iterArg_153, %iterArg_154, %iterArg_155, %iterArg_157, %472, %473, %474, %475, %476, %477, %478, %479, %480) : (tensor<1x8x1x4xf32>, tensor<1x8x1x4xf32>, tensor<1x8x1x4xf32>, tensor<1x8x1x4xf32>, tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>, tensor<4x8x16xf32>, tensor<24x16xf32>, tensor<16x24xf32>, tensor<16x2x4xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x4x16xf32>, tensor<16x4x4xf32>, tensor<16x24xf32>, tensor<16x2x4xf32>) -> (tensor<4x8x16xf32>, tensor<4x8x16xf32>)
      %482 = func.call @dynamic_update_index_in_dim(%iterArg_158, %481#1, %iterArg_156) : (tensor<3x4x8x16xf32>, tensor<4x8x16xf32>, tensor<i32>) -> tensor<3x4x8x16xf32>
      %c_159 = stablehlo.constant dense<1> : tensor<i32>
      %483 = stablehlo.add %iterArg_156, %c_159 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_142, %iterArg_143, %iterArg_144, %iterArg_145, %iterArg_146, %iterArg_147, %iterArg_148, %iterArg_149, %iterArg_150, %iterArg_151, %iterArg_152, %iterArg_153, %iterArg_154, %iterArg_155, %483, %481#0, %482 : tensor<3x24x16xf32>, tensor<3x16x24xf32>, tensor<3x16x2x4xf32>, tensor<3x16xf32>, tensor<3x16xf32>, tensor<3x4x4x16xf32>, tensor<3x16x4x4xf32>, tensor<3x16x24xf32>, tensor<3x16x2x4xf32>, tensor<1x8x1x4xf32>, tensor<1x8x1x4xf32>, tensor<1x8x1x4xf32>, tensor<1x8x1x4xf32>, tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>, tensor<i32>, tensor<4x8x16xf32>, tensor<3x4x8x16xf32>
    }
    %68 = stablehlo.multiply %67#16, %67#16 : tensor<4x8x16xf32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x8x16xf32>
    %70 = stablehlo.multiply %69, %67#16 : tensor<4x8x16xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.reduce(%68 init: %cst_13) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %cst_14 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %74 = stablehlo.divide %72, %73 : tensor<4x8x1xf32>
    %cst_15 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %76 = stablehlo.add %74, %75 : tensor<4x8x1xf32>
    %77 = stablehlo.rsqrt %76 : tensor<4x8x1xf32>
    %78 = stablehlo.divide %77, %76 : tensor<4x8x1xf32>
    %cst_16 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %80 = stablehlo.multiply %79, %78 : tensor<4x8x1xf32>
    %81 = stablehlo.broadcast_in_dim %77, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %82 = stablehlo.multiply %67#16, %81 : tensor<4x8x16xf32>
    %83 = stablehlo.broadcast_in_dim %arg11, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %85 = stablehlo.multiply %82, %84 : tensor<4x8x16xf32>
    %86 = stablehlo.dot_general %85, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x24xf32>) -> tensor<4x8x24xf32>
    %87 = stablehlo.broadcast_in_dim %arg38, dims = [0, 1] : (tensor<4x8xi32>) -> tensor<4x8x1xi32>
    %88:2 = call @take_along_axis(%86, %87) : (tensor<4x8x24xf32>, tensor<4x8x1xi32>) -> (tensor<4x8x1xf32>, tensor<4x8x1x1xi32>)
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %89:2 = call @_take(%88#0, %c_17) : (tensor<4x8x1xf32>, tensor<i32>) -> (tensor<4x8xf32>, tensor<1xi32>)
    %cst_18 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %90 = stablehlo.reduce(%86 init: %cst_18) applies stablehlo.maximum across dimensions = [2] : (tensor<4x8x24xf32>, tensor<f32>) -> tensor<4x8xf32>
    %91 = stablehlo.reshape %90 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x24xf32>
    %93 = stablehlo.compare EQ, %86, %92, FLOAT : (tensor<4x8x24xf32>, tensor<4x8x24xf32>) -> tensor<4x8x24xi1>
    %94 = stablehlo.convert %93 : (tensor<4x8x24xi1>) -> tensor<4x8x24xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.reduce(%94 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x8x24xf32>, tensor<f32>) -> tensor<4x8xf32>
    %cst_20 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %97 = stablehlo.maximum %96, %90 : tensor<4x8xf32>
    %98 = stablehlo.compare EQ, %90, %97, FLOAT : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xi1>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %101 = stablehlo.select %98, %99, %100 : tensor<4x8xi1>, tensor<4x8xf32>
    %cst_23 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %103 = stablehlo.compare EQ, %102, %97, FLOAT : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xi1>
    %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %106 = stablehlo.select %103, %104, %105 : tensor<4x8xi1>, tensor<4x8xf32>
    %107 = stablehlo.divide %101, %106 : tensor<4x8xf32>
    %108 = stablehlo.is_finite %97 : (tensor<4x8xf32>) -> tensor<4x8xi1>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %110 = stablehlo.select %108, %97, %109 : tensor<4x8xi1>, tensor<4x8xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %112 = stablehlo.broadcast_in_dim %110, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x24xf32>
    %114 = stablehlo.subtract %86, %113 : tensor<4x8x24xf32>
    %115 = stablehlo.exponential %114 : tensor<4x8x24xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.reduce(%115 init: %cst_28) applies stablehlo.add across dimensions = [2] : (tensor<4x8x24xf32>, tensor<f32>) -> tensor<4x8xf32>
    %117 = stablehlo.sign %116 : tensor<4x8xf32>
    %118 = stablehlo.abs %116 : tensor<4x8xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %120 = stablehlo.compare GE, %116, %119, FLOAT : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xi1>
    %121 = stablehlo.log %118 : tensor<4x8xf32>
    %122 = stablehlo.add %121, %110 : tensor<4x8xf32>
    %123 = stablehlo.subtract %122, %89#0 : tensor<4x8xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %124 = stablehlo.reduce(%123 init: %cst_30) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<f32>
    %cst_31 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %125 = stablehlo.divide %124, %cst_31 : tensor<f32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_33 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %126 = stablehlo.divide %cst_32, %cst_33 : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %126, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %128 = stablehlo.negate %127 : tensor<4x8xf32>
    %129 = stablehlo.divide %127, %118 : tensor<4x8xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %131 = stablehlo.select %120, %130, %129 : tensor<4x8xi1>, tensor<4x8xf32>
    %132 = stablehlo.select %120, %129, %130 : tensor<4x8xi1>, tensor<4x8xf32>
    %133 = stablehlo.negate %131 : tensor<4x8xf32>
    %134 = stablehlo.add %132, %133 : tensor<4x8xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x24xf32>
    %136 = stablehlo.multiply %135, %115 : tensor<4x8x24xf32>
    %137 = call @_take_8(%89#1, %128) : (tensor<1xi32>, tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %138 = call @take_along_axis_9(%88#1, %137) : (tensor<4x8x1x1xi32>, tensor<4x8x1xf32>) -> tensor<4x8x24xf32>
    %139 = stablehlo.add %136, %138 : tensor<4x8x24xf32>
    %140 = stablehlo.dot_general %139, %85, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x24xf32>, tensor<4x8x16xf32>) -> tensor<24x16xf32>
    %141 = stablehlo.transpose %140, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %142 = stablehlo.dot_general %139, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x24xf32>, tensor<16x24xf32>) -> tensor<4x8x16xf32>
    %143 = stablehlo.multiply %82, %142 : tensor<4x8x16xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.reduce(%143 init: %cst_35) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %145 = stablehlo.reshape %144 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %146 = stablehlo.broadcast_in_dim %83, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %147 = stablehlo.multiply %142, %146 : tensor<4x8x16xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %148 = stablehlo.reduce(%145 init: %cst_36) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %149 = stablehlo.multiply %67#16, %147 : tensor<4x8x16xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.reduce(%149 init: %cst_37) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %151 = stablehlo.reshape %150 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %152 = stablehlo.broadcast_in_dim %77, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %153 = stablehlo.multiply %147, %152 : tensor<4x8x16xf32>
    %154 = stablehlo.multiply %151, %80 : tensor<4x8x1xf32>
    %cst_38 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %156 = stablehlo.divide %154, %155 : tensor<4x8x1xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %157 = stablehlo.reduce(%156 init: %cst_39) applies stablehlo.add across dimensions = [2] : (tensor<4x8x1xf32>, tensor<f32>) -> tensor<4x8xf32>
    %158 = stablehlo.broadcast_in_dim %157, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x16xf32>
    %159 = stablehlo.multiply %158, %70 : tensor<4x8x16xf32>
    %160 = stablehlo.add %153, %159 : tensor<4x8x16xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3x24x16xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3x16x24xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3x16x2x4xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3x4x4x16xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3x16x4x4xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3x16x24xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3x16x2x4xf32>
    %c_49 = stablehlo.constant dense<0> : tensor<i32>
    %170:21 = stablehlo.while(%iterArg = %67#17, %iterArg_142 = %arg2, %iterArg_143 = %arg3, %iterArg_144 = %arg4, %iterArg_145 = %arg5, %iterArg_146 = %arg6, %iterArg_147 = %arg7, %iterArg_148 = %arg8, %iterArg_149 = %arg9, %iterArg_150 = %arg10, %iterArg_151 = %c_49, %iterArg_152 = %160, %iterArg_153 = %161, %iterArg_154 = %162, %iterArg_155 = %163, %iterArg_156 = %164, %iterArg_157 = %165, %iterArg_158 = %166, %iterArg_159 = %167, %iterArg_160 = %168, %iterArg_161 = %169) : tensor<3x4x8x16xf32>, tensor<3x24x16xf32>, tensor<3x16x24xf32>, tensor<3x16x2x4xf32>, tensor<3x16xf32>, tensor<3x16xf32>, tensor<3x4x4x16xf32>, tensor<3x16x4x4xf32>, tensor<3x16x24xf32>, tensor<3x16x2x4xf32>, tensor<i32>, tensor<4x8x16xf32>, tensor<3x24x16xf32>, tensor<3x16x24xf32>, tensor<3x16x2x4xf32>, tensor<3x16xf32>, tensor<3x16xf32>, tensor<3x4x4x16xf32>, tensor<3x16x4x4xf32>, tensor<3x16x24xf32>, tensor<3x16x2x4xf32>
    cond {
      %c_162 = stablehlo.constant dense<3> : tensor<i32>
      %472 = stablehlo.compare LT, %iterArg_151, %c_162, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %472 : tensor<i1>
    } do {
      %c_162 = stablehlo.constant dense<3> : tensor<i32>
      %472 = stablehlo.subtract %c_162, %iterArg_151 : tensor<i32>
      %c_163 = stablehlo.constant dense<1> : tensor<i32>
      %473 = stablehlo.subtract %472, %c_163 : tensor<i32>
      %474 = func.call @dynamic_index_in_dim_10(%iterArg, %473) : (tensor<3x4x8x16xf32>, tensor<i32>) -> tensor<4x8x16xf32>
      %475 = func.call @dynamic_index_in_dim(%iterArg_142, %473) : (tensor<3x24x16xf32>, tensor<i32>) -> tensor<24x16xf32>
      %476 = func.call @dynamic_index_in_dim_0(%iterArg_143, %473) : (tensor<3x16x24xf32>, tensor<i32>) -> tensor<16x24xf32>
      %477 = func.call @dynamic_index_in_dim_1(%iterArg_144, %473) : (tensor<3x16x2x4xf32>, tensor<i32>) -> tensor<16x2x4xf32>
      %478 = func.call @dynamic_index_in_dim_2(%iterArg_145, %473) : (tensor<3x16xf32>, tensor<i32>) -> tensor<16xf32>
      %479 = func.call @dynamic_index_in_dim_2(%iterArg_146, %473) : (tensor<3x16xf32>, tensor<i32>) -> tensor<16xf32>
      %480 = func.call @dynamic_index_in_dim_3(%iterArg_147, %473) : (tensor<3x4x4x16xf32>, tensor<i32>) -> tensor<4x4x16xf32>
      %481 = func.call @dynamic_index_in_dim_4(%iterArg_148, %473) : (tensor<3x16x4x4xf32>, tensor<i32>) -> tensor<16x4x4xf32>
      %482 = func.call @dynamic_index_in_dim_0(%iterArg_149, %473) : (tensor<3x16x24xf32>, tensor<i32>) -> tensor<16x24xf32>
      %483 = func.call @dynamic_index_in_dim_1(%iterArg_150, %473) : (tensor<3x16x2x4xf32>, tensor<i32>) -> tensor<16x2x4xf32>
      %484:10 = func.call @closed_call_11(%iterArg_152, %474, %475, %476, %477, %478, %479, %480, %481, %482, %483) : (tensor<4x8x16xf32>, tensor<4x8x16xf32>, tensor<24x16xf32>, tensor<16x24xf32>, tensor<16x2x4xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x4x16xf32>, tensor<16x4x4xf32>, tensor<16x24xf32>, tensor<16x2x4xf32>) -> (tensor<4x8x16xf32>, tensor<24x16xf32>, tensor<16x24xf32>, tensor<16x2x4xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x4x16xf32>, tensor<16x4x4xf32>, tensor<16x24xf32>, tensor<16x2x4xf32>)
      %485 = func.call @dynamic_update_index_in_dim_16(%iterArg_153, %484#1, %473) : (tensor<3x24x16xf32>, tensor<24x16xf32>, tensor<i32>) -> tensor<3x24x16xf32>
      %486 = func.call @dynamic_update_index_in_dim_17(%iterArg_154, %484#2, %473) : (tensor<3x16x24xf32>, tensor<16x24xf32>, tensor<i32>) -> tensor<3x16x24xf32>
      %487 = func.call @dynamic_update_index_in_dim_18(%iterArg_155, %484#3, %473) : (tensor<3x16x2x4xf32>, tensor<16x2x4xf32>, tensor<i32>) -> tensor<3x16x2x4xf32>
      %488 = func.call @dynamic_update_index_in_dim_19(%iterArg_156, %484#4, %473) : (tensor<3x16xf32>, tensor<16xf32>, tensor<i32>) -> tensor<3x16xf32>
      %489 = func.call @dynamic_update_index_in_dim_19(%iterArg_157, %484#5, %473) : (tensor<3x16xf32>, tensor<16xf32>, tensor<i32>) -> tensor<3x16xf32>
      %490 = func.call @dynamic_update_index_in_dim_20(%iterArg_158, %484#6, %473) : (tensor<3x4x4x16xf32>, tensor<4x4x16xf32>, tensor<i32>) -> tensor<3x4x4x16xf32>
      %491 = func.call @dynamic_update_index_in_dim_21(%iterArg_159, %484#7, %473) : (tensor<3x16x4x4xf32>, tensor<16x4x4xf32>, tensor<i32>) -> tensor<3x16x4x4xf32>
      %492 = func.call @dynamic_update_index_in_dim_17(%iterArg_160, %484#8, %473) : (tensor<3x16x24xf32>, tensor<16x24xf32>, tensor<i32>) -> tensor<3x16x24xf32>
      %493 = func.call @dynamic_update_index_in_dim_18(%iterArg_161, %484#9, %473) : (tensor<3x16x2x4xf32>, tensor<16x2x4xf32>, tensor<i32>) -> tensor<3x16x2x4xf32>
      %c_164 = stablehlo.constant dense<1> : tensor<i32>
      %494 = stablehlo.add %iterArg_151, %c_164 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_142, %iterArg_143, %iterArg_144, %iterArg_145, %iterArg_146, %iterArg_147, %iterArg_148, %iterArg_149, %iterArg_150, %494, %484#0, %485, %486, %487, %488, %489, %490, %491, %492, %493 : tensor<3x4x8x16xf32>, tensor<3x24x16xf32>, tensor<3x16x24xf32>, tensor<3x16x2x4xf32>, tensor<3x16xf32>, tensor<3x16xf32>, tensor<3x4x4x16xf32>, tensor<3x16x4x4xf32>, tensor<3x16x24xf32>, tensor<3x16x2x4xf32>, tensor<i32>, tensor<4x8x16xf32>, tensor<3x24x16xf32>, tensor<3x16x24xf32>, tensor<3x16x2x4xf32>, tensor<3x16xf32>, tensor<3x16xf32>, tensor<3x4x4x16xf32>, tensor<3x16x4x4xf32>, tensor<3x16x24xf32>, tensor<3x16x2x4xf32>
    }
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %172 = "stablehlo.scatter"(%171, %5, %170#11) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg39: tensor<f32>, %arg40: tensor<f32>):
      %472 = stablehlo.add %arg39, %arg40 : tensor<f32>
      stablehlo.return %472 : tensor<f32>
    }) : (tensor<24x16xf32>, tensor<4x8x1xi32>, tensor<4x8x16xf32>) -> tensor<24x16xf32>
    %cst_51 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %174 = stablehlo.multiply %173, %172 : tensor<24x16xf32>
    %cst_52 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %176 = stablehlo.multiply %175, %arg13 : tensor<24x16xf32>
    %177 = stablehlo.add %174, %176 : tensor<24x16xf32>
    %cst_53 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %179 = stablehlo.multiply %178, %141 : tensor<16x24xf32>
    %cst_54 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %181 = stablehlo.multiply %180, %arg14 : tensor<16x24xf32>
    %182 = stablehlo.add %179, %181 : tensor<16x24xf32>
    %cst_55 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3x24x16xf32>
    %184 = stablehlo.multiply %183, %170#12 : tensor<3x24x16xf32>
    %cst_56 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3x24x16xf32>
    %186 = stablehlo.multiply %185, %arg15 : tensor<3x24x16xf32>
    %187 = stablehlo.add %184, %186 : tensor<3x24x16xf32>
    %cst_57 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<3x16x24xf32>
    %189 = stablehlo.multiply %188, %170#13 : tensor<3x16x24xf32>
    %cst_58 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<3x16x24xf32>
    %191 = stablehlo.multiply %190, %arg16 : tensor<3x16x24xf32>
    %192 = stablehlo.add %189, %191 : tensor<3x16x24xf32>
    %cst_59 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<3x16x2x4xf32>
    %194 = stablehlo.multiply %193, %170#14 : tensor<3x16x2x4xf32>
    %cst_60 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<3x16x2x4xf32>
    %196 = stablehlo.multiply %195, %arg17 : tensor<3x16x2x4xf32>
    %197 = stablehlo.add %194, %196 : tensor<3x16x2x4xf32>
    %cst_61 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %199 = stablehlo.multiply %198, %170#15 : tensor<3x16xf32>
    %cst_62 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %201 = stablehlo.multiply %200, %arg18 : tensor<3x16xf32>
    %202 = stablehlo.add %199, %201 : tensor<3x16xf32>
    %cst_63 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %204 = stablehlo.multiply %203, %170#16 : tensor<3x16xf32>
    %cst_64 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %206 = stablehlo.multiply %205, %arg19 : tensor<3x16xf32>
    %207 = stablehlo.add %204, %206 : tensor<3x16xf32>
    %cst_65 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<3x4x4x16xf32>
    %209 = stablehlo.multiply %208, %170#17 : tensor<3x4x4x16xf32>
    %cst_66 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<3x4x4x16xf32>
    %211 = stablehlo.multiply %210, %arg20 : tensor<3x4x4x16xf32>
    %212 = stablehlo.add %209, %211 : tensor<3x4x4x16xf32>
    %cst_67 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<3x16x4x4xf32>
    %214 = stablehlo.multiply %213, %170#18 : tensor<3x16x4x4xf32>
    %cst_68 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<3x16x4x4xf32>
    %216 = stablehlo.multiply %215, %arg21 : tensor<3x16x4x4xf32>
    %217 = stablehlo.add %214, %216 : tensor<3x16x4x4xf32>
    %cst_69 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %218 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<3x16x24xf32>
    %219 = stablehlo.multiply %218, %170#19 : tensor<3x16x24xf32>
    %cst_70 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<3x16x24xf32>
    %221 = stablehlo.multiply %220, %arg22 : tensor<3x16x24xf32>
    %222 = stablehlo.add %219, %221 : tensor<3x16x24xf32>
    %cst_71 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %223 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<3x16x2x4xf32>
    %224 = stablehlo.multiply %223, %170#20 : tensor<3x16x2x4xf32>
    %cst_72 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<3x16x2x4xf32>
    %226 = stablehlo.multiply %225, %arg23 : tensor<3x16x2x4xf32>
    %227 = stablehlo.add %224, %226 : tensor<3x16x2x4xf32>
    %cst_73 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %228 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %229 = stablehlo.multiply %228, %148 : tensor<16xf32>
    %cst_74 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %230 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %231 = stablehlo.multiply %230, %arg24 : tensor<16xf32>
    %232 = stablehlo.add %229, %231 : tensor<16xf32>
    %233 = stablehlo.multiply %172, %172 : tensor<24x16xf32>
    %cst_75 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %234 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %235 = stablehlo.multiply %234, %233 : tensor<24x16xf32>
    %cst_76 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %236 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %237 = stablehlo.multiply %236, %arg25 : tensor<24x16xf32>
    %238 = stablehlo.add %235, %237 : tensor<24x16xf32>
    %239 = stablehlo.multiply %141, %141 : tensor<16x24xf32>
    %cst_77 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %240 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %241 = stablehlo.multiply %240, %239 : tensor<16x24xf32>
    %cst_78 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %242 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %243 = stablehlo.multiply %242, %arg26 : tensor<16x24xf32>
    %244 = stablehlo.add %241, %243 : tensor<16x24xf32>
    %245 = stablehlo.multiply %170#12, %170#12 : tensor<3x24x16xf32>
    %cst_79 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %246 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<3x24x16xf32>
    %247 = stablehlo.multiply %246, %245 : tensor<3x24x16xf32>
    %cst_80 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<3x24x16xf32>
    %249 = stablehlo.multiply %248, %arg27 : tensor<3x24x16xf32>
    %250 = stablehlo.add %247, %249 : tensor<3x24x16xf32>
    %251 = stablehlo.multiply %170#13, %170#13 : tensor<3x16x24xf32>
    %cst_81 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %252 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<3x16x24xf32>
    %253 = stablehlo.multiply %252, %251 : tensor<3x16x24xf32>
    %cst_82 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %254 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<3x16x24xf32>
    %255 = stablehlo.multiply %254, %arg28 : tensor<3x16x24xf32>
    %256 = stablehlo.add %253, %255 : tensor<3x16x24xf32>
    %257 = stablehlo.multiply %170#14, %170#14 : tensor<3x16x2x4xf32>
    %cst_83 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %258 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<3x16x2x4xf32>
    %259 = stablehlo.multiply %258, %257 : tensor<3x16x2x4xf32>
    %cst_84 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %260 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<3x16x2x4xf32>
    %261 = stablehlo.multiply %260, %arg29 : tensor<3x16x2x4xf32>
    %262 = stablehlo.add %259, %261 : tensor<3x16x2x4xf32>
    %263 = stablehlo.multiply %170#15, %170#15 : tensor<3x16xf32>
    %cst_85 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %264 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %265 = stablehlo.multiply %264, %263 : tensor<3x16xf32>
    %cst_86 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %266 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %267 = stablehlo.multiply %266, %arg30 : tensor<3x16xf32>
    %268 = stablehlo.add %265, %267 : tensor<3x16xf32>
    %269 = stablehlo.multiply %170#16, %170#16 : tensor<3x16xf32>
    %cst_87 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %270 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %271 = stablehlo.multiply %270, %269 : tensor<3x16xf32>
    %cst_88 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %272 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %273 = stablehlo.multiply %272, %arg31 : tensor<3x16xf32>
    %274 = stablehlo.add %271, %273 : tensor<3x16xf32>
    %275 = stablehlo.multiply %170#17, %170#17 : tensor<3x4x4x16xf32>
    %cst_89 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %276 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<3x4x4x16xf32>
    %277 = stablehlo.multiply %276, %275 : tensor<3x4x4x16xf32>
    %cst_90 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %278 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<3x4x4x16xf32>
    %279 = stablehlo.multiply %278, %arg32 : tensor<3x4x4x16xf32>
    %280 = stablehlo.add %277, %279 : tensor<3x4x4x16xf32>
    %281 = stablehlo.multiply %170#18, %170#18 : tensor<3x16x4x4xf32>
    %cst_91 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %282 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<3x16x4x4xf32>
    %283 = stablehlo.multiply %282, %281 : tensor<3x16x4x4xf32>
    %cst_92 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %284 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<3x16x4x4xf32>
    %285 = stablehlo.multiply %284, %arg33 : tensor<3x16x4x4xf32>
    %286 = stablehlo.add %283, %285 : tensor<3x16x4x4xf32>
    %287 = stablehlo.multiply %170#19, %170#19 : tensor<3x16x24xf32>
    %cst_93 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %288 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<3x16x24xf32>
    %289 = stablehlo.multiply %288, %287 : tensor<3x16x24xf32>
    %cst_94 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %290 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<3x16x24xf32>
    %291 = stablehlo.multiply %290, %arg34 : tensor<3x16x24xf32>
    %292 = stablehlo.add %289, %291 : tensor<3x16x24xf32>
    %293 = stablehlo.multiply %170#20, %170#20 : tensor<3x16x2x4xf32>
    %cst_95 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %294 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<3x16x2x4xf32>
    %295 = stablehlo.multiply %294, %293 : tensor<3x16x2x4xf32>
    %cst_96 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %296 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<3x16x2x4xf32>
    %297 = stablehlo.multiply %296, %arg35 : tensor<3x16x2x4xf32>
    %298 = stablehlo.add %295, %297 : tensor<3x16x2x4xf32>
    %299 = stablehlo.multiply %148, %148 : tensor<16xf32>
    %cst_97 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %300 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %301 = stablehlo.multiply %300, %299 : tensor<16xf32>
    %cst_98 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %302 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %303 = stablehlo.multiply %302, %arg36 : tensor<16xf32>
    %304 = stablehlo.add %301, %303 : tensor<16xf32>
    %c_99 = stablehlo.constant dense<2147483647> : tensor<i32>
    %305 = stablehlo.compare LT, %arg12, %c_99, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_100 = stablehlo.constant dense<1> : tensor<i32>
    %306 = stablehlo.add %arg12, %c_100 : tensor<i32>
    %c_101 = stablehlo.constant dense<2147483647> : tensor<i32>
    %307 = call @_where_22(%305, %306, %c_101) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %308 = stablehlo.convert %307 : (tensor<i32>) -> tensor<f32>
    %cst_102 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %309 = stablehlo.convert %307 : (tensor<i32>) -> tensor<f32>
    %310 = stablehlo.power %cst_102, %309 : tensor<f32>
    %cst_103 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %311 = stablehlo.subtract %cst_103, %310 : tensor<f32>
    %312 = stablehlo.broadcast_in_dim %311, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %313 = stablehlo.divide %177, %312 : tensor<24x16xf32>
    %314 = stablehlo.broadcast_in_dim %311, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %315 = stablehlo.divide %182, %314 : tensor<16x24xf32>
    %316 = stablehlo.broadcast_in_dim %311, dims = [] : (tensor<f32>) -> tensor<3x24x16xf32>
    %317 = stablehlo.divide %187, %316 : tensor<3x24x16xf32>
    %318 = stablehlo.broadcast_in_dim %311, dims = [] : (tensor<f32>) -> tensor<3x16x24xf32>
    %319 = stablehlo.divide %192, %318 : tensor<3x16x24xf32>
    %320 = stablehlo.broadcast_in_dim %311, dims = [] : (tensor<f32>) -> tensor<3x16x2x4xf32>
    %321 = stablehlo.divide %197, %320 : tensor<3x16x2x4xf32>
    %322 = stablehlo.broadcast_in_dim %311, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %323 = stablehlo.divide %202, %322 : tensor<3x16xf32>
    %324 = stablehlo.broadcast_in_dim %311, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %325 = stablehlo.divide %207, %324 : tensor<3x16xf32>
    %326 = stablehlo.broadcast_in_dim %311, dims = [] : (tensor<f32>) -> tensor<3x4x4x16xf32>
    %327 = stablehlo.divide %212, %326 : tensor<3x4x4x16xf32>
    %328 = stablehlo.broadcast_in_dim %311, dims = [] : (tensor<f32>) -> tensor<3x16x4x4xf32>
    %329 = stablehlo.divide %217, %328 : tensor<3x16x4x4xf32>
    %330 = stablehlo.broadcast_in_dim %311, dims = [] : (tensor<f32>) -> tensor<3x16x24xf32>
    %331 = stablehlo.divide %222, %330 : tensor<3x16x24xf32>
    %332 = stablehlo.broadcast_in_dim %311, dims = [] : (tensor<f32>) -> tensor<3x16x2x4xf32>
    %333 = stablehlo.divide %227, %332 : tensor<3x16x2x4xf32>
    %334 = stablehlo.broadcast_in_dim %311, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %335 = stablehlo.divide %232, %334 : tensor<16xf32>
    %336 = stablehlo.convert %307 : (tensor<i32>) -> tensor<f32>
    %cst_104 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %337 = stablehlo.convert %307 : (tensor<i32>) -> tensor<f32>
    %338 = stablehlo.power %cst_104, %337 : tensor<f32>
    %cst_105 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %339 = stablehlo.subtract %cst_105, %338 : tensor<f32>
    %340 = stablehlo.broadcast_in_dim %339, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %341 = stablehlo.divide %238, %340 : tensor<24x16xf32>
    %342 = stablehlo.broadcast_in_dim %339, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %343 = stablehlo.divide %244, %342 : tensor<16x24xf32>
    %344 = stablehlo.broadcast_in_dim %339, dims = [] : (tensor<f32>) -> tensor<3x24x16xf32>
    %345 = stablehlo.divide %250, %344 : tensor<3x24x16xf32>
    %346 = stablehlo.broadcast_in_dim %339, dims = [] : (tensor<f32>) -> tensor<3x16x24xf32>
    %347 = stablehlo.divide %256, %346 : tensor<3x16x24xf32>
    %348 = stablehlo.broadcast_in_dim %339, dims = [] : (tensor<f32>) -> tensor<3x16x2x4xf32>
    %349 = stablehlo.divide %262, %348 : tensor<3x16x2x4xf32>
    %350 = stablehlo.broadcast_in_dim %339, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %351 = stablehlo.divide %268, %350 : tensor<3x16xf32>
    %352 = stablehlo.broadcast_in_dim %339, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %353 = stablehlo.divide %274, %352 : tensor<3x16xf32>
    %354 = stablehlo.broadcast_in_dim %339, dims = [] : (tensor<f32>) -> tensor<3x4x4x16xf32>
    %355 = stablehlo.divide %280, %354 : tensor<3x4x4x16xf32>
    %356 = stablehlo.broadcast_in_dim %339, dims = [] : (tensor<f32>) -> tensor<3x16x4x4xf32>
    %357 = stablehlo.divide %286, %356 : tensor<3x16x4x4xf32>
    %358 = stablehlo.broadcast_in_dim %339, dims = [] : (tensor<f32>) -> tensor<3x16x24xf32>
    %359 = stablehlo.divide %292, %358 : tensor<3x16x24xf32>
    %360 = stablehlo.broadcast_in_dim %339, dims = [] : (tensor<f32>) -> tensor<3x16x2x4xf32>
    %361 = stablehlo.divide %298, %360 : tensor<3x16x2x4xf32>
    %362 = stablehlo.broadcast_in_dim %339, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %363 = stablehlo.divide %304, %362 : tensor<16xf32>
    %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %364 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %365 = stablehlo.add %341, %364 : tensor<24x16xf32>
    %366 = stablehlo.sqrt %365 : tensor<24x16xf32>
    %cst_107 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %367 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %368 = stablehlo.add %366, %367 : tensor<24x16xf32>
    %369 = stablehlo.divide %313, %368 : tensor<24x16xf32>
    %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %370 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %371 = stablehlo.add %343, %370 : tensor<16x24xf32>
    %372 = stablehlo.sqrt %371 : tensor<16x24xf32>
    %cst_109 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %373 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %374 = stablehlo.add %372, %373 : tensor<16x24xf32>
    %375 = stablehlo.divide %315, %374 : tensor<16x24xf32>
    %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %376 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<3x24x16xf32>
    %377 = stablehlo.add %345, %376 : tensor<3x24x16xf32>
    %378 = stablehlo.sqrt %377 : tensor<3x24x16xf32>
    %cst_111 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %379 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<3x24x16xf32>
    %380 = stablehlo.add %378, %379 : tensor<3x24x16xf32>
    %381 = stablehlo.divide %317, %380 : tensor<3x24x16xf32>
    %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %382 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<3x16x24xf32>
    %383 = stablehlo.add %347, %382 : tensor<3x16x24xf32>
    %384 = stablehlo.sqrt %383 : tensor<3x16x24xf32>
    %cst_113 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %385 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<3x16x24xf32>
    %386 = stablehlo.add %384, %385 : tensor<3x16x24xf32>
    %387 = stablehlo.divide %319, %386 : tensor<3x16x24xf32>
    %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %388 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<3x16x2x4xf32>
    %389 = stablehlo.add %349, %388 : tensor<3x16x2x4xf32>
    %390 = stablehlo.sqrt %389 : tensor<3x16x2x4xf32>
    %cst_115 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %391 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<3x16x2x4xf32>
    %392 = stablehlo.add %390, %391 : tensor<3x16x2x4xf32>
    %393 = stablehlo.divide %321, %392 : tensor<3x16x2x4xf32>
    %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %394 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %395 = stablehlo.add %351, %394 : tensor<3x16xf32>
    %396 = stablehlo.sqrt %395 : tensor<3x16xf32>
    %cst_117 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %397 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %398 = stablehlo.add %396, %397 : tensor<3x16xf32>
    %399 = stablehlo.divide %323, %398 : tensor<3x16xf32>
    %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %400 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %401 = stablehlo.add %353, %400 : tensor<3x16xf32>
    %402 = stablehlo.sqrt %401 : tensor<3x16xf32>
    %cst_119 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %403 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %404 = stablehlo.add %402, %403 : tensor<3x16xf32>
    %405 = stablehlo.divide %325, %404 : tensor<3x16xf32>
    %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %406 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<3x4x4x16xf32>
    %407 = stablehlo.add %355, %406 : tensor<3x4x4x16xf32>
    %408 = stablehlo.sqrt %407 : tensor<3x4x4x16xf32>
    %cst_121 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %409 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<3x4x4x16xf32>
    %410 = stablehlo.add %408, %409 : tensor<3x4x4x16xf32>
    %411 = stablehlo.divide %327, %410 : tensor<3x4x4x16xf32>
    %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %412 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<3x16x4x4xf32>
    %413 = stablehlo.add %357, %412 : tensor<3x16x4x4xf32>
    %414 = stablehlo.sqrt %413 : tensor<3x16x4x4xf32>
    %cst_123 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %415 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<3x16x4x4xf32>
    %416 = stablehlo.add %414, %415 : tensor<3x16x4x4xf32>
    %417 = stablehlo.divide %329, %416 : tensor<3x16x4x4xf32>
    %cst_124 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %418 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<3x16x24xf32>
    %419 = stablehlo.add %359, %418 : tensor<3x16x24xf32>
    %420 = stablehlo.sqrt %419 : tensor<3x16x24xf32>
    %cst_125 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %421 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<3x16x24xf32>
    %422 = stablehlo.add %420, %421 : tensor<3x16x24xf32>
    %423 = stablehlo.divide %331, %422 : tensor<3x16x24xf32>
    %cst_126 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %424 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<3x16x2x4xf32>
    %425 = stablehlo.add %361, %424 : tensor<3x16x2x4xf32>
    %426 = stablehlo.sqrt %425 : tensor<3x16x2x4xf32>
    %cst_127 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %427 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<3x16x2x4xf32>
    %428 = stablehlo.add %426, %427 : tensor<3x16x2x4xf32>
    %429 = stablehlo.divide %333, %428 : tensor<3x16x2x4xf32>
    %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %430 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %431 = stablehlo.add %363, %430 : tensor<16xf32>
    %432 = stablehlo.sqrt %431 : tensor<16xf32>
    %cst_129 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %433 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %434 = stablehlo.add %432, %433 : tensor<16xf32>
    %435 = stablehlo.divide %335, %434 : tensor<16xf32>
    %cst_130 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %436 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %437 = stablehlo.multiply %436, %369 : tensor<24x16xf32>
    %cst_131 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %438 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %439 = stablehlo.multiply %438, %375 : tensor<16x24xf32>
    %cst_132 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %440 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<3x24x16xf32>
    %441 = stablehlo.multiply %440, %381 : tensor<3x24x16xf32>
    %cst_133 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %442 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<3x16x24xf32>
    %443 = stablehlo.multiply %442, %387 : tensor<3x16x24xf32>
    %cst_134 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %444 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<3x16x2x4xf32>
    %445 = stablehlo.multiply %444, %393 : tensor<3x16x2x4xf32>
    %cst_135 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %446 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %447 = stablehlo.multiply %446, %399 : tensor<3x16xf32>
    %cst_136 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %448 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %449 = stablehlo.multiply %448, %405 : tensor<3x16xf32>
    %cst_137 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %450 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<3x4x4x16xf32>
    %451 = stablehlo.multiply %450, %411 : tensor<3x4x4x16xf32>
    %cst_138 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %452 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<3x16x4x4xf32>
    %453 = stablehlo.multiply %452, %417 : tensor<3x16x4x4xf32>
    %cst_139 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %454 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<3x16x24xf32>
    %455 = stablehlo.multiply %454, %423 : tensor<3x16x24xf32>
    %cst_140 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %456 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<3x16x2x4xf32>
    %457 = stablehlo.multiply %456, %429 : tensor<3x16x2x4xf32>
    %cst_141 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %458 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %459 = stablehlo.multiply %458, %435 : tensor<16xf32>
    %460 = stablehlo.add %arg0, %437 : tensor<24x16xf32>
    %461 = stablehlo.add %arg1, %439 : tensor<16x24xf32>
    %462 = stablehlo.add %arg2, %441 : tensor<3x24x16xf32>
    %463 = stablehlo.add %arg3, %443 : tensor<3x16x24xf32>
    %464 = stablehlo.add %arg4, %445 : tensor<3x16x2x4xf32>
    %465 = stablehlo.add %arg5, %447 : tensor<3x16xf32>
    %466 = stablehlo.add %arg6, %449 : tensor<3x16xf32>
    %467 = stablehlo.add %arg7, %451 : tensor<3x4x4x16xf32>
    %468 = stablehlo.add %arg8, %453 : tensor<3x16x4x4xf32>
    %469 = stablehlo.add %arg9, %455 : tensor<3x16x24xf32>
    %470 = stablehlo.add %arg10, %457 : tensor<3x16x2x4xf32>
    %471 = stablehlo.add %arg11, %459 : tensor<16xf32>
    return %460, %461, %462, %463, %464, %465, %466, %467, %468, %469, %470, %471, %307, %177, %182, %187, %192, %197, %202, %207, %212, %217, %222, %227, %232, %238, %244, %250, %256, %262, %268, %274, %280, %286, %292, %298, %304, %125 : tensor<24x16xf32>, tensor<16x24xf32>, tensor<3x24x16xf32>, tensor<3x16x24xf32>, tensor<3x16x2x4xf32>, tensor<3x16xf32>, tensor<3x16xf32>, tensor<3x4x4x16xf32>, tensor<3x16x4x4xf32>, tensor<3x16x24xf32>, tensor<3x16x2x4xf32>, tensor<16xf32>, tensor<i32>, tensor<24x16xf32>, tensor<16x24xf32>, tensor<3x24x16xf32>, tensor<3x16x24xf32>, tensor<3x16x2x4xf32>, tensor<3x16xf32>, tensor<3x16xf32>, tensor<3x4x4x16xf32>, tensor<3x16x4x4xf32>, tensor<3x16x24xf32>, tensor<3x16x2x4xf32>, tensor<16xf32>, tensor<24x16xf32>, tensor<16x24xf32>, tensor<3x24x16xf32>, tensor<3x16x24xf32>, tensor<3x16x2x4xf32>, tensor<3x16xf32>, tensor<3x16xf32>, tensor<3x4x4x16xf32>, tensor<3x16x4x4xf32>, tensor<3x16x24xf32>, tensor<3x16x2x4xf32>, tensor<16xf32>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<8x8xi1>, %arg1: tensor<f32>) -> (tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<8x8xi1>) -> tensor<4x4x8x8xi1>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x4x8x8xf32>
    return %0, %1 : tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>
  }
  func.func private @silu() {
    return
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x24x16xf32>, %arg1: tensor<i32>) -> tensor<24x16xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 24, 16] : (tensor<3x24x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x24x16xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x24x16xf32>) -> tensor<24x16xf32>
    return %1 : tensor<24x16xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<3x16x24xf32>, %arg1: tensor<i32>) -> tensor<16x24xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 16, 24] : (tensor<3x16x24xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x24xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x16x24xf32>) -> tensor<16x24xf32>
    return %1 : tensor<16x24xf32>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<3x16x2x4xf32>, %arg1: tensor<i32>) -> tensor<16x2x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 16, 2, 4] : (tensor<3x16x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x16x2x4xf32>) -> tensor<16x2x4xf32>
    return %1 : tensor<16x2x4xf32>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<3x16xf32>, %arg1: tensor<i32>) -> tensor<16xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 16] : (tensor<3x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x16xf32>) -> tensor<16xf32>
    return %1 : tensor<16xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<3x4x4x16xf32>, %arg1: tensor<i32>) -> tensor<4x4x16xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 4, 16] : (tensor<3x4x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x4x16xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4x16xf32>) -> tensor<4x4x16xf32>
    return %1 : tensor<4x4x16xf32>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<3x16x4x4xf32>, %arg1: tensor<i32>) -> tensor<16x4x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 16, 4, 4] : (tensor<3x16x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x4x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x16x4x4xf32>) -> tensor<16x4x4xf32>
    return %1 : tensor<16x4x4xf32>
  }
  func.func private @closed_call(%arg0: tensor<1x8x1x4xf32>, %arg1: tensor<1x8x1x4xf32>, %arg2: tensor<1x8x1x4xf32>, %arg3: tensor<1x8x1x4xf32>, %arg4: tensor<4x4x8x8xi1>, %arg5: tensor<4x4x8x8xf32>, %arg6: tensor<4x8x16xf32>, %arg7: tensor<24x16xf32>, %arg8: tensor<16x24xf32>, %arg9: tensor<16x2x4xf32>, %arg10: tensor<16xf32>, %arg11: tensor<16xf32>, %arg12: tensor<4x4x16xf32>, %arg13: tensor<16x4x4xf32>, %arg14: tensor<16x24xf32>, %arg15: tensor<16x2x4xf32>) -> (tensor<4x8x16xf32>, tensor<4x8x16xf32>) {
    %0 = stablehlo.multiply %arg6, %arg6 : tensor<4x8x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %cst_0 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %4 = stablehlo.divide %2, %3 : tensor<4x8x1xf32>
    %cst_1 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %6 = stablehlo.add %4, %5 : tensor<4x8x1xf32>
    %7 = stablehlo.rsqrt %6 : tensor<4x8x1xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %9 = stablehlo.multiply %arg6, %8 : tensor<4x8x16xf32>
    %10 = stablehlo.broadcast_in_dim %arg10, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %12 = stablehlo.multiply %9, %11 : tensor<4x8x16xf32>
    %13 = stablehlo.dot_general %12, %arg13, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x4x4xf32>) -> tensor<4x8x4x4xf32>
    %14 = stablehlo.dot_general %12, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x2x4xf32>) -> tensor<4x8x2x4xf32>
    %15 = stablehlo.dot_general %12, %arg15, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x2x4xf32>) -> tensor<4x8x2x4xf32>
    %16 = stablehlo.slice %13 [0:4, 0:8, 0:4, 4:4] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x0xf32>
    %17 = stablehlo.slice %13 [0:4, 0:8, 0:4, 2:4] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x2xf32>
    %18 = stablehlo.negate %17 : tensor<4x8x4x2xf32>
    %19 = stablehlo.slice %13 [0:4, 0:8, 0:4, 0:2] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x2xf32>
    %20 = stablehlo.concatenate %18, %19, dim = 3 : (tensor<4x8x4x2xf32>, tensor<4x8x4x2xf32>) -> tensor<4x8x4x4xf32>
    %21 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1, 2, 3] : (tensor<1x8x1x4xf32>) -> tensor<4x8x4x4xf32>
    %22 = stablehlo.multiply %13, %21 : tensor<4x8x4x4xf32>
    %23 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1, 2, 3] : (tensor<1x8x1x4xf32>) -> tensor<4x8x4x4xf32>
    %24 = stablehlo.multiply %20, %23 : tensor<4x8x4x4xf32>
    %25 = stablehlo.add %22, %24 : tensor<4x8x4x4xf32>
    %26 = stablehlo.concatenate %25, %16, dim = 3 : (tensor<4x8x4x4xf32>, tensor<4x8x4x0xf32>) -> tensor<4x8x4x4xf32>
    %27 = stablehlo.slice %14 [0:4, 0:8, 0:2, 4:4] : (tensor<4x8x2x4xf32>) -> tensor<4x8x2x0xf32>
    %28 = stablehlo.slice %14 [0:4, 0:8, 0:2, 2:4] : (tensor<4x8x2x4xf32>) -> tensor<4x8x2x2xf32>
    %29 = stablehlo.negate %28 : tensor<4x8x2x2xf32>
    %30 = stablehlo.slice %14 [0:4, 0:8, 0:2, 0:2] : (tensor<4x8x2x4xf32>) -> tensor<4x8x2x2xf32>
    %31 = stablehlo.concatenate %29, %30, dim = 3 : (tensor<4x8x2x2xf32>, tensor<4x8x2x2xf32>) -> tensor<4x8x2x4xf32>
    %32 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1, 2, 3] : (tensor<1x8x1x4xf32>) -> tensor<4x8x2x4xf32>
    %33 = stablehlo.multiply %14, %32 : tensor<4x8x2x4xf32>
    %34 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1, 2, 3] : (tensor<1x8x1x4xf32>) -> tensor<4x8x2x4xf32>
    %35 = stablehlo.multiply %31, %34 : tensor<4x8x2x4xf32>
    %36 = stablehlo.add %33, %35 : tensor<4x8x2x4xf32>
    %37 = stablehlo.concatenate %36, %27, dim = 3 : (tensor<4x8x2x4xf32>, tensor<4x8x2x0xf32>) -> tensor<4x8x2x4xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1, 2, 4] : (tensor<4x8x2x4xf32>) -> tensor<4x8x2x2x4xf32>
    %39 = stablehlo.reshape %38 : (tensor<4x8x2x2x4xf32>) -> tensor<4x8x4x4xf32>
    %40 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2, 4] : (tensor<4x8x2x4xf32>) -> tensor<4x8x2x2x4xf32>
    %41 = stablehlo.reshape %40 : (tensor<4x8x2x2x4xf32>) -> tensor<4x8x4x4xf32>
    %42 = stablehlo.dot_general %26, %39, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x8x4x4xf32>, tensor<4x8x4x4xf32>) -> tensor<4x4x8x8xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4x8x8xf32>
    %44 = stablehlo.divide %42, %43 : tensor<4x4x8x8xf32>
    %45 = call @_where_5(%44, %arg4, %arg5) : (tensor<4x4x8x8xf32>, tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>) -> tensor<4x4x8x8xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %46 = stablehlo.reduce(%45 init: %cst_3) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4x8xf32>
    %48 = stablehlo.maximum %47, %46 : tensor<4x4x8xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2] : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %51 = stablehlo.subtract %45, %50 : tensor<4x4x8x8xf32>
    %52 = stablehlo.exponential %51 : tensor<4x4x8x8xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%52 init: %cst_5) applies stablehlo.add across dimensions = [3] : (tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1, 2] : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %56 = stablehlo.divide %52, %55 : tensor<4x4x8x8xf32>
    %57 = stablehlo.dot_general %41, %56, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x8x4x4xf32>, tensor<4x4x8x8xf32>) -> tensor<4x4x4x8xf32>
    %58 = stablehlo.dot_general %57, %arg12, contracting_dims = [1, 2] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x8xf32>, tensor<4x4x16xf32>) -> tensor<4x8x16xf32>
    %59 = stablehlo.add %arg6, %58 : tensor<4x8x16xf32>
    %60 = stablehlo.multiply %59, %59 : tensor<4x8x16xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%60 init: %cst_6) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %cst_7 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %64 = stablehlo.divide %62, %63 : tensor<4x8x1xf32>
    %cst_8 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %66 = stablehlo.add %64, %65 : tensor<4x8x1xf32>
    %67 = stablehlo.rsqrt %66 : tensor<4x8x1xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %69 = stablehlo.multiply %59, %68 : tensor<4x8x16xf32>
    %70 = stablehlo.broadcast_in_dim %arg11, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %72 = stablehlo.multiply %69, %71 : tensor<4x8x16xf32>
    %73 = stablehlo.dot_general %72, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x24xf32>) -> tensor<4x8x24xf32>
    %74 = call @silu_6(%73) : (tensor<4x8x24xf32>) -> tensor<4x8x24xf32>
    %75 = stablehlo.dot_general %72, %arg14, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x24xf32>) -> tensor<4x8x24xf32>
    %76 = stablehlo.multiply %74, %75 : tensor<4x8x24xf32>
    %77 = stablehlo.dot_general %76, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x24xf32>, tensor<24x16xf32>) -> tensor<4x8x16xf32>
    %78 = stablehlo.add %59, %77 : tensor<4x8x16xf32>
    return %78, %arg6 : tensor<4x8x16xf32>, tensor<4x8x16xf32>
  }
  func.func private @_where_5(%arg0: tensor<4x4x8x8xf32>, %arg1: tensor<4x4x8x8xi1>, %arg2: tensor<4x4x8x8xf32>) -> tensor<4x4x8x8xf32> {
    %0 = stablehlo.select %arg1, %arg0, %arg2 : tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>
    return %0 : tensor<4x4x8x8xf32>
  }
  func.func private @silu_6(%arg0: tensor<4x8x24xf32>) -> tensor<4x8x24xf32> {
    %0 = stablehlo.negate %arg0 : tensor<4x8x24xf32>
    %1 = stablehlo.exponential %0 : tensor<4x8x24xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8x24xf32>
    %3 = stablehlo.add %2, %1 : tensor<4x8x24xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x8x24xf32>
    %5 = stablehlo.divide %4, %3 : tensor<4x8x24xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<4x8x24xf32>
    return %6 : tensor<4x8x24xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x4x8x16xf32>, %arg1: tensor<4x8x16xf32>, %arg2: tensor<i32>) -> tensor<3x4x8x16xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<4x8x16xf32>) -> tensor<1x4x8x16xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x4x8x16xf32>, tensor<1x4x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x8x16xf32>
    return %1 : tensor<3x4x8x16xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<4x8x24xf32>, %arg1: tensor<4x8x1xi32>) -> (tensor<4x8x1xf32>, tensor<4x8x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x8x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x8x1xi32>, tensor<4x8x1xi32>) -> tensor<4x8x1xi1>
    %c_0 = stablehlo.constant dense<24> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x8x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x8x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x8x1xi1>, tensor<4x8x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<4x8x1xi32>) -> tensor<4x8x1x1xi32>
    %c_1 = stablehlo.constant dense<23> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x8x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x8x1x1xi32>, tensor<4x8x1x1xi32>) -> tensor<4x8x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<4x8x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x8x1x1xi32>, tensor<4x8x1x1xi32>) -> tensor<4x8x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x8x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<4x8x1x1xi1>, tensor<i1>) -> tensor<4x8x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x8x24xf32>, tensor<4x8x1x1xi32>) -> tensor<4x8x1xf32>
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
    %2 = call @_where_7(%0, %1, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
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
  func.func private @_where_7(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_8(%arg0: tensor<1xi32>, %arg1: tensor<4x8xf32>) -> tensor<4x8x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], inserted_window_dims = [2], scatter_dims_to_operand_dims = [2]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x8x1xf32>, tensor<1xi32>, tensor<4x8xf32>) -> tensor<4x8x1xf32>
    return %1 : tensor<4x8x1xf32>
  }
  func.func private @take_along_axis_9(%arg0: tensor<4x8x1x1xi32>, %arg1: tensor<4x8x1xf32>) -> tensor<4x8x24xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8x24xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x8x24xf32>, tensor<4x8x1x1xi32>, tensor<4x8x1xf32>) -> tensor<4x8x24xf32>
    return %1 : tensor<4x8x24xf32>
  }
  func.func private @dynamic_index_in_dim_10(%arg0: tensor<3x4x8x16xf32>, %arg1: tensor<i32>) -> tensor<4x8x16xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 8, 16] : (tensor<3x4x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x8x16xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x8x16xf32>) -> tensor<4x8x16xf32>
    return %1 : tensor<4x8x16xf32>
  }
  func.func private @closed_call_11(%arg0: tensor<4x8x16xf32>, %arg1: tensor<4x8x16xf32>, %arg2: tensor<24x16xf32>, %arg3: tensor<16x24xf32>, %arg4: tensor<16x2x4xf32>, %arg5: tensor<16xf32>, %arg6: tensor<16xf32>, %arg7: tensor<4x4x16xf32>, %arg8: tensor<16x4x4xf32>, %arg9: tensor<16x24xf32>, %arg10: tensor<16x2x4xf32>) -> (tensor<4x8x16xf32>, tensor<24x16xf32>, tensor<16x24xf32>, tensor<16x2x4xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x4x16xf32>, tensor<16x4x4xf32>, tensor<16x24xf32>, tensor<16x2x4xf32>) {
    %0:11 = stablehlo.optimization_barrier %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9, %arg10, %arg0 : tensor<4x8x16xf32>, tensor<24x16xf32>, tensor<16x24xf32>, tensor<16x2x4xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x4x16xf32>, tensor<16x4x4xf32>, tensor<16x24xf32>, tensor<16x2x4xf32>, tensor<4x8x16xf32>
    %1 = stablehlo.iota dim = 0 : tensor<8xi32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<8xi32>) -> tensor<1x8xi32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<8x1xi32>) -> tensor<8x8xi32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x8xi32>) -> tensor<8x8xi32>
    %6 = stablehlo.compare GE, %4, %5, SIGNED : (tensor<8x8xi32>, tensor<8x8xi32>) -> tensor<8x8xi1>
    %7 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %8 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<8xi32>) -> tensor<1x8xi32>
    %9 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<8x1xi32>) -> tensor<8x8xi32>
    %10 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x8xi32>) -> tensor<8x8xi32>
    %11 = stablehlo.subtract %9, %10 : tensor<8x8xi32>
    %c = stablehlo.constant dense<4> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<8x8xi32>
    %13 = stablehlo.compare LT, %11, %12, SIGNED : (tensor<8x8xi32>, tensor<8x8xi32>) -> tensor<8x8xi1>
    %14 = stablehlo.and %6, %13 : tensor<8x8xi1>
    %15 = stablehlo.multiply %0#0, %0#0 : tensor<4x8x16xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8x16xf32>
    %17 = stablehlo.multiply %16, %0#0 : tensor<4x8x16xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%15 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %cst_1 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %21 = stablehlo.divide %19, %20 : tensor<4x8x1xf32>
    %cst_2 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %23 = stablehlo.add %21, %22 : tensor<4x8x1xf32>
    %24 = stablehlo.rsqrt %23 : tensor<4x8x1xf32>
    %25 = stablehlo.divide %24, %23 : tensor<4x8x1xf32>
    %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<4x8x1xf32>
    %28 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %29 = stablehlo.multiply %0#0, %28 : tensor<4x8x16xf32>
    %30 = stablehlo.broadcast_in_dim %0#4, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %32 = stablehlo.multiply %29, %31 : tensor<4x8x16xf32>
    %33 = stablehlo.dot_general %32, %0#7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x4x4xf32>) -> tensor<4x8x4x4xf32>
    %34 = stablehlo.dot_general %32, %0#3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x2x4xf32>) -> tensor<4x8x2x4xf32>
    %35 = stablehlo.dot_general %32, %0#9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x2x4xf32>) -> tensor<4x8x2x4xf32>
    %36 = stablehlo.slice %33 [0:4, 0:8, 0:4, 4:4] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x0xf32>
    %37 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %38 = stablehlo.convert %37 : (tensor<8x1xi32>) -> tensor<8x1xf32>
    %39 = stablehlo.iota dim = 0 : tensor<2xi32>
    %c_4 = stablehlo.constant dense<2> : tensor<i32>
    %40 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %41 = stablehlo.multiply %40, %39 : tensor<2xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %42 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %43 = stablehlo.add %42, %41 : tensor<2xi32>
    %44 = stablehlo.convert %43 : (tensor<2xi32>) -> tensor<2xf32>
    %cst_6 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %46 = stablehlo.divide %44, %45 : tensor<2xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %48 = stablehlo.power %47, %46 : tensor<2xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %50 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x2xf32>
    %51 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<8x2xf32>
    %52 = stablehlo.divide %50, %51 : tensor<8x2xf32>
    %53 = stablehlo.concatenate %52, %52, dim = 1 : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x4xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 2] : (tensor<8x4xf32>) -> tensor<8x1x4xf32>
    %55 = stablehlo.slice %33 [0:4, 0:8, 0:4, 2:4] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x2xf32>
    %56 = stablehlo.negate %55 : tensor<4x8x4x2xf32>
    %57 = stablehlo.slice %33 [0:4, 0:8, 0:4, 0:2] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x2xf32>
    %58 = stablehlo.concatenate %56, %57, dim = 3 : (tensor<4x8x4x2xf32>, tensor<4x8x4x2xf32>) -> tensor<4x8x4x4xf32>
    %59 = stablehlo.cosine %54 : tensor<8x1x4xf32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [1, 2, 3] : (tensor<8x1x4xf32>) -> tensor<1x8x1x4xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 2, 3] : (tensor<1x8x1x4xf32>) -> tensor<4x8x4x4xf32>
    %62 = stablehlo.multiply %33, %61 : tensor<4x8x4x4xf32>
    %63 = stablehlo.sine %54 : tensor<8x1x4xf32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [1, 2, 3] : (tensor<8x1x4xf32>) -> tensor<1x8x1x4xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0, 1, 2, 3] : (tensor<1x8x1x4xf32>) -> tensor<4x8x4x4xf32>
    %66 = stablehlo.multiply %58, %65 : tensor<4x8x4x4xf32>
    %67 = stablehlo.add %62, %66 : tensor<4x8x4x4xf32>
    %68 = stablehlo.concatenate %67, %36, dim = 3 : (tensor<4x8x4x4xf32>, tensor<4x8x4x0xf32>) -> tensor<4x8x4x4xf32>
    %69 = stablehlo.slice %34 [0:4, 0:8, 0:2, 4:4] : (tensor<4x8x2x4xf32>) -> tensor<4x8x2x0xf32>
    %70 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %71 = stablehlo.convert %70 : (tensor<8x1xi32>) -> tensor<8x1xf32>
    %72 = stablehlo.iota dim = 0 : tensor<2xi32>
    %c_8 = stablehlo.constant dense<2> : tensor<i32>
    %73 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %74 = stablehlo.multiply %73, %72 : tensor<2xi32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %75 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %76 = stablehlo.add %75, %74 : tensor<2xi32>
    %77 = stablehlo.convert %76 : (tensor<2xi32>) -> tensor<2xf32>
    %cst_10 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %79 = stablehlo.divide %77, %78 : tensor<2xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %81 = stablehlo.power %80, %79 : tensor<2xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %83 = stablehlo.broadcast_in_dim %71, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x2xf32>
    %84 = stablehlo.broadcast_in_dim %82, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<8x2xf32>
    %85 = stablehlo.divide %83, %84 : tensor<8x2xf32>
    %86 = stablehlo.concatenate %85, %85, dim = 1 : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x4xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0, 2] : (tensor<8x4xf32>) -> tensor<8x1x4xf32>
    %88 = stablehlo.slice %34 [0:4, 0:8, 0:2, 2:4] : (tensor<4x8x2x4xf32>) -> tensor<4x8x2x2xf32>
    %89 = stablehlo.negate %88 : tensor<4x8x2x2xf32>
    %90 = stablehlo.slice %34 [0:4, 0:8, 0:2, 0:2] : (tensor<4x8x2x4xf32>) -> tensor<4x8x2x2xf32>
    %91 = stablehlo.concatenate %89, %90, dim = 3 : (tensor<4x8x2x2xf32>, tensor<4x8x2x2xf32>) -> tensor<4x8x2x4xf32>
    %92 = stablehlo.cosine %87 : tensor<8x1x4xf32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [1, 2, 3] : (tensor<8x1x4xf32>) -> tensor<1x8x1x4xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 2, 3] : (tensor<1x8x1x4xf32>) -> tensor<4x8x2x4xf32>
    %95 = stablehlo.multiply %34, %94 : tensor<4x8x2x4xf32>
    %96 = stablehlo.sine %87 : tensor<8x1x4xf32>
    %97 = stablehlo.broadcast_in_dim %96, dims = [1, 2, 3] : (tensor<8x1x4xf32>) -> tensor<1x8x1x4xf32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [0, 1, 2, 3] : (tensor<1x8x1x4xf32>) -> tensor<4x8x2x4xf32>
    %99 = stablehlo.multiply %91, %98 : tensor<4x8x2x4xf32>
    %100 = stablehlo.add %95, %99 : tensor<4x8x2x4xf32>
    %101 = stablehlo.concatenate %100, %69, dim = 3 : (tensor<4x8x2x4xf32>, tensor<4x8x2x0xf32>) -> tensor<4x8x2x4xf32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [0, 1, 2, 4] : (tensor<4x8x2x4xf32>) -> tensor<4x8x2x2x4xf32>
    %103 = stablehlo.reshape %102 : (tensor<4x8x2x2x4xf32>) -> tensor<4x8x4x4xf32>
    %104 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2, 4] : (tensor<4x8x2x4xf32>) -> tensor<4x8x2x2x4xf32>
    %105 = stablehlo.reshape %104 : (tensor<4x8x2x2x4xf32>) -> tensor<4x8x4x4xf32>
    %106 = stablehlo.dot_general %68, %103, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x8x4x4xf32>, tensor<4x8x4x4xf32>) -> tensor<4x4x8x8xf32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x4x8x8xf32>
    %108 = stablehlo.divide %106, %107 : tensor<4x4x8x8xf32>
    %cst_13 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %109:3 = call @_where_12(%14, %108, %cst_13) : (tensor<8x8xi1>, tensor<4x4x8x8xf32>, tensor<f32>) -> (tensor<4x4x8x8xf32>, tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>)
    %cst_14 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %110 = stablehlo.reduce(%109#0 init: %cst_14) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %cst_15 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x4x8xf32>
    %112 = stablehlo.maximum %111, %110 : tensor<4x4x8xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [0, 1, 2] : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %114 = stablehlo.broadcast_in_dim %113, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %115 = stablehlo.subtract %109#0, %114 : tensor<4x4x8x8xf32>
    %116 = stablehlo.exponential %115 : tensor<4x4x8x8xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.reduce(%116 init: %cst_16) applies stablehlo.add across dimensions = [3] : (tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [0, 1, 2] : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %120 = stablehlo.divide %116, %119 : tensor<4x4x8x8xf32>
    %121 = stablehlo.multiply %118, %118 : tensor<4x4x8x1xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x4x8x1xf32>
    %123 = stablehlo.divide %122, %121 : tensor<4x4x8x1xf32>
    %124 = stablehlo.dot_general %105, %120, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x8x4x4xf32>, tensor<4x4x8x8xf32>) -> tensor<4x4x4x8xf32>
    %125 = stablehlo.dot_general %124, %0#6, contracting_dims = [1, 2] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x8xf32>, tensor<4x4x16xf32>) -> tensor<4x8x16xf32>
    %126 = stablehlo.add %0#0, %125 : tensor<4x8x16xf32>
    %127 = stablehlo.multiply %126, %126 : tensor<4x8x16xf32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x8x16xf32>
    %129 = stablehlo.multiply %128, %126 : tensor<4x8x16xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.reduce(%127 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %cst_20 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %133 = stablehlo.divide %131, %132 : tensor<4x8x1xf32>
    %cst_21 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %135 = stablehlo.add %133, %134 : tensor<4x8x1xf32>
    %136 = stablehlo.rsqrt %135 : tensor<4x8x1xf32>
    %137 = stablehlo.divide %136, %135 : tensor<4x8x1xf32>
    %cst_22 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %139 = stablehlo.multiply %138, %137 : tensor<4x8x1xf32>
    %140 = stablehlo.broadcast_in_dim %136, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %141 = stablehlo.multiply %126, %140 : tensor<4x8x16xf32>
    %142 = stablehlo.broadcast_in_dim %0#5, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %143 = stablehlo.broadcast_in_dim %142, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %144 = stablehlo.multiply %141, %143 : tensor<4x8x16xf32>
    %145 = stablehlo.dot_general %144, %0#2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x24xf32>) -> tensor<4x8x24xf32>
    %146:3 = call @silu_13(%145) : (tensor<4x8x24xf32>) -> (tensor<4x8x24xf32>, tensor<4x8x24xf32>, tensor<4x8x24xf32>)
    %147 = stablehlo.dot_general %144, %0#8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x24xf32>) -> tensor<4x8x24xf32>
    %148 = stablehlo.multiply %146#0, %147 : tensor<4x8x24xf32>
    %149 = stablehlo.dot_general %0#10, %148, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<4x8x24xf32>) -> tensor<16x24xf32>
    %150 = stablehlo.transpose %149, dims = [1, 0] : (tensor<16x24xf32>) -> tensor<24x16xf32>
    %151 = stablehlo.dot_general %0#10, %0#1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<24x16xf32>) -> tensor<4x8x24xf32>
    %152 = stablehlo.multiply %146#0, %151 : tensor<4x8x24xf32>
    %153 = stablehlo.multiply %151, %147 : tensor<4x8x24xf32>
    %154 = stablehlo.dot_general %152, %144, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x24xf32>, tensor<4x8x16xf32>) -> tensor<24x16xf32>
    %155 = stablehlo.transpose %154, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %156 = stablehlo.dot_general %152, %0#8, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x24xf32>, tensor<16x24xf32>) -> tensor<4x8x16xf32>
    %157 = call @silu_14(%146#1, %145, %146#2, %153) : (tensor<4x8x24xf32>, tensor<4x8x24xf32>, tensor<4x8x24xf32>, tensor<4x8x24xf32>) -> tensor<4x8x24xf32>
    %158 = stablehlo.dot_general %157, %144, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x24xf32>, tensor<4x8x16xf32>) -> tensor<24x16xf32>
    %159 = stablehlo.transpose %158, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %160 = stablehlo.dot_general %157, %0#2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x24xf32>, tensor<16x24xf32>) -> tensor<4x8x16xf32>
    %161 = stablehlo.add %156, %160 : tensor<4x8x16xf32>
    %162 = stablehlo.multiply %141, %161 : tensor<4x8x16xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %163 = stablehlo.reduce(%162 init: %cst_23) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %164 = stablehlo.reshape %163 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %165 = stablehlo.broadcast_in_dim %142, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %166 = stablehlo.multiply %161, %165 : tensor<4x8x16xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %167 = stablehlo.reduce(%164 init: %cst_24) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %168 = stablehlo.multiply %126, %166 : tensor<4x8x16xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.reduce(%168 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %170 = stablehlo.reshape %169 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %171 = stablehlo.broadcast_in_dim %136, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %172 = stablehlo.multiply %166, %171 : tensor<4x8x16xf32>
    %173 = stablehlo.add %0#10, %172 : tensor<4x8x16xf32>
    %174 = stablehlo.multiply %170, %139 : tensor<4x8x1xf32>
    %cst_26 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %176 = stablehlo.divide %174, %175 : tensor<4x8x1xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %177 = stablehlo.reduce(%176 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<4x8x1xf32>, tensor<f32>) -> tensor<4x8xf32>
    %178 = stablehlo.broadcast_in_dim %177, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x16xf32>
    %179 = stablehlo.multiply %178, %129 : tensor<4x8x16xf32>
    %180 = stablehlo.add %173, %179 : tensor<4x8x16xf32>
    %181 = stablehlo.dot_general %180, %124, contracting_dims = [0, 1] x [0, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<4x4x4x8xf32>) -> tensor<16x4x4xf32>
    %182 = stablehlo.transpose %181, dims = [1, 2, 0] : (tensor<16x4x4xf32>) -> tensor<4x4x16xf32>
    %183 = stablehlo.dot_general %180, %0#6, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<4x4x16xf32>) -> tensor<4x8x4x4xf32>
    %184 = stablehlo.transpose %183, dims = [0, 2, 3, 1] : (tensor<4x8x4x4xf32>) -> tensor<4x4x4x8xf32>
    %185 = stablehlo.dot_general %184, %105, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x8xf32>, tensor<4x8x4x4xf32>) -> tensor<4x4x8x8xf32>
    %186 = stablehlo.dot_general %184, %120, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x8xf32>, tensor<4x4x8x8xf32>) -> tensor<4x4x4x8xf32>
    %187 = stablehlo.transpose %186, dims = [0, 3, 1, 2] : (tensor<4x4x4x8xf32>) -> tensor<4x8x4x4xf32>
    %188 = stablehlo.broadcast_in_dim %123, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %189 = stablehlo.multiply %185, %188 : tensor<4x4x8x8xf32>
    %190 = stablehlo.multiply %189, %116 : tensor<4x4x8x8xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %191 = stablehlo.reduce(%190 init: %cst_28) applies stablehlo.add across dimensions = [3] : (tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %192 = stablehlo.reshape %191 : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %193 = stablehlo.negate %192 : tensor<4x4x8x1xf32>
    %194 = stablehlo.broadcast_in_dim %118, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %195 = stablehlo.divide %185, %194 : tensor<4x4x8x8xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %196 = stablehlo.reduce(%193 init: %cst_29) applies stablehlo.add across dimensions = [3] : (tensor<4x4x8x1xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [0, 1, 2] : (tensor<4x4x8xf32>) -> tensor<4x4x8x8xf32>
    %198 = stablehlo.add %195, %197 : tensor<4x4x8x8xf32>
    %199 = stablehlo.multiply %198, %116 : tensor<4x4x8x8xf32>
    %200 = call @_where_15(%109#1, %109#2, %199) : (tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>, tensor<4x4x8x8xf32>) -> tensor<4x4x8x8xf32>
    %cst_30 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x4x8x8xf32>
    %202 = stablehlo.divide %200, %201 : tensor<4x4x8x8xf32>
    %203 = stablehlo.dot_general %202, %68, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x8x8xf32>, tensor<4x8x4x4xf32>) -> tensor<4x4x8x4xf32>
    %204 = stablehlo.transpose %203, dims = [0, 2, 1, 3] : (tensor<4x4x8x4xf32>) -> tensor<4x8x4x4xf32>
    %205 = stablehlo.dot_general %202, %103, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x8x8xf32>, tensor<4x8x4x4xf32>) -> tensor<4x4x8x4xf32>
    %206 = stablehlo.transpose %205, dims = [0, 2, 1, 3] : (tensor<4x4x8x4xf32>) -> tensor<4x8x4x4xf32>
    %207 = stablehlo.reshape %187 : (tensor<4x8x4x4xf32>) -> tensor<4x8x2x2x4xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %208 = stablehlo.reduce(%207 init: %cst_31) applies stablehlo.add across dimensions = [3] : (tensor<4x8x2x2x4xf32>, tensor<f32>) -> tensor<4x8x2x4xf32>
    %209 = stablehlo.reshape %204 : (tensor<4x8x4x4xf32>) -> tensor<4x8x2x2x4xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %210 = stablehlo.reduce(%209 init: %cst_32) applies stablehlo.add across dimensions = [3] : (tensor<4x8x2x2x4xf32>, tensor<f32>) -> tensor<4x8x2x4xf32>
    %211 = stablehlo.slice %210 [0:4, 0:8, 0:2, 0:4] : (tensor<4x8x2x4xf32>) -> tensor<4x8x2x4xf32>
    %212 = stablehlo.slice %210 [0:4, 0:8, 0:2, 4:4] : (tensor<4x8x2x4xf32>) -> tensor<4x8x2x0xf32>
    %213 = stablehlo.broadcast_in_dim %97, dims = [0, 1, 2, 3] : (tensor<1x8x1x4xf32>) -> tensor<4x8x2x4xf32>
    %214 = stablehlo.multiply %211, %213 : tensor<4x8x2x4xf32>
    %215 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 2, 3] : (tensor<1x8x1x4xf32>) -> tensor<4x8x2x4xf32>
    %216 = stablehlo.multiply %211, %215 : tensor<4x8x2x4xf32>
    %217 = stablehlo.slice %214 [0:4, 0:8, 0:2, 0:2] : (tensor<4x8x2x4xf32>) -> tensor<4x8x2x2xf32>
    %218 = stablehlo.slice %214 [0:4, 0:8, 0:2, 2:4] : (tensor<4x8x2x4xf32>) -> tensor<4x8x2x2xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %219 = stablehlo.pad %218, %cst_33, low = [0, 0, 0, 0], high = [0, 0, 0, 2], interior = [0, 0, 0, 0] : (tensor<4x8x2x2xf32>, tensor<f32>) -> tensor<4x8x2x4xf32>
    %220 = stablehlo.add %216, %219 : tensor<4x8x2x4xf32>
    %221 = stablehlo.negate %217 : tensor<4x8x2x2xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %222 = stablehlo.pad %221, %cst_34, low = [0, 0, 0, 2], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x8x2x2xf32>, tensor<f32>) -> tensor<4x8x2x4xf32>
    %223 = stablehlo.add %220, %222 : tensor<4x8x2x4xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %224 = stablehlo.pad %212, %cst_35, low = [0, 0, 0, 4], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x8x2x0xf32>, tensor<f32>) -> tensor<4x8x2x4xf32>
    %225 = stablehlo.add %223, %224 : tensor<4x8x2x4xf32>
    %226 = stablehlo.slice %206 [0:4, 0:8, 0:4, 0:4] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x4xf32>
    %227 = stablehlo.slice %206 [0:4, 0:8, 0:4, 4:4] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x0xf32>
    %228 = stablehlo.broadcast_in_dim %64, dims = [0, 1, 2, 3] : (tensor<1x8x1x4xf32>) -> tensor<4x8x4x4xf32>
    %229 = stablehlo.multiply %226, %228 : tensor<4x8x4x4xf32>
    %230 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 2, 3] : (tensor<1x8x1x4xf32>) -> tensor<4x8x4x4xf32>
    %231 = stablehlo.multiply %226, %230 : tensor<4x8x4x4xf32>
    %232 = stablehlo.slice %229 [0:4, 0:8, 0:4, 0:2] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x2xf32>
    %233 = stablehlo.slice %229 [0:4, 0:8, 0:4, 2:4] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x2xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %234 = stablehlo.pad %233, %cst_36, low = [0, 0, 0, 0], high = [0, 0, 0, 2], interior = [0, 0, 0, 0] : (tensor<4x8x4x2xf32>, tensor<f32>) -> tensor<4x8x4x4xf32>
    %235 = stablehlo.add %231, %234 : tensor<4x8x4x4xf32>
    %236 = stablehlo.negate %232 : tensor<4x8x4x2xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %237 = stablehlo.pad %236, %cst_37, low = [0, 0, 0, 2], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x8x4x2xf32>, tensor<f32>) -> tensor<4x8x4x4xf32>
    %238 = stablehlo.add %235, %237 : tensor<4x8x4x4xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %239 = stablehlo.pad %227, %cst_38, low = [0, 0, 0, 4], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x8x4x0xf32>, tensor<f32>) -> tensor<4x8x4x4xf32>
    %240 = stablehlo.add %238, %239 : tensor<4x8x4x4xf32>
    %241 = stablehlo.dot_general %208, %32, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x2x4xf32>, tensor<4x8x16xf32>) -> tensor<2x4x16xf32>
    %242 = stablehlo.transpose %241, dims = [2, 0, 1] : (tensor<2x4x16xf32>) -> tensor<16x2x4xf32>
    %243 = stablehlo.dot_general %208, %0#9, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x8x2x4xf32>, tensor<16x2x4xf32>) -> tensor<4x8x16xf32>
    %244 = stablehlo.dot_general %225, %32, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x2x4xf32>, tensor<4x8x16xf32>) -> tensor<2x4x16xf32>
    %245 = stablehlo.transpose %244, dims = [2, 0, 1] : (tensor<2x4x16xf32>) -> tensor<16x2x4xf32>
    %246 = stablehlo.dot_general %225, %0#3, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x8x2x4xf32>, tensor<16x2x4xf32>) -> tensor<4x8x16xf32>
    %247 = stablehlo.add %243, %246 : tensor<4x8x16xf32>
    %248 = stablehlo.dot_general %240, %32, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x4x4xf32>, tensor<4x8x16xf32>) -> tensor<4x4x16xf32>
    %249 = stablehlo.transpose %248, dims = [2, 0, 1] : (tensor<4x4x16xf32>) -> tensor<16x4x4xf32>
    %250 = stablehlo.dot_general %240, %0#7, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x8x4x4xf32>, tensor<16x4x4xf32>) -> tensor<4x8x16xf32>
    %251 = stablehlo.add %247, %250 : tensor<4x8x16xf32>
    %252 = stablehlo.multiply %29, %251 : tensor<4x8x16xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %253 = stablehlo.reduce(%252 init: %cst_39) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %254 = stablehlo.reshape %253 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %255 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %256 = stablehlo.multiply %251, %255 : tensor<4x8x16xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %257 = stablehlo.reduce(%254 init: %cst_40) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %258 = stablehlo.multiply %0#0, %256 : tensor<4x8x16xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %259 = stablehlo.reduce(%258 init: %cst_41) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %260 = stablehlo.reshape %259 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %261 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %262 = stablehlo.multiply %256, %261 : tensor<4x8x16xf32>
    %263 = stablehlo.add %180, %262 : tensor<4x8x16xf32>
    %264 = stablehlo.multiply %260, %27 : tensor<4x8x1xf32>
    %cst_42 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %265 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %266 = stablehlo.divide %264, %265 : tensor<4x8x1xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %267 = stablehlo.reduce(%266 init: %cst_43) applies stablehlo.add across dimensions = [2] : (tensor<4x8x1xf32>, tensor<f32>) -> tensor<4x8xf32>
    %268 = stablehlo.broadcast_in_dim %267, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x16xf32>
    %269 = stablehlo.multiply %268, %17 : tensor<4x8x16xf32>
    %270 = stablehlo.add %263, %269 : tensor<4x8x16xf32>
    return %270, %150, %159, %245, %257, %167, %182, %249, %155, %242 : tensor<4x8x16xf32>, tensor<24x16xf32>, tensor<16x24xf32>, tensor<16x2x4xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x4x16xf32>, tensor<16x4x4xf32>, tensor<16x24xf32>, tensor<16x2x4xf32>
  }
  func.func private @_where_12(%arg0: tensor<8x8xi1>, %arg1: tensor<4x4x8x8xf32>, %arg2: tensor<f32>) -> (tensor<4x4x8x8xf32>, tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<8x8xi1>) -> tensor<4x4x8x8xi1>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x4x8x8xf32>
    %2 = stablehlo.select %0, %arg1, %1 : tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4x8x8xf32>
    return %2, %0, %3 : tensor<4x4x8x8xf32>, tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>
  }
  func.func private @silu_13(%arg0: tensor<4x8x24xf32>) -> (tensor<4x8x24xf32>, tensor<4x8x24xf32>, tensor<4x8x24xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<4x8x24xf32>
    %1 = stablehlo.exponential %0 : tensor<4x8x24xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8x24xf32>
    %3 = stablehlo.add %2, %1 : tensor<4x8x24xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x8x24xf32>
    %5 = stablehlo.divide %4, %3 : tensor<4x8x24xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x8x24xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<4x8x24xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<4x8x24xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<4x8x24xf32>
    return %9, %5, %8 : tensor<4x8x24xf32>, tensor<4x8x24xf32>, tensor<4x8x24xf32>
  }
  func.func private @silu_14(%arg0: tensor<4x8x24xf32>, %arg1: tensor<4x8x24xf32>, %arg2: tensor<4x8x24xf32>, %arg3: tensor<4x8x24xf32>) -> tensor<4x8x24xf32> {
    %0 = stablehlo.multiply %arg1, %arg3 : tensor<4x8x24xf32>
    %1 = stablehlo.multiply %arg3, %arg0 : tensor<4x8x24xf32>
    %2 = stablehlo.multiply %0, %arg2 : tensor<4x8x24xf32>
    %3 = stablehlo.add %1, %2 : tensor<4x8x24xf32>
    return %3 : tensor<4x8x24xf32>
  }
  func.func private @_where_15(%arg0: tensor<4x4x8x8xi1>, %arg1: tensor<4x4x8x8xf32>, %arg2: tensor<4x4x8x8xf32>) -> tensor<4x4x8x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4x8x8xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>
    return %1 : tensor<4x4x8x8xf32>
  }
  func.func private @dynamic_update_index_in_dim_16(%arg0: tensor<3x24x16xf32>, %arg1: tensor<24x16xf32>, %arg2: tensor<i32>) -> tensor<3x24x16xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<24x16xf32>) -> tensor<1x24x16xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x24x16xf32>, tensor<1x24x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x24x16xf32>
    return %1 : tensor<3x24x16xf32>
  }
  func.func private @dynamic_update_index_in_dim_17(%arg0: tensor<3x16x24xf32>, %arg1: tensor<16x24xf32>, %arg2: tensor<i32>) -> tensor<3x16x24xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<16x24xf32>) -> tensor<1x16x24xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x16x24xf32>, tensor<1x16x24xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x24xf32>
    return %1 : tensor<3x16x24xf32>
  }
  func.func private @dynamic_update_index_in_dim_18(%arg0: tensor<3x16x2x4xf32>, %arg1: tensor<16x2x4xf32>, %arg2: tensor<i32>) -> tensor<3x16x2x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<16x2x4xf32>) -> tensor<1x16x2x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x16x2x4xf32>, tensor<1x16x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x2x4xf32>
    return %1 : tensor<3x16x2x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_19(%arg0: tensor<3x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<i32>) -> tensor<3x16xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<3x16xf32>
    return %1 : tensor<3x16xf32>
  }
  func.func private @dynamic_update_index_in_dim_20(%arg0: tensor<3x4x4x16xf32>, %arg1: tensor<4x4x16xf32>, %arg2: tensor<i32>) -> tensor<3x4x4x16xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<4x4x16xf32>) -> tensor<1x4x4x16xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x4x4x16xf32>, tensor<1x4x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x4x16xf32>
    return %1 : tensor<3x4x4x16xf32>
  }
  func.func private @dynamic_update_index_in_dim_21(%arg0: tensor<3x16x4x4xf32>, %arg1: tensor<16x4x4xf32>, %arg2: tensor<i32>) -> tensor<3x16x4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x16x4x4xf32>, tensor<1x16x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x4x4xf32>
    return %1 : tensor<3x16x4x4xf32>
  }
  func.func private @_where_22(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
