// Types that the target does not multiply are copied to f32.
// RUN: tp-opt %s --tp-lower-to-linalg --tp-host-fuse --tp-host-bufferize --tp-host-match-products=widen-f16 -split-input-file | %FileCheck %s

// CHECK-LABEL: func.func @main
// CHECK-COUNT-2: arith.extf %{{.*}} : f16 to f32
// CHECK: host.matmul {{.*}} : memref<2048xf32>, memref<1024xf32>, memref<512xf32>
// CHECK: host.matmul {{.*}} : memref<2048xbf16>, memref<1024xbf16>, memref<512xf32>
func.func @main(%x: tensor<32x64xf16>, %w: tensor<64x16xf16>, %y: tensor<32x64xbf16>, %v: tensor<64x16xbf16>)
    -> (tensor<32x16xf16>, tensor<32x16xbf16>) {
  %0 = stablehlo.dot %x, %w : (tensor<32x64xf16>, tensor<64x16xf16>) -> tensor<32x16xf16>
  %1 = stablehlo.dot %y, %v : (tensor<32x64xbf16>, tensor<64x16xbf16>) -> tensor<32x16xbf16>
  return %0, %1 : tensor<32x16xf16>, tensor<32x16xbf16>
}
