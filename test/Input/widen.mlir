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

// -----

// Products of floats of two types, with the least precision that JAX asks for: what has both. 257 is no bf16, 1.125 no f8E5M2.
// IN 0 = [257, 1, 2, 4]
// IN 1 = [1, 2, 0.5, 1]
// IN 2 = [1.125, 2, 1, 4]
// IN 3 = [1, 2, 3, 0.5]
// OUT 0 = [257.5, 515, 4, 8]
// OUT 1 = [7.125, 3.25, 13, 4]
// OUT 2 = [258, 516, 4, 8]
// CHECK-LABEL: @main
// CHECK: %[[Y:.*]] = stablehlo.convert %arg1 : (tensor<2x2xbf16>) -> tensor<2x2xf32>
// CHECK: stablehlo.dot_general %arg0, %[[Y]],
// CHECK-DAG: %[[A:.*]] = stablehlo.convert %arg2 : (tensor<2x2xf8E4M3FN>) -> tensor<2x2xf16>
// CHECK-DAG: %[[B:.*]] = stablehlo.convert %arg3 : (tensor<2x2xf8E5M2>) -> tensor<2x2xf16>
// CHECK: stablehlo.dot_general %[[A]], %[[B]], {{.*}} -> tensor<2x2xf32>
func.func public @main(%x: tensor<2x2xf32>, %y: tensor<2x2xbf16>, %a: tensor<2x2xf8E4M3FN>, %b: tensor<2x2xf8E5M2>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xbf16>) {
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0], algorithm = <lhs_precision_type = bf16, rhs_precision_type = bf16, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false> : (tensor<2x2xf32>, tensor<2x2xbf16>) -> tensor<2x2xf32>
  %1 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x2xf8E4M3FN>, tensor<2x2xf8E5M2>) -> tensor<2x2xf32>
  %2 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<2x2xf32>, tensor<2x2xbf16>) -> tensor<2x2xbf16>
  return %0, %1, %2 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xbf16>
}
