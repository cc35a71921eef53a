module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<48x16xf32>, %arg1: tensor<16x12xf32>, %arg2: tensor<f32>, %arg3: tensor<20x12xf32>, %arg4: tensor<12x16xf32>, %arg5: tensor<16x12xf32>, %arg6: tensor<i32>, %arg7: tensor<48x16xf32>, %arg8: tensor<16x12xf32>, %arg9: tensor<f32>, %arg10: tensor<20x12xf32>, %arg11: tensor<12x16xf32>, %arg12: tensor<16x12xf32>, %arg13: tensor<48x16xf32>, %arg14: tensor<16x12xf32>, %arg15: tensor<f32>, %arg16: tensor<20x12xf32>, %arg17: tensor<12x16xf32>, %arg18: tensor<16x12xf32>, %arg19: tensor<6x4x4x3xf32>, %arg20: tensor<6x7xi32>) -> (tensor<48x16xf32> {jax.result_info = "result[0]['image'][0]"}, tensor<16x12xf32> {jax.result_info = "result[0]['image'][1]"}, tensor<f32> {jax.result_info = "result[0]['scale']"}, tensor<20x12xf32> {jax.result_info = "result[0]['table']"}, tensor<12x16xf32> {jax.result_info = "result[0]['text'][0]"}, tensor<16x12xf32> {jax.result_info = "result[0]['text'][1]"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<48x16xf32> {jax.result_info = "result[1][0].mu['image'][0]"}, tensor<16x12xf32> {jax.result_info = "result[1][0].mu['image'][1]"}, tensor<f32> {jax.result_info = "result[1][0].mu['scale']"}, tensor<20x12xf32> {jax.result_info = "result[1][0].mu['table']"}, tensor<12x16xf32> {jax.result_info = "result[1][0].mu['text'][0]"}, tensor<16x12xf32> {jax.result_info = "result[1][0].mu['text'][1]"}, tensor<48x16xf32> {jax.result_info = "result[1][0].nu['image'][0]"}, tensor<16x12xf32> {jax.result_info = "result[1][0].nu['image'][1]"}, tensor<f32> {jax.result_info = "result[1][0].nu['scale']"}, tensor<20x12xf32> {jax.result_info = "result[1][0].nu['table']"}, tensor<12x16xf32> {jax.result_info = "result[1][0].nu['text'][0]"}, tensor<16x12xf32> {jax.result_info = "result[1][0].nu['text'][1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.reshape %arg19 : (tensor<6x4x4x3xf32>) -> tensor<6x48xf32>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x48xf32>, tensor<48x16xf32>) -> tensor<6x16xf32>
    %2 = stablehlo.multiply %1, %1 : tensor<6x16xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<6x16xf32>
    %4 = stablehlo.multiply %1, %1 : tensor<6x16xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x16xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<6x16xf32>
    %cst_0 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x16xf32>
    %8 = stablehlo.multiply %7, %3 : tensor<6x16xf32>
    %9 = stablehlo.add %1, %8 : tensor<6x16xf32>
    %cst_1 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x16xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<6x16xf32>
    %12 = stablehlo.tanh %11 : tensor<6x16xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x16xf32>
    %14 = stablehlo.subtract %13, %12 : tensor<6x16xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x16xf32>
    %16 = stablehlo.add %15, %12 : tensor<6x16xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6x16xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<6x16xf32>
    %19 = stablehlo.multiply %1, %18 : tensor<6x16xf32>
    %20 = stablehlo.dot_general %19, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x16xf32>, tensor<16x12xf32>) -> tensor<6x12xf32>
    %21:2 = call @norm(%20) : (tensor<6x12xf32>) -> (tensor<6x1xf32>, tensor<6x1xf32>)
    %22 = stablehlo.broadcast_in_dim %21#0, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x12xf32>
    %23 = stablehlo.divide %20, %22 : tensor<6x12xf32>
    %24 = stablehlo.multiply %21#0, %21#0 : tensor<6x1xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %26 = stablehlo.divide %25, %24 : tensor<6x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %27 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6x7xi32>
    %28 = stablehlo.compare LT, %arg20, %27, SIGNED : (tensor<6x7xi32>, tensor<6x7xi32>) -> tensor<6x7xi1>
    %c_6 = stablehlo.constant dense<20> : tensor<i32>
    %29 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<6x7xi32>
    %30 = stablehlo.add %arg20, %29 : tensor<6x7xi32>
    %31 = stablehlo.select %28, %30, %arg20 : tensor<6x7xi1>, tensor<6x7xi32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<6x7xi32>) -> tensor<6x7x1xi32>
    %33 = "stablehlo.gather"(%arg3, %32) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 12>}> : (tensor<20x12xf32>, tensor<6x7x1xi32>) -> tensor<6x7x12xf32>
    %34 = stablehlo.dot_general %33, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x7x12xf32>, tensor<12x16xf32>) -> tensor<6x7x16xf32>
    %35 = stablehlo.tanh %34 : tensor<6x7x16xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6x7x16xf32>
    %37 = stablehlo.subtract %36, %35 : tensor<6x7x16xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%35 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<6x7x16xf32>, tensor<f32>) -> tensor<6x16xf32>
    %cst_9 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6x16xf32>
    %40 = stablehlo.divide %38, %39 : tensor<6x16xf32>
    %41 = stablehlo.dot_general %40, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x16xf32>, tensor<16x12xf32>) -> tensor<6x12xf32>
    %42:2 = call @norm(%41) : (tensor<6x12xf32>) -> (tensor<6x1xf32>, tensor<6x1xf32>)
    %43 = stablehlo.broadcast_in_dim %42#0, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x12xf32>
    %44 = stablehlo.divide %41, %43 : tensor<6x12xf32>
    %45 = stablehlo.multiply %42#0, %42#0 : tensor<6x1xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %47 = stablehlo.divide %46, %45 : tensor<6x1xf32>
    %48 = stablehlo.transpose %44, dims = [1, 0] : (tensor<6x12xf32>) -> tensor<12x6xf32>
    %49 = stablehlo.dot_general %23, %48, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x12xf32>, tensor<12x6xf32>) -> tensor<6x6xf32>
    %50 = stablehlo.exponential %arg2 : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<f32>) -> tensor<6x6xf32>
    %52 = stablehlo.multiply %49, %51 : tensor<6x6xf32>
    %53 = stablehlo.iota dim = 0 : tensor<6xi32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %55:2 = call @take_along_axis(%52, %54) : (tensor<6x6xf32>, tensor<6x1xi32>) -> (tensor<6x1xf32>, tensor<6x1x1xi32>)
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %56:2 = call @_take(%55#0, %c_11) : (tensor<6x1xf32>, tensor<i32>) -> (tensor<6xf32>, tensor<1xi32>)
    %cst_12 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %57 = stablehlo.reduce(%52 init: %cst_12) applies stablehlo.maximum across dimensions = [1] : (tensor<6x6xf32>, tensor<f32>) -> tensor<6xf32>
    %58 = stablehlo.reshape %57 : (tensor<6xf32>) -> tensor<6x1xf32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x6xf32>
    %60 = stablehlo.compare EQ, %52, %59, FLOAT : (tensor<6x6xf32>, tensor<6x6xf32>) -> tensor<6x6xi1>
    %61 = stablehlo.convert %60 : (tensor<6x6xi1>) -> tensor<6x6xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.reduce(%61 init: %cst_13) applies stablehlo.add across dimensions = [1] : (tensor<6x6xf32>, tensor<f32>) -> tensor<6xf32>
    %cst_14 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %64 = stablehlo.maximum %63, %57 : tensor<6xf32>
    %65 = stablehlo.compare EQ, %57, %64, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %68 = stablehlo.select %65, %66, %67 : tensor<6xi1>, tensor<6xf32>
    %cst_17 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %70 = stablehlo.compare EQ, %69, %64, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %73 = stablehlo.select %70, %71, %72 : tensor<6xi1>, tensor<6xf32>
    %74 = stablehlo.divide %68, %73 : tensor<6xf32>
    %75 = stablehlo.is_finite %64 : (tensor<6xf32>) -> tensor<6xi1>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %77 = stablehlo.select %75, %64, %76 : tensor<6xi1>, tensor<6xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %79 = stablehlo.broadcast_in_dim %77, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x6xf32>
    %81 = stablehlo.subtract %52, %80 : tensor<6x6xf32>
    %82 = stablehlo.exponential %81 : tensor<6x6xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%82 init: %cst_22) applies stablehlo.add across dimensions = [1] : (tensor<6x6xf32>, tensor<f32>) -> tensor<6xf32>
    %84 = stablehlo.sign %83 : tensor<6xf32>
    %85 = stablehlo.abs %83 : tensor<6xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %87 = stablehlo.compare GE, %83, %86, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %88 = stablehlo.log %85 : tensor<6xf32>
    %89 = stablehlo.add %88, %77 : tensor<6xf32>
    %90 = stablehlo.subtract %89, %56#0 : tensor<6xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.reduce(%90 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_25 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %92 = stablehlo.divide %91, %cst_25 : tensor<f32>
    %93 = stablehlo.transpose %52, dims = [1, 0] : (tensor<6x6xf32>) -> tensor<6x6xf32>
    %94 = stablehlo.broadcast_in_dim %53, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %95:2 = call @take_along_axis(%93, %94) : (tensor<6x6xf32>, tensor<6x1xi32>) -> (tensor<6x1xf32>, tensor<6x1x1xi32>)
    %c_26 = stablehlo.constant dense<0> : tensor<i32>
    %96:2 = call @_take(%95#0, %c_26) : (tensor<6x1xf32>, tensor<i32>) -> (tensor<6xf32>, tensor<1xi32>)
    %cst_27 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %97 = stablehlo.reduce(%93 init: %cst_27) applies stablehlo.maximum across dimensions = [1] : (tensor<6x6xf32>, tensor<f32>) -> tensor<6xf32>
    %98 = stablehlo.reshape %97 : (tensor<6xf32>) -> tensor<6x1xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x6xf32>
    %100 = stablehlo.compare EQ, %93, %99, FLOAT : (tensor<6x6xf32>, tensor<6x6xf32>) -> tensor<6x6xi1>
    %101 = stablehlo.convert %100 : (tensor<6x6xi1>) -> tensor<6x6xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.reduce(%101 init: %cst_28) applies stablehlo.add across dimensions = [1] : (tensor<6x6xf32>, tensor<f32>) -> tensor<6xf32>
    %cst_29 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %104 = stablehlo.maximum %103, %97 : tensor<6xf32>
    %105 = stablehlo.compare EQ, %97, %104, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %108 = stablehlo.select %105, %106, %107 : tensor<6xi1>, tensor<6xf32>
    %cst_32 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %110 = stablehlo.compare EQ, %109, %104, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_33 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %113 = stablehlo.select %110, %111, %112 : tensor<6xi1>, tensor<6xf32>
    %114 = stablehlo.divide %108, %113 : tensor<6xf32>
    %115 = stablehlo.is_finite %104 : (tensor<6xf32>) -> tensor<6xi1>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %117 = stablehlo.select %115, %104, %116 : tensor<6xi1>, tensor<6xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %119 = stablehlo.broadcast_in_dim %117, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x6xf32>
    %121 = stablehlo.subtract %93, %120 : tensor<6x6xf32>
    %122 = stablehlo.exponential %121 : tensor<6x6xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.reduce(%122 init: %cst_37) applies stablehlo.add across dimensions = [1] : (tensor<6x6xf32>, tensor<f32>) -> tensor<6xf32>
    %124 = stablehlo.sign %123 : tensor<6xf32>
    %125 = stablehlo.abs %123 : tensor<6xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %127 = stablehlo.compare GE, %123, %126, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %128 = stablehlo.log %125 : tensor<6xf32>
    %129 = stablehlo.add %128, %117 : tensor<6xf32>
    %130 = stablehlo.subtract %129, %96#0 : tensor<6xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %131 = stablehlo.reduce(%130 init: %cst_39) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_40 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %132 = stablehlo.divide %131, %cst_40 : tensor<f32>
    %133 = stablehlo.add %92, %132 : tensor<f32>
    %cst_41 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %134 = stablehlo.divide %133, %cst_41 : tensor<f32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_43 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %135 = stablehlo.divide %cst_42, %cst_43 : tensor<f32>
    %cst_44 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %136 = stablehlo.divide %135, %cst_44 : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %138 = stablehlo.negate %137 : tensor<6xf32>
    %139 = stablehlo.divide %137, %125 : tensor<6xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %141 = stablehlo.select %127, %140, %139 : tensor<6xi1>, tensor<6xf32>
    %142 = stablehlo.select %127, %139, %140 : tensor<6xi1>, tensor<6xf32>
    %143 = stablehlo.negate %141 : tensor<6xf32>
    %144 = stablehlo.add %142, %143 : tensor<6xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0] : (tensor<6xf32>) -> tensor<6x6xf32>
    %146 = stablehlo.multiply %145, %122 : tensor<6x6xf32>
    %147 = call @_take_0(%96#1, %138) : (tensor<1xi32>, tensor<6xf32>) -> tensor<6x1xf32>
    %148 = call @take_along_axis_1(%95#1, %147) : (tensor<6x1x1xi32>, tensor<6x1xf32>) -> tensor<6x6xf32>
    %149 = stablehlo.add %146, %148 : tensor<6x6xf32>
    %150 = stablehlo.transpose %149, dims = [1, 0] : (tensor<6x6xf32>) -> tensor<6x6xf32>
    %cst_46 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %151 = stablehlo.divide %135, %cst_46 : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %151, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %153 = stablehlo.negate %152 : tensor<6xf32>
    %154 = stablehlo.divide %152, %85 : tensor<6xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %156 = stablehlo.select %87, %155, %154 : tensor<6xi1>, tensor<6xf32>
    %157 = stablehlo.select %87, %154, %155 : tensor<6xi1>, tensor<6xf32>
    %158 = stablehlo.negate %156 : tensor<6xf32>
    %159 = stablehlo.add %157, %158 : tensor<6xf32>
    %160 = stablehlo.broadcast_in_dim %159, dims = [0] : (tensor<6xf32>) -> tensor<6x6xf32>
    %161 = stablehlo.multiply %160, %82 : tensor<6x6xf32>
    %162 = stablehlo.add %150, %161 : tensor<6x6xf32>
    %163 = call @_take_0(%56#1, %153) : (tensor<1xi32>, tensor<6xf32>) -> tensor<6x1xf32>
    %164 = call @take_along_axis_1(%55#1, %163) : (tensor<6x1x1xi32>, tensor<6x1xf32>) -> tensor<6x6xf32>
    %165 = stablehlo.add %162, %164 : tensor<6x6xf32>
    %166 = stablehlo.multiply %49, %165 : tensor<6x6xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %167 = stablehlo.reduce(%166 init: %cst_48) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x6xf32>, tensor<f32>) -> tensor<f32>
    %168 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<f32>) -> tensor<6x6xf32>
    %169 = stablehlo.multiply %165, %168 : tensor<6x6xf32>
    %170 = stablehlo.multiply %167, %50 : tensor<f32>
    %171 = stablehlo.dot_general %169, %23, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x6xf32>, tensor<6x12xf32>) -> tensor<6x12xf32>
    %172 = stablehlo.transpose %171, dims = [1, 0] : (tensor<6x12xf32>) -> tensor<12x6xf32>
    %173 = stablehlo.dot_general %169, %48, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<6x6xf32>, tensor<12x6xf32>) -> tensor<6x12xf32>
    %174 = stablehlo.transpose %172, dims = [1, 0] : (tensor<12x6xf32>) -> tensor<6x12xf32>
    %175 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x12xf32>
    %176 = stablehlo.multiply %174, %175 : tensor<6x12xf32>
    %177 = stablehlo.multiply %176, %41 : tensor<6x12xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %178 = stablehlo.reduce(%177 init: %cst_49) applies stablehlo.add across dimensions = [1] : (tensor<6x12xf32>, tensor<f32>) -> tensor<6xf32>
    %179 = stablehlo.reshape %178 : (tensor<6xf32>) -> tensor<6x1xf32>
    %180 = stablehlo.negate %179 : tensor<6x1xf32>
    %181 = stablehlo.broadcast_in_dim %42#0, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x12xf32>
    %182 = stablehlo.divide %174, %181 : tensor<6x12xf32>
    %183 = call @norm_2(%41, %42#1, %180) : (tensor<6x12xf32>, tensor<6x1xf32>, tensor<6x1xf32>) -> tensor<6x12xf32>
    %184 = stablehlo.add %182, %183 : tensor<6x12xf32>
    %185 = stablehlo.dot_general %184, %40, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x12xf32>, tensor<6x16xf32>) -> tensor<12x16xf32>
    %186 = stablehlo.transpose %185, dims = [1, 0] : (tensor<12x16xf32>) -> tensor<16x12xf32>
    %187 = stablehlo.dot_general %184, %arg5, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<6x12xf32>, tensor<16x12xf32>) -> tensor<6x16xf32>
    %cst_50 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<6x16xf32>
    %189 = stablehlo.divide %187, %188 : tensor<6x16xf32>
    %190 = stablehlo.broadcast_in_dim %189, dims = [0, 2] : (tensor<6x16xf32>) -> tensor<6x7x16xf32>
    %191 = stablehlo.multiply %190, %37 : tensor<6x7x16xf32>
    %192 = stablehlo.multiply %191, %35 : tensor<6x7x16xf32>
    %193 = stablehlo.add %191, %192 : tensor<6x7x16xf32>
    %194 = stablehlo.dot_general %193, %33, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<6x7x16xf32>, tensor<6x7x12xf32>) -> tensor<16x12xf32>
    %195 = stablehlo.transpose %194, dims = [1, 0] : (tensor<16x12xf32>) -> tensor<12x16xf32>
    %196 = stablehlo.dot_general %193, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<6x7x16xf32>, tensor<12x16xf32>) -> tensor<6x7x12xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<20x12xf32>
    %198 = "stablehlo.scatter"(%197, %32, %196) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg21: tensor<f32>, %arg22: tensor<f32>):
      %374 = stablehlo.add %arg21, %arg22 : tensor<f32>
      stablehlo.return %374 : tensor<f32>
    }) : (tensor<20x12xf32>, tensor<6x7x1xi32>, tensor<6x7x12xf32>) -> tensor<20x12xf32>
    %199 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x12xf32>
    %200 = stablehlo.multiply %173, %199 : tensor<6x12xf32>
    %201 = stablehlo.multiply %200, %20 : tensor<6x12xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %202 = stablehlo.reduce(%201 init: %cst_52) applies stablehlo.add across dimensions = [1] : (tensor<6x12xf32>, tensor<f32>) -> tensor<6xf32>
    %203 = stablehlo.reshape %202 : (tensor<6xf32>) -> tensor<6x1xf32>
    %204 = stablehlo.negate %203 : tensor<6x1xf32>
    %205 = stablehlo.broadcast_in_dim %21#0, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x12xf32>
    %206 = stablehlo.divide %173, %205 : tensor<6x12xf32>
    %207 = call @norm_2(%20, %21#1, %204) : (tensor<6x12xf32>, tensor<6x1xf32>, tensor<6x1xf32>) -> tensor<6x12xf32>
    %208 = stablehlo.add %206, %207 : tensor<6x12xf32>
    %209 = stablehlo.dot_general %208, %19, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x12xf32>, tensor<6x16xf32>) -> tensor<12x16xf32>
    %210 = stablehlo.transpose %209, dims = [1, 0] : (tensor<12x16xf32>) -> tensor<16x12xf32>
    %211 = stablehlo.dot_general %208, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<6x12xf32>, tensor<16x12xf32>) -> tensor<6x16xf32>
    %212 = stablehlo.multiply %1, %211 : tensor<6x16xf32>
    %213 = stablehlo.multiply %211, %18 : tensor<6x16xf32>
    %cst_53 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<6x16xf32>
    %215 = stablehlo.multiply %214, %212 : tensor<6x16xf32>
    %216 = stablehlo.multiply %215, %14 : tensor<6x16xf32>
    %217 = stablehlo.multiply %216, %12 : tensor<6x16xf32>
    %218 = stablehlo.add %216, %217 : tensor<6x16xf32>
    %cst_54 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<6x16xf32>
    %220 = stablehlo.multiply %219, %218 : tensor<6x16xf32>
    %221 = stablehlo.add %213, %220 : tensor<6x16xf32>
    %cst_55 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %222 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<6x16xf32>
    %223 = stablehlo.multiply %222, %220 : tensor<6x16xf32>
    %224 = stablehlo.multiply %223, %6 : tensor<6x16xf32>
    %225 = stablehlo.add %221, %224 : tensor<6x16xf32>
    %226 = stablehlo.dot_general %225, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x16xf32>, tensor<6x48xf32>) -> tensor<16x48xf32>
    %227 = stablehlo.transpose %226, dims = [1, 0] : (tensor<16x48xf32>) -> tensor<48x16xf32>
    %cst_56 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %228 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %229 = stablehlo.multiply %228, %227 : tensor<48x16xf32>
    %cst_57 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %230 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %231 = stablehlo.multiply %230, %arg7 : tensor<48x16xf32>
    %232 = stablehlo.add %229, %231 : tensor<48x16xf32>
    %cst_58 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %233 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %234 = stablehlo.multiply %233, %210 : tensor<16x12xf32>
    %cst_59 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %235 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %236 = stablehlo.multiply %235, %arg8 : tensor<16x12xf32>
    %237 = stablehlo.add %234, %236 : tensor<16x12xf32>
    %cst_60 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %238 = stablehlo.multiply %cst_60, %170 : tensor<f32>
    %cst_61 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %239 = stablehlo.multiply %cst_61, %arg9 : tensor<f32>
    %240 = stablehlo.add %238, %239 : tensor<f32>
    %cst_62 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %241 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<20x12xf32>
    %242 = stablehlo.multiply %241, %198 : tensor<20x12xf32>
    %cst_63 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %243 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<20x12xf32>
    %244 = stablehlo.multiply %243, %arg10 : tensor<20x12xf32>
    %245 = stablehlo.add %242, %244 : tensor<20x12xf32>
    %cst_64 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %246 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %247 = stablehlo.multiply %246, %195 : tensor<12x16xf32>
    %cst_65 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %249 = stablehlo.multiply %248, %arg11 : tensor<12x16xf32>
    %250 = stablehlo.add %247, %249 : tensor<12x16xf32>
    %cst_66 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %251 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %252 = stablehlo.multiply %251, %186 : tensor<16x12xf32>
    %cst_67 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %253 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %254 = stablehlo.multiply %253, %arg12 : tensor<16x12xf32>
    %255 = stablehlo.add %252, %254 : tensor<16x12xf32>
    %256 = stablehlo.multiply %227, %227 : tensor<48x16xf32>
    %cst_68 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %257 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %258 = stablehlo.multiply %257, %256 : tensor<48x16xf32>
    %cst_69 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %259 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %260 = stablehlo.multiply %259, %arg13 : tensor<48x16xf32>
    %261 = stablehlo.add %258, %260 : tensor<48x16xf32>
    %262 = stablehlo.multiply %210, %210 : tensor<16x12xf32>
    %cst_70 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %263 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %264 = stablehlo.multiply %263, %262 : tensor<16x12xf32>
    %cst_71 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %265 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %266 = stablehlo.multiply %265, %arg14 : tensor<16x12xf32>
    %267 = stablehlo.add %264, %266 : tensor<16x12xf32>
    %268 = stablehlo.multiply %170, %170 : tensor<f32>
    %cst_72 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %269 = stablehlo.multiply %cst_72, %268 : tensor<f32>
    %cst_73 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %270 = stablehlo.multiply %cst_73, %arg15 : tensor<f32>
    %271 = stablehlo.add %269, %270 : tensor<f32>
    %272 = stablehlo.multiply %198, %198 : tensor<20x12xf32>
    %cst_74 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %273 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<20x12xf32>
    %274 = stablehlo.multiply %273, %272 : tensor<20x12xf32>
    %cst_75 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %275 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<20x12xf32>
    %276 = stablehlo.multiply %275, %arg16 : tensor<20x12xf32>
    %277 = stablehlo.add %274, %276 : tensor<20x12xf32>
    %278 = stablehlo.multiply %195, %195 : tensor<12x16xf32>
    %cst_76 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %279 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %280 = stablehlo.multiply %279, %278 : tensor<12x16xf32>
    %cst_77 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %281 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %282 = stablehlo.multiply %281, %arg17 : tensor<12x16xf32>
    %283 = stablehlo.add %280, %282 : tensor<12x16xf32>
    %284 = stablehlo.multiply %186, %186 : tensor<16x12xf32>
    %cst_78 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %285 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %286 = stablehlo.multiply %285, %284 : tensor<16x12xf32>
    %cst_79 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %287 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %288 = stablehlo.multiply %287, %arg18 : tensor<16x12xf32>
    %289 = stablehlo.add %286, %288 : tensor<16x12xf32>
    %c_80 = stablehlo.constant dense<2147483647> : tensor<i32>
    %290 = stablehlo.compare LT, %arg6, %c_80, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_81 = stablehlo.constant dense<1> : tensor<i32>
    %291 = stablehlo.add %arg6, %c_81 : tensor<i32>
    %c_82 = stablehlo.constant dense<2147483647> : tensor<i32>
    %292 = call @_where_3(%290, %291, %c_82) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %293 = stablehlo.convert %292 : (tensor<i32>) -> tensor<f32>
    %cst_83 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %294 = stablehlo.convert %292 : (tensor<i32>) -> tensor<f32>
    %295 = stablehlo.power %cst_83, %294 : tensor<f32>
    %cst_84 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %296 = stablehlo.subtract %cst_84, %295 : tensor<f32>
    %297 = stablehlo.broadcast_in_dim %296, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %298 = stablehlo.divide %232, %297 : tensor<48x16xf32>
    %299 = stablehlo.broadcast_in_dim %296, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %300 = stablehlo.divide %237, %299 : tensor<16x12xf32>
    %301 = stablehlo.divide %240, %296 : tensor<f32>
    %302 = stablehlo.broadcast_in_dim %296, dims = [] : (tensor<f32>) -> tensor<20x12xf32>
    %303 = stablehlo.divide %245, %302 : tensor<20x12xf32>
    %304 = stablehlo.broadcast_in_dim %296, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %305 = stablehlo.divide %250, %304 : tensor<12x16xf32>
    %306 = stablehlo.broadcast_in_dim %296, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %307 = stablehlo.divide %255, %306 : tensor<16x12xf32>
    %308 = stablehlo.convert %292 : (tensor<i32>) -> tensor<f32>
    %cst_85 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %309 = stablehlo.convert %292 : (tensor<i32>) -> tensor<f32>
    %310 = stablehlo.power %cst_85, %309 : tensor<f32>
    %cst_86 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %311 = stablehlo.subtract %cst_86, %310 : tensor<f32>
    %312 = stablehlo.broadcast_in_dim %311, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %313 = stablehlo.divide %261, %312 : tensor<48x16xf32>
    %314 = stablehlo.broadcast_in_dim %311, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %315 = stablehlo.divide %267, %314 : tensor<16x12xf32>
    %316 = stablehlo.divide %271, %311 : tensor<f32>
    %317 = stablehlo.broadcast_in_dim %311, dims = [] : (tensor<f32>) -> tensor<20x12xf32>
    %318 = stablehlo.divide %277, %317 : tensor<20x12xf32>
    %319 = stablehlo.broadcast_in_dim %311, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %320 = stablehlo.divide %283, %319 : tensor<12x16xf32>
    %321 = stablehlo.broadcast_in_dim %311, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %322 = stablehlo.divide %289, %321 : tensor<16x12xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %323 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %324 = stablehlo.add %313, %323 : tensor<48x16xf32>
    %325 = stablehlo.sqrt %324 : tensor<48x16xf32>
    %cst_88 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %326 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %327 = stablehlo.add %325, %326 : tensor<48x16xf32>
    %328 = stablehlo.divide %298, %327 : tensor<48x16xf32>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %329 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %330 = stablehlo.add %315, %329 : tensor<16x12xf32>
    %331 = stablehlo.sqrt %330 : tensor<16x12xf32>
    %cst_90 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %332 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %333 = stablehlo.add %331, %332 : tensor<16x12xf32>
    %334 = stablehlo.divide %300, %333 : tensor<16x12xf32>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %335 = stablehlo.add %316, %cst_91 : tensor<f32>
    %336 = stablehlo.sqrt %335 : tensor<f32>
    %cst_92 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %337 = stablehlo.add %336, %cst_92 : tensor<f32>
    %338 = stablehlo.divide %301, %337 : tensor<f32>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %339 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<20x12xf32>
    %340 = stablehlo.add %318, %339 : tensor<20x12xf32>
    %341 = stablehlo.sqrt %340 : tensor<20x12xf32>
    %cst_94 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %342 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<20x12xf32>
    %343 = stablehlo.add %341, %342 : tensor<20x12xf32>
    %344 = stablehlo.divide %303, %343 : tensor<20x12xf32>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %345 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %346 = stablehlo.add %320, %345 : tensor<12x16xf32>
    %347 = stablehlo.sqrt %346 : tensor<12x16xf32>
    %cst_96 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %348 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %349 = stablehlo.add %347, %348 : tensor<12x16xf32>
    %350 = stablehlo.divide %305, %349 : tensor<12x16xf32>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %351 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %352 = stablehlo.add %322, %351 : tensor<16x12xf32>
    %353 = stablehlo.sqrt %352 : tensor<16x12xf32>
    %cst_98 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %354 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %355 = stablehlo.add %353, %354 : tensor<16x12xf32>
    %356 = stablehlo.divide %307, %355 : tensor<16x12xf32>
    %cst_99 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %357 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %358 = stablehlo.multiply %357, %328 : tensor<48x16xf32>
    %cst_100 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %359 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %360 = stablehlo.multiply %359, %334 : tensor<16x12xf32>
    %cst_101 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %361 = stablehlo.multiply %cst_101, %338 : tensor<f32>
    %cst_102 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %362 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<20x12xf32>
    %363 = stablehlo.multiply %362, %344 : tensor<20x12xf32>
    %cst_103 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %364 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %365 = stablehlo.multiply %364, %350 : tensor<12x16xf32>
    %cst_104 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %366 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %367 = stablehlo.multiply %366, %356 : tensor<16x12xf32>
    %368 = stablehlo.add %arg0, %358 : tensor<48x16xf32>
    %369 = stablehlo.add %arg1, %360 : tensor<16x12xf32>
    %370 = stablehlo.add %arg2, %361 : tensor<f32>
    %371 = stablehlo.add %arg3, %363 : tensor<20x12xf32>
    %372 = stablehlo.add %arg4, %365 : tensor<12x16xf32>
    %373 = stablehlo.add %arg5, %367 : tensor<16x12xf32>
    return %368, %369, %370, %371, %372, %373, %292, %232, %237, %240, %245, %250, %255, %261, %267, %271, %277, %283, %289, %134 : tensor<48x16xf32>, tensor<16x12xf32>, tensor<f32>, tensor<20x12xf32>, tensor<12x16xf32>, tensor<16x12xf32>, tensor<i32>, tensor<48x16xf32>, tensor<16x12xf32>, tensor<f32>, tensor<20x12xf32>, tensor<12x16xf32>, tensor<16x12xf32>, tensor<48x16xf32>, tensor<16x12xf32>, tensor<f32>, tensor<20x12xf32>, tensor<12x16xf32>, tensor<16x12xf32>, tensor<f32>
  }
  func.func private @norm(%arg0: tensor<6x12xf32>) -> (tensor<6x1xf32>, tensor<6x1xf32>) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<6x12xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<6x12xf32>, tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %3 = stablehlo.sqrt %2 : tensor<6x1xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %5 = stablehlo.divide %4, %3 : tensor<6x1xf32>
    return %3, %5 : tensor<6x1xf32>, tensor<6x1xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<6x6xf32>, %arg1: tensor<6x1xi32>) -> (tensor<6x1xf32>, tensor<6x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<6x1xi32>, tensor<6x1xi32>) -> tensor<6x1xi1>
    %c_0 = stablehlo.constant dense<6> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<6x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<6x1xi1>, tensor<6x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<6x1xi32>) -> tensor<6x1x1xi32>
    %c_1 = stablehlo.constant dense<5> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<6x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<6x1x1xi32>, tensor<6x1x1xi32>) -> tensor<6x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<6x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<6x1x1xi32>, tensor<6x1x1xi32>) -> tensor<6x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<6x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<6x1x1xi1>, tensor<i1>) -> tensor<6x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<6x6xf32>, tensor<6x1x1xi32>) -> tensor<6x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<6x1xi1>, tensor<6x1xf32>
    return %15, %5 : tensor<6x1xf32>, tensor<6x1x1xi32>
  }
  func.func private @_take(%arg0: tensor<6x1xf32>, %arg1: tensor<i32>) -> (tensor<6xf32>, tensor<1xi32>) {
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
    %10 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1], start_index_map = [1]>, indices_are_sorted = false, slice_sizes = array<i64: 6, 1>}> : (tensor<6x1xf32>, tensor<1xi32>) -> tensor<6xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<6xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %13 = stablehlo.select %11, %10, %12 : tensor<6xi1>, tensor<6xf32>
    return %13, %3 : tensor<6xf32>, tensor<1xi32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_0(%arg0: tensor<1xi32>, %arg1: tensor<6xf32>) -> tensor<6x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<6x1xf32>, tensor<1xi32>, tensor<6xf32>) -> tensor<6x1xf32>
    return %1 : tensor<6x1xf32>
  }
  func.func private @take_along_axis_1(%arg0: tensor<6x1x1xi32>, %arg1: tensor<6x1xf32>) -> tensor<6x6xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x6xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<6x6xf32>, tensor<6x1x1xi32>, tensor<6x1xf32>) -> tensor<6x6xf32>
    return %1 : tensor<6x6xf32>
  }
  func.func private @norm_2(%arg0: tensor<6x12xf32>, %arg1: tensor<6x1xf32>, %arg2: tensor<6x1xf32>) -> tensor<6x12xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<6x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<6x1xf32>, tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<6xf32>) -> tensor<6x12xf32>
    %3 = stablehlo.multiply %arg0, %2 : tensor<6x12xf32>
    %4 = stablehlo.multiply %2, %arg0 : tensor<6x12xf32>
    %5 = stablehlo.add %3, %4 : tensor<6x12xf32>
    return %5 : tensor<6x12xf32>
  }
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
