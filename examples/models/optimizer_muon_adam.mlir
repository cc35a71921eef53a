module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12x24xf32>, %arg1: tensor<24x5xf32>, %arg2: tensor<24xf32>, %arg3: tensor<i32>, %arg4: tensor<24xf32>, %arg5: tensor<24xf32>, %arg6: tensor<i32>, %arg7: tensor<12x24xf32>, %arg8: tensor<24x5xf32>, %arg9: tensor<3xf32>, %arg10: tensor<8x12xf32>, %arg11: tensor<8x5xf32>) -> (tensor<12x24xf32> {jax.result_info = "result[0]['a']"}, tensor<24x5xf32> {jax.result_info = "result[0]['b']"}, tensor<24xf32> {jax.result_info = "result[0]['bias']"}, tensor<i32> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].count"}, tensor<24xf32> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].mu['bias']"}, tensor<24xf32> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].nu['bias']"}, tensor<i32> {jax.result_info = "result[1].inner_states['muon'].inner_state[0].count"}, tensor<12x24xf32> {jax.result_info = "result[1].inner_states['muon'].inner_state[0].mu['a']"}, tensor<24x5xf32> {jax.result_info = "result[1].inner_states['muon'].inner_state[0].mu['b']"}, tensor<3xf32> {jax.result_info = "result[1].inner_states['muon'].inner_state[0].ns_coeffs"}, tensor<f32> {jax.result_info = "result[2]"}) {
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
    %cst_15 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %55 = stablehlo.multiply %54, %53 : tensor<12x24xf32>
    %cst_16 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %57 = stablehlo.multiply %56, %arg7 : tensor<12x24xf32>
    %58 = stablehlo.add %55, %57 : tensor<12x24xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %60 = stablehlo.multiply %59, %33 : tensor<24x5xf32>
    %cst_18 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %62 = stablehlo.multiply %61, %arg8 : tensor<24x5xf32>
    %63 = stablehlo.add %60, %62 : tensor<24x5xf32>
    %c = stablehlo.constant dense<2147483647> : tensor<i32>
    %64 = stablehlo.compare LT, %arg6, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_19 = stablehlo.constant dense<1> : tensor<i32>
    %65 = stablehlo.add %arg6, %c_19 : tensor<i32>
    %c_20 = stablehlo.constant dense<2147483647> : tensor<i32>
    %66 = call @_where(%64, %65, %c_20) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_21 = stablehlo.constant dense<2147483647> : tensor<i32>
    %67 = stablehlo.compare LT, %66, %c_21, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_22 = stablehlo.constant dense<1> : tensor<i32>
    %68 = stablehlo.add %66, %c_22 : tensor<i32>
    %c_23 = stablehlo.constant dense<2147483647> : tensor<i32>
    %69 = call @_where(%67, %68, %c_23) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %70 = stablehlo.convert %69 : (tensor<i32>) -> tensor<f32>
    %cst_24 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %71 = stablehlo.convert %69 : (tensor<i32>) -> tensor<f32>
    %72 = stablehlo.power %cst_24, %71 : tensor<f32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.subtract %cst_25, %72 : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %75 = stablehlo.divide %58, %74 : tensor<12x24xf32>
    %76 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %77 = stablehlo.divide %63, %76 : tensor<24x5xf32>
    %78 = stablehlo.convert %66 : (tensor<i32>) -> tensor<f32>
    %cst_26 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %79 = stablehlo.convert %66 : (tensor<i32>) -> tensor<f32>
    %80 = stablehlo.power %cst_26, %79 : tensor<f32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %81 = stablehlo.subtract %cst_27, %80 : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %83 = stablehlo.divide %53, %82 : tensor<12x24xf32>
    %84 = stablehlo.broadcast_in_dim %81, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %85 = stablehlo.divide %33, %84 : tensor<24x5xf32>
    %cst_28 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %87 = stablehlo.multiply %86, %75 : tensor<12x24xf32>
    %cst_29 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %89 = stablehlo.multiply %88, %83 : tensor<12x24xf32>
    %90 = stablehlo.add %87, %89 : tensor<12x24xf32>
    %cst_30 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %92 = stablehlo.multiply %91, %77 : tensor<24x5xf32>
    %cst_31 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %94 = stablehlo.multiply %93, %85 : tensor<24x5xf32>
    %95 = stablehlo.add %92, %94 : tensor<24x5xf32>
    %96 = stablehlo.reshape %90 : (tensor<12x24xf32>) -> tensor<1x12x24xf32>
    %97 = call @norm(%96) : (tensor<1x12x24xf32>) -> tensor<1xf32>
    %cst_32 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %99 = stablehlo.add %97, %98 : tensor<1xf32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0] : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x12x24xf32>
    %102 = stablehlo.divide %96, %101 : tensor<1x12x24xf32>
    %c_33 = stablehlo.constant dense<0> : tensor<i32>
    %103:2 = call @closed_call(%arg9, %c_33, %102) : (tensor<3xf32>, tensor<i32>, tensor<1x12x24xf32>) -> (tensor<i32>, tensor<1x12x24xf32>)
    %104:2 = call @closed_call(%arg9, %103#0, %103#1) : (tensor<3xf32>, tensor<i32>, tensor<1x12x24xf32>) -> (tensor<i32>, tensor<1x12x24xf32>)
    %105:2 = call @closed_call(%arg9, %104#0, %104#1) : (tensor<3xf32>, tensor<i32>, tensor<1x12x24xf32>) -> (tensor<i32>, tensor<1x12x24xf32>)
    %106:2 = call @closed_call(%arg9, %105#0, %105#1) : (tensor<3xf32>, tensor<i32>, tensor<1x12x24xf32>) -> (tensor<i32>, tensor<1x12x24xf32>)
    %107:2 = call @closed_call(%arg9, %106#0, %106#1) : (tensor<3xf32>, tensor<i32>, tensor<1x12x24xf32>) -> (tensor<i32>, tensor<1x12x24xf32>)
    %108 = stablehlo.reshape %107#1 : (tensor<1x12x24xf32>) -> tensor<12x24xf32>
    %109 = stablehlo.reshape %95 : (tensor<24x5xf32>) -> tensor<1x24x5xf32>
    %110 = stablehlo.transpose %109, dims = [0, 2, 1] : (tensor<1x24x5xf32>) -> tensor<1x5x24xf32>
    %111 = call @norm_0(%110) : (tensor<1x5x24xf32>) -> tensor<1xf32>
    %cst_34 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %113 = stablehlo.add %111, %112 : tensor<1xf32>
    %114 = stablehlo.broadcast_in_dim %113, dims = [0] : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x5x24xf32>
    %116 = stablehlo.divide %110, %115 : tensor<1x5x24xf32>
    %c_35 = stablehlo.constant dense<0> : tensor<i32>
    %117:2 = call @closed_call_1(%arg9, %c_35, %116) : (tensor<3xf32>, tensor<i32>, tensor<1x5x24xf32>) -> (tensor<i32>, tensor<1x5x24xf32>)
    %118:2 = call @closed_call_1(%arg9, %117#0, %117#1) : (tensor<3xf32>, tensor<i32>, tensor<1x5x24xf32>) -> (tensor<i32>, tensor<1x5x24xf32>)
    %119:2 = call @closed_call_1(%arg9, %118#0, %118#1) : (tensor<3xf32>, tensor<i32>, tensor<1x5x24xf32>) -> (tensor<i32>, tensor<1x5x24xf32>)
    %120:2 = call @closed_call_1(%arg9, %119#0, %119#1) : (tensor<3xf32>, tensor<i32>, tensor<1x5x24xf32>) -> (tensor<i32>, tensor<1x5x24xf32>)
    %121:2 = call @closed_call_1(%arg9, %120#0, %120#1) : (tensor<3xf32>, tensor<i32>, tensor<1x5x24xf32>) -> (tensor<i32>, tensor<1x5x24xf32>)
    %122 = stablehlo.transpose %121#1, dims = [0, 2, 1] : (tensor<1x5x24xf32>) -> tensor<1x24x5xf32>
    %123 = stablehlo.reshape %122 : (tensor<1x24x5xf32>) -> tensor<24x5xf32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_37 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %124 = stablehlo.maximum %cst_36, %cst_37 : tensor<f32>
    %125 = stablehlo.sqrt %124 : tensor<f32>
    %126 = stablehlo.convert %125 : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %126, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %128 = stablehlo.multiply %127, %108 : tensor<12x24xf32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_39 = stablehlo.constant dense<0.208333328> : tensor<f32>
    %129 = stablehlo.maximum %cst_38, %cst_39 : tensor<f32>
    %130 = stablehlo.sqrt %129 : tensor<f32>
    %131 = stablehlo.convert %130 : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %133 = stablehlo.multiply %132, %123 : tensor<24x5xf32>
    %cst_40 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %135 = stablehlo.multiply %134, %128 : tensor<12x24xf32>
    %cst_41 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %137 = stablehlo.multiply %136, %133 : tensor<24x5xf32>
    %cst_42 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %139 = stablehlo.multiply %138, %51 : tensor<24xf32>
    %cst_43 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %141 = stablehlo.multiply %140, %arg4 : tensor<24xf32>
    %142 = stablehlo.add %139, %141 : tensor<24xf32>
    %143 = stablehlo.multiply %51, %51 : tensor<24xf32>
    %cst_44 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %145 = stablehlo.multiply %144, %143 : tensor<24xf32>
    %cst_45 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %147 = stablehlo.multiply %146, %arg5 : tensor<24xf32>
    %148 = stablehlo.add %145, %147 : tensor<24xf32>
    %c_46 = stablehlo.constant dense<2147483647> : tensor<i32>
    %149 = stablehlo.compare LT, %arg3, %c_46, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_47 = stablehlo.constant dense<1> : tensor<i32>
    %150 = stablehlo.add %arg3, %c_47 : tensor<i32>
    %c_48 = stablehlo.constant dense<2147483647> : tensor<i32>
    %151 = call @_where(%149, %150, %c_48) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_49 = stablehlo.constant dense<2147483647> : tensor<i32>
    %152 = stablehlo.compare LT, %151, %c_49, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_50 = stablehlo.constant dense<1> : tensor<i32>
    %153 = stablehlo.add %151, %c_50 : tensor<i32>
    %c_51 = stablehlo.constant dense<2147483647> : tensor<i32>
    %154 = call @_where(%152, %153, %c_51) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %155 = stablehlo.convert %154 : (tensor<i32>) -> tensor<f32>
    %cst_52 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %156 = stablehlo.convert %154 : (tensor<i32>) -> tensor<f32>
    %157 = stablehlo.power %cst_52, %156 : tensor<f32>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %158 = stablehlo.subtract %cst_53, %157 : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %160 = stablehlo.divide %142, %159 : tensor<24xf32>
    %161 = stablehlo.convert %151 : (tensor<i32>) -> tensor<f32>
    %cst_54 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %162 = stablehlo.convert %151 : (tensor<i32>) -> tensor<f32>
    %163 = stablehlo.power %cst_54, %162 : tensor<f32>
    %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %164 = stablehlo.subtract %cst_55, %163 : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %164, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %166 = stablehlo.divide %51, %165 : tensor<24xf32>
    %cst_56 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %168 = stablehlo.multiply %167, %160 : tensor<24xf32>
    %cst_57 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %170 = stablehlo.multiply %169, %166 : tensor<24xf32>
    %171 = stablehlo.add %168, %170 : tensor<24xf32>
    %172 = stablehlo.convert %151 : (tensor<i32>) -> tensor<f32>
    %cst_58 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %173 = stablehlo.convert %151 : (tensor<i32>) -> tensor<f32>
    %174 = stablehlo.power %cst_58, %173 : tensor<f32>
    %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %175 = stablehlo.subtract %cst_59, %174 : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %177 = stablehlo.divide %148, %176 : tensor<24xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %179 = stablehlo.add %177, %178 : tensor<24xf32>
    %180 = stablehlo.sqrt %179 : tensor<24xf32>
    %cst_61 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %182 = stablehlo.add %180, %181 : tensor<24xf32>
    %183 = stablehlo.divide %171, %182 : tensor<24xf32>
    %cst_62 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %185 = stablehlo.multiply %184, %183 : tensor<24xf32>
    %186 = stablehlo.add %arg0, %135 : tensor<12x24xf32>
    %187 = stablehlo.add %arg1, %137 : tensor<24x5xf32>
    %188 = stablehlo.add %arg2, %185 : tensor<24xf32>
    return %186, %187, %188, %151, %142, %148, %66, %58, %63, %arg9, %28 : tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<i32>, tensor<24xf32>, tensor<24xf32>, tensor<i32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<3xf32>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @norm(%arg0: tensor<1x12x24xf32>) -> tensor<1xf32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<1x12x24xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1, 2] : (tensor<1x12x24xf32>, tensor<f32>) -> tensor<1xf32>
    %2 = stablehlo.sqrt %1 : tensor<1xf32>
    return %2 : tensor<1xf32>
  }
  func.func private @closed_call(%arg0: tensor<3xf32>, %arg1: tensor<i32>, %arg2: tensor<1x12x24xf32>) -> (tensor<i32>, tensor<1x12x24xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg1, %c : tensor<i32>
    %1 = stablehlo.transpose %arg2, dims = [0, 2, 1] : (tensor<1x12x24xf32>) -> tensor<1x24x12xf32>
    %2 = stablehlo.dot_general %arg2, %1, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x12x24xf32>, tensor<1x24x12xf32>) -> tensor<1x12x12xf32>
    %3 = stablehlo.slice %arg0 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %4 = stablehlo.reshape %3 : (tensor<1xf32>) -> tensor<f32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<1x12x12xf32>
    %6 = stablehlo.multiply %5, %2 : tensor<1x12x12xf32>
    %7 = stablehlo.slice %arg0 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %8 = stablehlo.reshape %7 : (tensor<1xf32>) -> tensor<f32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<1x12x12xf32>
    %10 = stablehlo.multiply %9, %2 : tensor<1x12x12xf32>
    %11 = stablehlo.dot_general %10, %2, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x12x12xf32>, tensor<1x12x12xf32>) -> tensor<1x12x12xf32>
    %12 = stablehlo.add %6, %11 : tensor<1x12x12xf32>
    %13 = stablehlo.slice %arg0 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %14 = stablehlo.reshape %13 : (tensor<1xf32>) -> tensor<f32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<1x12x24xf32>
    %16 = stablehlo.multiply %15, %arg2 : tensor<1x12x24xf32>
    %17 = stablehlo.dot_general %12, %arg2, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x12x12xf32>, tensor<1x12x24xf32>) -> tensor<1x12x24xf32>
    %18 = stablehlo.add %16, %17 : tensor<1x12x24xf32>
    return %0, %18 : tensor<i32>, tensor<1x12x24xf32>
  }
  func.func private @norm_0(%arg0: tensor<1x5x24xf32>) -> tensor<1xf32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<1x5x24xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1, 2] : (tensor<1x5x24xf32>, tensor<f32>) -> tensor<1xf32>
    %2 = stablehlo.sqrt %1 : tensor<1xf32>
    return %2 : tensor<1xf32>
  }
  func.func private @closed_call_1(%arg0: tensor<3xf32>, %arg1: tensor<i32>, %arg2: tensor<1x5x24xf32>) -> (tensor<i32>, tensor<1x5x24xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg1, %c : tensor<i32>
    %1 = stablehlo.transpose %arg2, dims = [0, 2, 1] : (tensor<1x5x24xf32>) -> tensor<1x24x5xf32>
    %2 = stablehlo.dot_general %arg2, %1, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x5x24xf32>, tensor<1x24x5xf32>) -> tensor<1x5x5xf32>
    %3 = stablehlo.slice %arg0 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %4 = stablehlo.reshape %3 : (tensor<1xf32>) -> tensor<f32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<1x5x5xf32>
    %6 = stablehlo.multiply %5, %2 : tensor<1x5x5xf32>
    %7 = stablehlo.slice %arg0 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %8 = stablehlo.reshape %7 : (tensor<1xf32>) -> tensor<f32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<1x5x5xf32>
    %10 = stablehlo.multiply %9, %2 : tensor<1x5x5xf32>
    %11 = stablehlo.dot_general %10, %2, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x5x5xf32>, tensor<1x5x5xf32>) -> tensor<1x5x5xf32>
    %12 = stablehlo.add %6, %11 : tensor<1x5x5xf32>
    %13 = stablehlo.slice %arg0 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %14 = stablehlo.reshape %13 : (tensor<1xf32>) -> tensor<f32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<1x5x24xf32>
    %16 = stablehlo.multiply %15, %arg2 : tensor<1x5x24xf32>
    %17 = stablehlo.dot_general %12, %arg2, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x5x5xf32>, tensor<1x5x24xf32>) -> tensor<1x5x24xf32>
    %18 = stablehlo.add %16, %17 : tensor<1x5x24xf32>
    return %0, %18 : tensor<i32>, tensor<1x5x24xf32>
  }
}
