module @jit_nibbles attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x6xi8>, %arg1: tensor<4x6xi8>, %arg2: tensor<4x6xf32>, %arg3: tensor<3xi32>) -> (tensor<4x6xi4> {jax.result_info = "result[0]"}, tensor<4x6xi4> {jax.result_info = "result[1]"}, tensor<4x6xi4> {jax.result_info = "result[2]"}, tensor<4x6xi4> {jax.result_info = "result[3]"}, tensor<4x6xi4> {jax.result_info = "result[4]"}, tensor<4x6xi4> {jax.result_info = "result[5]"}, tensor<4x6xi4> {jax.result_info = "result[6]"}, tensor<4x6xi4> {jax.result_info = "result[7]"}, tensor<4x6xi4> {jax.result_info = "result[8]"}, tensor<4x6xi4> {jax.result_info = "result[9]"}, tensor<4x6xi4> {jax.result_info = "result[10]"}, tensor<4x6xi4> {jax.result_info = "result[11]"}, tensor<4x6xi4> {jax.result_info = "result[12]"}, tensor<4x6xi4> {jax.result_info = "result[13]"}, tensor<4x6xi4> {jax.result_info = "result[14]"}, tensor<4x6xi4> {jax.result_info = "result[15]"}, tensor<6xi4> {jax.result_info = "result[16]"}, tensor<4xi4> {jax.result_info = "result[17]"}, tensor<4x6xi4> {jax.result_info = "result[18]"}, tensor<4x6xi4> {jax.result_info = "result[19]"}, tensor<3x6xi4> {jax.result_info = "result[20]"}, tensor<4x6xi4> {jax.result_info = "result[21]"}, tensor<4x6xi4> {jax.result_info = "result[22]"}, tensor<4x3xi8> {jax.result_info = "result[23]"}, tensor<6x4xi4> {jax.result_info = "result[24]"}, tensor<4x6xi4> {jax.result_info = "result[25]"}, tensor<8x6xi4> {jax.result_info = "result[26]"}, tensor<20xi4> {jax.result_info = "result[27]"}, tensor<4x6xf32> {jax.result_info = "result[28]"}, tensor<4x6xi32> {jax.result_info = "result[29]"}, tensor<4x6xi4> {jax.result_info = "result[30]"}, tensor<4x6xui4> {jax.result_info = "result[31]"}, tensor<4x6xui4> {jax.result_info = "result[32]"}, tensor<4x6xui4> {jax.result_info = "result[33]"}, tensor<4x6xui4> {jax.result_info = "result[34]"}, tensor<4x6xui4> {jax.result_info = "result[35]"}, tensor<4x6xui4> {jax.result_info = "result[36]"}, tensor<4x6xui4> {jax.result_info = "result[37]"}, tensor<4x6xui4> {jax.result_info = "result[38]"}, tensor<4x6xui4> {jax.result_info = "result[39]"}, tensor<4x6xui4> {jax.result_info = "result[40]"}, tensor<4x6xui4> {jax.result_info = "result[41]"}, tensor<4x6xui4> {jax.result_info = "result[42]"}, tensor<4x6xui4> {jax.result_info = "result[43]"}, tensor<4x6xui4> {jax.result_info = "result[44]"}, tensor<4x6xui4> {jax.result_info = "result[45]"}, tensor<4x6xui4> {jax.result_info = "result[46]"}, tensor<4x6xui4> {jax.result_info = "result[47]"}, tensor<6xui4> {jax.result_info = "result[48]"}, tensor<4xui4> {jax.result_info = "result[49]"}, tensor<4x6xui4> {jax.result_info = "result[50]"}, tensor<4x6xui4> {jax.result_info = "result[51]"}, tensor<3x6xui4> {jax.result_info = "result[52]"}, tensor<4x6xui4> {jax.result_info = "result[53]"}, tensor<4x6xui4> {jax.result_info = "result[54]"}, tensor<4x3xi8> {jax.result_info = "result[55]"}, tensor<6x4xui4> {jax.result_info = "result[56]"}, tensor<4x6xui4> {jax.result_info = "result[57]"}, tensor<8x6xui4> {jax.result_info = "result[58]"}, tensor<20xui4> {jax.result_info = "result[59]"}, tensor<4x6xf32> {jax.result_info = "result[60]"}, tensor<4x6xi32> {jax.result_info = "result[61]"}, tensor<4x6xui4> {jax.result_info = "result[62]"}, tensor<4x6xi4> {jax.result_info = "result[63]"}, tensor<12x2xi4> {jax.result_info = "result[64]"}, tensor<4x6xui4> {jax.result_info = "result[65]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<4x6xi8>) -> tensor<4x6xi4>
    %1 = stablehlo.convert %arg1 : (tensor<4x6xi8>) -> tensor<4x6xi4>
    %2 = stablehlo.add %0, %1 : tensor<4x6xi4>
    %3 = stablehlo.subtract %0, %1 : tensor<4x6xi4>
    %4 = stablehlo.multiply %0, %1 : tensor<4x6xi4>
    %5 = stablehlo.divide %0, %1 : tensor<4x6xi4>
    %6 = stablehlo.remainder %0, %1 : tensor<4x6xi4>
    %7 = stablehlo.not %0 : tensor<4x6xi4>
    %8 = stablehlo.and %0, %1 : tensor<4x6xi4>
    %9 = stablehlo.xor %0, %1 : tensor<4x6xi4>
    %10 = stablehlo.shift_left %0, %1 : tensor<4x6xi4>
    %11 = stablehlo.shift_right_arithmetic %0, %1 : tensor<4x6xi4>
    %12 = stablehlo.shift_right_logical %0, %1 : tensor<4x6xi4>
    %13 = stablehlo.negate %0 : tensor<4x6xi4>
    %14 = stablehlo.maximum %0, %1 : tensor<4x6xi4>
    %15 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<4x6xi4>, tensor<4x6xi4>) -> tensor<4x6xi1>
    %16 = call @_where(%15, %0, %1) : (tensor<4x6xi1>, tensor<4x6xi4>, tensor<4x6xi4>) -> tensor<4x6xi4>
    %17 = stablehlo.count_leading_zeros %0 : tensor<4x6xi4>
    %18 = stablehlo.multiply %0, %0 : tensor<4x6xi4>
    %19 = stablehlo.multiply %18, %0 : tensor<4x6xi4>
    %c = stablehlo.constant dense<0> : tensor<i4>
    %20 = stablehlo.reduce(%0 init: %c) applies stablehlo.add across dimensions = [0] : (tensor<4x6xi4>, tensor<i4>) -> tensor<6xi4>
    %c_0 = stablehlo.constant dense<-8> : tensor<i4>
    %21 = stablehlo.reduce(%0 init: %c_0) applies stablehlo.maximum across dimensions = [1] : (tensor<4x6xi4>, tensor<i4>) -> tensor<4xi4>
    %22 = "stablehlo.sort"(%0) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg4: tensor<i4>, %arg5: tensor<i4>):
      %106 = stablehlo.compare LT, %arg4, %arg5, SIGNED : (tensor<i4>, tensor<i4>) -> tensor<i1>
      stablehlo.return %106 : tensor<i1>
    }) : (tensor<4x6xi4>) -> tensor<4x6xi4>
    %23 = call @cumsum(%0) : (tensor<4x6xi4>) -> tensor<4x6xi4>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %25 = stablehlo.compare LT, %arg3, %24, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_2 = stablehlo.constant dense<4> : tensor<i32>
    %26 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %27 = stablehlo.add %arg3, %26 : tensor<3xi32>
    %28 = stablehlo.select %25, %27, %arg3 : tensor<3xi1>, tensor<3xi32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %30 = "stablehlo.gather"(%0, %29) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 6>}> : (tensor<4x6xi4>, tensor<3x1xi32>) -> tensor<3x6xi4>
    %31 = stablehlo.slice %1 [0:3, 0:6] : (tensor<4x6xi4>) -> tensor<3x6xi4>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %32 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %33 = stablehlo.compare LT, %arg3, %32, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_4 = stablehlo.constant dense<4> : tensor<i32>
    %34 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %35 = stablehlo.add %arg3, %34 : tensor<3xi32>
    %36 = stablehlo.select %33, %35, %arg3 : tensor<3xi1>, tensor<3xi32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %38 = "stablehlo.scatter"(%0, %37, %31) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<i4>, %arg5: tensor<i4>):
      %106 = stablehlo.add %arg4, %arg5 : tensor<i4>
      stablehlo.return %106 : tensor<i4>
    }) : (tensor<4x6xi4>, tensor<3x1xi32>, tensor<3x6xi4>) -> tensor<4x6xi4>
    %39 = stablehlo.convert %arg2 : (tensor<4x6xf32>) -> tensor<4x6xi4>
    %40 = stablehlo.reshape %0 : (tensor<4x6xi4>) -> tensor<4x3x2xi4>
    %41 = stablehlo.bitcast_convert %40 : (tensor<4x3x2xi4>) -> tensor<4x3xi8>
    %42 = stablehlo.transpose %0, dims = [1, 0] : (tensor<4x6xi4>) -> tensor<6x4xi4>
    %43 = stablehlo.reverse %0, dims = [0] : tensor<4x6xi4>
    %44 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<4x6xi4>, tensor<4x6xi4>) -> tensor<8x6xi4>
    %45 = stablehlo.iota dim = 0 : tensor<20xi4>
    %46 = stablehlo.convert %0 : (tensor<4x6xi4>) -> tensor<4x6xf32>
    %47 = stablehlo.convert %0 : (tensor<4x6xi4>) -> tensor<4x6xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %48:4 = stablehlo.while(%iterArg = %1, %iterArg_16 = %c_6, %iterArg_17 = %c_5, %iterArg_18 = %0) : tensor<4x6xi4>, tensor<i32>, tensor<i32>, tensor<4x6xi4>
    cond {
      %c_19 = stablehlo.constant dense<3> : tensor<i32>
      %106 = stablehlo.compare LT, %iterArg_16, %c_19, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %106 : tensor<i1>
    } do {
      %106:2 = func.call @closed_call(%iterArg, %iterArg_17, %iterArg_18) : (tensor<4x6xi4>, tensor<i32>, tensor<4x6xi4>) -> (tensor<i32>, tensor<4x6xi4>)
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %107 = stablehlo.add %iterArg_16, %c_19 : tensor<i32>
      stablehlo.return %iterArg, %107, %106#0, %106#1 : tensor<4x6xi4>, tensor<i32>, tensor<i32>, tensor<4x6xi4>
    }
    %49 = stablehlo.bitcast_convert %0 : (tensor<4x6xi4>) -> tensor<4x6xui4>
    %50 = stablehlo.convert %arg0 : (tensor<4x6xi8>) -> tensor<4x6xui4>
    %51 = stablehlo.convert %arg1 : (tensor<4x6xi8>) -> tensor<4x6xui4>
    %52 = stablehlo.add %50, %51 : tensor<4x6xui4>
    %53 = stablehlo.subtract %50, %51 : tensor<4x6xui4>
    %54 = stablehlo.multiply %50, %51 : tensor<4x6xui4>
    %55 = stablehlo.divide %50, %51 : tensor<4x6xui4>
    %56 = stablehlo.remainder %50, %51 : tensor<4x6xui4>
    %57 = stablehlo.not %50 : tensor<4x6xui4>
    %58 = stablehlo.and %50, %51 : tensor<4x6xui4>
    %59 = stablehlo.xor %50, %51 : tensor<4x6xui4>
    %60 = stablehlo.shift_left %50, %51 : tensor<4x6xui4>
    %61 = stablehlo.shift_right_arithmetic %50, %51 : tensor<4x6xui4>
    %62 = stablehlo.shift_right_logical %50, %51 : tensor<4x6xui4>
    %63 = stablehlo.negate %50 : tensor<4x6xui4>
    %64 = stablehlo.maximum %50, %51 : tensor<4x6xui4>
    %65 = stablehlo.compare LT, %50, %51, UNSIGNED : (tensor<4x6xui4>, tensor<4x6xui4>) -> tensor<4x6xi1>
    %66 = call @_where_0(%65, %50, %51) : (tensor<4x6xi1>, tensor<4x6xui4>, tensor<4x6xui4>) -> tensor<4x6xui4>
    %67 = stablehlo.count_leading_zeros %50 : tensor<4x6xui4>
    %68 = stablehlo.multiply %50, %50 : tensor<4x6xui4>
    %69 = stablehlo.multiply %68, %50 : tensor<4x6xui4>
    %c_7 = stablehlo.constant dense<0> : tensor<ui4>
    %70 = stablehlo.reduce(%50 init: %c_7) applies stablehlo.add across dimensions = [0] : (tensor<4x6xui4>, tensor<ui4>) -> tensor<6xui4>
    %c_8 = stablehlo.constant dense<0> : tensor<ui4>
    %71 = stablehlo.reduce(%50 init: %c_8) applies stablehlo.maximum across dimensions = [1] : (tensor<4x6xui4>, tensor<ui4>) -> tensor<4xui4>
    %72 = "stablehlo.sort"(%50) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg4: tensor<ui4>, %arg5: tensor<ui4>):
      %106 = stablehlo.compare LT, %arg4, %arg5, UNSIGNED : (tensor<ui4>, tensor<ui4>) -> tensor<i1>
      stablehlo.return %106 : tensor<i1>
    }) : (tensor<4x6xui4>) -> tensor<4x6xui4>
    %73 = call @cumsum_1(%50) : (tensor<4x6xui4>) -> tensor<4x6xui4>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %74 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %75 = stablehlo.compare LT, %arg3, %74, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_10 = stablehlo.constant dense<4> : tensor<i32>
    %76 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %77 = stablehlo.add %arg3, %76 : tensor<3xi32>
    %78 = stablehlo.select %75, %77, %arg3 : tensor<3xi1>, tensor<3xi32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %80 = "stablehlo.gather"(%50, %79) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 6>}> : (tensor<4x6xui4>, tensor<3x1xi32>) -> tensor<3x6xui4>
    %81 = stablehlo.slice %51 [0:3, 0:6] : (tensor<4x6xui4>) -> tensor<3x6xui4>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %82 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %83 = stablehlo.compare LT, %arg3, %82, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_12 = stablehlo.constant dense<4> : tensor<i32>
    %84 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %85 = stablehlo.add %arg3, %84 : tensor<3xi32>
    %86 = stablehlo.select %83, %85, %arg3 : tensor<3xi1>, tensor<3xi32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %88 = "stablehlo.scatter"(%50, %87, %81) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<ui4>, %arg5: tensor<ui4>):
      %106 = stablehlo.add %arg4, %arg5 : tensor<ui4>
      stablehlo.return %106 : tensor<ui4>
    }) : (tensor<4x6xui4>, tensor<3x1xi32>, tensor<3x6xui4>) -> tensor<4x6xui4>
    %89 = stablehlo.convert %arg2 : (tensor<4x6xf32>) -> tensor<4x6xui4>
    %90 = stablehlo.reshape %50 : (tensor<4x6xui4>) -> tensor<4x3x2xui4>
    %91 = stablehlo.bitcast_convert %90 : (tensor<4x3x2xui4>) -> tensor<4x3xi8>
    %92 = stablehlo.transpose %50, dims = [1, 0] : (tensor<4x6xui4>) -> tensor<6x4xui4>
    %93 = stablehlo.reverse %50, dims = [0] : tensor<4x6xui4>
    %94 = stablehlo.concatenate %50, %51, dim = 0 : (tensor<4x6xui4>, tensor<4x6xui4>) -> tensor<8x6xui4>
    %95 = stablehlo.iota dim = 0 : tensor<20xui4>
    %96 = stablehlo.convert %50 : (tensor<4x6xui4>) -> tensor<4x6xf32>
    %97 = stablehlo.convert %50 : (tensor<4x6xui4>) -> tensor<4x6xi32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %98:4 = stablehlo.while(%iterArg = %51, %iterArg_16 = %c_14, %iterArg_17 = %c_13, %iterArg_18 = %50) : tensor<4x6xui4>, tensor<i32>, tensor<i32>, tensor<4x6xui4>
    cond {
      %c_19 = stablehlo.constant dense<3> : tensor<i32>
      %106 = stablehlo.compare LT, %iterArg_16, %c_19, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %106 : tensor<i1>
    } do {
      %106:2 = func.call @closed_call_2(%iterArg, %iterArg_17, %iterArg_18) : (tensor<4x6xui4>, tensor<i32>, tensor<4x6xui4>) -> (tensor<i32>, tensor<4x6xui4>)
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %107 = stablehlo.add %iterArg_16, %c_19 : tensor<i32>
      stablehlo.return %iterArg, %107, %106#0, %106#1 : tensor<4x6xui4>, tensor<i32>, tensor<i32>, tensor<4x6xui4>
    }
    %99 = stablehlo.bitcast_convert %50 : (tensor<4x6xui4>) -> tensor<4x6xi4>
    %100 = stablehlo.iota dim = 0 : tensor<12xi8>
    %c_15 = stablehlo.constant dense<-3> : tensor<i8>
    %101 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i8>) -> tensor<12xi8>
    %102 = stablehlo.add %101, %100 : tensor<12xi8>
    %103 = stablehlo.bitcast_convert %102 : (tensor<12xi8>) -> tensor<12x2xi4>
    %104 = stablehlo.convert %arg0 : (tensor<4x6xi8>) -> tensor<4x6xui4>
    %105 = stablehlo.popcnt %104 : tensor<4x6xui4>
    return %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %16, %17, %19, %20, %21, %22, %23, %30, %38, %39, %41, %42, %43, %44, %45, %46, %47, %48#3, %49, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %66, %67, %69, %70, %71, %72, %73, %80, %88, %89, %91, %92, %93, %94, %95, %96, %97, %98#3, %99, %103, %105 : tensor<4x6xi4>, tensor<4x6xi4>, tensor<4x6xi4>, tensor<4x6xi4>, tensor<4x6xi4>, tensor<4x6xi4>, tensor<4x6xi4>, tensor<4x6xi4>, tensor<4x6xi4>, tensor<4x6xi4>, tensor<4x6xi4>, tensor<4x6xi4>, tensor<4x6xi4>, tensor<4x6xi4>, tensor<4x6xi4>, tensor<4x6xi4>, tensor<6xi4>, tensor<4xi4>, tensor<4x6xi4>, tensor<4x6xi4>, tensor<3x6xi4>, tensor<4x6xi4>, tensor<4x6xi4>, tensor<4x3xi8>, tensor<6x4xi4>, tensor<4x6xi4>, tensor<8x6xi4>, tensor<20xi4>, tensor<4x6xf32>, tensor<4x6xi32>, tensor<4x6xi4>, tensor<4x6xui4>, tensor<4x6xui4>, tensor<4x6xui4>, tensor<4x6xui4>, tensor<4x6xui4>, tensor<4x6xui4>, tensor<4x6xui4>, tensor<4x6xui4>, tensor<4x6xui4>, tensor<4x6xui4>, tensor<4x6xui4>, tensor<4x6xui4>, tensor<4x6xui4>, tensor<4x6xui4>, tensor<4x6xui4>, tensor<4x6xui4>, tensor<4x6xui4>, tensor<6xui4>, tensor<4xui4>, tensor<4x6xui4>, tensor<4x6xui4>, tensor<3x6xui4>, tensor<4x6xui4>, tensor<4x6xui4>, tensor<4x3xi8>, tensor<6x4xui4>, tensor<4x6xui4>, tensor<8x6xui4>, tensor<20xui4>, tensor<4x6xf32>, tensor<4x6xi32>, tensor<4x6xui4>, tensor<4x6xi4>, tensor<12x2xi4>, tensor<4x6xui4>
  }
  func.func private @_where(%arg0: tensor<4x6xi1>, %arg1: tensor<4x6xi4>, %arg2: tensor<4x6xi4>) -> tensor<4x6xi4> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x6xi1>, tensor<4x6xi4>
    return %0 : tensor<4x6xi4>
  }
  func.func private @cumsum(%arg0: tensor<4x6xi4>) -> tensor<4x6xi4> {
    %c = stablehlo.constant dense<0> : tensor<i4>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i4>) -> tensor<i4>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1>, padding = dense<[[0, 0], [5, 0]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 1, 6>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg1: tensor<i4>, %arg2: tensor<i4>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i4>
      stablehlo.return %2 : tensor<i4>
    }) : (tensor<4x6xi4>, tensor<i4>) -> tensor<4x6xi4>
    return %1 : tensor<4x6xi4>
  }
  func.func private @closed_call(%arg0: tensor<4x6xi4>, %arg1: tensor<i32>, %arg2: tensor<4x6xi4>) -> (tensor<i32>, tensor<4x6xi4>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg1, %c : tensor<i32>
    %1 = stablehlo.add %arg2, %arg0 : tensor<4x6xi4>
    return %0, %1 : tensor<i32>, tensor<4x6xi4>
  }
  func.func private @_where_0(%arg0: tensor<4x6xi1>, %arg1: tensor<4x6xui4>, %arg2: tensor<4x6xui4>) -> tensor<4x6xui4> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x6xi1>, tensor<4x6xui4>
    return %0 : tensor<4x6xui4>
  }
  func.func private @cumsum_1(%arg0: tensor<4x6xui4>) -> tensor<4x6xui4> {
    %c = stablehlo.constant dense<0> : tensor<ui4>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui4>) -> tensor<ui4>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1>, padding = dense<[[0, 0], [5, 0]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 1, 6>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg1: tensor<ui4>, %arg2: tensor<ui4>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<ui4>
      stablehlo.return %2 : tensor<ui4>
    }) : (tensor<4x6xui4>, tensor<ui4>) -> tensor<4x6xui4>
    return %1 : tensor<4x6xui4>
  }
  func.func private @closed_call_2(%arg0: tensor<4x6xui4>, %arg1: tensor<i32>, %arg2: tensor<4x6xui4>) -> (tensor<i32>, tensor<4x6xui4>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg1, %c : tensor<i32>
    %1 = stablehlo.add %arg2, %arg0 : tensor<4x6xui4>
    return %0, %1 : tensor<i32>, tensor<4x6xui4>
  }
}
