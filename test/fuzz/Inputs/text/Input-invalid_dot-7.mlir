func.func @f(%x: tensor<2x3xf32>, %y: tensor<2x3xf32>) {
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [2] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2xf32>
  return
}
