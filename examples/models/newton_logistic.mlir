module @jit_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<24x6xf32>, %arg1: tensor<24xf32>, %arg2: tensor<6xf32>) -> (tensor<6xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:5 = stablehlo.while(%iterArg = %arg0, %iterArg_0 = %arg1, %iterArg_1 = %c, %iterArg_2 = %arg2, %iterArg_3 = %0) : tensor<24x6xf32>, tensor<24xf32>, tensor<i32>, tensor<6xf32>, tensor<3xf32>
    cond {
      %c_4 = stablehlo.constant dense<3> : tensor<i32>
      %2 = stablehlo.compare LT, %iterArg_1, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %2:2 = func.call @closed_call(%iterArg, %iterArg_0, %iterArg_2) : (tensor<24x6xf32>, tensor<24xf32>, tensor<6xf32>) -> (tensor<6xf32>, tensor<f32>)
      %3 = func.call @dynamic_update_index_in_dim(%iterArg_3, %2#1, %iterArg_1) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %4 = stablehlo.add %iterArg_1, %c_4 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %4, %2#0, %3 : tensor<24x6xf32>, tensor<24xf32>, tensor<i32>, tensor<6xf32>, tensor<3xf32>
    }
    return %1#3, %1#4 : tensor<6xf32>, tensor<3xf32>
  }
  func.func private @closed_call(%arg0: tensor<24x6xf32>, %arg1: tensor<24xf32>, %arg2: tensor<6xf32>) -> (tensor<6xf32>, tensor<f32>) {
    %0 = stablehlo.iota dim = 0 : tensor<6x6xi32>
    %1 = stablehlo.iota dim = 1 : tensor<6x6xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6x6xi32>
    %3 = stablehlo.add %0, %2 : tensor<6x6xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<6x6xi32>, tensor<6x6xi32>) -> tensor<6x6xi1>
    %5 = stablehlo.convert %4 : (tensor<6x6xi1>) -> tensor<6x6xf32>
    %6 = stablehlo.slice %5 [0:6, 0:6] : (tensor<6x6xf32>) -> tensor<6x6xf32>
    %7 = stablehlo.convert %6 : tensor<6x6xf32>
    %8 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x6xf32>, tensor<6xf32>) -> tensor<24xf32>
    %9 = stablehlo.dot_general %arg0, %7, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<24x6xf32>, tensor<6x6xf32>) -> tensor<24x6xf32>
    %10:6 = call @softplus(%8, %9) : (tensor<24xf32>, tensor<24x6xf32>) -> (tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<6x24xf32>, tensor<6x24xf32>, tensor<6x24xf32>)
    %11 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x6xf32>, tensor<6xf32>) -> tensor<24xf32>
    %12 = stablehlo.dot_general %arg0, %7, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<24x6xf32>, tensor<6x6xf32>) -> tensor<24x6xf32>
    %13 = stablehlo.multiply %arg1, %11 : tensor<24xf32>
    %14 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %15 = stablehlo.transpose %12, dims = [1, 0] : (tensor<24x6xf32>) -> tensor<6x24xf32>
    %16 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<6x24xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<6x24xf32>
    %18 = stablehlo.subtract %10#0, %13 : tensor<24xf32>
    %19 = stablehlo.subtract %10#3, %17 : tensor<6x24xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%18 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<24xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%19 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<6x24xf32>, tensor<f32>) -> tensor<6xf32>
    %cst_1 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %22 = stablehlo.divide %20, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %24 = stablehlo.divide %21, %23 : tensor<6xf32>
    %cst_3 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %26 = stablehlo.multiply %25, %arg2 : tensor<6xf32>
    %cst_4 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6x6xf32>
    %28 = stablehlo.multiply %27, %7 : tensor<6x6xf32>
    %29 = stablehlo.dot_general %26, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6xf32>) -> tensor<f32>
    %30 = stablehlo.dot_general %28, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %31 = stablehlo.dot_general %26, %7, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x6xf32>) -> tensor<6xf32>
    %32 = stablehlo.add %30, %31 : tensor<6xf32>
    %33 = stablehlo.add %22, %29 : tensor<f32>
    %34 = stablehlo.add %24, %32 : tensor<6xf32>
    %35 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %36 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %37 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %38 = stablehlo.add %35, %37 : tensor<1x1xi32>
    %39 = stablehlo.compare EQ, %38, %36, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %40 = stablehlo.convert %39 : (tensor<1x1xi1>) -> tensor<1x1xf32>
    %41 = stablehlo.slice %40 [0:1, 0:1] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %42 = stablehlo.reshape %41 : (tensor<1x1xf32>) -> tensor<1xf32>
    %43 = stablehlo.convert %42 : tensor<1xf32>
    %44 = stablehlo.dot_general %43, %26, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<6xf32>) -> tensor<1x6xf32>
    %45 = stablehlo.dot_general %43, %28, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<6x6xf32>) -> tensor<1x6x6xf32>
    %46 = stablehlo.dot_general %43, %arg2, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<6xf32>) -> tensor<1x6xf32>
    %47 = stablehlo.dot_general %43, %7, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<6x6xf32>) -> tensor<1x6x6xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x6xf32>
    %49 = stablehlo.multiply %48, %46 : tensor<1x6xf32>
    %cst_7 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x6x6xf32>
    %51 = stablehlo.multiply %50, %47 : tensor<1x6x6xf32>
    %52 = stablehlo.add %44, %49 : tensor<1x6xf32>
    %53 = stablehlo.add %45, %51 : tensor<1x6x6xf32>
    %cst_8 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %55 = stablehlo.divide %43, %54 : tensor<1xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0] : (tensor<1xf32>) -> tensor<1x24xf32>
    %57 = stablehlo.negate %56 : tensor<1x24xf32>
    %58 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<1x24xf32>
    %60 = stablehlo.dot_general %59, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x24xf32>, tensor<24x6xf32>) -> tensor<1x6xf32>
    %61 = stablehlo.add %52, %60 : tensor<1x6xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x6xf32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0, 2] : (tensor<1x6xf32>) -> tensor<1x6x6xf32>
    %64 = stablehlo.add %53, %63 : tensor<1x6x6xf32>
    %65:2 = call @softplus_0(%10#1, %10#2, %56, %10#4, %10#5) : (tensor<24xf32>, tensor<24xf32>, tensor<1x24xf32>, tensor<6x24xf32>, tensor<6x24xf32>) -> (tensor<1x24xf32>, tensor<6x1x24xf32>)
    %66 = stablehlo.dot_general %65#0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x24xf32>, tensor<24x6xf32>) -> tensor<1x6xf32>
    %67 = stablehlo.dot_general %65#1, %arg0, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x1x24xf32>, tensor<24x6xf32>) -> tensor<6x1x6xf32>
    %68 = stablehlo.add %61, %66 : tensor<1x6xf32>
    %69 = stablehlo.transpose %64, dims = [1, 0, 2] : (tensor<1x6x6xf32>) -> tensor<6x1x6xf32>
    %70 = stablehlo.add %69, %67 : tensor<6x1x6xf32>
    %71 = stablehlo.slice %68 [0:1, 0:6] : (tensor<1x6xf32>) -> tensor<1x6xf32>
    %72 = stablehlo.slice %70 [0:6, 0:1, 0:6] : (tensor<6x1x6xf32>) -> tensor<6x1x6xf32>
    %73 = stablehlo.reshape %71 : (tensor<1x6xf32>) -> tensor<6xf32>
    %74 = stablehlo.reshape %72 : (tensor<6x1x6xf32>) -> tensor<6x6xf32>
    %75 = stablehlo.transpose %74, dims = [1, 0] : (tensor<6x6xf32>) -> tensor<6x6xf32>
    %76 = stablehlo.slice %75 [0:6, 0:6] : (tensor<6x6xf32>) -> tensor<6x6xf32>
    %77 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x6xf32>, tensor<6xf32>) -> tensor<24xf32>
    %78:3 = call @softplus_1(%77) : (tensor<24xf32>) -> (tensor<24xf32>, tensor<24xf32>, tensor<24xf32>)
    %79 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x6xf32>, tensor<6xf32>) -> tensor<24xf32>
    %80 = stablehlo.multiply %arg1, %79 : tensor<24xf32>
    %81 = stablehlo.subtract %78#0, %80 : tensor<24xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.reduce(%81 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<24xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %83 = stablehlo.divide %82, %cst_11 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %85 = stablehlo.multiply %84, %arg2 : tensor<6xf32>
    %86 = stablehlo.dot_general %85, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6xf32>) -> tensor<f32>
    %87 = stablehlo.add %83, %86 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %88 = stablehlo.dot_general %cst_13, %85, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %89 = stablehlo.dot_general %cst_14, %arg2, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_15 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %91 = stablehlo.multiply %90, %89 : tensor<6xf32>
    %92 = stablehlo.add %88, %91 : tensor<6xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_17 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %93 = stablehlo.divide %cst_16, %cst_17 : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %95 = stablehlo.negate %94 : tensor<24xf32>
    %96 = stablehlo.multiply %arg1, %95 : tensor<24xf32>
    %97 = stablehlo.dot_general %96, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24xf32>, tensor<24x6xf32>) -> tensor<6xf32>
    %98 = stablehlo.add %92, %97 : tensor<6xf32>
    %99 = call @softplus_2(%78#1, %78#2, %94) : (tensor<24xf32>, tensor<24xf32>, tensor<24xf32>) -> tensor<24xf32>
    %100 = stablehlo.dot_general %99, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24xf32>, tensor<24x6xf32>) -> tensor<6xf32>
    %101 = stablehlo.add %98, %100 : tensor<6xf32>
    %102 = call @solve(%76, %101) : (tensor<6x6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %103 = stablehlo.subtract %arg2, %102 : tensor<6xf32>
    %104 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x6xf32>, tensor<6xf32>) -> tensor<24xf32>
    %105 = call @softplus_4(%104) : (tensor<24xf32>) -> tensor<24xf32>
    %106 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x6xf32>, tensor<6xf32>) -> tensor<24xf32>
    %107 = stablehlo.multiply %arg1, %106 : tensor<24xf32>
    %108 = stablehlo.subtract %105, %107 : tensor<24xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.reduce(%108 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<24xf32>, tensor<f32>) -> tensor<f32>
    %cst_19 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %110 = stablehlo.divide %109, %cst_19 : tensor<f32>
    %cst_20 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %112 = stablehlo.multiply %111, %arg2 : tensor<6xf32>
    %113 = stablehlo.dot_general %112, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6xf32>) -> tensor<f32>
    %114 = stablehlo.add %110, %113 : tensor<f32>
    return %103, %114 : tensor<6xf32>, tensor<f32>
  }
  func.func private @softplus(%arg0: tensor<24xf32>, %arg1: tensor<24x6xf32>) -> (tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<6x24xf32>, tensor<6x24xf32>, tensor<6x24xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<24xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<24xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<24xf32>, tensor<24xf32>) -> tensor<24xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<24xf32>
    %7 = stablehlo.abs %3 : tensor<24xf32>
    %8 = stablehlo.negate %7 : tensor<24xf32>
    %9 = stablehlo.exponential %8 : tensor<24xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<24xf32>
    %11 = stablehlo.add %1, %10 : tensor<24xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<24xi1>, tensor<24xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<24xf32>, tensor<24xf32>) -> tensor<24xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<24xi1>, tensor<24xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<24xf32>, tensor<24xf32>) -> tensor<24xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<24xi1>, tensor<24xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<24xf32>
    %22 = stablehlo.exponential %21 : tensor<24xf32>
    %23 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<24x6xf32>) -> tensor<6x24xf32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<6x24xf32>
    %26 = stablehlo.multiply %23, %25 : tensor<6x24xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %27 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.select %27, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %30 = stablehlo.compare EQ, %12, %29, FLOAT : (tensor<24xf32>, tensor<24xf32>) -> tensor<24xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %32 = stablehlo.select %30, %31, %12 : tensor<24xi1>, tensor<24xf32>
    %33 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %34 = stablehlo.subtract %33, %32 : tensor<24xf32>
    %35 = stablehlo.exponential %34 : tensor<24xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<24xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<6x24xf32>
    %40 = stablehlo.add %26, %39 : tensor<6x24xf32>
    %cst_11 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %42 = stablehlo.compare EQ, %arg0, %41, FLOAT : (tensor<24xf32>, tensor<24xf32>) -> tensor<24xi1>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %44 = stablehlo.select %42, %43, %arg0 : tensor<24xi1>, tensor<24xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %46 = stablehlo.broadcast_in_dim %42, dims = [1] : (tensor<24xi1>) -> tensor<6x24xi1>
    %47 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<24x6xf32>) -> tensor<6x24xf32>
    %48 = stablehlo.broadcast_in_dim %45, dims = [1] : (tensor<24xf32>) -> tensor<6x24xf32>
    %49 = stablehlo.select %46, %48, %47 : tensor<6x24xi1>, tensor<6x24xf32>
    %cst_14 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %51 = stablehlo.compare EQ, %12, %50, FLOAT : (tensor<24xf32>, tensor<24xf32>) -> tensor<24xi1>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %53 = stablehlo.select %51, %52, %12 : tensor<24xi1>, tensor<24xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %55 = stablehlo.broadcast_in_dim %51, dims = [1] : (tensor<24xi1>) -> tensor<6x24xi1>
    %56 = stablehlo.broadcast_in_dim %54, dims = [1] : (tensor<24xf32>) -> tensor<6x24xf32>
    %57 = stablehlo.select %55, %56, %40 : tensor<6x24xi1>, tensor<6x24xf32>
    %58 = stablehlo.subtract %44, %53 : tensor<24xf32>
    %59 = stablehlo.subtract %49, %57 : tensor<6x24xf32>
    %60 = stablehlo.exponential %58 : tensor<24xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<6x24xf32>
    %63 = stablehlo.multiply %59, %62 : tensor<6x24xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_18 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %64 = stablehlo.compare EQ, %cst_17, %cst_18, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.select %64, %cst_20, %cst_19 : tensor<i1>, tensor<f32>
    %cst_21 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %67 = stablehlo.compare EQ, %12, %66, FLOAT : (tensor<24xf32>, tensor<24xf32>) -> tensor<24xi1>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %69 = stablehlo.select %67, %68, %12 : tensor<24xi1>, tensor<24xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %71 = stablehlo.broadcast_in_dim %67, dims = [1] : (tensor<24xi1>) -> tensor<6x24xi1>
    %72 = stablehlo.broadcast_in_dim %70, dims = [1] : (tensor<24xf32>) -> tensor<6x24xf32>
    %73 = stablehlo.select %71, %72, %40 : tensor<6x24xi1>, tensor<6x24xf32>
    %74 = stablehlo.broadcast_in_dim %65, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %75 = stablehlo.subtract %74, %69 : tensor<24xf32>
    %76 = stablehlo.negate %73 : tensor<6x24xf32>
    %77 = stablehlo.exponential %75 : tensor<24xf32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<6x24xf32>
    %80 = stablehlo.multiply %76, %79 : tensor<6x24xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %82 = stablehlo.multiply %81, %77 : tensor<24xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<6x24xf32>
    %84 = stablehlo.multiply %83, %80 : tensor<6x24xf32>
    return %12, %60, %82, %40, %63, %84 : tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<6x24xf32>, tensor<6x24xf32>, tensor<6x24xf32>
  }
  func.func private @softplus_0(%arg0: tensor<24xf32>, %arg1: tensor<24xf32>, %arg2: tensor<1x24xf32>, %arg3: tensor<6x24xf32>, %arg4: tensor<6x24xf32>) -> (tensor<1x24xf32>, tensor<6x1x24xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %1 = stablehlo.broadcast_in_dim %arg3, dims = [0, 2] : (tensor<6x24xf32>) -> tensor<6x1x24xf32>
    %2 = stablehlo.multiply %arg2, %0 : tensor<1x24xf32>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [1, 2] : (tensor<1x24xf32>) -> tensor<1x1x24xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<1x1x24xf32>) -> tensor<6x1x24xf32>
    %5 = stablehlo.multiply %4, %1 : tensor<6x1x24xf32>
    return %2, %5 : tensor<1x24xf32>, tensor<6x1x24xf32>
  }
  func.func private @softplus_1(%arg0: tensor<24xf32>) -> (tensor<24xf32>, tensor<24xf32>, tensor<24xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<24xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<24xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<24xf32>, tensor<24xf32>) -> tensor<24xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<24xf32>
    %7 = stablehlo.abs %3 : tensor<24xf32>
    %8 = stablehlo.negate %7 : tensor<24xf32>
    %9 = stablehlo.exponential %8 : tensor<24xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<24xf32>
    %11 = stablehlo.add %1, %10 : tensor<24xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<24xi1>, tensor<24xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<24xf32>, tensor<24xf32>) -> tensor<24xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<24xi1>, tensor<24xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<24xf32>, tensor<24xf32>) -> tensor<24xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<24xi1>, tensor<24xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<24xf32>
    %22 = stablehlo.exponential %21 : tensor<24xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<24xf32>, tensor<24xf32>) -> tensor<24xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %28 = stablehlo.select %26, %27, %12 : tensor<24xi1>, tensor<24xf32>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<24xf32>
    %31 = stablehlo.exponential %30 : tensor<24xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<24xf32>
    return %12, %22, %33 : tensor<24xf32>, tensor<24xf32>, tensor<24xf32>
  }
  func.func private @softplus_2(%arg0: tensor<24xf32>, %arg1: tensor<24xf32>, %arg2: tensor<24xf32>) -> tensor<24xf32> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<24xf32>
    return %0 : tensor<24xf32>
  }
  func.func private @solve(%arg0: tensor<6x6xf32>, %arg1: tensor<6xf32>) -> tensor<6xf32> {
    %0:3 = stablehlo.custom_call @lapack_sgetrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=6, j=6, k=6, l=6, m=6}, custom>} : (tensor<6x6xf32>) -> (tensor<6x6xf32>, tensor<6xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x6xf32>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<6x6xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<6x6xi1>, tensor<6x6xf32>
    %9 = stablehlo.iota dim = 0 : tensor<6xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %10:4 = stablehlo.while(%iterArg = %2, %iterArg_3 = %c_2, %iterArg_4 = %c_1, %iterArg_5 = %9) : tensor<6xi32>, tensor<i32>, tensor<i32>, tensor<6xi32>
    cond {
      %c_6 = stablehlo.constant dense<6> : tensor<i32>
      %12 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %12:2 = func.call @closed_call_3(%iterArg, %iterArg_4, %iterArg_5) : (tensor<6xi32>, tensor<i32>, tensor<6xi32>) -> (tensor<i32>, tensor<6xi32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %13 = stablehlo.add %iterArg_3, %c_6 : tensor<i32>
      stablehlo.return %iterArg, %13, %12#0, %12#1 : tensor<6xi32>, tensor<i32>, tensor<i32>, tensor<6xi32>
    }
    %11 = call @_lu_solve(%8, %10#3, %arg1) : (tensor<6x6xf32>, tensor<6xi32>, tensor<6xf32>) -> tensor<6xf32>
    return %11 : tensor<6xf32>
  }
  func.func private @closed_call_3(%arg0: tensor<6xi32>, %arg1: tensor<i32>, %arg2: tensor<6xi32>) -> (tensor<i32>, tensor<6xi32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg1, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare LT, %arg1, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %2 = stablehlo.convert %arg1 : tensor<i32>
    %c_1 = stablehlo.constant dense<6> : tensor<i32>
    %3 = stablehlo.add %2, %c_1 : tensor<i32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<i1>, tensor<i32>
    %5 = stablehlo.dynamic_slice %arg0, %4, sizes = [1] : (tensor<6xi32>, tensor<i32>) -> tensor<1xi32>
    %6 = stablehlo.reshape %5 : (tensor<1xi32>) -> tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.compare LT, %arg1, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %8 = stablehlo.convert %arg1 : tensor<i32>
    %c_3 = stablehlo.constant dense<6> : tensor<i32>
    %9 = stablehlo.add %8, %c_3 : tensor<i32>
    %10 = stablehlo.select %7, %9, %arg1 : tensor<i1>, tensor<i32>
    %11 = stablehlo.dynamic_slice %arg2, %10, sizes = [1] : (tensor<6xi32>, tensor<i32>) -> tensor<1xi32>
    %12 = stablehlo.reshape %11 : (tensor<1xi32>) -> tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.compare LT, %6, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_5 = stablehlo.constant dense<6> : tensor<i32>
    %14 = stablehlo.add %6, %c_5 : tensor<i32>
    %15 = stablehlo.select %13, %14, %6 : tensor<i1>, tensor<i32>
    %16 = stablehlo.dynamic_slice %arg2, %15, sizes = [1] : (tensor<6xi32>, tensor<i32>) -> tensor<1xi32>
    %17 = stablehlo.reshape %16 : (tensor<1xi32>) -> tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %18 = stablehlo.compare LT, %arg1, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<6> : tensor<i32>
    %19 = stablehlo.add %arg1, %c_7 : tensor<i32>
    %20 = stablehlo.select %18, %19, %arg1 : tensor<i1>, tensor<i32>
    %21 = stablehlo.convert %20 : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %23 = "stablehlo.scatter"(%arg2, %22, %17) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<6xi32>, tensor<1xi32>, tensor<i32>) -> tensor<6xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.compare LT, %6, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_9 = stablehlo.constant dense<6> : tensor<i32>
    %25 = stablehlo.add %6, %c_9 : tensor<i32>
    %26 = stablehlo.select %24, %25, %6 : tensor<i1>, tensor<i32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %28 = "stablehlo.scatter"(%23, %27, %12) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<6xi32>, tensor<1xi32>, tensor<i32>) -> tensor<6xi32>
    return %0, %28 : tensor<i32>, tensor<6xi32>
  }
  func.func private @_lu_solve(%arg0: tensor<6x6xf32>, %arg1: tensor<6xi32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %c_0 = stablehlo.constant dense<6> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<6xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<6xi1>, tensor<6xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<6x1xf32>, tensor<6x1xi32>) -> tensor<6x1xf32>
    %8 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %7) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=6, j=6, k=6, l=1, m=6, n=1}, custom>} : (tensor<6x6xf32>, tensor<6x1xf32>) -> tensor<6x1xf32>
    %9 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=6, j=6, k=6, l=1, m=6, n=1}, custom>} : (tensor<6x6xf32>, tensor<6x1xf32>) -> tensor<6x1xf32>
    %10 = stablehlo.reshape %9 : (tensor<6x1xf32>) -> tensor<6xf32>
    return %10 : tensor<6xf32>
  }
  func.func private @softplus_4(%arg0: tensor<24xf32>) -> tensor<24xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<24xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<24xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<24xf32>, tensor<24xf32>) -> tensor<24xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<24xf32>
    %7 = stablehlo.abs %3 : tensor<24xf32>
    %8 = stablehlo.negate %7 : tensor<24xf32>
    %9 = stablehlo.exponential %8 : tensor<24xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<24xf32>
    %11 = stablehlo.add %1, %10 : tensor<24xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<24xi1>, tensor<24xf32>
    return %12 : tensor<24xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
