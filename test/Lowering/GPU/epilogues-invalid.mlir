// What a product cannot do with its sums.
// RUN: tp-opt %s -split-input-file -verify-diagnostics

func.func @main(%a: memref<64xf32>, %b: memref<64xf32>, %c: memref<64xf32>, %bias: memref<7xf32>) {
  // expected-error @+1 {{expected a bias of 8 elements of 'f32', found 'memref<7xf32>'}}
  host.matmul %a, %b bias %bias -> %c sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xf32>, memref<64xf32>, memref<64xf32>, memref<7xf32>
  return
}

// -----

func.func @main(%a: memref<64xbf16>, %b: memref<64xbf16>, %c: memref<64xf32>, %bias: memref<8xbf16>) {
  // expected-error @+1 {{expected a bias of 8 elements of 'f32', found 'memref<8xbf16>'}}
  host.matmul %a, %b bias %bias -> %c sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] : memref<64xbf16>, memref<64xbf16>, memref<64xf32>, memref<8xbf16>
  return
}

// -----

func.func @main(%a: memref<64xf32>, %b: memref<64xf32>, %c: memref<64xf32>) {
  // expected-error @+1 {{expected epilogue "relu" or "gelu", found "silu"}}
  host.matmul %a, %b -> %c sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] epilogue "silu" : memref<64xf32>, memref<64xf32>, memref<64xf32>
  return
}

// -----

func.func @main(%a: memref<64xi32>, %b: memref<64xi32>, %c: memref<64xi32>) {
  // expected-error @+1 {{expected a bias or an epilogue of a product of floats only, found 'i32'}}
  host.matmul %a, %b -> %c sizes = [8, 8, 8] a = [8, 1] b = [8, 1] c = [8, 1] epilogue "relu" : memref<64xi32>, memref<64xi32>, memref<64xi32>
  return
}
