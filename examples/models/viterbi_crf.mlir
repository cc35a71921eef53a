module @jit_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x9x6xf32>, %arg1: tensor<6x6xf32>, %arg2: tensor<4x9xi32>) -> (tensor<4xf32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]"}, tensor<4x9xi32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0, 2] : (tensor<4x9x6xf32>) -> tensor<9x4x6xf32>
    %1 = stablehlo.slice %0 [0:1, 0:4, 0:6] : (tensor<9x4x6xf32>) -> tensor<1x4x6xf32>
    %2 = stablehlo.reshape %1 : (tensor<1x4x6xf32>) -> tensor<4x6xf32>
    %3 = stablehlo.slice %0 [1:9, 0:4, 0:6] : (tensor<9x4x6xf32>) -> tensor<8x4x6xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4:4 = stablehlo.while(%iterArg = %3, %iterArg_14 = %arg1, %iterArg_15 = %c, %iterArg_16 = %2) : tensor<8x4x6xf32>, tensor<6x6xf32>, tensor<i32>, tensor<4x6xf32>
    cond {
      %c_17 = stablehlo.constant dense<8> : tensor<i32>
      %55 = stablehlo.compare LT, %iterArg_15, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %55 : tensor<i1>
    } do {
      %55 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_15) : (tensor<8x4x6xf32>, tensor<i32>) -> tensor<4x6xf32>
      %56 = func.call @closed_call(%iterArg_14, %iterArg_16, %55) : (tensor<6x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>) -> tensor<4x6xf32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %57 = stablehlo.add %iterArg_15, %c_17 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_14, %57, %56 : tensor<8x4x6xf32>, tensor<6x6xf32>, tensor<i32>, tensor<4x6xf32>
    }
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %5 = stablehlo.reduce(%4#3 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<4x6xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %7 = stablehlo.maximum %6, %5 : tensor<4xf32>
    %8 = stablehlo.is_finite %7 : (tensor<4xf32>) -> tensor<4xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %10 = stablehlo.select %8, %7, %9 : tensor<4xi1>, tensor<4xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x6xf32>
    %13 = stablehlo.subtract %4#3, %12 : tensor<4x6xf32>
    %14 = stablehlo.exponential %13 : tensor<4x6xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<4x6xf32>, tensor<f32>) -> tensor<4xf32>
    %16 = stablehlo.sign %15 : tensor<4xf32>
    %17 = stablehlo.abs %15 : tensor<4xf32>
    %18 = stablehlo.log %17 : tensor<4xf32>
    %19 = stablehlo.add %18, %10 : tensor<4xf32>
    %20 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<4x9xi32>) -> tensor<4x9x1xi32>
    %21 = call @take_along_axis(%arg0, %20) : (tensor<4x9x6xf32>, tensor<4x9x1xi32>) -> tensor<4x9x1xf32>
    %22 = stablehlo.reshape %21 : (tensor<4x9x1xf32>) -> tensor<4x9xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<4x9xf32>, tensor<f32>) -> tensor<4xf32>
    %24 = stablehlo.slice %arg2 [0:4, 0:8] : (tensor<4x9xi32>) -> tensor<4x8xi32>
    %25 = stablehlo.slice %arg2 [0:4, 1:9] : (tensor<4x9xi32>) -> tensor<4x8xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %26 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<4x8xi32>
    %27 = stablehlo.compare LT, %24, %26, SIGNED : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi1>
    %c_5 = stablehlo.constant dense<6> : tensor<i32>
    %28 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<4x8xi32>
    %29 = stablehlo.add %24, %28 : tensor<4x8xi32>
    %30 = stablehlo.select %27, %29, %24 : tensor<4x8xi1>, tensor<4x8xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %31 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<4x8xi32>
    %32 = stablehlo.compare LT, %25, %31, SIGNED : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi1>
    %c_7 = stablehlo.constant dense<6> : tensor<i32>
    %33 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<4x8xi32>
    %34 = stablehlo.add %25, %33 : tensor<4x8xi32>
    %35 = stablehlo.select %32, %34, %25 : tensor<4x8xi1>, tensor<4x8xi32>
    %36 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<4x8xi32>) -> tensor<4x8x1xi32>
    %37 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<4x8xi32>) -> tensor<4x8x1xi32>
    %38 = stablehlo.concatenate %36, %37, dim = 2 : (tensor<4x8x1xi32>, tensor<4x8x1xi32>) -> tensor<4x8x2xi32>
    %39 = "stablehlo.gather"(%arg1, %38) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<6x6xf32>, tensor<4x8x2xi32>) -> tensor<4x8xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<4xf32>
    %41 = stablehlo.add %23, %40 : tensor<4xf32>
    %42 = stablehlo.slice %0 [0:1, 0:4, 0:6] : (tensor<9x4x6xf32>) -> tensor<1x4x6xf32>
    %43 = stablehlo.reshape %42 : (tensor<1x4x6xf32>) -> tensor<4x6xf32>
    %44 = stablehlo.slice %0 [1:9, 0:4, 0:6] : (tensor<9x4x6xf32>) -> tensor<8x4x6xf32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %45 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<8x4x6xi32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %46:5 = stablehlo.while(%iterArg = %44, %iterArg_14 = %arg1, %iterArg_15 = %c_10, %iterArg_16 = %43, %iterArg_17 = %45) : tensor<8x4x6xf32>, tensor<6x6xf32>, tensor<i32>, tensor<4x6xf32>, tensor<8x4x6xi32>
    cond {
      %c_18 = stablehlo.constant dense<8> : tensor<i32>
      %55 = stablehlo.compare LT, %iterArg_15, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %55 : tensor<i1>
    } do {
      %55 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_15) : (tensor<8x4x6xf32>, tensor<i32>) -> tensor<4x6xf32>
      %56:2 = func.call @closed_call_0(%iterArg_14, %iterArg_16, %55) : (tensor<6x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>) -> (tensor<4x6xf32>, tensor<4x6xi32>)
      %57 = func.call @dynamic_update_index_in_dim(%iterArg_17, %56#1, %iterArg_15) : (tensor<8x4x6xi32>, tensor<4x6xi32>, tensor<i32>) -> tensor<8x4x6xi32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %58 = stablehlo.add %iterArg_15, %c_18 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_14, %58, %56#0, %57 : tensor<8x4x6xf32>, tensor<6x6xf32>, tensor<i32>, tensor<4x6xf32>, tensor<8x4x6xi32>
    }
    %47 = call @argmax_1(%46#3) : (tensor<4x6xf32>) -> tensor<4xi32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<8x4xi32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %49:4 = stablehlo.while(%iterArg = %46#4, %iterArg_14 = %c_12, %iterArg_15 = %47, %iterArg_16 = %48) : tensor<8x4x6xi32>, tensor<i32>, tensor<4xi32>, tensor<8x4xi32>
    cond {
      %c_17 = stablehlo.constant dense<8> : tensor<i32>
      %55 = stablehlo.compare LT, %iterArg_14, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %55 : tensor<i1>
    } do {
      %c_17 = stablehlo.constant dense<8> : tensor<i32>
      %55 = stablehlo.subtract %c_17, %iterArg_14 : tensor<i32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.subtract %55, %c_18 : tensor<i32>
      %57 = func.call @dynamic_index_in_dim_2(%iterArg, %56) : (tensor<8x4x6xi32>, tensor<i32>) -> tensor<4x6xi32>
      %58:2 = func.call @closed_call_3(%iterArg_15, %57) : (tensor<4xi32>, tensor<4x6xi32>) -> (tensor<4xi32>, tensor<4xi32>)
      %59 = func.call @dynamic_update_index_in_dim_5(%iterArg_16, %58#1, %56) : (tensor<8x4xi32>, tensor<4xi32>, tensor<i32>) -> tensor<8x4xi32>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %60 = stablehlo.add %iterArg_14, %c_19 : tensor<i32>
      stablehlo.return %iterArg, %60, %58#0, %59 : tensor<8x4x6xi32>, tensor<i32>, tensor<4xi32>, tensor<8x4xi32>
    }
    %50 = stablehlo.subtract %19, %41 : tensor<4xf32>
    %cst_13 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %51 = stablehlo.reduce(%46#3 init: %cst_13) applies stablehlo.maximum across dimensions = [1] : (tensor<4x6xf32>, tensor<f32>) -> tensor<4xf32>
    %52 = stablehlo.broadcast_in_dim %49#2, dims = [1] : (tensor<4xi32>) -> tensor<1x4xi32>
    %53 = stablehlo.concatenate %52, %49#3, dim = 0 : (tensor<1x4xi32>, tensor<8x4xi32>) -> tensor<9x4xi32>
    %54 = stablehlo.transpose %53, dims = [1, 0] : (tensor<9x4xi32>) -> tensor<4x9xi32>
    return %50, %51, %54 : tensor<4xf32>, tensor<4xf32>, tensor<4x9xi32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<8x4x6xf32>, %arg1: tensor<i32>) -> tensor<4x6xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 6] : (tensor<8x4x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x6xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x6xf32>) -> tensor<4x6xf32>
    return %1 : tensor<4x6xf32>
  }
  func.func private @closed_call(%arg0: tensor<6x6xf32>, %arg1: tensor<4x6xf32>, %arg2: tensor<4x6xf32>) -> tensor<4x6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<4x6xf32>) -> tensor<4x6x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<6x6xf32>) -> tensor<1x6x6xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<4x6x1xf32>) -> tensor<4x6x6xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x6x6xf32>) -> tensor<4x6x6xf32>
    %4 = stablehlo.add %2, %3 : tensor<4x6x6xf32>
    %5 = stablehlo.broadcast_in_dim %arg2, dims = [0, 2] : (tensor<4x6xf32>) -> tensor<4x1x6xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2] : (tensor<4x1x6xf32>) -> tensor<4x6x6xf32>
    %7 = stablehlo.add %4, %6 : tensor<4x6x6xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<4x6x6xf32>, tensor<f32>) -> tensor<4x6xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %10 = stablehlo.maximum %9, %8 : tensor<4x6xf32>
    %11 = stablehlo.is_finite %10 : (tensor<4x6xf32>) -> tensor<4x6xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %13 = stablehlo.select %11, %10, %12 : tensor<4x6xi1>, tensor<4x6xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 2] : (tensor<4x6xf32>) -> tensor<4x1x6xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<4x1x6xf32>) -> tensor<4x6x6xf32>
    %16 = stablehlo.subtract %7, %15 : tensor<4x6x6xf32>
    %17 = stablehlo.exponential %16 : tensor<4x6x6xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<4x6x6xf32>, tensor<f32>) -> tensor<4x6xf32>
    %19 = stablehlo.sign %18 : tensor<4x6xf32>
    %20 = stablehlo.abs %18 : tensor<4x6xf32>
    %21 = stablehlo.log %20 : tensor<4x6xf32>
    %22 = stablehlo.add %21, %13 : tensor<4x6xf32>
    return %22 : tensor<4x6xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<4x9x6xf32>, %arg1: tensor<4x9x1xi32>) -> tensor<4x9x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x9x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x9x1xi32>, tensor<4x9x1xi32>) -> tensor<4x9x1xi1>
    %c_0 = stablehlo.constant dense<6> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x9x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x9x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x9x1xi1>, tensor<4x9x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<4x9x1xi32>) -> tensor<4x9x1x1xi32>
    %c_1 = stablehlo.constant dense<5> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x9x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x9x1x1xi32>, tensor<4x9x1x1xi32>) -> tensor<4x9x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<4x9x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x9x1x1xi32>, tensor<4x9x1x1xi32>) -> tensor<4x9x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x9x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<4x9x1x1xi1>, tensor<i1>) -> tensor<4x9x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x9x6xf32>, tensor<4x9x1x1xi32>) -> tensor<4x9x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x9x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<4x9x1xi1>, tensor<4x9x1xf32>
    return %15 : tensor<4x9x1xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<6x6xf32>, %arg1: tensor<4x6xf32>, %arg2: tensor<4x6xf32>) -> (tensor<4x6xf32>, tensor<4x6xi32>) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<4x6xf32>) -> tensor<4x6x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<6x6xf32>) -> tensor<1x6x6xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<4x6x1xf32>) -> tensor<4x6x6xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x6x6xf32>) -> tensor<4x6x6xf32>
    %4 = stablehlo.add %2, %3 : tensor<4x6x6xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<4x6x6xf32>, tensor<f32>) -> tensor<4x6xf32>
    %6 = stablehlo.add %5, %arg2 : tensor<4x6xf32>
    %7 = call @argmax(%4) : (tensor<4x6x6xf32>) -> tensor<4x6xi32>
    return %6, %7 : tensor<4x6xf32>, tensor<4x6xi32>
  }
  func.func private @argmax(%arg0: tensor<4x6x6xf32>) -> tensor<4x6xi32> {
    %0 = stablehlo.iota dim = 1 : tensor<4x6x6xi32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<4x6x6xf32>, tensor<4x6x6xi32>, tensor<f32>, tensor<i32>) -> (tensor<4x6xf32>, tensor<4x6xi32>)
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
    return %1#1 : tensor<4x6xi32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<8x4x6xi32>, %arg1: tensor<4x6xi32>, %arg2: tensor<i32>) -> tensor<8x4x6xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x6xi32>) -> tensor<1x4x6xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<8x4x6xi32>, tensor<1x4x6xi32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<8x4x6xi32>
    return %1 : tensor<8x4x6xi32>
  }
  func.func private @argmax_1(%arg0: tensor<4x6xf32>) -> tensor<4xi32> {
    %0 = stablehlo.iota dim = 1 : tensor<4x6xi32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<4x6xf32>, tensor<4x6xi32>, tensor<f32>, tensor<i32>) -> (tensor<4xf32>, tensor<4xi32>)
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
    return %1#1 : tensor<4xi32>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<8x4x6xi32>, %arg1: tensor<i32>) -> tensor<4x6xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 6] : (tensor<8x4x6xi32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x6xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x6xi32>) -> tensor<4x6xi32>
    return %1 : tensor<4x6xi32>
  }
  func.func private @closed_call_3(%arg0: tensor<4xi32>, %arg1: tensor<4x6xi32>) -> (tensor<4xi32>, tensor<4xi32>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %1 = call @take_along_axis_4(%arg1, %0) : (tensor<4x6xi32>, tensor<4x1xi32>) -> tensor<4x1xi32>
    %2 = stablehlo.reshape %1 : (tensor<4x1xi32>) -> tensor<4xi32>
    return %2, %arg0 : tensor<4xi32>, tensor<4xi32>
  }
  func.func private @take_along_axis_4(%arg0: tensor<4x6xi32>, %arg1: tensor<4x1xi32>) -> tensor<4x1xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x1xi1>
    %c_0 = stablehlo.constant dense<6> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x1xi1>, tensor<4x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<4x1xi32>) -> tensor<4x1x1xi32>
    %c_1 = stablehlo.constant dense<5> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x1x1xi32>, tensor<4x1x1xi32>) -> tensor<4x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<4x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x1x1xi32>, tensor<4x1x1xi32>) -> tensor<4x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<4x1x1xi1>, tensor<i1>) -> tensor<4x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<4x6xi32>, tensor<4x1x1xi32>) -> tensor<4x1xi32>
    %c_4 = stablehlo.constant dense<-2147483648> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<4x1xi32>
    %15 = stablehlo.select %12, %13, %14 : tensor<4x1xi1>, tensor<4x1xi32>
    return %15 : tensor<4x1xi32>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<8x4xi32>, %arg1: tensor<4xi32>, %arg2: tensor<i32>) -> tensor<8x4xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xi32>) -> tensor<1x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<8x4xi32>, tensor<1x4xi32>, tensor<i32>, tensor<i32>) -> tensor<8x4xi32>
    return %1 : tensor<8x4xi32>
  }
}
