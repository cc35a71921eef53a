module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12x24xf32>, %arg1: tensor<24x5xf32>, %arg2: tensor<24xf32>, %arg3: tensor<i32>, %arg4: tensor<12x24xf32>, %arg5: tensor<12x24xf32>, %arg6: tensor<8x12xf32>, %arg7: tensor<8x5xf32>) -> (tensor<12x24xf32> {jax.result_info = "result[0]['a']"}, tensor<24x5xf32> {jax.result_info = "result[0]['b']"}, tensor<24xf32> {jax.result_info = "result[0]['bias']"}, tensor<i32> {jax.result_info = "result[1].inner_states['fast'].inner_state[0].count"}, tensor<12x24xf32> {jax.result_info = "result[1].inner_states['fast'].inner_state[0].mu['a']"}, tensor<12x24xf32> {jax.result_info = "result[1].inner_states['fast'].inner_state[0].nu['a']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.dot_general %arg6, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x12xf32>, tensor<12x24xf32>) -> tensor<8x24xf32>
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
    %23 = stablehlo.subtract %22, %arg7 : tensor<8x5xf32>
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
    %52 = stablehlo.dot_general %48, %arg6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<8x12xf32>) -> tensor<24x12xf32>
    %53 = stablehlo.transpose %52, dims = [1, 0] : (tensor<24x12xf32>) -> tensor<12x24xf32>
    %cst_15 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %55 = stablehlo.multiply %54, %33 : tensor<24x5xf32>
    %cst_16 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %57 = stablehlo.multiply %56, %53 : tensor<12x24xf32>
    %cst_17 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %59 = stablehlo.multiply %58, %arg4 : tensor<12x24xf32>
    %60 = stablehlo.add %57, %59 : tensor<12x24xf32>
    %61 = stablehlo.multiply %53, %53 : tensor<12x24xf32>
    %cst_18 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %63 = stablehlo.multiply %62, %61 : tensor<12x24xf32>
    %cst_19 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %65 = stablehlo.multiply %64, %arg5 : tensor<12x24xf32>
    %66 = stablehlo.add %63, %65 : tensor<12x24xf32>
    %c = stablehlo.constant dense<2147483647> : tensor<i32>
    %67 = stablehlo.compare LT, %arg3, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_20 = stablehlo.constant dense<1> : tensor<i32>
    %68 = stablehlo.add %arg3, %c_20 : tensor<i32>
    %c_21 = stablehlo.constant dense<2147483647> : tensor<i32>
    %69 = call @_where(%67, %68, %c_21) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %70 = stablehlo.convert %69 : (tensor<i32>) -> tensor<f32>
    %cst_22 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %71 = stablehlo.convert %69 : (tensor<i32>) -> tensor<f32>
    %72 = stablehlo.power %cst_22, %71 : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.subtract %cst_23, %72 : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %75 = stablehlo.divide %60, %74 : tensor<12x24xf32>
    %76 = stablehlo.convert %69 : (tensor<i32>) -> tensor<f32>
    %cst_24 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %77 = stablehlo.convert %69 : (tensor<i32>) -> tensor<f32>
    %78 = stablehlo.power %cst_24, %77 : tensor<f32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.subtract %cst_25, %78 : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %81 = stablehlo.divide %66, %80 : tensor<12x24xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %83 = stablehlo.add %81, %82 : tensor<12x24xf32>
    %84 = stablehlo.sqrt %83 : tensor<12x24xf32>
    %cst_27 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %86 = stablehlo.add %84, %85 : tensor<12x24xf32>
    %87 = stablehlo.divide %75, %86 : tensor<12x24xf32>
    %cst_28 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %89 = stablehlo.multiply %88, %87 : tensor<12x24xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %91 = stablehlo.add %arg0, %89 : tensor<12x24xf32>
    %92 = stablehlo.add %arg1, %55 : tensor<24x5xf32>
    %93 = stablehlo.add %arg2, %90 : tensor<24xf32>
    return %91, %92, %93, %69, %60, %66, %28 : tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<i32>, tensor<12x24xf32>, tensor<12x24xf32>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
