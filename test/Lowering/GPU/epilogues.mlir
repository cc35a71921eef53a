// A bias and an activation after a product become a part of it.
// RUN: tp-opt %s --tp-lower-to-linalg --tp-host-fuse --tp-host-bufferize --tp-host-match-products --tp-gpu-fuse-epilogues -split-input-file | %FileCheck %s

// A bias and max(x, 0), in the order in which JAX writes them.
// CHECK-LABEL: func.func @main
// CHECK-SAME: %{{.*}}, %{{.*}}, %[[BIAS:.*]]: memref<48xf32>, %[[RESULT:.*]]: memref<64x48xf32> {tp.result
// CHECK: %[[C:.*]] = host.flatten %[[RESULT]]
// CHECK: host.matmul %{{.*}}, %{{.*}} bias %[[BIAS]] -> %[[C]] sizes = [64, 48, 32] a = [32, 1] b = [48, 1] c = [48, 1] epilogue "relu" :
// CHECK-SAME: memref<2048xf32>, memref<1536xf32>, memref<3072xf32>, memref<48xf32>
// CHECK-NOT: linalg.generic
func.func @main(%x: tensor<64x32xf32>, %w: tensor<32x48xf32>, %b: tensor<48xf32>) -> tensor<64x48xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<64x48xf32>
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x48xf32>) -> tensor<64x48xf32>
  %1 = stablehlo.broadcast_in_dim %b, dims = [1] : (tensor<48xf32>) -> tensor<64x48xf32>
  %2 = stablehlo.add %0, %1 : tensor<64x48xf32>
  %3 = stablehlo.maximum %2, %zero : tensor<64x48xf32>
  return %3 : tensor<64x48xf32>
}

// -----

// A bias alone, on the left; the product's rows are two dimensions of the sum.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul %{{.*}}, %{{.*}} bias %{{.*}} -> %{{.*}} sizes = [64, 48, 32] {{.*}} c = [48, 1] : {{.*}}, memref<48xf32>
// CHECK-NOT: linalg.generic
func.func @main(%x: tensor<4x16x32xf32>, %w: tensor<32x48xf32>, %b: tensor<48xf32>) -> tensor<4x16x48xf32> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [2] x [0] : (tensor<4x16x32xf32>, tensor<32x48xf32>) -> tensor<4x16x48xf32>
  %1 = stablehlo.broadcast_in_dim %b, dims = [2] : (tensor<48xf32>) -> tensor<4x16x48xf32>
  %2 = stablehlo.add %1, %0 : tensor<4x16x48xf32>
  return %2 : tensor<4x16x48xf32>
}

// -----

// bf16 operands, sums in f32: relu alone, as a comparison and a choice that keep NaN.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul {{.*}} epilogue "relu" : memref<2048xbf16>, memref<1536xbf16>, memref<3072xf32>
// CHECK-NOT: linalg.generic
func.func @main(%x: tensor<64x32xbf16>, %w: tensor<32x48xbf16>) -> tensor<64x48xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<64x48xf32>
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xf32>
  %1 = stablehlo.compare LT, %0, %zero : (tensor<64x48xf32>, tensor<64x48xf32>) -> tensor<64x48xi1>
  %2 = stablehlo.select %1, %zero, %0 : tensor<64x48xi1>, tensor<64x48xf32>
  return %2 : tensor<64x48xf32>
}

// -----

// gelu as jax.nn.gelu writes it, with a bias that is a row of another buffer. Each head has a
// product of its own; the bias is the same for all.
// CHECK-LABEL: func.func @main
// CHECK: %[[ROW:.*]] = memref.subview %{{.*}}[1, 0] [1, 48] [1, 1]
// CHECK: %[[BIAS:.*]] = host.flatten %{{.*}} to memref<48xf32>
// CHECK: host.matmul %{{.*}}, %{{.*}} bias %[[BIAS]] -> %{{.*}} sizes = [8, 16, 48, 32] {{.*}} epilogue "gelu"
// CHECK-NOT: linalg.generic
func.func @main(%x: tensor<8x16x32xf32>, %w: tensor<8x32x48xf32>, %b: tensor<2x48xf32>) -> tensor<8x16x48xf32> {
  %cubic = stablehlo.constant dense<4.471500e-02> : tensor<8x16x48xf32>
  %scale = stablehlo.constant dense<0.797884583> : tensor<8x16x48xf32>
  %one = stablehlo.constant dense<1.0> : tensor<8x16x48xf32>
  %half = stablehlo.constant dense<0.5> : tensor<8x16x48xf32>
  %0 = stablehlo.dot_general %x, %w, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<8x16x32xf32>, tensor<8x32x48xf32>) -> tensor<8x16x48xf32>
  %row = stablehlo.slice %b [1:2, 0:48] : (tensor<2x48xf32>) -> tensor<1x48xf32>
  %vector = stablehlo.reshape %row : (tensor<1x48xf32>) -> tensor<48xf32>
  %1 = stablehlo.broadcast_in_dim %vector, dims = [2] : (tensor<48xf32>) -> tensor<8x16x48xf32>
  %2 = stablehlo.add %0, %1 : tensor<8x16x48xf32>
  %3 = stablehlo.multiply %2, %2 : tensor<8x16x48xf32>
  %4 = stablehlo.multiply %3, %2 : tensor<8x16x48xf32>
  %5 = stablehlo.multiply %cubic, %4 : tensor<8x16x48xf32>
  %6 = stablehlo.add %2, %5 : tensor<8x16x48xf32>
  %7 = stablehlo.multiply %scale, %6 : tensor<8x16x48xf32>
  %8 = stablehlo.tanh %7 : tensor<8x16x48xf32>
  %9 = stablehlo.add %one, %8 : tensor<8x16x48xf32>
  %10 = stablehlo.multiply %half, %9 : tensor<8x16x48xf32>
  %11 = stablehlo.multiply %2, %10 : tensor<8x16x48xf32>
  return %11 : tensor<8x16x48xf32>
}

// -----

// gelu alone, its products and sums in another order: x t / 2 + x / 2, of sqrt(2 / pi) x + 0.0356774 x^3.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul {{.*}} epilogue "gelu"
// CHECK-NOT: linalg.generic
func.func @main(%x: tensor<64x32xf32>, %w: tensor<32x48xf32>) -> tensor<64x48xf32> {
  %cubic = stablehlo.constant dense<0.0356774069> : tensor<64x48xf32>
  %three = stablehlo.constant dense<3.0> : tensor<64x48xf32>
  %scale = stablehlo.constant dense<0.797884583> : tensor<64x48xf32>
  %half = stablehlo.constant dense<0.5> : tensor<64x48xf32>
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x48xf32>) -> tensor<64x48xf32>
  %1 = stablehlo.power %0, %three : tensor<64x48xf32>
  %2 = stablehlo.multiply %1, %cubic : tensor<64x48xf32>
  %3 = stablehlo.multiply %0, %scale : tensor<64x48xf32>
  %4 = stablehlo.add %2, %3 : tensor<64x48xf32>
  %5 = stablehlo.tanh %4 : tensor<64x48xf32>
  %6 = stablehlo.multiply %half, %0 : tensor<64x48xf32>
  %7 = stablehlo.multiply %5, %6 : tensor<64x48xf32>
  %8 = stablehlo.add %7, %6 : tensor<64x48xf32>
  return %8 : tensor<64x48xf32>
}

// -----

// A bias that is computed later: the product is made after it.
// CHECK-LABEL: func.func @main
// CHECK: linalg.generic
// CHECK: math.exp
// CHECK: host.matmul %{{.*}}, %{{.*}} bias %{{.*}} -> %{{.*}} sizes
// CHECK-NOT: linalg.generic
func.func @main(%x: tensor<64x32xf32>, %w: tensor<32x48xf32>, %b: tensor<48xf32>) -> (tensor<64x48xf32>, tensor<48xf32>) {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x48xf32>) -> tensor<64x48xf32>
  %e = stablehlo.exponential %b : tensor<48xf32>
  %1 = stablehlo.broadcast_in_dim %e, dims = [1] : (tensor<48xf32>) -> tensor<64x48xf32>
  %2 = stablehlo.add %0, %1 : tensor<64x48xf32>
  return %2, %e : tensor<64x48xf32>, tensor<48xf32>
}

// -----

// The product is read as it was, too.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul
// CHECK-NOT: epilogue
// CHECK: linalg.generic
func.func @main(%x: tensor<64x32xf32>, %w: tensor<32x48xf32>) -> (tensor<64x48xf32>, tensor<64x48xf32>) {
  %zero = stablehlo.constant dense<0.0> : tensor<64x48xf32>
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x48xf32>) -> tensor<64x48xf32>
  %1 = stablehlo.maximum %0, %zero : tensor<64x48xf32>
  return %0, %1 : tensor<64x48xf32>, tensor<64x48xf32>
}

// -----

// A bias for each row; as many rows as columns.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul %{{[0-9]+}}, %{{[0-9]+}} ->
// CHECK: linalg.generic
func.func @main(%x: tensor<48x32xf32>, %w: tensor<32x48xf32>, %b: tensor<48xf32>) -> tensor<48x48xf32> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<48x32xf32>, tensor<32x48xf32>) -> tensor<48x48xf32>
  %1 = stablehlo.broadcast_in_dim %b, dims = [0] : (tensor<48xf32>) -> tensor<48x48xf32>
  %2 = stablehlo.add %0, %1 : tensor<48x48xf32>
  return %2 : tensor<48x48xf32>
}

// -----

// The transpose of a product, whose rows are its columns: the bias goes along m, as long as n.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul %{{[0-9]+}}, %{{[0-9]+}} -> %{{.*}} sizes = [48, 48, 32] a = [1, 48]
// CHECK: linalg.generic
func.func @main(%x: tensor<48x32xf32>, %w: tensor<32x48xf32>, %b: tensor<48xf32>) -> tensor<48x48xf32> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<48x32xf32>, tensor<32x48xf32>) -> tensor<48x48xf32>
  %t = stablehlo.transpose %0, dims = [1, 0] : (tensor<48x48xf32>) -> tensor<48x48xf32>
  %1 = stablehlo.broadcast_in_dim %b, dims = [0] : (tensor<48xf32>) -> tensor<48x48xf32>
  %2 = stablehlo.add %t, %1 : tensor<48x48xf32>
  return %2 : tensor<48x48xf32>
}

// -----

// One number for all.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul %{{[0-9]+}}, %{{[0-9]+}} ->
// CHECK: linalg.generic
func.func @main(%x: tensor<64x32xf32>, %w: tensor<32x48xf32>, %b: tensor<f32>) -> tensor<64x48xf32> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x48xf32>) -> tensor<64x48xf32>
  %1 = stablehlo.broadcast_in_dim %b, dims = [] : (tensor<f32>) -> tensor<64x48xf32>
  %2 = stablehlo.add %0, %1 : tensor<64x48xf32>
  return %2 : tensor<64x48xf32>
}

// -----

// A bias for each product of a batch, of as many as a row has elements.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul %{{[0-9]+}}, %{{[0-9]+}} -> %{{.*}} sizes = [8, 16, 8, 32]
// CHECK: linalg.generic
func.func @main(%x: tensor<8x16x32xf32>, %w: tensor<8x32x8xf32>, %b: tensor<8xf32>) -> tensor<8x16x8xf32> {
  %0 = stablehlo.dot_general %x, %w, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<8x16x32xf32>, tensor<8x32x8xf32>) -> tensor<8x16x8xf32>
  %1 = stablehlo.broadcast_in_dim %b, dims = [0] : (tensor<8xf32>) -> tensor<8x16x8xf32>
  %2 = stablehlo.add %0, %1 : tensor<8x16x8xf32>
  return %2 : tensor<8x16x8xf32>
}

// -----

// A matrix that is added.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul %{{[0-9]+}}, %{{[0-9]+}} ->
// CHECK: linalg.generic
func.func @main(%x: tensor<64x32xf32>, %w: tensor<32x48xf32>, %y: tensor<64x48xf32>) -> tensor<64x48xf32> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x48xf32>) -> tensor<64x48xf32>
  %1 = stablehlo.add %0, %y : tensor<64x48xf32>
  return %1 : tensor<64x48xf32>
}

// -----

// A comparison and a choice that make zero of NaN.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul
// CHECK-NOT: epilogue
// CHECK: linalg.generic
func.func @main(%x: tensor<64x32xf32>, %w: tensor<32x48xf32>) -> tensor<64x48xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<64x48xf32>
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x48xf32>) -> tensor<64x48xf32>
  %1 = stablehlo.compare GT, %0, %zero : (tensor<64x48xf32>, tensor<64x48xf32>) -> tensor<64x48xi1>
  %2 = stablehlo.select %1, %0, %zero : tensor<64x48xi1>, tensor<64x48xf32>
  return %2 : tensor<64x48xf32>
}

// -----

// The minimum with zero, and the maximum with one, are not relu.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul
// CHECK-NOT: epilogue
// CHECK: arith.minimumf
// CHECK: host.matmul
// CHECK-NOT: epilogue
// CHECK: arith.maximumf
func.func @main(%x: tensor<64x32xf32>, %w: tensor<32x48xf32>, %v: tensor<32x48xf32>) -> (tensor<64x48xf32>, tensor<64x48xf32>) {
  %zero = stablehlo.constant dense<0.0> : tensor<64x48xf32>
  %one = stablehlo.constant dense<1.0> : tensor<64x48xf32>
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x48xf32>) -> tensor<64x48xf32>
  %1 = stablehlo.minimum %0, %zero : tensor<64x48xf32>
  %2 = stablehlo.dot_general %x, %v, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x48xf32>) -> tensor<64x48xf32>
  %3 = stablehlo.maximum %2, %one : tensor<64x48xf32>
  return %1, %3 : tensor<64x48xf32>, tensor<64x48xf32>
}

// -----

// gelu by erf.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul
// CHECK-NOT: epilogue
// CHECK: linalg.generic
func.func @main(%x: tensor<64x32xf32>, %w: tensor<32x48xf32>) -> tensor<64x48xf32> {
  %scale = stablehlo.constant dense<0.707106769> : tensor<64x48xf32>
  %one = stablehlo.constant dense<1.0> : tensor<64x48xf32>
  %half = stablehlo.constant dense<0.5> : tensor<64x48xf32>
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x48xf32>) -> tensor<64x48xf32>
  %1 = stablehlo.multiply %0, %scale : tensor<64x48xf32>
  %2 = chlo.erf %1 : tensor<64x48xf32> -> tensor<64x48xf32>
  %3 = stablehlo.add %2, %one : tensor<64x48xf32>
  %4 = stablehlo.multiply %half, %0 : tensor<64x48xf32>
  %5 = stablehlo.multiply %4, %3 : tensor<64x48xf32>
  return %5 : tensor<64x48xf32>
}

// -----

// gelu but for its fourth digit, and for a square in place of the cube.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul
// CHECK-NOT: epilogue
// CHECK: math.tanh
// CHECK: host.matmul
// CHECK-NOT: epilogue
// CHECK: math.tanh
func.func @main(%x: tensor<64x32xf32>, %w: tensor<32x48xf32>, %v: tensor<32x48xf32>) -> (tensor<64x48xf32>, tensor<64x48xf32>) {
  %other = stablehlo.constant dense<4.472000e-02> : tensor<64x48xf32>
  %cubic = stablehlo.constant dense<4.471500e-02> : tensor<64x48xf32>
  %scale = stablehlo.constant dense<0.797884583> : tensor<64x48xf32>
  %one = stablehlo.constant dense<1.0> : tensor<64x48xf32>
  %half = stablehlo.constant dense<0.5> : tensor<64x48xf32>
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x48xf32>) -> tensor<64x48xf32>
  %1 = stablehlo.multiply %0, %0 : tensor<64x48xf32>
  %2 = stablehlo.multiply %1, %0 : tensor<64x48xf32>
  %3 = stablehlo.multiply %other, %2 : tensor<64x48xf32>
  %4 = stablehlo.add %0, %3 : tensor<64x48xf32>
  %5 = stablehlo.multiply %scale, %4 : tensor<64x48xf32>
  %6 = stablehlo.tanh %5 : tensor<64x48xf32>
  %7 = stablehlo.add %one, %6 : tensor<64x48xf32>
  %8 = stablehlo.multiply %half, %7 : tensor<64x48xf32>
  %9 = stablehlo.multiply %0, %8 : tensor<64x48xf32>
  %10 = stablehlo.dot_general %x, %v, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x48xf32>) -> tensor<64x48xf32>
  %11 = stablehlo.multiply %10, %10 : tensor<64x48xf32>
  %12 = stablehlo.multiply %cubic, %11 : tensor<64x48xf32>
  %13 = stablehlo.add %10, %12 : tensor<64x48xf32>
  %14 = stablehlo.multiply %scale, %13 : tensor<64x48xf32>
  %15 = stablehlo.tanh %14 : tensor<64x48xf32>
  %16 = stablehlo.add %one, %15 : tensor<64x48xf32>
  %17 = stablehlo.multiply %half, %16 : tensor<64x48xf32>
  %18 = stablehlo.multiply %10, %17 : tensor<64x48xf32>
  return %9, %18 : tensor<64x48xf32>, tensor<64x48xf32>
}
