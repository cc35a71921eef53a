#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module attributes {torch.debug_module_name = "Attention"} {
  func.func @forward(%arg0: tensor<4x6xi64>, %arg1: tensor<50x16xf32>, %arg2: tensor<8x16xf32>, %arg3: tensor<48x16xf32>, %arg4: tensor<16x16xf32>) -> (tensor<4x6x16xf32>, tensor<8x6x6xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 5.000000e-01 : f32
    %c0_i64 = arith.constant 0 : i64
    %c50_i64 = arith.constant 50 : i64
    // embedding
    %0 = tensor.empty() : tensor<4x6x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<4x6xi64>) outs(%0 : tensor<4x6x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %40 = arith.index_cast %in : i64 to index
      %41 = linalg.index 2 : index
      %42 = arith.cmpi slt, %in, %c50_i64 : i64
      cf.assert %42, "index must be smaller than dim size"
      %43 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %43, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%40, %41] : tensor<50x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<4x6x16xf32>
    %extracted_slice = tensor.extract_slice %arg2[1, 0] [6, 16] [1, 1] : tensor<8x16xf32> to tensor<6x16xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %extracted_slice : tensor<4x6x16xf32>, tensor<6x16xf32>) outs(%0 : tensor<4x6x16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %40 = arith.addf %in, %in_2 : f32
      linalg.yield %40 : f32
    } -> tensor<4x6x16xf32>
    // queries, keys and values of 2 heads
    %3 = tensor.empty() : tensor<16x48xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<48x16xf32>) outs(%3 : tensor<16x48xf32>) permutation = [1, 0]
    %4 = tensor.empty() : tensor<4x16x48xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x48xf32>) outs(%4 : tensor<4x16x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x16x48xf32>
    %6 = tensor.empty() : tensor<4x6x48xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<4x6x48xf32>) -> tensor<4x6x48xf32>
    %8 = linalg.batch_matmul ins(%2, %5 : tensor<4x6x16xf32>, tensor<4x16x48xf32>) outs(%7 : tensor<4x6x48xf32>) -> tensor<4x6x48xf32>
    %expanded = tensor.expand_shape %8 [[0], [1], [2, 3, 4]] output_shape [4, 6, 3, 2, 8] : tensor<4x6x48xf32> into tensor<4x6x3x2x8xf32>
    %9 = tensor.empty() : tensor<3x4x2x6x8xf32>
    %transposed_3 = linalg.transpose ins(%expanded : tensor<4x6x3x2x8xf32>) outs(%9 : tensor<3x4x2x6x8xf32>) permutation = [2, 0, 3, 1, 4]
    %q = tensor.extract_slice %transposed_3[0, 0, 0, 0, 0] [1, 4, 2, 6, 8] [1, 1, 1, 1, 1] : tensor<3x4x2x6x8xf32> to tensor<4x2x6x8xf32>
    %k = tensor.extract_slice %transposed_3[1, 0, 0, 0, 0] [1, 4, 2, 6, 8] [1, 1, 1, 1, 1] : tensor<3x4x2x6x8xf32> to tensor<4x2x6x8xf32>
    %v = tensor.extract_slice %transposed_3[2, 0, 0, 0, 0] [1, 4, 2, 6, 8] [1, 1, 1, 1, 1] : tensor<3x4x2x6x8xf32> to tensor<4x2x6x8xf32>
    %10 = tensor.empty() : tensor<4x2x8x6xf32>
    %transposed_4 = linalg.transpose ins(%k : tensor<4x2x6x8xf32>) outs(%10 : tensor<4x2x8x6xf32>) permutation = [0, 1, 3, 2]
    %collapsed = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<4x2x6x8xf32> into tensor<8x6x8xf32>
    %collapsed_5 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<4x2x8x6xf32> into tensor<8x8x6xf32>
    %11 = tensor.empty() : tensor<8x6x6xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %13 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<8x6x8xf32>, tensor<8x8x6xf32>) outs(%12 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    // causal mask
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<8x6x6xf32>) outs(%11 : tensor<8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = linalg.index 1 : index
      %41 = linalg.index 2 : index
      %42 = arith.cmpi sle, %41, %40 : index
      %43 = arith.mulf %in, %cst_1 : f32
      %44 = arith.select %42, %43, %cst_0 : f32
      linalg.yield %44 : f32
    } -> tensor<8x6x6xf32>
    %15 = tensor.empty() : tensor<8x6x1xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<8x6x1xf32>) -> tensor<8x6x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<8x6x6xf32>) outs(%16 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.maximumf %in, %out : f32
      linalg.yield %40 : f32
    } -> tensor<8x6x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<8x6x6xf32>, tensor<8x6x1xf32>) outs(%11 : tensor<8x6x6xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %40 = arith.subf %in, %in_6 : f32
      %41 = math.exp %40 : f32
      linalg.yield %41 : f32
    } -> tensor<8x6x6xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%15 : tensor<8x6x1xf32>) -> tensor<8x6x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<8x6x6xf32>) outs(%19 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %in, %out : f32
      linalg.yield %40 : f32
    } -> tensor<8x6x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %20 : tensor<8x6x6xf32>, tensor<8x6x1xf32>) outs(%11 : tensor<8x6x6xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %40 = arith.divf %in, %in_6 : f32
      linalg.yield %40 : f32
    } -> tensor<8x6x6xf32>
    // softmax as one op gives the same
    %softmax = linalg.softmax dimension(2) ins(%14 : tensor<8x6x6xf32>) outs(%11 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %collapsed_7 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<4x2x6x8xf32> into tensor<8x6x8xf32>
    %22 = tensor.empty() : tensor<8x6x8xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %24 = linalg.batch_matmul ins(%21, %collapsed_7 : tensor<8x6x6xf32>, tensor<8x6x8xf32>) outs(%23 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %expanded_8 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [4, 2, 6, 8] : tensor<8x6x8xf32> into tensor<4x2x6x8xf32>
    %25 = tensor.empty() : tensor<4x6x2x8xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<4x2x6x8xf32>) outs(%25 : tensor<4x6x2x8xf32>) permutation = [0, 2, 1, 3]
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0, 1], [2, 3]] : tensor<4x6x2x8xf32> into tensor<24x16xf32>
    %26 = tensor.empty() : tensor<24x16xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %28 = linalg.matmul ins(%collapsed_10, %arg4 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%27 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %expanded_11 = tensor.expand_shape %28 [[0, 1], [2]] output_shape [4, 6, 16] : tensor<24x16xf32> into tensor<4x6x16xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11, %2 : tensor<4x6x16xf32>, tensor<4x6x16xf32>) outs(%0 : tensor<4x6x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %40 = arith.addf %in, %in_12 : f32
      linalg.yield %40 : f32
    } -> tensor<4x6x16xf32>
    return %29, %softmax : tensor<4x6x16xf32>, tensor<8x6x6xf32>
  }
}
