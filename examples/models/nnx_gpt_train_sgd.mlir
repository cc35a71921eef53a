module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<16x4x4xf32>, %arg1: tensor<4x4x16xf32>, %arg2: tensor<16x4x4xf32>, %arg3: tensor<16x4x4xf32>, %arg4: tensor<16xf32>, %arg5: tensor<32x16xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16xf32>, %arg8: tensor<16xf32>, %arg9: tensor<32xf32>, %arg10: tensor<16x32xf32>, %arg11: tensor<16x4x4xf32>, %arg12: tensor<4x4x16xf32>, %arg13: tensor<16x4x4xf32>, %arg14: tensor<16x4x4xf32>, %arg15: tensor<16xf32>, %arg16: tensor<32x16xf32>, %arg17: tensor<16xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16xf32>, %arg20: tensor<32xf32>, %arg21: tensor<16x32xf32>, %arg22: tensor<20x16xf32>, %arg23: tensor<16x20xf32>, %arg24: tensor<16xf32>, %arg25: tensor<16xf32>, %arg26: tensor<12x16xf32>, %arg27: tensor<4x10xi32>, %arg28: tensor<4x10xi32>) -> (tensor<16x4x4xf32> {jax.result_info = "result[0]['blocks'][0]['attention']['key']['kernel']"}, tensor<4x4x16xf32> {jax.result_info = "result[0]['blocks'][0]['attention']['out']['kernel']"}, tensor<16x4x4xf32> {jax.result_info = "result[0]['blocks'][0]['attention']['query']['kernel']"}, tensor<16x4x4xf32> {jax.result_info = "result[0]['blocks'][0]['attention']['value']['kernel']"}, tensor<16xf32> {jax.result_info = "result[0]['blocks'][0]['down']['bias']"}, tensor<32x16xf32> {jax.result_info = "result[0]['blocks'][0]['down']['kernel']"}, tensor<16xf32> {jax.result_info = "result[0]['blocks'][0]['norm1']['bias']"}, tensor<16xf32> {jax.result_info = "result[0]['blocks'][0]['norm1']['scale']"}, tensor<16xf32> {jax.result_info = "result[0]['blocks'][0]['norm2']['scale']"}, tensor<32xf32> {jax.result_info = "result[0]['blocks'][0]['up']['bias']"}, tensor<16x32xf32> {jax.result_info = "result[0]['blocks'][0]['up']['kernel']"}, tensor<16x4x4xf32> {jax.result_info = "result[0]['blocks'][1]['attention']['key']['kernel']"}, tensor<4x4x16xf32> {jax.result_info = "result[0]['blocks'][1]['attention']['out']['kernel']"}, tensor<16x4x4xf32> {jax.result_info = "result[0]['blocks'][1]['attention']['query']['kernel']"}, tensor<16x4x4xf32> {jax.result_info = "result[0]['blocks'][1]['attention']['value']['kernel']"}, tensor<16xf32> {jax.result_info = "result[0]['blocks'][1]['down']['bias']"}, tensor<32x16xf32> {jax.result_info = "result[0]['blocks'][1]['down']['kernel']"}, tensor<16xf32> {jax.result_info = "result[0]['blocks'][1]['norm1']['bias']"}, tensor<16xf32> {jax.result_info = "result[0]['blocks'][1]['norm1']['scale']"}, tensor<16xf32> {jax.result_info = "result[0]['blocks'][1]['norm2']['scale']"}, tensor<32xf32> {jax.result_info = "result[0]['blocks'][1]['up']['bias']"}, tensor<16x32xf32> {jax.result_info = "result[0]['blocks'][1]['up']['kernel']"}, tensor<20x16xf32> {jax.result_info = "result[0]['embed']['embedding']"}, tensor<16x20xf32> {jax.result_info = "result[0]['head']['kernel']"}, tensor<16xf32> {jax.result_info = "result[0]['norm']['bias']"}, tensor<16xf32> {jax.result_info = "result[0]['norm']['scale']"}, tensor<12x16xf32> {jax.result_info = "result[0]['position']['embedding']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0:2 = call @_take(%arg22, %arg27) : (tensor<20x16xf32>, tensor<4x10xi32>) -> (tensor<4x10x16xf32>, tensor<4x10x1xi32>)
    %1 = stablehlo.iota dim = 0 : tensor<10xi32>
    %2:2 = call @_take_0(%arg26, %1) : (tensor<12x16xf32>, tensor<10xi32>) -> (tensor<10x16xf32>, tensor<10x1xi32>)
    %3 = stablehlo.broadcast_in_dim %2#0, dims = [1, 2] : (tensor<10x16xf32>) -> tensor<1x10x16xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<1x10x16xf32>) -> tensor<4x10x16xf32>
    %5 = stablehlo.add %0#0, %4 : tensor<4x10x16xf32>
    %6 = stablehlo.iota dim = 0 : tensor<10xi32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [1] : (tensor<10xi32>) -> tensor<4x10xi32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<4x10xi32>) -> tensor<4x10x1xi32>
    %9 = stablehlo.broadcast_in_dim %7, dims = [0, 2] : (tensor<4x10xi32>) -> tensor<4x1x10xi32>
    %10 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<4x10x1xi32>) -> tensor<4x10x10xi32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<4x1x10xi32>) -> tensor<4x10x10xi32>
    %12 = stablehlo.compare GE, %10, %11, SIGNED : (tensor<4x10x10xi32>, tensor<4x10x10xi32>) -> tensor<4x10x10xi1>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<4x10x10xi1>) -> tensor<4x1x10x10xi1>
    %14 = stablehlo.convert %13 : (tensor<4x1x10x10xi1>) -> tensor<4x1x10x10xf32>
    %15 = chlo.square %5 : tensor<4x10x16xf32> -> tensor<4x10x16xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %17 = stablehlo.multiply %16, %5 : tensor<4x10x16xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%5 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_1 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %20 = stablehlo.divide %18, %19 : tensor<4x10xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%15 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_3 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %23 = stablehlo.divide %21, %22 : tensor<4x10xf32>
    %24 = chlo.square %20 : tensor<4x10xf32> -> tensor<4x10xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %26 = stablehlo.multiply %25, %20 : tensor<4x10xf32>
    %27 = stablehlo.subtract %23, %24 : tensor<4x10xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %29 = stablehlo.maximum %28, %27 : tensor<4x10xf32>
    %30 = stablehlo.compare EQ, %27, %29, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %33 = stablehlo.select %30, %31, %32 : tensor<4x10xi1>, tensor<4x10xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %35 = stablehlo.compare EQ, %34, %29, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %38 = stablehlo.select %35, %36, %37 : tensor<4x10xi1>, tensor<4x10xf32>
    %39 = stablehlo.divide %33, %38 : tensor<4x10xf32>
    %40 = stablehlo.reshape %20 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %41 = stablehlo.reshape %29 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %42 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %43 = stablehlo.subtract %5, %42 : tensor<4x10x16xf32>
    %cst_11 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %45 = stablehlo.add %41, %44 : tensor<4x10x1xf32>
    %46 = stablehlo.rsqrt %45 : tensor<4x10x1xf32>
    %47 = stablehlo.divide %46, %45 : tensor<4x10x1xf32>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %49 = stablehlo.multiply %48, %47 : tensor<4x10x1xf32>
    %50 = stablehlo.reshape %arg7 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %51 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %52 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %53 = stablehlo.multiply %51, %52 : tensor<4x10x16xf32>
    %54 = stablehlo.multiply %43, %53 : tensor<4x10x16xf32>
    %55 = stablehlo.reshape %arg6 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %57 = stablehlo.add %54, %56 : tensor<4x10x16xf32>
    %58 = stablehlo.dot_general %57, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x4x4xf32>) -> tensor<4x10x4x4xf32>
    %59 = stablehlo.dot_general %57, %arg0, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x4x4xf32>) -> tensor<4x10x4x4xf32>
    %60 = stablehlo.dot_general %57, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x4x4xf32>) -> tensor<4x10x4x4xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x1x10x10xf32>
    %62 = stablehlo.compare NE, %14, %61, FLOAT : (tensor<4x1x10x10xf32>, tensor<4x1x10x10xf32>) -> tensor<4x1x10x10xi1>
    %63 = stablehlo.convert %62 : tensor<4x1x10x10xi1>
    %64 = stablehlo.reshape %58 : (tensor<4x10x4x4xf32>) -> tensor<4x10x4x1x4xf32>
    %65 = stablehlo.broadcast_in_dim %63, dims = [0, 1, 3, 4] : (tensor<4x1x10x10xi1>) -> tensor<4x1x1x10x10xi1>
    %66 = stablehlo.dot_general %64, %59, batching_dims = [0, 2] x [0, 2], contracting_dims = [4] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x1x4xf32>, tensor<4x10x4x4xf32>) -> tensor<4x4x10x1x10xf32>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x4x10x1x10xf32>
    %68 = stablehlo.multiply %66, %67 : tensor<4x4x10x1x10xf32>
    %c = stablehlo.constant dense<true> : tensor<i1>
    %69 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<4x4x10x10xi1>
    %70 = stablehlo.broadcast_in_dim %69, dims = [1, 2, 3, 4] : (tensor<4x4x10x10xi1>) -> tensor<1x4x4x10x10xi1>
    %71 = stablehlo.transpose %65, dims = [2, 0, 1, 3, 4] : (tensor<4x1x1x10x10xi1>) -> tensor<1x4x1x10x10xi1>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 2, 3, 4] : (tensor<1x4x1x10x10xi1>) -> tensor<1x4x4x10x10xi1>
    %73 = stablehlo.and %70, %72 : tensor<1x4x4x10x10xi1>
    %cst_15 = stablehlo.constant dense<-2.38197633E+38> : tensor<f32>
    %74:2 = call @_where_2(%73, %68, %cst_15) : (tensor<1x4x4x10x10xi1>, tensor<4x4x10x1x10xf32>, tensor<f32>) -> (tensor<1x4x4x10x10xf32>, tensor<1x4x4x10x10xf32>)
    %cst_16 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %75 = stablehlo.reduce(%74#0 init: %cst_16) applies stablehlo.maximum across dimensions = [4] : (tensor<1x4x4x10x10xf32>, tensor<f32>) -> tensor<1x4x4x10xf32>
    %76 = stablehlo.reshape %75 : (tensor<1x4x4x10xf32>) -> tensor<1x4x4x10x1xf32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1, 2, 3, 4] : (tensor<1x4x4x10x1xf32>) -> tensor<1x4x4x10x10xf32>
    %78 = stablehlo.compare EQ, %74#0, %77, FLOAT : (tensor<1x4x4x10x10xf32>, tensor<1x4x4x10x10xf32>) -> tensor<1x4x4x10x10xi1>
    %79 = stablehlo.convert %78 : (tensor<1x4x4x10x10xi1>) -> tensor<1x4x4x10x10xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.reduce(%79 init: %cst_17) applies stablehlo.add across dimensions = [4] : (tensor<1x4x4x10x10xf32>, tensor<f32>) -> tensor<1x4x4x10xf32>
    %cst_18 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1x4x4x10xf32>
    %82 = stablehlo.maximum %81, %75 : tensor<1x4x4x10xf32>
    %83 = stablehlo.compare EQ, %75, %82, FLOAT : (tensor<1x4x4x10xf32>, tensor<1x4x4x10xf32>) -> tensor<1x4x4x10xi1>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1x4x4x10xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<1x4x4x10xf32>
    %86 = stablehlo.select %83, %84, %85 : tensor<1x4x4x10xi1>, tensor<1x4x4x10xf32>
    %cst_21 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<1x4x4x10xf32>
    %88 = stablehlo.compare EQ, %87, %82, FLOAT : (tensor<1x4x4x10xf32>, tensor<1x4x4x10xf32>) -> tensor<1x4x4x10xi1>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<1x4x4x10xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<1x4x4x10xf32>
    %91 = stablehlo.select %88, %89, %90 : tensor<1x4x4x10xi1>, tensor<1x4x4x10xf32>
    %92 = stablehlo.divide %86, %91 : tensor<1x4x4x10xf32>
    %93 = stablehlo.broadcast_in_dim %82, dims = [0, 1, 2, 3] : (tensor<1x4x4x10xf32>) -> tensor<1x4x4x10x1xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 2, 3, 4] : (tensor<1x4x4x10x1xf32>) -> tensor<1x4x4x10x10xf32>
    %95 = stablehlo.subtract %74#0, %94 : tensor<1x4x4x10x10xf32>
    %96 = stablehlo.exponential %95 : tensor<1x4x4x10x10xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.reduce(%96 init: %cst_24) applies stablehlo.add across dimensions = [4] : (tensor<1x4x4x10x10xf32>, tensor<f32>) -> tensor<1x4x4x10xf32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [0, 1, 2, 3] : (tensor<1x4x4x10xf32>) -> tensor<1x4x4x10x1xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0, 1, 2, 3, 4] : (tensor<1x4x4x10x1xf32>) -> tensor<1x4x4x10x10xf32>
    %100 = stablehlo.divide %96, %99 : tensor<1x4x4x10x10xf32>
    %101 = stablehlo.multiply %98, %98 : tensor<1x4x4x10x1xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<1x4x4x10x1xf32>
    %103 = stablehlo.divide %102, %101 : tensor<1x4x4x10x1xf32>
    %104 = stablehlo.dot_general %60, %100, batching_dims = [0, 2] x [1, 2], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<1x4x4x10x10xf32>) -> tensor<4x4x4x1x10xf32>
    %105 = stablehlo.transpose %104, dims = [3, 0, 4, 1, 2] : (tensor<4x4x4x1x10xf32>) -> tensor<1x4x10x4x4xf32>
    %106 = stablehlo.transpose %105, dims = [1, 2, 3, 0, 4] : (tensor<1x4x10x4x4xf32>) -> tensor<4x10x4x1x4xf32>
    %107 = stablehlo.reshape %106 : (tensor<4x10x4x1x4xf32>) -> tensor<4x10x4x4xf32>
    %108 = stablehlo.dot_general %107, %arg1, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x4x16xf32>) -> tensor<4x10x16xf32>
    %109 = stablehlo.add %5, %108 : tensor<4x10x16xf32>
    %110 = chlo.square %109 : tensor<4x10x16xf32> -> tensor<4x10x16xf32>
    %cst_26 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %112 = stablehlo.multiply %111, %109 : tensor<4x10x16xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.reduce(%110 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_28 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %115 = stablehlo.divide %113, %114 : tensor<4x10xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %117 = stablehlo.reshape %116 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %118 = stablehlo.reshape %115 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %119 = stablehlo.broadcast_in_dim %117, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %120 = stablehlo.subtract %109, %119 : tensor<4x10x16xf32>
    %cst_30 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %122 = stablehlo.add %118, %121 : tensor<4x10x1xf32>
    %123 = stablehlo.rsqrt %122 : tensor<4x10x1xf32>
    %124 = stablehlo.divide %123, %122 : tensor<4x10x1xf32>
    %cst_31 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %126 = stablehlo.multiply %125, %124 : tensor<4x10x1xf32>
    %127 = stablehlo.reshape %arg8 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %128 = stablehlo.broadcast_in_dim %123, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %129 = stablehlo.broadcast_in_dim %127, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %130 = stablehlo.multiply %128, %129 : tensor<4x10x16xf32>
    %131 = stablehlo.multiply %120, %130 : tensor<4x10x16xf32>
    %132 = stablehlo.dot_general %131, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x32xf32>) -> tensor<4x10x32xf32>
    %133 = stablehlo.reshape %arg9 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x10x32xf32>
    %135 = stablehlo.add %132, %134 : tensor<4x10x32xf32>
    %136 = stablehlo.multiply %135, %135 : tensor<4x10x32xf32>
    %137 = stablehlo.multiply %136, %135 : tensor<4x10x32xf32>
    %138 = stablehlo.multiply %135, %135 : tensor<4x10x32xf32>
    %cst_32 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x10x32xf32>
    %140 = stablehlo.multiply %139, %138 : tensor<4x10x32xf32>
    %cst_33 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x10x32xf32>
    %142 = stablehlo.multiply %141, %137 : tensor<4x10x32xf32>
    %143 = stablehlo.add %135, %142 : tensor<4x10x32xf32>
    %cst_34 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x10x32xf32>
    %145 = stablehlo.multiply %144, %143 : tensor<4x10x32xf32>
    %146 = stablehlo.tanh %145 : tensor<4x10x32xf32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x10x32xf32>
    %148 = stablehlo.subtract %147, %146 : tensor<4x10x32xf32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x10x32xf32>
    %150 = stablehlo.add %149, %146 : tensor<4x10x32xf32>
    %cst_37 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x10x32xf32>
    %152 = stablehlo.multiply %151, %150 : tensor<4x10x32xf32>
    %153 = stablehlo.multiply %135, %152 : tensor<4x10x32xf32>
    %154 = stablehlo.dot_general %153, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x32xf32>, tensor<32x16xf32>) -> tensor<4x10x16xf32>
    %155 = stablehlo.reshape %arg4 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %156 = stablehlo.broadcast_in_dim %155, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %157 = stablehlo.add %154, %156 : tensor<4x10x16xf32>
    %158 = stablehlo.add %109, %157 : tensor<4x10x16xf32>
    %159 = chlo.square %158 : tensor<4x10x16xf32> -> tensor<4x10x16xf32>
    %cst_38 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %161 = stablehlo.multiply %160, %158 : tensor<4x10x16xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.reduce(%158 init: %cst_39) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_40 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %164 = stablehlo.divide %162, %163 : tensor<4x10xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %165 = stablehlo.reduce(%159 init: %cst_41) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_42 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %167 = stablehlo.divide %165, %166 : tensor<4x10xf32>
    %168 = chlo.square %164 : tensor<4x10xf32> -> tensor<4x10xf32>
    %cst_43 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %170 = stablehlo.multiply %169, %164 : tensor<4x10xf32>
    %171 = stablehlo.subtract %167, %168 : tensor<4x10xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %173 = stablehlo.maximum %172, %171 : tensor<4x10xf32>
    %174 = stablehlo.compare EQ, %171, %173, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %177 = stablehlo.select %174, %175, %176 : tensor<4x10xi1>, tensor<4x10xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %179 = stablehlo.compare EQ, %178, %173, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_48 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %182 = stablehlo.select %179, %180, %181 : tensor<4x10xi1>, tensor<4x10xf32>
    %183 = stablehlo.divide %177, %182 : tensor<4x10xf32>
    %184 = stablehlo.reshape %164 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %185 = stablehlo.reshape %173 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %186 = stablehlo.broadcast_in_dim %184, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %187 = stablehlo.subtract %158, %186 : tensor<4x10x16xf32>
    %cst_50 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %189 = stablehlo.add %185, %188 : tensor<4x10x1xf32>
    %190 = stablehlo.rsqrt %189 : tensor<4x10x1xf32>
    %191 = stablehlo.divide %190, %189 : tensor<4x10x1xf32>
    %cst_51 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %193 = stablehlo.multiply %192, %191 : tensor<4x10x1xf32>
    %194 = stablehlo.reshape %arg18 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %195 = stablehlo.broadcast_in_dim %190, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %196 = stablehlo.broadcast_in_dim %194, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %197 = stablehlo.multiply %195, %196 : tensor<4x10x16xf32>
    %198 = stablehlo.multiply %187, %197 : tensor<4x10x16xf32>
    %199 = stablehlo.reshape %arg17 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %200 = stablehlo.broadcast_in_dim %199, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %201 = stablehlo.add %198, %200 : tensor<4x10x16xf32>
    %202 = stablehlo.dot_general %201, %arg13, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x4x4xf32>) -> tensor<4x10x4x4xf32>
    %203 = stablehlo.dot_general %201, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x4x4xf32>) -> tensor<4x10x4x4xf32>
    %204 = stablehlo.dot_general %201, %arg14, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x4x4xf32>) -> tensor<4x10x4x4xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x1x10x10xf32>
    %206 = stablehlo.compare NE, %14, %205, FLOAT : (tensor<4x1x10x10xf32>, tensor<4x1x10x10xf32>) -> tensor<4x1x10x10xi1>
    %207 = stablehlo.convert %206 : tensor<4x1x10x10xi1>
    %208 = stablehlo.reshape %202 : (tensor<4x10x4x4xf32>) -> tensor<4x10x4x1x4xf32>
    %209 = stablehlo.broadcast_in_dim %207, dims = [0, 1, 3, 4] : (tensor<4x1x10x10xi1>) -> tensor<4x1x1x10x10xi1>
    %210 = stablehlo.dot_general %208, %203, batching_dims = [0, 2] x [0, 2], contracting_dims = [4] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x1x4xf32>, tensor<4x10x4x4xf32>) -> tensor<4x4x10x1x10xf32>
    %cst_53 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %211 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4x4x10x1x10xf32>
    %212 = stablehlo.multiply %210, %211 : tensor<4x4x10x1x10xf32>
    %c_54 = stablehlo.constant dense<true> : tensor<i1>
    %213 = stablehlo.broadcast_in_dim %c_54, dims = [] : (tensor<i1>) -> tensor<4x4x10x10xi1>
    %214 = stablehlo.broadcast_in_dim %213, dims = [1, 2, 3, 4] : (tensor<4x4x10x10xi1>) -> tensor<1x4x4x10x10xi1>
    %215 = stablehlo.transpose %209, dims = [2, 0, 1, 3, 4] : (tensor<4x1x1x10x10xi1>) -> tensor<1x4x1x10x10xi1>
    %216 = stablehlo.broadcast_in_dim %215, dims = [0, 1, 2, 3, 4] : (tensor<1x4x1x10x10xi1>) -> tensor<1x4x4x10x10xi1>
    %217 = stablehlo.and %214, %216 : tensor<1x4x4x10x10xi1>
    %cst_55 = stablehlo.constant dense<-2.38197633E+38> : tensor<f32>
    %218:2 = call @_where_2(%217, %212, %cst_55) : (tensor<1x4x4x10x10xi1>, tensor<4x4x10x1x10xf32>, tensor<f32>) -> (tensor<1x4x4x10x10xf32>, tensor<1x4x4x10x10xf32>)
    %cst_56 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %219 = stablehlo.reduce(%218#0 init: %cst_56) applies stablehlo.maximum across dimensions = [4] : (tensor<1x4x4x10x10xf32>, tensor<f32>) -> tensor<1x4x4x10xf32>
    %220 = stablehlo.reshape %219 : (tensor<1x4x4x10xf32>) -> tensor<1x4x4x10x1xf32>
    %221 = stablehlo.broadcast_in_dim %220, dims = [0, 1, 2, 3, 4] : (tensor<1x4x4x10x1xf32>) -> tensor<1x4x4x10x10xf32>
    %222 = stablehlo.compare EQ, %218#0, %221, FLOAT : (tensor<1x4x4x10x10xf32>, tensor<1x4x4x10x10xf32>) -> tensor<1x4x4x10x10xi1>
    %223 = stablehlo.convert %222 : (tensor<1x4x4x10x10xi1>) -> tensor<1x4x4x10x10xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %224 = stablehlo.reduce(%223 init: %cst_57) applies stablehlo.add across dimensions = [4] : (tensor<1x4x4x10x10xf32>, tensor<f32>) -> tensor<1x4x4x10xf32>
    %cst_58 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<1x4x4x10xf32>
    %226 = stablehlo.maximum %225, %219 : tensor<1x4x4x10xf32>
    %227 = stablehlo.compare EQ, %219, %226, FLOAT : (tensor<1x4x4x10xf32>, tensor<1x4x4x10xf32>) -> tensor<1x4x4x10xi1>
    %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %228 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<1x4x4x10xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %229 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<1x4x4x10xf32>
    %230 = stablehlo.select %227, %228, %229 : tensor<1x4x4x10xi1>, tensor<1x4x4x10xf32>
    %cst_61 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<1x4x4x10xf32>
    %232 = stablehlo.compare EQ, %231, %226, FLOAT : (tensor<1x4x4x10xf32>, tensor<1x4x4x10xf32>) -> tensor<1x4x4x10xi1>
    %cst_62 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %233 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<1x4x4x10xf32>
    %cst_63 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %234 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<1x4x4x10xf32>
    %235 = stablehlo.select %232, %233, %234 : tensor<1x4x4x10xi1>, tensor<1x4x4x10xf32>
    %236 = stablehlo.divide %230, %235 : tensor<1x4x4x10xf32>
    %237 = stablehlo.broadcast_in_dim %226, dims = [0, 1, 2, 3] : (tensor<1x4x4x10xf32>) -> tensor<1x4x4x10x1xf32>
    %238 = stablehlo.broadcast_in_dim %237, dims = [0, 1, 2, 3, 4] : (tensor<1x4x4x10x1xf32>) -> tensor<1x4x4x10x10xf32>
    %239 = stablehlo.subtract %218#0, %238 : tensor<1x4x4x10x10xf32>
    %240 = stablehlo.exponential %239 : tensor<1x4x4x10x10xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %241 = stablehlo.reduce(%240 init: %cst_64) applies stablehlo.add across dimensions = [4] : (tensor<1x4x4x10x10xf32>, tensor<f32>) -> tensor<1x4x4x10xf32>
    %242 = stablehlo.broadcast_in_dim %241, dims = [0, 1, 2, 3] : (tensor<1x4x4x10xf32>) -> tensor<1x4x4x10x1xf32>
    %243 = stablehlo.broadcast_in_dim %242, dims = [0, 1, 2, 3, 4] : (tensor<1x4x4x10x1xf32>) -> tensor<1x4x4x10x10xf32>
    %244 = stablehlo.divide %240, %243 : tensor<1x4x4x10x10xf32>
    %245 = stablehlo.multiply %242, %242 : tensor<1x4x4x10x1xf32>
    %cst_65 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %246 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<1x4x4x10x1xf32>
    %247 = stablehlo.divide %246, %245 : tensor<1x4x4x10x1xf32>
    %248 = stablehlo.dot_general %204, %244, batching_dims = [0, 2] x [1, 2], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<1x4x4x10x10xf32>) -> tensor<4x4x4x1x10xf32>
    %249 = stablehlo.transpose %248, dims = [3, 0, 4, 1, 2] : (tensor<4x4x4x1x10xf32>) -> tensor<1x4x10x4x4xf32>
    %250 = stablehlo.transpose %249, dims = [1, 2, 3, 0, 4] : (tensor<1x4x10x4x4xf32>) -> tensor<4x10x4x1x4xf32>
    %251 = stablehlo.reshape %250 : (tensor<4x10x4x1x4xf32>) -> tensor<4x10x4x4xf32>
    %252 = stablehlo.dot_general %251, %arg12, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x4x16xf32>) -> tensor<4x10x16xf32>
    %253 = stablehlo.add %158, %252 : tensor<4x10x16xf32>
    %254 = chlo.square %253 : tensor<4x10x16xf32> -> tensor<4x10x16xf32>
    %cst_66 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %255 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %256 = stablehlo.multiply %255, %253 : tensor<4x10x16xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %257 = stablehlo.reduce(%254 init: %cst_67) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_68 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %258 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %259 = stablehlo.divide %257, %258 : tensor<4x10xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %260 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %261 = stablehlo.reshape %260 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %262 = stablehlo.reshape %259 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %263 = stablehlo.broadcast_in_dim %261, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %264 = stablehlo.subtract %253, %263 : tensor<4x10x16xf32>
    %cst_70 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %265 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %266 = stablehlo.add %262, %265 : tensor<4x10x1xf32>
    %267 = stablehlo.rsqrt %266 : tensor<4x10x1xf32>
    %268 = stablehlo.divide %267, %266 : tensor<4x10x1xf32>
    %cst_71 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %269 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %270 = stablehlo.multiply %269, %268 : tensor<4x10x1xf32>
    %271 = stablehlo.reshape %arg19 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %272 = stablehlo.broadcast_in_dim %267, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %273 = stablehlo.broadcast_in_dim %271, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %274 = stablehlo.multiply %272, %273 : tensor<4x10x16xf32>
    %275 = stablehlo.multiply %264, %274 : tensor<4x10x16xf32>
    %276 = stablehlo.dot_general %275, %arg21, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x32xf32>) -> tensor<4x10x32xf32>
    %277 = stablehlo.reshape %arg20 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %278 = stablehlo.broadcast_in_dim %277, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x10x32xf32>
    %279 = stablehlo.add %276, %278 : tensor<4x10x32xf32>
    %280 = stablehlo.multiply %279, %279 : tensor<4x10x32xf32>
    %281 = stablehlo.multiply %280, %279 : tensor<4x10x32xf32>
    %282 = stablehlo.multiply %279, %279 : tensor<4x10x32xf32>
    %cst_72 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %283 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<4x10x32xf32>
    %284 = stablehlo.multiply %283, %282 : tensor<4x10x32xf32>
    %cst_73 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %285 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<4x10x32xf32>
    %286 = stablehlo.multiply %285, %281 : tensor<4x10x32xf32>
    %287 = stablehlo.add %279, %286 : tensor<4x10x32xf32>
    %cst_74 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %288 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<4x10x32xf32>
    %289 = stablehlo.multiply %288, %287 : tensor<4x10x32xf32>
    %290 = stablehlo.tanh %289 : tensor<4x10x32xf32>
    %cst_75 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %291 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<4x10x32xf32>
    %292 = stablehlo.subtract %291, %290 : tensor<4x10x32xf32>
    %cst_76 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %293 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<4x10x32xf32>
    %294 = stablehlo.add %293, %290 : tensor<4x10x32xf32>
    %cst_77 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %295 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<4x10x32xf32>
    %296 = stablehlo.multiply %295, %294 : tensor<4x10x32xf32>
    %297 = stablehlo.multiply %279, %296 : tensor<4x10x32xf32>
    %298 = stablehlo.dot_general %297, %arg16, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x32xf32>, tensor<32x16xf32>) -> tensor<4x10x16xf32>
    %299 = stablehlo.reshape %arg15 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %300 = stablehlo.broadcast_in_dim %299, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %301 = stablehlo.add %298, %300 : tensor<4x10x16xf32>
    %302 = stablehlo.add %253, %301 : tensor<4x10x16xf32>
    %303 = chlo.square %302 : tensor<4x10x16xf32> -> tensor<4x10x16xf32>
    %cst_78 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %304 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %305 = stablehlo.multiply %304, %302 : tensor<4x10x16xf32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %306 = stablehlo.reduce(%302 init: %cst_79) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_80 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %307 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %308 = stablehlo.divide %306, %307 : tensor<4x10xf32>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %309 = stablehlo.reduce(%303 init: %cst_81) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_82 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %310 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %311 = stablehlo.divide %309, %310 : tensor<4x10xf32>
    %312 = chlo.square %308 : tensor<4x10xf32> -> tensor<4x10xf32>
    %cst_83 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %313 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %314 = stablehlo.multiply %313, %308 : tensor<4x10xf32>
    %315 = stablehlo.subtract %311, %312 : tensor<4x10xf32>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %316 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %317 = stablehlo.maximum %316, %315 : tensor<4x10xf32>
    %318 = stablehlo.compare EQ, %315, %317, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_85 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %319 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %320 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %321 = stablehlo.select %318, %319, %320 : tensor<4x10xi1>, tensor<4x10xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %322 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %323 = stablehlo.compare EQ, %322, %317, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_88 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %324 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_89 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %325 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %326 = stablehlo.select %323, %324, %325 : tensor<4x10xi1>, tensor<4x10xf32>
    %327 = stablehlo.divide %321, %326 : tensor<4x10xf32>
    %328 = stablehlo.reshape %308 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %329 = stablehlo.reshape %317 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %330 = stablehlo.broadcast_in_dim %328, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %331 = stablehlo.subtract %302, %330 : tensor<4x10x16xf32>
    %cst_90 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %332 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %333 = stablehlo.add %329, %332 : tensor<4x10x1xf32>
    %334 = stablehlo.rsqrt %333 : tensor<4x10x1xf32>
    %335 = stablehlo.divide %334, %333 : tensor<4x10x1xf32>
    %cst_91 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %336 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %337 = stablehlo.multiply %336, %335 : tensor<4x10x1xf32>
    %338 = stablehlo.reshape %arg25 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %339 = stablehlo.broadcast_in_dim %334, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %340 = stablehlo.broadcast_in_dim %338, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %341 = stablehlo.multiply %339, %340 : tensor<4x10x16xf32>
    %342 = stablehlo.multiply %331, %341 : tensor<4x10x16xf32>
    %343 = stablehlo.reshape %arg24 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %344 = stablehlo.broadcast_in_dim %343, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %345 = stablehlo.add %342, %344 : tensor<4x10x16xf32>
    %346 = stablehlo.dot_general %345, %arg23, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x20xf32>) -> tensor<4x10x20xf32>
    %347 = stablehlo.broadcast_in_dim %arg28, dims = [0, 1] : (tensor<4x10xi32>) -> tensor<4x10x1xi32>
    %348:2 = call @take_along_axis(%346, %347) : (tensor<4x10x20xf32>, tensor<4x10x1xi32>) -> (tensor<4x10x1xf32>, tensor<4x10x1x1xi32>)
    %c_92 = stablehlo.constant dense<0> : tensor<i32>
    %349:2 = call @_take_3(%348#0, %c_92) : (tensor<4x10x1xf32>, tensor<i32>) -> (tensor<4x10xf32>, tensor<1xi32>)
    %cst_93 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %350 = stablehlo.reduce(%346 init: %cst_93) applies stablehlo.maximum across dimensions = [2] : (tensor<4x10x20xf32>, tensor<f32>) -> tensor<4x10xf32>
    %351 = stablehlo.reshape %350 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %352 = stablehlo.broadcast_in_dim %351, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x20xf32>
    %353 = stablehlo.compare EQ, %346, %352, FLOAT : (tensor<4x10x20xf32>, tensor<4x10x20xf32>) -> tensor<4x10x20xi1>
    %354 = stablehlo.convert %353 : (tensor<4x10x20xi1>) -> tensor<4x10x20xf32>
    %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %355 = stablehlo.reduce(%354 init: %cst_94) applies stablehlo.add across dimensions = [2] : (tensor<4x10x20xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_95 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %356 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %357 = stablehlo.maximum %356, %350 : tensor<4x10xf32>
    %358 = stablehlo.compare EQ, %350, %357, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_96 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %359 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %360 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %361 = stablehlo.select %358, %359, %360 : tensor<4x10xi1>, tensor<4x10xf32>
    %cst_98 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %362 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %363 = stablehlo.compare EQ, %362, %357, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_99 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %364 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_100 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %365 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %366 = stablehlo.select %363, %364, %365 : tensor<4x10xi1>, tensor<4x10xf32>
    %367 = stablehlo.divide %361, %366 : tensor<4x10xf32>
    %368 = stablehlo.is_finite %357 : (tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %369 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %370 = stablehlo.select %368, %357, %369 : tensor<4x10xi1>, tensor<4x10xf32>
    %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %371 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %372 = stablehlo.broadcast_in_dim %370, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %373 = stablehlo.broadcast_in_dim %372, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x20xf32>
    %374 = stablehlo.subtract %346, %373 : tensor<4x10x20xf32>
    %375 = stablehlo.exponential %374 : tensor<4x10x20xf32>
    %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %376 = stablehlo.reduce(%375 init: %cst_103) applies stablehlo.add across dimensions = [2] : (tensor<4x10x20xf32>, tensor<f32>) -> tensor<4x10xf32>
    %377 = stablehlo.sign %376 : tensor<4x10xf32>
    %378 = stablehlo.abs %376 : tensor<4x10xf32>
    %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %379 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %380 = stablehlo.compare GE, %376, %379, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %381 = stablehlo.log %378 : tensor<4x10xf32>
    %382 = stablehlo.add %381, %370 : tensor<4x10xf32>
    %383 = stablehlo.subtract %382, %349#0 : tensor<4x10xf32>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %384 = stablehlo.reduce(%383 init: %cst_105) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10xf32>, tensor<f32>) -> tensor<f32>
    %cst_106 = stablehlo.constant dense<4.000000e+01> : tensor<f32>
    %385 = stablehlo.divide %384, %cst_106 : tensor<f32>
    %cst_107 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_108 = stablehlo.constant dense<4.000000e+01> : tensor<f32>
    %386 = stablehlo.divide %cst_107, %cst_108 : tensor<f32>
    %387 = stablehlo.broadcast_in_dim %386, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %388 = stablehlo.negate %387 : tensor<4x10xf32>
    %389 = stablehlo.divide %387, %378 : tensor<4x10xf32>
    %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %390 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %391 = stablehlo.select %380, %390, %389 : tensor<4x10xi1>, tensor<4x10xf32>
    %392 = stablehlo.select %380, %389, %390 : tensor<4x10xi1>, tensor<4x10xf32>
    %393 = stablehlo.negate %391 : tensor<4x10xf32>
    %394 = stablehlo.add %392, %393 : tensor<4x10xf32>
    %395 = stablehlo.broadcast_in_dim %394, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x20xf32>
    %396 = stablehlo.multiply %395, %375 : tensor<4x10x20xf32>
    %397 = call @_take_5(%349#1, %388) : (tensor<1xi32>, tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %398 = call @take_along_axis_6(%348#1, %397) : (tensor<4x10x1x1xi32>, tensor<4x10x1xf32>) -> tensor<4x10x20xf32>
    %399 = stablehlo.add %396, %398 : tensor<4x10x20xf32>
    %400 = stablehlo.dot_general %399, %345, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x20xf32>, tensor<4x10x16xf32>) -> tensor<20x16xf32>
    %401 = stablehlo.transpose %400, dims = [1, 0] : (tensor<20x16xf32>) -> tensor<16x20xf32>
    %402 = stablehlo.dot_general %399, %arg23, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x20xf32>, tensor<16x20xf32>) -> tensor<4x10x16xf32>
    %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %403 = stablehlo.reduce(%402 init: %cst_110) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %404 = stablehlo.reshape %403 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %405 = stablehlo.reshape %404 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %406 = stablehlo.multiply %331, %402 : tensor<4x10x16xf32>
    %407 = stablehlo.multiply %402, %341 : tensor<4x10x16xf32>
    %408 = stablehlo.broadcast_in_dim %334, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %409 = stablehlo.multiply %408, %406 : tensor<4x10x16xf32>
    %cst_111 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %410 = stablehlo.reduce(%409 init: %cst_111) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %411 = stablehlo.reshape %410 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %412 = stablehlo.broadcast_in_dim %338, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %413 = stablehlo.multiply %406, %412 : tensor<4x10x16xf32>
    %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %414 = stablehlo.reduce(%413 init: %cst_112) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %415 = stablehlo.reshape %414 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %416 = stablehlo.reshape %411 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %417 = stablehlo.multiply %415, %337 : tensor<4x10x1xf32>
    %418 = stablehlo.negate %407 : tensor<4x10x16xf32>
    %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %419 = stablehlo.reduce(%418 init: %cst_113) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %420 = stablehlo.reshape %419 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %421 = stablehlo.reshape %417 : (tensor<4x10x1xf32>) -> tensor<4x10xf32>
    %422 = stablehlo.reshape %420 : (tensor<4x10x1xf32>) -> tensor<4x10xf32>
    %423 = stablehlo.multiply %421, %327 : tensor<4x10xf32>
    %424 = stablehlo.negate %423 : tensor<4x10xf32>
    %425 = stablehlo.multiply %424, %314 : tensor<4x10xf32>
    %426 = stablehlo.add %422, %425 : tensor<4x10xf32>
    %cst_114 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %427 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %428 = stablehlo.divide %423, %427 : tensor<4x10xf32>
    %429 = stablehlo.broadcast_in_dim %428, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %cst_115 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %430 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %431 = stablehlo.divide %426, %430 : tensor<4x10xf32>
    %432 = stablehlo.broadcast_in_dim %431, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %433 = stablehlo.add %407, %432 : tensor<4x10x16xf32>
    %434 = stablehlo.multiply %429, %305 : tensor<4x10x16xf32>
    %435 = stablehlo.add %433, %434 : tensor<4x10x16xf32>
    %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %436 = stablehlo.reduce(%435 init: %cst_116) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %437 = stablehlo.reshape %436 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %438 = stablehlo.reshape %437 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %439 = stablehlo.dot_general %435, %297, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<4x10x32xf32>) -> tensor<16x32xf32>
    %440 = stablehlo.transpose %439, dims = [1, 0] : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %441 = stablehlo.dot_general %435, %arg16, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<32x16xf32>) -> tensor<4x10x32xf32>
    %442 = stablehlo.multiply %279, %441 : tensor<4x10x32xf32>
    %443 = stablehlo.multiply %441, %296 : tensor<4x10x32xf32>
    %cst_117 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %444 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<4x10x32xf32>
    %445 = stablehlo.multiply %444, %442 : tensor<4x10x32xf32>
    %446 = stablehlo.multiply %445, %292 : tensor<4x10x32xf32>
    %447 = stablehlo.multiply %446, %290 : tensor<4x10x32xf32>
    %448 = stablehlo.add %446, %447 : tensor<4x10x32xf32>
    %cst_118 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %449 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<4x10x32xf32>
    %450 = stablehlo.multiply %449, %448 : tensor<4x10x32xf32>
    %451 = stablehlo.add %443, %450 : tensor<4x10x32xf32>
    %cst_119 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %452 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<4x10x32xf32>
    %453 = stablehlo.multiply %452, %450 : tensor<4x10x32xf32>
    %454 = stablehlo.multiply %453, %284 : tensor<4x10x32xf32>
    %455 = stablehlo.add %451, %454 : tensor<4x10x32xf32>
    %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %456 = stablehlo.reduce(%455 init: %cst_120) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x32xf32>, tensor<f32>) -> tensor<32xf32>
    %457 = stablehlo.reshape %456 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %458 = stablehlo.reshape %457 : (tensor<1x1x32xf32>) -> tensor<32xf32>
    %459 = stablehlo.dot_general %455, %275, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x32xf32>, tensor<4x10x16xf32>) -> tensor<32x16xf32>
    %460 = stablehlo.transpose %459, dims = [1, 0] : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %461 = stablehlo.dot_general %455, %arg21, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x32xf32>, tensor<16x32xf32>) -> tensor<4x10x16xf32>
    %462 = stablehlo.multiply %264, %461 : tensor<4x10x16xf32>
    %463 = stablehlo.multiply %461, %274 : tensor<4x10x16xf32>
    %464 = stablehlo.add %435, %463 : tensor<4x10x16xf32>
    %465 = stablehlo.broadcast_in_dim %267, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %466 = stablehlo.multiply %465, %462 : tensor<4x10x16xf32>
    %cst_121 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %467 = stablehlo.reduce(%466 init: %cst_121) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %468 = stablehlo.reshape %467 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %469 = stablehlo.broadcast_in_dim %271, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %470 = stablehlo.multiply %462, %469 : tensor<4x10x16xf32>
    %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %471 = stablehlo.reduce(%470 init: %cst_122) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %472 = stablehlo.reshape %471 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %473 = stablehlo.reshape %468 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %474 = stablehlo.multiply %472, %270 : tensor<4x10x1xf32>
    %475 = stablehlo.reshape %474 : (tensor<4x10x1xf32>) -> tensor<4x10xf32>
    %cst_123 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %476 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %477 = stablehlo.divide %475, %476 : tensor<4x10xf32>
    %478 = stablehlo.broadcast_in_dim %477, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %479 = stablehlo.multiply %478, %256 : tensor<4x10x16xf32>
    %480 = stablehlo.add %464, %479 : tensor<4x10x16xf32>
    %481 = stablehlo.dot_general %480, %251, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<4x10x4x4xf32>) -> tensor<16x4x4xf32>
    %482 = stablehlo.transpose %481, dims = [1, 2, 0] : (tensor<16x4x4xf32>) -> tensor<4x4x16xf32>
    %483 = stablehlo.dot_general %480, %arg12, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<4x4x16xf32>) -> tensor<4x10x4x4xf32>
    %484 = stablehlo.reshape %483 : (tensor<4x10x4x4xf32>) -> tensor<4x10x4x1x4xf32>
    %485 = stablehlo.transpose %484, dims = [3, 0, 1, 2, 4] : (tensor<4x10x4x1x4xf32>) -> tensor<1x4x10x4x4xf32>
    %486 = stablehlo.transpose %485, dims = [1, 3, 4, 0, 2] : (tensor<1x4x10x4x4xf32>) -> tensor<4x4x4x1x10xf32>
    %487 = stablehlo.dot_general %486, %204, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x1x10xf32>, tensor<4x10x4x4xf32>) -> tensor<4x4x1x10x10xf32>
    %488 = stablehlo.transpose %487, dims = [2, 0, 1, 3, 4] : (tensor<4x4x1x10x10xf32>) -> tensor<1x4x4x10x10xf32>
    %489 = stablehlo.dot_general %486, %244, batching_dims = [0, 1] x [1, 2], contracting_dims = [3, 4] x [0, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x1x10xf32>, tensor<1x4x4x10x10xf32>) -> tensor<4x4x4x10xf32>
    %490 = stablehlo.transpose %489, dims = [0, 3, 1, 2] : (tensor<4x4x4x10xf32>) -> tensor<4x10x4x4xf32>
    %491 = stablehlo.broadcast_in_dim %247, dims = [0, 1, 2, 3, 4] : (tensor<1x4x4x10x1xf32>) -> tensor<1x4x4x10x10xf32>
    %492 = stablehlo.multiply %488, %491 : tensor<1x4x4x10x10xf32>
    %493 = stablehlo.multiply %492, %240 : tensor<1x4x4x10x10xf32>
    %cst_124 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %494 = stablehlo.reduce(%493 init: %cst_124) applies stablehlo.add across dimensions = [4] : (tensor<1x4x4x10x10xf32>, tensor<f32>) -> tensor<1x4x4x10xf32>
    %495 = stablehlo.reshape %494 : (tensor<1x4x4x10xf32>) -> tensor<1x4x4x10x1xf32>
    %496 = stablehlo.negate %495 : tensor<1x4x4x10x1xf32>
    %497 = stablehlo.broadcast_in_dim %242, dims = [0, 1, 2, 3, 4] : (tensor<1x4x4x10x1xf32>) -> tensor<1x4x4x10x10xf32>
    %498 = stablehlo.divide %488, %497 : tensor<1x4x4x10x10xf32>
    %cst_125 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %499 = stablehlo.reduce(%496 init: %cst_125) applies stablehlo.add across dimensions = [0, 4] : (tensor<1x4x4x10x1xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %500 = stablehlo.broadcast_in_dim %499, dims = [1, 2, 3] : (tensor<4x4x10xf32>) -> tensor<1x4x4x10xf32>
    %501 = stablehlo.broadcast_in_dim %500, dims = [0, 1, 2, 3] : (tensor<1x4x4x10xf32>) -> tensor<1x4x4x10x10xf32>
    %502 = stablehlo.add %498, %501 : tensor<1x4x4x10x10xf32>
    %503 = stablehlo.multiply %502, %240 : tensor<1x4x4x10x10xf32>
    %504 = call @_where_7(%217, %218#1, %503) : (tensor<1x4x4x10x10xi1>, tensor<1x4x4x10x10xf32>, tensor<1x4x4x10x10xf32>) -> tensor<4x4x10x1x10xf32>
    %cst_126 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %505 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<4x4x10x1x10xf32>
    %506 = stablehlo.multiply %504, %505 : tensor<4x4x10x1x10xf32>
    %507 = stablehlo.dot_general %506, %208, batching_dims = [0, 1] x [0, 2], contracting_dims = [2, 3] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x10x1x10xf32>, tensor<4x10x4x1x4xf32>) -> tensor<4x4x10x4xf32>
    %508 = stablehlo.transpose %507, dims = [0, 2, 1, 3] : (tensor<4x4x10x4xf32>) -> tensor<4x10x4x4xf32>
    %509 = stablehlo.dot_general %506, %203, batching_dims = [0, 1] x [0, 2], contracting_dims = [4] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x10x1x10xf32>, tensor<4x10x4x4xf32>) -> tensor<4x4x10x1x4xf32>
    %510 = stablehlo.transpose %509, dims = [0, 2, 1, 3, 4] : (tensor<4x4x10x1x4xf32>) -> tensor<4x10x4x1x4xf32>
    %511 = stablehlo.reshape %510 : (tensor<4x10x4x1x4xf32>) -> tensor<4x10x4x4xf32>
    %512 = stablehlo.dot_general %490, %201, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x10x16xf32>) -> tensor<4x4x16xf32>
    %513 = stablehlo.transpose %512, dims = [2, 0, 1] : (tensor<4x4x16xf32>) -> tensor<16x4x4xf32>
    %514 = stablehlo.dot_general %490, %arg14, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<16x4x4xf32>) -> tensor<4x10x16xf32>
    %515 = stablehlo.dot_general %508, %201, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x10x16xf32>) -> tensor<4x4x16xf32>
    %516 = stablehlo.transpose %515, dims = [2, 0, 1] : (tensor<4x4x16xf32>) -> tensor<16x4x4xf32>
    %517 = stablehlo.dot_general %508, %arg11, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<16x4x4xf32>) -> tensor<4x10x16xf32>
    %518 = stablehlo.add %514, %517 : tensor<4x10x16xf32>
    %519 = stablehlo.dot_general %511, %201, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x10x16xf32>) -> tensor<4x4x16xf32>
    %520 = stablehlo.transpose %519, dims = [2, 0, 1] : (tensor<4x4x16xf32>) -> tensor<16x4x4xf32>
    %521 = stablehlo.dot_general %511, %arg13, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<16x4x4xf32>) -> tensor<4x10x16xf32>
    %522 = stablehlo.add %518, %521 : tensor<4x10x16xf32>
    %cst_127 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %523 = stablehlo.reduce(%522 init: %cst_127) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %524 = stablehlo.reshape %523 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %525 = stablehlo.reshape %524 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %526 = stablehlo.multiply %187, %522 : tensor<4x10x16xf32>
    %527 = stablehlo.multiply %522, %197 : tensor<4x10x16xf32>
    %528 = stablehlo.broadcast_in_dim %190, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %529 = stablehlo.multiply %528, %526 : tensor<4x10x16xf32>
    %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %530 = stablehlo.reduce(%529 init: %cst_128) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %531 = stablehlo.reshape %530 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %532 = stablehlo.broadcast_in_dim %194, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %533 = stablehlo.multiply %526, %532 : tensor<4x10x16xf32>
    %cst_129 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %534 = stablehlo.reduce(%533 init: %cst_129) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %535 = stablehlo.reshape %534 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %536 = stablehlo.reshape %531 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %537 = stablehlo.multiply %535, %193 : tensor<4x10x1xf32>
    %538 = stablehlo.negate %527 : tensor<4x10x16xf32>
    %cst_130 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %539 = stablehlo.reduce(%538 init: %cst_130) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %540 = stablehlo.reshape %539 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %541 = stablehlo.add %480, %527 : tensor<4x10x16xf32>
    %542 = stablehlo.reshape %537 : (tensor<4x10x1xf32>) -> tensor<4x10xf32>
    %543 = stablehlo.reshape %540 : (tensor<4x10x1xf32>) -> tensor<4x10xf32>
    %544 = stablehlo.multiply %542, %183 : tensor<4x10xf32>
    %545 = stablehlo.negate %544 : tensor<4x10xf32>
    %546 = stablehlo.multiply %545, %170 : tensor<4x10xf32>
    %547 = stablehlo.add %543, %546 : tensor<4x10xf32>
    %cst_131 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %548 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %549 = stablehlo.divide %544, %548 : tensor<4x10xf32>
    %550 = stablehlo.broadcast_in_dim %549, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %cst_132 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %551 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %552 = stablehlo.divide %547, %551 : tensor<4x10xf32>
    %553 = stablehlo.broadcast_in_dim %552, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %554 = stablehlo.add %541, %553 : tensor<4x10x16xf32>
    %555 = stablehlo.multiply %550, %161 : tensor<4x10x16xf32>
    %556 = stablehlo.add %554, %555 : tensor<4x10x16xf32>
    %cst_133 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %557 = stablehlo.reduce(%556 init: %cst_133) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %558 = stablehlo.reshape %557 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %559 = stablehlo.reshape %558 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %560 = stablehlo.dot_general %556, %153, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<4x10x32xf32>) -> tensor<16x32xf32>
    %561 = stablehlo.transpose %560, dims = [1, 0] : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %562 = stablehlo.dot_general %556, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<32x16xf32>) -> tensor<4x10x32xf32>
    %563 = stablehlo.multiply %135, %562 : tensor<4x10x32xf32>
    %564 = stablehlo.multiply %562, %152 : tensor<4x10x32xf32>
    %cst_134 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %565 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<4x10x32xf32>
    %566 = stablehlo.multiply %565, %563 : tensor<4x10x32xf32>
    %567 = stablehlo.multiply %566, %148 : tensor<4x10x32xf32>
    %568 = stablehlo.multiply %567, %146 : tensor<4x10x32xf32>
    %569 = stablehlo.add %567, %568 : tensor<4x10x32xf32>
    %cst_135 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %570 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<4x10x32xf32>
    %571 = stablehlo.multiply %570, %569 : tensor<4x10x32xf32>
    %572 = stablehlo.add %564, %571 : tensor<4x10x32xf32>
    %cst_136 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %573 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<4x10x32xf32>
    %574 = stablehlo.multiply %573, %571 : tensor<4x10x32xf32>
    %575 = stablehlo.multiply %574, %140 : tensor<4x10x32xf32>
    %576 = stablehlo.add %572, %575 : tensor<4x10x32xf32>
    %cst_137 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %577 = stablehlo.reduce(%576 init: %cst_137) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x32xf32>, tensor<f32>) -> tensor<32xf32>
    %578 = stablehlo.reshape %577 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %579 = stablehlo.reshape %578 : (tensor<1x1x32xf32>) -> tensor<32xf32>
    %580 = stablehlo.dot_general %576, %131, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x32xf32>, tensor<4x10x16xf32>) -> tensor<32x16xf32>
    %581 = stablehlo.transpose %580, dims = [1, 0] : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %582 = stablehlo.dot_general %576, %arg10, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x32xf32>, tensor<16x32xf32>) -> tensor<4x10x16xf32>
    %583 = stablehlo.multiply %120, %582 : tensor<4x10x16xf32>
    %584 = stablehlo.multiply %582, %130 : tensor<4x10x16xf32>
    %585 = stablehlo.add %556, %584 : tensor<4x10x16xf32>
    %586 = stablehlo.broadcast_in_dim %123, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %587 = stablehlo.multiply %586, %583 : tensor<4x10x16xf32>
    %cst_138 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %588 = stablehlo.reduce(%587 init: %cst_138) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %589 = stablehlo.reshape %588 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %590 = stablehlo.broadcast_in_dim %127, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %591 = stablehlo.multiply %583, %590 : tensor<4x10x16xf32>
    %cst_139 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %592 = stablehlo.reduce(%591 init: %cst_139) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %593 = stablehlo.reshape %592 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %594 = stablehlo.reshape %589 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %595 = stablehlo.multiply %593, %126 : tensor<4x10x1xf32>
    %596 = stablehlo.reshape %595 : (tensor<4x10x1xf32>) -> tensor<4x10xf32>
    %cst_140 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %597 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %598 = stablehlo.divide %596, %597 : tensor<4x10xf32>
    %599 = stablehlo.broadcast_in_dim %598, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %600 = stablehlo.multiply %599, %112 : tensor<4x10x16xf32>
    %601 = stablehlo.add %585, %600 : tensor<4x10x16xf32>
    %602 = stablehlo.dot_general %601, %107, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<4x10x4x4xf32>) -> tensor<16x4x4xf32>
    %603 = stablehlo.transpose %602, dims = [1, 2, 0] : (tensor<16x4x4xf32>) -> tensor<4x4x16xf32>
    %604 = stablehlo.dot_general %601, %arg1, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<4x4x16xf32>) -> tensor<4x10x4x4xf32>
    %605 = stablehlo.reshape %604 : (tensor<4x10x4x4xf32>) -> tensor<4x10x4x1x4xf32>
    %606 = stablehlo.transpose %605, dims = [3, 0, 1, 2, 4] : (tensor<4x10x4x1x4xf32>) -> tensor<1x4x10x4x4xf32>
    %607 = stablehlo.transpose %606, dims = [1, 3, 4, 0, 2] : (tensor<1x4x10x4x4xf32>) -> tensor<4x4x4x1x10xf32>
    %608 = stablehlo.dot_general %607, %60, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x1x10xf32>, tensor<4x10x4x4xf32>) -> tensor<4x4x1x10x10xf32>
    %609 = stablehlo.transpose %608, dims = [2, 0, 1, 3, 4] : (tensor<4x4x1x10x10xf32>) -> tensor<1x4x4x10x10xf32>
    %610 = stablehlo.dot_general %607, %100, batching_dims = [0, 1] x [1, 2], contracting_dims = [3, 4] x [0, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x1x10xf32>, tensor<1x4x4x10x10xf32>) -> tensor<4x4x4x10xf32>
    %611 = stablehlo.transpose %610, dims = [0, 3, 1, 2] : (tensor<4x4x4x10xf32>) -> tensor<4x10x4x4xf32>
    %612 = stablehlo.broadcast_in_dim %103, dims = [0, 1, 2, 3, 4] : (tensor<1x4x4x10x1xf32>) -> tensor<1x4x4x10x10xf32>
    %613 = stablehlo.multiply %609, %612 : tensor<1x4x4x10x10xf32>
    %614 = stablehlo.multiply %613, %96 : tensor<1x4x4x10x10xf32>
    %cst_141 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %615 = stablehlo.reduce(%614 init: %cst_141) applies stablehlo.add across dimensions = [4] : (tensor<1x4x4x10x10xf32>, tensor<f32>) -> tensor<1x4x4x10xf32>
    %616 = stablehlo.reshape %615 : (tensor<1x4x4x10xf32>) -> tensor<1x4x4x10x1xf32>
    %617 = stablehlo.negate %616 : tensor<1x4x4x10x1xf32>
    %618 = stablehlo.broadcast_in_dim %98, dims = [0, 1, 2, 3, 4] : (tensor<1x4x4x10x1xf32>) -> tensor<1x4x4x10x10xf32>
    %619 = stablehlo.divide %609, %618 : tensor<1x4x4x10x10xf32>
    %cst_142 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %620 = stablehlo.reduce(%617 init: %cst_142) applies stablehlo.add across dimensions = [0, 4] : (tensor<1x4x4x10x1xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %621 = stablehlo.broadcast_in_dim %620, dims = [1, 2, 3] : (tensor<4x4x10xf32>) -> tensor<1x4x4x10xf32>
    %622 = stablehlo.broadcast_in_dim %621, dims = [0, 1, 2, 3] : (tensor<1x4x4x10xf32>) -> tensor<1x4x4x10x10xf32>
    %623 = stablehlo.add %619, %622 : tensor<1x4x4x10x10xf32>
    %624 = stablehlo.multiply %623, %96 : tensor<1x4x4x10x10xf32>
    %625 = call @_where_7(%73, %74#1, %624) : (tensor<1x4x4x10x10xi1>, tensor<1x4x4x10x10xf32>, tensor<1x4x4x10x10xf32>) -> tensor<4x4x10x1x10xf32>
    %cst_143 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %626 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f32>) -> tensor<4x4x10x1x10xf32>
    %627 = stablehlo.multiply %625, %626 : tensor<4x4x10x1x10xf32>
    %628 = stablehlo.dot_general %627, %64, batching_dims = [0, 1] x [0, 2], contracting_dims = [2, 3] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x10x1x10xf32>, tensor<4x10x4x1x4xf32>) -> tensor<4x4x10x4xf32>
    %629 = stablehlo.transpose %628, dims = [0, 2, 1, 3] : (tensor<4x4x10x4xf32>) -> tensor<4x10x4x4xf32>
    %630 = stablehlo.dot_general %627, %59, batching_dims = [0, 1] x [0, 2], contracting_dims = [4] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x10x1x10xf32>, tensor<4x10x4x4xf32>) -> tensor<4x4x10x1x4xf32>
    %631 = stablehlo.transpose %630, dims = [0, 2, 1, 3, 4] : (tensor<4x4x10x1x4xf32>) -> tensor<4x10x4x1x4xf32>
    %632 = stablehlo.reshape %631 : (tensor<4x10x4x1x4xf32>) -> tensor<4x10x4x4xf32>
    %633 = stablehlo.dot_general %611, %57, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x10x16xf32>) -> tensor<4x4x16xf32>
    %634 = stablehlo.transpose %633, dims = [2, 0, 1] : (tensor<4x4x16xf32>) -> tensor<16x4x4xf32>
    %635 = stablehlo.dot_general %611, %arg3, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<16x4x4xf32>) -> tensor<4x10x16xf32>
    %636 = stablehlo.dot_general %629, %57, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x10x16xf32>) -> tensor<4x4x16xf32>
    %637 = stablehlo.transpose %636, dims = [2, 0, 1] : (tensor<4x4x16xf32>) -> tensor<16x4x4xf32>
    %638 = stablehlo.dot_general %629, %arg0, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<16x4x4xf32>) -> tensor<4x10x16xf32>
    %639 = stablehlo.add %635, %638 : tensor<4x10x16xf32>
    %640 = stablehlo.dot_general %632, %57, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x10x16xf32>) -> tensor<4x4x16xf32>
    %641 = stablehlo.transpose %640, dims = [2, 0, 1] : (tensor<4x4x16xf32>) -> tensor<16x4x4xf32>
    %642 = stablehlo.dot_general %632, %arg2, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<16x4x4xf32>) -> tensor<4x10x16xf32>
    %643 = stablehlo.add %639, %642 : tensor<4x10x16xf32>
    %cst_144 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %644 = stablehlo.reduce(%643 init: %cst_144) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %645 = stablehlo.reshape %644 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %646 = stablehlo.reshape %645 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %647 = stablehlo.multiply %43, %643 : tensor<4x10x16xf32>
    %648 = stablehlo.multiply %643, %53 : tensor<4x10x16xf32>
    %649 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %650 = stablehlo.multiply %649, %647 : tensor<4x10x16xf32>
    %cst_145 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %651 = stablehlo.reduce(%650 init: %cst_145) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %652 = stablehlo.reshape %651 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %653 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %654 = stablehlo.multiply %647, %653 : tensor<4x10x16xf32>
    %cst_146 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %655 = stablehlo.reduce(%654 init: %cst_146) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %656 = stablehlo.reshape %655 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %657 = stablehlo.reshape %652 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %658 = stablehlo.multiply %656, %49 : tensor<4x10x1xf32>
    %659 = stablehlo.negate %648 : tensor<4x10x16xf32>
    %cst_147 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %660 = stablehlo.reduce(%659 init: %cst_147) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %661 = stablehlo.reshape %660 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %662 = stablehlo.add %601, %648 : tensor<4x10x16xf32>
    %663 = stablehlo.reshape %658 : (tensor<4x10x1xf32>) -> tensor<4x10xf32>
    %664 = stablehlo.reshape %661 : (tensor<4x10x1xf32>) -> tensor<4x10xf32>
    %665 = stablehlo.multiply %663, %39 : tensor<4x10xf32>
    %666 = stablehlo.negate %665 : tensor<4x10xf32>
    %667 = stablehlo.multiply %666, %26 : tensor<4x10xf32>
    %668 = stablehlo.add %664, %667 : tensor<4x10xf32>
    %cst_148 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %669 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %670 = stablehlo.divide %665, %669 : tensor<4x10xf32>
    %671 = stablehlo.broadcast_in_dim %670, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %cst_149 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %672 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %673 = stablehlo.divide %668, %672 : tensor<4x10xf32>
    %674 = stablehlo.broadcast_in_dim %673, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %675 = stablehlo.add %662, %674 : tensor<4x10x16xf32>
    %676 = stablehlo.multiply %671, %17 : tensor<4x10x16xf32>
    %677 = stablehlo.add %675, %676 : tensor<4x10x16xf32>
    %cst_150 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %678 = stablehlo.reduce(%677 init: %cst_150) applies stablehlo.add across dimensions = [0] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<10x16xf32>
    %679 = stablehlo.reshape %678 : (tensor<10x16xf32>) -> tensor<1x10x16xf32>
    %cst_151 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %680 = stablehlo.reduce(%679 init: %cst_151) applies stablehlo.add across dimensions = [0] : (tensor<1x10x16xf32>, tensor<f32>) -> tensor<10x16xf32>
    %681 = call @_take_8(%2#1, %680) : (tensor<10x1xi32>, tensor<10x16xf32>) -> tensor<12x16xf32>
    %682 = call @_take_9(%0#1, %677) : (tensor<4x10x1xi32>, tensor<4x10x16xf32>) -> tensor<20x16xf32>
    %cst_152 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %683 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %684 = stablehlo.multiply %683, %637 : tensor<16x4x4xf32>
    %cst_153 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %685 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %686 = stablehlo.multiply %685, %603 : tensor<4x4x16xf32>
    %cst_154 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %687 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %688 = stablehlo.multiply %687, %641 : tensor<16x4x4xf32>
    %cst_155 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %689 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %690 = stablehlo.multiply %689, %634 : tensor<16x4x4xf32>
    %cst_156 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %691 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %692 = stablehlo.multiply %691, %559 : tensor<16xf32>
    %cst_157 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %693 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %694 = stablehlo.multiply %693, %561 : tensor<32x16xf32>
    %cst_158 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %695 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %696 = stablehlo.multiply %695, %646 : tensor<16xf32>
    %cst_159 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %697 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %698 = stablehlo.multiply %697, %657 : tensor<16xf32>
    %cst_160 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %699 = stablehlo.broadcast_in_dim %cst_160, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %700 = stablehlo.multiply %699, %594 : tensor<16xf32>
    %cst_161 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %701 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %702 = stablehlo.multiply %701, %579 : tensor<32xf32>
    %cst_162 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %703 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %704 = stablehlo.multiply %703, %581 : tensor<16x32xf32>
    %cst_163 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %705 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %706 = stablehlo.multiply %705, %516 : tensor<16x4x4xf32>
    %cst_164 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %707 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %708 = stablehlo.multiply %707, %482 : tensor<4x4x16xf32>
    %cst_165 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %709 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %710 = stablehlo.multiply %709, %520 : tensor<16x4x4xf32>
    %cst_166 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %711 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %712 = stablehlo.multiply %711, %513 : tensor<16x4x4xf32>
    %cst_167 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %713 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %714 = stablehlo.multiply %713, %438 : tensor<16xf32>
    %cst_168 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %715 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %716 = stablehlo.multiply %715, %440 : tensor<32x16xf32>
    %cst_169 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %717 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %718 = stablehlo.multiply %717, %525 : tensor<16xf32>
    %cst_170 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %719 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %720 = stablehlo.multiply %719, %536 : tensor<16xf32>
    %cst_171 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %721 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %722 = stablehlo.multiply %721, %473 : tensor<16xf32>
    %cst_172 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %723 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %724 = stablehlo.multiply %723, %458 : tensor<32xf32>
    %cst_173 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %725 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %726 = stablehlo.multiply %725, %460 : tensor<16x32xf32>
    %cst_174 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %727 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f32>) -> tensor<20x16xf32>
    %728 = stablehlo.multiply %727, %682 : tensor<20x16xf32>
    %cst_175 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %729 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f32>) -> tensor<16x20xf32>
    %730 = stablehlo.multiply %729, %401 : tensor<16x20xf32>
    %cst_176 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %731 = stablehlo.broadcast_in_dim %cst_176, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %732 = stablehlo.multiply %731, %405 : tensor<16xf32>
    %cst_177 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %733 = stablehlo.broadcast_in_dim %cst_177, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %734 = stablehlo.multiply %733, %416 : tensor<16xf32>
    %cst_178 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %735 = stablehlo.broadcast_in_dim %cst_178, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %736 = stablehlo.multiply %735, %681 : tensor<12x16xf32>
    %737 = stablehlo.add %arg0, %684 : tensor<16x4x4xf32>
    %738 = stablehlo.add %arg1, %686 : tensor<4x4x16xf32>
    %739 = stablehlo.add %arg2, %688 : tensor<16x4x4xf32>
    %740 = stablehlo.add %arg3, %690 : tensor<16x4x4xf32>
    %741 = stablehlo.add %arg4, %692 : tensor<16xf32>
    %742 = stablehlo.add %arg5, %694 : tensor<32x16xf32>
    %743 = stablehlo.add %arg6, %696 : tensor<16xf32>
    %744 = stablehlo.add %arg7, %698 : tensor<16xf32>
    %745 = stablehlo.add %arg8, %700 : tensor<16xf32>
    %746 = stablehlo.add %arg9, %702 : tensor<32xf32>
    %747 = stablehlo.add %arg10, %704 : tensor<16x32xf32>
    %748 = stablehlo.add %arg11, %706 : tensor<16x4x4xf32>
    %749 = stablehlo.add %arg12, %708 : tensor<4x4x16xf32>
    %750 = stablehlo.add %arg13, %710 : tensor<16x4x4xf32>
    %751 = stablehlo.add %arg14, %712 : tensor<16x4x4xf32>
    %752 = stablehlo.add %arg15, %714 : tensor<16xf32>
    %753 = stablehlo.add %arg16, %716 : tensor<32x16xf32>
    %754 = stablehlo.add %arg17, %718 : tensor<16xf32>
    %755 = stablehlo.add %arg18, %720 : tensor<16xf32>
    %756 = stablehlo.add %arg19, %722 : tensor<16xf32>
    %757 = stablehlo.add %arg20, %724 : tensor<32xf32>
    %758 = stablehlo.add %arg21, %726 : tensor<16x32xf32>
    %759 = stablehlo.add %arg22, %728 : tensor<20x16xf32>
    %760 = stablehlo.add %arg23, %730 : tensor<16x20xf32>
    %761 = stablehlo.add %arg24, %732 : tensor<16xf32>
    %762 = stablehlo.add %arg25, %734 : tensor<16xf32>
    %763 = stablehlo.add %arg26, %736 : tensor<12x16xf32>
    return %737, %738, %739, %740, %741, %742, %743, %744, %745, %746, %747, %748, %749, %750, %751, %752, %753, %754, %755, %756, %757, %758, %759, %760, %761, %762, %763, %385 : tensor<16x4x4xf32>, tensor<4x4x16xf32>, tensor<16x4x4xf32>, tensor<16x4x4xf32>, tensor<16xf32>, tensor<32x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<16x32xf32>, tensor<16x4x4xf32>, tensor<4x4x16xf32>, tensor<16x4x4xf32>, tensor<16x4x4xf32>, tensor<16xf32>, tensor<32x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<16x32xf32>, tensor<20x16xf32>, tensor<16x20xf32>, tensor<16xf32>, tensor<16xf32>, tensor<12x16xf32>, tensor<f32>
  }
  func.func private @_take(%arg0: tensor<20x16xf32>, %arg1: tensor<4x10xi32>) -> (tensor<4x10x16xf32>, tensor<4x10x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x10xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x10xi32>, tensor<4x10xi32>) -> tensor<4x10xi1>
    %c_0 = stablehlo.constant dense<20> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x10xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x10xi32>
    %4 = call @_where(%1, %3, %arg1) : (tensor<4x10xi1>, tensor<4x10xi32>, tensor<4x10xi32>) -> tensor<4x10xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x10xi32>) -> tensor<4x10x1xi32>
    %c_1 = stablehlo.constant dense<19> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x10x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x10x1xi32>, tensor<4x10x1xi32>) -> tensor<4x10x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<4x10x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x10x1xi32>, tensor<4x10x1xi32>) -> tensor<4x10x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x10x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<4x10x1xi1>, tensor<i1>) -> tensor<4x10xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<20x16xf32>, tensor<4x10x1xi32>) -> tensor<4x10x16xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<4x10xi1>) -> tensor<4x10x16xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<4x10x16xi1>, tensor<4x10x16xf32>
    return %16, %5 : tensor<4x10x16xf32>, tensor<4x10x1xi32>
  }
  func.func private @_where(%arg0: tensor<4x10xi1>, %arg1: tensor<4x10xi32>, %arg2: tensor<4x10xi32>) -> tensor<4x10xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x10xi1>, tensor<4x10xi32>
    return %0 : tensor<4x10xi32>
  }
  func.func private @_take_0(%arg0: tensor<12x16xf32>, %arg1: tensor<10xi32>) -> (tensor<10x16xf32>, tensor<10x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<10xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<10xi32>, tensor<10xi32>) -> tensor<10xi1>
    %c_0 = stablehlo.constant dense<12> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<10xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<10xi32>
    %4 = call @_where_1(%1, %3, %arg1) : (tensor<10xi1>, tensor<10xi32>, tensor<10xi32>) -> tensor<10xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<10xi32>) -> tensor<10x1xi32>
    %c_1 = stablehlo.constant dense<11> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<10x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<10x1xi32>, tensor<10x1xi32>) -> tensor<10x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<10x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<10x1xi32>, tensor<10x1xi32>) -> tensor<10x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<10x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [1] : (tensor<10x1xi1>, tensor<i1>) -> tensor<10xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<12x16xf32>, tensor<10x1xi32>) -> tensor<10x16xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<10xi1>) -> tensor<10x16xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<10x16xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<10x16xi1>, tensor<10x16xf32>
    return %16, %5 : tensor<10x16xf32>, tensor<10x1xi32>
  }
  func.func private @_where_1(%arg0: tensor<10xi1>, %arg1: tensor<10xi32>, %arg2: tensor<10xi32>) -> tensor<10xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<10xi1>, tensor<10xi32>
    return %0 : tensor<10xi32>
  }
  func.func private @_where_2(%arg0: tensor<1x4x4x10x10xi1>, %arg1: tensor<4x4x10x1x10xf32>, %arg2: tensor<f32>) -> (tensor<1x4x4x10x10xf32>, tensor<1x4x4x10x10xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x4x10x10xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [1, 2, 3, 4] : (tensor<4x4x10x10xf32>) -> tensor<1x4x4x10x10xf32>
    %2 = stablehlo.transpose %arg1, dims = [3, 0, 1, 2, 4] : (tensor<4x4x10x1x10xf32>) -> tensor<1x4x4x10x10xf32>
    %3 = stablehlo.select %arg0, %2, %1 : tensor<1x4x4x10x10xi1>, tensor<1x4x4x10x10xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4x4x10x10xf32>
    return %3, %4 : tensor<1x4x4x10x10xf32>, tensor<1x4x4x10x10xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<4x10x20xf32>, %arg1: tensor<4x10x1xi32>) -> (tensor<4x10x1xf32>, tensor<4x10x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x10x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x10x1xi32>, tensor<4x10x1xi32>) -> tensor<4x10x1xi1>
    %c_0 = stablehlo.constant dense<20> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x10x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x10x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x10x1xi1>, tensor<4x10x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<4x10x1xi32>) -> tensor<4x10x1x1xi32>
    %c_1 = stablehlo.constant dense<19> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x10x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x10x1x1xi32>, tensor<4x10x1x1xi32>) -> tensor<4x10x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<4x10x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x10x1x1xi32>, tensor<4x10x1x1xi32>) -> tensor<4x10x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x10x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<4x10x1x1xi1>, tensor<i1>) -> tensor<4x10x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x10x20xf32>, tensor<4x10x1x1xi32>) -> tensor<4x10x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<4x10x1xi1>, tensor<4x10x1xf32>
    return %15, %5 : tensor<4x10x1xf32>, tensor<4x10x1x1xi32>
  }
  func.func private @_take_3(%arg0: tensor<4x10x1xf32>, %arg1: tensor<i32>) -> (tensor<4x10xf32>, tensor<1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.add %arg1, %c_0 : tensor<i32>
    %2 = call @_where_4(%0, %1, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<1xi32>
    %4 = stablehlo.convert %3 : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %6 = stablehlo.compare GE, %4, %5, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %7 = stablehlo.compare LE, %4, %c_1, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %8 = stablehlo.and %6, %7 : tensor<1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %9 = stablehlo.reduce(%8 init: %c_3) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %10 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], collapsed_slice_dims = [2], start_index_map = [2]>, indices_are_sorted = false, slice_sizes = array<i64: 4, 10, 1>}> : (tensor<4x10x1xf32>, tensor<1xi32>) -> tensor<4x10xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<4x10xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %13 = stablehlo.select %11, %10, %12 : tensor<4x10xi1>, tensor<4x10xf32>
    return %13, %3 : tensor<4x10xf32>, tensor<1xi32>
  }
  func.func private @_where_4(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_5(%arg0: tensor<1xi32>, %arg1: tensor<4x10xf32>) -> tensor<4x10x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], inserted_window_dims = [2], scatter_dims_to_operand_dims = [2]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x10x1xf32>, tensor<1xi32>, tensor<4x10xf32>) -> tensor<4x10x1xf32>
    return %1 : tensor<4x10x1xf32>
  }
  func.func private @take_along_axis_6(%arg0: tensor<4x10x1x1xi32>, %arg1: tensor<4x10x1xf32>) -> tensor<4x10x20xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10x20xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x10x20xf32>, tensor<4x10x1x1xi32>, tensor<4x10x1xf32>) -> tensor<4x10x20xf32>
    return %1 : tensor<4x10x20xf32>
  }
  func.func private @_where_7(%arg0: tensor<1x4x4x10x10xi1>, %arg1: tensor<1x4x4x10x10xf32>, %arg2: tensor<1x4x4x10x10xf32>) -> tensor<4x4x10x1x10xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4x4x10x10xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<1x4x4x10x10xi1>, tensor<1x4x4x10x10xf32>
    %2 = stablehlo.transpose %1, dims = [1, 2, 3, 0, 4] : (tensor<1x4x4x10x10xf32>) -> tensor<4x4x10x1x10xf32>
    return %2 : tensor<4x4x10x1x10xf32>
  }
  func.func private @_take_8(%arg0: tensor<10x1xi32>, %arg1: tensor<10x16xf32>) -> tensor<12x16xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<12x16xf32>, tensor<10x1xi32>, tensor<10x16xf32>) -> tensor<12x16xf32>
    return %1 : tensor<12x16xf32>
  }
  func.func private @_take_9(%arg0: tensor<4x10x1xi32>, %arg1: tensor<4x10x16xf32>) -> tensor<20x16xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<20x16xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<20x16xf32>, tensor<4x10x1xi32>, tensor<4x10x16xf32>) -> tensor<20x16xf32>
    return %1 : tensor<20x16xf32>
  }
}
