module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x8xf32>, %arg1: tensor<20x8xf32>, %arg2: tensor<12x8xf32>, %arg3: tensor<30x8xf32>, %arg4: tensor<14x16xf32>, %arg5: tensor<16x1xf32>, %arg6: tensor<5x8xf32>, %arg7: tensor<20x8xf32>, %arg8: tensor<12x8xf32>, %arg9: tensor<30x8xf32>, %arg10: tensor<14x16xf32>, %arg11: tensor<16x1xf32>, %arg12: tensor<8x5xf32>, %arg13: tensor<8x3x4xi32>, %arg14: tensor<8x3xi32>, %arg15: tensor<8xf32>) -> (tensor<5x8xf32> {jax.result_info = "result[0]['bottom']"}, tensor<20x8xf32> {jax.result_info = "result[0]['tables'][0]"}, tensor<12x8xf32> {jax.result_info = "result[0]['tables'][1]"}, tensor<30x8xf32> {jax.result_info = "result[0]['tables'][2]"}, tensor<14x16xf32> {jax.result_info = "result[0]['top'][0]"}, tensor<16x1xf32> {jax.result_info = "result[0]['top'][1]"}, tensor<5x8xf32> {jax.result_info = "result[1][0].sum_of_squares['bottom']"}, tensor<20x8xf32> {jax.result_info = "result[1][0].sum_of_squares['tables'][0]"}, tensor<12x8xf32> {jax.result_info = "result[1][0].sum_of_squares['tables'][1]"}, tensor<30x8xf32> {jax.result_info = "result[1][0].sum_of_squares['tables'][2]"}, tensor<14x16xf32> {jax.result_info = "result[1][0].sum_of_squares['top'][0]"}, tensor<16x1xf32> {jax.result_info = "result[1][0].sum_of_squares['top'][1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %c = stablehlo.constant dense<[0, 0, 0, 1, 1, 2]> : tensor<6xi32>
    %c_0 = stablehlo.constant dense<false> : tensor<6xi1>
    %c_1 = stablehlo.constant dense<[1, 2, 3, 2, 3, 3]> : tensor<6xi32>
    %c_2 = stablehlo.constant dense<false> : tensor<6xi1>
    %0 = stablehlo.dot_general %arg12, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x5xf32>, tensor<5x8xf32>) -> tensor<8x8xf32>
    %1 = call @relu(%0) : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %3 = stablehlo.compare GT, %0, %2, FLOAT : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %5 = stablehlo.iota dim = 0 : tensor<4xi32>
    %6 = stablehlo.slice %arg14 [0:8, 0:1] : (tensor<8x3xi32>) -> tensor<8x1xi32>
    %7 = stablehlo.reshape %6 : (tensor<8x1xi32>) -> tensor<8xi32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %9 = stablehlo.broadcast_in_dim %5, dims = [1] : (tensor<4xi32>) -> tensor<1x4xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x4xi32>) -> tensor<8x4xi32>
    %11 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<8x1xi32>) -> tensor<8x4xi32>
    %12 = stablehlo.compare LT, %10, %11, SIGNED : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi1>
    %13 = stablehlo.convert %12 : (tensor<8x4xi1>) -> tensor<8x4xf32>
    %14 = stablehlo.slice %arg13 [0:8, 0:1, 0:4] : (tensor<8x3x4xi32>) -> tensor<8x1x4xi32>
    %15 = stablehlo.reshape %14 : (tensor<8x1x4xi32>) -> tensor<8x4xi32>
    %16:2 = call @_take(%arg1, %15) : (tensor<20x8xf32>, tensor<8x4xi32>) -> (tensor<8x4x8xf32>, tensor<8x4x1xi32>)
    %17 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1, 2] : (tensor<8x4x1xf32>) -> tensor<8x4x8xf32>
    %19 = stablehlo.multiply %16#0, %18 : tensor<8x4x8xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<8x4x8xf32>, tensor<f32>) -> tensor<8x8xf32>
    %21 = stablehlo.iota dim = 0 : tensor<4xi32>
    %22 = stablehlo.slice %arg14 [0:8, 1:2] : (tensor<8x3xi32>) -> tensor<8x1xi32>
    %23 = stablehlo.reshape %22 : (tensor<8x1xi32>) -> tensor<8xi32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %25 = stablehlo.broadcast_in_dim %21, dims = [1] : (tensor<4xi32>) -> tensor<1x4xi32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<1x4xi32>) -> tensor<8x4xi32>
    %27 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<8x1xi32>) -> tensor<8x4xi32>
    %28 = stablehlo.compare LT, %26, %27, SIGNED : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi1>
    %29 = stablehlo.convert %28 : (tensor<8x4xi1>) -> tensor<8x4xf32>
    %30 = stablehlo.slice %arg13 [0:8, 1:2, 0:4] : (tensor<8x3x4xi32>) -> tensor<8x1x4xi32>
    %31 = stablehlo.reshape %30 : (tensor<8x1x4xi32>) -> tensor<8x4xi32>
    %32:2 = call @_take_0(%arg2, %31) : (tensor<12x8xf32>, tensor<8x4xi32>) -> (tensor<8x4x8xf32>, tensor<8x4x1xi32>)
    %33 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2] : (tensor<8x4x1xf32>) -> tensor<8x4x8xf32>
    %35 = stablehlo.multiply %32#0, %34 : tensor<8x4x8xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<8x4x8xf32>, tensor<f32>) -> tensor<8x8xf32>
    %37 = stablehlo.iota dim = 0 : tensor<4xi32>
    %38 = stablehlo.slice %arg14 [0:8, 2:3] : (tensor<8x3xi32>) -> tensor<8x1xi32>
    %39 = stablehlo.reshape %38 : (tensor<8x1xi32>) -> tensor<8xi32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %41 = stablehlo.broadcast_in_dim %37, dims = [1] : (tensor<4xi32>) -> tensor<1x4xi32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<1x4xi32>) -> tensor<8x4xi32>
    %43 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<8x1xi32>) -> tensor<8x4xi32>
    %44 = stablehlo.compare LT, %42, %43, SIGNED : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi1>
    %45 = stablehlo.convert %44 : (tensor<8x4xi1>) -> tensor<8x4xf32>
    %46 = stablehlo.slice %arg13 [0:8, 2:3, 0:4] : (tensor<8x3x4xi32>) -> tensor<8x1x4xi32>
    %47 = stablehlo.reshape %46 : (tensor<8x1x4xi32>) -> tensor<8x4xi32>
    %48:2 = call @_take_1(%arg3, %47) : (tensor<30x8xf32>, tensor<8x4xi32>) -> (tensor<8x4x8xf32>, tensor<8x4x1xi32>)
    %49 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<8x4x1xf32>) -> tensor<8x4x8xf32>
    %51 = stablehlo.multiply %48#0, %50 : tensor<8x4x8xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<8x4x8xf32>, tensor<f32>) -> tensor<8x8xf32>
    %53 = stablehlo.broadcast_in_dim %1, dims = [0, 2] : (tensor<8x8xf32>) -> tensor<8x1x8xf32>
    %54 = stablehlo.broadcast_in_dim %20, dims = [0, 2] : (tensor<8x8xf32>) -> tensor<8x1x8xf32>
    %55 = stablehlo.broadcast_in_dim %36, dims = [0, 2] : (tensor<8x8xf32>) -> tensor<8x1x8xf32>
    %56 = stablehlo.broadcast_in_dim %52, dims = [0, 2] : (tensor<8x8xf32>) -> tensor<8x1x8xf32>
    %57 = stablehlo.concatenate %53, %54, %55, %56, dim = 1 : (tensor<8x1x8xf32>, tensor<8x1x8xf32>, tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x4x8xf32>
    %58 = stablehlo.dot_general %57, %57, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<8x4x8xf32>, tensor<8x4x8xf32>) -> tensor<8x4x4xf32>
    %c_7 = stablehlo.constant dense<4> : tensor<i32>
    %59 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %60 = stablehlo.add %c, %59 : tensor<6xi32>
    %61 = stablehlo.select %c_0, %60, %c : tensor<6xi1>, tensor<6xi32>
    %c_8 = stablehlo.constant dense<4> : tensor<i32>
    %62 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %63 = stablehlo.add %c_1, %62 : tensor<6xi32>
    %64 = stablehlo.select %c_2, %63, %c_1 : tensor<6xi1>, tensor<6xi32>
    %65 = stablehlo.broadcast_in_dim %61, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %66 = stablehlo.broadcast_in_dim %64, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %67 = stablehlo.concatenate %65, %66, dim = 1 : (tensor<6x1xi32>, tensor<6x1xi32>) -> tensor<6x2xi32>
    %68 = "stablehlo.gather"(%58, %67) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1, 2], start_index_map = [1, 2], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 8, 1, 1>}> : (tensor<8x4x4xf32>, tensor<6x2xi32>) -> tensor<8x6xf32>
    %69 = stablehlo.slice %57 [0:8, 0:1, 0:8] : (tensor<8x4x8xf32>) -> tensor<8x1x8xf32>
    %70 = stablehlo.reshape %69 : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
    %71 = stablehlo.concatenate %70, %68, dim = 1 : (tensor<8x8xf32>, tensor<8x6xf32>) -> tensor<8x14xf32>
    %72 = stablehlo.dot_general %71, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x14xf32>, tensor<14x16xf32>) -> tensor<8x16xf32>
    %73 = call @relu_2(%72) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x16xf32>
    %75 = stablehlo.compare GT, %72, %74, FLOAT : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xi1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x16xf32>
    %77 = stablehlo.dot_general %73, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x16xf32>, tensor<16x1xf32>) -> tensor<8x1xf32>
    %78 = stablehlo.reshape %77 : (tensor<8x1xf32>) -> tensor<8xf32>
    %79:3 = call @log_sigmoid(%78) : (tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>)
    %80 = stablehlo.negate %78 : tensor<8xf32>
    %81:3 = call @log_sigmoid(%80) : (tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>)
    %82 = stablehlo.negate %arg15 : tensor<8xf32>
    %83 = stablehlo.multiply %82, %79#0 : tensor<8xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %85 = stablehlo.subtract %84, %arg15 : tensor<8xf32>
    %86 = stablehlo.multiply %85, %81#0 : tensor<8xf32>
    %87 = stablehlo.subtract %83, %86 : tensor<8xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.reduce(%87 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %89 = stablehlo.divide %88, %cst_13 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_15 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %90 = stablehlo.divide %cst_14, %cst_15 : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %92 = stablehlo.negate %91 : tensor<8xf32>
    %93 = stablehlo.multiply %85, %92 : tensor<8xf32>
    %94 = stablehlo.multiply %82, %91 : tensor<8xf32>
    %95 = call @log_sigmoid_3(%81#1, %81#2, %93) : (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %96 = stablehlo.negate %95 : tensor<8xf32>
    %97 = call @log_sigmoid_3(%79#1, %79#2, %94) : (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %98 = stablehlo.add %96, %97 : tensor<8xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0] : (tensor<8xf32>) -> tensor<8x1xf32>
    %100 = stablehlo.dot_general %99, %73, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x1xf32>, tensor<8x16xf32>) -> tensor<1x16xf32>
    %101 = stablehlo.transpose %100, dims = [1, 0] : (tensor<1x16xf32>) -> tensor<16x1xf32>
    %102 = stablehlo.dot_general %99, %arg5, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x1xf32>, tensor<16x1xf32>) -> tensor<8x16xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<8x16xf32>
    %104 = stablehlo.select %75, %102, %103 : tensor<8x16xi1>, tensor<8x16xf32>
    %105 = stablehlo.dot_general %104, %71, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x16xf32>, tensor<8x14xf32>) -> tensor<16x14xf32>
    %106 = stablehlo.transpose %105, dims = [1, 0] : (tensor<16x14xf32>) -> tensor<14x16xf32>
    %107 = stablehlo.dot_general %104, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x16xf32>, tensor<14x16xf32>) -> tensor<8x14xf32>
    %108 = stablehlo.slice %107 [0:8, 0:8] : (tensor<8x14xf32>) -> tensor<8x8xf32>
    %109 = stablehlo.slice %107 [0:8, 8:14] : (tensor<8x14xf32>) -> tensor<8x6xf32>
    %110 = stablehlo.broadcast_in_dim %108, dims = [0, 2] : (tensor<8x8xf32>) -> tensor<8x1x8xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.pad %110, %cst_17, low = [0, 0, 0], high = [0, 3, 0], interior = [0, 0, 0] : (tensor<8x1x8xf32>, tensor<f32>) -> tensor<8x4x8xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<8x4x4xf32>
    %113 = "stablehlo.scatter"(%112, %67, %109) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1, 2], scatter_dims_to_operand_dims = [1, 2], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg16: tensor<f32>, %arg17: tensor<f32>):
      %214 = stablehlo.add %arg16, %arg17 : tensor<f32>
      stablehlo.return %214 : tensor<f32>
    }) : (tensor<8x4x4xf32>, tensor<6x2xi32>, tensor<8x6xf32>) -> tensor<8x4x4xf32>
    %114 = stablehlo.dot_general %113, %57, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x4x4xf32>, tensor<8x4x8xf32>) -> tensor<8x4x8xf32>
    %115 = stablehlo.add %111, %114 : tensor<8x4x8xf32>
    %116 = stablehlo.dot_general %113, %57, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x4x4xf32>, tensor<8x4x8xf32>) -> tensor<8x4x8xf32>
    %117 = stablehlo.add %115, %116 : tensor<8x4x8xf32>
    %118 = stablehlo.slice %117 [0:8, 0:1, 0:8] : (tensor<8x4x8xf32>) -> tensor<8x1x8xf32>
    %119 = stablehlo.reshape %118 : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
    %120 = stablehlo.slice %117 [0:8, 1:2, 0:8] : (tensor<8x4x8xf32>) -> tensor<8x1x8xf32>
    %121 = stablehlo.reshape %120 : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
    %122 = stablehlo.slice %117 [0:8, 2:3, 0:8] : (tensor<8x4x8xf32>) -> tensor<8x1x8xf32>
    %123 = stablehlo.reshape %122 : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
    %124 = stablehlo.slice %117 [0:8, 3:4, 0:8] : (tensor<8x4x8xf32>) -> tensor<8x1x8xf32>
    %125 = stablehlo.reshape %124 : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [0, 2] : (tensor<8x8xf32>) -> tensor<8x4x8xf32>
    %127 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<8x4x1xf32>) -> tensor<8x4x8xf32>
    %128 = stablehlo.multiply %126, %127 : tensor<8x4x8xf32>
    %129 = call @_take_5(%48#1, %128) : (tensor<8x4x1xi32>, tensor<8x4x8xf32>) -> tensor<30x8xf32>
    %130 = stablehlo.broadcast_in_dim %123, dims = [0, 2] : (tensor<8x8xf32>) -> tensor<8x4x8xf32>
    %131 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2] : (tensor<8x4x1xf32>) -> tensor<8x4x8xf32>
    %132 = stablehlo.multiply %130, %131 : tensor<8x4x8xf32>
    %133 = call @_take_6(%32#1, %132) : (tensor<8x4x1xi32>, tensor<8x4x8xf32>) -> tensor<12x8xf32>
    %134 = stablehlo.broadcast_in_dim %121, dims = [0, 2] : (tensor<8x8xf32>) -> tensor<8x4x8xf32>
    %135 = stablehlo.broadcast_in_dim %17, dims = [0, 1, 2] : (tensor<8x4x1xf32>) -> tensor<8x4x8xf32>
    %136 = stablehlo.multiply %134, %135 : tensor<8x4x8xf32>
    %137 = call @_take_7(%16#1, %136) : (tensor<8x4x1xi32>, tensor<8x4x8xf32>) -> tensor<20x8xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %139 = stablehlo.select %3, %119, %138 : tensor<8x8xi1>, tensor<8x8xf32>
    %140 = stablehlo.dot_general %139, %arg12, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x8xf32>, tensor<8x5xf32>) -> tensor<8x5xf32>
    %141 = stablehlo.transpose %140, dims = [1, 0] : (tensor<8x5xf32>) -> tensor<5x8xf32>
    %142 = stablehlo.multiply %141, %141 : tensor<5x8xf32>
    %143 = stablehlo.add %142, %arg6 : tensor<5x8xf32>
    %144 = stablehlo.multiply %137, %137 : tensor<20x8xf32>
    %145 = stablehlo.add %144, %arg7 : tensor<20x8xf32>
    %146 = stablehlo.multiply %133, %133 : tensor<12x8xf32>
    %147 = stablehlo.add %146, %arg8 : tensor<12x8xf32>
    %148 = stablehlo.multiply %129, %129 : tensor<30x8xf32>
    %149 = stablehlo.add %148, %arg9 : tensor<30x8xf32>
    %150 = stablehlo.multiply %106, %106 : tensor<14x16xf32>
    %151 = stablehlo.add %150, %arg10 : tensor<14x16xf32>
    %152 = stablehlo.multiply %101, %101 : tensor<16x1xf32>
    %153 = stablehlo.add %152, %arg11 : tensor<16x1xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5x8xf32>
    %155 = stablehlo.compare GT, %143, %154, FLOAT : (tensor<5x8xf32>, tensor<5x8xf32>) -> tensor<5x8xi1>
    %cst_21 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5x8xf32>
    %157 = stablehlo.add %143, %156 : tensor<5x8xf32>
    %158 = stablehlo.rsqrt %157 : tensor<5x8xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %159 = call @_where_8(%155, %158, %cst_22) : (tensor<5x8xi1>, tensor<5x8xf32>, tensor<f32>) -> tensor<5x8xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<20x8xf32>
    %161 = stablehlo.compare GT, %145, %160, FLOAT : (tensor<20x8xf32>, tensor<20x8xf32>) -> tensor<20x8xi1>
    %cst_24 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<20x8xf32>
    %163 = stablehlo.add %145, %162 : tensor<20x8xf32>
    %164 = stablehlo.rsqrt %163 : tensor<20x8xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %165 = call @_where_9(%161, %164, %cst_25) : (tensor<20x8xi1>, tensor<20x8xf32>, tensor<f32>) -> tensor<20x8xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<12x8xf32>
    %167 = stablehlo.compare GT, %147, %166, FLOAT : (tensor<12x8xf32>, tensor<12x8xf32>) -> tensor<12x8xi1>
    %cst_27 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<12x8xf32>
    %169 = stablehlo.add %147, %168 : tensor<12x8xf32>
    %170 = stablehlo.rsqrt %169 : tensor<12x8xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = call @_where_10(%167, %170, %cst_28) : (tensor<12x8xi1>, tensor<12x8xf32>, tensor<f32>) -> tensor<12x8xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<30x8xf32>
    %173 = stablehlo.compare GT, %149, %172, FLOAT : (tensor<30x8xf32>, tensor<30x8xf32>) -> tensor<30x8xi1>
    %cst_30 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<30x8xf32>
    %175 = stablehlo.add %149, %174 : tensor<30x8xf32>
    %176 = stablehlo.rsqrt %175 : tensor<30x8xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %177 = call @_where_11(%173, %176, %cst_31) : (tensor<30x8xi1>, tensor<30x8xf32>, tensor<f32>) -> tensor<30x8xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<14x16xf32>
    %179 = stablehlo.compare GT, %151, %178, FLOAT : (tensor<14x16xf32>, tensor<14x16xf32>) -> tensor<14x16xi1>
    %cst_33 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<14x16xf32>
    %181 = stablehlo.add %151, %180 : tensor<14x16xf32>
    %182 = stablehlo.rsqrt %181 : tensor<14x16xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %183 = call @_where_12(%179, %182, %cst_34) : (tensor<14x16xi1>, tensor<14x16xf32>, tensor<f32>) -> tensor<14x16xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %185 = stablehlo.compare GT, %153, %184, FLOAT : (tensor<16x1xf32>, tensor<16x1xf32>) -> tensor<16x1xi1>
    %cst_36 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %187 = stablehlo.add %153, %186 : tensor<16x1xf32>
    %188 = stablehlo.rsqrt %187 : tensor<16x1xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %189 = call @_where_13(%185, %188, %cst_37) : (tensor<16x1xi1>, tensor<16x1xf32>, tensor<f32>) -> tensor<16x1xf32>
    %190 = stablehlo.multiply %159, %141 : tensor<5x8xf32>
    %191 = stablehlo.multiply %165, %137 : tensor<20x8xf32>
    %192 = stablehlo.multiply %171, %133 : tensor<12x8xf32>
    %193 = stablehlo.multiply %177, %129 : tensor<30x8xf32>
    %194 = stablehlo.multiply %183, %106 : tensor<14x16xf32>
    %195 = stablehlo.multiply %189, %101 : tensor<16x1xf32>
    %cst_38 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<5x8xf32>
    %197 = stablehlo.multiply %196, %190 : tensor<5x8xf32>
    %cst_39 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<20x8xf32>
    %199 = stablehlo.multiply %198, %191 : tensor<20x8xf32>
    %cst_40 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<12x8xf32>
    %201 = stablehlo.multiply %200, %192 : tensor<12x8xf32>
    %cst_41 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<30x8xf32>
    %203 = stablehlo.multiply %202, %193 : tensor<30x8xf32>
    %cst_42 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<14x16xf32>
    %205 = stablehlo.multiply %204, %194 : tensor<14x16xf32>
    %cst_43 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %206 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %207 = stablehlo.multiply %206, %195 : tensor<16x1xf32>
    %208 = stablehlo.add %arg0, %197 : tensor<5x8xf32>
    %209 = stablehlo.add %arg1, %199 : tensor<20x8xf32>
    %210 = stablehlo.add %arg2, %201 : tensor<12x8xf32>
    %211 = stablehlo.add %arg3, %203 : tensor<30x8xf32>
    %212 = stablehlo.add %arg4, %205 : tensor<14x16xf32>
    %213 = stablehlo.add %arg5, %207 : tensor<16x1xf32>
    return %208, %209, %210, %211, %212, %213, %143, %145, %147, %149, %151, %153, %89 : tensor<5x8xf32>, tensor<20x8xf32>, tensor<12x8xf32>, tensor<30x8xf32>, tensor<14x16xf32>, tensor<16x1xf32>, tensor<5x8xf32>, tensor<20x8xf32>, tensor<12x8xf32>, tensor<30x8xf32>, tensor<14x16xf32>, tensor<16x1xf32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<8x8xf32>) -> tensor<8x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<8x8xf32>
    return %1 : tensor<8x8xf32>
  }
  func.func private @_take(%arg0: tensor<20x8xf32>, %arg1: tensor<8x4xi32>) -> (tensor<8x4x8xf32>, tensor<8x4x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<8x4xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi1>
    %c_0 = stablehlo.constant dense<20> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<8x4xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<8x4xi32>
    %4 = call @_where(%1, %3, %arg1) : (tensor<8x4xi1>, tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<8x4xi32>) -> tensor<8x4x1xi32>
    %c_1 = stablehlo.constant dense<19> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<8x4x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<8x4x1xi32>, tensor<8x4x1xi32>) -> tensor<8x4x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<8x4x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<8x4x1xi32>, tensor<8x4x1xi32>) -> tensor<8x4x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<8x4x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<8x4x1xi1>, tensor<i1>) -> tensor<8x4xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<20x8xf32>, tensor<8x4x1xi32>) -> tensor<8x4x8xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<8x4xi1>) -> tensor<8x4x8xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x4x8xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<8x4x8xi1>, tensor<8x4x8xf32>
    return %16, %5 : tensor<8x4x8xf32>, tensor<8x4x1xi32>
  }
  func.func private @_where(%arg0: tensor<8x4xi1>, %arg1: tensor<8x4xi32>, %arg2: tensor<8x4xi32>) -> tensor<8x4xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<8x4xi1>, tensor<8x4xi32>
    return %0 : tensor<8x4xi32>
  }
  func.func private @_take_0(%arg0: tensor<12x8xf32>, %arg1: tensor<8x4xi32>) -> (tensor<8x4x8xf32>, tensor<8x4x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<8x4xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi1>
    %c_0 = stablehlo.constant dense<12> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<8x4xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<8x4xi32>
    %4 = call @_where(%1, %3, %arg1) : (tensor<8x4xi1>, tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<8x4xi32>) -> tensor<8x4x1xi32>
    %c_1 = stablehlo.constant dense<11> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<8x4x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<8x4x1xi32>, tensor<8x4x1xi32>) -> tensor<8x4x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<8x4x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<8x4x1xi32>, tensor<8x4x1xi32>) -> tensor<8x4x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<8x4x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<8x4x1xi1>, tensor<i1>) -> tensor<8x4xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<12x8xf32>, tensor<8x4x1xi32>) -> tensor<8x4x8xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<8x4xi1>) -> tensor<8x4x8xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x4x8xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<8x4x8xi1>, tensor<8x4x8xf32>
    return %16, %5 : tensor<8x4x8xf32>, tensor<8x4x1xi32>
  }
  func.func private @_take_1(%arg0: tensor<30x8xf32>, %arg1: tensor<8x4xi32>) -> (tensor<8x4x8xf32>, tensor<8x4x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<8x4xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi1>
    %c_0 = stablehlo.constant dense<30> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<8x4xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<8x4xi32>
    %4 = call @_where(%1, %3, %arg1) : (tensor<8x4xi1>, tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<8x4xi32>) -> tensor<8x4x1xi32>
    %c_1 = stablehlo.constant dense<29> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<8x4x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<8x4x1xi32>, tensor<8x4x1xi32>) -> tensor<8x4x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<8x4x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<8x4x1xi32>, tensor<8x4x1xi32>) -> tensor<8x4x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<8x4x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<8x4x1xi1>, tensor<i1>) -> tensor<8x4xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<30x8xf32>, tensor<8x4x1xi32>) -> tensor<8x4x8xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<8x4xi1>) -> tensor<8x4x8xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x4x8xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<8x4x8xi1>, tensor<8x4x8xf32>
    return %16, %5 : tensor<8x4x8xf32>, tensor<8x4x1xi32>
  }
  func.func private @relu_2(%arg0: tensor<8x16xf32>) -> tensor<8x16xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x16xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<8x16xf32>
    return %1 : tensor<8x16xf32>
  }
  func.func private @log_sigmoid(%arg0: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<8xf32>
    %1:3 = call @softplus(%0) : (tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>)
    %2 = stablehlo.negate %1#0 : tensor<8xf32>
    return %2, %1#1, %1#2 : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
  }
  func.func private @softplus(%arg0: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<8xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<8xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<8xf32>
    %7 = stablehlo.abs %3 : tensor<8xf32>
    %8 = stablehlo.negate %7 : tensor<8xf32>
    %9 = stablehlo.exponential %8 : tensor<8xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<8xf32>
    %11 = stablehlo.add %1, %10 : tensor<8xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<8xi1>, tensor<8xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<8xi1>, tensor<8xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<8xi1>, tensor<8xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<8xf32>
    %22 = stablehlo.exponential %21 : tensor<8xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %28 = stablehlo.select %26, %27, %12 : tensor<8xi1>, tensor<8xf32>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<8xf32>
    %31 = stablehlo.exponential %30 : tensor<8xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<8xf32>
    return %12, %22, %33 : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
  }
  func.func private @log_sigmoid_3(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>, %arg2: tensor<8xf32>) -> tensor<8xf32> {
    %0 = stablehlo.negate %arg2 : tensor<8xf32>
    %1 = call @softplus_4(%arg0, %arg1, %0) : (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %2 = stablehlo.negate %1 : tensor<8xf32>
    return %2 : tensor<8xf32>
  }
  func.func private @softplus_4(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>, %arg2: tensor<8xf32>) -> tensor<8xf32> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<8xf32>
    return %0 : tensor<8xf32>
  }
  func.func private @_take_5(%arg0: tensor<8x4x1xi32>, %arg1: tensor<8x4x8xf32>) -> tensor<30x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<30x8xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<30x8xf32>, tensor<8x4x1xi32>, tensor<8x4x8xf32>) -> tensor<30x8xf32>
    return %1 : tensor<30x8xf32>
  }
  func.func private @_take_6(%arg0: tensor<8x4x1xi32>, %arg1: tensor<8x4x8xf32>) -> tensor<12x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x8xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<12x8xf32>, tensor<8x4x1xi32>, tensor<8x4x8xf32>) -> tensor<12x8xf32>
    return %1 : tensor<12x8xf32>
  }
  func.func private @_take_7(%arg0: tensor<8x4x1xi32>, %arg1: tensor<8x4x8xf32>) -> tensor<20x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<20x8xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<20x8xf32>, tensor<8x4x1xi32>, tensor<8x4x8xf32>) -> tensor<20x8xf32>
    return %1 : tensor<20x8xf32>
  }
  func.func private @_where_8(%arg0: tensor<5x8xi1>, %arg1: tensor<5x8xf32>, %arg2: tensor<f32>) -> tensor<5x8xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5x8xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<5x8xi1>, tensor<5x8xf32>
    return %2 : tensor<5x8xf32>
  }
  func.func private @_where_9(%arg0: tensor<20x8xi1>, %arg1: tensor<20x8xf32>, %arg2: tensor<f32>) -> tensor<20x8xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<20x8xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<20x8xi1>, tensor<20x8xf32>
    return %2 : tensor<20x8xf32>
  }
  func.func private @_where_10(%arg0: tensor<12x8xi1>, %arg1: tensor<12x8xf32>, %arg2: tensor<f32>) -> tensor<12x8xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<12x8xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<12x8xi1>, tensor<12x8xf32>
    return %2 : tensor<12x8xf32>
  }
  func.func private @_where_11(%arg0: tensor<30x8xi1>, %arg1: tensor<30x8xf32>, %arg2: tensor<f32>) -> tensor<30x8xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<30x8xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<30x8xi1>, tensor<30x8xf32>
    return %2 : tensor<30x8xf32>
  }
  func.func private @_where_12(%arg0: tensor<14x16xi1>, %arg1: tensor<14x16xf32>, %arg2: tensor<f32>) -> tensor<14x16xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<14x16xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<14x16xi1>, tensor<14x16xf32>
    return %2 : tensor<14x16xf32>
  }
  func.func private @_where_13(%arg0: tensor<16x1xi1>, %arg1: tensor<16x1xf32>, %arg2: tensor<f32>) -> tensor<16x1xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<16x1xi1>, tensor<16x1xf32>
    return %2 : tensor<16x1xf32>
  }
}
