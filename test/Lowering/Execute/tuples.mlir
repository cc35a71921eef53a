// Tuples are their elements, in arguments and results, too.
// RUN: %python %S/../Inputs/execute.py %s tp=2

// IN 0 = [1, 2, 3, 4]
// IN 1 = [5, 6, 7, 8]
// IN 2 = 3
// LAYOUT 0=[{"tp"}]
// OUT 0 = [40, 48, 56, 64]
// OUT 1 = 0
// OUT 2 = [2, 4, 6, 8]
module @tuples {
  func.func public @main(%x: tensor<4xf32>, %t: tuple<tensor<4xf32>, tuple<tensor<i32>>>) -> (tuple<tensor<4xf32>, tensor<i32>>, tensor<4xf32>) {
    %0 = stablehlo.get_tuple_element %t[1] : (tuple<tensor<4xf32>, tuple<tensor<i32>>>) -> tuple<tensor<i32>>
    %n = stablehlo.get_tuple_element %0[0] : (tuple<tensor<i32>>) -> tensor<i32>
    %y = stablehlo.get_tuple_element %t[0] : (tuple<tensor<4xf32>, tuple<tensor<i32>>>) -> tensor<4xf32>
    %1 = stablehlo.tuple %y, %n : tuple<tensor<4xf32>, tensor<i32>>
    %2 = "stablehlo.while"(%1) ({
    ^bb0(%s: tuple<tensor<4xf32>, tensor<i32>>):
      %i = stablehlo.get_tuple_element %s[1] : (tuple<tensor<4xf32>, tensor<i32>>) -> tensor<i32>
      %c = stablehlo.constant dense<0> : tensor<i32>
      %p = stablehlo.compare GT, %i, %c : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %p : tensor<i1>
    }, {
    ^bb0(%s: tuple<tensor<4xf32>, tensor<i32>>):
      %i = stablehlo.get_tuple_element %s[1] : (tuple<tensor<4xf32>, tensor<i32>>) -> tensor<i32>
      %v = stablehlo.get_tuple_element %s[0] : (tuple<tensor<4xf32>, tensor<i32>>) -> tensor<4xf32>
      %c = stablehlo.constant dense<1> : tensor<i32>
      %d = stablehlo.subtract %i, %c : tensor<i32>
      %w = func.call @double(%v) : (tensor<4xf32>) -> tuple<tensor<4xf32>>
      %e = stablehlo.get_tuple_element %w[0] : (tuple<tensor<4xf32>>) -> tensor<4xf32>
      %r = stablehlo.tuple %e, %d : tuple<tensor<4xf32>, tensor<i32>>
      stablehlo.return %r : tuple<tensor<4xf32>, tensor<i32>>
    }) : (tuple<tensor<4xf32>, tensor<i32>>) -> tuple<tensor<4xf32>, tensor<i32>>
    %3 = func.call @double(%x) : (tensor<4xf32>) -> tuple<tensor<4xf32>>
    %4 = stablehlo.get_tuple_element %3[0] : (tuple<tensor<4xf32>>) -> tensor<4xf32>
    return %2, %4 : tuple<tensor<4xf32>, tensor<i32>>, tensor<4xf32>
  }
  func.func private @double(%x: tensor<4xf32>) -> tuple<tensor<4xf32>> {
    %0 = stablehlo.add %x, %x : tensor<4xf32>
    %1 = stablehlo.tuple %0 : tuple<tensor<4xf32>>
    return %1 : tuple<tensor<4xf32>>
  }
}
