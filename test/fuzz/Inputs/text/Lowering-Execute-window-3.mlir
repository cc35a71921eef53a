module @batch_norm {
  func.func public @main(%x: tensor<4x2xf32>, %scale: tensor<2xf32>, %offset: tensor<2xf32>)
      -> (tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<4x2xf32>) {
    %0:3 = "stablehlo.batch_norm_training"(%x, %scale, %offset) <{epsilon = 1.0e-3 : f32, feature_index = 1 : i64}>
        : (tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>)
    %mean = stablehlo.constant dense<[2.0, 1.0]> : tensor<2xf32>
    %variance = stablehlo.constant dense<[4.0, 1.0]> : tensor<2xf32>
    %1 = "stablehlo.batch_norm_inference"(%x, %scale, %offset, %mean, %variance)
        <{epsilon = 0.0 : f32, feature_index = 1 : i64}>
        : (tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<4x2xf32>
    return %0#0, %0#1, %0#2, %1 : tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<4x2xf32>
  }
}
