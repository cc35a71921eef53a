// One step of gradient descent on (x w - y)^2, as JAX prints it with `donate_argnums=0`.
module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x4xf32> {tf.aliasing_output = 1 : i32}, %arg1: tensor<8x6xf32>, %arg2: tensor<8x4xf32>) -> (tensor<f32> {jax.result_info = "loss"}, tensor<6x4xf32> {jax.result_info = "w"}) {
    %0 = stablehlo.dot_general %arg1, %arg0, contracting_dims = [1] x [0] : (tensor<8x6xf32>, tensor<6x4xf32>) -> tensor<8x4xf32>
    %1 = stablehlo.subtract %0, %arg2 : tensor<8x4xf32>
    %2 = stablehlo.multiply %1, %1 : tensor<8x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x4xf32>, tensor<f32>) -> tensor<f32>
    %4 = stablehlo.dot_general %arg1, %1, contracting_dims = [0] x [0] : (tensor<8x6xf32>, tensor<8x4xf32>) -> tensor<6x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<6x4xf32>
    %7 = stablehlo.subtract %arg0, %6 : tensor<6x4xf32>
    return %3, %7 : tensor<f32>, tensor<6x4xf32>
  }
}
