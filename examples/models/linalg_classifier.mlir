#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
module attributes {torch.debug_module_name = "Classifier"} {
  ml_program.global private mutable @global_seed(dense<0> : tensor<i64>) : tensor<i64>
  func.func @forward(%arg0: tensor<12x20xf32>, %arg1: tensor<32x20xf32>, %arg2: tensor<32xf32>, %arg3: tensor<10x32xf32>, %arg4: tensor<10xf32>) -> (tensor<12x10xf32>, tensor<12xi64>) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_1 = arith.constant dense<2.000000e+00> : tensor<12x20xf32>
    %0 = arith.mulf %arg0, %cst_1 : tensor<12x20xf32>
    %1 = math.tanh %0 : tensor<12x20xf32>
    %2 = tensor.empty() : tensor<20x32xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<32x20xf32>) outs(%2 : tensor<20x32xf32>) permutation = [1, 0]
    %3 = tensor.empty() : tensor<12x32xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %5 = linalg.matmul ins(%1, %transposed : tensor<12x20xf32>, tensor<20x32xf32>) outs(%4 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%5, %arg2 : tensor<12x32xf32>, tensor<32xf32>) outs(%3 : tensor<12x32xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %22 = arith.addf %in, %in_3 : f32
      linalg.yield %22 : f32
    } -> tensor<12x32xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<12x32xf32>) outs(%3 : tensor<12x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.cmpf ugt, %in, %cst : f32
      %23 = arith.select %22, %in, %cst : f32
      linalg.yield %23 : f32
    } -> tensor<12x32xf32>
    %8 = tensor.empty() : tensor<32x10xf32>
    %transposed_2 = linalg.transpose ins(%arg3 : tensor<10x32xf32>) outs(%8 : tensor<32x10xf32>) permutation = [1, 0]
    %9 = tensor.empty() : tensor<12x10xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<10xf32>) outs(%9 : tensor<12x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x10xf32>
    %11 = linalg.matmul ins(%7, %transposed_2 : tensor<12x32xf32>, tensor<32x10xf32>) outs(%10 : tensor<12x10xf32>) -> tensor<12x10xf32>
    // log_softmax
    %12 = tensor.empty() : tensor<12x1xf32>
    %13 = tensor.empty() : tensor<12x1xi64>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<12x1xf32>) -> tensor<12x1xf32>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%13 : tensor<12x1xi64>) -> tensor<12x1xi64>
    %16:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "reduction"]} ins(%11 : tensor<12x10xf32>) outs(%14, %15 : tensor<12x1xf32>, tensor<12x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_3: i64):
      %22 = linalg.index 1 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = arith.maximumf %in, %out : f32
      %25 = arith.cmpf ogt, %in, %out : f32
      %26 = arith.select %25, %23, %out_3 : i64
      linalg.yield %24, %26 : f32, i64
    } -> (tensor<12x1xf32>, tensor<12x1xi64>)
    %17 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %16#0 : tensor<12x10xf32>, tensor<12x1xf32>) outs(%9 : tensor<12x10xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %22 = arith.subf %in, %in_3 : f32
      linalg.yield %22 : f32
    } -> tensor<12x10xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<12x10xf32>) outs(%9 : tensor<12x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<12x10xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%12 : tensor<12x1xf32>) -> tensor<12x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction"]} ins(%18 : tensor<12x10xf32>) outs(%19 : tensor<12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<12x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%17, %20 : tensor<12x10xf32>, tensor<12x1xf32>) outs(%9 : tensor<12x10xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %22 = math.log %in_3 : f32
      %23 = arith.subf %in, %22 : f32
      linalg.yield %23 : f32
    } -> tensor<12x10xf32>
    %collapsed = tensor.collapse_shape %16#1 [[0, 1]] : tensor<12x1xi64> into tensor<12xi64>
    return %21, %collapsed : tensor<12x10xf32>, tensor<12xi64>
  }
}
