module @bits {
  func.func public @main(%x: tensor<4xui32>, %y: tensor<4xui32>) -> (tensor<4xui32>, tensor<4xui32>, tensor<4xui32>,
      tensor<4xui32>, tensor<4xui32>, tensor<4xui32>, tensor<4xui32>, tensor<4xui32>, tensor<4xui32>, tensor<4xui32>) {
    %low = stablehlo.constant dense<0xf0000000> : tensor<ui32>
    %high = stablehlo.constant dense<[0xf0000000, 0xf0000000, 0xf0000000, 0xf0000000]> : tensor<4xui32>
    %0 = stablehlo.shift_right_logical %x, %y : tensor<4xui32>
    %1 = stablehlo.shift_right_arithmetic %x, %y : tensor<4xui32>
    %2 = stablehlo.shift_left %x, %y : tensor<4xui32>
    %3 = stablehlo.not %x : tensor<4xui32>
    %4 = stablehlo.negate %x : tensor<4xui32>
    %5 = stablehlo.sign %x : tensor<4xui32>
    %6 = stablehlo.abs %x : tensor<4xui32>
    %7 = stablehlo.clamp %low, %x, %high : (tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %8 = stablehlo.count_leading_zeros %x : tensor<4xui32>
    %9 = stablehlo.popcnt %x : tensor<4xui32>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9 : tensor<4xui32>, tensor<4xui32>, tensor<4xui32>, tensor<4xui32>,
        tensor<4xui32>, tensor<4xui32>, tensor<4xui32>, tensor<4xui32>, tensor<4xui32>, tensor<4xui32>
  }
}
