// A limit is for what the target needs: on GPUs the second product has a workspace.
// RUN: tp-opt %s --mesh tp=2 --to runtime --memory 1350KiB | %FileCheck %s
// RUN: not tp-opt %s --mesh tp=2 --to runtime --memory 1350KiB --target emulated 2>&1 | %FileCheck %s --check-prefix=GPU
// CHECK: tp.arena_bytes
// GPU: error: {{.*}}has no plan, as far as was searched, whose ranks need at most 1.32 MiB each
func.func @main(%x: tensor<64x48xf32>, %v: tensor<48x4096xf32>, %w: tensor<4096x48xf32>) -> tensor<64x48xf32> {
  %0 = stablehlo.dot_general %x, %v, contracting_dims = [1] x [0] : (tensor<64x48xf32>, tensor<48x4096xf32>) -> tensor<64x4096xf32>
  %1 = stablehlo.dot_general %0, %w, contracting_dims = [1] x [0] : (tensor<64x4096xf32>, tensor<4096x48xf32>) -> tensor<64x48xf32>
  return %1 : tensor<64x48xf32>
}
