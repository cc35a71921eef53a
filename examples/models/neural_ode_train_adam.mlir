module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x24xf32>, %arg1: tensor<24xf32>, %arg2: tensor<24x6xf32>, %arg3: tensor<i32>, %arg4: tensor<6x24xf32>, %arg5: tensor<24xf32>, %arg6: tensor<24x6xf32>, %arg7: tensor<6x24xf32>, %arg8: tensor<24xf32>, %arg9: tensor<24x6xf32>, %arg10: tensor<8x6xf32>, %arg11: tensor<8x6xf32>) -> (tensor<6x24xf32> {jax.result_info = "result[0]['a']"}, tensor<24xf32> {jax.result_info = "result[0]['b']"}, tensor<24x6xf32> {jax.result_info = "result[0]['c']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<6x24xf32> {jax.result_info = "result[1][0].mu['a']"}, tensor<24xf32> {jax.result_info = "result[1][0].mu['b']"}, tensor<24x6xf32> {jax.result_info = "result[1][0].mu['c']"}, tensor<6x24xf32> {jax.result_info = "result[1][0].nu['a']"}, tensor<24xf32> {jax.result_info = "result[1][0].nu['b']"}, tensor<24x6xf32> {jax.result_info = "result[1][0].nu['c']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<5xi32>
    %1 = stablehlo.convert %0 : (tensor<5xi32>) -> tensor<5xf32>
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %3 = stablehlo.multiply %1, %2 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x8x6xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5:7 = stablehlo.while(%iterArg = %3, %iterArg_39 = %arg0, %iterArg_40 = %arg1, %iterArg_41 = %arg2, %iterArg_42 = %c, %iterArg_43 = %arg10, %iterArg_44 = %4) : tensor<5xf32>, tensor<6x24xf32>, tensor<24xf32>, tensor<24x6xf32>, tensor<i32>, tensor<8x6xf32>, tensor<5x8x6xf32>
    cond {
      %c_45 = stablehlo.constant dense<5> : tensor<i32>
      %103 = stablehlo.compare LT, %iterArg_42, %c_45, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %103 : tensor<i1>
    } do {
      %103 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_42) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %104:2 = func.call @closed_call(%iterArg_39, %iterArg_40, %iterArg_41, %iterArg_43, %103) : (tensor<6x24xf32>, tensor<24xf32>, tensor<24x6xf32>, tensor<8x6xf32>, tensor<f32>) -> (tensor<8x6xf32>, tensor<8x6xf32>)
      %105 = func.call @dynamic_update_index_in_dim(%iterArg_44, %104#1, %iterArg_42) : (tensor<5x8x6xf32>, tensor<8x6xf32>, tensor<i32>) -> tensor<5x8x6xf32>
      %c_45 = stablehlo.constant dense<1> : tensor<i32>
      %106 = stablehlo.add %iterArg_42, %c_45 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_39, %iterArg_40, %iterArg_41, %106, %104#0, %105 : tensor<5xf32>, tensor<6x24xf32>, tensor<24xf32>, tensor<24x6xf32>, tensor<i32>, tensor<8x6xf32>, tensor<5x8x6xf32>
    }
    %6 = stablehlo.subtract %5#5, %arg11 : tensor<8x6xf32>
    %7 = stablehlo.multiply %6, %6 : tensor<8x6xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %9 = stablehlo.multiply %8, %6 : tensor<8x6xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%7 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x6xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %11 = stablehlo.divide %10, %cst_3 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %13 = stablehlo.divide %cst_5, %cst_6 : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %15 = stablehlo.multiply %14, %9 : tensor<8x6xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6x24xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<24x6xf32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %19:10 = stablehlo.while(%iterArg = %5#6, %iterArg_39 = %3, %iterArg_40 = %arg0, %iterArg_41 = %arg1, %iterArg_42 = %arg2, %iterArg_43 = %c_10, %iterArg_44 = %16, %iterArg_45 = %17, %iterArg_46 = %18, %iterArg_47 = %15) : tensor<5x8x6xf32>, tensor<5xf32>, tensor<6x24xf32>, tensor<24xf32>, tensor<24x6xf32>, tensor<i32>, tensor<6x24xf32>, tensor<24xf32>, tensor<24x6xf32>, tensor<8x6xf32>
    cond {
      %c_48 = stablehlo.constant dense<5> : tensor<i32>
      %103 = stablehlo.compare LT, %iterArg_43, %c_48, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %103 : tensor<i1>
    } do {
      %c_48 = stablehlo.constant dense<5> : tensor<i32>
      %103 = stablehlo.subtract %c_48, %iterArg_43 : tensor<i32>
      %c_49 = stablehlo.constant dense<1> : tensor<i32>
      %104 = stablehlo.subtract %103, %c_49 : tensor<i32>
      %105 = func.call @dynamic_index_in_dim_0(%iterArg, %104) : (tensor<5x8x6xf32>, tensor<i32>) -> tensor<8x6xf32>
      %106 = func.call @dynamic_index_in_dim(%iterArg_39, %104) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %107:4 = func.call @closed_call_1(%iterArg_40, %iterArg_41, %iterArg_42, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %105, %106) : (tensor<6x24xf32>, tensor<24xf32>, tensor<24x6xf32>, tensor<6x24xf32>, tensor<24xf32>, tensor<24x6xf32>, tensor<8x6xf32>, tensor<8x6xf32>, tensor<f32>) -> (tensor<6x24xf32>, tensor<24xf32>, tensor<24x6xf32>, tensor<8x6xf32>)
      %c_50 = stablehlo.constant dense<1> : tensor<i32>
      %108 = stablehlo.add %iterArg_43, %c_50 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %108, %107#0, %107#1, %107#2, %107#3 : tensor<5x8x6xf32>, tensor<5xf32>, tensor<6x24xf32>, tensor<24xf32>, tensor<24x6xf32>, tensor<i32>, tensor<6x24xf32>, tensor<24xf32>, tensor<24x6xf32>, tensor<8x6xf32>
    }
    %cst_11 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6x24xf32>
    %21 = stablehlo.multiply %20, %19#6 : tensor<6x24xf32>
    %cst_12 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<6x24xf32>
    %23 = stablehlo.multiply %22, %arg4 : tensor<6x24xf32>
    %24 = stablehlo.add %21, %23 : tensor<6x24xf32>
    %cst_13 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %26 = stablehlo.multiply %25, %19#7 : tensor<24xf32>
    %cst_14 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %28 = stablehlo.multiply %27, %arg5 : tensor<24xf32>
    %29 = stablehlo.add %26, %28 : tensor<24xf32>
    %cst_15 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<24x6xf32>
    %31 = stablehlo.multiply %30, %19#8 : tensor<24x6xf32>
    %cst_16 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<24x6xf32>
    %33 = stablehlo.multiply %32, %arg6 : tensor<24x6xf32>
    %34 = stablehlo.add %31, %33 : tensor<24x6xf32>
    %35 = stablehlo.multiply %19#6, %19#6 : tensor<6x24xf32>
    %cst_17 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<6x24xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<6x24xf32>
    %cst_18 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<6x24xf32>
    %39 = stablehlo.multiply %38, %arg7 : tensor<6x24xf32>
    %40 = stablehlo.add %37, %39 : tensor<6x24xf32>
    %41 = stablehlo.multiply %19#7, %19#7 : tensor<24xf32>
    %cst_19 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<24xf32>
    %cst_20 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %45 = stablehlo.multiply %44, %arg8 : tensor<24xf32>
    %46 = stablehlo.add %43, %45 : tensor<24xf32>
    %47 = stablehlo.multiply %19#8, %19#8 : tensor<24x6xf32>
    %cst_21 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<24x6xf32>
    %49 = stablehlo.multiply %48, %47 : tensor<24x6xf32>
    %cst_22 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<24x6xf32>
    %51 = stablehlo.multiply %50, %arg9 : tensor<24x6xf32>
    %52 = stablehlo.add %49, %51 : tensor<24x6xf32>
    %c_23 = stablehlo.constant dense<2147483647> : tensor<i32>
    %53 = stablehlo.compare LT, %arg3, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_24 = stablehlo.constant dense<1> : tensor<i32>
    %54 = stablehlo.add %arg3, %c_24 : tensor<i32>
    %c_25 = stablehlo.constant dense<2147483647> : tensor<i32>
    %55 = call @_where(%53, %54, %c_25) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %56 = stablehlo.convert %55 : (tensor<i32>) -> tensor<f32>
    %cst_26 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %57 = stablehlo.convert %55 : (tensor<i32>) -> tensor<f32>
    %58 = stablehlo.power %cst_26, %57 : tensor<f32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.subtract %cst_27, %58 : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [] : (tensor<f32>) -> tensor<6x24xf32>
    %61 = stablehlo.divide %24, %60 : tensor<6x24xf32>
    %62 = stablehlo.broadcast_in_dim %59, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %63 = stablehlo.divide %29, %62 : tensor<24xf32>
    %64 = stablehlo.broadcast_in_dim %59, dims = [] : (tensor<f32>) -> tensor<24x6xf32>
    %65 = stablehlo.divide %34, %64 : tensor<24x6xf32>
    %66 = stablehlo.convert %55 : (tensor<i32>) -> tensor<f32>
    %cst_28 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %67 = stablehlo.convert %55 : (tensor<i32>) -> tensor<f32>
    %68 = stablehlo.power %cst_28, %67 : tensor<f32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %69 = stablehlo.subtract %cst_29, %68 : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [] : (tensor<f32>) -> tensor<6x24xf32>
    %71 = stablehlo.divide %40, %70 : tensor<6x24xf32>
    %72 = stablehlo.broadcast_in_dim %69, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %73 = stablehlo.divide %46, %72 : tensor<24xf32>
    %74 = stablehlo.broadcast_in_dim %69, dims = [] : (tensor<f32>) -> tensor<24x6xf32>
    %75 = stablehlo.divide %52, %74 : tensor<24x6xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<6x24xf32>
    %77 = stablehlo.add %71, %76 : tensor<6x24xf32>
    %78 = stablehlo.sqrt %77 : tensor<6x24xf32>
    %cst_31 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<6x24xf32>
    %80 = stablehlo.add %78, %79 : tensor<6x24xf32>
    %81 = stablehlo.divide %61, %80 : tensor<6x24xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %83 = stablehlo.add %73, %82 : tensor<24xf32>
    %84 = stablehlo.sqrt %83 : tensor<24xf32>
    %cst_33 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %86 = stablehlo.add %84, %85 : tensor<24xf32>
    %87 = stablehlo.divide %63, %86 : tensor<24xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<24x6xf32>
    %89 = stablehlo.add %75, %88 : tensor<24x6xf32>
    %90 = stablehlo.sqrt %89 : tensor<24x6xf32>
    %cst_35 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<24x6xf32>
    %92 = stablehlo.add %90, %91 : tensor<24x6xf32>
    %93 = stablehlo.divide %65, %92 : tensor<24x6xf32>
    %cst_36 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<6x24xf32>
    %95 = stablehlo.multiply %94, %81 : tensor<6x24xf32>
    %cst_37 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %97 = stablehlo.multiply %96, %87 : tensor<24xf32>
    %cst_38 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<24x6xf32>
    %99 = stablehlo.multiply %98, %93 : tensor<24x6xf32>
    %100 = stablehlo.add %arg0, %95 : tensor<6x24xf32>
    %101 = stablehlo.add %arg1, %97 : tensor<24xf32>
    %102 = stablehlo.add %arg2, %99 : tensor<24x6xf32>
    return %100, %101, %102, %55, %24, %29, %34, %40, %46, %52, %11 : tensor<6x24xf32>, tensor<24xf32>, tensor<24x6xf32>, tensor<i32>, tensor<6x24xf32>, tensor<24xf32>, tensor<24x6xf32>, tensor<6x24xf32>, tensor<24xf32>, tensor<24x6xf32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<6x24xf32>, %arg1: tensor<24xf32>, %arg2: tensor<24x6xf32>, %arg3: tensor<8x6xf32>, %arg4: tensor<f32>) -> (tensor<8x6xf32>, tensor<8x6xf32>) {
    %0 = stablehlo.dot_general %arg3, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<6x24xf32>) -> tensor<8x24xf32>
    %1 = stablehlo.convert %arg4 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<24xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<8x24xf32>
    %6 = stablehlo.add %0, %5 : tensor<8x24xf32>
    %7 = stablehlo.tanh %6 : tensor<8x24xf32>
    %8 = stablehlo.dot_general %7, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<24x6xf32>) -> tensor<8x6xf32>
    %cst = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<8x6xf32>
    %11 = stablehlo.add %arg3, %10 : tensor<8x6xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %12 = stablehlo.add %arg4, %cst_0 : tensor<f32>
    %13 = stablehlo.dot_general %11, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<6x24xf32>) -> tensor<8x24xf32>
    %14 = stablehlo.convert %12 : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %16 = stablehlo.multiply %15, %arg1 : tensor<24xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<8x24xf32>
    %19 = stablehlo.add %13, %18 : tensor<8x24xf32>
    %20 = stablehlo.tanh %19 : tensor<8x24xf32>
    %21 = stablehlo.dot_general %20, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<24x6xf32>) -> tensor<8x6xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<8x6xf32>
    %24 = stablehlo.add %arg3, %23 : tensor<8x6xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %25 = stablehlo.add %arg4, %cst_2 : tensor<f32>
    %26 = stablehlo.dot_general %24, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<6x24xf32>) -> tensor<8x24xf32>
    %27 = stablehlo.convert %25 : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %29 = stablehlo.multiply %28, %arg1 : tensor<24xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<8x24xf32>
    %32 = stablehlo.add %26, %31 : tensor<8x24xf32>
    %33 = stablehlo.tanh %32 : tensor<8x24xf32>
    %34 = stablehlo.dot_general %33, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<24x6xf32>) -> tensor<8x6xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %36 = stablehlo.multiply %35, %21 : tensor<8x6xf32>
    %37 = stablehlo.add %8, %36 : tensor<8x6xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %39 = stablehlo.multiply %38, %34 : tensor<8x6xf32>
    %40 = stablehlo.add %37, %39 : tensor<8x6xf32>
    %cst_5 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %42 = stablehlo.multiply %41, %34 : tensor<8x6xf32>
    %43 = stablehlo.add %arg3, %42 : tensor<8x6xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %44 = stablehlo.add %arg4, %cst_6 : tensor<f32>
    %45 = stablehlo.dot_general %43, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<6x24xf32>) -> tensor<8x24xf32>
    %46 = stablehlo.convert %44 : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %48 = stablehlo.multiply %47, %arg1 : tensor<24xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<8x24xf32>
    %51 = stablehlo.add %45, %50 : tensor<8x24xf32>
    %52 = stablehlo.tanh %51 : tensor<8x24xf32>
    %53 = stablehlo.dot_general %52, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<24x6xf32>) -> tensor<8x6xf32>
    %54 = stablehlo.add %40, %53 : tensor<8x6xf32>
    %cst_7 = stablehlo.constant dense<0.0166666675> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %56 = stablehlo.multiply %55, %54 : tensor<8x6xf32>
    %57 = stablehlo.add %arg3, %56 : tensor<8x6xf32>
    return %57, %arg3 : tensor<8x6xf32>, tensor<8x6xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5x8x6xf32>, %arg1: tensor<8x6xf32>, %arg2: tensor<i32>) -> tensor<5x8x6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<8x6xf32>) -> tensor<1x8x6xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x8x6xf32>, tensor<1x8x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x8x6xf32>
    return %1 : tensor<5x8x6xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<5x8x6xf32>, %arg1: tensor<i32>) -> tensor<8x6xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 8, 6] : (tensor<5x8x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x6xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x8x6xf32>) -> tensor<8x6xf32>
    return %1 : tensor<8x6xf32>
  }
  func.func private @closed_call_1(%arg0: tensor<6x24xf32>, %arg1: tensor<24xf32>, %arg2: tensor<24x6xf32>, %arg3: tensor<6x24xf32>, %arg4: tensor<24xf32>, %arg5: tensor<24x6xf32>, %arg6: tensor<8x6xf32>, %arg7: tensor<8x6xf32>, %arg8: tensor<f32>) -> (tensor<6x24xf32>, tensor<24xf32>, tensor<24x6xf32>, tensor<8x6xf32>) {
    %0:6 = stablehlo.optimization_barrier %arg0, %arg1, %arg2, %arg7, %arg8, %arg6 : tensor<6x24xf32>, tensor<24xf32>, tensor<24x6xf32>, tensor<8x6xf32>, tensor<f32>, tensor<8x6xf32>
    %1 = stablehlo.dot_general %0#3, %0#0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<6x24xf32>) -> tensor<8x24xf32>
    %2 = stablehlo.convert %0#4 : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %4 = stablehlo.multiply %3, %0#1 : tensor<24xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<8x24xf32>
    %7 = stablehlo.add %1, %6 : tensor<8x24xf32>
    %8 = stablehlo.tanh %7 : tensor<8x24xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %10 = stablehlo.subtract %9, %8 : tensor<8x24xf32>
    %11 = stablehlo.dot_general %8, %0#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<24x6xf32>) -> tensor<8x6xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<8x6xf32>
    %14 = stablehlo.add %0#3, %13 : tensor<8x6xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %15 = stablehlo.add %0#4, %cst_1 : tensor<f32>
    %16 = stablehlo.dot_general %14, %0#0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<6x24xf32>) -> tensor<8x24xf32>
    %17 = stablehlo.convert %15 : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %19 = stablehlo.multiply %18, %0#1 : tensor<24xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<8x24xf32>
    %22 = stablehlo.add %16, %21 : tensor<8x24xf32>
    %23 = stablehlo.tanh %22 : tensor<8x24xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %25 = stablehlo.subtract %24, %23 : tensor<8x24xf32>
    %26 = stablehlo.dot_general %23, %0#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<24x6xf32>) -> tensor<8x6xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<8x6xf32>
    %29 = stablehlo.add %0#3, %28 : tensor<8x6xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %30 = stablehlo.add %0#4, %cst_4 : tensor<f32>
    %31 = stablehlo.dot_general %29, %0#0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<6x24xf32>) -> tensor<8x24xf32>
    %32 = stablehlo.convert %30 : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %34 = stablehlo.multiply %33, %0#1 : tensor<24xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<8x24xf32>
    %37 = stablehlo.add %31, %36 : tensor<8x24xf32>
    %38 = stablehlo.tanh %37 : tensor<8x24xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %40 = stablehlo.subtract %39, %38 : tensor<8x24xf32>
    %41 = stablehlo.dot_general %38, %0#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<24x6xf32>) -> tensor<8x6xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<8x6xf32>
    %44 = stablehlo.add %0#3, %43 : tensor<8x6xf32>
    %cst_7 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %45 = stablehlo.add %0#4, %cst_7 : tensor<f32>
    %46 = stablehlo.dot_general %44, %0#0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<6x24xf32>) -> tensor<8x24xf32>
    %47 = stablehlo.convert %45 : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %49 = stablehlo.multiply %48, %0#1 : tensor<24xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<8x24xf32>
    %52 = stablehlo.add %46, %51 : tensor<8x24xf32>
    %53 = stablehlo.tanh %52 : tensor<8x24xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %55 = stablehlo.subtract %54, %53 : tensor<8x24xf32>
    %cst_9 = stablehlo.constant dense<0.0166666675> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %57 = stablehlo.multiply %56, %0#5 : tensor<8x6xf32>
    %58 = stablehlo.dot_general %57, %53, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<8x24xf32>) -> tensor<6x24xf32>
    %59 = stablehlo.transpose %58, dims = [1, 0] : (tensor<6x24xf32>) -> tensor<24x6xf32>
    %60 = stablehlo.dot_general %57, %0#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<24x6xf32>) -> tensor<8x24xf32>
    %61 = stablehlo.multiply %60, %55 : tensor<8x24xf32>
    %62 = stablehlo.multiply %61, %53 : tensor<8x24xf32>
    %63 = stablehlo.add %61, %62 : tensor<8x24xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.reduce(%63 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<8x24xf32>, tensor<f32>) -> tensor<24xf32>
    %65 = stablehlo.reshape %64 : (tensor<24xf32>) -> tensor<1x24xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.reduce(%65 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<1x24xf32>, tensor<f32>) -> tensor<24xf32>
    %67 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %68 = stablehlo.multiply %67, %66 : tensor<24xf32>
    %69 = stablehlo.dot_general %63, %44, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<8x6xf32>) -> tensor<24x6xf32>
    %70 = stablehlo.transpose %69, dims = [1, 0] : (tensor<24x6xf32>) -> tensor<6x24xf32>
    %71 = stablehlo.dot_general %63, %0#0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<6x24xf32>) -> tensor<8x6xf32>
    %72 = stablehlo.add %0#5, %71 : tensor<8x6xf32>
    %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %74 = stablehlo.multiply %73, %71 : tensor<8x6xf32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %76 = stablehlo.multiply %75, %57 : tensor<8x6xf32>
    %77 = stablehlo.add %74, %76 : tensor<8x6xf32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %79 = stablehlo.multiply %78, %57 : tensor<8x6xf32>
    %80 = stablehlo.dot_general %77, %38, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<8x24xf32>) -> tensor<6x24xf32>
    %81 = stablehlo.transpose %80, dims = [1, 0] : (tensor<6x24xf32>) -> tensor<24x6xf32>
    %82 = stablehlo.add %59, %81 : tensor<24x6xf32>
    %83 = stablehlo.dot_general %77, %0#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<24x6xf32>) -> tensor<8x24xf32>
    %84 = stablehlo.multiply %83, %40 : tensor<8x24xf32>
    %85 = stablehlo.multiply %84, %38 : tensor<8x24xf32>
    %86 = stablehlo.add %84, %85 : tensor<8x24xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.reduce(%86 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<8x24xf32>, tensor<f32>) -> tensor<24xf32>
    %88 = stablehlo.reshape %87 : (tensor<24xf32>) -> tensor<1x24xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.reduce(%88 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<1x24xf32>, tensor<f32>) -> tensor<24xf32>
    %90 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %91 = stablehlo.multiply %90, %89 : tensor<24xf32>
    %92 = stablehlo.add %68, %91 : tensor<24xf32>
    %93 = stablehlo.dot_general %86, %29, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<8x6xf32>) -> tensor<24x6xf32>
    %94 = stablehlo.transpose %93, dims = [1, 0] : (tensor<24x6xf32>) -> tensor<6x24xf32>
    %95 = stablehlo.add %70, %94 : tensor<6x24xf32>
    %96 = stablehlo.dot_general %86, %0#0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<6x24xf32>) -> tensor<8x6xf32>
    %97 = stablehlo.add %72, %96 : tensor<8x6xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %99 = stablehlo.multiply %98, %96 : tensor<8x6xf32>
    %100 = stablehlo.add %79, %99 : tensor<8x6xf32>
    %101 = stablehlo.dot_general %100, %23, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<8x24xf32>) -> tensor<6x24xf32>
    %102 = stablehlo.transpose %101, dims = [1, 0] : (tensor<6x24xf32>) -> tensor<24x6xf32>
    %103 = stablehlo.add %82, %102 : tensor<24x6xf32>
    %104 = stablehlo.dot_general %100, %0#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<24x6xf32>) -> tensor<8x24xf32>
    %105 = stablehlo.multiply %104, %25 : tensor<8x24xf32>
    %106 = stablehlo.multiply %105, %23 : tensor<8x24xf32>
    %107 = stablehlo.add %105, %106 : tensor<8x24xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.reduce(%107 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<8x24xf32>, tensor<f32>) -> tensor<24xf32>
    %109 = stablehlo.reshape %108 : (tensor<24xf32>) -> tensor<1x24xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.reduce(%109 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<1x24xf32>, tensor<f32>) -> tensor<24xf32>
    %111 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %112 = stablehlo.multiply %111, %110 : tensor<24xf32>
    %113 = stablehlo.add %92, %112 : tensor<24xf32>
    %114 = stablehlo.dot_general %107, %14, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<8x6xf32>) -> tensor<24x6xf32>
    %115 = stablehlo.transpose %114, dims = [1, 0] : (tensor<24x6xf32>) -> tensor<6x24xf32>
    %116 = stablehlo.add %95, %115 : tensor<6x24xf32>
    %117 = stablehlo.dot_general %107, %0#0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<6x24xf32>) -> tensor<8x6xf32>
    %118 = stablehlo.add %97, %117 : tensor<8x6xf32>
    %cst_20 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %120 = stablehlo.multiply %119, %117 : tensor<8x6xf32>
    %121 = stablehlo.add %57, %120 : tensor<8x6xf32>
    %122 = stablehlo.dot_general %121, %8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<8x24xf32>) -> tensor<6x24xf32>
    %123 = stablehlo.transpose %122, dims = [1, 0] : (tensor<6x24xf32>) -> tensor<24x6xf32>
    %124 = stablehlo.add %103, %123 : tensor<24x6xf32>
    %125 = stablehlo.dot_general %121, %0#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<24x6xf32>) -> tensor<8x24xf32>
    %126 = stablehlo.multiply %125, %10 : tensor<8x24xf32>
    %127 = stablehlo.multiply %126, %8 : tensor<8x24xf32>
    %128 = stablehlo.add %126, %127 : tensor<8x24xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.reduce(%128 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<8x24xf32>, tensor<f32>) -> tensor<24xf32>
    %130 = stablehlo.reshape %129 : (tensor<24xf32>) -> tensor<1x24xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %131 = stablehlo.reduce(%130 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<1x24xf32>, tensor<f32>) -> tensor<24xf32>
    %132 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %133 = stablehlo.multiply %132, %131 : tensor<24xf32>
    %134 = stablehlo.add %113, %133 : tensor<24xf32>
    %135 = stablehlo.dot_general %128, %0#3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<8x6xf32>) -> tensor<24x6xf32>
    %136 = stablehlo.transpose %135, dims = [1, 0] : (tensor<24x6xf32>) -> tensor<6x24xf32>
    %137 = stablehlo.add %116, %136 : tensor<6x24xf32>
    %138 = stablehlo.dot_general %128, %0#0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<6x24xf32>) -> tensor<8x6xf32>
    %139 = stablehlo.add %118, %138 : tensor<8x6xf32>
    %140 = stablehlo.add %arg3, %137 : tensor<6x24xf32>
    %141 = stablehlo.add %arg4, %134 : tensor<24xf32>
    %142 = stablehlo.add %arg5, %124 : tensor<24x6xf32>
    return %140, %141, %142, %139 : tensor<6x24xf32>, tensor<24xf32>, tensor<24x6xf32>, tensor<8x6xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
