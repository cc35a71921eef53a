// Convolutions become calls of the runtime, as cuDNN has them.
// RUN: tp-opt %s --tp-gpu-match-convolutions -split-input-file | %FileCheck %s

// Images with their features last: so lies the filter. A kernel that is not reversed is forward.
// CHECK-LABEL: func.func @main
// CHECK: %[[W:.*]] = stablehlo.transpose %arg1, dims = [3, 0, 1, 2]
// CHECK: %[[R:.*]] = host.convolution "forward" %arg0, %[[W]] x = [2, 16, 8, 8] by [1024, 1, 128, 16] w = [32, 16, 3, 3] by [144, 1, 48, 16]
// CHECK-SAME: y = [2, 32, 8, 8] by [2048, 1, 256, 32] padding = [1, 1] strides = [1, 1] dilations = [1, 1] groups = 1
// CHECK: return %[[R]]
func.func @main(%x: tensor<2x8x8x16xf32>, %w: tensor<3x3x16x32xf32>) -> tensor<2x8x8x32xf32> {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[1, 1], [1, 1]]}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x8x16xf32>, tensor<3x3x16x32xf32>) -> tensor<2x8x8x32xf32>
  return %0 : tensor<2x8x8x32xf32>
}

// -----

// Features before rows and columns: the filter is as cuDNN wants it.
// CHECK-LABEL: func.func @main
// CHECK-NOT: stablehlo.transpose
// CHECK: host.convolution "forward" %arg0, %arg1 x = [2, 16, 8, 8] by [1024, 64, 8, 1] w = [32, 4, 3, 3] by [36, 9, 3, 1]
// CHECK-SAME: padding = [1, 1] strides = [1, 1] dilations = [1, 1] groups = 4
func.func @main(%x: tensor<2x16x8x8xf32>, %w: tensor<32x4x3x3xf32>) -> tensor<2x32x8x8xf32> {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {pad = [[1, 1], [1, 1]]}
      {batch_group_count = 1 : i64, feature_group_count = 4 : i64} : (tensor<2x16x8x8xf32>, tensor<32x4x3x3xf32>) -> tensor<2x32x8x8xf32>
  return %0 : tensor<2x32x8x8xf32>
}

// -----

// Padding that is not the same on both sides, and not what is left over: the images get the rows that are read.
// CHECK-LABEL: func.func @main
// CHECK: %[[X:.*]] = stablehlo.pad %arg0, %{{.*}}, low = [0, 0, 0, 0], high = [0, 1, 1, 0], interior = [0, 0, 0, 0]
// CHECK: host.convolution "forward" %[[X]], %{{.*}} x = [2, 16, 9, 9] {{.*}} padding = [0, 0] strides = [2, 2]
func.func @main(%x: tensor<2x8x8x16xf32>, %w: tensor<3x3x16x32xf32>) -> tensor<2x4x4x32xf32> {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]]}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x8x16xf32>, tensor<3x3x16x32xf32>) -> tensor<2x4x4x32xf32>
  return %0 : tensor<2x4x4x32xf32>
}

// -----

// The gradient by the data, as JAX writes it: nothing is reversed any more.
// CHECK-LABEL: func.func @main
// CHECK-NOT: stablehlo.reverse
// CHECK: %[[W:.*]] = stablehlo.transpose %arg1, dims = [3, 0, 1, 2]
// CHECK: host.convolution "data" %arg0, %[[W]] x = [2, 16, 8, 8] by [1024, 1, 128, 16] w = [32, 16, 3, 3] by [144, 1, 48, 16]
// CHECK-SAME: y = [2, 32, 4, 4] by [512, 1, 128, 32] padding = [1, 1] strides = [2, 2] dilations = [1, 1] groups = 1
// CHECK-NOT: stablehlo.reverse
func.func @main(%y: tensor<2x4x4x32xf32>, %k: tensor<3x3x16x32xf32>) -> tensor<2x8x8x16xf32> {
  %w = stablehlo.reverse %k, dims = [0, 1] : tensor<3x3x16x32xf32>
  %0 = stablehlo.convolution(%y, %w) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {pad = [[1, 2], [1, 2]], lhs_dilate = [2, 2]}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x4x4x32xf32>, tensor<3x3x16x32xf32>) -> tensor<2x8x8x16xf32>
  return %0 : tensor<2x8x8x16xf32>
}

// -----

// The transposed convolution without a reversed kernel: it is reversed. More is computed than is kept.
// CHECK-LABEL: func.func @main
// CHECK: %[[REVERSED:.*]] = stablehlo.reverse %arg1, dims = [2, 3]
// CHECK: %[[X:.*]] = host.convolution "data" %arg0, %[[REVERSED]] x = [2, 16, 9, 9] {{.*}} padding = [0, 0] strides = [2, 2]
// CHECK: stablehlo.pad %[[X]], %{{.*}}, low = [0, 0, 0, 1], high = [0, 0, -2, 0], interior = [0, 0, 0, 0]
func.func @main(%y: tensor<2x32x4x4xf32>, %w: tensor<32x16x3x3xf32>) -> tensor<2x16x7x10xf32> {
  %0 = stablehlo.convolution(%y, %w) dim_numbers = [b, f, 0, 1]x[i, o, 0, 1]->[b, f, 0, 1], window = {pad = [[2, 0], [3, 2]], lhs_dilate = [2, 2]}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x32x4x4xf32>, tensor<32x16x3x3xf32>) -> tensor<2x16x7x10xf32>
  return %0 : tensor<2x16x7x10xf32>
}

// -----

// The gradient by the filter: the window reaches further than the result. The filter goes back to its order.
// CHECK-LABEL: func.func @main
// CHECK: %[[W:.*]] = host.convolution "filter" %arg0, %arg1 x = [2, 16, 9, 9] by [1296, 1, 144, 16] w = [32, 16, 3, 3] by [144, 1, 48, 16]
// CHECK-SAME: y = [2, 32, 4, 4] by [512, 1, 128, 32] padding = [0, 0] strides = [2, 2] dilations = [1, 1] groups = 1
// CHECK: stablehlo.transpose %[[W]], dims = [1, 2, 3, 0]
func.func @main(%x: tensor<2x9x9x16xf32>, %y: tensor<2x4x4x32xf32>) -> tensor<3x3x16x32xf32> {
  %0 = stablehlo.convolution(%x, %y) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {rhs_dilate = [2, 2]}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x9x9x16xf32>, tensor<2x4x4x32xf32>) -> tensor<3x3x16x32xf32>
  return %0 : tensor<3x3x16x32xf32>
}

// -----

// With groups in the batch, too.
// CHECK-LABEL: func.func @main
// CHECK: host.convolution "filter" %arg0, %arg1 x = [2, 6, 9, 8] by [432, 72, 8, 1] w = [12, 3, 3, 3] by [27, 9, 3, 1] {{.*}} groups = 2
func.func @main(%x: tensor<2x6x9x8xf32>, %y: tensor<2x12x5x4xf32>) -> tensor<12x3x3x3xf32> {
  %0 = stablehlo.convolution(%x, %y) dim_numbers = [f, b, 0, 1]x[i, o, 0, 1]->[f, b, 0, 1], window = {pad = [[1, 1], [1, 0]], rhs_dilate = [2, 2]}
      {batch_group_count = 2 : i64, feature_group_count = 1 : i64} : (tensor<2x6x9x8xf32>, tensor<2x12x5x4xf32>) -> tensor<12x3x3x3xf32>
  return %0 : tensor<12x3x3x3xf32>
}

// -----

// The data of groups: those of the features of x become groups of y.
// CHECK-LABEL: func.func @main
// CHECK: %[[SPLIT:.*]] = stablehlo.reshape %arg1 : (tensor<6x6x3x3xf32>) -> tensor<6x2x3x3x3xf32>
// CHECK: %[[TURNED:.*]] = stablehlo.transpose %[[SPLIT]], dims = [1, 0, 2, 3, 4]
// CHECK: %[[W:.*]] = stablehlo.reshape %[[TURNED]] : (tensor<2x6x3x3x3xf32>) -> tensor<12x3x3x3xf32>
// CHECK: host.convolution "data" %arg0, %[[W]] x = [2, 6, 9, 8] {{.*}} groups = 2
func.func @main(%y: tensor<2x12x5x4xf32>, %w: tensor<6x6x3x3xf32>) -> tensor<2x6x9x8xf32> {
  %0 = stablehlo.convolution(%y, %w) dim_numbers = [b, f, 0, 1]x[i, o, 0, 1]->[b, f, 0, 1],
      window = {pad = [[1, 1], [1, 2]], lhs_dilate = [2, 2], reverse = [true, true]}
      {batch_group_count = 1 : i64, feature_group_count = 2 : i64} : (tensor<2x12x5x4xf32>, tensor<6x6x3x3xf32>) -> tensor<2x6x9x8xf32>
  return %0 : tensor<2x6x9x8xf32>
}

// -----

// Windows of one row are matrix products.
// CHECK-LABEL: func.func @main
// CHECK-NOT: host.convolution
// CHECK: stablehlo.convolution
func.func @main(%x: tensor<2x8x8x16xf32>, %w: tensor<1x1x16x32xf32>) -> tensor<2x8x8x32xf32> {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x8x16xf32>, tensor<1x1x16x32xf32>) -> tensor<2x8x8x32xf32>
  return %0 : tensor<2x8x8x32xf32>
}

// -----

// So are those of all rows.
// CHECK-LABEL: func.func @main
// CHECK-NOT: host.convolution
// CHECK: stablehlo.convolution
func.func @main(%x: tensor<2x8x8x16xf32>, %w: tensor<8x8x16x32xf32>) -> tensor<2x1x1x32xf32> {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x8x16xf32>, tensor<8x8x16x32xf32>) -> tensor<2x1x1x32xf32>
  return %0 : tensor<2x1x1x32xf32>
}

// -----

// Sums of another type.
// CHECK-LABEL: func.func @main
// CHECK-NOT: host.convolution
// CHECK: stablehlo.convolution
func.func @main(%x: tensor<2x8x8x16xbf16>, %w: tensor<3x3x16x32xbf16>) -> tensor<2x6x6x32xf32> {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x8x16xbf16>, tensor<3x3x16x32xbf16>) -> tensor<2x6x6x32xf32>
  return %0 : tensor<2x6x6x32xf32>
}

// -----

// Integers.
// CHECK-LABEL: func.func @main
// CHECK-NOT: host.convolution
// CHECK: stablehlo.convolution
func.func @main(%x: tensor<2x8x8x16xi32>, %w: tensor<3x3x16x32xi32>) -> tensor<2x6x6x32xi32> {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x8x16xi32>, tensor<3x3x16x32xi32>) -> tensor<2x6x6x32xi32>
  return %0 : tensor<2x6x6x32xi32>
}

// -----

// Little work.
// CHECK-LABEL: func.func @main
// CHECK-NOT: host.convolution
// CHECK: stablehlo.convolution
func.func @main(%x: tensor<1x4x4x2xf32>, %w: tensor<3x3x2x2xf32>) -> tensor<1x2x2x2xf32> {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x2xf32>, tensor<3x3x2x2xf32>) -> tensor<1x2x2x2xf32>
  return %0 : tensor<1x2x2x2xf32>
}

// -----

// A dilated input with a stride.
// CHECK-LABEL: func.func @main
// CHECK-NOT: host.convolution
// CHECK: stablehlo.convolution
func.func @main(%x: tensor<2x8x8x16xf32>, %w: tensor<3x3x16x32xf32>) -> tensor<2x7x7x32xf32> {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], lhs_dilate = [2, 2]}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x8x16xf32>, tensor<3x3x16x32xf32>) -> tensor<2x7x7x32xf32>
  return %0 : tensor<2x7x7x32xf32>
}

// -----

// Four spatial dimensions.
// CHECK-LABEL: func.func @main
// CHECK-NOT: host.convolution
// CHECK: stablehlo.convolution
func.func @main(%x: tensor<1x6x6x6x6x4xf32>, %w: tensor<2x2x2x2x4x8xf32>) -> tensor<1x5x5x5x5x8xf32> {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, 2, 3, f]x[0, 1, 2, 3, i, o]->[b, 0, 1, 2, 3, f], window = {}
      {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x6x6x6x6x4xf32>, tensor<2x2x2x2x4x8xf32>) -> tensor<1x5x5x5x5x8xf32>
  return %0 : tensor<1x5x5x5x5x8xf32>
}
