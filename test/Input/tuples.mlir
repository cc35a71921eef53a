// RUN: tp-opt %s -tp-import -split-input-file | %FileCheck %s

// Arguments, results, calls, branches and loops carry the elements.
// CHECK-LABEL: func.func public @main
// CHECK-SAME: (%[[X:.*]]: tensor<4xf32>, %[[Y:.*]]: tensor<4xf32> {mhlo.sharding = "{devices=[2]<=[2]}"}, %[[N:.*]]: tensor<i32> {mhlo.sharding = "{replicated}"})
// CHECK-SAME: -> (tensor<4xf32>, tensor<i32>, tensor<4xf32>)
func.func public @main(%x: tensor<4xf32>, %t: tuple<tensor<4xf32>, tuple<tensor<i32>>> {mhlo.sharding = "{{devices=[2]<=[2]}, {replicated}}"})
    -> (tuple<tensor<4xf32>, tensor<i32>>, tensor<4xf32>) {
  // CHECK-NOT: tuple
  %0 = stablehlo.get_tuple_element %t[1] : (tuple<tensor<4xf32>, tuple<tensor<i32>>>) -> tuple<tensor<i32>>
  %n = stablehlo.get_tuple_element %0[0] : (tuple<tensor<i32>>) -> tensor<i32>
  %y = stablehlo.get_tuple_element %t[0] : (tuple<tensor<4xf32>, tuple<tensor<i32>>>) -> tensor<4xf32>
  %1 = stablehlo.tuple %y, %n : tuple<tensor<4xf32>, tensor<i32>>
  // CHECK: %[[LOOP:.*]]:2 = stablehlo.while(%[[A:.*]] = %[[Y]], %[[B:.*]] = %[[N]]) : tensor<4xf32>, tensor<i32>
  %2 = "stablehlo.while"(%1) ({
  ^bb0(%s: tuple<tensor<4xf32>, tensor<i32>>):
    %i = stablehlo.get_tuple_element %s[1] : (tuple<tensor<4xf32>, tensor<i32>>) -> tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    // CHECK: stablehlo.compare GT, %[[B]]
    %p = stablehlo.compare GT, %i, %c : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%s: tuple<tensor<4xf32>, tensor<i32>>):
    %i = stablehlo.get_tuple_element %s[1] : (tuple<tensor<4xf32>, tensor<i32>>) -> tensor<i32>
    %v = stablehlo.get_tuple_element %s[0] : (tuple<tensor<4xf32>, tensor<i32>>) -> tensor<4xf32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    // CHECK: %[[D:.*]] = stablehlo.subtract %[[B]]
    %d = stablehlo.subtract %i, %c : tensor<i32>
    // CHECK: %[[W:.*]] = stablehlo.add %[[A]], %[[A]]
    %w = func.call @double(%v) : (tensor<4xf32>) -> tuple<tensor<4xf32>>
    %e = stablehlo.get_tuple_element %w[0] : (tuple<tensor<4xf32>>) -> tensor<4xf32>
    // CHECK: stablehlo.return %[[W]], %[[D]]
    %r = stablehlo.tuple %e, %d : tuple<tensor<4xf32>, tensor<i32>>
    stablehlo.return %r : tuple<tensor<4xf32>, tensor<i32>>
  }) : (tuple<tensor<4xf32>, tensor<i32>>) -> tuple<tensor<4xf32>, tensor<i32>>
  // CHECK: return %[[LOOP]]#0, %[[LOOP]]#1, %[[X]]
  return %2, %x : tuple<tensor<4xf32>, tensor<i32>>, tensor<4xf32>
}
func.func private @double(%x: tensor<4xf32>) -> tuple<tensor<4xf32>> {
  %0 = stablehlo.add %x, %x : tensor<4xf32>
  %1 = stablehlo.tuple %0 : tuple<tensor<4xf32>>
  return %1 : tuple<tensor<4xf32>>
}

// -----

// A custom call gives its elements as results.
// CHECK-LABEL: func.func public @call
// CHECK: %[[TOP:.*]], %[[AT:.*]] = chlo.top_k(%{{.*}}, k = 2)
// CHECK: return %[[AT]] : tensor<2xi32>
func.func public @call(%x: tensor<8xf32>) -> tensor<2xi32> {
  %0 = stablehlo.custom_call @mhlo.topk(%x) {mhlo.attributes = {k = 2 : i64, largest = true}} : (tensor<8xf32>) -> tuple<tensor<2xf32>, tensor<2xi32>>
  %1 = stablehlo.get_tuple_element %0[1] : (tuple<tensor<2xf32>, tensor<2xi32>>) -> tensor<2xi32>
  return %1 : tensor<2xi32>
}
