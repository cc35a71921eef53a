// Every buffer gets an offset, and those that do not live at the same time share bytes.
// RUN: tp-opt %s --tp-host-plan-arena --tp-verify-runtime -split-input-file | %FileCheck %s

// A chain of three: the third takes the place of the first.
// CHECK-LABEL: func.func @main
// CHECK-SAME: tp.arena_bytes = 2048 : i64
func.func @main(%x: memref<256xf32>, %y: memref<256xf32> {tp.result = 0 : i64}) {
  // CHECK: host.buffer 0 : memref<256xf32>
  // CHECK: host.buffer 1024 : memref<256xf32>
  // CHECK: host.buffer 0 : memref<256xf32>
  %a = memref.alloc() : memref<256xf32>
  call @step(%x, %a) : (memref<256xf32>, memref<256xf32>) -> ()
  %b = memref.alloc() : memref<256xf32>
  call @step(%a, %b) : (memref<256xf32>, memref<256xf32>) -> ()
  %c = memref.alloc() : memref<256xf32>
  call @step(%b, %c) : (memref<256xf32>, memref<256xf32>) -> ()
  call @step(%c, %y) : (memref<256xf32>, memref<256xf32>) -> ()
  return
}
func.func private @step(memref<256xf32>, memref<256xf32>)

// -----

// What a loop reads lives until its last iteration, although it is read at its start only: the buffer that is written
// after it is another one.
// CHECK-LABEL: func.func @main
// CHECK-SAME: tp.arena_bytes = 2048 : i64
func.func @main(%x: memref<256xf32>, %y: memref<256xf32> {tp.result = 0 : i64}, %n: index) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  // CHECK: host.buffer [[A:[0-9]+]] : memref<256xf32>
  %a = memref.alloc() : memref<256xf32>
  call @step(%x, %a) : (memref<256xf32>, memref<256xf32>) -> ()
  scf.for %i = %zero to %n step %one {
    func.call @step(%a, %y) : (memref<256xf32>, memref<256xf32>) -> ()
    // CHECK-NOT: host.buffer [[A]]
    // CHECK: host.buffer {{[0-9]+}} : memref<256xf32>
    %b = memref.alloc() : memref<256xf32>
    func.call @step(%y, %b) : (memref<256xf32>, memref<256xf32>) -> ()
    func.call @step(%b, %y) : (memref<256xf32>, memref<256xf32>) -> ()
  }
  return
}
func.func private @step(memref<256xf32>, memref<256xf32>)

// -----

// A view's use is the buffer's; small buffers fill the gaps, at multiples of 64 bytes.
// CHECK-LABEL: func.func @main
// CHECK-SAME: tp.arena_bytes = 1152 : i64
func.func @main(%x: memref<256xf32>, %y: memref<256xf32> {tp.result = 0 : i64}) {
  // CHECK: host.buffer 0 : memref<256xf32>
  // CHECK: host.buffer 1024 : memref<1xf32>
  // CHECK: host.buffer 1088 : memref<16xi1>
  %a = memref.alloc() : memref<256xf32>
  %v = memref.expand_shape %a [[0, 1]] output_shape [16, 16] : memref<256xf32> into memref<16x16xf32>
  %b = memref.alloc() : memref<1xf32>
  %c = memref.alloc() : memref<16xi1>
  call @step(%x, %a) : (memref<256xf32>, memref<256xf32>) -> ()
  call @small(%b, %c) : (memref<1xf32>, memref<16xi1>) -> ()
  call @square(%v) : (memref<16x16xf32>) -> ()
  call @small(%b, %c) : (memref<1xf32>, memref<16xi1>) -> ()
  return
}
func.func private @step(memref<256xf32>, memref<256xf32>)
func.func private @small(memref<1xf32>, memref<16xi1>)
func.func private @square(memref<16x16xf32>)

// -----

// An alignment of more than 64 bytes holds: behind 320 bytes.
// CHECK-LABEL: func.func @main
// CHECK-SAME: tp.arena_bytes = 640 : i64
func.func @main(%x: memref<80xf32>, %y: memref<80xf32> {tp.result = 0 : i64}) {
  // CHECK: host.buffer 0 : memref<80xf32>
  // CHECK: host.buffer 512 : memref<128xi8>
  %a = memref.alloc() : memref<80xf32>
  %b = memref.alloc() {alignment = 256 : i64} : memref<128xi8>
  call @step(%x, %a, %b) : (memref<80xf32>, memref<80xf32>, memref<128xi8>) -> ()
  call @step(%a, %y, %b) : (memref<80xf32>, memref<80xf32>, memref<128xi8>) -> ()
  return
}
func.func private @step(memref<80xf32>, memref<80xf32>, memref<128xi8>)
