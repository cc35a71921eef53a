// RUN: tp-opt %s -split-input-file -verify-diagnostics

// Batching dimensions pair up.
func.func @f(%x: tensor<2x3xf32>, %y: tensor<2x3xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op expected 1 entry in rhs_batching_dimensions, found 0 (C1)}}
  %0 = stablehlo.dot_general %x, %y, batching_dims = [0] x [], contracting_dims = [1] x [1] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2xf32>
  return
}

// -----

// Contracting dimensions pair up.
func.func @f(%x: tensor<2x3xf32>, %y: tensor<2x3xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op expected 1 entry in rhs_contracting_dimensions, found 2 (C2)}}
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0, 1] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2xf32>
  return
}

// -----

// A dimension of lhs has one role.
func.func @f(%x: tensor<2x3xf32>, %y: tensor<2x3xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op expected distinct lhs dimensions, found 0 twice (C3)}}
  %0 = stablehlo.dot_general %x, %y, batching_dims = [0] x [0], contracting_dims = [0] x [1] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

// A dimension of rhs has one role.
func.func @f(%x: tensor<2x3xf32>, %y: tensor<2x3xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op expected distinct rhs dimensions, found 1 twice (C4)}}
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [0, 1] x [1, 1] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2xf32>
  return
}

// -----

// Batching dimensions are some of lhs.
func.func @f(%x: tensor<2x3xf32>, %y: tensor<2x3xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op expected lhs_batching_dimensions in [0, 2), found 2 (C5)}}
  %0 = stablehlo.dot_general %x, %y, batching_dims = [2] x [0], contracting_dims = [1] x [1] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2xf32>
  return
}

// -----

// Contracting dimensions are some of lhs.
func.func @f(%x: tensor<2x3xf32>, %y: tensor<2x3xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op expected lhs_contracting_dimensions in [0, 2), found -1 (C6)}}
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [-1] x [1] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2xf32>
  return
}

// -----

// Batching dimensions are some of rhs.
func.func @f(%x: tensor<2x3xf32>, %y: tensor<2x3xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op expected rhs_batching_dimensions in [0, 2), found 3 (C7)}}
  %0 = stablehlo.dot_general %x, %y, batching_dims = [0] x [3], contracting_dims = [1] x [1] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2xf32>
  return
}

// -----

// Contracting dimensions are some of rhs.
func.func @f(%x: tensor<2x3xf32>, %y: tensor<2x3xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op expected rhs_contracting_dimensions in [0, 2), found 2 (C8)}}
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [2] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2xf32>
  return
}

// -----

// Batching dimensions have equal sizes.
func.func @f(%x: tensor<2x3xf32>, %y: tensor<4x3xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op expected 2 rows of rhs dimension 0 as of lhs dimension 0, found 4 (C9)}}
  %0 = stablehlo.dot_general %x, %y, batching_dims = [0] x [0], contracting_dims = [1] x [1] : (tensor<2x3xf32>, tensor<4x3xf32>) -> tensor<2xf32>
  return
}

// -----

// Contracting dimensions have equal sizes.
func.func @f(%x: tensor<2x3xf32>, %y: tensor<4x5xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op expected 3 rows of rhs dimension 0 as of lhs dimension 1, found 4 (C10)}}
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<2x3xf32>, tensor<4x5xf32>) -> tensor<2x5xf32>
  return
}

// -----

// A precision for each operand.
func.func @f(%x: tensor<2x3xf32>, %y: tensor<3x5xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op expected 2 entries in precision_config, found 1 (C11)}}
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0], precision = [HIGH] : (tensor<2x3xf32>, tensor<3x5xf32>) -> tensor<2x5xf32>
  return
}

// -----

// The result has the batch, then the rest of lhs, then that of rhs.
func.func @f(%x: tensor<2x4x3xf32>, %y: tensor<4x3x5xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op expected result 'tensor<4x2x5xf32>', found 'tensor<2x4x5xf32>' (C12)}}
  %0 = stablehlo.dot_general %x, %y, batching_dims = [1] x [0], contracting_dims = [2] x [1] : (tensor<2x4x3xf32>, tensor<4x3x5xf32>) -> tensor<2x4x5xf32>
  return
}

// -----

// One element type, or floats.
func.func @f(%x: tensor<2x3xf32>, %y: tensor<3x5xi8>) {
  // expected-error @+1 {{'stablehlo.dot_general' op expected element type 'f32', found 'i8' (C13)}}
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<2x3xf32>, tensor<3x5xi8>) -> tensor<2x5xf32>
  return
}

// -----

// dot: no scalars.
func.func @f(%x: tensor<f32>, %y: tensor<3xf32>) {
  // expected-error @+1 {{'stablehlo.dot' op expected vectors or matrices, found 'tensor<f32>'}}
  %0 = stablehlo.dot %x, %y : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
  return
}

// -----

// dot: no batches.
func.func @f(%x: tensor<2x3xf32>, %y: tensor<2x3x4xf32>) {
  // expected-error @+1 {{'stablehlo.dot' op expected vectors or matrices, found 'tensor<2x3x4xf32>'}}
  %0 = stablehlo.dot %x, %y : (tensor<2x3xf32>, tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  return
}

// -----

// dot: equal sizes.
func.func @f(%x: tensor<2x3xf32>, %y: tensor<4x5xf32>) {
  // expected-error @+1 {{'stablehlo.dot' op expected 3 rows of rhs dimension 0 as of lhs dimension 1, found 4 (C10)}}
  %0 = stablehlo.dot %x, %y : (tensor<2x3xf32>, tensor<4x5xf32>) -> tensor<2x5xf32>
  return
}

// -----

// dot: a precision for each operand.
func.func @f(%x: tensor<2x3xf32>, %y: tensor<3x5xf32>) {
  // expected-error @+1 {{'stablehlo.dot' op expected 2 entries in precision_config, found 3 (C11)}}
  %0 = stablehlo.dot %x, %y, precision = [HIGH, HIGH, HIGH] : (tensor<2x3xf32>, tensor<3x5xf32>) -> tensor<2x5xf32>
  return
}

// -----

// dot: the result's shape.
func.func @f(%x: tensor<3xf32>, %y: tensor<3x5xf32>) {
  // expected-error @+1 {{'stablehlo.dot' op expected result 'tensor<5xf32>', found 'tensor<1x5xf32>' (C12)}}
  %0 = stablehlo.dot %x, %y : (tensor<3xf32>, tensor<3x5xf32>) -> tensor<1x5xf32>
  return
}

// -----

// dot: one element type.
func.func @f(%x: tensor<3xf32>, %y: tensor<3x5xi32>) {
  // expected-error @+1 {{'stablehlo.dot' op expected element type 'f32', found 'i32' (C13)}}
  %0 = stablehlo.dot %x, %y : (tensor<3xf32>, tensor<3x5xi32>) -> tensor<5xf32>
  return
}

// -----

// No product of f32 accumulates in f64.
func.func @f(%x: tensor<2x3xf32>, %y: tensor<3x2xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op expected operands or a result of f64 to accumulate in f64, found 'tensor<2x3xf32>' and 'tensor<2x2xf32>'}}
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0], algorithm = <lhs_precision_type = f32, rhs_precision_type = f32, accumulation_type = f64, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false> : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>
  return
}
