func.func @main(%x: tensor<4x2xf32>, %z: tensor<2xf32>) -> tensor<2xf32> {
  %0 = linalg.reduce ins(%x : tensor<4x2xf32>) outs(%z : tensor<2xf32>) dimensions = 0]
    (%in: f32, %out: f32) {
      %s = arith.addf %in, %out : f32
      linalg.yield %s : f32
    }
  return %0 : tensor<2xf32>
}
