// RUN: tp-opt %s -split-input-file -tp-propagate -tp-verify-annotated | %FileCheck %s

// A weight that is stored split over the batch's axis is gathered before its
// use, where that is less than to regroup the batch.
tp.mesh @mesh = <["dp"=4]>
// CHECK-LABEL: @gathered_weight
// CHECK-SAME: (%[[X:[^:]*]]: tensor<64x8xf32> {{[^%]*}}, %[[W:[^:]*]]: tensor<8x8xf32>
// CHECK-NEXT: %[[G:.*]] = tp.reshard %[[W]] to <@mesh, [{}, {}]>
// CHECK-NEXT: stablehlo.dot_general %[[X]], %[[G]]{{.*}}{tp.layout = #tp.layout<@mesh, [{"dp"}, {}]>}
// CHECK-NOT: tp.reshard
func.func @gathered_weight(%x: tensor<64x8xf32> {tp.layout = #tp.layout<@mesh, [{"dp"}, {}]>},
                           %w: tensor<8x8xf32> {tp.layout = #tp.layout<@mesh, [{"dp"}, {}]>}) -> tensor<64x8xf32> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x8xf32>, tensor<8x8xf32>) -> tensor<64x8xf32>
  return %0 : tensor<64x8xf32>
}

// -----

// Zeros that a scatter adds to count once: a broadcast of zero is made partial
// like its result, at no cost.
tp.mesh @mesh = <["dp"=4]>
// CHECK-LABEL: @zeros
// CHECK: %[[C:.*]] = stablehlo.constant {tp.layout = #tp.layout<@mesh, [], partial = {"dp"}>} dense<0.000000e+00>
// CHECK: %[[Z:.*]] = stablehlo.broadcast_in_dim %[[C]]{{.*}}{tp.layout = #tp.layout<@mesh, [{}, {}], partial = {"dp"}>}
// CHECK: %[[S:.*]] = "stablehlo.scatter"(%[[Z]]
// CHECK: {tp.layout = #tp.layout<@mesh, [{}, {}], partial = {"dp"}>}
// CHECK: tp.reshard %[[S]] to <@mesh, [{}, {}]>
func.func @zeros(%rows: tensor<64x1xi32> {tp.layout = #tp.layout<@mesh, [{"dp"}, {}]>},
                 %updates: tensor<64x8xf32> {tp.layout = #tp.layout<@mesh, [{"dp"}, {}]>}) -> tensor<4x8xf32> {
  %c = stablehlo.constant dense<0.0> : tensor<f32>
  %z = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
  %0 = "stablehlo.scatter"(%z, %rows, %updates) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<64x1xi32>, tensor<64x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// -----

// Few rows looked up in a large table that is split over the rows' own axis:
// the rows move, not the table.
tp.mesh @mesh = <["dp"=4]>
// CHECK-LABEL: @lookup
// CHECK-SAME: (%[[T:[^:]*]]: tensor<4096x8xf32>
// CHECK-NOT: tp.reshard %[[T]]
// CHECK: %[[G:.*]] = "stablehlo.gather"(%[[T]]{{.*}}partial = {"dp"}>}
// CHECK-NEXT: tp.reshard %[[G]] to <@mesh, [{"dp"}, {}]>
func.func @lookup(%table: tensor<4096x8xf32> {tp.layout = #tp.layout<@mesh, [{"dp"}, {}]>},
                  %rows: tensor<16x1xi32> {tp.layout = #tp.layout<@mesh, [{"dp"}, {}]>}) -> tensor<16x8xf32> {
  %0 = "stablehlo.gather"(%table, %rows) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<4096x8xf32>, tensor<16x1xi32>) -> tensor<16x8xf32>
  return %0 : tensor<16x8xf32>
}

// -----

// A barrier ties each result to its operand, and nothing else.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @barrier
// CHECK: stablehlo.optimization_barrier {{.*}}tp.layouts = [#tp.layout<@mesh, [{"tp"}]>, #tp.layout<@mesh, [{}, {}]>]
// CHECK-NOT: tp.reshard
func.func @barrier(%x: tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}]>}, %y: tensor<8x4xf32>) -> (tensor<8xf32>, tensor<8x4xf32>) {
  %0:2 = stablehlo.optimization_barrier %x, %y : tensor<8xf32>, tensor<8x4xf32>
  return %0#0, %0#1 : tensor<8xf32>, tensor<8x4xf32>
}

// -----

// Thirds of a fused dimension: each block is split, so that taking one needs no
// communication.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @fused
// CHECK: stablehlo.slice {{.*}}{tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>}
// CHECK-NOT: tp.reshard
func.func @fused(%qkv: tensor<2x48xf32> {tp.layout = #tp.layout<@mesh, [{}, 3x{"tp"}]>}) -> tensor<2x16xf32> {
  %0 = stablehlo.slice %qkv [0:2, 16:32] : (tensor<2x48xf32>) -> tensor<2x16xf32>
  return %0 : tensor<2x16xf32>
}

// -----

// The branches of a choice bring what they return to the layout of its result.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @choice
// CHECK: %[[R:.*]] = tp.reshard %{{.*}} to <@mesh, [{"tp"}, {}]>
// CHECK: "stablehlo.if"
// CHECK: stablehlo.return %[[R]]
func.func @choice(%p: tensor<i1>, %x: tensor<8x8xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}, {}]>},
                  %y: tensor<8x8xf32> {tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>})
    -> (tensor<8x8xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}, {}]>}) {
  %0 = "stablehlo.if"(%p) ({
    stablehlo.return %x : tensor<8x8xf32>
  }, {
    stablehlo.return %y : tensor<8x8xf32>
  }) : (tensor<i1>) -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}
