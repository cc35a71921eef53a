// A loop that adds to one element of the same vector in every round, if there is such an element: each round reads the
// vector as it was, and the choice whether to write is none between two buffers.
// RUN: %python %S/../../Lowering/Inputs/execute.py %s tp=1 tp=2

// IN 0 = [1, 2, 3, 4]
// OUT 0 = [13, 6, 19, 12]
module @scattered {
  func.func public @main(%x: tensor<4xf32>) -> tensor<4xf32> {
    %first = stablehlo.constant dense<0> : tensor<i32>
    %zero = stablehlo.constant dense<0.0> : tensor<4xf32>
    %ten = stablehlo.constant dense<10.0> : tensor<f32>
    %0:2 = stablehlo.while(%i = %first, %sum = %zero) : tensor<i32>, tensor<4xf32>
    cond {
      %n = stablehlo.constant dense<6> : tensor<i32>
      %1 = stablehlo.compare LT, %i, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %two = stablehlo.constant dense<2> : tensor<i32>
      %place = stablehlo.broadcast_in_dim %i, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %1 = "stablehlo.scatter"(%x, %place, %ten) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%a: tensor<f32>, %b: tensor<f32>):
        %4 = stablehlo.add %a, %b : tensor<f32>
        stablehlo.return %4 : tensor<f32>
      }) : (tensor<4xf32>, tensor<1xi32>, tensor<f32>) -> tensor<4xf32>
      %2 = stablehlo.add %sum, %1 : tensor<4xf32>
      %3 = stablehlo.add %i, %two : tensor<i32>
      stablehlo.return %3, %2 : tensor<i32>, tensor<4xf32>
    }
    return %0#1 : tensor<4xf32>
  }
}
