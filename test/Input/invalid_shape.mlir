// RUN: tp-opt %s -split-input-file -verify-diagnostics

// constant: the value's type.
func.func @f() {
  // expected-error @+1 {{'stablehlo.constant' op failed to verify that all of {value, output} have same type (C1)}}
  %0 = "stablehlo.constant"() {value = dense<0> : tensor<4xi32>} : () -> tensor<4xf32>
  return
}

// -----

// iota: the dimension exists.
func.func @f() {
  // expected-error @+1 {{'stablehlo.iota' op expected iota_dimension in [0, 1), found 1 (C1)}}
  %0 = stablehlo.iota dim = 1 : tensor<4xi32>
  return
}

// -----

// iota: a scalar has no dimension.
func.func @f() {
  // expected-error @+1 {{'stablehlo.iota' op expected iota_dimension in [0, 0), found 0 (C1)}}
  %0 = stablehlo.iota dim = 0 : tensor<i32>
  return
}

// -----

// transpose keeps the element type.
func.func @f(%x: tensor<2x3xf32>) {
  // expected-error @+1 {{'stablehlo.transpose' op expected element type 'f32', found 'f64' (C1)}}
  %0 = stablehlo.transpose %x, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf64>
  return
}

// -----

// transpose names every dimension.
func.func @f(%x: tensor<2x3xf32>) {
  // expected-error @+1 {{'stablehlo.transpose' op expected 2 entries in permutation, found 1 (C2)}}
  %0 = stablehlo.transpose %x, dims = [0] : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

// transpose names dimensions of the operand.
func.func @f(%x: tensor<2x3xf32>) {
  // expected-error @+1 {{'stablehlo.transpose' op expected permutation in [0, 2), found 2 (C2)}}
  %0 = stablehlo.transpose %x, dims = [0, 2] : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

// transpose names each dimension once.
func.func @f(%x: tensor<2x3xf32>) {
  // expected-error @+1 {{'stablehlo.transpose' op expected distinct permutation, found 1 twice (C2)}}
  %0 = stablehlo.transpose %x, dims = [1, 1] : (tensor<2x3xf32>) -> tensor<3x3xf32>
  return
}

// -----

// transpose moves sizes with dimensions.
func.func @f(%x: tensor<2x3xf32>) {
  // expected-error @+1 {{'stablehlo.transpose' op expected result 'tensor<3x2xf32>', found 'tensor<2x3xf32>' (C3)}}
  %0 = stablehlo.transpose %x, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

// reshape keeps the element type.
func.func @f(%x: tensor<6xf32>) {
  // expected-error @+1 {{'stablehlo.reshape' op expected element type 'f32', found 'i32' (C1)}}
  %0 = stablehlo.reshape %x : (tensor<6xf32>) -> tensor<2x3xi32>
  return
}

// -----

// reshape keeps the number of elements.
func.func @f(%x: tensor<6xf32>) {
  // expected-error @+1 {{'stablehlo.reshape' op expected 6 elements, found 8 (C2)}}
  %0 = stablehlo.reshape %x : (tensor<6xf32>) -> tensor<2x4xf32>
  return
}

// -----

// broadcast_in_dim keeps the element type.
func.func @f(%x: tensor<3xf32>) {
  // expected-error @+1 {{'stablehlo.broadcast_in_dim' op expected element type 'f32', found 'bf16' (C1)}}
  %0 = stablehlo.broadcast_in_dim %x, dims = [1] : (tensor<3xf32>) -> tensor<2x3xbf16>
  return
}

// -----

// broadcast_in_dim places every dimension.
func.func @f(%x: tensor<3xf32>) {
  // expected-error @+1 {{'stablehlo.broadcast_in_dim' op expected 1 entry in broadcast_dimensions, found 0 (C2)}}
  %0 = stablehlo.broadcast_in_dim %x, dims = [] : (tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// -----

// broadcast_in_dim places dimensions in the result.
func.func @f(%x: tensor<3xf32>) {
  // expected-error @+1 {{'stablehlo.broadcast_in_dim' op expected broadcast_dimensions in [0, 2), found -1 (C3)}}
  %0 = stablehlo.broadcast_in_dim %x, dims = [-1] : (tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// -----

// broadcast_in_dim places dimensions apart.
func.func @f(%x: tensor<3x3xf32>) {
  // expected-error @+1 {{'stablehlo.broadcast_in_dim' op expected distinct broadcast_dimensions, found 1 twice (C4)}}
  %0 = stablehlo.broadcast_in_dim %x, dims = [1, 1] : (tensor<3x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

// broadcast_in_dim repeats dimensions of size 1 only.
func.func @f(%x: tensor<2xf32>) {
  // expected-error @+1 {{'stablehlo.broadcast_in_dim' op expected size 1 or 3 of operand dimension 0, which becomes dimension 1, found 2 (C5)}}
  %0 = stablehlo.broadcast_in_dim %x, dims = [1] : (tensor<2xf32>) -> tensor<2x3xf32>
  return
}

// -----

// reverse keeps the type.
func.func @f(%x: tensor<2x3xf32>) {
  // expected-error @+1 {{'stablehlo.reverse' op requires the same type for all operands and results}}
  %0 = stablehlo.reverse %x, dims = [1] : (tensor<2x3xf32>) -> tensor<3x2xf32>
  return
}

// -----

// reverse names a dimension once.
func.func @f(%x: tensor<2x3xf32>) {
  // expected-error @+1 {{'stablehlo.reverse' op expected distinct dimensions, found 1 twice (C2)}}
  %0 = stablehlo.reverse %x, dims = [1, 1] : tensor<2x3xf32>
  return
}

// -----

// reverse names dimensions of the operand.
func.func @f(%x: tensor<2x3xf32>) {
  // expected-error @+1 {{'stablehlo.reverse' op expected dimensions in [0, 2), found 2 (C3)}}
  %0 = stablehlo.reverse %x, dims = [2] : tensor<2x3xf32>
  return
}

// -----

// slice keeps the element type.
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'stablehlo.slice' op expected element type 'f32', found 'f64' (C1)}}
  %0 = stablehlo.slice %x [0:4] : (tensor<8xf32>) -> tensor<4xf64>
  return
}

// -----

// slice has a start for every dimension.
func.func @f(%x: tensor<8x8xf32>) {
  // expected-error @+1 {{'stablehlo.slice' op expected 2 entries in start_indices, found 1 (C2)}}
  %0 = stablehlo.slice %x [0:4] : (tensor<8x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

// slice has a limit for every dimension.
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'stablehlo.slice' op expected 1 entry in limit_indices, found 2 (C2)}}
  %0 = "stablehlo.slice"(%x) {start_indices = array<i64: 0>, limit_indices = array<i64: 4, 4>, strides = array<i64: 1>} : (tensor<8xf32>) -> tensor<4xf32>
  return
}

// -----

// slice has a stride for every dimension.
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'stablehlo.slice' op expected 1 entry in strides, found 0 (C2)}}
  %0 = "stablehlo.slice"(%x) {start_indices = array<i64: 0>, limit_indices = array<i64: 4>, strides = array<i64>} : (tensor<8xf32>) -> tensor<4xf32>
  return
}

// -----

// slice starts inside.
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'stablehlo.slice' op expected a range within 0:8 of dimension 0, found -1:4 (C3)}}
  %0 = stablehlo.slice %x [-1:4] : (tensor<8xf32>) -> tensor<5xf32>
  return
}

// -----

// slice starts before it ends.
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'stablehlo.slice' op expected a range within 0:8 of dimension 0, found 5:4 (C3)}}
  %0 = stablehlo.slice %x [5:4] : (tensor<8xf32>) -> tensor<0xf32>
  return
}

// -----

// slice ends inside.
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'stablehlo.slice' op expected a range within 0:8 of dimension 0, found 0:9 (C3)}}
  %0 = stablehlo.slice %x [0:9] : (tensor<8xf32>) -> tensor<9xf32>
  return
}

// -----

// slice steps forward.
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'stablehlo.slice' op expected a positive stride of dimension 0, found 0 (C4)}}
  %0 = stablehlo.slice %x [0:8:0] : (tensor<8xf32>) -> tensor<8xf32>
  return
}

// -----

// slice: every third row of eight is three rows.
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'stablehlo.slice' op expected result 'tensor<3xf32>', found 'tensor<2xf32>' (C5)}}
  %0 = stablehlo.slice %x [0:8:3] : (tensor<8xf32>) -> tensor<2xf32>
  return
}

// -----

// pad: the padding value's element type.
func.func @f(%x: tensor<2xf32>, %v: tensor<i32>) {
  // expected-error @+1 {{'stablehlo.pad' op expected element type 'f32', found 'i32' (C1)}}
  %0 = stablehlo.pad %x, %v, low = [1], high = [1], interior = [0] : (tensor<2xf32>, tensor<i32>) -> tensor<4xf32>
  return
}

// -----

// pad keeps the element type.
func.func @f(%x: tensor<2xf32>, %v: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.pad' op expected element type 'f32', found 'f64' (C1)}}
  %0 = stablehlo.pad %x, %v, low = [1], high = [1], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf64>
  return
}

// -----

// pad: the padding value is a scalar.
func.func @f(%x: tensor<2xf32>, %v: tensor<1xf32>) {
  // expected-error @+1 {{'stablehlo.pad' op operand #1 must be 0D tensor of 1-bit signless integer or integer of 2 to 64 bits or float (f8E4M3FN, f8E5M2, f16, bf16, f32, f64) or complex (f32, f64) values, but got 'tensor<1xf32>'}}
  %0 = stablehlo.pad %x, %v, low = [1], high = [1], interior = [0] : (tensor<2xf32>, tensor<1xf32>) -> tensor<4xf32>
  return
}

// -----

// pad: amounts before.
func.func @f(%x: tensor<2xf32>, %v: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.pad' op expected 1 entry in edge_padding_low, found 2 (C2)}}
  %0 = stablehlo.pad %x, %v, low = [1, 1], high = [1], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
  return
}

// -----

// pad: amounts after.
func.func @f(%x: tensor<2xf32>, %v: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.pad' op expected 1 entry in edge_padding_high, found 0 (C2)}}
  %0 = stablehlo.pad %x, %v, low = [1], high = [], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
  return
}

// -----

// pad: amounts between.
func.func @f(%x: tensor<2xf32>, %v: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.pad' op expected 1 entry in interior_padding, found 2 (C2)}}
  %0 = stablehlo.pad %x, %v, low = [1], high = [1], interior = [0, 0] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
  return
}

// -----

// pad: nothing is removed between rows.
func.func @f(%x: tensor<2xf32>, %v: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.pad' op expected interior_padding of at least 0, found -1 (C3)}}
  %0 = stablehlo.pad %x, %v, low = [1], high = [1], interior = [-1] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
  return
}

// -----

// pad: no more rows are removed than there are.
func.func @f(%x: tensor<2xf32>, %v: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.pad' op expected padding that leaves a size of dimension 0, found 2 rows, low -3, high 0, interior 0 (C4)}}
  %0 = stablehlo.pad %x, %v, low = [-3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<1xf32>
  return
}

// -----

// pad: sizes are 64-bit.
func.func @f(%x: tensor<2xf32>, %v: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.pad' op expected padding that leaves a size of dimension 0, found 2 rows, low 9223372036854775807, high 0, interior 0 (C4)}}
  %0 = stablehlo.pad %x, %v, low = [9223372036854775807], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<1xf32>
  return
}

// -----

// pad: the result's size.
func.func @f(%x: tensor<2xf32>, %v: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.pad' op expected result 'tensor<6xf32>', found 'tensor<4xf32>' (C4)}}
  %0 = stablehlo.pad %x, %v, low = [1], high = [2], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
  return
}

// -----

// concatenate: one element type.
func.func @f(%x: tensor<2xf32>, %y: tensor<2xi32>) {
  // expected-error @+1 {{'stablehlo.concatenate' op expected element type 'f32', found 'i32' (C1)}}
  %0 = stablehlo.concatenate %x, %y, dim = 0 : (tensor<2xf32>, tensor<2xi32>) -> tensor<4xf32>
  return
}

// -----

// concatenate: shapes agree elsewhere.
func.func @f(%x: tensor<2x3xf32>, %y: tensor<2x4xf32>) {
  // expected-error @+1 {{'stablehlo.concatenate' op expected inputs of the shape of 'tensor<2x3xf32>' except for dimension 0, found 'tensor<2x4xf32>' (C2)}}
  %0 = stablehlo.concatenate %x, %y, dim = 0 : (tensor<2x3xf32>, tensor<2x4xf32>) -> tensor<4x3xf32>
  return
}

// -----

// concatenate: ranks agree.
func.func @f(%x: tensor<2x3xf32>, %y: tensor<2xf32>) {
  // expected-error @+1 {{'stablehlo.concatenate' op expected inputs of the shape of 'tensor<2x3xf32>' except for dimension 1, found 'tensor<2xf32>' (C2)}}
  %0 = stablehlo.concatenate %x, %y, dim = 1 : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x4xf32>
  return
}

// -----

// concatenate: something.
func.func @f() {
  // expected-error @+1 {{'stablehlo.concatenate' op expected at least one input, found none (C3)}}
  %0 = stablehlo.concatenate dim = 0 : () -> tensor<4xf32>
  return
}

// -----

// concatenate: the dimension exists.
func.func @f(%x: tensor<2xf32>) {
  // expected-error @+1 {{'stablehlo.concatenate' op expected dimension in [0, 1), found 1 (C4)}}
  %0 = stablehlo.concatenate %x, dim = 1 : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

// concatenate: the result's element type.
func.func @f(%x: tensor<2xf32>) {
  // expected-error @+1 {{'stablehlo.concatenate' op expected element type 'f32', found 'f64' (C5)}}
  %0 = stablehlo.concatenate %x, %x, dim = 0 : (tensor<2xf32>, tensor<2xf32>) -> tensor<4xf64>
  return
}

// -----

// concatenate: sizes add up.
func.func @f(%x: tensor<2xf32>) {
  // expected-error @+1 {{'stablehlo.concatenate' op expected result 'tensor<4xf32>', found 'tensor<5xf32>' (C6)}}
  %0 = stablehlo.concatenate %x, %x, dim = 0 : (tensor<2xf32>, tensor<2xf32>) -> tensor<5xf32>
  return
}

// -----

// concatenate: sizes are 64-bit.
func.func @f(%x: tensor<9223372036854775807xi8>) {
  // expected-error @+1 {{'stablehlo.concatenate' op expected a size of the result that fits 64 bits, found a larger one (C6)}}
  %0 = stablehlo.concatenate %x, %x, dim = 0 : (tensor<9223372036854775807xi8>, tensor<9223372036854775807xi8>) -> tensor<5xi8>
  return
}
