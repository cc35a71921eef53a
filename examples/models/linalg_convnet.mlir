#map = affine_map<(d0, d1, d2, d3) -> (d1)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
module attributes {torch.debug_module_name = "ConvNet"} {
  func.func @forward(%arg0: tensor<6x3x12x12xf32>, %arg1: tensor<8x3x3x3xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<8xf32>, %arg5: tensor<8xf32>, %arg6: tensor<16x8x3x3xf32>, %arg7: tensor<10x144xf32>, %arg8: tensor<10xf32>) -> tensor<6x10xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e-05 : f64
    %cst_2 = arith.constant 9.000000e+00 : f32
    %padded = tensor.pad %arg0 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg9: index, %arg10: index, %arg11: index, %arg12: index):
      tensor.yield %cst : f32
    } : tensor<6x3x12x12xf32> to tensor<6x3x14x14xf32>
    %0 = tensor.empty() : tensor<6x8x12x12xf32>
    %broadcasted = linalg.broadcast ins(%arg2 : tensor<8xf32>) outs(%0 : tensor<6x8x12x12xf32>) dimensions = [0, 2, 3]
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg1 : tensor<6x3x14x14xf32>, tensor<8x3x3x3xf32>) outs(%broadcasted : tensor<6x8x12x12xf32>) -> tensor<6x8x12x12xf32>
    // batch_norm in evaluation
    %2 = linalg.generic {indexing_maps = [#map1, #map, #map, #map, #map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg3, %arg4, %arg5, %arg2 : tensor<6x8x12x12xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) outs(%0 : tensor<6x8x12x12xf32>) {
    ^bb0(%in: f32, %in_3: f32, %in_4: f32, %in_5: f32, %in_6: f32, %out: f32):
      %14 = arith.truncf %cst_1 : f64 to f32
      %15 = arith.addf %in_5, %14 : f32
      %16 = math.rsqrt %15 : f32
      %17 = arith.subf %in, %in_6 : f32
      %18 = arith.mulf %17, %16 : f32
      %19 = arith.mulf %18, %in_3 : f32
      %20 = arith.addf %19, %in_4 : f32
      linalg.yield %20 : f32
    } -> tensor<6x8x12x12xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<6x8x12x12xf32>) outs(%0 : tensor<6x8x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.cmpf ugt, %in, %cst : f32
      %15 = arith.select %14, %in, %cst : f32
      linalg.yield %15 : f32
    } -> tensor<6x8x12x12xf32>
    %4 = tensor.empty() : tensor<6x8x6x6xf32>
    %5 = linalg.fill ins(%cst_0 : f32) outs(%4 : tensor<6x8x6x6xf32>) -> tensor<6x8x6x6xf32>
    %6 = tensor.empty() : tensor<2x2xf32>
    %7 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%3, %6 : tensor<6x8x12x12xf32>, tensor<2x2xf32>) outs(%5 : tensor<6x8x6x6xf32>) -> tensor<6x8x6x6xf32>
    %8 = tensor.empty() : tensor<6x16x4x4xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<6x16x4x4xf32>) -> tensor<6x16x4x4xf32>
    %10 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%7, %arg6 : tensor<6x8x6x6xf32>, tensor<16x8x3x3xf32>) outs(%9 : tensor<6x16x4x4xf32>) -> tensor<6x16x4x4xf32>
    // avg_pool2d of 2 x 2 with stride 1
    %11 = tensor.empty() : tensor<6x16x3x3xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<6x16x3x3xf32>) -> tensor<6x16x3x3xf32>
    %13 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%10, %6 : tensor<6x16x4x4xf32>, tensor<2x2xf32>) outs(%12 : tensor<6x16x3x3xf32>) -> tensor<6x16x3x3xf32>
    %averaged = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<6x16x3x3xf32>) outs(%11 : tensor<6x16x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.divf %in, %cst_2 : f32
      linalg.yield %14 : f32
    } -> tensor<6x16x3x3xf32>
    %collapsed = tensor.collapse_shape %averaged [[0], [1, 2, 3]] : tensor<6x16x3x3xf32> into tensor<6x144xf32>
    %empty = tensor.empty() : tensor<144x10xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<10x144xf32>) outs(%empty : tensor<144x10xf32>) permutation = [1, 0]
    %logits = tensor.empty() : tensor<6x10xf32>
    %zeros = linalg.fill ins(%cst : f32) outs(%logits : tensor<6x10xf32>) -> tensor<6x10xf32>
    %product = linalg.matmul ins(%collapsed, %transposed : tensor<6x144xf32>, tensor<144x10xf32>) outs(%zeros : tensor<6x10xf32>) -> tensor<6x10xf32>
    %sum = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%product, %arg8 : tensor<6x10xf32>, tensor<10xf32>) outs(%logits : tensor<6x10xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %14 = arith.addf %in, %in_3 : f32
      linalg.yield %14 : f32
    } -> tensor<6x10xf32>
    return %sum : tensor<6x10xf32>
  }
}
