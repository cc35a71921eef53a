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

// -----

// Sorted rows stay together; so do matrices of a factorisation and the parts of an element.
func.func @sort(%x: tensor<4x6xf32>, %m: tensor<2x3x3xf32>, %b: tensor<2x3x5xf32>) {
  // expected-remark @below {{([i,j])->([i,j]) whole={j}}}
  %0 = "stablehlo.sort"(%x) <{dimension = -1 : i64, is_stable = true}> ({
  ^bb0(%p: tensor<f32>, %q: tensor<f32>):
    // expected-remark @below {{([],[])->([])}}
    %c = stablehlo.compare LT, %p, %q : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }) : (tensor<4x6xf32>) -> tensor<4x6xf32>
  // expected-remark @below {{([i,j])->([i,j,k]) whole={k}}}
  %1 = stablehlo.bitcast_convert %x : (tensor<4x6xf32>) -> tensor<4x6x4xui8>
  // expected-remark @below {{([i,j,k])->([i,j,k]) whole={j,k}}}
  %2 = stablehlo.cholesky %m, lower = true : tensor<2x3x3xf32>
  // expected-remark @below {{([i,j,l],[i,k,m])->([i,k,m]) whole={j,k,l}}}
  %3 = "stablehlo.triangular_solve"(%m, %b) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x3x3xf32>, tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  return
}

// -----

// Ranks merge what each has picked; a sum from another value than zero would count it once per rank.
func.func @picked(%x: tensor<4x60xf32>, %i: tensor<4x60xi32>, %f: tensor<f32>, %n: tensor<i32>) {
  // expected-remark @below {{([i,j])->([i,k],[i,k]) merged={j} whole={k}}}
  %0, %1 = chlo.top_k(%x, k = 3) : tensor<4x60xf32> -> (tensor<4x3xf32>, tensor<4x3xi32>)
  // expected-remark @below {{([i,j],[i,j],[],[])->([i],[i]) merged={j}}}
  %2:2 = stablehlo.reduce(%x init: %f), (%i init: %n) across dimensions = [1] : (tensor<4x60xf32>, tensor<4x60xi32>, tensor<f32>, tensor<i32>) -> (tensor<4xf32>, tensor<4xi32>)
   reducer(%a: tensor<f32>, %b: tensor<f32>) (%j: tensor<i32>, %k: tensor<i32>)  {
    // expected-remark @below {{([],[])->([])}}
    %p = stablehlo.compare GT, %a, %b, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    // expected-remark @below {{([],[])->([])}}
    %v = stablehlo.maximum %a, %b : tensor<f32>
    // expected-remark @below {{([],[],[])->([])}}
    %w = stablehlo.select %p, %j, %k : tensor<i1>, tensor<i32>
    stablehlo.return %v, %w : tensor<f32>, tensor<i32>
  }
  // expected-remark @below {{([i,j],[])->([i]) whole={j}}}
  // expected-remark @below {{([],[])->([])}}
  %3 = stablehlo.reduce(%x init: %f) applies stablehlo.add across dimensions = [1] : (tensor<4x60xf32>, tensor<f32>) -> tensor<4xf32>
  // expected-remark @below {{([i,j],[i,j],[],[])->([i],[i]) whole={j}}}
  %4:2 = stablehlo.reduce(%x init: %f), (%i init: %n) across dimensions = [1] : (tensor<4x60xf32>, tensor<4x60xi32>, tensor<f32>, tensor<i32>) -> (tensor<4xf32>, tensor<4xi32>)
   reducer(%a: tensor<f32>, %b: tensor<f32>) (%j: tensor<i32>, %k: tensor<i32>)  {
    // expected-remark @below {{([],[])->([])}}
    %p = stablehlo.compare GT, %a, %b, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    // expected-remark @below {{([],[])->([])}}
    %v = stablehlo.add %a, %b : tensor<f32>
    // expected-remark @below {{([],[],[])->([])}}
    %w = stablehlo.select %p, %j, %k : tensor<i1>, tensor<i32>
    stablehlo.return %v, %w : tensor<f32>, tensor<i32>
  }
  return
}

// -----

// Runs of rows with a matrix each: matrices are looked up. Runs of contracted rows: a result each.
func.func @ragged(%x: tensor<12x5xf32>, %w: tensor<3x5x7xf32>, %y: tensor<12x7xf32>, %s: tensor<3xi32>) -> tensor<12x7xf32> {
  // expected-remark @below {{([i,k],[l,k,j],[m])->([i,j]) reduction={k:add} lookup={l} whole={m}}}
  %0 = "chlo.ragged_dot"(%x, %w, %s) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<12x5xf32>, tensor<3x5x7xf32>, tensor<3xi32>) -> tensor<12x7xf32>
  // expected-remark @below {{([l,j],[l,k],[m])->([i,j,k]) reduction={l:add} whole={m}}}
  %1 = "chlo.ragged_dot"(%x, %y, %s) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]>}> : (tensor<12x5xf32>, tensor<12x7xf32>, tensor<3xi32>) -> tensor<3x5x7xf32>
  return %0 : tensor<12x7xf32>
}
