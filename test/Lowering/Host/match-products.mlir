// Contractions become products of the runtime on the buffers as they lie.
// RUN: tp-opt %s --tp-lower-to-linalg --tp-host-fuse --tp-host-bufferize --tp-host-match-products -split-input-file | %FileCheck %s

// A transposed operand is one with other strides; the fill with zero is the product's own.
// CHECK-LABEL: func.func @main(
// CHECK-SAME: %[[X:.*]]: memref<64x32xf32>, %[[Y:.*]]: memref<16x32xf32>, %[[R:.*]]: memref<64x16xf32>
// CHECK-NOT: linalg
// CHECK-DAG: %[[A:.*]] = host.flatten %[[X]]
// CHECK-DAG: %[[B:.*]] = host.flatten %[[Y]]
// CHECK-DAG: %[[C:.*]] = host.flatten %[[R]]
// CHECK: host.matmul %[[A]], %[[B]] -> %[[C]] sizes = [64, 16, 32] a = [32, 1] b = [1, 32] c = [16, 1]
func.func @main(%x: tensor<64x32xf32>, %y: tensor<16x32xf32>) -> tensor<64x16xf32> {
  %0 = stablehlo.transpose %y, dims = [1, 0] : (tensor<16x32xf32>) -> tensor<32x16xf32>
  %1 = stablehlo.dot_general %x, %0, contracting_dims = [1] x [0]
      : (tensor<64x32xf32>, tensor<32x16xf32>) -> tensor<64x16xf32>
  return %1 : tensor<64x16xf32>
}

// -----

// The result is written transposed: as the product of the operands swapped.
// CHECK-LABEL: func.func @main(
// CHECK-SAME: %[[X:.*]]: memref<64x32xf32>, %[[Y:.*]]: memref<32x16xf32>
// CHECK-DAG: %[[A:.*]] = host.flatten %[[X]]
// CHECK-DAG: %[[B:.*]] = host.flatten %[[Y]]
// CHECK: host.matmul %[[B]], %[[A]] -> %{{.*}} sizes = [16, 64, 32] a = [1, 16] b = [1, 32] c = [64, 1]
func.func @main(%x: tensor<64x32xf32>, %y: tensor<32x16xf32>) -> tensor<16x64xf32> {
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0]
      : (tensor<64x32xf32>, tensor<32x16xf32>) -> tensor<64x16xf32>
  %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<64x16xf32>) -> tensor<16x64xf32>
  return %1 : tensor<16x64xf32>
}

// -----

// Attention: batches of batch and head, of which the latter lies inside the rows.
// CHECK-LABEL: func.func @main
// CHECK-NOT: linalg
// CHECK: host.matmul {{.*}} sizes = [4, 8, 32, 32, 16] a = [4096, 16, 128, 1] b = [4096, 16, 1, 128] c = [8192, 1024, 32, 1]
func.func @main(%q: tensor<4x32x8x16xf32>, %k: tensor<4x32x8x16xf32>) -> tensor<4x8x32x32xf32> {
  %0 = stablehlo.dot_general %q, %k, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3]
      : (tensor<4x32x8x16xf32>, tensor<4x32x8x16xf32>) -> tensor<4x8x32x32xf32>
  return %0 : tensor<4x8x32x32xf32>
}

// -----

// Dimensions that step together are one: (4, 8) rows and (16, 32) summed. Blocks of columns that do not are a batch,
// in which the left operand does not move.
// CHECK-LABEL: func.func @main
// CHECK-NOT: linalg
// CHECK: host.matmul {{.*}} sizes = [2, 32, 8, 512] a = [0, 512, 1] b = [4096, 8, 1] c = [8, 16, 1]
func.func @main(%x: tensor<4x8x16x32xf32>, %w: tensor<2x16x32x8xf32>) -> tensor<4x8x2x8xf32> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [2, 3] x [1, 2]
      : (tensor<4x8x16x32xf32>, tensor<2x16x32x8xf32>) -> tensor<4x8x2x8xf32>
  return %0 : tensor<4x8x2x8xf32>
}

// -----

// Summed dimensions in another order in one operand: it is copied.
// CHECK-LABEL: func.func @main(
// CHECK-SAME: %[[X:.*]]: memref<8x16x4x16xf32>
// CHECK: %[[PACKED:.*]] = memref.alloc() : memref<16x4x8x16xf32>
// CHECK: linalg.generic {{.*}} ins(%[[X]] : {{.*}} outs(%[[PACKED]] :
// CHECK: %[[A:.*]] = host.flatten %[[PACKED]]
// CHECK: host.matmul %[[A]], {{.*}} sizes = [16, 16, 512] a = [512, 1] b = [16, 1] c = [16, 1]
func.func @main(%x: tensor<8x16x4x16xf32>, %w: tensor<4x8x16x16xf32>) -> tensor<16x16xf32> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [0, 1, 2] x [1, 2, 0]
      : (tensor<8x16x4x16xf32>, tensor<4x8x16x16xf32>) -> tensor<16x16xf32>
  return %0 : tensor<16x16xf32>
}

// -----

// Half types are multiplied as they are, summed in f32; tiny products and those of other types stay loops.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul {{.*}} : memref<2048xbf16>, memref<1024xbf16>, memref<512xf32>
// CHECK: arith.truncf
// CHECK-COUNT-2: iterator_types = ["parallel", "parallel", "reduction"]
// CHECK-NOT: host.matmul
func.func @main(%x: tensor<32x64xbf16>, %w: tensor<64x16xbf16>, %s: tensor<2x2xf32>, %d: tensor<64x64xf64>)
    -> (tensor<32x16xbf16>, tensor<2x2xf32>, tensor<64x64xf64>) {
  %0 = stablehlo.dot %x, %w : (tensor<32x64xbf16>, tensor<64x16xbf16>) -> tensor<32x16xbf16>
  %1 = stablehlo.dot %s, %s : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %2 = stablehlo.dot %d, %d : (tensor<64x64xf64>, tensor<64x64xf64>) -> tensor<64x64xf64>
  return %0, %1, %2 : tensor<32x16xbf16>, tensor<2x2xf32>, tensor<64x64xf64>
}

// -----

// Windows of the input are copied side by side where many columns read them; one column reads them where they are.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul {{.*}} sizes = [64, 8, 36]
// CHECK-NOT: memref.alloc() : memref<{{.*}}x3x3
// CHECK-NOT: host.matmul
// CHECK: linalg.generic {{.*}}"reduction"
// CHECK-NOT: host.matmul
// CHECK: return
func.func @main(%x: tensor<1x10x10x4xf32>, %w: tensor<3x3x4x8xf32>, %d: tensor<3x3x1x4xf32>)
    -> (tensor<1x8x8x8xf32>, tensor<1x8x8x4xf32>) {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64}
      : (tensor<1x10x10x4xf32>, tensor<3x3x4x8xf32>) -> tensor<1x8x8x8xf32>
  %1 = stablehlo.convolution(%x, %d) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {}
      {batch_group_count = 1 : i64, feature_group_count = 4 : i64}
      : (tensor<1x10x10x4xf32>, tensor<3x3x1x4xf32>) -> tensor<1x8x8x4xf32>
  return %0, %1 : tensor<1x8x8x8xf32>, tensor<1x8x8x4xf32>
}

// -----

// Windows of one dimension lie one after the other, but overlap: they are copied, too.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul {{.*}} sizes = [56, 8, 20] a = [20, 1] b = [8, 1] c = [8, 1]
func.func @main(%x: tensor<2x32x4xf32>, %w: tensor<5x4x8xf32>) -> tensor<2x28x8xf32> {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64}
      : (tensor<2x32x4xf32>, tensor<5x4x8xf32>) -> tensor<2x28x8xf32>
  return %0 : tensor<2x28x8xf32>
}

// -----

// Sums of products of vectors stay loops.
// CHECK-LABEL: func.func @main
// CHECK-NOT: host.matmul
// CHECK: return
func.func @main(%x: tensor<8x4096xf32>, %y: tensor<8x4096xf32>) -> tensor<8xf32> {
  %0 = stablehlo.dot_general %x, %y, batching_dims = [0] x [0], contracting_dims = [1] x [1]
      : (tensor<8x4096xf32>, tensor<8x4096xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

// A transposed weight of two products, of which one reads what an elementwise op makes: both stay products.
// CHECK-LABEL: func.func @main
// CHECK-COUNT-2: host.matmul
// CHECK-NOT: arith.mulf
func.func @main(%x: tensor<64x32xbf16>, %y: tensor<64x32xbf16>, %w: tensor<48x32xf32>, %g: tensor<64x48xf32>) -> (tensor<64x48xf32>, tensor<64x32xf32>) {
  %0 = stablehlo.add %x, %y : tensor<64x32xbf16>
  %1 = stablehlo.convert %0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
  %2 = stablehlo.transpose %w, dims = [1, 0] : (tensor<48x32xf32>) -> tensor<32x48xf32>
  %3 = stablehlo.dot_general %1, %2, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x48xf32>) -> tensor<64x48xf32>
  %4 = stablehlo.dot_general %g, %2, contracting_dims = [1] x [1] : (tensor<64x48xf32>, tensor<32x48xf32>) -> tensor<64x32xf32>
  return %3, %4 : tensor<64x48xf32>, tensor<64x32xf32>
}

// -----

// Rows that a broadcast repeats are copied for a product of matrices.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul
// CHECK-NOT: arith.mulf
#row = affine_map<(m, n, k) -> (m, k)>
#column = affine_map<(m, n, k) -> (k, n)>
#out = affine_map<(m, n, k) -> (m, n)>
func.func @main(%x: tensor<32xf32>, %w: tensor<32x48xf32>) -> tensor<64x48xf32> {
  %empty = tensor.empty() : tensor<64x32xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(m, k) -> (k)>, affine_map<(m, k) -> (m, k)>], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<32xf32>) outs(%empty : tensor<64x32xf32>) {
  ^bb0(%a: f32, %b: f32):
    linalg.yield %a : f32
  } -> tensor<64x32xf32>
  %zero = arith.constant 0.0 : f32
  %out = tensor.empty() : tensor<64x48xf32>
  %init = linalg.fill ins(%zero : f32) outs(%out : tensor<64x48xf32>) -> tensor<64x48xf32>
  %1 = linalg.generic {indexing_maps = [#row, #column, #out], iterator_types = ["parallel", "parallel", "reduction"]} ins(%0, %w : tensor<64x32xf32>, tensor<32x48xf32>) outs(%init : tensor<64x48xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<64x48xf32>
  return %1 : tensor<64x48xf32>
}
