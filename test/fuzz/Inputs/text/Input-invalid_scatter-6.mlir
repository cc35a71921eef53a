func.func @f(%i: tensor<2x5x1xi32>) {
  "stablehlo.scatter"(%i) ({
    stablehlo.return
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x5x1xi32>) -> ()
  return
}
