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
