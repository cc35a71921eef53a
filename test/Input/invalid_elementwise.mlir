// RUN: tp-opt %s -split-input-file -verify-diagnostics

// Operands and results of most elementwise ops have one type: (C1) of each.
func.func @f(%x: tensor<4xf32>, %y: tensor<5xf32>) {
  // expected-error @+1 {{'stablehlo.add' op requires the same type for all operands and results}}
  %0 = stablehlo.add %x, %y : (tensor<4xf32>, tensor<5xf32>) -> tensor<4xf32>
  return
}

// -----

// Element types are those that the op takes.
func.func @f(%x: tensor<4xi32>) {
  // expected-error @+1 {{'stablehlo.exponential' op operand #0 must be statically shaped tensor of float (f8E4M3FN, f8E5M2, f16, bf16, f32, f64) or complex (f32, f64) values, but got 'tensor<4xi32>'}}
  %0 = stablehlo.exponential %x : tensor<4xi32>
  return
}

// -----

// Shapes are static.
func.func @f(%x: tensor<?xf32>) {
  // expected-error @+1 {{'stablehlo.negate' op operand #0 must be statically shaped tensor of integer of 2 to 64 bits or float (f8E4M3FN, f8E5M2, f16, bf16, f32, f64) or complex (f32, f64) values, but got 'tensor<?xf32>'}}
  %0 = stablehlo.negate %x : tensor<?xf32>
  return
}

// -----

// convert: the shape stays.
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.convert' op expected result 'tensor<4xi32>', found 'tensor<5xi32>' (C1)}}
  %0 = stablehlo.convert %x : (tensor<4xf32>) -> tensor<5xi32>
  return
}

// -----

// is_finite: the shape stays.
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.is_finite' op expected result 'tensor<4xi1>', found 'tensor<i1>' (C1)}}
  %0 = stablehlo.is_finite %x : (tensor<4xf32>) -> tensor<i1>
  return
}

// -----

// reduce_precision: an exponent has bits.
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.reduce_precision' op expected at least 1 exponent bit, found 0 (C2)}}
  %0 = stablehlo.reduce_precision %x, format = e0m10 : tensor<4xf32>
  return
}

// -----

// reduce_precision: a mantissa has no negative number of bits.
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.reduce_precision' op expected at least 0 mantissa bits, found -1 (C3)}}
  %0 = "stablehlo.reduce_precision"(%x) {exponent_bits = 5 : i32, mantissa_bits = -1 : i32} : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// compare: one element type.
func.func @f(%x: tensor<4xf32>, %y: tensor<4xi32>) {
  // expected-error @+1 {{'stablehlo.compare' op expected element type 'f32', found 'i32' (C1)}}
  %0 = stablehlo.compare LT, %x, %y : (tensor<4xf32>, tensor<4xi32>) -> tensor<4xi1>
  return
}

// -----

// compare: operands of one shape.
func.func @f(%x: tensor<4xf32>, %y: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.compare' op expected 'tensor<4xf32>', found 'tensor<f32>' (C2)}}
  %0 = stablehlo.compare LT, %x, %y : (tensor<4xf32>, tensor<f32>) -> tensor<4xi1>
  return
}

// -----

// compare: the result has the operands' shape.
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.compare' op expected result 'tensor<4xi1>', found 'tensor<i1>' (C2)}}
  %0 = stablehlo.compare LT, %x, %x : (tensor<4xf32>, tensor<4xf32>) -> tensor<i1>
  return
}

// -----

// compare: floats are not compared as signed integers.
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.compare' op expected FLOAT or TOTALORDER, found SIGNED (C3)}}
  %0 = stablehlo.compare LT, %x, %x, SIGNED : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  return
}

// -----

// compare: booleans are unsigned.
func.func @f(%x: tensor<4xi1>) {
  // expected-error @+1 {{'stablehlo.compare' op expected UNSIGNED, found SIGNED (C3)}}
  %0 = stablehlo.compare LT, %x, %x, SIGNED : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
  return
}

// -----

// compare: signless integers are signed.
func.func @f(%x: tensor<4xi32>) {
  // expected-error @+1 {{'stablehlo.compare' op expected SIGNED, found UNSIGNED (C3)}}
  %0 = stablehlo.compare LT, %x, %x, UNSIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
  return
}

// -----

// select: the predicate is a scalar or has the operands' shape.
func.func @f(%p: tensor<2xi1>, %x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.select' op expected pred to be a scalar or of the shape of 'tensor<4xf32>', found 'tensor<2xi1>' (C1)}}
  %0 = stablehlo.select %p, %x, %x : tensor<2xi1>, tensor<4xf32>
  return
}

// -----

// select: both values and the result have one type.
func.func @f(%p: tensor<4xi1>, %x: tensor<4xf32>, %y: tensor<4xf64>) {
  // expected-error @+1 {{'stablehlo.select' op failed to verify that all of {on_true, on_false, result} have same type (C2)}}
  %0 = stablehlo.select %p, %x, %y : (tensor<4xi1>, tensor<4xf32>, tensor<4xf64>) -> tensor<4xf32>
  return
}

// -----

// clamp: the lower bound is a scalar or has the operand's shape.
func.func @f(%x: tensor<4xf32>, %b: tensor<1xf32>, %c: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.clamp' op expected min to be a scalar or of the shape of 'tensor<4xf32>', found 'tensor<1xf32>' (C1)}}
  %0 = stablehlo.clamp %b, %x, %c : (tensor<1xf32>, tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  return
}

// -----

// clamp: the upper bound is a scalar or has the operand's shape.
func.func @f(%x: tensor<4xf32>, %b: tensor<f32>, %c: tensor<3xf32>) {
  // expected-error @+1 {{'stablehlo.clamp' op expected max to be a scalar or of the shape of 'tensor<4xf32>', found 'tensor<3xf32>' (C2)}}
  %0 = stablehlo.clamp %b, %x, %c : (tensor<f32>, tensor<4xf32>, tensor<3xf32>) -> tensor<4xf32>
  return
}

// -----

// clamp: the lower bound has the operand's elements.
func.func @f(%x: tensor<4xf32>, %b: tensor<f64>, %c: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.clamp' op expected element type 'f32', found 'f64' (C3)}}
  %0 = stablehlo.clamp %b, %x, %c : (tensor<f64>, tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  return
}

// -----

// clamp: the upper bound has the operand's elements.
func.func @f(%x: tensor<4xf32>, %b: tensor<f32>, %c: tensor<i32>) {
  // expected-error @+1 {{'stablehlo.clamp' op expected element type 'f32', found 'i32' (C3)}}
  %0 = stablehlo.clamp %b, %x, %c : (tensor<f32>, tensor<4xf32>, tensor<i32>) -> tensor<4xf32>
  return
}

// -----

// clamp: the result has the operand's type.
func.func @f(%x: tensor<4xf32>, %b: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.clamp' op failed to verify that all of {operand, result} have same type (C4)}}
  %0 = stablehlo.clamp %b, %x, %b : (tensor<f32>, tensor<4xf32>, tensor<f32>) -> tensor<5xf32>
  return
}
