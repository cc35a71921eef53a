module @predicates {
  func.func public @main(%x: tensor<4xi1>, %y: tensor<4xi1>, %p: tensor<i1>) -> (tensor<4xi1>, tensor<4xi1>,
      tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xf32>) {
    %0 = stablehlo.add %x, %y : tensor<4xi1>
    %1 = stablehlo.multiply %x, %y : tensor<4xi1>
    %2 = stablehlo.xor %x, %y : tensor<4xi1>
    %3 = stablehlo.not %x : tensor<4xi1>
    %4 = stablehlo.maximum %x, %y : tensor<4xi1>
    %5 = stablehlo.minimum %x, %y : tensor<4xi1>
    %6 = stablehlo.select %p, %x, %y : tensor<i1>, tensor<4xi1>
    %7 = stablehlo.select %x, %x, %y : tensor<4xi1>, tensor<4xi1>
    %8 = stablehlo.compare LT, %x, %y : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
    %9 = stablehlo.convert %x : (tensor<4xi1>) -> tensor<4xf32>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9 : tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xi1>,
        tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xf32>
  }
}
