// A step without waits: recorded the second time, replayed the third.
// RUN: tp-compile %s --target emulated -o %t.tpx
// RUN: tp-run --describe %t.tpx | %FileCheck %s --check-prefix=DESCRIBE
// RUN: tp-run %s --inputs random:3 --outputs %t.expected
// RUN: tp-run %t.tpx --inputs random:3 --repeat 3 --expect %t.expected --rtol 0 --atol 2e-6 | %FileCheck %s
// Ops are timed on the device; the step is then not recorded.
// RUN: tp-run %t.tpx --inputs random:3 --repeat 3 --profile json --expect %t.expected --atol 2e-6 | %FileCheck %s --check-prefix=PROFILE
// DESCRIBE: target emulated, {{[0-9]+}} kernel{{s?}}, a step can be recorded
// CHECK: expected: 1 of 1 results agree
// PROFILE-DAG: "kernel_0"
// PROFILE-DAG: "matmul 64x48x32 relu
func.func @main(%x: tensor<64x32xf32>, %w: tensor<32x48xf32>) -> tensor<64x48xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<64x48xf32>
  %negative = stablehlo.negate %x : tensor<64x32xf32>
  %0 = stablehlo.dot_general %negative, %w, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x48xf32>) -> tensor<64x48xf32>
  %1 = stablehlo.maximum %0, %zero : tensor<64x48xf32>
  return %1 : tensor<64x48xf32>
}
// Nor are there waits in a loop whose trips are known.
// RUN: tp-compile %examples/models/llama_tiny_scan_train_adam.mlir --mesh tp=2 --target emulated -o %t.tpx
// RUN: tp-run --describe %t.tpx | %FileCheck %s --check-prefix=DESCRIBE
