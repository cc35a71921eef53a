func.func public @main(%x: tensor<8x16xf32>, %w0: tensor<16x16xf32>, %w1: tensor<16x16xf32>, %w2: tensor<16x16xf32>, %w3: tensor<16x16xf32>, %w4: tensor<16x16xf32>) -> tensor<8x16xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<8x16xf32>
  %p0 = stablehlo.dot_general %x, %w0, contracting_dims = [1] x [0] : (tensor<8x16xf32>, tensor<16x16xf32>) -> tensor<8x16xf32>
  %r0 = stablehlo.maximum %p0, %zero : tensor<8x16xf32>
  %p1 = stablehlo.dot_general %r0, %w1, contracting_dims = [1] x [0] : (tensor<8x16xf32>, tensor<16x16xf32>) -> tensor<8x16xf32>
  %r1 = stablehlo.maximum %p1, %zero : tensor<8x16xf32>
  %p2 = stablehlo.dot_general %r1, %w2, contracting_dims = [1] x [0] : (tensor<8x16xf32>, tensor<16x16xf32>) -> tensor<8x16xf32>
  %r2 = stablehlo.maximum %p2, %zero : tensor<8x16xf32>
  %p3 = stablehlo.dot_general %r2, %w3, contracting_dims = [1] x [0] : (tensor<8x16xf32>, tensor<16x16xf32>) -> tensor<8x16xf32>
  %r3 = stablehlo.maximum %p3, %zero : tensor<8x16xf32>
  %p4 = stablehlo.dot_general %r3, %w4, contracting_dims = [1] x [0] : (tensor<8x16xf32>, tensor<16x16xf32>) -> tensor<8x16xf32>
  %r4 = stablehlo.maximum %p4, %zero : tensor<8x16xf32>
  return %r4 : tensor<8x16xf32>
}
