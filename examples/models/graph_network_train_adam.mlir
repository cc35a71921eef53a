module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x3xf32>, %arg1: tensor<16x16xf32>, %arg2: tensor<24x8xf32>, %arg3: tensor<16x16xf32>, %arg4: tensor<24x8xf32>, %arg5: tensor<i32>, %arg6: tensor<8x3xf32>, %arg7: tensor<16x16xf32>, %arg8: tensor<24x8xf32>, %arg9: tensor<16x16xf32>, %arg10: tensor<24x8xf32>, %arg11: tensor<8x3xf32>, %arg12: tensor<16x16xf32>, %arg13: tensor<24x8xf32>, %arg14: tensor<16x16xf32>, %arg15: tensor<24x8xf32>, %arg16: tensor<12x8xf32>, %arg17: tensor<30xi32>, %arg18: tensor<30xi32>, %arg19: tensor<12xi32>) -> (tensor<8x3xf32> {jax.result_info = "result[0]['head']"}, tensor<16x16xf32> {jax.result_info = "result[0]['layers'][0]['edge']"}, tensor<24x8xf32> {jax.result_info = "result[0]['layers'][0]['node']"}, tensor<16x16xf32> {jax.result_info = "result[0]['layers'][1]['edge']"}, tensor<24x8xf32> {jax.result_info = "result[0]['layers'][1]['node']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<8x3xf32> {jax.result_info = "result[1][0].mu['head']"}, tensor<16x16xf32> {jax.result_info = "result[1][0].mu['layers'][0]['edge']"}, tensor<24x8xf32> {jax.result_info = "result[1][0].mu['layers'][0]['node']"}, tensor<16x16xf32> {jax.result_info = "result[1][0].mu['layers'][1]['edge']"}, tensor<24x8xf32> {jax.result_info = "result[1][0].mu['layers'][1]['node']"}, tensor<8x3xf32> {jax.result_info = "result[1][0].nu['head']"}, tensor<16x16xf32> {jax.result_info = "result[1][0].nu['layers'][0]['edge']"}, tensor<24x8xf32> {jax.result_info = "result[1][0].nu['layers'][0]['node']"}, tensor<16x16xf32> {jax.result_info = "result[1][0].nu['layers'][1]['edge']"}, tensor<24x8xf32> {jax.result_info = "result[1][0].nu['layers'][1]['node']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<30xi32>
    %1 = stablehlo.compare LT, %arg17, %0, SIGNED : (tensor<30xi32>, tensor<30xi32>) -> tensor<30xi1>
    %c_0 = stablehlo.constant dense<12> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<30xi32>
    %3 = stablehlo.add %arg17, %2 : tensor<30xi32>
    %4 = stablehlo.select %1, %3, %arg17 : tensor<30xi1>, tensor<30xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<30xi32>) -> tensor<30x1xi32>
    %6 = "stablehlo.gather"(%arg16, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<12x8xf32>, tensor<30x1xi32>) -> tensor<30x8xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<30xi32>
    %8 = stablehlo.compare LT, %arg18, %7, SIGNED : (tensor<30xi32>, tensor<30xi32>) -> tensor<30xi1>
    %c_2 = stablehlo.constant dense<12> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<30xi32>
    %10 = stablehlo.add %arg18, %9 : tensor<30xi32>
    %11 = stablehlo.select %8, %10, %arg18 : tensor<30xi1>, tensor<30xi32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<30xi32>) -> tensor<30x1xi32>
    %13 = "stablehlo.gather"(%arg16, %12) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<12x8xf32>, tensor<30x1xi32>) -> tensor<30x8xf32>
    %14 = stablehlo.concatenate %6, %13, dim = 1 : (tensor<30x8xf32>, tensor<30x8xf32>) -> tensor<30x16xf32>
    %15 = stablehlo.dot_general %14, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<30x16xf32>, tensor<16x16xf32>) -> tensor<30x16xf32>
    %16 = call @relu(%15) : (tensor<30x16xf32>) -> tensor<30x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<30x16xf32>
    %18 = stablehlo.compare GT, %15, %17, FLOAT : (tensor<30x16xf32>, tensor<30x16xf32>) -> tensor<30x16xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<30x16xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %21 = stablehlo.broadcast_in_dim %arg18, dims = [0] : (tensor<30xi32>) -> tensor<30x1xi32>
    %22 = "stablehlo.scatter"(%20, %21, %16) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg20: tensor<f32>, %arg21: tensor<f32>):
      %340 = stablehlo.add %arg20, %arg21 : tensor<f32>
      stablehlo.return %340 : tensor<f32>
    }) : (tensor<12x16xf32>, tensor<30x1xi32>, tensor<30x16xf32>) -> tensor<12x16xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<30xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %26 = stablehlo.broadcast_in_dim %arg18, dims = [0] : (tensor<30xi32>) -> tensor<30x1xi32>
    %27 = "stablehlo.scatter"(%25, %26, %24) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg20: tensor<f32>, %arg21: tensor<f32>):
      %340 = stablehlo.add %arg20, %arg21 : tensor<f32>
      stablehlo.return %340 : tensor<f32>
    }) : (tensor<12xf32>, tensor<30x1xi32>, tensor<30xf32>) -> tensor<12xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %29 = stablehlo.maximum %27, %28 : tensor<12xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x16xf32>
    %32 = stablehlo.divide %22, %31 : tensor<12x16xf32>
    %33 = stablehlo.concatenate %arg16, %32, dim = 1 : (tensor<12x8xf32>, tensor<12x16xf32>) -> tensor<12x24xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12x8xf32>
    %35 = stablehlo.dot_general %33, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x24xf32>, tensor<24x8xf32>) -> tensor<12x8xf32>
    %36 = stablehlo.tanh %35 : tensor<12x8xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<12x8xf32>
    %38 = stablehlo.subtract %37, %36 : tensor<12x8xf32>
    %39 = stablehlo.add %arg16, %36 : tensor<12x8xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %40 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<30xi32>
    %41 = stablehlo.compare LT, %arg17, %40, SIGNED : (tensor<30xi32>, tensor<30xi32>) -> tensor<30xi1>
    %c_12 = stablehlo.constant dense<12> : tensor<i32>
    %42 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<30xi32>
    %43 = stablehlo.add %arg17, %42 : tensor<30xi32>
    %44 = stablehlo.select %41, %43, %arg17 : tensor<30xi1>, tensor<30xi32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0] : (tensor<30xi32>) -> tensor<30x1xi32>
    %46 = "stablehlo.gather"(%39, %45) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<12x8xf32>, tensor<30x1xi32>) -> tensor<30x8xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %47 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<30xi32>
    %48 = stablehlo.compare LT, %arg18, %47, SIGNED : (tensor<30xi32>, tensor<30xi32>) -> tensor<30xi1>
    %c_14 = stablehlo.constant dense<12> : tensor<i32>
    %49 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<30xi32>
    %50 = stablehlo.add %arg18, %49 : tensor<30xi32>
    %51 = stablehlo.select %48, %50, %arg18 : tensor<30xi1>, tensor<30xi32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0] : (tensor<30xi32>) -> tensor<30x1xi32>
    %53 = "stablehlo.gather"(%39, %52) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<12x8xf32>, tensor<30x1xi32>) -> tensor<30x8xf32>
    %54 = stablehlo.concatenate %46, %53, dim = 1 : (tensor<30x8xf32>, tensor<30x8xf32>) -> tensor<30x16xf32>
    %55 = stablehlo.dot_general %54, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<30x16xf32>, tensor<16x16xf32>) -> tensor<30x16xf32>
    %56 = call @relu(%55) : (tensor<30x16xf32>) -> tensor<30x16xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<30x16xf32>
    %58 = stablehlo.compare GT, %55, %57, FLOAT : (tensor<30x16xf32>, tensor<30x16xf32>) -> tensor<30x16xi1>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<30x16xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %61 = stablehlo.broadcast_in_dim %arg18, dims = [0] : (tensor<30xi32>) -> tensor<30x1xi32>
    %62 = "stablehlo.scatter"(%60, %61, %56) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg20: tensor<f32>, %arg21: tensor<f32>):
      %340 = stablehlo.add %arg20, %arg21 : tensor<f32>
      stablehlo.return %340 : tensor<f32>
    }) : (tensor<12x16xf32>, tensor<30x1xi32>, tensor<30x16xf32>) -> tensor<12x16xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<30xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %66 = stablehlo.broadcast_in_dim %arg18, dims = [0] : (tensor<30xi32>) -> tensor<30x1xi32>
    %67 = "stablehlo.scatter"(%65, %66, %64) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg20: tensor<f32>, %arg21: tensor<f32>):
      %340 = stablehlo.add %arg20, %arg21 : tensor<f32>
      stablehlo.return %340 : tensor<f32>
    }) : (tensor<12xf32>, tensor<30x1xi32>, tensor<30xf32>) -> tensor<12xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %69 = stablehlo.maximum %67, %68 : tensor<12xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x16xf32>
    %72 = stablehlo.divide %62, %71 : tensor<12x16xf32>
    %73 = stablehlo.concatenate %39, %72, dim = 1 : (tensor<12x8xf32>, tensor<12x16xf32>) -> tensor<12x24xf32>
    %74 = stablehlo.dot_general %73, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x24xf32>, tensor<24x8xf32>) -> tensor<12x8xf32>
    %75 = stablehlo.tanh %74 : tensor<12x8xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<12x8xf32>
    %77 = stablehlo.subtract %76, %75 : tensor<12x8xf32>
    %78 = stablehlo.add %39, %75 : tensor<12x8xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.reduce(%78 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<12x8xf32>, tensor<f32>) -> tensor<8xf32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [1] : (tensor<8xf32>) -> tensor<1x8xf32>
    %cst_24 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<1x8xf32>
    %82 = stablehlo.divide %80, %81 : tensor<1x8xf32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0, 1] : (tensor<1x8xf32>) -> tensor<12x8xf32>
    %84 = stablehlo.add %83, %78 : tensor<12x8xf32>
    %85 = stablehlo.dot_general %84, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x8xf32>, tensor<8x3xf32>) -> tensor<12x3xf32>
    %86 = stablehlo.broadcast_in_dim %arg19, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %87:2 = call @take_along_axis(%85, %86) : (tensor<12x3xf32>, tensor<12x1xi32>) -> (tensor<12x1xf32>, tensor<12x1x1xi32>)
    %c_25 = stablehlo.constant dense<0> : tensor<i32>
    %88:2 = call @_take(%87#0, %c_25) : (tensor<12x1xf32>, tensor<i32>) -> (tensor<12xf32>, tensor<1xi32>)
    %cst_26 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %89 = stablehlo.reduce(%85 init: %cst_26) applies stablehlo.maximum across dimensions = [1] : (tensor<12x3xf32>, tensor<f32>) -> tensor<12xf32>
    %90 = stablehlo.reshape %89 : (tensor<12xf32>) -> tensor<12x1xf32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x3xf32>
    %92 = stablehlo.compare EQ, %85, %91, FLOAT : (tensor<12x3xf32>, tensor<12x3xf32>) -> tensor<12x3xi1>
    %93 = stablehlo.convert %92 : (tensor<12x3xi1>) -> tensor<12x3xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.reduce(%93 init: %cst_27) applies stablehlo.add across dimensions = [1] : (tensor<12x3xf32>, tensor<f32>) -> tensor<12xf32>
    %cst_28 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %96 = stablehlo.maximum %95, %89 : tensor<12xf32>
    %97 = stablehlo.compare EQ, %89, %96, FLOAT : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %100 = stablehlo.select %97, %98, %99 : tensor<12xi1>, tensor<12xf32>
    %cst_31 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %102 = stablehlo.compare EQ, %101, %96, FLOAT : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
    %cst_32 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %105 = stablehlo.select %102, %103, %104 : tensor<12xi1>, tensor<12xf32>
    %106 = stablehlo.divide %100, %105 : tensor<12xf32>
    %107 = stablehlo.is_finite %96 : (tensor<12xf32>) -> tensor<12xi1>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %109 = stablehlo.select %107, %96, %108 : tensor<12xi1>, tensor<12xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %111 = stablehlo.broadcast_in_dim %109, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %112 = stablehlo.broadcast_in_dim %111, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x3xf32>
    %113 = stablehlo.subtract %85, %112 : tensor<12x3xf32>
    %114 = stablehlo.exponential %113 : tensor<12x3xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %115 = stablehlo.reduce(%114 init: %cst_36) applies stablehlo.add across dimensions = [1] : (tensor<12x3xf32>, tensor<f32>) -> tensor<12xf32>
    %116 = stablehlo.sign %115 : tensor<12xf32>
    %117 = stablehlo.abs %115 : tensor<12xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %119 = stablehlo.compare GE, %115, %118, FLOAT : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
    %120 = stablehlo.log %117 : tensor<12xf32>
    %121 = stablehlo.add %120, %109 : tensor<12xf32>
    %122 = stablehlo.subtract %121, %88#0 : tensor<12xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.reduce(%122 init: %cst_38) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %cst_39 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %124 = stablehlo.divide %123, %cst_39 : tensor<f32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_41 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %125 = stablehlo.divide %cst_40, %cst_41 : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %127 = stablehlo.negate %126 : tensor<12xf32>
    %128 = stablehlo.divide %126, %117 : tensor<12xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %130 = stablehlo.select %119, %129, %128 : tensor<12xi1>, tensor<12xf32>
    %131 = stablehlo.select %119, %128, %129 : tensor<12xi1>, tensor<12xf32>
    %132 = stablehlo.negate %130 : tensor<12xf32>
    %133 = stablehlo.add %131, %132 : tensor<12xf32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [0] : (tensor<12xf32>) -> tensor<12x3xf32>
    %135 = stablehlo.multiply %134, %114 : tensor<12x3xf32>
    %136 = call @_take_0(%88#1, %127) : (tensor<1xi32>, tensor<12xf32>) -> tensor<12x1xf32>
    %137 = call @take_along_axis_1(%87#1, %136) : (tensor<12x1x1xi32>, tensor<12x1xf32>) -> tensor<12x3xf32>
    %138 = stablehlo.add %135, %137 : tensor<12x3xf32>
    %139 = stablehlo.dot_general %138, %84, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x3xf32>, tensor<12x8xf32>) -> tensor<3x8xf32>
    %140 = stablehlo.transpose %139, dims = [1, 0] : (tensor<3x8xf32>) -> tensor<8x3xf32>
    %141 = stablehlo.dot_general %138, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x3xf32>, tensor<8x3xf32>) -> tensor<12x8xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.reduce(%141 init: %cst_43) applies stablehlo.add across dimensions = [0] : (tensor<12x8xf32>, tensor<f32>) -> tensor<8xf32>
    %143 = stablehlo.reshape %142 : (tensor<8xf32>) -> tensor<1x8xf32>
    %cst_44 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<1x8xf32>
    %145 = stablehlo.divide %143, %144 : tensor<1x8xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %146 = stablehlo.reduce(%145 init: %cst_45) applies stablehlo.add across dimensions = [0] : (tensor<1x8xf32>, tensor<f32>) -> tensor<8xf32>
    %147 = stablehlo.broadcast_in_dim %146, dims = [1] : (tensor<8xf32>) -> tensor<12x8xf32>
    %148 = stablehlo.add %141, %147 : tensor<12x8xf32>
    %149 = stablehlo.multiply %148, %77 : tensor<12x8xf32>
    %150 = stablehlo.multiply %149, %75 : tensor<12x8xf32>
    %151 = stablehlo.add %149, %150 : tensor<12x8xf32>
    %152 = stablehlo.dot_general %151, %73, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x8xf32>, tensor<12x24xf32>) -> tensor<8x24xf32>
    %153 = stablehlo.transpose %152, dims = [1, 0] : (tensor<8x24xf32>) -> tensor<24x8xf32>
    %154 = stablehlo.dot_general %151, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x8xf32>, tensor<24x8xf32>) -> tensor<12x24xf32>
    %155 = stablehlo.slice %154 [0:12, 0:8] : (tensor<12x24xf32>) -> tensor<12x8xf32>
    %156 = stablehlo.slice %154 [0:12, 8:24] : (tensor<12x24xf32>) -> tensor<12x16xf32>
    %157 = stablehlo.add %148, %155 : tensor<12x8xf32>
    %158 = stablehlo.broadcast_in_dim %70, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x16xf32>
    %159 = stablehlo.divide %156, %158 : tensor<12x16xf32>
    %c_46 = stablehlo.constant dense<11> : tensor<1xi32>
    %c_47 = stablehlo.constant dense<0> : tensor<i32>
    %160 = stablehlo.broadcast_in_dim %c_47, dims = [] : (tensor<i32>) -> tensor<30x1xi32>
    %161 = stablehlo.compare GE, %61, %160, SIGNED : (tensor<30x1xi32>, tensor<30x1xi32>) -> tensor<30x1xi1>
    %162 = stablehlo.broadcast_in_dim %c_46, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<30x1xi32>
    %164 = stablehlo.compare LE, %61, %163, SIGNED : (tensor<30x1xi32>, tensor<30x1xi32>) -> tensor<30x1xi1>
    %165 = stablehlo.and %161, %164 : tensor<30x1xi1>
    %c_48 = stablehlo.constant dense<true> : tensor<i1>
    %166 = stablehlo.reduce(%165 init: %c_48) applies stablehlo.and across dimensions = [1] : (tensor<30x1xi1>, tensor<i1>) -> tensor<30xi1>
    %167 = "stablehlo.gather"(%159, %61) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<12x16xf32>, tensor<30x1xi32>) -> tensor<30x16xf32>
    %168 = stablehlo.broadcast_in_dim %166, dims = [0] : (tensor<30xi1>) -> tensor<30x16xi1>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<30x16xf32>
    %170 = stablehlo.select %168, %167, %169 : tensor<30x16xi1>, tensor<30x16xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<30x16xf32>
    %172 = stablehlo.select %58, %170, %171 : tensor<30x16xi1>, tensor<30x16xf32>
    %173 = stablehlo.dot_general %172, %54, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<30x16xf32>, tensor<30x16xf32>) -> tensor<16x16xf32>
    %174 = stablehlo.transpose %173, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %175 = stablehlo.dot_general %172, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<30x16xf32>, tensor<16x16xf32>) -> tensor<30x16xf32>
    %176 = stablehlo.slice %175 [0:30, 0:8] : (tensor<30x16xf32>) -> tensor<30x8xf32>
    %177 = stablehlo.slice %175 [0:30, 8:16] : (tensor<30x16xf32>) -> tensor<30x8xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<12x8xf32>
    %179 = "stablehlo.scatter"(%178, %52, %177) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg20: tensor<f32>, %arg21: tensor<f32>):
      %340 = stablehlo.add %arg20, %arg21 : tensor<f32>
      stablehlo.return %340 : tensor<f32>
    }) : (tensor<12x8xf32>, tensor<30x1xi32>, tensor<30x8xf32>) -> tensor<12x8xf32>
    %180 = stablehlo.add %157, %179 : tensor<12x8xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<12x8xf32>
    %182 = "stablehlo.scatter"(%181, %45, %176) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg20: tensor<f32>, %arg21: tensor<f32>):
      %340 = stablehlo.add %arg20, %arg21 : tensor<f32>
      stablehlo.return %340 : tensor<f32>
    }) : (tensor<12x8xf32>, tensor<30x1xi32>, tensor<30x8xf32>) -> tensor<12x8xf32>
    %183 = stablehlo.add %180, %182 : tensor<12x8xf32>
    %184 = stablehlo.multiply %183, %38 : tensor<12x8xf32>
    %185 = stablehlo.multiply %184, %36 : tensor<12x8xf32>
    %186 = stablehlo.add %184, %185 : tensor<12x8xf32>
    %187 = stablehlo.dot_general %186, %33, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x8xf32>, tensor<12x24xf32>) -> tensor<8x24xf32>
    %188 = stablehlo.transpose %187, dims = [1, 0] : (tensor<8x24xf32>) -> tensor<24x8xf32>
    %189 = stablehlo.dot_general %186, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x8xf32>, tensor<24x8xf32>) -> tensor<12x24xf32>
    %190 = stablehlo.slice %189 [0:12, 0:8] : (tensor<12x24xf32>) -> tensor<12x8xf32>
    %191 = stablehlo.slice %189 [0:12, 8:24] : (tensor<12x24xf32>) -> tensor<12x16xf32>
    %192 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x16xf32>
    %193 = stablehlo.divide %191, %192 : tensor<12x16xf32>
    %c_53 = stablehlo.constant dense<11> : tensor<1xi32>
    %c_54 = stablehlo.constant dense<0> : tensor<i32>
    %194 = stablehlo.broadcast_in_dim %c_54, dims = [] : (tensor<i32>) -> tensor<30x1xi32>
    %195 = stablehlo.compare GE, %21, %194, SIGNED : (tensor<30x1xi32>, tensor<30x1xi32>) -> tensor<30x1xi1>
    %196 = stablehlo.broadcast_in_dim %c_53, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<30x1xi32>
    %198 = stablehlo.compare LE, %21, %197, SIGNED : (tensor<30x1xi32>, tensor<30x1xi32>) -> tensor<30x1xi1>
    %199 = stablehlo.and %195, %198 : tensor<30x1xi1>
    %c_55 = stablehlo.constant dense<true> : tensor<i1>
    %200 = stablehlo.reduce(%199 init: %c_55) applies stablehlo.and across dimensions = [1] : (tensor<30x1xi1>, tensor<i1>) -> tensor<30xi1>
    %201 = "stablehlo.gather"(%193, %21) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<12x16xf32>, tensor<30x1xi32>) -> tensor<30x16xf32>
    %202 = stablehlo.broadcast_in_dim %200, dims = [0] : (tensor<30xi1>) -> tensor<30x16xi1>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<30x16xf32>
    %204 = stablehlo.select %202, %201, %203 : tensor<30x16xi1>, tensor<30x16xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<30x16xf32>
    %206 = stablehlo.select %18, %204, %205 : tensor<30x16xi1>, tensor<30x16xf32>
    %207 = stablehlo.dot_general %206, %14, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<30x16xf32>, tensor<30x16xf32>) -> tensor<16x16xf32>
    %208 = stablehlo.transpose %207, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %cst_58 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %209 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %210 = stablehlo.multiply %209, %140 : tensor<8x3xf32>
    %cst_59 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %211 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %212 = stablehlo.multiply %211, %arg6 : tensor<8x3xf32>
    %213 = stablehlo.add %210, %212 : tensor<8x3xf32>
    %cst_60 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %215 = stablehlo.multiply %214, %208 : tensor<16x16xf32>
    %cst_61 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %217 = stablehlo.multiply %216, %arg7 : tensor<16x16xf32>
    %218 = stablehlo.add %215, %217 : tensor<16x16xf32>
    %cst_62 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<24x8xf32>
    %220 = stablehlo.multiply %219, %188 : tensor<24x8xf32>
    %cst_63 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<24x8xf32>
    %222 = stablehlo.multiply %221, %arg8 : tensor<24x8xf32>
    %223 = stablehlo.add %220, %222 : tensor<24x8xf32>
    %cst_64 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %224 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %225 = stablehlo.multiply %224, %174 : tensor<16x16xf32>
    %cst_65 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %227 = stablehlo.multiply %226, %arg9 : tensor<16x16xf32>
    %228 = stablehlo.add %225, %227 : tensor<16x16xf32>
    %cst_66 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %229 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<24x8xf32>
    %230 = stablehlo.multiply %229, %153 : tensor<24x8xf32>
    %cst_67 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<24x8xf32>
    %232 = stablehlo.multiply %231, %arg10 : tensor<24x8xf32>
    %233 = stablehlo.add %230, %232 : tensor<24x8xf32>
    %234 = stablehlo.multiply %140, %140 : tensor<8x3xf32>
    %cst_68 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %235 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %236 = stablehlo.multiply %235, %234 : tensor<8x3xf32>
    %cst_69 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %237 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %238 = stablehlo.multiply %237, %arg11 : tensor<8x3xf32>
    %239 = stablehlo.add %236, %238 : tensor<8x3xf32>
    %240 = stablehlo.multiply %208, %208 : tensor<16x16xf32>
    %cst_70 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %241 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %242 = stablehlo.multiply %241, %240 : tensor<16x16xf32>
    %cst_71 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %243 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %244 = stablehlo.multiply %243, %arg12 : tensor<16x16xf32>
    %245 = stablehlo.add %242, %244 : tensor<16x16xf32>
    %246 = stablehlo.multiply %188, %188 : tensor<24x8xf32>
    %cst_72 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %247 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<24x8xf32>
    %248 = stablehlo.multiply %247, %246 : tensor<24x8xf32>
    %cst_73 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<24x8xf32>
    %250 = stablehlo.multiply %249, %arg13 : tensor<24x8xf32>
    %251 = stablehlo.add %248, %250 : tensor<24x8xf32>
    %252 = stablehlo.multiply %174, %174 : tensor<16x16xf32>
    %cst_74 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %253 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %254 = stablehlo.multiply %253, %252 : tensor<16x16xf32>
    %cst_75 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %255 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %256 = stablehlo.multiply %255, %arg14 : tensor<16x16xf32>
    %257 = stablehlo.add %254, %256 : tensor<16x16xf32>
    %258 = stablehlo.multiply %153, %153 : tensor<24x8xf32>
    %cst_76 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %259 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<24x8xf32>
    %260 = stablehlo.multiply %259, %258 : tensor<24x8xf32>
    %cst_77 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %261 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<24x8xf32>
    %262 = stablehlo.multiply %261, %arg15 : tensor<24x8xf32>
    %263 = stablehlo.add %260, %262 : tensor<24x8xf32>
    %c_78 = stablehlo.constant dense<2147483647> : tensor<i32>
    %264 = stablehlo.compare LT, %arg5, %c_78, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_79 = stablehlo.constant dense<1> : tensor<i32>
    %265 = stablehlo.add %arg5, %c_79 : tensor<i32>
    %c_80 = stablehlo.constant dense<2147483647> : tensor<i32>
    %266 = call @_where_2(%264, %265, %c_80) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %267 = stablehlo.convert %266 : (tensor<i32>) -> tensor<f32>
    %cst_81 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %268 = stablehlo.convert %266 : (tensor<i32>) -> tensor<f32>
    %269 = stablehlo.power %cst_81, %268 : tensor<f32>
    %cst_82 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %270 = stablehlo.subtract %cst_82, %269 : tensor<f32>
    %271 = stablehlo.broadcast_in_dim %270, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %272 = stablehlo.divide %213, %271 : tensor<8x3xf32>
    %273 = stablehlo.broadcast_in_dim %270, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %274 = stablehlo.divide %218, %273 : tensor<16x16xf32>
    %275 = stablehlo.broadcast_in_dim %270, dims = [] : (tensor<f32>) -> tensor<24x8xf32>
    %276 = stablehlo.divide %223, %275 : tensor<24x8xf32>
    %277 = stablehlo.broadcast_in_dim %270, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %278 = stablehlo.divide %228, %277 : tensor<16x16xf32>
    %279 = stablehlo.broadcast_in_dim %270, dims = [] : (tensor<f32>) -> tensor<24x8xf32>
    %280 = stablehlo.divide %233, %279 : tensor<24x8xf32>
    %281 = stablehlo.convert %266 : (tensor<i32>) -> tensor<f32>
    %cst_83 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %282 = stablehlo.convert %266 : (tensor<i32>) -> tensor<f32>
    %283 = stablehlo.power %cst_83, %282 : tensor<f32>
    %cst_84 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %284 = stablehlo.subtract %cst_84, %283 : tensor<f32>
    %285 = stablehlo.broadcast_in_dim %284, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %286 = stablehlo.divide %239, %285 : tensor<8x3xf32>
    %287 = stablehlo.broadcast_in_dim %284, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %288 = stablehlo.divide %245, %287 : tensor<16x16xf32>
    %289 = stablehlo.broadcast_in_dim %284, dims = [] : (tensor<f32>) -> tensor<24x8xf32>
    %290 = stablehlo.divide %251, %289 : tensor<24x8xf32>
    %291 = stablehlo.broadcast_in_dim %284, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %292 = stablehlo.divide %257, %291 : tensor<16x16xf32>
    %293 = stablehlo.broadcast_in_dim %284, dims = [] : (tensor<f32>) -> tensor<24x8xf32>
    %294 = stablehlo.divide %263, %293 : tensor<24x8xf32>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %295 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %296 = stablehlo.add %286, %295 : tensor<8x3xf32>
    %297 = stablehlo.sqrt %296 : tensor<8x3xf32>
    %cst_86 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %298 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %299 = stablehlo.add %297, %298 : tensor<8x3xf32>
    %300 = stablehlo.divide %272, %299 : tensor<8x3xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %301 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %302 = stablehlo.add %288, %301 : tensor<16x16xf32>
    %303 = stablehlo.sqrt %302 : tensor<16x16xf32>
    %cst_88 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %304 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %305 = stablehlo.add %303, %304 : tensor<16x16xf32>
    %306 = stablehlo.divide %274, %305 : tensor<16x16xf32>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %307 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<24x8xf32>
    %308 = stablehlo.add %290, %307 : tensor<24x8xf32>
    %309 = stablehlo.sqrt %308 : tensor<24x8xf32>
    %cst_90 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %310 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<24x8xf32>
    %311 = stablehlo.add %309, %310 : tensor<24x8xf32>
    %312 = stablehlo.divide %276, %311 : tensor<24x8xf32>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %313 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %314 = stablehlo.add %292, %313 : tensor<16x16xf32>
    %315 = stablehlo.sqrt %314 : tensor<16x16xf32>
    %cst_92 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %316 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %317 = stablehlo.add %315, %316 : tensor<16x16xf32>
    %318 = stablehlo.divide %278, %317 : tensor<16x16xf32>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %319 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<24x8xf32>
    %320 = stablehlo.add %294, %319 : tensor<24x8xf32>
    %321 = stablehlo.sqrt %320 : tensor<24x8xf32>
    %cst_94 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %322 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<24x8xf32>
    %323 = stablehlo.add %321, %322 : tensor<24x8xf32>
    %324 = stablehlo.divide %280, %323 : tensor<24x8xf32>
    %cst_95 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %325 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %326 = stablehlo.multiply %325, %300 : tensor<8x3xf32>
    %cst_96 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %327 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %328 = stablehlo.multiply %327, %306 : tensor<16x16xf32>
    %cst_97 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %329 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<24x8xf32>
    %330 = stablehlo.multiply %329, %312 : tensor<24x8xf32>
    %cst_98 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %331 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %332 = stablehlo.multiply %331, %318 : tensor<16x16xf32>
    %cst_99 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %333 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<24x8xf32>
    %334 = stablehlo.multiply %333, %324 : tensor<24x8xf32>
    %335 = stablehlo.add %arg0, %326 : tensor<8x3xf32>
    %336 = stablehlo.add %arg1, %328 : tensor<16x16xf32>
    %337 = stablehlo.add %arg2, %330 : tensor<24x8xf32>
    %338 = stablehlo.add %arg3, %332 : tensor<16x16xf32>
    %339 = stablehlo.add %arg4, %334 : tensor<24x8xf32>
    return %335, %336, %337, %338, %339, %266, %213, %218, %223, %228, %233, %239, %245, %251, %257, %263, %124 : tensor<8x3xf32>, tensor<16x16xf32>, tensor<24x8xf32>, tensor<16x16xf32>, tensor<24x8xf32>, tensor<i32>, tensor<8x3xf32>, tensor<16x16xf32>, tensor<24x8xf32>, tensor<16x16xf32>, tensor<24x8xf32>, tensor<8x3xf32>, tensor<16x16xf32>, tensor<24x8xf32>, tensor<16x16xf32>, tensor<24x8xf32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<30x16xf32>) -> tensor<30x16xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<30x16xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<30x16xf32>
    return %1 : tensor<30x16xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<12x3xf32>, %arg1: tensor<12x1xi32>) -> (tensor<12x1xf32>, tensor<12x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<12x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<12x1xi32>, tensor<12x1xi32>) -> tensor<12x1xi1>
    %c_0 = stablehlo.constant dense<3> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<12x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<12x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<12x1xi1>, tensor<12x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<12x1xi32>) -> tensor<12x1x1xi32>
    %c_1 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<12x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<12x1x1xi32>, tensor<12x1x1xi32>) -> tensor<12x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<12x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<12x1x1xi32>, tensor<12x1x1xi32>) -> tensor<12x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<12x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<12x1x1xi1>, tensor<i1>) -> tensor<12x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<12x3xf32>, tensor<12x1x1xi32>) -> tensor<12x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<12x1xi1>, tensor<12x1xf32>
    return %15, %5 : tensor<12x1xf32>, tensor<12x1x1xi32>
  }
  func.func private @_take(%arg0: tensor<12x1xf32>, %arg1: tensor<i32>) -> (tensor<12xf32>, tensor<1xi32>) {
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
    %10 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1], start_index_map = [1]>, indices_are_sorted = false, slice_sizes = array<i64: 12, 1>}> : (tensor<12x1xf32>, tensor<1xi32>) -> tensor<12xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<12xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %13 = stablehlo.select %11, %10, %12 : tensor<12xi1>, tensor<12xf32>
    return %13, %3 : tensor<12xf32>, tensor<1xi32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_0(%arg0: tensor<1xi32>, %arg1: tensor<12xf32>) -> tensor<12x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<12x1xf32>, tensor<1xi32>, tensor<12xf32>) -> tensor<12x1xf32>
    return %1 : tensor<12x1xf32>
  }
  func.func private @take_along_axis_1(%arg0: tensor<12x1x1xi32>, %arg1: tensor<12x1xf32>) -> tensor<12x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x3xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<12x3xf32>, tensor<12x1x1xi32>, tensor<12x1xf32>) -> tensor<12x3xf32>
    return %1 : tensor<12x3xf32>
  }
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
