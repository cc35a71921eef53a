module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<16x6xf32>, %arg1: tensor<3x16xf32>, %arg2: tensor<16x6xf32>, %arg3: tensor<3x16xf32>, %arg4: tensor<16x6xf32>, %arg5: tensor<3x16xf32>, %arg6: tensor<8x6xf32>) -> (tensor<16x6xf32> {jax.result_info = "result[0][0]['v']"}, tensor<3x16xf32> {jax.result_info = "result[0][0]['w']"}, tensor<16x6xf32> {jax.result_info = "result[0][1]['v']"}, tensor<3x16xf32> {jax.result_info = "result[0][1]['w']"}, tensor<16x6xf32> {jax.result_info = "result[0][2]['v']"}, tensor<3x16xf32> {jax.result_info = "result[0][2]['w']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg6 [0:8, 0:6:2] : (tensor<8x6xf32>) -> tensor<8x3xf32>
    %1 = stablehlo.slice %arg6 [0:8, 1:6:2] : (tensor<8x6xf32>) -> tensor<8x3xf32>
    %2 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x3xf32>, tensor<3x16xf32>) -> tensor<8x16xf32>
    %3 = stablehlo.tanh %2 : tensor<8x16xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x16xf32>
    %5 = stablehlo.subtract %4, %3 : tensor<8x16xf32>
    %6 = stablehlo.dot_general %3, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x16xf32>, tensor<16x6xf32>) -> tensor<8x6xf32>
    %7 = stablehlo.slice %6 [0:8, 0:3] : (tensor<8x6xf32>) -> tensor<8x3xf32>
    %8 = stablehlo.slice %6 [0:8, 3:6] : (tensor<8x6xf32>) -> tensor<8x3xf32>
    %9 = stablehlo.tanh %8 : tensor<8x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %11 = stablehlo.subtract %10, %9 : tensor<8x3xf32>
    %12 = stablehlo.exponential %9 : tensor<8x3xf32>
    %13 = stablehlo.multiply %1, %12 : tensor<8x3xf32>
    %14 = stablehlo.add %13, %7 : tensor<8x3xf32>
    %15 = stablehlo.tanh %8 : tensor<8x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %17 = stablehlo.subtract %16, %15 : tensor<8x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%15 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<8x3xf32>, tensor<f32>) -> tensor<8xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %20 = stablehlo.add %19, %18 : tensor<8xf32>
    %21 = stablehlo.concatenate %0, %14, dim = 1 : (tensor<8x3xf32>, tensor<8x3xf32>) -> tensor<8x6xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %23 = stablehlo.reverse %21, dims = [1] : tensor<8x6xf32>
    %24 = stablehlo.slice %23 [0:8, 1:6:2] : (tensor<8x6xf32>) -> tensor<8x3xf32>
    %25 = stablehlo.slice %23 [0:8, 0:6:2] : (tensor<8x6xf32>) -> tensor<8x3xf32>
    %26 = stablehlo.dot_general %24, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x3xf32>, tensor<3x16xf32>) -> tensor<8x16xf32>
    %27 = stablehlo.tanh %26 : tensor<8x16xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<8x16xf32>
    %29 = stablehlo.subtract %28, %27 : tensor<8x16xf32>
    %30 = stablehlo.dot_general %27, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x16xf32>, tensor<16x6xf32>) -> tensor<8x6xf32>
    %31 = stablehlo.slice %30 [0:8, 0:3] : (tensor<8x6xf32>) -> tensor<8x3xf32>
    %32 = stablehlo.slice %30 [0:8, 3:6] : (tensor<8x6xf32>) -> tensor<8x3xf32>
    %33 = stablehlo.tanh %32 : tensor<8x3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %35 = stablehlo.subtract %34, %33 : tensor<8x3xf32>
    %36 = stablehlo.exponential %33 : tensor<8x3xf32>
    %37 = stablehlo.multiply %25, %36 : tensor<8x3xf32>
    %38 = stablehlo.add %37, %31 : tensor<8x3xf32>
    %39 = stablehlo.tanh %32 : tensor<8x3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %41 = stablehlo.subtract %40, %39 : tensor<8x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.reduce(%39 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<8x3xf32>, tensor<f32>) -> tensor<8xf32>
    %43 = stablehlo.add %20, %42 : tensor<8xf32>
    %44 = stablehlo.concatenate %24, %38, dim = 1 : (tensor<8x3xf32>, tensor<8x3xf32>) -> tensor<8x6xf32>
    %45 = stablehlo.reverse %44, dims = [1] : tensor<8x6xf32>
    %46 = stablehlo.slice %45 [0:8, 0:6:2] : (tensor<8x6xf32>) -> tensor<8x3xf32>
    %47 = stablehlo.slice %45 [0:8, 1:6:2] : (tensor<8x6xf32>) -> tensor<8x3xf32>
    %48 = stablehlo.dot_general %46, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x3xf32>, tensor<3x16xf32>) -> tensor<8x16xf32>
    %49 = stablehlo.tanh %48 : tensor<8x16xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x16xf32>
    %51 = stablehlo.subtract %50, %49 : tensor<8x16xf32>
    %52 = stablehlo.dot_general %49, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x16xf32>, tensor<16x6xf32>) -> tensor<8x6xf32>
    %53 = stablehlo.slice %52 [0:8, 0:3] : (tensor<8x6xf32>) -> tensor<8x3xf32>
    %54 = stablehlo.slice %52 [0:8, 3:6] : (tensor<8x6xf32>) -> tensor<8x3xf32>
    %55 = stablehlo.tanh %54 : tensor<8x3xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %57 = stablehlo.subtract %56, %55 : tensor<8x3xf32>
    %58 = stablehlo.exponential %55 : tensor<8x3xf32>
    %59 = stablehlo.multiply %47, %58 : tensor<8x3xf32>
    %60 = stablehlo.add %59, %53 : tensor<8x3xf32>
    %61 = stablehlo.tanh %54 : tensor<8x3xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %63 = stablehlo.subtract %62, %61 : tensor<8x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.reduce(%61 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<8x3xf32>, tensor<f32>) -> tensor<8xf32>
    %65 = stablehlo.add %43, %64 : tensor<8xf32>
    %66 = stablehlo.concatenate %46, %60, dim = 1 : (tensor<8x3xf32>, tensor<8x3xf32>) -> tensor<8x6xf32>
    %67 = stablehlo.reverse %66, dims = [1] : tensor<8x6xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = chlo.square %cst_13 : tensor<f32> -> tensor<f32>
    %cst_14 = stablehlo.constant dense<6.28318548> : tensor<f32>
    %69 = stablehlo.multiply %cst_14, %68 : tensor<f32>
    %70 = stablehlo.log %69 : tensor<f32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %72 = stablehlo.subtract %67, %71 : tensor<8x6xf32>
    %73 = chlo.square %72 : tensor<8x6xf32> -> tensor<8x6xf32>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %75 = stablehlo.multiply %74, %72 : tensor<8x6xf32>
    %76 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %77 = stablehlo.divide %73, %76 : tensor<8x6xf32>
    %78 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %79 = stablehlo.add %78, %77 : tensor<8x6xf32>
    %cst_17 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %81 = stablehlo.divide %79, %80 : tensor<8x6xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.reduce(%81 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<8x6xf32>, tensor<f32>) -> tensor<8xf32>
    %83 = stablehlo.add %82, %65 : tensor<8xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.reduce(%83 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %cst_20 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %85 = stablehlo.divide %84, %cst_20 : tensor<f32>
    %86 = stablehlo.negate %85 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %87 = stablehlo.negate %cst_21 : tensor<f32>
    %cst_22 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %88 = stablehlo.divide %87, %cst_22 : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0] : (tensor<8xf32>) -> tensor<8x6xf32>
    %cst_23 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %92 = stablehlo.divide %90, %91 : tensor<8x6xf32>
    %93 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %94 = stablehlo.divide %92, %93 : tensor<8x6xf32>
    %95 = stablehlo.multiply %94, %75 : tensor<8x6xf32>
    %96 = stablehlo.reverse %95, dims = [1] : tensor<8x6xf32>
    %97 = stablehlo.slice %96 [0:8, 0:3] : (tensor<8x6xf32>) -> tensor<8x3xf32>
    %98 = stablehlo.slice %96 [0:8, 3:6] : (tensor<8x6xf32>) -> tensor<8x3xf32>
    %99 = stablehlo.broadcast_in_dim %89, dims = [0] : (tensor<8xf32>) -> tensor<8x3xf32>
    %100 = stablehlo.multiply %99, %63 : tensor<8x3xf32>
    %101 = stablehlo.multiply %100, %61 : tensor<8x3xf32>
    %102 = stablehlo.add %100, %101 : tensor<8x3xf32>
    %103 = stablehlo.multiply %47, %98 : tensor<8x3xf32>
    %104 = stablehlo.multiply %98, %58 : tensor<8x3xf32>
    %105 = stablehlo.multiply %103, %58 : tensor<8x3xf32>
    %106 = stablehlo.multiply %105, %57 : tensor<8x3xf32>
    %107 = stablehlo.add %102, %106 : tensor<8x3xf32>
    %108 = stablehlo.multiply %106, %55 : tensor<8x3xf32>
    %109 = stablehlo.add %107, %108 : tensor<8x3xf32>
    %110 = stablehlo.concatenate %98, %109, dim = 1 : (tensor<8x3xf32>, tensor<8x3xf32>) -> tensor<8x6xf32>
    %111 = stablehlo.dot_general %110, %49, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<8x16xf32>) -> tensor<6x16xf32>
    %112 = stablehlo.transpose %111, dims = [1, 0] : (tensor<6x16xf32>) -> tensor<16x6xf32>
    %113 = stablehlo.dot_general %110, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<16x6xf32>) -> tensor<8x16xf32>
    %114 = stablehlo.multiply %113, %51 : tensor<8x16xf32>
    %115 = stablehlo.multiply %114, %49 : tensor<8x16xf32>
    %116 = stablehlo.add %114, %115 : tensor<8x16xf32>
    %117 = stablehlo.dot_general %116, %46, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x16xf32>, tensor<8x3xf32>) -> tensor<16x3xf32>
    %118 = stablehlo.transpose %117, dims = [1, 0] : (tensor<16x3xf32>) -> tensor<3x16xf32>
    %119 = stablehlo.dot_general %116, %arg5, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x16xf32>, tensor<3x16xf32>) -> tensor<8x3xf32>
    %120 = stablehlo.add %97, %119 : tensor<8x3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.pad %104, %cst_24, low = [0, 1], high = [0, 0], interior = [0, 1] : (tensor<8x3xf32>, tensor<f32>) -> tensor<8x6xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.pad %120, %cst_25, low = [0, 0], high = [0, 1], interior = [0, 1] : (tensor<8x3xf32>, tensor<f32>) -> tensor<8x6xf32>
    %123 = stablehlo.add %121, %122 : tensor<8x6xf32>
    %124 = stablehlo.reverse %123, dims = [1] : tensor<8x6xf32>
    %125 = stablehlo.slice %124 [0:8, 0:3] : (tensor<8x6xf32>) -> tensor<8x3xf32>
    %126 = stablehlo.slice %124 [0:8, 3:6] : (tensor<8x6xf32>) -> tensor<8x3xf32>
    %127 = stablehlo.broadcast_in_dim %89, dims = [0] : (tensor<8xf32>) -> tensor<8x3xf32>
    %128 = stablehlo.multiply %127, %41 : tensor<8x3xf32>
    %129 = stablehlo.multiply %128, %39 : tensor<8x3xf32>
    %130 = stablehlo.add %128, %129 : tensor<8x3xf32>
    %131 = stablehlo.multiply %25, %126 : tensor<8x3xf32>
    %132 = stablehlo.multiply %126, %36 : tensor<8x3xf32>
    %133 = stablehlo.multiply %131, %36 : tensor<8x3xf32>
    %134 = stablehlo.multiply %133, %35 : tensor<8x3xf32>
    %135 = stablehlo.add %130, %134 : tensor<8x3xf32>
    %136 = stablehlo.multiply %134, %33 : tensor<8x3xf32>
    %137 = stablehlo.add %135, %136 : tensor<8x3xf32>
    %138 = stablehlo.concatenate %126, %137, dim = 1 : (tensor<8x3xf32>, tensor<8x3xf32>) -> tensor<8x6xf32>
    %139 = stablehlo.dot_general %138, %27, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<8x16xf32>) -> tensor<6x16xf32>
    %140 = stablehlo.transpose %139, dims = [1, 0] : (tensor<6x16xf32>) -> tensor<16x6xf32>
    %141 = stablehlo.dot_general %138, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<16x6xf32>) -> tensor<8x16xf32>
    %142 = stablehlo.multiply %141, %29 : tensor<8x16xf32>
    %143 = stablehlo.multiply %142, %27 : tensor<8x16xf32>
    %144 = stablehlo.add %142, %143 : tensor<8x16xf32>
    %145 = stablehlo.dot_general %144, %24, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x16xf32>, tensor<8x3xf32>) -> tensor<16x3xf32>
    %146 = stablehlo.transpose %145, dims = [1, 0] : (tensor<16x3xf32>) -> tensor<3x16xf32>
    %147 = stablehlo.dot_general %144, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x16xf32>, tensor<3x16xf32>) -> tensor<8x3xf32>
    %148 = stablehlo.add %125, %147 : tensor<8x3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.pad %132, %cst_26, low = [0, 0], high = [0, 1], interior = [0, 1] : (tensor<8x3xf32>, tensor<f32>) -> tensor<8x6xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.pad %148, %cst_27, low = [0, 1], high = [0, 0], interior = [0, 1] : (tensor<8x3xf32>, tensor<f32>) -> tensor<8x6xf32>
    %151 = stablehlo.add %149, %150 : tensor<8x6xf32>
    %152 = stablehlo.reverse %151, dims = [1] : tensor<8x6xf32>
    %153 = stablehlo.slice %152 [0:8, 0:3] : (tensor<8x6xf32>) -> tensor<8x3xf32>
    %154 = stablehlo.slice %152 [0:8, 3:6] : (tensor<8x6xf32>) -> tensor<8x3xf32>
    %155 = stablehlo.broadcast_in_dim %89, dims = [0] : (tensor<8xf32>) -> tensor<8x3xf32>
    %156 = stablehlo.multiply %155, %17 : tensor<8x3xf32>
    %157 = stablehlo.multiply %156, %15 : tensor<8x3xf32>
    %158 = stablehlo.add %156, %157 : tensor<8x3xf32>
    %159 = stablehlo.multiply %1, %154 : tensor<8x3xf32>
    %160 = stablehlo.multiply %159, %12 : tensor<8x3xf32>
    %161 = stablehlo.multiply %160, %11 : tensor<8x3xf32>
    %162 = stablehlo.add %158, %161 : tensor<8x3xf32>
    %163 = stablehlo.multiply %161, %9 : tensor<8x3xf32>
    %164 = stablehlo.add %162, %163 : tensor<8x3xf32>
    %165 = stablehlo.concatenate %154, %164, dim = 1 : (tensor<8x3xf32>, tensor<8x3xf32>) -> tensor<8x6xf32>
    %166 = stablehlo.dot_general %165, %3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<8x16xf32>) -> tensor<6x16xf32>
    %167 = stablehlo.transpose %166, dims = [1, 0] : (tensor<6x16xf32>) -> tensor<16x6xf32>
    %168 = stablehlo.dot_general %165, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<16x6xf32>) -> tensor<8x16xf32>
    %169 = stablehlo.multiply %168, %5 : tensor<8x16xf32>
    %170 = stablehlo.multiply %169, %3 : tensor<8x16xf32>
    %171 = stablehlo.add %169, %170 : tensor<8x16xf32>
    %172 = stablehlo.dot_general %171, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x16xf32>, tensor<8x3xf32>) -> tensor<16x3xf32>
    %173 = stablehlo.transpose %172, dims = [1, 0] : (tensor<16x3xf32>) -> tensor<3x16xf32>
    %cst_28 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<16x6xf32>
    %175 = stablehlo.multiply %174, %167 : tensor<16x6xf32>
    %cst_29 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %177 = stablehlo.multiply %176, %173 : tensor<3x16xf32>
    %cst_30 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<16x6xf32>
    %179 = stablehlo.multiply %178, %140 : tensor<16x6xf32>
    %cst_31 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %181 = stablehlo.multiply %180, %146 : tensor<3x16xf32>
    %cst_32 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<16x6xf32>
    %183 = stablehlo.multiply %182, %112 : tensor<16x6xf32>
    %cst_33 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x16xf32>
    %185 = stablehlo.multiply %184, %118 : tensor<3x16xf32>
    %186 = stablehlo.add %arg0, %175 : tensor<16x6xf32>
    %187 = stablehlo.add %arg1, %177 : tensor<3x16xf32>
    %188 = stablehlo.add %arg2, %179 : tensor<16x6xf32>
    %189 = stablehlo.add %arg3, %181 : tensor<3x16xf32>
    %190 = stablehlo.add %arg4, %183 : tensor<16x6xf32>
    %191 = stablehlo.add %arg5, %185 : tensor<3x16xf32>
    return %186, %187, %188, %189, %190, %191, %86 : tensor<16x6xf32>, tensor<3x16xf32>, tensor<16x6xf32>, tensor<3x16xf32>, tensor<16x6xf32>, tensor<3x16xf32>, tensor<f32>
  }
}
