module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64xf32>, %arg1: tensor<16x64xf32>, %arg2: tensor<12x64xf32>, %arg3: tensor<20x12xf32>, %arg4: tensor<16x20xf32>, %arg5: tensor<64xf32>, %arg6: tensor<16x64xf32>, %arg7: tensor<12x64xf32>, %arg8: tensor<20x12xf32>, %arg9: tensor<16x20xf32>, %arg10: tensor<4x10xi32>, %arg11: tensor<4x16xf32>, %arg12: tensor<4x16xf32>) -> (tensor<64xf32> {jax.result_info = "result[0]['cell']['bias']"}, tensor<16x64xf32> {jax.result_info = "result[0]['cell']['h']"}, tensor<12x64xf32> {jax.result_info = "result[0]['cell']['x']"}, tensor<20x12xf32> {jax.result_info = "result[0]['embed']"}, tensor<16x20xf32> {jax.result_info = "result[0]['head']"}, tensor<64xf32> {jax.result_info = "result[1][1][0].trace['cell']['bias']"}, tensor<16x64xf32> {jax.result_info = "result[1][1][0].trace['cell']['h']"}, tensor<12x64xf32> {jax.result_info = "result[1][1][0].trace['cell']['x']"}, tensor<20x12xf32> {jax.result_info = "result[1][1][0].trace['embed']"}, tensor<16x20xf32> {jax.result_info = "result[1][1][0].trace['head']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg10 [0:4, 0:9] : (tensor<4x10xi32>) -> tensor<4x9xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x9xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<4x9xi32>, tensor<4x9xi32>) -> tensor<4x9xi1>
    %c_0 = stablehlo.constant dense<20> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x9xi32>
    %4 = stablehlo.add %0, %3 : tensor<4x9xi32>
    %5 = stablehlo.select %2, %4, %0 : tensor<4x9xi1>, tensor<4x9xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<4x9xi32>) -> tensor<4x9x1xi32>
    %7 = "stablehlo.gather"(%arg3, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 12>}> : (tensor<20x12xf32>, tensor<4x9x1xi32>) -> tensor<4x9x12xf32>
    %8 = stablehlo.transpose %7, dims = [1, 0, 2] : (tensor<4x9x12xf32>) -> tensor<9x4x12xf32>
    %9 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<64xf32>) -> tensor<1x64xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9x4x16xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<9x4x16xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<9x4x16xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<9x4x16xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<9x4x16xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<9x4x16xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<9x4x16xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<9x4x16xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<9x4x16xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<9x4x16xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<9x4x16xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<9x4x16xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<9x4x16xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %23:20 = stablehlo.while(%iterArg = %8, %iterArg_69 = %arg2, %iterArg_70 = %arg1, %iterArg_71 = %9, %iterArg_72 = %c_13, %iterArg_73 = %arg11, %iterArg_74 = %arg12, %iterArg_75 = %10, %iterArg_76 = %11, %iterArg_77 = %12, %iterArg_78 = %13, %iterArg_79 = %14, %iterArg_80 = %15, %iterArg_81 = %16, %iterArg_82 = %17, %iterArg_83 = %18, %iterArg_84 = %19, %iterArg_85 = %20, %iterArg_86 = %21, %iterArg_87 = %22) : tensor<9x4x12xf32>, tensor<12x64xf32>, tensor<16x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>
    cond {
      %c_88 = stablehlo.constant dense<9> : tensor<i32>
      %183 = stablehlo.compare LT, %iterArg_72, %c_88, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %183 : tensor<i1>
    } do {
      %183 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_72) : (tensor<9x4x12xf32>, tensor<i32>) -> tensor<4x12xf32>
      %184:15 = func.call @closed_call(%iterArg_69, %iterArg_70, %iterArg_71, %iterArg_73, %iterArg_74, %183) : (tensor<12x64xf32>, tensor<16x64xf32>, tensor<1x64xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x12xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>)
      %185 = func.call @dynamic_update_index_in_dim(%iterArg_75, %184#2, %iterArg_72) : (tensor<9x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<9x4x16xf32>
      %186 = func.call @dynamic_update_index_in_dim(%iterArg_76, %184#3, %iterArg_72) : (tensor<9x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<9x4x16xf32>
      %187 = func.call @dynamic_update_index_in_dim(%iterArg_77, %184#4, %iterArg_72) : (tensor<9x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<9x4x16xf32>
      %188 = func.call @dynamic_update_index_in_dim(%iterArg_78, %184#5, %iterArg_72) : (tensor<9x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<9x4x16xf32>
      %189 = func.call @dynamic_update_index_in_dim(%iterArg_79, %184#6, %iterArg_72) : (tensor<9x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<9x4x16xf32>
      %190 = func.call @dynamic_update_index_in_dim(%iterArg_80, %184#7, %iterArg_72) : (tensor<9x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<9x4x16xf32>
      %191 = func.call @dynamic_update_index_in_dim(%iterArg_81, %184#8, %iterArg_72) : (tensor<9x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<9x4x16xf32>
      %192 = func.call @dynamic_update_index_in_dim(%iterArg_82, %184#9, %iterArg_72) : (tensor<9x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<9x4x16xf32>
      %193 = func.call @dynamic_update_index_in_dim(%iterArg_83, %184#10, %iterArg_72) : (tensor<9x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<9x4x16xf32>
      %194 = func.call @dynamic_update_index_in_dim(%iterArg_84, %184#11, %iterArg_72) : (tensor<9x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<9x4x16xf32>
      %195 = func.call @dynamic_update_index_in_dim(%iterArg_85, %184#12, %iterArg_72) : (tensor<9x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<9x4x16xf32>
      %196 = func.call @dynamic_update_index_in_dim(%iterArg_86, %184#13, %iterArg_72) : (tensor<9x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<9x4x16xf32>
      %197 = func.call @dynamic_update_index_in_dim(%iterArg_87, %184#14, %iterArg_72) : (tensor<9x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<9x4x16xf32>
      %c_88 = stablehlo.constant dense<1> : tensor<i32>
      %198 = stablehlo.add %iterArg_72, %c_88 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_69, %iterArg_70, %iterArg_71, %198, %184#0, %184#1, %185, %186, %187, %188, %189, %190, %191, %192, %193, %194, %195, %196, %197 : tensor<9x4x12xf32>, tensor<12x64xf32>, tensor<16x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>
    }
    %24 = stablehlo.transpose %23#7, dims = [1, 0, 2] : (tensor<9x4x16xf32>) -> tensor<4x9x16xf32>
    %25 = stablehlo.dot_general %24, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x9x16xf32>, tensor<16x20xf32>) -> tensor<4x9x20xf32>
    %26 = stablehlo.slice %arg10 [0:4, 1:10] : (tensor<4x10xi32>) -> tensor<4x9xi32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<4x9xi32>) -> tensor<4x9x1xi32>
    %28:2 = call @take_along_axis(%25, %27) : (tensor<4x9x20xf32>, tensor<4x9x1xi32>) -> (tensor<4x9x1xf32>, tensor<4x9x1x1xi32>)
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %29:2 = call @_take(%28#0, %c_14) : (tensor<4x9x1xf32>, tensor<i32>) -> (tensor<4x9xf32>, tensor<1xi32>)
    %cst_15 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %30 = stablehlo.reduce(%25 init: %cst_15) applies stablehlo.maximum across dimensions = [2] : (tensor<4x9x20xf32>, tensor<f32>) -> tensor<4x9xf32>
    %31 = stablehlo.reshape %30 : (tensor<4x9xf32>) -> tensor<4x9x1xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2] : (tensor<4x9x1xf32>) -> tensor<4x9x20xf32>
    %33 = stablehlo.compare EQ, %25, %32, FLOAT : (tensor<4x9x20xf32>, tensor<4x9x20xf32>) -> tensor<4x9x20xi1>
    %34 = stablehlo.convert %33 : (tensor<4x9x20xi1>) -> tensor<4x9x20xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%34 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x9x20xf32>, tensor<f32>) -> tensor<4x9xf32>
    %cst_17 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x9xf32>
    %37 = stablehlo.maximum %36, %30 : tensor<4x9xf32>
    %38 = stablehlo.compare EQ, %30, %37, FLOAT : (tensor<4x9xf32>, tensor<4x9xf32>) -> tensor<4x9xi1>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x9xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x9xf32>
    %41 = stablehlo.select %38, %39, %40 : tensor<4x9xi1>, tensor<4x9xf32>
    %cst_20 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x9xf32>
    %43 = stablehlo.compare EQ, %42, %37, FLOAT : (tensor<4x9xf32>, tensor<4x9xf32>) -> tensor<4x9xi1>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x9xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x9xf32>
    %46 = stablehlo.select %43, %44, %45 : tensor<4x9xi1>, tensor<4x9xf32>
    %47 = stablehlo.divide %41, %46 : tensor<4x9xf32>
    %48 = stablehlo.is_finite %37 : (tensor<4x9xf32>) -> tensor<4x9xi1>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x9xf32>
    %50 = stablehlo.select %48, %37, %49 : tensor<4x9xi1>, tensor<4x9xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x9xf32>
    %52 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<4x9xf32>) -> tensor<4x9x1xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2] : (tensor<4x9x1xf32>) -> tensor<4x9x20xf32>
    %54 = stablehlo.subtract %25, %53 : tensor<4x9x20xf32>
    %55 = stablehlo.exponential %54 : tensor<4x9x20xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%55 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x9x20xf32>, tensor<f32>) -> tensor<4x9xf32>
    %57 = stablehlo.sign %56 : tensor<4x9xf32>
    %58 = stablehlo.abs %56 : tensor<4x9xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x9xf32>
    %60 = stablehlo.compare GE, %56, %59, FLOAT : (tensor<4x9xf32>, tensor<4x9xf32>) -> tensor<4x9xi1>
    %61 = stablehlo.log %58 : tensor<4x9xf32>
    %62 = stablehlo.add %61, %50 : tensor<4x9xf32>
    %63 = stablehlo.subtract %62, %29#0 : tensor<4x9xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.reduce(%63 init: %cst_27) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x9xf32>, tensor<f32>) -> tensor<f32>
    %cst_28 = stablehlo.constant dense<3.600000e+01> : tensor<f32>
    %65 = stablehlo.divide %64, %cst_28 : tensor<f32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_32 = stablehlo.constant dense<3.600000e+01> : tensor<f32>
    %68 = stablehlo.divide %cst_31, %cst_32 : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<f32>) -> tensor<4x9xf32>
    %70 = stablehlo.negate %69 : tensor<4x9xf32>
    %71 = stablehlo.divide %69, %58 : tensor<4x9xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x9xf32>
    %73 = stablehlo.select %60, %72, %71 : tensor<4x9xi1>, tensor<4x9xf32>
    %74 = stablehlo.select %60, %71, %72 : tensor<4x9xi1>, tensor<4x9xf32>
    %75 = stablehlo.negate %73 : tensor<4x9xf32>
    %76 = stablehlo.add %74, %75 : tensor<4x9xf32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1] : (tensor<4x9xf32>) -> tensor<4x9x20xf32>
    %78 = stablehlo.multiply %77, %55 : tensor<4x9x20xf32>
    %79 = call @_take_0(%29#1, %70) : (tensor<1xi32>, tensor<4x9xf32>) -> tensor<4x9x1xf32>
    %80 = call @take_along_axis_1(%28#1, %79) : (tensor<4x9x1x1xi32>, tensor<4x9x1xf32>) -> tensor<4x9x20xf32>
    %81 = stablehlo.add %78, %80 : tensor<4x9x20xf32>
    %82 = stablehlo.dot_general %81, %24, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x20xf32>, tensor<4x9x16xf32>) -> tensor<20x16xf32>
    %83 = stablehlo.transpose %82, dims = [1, 0] : (tensor<20x16xf32>) -> tensor<16x20xf32>
    %84 = stablehlo.dot_general %81, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x20xf32>, tensor<16x20xf32>) -> tensor<4x9x16xf32>
    %85 = stablehlo.transpose %84, dims = [1, 0, 2] : (tensor<4x9x16xf32>) -> tensor<9x4x16xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<12x64xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<9x4x12xf32>
    %c_40 = stablehlo.constant dense<0> : tensor<i32>
    %92:23 = stablehlo.while(%iterArg = %85, %iterArg_69 = %8, %iterArg_70 = %23#8, %iterArg_71 = %23#9, %iterArg_72 = %23#10, %iterArg_73 = %23#11, %iterArg_74 = %23#12, %iterArg_75 = %23#13, %iterArg_76 = %23#14, %iterArg_77 = %23#15, %iterArg_78 = %23#16, %iterArg_79 = %23#17, %iterArg_80 = %23#18, %iterArg_81 = %23#19, %iterArg_82 = %arg2, %iterArg_83 = %arg1, %iterArg_84 = %c_40, %iterArg_85 = %88, %iterArg_86 = %89, %iterArg_87 = %90, %iterArg_88 = %86, %iterArg_89 = %87, %iterArg_90 = %91) : tensor<9x4x16xf32>, tensor<9x4x12xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<12x64xf32>, tensor<16x64xf32>, tensor<i32>, tensor<12x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<9x4x12xf32>
    cond {
      %c_91 = stablehlo.constant dense<9> : tensor<i32>
      %183 = stablehlo.compare LT, %iterArg_84, %c_91, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %183 : tensor<i1>
    } do {
      %c_91 = stablehlo.constant dense<9> : tensor<i32>
      %183 = stablehlo.subtract %c_91, %iterArg_84 : tensor<i32>
      %c_92 = stablehlo.constant dense<1> : tensor<i32>
      %184 = stablehlo.subtract %183, %c_92 : tensor<i32>
      %185 = func.call @dynamic_index_in_dim_2(%iterArg, %184) : (tensor<9x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %186 = func.call @dynamic_index_in_dim(%iterArg_69, %184) : (tensor<9x4x12xf32>, tensor<i32>) -> tensor<4x12xf32>
      %187 = func.call @dynamic_index_in_dim_2(%iterArg_70, %184) : (tensor<9x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %188 = func.call @dynamic_index_in_dim_2(%iterArg_71, %184) : (tensor<9x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %189 = func.call @dynamic_index_in_dim_2(%iterArg_72, %184) : (tensor<9x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %190 = func.call @dynamic_index_in_dim_2(%iterArg_73, %184) : (tensor<9x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %191 = func.call @dynamic_index_in_dim_2(%iterArg_74, %184) : (tensor<9x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %192 = func.call @dynamic_index_in_dim_2(%iterArg_75, %184) : (tensor<9x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %193 = func.call @dynamic_index_in_dim_2(%iterArg_76, %184) : (tensor<9x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %194 = func.call @dynamic_index_in_dim_2(%iterArg_77, %184) : (tensor<9x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %195 = func.call @dynamic_index_in_dim_2(%iterArg_78, %184) : (tensor<9x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %196 = func.call @dynamic_index_in_dim_2(%iterArg_79, %184) : (tensor<9x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %197 = func.call @dynamic_index_in_dim_2(%iterArg_80, %184) : (tensor<9x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %198 = func.call @dynamic_index_in_dim_2(%iterArg_81, %184) : (tensor<9x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %199:6 = func.call @closed_call_3(%iterArg_82, %iterArg_83, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %185, %186, %187, %188, %189, %190, %191, %192, %193, %194, %195, %196, %197, %198) : (tensor<12x64xf32>, tensor<16x64xf32>, tensor<12x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x12xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>) -> (tensor<12x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x12xf32>)
      %200 = func.call @dynamic_update_index_in_dim_4(%iterArg_90, %199#5, %184) : (tensor<9x4x12xf32>, tensor<4x12xf32>, tensor<i32>) -> tensor<9x4x12xf32>
      %c_93 = stablehlo.constant dense<1> : tensor<i32>
      %201 = stablehlo.add %iterArg_84, %c_93 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %201, %199#0, %199#1, %199#2, %199#3, %199#4, %200 : tensor<9x4x16xf32>, tensor<9x4x12xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<12x64xf32>, tensor<16x64xf32>, tensor<i32>, tensor<12x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<9x4x12xf32>
    }
    %93 = stablehlo.transpose %92#22, dims = [1, 0, 2] : (tensor<9x4x12xf32>) -> tensor<4x9x12xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<20x12xf32>
    %95 = "stablehlo.scatter"(%94, %6, %93) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg13: tensor<f32>, %arg14: tensor<f32>):
      %183 = stablehlo.add %arg13, %arg14 : tensor<f32>
      stablehlo.return %183 : tensor<f32>
    }) : (tensor<20x12xf32>, tensor<4x9x1xi32>, tensor<4x9x12xf32>) -> tensor<20x12xf32>
    %96 = chlo.square %92#19 : tensor<64xf32> -> tensor<64xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %98 = chlo.square %97 : tensor<64xf32> -> tensor<64xf32>
    %99 = stablehlo.add %96, %98 : tensor<64xf32>
    %100 = chlo.square %92#18 : tensor<16x64xf32> -> tensor<16x64xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %102 = chlo.square %101 : tensor<16x64xf32> -> tensor<16x64xf32>
    %103 = stablehlo.add %100, %102 : tensor<16x64xf32>
    %104 = chlo.square %92#17 : tensor<12x64xf32> -> tensor<12x64xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<12x64xf32>
    %106 = chlo.square %105 : tensor<12x64xf32> -> tensor<12x64xf32>
    %107 = stablehlo.add %104, %106 : tensor<12x64xf32>
    %108 = chlo.square %95 : tensor<20x12xf32> -> tensor<20x12xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<20x12xf32>
    %110 = chlo.square %109 : tensor<20x12xf32> -> tensor<20x12xf32>
    %111 = stablehlo.add %108, %110 : tensor<20x12xf32>
    %112 = chlo.square %83 : tensor<16x20xf32> -> tensor<16x20xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<16x20xf32>
    %114 = chlo.square %113 : tensor<16x20xf32> -> tensor<16x20xf32>
    %115 = stablehlo.add %112, %114 : tensor<16x20xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.reduce(%99 init: %cst_47) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.reduce(%103 init: %cst_48) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64xf32>, tensor<f32>) -> tensor<f32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%107 init: %cst_49) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x64xf32>, tensor<f32>) -> tensor<f32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.reduce(%111 init: %cst_50) applies stablehlo.add across dimensions = [0, 1] : (tensor<20x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.reduce(%115 init: %cst_51) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x20xf32>, tensor<f32>) -> tensor<f32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.add %cst_52, %116 : tensor<f32>
    %122 = stablehlo.add %121, %117 : tensor<f32>
    %123 = stablehlo.add %122, %118 : tensor<f32>
    %124 = stablehlo.add %123, %119 : tensor<f32>
    %125 = stablehlo.add %124, %120 : tensor<f32>
    %126 = stablehlo.sqrt %125 : tensor<f32>
    %cst_53 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %127 = stablehlo.compare LT, %126, %cst_53, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %128 = stablehlo.broadcast_in_dim %126, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %129 = stablehlo.divide %92#19, %128 : tensor<64xf32>
    %cst_54 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %131 = stablehlo.multiply %129, %130 : tensor<64xf32>
    %132 = stablehlo.select %127, %92#19, %131 : tensor<i1>, tensor<64xf32>
    %133 = stablehlo.broadcast_in_dim %126, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %134 = stablehlo.divide %92#18, %133 : tensor<16x64xf32>
    %cst_55 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %136 = stablehlo.multiply %134, %135 : tensor<16x64xf32>
    %137 = stablehlo.select %127, %92#18, %136 : tensor<i1>, tensor<16x64xf32>
    %138 = stablehlo.broadcast_in_dim %126, dims = [] : (tensor<f32>) -> tensor<12x64xf32>
    %139 = stablehlo.divide %92#17, %138 : tensor<12x64xf32>
    %cst_56 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<12x64xf32>
    %141 = stablehlo.multiply %139, %140 : tensor<12x64xf32>
    %142 = stablehlo.select %127, %92#17, %141 : tensor<i1>, tensor<12x64xf32>
    %143 = stablehlo.broadcast_in_dim %126, dims = [] : (tensor<f32>) -> tensor<20x12xf32>
    %144 = stablehlo.divide %95, %143 : tensor<20x12xf32>
    %cst_57 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<20x12xf32>
    %146 = stablehlo.multiply %144, %145 : tensor<20x12xf32>
    %147 = stablehlo.select %127, %95, %146 : tensor<i1>, tensor<20x12xf32>
    %148 = stablehlo.broadcast_in_dim %126, dims = [] : (tensor<f32>) -> tensor<16x20xf32>
    %149 = stablehlo.divide %83, %148 : tensor<16x20xf32>
    %cst_58 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<16x20xf32>
    %151 = stablehlo.multiply %149, %150 : tensor<16x20xf32>
    %152 = stablehlo.select %127, %83, %151 : tensor<i1>, tensor<16x20xf32>
    %cst_59 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %154 = stablehlo.multiply %153, %arg5 : tensor<64xf32>
    %155 = stablehlo.add %132, %154 : tensor<64xf32>
    %cst_60 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %157 = stablehlo.multiply %156, %arg6 : tensor<16x64xf32>
    %158 = stablehlo.add %137, %157 : tensor<16x64xf32>
    %cst_61 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<12x64xf32>
    %160 = stablehlo.multiply %159, %arg7 : tensor<12x64xf32>
    %161 = stablehlo.add %142, %160 : tensor<12x64xf32>
    %cst_62 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<20x12xf32>
    %163 = stablehlo.multiply %162, %arg8 : tensor<20x12xf32>
    %164 = stablehlo.add %147, %163 : tensor<20x12xf32>
    %cst_63 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<16x20xf32>
    %166 = stablehlo.multiply %165, %arg9 : tensor<16x20xf32>
    %167 = stablehlo.add %152, %166 : tensor<16x20xf32>
    %cst_64 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %169 = stablehlo.multiply %168, %155 : tensor<64xf32>
    %cst_65 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %171 = stablehlo.multiply %170, %158 : tensor<16x64xf32>
    %cst_66 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<12x64xf32>
    %173 = stablehlo.multiply %172, %161 : tensor<12x64xf32>
    %cst_67 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<20x12xf32>
    %175 = stablehlo.multiply %174, %164 : tensor<20x12xf32>
    %cst_68 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<16x20xf32>
    %177 = stablehlo.multiply %176, %167 : tensor<16x20xf32>
    %178 = stablehlo.add %arg0, %169 : tensor<64xf32>
    %179 = stablehlo.add %arg1, %171 : tensor<16x64xf32>
    %180 = stablehlo.add %arg2, %173 : tensor<12x64xf32>
    %181 = stablehlo.add %arg3, %175 : tensor<20x12xf32>
    %182 = stablehlo.add %arg4, %177 : tensor<16x20xf32>
    return %178, %179, %180, %181, %182, %155, %158, %161, %164, %167, %65 : tensor<64xf32>, tensor<16x64xf32>, tensor<12x64xf32>, tensor<20x12xf32>, tensor<16x20xf32>, tensor<64xf32>, tensor<16x64xf32>, tensor<12x64xf32>, tensor<20x12xf32>, tensor<16x20xf32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<9x4x12xf32>, %arg1: tensor<i32>) -> tensor<4x12xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 12] : (tensor<9x4x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12xf32>) -> tensor<4x12xf32>
    return %1 : tensor<4x12xf32>
  }
  func.func private @closed_call(%arg0: tensor<12x64xf32>, %arg1: tensor<16x64xf32>, %arg2: tensor<1x64xf32>, %arg3: tensor<4x16xf32>, %arg4: tensor<4x16xf32>, %arg5: tensor<4x12xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>) {
    %0 = stablehlo.dot_general %arg5, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12xf32>, tensor<12x64xf32>) -> tensor<4x64xf32>
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
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<9x4x16xf32>, %arg1: tensor<4x16xf32>, %arg2: tensor<i32>) -> tensor<9x4x16xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x16xf32>) -> tensor<1x4x16xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<9x4x16xf32>, tensor<1x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<9x4x16xf32>
    return %1 : tensor<9x4x16xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<4x9x20xf32>, %arg1: tensor<4x9x1xi32>) -> (tensor<4x9x1xf32>, tensor<4x9x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x9x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x9x1xi32>, tensor<4x9x1xi32>) -> tensor<4x9x1xi1>
    %c_0 = stablehlo.constant dense<20> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x9x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x9x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x9x1xi1>, tensor<4x9x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<4x9x1xi32>) -> tensor<4x9x1x1xi32>
    %c_1 = stablehlo.constant dense<19> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x9x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x9x1x1xi32>, tensor<4x9x1x1xi32>) -> tensor<4x9x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<4x9x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x9x1x1xi32>, tensor<4x9x1x1xi32>) -> tensor<4x9x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x9x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<4x9x1x1xi1>, tensor<i1>) -> tensor<4x9x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x9x20xf32>, tensor<4x9x1x1xi32>) -> tensor<4x9x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x9x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<4x9x1xi1>, tensor<4x9x1xf32>
    return %15, %5 : tensor<4x9x1xf32>, tensor<4x9x1x1xi32>
  }
  func.func private @_take(%arg0: tensor<4x9x1xf32>, %arg1: tensor<i32>) -> (tensor<4x9xf32>, tensor<1xi32>) {
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
    %10 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], collapsed_slice_dims = [2], start_index_map = [2]>, indices_are_sorted = false, slice_sizes = array<i64: 4, 9, 1>}> : (tensor<4x9x1xf32>, tensor<1xi32>) -> tensor<4x9xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<4x9xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x9xf32>
    %13 = stablehlo.select %11, %10, %12 : tensor<4x9xi1>, tensor<4x9xf32>
    return %13, %3 : tensor<4x9xf32>, tensor<1xi32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_0(%arg0: tensor<1xi32>, %arg1: tensor<4x9xf32>) -> tensor<4x9x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x9x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], inserted_window_dims = [2], scatter_dims_to_operand_dims = [2]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x9x1xf32>, tensor<1xi32>, tensor<4x9xf32>) -> tensor<4x9x1xf32>
    return %1 : tensor<4x9x1xf32>
  }
  func.func private @take_along_axis_1(%arg0: tensor<4x9x1x1xi32>, %arg1: tensor<4x9x1xf32>) -> tensor<4x9x20xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x9x20xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x9x20xf32>, tensor<4x9x1x1xi32>, tensor<4x9x1xf32>) -> tensor<4x9x20xf32>
    return %1 : tensor<4x9x20xf32>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<9x4x16xf32>, %arg1: tensor<i32>) -> tensor<4x16xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 16] : (tensor<9x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x16xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x16xf32>) -> tensor<4x16xf32>
    return %1 : tensor<4x16xf32>
  }
  func.func private @closed_call_3(%arg0: tensor<12x64xf32>, %arg1: tensor<16x64xf32>, %arg2: tensor<12x64xf32>, %arg3: tensor<16x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<4x16xf32>, %arg6: tensor<4x16xf32>, %arg7: tensor<4x16xf32>, %arg8: tensor<4x12xf32>, %arg9: tensor<4x16xf32>, %arg10: tensor<4x16xf32>, %arg11: tensor<4x16xf32>, %arg12: tensor<4x16xf32>, %arg13: tensor<4x16xf32>, %arg14: tensor<4x16xf32>, %arg15: tensor<4x16xf32>, %arg16: tensor<4x16xf32>, %arg17: tensor<4x16xf32>, %arg18: tensor<4x16xf32>, %arg19: tensor<4x16xf32>, %arg20: tensor<4x16xf32>) -> (tensor<12x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x12xf32>) {
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
    %26 = stablehlo.dot_general %17, %arg8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x64xf32>, tensor<4x12xf32>) -> tensor<64x12xf32>
    %27 = stablehlo.transpose %26, dims = [1, 0] : (tensor<64x12xf32>) -> tensor<12x64xf32>
    %28 = stablehlo.add %arg2, %27 : tensor<12x64xf32>
    %29 = stablehlo.dot_general %17, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64xf32>, tensor<12x64xf32>) -> tensor<4x12xf32>
    return %28, %24, %21, %25, %14, %29 : tensor<12x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x12xf32>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<9x4x12xf32>, %arg1: tensor<4x12xf32>, %arg2: tensor<i32>) -> tensor<9x4x12xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x12xf32>) -> tensor<1x4x12xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<9x4x12xf32>, tensor<1x4x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<9x4x12xf32>
    return %1 : tensor<9x4x12xf32>
  }
}
