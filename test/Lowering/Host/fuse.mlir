// Fewer passes over memory.
// RUN: tp-opt %s --tp-lower-to-linalg --tp-host-fuse -split-input-file | %FileCheck %s

// A broadcast, a sum and a maximum with a constant are one op.
// CHECK-LABEL: func.func @main(
// CHECK-SAME: %[[X:.*]]: tensor<8x4xf32>, %[[B:.*]]: tensor<4xf32>
// CHECK: %[[R:.*]] = linalg.generic {{.*}} ins(%[[X]], %[[B]] : tensor<8x4xf32>, tensor<4xf32>)
// CHECK: %[[S:.*]] = arith.addf
// CHECK-NEXT: arith.maximumf %[[S]]
// CHECK-NOT: linalg.generic
// CHECK: return %[[R]]
func.func @main(%x: tensor<8x4xf32>, %b: tensor<4xf32>) -> tensor<8x4xf32> {
  %0 = stablehlo.broadcast_in_dim %b, dims = [1] : (tensor<4xf32>) -> tensor<8x4xf32>
  %1 = stablehlo.add %x, %0 : tensor<8x4xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<8x4xf32>
  %2 = stablehlo.maximum %1, %zero : tensor<8x4xf32>
  return %2 : tensor<8x4xf32>
}

// -----

// What takes long is not computed for each of its users.
// CHECK-LABEL: func.func @main
// CHECK-COUNT-1: math.exp
// CHECK-NOT: math.exp
// CHECK: return
func.func @main(%x: tensor<8x4xf32>) -> (tensor<8x4xf32>, tensor<8x4xf32>) {
  %0 = stablehlo.exponential %x : tensor<8x4xf32>
  %1 = stablehlo.add %0, %x : tensor<8x4xf32>
  %2 = stablehlo.multiply %0, %x : tensor<8x4xf32>
  return %1, %2 : tensor<8x4xf32>, tensor<8x4xf32>
}

// -----

// Nor more often than before: 8 times, not 32.
// CHECK-LABEL: func.func @main
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel"]
// CHECK: math.exp
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "parallel"]
func.func @main(%x: tensor<8xf32>) -> tensor<8x4xf32> {
  %0 = stablehlo.exponential %x : tensor<8xf32>
  %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<8xf32>) -> tensor<8x4xf32>
  return %1 : tensor<8x4xf32>
}

// -----

// What is cheap is computed again: no tensor between.
// CHECK-LABEL: func.func @main(
// CHECK-SAME: %[[X:.*]]: tensor<8x4xf32>
// CHECK-COUNT-2: linalg.generic {{.*}} ins(%[[X]] :
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @main(%x: tensor<8x4xf32>) -> (tensor<8x4xf32>, tensor<8x4xf32>) {
  %0 = stablehlo.add %x, %x : tensor<8x4xf32>
  %1 = stablehlo.multiply %0, %x : tensor<8x4xf32>
  %2 = stablehlo.subtract %x, %0 : tensor<8x4xf32>
  return %1, %2 : tensor<8x4xf32>, tensor<8x4xf32>
}

// -----

// Into a product go transposes only, before and after it.
// CHECK-DAG: #[[$A:.*]] = affine_map<(d0, d1, d2) -> (d0, d2)>
// CHECK-DAG: #[[$B:.*]] = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-DAG: #[[$C:.*]] = affine_map<(d0, d1, d2) -> (d1, d0)>
// CHECK-LABEL: func.func @main(
// CHECK-SAME: %{{.*}}: tensor<64x32xf32>, %[[Y:.*]]: tensor<16x32xf32>
// CHECK: %[[SUM:.*]] = linalg.generic
// CHECK: arith.addf
// CHECK: %[[P:.*]] = linalg.generic {indexing_maps = [#[[$A]], #[[$B]], #[[$C]]]
// CHECK-SAME: ins(%[[SUM]], %[[Y]] : tensor<64x32xf32>, tensor<16x32xf32>)
// CHECK: return %[[P]] : tensor<16x64xf32>
func.func @main(%x: tensor<64x32xf32>, %y: tensor<16x32xf32>) -> tensor<16x64xf32> {
  %h = stablehlo.add %x, %x : tensor<64x32xf32>
  %0 = stablehlo.transpose %y, dims = [1, 0] : (tensor<16x32xf32>) -> tensor<32x16xf32>
  %1 = stablehlo.dot_general %h, %0, contracting_dims = [1] x [0]
      : (tensor<64x32xf32>, tensor<32x16xf32>) -> tensor<64x16xf32>
  %2 = stablehlo.transpose %1, dims = [1, 0] : (tensor<64x16xf32>) -> tensor<16x64xf32>
  return %2 : tensor<16x64xf32>
}

// -----

// A gather from an elementwise op's result computes what it takes, and nothing else.
// CHECK-LABEL: func.func @main(
// CHECK-SAME: %[[X:.*]]: tensor<8x1000xf32>, %[[I:.*]]: tensor<8x1xi32>
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<8xf32>)
// CHECK: %[[E:.*]] = tensor.extract %[[X]][
// CHECK: math.exp %[[E]]
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @main(%x: tensor<8x1000xf32>, %i: tensor<8x1xi32>) -> tensor<8xf32> {
  %0 = stablehlo.exponential %x : tensor<8x1000xf32>
  %1 = "stablehlo.gather"(%0, %i) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1],
      operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>,
      slice_sizes = array<i64: 1, 1>, indices_are_sorted = false}> : (tensor<8x1000xf32>, tensor<8x1xi32>) -> tensor<8xf32>
  return %1 : tensor<8xf32>
}

// -----

// Not if it takes elements more than once: 1000 exponentials, not 8000.
// CHECK-LABEL: func.func @main(
// CHECK: linalg.generic
// CHECK: math.exp
// CHECK: linalg.generic
// CHECK: tensor.extract
// CHECK-NOT: math.exp
// CHECK: return
func.func @main(%x: tensor<1000xf32>, %i: tensor<8000x1xi32>) -> tensor<8000xf32> {
  %0 = stablehlo.exponential %x : tensor<1000xf32>
  %1 = "stablehlo.gather"(%0, %i) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0],
      start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false}>
      : (tensor<1000xf32>, tensor<8000x1xi32>) -> tensor<8000xf32>
  return %1 : tensor<8000xf32>
}

// -----

// An elementwise op writes in reading order; the transposition is part of the product that reads it.
// CHECK-DAG: #[[$ID:.*]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-DAG: #[[$T:.*]] = affine_map<(d0, d1, d2) -> (d2, d0)>
// CHECK-LABEL: func.func @main(
// CHECK: %[[E:.*]] = linalg.generic {indexing_maps = [#[[$ID]], #[[$ID]]], {{.*}} outs(%{{.*}} : tensor<32x16xf32>)
// CHECK: math.exp
// CHECK: linalg.generic {indexing_maps = [#[[$T]], {{.*}}"reduction"]} ins(%[[E]],
// CHECK-NOT: linalg.generic
func.func @main(%x: tensor<32x16xf32>, %y: tensor<32x8xf32>) -> tensor<16x8xf32> {
  %0 = stablehlo.exponential %x : tensor<32x16xf32>
  %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<32x16xf32>) -> tensor<16x32xf32>
  %2 = stablehlo.dot_general %1, %y, contracting_dims = [1] x [0] : (tensor<16x32xf32>, tensor<32x8xf32>) -> tensor<16x8xf32>
  return %2 : tensor<16x8xf32>
}

// -----

// What a product has summed in f32 is rounded once, for both readers: they would keep the sums.
// CHECK-LABEL: func.func @main(
// CHECK: %[[SUMS:.*]] = linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "reduction"]
// CHECK: %[[ROUNDED:.*]] = linalg.generic {{.*}} ins(%[[SUMS]] : tensor<8x4xf32>) outs({{.*}} : tensor<8x4xbf16>)
// CHECK: linalg.generic {{.*}} ins(%[[ROUNDED]] : tensor<8x4xbf16>)
// CHECK: linalg.generic {{.*}} ins(%[[ROUNDED]] : tensor<8x4xbf16>)
// CHECK: return
func.func @main(%x: tensor<8x6xbf16>, %w: tensor<6x4xbf16>) -> (tensor<8x4xbf16>, tensor<8x4xbf16>) {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<8x6xbf16>, tensor<6x4xbf16>) -> tensor<8x4xbf16>
  %1 = stablehlo.exponential %0 : tensor<8x4xbf16>
  %2 = stablehlo.log %0 : tensor<8x4xbf16>
  return %1, %2 : tensor<8x4xbf16>, tensor<8x4xbf16>
}
