// Loops become kernels of a GPU.
// RUN: tp-opt %s --tp-lower-to-linalg --tp-host-fuse --tp-host-bufferize --tp-host-match-products --tp-gpu-outline-kernels -split-input-file | %FileCheck %s

// A thread for each element; threads beside each other are elements beside each other. What is
// beyond the end does nothing. The second sum is the same kernel.
// CHECK-LABEL: func.func @main
// CHECK: gpu.launch_func @kernels::@kernel_0 blocks in (%[[BLOCKS:.*]], %{{.*}}, %{{.*}}) threads in
// CHECK: gpu.launch_func @kernels::@kernel_0
// CHECK-NOT: gpu.launch_func
// CHECK: gpu.func @kernel_0(%{{.*}}: memref<1000xf32> {llvm.noalias}
// CHECK-SAME: known_block_size = array<i32: 256, 1, 1>
// CHECK: %[[THREAD:.*]] = gpu.thread_id x
// CHECK: %[[BLOCK:.*]] = gpu.block_id x
// CHECK: %[[FIRST:.*]] = arith.muli %[[BLOCK]], %{{.*}} : index
// CHECK: %[[I:.*]] = arith.addi %[[FIRST]], %[[THREAD]] : index
// CHECK: %[[INSIDE:.*]] = arith.cmpi ult, %[[I]], %c1000
// CHECK: scf.if %[[INSIDE]]
// CHECK: memref.load %{{.*}}[%[[I]]]
// CHECK-NOT: gpu.func
func.func @main(%x: tensor<10x100xf32>, %y: tensor<10x100xf32>, %z: tensor<1000xf32>, %w: tensor<1000xf32>)
    -> (tensor<10x100xf32>, tensor<1000xf32>) {
  %0 = stablehlo.add %x, %y : tensor<10x100xf32>
  %1 = stablehlo.add %z, %w : tensor<1000xf32>
  return %0, %1 : tensor<10x100xf32>, tensor<1000xf32>
}

// -----

// A sum along rows: a block for each row, whose threads add every 256th element, then combine
// their sums in shared memory in a fixed order.
// CHECK-LABEL: func.func @main
// CHECK: %[[ROWS:.*]] = arith.constant 300 : index
// CHECK: gpu.launch_func @kernels::@kernel_0 blocks in (%[[ROWS]], %{{.*}}, %{{.*}}) threads in
// CHECK: gpu.func @kernel_0(%{{.*}}: memref<307200xf32> {llvm.noalias}, %{{.*}}: memref<300xf32>) workgroup(%[[SHARED:.*]] : memref<256xf32, #gpu.address_space<workgroup>>)
// CHECK: %[[SUM:.*]] = scf.for %{{.*}} = %[[ALONG:.*]] to %c1024{{.*}} step %c256{{.*}} iter_args
// CHECK: memref.store %[[SUM]], %[[SHARED]]
// CHECK: gpu.barrier
// CHECK: arith.cmpi ult, %[[ALONG]], %c16
// CHECK: gpu.barrier
// CHECK: arith.cmpi ult, %[[ALONG]], %c1
// CHECK: gpu.barrier
// CHECK: memref.store %{{.*}}, %{{.*}} : memref<300xf32>
func.func @main(%x: tensor<300x1024xf32>, %init: tensor<f32>) -> tensor<300xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [1]
      : (tensor<300x1024xf32>, tensor<f32>) -> tensor<300xf32>
  return %0 : tensor<300xf32>
}

// -----

// A sum along columns: 32 columns and 8 parts of each are a block, so that warps read whole lines.
// CHECK-LABEL: func.func @main
// CHECK: gpu.func @kernel_0
// CHECK-SAME: known_block_size = array<i32: 256, 1, 1>
// CHECK: %[[THREAD:.*]] = gpu.thread_id x
// CHECK: %[[COLUMN:.*]] = arith.remui %[[THREAD]], %c32
// CHECK: %[[PART:.*]] = arith.divui %[[THREAD]], %c32
// CHECK: scf.for %{{.*}} = %[[PART]] to %c4096{{.*}} step %c8
func.func @main(%x: tensor<4096x640xf32>) -> tensor<640xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [0]
      : (tensor<4096x640xf32>, tensor<f32>) -> tensor<640xf32>
  return %0 : tensor<640xf32>
}

// -----

// A softmax is one kernel, a block for each row: its two reductions and what is between them.
// CHECK-LABEL: func.func @main
// CHECK-COUNT-1: gpu.launch_func
// CHECK-NOT: gpu.launch_func
// CHECK: gpu.func @kernel_0
// CHECK: arith.maximumf
// CHECK: math.exp
// CHECK: arith.addf
// CHECK: arith.divf
// CHECK-NOT: gpu.func
func.func @main(%x: tensor<512x768xf32>) -> tensor<512x768xf32> {
  %low = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = stablehlo.reduce(%x init: %low) applies stablehlo.maximum across dimensions = [1]
      : (tensor<512x768xf32>, tensor<f32>) -> tensor<512xf32>
  %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<512xf32>) -> tensor<512x768xf32>
  %2 = stablehlo.subtract %x, %1 : tensor<512x768xf32>
  %3 = stablehlo.exponential %2 : tensor<512x768xf32>
  %4 = stablehlo.reduce(%3 init: %zero) applies stablehlo.add across dimensions = [1]
      : (tensor<512x768xf32>, tensor<f32>) -> tensor<512xf32>
  %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<512xf32>) -> tensor<512x768xf32>
  %6 = stablehlo.divide %3, %5 : tensor<512x768xf32>
  return %6 : tensor<512x768xf32>
}

// -----

// The offset of a slice is read by the kernel that copies it: the host never waits for it.
// CHECK-LABEL: func.func @main
// CHECK-NOT: memref.load
// CHECK: gpu.launch_func
// CHECK: gpu.func @kernel_0(%{{.*}}: memref<i32>
// CHECK: %[[I:.*]] = memref.load %{{.*}}[] : memref<i32>
// CHECK: memref.subview %{{.*}}[%{{.*}}, 0] [2, 4]
// CHECK: gpu.thread_id
func.func @main(%x: tensor<16x4xf32>, %i: tensor<i32>) -> tensor<2x4xf32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %0 = stablehlo.dynamic_slice %x, %i, %zero, sizes = [2, 4] : (tensor<16x4xf32>, tensor<i32>, tensor<i32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// -----

// Rows that are sorted are independent: a thread for each.
// CHECK-LABEL: func.func @main
// CHECK: gpu.func
// CHECK: gpu.thread_id
// CHECK: arith.cmpi ult, %{{.*}}, %c40
// CHECK: scf.for %{{.*}} to %c6
// CHECK-NOT: scf.for %{{.*}} to %c40
func.func @main(%x: tensor<40x6xf32>) -> tensor<40x6xf32> {
  %0 = "stablehlo.sort"(%x) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %1 = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %1 : tensor<i1>
  }) : (tensor<40x6xf32>) -> tensor<40x6xf32>
  return %0 : tensor<40x6xf32>
}
