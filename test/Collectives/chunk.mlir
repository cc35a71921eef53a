// Products whose sum over ranks is waited for are cut into parts.
// RUN: tp-opt %s -split-input-file -tp-chunk-products | %FileCheck %s
// RUN: tp-opt %s -split-input-file -tp-chunk-products="chunks=4" | %FileCheck %s --check-prefix=FOUR

// Rows of the result are rows of the left operand.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @rows
// CHECK:      %[[X0:.*]] = stablehlo.slice %arg0 [0:4, 0:16]
// CHECK-NEXT: %[[P0:.*]] = stablehlo.dot_general %[[X0]], %arg1, contracting_dims = [1] x [0] {{.*}}-> tensor<4x4xf32>
// CHECK-NEXT: %[[R0:.*]] = tp.all_reduce %[[P0]] add over <@mesh, {"tp"}> : tensor<4x4xf32>
// CHECK-NEXT: %[[X1:.*]] = stablehlo.slice %arg0 [4:8, 0:16]
// CHECK-NEXT: %[[P1:.*]] = stablehlo.dot_general %[[X1]], %arg1
// CHECK-NEXT: %[[R1:.*]] = tp.all_reduce %[[P1]]
// CHECK-NEXT: %[[R:.*]] = stablehlo.concatenate %[[R0]], %[[R1]], dim = 0
// CHECK-NEXT: return %[[R]]
// FOUR-LABEL: @rows
// FOUR-COUNT-4: tp.all_reduce {{.*}} tensor<2x4xf32>
// FOUR: stablehlo.concatenate
func.func @rows(%x: tensor<8x16xf32>, %w: tensor<16x4xf32>) -> tensor<8x4xf32> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<8x16xf32>, tensor<16x4xf32>) -> tensor<8x4xf32>
  %1 = tp.all_reduce %0 add over <@mesh, {"tp"}> : tensor<8x4xf32>
  return %1 : tensor<8x4xf32>
}

// -----

// What is scattered is not cut: the columns are, of the right operand.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @scattered
// CHECK:      %[[W0:.*]] = stablehlo.slice %arg1 [0:16, 0:2]
// CHECK-NEXT: %[[P0:.*]] = stablehlo.dot_general %arg0, %[[W0]]
// CHECK-NEXT: tp.reduce_scatter %[[P0]] add dim = 0 {{.*}} (tensor<8x2xf32>) -> tensor<2x2xf32>
// CHECK:      stablehlo.concatenate {{.*}} dim = 1 : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x4xf32>
func.func @scattered(%x: tensor<8x16xf32>, %w: tensor<16x4xf32>) -> tensor<2x4xf32> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<8x16xf32>, tensor<16x4xf32>) -> tensor<8x4xf32>
  %1 = tp.reduce_scatter %0 add dim = 0 over <@mesh, {"tp"}> : (tensor<8x4xf32>) -> tensor<2x4xf32>
  return %1 : tensor<2x4xf32>
}

// -----

// A batch dimension is in both operands, where they have it.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @batch
// CHECK:      %[[X0:.*]] = stablehlo.slice %arg0 [0:2, 0:1, 0:6, 0:3]
// CHECK-NEXT: %[[Y0:.*]] = stablehlo.slice %arg1 [0:6, 0:2, 0:5, 0:1]
// CHECK-NEXT: stablehlo.dot_general %[[X0]], %[[Y0]], batching_dims = [0, 1] x [1, 3], contracting_dims = [2] x [0] {{.*}} -> tensor<2x1x3x5xf32>
func.func @batch(%x: tensor<4x1x6x3xf32>, %y: tensor<6x4x5x1xf32>) -> tensor<4x1x3x5xf32> {
  %0 = stablehlo.dot_general %x, %y, batching_dims = [0, 1] x [1, 3], contracting_dims = [2] x [0] : (tensor<4x1x6x3xf32>, tensor<6x4x5x1xf32>) -> tensor<4x1x3x5xf32>
  %1 = tp.all_reduce %0 add over <@mesh, {"tp"}> : tensor<4x1x3x5xf32>
  return %1 : tensor<4x1x3x5xf32>
}

// -----

// Another user, nothing that divides, no product: whole.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @whole
// CHECK-NOT: stablehlo.slice
func.func @whole(%x: tensor<8x16xf32>, %w: tensor<16x4xf32>, %u: tensor<7x16xf32>, %v: tensor<16x5xf32>) -> (tensor<8x4xf32>, tensor<8x4xf32>, tensor<7x5xf32>, tensor<8x16xf32>) {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<8x16xf32>, tensor<16x4xf32>) -> tensor<8x4xf32>
  %1 = tp.all_reduce %0 add over <@mesh, {"tp"}> : tensor<8x4xf32>
  %2 = stablehlo.dot_general %u, %v, contracting_dims = [1] x [0] : (tensor<7x16xf32>, tensor<16x5xf32>) -> tensor<7x5xf32>
  %3 = tp.all_reduce %2 add over <@mesh, {"tp"}> : tensor<7x5xf32>
  %4 = stablehlo.abs %x : tensor<8x16xf32>
  %5 = tp.all_reduce %4 add over <@mesh, {"tp"}> : tensor<8x16xf32>
  return %0, %1, %3, %5 : tensor<8x4xf32>, tensor<8x4xf32>, tensor<7x5xf32>, tensor<8x16xf32>
}
