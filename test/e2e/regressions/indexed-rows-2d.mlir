// Rows of two dimensions by index, both of which are split.
// RUN: %python %S/../../Lowering/Inputs/execute.py %s dp=2,tp=2 dp=3,tp=2 dp=2,tp=3

// By rows and columns.
// IN 0 = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11], [12, nan, 14], [15, 16, 17], [18, 19, 20], [inf, -inf, nan], [24, 25, 26], [27, 28, 29]]
// IN 1 = 2
// IN 2 = -3
// IN 3 = 99
// IN 4 = 3
// IN 5 = [[100, 101, 102]]
// IN 6 = [[200, nan], [201, -inf], [202, 5], [203, 6]]
// OUT 0 = [[6, 7, 8]]
// OUT 1 = [[0, 1, 2]]
// OUT 2 = [[27, 28, 29]]
// OUT 3 = [[9, 10, 11]]
// OUT 4 = [[8], [11]]
// OUT 5 = [[18, 19], [inf, -inf], [24, 25], [27, 28]]
// OUT 6 = [[0, 1, 2], [3, 4, 5], [100, 101, 102], [9, 10, 11], [12, nan, 14], [15, 16, 17], [18, 19, 20], [inf, -inf, nan], [24, 25, 26], [27, 28, 29]]
// OUT 7 = [[100, 101, 102], [3, 4, 5], [6, 7, 8], [9, 10, 11], [12, nan, 14], [15, 16, 17], [18, 19, 20], [inf, -inf, nan], [24, 25, 26], [27, 28, 29]]
// OUT 8 = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11], [12, nan, 14], [15, 16, 17], [18, 19, 20], [inf, -inf, nan], [24, 25, 26], [100, 101, 102]]
// OUT 9 = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11], [12, nan, 14], [15, 16, 17], [18, 200, nan], [inf, 201, -inf], [24, 202, 5], [27, 203, 6]]
// OUT 10 = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [200, nan, 11], [201, -inf, 14], [202, 5, 17], [203, 6, 20], [inf, -inf, nan], [24, 25, 26], [27, 28, 29]]
// OUT 11 = [[0, 1, 2]]
// OUT 12 = [[15, 16, 17]]
// OUT 13 = [[27, 28, 29]]
// OUT 14 = [[16]]
// LAYOUT 0=[{"dp"}, {"tp"}]
module @both {
  func.func public @main(%x: tensor<10x3xf32>, %two: tensor<i32>, %negative: tensor<i64>, %beyond: tensor<i32>, %three: tensor<ui8>, %u: tensor<1x3xf32>, %v: tensor<4x2xf32>) -> (tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<2x1xf32>, tensor<4x2xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x1xf32>) {
    %i32 = stablehlo.constant dense<0> : tensor<i32>
    %i64 = stablehlo.constant dense<0> : tensor<i64>
    %ui8 = stablehlo.constant dense<0> : tensor<ui8>
    %last = stablehlo.constant dense<3> : tensor<i32>
    %before = stablehlo.convert %negative : (tensor<i64>) -> tensor<i32>
    %0 = stablehlo.dynamic_slice %x, %two, %i32, sizes = [1, 3] : (tensor<10x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.dynamic_slice %x, %negative, %i64, sizes = [1, 3] : (tensor<10x3xf32>, tensor<i64>, tensor<i64>) -> tensor<1x3xf32>
    %2 = stablehlo.dynamic_slice %x, %beyond, %i32, sizes = [1, 3] : (tensor<10x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %3 = stablehlo.dynamic_slice %x, %three, %ui8, sizes = [1, 3] : (tensor<10x3xf32>, tensor<ui8>, tensor<ui8>) -> tensor<1x3xf32>
    %4 = stablehlo.dynamic_slice %x, %two, %last, sizes = [2, 1] : (tensor<10x3xf32>, tensor<i32>, tensor<i32>) -> tensor<2x1xf32>
    %5 = stablehlo.dynamic_slice %x, %beyond, %before, sizes = [4, 2] : (tensor<10x3xf32>, tensor<i32>, tensor<i32>) -> tensor<4x2xf32>
    %6 = stablehlo.dynamic_update_slice %x, %u, %two, %i32 : (tensor<10x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<10x3xf32>
    %7 = stablehlo.dynamic_update_slice %x, %u, %negative, %i64 : (tensor<10x3xf32>, tensor<1x3xf32>, tensor<i64>, tensor<i64>) -> tensor<10x3xf32>
    %8 = stablehlo.dynamic_update_slice %x, %u, %beyond, %i32 : (tensor<10x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<10x3xf32>
    %9 = stablehlo.dynamic_update_slice %x, %v, %beyond, %beyond : (tensor<10x3xf32>, tensor<4x2xf32>, tensor<i32>, tensor<i32>) -> tensor<10x3xf32>
    %10 = stablehlo.dynamic_update_slice %x, %v, %last, %before : (tensor<10x3xf32>, tensor<4x2xf32>, tensor<i32>, tensor<i32>) -> tensor<10x3xf32>
    %11 = stablehlo.slice %x [0:1, 0:3] : (tensor<10x3xf32>) -> tensor<1x3xf32>
    %12 = stablehlo.slice %x [5:6, 0:3] : (tensor<10x3xf32>) -> tensor<1x3xf32>
    %13 = stablehlo.slice %x [9:10, 0:3] : (tensor<10x3xf32>) -> tensor<1x3xf32>
    %14 = stablehlo.slice %x [5:6, 1:2] : (tensor<10x3xf32>) -> tensor<1x1xf32>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14 : tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<2x1xf32>, tensor<4x2xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x1xf32>
  }
}
// -----
// By rows, in parts of parts with padding between.
// IN 0 = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11], [12, nan, 14], [15, 16, 17], [18, 19, 20], [inf, -inf, nan], [24, 25, 26], [27, 28, 29]]
// IN 1 = 2
// IN 2 = -3
// IN 3 = 99
// IN 4 = 3
// IN 5 = [[100, 101, 102]]
// IN 6 = [[200, nan], [201, -inf], [202, 5], [203, 6]]
// OUT 0 = [[6, 7, 8]]
// OUT 1 = [[0, 1, 2]]
// OUT 2 = [[27, 28, 29]]
// OUT 3 = [[9, 10, 11]]
// OUT 4 = [[8], [11]]
// OUT 5 = [[18, 19], [inf, -inf], [24, 25], [27, 28]]
// OUT 6 = [[0, 1, 2], [3, 4, 5], [100, 101, 102], [9, 10, 11], [12, nan, 14], [15, 16, 17], [18, 19, 20], [inf, -inf, nan], [24, 25, 26], [27, 28, 29]]
// OUT 7 = [[100, 101, 102], [3, 4, 5], [6, 7, 8], [9, 10, 11], [12, nan, 14], [15, 16, 17], [18, 19, 20], [inf, -inf, nan], [24, 25, 26], [27, 28, 29]]
// OUT 8 = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11], [12, nan, 14], [15, 16, 17], [18, 19, 20], [inf, -inf, nan], [24, 25, 26], [100, 101, 102]]
// OUT 9 = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11], [12, nan, 14], [15, 16, 17], [18, 200, nan], [inf, 201, -inf], [24, 202, 5], [27, 203, 6]]
// OUT 10 = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [200, nan, 11], [201, -inf, 14], [202, 5, 17], [203, 6, 20], [inf, -inf, nan], [24, 25, 26], [27, 28, 29]]
// OUT 11 = [[0, 1, 2]]
// OUT 12 = [[15, 16, 17]]
// OUT 13 = [[27, 28, 29]]
// OUT 14 = [[16]]
// LAYOUT 0=[{"dp", "tp"}, {}]
module @nested {
  func.func public @main(%x: tensor<10x3xf32>, %two: tensor<i32>, %negative: tensor<i64>, %beyond: tensor<i32>, %three: tensor<ui8>, %u: tensor<1x3xf32>, %v: tensor<4x2xf32>) -> (tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<2x1xf32>, tensor<4x2xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x1xf32>) {
    %i32 = stablehlo.constant dense<0> : tensor<i32>
    %i64 = stablehlo.constant dense<0> : tensor<i64>
    %ui8 = stablehlo.constant dense<0> : tensor<ui8>
    %last = stablehlo.constant dense<3> : tensor<i32>
    %before = stablehlo.convert %negative : (tensor<i64>) -> tensor<i32>
    %0 = stablehlo.dynamic_slice %x, %two, %i32, sizes = [1, 3] : (tensor<10x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.dynamic_slice %x, %negative, %i64, sizes = [1, 3] : (tensor<10x3xf32>, tensor<i64>, tensor<i64>) -> tensor<1x3xf32>
    %2 = stablehlo.dynamic_slice %x, %beyond, %i32, sizes = [1, 3] : (tensor<10x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %3 = stablehlo.dynamic_slice %x, %three, %ui8, sizes = [1, 3] : (tensor<10x3xf32>, tensor<ui8>, tensor<ui8>) -> tensor<1x3xf32>
    %4 = stablehlo.dynamic_slice %x, %two, %last, sizes = [2, 1] : (tensor<10x3xf32>, tensor<i32>, tensor<i32>) -> tensor<2x1xf32>
    %5 = stablehlo.dynamic_slice %x, %beyond, %before, sizes = [4, 2] : (tensor<10x3xf32>, tensor<i32>, tensor<i32>) -> tensor<4x2xf32>
    %6 = stablehlo.dynamic_update_slice %x, %u, %two, %i32 : (tensor<10x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<10x3xf32>
    %7 = stablehlo.dynamic_update_slice %x, %u, %negative, %i64 : (tensor<10x3xf32>, tensor<1x3xf32>, tensor<i64>, tensor<i64>) -> tensor<10x3xf32>
    %8 = stablehlo.dynamic_update_slice %x, %u, %beyond, %i32 : (tensor<10x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<10x3xf32>
    %9 = stablehlo.dynamic_update_slice %x, %v, %beyond, %beyond : (tensor<10x3xf32>, tensor<4x2xf32>, tensor<i32>, tensor<i32>) -> tensor<10x3xf32>
    %10 = stablehlo.dynamic_update_slice %x, %v, %last, %before : (tensor<10x3xf32>, tensor<4x2xf32>, tensor<i32>, tensor<i32>) -> tensor<10x3xf32>
    %11 = stablehlo.slice %x [0:1, 0:3] : (tensor<10x3xf32>) -> tensor<1x3xf32>
    %12 = stablehlo.slice %x [5:6, 0:3] : (tensor<10x3xf32>) -> tensor<1x3xf32>
    %13 = stablehlo.slice %x [9:10, 0:3] : (tensor<10x3xf32>) -> tensor<1x3xf32>
    %14 = stablehlo.slice %x [5:6, 1:2] : (tensor<10x3xf32>) -> tensor<1x1xf32>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14 : tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<2x1xf32>, tensor<4x2xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x1xf32>
  }
}
