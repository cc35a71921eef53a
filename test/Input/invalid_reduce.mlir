// RUN: tp-opt %s -split-input-file -verify-diagnostics

// Inputs have one shape.
func.func @f(%x: tensor<2x3xf32>, %y: tensor<2xf32>, %c: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce' op expected inputs of the shape of 'tensor<2x3xf32>', found 'tensor<2xf32>' (C1)}}
  %0:2 = stablehlo.reduce(%x init: %c), (%y init: %c) across dimensions = [1]
      : (tensor<2x3xf32>, tensor<2xf32>, tensor<f32>, tensor<f32>) -> (tensor<2xf32>, tensor<2xf32>)
   reducer(%a: tensor<f32>, %b: tensor<f32>) (%d: tensor<f32>, %e: tensor<f32>) {
    stablehlo.return %a, %d : tensor<f32>, tensor<f32>
  }
  return
}

// -----

// Initial values have the inputs' elements.
func.func @f(%x: tensor<2x3xf32>, %c: tensor<i32>) {
  // expected-error @+1 {{'stablehlo.reduce' op expected element type 'f32', found 'i32' (C2)}}
  %0 = "stablehlo.reduce"(%x, %c) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) {dimensions = array<i64: 1>} : (tensor<2x3xf32>, tensor<i32>) -> tensor<2xf32>
  return
}

// -----

// Initial values are scalars.
func.func @f(%x: tensor<2x3xf32>, %c: tensor<2xf32>) {
  // expected-error @+1 {{'stablehlo.reduce' op operand #1 must be variadic of 0D tensor of 1-bit signless integer or integer of 2 to 64 bits or float (f8E4M3FN, f8E5M2, f16, bf16, f32, f64) or complex (f32, f64) values, but got 'tensor<2xf32>'}}
  %0 = "stablehlo.reduce"(%x, %c) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) {dimensions = array<i64: 1>} : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

// Something is reduced.
func.func @f() {
  // expected-error @+1 {{'stablehlo.reduce' op expected as many inputs as initial values and results, and at least one, found 0 operands and 0 results (C3)}}
  "stablehlo.reduce"() ({
    stablehlo.return
  }) {dimensions = array<i64: 1>} : () -> ()
  return
}

// -----

// Every input has an initial value.
func.func @f(%x: tensor<2x3xf32>, %c: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce' op expected as many inputs as initial values and results, and at least one, found 3 operands and 1 results (C3)}}
  %0 = "stablehlo.reduce"(%x, %c, %c) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) {dimensions = array<i64: 1>} : (tensor<2x3xf32>, tensor<f32>, tensor<f32>) -> tensor<2xf32>
  return
}

// -----

// Every input has a result.
func.func @f(%x: tensor<2x3xf32>, %c: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce' op expected as many inputs as initial values and results, and at least one, found 2 operands and 2 results (C3)}}
  %0:2 = "stablehlo.reduce"(%x, %c) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) {dimensions = array<i64: 1>} : (tensor<2x3xf32>, tensor<f32>) -> (tensor<2xf32>, tensor<2xf32>)
  return
}

// -----

// Dimensions are some of the inputs.
func.func @f(%x: tensor<2x3xf32>, %c: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce' op expected dimensions in [0, 2), found 2 (C4)}}
  %0 = stablehlo.reduce(%x init: %c) applies stablehlo.add across dimensions = [2] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
  return
}

// -----

// A dimension is reduced once.
func.func @f(%x: tensor<2x3xf32>, %c: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce' op expected distinct dimensions, found 1 twice (C5)}}
  %0 = stablehlo.reduce(%x init: %c) applies stablehlo.add across dimensions = [1, 1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
  return
}

// -----

// The body combines two scalars.
func.func @f(%x: tensor<2x3xf32>, %c: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce' op expected body of type '(tensor<f32>, tensor<f32>) -> tensor<f32>', found '(tensor<f32>) -> tensor<f32>' (C6)}}
  %0 = "stablehlo.reduce"(%x, %c) ({
  ^bb0(%a: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) {dimensions = array<i64: 1>} : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
  return
}

// -----

// The body returns one value for each input.
func.func @f(%x: tensor<2x3xf32>, %c: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce' op expected body of type '(tensor<f32>, tensor<f32>) -> tensor<f32>', found '(tensor<f32>, tensor<f32>) -> ()' (C6)}}
  %0 = "stablehlo.reduce"(%x, %c) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return
  }) {dimensions = array<i64: 1>} : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
  return
}

// -----

// The body's elements are no narrower than the inputs'.
func.func @f(%x: tensor<2x3xf32>, %c: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce' op expected body of type '(tensor<f32>, tensor<f32>) -> tensor<f32>', found '(tensor<bf16>, tensor<bf16>) -> tensor<bf16>' (C6)}}
  %0 = "stablehlo.reduce"(%x, %c) ({
  ^bb0(%a: tensor<bf16>, %b: tensor<bf16>):
    stablehlo.return %a : tensor<bf16>
  }) {dimensions = array<i64: 1>} : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xbf16>
  return
}

// -----

// The body's elements are of the inputs' kind.
func.func @f(%x: tensor<2x3xi1>, %c: tensor<i1>) {
  // expected-error @+1 {{'stablehlo.reduce' op expected body of type '(tensor<i1>, tensor<i1>) -> tensor<i1>', found '(tensor<i32>, tensor<i32>) -> tensor<i32>' (C6)}}
  %0 = "stablehlo.reduce"(%x, %c) ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    stablehlo.return %a : tensor<i32>
  }) {dimensions = array<i64: 1>} : (tensor<2x3xi1>, tensor<i1>) -> tensor<2xi32>
  return
}

// -----

// The body returns.
func.func @f(%x: tensor<2x3xf32>, %c: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce' op expected body to end with 'stablehlo.return', found 'llvm.unreachable'}}
  %0 = "stablehlo.reduce"(%x, %c) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    llvm.unreachable
  }) {dimensions = array<i64: 1>} : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
  return
}

// -----

// Results lack the reduced dimensions.
func.func @f(%x: tensor<2x3xf32>, %c: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce' op expected result 'tensor<2xf32>', found 'tensor<3xf32>' (C7)}}
  %0 = stablehlo.reduce(%x init: %c) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3xf32>
  return
}

// -----

// Results have the body's elements.
func.func @f(%x: tensor<2x3xf32>, %c: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce' op expected element type 'f32', found 'f64' (C8)}}
  %0 = stablehlo.reduce(%x init: %c) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf64>
  return
}
