// Control flow becomes scf.
// RUN: tp-opt %s --tp-lower-to-linalg -split-input-file | %FileCheck %s

// CHECK-LABEL: func.func @while(
// CHECK-SAME: %[[X:.*]]: tensor<4xf32>, %[[N:.*]]: tensor<i32>
func.func @while(%x: tensor<4xf32>, %n: tensor<i32>) -> tensor<4xf32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  // CHECK: %[[R:.*]]:2 = scf.while (%[[I:.*]] = %{{.*}}, %[[A:.*]] = %[[X]])
  // CHECK: %[[P:.*]] = tensor.extract %{{.*}}[] : tensor<i1>
  // CHECK: scf.condition(%[[P]]) %[[I]], %[[A]]
  // CHECK: } do {
  // CHECK: ^bb0(%[[J:.*]]: tensor<i32>, %[[B:.*]]: tensor<4xf32>):
  // CHECK: %[[S:.*]] = linalg.generic {{.*}} ins(%[[B]], %[[B]]
  // CHECK: scf.yield %{{.*}}, %[[S]]
  %0:2 = stablehlo.while(%i = %zero, %a = %x) : tensor<i32>, tensor<4xf32>
  cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %m = stablehlo.add %i, %one : tensor<i32>
    %s = stablehlo.add %a, %a : tensor<4xf32>
    stablehlo.return %m, %s : tensor<i32>, tensor<4xf32>
  }
  // CHECK: return %[[R]]#1
  return %0#1 : tensor<4xf32>
}

// -----

// CHECK-LABEL: func.func @if(
// CHECK-SAME: %[[P:.*]]: tensor<i1>, %[[X:.*]]: tensor<4xf32>, %[[Y:.*]]: tensor<4xf32>
func.func @if(%p: tensor<i1>, %x: tensor<4xf32>, %y: tensor<4xf32>) -> tensor<4xf32> {
  // CHECK: %[[C:.*]] = tensor.extract %[[P]][]
  // CHECK: scf.if %[[C]] -> (tensor<4xf32>) {
  // CHECK-NEXT: scf.yield %[[X]]
  // CHECK-NEXT: } else {
  // CHECK-NEXT: scf.yield %[[Y]]
  %0 = "stablehlo.if"(%p) ({
    stablehlo.return %x : tensor<4xf32>
  }, {
    stablehlo.return %y : tensor<4xf32>
  }) : (tensor<i1>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

// The last branch is the one of all other indices.
// CHECK-LABEL: func.func @case(
// CHECK-SAME: %[[I:.*]]: tensor<i32>, %[[X:.*]]: tensor<f32>, %[[Y:.*]]: tensor<f32>, %[[Z:.*]]: tensor<f32>
func.func @case(%i: tensor<i32>, %x: tensor<f32>, %y: tensor<f32>, %z: tensor<f32>) -> tensor<f32> {
  // CHECK: scf.index_switch %{{.*}} -> tensor<f32>
  // CHECK-NEXT: case 0 {
  // CHECK-NEXT: scf.yield %[[X]]
  // CHECK: case 1 {
  // CHECK-NEXT: scf.yield %[[Y]]
  // CHECK: default {
  // CHECK-NEXT: scf.yield %[[Z]]
  %0 = "stablehlo.case"(%i) ({
    stablehlo.return %x : tensor<f32>
  }, {
    stablehlo.return %y : tensor<f32>
  }, {
    stablehlo.return %z : tensor<f32>
  }) : (tensor<i32>) -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

// CHECK-LABEL: func.func @barrier(
// CHECK-SAME: %[[X:.*]]: tensor<4xf32>, %[[Y:.*]]: tensor<i32>
func.func @barrier(%x: tensor<4xf32>, %y: tensor<i32>) -> (tensor<4xf32>, tensor<i32>) {
  // CHECK-NEXT: return %[[X]], %[[Y]]
  %0:2 = stablehlo.optimization_barrier %x, %y : tensor<4xf32>, tensor<i32>
  return %0#0, %0#1 : tensor<4xf32>, tensor<i32>
}
