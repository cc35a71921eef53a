// Ops that work on the same buffers row by row or element by element become one kernel.
// RUN: tp-opt %s --tp-lower-to-linalg --tp-host-fuse --tp-host-bufferize --tp-host-match-products --tp-host-outline-kernels -split-input-file | %FileCheck %s

// A softmax: a row's maximum, exponentials, sum and quotients, one row after the other; the exponentials in the place
// of their quotients.
// CHECK-LABEL: func.func @main
// CHECK: call @kernel_0(
// CHECK-NOT: call
// CHECK: func.func private @kernel_0(%[[FROM:.*]]: index, %[[TO:.*]]: index, {{.*}} attributes {tp.range = array<i64: 128, 1>}
// CHECK: scf.for %{{.*}} = %[[FROM]] to %[[TO]]
// CHECK: scf.for
// CHECK: arith.maximumf
// CHECK: scf.for
// CHECK: math.exp
// CHECK: memref.store %{{.*}}, %[[E:.*]][
// CHECK: scf.for
// CHECK: arith.addf
// CHECK: scf.for
// CHECK: memref.load %[[E]]
// CHECK: arith.divf
// CHECK: memref.store %{{.*}}, %[[E]][
// CHECK-NOT: scf.for
// CHECK-NOT: func.func
func.func @main(%x: tensor<128x256xf32>) -> tensor<128x256xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %low = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %max = stablehlo.reduce(%x init: %low) applies stablehlo.maximum across dimensions = [1]
      : (tensor<128x256xf32>, tensor<f32>) -> tensor<128xf32>
  %maxs = stablehlo.broadcast_in_dim %max, dims = [0] : (tensor<128xf32>) -> tensor<128x256xf32>
  %shifted = stablehlo.subtract %x, %maxs : tensor<128x256xf32>
  %exp = stablehlo.exponential %shifted : tensor<128x256xf32>
  %sum = stablehlo.reduce(%exp init: %zero) applies stablehlo.add across dimensions = [1]
      : (tensor<128x256xf32>, tensor<f32>) -> tensor<128xf32>
  %sums = stablehlo.broadcast_in_dim %sum, dims = [0] : (tensor<128xf32>) -> tensor<128x256xf32>
  %softmax = stablehlo.divide %exp, %sums : tensor<128x256xf32>
  return %softmax : tensor<128x256xf32>
}

// -----

// A momentum and the weight that it changes, with another op between: one loop.
// CHECK-LABEL: func.func @main
// CHECK-COUNT-2: call @kernel
// CHECK-NOT: call @kernel
// CHECK: func.func private @kernel_0
// CHECK: func.func private @kernel_1
// CHECK-COUNT-1: scf.for
// CHECK-COUNT-2: memref.store
// CHECK-NOT: scf.for
func.func @main(%w: tensor<128x256xf32>, %m: tensor<128x256xf32>, %g: tensor<128x256xf32>, %other: tensor<7x3xf32>)
    -> (tensor<128x256xf32>, tensor<7x3xf32>, tensor<128x256xf32>) {
  %decay = stablehlo.constant dense<0.9> : tensor<128x256xf32>
  %0 = stablehlo.multiply %decay, %m : tensor<128x256xf32>
  %moment = stablehlo.add %0, %g : tensor<128x256xf32>
  %exp = stablehlo.exponential %other : tensor<7x3xf32>
  %root = stablehlo.sqrt %moment : tensor<128x256xf32>
  %weight = stablehlo.subtract %w, %root : tensor<128x256xf32>
  return %moment, %exp, %weight : tensor<128x256xf32>, tensor<7x3xf32>, tensor<128x256xf32>
}

// -----

// Not across what reads what would be written later: the product needs the exponentials.
// CHECK-LABEL: func.func @main
// CHECK: call @kernel_0
// CHECK: host.matmul
// CHECK: call @kernel_1
func.func @main(%x: tensor<128x128xf32>) -> tensor<128x128xf32> {
  %0 = stablehlo.exponential %x : tensor<128x128xf32>
  %1 = stablehlo.dot_general %0, %x, contracting_dims = [1] x [0] : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xf32>
  %2 = stablehlo.add %0, %1 : tensor<128x128xf32>
  return %2 : tensor<128x128xf32>
}

// -----

// Not if an op needs other rows than the one that was just written: the sums of columns, by row.
// CHECK-LABEL: func.func @main
// CHECK: call @kernel_0
// CHECK: call @kernel_1
// CHECK: call @kernel_2
func.func @main(%x: tensor<128x256xf32>) -> tensor<128x256xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %exp = stablehlo.exponential %x : tensor<128x256xf32>
  %sum = stablehlo.reduce(%exp init: %zero) applies stablehlo.add across dimensions = [0]
      : (tensor<128x256xf32>, tensor<f32>) -> tensor<256xf32>
  %sums = stablehlo.broadcast_in_dim %sum, dims = [1] : (tensor<256xf32>) -> tensor<128x256xf32>
  %0 = stablehlo.divide %exp, %sums : tensor<128x256xf32>
  return %0 : tensor<128x256xf32>
}
