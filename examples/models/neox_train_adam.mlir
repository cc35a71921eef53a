module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<24x16xf32>, %arg1: tensor<16x24xf32>, %arg2: tensor<16x16xf32>, %arg3: tensor<32x16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<16xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16xf32>, %arg8: tensor<16x48xf32>, %arg9: tensor<48xf32>, %arg10: tensor<16x32xf32>, %arg11: tensor<32xf32>, %arg12: tensor<16xf32>, %arg13: tensor<16xf32>, %arg14: tensor<i32>, %arg15: tensor<24x16xf32>, %arg16: tensor<16x24xf32>, %arg17: tensor<16x16xf32>, %arg18: tensor<32x16xf32>, %arg19: tensor<16xf32>, %arg20: tensor<16xf32>, %arg21: tensor<16xf32>, %arg22: tensor<16xf32>, %arg23: tensor<16x48xf32>, %arg24: tensor<48xf32>, %arg25: tensor<16x32xf32>, %arg26: tensor<32xf32>, %arg27: tensor<16xf32>, %arg28: tensor<16xf32>, %arg29: tensor<24x16xf32>, %arg30: tensor<16x24xf32>, %arg31: tensor<16x16xf32>, %arg32: tensor<32x16xf32>, %arg33: tensor<16xf32>, %arg34: tensor<16xf32>, %arg35: tensor<16xf32>, %arg36: tensor<16xf32>, %arg37: tensor<16x48xf32>, %arg38: tensor<48xf32>, %arg39: tensor<16x32xf32>, %arg40: tensor<32xf32>, %arg41: tensor<16xf32>, %arg42: tensor<16xf32>, %arg43: tensor<4x8xi32>, %arg44: tensor<4x8xi32>) -> (tensor<24x16xf32> {jax.result_info = "result[0]['embed']"}, tensor<16x24xf32> {jax.result_info = "result[0]['head']"}, tensor<16x16xf32> {jax.result_info = "result[0]['layers'][0]['dense']"}, tensor<32x16xf32> {jax.result_info = "result[0]['layers'][0]['down']"}, tensor<16xf32> {jax.result_info = "result[0]['layers'][0]['norm1'][0]"}, tensor<16xf32> {jax.result_info = "result[0]['layers'][0]['norm1'][1]"}, tensor<16xf32> {jax.result_info = "result[0]['layers'][0]['norm2'][0]"}, tensor<16xf32> {jax.result_info = "result[0]['layers'][0]['norm2'][1]"}, tensor<16x48xf32> {jax.result_info = "result[0]['layers'][0]['qkv']"}, tensor<48xf32> {jax.result_info = "result[0]['layers'][0]['qkv_bias']"}, tensor<16x32xf32> {jax.result_info = "result[0]['layers'][0]['up']"}, tensor<32xf32> {jax.result_info = "result[0]['layers'][0]['up_bias']"}, tensor<16xf32> {jax.result_info = "result[0]['norm'][0]"}, tensor<16xf32> {jax.result_info = "result[0]['norm'][1]"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<24x16xf32> {jax.result_info = "result[1][0].mu['embed']"}, tensor<16x24xf32> {jax.result_info = "result[1][0].mu['head']"}, tensor<16x16xf32> {jax.result_info = "result[1][0].mu['layers'][0]['dense']"}, tensor<32x16xf32> {jax.result_info = "result[1][0].mu['layers'][0]['down']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['layers'][0]['norm1'][0]"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['layers'][0]['norm1'][1]"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['layers'][0]['norm2'][0]"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['layers'][0]['norm2'][1]"}, tensor<16x48xf32> {jax.result_info = "result[1][0].mu['layers'][0]['qkv']"}, tensor<48xf32> {jax.result_info = "result[1][0].mu['layers'][0]['qkv_bias']"}, tensor<16x32xf32> {jax.result_info = "result[1][0].mu['layers'][0]['up']"}, tensor<32xf32> {jax.result_info = "result[1][0].mu['layers'][0]['up_bias']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['norm'][0]"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['norm'][1]"}, tensor<24x16xf32> {jax.result_info = "result[1][0].nu['embed']"}, tensor<16x24xf32> {jax.result_info = "result[1][0].nu['head']"}, tensor<16x16xf32> {jax.result_info = "result[1][0].nu['layers'][0]['dense']"}, tensor<32x16xf32> {jax.result_info = "result[1][0].nu['layers'][0]['down']"}, tensor<16xf32> {jax.result_info = "result[1][0].nu['layers'][0]['norm1'][0]"}, tensor<16xf32> {jax.result_info = "result[1][0].nu['layers'][0]['norm1'][1]"}, tensor<16xf32> {jax.result_info = "result[1][0].nu['layers'][0]['norm2'][0]"}, tensor<16xf32> {jax.result_info = "result[1][0].nu['layers'][0]['norm2'][1]"}, tensor<16x48xf32> {jax.result_info = "result[1][0].nu['layers'][0]['qkv']"}, tensor<48xf32> {jax.result_info = "result[1][0].nu['layers'][0]['qkv_bias']"}, tensor<16x32xf32> {jax.result_info = "result[1][0].nu['layers'][0]['up']"}, tensor<32xf32> {jax.result_info = "result[1][0].nu['layers'][0]['up_bias']"}, tensor<16xf32> {jax.result_info = "result[1][0].nu['norm'][0]"}, tensor<16xf32> {jax.result_info = "result[1][0].nu['norm'][1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x8xi32>
    %1 = stablehlo.compare LT, %arg43, %0, SIGNED : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi1>
    %c_0 = stablehlo.constant dense<24> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x8xi32>
    %3 = stablehlo.add %arg43, %2 : tensor<4x8xi32>
    %4 = stablehlo.select %1, %3, %arg43 : tensor<4x8xi1>, tensor<4x8xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x8xi32>) -> tensor<4x8x1xi32>
    %6 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<24x16xf32>, tensor<4x8x1xi32>) -> tensor<4x8x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %cst_1 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %10 = stablehlo.divide %8, %9 : tensor<4x8x1xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %12 = stablehlo.subtract %6, %11 : tensor<4x8x16xf32>
    %13 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %14 = stablehlo.subtract %6, %13 : tensor<4x8x16xf32>
    %15 = stablehlo.multiply %14, %14 : tensor<4x8x16xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x8x16xf32>
    %17 = stablehlo.multiply %16, %14 : tensor<4x8x16xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%15 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %cst_4 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %21 = stablehlo.divide %19, %20 : tensor<4x8x1xf32>
    %cst_5 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %23 = stablehlo.add %21, %22 : tensor<4x8x1xf32>
    %24 = stablehlo.rsqrt %23 : tensor<4x8x1xf32>
    %25 = stablehlo.divide %24, %23 : tensor<4x8x1xf32>
    %cst_6 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<4x8x1xf32>
    %28 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %29 = stablehlo.multiply %12, %28 : tensor<4x8x16xf32>
    %30 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %32 = stablehlo.multiply %29, %31 : tensor<4x8x16xf32>
    %33 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %35 = stablehlo.add %32, %34 : tensor<4x8x16xf32>
    %36 = stablehlo.dot_general %35, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x48xf32>) -> tensor<4x8x48xf32>
    %37 = stablehlo.broadcast_in_dim %arg9, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1, 2] : (tensor<1x1x48xf32>) -> tensor<4x8x48xf32>
    %39 = stablehlo.add %36, %38 : tensor<4x8x48xf32>
    %40 = stablehlo.reshape %39 : (tensor<4x8x48xf32>) -> tensor<4x8x4x12xf32>
    %41 = stablehlo.slice %40 [0:4, 0:8, 0:4, 0:4] : (tensor<4x8x4x12xf32>) -> tensor<4x8x4x4xf32>
    %42 = stablehlo.slice %40 [0:4, 0:8, 0:4, 4:8] : (tensor<4x8x4x12xf32>) -> tensor<4x8x4x4xf32>
    %43 = stablehlo.slice %40 [0:4, 0:8, 0:4, 8:12] : (tensor<4x8x4x12xf32>) -> tensor<4x8x4x4xf32>
    %44 = stablehlo.iota dim = 0 : tensor<8xi32>
    %45 = stablehlo.slice %41 [0:4, 0:8, 0:4, 0:2] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x2xf32>
    %46 = stablehlo.slice %41 [0:4, 0:8, 0:4, 2:4] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x2xf32>
    %47 = stablehlo.broadcast_in_dim %44, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %48 = stablehlo.convert %47 : (tensor<8x1xi32>) -> tensor<8x1xf32>
    %49 = stablehlo.iota dim = 0 : tensor<1xi32>
    %c_7 = stablehlo.constant dense<2> : tensor<i32>
    %50 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %51 = stablehlo.multiply %50, %49 : tensor<1xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %52 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %53 = stablehlo.add %52, %51 : tensor<1xi32>
    %54 = stablehlo.convert %53 : (tensor<1xi32>) -> tensor<1xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %56 = stablehlo.divide %54, %55 : tensor<1xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %58 = stablehlo.power %57, %56 : tensor<1xf32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<8x1xf32>
    %61 = stablehlo.divide %48, %60 : tensor<8x1xf32>
    %62 = stablehlo.concatenate %61, %61, dim = 1 : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x2xf32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0, 2] : (tensor<8x2xf32>) -> tensor<8x1x2xf32>
    %64 = stablehlo.slice %45 [0:4, 0:8, 0:4, 1:2] : (tensor<4x8x4x2xf32>) -> tensor<4x8x4x1xf32>
    %65 = stablehlo.negate %64 : tensor<4x8x4x1xf32>
    %66 = stablehlo.slice %45 [0:4, 0:8, 0:4, 0:1] : (tensor<4x8x4x2xf32>) -> tensor<4x8x4x1xf32>
    %67 = stablehlo.concatenate %65, %66, dim = 3 : (tensor<4x8x4x1xf32>, tensor<4x8x4x1xf32>) -> tensor<4x8x4x2xf32>
    %68 = stablehlo.cosine %63 : tensor<8x1x2xf32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [1, 2, 3] : (tensor<8x1x2xf32>) -> tensor<1x8x1x2xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2, 3] : (tensor<1x8x1x2xf32>) -> tensor<4x8x4x2xf32>
    %71 = stablehlo.multiply %45, %70 : tensor<4x8x4x2xf32>
    %72 = stablehlo.sine %63 : tensor<8x1x2xf32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [1, 2, 3] : (tensor<8x1x2xf32>) -> tensor<1x8x1x2xf32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2, 3] : (tensor<1x8x1x2xf32>) -> tensor<4x8x4x2xf32>
    %75 = stablehlo.multiply %67, %74 : tensor<4x8x4x2xf32>
    %76 = stablehlo.add %71, %75 : tensor<4x8x4x2xf32>
    %77 = stablehlo.concatenate %76, %46, dim = 3 : (tensor<4x8x4x2xf32>, tensor<4x8x4x2xf32>) -> tensor<4x8x4x4xf32>
    %78 = stablehlo.iota dim = 0 : tensor<8xi32>
    %79 = stablehlo.slice %42 [0:4, 0:8, 0:4, 0:2] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x2xf32>
    %80 = stablehlo.slice %42 [0:4, 0:8, 0:4, 2:4] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x2xf32>
    %81 = stablehlo.broadcast_in_dim %78, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %82 = stablehlo.convert %81 : (tensor<8x1xi32>) -> tensor<8x1xf32>
    %83 = stablehlo.iota dim = 0 : tensor<1xi32>
    %c_11 = stablehlo.constant dense<2> : tensor<i32>
    %84 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %85 = stablehlo.multiply %84, %83 : tensor<1xi32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %86 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %87 = stablehlo.add %86, %85 : tensor<1xi32>
    %88 = stablehlo.convert %87 : (tensor<1xi32>) -> tensor<1xf32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %90 = stablehlo.divide %88, %89 : tensor<1xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %92 = stablehlo.power %91, %90 : tensor<1xf32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<8x1xf32>
    %95 = stablehlo.divide %82, %94 : tensor<8x1xf32>
    %96 = stablehlo.concatenate %95, %95, dim = 1 : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x2xf32>
    %97 = stablehlo.broadcast_in_dim %96, dims = [0, 2] : (tensor<8x2xf32>) -> tensor<8x1x2xf32>
    %98 = stablehlo.slice %79 [0:4, 0:8, 0:4, 1:2] : (tensor<4x8x4x2xf32>) -> tensor<4x8x4x1xf32>
    %99 = stablehlo.negate %98 : tensor<4x8x4x1xf32>
    %100 = stablehlo.slice %79 [0:4, 0:8, 0:4, 0:1] : (tensor<4x8x4x2xf32>) -> tensor<4x8x4x1xf32>
    %101 = stablehlo.concatenate %99, %100, dim = 3 : (tensor<4x8x4x1xf32>, tensor<4x8x4x1xf32>) -> tensor<4x8x4x2xf32>
    %102 = stablehlo.cosine %97 : tensor<8x1x2xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [1, 2, 3] : (tensor<8x1x2xf32>) -> tensor<1x8x1x2xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1, 2, 3] : (tensor<1x8x1x2xf32>) -> tensor<4x8x4x2xf32>
    %105 = stablehlo.multiply %79, %104 : tensor<4x8x4x2xf32>
    %106 = stablehlo.sine %97 : tensor<8x1x2xf32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [1, 2, 3] : (tensor<8x1x2xf32>) -> tensor<1x8x1x2xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1, 2, 3] : (tensor<1x8x1x2xf32>) -> tensor<4x8x4x2xf32>
    %109 = stablehlo.multiply %101, %108 : tensor<4x8x4x2xf32>
    %110 = stablehlo.add %105, %109 : tensor<4x8x4x2xf32>
    %111 = stablehlo.concatenate %110, %80, dim = 3 : (tensor<4x8x4x2xf32>, tensor<4x8x4x2xf32>) -> tensor<4x8x4x4xf32>
    %112 = stablehlo.dot_general %77, %111, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x8x4x4xf32>, tensor<4x8x4x4xf32>) -> tensor<4x4x8x8xf32>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x4x8x8xf32>
    %114 = stablehlo.multiply %112, %113 : tensor<4x4x8x8xf32>
    %c_16 = stablehlo.constant dense<true> : tensor<i1>
    %115 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i1>) -> tensor<8x8xi1>
    %116 = call @tril(%115) : (tensor<8x8xi1>) -> tensor<8x8xi1>
    %cst_17 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
    %117:3 = call @_where(%116, %114, %cst_17) : (tensor<8x8xi1>, tensor<4x4x8x8xf32>, tensor<f32>) -> (tensor<4x4x8x8xf32>, tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>)
    %cst_18 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %118 = stablehlo.reduce(%117#0 init: %cst_18) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %119 = stablehlo.reshape %118 : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %121 = stablehlo.compare EQ, %117#0, %120, FLOAT : (tensor<4x4x8x8xf32>, tensor<4x4x8x8xf32>) -> tensor<4x4x8x8xi1>
    %122 = stablehlo.convert %121 : (tensor<4x4x8x8xi1>) -> tensor<4x4x8x8xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.reduce(%122 init: %cst_19) applies stablehlo.add across dimensions = [3] : (tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %cst_20 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4x8xf32>
    %125 = stablehlo.maximum %124, %118 : tensor<4x4x8xf32>
    %126 = stablehlo.compare EQ, %118, %125, FLOAT : (tensor<4x4x8xf32>, tensor<4x4x8xf32>) -> tensor<4x4x8xi1>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4x8xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x4x8xf32>
    %129 = stablehlo.select %126, %127, %128 : tensor<4x4x8xi1>, tensor<4x4x8xf32>
    %cst_23 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x4x8xf32>
    %131 = stablehlo.compare EQ, %130, %125, FLOAT : (tensor<4x4x8xf32>, tensor<4x4x8xf32>) -> tensor<4x4x8xi1>
    %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x4x8xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x4x8xf32>
    %134 = stablehlo.select %131, %132, %133 : tensor<4x4x8xi1>, tensor<4x4x8xf32>
    %135 = stablehlo.divide %129, %134 : tensor<4x4x8xf32>
    %136 = stablehlo.broadcast_in_dim %125, dims = [0, 1, 2] : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %138 = stablehlo.subtract %117#0, %137 : tensor<4x4x8x8xf32>
    %139 = stablehlo.exponential %138 : tensor<4x4x8x8xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.reduce(%139 init: %cst_26) applies stablehlo.add across dimensions = [3] : (tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [0, 1, 2] : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %142 = stablehlo.broadcast_in_dim %141, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %143 = stablehlo.divide %139, %142 : tensor<4x4x8x8xf32>
    %144 = stablehlo.multiply %141, %141 : tensor<4x4x8x1xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x4x8x1xf32>
    %146 = stablehlo.divide %145, %144 : tensor<4x4x8x1xf32>
    %147 = stablehlo.dot_general %43, %143, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x8x4x4xf32>, tensor<4x4x8x8xf32>) -> tensor<4x4x4x8xf32>
    %148 = stablehlo.transpose %147, dims = [0, 3, 1, 2] : (tensor<4x4x4x8xf32>) -> tensor<4x8x4x4xf32>
    %149 = stablehlo.reshape %148 : (tensor<4x8x4x4xf32>) -> tensor<4x8x16xf32>
    %150 = stablehlo.dot_general %149, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x16xf32>) -> tensor<4x8x16xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.reduce(%6 init: %cst_28) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %152 = stablehlo.broadcast_in_dim %151, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %cst_29 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %154 = stablehlo.divide %152, %153 : tensor<4x8x1xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %156 = stablehlo.subtract %6, %155 : tensor<4x8x16xf32>
    %157 = stablehlo.broadcast_in_dim %154, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %158 = stablehlo.subtract %6, %157 : tensor<4x8x16xf32>
    %159 = stablehlo.multiply %158, %158 : tensor<4x8x16xf32>
    %cst_30 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x8x16xf32>
    %161 = stablehlo.multiply %160, %158 : tensor<4x8x16xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.reduce(%159 init: %cst_31) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %cst_32 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %165 = stablehlo.divide %163, %164 : tensor<4x8x1xf32>
    %cst_33 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %167 = stablehlo.add %165, %166 : tensor<4x8x1xf32>
    %168 = stablehlo.rsqrt %167 : tensor<4x8x1xf32>
    %169 = stablehlo.divide %168, %167 : tensor<4x8x1xf32>
    %cst_34 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %171 = stablehlo.multiply %170, %169 : tensor<4x8x1xf32>
    %172 = stablehlo.broadcast_in_dim %168, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %173 = stablehlo.multiply %156, %172 : tensor<4x8x16xf32>
    %174 = stablehlo.broadcast_in_dim %arg6, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %176 = stablehlo.multiply %173, %175 : tensor<4x8x16xf32>
    %177 = stablehlo.broadcast_in_dim %arg7, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %178 = stablehlo.broadcast_in_dim %177, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %179 = stablehlo.add %176, %178 : tensor<4x8x16xf32>
    %180 = stablehlo.dot_general %179, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x32xf32>) -> tensor<4x8x32xf32>
    %181 = stablehlo.broadcast_in_dim %arg11, dims = [2] : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %182 = stablehlo.broadcast_in_dim %181, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x8x32xf32>
    %183 = stablehlo.add %180, %182 : tensor<4x8x32xf32>
    %184 = stablehlo.multiply %183, %183 : tensor<4x8x32xf32>
    %185 = stablehlo.multiply %184, %183 : tensor<4x8x32xf32>
    %186 = stablehlo.multiply %183, %183 : tensor<4x8x32xf32>
    %cst_35 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %188 = stablehlo.multiply %187, %186 : tensor<4x8x32xf32>
    %cst_36 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %190 = stablehlo.multiply %189, %185 : tensor<4x8x32xf32>
    %191 = stablehlo.add %183, %190 : tensor<4x8x32xf32>
    %cst_37 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %193 = stablehlo.multiply %192, %191 : tensor<4x8x32xf32>
    %194 = stablehlo.tanh %193 : tensor<4x8x32xf32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %196 = stablehlo.subtract %195, %194 : tensor<4x8x32xf32>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %198 = stablehlo.add %197, %194 : tensor<4x8x32xf32>
    %cst_40 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %199 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %200 = stablehlo.multiply %199, %198 : tensor<4x8x32xf32>
    %201 = stablehlo.multiply %183, %200 : tensor<4x8x32xf32>
    %202 = stablehlo.dot_general %201, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x32xf32>, tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %203 = stablehlo.add %6, %150 : tensor<4x8x16xf32>
    %204 = stablehlo.add %203, %202 : tensor<4x8x16xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %205 = stablehlo.reduce(%204 init: %cst_41) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %206 = stablehlo.broadcast_in_dim %205, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %cst_42 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %208 = stablehlo.divide %206, %207 : tensor<4x8x1xf32>
    %209 = stablehlo.broadcast_in_dim %208, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %210 = stablehlo.subtract %204, %209 : tensor<4x8x16xf32>
    %211 = stablehlo.broadcast_in_dim %208, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %212 = stablehlo.subtract %204, %211 : tensor<4x8x16xf32>
    %213 = stablehlo.multiply %212, %212 : tensor<4x8x16xf32>
    %cst_43 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x8x16xf32>
    %215 = stablehlo.multiply %214, %212 : tensor<4x8x16xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %216 = stablehlo.reduce(%213 init: %cst_44) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %217 = stablehlo.broadcast_in_dim %216, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %cst_45 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %218 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %219 = stablehlo.divide %217, %218 : tensor<4x8x1xf32>
    %cst_46 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %221 = stablehlo.add %219, %220 : tensor<4x8x1xf32>
    %222 = stablehlo.rsqrt %221 : tensor<4x8x1xf32>
    %223 = stablehlo.divide %222, %221 : tensor<4x8x1xf32>
    %cst_47 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %224 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %225 = stablehlo.multiply %224, %223 : tensor<4x8x1xf32>
    %226 = stablehlo.broadcast_in_dim %222, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %227 = stablehlo.multiply %210, %226 : tensor<4x8x16xf32>
    %228 = stablehlo.broadcast_in_dim %arg12, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %229 = stablehlo.broadcast_in_dim %228, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %230 = stablehlo.multiply %227, %229 : tensor<4x8x16xf32>
    %231 = stablehlo.broadcast_in_dim %arg13, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %232 = stablehlo.broadcast_in_dim %231, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %233 = stablehlo.add %230, %232 : tensor<4x8x16xf32>
    %234 = stablehlo.dot_general %233, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x24xf32>) -> tensor<4x8x24xf32>
    %235 = stablehlo.broadcast_in_dim %arg44, dims = [0, 1] : (tensor<4x8xi32>) -> tensor<4x8x1xi32>
    %236:2 = call @take_along_axis(%234, %235) : (tensor<4x8x24xf32>, tensor<4x8x1xi32>) -> (tensor<4x8x1xf32>, tensor<4x8x1x1xi32>)
    %c_48 = stablehlo.constant dense<0> : tensor<i32>
    %237:2 = call @_take(%236#0, %c_48) : (tensor<4x8x1xf32>, tensor<i32>) -> (tensor<4x8xf32>, tensor<1xi32>)
    %cst_49 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %238 = stablehlo.reduce(%234 init: %cst_49) applies stablehlo.maximum across dimensions = [2] : (tensor<4x8x24xf32>, tensor<f32>) -> tensor<4x8xf32>
    %239 = stablehlo.reshape %238 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %240 = stablehlo.broadcast_in_dim %239, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x24xf32>
    %241 = stablehlo.compare EQ, %234, %240, FLOAT : (tensor<4x8x24xf32>, tensor<4x8x24xf32>) -> tensor<4x8x24xi1>
    %242 = stablehlo.convert %241 : (tensor<4x8x24xi1>) -> tensor<4x8x24xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %243 = stablehlo.reduce(%242 init: %cst_50) applies stablehlo.add across dimensions = [2] : (tensor<4x8x24xf32>, tensor<f32>) -> tensor<4x8xf32>
    %cst_51 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %244 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %245 = stablehlo.maximum %244, %238 : tensor<4x8xf32>
    %246 = stablehlo.compare EQ, %238, %245, FLOAT : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xi1>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %247 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %249 = stablehlo.select %246, %247, %248 : tensor<4x8xi1>, tensor<4x8xf32>
    %cst_54 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %250 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %251 = stablehlo.compare EQ, %250, %245, FLOAT : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xi1>
    %cst_55 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %252 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %253 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %254 = stablehlo.select %251, %252, %253 : tensor<4x8xi1>, tensor<4x8xf32>
    %255 = stablehlo.divide %249, %254 : tensor<4x8xf32>
    %256 = stablehlo.is_finite %245 : (tensor<4x8xf32>) -> tensor<4x8xi1>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %257 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %258 = stablehlo.select %256, %245, %257 : tensor<4x8xi1>, tensor<4x8xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %259 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %260 = stablehlo.broadcast_in_dim %258, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %261 = stablehlo.broadcast_in_dim %260, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x24xf32>
    %262 = stablehlo.subtract %234, %261 : tensor<4x8x24xf32>
    %263 = stablehlo.exponential %262 : tensor<4x8x24xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %264 = stablehlo.reduce(%263 init: %cst_59) applies stablehlo.add across dimensions = [2] : (tensor<4x8x24xf32>, tensor<f32>) -> tensor<4x8xf32>
    %265 = stablehlo.sign %264 : tensor<4x8xf32>
    %266 = stablehlo.abs %264 : tensor<4x8xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %267 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %268 = stablehlo.compare GE, %264, %267, FLOAT : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xi1>
    %269 = stablehlo.log %266 : tensor<4x8xf32>
    %270 = stablehlo.add %269, %258 : tensor<4x8xf32>
    %271 = stablehlo.subtract %270, %237#0 : tensor<4x8xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %272 = stablehlo.reduce(%271 init: %cst_61) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<f32>
    %cst_62 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %273 = stablehlo.divide %272, %cst_62 : tensor<f32>
    %cst_63 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_64 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %274 = stablehlo.divide %cst_63, %cst_64 : tensor<f32>
    %275 = stablehlo.broadcast_in_dim %274, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %276 = stablehlo.negate %275 : tensor<4x8xf32>
    %277 = stablehlo.divide %275, %266 : tensor<4x8xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %278 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %279 = stablehlo.select %268, %278, %277 : tensor<4x8xi1>, tensor<4x8xf32>
    %280 = stablehlo.select %268, %277, %278 : tensor<4x8xi1>, tensor<4x8xf32>
    %281 = stablehlo.negate %279 : tensor<4x8xf32>
    %282 = stablehlo.add %280, %281 : tensor<4x8xf32>
    %283 = stablehlo.broadcast_in_dim %282, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x24xf32>
    %284 = stablehlo.multiply %283, %263 : tensor<4x8x24xf32>
    %285 = call @_take_1(%237#1, %276) : (tensor<1xi32>, tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %286 = call @take_along_axis_2(%236#1, %285) : (tensor<4x8x1x1xi32>, tensor<4x8x1xf32>) -> tensor<4x8x24xf32>
    %287 = stablehlo.add %284, %286 : tensor<4x8x24xf32>
    %288 = stablehlo.dot_general %287, %233, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x24xf32>, tensor<4x8x16xf32>) -> tensor<24x16xf32>
    %289 = stablehlo.transpose %288, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %290 = stablehlo.dot_general %287, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x24xf32>, tensor<16x24xf32>) -> tensor<4x8x16xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %291 = stablehlo.reduce(%290 init: %cst_66) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %292 = stablehlo.reshape %291 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %293 = stablehlo.reduce(%292 init: %cst_67) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %294 = stablehlo.multiply %227, %290 : tensor<4x8x16xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %295 = stablehlo.reduce(%294 init: %cst_68) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %296 = stablehlo.reshape %295 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %297 = stablehlo.broadcast_in_dim %228, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %298 = stablehlo.multiply %290, %297 : tensor<4x8x16xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %299 = stablehlo.reduce(%296 init: %cst_69) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %300 = stablehlo.multiply %210, %298 : tensor<4x8x16xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %301 = stablehlo.reduce(%300 init: %cst_70) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %302 = stablehlo.reshape %301 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %303 = stablehlo.broadcast_in_dim %222, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %304 = stablehlo.multiply %298, %303 : tensor<4x8x16xf32>
    %305 = stablehlo.multiply %302, %225 : tensor<4x8x1xf32>
    %cst_71 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %306 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %307 = stablehlo.divide %305, %306 : tensor<4x8x1xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %308 = stablehlo.reduce(%307 init: %cst_72) applies stablehlo.add across dimensions = [2] : (tensor<4x8x1xf32>, tensor<f32>) -> tensor<4x8xf32>
    %309 = stablehlo.broadcast_in_dim %308, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x16xf32>
    %310 = stablehlo.multiply %309, %215 : tensor<4x8x16xf32>
    %311 = stablehlo.negate %310 : tensor<4x8x16xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %312 = stablehlo.reduce(%311 init: %cst_73) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %313 = stablehlo.reshape %312 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %314 = stablehlo.negate %304 : tensor<4x8x16xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %315 = stablehlo.reduce(%314 init: %cst_74) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %316 = stablehlo.reshape %315 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %317 = stablehlo.add %310, %304 : tensor<4x8x16xf32>
    %318 = stablehlo.add %313, %316 : tensor<4x8x1xf32>
    %cst_75 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %319 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %320 = stablehlo.divide %318, %319 : tensor<4x8x1xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %321 = stablehlo.reduce(%320 init: %cst_76) applies stablehlo.add across dimensions = [2] : (tensor<4x8x1xf32>, tensor<f32>) -> tensor<4x8xf32>
    %322 = stablehlo.broadcast_in_dim %321, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x16xf32>
    %323 = stablehlo.add %317, %322 : tensor<4x8x16xf32>
    %324 = stablehlo.dot_general %323, %201, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<4x8x32xf32>) -> tensor<16x32xf32>
    %325 = stablehlo.transpose %324, dims = [1, 0] : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %326 = stablehlo.dot_general %323, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<32x16xf32>) -> tensor<4x8x32xf32>
    %327 = stablehlo.multiply %183, %326 : tensor<4x8x32xf32>
    %328 = stablehlo.multiply %326, %200 : tensor<4x8x32xf32>
    %cst_77 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %329 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %330 = stablehlo.multiply %329, %327 : tensor<4x8x32xf32>
    %331 = stablehlo.multiply %330, %196 : tensor<4x8x32xf32>
    %332 = stablehlo.multiply %331, %194 : tensor<4x8x32xf32>
    %333 = stablehlo.add %331, %332 : tensor<4x8x32xf32>
    %cst_78 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %334 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %335 = stablehlo.multiply %334, %333 : tensor<4x8x32xf32>
    %336 = stablehlo.add %328, %335 : tensor<4x8x32xf32>
    %cst_79 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %337 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %338 = stablehlo.multiply %337, %335 : tensor<4x8x32xf32>
    %339 = stablehlo.multiply %338, %188 : tensor<4x8x32xf32>
    %340 = stablehlo.add %336, %339 : tensor<4x8x32xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %341 = stablehlo.reduce(%340 init: %cst_80) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x32xf32>, tensor<f32>) -> tensor<32xf32>
    %342 = stablehlo.reshape %341 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %343 = stablehlo.reduce(%342 init: %cst_81) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %344 = stablehlo.dot_general %340, %179, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x32xf32>, tensor<4x8x16xf32>) -> tensor<32x16xf32>
    %345 = stablehlo.transpose %344, dims = [1, 0] : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %346 = stablehlo.dot_general %340, %arg10, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x32xf32>, tensor<16x32xf32>) -> tensor<4x8x16xf32>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %347 = stablehlo.reduce(%346 init: %cst_82) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %348 = stablehlo.reshape %347 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %349 = stablehlo.reduce(%348 init: %cst_83) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %350 = stablehlo.multiply %173, %346 : tensor<4x8x16xf32>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %351 = stablehlo.reduce(%350 init: %cst_84) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %352 = stablehlo.reshape %351 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %353 = stablehlo.broadcast_in_dim %174, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %354 = stablehlo.multiply %346, %353 : tensor<4x8x16xf32>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %355 = stablehlo.reduce(%352 init: %cst_85) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %356 = stablehlo.multiply %156, %354 : tensor<4x8x16xf32>
    %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %357 = stablehlo.reduce(%356 init: %cst_86) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %358 = stablehlo.reshape %357 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %359 = stablehlo.broadcast_in_dim %168, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %360 = stablehlo.multiply %354, %359 : tensor<4x8x16xf32>
    %361 = stablehlo.multiply %358, %171 : tensor<4x8x1xf32>
    %cst_87 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %362 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %363 = stablehlo.divide %361, %362 : tensor<4x8x1xf32>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %364 = stablehlo.reduce(%363 init: %cst_88) applies stablehlo.add across dimensions = [2] : (tensor<4x8x1xf32>, tensor<f32>) -> tensor<4x8xf32>
    %365 = stablehlo.broadcast_in_dim %364, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x16xf32>
    %366 = stablehlo.multiply %365, %161 : tensor<4x8x16xf32>
    %367 = stablehlo.negate %366 : tensor<4x8x16xf32>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %368 = stablehlo.reduce(%367 init: %cst_89) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %369 = stablehlo.reshape %368 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %370 = stablehlo.add %323, %366 : tensor<4x8x16xf32>
    %371 = stablehlo.negate %360 : tensor<4x8x16xf32>
    %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %372 = stablehlo.reduce(%371 init: %cst_90) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %373 = stablehlo.reshape %372 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %374 = stablehlo.add %370, %360 : tensor<4x8x16xf32>
    %375 = stablehlo.add %369, %373 : tensor<4x8x1xf32>
    %cst_91 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %376 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %377 = stablehlo.divide %375, %376 : tensor<4x8x1xf32>
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %378 = stablehlo.reduce(%377 init: %cst_92) applies stablehlo.add across dimensions = [2] : (tensor<4x8x1xf32>, tensor<f32>) -> tensor<4x8xf32>
    %379 = stablehlo.broadcast_in_dim %378, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x16xf32>
    %380 = stablehlo.add %374, %379 : tensor<4x8x16xf32>
    %381 = stablehlo.dot_general %323, %149, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<4x8x16xf32>) -> tensor<16x16xf32>
    %382 = stablehlo.transpose %381, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %383 = stablehlo.dot_general %323, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x16xf32>) -> tensor<4x8x16xf32>
    %384 = stablehlo.reshape %383 : (tensor<4x8x16xf32>) -> tensor<4x8x4x4xf32>
    %385 = stablehlo.transpose %384, dims = [0, 2, 3, 1] : (tensor<4x8x4x4xf32>) -> tensor<4x4x4x8xf32>
    %386 = stablehlo.dot_general %385, %43, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x8xf32>, tensor<4x8x4x4xf32>) -> tensor<4x4x8x8xf32>
    %387 = stablehlo.dot_general %385, %143, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x8xf32>, tensor<4x4x8x8xf32>) -> tensor<4x4x4x8xf32>
    %388 = stablehlo.transpose %387, dims = [0, 3, 1, 2] : (tensor<4x4x4x8xf32>) -> tensor<4x8x4x4xf32>
    %389 = stablehlo.broadcast_in_dim %146, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %390 = stablehlo.multiply %386, %389 : tensor<4x4x8x8xf32>
    %391 = stablehlo.multiply %390, %139 : tensor<4x4x8x8xf32>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %392 = stablehlo.reduce(%391 init: %cst_93) applies stablehlo.add across dimensions = [3] : (tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %393 = stablehlo.reshape %392 : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %394 = stablehlo.negate %393 : tensor<4x4x8x1xf32>
    %395 = stablehlo.broadcast_in_dim %141, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %396 = stablehlo.divide %386, %395 : tensor<4x4x8x8xf32>
    %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %397 = stablehlo.reduce(%394 init: %cst_94) applies stablehlo.add across dimensions = [3] : (tensor<4x4x8x1xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %398 = stablehlo.broadcast_in_dim %397, dims = [0, 1, 2] : (tensor<4x4x8xf32>) -> tensor<4x4x8x8xf32>
    %399 = stablehlo.add %396, %398 : tensor<4x4x8x8xf32>
    %400 = stablehlo.multiply %399, %139 : tensor<4x4x8x8xf32>
    %401 = call @_where_3(%117#1, %117#2, %400) : (tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>, tensor<4x4x8x8xf32>) -> tensor<4x4x8x8xf32>
    %cst_95 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %402 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<4x4x8x8xf32>
    %403 = stablehlo.multiply %401, %402 : tensor<4x4x8x8xf32>
    %404 = stablehlo.dot_general %403, %77, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x8x8xf32>, tensor<4x8x4x4xf32>) -> tensor<4x4x8x4xf32>
    %405 = stablehlo.transpose %404, dims = [0, 2, 1, 3] : (tensor<4x4x8x4xf32>) -> tensor<4x8x4x4xf32>
    %406 = stablehlo.dot_general %403, %111, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x8x8xf32>, tensor<4x8x4x4xf32>) -> tensor<4x4x8x4xf32>
    %407 = stablehlo.transpose %406, dims = [0, 2, 1, 3] : (tensor<4x4x8x4xf32>) -> tensor<4x8x4x4xf32>
    %408 = stablehlo.slice %405 [0:4, 0:8, 0:4, 0:2] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x2xf32>
    %409 = stablehlo.slice %405 [0:4, 0:8, 0:4, 2:4] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x2xf32>
    %410 = stablehlo.broadcast_in_dim %107, dims = [0, 1, 2, 3] : (tensor<1x8x1x2xf32>) -> tensor<4x8x4x2xf32>
    %411 = stablehlo.multiply %408, %410 : tensor<4x8x4x2xf32>
    %412 = stablehlo.broadcast_in_dim %103, dims = [0, 1, 2, 3] : (tensor<1x8x1x2xf32>) -> tensor<4x8x4x2xf32>
    %413 = stablehlo.multiply %408, %412 : tensor<4x8x4x2xf32>
    %414 = stablehlo.slice %411 [0:4, 0:8, 0:4, 0:1] : (tensor<4x8x4x2xf32>) -> tensor<4x8x4x1xf32>
    %415 = stablehlo.slice %411 [0:4, 0:8, 0:4, 1:2] : (tensor<4x8x4x2xf32>) -> tensor<4x8x4x1xf32>
    %cst_96 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %416 = stablehlo.pad %415, %cst_96, low = [0, 0, 0, 0], high = [0, 0, 0, 1], interior = [0, 0, 0, 0] : (tensor<4x8x4x1xf32>, tensor<f32>) -> tensor<4x8x4x2xf32>
    %417 = stablehlo.add %413, %416 : tensor<4x8x4x2xf32>
    %418 = stablehlo.negate %414 : tensor<4x8x4x1xf32>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %419 = stablehlo.pad %418, %cst_97, low = [0, 0, 0, 1], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x8x4x1xf32>, tensor<f32>) -> tensor<4x8x4x2xf32>
    %420 = stablehlo.add %417, %419 : tensor<4x8x4x2xf32>
    %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %421 = stablehlo.pad %409, %cst_98, low = [0, 0, 0, 2], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x8x4x2xf32>, tensor<f32>) -> tensor<4x8x4x4xf32>
    %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %422 = stablehlo.pad %420, %cst_99, low = [0, 0, 0, 0], high = [0, 0, 0, 2], interior = [0, 0, 0, 0] : (tensor<4x8x4x2xf32>, tensor<f32>) -> tensor<4x8x4x4xf32>
    %423 = stablehlo.add %421, %422 : tensor<4x8x4x4xf32>
    %424 = stablehlo.slice %407 [0:4, 0:8, 0:4, 0:2] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x2xf32>
    %425 = stablehlo.slice %407 [0:4, 0:8, 0:4, 2:4] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x2xf32>
    %426 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2, 3] : (tensor<1x8x1x2xf32>) -> tensor<4x8x4x2xf32>
    %427 = stablehlo.multiply %424, %426 : tensor<4x8x4x2xf32>
    %428 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2, 3] : (tensor<1x8x1x2xf32>) -> tensor<4x8x4x2xf32>
    %429 = stablehlo.multiply %424, %428 : tensor<4x8x4x2xf32>
    %430 = stablehlo.slice %427 [0:4, 0:8, 0:4, 0:1] : (tensor<4x8x4x2xf32>) -> tensor<4x8x4x1xf32>
    %431 = stablehlo.slice %427 [0:4, 0:8, 0:4, 1:2] : (tensor<4x8x4x2xf32>) -> tensor<4x8x4x1xf32>
    %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %432 = stablehlo.pad %431, %cst_100, low = [0, 0, 0, 0], high = [0, 0, 0, 1], interior = [0, 0, 0, 0] : (tensor<4x8x4x1xf32>, tensor<f32>) -> tensor<4x8x4x2xf32>
    %433 = stablehlo.add %429, %432 : tensor<4x8x4x2xf32>
    %434 = stablehlo.negate %430 : tensor<4x8x4x1xf32>
    %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %435 = stablehlo.pad %434, %cst_101, low = [0, 0, 0, 1], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x8x4x1xf32>, tensor<f32>) -> tensor<4x8x4x2xf32>
    %436 = stablehlo.add %433, %435 : tensor<4x8x4x2xf32>
    %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %437 = stablehlo.pad %425, %cst_102, low = [0, 0, 0, 2], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x8x4x2xf32>, tensor<f32>) -> tensor<4x8x4x4xf32>
    %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %438 = stablehlo.pad %436, %cst_103, low = [0, 0, 0, 0], high = [0, 0, 0, 2], interior = [0, 0, 0, 0] : (tensor<4x8x4x2xf32>, tensor<f32>) -> tensor<4x8x4x4xf32>
    %439 = stablehlo.add %437, %438 : tensor<4x8x4x4xf32>
    %440 = stablehlo.concatenate %439, %423, %388, dim = 3 : (tensor<4x8x4x4xf32>, tensor<4x8x4x4xf32>, tensor<4x8x4x4xf32>) -> tensor<4x8x4x12xf32>
    %441 = stablehlo.reshape %440 : (tensor<4x8x4x12xf32>) -> tensor<4x8x48xf32>
    %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %442 = stablehlo.reduce(%441 init: %cst_104) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x48xf32>, tensor<f32>) -> tensor<48xf32>
    %443 = stablehlo.reshape %442 : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %444 = stablehlo.reduce(%443 init: %cst_105) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x48xf32>, tensor<f32>) -> tensor<48xf32>
    %445 = stablehlo.dot_general %441, %35, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x48xf32>, tensor<4x8x16xf32>) -> tensor<48x16xf32>
    %446 = stablehlo.transpose %445, dims = [1, 0] : (tensor<48x16xf32>) -> tensor<16x48xf32>
    %447 = stablehlo.dot_general %441, %arg8, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x48xf32>, tensor<16x48xf32>) -> tensor<4x8x16xf32>
    %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %448 = stablehlo.reduce(%447 init: %cst_106) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %449 = stablehlo.reshape %448 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %450 = stablehlo.reduce(%449 init: %cst_107) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %451 = stablehlo.multiply %29, %447 : tensor<4x8x16xf32>
    %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %452 = stablehlo.reduce(%451 init: %cst_108) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %453 = stablehlo.reshape %452 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %454 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %455 = stablehlo.multiply %447, %454 : tensor<4x8x16xf32>
    %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %456 = stablehlo.reduce(%453 init: %cst_109) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %457 = stablehlo.multiply %12, %455 : tensor<4x8x16xf32>
    %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %458 = stablehlo.reduce(%457 init: %cst_110) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %459 = stablehlo.reshape %458 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %460 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %461 = stablehlo.multiply %455, %460 : tensor<4x8x16xf32>
    %462 = stablehlo.multiply %459, %27 : tensor<4x8x1xf32>
    %cst_111 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %463 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %464 = stablehlo.divide %462, %463 : tensor<4x8x1xf32>
    %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %465 = stablehlo.reduce(%464 init: %cst_112) applies stablehlo.add across dimensions = [2] : (tensor<4x8x1xf32>, tensor<f32>) -> tensor<4x8xf32>
    %466 = stablehlo.broadcast_in_dim %465, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x16xf32>
    %467 = stablehlo.multiply %466, %17 : tensor<4x8x16xf32>
    %468 = stablehlo.negate %467 : tensor<4x8x16xf32>
    %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %469 = stablehlo.reduce(%468 init: %cst_113) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %470 = stablehlo.reshape %469 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %471 = stablehlo.add %380, %467 : tensor<4x8x16xf32>
    %472 = stablehlo.negate %461 : tensor<4x8x16xf32>
    %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %473 = stablehlo.reduce(%472 init: %cst_114) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %474 = stablehlo.reshape %473 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %475 = stablehlo.add %471, %461 : tensor<4x8x16xf32>
    %476 = stablehlo.add %470, %474 : tensor<4x8x1xf32>
    %cst_115 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %477 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %478 = stablehlo.divide %476, %477 : tensor<4x8x1xf32>
    %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %479 = stablehlo.reduce(%478 init: %cst_116) applies stablehlo.add across dimensions = [2] : (tensor<4x8x1xf32>, tensor<f32>) -> tensor<4x8xf32>
    %480 = stablehlo.broadcast_in_dim %479, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x16xf32>
    %481 = stablehlo.add %475, %480 : tensor<4x8x16xf32>
    %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %482 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %483 = "stablehlo.scatter"(%482, %5, %481) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg45: tensor<f32>, %arg46: tensor<f32>):
      %831 = stablehlo.add %arg45, %arg46 : tensor<f32>
      stablehlo.return %831 : tensor<f32>
    }) : (tensor<24x16xf32>, tensor<4x8x1xi32>, tensor<4x8x16xf32>) -> tensor<24x16xf32>
    %cst_118 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %484 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %485 = stablehlo.multiply %484, %483 : tensor<24x16xf32>
    %cst_119 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %486 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %487 = stablehlo.multiply %486, %arg15 : tensor<24x16xf32>
    %488 = stablehlo.add %485, %487 : tensor<24x16xf32>
    %cst_120 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %489 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %490 = stablehlo.multiply %489, %289 : tensor<16x24xf32>
    %cst_121 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %491 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %492 = stablehlo.multiply %491, %arg16 : tensor<16x24xf32>
    %493 = stablehlo.add %490, %492 : tensor<16x24xf32>
    %cst_122 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %494 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %495 = stablehlo.multiply %494, %382 : tensor<16x16xf32>
    %cst_123 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %496 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %497 = stablehlo.multiply %496, %arg17 : tensor<16x16xf32>
    %498 = stablehlo.add %495, %497 : tensor<16x16xf32>
    %cst_124 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %499 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %500 = stablehlo.multiply %499, %325 : tensor<32x16xf32>
    %cst_125 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %501 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %502 = stablehlo.multiply %501, %arg18 : tensor<32x16xf32>
    %503 = stablehlo.add %500, %502 : tensor<32x16xf32>
    %cst_126 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %504 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %505 = stablehlo.multiply %504, %456 : tensor<16xf32>
    %cst_127 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %506 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %507 = stablehlo.multiply %506, %arg19 : tensor<16xf32>
    %508 = stablehlo.add %505, %507 : tensor<16xf32>
    %cst_128 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %509 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %510 = stablehlo.multiply %509, %450 : tensor<16xf32>
    %cst_129 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %511 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %512 = stablehlo.multiply %511, %arg20 : tensor<16xf32>
    %513 = stablehlo.add %510, %512 : tensor<16xf32>
    %cst_130 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %514 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %515 = stablehlo.multiply %514, %355 : tensor<16xf32>
    %cst_131 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %516 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %517 = stablehlo.multiply %516, %arg21 : tensor<16xf32>
    %518 = stablehlo.add %515, %517 : tensor<16xf32>
    %cst_132 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %519 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %520 = stablehlo.multiply %519, %349 : tensor<16xf32>
    %cst_133 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %521 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %522 = stablehlo.multiply %521, %arg22 : tensor<16xf32>
    %523 = stablehlo.add %520, %522 : tensor<16xf32>
    %cst_134 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %524 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %525 = stablehlo.multiply %524, %446 : tensor<16x48xf32>
    %cst_135 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %526 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %527 = stablehlo.multiply %526, %arg23 : tensor<16x48xf32>
    %528 = stablehlo.add %525, %527 : tensor<16x48xf32>
    %cst_136 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %529 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %530 = stablehlo.multiply %529, %444 : tensor<48xf32>
    %cst_137 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %531 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %532 = stablehlo.multiply %531, %arg24 : tensor<48xf32>
    %533 = stablehlo.add %530, %532 : tensor<48xf32>
    %cst_138 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %534 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %535 = stablehlo.multiply %534, %345 : tensor<16x32xf32>
    %cst_139 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %536 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %537 = stablehlo.multiply %536, %arg25 : tensor<16x32xf32>
    %538 = stablehlo.add %535, %537 : tensor<16x32xf32>
    %cst_140 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %539 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %540 = stablehlo.multiply %539, %343 : tensor<32xf32>
    %cst_141 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %541 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %542 = stablehlo.multiply %541, %arg26 : tensor<32xf32>
    %543 = stablehlo.add %540, %542 : tensor<32xf32>
    %cst_142 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %544 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %545 = stablehlo.multiply %544, %299 : tensor<16xf32>
    %cst_143 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %546 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %547 = stablehlo.multiply %546, %arg27 : tensor<16xf32>
    %548 = stablehlo.add %545, %547 : tensor<16xf32>
    %cst_144 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %549 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %550 = stablehlo.multiply %549, %293 : tensor<16xf32>
    %cst_145 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %551 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %552 = stablehlo.multiply %551, %arg28 : tensor<16xf32>
    %553 = stablehlo.add %550, %552 : tensor<16xf32>
    %554 = stablehlo.multiply %483, %483 : tensor<24x16xf32>
    %cst_146 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %555 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %556 = stablehlo.multiply %555, %554 : tensor<24x16xf32>
    %cst_147 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %557 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %558 = stablehlo.multiply %557, %arg29 : tensor<24x16xf32>
    %559 = stablehlo.add %556, %558 : tensor<24x16xf32>
    %560 = stablehlo.multiply %289, %289 : tensor<16x24xf32>
    %cst_148 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %561 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %562 = stablehlo.multiply %561, %560 : tensor<16x24xf32>
    %cst_149 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %563 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %564 = stablehlo.multiply %563, %arg30 : tensor<16x24xf32>
    %565 = stablehlo.add %562, %564 : tensor<16x24xf32>
    %566 = stablehlo.multiply %382, %382 : tensor<16x16xf32>
    %cst_150 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %567 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %568 = stablehlo.multiply %567, %566 : tensor<16x16xf32>
    %cst_151 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %569 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %570 = stablehlo.multiply %569, %arg31 : tensor<16x16xf32>
    %571 = stablehlo.add %568, %570 : tensor<16x16xf32>
    %572 = stablehlo.multiply %325, %325 : tensor<32x16xf32>
    %cst_152 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %573 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %574 = stablehlo.multiply %573, %572 : tensor<32x16xf32>
    %cst_153 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %575 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %576 = stablehlo.multiply %575, %arg32 : tensor<32x16xf32>
    %577 = stablehlo.add %574, %576 : tensor<32x16xf32>
    %578 = stablehlo.multiply %456, %456 : tensor<16xf32>
    %cst_154 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %579 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %580 = stablehlo.multiply %579, %578 : tensor<16xf32>
    %cst_155 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %581 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %582 = stablehlo.multiply %581, %arg33 : tensor<16xf32>
    %583 = stablehlo.add %580, %582 : tensor<16xf32>
    %584 = stablehlo.multiply %450, %450 : tensor<16xf32>
    %cst_156 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %585 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %586 = stablehlo.multiply %585, %584 : tensor<16xf32>
    %cst_157 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %587 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %588 = stablehlo.multiply %587, %arg34 : tensor<16xf32>
    %589 = stablehlo.add %586, %588 : tensor<16xf32>
    %590 = stablehlo.multiply %355, %355 : tensor<16xf32>
    %cst_158 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %591 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %592 = stablehlo.multiply %591, %590 : tensor<16xf32>
    %cst_159 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %593 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %594 = stablehlo.multiply %593, %arg35 : tensor<16xf32>
    %595 = stablehlo.add %592, %594 : tensor<16xf32>
    %596 = stablehlo.multiply %349, %349 : tensor<16xf32>
    %cst_160 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %597 = stablehlo.broadcast_in_dim %cst_160, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %598 = stablehlo.multiply %597, %596 : tensor<16xf32>
    %cst_161 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %599 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %600 = stablehlo.multiply %599, %arg36 : tensor<16xf32>
    %601 = stablehlo.add %598, %600 : tensor<16xf32>
    %602 = stablehlo.multiply %446, %446 : tensor<16x48xf32>
    %cst_162 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %603 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %604 = stablehlo.multiply %603, %602 : tensor<16x48xf32>
    %cst_163 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %605 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %606 = stablehlo.multiply %605, %arg37 : tensor<16x48xf32>
    %607 = stablehlo.add %604, %606 : tensor<16x48xf32>
    %608 = stablehlo.multiply %444, %444 : tensor<48xf32>
    %cst_164 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %609 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %610 = stablehlo.multiply %609, %608 : tensor<48xf32>
    %cst_165 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %611 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %612 = stablehlo.multiply %611, %arg38 : tensor<48xf32>
    %613 = stablehlo.add %610, %612 : tensor<48xf32>
    %614 = stablehlo.multiply %345, %345 : tensor<16x32xf32>
    %cst_166 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %615 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %616 = stablehlo.multiply %615, %614 : tensor<16x32xf32>
    %cst_167 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %617 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %618 = stablehlo.multiply %617, %arg39 : tensor<16x32xf32>
    %619 = stablehlo.add %616, %618 : tensor<16x32xf32>
    %620 = stablehlo.multiply %343, %343 : tensor<32xf32>
    %cst_168 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %621 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %622 = stablehlo.multiply %621, %620 : tensor<32xf32>
    %cst_169 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %623 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %624 = stablehlo.multiply %623, %arg40 : tensor<32xf32>
    %625 = stablehlo.add %622, %624 : tensor<32xf32>
    %626 = stablehlo.multiply %299, %299 : tensor<16xf32>
    %cst_170 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %627 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %628 = stablehlo.multiply %627, %626 : tensor<16xf32>
    %cst_171 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %629 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %630 = stablehlo.multiply %629, %arg41 : tensor<16xf32>
    %631 = stablehlo.add %628, %630 : tensor<16xf32>
    %632 = stablehlo.multiply %293, %293 : tensor<16xf32>
    %cst_172 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %633 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %634 = stablehlo.multiply %633, %632 : tensor<16xf32>
    %cst_173 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %635 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %636 = stablehlo.multiply %635, %arg42 : tensor<16xf32>
    %637 = stablehlo.add %634, %636 : tensor<16xf32>
    %c_174 = stablehlo.constant dense<2147483647> : tensor<i32>
    %638 = stablehlo.compare LT, %arg14, %c_174, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_175 = stablehlo.constant dense<1> : tensor<i32>
    %639 = stablehlo.add %arg14, %c_175 : tensor<i32>
    %c_176 = stablehlo.constant dense<2147483647> : tensor<i32>
    %640 = call @_where_4(%638, %639, %c_176) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %641 = stablehlo.convert %640 : (tensor<i32>) -> tensor<f32>
    %cst_177 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %642 = stablehlo.convert %640 : (tensor<i32>) -> tensor<f32>
    %643 = stablehlo.power %cst_177, %642 : tensor<f32>
    %cst_178 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %644 = stablehlo.subtract %cst_178, %643 : tensor<f32>
    %645 = stablehlo.broadcast_in_dim %644, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %646 = stablehlo.divide %488, %645 : tensor<24x16xf32>
    %647 = stablehlo.broadcast_in_dim %644, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %648 = stablehlo.divide %493, %647 : tensor<16x24xf32>
    %649 = stablehlo.broadcast_in_dim %644, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %650 = stablehlo.divide %498, %649 : tensor<16x16xf32>
    %651 = stablehlo.broadcast_in_dim %644, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %652 = stablehlo.divide %503, %651 : tensor<32x16xf32>
    %653 = stablehlo.broadcast_in_dim %644, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %654 = stablehlo.divide %508, %653 : tensor<16xf32>
    %655 = stablehlo.broadcast_in_dim %644, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %656 = stablehlo.divide %513, %655 : tensor<16xf32>
    %657 = stablehlo.broadcast_in_dim %644, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %658 = stablehlo.divide %518, %657 : tensor<16xf32>
    %659 = stablehlo.broadcast_in_dim %644, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %660 = stablehlo.divide %523, %659 : tensor<16xf32>
    %661 = stablehlo.broadcast_in_dim %644, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %662 = stablehlo.divide %528, %661 : tensor<16x48xf32>
    %663 = stablehlo.broadcast_in_dim %644, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %664 = stablehlo.divide %533, %663 : tensor<48xf32>
    %665 = stablehlo.broadcast_in_dim %644, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %666 = stablehlo.divide %538, %665 : tensor<16x32xf32>
    %667 = stablehlo.broadcast_in_dim %644, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %668 = stablehlo.divide %543, %667 : tensor<32xf32>
    %669 = stablehlo.broadcast_in_dim %644, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %670 = stablehlo.divide %548, %669 : tensor<16xf32>
    %671 = stablehlo.broadcast_in_dim %644, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %672 = stablehlo.divide %553, %671 : tensor<16xf32>
    %673 = stablehlo.convert %640 : (tensor<i32>) -> tensor<f32>
    %cst_179 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %674 = stablehlo.convert %640 : (tensor<i32>) -> tensor<f32>
    %675 = stablehlo.power %cst_179, %674 : tensor<f32>
    %cst_180 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %676 = stablehlo.subtract %cst_180, %675 : tensor<f32>
    %677 = stablehlo.broadcast_in_dim %676, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %678 = stablehlo.divide %559, %677 : tensor<24x16xf32>
    %679 = stablehlo.broadcast_in_dim %676, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %680 = stablehlo.divide %565, %679 : tensor<16x24xf32>
    %681 = stablehlo.broadcast_in_dim %676, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %682 = stablehlo.divide %571, %681 : tensor<16x16xf32>
    %683 = stablehlo.broadcast_in_dim %676, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %684 = stablehlo.divide %577, %683 : tensor<32x16xf32>
    %685 = stablehlo.broadcast_in_dim %676, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %686 = stablehlo.divide %583, %685 : tensor<16xf32>
    %687 = stablehlo.broadcast_in_dim %676, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %688 = stablehlo.divide %589, %687 : tensor<16xf32>
    %689 = stablehlo.broadcast_in_dim %676, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %690 = stablehlo.divide %595, %689 : tensor<16xf32>
    %691 = stablehlo.broadcast_in_dim %676, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %692 = stablehlo.divide %601, %691 : tensor<16xf32>
    %693 = stablehlo.broadcast_in_dim %676, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %694 = stablehlo.divide %607, %693 : tensor<16x48xf32>
    %695 = stablehlo.broadcast_in_dim %676, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %696 = stablehlo.divide %613, %695 : tensor<48xf32>
    %697 = stablehlo.broadcast_in_dim %676, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %698 = stablehlo.divide %619, %697 : tensor<16x32xf32>
    %699 = stablehlo.broadcast_in_dim %676, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %700 = stablehlo.divide %625, %699 : tensor<32xf32>
    %701 = stablehlo.broadcast_in_dim %676, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %702 = stablehlo.divide %631, %701 : tensor<16xf32>
    %703 = stablehlo.broadcast_in_dim %676, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %704 = stablehlo.divide %637, %703 : tensor<16xf32>
    %cst_181 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %705 = stablehlo.broadcast_in_dim %cst_181, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %706 = stablehlo.add %678, %705 : tensor<24x16xf32>
    %707 = stablehlo.sqrt %706 : tensor<24x16xf32>
    %cst_182 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %708 = stablehlo.broadcast_in_dim %cst_182, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %709 = stablehlo.add %707, %708 : tensor<24x16xf32>
    %710 = stablehlo.divide %646, %709 : tensor<24x16xf32>
    %cst_183 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %711 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %712 = stablehlo.add %680, %711 : tensor<16x24xf32>
    %713 = stablehlo.sqrt %712 : tensor<16x24xf32>
    %cst_184 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %714 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %715 = stablehlo.add %713, %714 : tensor<16x24xf32>
    %716 = stablehlo.divide %648, %715 : tensor<16x24xf32>
    %cst_185 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %717 = stablehlo.broadcast_in_dim %cst_185, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %718 = stablehlo.add %682, %717 : tensor<16x16xf32>
    %719 = stablehlo.sqrt %718 : tensor<16x16xf32>
    %cst_186 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %720 = stablehlo.broadcast_in_dim %cst_186, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %721 = stablehlo.add %719, %720 : tensor<16x16xf32>
    %722 = stablehlo.divide %650, %721 : tensor<16x16xf32>
    %cst_187 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %723 = stablehlo.broadcast_in_dim %cst_187, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %724 = stablehlo.add %684, %723 : tensor<32x16xf32>
    %725 = stablehlo.sqrt %724 : tensor<32x16xf32>
    %cst_188 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %726 = stablehlo.broadcast_in_dim %cst_188, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %727 = stablehlo.add %725, %726 : tensor<32x16xf32>
    %728 = stablehlo.divide %652, %727 : tensor<32x16xf32>
    %cst_189 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %729 = stablehlo.broadcast_in_dim %cst_189, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %730 = stablehlo.add %686, %729 : tensor<16xf32>
    %731 = stablehlo.sqrt %730 : tensor<16xf32>
    %cst_190 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %732 = stablehlo.broadcast_in_dim %cst_190, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %733 = stablehlo.add %731, %732 : tensor<16xf32>
    %734 = stablehlo.divide %654, %733 : tensor<16xf32>
    %cst_191 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %735 = stablehlo.broadcast_in_dim %cst_191, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %736 = stablehlo.add %688, %735 : tensor<16xf32>
    %737 = stablehlo.sqrt %736 : tensor<16xf32>
    %cst_192 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %738 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %739 = stablehlo.add %737, %738 : tensor<16xf32>
    %740 = stablehlo.divide %656, %739 : tensor<16xf32>
    %cst_193 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %741 = stablehlo.broadcast_in_dim %cst_193, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %742 = stablehlo.add %690, %741 : tensor<16xf32>
    %743 = stablehlo.sqrt %742 : tensor<16xf32>
    %cst_194 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %744 = stablehlo.broadcast_in_dim %cst_194, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %745 = stablehlo.add %743, %744 : tensor<16xf32>
    %746 = stablehlo.divide %658, %745 : tensor<16xf32>
    %cst_195 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %747 = stablehlo.broadcast_in_dim %cst_195, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %748 = stablehlo.add %692, %747 : tensor<16xf32>
    %749 = stablehlo.sqrt %748 : tensor<16xf32>
    %cst_196 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %750 = stablehlo.broadcast_in_dim %cst_196, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %751 = stablehlo.add %749, %750 : tensor<16xf32>
    %752 = stablehlo.divide %660, %751 : tensor<16xf32>
    %cst_197 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %753 = stablehlo.broadcast_in_dim %cst_197, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %754 = stablehlo.add %694, %753 : tensor<16x48xf32>
    %755 = stablehlo.sqrt %754 : tensor<16x48xf32>
    %cst_198 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %756 = stablehlo.broadcast_in_dim %cst_198, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %757 = stablehlo.add %755, %756 : tensor<16x48xf32>
    %758 = stablehlo.divide %662, %757 : tensor<16x48xf32>
    %cst_199 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %759 = stablehlo.broadcast_in_dim %cst_199, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %760 = stablehlo.add %696, %759 : tensor<48xf32>
    %761 = stablehlo.sqrt %760 : tensor<48xf32>
    %cst_200 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %762 = stablehlo.broadcast_in_dim %cst_200, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %763 = stablehlo.add %761, %762 : tensor<48xf32>
    %764 = stablehlo.divide %664, %763 : tensor<48xf32>
    %cst_201 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %765 = stablehlo.broadcast_in_dim %cst_201, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %766 = stablehlo.add %698, %765 : tensor<16x32xf32>
    %767 = stablehlo.sqrt %766 : tensor<16x32xf32>
    %cst_202 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %768 = stablehlo.broadcast_in_dim %cst_202, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %769 = stablehlo.add %767, %768 : tensor<16x32xf32>
    %770 = stablehlo.divide %666, %769 : tensor<16x32xf32>
    %cst_203 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %771 = stablehlo.broadcast_in_dim %cst_203, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %772 = stablehlo.add %700, %771 : tensor<32xf32>
    %773 = stablehlo.sqrt %772 : tensor<32xf32>
    %cst_204 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %774 = stablehlo.broadcast_in_dim %cst_204, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %775 = stablehlo.add %773, %774 : tensor<32xf32>
    %776 = stablehlo.divide %668, %775 : tensor<32xf32>
    %cst_205 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %777 = stablehlo.broadcast_in_dim %cst_205, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %778 = stablehlo.add %702, %777 : tensor<16xf32>
    %779 = stablehlo.sqrt %778 : tensor<16xf32>
    %cst_206 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %780 = stablehlo.broadcast_in_dim %cst_206, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %781 = stablehlo.add %779, %780 : tensor<16xf32>
    %782 = stablehlo.divide %670, %781 : tensor<16xf32>
    %cst_207 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %783 = stablehlo.broadcast_in_dim %cst_207, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %784 = stablehlo.add %704, %783 : tensor<16xf32>
    %785 = stablehlo.sqrt %784 : tensor<16xf32>
    %cst_208 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %786 = stablehlo.broadcast_in_dim %cst_208, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %787 = stablehlo.add %785, %786 : tensor<16xf32>
    %788 = stablehlo.divide %672, %787 : tensor<16xf32>
    %cst_209 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %789 = stablehlo.broadcast_in_dim %cst_209, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %790 = stablehlo.multiply %789, %710 : tensor<24x16xf32>
    %cst_210 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %791 = stablehlo.broadcast_in_dim %cst_210, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %792 = stablehlo.multiply %791, %716 : tensor<16x24xf32>
    %cst_211 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %793 = stablehlo.broadcast_in_dim %cst_211, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %794 = stablehlo.multiply %793, %722 : tensor<16x16xf32>
    %cst_212 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %795 = stablehlo.broadcast_in_dim %cst_212, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %796 = stablehlo.multiply %795, %728 : tensor<32x16xf32>
    %cst_213 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %797 = stablehlo.broadcast_in_dim %cst_213, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %798 = stablehlo.multiply %797, %734 : tensor<16xf32>
    %cst_214 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %799 = stablehlo.broadcast_in_dim %cst_214, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %800 = stablehlo.multiply %799, %740 : tensor<16xf32>
    %cst_215 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %801 = stablehlo.broadcast_in_dim %cst_215, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %802 = stablehlo.multiply %801, %746 : tensor<16xf32>
    %cst_216 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %803 = stablehlo.broadcast_in_dim %cst_216, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %804 = stablehlo.multiply %803, %752 : tensor<16xf32>
    %cst_217 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %805 = stablehlo.broadcast_in_dim %cst_217, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %806 = stablehlo.multiply %805, %758 : tensor<16x48xf32>
    %cst_218 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %807 = stablehlo.broadcast_in_dim %cst_218, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %808 = stablehlo.multiply %807, %764 : tensor<48xf32>
    %cst_219 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %809 = stablehlo.broadcast_in_dim %cst_219, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %810 = stablehlo.multiply %809, %770 : tensor<16x32xf32>
    %cst_220 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %811 = stablehlo.broadcast_in_dim %cst_220, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %812 = stablehlo.multiply %811, %776 : tensor<32xf32>
    %cst_221 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %813 = stablehlo.broadcast_in_dim %cst_221, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %814 = stablehlo.multiply %813, %782 : tensor<16xf32>
    %cst_222 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %815 = stablehlo.broadcast_in_dim %cst_222, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %816 = stablehlo.multiply %815, %788 : tensor<16xf32>
    %817 = stablehlo.add %arg0, %790 : tensor<24x16xf32>
    %818 = stablehlo.add %arg1, %792 : tensor<16x24xf32>
    %819 = stablehlo.add %arg2, %794 : tensor<16x16xf32>
    %820 = stablehlo.add %arg3, %796 : tensor<32x16xf32>
    %821 = stablehlo.add %arg4, %798 : tensor<16xf32>
    %822 = stablehlo.add %arg5, %800 : tensor<16xf32>
    %823 = stablehlo.add %arg6, %802 : tensor<16xf32>
    %824 = stablehlo.add %arg7, %804 : tensor<16xf32>
    %825 = stablehlo.add %arg8, %806 : tensor<16x48xf32>
    %826 = stablehlo.add %arg9, %808 : tensor<48xf32>
    %827 = stablehlo.add %arg10, %810 : tensor<16x32xf32>
    %828 = stablehlo.add %arg11, %812 : tensor<32xf32>
    %829 = stablehlo.add %arg12, %814 : tensor<16xf32>
    %830 = stablehlo.add %arg13, %816 : tensor<16xf32>
    return %817, %818, %819, %820, %821, %822, %823, %824, %825, %826, %827, %828, %829, %830, %640, %488, %493, %498, %503, %508, %513, %518, %523, %528, %533, %538, %543, %548, %553, %559, %565, %571, %577, %583, %589, %595, %601, %607, %613, %619, %625, %631, %637, %273 : tensor<24x16xf32>, tensor<16x24xf32>, tensor<16x16xf32>, tensor<32x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x48xf32>, tensor<48xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16xf32>, tensor<16xf32>, tensor<i32>, tensor<24x16xf32>, tensor<16x24xf32>, tensor<16x16xf32>, tensor<32x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x48xf32>, tensor<48xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16xf32>, tensor<16xf32>, tensor<24x16xf32>, tensor<16x24xf32>, tensor<16x16xf32>, tensor<32x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x48xf32>, tensor<48xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16xf32>, tensor<16xf32>, tensor<f32>
  }
  func.func private @tril(%arg0: tensor<8x8xi1>) -> tensor<8x8xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<8x8xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<8x8xi32>
    %2 = stablehlo.add %0, %1 : tensor<8x8xi32>
    %3 = stablehlo.iota dim = 1 : tensor<8x8xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<8x8xi32>, tensor<8x8xi32>) -> tensor<8x8xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<8x8xi1>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<8x8xi1>, tensor<8x8xi1>
    return %6 : tensor<8x8xi1>
  }
  func.func private @_where(%arg0: tensor<8x8xi1>, %arg1: tensor<4x4x8x8xf32>, %arg2: tensor<f32>) -> (tensor<4x4x8x8xf32>, tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<8x8xi1>) -> tensor<4x4x8x8xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x4x8x8xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4x8x8xf32>
    return %3, %1, %4 : tensor<4x4x8x8xf32>, tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<4x8x24xf32>, %arg1: tensor<4x8x1xi32>) -> (tensor<4x8x1xf32>, tensor<4x8x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x8x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x8x1xi32>, tensor<4x8x1xi32>) -> tensor<4x8x1xi1>
    %c_0 = stablehlo.constant dense<24> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x8x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x8x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x8x1xi1>, tensor<4x8x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<4x8x1xi32>) -> tensor<4x8x1x1xi32>
    %c_1 = stablehlo.constant dense<23> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x8x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x8x1x1xi32>, tensor<4x8x1x1xi32>) -> tensor<4x8x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<4x8x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x8x1x1xi32>, tensor<4x8x1x1xi32>) -> tensor<4x8x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x8x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<4x8x1x1xi1>, tensor<i1>) -> tensor<4x8x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x8x24xf32>, tensor<4x8x1x1xi32>) -> tensor<4x8x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<4x8x1xi1>, tensor<4x8x1xf32>
    return %15, %5 : tensor<4x8x1xf32>, tensor<4x8x1x1xi32>
  }
  func.func private @_take(%arg0: tensor<4x8x1xf32>, %arg1: tensor<i32>) -> (tensor<4x8xf32>, tensor<1xi32>) {
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
    %10 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], collapsed_slice_dims = [2], start_index_map = [2]>, indices_are_sorted = false, slice_sizes = array<i64: 4, 8, 1>}> : (tensor<4x8x1xf32>, tensor<1xi32>) -> tensor<4x8xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<4x8xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %13 = stablehlo.select %11, %10, %12 : tensor<4x8xi1>, tensor<4x8xf32>
    return %13, %3 : tensor<4x8xf32>, tensor<1xi32>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_1(%arg0: tensor<1xi32>, %arg1: tensor<4x8xf32>) -> tensor<4x8x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], inserted_window_dims = [2], scatter_dims_to_operand_dims = [2]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x8x1xf32>, tensor<1xi32>, tensor<4x8xf32>) -> tensor<4x8x1xf32>
    return %1 : tensor<4x8x1xf32>
  }
  func.func private @take_along_axis_2(%arg0: tensor<4x8x1x1xi32>, %arg1: tensor<4x8x1xf32>) -> tensor<4x8x24xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8x24xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x8x24xf32>, tensor<4x8x1x1xi32>, tensor<4x8x1xf32>) -> tensor<4x8x24xf32>
    return %1 : tensor<4x8x24xf32>
  }
  func.func private @_where_3(%arg0: tensor<4x4x8x8xi1>, %arg1: tensor<4x4x8x8xf32>, %arg2: tensor<4x4x8x8xf32>) -> tensor<4x4x8x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4x8x8xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>
    return %1 : tensor<4x4x8x8xf32>
  }
  func.func private @_where_4(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
