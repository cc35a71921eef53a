// Complex products in a scatter: both parts of a row change together. One row is hit twice.
// RUN: %python %S/../Inputs/execute.py %s tp=2

// IN 0 = [1, 2, 3, 4]
// IN 1 = [0, 1, -1, 2]
// IN 2 = [[0], [2], [2]]
// IN 3 = [2, 1, 0]
// IN 4 = [1, -1, 1]
// OUT 0 = [2, 2, 4, 4]
// OUT 1 = [1, 1, 2, 2]
module @multiplied {
  func.func public @main(%a: tensor<4xf32>, %b: tensor<4xf32>, %i: tensor<3x1xi32>, %c: tensor<3xf32>, %d: tensor<3xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
    %x = stablehlo.complex %a, %b : tensor<4xcomplex<f32>>
    %u = stablehlo.complex %c, %d : tensor<3xcomplex<f32>>
    %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0],
        scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
    ^bb0(%l: tensor<complex<f32>>, %r: tensor<complex<f32>>):
      %s = stablehlo.multiply %l, %r : tensor<complex<f32>>
      stablehlo.return %s : tensor<complex<f32>>
    }) : (tensor<4xcomplex<f32>>, tensor<3x1xi32>, tensor<3xcomplex<f32>>) -> tensor<4xcomplex<f32>>
    %re = stablehlo.real %0 : (tensor<4xcomplex<f32>>) -> tensor<4xf32>
    %im = stablehlo.imag %0 : (tensor<4xcomplex<f32>>) -> tensor<4xf32>
    return %re, %im : tensor<4xf32>, tensor<4xf32>
  }
}
