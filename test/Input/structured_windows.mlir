// RUN: tp-opt %s -tp-import -split-input-file | %FileCheck %s
// RUN: tp-run %S/../../examples/models/linalg_convnet.mlir --mesh tp=3 --inputs random:1 --layout '0=[{}, {}, {"tp"}, {}]' --verify | %FileCheck %s --check-prefix=STEP
// RUN: tp-opt %S/../../examples/models/linalg_convnet.mlir --to partitioned --mesh tp=2 --layout '0=[{}, {}, {"tp"}, {}]' | %FileCheck %s --check-prefix=HALO

// STEP: unsharded: 1 of 1 results agree

// A row from the neighbour for 3 x 3 windows.
// HALO: tp.collective_permute {{.*}} : tensor<6x3x1x12xf32>
// HALO-NOT: tp.all_gather
// HALO: stablehlo.convolution
// HALO-NOT: tp.all_gather
// HALO: "stablehlo.reduce_window"

// Padding with zeros is the windows'; what the sums start with is added.
// CHECK-LABEL: func.func @padded
// CHECK-SAME: %[[X:.*]]: tensor<2x3x8x8xf32>, %[[K:.*]]: tensor<4x3x3x3xf32>, %[[B:.*]]: tensor<2x4x4x4xf32>
// CHECK-NOT: pad
// CHECK: %[[C:.*]] = stablehlo.convolution(%[[X]], %[[K]]) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [2, 2], pad = {{\[\[}}1, 0], [1, 0]], rhs_dilate = [1, 1]}
// CHECK: stablehlo.add %[[B]], %[[C]]
func.func @padded(%x: tensor<2x3x8x8xf32>, %k: tensor<4x3x3x3xf32>, %b: tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> {
  %zero = arith.constant 0.0 : f32
  %p = tensor.pad %x low[0, 0, 1, 1] high[0, 0, 0, 0] {
  ^bb0(%i: index, %j: index, %l: index, %m: index):
    tensor.yield %zero : f32
  } : tensor<2x3x8x8xf32> to tensor<2x3x9x9xf32>
  %r = linalg.conv_2d_nchw_fchw {strides = dense<2> : vector<2xi64>} ins(%p, %k : tensor<2x3x9x9xf32>, tensor<4x3x3x3xf32>) outs(%b : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32>
  return %r : tensor<2x4x4x4xf32>
}

// -----

// Padding with other values stays.
// CHECK-LABEL: func.func @ones
// CHECK: %[[P:.*]] = stablehlo.pad
// CHECK: %[[X:.*]] = stablehlo.reshape %[[P]] : (tensor<8xf32>) -> tensor<1x1x8xf32>
// CHECK: stablehlo.convolution(%[[X]],
func.func @ones(%x: tensor<6xf32>, %k: tensor<3xf32>, %b: tensor<6xf32>) -> tensor<6xf32> {
  %one = arith.constant 1.0 : f32
  %p = tensor.pad %x low[1] high[1] {
  ^bb0(%i: index):
    tensor.yield %one : f32
  } : tensor<6xf32> to tensor<8xf32>
  %r = linalg.conv_1d ins(%p, %k : tensor<8xf32>, tensor<3xf32>) outs(%b : tensor<6xf32>) -> tensor<6xf32>
  return %r : tensor<6xf32>
}

// -----

// Groups are major in features; where they lie apart the kernel is transposed.
// CHECK-LABEL: func.func @groups
// CHECK: %[[X:.*]] = stablehlo.reshape %arg0 : (tensor<1x2x3x6x6xf32>) -> tensor<1x6x6x6xf32>
// CHECK: %[[T:.*]] = stablehlo.transpose %arg1, dims = [1, 0, 2, 3, 4]
// CHECK: %[[K:.*]] = stablehlo.reshape %[[T]] : (tensor<2x4x3x3x3xf32>) -> tensor<8x3x3x3xf32>
// CHECK: %[[R:.*]] = stablehlo.convolution(%[[X]], %[[K]]) {{.*}}feature_group_count = 2
// CHECK: stablehlo.reshape %[[R]] : (tensor<1x8x4x4xf32>) -> tensor<1x2x4x4x4xf32>
func.func @groups(%x: tensor<1x2x3x6x6xf32>, %k: tensor<4x2x3x3x3xf32>) -> tensor<1x2x4x4x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x2x4x4x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<1x2x4x4x4xf32>) -> tensor<1x2x4x4x4xf32>
  %r = linalg.conv_2d_ngchw_fgchw ins(%x, %k : tensor<1x2x3x6x6xf32>, tensor<4x2x3x3x3xf32>) outs(%f : tensor<1x2x4x4x4xf32>) -> tensor<1x2x4x4x4xf32>
  return %r : tensor<1x2x4x4x4xf32>
}

// -----

// Depthwise: a group per channel.
// CHECK-LABEL: func.func @depthwise
// CHECK: %[[K:.*]] = stablehlo.reshape %arg1 : (tensor<3x3x5x2xf32>) -> tensor<1x3x3x10xf32>
// CHECK: stablehlo.convolution(%arg0, %[[K]]) dim_numbers = [b, 0, 1, f]x[i, 0, 1, o]->[b, 0, 1, f], {{.*}}feature_group_count = 5
// CHECK: stablehlo.reshape {{.*}} -> tensor<2x4x4x5x2xf32>
func.func @depthwise(%x: tensor<2x6x6x5xf32>, %k: tensor<3x3x5x2xf32>) -> tensor<2x4x4x5x2xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x4x5x2xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<2x4x4x5x2xf32>) -> tensor<2x4x4x5x2xf32>
  %r = linalg.depthwise_conv_2d_nhwc_hwcm ins(%x, %k : tensor<2x6x6x5xf32>, tensor<3x3x5x2xf32>) outs(%f : tensor<2x4x4x5x2xf32>) -> tensor<2x4x4x5x2xf32>
  return %r : tensor<2x4x4x5x2xf32>
}

// -----

// What is made of the elements before they are multiplied is an op of its own.
// CHECK-LABEL: func.func @quantized
// CHECK: linalg.generic {{.*}} ins(%arg0, %{{.*}} : tensor<1x6x6x3xi8>, i32)
// CHECK: arith.extsi
// CHECK: arith.subi
// CHECK: linalg.generic {{.*}} ins(%arg1, %{{.*}} : tensor<3x3x3x4xi8>, i32)
// CHECK: stablehlo.convolution({{.*}} : (tensor<1x6x6x3xi32>, tensor<3x3x3x4xi32>) -> tensor<1x4x4x4xi32>
func.func @quantized(%x: tensor<1x6x6x3xi8>, %k: tensor<3x3x3x4xi8>, %b: tensor<1x4x4x4xi32>) -> tensor<1x4x4x4xi32> {
  %a = arith.constant 3 : i32
  %c = arith.constant -2 : i32
  %r = linalg.conv_2d_nhwc_hwcf_q ins(%x, %k, %a, %c : tensor<1x6x6x3xi8>, tensor<3x3x3x4xi8>, i32, i32) outs(%b : tensor<1x4x4x4xi32>) -> tensor<1x4x4x4xi32>
  return %r : tensor<1x4x4x4xi32>
}

// -----

// Extrema start with what they are filled with, which is also their padding. The
// rows after the last window are cut off where there would be another one.
// CHECK-LABEL: func.func @pooling
// CHECK: %[[LOW:.*]] = stablehlo.constant dense<0xFF800000>
// CHECK: "stablehlo.reduce_window"(%arg0, %[[LOW]]) <{padding = dense<{{\[\[}}0, 0], [0, 0], [1, -1], [1, 0]]>
// CHECK-SAME: window_dimensions = array<i64: 1, 1, 3, 3>
// CHECK: stablehlo.maximum
// CHECK-NOT: stablehlo.maximum
func.func @pooling(%x: tensor<2x3x9x8xf32>) -> tensor<2x3x4x4xf32> {
  %low = arith.constant 0xFF800000 : f32
  %p = tensor.pad %x low[0, 0, 1, 1] high[0, 0, 1, 0] {
  ^bb0(%i: index, %j: index, %l: index, %m: index):
    tensor.yield %low : f32
  } : tensor<2x3x9x8xf32> to tensor<2x3x11x9xf32>
  %w = tensor.empty() : tensor<3x3xf32>
  %e = tensor.empty() : tensor<2x3x4x4xf32>
  %f = linalg.fill ins(%low : f32) outs(%e : tensor<2x3x4x4xf32>) -> tensor<2x3x4x4xf32>
  %r = linalg.pooling_nchw_max {strides = dense<2> : vector<2xi64>} ins(%p, %w : tensor<2x3x11x9xf32>, tensor<3x3xf32>) outs(%f : tensor<2x3x4x4xf32>) -> tensor<2x3x4x4xf32>
  return %r : tensor<2x3x4x4xf32>
}

// -----

// A sum of windows starts with zero; another start is added once.
// CHECK-LABEL: func.func @sums
// CHECK: %[[ZERO:.*]] = stablehlo.constant dense<0.000000e+00>
// CHECK: %[[S:.*]] = "stablehlo.reduce_window"(%arg0, %[[ZERO]])
// CHECK: %[[T:.*]] = stablehlo.transpose %[[S]], dims = [1, 0]
// CHECK: stablehlo.add %arg1, %[[T]]
func.func @sums(%x: tensor<8x5xf32>, %start: tensor<5x4xf32>) -> tensor<5x4xf32> {
  %w = tensor.empty() : tensor<2xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(c, h, i) -> (i + h * 2, c)>, affine_map<(c, h, i) -> (i)>, affine_map<(c, h, i) -> (c, h)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%x, %w : tensor<8x5xf32>, tensor<2xf32>) outs(%start : tensor<5x4xf32>) {
  ^bb0(%in: f32, %row: f32, %sum: f32):
    %s = arith.addf %sum, %in : f32
    linalg.yield %s : f32
  } -> tensor<5x4xf32>
  return %r : tensor<5x4xf32>
}

// -----

// Unsigned extrema have no such form.
// CHECK-LABEL: func.func @unsigned
// CHECK: linalg.pooling_nhwc_max_unsigned
func.func @unsigned(%x: tensor<1x4x4x2xi32>, %start: tensor<1x2x2x2xi32>) -> tensor<1x2x2x2xi32> {
  %w = tensor.empty() : tensor<3x3xi32>
  %r = linalg.pooling_nhwc_max_unsigned ins(%x, %w : tensor<1x4x4x2xi32>, tensor<3x3xi32>) outs(%start : tensor<1x2x2x2xi32>) -> tensor<1x2x2x2xi32>
  return %r : tensor<1x2x2x2xi32>
}
