func.func @f(%x: tensor<4xf32>, %c: tensor<f32>) {
  %0 = stablehlo.reduce(%x init: %c) applies stablehlo.sum across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
  return
}
