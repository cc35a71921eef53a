func.func @main(%x: tensor<4xf32>, %i: tensor<4xi32>, %s: tensor<f32>, %t: tensor<i32>) -> tensor<2xf32> {
  %0:2 = stablehlo.custom_call @ApproxTopK(%x, %i, %s, %t) {mhlo.backend_config = {top_k = 2 : i64, reduction_dim = 0 : i64}} : (tensor<4xf32>, tensor<4xi32>, tensor<f32>, tensor<i32>) -> (tensor<2xf32>, tensor<2xi32>)
  return %0#0 : tensor<2xf32>
}
