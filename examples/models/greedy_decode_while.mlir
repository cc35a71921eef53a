module @jit_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<20x16xf32>, %arg1: tensor<16x20xf32>, %arg2: tensor<32x16xf32>, %arg3: tensor<16x16xf32>, %arg4: tensor<16x16xf32>, %arg5: tensor<16x16xf32>, %arg6: tensor<16x32xf32>, %arg7: tensor<16x16xf32>, %arg8: tensor<32x16xf32>, %arg9: tensor<16x16xf32>, %arg10: tensor<16x16xf32>, %arg11: tensor<16x16xf32>, %arg12: tensor<16x32xf32>, %arg13: tensor<16x16xf32>, %arg14: tensor<6xi32>) -> (tensor<i32> {jax.result_info = "result[0]"}, tensor<6x10xi32> {jax.result_info = "result[1]"}, tensor<6xi1> {jax.result_info = "result[2]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6x10xi32>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<6xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x10x4x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x10x4x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x10x4x4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x10x4x4xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %6:22 = stablehlo.while(%iterArg = %arg0, %iterArg_5 = %arg5, %iterArg_6 = %arg3, %iterArg_7 = %arg7, %iterArg_8 = %arg4, %iterArg_9 = %arg6, %iterArg_10 = %arg2, %iterArg_11 = %arg11, %iterArg_12 = %arg9, %iterArg_13 = %arg13, %iterArg_14 = %arg10, %iterArg_15 = %arg12, %iterArg_16 = %arg8, %iterArg_17 = %arg1, %iterArg_18 = %c_4, %iterArg_19 = %arg14, %iterArg_20 = %0, %iterArg_21 = %1, %iterArg_22 = %2, %iterArg_23 = %3, %iterArg_24 = %4, %iterArg_25 = %5) : tensor<20x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<32x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<32x16xf32>, tensor<16x20xf32>, tensor<i32>, tensor<6xi32>, tensor<6x10xi32>, tensor<6xi1>, tensor<6x10x4x4xf32>, tensor<6x10x4x4xf32>, tensor<6x10x4x4xf32>, tensor<6x10x4x4xf32>
    cond {
      %c_26 = stablehlo.constant dense<10> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg_18, %c_26, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_27 = stablehlo.constant dense<true> : tensor<i1>
      %8 = stablehlo.reduce(%iterArg_21 init: %c_27) applies stablehlo.and across dimensions = [0] : (tensor<6xi1>, tensor<i1>) -> tensor<i1>
      %9 = stablehlo.not %8 : tensor<i1>
      %c_28 = stablehlo.constant dense<false> : tensor<i1>
      %10 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i1>) -> tensor<i1>
      %11 = stablehlo.compare NE, %7, %10, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %12 = stablehlo.convert %11 : tensor<i1>
      %13 = stablehlo.and %12, %9 : tensor<i1>
      stablehlo.return %13 : tensor<i1>
    } do {
      %c_26 = stablehlo.constant dense<0> : tensor<i32>
      %7 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i32>) -> tensor<6xi32>
      %8 = stablehlo.compare LT, %iterArg_19, %7, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
      %c_27 = stablehlo.constant dense<20> : tensor<i32>
      %9 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i32>) -> tensor<6xi32>
      %10 = stablehlo.add %iterArg_19, %9 : tensor<6xi32>
      %11 = stablehlo.select %8, %10, %iterArg_19 : tensor<6xi1>, tensor<6xi32>
      %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
      %13 = "stablehlo.gather"(%iterArg, %12) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<20x16xf32>, tensor<6x1xi32>) -> tensor<6x16xf32>
      %14 = stablehlo.multiply %13, %13 : tensor<6x16xf32>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %15 = stablehlo.reduce(%14 init: %cst_28) applies stablehlo.add across dimensions = [1] : (tensor<6x16xf32>, tensor<f32>) -> tensor<6xf32>
      %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
      %cst_29 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
      %18 = stablehlo.divide %16, %17 : tensor<6x1xf32>
      %cst_30 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
      %20 = stablehlo.add %18, %19 : tensor<6x1xf32>
      %21 = stablehlo.rsqrt %20 : tensor<6x1xf32>
      %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x16xf32>
      %23 = stablehlo.multiply %13, %22 : tensor<6x16xf32>
      %24 = stablehlo.dot_general %23, %iterArg_5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x16xf32>, tensor<16x16xf32>) -> tensor<6x16xf32>
      %25 = stablehlo.reshape %24 : (tensor<6x16xf32>) -> tensor<6x4x4xf32>
      %26 = stablehlo.dot_general %23, %iterArg_6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x16xf32>, tensor<16x16xf32>) -> tensor<6x16xf32>
      %27 = stablehlo.reshape %26 : (tensor<6x16xf32>) -> tensor<6x4x4xf32>
      %28 = stablehlo.dot_general %23, %iterArg_7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x16xf32>, tensor<16x16xf32>) -> tensor<6x16xf32>
      %29 = stablehlo.reshape %28 : (tensor<6x16xf32>) -> tensor<6x4x4xf32>
      %30 = stablehlo.broadcast_in_dim %27, dims = [0, 2, 3] : (tensor<6x4x4xf32>) -> tensor<6x1x4x4xf32>
      %c_31 = stablehlo.constant dense<0> : tensor<i32>
      %31 = stablehlo.compare LT, %iterArg_18, %c_31, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %32 = stablehlo.convert %iterArg_18 : tensor<i32>
      %c_32 = stablehlo.constant dense<10> : tensor<i32>
      %33 = stablehlo.add %32, %c_32 : tensor<i32>
      %34 = stablehlo.select %31, %33, %iterArg_18 : tensor<i1>, tensor<i32>
      %c_33 = stablehlo.constant dense<0> : tensor<i32>
      %c_34 = stablehlo.constant dense<0> : tensor<i32>
      %c_35 = stablehlo.constant dense<0> : tensor<i32>
      %35 = stablehlo.dynamic_update_slice %iterArg_22, %30, %c_33, %34, %c_34, %c_35 : (tensor<6x10x4x4xf32>, tensor<6x1x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x10x4x4xf32>
      %36 = stablehlo.broadcast_in_dim %29, dims = [0, 2, 3] : (tensor<6x4x4xf32>) -> tensor<6x1x4x4xf32>
      %c_36 = stablehlo.constant dense<0> : tensor<i32>
      %37 = stablehlo.compare LT, %iterArg_18, %c_36, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %38 = stablehlo.convert %iterArg_18 : tensor<i32>
      %c_37 = stablehlo.constant dense<10> : tensor<i32>
      %39 = stablehlo.add %38, %c_37 : tensor<i32>
      %40 = stablehlo.select %37, %39, %iterArg_18 : tensor<i1>, tensor<i32>
      %c_38 = stablehlo.constant dense<0> : tensor<i32>
      %c_39 = stablehlo.constant dense<0> : tensor<i32>
      %c_40 = stablehlo.constant dense<0> : tensor<i32>
      %41 = stablehlo.dynamic_update_slice %iterArg_23, %36, %c_38, %40, %c_39, %c_40 : (tensor<6x10x4x4xf32>, tensor<6x1x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x10x4x4xf32>
      %42 = stablehlo.dot_general %25, %35, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<6x4x4xf32>, tensor<6x10x4x4xf32>) -> tensor<6x4x10xf32>
      %cst_41 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<6x4x10xf32>
      %44 = stablehlo.multiply %42, %43 : tensor<6x4x10xf32>
      %45 = stablehlo.iota dim = 0 : tensor<10xi32>
      %46 = stablehlo.convert %iterArg_18 : tensor<i32>
      %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<i32>) -> tensor<10xi32>
      %48 = stablehlo.compare LE, %45, %47, SIGNED : (tensor<10xi32>, tensor<10xi32>) -> tensor<10xi1>
      %cst_42 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
      %49 = func.call @_where(%48, %44, %cst_42) : (tensor<10xi1>, tensor<6x4x10xf32>, tensor<f32>) -> tensor<6x4x10xf32>
      %cst_43 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %50 = stablehlo.reduce(%49 init: %cst_43) applies stablehlo.maximum across dimensions = [2] : (tensor<6x4x10xf32>, tensor<f32>) -> tensor<6x4xf32>
      %cst_44 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
      %52 = stablehlo.maximum %51, %50 : tensor<6x4xf32>
      %53 = stablehlo.broadcast_in_dim %52, dims = [0, 1] : (tensor<6x4xf32>) -> tensor<6x4x1xf32>
      %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1, 2] : (tensor<6x4x1xf32>) -> tensor<6x4x10xf32>
      %55 = stablehlo.subtract %49, %54 : tensor<6x4x10xf32>
      %56 = stablehlo.exponential %55 : tensor<6x4x10xf32>
      %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %57 = stablehlo.reduce(%56 init: %cst_45) applies stablehlo.add across dimensions = [2] : (tensor<6x4x10xf32>, tensor<f32>) -> tensor<6x4xf32>
      %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1] : (tensor<6x4xf32>) -> tensor<6x4x1xf32>
      %59 = stablehlo.broadcast_in_dim %58, dims = [0, 1, 2] : (tensor<6x4x1xf32>) -> tensor<6x4x10xf32>
      %60 = stablehlo.divide %56, %59 : tensor<6x4x10xf32>
      %61 = stablehlo.dot_general %60, %41, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<6x4x10xf32>, tensor<6x10x4x4xf32>) -> tensor<6x4x4xf32>
      %62 = stablehlo.reshape %61 : (tensor<6x4x4xf32>) -> tensor<6x16xf32>
      %63 = stablehlo.dot_general %62, %iterArg_8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x16xf32>, tensor<16x16xf32>) -> tensor<6x16xf32>
      %64 = stablehlo.add %13, %63 : tensor<6x16xf32>
      %65 = stablehlo.dot_general %64, %iterArg_9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x16xf32>, tensor<16x32xf32>) -> tensor<6x32xf32>
      %66 = func.call @relu(%65) : (tensor<6x32xf32>) -> tensor<6x32xf32>
      %67 = stablehlo.dot_general %66, %iterArg_10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x32xf32>, tensor<32x16xf32>) -> tensor<6x16xf32>
      %68 = stablehlo.add %64, %67 : tensor<6x16xf32>
      %69 = stablehlo.multiply %68, %68 : tensor<6x16xf32>
      %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %70 = stablehlo.reduce(%69 init: %cst_46) applies stablehlo.add across dimensions = [1] : (tensor<6x16xf32>, tensor<f32>) -> tensor<6xf32>
      %71 = stablehlo.broadcast_in_dim %70, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
      %cst_47 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
      %72 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
      %73 = stablehlo.divide %71, %72 : tensor<6x1xf32>
      %cst_48 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
      %74 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
      %75 = stablehlo.add %73, %74 : tensor<6x1xf32>
      %76 = stablehlo.rsqrt %75 : tensor<6x1xf32>
      %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x16xf32>
      %78 = stablehlo.multiply %68, %77 : tensor<6x16xf32>
      %79 = stablehlo.dot_general %78, %iterArg_11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x16xf32>, tensor<16x16xf32>) -> tensor<6x16xf32>
      %80 = stablehlo.reshape %79 : (tensor<6x16xf32>) -> tensor<6x4x4xf32>
      %81 = stablehlo.dot_general %78, %iterArg_12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x16xf32>, tensor<16x16xf32>) -> tensor<6x16xf32>
      %82 = stablehlo.reshape %81 : (tensor<6x16xf32>) -> tensor<6x4x4xf32>
      %83 = stablehlo.dot_general %78, %iterArg_13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x16xf32>, tensor<16x16xf32>) -> tensor<6x16xf32>
      %84 = stablehlo.reshape %83 : (tensor<6x16xf32>) -> tensor<6x4x4xf32>
      %85 = stablehlo.broadcast_in_dim %82, dims = [0, 2, 3] : (tensor<6x4x4xf32>) -> tensor<6x1x4x4xf32>
      %c_49 = stablehlo.constant dense<0> : tensor<i32>
      %86 = stablehlo.compare LT, %iterArg_18, %c_49, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %87 = stablehlo.convert %iterArg_18 : tensor<i32>
      %c_50 = stablehlo.constant dense<10> : tensor<i32>
      %88 = stablehlo.add %87, %c_50 : tensor<i32>
      %89 = stablehlo.select %86, %88, %iterArg_18 : tensor<i1>, tensor<i32>
      %c_51 = stablehlo.constant dense<0> : tensor<i32>
      %c_52 = stablehlo.constant dense<0> : tensor<i32>
      %c_53 = stablehlo.constant dense<0> : tensor<i32>
      %90 = stablehlo.dynamic_update_slice %iterArg_24, %85, %c_51, %89, %c_52, %c_53 : (tensor<6x10x4x4xf32>, tensor<6x1x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x10x4x4xf32>
      %91 = stablehlo.broadcast_in_dim %84, dims = [0, 2, 3] : (tensor<6x4x4xf32>) -> tensor<6x1x4x4xf32>
      %c_54 = stablehlo.constant dense<0> : tensor<i32>
      %92 = stablehlo.compare LT, %iterArg_18, %c_54, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %93 = stablehlo.convert %iterArg_18 : tensor<i32>
      %c_55 = stablehlo.constant dense<10> : tensor<i32>
      %94 = stablehlo.add %93, %c_55 : tensor<i32>
      %95 = stablehlo.select %92, %94, %iterArg_18 : tensor<i1>, tensor<i32>
      %c_56 = stablehlo.constant dense<0> : tensor<i32>
      %c_57 = stablehlo.constant dense<0> : tensor<i32>
      %c_58 = stablehlo.constant dense<0> : tensor<i32>
      %96 = stablehlo.dynamic_update_slice %iterArg_25, %91, %c_56, %95, %c_57, %c_58 : (tensor<6x10x4x4xf32>, tensor<6x1x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x10x4x4xf32>
      %97 = stablehlo.dot_general %80, %90, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<6x4x4xf32>, tensor<6x10x4x4xf32>) -> tensor<6x4x10xf32>
      %cst_59 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %98 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<6x4x10xf32>
      %99 = stablehlo.multiply %97, %98 : tensor<6x4x10xf32>
      %100 = stablehlo.iota dim = 0 : tensor<10xi32>
      %101 = stablehlo.convert %iterArg_18 : tensor<i32>
      %102 = stablehlo.broadcast_in_dim %101, dims = [] : (tensor<i32>) -> tensor<10xi32>
      %103 = stablehlo.compare LE, %100, %102, SIGNED : (tensor<10xi32>, tensor<10xi32>) -> tensor<10xi1>
      %cst_60 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
      %104 = func.call @_where(%103, %99, %cst_60) : (tensor<10xi1>, tensor<6x4x10xf32>, tensor<f32>) -> tensor<6x4x10xf32>
      %cst_61 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %105 = stablehlo.reduce(%104 init: %cst_61) applies stablehlo.maximum across dimensions = [2] : (tensor<6x4x10xf32>, tensor<f32>) -> tensor<6x4xf32>
      %cst_62 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %106 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
      %107 = stablehlo.maximum %106, %105 : tensor<6x4xf32>
      %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1] : (tensor<6x4xf32>) -> tensor<6x4x1xf32>
      %109 = stablehlo.broadcast_in_dim %108, dims = [0, 1, 2] : (tensor<6x4x1xf32>) -> tensor<6x4x10xf32>
      %110 = stablehlo.subtract %104, %109 : tensor<6x4x10xf32>
      %111 = stablehlo.exponential %110 : tensor<6x4x10xf32>
      %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %112 = stablehlo.reduce(%111 init: %cst_63) applies stablehlo.add across dimensions = [2] : (tensor<6x4x10xf32>, tensor<f32>) -> tensor<6x4xf32>
      %113 = stablehlo.broadcast_in_dim %112, dims = [0, 1] : (tensor<6x4xf32>) -> tensor<6x4x1xf32>
      %114 = stablehlo.broadcast_in_dim %113, dims = [0, 1, 2] : (tensor<6x4x1xf32>) -> tensor<6x4x10xf32>
      %115 = stablehlo.divide %111, %114 : tensor<6x4x10xf32>
      %116 = stablehlo.dot_general %115, %96, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<6x4x10xf32>, tensor<6x10x4x4xf32>) -> tensor<6x4x4xf32>
      %117 = stablehlo.reshape %116 : (tensor<6x4x4xf32>) -> tensor<6x16xf32>
      %118 = stablehlo.dot_general %117, %iterArg_14, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x16xf32>, tensor<16x16xf32>) -> tensor<6x16xf32>
      %119 = stablehlo.add %68, %118 : tensor<6x16xf32>
      %120 = stablehlo.dot_general %119, %iterArg_15, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x16xf32>, tensor<16x32xf32>) -> tensor<6x32xf32>
      %121 = func.call @relu(%120) : (tensor<6x32xf32>) -> tensor<6x32xf32>
      %122 = stablehlo.dot_general %121, %iterArg_16, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x32xf32>, tensor<32x16xf32>) -> tensor<6x16xf32>
      %123 = stablehlo.add %119, %122 : tensor<6x16xf32>
      %124 = stablehlo.dot_general %123, %iterArg_17, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x16xf32>, tensor<16x20xf32>) -> tensor<6x20xf32>
      %125 = func.call @argmax(%124) : (tensor<6x20xf32>) -> tensor<6xi32>
      %c_64 = stablehlo.constant dense<0> : tensor<i32>
      %126 = func.call @_where_0(%iterArg_21, %c_64, %125) : (tensor<6xi1>, tensor<i32>, tensor<6xi32>) -> tensor<6xi32>
      %127 = func.call @dynamic_update_index_in_dim(%iterArg_20, %126, %iterArg_18) : (tensor<6x10xi32>, tensor<6xi32>, tensor<i32>) -> tensor<6x10xi32>
      %c_65 = stablehlo.constant dense<1> : tensor<i32>
      %128 = stablehlo.add %iterArg_18, %c_65 : tensor<i32>
      %c_66 = stablehlo.constant dense<3> : tensor<i32>
      %129 = stablehlo.broadcast_in_dim %c_66, dims = [] : (tensor<i32>) -> tensor<6xi32>
      %130 = stablehlo.compare EQ, %126, %129, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
      %131 = stablehlo.or %iterArg_21, %130 : tensor<6xi1>
      stablehlo.return %iterArg, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %128, %126, %127, %131, %35, %41, %90, %96 : tensor<20x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<32x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<32x16xf32>, tensor<16x20xf32>, tensor<i32>, tensor<6xi32>, tensor<6x10xi32>, tensor<6xi1>, tensor<6x10x4x4xf32>, tensor<6x10x4x4xf32>, tensor<6x10x4x4xf32>, tensor<6x10x4x4xf32>
    }
    return %6#14, %6#16, %6#17 : tensor<i32>, tensor<6x10xi32>, tensor<6xi1>
  }
  func.func private @_where(%arg0: tensor<10xi1>, %arg1: tensor<6x4x10xf32>, %arg2: tensor<f32>) -> tensor<6x4x10xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2] : (tensor<10xi1>) -> tensor<6x4x10xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6x4x10xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<6x4x10xi1>, tensor<6x4x10xf32>
    return %3 : tensor<6x4x10xf32>
  }
  func.func private @relu(%arg0: tensor<6x32xf32>) -> tensor<6x32xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x32xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<6x32xf32>
    return %1 : tensor<6x32xf32>
  }
  func.func private @argmax(%arg0: tensor<6x20xf32>) -> tensor<6xi32> {
    %0 = stablehlo.iota dim = 1 : tensor<6x20xi32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<6x20xf32>, tensor<6x20xi32>, tensor<f32>, tensor<i32>) -> (tensor<6xf32>, tensor<6xi32>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i32>, %arg4: tensor<i32>)  {
      %2 = stablehlo.compare GT, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<f32>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i32>
      stablehlo.return %9, %10 : tensor<f32>, tensor<i32>
    }
    return %1#1 : tensor<6xi32>
  }
  func.func private @_where_0(%arg0: tensor<6xi1>, %arg1: tensor<i32>, %arg2: tensor<6xi32>) -> tensor<6xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<6xi1>, tensor<6xi32>
    return %2 : tensor<6xi32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<6x10xi32>, %arg1: tensor<6xi32>, %arg2: tensor<i32>) -> tensor<6x10xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare LT, %arg2, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %2 = stablehlo.convert %arg2 : tensor<i32>
    %c_0 = stablehlo.constant dense<10> : tensor<i32>
    %3 = stablehlo.add %2, %c_0 : tensor<i32>
    %4 = stablehlo.select %1, %3, %arg2 : tensor<i1>, tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.dynamic_update_slice %arg0, %0, %c_1, %4 : (tensor<6x10xi32>, tensor<6x1xi32>, tensor<i32>, tensor<i32>) -> tensor<6x10xi32>
    return %5 : tensor<6x10xi32>
  }
}
