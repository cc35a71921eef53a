module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<24xf32>, %arg1: tensor<12x24xf32>, %arg2: tensor<12xf32>, %arg3: tensor<24x12xf32>, %arg4: tensor<12xf32>, %arg5: tensor<12xf32>, %arg6: tensor<12xf32>, %arg7: tensor<12xf32>, %arg8: tensor<12x4x3xf32>, %arg9: tensor<4x3x12xf32>, %arg10: tensor<12x4x3xf32>, %arg11: tensor<12x4x3xf32>, %arg12: tensor<24xf32>, %arg13: tensor<12x24xf32>, %arg14: tensor<12xf32>, %arg15: tensor<24x12xf32>, %arg16: tensor<12xf32>, %arg17: tensor<12xf32>, %arg18: tensor<12xf32>, %arg19: tensor<12xf32>, %arg20: tensor<12xf32>, %arg21: tensor<12xf32>, %arg22: tensor<12x4x3xf32>, %arg23: tensor<4x3x12xf32>, %arg24: tensor<12x4x3xf32>, %arg25: tensor<12x4x3xf32>, %arg26: tensor<12x4x3xf32>, %arg27: tensor<4x3x12xf32>, %arg28: tensor<12x4x3xf32>, %arg29: tensor<12x4x3xf32>, %arg30: tensor<24x12xf32>, %arg31: tensor<12xf32>, %arg32: tensor<12xf32>, %arg33: tensor<12xf32>, %arg34: tensor<12xf32>, %arg35: tensor<12x12xf32>, %arg36: tensor<4x10xi32>, %arg37: tensor<4x8xi32>) -> (tensor<4x8x24xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x10xi32>
    %1 = stablehlo.compare GT, %arg36, %0, SIGNED : (tensor<4x10xi32>, tensor<4x10xi32>) -> tensor<4x10xi1>
    %2 = call @_take(%arg30, %arg36) : (tensor<24x12xf32>, tensor<4x10xi32>) -> tensor<4x10x12xf32>
    %3 = stablehlo.slice %arg35 [0:10, 0:12] : (tensor<12x12xf32>) -> tensor<10x12xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [1, 2] : (tensor<10x12xf32>) -> tensor<1x10x12xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1, 2] : (tensor<1x10x12xf32>) -> tensor<4x10x12xf32>
    %6 = stablehlo.add %2, %5 : tensor<4x10x12xf32>
    %7 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<4x10xi1>) -> tensor<4x10x1xi1>
    %8 = stablehlo.broadcast_in_dim %1, dims = [0, 2] : (tensor<4x10xi1>) -> tensor<4x1x10xi1>
    %9 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<4x10x1xi1>) -> tensor<4x10x10xi1>
    %10 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<4x1x10xi1>) -> tensor<4x10x10xi1>
    %11 = stablehlo.and %9, %10 : tensor<4x10x10xi1>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<4x10x10xi1>) -> tensor<4x1x10x10xi1>
    %13 = stablehlo.convert %12 : (tensor<4x1x10x10xi1>) -> tensor<4x1x10x10xf32>
    %14 = chlo.square %6 : tensor<4x10x12xf32> -> tensor<4x10x12xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%6 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_0 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %17 = stablehlo.divide %15, %16 : tensor<4x10xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%14 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_2 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %20 = stablehlo.divide %18, %19 : tensor<4x10xf32>
    %21 = chlo.square %17 : tensor<4x10xf32> -> tensor<4x10xf32>
    %22 = stablehlo.subtract %20, %21 : tensor<4x10xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %24 = stablehlo.maximum %23, %22 : tensor<4x10xf32>
    %25 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %26 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %27 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x12xf32>
    %28 = stablehlo.subtract %6, %27 : tensor<4x10x12xf32>
    %cst_4 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %30 = stablehlo.add %26, %29 : tensor<4x10x1xf32>
    %31 = stablehlo.rsqrt %30 : tensor<4x10x1xf32>
    %32 = stablehlo.reshape %arg5 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %33 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x12xf32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x10x12xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<4x10x12xf32>
    %36 = stablehlo.multiply %28, %35 : tensor<4x10x12xf32>
    %37 = stablehlo.reshape %arg4 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x10x12xf32>
    %39 = stablehlo.add %36, %38 : tensor<4x10x12xf32>
    %40 = stablehlo.dot_general %39, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x12xf32>, tensor<12x4x3xf32>) -> tensor<4x10x4x3xf32>
    %41 = stablehlo.dot_general %39, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x12xf32>, tensor<12x4x3xf32>) -> tensor<4x10x4x3xf32>
    %42 = stablehlo.dot_general %39, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x12xf32>, tensor<12x4x3xf32>) -> tensor<4x10x4x3xf32>
    %cst_5 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %43 = stablehlo.sqrt %cst_5 : tensor<f32>
    %44 = stablehlo.convert %43 : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f32>) -> tensor<4x10x4x3xf32>
    %46 = stablehlo.divide %40, %45 : tensor<4x10x4x3xf32>
    %47 = stablehlo.dot_general %46, %41, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x3xf32>, tensor<4x10x4x3xf32>) -> tensor<4x4x10x10xf32>
    %cst_6 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %48 = call @_where_0(%13, %47, %cst_6) : (tensor<4x1x10x10xf32>, tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10x10xf32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %49 = stablehlo.reduce(%48 init: %cst_7) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x4x10xf32>
    %51 = stablehlo.maximum %50, %49 : tensor<4x4x10xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2] : (tensor<4x4x10xf32>) -> tensor<4x4x10x1xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %54 = stablehlo.subtract %48, %53 : tensor<4x4x10x10xf32>
    %55 = stablehlo.exponential %54 : tensor<4x4x10x10xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%55 init: %cst_9) applies stablehlo.add across dimensions = [3] : (tensor<4x4x10x10xf32>, tensor<f32>) -> tensor<4x4x10xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2] : (tensor<4x4x10xf32>) -> tensor<4x4x10x1xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2, 3] : (tensor<4x4x10x1xf32>) -> tensor<4x4x10x10xf32>
    %59 = stablehlo.divide %55, %58 : tensor<4x4x10x10xf32>
    %60 = stablehlo.dot_general %42, %59, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x3xf32>, tensor<4x4x10x10xf32>) -> tensor<4x4x3x10xf32>
    %61 = stablehlo.transpose %60, dims = [0, 3, 1, 2] : (tensor<4x4x3x10xf32>) -> tensor<4x10x4x3xf32>
    %62 = stablehlo.dot_general %61, %arg9, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x3xf32>, tensor<4x3x12xf32>) -> tensor<4x10x12xf32>
    %63 = stablehlo.add %6, %62 : tensor<4x10x12xf32>
    %64 = chlo.square %63 : tensor<4x10x12xf32> -> tensor<4x10x12xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%63 init: %cst_10) applies stablehlo.add across dimensions = [2] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_11 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %67 = stablehlo.divide %65, %66 : tensor<4x10xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.reduce(%64 init: %cst_12) applies stablehlo.add across dimensions = [2] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_13 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %70 = stablehlo.divide %68, %69 : tensor<4x10xf32>
    %71 = chlo.square %67 : tensor<4x10xf32> -> tensor<4x10xf32>
    %72 = stablehlo.subtract %70, %71 : tensor<4x10xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %74 = stablehlo.maximum %73, %72 : tensor<4x10xf32>
    %75 = stablehlo.broadcast_in_dim %67, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %76 = stablehlo.broadcast_in_dim %74, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %77 = stablehlo.broadcast_in_dim %75, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x12xf32>
    %78 = stablehlo.subtract %63, %77 : tensor<4x10x12xf32>
    %cst_15 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %80 = stablehlo.add %76, %79 : tensor<4x10x1xf32>
    %81 = stablehlo.rsqrt %80 : tensor<4x10x1xf32>
    %82 = stablehlo.reshape %arg7 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %83 = stablehlo.broadcast_in_dim %81, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x12xf32>
    %84 = stablehlo.broadcast_in_dim %82, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x10x12xf32>
    %85 = stablehlo.multiply %83, %84 : tensor<4x10x12xf32>
    %86 = stablehlo.multiply %78, %85 : tensor<4x10x12xf32>
    %87 = stablehlo.reshape %arg6 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x10x12xf32>
    %89 = stablehlo.add %86, %88 : tensor<4x10x12xf32>
    %90 = stablehlo.dot_general %89, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x12xf32>, tensor<12x24xf32>) -> tensor<4x10x24xf32>
    %91 = stablehlo.reshape %arg0 : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0, 1, 2] : (tensor<1x1x24xf32>) -> tensor<4x10x24xf32>
    %93 = stablehlo.add %90, %92 : tensor<4x10x24xf32>
    %94 = stablehlo.multiply %93, %93 : tensor<4x10x24xf32>
    %95 = stablehlo.multiply %94, %93 : tensor<4x10x24xf32>
    %cst_16 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %97 = stablehlo.multiply %96, %95 : tensor<4x10x24xf32>
    %98 = stablehlo.add %93, %97 : tensor<4x10x24xf32>
    %cst_17 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %100 = stablehlo.multiply %99, %98 : tensor<4x10x24xf32>
    %101 = stablehlo.tanh %100 : tensor<4x10x24xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %103 = stablehlo.add %102, %101 : tensor<4x10x24xf32>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x10x24xf32>
    %105 = stablehlo.multiply %104, %103 : tensor<4x10x24xf32>
    %106 = stablehlo.multiply %93, %105 : tensor<4x10x24xf32>
    %107 = stablehlo.dot_general %106, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x24xf32>, tensor<24x12xf32>) -> tensor<4x10x12xf32>
    %108 = stablehlo.reshape %arg2 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x10x12xf32>
    %110 = stablehlo.add %107, %109 : tensor<4x10x12xf32>
    %111 = stablehlo.add %63, %110 : tensor<4x10x12xf32>
    %112 = chlo.square %111 : tensor<4x10x12xf32> -> tensor<4x10x12xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.reduce(%111 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_21 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %115 = stablehlo.divide %113, %114 : tensor<4x10xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.reduce(%112 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x10x12xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_23 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %118 = stablehlo.divide %116, %117 : tensor<4x10xf32>
    %119 = chlo.square %115 : tensor<4x10xf32> -> tensor<4x10xf32>
    %120 = stablehlo.subtract %118, %119 : tensor<4x10xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %122 = stablehlo.maximum %121, %120 : tensor<4x10xf32>
    %123 = stablehlo.broadcast_in_dim %115, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %124 = stablehlo.broadcast_in_dim %122, dims = [0, 1] : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %125 = stablehlo.broadcast_in_dim %123, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x12xf32>
    %126 = stablehlo.subtract %111, %125 : tensor<4x10x12xf32>
    %cst_25 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %128 = stablehlo.add %124, %127 : tensor<4x10x1xf32>
    %129 = stablehlo.rsqrt %128 : tensor<4x10x1xf32>
    %130 = stablehlo.reshape %arg32 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %131 = stablehlo.broadcast_in_dim %129, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x12xf32>
    %132 = stablehlo.broadcast_in_dim %130, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x10x12xf32>
    %133 = stablehlo.multiply %131, %132 : tensor<4x10x12xf32>
    %134 = stablehlo.multiply %126, %133 : tensor<4x10x12xf32>
    %135 = stablehlo.reshape %arg31 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x10x12xf32>
    %137 = stablehlo.add %134, %136 : tensor<4x10x12xf32>
    %138 = call @_take_1(%arg30, %arg37) : (tensor<24x12xf32>, tensor<4x8xi32>) -> tensor<4x8x12xf32>
    %139 = stablehlo.slice %arg35 [0:8, 0:12] : (tensor<12x12xf32>) -> tensor<8x12xf32>
    %140 = stablehlo.broadcast_in_dim %139, dims = [1, 2] : (tensor<8x12xf32>) -> tensor<1x8x12xf32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [0, 1, 2] : (tensor<1x8x12xf32>) -> tensor<4x8x12xf32>
    %142 = stablehlo.add %138, %141 : tensor<4x8x12xf32>
    %143 = stablehlo.iota dim = 0 : tensor<8xi32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [1] : (tensor<8xi32>) -> tensor<4x8xi32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0, 1] : (tensor<4x8xi32>) -> tensor<4x8x1xi32>
    %146 = stablehlo.broadcast_in_dim %144, dims = [0, 2] : (tensor<4x8xi32>) -> tensor<4x1x8xi32>
    %147 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 2] : (tensor<4x8x1xi32>) -> tensor<4x8x8xi32>
    %148 = stablehlo.broadcast_in_dim %146, dims = [0, 1, 2] : (tensor<4x1x8xi32>) -> tensor<4x8x8xi32>
    %149 = stablehlo.compare GE, %147, %148, SIGNED : (tensor<4x8x8xi32>, tensor<4x8x8xi32>) -> tensor<4x8x8xi1>
    %150 = stablehlo.broadcast_in_dim %149, dims = [0, 2, 3] : (tensor<4x8x8xi1>) -> tensor<4x1x8x8xi1>
    %151 = stablehlo.convert %150 : (tensor<4x1x8x8xi1>) -> tensor<4x1x8x8xf32>
    %c_26 = stablehlo.constant dense<0> : tensor<i32>
    %152 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i32>) -> tensor<4x8xi32>
    %153 = stablehlo.compare GE, %arg37, %152, SIGNED : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi1>
    %154 = stablehlo.broadcast_in_dim %153, dims = [0, 1] : (tensor<4x8xi1>) -> tensor<4x8x1xi1>
    %155 = stablehlo.broadcast_in_dim %1, dims = [0, 2] : (tensor<4x10xi1>) -> tensor<4x1x10xi1>
    %156 = stablehlo.broadcast_in_dim %154, dims = [0, 1, 2] : (tensor<4x8x1xi1>) -> tensor<4x8x10xi1>
    %157 = stablehlo.broadcast_in_dim %155, dims = [0, 1, 2] : (tensor<4x1x10xi1>) -> tensor<4x8x10xi1>
    %158 = stablehlo.and %156, %157 : tensor<4x8x10xi1>
    %159 = stablehlo.broadcast_in_dim %158, dims = [0, 2, 3] : (tensor<4x8x10xi1>) -> tensor<4x1x8x10xi1>
    %160 = stablehlo.convert %159 : (tensor<4x1x8x10xi1>) -> tensor<4x1x8x10xf32>
    %161 = chlo.square %142 : tensor<4x8x12xf32> -> tensor<4x8x12xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.reduce(%142 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<4x8x12xf32>, tensor<f32>) -> tensor<4x8xf32>
    %cst_28 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %164 = stablehlo.divide %162, %163 : tensor<4x8xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %165 = stablehlo.reduce(%161 init: %cst_29) applies stablehlo.add across dimensions = [2] : (tensor<4x8x12xf32>, tensor<f32>) -> tensor<4x8xf32>
    %cst_30 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %167 = stablehlo.divide %165, %166 : tensor<4x8xf32>
    %168 = chlo.square %164 : tensor<4x8xf32> -> tensor<4x8xf32>
    %169 = stablehlo.subtract %167, %168 : tensor<4x8xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %171 = stablehlo.maximum %170, %169 : tensor<4x8xf32>
    %172 = stablehlo.broadcast_in_dim %164, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %173 = stablehlo.broadcast_in_dim %171, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %174 = stablehlo.broadcast_in_dim %172, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x12xf32>
    %175 = stablehlo.subtract %142, %174 : tensor<4x8x12xf32>
    %cst_32 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %177 = stablehlo.add %173, %176 : tensor<4x8x1xf32>
    %178 = stablehlo.rsqrt %177 : tensor<4x8x1xf32>
    %179 = stablehlo.reshape %arg17 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %180 = stablehlo.broadcast_in_dim %178, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x12xf32>
    %181 = stablehlo.broadcast_in_dim %179, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x8x12xf32>
    %182 = stablehlo.multiply %180, %181 : tensor<4x8x12xf32>
    %183 = stablehlo.multiply %175, %182 : tensor<4x8x12xf32>
    %184 = stablehlo.reshape %arg16 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %185 = stablehlo.broadcast_in_dim %184, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x8x12xf32>
    %186 = stablehlo.add %183, %185 : tensor<4x8x12xf32>
    %187 = stablehlo.dot_general %186, %arg24, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x12xf32>, tensor<12x4x3xf32>) -> tensor<4x8x4x3xf32>
    %188 = stablehlo.dot_general %186, %arg22, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x12xf32>, tensor<12x4x3xf32>) -> tensor<4x8x4x3xf32>
    %189 = stablehlo.dot_general %186, %arg25, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x12xf32>, tensor<12x4x3xf32>) -> tensor<4x8x4x3xf32>
    %cst_33 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %190 = stablehlo.sqrt %cst_33 : tensor<f32>
    %191 = stablehlo.convert %190 : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %191, dims = [] : (tensor<f32>) -> tensor<4x8x4x3xf32>
    %193 = stablehlo.divide %187, %192 : tensor<4x8x4x3xf32>
    %194 = stablehlo.dot_general %193, %188, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x8x4x3xf32>, tensor<4x8x4x3xf32>) -> tensor<4x4x8x8xf32>
    %cst_34 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %195 = call @_where_3(%151, %194, %cst_34) : (tensor<4x1x8x8xf32>, tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x8x8xf32>
    %cst_35 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %196 = stablehlo.reduce(%195 init: %cst_35) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %cst_36 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x4x8xf32>
    %198 = stablehlo.maximum %197, %196 : tensor<4x4x8xf32>
    %199 = stablehlo.broadcast_in_dim %198, dims = [0, 1, 2] : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %200 = stablehlo.broadcast_in_dim %199, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %201 = stablehlo.subtract %195, %200 : tensor<4x4x8x8xf32>
    %202 = stablehlo.exponential %201 : tensor<4x4x8x8xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %203 = stablehlo.reduce(%202 init: %cst_37) applies stablehlo.add across dimensions = [3] : (tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %204 = stablehlo.broadcast_in_dim %203, dims = [0, 1, 2] : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %205 = stablehlo.broadcast_in_dim %204, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %206 = stablehlo.divide %202, %205 : tensor<4x4x8x8xf32>
    %207 = stablehlo.dot_general %189, %206, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x8x4x3xf32>, tensor<4x4x8x8xf32>) -> tensor<4x4x3x8xf32>
    %208 = stablehlo.transpose %207, dims = [0, 3, 1, 2] : (tensor<4x4x3x8xf32>) -> tensor<4x8x4x3xf32>
    %209 = stablehlo.dot_general %208, %arg23, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x4x3xf32>, tensor<4x3x12xf32>) -> tensor<4x8x12xf32>
    %210 = stablehlo.add %142, %209 : tensor<4x8x12xf32>
    %211 = chlo.square %210 : tensor<4x8x12xf32> -> tensor<4x8x12xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %212 = stablehlo.reduce(%210 init: %cst_38) applies stablehlo.add across dimensions = [2] : (tensor<4x8x12xf32>, tensor<f32>) -> tensor<4x8xf32>
    %cst_39 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %214 = stablehlo.divide %212, %213 : tensor<4x8xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %215 = stablehlo.reduce(%211 init: %cst_40) applies stablehlo.add across dimensions = [2] : (tensor<4x8x12xf32>, tensor<f32>) -> tensor<4x8xf32>
    %cst_41 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %217 = stablehlo.divide %215, %216 : tensor<4x8xf32>
    %218 = chlo.square %214 : tensor<4x8xf32> -> tensor<4x8xf32>
    %219 = stablehlo.subtract %217, %218 : tensor<4x8xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %221 = stablehlo.maximum %220, %219 : tensor<4x8xf32>
    %222 = stablehlo.broadcast_in_dim %214, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %223 = stablehlo.broadcast_in_dim %221, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %224 = stablehlo.broadcast_in_dim %222, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x12xf32>
    %225 = stablehlo.subtract %210, %224 : tensor<4x8x12xf32>
    %cst_43 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %227 = stablehlo.add %223, %226 : tensor<4x8x1xf32>
    %228 = stablehlo.rsqrt %227 : tensor<4x8x1xf32>
    %229 = stablehlo.reshape %arg19 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %230 = stablehlo.broadcast_in_dim %228, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x12xf32>
    %231 = stablehlo.broadcast_in_dim %229, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x8x12xf32>
    %232 = stablehlo.multiply %230, %231 : tensor<4x8x12xf32>
    %233 = stablehlo.multiply %225, %232 : tensor<4x8x12xf32>
    %234 = stablehlo.reshape %arg18 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %235 = stablehlo.broadcast_in_dim %234, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x8x12xf32>
    %236 = stablehlo.add %233, %235 : tensor<4x8x12xf32>
    %237 = stablehlo.dot_general %236, %arg28, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x12xf32>, tensor<12x4x3xf32>) -> tensor<4x8x4x3xf32>
    %238 = stablehlo.dot_general %137, %arg26, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x12xf32>, tensor<12x4x3xf32>) -> tensor<4x10x4x3xf32>
    %239 = stablehlo.dot_general %137, %arg29, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x12xf32>, tensor<12x4x3xf32>) -> tensor<4x10x4x3xf32>
    %cst_44 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %240 = stablehlo.sqrt %cst_44 : tensor<f32>
    %241 = stablehlo.convert %240 : tensor<f32>
    %242 = stablehlo.broadcast_in_dim %241, dims = [] : (tensor<f32>) -> tensor<4x8x4x3xf32>
    %243 = stablehlo.divide %237, %242 : tensor<4x8x4x3xf32>
    %244 = stablehlo.dot_general %243, %238, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x8x4x3xf32>, tensor<4x10x4x3xf32>) -> tensor<4x4x8x10xf32>
    %cst_45 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %245 = call @_where_4(%160, %244, %cst_45) : (tensor<4x1x8x10xf32>, tensor<4x4x8x10xf32>, tensor<f32>) -> tensor<4x4x8x10xf32>
    %cst_46 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %246 = stablehlo.reduce(%245 init: %cst_46) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x8x10xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %cst_47 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %247 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x4x8xf32>
    %248 = stablehlo.maximum %247, %246 : tensor<4x4x8xf32>
    %249 = stablehlo.broadcast_in_dim %248, dims = [0, 1, 2] : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %250 = stablehlo.broadcast_in_dim %249, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x10xf32>
    %251 = stablehlo.subtract %245, %250 : tensor<4x4x8x10xf32>
    %252 = stablehlo.exponential %251 : tensor<4x4x8x10xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %253 = stablehlo.reduce(%252 init: %cst_48) applies stablehlo.add across dimensions = [3] : (tensor<4x4x8x10xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %254 = stablehlo.broadcast_in_dim %253, dims = [0, 1, 2] : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %255 = stablehlo.broadcast_in_dim %254, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x10xf32>
    %256 = stablehlo.divide %252, %255 : tensor<4x4x8x10xf32>
    %257 = stablehlo.dot_general %239, %256, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x3xf32>, tensor<4x4x8x10xf32>) -> tensor<4x4x3x8xf32>
    %258 = stablehlo.transpose %257, dims = [0, 3, 1, 2] : (tensor<4x4x3x8xf32>) -> tensor<4x8x4x3xf32>
    %259 = stablehlo.dot_general %258, %arg27, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x8x4x3xf32>, tensor<4x3x12xf32>) -> tensor<4x8x12xf32>
    %260 = stablehlo.add %210, %259 : tensor<4x8x12xf32>
    %261 = chlo.square %260 : tensor<4x8x12xf32> -> tensor<4x8x12xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %262 = stablehlo.reduce(%260 init: %cst_49) applies stablehlo.add across dimensions = [2] : (tensor<4x8x12xf32>, tensor<f32>) -> tensor<4x8xf32>
    %cst_50 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %263 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %264 = stablehlo.divide %262, %263 : tensor<4x8xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %265 = stablehlo.reduce(%261 init: %cst_51) applies stablehlo.add across dimensions = [2] : (tensor<4x8x12xf32>, tensor<f32>) -> tensor<4x8xf32>
    %cst_52 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %266 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %267 = stablehlo.divide %265, %266 : tensor<4x8xf32>
    %268 = chlo.square %264 : tensor<4x8xf32> -> tensor<4x8xf32>
    %269 = stablehlo.subtract %267, %268 : tensor<4x8xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %270 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %271 = stablehlo.maximum %270, %269 : tensor<4x8xf32>
    %272 = stablehlo.broadcast_in_dim %264, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %273 = stablehlo.broadcast_in_dim %271, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %274 = stablehlo.broadcast_in_dim %272, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x12xf32>
    %275 = stablehlo.subtract %260, %274 : tensor<4x8x12xf32>
    %cst_54 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %276 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %277 = stablehlo.add %273, %276 : tensor<4x8x1xf32>
    %278 = stablehlo.rsqrt %277 : tensor<4x8x1xf32>
    %279 = stablehlo.reshape %arg21 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %280 = stablehlo.broadcast_in_dim %278, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x12xf32>
    %281 = stablehlo.broadcast_in_dim %279, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x8x12xf32>
    %282 = stablehlo.multiply %280, %281 : tensor<4x8x12xf32>
    %283 = stablehlo.multiply %275, %282 : tensor<4x8x12xf32>
    %284 = stablehlo.reshape %arg20 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %285 = stablehlo.broadcast_in_dim %284, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x8x12xf32>
    %286 = stablehlo.add %283, %285 : tensor<4x8x12xf32>
    %287 = stablehlo.dot_general %286, %arg13, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x12xf32>, tensor<12x24xf32>) -> tensor<4x8x24xf32>
    %288 = stablehlo.reshape %arg12 : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %289 = stablehlo.broadcast_in_dim %288, dims = [0, 1, 2] : (tensor<1x1x24xf32>) -> tensor<4x8x24xf32>
    %290 = stablehlo.add %287, %289 : tensor<4x8x24xf32>
    %291 = stablehlo.multiply %290, %290 : tensor<4x8x24xf32>
    %292 = stablehlo.multiply %291, %290 : tensor<4x8x24xf32>
    %cst_55 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %293 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4x8x24xf32>
    %294 = stablehlo.multiply %293, %292 : tensor<4x8x24xf32>
    %295 = stablehlo.add %290, %294 : tensor<4x8x24xf32>
    %cst_56 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %296 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<4x8x24xf32>
    %297 = stablehlo.multiply %296, %295 : tensor<4x8x24xf32>
    %298 = stablehlo.tanh %297 : tensor<4x8x24xf32>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %299 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<4x8x24xf32>
    %300 = stablehlo.add %299, %298 : tensor<4x8x24xf32>
    %cst_58 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %301 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<4x8x24xf32>
    %302 = stablehlo.multiply %301, %300 : tensor<4x8x24xf32>
    %303 = stablehlo.multiply %290, %302 : tensor<4x8x24xf32>
    %304 = stablehlo.dot_general %303, %arg15, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x24xf32>, tensor<24x12xf32>) -> tensor<4x8x12xf32>
    %305 = stablehlo.reshape %arg14 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %306 = stablehlo.broadcast_in_dim %305, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x8x12xf32>
    %307 = stablehlo.add %304, %306 : tensor<4x8x12xf32>
    %308 = stablehlo.add %260, %307 : tensor<4x8x12xf32>
    %309 = chlo.square %308 : tensor<4x8x12xf32> -> tensor<4x8x12xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %310 = stablehlo.reduce(%308 init: %cst_59) applies stablehlo.add across dimensions = [2] : (tensor<4x8x12xf32>, tensor<f32>) -> tensor<4x8xf32>
    %cst_60 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %311 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %312 = stablehlo.divide %310, %311 : tensor<4x8xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %313 = stablehlo.reduce(%309 init: %cst_61) applies stablehlo.add across dimensions = [2] : (tensor<4x8x12xf32>, tensor<f32>) -> tensor<4x8xf32>
    %cst_62 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %314 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %315 = stablehlo.divide %313, %314 : tensor<4x8xf32>
    %316 = chlo.square %312 : tensor<4x8xf32> -> tensor<4x8xf32>
    %317 = stablehlo.subtract %315, %316 : tensor<4x8xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %318 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %319 = stablehlo.maximum %318, %317 : tensor<4x8xf32>
    %320 = stablehlo.broadcast_in_dim %312, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %321 = stablehlo.broadcast_in_dim %319, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %322 = stablehlo.broadcast_in_dim %320, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x12xf32>
    %323 = stablehlo.subtract %308, %322 : tensor<4x8x12xf32>
    %cst_64 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %324 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %325 = stablehlo.add %321, %324 : tensor<4x8x1xf32>
    %326 = stablehlo.rsqrt %325 : tensor<4x8x1xf32>
    %327 = stablehlo.reshape %arg34 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %328 = stablehlo.broadcast_in_dim %326, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x12xf32>
    %329 = stablehlo.broadcast_in_dim %327, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x8x12xf32>
    %330 = stablehlo.multiply %328, %329 : tensor<4x8x12xf32>
    %331 = stablehlo.multiply %323, %330 : tensor<4x8x12xf32>
    %332 = stablehlo.reshape %arg33 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %333 = stablehlo.broadcast_in_dim %332, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x8x12xf32>
    %334 = stablehlo.add %331, %333 : tensor<4x8x12xf32>
    %335 = stablehlo.transpose %arg30, dims = [1, 0] : (tensor<24x12xf32>) -> tensor<12x24xf32>
    %336 = stablehlo.dot_general %334, %335, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8x12xf32>, tensor<12x24xf32>) -> tensor<4x8x24xf32>
    return %336 : tensor<4x8x24xf32>
  }
  func.func private @_take(%arg0: tensor<24x12xf32>, %arg1: tensor<4x10xi32>) -> tensor<4x10x12xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x10xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x10xi32>, tensor<4x10xi32>) -> tensor<4x10xi1>
    %c_0 = stablehlo.constant dense<24> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x10xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x10xi32>
    %4 = call @_where(%1, %3, %arg1) : (tensor<4x10xi1>, tensor<4x10xi32>, tensor<4x10xi32>) -> tensor<4x10xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x10xi32>) -> tensor<4x10x1xi32>
    %c_1 = stablehlo.constant dense<23> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x10x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x10x1xi32>, tensor<4x10x1xi32>) -> tensor<4x10x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<4x10x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x10x1xi32>, tensor<4x10x1xi32>) -> tensor<4x10x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x10x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<4x10x1xi1>, tensor<i1>) -> tensor<4x10xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 12>}> : (tensor<24x12xf32>, tensor<4x10x1xi32>) -> tensor<4x10x12xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<4x10xi1>) -> tensor<4x10x12xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10x12xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<4x10x12xi1>, tensor<4x10x12xf32>
    return %16 : tensor<4x10x12xf32>
  }
  func.func private @_where(%arg0: tensor<4x10xi1>, %arg1: tensor<4x10xi32>, %arg2: tensor<4x10xi32>) -> tensor<4x10xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x10xi1>, tensor<4x10xi32>
    return %0 : tensor<4x10xi32>
  }
  func.func private @_where_0(%arg0: tensor<4x1x10x10xf32>, %arg1: tensor<4x4x10x10xf32>, %arg2: tensor<f32>) -> tensor<4x4x10x10xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x1x10x10xf32>
    %1 = stablehlo.compare NE, %arg0, %0, FLOAT : (tensor<4x1x10x10xf32>, tensor<4x1x10x10xf32>) -> tensor<4x1x10x10xi1>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2, 3] : (tensor<4x1x10x10xi1>) -> tensor<4x4x10x10xi1>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x4x10x10xf32>
    %4 = stablehlo.select %2, %arg1, %3 : tensor<4x4x10x10xi1>, tensor<4x4x10x10xf32>
    return %4 : tensor<4x4x10x10xf32>
  }
  func.func private @_take_1(%arg0: tensor<24x12xf32>, %arg1: tensor<4x8xi32>) -> tensor<4x8x12xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x8xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi1>
    %c_0 = stablehlo.constant dense<24> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x8xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x8xi32>
    %4 = call @_where_2(%1, %3, %arg1) : (tensor<4x8xi1>, tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x8xi32>) -> tensor<4x8x1xi32>
    %c_1 = stablehlo.constant dense<23> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x8x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x8x1xi32>, tensor<4x8x1xi32>) -> tensor<4x8x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<4x8x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x8x1xi32>, tensor<4x8x1xi32>) -> tensor<4x8x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x8x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<4x8x1xi1>, tensor<i1>) -> tensor<4x8xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 12>}> : (tensor<24x12xf32>, tensor<4x8x1xi32>) -> tensor<4x8x12xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<4x8xi1>) -> tensor<4x8x12xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8x12xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<4x8x12xi1>, tensor<4x8x12xf32>
    return %16 : tensor<4x8x12xf32>
  }
  func.func private @_where_2(%arg0: tensor<4x8xi1>, %arg1: tensor<4x8xi32>, %arg2: tensor<4x8xi32>) -> tensor<4x8xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x8xi1>, tensor<4x8xi32>
    return %0 : tensor<4x8xi32>
  }
  func.func private @_where_3(%arg0: tensor<4x1x8x8xf32>, %arg1: tensor<4x4x8x8xf32>, %arg2: tensor<f32>) -> tensor<4x4x8x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x1x8x8xf32>
    %1 = stablehlo.compare NE, %arg0, %0, FLOAT : (tensor<4x1x8x8xf32>, tensor<4x1x8x8xf32>) -> tensor<4x1x8x8xi1>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2, 3] : (tensor<4x1x8x8xi1>) -> tensor<4x4x8x8xi1>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x4x8x8xf32>
    %4 = stablehlo.select %2, %arg1, %3 : tensor<4x4x8x8xi1>, tensor<4x4x8x8xf32>
    return %4 : tensor<4x4x8x8xf32>
  }
  func.func private @_where_4(%arg0: tensor<4x1x8x10xf32>, %arg1: tensor<4x4x8x10xf32>, %arg2: tensor<f32>) -> tensor<4x4x8x10xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x1x8x10xf32>
    %1 = stablehlo.compare NE, %arg0, %0, FLOAT : (tensor<4x1x8x10xf32>, tensor<4x1x8x10xf32>) -> tensor<4x1x8x10xi1>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2, 3] : (tensor<4x1x8x10xi1>) -> tensor<4x4x8x10xi1>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x4x8x10xf32>
    %4 = stablehlo.select %2, %arg1, %3 : tensor<4x4x8x10xi1>, tensor<4x4x8x10xf32>
    return %4 : tensor<4x4x8x10xf32>
  }
}
