// Products and convolutions get memory for the call alone, in the arena.
// RUN: tp-opt %s --tp-gpu-match-convolutions --tp-lower-to-linalg --tp-lower-to-gpu --tp-verify-runtime -split-input-file | %FileCheck %s

// 4096 terms in 16 parts of 64 x 48 sums in f32: beside the operand that the product reads.
// CHECK-LABEL: func.func @main
// CHECK-SAME: tp.arena_bytes = 1245184
// CHECK: %[[MIDDLE:.*]] = host.buffer 0 : memref<64x4096xf32>
// CHECK: host.matmul %{{.*}}, %{{.*}} -> %{{[0-9]+}} sizes = [64, 4096, 48]
// CHECK: %[[SPACE:.*]] = host.buffer 1048576 : memref<196608xi8>
// CHECK: host.matmul %{{.*}}, %{{.*}} -> %{{[0-9]+}} workspace %[[SPACE]] : memref<196608xi8> sizes = [64, 48, 4096]
// That operand is no longer used here: 3 parts where it lay.
// CHECK: %[[NEXT:.*]] = host.buffer 0 : memref<9216xi8>
// CHECK: host.matmul %{{.*}}, %{{.*}} -> %{{[0-9]+}} workspace %[[NEXT]] : memref<9216xi8> sizes = [48, 16, 800]
func.func @main(%x: tensor<64x48xf32>, %v: tensor<48x4096xf32>, %w: tensor<4096x48xf32>, %a: tensor<48x800xf32>, %b: tensor<800x16xf32>)
    -> (tensor<64x48xf32>, tensor<48x16xf32>) {
  %0 = stablehlo.dot_general %x, %v, contracting_dims = [1] x [0] : (tensor<64x48xf32>, tensor<48x4096xf32>) -> tensor<64x4096xf32>
  %1 = stablehlo.dot_general %0, %w, contracting_dims = [1] x [0] : (tensor<64x4096xf32>, tensor<4096x48xf32>) -> tensor<64x48xf32>
  %2 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<48x800xf32>, tensor<800x16xf32>) -> tensor<48x16xf32>
  return %1, %2 : tensor<64x48xf32>, tensor<48x16xf32>
}

// -----

// Fewer than 512 terms are not split; of a large product the parts are cut at 32 MiB.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul %{{.*}}, %{{.*}} -> %{{[0-9]+}} sizes = [4096, 4096, 511]
// CHECK: host.matmul %{{.*}}, %{{.*}} -> %{{[0-9]+}} workspace %{{.*}} : memref<33554432xi8> sizes = [4096, 511, 4096]
func.func @main(%x: tensor<4096x511xf32>, %v: tensor<511x4096xf32>) -> (tensor<4096x4096xf32>, tensor<4096x511xf32>) {
  %0 = stablehlo.dot_general %x, %v, contracting_dims = [1] x [0] : (tensor<4096x511xf32>, tensor<511x4096xf32>) -> tensor<4096x4096xf32>
  %1 = stablehlo.dot_general %0, %x, contracting_dims = [1] x [0] : (tensor<4096x4096xf32>, tensor<4096x511xf32>) -> tensor<4096x511xf32>
  return %0, %1 : tensor<4096x4096xf32>, tensor<4096x511xf32>
}

// -----

// A convolution has the bytes of its three tensors, 32 MiB at most; the transposed filter lives beside them.
// CHECK-LABEL: func.func @main
// CHECK: host.convolution "forward" {{.*}} memref<2x8x8x32xf32>, memref<43008xi8>) -> ()
func.func @main(%x: tensor<2x8x8x16xf32>, %w: tensor<3x3x16x32xf32>) -> tensor<2x8x8x32xf32> {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[1, 1], [1, 1]]}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x8x16xf32>, tensor<3x3x16x32xf32>) -> tensor<2x8x8x32xf32>
  return %0 : tensor<2x8x8x32xf32>
}
