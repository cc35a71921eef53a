func.func @convert(%x: tensor<4xf32>, %h: tensor<4xf16>) -> (tensor<4xi8>, tensor<4xbf16>, tensor<4xi1>) {
  %0 = stablehlo.convert %x : (tensor<4xf32>) -> tensor<4xi8>
  %1 = stablehlo.convert %h : (tensor<4xf16>) -> tensor<4xbf16>
  %2 = stablehlo.convert %x : (tensor<4xf32>) -> tensor<4xi1>
  return %0, %1, %2 : tensor<4xi8>, tensor<4xbf16>, tensor<4xi1>
}
