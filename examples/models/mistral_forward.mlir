module @jit_mistral attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<24x16xf32>, %arg1: tensor<16x24xf32>, %arg2: tensor<24x16xf32>, %arg3: tensor<16x24xf32>, %arg4: tensor<16x2x4xf32>, %arg5: tensor<16xf32>, %arg6: tensor<16xf32>, %arg7: tensor<4x4x16xf32>, %arg8: tensor<16x4x4xf32>, %arg9: tensor<16x24xf32>, %arg10: tensor<16x2x4xf32>, %arg11: tensor<24x16xf32>, %arg12: tensor<16x24xf32>, %arg13: tensor<16x2x4xf32>, %arg14: tensor<16xf32>, %arg15: tensor<16xf32>, %arg16: tensor<4x4x16xf32>, %arg17: tensor<16x4x4xf32>, %arg18: tensor<16x24xf32>, %arg19: tensor<16x2x4xf32>, %arg20: tensor<16xf32>, %arg21: tensor<4x12xi32>) -> (tensor<4x12x24xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %1 = stablehlo.compare LT, %arg21, %0, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<24> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %3 = stablehlo.add %arg21, %2 : tensor<4x12xi32>
    %4 = stablehlo.select %1, %3, %arg21 : tensor<4x12xi1>, tensor<4x12xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %6 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<24x16xf32>, tensor<4x12x1xi32>) -> tensor<4x12x16xf32>
    %7 = stablehlo.iota dim = 0 : tensor<12xi32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %9 = stablehlo.broadcast_in_dim %7, dims = [1] : (tensor<12xi32>) -> tensor<1x12xi32>
    %10 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<12x1xi32>) -> tensor<12x12xi32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x12xi32>) -> tensor<12x12xi32>
    %12 = stablehlo.compare GE, %10, %11, SIGNED : (tensor<12x12xi32>, tensor<12x12xi32>) -> tensor<12x12xi1>
    %13 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %14 = stablehlo.broadcast_in_dim %7, dims = [1] : (tensor<12xi32>) -> tensor<1x12xi32>
    %15 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<12x1xi32>) -> tensor<12x12xi32>
    %16 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x12xi32>) -> tensor<12x12xi32>
    %17 = stablehlo.subtract %15, %16 : tensor<12x12xi32>
    %c_1 = stablehlo.constant dense<4> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<12x12xi32>
    %19 = stablehlo.compare LT, %17, %18, SIGNED : (tensor<12x12xi32>, tensor<12x12xi32>) -> tensor<12x12xi1>
    %20 = stablehlo.and %12, %19 : tensor<12x12xi1>
    %21 = stablehlo.multiply %6, %6 : tensor<4x12x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x16xf32>, tensor<f32>) -> tensor<4x12xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_2 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %25 = stablehlo.divide %23, %24 : tensor<4x12x1xf32>
    %cst_3 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %27 = stablehlo.add %25, %26 : tensor<4x12x1xf32>
    %28 = stablehlo.rsqrt %27 : tensor<4x12x1xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x16xf32>
    %30 = stablehlo.multiply %6, %29 : tensor<4x12x16xf32>
    %31 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x12x16xf32>
    %33 = stablehlo.multiply %30, %32 : tensor<4x12x16xf32>
    %34 = stablehlo.dot_general %33, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x4x4xf32>) -> tensor<4x12x4x4xf32>
    %35 = stablehlo.dot_general %33, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x2x4xf32>) -> tensor<4x12x2x4xf32>
    %36 = stablehlo.dot_general %33, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x2x4xf32>) -> tensor<4x12x2x4xf32>
    %37 = stablehlo.slice %34 [0:4, 0:12, 0:4, 4:4] : (tensor<4x12x4x4xf32>) -> tensor<4x12x4x0xf32>
    %38 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %39 = stablehlo.convert %38 : (tensor<12x1xi32>) -> tensor<12x1xf32>
    %40 = stablehlo.iota dim = 0 : tensor<2xi32>
    %c_4 = stablehlo.constant dense<2> : tensor<i32>
    %41 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %42 = stablehlo.multiply %41, %40 : tensor<2xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %43 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %44 = stablehlo.add %43, %42 : tensor<2xi32>
    %45 = stablehlo.convert %44 : (tensor<2xi32>) -> tensor<2xf32>
    %cst_6 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %47 = stablehlo.divide %45, %46 : tensor<2xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %49 = stablehlo.power %48, %47 : tensor<2xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %51 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x2xf32>
    %52 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<12x2xf32>
    %53 = stablehlo.divide %51, %52 : tensor<12x2xf32>
    %54 = stablehlo.concatenate %53, %53, dim = 1 : (tensor<12x2xf32>, tensor<12x2xf32>) -> tensor<12x4xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 2] : (tensor<12x4xf32>) -> tensor<12x1x4xf32>
    %56 = stablehlo.slice %34 [0:4, 0:12, 0:4, 2:4] : (tensor<4x12x4x4xf32>) -> tensor<4x12x4x2xf32>
    %57 = stablehlo.negate %56 : tensor<4x12x4x2xf32>
    %58 = stablehlo.slice %34 [0:4, 0:12, 0:4, 0:2] : (tensor<4x12x4x4xf32>) -> tensor<4x12x4x2xf32>
    %59 = stablehlo.concatenate %57, %58, dim = 3 : (tensor<4x12x4x2xf32>, tensor<4x12x4x2xf32>) -> tensor<4x12x4x4xf32>
    %60 = stablehlo.cosine %55 : tensor<12x1x4xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [1, 2, 3] : (tensor<12x1x4xf32>) -> tensor<1x12x1x4xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 2, 3] : (tensor<1x12x1x4xf32>) -> tensor<4x12x4x4xf32>
    %63 = stablehlo.multiply %34, %62 : tensor<4x12x4x4xf32>
    %64 = stablehlo.sine %55 : tensor<12x1x4xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [1, 2, 3] : (tensor<12x1x4xf32>) -> tensor<1x12x1x4xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2, 3] : (tensor<1x12x1x4xf32>) -> tensor<4x12x4x4xf32>
    %67 = stablehlo.multiply %59, %66 : tensor<4x12x4x4xf32>
    %68 = stablehlo.add %63, %67 : tensor<4x12x4x4xf32>
    %69 = stablehlo.concatenate %68, %37, dim = 3 : (tensor<4x12x4x4xf32>, tensor<4x12x4x0xf32>) -> tensor<4x12x4x4xf32>
    %70 = stablehlo.slice %35 [0:4, 0:12, 0:2, 4:4] : (tensor<4x12x2x4xf32>) -> tensor<4x12x2x0xf32>
    %71 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %72 = stablehlo.convert %71 : (tensor<12x1xi32>) -> tensor<12x1xf32>
    %73 = stablehlo.iota dim = 0 : tensor<2xi32>
    %c_8 = stablehlo.constant dense<2> : tensor<i32>
    %74 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %75 = stablehlo.multiply %74, %73 : tensor<2xi32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %76 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %77 = stablehlo.add %76, %75 : tensor<2xi32>
    %78 = stablehlo.convert %77 : (tensor<2xi32>) -> tensor<2xf32>
    %cst_10 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %80 = stablehlo.divide %78, %79 : tensor<2xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %82 = stablehlo.power %81, %80 : tensor<2xf32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %84 = stablehlo.broadcast_in_dim %72, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x2xf32>
    %85 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<12x2xf32>
    %86 = stablehlo.divide %84, %85 : tensor<12x2xf32>
    %87 = stablehlo.concatenate %86, %86, dim = 1 : (tensor<12x2xf32>, tensor<12x2xf32>) -> tensor<12x4xf32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0, 2] : (tensor<12x4xf32>) -> tensor<12x1x4xf32>
    %89 = stablehlo.slice %35 [0:4, 0:12, 0:2, 2:4] : (tensor<4x12x2x4xf32>) -> tensor<4x12x2x2xf32>
    %90 = stablehlo.negate %89 : tensor<4x12x2x2xf32>
    %91 = stablehlo.slice %35 [0:4, 0:12, 0:2, 0:2] : (tensor<4x12x2x4xf32>) -> tensor<4x12x2x2xf32>
    %92 = stablehlo.concatenate %90, %91, dim = 3 : (tensor<4x12x2x2xf32>, tensor<4x12x2x2xf32>) -> tensor<4x12x2x4xf32>
    %93 = stablehlo.cosine %88 : tensor<12x1x4xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [1, 2, 3] : (tensor<12x1x4xf32>) -> tensor<1x12x1x4xf32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0, 1, 2, 3] : (tensor<1x12x1x4xf32>) -> tensor<4x12x2x4xf32>
    %96 = stablehlo.multiply %35, %95 : tensor<4x12x2x4xf32>
    %97 = stablehlo.sine %88 : tensor<12x1x4xf32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [1, 2, 3] : (tensor<12x1x4xf32>) -> tensor<1x12x1x4xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0, 1, 2, 3] : (tensor<1x12x1x4xf32>) -> tensor<4x12x2x4xf32>
    %100 = stablehlo.multiply %92, %99 : tensor<4x12x2x4xf32>
    %101 = stablehlo.add %96, %100 : tensor<4x12x2x4xf32>
    %102 = stablehlo.concatenate %101, %70, dim = 3 : (tensor<4x12x2x4xf32>, tensor<4x12x2x0xf32>) -> tensor<4x12x2x4xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0, 1, 2, 4] : (tensor<4x12x2x4xf32>) -> tensor<4x12x2x2x4xf32>
    %104 = stablehlo.reshape %103 : (tensor<4x12x2x2x4xf32>) -> tensor<4x12x4x4xf32>
    %105 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2, 4] : (tensor<4x12x2x4xf32>) -> tensor<4x12x2x2x4xf32>
    %106 = stablehlo.reshape %105 : (tensor<4x12x2x2x4xf32>) -> tensor<4x12x4x4xf32>
    %107 = stablehlo.dot_general %69, %104, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x4x4xf32>, tensor<4x12x4x4xf32>) -> tensor<4x4x12x12xf32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x4x12x12xf32>
    %109 = stablehlo.divide %107, %108 : tensor<4x4x12x12xf32>
    %cst_13 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %110 = call @_where(%20, %109, %cst_13) : (tensor<12x12xi1>, tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12x12xf32>
    %cst_14 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %111 = stablehlo.reduce(%110 init: %cst_14) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %cst_15 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x4x12xf32>
    %113 = stablehlo.maximum %112, %111 : tensor<4x4x12xf32>
    %114 = stablehlo.broadcast_in_dim %113, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x1xf32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [0, 1, 2, 3] : (tensor<4x4x12x1xf32>) -> tensor<4x4x12x12xf32>
    %116 = stablehlo.subtract %110, %115 : tensor<4x4x12x12xf32>
    %117 = stablehlo.exponential %116 : tensor<4x4x12x12xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%117 init: %cst_16) applies stablehlo.add across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x1xf32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0, 1, 2, 3] : (tensor<4x4x12x1xf32>) -> tensor<4x4x12x12xf32>
    %121 = stablehlo.divide %117, %120 : tensor<4x4x12x12xf32>
    %122 = stablehlo.dot_general %106, %121, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x4x4xf32>, tensor<4x4x12x12xf32>) -> tensor<4x4x4x12xf32>
    %123 = stablehlo.dot_general %122, %arg7, contracting_dims = [1, 2] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x12xf32>, tensor<4x4x16xf32>) -> tensor<4x12x16xf32>
    %124 = stablehlo.add %6, %123 : tensor<4x12x16xf32>
    %125 = stablehlo.multiply %124, %124 : tensor<4x12x16xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.reduce(%125 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<4x12x16xf32>, tensor<f32>) -> tensor<4x12xf32>
    %127 = stablehlo.broadcast_in_dim %126, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %129 = stablehlo.divide %127, %128 : tensor<4x12x1xf32>
    %cst_19 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %131 = stablehlo.add %129, %130 : tensor<4x12x1xf32>
    %132 = stablehlo.rsqrt %131 : tensor<4x12x1xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x16xf32>
    %134 = stablehlo.multiply %124, %133 : tensor<4x12x16xf32>
    %135 = stablehlo.broadcast_in_dim %arg6, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x12x16xf32>
    %137 = stablehlo.multiply %134, %136 : tensor<4x12x16xf32>
    %138 = stablehlo.dot_general %137, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x24xf32>) -> tensor<4x12x24xf32>
    %139 = call @silu(%138) : (tensor<4x12x24xf32>) -> tensor<4x12x24xf32>
    %140 = stablehlo.dot_general %137, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x24xf32>) -> tensor<4x12x24xf32>
    %141 = stablehlo.multiply %139, %140 : tensor<4x12x24xf32>
    %142 = stablehlo.dot_general %141, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x24xf32>, tensor<24x16xf32>) -> tensor<4x12x16xf32>
    %143 = stablehlo.add %124, %142 : tensor<4x12x16xf32>
    %144 = stablehlo.multiply %143, %143 : tensor<4x12x16xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.reduce(%144 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<4x12x16xf32>, tensor<f32>) -> tensor<4x12xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %148 = stablehlo.divide %146, %147 : tensor<4x12x1xf32>
    %cst_22 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %150 = stablehlo.add %148, %149 : tensor<4x12x1xf32>
    %151 = stablehlo.rsqrt %150 : tensor<4x12x1xf32>
    %152 = stablehlo.broadcast_in_dim %151, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x16xf32>
    %153 = stablehlo.multiply %143, %152 : tensor<4x12x16xf32>
    %154 = stablehlo.broadcast_in_dim %arg14, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x12x16xf32>
    %156 = stablehlo.multiply %153, %155 : tensor<4x12x16xf32>
    %157 = stablehlo.dot_general %156, %arg17, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x4x4xf32>) -> tensor<4x12x4x4xf32>
    %158 = stablehlo.dot_general %156, %arg13, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x2x4xf32>) -> tensor<4x12x2x4xf32>
    %159 = stablehlo.dot_general %156, %arg19, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x2x4xf32>) -> tensor<4x12x2x4xf32>
    %160 = stablehlo.slice %157 [0:4, 0:12, 0:4, 4:4] : (tensor<4x12x4x4xf32>) -> tensor<4x12x4x0xf32>
    %161 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %162 = stablehlo.convert %161 : (tensor<12x1xi32>) -> tensor<12x1xf32>
    %163 = stablehlo.iota dim = 0 : tensor<2xi32>
    %c_23 = stablehlo.constant dense<2> : tensor<i32>
    %164 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %165 = stablehlo.multiply %164, %163 : tensor<2xi32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %166 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %167 = stablehlo.add %166, %165 : tensor<2xi32>
    %168 = stablehlo.convert %167 : (tensor<2xi32>) -> tensor<2xf32>
    %cst_25 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %170 = stablehlo.divide %168, %169 : tensor<2xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %172 = stablehlo.power %171, %170 : tensor<2xf32>
    %173 = stablehlo.broadcast_in_dim %172, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %174 = stablehlo.broadcast_in_dim %162, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x2xf32>
    %175 = stablehlo.broadcast_in_dim %173, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<12x2xf32>
    %176 = stablehlo.divide %174, %175 : tensor<12x2xf32>
    %177 = stablehlo.concatenate %176, %176, dim = 1 : (tensor<12x2xf32>, tensor<12x2xf32>) -> tensor<12x4xf32>
    %178 = stablehlo.broadcast_in_dim %177, dims = [0, 2] : (tensor<12x4xf32>) -> tensor<12x1x4xf32>
    %179 = stablehlo.slice %157 [0:4, 0:12, 0:4, 2:4] : (tensor<4x12x4x4xf32>) -> tensor<4x12x4x2xf32>
    %180 = stablehlo.negate %179 : tensor<4x12x4x2xf32>
    %181 = stablehlo.slice %157 [0:4, 0:12, 0:4, 0:2] : (tensor<4x12x4x4xf32>) -> tensor<4x12x4x2xf32>
    %182 = stablehlo.concatenate %180, %181, dim = 3 : (tensor<4x12x4x2xf32>, tensor<4x12x4x2xf32>) -> tensor<4x12x4x4xf32>
    %183 = stablehlo.cosine %178 : tensor<12x1x4xf32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [1, 2, 3] : (tensor<12x1x4xf32>) -> tensor<1x12x1x4xf32>
    %185 = stablehlo.broadcast_in_dim %184, dims = [0, 1, 2, 3] : (tensor<1x12x1x4xf32>) -> tensor<4x12x4x4xf32>
    %186 = stablehlo.multiply %157, %185 : tensor<4x12x4x4xf32>
    %187 = stablehlo.sine %178 : tensor<12x1x4xf32>
    %188 = stablehlo.broadcast_in_dim %187, dims = [1, 2, 3] : (tensor<12x1x4xf32>) -> tensor<1x12x1x4xf32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [0, 1, 2, 3] : (tensor<1x12x1x4xf32>) -> tensor<4x12x4x4xf32>
    %190 = stablehlo.multiply %182, %189 : tensor<4x12x4x4xf32>
    %191 = stablehlo.add %186, %190 : tensor<4x12x4x4xf32>
    %192 = stablehlo.concatenate %191, %160, dim = 3 : (tensor<4x12x4x4xf32>, tensor<4x12x4x0xf32>) -> tensor<4x12x4x4xf32>
    %193 = stablehlo.slice %158 [0:4, 0:12, 0:2, 4:4] : (tensor<4x12x2x4xf32>) -> tensor<4x12x2x0xf32>
    %194 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %195 = stablehlo.convert %194 : (tensor<12x1xi32>) -> tensor<12x1xf32>
    %196 = stablehlo.iota dim = 0 : tensor<2xi32>
    %c_27 = stablehlo.constant dense<2> : tensor<i32>
    %197 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %198 = stablehlo.multiply %197, %196 : tensor<2xi32>
    %c_28 = stablehlo.constant dense<0> : tensor<i32>
    %199 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %200 = stablehlo.add %199, %198 : tensor<2xi32>
    %201 = stablehlo.convert %200 : (tensor<2xi32>) -> tensor<2xf32>
    %cst_29 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %203 = stablehlo.divide %201, %202 : tensor<2xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %205 = stablehlo.power %204, %203 : tensor<2xf32>
    %206 = stablehlo.broadcast_in_dim %205, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %207 = stablehlo.broadcast_in_dim %195, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x2xf32>
    %208 = stablehlo.broadcast_in_dim %206, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<12x2xf32>
    %209 = stablehlo.divide %207, %208 : tensor<12x2xf32>
    %210 = stablehlo.concatenate %209, %209, dim = 1 : (tensor<12x2xf32>, tensor<12x2xf32>) -> tensor<12x4xf32>
    %211 = stablehlo.broadcast_in_dim %210, dims = [0, 2] : (tensor<12x4xf32>) -> tensor<12x1x4xf32>
    %212 = stablehlo.slice %158 [0:4, 0:12, 0:2, 2:4] : (tensor<4x12x2x4xf32>) -> tensor<4x12x2x2xf32>
    %213 = stablehlo.negate %212 : tensor<4x12x2x2xf32>
    %214 = stablehlo.slice %158 [0:4, 0:12, 0:2, 0:2] : (tensor<4x12x2x4xf32>) -> tensor<4x12x2x2xf32>
    %215 = stablehlo.concatenate %213, %214, dim = 3 : (tensor<4x12x2x2xf32>, tensor<4x12x2x2xf32>) -> tensor<4x12x2x4xf32>
    %216 = stablehlo.cosine %211 : tensor<12x1x4xf32>
    %217 = stablehlo.broadcast_in_dim %216, dims = [1, 2, 3] : (tensor<12x1x4xf32>) -> tensor<1x12x1x4xf32>
    %218 = stablehlo.broadcast_in_dim %217, dims = [0, 1, 2, 3] : (tensor<1x12x1x4xf32>) -> tensor<4x12x2x4xf32>
    %219 = stablehlo.multiply %158, %218 : tensor<4x12x2x4xf32>
    %220 = stablehlo.sine %211 : tensor<12x1x4xf32>
    %221 = stablehlo.broadcast_in_dim %220, dims = [1, 2, 3] : (tensor<12x1x4xf32>) -> tensor<1x12x1x4xf32>
    %222 = stablehlo.broadcast_in_dim %221, dims = [0, 1, 2, 3] : (tensor<1x12x1x4xf32>) -> tensor<4x12x2x4xf32>
    %223 = stablehlo.multiply %215, %222 : tensor<4x12x2x4xf32>
    %224 = stablehlo.add %219, %223 : tensor<4x12x2x4xf32>
    %225 = stablehlo.concatenate %224, %193, dim = 3 : (tensor<4x12x2x4xf32>, tensor<4x12x2x0xf32>) -> tensor<4x12x2x4xf32>
    %226 = stablehlo.broadcast_in_dim %225, dims = [0, 1, 2, 4] : (tensor<4x12x2x4xf32>) -> tensor<4x12x2x2x4xf32>
    %227 = stablehlo.reshape %226 : (tensor<4x12x2x2x4xf32>) -> tensor<4x12x4x4xf32>
    %228 = stablehlo.broadcast_in_dim %159, dims = [0, 1, 2, 4] : (tensor<4x12x2x4xf32>) -> tensor<4x12x2x2x4xf32>
    %229 = stablehlo.reshape %228 : (tensor<4x12x2x2x4xf32>) -> tensor<4x12x4x4xf32>
    %230 = stablehlo.dot_general %192, %227, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x4x4xf32>, tensor<4x12x4x4xf32>) -> tensor<4x4x12x12xf32>
    %cst_31 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x4x12x12xf32>
    %232 = stablehlo.divide %230, %231 : tensor<4x4x12x12xf32>
    %cst_32 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %233 = call @_where(%20, %232, %cst_32) : (tensor<12x12xi1>, tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12x12xf32>
    %cst_33 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %234 = stablehlo.reduce(%233 init: %cst_33) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %cst_34 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %235 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x4x12xf32>
    %236 = stablehlo.maximum %235, %234 : tensor<4x4x12xf32>
    %237 = stablehlo.broadcast_in_dim %236, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x1xf32>
    %238 = stablehlo.broadcast_in_dim %237, dims = [0, 1, 2, 3] : (tensor<4x4x12x1xf32>) -> tensor<4x4x12x12xf32>
    %239 = stablehlo.subtract %233, %238 : tensor<4x4x12x12xf32>
    %240 = stablehlo.exponential %239 : tensor<4x4x12x12xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %241 = stablehlo.reduce(%240 init: %cst_35) applies stablehlo.add across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %242 = stablehlo.broadcast_in_dim %241, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x1xf32>
    %243 = stablehlo.broadcast_in_dim %242, dims = [0, 1, 2, 3] : (tensor<4x4x12x1xf32>) -> tensor<4x4x12x12xf32>
    %244 = stablehlo.divide %240, %243 : tensor<4x4x12x12xf32>
    %245 = stablehlo.dot_general %229, %244, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x4x4xf32>, tensor<4x4x12x12xf32>) -> tensor<4x4x4x12xf32>
    %246 = stablehlo.dot_general %245, %arg16, contracting_dims = [1, 2] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x4x12xf32>, tensor<4x4x16xf32>) -> tensor<4x12x16xf32>
    %247 = stablehlo.add %143, %246 : tensor<4x12x16xf32>
    %248 = stablehlo.multiply %247, %247 : tensor<4x12x16xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %249 = stablehlo.reduce(%248 init: %cst_36) applies stablehlo.add across dimensions = [2] : (tensor<4x12x16xf32>, tensor<f32>) -> tensor<4x12xf32>
    %250 = stablehlo.broadcast_in_dim %249, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_37 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %251 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %252 = stablehlo.divide %250, %251 : tensor<4x12x1xf32>
    %cst_38 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %253 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %254 = stablehlo.add %252, %253 : tensor<4x12x1xf32>
    %255 = stablehlo.rsqrt %254 : tensor<4x12x1xf32>
    %256 = stablehlo.broadcast_in_dim %255, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x16xf32>
    %257 = stablehlo.multiply %247, %256 : tensor<4x12x16xf32>
    %258 = stablehlo.broadcast_in_dim %arg15, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %259 = stablehlo.broadcast_in_dim %258, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x12x16xf32>
    %260 = stablehlo.multiply %257, %259 : tensor<4x12x16xf32>
    %261 = stablehlo.dot_general %260, %arg12, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x24xf32>) -> tensor<4x12x24xf32>
    %262 = call @silu(%261) : (tensor<4x12x24xf32>) -> tensor<4x12x24xf32>
    %263 = stablehlo.dot_general %260, %arg18, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x24xf32>) -> tensor<4x12x24xf32>
    %264 = stablehlo.multiply %262, %263 : tensor<4x12x24xf32>
    %265 = stablehlo.dot_general %264, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x24xf32>, tensor<24x16xf32>) -> tensor<4x12x16xf32>
    %266 = stablehlo.add %247, %265 : tensor<4x12x16xf32>
    %267 = stablehlo.multiply %266, %266 : tensor<4x12x16xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %268 = stablehlo.reduce(%267 init: %cst_39) applies stablehlo.add across dimensions = [2] : (tensor<4x12x16xf32>, tensor<f32>) -> tensor<4x12xf32>
    %269 = stablehlo.broadcast_in_dim %268, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_40 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %270 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %271 = stablehlo.divide %269, %270 : tensor<4x12x1xf32>
    %cst_41 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %272 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %273 = stablehlo.add %271, %272 : tensor<4x12x1xf32>
    %274 = stablehlo.rsqrt %273 : tensor<4x12x1xf32>
    %275 = stablehlo.broadcast_in_dim %274, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x16xf32>
    %276 = stablehlo.multiply %266, %275 : tensor<4x12x16xf32>
    %277 = stablehlo.broadcast_in_dim %arg20, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %278 = stablehlo.broadcast_in_dim %277, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x12x16xf32>
    %279 = stablehlo.multiply %276, %278 : tensor<4x12x16xf32>
    %280 = stablehlo.dot_general %279, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x24xf32>) -> tensor<4x12x24xf32>
    return %280 : tensor<4x12x24xf32>
  }
  func.func private @_where(%arg0: tensor<12x12xi1>, %arg1: tensor<4x4x12x12xf32>, %arg2: tensor<f32>) -> tensor<4x4x12x12xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<12x12xi1>) -> tensor<4x4x12x12xi1>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x4x12x12xf32>
    %2 = stablehlo.select %0, %arg1, %1 : tensor<4x4x12x12xi1>, tensor<4x4x12x12xf32>
    return %2 : tensor<4x4x12x12xf32>
  }
  func.func private @silu(%arg0: tensor<4x12x24xf32>) -> tensor<4x12x24xf32> {
    %0 = stablehlo.negate %arg0 : tensor<4x12x24xf32>
    %1 = stablehlo.exponential %0 : tensor<4x12x24xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x24xf32>
    %3 = stablehlo.add %2, %1 : tensor<4x12x24xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x12x24xf32>
    %5 = stablehlo.divide %4, %3 : tensor<4x12x24xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<4x12x24xf32>
    return %6 : tensor<4x12x24xf32>
  }
}
