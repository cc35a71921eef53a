// A loop that carries in one value what it only passes on in another.
// RUN: %python %S/../../Lowering/Inputs/execute.py %s tp=1 tp=2

// IN 0 = [1, 2, 3, 4]
// IN 1 = [5, 6, 7, 8]
// OUT 0 = [5, 6, 7, 8]
// LAYOUT 0=[{"tp"}]
module @taken {
  func.func public @main(%x: tensor<4xf32>, %y: tensor<4xf32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:3 = stablehlo.while(%i = %c, %a = %x, %b = %y) : tensor<i32>, tensor<4xf32>, tensor<4xf32>
    cond {
      %n = stablehlo.constant dense<3> : tensor<i32>
      %1 = stablehlo.compare LT, %i, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %one = stablehlo.constant dense<1> : tensor<i32>
      %1 = stablehlo.add %i, %one : tensor<i32>
      stablehlo.return %1, %b, %b : tensor<i32>, tensor<4xf32>, tensor<4xf32>
    }
    return %0#1 : tensor<4xf32>
  }
}
