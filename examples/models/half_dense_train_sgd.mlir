module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12xf32>, %arg1: tensor<32x12xf32>, %arg2: tensor<32xf32>, %arg3: tensor<16x32xf32>, %arg4: tensor<4x6x16xf32>, %arg5: tensor<4x6x12xf32>) -> (tensor<12xf32> {jax.result_info = "result[0]['Dense_0']['bias']"}, tensor<32x12xf32> {jax.result_info = "result[0]['Dense_0']['kernel']"}, tensor<32xf32> {jax.result_info = "result[0]['Dense_1']['bias']"}, tensor<16x32xf32> {jax.result_info = "result[0]['Dense_1']['kernel']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convert %arg4 : (tensor<4x6x16xf32>) -> tensor<4x6x16xbf16>
    %1 = stablehlo.convert %arg3 : (tensor<16x32xf32>) -> tensor<16x32xbf16>
    %2 = stablehlo.convert %arg2 : (tensor<32xf32>) -> tensor<32xbf16>
    %3 = stablehlo.dot_general %0, %1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6x16xbf16>, tensor<16x32xbf16>) -> tensor<4x6x32xbf16>
    %4 = stablehlo.reshape %2 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x6x32xbf16>
    %6 = stablehlo.add %3, %5 : tensor<4x6x32xbf16>
    %7 = stablehlo.multiply %6, %6 : tensor<4x6x32xbf16>
    %8 = stablehlo.multiply %7, %6 : tensor<4x6x32xbf16>
    %9 = stablehlo.multiply %6, %6 : tensor<4x6x32xbf16>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<bf16>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x6x32xbf16>
    %11 = stablehlo.multiply %10, %9 : tensor<4x6x32xbf16>
    %cst_0 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<4x6x32xbf16>
    %13 = stablehlo.multiply %12, %8 : tensor<4x6x32xbf16>
    %14 = stablehlo.add %6, %13 : tensor<4x6x32xbf16>
    %cst_1 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<4x6x32xbf16>
    %16 = stablehlo.multiply %15, %14 : tensor<4x6x32xbf16>
    %17 = stablehlo.tanh %16 : tensor<4x6x32xbf16>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<4x6x32xbf16>
    %19 = stablehlo.subtract %18, %17 : tensor<4x6x32xbf16>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<4x6x32xbf16>
    %21 = stablehlo.add %20, %17 : tensor<4x6x32xbf16>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<4x6x32xbf16>
    %23 = stablehlo.multiply %22, %21 : tensor<4x6x32xbf16>
    %24 = stablehlo.multiply %6, %23 : tensor<4x6x32xbf16>
    %25 = stablehlo.convert %arg1 : (tensor<32x12xf32>) -> tensor<32x12xbf16>
    %26 = stablehlo.convert %arg0 : (tensor<12xf32>) -> tensor<12xbf16>
    %27 = stablehlo.dot_general %24, %25, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6x32xbf16>, tensor<32x12xbf16>) -> tensor<4x6x12xbf16>
    %28 = stablehlo.reshape %26 : (tensor<12xbf16>) -> tensor<1x1x12xbf16>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<1x1x12xbf16>) -> tensor<4x6x12xbf16>
    %30 = stablehlo.add %27, %29 : tensor<4x6x12xbf16>
    %31 = call @relu(%30) : (tensor<4x6x12xbf16>) -> tensor<4x6x12xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %32 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<4x6x12xbf16>
    %33 = stablehlo.compare GT, %30, %32, FLOAT : (tensor<4x6x12xbf16>, tensor<4x6x12xbf16>) -> tensor<4x6x12xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<4x6x12xbf16>
    %35 = stablehlo.convert %31 : (tensor<4x6x12xbf16>) -> tensor<4x6x12xf32>
    %36 = stablehlo.subtract %35, %arg5 : tensor<4x6x12xf32>
    %37 = stablehlo.multiply %36, %36 : tensor<4x6x12xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x6x12xf32>
    %39 = stablehlo.multiply %38, %36 : tensor<4x6x12xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%37 init: %cst_8) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x6x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<2.880000e+02> : tensor<f32>
    %41 = stablehlo.divide %40, %cst_9 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_11 = stablehlo.constant dense<2.880000e+02> : tensor<f32>
    %42 = stablehlo.divide %cst_10, %cst_11 : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f32>) -> tensor<4x6x12xf32>
    %44 = stablehlo.multiply %43, %39 : tensor<4x6x12xf32>
    %45 = stablehlo.convert %44 : (tensor<4x6x12xf32>) -> tensor<4x6x12xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %46 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<4x6x12xbf16>
    %47 = stablehlo.select %33, %45, %46 : tensor<4x6x12xi1>, tensor<4x6x12xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %48 = stablehlo.reduce(%47 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x6x12xbf16>, tensor<bf16>) -> tensor<12xbf16>
    %49 = stablehlo.reshape %48 : (tensor<12xbf16>) -> tensor<1x1x12xbf16>
    %50 = stablehlo.reshape %49 : (tensor<1x1x12xbf16>) -> tensor<12xbf16>
    %51 = stablehlo.dot_general %47, %24, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x6x12xbf16>, tensor<4x6x32xbf16>) -> tensor<12x32xbf16>
    %52 = stablehlo.transpose %51, dims = [1, 0] : (tensor<12x32xbf16>) -> tensor<32x12xbf16>
    %53 = stablehlo.dot_general %47, %25, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x6x12xbf16>, tensor<32x12xbf16>) -> tensor<4x6x32xbf16>
    %54 = stablehlo.convert %50 : (tensor<12xbf16>) -> tensor<12xf32>
    %55 = stablehlo.convert %52 : (tensor<32x12xbf16>) -> tensor<32x12xf32>
    %56 = stablehlo.multiply %6, %53 : tensor<4x6x32xbf16>
    %57 = stablehlo.multiply %53, %23 : tensor<4x6x32xbf16>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %58 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<4x6x32xbf16>
    %59 = stablehlo.multiply %58, %56 : tensor<4x6x32xbf16>
    %60 = stablehlo.multiply %59, %19 : tensor<4x6x32xbf16>
    %61 = stablehlo.multiply %60, %17 : tensor<4x6x32xbf16>
    %62 = stablehlo.add %60, %61 : tensor<4x6x32xbf16>
    %cst_15 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %63 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<4x6x32xbf16>
    %64 = stablehlo.multiply %63, %62 : tensor<4x6x32xbf16>
    %65 = stablehlo.add %57, %64 : tensor<4x6x32xbf16>
    %cst_16 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %66 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<4x6x32xbf16>
    %67 = stablehlo.multiply %66, %64 : tensor<4x6x32xbf16>
    %68 = stablehlo.multiply %67, %11 : tensor<4x6x32xbf16>
    %69 = stablehlo.add %65, %68 : tensor<4x6x32xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %70 = stablehlo.reduce(%69 init: %cst_17) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x6x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %71 = stablehlo.reshape %70 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %72 = stablehlo.reshape %71 : (tensor<1x1x32xbf16>) -> tensor<32xbf16>
    %73 = stablehlo.dot_general %69, %0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x6x32xbf16>, tensor<4x6x16xbf16>) -> tensor<32x16xbf16>
    %74 = stablehlo.transpose %73, dims = [1, 0] : (tensor<32x16xbf16>) -> tensor<16x32xbf16>
    %75 = stablehlo.convert %72 : (tensor<32xbf16>) -> tensor<32xf32>
    %76 = stablehlo.convert %74 : (tensor<16x32xbf16>) -> tensor<16x32xf32>
    %cst_18 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %78 = stablehlo.multiply %77, %54 : tensor<12xf32>
    %cst_19 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<32x12xf32>
    %80 = stablehlo.multiply %79, %55 : tensor<32x12xf32>
    %cst_20 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %82 = stablehlo.multiply %81, %75 : tensor<32xf32>
    %cst_21 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %84 = stablehlo.multiply %83, %76 : tensor<16x32xf32>
    %85 = stablehlo.add %arg0, %78 : tensor<12xf32>
    %86 = stablehlo.add %arg1, %80 : tensor<32x12xf32>
    %87 = stablehlo.add %arg2, %82 : tensor<32xf32>
    %88 = stablehlo.add %arg3, %84 : tensor<16x32xf32>
    return %85, %86, %87, %88, %41 : tensor<12xf32>, tensor<32x12xf32>, tensor<32xf32>, tensor<16x32xf32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<4x6x12xbf16>) -> tensor<4x6x12xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x6x12xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x6x12xbf16>
    return %1 : tensor<4x6x12xbf16>
  }
}
