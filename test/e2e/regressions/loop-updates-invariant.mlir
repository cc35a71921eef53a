// A loop that inserts a row into the same matrix in every round, which each round reads as it was.
// RUN: %python %S/../../Lowering/Inputs/execute.py %s tp=1 tp=2

// IN 0 = [1, 2, 3, 4, 5, 6]
// OUT 0 = [2, 4, 6, 8, 10, 12]
// LAYOUT 0=[{"tp"}, {}]
module @updated {
  func.func public @main(%x: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %f = stablehlo.constant dense<0.0> : tensor<f32>
    %zero = stablehlo.broadcast_in_dim %f, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %0:2 = stablehlo.while(%i = %c, %sum = %zero) : tensor<i32>, tensor<3x2xf32>
    cond {
      %n = stablehlo.constant dense<3> : tensor<i32>
      %1 = stablehlo.compare LT, %i, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %one = stablehlo.constant dense<1> : tensor<i32>
      %row = stablehlo.dynamic_slice %x, %i, %c, sizes = [1, 2] : (tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
      %twice = stablehlo.add %row, %row : tensor<1x2xf32>
      %1 = stablehlo.dynamic_update_slice %zero, %twice, %i, %c : (tensor<3x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<3x2xf32>
      %2 = stablehlo.add %sum, %1 : tensor<3x2xf32>
      %3 = stablehlo.add %i, %one : tensor<i32>
      stablehlo.return %3, %2 : tensor<i32>, tensor<3x2xf32>
    }
    return %0#1 : tensor<3x2xf32>
  }
}
