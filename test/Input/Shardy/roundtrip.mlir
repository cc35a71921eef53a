// RUN: tp-opt %s | tp-opt | FileCheck -enable-var-scope %s
// RUN: tp-opt %s -mlir-print-op-generic | tp-opt | FileCheck -enable-var-scope %s
// RUN: tp-opt %s -emit-bytecode | tp-opt | FileCheck -enable-var-scope %s

// Meshes: named axes, devices in another order, none, one device.
// CHECK: sdy.mesh @mesh = <["dp"=2, "tp"=4]>
sdy.mesh @mesh = <["dp"=2, "tp"=4]>
// CHECK: sdy.mesh @reversed = <["dp"=2, "tp"=2], device_ids=[3, 2, 1, 0]>
sdy.mesh @reversed = <["dp"=2, "tp"=2], device_ids=[3, 2, 1, 0]>
// CHECK: sdy.mesh @empty = <[]>
sdy.mesh @empty = <[]>
// CHECK: sdy.mesh @maximal = <[], device_ids=[0]>
sdy.mesh @maximal = <[], device_ids=[0]>
// JAX keeps its own description beside it.
// CHECK: sdy.mesh @described = <["x"=2]> {stablehlo.mesh = {axes = [{name = "x", size = 2 : i64}]}}
sdy.mesh @described = <["x"=2]> {stablehlo.mesh = {axes = [{name = "x", size = 2 : i64}]}}

// Every form of a sharding, on arguments and results.
// CHECK-LABEL: func.func @forms
// CHECK-SAME: {sdy.sharding = #sdy.sharding<@mesh, [{}, {"dp", "tp"}]>}
// CHECK-SAME: {sdy.sharding = #sdy.sharding<@mesh, [{?}, {"dp", ?}]>}
// CHECK-SAME: {sdy.sharding = #sdy.sharding<@mesh, [{"tp":(1)2, ?}p1, {"tp":(2)2}p0]>}
// CHECK-SAME: {sdy.sharding = #sdy.sharding<@mesh, [{?}p2, {}], replicated={"dp"}, unreduced={"tp":(1)2}>}
// CHECK-SAME: {sdy.sharding = #sdy.sharding<@mesh, [{}, {}], unreduced={"tp"}>}
// CHECK-SAME: {sdy.sharding = #sdy.sharding<mesh<["a"=2]>, [{"a"}, {}]>}
// CHECK-SAME: {sdy.sharding = #sdy.sharding<@maximal, []>}
// CHECK-SAME: {jax.result_info = "r", sdy.sharding = #sdy.sharding<@empty, [{}, {}]>}
func.func @forms(
  %0: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"dp", "tp"}]>},
  %1: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{?}, {"dp", ?}]>},
  %2: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"tp":(1)2, ?}p1, {"tp":(2)2}p0]>},
  %3: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{?}p2, {}], replicated={"dp"}, unreduced={"tp":(1)2}>},
  %4: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}], unreduced={"tp"}>},
  %5: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<mesh<["a"=2]>, [{"a"}, {}]>},
  %6: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@maximal, []>}
) -> (tensor<8x8xf32> {jax.result_info = "r", sdy.sharding = #sdy.sharding<@empty, [{}, {}]>}) {
  // CHECK: sdy.sharding_constraint %{{.*}} <@mesh, [{?}, {"tp"}]> : tensor<8x8xf32>
  %7 = sdy.sharding_constraint %0 <@mesh, [{?}, {"tp"}]> : tensor<8x8xf32>
  // On an op there is one for each result.
  // CHECK: stablehlo.add {{.*}} {sdy.sharding = #sdy.sharding_per_value<[<@mesh, [{"dp"}, {}]>]>}
  %8 = stablehlo.add %7, %1 {sdy.sharding = #sdy.sharding_per_value<[<@mesh, [{"dp"}, {}]>]>} : tensor<8x8xf32>
  return %8 : tensor<8x8xf32>
}

// CHECK-LABEL: func.func @manual
func.func @manual(%x: tensor<8x8xf32>, %y: tensor<8xf32>) -> (tensor<8x8xf32>, tensor<8xf32>) {
  // CHECK: %0:2 = sdy.manual_computation(%arg0, %arg1) in_shardings=[<@mesh, [{"dp"}, {?}]>, <@mesh, [{}]>] out_shardings=[<@mesh, [{"dp"}, {}]>, <@mesh, [{"dp", "tp"}]>] manual_axes={"dp"} (%arg2: tensor<4x8xf32>, %arg3: tensor<8xf32>) {
  %0:2 = sdy.manual_computation(%x, %y) in_shardings=[<@mesh, [{"dp"}, {?}]>, <@mesh, [{}]>] out_shardings=[<@mesh, [{"dp"}, {}]>, <@mesh, [{"dp", "tp"}]>] manual_axes={"dp"} (%a: tensor<4x8xf32>, %b: tensor<8xf32>) {
    %1 = stablehlo.slice %b [0:4] : (tensor<8xf32>) -> tensor<4xf32>
    // CHECK: sdy.return %arg2, %1 : tensor<4x8xf32>, tensor<4xf32>
    sdy.return %a, %1 : tensor<4x8xf32>, tensor<4xf32>
  // CHECK: } : (tensor<8x8xf32>, tensor<8xf32>) -> (tensor<8x8xf32>, tensor<8xf32>)
  } : (tensor<8x8xf32>, tensor<8xf32>) -> (tensor<8x8xf32>, tensor<8xf32>)
  return %0#0, %0#1 : tensor<8x8xf32>, tensor<8xf32>
}

// Neither values nor axes.
// CHECK-LABEL: func.func @nothing
func.func @nothing() {
  // CHECK: sdy.manual_computation() in_shardings=[] out_shardings=[] manual_axes={} () {
  sdy.manual_computation() in_shardings=[] out_shardings=[] manual_axes={} () {
    // CHECK: sdy.return
    sdy.return
  // CHECK: } : () -> ()
  } : () -> ()
  return
}
