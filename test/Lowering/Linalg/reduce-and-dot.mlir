// Reductions and products become one linalg.generic each, on the operands as they lie.
// RUN: tp-opt %s --tp-lower-to-linalg -split-input-file | %FileCheck %s

// The result starts as the initial value and is the combiner's first operand.
// CHECK-DAG: #[[$IN:.*]] = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
// CHECK-DAG: #[[$OUT:.*]] = affine_map<(d0, d1, d2) -> (d1)>
// CHECK-LABEL: func.func @sum(
// CHECK-SAME: %[[X:.*]]: tensor<2x3x4xf32>, %[[INIT:.*]]: tensor<f32>
func.func @sum(%x: tensor<2x3x4xf32>, %init: tensor<f32>) -> tensor<3xf32> {
  // CHECK: %[[I:.*]] = tensor.extract %[[INIT]][] : tensor<f32>
  // CHECK: %[[FILL:.*]] = linalg.fill ins(%[[I]] : f32)
  // CHECK: linalg.generic {indexing_maps = [#[[$IN]], #[[$OUT]]], iterator_types = ["reduction", "parallel", "reduction"]}
  // CHECK-SAME: ins(%[[X]] : tensor<2x3x4xf32>) outs(%[[FILL]] : tensor<3xf32>)
  // CHECK-NEXT: ^bb0(%[[NEW:.*]]: f32, %[[OLD:.*]]: f32):
  // CHECK-NEXT: arith.addf %[[OLD]], %[[NEW]] : f32
  %0 = stablehlo.reduce(%x init: %init) applies stablehlo.add across dimensions = [0, 2]
      : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// -----

// Several inputs: one loop for all, the place of the largest element.
// CHECK-LABEL: func.func @argmax(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>, %[[I:.*]]: tensor<4x8xi32>
func.func @argmax(%x: tensor<4x8xf32>, %i: tensor<4x8xi32>, %a: tensor<f32>, %b: tensor<i32>)
    -> (tensor<4xf32>, tensor<4xi32>) {
  // CHECK: %[[R:.*]]:2 = linalg.generic
  // CHECK-SAME: ins(%[[X]], %[[I]] : tensor<4x8xf32>, tensor<4x8xi32>)
  // CHECK-NEXT: ^bb0(%[[V1:.*]]: f32, %[[I1:.*]]: i32, %[[V0:.*]]: f32, %[[I0:.*]]: i32):
  // CHECK-NEXT: %[[G:.*]] = arith.cmpf oge, %[[V0]], %[[V1]] : f32
  // CHECK-NEXT: %[[V:.*]] = arith.select %[[G]], %[[V0]], %[[V1]] : f32
  // CHECK-NEXT: %[[P:.*]] = arith.select %[[G]], %[[I0]], %[[I1]] : i32
  // CHECK-NEXT: linalg.yield %[[V]], %[[P]] : f32, i32
  %0:2 = stablehlo.reduce(%x init: %a), (%i init: %b) across dimensions = [1]
      : (tensor<4x8xf32>, tensor<4x8xi32>, tensor<f32>, tensor<i32>) -> (tensor<4xf32>, tensor<4xi32>)
    reducer(%v: tensor<f32>, %w: tensor<f32>) (%j: tensor<i32>, %k: tensor<i32>) {
      %g = stablehlo.compare GE, %v, %w : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %m = stablehlo.select %g, %v, %w : tensor<i1>, tensor<f32>
      %n = stablehlo.select %g, %j, %k : tensor<i1>, tensor<i32>
      stablehlo.return %m, %n : tensor<f32>, tensor<i32>
    }
  // CHECK: return %[[R]]#0, %[[R]]#1
  return %0#0, %0#1 : tensor<4xf32>, tensor<4xi32>
}

// -----

// Loops are batch, free of lhs, free of rhs, contracted; no operand is transposed.
// CHECK-DAG: #[[$LHS:.*]] = affine_map<(d0, d1, d2, d3) -> (d1, d0, d3)>
// CHECK-DAG: #[[$RHS:.*]] = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
// CHECK-DAG: #[[$OUT:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
// CHECK-LABEL: func.func @product(
// CHECK-SAME: %[[X:.*]]: tensor<4x2x8xf32>, %[[Y:.*]]: tensor<5x8x2xf32>
func.func @product(%x: tensor<4x2x8xf32>, %y: tensor<5x8x2xf32>) -> tensor<2x4x5xf32> {
  // CHECK-NOT: linalg.transpose
  // CHECK: linalg.generic {indexing_maps = [#[[$LHS]], #[[$RHS]], #[[$OUT]]]
  // CHECK-SAME: iterator_types = ["parallel", "parallel", "parallel", "reduction"]
  // CHECK-SAME: ins(%[[X]], %[[Y]] : tensor<4x2x8xf32>, tensor<5x8x2xf32>)
  // CHECK: arith.mulf
  // CHECK-NEXT: arith.addf
  %0 = stablehlo.dot_general %x, %y, batching_dims = [1] x [2], contracting_dims = [2] x [1]
      : (tensor<4x2x8xf32>, tensor<5x8x2xf32>) -> tensor<2x4x5xf32>
  return %0 : tensor<2x4x5xf32>
}

// -----

// Half types are summed in f32 and rounded once.
// CHECK-LABEL: func.func @half(
func.func @half(%x: tensor<4x8xbf16>, %y: tensor<8x2xbf16>) -> tensor<4x2xbf16> {
  // CHECK: linalg.fill ins(%{{.*}} : f32) outs(%{{.*}} : tensor<4x2xf32>)
  // CHECK: arith.extf %{{.*}} : bf16 to f32
  // CHECK: %[[SUM:.*]] = arith.addf %{{.*}}, %{{.*}} : f32
  // CHECK: arith.truncf %{{.*}} : f32 to bf16
  %0 = stablehlo.dot %x, %y : (tensor<4x8xbf16>, tensor<8x2xbf16>) -> tensor<4x2xbf16>
  return %0 : tensor<4x2xbf16>
}

// -----

// Products of predicates are and, sums or: 1 + 1 is not 0.
// CHECK-LABEL: func.func @predicates(
func.func @predicates(%x: tensor<4x8xi1>, %y: tensor<8x2xi1>) -> tensor<4x2xi1> {
  // CHECK: arith.andi
  // CHECK-NEXT: arith.ori
  %0 = stablehlo.dot %x, %y : (tensor<4x8xi1>, tensor<8x2xi1>) -> tensor<4x2xi1>
  return %0 : tensor<4x2xi1>
}

// -----

// A running sum as jax.numpy.cumsum prints it: each row is the row before and one more, not a sum of its own.
// CHECK-LABEL: func.func @running_sum
// CHECK: scf.for
// CHECK: scf.for
// CHECK: arith.addf
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @running_sum(%x: tensor<4x100xf32>) -> tensor<4x100xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %init = stablehlo.broadcast_in_dim %zero, dims = [] : (tensor<f32>) -> tensor<f32>
  %0 = "stablehlo.reduce_window"(%x, %init) <{base_dilations = array<i64: 1, 1>, padding = dense<[[0, 0], [99, 0]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 1, 100>, window_strides = array<i64: 1, 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4x100xf32>, tensor<f32>) -> tensor<4x100xf32>
  return %0 : tensor<4x100xf32>
}

// -----

// Of an input with zeros between its rows every second window takes every second row of the kernel: the first and the
// third, or the second.
// CHECK-LABEL: func.func @transposed
// CHECK: tensor.extract_slice %{{.*}}[0, 0, 0] [2, 4, 8] [2, 1, 1] : tensor<3x4x8xf32> to tensor<2x4x8xf32>
// CHECK: linalg.generic
// CHECK: tensor.insert_slice %{{.*}} into %{{.*}}[0, 0, 0] [1, 6, 8] [1, 2, 1] : tensor<1x6x8xf32> into tensor<1x11x8xf32>
// CHECK: tensor.extract_slice %{{.*}}[1, 0, 0] [1, 4, 8] [2, 1, 1] : tensor<3x4x8xf32> to tensor<1x4x8xf32>
// CHECK: tensor.insert_slice %{{.*}} into %{{.*}}[0, 1, 0] [1, 5, 8] [1, 2, 1] : tensor<1x5x8xf32> into tensor<1x11x8xf32>
func.func @transposed(%x: tensor<1x6x4xf32>, %w: tensor<3x4x8xf32>) -> tensor<1x11x8xf32> {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f],
      window = {pad = [[2, 0]], lhs_dilate = [2]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64}
      : (tensor<1x6x4xf32>, tensor<3x4x8xf32>) -> tensor<1x11x8xf32>
  return %0 : tensor<1x11x8xf32>
}
