// Ops that move elements become indexing maps, slices and inserted slices.
// RUN: tp-opt %s --tp-lower-to-linalg -split-input-file | %FileCheck %s

// Dimensions of size 1 are read at 0, new ones not at all.
// CHECK-DAG: #[[$FROM:.*]] = affine_map<(d0, d1, d2) -> (d1, 0)>
// CHECK-DAG: #[[$TO:.*]] = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
// CHECK-LABEL: func.func @broadcast
func.func @broadcast(%x: tensor<3x1xf32>) -> tensor<2x3x4xf32> {
  // CHECK: linalg.generic {indexing_maps = [#[[$FROM]], #[[$TO]]], iterator_types = ["parallel", "parallel", "parallel"]}
  %0 = stablehlo.broadcast_in_dim %x, dims = [1, 2] : (tensor<3x1xf32>) -> tensor<2x3x4xf32>
  return %0 : tensor<2x3x4xf32>
}

// -----

// CHECK-DAG: #[[$FROM:.*]] = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
// CHECK-LABEL: func.func @transpose
func.func @transpose(%x: tensor<2x3x4xf32>) -> tensor<4x2x3xf32> {
  // CHECK: linalg.generic {indexing_maps = [#[[$FROM]], #{{.*}}]
  %0 = stablehlo.transpose %x, dims = [2, 0, 1] : (tensor<2x3x4xf32>) -> tensor<4x2x3xf32>
  return %0 : tensor<4x2x3xf32>
}

// -----

// Reshapes that only split or only merge are views; others go over the flat tensor.
// CHECK-LABEL: func.func @reshape
func.func @reshape(%x: tensor<6x4xf32>) -> (tensor<2x3x4xf32>, tensor<24xf32>, tensor<3x8xf32>) {
  // CHECK: tensor.expand_shape %{{.*}} {{\[\[}}0, 1], [2]]
  %0 = stablehlo.reshape %x : (tensor<6x4xf32>) -> tensor<2x3x4xf32>
  // CHECK: tensor.collapse_shape %{{.*}} {{\[\[}}0, 1]]
  %1 = stablehlo.reshape %x : (tensor<6x4xf32>) -> tensor<24xf32>
  // CHECK: %[[FLAT:.*]] = tensor.collapse_shape %{{.*}} {{\[\[}}0, 1]]
  // CHECK-NEXT: tensor.expand_shape %[[FLAT]] {{\[\[}}0, 1]]
  %2 = stablehlo.reshape %x : (tensor<6x4xf32>) -> tensor<3x8xf32>
  return %0, %1, %2 : tensor<2x3x4xf32>, tensor<24xf32>, tensor<3x8xf32>
}

// -----

// CHECK-LABEL: func.func @slice
func.func @slice(%x: tensor<8x4xf32>) -> tensor<3x2xf32> {
  // CHECK: tensor.extract_slice %{{.*}}[1, 2] [3, 2] [3, 1] : tensor<8x4xf32> to tensor<3x2xf32>
  %0 = stablehlo.slice %x [1:8:3, 2:4] : (tensor<8x4xf32>) -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}

// -----

// Of rows -2 + 3 i, 1 and 4 lie in the result: rows 1 and 2 of the operand are inserted there.
// CHECK-LABEL: func.func @pad
func.func @pad(%x: tensor<4xf32>, %v: tensor<f32>) -> tensor<5xf32> {
  // CHECK: %[[ROWS:.*]] = tensor.extract_slice %{{.*}}[1] [2] [1]
  // CHECK: %[[FILL:.*]] = linalg.fill
  // CHECK: tensor.insert_slice %[[ROWS]] into %[[FILL]][1] [2] [3]
  %0 = stablehlo.pad %x, %v, low = [-2], high = [-3], interior = [2] : (tensor<4xf32>, tensor<f32>) -> tensor<5xf32>
  return %0 : tensor<5xf32>
}

// -----

// CHECK-LABEL: func.func @concatenate
func.func @concatenate(%x: tensor<2x3xf32>, %y: tensor<2x0xf32>, %z: tensor<2x1xf32>) -> tensor<2x4xf32> {
  // CHECK: %[[EMPTY:.*]] = tensor.empty() : tensor<2x4xf32>
  // CHECK-NEXT: %[[FIRST:.*]] = tensor.insert_slice %{{.*}} into %[[EMPTY]][0, 0] [2, 3] [1, 1]
  // CHECK-NEXT: tensor.insert_slice %{{.*}} into %[[FIRST]][0, 3] [2, 1] [1, 1]
  %0 = stablehlo.concatenate %x, %y, %z, dim = 1 : (tensor<2x3xf32>, tensor<2x0xf32>, tensor<2x1xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// -----

// CHECK-LABEL: func.func @reverse
func.func @reverse(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  // CHECK: %[[I:.*]] = linalg.index 0
  // CHECK: %[[J:.*]] = linalg.index 1
  // CHECK: %[[LAST:.*]] = arith.constant 2 : index
  // CHECK: %[[BACK:.*]] = arith.subi %[[LAST]], %[[J]] : index
  // CHECK: tensor.extract %{{.*}}[%[[I]], %[[BACK]]]
  %0 = stablehlo.reverse %x, dims = [1] : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}
