module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<16x3xf32>, %arg1: tensor<3x16xf32>, %arg2: tensor<16x3xf32>, %arg3: tensor<3x16xf32>, %arg4: tensor<16x3xf32>, %arg5: tensor<3x16xf32>, %arg6: tensor<16x3xf32>, %arg7: tensor<3x16xf32>, %arg8: tensor<24x16xf32>, %arg9: tensor<16x24xf32>, %arg10: tensor<24x16xf32>, %arg11: tensor<16x24xf32>, %arg12: tensor<16x2x4xf32>, %arg13: tensor<16xf32>, %arg14: tensor<16xf32>, %arg15: tensor<4x4x16xf32>, %arg16: tensor<16x4x4xf32>, %arg17: tensor<16x24xf32>, %arg18: tensor<16x2x4xf32>, %arg19: tensor<16xf32>, %arg20: tensor<4x9xi32>) -> (tensor<16x3xf32> {jax.result_info = "result[0]['o']['a']"}, tensor<3x16xf32> {jax.result_info = "result[0]['o']['b']"}, tensor<16x3xf32> {jax.result_info = "result[0]['q']['a']"}, tensor<3x16xf32> {jax.result_info = "result[0]['q']['b']"}, tensor<16x3xf32> {jax.result_info = "result[1][0].nu['o']['a']"}, tensor<3x16xf32> {jax.result_info = "result[1][0].nu['o']['b']"}, tensor<16x3xf32> {jax.result_info = "result[1][0].nu['q']['a']"}, tensor<3x16xf32> {jax.result_info = "result[1][0].nu['q']['b']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x3xf32>, tensor<3x16xf32>) -> tensor<16x16xf32>
    %1 = stablehlo.reshape %0 : (tensor<16x16xf32>) -> tensor<4x4x16xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<4x4x16xf32>
    %4 = stablehlo.add %arg15, %3 : tensor<4x4x16xf32>
    %5 = stablehlo.dot_general %arg2, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x3xf32>, tensor<3x16xf32>) -> tensor<16x16xf32>
    %6 = stablehlo.reshape %5 : (tensor<16x16xf32>) -> tensor<16x4x4xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<16x4x4xf32>
    %9 = stablehlo.add %arg16, %8 : tensor<16x4x4xf32>
    %10 = stablehlo.slice %arg20 [0:4, 0:8] : (tensor<4x9xi32>) -> tensor<4x8xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x8xi32>
    %12 = stablehlo.compare LT, %10, %11, SIGNED : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi1>
    %c_1 = stablehlo.constant dense<24> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<4x8xi32>
    %14 = stablehlo.add %10, %13 : tensor<4x8xi32>
    %15 = stablehlo.select %12, %14, %10 : tensor<4x8xi1>, tensor<4x8xi32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<4x8xi32>) -> tensor<4x8x1xi32>
    %17 = "stablehlo.gather"(%arg8, %16) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<24x16xf32>, tensor<4x8x1xi32>) -> tensor<4x8x16xf32>
    %18 = stablehlo.iota dim = 0 : tensor<8xi32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %20 = stablehlo.broadcast_in_dim %18, dims = [1] : (tensor<8xi32>) -> tensor<1x8xi32>
    %21 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<8x1xi32>) -> tensor<8x8xi32>
    %22 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x8xi32>) -> tensor<8x8xi32>
    %23 = stablehlo.compare GE, %21, %22, SIGNED : (tensor<8x8xi32>, tensor<8x8xi32>) -> tensor<8x8xi1>
    %24 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %25 = stablehlo.broadcast_in_dim %18, dims = [1] : (tensor<8xi32>) -> tensor<1x8xi32>
    %26 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<8x1xi32>) -> tensor<8x8xi32>
    %27 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<1x8xi32>) -> tensor<8x8xi32>
    %28 = stablehlo.subtract %26, %27 : tensor<8x8xi32>
    %c_2 = stablehlo.constant dense<4> : tensor<i32>
    %29 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<8x8xi32>
    %30 = stablehlo.compare LT, %28, %29, SIGNED : (tensor<8x8xi32>, tensor<8x8xi32>) -> tensor<8x8xi1>
    %31 = stablehlo.and %23, %30 : tensor<8x8xi1>
    %32 = stablehlo.multiply %17, %17 : tensor<4x8x16xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%32 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %cst_4 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %36 = stablehlo.divide %34, %35 : tensor<4x8x1xf32>
    %cst_5 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %38 = stablehlo.add %36, %37 : tensor<4x8x1xf32>
    %39 = stablehlo.rsqrt %38 : tensor<4x8x1xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %41 = stablehlo.multiply %17, %40 : tensor<4x8x16xf32>
    %42 = stablehlo.broadcast_in_dim %arg13, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %44 = stablehlo.multiply %41, %43 : tensor<4x8x16xf32>
    %45 = stablehlo.dot_general %44, %9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x4x4xf32>) -> tensor<4x8x4x4xf32>
    %46 = stablehlo.dot_general %44, %arg12, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x2x4xf32>) -> tensor<4x8x2x4xf32>
    %47 = stablehlo.dot_general %44, %arg18, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x2x4xf32>) -> tensor<4x8x2x4xf32>
    %48 = stablehlo.slice %45 [0:4, 0:8, 0:4, 4:4] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x0xf32>
    %49 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %50 = stablehlo.convert %49 : (tensor<8x1xi32>) -> tensor<8x1xf32>
    %51 = stablehlo.iota dim = 0 : tensor<2xi32>
    %c_6 = stablehlo.constant dense<2> : tensor<i32>
    %52 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %53 = stablehlo.multiply %52, %51 : tensor<2xi32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %54 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %55 = stablehlo.add %54, %53 : tensor<2xi32>
    %56 = stablehlo.convert %55 : (tensor<2xi32>) -> tensor<2xf32>
    %cst_8 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %58 = stablehlo.divide %56, %57 : tensor<2xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %60 = stablehlo.power %59, %58 : tensor<2xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %62 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x2xf32>
    %63 = stablehlo.broadcast_in_dim %61, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<8x2xf32>
    %64 = stablehlo.divide %62, %63 : tensor<8x2xf32>
    %65 = stablehlo.concatenate %64, %64, dim = 1 : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x4xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 2] : (tensor<8x4xf32>) -> tensor<8x1x4xf32>
    %67 = stablehlo.slice %45 [0:4, 0:8, 0:4, 2:4] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x2xf32>
    %68 = stablehlo.negate %67 : tensor<4x8x4x2xf32>
    %69 = stablehlo.slice %45 [0:4, 0:8, 0:4, 0:2] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x2xf32>
    %70 = stablehlo.concatenate %68, %69, dim = 3 : (tensor<4x8x4x2xf32>, tensor<4x8x4x2xf32>) -> tensor<4x8x4x4xf32>
    %71 = stablehlo.cosine %66 : tensor<8x1x4xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [1, 2, 3] : (tensor<8x1x4xf32>) -> tensor<1x8x1x4xf32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0, 1, 2, 3] : (tensor<1x8x1x4xf32>) -> tensor<4x8x4x4xf32>
    %74 = stablehlo.multiply %45, %73 : tensor<4x8x4x4xf32>
    %75 = stablehlo.sine %66 : tensor<8x1x4xf32>
    %76 = stablehlo.broadcast_in_dim %75, dims = [1, 2, 3] : (tensor<8x1x4xf32>) -> tensor<1x8x1x4xf32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1, 2, 3] : (tensor<1x8x1x4xf32>) -> tensor<4x8x4x4xf32>
    %78 = stablehlo.multiply %70, %77 : tensor<4x8x4x4xf32>
    %79 = stablehlo.add %74, %78 : tensor<4x8x4x4xf32>
    %80 = stablehlo.concatenate %79, %48, dim = 3 : (tensor<4x8x4x4xf32>, tensor<4x8x4x0xf32>) -> tensor<4x8x4x4xf32>
    %81 = stablehlo.slice %46 [0:4, 0:8, 0:2, 4:4] : (tensor<4x8x2x4xf32>) -> tensor<4x8x2x0xf32>
    %82 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %83 = stablehlo.convert %82 : (tensor<8x1xi32>) -> tensor<8x1xf32>
    %84 = stablehlo.iota dim = 0 : tensor<2xi32>
    %c_10 = stablehlo.constant dense<2> : tensor<i32>
    %85 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %86 = stablehlo.multiply %85, %84 : tensor<2xi32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %87 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %88 = stablehlo.add %87, %86 : tensor<2xi32>
    %89 = stablehlo.convert %88 : (tensor<2xi32>) -> tensor<2xf32>
    %cst_12 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %91 = stablehlo.divide %89, %90 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %93 = stablehlo.power %92, %91 : tensor<2xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %95 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x2xf32>
    %96 = stablehlo.broadcast_in_dim %94, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<8x2xf32>
    %97 = stablehlo.divide %95, %96 : tensor<8x2xf32>
    %98 = stablehlo.concatenate %97, %97, dim = 1 : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x4xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0, 2] : (tensor<8x4xf32>) -> tensor<8x1x4xf32>
    %100 = stablehlo.slice %46 [0:4, 0:8, 0:2, 2:4] : (tensor<4x8x2x4xf32>) -> tensor<4x8x2x2xf32>
    %101 = stablehlo.negate %100 : tensor<4x8x2x2xf32>
    %102 = stablehlo.slice %46 [0:4, 0:8, 0:2, 0:2] : (tensor<4x8x2x4xf32>) -> tensor<4x8x2x2xf32>
    %103 = stablehlo.concatenate %101, %102, dim = 3 : (tensor<4x8x2x2xf32>, tensor<4x8x2x2xf32>) -> tensor<4x8x2x4xf32>
    %104 = stablehlo.cosine %99 : tensor<8x1x4xf32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [1, 2, 3] : (tensor<8x1x4xf32>) -> tensor<1x8x1x4xf32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [0, 1, 2, 3] : (tensor<1x8x1x4xf32>) -> tensor<4x8x2x4xf32>
    %107 = stablehlo.multiply %46, %106 : tensor<4x8x2x4xf32>
    %108 = stablehlo.sine %99 : tensor<8x1x4xf32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [1, 2, 3] : (tensor<8x1x4xf32>) -> tensor<1x8x1x4xf32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [0, 1, 2, 3] : (tensor<1x8x1x4xf32>) -> tensor<4x8x2x4xf32>
    %111 = stablehlo.multiply %103, %110 : tensor<4x8x2x4xf32>
    %112 = stablehlo.add %107, %111 : tensor<4x8x2x4xf32>
    %113 = stablehlo.concatenate %112, %81, dim = 3 : (tensor<4x8x2x4xf32>, tensor<4x8x2x0xf32>) -> tensor<4x8x2x4xf32>
    %114 = stablehlo.broadcast_in_dim %113, dims = [0, 1, 2, 4] : (tensor<4x8x2x4xf32>) -> tensor<4x8x2x2x4xf32>
    %115 = stablehlo.reshape %114 : (tensor<4x8x2x2x4xf32>) -> tensor<4x8x4x4xf32>
    %116 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2, 4] : (tensor<4x8x2x4xf32>) -> tensor<4x8x2x2x4xf32>
    %117 = stablehlo.reshape %116 : (tensor<4x8x2x2x4xf32>) -> tensor<4x8x4x4xf32>
    %118 = stablehlo.dot_general %80, %115, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x8x4x4xf32>, tensor<4x8x4x4xf32>) -> tensor<4x4x8x8xf32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x4x8x8xf32>
    %120 = stablehlo.divide %118, %119 : tensor<4x4x8x8xf32>
    %cst_15 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %121:3 = call @_where(%31, %120, %cst_15) : (tensor<8x8xi1>, tensor<4x4x8x8xf32>, tensor<f32>) -> (tensor<4x4x8x8xf32>, tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>)
    %cst_16 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %122 = stablehlo.reduce(%121#0 init: %cst_16) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %123 = stablehlo.reshape %122 : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %124 = stablehlo.broadcast_in_dim %123, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %125 = stablehlo.compare EQ, %121#0, %124, FLOAT : (tensor<4x4x8x8xf32>, tensor<4x4x8x8xf32>) -> tensor<4x4x8x8xi1>
    %126 = stablehlo.convert %125 : (tensor<4x4x8x8xi1>) -> tensor<4x4x8x8xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.reduce(%126 init: %cst_17) applies stablehlo.add across dimensions = [3] : (tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %cst_18 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x4x8xf32>
    %129 = stablehlo.maximum %128, %122 : tensor<4x4x8xf32>
    %130 = stablehlo.compare EQ, %122, %129, FLOAT : (tensor<4x4x8xf32>, tensor<4x4x8xf32>) -> tensor<4x4x8xi1>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x4x8xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4x8xf32>
    %133 = stablehlo.select %130, %131, %132 : tensor<4x4x8xi1>, tensor<4x4x8xf32>
    %cst_21 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4x8xf32>
    %135 = stablehlo.compare EQ, %134, %129, FLOAT : (tensor<4x4x8xf32>, tensor<4x4x8xf32>) -> tensor<4x4x8xi1>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x4x8xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x4x8xf32>
    %138 = stablehlo.select %135, %136, %137 : tensor<4x4x8xi1>, tensor<4x4x8xf32>
    %139 = stablehlo.divide %133, %138 : tensor<4x4x8xf32>
    %140 = stablehlo.broadcast_in_dim %129, dims = [0, 1, 2] : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %142 = stablehlo.subtract %121#0, %141 : tensor<4x4x8x8xf32>
    %143 = stablehlo.exponential %142 : tensor<4x4x8x8xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.reduce(%143 init: %cst_24) applies stablehlo.add across dimensions = [3] : (tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0, 1, 2] : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %147 = stablehlo.divide %143, %146 : tensor<4x4x8x8xf32>
    %148 = stablehlo.multiply %145, %145 : tensor<4x4x8x1xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x4x8x1xf32>
    %150 = stablehlo.divide %149, %148 : tensor<4x4x8x1xf32>
    %151 = stablehlo.dot_general %117, %147, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x8x4x4xf32>, tensor<4x4x8x8xf32>) -> tensor<4x4x4x8xf32>
    %152 = stablehlo.dot_general %151, %4, contracting_dims = [1, 2] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x8xf32>, tensor<4x4x16xf32>) -> tensor<4x8x16xf32>
    %153 = stablehlo.add %17, %152 : tensor<4x8x16xf32>
    %154 = stablehlo.multiply %153, %153 : tensor<4x8x16xf32>
    %cst_26 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x8x16xf32>
    %156 = stablehlo.multiply %155, %153 : tensor<4x8x16xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %157 = stablehlo.reduce(%154 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %158 = stablehlo.broadcast_in_dim %157, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %cst_28 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %160 = stablehlo.divide %158, %159 : tensor<4x8x1xf32>
    %cst_29 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %162 = stablehlo.add %160, %161 : tensor<4x8x1xf32>
    %163 = stablehlo.rsqrt %162 : tensor<4x8x1xf32>
    %164 = stablehlo.divide %163, %162 : tensor<4x8x1xf32>
    %cst_30 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %166 = stablehlo.multiply %165, %164 : tensor<4x8x1xf32>
    %167 = stablehlo.broadcast_in_dim %163, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %168 = stablehlo.multiply %153, %167 : tensor<4x8x16xf32>
    %169 = stablehlo.broadcast_in_dim %arg14, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %171 = stablehlo.multiply %168, %170 : tensor<4x8x16xf32>
    %172 = stablehlo.dot_general %171, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x24xf32>) -> tensor<4x8x24xf32>
    %173:3 = call @silu(%172) : (tensor<4x8x24xf32>) -> (tensor<4x8x24xf32>, tensor<4x8x24xf32>, tensor<4x8x24xf32>)
    %174 = stablehlo.dot_general %171, %arg17, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x24xf32>) -> tensor<4x8x24xf32>
    %175 = stablehlo.multiply %173#0, %174 : tensor<4x8x24xf32>
    %176 = stablehlo.dot_general %175, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x24xf32>, tensor<24x16xf32>) -> tensor<4x8x16xf32>
    %177 = stablehlo.add %153, %176 : tensor<4x8x16xf32>
    %178 = stablehlo.multiply %177, %177 : tensor<4x8x16xf32>
    %cst_31 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x8x16xf32>
    %180 = stablehlo.multiply %179, %177 : tensor<4x8x16xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %181 = stablehlo.reduce(%178 init: %cst_32) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %182 = stablehlo.broadcast_in_dim %181, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %cst_33 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %184 = stablehlo.divide %182, %183 : tensor<4x8x1xf32>
    %cst_34 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %186 = stablehlo.add %184, %185 : tensor<4x8x1xf32>
    %187 = stablehlo.rsqrt %186 : tensor<4x8x1xf32>
    %188 = stablehlo.divide %187, %186 : tensor<4x8x1xf32>
    %cst_35 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %190 = stablehlo.multiply %189, %188 : tensor<4x8x1xf32>
    %191 = stablehlo.broadcast_in_dim %187, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %192 = stablehlo.multiply %177, %191 : tensor<4x8x16xf32>
    %193 = stablehlo.broadcast_in_dim %arg19, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %194 = stablehlo.broadcast_in_dim %193, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %195 = stablehlo.multiply %192, %194 : tensor<4x8x16xf32>
    %196 = stablehlo.dot_general %195, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<16x24xf32>) -> tensor<4x8x24xf32>
    %197 = stablehlo.slice %arg20 [0:4, 1:9] : (tensor<4x9xi32>) -> tensor<4x8xi32>
    %198 = stablehlo.broadcast_in_dim %197, dims = [0, 1] : (tensor<4x8xi32>) -> tensor<4x8x1xi32>
    %199:2 = call @take_along_axis(%196, %198) : (tensor<4x8x24xf32>, tensor<4x8x1xi32>) -> (tensor<4x8x1xf32>, tensor<4x8x1x1xi32>)
    %c_36 = stablehlo.constant dense<0> : tensor<i32>
    %200:2 = call @_take(%199#0, %c_36) : (tensor<4x8x1xf32>, tensor<i32>) -> (tensor<4x8xf32>, tensor<1xi32>)
    %cst_37 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %201 = stablehlo.reduce(%196 init: %cst_37) applies stablehlo.maximum across dimensions = [2] : (tensor<4x8x24xf32>, tensor<f32>) -> tensor<4x8xf32>
    %202 = stablehlo.reshape %201 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %203 = stablehlo.broadcast_in_dim %202, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x24xf32>
    %204 = stablehlo.compare EQ, %196, %203, FLOAT : (tensor<4x8x24xf32>, tensor<4x8x24xf32>) -> tensor<4x8x24xi1>
    %205 = stablehlo.convert %204 : (tensor<4x8x24xi1>) -> tensor<4x8x24xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %206 = stablehlo.reduce(%205 init: %cst_38) applies stablehlo.add across dimensions = [2] : (tensor<4x8x24xf32>, tensor<f32>) -> tensor<4x8xf32>
    %cst_39 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %208 = stablehlo.maximum %207, %201 : tensor<4x8xf32>
    %209 = stablehlo.compare EQ, %201, %208, FLOAT : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xi1>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %211 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %212 = stablehlo.select %209, %210, %211 : tensor<4x8xi1>, tensor<4x8xf32>
    %cst_42 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %214 = stablehlo.compare EQ, %213, %208, FLOAT : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xi1>
    %cst_43 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %217 = stablehlo.select %214, %215, %216 : tensor<4x8xi1>, tensor<4x8xf32>
    %218 = stablehlo.divide %212, %217 : tensor<4x8xf32>
    %219 = stablehlo.is_finite %208 : (tensor<4x8xf32>) -> tensor<4x8xi1>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %221 = stablehlo.select %219, %208, %220 : tensor<4x8xi1>, tensor<4x8xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %222 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %223 = stablehlo.broadcast_in_dim %221, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %224 = stablehlo.broadcast_in_dim %223, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x24xf32>
    %225 = stablehlo.subtract %196, %224 : tensor<4x8x24xf32>
    %226 = stablehlo.exponential %225 : tensor<4x8x24xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %227 = stablehlo.reduce(%226 init: %cst_47) applies stablehlo.add across dimensions = [2] : (tensor<4x8x24xf32>, tensor<f32>) -> tensor<4x8xf32>
    %228 = stablehlo.sign %227 : tensor<4x8xf32>
    %229 = stablehlo.abs %227 : tensor<4x8xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %230 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %231 = stablehlo.compare GE, %227, %230, FLOAT : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xi1>
    %232 = stablehlo.log %229 : tensor<4x8xf32>
    %233 = stablehlo.add %232, %221 : tensor<4x8xf32>
    %234 = stablehlo.subtract %233, %200#0 : tensor<4x8xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %235 = stablehlo.reduce(%234 init: %cst_49) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<f32>
    %cst_50 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %236 = stablehlo.divide %235, %cst_50 : tensor<f32>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_52 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %237 = stablehlo.divide %cst_51, %cst_52 : tensor<f32>
    %238 = stablehlo.broadcast_in_dim %237, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %239 = stablehlo.negate %238 : tensor<4x8xf32>
    %240 = stablehlo.divide %238, %229 : tensor<4x8xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %241 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %242 = stablehlo.select %231, %241, %240 : tensor<4x8xi1>, tensor<4x8xf32>
    %243 = stablehlo.select %231, %240, %241 : tensor<4x8xi1>, tensor<4x8xf32>
    %244 = stablehlo.negate %242 : tensor<4x8xf32>
    %245 = stablehlo.add %243, %244 : tensor<4x8xf32>
    %246 = stablehlo.broadcast_in_dim %245, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x24xf32>
    %247 = stablehlo.multiply %246, %226 : tensor<4x8x24xf32>
    %248 = call @_take_1(%200#1, %239) : (tensor<1xi32>, tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %249 = call @take_along_axis_2(%199#1, %248) : (tensor<4x8x1x1xi32>, tensor<4x8x1xf32>) -> tensor<4x8x24xf32>
    %250 = stablehlo.add %247, %249 : tensor<4x8x24xf32>
    %251 = stablehlo.dot_general %250, %arg9, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x24xf32>, tensor<16x24xf32>) -> tensor<4x8x16xf32>
    %252 = stablehlo.broadcast_in_dim %193, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %253 = stablehlo.multiply %251, %252 : tensor<4x8x16xf32>
    %254 = stablehlo.multiply %177, %253 : tensor<4x8x16xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %255 = stablehlo.reduce(%254 init: %cst_54) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %256 = stablehlo.reshape %255 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %257 = stablehlo.broadcast_in_dim %187, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %258 = stablehlo.multiply %253, %257 : tensor<4x8x16xf32>
    %259 = stablehlo.multiply %256, %190 : tensor<4x8x1xf32>
    %cst_55 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %260 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %261 = stablehlo.divide %259, %260 : tensor<4x8x1xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %262 = stablehlo.reduce(%261 init: %cst_56) applies stablehlo.add across dimensions = [2] : (tensor<4x8x1xf32>, tensor<f32>) -> tensor<4x8xf32>
    %263 = stablehlo.broadcast_in_dim %262, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x16xf32>
    %264 = stablehlo.multiply %263, %180 : tensor<4x8x16xf32>
    %265 = stablehlo.add %258, %264 : tensor<4x8x16xf32>
    %266 = stablehlo.dot_general %265, %arg10, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<24x16xf32>) -> tensor<4x8x24xf32>
    %267 = stablehlo.multiply %173#0, %266 : tensor<4x8x24xf32>
    %268 = stablehlo.multiply %266, %174 : tensor<4x8x24xf32>
    %269 = stablehlo.dot_general %267, %arg17, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x24xf32>, tensor<16x24xf32>) -> tensor<4x8x16xf32>
    %270 = call @silu_3(%173#1, %173#2, %172, %268) : (tensor<4x8x24xf32>, tensor<4x8x24xf32>, tensor<4x8x24xf32>, tensor<4x8x24xf32>) -> tensor<4x8x24xf32>
    %271 = stablehlo.dot_general %270, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x24xf32>, tensor<16x24xf32>) -> tensor<4x8x16xf32>
    %272 = stablehlo.add %269, %271 : tensor<4x8x16xf32>
    %273 = stablehlo.broadcast_in_dim %169, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x8x16xf32>
    %274 = stablehlo.multiply %272, %273 : tensor<4x8x16xf32>
    %275 = stablehlo.multiply %153, %274 : tensor<4x8x16xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %276 = stablehlo.reduce(%275 init: %cst_57) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %277 = stablehlo.reshape %276 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %278 = stablehlo.broadcast_in_dim %163, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %279 = stablehlo.multiply %274, %278 : tensor<4x8x16xf32>
    %280 = stablehlo.add %265, %279 : tensor<4x8x16xf32>
    %281 = stablehlo.multiply %277, %166 : tensor<4x8x1xf32>
    %cst_58 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %282 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %283 = stablehlo.divide %281, %282 : tensor<4x8x1xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %284 = stablehlo.reduce(%283 init: %cst_59) applies stablehlo.add across dimensions = [2] : (tensor<4x8x1xf32>, tensor<f32>) -> tensor<4x8xf32>
    %285 = stablehlo.broadcast_in_dim %284, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x16xf32>
    %286 = stablehlo.multiply %285, %156 : tensor<4x8x16xf32>
    %287 = stablehlo.add %280, %286 : tensor<4x8x16xf32>
    %288 = stablehlo.dot_general %287, %151, contracting_dims = [0, 1] x [0, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<4x4x4x8xf32>) -> tensor<16x4x4xf32>
    %289 = stablehlo.transpose %288, dims = [1, 2, 0] : (tensor<16x4x4xf32>) -> tensor<4x4x16xf32>
    %290 = stablehlo.dot_general %287, %4, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x8x16xf32>, tensor<4x4x16xf32>) -> tensor<4x8x4x4xf32>
    %291 = stablehlo.transpose %290, dims = [0, 2, 3, 1] : (tensor<4x8x4x4xf32>) -> tensor<4x4x4x8xf32>
    %292 = stablehlo.dot_general %291, %117, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x8xf32>, tensor<4x8x4x4xf32>) -> tensor<4x4x8x8xf32>
    %293 = stablehlo.broadcast_in_dim %150, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %294 = stablehlo.multiply %292, %293 : tensor<4x4x8x8xf32>
    %295 = stablehlo.multiply %294, %143 : tensor<4x4x8x8xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %296 = stablehlo.reduce(%295 init: %cst_60) applies stablehlo.add across dimensions = [3] : (tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %297 = stablehlo.reshape %296 : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %298 = stablehlo.negate %297 : tensor<4x4x8x1xf32>
    %299 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %300 = stablehlo.divide %292, %299 : tensor<4x4x8x8xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %301 = stablehlo.reduce(%298 init: %cst_61) applies stablehlo.add across dimensions = [3] : (tensor<4x4x8x1xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %302 = stablehlo.broadcast_in_dim %301, dims = [0, 1, 2] : (tensor<4x4x8xf32>) -> tensor<4x4x8x8xf32>
    %303 = stablehlo.add %300, %302 : tensor<4x4x8x8xf32>
    %304 = stablehlo.multiply %303, %143 : tensor<4x4x8x8xf32>
    %305 = call @_where_4(%121#1, %121#2, %304) : (tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>, tensor<4x4x8x8xf32>) -> tensor<4x4x8x8xf32>
    %cst_62 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %306 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<4x4x8x8xf32>
    %307 = stablehlo.divide %305, %306 : tensor<4x4x8x8xf32>
    %308 = stablehlo.dot_general %307, %115, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x8x8xf32>, tensor<4x8x4x4xf32>) -> tensor<4x4x8x4xf32>
    %309 = stablehlo.transpose %308, dims = [0, 2, 1, 3] : (tensor<4x4x8x4xf32>) -> tensor<4x8x4x4xf32>
    %310 = stablehlo.slice %309 [0:4, 0:8, 0:4, 0:4] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x4xf32>
    %311 = stablehlo.slice %309 [0:4, 0:8, 0:4, 4:4] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x0xf32>
    %312 = stablehlo.broadcast_in_dim %76, dims = [0, 1, 2, 3] : (tensor<1x8x1x4xf32>) -> tensor<4x8x4x4xf32>
    %313 = stablehlo.multiply %310, %312 : tensor<4x8x4x4xf32>
    %314 = stablehlo.broadcast_in_dim %72, dims = [0, 1, 2, 3] : (tensor<1x8x1x4xf32>) -> tensor<4x8x4x4xf32>
    %315 = stablehlo.multiply %310, %314 : tensor<4x8x4x4xf32>
    %316 = stablehlo.slice %313 [0:4, 0:8, 0:4, 0:2] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x2xf32>
    %317 = stablehlo.slice %313 [0:4, 0:8, 0:4, 2:4] : (tensor<4x8x4x4xf32>) -> tensor<4x8x4x2xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %318 = stablehlo.pad %317, %cst_63, low = [0, 0, 0, 0], high = [0, 0, 0, 2], interior = [0, 0, 0, 0] : (tensor<4x8x4x2xf32>, tensor<f32>) -> tensor<4x8x4x4xf32>
    %319 = stablehlo.add %315, %318 : tensor<4x8x4x4xf32>
    %320 = stablehlo.negate %316 : tensor<4x8x4x2xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %321 = stablehlo.pad %320, %cst_64, low = [0, 0, 0, 2], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x8x4x2xf32>, tensor<f32>) -> tensor<4x8x4x4xf32>
    %322 = stablehlo.add %319, %321 : tensor<4x8x4x4xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %323 = stablehlo.pad %311, %cst_65, low = [0, 0, 0, 4], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x8x4x0xf32>, tensor<f32>) -> tensor<4x8x4x4xf32>
    %324 = stablehlo.add %322, %323 : tensor<4x8x4x4xf32>
    %325 = stablehlo.dot_general %324, %44, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x4x4xf32>, tensor<4x8x16xf32>) -> tensor<4x4x16xf32>
    %326 = stablehlo.transpose %325, dims = [2, 0, 1] : (tensor<4x4x16xf32>) -> tensor<16x4x4xf32>
    %cst_66 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %327 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<16x4x4xf32>
    %328 = stablehlo.multiply %327, %326 : tensor<16x4x4xf32>
    %329 = stablehlo.reshape %328 : (tensor<16x4x4xf32>) -> tensor<16x16xf32>
    %330 = stablehlo.dot_general %329, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16xf32>, tensor<16x3xf32>) -> tensor<16x3xf32>
    %331 = stablehlo.transpose %330, dims = [1, 0] : (tensor<16x3xf32>) -> tensor<3x16xf32>
    %332 = stablehlo.dot_general %329, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x16xf32>, tensor<3x16xf32>) -> tensor<16x3xf32>
    %cst_67 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %333 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<4x4x16xf32>
    %334 = stablehlo.multiply %333, %289 : tensor<4x4x16xf32>
    %335 = stablehlo.reshape %334 : (tensor<4x4x16xf32>) -> tensor<16x16xf32>
    %336 = stablehlo.dot_general %335, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16xf32>, tensor<16x3xf32>) -> tensor<16x3xf32>
    %337 = stablehlo.transpose %336, dims = [1, 0] : (tensor<16x3xf32>) -> tensor<3x16xf32>
    %338 = stablehlo.dot_general %335, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x16xf32>, tensor<3x16xf32>) -> tensor<16x3xf32>
    %339 = stablehlo.multiply %338, %338 : tensor<16x3xf32>
    %cst_68 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %340 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %341 = stablehlo.multiply %340, %339 : tensor<16x3xf32>
    %cst_69 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %342 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %343 = stablehlo.multiply %342, %arg4 : tensor<16x3xf32>
    %344 = stablehlo.add %341, %343 : tensor<16x3xf32>
    %345 = stablehlo.multiply %337, %337 : tensor<3x16xf32>
    %cst_70 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %346 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %347 = stablehlo.multiply %346, %345 : tensor<3x16xf32>
    %cst_71 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %348 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %349 = stablehlo.multiply %348, %arg5 : tensor<3x16xf32>
    %350 = stablehlo.add %347, %349 : tensor<3x16xf32>
    %351 = stablehlo.multiply %332, %332 : tensor<16x3xf32>
    %cst_72 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %352 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %353 = stablehlo.multiply %352, %351 : tensor<16x3xf32>
    %cst_73 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %354 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %355 = stablehlo.multiply %354, %arg6 : tensor<16x3xf32>
    %356 = stablehlo.add %353, %355 : tensor<16x3xf32>
    %357 = stablehlo.multiply %331, %331 : tensor<3x16xf32>
    %cst_74 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %358 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %359 = stablehlo.multiply %358, %357 : tensor<3x16xf32>
    %cst_75 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %360 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %361 = stablehlo.multiply %360, %arg7 : tensor<3x16xf32>
    %362 = stablehlo.add %359, %361 : tensor<3x16xf32>
    %cst_76 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %363 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %364 = stablehlo.add %344, %363 : tensor<16x3xf32>
    %365 = stablehlo.rsqrt %364 : tensor<16x3xf32>
    %cst_77 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %366 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %367 = stablehlo.add %350, %366 : tensor<3x16xf32>
    %368 = stablehlo.rsqrt %367 : tensor<3x16xf32>
    %cst_78 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %369 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %370 = stablehlo.add %356, %369 : tensor<16x3xf32>
    %371 = stablehlo.rsqrt %370 : tensor<16x3xf32>
    %cst_79 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %372 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %373 = stablehlo.add %362, %372 : tensor<3x16xf32>
    %374 = stablehlo.rsqrt %373 : tensor<3x16xf32>
    %375 = stablehlo.multiply %365, %338 : tensor<16x3xf32>
    %376 = stablehlo.multiply %368, %337 : tensor<3x16xf32>
    %377 = stablehlo.multiply %371, %332 : tensor<16x3xf32>
    %378 = stablehlo.multiply %374, %331 : tensor<3x16xf32>
    %cst_80 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %379 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %380 = stablehlo.multiply %379, %375 : tensor<16x3xf32>
    %cst_81 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %381 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %382 = stablehlo.multiply %381, %376 : tensor<3x16xf32>
    %cst_82 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %383 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %384 = stablehlo.multiply %383, %377 : tensor<16x3xf32>
    %cst_83 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %385 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %386 = stablehlo.multiply %385, %378 : tensor<3x16xf32>
    %387 = stablehlo.add %arg0, %380 : tensor<16x3xf32>
    %388 = stablehlo.add %arg1, %382 : tensor<3x16xf32>
    %389 = stablehlo.add %arg2, %384 : tensor<16x3xf32>
    %390 = stablehlo.add %arg3, %386 : tensor<3x16xf32>
    return %387, %388, %389, %390, %344, %350, %356, %362, %236 : tensor<16x3xf32>, tensor<3x16xf32>, tensor<16x3xf32>, tensor<3x16xf32>, tensor<16x3xf32>, tensor<3x16xf32>, tensor<16x3xf32>, tensor<3x16xf32>, tensor<f32>
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
}
