module @jit_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x2x4xf32>, %arg1: tensor<4x5x5x8xf32>, %arg2: tensor<4x3x4xf32>) -> (tensor<4x3xi32> {jax.result_info = "result[0]"}, tensor<4x3xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<4x3xi1> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.dot_general %arg1, %arg0, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5x5x8xf32>, tensor<8x2x4xf32>) -> tensor<4x5x5x2x4xf32>
    %1 = stablehlo.negate %0 : tensor<4x5x5x2x4xf32>
    %2 = stablehlo.exponential %1 : tensor<4x5x5x2x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5x5x2x4xf32>
    %4 = stablehlo.add %3, %2 : tensor<4x5x5x2x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x5x5x2x4xf32>
    %6 = stablehlo.divide %5, %4 : tensor<4x5x5x2x4xf32>
    %7 = stablehlo.reshape %6 : (tensor<4x5x5x2x4xf32>) -> tensor<4x50x4xf32>
    %8 = stablehlo.slice %7 [0:4, 0:50, 0:2] : (tensor<4x50x4xf32>) -> tensor<4x50x2xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x50x2xf32>
    %10 = stablehlo.multiply %8, %9 : tensor<4x50x2xf32>
    %11 = stablehlo.slice %7 [0:4, 0:50, 0:2] : (tensor<4x50x4xf32>) -> tensor<4x50x2xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x50x2xf32>
    %13 = stablehlo.multiply %11, %12 : tensor<4x50x2xf32>
    %14 = stablehlo.slice %7 [0:4, 0:50, 2:4] : (tensor<4x50x4xf32>) -> tensor<4x50x2xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x50x2xf32>
    %16 = stablehlo.multiply %14, %15 : tensor<4x50x2xf32>
    %17 = stablehlo.add %13, %16 : tensor<4x50x2xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1, 3] : (tensor<4x50x2xf32>) -> tensor<4x50x1x2xf32>
    %19 = stablehlo.slice %arg2 [0:4, 0:3, 2:4] : (tensor<4x3x4xf32>) -> tensor<4x3x2xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 2, 3] : (tensor<4x3x2xf32>) -> tensor<4x1x3x2xf32>
    %21 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2, 3] : (tensor<4x50x1x2xf32>) -> tensor<4x50x3x2xf32>
    %22 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2, 3] : (tensor<4x1x3x2xf32>) -> tensor<4x50x3x2xf32>
    %23 = stablehlo.minimum %21, %22 : tensor<4x50x3x2xf32>
    %24 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 3] : (tensor<4x50x2xf32>) -> tensor<4x50x1x2xf32>
    %25 = stablehlo.slice %arg2 [0:4, 0:3, 0:2] : (tensor<4x3x4xf32>) -> tensor<4x3x2xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 2, 3] : (tensor<4x3x2xf32>) -> tensor<4x1x3x2xf32>
    %27 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2, 3] : (tensor<4x50x1x2xf32>) -> tensor<4x50x3x2xf32>
    %28 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 2, 3] : (tensor<4x1x3x2xf32>) -> tensor<4x50x3x2xf32>
    %29 = stablehlo.maximum %27, %28 : tensor<4x50x3x2xf32>
    %30 = stablehlo.subtract %23, %29 : tensor<4x50x3x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %31 = call @clip(%30, %c) : (tensor<4x50x3x2xf32>, tensor<i32>) -> tensor<4x50x3x2xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_4) applies stablehlo.multiply across dimensions = [3] : (tensor<4x50x3x2xf32>, tensor<f32>) -> tensor<4x50x3xf32>
    %33 = stablehlo.subtract %17, %10 : tensor<4x50x2xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_5) applies stablehlo.multiply across dimensions = [2] : (tensor<4x50x2xf32>, tensor<f32>) -> tensor<4x50xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<4x50xf32>) -> tensor<4x50x1xf32>
    %36 = stablehlo.slice %arg2 [0:4, 0:3, 0:2] : (tensor<4x3x4xf32>) -> tensor<4x3x2xf32>
    %37 = stablehlo.slice %arg2 [0:4, 0:3, 2:4] : (tensor<4x3x4xf32>) -> tensor<4x3x2xf32>
    %38 = stablehlo.subtract %37, %36 : tensor<4x3x2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%38 init: %cst_6) applies stablehlo.multiply across dimensions = [2] : (tensor<4x3x2xf32>, tensor<f32>) -> tensor<4x3xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 2] : (tensor<4x3xf32>) -> tensor<4x1x3xf32>
    %41 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2] : (tensor<4x50x1xf32>) -> tensor<4x50x3xf32>
    %42 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<4x1x3xf32>) -> tensor<4x50x3xf32>
    %43 = stablehlo.add %41, %42 : tensor<4x50x3xf32>
    %44 = stablehlo.subtract %43, %32 : tensor<4x50x3xf32>
    %45 = stablehlo.divide %32, %44 : tensor<4x50x3xf32>
    %46 = call @argmax(%45) : (tensor<4x50x3xf32>) -> tensor<4x3xi32>
    %47 = stablehlo.concatenate %10, %17, dim = 2 : (tensor<4x50x2xf32>, tensor<4x50x2xf32>) -> tensor<4x50x4xf32>
    %48 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<4x3xi32>) -> tensor<4x3x1xi32>
    %49 = call @take_along_axis(%47, %48) : (tensor<4x50x4xf32>, tensor<4x3x1xi32>) -> tensor<4x3x4xf32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %50 = stablehlo.reduce(%45 init: %cst_7) applies stablehlo.maximum across dimensions = [1] : (tensor<4x50x3xf32>, tensor<f32>) -> tensor<4x3xf32>
    %51 = stablehlo.subtract %49, %arg2 : tensor<4x3x4xf32>
    %52 = stablehlo.abs %51 : tensor<4x3x4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%52 init: %cst_8) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x3x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x50x3xf32>
    %55 = stablehlo.compare GT, %45, %54, FLOAT : (tensor<4x50x3xf32>, tensor<4x50x3xf32>) -> tensor<4x50x3xi1>
    %c_10 = stablehlo.constant dense<false> : tensor<i1>
    %56 = stablehlo.reduce(%55 init: %c_10) applies stablehlo.or across dimensions = [1] : (tensor<4x50x3xi1>, tensor<i1>) -> tensor<4x3xi1>
    return %46, %50, %53, %56 : tensor<4x3xi32>, tensor<4x3xf32>, tensor<f32>, tensor<4x3xi1>
  }
  func.func private @clip(%arg0: tensor<4x50x3x2xf32>, %arg1: tensor<i32>) -> tensor<4x50x3x2xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x50x3x2xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<4x50x3x2xf32>
    return %2 : tensor<4x50x3x2xf32>
  }
  func.func private @argmax(%arg0: tensor<4x50x3xf32>) -> tensor<4x3xi32> {
    %0 = stablehlo.iota dim = 1 : tensor<4x50x3xi32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<4x50x3xf32>, tensor<4x50x3xi32>, tensor<f32>, tensor<i32>) -> (tensor<4x3xf32>, tensor<4x3xi32>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i32>, %arg4: tensor<i32>)  {
      %2 = stablehlo.compare GT, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<f32>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i32>
      stablehlo.return %9, %10 : tensor<f32>, tensor<i32>
    }
    return %1#1 : tensor<4x3xi32>
  }
  func.func private @take_along_axis(%arg0: tensor<4x50x4xf32>, %arg1: tensor<4x3x1xi32>) -> tensor<4x3x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x3x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x3x1xi32>, tensor<4x3x1xi32>) -> tensor<4x3x1xi1>
    %c_0 = stablehlo.constant dense<50> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x3x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x3x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x3x1xi1>, tensor<4x3x1xi32>
    %c_1 = stablehlo.constant dense<49> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x3x1xi32>
    %6 = stablehlo.compare GE, %4, %5, SIGNED : (tensor<4x3x1xi32>, tensor<4x3x1xi32>) -> tensor<4x3x1xi1>
    %7 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<4x3x1xi32>
    %9 = stablehlo.compare LE, %4, %8, SIGNED : (tensor<4x3x1xi32>, tensor<4x3x1xi32>) -> tensor<4x3x1xi1>
    %10 = stablehlo.and %6, %9 : tensor<4x3x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %11 = stablehlo.reduce(%10 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<4x3x1xi1>, tensor<i1>) -> tensor<4x3xi1>
    %12 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 4>}> : (tensor<4x50x4xf32>, tensor<4x3x1xi32>) -> tensor<4x3x4xf32>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<4x3xi1>) -> tensor<4x3x4xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3x4xf32>
    %15 = stablehlo.select %13, %12, %14 : tensor<4x3x4xi1>, tensor<4x3x4xf32>
    return %15 : tensor<4x3x4xf32>
  }
}
