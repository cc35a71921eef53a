// RUN: tp-opt %s -tp-test-print-rules -split-input-file -verify-diagnostics -o /dev/null

// A fused weight is cut into blocks, each of which may be split.
func.func @fused(%x: tensor<4x64xf32>, %w: tensor<64x192xf32>) -> tensor<4x64xf32> {
  // expected-remark @below {{([i,k],[k,j])->([i,j]) reduction={k:add}}}
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<4x64xf32>, tensor<64x192xf32>) -> tensor<4x192xf32>
  // expected-remark @below {{([i,jk])->([i,k]) whole={j}}}
  %1 = stablehlo.slice %0 [0:4, 64:128] : (tensor<4x192xf32>) -> tensor<4x64xf32>
  return %1 : tensor<4x64xf32>
}

// -----

// Loops and barriers have ties instead of a rule; a combiner's body has rules
// that nobody asks for.
func.func @loop(%n: tensor<i32>, %x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-remark @below {{2 ties, 1 whole}}
  %0:2 = stablehlo.while(%i = %n, %v = %x) : tensor<i32>, tensor<4xf32>
  cond {
    // expected-remark @below {{()->([])}}
    %c = stablehlo.constant dense<0> : tensor<i32>
    // expected-remark @below {{([],[])->([])}}
    %p = stablehlo.compare GT, %i, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    // expected-remark @below {{([i],[i])->([i])}}
    %w = stablehlo.add %v, %v : tensor<4xf32>
    stablehlo.return %i, %w : tensor<i32>, tensor<4xf32>
  }
  // expected-remark @below {{2 ties, 0 whole}}
  %1:2 = stablehlo.optimization_barrier %0#0, %0#1 : tensor<i32>, tensor<4xf32>
  return %1#1 : tensor<4xf32>
}
