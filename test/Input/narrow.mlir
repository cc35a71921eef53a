// RUN: tp-opt %s -tp-import -split-input-file | %FileCheck %s

// Elements of four bits take a byte; sums are wrapped, choices are not.
// CHECK-LABEL: func.func public @wrap
// CHECK-SAME: (%[[X:.*]]: tensor<4xi8>, %[[U:.*]]: tensor<4xui8>) -> (tensor<4xi8>, tensor<4xi8>, tensor<4xui8>)
func.func public @wrap(%x: tensor<4xi4>, %u: tensor<4xui4>) -> (tensor<4xi4>, tensor<4xi4>, tensor<4xui4>) {
  // CHECK-DAG: %[[HIGH:.*]] = stablehlo.shift_left %[[X]]
  // CHECK-DAG: %[[IN:.*]] = stablehlo.shift_right_arithmetic %[[HIGH]]
  // CHECK-DAG: %[[UIN:.*]] = stablehlo.and %[[U]]
  // CHECK: %[[SUM:.*]] = stablehlo.add %[[IN]], %[[IN]]
  // CHECK: %[[UP:.*]] = stablehlo.shift_left %[[SUM]]
  // CHECK: %[[WRAPPED:.*]] = stablehlo.shift_right_arithmetic %[[UP]]
  %0 = stablehlo.add %x, %x : tensor<4xi4>
  // CHECK: %[[MAX:.*]] = stablehlo.maximum %[[WRAPPED]], %[[IN]]
  %1 = stablehlo.maximum %0, %x : tensor<4xi4>
  // CHECK: %[[NOT:.*]] = stablehlo.not %[[UIN]]
  // CHECK: %[[BITS:.*]] = stablehlo.and %[[NOT]]
  %2 = stablehlo.not %u : tensor<4xui4>
  // CHECK: return %[[WRAPPED]], %[[MAX]], %[[BITS]]
  return %0, %1, %2 : tensor<4xi4>, tensor<4xi4>, tensor<4xui4>
}

// -----

// A sum stays one, and is wrapped once.
// CHECK-LABEL: func.func public @reduce
// CHECK: %[[SUM:.*]] = stablehlo.reduce(%{{.*}} init: %{{.*}}) applies stablehlo.add across dimensions = [0] : (tensor<4x5xi8>, tensor<i8>) -> tensor<5xi8>
// CHECK: stablehlo.shift_left %[[SUM]]
// CHECK: stablehlo.reduce(%{{.*}} init: %{{.*}}) applies stablehlo.maximum across dimensions = [0]
// CHECK-NEXT: return
func.func public @reduce(%x: tensor<4x5xi4>) -> (tensor<5xi4>, tensor<5xi4>) {
  %c = stablehlo.constant dense<0> : tensor<i4>
  %l = stablehlo.constant dense<-8> : tensor<i4>
  %0 = stablehlo.reduce(%x init: %c) applies stablehlo.add across dimensions = [0] : (tensor<4x5xi4>, tensor<i4>) -> tensor<5xi4>
  %1 = stablehlo.reduce(%x init: %l) applies stablehlo.maximum across dimensions = [0] : (tensor<4x5xi4>, tensor<i4>) -> tensor<5xi4>
  return %0, %1 : tensor<5xi4>, tensor<5xi4>
}

// -----

// A body goes on with numbers of four bits; a weight that it converts is taken as the byte.
#row = affine_map<(d0, d1) -> (d1)>
#id = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-LABEL: func.func public @weights
// CHECK: linalg.generic
// CHECK-NEXT: ^bb0(%[[X:.*]]: f32, %[[W:.*]]: i8, %[[B:.*]]: i8, %{{.*}}: f32):
// CHECK-NEXT: %[[N:.*]] = arith.trunci %[[B]] : i8 to i4
// CHECK-NEXT: %[[F:.*]] = arith.sitofp %[[W]] : i8 to f32
// CHECK-NEXT: %[[U:.*]] = arith.uitofp %[[N]] : i4 to f32
// CHECK-NOT: i4
func.func public @weights(%x: tensor<3x4xf32>, %w: tensor<3x4xi4>, %b: tensor<4xi4>) -> tensor<3x4xf32> {
  %e = tensor.empty() : tensor<3x4xf32>
  %0 = linalg.generic {indexing_maps = [#id, #id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %w, %b : tensor<3x4xf32>, tensor<3x4xi4>, tensor<4xi4>) outs(%e : tensor<3x4xf32>) {
  ^bb0(%in: f32, %in_w: i4, %in_b: i4, %out: f32):
    %f = arith.sitofp %in_w : i4 to f32
    %u = arith.uitofp %in_b : i4 to f32
    %p = arith.mulf %in, %f : f32
    %s = arith.addf %p, %u : f32
    linalg.yield %s : f32
  } -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// -----

// Elementwise ops become bodies; sums are made of bytes and wrapped once.
// CHECK-LABEL: func.func public @sums
// CHECK: %[[X:.*]] = stablehlo.shift_right_arithmetic
// CHECK: linalg.generic {{.*}} ins(%[[X]], %[[X]] : tensor<3x4xi8>, tensor<3x4xi8>)
// CHECK-DAG: %[[N:.*]] = arith.trunci %in : i8 to i4
// CHECK-DAG: %[[M:.*]] = arith.trunci %in_{{.*}} : i8 to i4
// CHECK: %[[P:.*]] = arith.muli %[[N]], %[[M]] : i4
// CHECK-NEXT: %[[B:.*]] = arith.extsi %[[P]] : i4 to i8
// CHECK-NEXT: linalg.yield %[[B]] : i8
// CHECK: %[[ZERO:.*]] = linalg.fill ins(%{{.*}} : i8)
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}} outs(%[[ZERO]] : tensor<4xi8>)
// CHECK-NEXT: ^bb0(%[[IN:.*]]: i8, %[[OUT:.*]]: i8):
// CHECK-NEXT: %[[NEXT:.*]] = arith.addi %[[IN]], %[[OUT]] : i8
// CHECK-NEXT: linalg.yield %[[NEXT]] : i8
// CHECK: %[[UP:.*]] = stablehlo.shift_left %[[SUM]]
// CHECK: stablehlo.shift_right_arithmetic %[[UP]]
func.func public @sums(%x: tensor<3x4xi4>) -> tensor<4xi4> {
  %z = arith.constant 0 : i4
  %e = tensor.empty() : tensor<4xi4>
  %0 = arith.muli %x, %x : tensor<3x4xi4>
  %i = linalg.fill ins(%z : i4) outs(%e : tensor<4xi4>) -> tensor<4xi4>
  %1 = linalg.reduce ins(%0 : tensor<3x4xi4>) outs(%i : tensor<4xi4>) dimensions = [0]
    (%in: i4, %out: i4) {
      %s = arith.addi %in, %out : i4
      linalg.yield %s : i4
    }
  return %1 : tensor<4xi4>
}
