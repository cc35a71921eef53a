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

// What each iteration passes on is read where it is, also where nothing counts them.
// CHECK-LABEL: func.func @passes_on(
// CHECK-SAME: %[[X:.*]]: tensor<4xf32>, %[[W:.*]]: tensor<4xf32>, %[[N:.*]]: tensor<i32>
func.func @passes_on(%x: tensor<4xf32>, %w: tensor<4xf32>, %n: tensor<i32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  // CHECK: %[[R:.*]]:2 = scf.while (%{{.*}} = %{{.*}}, %{{.*}} = %[[X]]) : (tensor<i32>, tensor<4xf32>)
  // CHECK: ^bb0(%{{.*}}: tensor<i32>, %[[A:.*]]: tensor<4xf32>):
  // CHECK: linalg.generic {{.*}} ins(%[[A]], %[[W]]
  %0:3 = stablehlo.while(%i = %zero, %v = %w, %a = %x) : tensor<i32>, tensor<4xf32>, tensor<4xf32>
  cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %m = stablehlo.add %i, %one : tensor<i32>
    %s = stablehlo.add %a, %v : tensor<4xf32>
    stablehlo.return %m, %v, %s : tensor<i32>, tensor<4xf32>, tensor<4xf32>
  }
  // CHECK: return %[[R]]#1, %[[W]]
  return %0#2, %0#1 : tensor<4xf32>, tensor<4xf32>
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

// -----

// A counter between constants is the loop's own; what is computed of it stays a scalar.
// CHECK-LABEL: func.func @counted(
// CHECK-SAME: %[[X:.*]]: tensor<7x4xf32>, %[[Y:.*]]: tensor<4xf32>
func.func @counted(%x: tensor<7x4xf32>, %y: tensor<4xf32>) -> (tensor<i32>, tensor<4xf32>) {
  %first = stablehlo.constant dense<1> : tensor<i32>
  %step = stablehlo.constant dense<2> : tensor<i32>
  %bound = stablehlo.constant dense<6> : tensor<i32>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  // CHECK-DAG: %[[FIRST:.*]] = arith.constant 1 : index
  // CHECK-DAG: %[[LAST:.*]] = arith.constant 7 : index
  // CHECK-DAG: %[[STEP:.*]] = arith.constant 2 : index
  // CHECK: %[[R:.*]] = scf.for %[[I:.*]] = %[[FIRST]] to %[[LAST]] step %[[STEP]] iter_args(%[[A:.*]] = %[[Y]]) -> (tensor<4xf32>) {
  // CHECK-NEXT: %[[J:.*]] = arith.index_cast %[[I]] : index to i32
  // CHECK: %[[BACK:.*]] = arith.subi %{{.*}}, %[[J]] : i32
  // CHECK: %[[PLACE:.*]] = arith.index_cast %[[BACK]] : i32 to index
  // CHECK-NOT: tensor.extract %
  // CHECK: tensor.extract_slice %[[X]]
  // CHECK: scf.yield
  %0:3 = stablehlo.while(%i = %first, %a = %y, %n = %bound) : tensor<i32>, tensor<4xf32>, tensor<i32>
  cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %back = stablehlo.subtract %n, %i : tensor<i32>
    %row = stablehlo.dynamic_slice %x, %back, %zero, sizes = [1, 4] : (tensor<7x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %r = stablehlo.reshape %row : (tensor<1x4xf32>) -> tensor<4xf32>
    %s = stablehlo.add %a, %r : tensor<4xf32>
    %m = stablehlo.add %i, %step : tensor<i32>
    stablehlo.return %m, %s, %n : tensor<i32>, tensor<4xf32>, tensor<i32>
  }
  // CHECK: %[[END:.*]] = arith.constant dense<7> : tensor<i32>
  // CHECK: return %[[END]], %[[R]]
  return %0#0, %0#1 : tensor<i32>, tensor<4xf32>
}

// -----

// Without trips the counter ends where it starts; one that could wrap is compared.
// CHECK-LABEL: func.func @ends(
func.func @ends() -> (tensor<i32>, tensor<i8>) {
  %five = stablehlo.constant dense<5> : tensor<i32>
  %three = stablehlo.constant dense<3> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  // CHECK: scf.for
  // CHECK: %[[FIVE:.*]] = arith.constant dense<5> : tensor<i32>
  %0 = stablehlo.while(%i = %five) : tensor<i32>
  cond {
    %c = stablehlo.compare LT, %i, %three : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %m = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %m : tensor<i32>
  }
  %start = stablehlo.constant dense<0> : tensor<i8>
  %high = stablehlo.constant dense<120> : tensor<i8>
  %stride = stablehlo.constant dense<50> : tensor<i8>
  // CHECK: scf.while
  %1 = stablehlo.while(%i = %start) : tensor<i8>
  cond {
    %c = stablehlo.compare LT, %i, %high : (tensor<i8>, tensor<i8>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %m = stablehlo.add %i, %stride : tensor<i8>
    stablehlo.return %m : tensor<i8>
  }
  // CHECK: return %[[FIVE]], %{{.*}}
  return %0, %1 : tensor<i32>, tensor<i8>
}
