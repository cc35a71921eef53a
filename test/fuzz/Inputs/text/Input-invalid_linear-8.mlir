func.func @f(%x: tensor<4x2xi16>) {
  %0 = stablehlo.bitcast_convert %x : (tensor<4x2xi16>) -> tensor<4xi64>
  return
}
