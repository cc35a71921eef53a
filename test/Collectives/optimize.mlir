// RUN: tp-opt %s -split-input-file -tp-optimize-collectives | %FileCheck %s

// A reduction of which each rank takes its part.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// CHECK-LABEL: @scatter
// CHECK-SAME: (%[[X:.*]]: tensor<8x32xf32>)
func.func @scatter(%x: tensor<8x32xf32>) -> tensor<2x32xf32> {
  // CHECK-NEXT: %[[S:.*]] = tp.reduce_scatter %[[X]] add dim = 0 over <@mesh, {"tp"}> : (tensor<8x32xf32>) -> tensor<2x32xf32>
  // CHECK-NEXT: return %[[S]]
  %0 = tp.all_reduce %x add over <@mesh, {"tp"}> : tensor<8x32xf32>
  %1 = tp.local_slice %0 dim = 0 over <@mesh, {"tp"}> : (tensor<8x32xf32>) -> tensor<2x32xf32>
  return %1 : tensor<2x32xf32>
}

// -----

// The whole result is needed, too: the part of it costs nothing.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @both
// CHECK: tp.all_reduce
// CHECK-NEXT: tp.local_slice
func.func @both(%x: tensor<8xf32>) -> (tensor<8xf32>, tensor<2xf32>) {
  %0 = tp.all_reduce %x add over <@mesh, {"tp"}> : tensor<8xf32>
  %1 = tp.local_slice %0 dim = 0 over <@mesh, {"tp"}> : (tensor<8xf32>) -> tensor<2xf32>
  return %0, %1 : tensor<8xf32>, tensor<2xf32>
}

// -----

// Reduced over two axes, sliced over one: the other reduces a quarter.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// CHECK-LABEL: @scatter_then_reduce
// CHECK: %[[S:.*]] = tp.reduce_scatter %{{.*}} add dim = 0 over <@mesh, {"tp"}> : (tensor<8xf32>) -> tensor<2xf32>
// CHECK-NEXT: tp.all_reduce %[[S]] add over <@mesh, {"dp"}> : tensor<2xf32>
func.func @scatter_then_reduce(%x: tensor<8xf32>) -> tensor<2xf32> {
  %0 = tp.all_reduce %x add over <@mesh, {"dp", "tp"}> : tensor<8xf32>
  %1 = tp.local_slice %0 dim = 0 over <@mesh, {"tp"}> : (tensor<8xf32>) -> tensor<2xf32>
  return %1 : tensor<2xf32>
}

// -----

// Part of an axis is sliced: the rest of it is reduced.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @sub_axis
// CHECK: %[[S:.*]] = tp.reduce_scatter %{{.*}} max dim = 0 over <@mesh, {"tp":(2)2}> : (tensor<8xf32>) -> tensor<4xf32>
// CHECK-NEXT: tp.all_reduce %[[S]] max over <@mesh, {"tp":(1)2}> : tensor<4xf32>
func.func @sub_axis(%x: tensor<8xf32>) -> tensor<4xf32> {
  %0 = tp.all_reduce %x max over <@mesh, {"tp"}> : tensor<8xf32>
  %1 = tp.local_slice %0 dim = 0 over <@mesh, {"tp":(2)2}> : (tensor<8xf32>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}

// -----

// Sliced over more than what is reduced: the parts are taken in order.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// CHECK-LABEL: @slice_then_scatter
// CHECK: %[[S:.*]] = tp.local_slice %{{.*}} dim = 0 over <@mesh, {"dp"}> : (tensor<8xf32>) -> tensor<4xf32>
// CHECK-NEXT: tp.reduce_scatter %[[S]] add dim = 0 over <@mesh, {"tp"}> : (tensor<4xf32>) -> tensor<1xf32>
func.func @slice_then_scatter(%x: tensor<8xf32>) -> tensor<1xf32> {
  %0 = tp.all_reduce %x add over <@mesh, {"tp"}> : tensor<8xf32>
  %1 = tp.local_slice %0 dim = 0 over <@mesh, {"dp", "tp"}> : (tensor<8xf32>) -> tensor<1xf32>
  return %1 : tensor<1xf32>
}

// -----

// Uneven rows: padding with zeros and reshaping come before the sum.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @padded
// CHECK: %[[P:.*]] = stablehlo.pad %{{.*}}
// CHECK: %[[R:.*]] = stablehlo.reshape %[[P]]
// CHECK: tp.reduce_scatter %[[R]] add dim = 1 over <@mesh, {"tp"}> : (tensor<2x12xf32>) -> tensor<2x3xf32>
func.func @padded(%x: tensor<2x10x1xf32>) -> tensor<2x3xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = tp.all_reduce %x add over <@mesh, {"tp"}> : tensor<2x10x1xf32>
  %1 = stablehlo.pad %0, %zero, low = [0, 0, 0], high = [0, 2, 0], interior = [0, 0, 0] : (tensor<2x10x1xf32>, tensor<f32>) -> tensor<2x12x1xf32>
  %2 = stablehlo.reshape %1 : (tensor<2x12x1xf32>) -> tensor<2x12xf32>
  %3 = tp.local_slice %2 dim = 1 over <@mesh, {"tp"}> : (tensor<2x12xf32>) -> tensor<2x3xf32>
  return %3 : tensor<2x3xf32>
}

// -----

// Ones would be summed: they stay behind the sum.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @padded_with_ones
// CHECK: tp.all_reduce
// CHECK: stablehlo.pad
// CHECK: tp.local_slice
func.func @padded_with_ones(%x: tensor<10xf32>) -> tensor<3xf32> {
  %one = stablehlo.constant dense<1.0> : tensor<f32>
  %0 = tp.all_reduce %x add over <@mesh, {"tp"}> : tensor<10xf32>
  %1 = stablehlo.pad %0, %one, low = [0], high = [2], interior = [0] : (tensor<10xf32>, tensor<f32>) -> tensor<12xf32>
  %2 = tp.local_slice %1 dim = 0 over <@mesh, {"tp"}> : (tensor<12xf32>) -> tensor<3xf32>
  return %2 : tensor<3xf32>
}

// -----

// What comes together is taken apart again.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// CHECK-LABEL: @cancel
// CHECK-SAME: (%[[X:.*]]: tensor<8xf32>, %[[Y:.*]]: tensor<8xf32>)
func.func @cancel(%x: tensor<8xf32>, %y: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<32xf32>, tensor<4xf32>) {
  %0 = tp.all_gather %x dim = 0 over <@mesh, {"tp"}> : (tensor<8xf32>) -> tensor<32xf32>
  %1 = tp.local_slice %0 dim = 0 over <@mesh, {"tp"}> : (tensor<32xf32>) -> tensor<8xf32>
  %2 = tp.local_slice %y dim = 0 over <@mesh, {"tp"}> : (tensor<8xf32>) -> tensor<2xf32>
  %3 = tp.all_gather %2 dim = 0 over <@mesh, {"tp"}> : (tensor<2xf32>) -> tensor<8xf32>
  // Only the major axis cancels.
  // CHECK-NEXT: %[[G:.*]] = tp.all_gather %[[X]] dim = 0 over <@mesh, {"tp"}> : (tensor<8xf32>) -> tensor<32xf32>
  %4 = tp.all_gather %x dim = 0 over <@mesh, {"dp", "tp"}> : (tensor<8xf32>) -> tensor<64xf32>
  %5 = tp.local_slice %4 dim = 0 over <@mesh, {"dp"}> : (tensor<64xf32>) -> tensor<32xf32>
  // CHECK-NEXT: %[[S:.*]] = tp.local_slice %[[X]] dim = 0 over <@mesh, {"tp":(2)2}> : (tensor<8xf32>) -> tensor<4xf32>
  %6 = tp.all_gather %x dim = 0 over <@mesh, {"dp"}> : (tensor<8xf32>) -> tensor<16xf32>
  %7 = tp.local_slice %6 dim = 0 over <@mesh, {"dp", "tp":(2)2}> : (tensor<16xf32>) -> tensor<4xf32>
  // CHECK-NEXT: return %[[X]], %[[Y]], %[[G]], %[[S]]
  return %1, %3, %5, %7 : tensor<8xf32>, tensor<8xf32>, tensor<32xf32>, tensor<4xf32>
}

// -----

// Another dimension, and the minor axis: nothing cancels.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// CHECK-LABEL: @keep
// CHECK-COUNT-2: tp.all_gather
// CHECK-COUNT-2: tp.local_slice
func.func @keep(%x: tensor<8x8xf32>) -> (tensor<32x2xf32>, tensor<16x8xf32>) {
  %0 = tp.all_gather %x dim = 0 over <@mesh, {"tp"}> : (tensor<8x8xf32>) -> tensor<32x8xf32>
  %2 = tp.all_gather %x dim = 0 over <@mesh, {"dp", "tp"}> : (tensor<8x8xf32>) -> tensor<64x8xf32>
  %1 = tp.local_slice %0 dim = 1 over <@mesh, {"tp"}> : (tensor<32x8xf32>) -> tensor<32x2xf32>
  %3 = tp.local_slice %2 dim = 0 over <@mesh, {"tp"}> : (tensor<64x8xf32>) -> tensor<16x8xf32>
  return %1, %3 : tensor<32x2xf32>, tensor<16x8xf32>
}

// -----

// One after the other: one over more axes. A gather's outer axes are the later
// ones, a slice's the earlier ones.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// CHECK-LABEL: @chains
func.func @chains(%x: tensor<8xf32>) -> (tensor<64xf32>, tensor<1xf32>, tensor<8xf32>, tensor<1xf32>) {
  // CHECK-DAG: tp.all_gather %{{.*}} dim = 0 over <@mesh, {"dp", "tp"}>
  %0 = tp.all_gather %x dim = 0 over <@mesh, {"tp"}> : (tensor<8xf32>) -> tensor<32xf32>
  %1 = tp.all_gather %0 dim = 0 over <@mesh, {"dp"}> : (tensor<32xf32>) -> tensor<64xf32>
  // CHECK-DAG: tp.local_slice %{{.*}} dim = 0 over <@mesh, {"tp", "dp"}>
  %2 = tp.local_slice %x dim = 0 over <@mesh, {"tp"}> : (tensor<8xf32>) -> tensor<2xf32>
  %3 = tp.local_slice %2 dim = 0 over <@mesh, {"dp"}> : (tensor<2xf32>) -> tensor<1xf32>
  // CHECK-DAG: tp.all_reduce %{{.*}} add over <@mesh, {"tp", "dp"}>
  %4 = tp.all_reduce %x add over <@mesh, {"tp"}> : tensor<8xf32>
  %5 = tp.all_reduce %4 add over <@mesh, {"dp"}> : tensor<8xf32>
  // CHECK-DAG: tp.reduce_scatter %{{.*}} add dim = 0 over <@mesh, {"tp", "dp"}>
  %6 = tp.reduce_scatter %x add dim = 0 over <@mesh, {"tp"}> : (tensor<8xf32>) -> tensor<2xf32>
  %7 = tp.reduce_scatter %6 add dim = 0 over <@mesh, {"dp"}> : (tensor<2xf32>) -> tensor<1xf32>
  return %1, %3, %5, %7 : tensor<64xf32>, tensor<1xf32>, tensor<8xf32>, tensor<1xf32>
}

// -----

// A gather that two ops ask for is done once.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @share
// CHECK-COUNT-1: tp.all_gather
// CHECK-NOT: tp.all_gather
func.func @share(%x: tensor<2xf32>) -> tensor<8xf32> {
  %0 = tp.all_gather %x dim = 0 over <@mesh, {"tp"}> : (tensor<2xf32>) -> tensor<8xf32>
  %1 = tp.all_gather %x dim = 0 over <@mesh, {"tp"}> : (tensor<2xf32>) -> tensor<8xf32>
  %2 = stablehlo.multiply %0, %1 : tensor<8xf32>
  return %2 : tensor<8xf32>
}

// -----

// Sums of sums.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// CHECK-LABEL: @merge
// CHECK-SAME: (%[[A:.*]]: tensor<8xf32>, %[[B:.*]]: tensor<8xf32>, %[[C:.*]]: tensor<8xf32>)
func.func @merge(%a: tensor<8xf32>, %b: tensor<8xf32>, %c: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  // CHECK: %[[AB:.*]] = stablehlo.add %[[A]], %[[B]]
  // CHECK: %[[R:.*]] = tp.all_reduce %[[AB]] add over <@mesh, {"tp", "dp"}>
  // CHECK: stablehlo.add %[[C]], %[[R]]
  %0 = tp.all_reduce %a add over <@mesh, {"tp", "dp"}> : tensor<8xf32>
  %1 = tp.all_reduce %b add over <@mesh, {"dp", "tp"}> : tensor<8xf32>
  %2 = stablehlo.add %c, %0 : tensor<8xf32>
  %3 = stablehlo.add %1, %2 : tensor<8xf32>
  // CHECK: %[[M:.*]] = stablehlo.maximum %[[A]], %[[C]]
  // CHECK: tp.all_reduce %[[M]] max over <@mesh, {"tp"}>
  %4 = tp.all_reduce %a max over <@mesh, {"tp"}> : tensor<8xf32>
  %5 = tp.all_reduce %c max over <@mesh, {"tp"}> : tensor<8xf32>
  %6 = stablehlo.maximum %4, %5 : tensor<8xf32>
  return %3, %6 : tensor<8xf32>, tensor<8xf32>
}

// -----

// Not the same reduction; a reduction that is used elsewhere; a maximum of
// sums.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// CHECK-LABEL: @do_not_merge
// CHECK-COUNT-6: tp.all_reduce
func.func @do_not_merge(%a: tensor<8xf32>, %b: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) {
  %0 = tp.all_reduce %a add over <@mesh, {"tp"}> : tensor<8xf32>
  %1 = tp.all_reduce %b add over <@mesh, {"dp"}> : tensor<8xf32>
  %2 = stablehlo.add %0, %1 : tensor<8xf32>
  %3 = tp.all_reduce %a add over <@mesh, {"dp"}> : tensor<8xf32>
  %4 = tp.all_reduce %b mul over <@mesh, {"dp"}> : tensor<8xf32>
  %5 = stablehlo.add %3, %4 : tensor<8xf32>
  %6 = stablehlo.negate %4 : tensor<8xf32>
  %7 = tp.all_reduce %a add over <@mesh, {"dp", "tp"}> : tensor<8xf32>
  %8 = tp.all_reduce %b add over <@mesh, {"dp", "tp"}> : tensor<8xf32>
  %9 = stablehlo.maximum %7, %8 : tensor<8xf32>
  return %2, %5, %6, %9 : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
}

// -----

// Sub-axes that do not nest: ranks that agree over half of the axis still hold
// different thirds.
tp.mesh @mesh = <["tp"=6]>
// CHECK-LABEL: @crossing_digits
// CHECK: tp.broadcast {{.*}} over <@mesh, {"tp":(1)3}>
func.func @crossing_digits(%x: tensor<1xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}]>},
                           %y: tensor<3xf32> {tp.layout = #tp.layout<@mesh, [{"tp":(1)2}]>})
    -> (tensor<2xf32> {tp.layout = #tp.layout<@mesh, [{}]>}, tensor<3xf32> {tp.layout = #tp.layout<@mesh, [{"tp":(1)2}]>}) {
  %0 = tp.all_gather %x dim = 0 over <@mesh, {"tp":(3)2}> : (tensor<1xf32>) -> tensor<2xf32>
  %1 = tp.broadcast %0 root = 2 over <@mesh, {"tp":(1)3}> : tensor<2xf32>
  return %1, %y : tensor<2xf32>, tensor<3xf32>
}
