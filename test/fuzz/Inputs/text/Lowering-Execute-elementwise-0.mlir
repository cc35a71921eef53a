module @functions {
  func.func public @main(%x: tensor<6xf32>, %y: tensor<6xf32>) -> (tensor<6xf32>, tensor<6xf32>, tensor<6xf32>,
      tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>,
      tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) {
    %0 = stablehlo.exponential %x : tensor<6xf32>
    %1 = stablehlo.exponential_minus_one %x : tensor<6xf32>
    %2 = stablehlo.tanh %x : tensor<6xf32>
    %3 = stablehlo.logistic %x : tensor<6xf32>
    %4 = stablehlo.sine %x : tensor<6xf32>
    %5 = stablehlo.cosine %x : tensor<6xf32>
    %6 = stablehlo.log %y : tensor<6xf32>
    %7 = stablehlo.log_plus_one %y : tensor<6xf32>
    %8 = stablehlo.sqrt %y : tensor<6xf32>
    %9 = stablehlo.rsqrt %y : tensor<6xf32>
    %10 = stablehlo.cbrt %y : tensor<6xf32>
    %11 = stablehlo.tan %x : tensor<6xf32>
    %12 = stablehlo.atan2 %x, %y : tensor<6xf32>
    %e = stablehlo.constant dense<[2.0, 0.5, 7.0, 2.0, 0.0, 3.0]> : tensor<6xf32>
    %13 = stablehlo.power %y, %e : tensor<6xf32>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13 : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>,
        tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>,
        tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
  }
}
