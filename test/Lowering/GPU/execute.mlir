// Kernels for GPUs, run by the emulated device: barriers, columns, rows that end within a block,
// an offset on the device, a loop whose predicate the host reads.
// RUN: tp-compile %s --target emulated -o %t.tpx
// RUN: tp-run %t.tpx --inputs random:7 --outputs %t.emulated
// RUN: tp-run %s --inputs random:7 --expect %t.emulated --rtol 0 --atol 2e-6 --atol-relative | %FileCheck %s
// RUN: tp-run --describe --format json %t.tpx | %FileCheck %s --check-prefix=DESCRIBE
// CHECK: expected: 5 of 5 results agree

// DESCRIBE: "target": "emulated"
// DESCRIBE: "recordable": false
func.func @main(%x: tensor<70x130xf32>, %i: tensor<i32>, %n: tensor<i32>, %k: tensor<33xf32>)
    -> (tensor<70xf32>, tensor<130xf32>, tensor<3x130xf32>, tensor<33xf32>, tensor<f32>) {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %origin = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %rows = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [1]
      : (tensor<70x130xf32>, tensor<f32>) -> tensor<70xf32>
  %columns = stablehlo.reduce(%x init: %zero) applies stablehlo.maximum across dimensions = [0]
      : (tensor<70x130xf32>, tensor<f32>) -> tensor<130xf32>
  %all = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [0, 1]
      : (tensor<70x130xf32>, tensor<f32>) -> tensor<f32>
  %slice = stablehlo.dynamic_slice %x, %i, %origin, sizes = [3, 130] : (tensor<70x130xf32>, tensor<i32>, tensor<i32>) -> tensor<3x130xf32>
  %loop:2 = stablehlo.while(%c = %n, %v = %k) : tensor<i32>, tensor<33xf32>
    cond {
      %more = stablehlo.compare GT, %c, %origin : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %more : tensor<i1>
    } do {
      %less = stablehlo.subtract %c, %one : tensor<i32>
      %twice = stablehlo.add %v, %v : tensor<33xf32>
      stablehlo.return %less, %twice : tensor<i32>, tensor<33xf32>
    }
  return %rows, %columns, %slice, %loop#1, %all : tensor<70xf32>, tensor<130xf32>, tensor<3x130xf32>, tensor<33xf32>, tensor<f32>
}
