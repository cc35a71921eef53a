module @functions {
  func.func public @main(%x: tensor<6xf32>, %y: tensor<6xf32>) -> (tensor<6xf32>, tensor<6xf32>, tensor<6xf32>,
      tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>,
      tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) {
    %0 = chlo.erf %x : tensor<6xf32> -> tensor<6xf32>
    %1 = chlo.erfc %x : tensor<6xf32> -> tensor<6xf32>
    %2 = chlo.erf_inv %x : tensor<6xf32> -> tensor<6xf32>
    %3 = chlo.asin %x : tensor<6xf32> -> tensor<6xf32>
    %4 = chlo.acos %x : tensor<6xf32> -> tensor<6xf32>
    %5 = chlo.atan %x : tensor<6xf32> -> tensor<6xf32>
    %6 = chlo.sinh %x : tensor<6xf32> -> tensor<6xf32>
    %7 = chlo.cosh %x : tensor<6xf32> -> tensor<6xf32>
    %8 = chlo.asinh %x : tensor<6xf32> -> tensor<6xf32>
    %9 = chlo.atanh %x : tensor<6xf32> -> tensor<6xf32>
    %10 = chlo.acosh %y : tensor<6xf32> -> tensor<6xf32>
    %11 = chlo.lgamma %y : tensor<6xf32> -> tensor<6xf32>
    %12 = chlo.digamma %y : tensor<6xf32> -> tensor<6xf32>
    %13 = chlo.square %x : tensor<6xf32> -> tensor<6xf32>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13 : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>,
        tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>,
        tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
  }
}
