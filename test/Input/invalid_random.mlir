// RUN: tp-opt %s -split-input-file -verify-diagnostics

func.func @f(%s: tensor<2xui64>) {
  // expected-error @+1 {{'stablehlo.rng_bit_generator' op expected 'tensor<2xui64>', found 'tensor<3xui64>' (C1)}}
  %0, %1 = stablehlo.rng_bit_generator %s, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<3xui64>, tensor<4xui32>)
  return
}

// -----

func.func @f(%s: tensor<3xui64>) {
  // expected-error @+1 {{'stablehlo.rng_bit_generator' op expected a state of 2 words of 64 bits, found 'tensor<3xui64>' (C2)}}
  %0, %1 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<3xui64>) -> (tensor<3xui64>, tensor<4xui32>)
  return
}

// -----

func.func @f(%s: tensor<4xui32>) {
  // expected-error @+1 {{'stablehlo.rng_bit_generator' op expected a state of 2 or 3 words of 64 bits, found 'tensor<4xui32>' (C2)}}
  %0, %1 = stablehlo.rng_bit_generator %s, algorithm = DEFAULT : (tensor<4xui32>) -> (tensor<4xui32>, tensor<4xui32>)
  return
}

// -----

func.func @f(%a: tensor<f32>, %b: tensor<i32>, %n: tensor<1xi64>) {
  // expected-error @+1 {{'stablehlo.rng' op expected element type 'f32', found 'i32' (C1)}}
  %0 = stablehlo.rng %a, %b, %n, distribution = UNIFORM : (tensor<f32>, tensor<i32>, tensor<1xi64>) -> tensor<4xf32>
  return
}

// -----

func.func @f(%a: tensor<i32>, %n: tensor<1xi64>) {
  // expected-error @+1 {{'stablehlo.rng' op expected float elements of a normal distribution, found 'tensor<i32>' (C2)}}
  %0 = stablehlo.rng %a, %a, %n, distribution = NORMAL : (tensor<i32>, tensor<i32>, tensor<1xi64>) -> tensor<4xi32>
  return
}

// -----

func.func @f(%a: tensor<f32>, %n: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.rng' op expected 1 entry in shape, found 2 (C3)}}
  %0 = stablehlo.rng %a, %a, %n, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<2xi64>) -> tensor<4xf32>
  return
}
