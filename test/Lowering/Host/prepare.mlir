// What depends on the rank becomes arithmetic on its number: rank = 4 * dp + tp.
// RUN: tp-opt %s --tp-host-prepare | %FileCheck %s

tp.mesh @mesh = #tp.mesh<["dp"=2, "tp"=4]>

// CHECK-LABEL: func.func @main(
// CHECK-SAME: %[[X:.*]]: tensor<8x4xf32>
func.func @main(%x: tensor<8x4xf32>) -> (tensor<i32>, tensor<4x4xf32>, tensor<i32>) {
  // CHECK: %[[RANK:.*]] = host.rank : i32
  // CHECK: %[[TP:.*]] = arith.remui %[[RANK]], %{{.*}} : i32
  // CHECK: linalg.fill ins(%[[TP]] : i32)
  %0 = tp.axis_index <@mesh, {"tp"}> : tensor<i32>
  // CHECK: %[[DP:.*]] = arith.divui %{{.*}}, %{{.*}} : i32
  // CHECK-NEXT: %[[INDEX:.*]] = arith.index_cast %[[DP]] : i32 to index
  // CHECK-NEXT: %[[ROWS:.*]] = arith.constant 4 : index
  // CHECK-NEXT: %[[START:.*]] = arith.muli %[[INDEX]], %[[ROWS]] : index
  // CHECK-NEXT: tensor.extract_slice %[[X]][%[[START]], 0] [4, 4] [1, 1]
  %1 = tp.local_slice %x dim = 0 over <@mesh, {"dp"}> : (tensor<8x4xf32>) -> tensor<4x4xf32>
  // In the order of the group, not of the mesh: 2 * tp + dp.
  // CHECK: %[[MAJOR:.*]] = arith.remui
  // CHECK: %[[MINOR:.*]] = arith.divui
  // CHECK: %[[SCALED:.*]] = arith.muli %[[MAJOR]], %{{.*}} : i32
  // CHECK: arith.addi %[[SCALED]], %[[MINOR]] : i32
  %2 = tp.axis_index <@mesh, {"tp", "dp"}> : tensor<i32>
  return %0, %1, %2 : tensor<i32>, tensor<4x4xf32>, tensor<i32>
}
