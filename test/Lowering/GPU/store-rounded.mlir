// A product that is read in bf16 or f16 only is stored so.
// RUN: tp-opt %s --tp-lower-to-linalg --tp-host-fuse --tp-host-bufferize --tp-host-match-products --tp-gpu-store-rounded -split-input-file | %FileCheck %s

// All that read the product round it: stored in bf16.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul {{.*}} : memref<2048xbf16>, memref<1536xbf16>, memref<3072xbf16>
// CHECK-COUNT-2: linalg.generic {{.*}} ins(%{{.*}} : memref<64x48xbf16>)
// CHECK-NOT: arith.truncf
func.func @main(%x: tensor<64x32xbf16>, %w: tensor<32x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>) {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
  %1 = stablehlo.negate %0 : tensor<64x48xbf16>
  %2 = stablehlo.exponential %0 : tensor<64x48xbf16>
  return %1, %2 : tensor<64x48xbf16>, tensor<64x48xbf16>
}

// -----

// f16, through another shape.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul {{.*}} : memref<2048xf16>, memref<1536xf16>, memref<3072xf16>
// CHECK-NOT: arith.truncf
func.func @main(%x: tensor<64x32xf16>, %w: tensor<32x48xf16>) -> (tensor<8x8x48xf16>, tensor<64x48xf16>) {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xf16>, tensor<32x48xf16>) -> tensor<64x48xf16>
  %1 = stablehlo.reshape %0 : (tensor<64x48xf16>) -> tensor<8x8x48xf16>
  %2 = stablehlo.negate %1 : tensor<8x8x48xf16>
  %3 = stablehlo.exponential %0 : tensor<64x48xf16>
  return %2, %3 : tensor<8x8x48xf16>, tensor<64x48xf16>
}

// -----

// One reads it in f32.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul {{.*}} : memref<2048xbf16>, memref<1536xbf16>, memref<3072xf32>
func.func @main(%x: tensor<64x32xbf16>, %w: tensor<32x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xf32>) {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xf32>
  %1 = stablehlo.convert %0 : (tensor<64x48xf32>) -> tensor<64x48xbf16>
  %2 = stablehlo.exponential %0 : tensor<64x48xf32>
  return %1, %2 : tensor<64x48xbf16>, tensor<64x48xf32>
}

// -----

// Operands of another type than the one it is rounded to.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul {{.*}} : memref<2048xf32>, memref<1536xf32>, memref<3072xf32>
// CHECK: host.matmul {{.*}} : memref<2048xf16>, memref<1536xf16>, memref<3072xf32>
func.func @main(%x: tensor<64x32xf32>, %w: tensor<32x48xf32>, %xh: tensor<64x32xf16>, %wh: tensor<32x48xf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>) {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x48xf32>) -> tensor<64x48xf32>
  %1 = stablehlo.convert %0 : (tensor<64x48xf32>) -> tensor<64x48xbf16>
  %2 = stablehlo.negate %1 : tensor<64x48xbf16>
  %3 = stablehlo.dot_general %xh, %wh, contracting_dims = [1] x [0] : (tensor<64x32xf16>, tensor<32x48xf16>) -> tensor<64x48xf32>
  %4 = stablehlo.convert %3 : (tensor<64x48xf32>) -> tensor<64x48xbf16>
  %5 = stablehlo.negate %4 : tensor<64x48xbf16>
  return %2, %5 : tensor<64x48xbf16>, tensor<64x48xbf16>
}
