module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<24x16xf32>, %arg1: tensor<16x24xf32>, %arg2: tensor<24x16xf32>, %arg3: tensor<16x24xf32>, %arg4: tensor<16x2x4xf32>, %arg5: tensor<16xf32>, %arg6: tensor<16xf32>, %arg7: tensor<4x4x16xf32>, %arg8: tensor<16x4x4xf32>, %arg9: tensor<16x24xf32>, %arg10: tensor<16x2x4xf32>, %arg11: tensor<24x16xf32>, %arg12: tensor<16x24xf32>, %arg13: tensor<16x2x4xf32>, %arg14: tensor<16xf32>, %arg15: tensor<16xf32>, %arg16: tensor<4x4x16xf32>, %arg17: tensor<16x4x4xf32>, %arg18: tensor<16x24xf32>, %arg19: tensor<16x2x4xf32>, %arg20: tensor<16xf32>, %arg21: tensor<4x11xi32>) -> (tensor<24x16xf32> {jax.result_info = "result[0]['embed']"}, tensor<16x24xf32> {jax.result_info = "result[0]['head']"}, tensor<24x16xf32> {jax.result_info = "result[0]['layers'][0]['down']"}, tensor<16x24xf32> {jax.result_info = "result[0]['layers'][0]['gate']"}, tensor<16x2x4xf32> {jax.result_info = "result[0]['layers'][0]['k']"}, tensor<16xf32> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<16xf32> {jax.result_info = "result[0]['layers'][0]['norm2']"}, tensor<4x4x16xf32> {jax.result_info = "result[0]['layers'][0]['o']"}, tensor<16x4x4xf32> {jax.result_info = "result[0]['layers'][0]['q']"}, tensor<16x24xf32> {jax.result_info = "result[0]['layers'][0]['up']"}, tensor<16x2x4xf32> {jax.result_info = "result[0]['layers'][0]['v']"}, tensor<24x16xf32> {jax.result_info = "result[0]['layers'][1]['down']"}, tensor<16x24xf32> {jax.result_info = "result[0]['layers'][1]['gate']"}, tensor<16x2x4xf32> {jax.result_info = "result[0]['layers'][1]['k']"}, tensor<16xf32> {jax.result_info = "result[0]['layers'][1]['norm1']"}, tensor<16xf32> {jax.result_info = "result[0]['layers'][1]['norm2']"}, tensor<4x4x16xf32> {jax.result_info = "result[0]['layers'][1]['o']"}, tensor<16x4x4xf32> {jax.result_info = "result[0]['layers'][1]['q']"}, tensor<16x24xf32> {jax.result_info = "result[0]['layers'][1]['up']"}, tensor<16x2x4xf32> {jax.result_info = "result[0]['layers'][1]['v']"}, tensor<16xf32> {jax.result_info = "result[0]['norm']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg21 [0:4, 0:10] : (tensor<4x11xi32>) -> tensor<4x10xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x10xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<4x10xi32>, tensor<4x10xi32>) -> tensor<4x10xi1>
    %c_0 = stablehlo.constant dense<24> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x10xi32>
    %4 = stablehlo.add %0, %3 : tensor<4x10xi32>
    %5 = stablehlo.select %2, %4, %0 : tensor<4x10xi1>, tensor<4x10xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<4x10xi32>) -> tensor<4x10x1xi32>
    %7 = "stablehlo.gather"(%arg0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<24x16xf32>, tensor<4x10x1xi32>) -> tensor<4x10x16xf32>
    %8 = stablehlo.iota dim = 0 : tensor<10xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<10xi32>) -> tensor<10x1xi32>
    %10 = stablehlo.broadcast_in_dim %8, dims = [1] : (tensor<10xi32>) -> tensor<1x10xi32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<10x1xi32>) -> tensor<10x10xi32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x10xi32>) -> tensor<10x10xi32>
    %13 = stablehlo.compare GE, %11, %12, SIGNED : (tensor<10x10xi32>, tensor<10x10xi32>) -> tensor<10x10xi1>
    %14 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<10xi32>) -> tensor<10x1xi32>
    %15 = stablehlo.broadcast_in_dim %8, dims = [1] : (tensor<10xi32>) -> tensor<1x10xi32>
    %16 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<10x1xi32>) -> tensor<10x10xi32>
    %17 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<1x10xi32>) -> tensor<10x10xi32>
    %18 = stablehlo.subtract %16, %17 : tensor<10x10xi32>
    %c_1 = stablehlo.constant dense<4> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<10x10xi32>
    %20 = stablehlo.compare LT, %18, %19, SIGNED : (tensor<10x10xi32>, tensor<10x10xi32>) -> tensor<10x10xi1>
    %21 = stablehlo.and %13, %20 : tensor<10x10xi1>
    %22 = stablehlo.multiply %7, %7 : tensor<4x10x16xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %24 = stablehlo.multiply %23, %7 : tensor<4x10x16xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%22 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %cst_3 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %28 = stablehlo.divide %26, %27 : tensor<4x10x1xf32>
    %cst_4 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %30 = stablehlo.add %28, %29 : tensor<4x10x1xf32>
    %31 = stablehlo.rsqrt %30 : tensor<4x10x1xf32>
    %32 = stablehlo.divide %31, %30 : tensor<4x10x1xf32>
    %cst_5 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<4x10x1xf32>
    %35 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %36 = stablehlo.multiply %7, %35 : tensor<4x10x16xf32>
    %37 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %39 = stablehlo.multiply %36, %38 : tensor<4x10x16xf32>
    %40 = stablehlo.dot_general %39, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x4x4xf32>) -> tensor<4x10x4x4xf32>
    %41 = stablehlo.dot_general %39, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x2x4xf32>) -> tensor<4x10x2x4xf32>
    %42 = stablehlo.dot_general %39, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x2x4xf32>) -> tensor<4x10x2x4xf32>
    %43 = stablehlo.slice %40 [0:4, 0:10, 0:4, 4:4] : (tensor<4x10x4x4xf32>) -> tensor<4x10x4x0xf32>
    %44 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<10xi32>) -> tensor<10x1xi32>
    %45 = stablehlo.convert %44 : (tensor<10x1xi32>) -> tensor<10x1xf32>
    %46 = stablehlo.iota dim = 0 : tensor<2xi32>
    %c_6 = stablehlo.constant dense<2> : tensor<i32>
    %47 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %48 = stablehlo.multiply %47, %46 : tensor<2xi32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %49 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %50 = stablehlo.add %49, %48 : tensor<2xi32>
    %51 = stablehlo.convert %50 : (tensor<2xi32>) -> tensor<2xf32>
    %cst_8 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %53 = stablehlo.divide %51, %52 : tensor<2xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %55 = stablehlo.power %54, %53 : tensor<2xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %57 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<10x1xf32>) -> tensor<10x2xf32>
    %58 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<10x2xf32>
    %59 = stablehlo.divide %57, %58 : tensor<10x2xf32>
    %60 = stablehlo.concatenate %59, %59, dim = 1 : (tensor<10x2xf32>, tensor<10x2xf32>) -> tensor<10x4xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0, 2] : (tensor<10x4xf32>) -> tensor<10x1x4xf32>
    %62 = stablehlo.slice %40 [0:4, 0:10, 0:4, 2:4] : (tensor<4x10x4x4xf32>) -> tensor<4x10x4x2xf32>
    %63 = stablehlo.negate %62 : tensor<4x10x4x2xf32>
    %64 = stablehlo.slice %40 [0:4, 0:10, 0:4, 0:2] : (tensor<4x10x4x4xf32>) -> tensor<4x10x4x2xf32>
    %65 = stablehlo.concatenate %63, %64, dim = 3 : (tensor<4x10x4x2xf32>, tensor<4x10x4x2xf32>) -> tensor<4x10x4x4xf32>
    %66 = stablehlo.cosine %61 : tensor<10x1x4xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [1, 2, 3] : (tensor<10x1x4xf32>) -> tensor<1x10x1x4xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 2, 3] : (tensor<1x10x1x4xf32>) -> tensor<4x10x4x4xf32>
    %69 = stablehlo.multiply %40, %68 : tensor<4x10x4x4xf32>
    %70 = stablehlo.sine %61 : tensor<10x1x4xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [1, 2, 3] : (tensor<10x1x4xf32>) -> tensor<1x10x1x4xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 2, 3] : (tensor<1x10x1x4xf32>) -> tensor<4x10x4x4xf32>
    %73 = stablehlo.multiply %65, %72 : tensor<4x10x4x4xf32>
    %74 = stablehlo.add %69, %73 : tensor<4x10x4x4xf32>
    %75 = stablehlo.concatenate %74, %43, dim = 3 : (tensor<4x10x4x4xf32>, tensor<4x10x4x0xf32>) -> tensor<4x10x4x4xf32>
    %76 = stablehlo.slice %41 [0:4, 0:10, 0:2, 4:4] : (tensor<4x10x2x4xf32>) -> tensor<4x10x2x0xf32>
    %77 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<10xi32>) -> tensor<10x1xi32>
    %78 = stablehlo.convert %77 : (tensor<10x1xi32>) -> tensor<10x1xf32>
    %79 = stablehlo.iota dim = 0 : tensor<2xi32>
    %c_10 = stablehlo.constant dense<2> : tensor<i32>
    %80 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %81 = stablehlo.multiply %80, %79 : tensor<2xi32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %82 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %83 = stablehlo.add %82, %81 : tensor<2xi32>
    %84 = stablehlo.convert %83 : (tensor<2xi32>) -> tensor<2xf32>
    %cst_12 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %86 = stablehlo.divide %84, %85 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %88 = stablehlo.power %87, %86 : tensor<2xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %90 = stablehlo.broadcast_in_dim %78, dims = [0, 1] : (tensor<10x1xf32>) -> tensor<10x2xf32>
    %91 = stablehlo.broadcast_in_dim %89, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<10x2xf32>
    %92 = stablehlo.divide %90, %91 : tensor<10x2xf32>
    %93 = stablehlo.concatenate %92, %92, dim = 1 : (tensor<10x2xf32>, tensor<10x2xf32>) -> tensor<10x4xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0, 2] : (tensor<10x4xf32>) -> tensor<10x1x4xf32>
    %95 = stablehlo.slice %41 [0:4, 0:10, 0:2, 2:4] : (tensor<4x10x2x4xf32>) -> tensor<4x10x2x2xf32>
    %96 = stablehlo.negate %95 : tensor<4x10x2x2xf32>
    %97 = stablehlo.slice %41 [0:4, 0:10, 0:2, 0:2] : (tensor<4x10x2x4xf32>) -> tensor<4x10x2x2xf32>
    %98 = stablehlo.concatenate %96, %97, dim = 3 : (tensor<4x10x2x2xf32>, tensor<4x10x2x2xf32>) -> tensor<4x10x2x4xf32>
    %99 = stablehlo.cosine %94 : tensor<10x1x4xf32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [1, 2, 3] : (tensor<10x1x4xf32>) -> tensor<1x10x1x4xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2, 3] : (tensor<1x10x1x4xf32>) -> tensor<4x10x2x4xf32>
    %102 = stablehlo.multiply %41, %101 : tensor<4x10x2x4xf32>
    %103 = stablehlo.sine %94 : tensor<10x1x4xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [1, 2, 3] : (tensor<10x1x4xf32>) -> tensor<1x10x1x4xf32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0, 1, 2, 3] : (tensor<1x10x1x4xf32>) -> tensor<4x10x2x4xf32>
    %106 = stablehlo.multiply %98, %105 : tensor<4x10x2x4xf32>
    %107 = stablehlo.add %102, %106 : tensor<4x10x2x4xf32>
    %108 = stablehlo.concatenate %107, %76, dim = 3 : (tensor<4x10x2x4xf32>, tensor<4x10x2x0xf32>) -> tensor<4x10x2x4xf32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [0, 1, 2, 4] : (tensor<4x10x2x4xf32>) -> tensor<4x10x2x2x4xf32>
    %110 = stablehlo.reshape %109 : (tensor<4x10x2x2x4xf32>) -> tensor<4x10x4x4xf32>
    %111 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2, 4] : (tensor<4x10x2x4xf32>) -> tensor<4x10x2x2x4xf32>
    %112 = stablehlo.reshape %111 : (tensor<4x10x2x2x4xf32>) -> tensor<4x10x4x4xf32>
    %113 = stablehlo.dot_general %75, %110, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x10x4x4xf32>) -> tensor<4x4x10x10xf32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x4x10x10xf32>
    %115 = stablehlo.divide %113, %114 : tensor<4x4x10x10xf32>
    %cst_15 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %116:3 = call @_where(%21, %115, %cst_15) : (tensor<10x10xi1>, tensor<4x4x10x10xf32>, tensor<f32>) -> (tensor<4x4x10x10xf32>, tensor<4x4x10x10xi1>, tensor<4x4x10x10xf32>)
    %cst_16 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %117 = stablehlo.reduce(%116#0 init: %cst_16) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %118 = stablehlo.reshape %117 : (tensor<4x4x10xf32>) -> tensor<4x4x10x1xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %120 = stablehlo.compare EQ, %116#0, %119, FLOAT : (tensor<4x4x10x10xf32>, tensor<4x4x10x10xf32>) -> tensor<4x4x10x10xi1>
    %121 = stablehlo.convert %120 : (tensor<4x4x10x10xi1>) -> tensor<4x4x10x10xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.reduce(%121 init: %cst_17) applies stablehlo.add across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %cst_18 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %124 = stablehlo.maximum %123, %117 : tensor<4x4x10xf32>
    %125 = stablehlo.compare EQ, %117, %124, FLOAT : (tensor<4x4x10xf32>, tensor<4x4x10xf32>) -> tensor<4x4x10xi1>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %128 = stablehlo.select %125, %126, %127 : tensor<4x4x10xi1>, tensor<4x4x10xf32>
    %cst_21 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %130 = stablehlo.compare EQ, %129, %124, FLOAT : (tensor<4x4x10xf32>, tensor<4x4x10xf32>) -> tensor<4x4x10xi1>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %133 = stablehlo.select %130, %131, %132 : tensor<4x4x10xi1>, tensor<4x4x10xf32>
    %134 = stablehlo.divide %128, %133 : tensor<4x4x10xf32>
    %135 = stablehlo.broadcast_in_dim %124, dims = [0, 1, 2] : (tensor<4x4x10xf32>) -> tensor<4x4x10x1xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %137 = stablehlo.subtract %116#0, %136 : tensor<4x4x10x10xf32>
    %138 = stablehlo.exponential %137 : tensor<4x4x10x10xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.reduce(%138 init: %cst_24) applies stablehlo.add across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %140 = stablehlo.broadcast_in_dim %139, dims = [0, 1, 2] : (tensor<4x4x10xf32>) -> tensor<4x4x10x1xf32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %142 = stablehlo.divide %138, %141 : tensor<4x4x10x10xf32>
    %143 = stablehlo.multiply %140, %140 : tensor<4x4x10x1xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x4x10x1xf32>
    %145 = stablehlo.divide %144, %143 : tensor<4x4x10x1xf32>
    %146 = stablehlo.dot_general %112, %142, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x4x10x10xf32>) -> tensor<4x4x4x10xf32>
    %147 = stablehlo.dot_general %146, %arg7, contracting_dims = [1, 2] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x10xf32>, tensor<4x4x16xf32>) -> tensor<4x10x16xf32>
    %148 = stablehlo.add %7, %147 : tensor<4x10x16xf32>
    %149 = stablehlo.multiply %148, %148 : tensor<4x10x16xf32>
    %cst_26 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %151 = stablehlo.multiply %150, %148 : tensor<4x10x16xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.reduce(%149 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %153 = stablehlo.broadcast_in_dim %152, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %cst_28 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %155 = stablehlo.divide %153, %154 : tensor<4x10x1xf32>
    %cst_29 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %157 = stablehlo.add %155, %156 : tensor<4x10x1xf32>
    %158 = stablehlo.rsqrt %157 : tensor<4x10x1xf32>
    %159 = stablehlo.divide %158, %157 : tensor<4x10x1xf32>
    %cst_30 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %161 = stablehlo.multiply %160, %159 : tensor<4x10x1xf32>
    %162 = stablehlo.broadcast_in_dim %158, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %163 = stablehlo.multiply %148, %162 : tensor<4x10x16xf32>
    %164 = stablehlo.broadcast_in_dim %arg6, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %165 = stablehlo.broadcast_in_dim %164, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %166 = stablehlo.multiply %163, %165 : tensor<4x10x16xf32>
    %167 = stablehlo.dot_general %166, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x24xf32>) -> tensor<4x10x24xf32>
    %168:3 = call @silu(%167) : (tensor<4x10x24xf32>) -> (tensor<4x10x24xf32>, tensor<4x10x24xf32>, tensor<4x10x24xf32>)
    %169 = stablehlo.dot_general %166, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x24xf32>) -> tensor<4x10x24xf32>
    %170 = stablehlo.multiply %168#0, %169 : tensor<4x10x24xf32>
    %171 = stablehlo.dot_general %170, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<24x16xf32>) -> tensor<4x10x16xf32>
    %172 = stablehlo.add %148, %171 : tensor<4x10x16xf32>
    %173 = stablehlo.multiply %172, %172 : tensor<4x10x16xf32>
    %cst_31 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %175 = stablehlo.multiply %174, %172 : tensor<4x10x16xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %176 = stablehlo.reduce(%173 init: %cst_32) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %177 = stablehlo.broadcast_in_dim %176, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %cst_33 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %179 = stablehlo.divide %177, %178 : tensor<4x10x1xf32>
    %cst_34 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %181 = stablehlo.add %179, %180 : tensor<4x10x1xf32>
    %182 = stablehlo.rsqrt %181 : tensor<4x10x1xf32>
    %183 = stablehlo.divide %182, %181 : tensor<4x10x1xf32>
    %cst_35 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %185 = stablehlo.multiply %184, %183 : tensor<4x10x1xf32>
    %186 = stablehlo.broadcast_in_dim %182, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %187 = stablehlo.multiply %172, %186 : tensor<4x10x16xf32>
    %188 = stablehlo.broadcast_in_dim %arg14, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %190 = stablehlo.multiply %187, %189 : tensor<4x10x16xf32>
    %191 = stablehlo.dot_general %190, %arg17, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x4x4xf32>) -> tensor<4x10x4x4xf32>
    %192 = stablehlo.dot_general %190, %arg13, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x2x4xf32>) -> tensor<4x10x2x4xf32>
    %193 = stablehlo.dot_general %190, %arg19, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x2x4xf32>) -> tensor<4x10x2x4xf32>
    %194 = stablehlo.slice %191 [0:4, 0:10, 0:4, 4:4] : (tensor<4x10x4x4xf32>) -> tensor<4x10x4x0xf32>
    %195 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<10xi32>) -> tensor<10x1xi32>
    %196 = stablehlo.convert %195 : (tensor<10x1xi32>) -> tensor<10x1xf32>
    %197 = stablehlo.iota dim = 0 : tensor<2xi32>
    %c_36 = stablehlo.constant dense<2> : tensor<i32>
    %198 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %199 = stablehlo.multiply %198, %197 : tensor<2xi32>
    %c_37 = stablehlo.constant dense<0> : tensor<i32>
    %200 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %201 = stablehlo.add %200, %199 : tensor<2xi32>
    %202 = stablehlo.convert %201 : (tensor<2xi32>) -> tensor<2xf32>
    %cst_38 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %204 = stablehlo.divide %202, %203 : tensor<2xf32>
    %cst_39 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %206 = stablehlo.power %205, %204 : tensor<2xf32>
    %207 = stablehlo.broadcast_in_dim %206, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %208 = stablehlo.broadcast_in_dim %196, dims = [0, 1] : (tensor<10x1xf32>) -> tensor<10x2xf32>
    %209 = stablehlo.broadcast_in_dim %207, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<10x2xf32>
    %210 = stablehlo.divide %208, %209 : tensor<10x2xf32>
    %211 = stablehlo.concatenate %210, %210, dim = 1 : (tensor<10x2xf32>, tensor<10x2xf32>) -> tensor<10x4xf32>
    %212 = stablehlo.broadcast_in_dim %211, dims = [0, 2] : (tensor<10x4xf32>) -> tensor<10x1x4xf32>
    %213 = stablehlo.slice %191 [0:4, 0:10, 0:4, 2:4] : (tensor<4x10x4x4xf32>) -> tensor<4x10x4x2xf32>
    %214 = stablehlo.negate %213 : tensor<4x10x4x2xf32>
    %215 = stablehlo.slice %191 [0:4, 0:10, 0:4, 0:2] : (tensor<4x10x4x4xf32>) -> tensor<4x10x4x2xf32>
    %216 = stablehlo.concatenate %214, %215, dim = 3 : (tensor<4x10x4x2xf32>, tensor<4x10x4x2xf32>) -> tensor<4x10x4x4xf32>
    %217 = stablehlo.cosine %212 : tensor<10x1x4xf32>
    %218 = stablehlo.broadcast_in_dim %217, dims = [1, 2, 3] : (tensor<10x1x4xf32>) -> tensor<1x10x1x4xf32>
    %219 = stablehlo.broadcast_in_dim %218, dims = [0, 1, 2, 3] : (tensor<1x10x1x4xf32>) -> tensor<4x10x4x4xf32>
    %220 = stablehlo.multiply %191, %219 : tensor<4x10x4x4xf32>
    %221 = stablehlo.sine %212 : tensor<10x1x4xf32>
    %222 = stablehlo.broadcast_in_dim %221, dims = [1, 2, 3] : (tensor<10x1x4xf32>) -> tensor<1x10x1x4xf32>
    %223 = stablehlo.broadcast_in_dim %222, dims = [0, 1, 2, 3] : (tensor<1x10x1x4xf32>) -> tensor<4x10x4x4xf32>
    %224 = stablehlo.multiply %216, %223 : tensor<4x10x4x4xf32>
    %225 = stablehlo.add %220, %224 : tensor<4x10x4x4xf32>
    %226 = stablehlo.concatenate %225, %194, dim = 3 : (tensor<4x10x4x4xf32>, tensor<4x10x4x0xf32>) -> tensor<4x10x4x4xf32>
    %227 = stablehlo.slice %192 [0:4, 0:10, 0:2, 4:4] : (tensor<4x10x2x4xf32>) -> tensor<4x10x2x0xf32>
    %228 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<10xi32>) -> tensor<10x1xi32>
    %229 = stablehlo.convert %228 : (tensor<10x1xi32>) -> tensor<10x1xf32>
    %230 = stablehlo.iota dim = 0 : tensor<2xi32>
    %c_40 = stablehlo.constant dense<2> : tensor<i32>
    %231 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %232 = stablehlo.multiply %231, %230 : tensor<2xi32>
    %c_41 = stablehlo.constant dense<0> : tensor<i32>
    %233 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %234 = stablehlo.add %233, %232 : tensor<2xi32>
    %235 = stablehlo.convert %234 : (tensor<2xi32>) -> tensor<2xf32>
    %cst_42 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %236 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %237 = stablehlo.divide %235, %236 : tensor<2xf32>
    %cst_43 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %238 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %239 = stablehlo.power %238, %237 : tensor<2xf32>
    %240 = stablehlo.broadcast_in_dim %239, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %241 = stablehlo.broadcast_in_dim %229, dims = [0, 1] : (tensor<10x1xf32>) -> tensor<10x2xf32>
    %242 = stablehlo.broadcast_in_dim %240, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<10x2xf32>
    %243 = stablehlo.divide %241, %242 : tensor<10x2xf32>
    %244 = stablehlo.concatenate %243, %243, dim = 1 : (tensor<10x2xf32>, tensor<10x2xf32>) -> tensor<10x4xf32>
    %245 = stablehlo.broadcast_in_dim %244, dims = [0, 2] : (tensor<10x4xf32>) -> tensor<10x1x4xf32>
    %246 = stablehlo.slice %192 [0:4, 0:10, 0:2, 2:4] : (tensor<4x10x2x4xf32>) -> tensor<4x10x2x2xf32>
    %247 = stablehlo.negate %246 : tensor<4x10x2x2xf32>
    %248 = stablehlo.slice %192 [0:4, 0:10, 0:2, 0:2] : (tensor<4x10x2x4xf32>) -> tensor<4x10x2x2xf32>
    %249 = stablehlo.concatenate %247, %248, dim = 3 : (tensor<4x10x2x2xf32>, tensor<4x10x2x2xf32>) -> tensor<4x10x2x4xf32>
    %250 = stablehlo.cosine %245 : tensor<10x1x4xf32>
    %251 = stablehlo.broadcast_in_dim %250, dims = [1, 2, 3] : (tensor<10x1x4xf32>) -> tensor<1x10x1x4xf32>
    %252 = stablehlo.broadcast_in_dim %251, dims = [0, 1, 2, 3] : (tensor<1x10x1x4xf32>) -> tensor<4x10x2x4xf32>
    %253 = stablehlo.multiply %192, %252 : tensor<4x10x2x4xf32>
    %254 = stablehlo.sine %245 : tensor<10x1x4xf32>
    %255 = stablehlo.broadcast_in_dim %254, dims = [1, 2, 3] : (tensor<10x1x4xf32>) -> tensor<1x10x1x4xf32>
    %256 = stablehlo.broadcast_in_dim %255, dims = [0, 1, 2, 3] : (tensor<1x10x1x4xf32>) -> tensor<4x10x2x4xf32>
    %257 = stablehlo.multiply %249, %256 : tensor<4x10x2x4xf32>
    %258 = stablehlo.add %253, %257 : tensor<4x10x2x4xf32>
    %259 = stablehlo.concatenate %258, %227, dim = 3 : (tensor<4x10x2x4xf32>, tensor<4x10x2x0xf32>) -> tensor<4x10x2x4xf32>
    %260 = stablehlo.broadcast_in_dim %259, dims = [0, 1, 2, 4] : (tensor<4x10x2x4xf32>) -> tensor<4x10x2x2x4xf32>
    %261 = stablehlo.reshape %260 : (tensor<4x10x2x2x4xf32>) -> tensor<4x10x4x4xf32>
    %262 = stablehlo.broadcast_in_dim %193, dims = [0, 1, 2, 4] : (tensor<4x10x2x4xf32>) -> tensor<4x10x2x2x4xf32>
    %263 = stablehlo.reshape %262 : (tensor<4x10x2x2x4xf32>) -> tensor<4x10x4x4xf32>
    %264 = stablehlo.dot_general %226, %261, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x10x4x4xf32>) -> tensor<4x4x10x10xf32>
    %cst_44 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %265 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x4x10x10xf32>
    %266 = stablehlo.divide %264, %265 : tensor<4x4x10x10xf32>
    %cst_45 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %267:3 = call @_where(%21, %266, %cst_45) : (tensor<10x10xi1>, tensor<4x4x10x10xf32>, tensor<f32>) -> (tensor<4x4x10x10xf32>, tensor<4x4x10x10xi1>, tensor<4x4x10x10xf32>)
    %cst_46 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %268 = stablehlo.reduce(%267#0 init: %cst_46) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %269 = stablehlo.reshape %268 : (tensor<4x4x10xf32>) -> tensor<4x4x10x1xf32>
    %270 = stablehlo.broadcast_in_dim %269, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %271 = stablehlo.compare EQ, %267#0, %270, FLOAT : (tensor<4x4x10x10xf32>, tensor<4x4x10x10xf32>) -> tensor<4x4x10x10xi1>
    %272 = stablehlo.convert %271 : (tensor<4x4x10x10xi1>) -> tensor<4x4x10x10xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %273 = stablehlo.reduce(%272 init: %cst_47) applies stablehlo.add across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %cst_48 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %274 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %275 = stablehlo.maximum %274, %268 : tensor<4x4x10xf32>
    %276 = stablehlo.compare EQ, %268, %275, FLOAT : (tensor<4x4x10xf32>, tensor<4x4x10xf32>) -> tensor<4x4x10xi1>
    %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %277 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %278 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %279 = stablehlo.select %276, %277, %278 : tensor<4x4x10xi1>, tensor<4x4x10xf32>
    %cst_51 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %280 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %281 = stablehlo.compare EQ, %280, %275, FLOAT : (tensor<4x4x10xf32>, tensor<4x4x10xf32>) -> tensor<4x4x10xi1>
    %cst_52 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %282 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %283 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %284 = stablehlo.select %281, %282, %283 : tensor<4x4x10xi1>, tensor<4x4x10xf32>
    %285 = stablehlo.divide %279, %284 : tensor<4x4x10xf32>
    %286 = stablehlo.broadcast_in_dim %275, dims = [0, 1, 2] : (tensor<4x4x10xf32>) -> tensor<4x4x10x1xf32>
    %287 = stablehlo.broadcast_in_dim %286, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %288 = stablehlo.subtract %267#0, %287 : tensor<4x4x10x10xf32>
    %289 = stablehlo.exponential %288 : tensor<4x4x10x10xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %290 = stablehlo.reduce(%289 init: %cst_54) applies stablehlo.add across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %291 = stablehlo.broadcast_in_dim %290, dims = [0, 1, 2] : (tensor<4x4x10xf32>) -> tensor<4x4x10x1xf32>
    %292 = stablehlo.broadcast_in_dim %291, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %293 = stablehlo.divide %289, %292 : tensor<4x4x10x10xf32>
    %294 = stablehlo.multiply %291, %291 : tensor<4x4x10x1xf32>
    %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %295 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4x4x10x1xf32>
    %296 = stablehlo.divide %295, %294 : tensor<4x4x10x1xf32>
    %297 = stablehlo.dot_general %263, %293, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x4x10x10xf32>) -> tensor<4x4x4x10xf32>
    %298 = stablehlo.dot_general %297, %arg16, contracting_dims = [1, 2] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x10xf32>, tensor<4x4x16xf32>) -> tensor<4x10x16xf32>
    %299 = stablehlo.add %172, %298 : tensor<4x10x16xf32>
    %300 = stablehlo.multiply %299, %299 : tensor<4x10x16xf32>
    %cst_56 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %301 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %302 = stablehlo.multiply %301, %299 : tensor<4x10x16xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %303 = stablehlo.reduce(%300 init: %cst_57) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %304 = stablehlo.broadcast_in_dim %303, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %cst_58 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %305 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %306 = stablehlo.divide %304, %305 : tensor<4x10x1xf32>
    %cst_59 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %307 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %308 = stablehlo.add %306, %307 : tensor<4x10x1xf32>
    %309 = stablehlo.rsqrt %308 : tensor<4x10x1xf32>
    %310 = stablehlo.divide %309, %308 : tensor<4x10x1xf32>
    %cst_60 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %311 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %312 = stablehlo.multiply %311, %310 : tensor<4x10x1xf32>
    %313 = stablehlo.broadcast_in_dim %309, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %314 = stablehlo.multiply %299, %313 : tensor<4x10x16xf32>
    %315 = stablehlo.broadcast_in_dim %arg15, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %316 = stablehlo.broadcast_in_dim %315, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %317 = stablehlo.multiply %314, %316 : tensor<4x10x16xf32>
    %318 = stablehlo.dot_general %317, %arg12, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x24xf32>) -> tensor<4x10x24xf32>
    %319:3 = call @silu(%318) : (tensor<4x10x24xf32>) -> (tensor<4x10x24xf32>, tensor<4x10x24xf32>, tensor<4x10x24xf32>)
    %320 = stablehlo.dot_general %317, %arg18, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x24xf32>) -> tensor<4x10x24xf32>
    %321 = stablehlo.multiply %319#0, %320 : tensor<4x10x24xf32>
    %322 = stablehlo.dot_general %321, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<24x16xf32>) -> tensor<4x10x16xf32>
    %323 = stablehlo.add %299, %322 : tensor<4x10x16xf32>
    %324 = stablehlo.multiply %323, %323 : tensor<4x10x16xf32>
    %cst_61 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %325 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<4x10x16xf32>
    %326 = stablehlo.multiply %325, %323 : tensor<4x10x16xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %327 = stablehlo.reduce(%324 init: %cst_62) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %328 = stablehlo.broadcast_in_dim %327, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %cst_63 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %329 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %330 = stablehlo.divide %328, %329 : tensor<4x10x1xf32>
    %cst_64 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %331 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %332 = stablehlo.add %330, %331 : tensor<4x10x1xf32>
    %333 = stablehlo.rsqrt %332 : tensor<4x10x1xf32>
    %334 = stablehlo.divide %333, %332 : tensor<4x10x1xf32>
    %cst_65 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %335 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %336 = stablehlo.multiply %335, %334 : tensor<4x10x1xf32>
    %337 = stablehlo.broadcast_in_dim %333, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %338 = stablehlo.multiply %323, %337 : tensor<4x10x16xf32>
    %339 = stablehlo.broadcast_in_dim %arg20, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %340 = stablehlo.broadcast_in_dim %339, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %341 = stablehlo.multiply %338, %340 : tensor<4x10x16xf32>
    %342 = stablehlo.dot_general %341, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x24xf32>) -> tensor<4x10x24xf32>
    %343 = stablehlo.slice %arg21 [0:4, 1:11] : (tensor<4x11xi32>) -> tensor<4x10xi32>
    %344 = stablehlo.broadcast_in_dim %343, dims = [0, 1] : (tensor<4x10xi32>) -> tensor<4x10x1xi32>
    %345:2 = call @take_along_axis(%342, %344) : (tensor<4x10x24xf32>, tensor<4x10x1xi32>) -> (tensor<4x10x1xf32>, tensor<4x10x1x1xi32>)
    %c_66 = stablehlo.constant dense<0> : tensor<i32>
    %346:2 = call @_take(%345#0, %c_66) : (tensor<4x10x1xf32>, tensor<i32>) -> (tensor<4x10xf32>, tensor<1xi32>)
    %cst_67 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %347 = stablehlo.reduce(%342 init: %cst_67) applies stablehlo.maximum across dimensions = [2] : (tensor<4x10x24xf32>, tensor<f32>) -> tensor<4x10xf32>
    %348 = stablehlo.reshape %347 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %349 = stablehlo.broadcast_in_dim %348, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x24xf32>
    %350 = stablehlo.compare EQ, %342, %349, FLOAT : (tensor<4x10x24xf32>, tensor<4x10x24xf32>) -> tensor<4x10x24xi1>
    %351 = stablehlo.convert %350 : (tensor<4x10x24xi1>) -> tensor<4x10x24xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %352 = stablehlo.reduce(%351 init: %cst_68) applies stablehlo.add across dimensions = [2] : (tensor<4x10x24xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_69 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %353 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %354 = stablehlo.maximum %353, %347 : tensor<4x10xf32>
    %355 = stablehlo.compare EQ, %347, %354, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_70 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %356 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %357 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %358 = stablehlo.select %355, %356, %357 : tensor<4x10xi1>, tensor<4x10xf32>
    %cst_72 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %359 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %360 = stablehlo.compare EQ, %359, %354, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_73 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %361 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %cst_74 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %362 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %363 = stablehlo.select %360, %361, %362 : tensor<4x10xi1>, tensor<4x10xf32>
    %364 = stablehlo.divide %358, %363 : tensor<4x10xf32>
    %365 = stablehlo.is_finite %354 : (tensor<4x10xf32>) -> tensor<4x10xi1>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %366 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %367 = stablehlo.select %365, %354, %366 : tensor<4x10xi1>, tensor<4x10xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %368 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %369 = stablehlo.broadcast_in_dim %367, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %370 = stablehlo.broadcast_in_dim %369, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x24xf32>
    %371 = stablehlo.subtract %342, %370 : tensor<4x10x24xf32>
    %372 = stablehlo.exponential %371 : tensor<4x10x24xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %373 = stablehlo.reduce(%372 init: %cst_77) applies stablehlo.add across dimensions = [2] : (tensor<4x10x24xf32>, tensor<f32>) -> tensor<4x10xf32>
    %374 = stablehlo.sign %373 : tensor<4x10xf32>
    %375 = stablehlo.abs %373 : tensor<4x10xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %376 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %377 = stablehlo.compare GE, %373, %376, FLOAT : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xi1>
    %378 = stablehlo.log %375 : tensor<4x10xf32>
    %379 = stablehlo.add %378, %367 : tensor<4x10xf32>
    %380 = stablehlo.subtract %379, %346#0 : tensor<4x10xf32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %381 = stablehlo.reduce(%380 init: %cst_79) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10xf32>, tensor<f32>) -> tensor<f32>
    %cst_80 = stablehlo.constant dense<4.000000e+01> : tensor<f32>
    %382 = stablehlo.divide %381, %cst_80 : tensor<f32>
    %cst_81 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_82 = stablehlo.constant dense<4.000000e+01> : tensor<f32>
    %383 = stablehlo.divide %cst_81, %cst_82 : tensor<f32>
    %384 = stablehlo.broadcast_in_dim %383, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %385 = stablehlo.negate %384 : tensor<4x10xf32>
    %386 = stablehlo.divide %384, %375 : tensor<4x10xf32>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %387 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %388 = stablehlo.select %377, %387, %386 : tensor<4x10xi1>, tensor<4x10xf32>
    %389 = stablehlo.select %377, %386, %387 : tensor<4x10xi1>, tensor<4x10xf32>
    %390 = stablehlo.negate %388 : tensor<4x10xf32>
    %391 = stablehlo.add %389, %390 : tensor<4x10xf32>
    %392 = stablehlo.broadcast_in_dim %391, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x24xf32>
    %393 = stablehlo.multiply %392, %372 : tensor<4x10x24xf32>
    %394 = call @_take_1(%346#1, %385) : (tensor<1xi32>, tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %395 = call @take_along_axis_2(%345#1, %394) : (tensor<4x10x1x1xi32>, tensor<4x10x1xf32>) -> tensor<4x10x24xf32>
    %396 = stablehlo.add %393, %395 : tensor<4x10x24xf32>
    %397 = stablehlo.dot_general %396, %341, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<4x10x16xf32>) -> tensor<24x16xf32>
    %398 = stablehlo.transpose %397, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %399 = stablehlo.dot_general %396, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<16x24xf32>) -> tensor<4x10x16xf32>
    %400 = stablehlo.multiply %338, %399 : tensor<4x10x16xf32>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %401 = stablehlo.reduce(%400 init: %cst_84) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %402 = stablehlo.reshape %401 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %403 = stablehlo.broadcast_in_dim %339, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %404 = stablehlo.multiply %399, %403 : tensor<4x10x16xf32>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %405 = stablehlo.reduce(%402 init: %cst_85) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %406 = stablehlo.multiply %323, %404 : tensor<4x10x16xf32>
    %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %407 = stablehlo.reduce(%406 init: %cst_86) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %408 = stablehlo.reshape %407 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %409 = stablehlo.broadcast_in_dim %333, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %410 = stablehlo.multiply %404, %409 : tensor<4x10x16xf32>
    %411 = stablehlo.multiply %408, %336 : tensor<4x10x1xf32>
    %cst_87 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %412 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %413 = stablehlo.divide %411, %412 : tensor<4x10x1xf32>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %414 = stablehlo.reduce(%413 init: %cst_88) applies stablehlo.add across dimensions = [2] : (tensor<4x10x1xf32>, tensor<f32>) -> tensor<4x10xf32>
    %415 = stablehlo.broadcast_in_dim %414, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %416 = stablehlo.multiply %415, %326 : tensor<4x10x16xf32>
    %417 = stablehlo.add %410, %416 : tensor<4x10x16xf32>
    %418 = stablehlo.dot_general %417, %321, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<4x10x24xf32>) -> tensor<16x24xf32>
    %419 = stablehlo.transpose %418, dims = [1, 0] : (tensor<16x24xf32>) -> tensor<24x16xf32>
    %420 = stablehlo.dot_general %417, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<24x16xf32>) -> tensor<4x10x24xf32>
    %421 = stablehlo.multiply %319#0, %420 : tensor<4x10x24xf32>
    %422 = stablehlo.multiply %420, %320 : tensor<4x10x24xf32>
    %423 = stablehlo.dot_general %421, %317, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<4x10x16xf32>) -> tensor<24x16xf32>
    %424 = stablehlo.transpose %423, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %425 = stablehlo.dot_general %421, %arg18, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<16x24xf32>) -> tensor<4x10x16xf32>
    %426 = call @silu_3(%319#1, %319#2, %318, %422) : (tensor<4x10x24xf32>, tensor<4x10x24xf32>, tensor<4x10x24xf32>, tensor<4x10x24xf32>) -> tensor<4x10x24xf32>
    %427 = stablehlo.dot_general %426, %317, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<4x10x16xf32>) -> tensor<24x16xf32>
    %428 = stablehlo.transpose %427, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %429 = stablehlo.dot_general %426, %arg12, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<16x24xf32>) -> tensor<4x10x16xf32>
    %430 = stablehlo.add %425, %429 : tensor<4x10x16xf32>
    %431 = stablehlo.multiply %314, %430 : tensor<4x10x16xf32>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %432 = stablehlo.reduce(%431 init: %cst_89) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %433 = stablehlo.reshape %432 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %434 = stablehlo.broadcast_in_dim %315, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %435 = stablehlo.multiply %430, %434 : tensor<4x10x16xf32>
    %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %436 = stablehlo.reduce(%433 init: %cst_90) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %437 = stablehlo.multiply %299, %435 : tensor<4x10x16xf32>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %438 = stablehlo.reduce(%437 init: %cst_91) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %439 = stablehlo.reshape %438 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %440 = stablehlo.broadcast_in_dim %309, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %441 = stablehlo.multiply %435, %440 : tensor<4x10x16xf32>
    %442 = stablehlo.add %417, %441 : tensor<4x10x16xf32>
    %443 = stablehlo.multiply %439, %312 : tensor<4x10x1xf32>
    %cst_92 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %444 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %445 = stablehlo.divide %443, %444 : tensor<4x10x1xf32>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %446 = stablehlo.reduce(%445 init: %cst_93) applies stablehlo.add across dimensions = [2] : (tensor<4x10x1xf32>, tensor<f32>) -> tensor<4x10xf32>
    %447 = stablehlo.broadcast_in_dim %446, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %448 = stablehlo.multiply %447, %302 : tensor<4x10x16xf32>
    %449 = stablehlo.add %442, %448 : tensor<4x10x16xf32>
    %450 = stablehlo.dot_general %449, %297, contracting_dims = [0, 1] x [0, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<4x4x4x10xf32>) -> tensor<16x4x4xf32>
    %451 = stablehlo.transpose %450, dims = [1, 2, 0] : (tensor<16x4x4xf32>) -> tensor<4x4x16xf32>
    %452 = stablehlo.dot_general %449, %arg16, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<4x4x16xf32>) -> tensor<4x10x4x4xf32>
    %453 = stablehlo.transpose %452, dims = [0, 2, 3, 1] : (tensor<4x10x4x4xf32>) -> tensor<4x4x4x10xf32>
    %454 = stablehlo.dot_general %453, %263, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x10xf32>, tensor<4x10x4x4xf32>) -> tensor<4x4x10x10xf32>
    %455 = stablehlo.dot_general %453, %293, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x10xf32>, tensor<4x4x10x10xf32>) -> tensor<4x4x4x10xf32>
    %456 = stablehlo.transpose %455, dims = [0, 3, 1, 2] : (tensor<4x4x4x10xf32>) -> tensor<4x10x4x4xf32>
    %457 = stablehlo.broadcast_in_dim %296, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %458 = stablehlo.multiply %454, %457 : tensor<4x4x10x10xf32>
    %459 = stablehlo.multiply %458, %289 : tensor<4x4x10x10xf32>
    %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %460 = stablehlo.reduce(%459 init: %cst_94) applies stablehlo.add across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %461 = stablehlo.reshape %460 : (tensor<4x4x10xf32>) -> tensor<4x4x10x1xf32>
    %462 = stablehlo.negate %461 : tensor<4x4x10x1xf32>
    %463 = stablehlo.broadcast_in_dim %291, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %464 = stablehlo.divide %454, %463 : tensor<4x4x10x10xf32>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %465 = stablehlo.reduce(%462 init: %cst_95) applies stablehlo.add across dimensions = [3] : (tensor<4x4x10x1xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %466 = stablehlo.broadcast_in_dim %465, dims = [0, 1, 2] : (tensor<4x4x10xf32>) -> tensor<4x4x10x10xf32>
    %467 = stablehlo.add %464, %466 : tensor<4x4x10x10xf32>
    %468 = stablehlo.multiply %467, %289 : tensor<4x4x10x10xf32>
    %469 = call @_where_4(%267#1, %267#2, %468) : (tensor<4x4x10x10xi1>, tensor<4x4x10x10xf32>, tensor<4x4x10x10xf32>) -> tensor<4x4x10x10xf32>
    %cst_96 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %470 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<4x4x10x10xf32>
    %471 = stablehlo.divide %469, %470 : tensor<4x4x10x10xf32>
    %472 = stablehlo.dot_general %471, %226, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x10x10xf32>, tensor<4x10x4x4xf32>) -> tensor<4x4x10x4xf32>
    %473 = stablehlo.transpose %472, dims = [0, 2, 1, 3] : (tensor<4x4x10x4xf32>) -> tensor<4x10x4x4xf32>
    %474 = stablehlo.dot_general %471, %261, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x10x10xf32>, tensor<4x10x4x4xf32>) -> tensor<4x4x10x4xf32>
    %475 = stablehlo.transpose %474, dims = [0, 2, 1, 3] : (tensor<4x4x10x4xf32>) -> tensor<4x10x4x4xf32>
    %476 = stablehlo.reshape %456 : (tensor<4x10x4x4xf32>) -> tensor<4x10x2x2x4xf32>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %477 = stablehlo.reduce(%476 init: %cst_97) applies stablehlo.add across dimensions = [3] : (tensor<4x10x2x2x4xf32>, tensor<f32>) -> tensor<4x10x2x4xf32>
    %478 = stablehlo.reshape %473 : (tensor<4x10x4x4xf32>) -> tensor<4x10x2x2x4xf32>
    %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %479 = stablehlo.reduce(%478 init: %cst_98) applies stablehlo.add across dimensions = [3] : (tensor<4x10x2x2x4xf32>, tensor<f32>) -> tensor<4x10x2x4xf32>
    %480 = stablehlo.slice %479 [0:4, 0:10, 0:2, 0:4] : (tensor<4x10x2x4xf32>) -> tensor<4x10x2x4xf32>
    %481 = stablehlo.slice %479 [0:4, 0:10, 0:2, 4:4] : (tensor<4x10x2x4xf32>) -> tensor<4x10x2x0xf32>
    %482 = stablehlo.broadcast_in_dim %255, dims = [0, 1, 2, 3] : (tensor<1x10x1x4xf32>) -> tensor<4x10x2x4xf32>
    %483 = stablehlo.multiply %480, %482 : tensor<4x10x2x4xf32>
    %484 = stablehlo.broadcast_in_dim %251, dims = [0, 1, 2, 3] : (tensor<1x10x1x4xf32>) -> tensor<4x10x2x4xf32>
    %485 = stablehlo.multiply %480, %484 : tensor<4x10x2x4xf32>
    %486 = stablehlo.slice %483 [0:4, 0:10, 0:2, 0:2] : (tensor<4x10x2x4xf32>) -> tensor<4x10x2x2xf32>
    %487 = stablehlo.slice %483 [0:4, 0:10, 0:2, 2:4] : (tensor<4x10x2x4xf32>) -> tensor<4x10x2x2xf32>
    %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %488 = stablehlo.pad %487, %cst_99, low = [0, 0, 0, 0], high = [0, 0, 0, 2], interior = [0, 0, 0, 0] : (tensor<4x10x2x2xf32>, tensor<f32>) -> tensor<4x10x2x4xf32>
    %489 = stablehlo.add %485, %488 : tensor<4x10x2x4xf32>
    %490 = stablehlo.negate %486 : tensor<4x10x2x2xf32>
    %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %491 = stablehlo.pad %490, %cst_100, low = [0, 0, 0, 2], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x10x2x2xf32>, tensor<f32>) -> tensor<4x10x2x4xf32>
    %492 = stablehlo.add %489, %491 : tensor<4x10x2x4xf32>
    %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %493 = stablehlo.pad %481, %cst_101, low = [0, 0, 0, 4], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x10x2x0xf32>, tensor<f32>) -> tensor<4x10x2x4xf32>
    %494 = stablehlo.add %492, %493 : tensor<4x10x2x4xf32>
    %495 = stablehlo.slice %475 [0:4, 0:10, 0:4, 0:4] : (tensor<4x10x4x4xf32>) -> tensor<4x10x4x4xf32>
    %496 = stablehlo.slice %475 [0:4, 0:10, 0:4, 4:4] : (tensor<4x10x4x4xf32>) -> tensor<4x10x4x0xf32>
    %497 = stablehlo.broadcast_in_dim %222, dims = [0, 1, 2, 3] : (tensor<1x10x1x4xf32>) -> tensor<4x10x4x4xf32>
    %498 = stablehlo.multiply %495, %497 : tensor<4x10x4x4xf32>
    %499 = stablehlo.broadcast_in_dim %218, dims = [0, 1, 2, 3] : (tensor<1x10x1x4xf32>) -> tensor<4x10x4x4xf32>
    %500 = stablehlo.multiply %495, %499 : tensor<4x10x4x4xf32>
    %501 = stablehlo.slice %498 [0:4, 0:10, 0:4, 0:2] : (tensor<4x10x4x4xf32>) -> tensor<4x10x4x2xf32>
    %502 = stablehlo.slice %498 [0:4, 0:10, 0:4, 2:4] : (tensor<4x10x4x4xf32>) -> tensor<4x10x4x2xf32>
    %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %503 = stablehlo.pad %502, %cst_102, low = [0, 0, 0, 0], high = [0, 0, 0, 2], interior = [0, 0, 0, 0] : (tensor<4x10x4x2xf32>, tensor<f32>) -> tensor<4x10x4x4xf32>
    %504 = stablehlo.add %500, %503 : tensor<4x10x4x4xf32>
    %505 = stablehlo.negate %501 : tensor<4x10x4x2xf32>
    %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %506 = stablehlo.pad %505, %cst_103, low = [0, 0, 0, 2], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x10x4x2xf32>, tensor<f32>) -> tensor<4x10x4x4xf32>
    %507 = stablehlo.add %504, %506 : tensor<4x10x4x4xf32>
    %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %508 = stablehlo.pad %496, %cst_104, low = [0, 0, 0, 4], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x10x4x0xf32>, tensor<f32>) -> tensor<4x10x4x4xf32>
    %509 = stablehlo.add %507, %508 : tensor<4x10x4x4xf32>
    %510 = stablehlo.dot_general %477, %190, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x2x4xf32>, tensor<4x10x16xf32>) -> tensor<2x4x16xf32>
    %511 = stablehlo.transpose %510, dims = [2, 0, 1] : (tensor<2x4x16xf32>) -> tensor<16x2x4xf32>
    %512 = stablehlo.dot_general %477, %arg19, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x2x4xf32>, tensor<16x2x4xf32>) -> tensor<4x10x16xf32>
    %513 = stablehlo.dot_general %494, %190, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x2x4xf32>, tensor<4x10x16xf32>) -> tensor<2x4x16xf32>
    %514 = stablehlo.transpose %513, dims = [2, 0, 1] : (tensor<2x4x16xf32>) -> tensor<16x2x4xf32>
    %515 = stablehlo.dot_general %494, %arg13, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x2x4xf32>, tensor<16x2x4xf32>) -> tensor<4x10x16xf32>
    %516 = stablehlo.add %512, %515 : tensor<4x10x16xf32>
    %517 = stablehlo.dot_general %509, %190, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x10x16xf32>) -> tensor<4x4x16xf32>
    %518 = stablehlo.transpose %517, dims = [2, 0, 1] : (tensor<4x4x16xf32>) -> tensor<16x4x4xf32>
    %519 = stablehlo.dot_general %509, %arg17, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<16x4x4xf32>) -> tensor<4x10x16xf32>
    %520 = stablehlo.add %516, %519 : tensor<4x10x16xf32>
    %521 = stablehlo.multiply %187, %520 : tensor<4x10x16xf32>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %522 = stablehlo.reduce(%521 init: %cst_105) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %523 = stablehlo.reshape %522 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %524 = stablehlo.broadcast_in_dim %188, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %525 = stablehlo.multiply %520, %524 : tensor<4x10x16xf32>
    %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %526 = stablehlo.reduce(%523 init: %cst_106) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %527 = stablehlo.multiply %172, %525 : tensor<4x10x16xf32>
    %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %528 = stablehlo.reduce(%527 init: %cst_107) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %529 = stablehlo.reshape %528 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %530 = stablehlo.broadcast_in_dim %182, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %531 = stablehlo.multiply %525, %530 : tensor<4x10x16xf32>
    %532 = stablehlo.add %449, %531 : tensor<4x10x16xf32>
    %533 = stablehlo.multiply %529, %185 : tensor<4x10x1xf32>
    %cst_108 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %534 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %535 = stablehlo.divide %533, %534 : tensor<4x10x1xf32>
    %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %536 = stablehlo.reduce(%535 init: %cst_109) applies stablehlo.add across dimensions = [2] : (tensor<4x10x1xf32>, tensor<f32>) -> tensor<4x10xf32>
    %537 = stablehlo.broadcast_in_dim %536, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %538 = stablehlo.multiply %537, %175 : tensor<4x10x16xf32>
    %539 = stablehlo.add %532, %538 : tensor<4x10x16xf32>
    %540 = stablehlo.dot_general %539, %170, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<4x10x24xf32>) -> tensor<16x24xf32>
    %541 = stablehlo.transpose %540, dims = [1, 0] : (tensor<16x24xf32>) -> tensor<24x16xf32>
    %542 = stablehlo.dot_general %539, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<24x16xf32>) -> tensor<4x10x24xf32>
    %543 = stablehlo.multiply %168#0, %542 : tensor<4x10x24xf32>
    %544 = stablehlo.multiply %542, %169 : tensor<4x10x24xf32>
    %545 = stablehlo.dot_general %543, %166, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<4x10x16xf32>) -> tensor<24x16xf32>
    %546 = stablehlo.transpose %545, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %547 = stablehlo.dot_general %543, %arg9, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<16x24xf32>) -> tensor<4x10x16xf32>
    %548 = call @silu_3(%168#1, %168#2, %167, %544) : (tensor<4x10x24xf32>, tensor<4x10x24xf32>, tensor<4x10x24xf32>, tensor<4x10x24xf32>) -> tensor<4x10x24xf32>
    %549 = stablehlo.dot_general %548, %166, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<4x10x16xf32>) -> tensor<24x16xf32>
    %550 = stablehlo.transpose %549, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %551 = stablehlo.dot_general %548, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<16x24xf32>) -> tensor<4x10x16xf32>
    %552 = stablehlo.add %547, %551 : tensor<4x10x16xf32>
    %553 = stablehlo.multiply %163, %552 : tensor<4x10x16xf32>
    %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %554 = stablehlo.reduce(%553 init: %cst_110) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %555 = stablehlo.reshape %554 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %556 = stablehlo.broadcast_in_dim %164, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %557 = stablehlo.multiply %552, %556 : tensor<4x10x16xf32>
    %cst_111 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %558 = stablehlo.reduce(%555 init: %cst_111) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %559 = stablehlo.multiply %148, %557 : tensor<4x10x16xf32>
    %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %560 = stablehlo.reduce(%559 init: %cst_112) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %561 = stablehlo.reshape %560 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %562 = stablehlo.broadcast_in_dim %158, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %563 = stablehlo.multiply %557, %562 : tensor<4x10x16xf32>
    %564 = stablehlo.add %539, %563 : tensor<4x10x16xf32>
    %565 = stablehlo.multiply %561, %161 : tensor<4x10x1xf32>
    %cst_113 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %566 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %567 = stablehlo.divide %565, %566 : tensor<4x10x1xf32>
    %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %568 = stablehlo.reduce(%567 init: %cst_114) applies stablehlo.add across dimensions = [2] : (tensor<4x10x1xf32>, tensor<f32>) -> tensor<4x10xf32>
    %569 = stablehlo.broadcast_in_dim %568, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %570 = stablehlo.multiply %569, %151 : tensor<4x10x16xf32>
    %571 = stablehlo.add %564, %570 : tensor<4x10x16xf32>
    %572 = stablehlo.dot_general %571, %146, contracting_dims = [0, 1] x [0, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<4x4x4x10xf32>) -> tensor<16x4x4xf32>
    %573 = stablehlo.transpose %572, dims = [1, 2, 0] : (tensor<16x4x4xf32>) -> tensor<4x4x16xf32>
    %574 = stablehlo.dot_general %571, %arg7, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<4x4x16xf32>) -> tensor<4x10x4x4xf32>
    %575 = stablehlo.transpose %574, dims = [0, 2, 3, 1] : (tensor<4x10x4x4xf32>) -> tensor<4x4x4x10xf32>
    %576 = stablehlo.dot_general %575, %112, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x10xf32>, tensor<4x10x4x4xf32>) -> tensor<4x4x10x10xf32>
    %577 = stablehlo.dot_general %575, %142, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x10xf32>, tensor<4x4x10x10xf32>) -> tensor<4x4x4x10xf32>
    %578 = stablehlo.transpose %577, dims = [0, 3, 1, 2] : (tensor<4x4x4x10xf32>) -> tensor<4x10x4x4xf32>
    %579 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %580 = stablehlo.multiply %576, %579 : tensor<4x4x10x10xf32>
    %581 = stablehlo.multiply %580, %138 : tensor<4x4x10x10xf32>
    %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %582 = stablehlo.reduce(%581 init: %cst_115) applies stablehlo.add across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %583 = stablehlo.reshape %582 : (tensor<4x4x10xf32>) -> tensor<4x4x10x1xf32>
    %584 = stablehlo.negate %583 : tensor<4x4x10x1xf32>
    %585 = stablehlo.broadcast_in_dim %140, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %586 = stablehlo.divide %576, %585 : tensor<4x4x10x10xf32>
    %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %587 = stablehlo.reduce(%584 init: %cst_116) applies stablehlo.add across dimensions = [3] : (tensor<4x4x10x1xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %588 = stablehlo.broadcast_in_dim %587, dims = [0, 1, 2] : (tensor<4x4x10xf32>) -> tensor<4x4x10x10xf32>
    %589 = stablehlo.add %586, %588 : tensor<4x4x10x10xf32>
    %590 = stablehlo.multiply %589, %138 : tensor<4x4x10x10xf32>
    %591 = call @_where_4(%116#1, %116#2, %590) : (tensor<4x4x10x10xi1>, tensor<4x4x10x10xf32>, tensor<4x4x10x10xf32>) -> tensor<4x4x10x10xf32>
    %cst_117 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %592 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<4x4x10x10xf32>
    %593 = stablehlo.divide %591, %592 : tensor<4x4x10x10xf32>
    %594 = stablehlo.dot_general %593, %75, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x10x10xf32>, tensor<4x10x4x4xf32>) -> tensor<4x4x10x4xf32>
    %595 = stablehlo.transpose %594, dims = [0, 2, 1, 3] : (tensor<4x4x10x4xf32>) -> tensor<4x10x4x4xf32>
    %596 = stablehlo.dot_general %593, %110, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x10x10xf32>, tensor<4x10x4x4xf32>) -> tensor<4x4x10x4xf32>
    %597 = stablehlo.transpose %596, dims = [0, 2, 1, 3] : (tensor<4x4x10x4xf32>) -> tensor<4x10x4x4xf32>
    %598 = stablehlo.reshape %578 : (tensor<4x10x4x4xf32>) -> tensor<4x10x2x2x4xf32>
    %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %599 = stablehlo.reduce(%598 init: %cst_118) applies stablehlo.add across dimensions = [3] : (tensor<4x10x2x2x4xf32>, tensor<f32>) -> tensor<4x10x2x4xf32>
    %600 = stablehlo.reshape %595 : (tensor<4x10x4x4xf32>) -> tensor<4x10x2x2x4xf32>
    %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %601 = stablehlo.reduce(%600 init: %cst_119) applies stablehlo.add across dimensions = [3] : (tensor<4x10x2x2x4xf32>, tensor<f32>) -> tensor<4x10x2x4xf32>
    %602 = stablehlo.slice %601 [0:4, 0:10, 0:2, 0:4] : (tensor<4x10x2x4xf32>) -> tensor<4x10x2x4xf32>
    %603 = stablehlo.slice %601 [0:4, 0:10, 0:2, 4:4] : (tensor<4x10x2x4xf32>) -> tensor<4x10x2x0xf32>
    %604 = stablehlo.broadcast_in_dim %104, dims = [0, 1, 2, 3] : (tensor<1x10x1x4xf32>) -> tensor<4x10x2x4xf32>
    %605 = stablehlo.multiply %602, %604 : tensor<4x10x2x4xf32>
    %606 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2, 3] : (tensor<1x10x1x4xf32>) -> tensor<4x10x2x4xf32>
    %607 = stablehlo.multiply %602, %606 : tensor<4x10x2x4xf32>
    %608 = stablehlo.slice %605 [0:4, 0:10, 0:2, 0:2] : (tensor<4x10x2x4xf32>) -> tensor<4x10x2x2xf32>
    %609 = stablehlo.slice %605 [0:4, 0:10, 0:2, 2:4] : (tensor<4x10x2x4xf32>) -> tensor<4x10x2x2xf32>
    %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %610 = stablehlo.pad %609, %cst_120, low = [0, 0, 0, 0], high = [0, 0, 0, 2], interior = [0, 0, 0, 0] : (tensor<4x10x2x2xf32>, tensor<f32>) -> tensor<4x10x2x4xf32>
    %611 = stablehlo.add %607, %610 : tensor<4x10x2x4xf32>
    %612 = stablehlo.negate %608 : tensor<4x10x2x2xf32>
    %cst_121 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %613 = stablehlo.pad %612, %cst_121, low = [0, 0, 0, 2], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x10x2x2xf32>, tensor<f32>) -> tensor<4x10x2x4xf32>
    %614 = stablehlo.add %611, %613 : tensor<4x10x2x4xf32>
    %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %615 = stablehlo.pad %603, %cst_122, low = [0, 0, 0, 4], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x10x2x0xf32>, tensor<f32>) -> tensor<4x10x2x4xf32>
    %616 = stablehlo.add %614, %615 : tensor<4x10x2x4xf32>
    %617 = stablehlo.slice %597 [0:4, 0:10, 0:4, 0:4] : (tensor<4x10x4x4xf32>) -> tensor<4x10x4x4xf32>
    %618 = stablehlo.slice %597 [0:4, 0:10, 0:4, 4:4] : (tensor<4x10x4x4xf32>) -> tensor<4x10x4x0xf32>
    %619 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 2, 3] : (tensor<1x10x1x4xf32>) -> tensor<4x10x4x4xf32>
    %620 = stablehlo.multiply %617, %619 : tensor<4x10x4x4xf32>
    %621 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 2, 3] : (tensor<1x10x1x4xf32>) -> tensor<4x10x4x4xf32>
    %622 = stablehlo.multiply %617, %621 : tensor<4x10x4x4xf32>
    %623 = stablehlo.slice %620 [0:4, 0:10, 0:4, 0:2] : (tensor<4x10x4x4xf32>) -> tensor<4x10x4x2xf32>
    %624 = stablehlo.slice %620 [0:4, 0:10, 0:4, 2:4] : (tensor<4x10x4x4xf32>) -> tensor<4x10x4x2xf32>
    %cst_123 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %625 = stablehlo.pad %624, %cst_123, low = [0, 0, 0, 0], high = [0, 0, 0, 2], interior = [0, 0, 0, 0] : (tensor<4x10x4x2xf32>, tensor<f32>) -> tensor<4x10x4x4xf32>
    %626 = stablehlo.add %622, %625 : tensor<4x10x4x4xf32>
    %627 = stablehlo.negate %623 : tensor<4x10x4x2xf32>
    %cst_124 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %628 = stablehlo.pad %627, %cst_124, low = [0, 0, 0, 2], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x10x4x2xf32>, tensor<f32>) -> tensor<4x10x4x4xf32>
    %629 = stablehlo.add %626, %628 : tensor<4x10x4x4xf32>
    %cst_125 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %630 = stablehlo.pad %618, %cst_125, low = [0, 0, 0, 4], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x10x4x0xf32>, tensor<f32>) -> tensor<4x10x4x4xf32>
    %631 = stablehlo.add %629, %630 : tensor<4x10x4x4xf32>
    %632 = stablehlo.dot_general %599, %39, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x2x4xf32>, tensor<4x10x16xf32>) -> tensor<2x4x16xf32>
    %633 = stablehlo.transpose %632, dims = [2, 0, 1] : (tensor<2x4x16xf32>) -> tensor<16x2x4xf32>
    %634 = stablehlo.dot_general %599, %arg10, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x2x4xf32>, tensor<16x2x4xf32>) -> tensor<4x10x16xf32>
    %635 = stablehlo.dot_general %616, %39, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x2x4xf32>, tensor<4x10x16xf32>) -> tensor<2x4x16xf32>
    %636 = stablehlo.transpose %635, dims = [2, 0, 1] : (tensor<2x4x16xf32>) -> tensor<16x2x4xf32>
    %637 = stablehlo.dot_general %616, %arg4, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x2x4xf32>, tensor<16x2x4xf32>) -> tensor<4x10x16xf32>
    %638 = stablehlo.add %634, %637 : tensor<4x10x16xf32>
    %639 = stablehlo.dot_general %631, %39, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x10x16xf32>) -> tensor<4x4x16xf32>
    %640 = stablehlo.transpose %639, dims = [2, 0, 1] : (tensor<4x4x16xf32>) -> tensor<16x4x4xf32>
    %641 = stablehlo.dot_general %631, %arg8, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<16x4x4xf32>) -> tensor<4x10x16xf32>
    %642 = stablehlo.add %638, %641 : tensor<4x10x16xf32>
    %643 = stablehlo.multiply %36, %642 : tensor<4x10x16xf32>
    %cst_126 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %644 = stablehlo.reduce(%643 init: %cst_126) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %645 = stablehlo.reshape %644 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %646 = stablehlo.broadcast_in_dim %37, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %647 = stablehlo.multiply %642, %646 : tensor<4x10x16xf32>
    %cst_127 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %648 = stablehlo.reduce(%645 init: %cst_127) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %649 = stablehlo.multiply %7, %647 : tensor<4x10x16xf32>
    %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %650 = stablehlo.reduce(%649 init: %cst_128) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %651 = stablehlo.reshape %650 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %652 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %653 = stablehlo.multiply %647, %652 : tensor<4x10x16xf32>
    %654 = stablehlo.add %571, %653 : tensor<4x10x16xf32>
    %655 = stablehlo.multiply %651, %34 : tensor<4x10x1xf32>
    %cst_129 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %656 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %657 = stablehlo.divide %655, %656 : tensor<4x10x1xf32>
    %cst_130 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %658 = stablehlo.reduce(%657 init: %cst_130) applies stablehlo.add across dimensions = [2] : (tensor<4x10x1xf32>, tensor<f32>) -> tensor<4x10xf32>
    %659 = stablehlo.broadcast_in_dim %658, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x16xf32>
    %660 = stablehlo.multiply %659, %24 : tensor<4x10x16xf32>
    %661 = stablehlo.add %654, %660 : tensor<4x10x16xf32>
    %cst_131 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %662 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %663 = "stablehlo.scatter"(%662, %6, %661) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg22: tensor<f32>, %arg23: tensor<f32>):
      %960 = stablehlo.add %arg22, %arg23 : tensor<f32>
      stablehlo.return %960 : tensor<f32>
    }) : (tensor<24x16xf32>, tensor<4x10x1xi32>, tensor<4x10x16xf32>) -> tensor<24x16xf32>
    %664 = chlo.square %663 : tensor<24x16xf32> -> tensor<24x16xf32>
    %cst_132 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %665 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %666 = chlo.square %665 : tensor<24x16xf32> -> tensor<24x16xf32>
    %667 = stablehlo.add %664, %666 : tensor<24x16xf32>
    %668 = chlo.square %398 : tensor<16x24xf32> -> tensor<16x24xf32>
    %cst_133 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %669 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %670 = chlo.square %669 : tensor<16x24xf32> -> tensor<16x24xf32>
    %671 = stablehlo.add %668, %670 : tensor<16x24xf32>
    %672 = chlo.square %541 : tensor<24x16xf32> -> tensor<24x16xf32>
    %cst_134 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %673 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %674 = chlo.square %673 : tensor<24x16xf32> -> tensor<24x16xf32>
    %675 = stablehlo.add %672, %674 : tensor<24x16xf32>
    %676 = chlo.square %550 : tensor<16x24xf32> -> tensor<16x24xf32>
    %cst_135 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %677 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %678 = chlo.square %677 : tensor<16x24xf32> -> tensor<16x24xf32>
    %679 = stablehlo.add %676, %678 : tensor<16x24xf32>
    %680 = chlo.square %636 : tensor<16x2x4xf32> -> tensor<16x2x4xf32>
    %cst_136 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %681 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %682 = chlo.square %681 : tensor<16x2x4xf32> -> tensor<16x2x4xf32>
    %683 = stablehlo.add %680, %682 : tensor<16x2x4xf32>
    %684 = chlo.square %648 : tensor<16xf32> -> tensor<16xf32>
    %cst_137 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %685 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %686 = chlo.square %685 : tensor<16xf32> -> tensor<16xf32>
    %687 = stablehlo.add %684, %686 : tensor<16xf32>
    %688 = chlo.square %558 : tensor<16xf32> -> tensor<16xf32>
    %cst_138 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %689 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %690 = chlo.square %689 : tensor<16xf32> -> tensor<16xf32>
    %691 = stablehlo.add %688, %690 : tensor<16xf32>
    %692 = chlo.square %573 : tensor<4x4x16xf32> -> tensor<4x4x16xf32>
    %cst_139 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %693 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %694 = chlo.square %693 : tensor<4x4x16xf32> -> tensor<4x4x16xf32>
    %695 = stablehlo.add %692, %694 : tensor<4x4x16xf32>
    %696 = chlo.square %640 : tensor<16x4x4xf32> -> tensor<16x4x4xf32>
    %cst_140 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %697 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %698 = chlo.square %697 : tensor<16x4x4xf32> -> tensor<16x4x4xf32>
    %699 = stablehlo.add %696, %698 : tensor<16x4x4xf32>
    %700 = chlo.square %546 : tensor<16x24xf32> -> tensor<16x24xf32>
    %cst_141 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %701 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %702 = chlo.square %701 : tensor<16x24xf32> -> tensor<16x24xf32>
    %703 = stablehlo.add %700, %702 : tensor<16x24xf32>
    %704 = chlo.square %633 : tensor<16x2x4xf32> -> tensor<16x2x4xf32>
    %cst_142 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %705 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %706 = chlo.square %705 : tensor<16x2x4xf32> -> tensor<16x2x4xf32>
    %707 = stablehlo.add %704, %706 : tensor<16x2x4xf32>
    %708 = chlo.square %419 : tensor<24x16xf32> -> tensor<24x16xf32>
    %cst_143 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %709 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %710 = chlo.square %709 : tensor<24x16xf32> -> tensor<24x16xf32>
    %711 = stablehlo.add %708, %710 : tensor<24x16xf32>
    %712 = chlo.square %428 : tensor<16x24xf32> -> tensor<16x24xf32>
    %cst_144 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %713 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %714 = chlo.square %713 : tensor<16x24xf32> -> tensor<16x24xf32>
    %715 = stablehlo.add %712, %714 : tensor<16x24xf32>
    %716 = chlo.square %514 : tensor<16x2x4xf32> -> tensor<16x2x4xf32>
    %cst_145 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %717 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %718 = chlo.square %717 : tensor<16x2x4xf32> -> tensor<16x2x4xf32>
    %719 = stablehlo.add %716, %718 : tensor<16x2x4xf32>
    %720 = chlo.square %526 : tensor<16xf32> -> tensor<16xf32>
    %cst_146 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %721 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %722 = chlo.square %721 : tensor<16xf32> -> tensor<16xf32>
    %723 = stablehlo.add %720, %722 : tensor<16xf32>
    %724 = chlo.square %436 : tensor<16xf32> -> tensor<16xf32>
    %cst_147 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %725 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %726 = chlo.square %725 : tensor<16xf32> -> tensor<16xf32>
    %727 = stablehlo.add %724, %726 : tensor<16xf32>
    %728 = chlo.square %451 : tensor<4x4x16xf32> -> tensor<4x4x16xf32>
    %cst_148 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %729 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %730 = chlo.square %729 : tensor<4x4x16xf32> -> tensor<4x4x16xf32>
    %731 = stablehlo.add %728, %730 : tensor<4x4x16xf32>
    %732 = chlo.square %518 : tensor<16x4x4xf32> -> tensor<16x4x4xf32>
    %cst_149 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %733 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %734 = chlo.square %733 : tensor<16x4x4xf32> -> tensor<16x4x4xf32>
    %735 = stablehlo.add %732, %734 : tensor<16x4x4xf32>
    %736 = chlo.square %424 : tensor<16x24xf32> -> tensor<16x24xf32>
    %cst_150 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %737 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %738 = chlo.square %737 : tensor<16x24xf32> -> tensor<16x24xf32>
    %739 = stablehlo.add %736, %738 : tensor<16x24xf32>
    %740 = chlo.square %511 : tensor<16x2x4xf32> -> tensor<16x2x4xf32>
    %cst_151 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %741 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %742 = chlo.square %741 : tensor<16x2x4xf32> -> tensor<16x2x4xf32>
    %743 = stablehlo.add %740, %742 : tensor<16x2x4xf32>
    %744 = chlo.square %405 : tensor<16xf32> -> tensor<16xf32>
    %cst_152 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %745 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %746 = chlo.square %745 : tensor<16xf32> -> tensor<16xf32>
    %747 = stablehlo.add %744, %746 : tensor<16xf32>
    %cst_153 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %748 = stablehlo.reduce(%667 init: %cst_153) applies stablehlo.add across dimensions = [0, 1] : (tensor<24x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_154 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %749 = stablehlo.reduce(%671 init: %cst_154) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x24xf32>, tensor<f32>) -> tensor<f32>
    %cst_155 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %750 = stablehlo.reduce(%675 init: %cst_155) applies stablehlo.add across dimensions = [0, 1] : (tensor<24x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_156 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %751 = stablehlo.reduce(%679 init: %cst_156) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x24xf32>, tensor<f32>) -> tensor<f32>
    %cst_157 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %752 = stablehlo.reduce(%683 init: %cst_157) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<16x2x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_158 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %753 = stablehlo.reduce(%687 init: %cst_158) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %cst_159 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %754 = stablehlo.reduce(%691 init: %cst_159) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %cst_160 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %755 = stablehlo.reduce(%695 init: %cst_160) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x4x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_161 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %756 = stablehlo.reduce(%699 init: %cst_161) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<16x4x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_162 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %757 = stablehlo.reduce(%703 init: %cst_162) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x24xf32>, tensor<f32>) -> tensor<f32>
    %cst_163 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %758 = stablehlo.reduce(%707 init: %cst_163) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<16x2x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_164 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %759 = stablehlo.reduce(%711 init: %cst_164) applies stablehlo.add across dimensions = [0, 1] : (tensor<24x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_165 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %760 = stablehlo.reduce(%715 init: %cst_165) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x24xf32>, tensor<f32>) -> tensor<f32>
    %cst_166 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %761 = stablehlo.reduce(%719 init: %cst_166) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<16x2x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_167 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %762 = stablehlo.reduce(%723 init: %cst_167) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %cst_168 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %763 = stablehlo.reduce(%727 init: %cst_168) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %cst_169 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %764 = stablehlo.reduce(%731 init: %cst_169) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x4x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_170 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %765 = stablehlo.reduce(%735 init: %cst_170) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<16x4x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_171 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %766 = stablehlo.reduce(%739 init: %cst_171) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x24xf32>, tensor<f32>) -> tensor<f32>
    %cst_172 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %767 = stablehlo.reduce(%743 init: %cst_172) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<16x2x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_173 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %768 = stablehlo.reduce(%747 init: %cst_173) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %cst_174 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %769 = stablehlo.add %cst_174, %748 : tensor<f32>
    %770 = stablehlo.add %769, %749 : tensor<f32>
    %771 = stablehlo.add %770, %750 : tensor<f32>
    %772 = stablehlo.add %771, %751 : tensor<f32>
    %773 = stablehlo.add %772, %752 : tensor<f32>
    %774 = stablehlo.add %773, %753 : tensor<f32>
    %775 = stablehlo.add %774, %754 : tensor<f32>
    %776 = stablehlo.add %775, %755 : tensor<f32>
    %777 = stablehlo.add %776, %756 : tensor<f32>
    %778 = stablehlo.add %777, %757 : tensor<f32>
    %779 = stablehlo.add %778, %758 : tensor<f32>
    %780 = stablehlo.add %779, %759 : tensor<f32>
    %781 = stablehlo.add %780, %760 : tensor<f32>
    %782 = stablehlo.add %781, %761 : tensor<f32>
    %783 = stablehlo.add %782, %762 : tensor<f32>
    %784 = stablehlo.add %783, %763 : tensor<f32>
    %785 = stablehlo.add %784, %764 : tensor<f32>
    %786 = stablehlo.add %785, %765 : tensor<f32>
    %787 = stablehlo.add %786, %766 : tensor<f32>
    %788 = stablehlo.add %787, %767 : tensor<f32>
    %789 = stablehlo.add %788, %768 : tensor<f32>
    %790 = stablehlo.sqrt %789 : tensor<f32>
    %cst_175 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %791 = stablehlo.compare LT, %790, %cst_175, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %792 = stablehlo.broadcast_in_dim %790, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %793 = stablehlo.divide %663, %792 : tensor<24x16xf32>
    %cst_176 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %794 = stablehlo.broadcast_in_dim %cst_176, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %795 = stablehlo.multiply %793, %794 : tensor<24x16xf32>
    %796 = stablehlo.select %791, %663, %795 : tensor<i1>, tensor<24x16xf32>
    %797 = stablehlo.broadcast_in_dim %790, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %798 = stablehlo.divide %398, %797 : tensor<16x24xf32>
    %cst_177 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %799 = stablehlo.broadcast_in_dim %cst_177, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %800 = stablehlo.multiply %798, %799 : tensor<16x24xf32>
    %801 = stablehlo.select %791, %398, %800 : tensor<i1>, tensor<16x24xf32>
    %802 = stablehlo.broadcast_in_dim %790, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %803 = stablehlo.divide %541, %802 : tensor<24x16xf32>
    %cst_178 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %804 = stablehlo.broadcast_in_dim %cst_178, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %805 = stablehlo.multiply %803, %804 : tensor<24x16xf32>
    %806 = stablehlo.select %791, %541, %805 : tensor<i1>, tensor<24x16xf32>
    %807 = stablehlo.broadcast_in_dim %790, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %808 = stablehlo.divide %550, %807 : tensor<16x24xf32>
    %cst_179 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %809 = stablehlo.broadcast_in_dim %cst_179, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %810 = stablehlo.multiply %808, %809 : tensor<16x24xf32>
    %811 = stablehlo.select %791, %550, %810 : tensor<i1>, tensor<16x24xf32>
    %812 = stablehlo.broadcast_in_dim %790, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %813 = stablehlo.divide %636, %812 : tensor<16x2x4xf32>
    %cst_180 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %814 = stablehlo.broadcast_in_dim %cst_180, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %815 = stablehlo.multiply %813, %814 : tensor<16x2x4xf32>
    %816 = stablehlo.select %791, %636, %815 : tensor<i1>, tensor<16x2x4xf32>
    %817 = stablehlo.broadcast_in_dim %790, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %818 = stablehlo.divide %648, %817 : tensor<16xf32>
    %cst_181 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %819 = stablehlo.broadcast_in_dim %cst_181, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %820 = stablehlo.multiply %818, %819 : tensor<16xf32>
    %821 = stablehlo.select %791, %648, %820 : tensor<i1>, tensor<16xf32>
    %822 = stablehlo.broadcast_in_dim %790, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %823 = stablehlo.divide %558, %822 : tensor<16xf32>
    %cst_182 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %824 = stablehlo.broadcast_in_dim %cst_182, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %825 = stablehlo.multiply %823, %824 : tensor<16xf32>
    %826 = stablehlo.select %791, %558, %825 : tensor<i1>, tensor<16xf32>
    %827 = stablehlo.broadcast_in_dim %790, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %828 = stablehlo.divide %573, %827 : tensor<4x4x16xf32>
    %cst_183 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %829 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %830 = stablehlo.multiply %828, %829 : tensor<4x4x16xf32>
    %831 = stablehlo.select %791, %573, %830 : tensor<i1>, tensor<4x4x16xf32>
    %832 = stablehlo.broadcast_in_dim %790, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %833 = stablehlo.divide %640, %832 : tensor<16x4x4xf32>
    %cst_184 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %834 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %835 = stablehlo.multiply %833, %834 : tensor<16x4x4xf32>
    %836 = stablehlo.select %791, %640, %835 : tensor<i1>, tensor<16x4x4xf32>
    %837 = stablehlo.broadcast_in_dim %790, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %838 = stablehlo.divide %546, %837 : tensor<16x24xf32>
    %cst_185 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %839 = stablehlo.broadcast_in_dim %cst_185, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %840 = stablehlo.multiply %838, %839 : tensor<16x24xf32>
    %841 = stablehlo.select %791, %546, %840 : tensor<i1>, tensor<16x24xf32>
    %842 = stablehlo.broadcast_in_dim %790, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %843 = stablehlo.divide %633, %842 : tensor<16x2x4xf32>
    %cst_186 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %844 = stablehlo.broadcast_in_dim %cst_186, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %845 = stablehlo.multiply %843, %844 : tensor<16x2x4xf32>
    %846 = stablehlo.select %791, %633, %845 : tensor<i1>, tensor<16x2x4xf32>
    %847 = stablehlo.broadcast_in_dim %790, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %848 = stablehlo.divide %419, %847 : tensor<24x16xf32>
    %cst_187 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %849 = stablehlo.broadcast_in_dim %cst_187, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %850 = stablehlo.multiply %848, %849 : tensor<24x16xf32>
    %851 = stablehlo.select %791, %419, %850 : tensor<i1>, tensor<24x16xf32>
    %852 = stablehlo.broadcast_in_dim %790, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %853 = stablehlo.divide %428, %852 : tensor<16x24xf32>
    %cst_188 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %854 = stablehlo.broadcast_in_dim %cst_188, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %855 = stablehlo.multiply %853, %854 : tensor<16x24xf32>
    %856 = stablehlo.select %791, %428, %855 : tensor<i1>, tensor<16x24xf32>
    %857 = stablehlo.broadcast_in_dim %790, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %858 = stablehlo.divide %514, %857 : tensor<16x2x4xf32>
    %cst_189 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %859 = stablehlo.broadcast_in_dim %cst_189, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %860 = stablehlo.multiply %858, %859 : tensor<16x2x4xf32>
    %861 = stablehlo.select %791, %514, %860 : tensor<i1>, tensor<16x2x4xf32>
    %862 = stablehlo.broadcast_in_dim %790, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %863 = stablehlo.divide %526, %862 : tensor<16xf32>
    %cst_190 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %864 = stablehlo.broadcast_in_dim %cst_190, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %865 = stablehlo.multiply %863, %864 : tensor<16xf32>
    %866 = stablehlo.select %791, %526, %865 : tensor<i1>, tensor<16xf32>
    %867 = stablehlo.broadcast_in_dim %790, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %868 = stablehlo.divide %436, %867 : tensor<16xf32>
    %cst_191 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %869 = stablehlo.broadcast_in_dim %cst_191, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %870 = stablehlo.multiply %868, %869 : tensor<16xf32>
    %871 = stablehlo.select %791, %436, %870 : tensor<i1>, tensor<16xf32>
    %872 = stablehlo.broadcast_in_dim %790, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %873 = stablehlo.divide %451, %872 : tensor<4x4x16xf32>
    %cst_192 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %874 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %875 = stablehlo.multiply %873, %874 : tensor<4x4x16xf32>
    %876 = stablehlo.select %791, %451, %875 : tensor<i1>, tensor<4x4x16xf32>
    %877 = stablehlo.broadcast_in_dim %790, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %878 = stablehlo.divide %518, %877 : tensor<16x4x4xf32>
    %cst_193 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %879 = stablehlo.broadcast_in_dim %cst_193, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %880 = stablehlo.multiply %878, %879 : tensor<16x4x4xf32>
    %881 = stablehlo.select %791, %518, %880 : tensor<i1>, tensor<16x4x4xf32>
    %882 = stablehlo.broadcast_in_dim %790, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %883 = stablehlo.divide %424, %882 : tensor<16x24xf32>
    %cst_194 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %884 = stablehlo.broadcast_in_dim %cst_194, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %885 = stablehlo.multiply %883, %884 : tensor<16x24xf32>
    %886 = stablehlo.select %791, %424, %885 : tensor<i1>, tensor<16x24xf32>
    %887 = stablehlo.broadcast_in_dim %790, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %888 = stablehlo.divide %511, %887 : tensor<16x2x4xf32>
    %cst_195 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %889 = stablehlo.broadcast_in_dim %cst_195, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %890 = stablehlo.multiply %888, %889 : tensor<16x2x4xf32>
    %891 = stablehlo.select %791, %511, %890 : tensor<i1>, tensor<16x2x4xf32>
    %892 = stablehlo.broadcast_in_dim %790, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %893 = stablehlo.divide %405, %892 : tensor<16xf32>
    %cst_196 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %894 = stablehlo.broadcast_in_dim %cst_196, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %895 = stablehlo.multiply %893, %894 : tensor<16xf32>
    %896 = stablehlo.select %791, %405, %895 : tensor<i1>, tensor<16xf32>
    %cst_197 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %897 = stablehlo.broadcast_in_dim %cst_197, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %898 = stablehlo.multiply %897, %796 : tensor<24x16xf32>
    %cst_198 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %899 = stablehlo.broadcast_in_dim %cst_198, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %900 = stablehlo.multiply %899, %801 : tensor<16x24xf32>
    %cst_199 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %901 = stablehlo.broadcast_in_dim %cst_199, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %902 = stablehlo.multiply %901, %806 : tensor<24x16xf32>
    %cst_200 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %903 = stablehlo.broadcast_in_dim %cst_200, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %904 = stablehlo.multiply %903, %811 : tensor<16x24xf32>
    %cst_201 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %905 = stablehlo.broadcast_in_dim %cst_201, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %906 = stablehlo.multiply %905, %816 : tensor<16x2x4xf32>
    %cst_202 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %907 = stablehlo.broadcast_in_dim %cst_202, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %908 = stablehlo.multiply %907, %821 : tensor<16xf32>
    %cst_203 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %909 = stablehlo.broadcast_in_dim %cst_203, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %910 = stablehlo.multiply %909, %826 : tensor<16xf32>
    %cst_204 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %911 = stablehlo.broadcast_in_dim %cst_204, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %912 = stablehlo.multiply %911, %831 : tensor<4x4x16xf32>
    %cst_205 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %913 = stablehlo.broadcast_in_dim %cst_205, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %914 = stablehlo.multiply %913, %836 : tensor<16x4x4xf32>
    %cst_206 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %915 = stablehlo.broadcast_in_dim %cst_206, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %916 = stablehlo.multiply %915, %841 : tensor<16x24xf32>
    %cst_207 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %917 = stablehlo.broadcast_in_dim %cst_207, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %918 = stablehlo.multiply %917, %846 : tensor<16x2x4xf32>
    %cst_208 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %919 = stablehlo.broadcast_in_dim %cst_208, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %920 = stablehlo.multiply %919, %851 : tensor<24x16xf32>
    %cst_209 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %921 = stablehlo.broadcast_in_dim %cst_209, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %922 = stablehlo.multiply %921, %856 : tensor<16x24xf32>
    %cst_210 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %923 = stablehlo.broadcast_in_dim %cst_210, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %924 = stablehlo.multiply %923, %861 : tensor<16x2x4xf32>
    %cst_211 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %925 = stablehlo.broadcast_in_dim %cst_211, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %926 = stablehlo.multiply %925, %866 : tensor<16xf32>
    %cst_212 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %927 = stablehlo.broadcast_in_dim %cst_212, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %928 = stablehlo.multiply %927, %871 : tensor<16xf32>
    %cst_213 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %929 = stablehlo.broadcast_in_dim %cst_213, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %930 = stablehlo.multiply %929, %876 : tensor<4x4x16xf32>
    %cst_214 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %931 = stablehlo.broadcast_in_dim %cst_214, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %932 = stablehlo.multiply %931, %881 : tensor<16x4x4xf32>
    %cst_215 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %933 = stablehlo.broadcast_in_dim %cst_215, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %934 = stablehlo.multiply %933, %886 : tensor<16x24xf32>
    %cst_216 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %935 = stablehlo.broadcast_in_dim %cst_216, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %936 = stablehlo.multiply %935, %891 : tensor<16x2x4xf32>
    %cst_217 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %937 = stablehlo.broadcast_in_dim %cst_217, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %938 = stablehlo.multiply %937, %896 : tensor<16xf32>
    %939 = stablehlo.add %arg0, %898 : tensor<24x16xf32>
    %940 = stablehlo.add %arg1, %900 : tensor<16x24xf32>
    %941 = stablehlo.add %arg2, %902 : tensor<24x16xf32>
    %942 = stablehlo.add %arg3, %904 : tensor<16x24xf32>
    %943 = stablehlo.add %arg4, %906 : tensor<16x2x4xf32>
    %944 = stablehlo.add %arg5, %908 : tensor<16xf32>
    %945 = stablehlo.add %arg6, %910 : tensor<16xf32>
    %946 = stablehlo.add %arg7, %912 : tensor<4x4x16xf32>
    %947 = stablehlo.add %arg8, %914 : tensor<16x4x4xf32>
    %948 = stablehlo.add %arg9, %916 : tensor<16x24xf32>
    %949 = stablehlo.add %arg10, %918 : tensor<16x2x4xf32>
    %950 = stablehlo.add %arg11, %920 : tensor<24x16xf32>
    %951 = stablehlo.add %arg12, %922 : tensor<16x24xf32>
    %952 = stablehlo.add %arg13, %924 : tensor<16x2x4xf32>
    %953 = stablehlo.add %arg14, %926 : tensor<16xf32>
    %954 = stablehlo.add %arg15, %928 : tensor<16xf32>
    %955 = stablehlo.add %arg16, %930 : tensor<4x4x16xf32>
    %956 = stablehlo.add %arg17, %932 : tensor<16x4x4xf32>
    %957 = stablehlo.add %arg18, %934 : tensor<16x24xf32>
    %958 = stablehlo.add %arg19, %936 : tensor<16x2x4xf32>
    %959 = stablehlo.add %arg20, %938 : tensor<16xf32>
    return %939, %940, %941, %942, %943, %944, %945, %946, %947, %948, %949, %950, %951, %952, %953, %954, %955, %956, %957, %958, %959, %382 : tensor<24x16xf32>, tensor<16x24xf32>, tensor<24x16xf32>, tensor<16x24xf32>, tensor<16x2x4xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x4x16xf32>, tensor<16x4x4xf32>, tensor<16x24xf32>, tensor<16x2x4xf32>, tensor<24x16xf32>, tensor<16x24xf32>, tensor<16x2x4xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x4x16xf32>, tensor<16x4x4xf32>, tensor<16x24xf32>, tensor<16x2x4xf32>, tensor<16xf32>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<10x10xi1>, %arg1: tensor<4x4x10x10xf32>, %arg2: tensor<f32>) -> (tensor<4x4x10x10xf32>, tensor<4x4x10x10xi1>, tensor<4x4x10x10xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<10x10xi1>) -> tensor<4x4x10x10xi1>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x4x10x10xf32>
    %2 = stablehlo.select %0, %arg1, %1 : tensor<4x4x10x10xi1>, tensor<4x4x10x10xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4x10x10xf32>
    return %2, %0, %3 : tensor<4x4x10x10xf32>, tensor<4x4x10x10xi1>, tensor<4x4x10x10xf32>
  }
  func.func private @silu(%arg0: tensor<4x10x24xf32>) -> (tensor<4x10x24xf32>, tensor<4x10x24xf32>, tensor<4x10x24xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<4x10x24xf32>
    %1 = stablehlo.exponential %0 : tensor<4x10x24xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %3 = stablehlo.add %2, %1 : tensor<4x10x24xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %5 = stablehlo.divide %4, %3 : tensor<4x10x24xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<4x10x24xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<4x10x24xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<4x10x24xf32>
    return %9, %8, %5 : tensor<4x10x24xf32>, tensor<4x10x24xf32>, tensor<4x10x24xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<4x10x24xf32>, %arg1: tensor<4x10x1xi32>) -> (tensor<4x10x1xf32>, tensor<4x10x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x10x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x10x1xi32>, tensor<4x10x1xi32>) -> tensor<4x10x1xi1>
    %c_0 = stablehlo.constant dense<24> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x10x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x10x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x10x1xi1>, tensor<4x10x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<4x10x1xi32>) -> tensor<4x10x1x1xi32>
    %c_1 = stablehlo.constant dense<23> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x10x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x10x1x1xi32>, tensor<4x10x1x1xi32>) -> tensor<4x10x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<4x10x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x10x1x1xi32>, tensor<4x10x1x1xi32>) -> tensor<4x10x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x10x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<4x10x1x1xi1>, tensor<i1>) -> tensor<4x10x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x10x24xf32>, tensor<4x10x1x1xi32>) -> tensor<4x10x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<4x10x1xi1>, tensor<4x10x1xf32>
    return %15, %5 : tensor<4x10x1xf32>, tensor<4x10x1x1xi32>
  }
  func.func private @_take(%arg0: tensor<4x10x1xf32>, %arg1: tensor<i32>) -> (tensor<4x10xf32>, tensor<1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.add %arg1, %c_0 : tensor<i32>
    %2 = call @_where_0(%0, %1, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
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
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_1(%arg0: tensor<1xi32>, %arg1: tensor<4x10xf32>) -> tensor<4x10x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], inserted_window_dims = [2], scatter_dims_to_operand_dims = [2]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x10x1xf32>, tensor<1xi32>, tensor<4x10xf32>) -> tensor<4x10x1xf32>
    return %1 : tensor<4x10x1xf32>
  }
  func.func private @take_along_axis_2(%arg0: tensor<4x10x1x1xi32>, %arg1: tensor<4x10x1xf32>) -> tensor<4x10x24xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x10x24xf32>, tensor<4x10x1x1xi32>, tensor<4x10x1xf32>) -> tensor<4x10x24xf32>
    return %1 : tensor<4x10x24xf32>
  }
  func.func private @silu_3(%arg0: tensor<4x10x24xf32>, %arg1: tensor<4x10x24xf32>, %arg2: tensor<4x10x24xf32>, %arg3: tensor<4x10x24xf32>) -> tensor<4x10x24xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x10x24xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x10x24xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x10x24xf32>
    %3 = stablehlo.add %1, %2 : tensor<4x10x24xf32>
    return %3 : tensor<4x10x24xf32>
  }
  func.func private @_where_4(%arg0: tensor<4x4x10x10xi1>, %arg1: tensor<4x4x10x10xf32>, %arg2: tensor<4x4x10x10xf32>) -> tensor<4x4x10x10xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4x10x10xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<4x4x10x10xi1>, tensor<4x4x10x10xf32>
    return %1 : tensor<4x4x10x10xf32>
  }
}
