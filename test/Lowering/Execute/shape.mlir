// Ops that move, pick, combine and place elements.
// RUN: %python %S/../Inputs/execute.py %s tp=2

// Padding: between rows, with rows cut off, and with all of them cut off.
// IN 0 = [1, 2, 3, 4]
// IN 1 = 9
// OUT 0 = [9, 1, 9, 2, 9, 3, 9, 4, 9, 9]
// OUT 1 = [2, 3, 9]
// OUT 2 = [9, 2, 9, 9, 3]
// OUT 3 = [9, 9]
module @pad {
  func.func public @main(%x: tensor<4xf32>, %v: tensor<f32>)
      -> (tensor<10xf32>, tensor<3xf32>, tensor<5xf32>, tensor<2xf32>) {
    %0 = stablehlo.pad %x, %v, low = [1], high = [2], interior = [1] : (tensor<4xf32>, tensor<f32>) -> tensor<10xf32>
    %c = stablehlo.pad %x, %v, low = [-1], high = [0], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.pad %c, %v, low = [0], high = [0], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
    %d = stablehlo.pad %1, %v, low = [0], high = [-1], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<2xf32>
    %e = stablehlo.pad %d, %v, low = [0], high = [1], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.pad %x, %v, low = [-2], high = [-3], interior = [2] : (tensor<4xf32>, tensor<f32>) -> tensor<5xf32>
    %3 = stablehlo.pad %x, %v, low = [-5], high = [3], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<2xf32>
    return %0, %e, %2, %3 : tensor<10xf32>, tensor<3xf32>, tensor<5xf32>, tensor<2xf32>
  }
}
// -----
// Slices with strides, concatenation, reversal, transposition, broadcasts and reshapes.
// IN 0 = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]
// OUT 0 = [[3, 5], [9, 11]]
// OUT 1 = [[0, 1, 2, 0, 1, 2], [3, 4, 5, 3, 4, 5], [6, 7, 8, 6, 7, 8], [9, 10, 11, 9, 10, 11]]
// OUT 2 = [[2, 1, 0], [5, 4, 3], [8, 7, 6], [11, 10, 9]]
// OUT 3 = [[0, 3, 6, 9], [1, 4, 7, 10], [2, 5, 8, 11]]
// OUT 4 = [[[0], [1], [2]], [[3], [4], [5]], [[6], [7], [8]], [[9], [10], [11]]]
// OUT 5 = [[0, 1, 2], [0, 1, 2]]
// OUT 6 = list(range(12))
// OUT 7 = [[0, 0, 0], [1, 1, 1]]
module @moves {
  func.func public @main(%x: tensor<4x3xi32>) -> (tensor<2x2xi32>, tensor<4x6xi32>, tensor<4x3xi32>, tensor<3x4xi32>,
      tensor<4x3x1xi32>, tensor<2x3xi32>, tensor<2x2x3xi32>, tensor<2x3xf32>) {
    %0 = stablehlo.slice %x [1:4:2, 0:3:2] : (tensor<4x3xi32>) -> tensor<2x2xi32>
    %1 = stablehlo.concatenate %x, %x, dim = 1 : (tensor<4x3xi32>, tensor<4x3xi32>) -> tensor<4x6xi32>
    %2 = stablehlo.reverse %x, dims = [1] : tensor<4x3xi32>
    %3 = stablehlo.transpose %x, dims = [1, 0] : (tensor<4x3xi32>) -> tensor<3x4xi32>
    %4 = stablehlo.broadcast_in_dim %x, dims = [0, 1] : (tensor<4x3xi32>) -> tensor<4x3x1xi32>
    %r = stablehlo.slice %x [0:1, 0:3] : (tensor<4x3xi32>) -> tensor<1x3xi32>
    %5 = stablehlo.broadcast_in_dim %r, dims = [0, 1] : (tensor<1x3xi32>) -> tensor<2x3xi32>
    %6 = stablehlo.reshape %x : (tensor<4x3xi32>) -> tensor<2x2x3xi32>
    %7 = stablehlo.iota dim = 0 : tensor<2x3xf32>
    return %0, %1, %2, %3, %4, %5, %6, %7 : tensor<2x2xi32>, tensor<4x6xi32>, tensor<4x3xi32>, tensor<3x4xi32>,
        tensor<4x3x1xi32>, tensor<2x3xi32>, tensor<2x2x3xi32>, tensor<2x3xf32>
  }
}
// -----
// Starts outside are clamped so that the part lies inside.
// IN 0 = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]
// IN 1 = [[20, 21], [22, 23]]
// IN 2 = -5
// IN 3 = 100
// OUT 0 = [[1, 2], [4, 5]]
// OUT 1 = [[0, 20, 21], [3, 22, 23], [6, 7, 8], [9, 10, 11]]
// OUT 2 = [[6, 7, 8], [9, 20, 21], [9, 22, 23]][0:0] + [[0, 1, 2], [3, 4, 5], [20, 21, 8], [22, 23, 11]]
module @dynamic {
  func.func public @main(%x: tensor<4x3xf32>, %u: tensor<2x2xf32>, %i: tensor<i32>, %j: tensor<i32>)
      -> (tensor<2x2xf32>, tensor<4x3xf32>, tensor<4x3xf32>) {
    %0 = stablehlo.dynamic_slice %x, %i, %j, sizes = [2, 2]
        : (tensor<4x3xf32>, tensor<i32>, tensor<i32>) -> tensor<2x2xf32>
    %1 = stablehlo.dynamic_update_slice %x, %u, %i, %j
        : (tensor<4x3xf32>, tensor<2x2xf32>, tensor<i32>, tensor<i32>) -> tensor<4x3xf32>
    %2 = stablehlo.dynamic_update_slice %x, %u, %j, %i
        : (tensor<4x3xf32>, tensor<2x2xf32>, tensor<i32>, tensor<i32>) -> tensor<4x3xf32>
    return %0, %1, %2 : tensor<2x2xf32>, tensor<4x3xf32>, tensor<4x3xf32>
  }
}
// -----
// Gathers: rows, windows whose starts are clamped, batches of indices.
// IN 0 = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]
// IN 1 = [[3], [-2], [9]]
// IN 2 = [[2, 2], [0, 1]]
// IN 3 = [[1], [0], [2], [9]]
// OUT 0 = [[9, 10, 11], [0, 1, 2], [9, 10, 11]]
// OUT 1 = [[[7, 8], [10, 11]], [[1, 2], [4, 5]]]
// OUT 2 = [1, 3, 8, 11]
module @gather {
  func.func public @main(%x: tensor<4x3xf32>, %i: tensor<3x1xi32>, %j: tensor<2x2xi64>, %k: tensor<4x1xi32>)
      -> (tensor<3x3xf32>, tensor<2x2x2xf32>, tensor<4xf32>) {
    %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1],
        collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}>
        : (tensor<4x3xf32>, tensor<3x1xi32>) -> tensor<3x3xf32>
    %1 = "stablehlo.gather"(%x, %j) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2],
        start_index_map = [0, 1], index_vector_dim = 1>, slice_sizes = array<i64: 2, 2>}>
        : (tensor<4x3xf32>, tensor<2x2xi64>) -> tensor<2x2x2xf32>
    %2 = "stablehlo.gather"(%x, %k) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1],
        operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>,
        slice_sizes = array<i64: 1, 1>}> : (tensor<4x3xf32>, tensor<4x1xi32>) -> tensor<4xf32>
    return %0, %1, %2 : tensor<3x3xf32>, tensor<2x2x2xf32>, tensor<4xf32>
  }
}
// -----
// Scatters: sums of repeated rows, the last of repeated rows, indices outside, two inputs at once, batches.
// IN 0 = [[0, 0], [0, 0], [0, 0], [0, 0]]
// IN 1 = [[1], [1], [7], [-1], [3]]
// IN 2 = [[1, 2], [3, 4], [5, 6], [7, 8], [9, 10]]
// IN 3 = [[1], [0], [1], [5]]
// IN 4 = [1, 2, 3, 4]
// OUT 0 = [[0, 0], [4, 6], [0, 0], [9, 10]]
// OUT 1 = [[0, 0], [3, 4], [0, 0], [9, 10]]
// OUT 2 = [[0, 0], [3, 4], [0, 0], [9, 10]]
// OUT 3 = [[0, 0], [-4, -6], [0, 0], [-9, -10]]
// OUT 4 = [[0, 1], [2, 0], [0, 3], [0, 0]]
module @scatter {
  func.func public @main(%x: tensor<4x2xf32>, %i: tensor<5x1xi32>, %u: tensor<5x2xf32>, %j: tensor<4x1xi32>,
      %v: tensor<4xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>) {
    %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1],
        inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
    ^bb0(%l: tensor<f32>, %r: tensor<f32>):
      %s = stablehlo.add %l, %r : tensor<f32>
      stablehlo.return %s : tensor<f32>
    }) : (tensor<4x2xf32>, tensor<5x1xi32>, tensor<5x2xf32>) -> tensor<4x2xf32>
    %1 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1],
        inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
    ^bb0(%l: tensor<f32>, %r: tensor<f32>):
      stablehlo.return %r : tensor<f32>
    }) : (tensor<4x2xf32>, tensor<5x1xi32>, tensor<5x2xf32>) -> tensor<4x2xf32>
    %2:2 = "stablehlo.scatter"(%x, %x, %i, %u, %u) <{scatter_dimension_numbers = #stablehlo.scatter<
        update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0],
        index_vector_dim = 1>}> ({
    ^bb0(%l: tensor<f32>, %m: tensor<f32>, %r: tensor<f32>, %q: tensor<f32>):
      %s = stablehlo.subtract %m, %q : tensor<f32>
      stablehlo.return %r, %s : tensor<f32>, tensor<f32>
    }) : (tensor<4x2xf32>, tensor<4x2xf32>, tensor<5x1xi32>, tensor<5x2xf32>, tensor<5x2xf32>)
        -> (tensor<4x2xf32>, tensor<4x2xf32>)
    %3 = "stablehlo.scatter"(%x, %j, %v) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1],
        input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1],
        index_vector_dim = 1>}> ({
    ^bb0(%l: tensor<f32>, %r: tensor<f32>):
      stablehlo.return %r : tensor<f32>
    }) : (tensor<4x2xf32>, tensor<4x1xi32>, tensor<4xf32>) -> tensor<4x2xf32>
    return %0, %1, %2#0, %2#1, %3 : tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>
  }
}
// -----
// Reductions: sums over two dimensions, the place of the largest element (the first of equal ones), products with batches.
// IN 0 = [[[1, 2], [3, 4]], [[5, 9], [9, 8]]]
// OUT 0 = [22, 37 - 18]
// OUT 1 = [[3, 4], [9, 9]]
// OUT 2 = [[1, 1], [1, 0]]
// OUT 3 = [[[7, 10], [15, 22]], [[106, 117], [117, 145]]]
module @reduce {
  func.func public @main(%x: tensor<2x2x2xf32>)
      -> (tensor<2xf32>, tensor<2x2xf32>, tensor<2x2xi32>, tensor<2x2x2xf32>) {
    %zero = stablehlo.constant dense<0.0> : tensor<f32>
    %lowest = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %none = stablehlo.constant dense<0> : tensor<i32>
    %a = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [0, 1]
        : (tensor<2x2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %four = stablehlo.constant dense<[4.0, -4.0]> : tensor<2xf32>
    %0 = stablehlo.add %a, %four : tensor<2xf32>
    %i = stablehlo.iota dim = 1 : tensor<2x2x2xi32>
    %1:2 = stablehlo.reduce(%x init: %lowest), (%i init: %none) across dimensions = [1]
        : (tensor<2x2x2xf32>, tensor<2x2x2xi32>, tensor<f32>, tensor<i32>) -> (tensor<2x2xf32>, tensor<2x2xi32>)
      reducer(%v: tensor<f32>, %w: tensor<f32>) (%j: tensor<i32>, %k: tensor<i32>) {
        %g = stablehlo.compare GT, %v, %w : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %e = stablehlo.compare EQ, %v, %w : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %l = stablehlo.compare LT, %j, %k : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %f = stablehlo.and %e, %l : tensor<i1>
        %t = stablehlo.or %g, %f : tensor<i1>
        %m = stablehlo.select %g, %v, %w : tensor<i1>, tensor<f32>
        %n = stablehlo.select %t, %j, %k : tensor<i1>, tensor<i32>
        stablehlo.return %m, %n : tensor<f32>, tensor<i32>
      }
    %2 = stablehlo.dot_general %x, %x, batching_dims = [0] x [0], contracting_dims = [2] x [1]
        : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
    return %0, %1#0, %1#1, %2 : tensor<2xf32>, tensor<2x2xf32>, tensor<2x2xi32>, tensor<2x2x2xf32>
  }
}

// -----

// A padding value of 8 bits goes to its kernel as a scalar.
// IN 0 = [1, 2, -3, 0.5]
// IN 1 = [4]
// OUT 0 = [4, 1, 4, 2, 4, -3, 4, 0.5]
module @pad_small_float {
  func.func public @main(%0: tensor<4xf8E4M3FN>, %1: tensor<f8E4M3FN>) -> (tensor<8xf32>) {
    %2 = stablehlo.pad %0, %1, low = [1], high = [0], interior = [1] : (tensor<4xf8E4M3FN>, tensor<f8E4M3FN>) -> tensor<8xf8E4M3FN>
    %3 = stablehlo.convert %2 : (tensor<8xf8E4M3FN>) -> tensor<8xf32>
    return %3 : tensor<8xf32>
  }
}

// -----

// The smallest of each row.
// IN 0 = [3, -1, nan, -1, 7, -inf, 2, 2]
// OUT 0 = [-1, -1, 3, -inf, 2, 2]
// OUT 1 = [1, 3, 0, 1, 2, 3]
module @smallest {
  func.func public @main(%x: tensor<2x4xf32>) -> (tensor<2x3xf32>, tensor<2x3xi32>) {
    %0:2 = stablehlo.custom_call @mhlo.topk(%x) {mhlo.attributes = {k = 3 : i64, largest = false}, mhlo.version = 1 : i64} : (tensor<2x4xf32>) -> (tensor<2x3xf32>, tensor<2x3xi32>)
    return %0#0, %0#1 : tensor<2x3xf32>, tensor<2x3xi32>
  }
}
// -----
// A computed value beside itself, which can be formed in one place only.
// IN 0 = [1, 2]
// OUT 0 = [1, 2, 7, 7, 7, 7]
// OUT 1 = [2, 4, 1, 2, 2, 4]
module @twice {
  func.func public @main(%x: tensor<2xf32>) -> (tensor<6xf32>, tensor<6xf32>) {
    %c = stablehlo.constant dense<7.0> : tensor<2xf32>
    %0 = stablehlo.concatenate %x, %c, %c, dim = 0 : (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<6xf32>
    %y = stablehlo.add %x, %x : tensor<2xf32>
    %1 = stablehlo.concatenate %y, %x, %y, dim = 0 : (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<6xf32>
    return %0, %1 : tensor<6xf32>, tensor<6xf32>
  }
}

// -----

// Combiners that move their one element, as jnp.where writes them: the largest, and of equal ones the first.
// IN 0 = [[1, 5, 5], [-2, -2, -7]]
// OUT 0 = [5, -2]
// OUT 1 = [1, 0]
module @combiner_moves {
  func.func public @main(%x: tensor<2x3xf32>) -> (tensor<2xf32>, tensor<2xi32>) {
    %lowest = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %none = stablehlo.constant dense<0> : tensor<i32>
    %i = stablehlo.iota dim = 1 : tensor<2x3xi32>
    %0:2 = stablehlo.reduce(%x init: %lowest), (%i init: %none) across dimensions = [1]
        : (tensor<2x3xf32>, tensor<2x3xi32>, tensor<f32>, tensor<i32>) -> (tensor<2xf32>, tensor<2xi32>)
      reducer(%v: tensor<f32>, %w: tensor<f32>) (%j: tensor<i32>, %k: tensor<i32>) {
      %no = stablehlo.constant dense<false> : tensor<i1>
      %same = stablehlo.broadcast_in_dim %no, dims = [] : (tensor<i1>) -> tensor<i1>
      %equal = stablehlo.compare EQ, %v, %w : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %tie = stablehlo.compare NE, %equal, %same : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %row = stablehlo.reshape %j : (tensor<i32>) -> tensor<1x1xi32>
      %turned = stablehlo.transpose %row, dims = [1, 0] : (tensor<1x1xi32>) -> tensor<1x1xi32>
      %first = stablehlo.reshape %turned : (tensor<1x1xi32>) -> tensor<i32>
      %before = stablehlo.compare LT, %first, %k : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %greater = stablehlo.compare GT, %v, %w : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %b = stablehlo.and %tie, %before : tensor<i1>
      %c = stablehlo.or %greater, %b : tensor<i1>
      %m = stablehlo.maximum %v, %w : tensor<f32>
      %n = stablehlo.select %c, %j, %k : tensor<i1>, tensor<i32>
      stablehlo.return %m, %n : tensor<f32>, tensor<i32>
    }
    return %0#0, %0#1 : tensor<2xf32>, tensor<2xi32>
  }
}
