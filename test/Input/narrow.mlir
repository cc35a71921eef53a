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
