// Sub-axes of one axis that do not nest, 2 x 3 and 3 x 2: the one element that is left lies on one third of the ranks.
// RUN: %python %S/../../Lowering/Inputs/execute.py %s tp=6

// IN 0 = list(range(294))
// IN 1 = [0, 0, 0, 0, 0]
// IN 2 = [1, 2, 3, 4, 5]
// IN 3 = [6, 7, 8, 9, 10]
// OUT 0 = [69]
// OUT 1 = [1, 6, 2, 7, 3, 8, 4, 9, 5, 10]
// LAYOUT 0=[{"tp":(3)2}, {}, {}, {"tp":(1)3}]
// LAYOUT 2=[{"tp":(1)2}, {}]
module @crossing {
  func.func public @main(%x: tensor<7x2x3x7xf32>, %i: tensor<1x5xi64>, %y: tensor<5x1xf32>, %z: tensor<5x1xf32>) -> (tensor<1x1x1x1x1xf32>, tensor<5x2xf32>) {
    %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1, 3, 4], start_index_map = [2], index_vector_dim = 0>, indices_are_sorted = false, slice_sizes = array<i64: 3, 2, 1, 7>}> : (tensor<7x2x3x7xf32>, tensor<1x5xi64>) -> tensor<3x2x5x1x7xf32>
    %1 = stablehlo.slice %0 [1:3:2, 1:2, 3:5:2, 0:1, 6:7] : (tensor<3x2x5x1x7xf32>) -> tensor<1x1x1x1x1xf32>
    %2 = stablehlo.concatenate %y, %z, dim = 1 : (tensor<5x1xf32>, tensor<5x1xf32>) -> tensor<5x2xf32>
    return %1, %2 : tensor<1x1x1x1x1xf32>, tensor<5x2xf32>
  }
}
