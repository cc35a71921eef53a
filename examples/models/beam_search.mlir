module @jit_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<20x16xf32>, %arg1: tensor<16x20xf32>, %arg2: tensor<32x16xf32>, %arg3: tensor<16x16xf32>, %arg4: tensor<16x16xf32>, %arg5: tensor<16x16xf32>, %arg6: tensor<16x32xf32>, %arg7: tensor<16x16xf32>, %arg8: tensor<32x16xf32>, %arg9: tensor<16x16xf32>, %arg10: tensor<16x16xf32>, %arg11: tensor<16x16xf32>, %arg12: tensor<16x32xf32>, %arg13: tensor<16x16xf32>, %arg14: tensor<3xi32>) -> (tensor<3x4x6xi32> {jax.result_info = "result[0]"}, tensor<3x4xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.broadcast_in_dim %arg14, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %1 = stablehlo.reshape %0 : (tensor<3x1xi32>) -> tensor<1x3x1x1xi32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2, 3] : (tensor<1x3x1x1xi32>) -> tensor<1x3x4x1xi32>
    %3 = stablehlo.reshape %2 : (tensor<1x3x4x1xi32>) -> tensor<3x4xi32>
    %4 = stablehlo.iota dim = 0 : tensor<4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %6 = stablehlo.compare EQ, %4, %5, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
    %7 = call @_where(%6, %cst, %cst_0) : (tensor<4xi1>, tensor<f32>, tensor<f32>) -> tensor<4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %9 = stablehlo.convert %7 : tensor<4xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<3x4xf32>
    %12 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x4xf32>
    %13 = stablehlo.multiply %11, %12 : tensor<3x4xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<3x4x6xi32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<12x6x4x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<12x6x4x4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12x6x4x4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<12x6x4x4xf32>
    %19 = stablehlo.iota dim = 0 : tensor<6xi32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %20:23 = stablehlo.while(%iterArg = %19, %iterArg_8 = %arg0, %iterArg_9 = %arg5, %iterArg_10 = %arg3, %iterArg_11 = %arg7, %iterArg_12 = %arg4, %iterArg_13 = %arg6, %iterArg_14 = %arg2, %iterArg_15 = %arg11, %iterArg_16 = %arg9, %iterArg_17 = %arg13, %iterArg_18 = %arg10, %iterArg_19 = %arg12, %iterArg_20 = %arg8, %iterArg_21 = %arg1, %iterArg_22 = %c_7, %iterArg_23 = %3, %iterArg_24 = %13, %iterArg_25 = %14, %iterArg_26 = %15, %iterArg_27 = %16, %iterArg_28 = %17, %iterArg_29 = %18) : tensor<6xi32>, tensor<20x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<32x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<32x16xf32>, tensor<16x20xf32>, tensor<i32>, tensor<3x4xi32>, tensor<3x4xf32>, tensor<3x4x6xi32>, tensor<12x6x4x4xf32>, tensor<12x6x4x4xf32>, tensor<12x6x4x4xf32>, tensor<12x6x4x4xf32>
    cond {
      %c_30 = stablehlo.constant dense<6> : tensor<i32>
      %21 = stablehlo.compare LT, %iterArg_22, %c_30, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %21 : tensor<i1>
    } do {
      %21 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_22) : (tensor<6xi32>, tensor<i32>) -> tensor<i32>
      %22:7 = func.call @closed_call(%iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %21) : (tensor<20x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<32x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<32x16xf32>, tensor<16x20xf32>, tensor<3x4xi32>, tensor<3x4xf32>, tensor<3x4x6xi32>, tensor<12x6x4x4xf32>, tensor<12x6x4x4xf32>, tensor<12x6x4x4xf32>, tensor<12x6x4x4xf32>, tensor<i32>) -> (tensor<3x4xi32>, tensor<3x4xf32>, tensor<3x4x6xi32>, tensor<12x6x4x4xf32>, tensor<12x6x4x4xf32>, tensor<12x6x4x4xf32>, tensor<12x6x4x4xf32>)
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %23 = stablehlo.add %iterArg_22, %c_30 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %23, %22#0, %22#1, %22#2, %22#3, %22#4, %22#5, %22#6 : tensor<6xi32>, tensor<20x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<32x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<32x16xf32>, tensor<16x20xf32>, tensor<i32>, tensor<3x4xi32>, tensor<3x4xf32>, tensor<3x4x6xi32>, tensor<12x6x4x4xf32>, tensor<12x6x4x4xf32>, tensor<12x6x4x4xf32>, tensor<12x6x4x4xf32>
    }
    return %20#18, %20#17 : tensor<3x4x6xi32>, tensor<3x4xf32>
  }
  func.func private @_where(%arg0: tensor<4xi1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.select %arg0, %0, %1 : tensor<4xi1>, tensor<4xf32>
    return %2 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<6xi32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<6xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @closed_call(%arg0: tensor<20x16xf32>, %arg1: tensor<16x16xf32>, %arg2: tensor<16x16xf32>, %arg3: tensor<16x16xf32>, %arg4: tensor<16x16xf32>, %arg5: tensor<16x32xf32>, %arg6: tensor<32x16xf32>, %arg7: tensor<16x16xf32>, %arg8: tensor<16x16xf32>, %arg9: tensor<16x16xf32>, %arg10: tensor<16x16xf32>, %arg11: tensor<16x32xf32>, %arg12: tensor<32x16xf32>, %arg13: tensor<16x20xf32>, %arg14: tensor<3x4xi32>, %arg15: tensor<3x4xf32>, %arg16: tensor<3x4x6xi32>, %arg17: tensor<12x6x4x4xf32>, %arg18: tensor<12x6x4x4xf32>, %arg19: tensor<12x6x4x4xf32>, %arg20: tensor<12x6x4x4xf32>, %arg21: tensor<i32>) -> (tensor<3x4xi32>, tensor<3x4xf32>, tensor<3x4x6xi32>, tensor<12x6x4x4xf32>, tensor<12x6x4x4xf32>, tensor<12x6x4x4xf32>, tensor<12x6x4x4xf32>) {
    %0 = stablehlo.reshape %arg14 : (tensor<3x4xi32>) -> tensor<12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<12xi32>, tensor<12xi32>) -> tensor<12xi1>
    %c_0 = stablehlo.constant dense<20> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %4 = stablehlo.add %0, %3 : tensor<12xi32>
    %5 = stablehlo.select %2, %4, %0 : tensor<12xi1>, tensor<12xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %7 = "stablehlo.gather"(%arg0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<20x16xf32>, tensor<12x1xi32>) -> tensor<12x16xf32>
    %8 = stablehlo.multiply %7, %7 : tensor<12x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<12x16xf32>, tensor<f32>) -> tensor<12xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %cst_1 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12x1xf32>
    %12 = stablehlo.divide %10, %11 : tensor<12x1xf32>
    %cst_2 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12x1xf32>
    %14 = stablehlo.add %12, %13 : tensor<12x1xf32>
    %15 = stablehlo.rsqrt %14 : tensor<12x1xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x16xf32>
    %17 = stablehlo.multiply %7, %16 : tensor<12x16xf32>
    %18 = stablehlo.dot_general %17, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<16x16xf32>) -> tensor<12x16xf32>
    %19 = stablehlo.reshape %18 : (tensor<12x16xf32>) -> tensor<12x4x4xf32>
    %20 = stablehlo.dot_general %17, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<16x16xf32>) -> tensor<12x16xf32>
    %21 = stablehlo.reshape %20 : (tensor<12x16xf32>) -> tensor<12x4x4xf32>
    %22 = stablehlo.dot_general %17, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<16x16xf32>) -> tensor<12x16xf32>
    %23 = stablehlo.reshape %22 : (tensor<12x16xf32>) -> tensor<12x4x4xf32>
    %24 = stablehlo.broadcast_in_dim %21, dims = [0, 2, 3] : (tensor<12x4x4xf32>) -> tensor<12x1x4x4xf32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %25 = stablehlo.compare LT, %arg21, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_4 = stablehlo.constant dense<6> : tensor<i32>
    %26 = stablehlo.add %arg21, %c_4 : tensor<i32>
    %27 = stablehlo.select %25, %26, %arg21 : tensor<i1>, tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %28 = stablehlo.dynamic_update_slice %arg17, %24, %c_5, %27, %c_6, %c_7 : (tensor<12x6x4x4xf32>, tensor<12x1x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<12x6x4x4xf32>
    %29 = stablehlo.broadcast_in_dim %23, dims = [0, 2, 3] : (tensor<12x4x4xf32>) -> tensor<12x1x4x4xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %30 = stablehlo.compare LT, %arg21, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_9 = stablehlo.constant dense<6> : tensor<i32>
    %31 = stablehlo.add %arg21, %c_9 : tensor<i32>
    %32 = stablehlo.select %30, %31, %arg21 : tensor<i1>, tensor<i32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %33 = stablehlo.dynamic_update_slice %arg18, %29, %c_10, %32, %c_11, %c_12 : (tensor<12x6x4x4xf32>, tensor<12x1x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<12x6x4x4xf32>
    %34 = stablehlo.dot_general %19, %28, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<12x4x4xf32>, tensor<12x6x4x4xf32>) -> tensor<12x4x6xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<12x4x6xf32>
    %36 = stablehlo.multiply %34, %35 : tensor<12x4x6xf32>
    %37 = stablehlo.iota dim = 0 : tensor<6xi32>
    %38 = stablehlo.broadcast_in_dim %arg21, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %39 = stablehlo.compare LE, %37, %38, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %cst_14 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
    %40 = call @_where_0(%39, %36, %cst_14) : (tensor<6xi1>, tensor<12x4x6xf32>, tensor<f32>) -> tensor<12x4x6xf32>
    %cst_15 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_15) applies stablehlo.maximum across dimensions = [2] : (tensor<12x4x6xf32>, tensor<f32>) -> tensor<12x4xf32>
    %cst_16 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %43 = stablehlo.maximum %42, %41 : tensor<12x4xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<12x4xf32>) -> tensor<12x4x1xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2] : (tensor<12x4x1xf32>) -> tensor<12x4x6xf32>
    %46 = stablehlo.subtract %40, %45 : tensor<12x4x6xf32>
    %47 = stablehlo.exponential %46 : tensor<12x4x6xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%47 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<12x4x6xf32>, tensor<f32>) -> tensor<12x4xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<12x4xf32>) -> tensor<12x4x1xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<12x4x1xf32>) -> tensor<12x4x6xf32>
    %51 = stablehlo.divide %47, %50 : tensor<12x4x6xf32>
    %52 = stablehlo.dot_general %51, %33, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x4x6xf32>, tensor<12x6x4x4xf32>) -> tensor<12x4x4xf32>
    %53 = stablehlo.reshape %52 : (tensor<12x4x4xf32>) -> tensor<12x16xf32>
    %54 = stablehlo.dot_general %53, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<16x16xf32>) -> tensor<12x16xf32>
    %55 = stablehlo.add %7, %54 : tensor<12x16xf32>
    %56 = stablehlo.dot_general %55, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<16x32xf32>) -> tensor<12x32xf32>
    %57 = call @relu(%56) : (tensor<12x32xf32>) -> tensor<12x32xf32>
    %58 = stablehlo.dot_general %57, %arg6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x32xf32>, tensor<32x16xf32>) -> tensor<12x16xf32>
    %59 = stablehlo.add %55, %58 : tensor<12x16xf32>
    %60 = stablehlo.multiply %59, %59 : tensor<12x16xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%60 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<12x16xf32>, tensor<f32>) -> tensor<12xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %cst_19 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<12x1xf32>
    %64 = stablehlo.divide %62, %63 : tensor<12x1xf32>
    %cst_20 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<12x1xf32>
    %66 = stablehlo.add %64, %65 : tensor<12x1xf32>
    %67 = stablehlo.rsqrt %66 : tensor<12x1xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x16xf32>
    %69 = stablehlo.multiply %59, %68 : tensor<12x16xf32>
    %70 = stablehlo.dot_general %69, %arg7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<16x16xf32>) -> tensor<12x16xf32>
    %71 = stablehlo.reshape %70 : (tensor<12x16xf32>) -> tensor<12x4x4xf32>
    %72 = stablehlo.dot_general %69, %arg8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<16x16xf32>) -> tensor<12x16xf32>
    %73 = stablehlo.reshape %72 : (tensor<12x16xf32>) -> tensor<12x4x4xf32>
    %74 = stablehlo.dot_general %69, %arg9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<16x16xf32>) -> tensor<12x16xf32>
    %75 = stablehlo.reshape %74 : (tensor<12x16xf32>) -> tensor<12x4x4xf32>
    %76 = stablehlo.broadcast_in_dim %73, dims = [0, 2, 3] : (tensor<12x4x4xf32>) -> tensor<12x1x4x4xf32>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %77 = stablehlo.compare LT, %arg21, %c_21, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_22 = stablehlo.constant dense<6> : tensor<i32>
    %78 = stablehlo.add %arg21, %c_22 : tensor<i32>
    %79 = stablehlo.select %77, %78, %arg21 : tensor<i1>, tensor<i32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %c_25 = stablehlo.constant dense<0> : tensor<i32>
    %80 = stablehlo.dynamic_update_slice %arg19, %76, %c_23, %79, %c_24, %c_25 : (tensor<12x6x4x4xf32>, tensor<12x1x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<12x6x4x4xf32>
    %81 = stablehlo.broadcast_in_dim %75, dims = [0, 2, 3] : (tensor<12x4x4xf32>) -> tensor<12x1x4x4xf32>
    %c_26 = stablehlo.constant dense<0> : tensor<i32>
    %82 = stablehlo.compare LT, %arg21, %c_26, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_27 = stablehlo.constant dense<6> : tensor<i32>
    %83 = stablehlo.add %arg21, %c_27 : tensor<i32>
    %84 = stablehlo.select %82, %83, %arg21 : tensor<i1>, tensor<i32>
    %c_28 = stablehlo.constant dense<0> : tensor<i32>
    %c_29 = stablehlo.constant dense<0> : tensor<i32>
    %c_30 = stablehlo.constant dense<0> : tensor<i32>
    %85 = stablehlo.dynamic_update_slice %arg20, %81, %c_28, %84, %c_29, %c_30 : (tensor<12x6x4x4xf32>, tensor<12x1x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<12x6x4x4xf32>
    %86 = stablehlo.dot_general %71, %80, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<12x4x4xf32>, tensor<12x6x4x4xf32>) -> tensor<12x4x6xf32>
    %cst_31 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<12x4x6xf32>
    %88 = stablehlo.multiply %86, %87 : tensor<12x4x6xf32>
    %89 = stablehlo.iota dim = 0 : tensor<6xi32>
    %90 = stablehlo.broadcast_in_dim %arg21, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %91 = stablehlo.compare LE, %89, %90, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %cst_32 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
    %92 = call @_where_0(%91, %88, %cst_32) : (tensor<6xi1>, tensor<12x4x6xf32>, tensor<f32>) -> tensor<12x4x6xf32>
    %cst_33 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %93 = stablehlo.reduce(%92 init: %cst_33) applies stablehlo.maximum across dimensions = [2] : (tensor<12x4x6xf32>, tensor<f32>) -> tensor<12x4xf32>
    %cst_34 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %95 = stablehlo.maximum %94, %93 : tensor<12x4xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [0, 1] : (tensor<12x4xf32>) -> tensor<12x4x1xf32>
    %97 = stablehlo.broadcast_in_dim %96, dims = [0, 1, 2] : (tensor<12x4x1xf32>) -> tensor<12x4x6xf32>
    %98 = stablehlo.subtract %92, %97 : tensor<12x4x6xf32>
    %99 = stablehlo.exponential %98 : tensor<12x4x6xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.reduce(%99 init: %cst_35) applies stablehlo.add across dimensions = [2] : (tensor<12x4x6xf32>, tensor<f32>) -> tensor<12x4xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1] : (tensor<12x4xf32>) -> tensor<12x4x1xf32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [0, 1, 2] : (tensor<12x4x1xf32>) -> tensor<12x4x6xf32>
    %103 = stablehlo.divide %99, %102 : tensor<12x4x6xf32>
    %104 = stablehlo.dot_general %103, %85, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x4x6xf32>, tensor<12x6x4x4xf32>) -> tensor<12x4x4xf32>
    %105 = stablehlo.reshape %104 : (tensor<12x4x4xf32>) -> tensor<12x16xf32>
    %106 = stablehlo.dot_general %105, %arg10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<16x16xf32>) -> tensor<12x16xf32>
    %107 = stablehlo.add %59, %106 : tensor<12x16xf32>
    %108 = stablehlo.dot_general %107, %arg11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<16x32xf32>) -> tensor<12x32xf32>
    %109 = call @relu(%108) : (tensor<12x32xf32>) -> tensor<12x32xf32>
    %110 = stablehlo.dot_general %109, %arg12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x32xf32>, tensor<32x16xf32>) -> tensor<12x16xf32>
    %111 = stablehlo.add %107, %110 : tensor<12x16xf32>
    %112 = stablehlo.dot_general %111, %arg13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<16x20xf32>) -> tensor<12x20xf32>
    %113 = stablehlo.broadcast_in_dim %arg15, dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x1xf32>
    %114 = call @log_softmax(%112) : (tensor<12x20xf32>) -> tensor<12x20xf32>
    %115 = stablehlo.reshape %114 : (tensor<12x20xf32>) -> tensor<3x4x20xf32>
    %116 = stablehlo.broadcast_in_dim %113, dims = [0, 1, 2] : (tensor<3x4x1xf32>) -> tensor<3x4x20xf32>
    %117 = stablehlo.add %116, %115 : tensor<3x4x20xf32>
    %118 = stablehlo.reshape %117 : (tensor<3x4x20xf32>) -> tensor<3x80xf32>
    %values, %indices = chlo.top_k(%118, k = 4) : tensor<3x80xf32> -> (tensor<3x4xf32>, tensor<3x4xi32>)
    %c_36 = stablehlo.constant dense<20> : tensor<i32>
    %119 = call @floor_divide(%indices, %c_36) : (tensor<3x4xi32>, tensor<i32>) -> tensor<3x4xi32>
    %c_37 = stablehlo.constant dense<20> : tensor<i32>
    %120 = call @remainder(%indices, %c_37) : (tensor<3x4xi32>, tensor<i32>) -> tensor<3x4xi32>
    %121 = stablehlo.broadcast_in_dim %119, dims = [0, 1] : (tensor<3x4xi32>) -> tensor<3x4x1xi32>
    %122 = call @take_along_axis(%arg16, %121) : (tensor<3x4x6xi32>, tensor<3x4x1xi32>) -> tensor<3x4x6xi32>
    %c_38 = stablehlo.constant dense<0> : tensor<i32>
    %123 = stablehlo.compare LT, %arg21, %c_38, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_39 = stablehlo.constant dense<6> : tensor<i32>
    %124 = stablehlo.add %arg21, %c_39 : tensor<i32>
    %125 = stablehlo.select %123, %124, %arg21 : tensor<i1>, tensor<i32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %127 = "stablehlo.scatter"(%122, %126, %120) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], inserted_window_dims = [2], scatter_dims_to_operand_dims = [2]>, unique_indices = true}> ({
    ^bb0(%arg22: tensor<i32>, %arg23: tensor<i32>):
      stablehlo.return %arg23 : tensor<i32>
    }) : (tensor<3x4x6xi32>, tensor<1xi32>, tensor<3x4xi32>) -> tensor<3x4x6xi32>
    %128 = stablehlo.reshape %28 : (tensor<12x6x4x4xf32>) -> tensor<3x4x6x4x4xf32>
    %129 = stablehlo.reshape %119 : (tensor<3x4xi32>) -> tensor<3x4x1x1x1xi32>
    %130 = call @take_along_axis_3(%128, %129) : (tensor<3x4x6x4x4xf32>, tensor<3x4x1x1x1xi32>) -> tensor<3x4x6x4x4xf32>
    %131 = stablehlo.reshape %130 : (tensor<3x4x6x4x4xf32>) -> tensor<12x6x4x4xf32>
    %132 = stablehlo.reshape %33 : (tensor<12x6x4x4xf32>) -> tensor<3x4x6x4x4xf32>
    %133 = stablehlo.reshape %119 : (tensor<3x4xi32>) -> tensor<3x4x1x1x1xi32>
    %134 = call @take_along_axis_3(%132, %133) : (tensor<3x4x6x4x4xf32>, tensor<3x4x1x1x1xi32>) -> tensor<3x4x6x4x4xf32>
    %135 = stablehlo.reshape %134 : (tensor<3x4x6x4x4xf32>) -> tensor<12x6x4x4xf32>
    %136 = stablehlo.reshape %80 : (tensor<12x6x4x4xf32>) -> tensor<3x4x6x4x4xf32>
    %137 = stablehlo.reshape %119 : (tensor<3x4xi32>) -> tensor<3x4x1x1x1xi32>
    %138 = call @take_along_axis_3(%136, %137) : (tensor<3x4x6x4x4xf32>, tensor<3x4x1x1x1xi32>) -> tensor<3x4x6x4x4xf32>
    %139 = stablehlo.reshape %138 : (tensor<3x4x6x4x4xf32>) -> tensor<12x6x4x4xf32>
    %140 = stablehlo.reshape %85 : (tensor<12x6x4x4xf32>) -> tensor<3x4x6x4x4xf32>
    %141 = stablehlo.reshape %119 : (tensor<3x4xi32>) -> tensor<3x4x1x1x1xi32>
    %142 = call @take_along_axis_3(%140, %141) : (tensor<3x4x6x4x4xf32>, tensor<3x4x1x1x1xi32>) -> tensor<3x4x6x4x4xf32>
    %143 = stablehlo.reshape %142 : (tensor<3x4x6x4x4xf32>) -> tensor<12x6x4x4xf32>
    return %120, %values, %127, %131, %135, %139, %143 : tensor<3x4xi32>, tensor<3x4xf32>, tensor<3x4x6xi32>, tensor<12x6x4x4xf32>, tensor<12x6x4x4xf32>, tensor<12x6x4x4xf32>, tensor<12x6x4x4xf32>
  }
  func.func private @_where_0(%arg0: tensor<6xi1>, %arg1: tensor<12x4x6xf32>, %arg2: tensor<f32>) -> tensor<12x4x6xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2] : (tensor<6xi1>) -> tensor<12x4x6xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<12x4x6xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<12x4x6xi1>, tensor<12x4x6xf32>
    return %3 : tensor<12x4x6xf32>
  }
  func.func private @relu(%arg0: tensor<12x32xf32>) -> tensor<12x32xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<12x32xf32>
    return %1 : tensor<12x32xf32>
  }
  func.func private @log_softmax(%arg0: tensor<12x20xf32>) -> tensor<12x20xf32> {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<12x20xf32>, tensor<f32>) -> tensor<12xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<12xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x20xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<12x20xf32>
    %6 = stablehlo.exponential %5 : tensor<12x20xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<12x20xf32>, tensor<f32>) -> tensor<12xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %9 = stablehlo.log %8 : tensor<12x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x20xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<12x20xf32>
    return %11 : tensor<12x20xf32>
  }
  func.func private @floor_divide(%arg0: tensor<3x4xi32>, %arg1: tensor<i32>) -> tensor<3x4xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %2 = stablehlo.divide %arg0, %1 : tensor<3x4xi32>
    %3 = stablehlo.sign %arg0 : tensor<3x4xi32>
    %4 = stablehlo.sign %0 : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %6 = stablehlo.compare NE, %3, %5, SIGNED : (tensor<3x4xi32>, tensor<3x4xi32>) -> tensor<3x4xi1>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %8 = stablehlo.remainder %arg0, %7 : tensor<3x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %10 = stablehlo.compare NE, %8, %9, SIGNED : (tensor<3x4xi32>, tensor<3x4xi32>) -> tensor<3x4xi1>
    %11 = stablehlo.and %6, %10 : tensor<3x4xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %13 = stablehlo.subtract %2, %12 : tensor<3x4xi32>
    %14 = call @_where_1(%11, %13, %2) : (tensor<3x4xi1>, tensor<3x4xi32>, tensor<3x4xi32>) -> tensor<3x4xi32>
    return %14 : tensor<3x4xi32>
  }
  func.func private @_where_1(%arg0: tensor<3x4xi1>, %arg1: tensor<3x4xi32>, %arg2: tensor<3x4xi32>) -> tensor<3x4xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3x4xi1>, tensor<3x4xi32>
    return %0 : tensor<3x4xi32>
  }
  func.func private @remainder(%arg0: tensor<3x4xi32>, %arg1: tensor<i32>) -> tensor<3x4xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where_2(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<3x4xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<3x4xi32>, tensor<3x4xi32>) -> tensor<3x4xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<3x4xi32>, tensor<3x4xi32>) -> tensor<3x4xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<3x4xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<3x4xi1>, tensor<3x4xi1>) -> tensor<3x4xi1>
    %12 = stablehlo.and %11, %6 : tensor<3x4xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %14 = stablehlo.add %4, %13 : tensor<3x4xi32>
    %15 = stablehlo.select %12, %14, %4 : tensor<3x4xi1>, tensor<3x4xi32>
    return %15 : tensor<3x4xi32>
  }
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @take_along_axis(%arg0: tensor<3x4x6xi32>, %arg1: tensor<3x4x1xi32>) -> tensor<3x4x6xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x4x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<3x4x1xi32>, tensor<3x4x1xi32>) -> tensor<3x4x1xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3x4x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<3x4x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<3x4x1xi1>, tensor<3x4x1xi32>
    %c_1 = stablehlo.constant dense<3> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<3x4x1xi32>
    %6 = stablehlo.compare GE, %4, %5, SIGNED : (tensor<3x4x1xi32>, tensor<3x4x1xi32>) -> tensor<3x4x1xi1>
    %7 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<3x4x1xi32>
    %9 = stablehlo.compare LE, %4, %8, SIGNED : (tensor<3x4x1xi32>, tensor<3x4x1xi32>) -> tensor<3x4x1xi1>
    %10 = stablehlo.and %6, %9 : tensor<3x4x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %11 = stablehlo.reduce(%10 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<3x4x1xi1>, tensor<i1>) -> tensor<3x4xi1>
    %12 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 6>}> : (tensor<3x4x6xi32>, tensor<3x4x1xi32>) -> tensor<3x4x6xi32>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<3x4xi1>) -> tensor<3x4x6xi1>
    %c_4 = stablehlo.constant dense<-2147483648> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<3x4x6xi32>
    %15 = stablehlo.select %13, %12, %14 : tensor<3x4x6xi1>, tensor<3x4x6xi32>
    return %15 : tensor<3x4x6xi32>
  }
  func.func private @take_along_axis_3(%arg0: tensor<3x4x6x4x4xf32>, %arg1: tensor<3x4x1x1x1xi32>) -> tensor<3x4x6x4x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x4x1x1x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<3x4x1x1x1xi32>, tensor<3x4x1x1x1xi32>) -> tensor<3x4x1x1x1xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3x4x1x1x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<3x4x1x1x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<3x4x1x1x1xi1>, tensor<3x4x1x1x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<3x4x1x1x1xi32>) -> tensor<3x4x1xi32>
    %c_1 = stablehlo.constant dense<3> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<3x4x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<3x4x1xi32>, tensor<3x4x1xi32>) -> tensor<3x4x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<3x4x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<3x4x1xi32>, tensor<3x4x1xi32>) -> tensor<3x4x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<3x4x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<3x4x1xi1>, tensor<i1>) -> tensor<3x4xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2, 3, 4], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 6, 4, 4>}> : (tensor<3x4x6x4x4xf32>, tensor<3x4x1xi32>) -> tensor<3x4x6x4x4xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<3x4xi1>) -> tensor<3x4x6x4x4xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4x6x4x4xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<3x4x6x4x4xi1>, tensor<3x4x6x4x4xf32>
    return %16 : tensor<3x4x6x4x4xf32>
  }
}
