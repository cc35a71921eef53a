module @jit_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x6xf32>, %arg1: tensor<24x6xf32>, %arg2: tensor<24xi32>) -> (tensor<8x5xi32> {jax.result_info = "result[0]"}, tensor<8x3xi32> {jax.result_info = "result[1]"}, tensor<8x5xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<8x6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<8x6xf32>, tensor<f32>) -> tensor<8xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<8xf32>) -> tensor<8x1xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %4 = stablehlo.multiply %3, %arg0 : tensor<8x6xf32>
    %5 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<24x6xf32>) -> tensor<6x24xf32>
    %6 = stablehlo.dot_general %4, %5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<6x24xf32>) -> tensor<8x24xf32>
    %7 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x24xf32>
    %8 = stablehlo.subtract %7, %6 : tensor<8x24xf32>
    %9 = stablehlo.multiply %arg1, %arg1 : tensor<24x6xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<24x6xf32>, tensor<f32>) -> tensor<24xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<8x24xf32>
    %13 = stablehlo.add %8, %12 : tensor<8x24xf32>
    %14 = stablehlo.negate %13 : tensor<8x24xf32>
    %values, %indices = chlo.top_k(%14, k = 5) : tensor<8x24xf32> -> (tensor<8x5xf32>, tensor<8x5xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<8x5xi32>
    %16 = stablehlo.compare LT, %indices, %15, SIGNED : (tensor<8x5xi32>, tensor<8x5xi32>) -> tensor<8x5xi1>
    %c_2 = stablehlo.constant dense<24> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<8x5xi32>
    %18 = stablehlo.add %indices, %17 : tensor<8x5xi32>
    %19 = stablehlo.select %16, %18, %indices : tensor<8x5xi1>, tensor<8x5xi32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<8x5xi32>) -> tensor<8x5x1xi32>
    %21 = "stablehlo.gather"(%arg2, %20) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<24xi32>, tensor<8x5x1xi32>) -> tensor<8x5xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %23 = call @clip(%21, %c_4) : (tensor<8x5xi32>, tensor<i32>) -> tensor<8x5xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<8x5xi32>
    %25 = stablehlo.compare LT, %23, %24, SIGNED : (tensor<8x5xi32>, tensor<8x5xi32>) -> tensor<8x5xi1>
    %c_6 = stablehlo.constant dense<3> : tensor<i32>
    %26 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<8x5xi32>
    %27 = stablehlo.add %23, %26 : tensor<8x5xi32>
    %28 = stablehlo.select %25, %27, %23 : tensor<8x5xi1>, tensor<8x5xi32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<8x5xi32>) -> tensor<8x5x1xi32>
    %c_7 = stablehlo.constant dense<1> : tensor<i32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %31 = stablehlo.broadcast_in_dim %22, dims = [1] : (tensor<3xi32>) -> tensor<8x3xi32>
    %32 = stablehlo.broadcast_in_dim %30, dims = [1] : (tensor<5xi32>) -> tensor<8x5xi32>
    %33 = "stablehlo.scatter"(%31, %29, %32) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      %36 = stablehlo.add %arg3, %arg4 : tensor<i32>
      stablehlo.return %36 : tensor<i32>
    }) : (tensor<8x3xi32>, tensor<8x5x1xi32>, tensor<8x5xi32>) -> tensor<8x3xi32>
    %34 = call @sort(%13) : (tensor<8x24xf32>) -> tensor<8x24xf32>
    %35 = stablehlo.slice %34 [0:8, 0:5] : (tensor<8x24xf32>) -> tensor<8x5xf32>
    return %indices, %33, %35 : tensor<8x5xi32>, tensor<8x3xi32>, tensor<8x5xf32>
  }
  func.func private @clip(%arg0: tensor<8x5xi32>, %arg1: tensor<i32>) -> tensor<8x5xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<8x5xi32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<8x5xi32>
    return %2 : tensor<8x5xi32>
  }
  func.func private @sort(%arg0: tensor<8x24xf32>) -> tensor<8x24xf32> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %1 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %2 = stablehlo.select %1, %cst_0, %arg1 : tensor<i1>, tensor<f32>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %4 = stablehlo.select %3, %cst_1, %2 : tensor<i1>, tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %5 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %6 = stablehlo.select %5, %cst_3, %arg2 : tensor<i1>, tensor<f32>
      %7 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %8 = stablehlo.select %7, %cst_4, %6 : tensor<i1>, tensor<f32>
      %9 = stablehlo.compare LT, %4, %8, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    }) : (tensor<8x24xf32>) -> tensor<8x24xf32>
    return %0 : tensor<8x24xf32>
  }
}
