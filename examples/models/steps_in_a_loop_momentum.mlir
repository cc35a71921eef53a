module @jit_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12x24xf32>, %arg1: tensor<24x5xf32>, %arg2: tensor<24xf32>, %arg3: tensor<12x24xf32>, %arg4: tensor<24x5xf32>, %arg5: tensor<24xf32>, %arg6: tensor<16x12xf32>, %arg7: tensor<16x5xf32>) -> (tensor<12x24xf32> {jax.result_info = "result[0]['a']"}, tensor<24x5xf32> {jax.result_info = "result[0]['b']"}, tensor<24xf32> {jax.result_info = "result[0]['bias']"}, tensor<12x24xf32> {jax.result_info = "result[1][0].trace['a']"}, tensor<24x5xf32> {jax.result_info = "result[1][0].trace['b']"}, tensor<24xf32> {jax.result_info = "result[1][0].trace['bias']"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0:10 = stablehlo.while(%iterArg = %arg6, %iterArg_1 = %arg7, %iterArg_2 = %c_0, %iterArg_3 = %c, %iterArg_4 = %arg0, %iterArg_5 = %arg1, %iterArg_6 = %arg2, %iterArg_7 = %arg3, %iterArg_8 = %arg4, %iterArg_9 = %arg5) : tensor<16x12xf32>, tensor<16x5xf32>, tensor<i32>, tensor<i32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>
    cond {
      %c_10 = stablehlo.constant dense<4> : tensor<i32>
      %1 = stablehlo.compare LT, %iterArg_2, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1:7 = func.call @closed_call(%iterArg, %iterArg_1, %iterArg_3, %iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9) : (tensor<16x12xf32>, tensor<16x5xf32>, tensor<i32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>) -> (tensor<i32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>)
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %2 = stablehlo.add %iterArg_2, %c_10 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %2, %1#0, %1#1, %1#2, %1#3, %1#4, %1#5, %1#6 : tensor<16x12xf32>, tensor<16x5xf32>, tensor<i32>, tensor<i32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>
    }
    return %0#4, %0#5, %0#6, %0#7, %0#8, %0#9 : tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>
  }
  func.func private @closed_call(%arg0: tensor<16x12xf32>, %arg1: tensor<16x5xf32>, %arg2: tensor<i32>, %arg3: tensor<12x24xf32>, %arg4: tensor<24x5xf32>, %arg5: tensor<24xf32>, %arg6: tensor<12x24xf32>, %arg7: tensor<24x5xf32>, %arg8: tensor<24xf32>) -> (tensor<i32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg2, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %1 = stablehlo.multiply %arg2, %c_0 : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.compare LT, %1, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %3 = stablehlo.convert %1 : tensor<i32>
    %c_2 = stablehlo.constant dense<16> : tensor<i32>
    %4 = stablehlo.add %3, %c_2 : tensor<i32>
    %5 = stablehlo.select %2, %4, %1 : tensor<i1>, tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.dynamic_slice %arg0, %5, %c_3, sizes = [4, 12] : (tensor<16x12xf32>, tensor<i32>, tensor<i32>) -> tensor<4x12xf32>
    %c_4 = stablehlo.constant dense<4> : tensor<i32>
    %7 = stablehlo.multiply %arg2, %c_4 : tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.compare LT, %7, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %9 = stablehlo.convert %7 : tensor<i32>
    %c_6 = stablehlo.constant dense<16> : tensor<i32>
    %10 = stablehlo.add %9, %c_6 : tensor<i32>
    %11 = stablehlo.select %8, %10, %7 : tensor<i1>, tensor<i32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.dynamic_slice %arg1, %11, %c_7, sizes = [4, 5] : (tensor<16x5xf32>, tensor<i32>, tensor<i32>) -> tensor<4x5xf32>
    %13 = stablehlo.dot_general %6, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12xf32>, tensor<12x24xf32>) -> tensor<4x24xf32>
    %14 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<4x24xf32>
    %16 = stablehlo.add %13, %15 : tensor<4x24xf32>
    %17 = stablehlo.multiply %16, %16 : tensor<4x24xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<4x24xf32>
    %19 = stablehlo.multiply %16, %16 : tensor<4x24xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x24xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<4x24xf32>
    %cst_8 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x24xf32>
    %23 = stablehlo.multiply %22, %18 : tensor<4x24xf32>
    %24 = stablehlo.add %16, %23 : tensor<4x24xf32>
    %cst_9 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x24xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<4x24xf32>
    %27 = stablehlo.tanh %26 : tensor<4x24xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x24xf32>
    %29 = stablehlo.subtract %28, %27 : tensor<4x24xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x24xf32>
    %31 = stablehlo.add %30, %27 : tensor<4x24xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x24xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<4x24xf32>
    %34 = stablehlo.multiply %16, %33 : tensor<4x24xf32>
    %35 = stablehlo.dot_general %34, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x5xf32>) -> tensor<4x5xf32>
    %36 = stablehlo.subtract %35, %12 : tensor<4x5xf32>
    %37 = stablehlo.multiply %36, %36 : tensor<4x5xf32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %39 = stablehlo.multiply %38, %36 : tensor<4x5xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%37 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_15 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %41 = stablehlo.divide %40, %cst_15 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_17 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %42 = stablehlo.divide %cst_16, %cst_17 : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %44 = stablehlo.multiply %43, %39 : tensor<4x5xf32>
    %45 = stablehlo.dot_general %44, %34, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<4x24xf32>) -> tensor<5x24xf32>
    %46 = stablehlo.transpose %45, dims = [1, 0] : (tensor<5x24xf32>) -> tensor<24x5xf32>
    %47 = stablehlo.dot_general %44, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<24x5xf32>) -> tensor<4x24xf32>
    %48 = stablehlo.multiply %16, %47 : tensor<4x24xf32>
    %49 = stablehlo.multiply %47, %33 : tensor<4x24xf32>
    %cst_18 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x24xf32>
    %51 = stablehlo.multiply %50, %48 : tensor<4x24xf32>
    %52 = stablehlo.multiply %51, %29 : tensor<4x24xf32>
    %53 = stablehlo.multiply %52, %27 : tensor<4x24xf32>
    %54 = stablehlo.add %52, %53 : tensor<4x24xf32>
    %cst_19 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x24xf32>
    %56 = stablehlo.multiply %55, %54 : tensor<4x24xf32>
    %57 = stablehlo.add %49, %56 : tensor<4x24xf32>
    %cst_20 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x24xf32>
    %59 = stablehlo.multiply %58, %56 : tensor<4x24xf32>
    %60 = stablehlo.multiply %59, %21 : tensor<4x24xf32>
    %61 = stablehlo.add %57, %60 : tensor<4x24xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.reduce(%61 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<4x24xf32>, tensor<f32>) -> tensor<24xf32>
    %63 = stablehlo.reshape %62 : (tensor<24xf32>) -> tensor<1x24xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.reduce(%63 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<1x24xf32>, tensor<f32>) -> tensor<24xf32>
    %65 = stablehlo.dot_general %61, %6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<4x12xf32>) -> tensor<24x12xf32>
    %66 = stablehlo.transpose %65, dims = [1, 0] : (tensor<24x12xf32>) -> tensor<12x24xf32>
    %cst_23 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %68 = stablehlo.multiply %67, %arg6 : tensor<12x24xf32>
    %69 = stablehlo.add %66, %68 : tensor<12x24xf32>
    %cst_24 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %71 = stablehlo.multiply %70, %arg7 : tensor<24x5xf32>
    %72 = stablehlo.add %46, %71 : tensor<24x5xf32>
    %cst_25 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %74 = stablehlo.multiply %73, %arg8 : tensor<24xf32>
    %75 = stablehlo.add %64, %74 : tensor<24xf32>
    %cst_26 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %77 = stablehlo.multiply %76, %69 : tensor<12x24xf32>
    %cst_27 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %79 = stablehlo.multiply %78, %72 : tensor<24x5xf32>
    %cst_28 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %81 = stablehlo.multiply %80, %75 : tensor<24xf32>
    %82 = stablehlo.add %arg3, %77 : tensor<12x24xf32>
    %83 = stablehlo.add %arg4, %79 : tensor<24x5xf32>
    %84 = stablehlo.add %arg5, %81 : tensor<24xf32>
    return %0, %82, %83, %84, %69, %72, %75 : tensor<i32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>
  }
}
