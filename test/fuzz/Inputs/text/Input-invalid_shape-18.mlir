func.func @f(%x: tensor<8xf32>) {
  %0 = stablehlo.slice %x [0:4] : (tensor<8xf32>) -> tensor<4xf64>
  return
}
