module @more {
  func.func public @main(%x: tensor<3xf32>, %q: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>,
      tensor<3xf32>, tensor<3xi1>, tensor<2xf32>, tensor<2xi32>) {
    %one = stablehlo.constant dense<1.0> : tensor<3xf32>
    %0 = chlo.zeta %x, %q : tensor<3xf32>, tensor<3xf32> -> tensor<3xf32>
    %1 = chlo.polygamma %one, %x : tensor<3xf32>, tensor<3xf32> -> tensor<3xf32>
    %2 = chlo.bessel_i1e %x : tensor<3xf32> -> tensor<3xf32>
    %3 = chlo.next_after %x, %q : tensor<3xf32>, tensor<3xf32> -> tensor<3xf32>
    %4 = chlo.is_inf %x : tensor<3xf32> -> tensor<3xi1>
    %values, %indices = chlo.top_k(%x, k = 2) : tensor<3xf32> -> (tensor<2xf32>, tensor<2xi32>)
    return %0, %1, %2, %3, %4, %values, %indices : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>,
        tensor<3xi1>, tensor<2xf32>, tensor<2xi32>
  }
}
