// A reduction that is delayed past a concatenation whose operands' rows are split as the result's: the operands come as the
// partial results are, so that the result is split as they are.
// RUN: %python %S/../../Lowering/Inputs/execute.py %s "a=2,b=2"

// IN 0 = [[[20 - i + j for j in range(4)]] for i in range(6)]
// IN 1 = 1
// OUT 0 = [[16], [16]]
// LAYOUT 0=[{"a"}, {}, {}]
module @delayed {
  tp.mesh @mesh = <["a"=2, "b"=2]>
  func.func public @main(%x: tensor<6x1x4xf32>, %i: tensor<i32>) -> (tensor<2x1xf32> {tp.layout = #tp.layout<@mesh, [{"b"}x1, {}]>}) {
    %most = stablehlo.constant dense<99.0> : tensor<f32>
    %0 = stablehlo.reduce(%x init: %most) applies stablehlo.minimum across dimensions = [0] : (tensor<6x1x4xf32>, tensor<f32>) -> tensor<1x4xf32>
    %1 = stablehlo.concatenate %0, %0, dim = 0 : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<2x4xf32>
    %2 = stablehlo.dynamic_slice %1, %i, %i, sizes = [2, 1] : (tensor<2x4xf32>, tensor<i32>, tensor<i32>) -> tensor<2x1xf32>
    return %2 : tensor<2x1xf32>
  }
}
