// Products of i8 in i32 are exact, whoever computes them: so large that they are calls, of numbers whose sums 16 bits do not hold,
// of columns and rows, and in a batch.
// RUN: %python %S/../Inputs/execute.py %s tp=2

// IN 0 = [[127 if (i+j)%9 else -128 for j in range(70)] for i in range(48)]
// IN 1 = [[127 if (2*i+j)%7 else -128 for j in range(40)] for i in range(70)]
// IN 2 = [[[(29*g+7*i+3*j)%256-128 for j in range(24)] for i in range(64)] for g in range(2)]
// IN 3 = [[[(11*g+5*i+13*j)%256-128 for j in range(64)] for i in range(16)] for g in range(2)]
// OUT 0 = [[sum((127 if (i+k)%9 else -128)*(127 if (2*k+j)%7 else -128) for k in range(70)) for j in range(40)] for i in range(48)]
// OUT 1 = [[[sum(((29*g+7*k+3*i)%256-128)*((11*g+5*j+13*k)%256-128) for k in range(64)) for j in range(16)] for i in range(24)] for g in range(2)]
module @products {
  func.func public @main(%x: tensor<48x70xi8>, %w: tensor<70x40xi8>, %y: tensor<2x64x24xi8>, %v: tensor<2x16x64xi8>)
      -> (tensor<48x40xi32>, tensor<2x24x16xi32>) {
    %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0]
        : (tensor<48x70xi8>, tensor<70x40xi8>) -> tensor<48x40xi32>
    %1 = stablehlo.dot_general %y, %v, batching_dims = [0] x [0], contracting_dims = [1] x [2]
        : (tensor<2x64x24xi8>, tensor<2x16x64xi8>) -> tensor<2x24x16xi32>
    return %0, %1 : tensor<48x40xi32>, tensor<2x24x16xi32>
  }
}
