// The largest elements and their places where the elements lie on several ranks: of equal ones the first, NaN above all,
// and padding below minus infinity.
// RUN: %python %S/../../Lowering/Inputs/execute.py %s tp=2 tp=3 tp=4 tp=8

// In parts.
// IN 0 = [[0, 1, 2, 5, 4, 0, 1, 2, 3, 4, 5, 1, 2, 3, 4, 0, 1, 5, 3, 4, 0, 1, 2, 3, 5, 0, 1, 2, 3, 4, 0, 5, 2, 3, 4, 0, 1, 2, 5, 4, 0, 1, 2, 3, 4, 5, 1, 2, 3, 4], [-inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf], [-inf, -inf, -inf, 3, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, nan, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, 7], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49], [inf, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, inf, -2, -2, -2, -2, -2, -2, nan, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, nan, -2, -2, -2, -2, -2]]
// IN 1 = [-128, -128, -128, -128, -128, -128, -128, 3, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -1, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, 3, -128, -128, -128]
// IN 2 = [0, 0, 250, 0, 0, 0, 0, 0, 0, 0, 0, 130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]
// OUT 0 = [[5, 5, 5], [-inf, -inf, -inf], [nan, 7, 3], [49, 48, 47], [nan, nan, inf]]
// OUT 1 = [[3, 10, 17], [0, 1, 2], [20, 49, 3], [49, 48, 47], [20, 44, 0]]
// OUT 2 = [[5], [-inf], [nan], [49], [nan]]
// OUT 3 = [[3], [0], [20], [49], [20]]
// OUT 4 = [3]
// OUT 5 = [7]
// OUT 6 = [250, 130]
// OUT 7 = [2, 11]
// OUT 8 = [[5, 5, 5, 5], [-inf, -inf, -inf, -inf], [nan, 7, 3, -inf], [49, 48, 47, 46], [nan, nan, inf, inf]]
// OUT 9 = [[3, 10, 17, 24], [0, 1, 2, 3], [20, 49, 3, 0], [49, 48, 47, 46], [20, 44, 0, 13]]
// LAYOUT 0=[{}, {"tp"}]
// LAYOUT 1=[{"tp"}]
// LAYOUT 2=[{"tp"}]
module @parts {
  func.func public @main(%x: tensor<5x50xf32>, %i: tensor<65xi8>, %u: tensor<65xui8>) -> (tensor<5x3xf32>, tensor<5x3xi32>, tensor<5x1xf32>, tensor<5x1xi32>, tensor<1xi8>, tensor<1xi32>, tensor<2xui8>, tensor<2xi32>, tensor<5x4xf32>, tensor<5x4xi32>) {
    %0, %1 = chlo.top_k(%x, k = 3) : tensor<5x50xf32> -> (tensor<5x3xf32>, tensor<5x3xi32>)
    %2, %3 = chlo.top_k(%x, k = 1) : tensor<5x50xf32> -> (tensor<5x1xf32>, tensor<5x1xi32>)
    %4, %5 = chlo.top_k(%i, k = 1) : tensor<65xi8> -> (tensor<1xi8>, tensor<1xi32>)
    %6, %7 = chlo.top_k(%u, k = 2) : tensor<65xui8> -> (tensor<2xui8>, tensor<2xi32>)
    %8, %9 = chlo.top_k(%x, k = 4) : tensor<5x50xf32> -> (tensor<5x4xf32>, tensor<5x4xi32>)
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9 : tensor<5x3xf32>, tensor<5x3xi32>, tensor<5x1xf32>, tensor<5x1xi32>, tensor<1xi8>, tensor<1xi32>, tensor<2xui8>, tensor<2xi32>, tensor<5x4xf32>, tensor<5x4xi32>
  }
}
// -----
// In parts of blocks, of which each rank has rows between others'.
// IN 0 = [[0, 1, 2, 5, 4, 0, 1, 2, 3, 4, 5, 1, 2, 3, 4, 0, 1, 5, 3, 4, 0, 1, 2, 3, 5, 0, 1, 2, 3, 4, 0, 5, 2, 3, 4, 0, 1, 2, 5, 4, 0, 1, 2, 3, 4, 5, 1, 2, 3, 4], [-inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf], [-inf, -inf, -inf, 3, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, nan, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, 7], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49], [inf, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, inf, -2, -2, -2, -2, -2, -2, nan, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, nan, -2, -2, -2, -2, -2]]
// IN 1 = [-128, -128, -128, -128, -128, -128, -128, 3, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -1, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, 3, -128, -128, -128]
// IN 2 = [0, 0, 250, 0, 0, 0, 0, 0, 0, 0, 0, 130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]
// OUT 0 = [[5, 5, 5], [-inf, -inf, -inf], [nan, 7, 3], [49, 48, 47], [nan, nan, inf]]
// OUT 1 = [[3, 10, 17], [0, 1, 2], [20, 49, 3], [49, 48, 47], [20, 44, 0]]
// OUT 2 = [[5], [-inf], [nan], [49], [nan]]
// OUT 3 = [[3], [0], [20], [49], [20]]
// OUT 4 = [3]
// OUT 5 = [7]
// OUT 6 = [250, 130]
// OUT 7 = [2, 11]
// OUT 8 = [[5, 5, 5, 5], [-inf, -inf, -inf, -inf], [nan, 7, 3, -inf], [49, 48, 47, 46], [nan, nan, inf, inf]]
// OUT 9 = [[3, 10, 17, 24], [0, 1, 2, 3], [20, 49, 3, 0], [49, 48, 47, 46], [20, 44, 0, 13]]
// LAYOUT 0=[{}, 2x{"tp"}]
// LAYOUT 1=[5x{"tp"}]
// LAYOUT 2=[{"tp"}x40]
module @blocks {
  func.func public @main(%x: tensor<5x50xf32>, %i: tensor<65xi8>, %u: tensor<65xui8>) -> (tensor<5x3xf32>, tensor<5x3xi32>, tensor<5x1xf32>, tensor<5x1xi32>, tensor<1xi8>, tensor<1xi32>, tensor<2xui8>, tensor<2xi32>, tensor<5x4xf32>, tensor<5x4xi32>) {
    %0, %1 = chlo.top_k(%x, k = 3) : tensor<5x50xf32> -> (tensor<5x3xf32>, tensor<5x3xi32>)
    %2, %3 = chlo.top_k(%x, k = 1) : tensor<5x50xf32> -> (tensor<5x1xf32>, tensor<5x1xi32>)
    %4, %5 = chlo.top_k(%i, k = 1) : tensor<65xi8> -> (tensor<1xi8>, tensor<1xi32>)
    %6, %7 = chlo.top_k(%u, k = 2) : tensor<65xui8> -> (tensor<2xui8>, tensor<2xi32>)
    %8, %9 = chlo.top_k(%x, k = 4) : tensor<5x50xf32> -> (tensor<5x4xf32>, tensor<5x4xi32>)
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9 : tensor<5x3xf32>, tensor<5x3xi32>, tensor<5x1xf32>, tensor<5x1xi32>, tensor<1xi8>, tensor<1xi32>, tensor<2xui8>, tensor<2xi32>, tensor<5x4xf32>, tensor<5x4xi32>
  }
}
