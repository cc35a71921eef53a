// RUN: tp-opt %s | tp-opt | FileCheck %s
// RUN: tp-opt %s -mlir-print-op-generic | tp-opt | FileCheck %s
// RUN: tp-opt %s -emit-bytecode | tp-opt | FileCheck %s

// CHECK: tp.mesh @mesh = <["dp"=2, "tp"=4]>
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// A mesh of one device.
// CHECK: tp.mesh @one = <[]>
tp.mesh @one = <[]>

// Every form of a dimension's layout.
// CHECK-LABEL: func.func private @dimensions
// CHECK-SAME: #tp.layout<@mesh, [{}, {"tp"}]>
// CHECK-SAME: #tp.layout<@mesh, [{"dp", "tp"}, {}]>
// CHECK-SAME: #tp.layout<@mesh, [{"dp"}, {"tp":(1)2}]>
// CHECK-SAME: #tp.layout<@mesh, [{}, 3x{"tp"}]>
// CHECK-SAME: #tp.layout<@mesh, [{"tp":(1)2, "tp":(2)2}, {}]>
// CHECK-SAME: #tp.layout<@mesh, [{"tp"}x8, {}]>
// CHECK-SAME: #tp.layout<@mesh, [{}, {"dp"}x3x{"tp":(2)2}]>
// CHECK-SAME: #tp.layout<@mesh, [{?}, {"tp", ?}]>
// CHECK-SAME: #tp.layout<@mesh, [{?}, {"tp", ?}x8]>
func.func private @dimensions(
  tensor<16x24xf32> {tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>},
  tensor<16x24xf32> {tp.layout = #tp.layout<@mesh, [{"dp", "tp"}, {}]>},
  tensor<16x24xf32> {tp.layout = #tp.layout<@mesh, [{"dp"}, {"tp":(1)2}]>},
  tensor<16x24xf32> {tp.layout = #tp.layout<@mesh, [{}, 3 x {"tp"}]>},
  tensor<16x24xf32> {tp.layout = #tp.layout<@mesh, [{"tp":(1)2}x{"tp":(2)2}, {}]>},
  tensor<25x24xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}x8, {}]>},
  tensor<25x24xf32> {tp.layout = #tp.layout<@mesh, [{}, {"dp"}x3x{"tp":(2)2}]>},
  tensor<16x24xf32> {tp.layout = #tp.layout<@mesh, [{?}, {"tp", ?}]>},
  tensor<16x25xf32> {tp.layout = #tp.layout<@mesh, [{?}, {"tp", ?}x8]>})

// Partial values.
// CHECK-LABEL: func.func private @partial
// CHECK-SAME: #tp.layout<@mesh, [{}], partial = {"tp"}>
// CHECK-SAME: #tp.layout<@mesh, [{"tp":(1)2}], partial = max {"dp", "tp":(2)2}>
// CHECK-SAME: #tp.layout<@mesh, [{}], partial = or {"tp"}>
func.func private @partial(
  tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{}], partial = add {"tp"}>},
  tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{"tp":(1)2}], partial = max {"dp", "tp":(2)2}>},
  tensor<8xi1> {tp.layout = #tp.layout<@mesh, [{}], partial = or {"tp"}>})

// What a function keeps of its global signature after partition.
// CHECK-LABEL: func.func private @partitioned
// CHECK-SAME: tensor<3x8xf32> {tp.global_type = tensor<10x8xf32>, tp.layout = #tp.layout<@mesh, [{"tp"}, {}]>}
// CHECK-SAME: -> (tensor<5xf32> {tp.global_type = tensor<10xf32>, tp.layout = #tp.layout<@mesh, [{"dp"}]>})
func.func private @partitioned(
    tensor<3x8xf32> {tp.global_type = tensor<10x8xf32>, tp.layout = #tp.layout<@mesh, [{"tp"}, {}]>})
    -> (tensor<5xf32> {tp.global_type = tensor<10xf32>, tp.layout = #tp.layout<@mesh, [{"dp"}]>})

// CHECK-LABEL: func.func @layout_ops
func.func @layout_ops(%x: tensor<8x32xf32>) -> tensor<8x32xf32> {
  // CHECK: tp.layout_constraint %{{.*}} <@mesh, [{}, {"tp", ?}]> : tensor<8x32xf32>
  %0 = tp.layout_constraint %x <@mesh, [{}, {"tp", ?}]> : tensor<8x32xf32>
  // CHECK: tp.reshard %{{.*}} to <@mesh, [{"dp"}, {}]> {tp.layout = #tp.layout<@mesh, [{"dp"}, {}]>} : tensor<8x32xf32>
  %1 = tp.reshard %0 to <@mesh, [{"dp"}, {}]> {tp.layout = #tp.layout<@mesh, [{"dp"}, {}]>} : tensor<8x32xf32>
  return %1 : tensor<8x32xf32>
}

// CHECK-LABEL: func.func @collectives
func.func @collectives(%x: tensor<8x32xf32>, %p: tensor<i1>) {
  // CHECK: tp.all_reduce %{{.*}} add over <@mesh, {"tp"}> : tensor<8x32xf32>
  %0 = tp.all_reduce %x add over <@mesh, {"tp"}> : tensor<8x32xf32>
  // CHECK: tp.all_reduce %{{.*}} and over <@mesh, {"dp", "tp"}> : tensor<i1>
  %1 = tp.all_reduce %p and over <@mesh, {"dp", "tp"}> : tensor<i1>
  // CHECK: tp.all_gather %{{.*}} dim = 0 over <@mesh, {"tp", "dp"}> : (tensor<8x32xf32>) -> tensor<64x32xf32>
  %2 = tp.all_gather %x dim = 0 over <@mesh, {"tp", "dp"}> : (tensor<8x32xf32>) -> tensor<64x32xf32>
  // CHECK: tp.reduce_scatter %{{.*}} max dim = 1 over <@mesh, {"tp":(1)2}> : (tensor<8x32xf32>) -> tensor<8x16xf32>
  %3 = tp.reduce_scatter %x max dim = 1 over <@mesh, {"tp":(1)2}> : (tensor<8x32xf32>) -> tensor<8x16xf32>
  // CHECK: tp.all_to_all %{{.*}} split = 1 concat = 0 over <@mesh, {"tp"}> : (tensor<8x32xf32>) -> tensor<32x8xf32>
  %4 = tp.all_to_all %x split = 1 concat = 0 over <@mesh, {"tp"}> : (tensor<8x32xf32>) -> tensor<32x8xf32>
  // CHECK: tp.all_to_all %{{.*}} split = 1 concat = 1 over <@mesh, {"tp"}> : (tensor<8x32xf32>) -> tensor<8x32xf32>
  %5 = tp.all_to_all %x split = 1 concat = 1 over <@mesh, {"tp"}> : (tensor<8x32xf32>) -> tensor<8x32xf32>
  // CHECK: tp.collective_permute %{{.*}} pairs = [0, 1, 1, 2] over <@mesh, {"tp"}> : tensor<8x32xf32>
  %6 = tp.collective_permute %x pairs = [0, 1, 1, 2] over <@mesh, {"tp"}> : tensor<8x32xf32>
  // CHECK: tp.broadcast %{{.*}} root = 3 over <@mesh, {"tp"}> : tensor<8x32xf32>
  %7 = tp.broadcast %x root = 3 over <@mesh, {"tp"}> : tensor<8x32xf32>
  // CHECK: tp.local_slice %{{.*}} dim = 1 over <@mesh, {"tp"}> : (tensor<8x32xf32>) -> tensor<8x8xf32>
  %8 = tp.local_slice %x dim = 1 over <@mesh, {"tp"}> : (tensor<8x32xf32>) -> tensor<8x8xf32>
  // CHECK: tp.axis_index <@mesh, {"dp", "tp"}> : tensor<i32>
  %9 = tp.axis_index <@mesh, {"dp", "tp"}> : tensor<i32>
  return
}

// Every reduction, in layouts and in collectives.
// CHECK-LABEL: func.func private @reductions_of_layouts
// CHECK-SAME: partial = {"tp"}>
// CHECK-SAME: partial = mul {"tp"}>
// CHECK-SAME: partial = max {"tp"}>
// CHECK-SAME: partial = min {"tp"}>
// CHECK-SAME: partial = and {"tp"}>
// CHECK-SAME: partial = or {"tp"}>
func.func private @reductions_of_layouts(
  tensor<i1> {tp.layout = #tp.layout<@mesh, [], partial = {"tp"}>},
  tensor<i1> {tp.layout = #tp.layout<@mesh, [], partial = mul {"tp"}>},
  tensor<i1> {tp.layout = #tp.layout<@mesh, [], partial = max {"tp"}>},
  tensor<i1> {tp.layout = #tp.layout<@mesh, [], partial = min {"tp"}>},
  tensor<i1> {tp.layout = #tp.layout<@mesh, [], partial = and {"tp"}>},
  tensor<i1> {tp.layout = #tp.layout<@mesh, [], partial = or {"tp"}>})

// CHECK-LABEL: func.func @reductions
func.func @reductions(%x: tensor<8xi32>) {
  // CHECK: tp.all_reduce %{{.*}} add over
  %0 = tp.all_reduce %x add over <@mesh, {"tp"}> : tensor<8xi32>
  // CHECK: tp.all_reduce %{{.*}} mul over
  %1 = tp.all_reduce %x mul over <@mesh, {"tp"}> : tensor<8xi32>
  // CHECK: tp.all_reduce %{{.*}} max over
  %2 = tp.all_reduce %x max over <@mesh, {"tp"}> : tensor<8xi32>
  // CHECK: tp.reduce_scatter %{{.*}} min dim = 0 over
  %3 = tp.reduce_scatter %x min dim = 0 over <@mesh, {"tp"}> : (tensor<8xi32>) -> tensor<2xi32>
  // CHECK: tp.reduce_scatter %{{.*}} and dim = 0 over
  %4 = tp.reduce_scatter %x and dim = 0 over <@mesh, {"tp"}> : (tensor<8xi32>) -> tensor<2xi32>
  // CHECK: tp.reduce_scatter %{{.*}} or dim = 0 over
  %5 = tp.reduce_scatter %x or dim = 0 over <@mesh, {"tp"}> : (tensor<8xi32>) -> tensor<2xi32>
  // Nobody sends: everyone gets zeros.
  // CHECK: tp.collective_permute %{{.*}} pairs = [] over
  %6 = tp.collective_permute %x pairs = [] over <@mesh, {"tp"}> : tensor<8xi32>
  return
}

// Layouts of several results and of the arguments of regions; `unit` where a
// value has none.
// CHECK-LABEL: func.func @places
func.func @places(%i: tensor<i32>, %x: tensor<8xf32>) {
  // CHECK: tp.block_layouts = {{\[}}[unit, #tp.layout<@mesh, [{"tp"}]>], [#tp.layout<@mesh, []>, #tp.layout<@mesh, [{"dp"}]>]]
  // CHECK-SAME: tp.layouts = [unit, #tp.layout<@mesh, [{"tp"}]>]
  %0:2 = stablehlo.while(%a = %i, %b = %x) : tensor<i32>, tensor<8xf32> attributes {
    tp.block_layouts = [[unit, #tp.layout<@mesh, [{"tp"}]>], [#tp.layout<@mesh, []>, #tp.layout<@mesh, [{"dp"}]>]],
    tp.layouts = [unit, #tp.layout<@mesh, [{"tp"}]>]}
  cond {
    %p = stablehlo.constant dense<false> : tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    stablehlo.return %a, %b : tensor<i32>, tensor<8xf32>
  }
  return
}

// Attributes on their own, and names that need quoting.
// CHECK-LABEL: func.func private @alone
// CHECK-SAME: #tp.mesh<["a \22b\22"=2, "c"=1]>
// CHECK-SAME: #tp.mesh<[]>
// CHECK-SAME: #tp.mesh_axis<"tp"=4>
// CHECK-SAME: #tp.axis<"tp">
// CHECK-SAME: #tp.axis<"tp":(2)2>
// CHECK-SAME: #tp.dim<{}>
// CHECK-SAME: #tp.dim<{?}>
// CHECK-SAME: #tp.dim<{"dp"}x3x{"tp", ?}x8>
// CHECK-SAME: #tp.group<@"a mesh", {"dp", "tp":(1)2}>
func.func private @alone() attributes {test.attributes = [
  #tp.mesh<["a \22b\22"=2, "c"=1]>, #tp.mesh<[]>, #tp.mesh_axis<"tp"=4>, #tp.axis<"tp">, #tp.axis<"tp":(2)2>,
  #tp.dim<{}>, #tp.dim<{?}>, #tp.dim<{"dp"}x3x{"tp", ?}x8>, #tp.group<@"a mesh", {"dp", "tp":(1)2}>]}

// What a user computes on each rank.
// CHECK-LABEL: func.func @manual
// CHECK: tp.manual(%{{.*}}) in [#tp.layout<@mesh, [{"tp"}]>] out [#tp.layout<@mesh, [{}]>] {
// CHECK-NEXT: ^bb0(%[[A:.*]]: tensor<2xf32>):
// CHECK-NEXT: %[[B:.*]] = tp.all_gather %[[A]] dim = 0 over <@mesh, {"tp"}>
// CHECK-NEXT: tp.yield %[[B]] : tensor<8xf32>
// CHECK-NEXT: } : (tensor<8xf32>) -> tensor<8xf32>
func.func @manual(%x: tensor<8xf32>) -> tensor<8xf32> {
  %0 = tp.manual(%x) in [#tp.layout<@mesh, [{"tp"}]>] out [#tp.layout<@mesh, [{}]>] {
  ^bb0(%a: tensor<2xf32>):
    %b = tp.all_gather %a dim = 0 over <@mesh, {"tp"}> : (tensor<2xf32>) -> tensor<8xf32>
    tp.yield %b : tensor<8xf32>
  } : (tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}
