module @rounding {
  func.func public @main(%x: tensor<6xf32>, %y: tensor<6xf32>) -> (tensor<6xf32>, tensor<6xf32>, tensor<6xf32>,
      tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xi1>, tensor<6xf32>,
      tensor<6xf32>) {
    %0 = stablehlo.floor %x : tensor<6xf32>
    %1 = stablehlo.ceil %x : tensor<6xf32>
    %2 = stablehlo.round_nearest_afz %x : tensor<6xf32>
    %3 = stablehlo.round_nearest_even %x : tensor<6xf32>
    %4 = stablehlo.sign %x : tensor<6xf32>
    %5 = stablehlo.abs %x : tensor<6xf32>
    %6 = stablehlo.maximum %x, %y : tensor<6xf32>
    %7 = stablehlo.minimum %x, %y : tensor<6xf32>
    %8 = stablehlo.is_finite %x : (tensor<6xf32>) -> tensor<6xi1>
    %9 = stablehlo.remainder %x, %y : tensor<6xf32>
    %low = stablehlo.constant dense<-1.0> : tensor<f32>
    %high = stablehlo.constant dense<1.0> : tensor<f32>
    %10 = stablehlo.clamp %low, %x, %high : (tensor<f32>, tensor<6xf32>, tensor<f32>) -> tensor<6xf32>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10 : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>,
        tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xi1>, tensor<6xf32>, tensor<6xf32>
  }
}
