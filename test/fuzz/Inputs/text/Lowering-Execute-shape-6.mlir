module @pad_small_float {
  func.func public @main(%0: tensor<4xf8E4M3FN>, %1: tensor<f8E4M3FN>) -> (tensor<8xf32>) {
    %2 = stablehlo.pad %0, %1, low = [1], high = [0], interior = [1] : (tensor<4xf8E4M3FN>, tensor<f8E4M3FN>) -> tensor<8xf8E4M3FN>
    %3 = stablehlo.convert %2 : (tensor<8xf8E4M3FN>) -> tensor<8xf32>
    return %3 : tensor<8xf32>
  }
}
