func.func @f(%p: tensor<i1>, %x: tensor<4xf32>) {
  %0 = stablehlo.select %p, %x, %x : (tensor<i1>) -> tensor<4xf32>
  return
}
