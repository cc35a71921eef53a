// Which buffers are left when a product is stored rounded.
// RUN: tp-opt %s --tp-gpu-store-rounded -split-input-file | %FileCheck %s

// What rounds it to a buffer of its own goes; another product reads it there.
// CHECK-LABEL: func.func @main
// CHECK: %[[C:.*]] = memref.alloc() : memref<8x8xbf16>
// CHECK-NOT: memref.alloc
// CHECK: host.matmul {{.*}} : memref<64xbf16>, memref<64xbf16>, memref<64xbf16>
// CHECK-NEXT: %[[FLAT:.*]] = host.flatten %[[C]]
// CHECK-NEXT: host.matmul %[[FLAT]], %{{.*}} ->
// CHECK-NOT: linalg.generic
#id = affine_map<(m, n) -> (m, n)>
func.func @main(%a: memref<64xbf16>, %b: memref<64xbf16>, %r: memref<8x8xbf16>, %e: memref<64xf32>) {
  %d = memref.alloc() : memref<8x8xbf16>
  %c = memref.alloc() : memref<8x8xf32>
  %flat = host.flatten %c : memref<8x8xf32> to memref<64xf32>
  host.matmul %a, %b -> %flat sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xbf16>, memref<64xbf16>, memref<64xf32>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%c : memref<8x8xf32>) outs(%d : memref<8x8xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %0 = arith.truncf %in : f32 to bf16
    linalg.yield %0 : bf16
  }
  %again = host.flatten %d : memref<8x8xbf16> to memref<64xbf16>
  host.matmul %again, %b -> %e sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xbf16>, memref<64xbf16>, memref<64xf32>
  return
}

// -----

// The buffer is written again: it stays.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul {{.*}} memref<64xbf16>
// CHECK: linalg.generic
// CHECK-NEXT: ^bb0(%[[IN:.*]]: bf16, %{{.*}}: bf16):
// CHECK-NEXT: linalg.yield %[[IN]]
// CHECK: linalg.fill
#id = affine_map<(m, n) -> (m, n)>
func.func @main(%a: memref<64xbf16>, %b: memref<64xbf16>, %r: memref<8x8xbf16>, %v: bf16) {
  %d = memref.alloc() : memref<8x8xbf16>
  %c = memref.alloc() : memref<8x8xf32>
  %flat = host.flatten %c : memref<8x8xf32> to memref<64xf32>
  host.matmul %a, %b -> %flat sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xbf16>, memref<64xbf16>, memref<64xf32>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%c : memref<8x8xf32>) outs(%d : memref<8x8xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %0 = arith.truncf %in : f32 to bf16
    linalg.yield %0 : bf16
  }
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%d : memref<8x8xbf16>) outs(%r : memref<8x8xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %0 = arith.negf %in : bf16
    linalg.yield %0 : bf16
  }
  linalg.fill ins(%v : bf16) outs(%d : memref<8x8xbf16>)
  return
}

// -----

// The buffer is read before, too, in the next trip of a loop: it stays.
// CHECK-LABEL: func.func @main
// CHECK: scf.for
// CHECK: linalg.generic
// CHECK: arith.negf
// CHECK: host.matmul {{.*}} memref<64xbf16>
// CHECK: linalg.generic
// CHECK-NEXT: ^bb0(%[[IN:.*]]: bf16, %{{.*}}: bf16):
// CHECK-NEXT: linalg.yield %[[IN]]
#id = affine_map<(m, n) -> (m, n)>
func.func @main(%a: memref<64xbf16>, %b: memref<64xbf16>, %r: memref<8x8xbf16>, %first: index, %last: index) {
  %d = memref.alloc() : memref<8x8xbf16>
  scf.for %i = %first to %last step %last {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%d : memref<8x8xbf16>) outs(%r : memref<8x8xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %0 = arith.negf %in : bf16
    linalg.yield %0 : bf16
  }
  %c = memref.alloc() : memref<8x8xf32>
  %flat = host.flatten %c : memref<8x8xf32> to memref<64xf32>
  host.matmul %a, %b -> %flat sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xbf16>, memref<64xbf16>, memref<64xf32>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%c : memref<8x8xf32>) outs(%d : memref<8x8xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %0 = arith.truncf %in : f32 to bf16
    linalg.yield %0 : bf16
  }
  }
  return
}

// -----

// A view of the buffer is there before the product: it stays.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul {{.*}} memref<64xbf16>
// CHECK: linalg.generic
// CHECK: host.matmul
#id = affine_map<(m, n) -> (m, n)>
func.func @main(%a: memref<64xbf16>, %b: memref<64xbf16>, %e: memref<64xf32>) {
  %d = memref.alloc() : memref<8x8xbf16>
  %again = host.flatten %d : memref<8x8xbf16> to memref<64xbf16>
  %c = memref.alloc() : memref<8x8xf32>
  %flat = host.flatten %c : memref<8x8xf32> to memref<64xf32>
  host.matmul %a, %b -> %flat sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xbf16>, memref<64xbf16>, memref<64xf32>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%c : memref<8x8xf32>) outs(%d : memref<8x8xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %0 = arith.truncf %in : f32 to bf16
    linalg.yield %0 : bf16
  }
  host.matmul %again, %b -> %e sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xbf16>, memref<64xbf16>, memref<64xf32>
  return
}

// -----

// The next product is made before the copy of the last one is read: it stays.
// CHECK-LABEL: func.func @main
// CHECK: scf.for
// CHECK: linalg.generic
// CHECK: host.matmul {{.*}} memref<64xbf16>
// CHECK: linalg.generic {{.*}} ins(%[[D:.*]] : memref<8x8xbf16>)
#id = affine_map<(m, n) -> (m, n)>
func.func @main(%a: memref<64xbf16>, %b: memref<64xbf16>, %r: memref<8x8xbf16>, %first: index, %last: index) {
  %c = memref.alloc() : memref<8x8xf32>
  %flat = host.flatten %c : memref<8x8xf32> to memref<64xf32>
  scf.for %i = %first to %last step %last {
    %d = memref.alloc() : memref<8x8xbf16>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%c : memref<8x8xf32>) outs(%d : memref<8x8xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %0 = arith.truncf %in : f32 to bf16
    linalg.yield %0 : bf16
  }
  host.matmul %a, %b -> %flat sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xbf16>, memref<64xbf16>, memref<64xf32>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%d : memref<8x8xbf16>) outs(%r : memref<8x8xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %0 = arith.negf %in : bf16
    linalg.yield %0 : bf16
  }
  }
  return
}

// -----

// Something else than a structured op reads it.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul {{.*}} memref<64xf32>
#id = affine_map<(m, n) -> (m, n)>
func.func @main(%a: memref<64xbf16>, %b: memref<64xbf16>, %r: memref<8x8xbf16>, %s: memref<8x8xf32>) {
  %d = memref.alloc() : memref<8x8xbf16>
  %c = memref.alloc() : memref<8x8xf32>
  %flat = host.flatten %c : memref<8x8xf32> to memref<64xf32>
  host.matmul %a, %b -> %flat sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xbf16>, memref<64xbf16>, memref<64xf32>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%c : memref<8x8xf32>) outs(%d : memref<8x8xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %0 = arith.truncf %in : f32 to bf16
    linalg.yield %0 : bf16
  }
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%d : memref<8x8xbf16>) outs(%r : memref<8x8xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %0 = arith.negf %in : bf16
    linalg.yield %0 : bf16
  }
  memref.copy %c, %s : memref<8x8xf32> to memref<8x8xf32>
  return
}

// -----

// Another op writes to it, too.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul {{.*}} memref<64xf32>
#id = affine_map<(m, n) -> (m, n)>
func.func @main(%a: memref<64xbf16>, %b: memref<64xbf16>, %r: memref<8x8xbf16>, %v: f32) {
  %d = memref.alloc() : memref<8x8xbf16>
  %c = memref.alloc() : memref<8x8xf32>
  %flat = host.flatten %c : memref<8x8xf32> to memref<64xf32>
  host.matmul %a, %b -> %flat sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xbf16>, memref<64xbf16>, memref<64xf32>
  linalg.fill ins(%v : f32) outs(%c : memref<8x8xf32>)
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%c : memref<8x8xf32>) outs(%d : memref<8x8xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %0 = arith.truncf %in : f32 to bf16
    linalg.yield %0 : bf16
  }
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%d : memref<8x8xbf16>) outs(%r : memref<8x8xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %0 = arith.negf %in : bf16
    linalg.yield %0 : bf16
  }
  return
}

// -----

// The buffer holds the transpose: it stays.
// CHECK-LABEL: func.func @main
// CHECK: host.matmul {{.*}} memref<64xbf16>
// CHECK: linalg.generic
// CHECK-NEXT: ^bb0(%[[IN:.*]]: bf16, %{{.*}}: bf16):
// CHECK-NEXT: linalg.yield %[[IN]]
#id = affine_map<(m, n) -> (m, n)>
#t = affine_map<(m, n) -> (n, m)>
func.func @main(%a: memref<64xbf16>, %b: memref<64xbf16>, %e: memref<64xf32>) {
  %d = memref.alloc() : memref<8x8xbf16>
  %c = memref.alloc() : memref<8x8xf32>
  %flat = host.flatten %c : memref<8x8xf32> to memref<64xf32>
  host.matmul %a, %b -> %flat sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xbf16>, memref<64xbf16>, memref<64xf32>
  linalg.generic {indexing_maps = [#t, #id], iterator_types = ["parallel", "parallel"]} ins(%c : memref<8x8xf32>) outs(%d : memref<8x8xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %0 = arith.truncf %in : f32 to bf16
    linalg.yield %0 : bf16
  }
  %again = host.flatten %d : memref<8x8xbf16> to memref<64xbf16>
  host.matmul %again, %b -> %e sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xbf16>, memref<64xbf16>, memref<64xf32>
  return
}
