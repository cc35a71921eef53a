module @jit_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<16x4x4xf32>, %arg1: tensor<4x4x16xf32>, %arg2: tensor<16x4x4xf32>, %arg3: tensor<16x4x4xf32>, %arg4: tensor<16xf32>, %arg5: tensor<32x16xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16xf32>, %arg8: tensor<16xf32>, %arg9: tensor<32xf32>, %arg10: tensor<16x32xf32>, %arg11: tensor<16x4x4xf32>, %arg12: tensor<4x4x16xf32>, %arg13: tensor<16x4x4xf32>, %arg14: tensor<16x4x4xf32>, %arg15: tensor<16xf32>, %arg16: tensor<32x16xf32>, %arg17: tensor<16xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16xf32>, %arg20: tensor<32xf32>, %arg21: tensor<16x32xf32>, %arg22: tensor<20x16xf32>, %arg23: tensor<16x20xf32>, %arg24: tensor<16xf32>, %arg25: tensor<16xf32>, %arg26: tensor<12x16xf32>, %arg27: tensor<4x10xi32>) -> (tensor<4x10x20xf32> {jax.result_info = "result"}) {
    %0 = call @_take(%arg22, %arg27) : (tensor<20x16xf32>, tensor<4x10xi32>) -> tensor<4x10x16xf32>
    %1 = stablehlo.iota dim = 0 : tensor<10xi32>
    %2 = call @_take_0(%arg26, %1) : (tensor<12x16xf32>, tensor<10xi32>) -> tensor<10x16xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [1, 2] : (tensor<10x16xf32>) -> tensor<1x10x16xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<1x10x16xf32>) -> tensor<4x10x16xf32>
    %5 = stablehlo.add %0, %4 : tensor<4x10x16xf32>
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
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%5 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_0 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %18 = stablehlo.divide %16, %17 : tensor<4x10xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%15 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_2 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %21 = stablehlo.divide %19, %20 : tensor<4x10xf32>
    %22 = chlo.square %18 : tensor<4x10xf32> -> tensor<4x10xf32>
    %23 = stablehlo.subtract %21, %22 : tensor<4x10xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %25 = stablehlo.maximum %24, %23 : tensor<4x10xf32>
    %26 = stablehlo.reshape %18 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %27 = stablehlo.reshape %25 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %28 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %29 = stablehlo.subtract %5, %28 : tensor<4x10x16xf32>
    %cst_4 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %31 = stablehlo.add %27, %30 : tensor<4x10x1xf32>
    %32 = stablehlo.rsqrt %31 : tensor<4x10x1xf32>
    %33 = stablehlo.reshape %arg7 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %35 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %36 = stablehlo.multiply %34, %35 : tensor<4x10x16xf32>
    %37 = stablehlo.multiply %29, %36 : tensor<4x10x16xf32>
    %38 = stablehlo.reshape %arg6 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %40 = stablehlo.add %37, %39 : tensor<4x10x16xf32>
    %41 = stablehlo.dot_general %40, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x4x4xf32>) -> tensor<4x10x4x4xf32>
    %42 = stablehlo.dot_general %40, %arg0, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x4x4xf32>) -> tensor<4x10x4x4xf32>
    %43 = stablehlo.dot_general %40, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x4x4xf32>) -> tensor<4x10x4x4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x1x10x10xf32>
    %45 = stablehlo.compare NE, %14, %44, FLOAT : (tensor<4x1x10x10xf32>, tensor<4x1x10x10xf32>) -> tensor<4x1x10x10xi1>
    %46 = stablehlo.convert %45 : tensor<4x1x10x10xi1>
    %47 = stablehlo.reshape %41 : (tensor<4x10x4x4xf32>) -> tensor<4x10x4x1x4xf32>
    %48 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 3, 4] : (tensor<4x1x10x10xi1>) -> tensor<4x1x1x10x10xi1>
    %49 = stablehlo.dot_general %47, %42, batching_dims = [0, 2] x [0, 2], contracting_dims = [4] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x1x4xf32>, tensor<4x10x4x4xf32>) -> tensor<4x4x10x1x10xf32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x4x10x1x10xf32>
    %51 = stablehlo.multiply %49, %50 : tensor<4x4x10x1x10xf32>
    %c = stablehlo.constant dense<true> : tensor<i1>
    %52 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<4x4x10x10xi1>
    %53 = stablehlo.broadcast_in_dim %52, dims = [1, 2, 3, 4] : (tensor<4x4x10x10xi1>) -> tensor<1x4x4x10x10xi1>
    %54 = stablehlo.transpose %48, dims = [2, 0, 1, 3, 4] : (tensor<4x1x1x10x10xi1>) -> tensor<1x4x1x10x10xi1>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2, 3, 4] : (tensor<1x4x1x10x10xi1>) -> tensor<1x4x4x10x10xi1>
    %56 = stablehlo.and %53, %55 : tensor<1x4x4x10x10xi1>
    %cst_7 = stablehlo.constant dense<-2.38197633E+38> : tensor<f32>
    %57 = call @_where_2(%56, %51, %cst_7) : (tensor<1x4x4x10x10xi1>, tensor<4x4x10x1x10xf32>, tensor<f32>) -> tensor<1x4x4x10x10xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %58 = stablehlo.reduce(%57 init: %cst_8) applies stablehlo.maximum across dimensions = [4] : (tensor<1x4x4x10x10xf32>, tensor<f32>) -> tensor<1x4x4x10xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x4x4x10xf32>
    %60 = stablehlo.maximum %59, %58 : tensor<1x4x4x10xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 2, 3] : (tensor<1x4x4x10xf32>) -> tensor<1x4x4x10x1xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 2, 3, 4] : (tensor<1x4x4x10x1xf32>) -> tensor<1x4x4x10x10xf32>
    %63 = stablehlo.subtract %57, %62 : tensor<1x4x4x10x10xf32>
    %64 = stablehlo.exponential %63 : tensor<1x4x4x10x10xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%64 init: %cst_10) applies stablehlo.add across dimensions = [4] : (tensor<1x4x4x10x10xf32>, tensor<f32>) -> tensor<1x4x4x10xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2, 3] : (tensor<1x4x4x10xf32>) -> tensor<1x4x4x10x1xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1, 2, 3, 4] : (tensor<1x4x4x10x1xf32>) -> tensor<1x4x4x10x10xf32>
    %68 = stablehlo.divide %64, %67 : tensor<1x4x4x10x10xf32>
    %69 = stablehlo.dot_general %43, %68, batching_dims = [0, 2] x [1, 2], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<1x4x4x10x10xf32>) -> tensor<4x4x4x1x10xf32>
    %70 = stablehlo.transpose %69, dims = [3, 0, 4, 1, 2] : (tensor<4x4x4x1x10xf32>) -> tensor<1x4x10x4x4xf32>
    %71 = stablehlo.transpose %70, dims = [1, 2, 3, 0, 4] : (tensor<1x4x10x4x4xf32>) -> tensor<4x10x4x1x4xf32>
    %72 = stablehlo.reshape %71 : (tensor<4x10x4x1x4xf32>) -> tensor<4x10x4x4xf32>
    %73 = stablehlo.dot_general %72, %arg1, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x4x16xf32>) -> tensor<4x10x16xf32>
    %74 = stablehlo.add %5, %73 : tensor<4x10x16xf32>
    %75 = chlo.square %74 : tensor<4x10x16xf32> -> tensor<4x10x16xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.reduce(%75 init: %cst_11) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_12 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %78 = stablehlo.divide %76, %77 : tensor<4x10xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %80 = stablehlo.reshape %79 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %81 = stablehlo.reshape %78 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %82 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %83 = stablehlo.subtract %74, %82 : tensor<4x10x16xf32>
    %cst_14 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %85 = stablehlo.add %81, %84 : tensor<4x10x1xf32>
    %86 = stablehlo.rsqrt %85 : tensor<4x10x1xf32>
    %87 = stablehlo.reshape %arg8 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %88 = stablehlo.broadcast_in_dim %86, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %89 = stablehlo.broadcast_in_dim %87, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %90 = stablehlo.multiply %88, %89 : tensor<4x10x16xf32>
    %91 = stablehlo.multiply %83, %90 : tensor<4x10x16xf32>
    %92 = stablehlo.dot_general %91, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x32xf32>) -> tensor<4x10x32xf32>
    %93 = stablehlo.reshape %arg9 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x10x32xf32>
    %95 = stablehlo.add %92, %94 : tensor<4x10x32xf32>
    %96 = stablehlo.multiply %95, %95 : tensor<4x10x32xf32>
    %97 = stablehlo.multiply %96, %95 : tensor<4x10x32xf32>
    %cst_15 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x10x32xf32>
    %99 = stablehlo.multiply %98, %97 : tensor<4x10x32xf32>
    %100 = stablehlo.add %95, %99 : tensor<4x10x32xf32>
    %cst_16 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x10x32xf32>
    %102 = stablehlo.multiply %101, %100 : tensor<4x10x32xf32>
    %103 = stablehlo.tanh %102 : tensor<4x10x32xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x10x32xf32>
    %105 = stablehlo.add %104, %103 : tensor<4x10x32xf32>
    %cst_18 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x10x32xf32>
    %107 = stablehlo.multiply %106, %105 : tensor<4x10x32xf32>
    %108 = stablehlo.multiply %95, %107 : tensor<4x10x32xf32>
    %109 = stablehlo.dot_general %108, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x32xf32>, tensor<32x16xf32>) -> tensor<4x10x16xf32>
    %110 = stablehlo.reshape %arg4 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %112 = stablehlo.add %109, %111 : tensor<4x10x16xf32>
    %113 = stablehlo.add %74, %112 : tensor<4x10x16xf32>
    %114 = chlo.square %113 : tensor<4x10x16xf32> -> tensor<4x10x16xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %115 = stablehlo.reduce(%113 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_20 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %117 = stablehlo.divide %115, %116 : tensor<4x10xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%114 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_22 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %120 = stablehlo.divide %118, %119 : tensor<4x10xf32>
    %121 = chlo.square %117 : tensor<4x10xf32> -> tensor<4x10xf32>
    %122 = stablehlo.subtract %120, %121 : tensor<4x10xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %124 = stablehlo.maximum %123, %122 : tensor<4x10xf32>
    %125 = stablehlo.reshape %117 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %126 = stablehlo.reshape %124 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %127 = stablehlo.broadcast_in_dim %125, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %128 = stablehlo.subtract %113, %127 : tensor<4x10x16xf32>
    %cst_24 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %130 = stablehlo.add %126, %129 : tensor<4x10x1xf32>
    %131 = stablehlo.rsqrt %130 : tensor<4x10x1xf32>
    %132 = stablehlo.reshape %arg18 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %133 = stablehlo.broadcast_in_dim %131, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %134 = stablehlo.broadcast_in_dim %132, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %135 = stablehlo.multiply %133, %134 : tensor<4x10x16xf32>
    %136 = stablehlo.multiply %128, %135 : tensor<4x10x16xf32>
    %137 = stablehlo.reshape %arg17 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %139 = stablehlo.add %136, %138 : tensor<4x10x16xf32>
    %140 = stablehlo.dot_general %139, %arg13, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x4x4xf32>) -> tensor<4x10x4x4xf32>
    %141 = stablehlo.dot_general %139, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x4x4xf32>) -> tensor<4x10x4x4xf32>
    %142 = stablehlo.dot_general %139, %arg14, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x4x4xf32>) -> tensor<4x10x4x4xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x1x10x10xf32>
    %144 = stablehlo.compare NE, %14, %143, FLOAT : (tensor<4x1x10x10xf32>, tensor<4x1x10x10xf32>) -> tensor<4x1x10x10xi1>
    %145 = stablehlo.convert %144 : tensor<4x1x10x10xi1>
    %146 = stablehlo.reshape %140 : (tensor<4x10x4x4xf32>) -> tensor<4x10x4x1x4xf32>
    %147 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 3, 4] : (tensor<4x1x10x10xi1>) -> tensor<4x1x1x10x10xi1>
    %148 = stablehlo.dot_general %146, %141, batching_dims = [0, 2] x [0, 2], contracting_dims = [4] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x1x4xf32>, tensor<4x10x4x4xf32>) -> tensor<4x4x10x1x10xf32>
    %cst_26 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x4x10x1x10xf32>
    %150 = stablehlo.multiply %148, %149 : tensor<4x4x10x1x10xf32>
    %c_27 = stablehlo.constant dense<true> : tensor<i1>
    %151 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i1>) -> tensor<4x4x10x10xi1>
    %152 = stablehlo.broadcast_in_dim %151, dims = [1, 2, 3, 4] : (tensor<4x4x10x10xi1>) -> tensor<1x4x4x10x10xi1>
    %153 = stablehlo.transpose %147, dims = [2, 0, 1, 3, 4] : (tensor<4x1x1x10x10xi1>) -> tensor<1x4x1x10x10xi1>
    %154 = stablehlo.broadcast_in_dim %153, dims = [0, 1, 2, 3, 4] : (tensor<1x4x1x10x10xi1>) -> tensor<1x4x4x10x10xi1>
    %155 = stablehlo.and %152, %154 : tensor<1x4x4x10x10xi1>
    %cst_28 = stablehlo.constant dense<-2.38197633E+38> : tensor<f32>
    %156 = call @_where_2(%155, %150, %cst_28) : (tensor<1x4x4x10x10xi1>, tensor<4x4x10x1x10xf32>, tensor<f32>) -> tensor<1x4x4x10x10xf32>
    %cst_29 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %157 = stablehlo.reduce(%156 init: %cst_29) applies stablehlo.maximum across dimensions = [4] : (tensor<1x4x4x10x10xf32>, tensor<f32>) -> tensor<1x4x4x10xf32>
    %cst_30 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1x4x4x10xf32>
    %159 = stablehlo.maximum %158, %157 : tensor<1x4x4x10xf32>
    %160 = stablehlo.broadcast_in_dim %159, dims = [0, 1, 2, 3] : (tensor<1x4x4x10xf32>) -> tensor<1x4x4x10x1xf32>
    %161 = stablehlo.broadcast_in_dim %160, dims = [0, 1, 2, 3, 4] : (tensor<1x4x4x10x1xf32>) -> tensor<1x4x4x10x10xf32>
    %162 = stablehlo.subtract %156, %161 : tensor<1x4x4x10x10xf32>
    %163 = stablehlo.exponential %162 : tensor<1x4x4x10x10xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %164 = stablehlo.reduce(%163 init: %cst_31) applies stablehlo.add across dimensions = [4] : (tensor<1x4x4x10x10xf32>, tensor<f32>) -> tensor<1x4x4x10xf32>
    %165 = stablehlo.broadcast_in_dim %164, dims = [0, 1, 2, 3] : (tensor<1x4x4x10xf32>) -> tensor<1x4x4x10x1xf32>
    %166 = stablehlo.broadcast_in_dim %165, dims = [0, 1, 2, 3, 4] : (tensor<1x4x4x10x1xf32>) -> tensor<1x4x4x10x10xf32>
    %167 = stablehlo.divide %163, %166 : tensor<1x4x4x10x10xf32>
    %168 = stablehlo.dot_general %142, %167, batching_dims = [0, 2] x [1, 2], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<1x4x4x10x10xf32>) -> tensor<4x4x4x1x10xf32>
    %169 = stablehlo.transpose %168, dims = [3, 0, 4, 1, 2] : (tensor<4x4x4x1x10xf32>) -> tensor<1x4x10x4x4xf32>
    %170 = stablehlo.transpose %169, dims = [1, 2, 3, 0, 4] : (tensor<1x4x10x4x4xf32>) -> tensor<4x10x4x1x4xf32>
    %171 = stablehlo.reshape %170 : (tensor<4x10x4x1x4xf32>) -> tensor<4x10x4x4xf32>
    %172 = stablehlo.dot_general %171, %arg12, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x10x4x4xf32>, tensor<4x4x16xf32>) -> tensor<4x10x16xf32>
    %173 = stablehlo.add %113, %172 : tensor<4x10x16xf32>
    %174 = chlo.square %173 : tensor<4x10x16xf32> -> tensor<4x10x16xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %175 = stablehlo.reduce(%174 init: %cst_32) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_33 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %177 = stablehlo.divide %175, %176 : tensor<4x10xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %179 = stablehlo.reshape %178 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %180 = stablehlo.reshape %177 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %181 = stablehlo.broadcast_in_dim %179, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %182 = stablehlo.subtract %173, %181 : tensor<4x10x16xf32>
    %cst_35 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %184 = stablehlo.add %180, %183 : tensor<4x10x1xf32>
    %185 = stablehlo.rsqrt %184 : tensor<4x10x1xf32>
    %186 = stablehlo.reshape %arg19 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %187 = stablehlo.broadcast_in_dim %185, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %188 = stablehlo.broadcast_in_dim %186, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %189 = stablehlo.multiply %187, %188 : tensor<4x10x16xf32>
    %190 = stablehlo.multiply %182, %189 : tensor<4x10x16xf32>
    %191 = stablehlo.dot_general %190, %arg21, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x32xf32>) -> tensor<4x10x32xf32>
    %192 = stablehlo.reshape %arg20 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x10x32xf32>
    %194 = stablehlo.add %191, %193 : tensor<4x10x32xf32>
    %195 = stablehlo.multiply %194, %194 : tensor<4x10x32xf32>
    %196 = stablehlo.multiply %195, %194 : tensor<4x10x32xf32>
    %cst_36 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x10x32xf32>
    %198 = stablehlo.multiply %197, %196 : tensor<4x10x32xf32>
    %199 = stablehlo.add %194, %198 : tensor<4x10x32xf32>
    %cst_37 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x10x32xf32>
    %201 = stablehlo.multiply %200, %199 : tensor<4x10x32xf32>
    %202 = stablehlo.tanh %201 : tensor<4x10x32xf32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x10x32xf32>
    %204 = stablehlo.add %203, %202 : tensor<4x10x32xf32>
    %cst_39 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x10x32xf32>
    %206 = stablehlo.multiply %205, %204 : tensor<4x10x32xf32>
    %207 = stablehlo.multiply %194, %206 : tensor<4x10x32xf32>
    %208 = stablehlo.dot_general %207, %arg16, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x32xf32>, tensor<32x16xf32>) -> tensor<4x10x16xf32>
    %209 = stablehlo.reshape %arg15 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %210 = stablehlo.broadcast_in_dim %209, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %211 = stablehlo.add %208, %210 : tensor<4x10x16xf32>
    %212 = stablehlo.add %173, %211 : tensor<4x10x16xf32>
    %213 = chlo.square %212 : tensor<4x10x16xf32> -> tensor<4x10x16xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %214 = stablehlo.reduce(%212 init: %cst_40) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_41 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %216 = stablehlo.divide %214, %215 : tensor<4x10xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %217 = stablehlo.reduce(%213 init: %cst_42) applies stablehlo.add across dimensions = [2] : (tensor<4x10x16xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_43 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %218 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %219 = stablehlo.divide %217, %218 : tensor<4x10xf32>
    %220 = chlo.square %216 : tensor<4x10xf32> -> tensor<4x10xf32>
    %221 = stablehlo.subtract %219, %220 : tensor<4x10xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %222 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %223 = stablehlo.maximum %222, %221 : tensor<4x10xf32>
    %224 = stablehlo.reshape %216 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %225 = stablehlo.reshape %223 : (tensor<4x10xf32>) -> tensor<4x10x1xf32>
    %226 = stablehlo.broadcast_in_dim %224, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %227 = stablehlo.subtract %212, %226 : tensor<4x10x16xf32>
    %cst_45 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %228 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x10x1xf32>
    %229 = stablehlo.add %225, %228 : tensor<4x10x1xf32>
    %230 = stablehlo.rsqrt %229 : tensor<4x10x1xf32>
    %231 = stablehlo.reshape %arg25 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %232 = stablehlo.broadcast_in_dim %230, dims = [0, 1, 2] : (tensor<4x10x1xf32>) -> tensor<4x10x16xf32>
    %233 = stablehlo.broadcast_in_dim %231, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %234 = stablehlo.multiply %232, %233 : tensor<4x10x16xf32>
    %235 = stablehlo.multiply %227, %234 : tensor<4x10x16xf32>
    %236 = stablehlo.reshape %arg24 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %237 = stablehlo.broadcast_in_dim %236, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<4x10x16xf32>
    %238 = stablehlo.add %235, %237 : tensor<4x10x16xf32>
    %239 = stablehlo.dot_general %238, %arg23, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10x16xf32>, tensor<16x20xf32>) -> tensor<4x10x20xf32>
    return %239 : tensor<4x10x20xf32>
  }
  func.func private @_take(%arg0: tensor<20x16xf32>, %arg1: tensor<4x10xi32>) -> tensor<4x10x16xf32> {
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
    return %16 : tensor<4x10x16xf32>
  }
  func.func private @_where(%arg0: tensor<4x10xi1>, %arg1: tensor<4x10xi32>, %arg2: tensor<4x10xi32>) -> tensor<4x10xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x10xi1>, tensor<4x10xi32>
    return %0 : tensor<4x10xi32>
  }
  func.func private @_take_0(%arg0: tensor<12x16xf32>, %arg1: tensor<10xi32>) -> tensor<10x16xf32> {
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
    return %16 : tensor<10x16xf32>
  }
  func.func private @_where_1(%arg0: tensor<10xi1>, %arg1: tensor<10xi32>, %arg2: tensor<10xi32>) -> tensor<10xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<10xi1>, tensor<10xi32>
    return %0 : tensor<10xi32>
  }
  func.func private @_where_2(%arg0: tensor<1x4x4x10x10xi1>, %arg1: tensor<4x4x10x1x10xf32>, %arg2: tensor<f32>) -> tensor<1x4x4x10x10xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x4x10x10xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [1, 2, 3, 4] : (tensor<4x4x10x10xf32>) -> tensor<1x4x4x10x10xf32>
    %2 = stablehlo.transpose %arg1, dims = [3, 0, 1, 2, 4] : (tensor<4x4x10x1x10xf32>) -> tensor<1x4x4x10x10xf32>
    %3 = stablehlo.select %arg0, %2, %1 : tensor<1x4x4x10x10xi1>, tensor<1x4x4x10x10xf32>
    return %3 : tensor<1x4x4x10x10xf32>
  }
}
