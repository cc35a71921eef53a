// Sums of updates that were scattered into zeros, of which those outside are left out, and additions to them.
// RUN: %python %S/../Inputs/execute.py %s tp=2

// A batch of rows, two updates each; in the second row of the same place.
// IN 0 = [[0, 4], [2, 2], [5, 1], [-1, 3]]
// IN 1 = [[1, 2], [3, 4], [5, 6], [7, 8]]
// IN 2 = range(1, 21)
// OUT 0 = [-3, -7, -6, -8]
// OUT 1 = [[2, 2, 3, 4, 7], [6, 7, 15, 9, 10], [11, 18, 13, 14, 15], [16, 17, 18, 27, 20]]
module @batched {
  func.func public @main(%i: tensor<4x2x1xi32>, %u: tensor<4x2xf32>, %y: tensor<4x5xf32>) -> (tensor<4xf32>, tensor<4x5xf32>) {
    %zero = stablehlo.constant dense<0.0> : tensor<f32>
    %zeros = stablehlo.broadcast_in_dim %zero, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %0 = "stablehlo.scatter"(%zeros, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1],
        input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1],
        index_vector_dim = 2>}> ({
    ^bb0(%l: tensor<f32>, %r: tensor<f32>):
      %s = stablehlo.add %l, %r : tensor<f32>
      stablehlo.return %s : tensor<f32>
    }) : (tensor<4x5xf32>, tensor<4x2x1xi32>, tensor<4x2xf32>) -> tensor<4x5xf32>
    %1 = stablehlo.negate %0 : tensor<4x5xf32>
    %2 = stablehlo.reduce(%1 init: %zero) applies stablehlo.add across dimensions = [1]
        : (tensor<4x5xf32>, tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.add %0, %y : tensor<4x5xf32>
    return %2, %3 : tensor<4xf32>, tensor<4x5xf32>
  }
}
// -----
// Rows of a window.
// IN 0 = [1, 1, 7, 4]
// IN 1 = range(1, 13)
// OUT 0 = [15, 18, 21]
module @window {
  func.func public @main(%i: tensor<4x1xi32>, %u: tensor<4x3xf32>) -> tensor<3xf32> {
    %zero = stablehlo.constant dense<0.0> : tensor<f32>
    %zeros = stablehlo.constant dense<0.0> : tensor<5x3xf32>
    %0 = "stablehlo.scatter"(%zeros, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1],
        inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
    ^bb0(%l: tensor<f32>, %r: tensor<f32>):
      %s = stablehlo.add %l, %r : tensor<f32>
      stablehlo.return %s : tensor<f32>
    }) : (tensor<5x3xf32>, tensor<4x1xi32>, tensor<4x3xf32>) -> tensor<5x3xf32>
    %1 = stablehlo.reduce(%0 init: %zero) applies stablehlo.add across dimensions = [0]
        : (tensor<5x3xf32>, tensor<f32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
// -----
// The batch last, a window first, indices between.
// IN 0 = [[0, 4, 4, 9], [1, 2, -3, 3]]
// IN 1 = range(1, 25)
// OUT 0 = [[6, 43], [18, 55], [30, 67]]
module @order {
  func.func public @main(%i: tensor<2x4x1xi32>, %u: tensor<2x3x4xf32>) -> tensor<3x2xf32> {
    %zero = stablehlo.constant dense<0.0> : tensor<f32>
    %zeros = stablehlo.constant dense<0.0> : tensor<3x5x2xf32>
    %0 = "stablehlo.scatter"(%zeros, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1],
        inserted_window_dims = [1], input_batching_dims = [2], scatter_indices_batching_dims = [0],
        scatter_dims_to_operand_dims = [1], index_vector_dim = 2>}> ({
    ^bb0(%l: tensor<f32>, %r: tensor<f32>):
      %s = stablehlo.add %l, %r : tensor<f32>
      stablehlo.return %s : tensor<f32>
    }) : (tensor<3x5x2xf32>, tensor<2x4x1xi32>, tensor<2x3x4xf32>) -> tensor<3x5x2xf32>
    %1 = stablehlo.reduce(%0 init: %zero) applies stablehlo.add across dimensions = [1]
        : (tensor<3x5x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    return %1 : tensor<3x2xf32>
  }
}
