// Products of runs of rows: of rows and of contracted rows, split along rows, runs, contracted and free dimensions. Rows after the
// last run are zero. The rows of the runs are 3, 0 and 5 of 10, then 1, 8 and 1.
// RUN: %python %S/../Inputs/execute.py %s tp=2 tp=3

// IN 0 = [[((7*i+3*j)%5)-2 for j in range(4)] for i in range(10)]
// IN 1 = [[[((5*g+2*i+j)%7)-3 for j in range(3)] for i in range(4)] for g in range(3)]
// IN 2 = [[((3*i+j)%4)-1 for j in range(3)] for i in range(10)]
// IN 3 = [3, 0, 5]
// IN 4 = [1, 8, 1]
// LAYOUT 0=[{"tp"}, {}]
// LAYOUT 1=[{}, {}, {}]
// LAYOUT 2=[{"tp"}, {}]
// OUT 0 = [[10, -4, -4], [0, 5, 3], [-5, -11, -10], [6, 5, -10], [-8, -6, 3], [3, 3, -4], [-6, -8, 4], [5, 6, 7], [0, 0, 0], [0, 0, 0]]
// OUT 1 = [[[4, 4, -4], [-5, 2, 1], [1, -5, 1], [-3, 3, 1]], [[0, 0, 0], [0, 0, 0], [0, 0, 0], [0, 0, 0]], [[-5, 3, 3], [1, -3, 5], [-3, 1, -3], [3, -5, -1]]]
// OUT 2 = [[10, -4, -4], [4, 2, 0], [7, 8, -5], [-10, -11, -5], [3, 5, 0], [-4, -4, 10], [4, 2, 0], [7, 8, -5], [-10, -11, -5], [-8, -6, 3]]
// OUT 3 = [[[2, 0, -2], [-1, 0, 1], [1, 0, -1], [-2, 0, 2]], [[-2, 7, 0], [-5, -1, 7], [-3, -4, -1], [4, -2, -4]], [[2, -1, 0], [-2, 1, 0], [4, -2, 0], [0, 0, 0]]]
module @ragged {
  func.func public @main(%x: tensor<10x4xf32>, %w: tensor<3x4x3xf32>, %y: tensor<10x3xf32>, %s: tensor<3xi32>, %t: tensor<3xi64>) -> (tensor<10x3xf32>, tensor<3x4x3xf32>, tensor<10x3xf32>, tensor<3x4x3xf32>) {
    %0 = "chlo.ragged_dot"(%x, %w, %s) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<10x4xf32>, tensor<3x4x3xf32>, tensor<3xi32>) -> tensor<10x3xf32>
    %1 = "chlo.ragged_dot"(%x, %y, %s) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]>}> : (tensor<10x4xf32>, tensor<10x3xf32>, tensor<3xi32>) -> tensor<3x4x3xf32>
    %2 = "chlo.ragged_dot"(%x, %w, %t) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<10x4xf32>, tensor<3x4x3xf32>, tensor<3xi64>) -> tensor<10x3xf32>
    %3 = "chlo.ragged_dot"(%x, %y, %t) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]>}> : (tensor<10x4xf32>, tensor<10x3xf32>, tensor<3xi64>) -> tensor<3x4x3xf32>
    return %0, %1, %2, %3 : tensor<10x3xf32>, tensor<3x4x3xf32>, tensor<10x3xf32>, tensor<3x4x3xf32>
  }
}

// -----

// IN 0 = [[((7*i+3*j)%5)-2 for j in range(4)] for i in range(10)]
// IN 1 = [[[((5*g+2*i+j)%7)-3 for j in range(3)] for i in range(4)] for g in range(3)]
// IN 2 = [[((3*i+j)%4)-1 for j in range(3)] for i in range(10)]
// IN 3 = [3, 0, 5]
// IN 4 = [1, 8, 1]
// LAYOUT 0=[{}, {}]
// LAYOUT 1=[{"tp"}, {}, {}]
// LAYOUT 2=[{}, {"tp"}]
// OUT 0 = [[10, -4, -4], [0, 5, 3], [-5, -11, -10], [6, 5, -10], [-8, -6, 3], [3, 3, -4], [-6, -8, 4], [5, 6, 7], [0, 0, 0], [0, 0, 0]]
// OUT 1 = [[[4, 4, -4], [-5, 2, 1], [1, -5, 1], [-3, 3, 1]], [[0, 0, 0], [0, 0, 0], [0, 0, 0], [0, 0, 0]], [[-5, 3, 3], [1, -3, 5], [-3, 1, -3], [3, -5, -1]]]
// OUT 2 = [[10, -4, -4], [4, 2, 0], [7, 8, -5], [-10, -11, -5], [3, 5, 0], [-4, -4, 10], [4, 2, 0], [7, 8, -5], [-10, -11, -5], [-8, -6, 3]]
// OUT 3 = [[[2, 0, -2], [-1, 0, 1], [1, 0, -1], [-2, 0, 2]], [[-2, 7, 0], [-5, -1, 7], [-3, -4, -1], [4, -2, -4]], [[2, -1, 0], [-2, 1, 0], [4, -2, 0], [0, 0, 0]]]
module @ragged {
  func.func public @main(%x: tensor<10x4xf32>, %w: tensor<3x4x3xf32>, %y: tensor<10x3xf32>, %s: tensor<3xi32>, %t: tensor<3xi64>) -> (tensor<10x3xf32>, tensor<3x4x3xf32>, tensor<10x3xf32>, tensor<3x4x3xf32>) {
    %0 = "chlo.ragged_dot"(%x, %w, %s) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<10x4xf32>, tensor<3x4x3xf32>, tensor<3xi32>) -> tensor<10x3xf32>
    %1 = "chlo.ragged_dot"(%x, %y, %s) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]>}> : (tensor<10x4xf32>, tensor<10x3xf32>, tensor<3xi32>) -> tensor<3x4x3xf32>
    %2 = "chlo.ragged_dot"(%x, %w, %t) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<10x4xf32>, tensor<3x4x3xf32>, tensor<3xi64>) -> tensor<10x3xf32>
    %3 = "chlo.ragged_dot"(%x, %y, %t) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]>}> : (tensor<10x4xf32>, tensor<10x3xf32>, tensor<3xi64>) -> tensor<3x4x3xf32>
    return %0, %1, %2, %3 : tensor<10x3xf32>, tensor<3x4x3xf32>, tensor<10x3xf32>, tensor<3x4x3xf32>
  }
}

// -----

// IN 0 = [[((7*i+3*j)%5)-2 for j in range(4)] for i in range(10)]
// IN 1 = [[[((5*g+2*i+j)%7)-3 for j in range(3)] for i in range(4)] for g in range(3)]
// IN 2 = [[((3*i+j)%4)-1 for j in range(3)] for i in range(10)]
// IN 3 = [3, 0, 5]
// IN 4 = [1, 8, 1]
// LAYOUT 0=[{}, {"tp"}]
// LAYOUT 1=[{}, {"tp"}, {}]
// LAYOUT 2=[{}, {"tp"}]
// OUT 0 = [[10, -4, -4], [0, 5, 3], [-5, -11, -10], [6, 5, -10], [-8, -6, 3], [3, 3, -4], [-6, -8, 4], [5, 6, 7], [0, 0, 0], [0, 0, 0]]
// OUT 1 = [[[4, 4, -4], [-5, 2, 1], [1, -5, 1], [-3, 3, 1]], [[0, 0, 0], [0, 0, 0], [0, 0, 0], [0, 0, 0]], [[-5, 3, 3], [1, -3, 5], [-3, 1, -3], [3, -5, -1]]]
// OUT 2 = [[10, -4, -4], [4, 2, 0], [7, 8, -5], [-10, -11, -5], [3, 5, 0], [-4, -4, 10], [4, 2, 0], [7, 8, -5], [-10, -11, -5], [-8, -6, 3]]
// OUT 3 = [[[2, 0, -2], [-1, 0, 1], [1, 0, -1], [-2, 0, 2]], [[-2, 7, 0], [-5, -1, 7], [-3, -4, -1], [4, -2, -4]], [[2, -1, 0], [-2, 1, 0], [4, -2, 0], [0, 0, 0]]]
module @ragged {
  func.func public @main(%x: tensor<10x4xf32>, %w: tensor<3x4x3xf32>, %y: tensor<10x3xf32>, %s: tensor<3xi32>, %t: tensor<3xi64>) -> (tensor<10x3xf32>, tensor<3x4x3xf32>, tensor<10x3xf32>, tensor<3x4x3xf32>) {
    %0 = "chlo.ragged_dot"(%x, %w, %s) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<10x4xf32>, tensor<3x4x3xf32>, tensor<3xi32>) -> tensor<10x3xf32>
    %1 = "chlo.ragged_dot"(%x, %y, %s) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]>}> : (tensor<10x4xf32>, tensor<10x3xf32>, tensor<3xi32>) -> tensor<3x4x3xf32>
    %2 = "chlo.ragged_dot"(%x, %w, %t) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<10x4xf32>, tensor<3x4x3xf32>, tensor<3xi64>) -> tensor<10x3xf32>
    %3 = "chlo.ragged_dot"(%x, %y, %t) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]>}> : (tensor<10x4xf32>, tensor<10x3xf32>, tensor<3xi64>) -> tensor<3x4x3xf32>
    return %0, %1, %2, %3 : tensor<10x3xf32>, tensor<3x4x3xf32>, tensor<10x3xf32>, tensor<3x4x3xf32>
  }
}

// -----

// IN 0 = [[((7*i+3*j)%5)-2 for j in range(4)] for i in range(10)]
// IN 1 = [[[((5*g+2*i+j)%7)-3 for j in range(3)] for i in range(4)] for g in range(3)]
// IN 2 = [[((3*i+j)%4)-1 for j in range(3)] for i in range(10)]
// IN 3 = [3, 0, 5]
// IN 4 = [1, 8, 1]
// LAYOUT 0=[{}, {}]
// LAYOUT 1=[{}, {}, {"tp"}]
// LAYOUT 2=[{}, {"tp"}]
// OUT 0 = [[10, -4, -4], [0, 5, 3], [-5, -11, -10], [6, 5, -10], [-8, -6, 3], [3, 3, -4], [-6, -8, 4], [5, 6, 7], [0, 0, 0], [0, 0, 0]]
// OUT 1 = [[[4, 4, -4], [-5, 2, 1], [1, -5, 1], [-3, 3, 1]], [[0, 0, 0], [0, 0, 0], [0, 0, 0], [0, 0, 0]], [[-5, 3, 3], [1, -3, 5], [-3, 1, -3], [3, -5, -1]]]
// OUT 2 = [[10, -4, -4], [4, 2, 0], [7, 8, -5], [-10, -11, -5], [3, 5, 0], [-4, -4, 10], [4, 2, 0], [7, 8, -5], [-10, -11, -5], [-8, -6, 3]]
// OUT 3 = [[[2, 0, -2], [-1, 0, 1], [1, 0, -1], [-2, 0, 2]], [[-2, 7, 0], [-5, -1, 7], [-3, -4, -1], [4, -2, -4]], [[2, -1, 0], [-2, 1, 0], [4, -2, 0], [0, 0, 0]]]
module @ragged {
  func.func public @main(%x: tensor<10x4xf32>, %w: tensor<3x4x3xf32>, %y: tensor<10x3xf32>, %s: tensor<3xi32>, %t: tensor<3xi64>) -> (tensor<10x3xf32>, tensor<3x4x3xf32>, tensor<10x3xf32>, tensor<3x4x3xf32>) {
    %0 = "chlo.ragged_dot"(%x, %w, %s) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<10x4xf32>, tensor<3x4x3xf32>, tensor<3xi32>) -> tensor<10x3xf32>
    %1 = "chlo.ragged_dot"(%x, %y, %s) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]>}> : (tensor<10x4xf32>, tensor<10x3xf32>, tensor<3xi32>) -> tensor<3x4x3xf32>
    %2 = "chlo.ragged_dot"(%x, %w, %t) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<10x4xf32>, tensor<3x4x3xf32>, tensor<3xi64>) -> tensor<10x3xf32>
    %3 = "chlo.ragged_dot"(%x, %y, %t) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]>}> : (tensor<10x4xf32>, tensor<10x3xf32>, tensor<3xi64>) -> tensor<3x4x3xf32>
    return %0, %1, %2, %3 : tensor<10x3xf32>, tensor<3x4x3xf32>, tensor<10x3xf32>, tensor<3x4x3xf32>
  }
}

// -----

// IN 0 = [[((7*i+3*j)%5)-2 for j in range(4)] for i in range(10)]
// IN 1 = [[[((5*g+2*i+j)%7)-3 for j in range(3)] for i in range(4)] for g in range(3)]
// IN 2 = [[((3*i+j)%4)-1 for j in range(3)] for i in range(10)]
// IN 3 = [3, 0, 5]
// IN 4 = [1, 8, 1]
// LAYOUT 0=[{"tp"}, {}]
// LAYOUT 1=[{}, {}, {"tp"}]
// LAYOUT 2=[{"tp"}, {}]
// OUT 0 = [[10, -4, -4], [0, 5, 3], [-5, -11, -10], [6, 5, -10], [-8, -6, 3], [3, 3, -4], [-6, -8, 4], [5, 6, 7], [0, 0, 0], [0, 0, 0]]
// OUT 1 = [[[4, 4, -4], [-5, 2, 1], [1, -5, 1], [-3, 3, 1]], [[0, 0, 0], [0, 0, 0], [0, 0, 0], [0, 0, 0]], [[-5, 3, 3], [1, -3, 5], [-3, 1, -3], [3, -5, -1]]]
// OUT 2 = [[10, -4, -4], [4, 2, 0], [7, 8, -5], [-10, -11, -5], [3, 5, 0], [-4, -4, 10], [4, 2, 0], [7, 8, -5], [-10, -11, -5], [-8, -6, 3]]
// OUT 3 = [[[2, 0, -2], [-1, 0, 1], [1, 0, -1], [-2, 0, 2]], [[-2, 7, 0], [-5, -1, 7], [-3, -4, -1], [4, -2, -4]], [[2, -1, 0], [-2, 1, 0], [4, -2, 0], [0, 0, 0]]]
module @ragged {
  func.func public @main(%x: tensor<10x4xf32>, %w: tensor<3x4x3xf32>, %y: tensor<10x3xf32>, %s: tensor<3xi32>, %t: tensor<3xi64>) -> (tensor<10x3xf32>, tensor<3x4x3xf32>, tensor<10x3xf32>, tensor<3x4x3xf32>) {
    %0 = "chlo.ragged_dot"(%x, %w, %s) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<10x4xf32>, tensor<3x4x3xf32>, tensor<3xi32>) -> tensor<10x3xf32>
    %1 = "chlo.ragged_dot"(%x, %y, %s) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]>}> : (tensor<10x4xf32>, tensor<10x3xf32>, tensor<3xi32>) -> tensor<3x4x3xf32>
    %2 = "chlo.ragged_dot"(%x, %w, %t) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<10x4xf32>, tensor<3x4x3xf32>, tensor<3xi64>) -> tensor<10x3xf32>
    %3 = "chlo.ragged_dot"(%x, %y, %t) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]>}> : (tensor<10x4xf32>, tensor<10x3xf32>, tensor<3xi64>) -> tensor<3x4x3xf32>
    return %0, %1, %2, %3 : tensor<10x3xf32>, tensor<3x4x3xf32>, tensor<10x3xf32>, tensor<3x4x3xf32>
  }
}

// -----

// Blocks of a run are summed in f32: in bf16 256 + 1 + 2 + ... + 2 + 1 would be 268.
// IN 0 = [256] + [1] * 15
// IN 1 = [1] * 32
// IN 2 = [15, 1, 0, 0, 0, 0, 0, 0]
// LAYOUT 1=[{}, {"tp"}]
// OUT 0 = [270, 270, 1, 1] + [0] * 12
module @wide {
  func.func public @main(%x: tensor<16x1xbf16>, %y: tensor<16x2xbf16>, %s: tensor<8xi32>) -> tensor<8x1x2xbf16> {
    %0 = "chlo.ragged_dot"(%x, %y, %s) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]>}> : (tensor<16x1xbf16>, tensor<16x2xbf16>, tensor<8xi32>) -> tensor<8x1x2xbf16>
    return %0 : tensor<8x1x2xbf16>
  }
}
