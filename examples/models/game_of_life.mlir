module @jit_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12x16xi32>) -> (tensor<12x16xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0:3 = stablehlo.while(%iterArg = %c_0, %iterArg_1 = %c, %iterArg_2 = %arg0) : tensor<i32>, tensor<i32>, tensor<12x16xi32>
    cond {
      %c_3 = stablehlo.constant dense<4> : tensor<i32>
      %1 = stablehlo.compare LT, %iterArg, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1:2 = func.call @closed_call(%iterArg_1, %iterArg_2) : (tensor<i32>, tensor<12x16xi32>) -> (tensor<i32>, tensor<12x16xi32>)
      %c_3 = stablehlo.constant dense<1> : tensor<i32>
      %2 = stablehlo.add %iterArg, %c_3 : tensor<i32>
      stablehlo.return %2, %1#0, %1#1 : tensor<i32>, tensor<i32>, tensor<12x16xi32>
    }
    return %0#2 : tensor<12x16xi32>
  }
  func.func private @closed_call(%arg0: tensor<i32>, %arg1: tensor<12x16xi32>) -> (tensor<i32>, tensor<12x16xi32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [2, 3] : (tensor<12x16xi32>) -> tensor<1x1x12x16xi32>
    %2 = stablehlo.convert %1 : (tensor<1x1x12x16xi32>) -> tensor<1x1x12x16xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1x3x3xf32>
    %4 = stablehlo.convolution(%2, %3) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x12x16xf32>, tensor<1x1x3x3xf32>) -> tensor<1x1x12x16xf32>
    %5 = stablehlo.reshape %4 : (tensor<1x1x12x16xf32>) -> tensor<12x16xf32>
    %6 = stablehlo.convert %5 : (tensor<12x16xf32>) -> tensor<12x16xi32>
    %7 = stablehlo.subtract %6, %arg1 : tensor<12x16xi32>
    %c_0 = stablehlo.constant dense<3> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<12x16xi32>
    %9 = stablehlo.compare EQ, %7, %8, SIGNED : (tensor<12x16xi32>, tensor<12x16xi32>) -> tensor<12x16xi1>
    %c_1 = stablehlo.constant dense<1> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<12x16xi32>
    %11 = stablehlo.compare EQ, %arg1, %10, SIGNED : (tensor<12x16xi32>, tensor<12x16xi32>) -> tensor<12x16xi1>
    %c_2 = stablehlo.constant dense<2> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<12x16xi32>
    %13 = stablehlo.compare EQ, %7, %12, SIGNED : (tensor<12x16xi32>, tensor<12x16xi32>) -> tensor<12x16xi1>
    %14 = stablehlo.and %11, %13 : tensor<12x16xi1>
    %15 = stablehlo.or %9, %14 : tensor<12x16xi1>
    %16 = stablehlo.convert %15 : (tensor<12x16xi1>) -> tensor<12x16xi32>
    return %0, %16 : tensor<i32>, tensor<12x16xi32>
  }
}
