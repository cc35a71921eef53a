// What does not fit is computed again: its copy stands before the op that needs it
// after the longest time in which nobody does. Without a limit nothing changes.
// RUN: split-file %s %t
// RUN: tp-opt %t/twice.mlir --mesh r=1 --memory 195000 --to partitioned | FileCheck %s --check-prefix=TWICE
// RUN: tp-opt %t/twice.mlir --mesh r=1 --memory 1MB --to partitioned | FileCheck %s --check-prefix=PLENTY
// RUN: tp-opt %t/later.mlir --mesh r=1 --memory 195000 --to partitioned | FileCheck %s --check-prefix=LATER
// RUN: tp-opt %t/gather.mlir --mesh dp=4 --strategy layouts --memory 90000 --to partitioned | FileCheck %s --check-prefix=GATHER
// The copies are no longer merged with their originals on the way to kernels.
// RUN: tp-opt %t/twice.mlir --mesh r=1 --memory 195000 --to runtime | FileCheck %s --check-prefix=ARENA
// RUN: tp-opt %t/twice.mlir --mesh r=1 --memory 1MB --to runtime | FileCheck %s --check-prefix=LARGER

// TWICE: %[[E:.*]] = stablehlo.exponential %arg0 : tensor
// TWICE: dot_general %[[E]],
// TWICE: %[[F:.*]] = stablehlo.dot_general %[[D:.*]], %[[D]],
// TWICE-NEXT: %[[AGAIN:.*]] = stablehlo.exponential %arg0 {tp.recomputed}
// TWICE-NEXT: dot_general %[[F]], %[[AGAIN]]
// PLENTY: stablehlo.exponential
// PLENTY-NOT: tp.recomputed
// ARENA: tp.arena_bytes = 131072
// LARGER: tp.arena_bytes = 147456

//--- twice.mlir
func.func @main(%x: tensor<64x64xf32>, %w: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %e = stablehlo.exponential %x : tensor<64x64xf32>
  %a = stablehlo.dot_general %e, %w, contracting_dims = [1] x [0] : (tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
  %r = stablehlo.reshape %a : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
  %b = stablehlo.concatenate %r, %r, %r, %r, dim = 0 : (tensor<1x64x64xf32>, tensor<1x64x64xf32>, tensor<1x64x64xf32>, tensor<1x64x64xf32>) -> tensor<4x64x64xf32>
  %c = stablehlo.dot_general %b, %w, contracting_dims = [2] x [0] : (tensor<4x64x64xf32>, tensor<64x64xf32>) -> tensor<4x64x64xf32>
  %d = stablehlo.dot_general %c, %w, contracting_dims = [2] x [0] : (tensor<4x64x64xf32>, tensor<64x64xf32>) -> tensor<4x64x64xf32>
  %f = stablehlo.dot_general %d, %d, contracting_dims = [0, 1] x [0, 1] : (tensor<4x64x64xf32>, tensor<4x64x64xf32>) -> tensor<64x64xf32>
  %g = stablehlo.dot_general %f, %e, contracting_dims = [1] x [0] : (tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
  return %g : tensor<64x64xf32>
}

// An op whose users are all later moves to them.
// LATER-NOT: stablehlo.exponential %arg0 :
// LATER: %[[F:.*]] = stablehlo.dot_general %[[D:.*]], %[[D]],
// LATER-NEXT: %[[E:.*]] = stablehlo.exponential %arg0 {tp.recomputed}
// LATER-NEXT: dot_general %[[F]], %[[E]]
// LATER-NOT: stablehlo.exponential

//--- later.mlir
func.func @main(%x: tensor<64x64xf32>, %w: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %e = stablehlo.exponential %x : tensor<64x64xf32>
  %a = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
  %r = stablehlo.reshape %a : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
  %b = stablehlo.concatenate %r, %r, %r, %r, dim = 0 : (tensor<1x64x64xf32>, tensor<1x64x64xf32>, tensor<1x64x64xf32>, tensor<1x64x64xf32>) -> tensor<4x64x64xf32>
  %c = stablehlo.dot_general %b, %w, contracting_dims = [2] x [0] : (tensor<4x64x64xf32>, tensor<64x64xf32>) -> tensor<4x64x64xf32>
  %d = stablehlo.dot_general %c, %w, contracting_dims = [2] x [0] : (tensor<4x64x64xf32>, tensor<64x64xf32>) -> tensor<4x64x64xf32>
  %f = stablehlo.dot_general %d, %d, contracting_dims = [0, 1] x [0, 1] : (tensor<4x64x64xf32>, tensor<4x64x64xf32>) -> tensor<64x64xf32>
  %g = stablehlo.dot_general %f, %e, contracting_dims = [1] x [0] : (tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
  return %g : tensor<64x64xf32>
}

// A stored weight that two products need is gathered for each.
// GATHER: tp.all_gather %arg1
// GATHER: tp.all_gather %arg1 {{.*}}{tp.recomputed}
// GATHER-NOT: tp.all_gather

//--- gather.mlir
tp.mesh @mesh = <["dp"=4]>
func.func @main(%x: tensor<64x64xf32> {tp.layout = #tp.layout<@mesh, [{"dp"}, {}]>}, %w: tensor<64x64xf32> {tp.layout = #tp.layout<@mesh, [{"dp"}, {}]>}) -> (tensor<64x64xf32> {tp.layout = #tp.layout<@mesh, [{"dp"}, {}]>}) {
  %a = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
  %b = stablehlo.broadcast_in_dim %a, dims = [0, 2] : (tensor<64x64xf32>) -> tensor<64x8x64xf32>
  %c = stablehlo.exponential %b : tensor<64x8x64xf32>
  %d = stablehlo.dot_general %c, %c, batching_dims = [0] x [0], contracting_dims = [1] x [1] : (tensor<64x8x64xf32>, tensor<64x8x64xf32>) -> tensor<64x64x64xf32>
  %e = stablehlo.dot_general %d, %a, batching_dims = [0] x [0], contracting_dims = [1] x [1] : (tensor<64x64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
  %g = stablehlo.dot_general %e, %w, contracting_dims = [1] x [0] : (tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
  return %g : tensor<64x64xf32>
}
