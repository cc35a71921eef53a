// A sort by two keys, of which an element was once lost and another doubled: LLVM's vectoriser of straight-line code.
// RUN: %python %S/../../Lowering/Inputs/execute.py %s tp=2

// IN 0 = [4, 3, 3, 1, 6, 4, 6, 3, 3, 6, 6, 1, 6, 5, 4, 6, 6, 4, 3, 3, 1, 3, 4, 4, 5, 1, 5, 1, 3, 1, 2, 4, 2, 1, 3, 1, 3, 5, 5, 3, 5, 5, 4, 1, 5, 6, 1, 5]
// IN 1 = [-1.5, 2.0, -0.5, -2.0, -1.0, -0.5, -1.0, 0.5, 1.0, -0.5, 0.5, -1.5, 0.5, 0.5, -1.5, -2.0, 1.0, -0.5, -1.5, 0.5, 0.0, 1.0, -1.5, 0.5, -0.5, 0.0, 0.5, 1.0, 0.5, 1.5, 2.0, 1.5, 0.5, 1.0, -0.5, 2.0, 0.0, -2.0, 0.5, -1.0, -1.5, 1.0, 2.0, 0.5, -1.5, 1.5, -0.5, 2.0]
// OUT 0 = [6, 4, 4, 3, 3, 1, 6, 6, 6, 3, 3, 1, 6, 6, 6, 5, 4, 4, 4, 4, 3, 3, 3, 1, 5, 5, 3, 1, 1, 1, 4, 3, 2, 2, 1, 1, 5, 5, 5, 5, 3, 3, 6, 5, 5, 4, 1, 1]
module @fuzz {
  func.func public @main(%0: tensor<2x4x6xi32>, %1: tensor<2x4x6xf32>) -> (tensor<2x4x6xi32>) {
    %2, %3, %4 = "stablehlo.sort"(%0, %1, %0) <{dimension = 2 : i64, is_stable = true}> ({
    ^bb0(%5: tensor<i32>, %6: tensor<i32>, %7: tensor<f32>, %8: tensor<f32>, %9: tensor<i32>, %10: tensor<i32>):
      %11 = stablehlo.compare GT, %5, %6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %12 = stablehlo.compare EQ, %5, %6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %13 = stablehlo.compare GT, %7, %8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %14 = stablehlo.select %12, %13, %11 : tensor<i1>, tensor<i1>
      stablehlo.return %14 : tensor<i1>
    }) : (tensor<2x4x6xi32>, tensor<2x4x6xf32>, tensor<2x4x6xi32>) -> (tensor<2x4x6xi32>, tensor<2x4x6xf32>, tensor<2x4x6xi32>)
    return %2 : tensor<2x4x6xi32>
  }
}
