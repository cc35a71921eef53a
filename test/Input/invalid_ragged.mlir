// RUN: tp-opt %s -split-input-file -verify-diagnostics

func.func @f(%x: tensor<12x5xf32>, %w: tensor<3x5x7xf32>, %s: tensor<4xi32>) {
  // expected-error @+1 {{'chlo.ragged_dot' op expected a matrix for each of 4 groups, found 3}}
  %0 = "chlo.ragged_dot"(%x, %w, %s) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<12x5xf32>, tensor<3x5x7xf32>, tensor<4xi32>) -> tensor<12x7xf32>
  return
}

// -----

func.func @f(%x: tensor<12x5xf32>, %w: tensor<3x5x7xf32>, %s: tensor<3xi32>) {
  // expected-error @+1 {{'chlo.ragged_dot' op expected one ragged dimension of lhs, found []}}
  %0 = "chlo.ragged_dot"(%x, %w, %s) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], rhs_group_dimensions = [0]>}> : (tensor<12x5xf32>, tensor<3x5x7xf32>, tensor<3xi32>) -> tensor<12x7xf32>
  return
}

// -----

func.func @f(%x: tensor<12x5xf32>, %w: tensor<3x5x7xf32>, %s: tensor<3xi32>) {
  // expected-error @+1 {{'chlo.ragged_dot' op expected a result of shape [12, 7], found 'tensor<12x8xf32>'}}
  %0 = "chlo.ragged_dot"(%x, %w, %s) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<12x5xf32>, tensor<3x5x7xf32>, tensor<3xi32>) -> tensor<12x8xf32>
  return
}

// -----

func.func @f(%x: tensor<12x5xf32>, %y: tensor<12x7xf32>, %s: tensor<2x3xi32>) {
  // expected-error @+1 {{'chlo.ragged_dot' op expected group sizes of shape [g] or [g], found 'tensor<2x3xi32>'}}
  %0 = "chlo.ragged_dot"(%x, %y, %s) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]>}> : (tensor<12x5xf32>, tensor<12x7xf32>, tensor<2x3xi32>) -> tensor<3x5x7xf32>
  return
}

// -----

func.func @f(%x: tensor<12x5xf32>, %w: tensor<5x7xf32>, %s: tensor<3xi32>) {
  // expected-error @+1 {{'chlo.ragged_dot' op expected one group dimension of rhs, found 0}}
  %0 = "chlo.ragged_dot"(%x, %w, %s) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]>}> : (tensor<12x5xf32>, tensor<5x7xf32>, tensor<3xi32>) -> tensor<12x7xf32>
  return
}
