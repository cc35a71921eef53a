module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<24xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<15x8xf32>, %arg3: tensor<12xi32>, %arg4: tensor<12xi32>, %arg5: tensor<12xi32>) -> (tensor<24xf32> {jax.result_info = "result[0]['bias']"}, tensor<24x8xf32> {jax.result_info = "result[0]['items']"}, tensor<15x8xf32> {jax.result_info = "result[0]['users']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %1 = stablehlo.compare LT, %arg3, %0, SIGNED : (tensor<12xi32>, tensor<12xi32>) -> tensor<12xi1>
    %c_0 = stablehlo.constant dense<15> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %3 = stablehlo.add %arg3, %2 : tensor<12xi32>
    %4 = stablehlo.select %1, %3, %arg3 : tensor<12xi1>, tensor<12xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %c_1 = stablehlo.constant dense<14> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<12x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<12x1xi32>, tensor<12x1xi32>) -> tensor<12x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<12x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<12x1xi32>, tensor<12x1xi32>) -> tensor<12x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<12x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [1] : (tensor<12x1xi1>, tensor<i1>) -> tensor<12xi1>
    %13 = "stablehlo.gather"(%arg2, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<15x8xf32>, tensor<12x1xi32>) -> tensor<12x8xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<12xi1>) -> tensor<12x8xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x8xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<12x8xi1>, tensor<12x8xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %18 = stablehlo.compare LT, %arg4, %17, SIGNED : (tensor<12xi32>, tensor<12xi32>) -> tensor<12xi1>
    %c_5 = stablehlo.constant dense<24> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %20 = stablehlo.add %arg4, %19 : tensor<12xi32>
    %21 = stablehlo.select %18, %20, %arg4 : tensor<12xi1>, tensor<12xi32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %23 = "stablehlo.gather"(%arg1, %22) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<24x8xf32>, tensor<12x1xi32>) -> tensor<12x8xf32>
    %24 = stablehlo.multiply %16, %23 : tensor<12x8xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<12x8xf32>, tensor<f32>) -> tensor<12xf32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %26 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %27 = stablehlo.compare LT, %arg4, %26, SIGNED : (tensor<12xi32>, tensor<12xi32>) -> tensor<12xi1>
    %c_8 = stablehlo.constant dense<24> : tensor<i32>
    %28 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %29 = stablehlo.add %arg4, %28 : tensor<12xi32>
    %30 = stablehlo.select %27, %29, %arg4 : tensor<12xi1>, tensor<12xi32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %32 = "stablehlo.gather"(%arg0, %31) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<24xf32>, tensor<12x1xi32>) -> tensor<12xf32>
    %33 = stablehlo.add %25, %32 : tensor<12xf32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %34 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %35 = stablehlo.compare LT, %arg3, %34, SIGNED : (tensor<12xi32>, tensor<12xi32>) -> tensor<12xi1>
    %c_10 = stablehlo.constant dense<15> : tensor<i32>
    %36 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %37 = stablehlo.add %arg3, %36 : tensor<12xi32>
    %38 = stablehlo.select %35, %37, %arg3 : tensor<12xi1>, tensor<12xi32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %c_11 = stablehlo.constant dense<14> : tensor<1xi32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %40 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<12x1xi32>
    %41 = stablehlo.compare GE, %39, %40, SIGNED : (tensor<12x1xi32>, tensor<12x1xi32>) -> tensor<12x1xi1>
    %42 = stablehlo.broadcast_in_dim %c_11, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<12x1xi32>
    %44 = stablehlo.compare LE, %39, %43, SIGNED : (tensor<12x1xi32>, tensor<12x1xi32>) -> tensor<12x1xi1>
    %45 = stablehlo.and %41, %44 : tensor<12x1xi1>
    %c_13 = stablehlo.constant dense<true> : tensor<i1>
    %46 = stablehlo.reduce(%45 init: %c_13) applies stablehlo.and across dimensions = [1] : (tensor<12x1xi1>, tensor<i1>) -> tensor<12xi1>
    %47 = "stablehlo.gather"(%arg2, %39) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<15x8xf32>, tensor<12x1xi32>) -> tensor<12x8xf32>
    %48 = stablehlo.broadcast_in_dim %46, dims = [0] : (tensor<12xi1>) -> tensor<12x8xi1>
    %cst_14 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<12x8xf32>
    %50 = stablehlo.select %48, %47, %49 : tensor<12x8xi1>, tensor<12x8xf32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %51 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %52 = stablehlo.compare LT, %arg5, %51, SIGNED : (tensor<12xi32>, tensor<12xi32>) -> tensor<12xi1>
    %c_16 = stablehlo.constant dense<24> : tensor<i32>
    %53 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %54 = stablehlo.add %arg5, %53 : tensor<12xi32>
    %55 = stablehlo.select %52, %54, %arg5 : tensor<12xi1>, tensor<12xi32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %57 = "stablehlo.gather"(%arg1, %56) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<24x8xf32>, tensor<12x1xi32>) -> tensor<12x8xf32>
    %58 = stablehlo.multiply %50, %57 : tensor<12x8xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_17) applies stablehlo.add across dimensions = [1] : (tensor<12x8xf32>, tensor<f32>) -> tensor<12xf32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %60 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %61 = stablehlo.compare LT, %arg5, %60, SIGNED : (tensor<12xi32>, tensor<12xi32>) -> tensor<12xi1>
    %c_19 = stablehlo.constant dense<24> : tensor<i32>
    %62 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %63 = stablehlo.add %arg5, %62 : tensor<12xi32>
    %64 = stablehlo.select %61, %63, %arg5 : tensor<12xi1>, tensor<12xi32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %66 = "stablehlo.gather"(%arg0, %65) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<24xf32>, tensor<12x1xi32>) -> tensor<12xf32>
    %67 = stablehlo.add %59, %66 : tensor<12xf32>
    %68 = stablehlo.subtract %33, %67 : tensor<12xf32>
    %69:3 = call @log_sigmoid(%68) : (tensor<12xf32>) -> (tensor<12xf32>, tensor<12xf32>, tensor<12xf32>)
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.reduce(%69#0 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %cst_21 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %71 = stablehlo.divide %70, %cst_21 : tensor<f32>
    %72 = stablehlo.negate %71 : tensor<f32>
    %73 = stablehlo.multiply %arg1, %arg1 : tensor<24x8xf32>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<24x8xf32>
    %75 = stablehlo.multiply %74, %arg1 : tensor<24x8xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.reduce(%73 init: %cst_23) applies stablehlo.add across dimensions = [0, 1] : (tensor<24x8xf32>, tensor<f32>) -> tensor<f32>
    %cst_24 = stablehlo.constant dense<1.920000e+02> : tensor<f32>
    %77 = stablehlo.divide %76, %cst_24 : tensor<f32>
    %cst_25 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %78 = stablehlo.multiply %cst_25, %77 : tensor<f32>
    %79 = stablehlo.add %72, %78 : tensor<f32>
    %cst_26 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %80 = stablehlo.multiply %cst_26, %cst_27 : tensor<f32>
    %cst_28 = stablehlo.constant dense<1.920000e+02> : tensor<f32>
    %81 = stablehlo.divide %80, %cst_28 : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [] : (tensor<f32>) -> tensor<24x8xf32>
    %83 = stablehlo.multiply %82, %75 : tensor<24x8xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %84 = stablehlo.negate %cst_29 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %85 = stablehlo.divide %84, %cst_30 : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %87 = call @log_sigmoid_0(%69#1, %69#2, %86) : (tensor<12xf32>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
    %88 = stablehlo.negate %87 : tensor<12xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %90 = "stablehlo.scatter"(%89, %65, %88) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %120 = stablehlo.add %arg6, %arg7 : tensor<f32>
      stablehlo.return %120 : tensor<f32>
    }) : (tensor<24xf32>, tensor<12x1xi32>, tensor<12xf32>) -> tensor<24xf32>
    %91 = stablehlo.broadcast_in_dim %88, dims = [0] : (tensor<12xf32>) -> tensor<12x8xf32>
    %92 = stablehlo.multiply %50, %91 : tensor<12x8xf32>
    %93 = stablehlo.multiply %91, %57 : tensor<12x8xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<24x8xf32>
    %95 = "stablehlo.scatter"(%94, %56, %92) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %120 = stablehlo.add %arg6, %arg7 : tensor<f32>
      stablehlo.return %120 : tensor<f32>
    }) : (tensor<24x8xf32>, tensor<12x1xi32>, tensor<12x8xf32>) -> tensor<24x8xf32>
    %96 = stablehlo.add %83, %95 : tensor<24x8xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<15x8xf32>
    %98 = "stablehlo.scatter"(%97, %39, %93) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %120 = stablehlo.add %arg6, %arg7 : tensor<f32>
      stablehlo.return %120 : tensor<f32>
    }) : (tensor<15x8xf32>, tensor<12x1xi32>, tensor<12x8xf32>) -> tensor<15x8xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %100 = "stablehlo.scatter"(%99, %31, %87) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %120 = stablehlo.add %arg6, %arg7 : tensor<f32>
      stablehlo.return %120 : tensor<f32>
    }) : (tensor<24xf32>, tensor<12x1xi32>, tensor<12xf32>) -> tensor<24xf32>
    %101 = stablehlo.add %90, %100 : tensor<24xf32>
    %102 = stablehlo.broadcast_in_dim %87, dims = [0] : (tensor<12xf32>) -> tensor<12x8xf32>
    %103 = stablehlo.multiply %16, %102 : tensor<12x8xf32>
    %104 = stablehlo.multiply %102, %23 : tensor<12x8xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<24x8xf32>
    %106 = "stablehlo.scatter"(%105, %22, %103) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %120 = stablehlo.add %arg6, %arg7 : tensor<f32>
      stablehlo.return %120 : tensor<f32>
    }) : (tensor<24x8xf32>, tensor<12x1xi32>, tensor<12x8xf32>) -> tensor<24x8xf32>
    %107 = stablehlo.add %96, %106 : tensor<24x8xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<15x8xf32>
    %109 = "stablehlo.scatter"(%108, %5, %104) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %120 = stablehlo.add %arg6, %arg7 : tensor<f32>
      stablehlo.return %120 : tensor<f32>
    }) : (tensor<15x8xf32>, tensor<12x1xi32>, tensor<12x8xf32>) -> tensor<15x8xf32>
    %110 = stablehlo.add %98, %109 : tensor<15x8xf32>
    %cst_37 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %112 = stablehlo.multiply %111, %101 : tensor<24xf32>
    %cst_38 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<24x8xf32>
    %114 = stablehlo.multiply %113, %107 : tensor<24x8xf32>
    %cst_39 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<15x8xf32>
    %116 = stablehlo.multiply %115, %110 : tensor<15x8xf32>
    %117 = stablehlo.add %arg0, %112 : tensor<24xf32>
    %118 = stablehlo.add %arg1, %114 : tensor<24x8xf32>
    %119 = stablehlo.add %arg2, %116 : tensor<15x8xf32>
    return %117, %118, %119, %79 : tensor<24xf32>, tensor<24x8xf32>, tensor<15x8xf32>, tensor<f32>
  }
  func.func private @log_sigmoid(%arg0: tensor<12xf32>) -> (tensor<12xf32>, tensor<12xf32>, tensor<12xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<12xf32>
    %1:3 = call @softplus(%0) : (tensor<12xf32>) -> (tensor<12xf32>, tensor<12xf32>, tensor<12xf32>)
    %2 = stablehlo.negate %1#0 : tensor<12xf32>
    return %2, %1#1, %1#2 : tensor<12xf32>, tensor<12xf32>, tensor<12xf32>
  }
  func.func private @softplus(%arg0: tensor<12xf32>) -> (tensor<12xf32>, tensor<12xf32>, tensor<12xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<12xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<12xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<12xf32>
    %7 = stablehlo.abs %3 : tensor<12xf32>
    %8 = stablehlo.negate %7 : tensor<12xf32>
    %9 = stablehlo.exponential %8 : tensor<12xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<12xf32>
    %11 = stablehlo.add %1, %10 : tensor<12xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<12xi1>, tensor<12xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<12xi1>, tensor<12xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<12xi1>, tensor<12xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<12xf32>
    %22 = stablehlo.exponential %21 : tensor<12xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %28 = stablehlo.select %26, %27, %12 : tensor<12xi1>, tensor<12xf32>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<12xf32>
    %31 = stablehlo.exponential %30 : tensor<12xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<12xf32>
    return %12, %22, %33 : tensor<12xf32>, tensor<12xf32>, tensor<12xf32>
  }
  func.func private @log_sigmoid_0(%arg0: tensor<12xf32>, %arg1: tensor<12xf32>, %arg2: tensor<12xf32>) -> tensor<12xf32> {
    %0 = stablehlo.negate %arg2 : tensor<12xf32>
    %1 = call @softplus_1(%arg0, %arg1, %0) : (tensor<12xf32>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
    %2 = stablehlo.negate %1 : tensor<12xf32>
    return %2 : tensor<12xf32>
  }
  func.func private @softplus_1(%arg0: tensor<12xf32>, %arg1: tensor<12xf32>, %arg2: tensor<12xf32>) -> tensor<12xf32> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<12xf32>
    return %0 : tensor<12xf32>
  }
}
