module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12x24xf32>, %arg1: tensor<24x5xf32>, %arg2: tensor<24xf32>, %arg3: tensor<i32>, %arg4: tensor<12x24xf32>, %arg5: tensor<24x5xf32>, %arg6: tensor<24xf32>, %arg7: tensor<f32>, %arg8: tensor<f32>, %arg9: tensor<f32>, %arg10: tensor<i32>, %arg11: tensor<8x12xf32>, %arg12: tensor<8x5xf32>) -> (tensor<12x24xf32> {jax.result_info = "result[0]['a']"}, tensor<24x5xf32> {jax.result_info = "result[0]['b']"}, tensor<24xf32> {jax.result_info = "result[0]['bias']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<12x24xf32> {jax.result_info = "result[1][0].mu['a']"}, tensor<24x5xf32> {jax.result_info = "result[1][0].mu['b']"}, tensor<24xf32> {jax.result_info = "result[1][0].mu['bias']"}, tensor<f32> {jax.result_info = "result[1][0].nu['a']"}, tensor<f32> {jax.result_info = "result[1][0].nu['b']"}, tensor<f32> {jax.result_info = "result[1][0].nu['bias']"}, tensor<i32> {jax.result_info = "result[1][1].count"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.dot_general %arg11, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x12xf32>, tensor<12x24xf32>) -> tensor<8x24xf32>
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
    %23 = stablehlo.subtract %22, %arg12 : tensor<8x5xf32>
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
    %52 = stablehlo.dot_general %48, %arg11, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<8x12xf32>) -> tensor<24x12xf32>
    %53 = stablehlo.transpose %52, dims = [1, 0] : (tensor<24x12xf32>) -> tensor<12x24xf32>
    %c = stablehlo.constant dense<2147483647> : tensor<i32>
    %54 = stablehlo.compare LT, %arg3, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_15 = stablehlo.constant dense<1> : tensor<i32>
    %55 = stablehlo.add %arg3, %c_15 : tensor<i32>
    %c_16 = stablehlo.constant dense<2147483647> : tensor<i32>
    %56 = call @_where(%54, %55, %c_16) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_17 = stablehlo.constant dense<1> : tensor<i32>
    %57 = stablehlo.compare EQ, %56, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %58 = stablehlo.convert %57 : (tensor<i1>) -> tensor<i32>
    %59:3 = "stablehlo.case"(%58) ({
      %83 = func.call @norm(%53) : (tensor<12x24xf32>) -> tensor<f32>
      %84 = stablehlo.multiply %83, %83 : tensor<f32>
      %85 = func.call @norm_0(%33) : (tensor<24x5xf32>) -> tensor<f32>
      %86 = stablehlo.multiply %85, %85 : tensor<f32>
      %87 = func.call @norm_1(%51) : (tensor<24xf32>) -> tensor<f32>
      %88 = stablehlo.multiply %87, %87 : tensor<f32>
      %cst_30 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
      %89 = stablehlo.multiply %cst_30, %84 : tensor<f32>
      %cst_31 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %90 = stablehlo.multiply %cst_31, %arg7 : tensor<f32>
      %91 = stablehlo.add %89, %90 : tensor<f32>
      %cst_32 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
      %92 = stablehlo.multiply %cst_32, %86 : tensor<f32>
      %cst_33 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %93 = stablehlo.multiply %cst_33, %arg8 : tensor<f32>
      %94 = stablehlo.add %92, %93 : tensor<f32>
      %cst_34 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
      %95 = stablehlo.multiply %cst_34, %88 : tensor<f32>
      %cst_35 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %96 = stablehlo.multiply %cst_35, %arg9 : tensor<f32>
      %97 = stablehlo.add %95, %96 : tensor<f32>
      stablehlo.return %91, %94, %97 : tensor<f32>, tensor<f32>, tensor<f32>
    }, {
      %83 = func.call @norm(%53) : (tensor<12x24xf32>) -> tensor<f32>
      %84 = stablehlo.multiply %83, %83 : tensor<f32>
      %85 = func.call @norm_0(%33) : (tensor<24x5xf32>) -> tensor<f32>
      %86 = stablehlo.multiply %85, %85 : tensor<f32>
      %87 = func.call @norm_1(%51) : (tensor<24xf32>) -> tensor<f32>
      %88 = stablehlo.multiply %87, %87 : tensor<f32>
      stablehlo.return %84, %86, %88 : tensor<f32>, tensor<f32>, tensor<f32>
    }) : (tensor<i32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    %c_18 = stablehlo.constant dense<1> : tensor<i32>
    %60 = stablehlo.compare EQ, %56, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %61 = stablehlo.convert %60 : (tensor<i1>) -> tensor<i32>
    %62:3 = "stablehlo.case"(%61) ({
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %83 = stablehlo.add %59#0, %cst_30 : tensor<f32>
      %84 = stablehlo.sqrt %83 : tensor<f32>
      %cst_31 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %85 = stablehlo.add %84, %cst_31 : tensor<f32>
      %86 = stablehlo.broadcast_in_dim %85, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
      %87 = stablehlo.divide %53, %86 : tensor<12x24xf32>
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %88 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
      %89 = stablehlo.multiply %88, %arg0 : tensor<12x24xf32>
      %90 = stablehlo.add %87, %89 : tensor<12x24xf32>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %91 = stablehlo.add %59#1, %cst_33 : tensor<f32>
      %92 = stablehlo.sqrt %91 : tensor<f32>
      %cst_34 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %93 = stablehlo.add %92, %cst_34 : tensor<f32>
      %94 = stablehlo.broadcast_in_dim %93, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %95 = stablehlo.divide %33, %94 : tensor<24x5xf32>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %96 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %97 = stablehlo.multiply %96, %arg1 : tensor<24x5xf32>
      %98 = stablehlo.add %95, %97 : tensor<24x5xf32>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %99 = stablehlo.add %59#2, %cst_36 : tensor<f32>
      %100 = stablehlo.sqrt %99 : tensor<f32>
      %cst_37 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %101 = stablehlo.add %100, %cst_37 : tensor<f32>
      %102 = stablehlo.broadcast_in_dim %101, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %103 = stablehlo.divide %51, %102 : tensor<24xf32>
      %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %104 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %105 = stablehlo.multiply %104, %arg2 : tensor<24xf32>
      %106 = stablehlo.add %103, %105 : tensor<24xf32>
      %cst_39 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %107 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
      %108 = stablehlo.multiply %107, %arg4 : tensor<12x24xf32>
      %109 = stablehlo.add %108, %90 : tensor<12x24xf32>
      %cst_40 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %110 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %111 = stablehlo.multiply %110, %arg5 : tensor<24x5xf32>
      %112 = stablehlo.add %111, %98 : tensor<24x5xf32>
      %cst_41 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %113 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %114 = stablehlo.multiply %113, %arg6 : tensor<24xf32>
      %115 = stablehlo.add %114, %106 : tensor<24xf32>
      stablehlo.return %109, %112, %115 : tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>
    }, {
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %83 = stablehlo.add %59#0, %cst_30 : tensor<f32>
      %84 = stablehlo.sqrt %83 : tensor<f32>
      %cst_31 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %85 = stablehlo.add %84, %cst_31 : tensor<f32>
      %86 = stablehlo.broadcast_in_dim %85, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
      %87 = stablehlo.divide %53, %86 : tensor<12x24xf32>
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %88 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
      %89 = stablehlo.multiply %88, %arg0 : tensor<12x24xf32>
      %90 = stablehlo.add %87, %89 : tensor<12x24xf32>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %91 = stablehlo.add %59#1, %cst_33 : tensor<f32>
      %92 = stablehlo.sqrt %91 : tensor<f32>
      %cst_34 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %93 = stablehlo.add %92, %cst_34 : tensor<f32>
      %94 = stablehlo.broadcast_in_dim %93, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %95 = stablehlo.divide %33, %94 : tensor<24x5xf32>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %96 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %97 = stablehlo.multiply %96, %arg1 : tensor<24x5xf32>
      %98 = stablehlo.add %95, %97 : tensor<24x5xf32>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %99 = stablehlo.add %59#2, %cst_36 : tensor<f32>
      %100 = stablehlo.sqrt %99 : tensor<f32>
      %cst_37 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %101 = stablehlo.add %100, %cst_37 : tensor<f32>
      %102 = stablehlo.broadcast_in_dim %101, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %103 = stablehlo.divide %51, %102 : tensor<24xf32>
      %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %104 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %105 = stablehlo.multiply %104, %arg2 : tensor<24xf32>
      %106 = stablehlo.add %103, %105 : tensor<24xf32>
      stablehlo.return %90, %98, %106 : tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>
    }) : (tensor<i32>) -> (tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>)
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %63 = stablehlo.subtract %arg10, %c_19 : tensor<i32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %c_21 = stablehlo.constant dense<10> : tensor<i32>
    %64 = call @clip(%63, %c_20, %c_21) : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %65 = stablehlo.convert %64 : (tensor<i32>) -> tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+01> : tensor<f32>
    %66 = stablehlo.divide %65, %cst_22 : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.subtract %cst_23, %66 : tensor<f32>
    %cst_24 = stablehlo.constant dense<0.00899999961> : tensor<f32>
    %68 = stablehlo.multiply %cst_24, %67 : tensor<f32>
    %cst_25 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %69 = stablehlo.add %68, %cst_25 : tensor<f32>
    %cst_26 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %70 = stablehlo.multiply %cst_26, %69 : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %72 = stablehlo.multiply %71, %62#0 : tensor<12x24xf32>
    %73 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %74 = stablehlo.multiply %73, %62#1 : tensor<24x5xf32>
    %75 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %76 = stablehlo.multiply %75, %62#2 : tensor<24xf32>
    %c_27 = stablehlo.constant dense<2147483647> : tensor<i32>
    %77 = stablehlo.compare LT, %arg10, %c_27, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_28 = stablehlo.constant dense<1> : tensor<i32>
    %78 = stablehlo.add %arg10, %c_28 : tensor<i32>
    %c_29 = stablehlo.constant dense<2147483647> : tensor<i32>
    %79 = call @_where(%77, %78, %c_29) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %80 = stablehlo.add %arg0, %72 : tensor<12x24xf32>
    %81 = stablehlo.add %arg1, %74 : tensor<24x5xf32>
    %82 = stablehlo.add %arg2, %76 : tensor<24xf32>
    return %80, %81, %82, %56, %62#0, %62#1, %62#2, %59#0, %59#1, %59#2, %79, %28 : tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<i32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @norm(%arg0: tensor<12x24xf32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<12x24xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x24xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @norm_0(%arg0: tensor<24x5xf32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<24x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<24x5xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @norm_1(%arg0: tensor<24xf32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<24xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<24xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @clip(%arg0: tensor<i32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.maximum %0, %arg0 : tensor<i32>
    %2 = stablehlo.convert %arg2 : tensor<i32>
    %3 = stablehlo.minimum %2, %1 : tensor<i32>
    return %3 : tensor<i32>
  }
}
