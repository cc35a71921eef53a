module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12x24xf32>, %arg1: tensor<24x5xf32>, %arg2: tensor<24xf32>, %arg3: tensor<i32>, %arg4: tensor<i32>, %arg5: tensor<i32>, %arg6: tensor<12x24xf32>, %arg7: tensor<24x5xf32>, %arg8: tensor<24xf32>, %arg9: tensor<12x24xf32>, %arg10: tensor<24x5xf32>, %arg11: tensor<24xf32>, %arg12: tensor<12x24xf32>, %arg13: tensor<24x5xf32>, %arg14: tensor<24xf32>, %arg15: tensor<8x12xf32>, %arg16: tensor<8x5xf32>) -> (tensor<12x24xf32> {jax.result_info = "result[0]['a']"}, tensor<24x5xf32> {jax.result_info = "result[0]['b']"}, tensor<24xf32> {jax.result_info = "result[0]['bias']"}, tensor<i32> {jax.result_info = "result[1].mini_step"}, tensor<i32> {jax.result_info = "result[1].gradient_step"}, tensor<i32> {jax.result_info = "result[1].inner_opt_state[0].count"}, tensor<12x24xf32> {jax.result_info = "result[1].inner_opt_state[0].mu['a']"}, tensor<24x5xf32> {jax.result_info = "result[1].inner_opt_state[0].mu['b']"}, tensor<24xf32> {jax.result_info = "result[1].inner_opt_state[0].mu['bias']"}, tensor<12x24xf32> {jax.result_info = "result[1].inner_opt_state[0].nu['a']"}, tensor<24x5xf32> {jax.result_info = "result[1].inner_opt_state[0].nu['b']"}, tensor<24xf32> {jax.result_info = "result[1].inner_opt_state[0].nu['bias']"}, tensor<12x24xf32> {jax.result_info = "result[1].acc_grads['a']"}, tensor<24x5xf32> {jax.result_info = "result[1].acc_grads['b']"}, tensor<24xf32> {jax.result_info = "result[1].acc_grads['bias']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.dot_general %arg15, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x12xf32>, tensor<12x24xf32>) -> tensor<8x24xf32>
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
    %23 = stablehlo.subtract %22, %arg16 : tensor<8x5xf32>
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
    %52 = stablehlo.dot_general %48, %arg15, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<8x12xf32>) -> tensor<24x12xf32>
    %53 = stablehlo.transpose %52, dims = [1, 0] : (tensor<24x12xf32>) -> tensor<12x24xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %54:15 = "stablehlo.case"(%c) ({
      %58 = stablehlo.subtract %53, %arg12 : tensor<12x24xf32>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %59 = stablehlo.add %arg3, %c_15 : tensor<i32>
      %60 = stablehlo.convert %59 : (tensor<i32>) -> tensor<f32>
      %61 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
      %62 = stablehlo.divide %58, %61 : tensor<12x24xf32>
      %63 = stablehlo.add %arg12, %62 : tensor<12x24xf32>
      %64 = stablehlo.subtract %33, %arg13 : tensor<24x5xf32>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %65 = stablehlo.add %arg3, %c_16 : tensor<i32>
      %66 = stablehlo.convert %65 : (tensor<i32>) -> tensor<f32>
      %67 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %68 = stablehlo.divide %64, %67 : tensor<24x5xf32>
      %69 = stablehlo.add %arg13, %68 : tensor<24x5xf32>
      %70 = stablehlo.subtract %51, %arg14 : tensor<24xf32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %71 = stablehlo.add %arg3, %c_17 : tensor<i32>
      %72 = stablehlo.convert %71 : (tensor<i32>) -> tensor<f32>
      %73 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %74 = stablehlo.divide %70, %73 : tensor<24xf32>
      %75 = stablehlo.add %arg14, %74 : tensor<24xf32>
      %cst_18 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %76 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
      %77 = stablehlo.multiply %76, %63 : tensor<12x24xf32>
      %cst_19 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %78 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
      %79 = stablehlo.multiply %78, %arg6 : tensor<12x24xf32>
      %80 = stablehlo.add %77, %79 : tensor<12x24xf32>
      %cst_20 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %81 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %82 = stablehlo.multiply %81, %69 : tensor<24x5xf32>
      %cst_21 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %83 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %84 = stablehlo.multiply %83, %arg7 : tensor<24x5xf32>
      %85 = stablehlo.add %82, %84 : tensor<24x5xf32>
      %cst_22 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %86 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %87 = stablehlo.multiply %86, %75 : tensor<24xf32>
      %cst_23 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %88 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %89 = stablehlo.multiply %88, %arg8 : tensor<24xf32>
      %90 = stablehlo.add %87, %89 : tensor<24xf32>
      %91 = stablehlo.multiply %63, %63 : tensor<12x24xf32>
      %cst_24 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %92 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
      %93 = stablehlo.multiply %92, %91 : tensor<12x24xf32>
      %cst_25 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
      %94 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
      %95 = stablehlo.multiply %94, %arg9 : tensor<12x24xf32>
      %96 = stablehlo.add %93, %95 : tensor<12x24xf32>
      %97 = stablehlo.multiply %69, %69 : tensor<24x5xf32>
      %cst_26 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %98 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %99 = stablehlo.multiply %98, %97 : tensor<24x5xf32>
      %cst_27 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
      %100 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %101 = stablehlo.multiply %100, %arg10 : tensor<24x5xf32>
      %102 = stablehlo.add %99, %101 : tensor<24x5xf32>
      %103 = stablehlo.multiply %75, %75 : tensor<24xf32>
      %cst_28 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %104 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %105 = stablehlo.multiply %104, %103 : tensor<24xf32>
      %cst_29 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
      %106 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %107 = stablehlo.multiply %106, %arg11 : tensor<24xf32>
      %108 = stablehlo.add %105, %107 : tensor<24xf32>
      %c_30 = stablehlo.constant dense<2147483647> : tensor<i32>
      %109 = stablehlo.compare LT, %arg5, %c_30, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_31 = stablehlo.constant dense<1> : tensor<i32>
      %110 = stablehlo.add %arg5, %c_31 : tensor<i32>
      %c_32 = stablehlo.constant dense<2147483647> : tensor<i32>
      %111 = func.call @_where(%109, %110, %c_32) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      %112 = stablehlo.convert %111 : (tensor<i32>) -> tensor<f32>
      %cst_33 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %113 = stablehlo.convert %111 : (tensor<i32>) -> tensor<f32>
      %114 = stablehlo.power %cst_33, %113 : tensor<f32>
      %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %115 = stablehlo.subtract %cst_34, %114 : tensor<f32>
      %116 = stablehlo.broadcast_in_dim %115, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
      %117 = stablehlo.divide %80, %116 : tensor<12x24xf32>
      %118 = stablehlo.broadcast_in_dim %115, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %119 = stablehlo.divide %85, %118 : tensor<24x5xf32>
      %120 = stablehlo.broadcast_in_dim %115, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %121 = stablehlo.divide %90, %120 : tensor<24xf32>
      %122 = stablehlo.convert %111 : (tensor<i32>) -> tensor<f32>
      %cst_35 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
      %123 = stablehlo.convert %111 : (tensor<i32>) -> tensor<f32>
      %124 = stablehlo.power %cst_35, %123 : tensor<f32>
      %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %125 = stablehlo.subtract %cst_36, %124 : tensor<f32>
      %126 = stablehlo.broadcast_in_dim %125, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
      %127 = stablehlo.divide %96, %126 : tensor<12x24xf32>
      %128 = stablehlo.broadcast_in_dim %125, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %129 = stablehlo.divide %102, %128 : tensor<24x5xf32>
      %130 = stablehlo.broadcast_in_dim %125, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %131 = stablehlo.divide %108, %130 : tensor<24xf32>
      %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %132 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
      %133 = stablehlo.add %127, %132 : tensor<12x24xf32>
      %134 = stablehlo.sqrt %133 : tensor<12x24xf32>
      %cst_38 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
      %135 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
      %136 = stablehlo.add %134, %135 : tensor<12x24xf32>
      %137 = stablehlo.divide %117, %136 : tensor<12x24xf32>
      %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %138 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %139 = stablehlo.add %129, %138 : tensor<24x5xf32>
      %140 = stablehlo.sqrt %139 : tensor<24x5xf32>
      %cst_40 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
      %141 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %142 = stablehlo.add %140, %141 : tensor<24x5xf32>
      %143 = stablehlo.divide %119, %142 : tensor<24x5xf32>
      %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %144 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %145 = stablehlo.add %131, %144 : tensor<24xf32>
      %146 = stablehlo.sqrt %145 : tensor<24xf32>
      %cst_42 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
      %147 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %148 = stablehlo.add %146, %147 : tensor<24xf32>
      %149 = stablehlo.divide %121, %148 : tensor<24xf32>
      %cst_43 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
      %150 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
      %151 = stablehlo.multiply %150, %137 : tensor<12x24xf32>
      %cst_44 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
      %152 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %153 = stablehlo.multiply %152, %143 : tensor<24x5xf32>
      %cst_45 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
      %154 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %155 = stablehlo.multiply %154, %149 : tensor<24xf32>
      %c_46 = stablehlo.constant dense<2> : tensor<i32>
      %156 = stablehlo.compare EQ, %arg3, %c_46, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_47 = stablehlo.constant dense<2147483647> : tensor<i32>
      %157 = stablehlo.compare LT, %arg3, %c_47, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_48 = stablehlo.constant dense<1> : tensor<i32>
      %158 = stablehlo.add %arg3, %c_48 : tensor<i32>
      %c_49 = stablehlo.constant dense<2147483647> : tensor<i32>
      %159 = func.call @_where(%157, %158, %c_49) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      %c_50 = stablehlo.constant dense<3> : tensor<i32>
      %160 = func.call @remainder(%159, %c_50) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %c_51 = stablehlo.constant dense<2147483647> : tensor<i32>
      %161 = stablehlo.compare LT, %arg4, %c_51, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_52 = stablehlo.constant dense<1> : tensor<i32>
      %162 = stablehlo.add %arg4, %c_52 : tensor<i32>
      %c_53 = stablehlo.constant dense<2147483647> : tensor<i32>
      %163 = func.call @_where(%161, %162, %c_53) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      %164 = stablehlo.convert %156 : (tensor<i1>) -> tensor<i32>
      %165 = stablehlo.multiply %164, %163 : tensor<i32>
      %166 = stablehlo.convert %156 : (tensor<i1>) -> tensor<i32>
      %c_54 = stablehlo.constant dense<1> : tensor<i32>
      %167 = stablehlo.subtract %c_54, %166 : tensor<i32>
      %168 = stablehlo.convert %167 : tensor<i32>
      %169 = stablehlo.multiply %168, %arg4 : tensor<i32>
      %170 = stablehlo.add %165, %169 : tensor<i32>
      %171 = func.call @_where(%156, %111, %arg5) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      %172 = func.call @_where_0(%156, %80, %arg6) : (tensor<i1>, tensor<12x24xf32>, tensor<12x24xf32>) -> tensor<12x24xf32>
      %173 = func.call @_where_1(%156, %85, %arg7) : (tensor<i1>, tensor<24x5xf32>, tensor<24x5xf32>) -> tensor<24x5xf32>
      %174 = func.call @_where_2(%156, %90, %arg8) : (tensor<i1>, tensor<24xf32>, tensor<24xf32>) -> tensor<24xf32>
      %175 = func.call @_where_0(%156, %96, %arg9) : (tensor<i1>, tensor<12x24xf32>, tensor<12x24xf32>) -> tensor<12x24xf32>
      %176 = func.call @_where_1(%156, %102, %arg10) : (tensor<i1>, tensor<24x5xf32>, tensor<24x5xf32>) -> tensor<24x5xf32>
      %177 = func.call @_where_2(%156, %108, %arg11) : (tensor<i1>, tensor<24xf32>, tensor<24xf32>) -> tensor<24xf32>
      %178 = stablehlo.convert %156 : (tensor<i1>) -> tensor<i32>
      %c_55 = stablehlo.constant dense<1> : tensor<i32>
      %179 = stablehlo.subtract %c_55, %178 : tensor<i32>
      %180 = stablehlo.convert %179 : (tensor<i32>) -> tensor<f32>
      %181 = stablehlo.broadcast_in_dim %180, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
      %182 = stablehlo.multiply %181, %63 : tensor<12x24xf32>
      %183 = stablehlo.convert %156 : (tensor<i1>) -> tensor<i32>
      %c_56 = stablehlo.constant dense<1> : tensor<i32>
      %184 = stablehlo.subtract %c_56, %183 : tensor<i32>
      %185 = stablehlo.convert %184 : (tensor<i32>) -> tensor<f32>
      %186 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %187 = stablehlo.multiply %186, %69 : tensor<24x5xf32>
      %188 = stablehlo.convert %156 : (tensor<i1>) -> tensor<i32>
      %c_57 = stablehlo.constant dense<1> : tensor<i32>
      %189 = stablehlo.subtract %c_57, %188 : tensor<i32>
      %190 = stablehlo.convert %189 : (tensor<i32>) -> tensor<f32>
      %191 = stablehlo.broadcast_in_dim %190, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %192 = stablehlo.multiply %191, %75 : tensor<24xf32>
      %193 = stablehlo.convert %156 : (tensor<i1>) -> tensor<f32>
      %194 = stablehlo.broadcast_in_dim %193, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
      %195 = stablehlo.multiply %194, %151 : tensor<12x24xf32>
      %196 = stablehlo.convert %156 : (tensor<i1>) -> tensor<f32>
      %197 = stablehlo.broadcast_in_dim %196, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %198 = stablehlo.multiply %197, %153 : tensor<24x5xf32>
      %199 = stablehlo.convert %156 : (tensor<i1>) -> tensor<f32>
      %200 = stablehlo.broadcast_in_dim %199, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %201 = stablehlo.multiply %200, %155 : tensor<24xf32>
      stablehlo.return %195, %198, %201, %160, %170, %171, %172, %173, %174, %175, %176, %177, %182, %187, %192 : tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>
    }, {
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %60 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<24xf32>
      stablehlo.return %58, %59, %60, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %arg14 : tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>
    }) : (tensor<i32>) -> (tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>)
    %55 = stablehlo.add %arg0, %54#0 : tensor<12x24xf32>
    %56 = stablehlo.add %arg1, %54#1 : tensor<24x5xf32>
    %57 = stablehlo.add %arg2, %54#2 : tensor<24xf32>
    return %55, %56, %57, %54#3, %54#4, %54#5, %54#6, %54#7, %54#8, %54#9, %54#10, %54#11, %54#12, %54#13, %54#14, %28 : tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @remainder(%arg0: tensor<i32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.remainder %arg0, %2 : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.compare NE, %3, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.compare LT, %3, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %7 = stablehlo.compare NE, %5, %6, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %8 = stablehlo.and %7, %4 : tensor<i1>
    %9 = stablehlo.add %3, %2 : tensor<i32>
    %10 = stablehlo.select %8, %9, %3 : tensor<i1>, tensor<i32>
    return %10 : tensor<i32>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<12x24xf32>, %arg2: tensor<12x24xf32>) -> tensor<12x24xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<12x24xf32>
    return %0 : tensor<12x24xf32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<24x5xf32>, %arg2: tensor<24x5xf32>) -> tensor<24x5xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<24x5xf32>
    return %0 : tensor<24x5xf32>
  }
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<24xf32>, %arg2: tensor<24xf32>) -> tensor<24xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<24xf32>
    return %0 : tensor<24xf32>
  }
}
