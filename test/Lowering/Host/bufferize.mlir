// Tensors become buffers; ../Execute/control.mlir runs the loops.
// RUN: tp-opt %s --tp-lower-to-linalg --tp-host-fuse --tp-host-bufferize -split-input-file | %FileCheck %s

// Results are arguments, written in place; the slices of a concatenated result, too.
// CHECK-LABEL: func.func @main(
// CHECK-SAME: %[[X:.*]]: memref<4xf32>, %{{.*}}: memref<4xf32>, %[[R0:.*]]: memref<8xf32> {tp.result = 0 : i64}
// CHECK-SAME: %[[R1:.*]]: memref<4xf32> {tp.result = 1 : i64}
// CHECK-NOT: memref.alloc
// CHECK: memref.subview %[[R0]][0] [4] [1]
// CHECK: arith.addf
// CHECK: memref.subview %[[R0]][4] [4] [1]
// CHECK: arith.mulf
// CHECK: memref.copy %[[X]], %[[R1]]
// CHECK-NOT: memref.copy
// CHECK: return
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>) -> (tensor<8xf32>, tensor<4xf32>) {
  %a = stablehlo.add %x, %y : tensor<4xf32>
  %b = stablehlo.multiply %x, %y : tensor<4xf32>
  %c = stablehlo.concatenate %a, %b, dim = 0 : (tensor<4xf32>, tensor<4xf32>) -> tensor<8xf32>
  return %c, %x : tensor<8xf32>, tensor<4xf32>
}

// -----

// A loop's values live in one buffer each: here that of the result. The sum is written over the value that it reads; what
// the loop only passes on is read where it is.
// CHECK-LABEL: func.func @main(
// CHECK-SAME: %{{[a-z0-9]+}}: memref<4xf32>, %[[Y:[a-z0-9]+]]: memref<4xf32>,
// CHECK-SAME: %[[A:[a-z0-9]+]]: memref<4xf32> {tp.result = 0 : i64}, %[[B:[a-z0-9]+]]: memref<4xf32> {tp.result = 1 : i64}
// CHECK: scf.while : () -> () {
// CHECK: } do {
// CHECK: linalg.generic {{.*}} ins(%[[A]], %[[Y]] : memref<4xf32>, memref<4xf32>) outs(%[[A]] : memref<4xf32>)
// CHECK-NOT: memref<4xf32>
// CHECK: memref.copy %[[Y]], %[[B]] : memref<4xf32> to memref<4xf32>
// CHECK-NOT: memref<4xf32>
// CHECK: return
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %n: tensor<i32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %0:3 = stablehlo.while(%i = %zero, %a = %x, %b = %y) : tensor<i32>, tensor<4xf32>, tensor<4xf32>
  cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %m = stablehlo.add %i, %one : tensor<i32>
    %s = stablehlo.add %a, %b : tensor<4xf32>
    stablehlo.return %m, %s, %b : tensor<i32>, tensor<4xf32>, tensor<4xf32>
  }
  return %0#1, %0#2 : tensor<4xf32>, tensor<4xf32>
}

// -----

// A transposition cannot be written over what it reads: copied at the end.
// CHECK-LABEL: func.func @main(
// CHECK-SAME: %[[A:[a-z0-9]+]]: memref<4x4xf32> {tp.result = 0 : i64}
// CHECK: } do {
// CHECK: %[[T:.*]] = memref.alloc() : memref<4x4xf32>
// CHECK: linalg.generic {{.*}} ins(%[[A]] : memref<4x4xf32>) outs(%[[T]] : memref<4x4xf32>)
// CHECK: memref.copy %[[T]], %[[A]]
func.func @main(%x: tensor<4x4xf32>, %n: tensor<i32>) -> tensor<4x4xf32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %0:2 = stablehlo.while(%i = %zero, %a = %x) : tensor<i32>, tensor<4x4xf32>
  cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %m = stablehlo.add %i, %one : tensor<i32>
    %t = stablehlo.transpose %a, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    stablehlo.return %m, %t : tensor<i32>, tensor<4x4xf32>
  }
  return %0#1 : tensor<4x4xf32>
}

// -----

// Values that swap: one is copied aside before the other is written.
// CHECK-LABEL: func.func @main(
// CHECK-SAME: %[[A:[a-z0-9]+]]: memref<4xf32> {tp.result = 0 : i64}, %[[B:[a-z0-9]+]]: memref<4xf32> {tp.result = 1 : i64}
// CHECK: } do {
// CHECK: %[[ASIDE:.*]] = memref.alloc() : memref<4xf32>
// CHECK: memref.copy %[[B]], %[[ASIDE]]
// CHECK: memref.copy %[[A]], %[[B]]
// CHECK: memref.copy %[[ASIDE]], %[[A]]
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %n: tensor<i32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %0:3 = stablehlo.while(%i = %zero, %a = %x, %b = %y) : tensor<i32>, tensor<4xf32>, tensor<4xf32>
  cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %m = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %m, %b, %a : tensor<i32>, tensor<4xf32>, tensor<4xf32>
  }
  return %0#1, %0#2 : tensor<4xf32>, tensor<4xf32>
}

// -----

// A row written into a carried cache is written where the cache lies.
// CHECK-LABEL: func.func @main(
// CHECK-SAME: %[[CACHE:[a-z0-9]+]]: memref<8x4xf32> {tp.result = 0 : i64}
// CHECK: } do {
// CHECK-NOT: memref<8x4xf32> to memref<8x4xf32>
// CHECK: memref.subview %[[CACHE]][%{{.*}}, 0] [1, 4] [1, 1]
// CHECK-NOT: memref<8x4xf32> to memref<8x4xf32>
// CHECK: return
func.func @main(%x: tensor<8x4xf32>, %u: tensor<1x4xf32>, %n: tensor<i32>) -> tensor<8x4xf32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %0:2 = stablehlo.while(%i = %zero, %a = %x) : tensor<i32>, tensor<8x4xf32>
  cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %m = stablehlo.add %i, %one : tensor<i32>
    %t = stablehlo.dynamic_update_slice %a, %u, %i, %zero
        : (tensor<8x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4xf32>
    stablehlo.return %m, %t : tensor<i32>, tensor<8x4xf32>
  }
  return %0#1 : tensor<8x4xf32>
}

// -----

// Each branch of a choice writes the result's buffer; a choice has no buffer of its own to return.
// CHECK-LABEL: func.func @main(
// CHECK-SAME: %{{.*}}: memref<i32>, %[[X:.*]]: memref<4xf32>, %[[Y:.*]]: memref<4xf32>, %[[R:.*]]: memref<4xf32> {tp.result = 0 : i64}
// CHECK: scf.index_switch
// CHECK-NEXT: case 0 {
// CHECK-NEXT: memref.copy %[[X]], %[[R]]
// CHECK: case 1 {
// CHECK-NEXT: memref.copy %[[Y]], %[[R]]
// CHECK: default {
// CHECK: linalg.generic {{.*}} outs(%[[R]] : memref<4xf32>)
func.func @main(%i: tensor<i32>, %x: tensor<4xf32>, %y: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "stablehlo.case"(%i) ({
    stablehlo.return %x : tensor<4xf32>
  }, {
    stablehlo.return %y : tensor<4xf32>
  }, {
    %n = stablehlo.negate %x : tensor<4xf32>
    stablehlo.return %n : tensor<4xf32>
  }) : (tensor<i32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

// A scatter updates in place, in a copy of what is read later.
// CHECK-LABEL: func.func @main(
// CHECK-SAME: %[[X:[a-z0-9]+]]: memref<8xf32>
// CHECK-SAME: %[[R:[a-z0-9]+]]: memref<8xf32> {tp.result = 0 : i64}
// CHECK-COUNT-1: memref.copy %[[X]], %[[R]]
// CHECK: scf.for %{{.*}} = %{{.*}} to %{{.*}} step %{{.*}} {
// CHECK: memref.store %{{.*}}, %[[R]]
// CHECK-NOT: memref.copy
// CHECK: return
func.func @main(%x: tensor<8xf32>, %at: tensor<3x1xi32>, %u: tensor<3xf32>) -> tensor<8xf32> {
  %0 = "stablehlo.scatter"(%x, %at, %u) <{scatter_dimension_numbers = #stablehlo.scatter<
      inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%l: tensor<f32>, %r: tensor<f32>):
    stablehlo.return %r : tensor<f32>
  }) : (tensor<8xf32>, tensor<3x1xi32>, tensor<3xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

// Unsigned arguments and results are seen without a sign inside.
// CHECK-LABEL: func.func @main(
// CHECK-SAME: %[[X:.*]]: memref<4xui8>, %[[R:.*]]: memref<4xui8> {tp.result = 0 : i64}
// CHECK-DAG: %[[IN:.*]] = host.bitcast %[[X]] : memref<4xui8> to memref<4xi8>
// CHECK-DAG: %[[OUT:.*]] = host.bitcast %[[R]] : memref<4xui8> to memref<4xi8>
// CHECK: linalg.generic {{.*}} ins(%[[IN]] : memref<4xi8>) outs(%[[OUT]] : memref<4xi8>)
// CHECK-NOT: tensor
func.func @main(%x: tensor<4xui8>) -> tensor<4xui8> {
  %0 = stablehlo.multiply %x, %x : tensor<4xui8>
  return %0 : tensor<4xui8>
}

// -----

// Reshaped, one tensor.empty of many ops is one for each of them: no buffer lives from the first to the last.
// CHECK-LABEL: func.func @main(
// CHECK-NOT: memref.alloc
// CHECK: memref.expand_shape %{{.*}} : memref<4x6xf32>
// CHECK: %[[A:.*]] = memref.alloc() : memref<1x6xf32>
// CHECK: linalg.fill ins({{.*}}) outs(%[[A]]
// CHECK-NOT: memref.alloc
// CHECK: memref.expand_shape %{{.*}} : memref<4x6xf32>
// CHECK: %[[B:.*]] = memref.alloc() : memref<1x6xf32>
// CHECK: linalg.fill ins({{.*}}) outs(%[[B]]
// CHECK-NOT: memref.alloc
// CHECK: return
func.func @main(%x: tensor<4x6xf32>, %y: tensor<4x6xf32>) -> tensor<6xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<6xf32>
  %a0 = tensor.expand_shape %empty [[0, 1]] output_shape [1, 6] : tensor<6xf32> into tensor<1x6xf32>
  %a1 = linalg.fill ins(%zero : f32) outs(%a0 : tensor<1x6xf32>) -> tensor<1x6xf32>
  %x1 = tensor.expand_shape %x [[0], [1, 2]] output_shape [4, 1, 6] : tensor<4x6xf32> into tensor<4x1x6xf32>
  %a = linalg.reduce ins(%x1 : tensor<4x1x6xf32>) outs(%a1 : tensor<1x6xf32>) dimensions = [0]
    (%in: f32, %out: f32) { %s = arith.addf %out, %in : f32 linalg.yield %s : f32 }
  %ca = tensor.collapse_shape %a [[0, 1]] : tensor<1x6xf32> into tensor<6xf32>
  %b0 = tensor.expand_shape %empty [[0, 1]] output_shape [1, 6] : tensor<6xf32> into tensor<1x6xf32>
  %b1 = linalg.fill ins(%zero : f32) outs(%b0 : tensor<1x6xf32>) -> tensor<1x6xf32>
  %y1 = tensor.expand_shape %y [[0], [1, 2]] output_shape [4, 1, 6] : tensor<4x6xf32> into tensor<4x1x6xf32>
  %b = linalg.reduce ins(%y1 : tensor<4x1x6xf32>) outs(%b1 : tensor<1x6xf32>) dimensions = [0]
    (%in: f32, %out: f32) { %s = arith.addf %out, %in : f32 linalg.yield %s : f32 }
  %cb = tensor.collapse_shape %b [[0, 1]] : tensor<1x6xf32> into tensor<6xf32>
  %c0 = tensor.empty() : tensor<6xf32>
  %c = linalg.mul ins(%ca, %cb : tensor<6xf32>, tensor<6xf32>) outs(%c0 : tensor<6xf32>) -> tensor<6xf32>
  return %c : tensor<6xf32>
}

// -----

// A row of what a loop collects is formed where it ends, and the next op reads it there. What the stack begins with is never
// read.
// CHECK-LABEL: func.func @main(
// CHECK-SAME: %[[X:[a-z0-9]+]]: memref<8xf32>, %[[ZEROS:[a-z0-9]+]]: memref<4x8xf32>,
// CHECK-SAME: %[[S:[a-z0-9]+]]: memref<4x8xf32> {tp.result = 0 : i64}, %{{.*}}: memref<8xf32> {tp.result = 1 : i64}
// CHECK-NOT: %[[ZEROS]]
// CHECK: memref.copy %[[X]],
// CHECK-NOT: %[[ZEROS]]
// CHECK: scf.for
// CHECK: %[[ROW:.*]] = memref.subview %[[S]][%{{.*}}, 0] [1, 8] [1, 1] : memref<4x8xf32> to memref<8xf32
// CHECK: linalg.generic {{.*}} outs(%[[ROW]] :
// CHECK: math.tanh
// CHECK: linalg.generic {{.*}} ins(%[[ROW]] :
// CHECK: math.sin
// CHECK-NOT: memref.copy
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @main(%x: tensor<8xf32>, %s: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<8xf32>) {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %r:3 = stablehlo.while(%i = %zero, %h = %x, %st = %s) : tensor<i32>, tensor<8xf32>, tensor<4x8xf32>
  cond {
    %n = stablehlo.constant dense<4> : tensor<i32>
    %p = stablehlo.compare LT, %i, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %z = stablehlo.constant dense<0> : tensor<i32>
    %t = stablehlo.tanh %h : tensor<8xf32>
    %m = stablehlo.sine %t : tensor<8xf32>
    %row = stablehlo.broadcast_in_dim %t, dims = [1] : (tensor<8xf32>) -> tensor<1x8xf32>
    %u = stablehlo.dynamic_update_slice %st, %row, %i, %z : (tensor<4x8xf32>, tensor<1x8xf32>, tensor<i32>, tensor<i32>) -> tensor<4x8xf32>
    %one = stablehlo.constant dense<1> : tensor<i32>
    %j = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %j, %m, %u : tensor<i32>, tensor<8xf32>, tensor<4x8xf32>
  }
  return %r#2, %r#1 : tensor<4x8xf32>, tensor<8xf32>
}

// -----

// A scalar that the body loads is no reason to write elsewhere than over the input.
// CHECK-LABEL: func.func @main(
// CHECK-SAME: %[[LOW:[a-z0-9]+]]: memref<f32>, %[[R:[a-z0-9]+]]: memref<8x8xf32> {tp.result = 0 : i64}
// CHECK-NOT: memref.alloc
// CHECK: linalg.generic {{.*}} ins(%[[R]] : memref<8x8xf32>) outs(%[[R]] : memref<8x8xf32>)
// CHECK: memref.load %[[LOW]][]
func.func @main(%x: tensor<8x8xf32>, %low: tensor<f32>) -> tensor<8x8xf32> {
  %d = stablehlo.dot_general %x, %x, contracting_dims = [1] x [0] : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %i = stablehlo.iota dim = 0 : tensor<8x8xi32>
  %j = stablehlo.iota dim = 1 : tensor<8x8xi32>
  %m = stablehlo.compare GE, %i, %j : (tensor<8x8xi32>, tensor<8x8xi32>) -> tensor<8x8xi1>
  %b = stablehlo.broadcast_in_dim %low, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
  %r = stablehlo.select %m, %d, %b : tensor<8x8xi1>, tensor<8x8xf32>
  return %r : tensor<8x8xf32>
}
