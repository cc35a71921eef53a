// RUN: tp-opt %s -tp-import -split-input-file -verify-diagnostics -o /dev/null

func.func public @factor(%x: tensor<3x3xcomplex<f32>>) -> tensor<3x3xcomplex<f32>> {
  // expected-error @+1 {{'stablehlo.cholesky' op has no form for complex elements}}
  %0 = stablehlo.cholesky %x, lower = true : tensor<3x3xcomplex<f32>>
  return %0 : tensor<3x3xcomplex<f32>>
}

// -----

func.func public @call(%x: tensor<3x3xf32>) -> tensor<3x3xf32> {
  // expected-error @+1 {{'stablehlo.custom_call' op @magic is not a custom call that tp-mlir knows}}
  %0 = stablehlo.custom_call @magic(%x) : (tensor<3x3xf32>) -> tensor<3x3xf32>
  return %0 : tensor<3x3xf32>
}

// -----

func.func @main(%x: tensor<4xf32>) -> tensor<8xf32> {
  // expected-error @+1 {{'stablehlo.return' op ends @main, expected func.return}}
  stablehlo.return %x : tensor<4xf32>
}

// -----

func.func @main(%x: tensor<4xf32>, %i: tensor<4xi32>, %s: tensor<f32>, %t: tensor<i32>) -> tensor<2xf32> {
  // expected-error @+1 {{'stablehlo.custom_call' op @ApproxTopK: expected top_k and reduction_dim in mhlo.backend_config, a function in called_computations, and an operand and a start for each result}}
  %0:2 = stablehlo.custom_call @ApproxTopK(%x, %i, %s, %t) {mhlo.backend_config = {top_k = 2 : i64, reduction_dim = 0 : i64}} : (tensor<4xf32>, tensor<4xi32>, tensor<f32>, tensor<i32>) -> (tensor<2xf32>, tensor<2xi32>)
  return %0#0 : tensor<2xf32>
}

// -----

// A prime length is one product with its square of roots, which is written into the program.
func.func @main(%x: tensor<4099xcomplex<f32>>) -> tensor<4099xcomplex<f32>> {
  // expected-error @+1 {{'stablehlo.fft' op expected lengths whose tables of roots have at most 16777216 elements, found 4099}}
  %0 = stablehlo.fft %x, type = FFT, length = [4099] : (tensor<4099xcomplex<f32>>) -> tensor<4099xcomplex<f32>>
  return %0 : tensor<4099xcomplex<f32>>
}
