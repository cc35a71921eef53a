// Where a product and what follows it lie: when one can take the other's place.
// RUN: tp-opt %s --tp-gpu-fuse-epilogues -split-input-file | %FileCheck %s

// The bias is added after relu: it is no part of the product.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul {{.*}} epilogue "relu"
// CHECK: linalg.generic
// CHECK: arith.addf
#id = affine_map<(m, n) -> (m, n)>
#n = affine_map<(m, n) -> (n)>
func.func @main(%a: memref<64xf32>, %b: memref<64xf32>, %c: memref<8x8xf32>, %bias: memref<8xf32>) {
  %zero = arith.constant 0.0 : f32
  %flat = host.flatten %c : memref<8x8xf32> to memref<64xf32>
  host.matmul %a, %b -> %flat sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xf32>, memref<64xf32>, memref<64xf32>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%c : memref<8x8xf32>) outs(%c : memref<8x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.maximumf %in, %zero : f32
    linalg.yield %0 : f32
  }
  linalg.generic {indexing_maps = [#id, #n, #id], iterator_types = ["parallel", "parallel"]} ins(%c, %bias : memref<8x8xf32>, memref<8xf32>) outs(%c : memref<8x8xf32>) {
  ^bb0(%in: f32, %in_0: f32, %out: f32):
    %0 = arith.addf %in, %in_0 : f32
    linalg.yield %0 : f32
  }
  return
}

// -----

// Another op has changed the product before.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul
// CHECK-NOT: epilogue
// CHECK: linalg.generic
// CHECK: arith.mulf
// CHECK: linalg.generic
// CHECK: arith.maximumf
#id = affine_map<(m, n) -> (m, n)>
func.func @main(%a: memref<64xf32>, %b: memref<64xf32>, %c: memref<8x8xf32>, %s: memref<8x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %flat = host.flatten %c : memref<8x8xf32> to memref<64xf32>
  host.matmul %a, %b -> %flat sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xf32>, memref<64xf32>, memref<64xf32>
  linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%c, %s : memref<8x8xf32>, memref<8x8xf32>) outs(%c : memref<8x8xf32>) {
  ^bb0(%in: f32, %in_0: f32, %out: f32):
    %0 = arith.mulf %in, %in_0 : f32
    linalg.yield %0 : f32
  }
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%c : memref<8x8xf32>) outs(%c : memref<8x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.maximumf %in, %zero : f32
    linalg.yield %0 : f32
  }
  return
}

// -----

// An operand of the product is written before its bias is added.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul
// CHECK: linalg.fill
// CHECK: linalg.generic
#id = affine_map<(m, n) -> (m, n)>
func.func @main(%a: memref<64xf32>, %b: memref<64xf32>, %c: memref<8x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %flat = host.flatten %c : memref<8x8xf32> to memref<64xf32>
  host.matmul %a, %b -> %flat sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xf32>, memref<64xf32>, memref<64xf32>
  linalg.fill ins(%zero : f32) outs(%a : memref<64xf32>)
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%c : memref<8x8xf32>) outs(%c : memref<8x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.maximumf %in, %zero : f32
    linalg.yield %0 : f32
  }
  return
}

// -----

// The bias is a row of the product, and would be overwritten.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul %{{[^ ]*}}, %{{[^ ]*}} ->
// CHECK: linalg.generic
#id = affine_map<(m, n) -> (m, n)>
#n = affine_map<(m, n) -> (n)>
func.func @main(%a: memref<64xf32>, %b: memref<64xf32>, %r: memref<8x8xf32>) {
  %c = memref.alloc() : memref<8x8xf32>
  %flat = host.flatten %c : memref<8x8xf32> to memref<64xf32>
  %row = memref.subview %c[0, 0] [1, 8] [1, 1] : memref<8x8xf32> to memref<8xf32, strided<[1]>>
  host.matmul %a, %b -> %flat sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xf32>, memref<64xf32>, memref<64xf32>
  linalg.generic {indexing_maps = [#id, #n, #id], iterator_types = ["parallel", "parallel"]} ins(%c, %row : memref<8x8xf32>, memref<8xf32, strided<[1]>>) outs(%r : memref<8x8xf32>) {
  ^bb0(%in: f32, %in_0: f32, %out: f32):
    %0 = arith.addf %in, %in_0 : f32
    linalg.yield %0 : f32
  }
  return
}

// -----

// The result takes the place of an operand: not while the product reads it. To a place of its
// own the product writes at once.
// CHECK-LABEL: func.func @main
// CHECK-SAME: %[[A:.*]]: memref<8x8xf32>, %{{.*}}: memref<64xf32>, %[[R:.*]]: memref<8x8xf32>
// CHECK: host.matmul
// CHECK-NOT: epilogue
// CHECK: linalg.generic {{.*}} outs(%[[A]]
// CHECK: %[[FLAT:.*]] = host.flatten %[[R]]
// CHECK: host.matmul %{{.*}}, %{{.*}} -> %[[FLAT]] {{.*}} epilogue "relu"
// CHECK-NOT: linalg.generic
#id = affine_map<(m, n) -> (m, n)>
func.func @main(%x: memref<8x8xf32>, %b: memref<64xf32>, %r: memref<8x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %a = host.flatten %x : memref<8x8xf32> to memref<64xf32>
  %c = memref.alloc() : memref<8x8xf32>
  %flat = host.flatten %c : memref<8x8xf32> to memref<64xf32>
  host.matmul %a, %b -> %flat sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xf32>, memref<64xf32>, memref<64xf32>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%c : memref<8x8xf32>) outs(%x : memref<8x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.maximumf %in, %zero : f32
    linalg.yield %0 : f32
  }
  %d = memref.alloc() : memref<8x8xf32>
  %flatD = host.flatten %d : memref<8x8xf32> to memref<64xf32>
  host.matmul %a, %b -> %flatD sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xf32>, memref<64xf32>, memref<64xf32>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%d : memref<8x8xf32>) outs(%r : memref<8x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.maximumf %in, %zero : f32
    linalg.yield %0 : f32
  }
  return
}

// -----

// Another op reads the product later.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul
// CHECK-NOT: epilogue
// CHECK: linalg.generic
// CHECK: memref.copy
#id = affine_map<(m, n) -> (m, n)>
func.func @main(%a: memref<64xf32>, %b: memref<64xf32>, %r: memref<8x8xf32>, %s: memref<8x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %c = memref.alloc() : memref<8x8xf32>
  %flat = host.flatten %c : memref<8x8xf32> to memref<64xf32>
  host.matmul %a, %b -> %flat sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xf32>, memref<64xf32>, memref<64xf32>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%c : memref<8x8xf32>) outs(%r : memref<8x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.maximumf %in, %zero : f32
    linalg.yield %0 : f32
  }
  memref.copy %c, %s : memref<8x8xf32> to memref<8x8xf32>
  return
}

// -----

// Only a part of the product, and the product turned.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul
// CHECK-NOT: epilogue
// CHECK: linalg.generic
// CHECK: host.matmul
// CHECK-NOT: epilogue
// CHECK: linalg.generic
#id = affine_map<(m, n) -> (m, n)>
#t = affine_map<(m, n) -> (n, m)>
func.func @main(%a: memref<64xf32>, %b: memref<64xf32>, %c: memref<8x8xf32>, %r: memref<8x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %flat = host.flatten %c : memref<8x8xf32> to memref<64xf32>
  host.matmul %a, %b -> %flat sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xf32>, memref<64xf32>, memref<64xf32>
  %part = memref.subview %c[0, 0] [4, 8] [1, 1] : memref<8x8xf32> to memref<4x8xf32, strided<[8, 1]>>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%part : memref<4x8xf32, strided<[8, 1]>>) outs(%part : memref<4x8xf32, strided<[8, 1]>>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.maximumf %in, %zero : f32
    linalg.yield %0 : f32
  }
  %d = memref.alloc() : memref<8x8xf32>
  %flatD = host.flatten %d : memref<8x8xf32> to memref<64xf32>
  host.matmul %a, %b -> %flatD sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xf32>, memref<64xf32>, memref<64xf32>
  linalg.generic {indexing_maps = [#t, #id], iterator_types = ["parallel", "parallel"]} ins(%d : memref<8x8xf32>) outs(%r : memref<8x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.maximumf %in, %zero : f32
    linalg.yield %0 : f32
  }
  return
}

// -----

// The product is the first half of a buffer's rows; the op after it goes over all.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul
// CHECK-NOT: epilogue
// CHECK: linalg.generic
#id = affine_map<(m, n) -> (m, n)>
func.func @main(%a: memref<64xf32>, %b: memref<64xf32>, %c: memref<16x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %flat = host.flatten %c : memref<16x8xf32> to memref<128xf32>
  host.matmul %a, %b -> %flat sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xf32>, memref<64xf32>, memref<128xf32>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%c : memref<16x8xf32>) outs(%c : memref<16x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.maximumf %in, %zero : f32
    linalg.yield %0 : f32
  }
  return
}
