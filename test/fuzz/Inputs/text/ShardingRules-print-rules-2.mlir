func.func @sort(%x: tensor<4x6xf32>, %m: tensor<2x3x3xf32>, %b: tensor<2x3x5xf32>) {
  %0 = "stablehlo.sort"(%x) <{dimension = -1 : i64, is_stable = true}> ({
  ^bb0(%p: tensor<f32>, %q: tensor<f32>):
    %c = stablehlo.compare LT, %p, %q : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }) : (tensor<4x6xf32>) -> tensor<4x6xf32>
  %1 = stablehlo.bitcast_convert %x : (tensor<4x6xf32>) -> tensor<4x6x4xui8>
  %2 = stablehlo.cholesky %m, lower = true : tensor<2x3x3xf32>
  %3 = "stablehlo.triangular_solve"(%m, %b) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x3x3xf32>, tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  return
}
