module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<24xf32>, %arg1: tensor<3x24xf32>, %arg2: tensor<24x12xf32>, %arg3: tensor<i32>, %arg4: tensor<24xf32>, %arg5: tensor<3x24xf32>, %arg6: tensor<24x12xf32>, %arg7: tensor<24xf32>, %arg8: tensor<3x24xf32>, %arg9: tensor<24x12xf32>, %arg10: tensor<8x3xf32>, %arg11: tensor<8x1xf32>) -> (tensor<24xf32> {jax.result_info = "result[0]['bias']"}, tensor<3x24xf32> {jax.result_info = "result[0]['hidden']"}, tensor<24x12xf32> {jax.result_info = "result[0]['out']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<24xf32> {jax.result_info = "result[1][0].mu['bias']"}, tensor<3x24xf32> {jax.result_info = "result[1][0].mu['hidden']"}, tensor<24x12xf32> {jax.result_info = "result[1][0].mu['out']"}, tensor<24xf32> {jax.result_info = "result[1][0].nu['bias']"}, tensor<3x24xf32> {jax.result_info = "result[1][0].nu['hidden']"}, tensor<24x12xf32> {jax.result_info = "result[1][0].nu['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.dot_general %arg10, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x3xf32>, tensor<3x24xf32>) -> tensor<8x24xf32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<8x24xf32>
    %3 = stablehlo.add %0, %2 : tensor<8x24xf32>
    %4 = stablehlo.tanh %3 : tensor<8x24xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %6 = stablehlo.subtract %5, %4 : tensor<8x24xf32>
    %7 = stablehlo.dot_general %4, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<24x12xf32>) -> tensor<8x12xf32>
    %8 = stablehlo.slice %7 [0:8, 0:4] : (tensor<8x12xf32>) -> tensor<8x4xf32>
    %9 = stablehlo.slice %7 [0:8, 4:8] : (tensor<8x12xf32>) -> tensor<8x4xf32>
    %10 = stablehlo.slice %7 [0:8, 8:12] : (tensor<8x12xf32>) -> tensor<8x4xf32>
    %11 = stablehlo.broadcast_in_dim %arg11, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x4xf32>
    %12 = stablehlo.subtract %11, %9 : tensor<8x4xf32>
    %13 = stablehlo.exponential %10 : tensor<8x4xf32>
    %14 = stablehlo.divide %12, %13 : tensor<8x4xf32>
    %15 = stablehlo.multiply %13, %13 : tensor<8x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x4xf32>
    %17 = stablehlo.divide %16, %15 : tensor<8x4xf32>
    %18 = stablehlo.multiply %14, %14 : tensor<8x4xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x4xf32>
    %20 = stablehlo.multiply %19, %14 : tensor<8x4xf32>
    %cst_2 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x4xf32>
    %22 = stablehlo.multiply %21, %18 : tensor<8x4xf32>
    %23 = stablehlo.subtract %22, %10 : tensor<8x4xf32>
    %cst_3 = stablehlo.constant dense<0.918938517> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x4xf32>
    %25 = stablehlo.subtract %23, %24 : tensor<8x4xf32>
    %26:3 = call @log_softmax(%8) : (tensor<8x4xf32>) -> (tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x1xf32>)
    %27 = stablehlo.add %26#0, %25 : tensor<8x4xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_4) applies stablehlo.maximum across dimensions = [1] : (tensor<8x4xf32>, tensor<f32>) -> tensor<8xf32>
    %29 = stablehlo.reshape %28 : (tensor<8xf32>) -> tensor<8x1xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x4xf32>
    %31 = stablehlo.compare EQ, %27, %30, FLOAT : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xi1>
    %32 = stablehlo.convert %31 : (tensor<8x4xi1>) -> tensor<8x4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%32 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<8x4xf32>, tensor<f32>) -> tensor<8xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %35 = stablehlo.maximum %34, %28 : tensor<8xf32>
    %36 = stablehlo.compare EQ, %28, %35, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %39 = stablehlo.select %36, %37, %38 : tensor<8xi1>, tensor<8xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %41 = stablehlo.compare EQ, %40, %35, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %44 = stablehlo.select %41, %42, %43 : tensor<8xi1>, tensor<8xf32>
    %45 = stablehlo.divide %39, %44 : tensor<8xf32>
    %46 = stablehlo.is_finite %35 : (tensor<8xf32>) -> tensor<8xi1>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %48 = stablehlo.select %46, %35, %47 : tensor<8xi1>, tensor<8xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %50 = stablehlo.broadcast_in_dim %48, dims = [0] : (tensor<8xf32>) -> tensor<8x1xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x4xf32>
    %52 = stablehlo.subtract %27, %51 : tensor<8x4xf32>
    %53 = stablehlo.exponential %52 : tensor<8x4xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<8x4xf32>, tensor<f32>) -> tensor<8xf32>
    %55 = stablehlo.sign %54 : tensor<8xf32>
    %56 = stablehlo.abs %54 : tensor<8xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %58 = stablehlo.compare GE, %54, %57, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %59 = stablehlo.log %56 : tensor<8xf32>
    %60 = stablehlo.add %59, %48 : tensor<8xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%60 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %62 = stablehlo.divide %61, %cst_17 : tensor<f32>
    %63 = stablehlo.negate %62 : tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.negate %cst_18 : tensor<f32>
    %cst_19 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %65 = stablehlo.divide %64, %cst_19 : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %67 = stablehlo.divide %66, %56 : tensor<8xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %69 = stablehlo.select %58, %68, %67 : tensor<8xi1>, tensor<8xf32>
    %70 = stablehlo.select %58, %67, %68 : tensor<8xi1>, tensor<8xf32>
    %71 = stablehlo.negate %69 : tensor<8xf32>
    %72 = stablehlo.add %70, %71 : tensor<8xf32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0] : (tensor<8xf32>) -> tensor<8x4xf32>
    %74 = stablehlo.multiply %73, %53 : tensor<8x4xf32>
    %75 = call @log_softmax_0(%26#1, %26#2, %74) : (tensor<8x4xf32>, tensor<8x1xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %76 = stablehlo.negate %74 : tensor<8x4xf32>
    %cst_21 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<8x4xf32>
    %78 = stablehlo.multiply %77, %74 : tensor<8x4xf32>
    %79 = stablehlo.multiply %78, %20 : tensor<8x4xf32>
    %80 = stablehlo.multiply %79, %17 : tensor<8x4xf32>
    %81 = stablehlo.multiply %80, %12 : tensor<8x4xf32>
    %82 = stablehlo.negate %81 : tensor<8x4xf32>
    %83 = stablehlo.divide %79, %13 : tensor<8x4xf32>
    %84 = stablehlo.multiply %82, %13 : tensor<8x4xf32>
    %85 = stablehlo.add %76, %84 : tensor<8x4xf32>
    %86 = stablehlo.negate %83 : tensor<8x4xf32>
    %87 = stablehlo.concatenate %75, %86, %85, dim = 1 : (tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x12xf32>
    %88 = stablehlo.dot_general %87, %4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x12xf32>, tensor<8x24xf32>) -> tensor<12x24xf32>
    %89 = stablehlo.transpose %88, dims = [1, 0] : (tensor<12x24xf32>) -> tensor<24x12xf32>
    %90 = stablehlo.dot_general %87, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x12xf32>, tensor<24x12xf32>) -> tensor<8x24xf32>
    %91 = stablehlo.multiply %90, %6 : tensor<8x24xf32>
    %92 = stablehlo.multiply %91, %4 : tensor<8x24xf32>
    %93 = stablehlo.add %91, %92 : tensor<8x24xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.reduce(%93 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<8x24xf32>, tensor<f32>) -> tensor<24xf32>
    %95 = stablehlo.reshape %94 : (tensor<24xf32>) -> tensor<1x24xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.reduce(%95 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<1x24xf32>, tensor<f32>) -> tensor<24xf32>
    %97 = stablehlo.dot_general %93, %arg10, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<8x3xf32>) -> tensor<24x3xf32>
    %98 = stablehlo.transpose %97, dims = [1, 0] : (tensor<24x3xf32>) -> tensor<3x24xf32>
    %cst_24 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %100 = stablehlo.multiply %99, %96 : tensor<24xf32>
    %cst_25 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %102 = stablehlo.multiply %101, %arg4 : tensor<24xf32>
    %103 = stablehlo.add %100, %102 : tensor<24xf32>
    %cst_26 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x24xf32>
    %105 = stablehlo.multiply %104, %98 : tensor<3x24xf32>
    %cst_27 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x24xf32>
    %107 = stablehlo.multiply %106, %arg5 : tensor<3x24xf32>
    %108 = stablehlo.add %105, %107 : tensor<3x24xf32>
    %cst_28 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %110 = stablehlo.multiply %109, %89 : tensor<24x12xf32>
    %cst_29 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %112 = stablehlo.multiply %111, %arg6 : tensor<24x12xf32>
    %113 = stablehlo.add %110, %112 : tensor<24x12xf32>
    %114 = stablehlo.multiply %96, %96 : tensor<24xf32>
    %cst_30 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %116 = stablehlo.multiply %115, %114 : tensor<24xf32>
    %cst_31 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %118 = stablehlo.multiply %117, %arg7 : tensor<24xf32>
    %119 = stablehlo.add %116, %118 : tensor<24xf32>
    %120 = stablehlo.multiply %98, %98 : tensor<3x24xf32>
    %cst_32 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x24xf32>
    %122 = stablehlo.multiply %121, %120 : tensor<3x24xf32>
    %cst_33 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x24xf32>
    %124 = stablehlo.multiply %123, %arg8 : tensor<3x24xf32>
    %125 = stablehlo.add %122, %124 : tensor<3x24xf32>
    %126 = stablehlo.multiply %89, %89 : tensor<24x12xf32>
    %cst_34 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %128 = stablehlo.multiply %127, %126 : tensor<24x12xf32>
    %cst_35 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %130 = stablehlo.multiply %129, %arg9 : tensor<24x12xf32>
    %131 = stablehlo.add %128, %130 : tensor<24x12xf32>
    %c = stablehlo.constant dense<2147483647> : tensor<i32>
    %132 = stablehlo.compare LT, %arg3, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_36 = stablehlo.constant dense<1> : tensor<i32>
    %133 = stablehlo.add %arg3, %c_36 : tensor<i32>
    %c_37 = stablehlo.constant dense<2147483647> : tensor<i32>
    %134 = call @_where(%132, %133, %c_37) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %135 = stablehlo.convert %134 : (tensor<i32>) -> tensor<f32>
    %cst_38 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %136 = stablehlo.convert %134 : (tensor<i32>) -> tensor<f32>
    %137 = stablehlo.power %cst_38, %136 : tensor<f32>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %138 = stablehlo.subtract %cst_39, %137 : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %140 = stablehlo.divide %103, %139 : tensor<24xf32>
    %141 = stablehlo.broadcast_in_dim %138, dims = [] : (tensor<f32>) -> tensor<3x24xf32>
    %142 = stablehlo.divide %108, %141 : tensor<3x24xf32>
    %143 = stablehlo.broadcast_in_dim %138, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %144 = stablehlo.divide %113, %143 : tensor<24x12xf32>
    %145 = stablehlo.convert %134 : (tensor<i32>) -> tensor<f32>
    %cst_40 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %146 = stablehlo.convert %134 : (tensor<i32>) -> tensor<f32>
    %147 = stablehlo.power %cst_40, %146 : tensor<f32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %148 = stablehlo.subtract %cst_41, %147 : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %148, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %150 = stablehlo.divide %119, %149 : tensor<24xf32>
    %151 = stablehlo.broadcast_in_dim %148, dims = [] : (tensor<f32>) -> tensor<3x24xf32>
    %152 = stablehlo.divide %125, %151 : tensor<3x24xf32>
    %153 = stablehlo.broadcast_in_dim %148, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %154 = stablehlo.divide %131, %153 : tensor<24x12xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %156 = stablehlo.add %150, %155 : tensor<24xf32>
    %157 = stablehlo.sqrt %156 : tensor<24xf32>
    %cst_43 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %159 = stablehlo.add %157, %158 : tensor<24xf32>
    %160 = stablehlo.divide %140, %159 : tensor<24xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3x24xf32>
    %162 = stablehlo.add %152, %161 : tensor<3x24xf32>
    %163 = stablehlo.sqrt %162 : tensor<3x24xf32>
    %cst_45 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3x24xf32>
    %165 = stablehlo.add %163, %164 : tensor<3x24xf32>
    %166 = stablehlo.divide %142, %165 : tensor<3x24xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %168 = stablehlo.add %154, %167 : tensor<24x12xf32>
    %169 = stablehlo.sqrt %168 : tensor<24x12xf32>
    %cst_47 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %171 = stablehlo.add %169, %170 : tensor<24x12xf32>
    %172 = stablehlo.divide %144, %171 : tensor<24x12xf32>
    %cst_48 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %174 = stablehlo.multiply %173, %160 : tensor<24xf32>
    %cst_49 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3x24xf32>
    %176 = stablehlo.multiply %175, %166 : tensor<3x24xf32>
    %cst_50 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %178 = stablehlo.multiply %177, %172 : tensor<24x12xf32>
    %179 = stablehlo.add %arg0, %174 : tensor<24xf32>
    %180 = stablehlo.add %arg1, %176 : tensor<3x24xf32>
    %181 = stablehlo.add %arg2, %178 : tensor<24x12xf32>
    return %179, %180, %181, %134, %103, %108, %113, %119, %125, %131, %63 : tensor<24xf32>, tensor<3x24xf32>, tensor<24x12xf32>, tensor<i32>, tensor<24xf32>, tensor<3x24xf32>, tensor<24x12xf32>, tensor<24xf32>, tensor<3x24xf32>, tensor<24x12xf32>, tensor<f32>
  }
  func.func private @log_softmax(%arg0: tensor<8x4xf32>) -> (tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x1xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<8x4xf32>, tensor<f32>) -> tensor<8xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<8xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<8xf32>) -> tensor<8x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x4xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<8x4xf32>
    %6 = stablehlo.exponential %5 : tensor<8x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<8x4xf32>, tensor<f32>) -> tensor<8xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<8xf32>) -> tensor<8x1xf32>
    %9 = stablehlo.log %8 : tensor<8x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x4xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<8x4xf32>
    return %11, %6, %8 : tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x1xf32>
  }
  func.func private @log_softmax_0(%arg0: tensor<8x4xf32>, %arg1: tensor<8x1xf32>, %arg2: tensor<8x4xf32>) -> tensor<8x4xf32> {
    %0 = stablehlo.negate %arg2 : tensor<8x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<8x4xf32>, tensor<f32>) -> tensor<8xf32>
    %2 = stablehlo.reshape %1 : (tensor<8xf32>) -> tensor<8x1xf32>
    %3 = stablehlo.divide %2, %arg1 : tensor<8x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<8x1xf32>, tensor<f32>) -> tensor<8xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<8xf32>) -> tensor<8x4xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<8x4xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<8x4xf32>
    return %7 : tensor<8x4xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
