// RUN: tp-opt %s -tp-import -split-input-file -verify-diagnostics | FileCheck -enable-var-scope %s

// Groups of devices become axes: in any order where order does not matter, and
// parts of axes.
sdy.mesh @mesh = <["dp"=2, "tp"=4]>
// CHECK-LABEL: func.func @groups
func.func @groups(%x: tensor<8x32xf32>) -> tensor<8x32xf32> {
  // CHECK: tp.manual(%arg0) in [#tp.layout<@mesh, [{"dp"}, {"tp"}]>] out [#tp.layout<@mesh, [{"dp"}, {"tp"}]>] {
  // CHECK: ^bb0(%[[X:.*]]: tensor<4x8xf32>):
  %0 = sdy.manual_computation(%x) in_shardings=[<@mesh, [{"dp"}, {"tp"}]>] out_shardings=[<@mesh, [{"dp"}, {"tp"}]>] manual_axes={"dp", "tp"} (%a: tensor<4x8xf32>) {
    // CHECK: tp.all_reduce %[[X]] add over <@mesh, {"tp"}>
    %1 = "stablehlo.all_reduce"(%a) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[3, 1, 2, 0], [4, 5, 6, 7]]> : tensor<2x4xi64>, use_global_device_ids}> ({
    ^bb0(%l: tensor<f32>, %r: tensor<f32>):
      %s = stablehlo.add %l, %r : tensor<f32>
      stablehlo.return %s : tensor<f32>
    }) : (tensor<4x8xf32>) -> tensor<4x8xf32>
    // CHECK: tp.all_reduce %{{.*}} max over <@mesh, {"tp":(2)2}>
    %2 = "stablehlo.all_reduce"(%1) <{replica_groups = dense<[[0, 1], [2, 3], [4, 5], [6, 7]]> : tensor<4x2xi64>}> ({
    ^bb0(%l: tensor<f32>, %r: tensor<f32>):
      %s = stablehlo.maximum %l, %r : tensor<f32>
      stablehlo.return %s : tensor<f32>
    }) : (tensor<4x8xf32>) -> tensor<4x8xf32>
    // One device in each group: nothing to do.
    // CHECK-NOT: min
    %3 = "stablehlo.all_reduce"(%2) <{replica_groups = dense<[[0], [1], [2], [3], [4], [5], [6], [7]]> : tensor<8x1xi64>}> ({
    ^bb0(%l: tensor<f32>, %r: tensor<f32>):
      %s = stablehlo.minimum %l, %r : tensor<f32>
      stablehlo.return %s : tensor<f32>
    }) : (tensor<4x8xf32>) -> tensor<4x8xf32>
    // CHECK: tp.all_gather %{{.*}} dim = 1 over <@mesh, {"tp", "dp"}> : (tensor<4x8xf32>) -> tensor<4x64xf32>
    %4 = "stablehlo.all_gather"(%3) <{all_gather_dim = 1 : i64, replica_groups = dense<[[0, 4, 1, 5, 2, 6, 3, 7]]> : tensor<1x8xi64>}> : (tensor<4x8xf32>) -> tensor<4x64xf32>
    // CHECK: tp.reduce_scatter %{{.*}} add dim = 1 over <@mesh, {"dp", "tp"}> : (tensor<4x64xf32>) -> tensor<4x8xf32>
    %5 = "stablehlo.reduce_scatter"(%4) <{replica_groups = dense<[[0, 1, 2, 3, 4, 5, 6, 7]]> : tensor<1x8xi64>, scatter_dimension = 1 : i64}> ({
    ^bb0(%l: tensor<f32>, %r: tensor<f32>):
      %s = stablehlo.add %l, %r : tensor<f32>
      stablehlo.return %s : tensor<f32>
    }) : (tensor<4x64xf32>) -> tensor<4x8xf32>
    // CHECK: tp.all_to_all %{{.*}} split = 0 concat = 1 over <@mesh, {"dp"}> : (tensor<4x8xf32>) -> tensor<2x16xf32>
    %6 = "stablehlo.all_to_all"(%5) <{concat_dimension = 1 : i64, replica_groups = dense<[[0, 4], [1, 5], [2, 6], [3, 7]]> : tensor<4x2xi64>, split_count = 2 : i64, split_dimension = 0 : i64}> : (tensor<4x8xf32>) -> tensor<2x16xf32>
    %7 = stablehlo.reshape %6 : (tensor<2x16xf32>) -> tensor<4x8xf32>
    sdy.return %7 : tensor<4x8xf32>
  } : (tensor<8x32xf32>) -> tensor<8x32xf32>
  return %0 : tensor<8x32xf32>
}

// -----

// A permutation along an axis; one that differs between its groups; an identity.
sdy.mesh @mesh = <["a"=2, "b"=2]>
// CHECK-LABEL: func.func @permutes
func.func @permutes(%x: tensor<8xf32>) -> tensor<8xf32> {
  %0 = sdy.manual_computation(%x) in_shardings=[<@mesh, [{"a", "b"}]>] out_shardings=[<@mesh, [{"a", "b"}]>] manual_axes={"a", "b"} (%y: tensor<2xf32>) {
    // CHECK: %[[A:.*]] = tp.collective_permute %{{.*}} pairs = [0, 1, 1, 0] over <@mesh, {"a"}>
    %1 = "stablehlo.collective_permute"(%y) <{source_target_pairs = dense<[[0, 2], [2, 0], [1, 3], [3, 1]]> : tensor<4x2xi64>}> : (tensor<2xf32>) -> tensor<2xf32>
    // CHECK: %[[B:.*]] = tp.collective_permute %[[A]] pairs = [0, 1, 1, 0, 2, 3] over <@mesh, {"a", "b"}>
    %2 = "stablehlo.collective_permute"(%1) <{source_target_pairs = dense<[[0, 1], [1, 0], [2, 3]]> : tensor<3x2xi64>}> : (tensor<2xf32>) -> tensor<2xf32>
    %3 = "stablehlo.collective_permute"(%2) <{source_target_pairs = dense<[[0, 0], [1, 1], [2, 2], [3, 3]]> : tensor<4x2xi64>}> : (tensor<2xf32>) -> tensor<2xf32>
    // CHECK: tp.broadcast %[[B]] root = 1 over <@mesh, {"b"}>
    %4 = "stablehlo.collective_broadcast"(%3) <{replica_groups = dense<[[1, 0], [3, 2]]> : tensor<2x2xi64>}> : (tensor<2xf32>) -> tensor<2xf32>
    sdy.return %4 : tensor<2xf32>
  } : (tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

// A coordinate as JAX computes it is the index along an axis.
sdy.mesh @mesh = <["a"=2, "b"=2]>
// CHECK-LABEL: func.func @coordinates
func.func @coordinates() -> (tensor<4xui32>, tensor<4xui32>) {
  %0:2 = sdy.manual_computation() in_shardings=[] out_shardings=[<@mesh, [{"a", "b"}]>, <@mesh, [{"a", "b"}]>] manual_axes={"a", "b"} () {
    %one = stablehlo.constant dense<1> : tensor<ui32>
    %two = stablehlo.constant dense<2> : tensor<ui32>
    // CHECK: %[[ALL:.*]] = tp.axis_index <@mesh, {"a", "b"}> : tensor<i32>
    // CHECK: stablehlo.convert %[[ALL]] : (tensor<i32>) -> tensor<ui32>
    %1 = stablehlo.partition_id : tensor<ui32>
    %2 = stablehlo.divide %1, %one : tensor<ui32>
    // CHECK: %[[B:.*]] = tp.axis_index <@mesh, {"b"}> : tensor<i32>
    // CHECK: %[[INDEX:.*]] = stablehlo.convert %[[B]] : (tensor<i32>) -> tensor<ui32>
    // CHECK: stablehlo.reshape %[[INDEX]]
    %3 = stablehlo.remainder %2, %two : tensor<ui32>
    %4 = stablehlo.reshape %3 : (tensor<ui32>) -> tensor<1xui32>
    // There is one replica.
    // CHECK: stablehlo.constant dense<0> : tensor<ui32>
    %5 = stablehlo.replica_id : tensor<ui32>
    %6 = stablehlo.add %5, %1 : tensor<ui32>
    %7 = stablehlo.reshape %6 : (tensor<ui32>) -> tensor<1xui32>
    sdy.return %4, %7 : tensor<1xui32>, tensor<1xui32>
  } : () -> (tensor<4xui32>, tensor<4xui32>)
  return %0#0, %0#1 : tensor<4xui32>, tensor<4xui32>
}

// -----

// Free axes: the body's values are whole over them, and constraints about them
// go away. One inside another takes its parts and gathers them.
sdy.mesh @mesh = <["a"=2, "b"=2]>
// CHECK-LABEL: func.func @nested
func.func @nested(%x: tensor<8x8xf32>) -> tensor<8x8xf32> {
  // CHECK: tp.manual(%arg0) in [#tp.layout<@mesh, [{"a"}, {}]>] out [#tp.layout<@mesh, [{"a"}, {}]>]
  %0 = sdy.manual_computation(%x) in_shardings=[<@mesh, [{"a", "b"}, {?}]>] out_shardings=[<@mesh, [{"a", ?}, {?}]>] manual_axes={"a"} (%y: tensor<4x8xf32>) {
    // CHECK-NOT: constraint
    %1 = sdy.sharding_constraint %y <@mesh, [{}, {"b"}]> : tensor<4x8xf32>
    // CHECK: %[[PART:.*]] = tp.local_slice %{{.*}} dim = 1 over <@mesh, {"b"}> : (tensor<4x8xf32>) -> tensor<4x4xf32>
    // CHECK: %[[SUM:.*]] = stablehlo.add %[[PART]], %[[PART]] : tensor<4x4xf32>
    // CHECK: tp.all_gather %[[SUM]] dim = 0 over <@mesh, {"b"}> : (tensor<4x4xf32>) -> tensor<8x4xf32>
    %2 = sdy.manual_computation(%1) in_shardings=[<@mesh, [{}, {"b"}]>] out_shardings=[<@mesh, [{"b"}, {}]>] manual_axes={"b"} (%z: tensor<4x4xf32>) {
      %3 = stablehlo.add %z, %z : tensor<4x4xf32>
      sdy.return %3 : tensor<4x4xf32>
    } : (tensor<4x8xf32>) -> tensor<8x4xf32>
    %4 = stablehlo.reshape %2 : (tensor<8x4xf32>) -> tensor<4x8xf32>
    sdy.return %4 : tensor<4x8xf32>
  } : (tensor<8x8xf32>) -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// -----

sdy.mesh @mesh = <["a"=2, "b"=2]>
func.func @irregular(%x: tensor<8xf32>) -> tensor<8xf32> {
  %0 = sdy.manual_computation(%x) in_shardings=[<@mesh, [{"a", "b"}]>] out_shardings=[<@mesh, [{"a", "b"}]>] manual_axes={"a", "b"} (%y: tensor<2xf32>) {
    // expected-error @+1 {{'stablehlo.all_gather' op has groups dense<[[0, 3], [1, 2]]> : tensor<2x2xi64>, expected those along axes of mesh #tp.mesh<["a"=2, "b"=2]>}}
    %1 = "stablehlo.all_gather"(%y) <{all_gather_dim = 0 : i64, replica_groups = dense<[[0, 3], [1, 2]]> : tensor<2x2xi64>}> : (tensor<2xf32>) -> tensor<4xf32>
    %2 = stablehlo.slice %1 [0:2] : (tensor<4xf32>) -> tensor<2xf32>
    sdy.return %2 : tensor<2xf32>
  } : (tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

sdy.mesh @mesh = <["a"=2]>
func.func @combiner(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = sdy.manual_computation(%x) in_shardings=[<@mesh, [{}]>] out_shardings=[<@mesh, [{}]>] manual_axes={"a"} (%y: tensor<2xf32>) {
    // expected-error @+1 {{'stablehlo.all_reduce' op expected one of add, multiply, maximum, minimum, and, or as the computation}}
    %1 = "stablehlo.all_reduce"(%y) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({
    ^bb0(%l: tensor<f32>, %r: tensor<f32>):
      %s = stablehlo.subtract %l, %r : tensor<f32>
      stablehlo.return %s : tensor<f32>
    }) : (tensor<2xf32>) -> tensor<2xf32>
    sdy.return %1 : tensor<2xf32>
  } : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

sdy.mesh @mesh = <["a"=2]>
func.func @device(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = sdy.manual_computation(%x) in_shardings=[<@mesh, [{}]>] out_shardings=[<@mesh, [{}]>] manual_axes={"a"} (%y: tensor<2xf32>) {
    // expected-error @+1 {{'stablehlo.collective_permute' op names device 3, but the mesh has 2}}
    %1 = "stablehlo.collective_permute"(%y) <{source_target_pairs = dense<[[0, 3]]> : tensor<1x2xi64>}> : (tensor<2xf32>) -> tensor<2xf32>
    sdy.return %1 : tensor<2xf32>
  } : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}
