// Rows of a split dimension are taken and replaced where they are.
// RUN: tp-opt %s --to partitioned --mesh tp=4 --strategy layouts --layout '0=[{"tp"}, {}]' --layout '4=[{}, {"tp"}, {}]' | %FileCheck %s

tp.mesh @mesh = <["tp"=4]>

// CHECK-LABEL: func.func public @main
// CHECK-SAME: %[[X:[a-z0-9]*]]: tensor<4x3xf32>
func.func public @main(%x: tensor<16x3xf32>, %start: tensor<i32>, %u: tensor<2x3xf32>, %unused: tensor<i32>, %y: tensor<2x64x5xf32>)
    -> (tensor<1x3xf32>, tensor<2x3xf32>, tensor<16x3xf32>, tensor<1x3xf32>, tensor<2x3x5xf32>, tensor<2x5x4xf32>, tensor<2x5x4xi32>) {
  %zero = stablehlo.constant dense<0> : tensor<i32>

  // The start index is clamped before it becomes a row of the rank's; the others give zero.
  // CHECK: stablehlo.clamp
  // CHECK: stablehlo.subtract
  // CHECK: %[[ROW:.*]] = "stablehlo.gather"(%[[X]], {{.*}} -> tensor<1x3xf32>
  // CHECK: %[[TERM:.*]] = stablehlo.select %{{.*}}, %[[ROW]], %{{.*}} : tensor<1x3xi1>, tensor<1x3xf32>
  // CHECK-NEXT: tp.all_reduce %[[TERM]] add over <@mesh, {"tp"}> : tensor<1x3xf32>
  %0 = stablehlo.dynamic_slice %x, %start, %zero, sizes = [1, 3] : (tensor<16x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>

  // Rows may be on two ranks.
  // CHECK: stablehlo.iota dim = 0 : tensor<2xi32>
  // CHECK: "stablehlo.gather"(%[[X]], {{.*}} -> tensor<2x3xf32>
  // CHECK: tp.all_reduce {{.*}} : tensor<2x3xf32>
  %1 = stablehlo.dynamic_slice %x, %start, %zero, sizes = [2, 3] : (tensor<16x3xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>

  // Updates of other ranks get index -1, which is left out. Nothing is sent.
  // CHECK-NOT: tp.{{all|coll}}
  // CHECK: "stablehlo.scatter"(%[[X]],
  // CHECK: (tensor<4x3xf32>, tensor<2x1xi32>, tensor<2x3xf32>) -> tensor<4x3xf32>
  %2 = stablehlo.dynamic_update_slice %x, %u, %start, %zero : (tensor<16x3xf32>, tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<16x3xf32>

  // The rank that has row 9 is known.
  // CHECK: %[[NINE:.*]] = stablehlo.slice %[[X]] [1:2, 0:3]
  // CHECK-NEXT: tp.broadcast %[[NINE]] root = 2 over <@mesh, {"tp"}> : tensor<1x3xf32>
  %3 = stablehlo.slice %x [9:10, 0:3] : (tensor<16x3xf32>) -> tensor<1x3xf32>

  // A slice of three rows, which is split itself, is moved.
  // CHECK-NOT: tp.{{all|broad}}
  // CHECK: tp.collective_permute
  %4 = stablehlo.slice %y [0:2, 31:34, 0:5] : (tensor<2x64x5xf32>) -> tensor<2x3x5xf32>

  // Each rank gives its four largest elements, and the rows where they are.
  // CHECK: %[[VALUES:.*]], %[[INDICES:.*]] = chlo.top_k({{.*}}, k = 4) : tensor<2x5x16xf32>
  // CHECK: %[[ROWS:.*]] = "stablehlo.gather"(%{{.*}}, %[[INDICES]])
  // CHECK: tp.all_gather %[[VALUES]] dim = 2 over <@mesh, {"tp"}> : (tensor<2x5x4xf32>) -> tensor<2x5x16xf32>
  // CHECK: tp.all_gather %[[ROWS]] dim = 2 over <@mesh, {"tp"}> : (tensor<2x5x4xi32>) -> tensor<2x5x16xi32>
  // CHECK: "stablehlo.sort"
  // CHECK-NOT: tp.{{all|coll}}
  // CHECK: return
  %t = stablehlo.transpose %y, dims = [0, 2, 1] : (tensor<2x64x5xf32>) -> tensor<2x5x64xf32>
  %5, %6 = chlo.top_k(%t, k = 4) : tensor<2x5x64xf32> -> (tensor<2x5x4xf32>, tensor<2x5x4xi32>)
  return %0, %1, %2, %3, %4, %5, %6 : tensor<1x3xf32>, tensor<2x3xf32>, tensor<16x3xf32>, tensor<1x3xf32>, tensor<2x3x5xf32>, tensor<2x5x4xf32>, tensor<2x5x4xi32>
}
