// Conversions that convert nothing are gone: products read the transpose as it lies.
// RUN: tp-opt %s -tp-import | %FileCheck %s
// RUN: tp-opt %s --to runtime --mesh tp=1 | %FileCheck %s --check-prefix=LOWERED

// CHECK: %[[T:.*]] = stablehlo.transpose
// CHECK-NOT: stablehlo.convert
// CHECK: stablehlo.dot_general %[[T]], %arg1
// CHECK: stablehlo.dot_general %[[T]], %arg2
// LOWERED-COUNT-1: call @kernel
// LOWERED-NOT: call @kernel
// LOWERED-COUNT-2: host.matmul
// LOWERED-NOT: call @kernel
// LOWERED: return
func.func public @main(%x: tensor<64x48xf32>, %a: tensor<64x32xf32>, %b: tensor<64x40xf32>) -> (tensor<48x32xf32>, tensor<48x40xf32>) {
  %0 = stablehlo.exponential %x : tensor<64x48xf32>
  %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<64x48xf32>) -> tensor<48x64xf32>
  %2 = stablehlo.convert %1 : tensor<48x64xf32>
  %3 = stablehlo.convert %1 : tensor<48x64xf32>
  %4 = stablehlo.dot_general %2, %a, contracting_dims = [1] x [0] : (tensor<48x64xf32>, tensor<64x32xf32>) -> tensor<48x32xf32>
  %5 = stablehlo.dot_general %3, %b, contracting_dims = [1] x [0] : (tensor<48x64xf32>, tensor<64x40xf32>) -> tensor<48x40xf32>
  return %4, %5 : tensor<48x32xf32>, tensor<48x40xf32>
}
