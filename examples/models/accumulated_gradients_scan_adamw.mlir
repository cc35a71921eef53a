module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12x24xf32>, %arg1: tensor<24x5xf32>, %arg2: tensor<24xf32>, %arg3: tensor<i32>, %arg4: tensor<12x24xf32>, %arg5: tensor<24x5xf32>, %arg6: tensor<24xf32>, %arg7: tensor<12x24xf32>, %arg8: tensor<24x5xf32>, %arg9: tensor<24xf32>, %arg10: tensor<12x12xf32>, %arg11: tensor<12x5xf32>) -> (tensor<12x24xf32> {jax.result_info = "result[0]['a']"}, tensor<24x5xf32> {jax.result_info = "result[0]['b']"}, tensor<24xf32> {jax.result_info = "result[0]['bias']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<12x24xf32> {jax.result_info = "result[1][0].mu['a']"}, tensor<24x5xf32> {jax.result_info = "result[1][0].mu['b']"}, tensor<24xf32> {jax.result_info = "result[1][0].mu['bias']"}, tensor<12x24xf32> {jax.result_info = "result[1][0].nu['a']"}, tensor<24x5xf32> {jax.result_info = "result[1][0].nu['b']"}, tensor<24xf32> {jax.result_info = "result[1][0].nu['bias']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %3 = stablehlo.reshape %arg10 : (tensor<12x12xf32>) -> tensor<3x4x12xf32>
    %4 = stablehlo.reshape %arg11 : (tensor<12x5xf32>) -> tensor<3x4x5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6:10 = stablehlo.while(%iterArg = %3, %iterArg_39 = %4, %iterArg_40 = %arg0, %iterArg_41 = %arg2, %iterArg_42 = %arg1, %iterArg_43 = %c, %iterArg_44 = %0, %iterArg_45 = %1, %iterArg_46 = %2, %iterArg_47 = %5) : tensor<3x4x12xf32>, tensor<3x4x5xf32>, tensor<12x24xf32>, tensor<24xf32>, tensor<24x5xf32>, tensor<i32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<3xf32>
    cond {
      %c_48 = stablehlo.constant dense<3> : tensor<i32>
      %107 = stablehlo.compare LT, %iterArg_43, %c_48, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %107 : tensor<i1>
    } do {
      %107 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_43) : (tensor<3x4x12xf32>, tensor<i32>) -> tensor<4x12xf32>
      %108 = func.call @dynamic_index_in_dim_0(%iterArg_39, %iterArg_43) : (tensor<3x4x5xf32>, tensor<i32>) -> tensor<4x5xf32>
      %109:4 = func.call @closed_call(%iterArg_40, %iterArg_41, %iterArg_42, %iterArg_44, %iterArg_45, %iterArg_46, %107, %108) : (tensor<12x24xf32>, tensor<24xf32>, tensor<24x5xf32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<4x12xf32>, tensor<4x5xf32>) -> (tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<f32>)
      %110 = func.call @dynamic_update_index_in_dim(%iterArg_47, %109#3, %iterArg_43) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_48 = stablehlo.constant dense<1> : tensor<i32>
      %111 = stablehlo.add %iterArg_43, %c_48 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %111, %109#0, %109#1, %109#2, %110 : tensor<3x4x12xf32>, tensor<3x4x5xf32>, tensor<12x24xf32>, tensor<24xf32>, tensor<24x5xf32>, tensor<i32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<3xf32>
    }
    %cst_3 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %8 = stablehlo.divide %6#6, %7 : tensor<12x24xf32>
    %cst_4 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %10 = stablehlo.divide %6#7, %9 : tensor<24x5xf32>
    %cst_5 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %12 = stablehlo.divide %6#8, %11 : tensor<24xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %14 = stablehlo.multiply %13, %8 : tensor<12x24xf32>
    %cst_7 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %16 = stablehlo.multiply %15, %arg4 : tensor<12x24xf32>
    %17 = stablehlo.add %14, %16 : tensor<12x24xf32>
    %cst_8 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %19 = stablehlo.multiply %18, %10 : tensor<24x5xf32>
    %cst_9 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %21 = stablehlo.multiply %20, %arg5 : tensor<24x5xf32>
    %22 = stablehlo.add %19, %21 : tensor<24x5xf32>
    %cst_10 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %24 = stablehlo.multiply %23, %12 : tensor<24xf32>
    %cst_11 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %26 = stablehlo.multiply %25, %arg6 : tensor<24xf32>
    %27 = stablehlo.add %24, %26 : tensor<24xf32>
    %28 = stablehlo.multiply %8, %8 : tensor<12x24xf32>
    %cst_12 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<12x24xf32>
    %cst_13 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %32 = stablehlo.multiply %31, %arg7 : tensor<12x24xf32>
    %33 = stablehlo.add %30, %32 : tensor<12x24xf32>
    %34 = stablehlo.multiply %10, %10 : tensor<24x5xf32>
    %cst_14 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %36 = stablehlo.multiply %35, %34 : tensor<24x5xf32>
    %cst_15 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %38 = stablehlo.multiply %37, %arg8 : tensor<24x5xf32>
    %39 = stablehlo.add %36, %38 : tensor<24x5xf32>
    %40 = stablehlo.multiply %12, %12 : tensor<24xf32>
    %cst_16 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<24xf32>
    %cst_17 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %44 = stablehlo.multiply %43, %arg9 : tensor<24xf32>
    %45 = stablehlo.add %42, %44 : tensor<24xf32>
    %c_18 = stablehlo.constant dense<2147483647> : tensor<i32>
    %46 = stablehlo.compare LT, %arg3, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_19 = stablehlo.constant dense<1> : tensor<i32>
    %47 = stablehlo.add %arg3, %c_19 : tensor<i32>
    %c_20 = stablehlo.constant dense<2147483647> : tensor<i32>
    %48 = call @_where(%46, %47, %c_20) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %49 = stablehlo.convert %48 : (tensor<i32>) -> tensor<f32>
    %cst_21 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %50 = stablehlo.convert %48 : (tensor<i32>) -> tensor<f32>
    %51 = stablehlo.power %cst_21, %50 : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.subtract %cst_22, %51 : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %54 = stablehlo.divide %17, %53 : tensor<12x24xf32>
    %55 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %56 = stablehlo.divide %22, %55 : tensor<24x5xf32>
    %57 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %58 = stablehlo.divide %27, %57 : tensor<24xf32>
    %59 = stablehlo.convert %48 : (tensor<i32>) -> tensor<f32>
    %cst_23 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %60 = stablehlo.convert %48 : (tensor<i32>) -> tensor<f32>
    %61 = stablehlo.power %cst_23, %60 : tensor<f32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.subtract %cst_24, %61 : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %64 = stablehlo.divide %33, %63 : tensor<12x24xf32>
    %65 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %66 = stablehlo.divide %39, %65 : tensor<24x5xf32>
    %67 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %68 = stablehlo.divide %45, %67 : tensor<24xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %70 = stablehlo.add %64, %69 : tensor<12x24xf32>
    %71 = stablehlo.sqrt %70 : tensor<12x24xf32>
    %cst_26 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %73 = stablehlo.add %71, %72 : tensor<12x24xf32>
    %74 = stablehlo.divide %54, %73 : tensor<12x24xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %76 = stablehlo.add %66, %75 : tensor<24x5xf32>
    %77 = stablehlo.sqrt %76 : tensor<24x5xf32>
    %cst_28 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %79 = stablehlo.add %77, %78 : tensor<24x5xf32>
    %80 = stablehlo.divide %56, %79 : tensor<24x5xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %82 = stablehlo.add %68, %81 : tensor<24xf32>
    %83 = stablehlo.sqrt %82 : tensor<24xf32>
    %cst_30 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %85 = stablehlo.add %83, %84 : tensor<24xf32>
    %86 = stablehlo.divide %58, %85 : tensor<24xf32>
    %cst_31 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %88 = stablehlo.multiply %87, %arg0 : tensor<12x24xf32>
    %89 = stablehlo.add %74, %88 : tensor<12x24xf32>
    %cst_32 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %91 = stablehlo.multiply %90, %arg1 : tensor<24x5xf32>
    %92 = stablehlo.add %80, %91 : tensor<24x5xf32>
    %cst_33 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %94 = stablehlo.multiply %93, %arg2 : tensor<24xf32>
    %95 = stablehlo.add %86, %94 : tensor<24xf32>
    %cst_34 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %97 = stablehlo.multiply %96, %89 : tensor<12x24xf32>
    %cst_35 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %99 = stablehlo.multiply %98, %92 : tensor<24x5xf32>
    %cst_36 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %101 = stablehlo.multiply %100, %95 : tensor<24xf32>
    %102 = stablehlo.add %arg0, %97 : tensor<12x24xf32>
    %103 = stablehlo.add %arg1, %99 : tensor<24x5xf32>
    %104 = stablehlo.add %arg2, %101 : tensor<24xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.reduce(%6#9 init: %cst_37) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_38 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %106 = stablehlo.divide %105, %cst_38 : tensor<f32>
    return %102, %103, %104, %48, %17, %22, %27, %33, %39, %45, %106 : tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<i32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x4x12xf32>, %arg1: tensor<i32>) -> tensor<4x12xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 12] : (tensor<3x4x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12xf32>) -> tensor<4x12xf32>
    return %1 : tensor<4x12xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<3x4x5xf32>, %arg1: tensor<i32>) -> tensor<4x5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 5] : (tensor<3x4x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x5xf32>) -> tensor<4x5xf32>
    return %1 : tensor<4x5xf32>
  }
  func.func private @closed_call(%arg0: tensor<12x24xf32>, %arg1: tensor<24xf32>, %arg2: tensor<24x5xf32>, %arg3: tensor<12x24xf32>, %arg4: tensor<24x5xf32>, %arg5: tensor<24xf32>, %arg6: tensor<4x12xf32>, %arg7: tensor<4x5xf32>) -> (tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<f32>) {
    %0 = stablehlo.dot_general %arg6, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12xf32>, tensor<12x24xf32>) -> tensor<4x24xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<4x24xf32>
    %3 = stablehlo.add %0, %2 : tensor<4x24xf32>
    %4 = stablehlo.multiply %3, %3 : tensor<4x24xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<4x24xf32>
    %6 = stablehlo.multiply %3, %3 : tensor<4x24xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x24xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<4x24xf32>
    %cst_0 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x24xf32>
    %10 = stablehlo.multiply %9, %5 : tensor<4x24xf32>
    %11 = stablehlo.add %3, %10 : tensor<4x24xf32>
    %cst_1 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x24xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<4x24xf32>
    %14 = stablehlo.tanh %13 : tensor<4x24xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x24xf32>
    %16 = stablehlo.subtract %15, %14 : tensor<4x24xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x24xf32>
    %18 = stablehlo.add %17, %14 : tensor<4x24xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x24xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<4x24xf32>
    %21 = stablehlo.multiply %3, %20 : tensor<4x24xf32>
    %22 = stablehlo.dot_general %21, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x5xf32>) -> tensor<4x5xf32>
    %23 = stablehlo.subtract %22, %arg7 : tensor<4x5xf32>
    %24 = stablehlo.multiply %23, %23 : tensor<4x5xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %26 = stablehlo.multiply %25, %23 : tensor<4x5xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%24 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %28 = stablehlo.divide %27, %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_9 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %29 = stablehlo.divide %cst_8, %cst_9 : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %31 = stablehlo.multiply %30, %26 : tensor<4x5xf32>
    %32 = stablehlo.dot_general %31, %21, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<4x24xf32>) -> tensor<5x24xf32>
    %33 = stablehlo.transpose %32, dims = [1, 0] : (tensor<5x24xf32>) -> tensor<24x5xf32>
    %34 = stablehlo.dot_general %31, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<24x5xf32>) -> tensor<4x24xf32>
    %35 = stablehlo.multiply %3, %34 : tensor<4x24xf32>
    %36 = stablehlo.multiply %34, %20 : tensor<4x24xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x24xf32>
    %38 = stablehlo.multiply %37, %35 : tensor<4x24xf32>
    %39 = stablehlo.multiply %38, %16 : tensor<4x24xf32>
    %40 = stablehlo.multiply %39, %14 : tensor<4x24xf32>
    %41 = stablehlo.add %39, %40 : tensor<4x24xf32>
    %cst_11 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x24xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<4x24xf32>
    %44 = stablehlo.add %36, %43 : tensor<4x24xf32>
    %cst_12 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x24xf32>
    %46 = stablehlo.multiply %45, %43 : tensor<4x24xf32>
    %47 = stablehlo.multiply %46, %8 : tensor<4x24xf32>
    %48 = stablehlo.add %44, %47 : tensor<4x24xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.reduce(%48 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<4x24xf32>, tensor<f32>) -> tensor<24xf32>
    %50 = stablehlo.reshape %49 : (tensor<24xf32>) -> tensor<1x24xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<1x24xf32>, tensor<f32>) -> tensor<24xf32>
    %52 = stablehlo.dot_general %48, %arg6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<4x12xf32>) -> tensor<24x12xf32>
    %53 = stablehlo.transpose %52, dims = [1, 0] : (tensor<24x12xf32>) -> tensor<12x24xf32>
    %54 = stablehlo.add %arg3, %53 : tensor<12x24xf32>
    %55 = stablehlo.add %arg4, %33 : tensor<24x5xf32>
    %56 = stablehlo.add %arg5, %51 : tensor<24xf32>
    return %54, %55, %56, %28 : tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
