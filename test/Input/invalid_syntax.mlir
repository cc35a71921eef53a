// RUN: tp-opt %s -split-input-file -verify-diagnostics

// A function type fits the operands.
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{expected a function type with 2 operands and one result, found '(tensor<4xf32>) -> tensor<4xf32>'}}
  %0 = stablehlo.add %x, %x : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// A function type has one result.
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{expected a function type with 1 operands and one result, found '(tensor<4xf32>) -> ()'}}
  %0 = stablehlo.negate %x : (tensor<4xf32>) -> ()
  return
}

// -----

// select: a function type has three operands.
func.func @f(%p: tensor<i1>, %x: tensor<4xf32>) {
  // expected-error @+1 {{expected a function type with 3 operands and one result, found '(tensor<i1>) -> tensor<4xf32>'}}
  %0 = stablehlo.select %p, %x, %x : (tensor<i1>) -> tensor<4xf32>
  return
}

// -----

// reduce_precision: a format that is none.
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{expected a format such as e5m10}}
  %0 = stablehlo.reduce_precision %x, format = m10e5 : tensor<4xf32>
  return
}

// -----

// reduce_precision: a format without a number.
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{expected a format such as e5m10}}
  %0 = stablehlo.reduce_precision %x, format = e5m : tensor<4xf32>
  return
}

// -----

// A precision that does not exist.
func.func @f(%x: tensor<4x4xf32>) {
  // expected-error @+1 {{expected DEFAULT, HIGH or HIGHEST, found LOW}}
  %0 = stablehlo.dot_general %x, %x, contracting_dims = [1] x [0], precision = [LOW, LOW] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
  return
}

// -----

// A field of dimension numbers that does not exist.
// expected-error @+1 {{unknown field 'offset'}}
func.func private @f() attributes {a = #stablehlo.gather<offset = [1], index_vector_dim = 1>}

// -----

// A field of dimension numbers twice.
// expected-error @+1 {{field 'lhs_contracting_dimensions' appears twice}}
func.func private @f() attributes {a = #stablehlo.dot<lhs_contracting_dimensions = [1], lhs_contracting_dimensions = [0]>}

// -----

// reduce: `applies` needs an op that a reduction can be made of.
func.func @f(%x: tensor<4xf32>, %c: tensor<f32>) {
  // expected-error @+1 {{expected a commutative op of two operands, found 'stablehlo.subtract'}}
  %0 = stablehlo.reduce(%x init: %c) applies stablehlo.subtract across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
  return
}

// -----

// reduce: `applies` needs an op that exists.
func.func @f(%x: tensor<4xf32>, %c: tensor<f32>) {
  // expected-error @+1 {{expected a commutative op of two operands, found 'stablehlo.sum'}}
  %0 = stablehlo.reduce(%x init: %c) applies stablehlo.sum across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
  return
}

// -----

// reduce: `applies` combines one value.
func.func @f(%x: tensor<4xf32>, %c: tensor<f32>) {
  // expected-error @+1 {{expected one input to apply 'stablehlo.add' to, found 2}}
  %0:2 = stablehlo.reduce(%x init: %c), (%x init: %c) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<4xf32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
  return
}

// -----

// reduce: a type for each operand.
func.func @f(%x: tensor<4xf32>, %c: tensor<f32>) {
  // expected-error @+1 {{number of operands and types do not match: got 2 operands and 1 types}}
  %0 = stablehlo.reduce(%x init: %c) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>) -> tensor<f32>
  return
}

// -----

// while: a type for each carried value.
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{number of operands and types do not match: got 1 operands and 0 types}}
  %0 = stablehlo.while(%a = %x) cond {
  } do {
  }
  return
}

// -----

// An op that does not exist.
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{custom op 'stablehlo.sum' is unknown}}
  %0 = stablehlo.sum %x : tensor<4xf32>
  return
}

// -----

// An attribute that is missing in the generic form.
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.transpose' op requires attribute 'permutation'}}
  %0 = "stablehlo.transpose"(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// A region that is empty in the generic form.
func.func @f(%x: tensor<4xf32>, %c: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce' op region #0 ('body') failed to verify constraint: region with 1 blocks}}
  %0 = "stablehlo.reduce"(%x, %c) ({}) {dimensions = array<i64: 0>} : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf32>, %y: tensor<4x3x5xf32>) {
  // expected-error @+1 {{expected the spatial dimensions to be numbered from 0 to 0}}
  %0 = stablehlo.convolution(%x, %y) dim_numbers = [b, f, 9223372036854775807]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x3x4xf32>, tensor<4x3x5xf32>) -> tensor<2x1x5xf32>
  return
}

// -----

// Ordered effects.
// expected-error @+1 {{type '!stablehlo.token' is not supported: tokens order effects, as those of jax.debug.print(..., ordered=True), and executables have none}}
func.func @f(%t: !stablehlo.token) {
  return
}
