// Reductions over 5 rows, which are split with padding: zeros in it would be the largest of negative elements, the smallest
// of positive ones and the product of all, and count in a mean.
// RUN: %python %S/../../Lowering/Inputs/execute.py %s tp=2 tp=3 tp=4

// By rows.
// IN 0 = [[-5, -3], [-7, -2], [-4, -9], [-6, -8], [-1, -10]]
// IN 1 = [[5, 3], [7, 2], [4, 9], [6, 8], [2, 10]]
// IN 2 = [[True, True], [True, True], [True, True], [True, False], [True, True]]
// OUT 0 = [-1, -2]
// OUT 1 = [2, 2]
// OUT 2 = [1680, 4320]
// OUT 3 = [4.800000190734863, 6.400000095367432]
// OUT 4 = [True, False]
// OUT 5 = -1
// LAYOUT 0=[{"tp"}, {}]
// LAYOUT 1=[{"tp"}, {}]
// LAYOUT 2=[{"tp"}, {}]
module @rows {
  func.func public @main(%x: tensor<5x2xf32>, %y: tensor<5x2xf32>, %b: tensor<5x2xi1>)
      -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<f32>) {
    %zero = stablehlo.constant dense<0.0> : tensor<f32>
    %one = stablehlo.constant dense<1.0> : tensor<f32>
    %lowest = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %highest = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %true = stablehlo.constant dense<true> : tensor<i1>
    %five = stablehlo.constant dense<5.0> : tensor<2xf32>
    %0 = stablehlo.reduce(%x init: %lowest) applies stablehlo.maximum across dimensions = [0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.reduce(%y init: %highest) applies stablehlo.minimum across dimensions = [0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.reduce(%y init: %one) applies stablehlo.multiply across dimensions = [0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<2xf32>
    %s = stablehlo.reduce(%y init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.divide %s, %five : tensor<2xf32>
    %4 = stablehlo.reduce(%b init: %true) applies stablehlo.and across dimensions = [0] : (tensor<5x2xi1>, tensor<i1>) -> tensor<2xi1>
    %5 = stablehlo.reduce(%x init: %lowest) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<5x2xf32>, tensor<f32>) -> tensor<f32>
    return %0, %1, %2, %3, %4, %5 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<f32>
  }
}
// -----
// By columns: on 3 and 4 ranks some have nothing but padding.
// IN 0 = [[-5, -3], [-7, -2], [-4, -9], [-6, -8], [-1, -10]]
// IN 1 = [[5, 3], [7, 2], [4, 9], [6, 8], [2, 10]]
// IN 2 = [[True, True], [True, True], [True, True], [True, False], [True, True]]
// OUT 0 = [-1, -2]
// OUT 1 = [2, 2]
// OUT 2 = [1680, 4320]
// OUT 3 = [4.800000190734863, 6.400000095367432]
// OUT 4 = [True, False]
// OUT 5 = -1
// LAYOUT 0=[{}, {"tp"}]
// LAYOUT 1=[{}, {"tp"}]
// LAYOUT 2=[{}, {"tp"}]
module @columns {
  func.func public @main(%x: tensor<5x2xf32>, %y: tensor<5x2xf32>, %b: tensor<5x2xi1>)
      -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<f32>) {
    %zero = stablehlo.constant dense<0.0> : tensor<f32>
    %one = stablehlo.constant dense<1.0> : tensor<f32>
    %lowest = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %highest = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %true = stablehlo.constant dense<true> : tensor<i1>
    %five = stablehlo.constant dense<5.0> : tensor<2xf32>
    %0 = stablehlo.reduce(%x init: %lowest) applies stablehlo.maximum across dimensions = [0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.reduce(%y init: %highest) applies stablehlo.minimum across dimensions = [0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.reduce(%y init: %one) applies stablehlo.multiply across dimensions = [0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<2xf32>
    %s = stablehlo.reduce(%y init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.divide %s, %five : tensor<2xf32>
    %4 = stablehlo.reduce(%b init: %true) applies stablehlo.and across dimensions = [0] : (tensor<5x2xi1>, tensor<i1>) -> tensor<2xi1>
    %5 = stablehlo.reduce(%x init: %lowest) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<5x2xf32>, tensor<f32>) -> tensor<f32>
    return %0, %1, %2, %3, %4, %5 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<f32>
  }
}
// -----
// What ops put into the padding counts no more than what was there: exp gives 1, 1/x gives infinity, a comparison true.
// IN 0 = [0, 0, 0, 0, 0]
// IN 1 = [1, 2, 4, -1, -2]
// OUT 0 = 5
// OUT 1 = 0.25
// OUT 2 = 5
// OUT 3 = 0.0625
// LAYOUT 0=[{"tp"}]
// LAYOUT 1=[{"tp"}]
module @made {
  func.func public @main(%x: tensor<5xf32>, %y: tensor<5xf32>) -> (tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>) {
    %zero = stablehlo.constant dense<0.0> : tensor<f32>
    %one = stablehlo.constant dense<1.0> : tensor<f32>
    %none = stablehlo.constant dense<0> : tensor<i32>
    %ones = stablehlo.constant dense<1.0> : tensor<5xf32>
    %e = stablehlo.exponential %x : tensor<5xf32>
    %0 = stablehlo.reduce(%e init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %r = stablehlo.divide %ones, %y : tensor<5xf32>
    %1 = stablehlo.reduce(%r init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %c = stablehlo.compare EQ, %x, %x, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %n = stablehlo.convert %c : (tensor<5xi1>) -> tensor<5xi32>
    %2 = stablehlo.reduce(%n init: %none) applies stablehlo.add across dimensions = [0] : (tensor<5xi32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.reduce(%r init: %one) applies stablehlo.multiply across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    return %0, %1, %2, %3 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>
  }
}
