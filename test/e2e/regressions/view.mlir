// A [12, 8] tensor split in 4 and viewed as [16, 6]: no dimension of the view is a dimension of the tensor.
// RUN: %python %S/../../Lowering/Inputs/execute.py %s tp=4 tp=2 tp=3

// Split by rows: 3 rows of 8 are 24 elements, which is 4 rows of 6.
// IN 0 = range(96)
// IN 1 = range(6)
// OUT 0 = range(96)
// OUT 1 = [55, 145, 235, 325, 415, 505, 595, 685, 775, 865, 955, 1045, 1135, 1225, 1315, 1405]
// LAYOUT 0=[{"tp"}, {}]
module @rows {
  func.func public @main(%x: tensor<12x8xf32>, %v: tensor<6xf32>) -> (tensor<16x6xf32>, tensor<16xf32>) {
    %0 = stablehlo.reshape %x : (tensor<12x8xf32>) -> tensor<16x6xf32>
    %1 = stablehlo.dot_general %0, %v, contracting_dims = [1] x [0] : (tensor<16x6xf32>, tensor<6xf32>) -> tensor<16xf32>
    return %0, %1 : tensor<16x6xf32>, tensor<16xf32>
  }
}
// -----
// Split by columns, which the view cuts across.
// IN 0 = range(96)
// IN 1 = range(6)
// OUT 0 = range(96)
// OUT 1 = [55, 145, 235, 325, 415, 505, 595, 685, 775, 865, 955, 1045, 1135, 1225, 1315, 1405]
// LAYOUT 0=[{}, {"tp"}]
module @columns {
  func.func public @main(%x: tensor<12x8xf32>, %v: tensor<6xf32>) -> (tensor<16x6xf32>, tensor<16xf32>) {
    %0 = stablehlo.reshape %x : (tensor<12x8xf32>) -> tensor<16x6xf32>
    %1 = stablehlo.dot_general %0, %v, contracting_dims = [1] x [0] : (tensor<16x6xf32>, tensor<6xf32>) -> tensor<16xf32>
    return %0, %1 : tensor<16x6xf32>, tensor<16xf32>
  }
}
// -----
// And back, with the rows of the view split.
// IN 0 = range(96)
// OUT 0 = range(96)
// OUT 1 = [528, 540, 552, 564, 576, 588, 600, 612]
// LAYOUT 0=[{"tp"}, {}]
module @back {
  func.func public @main(%x: tensor<16x6xf32>) -> (tensor<12x8xf32>, tensor<8xf32>) {
    %zero = stablehlo.constant dense<0.0> : tensor<f32>
    %0 = stablehlo.reshape %x : (tensor<16x6xf32>) -> tensor<12x8xf32>
    %1 = stablehlo.reduce(%0 init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<12x8xf32>, tensor<f32>) -> tensor<8xf32>
    return %0, %1 : tensor<12x8xf32>, tensor<8xf32>
  }
}
