// RUN: tp-opt %s -split-input-file -verify-diagnostics

// Every operand dimension has a role.
func.func @f(%x: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.gather' op expected 3 offset_dims, collapsed_slice_dims and operand_batching_dims in all, found 2 (C1)}}
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<offset_dims = [2], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>,
    slice_sizes = array<i64: 1, 1, 8>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>) -> tensor<2x5x8xf32>
  return
}

// -----

// The components of an index lie along a dimension of the indices, or the one after.
func.func @f(%x: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.gather' op expected index_vector_dim in [0, 3], found 4 (C2)}}
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 4>,
    slice_sizes = array<i64: 1, 1, 8>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>) -> tensor<2x5x8xf32>
  return
}

// -----

// Every component of an index has an operand dimension.
func.func @f(%x: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.gather' op expected 1 entry in start_index_map, found 2 (C3)}}
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1, 2], index_vector_dim = 2>,
    slice_sizes = array<i64: 1, 1, 8>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>) -> tensor<2x5x8xf32>
  return
}

// -----

// An index without a dimension of components has one.
func.func @f(%x: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.gather' op expected 1 entry in start_index_map, found 2 (C3)}}
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1, 2], index_vector_dim = 3>,
    slice_sizes = array<i64: 1, 1, 8>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>) -> tensor<2x5x8xf32>
  return
}

// -----

// Offset dimensions are distinct.
func.func @f(%x: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.gather' op expected distinct offset_dims, found 2 twice (C4)}}
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<offset_dims = [2, 2], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>,
    slice_sizes = array<i64: 1, 1, 8>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>) -> tensor<2x5x8xf32>
  return
}

// -----

// Offset dimensions are sorted.
func.func @f(%x: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.gather' op expected sorted offset_dims, found 1 after 2 (C4)}}
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<offset_dims = [2, 1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>,
    slice_sizes = array<i64: 1, 1, 8>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>) -> tensor<2x5x8xf32>
  return
}

// -----

// Offset dimensions are some of the result.
func.func @f(%x: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.gather' op expected offset_dims in [0, 3), found 3 (C5)}}
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<offset_dims = [3], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>,
    slice_sizes = array<i64: 1, 1, 8>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>) -> tensor<2x5x8xf32>
  return
}

// -----

// An operand dimension that the result lacks is collapsed or batched.
func.func @f(%x: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.gather' op expected distinct collapsed_slice_dims and operand_batching_dims, found 0 twice (C6)}}
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>,
    slice_sizes = array<i64: 1, 1, 8>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>) -> tensor<2x5x8xf32>
  return
}

// -----

// Collapsed dimensions are sorted.
func.func @f(%x: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.gather' op expected sorted collapsed_slice_dims, found 1 after 2 (C7)}}
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2, 1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>,
    slice_sizes = array<i64: 1, 1, 8>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>) -> tensor<2x5x8xf32>
  return
}

// -----

// Collapsed dimensions are some of the operand.
func.func @f(%x: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.gather' op expected collapsed_slice_dims in [0, 3), found 3 (C8)}}
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [3], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>,
    slice_sizes = array<i64: 1, 1, 8>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>) -> tensor<2x5x8xf32>
  return
}

// -----

// Collapsed dimensions have slices of one row.
func.func @f(%x: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.gather' op expected slice_sizes of at most 1 at collapsed_slice_dims 1, found 2 (C9)}}
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>,
    slice_sizes = array<i64: 1, 2, 8>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>) -> tensor<2x5x8xf32>
  return
}

// -----

// Batching dimensions are sorted.
func.func @f(%x: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.gather' op expected sorted operand_batching_dims, found 0 after 1 (C10)}}
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<offset_dims = [2], operand_batching_dims = [1, 0], start_indices_batching_dims = [0, 1], start_index_map = [1], index_vector_dim = 2>,
    slice_sizes = array<i64: 1, 1, 8>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>) -> tensor<2x5x8xf32>
  return
}

// -----

// Batching dimensions are some of the operand.
func.func @f(%x: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.gather' op expected operand_batching_dims in [0, 3), found -1 (C11)}}
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [-1], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>,
    slice_sizes = array<i64: 1, 1, 8>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>) -> tensor<2x5x8xf32>
  return
}

// -----

// Batching dimensions have slices of one row.
func.func @f(%x: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.gather' op expected slice_sizes of at most 1 at operand_batching_dims 0, found 2 (C12)}}
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>,
    slice_sizes = array<i64: 2, 1, 8>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>) -> tensor<2x5x8xf32>
  return
}

// -----

// Batching dimensions of the indices are distinct.
func.func @f(%x: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.gather' op expected distinct start_indices_batching_dims, found 0 twice (C13)}}
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0, 0], start_index_map = [1], index_vector_dim = 2>,
    slice_sizes = array<i64: 1, 1, 8>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>) -> tensor<2x5x8xf32>
  return
}

// -----

// Batching dimensions of the indices are some of them.
func.func @f(%x: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.gather' op expected start_indices_batching_dims in [0, 3), found 3 (C14)}}
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [3], start_index_map = [1], index_vector_dim = 2>,
    slice_sizes = array<i64: 1, 1, 8>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>) -> tensor<2x5x8xf32>
  return
}

// -----

// Components are not batched.
func.func @f(%x: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.gather' op expected start_indices_batching_dims without index_vector_dim, found 2 (C15)}}
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [2], start_index_map = [1], index_vector_dim = 2>,
    slice_sizes = array<i64: 1, 1, 8>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>) -> tensor<2x5x8xf32>
  return
}

// -----

// Batching dimensions pair up.
func.func @f(%x: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.gather' op expected 1 entry in start_indices_batching_dims, found 2 (C16)}}
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0, 1], start_index_map = [1], index_vector_dim = 2>,
    slice_sizes = array<i64: 1, 1, 8>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>) -> tensor<2x5x8xf32>
  return
}

// -----

// Batching dimensions have equal sizes.
func.func @f(%x: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.gather' op expected 2 rows of the indices' dimension 1 as of the operand's dimension 0, found 5 (C17)}}
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [1], start_index_map = [1], index_vector_dim = 2>,
    slice_sizes = array<i64: 1, 1, 8>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>) -> tensor<2x5x8xf32>
  return
}

// -----

// A batching dimension has no component.
func.func @f(%x: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.gather' op expected distinct start_index_map and operand_batching_dims, found 0 twice (C18)}}
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [0], index_vector_dim = 2>,
    slice_sizes = array<i64: 1, 1, 8>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>) -> tensor<2x5x8xf32>
  return
}

// -----

// Components are of operand dimensions.
func.func @f(%x: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.gather' op expected start_index_map in [0, 3), found 5 (C19)}}
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [5], index_vector_dim = 2>,
    slice_sizes = array<i64: 1, 1, 8>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>) -> tensor<2x5x8xf32>
  return
}

// -----

// A size for every operand dimension.
func.func @f(%x: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.gather' op expected 3 entries in slice_sizes, found 2 (C20)}}
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>,
    slice_sizes = array<i64: 1, 1>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>) -> tensor<2x5x8xf32>
  return
}

// -----

// Slices fit the operand.
func.func @f(%x: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.gather' op expected slice_sizes in [0, 8] of dimension 2, found 9 (C21)}}
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>,
    slice_sizes = array<i64: 1, 1, 9>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>) -> tensor<2x5x8xf32>
  return
}

// -----

// The result has the indices' dimensions and the offsets.
func.func @f(%x: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.gather' op expected a result of rank 3, found 'tensor<2x5x8x1xf32>' (C22)}}
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>,
    slice_sizes = array<i64: 1, 1, 8>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>) -> tensor<2x5x8x1xf32>
  return
}

// -----

// The result's sizes are those of the indices and of the slices.
func.func @f(%x: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.gather' op expected result 'tensor<2x5x8xf32>', found 'tensor<2x5x7xf32>' (C22)}}
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>,
    slice_sizes = array<i64: 1, 1, 8>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>) -> tensor<2x5x7xf32>
  return
}

// -----

// The element type stays.
func.func @f(%x: tensor<2x3x8xf32>, %i: tensor<2x5x1xi32>) {
  // expected-error @+1 {{'stablehlo.gather' op expected element type 'f32', found 'f64' (C23)}}
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>,
    slice_sizes = array<i64: 1, 1, 8>
  } : (tensor<2x3x8xf32>, tensor<2x5x1xi32>) -> tensor<2x5x8xf64>
  return
}
