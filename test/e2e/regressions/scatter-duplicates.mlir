// Rows that are updated several times, from different ranks; of rows set several times the last one stays. Indices
// outside are left out.
// RUN: %python %S/../../Lowering/Inputs/execute.py %s tp=2 tp=3 tp=4

// The updates are split: each rank has terms of a row.
// IN 0 = [[1, 2]] * 10
// IN 1 = [3, 0, 3, 9, 0, 3, -1, 10, 3, 9]
// IN 2 = [[i + 1, 10 * (i + 1)] for i in range(10)]
// OUT 0 = [[8, 72], [1, 2], [1, 2], [20, 192], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [15, 142]]
// OUT 1 = [[5, 50], [1, 2], [1, 2], [9, 90], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [10, 100]]
// OUT 2 = [[1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2]]
// OUT 3 = [[5, 50], [1, 2], [1, 2], [9, 90], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [10, 100]]
// LAYOUT 1=[{"tp"}, {}]
// LAYOUT 2=[{"tp"}, {}]
module @updates {
  func.func public @main(%t: tensor<10x2xf32>, %i: tensor<10x1xi32>, %u: tensor<10x2xf32>) -> (tensor<10x2xf32>, tensor<10x2xf32>, tensor<10x2xf32>, tensor<10x2xf32>) {
    %0 = "stablehlo.scatter"(%t, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %c = stablehlo.add %a, %b : tensor<f32>
      stablehlo.return %c : tensor<f32>
    }) : (tensor<10x2xf32>, tensor<10x1xi32>, tensor<10x2xf32>) -> tensor<10x2xf32>
    %1 = "stablehlo.scatter"(%t, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %c = stablehlo.maximum %a, %b : tensor<f32>
      stablehlo.return %c : tensor<f32>
    }) : (tensor<10x2xf32>, tensor<10x1xi32>, tensor<10x2xf32>) -> tensor<10x2xf32>
    %2 = "stablehlo.scatter"(%t, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %c = stablehlo.minimum %a, %b : tensor<f32>
      stablehlo.return %c : tensor<f32>
    }) : (tensor<10x2xf32>, tensor<10x1xi32>, tensor<10x2xf32>) -> tensor<10x2xf32>
    %3 = "stablehlo.scatter"(%t, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      stablehlo.return %b : tensor<f32>
    }) : (tensor<10x2xf32>, tensor<10x1xi32>, tensor<10x2xf32>) -> tensor<10x2xf32>
    return %0, %1, %2, %3 : tensor<10x2xf32>, tensor<10x2xf32>, tensor<10x2xf32>, tensor<10x2xf32>
  }
}
// -----
// The table is split: 10 rows over 3 and 4 ranks leave padding.
// IN 0 = [[1, 2]] * 10
// IN 1 = [3, 0, 3, 9, 0, 3, -1, 10, 3, 9]
// IN 2 = [[i + 1, 10 * (i + 1)] for i in range(10)]
// OUT 0 = [[8, 72], [1, 2], [1, 2], [20, 192], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [15, 142]]
// OUT 1 = [[5, 50], [1, 2], [1, 2], [9, 90], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [10, 100]]
// OUT 2 = [[1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2]]
// OUT 3 = [[5, 50], [1, 2], [1, 2], [9, 90], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [10, 100]]
// LAYOUT 0=[{"tp"}, {}]
module @table {
  func.func public @main(%t: tensor<10x2xf32>, %i: tensor<10x1xi32>, %u: tensor<10x2xf32>) -> (tensor<10x2xf32>, tensor<10x2xf32>, tensor<10x2xf32>, tensor<10x2xf32>) {
    %0 = "stablehlo.scatter"(%t, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %c = stablehlo.add %a, %b : tensor<f32>
      stablehlo.return %c : tensor<f32>
    }) : (tensor<10x2xf32>, tensor<10x1xi32>, tensor<10x2xf32>) -> tensor<10x2xf32>
    %1 = "stablehlo.scatter"(%t, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %c = stablehlo.maximum %a, %b : tensor<f32>
      stablehlo.return %c : tensor<f32>
    }) : (tensor<10x2xf32>, tensor<10x1xi32>, tensor<10x2xf32>) -> tensor<10x2xf32>
    %2 = "stablehlo.scatter"(%t, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %c = stablehlo.minimum %a, %b : tensor<f32>
      stablehlo.return %c : tensor<f32>
    }) : (tensor<10x2xf32>, tensor<10x1xi32>, tensor<10x2xf32>) -> tensor<10x2xf32>
    %3 = "stablehlo.scatter"(%t, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      stablehlo.return %b : tensor<f32>
    }) : (tensor<10x2xf32>, tensor<10x1xi32>, tensor<10x2xf32>) -> tensor<10x2xf32>
    return %0, %1, %2, %3 : tensor<10x2xf32>, tensor<10x2xf32>, tensor<10x2xf32>, tensor<10x2xf32>
  }
}
// -----
// Both are.
// IN 0 = [[1, 2]] * 10
// IN 1 = [3, 0, 3, 9, 0, 3, -1, 10, 3, 9]
// IN 2 = [[i + 1, 10 * (i + 1)] for i in range(10)]
// OUT 0 = [[8, 72], [1, 2], [1, 2], [20, 192], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [15, 142]]
// OUT 1 = [[5, 50], [1, 2], [1, 2], [9, 90], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [10, 100]]
// OUT 2 = [[1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2]]
// OUT 3 = [[5, 50], [1, 2], [1, 2], [9, 90], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [10, 100]]
// LAYOUT 0=[{"tp"}, {}]
// LAYOUT 1=[{"tp"}, {}]
// LAYOUT 2=[{"tp"}, {}]
module @both {
  func.func public @main(%t: tensor<10x2xf32>, %i: tensor<10x1xi32>, %u: tensor<10x2xf32>) -> (tensor<10x2xf32>, tensor<10x2xf32>, tensor<10x2xf32>, tensor<10x2xf32>) {
    %0 = "stablehlo.scatter"(%t, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %c = stablehlo.add %a, %b : tensor<f32>
      stablehlo.return %c : tensor<f32>
    }) : (tensor<10x2xf32>, tensor<10x1xi32>, tensor<10x2xf32>) -> tensor<10x2xf32>
    %1 = "stablehlo.scatter"(%t, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %c = stablehlo.maximum %a, %b : tensor<f32>
      stablehlo.return %c : tensor<f32>
    }) : (tensor<10x2xf32>, tensor<10x1xi32>, tensor<10x2xf32>) -> tensor<10x2xf32>
    %2 = "stablehlo.scatter"(%t, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %c = stablehlo.minimum %a, %b : tensor<f32>
      stablehlo.return %c : tensor<f32>
    }) : (tensor<10x2xf32>, tensor<10x1xi32>, tensor<10x2xf32>) -> tensor<10x2xf32>
    %3 = "stablehlo.scatter"(%t, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      stablehlo.return %b : tensor<f32>
    }) : (tensor<10x2xf32>, tensor<10x1xi32>, tensor<10x2xf32>) -> tensor<10x2xf32>
    return %0, %1, %2, %3 : tensor<10x2xf32>, tensor<10x2xf32>, tensor<10x2xf32>, tensor<10x2xf32>
  }
}
// -----
// The rows are split.
// IN 0 = [[1, 2]] * 10
// IN 1 = [3, 0, 3, 9, 0, 3, -1, 10, 3, 9]
// IN 2 = [[i + 1, 10 * (i + 1)] for i in range(10)]
// OUT 0 = [[8, 72], [1, 2], [1, 2], [20, 192], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [15, 142]]
// OUT 1 = [[5, 50], [1, 2], [1, 2], [9, 90], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [10, 100]]
// OUT 2 = [[1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2]]
// OUT 3 = [[5, 50], [1, 2], [1, 2], [9, 90], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [10, 100]]
// LAYOUT 0=[{}, {"tp"}]
// LAYOUT 2=[{}, {"tp"}]
module @columns {
  func.func public @main(%t: tensor<10x2xf32>, %i: tensor<10x1xi32>, %u: tensor<10x2xf32>) -> (tensor<10x2xf32>, tensor<10x2xf32>, tensor<10x2xf32>, tensor<10x2xf32>) {
    %0 = "stablehlo.scatter"(%t, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %c = stablehlo.add %a, %b : tensor<f32>
      stablehlo.return %c : tensor<f32>
    }) : (tensor<10x2xf32>, tensor<10x1xi32>, tensor<10x2xf32>) -> tensor<10x2xf32>
    %1 = "stablehlo.scatter"(%t, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %c = stablehlo.maximum %a, %b : tensor<f32>
      stablehlo.return %c : tensor<f32>
    }) : (tensor<10x2xf32>, tensor<10x1xi32>, tensor<10x2xf32>) -> tensor<10x2xf32>
    %2 = "stablehlo.scatter"(%t, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %c = stablehlo.minimum %a, %b : tensor<f32>
      stablehlo.return %c : tensor<f32>
    }) : (tensor<10x2xf32>, tensor<10x1xi32>, tensor<10x2xf32>) -> tensor<10x2xf32>
    %3 = "stablehlo.scatter"(%t, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      stablehlo.return %b : tensor<f32>
    }) : (tensor<10x2xf32>, tensor<10x1xi32>, tensor<10x2xf32>) -> tensor<10x2xf32>
    return %0, %1, %2, %3 : tensor<10x2xf32>, tensor<10x2xf32>, tensor<10x2xf32>, tensor<10x2xf32>
  }
}
