module @jit_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<20x16xf32>, %arg1: tensor<16x20xf32>, %arg2: tensor<32x16xf32>, %arg3: tensor<16x16xf32>, %arg4: tensor<16x16xf32>, %arg5: tensor<16x16xf32>, %arg6: tensor<16x32xf32>, %arg7: tensor<16x16xf32>, %arg8: tensor<32x16xf32>, %arg9: tensor<16x16xf32>, %arg10: tensor<16x16xf32>, %arg11: tensor<16x16xf32>, %arg12: tensor<16x32xf32>, %arg13: tensor<16x16xf32>, %arg14: tensor<4xi32>) -> (tensor<4x8xi32> {jax.result_info = "result[0]"}, tensor<4x8xf32> {jax.result_info = "result[1]"}, tensor<4x8x4x4xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8x4x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x8x4x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x8x4x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x8x4x4xf32>
    %4 = stablehlo.iota dim = 0 : tensor<8xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<8x4xi32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x4xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %7:23 = stablehlo.while(%iterArg = %4, %iterArg_5 = %arg0, %iterArg_6 = %arg5, %iterArg_7 = %arg3, %iterArg_8 = %arg7, %iterArg_9 = %arg4, %iterArg_10 = %arg6, %iterArg_11 = %arg2, %iterArg_12 = %arg11, %iterArg_13 = %arg9, %iterArg_14 = %arg13, %iterArg_15 = %arg10, %iterArg_16 = %arg12, %iterArg_17 = %arg8, %iterArg_18 = %arg1, %iterArg_19 = %c_4, %iterArg_20 = %arg14, %iterArg_21 = %0, %iterArg_22 = %1, %iterArg_23 = %2, %iterArg_24 = %3, %iterArg_25 = %5, %iterArg_26 = %6) : tensor<8xi32>, tensor<20x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<32x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<32x16xf32>, tensor<16x20xf32>, tensor<i32>, tensor<4xi32>, tensor<4x8x4x4xf32>, tensor<4x8x4x4xf32>, tensor<4x8x4x4xf32>, tensor<4x8x4x4xf32>, tensor<8x4xi32>, tensor<8x4xf32>
    cond {
      %c_27 = stablehlo.constant dense<8> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg_19, %c_27, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %10 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_19) : (tensor<8xi32>, tensor<i32>) -> tensor<i32>
      %11:7 = func.call @closed_call(%iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %10) : (tensor<20x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<32x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<32x16xf32>, tensor<16x20xf32>, tensor<4xi32>, tensor<4x8x4x4xf32>, tensor<4x8x4x4xf32>, tensor<4x8x4x4xf32>, tensor<4x8x4x4xf32>, tensor<i32>) -> (tensor<4xi32>, tensor<4x8x4x4xf32>, tensor<4x8x4x4xf32>, tensor<4x8x4x4xf32>, tensor<4x8x4x4xf32>, tensor<4xi32>, tensor<4xf32>)
      %12 = func.call @dynamic_update_index_in_dim(%iterArg_25, %11#5, %iterArg_19) : (tensor<8x4xi32>, tensor<4xi32>, tensor<i32>) -> tensor<8x4xi32>
      %13 = func.call @dynamic_update_index_in_dim_0(%iterArg_26, %11#6, %iterArg_19) : (tensor<8x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<8x4xf32>
      %c_27 = stablehlo.constant dense<1> : tensor<i32>
      %14 = stablehlo.add %iterArg_19, %c_27 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %14, %11#0, %11#1, %11#2, %11#3, %11#4, %12, %13 : tensor<8xi32>, tensor<20x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<32x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<32x16xf32>, tensor<16x20xf32>, tensor<i32>, tensor<4xi32>, tensor<4x8x4x4xf32>, tensor<4x8x4x4xf32>, tensor<4x8x4x4xf32>, tensor<4x8x4x4xf32>, tensor<8x4xi32>, tensor<8x4xf32>
    }
    %8 = stablehlo.transpose %7#21, dims = [1, 0] : (tensor<8x4xi32>) -> tensor<4x8xi32>
    %9 = stablehlo.transpose %7#22, dims = [1, 0] : (tensor<8x4xf32>) -> tensor<4x8xf32>
    return %8, %9, %7#17 : tensor<4x8xi32>, tensor<4x8xf32>, tensor<4x8x4x4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<8xi32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<8xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @closed_call(%arg0: tensor<20x16xf32>, %arg1: tensor<16x16xf32>, %arg2: tensor<16x16xf32>, %arg3: tensor<16x16xf32>, %arg4: tensor<16x16xf32>, %arg5: tensor<16x32xf32>, %arg6: tensor<32x16xf32>, %arg7: tensor<16x16xf32>, %arg8: tensor<16x16xf32>, %arg9: tensor<16x16xf32>, %arg10: tensor<16x16xf32>, %arg11: tensor<16x32xf32>, %arg12: tensor<32x16xf32>, %arg13: tensor<16x20xf32>, %arg14: tensor<4xi32>, %arg15: tensor<4x8x4x4xf32>, %arg16: tensor<4x8x4x4xf32>, %arg17: tensor<4x8x4x4xf32>, %arg18: tensor<4x8x4x4xf32>, %arg19: tensor<i32>) -> (tensor<4xi32>, tensor<4x8x4x4xf32>, tensor<4x8x4x4xf32>, tensor<4x8x4x4xf32>, tensor<4x8x4x4xf32>, tensor<4xi32>, tensor<4xf32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %1 = stablehlo.compare LT, %arg14, %0, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_0 = stablehlo.constant dense<20> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %3 = stablehlo.add %arg14, %2 : tensor<4xi32>
    %4 = stablehlo.select %1, %3, %arg14 : tensor<4xi1>, tensor<4xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %6 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<20x16xf32>, tensor<4x1xi32>) -> tensor<4x16xf32>
    %7 = stablehlo.multiply %6, %6 : tensor<4x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %cst_1 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %11 = stablehlo.divide %9, %10 : tensor<4x1xf32>
    %cst_2 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %13 = stablehlo.add %11, %12 : tensor<4x1xf32>
    %14 = stablehlo.rsqrt %13 : tensor<4x1xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x16xf32>
    %16 = stablehlo.multiply %6, %15 : tensor<4x16xf32>
    %17 = stablehlo.dot_general %16, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>
    %18 = stablehlo.reshape %17 : (tensor<4x16xf32>) -> tensor<4x4x4xf32>
    %19 = stablehlo.dot_general %16, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>
    %20 = stablehlo.reshape %19 : (tensor<4x16xf32>) -> tensor<4x4x4xf32>
    %21 = stablehlo.dot_general %16, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>
    %22 = stablehlo.reshape %21 : (tensor<4x16xf32>) -> tensor<4x4x4xf32>
    %23 = stablehlo.broadcast_in_dim %20, dims = [0, 2, 3] : (tensor<4x4x4xf32>) -> tensor<4x1x4x4xf32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.compare LT, %arg19, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_4 = stablehlo.constant dense<8> : tensor<i32>
    %25 = stablehlo.add %arg19, %c_4 : tensor<i32>
    %26 = stablehlo.select %24, %25, %arg19 : tensor<i1>, tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %27 = stablehlo.dynamic_update_slice %arg15, %23, %c_5, %26, %c_6, %c_7 : (tensor<4x8x4x4xf32>, tensor<4x1x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x8x4x4xf32>
    %28 = stablehlo.broadcast_in_dim %22, dims = [0, 2, 3] : (tensor<4x4x4xf32>) -> tensor<4x1x4x4xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %29 = stablehlo.compare LT, %arg19, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_9 = stablehlo.constant dense<8> : tensor<i32>
    %30 = stablehlo.add %arg19, %c_9 : tensor<i32>
    %31 = stablehlo.select %29, %30, %arg19 : tensor<i1>, tensor<i32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %32 = stablehlo.dynamic_update_slice %arg16, %28, %c_10, %31, %c_11, %c_12 : (tensor<4x8x4x4xf32>, tensor<4x1x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x8x4x4xf32>
    %33 = stablehlo.dot_general %18, %27, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4xf32>, tensor<4x8x4x4xf32>) -> tensor<4x4x8xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x4x8xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<4x4x8xf32>
    %36 = stablehlo.iota dim = 0 : tensor<8xi32>
    %37 = stablehlo.broadcast_in_dim %arg19, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %38 = stablehlo.compare LE, %36, %37, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %cst_14 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
    %39 = call @_where(%38, %35, %cst_14) : (tensor<8xi1>, tensor<4x4x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %cst_15 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_15) applies stablehlo.maximum across dimensions = [2] : (tensor<4x4x8xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_16 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %42 = stablehlo.maximum %41, %40 : tensor<4x4xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2] : (tensor<4x4x1xf32>) -> tensor<4x4x8xf32>
    %45 = stablehlo.subtract %39, %44 : tensor<4x4x8xf32>
    %46 = stablehlo.exponential %45 : tensor<4x4x8xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%46 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<4x4x8xf32>, tensor<f32>) -> tensor<4x4xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2] : (tensor<4x4x1xf32>) -> tensor<4x4x8xf32>
    %50 = stablehlo.divide %46, %49 : tensor<4x4x8xf32>
    %51 = stablehlo.dot_general %50, %32, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x8xf32>, tensor<4x8x4x4xf32>) -> tensor<4x4x4xf32>
    %52 = stablehlo.reshape %51 : (tensor<4x4x4xf32>) -> tensor<4x16xf32>
    %53 = stablehlo.dot_general %52, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>
    %54 = stablehlo.add %6, %53 : tensor<4x16xf32>
    %55 = stablehlo.dot_general %54, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x32xf32>) -> tensor<4x32xf32>
    %56 = call @relu(%55) : (tensor<4x32xf32>) -> tensor<4x32xf32>
    %57 = stablehlo.dot_general %56, %arg6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x32xf32>, tensor<32x16xf32>) -> tensor<4x16xf32>
    %58 = stablehlo.add %54, %57 : tensor<4x16xf32>
    %59 = stablehlo.multiply %58, %58 : tensor<4x16xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %cst_19 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %63 = stablehlo.divide %61, %62 : tensor<4x1xf32>
    %cst_20 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %65 = stablehlo.add %63, %64 : tensor<4x1xf32>
    %66 = stablehlo.rsqrt %65 : tensor<4x1xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x16xf32>
    %68 = stablehlo.multiply %58, %67 : tensor<4x16xf32>
    %69 = stablehlo.dot_general %68, %arg7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>
    %70 = stablehlo.reshape %69 : (tensor<4x16xf32>) -> tensor<4x4x4xf32>
    %71 = stablehlo.dot_general %68, %arg8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>
    %72 = stablehlo.reshape %71 : (tensor<4x16xf32>) -> tensor<4x4x4xf32>
    %73 = stablehlo.dot_general %68, %arg9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>
    %74 = stablehlo.reshape %73 : (tensor<4x16xf32>) -> tensor<4x4x4xf32>
    %75 = stablehlo.broadcast_in_dim %72, dims = [0, 2, 3] : (tensor<4x4x4xf32>) -> tensor<4x1x4x4xf32>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %76 = stablehlo.compare LT, %arg19, %c_21, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_22 = stablehlo.constant dense<8> : tensor<i32>
    %77 = stablehlo.add %arg19, %c_22 : tensor<i32>
    %78 = stablehlo.select %76, %77, %arg19 : tensor<i1>, tensor<i32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %c_25 = stablehlo.constant dense<0> : tensor<i32>
    %79 = stablehlo.dynamic_update_slice %arg17, %75, %c_23, %78, %c_24, %c_25 : (tensor<4x8x4x4xf32>, tensor<4x1x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x8x4x4xf32>
    %80 = stablehlo.broadcast_in_dim %74, dims = [0, 2, 3] : (tensor<4x4x4xf32>) -> tensor<4x1x4x4xf32>
    %c_26 = stablehlo.constant dense<0> : tensor<i32>
    %81 = stablehlo.compare LT, %arg19, %c_26, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_27 = stablehlo.constant dense<8> : tensor<i32>
    %82 = stablehlo.add %arg19, %c_27 : tensor<i32>
    %83 = stablehlo.select %81, %82, %arg19 : tensor<i1>, tensor<i32>
    %c_28 = stablehlo.constant dense<0> : tensor<i32>
    %c_29 = stablehlo.constant dense<0> : tensor<i32>
    %c_30 = stablehlo.constant dense<0> : tensor<i32>
    %84 = stablehlo.dynamic_update_slice %arg18, %80, %c_28, %83, %c_29, %c_30 : (tensor<4x8x4x4xf32>, tensor<4x1x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x8x4x4xf32>
    %85 = stablehlo.dot_general %70, %79, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4xf32>, tensor<4x8x4x4xf32>) -> tensor<4x4x8xf32>
    %cst_31 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x4x8xf32>
    %87 = stablehlo.multiply %85, %86 : tensor<4x4x8xf32>
    %88 = stablehlo.iota dim = 0 : tensor<8xi32>
    %89 = stablehlo.broadcast_in_dim %arg19, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %90 = stablehlo.compare LE, %88, %89, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %cst_32 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
    %91 = call @_where(%90, %87, %cst_32) : (tensor<8xi1>, tensor<4x4x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %cst_33 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %92 = stablehlo.reduce(%91 init: %cst_33) applies stablehlo.maximum across dimensions = [2] : (tensor<4x4x8xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_34 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %94 = stablehlo.maximum %93, %92 : tensor<4x4xf32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [0, 1, 2] : (tensor<4x4x1xf32>) -> tensor<4x4x8xf32>
    %97 = stablehlo.subtract %91, %96 : tensor<4x4x8xf32>
    %98 = stablehlo.exponential %97 : tensor<4x4x8xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.reduce(%98 init: %cst_35) applies stablehlo.add across dimensions = [2] : (tensor<4x4x8xf32>, tensor<f32>) -> tensor<4x4xf32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2] : (tensor<4x4x1xf32>) -> tensor<4x4x8xf32>
    %102 = stablehlo.divide %98, %101 : tensor<4x4x8xf32>
    %103 = stablehlo.dot_general %102, %84, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x8xf32>, tensor<4x8x4x4xf32>) -> tensor<4x4x4xf32>
    %104 = stablehlo.reshape %103 : (tensor<4x4x4xf32>) -> tensor<4x16xf32>
    %105 = stablehlo.dot_general %104, %arg10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>
    %106 = stablehlo.add %58, %105 : tensor<4x16xf32>
    %107 = stablehlo.dot_general %106, %arg11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x32xf32>) -> tensor<4x32xf32>
    %108 = call @relu(%107) : (tensor<4x32xf32>) -> tensor<4x32xf32>
    %109 = stablehlo.dot_general %108, %arg12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x32xf32>, tensor<32x16xf32>) -> tensor<4x16xf32>
    %110 = stablehlo.add %106, %109 : tensor<4x16xf32>
    %111 = stablehlo.dot_general %110, %arg13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x20xf32>) -> tensor<4x20xf32>
    %112 = call @argmax(%111) : (tensor<4x20xf32>) -> tensor<4xi32>
    %113 = call @log_softmax(%111) : (tensor<4x20xf32>) -> tensor<4x20xf32>
    %cst_36 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %114 = stablehlo.reduce(%113 init: %cst_36) applies stablehlo.maximum across dimensions = [1] : (tensor<4x20xf32>, tensor<f32>) -> tensor<4xf32>
    return %112, %27, %32, %79, %84, %112, %114 : tensor<4xi32>, tensor<4x8x4x4xf32>, tensor<4x8x4x4xf32>, tensor<4x8x4x4xf32>, tensor<4x8x4x4xf32>, tensor<4xi32>, tensor<4xf32>
  }
  func.func private @_where(%arg0: tensor<8xi1>, %arg1: tensor<4x4x8xf32>, %arg2: tensor<f32>) -> tensor<4x4x8xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2] : (tensor<8xi1>) -> tensor<4x4x8xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x4x8xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<4x4x8xi1>, tensor<4x4x8xf32>
    return %3 : tensor<4x4x8xf32>
  }
  func.func private @relu(%arg0: tensor<4x32xf32>) -> tensor<4x32xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x32xf32>
    return %1 : tensor<4x32xf32>
  }
  func.func private @argmax(%arg0: tensor<4x20xf32>) -> tensor<4xi32> {
    %0 = stablehlo.iota dim = 1 : tensor<4x20xi32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<4x20xf32>, tensor<4x20xi32>, tensor<f32>, tensor<i32>) -> (tensor<4xf32>, tensor<4xi32>)
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
  func.func private @log_softmax(%arg0: tensor<4x20xf32>) -> tensor<4x20xf32> {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<4x20xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<4xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x20xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<4x20xf32>
    %6 = stablehlo.exponential %5 : tensor<4x20xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<4x20xf32>, tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %9 = stablehlo.log %8 : tensor<4x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x20xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<4x20xf32>
    return %11 : tensor<4x20xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<8x4xi32>, %arg1: tensor<4xi32>, %arg2: tensor<i32>) -> tensor<8x4xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xi32>) -> tensor<1x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<8x4xi32>, tensor<1x4xi32>, tensor<i32>, tensor<i32>) -> tensor<8x4xi32>
    return %1 : tensor<8x4xi32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<8x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<8x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<8x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4xf32>
    return %1 : tensor<8x4xf32>
  }
}
