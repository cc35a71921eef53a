module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x16xf32>, %arg1: tensor<16x3xf32>, %arg2: tensor<16x1xf32>, %arg3: tensor<i32>, %arg4: tensor<6x16xf32>, %arg5: tensor<16x3xf32>, %arg6: tensor<16x1xf32>, %arg7: tensor<6x16xf32>, %arg8: tensor<16x3xf32>, %arg9: tensor<16x1xf32>, %arg10: tensor<8x4x6xf32>, %arg11: tensor<7x4xi32>, %arg12: tensor<7x4xf32>, %arg13: tensor<7x4xf32>, %arg14: tensor<7x4xf32>) -> (tensor<6x16xf32> {jax.result_info = "result[0]['a']"}, tensor<16x3xf32> {jax.result_info = "result[0]['policy']"}, tensor<16x1xf32> {jax.result_info = "result[0]['value']"}, tensor<i32> {jax.result_info = "result[1][1][0].count"}, tensor<6x16xf32> {jax.result_info = "result[1][1][0].mu['a']"}, tensor<16x3xf32> {jax.result_info = "result[1][1][0].mu['policy']"}, tensor<16x1xf32> {jax.result_info = "result[1][1][0].mu['value']"}, tensor<6x16xf32> {jax.result_info = "result[1][1][0].nu['a']"}, tensor<16x3xf32> {jax.result_info = "result[1][1][0].nu['policy']"}, tensor<16x1xf32> {jax.result_info = "result[1][1][0].nu['value']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.dot_general %arg10, %arg0, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x4x6xf32>, tensor<6x16xf32>) -> tensor<8x4x16xf32>
    %1 = stablehlo.tanh %0 : tensor<8x4x16xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x4x16xf32>
    %3 = stablehlo.subtract %2, %1 : tensor<8x4x16xf32>
    %4 = stablehlo.dot_general %1, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x4x16xf32>, tensor<16x3xf32>) -> tensor<8x4x3xf32>
    %5:3 = call @log_softmax(%4) : (tensor<8x4x3xf32>) -> (tensor<8x4x3xf32>, tensor<8x4x3xf32>, tensor<8x4x1xf32>)
    %6 = stablehlo.dot_general %1, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x4x16xf32>, tensor<16x1xf32>) -> tensor<8x4x1xf32>
    %7 = stablehlo.reshape %6 : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %9 = stablehlo.slice %7 [0:7, 0:4] : (tensor<8x4xf32>) -> tensor<7x4xf32>
    %10 = stablehlo.slice %7 [1:8, 0:4] : (tensor<8x4xf32>) -> tensor<7x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %12:7 = stablehlo.while(%iterArg = %arg13, %iterArg_75 = %arg14, %iterArg_76 = %9, %iterArg_77 = %10, %iterArg_78 = %c, %iterArg_79 = %8, %iterArg_80 = %11) : tensor<7x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>, tensor<i32>, tensor<4xf32>, tensor<7x4xf32>
    cond {
      %c_81 = stablehlo.constant dense<7> : tensor<i32>
      %232 = stablehlo.compare LT, %iterArg_78, %c_81, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %232 : tensor<i1>
    } do {
      %c_81 = stablehlo.constant dense<7> : tensor<i32>
      %232 = stablehlo.subtract %c_81, %iterArg_78 : tensor<i32>
      %c_82 = stablehlo.constant dense<1> : tensor<i32>
      %233 = stablehlo.subtract %232, %c_82 : tensor<i32>
      %234 = func.call @dynamic_index_in_dim(%iterArg, %233) : (tensor<7x4xf32>, tensor<i32>) -> tensor<4xf32>
      %235 = func.call @dynamic_index_in_dim(%iterArg_75, %233) : (tensor<7x4xf32>, tensor<i32>) -> tensor<4xf32>
      %236 = func.call @dynamic_index_in_dim(%iterArg_76, %233) : (tensor<7x4xf32>, tensor<i32>) -> tensor<4xf32>
      %237 = func.call @dynamic_index_in_dim(%iterArg_77, %233) : (tensor<7x4xf32>, tensor<i32>) -> tensor<4xf32>
      %238:2 = func.call @closed_call(%iterArg_79, %234, %235, %236, %237) : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
      %239 = func.call @dynamic_update_index_in_dim(%iterArg_80, %238#1, %233) : (tensor<7x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<7x4xf32>
      %c_83 = stablehlo.constant dense<1> : tensor<i32>
      %240 = stablehlo.add %iterArg_78, %c_83 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_75, %iterArg_76, %iterArg_77, %240, %238#0, %239 : tensor<7x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>, tensor<i32>, tensor<4xf32>, tensor<7x4xf32>
    }
    %13 = stablehlo.slice %7 [0:7, 0:4] : (tensor<8x4xf32>) -> tensor<7x4xf32>
    %14 = stablehlo.add %12#6, %13 : tensor<7x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%12#6 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<7x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<2.800000e+01> : tensor<f32>
    %16 = stablehlo.divide %15, %cst_3 : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %18 = stablehlo.subtract %12#6, %17 : tensor<7x4xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %19 = call @_std(%12#6, %c_4) : (tensor<7x4xf32>, tensor<i32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %20 = stablehlo.add %19, %cst_5 : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %22 = stablehlo.divide %18, %21 : tensor<7x4xf32>
    %23 = stablehlo.slice %5#0 [0:7, 0:4, 0:3] : (tensor<8x4x3xf32>) -> tensor<7x4x3xf32>
    %24 = stablehlo.broadcast_in_dim %arg11, dims = [0, 1] : (tensor<7x4xi32>) -> tensor<7x4x1xi32>
    %25:2 = call @take_along_axis(%23, %24) : (tensor<7x4x3xf32>, tensor<7x4x1xi32>) -> (tensor<7x4x1xf32>, tensor<7x4x1x1xi32>)
    %26 = stablehlo.reshape %25#0 : (tensor<7x4x1xf32>) -> tensor<7x4xf32>
    %27 = stablehlo.subtract %26, %arg12 : tensor<7x4xf32>
    %28 = stablehlo.exponential %27 : tensor<7x4xf32>
    %29 = stablehlo.multiply %28, %22 : tensor<7x4xf32>
    %cst_6 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
    %30:3 = call @clip(%28, %cst_6, %cst_7) : (tensor<7x4xf32>, tensor<f32>, tensor<f32>) -> (tensor<7x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>)
    %31 = stablehlo.multiply %30#0, %22 : tensor<7x4xf32>
    %32 = stablehlo.minimum %29, %31 : tensor<7x4xf32>
    %33 = stablehlo.compare EQ, %29, %32, FLOAT : (tensor<7x4xf32>, tensor<7x4xf32>) -> tensor<7x4xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %36 = stablehlo.select %33, %34, %35 : tensor<7x4xi1>, tensor<7x4xf32>
    %37 = stablehlo.compare EQ, %31, %32, FLOAT : (tensor<7x4xf32>, tensor<7x4xf32>) -> tensor<7x4xi1>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %40 = stablehlo.select %37, %38, %39 : tensor<7x4xi1>, tensor<7x4xf32>
    %41 = stablehlo.divide %36, %40 : tensor<7x4xf32>
    %42 = stablehlo.compare EQ, %31, %32, FLOAT : (tensor<7x4xf32>, tensor<7x4xf32>) -> tensor<7x4xi1>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %45 = stablehlo.select %42, %43, %44 : tensor<7x4xi1>, tensor<7x4xf32>
    %46 = stablehlo.compare EQ, %29, %32, FLOAT : (tensor<7x4xf32>, tensor<7x4xf32>) -> tensor<7x4xi1>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %49 = stablehlo.select %46, %47, %48 : tensor<7x4xi1>, tensor<7x4xf32>
    %50 = stablehlo.divide %45, %49 : tensor<7x4xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%32 init: %cst_16) applies stablehlo.add across dimensions = [0, 1] : (tensor<7x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<2.800000e+01> : tensor<f32>
    %52 = stablehlo.divide %51, %cst_17 : tensor<f32>
    %53 = stablehlo.negate %52 : tensor<f32>
    %54 = stablehlo.exponential %5#0 : tensor<8x4x3xf32>
    %55 = stablehlo.multiply %54, %5#0 : tensor<8x4x3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%55 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<8x4x3xf32>, tensor<f32>) -> tensor<8x4xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%56 init: %cst_19) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_20 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %58 = stablehlo.divide %57, %cst_20 : tensor<f32>
    %59 = stablehlo.negate %58 : tensor<f32>
    %60 = stablehlo.slice %7 [0:7, 0:4] : (tensor<8x4xf32>) -> tensor<7x4xf32>
    %61 = stablehlo.subtract %60, %14 : tensor<7x4xf32>
    %62 = stablehlo.multiply %61, %61 : tensor<7x4xf32>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %64 = stablehlo.multiply %63, %61 : tensor<7x4xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%62 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<7x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_23 = stablehlo.constant dense<2.800000e+01> : tensor<f32>
    %66 = stablehlo.divide %65, %cst_23 : tensor<f32>
    %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %67 = stablehlo.multiply %cst_24, %66 : tensor<f32>
    %68 = stablehlo.add %53, %67 : tensor<f32>
    %cst_25 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %69 = stablehlo.multiply %cst_25, %59 : tensor<f32>
    %70 = stablehlo.subtract %68, %69 : tensor<f32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %71 = stablehlo.negate %cst_26 : tensor<f32>
    %cst_27 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %72 = stablehlo.multiply %cst_27, %71 : tensor<f32>
    %cst_28 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.multiply %cst_28, %cst_29 : tensor<f32>
    %cst_30 = stablehlo.constant dense<2.800000e+01> : tensor<f32>
    %74 = stablehlo.divide %73, %cst_30 : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %76 = stablehlo.multiply %75, %64 : tensor<7x4xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.pad %76, %cst_31, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<7x4xf32>, tensor<f32>) -> tensor<8x4xf32>
    %78 = stablehlo.negate %72 : tensor<f32>
    %cst_32 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %79 = stablehlo.divide %78, %cst_32 : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f32>) -> tensor<8x4xf32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1] : (tensor<8x4xf32>) -> tensor<8x4x3xf32>
    %82 = stablehlo.multiply %54, %81 : tensor<8x4x3xf32>
    %83 = stablehlo.multiply %81, %5#0 : tensor<8x4x3xf32>
    %84 = stablehlo.multiply %83, %54 : tensor<8x4x3xf32>
    %85 = stablehlo.add %82, %84 : tensor<8x4x3xf32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %86 = stablehlo.negate %cst_33 : tensor<f32>
    %cst_34 = stablehlo.constant dense<2.800000e+01> : tensor<f32>
    %87 = stablehlo.divide %86, %cst_34 : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %89 = stablehlo.multiply %88, %50 : tensor<7x4xf32>
    %90 = stablehlo.multiply %88, %41 : tensor<7x4xf32>
    %91 = stablehlo.multiply %89, %22 : tensor<7x4xf32>
    %92 = call @clip_0(%30#1, %30#2, %91) : (tensor<7x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>) -> tensor<7x4xf32>
    %93 = stablehlo.multiply %90, %22 : tensor<7x4xf32>
    %94 = stablehlo.add %92, %93 : tensor<7x4xf32>
    %95 = stablehlo.multiply %94, %28 : tensor<7x4xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [0, 1] : (tensor<7x4xf32>) -> tensor<7x4x1xf32>
    %97 = call @take_along_axis_1(%25#1, %96) : (tensor<7x4x1x1xi32>, tensor<7x4x1xf32>) -> tensor<7x4x3xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.pad %97, %cst_35, low = [0, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<7x4x3xf32>, tensor<f32>) -> tensor<8x4x3xf32>
    %99 = stablehlo.add %85, %98 : tensor<8x4x3xf32>
    %100 = stablehlo.broadcast_in_dim %77, dims = [0, 1] : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
    %101 = stablehlo.dot_general %100, %1, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<8x4x1xf32>, tensor<8x4x16xf32>) -> tensor<1x16xf32>
    %102 = stablehlo.transpose %101, dims = [1, 0] : (tensor<1x16xf32>) -> tensor<16x1xf32>
    %103 = stablehlo.dot_general %100, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x4x1xf32>, tensor<16x1xf32>) -> tensor<8x4x16xf32>
    %104 = call @log_softmax_2(%5#1, %5#2, %99) : (tensor<8x4x3xf32>, tensor<8x4x1xf32>, tensor<8x4x3xf32>) -> tensor<8x4x3xf32>
    %105 = stablehlo.dot_general %104, %1, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<8x4x3xf32>, tensor<8x4x16xf32>) -> tensor<3x16xf32>
    %106 = stablehlo.transpose %105, dims = [1, 0] : (tensor<3x16xf32>) -> tensor<16x3xf32>
    %107 = stablehlo.dot_general %104, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x4x3xf32>, tensor<16x3xf32>) -> tensor<8x4x16xf32>
    %108 = stablehlo.add %103, %107 : tensor<8x4x16xf32>
    %109 = stablehlo.multiply %108, %3 : tensor<8x4x16xf32>
    %110 = stablehlo.multiply %109, %1 : tensor<8x4x16xf32>
    %111 = stablehlo.add %109, %110 : tensor<8x4x16xf32>
    %112 = stablehlo.dot_general %111, %arg10, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<8x4x16xf32>, tensor<8x4x6xf32>) -> tensor<16x6xf32>
    %113 = stablehlo.transpose %112, dims = [1, 0] : (tensor<16x6xf32>) -> tensor<6x16xf32>
    %114 = chlo.square %113 : tensor<6x16xf32> -> tensor<6x16xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<6x16xf32>
    %116 = chlo.square %115 : tensor<6x16xf32> -> tensor<6x16xf32>
    %117 = stablehlo.add %114, %116 : tensor<6x16xf32>
    %118 = chlo.square %106 : tensor<16x3xf32> -> tensor<16x3xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %120 = chlo.square %119 : tensor<16x3xf32> -> tensor<16x3xf32>
    %121 = stablehlo.add %118, %120 : tensor<16x3xf32>
    %122 = chlo.square %102 : tensor<16x1xf32> -> tensor<16x1xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %124 = chlo.square %123 : tensor<16x1xf32> -> tensor<16x1xf32>
    %125 = stablehlo.add %122, %124 : tensor<16x1xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.reduce(%117 init: %cst_39) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.reduce(%121 init: %cst_40) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %128 = stablehlo.reduce(%125 init: %cst_41) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.add %cst_42, %126 : tensor<f32>
    %130 = stablehlo.add %129, %127 : tensor<f32>
    %131 = stablehlo.add %130, %128 : tensor<f32>
    %132 = stablehlo.sqrt %131 : tensor<f32>
    %cst_43 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %133 = stablehlo.compare LT, %132, %cst_43, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %134 = stablehlo.broadcast_in_dim %132, dims = [] : (tensor<f32>) -> tensor<6x16xf32>
    %135 = stablehlo.divide %113, %134 : tensor<6x16xf32>
    %cst_44 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<6x16xf32>
    %137 = stablehlo.multiply %135, %136 : tensor<6x16xf32>
    %138 = stablehlo.select %133, %113, %137 : tensor<i1>, tensor<6x16xf32>
    %139 = stablehlo.broadcast_in_dim %132, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %140 = stablehlo.divide %106, %139 : tensor<16x3xf32>
    %cst_45 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %142 = stablehlo.multiply %140, %141 : tensor<16x3xf32>
    %143 = stablehlo.select %133, %106, %142 : tensor<i1>, tensor<16x3xf32>
    %144 = stablehlo.broadcast_in_dim %132, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %145 = stablehlo.divide %102, %144 : tensor<16x1xf32>
    %cst_46 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %147 = stablehlo.multiply %145, %146 : tensor<16x1xf32>
    %148 = stablehlo.select %133, %102, %147 : tensor<i1>, tensor<16x1xf32>
    %cst_47 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<6x16xf32>
    %150 = stablehlo.multiply %149, %138 : tensor<6x16xf32>
    %cst_48 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<6x16xf32>
    %152 = stablehlo.multiply %151, %arg4 : tensor<6x16xf32>
    %153 = stablehlo.add %150, %152 : tensor<6x16xf32>
    %cst_49 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %155 = stablehlo.multiply %154, %143 : tensor<16x3xf32>
    %cst_50 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %157 = stablehlo.multiply %156, %arg5 : tensor<16x3xf32>
    %158 = stablehlo.add %155, %157 : tensor<16x3xf32>
    %cst_51 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %160 = stablehlo.multiply %159, %148 : tensor<16x1xf32>
    %cst_52 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %162 = stablehlo.multiply %161, %arg6 : tensor<16x1xf32>
    %163 = stablehlo.add %160, %162 : tensor<16x1xf32>
    %164 = stablehlo.multiply %138, %138 : tensor<6x16xf32>
    %cst_53 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<6x16xf32>
    %166 = stablehlo.multiply %165, %164 : tensor<6x16xf32>
    %cst_54 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<6x16xf32>
    %168 = stablehlo.multiply %167, %arg7 : tensor<6x16xf32>
    %169 = stablehlo.add %166, %168 : tensor<6x16xf32>
    %170 = stablehlo.multiply %143, %143 : tensor<16x3xf32>
    %cst_55 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %172 = stablehlo.multiply %171, %170 : tensor<16x3xf32>
    %cst_56 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %174 = stablehlo.multiply %173, %arg8 : tensor<16x3xf32>
    %175 = stablehlo.add %172, %174 : tensor<16x3xf32>
    %176 = stablehlo.multiply %148, %148 : tensor<16x1xf32>
    %cst_57 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %178 = stablehlo.multiply %177, %176 : tensor<16x1xf32>
    %cst_58 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %180 = stablehlo.multiply %179, %arg9 : tensor<16x1xf32>
    %181 = stablehlo.add %178, %180 : tensor<16x1xf32>
    %c_59 = stablehlo.constant dense<2147483647> : tensor<i32>
    %182 = stablehlo.compare LT, %arg3, %c_59, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_60 = stablehlo.constant dense<1> : tensor<i32>
    %183 = stablehlo.add %arg3, %c_60 : tensor<i32>
    %c_61 = stablehlo.constant dense<2147483647> : tensor<i32>
    %184 = call @_where_3(%182, %183, %c_61) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %185 = stablehlo.convert %184 : (tensor<i32>) -> tensor<f32>
    %cst_62 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %186 = stablehlo.convert %184 : (tensor<i32>) -> tensor<f32>
    %187 = stablehlo.power %cst_62, %186 : tensor<f32>
    %cst_63 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %188 = stablehlo.subtract %cst_63, %187 : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [] : (tensor<f32>) -> tensor<6x16xf32>
    %190 = stablehlo.divide %153, %189 : tensor<6x16xf32>
    %191 = stablehlo.broadcast_in_dim %188, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %192 = stablehlo.divide %158, %191 : tensor<16x3xf32>
    %193 = stablehlo.broadcast_in_dim %188, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %194 = stablehlo.divide %163, %193 : tensor<16x1xf32>
    %195 = stablehlo.convert %184 : (tensor<i32>) -> tensor<f32>
    %cst_64 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %196 = stablehlo.convert %184 : (tensor<i32>) -> tensor<f32>
    %197 = stablehlo.power %cst_64, %196 : tensor<f32>
    %cst_65 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %198 = stablehlo.subtract %cst_65, %197 : tensor<f32>
    %199 = stablehlo.broadcast_in_dim %198, dims = [] : (tensor<f32>) -> tensor<6x16xf32>
    %200 = stablehlo.divide %169, %199 : tensor<6x16xf32>
    %201 = stablehlo.broadcast_in_dim %198, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %202 = stablehlo.divide %175, %201 : tensor<16x3xf32>
    %203 = stablehlo.broadcast_in_dim %198, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %204 = stablehlo.divide %181, %203 : tensor<16x1xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<6x16xf32>
    %206 = stablehlo.add %200, %205 : tensor<6x16xf32>
    %207 = stablehlo.sqrt %206 : tensor<6x16xf32>
    %cst_67 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<6x16xf32>
    %209 = stablehlo.add %207, %208 : tensor<6x16xf32>
    %210 = stablehlo.divide %190, %209 : tensor<6x16xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %211 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %212 = stablehlo.add %202, %211 : tensor<16x3xf32>
    %213 = stablehlo.sqrt %212 : tensor<16x3xf32>
    %cst_69 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %215 = stablehlo.add %213, %214 : tensor<16x3xf32>
    %216 = stablehlo.divide %192, %215 : tensor<16x3xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %217 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %218 = stablehlo.add %204, %217 : tensor<16x1xf32>
    %219 = stablehlo.sqrt %218 : tensor<16x1xf32>
    %cst_71 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %221 = stablehlo.add %219, %220 : tensor<16x1xf32>
    %222 = stablehlo.divide %194, %221 : tensor<16x1xf32>
    %cst_72 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %223 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<6x16xf32>
    %224 = stablehlo.multiply %223, %210 : tensor<6x16xf32>
    %cst_73 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %226 = stablehlo.multiply %225, %216 : tensor<16x3xf32>
    %cst_74 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %228 = stablehlo.multiply %227, %222 : tensor<16x1xf32>
    %229 = stablehlo.add %arg0, %224 : tensor<6x16xf32>
    %230 = stablehlo.add %arg1, %226 : tensor<16x3xf32>
    %231 = stablehlo.add %arg2, %228 : tensor<16x1xf32>
    return %229, %230, %231, %184, %153, %158, %163, %169, %175, %181, %70 : tensor<6x16xf32>, tensor<16x3xf32>, tensor<16x1xf32>, tensor<i32>, tensor<6x16xf32>, tensor<16x3xf32>, tensor<16x1xf32>, tensor<6x16xf32>, tensor<16x3xf32>, tensor<16x1xf32>, tensor<f32>
  }
  func.func private @log_softmax(%arg0: tensor<8x4x3xf32>) -> (tensor<8x4x3xf32>, tensor<8x4x3xf32>, tensor<8x4x1xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<8x4x3xf32>, tensor<f32>) -> tensor<8x4xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x4xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<8x4xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<8x4x1xf32>) -> tensor<8x4x3xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<8x4x3xf32>
    %6 = stablehlo.exponential %5 : tensor<8x4x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<8x4x3xf32>, tensor<f32>) -> tensor<8x4xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
    %9 = stablehlo.log %8 : tensor<8x4x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<8x4x1xf32>) -> tensor<8x4x3xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<8x4x3xf32>
    return %11, %6, %8 : tensor<8x4x3xf32>, tensor<8x4x3xf32>, tensor<8x4x1xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<7x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<7x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @closed_call(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>, %arg4: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
    %cst = stablehlo.constant dense<0.899999976> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1 = stablehlo.multiply %0, %arg4 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.subtract %2, %arg2 : tensor<4xf32>
    %4 = stablehlo.multiply %1, %3 : tensor<4xf32>
    %5 = stablehlo.add %arg1, %4 : tensor<4xf32>
    %6 = stablehlo.subtract %5, %arg3 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.subtract %7, %arg2 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<8.550000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<4xf32>
    %11 = stablehlo.multiply %10, %arg0 : tensor<4xf32>
    %12 = stablehlo.add %6, %11 : tensor<4xf32>
    return %12, %12 : tensor<4xf32>, tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<7x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<7x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<7x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<7x4xf32>
    return %1 : tensor<7x4xf32>
  }
  func.func private @_std(%arg0: tensor<7x4xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = call @_var(%arg0, %arg1) : (tensor<7x4xf32>, tensor<i32>) -> tensor<f32>
    %1 = stablehlo.sqrt %0 : tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @_var(%arg0: tensor<7x4xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<7x4xf32>, tensor<f32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<2.800000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<1x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<7x4xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<7x4xf32>
    %6 = chlo.square %5 : tensor<7x4xf32> -> tensor<7x4xf32>
    %7 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<2.800000e+01> : tensor<f32>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<7x4xf32>, tensor<f32>) -> tensor<f32>
    %10 = stablehlo.divide %9, %8 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = call @_where(%11, %10, %cst_4) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %12 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @take_along_axis(%arg0: tensor<7x4x3xf32>, %arg1: tensor<7x4x1xi32>) -> (tensor<7x4x1xf32>, tensor<7x4x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<7x4x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<7x4x1xi32>, tensor<7x4x1xi32>) -> tensor<7x4x1xi1>
    %c_0 = stablehlo.constant dense<3> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<7x4x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<7x4x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<7x4x1xi1>, tensor<7x4x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<7x4x1xi32>) -> tensor<7x4x1x1xi32>
    %c_1 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<7x4x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<7x4x1x1xi32>, tensor<7x4x1x1xi32>) -> tensor<7x4x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<7x4x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<7x4x1x1xi32>, tensor<7x4x1x1xi32>) -> tensor<7x4x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<7x4x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<7x4x1x1xi1>, tensor<i1>) -> tensor<7x4x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<7x4x3xf32>, tensor<7x4x1x1xi32>) -> tensor<7x4x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x4x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<7x4x1xi1>, tensor<7x4x1xf32>
    return %15, %5 : tensor<7x4x1xf32>, tensor<7x4x1x1xi32>
  }
  func.func private @clip(%arg0: tensor<7x4xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<7x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<7x4xf32>
    %3 = stablehlo.compare EQ, %arg0, %2, FLOAT : (tensor<7x4xf32>, tensor<7x4xf32>) -> tensor<7x4xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %6 = stablehlo.select %3, %4, %5 : tensor<7x4xi1>, tensor<7x4xf32>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %8 = stablehlo.compare EQ, %7, %2, FLOAT : (tensor<7x4xf32>, tensor<7x4xf32>) -> tensor<7x4xi1>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %11 = stablehlo.select %8, %9, %10 : tensor<7x4xi1>, tensor<7x4xf32>
    %12 = stablehlo.divide %6, %11 : tensor<7x4xf32>
    %13 = stablehlo.convert %arg2 : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %15 = stablehlo.minimum %14, %2 : tensor<7x4xf32>
    %16 = stablehlo.compare EQ, %2, %15, FLOAT : (tensor<7x4xf32>, tensor<7x4xf32>) -> tensor<7x4xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %19 = stablehlo.select %16, %17, %18 : tensor<7x4xi1>, tensor<7x4xf32>
    %20 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %21 = stablehlo.compare EQ, %20, %15, FLOAT : (tensor<7x4xf32>, tensor<7x4xf32>) -> tensor<7x4xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %24 = stablehlo.select %21, %22, %23 : tensor<7x4xi1>, tensor<7x4xf32>
    %25 = stablehlo.divide %19, %24 : tensor<7x4xf32>
    return %15, %12, %25 : tensor<7x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>
  }
  func.func private @clip_0(%arg0: tensor<7x4xf32>, %arg1: tensor<7x4xf32>, %arg2: tensor<7x4xf32>) -> tensor<7x4xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<7x4xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<7x4xf32>
    return %1 : tensor<7x4xf32>
  }
  func.func private @take_along_axis_1(%arg0: tensor<7x4x1x1xi32>, %arg1: tensor<7x4x1xf32>) -> tensor<7x4x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x4x3xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<7x4x3xf32>, tensor<7x4x1x1xi32>, tensor<7x4x1xf32>) -> tensor<7x4x3xf32>
    return %1 : tensor<7x4x3xf32>
  }
  func.func private @log_softmax_2(%arg0: tensor<8x4x3xf32>, %arg1: tensor<8x4x1xf32>, %arg2: tensor<8x4x3xf32>) -> tensor<8x4x3xf32> {
    %0 = stablehlo.negate %arg2 : tensor<8x4x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<8x4x3xf32>, tensor<f32>) -> tensor<8x4xf32>
    %2 = stablehlo.reshape %1 : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
    %3 = stablehlo.divide %2, %arg1 : tensor<8x4x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<8x4x1xf32>, tensor<f32>) -> tensor<8x4xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<8x4xf32>) -> tensor<8x4x3xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<8x4x3xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<8x4x3xf32>
    return %7 : tensor<8x4x3xf32>
  }
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
