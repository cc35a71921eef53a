// Integers of four bits in linalg on tensors, a byte each in files; bytes out of range are wrapped. Numbers are Python's.
// RUN: %python %S/../Inputs/execute.py %s tp=2 tp=3

// Weights of four bits, with scales by column: activations times weights, and the products of integers.
// IN 0 = [1, 2, -1, 0.5, 0, -2, 4, 3, 1, 1, 1, 1]
// IN 1 = [7, -8, 3, 1, -1, 21, 2, 2]
// IN 2 = [0.5, 2]
// IN 3 = [3, -8, 0, 7, 1, 2, -3, 4, 5, 6, -7, -1]
// LAYOUT 0=[{}, {"tp"}]
// LAYOUT 1=[{"tp"}, {}]
// OUT 0 = [7.5, -20.0, -2.0, 48, 5.5, 0]
// OUT 1 = [11, -18, 24, -13, 58, -71]
// OUT 2 = [-5, -2, -8, 3, -6, -7]
#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (k, n)>
#s = affine_map<(m, n, k) -> (n)>
#o = affine_map<(m, n, k) -> (m, n)>
module @weights {
  func.func public @main(%x: tensor<3x4xf32>, %w: tensor<4x2xi4>, %scale: tensor<2xf32>, %y: tensor<3x4xi4>) -> (tensor<3x2xf32>, tensor<3x2xi32>, tensor<3x2xi4>) {
    %zero = arith.constant 0.0 : f32
    %e = tensor.empty() : tensor<3x2xf32>
    %z = linalg.fill ins(%zero : f32) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
    %0 = linalg.generic {indexing_maps = [#x, #w, #s, #o], iterator_types = ["parallel", "parallel", "reduction"]} ins(%x, %w, %scale : tensor<3x4xf32>, tensor<4x2xi4>, tensor<2xf32>) outs(%z : tensor<3x2xf32>) {
    ^bb0(%a: f32, %b: i4, %c: f32, %out: f32):
      %f = arith.sitofp %b : i4 to f32
      %g = arith.mulf %f, %c : f32
      %p = arith.mulf %a, %g : f32
      %q = arith.addf %out, %p : f32
      linalg.yield %q : f32
    } -> tensor<3x2xf32>
    %c0 = arith.constant dense<0> : tensor<3x2xi32>
    %1 = linalg.matmul ins(%y, %w : tensor<3x4xi4>, tensor<4x2xi4>) outs(%c0 : tensor<3x2xi32>) -> tensor<3x2xi32>
    %n0 = arith.constant dense<0> : tensor<3x2xi4>
    %2 = linalg.matmul ins(%y, %w : tensor<3x4xi4>, tensor<4x2xi4>) outs(%n0 : tensor<3x2xi4>) -> tensor<3x2xi4>
    return %0, %1, %2 : tensor<3x2xf32>, tensor<3x2xi32>, tensor<3x2xi4>
  }
}

// -----

// Elementwise ops wrap; unsigned ones see four bits; reductions, also of the smallest number.
// IN 0 = [-8, -7, 23, 0, 5, 7, 2, -3]
// LAYOUT 0=[{"tp"}, {}]
// OUT 0 = [0, 1, 1, 0, -7, 1, 4, -7]
// OUT 1 = [8, 9, 7, 0, 5, 7, 2, 13]
// OUT 2 = [6, -3]
// OUT 3 = [7, 7]
// OUT 4 = [-4, -4, 7, 0, 5, 7, 2, -3]
// OUT 5 = [7, 7, 0, 7, 2, 7]
// OUT 6 = [-16, -14, 14, 0, 10, 14, 4, -6]
module @elementwise {
  func.func public @main(%x: tensor<4x2xi4>) -> (tensor<4x2xi4>, tensor<4x2xi8>, tensor<2xi4>, tensor<2xi4>, tensor<8xi4>, tensor<2x3xi4>, tensor<4x2xf32>) {
    %0 = arith.muli %x, %x : tensor<4x2xi4>
    %1 = arith.extui %x : tensor<4x2xi4> to tensor<4x2xi8>
    %zero = arith.constant 0 : i4
    %low = arith.constant -8 : i4
    %e = tensor.empty() : tensor<2xi4>
    %z = linalg.fill ins(%zero : i4) outs(%e : tensor<2xi4>) -> tensor<2xi4>
    %2 = linalg.reduce ins(%x : tensor<4x2xi4>) outs(%z : tensor<2xi4>) dimensions = [0]
      (%in: i4, %out: i4) {
        %s = arith.addi %in, %out : i4
        linalg.yield %s : i4
      }
    %l = linalg.fill ins(%low : i4) outs(%e : tensor<2xi4>) -> tensor<2xi4>
    %3 = linalg.reduce ins(%x : tensor<4x2xi4>) outs(%l : tensor<2xi4>) dimensions = [0]
      (%in: i4, %out: i4) {
        %s = arith.maxsi %in, %out : i4
        linalg.yield %s : i4
      }
    %c = arith.constant dense<[[-4, -4], [-4, -4], [-4, -4], [-4, -4]]> : tensor<4x2xi4>
    %m = arith.maxsi %x, %c : tensor<4x2xi4>
    %4 = tensor.collapse_shape %m [[0, 1]] : tensor<4x2xi4> into tensor<8xi4>
    %i0 = arith.constant 0 : index
    %i1 = arith.constant 1 : index
    %seven = tensor.extract %x[%i1, %i0] : tensor<4x2xi4>
    %from = tensor.splat %seven : tensor<2x3xi4>
    %part = tensor.extract_slice %x[1, 1] [2, 1] [1, 1] : tensor<4x2xi4> to tensor<2x1xi4>
    %more = tensor.extract_slice %x[3, 0] [1, 1] [1, 1] : tensor<4x2xi4> to tensor<1x1xi4>
    %5 = tensor.insert_slice %part into %from[0, 2] [2, 1] [1, 1] : tensor<2x1xi4> into tensor<2x3xi4>
    %6 = tensor.insert_slice %more into %5[1, 1] [1, 1] [1, 1] : tensor<1x1xi4> into tensor<2x3xi4>
    %f = arith.sitofp %x : tensor<4x2xi4> to tensor<4x2xf32>
    %g = arith.addf %f, %f : tensor<4x2xf32>
    %h = arith.fptosi %f : tensor<4x2xf32> to tensor<4x2xi4>
    %same = arith.cmpi eq, %h, %x : tensor<4x2xi4>
    %n = arith.select %same, %g, %f : tensor<4x2xi1>, tensor<4x2xf32>
    return %0, %1, %2, %3, %4, %6, %n : tensor<4x2xi4>, tensor<4x2xi8>, tensor<2xi4>, tensor<2xi4>, tensor<8xi4>, tensor<2x3xi4>, tensor<4x2xf32>
  }
}
