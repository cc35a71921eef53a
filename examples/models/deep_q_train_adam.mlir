module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x24xf32>, %arg1: tensor<24x4xf32>, %arg2: tensor<24xf32>, %arg3: tensor<24x1xf32>, %arg4: tensor<6x24xf32>, %arg5: tensor<24x4xf32>, %arg6: tensor<24xf32>, %arg7: tensor<24x1xf32>, %arg8: tensor<i32>, %arg9: tensor<6x24xf32>, %arg10: tensor<24x4xf32>, %arg11: tensor<24xf32>, %arg12: tensor<24x1xf32>, %arg13: tensor<6x24xf32>, %arg14: tensor<24x4xf32>, %arg15: tensor<24xf32>, %arg16: tensor<24x1xf32>, %arg17: tensor<8x6xf32>, %arg18: tensor<8xi32>, %arg19: tensor<8xf32>, %arg20: tensor<8x6xf32>, %arg21: tensor<8xf32>) -> (tensor<6x24xf32> {jax.result_info = "result[0]['a']"}, tensor<24x4xf32> {jax.result_info = "result[0]['advantage']"}, tensor<24xf32> {jax.result_info = "result[0]['bias']"}, tensor<24x1xf32> {jax.result_info = "result[0]['value']"}, tensor<6x24xf32> {jax.result_info = "result[1]['a']"}, tensor<24x4xf32> {jax.result_info = "result[1]['advantage']"}, tensor<24xf32> {jax.result_info = "result[1]['bias']"}, tensor<24x1xf32> {jax.result_info = "result[1]['value']"}, tensor<i32> {jax.result_info = "result[2][0].count"}, tensor<6x24xf32> {jax.result_info = "result[2][0].mu['a']"}, tensor<24x4xf32> {jax.result_info = "result[2][0].mu['advantage']"}, tensor<24xf32> {jax.result_info = "result[2][0].mu['bias']"}, tensor<24x1xf32> {jax.result_info = "result[2][0].mu['value']"}, tensor<6x24xf32> {jax.result_info = "result[2][0].nu['a']"}, tensor<24x4xf32> {jax.result_info = "result[2][0].nu['advantage']"}, tensor<24xf32> {jax.result_info = "result[2][0].nu['bias']"}, tensor<24x1xf32> {jax.result_info = "result[2][0].nu['value']"}, tensor<f32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.dot_general %arg20, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<6x24xf32>) -> tensor<8x24xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<8x24xf32>
    %3 = stablehlo.add %0, %2 : tensor<8x24xf32>
    %4 = call @relu(%3) : (tensor<8x24xf32>) -> tensor<8x24xf32>
    %5 = stablehlo.dot_general %4, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<24x1xf32>) -> tensor<8x1xf32>
    %6 = stablehlo.dot_general %4, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<24x4xf32>) -> tensor<8x4xf32>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x4xf32>
    %8 = stablehlo.add %7, %6 : tensor<8x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<8x4xf32>, tensor<f32>) -> tensor<8xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<8xf32>) -> tensor<8x1xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x1xf32>
    %12 = stablehlo.divide %10, %11 : tensor<8x1xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x4xf32>
    %14 = stablehlo.subtract %8, %13 : tensor<8x4xf32>
    %15 = call @argmax(%14) : (tensor<8x4xf32>) -> tensor<8xi32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %17 = stablehlo.subtract %16, %arg21 : tensor<8xf32>
    %cst_2 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<8xf32>
    %20 = stablehlo.dot_general %arg20, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<6x24xf32>) -> tensor<8x24xf32>
    %21 = stablehlo.broadcast_in_dim %arg6, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<8x24xf32>
    %23 = stablehlo.add %20, %22 : tensor<8x24xf32>
    %24 = call @relu(%23) : (tensor<8x24xf32>) -> tensor<8x24xf32>
    %25 = stablehlo.dot_general %24, %arg7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<24x1xf32>) -> tensor<8x1xf32>
    %26 = stablehlo.dot_general %24, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<24x4xf32>) -> tensor<8x4xf32>
    %27 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x4xf32>
    %28 = stablehlo.add %27, %26 : tensor<8x4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%26 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<8x4xf32>, tensor<f32>) -> tensor<8xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<8xf32>) -> tensor<8x1xf32>
    %cst_4 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8x1xf32>
    %32 = stablehlo.divide %30, %31 : tensor<8x1xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x4xf32>
    %34 = stablehlo.subtract %28, %33 : tensor<8x4xf32>
    %35 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %36 = call @take_along_axis(%34, %35) : (tensor<8x4xf32>, tensor<8x1xi32>) -> tensor<8x1xf32>
    %37 = stablehlo.reshape %36 : (tensor<8x1xf32>) -> tensor<8xf32>
    %38 = stablehlo.multiply %19, %37 : tensor<8xf32>
    %39 = stablehlo.add %arg19, %38 : tensor<8xf32>
    %40 = stablehlo.dot_general %arg17, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<6x24xf32>) -> tensor<8x24xf32>
    %41 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<8x24xf32>
    %43 = stablehlo.add %40, %42 : tensor<8x24xf32>
    %44 = call @relu(%43) : (tensor<8x24xf32>) -> tensor<8x24xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %46 = stablehlo.compare GT, %43, %45, FLOAT : (tensor<8x24xf32>, tensor<8x24xf32>) -> tensor<8x24xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %48 = stablehlo.dot_general %44, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<24x1xf32>) -> tensor<8x1xf32>
    %49 = stablehlo.dot_general %44, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<24x4xf32>) -> tensor<8x4xf32>
    %50 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x4xf32>
    %51 = stablehlo.add %50, %49 : tensor<8x4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%49 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<8x4xf32>, tensor<f32>) -> tensor<8xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0] : (tensor<8xf32>) -> tensor<8x1xf32>
    %cst_8 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8x1xf32>
    %55 = stablehlo.divide %53, %54 : tensor<8x1xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x4xf32>
    %57 = stablehlo.subtract %51, %56 : tensor<8x4xf32>
    %58 = stablehlo.broadcast_in_dim %arg18, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %59:2 = call @take_along_axis_0(%57, %58) : (tensor<8x4xf32>, tensor<8x1xi32>) -> (tensor<8x1xf32>, tensor<8x1x1xi32>)
    %60 = stablehlo.reshape %59#0 : (tensor<8x1xf32>) -> tensor<8xf32>
    %61 = stablehlo.subtract %60, %39 : tensor<8xf32>
    %62 = stablehlo.abs %61 : tensor<8xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %64 = stablehlo.compare GE, %61, %63, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %66 = stablehlo.minimum %62, %65 : tensor<8xf32>
    %67 = stablehlo.compare EQ, %62, %66, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %70 = stablehlo.select %67, %68, %69 : tensor<8xi1>, tensor<8xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %72 = stablehlo.compare EQ, %71, %66, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %75 = stablehlo.select %72, %73, %74 : tensor<8xi1>, tensor<8xf32>
    %76 = stablehlo.divide %70, %75 : tensor<8xf32>
    %77 = stablehlo.subtract %62, %66 : tensor<8xf32>
    %78 = stablehlo.multiply %66, %66 : tensor<8xf32>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %80 = stablehlo.multiply %79, %66 : tensor<8xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %82 = stablehlo.multiply %81, %78 : tensor<8xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %84 = stablehlo.multiply %83, %77 : tensor<8xf32>
    %85 = stablehlo.add %82, %84 : tensor<8xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.reduce(%85 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %cst_20 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %87 = stablehlo.divide %86, %cst_20 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_22 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %88 = stablehlo.divide %cst_21, %cst_22 : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %91 = stablehlo.multiply %90, %89 : tensor<8xf32>
    %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %93 = stablehlo.multiply %92, %89 : tensor<8xf32>
    %94 = stablehlo.multiply %93, %80 : tensor<8xf32>
    %95 = stablehlo.negate %91 : tensor<8xf32>
    %96 = stablehlo.add %94, %95 : tensor<8xf32>
    %97 = stablehlo.multiply %96, %76 : tensor<8xf32>
    %98 = stablehlo.add %91, %97 : tensor<8xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %100 = stablehlo.select %64, %99, %98 : tensor<8xi1>, tensor<8xf32>
    %101 = stablehlo.select %64, %98, %99 : tensor<8xi1>, tensor<8xf32>
    %102 = stablehlo.negate %100 : tensor<8xf32>
    %103 = stablehlo.add %101, %102 : tensor<8xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0] : (tensor<8xf32>) -> tensor<8x1xf32>
    %105 = call @take_along_axis_1(%59#1, %104) : (tensor<8x1x1xi32>, tensor<8x1xf32>) -> tensor<8x4xf32>
    %106 = stablehlo.negate %105 : tensor<8x4xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.reduce(%106 init: %cst_26) applies stablehlo.add across dimensions = [1] : (tensor<8x4xf32>, tensor<f32>) -> tensor<8xf32>
    %108 = stablehlo.reshape %107 : (tensor<8xf32>) -> tensor<8x1xf32>
    %cst_27 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<8x1xf32>
    %110 = stablehlo.divide %108, %109 : tensor<8x1xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.reduce(%110 init: %cst_28) applies stablehlo.add across dimensions = [1] : (tensor<8x1xf32>, tensor<f32>) -> tensor<8xf32>
    %112 = stablehlo.broadcast_in_dim %111, dims = [0] : (tensor<8xf32>) -> tensor<8x4xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.reduce(%105 init: %cst_29) applies stablehlo.add across dimensions = [1] : (tensor<8x4xf32>, tensor<f32>) -> tensor<8xf32>
    %114 = stablehlo.reshape %113 : (tensor<8xf32>) -> tensor<8x1xf32>
    %115 = stablehlo.add %112, %105 : tensor<8x4xf32>
    %116 = stablehlo.dot_general %115, %44, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x4xf32>, tensor<8x24xf32>) -> tensor<4x24xf32>
    %117 = stablehlo.transpose %116, dims = [1, 0] : (tensor<4x24xf32>) -> tensor<24x4xf32>
    %118 = stablehlo.dot_general %115, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x4xf32>, tensor<24x4xf32>) -> tensor<8x24xf32>
    %119 = stablehlo.dot_general %114, %44, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x1xf32>, tensor<8x24xf32>) -> tensor<1x24xf32>
    %120 = stablehlo.transpose %119, dims = [1, 0] : (tensor<1x24xf32>) -> tensor<24x1xf32>
    %121 = stablehlo.dot_general %114, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x1xf32>, tensor<24x1xf32>) -> tensor<8x24xf32>
    %122 = stablehlo.add %118, %121 : tensor<8x24xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %124 = stablehlo.select %46, %122, %123 : tensor<8x24xi1>, tensor<8x24xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.reduce(%124 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<8x24xf32>, tensor<f32>) -> tensor<24xf32>
    %126 = stablehlo.reshape %125 : (tensor<24xf32>) -> tensor<1x24xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.reduce(%126 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<1x24xf32>, tensor<f32>) -> tensor<24xf32>
    %128 = stablehlo.dot_general %124, %arg17, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<8x6xf32>) -> tensor<24x6xf32>
    %129 = stablehlo.transpose %128, dims = [1, 0] : (tensor<24x6xf32>) -> tensor<6x24xf32>
    %cst_33 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<6x24xf32>
    %131 = stablehlo.multiply %130, %129 : tensor<6x24xf32>
    %cst_34 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<6x24xf32>
    %133 = stablehlo.multiply %132, %arg9 : tensor<6x24xf32>
    %134 = stablehlo.add %131, %133 : tensor<6x24xf32>
    %cst_35 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<24x4xf32>
    %136 = stablehlo.multiply %135, %117 : tensor<24x4xf32>
    %cst_36 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<24x4xf32>
    %138 = stablehlo.multiply %137, %arg10 : tensor<24x4xf32>
    %139 = stablehlo.add %136, %138 : tensor<24x4xf32>
    %cst_37 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %141 = stablehlo.multiply %140, %127 : tensor<24xf32>
    %cst_38 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %143 = stablehlo.multiply %142, %arg11 : tensor<24xf32>
    %144 = stablehlo.add %141, %143 : tensor<24xf32>
    %cst_39 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<24x1xf32>
    %146 = stablehlo.multiply %145, %120 : tensor<24x1xf32>
    %cst_40 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<24x1xf32>
    %148 = stablehlo.multiply %147, %arg12 : tensor<24x1xf32>
    %149 = stablehlo.add %146, %148 : tensor<24x1xf32>
    %150 = stablehlo.multiply %129, %129 : tensor<6x24xf32>
    %cst_41 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<6x24xf32>
    %152 = stablehlo.multiply %151, %150 : tensor<6x24xf32>
    %cst_42 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<6x24xf32>
    %154 = stablehlo.multiply %153, %arg13 : tensor<6x24xf32>
    %155 = stablehlo.add %152, %154 : tensor<6x24xf32>
    %156 = stablehlo.multiply %117, %117 : tensor<24x4xf32>
    %cst_43 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<24x4xf32>
    %158 = stablehlo.multiply %157, %156 : tensor<24x4xf32>
    %cst_44 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<24x4xf32>
    %160 = stablehlo.multiply %159, %arg14 : tensor<24x4xf32>
    %161 = stablehlo.add %158, %160 : tensor<24x4xf32>
    %162 = stablehlo.multiply %127, %127 : tensor<24xf32>
    %cst_45 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %164 = stablehlo.multiply %163, %162 : tensor<24xf32>
    %cst_46 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %166 = stablehlo.multiply %165, %arg15 : tensor<24xf32>
    %167 = stablehlo.add %164, %166 : tensor<24xf32>
    %168 = stablehlo.multiply %120, %120 : tensor<24x1xf32>
    %cst_47 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<24x1xf32>
    %170 = stablehlo.multiply %169, %168 : tensor<24x1xf32>
    %cst_48 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<24x1xf32>
    %172 = stablehlo.multiply %171, %arg16 : tensor<24x1xf32>
    %173 = stablehlo.add %170, %172 : tensor<24x1xf32>
    %c = stablehlo.constant dense<2147483647> : tensor<i32>
    %174 = stablehlo.compare LT, %arg8, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_49 = stablehlo.constant dense<1> : tensor<i32>
    %175 = stablehlo.add %arg8, %c_49 : tensor<i32>
    %c_50 = stablehlo.constant dense<2147483647> : tensor<i32>
    %176 = call @_where(%174, %175, %c_50) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %177 = stablehlo.convert %176 : (tensor<i32>) -> tensor<f32>
    %cst_51 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %178 = stablehlo.convert %176 : (tensor<i32>) -> tensor<f32>
    %179 = stablehlo.power %cst_51, %178 : tensor<f32>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %180 = stablehlo.subtract %cst_52, %179 : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %180, dims = [] : (tensor<f32>) -> tensor<6x24xf32>
    %182 = stablehlo.divide %134, %181 : tensor<6x24xf32>
    %183 = stablehlo.broadcast_in_dim %180, dims = [] : (tensor<f32>) -> tensor<24x4xf32>
    %184 = stablehlo.divide %139, %183 : tensor<24x4xf32>
    %185 = stablehlo.broadcast_in_dim %180, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %186 = stablehlo.divide %144, %185 : tensor<24xf32>
    %187 = stablehlo.broadcast_in_dim %180, dims = [] : (tensor<f32>) -> tensor<24x1xf32>
    %188 = stablehlo.divide %149, %187 : tensor<24x1xf32>
    %189 = stablehlo.convert %176 : (tensor<i32>) -> tensor<f32>
    %cst_53 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %190 = stablehlo.convert %176 : (tensor<i32>) -> tensor<f32>
    %191 = stablehlo.power %cst_53, %190 : tensor<f32>
    %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %192 = stablehlo.subtract %cst_54, %191 : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [] : (tensor<f32>) -> tensor<6x24xf32>
    %194 = stablehlo.divide %155, %193 : tensor<6x24xf32>
    %195 = stablehlo.broadcast_in_dim %192, dims = [] : (tensor<f32>) -> tensor<24x4xf32>
    %196 = stablehlo.divide %161, %195 : tensor<24x4xf32>
    %197 = stablehlo.broadcast_in_dim %192, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %198 = stablehlo.divide %167, %197 : tensor<24xf32>
    %199 = stablehlo.broadcast_in_dim %192, dims = [] : (tensor<f32>) -> tensor<24x1xf32>
    %200 = stablehlo.divide %173, %199 : tensor<24x1xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<6x24xf32>
    %202 = stablehlo.add %194, %201 : tensor<6x24xf32>
    %203 = stablehlo.sqrt %202 : tensor<6x24xf32>
    %cst_56 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<6x24xf32>
    %205 = stablehlo.add %203, %204 : tensor<6x24xf32>
    %206 = stablehlo.divide %182, %205 : tensor<6x24xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<24x4xf32>
    %208 = stablehlo.add %196, %207 : tensor<24x4xf32>
    %209 = stablehlo.sqrt %208 : tensor<24x4xf32>
    %cst_58 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<24x4xf32>
    %211 = stablehlo.add %209, %210 : tensor<24x4xf32>
    %212 = stablehlo.divide %184, %211 : tensor<24x4xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %214 = stablehlo.add %198, %213 : tensor<24xf32>
    %215 = stablehlo.sqrt %214 : tensor<24xf32>
    %cst_60 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %217 = stablehlo.add %215, %216 : tensor<24xf32>
    %218 = stablehlo.divide %186, %217 : tensor<24xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<24x1xf32>
    %220 = stablehlo.add %200, %219 : tensor<24x1xf32>
    %221 = stablehlo.sqrt %220 : tensor<24x1xf32>
    %cst_62 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %222 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<24x1xf32>
    %223 = stablehlo.add %221, %222 : tensor<24x1xf32>
    %224 = stablehlo.divide %188, %223 : tensor<24x1xf32>
    %cst_63 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<6x24xf32>
    %226 = stablehlo.multiply %225, %206 : tensor<6x24xf32>
    %cst_64 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<24x4xf32>
    %228 = stablehlo.multiply %227, %212 : tensor<24x4xf32>
    %cst_65 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %229 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %230 = stablehlo.multiply %229, %218 : tensor<24xf32>
    %cst_66 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<24x1xf32>
    %232 = stablehlo.multiply %231, %224 : tensor<24x1xf32>
    %233 = stablehlo.add %arg0, %226 : tensor<6x24xf32>
    %234 = stablehlo.add %arg1, %228 : tensor<24x4xf32>
    %235 = stablehlo.add %arg2, %230 : tensor<24xf32>
    %236 = stablehlo.add %arg3, %232 : tensor<24x1xf32>
    %cst_67 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %237 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<6x24xf32>
    %238 = stablehlo.multiply %237, %233 : tensor<6x24xf32>
    %cst_68 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %239 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<6x24xf32>
    %240 = stablehlo.multiply %239, %arg4 : tensor<6x24xf32>
    %241 = stablehlo.add %238, %240 : tensor<6x24xf32>
    %cst_69 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %242 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<24x4xf32>
    %243 = stablehlo.multiply %242, %234 : tensor<24x4xf32>
    %cst_70 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %244 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<24x4xf32>
    %245 = stablehlo.multiply %244, %arg5 : tensor<24x4xf32>
    %246 = stablehlo.add %243, %245 : tensor<24x4xf32>
    %cst_71 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %247 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %248 = stablehlo.multiply %247, %235 : tensor<24xf32>
    %cst_72 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %250 = stablehlo.multiply %249, %arg6 : tensor<24xf32>
    %251 = stablehlo.add %248, %250 : tensor<24xf32>
    %cst_73 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %252 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<24x1xf32>
    %253 = stablehlo.multiply %252, %236 : tensor<24x1xf32>
    %cst_74 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %254 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<24x1xf32>
    %255 = stablehlo.multiply %254, %arg7 : tensor<24x1xf32>
    %256 = stablehlo.add %253, %255 : tensor<24x1xf32>
    return %233, %234, %235, %236, %241, %246, %251, %256, %176, %134, %139, %144, %149, %155, %161, %167, %173, %87 : tensor<6x24xf32>, tensor<24x4xf32>, tensor<24xf32>, tensor<24x1xf32>, tensor<6x24xf32>, tensor<24x4xf32>, tensor<24xf32>, tensor<24x1xf32>, tensor<i32>, tensor<6x24xf32>, tensor<24x4xf32>, tensor<24xf32>, tensor<24x1xf32>, tensor<6x24xf32>, tensor<24x4xf32>, tensor<24xf32>, tensor<24x1xf32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<8x24xf32>) -> tensor<8x24xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<8x24xf32>
    return %1 : tensor<8x24xf32>
  }
  func.func private @argmax(%arg0: tensor<8x4xf32>) -> tensor<8xi32> {
    %0 = stablehlo.iota dim = 1 : tensor<8x4xi32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<8x4xf32>, tensor<8x4xi32>, tensor<f32>, tensor<i32>) -> (tensor<8xf32>, tensor<8xi32>)
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
    return %1#1 : tensor<8xi32>
  }
  func.func private @take_along_axis(%arg0: tensor<8x4xf32>, %arg1: tensor<8x1xi32>) -> tensor<8x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<8x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x1xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<8x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<8x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<8x1xi1>, tensor<8x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<8x1xi32>) -> tensor<8x1x1xi32>
    %c_1 = stablehlo.constant dense<3> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<8x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<8x1x1xi32>, tensor<8x1x1xi32>) -> tensor<8x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<8x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<8x1x1xi32>, tensor<8x1x1xi32>) -> tensor<8x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<8x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<8x1x1xi1>, tensor<i1>) -> tensor<8x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<8x4xf32>, tensor<8x1x1xi32>) -> tensor<8x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<8x1xi1>, tensor<8x1xf32>
    return %15 : tensor<8x1xf32>
  }
  func.func private @take_along_axis_0(%arg0: tensor<8x4xf32>, %arg1: tensor<8x1xi32>) -> (tensor<8x1xf32>, tensor<8x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<8x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x1xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<8x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<8x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<8x1xi1>, tensor<8x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<8x1xi32>) -> tensor<8x1x1xi32>
    %c_1 = stablehlo.constant dense<3> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<8x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<8x1x1xi32>, tensor<8x1x1xi32>) -> tensor<8x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<8x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<8x1x1xi32>, tensor<8x1x1xi32>) -> tensor<8x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<8x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<8x1x1xi1>, tensor<i1>) -> tensor<8x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<8x4xf32>, tensor<8x1x1xi32>) -> tensor<8x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<8x1xi1>, tensor<8x1xf32>
    return %15, %5 : tensor<8x1xf32>, tensor<8x1x1xi32>
  }
  func.func private @take_along_axis_1(%arg0: tensor<8x1x1xi32>, %arg1: tensor<8x1xf32>) -> tensor<8x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x4xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<8x4xf32>, tensor<8x1x1xi32>, tensor<8x1xf32>) -> tensor<8x4xf32>
    return %1 : tensor<8x4xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
