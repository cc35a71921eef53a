// Products with biases and activations, on the emulated device, beside the CPU's numbers, where
// they are loops of their own: relu, gelu by tanh, a bias of each alone, a batch, bf16 operands.
// RUN: tp-compile %s --target emulated -o %t.tpx
// RUN: tp-run %t.tpx --inputs random:7 --outputs %t.emulated --profile text | %FileCheck %s --check-prefix=PROFILE
// RUN: tp-run %s --inputs random:7 --expect %t.emulated --rtol 0 --atol 2e-6 --atol-relative | %FileCheck %s
// RUN: tp-run %s --target emulated --mesh tp=2 --strategy auto --inputs random:7 --expect %t.emulated --rtol 0 --atol 2e-6 --atol-relative | %FileCheck %s
// CHECK: expected: 5 of 5 results agree

// PROFILE-DAG: matmul 64x48x32 bias relu
// PROFILE-DAG: matmul 64x48x32 bias gelu
// PROFILE-DAG: matmul 8x16x48x32 bias
// PROFILE-DAG: matmul 64x48x32 gelu
// PROFILE-DAG: matmul 64x48x32 relu
// The two negations are kernels.
// PROFILE-DAG: kernel_0
// PROFILE-DAG: kernel_1
// PROFILE-NOT: kernel_2
func.func @main(%x: tensor<64x32xf32>, %w: tensor<32x48xf32>, %b: tensor<48xf32>, %xs: tensor<8x16x32xf32>,
                %ws: tensor<8x32x48xf32>, %xh: tensor<64x32xbf16>, %wh: tensor<32x48xbf16>)
    -> (tensor<64x48xf32>, tensor<64x48xf32>, tensor<8x16x48xf32>, tensor<64x48xf32>, tensor<64x48xf32>) {
  %zero = stablehlo.constant dense<0.0> : tensor<64x48xf32>
  %cubic = stablehlo.constant dense<4.471500e-02> : tensor<64x48xf32>
  %scale = stablehlo.constant dense<0.797884583> : tensor<64x48xf32>
  %one = stablehlo.constant dense<1.0> : tensor<64x48xf32>
  %half = stablehlo.constant dense<0.5> : tensor<64x48xf32>
  %bias = stablehlo.broadcast_in_dim %b, dims = [1] : (tensor<48xf32>) -> tensor<64x48xf32>

  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x48xf32>) -> tensor<64x48xf32>
  %1 = stablehlo.add %0, %bias : tensor<64x48xf32>
  %relu = stablehlo.maximum %1, %zero : tensor<64x48xf32>

  %negative = stablehlo.negate %x : tensor<64x32xf32>
  %2 = stablehlo.dot_general %negative, %w, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x48xf32>) -> tensor<64x48xf32>
  %3 = stablehlo.add %2, %bias : tensor<64x48xf32>
  %4 = stablehlo.multiply %3, %3 : tensor<64x48xf32>
  %5 = stablehlo.multiply %4, %3 : tensor<64x48xf32>
  %6 = stablehlo.multiply %cubic, %5 : tensor<64x48xf32>
  %7 = stablehlo.add %3, %6 : tensor<64x48xf32>
  %8 = stablehlo.multiply %scale, %7 : tensor<64x48xf32>
  %9 = stablehlo.tanh %8 : tensor<64x48xf32>
  %10 = stablehlo.add %one, %9 : tensor<64x48xf32>
  %11 = stablehlo.multiply %half, %10 : tensor<64x48xf32>
  %gelu = stablehlo.multiply %3, %11 : tensor<64x48xf32>

  %12 = stablehlo.dot_general %xs, %ws, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<8x16x32xf32>, tensor<8x32x48xf32>) -> tensor<8x16x48xf32>
  %13 = stablehlo.broadcast_in_dim %b, dims = [2] : (tensor<48xf32>) -> tensor<8x16x48xf32>
  %biased = stablehlo.add %12, %13 : tensor<8x16x48xf32>

  %14 = stablehlo.dot_general %xh, %wh, contracting_dims = [1] x [0] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xf32>
  %15 = stablehlo.multiply %14, %14 : tensor<64x48xf32>
  %16 = stablehlo.multiply %14, %15 : tensor<64x48xf32>
  %17 = stablehlo.multiply %16, %cubic : tensor<64x48xf32>
  %18 = stablehlo.add %17, %14 : tensor<64x48xf32>
  %19 = stablehlo.multiply %18, %scale : tensor<64x48xf32>
  %20 = stablehlo.tanh %19 : tensor<64x48xf32>
  %21 = stablehlo.add %20, %one : tensor<64x48xf32>
  %22 = stablehlo.multiply %14, %half : tensor<64x48xf32>
  %alone = stablehlo.multiply %22, %21 : tensor<64x48xf32>

  %23 = stablehlo.negate %xh : tensor<64x32xbf16>
  %24 = stablehlo.dot_general %23, %wh, contracting_dims = [1] x [0] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xf32>
  %rectified = stablehlo.maximum %zero, %24 : tensor<64x48xf32>
  return %relu, %gelu, %biased, %alone, %rectified : tensor<64x48xf32>, tensor<64x48xf32>, tensor<8x16x48xf32>, tensor<64x48xf32>, tensor<64x48xf32>
}
