module @moves {
  func.func public @main(%x: tensor<4x3xi32>) -> (tensor<2x2xi32>, tensor<4x6xi32>, tensor<4x3xi32>, tensor<3x4xi32>,
      tensor<4x3x1xi32>, tensor<2x3xi32>, tensor<2x2x3xi32>, tensor<2x3xf32>) {
    %0 = stablehlo.slice %x [1:4:2, 0:3:2] : (tensor<4x3xi32>) -> tensor<2x2xi32>
    %1 = stablehlo.concatenate %x, %x, dim = 1 : (tensor<4x3xi32>, tensor<4x3xi32>) -> tensor<4x6xi32>
    %2 = stablehlo.reverse %x, dims = [1] : tensor<4x3xi32>
    %3 = stablehlo.transpose %x, dims = [1, 0] : (tensor<4x3xi32>) -> tensor<3x4xi32>
    %4 = stablehlo.broadcast_in_dim %x, dims = [0, 1] : (tensor<4x3xi32>) -> tensor<4x3x1xi32>
    %r = stablehlo.slice %x [0:1, 0:3] : (tensor<4x3xi32>) -> tensor<1x3xi32>
    %5 = stablehlo.broadcast_in_dim %r, dims = [0, 1] : (tensor<1x3xi32>) -> tensor<2x3xi32>
    %6 = stablehlo.reshape %x : (tensor<4x3xi32>) -> tensor<2x2x3xi32>
    %7 = stablehlo.iota dim = 0 : tensor<2x3xf32>
    return %0, %1, %2, %3, %4, %5, %6, %7 : tensor<2x2xi32>, tensor<4x6xi32>, tensor<4x3xi32>, tensor<3x4xi32>,
        tensor<4x3x1xi32>, tensor<2x3xi32>, tensor<2x2x3xi32>, tensor<2x3xf32>
  }
}
