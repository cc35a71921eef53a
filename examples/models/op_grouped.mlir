module @jit_grouped attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func @top_k_lt_f32_comparator(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<i32>, %arg3: tensor<i32>) -> tensor<i1> {
    %0 = stablehlo.compare LT, %arg0, %arg1 : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %0 : tensor<i1>
  }
  func.func @top_k_gt_f32_comparator(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<i32>, %arg3: tensor<i32>) -> tensor<i1> {
    %0 = stablehlo.compare GT, %arg0, %arg1 : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %0 : tensor<i1>
  }
  func.func public @main(%arg0: tensor<24x8xf32>, %arg1: tensor<4x8x12xf32>, %arg2: tensor<4xi32>) -> (tensor<24x12xf32> {jax.result_info = "result[0]"}, tensor<24x8xf32> {jax.result_info = "result[1][0]"}, tensor<4x8x12xf32> {jax.result_info = "result[1][1]"}, tensor<24x3xf32> {jax.result_info = "result[2][0]"}, tensor<24x3xi32> {jax.result_info = "result[2][1]"}, tensor<2x8xf32> {jax.result_info = "result[3][0]"}, tensor<2x8xi32> {jax.result_info = "result[3][1]"}) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<24x8xf32>) -> tensor<4x24x8xf32>
    %1 = stablehlo.iota dim = 1 : tensor<4x24x8xi32>
    %2 = call @cumsum(%arg2) : (tensor<4xi32>) -> tensor<4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %4 = stablehlo.slice %3 [0:1] : (tensor<4xi32>) -> tensor<1xi32>
    %5 = stablehlo.slice %2 [0:3] : (tensor<4xi32>) -> tensor<3xi32>
    %6 = stablehlo.concatenate %4, %5, dim = 0 : (tensor<1xi32>, tensor<3xi32>) -> tensor<4xi32>
    %7 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<4xi32>) -> tensor<4x24x8xi32>
    %8 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<4xi32>) -> tensor<4x24x8xi32>
    %9 = stablehlo.compare LE, %8, %1, SIGNED : (tensor<4x24x8xi32>, tensor<4x24x8xi32>) -> tensor<4x24x8xi1>
    %10 = stablehlo.compare LT, %1, %7, SIGNED : (tensor<4x24x8xi32>, tensor<4x24x8xi32>) -> tensor<4x24x8xi1>
    %11 = stablehlo.and %9, %10 : tensor<4x24x8xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x24x8xf32>
    %13 = stablehlo.select %11, %0, %12 : tensor<4x24x8xi1>, tensor<4x24x8xf32>
    %14 = stablehlo.dot_general %13, %arg1, contracting_dims = [2, 0] x [1, 0], precision = [DEFAULT, DEFAULT] : (tensor<4x24x8xf32>, tensor<4x8x12xf32>) -> tensor<24x12xf32>
    %15 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<24x8xf32>) -> tensor<4x24x8xf32>
    %16 = stablehlo.iota dim = 1 : tensor<4x24x8xi32>
    %17 = call @cumsum(%arg2) : (tensor<4xi32>) -> tensor<4xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %19 = stablehlo.slice %18 [0:1] : (tensor<4xi32>) -> tensor<1xi32>
    %20 = stablehlo.slice %17 [0:3] : (tensor<4xi32>) -> tensor<3xi32>
    %21 = stablehlo.concatenate %19, %20, dim = 0 : (tensor<1xi32>, tensor<3xi32>) -> tensor<4xi32>
    %22 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<4xi32>) -> tensor<4x24x8xi32>
    %23 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<4xi32>) -> tensor<4x24x8xi32>
    %24 = stablehlo.compare LE, %23, %16, SIGNED : (tensor<4x24x8xi32>, tensor<4x24x8xi32>) -> tensor<4x24x8xi1>
    %25 = stablehlo.compare LT, %16, %22, SIGNED : (tensor<4x24x8xi32>, tensor<4x24x8xi32>) -> tensor<4x24x8xi1>
    %26 = stablehlo.and %24, %25 : tensor<4x24x8xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x24x8xf32>
    %28 = stablehlo.select %26, %15, %27 : tensor<4x24x8xi1>, tensor<4x24x8xf32>
    %29 = stablehlo.dot_general %28, %arg1, contracting_dims = [2, 0] x [1, 0], precision = [DEFAULT, DEFAULT] : (tensor<4x24x8xf32>, tensor<4x8x12xf32>) -> tensor<24x12xf32>
    %30 = stablehlo.multiply %29, %29 : tensor<24x12xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %32 = stablehlo.multiply %31, %29 : tensor<24x12xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%30 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<24x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<24x12xf32>
    %35 = stablehlo.multiply %34, %32 : tensor<24x12xf32>
    %36 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<24x8xf32>) -> tensor<4x24x8xf32>
    %37 = stablehlo.iota dim = 1 : tensor<4x24x8xi32>
    %38 = call @cumsum(%arg2) : (tensor<4xi32>) -> tensor<4xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %39 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %40 = stablehlo.slice %39 [0:1] : (tensor<4xi32>) -> tensor<1xi32>
    %41 = stablehlo.slice %38 [0:3] : (tensor<4xi32>) -> tensor<3xi32>
    %42 = stablehlo.concatenate %40, %41, dim = 0 : (tensor<1xi32>, tensor<3xi32>) -> tensor<4xi32>
    %43 = stablehlo.broadcast_in_dim %38, dims = [0] : (tensor<4xi32>) -> tensor<4x24x8xi32>
    %44 = stablehlo.broadcast_in_dim %42, dims = [0] : (tensor<4xi32>) -> tensor<4x24x8xi32>
    %45 = stablehlo.compare LE, %44, %37, SIGNED : (tensor<4x24x8xi32>, tensor<4x24x8xi32>) -> tensor<4x24x8xi1>
    %46 = stablehlo.compare LT, %37, %43, SIGNED : (tensor<4x24x8xi32>, tensor<4x24x8xi32>) -> tensor<4x24x8xi1>
    %47 = stablehlo.and %45, %46 : tensor<4x24x8xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x24x8xf32>
    %49 = stablehlo.select %47, %36, %48 : tensor<4x24x8xi1>, tensor<4x24x8xf32>
    %50 = stablehlo.broadcast_in_dim %35, dims = [1, 2] : (tensor<24x12xf32>) -> tensor<4x24x12xf32>
    %51 = stablehlo.iota dim = 1 : tensor<4x24x12xi32>
    %52 = call @cumsum(%arg2) : (tensor<4xi32>) -> tensor<4xi32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %53 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %54 = stablehlo.slice %53 [0:1] : (tensor<4xi32>) -> tensor<1xi32>
    %55 = stablehlo.slice %52 [0:3] : (tensor<4xi32>) -> tensor<3xi32>
    %56 = stablehlo.concatenate %54, %55, dim = 0 : (tensor<1xi32>, tensor<3xi32>) -> tensor<4xi32>
    %57 = stablehlo.broadcast_in_dim %52, dims = [0] : (tensor<4xi32>) -> tensor<4x24x12xi32>
    %58 = stablehlo.broadcast_in_dim %56, dims = [0] : (tensor<4xi32>) -> tensor<4x24x12xi32>
    %59 = stablehlo.compare LE, %58, %51, SIGNED : (tensor<4x24x12xi32>, tensor<4x24x12xi32>) -> tensor<4x24x12xi1>
    %60 = stablehlo.compare LT, %51, %57, SIGNED : (tensor<4x24x12xi32>, tensor<4x24x12xi32>) -> tensor<4x24x12xi1>
    %61 = stablehlo.and %59, %60 : tensor<4x24x12xi1>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x24x12xf32>
    %63 = stablehlo.select %61, %50, %62 : tensor<4x24x12xi1>, tensor<4x24x12xf32>
    %64 = stablehlo.dot_general %49, %63, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x24x8xf32>, tensor<4x24x12xf32>) -> tensor<4x8x12xf32>
    %65 = stablehlo.broadcast_in_dim %35, dims = [1, 2] : (tensor<24x12xf32>) -> tensor<4x24x12xf32>
    %66 = stablehlo.iota dim = 1 : tensor<4x24x12xi32>
    %67 = call @cumsum(%arg2) : (tensor<4xi32>) -> tensor<4xi32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %68 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %69 = stablehlo.slice %68 [0:1] : (tensor<4xi32>) -> tensor<1xi32>
    %70 = stablehlo.slice %67 [0:3] : (tensor<4xi32>) -> tensor<3xi32>
    %71 = stablehlo.concatenate %69, %70, dim = 0 : (tensor<1xi32>, tensor<3xi32>) -> tensor<4xi32>
    %72 = stablehlo.broadcast_in_dim %67, dims = [0] : (tensor<4xi32>) -> tensor<4x24x12xi32>
    %73 = stablehlo.broadcast_in_dim %71, dims = [0] : (tensor<4xi32>) -> tensor<4x24x12xi32>
    %74 = stablehlo.compare LE, %73, %66, SIGNED : (tensor<4x24x12xi32>, tensor<4x24x12xi32>) -> tensor<4x24x12xi1>
    %75 = stablehlo.compare LT, %66, %72, SIGNED : (tensor<4x24x12xi32>, tensor<4x24x12xi32>) -> tensor<4x24x12xi1>
    %76 = stablehlo.and %74, %75 : tensor<4x24x12xi1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x24x12xf32>
    %78 = stablehlo.select %76, %65, %77 : tensor<4x24x12xi1>, tensor<4x24x12xf32>
    %79 = stablehlo.dot_general %78, %arg1, contracting_dims = [2, 0] x [2, 0], precision = [DEFAULT, DEFAULT] : (tensor<4x24x12xf32>, tensor<4x8x12xf32>) -> tensor<24x8xf32>
    %80 = stablehlo.iota dim = 1 : tensor<24x8xi32>
    %c_11 = stablehlo.constant dense<-1> : tensor<i32>
    %cst_12 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %81:2 = stablehlo.custom_call @ApproxTopK(%arg0, %80, %cst_12, %c_11) {backend_config = "", called_computations = [@top_k_gt_f32_comparator], mhlo.backend_config = {aggregate_to_topk = true, is_fallback = true, recall_target = 0.949999988 : f32, reduction_dim = 1 : i64, reduction_input_size_override = -1 : i64, top_k = 3 : i64}} : (tensor<24x8xf32>, tensor<24x8xi32>, tensor<f32>, tensor<i32>) -> (tensor<24x3xf32>, tensor<24x3xi32>)
    %82 = stablehlo.iota dim = 0 : tensor<24x8xi32>
    %c_13 = stablehlo.constant dense<-1> : tensor<i32>
    %cst_14 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %83:2 = stablehlo.custom_call @ApproxTopK(%arg0, %82, %cst_14, %c_13) {backend_config = "", called_computations = [@top_k_lt_f32_comparator], mhlo.backend_config = {aggregate_to_topk = true, is_fallback = true, recall_target = 0.949999988 : f32, reduction_dim = 0 : i64, reduction_input_size_override = -1 : i64, top_k = 2 : i64}} : (tensor<24x8xf32>, tensor<24x8xi32>, tensor<f32>, tensor<i32>) -> (tensor<2x8xf32>, tensor<2x8xi32>)
    return %14, %79, %64, %81#0, %81#1, %83#0, %83#1 : tensor<24x12xf32>, tensor<24x8xf32>, tensor<4x8x12xf32>, tensor<24x3xf32>, tensor<24x3xi32>, tensor<2x8xf32>, tensor<2x8xi32>
  }
  func.func private @cumsum(%arg0: tensor<4xi32>) -> tensor<4xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[3, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 4>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i32>
      stablehlo.return %2 : tensor<i32>
    }) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
    return %1 : tensor<4xi32>
  }
}
