// Unsigned integers have no sign inside the function; operations know it, the signature keeps it.
// RUN: tp-opt %s --tp-lower-to-linalg -split-input-file | %FileCheck %s

// CHECK-LABEL: func.func @divide(
// CHECK-SAME: %[[X:.*]]: tensor<4xui8>, %[[P:.*]]: tensor<4xi1>) -> tensor<4xui8>
func.func @divide(%x: tensor<4xui8>, %p: tensor<4xi1>) -> tensor<4xui8> {
  // CHECK: %[[IN:.*]] = tensor.bitcast %[[X]] : tensor<4xui8> to tensor<4xi8>
  // CHECK: arith.constant dense<[1, 2, -56, -1]> : tensor<4xi8>
  %c = stablehlo.constant dense<[1, 2, 200, 255]> : tensor<4xui8>
  // CHECK: linalg.generic {{.*}} ins(%[[IN]], %{{.*}} : tensor<4xi8>, tensor<4xi8>)
  // CHECK: arith.divui %{{.*}}, %{{.*}} : i8
  %0 = stablehlo.divide %x, %c : tensor<4xui8>
  // CHECK: %[[OUT:.*]] = tensor.bitcast %{{.*}} : tensor<4xi8> to tensor<4xui8>
  // CHECK: return %[[OUT]] : tensor<4xui8>
  return %0 : tensor<4xui8>
}

// -----

// CHECK-LABEL: func.func @sign
// CHECK-NOT: unrealized_conversion_cast
func.func @sign(%x: tensor<4xui32>, %zero: tensor<ui32>, %i: tensor<ui64>) -> (tensor<ui32>, tensor<4xf32>, tensor<2xui32>) {
  // CHECK: arith.maxui
  %0 = stablehlo.reduce(%x init: %zero) applies stablehlo.maximum across dimensions = [0]
      : (tensor<4xui32>, tensor<ui32>) -> tensor<ui32>
  // CHECK: arith.uitofp
  %1 = stablehlo.convert %x : (tensor<4xui32>) -> tensor<4xf32>
  // CHECK: arith.index_castui %{{.*}} : i64 to index
  // CHECK: arith.minui
  // CHECK-NOT: arith.maxsi
  %2 = stablehlo.dynamic_slice %x, %i, sizes = [2] : (tensor<4xui32>, tensor<ui64>) -> tensor<2xui32>
  return %0, %1, %2 : tensor<ui32>, tensor<4xf32>, tensor<2xui32>
}

// -----

// A collective's extremes depend on the sign that its type does not have any more.
tp.mesh @mesh = #tp.mesh<["tp"=2]>
// CHECK-LABEL: func.func @collective
func.func @collective(%x: tensor<4xui32>) -> tensor<4xui32> {
  // CHECK: tp.all_reduce %{{.*}} max {{.*}}{tp.unsigned} : tensor<4xi32>
  %0 = tp.all_reduce %x max over <@mesh, {"tp"}> : tensor<4xui32>
  return %0 : tensor<4xui32>
}
