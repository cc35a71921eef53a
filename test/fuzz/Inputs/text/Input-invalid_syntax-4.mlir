func.func @f(%x: tensor<4xf32>) {
  %0 = stablehlo.reduce_precision %x, format = e5m : tensor<4xf32>
  return
}
