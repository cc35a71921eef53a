// RUN: tp-opt %s -split-input-file -tp-import | %FileCheck %s
// RUN: %python %S/../Lowering/Inputs/execute.py %s tp=2

// A reduction in wider elements than its operands: these are converted. A bf16
// could not say the first two sums.
// IN 0 = [256, 1, 1, 512, 1, 2, 1, 2, 3, 4, 5, 6]
// OUT 0 = [258, 515, 6, 15]
// CHECK-LABEL: @main(%arg0: tensor<4x3xbf16>) -> tensor<4xf32>
// CHECK: %[[ZERO:.*]] = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
// CHECK: %[[X:.*]] = stablehlo.convert %arg0 : (tensor<4x3xbf16>) -> tensor<4x3xf32>
// CHECK: %[[INIT:.*]] = stablehlo.convert %[[ZERO]] : (tensor<bf16>) -> tensor<f32>
// CHECK: stablehlo.reduce(%[[X]] init: %[[INIT]]) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
func.func public @main(%x: tensor<4x3xbf16>) -> tensor<4xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<bf16>
  %0 = stablehlo.reduce(%x init: %zero) across dimensions = [1] : (tensor<4x3xbf16>, tensor<bf16>) -> tensor<4xf32>
   reducer(%a: tensor<f32>, %b: tensor<f32>) {
    %1 = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }
  return %0 : tensor<4xf32>
}

// -----

// A scatter likewise; its indices stay.
// IN 0 = [2147483647, 1, 2, 3, 4, 5, 6, 7]
// IN 1 = [0, 7]
// IN 2 = [1, -8]
// OUT 0 = [2147483648, 1, 2, 3, 4, 5, 6, -1]
// CHECK-LABEL: @main(%arg0: tensor<8xi32>, %arg1: tensor<2x1xi32>, %arg2: tensor<2xi32>) -> tensor<8xi64>
// CHECK: %[[X:.*]] = stablehlo.convert %arg0 : (tensor<8xi32>) -> tensor<8xi64>
// CHECK: %[[UPDATES:.*]] = stablehlo.convert %arg2 : (tensor<2xi32>) -> tensor<2xi64>
// CHECK: "stablehlo.scatter"(%[[X]], %arg1, %[[UPDATES]])
func.func public @main(%x: tensor<8xi32>, %i: tensor<2x1xi32>, %u: tensor<2xi32>) -> tensor<8xi64> {
  %0 = "stablehlo.scatter"(%x, %i, %u) ({
  ^bb0(%a: tensor<i64>, %b: tensor<i64>):
    %1 = stablehlo.add %a, %b : tensor<i64>
    stablehlo.return %1 : tensor<i64>
  }) {
    scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>
  } : (tensor<8xi32>, tensor<2x1xi32>, tensor<2xi32>) -> tensor<8xi64>
  return %0 : tensor<8xi64>
}
