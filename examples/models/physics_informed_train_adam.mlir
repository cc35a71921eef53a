module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16x12xf32>, %arg3: tensor<12xf32>, %arg4: tensor<12x1xf32>, %arg5: tensor<i32>, %arg6: tensor<2x16xf32>, %arg7: tensor<16xf32>, %arg8: tensor<16x12xf32>, %arg9: tensor<12xf32>, %arg10: tensor<12x1xf32>, %arg11: tensor<2x16xf32>, %arg12: tensor<16xf32>, %arg13: tensor<16x12xf32>, %arg14: tensor<12xf32>, %arg15: tensor<12x1xf32>, %arg16: tensor<12xf32>, %arg17: tensor<12xf32>, %arg18: tensor<8xf32>, %arg19: tensor<8xf32>) -> (tensor<2x16xf32> {jax.result_info = "result[0][0]"}, tensor<16xf32> {jax.result_info = "result[0][1]"}, tensor<16x12xf32> {jax.result_info = "result[0][2]"}, tensor<12xf32> {jax.result_info = "result[0][3]"}, tensor<12x1xf32> {jax.result_info = "result[0][4]"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<2x16xf32> {jax.result_info = "result[1][0].mu[0]"}, tensor<16xf32> {jax.result_info = "result[1][0].mu[1]"}, tensor<16x12xf32> {jax.result_info = "result[1][0].mu[2]"}, tensor<12xf32> {jax.result_info = "result[1][0].mu[3]"}, tensor<12x1xf32> {jax.result_info = "result[1][0].mu[4]"}, tensor<2x16xf32> {jax.result_info = "result[1][0].nu[0]"}, tensor<16xf32> {jax.result_info = "result[1][0].nu[1]"}, tensor<16x12xf32> {jax.result_info = "result[1][0].nu[2]"}, tensor<12xf32> {jax.result_info = "result[1][0].nu[3]"}, tensor<12x1xf32> {jax.result_info = "result[1][0].nu[4]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.broadcast_in_dim %arg16, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %1 = stablehlo.broadcast_in_dim %arg17, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1x12xf32>, tensor<1x12xf32>) -> tensor<2x12xf32>
    %3 = stablehlo.dot_general %2, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x12xf32>, tensor<2x16xf32>) -> tensor<12x16xf32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<12x16xf32>
    %6 = stablehlo.add %3, %5 : tensor<12x16xf32>
    %7 = stablehlo.tanh %6 : tensor<12x16xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %9 = stablehlo.subtract %8, %7 : tensor<12x16xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %11 = stablehlo.subtract %10, %7 : tensor<12x16xf32>
    %12 = stablehlo.dot_general %7, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<16x12xf32>) -> tensor<12x12xf32>
    %13 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<12x12xf32>
    %15 = stablehlo.add %12, %14 : tensor<12x12xf32>
    %16 = stablehlo.tanh %15 : tensor<12x12xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %18 = stablehlo.subtract %17, %16 : tensor<12x12xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %20 = stablehlo.subtract %19, %16 : tensor<12x12xf32>
    %21 = stablehlo.dot_general %16, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x12xf32>, tensor<12x1xf32>) -> tensor<12x1xf32>
    %22 = stablehlo.reshape %21 : (tensor<12x1xf32>) -> tensor<12xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %24 = stablehlo.dot_general %23, %arg4, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<12x1xf32>) -> tensor<12xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<12x12xf32>
    %27 = stablehlo.multiply %26, %20 : tensor<12x12xf32>
    %28 = stablehlo.multiply %27, %16 : tensor<12x12xf32>
    %29 = stablehlo.add %27, %28 : tensor<12x12xf32>
    %30 = stablehlo.dot_general %29, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x12xf32>, tensor<16x12xf32>) -> tensor<12x16xf32>
    %31 = stablehlo.multiply %30, %11 : tensor<12x16xf32>
    %32 = stablehlo.multiply %31, %7 : tensor<12x16xf32>
    %33 = stablehlo.add %31, %32 : tensor<12x16xf32>
    %34 = stablehlo.dot_general %33, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<2x16xf32>) -> tensor<12x2xf32>
    %35 = stablehlo.slice %34 [0:12, 0:1] : (tensor<12x2xf32>) -> tensor<12x1xf32>
    %36 = stablehlo.reshape %35 : (tensor<12x1xf32>) -> tensor<12xf32>
    %37 = stablehlo.slice %34 [0:12, 1:2] : (tensor<12x2xf32>) -> tensor<12x1xf32>
    %38 = stablehlo.reshape %37 : (tensor<12x1xf32>) -> tensor<12xf32>
    %39 = stablehlo.broadcast_in_dim %arg16, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %40 = stablehlo.broadcast_in_dim %arg17, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %41 = stablehlo.concatenate %39, %40, dim = 0 : (tensor<1x12xf32>, tensor<1x12xf32>) -> tensor<2x12xf32>
    %42 = stablehlo.dot_general %41, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x12xf32>, tensor<2x16xf32>) -> tensor<12x16xf32>
    %43 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<12x16xf32>
    %45 = stablehlo.add %42, %44 : tensor<12x16xf32>
    %46 = stablehlo.tanh %45 : tensor<12x16xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %48 = stablehlo.subtract %47, %46 : tensor<12x16xf32>
    %49 = stablehlo.dot_general %46, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<16x12xf32>) -> tensor<12x12xf32>
    %50 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<12x12xf32>
    %52 = stablehlo.add %49, %51 : tensor<12x12xf32>
    %53 = stablehlo.tanh %52 : tensor<12x12xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %55 = stablehlo.subtract %54, %53 : tensor<12x12xf32>
    %56 = stablehlo.dot_general %53, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x12xf32>, tensor<12x1xf32>) -> tensor<12x1xf32>
    %57 = stablehlo.reshape %56 : (tensor<12x1xf32>) -> tensor<12xf32>
    %58 = stablehlo.broadcast_in_dim %arg16, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %59 = stablehlo.broadcast_in_dim %arg17, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %60 = stablehlo.concatenate %58, %59, dim = 0 : (tensor<1x12xf32>, tensor<1x12xf32>) -> tensor<2x12xf32>
    %61 = stablehlo.dot_general %60, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x12xf32>, tensor<2x16xf32>) -> tensor<12x16xf32>
    %62 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<12x16xf32>
    %64 = stablehlo.add %61, %63 : tensor<12x16xf32>
    %65 = stablehlo.tanh %64 : tensor<12x16xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %67 = stablehlo.subtract %66, %65 : tensor<12x16xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %69 = stablehlo.subtract %68, %65 : tensor<12x16xf32>
    %70 = stablehlo.dot_general %65, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<16x12xf32>) -> tensor<12x12xf32>
    %71 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<12x12xf32>
    %73 = stablehlo.add %70, %72 : tensor<12x12xf32>
    %74 = stablehlo.tanh %73 : tensor<12x12xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %76 = stablehlo.subtract %75, %74 : tensor<12x12xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %78 = stablehlo.subtract %77, %74 : tensor<12x12xf32>
    %79 = stablehlo.dot_general %74, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x12xf32>, tensor<12x1xf32>) -> tensor<12x1xf32>
    %80 = stablehlo.reshape %79 : (tensor<12x1xf32>) -> tensor<12xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %82 = stablehlo.dot_general %81, %arg4, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<12x1xf32>) -> tensor<12xf32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<12x12xf32>
    %85 = stablehlo.multiply %84, %78 : tensor<12x12xf32>
    %86 = stablehlo.multiply %85, %74 : tensor<12x12xf32>
    %87 = stablehlo.add %85, %86 : tensor<12x12xf32>
    %88 = stablehlo.dot_general %87, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x12xf32>, tensor<16x12xf32>) -> tensor<12x16xf32>
    %89 = stablehlo.multiply %88, %69 : tensor<12x16xf32>
    %90 = stablehlo.multiply %89, %65 : tensor<12x16xf32>
    %91 = stablehlo.add %89, %90 : tensor<12x16xf32>
    %92 = stablehlo.dot_general %91, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<2x16xf32>) -> tensor<12x2xf32>
    %93 = stablehlo.slice %92 [0:12, 0:1] : (tensor<12x2xf32>) -> tensor<12x1xf32>
    %94 = stablehlo.reshape %93 : (tensor<12x1xf32>) -> tensor<12xf32>
    %95 = stablehlo.slice %92 [0:12, 1:2] : (tensor<12x2xf32>) -> tensor<12x1xf32>
    %96 = stablehlo.reshape %95 : (tensor<12x1xf32>) -> tensor<12xf32>
    %97 = stablehlo.multiply %57, %94 : tensor<12xf32>
    %98 = stablehlo.add %38, %97 : tensor<12xf32>
    %99 = stablehlo.broadcast_in_dim %arg16, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %100 = stablehlo.broadcast_in_dim %arg17, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %101 = stablehlo.concatenate %99, %100, dim = 0 : (tensor<1x12xf32>, tensor<1x12xf32>) -> tensor<2x12xf32>
    %102 = stablehlo.dot_general %101, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x12xf32>, tensor<2x16xf32>) -> tensor<12x16xf32>
    %103 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<12x16xf32>
    %105 = stablehlo.add %102, %104 : tensor<12x16xf32>
    %106 = stablehlo.tanh %105 : tensor<12x16xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %108 = stablehlo.subtract %107, %106 : tensor<12x16xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %110 = stablehlo.subtract %109, %106 : tensor<12x16xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %112 = stablehlo.subtract %111, %106 : tensor<12x16xf32>
    %113 = stablehlo.dot_general %106, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<16x12xf32>) -> tensor<12x12xf32>
    %114 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<12x12xf32>
    %116 = stablehlo.add %113, %115 : tensor<12x12xf32>
    %117 = stablehlo.tanh %116 : tensor<12x12xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %119 = stablehlo.subtract %118, %117 : tensor<12x12xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %121 = stablehlo.subtract %120, %117 : tensor<12x12xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %123 = stablehlo.subtract %122, %117 : tensor<12x12xf32>
    %124 = stablehlo.dot_general %117, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x12xf32>, tensor<12x1xf32>) -> tensor<12x1xf32>
    %125 = stablehlo.reshape %124 : (tensor<12x1xf32>) -> tensor<12xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %127 = stablehlo.dot_general %126, %arg4, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<12x1xf32>) -> tensor<12xf32>
    %128 = stablehlo.broadcast_in_dim %127, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %129 = stablehlo.broadcast_in_dim %128, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<12x12xf32>
    %130 = stablehlo.multiply %129, %123 : tensor<12x12xf32>
    %131 = stablehlo.multiply %130, %117 : tensor<12x12xf32>
    %132 = stablehlo.add %130, %131 : tensor<12x12xf32>
    %133 = stablehlo.dot_general %132, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x12xf32>, tensor<16x12xf32>) -> tensor<12x16xf32>
    %134 = stablehlo.multiply %133, %112 : tensor<12x16xf32>
    %135 = stablehlo.multiply %134, %106 : tensor<12x16xf32>
    %136 = stablehlo.add %134, %135 : tensor<12x16xf32>
    %137 = stablehlo.dot_general %136, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<2x16xf32>) -> tensor<12x2xf32>
    %138 = stablehlo.slice %137 [0:12, 0:1] : (tensor<12x2xf32>) -> tensor<12x1xf32>
    %139 = stablehlo.reshape %138 : (tensor<12x1xf32>) -> tensor<12xf32>
    %140 = stablehlo.slice %137 [0:12, 1:2] : (tensor<12x2xf32>) -> tensor<12x1xf32>
    %141 = stablehlo.reshape %140 : (tensor<12x1xf32>) -> tensor<12xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %143 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %144 = stablehlo.concatenate %142, %143, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
    %145 = stablehlo.dot_general %144, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x16xf32>) -> tensor<16xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %147 = stablehlo.broadcast_in_dim %146, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<12x16xf32>
    %148 = stablehlo.multiply %134, %147 : tensor<12x16xf32>
    %149 = stablehlo.broadcast_in_dim %145, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %150 = stablehlo.broadcast_in_dim %149, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<12x16xf32>
    %151 = stablehlo.multiply %150, %106 : tensor<12x16xf32>
    %152 = stablehlo.broadcast_in_dim %145, dims = [1] : (tensor<16xf32>) -> tensor<12x16xf32>
    %153 = stablehlo.add %152, %151 : tensor<12x16xf32>
    %154 = stablehlo.multiply %133, %153 : tensor<12x16xf32>
    %155 = stablehlo.multiply %153, %112 : tensor<12x16xf32>
    %156 = stablehlo.dot_general %155, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<16x12xf32>) -> tensor<12x12xf32>
    %157 = stablehlo.multiply %130, %156 : tensor<12x12xf32>
    %158 = stablehlo.multiply %156, %117 : tensor<12x12xf32>
    %159 = stablehlo.add %156, %158 : tensor<12x12xf32>
    %160 = stablehlo.broadcast_in_dim %127, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %161 = stablehlo.broadcast_in_dim %160, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<12x12xf32>
    %162 = stablehlo.multiply %161, %159 : tensor<12x12xf32>
    %163 = stablehlo.negate %162 : tensor<12x12xf32>
    %164 = stablehlo.add %157, %163 : tensor<12x12xf32>
    %165 = stablehlo.multiply %164, %121 : tensor<12x12xf32>
    %166 = stablehlo.multiply %165, %117 : tensor<12x12xf32>
    %167 = stablehlo.add %165, %166 : tensor<12x12xf32>
    %168 = stablehlo.dot_general %167, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x12xf32>, tensor<16x12xf32>) -> tensor<12x16xf32>
    %169 = stablehlo.add %148, %168 : tensor<12x16xf32>
    %170 = stablehlo.negate %154 : tensor<12x16xf32>
    %171 = stablehlo.add %169, %170 : tensor<12x16xf32>
    %172 = stablehlo.multiply %171, %110 : tensor<12x16xf32>
    %173 = stablehlo.multiply %172, %106 : tensor<12x16xf32>
    %174 = stablehlo.add %172, %173 : tensor<12x16xf32>
    %175 = stablehlo.dot_general %174, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<2x16xf32>) -> tensor<12x2xf32>
    %176 = stablehlo.slice %175 [0:12, 0:1] : (tensor<12x2xf32>) -> tensor<12x1xf32>
    %177 = stablehlo.reshape %176 : (tensor<12x1xf32>) -> tensor<12xf32>
    %178 = stablehlo.slice %175 [0:12, 1:2] : (tensor<12x2xf32>) -> tensor<12x1xf32>
    %179 = stablehlo.reshape %178 : (tensor<12x1xf32>) -> tensor<12xf32>
    %cst_20 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %181 = stablehlo.multiply %180, %177 : tensor<12xf32>
    %182 = stablehlo.subtract %98, %181 : tensor<12xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %184 = stablehlo.broadcast_in_dim %arg18, dims = [0] : (tensor<8xf32>) -> tensor<8x1xf32>
    %185 = stablehlo.broadcast_in_dim %183, dims = [0] : (tensor<8xf32>) -> tensor<8x1xf32>
    %186 = stablehlo.concatenate %184, %185, dim = 1 : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x2xf32>
    %187 = stablehlo.dot_general %186, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x2xf32>, tensor<2x16xf32>) -> tensor<8x16xf32>
    %188 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<8x16xf32>
    %190 = stablehlo.add %187, %189 : tensor<8x16xf32>
    %191 = stablehlo.tanh %190 : tensor<8x16xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8x16xf32>
    %193 = stablehlo.subtract %192, %191 : tensor<8x16xf32>
    %194 = stablehlo.dot_general %191, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x16xf32>, tensor<16x12xf32>) -> tensor<8x12xf32>
    %195 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %196 = stablehlo.broadcast_in_dim %195, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<8x12xf32>
    %197 = stablehlo.add %194, %196 : tensor<8x12xf32>
    %198 = stablehlo.tanh %197 : tensor<8x12xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %199 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<8x12xf32>
    %200 = stablehlo.subtract %199, %198 : tensor<8x12xf32>
    %201 = stablehlo.dot_general %198, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x12xf32>, tensor<12x1xf32>) -> tensor<8x1xf32>
    %202 = stablehlo.reshape %201 : (tensor<8x1xf32>) -> tensor<8xf32>
    %203 = stablehlo.multiply %182, %182 : tensor<12xf32>
    %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %205 = stablehlo.multiply %204, %182 : tensor<12xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %206 = stablehlo.reduce(%203 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %cst_26 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %207 = stablehlo.divide %206, %cst_26 : tensor<f32>
    %208 = stablehlo.subtract %202, %arg19 : tensor<8xf32>
    %209 = stablehlo.multiply %208, %208 : tensor<8xf32>
    %cst_27 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %211 = stablehlo.multiply %210, %208 : tensor<8xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %212 = stablehlo.reduce(%209 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %cst_29 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %213 = stablehlo.divide %212, %cst_29 : tensor<f32>
    %214 = stablehlo.add %207, %213 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_31 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %215 = stablehlo.divide %cst_30, %cst_31 : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %215, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %217 = stablehlo.multiply %216, %211 : tensor<8xf32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_33 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %218 = stablehlo.divide %cst_32, %cst_33 : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %218, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %220 = stablehlo.multiply %219, %205 : tensor<12xf32>
    %221 = stablehlo.broadcast_in_dim %217, dims = [0] : (tensor<8xf32>) -> tensor<8x1xf32>
    %222 = stablehlo.dot_general %221, %198, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x1xf32>, tensor<8x12xf32>) -> tensor<1x12xf32>
    %223 = stablehlo.transpose %222, dims = [1, 0] : (tensor<1x12xf32>) -> tensor<12x1xf32>
    %224 = stablehlo.dot_general %221, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x1xf32>, tensor<12x1xf32>) -> tensor<8x12xf32>
    %225 = stablehlo.multiply %224, %200 : tensor<8x12xf32>
    %226 = stablehlo.multiply %225, %198 : tensor<8x12xf32>
    %227 = stablehlo.add %225, %226 : tensor<8x12xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %228 = stablehlo.reduce(%227 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<8x12xf32>, tensor<f32>) -> tensor<12xf32>
    %229 = stablehlo.reshape %228 : (tensor<12xf32>) -> tensor<1x12xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %230 = stablehlo.reduce(%229 init: %cst_35) applies stablehlo.add across dimensions = [0] : (tensor<1x12xf32>, tensor<f32>) -> tensor<12xf32>
    %231 = stablehlo.dot_general %227, %191, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x12xf32>, tensor<8x16xf32>) -> tensor<12x16xf32>
    %232 = stablehlo.transpose %231, dims = [1, 0] : (tensor<12x16xf32>) -> tensor<16x12xf32>
    %233 = stablehlo.dot_general %227, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x12xf32>, tensor<16x12xf32>) -> tensor<8x16xf32>
    %234 = stablehlo.multiply %233, %193 : tensor<8x16xf32>
    %235 = stablehlo.multiply %234, %191 : tensor<8x16xf32>
    %236 = stablehlo.add %234, %235 : tensor<8x16xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %237 = stablehlo.reduce(%236 init: %cst_36) applies stablehlo.add across dimensions = [0] : (tensor<8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %238 = stablehlo.reshape %237 : (tensor<16xf32>) -> tensor<1x16xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %239 = stablehlo.reduce(%238 init: %cst_37) applies stablehlo.add across dimensions = [0] : (tensor<1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %240 = stablehlo.dot_general %236, %186, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x16xf32>, tensor<8x2xf32>) -> tensor<16x2xf32>
    %241 = stablehlo.transpose %240, dims = [1, 0] : (tensor<16x2xf32>) -> tensor<2x16xf32>
    %242 = stablehlo.negate %220 : tensor<12xf32>
    %cst_38 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %243 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %244 = stablehlo.multiply %243, %242 : tensor<12xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %245 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %246 = stablehlo.broadcast_in_dim %244, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %247 = stablehlo.broadcast_in_dim %245, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %248 = stablehlo.concatenate %246, %247, dim = 1 : (tensor<12x1xf32>, tensor<12x1xf32>) -> tensor<12x2xf32>
    %249 = stablehlo.dot_general %248, %174, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x2xf32>, tensor<12x16xf32>) -> tensor<2x16xf32>
    %250 = stablehlo.add %241, %249 : tensor<2x16xf32>
    %251 = stablehlo.dot_general %248, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x2xf32>, tensor<2x16xf32>) -> tensor<12x16xf32>
    %252 = stablehlo.multiply %172, %251 : tensor<12x16xf32>
    %253 = stablehlo.multiply %251, %106 : tensor<12x16xf32>
    %254 = stablehlo.add %251, %253 : tensor<12x16xf32>
    %255 = stablehlo.multiply %171, %254 : tensor<12x16xf32>
    %256 = stablehlo.multiply %254, %110 : tensor<12x16xf32>
    %257 = stablehlo.negate %256 : tensor<12x16xf32>
    %258 = stablehlo.dot_general %256, %167, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<12x12xf32>) -> tensor<16x12xf32>
    %259 = stablehlo.add %232, %258 : tensor<16x12xf32>
    %260 = stablehlo.dot_general %256, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<16x12xf32>) -> tensor<12x12xf32>
    %261 = stablehlo.multiply %165, %260 : tensor<12x12xf32>
    %262 = stablehlo.multiply %260, %117 : tensor<12x12xf32>
    %263 = stablehlo.add %260, %262 : tensor<12x12xf32>
    %264 = stablehlo.multiply %164, %263 : tensor<12x12xf32>
    %265 = stablehlo.multiply %263, %121 : tensor<12x12xf32>
    %266 = stablehlo.negate %265 : tensor<12x12xf32>
    %267 = stablehlo.broadcast_in_dim %160, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<12x12xf32>
    %268 = stablehlo.multiply %267, %266 : tensor<12x12xf32>
    %269 = stablehlo.multiply %266, %159 : tensor<12x12xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %270 = stablehlo.reduce(%269 init: %cst_40) applies stablehlo.add across dimensions = [0] : (tensor<12x12xf32>, tensor<f32>) -> tensor<12xf32>
    %271 = stablehlo.reshape %270 : (tensor<12xf32>) -> tensor<1x12xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %272 = stablehlo.reduce(%271 init: %cst_41) applies stablehlo.add across dimensions = [0] : (tensor<1x12xf32>, tensor<f32>) -> tensor<12xf32>
    %273 = stablehlo.multiply %156, %268 : tensor<12x12xf32>
    %274 = stablehlo.add %261, %273 : tensor<12x12xf32>
    %275 = stablehlo.multiply %268, %117 : tensor<12x12xf32>
    %276 = stablehlo.add %268, %275 : tensor<12x12xf32>
    %277 = stablehlo.multiply %130, %265 : tensor<12x12xf32>
    %278 = stablehlo.add %276, %277 : tensor<12x12xf32>
    %279 = stablehlo.multiply %265, %156 : tensor<12x12xf32>
    %280 = stablehlo.dot_general %278, %155, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x12xf32>, tensor<12x16xf32>) -> tensor<12x16xf32>
    %281 = stablehlo.transpose %280, dims = [1, 0] : (tensor<12x16xf32>) -> tensor<16x12xf32>
    %282 = stablehlo.add %259, %281 : tensor<16x12xf32>
    %283 = stablehlo.dot_general %278, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x12xf32>, tensor<16x12xf32>) -> tensor<12x16xf32>
    %284 = stablehlo.multiply %153, %283 : tensor<12x16xf32>
    %285 = stablehlo.multiply %283, %112 : tensor<12x16xf32>
    %286 = stablehlo.multiply %133, %257 : tensor<12x16xf32>
    %287 = stablehlo.add %285, %286 : tensor<12x16xf32>
    %288 = stablehlo.multiply %257, %153 : tensor<12x16xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %289 = stablehlo.reduce(%287 init: %cst_42) applies stablehlo.add across dimensions = [0] : (tensor<12x16xf32>, tensor<f32>) -> tensor<16xf32>
    %290 = stablehlo.broadcast_in_dim %149, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<12x16xf32>
    %291 = stablehlo.multiply %290, %287 : tensor<12x16xf32>
    %292 = stablehlo.add %252, %291 : tensor<12x16xf32>
    %293 = stablehlo.multiply %287, %106 : tensor<12x16xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %294 = stablehlo.reduce(%293 init: %cst_43) applies stablehlo.add across dimensions = [0] : (tensor<12x16xf32>, tensor<f32>) -> tensor<16xf32>
    %295 = stablehlo.reshape %294 : (tensor<16xf32>) -> tensor<1x16xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %296 = stablehlo.reduce(%295 init: %cst_44) applies stablehlo.add across dimensions = [0] : (tensor<1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %297 = stablehlo.add %289, %296 : tensor<16xf32>
    %298 = stablehlo.multiply %134, %256 : tensor<12x16xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %299 = stablehlo.reduce(%298 init: %cst_45) applies stablehlo.add across dimensions = [0] : (tensor<12x16xf32>, tensor<f32>) -> tensor<16xf32>
    %300 = stablehlo.reshape %299 : (tensor<16xf32>) -> tensor<1x16xf32>
    %301 = stablehlo.broadcast_in_dim %146, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<12x16xf32>
    %302 = stablehlo.multiply %256, %301 : tensor<12x16xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %303 = stablehlo.reduce(%300 init: %cst_46) applies stablehlo.add across dimensions = [0] : (tensor<1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %304 = stablehlo.add %297, %303 : tensor<16xf32>
    %305 = stablehlo.dot_general %304, %144, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<16xf32>, tensor<2xf32>) -> tensor<16x2xf32>
    %306 = stablehlo.transpose %305, dims = [1, 0] : (tensor<16x2xf32>) -> tensor<2x16xf32>
    %307 = stablehlo.add %250, %306 : tensor<2x16xf32>
    %308 = stablehlo.multiply %133, %302 : tensor<12x16xf32>
    %309 = stablehlo.add %284, %308 : tensor<12x16xf32>
    %310 = stablehlo.multiply %302, %112 : tensor<12x16xf32>
    %311 = stablehlo.add %288, %310 : tensor<12x16xf32>
    %312 = stablehlo.dot_general %311, %132, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<12x12xf32>) -> tensor<16x12xf32>
    %313 = stablehlo.add %282, %312 : tensor<16x12xf32>
    %314 = stablehlo.dot_general %311, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<16x12xf32>) -> tensor<12x12xf32>
    %315 = stablehlo.add %279, %314 : tensor<12x12xf32>
    %316 = stablehlo.multiply %130, %314 : tensor<12x12xf32>
    %317 = stablehlo.add %274, %316 : tensor<12x12xf32>
    %318 = stablehlo.multiply %314, %117 : tensor<12x12xf32>
    %319 = stablehlo.add %315, %318 : tensor<12x12xf32>
    %320 = stablehlo.broadcast_in_dim %128, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<12x12xf32>
    %321 = stablehlo.multiply %320, %319 : tensor<12x12xf32>
    %322 = stablehlo.multiply %319, %123 : tensor<12x12xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %323 = stablehlo.reduce(%322 init: %cst_47) applies stablehlo.add across dimensions = [0] : (tensor<12x12xf32>, tensor<f32>) -> tensor<12xf32>
    %324 = stablehlo.reshape %323 : (tensor<12xf32>) -> tensor<1x12xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %325 = stablehlo.reduce(%324 init: %cst_48) applies stablehlo.add across dimensions = [0] : (tensor<1x12xf32>, tensor<f32>) -> tensor<12xf32>
    %326 = stablehlo.add %272, %325 : tensor<12xf32>
    %327 = stablehlo.dot_general %326, %126, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<12xf32>, tensor<1xf32>) -> tensor<12x1xf32>
    %328 = stablehlo.add %223, %327 : tensor<12x1xf32>
    %329 = stablehlo.negate %321 : tensor<12x12xf32>
    %330 = stablehlo.add %317, %329 : tensor<12x12xf32>
    %331 = stablehlo.negate %264 : tensor<12x12xf32>
    %332 = stablehlo.add %330, %331 : tensor<12x12xf32>
    %333 = stablehlo.multiply %332, %119 : tensor<12x12xf32>
    %334 = stablehlo.multiply %333, %117 : tensor<12x12xf32>
    %335 = stablehlo.add %333, %334 : tensor<12x12xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %336 = stablehlo.reduce(%335 init: %cst_49) applies stablehlo.add across dimensions = [0] : (tensor<12x12xf32>, tensor<f32>) -> tensor<12xf32>
    %337 = stablehlo.reshape %336 : (tensor<12xf32>) -> tensor<1x12xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %338 = stablehlo.reduce(%337 init: %cst_50) applies stablehlo.add across dimensions = [0] : (tensor<1x12xf32>, tensor<f32>) -> tensor<12xf32>
    %339 = stablehlo.add %230, %338 : tensor<12xf32>
    %340 = stablehlo.dot_general %335, %106, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x12xf32>, tensor<12x16xf32>) -> tensor<12x16xf32>
    %341 = stablehlo.transpose %340, dims = [1, 0] : (tensor<12x16xf32>) -> tensor<16x12xf32>
    %342 = stablehlo.add %313, %341 : tensor<16x12xf32>
    %343 = stablehlo.dot_general %335, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x12xf32>, tensor<16x12xf32>) -> tensor<12x16xf32>
    %344 = stablehlo.add %292, %343 : tensor<12x16xf32>
    %345 = stablehlo.negate %309 : tensor<12x16xf32>
    %346 = stablehlo.add %344, %345 : tensor<12x16xf32>
    %347 = stablehlo.negate %255 : tensor<12x16xf32>
    %348 = stablehlo.add %346, %347 : tensor<12x16xf32>
    %349 = stablehlo.multiply %348, %108 : tensor<12x16xf32>
    %350 = stablehlo.multiply %349, %106 : tensor<12x16xf32>
    %351 = stablehlo.add %349, %350 : tensor<12x16xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %352 = stablehlo.reduce(%351 init: %cst_51) applies stablehlo.add across dimensions = [0] : (tensor<12x16xf32>, tensor<f32>) -> tensor<16xf32>
    %353 = stablehlo.reshape %352 : (tensor<16xf32>) -> tensor<1x16xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %354 = stablehlo.reduce(%353 init: %cst_52) applies stablehlo.add across dimensions = [0] : (tensor<1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %355 = stablehlo.add %239, %354 : tensor<16xf32>
    %356 = stablehlo.dot_general %351, %101, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<2x12xf32>) -> tensor<16x2xf32>
    %357 = stablehlo.transpose %356, dims = [1, 0] : (tensor<16x2xf32>) -> tensor<2x16xf32>
    %358 = stablehlo.add %307, %357 : tensor<2x16xf32>
    %359 = stablehlo.multiply %57, %220 : tensor<12xf32>
    %360 = stablehlo.multiply %220, %94 : tensor<12xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %361 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %362 = stablehlo.broadcast_in_dim %359, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %363 = stablehlo.broadcast_in_dim %361, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %364 = stablehlo.concatenate %362, %363, dim = 1 : (tensor<12x1xf32>, tensor<12x1xf32>) -> tensor<12x2xf32>
    %365 = stablehlo.dot_general %364, %91, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x2xf32>, tensor<12x16xf32>) -> tensor<2x16xf32>
    %366 = stablehlo.add %358, %365 : tensor<2x16xf32>
    %367 = stablehlo.dot_general %364, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x2xf32>, tensor<2x16xf32>) -> tensor<12x16xf32>
    %368 = stablehlo.multiply %89, %367 : tensor<12x16xf32>
    %369 = stablehlo.multiply %367, %65 : tensor<12x16xf32>
    %370 = stablehlo.add %367, %369 : tensor<12x16xf32>
    %371 = stablehlo.multiply %88, %370 : tensor<12x16xf32>
    %372 = stablehlo.multiply %370, %69 : tensor<12x16xf32>
    %373 = stablehlo.dot_general %372, %87, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<12x12xf32>) -> tensor<16x12xf32>
    %374 = stablehlo.add %342, %373 : tensor<16x12xf32>
    %375 = stablehlo.dot_general %372, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<16x12xf32>) -> tensor<12x12xf32>
    %376 = stablehlo.multiply %85, %375 : tensor<12x12xf32>
    %377 = stablehlo.multiply %375, %74 : tensor<12x12xf32>
    %378 = stablehlo.add %375, %377 : tensor<12x12xf32>
    %379 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<12x12xf32>
    %380 = stablehlo.multiply %379, %378 : tensor<12x12xf32>
    %381 = stablehlo.multiply %378, %78 : tensor<12x12xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %382 = stablehlo.reduce(%381 init: %cst_54) applies stablehlo.add across dimensions = [0] : (tensor<12x12xf32>, tensor<f32>) -> tensor<12xf32>
    %383 = stablehlo.reshape %382 : (tensor<12xf32>) -> tensor<1x12xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %384 = stablehlo.reduce(%383 init: %cst_55) applies stablehlo.add across dimensions = [0] : (tensor<1x12xf32>, tensor<f32>) -> tensor<12xf32>
    %385 = stablehlo.dot_general %384, %81, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<12xf32>, tensor<1xf32>) -> tensor<12x1xf32>
    %386 = stablehlo.add %328, %385 : tensor<12x1xf32>
    %387 = stablehlo.negate %380 : tensor<12x12xf32>
    %388 = stablehlo.add %376, %387 : tensor<12x12xf32>
    %389 = stablehlo.multiply %388, %76 : tensor<12x12xf32>
    %390 = stablehlo.multiply %389, %74 : tensor<12x12xf32>
    %391 = stablehlo.add %389, %390 : tensor<12x12xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %392 = stablehlo.reduce(%391 init: %cst_56) applies stablehlo.add across dimensions = [0] : (tensor<12x12xf32>, tensor<f32>) -> tensor<12xf32>
    %393 = stablehlo.reshape %392 : (tensor<12xf32>) -> tensor<1x12xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %394 = stablehlo.reduce(%393 init: %cst_57) applies stablehlo.add across dimensions = [0] : (tensor<1x12xf32>, tensor<f32>) -> tensor<12xf32>
    %395 = stablehlo.add %339, %394 : tensor<12xf32>
    %396 = stablehlo.dot_general %391, %65, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x12xf32>, tensor<12x16xf32>) -> tensor<12x16xf32>
    %397 = stablehlo.transpose %396, dims = [1, 0] : (tensor<12x16xf32>) -> tensor<16x12xf32>
    %398 = stablehlo.add %374, %397 : tensor<16x12xf32>
    %399 = stablehlo.dot_general %391, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x12xf32>, tensor<16x12xf32>) -> tensor<12x16xf32>
    %400 = stablehlo.add %368, %399 : tensor<12x16xf32>
    %401 = stablehlo.negate %371 : tensor<12x16xf32>
    %402 = stablehlo.add %400, %401 : tensor<12x16xf32>
    %403 = stablehlo.multiply %402, %67 : tensor<12x16xf32>
    %404 = stablehlo.multiply %403, %65 : tensor<12x16xf32>
    %405 = stablehlo.add %403, %404 : tensor<12x16xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %406 = stablehlo.reduce(%405 init: %cst_58) applies stablehlo.add across dimensions = [0] : (tensor<12x16xf32>, tensor<f32>) -> tensor<16xf32>
    %407 = stablehlo.reshape %406 : (tensor<16xf32>) -> tensor<1x16xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %408 = stablehlo.reduce(%407 init: %cst_59) applies stablehlo.add across dimensions = [0] : (tensor<1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %409 = stablehlo.add %355, %408 : tensor<16xf32>
    %410 = stablehlo.dot_general %405, %60, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<2x12xf32>) -> tensor<16x2xf32>
    %411 = stablehlo.transpose %410, dims = [1, 0] : (tensor<16x2xf32>) -> tensor<2x16xf32>
    %412 = stablehlo.add %366, %411 : tensor<2x16xf32>
    %413 = stablehlo.broadcast_in_dim %360, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %414 = stablehlo.dot_general %413, %53, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x1xf32>, tensor<12x12xf32>) -> tensor<1x12xf32>
    %415 = stablehlo.transpose %414, dims = [1, 0] : (tensor<1x12xf32>) -> tensor<12x1xf32>
    %416 = stablehlo.add %386, %415 : tensor<12x1xf32>
    %417 = stablehlo.dot_general %413, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x1xf32>, tensor<12x1xf32>) -> tensor<12x12xf32>
    %418 = stablehlo.multiply %417, %55 : tensor<12x12xf32>
    %419 = stablehlo.multiply %418, %53 : tensor<12x12xf32>
    %420 = stablehlo.add %418, %419 : tensor<12x12xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %421 = stablehlo.reduce(%420 init: %cst_60) applies stablehlo.add across dimensions = [0] : (tensor<12x12xf32>, tensor<f32>) -> tensor<12xf32>
    %422 = stablehlo.reshape %421 : (tensor<12xf32>) -> tensor<1x12xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %423 = stablehlo.reduce(%422 init: %cst_61) applies stablehlo.add across dimensions = [0] : (tensor<1x12xf32>, tensor<f32>) -> tensor<12xf32>
    %424 = stablehlo.add %395, %423 : tensor<12xf32>
    %425 = stablehlo.dot_general %420, %46, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x12xf32>, tensor<12x16xf32>) -> tensor<12x16xf32>
    %426 = stablehlo.transpose %425, dims = [1, 0] : (tensor<12x16xf32>) -> tensor<16x12xf32>
    %427 = stablehlo.add %398, %426 : tensor<16x12xf32>
    %428 = stablehlo.dot_general %420, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x12xf32>, tensor<16x12xf32>) -> tensor<12x16xf32>
    %429 = stablehlo.multiply %428, %48 : tensor<12x16xf32>
    %430 = stablehlo.multiply %429, %46 : tensor<12x16xf32>
    %431 = stablehlo.add %429, %430 : tensor<12x16xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %432 = stablehlo.reduce(%431 init: %cst_62) applies stablehlo.add across dimensions = [0] : (tensor<12x16xf32>, tensor<f32>) -> tensor<16xf32>
    %433 = stablehlo.reshape %432 : (tensor<16xf32>) -> tensor<1x16xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %434 = stablehlo.reduce(%433 init: %cst_63) applies stablehlo.add across dimensions = [0] : (tensor<1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %435 = stablehlo.add %409, %434 : tensor<16xf32>
    %436 = stablehlo.dot_general %431, %41, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<2x12xf32>) -> tensor<16x2xf32>
    %437 = stablehlo.transpose %436, dims = [1, 0] : (tensor<16x2xf32>) -> tensor<2x16xf32>
    %438 = stablehlo.add %412, %437 : tensor<2x16xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %439 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %440 = stablehlo.broadcast_in_dim %439, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %441 = stablehlo.broadcast_in_dim %220, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %442 = stablehlo.concatenate %440, %441, dim = 1 : (tensor<12x1xf32>, tensor<12x1xf32>) -> tensor<12x2xf32>
    %443 = stablehlo.dot_general %442, %33, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x2xf32>, tensor<12x16xf32>) -> tensor<2x16xf32>
    %444 = stablehlo.add %438, %443 : tensor<2x16xf32>
    %445 = stablehlo.dot_general %442, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x2xf32>, tensor<2x16xf32>) -> tensor<12x16xf32>
    %446 = stablehlo.multiply %31, %445 : tensor<12x16xf32>
    %447 = stablehlo.multiply %445, %7 : tensor<12x16xf32>
    %448 = stablehlo.add %445, %447 : tensor<12x16xf32>
    %449 = stablehlo.multiply %30, %448 : tensor<12x16xf32>
    %450 = stablehlo.multiply %448, %11 : tensor<12x16xf32>
    %451 = stablehlo.dot_general %450, %29, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<12x12xf32>) -> tensor<16x12xf32>
    %452 = stablehlo.add %427, %451 : tensor<16x12xf32>
    %453 = stablehlo.dot_general %450, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<16x12xf32>) -> tensor<12x12xf32>
    %454 = stablehlo.multiply %27, %453 : tensor<12x12xf32>
    %455 = stablehlo.multiply %453, %16 : tensor<12x12xf32>
    %456 = stablehlo.add %453, %455 : tensor<12x12xf32>
    %457 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<12x12xf32>
    %458 = stablehlo.multiply %457, %456 : tensor<12x12xf32>
    %459 = stablehlo.multiply %456, %20 : tensor<12x12xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %460 = stablehlo.reduce(%459 init: %cst_65) applies stablehlo.add across dimensions = [0] : (tensor<12x12xf32>, tensor<f32>) -> tensor<12xf32>
    %461 = stablehlo.reshape %460 : (tensor<12xf32>) -> tensor<1x12xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %462 = stablehlo.reduce(%461 init: %cst_66) applies stablehlo.add across dimensions = [0] : (tensor<1x12xf32>, tensor<f32>) -> tensor<12xf32>
    %463 = stablehlo.dot_general %462, %23, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<12xf32>, tensor<1xf32>) -> tensor<12x1xf32>
    %464 = stablehlo.add %416, %463 : tensor<12x1xf32>
    %465 = stablehlo.negate %458 : tensor<12x12xf32>
    %466 = stablehlo.add %454, %465 : tensor<12x12xf32>
    %467 = stablehlo.multiply %466, %18 : tensor<12x12xf32>
    %468 = stablehlo.multiply %467, %16 : tensor<12x12xf32>
    %469 = stablehlo.add %467, %468 : tensor<12x12xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %470 = stablehlo.reduce(%469 init: %cst_67) applies stablehlo.add across dimensions = [0] : (tensor<12x12xf32>, tensor<f32>) -> tensor<12xf32>
    %471 = stablehlo.reshape %470 : (tensor<12xf32>) -> tensor<1x12xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %472 = stablehlo.reduce(%471 init: %cst_68) applies stablehlo.add across dimensions = [0] : (tensor<1x12xf32>, tensor<f32>) -> tensor<12xf32>
    %473 = stablehlo.add %424, %472 : tensor<12xf32>
    %474 = stablehlo.dot_general %469, %7, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x12xf32>, tensor<12x16xf32>) -> tensor<12x16xf32>
    %475 = stablehlo.transpose %474, dims = [1, 0] : (tensor<12x16xf32>) -> tensor<16x12xf32>
    %476 = stablehlo.add %452, %475 : tensor<16x12xf32>
    %477 = stablehlo.dot_general %469, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x12xf32>, tensor<16x12xf32>) -> tensor<12x16xf32>
    %478 = stablehlo.add %446, %477 : tensor<12x16xf32>
    %479 = stablehlo.negate %449 : tensor<12x16xf32>
    %480 = stablehlo.add %478, %479 : tensor<12x16xf32>
    %481 = stablehlo.multiply %480, %9 : tensor<12x16xf32>
    %482 = stablehlo.multiply %481, %7 : tensor<12x16xf32>
    %483 = stablehlo.add %481, %482 : tensor<12x16xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %484 = stablehlo.reduce(%483 init: %cst_69) applies stablehlo.add across dimensions = [0] : (tensor<12x16xf32>, tensor<f32>) -> tensor<16xf32>
    %485 = stablehlo.reshape %484 : (tensor<16xf32>) -> tensor<1x16xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %486 = stablehlo.reduce(%485 init: %cst_70) applies stablehlo.add across dimensions = [0] : (tensor<1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %487 = stablehlo.add %435, %486 : tensor<16xf32>
    %488 = stablehlo.dot_general %483, %2, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x16xf32>, tensor<2x12xf32>) -> tensor<16x2xf32>
    %489 = stablehlo.transpose %488, dims = [1, 0] : (tensor<16x2xf32>) -> tensor<2x16xf32>
    %490 = stablehlo.add %444, %489 : tensor<2x16xf32>
    %cst_71 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %491 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %492 = stablehlo.multiply %491, %490 : tensor<2x16xf32>
    %cst_72 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %493 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %494 = stablehlo.multiply %493, %arg6 : tensor<2x16xf32>
    %495 = stablehlo.add %492, %494 : tensor<2x16xf32>
    %cst_73 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %496 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %497 = stablehlo.multiply %496, %487 : tensor<16xf32>
    %cst_74 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %498 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %499 = stablehlo.multiply %498, %arg7 : tensor<16xf32>
    %500 = stablehlo.add %497, %499 : tensor<16xf32>
    %cst_75 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %501 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %502 = stablehlo.multiply %501, %476 : tensor<16x12xf32>
    %cst_76 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %503 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %504 = stablehlo.multiply %503, %arg8 : tensor<16x12xf32>
    %505 = stablehlo.add %502, %504 : tensor<16x12xf32>
    %cst_77 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %506 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %507 = stablehlo.multiply %506, %473 : tensor<12xf32>
    %cst_78 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %508 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %509 = stablehlo.multiply %508, %arg9 : tensor<12xf32>
    %510 = stablehlo.add %507, %509 : tensor<12xf32>
    %cst_79 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %511 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<12x1xf32>
    %512 = stablehlo.multiply %511, %464 : tensor<12x1xf32>
    %cst_80 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %513 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<12x1xf32>
    %514 = stablehlo.multiply %513, %arg10 : tensor<12x1xf32>
    %515 = stablehlo.add %512, %514 : tensor<12x1xf32>
    %516 = stablehlo.multiply %490, %490 : tensor<2x16xf32>
    %cst_81 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %517 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %518 = stablehlo.multiply %517, %516 : tensor<2x16xf32>
    %cst_82 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %519 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %520 = stablehlo.multiply %519, %arg11 : tensor<2x16xf32>
    %521 = stablehlo.add %518, %520 : tensor<2x16xf32>
    %522 = stablehlo.multiply %487, %487 : tensor<16xf32>
    %cst_83 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %523 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %524 = stablehlo.multiply %523, %522 : tensor<16xf32>
    %cst_84 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %525 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %526 = stablehlo.multiply %525, %arg12 : tensor<16xf32>
    %527 = stablehlo.add %524, %526 : tensor<16xf32>
    %528 = stablehlo.multiply %476, %476 : tensor<16x12xf32>
    %cst_85 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %529 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %530 = stablehlo.multiply %529, %528 : tensor<16x12xf32>
    %cst_86 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %531 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %532 = stablehlo.multiply %531, %arg13 : tensor<16x12xf32>
    %533 = stablehlo.add %530, %532 : tensor<16x12xf32>
    %534 = stablehlo.multiply %473, %473 : tensor<12xf32>
    %cst_87 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %535 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %536 = stablehlo.multiply %535, %534 : tensor<12xf32>
    %cst_88 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %537 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %538 = stablehlo.multiply %537, %arg14 : tensor<12xf32>
    %539 = stablehlo.add %536, %538 : tensor<12xf32>
    %540 = stablehlo.multiply %464, %464 : tensor<12x1xf32>
    %cst_89 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %541 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<12x1xf32>
    %542 = stablehlo.multiply %541, %540 : tensor<12x1xf32>
    %cst_90 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %543 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<12x1xf32>
    %544 = stablehlo.multiply %543, %arg15 : tensor<12x1xf32>
    %545 = stablehlo.add %542, %544 : tensor<12x1xf32>
    %c = stablehlo.constant dense<2147483647> : tensor<i32>
    %546 = stablehlo.compare LT, %arg5, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_91 = stablehlo.constant dense<1> : tensor<i32>
    %547 = stablehlo.add %arg5, %c_91 : tensor<i32>
    %c_92 = stablehlo.constant dense<2147483647> : tensor<i32>
    %548 = call @_where(%546, %547, %c_92) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %549 = stablehlo.convert %548 : (tensor<i32>) -> tensor<f32>
    %cst_93 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %550 = stablehlo.convert %548 : (tensor<i32>) -> tensor<f32>
    %551 = stablehlo.power %cst_93, %550 : tensor<f32>
    %cst_94 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %552 = stablehlo.subtract %cst_94, %551 : tensor<f32>
    %553 = stablehlo.broadcast_in_dim %552, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %554 = stablehlo.divide %495, %553 : tensor<2x16xf32>
    %555 = stablehlo.broadcast_in_dim %552, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %556 = stablehlo.divide %500, %555 : tensor<16xf32>
    %557 = stablehlo.broadcast_in_dim %552, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %558 = stablehlo.divide %505, %557 : tensor<16x12xf32>
    %559 = stablehlo.broadcast_in_dim %552, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %560 = stablehlo.divide %510, %559 : tensor<12xf32>
    %561 = stablehlo.broadcast_in_dim %552, dims = [] : (tensor<f32>) -> tensor<12x1xf32>
    %562 = stablehlo.divide %515, %561 : tensor<12x1xf32>
    %563 = stablehlo.convert %548 : (tensor<i32>) -> tensor<f32>
    %cst_95 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %564 = stablehlo.convert %548 : (tensor<i32>) -> tensor<f32>
    %565 = stablehlo.power %cst_95, %564 : tensor<f32>
    %cst_96 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %566 = stablehlo.subtract %cst_96, %565 : tensor<f32>
    %567 = stablehlo.broadcast_in_dim %566, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %568 = stablehlo.divide %521, %567 : tensor<2x16xf32>
    %569 = stablehlo.broadcast_in_dim %566, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %570 = stablehlo.divide %527, %569 : tensor<16xf32>
    %571 = stablehlo.broadcast_in_dim %566, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %572 = stablehlo.divide %533, %571 : tensor<16x12xf32>
    %573 = stablehlo.broadcast_in_dim %566, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %574 = stablehlo.divide %539, %573 : tensor<12xf32>
    %575 = stablehlo.broadcast_in_dim %566, dims = [] : (tensor<f32>) -> tensor<12x1xf32>
    %576 = stablehlo.divide %545, %575 : tensor<12x1xf32>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %577 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %578 = stablehlo.add %568, %577 : tensor<2x16xf32>
    %579 = stablehlo.sqrt %578 : tensor<2x16xf32>
    %cst_98 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %580 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %581 = stablehlo.add %579, %580 : tensor<2x16xf32>
    %582 = stablehlo.divide %554, %581 : tensor<2x16xf32>
    %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %583 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %584 = stablehlo.add %570, %583 : tensor<16xf32>
    %585 = stablehlo.sqrt %584 : tensor<16xf32>
    %cst_100 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %586 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %587 = stablehlo.add %585, %586 : tensor<16xf32>
    %588 = stablehlo.divide %556, %587 : tensor<16xf32>
    %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %589 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %590 = stablehlo.add %572, %589 : tensor<16x12xf32>
    %591 = stablehlo.sqrt %590 : tensor<16x12xf32>
    %cst_102 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %592 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %593 = stablehlo.add %591, %592 : tensor<16x12xf32>
    %594 = stablehlo.divide %558, %593 : tensor<16x12xf32>
    %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %595 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %596 = stablehlo.add %574, %595 : tensor<12xf32>
    %597 = stablehlo.sqrt %596 : tensor<12xf32>
    %cst_104 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %598 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %599 = stablehlo.add %597, %598 : tensor<12xf32>
    %600 = stablehlo.divide %560, %599 : tensor<12xf32>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %601 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<12x1xf32>
    %602 = stablehlo.add %576, %601 : tensor<12x1xf32>
    %603 = stablehlo.sqrt %602 : tensor<12x1xf32>
    %cst_106 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %604 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<12x1xf32>
    %605 = stablehlo.add %603, %604 : tensor<12x1xf32>
    %606 = stablehlo.divide %562, %605 : tensor<12x1xf32>
    %cst_107 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %607 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %608 = stablehlo.multiply %607, %582 : tensor<2x16xf32>
    %cst_108 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %609 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %610 = stablehlo.multiply %609, %588 : tensor<16xf32>
    %cst_109 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %611 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<16x12xf32>
    %612 = stablehlo.multiply %611, %594 : tensor<16x12xf32>
    %cst_110 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %613 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %614 = stablehlo.multiply %613, %600 : tensor<12xf32>
    %cst_111 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %615 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<12x1xf32>
    %616 = stablehlo.multiply %615, %606 : tensor<12x1xf32>
    %617 = stablehlo.add %arg0, %608 : tensor<2x16xf32>
    %618 = stablehlo.add %arg1, %610 : tensor<16xf32>
    %619 = stablehlo.add %arg2, %612 : tensor<16x12xf32>
    %620 = stablehlo.add %arg3, %614 : tensor<12xf32>
    %621 = stablehlo.add %arg4, %616 : tensor<12x1xf32>
    return %617, %618, %619, %620, %621, %548, %495, %500, %505, %510, %515, %521, %527, %533, %539, %545, %214 : tensor<2x16xf32>, tensor<16xf32>, tensor<16x12xf32>, tensor<12xf32>, tensor<12x1xf32>, tensor<i32>, tensor<2x16xf32>, tensor<16xf32>, tensor<16x12xf32>, tensor<12xf32>, tensor<12x1xf32>, tensor<2x16xf32>, tensor<16xf32>, tensor<16x12xf32>, tensor<12xf32>, tensor<12x1xf32>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
