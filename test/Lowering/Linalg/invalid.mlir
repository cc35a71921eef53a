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
      // expected-error @+1 {{'stablehlo.reshape' op has no scalar form, so it cannot stand in a combiner}}
      %c = stablehlo.reshape %a : (tensor<f32>) -> tensor<1xf32>
      %d = stablehlo.reshape %c : (tensor<1xf32>) -> tensor<f32>
      %e = stablehlo.add %d, %b : tensor<f32>
      stablehlo.return %e : tensor<f32>
    }
  return %0 : tensor<f32>
}

// -----

func.func @main(%x: tensor<4x4xf32>) -> tensor<4x4xf32> {
  // expected-error @+1 {{'stablehlo.custom_call' op cannot be compiled for this target}}
  %0 = stablehlo.custom_call @lapack_ffi(%x) : (tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}
