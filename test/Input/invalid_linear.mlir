// RUN: tp-opt %s -split-input-file -verify-diagnostics

func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'stablehlo.fft' op expected at least 2 dimensions, found 'tensor<8xf32>' (C1)}}
  %0 = stablehlo.fft %x, type = RFFT, length = [8, 8] : (tensor<8xf32>) -> tensor<5xcomplex<f32>>
  return
}

// -----

func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'stablehlo.fft' op expected a complex operand, found 'tensor<8xf32>' (C2)}}
  %0 = stablehlo.fft %x, type = FFT, length = [8] : (tensor<8xf32>) -> tensor<8xcomplex<f32>>
  return
}

// -----

func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'stablehlo.fft' op expected 'f32', found 'f64' (C2)}}
  %0 = stablehlo.fft %x, type = RFFT, length = [8] : (tensor<8xf32>) -> tensor<5xcomplex<f64>>
  return
}

// -----

func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'stablehlo.fft' op expected 'tensor<6xf32>', found 'tensor<8xf32>' (C4)}}
  %0 = stablehlo.fft %x, type = RFFT, length = [6] : (tensor<8xf32>) -> tensor<4xcomplex<f32>>
  return
}

// -----

func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'stablehlo.fft' op expected result 'tensor<5xcomplex<f32>>', found 'tensor<8xcomplex<f32>>' (C5)}}
  %0 = stablehlo.fft %x, type = RFFT, length = [8] : (tensor<8xf32>) -> tensor<8xcomplex<f32>>
  return
}

// -----

func.func @f(%x: tensor<2x3xf32>) {
  // expected-error @+1 {{'stablehlo.cholesky' op expected square matrices in the last two dimensions, found 'tensor<2x3xf32>' (C3)}}
  %0 = stablehlo.cholesky %x, lower = true : tensor<2x3xf32>
  return
}

// -----

func.func @f(%a: tensor<3x3xf32>, %b: tensor<2x4xf32>) {
  // expected-error @+1 {{'stablehlo.triangular_solve' op expected right-hand sides that fit tensor<3x3xf32>, found 'tensor<2x4xf32>' (C3)}}
  %0 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @f(%a: tensor<3x3xf32>, %b: tensor<3x4xf32>) {
  // expected-error @+1 {{'stablehlo.triangular_solve' op expected NO_TRANSPOSE, TRANSPOSE or ADJOINT, found TRANSPOSE_INVALID (C4)}}
  %0 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose TRANSPOSE_INVALID>}> : (tensor<3x3xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
  return
}

// -----

func.func @f(%x: tensor<4x2xi16>) {
  // expected-error @+1 {{'stablehlo.bitcast_convert' op expected a last dimension of 4, found 'tensor<4x2xi16>' (C1)}}
  %0 = stablehlo.bitcast_convert %x : (tensor<4x2xi16>) -> tensor<4xi64>
  return
}

// -----

func.func @f(%x: tensor<4xf32>, %y: tensor<4xf64>) {
  // expected-error @+1 {{'stablehlo.complex' op expected 'tensor<4xf32>', found 'tensor<4xf64>' (C1)}}
  %0 = stablehlo.complex %x, %y : (tensor<4xf32>, tensor<4xf64>) -> tensor<4xcomplex<f32>>
  return
}
