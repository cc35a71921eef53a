module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12x24xf32>, %arg1: tensor<24x5xf32>, %arg2: tensor<24xf32>, %arg3: tensor<12x24xf32>, %arg4: tensor<24x5xf32>, %arg5: tensor<24xf32>, %arg6: tensor<i32>, %arg7: tensor<8x12xf32>, %arg8: tensor<8x5xf32>) -> (tensor<12x24xf32> {jax.result_info = "result[0]['a']"}, tensor<24x5xf32> {jax.result_info = "result[0]['b']"}, tensor<24xf32> {jax.result_info = "result[0]['bias']"}, tensor<12x24xf32> {jax.result_info = "result[1][2].trace['a']"}, tensor<24x5xf32> {jax.result_info = "result[1][2].trace['b']"}, tensor<24xf32> {jax.result_info = "result[1][2].trace['bias']"}, tensor<i32> {jax.result_info = "result[1][3].count"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.dot_general %arg7, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x12xf32>, tensor<12x24xf32>) -> tensor<8x24xf32>
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
    %23 = stablehlo.subtract %22, %arg8 : tensor<8x5xf32>
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
    %52 = stablehlo.dot_general %48, %arg7, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<8x12xf32>) -> tensor<24x12xf32>
    %53 = stablehlo.transpose %52, dims = [1, 0] : (tensor<24x12xf32>) -> tensor<12x24xf32>
    %54 = stablehlo.multiply %53, %53 : tensor<12x24xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%54 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<12x24xf32>, tensor<f32>) -> tensor<24xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %57 = stablehlo.sqrt %56 : tensor<1x24xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<12x24xf32>
    %59 = stablehlo.multiply %33, %33 : tensor<24x5xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<24x5xf32>, tensor<f32>) -> tensor<5xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %62 = stablehlo.sqrt %61 : tensor<1x5xf32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<24x5xf32>
    %64 = stablehlo.multiply %51, %51 : tensor<24xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%64 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<24xf32>, tensor<f32>) -> tensor<f32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %67 = stablehlo.sqrt %66 : tensor<1xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0] : (tensor<1xf32>) -> tensor<24xf32>
    %69 = stablehlo.multiply %arg0, %arg0 : tensor<12x24xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.reduce(%69 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<12x24xf32>, tensor<f32>) -> tensor<24xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %72 = stablehlo.sqrt %71 : tensor<1x24xf32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<12x24xf32>
    %74 = stablehlo.multiply %arg1, %arg1 : tensor<24x5xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.reduce(%74 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<24x5xf32>, tensor<f32>) -> tensor<5xf32>
    %76 = stablehlo.broadcast_in_dim %75, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %77 = stablehlo.sqrt %76 : tensor<1x5xf32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<24x5xf32>
    %79 = stablehlo.multiply %arg2, %arg2 : tensor<24xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.reduce(%79 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<24xf32>, tensor<f32>) -> tensor<f32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %82 = stablehlo.sqrt %81 : tensor<1xf32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0] : (tensor<1xf32>) -> tensor<24xf32>
    %cst_21 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %85 = stablehlo.maximum %73, %84 : tensor<12x24xf32>
    %cst_22 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %87 = stablehlo.multiply %86, %85 : tensor<12x24xf32>
    %cst_23 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %89 = stablehlo.maximum %78, %88 : tensor<24x5xf32>
    %cst_24 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %91 = stablehlo.multiply %90, %89 : tensor<24x5xf32>
    %cst_25 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %93 = stablehlo.maximum %83, %92 : tensor<24xf32>
    %cst_26 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %95 = stablehlo.multiply %94, %93 : tensor<24xf32>
    %cst_27 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %97 = stablehlo.maximum %58, %96 : tensor<12x24xf32>
    %98 = stablehlo.divide %87, %97 : tensor<12x24xf32>
    %99 = stablehlo.multiply %53, %98 : tensor<12x24xf32>
    %100 = stablehlo.compare LT, %58, %87, FLOAT : (tensor<12x24xf32>, tensor<12x24xf32>) -> tensor<12x24xi1>
    %101 = call @_where(%100, %53, %99) : (tensor<12x24xi1>, tensor<12x24xf32>, tensor<12x24xf32>) -> tensor<12x24xf32>
    %cst_28 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %103 = stablehlo.maximum %63, %102 : tensor<24x5xf32>
    %104 = stablehlo.divide %91, %103 : tensor<24x5xf32>
    %105 = stablehlo.multiply %33, %104 : tensor<24x5xf32>
    %106 = stablehlo.compare LT, %63, %91, FLOAT : (tensor<24x5xf32>, tensor<24x5xf32>) -> tensor<24x5xi1>
    %107 = call @_where_0(%106, %33, %105) : (tensor<24x5xi1>, tensor<24x5xf32>, tensor<24x5xf32>) -> tensor<24x5xf32>
    %cst_29 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %109 = stablehlo.maximum %68, %108 : tensor<24xf32>
    %110 = stablehlo.divide %95, %109 : tensor<24xf32>
    %111 = stablehlo.multiply %51, %110 : tensor<24xf32>
    %112 = stablehlo.compare LT, %68, %95, FLOAT : (tensor<24xf32>, tensor<24xf32>) -> tensor<24xi1>
    %113 = call @_where_1(%112, %51, %111) : (tensor<24xi1>, tensor<24xf32>, tensor<24xf32>) -> tensor<24xf32>
    %cst_30 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %115 = stablehlo.multiply %114, %arg0 : tensor<12x24xf32>
    %116 = stablehlo.add %101, %115 : tensor<12x24xf32>
    %cst_31 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %118 = stablehlo.multiply %117, %arg1 : tensor<24x5xf32>
    %119 = stablehlo.add %107, %118 : tensor<24x5xf32>
    %cst_32 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %121 = stablehlo.multiply %120, %arg2 : tensor<24xf32>
    %122 = stablehlo.add %113, %121 : tensor<24xf32>
    %cst_33 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %124 = stablehlo.multiply %123, %arg3 : tensor<12x24xf32>
    %125 = stablehlo.add %116, %124 : tensor<12x24xf32>
    %cst_34 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %127 = stablehlo.multiply %126, %arg4 : tensor<24x5xf32>
    %128 = stablehlo.add %119, %127 : tensor<24x5xf32>
    %cst_35 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %130 = stablehlo.multiply %129, %arg5 : tensor<24xf32>
    %131 = stablehlo.add %122, %130 : tensor<24xf32>
    %132 = stablehlo.convert %arg6 : (tensor<i32>) -> tensor<f32>
    %cst_36 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %133 = stablehlo.convert %arg6 : (tensor<i32>) -> tensor<f32>
    %134 = stablehlo.power %cst_36, %133 : tensor<f32>
    %cst_37 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %135 = stablehlo.multiply %cst_37, %134 : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %137 = stablehlo.multiply %136, %125 : tensor<12x24xf32>
    %138 = stablehlo.broadcast_in_dim %135, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %139 = stablehlo.multiply %138, %128 : tensor<24x5xf32>
    %140 = stablehlo.broadcast_in_dim %135, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %141 = stablehlo.multiply %140, %131 : tensor<24xf32>
    %c = stablehlo.constant dense<2147483647> : tensor<i32>
    %142 = stablehlo.compare LT, %arg6, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_38 = stablehlo.constant dense<1> : tensor<i32>
    %143 = stablehlo.add %arg6, %c_38 : tensor<i32>
    %c_39 = stablehlo.constant dense<2147483647> : tensor<i32>
    %144 = call @_where_2(%142, %143, %c_39) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %145 = stablehlo.add %arg0, %137 : tensor<12x24xf32>
    %146 = stablehlo.add %arg1, %139 : tensor<24x5xf32>
    %147 = stablehlo.add %arg2, %141 : tensor<24xf32>
    return %145, %146, %147, %125, %128, %131, %144, %28 : tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<i32>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<12x24xi1>, %arg1: tensor<12x24xf32>, %arg2: tensor<12x24xf32>) -> tensor<12x24xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<12x24xi1>, tensor<12x24xf32>
    return %0 : tensor<12x24xf32>
  }
  func.func private @_where_0(%arg0: tensor<24x5xi1>, %arg1: tensor<24x5xf32>, %arg2: tensor<24x5xf32>) -> tensor<24x5xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<24x5xi1>, tensor<24x5xf32>
    return %0 : tensor<24x5xf32>
  }
  func.func private @_where_1(%arg0: tensor<24xi1>, %arg1: tensor<24xf32>, %arg2: tensor<24xf32>) -> tensor<24xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<24xi1>, tensor<24xf32>
    return %0 : tensor<24xf32>
  }
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
