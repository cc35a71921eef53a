// Collectives that may overlap are started where they stand and awaited before what depends on them.
// RUN: tp-opt %s --tp-host-start-collectives --tp-host-plan-arena --tp-verify-runtime -split-input-file | %FileCheck %s

// A product and a kernel run beside the sum; the wait is before the kernel that reads it. The input lives until then:
// it shares no bytes with %t.
// CHECK-LABEL: func.func @main
// CHECK:      [[A:%.*]] = host.buffer [[AT:[0-9]+]] : memref<64xf32>
// CHECK:      [[B:%.*]] = host.buffer {{[0-9]+}} : memref<64xf32>
// CHECK:      host.collective "all_reduce" [[A]] -> [[B]] [] reduce add over <@mesh, {"dp"}> {host.slot = 0 : i64}
// CHECK-NOT:  host.buffer [[AT]] :
// CHECK:      host.matmul
// CHECK:      call @step
// CHECK-NEXT: host.wait 0, [[A]] -> [[B]] : memref<64xf32> to memref<64xf32>
// CHECK-NEXT: call @step([[B]],
tp.mesh @mesh = <["dp"=2]>
func.func @main(%x: memref<64xf32>, %y: memref<64xf32>, %r: memref<64xf32> {tp.result = 0 : i64}, %s: memref<64xf32> {tp.result = 1 : i64}) {
  %big = memref.alloc() : memref<1024xf32>
  call @large(%big) : (memref<1024xf32>) -> ()
  %a = memref.alloc() : memref<64xf32>
  call @step(%x, %a) : (memref<64xf32>, memref<64xf32>) -> ()
  %b = memref.alloc() : memref<64xf32>
  host.collective "all_reduce" %a -> %b [] reduce add over <@mesh, {"dp"}> {tp.overlap} : memref<64xf32> to memref<64xf32>
  %t = memref.alloc() : memref<64xf32>
  host.matmul %x, %y -> %t sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xf32>, memref<64xf32>, memref<64xf32>
  call @step(%t, %s) : (memref<64xf32>, memref<64xf32>) -> ()
  call @step(%b, %r) : (memref<64xf32>, memref<64xf32>) -> ()
  return
}
func.func private @step(memref<64xf32>, memref<64xf32>)
func.func private @large(memref<1024xf32>)

// -----

// Nothing to run beside, no mark, or an input that is written next: made where it stands.
// CHECK-LABEL: func.func @main
// CHECK-NOT: host.slot
// CHECK-NOT: host.wait
tp.mesh @mesh = <["dp"=2]>
func.func @main(%x: memref<64xf32>, %y: memref<64xf32>, %r: memref<64xf32> {tp.result = 0 : i64}) {
  %a = memref.alloc() : memref<64xf32>
  host.collective "all_reduce" %x -> %a [] reduce add over <@mesh, {"dp"}> {tp.overlap} : memref<64xf32> to memref<64xf32>
  call @step(%a, %r) : (memref<64xf32>, memref<64xf32>) -> ()
  %b = memref.alloc() : memref<64xf32>
  host.collective "all_reduce" %x -> %b [] reduce add over <@mesh, {"dp"}> : memref<64xf32> to memref<64xf32>
  call @step(%y, %r) : (memref<64xf32>, memref<64xf32>) -> ()
  call @step(%b, %r) : (memref<64xf32>, memref<64xf32>) -> ()
  %c = memref.alloc() : memref<64xf32>
  host.collective "all_reduce" %b -> %c [] reduce add over <@mesh, {"dp"}> {tp.overlap} : memref<64xf32> to memref<64xf32>
  call @step(%y, %b) : (memref<64xf32>, memref<64xf32>) -> ()
  call @step(%b, %r) : (memref<64xf32>, memref<64xf32>) -> ()
  call @step(%c, %r) : (memref<64xf32>, memref<64xf32>) -> ()
  return
}
func.func private @step(memref<64xf32>, memref<64xf32>)

// -----

// The input in flight may not raise the peak: the wait is before the ops that need the memory.
// CHECK-LABEL: func.func @main
// CHECK-SAME: tp.arena_bytes = 4608 : i64
// CHECK: host.slot = 0
// CHECK: call @step
// CHECK: host.wait 0
// CHECK: call @large
tp.mesh @mesh = <["dp"=2]>
func.func @main(%x: memref<64xf32>, %r: memref<64xf32> {tp.result = 0 : i64}) {
  %a = memref.alloc() : memref<64xf32>
  call @step(%x, %a) : (memref<64xf32>, memref<64xf32>) -> ()
  %b = memref.alloc() : memref<64xf32>
  host.collective "all_reduce" %a -> %b [] reduce add over <@mesh, {"dp"}> {tp.overlap} : memref<64xf32> to memref<64xf32>
  %t = memref.alloc() : memref<64xf32>
  call @step(%x, %t) : (memref<64xf32>, memref<64xf32>) -> ()
  %big = memref.alloc() : memref<1024xf32>
  call @large(%big, %t) : (memref<1024xf32>, memref<64xf32>) -> ()
  call @step(%b, %r) : (memref<64xf32>, memref<64xf32>) -> ()
  return
}
func.func private @step(memref<64xf32>, memref<64xf32>)
func.func private @large(memref<1024xf32>, memref<64xf32>)

// -----

// Two in flight end in their order, one slot each. A kernel that only reads the input of one does not end it.
// CHECK-LABEL: func.func @main
// CHECK: host.slot = 0
// CHECK: host.slot = 1
// CHECK: host.wait 0
// CHECK: host.wait 1
tp.mesh @mesh = <["dp"=2]>
func.func @main(%x: memref<64xf32>, %y: memref<64xf32>, %r: memref<64xf32> {tp.result = 0 : i64}) {
  %a = memref.alloc() : memref<64xf32>
  host.collective "all_reduce" %x -> %a [] reduce add over <@mesh, {"dp"}> {tp.overlap} : memref<64xf32> to memref<64xf32>
  %b = memref.alloc() : memref<64xf32>
  host.collective "all_reduce" %y -> %b [] reduce add over <@mesh, {"dp"}> {tp.overlap} : memref<64xf32> to memref<64xf32>
  call @step(%y, %r) : (memref<64xf32>, memref<64xf32>) -> ()
  call @both(%a, %b, %r) : (memref<64xf32>, memref<64xf32>, memref<64xf32>) -> ()
  return
}
func.func private @step(%from: memref<64xf32>, %to: memref<64xf32>) {
  %zero = arith.constant 0 : index
  %v = memref.load %from[%zero] : memref<64xf32>
  memref.store %v, %to[%zero] : memref<64xf32>
  return
}
func.func private @both(memref<64xf32>, memref<64xf32>, memref<64xf32>)
