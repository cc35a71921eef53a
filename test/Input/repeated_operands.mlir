// A dimension along which a broadcast repeats an operand leaves the product.
// RUN: tp-opt -tp-import -split-input-file %s | FileCheck %s

// As the gradient of a mean over tokens reaches the last layer: dx = g w' is one row, repeated.
// CHECK-LABEL: @kept
// CHECK: %[[D:.*]] = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [1] : (tensor<8x6xf32>, tensor<10x6xf32>) -> tensor<8x10xf32>
// CHECK: stablehlo.broadcast_in_dim %[[D]], dims = [0, 2] : (tensor<8x10xf32>) -> tensor<8x5x10xf32>
func.func public @kept(%g: tensor<8x6xf32>, %w: tensor<10x6xf32>) -> tensor<8x5x10xf32> {
  %0 = stablehlo.broadcast_in_dim %g, dims = [0, 2] : (tensor<8x6xf32>) -> tensor<8x5x6xf32>
  %1 = stablehlo.dot_general %0, %w, contracting_dims = [2] x [1] : (tensor<8x5x6xf32>, tensor<10x6xf32>) -> tensor<8x5x10xf32>
  return %1 : tensor<8x5x10xf32>
}

// -----

// dw = h' g: h is summed over what g repeats.
// CHECK-LABEL: @summed
// CHECK: %[[S:.*]] = stablehlo.reduce(%arg1 init: %{{.*}}) applies stablehlo.add across dimensions = [1] : (tensor<8x5x10xf32>, tensor<f32>) -> tensor<8x10xf32>
// CHECK: stablehlo.dot_general %arg0, %[[S]], contracting_dims = [0] x [0] : (tensor<8x6xf32>, tensor<8x10xf32>) -> tensor<6x10xf32>
func.func public @summed(%g: tensor<8x6xf32>, %h: tensor<8x5x10xf32>) -> tensor<6x10xf32> {
  %0 = stablehlo.broadcast_in_dim %g, dims = [0, 2] : (tensor<8x6xf32>) -> tensor<8x5x6xf32>
  %1 = stablehlo.dot_general %0, %h, contracting_dims = [0, 1] x [0, 1] : (tensor<8x5x6xf32>, tensor<8x5x10xf32>) -> tensor<6x10xf32>
  return %1 : tensor<6x10xf32>
}

// -----

// The right operand, with dimensions of one element and in another order, in a batch.
// CHECK-LABEL: @right
// CHECK: %[[R:.*]] = stablehlo.reshape %arg1 : (tensor<6x1x3xf32>) -> tensor<6x3xf32>
// CHECK: %[[T:.*]] = stablehlo.broadcast_in_dim %[[R]], dims = [1, 0] : (tensor<6x3xf32>) -> tensor<3x6xf32>
// CHECK: %[[D:.*]] = stablehlo.dot_general %arg0, %[[T]], batching_dims = [0] x [0], contracting_dims = [2] x [1]
// CHECK: stablehlo.broadcast_in_dim %[[D]], dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x7xf32>
func.func public @right(%x: tensor<3x4x6xf32>, %y: tensor<6x1x3xf32>) -> tensor<3x4x7xf32> {
  %0 = stablehlo.broadcast_in_dim %y, dims = [2, 1, 0] : (tensor<6x1x3xf32>) -> tensor<3x7x6xf32>
  %1 = stablehlo.dot_general %x, %0, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x4x6xf32>, tensor<3x7x6xf32>) -> tensor<3x4x7xf32>
  return %1 : tensor<3x4x7xf32>
}

// -----

// A batch stays, and so does what is summed of types in which sums of sums would round more often.
// CHECK-LABEL: @stays
// CHECK: stablehlo.dot_general %{{.*}}, %arg1, batching_dims = [0] x [0], contracting_dims = [1] x [1] : (tensor<3x4x6xbf16>, tensor<3x4x5xbf16>)
func.func public @stays(%x: tensor<6xbf16>, %y: tensor<3x4x5xbf16>) -> tensor<3x6x5xbf16> {
  %0 = stablehlo.broadcast_in_dim %x, dims = [2] : (tensor<6xbf16>) -> tensor<3x4x6xbf16>
  %1 = stablehlo.dot_general %0, %y, batching_dims = [0] x [0], contracting_dims = [1] x [1] : (tensor<3x4x6xbf16>, tensor<3x4x5xbf16>) -> tensor<3x6x5xbf16>
  return %1 : tensor<3x6x5xbf16>
}

// -----

// A scalar: nothing is left to be summed, and a conversion goes along.
// CHECK-LABEL: @scalar
// CHECK: %[[C:.*]] = stablehlo.convert %{{.*}} : (tensor<4xf32>) -> tensor<4xbf16>
// CHECK: stablehlo.dot_general %[[C]], %arg1, contracting_dims = [0] x [0] : (tensor<4xbf16>, tensor<4x5xbf16>) -> tensor<5xf32>
// CHECK: stablehlo.broadcast_in_dim %{{.*}}, dims = [1] : (tensor<5xf32>) -> tensor<6x5xf32>
func.func public @scalar(%g: tensor<f32>, %h: tensor<4x5xbf16>) -> tensor<6x5xf32> {
  %0 = stablehlo.broadcast_in_dim %g, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
  %1 = stablehlo.convert %0 : (tensor<4x6xf32>) -> tensor<4x6xbf16>
  %2 = stablehlo.dot_general %1, %h, contracting_dims = [0] x [0] : (tensor<4x6xbf16>, tensor<4x5xbf16>) -> tensor<6x5xf32>
  return %2 : tensor<6x5xf32>
}
