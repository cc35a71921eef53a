// RUN: tp-opt %s -split-input-file -verify-diagnostics

// Inputs have one shape.
func.func @f(%x0: tensor<2x3x8xf32>, %x1: tensor<2x4x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8xf32>, %u1: tensor<2x5x8xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected inputs of the shape of 'tensor<2x3x8xf32>', found 'tensor<2x4x8xf32>' (C1)}}
  %0:2 = "stablehlo.scatter"(%x0, %x1, %i, %u0, %u1) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>, %a2: tensor<f32>, %a3: tensor<f32>):
    stablehlo.return %a0, %a1 : tensor<f32>, tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x4x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8xf32>, tensor<2x5x8xf32>) -> (tensor<2x3x8xf32>, tensor<2x4x8xf32>)
  return
}

// -----

// Every input dimension has a role.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected 3 update_window_dims, inserted_window_dims and input_batching_dims in all, found 2 (C2)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>):
    stablehlo.return %a0 : tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8xf32>) -> tensor<2x3x8xf32>
  return
}

// -----

// Updates have one shape.
func.func @f(%x0: tensor<2x3x8xf32>, %x1: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8xf32>, %u1: tensor<2x5x7xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected updates of the shape of 'tensor<2x5x8xf32>', found 'tensor<2x5x7xf32>' (C3)}}
  %0:2 = "stablehlo.scatter"(%x0, %x1, %i, %u0, %u1) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>, %a2: tensor<f32>, %a3: tensor<f32>):
    stablehlo.return %a0, %a1 : tensor<f32>, tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8xf32>, tensor<2x5x7xf32>) -> (tensor<2x3x8xf32>, tensor<2x3x8xf32>)
  return
}

// -----

// Updates have the indices' dimensions and the windows'.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8x1xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected updates of rank 3, found 'tensor<2x5x8x1xf32>' (C4)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>):
    stablehlo.return %a0 : tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8x1xf32>) -> tensor<2x3x8xf32>
  return
}

// -----

// There is an update for each index.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x6x8xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected 5 rows of updates dimension 1, found 6 (C4)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>):
    stablehlo.return %a0 : tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x6x8xf32>) -> tensor<2x3x8xf32>
  return
}

// -----

// Windows are no larger than the input.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x9xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected at most 8 rows of updates dimension 2, found 9 (C4)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>):
    stablehlo.return %a0 : tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x9xf32>) -> tensor<2x3x8xf32>
  return
}

// -----

// There is an input.
func.func @f(%i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected as many inputs as updates and results, and at least one, found 0 inputs and updates and 0 results (C5)}}
  "stablehlo.scatter"(%i) ({
    stablehlo.return
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x5x1xi32>) -> ()
  return
}

// -----

// Every input has updates.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8xf32>, %u1: tensor<2x5x8xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected as many inputs as updates and results, and at least one, found 3 inputs and updates and 1 results (C5)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0, %u1) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>):
    stablehlo.return %a0 : tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8xf32>, tensor<2x5x8xf32>) -> tensor<2x3x8xf32>
  return
}

// -----

// Updates have the inputs' elements.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8xi32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected element type 'f32', found 'i32' (C6)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>):
    stablehlo.return %a0 : tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8xi32>) -> tensor<2x3x8xf32>
  return
}

// -----

// Window dimensions are distinct.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected distinct update_window_dims, found 2 twice (C7)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>):
    stablehlo.return %a0 : tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2, 2], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8xf32>) -> tensor<2x3x8xf32>
  return
}

// -----

// Window dimensions are sorted.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected sorted update_window_dims, found 1 after 2 (C7)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>):
    stablehlo.return %a0 : tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2, 1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8xf32>) -> tensor<2x3x8xf32>
  return
}

// -----

// Window dimensions are some of the updates.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected update_window_dims in [0, 3), found 3 (C8)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>):
    stablehlo.return %a0 : tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [3], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8xf32>) -> tensor<2x3x8xf32>
  return
}

// -----

// An input dimension that the updates lack is inserted or batched.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected distinct inserted_window_dims and input_batching_dims, found 0 twice (C9)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>):
    stablehlo.return %a0 : tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8xf32>) -> tensor<2x3x8xf32>
  return
}

// -----

// Inserted dimensions are sorted.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected sorted inserted_window_dims, found 1 after 2 (C10)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>):
    stablehlo.return %a0 : tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2, 1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8xf32>) -> tensor<2x3x8xf32>
  return
}

// -----

// Inserted dimensions are some of the input.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected inserted_window_dims in [0, 3), found 3 (C11)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>):
    stablehlo.return %a0 : tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [3], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8xf32>) -> tensor<2x3x8xf32>
  return
}

// -----

// Batching dimensions are sorted.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected sorted input_batching_dims, found 0 after 1 (C12)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>):
    stablehlo.return %a0 : tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], input_batching_dims = [1, 0], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8xf32>) -> tensor<2x3x8xf32>
  return
}

// -----

// Batching dimensions are some of the input.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected input_batching_dims in [0, 3), found -1 (C13)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>):
    stablehlo.return %a0 : tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [-1], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8xf32>) -> tensor<2x3x8xf32>
  return
}

// -----

// Batching dimensions of the indices are distinct.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected distinct scatter_indices_batching_dims, found 0 twice (C14)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>):
    stablehlo.return %a0 : tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0, 0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8xf32>) -> tensor<2x3x8xf32>
  return
}

// -----

// Batching dimensions of the indices are some of them.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected scatter_indices_batching_dims in [0, 3), found 3 (C15)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>):
    stablehlo.return %a0 : tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [3], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8xf32>) -> tensor<2x3x8xf32>
  return
}

// -----

// Components are not batched.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected scatter_indices_batching_dims without index_vector_dim, found 2 (C16)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>):
    stablehlo.return %a0 : tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [2], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8xf32>) -> tensor<2x3x8xf32>
  return
}

// -----

// Batching dimensions pair up.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected 1 entry in scatter_indices_batching_dims, found 2 (C17)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>):
    stablehlo.return %a0 : tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8xf32>) -> tensor<2x3x8xf32>
  return
}

// -----

// Batching dimensions have equal sizes.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected 2 rows of the indices' dimension 1 as of the operand's dimension 0, found 5 (C18)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>):
    stablehlo.return %a0 : tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [1], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8xf32>) -> tensor<2x3x8xf32>
  return
}

// -----

// Every component of an index has an input dimension.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected 1 entry in scatter_dims_to_operand_dims, found 2 (C19)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>):
    stablehlo.return %a0 : tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1, 2], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8xf32>) -> tensor<2x3x8xf32>
  return
}

// -----

// A batching dimension has no component.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected distinct scatter_dims_to_operand_dims and input_batching_dims, found 0 twice (C20)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>):
    stablehlo.return %a0 : tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8xf32>) -> tensor<2x3x8xf32>
  return
}

// -----

// Components are of input dimensions.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected scatter_dims_to_operand_dims in [0, 3), found 5 (C21)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>):
    stablehlo.return %a0 : tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [5], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8xf32>) -> tensor<2x3x8xf32>
  return
}

// -----

// The components of an index lie along a dimension of the indices, or the one after.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected index_vector_dim in [0, 3], found 4 (C22)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>):
    stablehlo.return %a0 : tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 4>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8xf32>) -> tensor<2x3x8xf32>
  return
}

// -----

// The computation combines two scalars.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected update_computation of type '(tensor<f32>, tensor<f32>) -> tensor<f32>', found '(tensor<f32>) -> tensor<f32>' (C23)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0) ({
  ^bb0(%a0: tensor<f32>):
    stablehlo.return %a0 : tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8xf32>) -> tensor<2x3x8xf32>
  return
}

// -----

// The computation returns.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected update_computation of type '(tensor<f32>, tensor<f32>) -> tensor<f32>', found '(tensor<f32>, tensor<f32>) -> ()' (C23)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>):
    stablehlo.return
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8xf32>) -> tensor<2x3x8xf32>
  return
}

// -----

// Results have the inputs' shapes.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected result 'tensor<2x3x8xf32>', found 'tensor<2x5x8xf32>' (C24)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>):
    stablehlo.return %a0 : tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8xf32>) -> tensor<2x5x8xf32>
  return
}

// -----

// Results have the computation's elements.
func.func @f(%x0: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>, %u0: tensor<2x5x8xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op expected element type 'f32', found 'f64' (C25)}}
  %0 = "stablehlo.scatter"(%x0, %i, %u0) ({
  ^bb0(%a0: tensor<f32>, %a1: tensor<f32>):
    stablehlo.return %a0 : tensor<f32>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>, tensor<2x5x8xf32>) -> tensor<2x3x8xf64>
  return
}
