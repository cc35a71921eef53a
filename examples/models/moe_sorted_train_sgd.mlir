module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x16x12xf32>, %arg1: tensor<12x4xf32>, %arg2: tensor<4x12x16xf32>, %arg3: tensor<16x12xf32>, %arg4: tensor<16x12xf32>) -> (tensor<4x16x12xf32> {jax.result_info = "result[0]['down']"}, tensor<12x4xf32> {jax.result_info = "result[0]['router']"}, tensor<4x12x16xf32> {jax.result_info = "result[0]['up']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.dot_general %arg3, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x12xf32>, tensor<12x4xf32>) -> tensor<16x4xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<16x4xf32>, tensor<f32>) -> tensor<16xf32>
    %2 = stablehlo.reshape %1 : (tensor<16xf32>) -> tensor<16x1xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<16x1xf32>) -> tensor<16x4xf32>
    %4 = stablehlo.compare EQ, %0, %3, FLOAT : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xi1>
    %5 = stablehlo.convert %4 : (tensor<16x4xi1>) -> tensor<16x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<16x4xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %8 = stablehlo.maximum %7, %1 : tensor<16xf32>
    %9 = stablehlo.compare EQ, %1, %8, FLOAT : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %12 = stablehlo.select %9, %10, %11 : tensor<16xi1>, tensor<16xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %14 = stablehlo.compare EQ, %13, %8, FLOAT : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %17 = stablehlo.select %14, %15, %16 : tensor<16xi1>, tensor<16xf32>
    %18 = stablehlo.divide %12, %17 : tensor<16xf32>
    %19 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<16xf32>) -> tensor<16x1xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<16x1xf32>) -> tensor<16x4xf32>
    %21 = stablehlo.subtract %0, %20 : tensor<16x4xf32>
    %22 = stablehlo.exponential %21 : tensor<16x4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<16x4xf32>, tensor<f32>) -> tensor<16xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<16xf32>) -> tensor<16x1xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<16x1xf32>) -> tensor<16x4xf32>
    %26 = stablehlo.divide %22, %25 : tensor<16x4xf32>
    %27 = stablehlo.multiply %24, %24 : tensor<16x1xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %29 = stablehlo.divide %28, %27 : tensor<16x1xf32>
    %values, %indices = chlo.top_k(%26, k = 2) : tensor<16x4xf32> -> (tensor<16x2xf32>, tensor<16x2xi32>)
    %30 = stablehlo.reshape %indices : (tensor<16x2xi32>) -> tensor<16x2x1xi32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%values init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<16x2xf32>, tensor<f32>) -> tensor<16xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<16xf32>) -> tensor<16x1xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<16x1xf32>) -> tensor<16x2xf32>
    %34 = stablehlo.divide %values, %33 : tensor<16x2xf32>
    %35 = stablehlo.multiply %32, %32 : tensor<16x1xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %37 = stablehlo.divide %36, %35 : tensor<16x1xf32>
    %38 = stablehlo.reshape %indices : (tensor<16x2xi32>) -> tensor<32xi32>
    %39 = call @argsort(%38) : (tensor<32xi32>) -> tensor<32xi32>
    %c = stablehlo.constant dense<2> : tensor<i32>
    %40 = call @floor_divide(%39, %c) : (tensor<32xi32>, tensor<i32>) -> tensor<32xi32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %41 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %42 = call @clip(%38, %c_12) : (tensor<32xi32>, tensor<i32>) -> tensor<32xi32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %43 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %44 = stablehlo.compare LT, %42, %43, SIGNED : (tensor<32xi32>, tensor<32xi32>) -> tensor<32xi1>
    %c_14 = stablehlo.constant dense<4> : tensor<i32>
    %45 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %46 = stablehlo.add %42, %45 : tensor<32xi32>
    %47 = stablehlo.select %44, %46, %42 : tensor<32xi1>, tensor<32xi32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0] : (tensor<32xi32>) -> tensor<32x1xi32>
    %c_15 = stablehlo.constant dense<1> : tensor<i32>
    %49 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %50 = "stablehlo.scatter"(%41, %48, %49) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<i32>, %arg6: tensor<i32>):
      %271 = stablehlo.add %arg5, %arg6 : tensor<i32>
      stablehlo.return %271 : tensor<i32>
    }) : (tensor<4xi32>, tensor<32x1xi32>, tensor<32xi32>) -> tensor<4xi32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %51 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %52 = stablehlo.compare LT, %40, %51, SIGNED : (tensor<32xi32>, tensor<32xi32>) -> tensor<32xi1>
    %c_17 = stablehlo.constant dense<16> : tensor<i32>
    %53 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %54 = stablehlo.add %40, %53 : tensor<32xi32>
    %55 = stablehlo.select %52, %54, %40 : tensor<32xi1>, tensor<32xi32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0] : (tensor<32xi32>) -> tensor<32x1xi32>
    %57 = "stablehlo.gather"(%arg3, %56) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 12>}> : (tensor<16x12xf32>, tensor<32x1xi32>) -> tensor<32x12xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [1, 2] : (tensor<32x12xf32>) -> tensor<4x32x12xf32>
    %59 = stablehlo.iota dim = 1 : tensor<4x32x12xi32>
    %60 = call @cumsum(%50) : (tensor<4xi32>) -> tensor<4xi32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %61 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %62 = stablehlo.slice %61 [0:1] : (tensor<4xi32>) -> tensor<1xi32>
    %63 = stablehlo.slice %60 [0:3] : (tensor<4xi32>) -> tensor<3xi32>
    %64 = stablehlo.concatenate %62, %63, dim = 0 : (tensor<1xi32>, tensor<3xi32>) -> tensor<4xi32>
    %65 = stablehlo.broadcast_in_dim %60, dims = [0] : (tensor<4xi32>) -> tensor<4x32x12xi32>
    %66 = stablehlo.broadcast_in_dim %64, dims = [0] : (tensor<4xi32>) -> tensor<4x32x12xi32>
    %67 = stablehlo.compare LE, %66, %59, SIGNED : (tensor<4x32x12xi32>, tensor<4x32x12xi32>) -> tensor<4x32x12xi1>
    %68 = stablehlo.compare LT, %59, %65, SIGNED : (tensor<4x32x12xi32>, tensor<4x32x12xi32>) -> tensor<4x32x12xi1>
    %69 = stablehlo.and %67, %68 : tensor<4x32x12xi1>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x32x12xf32>
    %71 = stablehlo.select %69, %58, %70 : tensor<4x32x12xi1>, tensor<4x32x12xf32>
    %72 = stablehlo.dot_general %71, %arg2, contracting_dims = [2, 0] x [1, 0], precision = [DEFAULT, DEFAULT] : (tensor<4x32x12xf32>, tensor<4x12x16xf32>) -> tensor<32x16xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %74:3 = call @silu(%72) : (tensor<32x16xf32>) -> (tensor<32x16xf32>, tensor<32x16xf32>, tensor<32x16xf32>)
    %75 = stablehlo.broadcast_in_dim %74#0, dims = [1, 2] : (tensor<32x16xf32>) -> tensor<4x32x16xf32>
    %76 = stablehlo.iota dim = 1 : tensor<4x32x16xi32>
    %77 = call @cumsum(%50) : (tensor<4xi32>) -> tensor<4xi32>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %78 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %79 = stablehlo.slice %78 [0:1] : (tensor<4xi32>) -> tensor<1xi32>
    %80 = stablehlo.slice %77 [0:3] : (tensor<4xi32>) -> tensor<3xi32>
    %81 = stablehlo.concatenate %79, %80, dim = 0 : (tensor<1xi32>, tensor<3xi32>) -> tensor<4xi32>
    %82 = stablehlo.broadcast_in_dim %77, dims = [0] : (tensor<4xi32>) -> tensor<4x32x16xi32>
    %83 = stablehlo.broadcast_in_dim %81, dims = [0] : (tensor<4xi32>) -> tensor<4x32x16xi32>
    %84 = stablehlo.compare LE, %83, %76, SIGNED : (tensor<4x32x16xi32>, tensor<4x32x16xi32>) -> tensor<4x32x16xi1>
    %85 = stablehlo.compare LT, %76, %82, SIGNED : (tensor<4x32x16xi32>, tensor<4x32x16xi32>) -> tensor<4x32x16xi1>
    %86 = stablehlo.and %84, %85 : tensor<4x32x16xi1>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x32x16xf32>
    %88 = stablehlo.select %86, %75, %87 : tensor<4x32x16xi1>, tensor<4x32x16xf32>
    %89 = stablehlo.dot_general %88, %arg0, contracting_dims = [2, 0] x [1, 0], precision = [DEFAULT, DEFAULT] : (tensor<4x32x16xf32>, tensor<4x16x12xf32>) -> tensor<32x12xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %91 = stablehlo.reshape %34 : (tensor<16x2xf32>) -> tensor<32xf32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %92 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %93 = stablehlo.compare LT, %39, %92, SIGNED : (tensor<32xi32>, tensor<32xi32>) -> tensor<32xi1>
    %c_25 = stablehlo.constant dense<32> : tensor<i32>
    %94 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %95 = stablehlo.add %39, %94 : tensor<32xi32>
    %96 = stablehlo.select %93, %95, %39 : tensor<32xi1>, tensor<32xi32>
    %97 = stablehlo.broadcast_in_dim %96, dims = [0] : (tensor<32xi32>) -> tensor<32x1xi32>
    %98 = "stablehlo.gather"(%91, %97) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<32xf32>, tensor<32x1xi32>) -> tensor<32xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0] : (tensor<32xf32>) -> tensor<32x1xf32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0, 1] : (tensor<32x1xf32>) -> tensor<32x12xf32>
    %101 = stablehlo.multiply %89, %100 : tensor<32x12xf32>
    %c_26 = stablehlo.constant dense<0> : tensor<i32>
    %102 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %103 = stablehlo.compare LT, %40, %102, SIGNED : (tensor<32xi32>, tensor<32xi32>) -> tensor<32xi1>
    %c_27 = stablehlo.constant dense<16> : tensor<i32>
    %104 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %105 = stablehlo.add %40, %104 : tensor<32xi32>
    %106 = stablehlo.select %103, %105, %40 : tensor<32xi1>, tensor<32xi32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [0] : (tensor<32xi32>) -> tensor<32x1xi32>
    %108 = "stablehlo.scatter"(%90, %107, %101) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %271 = stablehlo.add %arg5, %arg6 : tensor<f32>
      stablehlo.return %271 : tensor<f32>
    }) : (tensor<16x12xf32>, tensor<32x1xi32>, tensor<32x12xf32>) -> tensor<16x12xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.reduce(%26 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<16x4xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_30 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %112 = stablehlo.divide %110, %111 : tensor<4xf32>
    %113 = stablehlo.convert %50 : (tensor<4xi32>) -> tensor<4xf32>
    %114 = stablehlo.multiply %112, %113 : tensor<4xf32>
    %cst_31 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %116 = stablehlo.divide %114, %115 : tensor<4xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.reduce(%116 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_33 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %118 = stablehlo.multiply %cst_33, %117 : tensor<f32>
    %119 = stablehlo.add %arg3, %108 : tensor<16x12xf32>
    %120 = stablehlo.subtract %119, %arg4 : tensor<16x12xf32>
    %121 = stablehlo.multiply %120, %120 : tensor<16x12xf32>
    %cst_34 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %123 = stablehlo.multiply %122, %120 : tensor<16x12xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %124 = stablehlo.reduce(%121 init: %cst_35) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_36 = stablehlo.constant dense<1.920000e+02> : tensor<f32>
    %125 = stablehlo.divide %124, %cst_36 : tensor<f32>
    %cst_37 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %126 = stablehlo.multiply %cst_37, %118 : tensor<f32>
    %127 = stablehlo.add %125, %126 : tensor<f32>
    %cst_38 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %128 = stablehlo.multiply %cst_38, %cst_39 : tensor<f32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_41 = stablehlo.constant dense<1.920000e+02> : tensor<f32>
    %129 = stablehlo.divide %cst_40, %cst_41 : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %129, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %131 = stablehlo.multiply %130, %123 : tensor<16x12xf32>
    %cst_42 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %132 = stablehlo.multiply %cst_42, %128 : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_43 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %135 = stablehlo.divide %133, %134 : tensor<4xf32>
    %136 = stablehlo.multiply %135, %113 : tensor<4xf32>
    %cst_44 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %138 = stablehlo.divide %136, %137 : tensor<4xf32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [1] : (tensor<4xf32>) -> tensor<16x4xf32>
    %c_45 = stablehlo.constant dense<15> : tensor<1xi32>
    %c_46 = stablehlo.constant dense<0> : tensor<i32>
    %140 = stablehlo.broadcast_in_dim %c_46, dims = [] : (tensor<i32>) -> tensor<32x1xi32>
    %141 = stablehlo.compare GE, %107, %140, SIGNED : (tensor<32x1xi32>, tensor<32x1xi32>) -> tensor<32x1xi1>
    %142 = stablehlo.broadcast_in_dim %c_45, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %143 = stablehlo.broadcast_in_dim %142, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<32x1xi32>
    %144 = stablehlo.compare LE, %107, %143, SIGNED : (tensor<32x1xi32>, tensor<32x1xi32>) -> tensor<32x1xi1>
    %145 = stablehlo.and %141, %144 : tensor<32x1xi1>
    %c_47 = stablehlo.constant dense<true> : tensor<i1>
    %146 = stablehlo.reduce(%145 init: %c_47) applies stablehlo.and across dimensions = [1] : (tensor<32x1xi1>, tensor<i1>) -> tensor<32xi1>
    %147 = "stablehlo.gather"(%131, %107) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 12>}> : (tensor<16x12xf32>, tensor<32x1xi32>) -> tensor<32x12xf32>
    %148 = stablehlo.broadcast_in_dim %146, dims = [0] : (tensor<32xi1>) -> tensor<32x12xi1>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<32x12xf32>
    %150 = stablehlo.select %148, %147, %149 : tensor<32x12xi1>, tensor<32x12xf32>
    %151 = stablehlo.multiply %89, %150 : tensor<32x12xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.reduce(%151 init: %cst_49) applies stablehlo.add across dimensions = [1] : (tensor<32x12xf32>, tensor<f32>) -> tensor<32xf32>
    %153 = stablehlo.reshape %152 : (tensor<32xf32>) -> tensor<32x1xf32>
    %154 = stablehlo.broadcast_in_dim %99, dims = [0, 1] : (tensor<32x1xf32>) -> tensor<32x12xf32>
    %155 = stablehlo.multiply %150, %154 : tensor<32x12xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.reduce(%153 init: %cst_50) applies stablehlo.add across dimensions = [1] : (tensor<32x1xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %158 = "stablehlo.scatter"(%157, %97, %156) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %271 = stablehlo.add %arg5, %arg6 : tensor<f32>
      stablehlo.return %271 : tensor<f32>
    }) : (tensor<32xf32>, tensor<32x1xi32>, tensor<32xf32>) -> tensor<32xf32>
    %159 = stablehlo.reshape %158 : (tensor<32xf32>) -> tensor<16x2xf32>
    %160 = stablehlo.broadcast_in_dim %74#0, dims = [1, 2] : (tensor<32x16xf32>) -> tensor<4x32x16xf32>
    %161 = stablehlo.iota dim = 1 : tensor<4x32x16xi32>
    %162 = call @cumsum(%50) : (tensor<4xi32>) -> tensor<4xi32>
    %c_52 = stablehlo.constant dense<0> : tensor<i32>
    %163 = stablehlo.broadcast_in_dim %c_52, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %164 = stablehlo.slice %163 [0:1] : (tensor<4xi32>) -> tensor<1xi32>
    %165 = stablehlo.slice %162 [0:3] : (tensor<4xi32>) -> tensor<3xi32>
    %166 = stablehlo.concatenate %164, %165, dim = 0 : (tensor<1xi32>, tensor<3xi32>) -> tensor<4xi32>
    %167 = stablehlo.broadcast_in_dim %162, dims = [0] : (tensor<4xi32>) -> tensor<4x32x16xi32>
    %168 = stablehlo.broadcast_in_dim %166, dims = [0] : (tensor<4xi32>) -> tensor<4x32x16xi32>
    %169 = stablehlo.compare LE, %168, %161, SIGNED : (tensor<4x32x16xi32>, tensor<4x32x16xi32>) -> tensor<4x32x16xi1>
    %170 = stablehlo.compare LT, %161, %167, SIGNED : (tensor<4x32x16xi32>, tensor<4x32x16xi32>) -> tensor<4x32x16xi1>
    %171 = stablehlo.and %169, %170 : tensor<4x32x16xi1>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4x32x16xf32>
    %173 = stablehlo.select %171, %160, %172 : tensor<4x32x16xi1>, tensor<4x32x16xf32>
    %174 = stablehlo.broadcast_in_dim %155, dims = [1, 2] : (tensor<32x12xf32>) -> tensor<4x32x12xf32>
    %175 = stablehlo.iota dim = 1 : tensor<4x32x12xi32>
    %176 = call @cumsum(%50) : (tensor<4xi32>) -> tensor<4xi32>
    %c_54 = stablehlo.constant dense<0> : tensor<i32>
    %177 = stablehlo.broadcast_in_dim %c_54, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %178 = stablehlo.slice %177 [0:1] : (tensor<4xi32>) -> tensor<1xi32>
    %179 = stablehlo.slice %176 [0:3] : (tensor<4xi32>) -> tensor<3xi32>
    %180 = stablehlo.concatenate %178, %179, dim = 0 : (tensor<1xi32>, tensor<3xi32>) -> tensor<4xi32>
    %181 = stablehlo.broadcast_in_dim %176, dims = [0] : (tensor<4xi32>) -> tensor<4x32x12xi32>
    %182 = stablehlo.broadcast_in_dim %180, dims = [0] : (tensor<4xi32>) -> tensor<4x32x12xi32>
    %183 = stablehlo.compare LE, %182, %175, SIGNED : (tensor<4x32x12xi32>, tensor<4x32x12xi32>) -> tensor<4x32x12xi1>
    %184 = stablehlo.compare LT, %175, %181, SIGNED : (tensor<4x32x12xi32>, tensor<4x32x12xi32>) -> tensor<4x32x12xi1>
    %185 = stablehlo.and %183, %184 : tensor<4x32x12xi1>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4x32x12xf32>
    %187 = stablehlo.select %185, %174, %186 : tensor<4x32x12xi1>, tensor<4x32x12xf32>
    %188 = stablehlo.dot_general %173, %187, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x32x16xf32>, tensor<4x32x12xf32>) -> tensor<4x16x12xf32>
    %189 = stablehlo.broadcast_in_dim %155, dims = [1, 2] : (tensor<32x12xf32>) -> tensor<4x32x12xf32>
    %190 = stablehlo.iota dim = 1 : tensor<4x32x12xi32>
    %191 = call @cumsum(%50) : (tensor<4xi32>) -> tensor<4xi32>
    %c_56 = stablehlo.constant dense<0> : tensor<i32>
    %192 = stablehlo.broadcast_in_dim %c_56, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %193 = stablehlo.slice %192 [0:1] : (tensor<4xi32>) -> tensor<1xi32>
    %194 = stablehlo.slice %191 [0:3] : (tensor<4xi32>) -> tensor<3xi32>
    %195 = stablehlo.concatenate %193, %194, dim = 0 : (tensor<1xi32>, tensor<3xi32>) -> tensor<4xi32>
    %196 = stablehlo.broadcast_in_dim %191, dims = [0] : (tensor<4xi32>) -> tensor<4x32x12xi32>
    %197 = stablehlo.broadcast_in_dim %195, dims = [0] : (tensor<4xi32>) -> tensor<4x32x12xi32>
    %198 = stablehlo.compare LE, %197, %190, SIGNED : (tensor<4x32x12xi32>, tensor<4x32x12xi32>) -> tensor<4x32x12xi1>
    %199 = stablehlo.compare LT, %190, %196, SIGNED : (tensor<4x32x12xi32>, tensor<4x32x12xi32>) -> tensor<4x32x12xi1>
    %200 = stablehlo.and %198, %199 : tensor<4x32x12xi1>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<4x32x12xf32>
    %202 = stablehlo.select %200, %189, %201 : tensor<4x32x12xi1>, tensor<4x32x12xf32>
    %203 = stablehlo.dot_general %202, %arg0, contracting_dims = [2, 0] x [2, 0], precision = [DEFAULT, DEFAULT] : (tensor<4x32x12xf32>, tensor<4x16x12xf32>) -> tensor<32x16xf32>
    %204 = call @silu_0(%74#1, %74#2, %72, %203) : (tensor<32x16xf32>, tensor<32x16xf32>, tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %205 = stablehlo.broadcast_in_dim %57, dims = [1, 2] : (tensor<32x12xf32>) -> tensor<4x32x12xf32>
    %206 = stablehlo.iota dim = 1 : tensor<4x32x12xi32>
    %207 = call @cumsum(%50) : (tensor<4xi32>) -> tensor<4xi32>
    %c_58 = stablehlo.constant dense<0> : tensor<i32>
    %208 = stablehlo.broadcast_in_dim %c_58, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %209 = stablehlo.slice %208 [0:1] : (tensor<4xi32>) -> tensor<1xi32>
    %210 = stablehlo.slice %207 [0:3] : (tensor<4xi32>) -> tensor<3xi32>
    %211 = stablehlo.concatenate %209, %210, dim = 0 : (tensor<1xi32>, tensor<3xi32>) -> tensor<4xi32>
    %212 = stablehlo.broadcast_in_dim %207, dims = [0] : (tensor<4xi32>) -> tensor<4x32x12xi32>
    %213 = stablehlo.broadcast_in_dim %211, dims = [0] : (tensor<4xi32>) -> tensor<4x32x12xi32>
    %214 = stablehlo.compare LE, %213, %206, SIGNED : (tensor<4x32x12xi32>, tensor<4x32x12xi32>) -> tensor<4x32x12xi1>
    %215 = stablehlo.compare LT, %206, %212, SIGNED : (tensor<4x32x12xi32>, tensor<4x32x12xi32>) -> tensor<4x32x12xi1>
    %216 = stablehlo.and %214, %215 : tensor<4x32x12xi1>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %217 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<4x32x12xf32>
    %218 = stablehlo.select %216, %205, %217 : tensor<4x32x12xi1>, tensor<4x32x12xf32>
    %219 = stablehlo.broadcast_in_dim %204, dims = [1, 2] : (tensor<32x16xf32>) -> tensor<4x32x16xf32>
    %220 = stablehlo.iota dim = 1 : tensor<4x32x16xi32>
    %221 = call @cumsum(%50) : (tensor<4xi32>) -> tensor<4xi32>
    %c_60 = stablehlo.constant dense<0> : tensor<i32>
    %222 = stablehlo.broadcast_in_dim %c_60, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %223 = stablehlo.slice %222 [0:1] : (tensor<4xi32>) -> tensor<1xi32>
    %224 = stablehlo.slice %221 [0:3] : (tensor<4xi32>) -> tensor<3xi32>
    %225 = stablehlo.concatenate %223, %224, dim = 0 : (tensor<1xi32>, tensor<3xi32>) -> tensor<4xi32>
    %226 = stablehlo.broadcast_in_dim %221, dims = [0] : (tensor<4xi32>) -> tensor<4x32x16xi32>
    %227 = stablehlo.broadcast_in_dim %225, dims = [0] : (tensor<4xi32>) -> tensor<4x32x16xi32>
    %228 = stablehlo.compare LE, %227, %220, SIGNED : (tensor<4x32x16xi32>, tensor<4x32x16xi32>) -> tensor<4x32x16xi1>
    %229 = stablehlo.compare LT, %220, %226, SIGNED : (tensor<4x32x16xi32>, tensor<4x32x16xi32>) -> tensor<4x32x16xi1>
    %230 = stablehlo.and %228, %229 : tensor<4x32x16xi1>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<4x32x16xf32>
    %232 = stablehlo.select %230, %219, %231 : tensor<4x32x16xi1>, tensor<4x32x16xf32>
    %233 = stablehlo.dot_general %218, %232, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x32x12xf32>, tensor<4x32x16xf32>) -> tensor<4x12x16xf32>
    %234 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<16x1xf32>) -> tensor<16x2xf32>
    %235 = stablehlo.multiply %159, %234 : tensor<16x2xf32>
    %236 = stablehlo.multiply %235, %values : tensor<16x2xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %237 = stablehlo.reduce(%236 init: %cst_62) applies stablehlo.add across dimensions = [1] : (tensor<16x2xf32>, tensor<f32>) -> tensor<16xf32>
    %238 = stablehlo.reshape %237 : (tensor<16xf32>) -> tensor<16x1xf32>
    %239 = stablehlo.negate %238 : tensor<16x1xf32>
    %240 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<16x1xf32>) -> tensor<16x2xf32>
    %241 = stablehlo.divide %159, %240 : tensor<16x2xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %242 = stablehlo.reduce(%239 init: %cst_63) applies stablehlo.add across dimensions = [1] : (tensor<16x1xf32>, tensor<f32>) -> tensor<16xf32>
    %243 = stablehlo.broadcast_in_dim %242, dims = [0] : (tensor<16xf32>) -> tensor<16x2xf32>
    %244 = stablehlo.add %241, %243 : tensor<16x2xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %245 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<16x4xf32>
    %246 = "stablehlo.scatter"(%245, %30, %244) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %271 = stablehlo.add %arg5, %arg6 : tensor<f32>
      stablehlo.return %271 : tensor<f32>
    }) : (tensor<16x4xf32>, tensor<16x2x1xi32>, tensor<16x2xf32>) -> tensor<16x4xf32>
    %247 = stablehlo.add %139, %246 : tensor<16x4xf32>
    %248 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<16x1xf32>) -> tensor<16x4xf32>
    %249 = stablehlo.multiply %247, %248 : tensor<16x4xf32>
    %250 = stablehlo.multiply %249, %22 : tensor<16x4xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %251 = stablehlo.reduce(%250 init: %cst_65) applies stablehlo.add across dimensions = [1] : (tensor<16x4xf32>, tensor<f32>) -> tensor<16xf32>
    %252 = stablehlo.reshape %251 : (tensor<16xf32>) -> tensor<16x1xf32>
    %253 = stablehlo.negate %252 : tensor<16x1xf32>
    %254 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<16x1xf32>) -> tensor<16x4xf32>
    %255 = stablehlo.divide %247, %254 : tensor<16x4xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %256 = stablehlo.reduce(%253 init: %cst_66) applies stablehlo.add across dimensions = [1] : (tensor<16x1xf32>, tensor<f32>) -> tensor<16xf32>
    %257 = stablehlo.broadcast_in_dim %256, dims = [0] : (tensor<16xf32>) -> tensor<16x4xf32>
    %258 = stablehlo.add %255, %257 : tensor<16x4xf32>
    %259 = stablehlo.multiply %258, %22 : tensor<16x4xf32>
    %260 = stablehlo.dot_general %259, %arg3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x4xf32>, tensor<16x12xf32>) -> tensor<4x12xf32>
    %261 = stablehlo.transpose %260, dims = [1, 0] : (tensor<4x12xf32>) -> tensor<12x4xf32>
    %cst_67 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %262 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<4x16x12xf32>
    %263 = stablehlo.multiply %262, %188 : tensor<4x16x12xf32>
    %cst_68 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %264 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %265 = stablehlo.multiply %264, %261 : tensor<12x4xf32>
    %cst_69 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %266 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<4x12x16xf32>
    %267 = stablehlo.multiply %266, %233 : tensor<4x12x16xf32>
    %268 = stablehlo.add %arg0, %263 : tensor<4x16x12xf32>
    %269 = stablehlo.add %arg1, %265 : tensor<12x4xf32>
    %270 = stablehlo.add %arg2, %267 : tensor<4x12x16xf32>
    return %268, %269, %270, %127 : tensor<4x16x12xf32>, tensor<12x4xf32>, tensor<4x12x16xf32>, tensor<f32>
  }
  func.func private @argsort(%arg0: tensor<32xi32>) -> tensor<32xi32> {
    %0 = stablehlo.iota dim = 0 : tensor<32xi32>
    %1:2 = "stablehlo.sort"(%arg0, %0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<i32>, %arg4: tensor<i32>):
      %2 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    }) : (tensor<32xi32>, tensor<32xi32>) -> (tensor<32xi32>, tensor<32xi32>)
    return %1#1 : tensor<32xi32>
  }
  func.func private @floor_divide(%arg0: tensor<32xi32>, %arg1: tensor<i32>) -> tensor<32xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %2 = stablehlo.divide %arg0, %1 : tensor<32xi32>
    %3 = stablehlo.sign %arg0 : tensor<32xi32>
    %4 = stablehlo.sign %0 : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %6 = stablehlo.compare NE, %3, %5, SIGNED : (tensor<32xi32>, tensor<32xi32>) -> tensor<32xi1>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %8 = stablehlo.remainder %arg0, %7 : tensor<32xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %10 = stablehlo.compare NE, %8, %9, SIGNED : (tensor<32xi32>, tensor<32xi32>) -> tensor<32xi1>
    %11 = stablehlo.and %6, %10 : tensor<32xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %13 = stablehlo.subtract %2, %12 : tensor<32xi32>
    %14 = call @_where(%11, %13, %2) : (tensor<32xi1>, tensor<32xi32>, tensor<32xi32>) -> tensor<32xi32>
    return %14 : tensor<32xi32>
  }
  func.func private @_where(%arg0: tensor<32xi1>, %arg1: tensor<32xi32>, %arg2: tensor<32xi32>) -> tensor<32xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<32xi1>, tensor<32xi32>
    return %0 : tensor<32xi32>
  }
  func.func private @clip(%arg0: tensor<32xi32>, %arg1: tensor<i32>) -> tensor<32xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<32xi32>
    return %2 : tensor<32xi32>
  }
  func.func private @cumsum(%arg0: tensor<4xi32>) -> tensor<4xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[3, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 4>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i32>
      stablehlo.return %2 : tensor<i32>
    }) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
    return %1 : tensor<4xi32>
  }
  func.func private @silu(%arg0: tensor<32x16xf32>) -> (tensor<32x16xf32>, tensor<32x16xf32>, tensor<32x16xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<32x16xf32>
    %1 = stablehlo.exponential %0 : tensor<32x16xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %3 = stablehlo.add %2, %1 : tensor<32x16xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %5 = stablehlo.divide %4, %3 : tensor<32x16xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<32x16xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<32x16xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<32x16xf32>
    return %9, %8, %5 : tensor<32x16xf32>, tensor<32x16xf32>, tensor<32x16xf32>
  }
  func.func private @silu_0(%arg0: tensor<32x16xf32>, %arg1: tensor<32x16xf32>, %arg2: tensor<32x16xf32>, %arg3: tensor<32x16xf32>) -> tensor<32x16xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<32x16xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<32x16xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<32x16xf32>
    %3 = stablehlo.add %1, %2 : tensor<32x16xf32>
    return %3 : tensor<32x16xf32>
  }
}
