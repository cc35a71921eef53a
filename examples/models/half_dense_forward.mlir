module @jit_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12xf32>, %arg1: tensor<32x12xf32>, %arg2: tensor<32xf32>, %arg3: tensor<16x32xf32>, %arg4: tensor<12xf32>, %arg5: tensor<32x12xf32>, %arg6: tensor<32xf32>, %arg7: tensor<16x32xf32>, %arg8: tensor<12xf32>, %arg9: tensor<32x12xf32>, %arg10: tensor<32xf32>, %arg11: tensor<16x32xf32>, %arg12: tensor<12xf32>, %arg13: tensor<32x12xf32>, %arg14: tensor<32xf32>, %arg15: tensor<16x32xf32>, %arg16: tensor<32xbf16>, %arg17: tensor<16x12xbf16>, %arg18: tensor<16x32xbf16>, %arg19: tensor<4x6x16xf32>) -> (tensor<4x6x12xbf16> {jax.result_info = "result[0][0]"}, tensor<4x6x12xf16> {jax.result_info = "result[0][1]"}, tensor<4x6x12xbf16> {jax.result_info = "result[0][2]"}, tensor<4x6x12xf16> {jax.result_info = "result[0][3]"}, tensor<4x6x32xbf16> {jax.result_info = "result[1]"}, tensor<4x6x12xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convert %arg19 : (tensor<4x6x16xf32>) -> tensor<4x6x16xbf16>
    %1 = stablehlo.dot_general %0, %arg18, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6x16xbf16>, tensor<16x32xbf16>) -> tensor<4x6x32xf32>
    %2 = stablehlo.convert %arg16 : (tensor<32xbf16>) -> tensor<32xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [2] : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x6x32xf32>
    %5 = stablehlo.add %1, %4 : tensor<4x6x32xf32>
    %6 = stablehlo.multiply %5, %5 : tensor<4x6x32xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<4x6x32xf32>
    %cst = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x6x32xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<4x6x32xf32>
    %10 = stablehlo.add %5, %9 : tensor<4x6x32xf32>
    %cst_0 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x6x32xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<4x6x32xf32>
    %13 = stablehlo.tanh %12 : tensor<4x6x32xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x6x32xf32>
    %15 = stablehlo.add %14, %13 : tensor<4x6x32xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x6x32xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<4x6x32xf32>
    %18 = stablehlo.multiply %5, %17 : tensor<4x6x32xf32>
    %19 = stablehlo.convert %18 : (tensor<4x6x32xf32>) -> tensor<4x6x32xbf16>
    %20 = stablehlo.convert %arg19 : (tensor<4x6x16xf32>) -> tensor<4x6x16xbf16>
    %21 = stablehlo.convert %arg3 : (tensor<16x32xf32>) -> tensor<16x32xbf16>
    %22 = stablehlo.convert %arg2 : (tensor<32xf32>) -> tensor<32xbf16>
    %23 = stablehlo.dot_general %20, %21, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6x16xbf16>, tensor<16x32xbf16>) -> tensor<4x6x32xbf16>
    %24 = stablehlo.reshape %22 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x6x32xbf16>
    %26 = stablehlo.add %23, %25 : tensor<4x6x32xbf16>
    %27 = stablehlo.multiply %26, %26 : tensor<4x6x32xbf16>
    %28 = stablehlo.multiply %27, %26 : tensor<4x6x32xbf16>
    %cst_3 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %29 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<4x6x32xbf16>
    %30 = stablehlo.multiply %29, %28 : tensor<4x6x32xbf16>
    %31 = stablehlo.add %26, %30 : tensor<4x6x32xbf16>
    %cst_4 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %32 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<4x6x32xbf16>
    %33 = stablehlo.multiply %32, %31 : tensor<4x6x32xbf16>
    %34 = stablehlo.tanh %33 : tensor<4x6x32xbf16>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %35 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<4x6x32xbf16>
    %36 = stablehlo.add %35, %34 : tensor<4x6x32xbf16>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %37 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<4x6x32xbf16>
    %38 = stablehlo.multiply %37, %36 : tensor<4x6x32xbf16>
    %39 = stablehlo.multiply %26, %38 : tensor<4x6x32xbf16>
    %40 = stablehlo.convert %arg1 : (tensor<32x12xf32>) -> tensor<32x12xbf16>
    %41 = stablehlo.convert %arg0 : (tensor<12xf32>) -> tensor<12xbf16>
    %42 = stablehlo.dot_general %39, %40, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6x32xbf16>, tensor<32x12xbf16>) -> tensor<4x6x12xbf16>
    %43 = stablehlo.reshape %41 : (tensor<12xbf16>) -> tensor<1x1x12xbf16>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2] : (tensor<1x1x12xbf16>) -> tensor<4x6x12xbf16>
    %45 = stablehlo.add %42, %44 : tensor<4x6x12xbf16>
    %46 = stablehlo.convert %arg19 : (tensor<4x6x16xf32>) -> tensor<4x6x16xf16>
    %47 = stablehlo.convert %arg7 : (tensor<16x32xf32>) -> tensor<16x32xf16>
    %48 = stablehlo.convert %arg6 : (tensor<32xf32>) -> tensor<32xf16>
    %49 = stablehlo.dot_general %46, %47, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6x16xf16>, tensor<16x32xf16>) -> tensor<4x6x32xf16>
    %50 = stablehlo.reshape %48 : (tensor<32xf16>) -> tensor<1x1x32xf16>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<1x1x32xf16>) -> tensor<4x6x32xf16>
    %52 = stablehlo.add %49, %51 : tensor<4x6x32xf16>
    %53 = stablehlo.multiply %52, %52 : tensor<4x6x32xf16>
    %54 = stablehlo.multiply %53, %52 : tensor<4x6x32xf16>
    %cst_7 = stablehlo.constant dense<4.470830e-02> : tensor<f16>
    %55 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f16>) -> tensor<4x6x32xf16>
    %56 = stablehlo.multiply %55, %54 : tensor<4x6x32xf16>
    %57 = stablehlo.add %52, %56 : tensor<4x6x32xf16>
    %cst_8 = stablehlo.constant dense<7.978520e-01> : tensor<f16>
    %58 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f16>) -> tensor<4x6x32xf16>
    %59 = stablehlo.multiply %58, %57 : tensor<4x6x32xf16>
    %60 = stablehlo.tanh %59 : tensor<4x6x32xf16>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %61 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f16>) -> tensor<4x6x32xf16>
    %62 = stablehlo.add %61, %60 : tensor<4x6x32xf16>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
    %63 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f16>) -> tensor<4x6x32xf16>
    %64 = stablehlo.multiply %63, %62 : tensor<4x6x32xf16>
    %65 = stablehlo.multiply %52, %64 : tensor<4x6x32xf16>
    %66 = stablehlo.convert %arg5 : (tensor<32x12xf32>) -> tensor<32x12xf16>
    %67 = stablehlo.convert %arg4 : (tensor<12xf32>) -> tensor<12xf16>
    %68 = stablehlo.dot_general %65, %66, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6x32xf16>, tensor<32x12xf16>) -> tensor<4x6x12xf16>
    %69 = stablehlo.reshape %67 : (tensor<12xf16>) -> tensor<1x1x12xf16>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2] : (tensor<1x1x12xf16>) -> tensor<4x6x12xf16>
    %71 = stablehlo.add %68, %70 : tensor<4x6x12xf16>
    %72 = stablehlo.convert %arg19 : (tensor<4x6x16xf32>) -> tensor<4x6x16xbf16>
    %73 = stablehlo.convert %arg11 : (tensor<16x32xf32>) -> tensor<16x32xbf16>
    %74 = stablehlo.convert %arg10 : (tensor<32xf32>) -> tensor<32xbf16>
    %75 = stablehlo.dot_general %72, %73, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6x16xbf16>, tensor<16x32xbf16>) -> tensor<4x6x32xbf16>
    %76 = stablehlo.reshape %74 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x6x32xbf16>
    %78 = stablehlo.add %75, %77 : tensor<4x6x32xbf16>
    %79 = call @relu(%78) : (tensor<4x6x32xbf16>) -> tensor<4x6x32xbf16>
    %80 = stablehlo.convert %arg9 : (tensor<32x12xf32>) -> tensor<32x12xbf16>
    %81 = stablehlo.convert %arg8 : (tensor<12xf32>) -> tensor<12xbf16>
    %82 = stablehlo.dot_general %79, %80, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6x32xbf16>, tensor<32x12xbf16>) -> tensor<4x6x12xbf16>
    %83 = stablehlo.reshape %81 : (tensor<12xbf16>) -> tensor<1x1x12xbf16>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1, 2] : (tensor<1x1x12xbf16>) -> tensor<4x6x12xbf16>
    %85 = stablehlo.add %82, %84 : tensor<4x6x12xbf16>
    %86 = stablehlo.convert %arg19 : (tensor<4x6x16xf32>) -> tensor<4x6x16xf16>
    %87 = stablehlo.convert %arg15 : (tensor<16x32xf32>) -> tensor<16x32xf16>
    %88 = stablehlo.convert %arg14 : (tensor<32xf32>) -> tensor<32xf16>
    %89 = stablehlo.dot_general %86, %87, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6x16xf16>, tensor<16x32xf16>) -> tensor<4x6x32xf16>
    %90 = stablehlo.reshape %88 : (tensor<32xf16>) -> tensor<1x1x32xf16>
    %91 = stablehlo.broadcast_in_dim %90, dims = [0, 1, 2] : (tensor<1x1x32xf16>) -> tensor<4x6x32xf16>
    %92 = stablehlo.add %89, %91 : tensor<4x6x32xf16>
    %93 = call @relu_0(%92) : (tensor<4x6x32xf16>) -> tensor<4x6x32xf16>
    %94 = stablehlo.convert %arg13 : (tensor<32x12xf32>) -> tensor<32x12xf16>
    %95 = stablehlo.convert %arg12 : (tensor<12xf32>) -> tensor<12xf16>
    %96 = stablehlo.dot_general %93, %94, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6x32xf16>, tensor<32x12xf16>) -> tensor<4x6x12xf16>
    %97 = stablehlo.reshape %95 : (tensor<12xf16>) -> tensor<1x1x12xf16>
    %98 = stablehlo.broadcast_in_dim %97, dims = [0, 1, 2] : (tensor<1x1x12xf16>) -> tensor<4x6x12xf16>
    %99 = stablehlo.add %96, %98 : tensor<4x6x12xf16>
    %100 = stablehlo.convert %arg19 : (tensor<4x6x16xf32>) -> tensor<4x6x16xbf16>
    %101 = stablehlo.dot_general %100, %arg17, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6x16xbf16>, tensor<16x12xbf16>) -> tensor<4x6x12xbf16>
    %102 = stablehlo.convert %101 : (tensor<4x6x12xbf16>) -> tensor<4x6x12xf32>
    return %45, %71, %85, %99, %19, %102 : tensor<4x6x12xbf16>, tensor<4x6x12xf16>, tensor<4x6x12xbf16>, tensor<4x6x12xf16>, tensor<4x6x32xbf16>, tensor<4x6x12xf32>
  }
  func.func private @relu(%arg0: tensor<4x6x32xbf16>) -> tensor<4x6x32xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x6x32xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x6x32xbf16>
    return %1 : tensor<4x6x32xbf16>
  }
  func.func private @relu_0(%arg0: tensor<4x6x32xf16>) -> tensor<4x6x32xf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f16>) -> tensor<4x6x32xf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x6x32xf16>
    return %1 : tensor<4x6x32xf16>
  }
}
