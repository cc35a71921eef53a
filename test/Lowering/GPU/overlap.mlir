// Collectives that may overlap are started and awaited on GPUs as on CPUs, beside what kernels do.
// RUN: tp-opt %s --tp-host-start-collectives --tp-host-plan-arena --tp-verify-runtime -split-input-file | %FileCheck %s

// The sum runs beside a product and a kernel that only reads its input; the kernel that reads its result waits. Nothing else
// lies where it reads and writes until then.
// CHECK-LABEL: func.func @main
// CHECK:      [[IN:%.*]] = host.buffer [[IN_AT:[0-9]+]] : memref<64xf32>
// CHECK:      [[OUT:%.*]] = host.buffer [[OUT_AT:[0-9]+]] : memref<64xf32>
// CHECK:      host.collective "all_reduce" [[IN]] -> [[OUT]] {{.*}} {host.slot = 0 : i64}
// CHECK-NOT:  host.buffer [[IN_AT]] :
// CHECK-NOT:  host.buffer [[OUT_AT]] :
// CHECK:      host.matmul
// CHECK:      gpu.launch_func @kernels::@twice {{.*}} args([[IN]]
// CHECK-NEXT: host.wait 0, [[IN]] -> [[OUT]] : memref<64xf32> to memref<64xf32>
// CHECK:      gpu.launch_func @kernels::@twice {{.*}} args([[OUT]]
module attributes {gpu.container_module} {
  tp.mesh @mesh = <["dp"=2]>
  func.func @main(%x: memref<64xf32>, %y: memref<64xf32>, %r: memref<64xf32> {tp.result = 0 : i64}, %s: memref<64xf32> {tp.result = 1 : i64}) {
    %one = arith.constant 1 : index
    %a = memref.alloc() : memref<64xf32>
    gpu.launch_func @kernels::@twice blocks in (%one, %one, %one) threads in (%one, %one, %one) args(%x : memref<64xf32>, %a : memref<64xf32>)
    %b = memref.alloc() : memref<64xf32>
    host.collective "all_reduce" %a -> %b [] reduce add over <@mesh, {"dp"}> {tp.overlap} : memref<64xf32> to memref<64xf32>
    %t = memref.alloc() : memref<64xf32>
    host.matmul %x, %y -> %t sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xf32>, memref<64xf32>, memref<64xf32>
    %u = memref.alloc() : memref<64xf32>
    gpu.launch_func @kernels::@twice blocks in (%one, %one, %one) threads in (%one, %one, %one) args(%a : memref<64xf32>, %u : memref<64xf32>)
    gpu.launch_func @kernels::@twice blocks in (%one, %one, %one) threads in (%one, %one, %one) args(%b : memref<64xf32>, %r : memref<64xf32>)
    host.matmul %t, %u -> %s sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xf32>, memref<64xf32>, memref<64xf32>
    return
  }
  gpu.module @kernels {
    gpu.func @twice(%in: memref<64xf32>, %out: memref<64xf32>) kernel {
      %zero = arith.constant 0 : index
      %0 = memref.load %in[%zero] : memref<64xf32>
      %1 = arith.addf %0, %0 : f32
      memref.store %1, %out[%zero] : memref<64xf32>
      gpu.return
    }
  }
}

// -----

// A kernel that writes the input of a collective waits for it.
// CHECK-LABEL: func.func @main
// CHECK:      host.collective "all_reduce" {{.*}} {host.slot = 0 : i64}
// CHECK-NEXT: host.matmul
// CHECK-NEXT: host.wait 0,
// CHECK-NEXT: gpu.launch_func @kernels::@fill
module attributes {gpu.container_module} {
  tp.mesh @mesh = <["dp"=2]>
  func.func @main(%x: memref<64xf32>, %y: memref<64xf32>, %r: memref<64xf32> {tp.result = 0 : i64}, %s: memref<64xf32> {tp.result = 1 : i64}) {
    %one = arith.constant 1 : index
    host.collective "all_reduce" %x -> %r [] reduce add over <@mesh, {"dp"}> {tp.overlap} : memref<64xf32> to memref<64xf32>
    host.matmul %y, %y -> %s sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xf32>, memref<64xf32>, memref<64xf32>
    gpu.launch_func @kernels::@fill blocks in (%one, %one, %one) threads in (%one, %one, %one) args(%x : memref<64xf32>)
    host.matmul %s, %x -> %s sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xf32>, memref<64xf32>, memref<64xf32>
    return
  }
  gpu.module @kernels {
    gpu.func @fill(%out: memref<64xf32>) kernel {
      %zero = arith.constant 0 : index
      %value = arith.constant 1.0 : f32
      memref.store %value, %out[%zero] : memref<64xf32>
      gpu.return
    }
  }
}
