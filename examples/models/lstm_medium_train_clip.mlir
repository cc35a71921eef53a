module @jit_one attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2000xf32>, %arg1: tensor<192x2000xf32>, %arg2: tensor<2000x192xf32>, %arg3: tensor<192xf32>, %arg4: tensor<192x192xf32>, %arg5: tensor<192xf32>, %arg6: tensor<192x192xf32>, %arg7: tensor<192xf32>, %arg8: tensor<192x192xf32>, %arg9: tensor<192xf32>, %arg10: tensor<192x192xf32>, %arg11: tensor<192x192xf32>, %arg12: tensor<192x192xf32>, %arg13: tensor<192x192xf32>, %arg14: tensor<192x192xf32>, %arg15: tensor<192xf32>, %arg16: tensor<192x192xf32>, %arg17: tensor<192xf32>, %arg18: tensor<192x192xf32>, %arg19: tensor<192xf32>, %arg20: tensor<192x192xf32>, %arg21: tensor<192xf32>, %arg22: tensor<192x192xf32>, %arg23: tensor<192x192xf32>, %arg24: tensor<192x192xf32>, %arg25: tensor<192x192xf32>, %arg26: tensor<192x192xf32>, %arg27: tensor<16x48xi32>, %arg28: tensor<16x48xi32>) -> (tensor<2000xf32> {jax.result_info = "result[0]['params']['Dense_0']['bias']"}, tensor<192x2000xf32> {jax.result_info = "result[0]['params']['Dense_0']['kernel']"}, tensor<2000x192xf32> {jax.result_info = "result[0]['params']['Embed_0']['embedding']"}, tensor<192xf32> {jax.result_info = "result[0]['params']['OptimizedLSTMCell_0']['hf']['bias']"}, tensor<192x192xf32> {jax.result_info = "result[0]['params']['OptimizedLSTMCell_0']['hf']['kernel']"}, tensor<192xf32> {jax.result_info = "result[0]['params']['OptimizedLSTMCell_0']['hg']['bias']"}, tensor<192x192xf32> {jax.result_info = "result[0]['params']['OptimizedLSTMCell_0']['hg']['kernel']"}, tensor<192xf32> {jax.result_info = "result[0]['params']['OptimizedLSTMCell_0']['hi']['bias']"}, tensor<192x192xf32> {jax.result_info = "result[0]['params']['OptimizedLSTMCell_0']['hi']['kernel']"}, tensor<192xf32> {jax.result_info = "result[0]['params']['OptimizedLSTMCell_0']['ho']['bias']"}, tensor<192x192xf32> {jax.result_info = "result[0]['params']['OptimizedLSTMCell_0']['ho']['kernel']"}, tensor<192x192xf32> {jax.result_info = "result[0]['params']['OptimizedLSTMCell_0']['if']['kernel']"}, tensor<192x192xf32> {jax.result_info = "result[0]['params']['OptimizedLSTMCell_0']['ig']['kernel']"}, tensor<192x192xf32> {jax.result_info = "result[0]['params']['OptimizedLSTMCell_0']['ii']['kernel']"}, tensor<192x192xf32> {jax.result_info = "result[0]['params']['OptimizedLSTMCell_0']['io']['kernel']"}, tensor<192xf32> {jax.result_info = "result[0]['params']['OptimizedLSTMCell_1']['hf']['bias']"}, tensor<192x192xf32> {jax.result_info = "result[0]['params']['OptimizedLSTMCell_1']['hf']['kernel']"}, tensor<192xf32> {jax.result_info = "result[0]['params']['OptimizedLSTMCell_1']['hg']['bias']"}, tensor<192x192xf32> {jax.result_info = "result[0]['params']['OptimizedLSTMCell_1']['hg']['kernel']"}, tensor<192xf32> {jax.result_info = "result[0]['params']['OptimizedLSTMCell_1']['hi']['bias']"}, tensor<192x192xf32> {jax.result_info = "result[0]['params']['OptimizedLSTMCell_1']['hi']['kernel']"}, tensor<192xf32> {jax.result_info = "result[0]['params']['OptimizedLSTMCell_1']['ho']['bias']"}, tensor<192x192xf32> {jax.result_info = "result[0]['params']['OptimizedLSTMCell_1']['ho']['kernel']"}, tensor<192x192xf32> {jax.result_info = "result[0]['params']['OptimizedLSTMCell_1']['if']['kernel']"}, tensor<192x192xf32> {jax.result_info = "result[0]['params']['OptimizedLSTMCell_1']['ig']['kernel']"}, tensor<192x192xf32> {jax.result_info = "result[0]['params']['OptimizedLSTMCell_1']['ii']['kernel']"}, tensor<192x192xf32> {jax.result_info = "result[0]['params']['OptimizedLSTMCell_1']['io']['kernel']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0:2 = call @_take(%arg2, %arg27) : (tensor<2000x192xf32>, tensor<16x48xi32>) -> (tensor<16x48x192xf32>, tensor<16x48x1xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<32> : tensor<i32>
    %1 = stablehlo.shift_right_logical %c, %c_0 : tensor<i32>
    %2 = stablehlo.convert %1 : (tensor<i32>) -> tensor<ui32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_1 = stablehlo.constant dense<-1> : tensor<i32>
    %4 = stablehlo.and %c, %c_1 : tensor<i32>
    %5 = stablehlo.convert %4 : (tensor<i32>) -> tensor<ui32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %7 = stablehlo.concatenate %3, %6, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %8 = call @_threefry_split(%7) : (tensor<2xui32>) -> tensor<2x2xui32>
    %9 = stablehlo.slice %8 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %10 = stablehlo.reshape %9 : (tensor<1x2xui32>) -> tensor<2xui32>
    %11 = stablehlo.slice %8 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %12 = stablehlo.reshape %11 : (tensor<1x2xui32>) -> tensor<2xui32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %15 = stablehlo.transpose %0#0, dims = [1, 0, 2] : (tensor<16x48x192xf32>) -> tensor<48x16x192xf32>
    %16 = stablehlo.concatenate %arg8, %arg4, %arg6, %arg10, dim = 1 : (tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>) -> tensor<192x768xf32>
    %17 = stablehlo.concatenate %arg7, %arg3, %arg5, %arg9, dim = 0 : (tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>) -> tensor<768xf32>
    %18 = stablehlo.reshape %17 : (tensor<768xf32>) -> tensor<1x768xf32>
    %19 = stablehlo.concatenate %arg13, %arg11, %arg12, %arg14, dim = 1 : (tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>) -> tensor<192x768xf32>
    %20 = stablehlo.concatenate %arg8, %arg4, %arg6, %arg10, dim = 1 : (tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>) -> tensor<192x768xf32>
    %21 = stablehlo.concatenate %arg7, %arg3, %arg5, %arg9, dim = 0 : (tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>) -> tensor<768xf32>
    %22 = stablehlo.reshape %21 : (tensor<768xf32>) -> tensor<1x768xf32>
    %23 = stablehlo.concatenate %arg13, %arg11, %arg12, %arg14, dim = 1 : (tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>) -> tensor<192x768xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %37:20 = stablehlo.while(%iterArg = %15, %iterArg_201 = %20, %iterArg_202 = %22, %iterArg_203 = %23, %iterArg_204 = %c_16, %iterArg_205 = %13, %iterArg_206 = %14, %iterArg_207 = %24, %iterArg_208 = %25, %iterArg_209 = %26, %iterArg_210 = %27, %iterArg_211 = %28, %iterArg_212 = %29, %iterArg_213 = %30, %iterArg_214 = %31, %iterArg_215 = %32, %iterArg_216 = %33, %iterArg_217 = %34, %iterArg_218 = %35, %iterArg_219 = %36) : tensor<48x16x192xf32>, tensor<192x768xf32>, tensor<1x768xf32>, tensor<192x768xf32>, tensor<i32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>
    cond {
      %c_220 = stablehlo.constant dense<48> : tensor<i32>
      %561 = stablehlo.compare LT, %iterArg_204, %c_220, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %561 : tensor<i1>
    } do {
      %561 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_204) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %562:15 = func.call @closed_call_0(%iterArg_201, %iterArg_202, %iterArg_203, %iterArg_205, %iterArg_206, %561) : (tensor<192x768xf32>, tensor<1x768xf32>, tensor<192x768xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>) -> (tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>)
      %563 = func.call @dynamic_update_index_in_dim(%iterArg_207, %562#2, %iterArg_204) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %564 = func.call @dynamic_update_index_in_dim(%iterArg_208, %562#3, %iterArg_204) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %565 = func.call @dynamic_update_index_in_dim(%iterArg_209, %562#4, %iterArg_204) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %566 = func.call @dynamic_update_index_in_dim(%iterArg_210, %562#5, %iterArg_204) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %567 = func.call @dynamic_update_index_in_dim(%iterArg_211, %562#6, %iterArg_204) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %568 = func.call @dynamic_update_index_in_dim(%iterArg_212, %562#7, %iterArg_204) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %569 = func.call @dynamic_update_index_in_dim(%iterArg_213, %562#8, %iterArg_204) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %570 = func.call @dynamic_update_index_in_dim(%iterArg_214, %562#9, %iterArg_204) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %571 = func.call @dynamic_update_index_in_dim(%iterArg_215, %562#10, %iterArg_204) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %572 = func.call @dynamic_update_index_in_dim(%iterArg_216, %562#11, %iterArg_204) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %573 = func.call @dynamic_update_index_in_dim(%iterArg_217, %562#12, %iterArg_204) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %574 = func.call @dynamic_update_index_in_dim(%iterArg_218, %562#13, %iterArg_204) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %575 = func.call @dynamic_update_index_in_dim(%iterArg_219, %562#14, %iterArg_204) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %c_220 = stablehlo.constant dense<1> : tensor<i32>
      %576 = stablehlo.add %iterArg_204, %c_220 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_201, %iterArg_202, %iterArg_203, %576, %562#0, %562#1, %563, %564, %565, %566, %567, %568, %569, %570, %571, %572, %573, %574, %575 : tensor<48x16x192xf32>, tensor<192x768xf32>, tensor<1x768xf32>, tensor<192x768xf32>, tensor<i32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>
    }
    %38 = stablehlo.transpose %37#7, dims = [1, 0, 2] : (tensor<48x16x192xf32>) -> tensor<16x48x192xf32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %c_18 = stablehlo.constant dense<32> : tensor<i32>
    %39 = stablehlo.shift_right_logical %c_17, %c_18 : tensor<i32>
    %40 = stablehlo.convert %39 : (tensor<i32>) -> tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_19 = stablehlo.constant dense<-1> : tensor<i32>
    %42 = stablehlo.and %c_17, %c_19 : tensor<i32>
    %43 = stablehlo.convert %42 : (tensor<i32>) -> tensor<ui32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %45 = stablehlo.concatenate %41, %44, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %46 = call @_threefry_split(%45) : (tensor<2xui32>) -> tensor<2x2xui32>
    %47 = stablehlo.slice %46 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %48 = stablehlo.reshape %47 : (tensor<1x2xui32>) -> tensor<2xui32>
    %49 = stablehlo.slice %46 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %50 = stablehlo.reshape %49 : (tensor<1x2xui32>) -> tensor<2xui32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %53 = stablehlo.transpose %38, dims = [1, 0, 2] : (tensor<16x48x192xf32>) -> tensor<48x16x192xf32>
    %54 = stablehlo.concatenate %arg20, %arg16, %arg18, %arg22, dim = 1 : (tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>) -> tensor<192x768xf32>
    %55 = stablehlo.concatenate %arg19, %arg15, %arg17, %arg21, dim = 0 : (tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>) -> tensor<768xf32>
    %56 = stablehlo.reshape %55 : (tensor<768xf32>) -> tensor<1x768xf32>
    %57 = stablehlo.concatenate %arg25, %arg23, %arg24, %arg26, dim = 1 : (tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>) -> tensor<192x768xf32>
    %58 = stablehlo.concatenate %arg20, %arg16, %arg18, %arg22, dim = 1 : (tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>) -> tensor<192x768xf32>
    %59 = stablehlo.concatenate %arg19, %arg15, %arg17, %arg21, dim = 0 : (tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>) -> tensor<768xf32>
    %60 = stablehlo.reshape %59 : (tensor<768xf32>) -> tensor<1x768xf32>
    %61 = stablehlo.concatenate %arg25, %arg23, %arg24, %arg26, dim = 1 : (tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>) -> tensor<192x768xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %c_35 = stablehlo.constant dense<0> : tensor<i32>
    %75:20 = stablehlo.while(%iterArg = %53, %iterArg_201 = %58, %iterArg_202 = %60, %iterArg_203 = %61, %iterArg_204 = %c_35, %iterArg_205 = %51, %iterArg_206 = %52, %iterArg_207 = %62, %iterArg_208 = %63, %iterArg_209 = %64, %iterArg_210 = %65, %iterArg_211 = %66, %iterArg_212 = %67, %iterArg_213 = %68, %iterArg_214 = %69, %iterArg_215 = %70, %iterArg_216 = %71, %iterArg_217 = %72, %iterArg_218 = %73, %iterArg_219 = %74) : tensor<48x16x192xf32>, tensor<192x768xf32>, tensor<1x768xf32>, tensor<192x768xf32>, tensor<i32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>
    cond {
      %c_220 = stablehlo.constant dense<48> : tensor<i32>
      %561 = stablehlo.compare LT, %iterArg_204, %c_220, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %561 : tensor<i1>
    } do {
      %561 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_204) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %562:15 = func.call @closed_call_1(%iterArg_201, %iterArg_202, %iterArg_203, %iterArg_205, %iterArg_206, %561) : (tensor<192x768xf32>, tensor<1x768xf32>, tensor<192x768xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>) -> (tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>)
      %563 = func.call @dynamic_update_index_in_dim(%iterArg_207, %562#2, %iterArg_204) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %564 = func.call @dynamic_update_index_in_dim(%iterArg_208, %562#3, %iterArg_204) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %565 = func.call @dynamic_update_index_in_dim(%iterArg_209, %562#4, %iterArg_204) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %566 = func.call @dynamic_update_index_in_dim(%iterArg_210, %562#5, %iterArg_204) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %567 = func.call @dynamic_update_index_in_dim(%iterArg_211, %562#6, %iterArg_204) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %568 = func.call @dynamic_update_index_in_dim(%iterArg_212, %562#7, %iterArg_204) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %569 = func.call @dynamic_update_index_in_dim(%iterArg_213, %562#8, %iterArg_204) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %570 = func.call @dynamic_update_index_in_dim(%iterArg_214, %562#9, %iterArg_204) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %571 = func.call @dynamic_update_index_in_dim(%iterArg_215, %562#10, %iterArg_204) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %572 = func.call @dynamic_update_index_in_dim(%iterArg_216, %562#11, %iterArg_204) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %573 = func.call @dynamic_update_index_in_dim(%iterArg_217, %562#12, %iterArg_204) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %574 = func.call @dynamic_update_index_in_dim(%iterArg_218, %562#13, %iterArg_204) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %575 = func.call @dynamic_update_index_in_dim(%iterArg_219, %562#14, %iterArg_204) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %c_220 = stablehlo.constant dense<1> : tensor<i32>
      %576 = stablehlo.add %iterArg_204, %c_220 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_201, %iterArg_202, %iterArg_203, %576, %562#0, %562#1, %563, %564, %565, %566, %567, %568, %569, %570, %571, %572, %573, %574, %575 : tensor<48x16x192xf32>, tensor<192x768xf32>, tensor<1x768xf32>, tensor<192x768xf32>, tensor<i32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>
    }
    %76 = stablehlo.transpose %75#7, dims = [1, 0, 2] : (tensor<48x16x192xf32>) -> tensor<16x48x192xf32>
    %77 = stablehlo.dot_general %76, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x48x192xf32>, tensor<192x2000xf32>) -> tensor<16x48x2000xf32>
    %78 = stablehlo.reshape %arg0 : (tensor<2000xf32>) -> tensor<1x1x2000xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2] : (tensor<1x1x2000xf32>) -> tensor<16x48x2000xf32>
    %80 = stablehlo.add %77, %79 : tensor<16x48x2000xf32>
    %81 = stablehlo.broadcast_in_dim %arg28, dims = [0, 1] : (tensor<16x48xi32>) -> tensor<16x48x1xi32>
    %82:2 = call @take_along_axis(%80, %81) : (tensor<16x48x2000xf32>, tensor<16x48x1xi32>) -> (tensor<16x48x1xf32>, tensor<16x48x1x1xi32>)
    %c_36 = stablehlo.constant dense<0> : tensor<i32>
    %83:2 = call @_take_2(%82#0, %c_36) : (tensor<16x48x1xf32>, tensor<i32>) -> (tensor<16x48xf32>, tensor<1xi32>)
    %cst_37 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %84 = stablehlo.reduce(%80 init: %cst_37) applies stablehlo.maximum across dimensions = [2] : (tensor<16x48x2000xf32>, tensor<f32>) -> tensor<16x48xf32>
    %85 = stablehlo.reshape %84 : (tensor<16x48xf32>) -> tensor<16x48x1xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2] : (tensor<16x48x1xf32>) -> tensor<16x48x2000xf32>
    %87 = stablehlo.compare EQ, %80, %86, FLOAT : (tensor<16x48x2000xf32>, tensor<16x48x2000xf32>) -> tensor<16x48x2000xi1>
    %88 = stablehlo.convert %87 : (tensor<16x48x2000xi1>) -> tensor<16x48x2000xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.reduce(%88 init: %cst_38) applies stablehlo.add across dimensions = [2] : (tensor<16x48x2000xf32>, tensor<f32>) -> tensor<16x48xf32>
    %cst_39 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %91 = stablehlo.maximum %90, %84 : tensor<16x48xf32>
    %92 = stablehlo.compare EQ, %84, %91, FLOAT : (tensor<16x48xf32>, tensor<16x48xf32>) -> tensor<16x48xi1>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %95 = stablehlo.select %92, %93, %94 : tensor<16x48xi1>, tensor<16x48xf32>
    %cst_42 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %97 = stablehlo.compare EQ, %96, %91, FLOAT : (tensor<16x48xf32>, tensor<16x48xf32>) -> tensor<16x48xi1>
    %cst_43 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %100 = stablehlo.select %97, %98, %99 : tensor<16x48xi1>, tensor<16x48xf32>
    %101 = stablehlo.divide %95, %100 : tensor<16x48xf32>
    %102 = stablehlo.is_finite %91 : (tensor<16x48xf32>) -> tensor<16x48xi1>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %104 = stablehlo.select %102, %91, %103 : tensor<16x48xi1>, tensor<16x48xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %106 = stablehlo.broadcast_in_dim %104, dims = [0, 1] : (tensor<16x48xf32>) -> tensor<16x48x1xf32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [0, 1, 2] : (tensor<16x48x1xf32>) -> tensor<16x48x2000xf32>
    %108 = stablehlo.subtract %80, %107 : tensor<16x48x2000xf32>
    %109 = stablehlo.exponential %108 : tensor<16x48x2000xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.reduce(%109 init: %cst_47) applies stablehlo.add across dimensions = [2] : (tensor<16x48x2000xf32>, tensor<f32>) -> tensor<16x48xf32>
    %111 = stablehlo.sign %110 : tensor<16x48xf32>
    %112 = stablehlo.abs %110 : tensor<16x48xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %114 = stablehlo.compare GE, %110, %113, FLOAT : (tensor<16x48xf32>, tensor<16x48xf32>) -> tensor<16x48xi1>
    %115 = stablehlo.log %112 : tensor<16x48xf32>
    %116 = stablehlo.add %115, %104 : tensor<16x48xf32>
    %117 = stablehlo.subtract %116, %83#0 : tensor<16x48xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%117 init: %cst_49) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x48xf32>, tensor<f32>) -> tensor<f32>
    %cst_50 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %119 = stablehlo.divide %118, %cst_50 : tensor<f32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_56 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %124 = stablehlo.divide %cst_55, %cst_56 : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %126 = stablehlo.negate %125 : tensor<16x48xf32>
    %127 = stablehlo.divide %125, %112 : tensor<16x48xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %129 = stablehlo.select %114, %128, %127 : tensor<16x48xi1>, tensor<16x48xf32>
    %130 = stablehlo.select %114, %127, %128 : tensor<16x48xi1>, tensor<16x48xf32>
    %131 = stablehlo.negate %129 : tensor<16x48xf32>
    %132 = stablehlo.add %130, %131 : tensor<16x48xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1] : (tensor<16x48xf32>) -> tensor<16x48x2000xf32>
    %134 = stablehlo.multiply %133, %109 : tensor<16x48x2000xf32>
    %135 = call @_take_4(%83#1, %126) : (tensor<1xi32>, tensor<16x48xf32>) -> tensor<16x48x1xf32>
    %136 = call @take_along_axis_5(%82#1, %135) : (tensor<16x48x1x1xi32>, tensor<16x48x1xf32>) -> tensor<16x48x2000xf32>
    %137 = stablehlo.add %134, %136 : tensor<16x48x2000xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.reduce(%137 init: %cst_58) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x48x2000xf32>, tensor<f32>) -> tensor<2000xf32>
    %139 = stablehlo.reshape %138 : (tensor<2000xf32>) -> tensor<1x1x2000xf32>
    %140 = stablehlo.reshape %139 : (tensor<1x1x2000xf32>) -> tensor<2000xf32>
    %141 = stablehlo.dot_general %137, %76, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x48x2000xf32>, tensor<16x48x192xf32>) -> tensor<2000x192xf32>
    %142 = stablehlo.transpose %141, dims = [1, 0] : (tensor<2000x192xf32>) -> tensor<192x2000xf32>
    %143 = stablehlo.dot_general %137, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x48x2000xf32>, tensor<192x2000xf32>) -> tensor<16x48x192xf32>
    %144 = stablehlo.transpose %143, dims = [1, 0, 2] : (tensor<16x48x192xf32>) -> tensor<48x16x192xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %c_74 = stablehlo.constant dense<0> : tensor<i32>
    %160:32 = stablehlo.while(%iterArg = %144, %iterArg_201 = %75#8, %iterArg_202 = %53, %iterArg_203 = %75#9, %iterArg_204 = %75#10, %iterArg_205 = %75#11, %iterArg_206 = %75#12, %iterArg_207 = %75#13, %iterArg_208 = %75#14, %iterArg_209 = %75#15, %iterArg_210 = %75#16, %iterArg_211 = %75#17, %iterArg_212 = %75#18, %iterArg_213 = %75#19, %iterArg_214 = %58, %iterArg_215 = %61, %iterArg_216 = %c_74, %iterArg_217 = %147, %iterArg_218 = %148, %iterArg_219 = %149, %iterArg_220 = %150, %iterArg_221 = %151, %iterArg_222 = %152, %iterArg_223 = %153, %iterArg_224 = %154, %iterArg_225 = %155, %iterArg_226 = %156, %iterArg_227 = %157, %iterArg_228 = %158, %iterArg_229 = %145, %iterArg_230 = %146, %iterArg_231 = %159) : tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<192x768xf32>, tensor<192x768xf32>, tensor<i32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<48x16x192xf32>
    cond {
      %c_232 = stablehlo.constant dense<48> : tensor<i32>
      %561 = stablehlo.compare LT, %iterArg_216, %c_232, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %561 : tensor<i1>
    } do {
      %c_232 = stablehlo.constant dense<48> : tensor<i32>
      %561 = stablehlo.subtract %c_232, %iterArg_216 : tensor<i32>
      %c_233 = stablehlo.constant dense<1> : tensor<i32>
      %562 = stablehlo.subtract %561, %c_233 : tensor<i32>
      %563 = func.call @dynamic_index_in_dim(%iterArg, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %564 = func.call @dynamic_index_in_dim(%iterArg_201, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %565 = func.call @dynamic_index_in_dim(%iterArg_202, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %566 = func.call @dynamic_index_in_dim(%iterArg_203, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %567 = func.call @dynamic_index_in_dim(%iterArg_204, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %568 = func.call @dynamic_index_in_dim(%iterArg_205, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %569 = func.call @dynamic_index_in_dim(%iterArg_206, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %570 = func.call @dynamic_index_in_dim(%iterArg_207, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %571 = func.call @dynamic_index_in_dim(%iterArg_208, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %572 = func.call @dynamic_index_in_dim(%iterArg_209, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %573 = func.call @dynamic_index_in_dim(%iterArg_210, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %574 = func.call @dynamic_index_in_dim(%iterArg_211, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %575 = func.call @dynamic_index_in_dim(%iterArg_212, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %576 = func.call @dynamic_index_in_dim(%iterArg_213, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %577:15 = func.call @closed_call_6(%iterArg_214, %iterArg_215, %iterArg_217, %iterArg_218, %iterArg_219, %iterArg_220, %iterArg_221, %iterArg_222, %iterArg_223, %iterArg_224, %iterArg_225, %iterArg_226, %iterArg_227, %iterArg_228, %iterArg_229, %iterArg_230, %563, %564, %565, %566, %567, %568, %569, %570, %571, %572, %573, %574, %575, %576) : (tensor<192x768xf32>, tensor<192x768xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>) -> (tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>)
      %578 = func.call @dynamic_update_index_in_dim(%iterArg_231, %577#14, %562) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %c_234 = stablehlo.constant dense<1> : tensor<i32>
      %579 = stablehlo.add %iterArg_216, %c_234 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_201, %iterArg_202, %iterArg_203, %iterArg_204, %iterArg_205, %iterArg_206, %iterArg_207, %iterArg_208, %iterArg_209, %iterArg_210, %iterArg_211, %iterArg_212, %iterArg_213, %iterArg_214, %iterArg_215, %579, %577#0, %577#1, %577#2, %577#3, %577#4, %577#5, %577#6, %577#7, %577#8, %577#9, %577#10, %577#11, %577#12, %577#13, %578 : tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<192x768xf32>, tensor<192x768xf32>, tensor<i32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<48x16x192xf32>
    }
    %161 = stablehlo.transpose %160#31, dims = [1, 0, 2] : (tensor<48x16x192xf32>) -> tensor<16x48x192xf32>
    %162 = stablehlo.transpose %161, dims = [1, 0, 2] : (tensor<16x48x192xf32>) -> tensor<48x16x192xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<48x16x192xf32>
    %c_90 = stablehlo.constant dense<0> : tensor<i32>
    %178:32 = stablehlo.while(%iterArg = %162, %iterArg_201 = %37#8, %iterArg_202 = %15, %iterArg_203 = %37#9, %iterArg_204 = %37#10, %iterArg_205 = %37#11, %iterArg_206 = %37#12, %iterArg_207 = %37#13, %iterArg_208 = %37#14, %iterArg_209 = %37#15, %iterArg_210 = %37#16, %iterArg_211 = %37#17, %iterArg_212 = %37#18, %iterArg_213 = %37#19, %iterArg_214 = %20, %iterArg_215 = %23, %iterArg_216 = %c_90, %iterArg_217 = %165, %iterArg_218 = %166, %iterArg_219 = %167, %iterArg_220 = %168, %iterArg_221 = %169, %iterArg_222 = %170, %iterArg_223 = %171, %iterArg_224 = %172, %iterArg_225 = %173, %iterArg_226 = %174, %iterArg_227 = %175, %iterArg_228 = %176, %iterArg_229 = %163, %iterArg_230 = %164, %iterArg_231 = %177) : tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<192x768xf32>, tensor<192x768xf32>, tensor<i32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<48x16x192xf32>
    cond {
      %c_232 = stablehlo.constant dense<48> : tensor<i32>
      %561 = stablehlo.compare LT, %iterArg_216, %c_232, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %561 : tensor<i1>
    } do {
      %c_232 = stablehlo.constant dense<48> : tensor<i32>
      %561 = stablehlo.subtract %c_232, %iterArg_216 : tensor<i32>
      %c_233 = stablehlo.constant dense<1> : tensor<i32>
      %562 = stablehlo.subtract %561, %c_233 : tensor<i32>
      %563 = func.call @dynamic_index_in_dim(%iterArg, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %564 = func.call @dynamic_index_in_dim(%iterArg_201, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %565 = func.call @dynamic_index_in_dim(%iterArg_202, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %566 = func.call @dynamic_index_in_dim(%iterArg_203, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %567 = func.call @dynamic_index_in_dim(%iterArg_204, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %568 = func.call @dynamic_index_in_dim(%iterArg_205, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %569 = func.call @dynamic_index_in_dim(%iterArg_206, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %570 = func.call @dynamic_index_in_dim(%iterArg_207, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %571 = func.call @dynamic_index_in_dim(%iterArg_208, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %572 = func.call @dynamic_index_in_dim(%iterArg_209, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %573 = func.call @dynamic_index_in_dim(%iterArg_210, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %574 = func.call @dynamic_index_in_dim(%iterArg_211, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %575 = func.call @dynamic_index_in_dim(%iterArg_212, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %576 = func.call @dynamic_index_in_dim(%iterArg_213, %562) : (tensor<48x16x192xf32>, tensor<i32>) -> tensor<16x192xf32>
      %577:15 = func.call @closed_call_7(%iterArg_214, %iterArg_215, %iterArg_217, %iterArg_218, %iterArg_219, %iterArg_220, %iterArg_221, %iterArg_222, %iterArg_223, %iterArg_224, %iterArg_225, %iterArg_226, %iterArg_227, %iterArg_228, %iterArg_229, %iterArg_230, %563, %564, %565, %566, %567, %568, %569, %570, %571, %572, %573, %574, %575, %576) : (tensor<192x768xf32>, tensor<192x768xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>) -> (tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>)
      %578 = func.call @dynamic_update_index_in_dim(%iterArg_231, %577#14, %562) : (tensor<48x16x192xf32>, tensor<16x192xf32>, tensor<i32>) -> tensor<48x16x192xf32>
      %c_234 = stablehlo.constant dense<1> : tensor<i32>
      %579 = stablehlo.add %iterArg_216, %c_234 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_201, %iterArg_202, %iterArg_203, %iterArg_204, %iterArg_205, %iterArg_206, %iterArg_207, %iterArg_208, %iterArg_209, %iterArg_210, %iterArg_211, %iterArg_212, %iterArg_213, %iterArg_214, %iterArg_215, %579, %577#0, %577#1, %577#2, %577#3, %577#4, %577#5, %577#6, %577#7, %577#8, %577#9, %577#10, %577#11, %577#12, %577#13, %578 : tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<48x16x192xf32>, tensor<192x768xf32>, tensor<192x768xf32>, tensor<i32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<48x16x192xf32>
    }
    %179 = stablehlo.transpose %178#31, dims = [1, 0, 2] : (tensor<48x16x192xf32>) -> tensor<16x48x192xf32>
    %180 = call @_take_8(%0#1, %179) : (tensor<16x48x1xi32>, tensor<16x48x192xf32>) -> tensor<2000x192xf32>
    %181 = chlo.square %140 : tensor<2000xf32> -> tensor<2000xf32>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<2000xf32>
    %183 = chlo.square %182 : tensor<2000xf32> -> tensor<2000xf32>
    %184 = stablehlo.add %181, %183 : tensor<2000xf32>
    %185 = chlo.square %142 : tensor<192x2000xf32> -> tensor<192x2000xf32>
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<192x2000xf32>
    %187 = chlo.square %186 : tensor<192x2000xf32> -> tensor<192x2000xf32>
    %188 = stablehlo.add %185, %187 : tensor<192x2000xf32>
    %189 = chlo.square %180 : tensor<2000x192xf32> -> tensor<2000x192xf32>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<2000x192xf32>
    %191 = chlo.square %190 : tensor<2000x192xf32> -> tensor<2000x192xf32>
    %192 = stablehlo.add %189, %191 : tensor<2000x192xf32>
    %193 = chlo.square %178#22 : tensor<192xf32> -> tensor<192xf32>
    %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %194 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %195 = chlo.square %194 : tensor<192xf32> -> tensor<192xf32>
    %196 = stablehlo.add %193, %195 : tensor<192xf32>
    %197 = chlo.square %178#18 : tensor<192x192xf32> -> tensor<192x192xf32>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %199 = chlo.square %198 : tensor<192x192xf32> -> tensor<192x192xf32>
    %200 = stablehlo.add %197, %199 : tensor<192x192xf32>
    %201 = chlo.square %178#23 : tensor<192xf32> -> tensor<192xf32>
    %cst_96 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %203 = chlo.square %202 : tensor<192xf32> -> tensor<192xf32>
    %204 = stablehlo.add %201, %203 : tensor<192xf32>
    %205 = chlo.square %178#19 : tensor<192x192xf32> -> tensor<192x192xf32>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %206 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %207 = chlo.square %206 : tensor<192x192xf32> -> tensor<192x192xf32>
    %208 = stablehlo.add %205, %207 : tensor<192x192xf32>
    %209 = chlo.square %178#21 : tensor<192xf32> -> tensor<192xf32>
    %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %211 = chlo.square %210 : tensor<192xf32> -> tensor<192xf32>
    %212 = stablehlo.add %209, %211 : tensor<192xf32>
    %213 = chlo.square %178#17 : tensor<192x192xf32> -> tensor<192x192xf32>
    %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %215 = chlo.square %214 : tensor<192x192xf32> -> tensor<192x192xf32>
    %216 = stablehlo.add %213, %215 : tensor<192x192xf32>
    %217 = chlo.square %178#24 : tensor<192xf32> -> tensor<192xf32>
    %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %218 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %219 = chlo.square %218 : tensor<192xf32> -> tensor<192xf32>
    %220 = stablehlo.add %217, %219 : tensor<192xf32>
    %221 = chlo.square %178#20 : tensor<192x192xf32> -> tensor<192x192xf32>
    %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %222 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %223 = chlo.square %222 : tensor<192x192xf32> -> tensor<192x192xf32>
    %224 = stablehlo.add %221, %223 : tensor<192x192xf32>
    %225 = chlo.square %178#26 : tensor<192x192xf32> -> tensor<192x192xf32>
    %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %227 = chlo.square %226 : tensor<192x192xf32> -> tensor<192x192xf32>
    %228 = stablehlo.add %225, %227 : tensor<192x192xf32>
    %229 = chlo.square %178#27 : tensor<192x192xf32> -> tensor<192x192xf32>
    %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %230 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %231 = chlo.square %230 : tensor<192x192xf32> -> tensor<192x192xf32>
    %232 = stablehlo.add %229, %231 : tensor<192x192xf32>
    %233 = chlo.square %178#25 : tensor<192x192xf32> -> tensor<192x192xf32>
    %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %234 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %235 = chlo.square %234 : tensor<192x192xf32> -> tensor<192x192xf32>
    %236 = stablehlo.add %233, %235 : tensor<192x192xf32>
    %237 = chlo.square %178#28 : tensor<192x192xf32> -> tensor<192x192xf32>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %238 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %239 = chlo.square %238 : tensor<192x192xf32> -> tensor<192x192xf32>
    %240 = stablehlo.add %237, %239 : tensor<192x192xf32>
    %241 = chlo.square %160#22 : tensor<192xf32> -> tensor<192xf32>
    %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %242 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %243 = chlo.square %242 : tensor<192xf32> -> tensor<192xf32>
    %244 = stablehlo.add %241, %243 : tensor<192xf32>
    %245 = chlo.square %160#18 : tensor<192x192xf32> -> tensor<192x192xf32>
    %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %246 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %247 = chlo.square %246 : tensor<192x192xf32> -> tensor<192x192xf32>
    %248 = stablehlo.add %245, %247 : tensor<192x192xf32>
    %249 = chlo.square %160#23 : tensor<192xf32> -> tensor<192xf32>
    %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %250 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %251 = chlo.square %250 : tensor<192xf32> -> tensor<192xf32>
    %252 = stablehlo.add %249, %251 : tensor<192xf32>
    %253 = chlo.square %160#19 : tensor<192x192xf32> -> tensor<192x192xf32>
    %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %254 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %255 = chlo.square %254 : tensor<192x192xf32> -> tensor<192x192xf32>
    %256 = stablehlo.add %253, %255 : tensor<192x192xf32>
    %257 = chlo.square %160#21 : tensor<192xf32> -> tensor<192xf32>
    %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %258 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %259 = chlo.square %258 : tensor<192xf32> -> tensor<192xf32>
    %260 = stablehlo.add %257, %259 : tensor<192xf32>
    %261 = chlo.square %160#17 : tensor<192x192xf32> -> tensor<192x192xf32>
    %cst_111 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %262 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %263 = chlo.square %262 : tensor<192x192xf32> -> tensor<192x192xf32>
    %264 = stablehlo.add %261, %263 : tensor<192x192xf32>
    %265 = chlo.square %160#24 : tensor<192xf32> -> tensor<192xf32>
    %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %266 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %267 = chlo.square %266 : tensor<192xf32> -> tensor<192xf32>
    %268 = stablehlo.add %265, %267 : tensor<192xf32>
    %269 = chlo.square %160#20 : tensor<192x192xf32> -> tensor<192x192xf32>
    %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %270 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %271 = chlo.square %270 : tensor<192x192xf32> -> tensor<192x192xf32>
    %272 = stablehlo.add %269, %271 : tensor<192x192xf32>
    %273 = chlo.square %160#26 : tensor<192x192xf32> -> tensor<192x192xf32>
    %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %274 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %275 = chlo.square %274 : tensor<192x192xf32> -> tensor<192x192xf32>
    %276 = stablehlo.add %273, %275 : tensor<192x192xf32>
    %277 = chlo.square %160#27 : tensor<192x192xf32> -> tensor<192x192xf32>
    %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %278 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %279 = chlo.square %278 : tensor<192x192xf32> -> tensor<192x192xf32>
    %280 = stablehlo.add %277, %279 : tensor<192x192xf32>
    %281 = chlo.square %160#25 : tensor<192x192xf32> -> tensor<192x192xf32>
    %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %282 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %283 = chlo.square %282 : tensor<192x192xf32> -> tensor<192x192xf32>
    %284 = stablehlo.add %281, %283 : tensor<192x192xf32>
    %285 = chlo.square %160#28 : tensor<192x192xf32> -> tensor<192x192xf32>
    %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %286 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %287 = chlo.square %286 : tensor<192x192xf32> -> tensor<192x192xf32>
    %288 = stablehlo.add %285, %287 : tensor<192x192xf32>
    %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %289 = stablehlo.reduce(%184 init: %cst_118) applies stablehlo.add across dimensions = [0] : (tensor<2000xf32>, tensor<f32>) -> tensor<f32>
    %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %290 = stablehlo.reduce(%188 init: %cst_119) applies stablehlo.add across dimensions = [0, 1] : (tensor<192x2000xf32>, tensor<f32>) -> tensor<f32>
    %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %291 = stablehlo.reduce(%192 init: %cst_120) applies stablehlo.add across dimensions = [0, 1] : (tensor<2000x192xf32>, tensor<f32>) -> tensor<f32>
    %cst_121 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %292 = stablehlo.reduce(%196 init: %cst_121) applies stablehlo.add across dimensions = [0] : (tensor<192xf32>, tensor<f32>) -> tensor<f32>
    %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %293 = stablehlo.reduce(%200 init: %cst_122) applies stablehlo.add across dimensions = [0, 1] : (tensor<192x192xf32>, tensor<f32>) -> tensor<f32>
    %cst_123 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %294 = stablehlo.reduce(%204 init: %cst_123) applies stablehlo.add across dimensions = [0] : (tensor<192xf32>, tensor<f32>) -> tensor<f32>
    %cst_124 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %295 = stablehlo.reduce(%208 init: %cst_124) applies stablehlo.add across dimensions = [0, 1] : (tensor<192x192xf32>, tensor<f32>) -> tensor<f32>
    %cst_125 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %296 = stablehlo.reduce(%212 init: %cst_125) applies stablehlo.add across dimensions = [0] : (tensor<192xf32>, tensor<f32>) -> tensor<f32>
    %cst_126 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %297 = stablehlo.reduce(%216 init: %cst_126) applies stablehlo.add across dimensions = [0, 1] : (tensor<192x192xf32>, tensor<f32>) -> tensor<f32>
    %cst_127 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %298 = stablehlo.reduce(%220 init: %cst_127) applies stablehlo.add across dimensions = [0] : (tensor<192xf32>, tensor<f32>) -> tensor<f32>
    %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %299 = stablehlo.reduce(%224 init: %cst_128) applies stablehlo.add across dimensions = [0, 1] : (tensor<192x192xf32>, tensor<f32>) -> tensor<f32>
    %cst_129 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %300 = stablehlo.reduce(%228 init: %cst_129) applies stablehlo.add across dimensions = [0, 1] : (tensor<192x192xf32>, tensor<f32>) -> tensor<f32>
    %cst_130 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %301 = stablehlo.reduce(%232 init: %cst_130) applies stablehlo.add across dimensions = [0, 1] : (tensor<192x192xf32>, tensor<f32>) -> tensor<f32>
    %cst_131 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %302 = stablehlo.reduce(%236 init: %cst_131) applies stablehlo.add across dimensions = [0, 1] : (tensor<192x192xf32>, tensor<f32>) -> tensor<f32>
    %cst_132 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %303 = stablehlo.reduce(%240 init: %cst_132) applies stablehlo.add across dimensions = [0, 1] : (tensor<192x192xf32>, tensor<f32>) -> tensor<f32>
    %cst_133 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %304 = stablehlo.reduce(%244 init: %cst_133) applies stablehlo.add across dimensions = [0] : (tensor<192xf32>, tensor<f32>) -> tensor<f32>
    %cst_134 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %305 = stablehlo.reduce(%248 init: %cst_134) applies stablehlo.add across dimensions = [0, 1] : (tensor<192x192xf32>, tensor<f32>) -> tensor<f32>
    %cst_135 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %306 = stablehlo.reduce(%252 init: %cst_135) applies stablehlo.add across dimensions = [0] : (tensor<192xf32>, tensor<f32>) -> tensor<f32>
    %cst_136 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %307 = stablehlo.reduce(%256 init: %cst_136) applies stablehlo.add across dimensions = [0, 1] : (tensor<192x192xf32>, tensor<f32>) -> tensor<f32>
    %cst_137 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %308 = stablehlo.reduce(%260 init: %cst_137) applies stablehlo.add across dimensions = [0] : (tensor<192xf32>, tensor<f32>) -> tensor<f32>
    %cst_138 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %309 = stablehlo.reduce(%264 init: %cst_138) applies stablehlo.add across dimensions = [0, 1] : (tensor<192x192xf32>, tensor<f32>) -> tensor<f32>
    %cst_139 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %310 = stablehlo.reduce(%268 init: %cst_139) applies stablehlo.add across dimensions = [0] : (tensor<192xf32>, tensor<f32>) -> tensor<f32>
    %cst_140 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %311 = stablehlo.reduce(%272 init: %cst_140) applies stablehlo.add across dimensions = [0, 1] : (tensor<192x192xf32>, tensor<f32>) -> tensor<f32>
    %cst_141 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %312 = stablehlo.reduce(%276 init: %cst_141) applies stablehlo.add across dimensions = [0, 1] : (tensor<192x192xf32>, tensor<f32>) -> tensor<f32>
    %cst_142 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %313 = stablehlo.reduce(%280 init: %cst_142) applies stablehlo.add across dimensions = [0, 1] : (tensor<192x192xf32>, tensor<f32>) -> tensor<f32>
    %cst_143 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %314 = stablehlo.reduce(%284 init: %cst_143) applies stablehlo.add across dimensions = [0, 1] : (tensor<192x192xf32>, tensor<f32>) -> tensor<f32>
    %cst_144 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %315 = stablehlo.reduce(%288 init: %cst_144) applies stablehlo.add across dimensions = [0, 1] : (tensor<192x192xf32>, tensor<f32>) -> tensor<f32>
    %cst_145 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %316 = stablehlo.add %cst_145, %289 : tensor<f32>
    %317 = stablehlo.add %316, %290 : tensor<f32>
    %318 = stablehlo.add %317, %291 : tensor<f32>
    %319 = stablehlo.add %318, %292 : tensor<f32>
    %320 = stablehlo.add %319, %293 : tensor<f32>
    %321 = stablehlo.add %320, %294 : tensor<f32>
    %322 = stablehlo.add %321, %295 : tensor<f32>
    %323 = stablehlo.add %322, %296 : tensor<f32>
    %324 = stablehlo.add %323, %297 : tensor<f32>
    %325 = stablehlo.add %324, %298 : tensor<f32>
    %326 = stablehlo.add %325, %299 : tensor<f32>
    %327 = stablehlo.add %326, %300 : tensor<f32>
    %328 = stablehlo.add %327, %301 : tensor<f32>
    %329 = stablehlo.add %328, %302 : tensor<f32>
    %330 = stablehlo.add %329, %303 : tensor<f32>
    %331 = stablehlo.add %330, %304 : tensor<f32>
    %332 = stablehlo.add %331, %305 : tensor<f32>
    %333 = stablehlo.add %332, %306 : tensor<f32>
    %334 = stablehlo.add %333, %307 : tensor<f32>
    %335 = stablehlo.add %334, %308 : tensor<f32>
    %336 = stablehlo.add %335, %309 : tensor<f32>
    %337 = stablehlo.add %336, %310 : tensor<f32>
    %338 = stablehlo.add %337, %311 : tensor<f32>
    %339 = stablehlo.add %338, %312 : tensor<f32>
    %340 = stablehlo.add %339, %313 : tensor<f32>
    %341 = stablehlo.add %340, %314 : tensor<f32>
    %342 = stablehlo.add %341, %315 : tensor<f32>
    %343 = stablehlo.sqrt %342 : tensor<f32>
    %cst_146 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %344 = stablehlo.compare LT, %343, %cst_146, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %345 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<2000xf32>
    %346 = stablehlo.divide %140, %345 : tensor<2000xf32>
    %cst_147 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %347 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f32>) -> tensor<2000xf32>
    %348 = stablehlo.multiply %346, %347 : tensor<2000xf32>
    %349 = stablehlo.select %344, %140, %348 : tensor<i1>, tensor<2000xf32>
    %350 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<192x2000xf32>
    %351 = stablehlo.divide %142, %350 : tensor<192x2000xf32>
    %cst_148 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %352 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f32>) -> tensor<192x2000xf32>
    %353 = stablehlo.multiply %351, %352 : tensor<192x2000xf32>
    %354 = stablehlo.select %344, %142, %353 : tensor<i1>, tensor<192x2000xf32>
    %355 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<2000x192xf32>
    %356 = stablehlo.divide %180, %355 : tensor<2000x192xf32>
    %cst_149 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %357 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f32>) -> tensor<2000x192xf32>
    %358 = stablehlo.multiply %356, %357 : tensor<2000x192xf32>
    %359 = stablehlo.select %344, %180, %358 : tensor<i1>, tensor<2000x192xf32>
    %360 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %361 = stablehlo.divide %178#22, %360 : tensor<192xf32>
    %cst_150 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %362 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %363 = stablehlo.multiply %361, %362 : tensor<192xf32>
    %364 = stablehlo.select %344, %178#22, %363 : tensor<i1>, tensor<192xf32>
    %365 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %366 = stablehlo.divide %178#18, %365 : tensor<192x192xf32>
    %cst_151 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %367 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %368 = stablehlo.multiply %366, %367 : tensor<192x192xf32>
    %369 = stablehlo.select %344, %178#18, %368 : tensor<i1>, tensor<192x192xf32>
    %370 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %371 = stablehlo.divide %178#23, %370 : tensor<192xf32>
    %cst_152 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %372 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %373 = stablehlo.multiply %371, %372 : tensor<192xf32>
    %374 = stablehlo.select %344, %178#23, %373 : tensor<i1>, tensor<192xf32>
    %375 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %376 = stablehlo.divide %178#19, %375 : tensor<192x192xf32>
    %cst_153 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %377 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %378 = stablehlo.multiply %376, %377 : tensor<192x192xf32>
    %379 = stablehlo.select %344, %178#19, %378 : tensor<i1>, tensor<192x192xf32>
    %380 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %381 = stablehlo.divide %178#21, %380 : tensor<192xf32>
    %cst_154 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %382 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %383 = stablehlo.multiply %381, %382 : tensor<192xf32>
    %384 = stablehlo.select %344, %178#21, %383 : tensor<i1>, tensor<192xf32>
    %385 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %386 = stablehlo.divide %178#17, %385 : tensor<192x192xf32>
    %cst_155 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %387 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %388 = stablehlo.multiply %386, %387 : tensor<192x192xf32>
    %389 = stablehlo.select %344, %178#17, %388 : tensor<i1>, tensor<192x192xf32>
    %390 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %391 = stablehlo.divide %178#24, %390 : tensor<192xf32>
    %cst_156 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %392 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %393 = stablehlo.multiply %391, %392 : tensor<192xf32>
    %394 = stablehlo.select %344, %178#24, %393 : tensor<i1>, tensor<192xf32>
    %395 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %396 = stablehlo.divide %178#20, %395 : tensor<192x192xf32>
    %cst_157 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %397 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %398 = stablehlo.multiply %396, %397 : tensor<192x192xf32>
    %399 = stablehlo.select %344, %178#20, %398 : tensor<i1>, tensor<192x192xf32>
    %400 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %401 = stablehlo.divide %178#26, %400 : tensor<192x192xf32>
    %cst_158 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %402 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %403 = stablehlo.multiply %401, %402 : tensor<192x192xf32>
    %404 = stablehlo.select %344, %178#26, %403 : tensor<i1>, tensor<192x192xf32>
    %405 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %406 = stablehlo.divide %178#27, %405 : tensor<192x192xf32>
    %cst_159 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %407 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %408 = stablehlo.multiply %406, %407 : tensor<192x192xf32>
    %409 = stablehlo.select %344, %178#27, %408 : tensor<i1>, tensor<192x192xf32>
    %410 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %411 = stablehlo.divide %178#25, %410 : tensor<192x192xf32>
    %cst_160 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %412 = stablehlo.broadcast_in_dim %cst_160, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %413 = stablehlo.multiply %411, %412 : tensor<192x192xf32>
    %414 = stablehlo.select %344, %178#25, %413 : tensor<i1>, tensor<192x192xf32>
    %415 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %416 = stablehlo.divide %178#28, %415 : tensor<192x192xf32>
    %cst_161 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %417 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %418 = stablehlo.multiply %416, %417 : tensor<192x192xf32>
    %419 = stablehlo.select %344, %178#28, %418 : tensor<i1>, tensor<192x192xf32>
    %420 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %421 = stablehlo.divide %160#22, %420 : tensor<192xf32>
    %cst_162 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %422 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %423 = stablehlo.multiply %421, %422 : tensor<192xf32>
    %424 = stablehlo.select %344, %160#22, %423 : tensor<i1>, tensor<192xf32>
    %425 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %426 = stablehlo.divide %160#18, %425 : tensor<192x192xf32>
    %cst_163 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %427 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %428 = stablehlo.multiply %426, %427 : tensor<192x192xf32>
    %429 = stablehlo.select %344, %160#18, %428 : tensor<i1>, tensor<192x192xf32>
    %430 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %431 = stablehlo.divide %160#23, %430 : tensor<192xf32>
    %cst_164 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %432 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %433 = stablehlo.multiply %431, %432 : tensor<192xf32>
    %434 = stablehlo.select %344, %160#23, %433 : tensor<i1>, tensor<192xf32>
    %435 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %436 = stablehlo.divide %160#19, %435 : tensor<192x192xf32>
    %cst_165 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %437 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %438 = stablehlo.multiply %436, %437 : tensor<192x192xf32>
    %439 = stablehlo.select %344, %160#19, %438 : tensor<i1>, tensor<192x192xf32>
    %440 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %441 = stablehlo.divide %160#21, %440 : tensor<192xf32>
    %cst_166 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %442 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %443 = stablehlo.multiply %441, %442 : tensor<192xf32>
    %444 = stablehlo.select %344, %160#21, %443 : tensor<i1>, tensor<192xf32>
    %445 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %446 = stablehlo.divide %160#17, %445 : tensor<192x192xf32>
    %cst_167 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %447 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %448 = stablehlo.multiply %446, %447 : tensor<192x192xf32>
    %449 = stablehlo.select %344, %160#17, %448 : tensor<i1>, tensor<192x192xf32>
    %450 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %451 = stablehlo.divide %160#24, %450 : tensor<192xf32>
    %cst_168 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %452 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %453 = stablehlo.multiply %451, %452 : tensor<192xf32>
    %454 = stablehlo.select %344, %160#24, %453 : tensor<i1>, tensor<192xf32>
    %455 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %456 = stablehlo.divide %160#20, %455 : tensor<192x192xf32>
    %cst_169 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %457 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %458 = stablehlo.multiply %456, %457 : tensor<192x192xf32>
    %459 = stablehlo.select %344, %160#20, %458 : tensor<i1>, tensor<192x192xf32>
    %460 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %461 = stablehlo.divide %160#26, %460 : tensor<192x192xf32>
    %cst_170 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %462 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %463 = stablehlo.multiply %461, %462 : tensor<192x192xf32>
    %464 = stablehlo.select %344, %160#26, %463 : tensor<i1>, tensor<192x192xf32>
    %465 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %466 = stablehlo.divide %160#27, %465 : tensor<192x192xf32>
    %cst_171 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %467 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %468 = stablehlo.multiply %466, %467 : tensor<192x192xf32>
    %469 = stablehlo.select %344, %160#27, %468 : tensor<i1>, tensor<192x192xf32>
    %470 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %471 = stablehlo.divide %160#25, %470 : tensor<192x192xf32>
    %cst_172 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %472 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %473 = stablehlo.multiply %471, %472 : tensor<192x192xf32>
    %474 = stablehlo.select %344, %160#25, %473 : tensor<i1>, tensor<192x192xf32>
    %475 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %476 = stablehlo.divide %160#28, %475 : tensor<192x192xf32>
    %cst_173 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %477 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %478 = stablehlo.multiply %476, %477 : tensor<192x192xf32>
    %479 = stablehlo.select %344, %160#28, %478 : tensor<i1>, tensor<192x192xf32>
    %cst_174 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %480 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f32>) -> tensor<2000xf32>
    %481 = stablehlo.multiply %480, %349 : tensor<2000xf32>
    %cst_175 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %482 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f32>) -> tensor<192x2000xf32>
    %483 = stablehlo.multiply %482, %354 : tensor<192x2000xf32>
    %cst_176 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %484 = stablehlo.broadcast_in_dim %cst_176, dims = [] : (tensor<f32>) -> tensor<2000x192xf32>
    %485 = stablehlo.multiply %484, %359 : tensor<2000x192xf32>
    %cst_177 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %486 = stablehlo.broadcast_in_dim %cst_177, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %487 = stablehlo.multiply %486, %364 : tensor<192xf32>
    %cst_178 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %488 = stablehlo.broadcast_in_dim %cst_178, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %489 = stablehlo.multiply %488, %369 : tensor<192x192xf32>
    %cst_179 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %490 = stablehlo.broadcast_in_dim %cst_179, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %491 = stablehlo.multiply %490, %374 : tensor<192xf32>
    %cst_180 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %492 = stablehlo.broadcast_in_dim %cst_180, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %493 = stablehlo.multiply %492, %379 : tensor<192x192xf32>
    %cst_181 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %494 = stablehlo.broadcast_in_dim %cst_181, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %495 = stablehlo.multiply %494, %384 : tensor<192xf32>
    %cst_182 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %496 = stablehlo.broadcast_in_dim %cst_182, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %497 = stablehlo.multiply %496, %389 : tensor<192x192xf32>
    %cst_183 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %498 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %499 = stablehlo.multiply %498, %394 : tensor<192xf32>
    %cst_184 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %500 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %501 = stablehlo.multiply %500, %399 : tensor<192x192xf32>
    %cst_185 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %502 = stablehlo.broadcast_in_dim %cst_185, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %503 = stablehlo.multiply %502, %404 : tensor<192x192xf32>
    %cst_186 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %504 = stablehlo.broadcast_in_dim %cst_186, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %505 = stablehlo.multiply %504, %409 : tensor<192x192xf32>
    %cst_187 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %506 = stablehlo.broadcast_in_dim %cst_187, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %507 = stablehlo.multiply %506, %414 : tensor<192x192xf32>
    %cst_188 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %508 = stablehlo.broadcast_in_dim %cst_188, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %509 = stablehlo.multiply %508, %419 : tensor<192x192xf32>
    %cst_189 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %510 = stablehlo.broadcast_in_dim %cst_189, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %511 = stablehlo.multiply %510, %424 : tensor<192xf32>
    %cst_190 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %512 = stablehlo.broadcast_in_dim %cst_190, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %513 = stablehlo.multiply %512, %429 : tensor<192x192xf32>
    %cst_191 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %514 = stablehlo.broadcast_in_dim %cst_191, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %515 = stablehlo.multiply %514, %434 : tensor<192xf32>
    %cst_192 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %516 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %517 = stablehlo.multiply %516, %439 : tensor<192x192xf32>
    %cst_193 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %518 = stablehlo.broadcast_in_dim %cst_193, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %519 = stablehlo.multiply %518, %444 : tensor<192xf32>
    %cst_194 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %520 = stablehlo.broadcast_in_dim %cst_194, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %521 = stablehlo.multiply %520, %449 : tensor<192x192xf32>
    %cst_195 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %522 = stablehlo.broadcast_in_dim %cst_195, dims = [] : (tensor<f32>) -> tensor<192xf32>
    %523 = stablehlo.multiply %522, %454 : tensor<192xf32>
    %cst_196 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %524 = stablehlo.broadcast_in_dim %cst_196, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %525 = stablehlo.multiply %524, %459 : tensor<192x192xf32>
    %cst_197 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %526 = stablehlo.broadcast_in_dim %cst_197, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %527 = stablehlo.multiply %526, %464 : tensor<192x192xf32>
    %cst_198 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %528 = stablehlo.broadcast_in_dim %cst_198, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %529 = stablehlo.multiply %528, %469 : tensor<192x192xf32>
    %cst_199 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %530 = stablehlo.broadcast_in_dim %cst_199, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %531 = stablehlo.multiply %530, %474 : tensor<192x192xf32>
    %cst_200 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %532 = stablehlo.broadcast_in_dim %cst_200, dims = [] : (tensor<f32>) -> tensor<192x192xf32>
    %533 = stablehlo.multiply %532, %479 : tensor<192x192xf32>
    %534 = stablehlo.add %arg0, %481 : tensor<2000xf32>
    %535 = stablehlo.add %arg1, %483 : tensor<192x2000xf32>
    %536 = stablehlo.add %arg2, %485 : tensor<2000x192xf32>
    %537 = stablehlo.add %arg3, %487 : tensor<192xf32>
    %538 = stablehlo.add %arg4, %489 : tensor<192x192xf32>
    %539 = stablehlo.add %arg5, %491 : tensor<192xf32>
    %540 = stablehlo.add %arg6, %493 : tensor<192x192xf32>
    %541 = stablehlo.add %arg7, %495 : tensor<192xf32>
    %542 = stablehlo.add %arg8, %497 : tensor<192x192xf32>
    %543 = stablehlo.add %arg9, %499 : tensor<192xf32>
    %544 = stablehlo.add %arg10, %501 : tensor<192x192xf32>
    %545 = stablehlo.add %arg11, %503 : tensor<192x192xf32>
    %546 = stablehlo.add %arg12, %505 : tensor<192x192xf32>
    %547 = stablehlo.add %arg13, %507 : tensor<192x192xf32>
    %548 = stablehlo.add %arg14, %509 : tensor<192x192xf32>
    %549 = stablehlo.add %arg15, %511 : tensor<192xf32>
    %550 = stablehlo.add %arg16, %513 : tensor<192x192xf32>
    %551 = stablehlo.add %arg17, %515 : tensor<192xf32>
    %552 = stablehlo.add %arg18, %517 : tensor<192x192xf32>
    %553 = stablehlo.add %arg19, %519 : tensor<192xf32>
    %554 = stablehlo.add %arg20, %521 : tensor<192x192xf32>
    %555 = stablehlo.add %arg21, %523 : tensor<192xf32>
    %556 = stablehlo.add %arg22, %525 : tensor<192x192xf32>
    %557 = stablehlo.add %arg23, %527 : tensor<192x192xf32>
    %558 = stablehlo.add %arg24, %529 : tensor<192x192xf32>
    %559 = stablehlo.add %arg25, %531 : tensor<192x192xf32>
    %560 = stablehlo.add %arg26, %533 : tensor<192x192xf32>
    return %534, %535, %536, %537, %538, %539, %540, %541, %542, %543, %544, %545, %546, %547, %548, %549, %550, %551, %552, %553, %554, %555, %556, %557, %558, %559, %560, %119 : tensor<2000xf32>, tensor<192x2000xf32>, tensor<2000x192xf32>, tensor<192xf32>, tensor<192x192xf32>, tensor<192xf32>, tensor<192x192xf32>, tensor<192xf32>, tensor<192x192xf32>, tensor<192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192xf32>, tensor<192x192xf32>, tensor<192xf32>, tensor<192x192xf32>, tensor<192xf32>, tensor<192x192xf32>, tensor<192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<f32>
  }
  func.func private @_take(%arg0: tensor<2000x192xf32>, %arg1: tensor<16x48xi32>) -> (tensor<16x48x192xf32>, tensor<16x48x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<16x48xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<16x48xi32>, tensor<16x48xi32>) -> tensor<16x48xi1>
    %c_0 = stablehlo.constant dense<2000> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<16x48xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<16x48xi32>
    %4 = call @_where(%1, %3, %arg1) : (tensor<16x48xi1>, tensor<16x48xi32>, tensor<16x48xi32>) -> tensor<16x48xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<16x48xi32>) -> tensor<16x48x1xi32>
    %c_1 = stablehlo.constant dense<1999> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<16x48x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<16x48x1xi32>, tensor<16x48x1xi32>) -> tensor<16x48x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<16x48x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<16x48x1xi32>, tensor<16x48x1xi32>) -> tensor<16x48x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<16x48x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<16x48x1xi1>, tensor<i1>) -> tensor<16x48xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 192>}> : (tensor<2000x192xf32>, tensor<16x48x1xi32>) -> tensor<16x48x192xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<16x48xi1>) -> tensor<16x48x192xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<16x48x192xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<16x48x192xi1>, tensor<16x48x192xf32>
    return %16, %5 : tensor<16x48x192xf32>, tensor<16x48x1xi32>
  }
  func.func private @_where(%arg0: tensor<16x48xi1>, %arg1: tensor<16x48xi32>, %arg2: tensor<16x48xi32>) -> tensor<16x48xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<16x48xi1>, tensor<16x48xi32>
    return %0 : tensor<16x48xi32>
  }
  func.func private @_threefry_split(%arg0: tensor<2xui32>) -> tensor<2x2xui32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %1 = stablehlo.reshape %0 : (tensor<1xui32>) -> tensor<ui32>
    %2 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %3 = stablehlo.reshape %2 : (tensor<1xui32>) -> tensor<ui32>
    %4 = stablehlo.iota dim = 0 : tensor<2xui64>
    %c = stablehlo.constant dense<1> : tensor<ui64>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %6 = stablehlo.multiply %5, %4 : tensor<2xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %8 = stablehlo.shift_right_logical %6, %7 : tensor<2xui64>
    %9 = stablehlo.convert %6 : (tensor<2xui64>) -> tensor<2xui32>
    %10 = stablehlo.convert %8 : (tensor<2xui64>) -> tensor<2xui32>
    %11:2 = call @threefry2x32(%1, %3, %10, %9) : (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
    %12 = stablehlo.broadcast_in_dim %11#0, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %13 = stablehlo.broadcast_in_dim %11#1, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %14 = stablehlo.concatenate %12, %13, dim = 1 : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    return %14 : tensor<2x2xui32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2xui32>, %arg3: tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i32>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i32>, tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<2xui32>, tensor<2xui32>
  }
  func.func private @closed_call(%arg0: tensor<i32>, %arg1: tensor<2xui32>, %arg2: tensor<2xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<2xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<2xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<2xui32>
    %9 = stablehlo.or %5, %8 : tensor<2xui32>
    %10 = stablehlo.xor %3, %9 : tensor<2xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<2xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<2xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<2xui32>
    %19 = stablehlo.or %15, %18 : tensor<2xui32>
    %20 = stablehlo.xor %13, %19 : tensor<2xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<2xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<2xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<2xui32>
    %29 = stablehlo.or %25, %28 : tensor<2xui32>
    %30 = stablehlo.xor %23, %29 : tensor<2xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<2xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<2xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<2xui32>
    %39 = stablehlo.or %35, %38 : tensor<2xui32>
    %40 = stablehlo.xor %33, %39 : tensor<2xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %42 = stablehlo.add %33, %41 : tensor<2xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %44 = stablehlo.add %40, %43 : tensor<2xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i32>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i32>
    %46 = stablehlo.convert %45 : (tensor<i32>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %48 = stablehlo.add %44, %47 : tensor<2xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<48x16x192xf32>, %arg1: tensor<i32>) -> tensor<16x192xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 16, 192] : (tensor<48x16x192xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x192xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x16x192xf32>) -> tensor<16x192xf32>
    return %1 : tensor<16x192xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<192x768xf32>, %arg1: tensor<1x768xf32>, %arg2: tensor<192x768xf32>, %arg3: tensor<16x192xf32>, %arg4: tensor<16x192xf32>, %arg5: tensor<16x192xf32>) -> (tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>) {
    %0 = stablehlo.dot_general %arg4, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x192xf32>, tensor<192x768xf32>) -> tensor<16x768xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<1x768xf32>) -> tensor<16x768xf32>
    %2 = stablehlo.add %0, %1 : tensor<16x768xf32>
    %3 = stablehlo.slice %2 [0:16, 0:192] : (tensor<16x768xf32>) -> tensor<16x192xf32>
    %4 = stablehlo.slice %2 [0:16, 192:384] : (tensor<16x768xf32>) -> tensor<16x192xf32>
    %5 = stablehlo.slice %2 [0:16, 384:576] : (tensor<16x768xf32>) -> tensor<16x192xf32>
    %6 = stablehlo.slice %2 [0:16, 576:768] : (tensor<16x768xf32>) -> tensor<16x192xf32>
    %7 = stablehlo.dot_general %arg5, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x192xf32>, tensor<192x768xf32>) -> tensor<16x768xf32>
    %8 = stablehlo.slice %7 [0:16, 0:192] : (tensor<16x768xf32>) -> tensor<16x192xf32>
    %9 = stablehlo.slice %7 [0:16, 192:384] : (tensor<16x768xf32>) -> tensor<16x192xf32>
    %10 = stablehlo.slice %7 [0:16, 384:576] : (tensor<16x768xf32>) -> tensor<16x192xf32>
    %11 = stablehlo.slice %7 [0:16, 576:768] : (tensor<16x768xf32>) -> tensor<16x192xf32>
    %12 = stablehlo.add %3, %8 : tensor<16x192xf32>
    %13 = stablehlo.negate %12 : tensor<16x192xf32>
    %14 = stablehlo.exponential %13 : tensor<16x192xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %16 = stablehlo.add %15, %14 : tensor<16x192xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %18 = stablehlo.divide %17, %16 : tensor<16x192xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %20 = stablehlo.subtract %19, %18 : tensor<16x192xf32>
    %21 = stablehlo.multiply %18, %20 : tensor<16x192xf32>
    %22 = stablehlo.add %4, %9 : tensor<16x192xf32>
    %23 = stablehlo.negate %22 : tensor<16x192xf32>
    %24 = stablehlo.exponential %23 : tensor<16x192xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %26 = stablehlo.add %25, %24 : tensor<16x192xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %28 = stablehlo.divide %27, %26 : tensor<16x192xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<16x192xf32>
    %31 = stablehlo.multiply %28, %30 : tensor<16x192xf32>
    %32 = stablehlo.add %5, %10 : tensor<16x192xf32>
    %33 = stablehlo.tanh %32 : tensor<16x192xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %35 = stablehlo.subtract %34, %33 : tensor<16x192xf32>
    %36 = stablehlo.add %6, %11 : tensor<16x192xf32>
    %37 = stablehlo.negate %36 : tensor<16x192xf32>
    %38 = stablehlo.exponential %37 : tensor<16x192xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %40 = stablehlo.add %39, %38 : tensor<16x192xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %42 = stablehlo.divide %41, %40 : tensor<16x192xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %44 = stablehlo.subtract %43, %42 : tensor<16x192xf32>
    %45 = stablehlo.multiply %42, %44 : tensor<16x192xf32>
    %46 = stablehlo.multiply %28, %arg3 : tensor<16x192xf32>
    %47 = stablehlo.multiply %18, %33 : tensor<16x192xf32>
    %48 = stablehlo.add %46, %47 : tensor<16x192xf32>
    %49 = stablehlo.tanh %48 : tensor<16x192xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %51 = stablehlo.subtract %50, %49 : tensor<16x192xf32>
    %52 = stablehlo.multiply %42, %49 : tensor<16x192xf32>
    return %48, %52, %52, %arg4, %21, %31, %33, %35, %45, %arg3, %28, %18, %49, %51, %42 : tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<48x16x192xf32>, %arg1: tensor<16x192xf32>, %arg2: tensor<i32>) -> tensor<48x16x192xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<16x192xf32>) -> tensor<1x16x192xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<48x16x192xf32>, tensor<1x16x192xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<48x16x192xf32>
    return %1 : tensor<48x16x192xf32>
  }
  func.func private @closed_call_1(%arg0: tensor<192x768xf32>, %arg1: tensor<1x768xf32>, %arg2: tensor<192x768xf32>, %arg3: tensor<16x192xf32>, %arg4: tensor<16x192xf32>, %arg5: tensor<16x192xf32>) -> (tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>) {
    %0 = stablehlo.dot_general %arg4, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x192xf32>, tensor<192x768xf32>) -> tensor<16x768xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<1x768xf32>) -> tensor<16x768xf32>
    %2 = stablehlo.add %0, %1 : tensor<16x768xf32>
    %3 = stablehlo.slice %2 [0:16, 0:192] : (tensor<16x768xf32>) -> tensor<16x192xf32>
    %4 = stablehlo.slice %2 [0:16, 192:384] : (tensor<16x768xf32>) -> tensor<16x192xf32>
    %5 = stablehlo.slice %2 [0:16, 384:576] : (tensor<16x768xf32>) -> tensor<16x192xf32>
    %6 = stablehlo.slice %2 [0:16, 576:768] : (tensor<16x768xf32>) -> tensor<16x192xf32>
    %7 = stablehlo.dot_general %arg5, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x192xf32>, tensor<192x768xf32>) -> tensor<16x768xf32>
    %8 = stablehlo.slice %7 [0:16, 0:192] : (tensor<16x768xf32>) -> tensor<16x192xf32>
    %9 = stablehlo.slice %7 [0:16, 192:384] : (tensor<16x768xf32>) -> tensor<16x192xf32>
    %10 = stablehlo.slice %7 [0:16, 384:576] : (tensor<16x768xf32>) -> tensor<16x192xf32>
    %11 = stablehlo.slice %7 [0:16, 576:768] : (tensor<16x768xf32>) -> tensor<16x192xf32>
    %12 = stablehlo.add %3, %8 : tensor<16x192xf32>
    %13 = stablehlo.negate %12 : tensor<16x192xf32>
    %14 = stablehlo.exponential %13 : tensor<16x192xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %16 = stablehlo.add %15, %14 : tensor<16x192xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %18 = stablehlo.divide %17, %16 : tensor<16x192xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %20 = stablehlo.subtract %19, %18 : tensor<16x192xf32>
    %21 = stablehlo.multiply %18, %20 : tensor<16x192xf32>
    %22 = stablehlo.add %4, %9 : tensor<16x192xf32>
    %23 = stablehlo.negate %22 : tensor<16x192xf32>
    %24 = stablehlo.exponential %23 : tensor<16x192xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %26 = stablehlo.add %25, %24 : tensor<16x192xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %28 = stablehlo.divide %27, %26 : tensor<16x192xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<16x192xf32>
    %31 = stablehlo.multiply %28, %30 : tensor<16x192xf32>
    %32 = stablehlo.add %5, %10 : tensor<16x192xf32>
    %33 = stablehlo.tanh %32 : tensor<16x192xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %35 = stablehlo.subtract %34, %33 : tensor<16x192xf32>
    %36 = stablehlo.add %6, %11 : tensor<16x192xf32>
    %37 = stablehlo.negate %36 : tensor<16x192xf32>
    %38 = stablehlo.exponential %37 : tensor<16x192xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %40 = stablehlo.add %39, %38 : tensor<16x192xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %42 = stablehlo.divide %41, %40 : tensor<16x192xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %44 = stablehlo.subtract %43, %42 : tensor<16x192xf32>
    %45 = stablehlo.multiply %42, %44 : tensor<16x192xf32>
    %46 = stablehlo.multiply %28, %arg3 : tensor<16x192xf32>
    %47 = stablehlo.multiply %18, %33 : tensor<16x192xf32>
    %48 = stablehlo.add %46, %47 : tensor<16x192xf32>
    %49 = stablehlo.tanh %48 : tensor<16x192xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<16x192xf32>
    %51 = stablehlo.subtract %50, %49 : tensor<16x192xf32>
    %52 = stablehlo.multiply %42, %49 : tensor<16x192xf32>
    return %48, %52, %52, %arg4, %21, %31, %33, %35, %45, %arg3, %28, %18, %49, %51, %42 : tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<16x48x2000xf32>, %arg1: tensor<16x48x1xi32>) -> (tensor<16x48x1xf32>, tensor<16x48x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<16x48x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<16x48x1xi32>, tensor<16x48x1xi32>) -> tensor<16x48x1xi1>
    %c_0 = stablehlo.constant dense<2000> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<16x48x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<16x48x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<16x48x1xi1>, tensor<16x48x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<16x48x1xi32>) -> tensor<16x48x1x1xi32>
    %c_1 = stablehlo.constant dense<1999> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<16x48x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<16x48x1x1xi32>, tensor<16x48x1x1xi32>) -> tensor<16x48x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<16x48x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<16x48x1x1xi32>, tensor<16x48x1x1xi32>) -> tensor<16x48x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<16x48x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<16x48x1x1xi1>, tensor<i1>) -> tensor<16x48x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<16x48x2000xf32>, tensor<16x48x1x1xi32>) -> tensor<16x48x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<16x48x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<16x48x1xi1>, tensor<16x48x1xf32>
    return %15, %5 : tensor<16x48x1xf32>, tensor<16x48x1x1xi32>
  }
  func.func private @_take_2(%arg0: tensor<16x48x1xf32>, %arg1: tensor<i32>) -> (tensor<16x48xf32>, tensor<1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.add %arg1, %c_0 : tensor<i32>
    %2 = call @_where_3(%0, %1, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
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
    %10 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], collapsed_slice_dims = [2], start_index_map = [2]>, indices_are_sorted = false, slice_sizes = array<i64: 16, 48, 1>}> : (tensor<16x48x1xf32>, tensor<1xi32>) -> tensor<16x48xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<16x48xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %13 = stablehlo.select %11, %10, %12 : tensor<16x48xi1>, tensor<16x48xf32>
    return %13, %3 : tensor<16x48xf32>, tensor<1xi32>
  }
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_4(%arg0: tensor<1xi32>, %arg1: tensor<16x48xf32>) -> tensor<16x48x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<16x48x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], inserted_window_dims = [2], scatter_dims_to_operand_dims = [2]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<16x48x1xf32>, tensor<1xi32>, tensor<16x48xf32>) -> tensor<16x48x1xf32>
    return %1 : tensor<16x48x1xf32>
  }
  func.func private @take_along_axis_5(%arg0: tensor<16x48x1x1xi32>, %arg1: tensor<16x48x1xf32>) -> tensor<16x48x2000xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<16x48x2000xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<16x48x2000xf32>, tensor<16x48x1x1xi32>, tensor<16x48x1xf32>) -> tensor<16x48x2000xf32>
    return %1 : tensor<16x48x2000xf32>
  }
  func.func private @closed_call_6(%arg0: tensor<192x768xf32>, %arg1: tensor<192x768xf32>, %arg2: tensor<192x192xf32>, %arg3: tensor<192x192xf32>, %arg4: tensor<192x192xf32>, %arg5: tensor<192x192xf32>, %arg6: tensor<192xf32>, %arg7: tensor<192xf32>, %arg8: tensor<192xf32>, %arg9: tensor<192xf32>, %arg10: tensor<192x192xf32>, %arg11: tensor<192x192xf32>, %arg12: tensor<192x192xf32>, %arg13: tensor<192x192xf32>, %arg14: tensor<16x192xf32>, %arg15: tensor<16x192xf32>, %arg16: tensor<16x192xf32>, %arg17: tensor<16x192xf32>, %arg18: tensor<16x192xf32>, %arg19: tensor<16x192xf32>, %arg20: tensor<16x192xf32>, %arg21: tensor<16x192xf32>, %arg22: tensor<16x192xf32>, %arg23: tensor<16x192xf32>, %arg24: tensor<16x192xf32>, %arg25: tensor<16x192xf32>, %arg26: tensor<16x192xf32>, %arg27: tensor<16x192xf32>, %arg28: tensor<16x192xf32>, %arg29: tensor<16x192xf32>) -> (tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>) {
    %0 = stablehlo.add %arg15, %arg16 : tensor<16x192xf32>
    %1 = stablehlo.multiply %arg29, %0 : tensor<16x192xf32>
    %2 = stablehlo.multiply %0, %arg27 : tensor<16x192xf32>
    %3 = stablehlo.multiply %1, %arg28 : tensor<16x192xf32>
    %4 = stablehlo.add %arg14, %3 : tensor<16x192xf32>
    %5 = stablehlo.multiply %3, %arg27 : tensor<16x192xf32>
    %6 = stablehlo.add %4, %5 : tensor<16x192xf32>
    %7 = stablehlo.multiply %arg26, %6 : tensor<16x192xf32>
    %8 = stablehlo.multiply %6, %arg21 : tensor<16x192xf32>
    %9 = stablehlo.multiply %arg25, %6 : tensor<16x192xf32>
    %10 = stablehlo.multiply %6, %arg24 : tensor<16x192xf32>
    %11 = stablehlo.multiply %2, %arg23 : tensor<16x192xf32>
    %12 = stablehlo.multiply %7, %arg22 : tensor<16x192xf32>
    %13 = stablehlo.multiply %12, %arg21 : tensor<16x192xf32>
    %14 = stablehlo.add %12, %13 : tensor<16x192xf32>
    %15 = stablehlo.multiply %10, %arg20 : tensor<16x192xf32>
    %16 = stablehlo.multiply %8, %arg19 : tensor<16x192xf32>
    %17 = stablehlo.concatenate %16, %15, %14, %11, dim = 1 : (tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>) -> tensor<16x768xf32>
    %18 = stablehlo.dot_general %17, %arg18, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x768xf32>, tensor<16x192xf32>) -> tensor<768x192xf32>
    %19 = stablehlo.transpose %18, dims = [1, 0] : (tensor<768x192xf32>) -> tensor<192x768xf32>
    %20 = stablehlo.dot_general %17, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x768xf32>, tensor<192x768xf32>) -> tensor<16x192xf32>
    %21 = stablehlo.slice %19 [0:192, 0:192] : (tensor<192x768xf32>) -> tensor<192x192xf32>
    %22 = stablehlo.slice %19 [0:192, 192:384] : (tensor<192x768xf32>) -> tensor<192x192xf32>
    %23 = stablehlo.slice %19 [0:192, 384:576] : (tensor<192x768xf32>) -> tensor<192x192xf32>
    %24 = stablehlo.slice %19 [0:192, 576:768] : (tensor<192x768xf32>) -> tensor<192x192xf32>
    %25 = stablehlo.add %arg10, %21 : tensor<192x192xf32>
    %26 = stablehlo.add %arg11, %22 : tensor<192x192xf32>
    %27 = stablehlo.add %arg12, %23 : tensor<192x192xf32>
    %28 = stablehlo.add %arg13, %24 : tensor<192x192xf32>
    %29 = stablehlo.concatenate %16, %15, %14, %11, dim = 1 : (tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>) -> tensor<16x768xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<16x768xf32>, tensor<f32>) -> tensor<768xf32>
    %31 = stablehlo.reshape %30 : (tensor<768xf32>) -> tensor<1x768xf32>
    %32 = stablehlo.reshape %31 : (tensor<1x768xf32>) -> tensor<768xf32>
    %33 = stablehlo.dot_general %29, %arg17, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x768xf32>, tensor<16x192xf32>) -> tensor<768x192xf32>
    %34 = stablehlo.transpose %33, dims = [1, 0] : (tensor<768x192xf32>) -> tensor<192x768xf32>
    %35 = stablehlo.dot_general %29, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x768xf32>, tensor<192x768xf32>) -> tensor<16x192xf32>
    %36 = stablehlo.slice %32 [0:192] : (tensor<768xf32>) -> tensor<192xf32>
    %37 = stablehlo.slice %32 [192:384] : (tensor<768xf32>) -> tensor<192xf32>
    %38 = stablehlo.slice %32 [384:576] : (tensor<768xf32>) -> tensor<192xf32>
    %39 = stablehlo.slice %32 [576:768] : (tensor<768xf32>) -> tensor<192xf32>
    %40 = stablehlo.add %arg6, %36 : tensor<192xf32>
    %41 = stablehlo.add %arg7, %37 : tensor<192xf32>
    %42 = stablehlo.add %arg8, %38 : tensor<192xf32>
    %43 = stablehlo.add %arg9, %39 : tensor<192xf32>
    %44 = stablehlo.slice %34 [0:192, 0:192] : (tensor<192x768xf32>) -> tensor<192x192xf32>
    %45 = stablehlo.slice %34 [0:192, 192:384] : (tensor<192x768xf32>) -> tensor<192x192xf32>
    %46 = stablehlo.slice %34 [0:192, 384:576] : (tensor<192x768xf32>) -> tensor<192x192xf32>
    %47 = stablehlo.slice %34 [0:192, 576:768] : (tensor<192x768xf32>) -> tensor<192x192xf32>
    %48 = stablehlo.add %arg2, %44 : tensor<192x192xf32>
    %49 = stablehlo.add %arg3, %45 : tensor<192x192xf32>
    %50 = stablehlo.add %arg4, %46 : tensor<192x192xf32>
    %51 = stablehlo.add %arg5, %47 : tensor<192x192xf32>
    return %48, %49, %50, %51, %40, %41, %42, %43, %25, %26, %27, %28, %9, %35, %20 : tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>
  }
  func.func private @closed_call_7(%arg0: tensor<192x768xf32>, %arg1: tensor<192x768xf32>, %arg2: tensor<192x192xf32>, %arg3: tensor<192x192xf32>, %arg4: tensor<192x192xf32>, %arg5: tensor<192x192xf32>, %arg6: tensor<192xf32>, %arg7: tensor<192xf32>, %arg8: tensor<192xf32>, %arg9: tensor<192xf32>, %arg10: tensor<192x192xf32>, %arg11: tensor<192x192xf32>, %arg12: tensor<192x192xf32>, %arg13: tensor<192x192xf32>, %arg14: tensor<16x192xf32>, %arg15: tensor<16x192xf32>, %arg16: tensor<16x192xf32>, %arg17: tensor<16x192xf32>, %arg18: tensor<16x192xf32>, %arg19: tensor<16x192xf32>, %arg20: tensor<16x192xf32>, %arg21: tensor<16x192xf32>, %arg22: tensor<16x192xf32>, %arg23: tensor<16x192xf32>, %arg24: tensor<16x192xf32>, %arg25: tensor<16x192xf32>, %arg26: tensor<16x192xf32>, %arg27: tensor<16x192xf32>, %arg28: tensor<16x192xf32>, %arg29: tensor<16x192xf32>) -> (tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>) {
    %0 = stablehlo.add %arg15, %arg16 : tensor<16x192xf32>
    %1 = stablehlo.multiply %arg29, %0 : tensor<16x192xf32>
    %2 = stablehlo.multiply %0, %arg27 : tensor<16x192xf32>
    %3 = stablehlo.multiply %1, %arg28 : tensor<16x192xf32>
    %4 = stablehlo.add %arg14, %3 : tensor<16x192xf32>
    %5 = stablehlo.multiply %3, %arg27 : tensor<16x192xf32>
    %6 = stablehlo.add %4, %5 : tensor<16x192xf32>
    %7 = stablehlo.multiply %arg26, %6 : tensor<16x192xf32>
    %8 = stablehlo.multiply %6, %arg21 : tensor<16x192xf32>
    %9 = stablehlo.multiply %arg25, %6 : tensor<16x192xf32>
    %10 = stablehlo.multiply %6, %arg24 : tensor<16x192xf32>
    %11 = stablehlo.multiply %2, %arg23 : tensor<16x192xf32>
    %12 = stablehlo.multiply %7, %arg22 : tensor<16x192xf32>
    %13 = stablehlo.multiply %12, %arg21 : tensor<16x192xf32>
    %14 = stablehlo.add %12, %13 : tensor<16x192xf32>
    %15 = stablehlo.multiply %10, %arg20 : tensor<16x192xf32>
    %16 = stablehlo.multiply %8, %arg19 : tensor<16x192xf32>
    %17 = stablehlo.concatenate %16, %15, %14, %11, dim = 1 : (tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>) -> tensor<16x768xf32>
    %18 = stablehlo.dot_general %17, %arg18, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x768xf32>, tensor<16x192xf32>) -> tensor<768x192xf32>
    %19 = stablehlo.transpose %18, dims = [1, 0] : (tensor<768x192xf32>) -> tensor<192x768xf32>
    %20 = stablehlo.dot_general %17, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x768xf32>, tensor<192x768xf32>) -> tensor<16x192xf32>
    %21 = stablehlo.slice %19 [0:192, 0:192] : (tensor<192x768xf32>) -> tensor<192x192xf32>
    %22 = stablehlo.slice %19 [0:192, 192:384] : (tensor<192x768xf32>) -> tensor<192x192xf32>
    %23 = stablehlo.slice %19 [0:192, 384:576] : (tensor<192x768xf32>) -> tensor<192x192xf32>
    %24 = stablehlo.slice %19 [0:192, 576:768] : (tensor<192x768xf32>) -> tensor<192x192xf32>
    %25 = stablehlo.add %arg10, %21 : tensor<192x192xf32>
    %26 = stablehlo.add %arg11, %22 : tensor<192x192xf32>
    %27 = stablehlo.add %arg12, %23 : tensor<192x192xf32>
    %28 = stablehlo.add %arg13, %24 : tensor<192x192xf32>
    %29 = stablehlo.concatenate %16, %15, %14, %11, dim = 1 : (tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>) -> tensor<16x768xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<16x768xf32>, tensor<f32>) -> tensor<768xf32>
    %31 = stablehlo.reshape %30 : (tensor<768xf32>) -> tensor<1x768xf32>
    %32 = stablehlo.reshape %31 : (tensor<1x768xf32>) -> tensor<768xf32>
    %33 = stablehlo.dot_general %29, %arg17, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x768xf32>, tensor<16x192xf32>) -> tensor<768x192xf32>
    %34 = stablehlo.transpose %33, dims = [1, 0] : (tensor<768x192xf32>) -> tensor<192x768xf32>
    %35 = stablehlo.dot_general %29, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x768xf32>, tensor<192x768xf32>) -> tensor<16x192xf32>
    %36 = stablehlo.slice %32 [0:192] : (tensor<768xf32>) -> tensor<192xf32>
    %37 = stablehlo.slice %32 [192:384] : (tensor<768xf32>) -> tensor<192xf32>
    %38 = stablehlo.slice %32 [384:576] : (tensor<768xf32>) -> tensor<192xf32>
    %39 = stablehlo.slice %32 [576:768] : (tensor<768xf32>) -> tensor<192xf32>
    %40 = stablehlo.add %arg6, %36 : tensor<192xf32>
    %41 = stablehlo.add %arg7, %37 : tensor<192xf32>
    %42 = stablehlo.add %arg8, %38 : tensor<192xf32>
    %43 = stablehlo.add %arg9, %39 : tensor<192xf32>
    %44 = stablehlo.slice %34 [0:192, 0:192] : (tensor<192x768xf32>) -> tensor<192x192xf32>
    %45 = stablehlo.slice %34 [0:192, 192:384] : (tensor<192x768xf32>) -> tensor<192x192xf32>
    %46 = stablehlo.slice %34 [0:192, 384:576] : (tensor<192x768xf32>) -> tensor<192x192xf32>
    %47 = stablehlo.slice %34 [0:192, 576:768] : (tensor<192x768xf32>) -> tensor<192x192xf32>
    %48 = stablehlo.add %arg2, %44 : tensor<192x192xf32>
    %49 = stablehlo.add %arg3, %45 : tensor<192x192xf32>
    %50 = stablehlo.add %arg4, %46 : tensor<192x192xf32>
    %51 = stablehlo.add %arg5, %47 : tensor<192x192xf32>
    return %48, %49, %50, %51, %40, %41, %42, %43, %25, %26, %27, %28, %9, %35, %20 : tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<192x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>, tensor<16x192xf32>
  }
  func.func private @_take_8(%arg0: tensor<16x48x1xi32>, %arg1: tensor<16x48x192xf32>) -> tensor<2000x192xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2000x192xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<2000x192xf32>, tensor<16x48x1xi32>, tensor<16x48x192xf32>) -> tensor<2000x192xf32>
    return %1 : tensor<2000x192xf32>
  }
}
