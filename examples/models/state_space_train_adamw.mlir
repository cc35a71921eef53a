module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<16xf32>, %arg1: tensor<12x3xf32>, %arg2: tensor<12x16xf32>, %arg3: tensor<16x12xf32>, %arg4: tensor<12xf32>, %arg5: tensor<12x16xf32>, %arg6: tensor<16x12xf32>, %arg7: tensor<12xf32>, %arg8: tensor<i32>, %arg9: tensor<16xf32>, %arg10: tensor<12x3xf32>, %arg11: tensor<12x16xf32>, %arg12: tensor<16x12xf32>, %arg13: tensor<12xf32>, %arg14: tensor<12x16xf32>, %arg15: tensor<16x12xf32>, %arg16: tensor<12xf32>, %arg17: tensor<16xf32>, %arg18: tensor<12x3xf32>, %arg19: tensor<12x16xf32>, %arg20: tensor<16x12xf32>, %arg21: tensor<12xf32>, %arg22: tensor<12x16xf32>, %arg23: tensor<16x12xf32>, %arg24: tensor<12xf32>, %arg25: tensor<4x13x12xf32>, %arg26: tensor<4x13x3xf32>) -> (tensor<16xf32> {jax.result_info = "result[0]['decay']"}, tensor<12x3xf32> {jax.result_info = "result[0]['head']"}, tensor<12x16xf32> {jax.result_info = "result[0]['layers'][0]['in']"}, tensor<16x12xf32> {jax.result_info = "result[0]['layers'][0]['out']"}, tensor<12xf32> {jax.result_info = "result[0]['layers'][0]['skip']"}, tensor<12x16xf32> {jax.result_info = "result[0]['layers'][1]['in']"}, tensor<16x12xf32> {jax.result_info = "result[0]['layers'][1]['out']"}, tensor<12xf32> {jax.result_info = "result[0]['layers'][1]['skip']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<16xf32> {jax.result_info = "result[1][0].mu['decay']"}, tensor<12x3xf32> {jax.result_info = "result[1][0].mu['head']"}, tensor<12x16xf32> {jax.result_info = "result[1][0].mu['layers'][0]['in']"}, tensor<16x12xf32> {jax.result_info = "result[1][0].mu['layers'][0]['out']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['layers'][0]['skip']"}, tensor<12x16xf32> {jax.result_info = "result[1][0].mu['layers'][1]['in']"}, tensor<16x12xf32> {jax.result_info = "result[1][0].mu['layers'][1]['out']"}, tensor<12xf32> {jax.result_info = "result[1][0].mu['layers'][1]['skip']"}, tensor<16xf32> {jax.result_info = "result[1][0].nu['decay']"}, tensor<12x3xf32> {jax.result_info = "result[1][0].nu['head']"}, tensor<12x16xf32> {jax.result_info = "result[1][0].nu['layers'][0]['in']"}, tensor<16x12xf32> {jax.result_info = "result[1][0].nu['layers'][0]['out']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['layers'][0]['skip']"}, tensor<12x16xf32> {jax.result_info = "result[1][0].nu['layers'][1]['in']"}, tensor<16x12xf32> {jax.result_info = "result[1][0].nu['layers'][1]['out']"}, tensor<12xf32> {jax.result_info = "result[1][0].nu['layers'][1]['skip']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.negate %arg0 : tensor<16xf32>
    %1 = stablehlo.exponential %0 : tensor<16xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %3 = stablehlo.add %2, %1 : tensor<16xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %5 = stablehlo.divide %4, %3 : tensor<16xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<16xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<16xf32>
    %9 = stablehlo.dot_general %arg25, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x13x12xf32>, tensor<12x16xf32>) -> tensor<4x13x16xf32>
    %10 = stablehlo.broadcast_in_dim %5, dims = [2] : (tensor<16xf32>) -> tensor<4x13x16xf32>
    %11 = stablehlo.slice %10 [0:4, 0:12:2, 0:16] : (tensor<4x13x16xf32>) -> tensor<4x6x16xf32>
    %12 = stablehlo.slice %9 [0:4, 0:12:2, 0:16] : (tensor<4x13x16xf32>) -> tensor<4x6x16xf32>
    %13 = stablehlo.slice %10 [0:4, 1:13:2, 0:16] : (tensor<4x13x16xf32>) -> tensor<4x6x16xf32>
    %14 = stablehlo.slice %9 [0:4, 1:13:2, 0:16] : (tensor<4x13x16xf32>) -> tensor<4x6x16xf32>
    %15 = stablehlo.multiply %11, %13 : tensor<4x6x16xf32>
    %16 = stablehlo.multiply %13, %12 : tensor<4x6x16xf32>
    %17 = stablehlo.add %16, %14 : tensor<4x6x16xf32>
    %18 = stablehlo.slice %15 [0:4, 0:5:2, 0:16] : (tensor<4x6x16xf32>) -> tensor<4x3x16xf32>
    %19 = stablehlo.slice %17 [0:4, 0:5:2, 0:16] : (tensor<4x6x16xf32>) -> tensor<4x3x16xf32>
    %20 = stablehlo.slice %15 [0:4, 1:6:2, 0:16] : (tensor<4x6x16xf32>) -> tensor<4x3x16xf32>
    %21 = stablehlo.slice %17 [0:4, 1:6:2, 0:16] : (tensor<4x6x16xf32>) -> tensor<4x3x16xf32>
    %22 = stablehlo.multiply %18, %20 : tensor<4x3x16xf32>
    %23 = stablehlo.multiply %20, %19 : tensor<4x3x16xf32>
    %24 = stablehlo.add %23, %21 : tensor<4x3x16xf32>
    %25 = stablehlo.slice %22 [0:4, 0:2:2, 0:16] : (tensor<4x3x16xf32>) -> tensor<4x1x16xf32>
    %26 = stablehlo.slice %24 [0:4, 0:2:2, 0:16] : (tensor<4x3x16xf32>) -> tensor<4x1x16xf32>
    %27 = stablehlo.slice %22 [0:4, 1:3:2, 0:16] : (tensor<4x3x16xf32>) -> tensor<4x1x16xf32>
    %28 = stablehlo.slice %24 [0:4, 1:3:2, 0:16] : (tensor<4x3x16xf32>) -> tensor<4x1x16xf32>
    %29 = stablehlo.multiply %25, %27 : tensor<4x1x16xf32>
    %30 = stablehlo.multiply %27, %26 : tensor<4x1x16xf32>
    %31 = stablehlo.add %30, %28 : tensor<4x1x16xf32>
    %32 = stablehlo.slice %22 [0:4, 2:3:2, 0:16] : (tensor<4x3x16xf32>) -> tensor<4x1x16xf32>
    %33 = stablehlo.slice %24 [0:4, 2:3:2, 0:16] : (tensor<4x3x16xf32>) -> tensor<4x1x16xf32>
    %34 = stablehlo.multiply %29, %32 : tensor<4x1x16xf32>
    %35 = stablehlo.multiply %32, %31 : tensor<4x1x16xf32>
    %36 = stablehlo.add %35, %33 : tensor<4x1x16xf32>
    %37 = stablehlo.slice %22 [0:4, 0:1, 0:16] : (tensor<4x3x16xf32>) -> tensor<4x1x16xf32>
    %38 = stablehlo.concatenate %37, %34, dim = 1 : (tensor<4x1x16xf32>, tensor<4x1x16xf32>) -> tensor<4x2x16xf32>
    %39 = stablehlo.slice %24 [0:4, 0:1, 0:16] : (tensor<4x3x16xf32>) -> tensor<4x1x16xf32>
    %40 = stablehlo.concatenate %39, %36, dim = 1 : (tensor<4x1x16xf32>, tensor<4x1x16xf32>) -> tensor<4x2x16xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.pad %38, %cst_2, low = [0, 0, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x2x16xf32>, tensor<f32>) -> tensor<4x3x16xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.pad %29, %cst_3, low = [0, 1, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x1x16xf32>, tensor<f32>) -> tensor<4x3x16xf32>
    %43 = stablehlo.add %41, %42 : tensor<4x3x16xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.pad %40, %cst_4, low = [0, 0, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x2x16xf32>, tensor<f32>) -> tensor<4x3x16xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.pad %31, %cst_5, low = [0, 1, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x1x16xf32>, tensor<f32>) -> tensor<4x3x16xf32>
    %46 = stablehlo.add %44, %45 : tensor<4x3x16xf32>
    %47 = stablehlo.slice %43 [0:4, 0:2, 0:16] : (tensor<4x3x16xf32>) -> tensor<4x2x16xf32>
    %48 = stablehlo.slice %46 [0:4, 0:2, 0:16] : (tensor<4x3x16xf32>) -> tensor<4x2x16xf32>
    %49 = stablehlo.slice %15 [0:4, 2:6:2, 0:16] : (tensor<4x6x16xf32>) -> tensor<4x2x16xf32>
    %50 = stablehlo.slice %17 [0:4, 2:6:2, 0:16] : (tensor<4x6x16xf32>) -> tensor<4x2x16xf32>
    %51 = stablehlo.multiply %47, %49 : tensor<4x2x16xf32>
    %52 = stablehlo.multiply %49, %48 : tensor<4x2x16xf32>
    %53 = stablehlo.add %52, %50 : tensor<4x2x16xf32>
    %54 = stablehlo.slice %15 [0:4, 0:1, 0:16] : (tensor<4x6x16xf32>) -> tensor<4x1x16xf32>
    %55 = stablehlo.concatenate %54, %51, dim = 1 : (tensor<4x1x16xf32>, tensor<4x2x16xf32>) -> tensor<4x3x16xf32>
    %56 = stablehlo.slice %17 [0:4, 0:1, 0:16] : (tensor<4x6x16xf32>) -> tensor<4x1x16xf32>
    %57 = stablehlo.concatenate %56, %53, dim = 1 : (tensor<4x1x16xf32>, tensor<4x2x16xf32>) -> tensor<4x3x16xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.pad %55, %cst_6, low = [0, 0, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x3x16xf32>, tensor<f32>) -> tensor<4x6x16xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.pad %43, %cst_7, low = [0, 1, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x3x16xf32>, tensor<f32>) -> tensor<4x6x16xf32>
    %60 = stablehlo.add %58, %59 : tensor<4x6x16xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.pad %57, %cst_8, low = [0, 0, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x3x16xf32>, tensor<f32>) -> tensor<4x6x16xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.pad %46, %cst_9, low = [0, 1, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x3x16xf32>, tensor<f32>) -> tensor<4x6x16xf32>
    %63 = stablehlo.add %61, %62 : tensor<4x6x16xf32>
    %64 = stablehlo.slice %10 [0:4, 2:13:2, 0:16] : (tensor<4x13x16xf32>) -> tensor<4x6x16xf32>
    %65 = stablehlo.slice %9 [0:4, 2:13:2, 0:16] : (tensor<4x13x16xf32>) -> tensor<4x6x16xf32>
    %66 = stablehlo.multiply %60, %64 : tensor<4x6x16xf32>
    %67 = stablehlo.multiply %64, %63 : tensor<4x6x16xf32>
    %68 = stablehlo.add %67, %65 : tensor<4x6x16xf32>
    %69 = stablehlo.slice %10 [0:4, 0:1, 0:16] : (tensor<4x13x16xf32>) -> tensor<4x1x16xf32>
    %70 = stablehlo.concatenate %69, %66, dim = 1 : (tensor<4x1x16xf32>, tensor<4x6x16xf32>) -> tensor<4x7x16xf32>
    %71 = stablehlo.slice %9 [0:4, 0:1, 0:16] : (tensor<4x13x16xf32>) -> tensor<4x1x16xf32>
    %72 = stablehlo.concatenate %71, %68, dim = 1 : (tensor<4x1x16xf32>, tensor<4x6x16xf32>) -> tensor<4x7x16xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.pad %70, %cst_10, low = [0, 0, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x7x16xf32>, tensor<f32>) -> tensor<4x13x16xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.pad %60, %cst_11, low = [0, 1, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x6x16xf32>, tensor<f32>) -> tensor<4x13x16xf32>
    %75 = stablehlo.add %73, %74 : tensor<4x13x16xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.pad %72, %cst_12, low = [0, 0, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x7x16xf32>, tensor<f32>) -> tensor<4x13x16xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.pad %63, %cst_13, low = [0, 1, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x6x16xf32>, tensor<f32>) -> tensor<4x13x16xf32>
    %78 = stablehlo.add %76, %77 : tensor<4x13x16xf32>
    %79 = stablehlo.dot_general %78, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x13x16xf32>, tensor<16x12xf32>) -> tensor<4x13x12xf32>
    %80 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x13x12xf32>
    %82 = stablehlo.multiply %arg25, %81 : tensor<4x13x12xf32>
    %83 = stablehlo.add %79, %82 : tensor<4x13x12xf32>
    %84 = stablehlo.multiply %83, %83 : tensor<4x13x12xf32>
    %85 = stablehlo.multiply %84, %83 : tensor<4x13x12xf32>
    %86 = stablehlo.multiply %83, %83 : tensor<4x13x12xf32>
    %cst_14 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x13x12xf32>
    %88 = stablehlo.multiply %87, %86 : tensor<4x13x12xf32>
    %cst_15 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x13x12xf32>
    %90 = stablehlo.multiply %89, %85 : tensor<4x13x12xf32>
    %91 = stablehlo.add %83, %90 : tensor<4x13x12xf32>
    %cst_16 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x13x12xf32>
    %93 = stablehlo.multiply %92, %91 : tensor<4x13x12xf32>
    %94 = stablehlo.tanh %93 : tensor<4x13x12xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x13x12xf32>
    %96 = stablehlo.subtract %95, %94 : tensor<4x13x12xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x13x12xf32>
    %98 = stablehlo.add %97, %94 : tensor<4x13x12xf32>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x13x12xf32>
    %100 = stablehlo.multiply %99, %98 : tensor<4x13x12xf32>
    %101 = stablehlo.multiply %83, %100 : tensor<4x13x12xf32>
    %102 = stablehlo.add %arg25, %101 : tensor<4x13x12xf32>
    %103 = stablehlo.dot_general %102, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x13x12xf32>, tensor<12x16xf32>) -> tensor<4x13x16xf32>
    %104 = stablehlo.broadcast_in_dim %5, dims = [2] : (tensor<16xf32>) -> tensor<4x13x16xf32>
    %105 = stablehlo.slice %104 [0:4, 0:12:2, 0:16] : (tensor<4x13x16xf32>) -> tensor<4x6x16xf32>
    %106 = stablehlo.slice %103 [0:4, 0:12:2, 0:16] : (tensor<4x13x16xf32>) -> tensor<4x6x16xf32>
    %107 = stablehlo.slice %104 [0:4, 1:13:2, 0:16] : (tensor<4x13x16xf32>) -> tensor<4x6x16xf32>
    %108 = stablehlo.slice %103 [0:4, 1:13:2, 0:16] : (tensor<4x13x16xf32>) -> tensor<4x6x16xf32>
    %109 = stablehlo.multiply %105, %107 : tensor<4x6x16xf32>
    %110 = stablehlo.multiply %107, %106 : tensor<4x6x16xf32>
    %111 = stablehlo.add %110, %108 : tensor<4x6x16xf32>
    %112 = stablehlo.slice %109 [0:4, 0:5:2, 0:16] : (tensor<4x6x16xf32>) -> tensor<4x3x16xf32>
    %113 = stablehlo.slice %111 [0:4, 0:5:2, 0:16] : (tensor<4x6x16xf32>) -> tensor<4x3x16xf32>
    %114 = stablehlo.slice %109 [0:4, 1:6:2, 0:16] : (tensor<4x6x16xf32>) -> tensor<4x3x16xf32>
    %115 = stablehlo.slice %111 [0:4, 1:6:2, 0:16] : (tensor<4x6x16xf32>) -> tensor<4x3x16xf32>
    %116 = stablehlo.multiply %112, %114 : tensor<4x3x16xf32>
    %117 = stablehlo.multiply %114, %113 : tensor<4x3x16xf32>
    %118 = stablehlo.add %117, %115 : tensor<4x3x16xf32>
    %119 = stablehlo.slice %116 [0:4, 0:2:2, 0:16] : (tensor<4x3x16xf32>) -> tensor<4x1x16xf32>
    %120 = stablehlo.slice %118 [0:4, 0:2:2, 0:16] : (tensor<4x3x16xf32>) -> tensor<4x1x16xf32>
    %121 = stablehlo.slice %116 [0:4, 1:3:2, 0:16] : (tensor<4x3x16xf32>) -> tensor<4x1x16xf32>
    %122 = stablehlo.slice %118 [0:4, 1:3:2, 0:16] : (tensor<4x3x16xf32>) -> tensor<4x1x16xf32>
    %123 = stablehlo.multiply %119, %121 : tensor<4x1x16xf32>
    %124 = stablehlo.multiply %121, %120 : tensor<4x1x16xf32>
    %125 = stablehlo.add %124, %122 : tensor<4x1x16xf32>
    %126 = stablehlo.slice %116 [0:4, 2:3:2, 0:16] : (tensor<4x3x16xf32>) -> tensor<4x1x16xf32>
    %127 = stablehlo.slice %118 [0:4, 2:3:2, 0:16] : (tensor<4x3x16xf32>) -> tensor<4x1x16xf32>
    %128 = stablehlo.multiply %123, %126 : tensor<4x1x16xf32>
    %129 = stablehlo.multiply %126, %125 : tensor<4x1x16xf32>
    %130 = stablehlo.add %129, %127 : tensor<4x1x16xf32>
    %131 = stablehlo.slice %116 [0:4, 0:1, 0:16] : (tensor<4x3x16xf32>) -> tensor<4x1x16xf32>
    %132 = stablehlo.concatenate %131, %128, dim = 1 : (tensor<4x1x16xf32>, tensor<4x1x16xf32>) -> tensor<4x2x16xf32>
    %133 = stablehlo.slice %118 [0:4, 0:1, 0:16] : (tensor<4x3x16xf32>) -> tensor<4x1x16xf32>
    %134 = stablehlo.concatenate %133, %130, dim = 1 : (tensor<4x1x16xf32>, tensor<4x1x16xf32>) -> tensor<4x2x16xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.pad %132, %cst_20, low = [0, 0, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x2x16xf32>, tensor<f32>) -> tensor<4x3x16xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.pad %123, %cst_21, low = [0, 1, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x1x16xf32>, tensor<f32>) -> tensor<4x3x16xf32>
    %137 = stablehlo.add %135, %136 : tensor<4x3x16xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.pad %134, %cst_22, low = [0, 0, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x2x16xf32>, tensor<f32>) -> tensor<4x3x16xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.pad %125, %cst_23, low = [0, 1, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x1x16xf32>, tensor<f32>) -> tensor<4x3x16xf32>
    %140 = stablehlo.add %138, %139 : tensor<4x3x16xf32>
    %141 = stablehlo.slice %137 [0:4, 0:2, 0:16] : (tensor<4x3x16xf32>) -> tensor<4x2x16xf32>
    %142 = stablehlo.slice %140 [0:4, 0:2, 0:16] : (tensor<4x3x16xf32>) -> tensor<4x2x16xf32>
    %143 = stablehlo.slice %109 [0:4, 2:6:2, 0:16] : (tensor<4x6x16xf32>) -> tensor<4x2x16xf32>
    %144 = stablehlo.slice %111 [0:4, 2:6:2, 0:16] : (tensor<4x6x16xf32>) -> tensor<4x2x16xf32>
    %145 = stablehlo.multiply %141, %143 : tensor<4x2x16xf32>
    %146 = stablehlo.multiply %143, %142 : tensor<4x2x16xf32>
    %147 = stablehlo.add %146, %144 : tensor<4x2x16xf32>
    %148 = stablehlo.slice %109 [0:4, 0:1, 0:16] : (tensor<4x6x16xf32>) -> tensor<4x1x16xf32>
    %149 = stablehlo.concatenate %148, %145, dim = 1 : (tensor<4x1x16xf32>, tensor<4x2x16xf32>) -> tensor<4x3x16xf32>
    %150 = stablehlo.slice %111 [0:4, 0:1, 0:16] : (tensor<4x6x16xf32>) -> tensor<4x1x16xf32>
    %151 = stablehlo.concatenate %150, %147, dim = 1 : (tensor<4x1x16xf32>, tensor<4x2x16xf32>) -> tensor<4x3x16xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.pad %149, %cst_24, low = [0, 0, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x3x16xf32>, tensor<f32>) -> tensor<4x6x16xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.pad %137, %cst_25, low = [0, 1, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x3x16xf32>, tensor<f32>) -> tensor<4x6x16xf32>
    %154 = stablehlo.add %152, %153 : tensor<4x6x16xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.pad %151, %cst_26, low = [0, 0, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x3x16xf32>, tensor<f32>) -> tensor<4x6x16xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.pad %140, %cst_27, low = [0, 1, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x3x16xf32>, tensor<f32>) -> tensor<4x6x16xf32>
    %157 = stablehlo.add %155, %156 : tensor<4x6x16xf32>
    %158 = stablehlo.slice %104 [0:4, 2:13:2, 0:16] : (tensor<4x13x16xf32>) -> tensor<4x6x16xf32>
    %159 = stablehlo.slice %103 [0:4, 2:13:2, 0:16] : (tensor<4x13x16xf32>) -> tensor<4x6x16xf32>
    %160 = stablehlo.multiply %154, %158 : tensor<4x6x16xf32>
    %161 = stablehlo.multiply %158, %157 : tensor<4x6x16xf32>
    %162 = stablehlo.add %161, %159 : tensor<4x6x16xf32>
    %163 = stablehlo.slice %104 [0:4, 0:1, 0:16] : (tensor<4x13x16xf32>) -> tensor<4x1x16xf32>
    %164 = stablehlo.concatenate %163, %160, dim = 1 : (tensor<4x1x16xf32>, tensor<4x6x16xf32>) -> tensor<4x7x16xf32>
    %165 = stablehlo.slice %103 [0:4, 0:1, 0:16] : (tensor<4x13x16xf32>) -> tensor<4x1x16xf32>
    %166 = stablehlo.concatenate %165, %162, dim = 1 : (tensor<4x1x16xf32>, tensor<4x6x16xf32>) -> tensor<4x7x16xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %167 = stablehlo.pad %164, %cst_28, low = [0, 0, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x7x16xf32>, tensor<f32>) -> tensor<4x13x16xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %168 = stablehlo.pad %154, %cst_29, low = [0, 1, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x6x16xf32>, tensor<f32>) -> tensor<4x13x16xf32>
    %169 = stablehlo.add %167, %168 : tensor<4x13x16xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %170 = stablehlo.pad %166, %cst_30, low = [0, 0, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x7x16xf32>, tensor<f32>) -> tensor<4x13x16xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.pad %157, %cst_31, low = [0, 1, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x6x16xf32>, tensor<f32>) -> tensor<4x13x16xf32>
    %172 = stablehlo.add %170, %171 : tensor<4x13x16xf32>
    %173 = stablehlo.dot_general %172, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x13x16xf32>, tensor<16x12xf32>) -> tensor<4x13x12xf32>
    %174 = stablehlo.broadcast_in_dim %arg7, dims = [2] : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x13x12xf32>
    %176 = stablehlo.multiply %102, %175 : tensor<4x13x12xf32>
    %177 = stablehlo.add %173, %176 : tensor<4x13x12xf32>
    %178 = stablehlo.multiply %177, %177 : tensor<4x13x12xf32>
    %179 = stablehlo.multiply %178, %177 : tensor<4x13x12xf32>
    %180 = stablehlo.multiply %177, %177 : tensor<4x13x12xf32>
    %cst_32 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x13x12xf32>
    %182 = stablehlo.multiply %181, %180 : tensor<4x13x12xf32>
    %cst_33 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x13x12xf32>
    %184 = stablehlo.multiply %183, %179 : tensor<4x13x12xf32>
    %185 = stablehlo.add %177, %184 : tensor<4x13x12xf32>
    %cst_34 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x13x12xf32>
    %187 = stablehlo.multiply %186, %185 : tensor<4x13x12xf32>
    %188 = stablehlo.tanh %187 : tensor<4x13x12xf32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x13x12xf32>
    %190 = stablehlo.subtract %189, %188 : tensor<4x13x12xf32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x13x12xf32>
    %192 = stablehlo.add %191, %188 : tensor<4x13x12xf32>
    %cst_37 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x13x12xf32>
    %194 = stablehlo.multiply %193, %192 : tensor<4x13x12xf32>
    %195 = stablehlo.multiply %177, %194 : tensor<4x13x12xf32>
    %196 = stablehlo.add %102, %195 : tensor<4x13x12xf32>
    %197 = stablehlo.dot_general %196, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x13x12xf32>, tensor<12x3xf32>) -> tensor<4x13x3xf32>
    %198 = stablehlo.subtract %197, %arg26 : tensor<4x13x3xf32>
    %199 = stablehlo.multiply %198, %198 : tensor<4x13x3xf32>
    %cst_38 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x13x3xf32>
    %201 = stablehlo.multiply %200, %198 : tensor<4x13x3xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %202 = stablehlo.reduce(%199 init: %cst_39) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x13x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_40 = stablehlo.constant dense<1.560000e+02> : tensor<f32>
    %203 = stablehlo.divide %202, %cst_40 : tensor<f32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_42 = stablehlo.constant dense<1.560000e+02> : tensor<f32>
    %204 = stablehlo.divide %cst_41, %cst_42 : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %204, dims = [] : (tensor<f32>) -> tensor<4x13x3xf32>
    %206 = stablehlo.multiply %205, %201 : tensor<4x13x3xf32>
    %207 = stablehlo.dot_general %206, %196, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x13x3xf32>, tensor<4x13x12xf32>) -> tensor<3x12xf32>
    %208 = stablehlo.transpose %207, dims = [1, 0] : (tensor<3x12xf32>) -> tensor<12x3xf32>
    %209 = stablehlo.dot_general %206, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x13x3xf32>, tensor<12x3xf32>) -> tensor<4x13x12xf32>
    %210 = stablehlo.multiply %177, %209 : tensor<4x13x12xf32>
    %211 = stablehlo.multiply %209, %194 : tensor<4x13x12xf32>
    %cst_43 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %212 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x13x12xf32>
    %213 = stablehlo.multiply %212, %210 : tensor<4x13x12xf32>
    %214 = stablehlo.multiply %213, %190 : tensor<4x13x12xf32>
    %215 = stablehlo.multiply %214, %188 : tensor<4x13x12xf32>
    %216 = stablehlo.add %214, %215 : tensor<4x13x12xf32>
    %cst_44 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %217 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x13x12xf32>
    %218 = stablehlo.multiply %217, %216 : tensor<4x13x12xf32>
    %219 = stablehlo.add %211, %218 : tensor<4x13x12xf32>
    %cst_45 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x13x12xf32>
    %221 = stablehlo.multiply %220, %218 : tensor<4x13x12xf32>
    %222 = stablehlo.multiply %221, %182 : tensor<4x13x12xf32>
    %223 = stablehlo.add %219, %222 : tensor<4x13x12xf32>
    %224 = stablehlo.multiply %102, %223 : tensor<4x13x12xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %225 = stablehlo.reduce(%224 init: %cst_46) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x13x12xf32>, tensor<f32>) -> tensor<12xf32>
    %226 = stablehlo.reshape %225 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %227 = stablehlo.broadcast_in_dim %174, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<4x13x12xf32>
    %228 = stablehlo.multiply %223, %227 : tensor<4x13x12xf32>
    %229 = stablehlo.add %209, %228 : tensor<4x13x12xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %230 = stablehlo.reduce(%226 init: %cst_47) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x12xf32>, tensor<f32>) -> tensor<12xf32>
    %231 = stablehlo.dot_general %223, %172, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x13x12xf32>, tensor<4x13x16xf32>) -> tensor<12x16xf32>
    %232 = stablehlo.transpose %231, dims = [1, 0] : (tensor<12x16xf32>) -> tensor<16x12xf32>
    %233 = stablehlo.dot_general %223, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x13x12xf32>, tensor<16x12xf32>) -> tensor<4x13x16xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %234 = stablehlo.pad %233, %cst_48, low = [0, -1, 0], high = [0, -1, 0], interior = [0, 0, 0] : (tensor<4x13x16xf32>, tensor<f32>) -> tensor<4x11x16xf32>
    %235 = stablehlo.slice %234 [0:4, 0:11:2, 0:16] : (tensor<4x11x16xf32>) -> tensor<4x6x16xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %236 = stablehlo.pad %233, %cst_49, low = [0, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<4x13x16xf32>, tensor<f32>) -> tensor<4x13x16xf32>
    %237 = stablehlo.slice %236 [0:4, 0:13:2, 0:16] : (tensor<4x13x16xf32>) -> tensor<4x7x16xf32>
    %238 = stablehlo.slice %237 [0:4, 0:1, 0:16] : (tensor<4x7x16xf32>) -> tensor<4x1x16xf32>
    %239 = stablehlo.slice %237 [0:4, 1:7, 0:16] : (tensor<4x7x16xf32>) -> tensor<4x6x16xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %240 = stablehlo.pad %238, %cst_50, low = [0, 0, 0], high = [0, 12, 0], interior = [0, 0, 0] : (tensor<4x1x16xf32>, tensor<f32>) -> tensor<4x13x16xf32>
    %241 = stablehlo.multiply %158, %239 : tensor<4x6x16xf32>
    %242 = stablehlo.add %235, %241 : tensor<4x6x16xf32>
    %243 = stablehlo.multiply %239, %157 : tensor<4x6x16xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %244 = stablehlo.pad %239, %cst_51, low = [0, 2, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x6x16xf32>, tensor<f32>) -> tensor<4x13x16xf32>
    %245 = stablehlo.add %240, %244 : tensor<4x13x16xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %246 = stablehlo.pad %243, %cst_52, low = [0, 2, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x6x16xf32>, tensor<f32>) -> tensor<4x13x16xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %247 = stablehlo.pad %242, %cst_53, low = [0, -1, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<4x6x16xf32>, tensor<f32>) -> tensor<4x5x16xf32>
    %248 = stablehlo.slice %247 [0:4, 0:5:2, 0:16] : (tensor<4x5x16xf32>) -> tensor<4x3x16xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %249 = stablehlo.pad %242, %cst_54, low = [0, 0, 0], high = [0, -1, 0], interior = [0, 0, 0] : (tensor<4x6x16xf32>, tensor<f32>) -> tensor<4x5x16xf32>
    %250 = stablehlo.slice %249 [0:4, 0:5:2, 0:16] : (tensor<4x5x16xf32>) -> tensor<4x3x16xf32>
    %251 = stablehlo.slice %250 [0:4, 0:1, 0:16] : (tensor<4x3x16xf32>) -> tensor<4x1x16xf32>
    %252 = stablehlo.slice %250 [0:4, 1:3, 0:16] : (tensor<4x3x16xf32>) -> tensor<4x2x16xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %253 = stablehlo.pad %251, %cst_55, low = [0, 0, 0], high = [0, 5, 0], interior = [0, 0, 0] : (tensor<4x1x16xf32>, tensor<f32>) -> tensor<4x6x16xf32>
    %254 = stablehlo.multiply %143, %252 : tensor<4x2x16xf32>
    %255 = stablehlo.multiply %252, %142 : tensor<4x2x16xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %256 = stablehlo.pad %252, %cst_56, low = [0, 2, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x2x16xf32>, tensor<f32>) -> tensor<4x6x16xf32>
    %257 = stablehlo.add %253, %256 : tensor<4x6x16xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %258 = stablehlo.pad %255, %cst_57, low = [0, 2, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x2x16xf32>, tensor<f32>) -> tensor<4x6x16xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %259 = stablehlo.pad %254, %cst_58, low = [0, 0, 0], high = [0, 1, 0], interior = [0, 0, 0] : (tensor<4x2x16xf32>, tensor<f32>) -> tensor<4x3x16xf32>
    %260 = stablehlo.add %248, %259 : tensor<4x3x16xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %261 = stablehlo.pad %260, %cst_59, low = [0, -1, 0], high = [0, -1, 0], interior = [0, 0, 0] : (tensor<4x3x16xf32>, tensor<f32>) -> tensor<4x1x16xf32>
    %262 = stablehlo.slice %261 [0:4, 0:1:2, 0:16] : (tensor<4x1x16xf32>) -> tensor<4x1x16xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %263 = stablehlo.pad %260, %cst_60, low = [0, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<4x3x16xf32>, tensor<f32>) -> tensor<4x3x16xf32>
    %264 = stablehlo.slice %263 [0:4, 0:3:2, 0:16] : (tensor<4x3x16xf32>) -> tensor<4x2x16xf32>
    %265 = stablehlo.slice %264 [0:4, 0:1, 0:16] : (tensor<4x2x16xf32>) -> tensor<4x1x16xf32>
    %266 = stablehlo.slice %264 [0:4, 1:2, 0:16] : (tensor<4x2x16xf32>) -> tensor<4x1x16xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %267 = stablehlo.pad %265, %cst_61, low = [0, 0, 0], high = [0, 2, 0], interior = [0, 0, 0] : (tensor<4x1x16xf32>, tensor<f32>) -> tensor<4x3x16xf32>
    %268 = stablehlo.multiply %126, %266 : tensor<4x1x16xf32>
    %269 = stablehlo.add %262, %268 : tensor<4x1x16xf32>
    %270 = stablehlo.multiply %266, %125 : tensor<4x1x16xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %271 = stablehlo.pad %266, %cst_62, low = [0, 2, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x1x16xf32>, tensor<f32>) -> tensor<4x3x16xf32>
    %272 = stablehlo.add %267, %271 : tensor<4x3x16xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %273 = stablehlo.pad %270, %cst_63, low = [0, 2, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x1x16xf32>, tensor<f32>) -> tensor<4x3x16xf32>
    %274 = stablehlo.multiply %121, %269 : tensor<4x1x16xf32>
    %275 = stablehlo.multiply %269, %120 : tensor<4x1x16xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %276 = stablehlo.pad %269, %cst_64, low = [0, 1, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x1x16xf32>, tensor<f32>) -> tensor<4x3x16xf32>
    %277 = stablehlo.add %272, %276 : tensor<4x3x16xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %278 = stablehlo.pad %275, %cst_65, low = [0, 1, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x1x16xf32>, tensor<f32>) -> tensor<4x3x16xf32>
    %279 = stablehlo.add %273, %278 : tensor<4x3x16xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %280 = stablehlo.pad %274, %cst_66, low = [0, 0, 0], high = [0, 2, 0], interior = [0, 1, 0] : (tensor<4x1x16xf32>, tensor<f32>) -> tensor<4x3x16xf32>
    %281 = stablehlo.add %277, %280 : tensor<4x3x16xf32>
    %282 = stablehlo.multiply %114, %281 : tensor<4x3x16xf32>
    %283 = stablehlo.multiply %281, %113 : tensor<4x3x16xf32>
    %284 = stablehlo.multiply %112, %279 : tensor<4x3x16xf32>
    %285 = stablehlo.add %283, %284 : tensor<4x3x16xf32>
    %286 = stablehlo.multiply %279, %114 : tensor<4x3x16xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %287 = stablehlo.pad %281, %cst_67, low = [0, 1, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x3x16xf32>, tensor<f32>) -> tensor<4x6x16xf32>
    %288 = stablehlo.add %257, %287 : tensor<4x6x16xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %289 = stablehlo.pad %285, %cst_68, low = [0, 1, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x3x16xf32>, tensor<f32>) -> tensor<4x6x16xf32>
    %290 = stablehlo.add %258, %289 : tensor<4x6x16xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %291 = stablehlo.pad %282, %cst_69, low = [0, 0, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x3x16xf32>, tensor<f32>) -> tensor<4x6x16xf32>
    %292 = stablehlo.add %288, %291 : tensor<4x6x16xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %293 = stablehlo.pad %286, %cst_70, low = [0, 0, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x3x16xf32>, tensor<f32>) -> tensor<4x6x16xf32>
    %294 = stablehlo.add %290, %293 : tensor<4x6x16xf32>
    %295 = stablehlo.multiply %107, %292 : tensor<4x6x16xf32>
    %296 = stablehlo.multiply %292, %106 : tensor<4x6x16xf32>
    %297 = stablehlo.multiply %105, %294 : tensor<4x6x16xf32>
    %298 = stablehlo.add %296, %297 : tensor<4x6x16xf32>
    %299 = stablehlo.multiply %294, %107 : tensor<4x6x16xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %300 = stablehlo.pad %292, %cst_71, low = [0, 1, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x6x16xf32>, tensor<f32>) -> tensor<4x13x16xf32>
    %301 = stablehlo.add %245, %300 : tensor<4x13x16xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %302 = stablehlo.pad %298, %cst_72, low = [0, 1, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x6x16xf32>, tensor<f32>) -> tensor<4x13x16xf32>
    %303 = stablehlo.add %246, %302 : tensor<4x13x16xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %304 = stablehlo.pad %295, %cst_73, low = [0, 0, 0], high = [0, 2, 0], interior = [0, 1, 0] : (tensor<4x6x16xf32>, tensor<f32>) -> tensor<4x13x16xf32>
    %305 = stablehlo.add %301, %304 : tensor<4x13x16xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %306 = stablehlo.pad %299, %cst_74, low = [0, 0, 0], high = [0, 2, 0], interior = [0, 1, 0] : (tensor<4x6x16xf32>, tensor<f32>) -> tensor<4x13x16xf32>
    %307 = stablehlo.add %303, %306 : tensor<4x13x16xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %308 = stablehlo.reduce(%307 init: %cst_75) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x13x16xf32>, tensor<f32>) -> tensor<16xf32>
    %309 = stablehlo.dot_general %305, %102, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x13x16xf32>, tensor<4x13x12xf32>) -> tensor<16x12xf32>
    %310 = stablehlo.transpose %309, dims = [1, 0] : (tensor<16x12xf32>) -> tensor<12x16xf32>
    %311 = stablehlo.dot_general %305, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x13x16xf32>, tensor<12x16xf32>) -> tensor<4x13x12xf32>
    %312 = stablehlo.add %229, %311 : tensor<4x13x12xf32>
    %313 = stablehlo.multiply %83, %312 : tensor<4x13x12xf32>
    %314 = stablehlo.multiply %312, %100 : tensor<4x13x12xf32>
    %cst_76 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %315 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<4x13x12xf32>
    %316 = stablehlo.multiply %315, %313 : tensor<4x13x12xf32>
    %317 = stablehlo.multiply %316, %96 : tensor<4x13x12xf32>
    %318 = stablehlo.multiply %317, %94 : tensor<4x13x12xf32>
    %319 = stablehlo.add %317, %318 : tensor<4x13x12xf32>
    %cst_77 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %320 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<4x13x12xf32>
    %321 = stablehlo.multiply %320, %319 : tensor<4x13x12xf32>
    %322 = stablehlo.add %314, %321 : tensor<4x13x12xf32>
    %cst_78 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %323 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<4x13x12xf32>
    %324 = stablehlo.multiply %323, %321 : tensor<4x13x12xf32>
    %325 = stablehlo.multiply %324, %88 : tensor<4x13x12xf32>
    %326 = stablehlo.add %322, %325 : tensor<4x13x12xf32>
    %327 = stablehlo.multiply %arg25, %326 : tensor<4x13x12xf32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %328 = stablehlo.reduce(%327 init: %cst_79) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x13x12xf32>, tensor<f32>) -> tensor<12xf32>
    %329 = stablehlo.reshape %328 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %330 = stablehlo.reduce(%329 init: %cst_80) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x12xf32>, tensor<f32>) -> tensor<12xf32>
    %331 = stablehlo.dot_general %326, %78, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x13x12xf32>, tensor<4x13x16xf32>) -> tensor<12x16xf32>
    %332 = stablehlo.transpose %331, dims = [1, 0] : (tensor<12x16xf32>) -> tensor<16x12xf32>
    %333 = stablehlo.dot_general %326, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x13x12xf32>, tensor<16x12xf32>) -> tensor<4x13x16xf32>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %334 = stablehlo.pad %333, %cst_81, low = [0, -1, 0], high = [0, -1, 0], interior = [0, 0, 0] : (tensor<4x13x16xf32>, tensor<f32>) -> tensor<4x11x16xf32>
    %335 = stablehlo.slice %334 [0:4, 0:11:2, 0:16] : (tensor<4x11x16xf32>) -> tensor<4x6x16xf32>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %336 = stablehlo.pad %333, %cst_82, low = [0, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<4x13x16xf32>, tensor<f32>) -> tensor<4x13x16xf32>
    %337 = stablehlo.slice %336 [0:4, 0:13:2, 0:16] : (tensor<4x13x16xf32>) -> tensor<4x7x16xf32>
    %338 = stablehlo.slice %337 [0:4, 0:1, 0:16] : (tensor<4x7x16xf32>) -> tensor<4x1x16xf32>
    %339 = stablehlo.slice %337 [0:4, 1:7, 0:16] : (tensor<4x7x16xf32>) -> tensor<4x6x16xf32>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %340 = stablehlo.pad %338, %cst_83, low = [0, 0, 0], high = [0, 12, 0], interior = [0, 0, 0] : (tensor<4x1x16xf32>, tensor<f32>) -> tensor<4x13x16xf32>
    %341 = stablehlo.multiply %64, %339 : tensor<4x6x16xf32>
    %342 = stablehlo.add %335, %341 : tensor<4x6x16xf32>
    %343 = stablehlo.multiply %339, %63 : tensor<4x6x16xf32>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %344 = stablehlo.pad %339, %cst_84, low = [0, 2, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x6x16xf32>, tensor<f32>) -> tensor<4x13x16xf32>
    %345 = stablehlo.add %340, %344 : tensor<4x13x16xf32>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %346 = stablehlo.pad %343, %cst_85, low = [0, 2, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x6x16xf32>, tensor<f32>) -> tensor<4x13x16xf32>
    %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %347 = stablehlo.pad %342, %cst_86, low = [0, -1, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<4x6x16xf32>, tensor<f32>) -> tensor<4x5x16xf32>
    %348 = stablehlo.slice %347 [0:4, 0:5:2, 0:16] : (tensor<4x5x16xf32>) -> tensor<4x3x16xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %349 = stablehlo.pad %342, %cst_87, low = [0, 0, 0], high = [0, -1, 0], interior = [0, 0, 0] : (tensor<4x6x16xf32>, tensor<f32>) -> tensor<4x5x16xf32>
    %350 = stablehlo.slice %349 [0:4, 0:5:2, 0:16] : (tensor<4x5x16xf32>) -> tensor<4x3x16xf32>
    %351 = stablehlo.slice %350 [0:4, 0:1, 0:16] : (tensor<4x3x16xf32>) -> tensor<4x1x16xf32>
    %352 = stablehlo.slice %350 [0:4, 1:3, 0:16] : (tensor<4x3x16xf32>) -> tensor<4x2x16xf32>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %353 = stablehlo.pad %351, %cst_88, low = [0, 0, 0], high = [0, 5, 0], interior = [0, 0, 0] : (tensor<4x1x16xf32>, tensor<f32>) -> tensor<4x6x16xf32>
    %354 = stablehlo.multiply %49, %352 : tensor<4x2x16xf32>
    %355 = stablehlo.multiply %352, %48 : tensor<4x2x16xf32>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %356 = stablehlo.pad %352, %cst_89, low = [0, 2, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x2x16xf32>, tensor<f32>) -> tensor<4x6x16xf32>
    %357 = stablehlo.add %353, %356 : tensor<4x6x16xf32>
    %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %358 = stablehlo.pad %355, %cst_90, low = [0, 2, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x2x16xf32>, tensor<f32>) -> tensor<4x6x16xf32>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %359 = stablehlo.pad %354, %cst_91, low = [0, 0, 0], high = [0, 1, 0], interior = [0, 0, 0] : (tensor<4x2x16xf32>, tensor<f32>) -> tensor<4x3x16xf32>
    %360 = stablehlo.add %348, %359 : tensor<4x3x16xf32>
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %361 = stablehlo.pad %360, %cst_92, low = [0, -1, 0], high = [0, -1, 0], interior = [0, 0, 0] : (tensor<4x3x16xf32>, tensor<f32>) -> tensor<4x1x16xf32>
    %362 = stablehlo.slice %361 [0:4, 0:1:2, 0:16] : (tensor<4x1x16xf32>) -> tensor<4x1x16xf32>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %363 = stablehlo.pad %360, %cst_93, low = [0, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<4x3x16xf32>, tensor<f32>) -> tensor<4x3x16xf32>
    %364 = stablehlo.slice %363 [0:4, 0:3:2, 0:16] : (tensor<4x3x16xf32>) -> tensor<4x2x16xf32>
    %365 = stablehlo.slice %364 [0:4, 0:1, 0:16] : (tensor<4x2x16xf32>) -> tensor<4x1x16xf32>
    %366 = stablehlo.slice %364 [0:4, 1:2, 0:16] : (tensor<4x2x16xf32>) -> tensor<4x1x16xf32>
    %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %367 = stablehlo.pad %365, %cst_94, low = [0, 0, 0], high = [0, 2, 0], interior = [0, 0, 0] : (tensor<4x1x16xf32>, tensor<f32>) -> tensor<4x3x16xf32>
    %368 = stablehlo.multiply %32, %366 : tensor<4x1x16xf32>
    %369 = stablehlo.add %362, %368 : tensor<4x1x16xf32>
    %370 = stablehlo.multiply %366, %31 : tensor<4x1x16xf32>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %371 = stablehlo.pad %366, %cst_95, low = [0, 2, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x1x16xf32>, tensor<f32>) -> tensor<4x3x16xf32>
    %372 = stablehlo.add %367, %371 : tensor<4x3x16xf32>
    %cst_96 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %373 = stablehlo.pad %370, %cst_96, low = [0, 2, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x1x16xf32>, tensor<f32>) -> tensor<4x3x16xf32>
    %374 = stablehlo.multiply %27, %369 : tensor<4x1x16xf32>
    %375 = stablehlo.multiply %369, %26 : tensor<4x1x16xf32>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %376 = stablehlo.pad %369, %cst_97, low = [0, 1, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x1x16xf32>, tensor<f32>) -> tensor<4x3x16xf32>
    %377 = stablehlo.add %372, %376 : tensor<4x3x16xf32>
    %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %378 = stablehlo.pad %375, %cst_98, low = [0, 1, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x1x16xf32>, tensor<f32>) -> tensor<4x3x16xf32>
    %379 = stablehlo.add %373, %378 : tensor<4x3x16xf32>
    %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %380 = stablehlo.pad %374, %cst_99, low = [0, 0, 0], high = [0, 2, 0], interior = [0, 1, 0] : (tensor<4x1x16xf32>, tensor<f32>) -> tensor<4x3x16xf32>
    %381 = stablehlo.add %377, %380 : tensor<4x3x16xf32>
    %382 = stablehlo.multiply %20, %381 : tensor<4x3x16xf32>
    %383 = stablehlo.multiply %381, %19 : tensor<4x3x16xf32>
    %384 = stablehlo.multiply %18, %379 : tensor<4x3x16xf32>
    %385 = stablehlo.add %383, %384 : tensor<4x3x16xf32>
    %386 = stablehlo.multiply %379, %20 : tensor<4x3x16xf32>
    %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %387 = stablehlo.pad %381, %cst_100, low = [0, 1, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x3x16xf32>, tensor<f32>) -> tensor<4x6x16xf32>
    %388 = stablehlo.add %357, %387 : tensor<4x6x16xf32>
    %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %389 = stablehlo.pad %385, %cst_101, low = [0, 1, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x3x16xf32>, tensor<f32>) -> tensor<4x6x16xf32>
    %390 = stablehlo.add %358, %389 : tensor<4x6x16xf32>
    %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %391 = stablehlo.pad %382, %cst_102, low = [0, 0, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x3x16xf32>, tensor<f32>) -> tensor<4x6x16xf32>
    %392 = stablehlo.add %388, %391 : tensor<4x6x16xf32>
    %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %393 = stablehlo.pad %386, %cst_103, low = [0, 0, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x3x16xf32>, tensor<f32>) -> tensor<4x6x16xf32>
    %394 = stablehlo.add %390, %393 : tensor<4x6x16xf32>
    %395 = stablehlo.multiply %13, %392 : tensor<4x6x16xf32>
    %396 = stablehlo.multiply %392, %12 : tensor<4x6x16xf32>
    %397 = stablehlo.multiply %11, %394 : tensor<4x6x16xf32>
    %398 = stablehlo.add %396, %397 : tensor<4x6x16xf32>
    %399 = stablehlo.multiply %394, %13 : tensor<4x6x16xf32>
    %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %400 = stablehlo.pad %392, %cst_104, low = [0, 1, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x6x16xf32>, tensor<f32>) -> tensor<4x13x16xf32>
    %401 = stablehlo.add %345, %400 : tensor<4x13x16xf32>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %402 = stablehlo.pad %398, %cst_105, low = [0, 1, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x6x16xf32>, tensor<f32>) -> tensor<4x13x16xf32>
    %403 = stablehlo.add %346, %402 : tensor<4x13x16xf32>
    %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %404 = stablehlo.pad %395, %cst_106, low = [0, 0, 0], high = [0, 2, 0], interior = [0, 1, 0] : (tensor<4x6x16xf32>, tensor<f32>) -> tensor<4x13x16xf32>
    %405 = stablehlo.add %401, %404 : tensor<4x13x16xf32>
    %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %406 = stablehlo.pad %399, %cst_107, low = [0, 0, 0], high = [0, 2, 0], interior = [0, 1, 0] : (tensor<4x6x16xf32>, tensor<f32>) -> tensor<4x13x16xf32>
    %407 = stablehlo.add %403, %406 : tensor<4x13x16xf32>
    %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %408 = stablehlo.reduce(%407 init: %cst_108) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x13x16xf32>, tensor<f32>) -> tensor<16xf32>
    %409 = stablehlo.add %308, %408 : tensor<16xf32>
    %410 = stablehlo.dot_general %405, %arg25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x13x16xf32>, tensor<4x13x12xf32>) -> tensor<16x12xf32>
    %411 = stablehlo.transpose %410, dims = [1, 0] : (tensor<16x12xf32>) -> tensor<12x16xf32>
    %412 = stablehlo.multiply %409, %8 : tensor<16xf32>
    %cst_109 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %413 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %414 = stablehlo.multiply %413, %412 : tensor<16xf32>
    %cst_110 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %415 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %416 = stablehlo.multiply %415, %arg9 : tensor<16xf32>
    %417 = stablehlo.add %414, %416 : tensor<16xf32>
    %cst_111 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %418 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<12x3xf32>
    %419 = stablehlo.multiply %418, %208 : tensor<12x3xf32>
    %cst_112 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %420 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<12x3xf32>
    %421 = stablehlo.multiply %420, %arg10 : tensor<12x3xf32>
    %422 = stablehlo.add %419, %421 : tensor<12x3xf32>
    %cst_113 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %423 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %424 = stablehlo.multiply %423, %411 : tensor<12x16xf32>
    %cst_114 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %425 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %426 = stablehlo.multiply %425, %arg11 : tensor<12x16xf32>
    %427 = stablehlo.add %424, %426 : tensor<12x16xf32>
    %cst_115 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %428 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %429 = stablehlo.multiply %428, %332 : tensor<16x12xf32>
    %cst_116 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %430 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %431 = stablehlo.multiply %430, %arg12 : tensor<16x12xf32>
    %432 = stablehlo.add %429, %431 : tensor<16x12xf32>
    %cst_117 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %433 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %434 = stablehlo.multiply %433, %330 : tensor<12xf32>
    %cst_118 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %435 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %436 = stablehlo.multiply %435, %arg13 : tensor<12xf32>
    %437 = stablehlo.add %434, %436 : tensor<12xf32>
    %cst_119 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %438 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %439 = stablehlo.multiply %438, %310 : tensor<12x16xf32>
    %cst_120 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %440 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %441 = stablehlo.multiply %440, %arg14 : tensor<12x16xf32>
    %442 = stablehlo.add %439, %441 : tensor<12x16xf32>
    %cst_121 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %443 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %444 = stablehlo.multiply %443, %232 : tensor<16x12xf32>
    %cst_122 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %445 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %446 = stablehlo.multiply %445, %arg15 : tensor<16x12xf32>
    %447 = stablehlo.add %444, %446 : tensor<16x12xf32>
    %cst_123 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %448 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %449 = stablehlo.multiply %448, %230 : tensor<12xf32>
    %cst_124 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %450 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %451 = stablehlo.multiply %450, %arg16 : tensor<12xf32>
    %452 = stablehlo.add %449, %451 : tensor<12xf32>
    %453 = stablehlo.multiply %412, %412 : tensor<16xf32>
    %cst_125 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %454 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %455 = stablehlo.multiply %454, %453 : tensor<16xf32>
    %cst_126 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %456 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %457 = stablehlo.multiply %456, %arg17 : tensor<16xf32>
    %458 = stablehlo.add %455, %457 : tensor<16xf32>
    %459 = stablehlo.multiply %208, %208 : tensor<12x3xf32>
    %cst_127 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %460 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<12x3xf32>
    %461 = stablehlo.multiply %460, %459 : tensor<12x3xf32>
    %cst_128 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %462 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<12x3xf32>
    %463 = stablehlo.multiply %462, %arg18 : tensor<12x3xf32>
    %464 = stablehlo.add %461, %463 : tensor<12x3xf32>
    %465 = stablehlo.multiply %411, %411 : tensor<12x16xf32>
    %cst_129 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %466 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %467 = stablehlo.multiply %466, %465 : tensor<12x16xf32>
    %cst_130 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %468 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %469 = stablehlo.multiply %468, %arg19 : tensor<12x16xf32>
    %470 = stablehlo.add %467, %469 : tensor<12x16xf32>
    %471 = stablehlo.multiply %332, %332 : tensor<16x12xf32>
    %cst_131 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %472 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %473 = stablehlo.multiply %472, %471 : tensor<16x12xf32>
    %cst_132 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %474 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %475 = stablehlo.multiply %474, %arg20 : tensor<16x12xf32>
    %476 = stablehlo.add %473, %475 : tensor<16x12xf32>
    %477 = stablehlo.multiply %330, %330 : tensor<12xf32>
    %cst_133 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %478 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %479 = stablehlo.multiply %478, %477 : tensor<12xf32>
    %cst_134 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %480 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %481 = stablehlo.multiply %480, %arg21 : tensor<12xf32>
    %482 = stablehlo.add %479, %481 : tensor<12xf32>
    %483 = stablehlo.multiply %310, %310 : tensor<12x16xf32>
    %cst_135 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %484 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %485 = stablehlo.multiply %484, %483 : tensor<12x16xf32>
    %cst_136 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %486 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %487 = stablehlo.multiply %486, %arg22 : tensor<12x16xf32>
    %488 = stablehlo.add %485, %487 : tensor<12x16xf32>
    %489 = stablehlo.multiply %232, %232 : tensor<16x12xf32>
    %cst_137 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %490 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %491 = stablehlo.multiply %490, %489 : tensor<16x12xf32>
    %cst_138 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %492 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %493 = stablehlo.multiply %492, %arg23 : tensor<16x12xf32>
    %494 = stablehlo.add %491, %493 : tensor<16x12xf32>
    %495 = stablehlo.multiply %230, %230 : tensor<12xf32>
    %cst_139 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %496 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %497 = stablehlo.multiply %496, %495 : tensor<12xf32>
    %cst_140 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %498 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %499 = stablehlo.multiply %498, %arg24 : tensor<12xf32>
    %500 = stablehlo.add %497, %499 : tensor<12xf32>
    %c = stablehlo.constant dense<2147483647> : tensor<i32>
    %501 = stablehlo.compare LT, %arg8, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_141 = stablehlo.constant dense<1> : tensor<i32>
    %502 = stablehlo.add %arg8, %c_141 : tensor<i32>
    %c_142 = stablehlo.constant dense<2147483647> : tensor<i32>
    %503 = call @_where(%501, %502, %c_142) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %504 = stablehlo.convert %503 : (tensor<i32>) -> tensor<f32>
    %cst_143 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %505 = stablehlo.convert %503 : (tensor<i32>) -> tensor<f32>
    %506 = stablehlo.power %cst_143, %505 : tensor<f32>
    %cst_144 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %507 = stablehlo.subtract %cst_144, %506 : tensor<f32>
    %508 = stablehlo.broadcast_in_dim %507, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %509 = stablehlo.divide %417, %508 : tensor<16xf32>
    %510 = stablehlo.broadcast_in_dim %507, dims = [] : (tensor<f32>) -> tensor<12x3xf32>
    %511 = stablehlo.divide %422, %510 : tensor<12x3xf32>
    %512 = stablehlo.broadcast_in_dim %507, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %513 = stablehlo.divide %427, %512 : tensor<12x16xf32>
    %514 = stablehlo.broadcast_in_dim %507, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %515 = stablehlo.divide %432, %514 : tensor<16x12xf32>
    %516 = stablehlo.broadcast_in_dim %507, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %517 = stablehlo.divide %437, %516 : tensor<12xf32>
    %518 = stablehlo.broadcast_in_dim %507, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %519 = stablehlo.divide %442, %518 : tensor<12x16xf32>
    %520 = stablehlo.broadcast_in_dim %507, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %521 = stablehlo.divide %447, %520 : tensor<16x12xf32>
    %522 = stablehlo.broadcast_in_dim %507, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %523 = stablehlo.divide %452, %522 : tensor<12xf32>
    %524 = stablehlo.convert %503 : (tensor<i32>) -> tensor<f32>
    %cst_145 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %525 = stablehlo.convert %503 : (tensor<i32>) -> tensor<f32>
    %526 = stablehlo.power %cst_145, %525 : tensor<f32>
    %cst_146 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %527 = stablehlo.subtract %cst_146, %526 : tensor<f32>
    %528 = stablehlo.broadcast_in_dim %527, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %529 = stablehlo.divide %458, %528 : tensor<16xf32>
    %530 = stablehlo.broadcast_in_dim %527, dims = [] : (tensor<f32>) -> tensor<12x3xf32>
    %531 = stablehlo.divide %464, %530 : tensor<12x3xf32>
    %532 = stablehlo.broadcast_in_dim %527, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %533 = stablehlo.divide %470, %532 : tensor<12x16xf32>
    %534 = stablehlo.broadcast_in_dim %527, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %535 = stablehlo.divide %476, %534 : tensor<16x12xf32>
    %536 = stablehlo.broadcast_in_dim %527, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %537 = stablehlo.divide %482, %536 : tensor<12xf32>
    %538 = stablehlo.broadcast_in_dim %527, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %539 = stablehlo.divide %488, %538 : tensor<12x16xf32>
    %540 = stablehlo.broadcast_in_dim %527, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %541 = stablehlo.divide %494, %540 : tensor<16x12xf32>
    %542 = stablehlo.broadcast_in_dim %527, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %543 = stablehlo.divide %500, %542 : tensor<12xf32>
    %cst_147 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %544 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %545 = stablehlo.add %529, %544 : tensor<16xf32>
    %546 = stablehlo.sqrt %545 : tensor<16xf32>
    %cst_148 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %547 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %548 = stablehlo.add %546, %547 : tensor<16xf32>
    %549 = stablehlo.divide %509, %548 : tensor<16xf32>
    %cst_149 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %550 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f32>) -> tensor<12x3xf32>
    %551 = stablehlo.add %531, %550 : tensor<12x3xf32>
    %552 = stablehlo.sqrt %551 : tensor<12x3xf32>
    %cst_150 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %553 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f32>) -> tensor<12x3xf32>
    %554 = stablehlo.add %552, %553 : tensor<12x3xf32>
    %555 = stablehlo.divide %511, %554 : tensor<12x3xf32>
    %cst_151 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %556 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %557 = stablehlo.add %533, %556 : tensor<12x16xf32>
    %558 = stablehlo.sqrt %557 : tensor<12x16xf32>
    %cst_152 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %559 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %560 = stablehlo.add %558, %559 : tensor<12x16xf32>
    %561 = stablehlo.divide %513, %560 : tensor<12x16xf32>
    %cst_153 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %562 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %563 = stablehlo.add %535, %562 : tensor<16x12xf32>
    %564 = stablehlo.sqrt %563 : tensor<16x12xf32>
    %cst_154 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %565 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %566 = stablehlo.add %564, %565 : tensor<16x12xf32>
    %567 = stablehlo.divide %515, %566 : tensor<16x12xf32>
    %cst_155 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %568 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %569 = stablehlo.add %537, %568 : tensor<12xf32>
    %570 = stablehlo.sqrt %569 : tensor<12xf32>
    %cst_156 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %571 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %572 = stablehlo.add %570, %571 : tensor<12xf32>
    %573 = stablehlo.divide %517, %572 : tensor<12xf32>
    %cst_157 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %574 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %575 = stablehlo.add %539, %574 : tensor<12x16xf32>
    %576 = stablehlo.sqrt %575 : tensor<12x16xf32>
    %cst_158 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %577 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %578 = stablehlo.add %576, %577 : tensor<12x16xf32>
    %579 = stablehlo.divide %519, %578 : tensor<12x16xf32>
    %cst_159 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %580 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %581 = stablehlo.add %541, %580 : tensor<16x12xf32>
    %582 = stablehlo.sqrt %581 : tensor<16x12xf32>
    %cst_160 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %583 = stablehlo.broadcast_in_dim %cst_160, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %584 = stablehlo.add %582, %583 : tensor<16x12xf32>
    %585 = stablehlo.divide %521, %584 : tensor<16x12xf32>
    %cst_161 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %586 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %587 = stablehlo.add %543, %586 : tensor<12xf32>
    %588 = stablehlo.sqrt %587 : tensor<12xf32>
    %cst_162 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %589 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %590 = stablehlo.add %588, %589 : tensor<12xf32>
    %591 = stablehlo.divide %523, %590 : tensor<12xf32>
    %cst_163 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %592 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %593 = stablehlo.multiply %592, %arg0 : tensor<16xf32>
    %594 = stablehlo.add %549, %593 : tensor<16xf32>
    %cst_164 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %595 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f32>) -> tensor<12x3xf32>
    %596 = stablehlo.multiply %595, %arg1 : tensor<12x3xf32>
    %597 = stablehlo.add %555, %596 : tensor<12x3xf32>
    %cst_165 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %598 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %599 = stablehlo.multiply %598, %arg2 : tensor<12x16xf32>
    %600 = stablehlo.add %561, %599 : tensor<12x16xf32>
    %cst_166 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %601 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %602 = stablehlo.multiply %601, %arg3 : tensor<16x12xf32>
    %603 = stablehlo.add %567, %602 : tensor<16x12xf32>
    %cst_167 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %604 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %605 = stablehlo.multiply %604, %arg4 : tensor<12xf32>
    %606 = stablehlo.add %573, %605 : tensor<12xf32>
    %cst_168 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %607 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %608 = stablehlo.multiply %607, %arg5 : tensor<12x16xf32>
    %609 = stablehlo.add %579, %608 : tensor<12x16xf32>
    %cst_169 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %610 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %611 = stablehlo.multiply %610, %arg6 : tensor<16x12xf32>
    %612 = stablehlo.add %585, %611 : tensor<16x12xf32>
    %cst_170 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %613 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %614 = stablehlo.multiply %613, %arg7 : tensor<12xf32>
    %615 = stablehlo.add %591, %614 : tensor<12xf32>
    %cst_171 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %616 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %617 = stablehlo.multiply %616, %594 : tensor<16xf32>
    %cst_172 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %618 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f32>) -> tensor<12x3xf32>
    %619 = stablehlo.multiply %618, %597 : tensor<12x3xf32>
    %cst_173 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %620 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %621 = stablehlo.multiply %620, %600 : tensor<12x16xf32>
    %cst_174 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %622 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %623 = stablehlo.multiply %622, %603 : tensor<16x12xf32>
    %cst_175 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %624 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %625 = stablehlo.multiply %624, %606 : tensor<12xf32>
    %cst_176 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %626 = stablehlo.broadcast_in_dim %cst_176, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %627 = stablehlo.multiply %626, %609 : tensor<12x16xf32>
    %cst_177 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %628 = stablehlo.broadcast_in_dim %cst_177, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %629 = stablehlo.multiply %628, %612 : tensor<16x12xf32>
    %cst_178 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %630 = stablehlo.broadcast_in_dim %cst_178, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %631 = stablehlo.multiply %630, %615 : tensor<12xf32>
    %632 = stablehlo.add %arg0, %617 : tensor<16xf32>
    %633 = stablehlo.add %arg1, %619 : tensor<12x3xf32>
    %634 = stablehlo.add %arg2, %621 : tensor<12x16xf32>
    %635 = stablehlo.add %arg3, %623 : tensor<16x12xf32>
    %636 = stablehlo.add %arg4, %625 : tensor<12xf32>
    %637 = stablehlo.add %arg5, %627 : tensor<12x16xf32>
    %638 = stablehlo.add %arg6, %629 : tensor<16x12xf32>
    %639 = stablehlo.add %arg7, %631 : tensor<12xf32>
    return %632, %633, %634, %635, %636, %637, %638, %639, %503, %417, %422, %427, %432, %437, %442, %447, %452, %458, %464, %470, %476, %482, %488, %494, %500, %203 : tensor<16xf32>, tensor<12x3xf32>, tensor<12x16xf32>, tensor<16x12xf32>, tensor<12xf32>, tensor<12x16xf32>, tensor<16x12xf32>, tensor<12xf32>, tensor<i32>, tensor<16xf32>, tensor<12x3xf32>, tensor<12x16xf32>, tensor<16x12xf32>, tensor<12xf32>, tensor<12x16xf32>, tensor<16x12xf32>, tensor<12xf32>, tensor<16xf32>, tensor<12x3xf32>, tensor<12x16xf32>, tensor<16x12xf32>, tensor<12xf32>, tensor<12x16xf32>, tensor<16x12xf32>, tensor<12xf32>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
