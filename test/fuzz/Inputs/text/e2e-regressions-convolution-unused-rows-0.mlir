module @fuzz {
  func.func public @main(%0: tensor<4x2x2x4x4xbf16>, %1: tensor<8x2x2x2x2xbf16>) -> (tensor<1x7x1x8x4xbf16>) {
    %2 = stablehlo.convolution(%0, %1) dim_numbers = [2, f, b, 1, 0]x[o, 2, 0, 1, i]->[b, 2, 1, f, 0], window = {stride = [1, 3, 1], pad = [[0, 1], [0, 0], [2, 2]], lhs_dilate = [1, 1, 1], rhs_dilate = [1, 1, 1], reverse = [true, false, false]} {batch_group_count = 2 : i64, feature_group_count = 1 : i64} : (tensor<4x2x2x4x4xbf16>, tensor<8x2x2x2x2xbf16>) -> tensor<1x7x1x8x4xbf16>
    return %2 : tensor<1x7x1x8x4xbf16>
  }
}
