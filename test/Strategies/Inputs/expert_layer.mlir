module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x64x32xf32>, %arg1: tensor<32x4xf32>, %arg2: tensor<4x32x64xf32>, %arg3: tensor<8x16x32xf32>, %arg4: tensor<8x16x32xf32>) -> (tensor<8x16x32xf32> {jax.result_info = "result[0]"}, tensor<4x64x32xf32> {jax.result_info = "result[1][0]['down']"}, tensor<32x4xf32> {jax.result_info = "result[1][0]['gate']"}, tensor<4x32x64xf32> {jax.result_info = "result[1][0]['up']"}, tensor<8x16x32xf32> {jax.result_info = "result[1][1]"}) {
    %0 = stablehlo.dot_general %arg3, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x16x32xf32>, tensor<32x4xf32>) -> tensor<8x16x4xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<8x16x4xf32>, tensor<f32>) -> tensor<8x16xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x16xf32>
    %3 = stablehlo.maximum %2, %1 : tensor<8x16xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<8x16xf32>) -> tensor<8x16x1xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1, 2] : (tensor<8x16x1xf32>) -> tensor<8x16x4xf32>
    %6 = stablehlo.subtract %0, %5 : tensor<8x16x4xf32>
    %7 = stablehlo.exponential %6 : tensor<8x16x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<8x16x4xf32>, tensor<f32>) -> tensor<8x16xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<8x16xf32>) -> tensor<8x16x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<8x16x1xf32>) -> tensor<8x16x4xf32>
    %11 = stablehlo.divide %7, %10 : tensor<8x16x4xf32>
    %12 = stablehlo.multiply %9, %9 : tensor<8x16x1xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x16x1xf32>
    %14 = stablehlo.divide %13, %12 : tensor<8x16x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<8x4xi32>
    %16 = call @argmax(%11) : (tensor<8x16x4xf32>) -> tensor<8x16xi32>
    %17 = call @_one_hot(%16) : (tensor<8x16xi32>) -> tensor<8x16x4xi32>
    %18 = call @cumsum(%17) : (tensor<8x16x4xi32>) -> tensor<8x16x4xi32>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<8x16x4xi32>
    %20 = stablehlo.subtract %18, %19 : tensor<8x16x4xi32>
    %21 = stablehlo.broadcast_in_dim %15, dims = [0, 2] : (tensor<8x4xi32>) -> tensor<8x1x4xi32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2] : (tensor<8x1x4xi32>) -> tensor<8x16x4xi32>
    %23 = stablehlo.add %20, %22 : tensor<8x16x4xi32>
    %24 = stablehlo.multiply %23, %17 : tensor<8x16x4xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %25 = stablehlo.reduce(%17 init: %c_4) applies stablehlo.add across dimensions = [1] : (tensor<8x16x4xi32>, tensor<i32>) -> tensor<8x4xi32>
    %26 = stablehlo.add %15, %25 : tensor<8x4xi32>
    %c_5 = stablehlo.constant dense<8> : tensor<i32>
    %27 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<8x16x4xi32>
    %28 = stablehlo.compare LT, %24, %27, SIGNED : (tensor<8x16x4xi32>, tensor<8x16x4xi32>) -> tensor<8x16x4xi1>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %29 = call @_where(%28, %17, %c_6) : (tensor<8x16x4xi1>, tensor<8x16x4xi32>, tensor<i32>) -> tensor<8x16x4xi32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 2] : (tensor<8x16x4xi32>) -> tensor<8x16x4x1xi32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %31 = stablehlo.reduce(%24 init: %c_7) applies stablehlo.add across dimensions = [2] : (tensor<8x16x4xi32>, tensor<i32>) -> tensor<8x16xi32>
    %32 = call @_one_hot_1(%31) : (tensor<8x16xi32>) -> tensor<8x16x8xi32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1, 3] : (tensor<8x16x8xi32>) -> tensor<8x16x1x8xi32>
    %34 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2, 3] : (tensor<8x16x4x1xi32>) -> tensor<8x16x4x8xi32>
    %35 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2, 3] : (tensor<8x16x1x8xi32>) -> tensor<8x16x4x8xi32>
    %36 = stablehlo.multiply %34, %35 : tensor<8x16x4x8xi32>
    %c_8 = stablehlo.constant dense<1> : tensor<i32>
    %37 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<8x16x4xi32>
    %38 = stablehlo.compare EQ, %17, %37, SIGNED : (tensor<8x16x4xi32>, tensor<8x16x4xi32>) -> tensor<8x16x4xi1>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %39 = call @_where_2(%38, %cst_9, %11) : (tensor<8x16x4xi1>, tensor<f32>, tensor<8x16x4xf32>) -> tensor<8x16x4xf32>
    %40 = call @argmax(%39) : (tensor<8x16x4xf32>) -> tensor<8x16xi32>
    %41 = call @_one_hot(%40) : (tensor<8x16xi32>) -> tensor<8x16x4xi32>
    %42 = call @cumsum(%41) : (tensor<8x16x4xi32>) -> tensor<8x16x4xi32>
    %c_10 = stablehlo.constant dense<1> : tensor<i32>
    %43 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<8x16x4xi32>
    %44 = stablehlo.subtract %42, %43 : tensor<8x16x4xi32>
    %45 = stablehlo.broadcast_in_dim %26, dims = [0, 2] : (tensor<8x4xi32>) -> tensor<8x1x4xi32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<8x1x4xi32>) -> tensor<8x16x4xi32>
    %47 = stablehlo.add %44, %46 : tensor<8x16x4xi32>
    %48 = stablehlo.multiply %47, %41 : tensor<8x16x4xi32>
    %c_11 = stablehlo.constant dense<8> : tensor<i32>
    %49 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<8x16x4xi32>
    %50 = stablehlo.compare LT, %48, %49, SIGNED : (tensor<8x16x4xi32>, tensor<8x16x4xi32>) -> tensor<8x16x4xi1>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %51 = call @_where(%50, %41, %c_12) : (tensor<8x16x4xi1>, tensor<8x16x4xi32>, tensor<i32>) -> tensor<8x16x4xi32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2] : (tensor<8x16x4xi32>) -> tensor<8x16x4x1xi32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %53 = stablehlo.reduce(%48 init: %c_13) applies stablehlo.add across dimensions = [2] : (tensor<8x16x4xi32>, tensor<i32>) -> tensor<8x16xi32>
    %54 = call @_one_hot_1(%53) : (tensor<8x16xi32>) -> tensor<8x16x8xi32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 3] : (tensor<8x16x8xi32>) -> tensor<8x16x1x8xi32>
    %56 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2, 3] : (tensor<8x16x4x1xi32>) -> tensor<8x16x4x8xi32>
    %57 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2, 3] : (tensor<8x16x1x8xi32>) -> tensor<8x16x4x8xi32>
    %58 = stablehlo.multiply %56, %57 : tensor<8x16x4x8xi32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %59 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<8x16x4x8xi32>
    %60 = stablehlo.add %59, %36 : tensor<8x16x4x8xi32>
    %61 = stablehlo.add %60, %58 : tensor<8x16x4x8xi32>
    %62 = stablehlo.convert %61 : (tensor<8x16x4x8xi32>) -> tensor<8x16x4x8xf32>
    %63 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2] : (tensor<8x16x4xf32>) -> tensor<8x16x4x1xf32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0, 1, 2, 3] : (tensor<8x16x4x1xf32>) -> tensor<8x16x4x8xf32>
    %65 = stablehlo.multiply %64, %62 : tensor<8x16x4x8xf32>
    %66 = stablehlo.dot_general %arg3, %62, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x16x32xf32>, tensor<8x16x4x8xf32>) -> tensor<8x32x4x8xf32>
    %67 = stablehlo.transpose %66, dims = [2, 0, 3, 1] : (tensor<8x32x4x8xf32>) -> tensor<4x8x8x32xf32>
    %68 = stablehlo.dot_general %67, %arg2, batching_dims = [0] x [0], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x8x32xf32>, tensor<4x32x64xf32>) -> tensor<4x8x8x64xf32>
    %69 = call @relu(%68) : (tensor<4x8x8x64xf32>) -> tensor<4x8x8x64xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x8x8x64xf32>
    %71 = stablehlo.compare GT, %68, %70, FLOAT : (tensor<4x8x8x64xf32>, tensor<4x8x8x64xf32>) -> tensor<4x8x8x64xi1>
    %72 = stablehlo.dot_general %69, %arg0, batching_dims = [0] x [0], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x8x64xf32>, tensor<4x64x32xf32>) -> tensor<4x8x8x32xf32>
    %73 = stablehlo.dot_general %65, %72, batching_dims = [0] x [1], contracting_dims = [3, 2] x [2, 0], precision = [DEFAULT, DEFAULT] : (tensor<8x16x4x8xf32>, tensor<4x8x8x32xf32>) -> tensor<8x16x32xf32>
    %74 = stablehlo.dot_general %arg4, %65, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x16x32xf32>, tensor<8x16x4x8xf32>) -> tensor<8x32x4x8xf32>
    %75 = stablehlo.transpose %74, dims = [2, 0, 3, 1] : (tensor<8x32x4x8xf32>) -> tensor<4x8x8x32xf32>
    %76 = stablehlo.dot_general %arg4, %72, batching_dims = [0] x [1], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<8x16x32xf32>, tensor<4x8x8x32xf32>) -> tensor<8x16x4x8xf32>
    %77 = stablehlo.dot_general %75, %69, batching_dims = [0] x [0], contracting_dims = [1, 2] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x8x8x32xf32>, tensor<4x8x8x64xf32>) -> tensor<4x32x64xf32>
    %78 = stablehlo.transpose %77, dims = [0, 2, 1] : (tensor<4x32x64xf32>) -> tensor<4x64x32xf32>
    %79 = stablehlo.dot_general %75, %arg0, batching_dims = [0] x [0], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x8x8x32xf32>, tensor<4x64x32xf32>) -> tensor<4x8x8x64xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x8x8x64xf32>
    %81 = stablehlo.select %71, %79, %80 : tensor<4x8x8x64xi1>, tensor<4x8x8x64xf32>
    %82 = stablehlo.dot_general %81, %67, batching_dims = [0] x [0], contracting_dims = [1, 2] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x8x8x64xf32>, tensor<4x8x8x32xf32>) -> tensor<4x64x32xf32>
    %83 = stablehlo.transpose %82, dims = [0, 2, 1] : (tensor<4x64x32xf32>) -> tensor<4x32x64xf32>
    %84 = stablehlo.dot_general %81, %arg2, batching_dims = [0] x [0], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x8x8x64xf32>, tensor<4x32x64xf32>) -> tensor<4x8x8x32xf32>
    %85 = stablehlo.transpose %84, dims = [1, 3, 0, 2] : (tensor<4x8x8x32xf32>) -> tensor<8x32x4x8xf32>
    %86 = stablehlo.dot_general %85, %62, batching_dims = [0] x [0], contracting_dims = [2, 3] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<8x32x4x8xf32>, tensor<8x16x4x8xf32>) -> tensor<8x32x16xf32>
    %87 = stablehlo.transpose %86, dims = [0, 2, 1] : (tensor<8x32x16xf32>) -> tensor<8x16x32xf32>
    %88 = stablehlo.multiply %76, %62 : tensor<8x16x4x8xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.reduce(%88 init: %cst_17) applies stablehlo.add across dimensions = [3] : (tensor<8x16x4x8xf32>, tensor<f32>) -> tensor<8x16x4xf32>
    %90 = stablehlo.reshape %89 : (tensor<8x16x4xf32>) -> tensor<8x16x4x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.reduce(%90 init: %cst_18) applies stablehlo.add across dimensions = [3] : (tensor<8x16x4x1xf32>, tensor<f32>) -> tensor<8x16x4xf32>
    %92 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<8x16x1xf32>) -> tensor<8x16x4xf32>
    %93 = stablehlo.multiply %91, %92 : tensor<8x16x4xf32>
    %94 = stablehlo.multiply %93, %7 : tensor<8x16x4xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.reduce(%94 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<8x16x4xf32>, tensor<f32>) -> tensor<8x16xf32>
    %96 = stablehlo.reshape %95 : (tensor<8x16xf32>) -> tensor<8x16x1xf32>
    %97 = stablehlo.negate %96 : tensor<8x16x1xf32>
    %98 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<8x16x1xf32>) -> tensor<8x16x4xf32>
    %99 = stablehlo.divide %91, %98 : tensor<8x16x4xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.reduce(%97 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<8x16x1xf32>, tensor<f32>) -> tensor<8x16xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1] : (tensor<8x16xf32>) -> tensor<8x16x4xf32>
    %102 = stablehlo.add %99, %101 : tensor<8x16x4xf32>
    %103 = stablehlo.multiply %102, %7 : tensor<8x16x4xf32>
    %104 = stablehlo.dot_general %103, %arg3, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<8x16x4xf32>, tensor<8x16x32xf32>) -> tensor<4x32xf32>
    %105 = stablehlo.transpose %104, dims = [1, 0] : (tensor<4x32xf32>) -> tensor<32x4xf32>
    %106 = stablehlo.dot_general %103, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x16x4xf32>, tensor<32x4xf32>) -> tensor<8x16x32xf32>
    %107 = stablehlo.add %87, %106 : tensor<8x16x32xf32>
    return %73, %78, %105, %83, %107 : tensor<8x16x32xf32>, tensor<4x64x32xf32>, tensor<32x4xf32>, tensor<4x32x64xf32>, tensor<8x16x32xf32>
  }
  func.func private @argmax(%arg0: tensor<8x16x4xf32>) -> tensor<8x16xi32> {
    %0 = stablehlo.iota dim = 2 : tensor<8x16x4xi32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [2] : (tensor<8x16x4xf32>, tensor<8x16x4xi32>, tensor<f32>, tensor<i32>) -> (tensor<8x16xf32>, tensor<8x16xi32>)
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
    return %1#1 : tensor<8x16xi32>
  }
  func.func private @_one_hot(%arg0: tensor<8x16xi32>) -> tensor<8x16x4xi32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<8x16xi32>) -> tensor<8x16x1xi32>
    %1 = stablehlo.iota dim = 2 : tensor<1x1x4xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<8x16x1xi32>) -> tensor<8x16x4xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x1x4xi32>) -> tensor<8x16x4xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<8x16x4xi32>, tensor<8x16x4xi32>) -> tensor<8x16x4xi1>
    %5 = stablehlo.convert %4 : (tensor<8x16x4xi1>) -> tensor<8x16x4xi32>
    return %5 : tensor<8x16x4xi32>
  }
  func.func private @cumsum(%arg0: tensor<8x16x4xi32>) -> tensor<8x16x4xi32> {
    %0 = call @cumsum_0(%arg0) : (tensor<8x16x4xi32>) -> tensor<8x16x4xi32>
    return %0 : tensor<8x16x4xi32>
  }
  func.func private @cumsum_0(%arg0: tensor<8x16x4xi32>) -> tensor<8x16x4xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1, 1>, padding = dense<[[0, 0], [15, 0], [0, 0]]> : tensor<3x2xi64>, window_dilations = array<i64: 1, 1, 1>, window_dimensions = array<i64: 1, 16, 1>, window_strides = array<i64: 1, 1, 1>}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i32>
      stablehlo.return %2 : tensor<i32>
    }) : (tensor<8x16x4xi32>, tensor<i32>) -> tensor<8x16x4xi32>
    return %1 : tensor<8x16x4xi32>
  }
  func.func private @_where(%arg0: tensor<8x16x4xi1>, %arg1: tensor<8x16x4xi32>, %arg2: tensor<i32>) -> tensor<8x16x4xi32> {
    %0 = stablehlo.convert %arg2 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<8x16x4xi32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<8x16x4xi1>, tensor<8x16x4xi32>
    return %2 : tensor<8x16x4xi32>
  }
  func.func private @_one_hot_1(%arg0: tensor<8x16xi32>) -> tensor<8x16x8xi32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<8x16xi32>) -> tensor<8x16x1xi32>
    %1 = stablehlo.iota dim = 2 : tensor<1x1x8xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<8x16x1xi32>) -> tensor<8x16x8xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x1x8xi32>) -> tensor<8x16x8xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<8x16x8xi32>, tensor<8x16x8xi32>) -> tensor<8x16x8xi1>
    %5 = stablehlo.convert %4 : (tensor<8x16x8xi1>) -> tensor<8x16x8xi32>
    return %5 : tensor<8x16x8xi32>
  }
  func.func private @_where_2(%arg0: tensor<8x16x4xi1>, %arg1: tensor<f32>, %arg2: tensor<8x16x4xf32>) -> tensor<8x16x4xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<8x16x4xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<8x16x4xi1>, tensor<8x16x4xf32>
    return %2 : tensor<8x16x4xf32>
  }
  func.func private @relu(%arg0: tensor<4x8x8x64xf32>) -> tensor<4x8x8x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8x8x64xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x8x8x64xf32>
    return %1 : tensor<4x8x8x64xf32>
  }
}
