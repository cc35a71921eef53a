module @batch_norm_grad {
  func.func public @main(%x: tensor<4x1xf32>, %g: tensor<4x1xf32>) -> (tensor<4x1xf32>, tensor<1xf32>, tensor<1xf32>) {
    %two = stablehlo.constant dense<2.0> : tensor<1xf32>
    %one = stablehlo.constant dense<1.0> : tensor<1xf32>
    %0:3 = "stablehlo.batch_norm_grad"(%x, %two, %two, %one, %g) <{epsilon = 0.0 : f32, feature_index = 1 : i64}>
        : (tensor<4x1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<4x1xf32>)
        -> (tensor<4x1xf32>, tensor<1xf32>, tensor<1xf32>)
    return %0#0, %0#1, %0#2 : tensor<4x1xf32>, tensor<1xf32>, tensor<1xf32>
  }
}
