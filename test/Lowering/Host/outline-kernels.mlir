// Loops become kernels.
// RUN: tp-opt %s --tp-lower-to-linalg --tp-host-fuse --tp-host-bufferize --tp-host-match-products --tp-host-outline-kernels -split-input-file | %FileCheck %s

// Equal loops once, whatever their shapes: both are 32 elements in a row.
// CHECK-LABEL: func.func @main
// CHECK: call @kernel_0
// CHECK: call @kernel_0
// CHECK-NOT: call
// CHECK: func.func private @kernel_0(%{{.*}}: memref<32xf32> {llvm.noalias}, %{{.*}}: memref<32xf32> {llvm.noalias}, %{{.*}}: memref<32xf32> {llvm.noalias})
// CHECK-COUNT-1: scf.for
// CHECK-NOT: scf.for
// CHECK-NOT: func.func
func.func @main(%x: tensor<8x4xf32>, %y: tensor<8x4xf32>, %z: tensor<2x16xf32>, %w: tensor<2x16xf32>)
    -> (tensor<8x4xf32>, tensor<2x16xf32>) {
  %0 = stablehlo.add %x, %y : tensor<8x4xf32>
  %1 = stablehlo.add %z, %w : tensor<2x16xf32>
  return %0, %1 : tensor<8x4xf32>, tensor<2x16xf32>
}

// -----

// The fill of a reduction is in its kernel; a sum over a loop may be in any order.
// CHECK-LABEL: func.func @main
// CHECK-COUNT-1: call @kernel_0
// CHECK: func.func private @kernel_0
// CHECK: memref.store
// CHECK: arith.addf %{{.*}}, %{{.*}} fastmath<reassoc,nsz,contract> : f32
func.func @main(%x: tensor<8x4xf32>, %init: tensor<f32>) -> tensor<8xf32> {
  %0 = stablehlo.reduce(%x init: %init) applies stablehlo.add across dimensions = [1]
      : (tensor<8x4xf32>, tensor<f32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

// A value that is updated in place is one argument, read and written; it aliases no other one.
// CHECK-LABEL: func.func @main
// CHECK: } do {
// CHECK: call @[[KERNEL:.*]](%[[A:.*]], %{{.*}}) : (memref<4xf32>, memref<4xf32>) -> ()
// CHECK: func.func private @[[KERNEL]](%[[A:.*]]: memref<4xf32> {llvm.noalias}, %[[B:.*]]: memref<4xf32> {llvm.noalias})
// CHECK: memref.load %[[A]]
// CHECK: memref.store %{{.*}}, %[[A]]
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %n: tensor<i32>) -> tensor<4xf32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %0:2 = stablehlo.while(%i = %zero, %a = %x) : tensor<i32>, tensor<4xf32>
  cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %m = stablehlo.add %i, %one : tensor<i32>
    %s = stablehlo.add %a, %y : tensor<4xf32>
    stablehlo.return %m, %s : tensor<i32>, tensor<4xf32>
  }
  return %0#1 : tensor<4xf32>
}

// -----

// Elements of a large op may be computed by several threads, in ranges that begin where vectors do.
// CHECK-LABEL: func.func @main
// CHECK-DAG: %[[BEGIN:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[END:.*]] = arith.constant 65536 : index
// CHECK: call @kernel_0(%[[BEGIN]], %[[END]], %{{.*}}) : (index, index,
// CHECK: func.func private @kernel_0(%[[FROM:.*]]: index, %[[TO:.*]]: index, {{.*}} attributes {tp.range = array<i64: 65536, 64>}
// CHECK: scf.for %{{.*}} = %[[FROM]] to %[[TO]]
// CHECK-NOT: scf.for
func.func @main(%x: tensor<256x256xf32>, %y: tensor<256x256xf32>) -> tensor<256x256xf32> {
  %0 = stablehlo.add %x, %y : tensor<256x256xf32>
  return %0 : tensor<256x256xf32>
}

// -----

// Rows that are summed go to threads whole.
// CHECK-LABEL: func.func @main
// CHECK: func.func private @kernel_0(%[[FROM:.*]]: index, %[[TO:.*]]: index, {{.*}} attributes {tp.range = array<i64: 256, 1>}
// CHECK: scf.for %{{.*}} = %[[FROM]] to %[[TO]]
// CHECK-NEXT: memref.store
// CHECK: scf.for
// CHECK: arith.addf
func.func @main(%x: tensor<256x256xf32>) -> tensor<256xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [1]
      : (tensor<256x256xf32>, tensor<f32>) -> tensor<256xf32>
  return %0 : tensor<256xf32>
}

// -----

// Of columns that are summed each thread has some, in all rows.
// CHECK-LABEL: func.func @main
// CHECK: func.func private @kernel_0(%[[FROM:.*]]: index, %[[TO:.*]]: index, {{.*}} attributes {tp.range = array<i64: 256, 64>}
// CHECK: scf.for %{{.*}} = %[[FROM]] to %[[TO]]
// CHECK: memref.store
// CHECK: scf.for %{{.*}} = %{{c0.*}} to %{{c256.*}}
// CHECK: scf.for %{{.*}} = %[[FROM]] to %[[TO]]
// CHECK: arith.addf
func.func @main(%x: tensor<256x256xf32>) -> tensor<256xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [0]
      : (tensor<256x256xf32>, tensor<f32>) -> tensor<256xf32>
  return %0 : tensor<256xf32>
}

// -----

// A sum over everything has no parallel loop.
// CHECK-LABEL: func.func @main
// CHECK: func.func private @kernel_0(
// CHECK-NOT: tp.range
func.func @main(%x: tensor<256x256xf32>) -> tensor<f32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [0, 1]
      : (tensor<256x256xf32>, tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

// Innermost loops that can be vectors are not unrolled before; short ones are unrolled at once.
// CHECK-LABEL: func.func @main
// CHECK: func.func private @kernel_0
// CHECK: } {host.vector_loop}
// CHECK: func.func private @kernel_1
// CHECK: } {host.vector_loop}
// CHECK: func.func private @kernel_2
// CHECK-NOT: host.vector_loop
func.func @main(%x: tensor<8x32xf32>, %row: tensor<32xf32>, %y: tensor<8x5xf32>, %col: tensor<5xf32>, %init: tensor<f32>)
    -> (tensor<8x32xf32>, tensor<8xf32>, tensor<8x5xf32>) {
  %0 = stablehlo.broadcast_in_dim %row, dims = [1] : (tensor<32xf32>) -> tensor<8x32xf32>
  %1 = stablehlo.add %x, %0 : tensor<8x32xf32>
  %2 = stablehlo.reduce(%x init: %init) applies stablehlo.add across dimensions = [1]
      : (tensor<8x32xf32>, tensor<f32>) -> tensor<8xf32>
  %3 = stablehlo.broadcast_in_dim %col, dims = [1] : (tensor<5xf32>) -> tensor<8x5xf32>
  %4 = stablehlo.add %y, %3 : tensor<8x5xf32>
  return %1, %2, %4 : tensor<8x32xf32>, tensor<8xf32>, tensor<8x5xf32>
}

// -----

// Sums of rows: 32 rows at a time are added as a tree, those that are left one by one.
// CHECK-LABEL: func.func @main
// CHECK: func.func private @kernel_0
// CHECK-DAG: %[[WHOLE:.*]] = arith.constant 64 : index
// CHECK-DAG: %[[STEP:.*]] = arith.constant 32 : index
// CHECK: scf.for %{{.*}} = %{{.*}} to %[[WHOLE]] step %[[STEP]]
// CHECK: scf.for
// CHECK-COUNT-33: memref.load
// CHECK: arith.addf
// CHECK: memref.store
// CHECK: scf.for
// CHECK: scf.for
// CHECK-COUNT-2: memref.load
// CHECK-NOT: memref.load
// CHECK: return
func.func @main(%x: tensor<70x24xf32>, %init: tensor<f32>) -> tensor<24xf32> {
  %0 = stablehlo.reduce(%x init: %init) applies stablehlo.add across dimensions = [0]
      : (tensor<70x24xf32>, tensor<f32>) -> tensor<24xf32>
  return %0 : tensor<24xf32>
}
