module @jit_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<56xi32>, %arg1: tensor<56xi32>) -> (tensor<i32> {jax.result_info = "result[0]"}, tensor<16xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<56xi32>
    %2 = stablehlo.compare LT, %arg0, %1, SIGNED : (tensor<56xi32>, tensor<56xi32>) -> tensor<56xi1>
    %c_0 = stablehlo.constant dense<16> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<56xi32>
    %4 = stablehlo.add %arg0, %3 : tensor<56xi32>
    %5 = stablehlo.select %2, %4, %arg0 : tensor<56xi1>, tensor<56xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<56xi32>) -> tensor<56x1xi32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<56xf32>
    %8 = "stablehlo.scatter"(%0, %6, %7) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %11 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %11 : tensor<f32>
    }) : (tensor<16xf32>, tensor<56x1xi32>, tensor<56xf32>) -> tensor<16xf32>
    %cst_2 = stablehlo.constant dense<6.250000e-02> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10:6 = stablehlo.while(%iterArg = %arg0, %iterArg_5 = %8, %iterArg_6 = %arg1, %iterArg_7 = %c_3, %iterArg_8 = %9, %iterArg_9 = %cst_4) : tensor<56xi32>, tensor<16xf32>, tensor<56xi32>, tensor<i32>, tensor<16xf32>, tensor<f32>
    cond {
      %cst_10 = stablehlo.constant dense<3.000000e-04> : tensor<f32>
      %11 = stablehlo.compare GT, %iterArg_9, %cst_10, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %c_11 = stablehlo.constant dense<50> : tensor<i32>
      %12 = stablehlo.compare LT, %iterArg_7, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_12 = stablehlo.constant dense<false> : tensor<i1>
      %13 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i1>) -> tensor<i1>
      %14 = stablehlo.compare NE, %12, %13, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %15 = stablehlo.convert %14 : tensor<i1>
      %16 = stablehlo.and %11, %15 : tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %11 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<16xf32>
      %c_11 = stablehlo.constant dense<0> : tensor<i32>
      %12 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<56xi32>
      %13 = stablehlo.compare LT, %iterArg, %12, SIGNED : (tensor<56xi32>, tensor<56xi32>) -> tensor<56xi1>
      %c_12 = stablehlo.constant dense<16> : tensor<i32>
      %14 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<56xi32>
      %15 = stablehlo.add %iterArg, %14 : tensor<56xi32>
      %16 = stablehlo.select %13, %15, %iterArg : tensor<56xi1>, tensor<56xi32>
      %17 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<56xi32>) -> tensor<56x1xi32>
      %18 = "stablehlo.gather"(%iterArg_8, %17) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<56x1xi32>) -> tensor<56xf32>
      %c_13 = stablehlo.constant dense<0> : tensor<i32>
      %19 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<56xi32>
      %20 = stablehlo.compare LT, %iterArg, %19, SIGNED : (tensor<56xi32>, tensor<56xi32>) -> tensor<56xi1>
      %c_14 = stablehlo.constant dense<16> : tensor<i32>
      %21 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<56xi32>
      %22 = stablehlo.add %iterArg, %21 : tensor<56xi32>
      %23 = stablehlo.select %20, %22, %iterArg : tensor<56xi1>, tensor<56xi32>
      %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<56xi32>) -> tensor<56x1xi32>
      %25 = "stablehlo.gather"(%iterArg_5, %24) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<56x1xi32>) -> tensor<56xf32>
      %26 = stablehlo.convert %18 : tensor<56xf32>
      %27 = stablehlo.divide %26, %25 : tensor<56xf32>
      %c_15 = stablehlo.constant dense<0> : tensor<i32>
      %28 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<56xi32>
      %29 = stablehlo.compare LT, %iterArg_6, %28, SIGNED : (tensor<56xi32>, tensor<56xi32>) -> tensor<56xi1>
      %c_16 = stablehlo.constant dense<16> : tensor<i32>
      %30 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<56xi32>
      %31 = stablehlo.add %iterArg_6, %30 : tensor<56xi32>
      %32 = stablehlo.select %29, %31, %iterArg_6 : tensor<56xi1>, tensor<56xi32>
      %33 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<56xi32>) -> tensor<56x1xi32>
      %34 = "stablehlo.scatter"(%11, %33, %27) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        %44 = stablehlo.add %arg2, %arg3 : tensor<f32>
        stablehlo.return %44 : tensor<f32>
      }) : (tensor<16xf32>, tensor<56x1xi32>, tensor<56xf32>) -> tensor<16xf32>
      %cst_17 = stablehlo.constant dense<8.500000e-01> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<16xf32>
      %36 = stablehlo.multiply %35, %34 : tensor<16xf32>
      %cst_18 = stablehlo.constant dense<9.375000e-03> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<16xf32>
      %38 = stablehlo.add %37, %36 : tensor<16xf32>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %39 = stablehlo.add %iterArg_7, %c_19 : tensor<i32>
      %40 = stablehlo.convert %iterArg_8 : tensor<16xf32>
      %41 = stablehlo.subtract %38, %40 : tensor<16xf32>
      %42 = stablehlo.abs %41 : tensor<16xf32>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %43 = stablehlo.reduce(%42 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
      stablehlo.return %iterArg, %iterArg_5, %iterArg_6, %39, %38, %43 : tensor<56xi32>, tensor<16xf32>, tensor<56xi32>, tensor<i32>, tensor<16xf32>, tensor<f32>
    }
    return %10#3, %10#4 : tensor<i32>, tensor<16xf32>
  }
}
