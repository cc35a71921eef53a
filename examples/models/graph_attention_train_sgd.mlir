module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x8xf32>, %arg1: tensor<16x4xf32>, %arg2: tensor<2x8xf32>, %arg3: tensor<8x16xf32>, %arg4: tensor<12x8xf32>, %arg5: tensor<42xi32>, %arg6: tensor<42xi32>, %arg7: tensor<12x4xf32>) -> (tensor<2x8xf32> {jax.result_info = "result[0]['from']"}, tensor<16x4xf32> {jax.result_info = "result[0]['head']"}, tensor<2x8xf32> {jax.result_info = "result[0]['to']"}, tensor<8x16xf32> {jax.result_info = "result[0]['w']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.dot_general %arg4, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x8xf32>, tensor<8x16xf32>) -> tensor<12x16xf32>
    %1 = stablehlo.reshape %0 : (tensor<12x16xf32>) -> tensor<12x2x8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<42xi32>
    %3 = stablehlo.compare LT, %arg5, %2, SIGNED : (tensor<42xi32>, tensor<42xi32>) -> tensor<42xi1>
    %c_0 = stablehlo.constant dense<12> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<42xi32>
    %5 = stablehlo.add %arg5, %4 : tensor<42xi32>
    %6 = stablehlo.select %3, %5, %arg5 : tensor<42xi1>, tensor<42xi32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<42xi32>) -> tensor<42x1xi32>
    %8 = "stablehlo.gather"(%1, %7) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2, 8>}> : (tensor<12x2x8xf32>, tensor<42x1xi32>) -> tensor<42x2x8xf32>
    %9 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<1x2x8xf32>) -> tensor<42x2x8xf32>
    %11 = stablehlo.multiply %8, %10 : tensor<42x2x8xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<42xi32>
    %13 = stablehlo.compare LT, %arg6, %12, SIGNED : (tensor<42xi32>, tensor<42xi32>) -> tensor<42xi1>
    %c_2 = stablehlo.constant dense<12> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<42xi32>
    %15 = stablehlo.add %arg6, %14 : tensor<42xi32>
    %16 = stablehlo.select %13, %15, %arg6 : tensor<42xi1>, tensor<42xi32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<42xi32>) -> tensor<42x1xi32>
    %18 = "stablehlo.gather"(%1, %17) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2, 8>}> : (tensor<12x2x8xf32>, tensor<42x1xi32>) -> tensor<42x2x8xf32>
    %19 = stablehlo.broadcast_in_dim %arg2, dims = [1, 2] : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<1x2x8xf32>) -> tensor<42x2x8xf32>
    %21 = stablehlo.multiply %18, %20 : tensor<42x2x8xf32>
    %22 = stablehlo.add %11, %21 : tensor<42x2x8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<42x2x8xf32>, tensor<f32>) -> tensor<42x2xf32>
    %cst_3 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %24:3 = call @leaky_relu(%23, %cst_3) : (tensor<42x2xf32>, tensor<f32>) -> (tensor<42x2xf32>, tensor<f32>, tensor<42x2xi1>)
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<12x2xf32>
    %26 = stablehlo.broadcast_in_dim %arg6, dims = [0] : (tensor<42xi32>) -> tensor<42x1xi32>
    %27 = "stablehlo.scatter"(%25, %26, %24#0) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg8: tensor<f32>, %arg9: tensor<f32>):
      %191 = stablehlo.maximum %arg8, %arg9 : tensor<f32>
      stablehlo.return %191 : tensor<f32>
    }) : (tensor<12x2xf32>, tensor<42x1xi32>, tensor<42x2xf32>) -> tensor<12x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12x2xf32>
    %29 = "stablehlo.gather"(%25, %26) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<12x2xf32>, tensor<42x1xi32>) -> tensor<42x2xf32>
    %30 = "stablehlo.gather"(%27, %26) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<12x2xf32>, tensor<42x1xi32>) -> tensor<42x2xf32>
    %31 = stablehlo.compare EQ, %24#0, %30, FLOAT : (tensor<42x2xf32>, tensor<42x2xf32>) -> tensor<42x2xi1>
    %32 = stablehlo.compare EQ, %29, %30, FLOAT : (tensor<42x2xf32>, tensor<42x2xf32>) -> tensor<42x2xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<12x2xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<42x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<42x2xf32>
    %36 = stablehlo.select %31, %34, %35 : tensor<42x2xi1>, tensor<42x2xf32>
    %37 = "stablehlo.scatter"(%33, %26, %36) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg8: tensor<f32>, %arg9: tensor<f32>):
      %191 = stablehlo.add %arg8, %arg9 : tensor<f32>
      stablehlo.return %191 : tensor<f32>
    }) : (tensor<12x2xf32>, tensor<42x1xi32>, tensor<42x2xf32>) -> tensor<12x2xf32>
    %38 = "stablehlo.gather"(%37, %26) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<12x2xf32>, tensor<42x1xi32>) -> tensor<42x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12x2xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<42x2xf32>
    %41 = "stablehlo.scatter"(%39, %26, %40) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg8: tensor<f32>, %arg9: tensor<f32>):
      %191 = stablehlo.add %arg8, %arg9 : tensor<f32>
      stablehlo.return %191 : tensor<f32>
    }) : (tensor<12x2xf32>, tensor<42x1xi32>, tensor<42x2xf32>) -> tensor<12x2xf32>
    %42 = "stablehlo.gather"(%41, %26) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<12x2xf32>, tensor<42x1xi32>) -> tensor<42x2xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<42x2xf32>
    %44 = stablehlo.add %38, %43 : tensor<42x2xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<42x2xf32>
    %46 = stablehlo.divide %45, %44 : tensor<42x2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<42x2xf32>
    %48 = stablehlo.divide %47, %38 : tensor<42x2xf32>
    %49 = stablehlo.select %32, %46, %48 : tensor<42x2xi1>, tensor<42x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<42x2xf32>
    %51 = stablehlo.select %31, %49, %50 : tensor<42x2xi1>, tensor<42x2xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<42x2xf32>
    %53 = stablehlo.add %38, %52 : tensor<42x2xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<42x2xf32>
    %55 = stablehlo.divide %54, %53 : tensor<42x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<42x2xf32>
    %57 = stablehlo.select %32, %55, %56 : tensor<42x2xi1>, tensor<42x2xf32>
    %cst_18 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<42x2xf32>
    %59 = stablehlo.add %58, %57 : tensor<42x2xf32>
    %60 = stablehlo.divide %59, %42 : tensor<42x2xf32>
    %61 = "stablehlo.gather"(%28, %26) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<12x2xf32>, tensor<42x1xi32>) -> tensor<42x2xf32>
    %62 = stablehlo.multiply %61, %60 : tensor<42x2xf32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %63 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<42xi32>
    %64 = stablehlo.compare LT, %arg6, %63, SIGNED : (tensor<42xi32>, tensor<42xi32>) -> tensor<42xi1>
    %c_20 = stablehlo.constant dense<12> : tensor<i32>
    %65 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i32>) -> tensor<42xi32>
    %66 = stablehlo.add %arg6, %65 : tensor<42xi32>
    %67 = stablehlo.select %64, %66, %arg6 : tensor<42xi1>, tensor<42xi32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0] : (tensor<42xi32>) -> tensor<42x1xi32>
    %69 = "stablehlo.gather"(%27, %68) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<12x2xf32>, tensor<42x1xi32>) -> tensor<42x2xf32>
    %70 = stablehlo.subtract %24#0, %69 : tensor<42x2xf32>
    %71 = stablehlo.exponential %70 : tensor<42x2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<12x2xf32>
    %73 = stablehlo.broadcast_in_dim %arg6, dims = [0] : (tensor<42xi32>) -> tensor<42x1xi32>
    %74 = "stablehlo.scatter"(%72, %73, %71) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg8: tensor<f32>, %arg9: tensor<f32>):
      %191 = stablehlo.add %arg8, %arg9 : tensor<f32>
      stablehlo.return %191 : tensor<f32>
    }) : (tensor<12x2xf32>, tensor<42x1xi32>, tensor<42x2xf32>) -> tensor<12x2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<12x2xf32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %76 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<42xi32>
    %77 = stablehlo.compare LT, %arg5, %76, SIGNED : (tensor<42xi32>, tensor<42xi32>) -> tensor<42xi1>
    %c_24 = stablehlo.constant dense<12> : tensor<i32>
    %78 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i32>) -> tensor<42xi32>
    %79 = stablehlo.add %arg5, %78 : tensor<42xi32>
    %80 = stablehlo.select %77, %79, %arg5 : tensor<42xi1>, tensor<42xi32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0] : (tensor<42xi32>) -> tensor<42x1xi32>
    %82 = "stablehlo.gather"(%1, %81) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2, 8>}> : (tensor<12x2x8xf32>, tensor<42x1xi32>) -> tensor<42x2x8xf32>
    %c_25 = stablehlo.constant dense<0> : tensor<i32>
    %83 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i32>) -> tensor<42xi32>
    %84 = stablehlo.compare LT, %arg6, %83, SIGNED : (tensor<42xi32>, tensor<42xi32>) -> tensor<42xi1>
    %c_26 = stablehlo.constant dense<12> : tensor<i32>
    %85 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i32>) -> tensor<42xi32>
    %86 = stablehlo.add %arg6, %85 : tensor<42xi32>
    %87 = stablehlo.select %84, %86, %arg6 : tensor<42xi1>, tensor<42xi32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0] : (tensor<42xi32>) -> tensor<42x1xi32>
    %89 = "stablehlo.gather"(%74, %88) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<12x2xf32>, tensor<42x1xi32>) -> tensor<42x2xf32>
    %90 = stablehlo.divide %71, %89 : tensor<42x2xf32>
    %91 = stablehlo.multiply %89, %89 : tensor<42x2xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<42x2xf32>
    %93 = stablehlo.divide %92, %91 : tensor<42x2xf32>
    %94 = stablehlo.broadcast_in_dim %90, dims = [0, 1] : (tensor<42x2xf32>) -> tensor<42x2x1xf32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0, 1, 2] : (tensor<42x2x1xf32>) -> tensor<42x2x8xf32>
    %96 = stablehlo.multiply %82, %95 : tensor<42x2x8xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<12x2x8xf32>
    %98 = stablehlo.broadcast_in_dim %arg6, dims = [0] : (tensor<42xi32>) -> tensor<42x1xi32>
    %99 = "stablehlo.scatter"(%97, %98, %96) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg8: tensor<f32>, %arg9: tensor<f32>):
      %191 = stablehlo.add %arg8, %arg9 : tensor<f32>
      stablehlo.return %191 : tensor<f32>
    }) : (tensor<12x2x8xf32>, tensor<42x1xi32>, tensor<42x2x8xf32>) -> tensor<12x2x8xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<12x2x8xf32>
    %101 = stablehlo.reshape %99 : (tensor<12x2x8xf32>) -> tensor<12x16xf32>
    %102:5 = call @elu(%101) : (tensor<12x16xf32>) -> (tensor<12x16xf32>, tensor<12x16xi1>, tensor<12x16xf32>, tensor<12x16xf32>, tensor<12x16xi1>)
    %103 = stablehlo.dot_general %102#0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<16x4xf32>) -> tensor<12x4xf32>
    %104 = stablehlo.subtract %103, %arg7 : tensor<12x4xf32>
    %105 = stablehlo.multiply %104, %104 : tensor<12x4xf32>
    %cst_30 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %107 = stablehlo.multiply %106, %104 : tensor<12x4xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.reduce(%105 init: %cst_31) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_32 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %109 = stablehlo.divide %108, %cst_32 : tensor<f32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_34 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %110 = stablehlo.divide %cst_33, %cst_34 : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %112 = stablehlo.multiply %111, %107 : tensor<12x4xf32>
    %113 = stablehlo.dot_general %112, %102#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x4xf32>, tensor<12x16xf32>) -> tensor<4x16xf32>
    %114 = stablehlo.transpose %113, dims = [1, 0] : (tensor<4x16xf32>) -> tensor<16x4xf32>
    %115 = stablehlo.dot_general %112, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x4xf32>, tensor<16x4xf32>) -> tensor<12x16xf32>
    %116 = call @elu_2(%102#1, %102#2, %102#3, %102#4, %115) : (tensor<12x16xi1>, tensor<12x16xf32>, tensor<12x16xf32>, tensor<12x16xi1>, tensor<12x16xf32>) -> tensor<12x16xf32>
    %117 = stablehlo.reshape %116 : (tensor<12x16xf32>) -> tensor<12x2x8xf32>
    %c_35 = stablehlo.constant dense<11> : tensor<1xi32>
    %c_36 = stablehlo.constant dense<0> : tensor<i32>
    %118 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<i32>) -> tensor<42x1xi32>
    %119 = stablehlo.compare GE, %98, %118, SIGNED : (tensor<42x1xi32>, tensor<42x1xi32>) -> tensor<42x1xi1>
    %120 = stablehlo.broadcast_in_dim %c_35, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<42x1xi32>
    %122 = stablehlo.compare LE, %98, %121, SIGNED : (tensor<42x1xi32>, tensor<42x1xi32>) -> tensor<42x1xi1>
    %123 = stablehlo.and %119, %122 : tensor<42x1xi1>
    %c_37 = stablehlo.constant dense<true> : tensor<i1>
    %124 = stablehlo.reduce(%123 init: %c_37) applies stablehlo.and across dimensions = [1] : (tensor<42x1xi1>, tensor<i1>) -> tensor<42xi1>
    %125 = "stablehlo.gather"(%117, %98) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2, 8>}> : (tensor<12x2x8xf32>, tensor<42x1xi32>) -> tensor<42x2x8xf32>
    %126 = stablehlo.broadcast_in_dim %124, dims = [0] : (tensor<42xi1>) -> tensor<42x2x8xi1>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<42x2x8xf32>
    %128 = stablehlo.select %126, %125, %127 : tensor<42x2x8xi1>, tensor<42x2x8xf32>
    %129 = stablehlo.multiply %82, %128 : tensor<42x2x8xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.reduce(%129 init: %cst_39) applies stablehlo.add across dimensions = [2] : (tensor<42x2x8xf32>, tensor<f32>) -> tensor<42x2xf32>
    %131 = stablehlo.reshape %130 : (tensor<42x2xf32>) -> tensor<42x2x1xf32>
    %132 = stablehlo.broadcast_in_dim %94, dims = [0, 1, 2] : (tensor<42x2x1xf32>) -> tensor<42x2x8xf32>
    %133 = stablehlo.multiply %128, %132 : tensor<42x2x8xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.reduce(%131 init: %cst_40) applies stablehlo.add across dimensions = [2] : (tensor<42x2x1xf32>, tensor<f32>) -> tensor<42x2xf32>
    %135 = stablehlo.multiply %134, %93 : tensor<42x2xf32>
    %136 = stablehlo.multiply %135, %71 : tensor<42x2xf32>
    %137 = stablehlo.negate %136 : tensor<42x2xf32>
    %138 = stablehlo.divide %134, %89 : tensor<42x2xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<12x2xf32>
    %140 = "stablehlo.scatter"(%139, %88, %137) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg8: tensor<f32>, %arg9: tensor<f32>):
      %191 = stablehlo.add %arg8, %arg9 : tensor<f32>
      stablehlo.return %191 : tensor<f32>
    }) : (tensor<12x2xf32>, tensor<42x1xi32>, tensor<42x2xf32>) -> tensor<12x2xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<12x2x8xf32>
    %142 = "stablehlo.scatter"(%141, %81, %133) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg8: tensor<f32>, %arg9: tensor<f32>):
      %191 = stablehlo.add %arg8, %arg9 : tensor<f32>
      stablehlo.return %191 : tensor<f32>
    }) : (tensor<12x2x8xf32>, tensor<42x1xi32>, tensor<42x2x8xf32>) -> tensor<12x2x8xf32>
    %c_43 = stablehlo.constant dense<11> : tensor<1xi32>
    %c_44 = stablehlo.constant dense<0> : tensor<i32>
    %143 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<i32>) -> tensor<42x1xi32>
    %144 = stablehlo.compare GE, %73, %143, SIGNED : (tensor<42x1xi32>, tensor<42x1xi32>) -> tensor<42x1xi1>
    %145 = stablehlo.broadcast_in_dim %c_43, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<42x1xi32>
    %147 = stablehlo.compare LE, %73, %146, SIGNED : (tensor<42x1xi32>, tensor<42x1xi32>) -> tensor<42x1xi1>
    %148 = stablehlo.and %144, %147 : tensor<42x1xi1>
    %c_45 = stablehlo.constant dense<true> : tensor<i1>
    %149 = stablehlo.reduce(%148 init: %c_45) applies stablehlo.and across dimensions = [1] : (tensor<42x1xi1>, tensor<i1>) -> tensor<42xi1>
    %150 = "stablehlo.gather"(%140, %73) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<12x2xf32>, tensor<42x1xi32>) -> tensor<42x2xf32>
    %151 = stablehlo.broadcast_in_dim %149, dims = [0] : (tensor<42xi1>) -> tensor<42x2xi1>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<42x2xf32>
    %153 = stablehlo.select %151, %150, %152 : tensor<42x2xi1>, tensor<42x2xf32>
    %154 = stablehlo.add %138, %153 : tensor<42x2xf32>
    %155 = stablehlo.multiply %154, %71 : tensor<42x2xf32>
    %156 = call @leaky_relu_5(%24#1, %24#2, %155) : (tensor<f32>, tensor<42x2xi1>, tensor<42x2xf32>) -> tensor<42x2xf32>
    %157 = stablehlo.broadcast_in_dim %156, dims = [0, 1] : (tensor<42x2xf32>) -> tensor<42x2x8xf32>
    %158 = stablehlo.multiply %18, %157 : tensor<42x2x8xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %159 = stablehlo.reduce(%158 init: %cst_47) applies stablehlo.add across dimensions = [0] : (tensor<42x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
    %160 = stablehlo.reshape %159 : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
    %161 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<1x2x8xf32>) -> tensor<42x2x8xf32>
    %162 = stablehlo.multiply %157, %161 : tensor<42x2x8xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %163 = stablehlo.reduce(%160 init: %cst_48) applies stablehlo.add across dimensions = [0] : (tensor<1x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<12x2x8xf32>
    %165 = "stablehlo.scatter"(%164, %17, %162) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg8: tensor<f32>, %arg9: tensor<f32>):
      %191 = stablehlo.add %arg8, %arg9 : tensor<f32>
      stablehlo.return %191 : tensor<f32>
    }) : (tensor<12x2x8xf32>, tensor<42x1xi32>, tensor<42x2x8xf32>) -> tensor<12x2x8xf32>
    %166 = stablehlo.add %142, %165 : tensor<12x2x8xf32>
    %167 = stablehlo.multiply %8, %157 : tensor<42x2x8xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %168 = stablehlo.reduce(%167 init: %cst_50) applies stablehlo.add across dimensions = [0] : (tensor<42x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
    %169 = stablehlo.reshape %168 : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
    %170 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<1x2x8xf32>) -> tensor<42x2x8xf32>
    %171 = stablehlo.multiply %157, %170 : tensor<42x2x8xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %172 = stablehlo.reduce(%169 init: %cst_51) applies stablehlo.add across dimensions = [0] : (tensor<1x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<12x2x8xf32>
    %174 = "stablehlo.scatter"(%173, %7, %171) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg8: tensor<f32>, %arg9: tensor<f32>):
      %191 = stablehlo.add %arg8, %arg9 : tensor<f32>
      stablehlo.return %191 : tensor<f32>
    }) : (tensor<12x2x8xf32>, tensor<42x1xi32>, tensor<42x2x8xf32>) -> tensor<12x2x8xf32>
    %175 = stablehlo.add %166, %174 : tensor<12x2x8xf32>
    %176 = stablehlo.reshape %175 : (tensor<12x2x8xf32>) -> tensor<12x16xf32>
    %177 = stablehlo.dot_general %176, %arg4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<12x8xf32>) -> tensor<16x8xf32>
    %178 = stablehlo.transpose %177, dims = [1, 0] : (tensor<16x8xf32>) -> tensor<8x16xf32>
    %cst_53 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %180 = stablehlo.multiply %179, %172 : tensor<2x8xf32>
    %cst_54 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<16x4xf32>
    %182 = stablehlo.multiply %181, %114 : tensor<16x4xf32>
    %cst_55 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %184 = stablehlo.multiply %183, %163 : tensor<2x8xf32>
    %cst_56 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<8x16xf32>
    %186 = stablehlo.multiply %185, %178 : tensor<8x16xf32>
    %187 = stablehlo.add %arg0, %180 : tensor<2x8xf32>
    %188 = stablehlo.add %arg1, %182 : tensor<16x4xf32>
    %189 = stablehlo.add %arg2, %184 : tensor<2x8xf32>
    %190 = stablehlo.add %arg3, %186 : tensor<8x16xf32>
    return %187, %188, %189, %190, %109 : tensor<2x8xf32>, tensor<16x4xf32>, tensor<2x8xf32>, tensor<8x16xf32>, tensor<f32>
  }
  func.func private @leaky_relu(%arg0: tensor<42x2xf32>, %arg1: tensor<f32>) -> (tensor<42x2xf32>, tensor<f32>, tensor<42x2xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<42x2xf32>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<42x2xf32>, tensor<42x2xf32>) -> tensor<42x2xi1>
    %2 = stablehlo.convert %arg1 : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<42x2xf32>
    %4 = stablehlo.multiply %3, %arg0 : tensor<42x2xf32>
    %5 = call @_where(%1, %arg0, %4) : (tensor<42x2xi1>, tensor<42x2xf32>, tensor<42x2xf32>) -> tensor<42x2xf32>
    return %5, %2, %1 : tensor<42x2xf32>, tensor<f32>, tensor<42x2xi1>
  }
  func.func private @_where(%arg0: tensor<42x2xi1>, %arg1: tensor<42x2xf32>, %arg2: tensor<42x2xf32>) -> tensor<42x2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<42x2xi1>, tensor<42x2xf32>
    return %0 : tensor<42x2xf32>
  }
  func.func private @elu(%arg0: tensor<12x16xf32>) -> (tensor<12x16xf32>, tensor<12x16xi1>, tensor<12x16xf32>, tensor<12x16xf32>, tensor<12x16xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<12x16xf32>, tensor<12x16xf32>) -> tensor<12x16xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<12x16xf32>, tensor<12x16xf32>) -> tensor<12x16xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4:2 = call @_where_0(%3, %cst_1, %arg0) : (tensor<12x16xi1>, tensor<f32>, tensor<12x16xf32>) -> (tensor<12x16xf32>, tensor<12x16xf32>)
    %5 = stablehlo.exponential_minus_one %4#0 : tensor<12x16xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %7 = stablehlo.add %5, %6 : tensor<12x16xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %9 = stablehlo.multiply %8, %5 : tensor<12x16xf32>
    %10 = call @_where_1(%1, %arg0, %9) : (tensor<12x16xi1>, tensor<12x16xf32>, tensor<12x16xf32>) -> tensor<12x16xf32>
    return %10, %3, %4#1, %7, %1 : tensor<12x16xf32>, tensor<12x16xi1>, tensor<12x16xf32>, tensor<12x16xf32>, tensor<12x16xi1>
  }
  func.func private @_where_0(%arg0: tensor<12x16xi1>, %arg1: tensor<f32>, %arg2: tensor<12x16xf32>) -> (tensor<12x16xf32>, tensor<12x16xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<12x16xi1>, tensor<12x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    return %2, %3 : tensor<12x16xf32>, tensor<12x16xf32>
  }
  func.func private @_where_1(%arg0: tensor<12x16xi1>, %arg1: tensor<12x16xf32>, %arg2: tensor<12x16xf32>) -> tensor<12x16xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<12x16xi1>, tensor<12x16xf32>
    return %0 : tensor<12x16xf32>
  }
  func.func private @elu_2(%arg0: tensor<12x16xi1>, %arg1: tensor<12x16xf32>, %arg2: tensor<12x16xf32>, %arg3: tensor<12x16xi1>, %arg4: tensor<12x16xf32>) -> tensor<12x16xf32> {
    %0:2 = call @_where_3(%arg3, %arg4) : (tensor<12x16xi1>, tensor<12x16xf32>) -> (tensor<12x16xf32>, tensor<12x16xf32>)
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<12x16xf32>
    %3 = stablehlo.multiply %2, %arg2 : tensor<12x16xf32>
    %4 = call @_where_4(%arg0, %arg1, %3) : (tensor<12x16xi1>, tensor<12x16xf32>, tensor<12x16xf32>) -> tensor<12x16xf32>
    %5 = stablehlo.add %0#0, %4 : tensor<12x16xf32>
    return %5 : tensor<12x16xf32>
  }
  func.func private @_where_3(%arg0: tensor<12x16xi1>, %arg1: tensor<12x16xf32>) -> (tensor<12x16xf32>, tensor<12x16xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<12x16xi1>, tensor<12x16xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<12x16xi1>, tensor<12x16xf32>
    return %2, %1 : tensor<12x16xf32>, tensor<12x16xf32>
  }
  func.func private @_where_4(%arg0: tensor<12x16xi1>, %arg1: tensor<12x16xf32>, %arg2: tensor<12x16xf32>) -> tensor<12x16xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<12x16xi1>, tensor<12x16xf32>
    return %1 : tensor<12x16xf32>
  }
  func.func private @leaky_relu_5(%arg0: tensor<f32>, %arg1: tensor<42x2xi1>, %arg2: tensor<42x2xf32>) -> tensor<42x2xf32> {
    %0:2 = call @_where_6(%arg1, %arg2) : (tensor<42x2xi1>, tensor<42x2xf32>) -> (tensor<42x2xf32>, tensor<42x2xf32>)
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<42x2xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<42x2xf32>
    %3 = stablehlo.add %0#0, %2 : tensor<42x2xf32>
    return %3 : tensor<42x2xf32>
  }
  func.func private @_where_6(%arg0: tensor<42x2xi1>, %arg1: tensor<42x2xf32>) -> (tensor<42x2xf32>, tensor<42x2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<42x2xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<42x2xi1>, tensor<42x2xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<42x2xi1>, tensor<42x2xf32>
    return %2, %1 : tensor<42x2xf32>, tensor<42x2xf32>
  }
}
