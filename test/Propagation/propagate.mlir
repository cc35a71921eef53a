// RUN: tp-opt %s -split-input-file -tp-propagate -tp-verify-annotated | %FileCheck %s

// Heads are the major part of a column split, and reach the other weights
// through the reshapes; attention itself needs no communication.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @heads
// CHECK-SAME: %[[WK:[^:]*]]: tensor<32x64xf32> {tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>}, %[[WO:[^:]*]]: tensor<64x32xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}, {}]>})
// CHECK: %[[Q:.*]] = stablehlo.reshape {{.*}}[{}, {}, {"tp"}, {}]
// CHECK-NOT: tp.reshard
// CHECK: %[[S:.*]] = stablehlo.dot_general {{.*}}[{}, {"tp"}, {}, {}]
// CHECK-NOT: tp.reshard
// CHECK: %[[Y:.*]] = stablehlo.dot_general {{.*}}partial = {"tp"}>}
// CHECK-NEXT: tp.reshard %[[Y]]
// CHECK-NOT: tp.reshard
func.func @heads(%x: tensor<2x16x32xf32>, %wq: tensor<32x64xf32> {tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>},
                 %wk: tensor<32x64xf32>, %wo: tensor<64x32xf32>) -> tensor<2x16x32xf32> {
  %q = stablehlo.dot_general %x, %wq, contracting_dims = [2] x [0] : (tensor<2x16x32xf32>, tensor<32x64xf32>) -> tensor<2x16x64xf32>
  %k = stablehlo.dot_general %x, %wk, contracting_dims = [2] x [0] : (tensor<2x16x32xf32>, tensor<32x64xf32>) -> tensor<2x16x64xf32>
  %qh = stablehlo.reshape %q : (tensor<2x16x64xf32>) -> tensor<2x16x8x8xf32>
  %kh = stablehlo.reshape %k : (tensor<2x16x64xf32>) -> tensor<2x16x8x8xf32>
  %s = stablehlo.dot_general %qh, %kh, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3] : (tensor<2x16x8x8xf32>, tensor<2x16x8x8xf32>) -> tensor<2x8x16x16xf32>
  %a = stablehlo.dot_general %s, %kh, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1] : (tensor<2x8x16x16xf32>, tensor<2x16x8x8xf32>) -> tensor<2x8x16x8xf32>
  %t = stablehlo.transpose %a, dims = [0, 2, 1, 3] : (tensor<2x8x16x8xf32>) -> tensor<2x16x8x8xf32>
  %o = stablehlo.reshape %t : (tensor<2x16x8x8xf32>) -> tensor<2x16x64xf32>
  %y = stablehlo.dot_general %o, %wo, contracting_dims = [2] x [0] : (tensor<2x16x64xf32>, tensor<64x32xf32>) -> tensor<2x16x32xf32>
  return %y : tensor<2x16x32xf32>
}

// -----

// Two closed layouts that disagree: the op runs as its result lies, the other
// operand is brought there.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @conflict
// CHECK-SAME: (%[[A:[^:]*]]: {{.*}}, %[[B:[^:]*]]: tensor<8x8xf32>
// CHECK-NEXT: %[[R:.*]] = tp.reshard %[[B]] to <@mesh, [{"tp"}, {}]>
// CHECK-NEXT: stablehlo.add %[[A]], %[[R]] {tp.layout = #tp.layout<@mesh, [{"tp"}, {}]>}
func.func @conflict(%a: tensor<8x8xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}, {}]>},
                    %b: tensor<8x8xf32> {tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>})
    -> (tensor<8x8xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}, {}]>}) {
  %0 = stablehlo.add %a, %b : tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// -----

// A constraint in the middle dissolves into a reshard, or into nothing; open
// dimensions take what comes.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// CHECK-LABEL: @constraint
// CHECK-SAME: %[[X:[^:]*]]: tensor<8x8xf32> {tp.layout = #tp.layout<@mesh, [{"dp"}, {}]>}
// CHECK-NEXT: %[[E:.*]] = stablehlo.exponential %[[X]] {tp.layout = #tp.layout<@mesh, [{"dp"}, {}]>}
// CHECK-NEXT: %[[R:.*]] = tp.reshard %[[E]] to <@mesh, [{}, {"dp"}]>
// CHECK-NEXT: %[[N:.*]] = stablehlo.negate %[[R]] {tp.layout = #tp.layout<@mesh, [{}, {"dp"}]>}
// CHECK-NEXT: return %[[N]]
func.func @constraint(%x: tensor<8x8xf32> {tp.layout = #tp.layout<@mesh, [{"dp"}, {}]>}) -> tensor<8x8xf32> {
  %0 = stablehlo.exponential %x : tensor<8x8xf32>
  %1 = tp.layout_constraint %0 <@mesh, [{?}, {?}]> : tensor<8x8xf32>
  %2 = tp.layout_constraint %1 <@mesh, [{}, {"dp", ?}]> : tensor<8x8xf32>
  %3 = stablehlo.negate %2 : tensor<8x8xf32>
  return %3 : tensor<8x8xf32>
}

// -----

// Equal reshards of one value are one; constants are made in each layout.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @shared
// CHECK-SAME: (%[[A:[^:]*]]: {{.*}}, %[[B:[^:]*]]: {{.*}}, %[[C:[^:]*]]: tensor<8x8xf32>
// CHECK-NEXT: %[[ONE0:.*]] = stablehlo.constant {tp.layout = #tp.layout<@mesh, [{"tp"}, {}]>}
// CHECK-NEXT: %[[ONE1:.*]] = stablehlo.constant {tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>}
// CHECK-NEXT: %[[A1:.*]] = stablehlo.add %[[A]], %[[ONE0]]
// CHECK-NEXT: %[[B1:.*]] = stablehlo.add %[[B]], %[[ONE1]]
// CHECK-NEXT: %[[M:.*]] = tp.reshard %[[C]] to <@mesh, [{}, {}]>
// CHECK-NEXT: stablehlo.dot_general %[[A1]], %[[M]]
// CHECK-NEXT: stablehlo.dot_general %[[M]], %[[B1]]
// CHECK-NOT: tp.reshard
func.func @shared(%a: tensor<8x8xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}, {}]>},
                  %b: tensor<8x8xf32> {tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>},
                  %c: tensor<8x8xf32> {tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>})
    -> (tensor<8x8xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}, {}]>},
        tensor<8x8xf32> {tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>}) {
  %one = stablehlo.constant dense<1.0> : tensor<8x8xf32>
  %0 = stablehlo.add %a, %one : tensor<8x8xf32>
  %1 = stablehlo.add %b, %one : tensor<8x8xf32>
  %2 = stablehlo.dot_general %0, %c, contracting_dims = [1] x [1] : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %3 = stablehlo.dot_general %c, %1, contracting_dims = [0] x [0] : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  return %2, %3 : tensor<8x8xf32>, tensor<8x8xf32>
}

// -----

// What a loop carries has one layout; its counter and condition are whole.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @loop
// CHECK-SAME: tensor<8x16xf32> {tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>}
// CHECK: stablehlo.while
// CHECK: tp.block_layouts = {{\[}}[#tp.layout<@mesh, []>, #tp.layout<@mesh, [{}, {"tp"}]>], [#tp.layout<@mesh, []>, #tp.layout<@mesh, [{}, {"tp"}]>]]
// CHECK-SAME: tp.layouts = [#tp.layout<@mesh, []>, #tp.layout<@mesh, [{}, {"tp"}]>]
// CHECK: stablehlo.dot_general {{.*}}partial = {"tp"}>}
// CHECK-NEXT: %[[R:.*]] = tp.reshard {{.*}} to <@mesh, [{}, {"tp"}]>
func.func @loop(%x: tensor<8x16xf32>, %w: tensor<16x16xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}, {}]>}) -> tensor<8x16xf32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %four = stablehlo.constant dense<4> : tensor<i32>
  %0:2 = stablehlo.while(%i = %zero, %a = %x) : tensor<i32>, tensor<8x16xf32>
    cond {
      %p = stablehlo.compare LT, %i, %four : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %p : tensor<i1>
    } do {
      %n = stablehlo.add %i, %one : tensor<i32>
      %b = stablehlo.dot_general %a, %w, contracting_dims = [1] x [0] : (tensor<8x16xf32>, tensor<16x16xf32>) -> tensor<8x16xf32>
      stablehlo.return %n, %b : tensor<i32>, tensor<8x16xf32>
    }
  return %0#1 : tensor<8x16xf32>
}
