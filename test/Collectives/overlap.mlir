// The model decides what is done for overlap.
// RUN: tp-opt %s -split-input-file -tp-overlap-collectives="machine=h100" | %FileCheck %s
// RUN: tp-opt %s -split-input-file -tp-overlap-collectives="machine=h100 share=0" | %FileCheck %s --check-prefix=NONE

// A large product and its sum: cut, since most of the sum hides behind the product.
tp.mesh @mesh = <["tp"=8]>
// CHECK-LABEL: @large
// CHECK-COUNT-4: tp.all_reduce {{.*}} : tensor<2048x8192xbf16>
// CHECK: stablehlo.concatenate
// NONE-LABEL: @large
// NONE-NEXT: stablehlo.dot_general
// NONE-NEXT: tp.all_reduce %{{.*}} : tensor<8192x8192xbf16>
// NONE-NEXT: return
func.func @large(%x: tensor<8192x8192xbf16>, %w: tensor<8192x8192xbf16>) -> tensor<8192x8192xbf16> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<8192x8192xbf16>, tensor<8192x8192xbf16>) -> tensor<8192x8192xbf16>
  %1 = tp.all_reduce %0 add over <@mesh, {"tp"}> : tensor<8192x8192xbf16>
  return %1 : tensor<8192x8192xbf16>
}

// -----

// A small one is all latency: whole.
tp.mesh @mesh = <["tp"=8]>
// CHECK-LABEL: @small
// CHECK-NEXT: stablehlo.dot_general
// CHECK-NEXT: tp.all_reduce %{{.*}} : tensor<64x64xbf16>
// CHECK-NEXT: return
func.func @small(%x: tensor<64x64xbf16>, %w: tensor<64x64xbf16>) -> tensor<64x64xbf16> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
  %1 = tp.all_reduce %0 add over <@mesh, {"tp"}> : tensor<64x64xbf16>
  return %1 : tensor<64x64xbf16>
}

// -----

// Small sums of gradients travel as one.
tp.mesh @mesh = <["dp"=8]>
// CHECK-LABEL: @gradients
// CHECK: stablehlo.concatenate
// CHECK: tp.all_reduce
// CHECK-NOT: tp.all_reduce
// NONE-LABEL: @gradients
func.func @gradients(%a: tensor<64x64xf32>, %b: tensor<64x64xf32>, %c: tensor<64x64xf32>) -> (tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>) {
  %0 = tp.all_reduce %a add over <@mesh, {"dp"}> : tensor<64x64xf32>
  %1 = tp.all_reduce %b add over <@mesh, {"dp"}> : tensor<64x64xf32>
  %2 = tp.all_reduce %c add over <@mesh, {"dp"}> : tensor<64x64xf32>
  return %0, %1, %2 : tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>
}
