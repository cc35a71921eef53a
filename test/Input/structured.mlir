// RUN: tp-opt %s -tp-import -split-input-file | %FileCheck %s

// A counted loop carries its index; slices that start at it are dynamic.
// CHECK-LABEL: func.func @loop
// CHECK: %[[LOOP:.*]]:2 = stablehlo.while(%[[I:.*]] = %{{.*}}, %[[Y:.*]] = %{{.*}}) : tensor<i64>, tensor<4xf32>
// CHECK: %[[END:.*]] = stablehlo.constant dense<3> : tensor<i64>
// CHECK: %[[MORE:.*]] = stablehlo.compare LT, %[[I]], %[[END]]
// CHECK: stablehlo.return %[[MORE]]
// CHECK: %[[ROW:.*]] = stablehlo.dynamic_slice %{{.*}}, %[[I]], %{{.*}}, sizes = [1, 4]
// CHECK: %[[X:.*]] = stablehlo.reshape %[[ROW]]
// CHECK: %[[SUM:.*]] = arith.addf %[[Y]], %[[X]]
// CHECK: %[[NEXT:.*]] = stablehlo.add %[[I]]
// CHECK: stablehlo.return %[[NEXT]], %[[SUM]]
// CHECK: return %[[LOOP]]#1
func.func @loop(%x: tensor<3x4xf32>, %y: tensor<4xf32>) -> tensor<4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %0 = scf.for %i = %c0 to %c3 step %c1 iter_args(%a = %y) -> tensor<4xf32> {
    %r = tensor.extract_slice %x[%i, 0] [1, 4] [1, 1] : tensor<3x4xf32> to tensor<4xf32>
    %s = arith.addf %a, %r : tensor<4xf32>
    scf.yield %s : tensor<4xf32>
  }
  return %0 : tensor<4xf32>
}

// -----

// What decides stays a tensor; a scalar that a body needs is its element.
// CHECK-LABEL: func.func @branch
// CHECK-SAME: %[[P:.*]]: tensor<i1>, %[[X:.*]]: tensor<4xf32>, %[[V:.*]]: tensor<f32>
// CHECK: %[[R:.*]] = "stablehlo.if"(%[[P]])
// CHECK: return %[[R]]
func.func @branch(%p: tensor<i1>, %x: tensor<4xf32>, %v: tensor<f32>) -> tensor<4xf32> {
  %c = tensor.extract %p[] : tensor<i1>
  %s = tensor.extract %v[] : tensor<f32>
  %0 = scf.if %c -> tensor<4xf32> {
    %e = tensor.empty() : tensor<4xf32>
    %f = linalg.fill ins(%s : f32) outs(%e : tensor<4xf32>) -> tensor<4xf32>
    scf.yield %f : tensor<4xf32>
  } else {
    scf.yield %x : tensor<4xf32>
  }
  return %0 : tensor<4xf32>
}

// -----

// The body of scf.while takes what its condition forwards: the condition's region is computed in three places.
// CHECK-LABEL: func.func @newton
// CHECK: %[[LOOP:.*]] = stablehlo.while(%[[A:.*]] = %{{.*}}) : tensor<f32>
// CHECK: %[[D:.*]] = arith.mulf %[[A]], %[[A]]
// CHECK: stablehlo.return
// CHECK: %[[E:.*]] = arith.mulf %[[A]], %[[A]]
// CHECK: %[[N:.*]] = arith.subf %[[E]], %[[E]]
// CHECK: stablehlo.return %[[N]]
// CHECK: %[[R:.*]] = arith.mulf %[[LOOP]], %[[LOOP]]
// CHECK: return %[[R]]
func.func @newton(%x: tensor<f32>, %t: tensor<f32>) -> tensor<f32> {
  %0 = scf.while (%a = %x) : (tensor<f32>) -> tensor<f32> {
    %d = arith.mulf %a, %a : tensor<f32>
    %p = arith.cmpf ogt, %d, %t : tensor<f32>
    %c = tensor.extract %p[] : tensor<i1>
    scf.condition(%c) %d : tensor<f32>
  } do {
  ^bb0(%d: tensor<f32>):
    %n = arith.subf %d, %d : tensor<f32>
    scf.yield %n : tensor<f32>
  }
  return %0 : tensor<f32>
}

// -----

// What a body reads by index is gathered before; rows that a loop counts are taken as a whole.
#map = affine_map<(d0, d1) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-LABEL: func.func @embedding
// CHECK-SAME: %[[TABLE:.*]]: tensor<9x4xf32>, %[[TOKENS:.*]]: tensor<6xi64>
// CHECK: %[[PLACES:.*]] = linalg.generic {{.*}} ins(%[[TOKENS]] : tensor<6xi64>)
// CHECK: %[[COLUMN:.*]] = stablehlo.reshape %[[PLACES]] : (tensor<6xi64>) -> tensor<6x1xi64>
// CHECK: %[[ROWS:.*]] = "stablehlo.gather"(%[[TABLE]], %[[COLUMN]])
// CHECK-SAME: offset_dims = [1], collapsed_slice_dims = [0]
// CHECK-SAME: slice_sizes = array<i64: 1, 4>
// CHECK: linalg.generic {{.*}} ins(%[[TOKENS]], %[[ROWS]] : tensor<6xi64>, tensor<6x4xf32>)
// CHECK-NOT: cf.assert
func.func @embedding(%table: tensor<9x4xf32>, %tokens: tensor<6xi64>) -> tensor<6x4xf32> {
  %c0 = arith.constant 0 : i64
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%tokens : tensor<6xi64>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: i64, %out: f32):
    %i = arith.index_cast %in : i64 to index
    %j = linalg.index 1 : index
    %ok = arith.cmpi sge, %in, %c0 : i64
    cf.assert %ok, "index must be larger or equal to 0"
    %v = tensor.extract %table[%i, %j] : tensor<9x4xf32>
    linalg.yield %v : f32
  } -> tensor<6x4xf32>
  return %1 : tensor<6x4xf32>
}

// -----

// CHECK-LABEL: func.func @joined
// CHECK: %[[PAD:.*]] = stablehlo.pad %{{.*}}, %{{.*}}, low = [0, 1], high = [0, 2], interior = [0, 0]
// CHECK: stablehlo.concatenate %[[PAD]], %[[PAD]], dim = 0
func.func @joined(%x: tensor<2x3xf32>) -> tensor<4x6xf32> {
  %c = arith.constant 5.0 : f32
  %p = tensor.pad %x low[0, 1] high[0, 2] {
  ^bb0(%i: index, %j: index):
    tensor.yield %c : f32
  } : tensor<2x3xf32> to tensor<2x6xf32>
  %0 = tensor.concat dim(0) %p, %p : (tensor<2x6xf32>, tensor<2x6xf32>) -> tensor<4x6xf32>
  return %0 : tensor<4x6xf32>
}

// -----

// Turns in parallel become turns in order, which carry what they insert.
// CHECK-LABEL: func.func @rows
// CHECK: stablehlo.while(%[[I:.*]] = %{{.*}}, %[[OUTER:.*]] = %{{.*}}) : tensor<i64>, tensor<4x6xf32>
// CHECK: stablehlo.while(%[[J:.*]] = %{{.*}}, %[[INNER:.*]] = %[[OUTER]]) : tensor<i64>, tensor<4x6xf32>
// CHECK: %[[PART:.*]] = stablehlo.dynamic_slice %{{.*}}, %[[I]], %[[J]], sizes = [2, 3]
// CHECK: %[[TWICE:.*]] = arith.addf %[[PART]], %[[PART]]
// CHECK: %[[NEXT:.*]] = stablehlo.dynamic_update_slice %[[INNER]], %[[TWICE]], %[[I]], %[[J]]
// CHECK: stablehlo.return %{{.*}}, %[[NEXT]]
// CHECK-NOT: scf
func.func @rows(%x: tensor<4x6xf32>, %y: tensor<4x6xf32>) -> tensor<4x6xf32> {
  %0 = scf.forall (%i, %j) = (0, 0) to (4, 6) step (2, 3) shared_outs(%o = %y) -> tensor<4x6xf32> {
    %r = tensor.extract_slice %x[%i, %j] [2, 3] [1, 1] : tensor<4x6xf32> to tensor<2x3xf32>
    %s = arith.addf %r, %r : tensor<2x3xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %s into %o[%i, %j] [2, 3] [1, 1] : tensor<2x3xf32> into tensor<4x6xf32>
    }
  }
  return %0 : tensor<4x6xf32>
}

// -----

// What the turns reduce is carried.
// CHECK-LABEL: func.func @sum
// CHECK: stablehlo.while(%{{.*}} = %{{.*}}, %[[SUM:.*]] = %{{.*}}) : tensor<i64>, tensor<f32>
// CHECK: %[[ELEMENT:.*]] = stablehlo.reshape
// CHECK: %[[NEXT:.*]] = arith.addf %[[SUM]], %[[ELEMENT]] : tensor<f32>
// CHECK: stablehlo.return %{{.*}}, %[[NEXT]]
// CHECK-NOT: scf
func.func @sum(%x: tensor<6xf32>) -> tensor<f32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c6 = arith.constant 6 : index
  %zero = arith.constant 0.0 : f32
  %0 = scf.parallel (%i) = (%c0) to (%c6) step (%c1) init (%zero) -> f32 {
    %e = tensor.extract %x[%i] : tensor<6xf32>
    scf.reduce(%e : f32) {
    ^bb0(%a: f32, %b: f32):
      %s = arith.addf %a, %b : f32
      scf.reduce.return %s : f32
    }
  }
  %1 = tensor.from_elements %0 : tensor<f32>
  return %1 : tensor<f32>
}

// -----

// The place of a number among the cases, the default last.
// CHECK-LABEL: func.func @switch
// CHECK-SAME: %[[N:.*]]: tensor<i64>
// CHECK-DAG: %[[LAST:.*]] = stablehlo.constant dense<2> : tensor<i32>
// CHECK-DAG: %[[SEVEN:.*]] = stablehlo.constant dense<7> : tensor<i64>
// CHECK-DAG: %[[IS7:.*]] = stablehlo.compare EQ, %[[N]], %[[SEVEN]]
// CHECK: %[[FIRST:.*]] = stablehlo.select %[[IS7]], %{{.*}}, %[[LAST]]
// CHECK: %[[IS2:.*]] = stablehlo.compare EQ
// CHECK: %[[PLACE:.*]] = stablehlo.select %[[IS2]], %{{.*}}, %[[FIRST]]
// CHECK: "stablehlo.case"(%[[PLACE]])
// CHECK: arith.addf
// CHECK: arith.mulf
// CHECK: arith.subf
// CHECK-NOT: scf
func.func @switch(%n: tensor<i64>, %x: tensor<4xf32>) -> tensor<4xf32> {
  %e = tensor.extract %n[] : tensor<i64>
  %i = arith.index_cast %e : i64 to index
  %0 = scf.index_switch %i -> tensor<4xf32>
  case 7 {
    %r = arith.addf %x, %x : tensor<4xf32>
    scf.yield %r : tensor<4xf32>
  }
  case 2 {
    %r = arith.mulf %x, %x : tensor<4xf32>
    scf.yield %r : tensor<4xf32>
  }
  default {
    %r = arith.subf %x, %x : tensor<4xf32>
    scf.yield %r : tensor<4xf32>
  }
  return %0 : tensor<4xf32>
}

// -----

// CHECK-LABEL: func.func @region
// CHECK-SAME: %[[X:.*]]: tensor<4xf32>
// CHECK-NEXT: %[[R:.*]] = arith.addf %[[X]], %[[X]]
// CHECK-NEXT: return %[[R]]
func.func @region(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = scf.execute_region -> tensor<4xf32> {
    %r = arith.addf %x, %x : tensor<4xf32>
    scf.yield %r : tensor<4xf32>
  }
  return %0 : tensor<4xf32>
}
