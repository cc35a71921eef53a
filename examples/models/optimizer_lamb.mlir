module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12x24xf32>, %arg1: tensor<24x5xf32>, %arg2: tensor<24xf32>, %arg3: tensor<i32>, %arg4: tensor<12x24xf32>, %arg5: tensor<24x5xf32>, %arg6: tensor<24xf32>, %arg7: tensor<12x24xf32>, %arg8: tensor<24x5xf32>, %arg9: tensor<24xf32>, %arg10: tensor<8x12xf32>, %arg11: tensor<8x5xf32>) -> (tensor<12x24xf32> {jax.result_info = "result[0]['a']"}, tensor<24x5xf32> {jax.result_info = "result[0]['b']"}, tensor<24xf32> {jax.result_info = "result[0]['bias']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<12x24xf32> {jax.result_info = "result[1][0].mu['a']"}, tensor<24x5xf32> {jax.result_info = "result[1][0].mu['b']"}, tensor<24xf32> {jax.result_info = "result[1][0].mu['bias']"}, tensor<12x24xf32> {jax.result_info = "result[1][0].nu['a']"}, tensor<24x5xf32> {jax.result_info = "result[1][0].nu['b']"}, tensor<24xf32> {jax.result_info = "result[1][0].nu['bias']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.dot_general %arg10, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x12xf32>, tensor<12x24xf32>) -> tensor<8x24xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<8x24xf32>
    %3 = stablehlo.add %0, %2 : tensor<8x24xf32>
    %4 = stablehlo.multiply %3, %3 : tensor<8x24xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<8x24xf32>
    %6 = stablehlo.multiply %3, %3 : tensor<8x24xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<8x24xf32>
    %cst_0 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %10 = stablehlo.multiply %9, %5 : tensor<8x24xf32>
    %11 = stablehlo.add %3, %10 : tensor<8x24xf32>
    %cst_1 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<8x24xf32>
    %14 = stablehlo.tanh %13 : tensor<8x24xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %16 = stablehlo.subtract %15, %14 : tensor<8x24xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %18 = stablehlo.add %17, %14 : tensor<8x24xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<8x24xf32>
    %21 = stablehlo.multiply %3, %20 : tensor<8x24xf32>
    %22 = stablehlo.dot_general %21, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<24x5xf32>) -> tensor<8x5xf32>
    %23 = stablehlo.subtract %22, %arg11 : tensor<8x5xf32>
    %24 = stablehlo.multiply %23, %23 : tensor<8x5xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %26 = stablehlo.multiply %25, %23 : tensor<8x5xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%24 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<4.000000e+01> : tensor<f32>
    %28 = stablehlo.divide %27, %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_9 = stablehlo.constant dense<4.000000e+01> : tensor<f32>
    %29 = stablehlo.divide %cst_8, %cst_9 : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %31 = stablehlo.multiply %30, %26 : tensor<8x5xf32>
    %32 = stablehlo.dot_general %31, %21, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x5xf32>, tensor<8x24xf32>) -> tensor<5x24xf32>
    %33 = stablehlo.transpose %32, dims = [1, 0] : (tensor<5x24xf32>) -> tensor<24x5xf32>
    %34 = stablehlo.dot_general %31, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x5xf32>, tensor<24x5xf32>) -> tensor<8x24xf32>
    %35 = stablehlo.multiply %3, %34 : tensor<8x24xf32>
    %36 = stablehlo.multiply %34, %20 : tensor<8x24xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %38 = stablehlo.multiply %37, %35 : tensor<8x24xf32>
    %39 = stablehlo.multiply %38, %16 : tensor<8x24xf32>
    %40 = stablehlo.multiply %39, %14 : tensor<8x24xf32>
    %41 = stablehlo.add %39, %40 : tensor<8x24xf32>
    %cst_11 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<8x24xf32>
    %44 = stablehlo.add %36, %43 : tensor<8x24xf32>
    %cst_12 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %46 = stablehlo.multiply %45, %43 : tensor<8x24xf32>
    %47 = stablehlo.multiply %46, %8 : tensor<8x24xf32>
    %48 = stablehlo.add %44, %47 : tensor<8x24xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.reduce(%48 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<8x24xf32>, tensor<f32>) -> tensor<24xf32>
    %50 = stablehlo.reshape %49 : (tensor<24xf32>) -> tensor<1x24xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<1x24xf32>, tensor<f32>) -> tensor<24xf32>
    %52 = stablehlo.dot_general %48, %arg10, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<8x12xf32>) -> tensor<24x12xf32>
    %53 = stablehlo.transpose %52, dims = [1, 0] : (tensor<24x12xf32>) -> tensor<12x24xf32>
    %cst_15 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %55 = stablehlo.multiply %54, %53 : tensor<12x24xf32>
    %cst_16 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %57 = stablehlo.multiply %56, %arg4 : tensor<12x24xf32>
    %58 = stablehlo.add %55, %57 : tensor<12x24xf32>
    %cst_17 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %60 = stablehlo.multiply %59, %33 : tensor<24x5xf32>
    %cst_18 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %62 = stablehlo.multiply %61, %arg5 : tensor<24x5xf32>
    %63 = stablehlo.add %60, %62 : tensor<24x5xf32>
    %cst_19 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %65 = stablehlo.multiply %64, %51 : tensor<24xf32>
    %cst_20 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %67 = stablehlo.multiply %66, %arg6 : tensor<24xf32>
    %68 = stablehlo.add %65, %67 : tensor<24xf32>
    %69 = stablehlo.multiply %53, %53 : tensor<12x24xf32>
    %cst_21 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %71 = stablehlo.multiply %70, %69 : tensor<12x24xf32>
    %cst_22 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %73 = stablehlo.multiply %72, %arg7 : tensor<12x24xf32>
    %74 = stablehlo.add %71, %73 : tensor<12x24xf32>
    %75 = stablehlo.multiply %33, %33 : tensor<24x5xf32>
    %cst_23 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %77 = stablehlo.multiply %76, %75 : tensor<24x5xf32>
    %cst_24 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %79 = stablehlo.multiply %78, %arg8 : tensor<24x5xf32>
    %80 = stablehlo.add %77, %79 : tensor<24x5xf32>
    %81 = stablehlo.multiply %51, %51 : tensor<24xf32>
    %cst_25 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %83 = stablehlo.multiply %82, %81 : tensor<24xf32>
    %cst_26 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %85 = stablehlo.multiply %84, %arg9 : tensor<24xf32>
    %86 = stablehlo.add %83, %85 : tensor<24xf32>
    %c = stablehlo.constant dense<2147483647> : tensor<i32>
    %87 = stablehlo.compare LT, %arg3, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_27 = stablehlo.constant dense<1> : tensor<i32>
    %88 = stablehlo.add %arg3, %c_27 : tensor<i32>
    %c_28 = stablehlo.constant dense<2147483647> : tensor<i32>
    %89 = call @_where(%87, %88, %c_28) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %90 = stablehlo.convert %89 : (tensor<i32>) -> tensor<f32>
    %cst_29 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %91 = stablehlo.convert %89 : (tensor<i32>) -> tensor<f32>
    %92 = stablehlo.power %cst_29, %91 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %93 = stablehlo.subtract %cst_30, %92 : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %95 = stablehlo.divide %58, %94 : tensor<12x24xf32>
    %96 = stablehlo.broadcast_in_dim %93, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %97 = stablehlo.divide %63, %96 : tensor<24x5xf32>
    %98 = stablehlo.broadcast_in_dim %93, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %99 = stablehlo.divide %68, %98 : tensor<24xf32>
    %100 = stablehlo.convert %89 : (tensor<i32>) -> tensor<f32>
    %cst_31 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %101 = stablehlo.convert %89 : (tensor<i32>) -> tensor<f32>
    %102 = stablehlo.power %cst_31, %101 : tensor<f32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %103 = stablehlo.subtract %cst_32, %102 : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %105 = stablehlo.divide %74, %104 : tensor<12x24xf32>
    %106 = stablehlo.broadcast_in_dim %103, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %107 = stablehlo.divide %80, %106 : tensor<24x5xf32>
    %108 = stablehlo.broadcast_in_dim %103, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %109 = stablehlo.divide %86, %108 : tensor<24xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %111 = stablehlo.add %105, %110 : tensor<12x24xf32>
    %112 = stablehlo.sqrt %111 : tensor<12x24xf32>
    %cst_34 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %114 = stablehlo.add %112, %113 : tensor<12x24xf32>
    %115 = stablehlo.divide %95, %114 : tensor<12x24xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %117 = stablehlo.add %107, %116 : tensor<24x5xf32>
    %118 = stablehlo.sqrt %117 : tensor<24x5xf32>
    %cst_36 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %120 = stablehlo.add %118, %119 : tensor<24x5xf32>
    %121 = stablehlo.divide %97, %120 : tensor<24x5xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %123 = stablehlo.add %109, %122 : tensor<24xf32>
    %124 = stablehlo.sqrt %123 : tensor<24xf32>
    %cst_38 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %126 = stablehlo.add %124, %125 : tensor<24xf32>
    %127 = stablehlo.divide %99, %126 : tensor<24xf32>
    %cst_39 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %129 = stablehlo.multiply %128, %arg0 : tensor<12x24xf32>
    %130 = stablehlo.add %115, %129 : tensor<12x24xf32>
    %cst_40 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %132 = stablehlo.multiply %131, %arg1 : tensor<24x5xf32>
    %133 = stablehlo.add %121, %132 : tensor<24x5xf32>
    %cst_41 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %135 = stablehlo.multiply %134, %arg2 : tensor<24xf32>
    %136 = stablehlo.add %127, %135 : tensor<24xf32>
    %137 = call @norm(%arg0) : (tensor<12x24xf32>) -> tensor<1x1xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %139 = stablehlo.compare LE, %137, %138, FLOAT : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xi1>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %141 = call @_where_0(%139, %140, %arg0) : (tensor<1x1xi1>, tensor<12x24xf32>, tensor<12x24xf32>) -> tensor<12x24xf32>
    %142 = stablehlo.reshape %137 : (tensor<1x1xf32>) -> tensor<f32>
    %143 = call @norm_1(%141) : (tensor<12x24xf32>) -> tensor<f32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.compare LE, %142, %cst_44, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = call @_where_2(%144, %cst_45, %143) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %146 = call @norm(%130) : (tensor<12x24xf32>) -> tensor<1x1xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %148 = stablehlo.compare LE, %146, %147, FLOAT : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xi1>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %150 = call @_where_0(%148, %149, %130) : (tensor<1x1xi1>, tensor<12x24xf32>, tensor<12x24xf32>) -> tensor<12x24xf32>
    %151 = stablehlo.reshape %146 : (tensor<1x1xf32>) -> tensor<f32>
    %152 = call @norm_1(%150) : (tensor<12x24xf32>) -> tensor<f32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.compare LE, %151, %cst_48, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = call @_where_2(%153, %cst_49, %152) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %155 = stablehlo.multiply %cst_50, %145 : tensor<f32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.add %154, %cst_51 : tensor<f32>
    %157 = stablehlo.divide %155, %156 : tensor<f32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %158 = stablehlo.compare EQ, %145, %cst_52, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %159 = stablehlo.compare EQ, %154, %cst_53, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %160 = stablehlo.or %158, %159 : tensor<i1>
    %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %161 = call @_where_3(%160, %cst_54, %157) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %162 = stablehlo.broadcast_in_dim %161, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %163 = stablehlo.multiply %130, %162 : tensor<12x24xf32>
    %164 = call @norm_4(%arg1) : (tensor<24x5xf32>) -> tensor<1x1xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %166 = stablehlo.compare LE, %164, %165, FLOAT : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xi1>
    %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %168 = call @_where_5(%166, %167, %arg1) : (tensor<1x1xi1>, tensor<24x5xf32>, tensor<24x5xf32>) -> tensor<24x5xf32>
    %169 = stablehlo.reshape %164 : (tensor<1x1xf32>) -> tensor<f32>
    %170 = call @norm_6(%168) : (tensor<24x5xf32>) -> tensor<f32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.compare LE, %169, %cst_57, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %172 = call @_where_2(%171, %cst_58, %170) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %173 = call @norm_4(%133) : (tensor<24x5xf32>) -> tensor<1x1xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %175 = stablehlo.compare LE, %173, %174, FLOAT : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xi1>
    %cst_60 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %177 = call @_where_5(%175, %176, %133) : (tensor<1x1xi1>, tensor<24x5xf32>, tensor<24x5xf32>) -> tensor<24x5xf32>
    %178 = stablehlo.reshape %173 : (tensor<1x1xf32>) -> tensor<f32>
    %179 = call @norm_6(%177) : (tensor<24x5xf32>) -> tensor<f32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %180 = stablehlo.compare LE, %178, %cst_61, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %181 = call @_where_2(%180, %cst_62, %179) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_63 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %182 = stablehlo.multiply %cst_63, %172 : tensor<f32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %183 = stablehlo.add %181, %cst_64 : tensor<f32>
    %184 = stablehlo.divide %182, %183 : tensor<f32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %185 = stablehlo.compare EQ, %172, %cst_65, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %186 = stablehlo.compare EQ, %181, %cst_66, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %187 = stablehlo.or %185, %186 : tensor<i1>
    %cst_67 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %188 = call @_where_3(%187, %cst_67, %184) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %190 = stablehlo.multiply %133, %189 : tensor<24x5xf32>
    %191 = call @norm_7(%arg2) : (tensor<24xf32>) -> tensor<1xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %193 = stablehlo.compare LE, %191, %192, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_69 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %194 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %195 = call @_where_8(%193, %194, %arg2) : (tensor<1xi1>, tensor<24xf32>, tensor<24xf32>) -> tensor<24xf32>
    %196 = stablehlo.reshape %191 : (tensor<1xf32>) -> tensor<f32>
    %197 = call @norm_9(%195) : (tensor<24xf32>) -> tensor<f32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %198 = stablehlo.compare LE, %196, %cst_70, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %199 = call @_where_2(%198, %cst_71, %197) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %200 = call @norm_7(%136) : (tensor<24xf32>) -> tensor<1xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %202 = stablehlo.compare LE, %200, %201, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_73 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %204 = call @_where_8(%202, %203, %136) : (tensor<1xi1>, tensor<24xf32>, tensor<24xf32>) -> tensor<24xf32>
    %205 = stablehlo.reshape %200 : (tensor<1xf32>) -> tensor<f32>
    %206 = call @norm_9(%204) : (tensor<24xf32>) -> tensor<f32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %207 = stablehlo.compare LE, %205, %cst_74, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %208 = call @_where_2(%207, %cst_75, %206) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_76 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %209 = stablehlo.multiply %cst_76, %199 : tensor<f32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %210 = stablehlo.add %208, %cst_77 : tensor<f32>
    %211 = stablehlo.divide %209, %210 : tensor<f32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %212 = stablehlo.compare EQ, %199, %cst_78, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %213 = stablehlo.compare EQ, %208, %cst_79, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %214 = stablehlo.or %212, %213 : tensor<i1>
    %cst_80 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %215 = call @_where_3(%214, %cst_80, %211) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %216 = stablehlo.broadcast_in_dim %215, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %217 = stablehlo.multiply %136, %216 : tensor<24xf32>
    %cst_81 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %218 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %219 = stablehlo.multiply %218, %163 : tensor<12x24xf32>
    %cst_82 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %221 = stablehlo.multiply %220, %190 : tensor<24x5xf32>
    %cst_83 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %222 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %223 = stablehlo.multiply %222, %217 : tensor<24xf32>
    %224 = stablehlo.add %arg0, %219 : tensor<12x24xf32>
    %225 = stablehlo.add %arg1, %221 : tensor<24x5xf32>
    %226 = stablehlo.add %arg2, %223 : tensor<24xf32>
    return %224, %225, %226, %89, %58, %63, %68, %74, %80, %86, %28 : tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<i32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @norm(%arg0: tensor<12x24xf32>) -> tensor<1x1xf32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<12x24xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x24xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %3 = stablehlo.sqrt %2 : tensor<1x1xf32>
    return %3 : tensor<1x1xf32>
  }
  func.func private @_where_0(%arg0: tensor<1x1xi1>, %arg1: tensor<12x24xf32>, %arg2: tensor<12x24xf32>) -> tensor<12x24xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<12x24xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<12x24xi1>, tensor<12x24xf32>
    return %1 : tensor<12x24xf32>
  }
  func.func private @norm_1(%arg0: tensor<12x24xf32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<12x24xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x24xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<i1>, tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @norm_4(%arg0: tensor<24x5xf32>) -> tensor<1x1xf32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<24x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<24x5xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %3 = stablehlo.sqrt %2 : tensor<1x1xf32>
    return %3 : tensor<1x1xf32>
  }
  func.func private @_where_5(%arg0: tensor<1x1xi1>, %arg1: tensor<24x5xf32>, %arg2: tensor<24x5xf32>) -> tensor<24x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<24x5xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<24x5xi1>, tensor<24x5xf32>
    return %1 : tensor<24x5xf32>
  }
  func.func private @norm_6(%arg0: tensor<24x5xf32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<24x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<24x5xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @norm_7(%arg0: tensor<24xf32>) -> tensor<1xf32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<24xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<24xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %3 = stablehlo.sqrt %2 : tensor<1xf32>
    return %3 : tensor<1xf32>
  }
  func.func private @_where_8(%arg0: tensor<1xi1>, %arg1: tensor<24xf32>, %arg2: tensor<24xf32>) -> tensor<24xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<1xi1>) -> tensor<24xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<24xi1>, tensor<24xf32>
    return %1 : tensor<24xf32>
  }
  func.func private @norm_9(%arg0: tensor<24xf32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<24xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<24xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    return %2 : tensor<f32>
  }
}
