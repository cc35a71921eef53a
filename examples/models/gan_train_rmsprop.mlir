module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x24xf32>, %arg1: tensor<24x12xf32>, %arg2: tensor<12x24xf32>, %arg3: tensor<24x1xf32>, %arg4: tensor<8x24xf32>, %arg5: tensor<24x12xf32>, %arg6: tensor<12x24xf32>, %arg7: tensor<24x1xf32>, %arg8: tensor<8x8xf32>, %arg9: tensor<8x12xf32>) -> (tensor<8x24xf32> {jax.result_info = "result[0][0]"}, tensor<24x12xf32> {jax.result_info = "result[0][1]"}, tensor<12x24xf32> {jax.result_info = "result[1][0]"}, tensor<24x1xf32> {jax.result_info = "result[1][1]"}, tensor<8x24xf32> {jax.result_info = "result[2][0].nu[0]"}, tensor<24x12xf32> {jax.result_info = "result[2][0].nu[1]"}, tensor<12x24xf32> {jax.result_info = "result[3][0].nu[0]"}, tensor<24x1xf32> {jax.result_info = "result[3][0].nu[1]"}, tensor<f32> {jax.result_info = "result[4]"}, tensor<f32> {jax.result_info = "result[5]"}) {
    %0 = stablehlo.dot_general %arg9, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x12xf32>, tensor<12x24xf32>) -> tensor<8x24xf32>
    %cst = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %1:3 = call @leaky_relu(%0, %cst) : (tensor<8x24xf32>, tensor<f32>) -> (tensor<8x24xf32>, tensor<f32>, tensor<8x24xi1>)
    %2 = stablehlo.dot_general %1#0, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<24x1xf32>) -> tensor<8x1xf32>
    %3 = stablehlo.reshape %2 : (tensor<8x1xf32>) -> tensor<8xf32>
    %4 = stablehlo.negate %3 : tensor<8xf32>
    %5:3 = call @softplus(%4) : (tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>)
    %6 = stablehlo.dot_general %arg8, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x8xf32>, tensor<8x24xf32>) -> tensor<8x24xf32>
    %cst_0 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %7 = call @leaky_relu_0(%6, %cst_0) : (tensor<8x24xf32>, tensor<f32>) -> tensor<8x24xf32>
    %8 = stablehlo.dot_general %7, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<24x12xf32>) -> tensor<8x12xf32>
    %9 = stablehlo.tanh %8 : tensor<8x12xf32>
    %10 = stablehlo.dot_general %9, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x12xf32>, tensor<12x24xf32>) -> tensor<8x24xf32>
    %cst_1 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %11:3 = call @leaky_relu(%10, %cst_1) : (tensor<8x24xf32>, tensor<f32>) -> (tensor<8x24xf32>, tensor<f32>, tensor<8x24xi1>)
    %12 = stablehlo.dot_general %11#0, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<24x1xf32>) -> tensor<8x1xf32>
    %13 = stablehlo.reshape %12 : (tensor<8x1xf32>) -> tensor<8xf32>
    %14:3 = call @softplus(%13) : (tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>)
    %15 = stablehlo.add %5#0, %14#0 : tensor<8xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %17 = stablehlo.divide %16, %cst_3 : tensor<f32>
    %18 = stablehlo.dot_general %arg9, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x12xf32>, tensor<12x24xf32>) -> tensor<8x24xf32>
    %cst_4 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %19:3 = call @leaky_relu_2(%18, %cst_4) : (tensor<8x24xf32>, tensor<f32>) -> (tensor<8x24xf32>, tensor<f32>, tensor<8x24xi1>)
    %20 = stablehlo.dot_general %19#0, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<24x1xf32>) -> tensor<8x1xf32>
    %21 = stablehlo.reshape %20 : (tensor<8x1xf32>) -> tensor<8xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<8xf32>) -> tensor<8x1xf32>
    %25 = stablehlo.dot_general %24, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x1xf32>, tensor<24x1xf32>) -> tensor<8x24xf32>
    %26:3 = call @leaky_relu_4(%19#1, %19#2, %25) : (tensor<f32>, tensor<8x24xi1>, tensor<8x24xf32>) -> (tensor<8x24xf32>, tensor<8x24xf32>, tensor<8x24xf32>)
    %27 = stablehlo.dot_general %26#0, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<12x24xf32>) -> tensor<8x12xf32>
    %28 = stablehlo.multiply %27, %27 : tensor<8x12xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8x12xf32>
    %30 = stablehlo.multiply %29, %27 : tensor<8x12xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%28 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<8x12xf32>, tensor<f32>) -> tensor<8xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %33 = stablehlo.divide %32, %cst_10 : tensor<f32>
    %34 = stablehlo.add %17, %33 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_12 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %35 = stablehlo.divide %cst_11, %cst_12 : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<8xf32>) -> tensor<8x12xf32>
    %38 = stablehlo.multiply %37, %30 : tensor<8x12xf32>
    %39 = stablehlo.dot_general %38, %26#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x12xf32>, tensor<8x24xf32>) -> tensor<12x24xf32>
    %40 = stablehlo.dot_general %38, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x12xf32>, tensor<12x24xf32>) -> tensor<8x24xf32>
    %41 = call @leaky_relu_6(%19#2, %26#1, %26#2, %19#1, %40) : (tensor<8x24xi1>, tensor<8x24xf32>, tensor<8x24xf32>, tensor<f32>, tensor<8x24xf32>) -> tensor<8x24xf32>
    %42 = stablehlo.dot_general %41, %24, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<8x1xf32>) -> tensor<24x1xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_14 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %43 = stablehlo.divide %cst_13, %cst_14 : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %45 = call @softplus_8(%14#1, %14#2, %44) : (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0] : (tensor<8xf32>) -> tensor<8x1xf32>
    %47 = stablehlo.dot_general %46, %11#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x1xf32>, tensor<8x24xf32>) -> tensor<1x24xf32>
    %48 = stablehlo.transpose %47, dims = [1, 0] : (tensor<1x24xf32>) -> tensor<24x1xf32>
    %49 = stablehlo.add %42, %48 : tensor<24x1xf32>
    %50 = stablehlo.dot_general %46, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x1xf32>, tensor<24x1xf32>) -> tensor<8x24xf32>
    %51 = call @leaky_relu_9(%11#1, %11#2, %50) : (tensor<f32>, tensor<8x24xi1>, tensor<8x24xf32>) -> tensor<8x24xf32>
    %52 = stablehlo.dot_general %51, %9, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<8x12xf32>) -> tensor<24x12xf32>
    %53 = stablehlo.transpose %52, dims = [1, 0] : (tensor<24x12xf32>) -> tensor<12x24xf32>
    %54 = stablehlo.add %39, %53 : tensor<12x24xf32>
    %55 = call @softplus_8(%5#1, %5#2, %44) : (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %56 = stablehlo.negate %55 : tensor<8xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0] : (tensor<8xf32>) -> tensor<8x1xf32>
    %58 = stablehlo.dot_general %57, %1#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x1xf32>, tensor<8x24xf32>) -> tensor<1x24xf32>
    %59 = stablehlo.transpose %58, dims = [1, 0] : (tensor<1x24xf32>) -> tensor<24x1xf32>
    %60 = stablehlo.add %49, %59 : tensor<24x1xf32>
    %61 = stablehlo.dot_general %57, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x1xf32>, tensor<24x1xf32>) -> tensor<8x24xf32>
    %62 = call @leaky_relu_9(%1#1, %1#2, %61) : (tensor<f32>, tensor<8x24xi1>, tensor<8x24xf32>) -> tensor<8x24xf32>
    %63 = stablehlo.dot_general %62, %arg9, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<8x12xf32>) -> tensor<24x12xf32>
    %64 = stablehlo.transpose %63, dims = [1, 0] : (tensor<24x12xf32>) -> tensor<12x24xf32>
    %65 = stablehlo.add %54, %64 : tensor<12x24xf32>
    %66 = stablehlo.multiply %65, %65 : tensor<12x24xf32>
    %cst_15 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %68 = stablehlo.multiply %67, %66 : tensor<12x24xf32>
    %cst_16 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %70 = stablehlo.multiply %69, %arg6 : tensor<12x24xf32>
    %71 = stablehlo.add %68, %70 : tensor<12x24xf32>
    %72 = stablehlo.multiply %60, %60 : tensor<24x1xf32>
    %cst_17 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<24x1xf32>
    %74 = stablehlo.multiply %73, %72 : tensor<24x1xf32>
    %cst_18 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<24x1xf32>
    %76 = stablehlo.multiply %75, %arg7 : tensor<24x1xf32>
    %77 = stablehlo.add %74, %76 : tensor<24x1xf32>
    %cst_19 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %79 = stablehlo.add %71, %78 : tensor<12x24xf32>
    %80 = stablehlo.rsqrt %79 : tensor<12x24xf32>
    %cst_20 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<24x1xf32>
    %82 = stablehlo.add %77, %81 : tensor<24x1xf32>
    %83 = stablehlo.rsqrt %82 : tensor<24x1xf32>
    %84 = stablehlo.multiply %80, %65 : tensor<12x24xf32>
    %85 = stablehlo.multiply %83, %60 : tensor<24x1xf32>
    %cst_21 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %87 = stablehlo.multiply %86, %84 : tensor<12x24xf32>
    %cst_22 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<24x1xf32>
    %89 = stablehlo.multiply %88, %85 : tensor<24x1xf32>
    %90 = stablehlo.add %arg2, %87 : tensor<12x24xf32>
    %91 = stablehlo.add %arg3, %89 : tensor<24x1xf32>
    %92 = stablehlo.dot_general %arg8, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x8xf32>, tensor<8x24xf32>) -> tensor<8x24xf32>
    %cst_23 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %93:3 = call @leaky_relu(%92, %cst_23) : (tensor<8x24xf32>, tensor<f32>) -> (tensor<8x24xf32>, tensor<f32>, tensor<8x24xi1>)
    %94 = stablehlo.dot_general %93#0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<24x12xf32>) -> tensor<8x12xf32>
    %95 = stablehlo.tanh %94 : tensor<8x12xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<8x12xf32>
    %97 = stablehlo.subtract %96, %95 : tensor<8x12xf32>
    %98 = stablehlo.dot_general %95, %90, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x12xf32>, tensor<12x24xf32>) -> tensor<8x24xf32>
    %cst_25 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %99:3 = call @leaky_relu(%98, %cst_25) : (tensor<8x24xf32>, tensor<f32>) -> (tensor<8x24xf32>, tensor<f32>, tensor<8x24xi1>)
    %100 = stablehlo.dot_general %99#0, %91, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<24x1xf32>) -> tensor<8x1xf32>
    %101 = stablehlo.reshape %100 : (tensor<8x1xf32>) -> tensor<8xf32>
    %102 = stablehlo.negate %101 : tensor<8xf32>
    %103:3 = call @softplus(%102) : (tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>)
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.reduce(%103#0 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %cst_27 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %105 = stablehlo.divide %104, %cst_27 : tensor<f32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_29 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %106 = stablehlo.divide %cst_28, %cst_29 : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %108 = call @softplus_8(%103#1, %103#2, %107) : (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %109 = stablehlo.negate %108 : tensor<8xf32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [0] : (tensor<8xf32>) -> tensor<8x1xf32>
    %111 = stablehlo.dot_general %110, %91, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x1xf32>, tensor<24x1xf32>) -> tensor<8x24xf32>
    %112 = call @leaky_relu_9(%99#1, %99#2, %111) : (tensor<f32>, tensor<8x24xi1>, tensor<8x24xf32>) -> tensor<8x24xf32>
    %113 = stablehlo.dot_general %112, %90, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<12x24xf32>) -> tensor<8x12xf32>
    %114 = stablehlo.multiply %113, %97 : tensor<8x12xf32>
    %115 = stablehlo.multiply %114, %95 : tensor<8x12xf32>
    %116 = stablehlo.add %114, %115 : tensor<8x12xf32>
    %117 = stablehlo.dot_general %116, %93#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x12xf32>, tensor<8x24xf32>) -> tensor<12x24xf32>
    %118 = stablehlo.transpose %117, dims = [1, 0] : (tensor<12x24xf32>) -> tensor<24x12xf32>
    %119 = stablehlo.dot_general %116, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x12xf32>, tensor<24x12xf32>) -> tensor<8x24xf32>
    %120 = call @leaky_relu_9(%93#1, %93#2, %119) : (tensor<f32>, tensor<8x24xi1>, tensor<8x24xf32>) -> tensor<8x24xf32>
    %121 = stablehlo.dot_general %120, %arg8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<8x8xf32>) -> tensor<24x8xf32>
    %122 = stablehlo.transpose %121, dims = [1, 0] : (tensor<24x8xf32>) -> tensor<8x24xf32>
    %123 = stablehlo.multiply %122, %122 : tensor<8x24xf32>
    %cst_30 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %125 = stablehlo.multiply %124, %123 : tensor<8x24xf32>
    %cst_31 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %127 = stablehlo.multiply %126, %arg4 : tensor<8x24xf32>
    %128 = stablehlo.add %125, %127 : tensor<8x24xf32>
    %129 = stablehlo.multiply %118, %118 : tensor<24x12xf32>
    %cst_32 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %131 = stablehlo.multiply %130, %129 : tensor<24x12xf32>
    %cst_33 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %133 = stablehlo.multiply %132, %arg5 : tensor<24x12xf32>
    %134 = stablehlo.add %131, %133 : tensor<24x12xf32>
    %cst_34 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %136 = stablehlo.add %128, %135 : tensor<8x24xf32>
    %137 = stablehlo.rsqrt %136 : tensor<8x24xf32>
    %cst_35 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %139 = stablehlo.add %134, %138 : tensor<24x12xf32>
    %140 = stablehlo.rsqrt %139 : tensor<24x12xf32>
    %141 = stablehlo.multiply %137, %122 : tensor<8x24xf32>
    %142 = stablehlo.multiply %140, %118 : tensor<24x12xf32>
    %cst_36 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %144 = stablehlo.multiply %143, %141 : tensor<8x24xf32>
    %cst_37 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %146 = stablehlo.multiply %145, %142 : tensor<24x12xf32>
    %147 = stablehlo.add %arg0, %144 : tensor<8x24xf32>
    %148 = stablehlo.add %arg1, %146 : tensor<24x12xf32>
    return %147, %148, %90, %91, %128, %134, %71, %77, %34, %105 : tensor<8x24xf32>, tensor<24x12xf32>, tensor<12x24xf32>, tensor<24x1xf32>, tensor<8x24xf32>, tensor<24x12xf32>, tensor<12x24xf32>, tensor<24x1xf32>, tensor<f32>, tensor<f32>
  }
  func.func private @leaky_relu(%arg0: tensor<8x24xf32>, %arg1: tensor<f32>) -> (tensor<8x24xf32>, tensor<f32>, tensor<8x24xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<8x24xf32>, tensor<8x24xf32>) -> tensor<8x24xi1>
    %2 = stablehlo.convert %arg1 : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %4 = stablehlo.multiply %3, %arg0 : tensor<8x24xf32>
    %5 = call @_where(%1, %arg0, %4) : (tensor<8x24xi1>, tensor<8x24xf32>, tensor<8x24xf32>) -> tensor<8x24xf32>
    return %5, %2, %1 : tensor<8x24xf32>, tensor<f32>, tensor<8x24xi1>
  }
  func.func private @_where(%arg0: tensor<8x24xi1>, %arg1: tensor<8x24xf32>, %arg2: tensor<8x24xf32>) -> tensor<8x24xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<8x24xi1>, tensor<8x24xf32>
    return %0 : tensor<8x24xf32>
  }
  func.func private @softplus(%arg0: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<8xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<8xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<8xf32>
    %7 = stablehlo.abs %3 : tensor<8xf32>
    %8 = stablehlo.negate %7 : tensor<8xf32>
    %9 = stablehlo.exponential %8 : tensor<8xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<8xf32>
    %11 = stablehlo.add %1, %10 : tensor<8xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<8xi1>, tensor<8xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<8xi1>, tensor<8xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<8xi1>, tensor<8xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<8xf32>
    %22 = stablehlo.exponential %21 : tensor<8xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %28 = stablehlo.select %26, %27, %12 : tensor<8xi1>, tensor<8xf32>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<8xf32>
    %31 = stablehlo.exponential %30 : tensor<8xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<8xf32>
    return %12, %22, %33 : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
  }
  func.func private @leaky_relu_0(%arg0: tensor<8x24xf32>, %arg1: tensor<f32>) -> tensor<8x24xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<8x24xf32>, tensor<8x24xf32>) -> tensor<8x24xi1>
    %2 = stablehlo.convert %arg1 : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %4 = stablehlo.multiply %3, %arg0 : tensor<8x24xf32>
    %5 = call @_where_1(%1, %arg0, %4) : (tensor<8x24xi1>, tensor<8x24xf32>, tensor<8x24xf32>) -> tensor<8x24xf32>
    return %5 : tensor<8x24xf32>
  }
  func.func private @_where_1(%arg0: tensor<8x24xi1>, %arg1: tensor<8x24xf32>, %arg2: tensor<8x24xf32>) -> tensor<8x24xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<8x24xi1>, tensor<8x24xf32>
    return %0 : tensor<8x24xf32>
  }
  func.func private @leaky_relu_2(%arg0: tensor<8x24xf32>, %arg1: tensor<f32>) -> (tensor<8x24xf32>, tensor<f32>, tensor<8x24xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<8x24xf32>, tensor<8x24xf32>) -> tensor<8x24xi1>
    %2 = stablehlo.convert %arg1 : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %4 = stablehlo.multiply %3, %arg0 : tensor<8x24xf32>
    %5 = call @_where_3(%1, %arg0, %4) : (tensor<8x24xi1>, tensor<8x24xf32>, tensor<8x24xf32>) -> tensor<8x24xf32>
    return %5, %2, %1 : tensor<8x24xf32>, tensor<f32>, tensor<8x24xi1>
  }
  func.func private @_where_3(%arg0: tensor<8x24xi1>, %arg1: tensor<8x24xf32>, %arg2: tensor<8x24xf32>) -> tensor<8x24xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<8x24xi1>, tensor<8x24xf32>
    return %0 : tensor<8x24xf32>
  }
  func.func private @leaky_relu_4(%arg0: tensor<f32>, %arg1: tensor<8x24xi1>, %arg2: tensor<8x24xf32>) -> (tensor<8x24xf32>, tensor<8x24xf32>, tensor<8x24xf32>) {
    %0:4 = call @_where_5(%arg1, %arg2) : (tensor<8x24xi1>, tensor<8x24xf32>) -> (tensor<8x24xf32>, tensor<8x24xf32>, tensor<8x24xf32>, tensor<8x24xf32>)
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<8x24xf32>
    %3 = stablehlo.add %0#0, %2 : tensor<8x24xf32>
    return %3, %0#2, %0#3 : tensor<8x24xf32>, tensor<8x24xf32>, tensor<8x24xf32>
  }
  func.func private @_where_5(%arg0: tensor<8x24xi1>, %arg1: tensor<8x24xf32>) -> (tensor<8x24xf32>, tensor<8x24xf32>, tensor<8x24xf32>, tensor<8x24xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<8x24xi1>, tensor<8x24xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %3 = stablehlo.select %arg0, %arg1, %0 : tensor<8x24xi1>, tensor<8x24xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    return %3, %1, %2, %4 : tensor<8x24xf32>, tensor<8x24xf32>, tensor<8x24xf32>, tensor<8x24xf32>
  }
  func.func private @leaky_relu_6(%arg0: tensor<8x24xi1>, %arg1: tensor<8x24xf32>, %arg2: tensor<8x24xf32>, %arg3: tensor<f32>, %arg4: tensor<8x24xf32>) -> tensor<8x24xf32> {
    %0 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %1 = stablehlo.multiply %0, %arg4 : tensor<8x24xf32>
    %2 = call @_where_7(%arg0, %arg1, %arg2, %arg4, %1) : (tensor<8x24xi1>, tensor<8x24xf32>, tensor<8x24xf32>, tensor<8x24xf32>, tensor<8x24xf32>) -> tensor<8x24xf32>
    return %2 : tensor<8x24xf32>
  }
  func.func private @_where_7(%arg0: tensor<8x24xi1>, %arg1: tensor<8x24xf32>, %arg2: tensor<8x24xf32>, %arg3: tensor<8x24xf32>, %arg4: tensor<8x24xf32>) -> tensor<8x24xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %1 = stablehlo.select %arg0, %arg3, %0 : tensor<8x24xi1>, tensor<8x24xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %3 = stablehlo.select %arg0, %2, %arg4 : tensor<8x24xi1>, tensor<8x24xf32>
    %4 = stablehlo.add %1, %3 : tensor<8x24xf32>
    return %4 : tensor<8x24xf32>
  }
  func.func private @softplus_8(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>, %arg2: tensor<8xf32>) -> tensor<8xf32> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<8xf32>
    return %0 : tensor<8xf32>
  }
  func.func private @leaky_relu_9(%arg0: tensor<f32>, %arg1: tensor<8x24xi1>, %arg2: tensor<8x24xf32>) -> tensor<8x24xf32> {
    %0:2 = call @_where_10(%arg1, %arg2) : (tensor<8x24xi1>, tensor<8x24xf32>) -> (tensor<8x24xf32>, tensor<8x24xf32>)
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<8x24xf32>
    %3 = stablehlo.add %0#0, %2 : tensor<8x24xf32>
    return %3 : tensor<8x24xf32>
  }
  func.func private @_where_10(%arg0: tensor<8x24xi1>, %arg1: tensor<8x24xf32>) -> (tensor<8x24xf32>, tensor<8x24xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<8x24xi1>, tensor<8x24xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<8x24xi1>, tensor<8x24xf32>
    return %2, %1 : tensor<8x24xf32>, tensor<8x24xf32>
  }
}
