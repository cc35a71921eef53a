// Products of i8 that are summed in i32 are calls where the target has exact ones.
// RUN: tp-opt %s --tp-lower-to-linalg --tp-host-fuse --tp-host-bufferize --tp-host-match-products=multiply-i8 -split-input-file | %FileCheck %s
// RUN: tp-opt %s --tp-lower-to-linalg --tp-host-fuse --tp-host-bufferize --tp-host-match-products -split-input-file | %FileCheck %s --check-prefix=LOOPS

// LOOPS-NOT: host.matmul

// CHECK-LABEL: func.func @main
// CHECK-NOT: linalg
// CHECK: host.matmul {{.*}} sizes = [32, 16, 64] a = [64, 1] b = [16, 1] c = [16, 1] : memref<2048xi8>, memref<1024xi8>, memref<512xi32>
func.func @main(%x: tensor<32x64xi8>, %w: tensor<64x16xi8>) -> tensor<32x16xi32> {
  %0 = stablehlo.dot %x, %w : (tensor<32x64xi8>, tensor<64x16xi8>) -> tensor<32x16xi32>
  return %0 : tensor<32x16xi32>
}

// -----

// The sum goes on from what is there: the product is added to it.
// CHECK-LABEL: func.func @accumulated
// CHECK: host.matmul
// CHECK: linalg.generic
// CHECK: arith.addi
#rows = affine_map<(m, n, k) -> (m, k)>
#columns = affine_map<(m, n, k) -> (k, n)>
#result = affine_map<(m, n, k) -> (m, n)>
func.func @accumulated(%x: tensor<32x64xi8>, %w: tensor<64x16xi8>, %c: tensor<32x16xi32>) -> tensor<32x16xi32> {
  %0 = linalg.generic {indexing_maps = [#rows, #columns, #result], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<32x64xi8>, tensor<64x16xi8>) outs(%c : tensor<32x16xi32>) {
  ^bb0(%a: i8, %b: i8, %sum: i32):
    %wideA = arith.extsi %a : i8 to i32
    %wideB = arith.extsi %b : i8 to i32
    %product = arith.muli %wideA, %wideB : i32
    %more = arith.addi %sum, %product : i32
    linalg.yield %more : i32
  } -> tensor<32x16xi32>
  return %0 : tensor<32x16xi32>
}

// -----

// Unsigned numbers, wider ones, and sums that wrap around in i8 stay loops.
// CHECK-LABEL: func.func @others
// CHECK-NOT: host.matmul
func.func @others(%x: tensor<32x64xui8>, %w: tensor<64x16xui8>, %y: tensor<32x64xi16>, %v: tensor<64x16xi16>,
                  %z: tensor<32x64xi8>, %u: tensor<64x16xi8>)
    -> (tensor<32x16xui32>, tensor<32x16xi32>, tensor<32x16xi8>) {
  %0 = stablehlo.dot %x, %w : (tensor<32x64xui8>, tensor<64x16xui8>) -> tensor<32x16xui32>
  %1 = stablehlo.dot %y, %v : (tensor<32x64xi16>, tensor<64x16xi16>) -> tensor<32x16xi32>
  %2 = stablehlo.dot %z, %u : (tensor<32x64xi8>, tensor<64x16xi8>) -> tensor<32x16xi8>
  return %0, %1, %2 : tensor<32x16xui32>, tensor<32x16xi32>, tensor<32x16xi8>
}
