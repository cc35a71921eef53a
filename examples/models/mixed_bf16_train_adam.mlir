module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<24x16xf32>, %arg1: tensor<16x24xf32>, %arg2: tensor<24x16xf32>, %arg3: tensor<16x24xf32>, %arg4: tensor<16x2x4xf32>, %arg5: tensor<16xf32>, %arg6: tensor<16xf32>, %arg7: tensor<4x4x16xf32>, %arg8: tensor<16x4x4xf32>, %arg9: tensor<16x24xf32>, %arg10: tensor<16x2x4xf32>, %arg11: tensor<16xf32>, %arg12: tensor<i32>, %arg13: tensor<24x16xf32>, %arg14: tensor<16x24xf32>, %arg15: tensor<24x16xf32>, %arg16: tensor<16x24xf32>, %arg17: tensor<16x2x4xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16xf32>, %arg20: tensor<4x4x16xf32>, %arg21: tensor<16x4x4xf32>, %arg22: tensor<16x24xf32>, %arg23: tensor<16x2x4xf32>, %arg24: tensor<16xf32>, %arg25: tensor<24x16xf32>, %arg26: tensor<16x24xf32>, %arg27: tensor<24x16xf32>, %arg28: tensor<16x24xf32>, %arg29: tensor<16x2x4xf32>, %arg30: tensor<16xf32>, %arg31: tensor<16xf32>, %arg32: tensor<4x4x16xf32>, %arg33: tensor<16x4x4xf32>, %arg34: tensor<16x24xf32>, %arg35: tensor<16x2x4xf32>, %arg36: tensor<16xf32>, %arg37: tensor<f32>, %arg38: tensor<4x8xi32>, %arg39: tensor<4x8xi32>) -> (tensor<24x16xf32> {jax.result_info = "result[0]['embed']"}, tensor<16x24xf32> {jax.result_info = "result[0]['head']"}, tensor<24x16xf32> {jax.result_info = "result[0]['layers'][0]['down']"}, tensor<16x24xf32> {jax.result_info = "result[0]['layers'][0]['gate']"}, tensor<16x2x4xf32> {jax.result_info = "result[0]['layers'][0]['k']"}, tensor<16xf32> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<16xf32> {jax.result_info = "result[0]['layers'][0]['norm2']"}, tensor<4x4x16xf32> {jax.result_info = "result[0]['layers'][0]['o']"}, tensor<16x4x4xf32> {jax.result_info = "result[0]['layers'][0]['q']"}, tensor<16x24xf32> {jax.result_info = "result[0]['layers'][0]['up']"}, tensor<16x2x4xf32> {jax.result_info = "result[0]['layers'][0]['v']"}, tensor<16xf32> {jax.result_info = "result[0]['norm']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<24x16xf32> {jax.result_info = "result[1][0].mu['embed']"}, tensor<16x24xf32> {jax.result_info = "result[1][0].mu['head']"}, tensor<24x16xf32> {jax.result_info = "result[1][0].mu['layers'][0]['down']"}, tensor<16x24xf32> {jax.result_info = "result[1][0].mu['layers'][0]['gate']"}, tensor<16x2x4xf32> {jax.result_info = "result[1][0].mu['layers'][0]['k']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['layers'][0]['norm1']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['layers'][0]['norm2']"}, tensor<4x4x16xf32> {jax.result_info = "result[1][0].mu['layers'][0]['o']"}, tensor<16x4x4xf32> {jax.result_info = "result[1][0].mu['layers'][0]['q']"}, tensor<16x24xf32> {jax.result_info = "result[1][0].mu['layers'][0]['up']"}, tensor<16x2x4xf32> {jax.result_info = "result[1][0].mu['layers'][0]['v']"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['norm']"}, tensor<24x16xf32> {jax.result_info = "result[1][0].nu['embed']"}, tensor<16x24xf32> {jax.result_info = "result[1][0].nu['head']"}, tensor<24x16xf32> {jax.result_info = "result[1][0].nu['layers'][0]['down']"}, tensor<16x24xf32> {jax.result_info = "result[1][0].nu['layers'][0]['gate']"}, tensor<16x2x4xf32> {jax.result_info = "result[1][0].nu['layers'][0]['k']"}, tensor<16xf32> {jax.result_info = "result[1][0].nu['layers'][0]['norm1']"}, tensor<16xf32> {jax.result_info = "result[1][0].nu['layers'][0]['norm2']"}, tensor<4x4x16xf32> {jax.result_info = "result[1][0].nu['layers'][0]['o']"}, tensor<16x4x4xf32> {jax.result_info = "result[1][0].nu['layers'][0]['q']"}, tensor<16x24xf32> {jax.result_info = "result[1][0].nu['layers'][0]['up']"}, tensor<16x2x4xf32> {jax.result_info = "result[1][0].nu['layers'][0]['v']"}, tensor<16xf32> {jax.result_info = "result[1][0].nu['norm']"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<24x16xf32>) -> tensor<24x16xbf16>
    %1 = stablehlo.convert %arg1 : (tensor<16x24xf32>) -> tensor<16x24xbf16>
    %2 = stablehlo.convert %arg2 : (tensor<24x16xf32>) -> tensor<24x16xbf16>
    %3 = stablehlo.convert %arg3 : (tensor<16x24xf32>) -> tensor<16x24xbf16>
    %4 = stablehlo.convert %arg4 : (tensor<16x2x4xf32>) -> tensor<16x2x4xbf16>
    %5 = stablehlo.convert %arg5 : (tensor<16xf32>) -> tensor<16xbf16>
    %6 = stablehlo.convert %arg6 : (tensor<16xf32>) -> tensor<16xbf16>
    %7 = stablehlo.convert %arg7 : (tensor<4x4x16xf32>) -> tensor<4x4x16xbf16>
    %8 = stablehlo.convert %arg8 : (tensor<16x4x4xf32>) -> tensor<16x4x4xbf16>
    %9 = stablehlo.convert %arg9 : (tensor<16x24xf32>) -> tensor<16x24xbf16>
    %10 = stablehlo.convert %arg10 : (tensor<16x2x4xf32>) -> tensor<16x2x4xbf16>
    %11 = stablehlo.convert %arg11 : (tensor<16xf32>) -> tensor<16xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x8xi32>
    %13 = stablehlo.compare LT, %arg38, %12, SIGNED : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi1>
    %c_0 = stablehlo.constant dense<24> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x8xi32>
    %15 = stablehlo.add %arg38, %14 : tensor<4x8xi32>
    %16 = stablehlo.select %13, %15, %arg38 : tensor<4x8xi1>, tensor<4x8xi32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<4x8xi32>) -> tensor<4x8x1xi32>
    %18 = "stablehlo.gather"(%0, %17) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<24x16xbf16>, tensor<4x8x1xi32>) -> tensor<4x8x16xbf16>
    %19 = stablehlo.iota dim = 0 : tensor<8xi32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %21 = stablehlo.broadcast_in_dim %19, dims = [1] : (tensor<8xi32>) -> tensor<1x8xi32>
    %22 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<8x1xi32>) -> tensor<8x8xi32>
    %23 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<1x8xi32>) -> tensor<8x8xi32>
    %24 = stablehlo.compare GE, %22, %23, SIGNED : (tensor<8x8xi32>, tensor<8x8xi32>) -> tensor<8x8xi1>
    %25 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %26 = stablehlo.broadcast_in_dim %19, dims = [1] : (tensor<8xi32>) -> tensor<1x8xi32>
    %27 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<8x1xi32>) -> tensor<8x8xi32>
    %28 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<1x8xi32>) -> tensor<8x8xi32>
    %29 = stablehlo.subtract %27, %28 : tensor<8x8xi32>
    %c_1 = stablehlo.constant dense<4> : tensor<i32>
    %30 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<8x8xi32>
    %31 = stablehlo.compare LT, %29, %30, SIGNED : (tensor<8x8xi32>, tensor<8x8xi32>) -> tensor<8x8xi1>
    %32 = stablehlo.and %24, %31 : tensor<8x8xi1>
    %33 = stablehlo.multiply %18, %18 : tensor<4x8x16xbf16>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %34 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x8x16xbf16>
    %35 = stablehlo.multiply %34, %18 : tensor<4x8x16xbf16>
    %36 = stablehlo.convert %33 : (tensor<4x8x16xbf16>) -> tensor<4x8x16xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%36 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %cst_3 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %40 = stablehlo.divide %38, %39 : tensor<4x8x1xf32>
    %41 = stablehlo.convert %40 : (tensor<4x8x1xf32>) -> tensor<4x8x1xbf16>
    %cst_4 = stablehlo.constant dense<9.983770e-07> : tensor<bf16>
    %42 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<4x8x1xbf16>
    %43 = stablehlo.add %41, %42 : tensor<4x8x1xbf16>
    %44 = stablehlo.rsqrt %43 : tensor<4x8x1xbf16>
    %45 = stablehlo.divide %44, %43 : tensor<4x8x1xbf16>
    %cst_5 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %46 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<4x8x1xbf16>
    %47 = stablehlo.multiply %46, %45 : tensor<4x8x1xbf16>
    %48 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2] : (tensor<4x8x1xbf16>) -> tensor<4x8x16xbf16>
    %49 = stablehlo.multiply %18, %48 : tensor<4x8x16xbf16>
    %50 = stablehlo.broadcast_in_dim %5, dims = [2] : (tensor<16xbf16>) -> tensor<1x1x16xbf16>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<1x1x16xbf16>) -> tensor<4x8x16xbf16>
    %52 = stablehlo.multiply %49, %51 : tensor<4x8x16xbf16>
    %53 = stablehlo.dot_general %52, %8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xbf16>, tensor<16x4x4xbf16>) -> tensor<4x8x4x4xbf16>
    %54 = stablehlo.dot_general %52, %4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xbf16>, tensor<16x2x4xbf16>) -> tensor<4x8x2x4xbf16>
    %55 = stablehlo.dot_general %52, %10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xbf16>, tensor<16x2x4xbf16>) -> tensor<4x8x2x4xbf16>
    %56 = stablehlo.slice %53 [0:4, 0:8, 0:4, 4:4] : (tensor<4x8x4x4xbf16>) -> tensor<4x8x4x0xbf16>
    %57 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %58 = stablehlo.convert %57 : (tensor<8x1xi32>) -> tensor<8x1xf32>
    %59 = stablehlo.iota dim = 0 : tensor<2xi32>
    %c_6 = stablehlo.constant dense<2> : tensor<i32>
    %60 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %61 = stablehlo.multiply %60, %59 : tensor<2xi32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %62 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %63 = stablehlo.add %62, %61 : tensor<2xi32>
    %64 = stablehlo.convert %63 : (tensor<2xi32>) -> tensor<2xf32>
    %cst_8 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %66 = stablehlo.divide %64, %65 : tensor<2xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %68 = stablehlo.power %67, %66 : tensor<2xf32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %70 = stablehlo.broadcast_in_dim %58, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x2xf32>
    %71 = stablehlo.broadcast_in_dim %69, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<8x2xf32>
    %72 = stablehlo.divide %70, %71 : tensor<8x2xf32>
    %73 = stablehlo.concatenate %72, %72, dim = 1 : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x4xf32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [0, 2] : (tensor<8x4xf32>) -> tensor<8x1x4xf32>
    %75 = stablehlo.slice %53 [0:4, 0:8, 0:4, 2:4] : (tensor<4x8x4x4xbf16>) -> tensor<4x8x4x2xbf16>
    %76 = stablehlo.negate %75 : tensor<4x8x4x2xbf16>
    %77 = stablehlo.slice %53 [0:4, 0:8, 0:4, 0:2] : (tensor<4x8x4x4xbf16>) -> tensor<4x8x4x2xbf16>
    %78 = stablehlo.concatenate %76, %77, dim = 3 : (tensor<4x8x4x2xbf16>, tensor<4x8x4x2xbf16>) -> tensor<4x8x4x4xbf16>
    %79 = stablehlo.cosine %74 : tensor<8x1x4xf32>
    %80 = stablehlo.convert %53 : (tensor<4x8x4x4xbf16>) -> tensor<4x8x4x4xf32>
    %81 = stablehlo.broadcast_in_dim %79, dims = [1, 2, 3] : (tensor<8x1x4xf32>) -> tensor<1x8x1x4xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0, 1, 2, 3] : (tensor<1x8x1x4xf32>) -> tensor<4x8x4x4xf32>
    %83 = stablehlo.multiply %80, %82 : tensor<4x8x4x4xf32>
    %84 = stablehlo.sine %74 : tensor<8x1x4xf32>
    %85 = stablehlo.convert %78 : (tensor<4x8x4x4xbf16>) -> tensor<4x8x4x4xf32>
    %86 = stablehlo.broadcast_in_dim %84, dims = [1, 2, 3] : (tensor<8x1x4xf32>) -> tensor<1x8x1x4xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0, 1, 2, 3] : (tensor<1x8x1x4xf32>) -> tensor<4x8x4x4xf32>
    %88 = stablehlo.multiply %85, %87 : tensor<4x8x4x4xf32>
    %89 = stablehlo.add %83, %88 : tensor<4x8x4x4xf32>
    %90 = stablehlo.convert %56 : (tensor<4x8x4x0xbf16>) -> tensor<4x8x4x0xf32>
    %91 = stablehlo.concatenate %89, %90, dim = 3 : (tensor<4x8x4x4xf32>, tensor<4x8x4x0xf32>) -> tensor<4x8x4x4xf32>
    %92 = stablehlo.slice %54 [0:4, 0:8, 0:2, 4:4] : (tensor<4x8x2x4xbf16>) -> tensor<4x8x2x0xbf16>
    %93 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %94 = stablehlo.convert %93 : (tensor<8x1xi32>) -> tensor<8x1xf32>
    %95 = stablehlo.iota dim = 0 : tensor<2xi32>
    %c_10 = stablehlo.constant dense<2> : tensor<i32>
    %96 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %97 = stablehlo.multiply %96, %95 : tensor<2xi32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %98 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %99 = stablehlo.add %98, %97 : tensor<2xi32>
    %100 = stablehlo.convert %99 : (tensor<2xi32>) -> tensor<2xf32>
    %cst_12 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %102 = stablehlo.divide %100, %101 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %104 = stablehlo.power %103, %102 : tensor<2xf32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %106 = stablehlo.broadcast_in_dim %94, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x2xf32>
    %107 = stablehlo.broadcast_in_dim %105, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<8x2xf32>
    %108 = stablehlo.divide %106, %107 : tensor<8x2xf32>
    %109 = stablehlo.concatenate %108, %108, dim = 1 : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x4xf32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [0, 2] : (tensor<8x4xf32>) -> tensor<8x1x4xf32>
    %111 = stablehlo.slice %54 [0:4, 0:8, 0:2, 2:4] : (tensor<4x8x2x4xbf16>) -> tensor<4x8x2x2xbf16>
    %112 = stablehlo.negate %111 : tensor<4x8x2x2xbf16>
    %113 = stablehlo.slice %54 [0:4, 0:8, 0:2, 0:2] : (tensor<4x8x2x4xbf16>) -> tensor<4x8x2x2xbf16>
    %114 = stablehlo.concatenate %112, %113, dim = 3 : (tensor<4x8x2x2xbf16>, tensor<4x8x2x2xbf16>) -> tensor<4x8x2x4xbf16>
    %115 = stablehlo.cosine %110 : tensor<8x1x4xf32>
    %116 = stablehlo.convert %54 : (tensor<4x8x2x4xbf16>) -> tensor<4x8x2x4xf32>
    %117 = stablehlo.broadcast_in_dim %115, dims = [1, 2, 3] : (tensor<8x1x4xf32>) -> tensor<1x8x1x4xf32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [0, 1, 2, 3] : (tensor<1x8x1x4xf32>) -> tensor<4x8x2x4xf32>
    %119 = stablehlo.multiply %116, %118 : tensor<4x8x2x4xf32>
    %120 = stablehlo.sine %110 : tensor<8x1x4xf32>
    %121 = stablehlo.convert %114 : (tensor<4x8x2x4xbf16>) -> tensor<4x8x2x4xf32>
    %122 = stablehlo.broadcast_in_dim %120, dims = [1, 2, 3] : (tensor<8x1x4xf32>) -> tensor<1x8x1x4xf32>
    %123 = stablehlo.broadcast_in_dim %122, dims = [0, 1, 2, 3] : (tensor<1x8x1x4xf32>) -> tensor<4x8x2x4xf32>
    %124 = stablehlo.multiply %121, %123 : tensor<4x8x2x4xf32>
    %125 = stablehlo.add %119, %124 : tensor<4x8x2x4xf32>
    %126 = stablehlo.convert %92 : (tensor<4x8x2x0xbf16>) -> tensor<4x8x2x0xf32>
    %127 = stablehlo.concatenate %125, %126, dim = 3 : (tensor<4x8x2x4xf32>, tensor<4x8x2x0xf32>) -> tensor<4x8x2x4xf32>
    %128 = stablehlo.broadcast_in_dim %127, dims = [0, 1, 2, 4] : (tensor<4x8x2x4xf32>) -> tensor<4x8x2x2x4xf32>
    %129 = stablehlo.reshape %128 : (tensor<4x8x2x2x4xf32>) -> tensor<4x8x4x4xf32>
    %130 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2, 4] : (tensor<4x8x2x4xbf16>) -> tensor<4x8x2x2x4xbf16>
    %131 = stablehlo.reshape %130 : (tensor<4x8x2x2x4xbf16>) -> tensor<4x8x4x4xbf16>
    %132 = stablehlo.dot_general %91, %129, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x8x4x4xf32>, tensor<4x8x4x4xf32>) -> tensor<4x4x8x8xf32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x4x8x8xf32>
    %134 = stablehlo.divide %132, %133 : tensor<4x4x8x8xf32>
    %cst_15 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %135:3 = call @_where(%32, %134, %cst_15) : (tensor<8x8xi1>, tensor<4x4x8x8xf32>, tensor<f32>) -> (tensor<4x4x8x8xf32>, tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>)
    %cst_16 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %136 = stablehlo.reduce(%135#0 init: %cst_16) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %137 = stablehlo.reshape %136 : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %139 = stablehlo.compare EQ, %135#0, %138, FLOAT : (tensor<4x4x8x8xf32>, tensor<4x4x8x8xf32>) -> tensor<4x4x8x8xi1>
    %140 = stablehlo.convert %139 : (tensor<4x4x8x8xi1>) -> tensor<4x4x8x8xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.reduce(%140 init: %cst_17) applies stablehlo.add across dimensions = [3] : (tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %cst_18 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x4x8xf32>
    %143 = stablehlo.maximum %142, %136 : tensor<4x4x8xf32>
    %144 = stablehlo.compare EQ, %136, %143, FLOAT : (tensor<4x4x8xf32>, tensor<4x4x8xf32>) -> tensor<4x4x8xi1>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x4x8xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4x8xf32>
    %147 = stablehlo.select %144, %145, %146 : tensor<4x4x8xi1>, tensor<4x4x8xf32>
    %cst_21 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4x8xf32>
    %149 = stablehlo.compare EQ, %148, %143, FLOAT : (tensor<4x4x8xf32>, tensor<4x4x8xf32>) -> tensor<4x4x8xi1>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x4x8xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x4x8xf32>
    %152 = stablehlo.select %149, %150, %151 : tensor<4x4x8xi1>, tensor<4x4x8xf32>
    %153 = stablehlo.divide %147, %152 : tensor<4x4x8xf32>
    %154 = stablehlo.broadcast_in_dim %143, dims = [0, 1, 2] : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %156 = stablehlo.subtract %135#0, %155 : tensor<4x4x8x8xf32>
    %157 = stablehlo.exponential %156 : tensor<4x4x8x8xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %158 = stablehlo.reduce(%157 init: %cst_24) applies stablehlo.add across dimensions = [3] : (tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %159 = stablehlo.broadcast_in_dim %158, dims = [0, 1, 2] : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %160 = stablehlo.broadcast_in_dim %159, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %161 = stablehlo.divide %157, %160 : tensor<4x4x8x8xf32>
    %162 = stablehlo.multiply %159, %159 : tensor<4x4x8x1xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x4x8x1xf32>
    %164 = stablehlo.divide %163, %162 : tensor<4x4x8x1xf32>
    %165 = stablehlo.convert %131 : (tensor<4x8x4x4xbf16>) -> tensor<4x8x4x4xf32>
    %166 = stablehlo.convert %161 : tensor<4x4x8x8xf32>
    %167 = stablehlo.dot_general %165, %166, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x8x4x4xf32>, tensor<4x4x8x8xf32>) -> tensor<4x4x4x8xf32>
    %168 = stablehlo.convert %167 : tensor<4x4x4x8xf32>
    %169 = stablehlo.convert %7 : (tensor<4x4x16xbf16>) -> tensor<4x4x16xf32>
    %170 = stablehlo.dot_general %168, %169, contracting_dims = [1, 2] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x8xf32>, tensor<4x4x16xf32>) -> tensor<4x8x16xf32>
    %171 = stablehlo.convert %18 : (tensor<4x8x16xbf16>) -> tensor<4x8x16xf32>
    %172 = stablehlo.add %171, %170 : tensor<4x8x16xf32>
    %173 = stablehlo.multiply %172, %172 : tensor<4x8x16xf32>
    %cst_26 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x8x16xf32>
    %175 = stablehlo.multiply %174, %172 : tensor<4x8x16xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %176 = stablehlo.reduce(%173 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %177 = stablehlo.broadcast_in_dim %176, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %cst_28 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %179 = stablehlo.divide %177, %178 : tensor<4x8x1xf32>
    %cst_29 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %181 = stablehlo.add %179, %180 : tensor<4x8x1xf32>
    %182 = stablehlo.rsqrt %181 : tensor<4x8x1xf32>
    %183 = stablehlo.divide %182, %181 : tensor<4x8x1xf32>
    %cst_30 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %185 = stablehlo.multiply %184, %183 : tensor<4x8x1xf32>
    %186 = stablehlo.broadcast_in_dim %182, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %187 = stablehlo.multiply %172, %186 : tensor<4x8x16xf32>
    %188 = stablehlo.convert %6 : (tensor<16xbf16>) -> tensor<16xf32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %190 = stablehlo.broadcast_in_dim %189, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %191 = stablehlo.multiply %187, %190 : tensor<4x8x16xf32>
    %192 = stablehlo.convert %191 : tensor<4x8x16xf32>
    %193 = stablehlo.convert %3 : (tensor<16x24xbf16>) -> tensor<16x24xf32>
    %194 = stablehlo.dot_general %192, %193, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x24xf32>) -> tensor<4x8x24xf32>
    %195:3 = call @silu(%194) : (tensor<4x8x24xf32>) -> (tensor<4x8x24xf32>, tensor<4x8x24xf32>, tensor<4x8x24xf32>)
    %196 = stablehlo.convert %191 : tensor<4x8x16xf32>
    %197 = stablehlo.convert %9 : (tensor<16x24xbf16>) -> tensor<16x24xf32>
    %198 = stablehlo.dot_general %196, %197, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x24xf32>) -> tensor<4x8x24xf32>
    %199 = stablehlo.multiply %195#0, %198 : tensor<4x8x24xf32>
    %200 = stablehlo.convert %199 : tensor<4x8x24xf32>
    %201 = stablehlo.convert %2 : (tensor<24x16xbf16>) -> tensor<24x16xf32>
    %202 = stablehlo.dot_general %200, %201, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x24xf32>, tensor<24x16xf32>) -> tensor<4x8x16xf32>
    %203 = stablehlo.add %172, %202 : tensor<4x8x16xf32>
    %204 = stablehlo.multiply %203, %203 : tensor<4x8x16xf32>
    %cst_31 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x8x16xf32>
    %206 = stablehlo.multiply %205, %203 : tensor<4x8x16xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %207 = stablehlo.reduce(%204 init: %cst_32) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %208 = stablehlo.broadcast_in_dim %207, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %cst_33 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %209 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %210 = stablehlo.divide %208, %209 : tensor<4x8x1xf32>
    %cst_34 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %211 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %212 = stablehlo.add %210, %211 : tensor<4x8x1xf32>
    %213 = stablehlo.rsqrt %212 : tensor<4x8x1xf32>
    %214 = stablehlo.divide %213, %212 : tensor<4x8x1xf32>
    %cst_35 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %216 = stablehlo.multiply %215, %214 : tensor<4x8x1xf32>
    %217 = stablehlo.broadcast_in_dim %213, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %218 = stablehlo.multiply %203, %217 : tensor<4x8x16xf32>
    %219 = stablehlo.convert %11 : (tensor<16xbf16>) -> tensor<16xf32>
    %220 = stablehlo.broadcast_in_dim %219, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %221 = stablehlo.broadcast_in_dim %220, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %222 = stablehlo.multiply %218, %221 : tensor<4x8x16xf32>
    %223 = stablehlo.convert %222 : tensor<4x8x16xf32>
    %224 = stablehlo.convert %1 : (tensor<16x24xbf16>) -> tensor<16x24xf32>
    %225 = stablehlo.dot_general %223, %224, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x24xf32>) -> tensor<4x8x24xf32>
    %226 = stablehlo.broadcast_in_dim %arg39, dims = [0, 1] : (tensor<4x8xi32>) -> tensor<4x8x1xi32>
    %227:2 = call @take_along_axis(%225, %226) : (tensor<4x8x24xf32>, tensor<4x8x1xi32>) -> (tensor<4x8x1xf32>, tensor<4x8x1x1xi32>)
    %c_36 = stablehlo.constant dense<0> : tensor<i32>
    %228:2 = call @_take(%227#0, %c_36) : (tensor<4x8x1xf32>, tensor<i32>) -> (tensor<4x8xf32>, tensor<1xi32>)
    %cst_37 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %229 = stablehlo.reduce(%225 init: %cst_37) applies stablehlo.maximum across dimensions = [2] : (tensor<4x8x24xf32>, tensor<f32>) -> tensor<4x8xf32>
    %230 = stablehlo.reshape %229 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %231 = stablehlo.broadcast_in_dim %230, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x24xf32>
    %232 = stablehlo.compare EQ, %225, %231, FLOAT : (tensor<4x8x24xf32>, tensor<4x8x24xf32>) -> tensor<4x8x24xi1>
    %233 = stablehlo.convert %232 : (tensor<4x8x24xi1>) -> tensor<4x8x24xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %234 = stablehlo.reduce(%233 init: %cst_38) applies stablehlo.add across dimensions = [2] : (tensor<4x8x24xf32>, tensor<f32>) -> tensor<4x8xf32>
    %cst_39 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %235 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %236 = stablehlo.maximum %235, %229 : tensor<4x8xf32>
    %237 = stablehlo.compare EQ, %229, %236, FLOAT : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xi1>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %238 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %239 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %240 = stablehlo.select %237, %238, %239 : tensor<4x8xi1>, tensor<4x8xf32>
    %cst_42 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %241 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %242 = stablehlo.compare EQ, %241, %236, FLOAT : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xi1>
    %cst_43 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %243 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %244 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %245 = stablehlo.select %242, %243, %244 : tensor<4x8xi1>, tensor<4x8xf32>
    %246 = stablehlo.divide %240, %245 : tensor<4x8xf32>
    %247 = stablehlo.is_finite %236 : (tensor<4x8xf32>) -> tensor<4x8xi1>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %249 = stablehlo.select %247, %236, %248 : tensor<4x8xi1>, tensor<4x8xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %250 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %251 = stablehlo.broadcast_in_dim %249, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %252 = stablehlo.broadcast_in_dim %251, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x24xf32>
    %253 = stablehlo.subtract %225, %252 : tensor<4x8x24xf32>
    %254 = stablehlo.exponential %253 : tensor<4x8x24xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %255 = stablehlo.reduce(%254 init: %cst_47) applies stablehlo.add across dimensions = [2] : (tensor<4x8x24xf32>, tensor<f32>) -> tensor<4x8xf32>
    %256 = stablehlo.sign %255 : tensor<4x8xf32>
    %257 = stablehlo.abs %255 : tensor<4x8xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %258 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %259 = stablehlo.compare GE, %255, %258, FLOAT : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xi1>
    %260 = stablehlo.log %257 : tensor<4x8xf32>
    %261 = stablehlo.add %260, %249 : tensor<4x8xf32>
    %262 = stablehlo.subtract %261, %228#0 : tensor<4x8xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %263 = stablehlo.reduce(%262 init: %cst_49) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<f32>
    %cst_50 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %264 = stablehlo.divide %263, %cst_50 : tensor<f32>
    %265 = stablehlo.multiply %264, %arg37 : tensor<f32>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %266 = stablehlo.multiply %cst_51, %arg37 : tensor<f32>
    %cst_52 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %267 = stablehlo.divide %266, %cst_52 : tensor<f32>
    %268 = stablehlo.broadcast_in_dim %267, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %269 = stablehlo.negate %268 : tensor<4x8xf32>
    %270 = stablehlo.divide %268, %257 : tensor<4x8xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %271 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %272 = stablehlo.select %259, %271, %270 : tensor<4x8xi1>, tensor<4x8xf32>
    %273 = stablehlo.select %259, %270, %271 : tensor<4x8xi1>, tensor<4x8xf32>
    %274 = stablehlo.negate %272 : tensor<4x8xf32>
    %275 = stablehlo.add %273, %274 : tensor<4x8xf32>
    %276 = stablehlo.broadcast_in_dim %275, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x24xf32>
    %277 = stablehlo.multiply %276, %254 : tensor<4x8x24xf32>
    %278 = call @_take_1(%228#1, %269) : (tensor<1xi32>, tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %279 = call @take_along_axis_2(%227#1, %278) : (tensor<4x8x1x1xi32>, tensor<4x8x1xf32>) -> tensor<4x8x24xf32>
    %280 = stablehlo.add %277, %279 : tensor<4x8x24xf32>
    %281 = stablehlo.dot_general %280, %222, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x24xf32>, tensor<4x8x16xf32>) -> tensor<24x16xf32>
    %282 = stablehlo.transpose %281, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %283 = stablehlo.convert %282 : (tensor<16x24xf32>) -> tensor<16x24xbf16>
    %284 = stablehlo.convert %280 : tensor<4x8x24xf32>
    %285 = stablehlo.convert %1 : (tensor<16x24xbf16>) -> tensor<16x24xf32>
    %286 = stablehlo.dot_general %284, %285, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x24xf32>, tensor<16x24xf32>) -> tensor<4x8x16xf32>
    %287 = stablehlo.multiply %218, %286 : tensor<4x8x16xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %288 = stablehlo.reduce(%287 init: %cst_54) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %289 = stablehlo.reshape %288 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %290 = stablehlo.broadcast_in_dim %220, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %291 = stablehlo.multiply %286, %290 : tensor<4x8x16xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %292 = stablehlo.reduce(%289 init: %cst_55) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %293 = stablehlo.convert %292 : (tensor<16xf32>) -> tensor<16xbf16>
    %294 = stablehlo.multiply %203, %291 : tensor<4x8x16xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %295 = stablehlo.reduce(%294 init: %cst_56) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %296 = stablehlo.reshape %295 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %297 = stablehlo.broadcast_in_dim %213, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %298 = stablehlo.multiply %291, %297 : tensor<4x8x16xf32>
    %299 = stablehlo.multiply %296, %216 : tensor<4x8x1xf32>
    %cst_57 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %300 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %301 = stablehlo.divide %299, %300 : tensor<4x8x1xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %302 = stablehlo.reduce(%301 init: %cst_58) applies stablehlo.add across dimensions = [2] : (tensor<4x8x1xf32>, tensor<f32>) -> tensor<4x8xf32>
    %303 = stablehlo.broadcast_in_dim %302, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x16xf32>
    %304 = stablehlo.multiply %303, %206 : tensor<4x8x16xf32>
    %305 = stablehlo.add %298, %304 : tensor<4x8x16xf32>
    %306 = stablehlo.dot_general %305, %199, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<4x8x24xf32>) -> tensor<16x24xf32>
    %307 = stablehlo.transpose %306, dims = [1, 0] : (tensor<16x24xf32>) -> tensor<24x16xf32>
    %308 = stablehlo.convert %307 : (tensor<24x16xf32>) -> tensor<24x16xbf16>
    %309 = stablehlo.convert %305 : tensor<4x8x16xf32>
    %310 = stablehlo.convert %2 : (tensor<24x16xbf16>) -> tensor<24x16xf32>
    %311 = stablehlo.dot_general %309, %310, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<24x16xf32>) -> tensor<4x8x24xf32>
    %312 = stablehlo.multiply %195#0, %311 : tensor<4x8x24xf32>
    %313 = stablehlo.multiply %311, %198 : tensor<4x8x24xf32>
    %314 = stablehlo.dot_general %312, %191, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x24xf32>, tensor<4x8x16xf32>) -> tensor<24x16xf32>
    %315 = stablehlo.transpose %314, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %316 = stablehlo.convert %315 : (tensor<16x24xf32>) -> tensor<16x24xbf16>
    %317 = stablehlo.convert %312 : tensor<4x8x24xf32>
    %318 = stablehlo.convert %9 : (tensor<16x24xbf16>) -> tensor<16x24xf32>
    %319 = stablehlo.dot_general %317, %318, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x24xf32>, tensor<16x24xf32>) -> tensor<4x8x16xf32>
    %320 = call @silu_3(%195#1, %195#2, %194, %313) : (tensor<4x8x24xf32>, tensor<4x8x24xf32>, tensor<4x8x24xf32>, tensor<4x8x24xf32>) -> tensor<4x8x24xf32>
    %321 = stablehlo.dot_general %320, %191, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x24xf32>, tensor<4x8x16xf32>) -> tensor<24x16xf32>
    %322 = stablehlo.transpose %321, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %323 = stablehlo.convert %322 : (tensor<16x24xf32>) -> tensor<16x24xbf16>
    %324 = stablehlo.convert %320 : tensor<4x8x24xf32>
    %325 = stablehlo.convert %3 : (tensor<16x24xbf16>) -> tensor<16x24xf32>
    %326 = stablehlo.dot_general %324, %325, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x24xf32>, tensor<16x24xf32>) -> tensor<4x8x16xf32>
    %327 = stablehlo.add %319, %326 : tensor<4x8x16xf32>
    %328 = stablehlo.multiply %187, %327 : tensor<4x8x16xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %329 = stablehlo.reduce(%328 init: %cst_59) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %330 = stablehlo.reshape %329 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %331 = stablehlo.broadcast_in_dim %189, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %332 = stablehlo.multiply %327, %331 : tensor<4x8x16xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %333 = stablehlo.reduce(%330 init: %cst_60) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %334 = stablehlo.convert %333 : (tensor<16xf32>) -> tensor<16xbf16>
    %335 = stablehlo.multiply %172, %332 : tensor<4x8x16xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %336 = stablehlo.reduce(%335 init: %cst_61) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %337 = stablehlo.reshape %336 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %338 = stablehlo.broadcast_in_dim %182, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %339 = stablehlo.multiply %332, %338 : tensor<4x8x16xf32>
    %340 = stablehlo.add %305, %339 : tensor<4x8x16xf32>
    %341 = stablehlo.multiply %337, %185 : tensor<4x8x1xf32>
    %cst_62 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %342 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %343 = stablehlo.divide %341, %342 : tensor<4x8x1xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %344 = stablehlo.reduce(%343 init: %cst_63) applies stablehlo.add across dimensions = [2] : (tensor<4x8x1xf32>, tensor<f32>) -> tensor<4x8xf32>
    %345 = stablehlo.broadcast_in_dim %344, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x16xf32>
    %346 = stablehlo.multiply %345, %175 : tensor<4x8x16xf32>
    %347 = stablehlo.add %340, %346 : tensor<4x8x16xf32>
    %348 = stablehlo.convert %347 : (tensor<4x8x16xf32>) -> tensor<4x8x16xbf16>
    %349 = stablehlo.dot_general %347, %167, contracting_dims = [0, 1] x [0, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<4x4x4x8xf32>) -> tensor<16x4x4xf32>
    %350 = stablehlo.transpose %349, dims = [1, 2, 0] : (tensor<16x4x4xf32>) -> tensor<4x4x16xf32>
    %351 = stablehlo.convert %350 : (tensor<4x4x16xf32>) -> tensor<4x4x16xbf16>
    %352 = stablehlo.convert %347 : tensor<4x8x16xf32>
    %353 = stablehlo.convert %7 : (tensor<4x4x16xbf16>) -> tensor<4x4x16xf32>
    %354 = stablehlo.dot_general %352, %353, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<4x4x16xf32>) -> tensor<4x8x4x4xf32>
    %355 = stablehlo.transpose %354, dims = [0, 2, 3, 1] : (tensor<4x8x4x4xf32>) -> tensor<4x4x4x8xf32>
    %356 = stablehlo.convert %355 : tensor<4x4x4x8xf32>
    %357 = stablehlo.convert %131 : (tensor<4x8x4x4xbf16>) -> tensor<4x8x4x4xf32>
    %358 = stablehlo.dot_general %356, %357, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x8xf32>, tensor<4x8x4x4xf32>) -> tensor<4x4x8x8xf32>
    %359 = stablehlo.dot_general %355, %161, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x8xf32>, tensor<4x4x8x8xf32>) -> tensor<4x4x4x8xf32>
    %360 = stablehlo.transpose %359, dims = [0, 3, 1, 2] : (tensor<4x4x4x8xf32>) -> tensor<4x8x4x4xf32>
    %361 = stablehlo.convert %360 : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x4xbf16>
    %362 = stablehlo.broadcast_in_dim %164, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %363 = stablehlo.multiply %358, %362 : tensor<4x4x8x8xf32>
    %364 = stablehlo.multiply %363, %157 : tensor<4x4x8x8xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %365 = stablehlo.reduce(%364 init: %cst_64) applies stablehlo.add across dimensions = [3] : (tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %366 = stablehlo.reshape %365 : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %367 = stablehlo.negate %366 : tensor<4x4x8x1xf32>
    %368 = stablehlo.broadcast_in_dim %159, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %369 = stablehlo.divide %358, %368 : tensor<4x4x8x8xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %370 = stablehlo.reduce(%367 init: %cst_65) applies stablehlo.add across dimensions = [3] : (tensor<4x4x8x1xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %371 = stablehlo.broadcast_in_dim %370, dims = [0, 1, 2] : (tensor<4x4x8xf32>) -> tensor<4x4x8x8xf32>
    %372 = stablehlo.add %369, %371 : tensor<4x4x8x8xf32>
    %373 = stablehlo.multiply %372, %157 : tensor<4x4x8x8xf32>
    %374 = call @_where_4(%135#1, %135#2, %373) : (tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>, tensor<4x4x8x8xf32>) -> tensor<4x4x8x8xf32>
    %cst_66 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %375 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<4x4x8x8xf32>
    %376 = stablehlo.divide %374, %375 : tensor<4x4x8x8xf32>
    %377 = stablehlo.dot_general %376, %91, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x8x8xf32>, tensor<4x8x4x4xf32>) -> tensor<4x4x8x4xf32>
    %378 = stablehlo.transpose %377, dims = [0, 2, 1, 3] : (tensor<4x4x8x4xf32>) -> tensor<4x8x4x4xf32>
    %379 = stablehlo.dot_general %376, %129, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x8x8xf32>, tensor<4x8x4x4xf32>) -> tensor<4x4x8x4xf32>
    %380 = stablehlo.transpose %379, dims = [0, 2, 1, 3] : (tensor<4x4x8x4xf32>) -> tensor<4x8x4x4xf32>
    %381 = stablehlo.reshape %361 : (tensor<4x8x4x4xbf16>) -> tensor<4x8x2x2x4xbf16>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %382 = stablehlo.reduce(%381 init: %cst_67) applies stablehlo.add across dimensions = [3] : (tensor<4x8x2x2x4xbf16>, tensor<bf16>) -> tensor<4x8x2x4xbf16>
    %383 = stablehlo.reshape %378 : (tensor<4x8x4x4xf32>) -> tensor<4x8x2x2x4xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %384 = stablehlo.reduce(%383 init: %cst_68) applies stablehlo.add across dimensions = [3] : (tensor<4x8x2x2x4xf32>, tensor<f32>) -> tensor<4x8x2x4xf32>
    %385 = stablehlo.slice %384 [0:4, 0:8, 0:2, 0:4] : (tensor<4x8x2x4xf32>) -> tensor<4x8x2x4xf32>
    %386 = stablehlo.slice %384 [0:4, 0:8, 0:2, 4:4] : (tensor<4x8x2x4xf32>) -> tensor<4x8x2x0xf32>
    %387 = stablehlo.convert %386 : (tensor<4x8x2x0xf32>) -> tensor<4x8x2x0xbf16>
    %388 = stablehlo.broadcast_in_dim %122, dims = [0, 1, 2, 3] : (tensor<1x8x1x4xf32>) -> tensor<4x8x2x4xf32>
    %389 = stablehlo.multiply %385, %388 : tensor<4x8x2x4xf32>
    %390 = stablehlo.convert %389 : (tensor<4x8x2x4xf32>) -> tensor<4x8x2x4xbf16>
    %391 = stablehlo.broadcast_in_dim %117, dims = [0, 1, 2, 3] : (tensor<1x8x1x4xf32>) -> tensor<4x8x2x4xf32>
    %392 = stablehlo.multiply %385, %391 : tensor<4x8x2x4xf32>
    %393 = stablehlo.convert %392 : (tensor<4x8x2x4xf32>) -> tensor<4x8x2x4xbf16>
    %394 = stablehlo.slice %390 [0:4, 0:8, 0:2, 0:2] : (tensor<4x8x2x4xbf16>) -> tensor<4x8x2x2xbf16>
    %395 = stablehlo.slice %390 [0:4, 0:8, 0:2, 2:4] : (tensor<4x8x2x4xbf16>) -> tensor<4x8x2x2xbf16>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %396 = stablehlo.pad %395, %cst_69, low = [0, 0, 0, 0], high = [0, 0, 0, 2], interior = [0, 0, 0, 0] : (tensor<4x8x2x2xbf16>, tensor<bf16>) -> tensor<4x8x2x4xbf16>
    %397 = stablehlo.add %393, %396 : tensor<4x8x2x4xbf16>
    %398 = stablehlo.negate %394 : tensor<4x8x2x2xbf16>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %399 = stablehlo.pad %398, %cst_70, low = [0, 0, 0, 2], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x8x2x2xbf16>, tensor<bf16>) -> tensor<4x8x2x4xbf16>
    %400 = stablehlo.add %397, %399 : tensor<4x8x2x4xbf16>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %401 = stablehlo.pad %387, %cst_71, low = [0, 0, 0, 4], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x8x2x0xbf16>, tensor<bf16>) -> tensor<4x8x2x4xbf16>
    %402 = stablehlo.add %400, %401 : tensor<4x8x2x4xbf16>
    %403 = stablehlo.slice %380 [0:4, 0:8, 0:4, 0:4] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x4xf32>
    %404 = stablehlo.slice %380 [0:4, 0:8, 0:4, 4:4] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x0xf32>
    %405 = stablehlo.convert %404 : (tensor<4x8x4x0xf32>) -> tensor<4x8x4x0xbf16>
    %406 = stablehlo.broadcast_in_dim %86, dims = [0, 1, 2, 3] : (tensor<1x8x1x4xf32>) -> tensor<4x8x4x4xf32>
    %407 = stablehlo.multiply %403, %406 : tensor<4x8x4x4xf32>
    %408 = stablehlo.convert %407 : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x4xbf16>
    %409 = stablehlo.broadcast_in_dim %81, dims = [0, 1, 2, 3] : (tensor<1x8x1x4xf32>) -> tensor<4x8x4x4xf32>
    %410 = stablehlo.multiply %403, %409 : tensor<4x8x4x4xf32>
    %411 = stablehlo.convert %410 : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x4xbf16>
    %412 = stablehlo.slice %408 [0:4, 0:8, 0:4, 0:2] : (tensor<4x8x4x4xbf16>) -> tensor<4x8x4x2xbf16>
    %413 = stablehlo.slice %408 [0:4, 0:8, 0:4, 2:4] : (tensor<4x8x4x4xbf16>) -> tensor<4x8x4x2xbf16>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %414 = stablehlo.pad %413, %cst_72, low = [0, 0, 0, 0], high = [0, 0, 0, 2], interior = [0, 0, 0, 0] : (tensor<4x8x4x2xbf16>, tensor<bf16>) -> tensor<4x8x4x4xbf16>
    %415 = stablehlo.add %411, %414 : tensor<4x8x4x4xbf16>
    %416 = stablehlo.negate %412 : tensor<4x8x4x2xbf16>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %417 = stablehlo.pad %416, %cst_73, low = [0, 0, 0, 2], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x8x4x2xbf16>, tensor<bf16>) -> tensor<4x8x4x4xbf16>
    %418 = stablehlo.add %415, %417 : tensor<4x8x4x4xbf16>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %419 = stablehlo.pad %405, %cst_74, low = [0, 0, 0, 4], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x8x4x0xbf16>, tensor<bf16>) -> tensor<4x8x4x4xbf16>
    %420 = stablehlo.add %418, %419 : tensor<4x8x4x4xbf16>
    %421 = stablehlo.dot_general %382, %52, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x2x4xbf16>, tensor<4x8x16xbf16>) -> tensor<2x4x16xbf16>
    %422 = stablehlo.transpose %421, dims = [2, 0, 1] : (tensor<2x4x16xbf16>) -> tensor<16x2x4xbf16>
    %423 = stablehlo.dot_general %382, %10, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x8x2x4xbf16>, tensor<16x2x4xbf16>) -> tensor<4x8x16xbf16>
    %424 = stablehlo.dot_general %402, %52, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x2x4xbf16>, tensor<4x8x16xbf16>) -> tensor<2x4x16xbf16>
    %425 = stablehlo.transpose %424, dims = [2, 0, 1] : (tensor<2x4x16xbf16>) -> tensor<16x2x4xbf16>
    %426 = stablehlo.dot_general %402, %4, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x8x2x4xbf16>, tensor<16x2x4xbf16>) -> tensor<4x8x16xbf16>
    %427 = stablehlo.add %423, %426 : tensor<4x8x16xbf16>
    %428 = stablehlo.dot_general %420, %52, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x4x4xbf16>, tensor<4x8x16xbf16>) -> tensor<4x4x16xbf16>
    %429 = stablehlo.transpose %428, dims = [2, 0, 1] : (tensor<4x4x16xbf16>) -> tensor<16x4x4xbf16>
    %430 = stablehlo.dot_general %420, %8, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x8x4x4xbf16>, tensor<16x4x4xbf16>) -> tensor<4x8x16xbf16>
    %431 = stablehlo.add %427, %430 : tensor<4x8x16xbf16>
    %432 = stablehlo.multiply %49, %431 : tensor<4x8x16xbf16>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %433 = stablehlo.reduce(%432 init: %cst_75) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xbf16>, tensor<bf16>) -> tensor<16xbf16>
    %434 = stablehlo.reshape %433 : (tensor<16xbf16>) -> tensor<1x1x16xbf16>
    %435 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<1x1x16xbf16>) -> tensor<4x8x16xbf16>
    %436 = stablehlo.multiply %431, %435 : tensor<4x8x16xbf16>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %437 = stablehlo.reduce(%434 init: %cst_76) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xbf16>, tensor<bf16>) -> tensor<16xbf16>
    %438 = stablehlo.multiply %18, %436 : tensor<4x8x16xbf16>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %439 = stablehlo.reduce(%438 init: %cst_77) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xbf16>, tensor<bf16>) -> tensor<4x8xbf16>
    %440 = stablehlo.reshape %439 : (tensor<4x8xbf16>) -> tensor<4x8x1xbf16>
    %441 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2] : (tensor<4x8x1xbf16>) -> tensor<4x8x16xbf16>
    %442 = stablehlo.multiply %436, %441 : tensor<4x8x16xbf16>
    %443 = stablehlo.add %348, %442 : tensor<4x8x16xbf16>
    %444 = stablehlo.multiply %440, %47 : tensor<4x8x1xbf16>
    %445 = stablehlo.convert %444 : (tensor<4x8x1xbf16>) -> tensor<4x8x1xf32>
    %cst_78 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %446 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %447 = stablehlo.divide %445, %446 : tensor<4x8x1xf32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %448 = stablehlo.reduce(%447 init: %cst_79) applies stablehlo.add across dimensions = [2] : (tensor<4x8x1xf32>, tensor<f32>) -> tensor<4x8xf32>
    %449 = stablehlo.broadcast_in_dim %448, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x16xf32>
    %450 = stablehlo.convert %449 : (tensor<4x8x16xf32>) -> tensor<4x8x16xbf16>
    %451 = stablehlo.multiply %450, %35 : tensor<4x8x16xbf16>
    %452 = stablehlo.add %443, %451 : tensor<4x8x16xbf16>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %453 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<bf16>) -> tensor<24x16xbf16>
    %454 = "stablehlo.scatter"(%453, %17, %452) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg40: tensor<bf16>, %arg41: tensor<bf16>):
      %866 = stablehlo.add %arg40, %arg41 : tensor<bf16>
      stablehlo.return %866 : tensor<bf16>
    }) : (tensor<24x16xbf16>, tensor<4x8x1xi32>, tensor<4x8x16xbf16>) -> tensor<24x16xbf16>
    %455 = stablehlo.convert %293 : (tensor<16xbf16>) -> tensor<16xf32>
    %456 = stablehlo.convert %422 : (tensor<16x2x4xbf16>) -> tensor<16x2x4xf32>
    %457 = stablehlo.convert %316 : (tensor<16x24xbf16>) -> tensor<16x24xf32>
    %458 = stablehlo.convert %429 : (tensor<16x4x4xbf16>) -> tensor<16x4x4xf32>
    %459 = stablehlo.convert %351 : (tensor<4x4x16xbf16>) -> tensor<4x4x16xf32>
    %460 = stablehlo.convert %334 : (tensor<16xbf16>) -> tensor<16xf32>
    %461 = stablehlo.convert %437 : (tensor<16xbf16>) -> tensor<16xf32>
    %462 = stablehlo.convert %425 : (tensor<16x2x4xbf16>) -> tensor<16x2x4xf32>
    %463 = stablehlo.convert %323 : (tensor<16x24xbf16>) -> tensor<16x24xf32>
    %464 = stablehlo.convert %308 : (tensor<24x16xbf16>) -> tensor<24x16xf32>
    %465 = stablehlo.convert %283 : (tensor<16x24xbf16>) -> tensor<16x24xf32>
    %466 = stablehlo.convert %454 : (tensor<24x16xbf16>) -> tensor<24x16xf32>
    %467 = stablehlo.broadcast_in_dim %arg37, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %468 = stablehlo.divide %466, %467 : tensor<24x16xf32>
    %469 = stablehlo.broadcast_in_dim %arg37, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %470 = stablehlo.divide %465, %469 : tensor<16x24xf32>
    %471 = stablehlo.broadcast_in_dim %arg37, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %472 = stablehlo.divide %464, %471 : tensor<24x16xf32>
    %473 = stablehlo.broadcast_in_dim %arg37, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %474 = stablehlo.divide %463, %473 : tensor<16x24xf32>
    %475 = stablehlo.broadcast_in_dim %arg37, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %476 = stablehlo.divide %462, %475 : tensor<16x2x4xf32>
    %477 = stablehlo.broadcast_in_dim %arg37, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %478 = stablehlo.divide %461, %477 : tensor<16xf32>
    %479 = stablehlo.broadcast_in_dim %arg37, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %480 = stablehlo.divide %460, %479 : tensor<16xf32>
    %481 = stablehlo.broadcast_in_dim %arg37, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %482 = stablehlo.divide %459, %481 : tensor<4x4x16xf32>
    %483 = stablehlo.broadcast_in_dim %arg37, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %484 = stablehlo.divide %458, %483 : tensor<16x4x4xf32>
    %485 = stablehlo.broadcast_in_dim %arg37, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %486 = stablehlo.divide %457, %485 : tensor<16x24xf32>
    %487 = stablehlo.broadcast_in_dim %arg37, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %488 = stablehlo.divide %456, %487 : tensor<16x2x4xf32>
    %489 = stablehlo.broadcast_in_dim %arg37, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %490 = stablehlo.divide %455, %489 : tensor<16xf32>
    %491 = stablehlo.is_finite %468 : (tensor<24x16xf32>) -> tensor<24x16xi1>
    %c_81 = stablehlo.constant dense<true> : tensor<i1>
    %492 = stablehlo.reduce(%491 init: %c_81) applies stablehlo.and across dimensions = [0, 1] : (tensor<24x16xi1>, tensor<i1>) -> tensor<i1>
    %493 = stablehlo.is_finite %470 : (tensor<16x24xf32>) -> tensor<16x24xi1>
    %c_82 = stablehlo.constant dense<true> : tensor<i1>
    %494 = stablehlo.reduce(%493 init: %c_82) applies stablehlo.and across dimensions = [0, 1] : (tensor<16x24xi1>, tensor<i1>) -> tensor<i1>
    %495 = stablehlo.is_finite %472 : (tensor<24x16xf32>) -> tensor<24x16xi1>
    %c_83 = stablehlo.constant dense<true> : tensor<i1>
    %496 = stablehlo.reduce(%495 init: %c_83) applies stablehlo.and across dimensions = [0, 1] : (tensor<24x16xi1>, tensor<i1>) -> tensor<i1>
    %497 = stablehlo.is_finite %474 : (tensor<16x24xf32>) -> tensor<16x24xi1>
    %c_84 = stablehlo.constant dense<true> : tensor<i1>
    %498 = stablehlo.reduce(%497 init: %c_84) applies stablehlo.and across dimensions = [0, 1] : (tensor<16x24xi1>, tensor<i1>) -> tensor<i1>
    %499 = stablehlo.is_finite %476 : (tensor<16x2x4xf32>) -> tensor<16x2x4xi1>
    %c_85 = stablehlo.constant dense<true> : tensor<i1>
    %500 = stablehlo.reduce(%499 init: %c_85) applies stablehlo.and across dimensions = [0, 1, 2] : (tensor<16x2x4xi1>, tensor<i1>) -> tensor<i1>
    %501 = stablehlo.is_finite %478 : (tensor<16xf32>) -> tensor<16xi1>
    %c_86 = stablehlo.constant dense<true> : tensor<i1>
    %502 = stablehlo.reduce(%501 init: %c_86) applies stablehlo.and across dimensions = [0] : (tensor<16xi1>, tensor<i1>) -> tensor<i1>
    %503 = stablehlo.is_finite %480 : (tensor<16xf32>) -> tensor<16xi1>
    %c_87 = stablehlo.constant dense<true> : tensor<i1>
    %504 = stablehlo.reduce(%503 init: %c_87) applies stablehlo.and across dimensions = [0] : (tensor<16xi1>, tensor<i1>) -> tensor<i1>
    %505 = stablehlo.is_finite %482 : (tensor<4x4x16xf32>) -> tensor<4x4x16xi1>
    %c_88 = stablehlo.constant dense<true> : tensor<i1>
    %506 = stablehlo.reduce(%505 init: %c_88) applies stablehlo.and across dimensions = [0, 1, 2] : (tensor<4x4x16xi1>, tensor<i1>) -> tensor<i1>
    %507 = stablehlo.is_finite %484 : (tensor<16x4x4xf32>) -> tensor<16x4x4xi1>
    %c_89 = stablehlo.constant dense<true> : tensor<i1>
    %508 = stablehlo.reduce(%507 init: %c_89) applies stablehlo.and across dimensions = [0, 1, 2] : (tensor<16x4x4xi1>, tensor<i1>) -> tensor<i1>
    %509 = stablehlo.is_finite %486 : (tensor<16x24xf32>) -> tensor<16x24xi1>
    %c_90 = stablehlo.constant dense<true> : tensor<i1>
    %510 = stablehlo.reduce(%509 init: %c_90) applies stablehlo.and across dimensions = [0, 1] : (tensor<16x24xi1>, tensor<i1>) -> tensor<i1>
    %511 = stablehlo.is_finite %488 : (tensor<16x2x4xf32>) -> tensor<16x2x4xi1>
    %c_91 = stablehlo.constant dense<true> : tensor<i1>
    %512 = stablehlo.reduce(%511 init: %c_91) applies stablehlo.and across dimensions = [0, 1, 2] : (tensor<16x2x4xi1>, tensor<i1>) -> tensor<i1>
    %513 = stablehlo.is_finite %490 : (tensor<16xf32>) -> tensor<16xi1>
    %c_92 = stablehlo.constant dense<true> : tensor<i1>
    %514 = stablehlo.reduce(%513 init: %c_92) applies stablehlo.and across dimensions = [0] : (tensor<16xi1>, tensor<i1>) -> tensor<i1>
    %515 = stablehlo.and %492, %494 : tensor<i1>
    %516 = stablehlo.and %515, %496 : tensor<i1>
    %517 = stablehlo.and %516, %498 : tensor<i1>
    %518 = stablehlo.and %517, %500 : tensor<i1>
    %519 = stablehlo.and %518, %502 : tensor<i1>
    %520 = stablehlo.and %519, %504 : tensor<i1>
    %521 = stablehlo.and %520, %506 : tensor<i1>
    %522 = stablehlo.and %521, %508 : tensor<i1>
    %523 = stablehlo.and %522, %510 : tensor<i1>
    %524 = stablehlo.and %523, %512 : tensor<i1>
    %525 = stablehlo.and %524, %514 : tensor<i1>
    %cst_93 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %526 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %527 = stablehlo.multiply %526, %468 : tensor<24x16xf32>
    %cst_94 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %528 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %529 = stablehlo.multiply %528, %arg13 : tensor<24x16xf32>
    %530 = stablehlo.add %527, %529 : tensor<24x16xf32>
    %cst_95 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %531 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %532 = stablehlo.multiply %531, %470 : tensor<16x24xf32>
    %cst_96 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %533 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %534 = stablehlo.multiply %533, %arg14 : tensor<16x24xf32>
    %535 = stablehlo.add %532, %534 : tensor<16x24xf32>
    %cst_97 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %536 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %537 = stablehlo.multiply %536, %472 : tensor<24x16xf32>
    %cst_98 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %538 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %539 = stablehlo.multiply %538, %arg15 : tensor<24x16xf32>
    %540 = stablehlo.add %537, %539 : tensor<24x16xf32>
    %cst_99 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %541 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %542 = stablehlo.multiply %541, %474 : tensor<16x24xf32>
    %cst_100 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %543 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %544 = stablehlo.multiply %543, %arg16 : tensor<16x24xf32>
    %545 = stablehlo.add %542, %544 : tensor<16x24xf32>
    %cst_101 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %546 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %547 = stablehlo.multiply %546, %476 : tensor<16x2x4xf32>
    %cst_102 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %548 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %549 = stablehlo.multiply %548, %arg17 : tensor<16x2x4xf32>
    %550 = stablehlo.add %547, %549 : tensor<16x2x4xf32>
    %cst_103 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %551 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %552 = stablehlo.multiply %551, %478 : tensor<16xf32>
    %cst_104 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %553 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %554 = stablehlo.multiply %553, %arg18 : tensor<16xf32>
    %555 = stablehlo.add %552, %554 : tensor<16xf32>
    %cst_105 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %556 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %557 = stablehlo.multiply %556, %480 : tensor<16xf32>
    %cst_106 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %558 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %559 = stablehlo.multiply %558, %arg19 : tensor<16xf32>
    %560 = stablehlo.add %557, %559 : tensor<16xf32>
    %cst_107 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %561 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %562 = stablehlo.multiply %561, %482 : tensor<4x4x16xf32>
    %cst_108 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %563 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %564 = stablehlo.multiply %563, %arg20 : tensor<4x4x16xf32>
    %565 = stablehlo.add %562, %564 : tensor<4x4x16xf32>
    %cst_109 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %566 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %567 = stablehlo.multiply %566, %484 : tensor<16x4x4xf32>
    %cst_110 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %568 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %569 = stablehlo.multiply %568, %arg21 : tensor<16x4x4xf32>
    %570 = stablehlo.add %567, %569 : tensor<16x4x4xf32>
    %cst_111 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %571 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %572 = stablehlo.multiply %571, %486 : tensor<16x24xf32>
    %cst_112 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %573 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %574 = stablehlo.multiply %573, %arg22 : tensor<16x24xf32>
    %575 = stablehlo.add %572, %574 : tensor<16x24xf32>
    %cst_113 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %576 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %577 = stablehlo.multiply %576, %488 : tensor<16x2x4xf32>
    %cst_114 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %578 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %579 = stablehlo.multiply %578, %arg23 : tensor<16x2x4xf32>
    %580 = stablehlo.add %577, %579 : tensor<16x2x4xf32>
    %cst_115 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %581 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %582 = stablehlo.multiply %581, %490 : tensor<16xf32>
    %cst_116 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %583 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %584 = stablehlo.multiply %583, %arg24 : tensor<16xf32>
    %585 = stablehlo.add %582, %584 : tensor<16xf32>
    %586 = stablehlo.multiply %468, %468 : tensor<24x16xf32>
    %cst_117 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %587 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %588 = stablehlo.multiply %587, %586 : tensor<24x16xf32>
    %cst_118 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %589 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %590 = stablehlo.multiply %589, %arg25 : tensor<24x16xf32>
    %591 = stablehlo.add %588, %590 : tensor<24x16xf32>
    %592 = stablehlo.multiply %470, %470 : tensor<16x24xf32>
    %cst_119 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %593 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %594 = stablehlo.multiply %593, %592 : tensor<16x24xf32>
    %cst_120 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %595 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %596 = stablehlo.multiply %595, %arg26 : tensor<16x24xf32>
    %597 = stablehlo.add %594, %596 : tensor<16x24xf32>
    %598 = stablehlo.multiply %472, %472 : tensor<24x16xf32>
    %cst_121 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %599 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %600 = stablehlo.multiply %599, %598 : tensor<24x16xf32>
    %cst_122 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %601 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %602 = stablehlo.multiply %601, %arg27 : tensor<24x16xf32>
    %603 = stablehlo.add %600, %602 : tensor<24x16xf32>
    %604 = stablehlo.multiply %474, %474 : tensor<16x24xf32>
    %cst_123 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %605 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %606 = stablehlo.multiply %605, %604 : tensor<16x24xf32>
    %cst_124 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %607 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %608 = stablehlo.multiply %607, %arg28 : tensor<16x24xf32>
    %609 = stablehlo.add %606, %608 : tensor<16x24xf32>
    %610 = stablehlo.multiply %476, %476 : tensor<16x2x4xf32>
    %cst_125 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %611 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %612 = stablehlo.multiply %611, %610 : tensor<16x2x4xf32>
    %cst_126 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %613 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %614 = stablehlo.multiply %613, %arg29 : tensor<16x2x4xf32>
    %615 = stablehlo.add %612, %614 : tensor<16x2x4xf32>
    %616 = stablehlo.multiply %478, %478 : tensor<16xf32>
    %cst_127 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %617 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %618 = stablehlo.multiply %617, %616 : tensor<16xf32>
    %cst_128 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %619 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %620 = stablehlo.multiply %619, %arg30 : tensor<16xf32>
    %621 = stablehlo.add %618, %620 : tensor<16xf32>
    %622 = stablehlo.multiply %480, %480 : tensor<16xf32>
    %cst_129 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %623 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %624 = stablehlo.multiply %623, %622 : tensor<16xf32>
    %cst_130 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %625 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %626 = stablehlo.multiply %625, %arg31 : tensor<16xf32>
    %627 = stablehlo.add %624, %626 : tensor<16xf32>
    %628 = stablehlo.multiply %482, %482 : tensor<4x4x16xf32>
    %cst_131 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %629 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %630 = stablehlo.multiply %629, %628 : tensor<4x4x16xf32>
    %cst_132 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %631 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %632 = stablehlo.multiply %631, %arg32 : tensor<4x4x16xf32>
    %633 = stablehlo.add %630, %632 : tensor<4x4x16xf32>
    %634 = stablehlo.multiply %484, %484 : tensor<16x4x4xf32>
    %cst_133 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %635 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %636 = stablehlo.multiply %635, %634 : tensor<16x4x4xf32>
    %cst_134 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %637 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %638 = stablehlo.multiply %637, %arg33 : tensor<16x4x4xf32>
    %639 = stablehlo.add %636, %638 : tensor<16x4x4xf32>
    %640 = stablehlo.multiply %486, %486 : tensor<16x24xf32>
    %cst_135 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %641 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %642 = stablehlo.multiply %641, %640 : tensor<16x24xf32>
    %cst_136 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %643 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %644 = stablehlo.multiply %643, %arg34 : tensor<16x24xf32>
    %645 = stablehlo.add %642, %644 : tensor<16x24xf32>
    %646 = stablehlo.multiply %488, %488 : tensor<16x2x4xf32>
    %cst_137 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %647 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %648 = stablehlo.multiply %647, %646 : tensor<16x2x4xf32>
    %cst_138 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %649 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %650 = stablehlo.multiply %649, %arg35 : tensor<16x2x4xf32>
    %651 = stablehlo.add %648, %650 : tensor<16x2x4xf32>
    %652 = stablehlo.multiply %490, %490 : tensor<16xf32>
    %cst_139 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %653 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %654 = stablehlo.multiply %653, %652 : tensor<16xf32>
    %cst_140 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %655 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %656 = stablehlo.multiply %655, %arg36 : tensor<16xf32>
    %657 = stablehlo.add %654, %656 : tensor<16xf32>
    %c_141 = stablehlo.constant dense<2147483647> : tensor<i32>
    %658 = stablehlo.compare LT, %arg12, %c_141, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_142 = stablehlo.constant dense<1> : tensor<i32>
    %659 = stablehlo.add %arg12, %c_142 : tensor<i32>
    %c_143 = stablehlo.constant dense<2147483647> : tensor<i32>
    %660 = call @_where_5(%658, %659, %c_143) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %661 = stablehlo.convert %660 : (tensor<i32>) -> tensor<f32>
    %cst_144 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %662 = stablehlo.convert %660 : (tensor<i32>) -> tensor<f32>
    %663 = stablehlo.power %cst_144, %662 : tensor<f32>
    %cst_145 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %664 = stablehlo.subtract %cst_145, %663 : tensor<f32>
    %665 = stablehlo.broadcast_in_dim %664, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %666 = stablehlo.divide %530, %665 : tensor<24x16xf32>
    %667 = stablehlo.broadcast_in_dim %664, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %668 = stablehlo.divide %535, %667 : tensor<16x24xf32>
    %669 = stablehlo.broadcast_in_dim %664, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %670 = stablehlo.divide %540, %669 : tensor<24x16xf32>
    %671 = stablehlo.broadcast_in_dim %664, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %672 = stablehlo.divide %545, %671 : tensor<16x24xf32>
    %673 = stablehlo.broadcast_in_dim %664, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %674 = stablehlo.divide %550, %673 : tensor<16x2x4xf32>
    %675 = stablehlo.broadcast_in_dim %664, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %676 = stablehlo.divide %555, %675 : tensor<16xf32>
    %677 = stablehlo.broadcast_in_dim %664, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %678 = stablehlo.divide %560, %677 : tensor<16xf32>
    %679 = stablehlo.broadcast_in_dim %664, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %680 = stablehlo.divide %565, %679 : tensor<4x4x16xf32>
    %681 = stablehlo.broadcast_in_dim %664, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %682 = stablehlo.divide %570, %681 : tensor<16x4x4xf32>
    %683 = stablehlo.broadcast_in_dim %664, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %684 = stablehlo.divide %575, %683 : tensor<16x24xf32>
    %685 = stablehlo.broadcast_in_dim %664, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %686 = stablehlo.divide %580, %685 : tensor<16x2x4xf32>
    %687 = stablehlo.broadcast_in_dim %664, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %688 = stablehlo.divide %585, %687 : tensor<16xf32>
    %689 = stablehlo.convert %660 : (tensor<i32>) -> tensor<f32>
    %cst_146 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %690 = stablehlo.convert %660 : (tensor<i32>) -> tensor<f32>
    %691 = stablehlo.power %cst_146, %690 : tensor<f32>
    %cst_147 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %692 = stablehlo.subtract %cst_147, %691 : tensor<f32>
    %693 = stablehlo.broadcast_in_dim %692, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %694 = stablehlo.divide %591, %693 : tensor<24x16xf32>
    %695 = stablehlo.broadcast_in_dim %692, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %696 = stablehlo.divide %597, %695 : tensor<16x24xf32>
    %697 = stablehlo.broadcast_in_dim %692, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %698 = stablehlo.divide %603, %697 : tensor<24x16xf32>
    %699 = stablehlo.broadcast_in_dim %692, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %700 = stablehlo.divide %609, %699 : tensor<16x24xf32>
    %701 = stablehlo.broadcast_in_dim %692, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %702 = stablehlo.divide %615, %701 : tensor<16x2x4xf32>
    %703 = stablehlo.broadcast_in_dim %692, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %704 = stablehlo.divide %621, %703 : tensor<16xf32>
    %705 = stablehlo.broadcast_in_dim %692, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %706 = stablehlo.divide %627, %705 : tensor<16xf32>
    %707 = stablehlo.broadcast_in_dim %692, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %708 = stablehlo.divide %633, %707 : tensor<4x4x16xf32>
    %709 = stablehlo.broadcast_in_dim %692, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %710 = stablehlo.divide %639, %709 : tensor<16x4x4xf32>
    %711 = stablehlo.broadcast_in_dim %692, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %712 = stablehlo.divide %645, %711 : tensor<16x24xf32>
    %713 = stablehlo.broadcast_in_dim %692, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %714 = stablehlo.divide %651, %713 : tensor<16x2x4xf32>
    %715 = stablehlo.broadcast_in_dim %692, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %716 = stablehlo.divide %657, %715 : tensor<16xf32>
    %cst_148 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %717 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %718 = stablehlo.add %694, %717 : tensor<24x16xf32>
    %719 = stablehlo.sqrt %718 : tensor<24x16xf32>
    %cst_149 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %720 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %721 = stablehlo.add %719, %720 : tensor<24x16xf32>
    %722 = stablehlo.divide %666, %721 : tensor<24x16xf32>
    %cst_150 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %723 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %724 = stablehlo.add %696, %723 : tensor<16x24xf32>
    %725 = stablehlo.sqrt %724 : tensor<16x24xf32>
    %cst_151 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %726 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %727 = stablehlo.add %725, %726 : tensor<16x24xf32>
    %728 = stablehlo.divide %668, %727 : tensor<16x24xf32>
    %cst_152 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %729 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %730 = stablehlo.add %698, %729 : tensor<24x16xf32>
    %731 = stablehlo.sqrt %730 : tensor<24x16xf32>
    %cst_153 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %732 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %733 = stablehlo.add %731, %732 : tensor<24x16xf32>
    %734 = stablehlo.divide %670, %733 : tensor<24x16xf32>
    %cst_154 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %735 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %736 = stablehlo.add %700, %735 : tensor<16x24xf32>
    %737 = stablehlo.sqrt %736 : tensor<16x24xf32>
    %cst_155 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %738 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %739 = stablehlo.add %737, %738 : tensor<16x24xf32>
    %740 = stablehlo.divide %672, %739 : tensor<16x24xf32>
    %cst_156 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %741 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %742 = stablehlo.add %702, %741 : tensor<16x2x4xf32>
    %743 = stablehlo.sqrt %742 : tensor<16x2x4xf32>
    %cst_157 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %744 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %745 = stablehlo.add %743, %744 : tensor<16x2x4xf32>
    %746 = stablehlo.divide %674, %745 : tensor<16x2x4xf32>
    %cst_158 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %747 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %748 = stablehlo.add %704, %747 : tensor<16xf32>
    %749 = stablehlo.sqrt %748 : tensor<16xf32>
    %cst_159 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %750 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %751 = stablehlo.add %749, %750 : tensor<16xf32>
    %752 = stablehlo.divide %676, %751 : tensor<16xf32>
    %cst_160 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %753 = stablehlo.broadcast_in_dim %cst_160, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %754 = stablehlo.add %706, %753 : tensor<16xf32>
    %755 = stablehlo.sqrt %754 : tensor<16xf32>
    %cst_161 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %756 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %757 = stablehlo.add %755, %756 : tensor<16xf32>
    %758 = stablehlo.divide %678, %757 : tensor<16xf32>
    %cst_162 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %759 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %760 = stablehlo.add %708, %759 : tensor<4x4x16xf32>
    %761 = stablehlo.sqrt %760 : tensor<4x4x16xf32>
    %cst_163 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %762 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %763 = stablehlo.add %761, %762 : tensor<4x4x16xf32>
    %764 = stablehlo.divide %680, %763 : tensor<4x4x16xf32>
    %cst_164 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %765 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %766 = stablehlo.add %710, %765 : tensor<16x4x4xf32>
    %767 = stablehlo.sqrt %766 : tensor<16x4x4xf32>
    %cst_165 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %768 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %769 = stablehlo.add %767, %768 : tensor<16x4x4xf32>
    %770 = stablehlo.divide %682, %769 : tensor<16x4x4xf32>
    %cst_166 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %771 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %772 = stablehlo.add %712, %771 : tensor<16x24xf32>
    %773 = stablehlo.sqrt %772 : tensor<16x24xf32>
    %cst_167 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %774 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %775 = stablehlo.add %773, %774 : tensor<16x24xf32>
    %776 = stablehlo.divide %684, %775 : tensor<16x24xf32>
    %cst_168 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %777 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %778 = stablehlo.add %714, %777 : tensor<16x2x4xf32>
    %779 = stablehlo.sqrt %778 : tensor<16x2x4xf32>
    %cst_169 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %780 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %781 = stablehlo.add %779, %780 : tensor<16x2x4xf32>
    %782 = stablehlo.divide %686, %781 : tensor<16x2x4xf32>
    %cst_170 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %783 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %784 = stablehlo.add %716, %783 : tensor<16xf32>
    %785 = stablehlo.sqrt %784 : tensor<16xf32>
    %cst_171 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %786 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %787 = stablehlo.add %785, %786 : tensor<16xf32>
    %788 = stablehlo.divide %688, %787 : tensor<16xf32>
    %cst_172 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %789 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %790 = stablehlo.multiply %789, %722 : tensor<24x16xf32>
    %cst_173 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %791 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %792 = stablehlo.multiply %791, %728 : tensor<16x24xf32>
    %cst_174 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %793 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %794 = stablehlo.multiply %793, %734 : tensor<24x16xf32>
    %cst_175 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %795 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %796 = stablehlo.multiply %795, %740 : tensor<16x24xf32>
    %cst_176 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %797 = stablehlo.broadcast_in_dim %cst_176, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %798 = stablehlo.multiply %797, %746 : tensor<16x2x4xf32>
    %cst_177 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %799 = stablehlo.broadcast_in_dim %cst_177, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %800 = stablehlo.multiply %799, %752 : tensor<16xf32>
    %cst_178 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %801 = stablehlo.broadcast_in_dim %cst_178, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %802 = stablehlo.multiply %801, %758 : tensor<16xf32>
    %cst_179 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %803 = stablehlo.broadcast_in_dim %cst_179, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %804 = stablehlo.multiply %803, %764 : tensor<4x4x16xf32>
    %cst_180 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %805 = stablehlo.broadcast_in_dim %cst_180, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %806 = stablehlo.multiply %805, %770 : tensor<16x4x4xf32>
    %cst_181 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %807 = stablehlo.broadcast_in_dim %cst_181, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %808 = stablehlo.multiply %807, %776 : tensor<16x24xf32>
    %cst_182 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %809 = stablehlo.broadcast_in_dim %cst_182, dims = [] : (tensor<f32>) -> tensor<16x2x4xf32>
    %810 = stablehlo.multiply %809, %782 : tensor<16x2x4xf32>
    %cst_183 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %811 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %812 = stablehlo.multiply %811, %788 : tensor<16xf32>
    %813 = stablehlo.add %arg0, %790 : tensor<24x16xf32>
    %814 = stablehlo.add %arg1, %792 : tensor<16x24xf32>
    %815 = stablehlo.add %arg2, %794 : tensor<24x16xf32>
    %816 = stablehlo.add %arg3, %796 : tensor<16x24xf32>
    %817 = stablehlo.add %arg4, %798 : tensor<16x2x4xf32>
    %818 = stablehlo.add %arg5, %800 : tensor<16xf32>
    %819 = stablehlo.add %arg6, %802 : tensor<16xf32>
    %820 = stablehlo.add %arg7, %804 : tensor<4x4x16xf32>
    %821 = stablehlo.add %arg8, %806 : tensor<16x4x4xf32>
    %822 = stablehlo.add %arg9, %808 : tensor<16x24xf32>
    %823 = stablehlo.add %arg10, %810 : tensor<16x2x4xf32>
    %824 = stablehlo.add %arg11, %812 : tensor<16xf32>
    %825 = call @_where_6(%525, %813, %arg0) : (tensor<i1>, tensor<24x16xf32>, tensor<24x16xf32>) -> tensor<24x16xf32>
    %826 = call @_where_7(%525, %814, %arg1) : (tensor<i1>, tensor<16x24xf32>, tensor<16x24xf32>) -> tensor<16x24xf32>
    %827 = call @_where_6(%525, %815, %arg2) : (tensor<i1>, tensor<24x16xf32>, tensor<24x16xf32>) -> tensor<24x16xf32>
    %828 = call @_where_7(%525, %816, %arg3) : (tensor<i1>, tensor<16x24xf32>, tensor<16x24xf32>) -> tensor<16x24xf32>
    %829 = call @_where_8(%525, %817, %arg4) : (tensor<i1>, tensor<16x2x4xf32>, tensor<16x2x4xf32>) -> tensor<16x2x4xf32>
    %830 = call @_where_9(%525, %818, %arg5) : (tensor<i1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %831 = call @_where_9(%525, %819, %arg6) : (tensor<i1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %832 = call @_where_10(%525, %820, %arg7) : (tensor<i1>, tensor<4x4x16xf32>, tensor<4x4x16xf32>) -> tensor<4x4x16xf32>
    %833 = call @_where_11(%525, %821, %arg8) : (tensor<i1>, tensor<16x4x4xf32>, tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %834 = call @_where_7(%525, %822, %arg9) : (tensor<i1>, tensor<16x24xf32>, tensor<16x24xf32>) -> tensor<16x24xf32>
    %835 = call @_where_8(%525, %823, %arg10) : (tensor<i1>, tensor<16x2x4xf32>, tensor<16x2x4xf32>) -> tensor<16x2x4xf32>
    %836 = call @_where_9(%525, %824, %arg11) : (tensor<i1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %837 = call @_where_5(%525, %660, %arg12) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %838 = call @_where_6(%525, %530, %arg13) : (tensor<i1>, tensor<24x16xf32>, tensor<24x16xf32>) -> tensor<24x16xf32>
    %839 = call @_where_7(%525, %535, %arg14) : (tensor<i1>, tensor<16x24xf32>, tensor<16x24xf32>) -> tensor<16x24xf32>
    %840 = call @_where_6(%525, %540, %arg15) : (tensor<i1>, tensor<24x16xf32>, tensor<24x16xf32>) -> tensor<24x16xf32>
    %841 = call @_where_7(%525, %545, %arg16) : (tensor<i1>, tensor<16x24xf32>, tensor<16x24xf32>) -> tensor<16x24xf32>
    %842 = call @_where_8(%525, %550, %arg17) : (tensor<i1>, tensor<16x2x4xf32>, tensor<16x2x4xf32>) -> tensor<16x2x4xf32>
    %843 = call @_where_9(%525, %555, %arg18) : (tensor<i1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %844 = call @_where_9(%525, %560, %arg19) : (tensor<i1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %845 = call @_where_10(%525, %565, %arg20) : (tensor<i1>, tensor<4x4x16xf32>, tensor<4x4x16xf32>) -> tensor<4x4x16xf32>
    %846 = call @_where_11(%525, %570, %arg21) : (tensor<i1>, tensor<16x4x4xf32>, tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %847 = call @_where_7(%525, %575, %arg22) : (tensor<i1>, tensor<16x24xf32>, tensor<16x24xf32>) -> tensor<16x24xf32>
    %848 = call @_where_8(%525, %580, %arg23) : (tensor<i1>, tensor<16x2x4xf32>, tensor<16x2x4xf32>) -> tensor<16x2x4xf32>
    %849 = call @_where_9(%525, %585, %arg24) : (tensor<i1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %850 = call @_where_6(%525, %591, %arg25) : (tensor<i1>, tensor<24x16xf32>, tensor<24x16xf32>) -> tensor<24x16xf32>
    %851 = call @_where_7(%525, %597, %arg26) : (tensor<i1>, tensor<16x24xf32>, tensor<16x24xf32>) -> tensor<16x24xf32>
    %852 = call @_where_6(%525, %603, %arg27) : (tensor<i1>, tensor<24x16xf32>, tensor<24x16xf32>) -> tensor<24x16xf32>
    %853 = call @_where_7(%525, %609, %arg28) : (tensor<i1>, tensor<16x24xf32>, tensor<16x24xf32>) -> tensor<16x24xf32>
    %854 = call @_where_8(%525, %615, %arg29) : (tensor<i1>, tensor<16x2x4xf32>, tensor<16x2x4xf32>) -> tensor<16x2x4xf32>
    %855 = call @_where_9(%525, %621, %arg30) : (tensor<i1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %856 = call @_where_9(%525, %627, %arg31) : (tensor<i1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %857 = call @_where_10(%525, %633, %arg32) : (tensor<i1>, tensor<4x4x16xf32>, tensor<4x4x16xf32>) -> tensor<4x4x16xf32>
    %858 = call @_where_11(%525, %639, %arg33) : (tensor<i1>, tensor<16x4x4xf32>, tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %859 = call @_where_7(%525, %645, %arg34) : (tensor<i1>, tensor<16x24xf32>, tensor<16x24xf32>) -> tensor<16x24xf32>
    %860 = call @_where_8(%525, %651, %arg35) : (tensor<i1>, tensor<16x2x4xf32>, tensor<16x2x4xf32>) -> tensor<16x2x4xf32>
    %861 = call @_where_9(%525, %657, %arg36) : (tensor<i1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %cst_184 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %862 = stablehlo.multiply %arg37, %cst_184 : tensor<f32>
    %cst_185 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %863 = stablehlo.divide %arg37, %cst_185 : tensor<f32>
    %864 = call @_where_12(%525, %862, %863) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %865 = stablehlo.divide %265, %arg37 : tensor<f32>
    return %825, %826, %827, %828, %829, %830, %831, %832, %833, %834, %835, %836, %837, %838, %839, %840, %841, %842, %843, %844, %845, %846, %847, %848, %849, %850, %851, %852, %853, %854, %855, %856, %857, %858, %859, %860, %861, %864, %865 : tensor<24x16xf32>, tensor<16x24xf32>, tensor<24x16xf32>, tensor<16x24xf32>, tensor<16x2x4xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x4x16xf32>, tensor<16x4x4xf32>, tensor<16x24xf32>, tensor<16x2x4xf32>, tensor<16xf32>, tensor<i32>, tensor<24x16xf32>, tensor<16x24xf32>, tensor<24x16xf32>, tensor<16x24xf32>, tensor<16x2x4xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x4x16xf32>, tensor<16x4x4xf32>, tensor<16x24xf32>, tensor<16x2x4xf32>, tensor<16xf32>, tensor<24x16xf32>, tensor<16x24xf32>, tensor<24x16xf32>, tensor<16x24xf32>, tensor<16x2x4xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x4x16xf32>, tensor<16x4x4xf32>, tensor<16x24xf32>, tensor<16x2x4xf32>, tensor<16xf32>, tensor<f32>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<8x8xi1>, %arg1: tensor<4x4x8x8xf32>, %arg2: tensor<f32>) -> (tensor<4x4x8x8xf32>, tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<8x8xi1>) -> tensor<4x4x8x8xi1>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x4x8x8xf32>
    %2 = stablehlo.select %0, %arg1, %1 : tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4x8x8xf32>
    return %2, %0, %3 : tensor<4x4x8x8xf32>, tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>
  }
  func.func private @silu(%arg0: tensor<4x8x24xf32>) -> (tensor<4x8x24xf32>, tensor<4x8x24xf32>, tensor<4x8x24xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<4x8x24xf32>
    %1 = stablehlo.exponential %0 : tensor<4x8x24xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8x24xf32>
    %3 = stablehlo.add %2, %1 : tensor<4x8x24xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x8x24xf32>
    %5 = stablehlo.divide %4, %3 : tensor<4x8x24xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x8x24xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<4x8x24xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<4x8x24xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<4x8x24xf32>
    return %9, %8, %5 : tensor<4x8x24xf32>, tensor<4x8x24xf32>, tensor<4x8x24xf32>
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
  func.func private @silu_3(%arg0: tensor<4x8x24xf32>, %arg1: tensor<4x8x24xf32>, %arg2: tensor<4x8x24xf32>, %arg3: tensor<4x8x24xf32>) -> tensor<4x8x24xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x8x24xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x8x24xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x8x24xf32>
    %3 = stablehlo.add %1, %2 : tensor<4x8x24xf32>
    return %3 : tensor<4x8x24xf32>
  }
  func.func private @_where_4(%arg0: tensor<4x4x8x8xi1>, %arg1: tensor<4x4x8x8xf32>, %arg2: tensor<4x4x8x8xf32>) -> tensor<4x4x8x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4x8x8xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>
    return %1 : tensor<4x4x8x8xf32>
  }
  func.func private @_where_5(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_where_6(%arg0: tensor<i1>, %arg1: tensor<24x16xf32>, %arg2: tensor<24x16xf32>) -> tensor<24x16xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<24x16xf32>
    return %0 : tensor<24x16xf32>
  }
  func.func private @_where_7(%arg0: tensor<i1>, %arg1: tensor<16x24xf32>, %arg2: tensor<16x24xf32>) -> tensor<16x24xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<16x24xf32>
    return %0 : tensor<16x24xf32>
  }
  func.func private @_where_8(%arg0: tensor<i1>, %arg1: tensor<16x2x4xf32>, %arg2: tensor<16x2x4xf32>) -> tensor<16x2x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<16x2x4xf32>
    return %0 : tensor<16x2x4xf32>
  }
  func.func private @_where_9(%arg0: tensor<i1>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>) -> tensor<16xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<16xf32>
    return %0 : tensor<16xf32>
  }
  func.func private @_where_10(%arg0: tensor<i1>, %arg1: tensor<4x4x16xf32>, %arg2: tensor<4x4x16xf32>) -> tensor<4x4x16xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<4x4x16xf32>
    return %0 : tensor<4x4x16xf32>
  }
  func.func private @_where_11(%arg0: tensor<i1>, %arg1: tensor<16x4x4xf32>, %arg2: tensor<16x4x4xf32>) -> tensor<16x4x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<16x4x4xf32>
    return %0 : tensor<16x4x4xf32>
  }
  func.func private @_where_12(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
}
