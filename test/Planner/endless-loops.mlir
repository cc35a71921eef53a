// A limit that only keeps a loop from running for ever is not how often it runs: the product decides, not 2^31 rounds of
// the loop.
// RUN: tp-plan %s --mesh tp=2 --machine h100 --format json | %FileCheck %s
// CHECK: "step_seconds": 0.00
// CHECK: "lower_bound_seconds": 0.00
func.func public @main(%x: tensor<4096x4096xf32>, %w: tensor<4096x4096xf32>, %s: tensor<1024xf32>) -> (tensor<4096x4096xf32>, tensor<1024xf32>) {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<4096x4096xf32>, tensor<4096x4096xf32>) -> tensor<4096x4096xf32>
  %1:2 = stablehlo.while(%i = %zero, %v = %s) : tensor<i32>, tensor<1024xf32>
  cond {
    %most = stablehlo.constant dense<2147483647> : tensor<i32>
    %one = stablehlo.constant dense<1.0> : tensor<f32>
    %c = stablehlo.constant dense<0.0> : tensor<f32>
    %max = stablehlo.reduce(%v init: %c) applies stablehlo.maximum across dimensions = [0] : (tensor<1024xf32>, tensor<f32>) -> tensor<f32>
    %p = stablehlo.compare LT, %i, %most, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %q = stablehlo.compare GT, %max, %one, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %r = stablehlo.and %p, %q : tensor<i1>
    stablehlo.return %r : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %half = stablehlo.constant dense<0.5> : tensor<1024xf32>
    %next = stablehlo.add %i, %one : tensor<i32>
    %u = stablehlo.multiply %v, %half : tensor<1024xf32>
    stablehlo.return %next, %u : tensor<i32>, tensor<1024xf32>
  }
  return %0, %1#1 : tensor<4096x4096xf32>, tensor<1024xf32>
}
