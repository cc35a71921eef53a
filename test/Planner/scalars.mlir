// A scalar that is spread over a tensor is complete there, and that is paid for: no pending sum of so few numbers is worth
// an all-reduce on GPUs.
// RUN: tp-plan %s --mesh dp=8,tp=8 --machine h100 --explain 2>&1 | %FileCheck %s
// CHECK: communication 0.00 us
// CHECK: collectives per step and rank
// CHECK-NEXT: none
func.func public @main(%x: tensor<12x7xf32>) -> tensor<10xf32> {
  %c = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = stablehlo.exponential %x : tensor<12x7xf32>
  %1 = stablehlo.reduce(%0 init: %c) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x7xf32>, tensor<f32>) -> tensor<f32>
  %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<10xf32>
  return %2 : tensor<10xf32>
}
