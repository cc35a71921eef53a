// relu(x w1) w2, as JAX exports it.
module @jit_mlp {
  func.func public @main(%x: tensor<64x128xf32>, %w1: tensor<128x512xf32>, %w2: tensor<512x96xf32>) -> tensor<64x96xf32> {
    %0 = stablehlo.dot_general %x, %w1, contracting_dims = [1] x [0] : (tensor<64x128xf32>, tensor<128x512xf32>) -> tensor<64x512xf32>
    %1 = call @relu(%0) : (tensor<64x512xf32>) -> tensor<64x512xf32>
    %2 = stablehlo.dot_general %1, %w2, contracting_dims = [1] x [0] : (tensor<64x512xf32>, tensor<512x96xf32>) -> tensor<64x96xf32>
    return %2 : tensor<64x96xf32>
  }
  func.func private @relu(%x: tensor<64x512xf32>) -> tensor<64x512xf32> {
    %zero = stablehlo.constant dense<0.0> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %zero, dims = [] : (tensor<f32>) -> tensor<64x512xf32>
    %1 = stablehlo.maximum %x, %0 : tensor<64x512xf32>
    return %1 : tensor<64x512xf32>
  }
}
