// RUN: tp-opt %s -split-input-file -tp-propagate -tp-verify-annotated | %FileCheck %s

// The example of tp-propagate: one annotated weight makes the second product
// row-parallel, and one sum is pending.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @columns_then_rows
// CHECK-SAME: %[[X:[^:]*]]: tensor<8x10xf32> {tp.layout = #tp.layout<@mesh, [{}, {}]>}
// CHECK-SAME: %[[W1:[^:]*]]: tensor<10x32xf32> {tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>}
// CHECK-SAME: %[[W2:[^:]*]]: tensor<32x5xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}, {}]>}
// CHECK-SAME: -> (tensor<8x5xf32> {tp.layout = #tp.layout<@mesh, [{}, {}]>})
// CHECK-NEXT: %[[ZERO:.*]] = stablehlo.constant {tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>}
// CHECK-NEXT: %[[H:.*]] = stablehlo.dot_general %[[X]], %[[W1]]{{.*}}{tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>}
// CHECK-NEXT: %[[A:.*]] = stablehlo.maximum %[[H]], %[[ZERO]] {tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>}
// CHECK-NEXT: %[[Y:.*]] = stablehlo.dot_general %[[A]], %[[W2]]{{.*}}{tp.layout = #tp.layout<@mesh, [{}, {}], partial = {"tp"}>}
// CHECK-NEXT: %[[R:.*]] = tp.reshard %[[Y]] to <@mesh, [{}, {}]>
// CHECK-NEXT: return %[[R]]
func.func @columns_then_rows(%x: tensor<8x10xf32>,
                             %w1: tensor<10x32xf32> {tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>},
                             %w2: tensor<32x5xf32>) -> tensor<8x5xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<8x32xf32>
  %0 = stablehlo.dot_general %x, %w1, contracting_dims = [1] x [0] : (tensor<8x10xf32>, tensor<10x32xf32>) -> tensor<8x32xf32>
  %1 = stablehlo.maximum %0, %zero : tensor<8x32xf32>
  %2 = stablehlo.dot_general %1, %w2, contracting_dims = [1] x [0] : (tensor<8x32xf32>, tensor<32x5xf32>) -> tensor<8x5xf32>
  return %2 : tensor<8x5xf32>
}

// -----

// A result that is wanted split takes the pending sum as it is: partition can
// make this one reduce-scatter.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @sum_to_split
// CHECK: %[[Y:.*]] = stablehlo.dot_general {{.*}}partial = {"tp"}>}
// CHECK-NEXT: %[[R:.*]] = tp.reshard %[[Y]] to <@mesh, [{"tp"}, {}]>
// CHECK-NEXT: return %[[R]]
func.func @sum_to_split(%a: tensor<8x32xf32> {tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>}, %w: tensor<32x5xf32>)
    -> (tensor<8x5xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}, {}]>}) {
  %0 = stablehlo.dot_general %a, %w, contracting_dims = [1] x [0] : (tensor<8x32xf32>, tensor<32x5xf32>) -> tensor<8x5xf32>
  return %0 : tensor<8x5xf32>
}

// -----

// Sizes that do not divide are split like others.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @uneven
// CHECK-SAME: %{{[^:]*}}: tensor<30x5xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}, {}]>}
// CHECK: stablehlo.dot_general {{.*}}{tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>}
// CHECK-NEXT: stablehlo.dot_general {{.*}}partial = {"tp"}>}
// CHECK-NEXT: tp.reshard
// CHECK-NOT: tp.reshard
func.func @uneven(%x: tensor<7x10xf32>, %w1: tensor<10x30xf32> {tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>},
                  %w2: tensor<30x5xf32>) -> tensor<7x5xf32> {
  %0 = stablehlo.dot_general %x, %w1, contracting_dims = [1] x [0] : (tensor<7x10xf32>, tensor<10x30xf32>) -> tensor<7x30xf32>
  %1 = stablehlo.dot_general %0, %w2, contracting_dims = [1] x [0] : (tensor<7x30xf32>, tensor<30x5xf32>) -> tensor<7x5xf32>
  return %1 : tensor<7x5xf32>
}
