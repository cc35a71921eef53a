// RUN: tp-opt %s -tp-partition -split-input-file | %FileCheck %s

// A rank looks up the rows that it has and gives zero for the others.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: func.func @embed
func.func @embed(%t: tensor<10x4xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}, {}]>}, %i: tensor<3x1xi32> {tp.layout = #tp.layout<@mesh, [{}, {}]>})
    -> (tensor<3x4xf32> {tp.layout = #tp.layout<@mesh, [{}, {}]>}) {
  // CHECK: %[[IN:.*]] = stablehlo.clamp
  // CHECK: stablehlo.subtract %[[IN]]
  // CHECK: %[[ROWS:.*]] = "stablehlo.gather"
  // CHECK-SAME: (tensor<3x4xf32>, tensor<3x1xi32>) -> tensor<3x4xf32>
  // CHECK: %[[TERM:.*]] = stablehlo.select %{{.*}}, %[[ROWS]], %{{.*}} : tensor<3x4xi1>, tensor<3x4xf32>
  // CHECK: tp.all_reduce %[[TERM]] add
  %0 = "stablehlo.gather"(%t, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 4>}> {tp.layout = #tp.layout<@mesh, [{}, {}], partial = {"tp"}>} : (tensor<10x4xf32>, tensor<3x1xi32>) -> tensor<3x4xf32>
  %1 = tp.reshard %0 to <@mesh, [{}, {}]> : tensor<3x4xf32>
  return %1 : tensor<3x4xf32>
}

// -----

// The value of one block of a fused dimension is local.
tp.mesh @mesh = <["tp"=2]>
// CHECK-LABEL: func.func @block
func.func @block(%x: tensor<4x192xf32> {tp.layout = #tp.layout<@mesh, [{}, 3x{"tp"}]>})
    -> (tensor<4x64xf32> {tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>}) {
  // CHECK: stablehlo.slice %{{.*}} [0:4, 32:64] : (tensor<4x96xf32>) -> tensor<4x32xf32>
  %0 = stablehlo.slice %x [0:4, 64:128] {tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>} : (tensor<4x192xf32>) -> tensor<4x64xf32>
  return %0 : tensor<4x64xf32>
}

// -----

// A body may use scalars from outside.
tp.mesh @mesh = <["tp"=2]>
// CHECK-LABEL: func.func @captured
func.func @captured(%x: tensor<4xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}]>})
    -> (tensor<4xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}]>}) {
  // CHECK: %[[TWO:.*]] = arith.constant 2.0
  // CHECK: linalg.generic
  // CHECK: arith.mulf %{{.*}}, %[[TWO]]
  %two = arith.constant 2.0 : f32
  %e = tensor.empty() {tp.layout = #tp.layout<@mesh, [{"tp"}]>} : tensor<4xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%x : tensor<4xf32>) outs(%e : tensor<4xf32>) attrs = {tp.layout = #tp.layout<@mesh, [{"tp"}]>} {
  ^bb0(%a: f32, %b: f32):
    %m = arith.mulf %a, %two : f32
    linalg.yield %m : f32
  } -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
