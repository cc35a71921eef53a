module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<16x3xf32>, %arg2: tensor<16x48xf32>, %arg3: tensor<48xf32>, %arg4: tensor<6x48xf32>, %arg5: tensor<i32>, %arg6: tensor<3xf32>, %arg7: tensor<16x3xf32>, %arg8: tensor<16x48xf32>, %arg9: tensor<48xf32>, %arg10: tensor<6x48xf32>, %arg11: tensor<3xf32>, %arg12: tensor<16x3xf32>, %arg13: tensor<16x48xf32>, %arg14: tensor<48xf32>, %arg15: tensor<6x48xf32>, %arg16: tensor<4x8x6xf32>, %arg17: tensor<4x3xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]['head']['bias']"}, tensor<16x3xf32> {jax.result_info = "result[0]['head']['kernel']"}, tensor<16x48xf32> {jax.result_info = "result[0]['rnn']['cell']['dense_h']['kernel']"}, tensor<48xf32> {jax.result_info = "result[0]['rnn']['cell']['dense_i']['bias']"}, tensor<6x48xf32> {jax.result_info = "result[0]['rnn']['cell']['dense_i']['kernel']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<3xf32> {jax.result_info = "result[1][0].mu['head']['bias']"}, tensor<16x3xf32> {jax.result_info = "result[1][0].mu['head']['kernel']"}, tensor<16x48xf32> {jax.result_info = "result[1][0].mu['rnn']['cell']['dense_h']['kernel']"}, tensor<48xf32> {jax.result_info = "result[1][0].mu['rnn']['cell']['dense_i']['bias']"}, tensor<6x48xf32> {jax.result_info = "result[1][0].mu['rnn']['cell']['dense_i']['kernel']"}, tensor<3xf32> {jax.result_info = "result[1][0].nu['head']['bias']"}, tensor<16x3xf32> {jax.result_info = "result[1][0].nu['head']['kernel']"}, tensor<16x48xf32> {jax.result_info = "result[1][0].nu['rnn']['cell']['dense_h']['kernel']"}, tensor<48xf32> {jax.result_info = "result[1][0].nu['rnn']['cell']['dense_i']['bias']"}, tensor<6x48xf32> {jax.result_info = "result[1][0].nu['rnn']['cell']['dense_i']['kernel']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %1 = stablehlo.transpose %arg16, dims = [1, 0, 2] : (tensor<4x8x6xf32>) -> tensor<8x4x6xf32>
    %2 = stablehlo.reshape %arg3 : (tensor<48xf32>) -> tensor<1x48xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %13:16 = stablehlo.while(%iterArg = %1, %iterArg_65 = %arg4, %iterArg_66 = %2, %iterArg_67 = %arg2, %iterArg_68 = %c, %iterArg_69 = %0, %iterArg_70 = %3, %iterArg_71 = %4, %iterArg_72 = %5, %iterArg_73 = %6, %iterArg_74 = %7, %iterArg_75 = %8, %iterArg_76 = %9, %iterArg_77 = %10, %iterArg_78 = %11, %iterArg_79 = %12) : tensor<8x4x6xf32>, tensor<6x48xf32>, tensor<1x48xf32>, tensor<16x48xf32>, tensor<i32>, tensor<4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>
    cond {
      %c_80 = stablehlo.constant dense<8> : tensor<i32>
      %176 = stablehlo.compare LT, %iterArg_68, %c_80, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %176 : tensor<i1>
    } do {
      %176 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_68) : (tensor<8x4x6xf32>, tensor<i32>) -> tensor<4x6xf32>
      %177:11 = func.call @closed_call(%iterArg_65, %iterArg_66, %iterArg_67, %iterArg_69, %176) : (tensor<6x48xf32>, tensor<1x48xf32>, tensor<16x48xf32>, tensor<4x16xf32>, tensor<4x6xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>)
      %178 = func.call @dynamic_update_index_in_dim(%iterArg_70, %177#1, %iterArg_68) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %179 = func.call @dynamic_update_index_in_dim(%iterArg_71, %177#2, %iterArg_68) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %180 = func.call @dynamic_update_index_in_dim(%iterArg_72, %177#3, %iterArg_68) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %181 = func.call @dynamic_update_index_in_dim(%iterArg_73, %177#4, %iterArg_68) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %182 = func.call @dynamic_update_index_in_dim(%iterArg_74, %177#5, %iterArg_68) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %183 = func.call @dynamic_update_index_in_dim(%iterArg_75, %177#6, %iterArg_68) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %184 = func.call @dynamic_update_index_in_dim(%iterArg_76, %177#7, %iterArg_68) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %185 = func.call @dynamic_update_index_in_dim(%iterArg_77, %177#8, %iterArg_68) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %186 = func.call @dynamic_update_index_in_dim(%iterArg_78, %177#9, %iterArg_68) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %187 = func.call @dynamic_update_index_in_dim(%iterArg_79, %177#10, %iterArg_68) : (tensor<8x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<8x4x16xf32>
      %c_80 = stablehlo.constant dense<1> : tensor<i32>
      %188 = stablehlo.add %iterArg_68, %c_80 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_65, %iterArg_66, %iterArg_67, %188, %177#0, %178, %179, %180, %181, %182, %183, %184, %185, %186, %187 : tensor<8x4x6xf32>, tensor<6x48xf32>, tensor<1x48xf32>, tensor<16x48xf32>, tensor<i32>, tensor<4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>
    }
    %14 = stablehlo.transpose %13#6, dims = [1, 0, 2] : (tensor<8x4x16xf32>) -> tensor<4x8x16xf32>
    %15 = stablehlo.slice %14 [0:4, 7:8, 0:16] : (tensor<4x8x16xf32>) -> tensor<4x1x16xf32>
    %16 = stablehlo.reshape %15 : (tensor<4x1x16xf32>) -> tensor<4x16xf32>
    %17 = stablehlo.dot_general %16, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x3xf32>) -> tensor<4x3xf32>
    %18 = stablehlo.reshape %arg0 : (tensor<3xf32>) -> tensor<1x3xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<4x3xf32>
    %20 = stablehlo.add %17, %19 : tensor<4x3xf32>
    %21 = stablehlo.subtract %20, %arg17 : tensor<4x3xf32>
    %22 = stablehlo.multiply %21, %21 : tensor<4x3xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %24 = stablehlo.multiply %23, %21 : tensor<4x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%22 init: %cst_11) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %26 = stablehlo.divide %25, %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %28 = stablehlo.divide %cst_14, %cst_15 : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %30 = stablehlo.multiply %29, %24 : tensor<4x3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf32>, tensor<f32>) -> tensor<3xf32>
    %32 = stablehlo.reshape %31 : (tensor<3xf32>) -> tensor<1x3xf32>
    %33 = stablehlo.reshape %32 : (tensor<1x3xf32>) -> tensor<3xf32>
    %34 = stablehlo.dot_general %30, %16, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf32>, tensor<4x16xf32>) -> tensor<3x16xf32>
    %35 = stablehlo.transpose %34, dims = [1, 0] : (tensor<3x16xf32>) -> tensor<16x3xf32>
    %36 = stablehlo.dot_general %30, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf32>, tensor<16x3xf32>) -> tensor<4x16xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 2] : (tensor<4x16xf32>) -> tensor<4x1x16xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.pad %37, %cst_17, low = [0, 7, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<4x1x16xf32>, tensor<f32>) -> tensor<4x8x16xf32>
    %39 = stablehlo.transpose %38, dims = [1, 0, 2] : (tensor<4x8x16xf32>) -> tensor<8x4x16xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<6x48xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %44:17 = stablehlo.while(%iterArg = %39, %iterArg_65 = %1, %iterArg_66 = %13#7, %iterArg_67 = %13#8, %iterArg_68 = %13#9, %iterArg_69 = %13#10, %iterArg_70 = %13#11, %iterArg_71 = %13#12, %iterArg_72 = %13#13, %iterArg_73 = %13#14, %iterArg_74 = %13#15, %iterArg_75 = %arg2, %iterArg_76 = %c_22, %iterArg_77 = %41, %iterArg_78 = %42, %iterArg_79 = %43, %iterArg_80 = %40) : tensor<8x4x16xf32>, tensor<8x4x6xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<16x48xf32>, tensor<i32>, tensor<16x48xf32>, tensor<48xf32>, tensor<6x48xf32>, tensor<4x16xf32>
    cond {
      %c_81 = stablehlo.constant dense<8> : tensor<i32>
      %176 = stablehlo.compare LT, %iterArg_76, %c_81, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %176 : tensor<i1>
    } do {
      %c_81 = stablehlo.constant dense<8> : tensor<i32>
      %176 = stablehlo.subtract %c_81, %iterArg_76 : tensor<i32>
      %c_82 = stablehlo.constant dense<1> : tensor<i32>
      %177 = stablehlo.subtract %176, %c_82 : tensor<i32>
      %178 = func.call @dynamic_index_in_dim_0(%iterArg, %177) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %179 = func.call @dynamic_index_in_dim(%iterArg_65, %177) : (tensor<8x4x6xf32>, tensor<i32>) -> tensor<4x6xf32>
      %180 = func.call @dynamic_index_in_dim_0(%iterArg_66, %177) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %181 = func.call @dynamic_index_in_dim_0(%iterArg_67, %177) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %182 = func.call @dynamic_index_in_dim_0(%iterArg_68, %177) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %183 = func.call @dynamic_index_in_dim_0(%iterArg_69, %177) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %184 = func.call @dynamic_index_in_dim_0(%iterArg_70, %177) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %185 = func.call @dynamic_index_in_dim_0(%iterArg_71, %177) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %186 = func.call @dynamic_index_in_dim_0(%iterArg_72, %177) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %187 = func.call @dynamic_index_in_dim_0(%iterArg_73, %177) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %188 = func.call @dynamic_index_in_dim_0(%iterArg_74, %177) : (tensor<8x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %189:4 = func.call @closed_call_1(%iterArg_75, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %178, %179, %180, %181, %182, %183, %184, %185, %186, %187, %188) : (tensor<16x48xf32>, tensor<16x48xf32>, tensor<48xf32>, tensor<6x48xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x6xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>) -> (tensor<16x48xf32>, tensor<48xf32>, tensor<6x48xf32>, tensor<4x16xf32>)
      %c_83 = stablehlo.constant dense<1> : tensor<i32>
      %190 = stablehlo.add %iterArg_76, %c_83 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %190, %189#0, %189#1, %189#2, %189#3 : tensor<8x4x16xf32>, tensor<8x4x6xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<16x48xf32>, tensor<i32>, tensor<16x48xf32>, tensor<48xf32>, tensor<6x48xf32>, tensor<4x16xf32>
    }
    %cst_23 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %46 = stablehlo.multiply %45, %33 : tensor<3xf32>
    %cst_24 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %48 = stablehlo.multiply %47, %arg6 : tensor<3xf32>
    %49 = stablehlo.add %46, %48 : tensor<3xf32>
    %cst_25 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %51 = stablehlo.multiply %50, %35 : tensor<16x3xf32>
    %cst_26 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %53 = stablehlo.multiply %52, %arg7 : tensor<16x3xf32>
    %54 = stablehlo.add %51, %53 : tensor<16x3xf32>
    %cst_27 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %56 = stablehlo.multiply %55, %44#13 : tensor<16x48xf32>
    %cst_28 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %58 = stablehlo.multiply %57, %arg8 : tensor<16x48xf32>
    %59 = stablehlo.add %56, %58 : tensor<16x48xf32>
    %cst_29 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %61 = stablehlo.multiply %60, %44#14 : tensor<48xf32>
    %cst_30 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %63 = stablehlo.multiply %62, %arg9 : tensor<48xf32>
    %64 = stablehlo.add %61, %63 : tensor<48xf32>
    %cst_31 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<6x48xf32>
    %66 = stablehlo.multiply %65, %44#15 : tensor<6x48xf32>
    %cst_32 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<6x48xf32>
    %68 = stablehlo.multiply %67, %arg10 : tensor<6x48xf32>
    %69 = stablehlo.add %66, %68 : tensor<6x48xf32>
    %70 = stablehlo.multiply %33, %33 : tensor<3xf32>
    %cst_33 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %72 = stablehlo.multiply %71, %70 : tensor<3xf32>
    %cst_34 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %74 = stablehlo.multiply %73, %arg11 : tensor<3xf32>
    %75 = stablehlo.add %72, %74 : tensor<3xf32>
    %76 = stablehlo.multiply %35, %35 : tensor<16x3xf32>
    %cst_35 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %78 = stablehlo.multiply %77, %76 : tensor<16x3xf32>
    %cst_36 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %80 = stablehlo.multiply %79, %arg12 : tensor<16x3xf32>
    %81 = stablehlo.add %78, %80 : tensor<16x3xf32>
    %82 = stablehlo.multiply %44#13, %44#13 : tensor<16x48xf32>
    %cst_37 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %84 = stablehlo.multiply %83, %82 : tensor<16x48xf32>
    %cst_38 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %86 = stablehlo.multiply %85, %arg13 : tensor<16x48xf32>
    %87 = stablehlo.add %84, %86 : tensor<16x48xf32>
    %88 = stablehlo.multiply %44#14, %44#14 : tensor<48xf32>
    %cst_39 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %90 = stablehlo.multiply %89, %88 : tensor<48xf32>
    %cst_40 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %92 = stablehlo.multiply %91, %arg14 : tensor<48xf32>
    %93 = stablehlo.add %90, %92 : tensor<48xf32>
    %94 = stablehlo.multiply %44#15, %44#15 : tensor<6x48xf32>
    %cst_41 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<6x48xf32>
    %96 = stablehlo.multiply %95, %94 : tensor<6x48xf32>
    %cst_42 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<6x48xf32>
    %98 = stablehlo.multiply %97, %arg15 : tensor<6x48xf32>
    %99 = stablehlo.add %96, %98 : tensor<6x48xf32>
    %c_43 = stablehlo.constant dense<2147483647> : tensor<i32>
    %100 = stablehlo.compare LT, %arg5, %c_43, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_44 = stablehlo.constant dense<1> : tensor<i32>
    %101 = stablehlo.add %arg5, %c_44 : tensor<i32>
    %c_45 = stablehlo.constant dense<2147483647> : tensor<i32>
    %102 = call @_where(%100, %101, %c_45) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %103 = stablehlo.convert %102 : (tensor<i32>) -> tensor<f32>
    %cst_46 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %104 = stablehlo.convert %102 : (tensor<i32>) -> tensor<f32>
    %105 = stablehlo.power %cst_46, %104 : tensor<f32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %106 = stablehlo.subtract %cst_47, %105 : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %108 = stablehlo.divide %49, %107 : tensor<3xf32>
    %109 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %110 = stablehlo.divide %54, %109 : tensor<16x3xf32>
    %111 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %112 = stablehlo.divide %59, %111 : tensor<16x48xf32>
    %113 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %114 = stablehlo.divide %64, %113 : tensor<48xf32>
    %115 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<6x48xf32>
    %116 = stablehlo.divide %69, %115 : tensor<6x48xf32>
    %117 = stablehlo.convert %102 : (tensor<i32>) -> tensor<f32>
    %cst_48 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %118 = stablehlo.convert %102 : (tensor<i32>) -> tensor<f32>
    %119 = stablehlo.power %cst_48, %118 : tensor<f32>
    %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %120 = stablehlo.subtract %cst_49, %119 : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %122 = stablehlo.divide %75, %121 : tensor<3xf32>
    %123 = stablehlo.broadcast_in_dim %120, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %124 = stablehlo.divide %81, %123 : tensor<16x3xf32>
    %125 = stablehlo.broadcast_in_dim %120, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %126 = stablehlo.divide %87, %125 : tensor<16x48xf32>
    %127 = stablehlo.broadcast_in_dim %120, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %128 = stablehlo.divide %93, %127 : tensor<48xf32>
    %129 = stablehlo.broadcast_in_dim %120, dims = [] : (tensor<f32>) -> tensor<6x48xf32>
    %130 = stablehlo.divide %99, %129 : tensor<6x48xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %132 = stablehlo.add %122, %131 : tensor<3xf32>
    %133 = stablehlo.sqrt %132 : tensor<3xf32>
    %cst_51 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %135 = stablehlo.add %133, %134 : tensor<3xf32>
    %136 = stablehlo.divide %108, %135 : tensor<3xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %138 = stablehlo.add %124, %137 : tensor<16x3xf32>
    %139 = stablehlo.sqrt %138 : tensor<16x3xf32>
    %cst_53 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %141 = stablehlo.add %139, %140 : tensor<16x3xf32>
    %142 = stablehlo.divide %110, %141 : tensor<16x3xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %144 = stablehlo.add %126, %143 : tensor<16x48xf32>
    %145 = stablehlo.sqrt %144 : tensor<16x48xf32>
    %cst_55 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %147 = stablehlo.add %145, %146 : tensor<16x48xf32>
    %148 = stablehlo.divide %112, %147 : tensor<16x48xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %150 = stablehlo.add %128, %149 : tensor<48xf32>
    %151 = stablehlo.sqrt %150 : tensor<48xf32>
    %cst_57 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %153 = stablehlo.add %151, %152 : tensor<48xf32>
    %154 = stablehlo.divide %114, %153 : tensor<48xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<6x48xf32>
    %156 = stablehlo.add %130, %155 : tensor<6x48xf32>
    %157 = stablehlo.sqrt %156 : tensor<6x48xf32>
    %cst_59 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<6x48xf32>
    %159 = stablehlo.add %157, %158 : tensor<6x48xf32>
    %160 = stablehlo.divide %116, %159 : tensor<6x48xf32>
    %cst_60 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %162 = stablehlo.multiply %161, %136 : tensor<3xf32>
    %cst_61 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %164 = stablehlo.multiply %163, %142 : tensor<16x3xf32>
    %cst_62 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %166 = stablehlo.multiply %165, %148 : tensor<16x48xf32>
    %cst_63 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %168 = stablehlo.multiply %167, %154 : tensor<48xf32>
    %cst_64 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<6x48xf32>
    %170 = stablehlo.multiply %169, %160 : tensor<6x48xf32>
    %171 = stablehlo.add %arg0, %162 : tensor<3xf32>
    %172 = stablehlo.add %arg1, %164 : tensor<16x3xf32>
    %173 = stablehlo.add %arg2, %166 : tensor<16x48xf32>
    %174 = stablehlo.add %arg3, %168 : tensor<48xf32>
    %175 = stablehlo.add %arg4, %170 : tensor<6x48xf32>
    return %171, %172, %173, %174, %175, %102, %49, %54, %59, %64, %69, %75, %81, %87, %93, %99, %26 : tensor<3xf32>, tensor<16x3xf32>, tensor<16x48xf32>, tensor<48xf32>, tensor<6x48xf32>, tensor<i32>, tensor<3xf32>, tensor<16x3xf32>, tensor<16x48xf32>, tensor<48xf32>, tensor<6x48xf32>, tensor<3xf32>, tensor<16x3xf32>, tensor<16x48xf32>, tensor<48xf32>, tensor<6x48xf32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<8x4x6xf32>, %arg1: tensor<i32>) -> tensor<4x6xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 6] : (tensor<8x4x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x6xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x6xf32>) -> tensor<4x6xf32>
    return %1 : tensor<4x6xf32>
  }
  func.func private @closed_call(%arg0: tensor<6x48xf32>, %arg1: tensor<1x48xf32>, %arg2: tensor<16x48xf32>, %arg3: tensor<4x16xf32>, %arg4: tensor<4x6xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>) {
    %0 = stablehlo.dot_general %arg4, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6xf32>, tensor<6x48xf32>) -> tensor<4x48xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<1x48xf32>) -> tensor<4x48xf32>
    %2 = stablehlo.add %0, %1 : tensor<4x48xf32>
    %3 = stablehlo.dot_general %arg3, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x48xf32>) -> tensor<4x48xf32>
    %4 = stablehlo.slice %2 [0:4, 0:16] : (tensor<4x48xf32>) -> tensor<4x16xf32>
    %5 = stablehlo.slice %2 [0:4, 16:32] : (tensor<4x48xf32>) -> tensor<4x16xf32>
    %6 = stablehlo.slice %2 [0:4, 32:48] : (tensor<4x48xf32>) -> tensor<4x16xf32>
    %7 = stablehlo.slice %3 [0:4, 0:16] : (tensor<4x48xf32>) -> tensor<4x16xf32>
    %8 = stablehlo.slice %3 [0:4, 16:32] : (tensor<4x48xf32>) -> tensor<4x16xf32>
    %9 = stablehlo.slice %3 [0:4, 32:48] : (tensor<4x48xf32>) -> tensor<4x16xf32>
    %10 = stablehlo.add %4, %7 : tensor<4x16xf32>
    %11 = stablehlo.negate %10 : tensor<4x16xf32>
    %12 = stablehlo.exponential %11 : tensor<4x16xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %14 = stablehlo.add %13, %12 : tensor<4x16xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %16 = stablehlo.divide %15, %14 : tensor<4x16xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %18 = stablehlo.subtract %17, %16 : tensor<4x16xf32>
    %19 = stablehlo.multiply %16, %18 : tensor<4x16xf32>
    %20 = stablehlo.add %5, %8 : tensor<4x16xf32>
    %21 = stablehlo.negate %20 : tensor<4x16xf32>
    %22 = stablehlo.exponential %21 : tensor<4x16xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %24 = stablehlo.add %23, %22 : tensor<4x16xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %26 = stablehlo.divide %25, %24 : tensor<4x16xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %28 = stablehlo.subtract %27, %26 : tensor<4x16xf32>
    %29 = stablehlo.multiply %26, %28 : tensor<4x16xf32>
    %30 = stablehlo.multiply %16, %9 : tensor<4x16xf32>
    %31 = stablehlo.add %6, %30 : tensor<4x16xf32>
    %32 = stablehlo.tanh %31 : tensor<4x16xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %34 = stablehlo.subtract %33, %32 : tensor<4x16xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %36 = stablehlo.subtract %35, %26 : tensor<4x16xf32>
    %37 = stablehlo.multiply %36, %32 : tensor<4x16xf32>
    %38 = stablehlo.multiply %26, %arg3 : tensor<4x16xf32>
    %39 = stablehlo.add %37, %38 : tensor<4x16xf32>
    return %39, %39, %arg3, %19, %29, %9, %16, %32, %34, %36, %26 : tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<8x4x16xf32>, %arg1: tensor<4x16xf32>, %arg2: tensor<i32>) -> tensor<8x4x16xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x16xf32>) -> tensor<1x4x16xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<8x4x16xf32>, tensor<1x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<8x4x16xf32>
    return %1 : tensor<8x4x16xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<8x4x16xf32>, %arg1: tensor<i32>) -> tensor<4x16xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 16] : (tensor<8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x16xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x16xf32>) -> tensor<4x16xf32>
    return %1 : tensor<4x16xf32>
  }
  func.func private @closed_call_1(%arg0: tensor<16x48xf32>, %arg1: tensor<16x48xf32>, %arg2: tensor<48xf32>, %arg3: tensor<6x48xf32>, %arg4: tensor<4x16xf32>, %arg5: tensor<4x16xf32>, %arg6: tensor<4x6xf32>, %arg7: tensor<4x16xf32>, %arg8: tensor<4x16xf32>, %arg9: tensor<4x16xf32>, %arg10: tensor<4x16xf32>, %arg11: tensor<4x16xf32>, %arg12: tensor<4x16xf32>, %arg13: tensor<4x16xf32>, %arg14: tensor<4x16xf32>, %arg15: tensor<4x16xf32>) -> (tensor<16x48xf32>, tensor<48xf32>, tensor<6x48xf32>, tensor<4x16xf32>) {
    %0 = stablehlo.add %arg4, %arg5 : tensor<4x16xf32>
    %1 = stablehlo.multiply %arg15, %0 : tensor<4x16xf32>
    %2 = stablehlo.multiply %0, %arg7 : tensor<4x16xf32>
    %3 = stablehlo.multiply %arg14, %0 : tensor<4x16xf32>
    %4 = stablehlo.multiply %0, %arg12 : tensor<4x16xf32>
    %5 = stablehlo.negate %4 : tensor<4x16xf32>
    %6 = stablehlo.add %2, %5 : tensor<4x16xf32>
    %7 = stablehlo.multiply %3, %arg13 : tensor<4x16xf32>
    %8 = stablehlo.multiply %7, %arg12 : tensor<4x16xf32>
    %9 = stablehlo.add %7, %8 : tensor<4x16xf32>
    %10 = stablehlo.multiply %arg11, %9 : tensor<4x16xf32>
    %11 = stablehlo.multiply %9, %arg10 : tensor<4x16xf32>
    %12 = stablehlo.multiply %6, %arg9 : tensor<4x16xf32>
    %13 = stablehlo.multiply %11, %arg8 : tensor<4x16xf32>
    %14 = stablehlo.concatenate %13, %12, %10, dim = 1 : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x48xf32>
    %15 = stablehlo.concatenate %13, %12, %9, dim = 1 : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x48xf32>
    %16 = stablehlo.dot_general %14, %arg7, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x48xf32>, tensor<4x16xf32>) -> tensor<48x16xf32>
    %17 = stablehlo.transpose %16, dims = [1, 0] : (tensor<48x16xf32>) -> tensor<16x48xf32>
    %18 = stablehlo.add %arg1, %17 : tensor<16x48xf32>
    %19 = stablehlo.dot_general %14, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x48xf32>, tensor<16x48xf32>) -> tensor<4x16xf32>
    %20 = stablehlo.add %1, %19 : tensor<4x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%15 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<4x48xf32>, tensor<f32>) -> tensor<48xf32>
    %22 = stablehlo.reshape %21 : (tensor<48xf32>) -> tensor<1x48xf32>
    %23 = stablehlo.reshape %22 : (tensor<1x48xf32>) -> tensor<48xf32>
    %24 = stablehlo.add %arg2, %23 : tensor<48xf32>
    %25 = stablehlo.dot_general %15, %arg6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x48xf32>, tensor<4x6xf32>) -> tensor<48x6xf32>
    %26 = stablehlo.transpose %25, dims = [1, 0] : (tensor<48x6xf32>) -> tensor<6x48xf32>
    %27 = stablehlo.add %arg3, %26 : tensor<6x48xf32>
    return %18, %24, %27, %20 : tensor<16x48xf32>, tensor<48xf32>, tensor<6x48xf32>, tensor<4x16xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
