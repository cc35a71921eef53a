// Elementwise ops become one linalg.generic each, with the op on scalars inside; constants and iota; see
// ../Execute/elementwise.mlir for what they compute.
// RUN: tp-opt %s --tp-lower-to-linalg -split-input-file | %FileCheck %s

// Operands of rank 0 are read by every element.
// CHECK-DAG: #[[$ID:.*]] = affine_map<(d0) -> (d0)>
// CHECK-DAG: #[[$NONE:.*]] = affine_map<(d0) -> ()>
// CHECK-LABEL: func.func @select(
// CHECK-SAME: %[[P:.*]]: tensor<i1>, %[[X:.*]]: tensor<4xf32>, %[[Y:.*]]: tensor<4xf32>
func.func @select(%p: tensor<i1>, %x: tensor<4xf32>, %y: tensor<4xf32>) -> tensor<4xf32> {
  // CHECK: %[[EMPTY:.*]] = tensor.empty() : tensor<4xf32>
  // CHECK: %[[R:.*]] = linalg.generic {indexing_maps = [#[[$NONE]], #[[$ID]], #[[$ID]], #[[$ID]]], iterator_types = ["parallel"]}
  // CHECK-SAME: ins(%[[P]], %[[X]], %[[Y]] : tensor<i1>, tensor<4xf32>, tensor<4xf32>) outs(%[[EMPTY]] : tensor<4xf32>)
  // CHECK-NEXT: ^bb0(%[[A:.*]]: i1, %[[B:.*]]: f32, %[[C:.*]]: f32, %{{.*}}: f32):
  // CHECK-NEXT: %[[S:.*]] = arith.select %[[A]], %[[B]], %[[C]] : f32
  // CHECK-NEXT: linalg.yield %[[S]] : f32
  %0 = stablehlo.select %p, %x, %y : tensor<i1>, tensor<4xf32>
  // CHECK: return %[[R]]
  return %0 : tensor<4xf32>
}

// -----

// Extremes and clamps are those that keep NaN.
// CHECK-LABEL: func.func @extremes
func.func @extremes(%x: tensor<4xf32>, %low: tensor<f32>, %high: tensor<4xf32>) -> tensor<4xf32> {
  // CHECK: arith.maximumf %{{.*}}, %{{.*}} : f32
  %0 = stablehlo.maximum %x, %high : tensor<4xf32>
  // CHECK: ^bb0(%[[LOW:.*]]: f32, %[[X:.*]]: f32, %[[HIGH:.*]]: f32, %{{.*}}: f32):
  // CHECK-NEXT: %[[M:.*]] = arith.maximumf %[[LOW]], %[[X]] : f32
  // CHECK-NEXT: arith.minimumf %[[M]], %[[HIGH]] : f32
  %1 = stablehlo.clamp %low, %0, %high : (tensor<f32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}

// -----

// Division never traps: the divisor is replaced where it is 0 or -1.
// CHECK-LABEL: func.func @divide
func.func @divide(%x: tensor<4xi32>, %y: tensor<4xi32>) -> tensor<4xi32> {
  // CHECK: ^bb0(%[[X:.*]]: i32, %[[Y:.*]]: i32, %{{.*}}: i32):
  // CHECK: %[[SAFE:.*]] = arith.select %{{.*}}, %{{.*}}, %[[Y]] : i32
  // CHECK: arith.divsi %[[X]], %[[SAFE]] : i32
  %0 = stablehlo.divide %x, %y : tensor<4xi32>
  return %0 : tensor<4xi32>
}

// -----

// NE holds for NaN, the others do not; in total order bits are compared.
// CHECK-LABEL: func.func @compare
func.func @compare(%x: tensor<4xf32>, %i: tensor<4xi32>) -> (tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xi1>) {
  // CHECK: arith.cmpf une
  %0 = stablehlo.compare NE, %x, %x, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  // CHECK: arith.cmpf oge
  %1 = stablehlo.compare GE, %x, %x, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  // CHECK: arith.cmpi sle
  %2 = stablehlo.compare LE, %i, %i, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
  // CHECK: arith.bitcast %{{.*}} : f32 to i32
  // CHECK: arith.cmpi slt
  %3 = stablehlo.compare LT, %x, %x, TOTALORDER : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  return %0, %1, %2, %3 : tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xi1>
}

// -----

// Floats to integers: only what is in range is converted. Between f16 and bf16 by way of f32.
// CHECK-LABEL: func.func @convert
func.func @convert(%x: tensor<4xf32>, %h: tensor<4xf16>) -> (tensor<4xi8>, tensor<4xbf16>, tensor<4xi1>) {
  // CHECK: %[[OUTSIDE:.*]] = arith.ori
  // CHECK: %[[SAFE:.*]] = arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
  // CHECK-NEXT: arith.fptosi %[[SAFE]] : f32 to i8
  %0 = stablehlo.convert %x : (tensor<4xf32>) -> tensor<4xi8>
  // CHECK: arith.extf %{{.*}} : f16 to f32
  // CHECK-NEXT: arith.truncf %{{.*}} : f32 to bf16
  %1 = stablehlo.convert %h : (tensor<4xf16>) -> tensor<4xbf16>
  // CHECK: arith.cmpf une
  %2 = stablehlo.convert %x : (tensor<4xf32>) -> tensor<4xi1>
  return %0, %1, %2 : tensor<4xi8>, tensor<4xbf16>, tensor<4xi1>
}

// -----

// Constants: filled if all elements are equal, else constants; iota from the loop's index.
// CHECK-LABEL: func.func @constants
func.func @constants() -> (tensor<4xf32>, tensor<2xi32>, tensor<2x3xf32>) {
  // CHECK: %[[C:.*]] = arith.constant 2.000000e+00 : f32
  // CHECK: linalg.fill ins(%[[C]] : f32)
  %0 = stablehlo.constant dense<2.0> : tensor<4xf32>
  // CHECK: arith.constant dense<[1, 2]> : tensor<2xi32>
  %1 = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  // CHECK: %[[I:.*]] = linalg.index 1 : index
  // CHECK: arith.index_cast %[[I]] : index to i64
  // CHECK: arith.sitofp
  %2 = stablehlo.iota dim = 1 : tensor<2x3xf32>
  return %0, %1, %2 : tensor<4xf32>, tensor<2xi32>, tensor<2x3xf32>
}
