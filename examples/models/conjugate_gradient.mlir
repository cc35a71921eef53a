module @jit_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12x12xf32>, %arg1: tensor<12xf32>) -> (tensor<i32> {jax.result_info = "result[0]"}, tensor<12xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<12x12xf32>) -> tensor<12x12xf32>
    %1 = stablehlo.dot_general %arg0, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x12xf32>, tensor<12x12xf32>) -> tensor<12x12xf32>
    %cst = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %3 = stablehlo.divide %1, %2 : tensor<12x12xf32>
    %4 = stablehlo.iota dim = 0 : tensor<12x12xi32>
    %5 = stablehlo.iota dim = 1 : tensor<12x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<12x12xi32>
    %7 = stablehlo.add %4, %6 : tensor<12x12xi32>
    %8 = stablehlo.compare EQ, %7, %5, SIGNED : (tensor<12x12xi32>, tensor<12x12xi32>) -> tensor<12x12xi1>
    %9 = stablehlo.convert %8 : (tensor<12x12xi1>) -> tensor<12x12xf32>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<12x12xf32>
    %12 = stablehlo.add %3, %11 : tensor<12x12xf32>
    %13 = stablehlo.dot_general %arg1, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12xf32>, tensor<12xf32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %15:7 = stablehlo.while(%iterArg = %13, %iterArg_3 = %12, %iterArg_4 = %c_2, %iterArg_5 = %14, %iterArg_6 = %arg1, %iterArg_7 = %arg1, %iterArg_8 = %13) : tensor<f32>, tensor<12x12xf32>, tensor<i32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<f32>
    cond {
      %c_9 = stablehlo.constant dense<20> : tensor<i32>
      %16 = stablehlo.compare LT, %iterArg_4, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %cst_10 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
      %17 = stablehlo.multiply %cst_10, %iterArg : tensor<f32>
      %18 = stablehlo.compare GT, %iterArg_8, %17, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %c_11 = stablehlo.constant dense<false> : tensor<i1>
      %19 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i1>) -> tensor<i1>
      %20 = stablehlo.compare NE, %16, %19, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %21 = stablehlo.convert %20 : tensor<i1>
      %22 = stablehlo.and %21, %18 : tensor<i1>
      stablehlo.return %22 : tensor<i1>
    } do {
      %16 = stablehlo.dot_general %iterArg_3, %iterArg_7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x12xf32>, tensor<12xf32>) -> tensor<12xf32>
      %17 = stablehlo.dot_general %iterArg_7, %16, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12xf32>, tensor<12xf32>) -> tensor<f32>
      %18 = stablehlo.divide %iterArg_8, %17 : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<12xf32>
      %20 = stablehlo.multiply %19, %iterArg_7 : tensor<12xf32>
      %21 = stablehlo.add %iterArg_5, %20 : tensor<12xf32>
      %22 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<12xf32>
      %23 = stablehlo.multiply %22, %16 : tensor<12xf32>
      %24 = stablehlo.subtract %iterArg_6, %23 : tensor<12xf32>
      %25 = stablehlo.dot_general %24, %24, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12xf32>, tensor<12xf32>) -> tensor<f32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %26 = stablehlo.add %iterArg_4, %c_9 : tensor<i32>
      %27 = stablehlo.divide %25, %iterArg_8 : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<12xf32>
      %29 = stablehlo.multiply %28, %iterArg_7 : tensor<12xf32>
      %30 = stablehlo.add %24, %29 : tensor<12xf32>
      stablehlo.return %iterArg, %iterArg_3, %26, %21, %24, %30, %25 : tensor<f32>, tensor<12x12xf32>, tensor<i32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<f32>
    }
    return %15#2, %15#3 : tensor<i32>, tensor<12xf32>
  }
}
