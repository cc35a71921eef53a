// RUN: tp-opt %s -tp-import -split-input-file -verify-diagnostics | FileCheck -enable-var-scope %s

// Shardings become layouts. All-open ones and those of scalars say nothing; an
// axis of one device splits nothing.
// CHECK: tp.mesh @devices = <["dp"=2, "one"=1, "tp"=4]>
// CHECK-NOT: sdy
sdy.mesh @devices = <["dp"=2, "one"=1, "tp"=4]> {stablehlo.mesh = {}}
// CHECK-LABEL: func.func public @main
// CHECK-SAME: %arg0: tensor<8x8xf32> {tp.layout = #tp.layout<@devices, [{"dp"}, {"tp":(1)2, ?}]>}
// CHECK-SAME: %arg1: tensor<8x8xf32>, %arg2: tensor<f32>,
// CHECK-SAME: %arg3: tensor<8x8xf32> {jax.buffer_donor = true, tp.layout = #tp.layout<@devices, [{}, {}]>}
// CHECK-SAME: -> (tensor<8x8xf32> {jax.result_info = "r", tp.layout = #tp.layout<@devices, [{}, {"tp", "dp"}]>})
func.func public @main(
  %0: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@devices, [{"dp"}, {"one", "tp":(1)2, ?}p1]>},
  %1: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@devices, [{?}, {?}]>},
  %2: tensor<f32> {sdy.sharding = #sdy.sharding<@devices, []>},
  %3: tensor<8x8xf32> {jax.buffer_donor = true, sdy.sharding = #sdy.sharding<@devices, [{}, {}]>}
) -> (tensor<8x8xf32> {jax.result_info = "r", sdy.sharding = #sdy.sharding<@devices, [{}, {"tp", "dp"}]>}) {
  // A private function's shardings are constraints on what is passed.
  // CHECK: %[[IN:.*]] = tp.layout_constraint %arg0 <@devices, [{"tp"}, {}]> : tensor<8x8xf32>
  // CHECK: %[[SUM:.*]] = stablehlo.add %[[IN]], %[[IN]]
  // CHECK: %[[OUT:.*]] = tp.layout_constraint %[[SUM]] <@devices, [{}, {"tp"}]> : tensor<8x8xf32>
  %4 = call @inner(%0) : (tensor<8x8xf32>) -> tensor<8x8xf32>
  // CHECK: %[[OPEN:.*]] = tp.layout_constraint %[[OUT]] <@devices, [{?}, {"dp"}]> : tensor<8x8xf32>
  %5 = sdy.sharding_constraint %4 <@devices, [{?}, {"dp"}]> : tensor<8x8xf32>
  // Pending sums are propagation's choice.
  // CHECK: %[[SUMMED:.*]] = tp.layout_constraint %[[OPEN]] <@devices, [{"dp"}, {}]> : tensor<8x8xf32>
  %6 = sdy.sharding_constraint %5 <@devices, [{"dp"}, {}], unreduced={"tp"}> : tensor<8x8xf32>
  // CHECK: %[[ABS:.*]] = stablehlo.abs %[[SUMMED]] : tensor<8x8xf32>
  // CHECK: %[[RESULT:.*]] = tp.layout_constraint %[[ABS]] <@devices, [{}, {"tp"}]> : tensor<8x8xf32>
  // CHECK: return %[[RESULT]]
  %7 = stablehlo.abs %6 {sdy.sharding = #sdy.sharding_per_value<[<@devices, [{}, {"tp"}]>]>} : tensor<8x8xf32>
  %8 = sdy.sharding_constraint %7 <@devices, [{?}, {?}]> : tensor<8x8xf32>
  return %8 : tensor<8x8xf32>
}
func.func private @inner(%0: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@devices, [{"tp"}, {}]>})
    -> (tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@devices, [{}, {"tp"}]>}) {
  %1 = stablehlo.add %0, %0 : tensor<8x8xf32>
  return %1 : tensor<8x8xf32>
}

// -----

// An inline mesh is a mesh; the empty one, and a single device, say nothing
// about where the program runs.
sdy.mesh @empty_mesh = <[]>
sdy.mesh @maximal_mesh_0 = <[], device_ids=[0]>
// CHECK: tp.mesh @mesh = <["x"=2]>
// CHECK: func.func @main(%arg0: tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{"x"}]>}, %arg1: tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{}]>}, %arg2: tensor<8xf32>)
func.func @main(%0: tensor<8xf32> {sdy.sharding = #sdy.sharding<mesh<["x"=2]>, [{"x"}]>},
                %1: tensor<8xf32> {sdy.sharding = #sdy.sharding<@empty_mesh, [{}]>},
                %2: tensor<8xf32> {sdy.sharding = #sdy.sharding<@maximal_mesh_0, []>}) {
  return
}

// -----

// Nothing is sharded: the user may choose any mesh.
sdy.mesh @mesh = <["x"=2]>
// CHECK-NOT: mesh
// CHECK: func.func @unsharded
func.func @unsharded() {
  return
}

// -----

// Two meshes of the same devices are not one.
sdy.mesh @mesh = <["x"=4]>
sdy.mesh @mesh_1 = <["a"=2, "b"=2]>
func.func @main(%0: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x"}]>}) -> tensor<8xf32> {
  // expected-error @+1 {{'sdy.sharding_constraint' op is sharded over mesh #sdy.mesh<["a"=2, "b"=2]>, but the program also uses #sdy.mesh<["x"=4]>; one program runs on one mesh}}
  %1 = sdy.sharding_constraint %0 <@mesh_1, [{"a"}]> : tensor<8xf32>
  return %1 : tensor<8xf32>
}

// -----

sdy.mesh @mesh = <["x"=4]>
// expected-error @+1 {{argument 0 is unreduced over some axes; an argument must be complete}}
func.func @main(%0: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}], unreduced={"x"}>}) {
  return
}

// -----

sdy.mesh @mesh = <["x"=4]>
// expected-error @+1 {{mesh #tp.mesh<["y"=4]> differs from the mesh of the shardings, #tp.mesh<["x"=4]>}}
tp.mesh @mesh2 = <["y"=4]>
func.func @main(%0: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x"}]>}) {
  return
}
