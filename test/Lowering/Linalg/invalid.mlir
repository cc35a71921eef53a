// What has no lowering is named.
// RUN: tp-opt %s --tp-lower-to-linalg -split-input-file -verify-diagnostics

func.func @custom_call(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @+1 {{'stablehlo.custom_call' op cannot be compiled for this target}}
  %0 = stablehlo.custom_call @somebody(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @combiner(%x: tensor<4xf32>, %init: tensor<f32>) -> tensor<f32> {
  %0 = stablehlo.reduce(%x init: %init) across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    reducer(%a: tensor<f32>, %b: tensor<f32>) {
      // expected-error @+1 {{'stablehlo.reverse' op has no scalar form, so it cannot stand in a combiner}}
      %c = stablehlo.reverse %a, dims = [] : tensor<f32>
      %e = stablehlo.add %c, %b : tensor<f32>
      stablehlo.return %e : tensor<f32>
    }
  return %0 : tensor<f32>
}

// -----

func.func @large_combiner(%x: tensor<4xf32>, %init: tensor<f32>) -> tensor<f32> {
  %0 = stablehlo.reduce(%x init: %init) across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    reducer(%a: tensor<f32>, %b: tensor<f32>) {
      // expected-error @+1 {{'stablehlo.constant' op expected tensors of one element in a combiner, found larger ones}}
      %c = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
      %d = stablehlo.slice %c [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %e = stablehlo.reshape %d : (tensor<1xf32>) -> tensor<f32>
      %f = stablehlo.multiply %b, %e : tensor<f32>
      %g = stablehlo.add %a, %f : tensor<f32>
      stablehlo.return %g : tensor<f32>
    }
  return %0 : tensor<f32>
}

// -----

func.func @main(%x: tensor<4x4xf32>) -> tensor<4x4xf32> {
  // expected-error @+1 {{'stablehlo.custom_call' op cannot be compiled for this target}}
  %0 = stablehlo.custom_call @lapack_ffi(%x) : (tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}
