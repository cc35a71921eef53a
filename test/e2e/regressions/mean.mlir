// The mean of a 3x4 tensor over 2 ranks: 3 rows are 2 and 1 and a row of padding, which counts neither in the sum nor in
// the number of elements. Published elsewhere as a wrong answer: the mean of the ranks' means.
// RUN: %python %S/../../Lowering/Inputs/execute.py %s tp=2 tp=3 tp=4

// Of all elements, of columns and of rows.
// IN 0 = [[1, 2, 3, 4], [5, 6, 7, 8], [21, 22, 23, 42]]
// OUT 0 = 12
// OUT 1 = [9, 10, 11, 18]
// OUT 2 = [2.5, 6.5, 27]
// LAYOUT 0=[{"tp"}, {}]
module @rows {
  func.func public @main(%x: tensor<3x4xf32>) -> (tensor<f32>, tensor<4xf32>, tensor<3xf32>) {
    %zero = stablehlo.constant dense<0.0> : tensor<f32>
    %twelve = stablehlo.constant dense<12.0> : tensor<f32>
    %three = stablehlo.constant dense<3.0> : tensor<4xf32>
    %four = stablehlo.constant dense<4.0> : tensor<3xf32>
    %0 = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<f32>
    %1 = stablehlo.divide %0, %twelve : tensor<f32>
    %2 = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<3x4xf32>, tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.divide %2, %three : tensor<4xf32>
    %4 = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.divide %4, %four : tensor<3xf32>
    return %1, %3, %5 : tensor<f32>, tensor<4xf32>, tensor<3xf32>
  }
}
// -----
// The same, split by columns.
// IN 0 = [[1, 2, 3, 4], [5, 6, 7, 8], [21, 22, 23, 42]]
// OUT 0 = 12
// OUT 1 = [9, 10, 11, 18]
// OUT 2 = [2.5, 6.5, 27]
// LAYOUT 0=[{}, {"tp"}]
module @columns {
  func.func public @main(%x: tensor<3x4xf32>) -> (tensor<f32>, tensor<4xf32>, tensor<3xf32>) {
    %zero = stablehlo.constant dense<0.0> : tensor<f32>
    %twelve = stablehlo.constant dense<12.0> : tensor<f32>
    %three = stablehlo.constant dense<3.0> : tensor<4xf32>
    %four = stablehlo.constant dense<4.0> : tensor<3xf32>
    %0 = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<f32>
    %1 = stablehlo.divide %0, %twelve : tensor<f32>
    %2 = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<3x4xf32>, tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.divide %2, %three : tensor<4xf32>
    %4 = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.divide %4, %four : tensor<3xf32>
    return %1, %3, %5 : tensor<f32>, tensor<4xf32>, tensor<3xf32>
  }
}
