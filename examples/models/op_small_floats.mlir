module @jit_small attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x8xf32>, %arg1: tensor<8x5xf32>) -> (tensor<6x8xf32> {jax.result_info = "result[0]"}, tensor<8x5xf32> {jax.result_info = "result[1]"}, tensor<6x5xf32> {jax.result_info = "result[2]"}, tensor<6x8xf32> {jax.result_info = "result[3]"}, tensor<6x8xf32> {jax.result_info = "result[4]"}, tensor<6x8xf8E4M3FN> {jax.result_info = "result[5]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6x8xf32>) -> tensor<6x8xf8E4M3FN>
    %1 = stablehlo.convert %arg1 : (tensor<8x5xf32>) -> tensor<8x5xf8E5M2>
    %2 = stablehlo.convert %arg1 : (tensor<8x5xf32>) -> tensor<8x5xf8E4M3FN>
    %3 = stablehlo.dot_general %0, %2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x8xf8E4M3FN>, tensor<8x5xf8E4M3FN>) -> tensor<6x5xf32>
    %4 = stablehlo.convert %0 : (tensor<6x8xf8E4M3FN>) -> tensor<6x8xf32>
    %5 = stablehlo.convert %1 : (tensor<8x5xf8E5M2>) -> tensor<8x5xf32>
    %cst = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x8xf32>
    %7 = stablehlo.multiply %arg0, %6 : tensor<6x8xf32>
    %8 = stablehlo.convert %7 : (tensor<6x8xf32>) -> tensor<6x8xf8E4M3FN>
    %9 = stablehlo.convert %8 : (tensor<6x8xf8E4M3FN>) -> tensor<6x8xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+05> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x8xf32>
    %11 = stablehlo.multiply %arg0, %10 : tensor<6x8xf32>
    %12 = stablehlo.convert %11 : (tensor<6x8xf32>) -> tensor<6x8xf8E5M2>
    %13 = stablehlo.convert %12 : (tensor<6x8xf8E5M2>) -> tensor<6x8xf32>
    return %4, %5, %3, %9, %13, %0 : tensor<6x8xf32>, tensor<8x5xf32>, tensor<6x5xf32>, tensor<6x8xf32>, tensor<6x8xf32>, tensor<6x8xf8E4M3FN>
  }
}
