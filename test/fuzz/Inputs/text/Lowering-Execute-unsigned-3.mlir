module @reduce {
  func.func public @main(%x: tensor<2x4xui16>)
      -> (tensor<2xui16>, tensor<2xui16>, tensor<2xui16>, tensor<2xui16>, tensor<4xui16>) {
    %zero = stablehlo.constant dense<0> : tensor<ui16>
    %ones = stablehlo.constant dense<65535> : tensor<ui16>
    %0 = stablehlo.reduce(%x init: %zero) applies stablehlo.maximum across dimensions = [1]
        : (tensor<2x4xui16>, tensor<ui16>) -> tensor<2xui16>
    %1 = stablehlo.reduce(%x init: %ones) applies stablehlo.minimum across dimensions = [1]
        : (tensor<2x4xui16>, tensor<ui16>) -> tensor<2xui16>
    %2 = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [1]
        : (tensor<2x4xui16>, tensor<ui16>) -> tensor<2xui16>
    %3 = stablehlo.reduce(%x init: %zero) applies stablehlo.maximum across dimensions = [0, 1]
        : (tensor<2x4xui16>, tensor<ui16>) -> tensor<ui16>
    %4 = stablehlo.reduce(%x init: %ones) applies stablehlo.minimum across dimensions = [0, 1]
        : (tensor<2x4xui16>, tensor<ui16>) -> tensor<ui16>
    %5 = stablehlo.reshape %3 : (tensor<ui16>) -> tensor<1xui16>
    %6 = stablehlo.reshape %4 : (tensor<ui16>) -> tensor<1xui16>
    %7 = stablehlo.concatenate %5, %6, dim = 0 : (tensor<1xui16>, tensor<1xui16>) -> tensor<2xui16>
    %8 = stablehlo.reduce(%x init: %zero) applies stablehlo.maximum across dimensions = [0]
        : (tensor<2x4xui16>, tensor<ui16>) -> tensor<4xui16>
    return %0, %1, %2, %7, %8 : tensor<2xui16>, tensor<2xui16>, tensor<2xui16>, tensor<2xui16>, tensor<4xui16>
  }
}
