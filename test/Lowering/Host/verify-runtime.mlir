// What the runtime phase guarantees.
// RUN: tp-opt %s --tp-verify-runtime -split-input-file -verify-diagnostics

// Buffers one after the other may share bytes.
func.func @main(%x: memref<8xf32>) attributes {tp.arena_bytes = 64 : i64} {
  %a = host.buffer 0 : memref<8xf32>
  call @step(%x, %a) : (memref<8xf32>, memref<8xf32>) -> ()
  call @step(%a, %x) : (memref<8xf32>, memref<8xf32>) -> ()
  %b = host.buffer 0 : memref<8xf32>
  call @step(%x, %b) : (memref<8xf32>, memref<8xf32>) -> ()
  return
}
func.func private @step(memref<8xf32>, memref<8xf32>)

// -----

func.func @main(%x: memref<8xf32>) attributes {tp.arena_bytes = 128 : i64} {
  // expected-note @+1 {{in bytes 64 to 96 lives this one}}
  %a = host.buffer 64 : memref<8xf32>
  // expected-error @+1 {{'host.buffer' op expected bytes of its own, found that it lives in bytes 64 to 80 together with another buffer}}
  %b = host.buffer 64 : memref<4xf32>
  call @step(%x, %a) : (memref<8xf32>, memref<8xf32>) -> ()
  call @small(%b) : (memref<4xf32>) -> ()
  call @step(%a, %x) : (memref<8xf32>, memref<8xf32>) -> ()
  return
}
func.func private @step(memref<8xf32>, memref<8xf32>)
func.func private @small(memref<4xf32>)

// -----

// Through a view, and because the loop comes back to the reader of what is written first.
func.func @main(%x: memref<8xf32>, %n: index) attributes {tp.arena_bytes = 64 : i64} {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  // expected-note @+1 {{in bytes 0 to 32 lives this one}}
  %a = host.buffer 0 : memref<8xf32>
  %v = memref.expand_shape %a [[0, 1]] output_shape [2, 4] : memref<8xf32> into memref<2x4xf32>
  call @step(%x, %a) : (memref<8xf32>, memref<8xf32>) -> ()
  scf.for %i = %zero to %n step %one {
    func.call @square(%v) : (memref<2x4xf32>) -> ()
    // expected-error @+1 {{'host.buffer' op expected bytes of its own}}
    %b = host.buffer 0 : memref<8xf32>
    func.call @step(%x, %b) : (memref<8xf32>, memref<8xf32>) -> ()
  }
  return
}
func.func private @step(memref<8xf32>, memref<8xf32>)
func.func private @square(memref<2x4xf32>)

// -----

func.func @main() attributes {tp.arena_bytes = 64 : i64} {
  // expected-error @+1 {{'host.buffer' op expected 32 bytes at a multiple of 64 inside an arena of 64 bytes, found offset 64}}
  %a = host.buffer 64 : memref<8xf32>
  return
}

// -----

func.func @main() attributes {tp.arena_bytes = 64 : i64} {
  // expected-error @+1 {{'host.buffer' op expected 4 bytes at a multiple of 64 inside an arena of 64 bytes, found offset 4}}
  %a = host.buffer 4 : memref<f32>
  return
}

// -----

func.func @main() attributes {tp.arena_bytes = 64 : i64} {
  // expected-error @+1 {{'memref.alloc' op expected an offset in the arena}}
  %a = memref.alloc() : memref<8xf32>
  return
}

// -----

// expected-error @+1 {{'func.func' op expected attribute 'tp.arena_bytes', the size of its arena}}
func.func @main() {
  return
}

// -----

// expected-error @+1 {{'func.func' op expected no tensors in the runtime phase, found 'tensor<4xf32>'}}
func.func @main(%x: tensor<4xf32>) attributes {tp.arena_bytes = 0 : i64} {
  return
}

// -----

// expected-error @+1 {{'func.func' op expected buffers of static shape and strides, found 'memref<?xf32>'}}
func.func @main(%x: memref<?xf32>) attributes {tp.arena_bytes = 0 : i64} {
  return
}

// -----

// expected-error @+1 {{expected one public function}}
module {
  func.func private @kernel() {
    return
  }
}

// -----

func.func @main(%x: memref<8xf32>, %y: memref<8xf32>, %p: i1) attributes {tp.arena_bytes = 0 : i64} {
  // expected-error @+1 {{'arith.select' op expected a view of one buffer}}
  %0 = arith.select %p, %x, %y : memref<8xf32>
  return
}

// -----

func.func @main(%x: memref<8xui16>) attributes {tp.arena_bytes = 0 : i64} {
  // expected-error @+1 {{'host.bitcast' op expected buffers that differ in their elements' type only, found 'memref<8xui16>' and 'memref<8xi8>'}}
  %0 = host.bitcast %x : memref<8xui16> to memref<8xi8>
  return
}
