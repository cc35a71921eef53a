// Comparators and combiners whose constants stand outside, as jax.export writes them.
// RUN: %python %S/../../Lowering/Inputs/execute.py %s tp=2 tp=3 tp=4

// IN 0 = [3, -1, 4, 0, -5, 9]
// OUT 0 = [3, 4, 0, -1, 9, -5]
// OUT 1 = 8
// LAYOUT 0=[{"tp"}]
module @captured {
  func.func public @main(%x: tensor<6xf32>) -> (tensor<6xf32>, tensor<f32>) {
    %three = stablehlo.constant dense<3.0> : tensor<f32>
    %lowest = stablehlo.constant dense<-100.0> : tensor<f32>
    %0 = "stablehlo.sort"(%x) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %1 = stablehlo.subtract %a, %three : tensor<f32>
      %2 = stablehlo.abs %1 : tensor<f32>
      %3 = stablehlo.subtract %b, %three : tensor<f32>
      %4 = stablehlo.abs %3 : tensor<f32>
      %5 = stablehlo.compare LT, %2, %4 : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %5 : tensor<i1>
    }) : (tensor<6xf32>) -> tensor<6xf32>
    %limit = stablehlo.constant dense<8.0> : tensor<f32>
    %6 = stablehlo.reduce(%x init: %lowest) across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
      reducer(%a: tensor<f32>, %b: tensor<f32>) {
        %7 = stablehlo.maximum %a, %b : tensor<f32>
        %8 = stablehlo.minimum %7, %limit : tensor<f32>
        stablehlo.return %8 : tensor<f32>
      }
    return %0, %6 : tensor<6xf32>, tensor<f32>
  }
}
