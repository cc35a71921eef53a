// Biases and activations after products in bf16 and f16: sums in f32, rounded once.
// RUN: tp-opt %s --tp-lower-to-linalg --tp-host-fuse --tp-host-bufferize --tp-host-match-products --tp-gpu-store-rounded --tp-gpu-fuse-epilogues -split-input-file | %FileCheck %s

// A dense layer in bf16 with max(x, 0), as JAX writes it: one product.
// CHECK-LABEL: func.func @main
// CHECK-SAME: %[[BIAS:[^:, ]*]]: memref<48xbf16>, %[[RESULT:[^:, ]*]]: memref<64x48xbf16> {tp.result
// CHECK: %[[C:.*]] = host.flatten %[[RESULT]]
// CHECK: host.matmul %{{.*}}, %{{.*}} bias %[[BIAS]] -> %[[C]] sizes = [64, 48, 32] {{.*}} epilogue "relu" : memref<2048xbf16>, memref<1536xbf16>, memref<3072xbf16>, memref<48xbf16>
// CHECK-NOT: linalg.generic
func.func @main(%x: tensor<64x32xbf16>, %w: tensor<32x48xbf16>, %b: tensor<48xbf16>) -> tensor<64x48xbf16> {
  %zero = stablehlo.constant dense<0.0> : tensor<64x48xbf16>
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
  %1 = stablehlo.broadcast_in_dim %b, dims = [1] : (tensor<48xbf16>) -> tensor<64x48xbf16>
  %2 = stablehlo.add %0, %1 : tensor<64x48xbf16>
  %3 = stablehlo.maximum %2, %zero : tensor<64x48xbf16>
  return %3 : tensor<64x48xbf16>
}

// -----

// gelu in bf16, its constants rounded to it; the bias is a master weight in f32, which a kernel of its
// own rounds.
// CHECK-LABEL: func.func @main
// CHECK-SAME: %[[MASTER:[^:, ]*]]: memref<48xf32>,
// CHECK: %[[BIAS:.*]] = memref.alloc() : memref<48xbf16>
// CHECK: linalg.generic {{.*}} ins(%[[MASTER]] : memref<48xf32>) outs(%[[BIAS]] : memref<48xbf16>)
// CHECK-NEXT: ^bb0(%[[IN:.*]]: f32, %{{.*}}: bf16):
// CHECK-NEXT: %[[ROUNDED:.*]] = arith.truncf %[[IN]]
// CHECK-NEXT: linalg.yield %[[ROUNDED]]
// CHECK: host.matmul %{{.*}}, %{{.*}} bias %[[BIAS]] -> {{.*}} epilogue "gelu" : memref<2048xbf16>, memref<1536xbf16>, memref<3072xbf16>, memref<48xbf16>
// CHECK-NOT: linalg.generic
func.func @main(%x: tensor<64x32xbf16>, %w: tensor<32x48xbf16>, %master: tensor<48xf32>) -> tensor<64x48xbf16> {
  %cubic = stablehlo.constant dense<4.467770e-02> : tensor<64x48xbf16>
  %scale = stablehlo.constant dense<0.796875> : tensor<64x48xbf16>
  %one = stablehlo.constant dense<1.0> : tensor<64x48xbf16>
  %half = stablehlo.constant dense<0.5> : tensor<64x48xbf16>
  %b = stablehlo.convert %master : (tensor<48xf32>) -> tensor<48xbf16>
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
  %1 = stablehlo.broadcast_in_dim %b, dims = [1] : (tensor<48xbf16>) -> tensor<64x48xbf16>
  %2 = stablehlo.add %0, %1 : tensor<64x48xbf16>
  %g1 = stablehlo.multiply %2, %2 : tensor<64x48xbf16>
  %g2 = stablehlo.multiply %g1, %2 : tensor<64x48xbf16>
  %g3 = stablehlo.multiply %cubic, %g2 : tensor<64x48xbf16>
  %g4 = stablehlo.add %2, %g3 : tensor<64x48xbf16>
  %g5 = stablehlo.multiply %scale, %g4 : tensor<64x48xbf16>
  %g6 = stablehlo.tanh %g5 : tensor<64x48xbf16>
  %g7 = stablehlo.add %one, %g6 : tensor<64x48xbf16>
  %g8 = stablehlo.multiply %half, %g7 : tensor<64x48xbf16>
  %3 = stablehlo.multiply %2, %g8 : tensor<64x48xbf16>
  return %3 : tensor<64x48xbf16>
}

// -----

// gelu in f16, as PyTorch writes it: a power, and sums and products in another order.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul %{{.*}}, %{{.*}} bias %{{.*}} epilogue "gelu" : memref<2048xf16>, memref<1536xf16>, memref<3072xf16>, memref<48xf16>
// CHECK-NOT: linalg.generic
func.func @main(%x: tensor<64x32xf16>, %w: tensor<32x48xf16>, %b: tensor<48xf16>) -> tensor<64x48xf16> {
  %cubic = stablehlo.constant dense<4.470830e-02> : tensor<64x48xf16>
  %scale = stablehlo.constant dense<7.978520e-01> : tensor<64x48xf16>
  %one = stablehlo.constant dense<1.0> : tensor<64x48xf16>
  %half = stablehlo.constant dense<0.5> : tensor<64x48xf16>
  %three = stablehlo.constant dense<3.0> : tensor<64x48xf16>
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xf16>, tensor<32x48xf16>) -> tensor<64x48xf16>
  %1 = stablehlo.broadcast_in_dim %b, dims = [1] : (tensor<48xf16>) -> tensor<64x48xf16>
  %2 = stablehlo.add %0, %1 : tensor<64x48xf16>
  %3 = stablehlo.multiply %2, %half : tensor<64x48xf16>
  %4 = stablehlo.power %2, %three : tensor<64x48xf16>
  %5 = stablehlo.multiply %4, %cubic : tensor<64x48xf16>
  %6 = stablehlo.add %2, %5 : tensor<64x48xf16>
  %7 = stablehlo.multiply %6, %scale : tensor<64x48xf16>
  %8 = stablehlo.tanh %7 : tensor<64x48xf16>
  %9 = stablehlo.add %8, %one : tensor<64x48xf16>
  %10 = stablehlo.multiply %3, %9 : tensor<64x48xf16>
  return %10 : tensor<64x48xf16>
}

// -----

// A dense layer in bf16 whose gelu is computed in f32.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul %{{.*}}, %{{.*}} bias %{{.*}} epilogue "gelu" : memref<2048xbf16>, memref<1536xbf16>, memref<3072xbf16>, memref<48xbf16>
// CHECK-NOT: linalg.generic
func.func @main(%x: tensor<64x32xbf16>, %w: tensor<32x48xbf16>, %b: tensor<48xbf16>) -> tensor<64x48xbf16> {
  %cubic = stablehlo.constant dense<4.471500e-02> : tensor<64x48xf32>
  %scale = stablehlo.constant dense<0.797884583> : tensor<64x48xf32>
  %one = stablehlo.constant dense<1.0> : tensor<64x48xf32>
  %half = stablehlo.constant dense<0.5> : tensor<64x48xf32>
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
  %1 = stablehlo.broadcast_in_dim %b, dims = [1] : (tensor<48xbf16>) -> tensor<64x48xbf16>
  %2 = stablehlo.add %0, %1 : tensor<64x48xbf16>
  %wide = stablehlo.convert %2 : (tensor<64x48xbf16>) -> tensor<64x48xf32>
  %g1 = stablehlo.multiply %wide, %wide : tensor<64x48xf32>
  %g2 = stablehlo.multiply %g1, %wide : tensor<64x48xf32>
  %g3 = stablehlo.multiply %cubic, %g2 : tensor<64x48xf32>
  %g4 = stablehlo.add %wide, %g3 : tensor<64x48xf32>
  %g5 = stablehlo.multiply %scale, %g4 : tensor<64x48xf32>
  %g6 = stablehlo.tanh %g5 : tensor<64x48xf32>
  %g7 = stablehlo.add %one, %g6 : tensor<64x48xf32>
  %g8 = stablehlo.multiply %half, %g7 : tensor<64x48xf32>
  %3 = stablehlo.multiply %wide, %g8 : tensor<64x48xf32>
  %4 = stablehlo.convert %3 : (tensor<64x48xf32>) -> tensor<64x48xbf16>
  return %4 : tensor<64x48xbf16>
}

// -----

// Sums in f32, to which a bias in bf16 is added, and then rounded (preferred_element_type): the same
// bits. A product that is rounded, and nothing else.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul %{{.*}}, %{{.*}} bias %{{.*}} sizes = [64, 48, 32] {{.*}} : memref<2048xbf16>, memref<1536xbf16>, memref<3072xbf16>, memref<48xbf16>
// CHECK: host.matmul %{{[0-9]+}}, %{{[0-9]+}} -> {{.*}} : memref<2048xbf16>, memref<1536xbf16>, memref<3072xbf16>
// CHECK-NOT: linalg.generic
func.func @main(%x: tensor<64x32xbf16>, %w: tensor<32x48xbf16>, %b: tensor<48xbf16>, %v: tensor<32x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>) {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xf32>
  %wide = stablehlo.convert %b : (tensor<48xbf16>) -> tensor<48xf32>
  %1 = stablehlo.broadcast_in_dim %wide, dims = [1] : (tensor<48xf32>) -> tensor<64x48xf32>
  %2 = stablehlo.add %0, %1 : tensor<64x48xf32>
  %3 = stablehlo.convert %2 : (tensor<64x48xf32>) -> tensor<64x48xbf16>
  %4 = stablehlo.dot_general %x, %v, contracting_dims = [1] x [0] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
  return %3, %4 : tensor<64x48xbf16>, tensor<64x48xbf16>
}

// -----

// A dense layer in bf16 whose result is converted to f32: the sums are not rounded, the bias is.
// CHECK-LABEL: func.func @main
// CHECK: linalg.generic {{.*}} ins(%{{.*}} : memref<48xf32>) outs(%[[BIAS:.*]] : memref<48xf32>)
// CHECK: %[[ROUNDED:.*]] = arith.truncf {{.*}} : f32 to bf16
// CHECK-NEXT: %[[WIDE:.*]] = arith.extf %[[ROUNDED]]
// CHECK-NEXT: linalg.yield %[[WIDE]]
// CHECK: host.matmul %{{.*}}, %{{.*}} bias %[[BIAS]] -> {{.*}} epilogue "relu" : memref<2048xbf16>, memref<1536xbf16>, memref<3072xf32>, memref<48xf32>
// CHECK-NOT: linalg.generic
func.func @main(%x: tensor<64x32xbf16>, %w: tensor<32x48xbf16>, %master: tensor<48xf32>) -> tensor<64x48xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<64x48xbf16>
  %b = stablehlo.convert %master : (tensor<48xf32>) -> tensor<48xbf16>
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
  %1 = stablehlo.broadcast_in_dim %b, dims = [1] : (tensor<48xbf16>) -> tensor<64x48xbf16>
  %2 = stablehlo.add %0, %1 : tensor<64x48xbf16>
  %3 = stablehlo.maximum %2, %zero : tensor<64x48xbf16>
  %4 = stablehlo.convert %3 : (tensor<64x48xbf16>) -> tensor<64x48xf32>
  return %4 : tensor<64x48xf32>
}

// -----

// A bias in f32, a result in bf16: cuBLASLt has a bias in bf16 only.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul %{{[0-9]+}}, %{{[0-9]+}} -> {{.*}} memref<3072xf32>
// CHECK-NOT: epilogue
// CHECK: linalg.generic
// CHECK: arith.addf {{.*}} : f32
func.func @main(%x: tensor<64x32xbf16>, %w: tensor<32x48xbf16>, %b: tensor<48xf32>) -> tensor<64x48xbf16> {
  %zero = stablehlo.constant dense<0.0> : tensor<64x48xf32>
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xf32>
  %1 = stablehlo.broadcast_in_dim %b, dims = [1] : (tensor<48xf32>) -> tensor<64x48xf32>
  %2 = stablehlo.add %0, %1 : tensor<64x48xf32>
  %3 = stablehlo.maximum %2, %zero : tensor<64x48xf32>
  %4 = stablehlo.convert %3 : (tensor<64x48xf32>) -> tensor<64x48xbf16>
  return %4 : tensor<64x48xbf16>
}

// -----

// A bias in f16, a result in bf16.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul %{{[0-9]+}}, %{{[0-9]+}} ->
// CHECK-NOT: epilogue
// CHECK: linalg.generic
func.func @main(%x: tensor<64x32xbf16>, %w: tensor<32x48xbf16>, %b: tensor<48xf16>) -> tensor<64x48xbf16> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xf32>
  %wide = stablehlo.convert %b : (tensor<48xf16>) -> tensor<48xf32>
  %1 = stablehlo.broadcast_in_dim %wide, dims = [1] : (tensor<48xf32>) -> tensor<64x48xf32>
  %2 = stablehlo.add %0, %1 : tensor<64x48xf32>
  %3 = stablehlo.convert %2 : (tensor<64x48xf32>) -> tensor<64x48xbf16>
  return %3 : tensor<64x48xbf16>
}

// -----

// A bias that is rounded in one place, and not in another.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul %{{[0-9]+}}, %{{[0-9]+}} ->
// CHECK-NOT: epilogue
// CHECK: linalg.generic
func.func @main(%x: tensor<64x32xbf16>, %w: tensor<32x48xbf16>, %b: tensor<48xf32>) -> tensor<64x48xf32> {
  %cubic = stablehlo.constant dense<4.471500e-02> : tensor<64x48xf32>
  %scale = stablehlo.constant dense<0.797884583> : tensor<64x48xf32>
  %one = stablehlo.constant dense<1.0> : tensor<64x48xf32>
  %half = stablehlo.constant dense<0.5> : tensor<64x48xf32>
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xf32>
  %full = stablehlo.broadcast_in_dim %b, dims = [1] : (tensor<48xf32>) -> tensor<64x48xf32>
  %narrow = stablehlo.convert %full : (tensor<64x48xf32>) -> tensor<64x48xbf16>
  %again = stablehlo.convert %narrow : (tensor<64x48xbf16>) -> tensor<64x48xf32>
  %1 = stablehlo.add %0, %full : tensor<64x48xf32>
  %2 = stablehlo.add %0, %again : tensor<64x48xf32>
  %g1 = stablehlo.multiply %2, %2 : tensor<64x48xf32>
  %g2 = stablehlo.multiply %g1, %2 : tensor<64x48xf32>
  %g3 = stablehlo.multiply %cubic, %g2 : tensor<64x48xf32>
  %g4 = stablehlo.add %2, %g3 : tensor<64x48xf32>
  %g5 = stablehlo.multiply %scale, %g4 : tensor<64x48xf32>
  %g6 = stablehlo.tanh %g5 : tensor<64x48xf32>
  %g7 = stablehlo.add %one, %g6 : tensor<64x48xf32>
  %g8 = stablehlo.multiply %half, %g7 : tensor<64x48xf32>
  %3 = stablehlo.multiply %1, %g8 : tensor<64x48xf32>
  return %3 : tensor<64x48xf32>
}

// -----

// Operands in f32, a result in bf16: not among cuBLASLt's.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul %{{[0-9]+}}, %{{[0-9]+}} -> {{.*}} memref<3072xf32>
// CHECK-NOT: epilogue
// CHECK: linalg.generic
// CHECK: arith.truncf
func.func @main(%x: tensor<64x32xf32>, %w: tensor<32x48xf32>) -> tensor<64x48xbf16> {
  %zero = stablehlo.constant dense<0.0> : tensor<64x48xbf16>
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x48xf32>) -> tensor<64x48xf32>
  %1 = stablehlo.convert %0 : (tensor<64x48xf32>) -> tensor<64x48xbf16>
  %2 = stablehlo.maximum %1, %zero : tensor<64x48xbf16>
  return %2 : tensor<64x48xbf16>
}

// -----

// Rounded to f16 on the way, with operands in bf16.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul %{{[0-9]+}}, %{{[0-9]+}} ->
// CHECK-NOT: epilogue
// CHECK: linalg.generic
func.func @main(%x: tensor<64x32xbf16>, %w: tensor<32x48xbf16>) -> tensor<64x48xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<64x48xf16>
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xf32>
  %1 = stablehlo.convert %0 : (tensor<64x48xf32>) -> tensor<64x48xf16>
  %2 = stablehlo.maximum %1, %zero : tensor<64x48xf16>
  %3 = stablehlo.convert %2 : (tensor<64x48xf16>) -> tensor<64x48xf32>
  return %3 : tensor<64x48xf32>
}

// -----

// Computed in f64 on the way.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul %{{[0-9]+}}, %{{[0-9]+}} ->
// CHECK-NOT: epilogue
// CHECK: linalg.generic
func.func @main(%x: tensor<64x32xbf16>, %w: tensor<32x48xbf16>) -> tensor<64x48xbf16> {
  %zero = stablehlo.constant dense<0.0> : tensor<64x48xf64>
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xf32>
  %1 = stablehlo.convert %0 : (tensor<64x48xf32>) -> tensor<64x48xf64>
  %2 = stablehlo.maximum %1, %zero : tensor<64x48xf64>
  %3 = stablehlo.convert %2 : (tensor<64x48xf64>) -> tensor<64x48xbf16>
  return %3 : tensor<64x48xbf16>
}

// -----

// gelu in bf16 but for a constant that is 3 % off.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul %{{[0-9]+}}, %{{[0-9]+}} ->
// CHECK-NOT: epilogue
// CHECK: linalg.generic
func.func @main(%x: tensor<64x32xbf16>, %w: tensor<32x48xbf16>) -> tensor<64x48xbf16> {
  %cubic = stablehlo.constant dense<4.614260e-02> : tensor<64x48xbf16>
  %scale = stablehlo.constant dense<0.796875> : tensor<64x48xbf16>
  %one = stablehlo.constant dense<1.0> : tensor<64x48xbf16>
  %half = stablehlo.constant dense<0.5> : tensor<64x48xbf16>
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
  %g1 = stablehlo.multiply %0, %0 : tensor<64x48xbf16>
  %g2 = stablehlo.multiply %g1, %0 : tensor<64x48xbf16>
  %g3 = stablehlo.multiply %cubic, %g2 : tensor<64x48xbf16>
  %g4 = stablehlo.add %0, %g3 : tensor<64x48xbf16>
  %g5 = stablehlo.multiply %scale, %g4 : tensor<64x48xbf16>
  %g6 = stablehlo.tanh %g5 : tensor<64x48xbf16>
  %g7 = stablehlo.add %one, %g6 : tensor<64x48xbf16>
  %g8 = stablehlo.multiply %half, %g7 : tensor<64x48xbf16>
  %3 = stablehlo.multiply %0, %g8 : tensor<64x48xbf16>
  return %3 : tensor<64x48xbf16>
}

// -----

// Constants in f32 are not taken for those in bf16 that are as near.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul %{{[0-9]+}}, %{{[0-9]+}} ->
// CHECK-NOT: epilogue
// CHECK: linalg.generic
func.func @main(%x: tensor<64x32xbf16>, %w: tensor<32x48xbf16>) -> tensor<64x48xbf16> {
  %cubic = stablehlo.constant dense<4.467770e-02> : tensor<64x48xf32>
  %scale = stablehlo.constant dense<0.796875> : tensor<64x48xf32>
  %one = stablehlo.constant dense<1.0> : tensor<64x48xf32>
  %half = stablehlo.constant dense<0.5> : tensor<64x48xf32>
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xf32>
  %g1 = stablehlo.multiply %0, %0 : tensor<64x48xf32>
  %g2 = stablehlo.multiply %g1, %0 : tensor<64x48xf32>
  %g3 = stablehlo.multiply %cubic, %g2 : tensor<64x48xf32>
  %g4 = stablehlo.add %0, %g3 : tensor<64x48xf32>
  %g5 = stablehlo.multiply %scale, %g4 : tensor<64x48xf32>
  %g6 = stablehlo.tanh %g5 : tensor<64x48xf32>
  %g7 = stablehlo.add %one, %g6 : tensor<64x48xf32>
  %g8 = stablehlo.multiply %half, %g7 : tensor<64x48xf32>
  %3 = stablehlo.multiply %0, %g8 : tensor<64x48xf32>
  %4 = stablehlo.convert %3 : (tensor<64x48xf32>) -> tensor<64x48xbf16>
  return %4 : tensor<64x48xbf16>
}

// -----

// The sum is read twice, as with gradients: stored in bf16, and not what it is rounded from.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul %{{.*}}, %{{.*}} bias %{{.*}} -> {{.*}} : memref<2048xbf16>, memref<1536xbf16>, memref<3072xbf16>, memref<48xbf16>
// CHECK-COUNT-2: linalg.generic {{.*}} ins(%{{.*}} : memref<64x48xbf16>)
func.func @main(%x: tensor<64x32xbf16>, %w: tensor<32x48xbf16>, %b: tensor<48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>) {
  %zero = stablehlo.constant dense<0.0> : tensor<64x48xbf16>
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
  %1 = stablehlo.broadcast_in_dim %b, dims = [1] : (tensor<48xbf16>) -> tensor<64x48xbf16>
  %2 = stablehlo.add %0, %1 : tensor<64x48xbf16>
  %3 = stablehlo.maximum %2, %zero : tensor<64x48xbf16>
  %4 = stablehlo.exponential %2 : tensor<64x48xbf16>
  return %3, %4 : tensor<64x48xbf16>, tensor<64x48xbf16>
}
