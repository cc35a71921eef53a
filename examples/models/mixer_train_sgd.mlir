module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<24xf32>, %arg1: tensor<16x24xf32>, %arg2: tensor<16xf32>, %arg3: tensor<24x16xf32>, %arg4: tensor<24xf32>, %arg5: tensor<16x24xf32>, %arg6: tensor<16xf32>, %arg7: tensor<24x16xf32>, %arg8: tensor<7xf32>, %arg9: tensor<16x7xf32>, %arg10: tensor<16xf32>, %arg11: tensor<16xf32>, %arg12: tensor<16xf32>, %arg13: tensor<16xf32>, %arg14: tensor<16xf32>, %arg15: tensor<16xf32>, %arg16: tensor<16xf32>, %arg17: tensor<16xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16xf32>, %arg20: tensor<16xf32>, %arg21: tensor<3x3x3x16xf32>, %arg22: tensor<12xf32>, %arg23: tensor<9x12xf32>, %arg24: tensor<9xf32>, %arg25: tensor<12x9xf32>, %arg26: tensor<12xf32>, %arg27: tensor<9x12xf32>, %arg28: tensor<9xf32>, %arg29: tensor<12x9xf32>, %arg30: tensor<5x9x9x3xf32>, %arg31: tensor<5xi32>) -> (tensor<24xf32> {jax.result_info = "result[0]['channels'][0]['layers'][0]['bias']"}, tensor<16x24xf32> {jax.result_info = "result[0]['channels'][0]['layers'][0]['kernel']"}, tensor<16xf32> {jax.result_info = "result[0]['channels'][0]['layers'][2]['bias']"}, tensor<24x16xf32> {jax.result_info = "result[0]['channels'][0]['layers'][2]['kernel']"}, tensor<24xf32> {jax.result_info = "result[0]['channels'][1]['layers'][0]['bias']"}, tensor<16x24xf32> {jax.result_info = "result[0]['channels'][1]['layers'][0]['kernel']"}, tensor<16xf32> {jax.result_info = "result[0]['channels'][1]['layers'][2]['bias']"}, tensor<24x16xf32> {jax.result_info = "result[0]['channels'][1]['layers'][2]['kernel']"}, tensor<7xf32> {jax.result_info = "result[0]['head']['bias']"}, tensor<16x7xf32> {jax.result_info = "result[0]['head']['kernel']"}, tensor<16xf32> {jax.result_info = "result[0]['norms'][0]['bias']"}, tensor<16xf32> {jax.result_info = "result[0]['norms'][0]['scale']"}, tensor<16xf32> {jax.result_info = "result[0]['norms'][1]['bias']"}, tensor<16xf32> {jax.result_info = "result[0]['norms'][1]['scale']"}, tensor<16xf32> {jax.result_info = "result[0]['norms'][2]['bias']"}, tensor<16xf32> {jax.result_info = "result[0]['norms'][2]['scale']"}, tensor<16xf32> {jax.result_info = "result[0]['norms'][3]['bias']"}, tensor<16xf32> {jax.result_info = "result[0]['norms'][3]['scale']"}, tensor<16xf32> {jax.result_info = "result[0]['norms'][4]['bias']"}, tensor<16xf32> {jax.result_info = "result[0]['norms'][4]['scale']"}, tensor<16xf32> {jax.result_info = "result[0]['stem']['bias']"}, tensor<3x3x3x16xf32> {jax.result_info = "result[0]['stem']['kernel']"}, tensor<12xf32> {jax.result_info = "result[0]['tokens'][0]['layers'][0]['bias']"}, tensor<9x12xf32> {jax.result_info = "result[0]['tokens'][0]['layers'][0]['kernel']"}, tensor<9xf32> {jax.result_info = "result[0]['tokens'][0]['layers'][2]['bias']"}, tensor<12x9xf32> {jax.result_info = "result[0]['tokens'][0]['layers'][2]['kernel']"}, tensor<12xf32> {jax.result_info = "result[0]['tokens'][1]['layers'][0]['bias']"}, tensor<9x12xf32> {jax.result_info = "result[0]['tokens'][1]['layers'][0]['kernel']"}, tensor<9xf32> {jax.result_info = "result[0]['tokens'][1]['layers'][2]['bias']"}, tensor<12x9xf32> {jax.result_info = "result[0]['tokens'][1]['layers'][2]['kernel']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convolution(%arg30, %arg21) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [3, 3], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<5x9x9x3xf32>, tensor<3x3x3x16xf32>) -> tensor<5x3x3x16xf32>
    %1 = stablehlo.reshape %arg20 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<5x3x3x16xf32>
    %3 = stablehlo.add %0, %2 : tensor<5x3x3x16xf32>
    %4 = stablehlo.reshape %3 : (tensor<5x3x3x16xf32>) -> tensor<5x9x16xf32>
    %5 = chlo.square %4 : tensor<5x9x16xf32> -> tensor<5x9x16xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x9x16xf32>
    %7 = stablehlo.multiply %6, %4 : tensor<5x9x16xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<5x9xf32>
    %cst_1 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %10 = stablehlo.divide %8, %9 : tensor<5x9xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%5 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<5x9xf32>
    %cst_3 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %13 = stablehlo.divide %11, %12 : tensor<5x9xf32>
    %14 = chlo.square %10 : tensor<5x9xf32> -> tensor<5x9xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %16 = stablehlo.multiply %15, %10 : tensor<5x9xf32>
    %17 = stablehlo.subtract %13, %14 : tensor<5x9xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %19 = stablehlo.maximum %18, %17 : tensor<5x9xf32>
    %20 = stablehlo.compare EQ, %17, %19, FLOAT : (tensor<5x9xf32>, tensor<5x9xf32>) -> tensor<5x9xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %23 = stablehlo.select %20, %21, %22 : tensor<5x9xi1>, tensor<5x9xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %25 = stablehlo.compare EQ, %24, %19, FLOAT : (tensor<5x9xf32>, tensor<5x9xf32>) -> tensor<5x9xi1>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %28 = stablehlo.select %25, %26, %27 : tensor<5x9xi1>, tensor<5x9xf32>
    %29 = stablehlo.divide %23, %28 : tensor<5x9xf32>
    %30 = stablehlo.reshape %10 : (tensor<5x9xf32>) -> tensor<5x9x1xf32>
    %31 = stablehlo.reshape %19 : (tensor<5x9xf32>) -> tensor<5x9x1xf32>
    %32 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<5x9x1xf32>) -> tensor<5x9x16xf32>
    %33 = stablehlo.subtract %4, %32 : tensor<5x9x16xf32>
    %cst_11 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x9x1xf32>
    %35 = stablehlo.add %31, %34 : tensor<5x9x1xf32>
    %36 = stablehlo.rsqrt %35 : tensor<5x9x1xf32>
    %37 = stablehlo.divide %36, %35 : tensor<5x9x1xf32>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x9x1xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<5x9x1xf32>
    %40 = stablehlo.reshape %arg11 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %41 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<5x9x1xf32>) -> tensor<5x9x16xf32>
    %42 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<5x9x16xf32>
    %43 = stablehlo.multiply %41, %42 : tensor<5x9x16xf32>
    %44 = stablehlo.multiply %33, %43 : tensor<5x9x16xf32>
    %45 = stablehlo.reshape %arg10 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<5x9x16xf32>
    %47 = stablehlo.add %44, %46 : tensor<5x9x16xf32>
    %48 = stablehlo.transpose %47, dims = [0, 2, 1] : (tensor<5x9x16xf32>) -> tensor<5x16x9xf32>
    %49 = stablehlo.dot_general %48, %arg23, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x16x9xf32>, tensor<9x12xf32>) -> tensor<5x16x12xf32>
    %50 = stablehlo.reshape %arg22 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<5x16x12xf32>
    %52 = stablehlo.add %49, %51 : tensor<5x16x12xf32>
    %53 = stablehlo.multiply %52, %52 : tensor<5x16x12xf32>
    %54 = stablehlo.multiply %53, %52 : tensor<5x16x12xf32>
    %55 = stablehlo.multiply %52, %52 : tensor<5x16x12xf32>
    %cst_13 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x16x12xf32>
    %57 = stablehlo.multiply %56, %55 : tensor<5x16x12xf32>
    %cst_14 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x16x12xf32>
    %59 = stablehlo.multiply %58, %54 : tensor<5x16x12xf32>
    %60 = stablehlo.add %52, %59 : tensor<5x16x12xf32>
    %cst_15 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x16x12xf32>
    %62 = stablehlo.multiply %61, %60 : tensor<5x16x12xf32>
    %63 = stablehlo.tanh %62 : tensor<5x16x12xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x16x12xf32>
    %65 = stablehlo.subtract %64, %63 : tensor<5x16x12xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5x16x12xf32>
    %67 = stablehlo.add %66, %63 : tensor<5x16x12xf32>
    %cst_18 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5x16x12xf32>
    %69 = stablehlo.multiply %68, %67 : tensor<5x16x12xf32>
    %70 = stablehlo.multiply %52, %69 : tensor<5x16x12xf32>
    %71 = stablehlo.dot_general %70, %arg25, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x16x12xf32>, tensor<12x9xf32>) -> tensor<5x16x9xf32>
    %72 = stablehlo.reshape %arg24 : (tensor<9xf32>) -> tensor<1x1x9xf32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0, 1, 2] : (tensor<1x1x9xf32>) -> tensor<5x16x9xf32>
    %74 = stablehlo.add %71, %73 : tensor<5x16x9xf32>
    %75 = stablehlo.transpose %74, dims = [0, 2, 1] : (tensor<5x16x9xf32>) -> tensor<5x9x16xf32>
    %76 = stablehlo.add %4, %75 : tensor<5x9x16xf32>
    %77 = chlo.square %76 : tensor<5x9x16xf32> -> tensor<5x9x16xf32>
    %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5x9x16xf32>
    %79 = stablehlo.multiply %78, %76 : tensor<5x9x16xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.reduce(%76 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<5x9xf32>
    %cst_21 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %82 = stablehlo.divide %80, %81 : tensor<5x9xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%77 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<5x9xf32>
    %cst_23 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %85 = stablehlo.divide %83, %84 : tensor<5x9xf32>
    %86 = chlo.square %82 : tensor<5x9xf32> -> tensor<5x9xf32>
    %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %88 = stablehlo.multiply %87, %82 : tensor<5x9xf32>
    %89 = stablehlo.subtract %85, %86 : tensor<5x9xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %91 = stablehlo.maximum %90, %89 : tensor<5x9xf32>
    %92 = stablehlo.compare EQ, %89, %91, FLOAT : (tensor<5x9xf32>, tensor<5x9xf32>) -> tensor<5x9xi1>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %95 = stablehlo.select %92, %93, %94 : tensor<5x9xi1>, tensor<5x9xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %97 = stablehlo.compare EQ, %96, %91, FLOAT : (tensor<5x9xf32>, tensor<5x9xf32>) -> tensor<5x9xi1>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %100 = stablehlo.select %97, %98, %99 : tensor<5x9xi1>, tensor<5x9xf32>
    %101 = stablehlo.divide %95, %100 : tensor<5x9xf32>
    %102 = stablehlo.reshape %82 : (tensor<5x9xf32>) -> tensor<5x9x1xf32>
    %103 = stablehlo.reshape %91 : (tensor<5x9xf32>) -> tensor<5x9x1xf32>
    %104 = stablehlo.broadcast_in_dim %102, dims = [0, 1, 2] : (tensor<5x9x1xf32>) -> tensor<5x9x16xf32>
    %105 = stablehlo.subtract %76, %104 : tensor<5x9x16xf32>
    %cst_31 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<5x9x1xf32>
    %107 = stablehlo.add %103, %106 : tensor<5x9x1xf32>
    %108 = stablehlo.rsqrt %107 : tensor<5x9x1xf32>
    %109 = stablehlo.divide %108, %107 : tensor<5x9x1xf32>
    %cst_32 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<5x9x1xf32>
    %111 = stablehlo.multiply %110, %109 : tensor<5x9x1xf32>
    %112 = stablehlo.reshape %arg13 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %113 = stablehlo.broadcast_in_dim %108, dims = [0, 1, 2] : (tensor<5x9x1xf32>) -> tensor<5x9x16xf32>
    %114 = stablehlo.broadcast_in_dim %112, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<5x9x16xf32>
    %115 = stablehlo.multiply %113, %114 : tensor<5x9x16xf32>
    %116 = stablehlo.multiply %105, %115 : tensor<5x9x16xf32>
    %117 = stablehlo.reshape %arg12 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<5x9x16xf32>
    %119 = stablehlo.add %116, %118 : tensor<5x9x16xf32>
    %120 = stablehlo.dot_general %119, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x9x16xf32>, tensor<16x24xf32>) -> tensor<5x9x24xf32>
    %121 = stablehlo.reshape %arg0 : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %122 = stablehlo.broadcast_in_dim %121, dims = [0, 1, 2] : (tensor<1x1x24xf32>) -> tensor<5x9x24xf32>
    %123 = stablehlo.add %120, %122 : tensor<5x9x24xf32>
    %124 = stablehlo.multiply %123, %123 : tensor<5x9x24xf32>
    %125 = stablehlo.multiply %124, %123 : tensor<5x9x24xf32>
    %126 = stablehlo.multiply %123, %123 : tensor<5x9x24xf32>
    %cst_33 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<5x9x24xf32>
    %128 = stablehlo.multiply %127, %126 : tensor<5x9x24xf32>
    %cst_34 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<5x9x24xf32>
    %130 = stablehlo.multiply %129, %125 : tensor<5x9x24xf32>
    %131 = stablehlo.add %123, %130 : tensor<5x9x24xf32>
    %cst_35 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<5x9x24xf32>
    %133 = stablehlo.multiply %132, %131 : tensor<5x9x24xf32>
    %134 = stablehlo.tanh %133 : tensor<5x9x24xf32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<5x9x24xf32>
    %136 = stablehlo.subtract %135, %134 : tensor<5x9x24xf32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<5x9x24xf32>
    %138 = stablehlo.add %137, %134 : tensor<5x9x24xf32>
    %cst_38 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<5x9x24xf32>
    %140 = stablehlo.multiply %139, %138 : tensor<5x9x24xf32>
    %141 = stablehlo.multiply %123, %140 : tensor<5x9x24xf32>
    %142 = stablehlo.dot_general %141, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x9x24xf32>, tensor<24x16xf32>) -> tensor<5x9x16xf32>
    %143 = stablehlo.reshape %arg2 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<5x9x16xf32>
    %145 = stablehlo.add %142, %144 : tensor<5x9x16xf32>
    %146 = stablehlo.add %76, %145 : tensor<5x9x16xf32>
    %147 = chlo.square %146 : tensor<5x9x16xf32> -> tensor<5x9x16xf32>
    %cst_39 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<5x9x16xf32>
    %149 = stablehlo.multiply %148, %146 : tensor<5x9x16xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.reduce(%146 init: %cst_40) applies stablehlo.add across dimensions = [2] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<5x9xf32>
    %cst_41 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %152 = stablehlo.divide %150, %151 : tensor<5x9xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.reduce(%147 init: %cst_42) applies stablehlo.add across dimensions = [2] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<5x9xf32>
    %cst_43 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %155 = stablehlo.divide %153, %154 : tensor<5x9xf32>
    %156 = chlo.square %152 : tensor<5x9xf32> -> tensor<5x9xf32>
    %cst_44 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %158 = stablehlo.multiply %157, %152 : tensor<5x9xf32>
    %159 = stablehlo.subtract %155, %156 : tensor<5x9xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %161 = stablehlo.maximum %160, %159 : tensor<5x9xf32>
    %162 = stablehlo.compare EQ, %159, %161, FLOAT : (tensor<5x9xf32>, tensor<5x9xf32>) -> tensor<5x9xi1>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %165 = stablehlo.select %162, %163, %164 : tensor<5x9xi1>, tensor<5x9xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %167 = stablehlo.compare EQ, %166, %161, FLOAT : (tensor<5x9xf32>, tensor<5x9xf32>) -> tensor<5x9xi1>
    %cst_49 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %170 = stablehlo.select %167, %168, %169 : tensor<5x9xi1>, tensor<5x9xf32>
    %171 = stablehlo.divide %165, %170 : tensor<5x9xf32>
    %172 = stablehlo.reshape %152 : (tensor<5x9xf32>) -> tensor<5x9x1xf32>
    %173 = stablehlo.reshape %161 : (tensor<5x9xf32>) -> tensor<5x9x1xf32>
    %174 = stablehlo.broadcast_in_dim %172, dims = [0, 1, 2] : (tensor<5x9x1xf32>) -> tensor<5x9x16xf32>
    %175 = stablehlo.subtract %146, %174 : tensor<5x9x16xf32>
    %cst_51 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<5x9x1xf32>
    %177 = stablehlo.add %173, %176 : tensor<5x9x1xf32>
    %178 = stablehlo.rsqrt %177 : tensor<5x9x1xf32>
    %179 = stablehlo.divide %178, %177 : tensor<5x9x1xf32>
    %cst_52 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<5x9x1xf32>
    %181 = stablehlo.multiply %180, %179 : tensor<5x9x1xf32>
    %182 = stablehlo.reshape %arg15 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %183 = stablehlo.broadcast_in_dim %178, dims = [0, 1, 2] : (tensor<5x9x1xf32>) -> tensor<5x9x16xf32>
    %184 = stablehlo.broadcast_in_dim %182, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<5x9x16xf32>
    %185 = stablehlo.multiply %183, %184 : tensor<5x9x16xf32>
    %186 = stablehlo.multiply %175, %185 : tensor<5x9x16xf32>
    %187 = stablehlo.reshape %arg14 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %188 = stablehlo.broadcast_in_dim %187, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<5x9x16xf32>
    %189 = stablehlo.add %186, %188 : tensor<5x9x16xf32>
    %190 = stablehlo.transpose %189, dims = [0, 2, 1] : (tensor<5x9x16xf32>) -> tensor<5x16x9xf32>
    %191 = stablehlo.dot_general %190, %arg27, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x16x9xf32>, tensor<9x12xf32>) -> tensor<5x16x12xf32>
    %192 = stablehlo.reshape %arg26 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [0, 1, 2] : (tensor<1x1x12xf32>) -> tensor<5x16x12xf32>
    %194 = stablehlo.add %191, %193 : tensor<5x16x12xf32>
    %195 = stablehlo.multiply %194, %194 : tensor<5x16x12xf32>
    %196 = stablehlo.multiply %195, %194 : tensor<5x16x12xf32>
    %197 = stablehlo.multiply %194, %194 : tensor<5x16x12xf32>
    %cst_53 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<5x16x12xf32>
    %199 = stablehlo.multiply %198, %197 : tensor<5x16x12xf32>
    %cst_54 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<5x16x12xf32>
    %201 = stablehlo.multiply %200, %196 : tensor<5x16x12xf32>
    %202 = stablehlo.add %194, %201 : tensor<5x16x12xf32>
    %cst_55 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<5x16x12xf32>
    %204 = stablehlo.multiply %203, %202 : tensor<5x16x12xf32>
    %205 = stablehlo.tanh %204 : tensor<5x16x12xf32>
    %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %206 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<5x16x12xf32>
    %207 = stablehlo.subtract %206, %205 : tensor<5x16x12xf32>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<5x16x12xf32>
    %209 = stablehlo.add %208, %205 : tensor<5x16x12xf32>
    %cst_58 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<5x16x12xf32>
    %211 = stablehlo.multiply %210, %209 : tensor<5x16x12xf32>
    %212 = stablehlo.multiply %194, %211 : tensor<5x16x12xf32>
    %213 = stablehlo.dot_general %212, %arg29, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x16x12xf32>, tensor<12x9xf32>) -> tensor<5x16x9xf32>
    %214 = stablehlo.reshape %arg28 : (tensor<9xf32>) -> tensor<1x1x9xf32>
    %215 = stablehlo.broadcast_in_dim %214, dims = [0, 1, 2] : (tensor<1x1x9xf32>) -> tensor<5x16x9xf32>
    %216 = stablehlo.add %213, %215 : tensor<5x16x9xf32>
    %217 = stablehlo.transpose %216, dims = [0, 2, 1] : (tensor<5x16x9xf32>) -> tensor<5x9x16xf32>
    %218 = stablehlo.add %146, %217 : tensor<5x9x16xf32>
    %219 = chlo.square %218 : tensor<5x9x16xf32> -> tensor<5x9x16xf32>
    %cst_59 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<5x9x16xf32>
    %221 = stablehlo.multiply %220, %218 : tensor<5x9x16xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %222 = stablehlo.reduce(%218 init: %cst_60) applies stablehlo.add across dimensions = [2] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<5x9xf32>
    %cst_61 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %223 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %224 = stablehlo.divide %222, %223 : tensor<5x9xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %225 = stablehlo.reduce(%219 init: %cst_62) applies stablehlo.add across dimensions = [2] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<5x9xf32>
    %cst_63 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %227 = stablehlo.divide %225, %226 : tensor<5x9xf32>
    %228 = chlo.square %224 : tensor<5x9xf32> -> tensor<5x9xf32>
    %cst_64 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %229 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %230 = stablehlo.multiply %229, %224 : tensor<5x9xf32>
    %231 = stablehlo.subtract %227, %228 : tensor<5x9xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %232 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %233 = stablehlo.maximum %232, %231 : tensor<5x9xf32>
    %234 = stablehlo.compare EQ, %231, %233, FLOAT : (tensor<5x9xf32>, tensor<5x9xf32>) -> tensor<5x9xi1>
    %cst_66 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %235 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %236 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %237 = stablehlo.select %234, %235, %236 : tensor<5x9xi1>, tensor<5x9xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %238 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %239 = stablehlo.compare EQ, %238, %233, FLOAT : (tensor<5x9xf32>, tensor<5x9xf32>) -> tensor<5x9xi1>
    %cst_69 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %240 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %cst_70 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %241 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %242 = stablehlo.select %239, %240, %241 : tensor<5x9xi1>, tensor<5x9xf32>
    %243 = stablehlo.divide %237, %242 : tensor<5x9xf32>
    %244 = stablehlo.reshape %224 : (tensor<5x9xf32>) -> tensor<5x9x1xf32>
    %245 = stablehlo.reshape %233 : (tensor<5x9xf32>) -> tensor<5x9x1xf32>
    %246 = stablehlo.broadcast_in_dim %244, dims = [0, 1, 2] : (tensor<5x9x1xf32>) -> tensor<5x9x16xf32>
    %247 = stablehlo.subtract %218, %246 : tensor<5x9x16xf32>
    %cst_71 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<5x9x1xf32>
    %249 = stablehlo.add %245, %248 : tensor<5x9x1xf32>
    %250 = stablehlo.rsqrt %249 : tensor<5x9x1xf32>
    %251 = stablehlo.divide %250, %249 : tensor<5x9x1xf32>
    %cst_72 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %252 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<5x9x1xf32>
    %253 = stablehlo.multiply %252, %251 : tensor<5x9x1xf32>
    %254 = stablehlo.reshape %arg17 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %255 = stablehlo.broadcast_in_dim %250, dims = [0, 1, 2] : (tensor<5x9x1xf32>) -> tensor<5x9x16xf32>
    %256 = stablehlo.broadcast_in_dim %254, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<5x9x16xf32>
    %257 = stablehlo.multiply %255, %256 : tensor<5x9x16xf32>
    %258 = stablehlo.multiply %247, %257 : tensor<5x9x16xf32>
    %259 = stablehlo.reshape %arg16 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %260 = stablehlo.broadcast_in_dim %259, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<5x9x16xf32>
    %261 = stablehlo.add %258, %260 : tensor<5x9x16xf32>
    %262 = stablehlo.dot_general %261, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x9x16xf32>, tensor<16x24xf32>) -> tensor<5x9x24xf32>
    %263 = stablehlo.reshape %arg4 : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %264 = stablehlo.broadcast_in_dim %263, dims = [0, 1, 2] : (tensor<1x1x24xf32>) -> tensor<5x9x24xf32>
    %265 = stablehlo.add %262, %264 : tensor<5x9x24xf32>
    %266 = stablehlo.multiply %265, %265 : tensor<5x9x24xf32>
    %267 = stablehlo.multiply %266, %265 : tensor<5x9x24xf32>
    %268 = stablehlo.multiply %265, %265 : tensor<5x9x24xf32>
    %cst_73 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %269 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<5x9x24xf32>
    %270 = stablehlo.multiply %269, %268 : tensor<5x9x24xf32>
    %cst_74 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %271 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<5x9x24xf32>
    %272 = stablehlo.multiply %271, %267 : tensor<5x9x24xf32>
    %273 = stablehlo.add %265, %272 : tensor<5x9x24xf32>
    %cst_75 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %274 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<5x9x24xf32>
    %275 = stablehlo.multiply %274, %273 : tensor<5x9x24xf32>
    %276 = stablehlo.tanh %275 : tensor<5x9x24xf32>
    %cst_76 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %277 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<5x9x24xf32>
    %278 = stablehlo.subtract %277, %276 : tensor<5x9x24xf32>
    %cst_77 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %279 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<5x9x24xf32>
    %280 = stablehlo.add %279, %276 : tensor<5x9x24xf32>
    %cst_78 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %281 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<5x9x24xf32>
    %282 = stablehlo.multiply %281, %280 : tensor<5x9x24xf32>
    %283 = stablehlo.multiply %265, %282 : tensor<5x9x24xf32>
    %284 = stablehlo.dot_general %283, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x9x24xf32>, tensor<24x16xf32>) -> tensor<5x9x16xf32>
    %285 = stablehlo.reshape %arg6 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %286 = stablehlo.broadcast_in_dim %285, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<5x9x16xf32>
    %287 = stablehlo.add %284, %286 : tensor<5x9x16xf32>
    %288 = stablehlo.add %218, %287 : tensor<5x9x16xf32>
    %289 = chlo.square %288 : tensor<5x9x16xf32> -> tensor<5x9x16xf32>
    %cst_79 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %290 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<5x9x16xf32>
    %291 = stablehlo.multiply %290, %288 : tensor<5x9x16xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %292 = stablehlo.reduce(%288 init: %cst_80) applies stablehlo.add across dimensions = [2] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<5x9xf32>
    %cst_81 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %293 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %294 = stablehlo.divide %292, %293 : tensor<5x9xf32>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %295 = stablehlo.reduce(%289 init: %cst_82) applies stablehlo.add across dimensions = [2] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<5x9xf32>
    %cst_83 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %296 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %297 = stablehlo.divide %295, %296 : tensor<5x9xf32>
    %298 = chlo.square %294 : tensor<5x9xf32> -> tensor<5x9xf32>
    %cst_84 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %299 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %300 = stablehlo.multiply %299, %294 : tensor<5x9xf32>
    %301 = stablehlo.subtract %297, %298 : tensor<5x9xf32>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %302 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %303 = stablehlo.maximum %302, %301 : tensor<5x9xf32>
    %304 = stablehlo.compare EQ, %301, %303, FLOAT : (tensor<5x9xf32>, tensor<5x9xf32>) -> tensor<5x9xi1>
    %cst_86 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %305 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %306 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %307 = stablehlo.select %304, %305, %306 : tensor<5x9xi1>, tensor<5x9xf32>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %308 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %309 = stablehlo.compare EQ, %308, %303, FLOAT : (tensor<5x9xf32>, tensor<5x9xf32>) -> tensor<5x9xi1>
    %cst_89 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %310 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %cst_90 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %311 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %312 = stablehlo.select %309, %310, %311 : tensor<5x9xi1>, tensor<5x9xf32>
    %313 = stablehlo.divide %307, %312 : tensor<5x9xf32>
    %314 = stablehlo.reshape %294 : (tensor<5x9xf32>) -> tensor<5x9x1xf32>
    %315 = stablehlo.reshape %303 : (tensor<5x9xf32>) -> tensor<5x9x1xf32>
    %316 = stablehlo.broadcast_in_dim %314, dims = [0, 1, 2] : (tensor<5x9x1xf32>) -> tensor<5x9x16xf32>
    %317 = stablehlo.subtract %288, %316 : tensor<5x9x16xf32>
    %cst_91 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %318 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<5x9x1xf32>
    %319 = stablehlo.add %315, %318 : tensor<5x9x1xf32>
    %320 = stablehlo.rsqrt %319 : tensor<5x9x1xf32>
    %321 = stablehlo.divide %320, %319 : tensor<5x9x1xf32>
    %cst_92 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %322 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<5x9x1xf32>
    %323 = stablehlo.multiply %322, %321 : tensor<5x9x1xf32>
    %324 = stablehlo.reshape %arg19 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %325 = stablehlo.broadcast_in_dim %320, dims = [0, 1, 2] : (tensor<5x9x1xf32>) -> tensor<5x9x16xf32>
    %326 = stablehlo.broadcast_in_dim %324, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<5x9x16xf32>
    %327 = stablehlo.multiply %325, %326 : tensor<5x9x16xf32>
    %328 = stablehlo.multiply %317, %327 : tensor<5x9x16xf32>
    %329 = stablehlo.reshape %arg18 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %330 = stablehlo.broadcast_in_dim %329, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<5x9x16xf32>
    %331 = stablehlo.add %328, %330 : tensor<5x9x16xf32>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %332 = stablehlo.reduce(%331 init: %cst_93) applies stablehlo.add across dimensions = [1] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<5x16xf32>
    %cst_94 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %333 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<5x16xf32>
    %334 = stablehlo.divide %332, %333 : tensor<5x16xf32>
    %335 = stablehlo.dot_general %334, %arg9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x16xf32>, tensor<16x7xf32>) -> tensor<5x7xf32>
    %336 = stablehlo.reshape %arg8 : (tensor<7xf32>) -> tensor<1x7xf32>
    %337 = stablehlo.broadcast_in_dim %336, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<5x7xf32>
    %338 = stablehlo.add %335, %337 : tensor<5x7xf32>
    %339 = stablehlo.broadcast_in_dim %arg31, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %340:2 = call @take_along_axis(%338, %339) : (tensor<5x7xf32>, tensor<5x1xi32>) -> (tensor<5x1xf32>, tensor<5x1x1xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %341:2 = call @_take(%340#0, %c) : (tensor<5x1xf32>, tensor<i32>) -> (tensor<5xf32>, tensor<1xi32>)
    %cst_95 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %342 = stablehlo.reduce(%338 init: %cst_95) applies stablehlo.maximum across dimensions = [1] : (tensor<5x7xf32>, tensor<f32>) -> tensor<5xf32>
    %343 = stablehlo.reshape %342 : (tensor<5xf32>) -> tensor<5x1xf32>
    %344 = stablehlo.broadcast_in_dim %343, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x7xf32>
    %345 = stablehlo.compare EQ, %338, %344, FLOAT : (tensor<5x7xf32>, tensor<5x7xf32>) -> tensor<5x7xi1>
    %346 = stablehlo.convert %345 : (tensor<5x7xi1>) -> tensor<5x7xf32>
    %cst_96 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %347 = stablehlo.reduce(%346 init: %cst_96) applies stablehlo.add across dimensions = [1] : (tensor<5x7xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_97 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %348 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %349 = stablehlo.maximum %348, %342 : tensor<5xf32>
    %350 = stablehlo.compare EQ, %342, %349, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_98 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %351 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %352 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %353 = stablehlo.select %350, %351, %352 : tensor<5xi1>, tensor<5xf32>
    %cst_100 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %354 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %355 = stablehlo.compare EQ, %354, %349, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_101 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %356 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_102 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %357 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %358 = stablehlo.select %355, %356, %357 : tensor<5xi1>, tensor<5xf32>
    %359 = stablehlo.divide %353, %358 : tensor<5xf32>
    %360 = stablehlo.is_finite %349 : (tensor<5xf32>) -> tensor<5xi1>
    %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %361 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %362 = stablehlo.select %360, %349, %361 : tensor<5xi1>, tensor<5xf32>
    %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %363 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %364 = stablehlo.broadcast_in_dim %362, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %365 = stablehlo.broadcast_in_dim %364, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x7xf32>
    %366 = stablehlo.subtract %338, %365 : tensor<5x7xf32>
    %367 = stablehlo.exponential %366 : tensor<5x7xf32>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %368 = stablehlo.reduce(%367 init: %cst_105) applies stablehlo.add across dimensions = [1] : (tensor<5x7xf32>, tensor<f32>) -> tensor<5xf32>
    %369 = stablehlo.sign %368 : tensor<5xf32>
    %370 = stablehlo.abs %368 : tensor<5xf32>
    %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %371 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %372 = stablehlo.compare GE, %368, %371, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %373 = stablehlo.log %370 : tensor<5xf32>
    %374 = stablehlo.add %373, %362 : tensor<5xf32>
    %375 = stablehlo.subtract %374, %341#0 : tensor<5xf32>
    %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %376 = stablehlo.reduce(%375 init: %cst_107) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_108 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %377 = stablehlo.divide %376, %cst_108 : tensor<f32>
    %cst_109 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_110 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %378 = stablehlo.divide %cst_109, %cst_110 : tensor<f32>
    %379 = stablehlo.broadcast_in_dim %378, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %380 = stablehlo.negate %379 : tensor<5xf32>
    %381 = stablehlo.divide %379, %370 : tensor<5xf32>
    %cst_111 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %382 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %383 = stablehlo.select %372, %382, %381 : tensor<5xi1>, tensor<5xf32>
    %384 = stablehlo.select %372, %381, %382 : tensor<5xi1>, tensor<5xf32>
    %385 = stablehlo.negate %383 : tensor<5xf32>
    %386 = stablehlo.add %384, %385 : tensor<5xf32>
    %387 = stablehlo.broadcast_in_dim %386, dims = [0] : (tensor<5xf32>) -> tensor<5x7xf32>
    %388 = stablehlo.multiply %387, %367 : tensor<5x7xf32>
    %389 = call @_take_0(%341#1, %380) : (tensor<1xi32>, tensor<5xf32>) -> tensor<5x1xf32>
    %390 = call @take_along_axis_1(%340#1, %389) : (tensor<5x1x1xi32>, tensor<5x1xf32>) -> tensor<5x7xf32>
    %391 = stablehlo.add %388, %390 : tensor<5x7xf32>
    %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %392 = stablehlo.reduce(%391 init: %cst_112) applies stablehlo.add across dimensions = [0] : (tensor<5x7xf32>, tensor<f32>) -> tensor<7xf32>
    %393 = stablehlo.reshape %392 : (tensor<7xf32>) -> tensor<1x7xf32>
    %394 = stablehlo.reshape %393 : (tensor<1x7xf32>) -> tensor<7xf32>
    %395 = stablehlo.dot_general %391, %334, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x7xf32>, tensor<5x16xf32>) -> tensor<7x16xf32>
    %396 = stablehlo.transpose %395, dims = [1, 0] : (tensor<7x16xf32>) -> tensor<16x7xf32>
    %397 = stablehlo.dot_general %391, %arg9, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x7xf32>, tensor<16x7xf32>) -> tensor<5x16xf32>
    %cst_113 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %398 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<5x16xf32>
    %399 = stablehlo.divide %397, %398 : tensor<5x16xf32>
    %400 = stablehlo.broadcast_in_dim %399, dims = [0, 2] : (tensor<5x16xf32>) -> tensor<5x9x16xf32>
    %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %401 = stablehlo.reduce(%400 init: %cst_114) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<16xf32>
    %402 = stablehlo.reshape %401 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %403 = stablehlo.reshape %402 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %404 = stablehlo.multiply %317, %400 : tensor<5x9x16xf32>
    %405 = stablehlo.multiply %400, %327 : tensor<5x9x16xf32>
    %406 = stablehlo.broadcast_in_dim %320, dims = [0, 1, 2] : (tensor<5x9x1xf32>) -> tensor<5x9x16xf32>
    %407 = stablehlo.multiply %406, %404 : tensor<5x9x16xf32>
    %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %408 = stablehlo.reduce(%407 init: %cst_115) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<16xf32>
    %409 = stablehlo.reshape %408 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %410 = stablehlo.broadcast_in_dim %324, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<5x9x16xf32>
    %411 = stablehlo.multiply %404, %410 : tensor<5x9x16xf32>
    %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %412 = stablehlo.reduce(%411 init: %cst_116) applies stablehlo.add across dimensions = [2] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<5x9xf32>
    %413 = stablehlo.reshape %412 : (tensor<5x9xf32>) -> tensor<5x9x1xf32>
    %414 = stablehlo.reshape %409 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %415 = stablehlo.multiply %413, %323 : tensor<5x9x1xf32>
    %416 = stablehlo.negate %405 : tensor<5x9x16xf32>
    %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %417 = stablehlo.reduce(%416 init: %cst_117) applies stablehlo.add across dimensions = [2] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<5x9xf32>
    %418 = stablehlo.reshape %417 : (tensor<5x9xf32>) -> tensor<5x9x1xf32>
    %419 = stablehlo.reshape %415 : (tensor<5x9x1xf32>) -> tensor<5x9xf32>
    %420 = stablehlo.reshape %418 : (tensor<5x9x1xf32>) -> tensor<5x9xf32>
    %421 = stablehlo.multiply %419, %313 : tensor<5x9xf32>
    %422 = stablehlo.negate %421 : tensor<5x9xf32>
    %423 = stablehlo.multiply %422, %300 : tensor<5x9xf32>
    %424 = stablehlo.add %420, %423 : tensor<5x9xf32>
    %cst_118 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %425 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %426 = stablehlo.divide %421, %425 : tensor<5x9xf32>
    %427 = stablehlo.broadcast_in_dim %426, dims = [0, 1] : (tensor<5x9xf32>) -> tensor<5x9x16xf32>
    %cst_119 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %428 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %429 = stablehlo.divide %424, %428 : tensor<5x9xf32>
    %430 = stablehlo.broadcast_in_dim %429, dims = [0, 1] : (tensor<5x9xf32>) -> tensor<5x9x16xf32>
    %431 = stablehlo.add %405, %430 : tensor<5x9x16xf32>
    %432 = stablehlo.multiply %427, %291 : tensor<5x9x16xf32>
    %433 = stablehlo.add %431, %432 : tensor<5x9x16xf32>
    %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %434 = stablehlo.reduce(%433 init: %cst_120) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<16xf32>
    %435 = stablehlo.reshape %434 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %436 = stablehlo.reshape %435 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %437 = stablehlo.dot_general %433, %283, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<5x9x16xf32>, tensor<5x9x24xf32>) -> tensor<16x24xf32>
    %438 = stablehlo.transpose %437, dims = [1, 0] : (tensor<16x24xf32>) -> tensor<24x16xf32>
    %439 = stablehlo.dot_general %433, %arg7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x9x16xf32>, tensor<24x16xf32>) -> tensor<5x9x24xf32>
    %440 = stablehlo.multiply %265, %439 : tensor<5x9x24xf32>
    %441 = stablehlo.multiply %439, %282 : tensor<5x9x24xf32>
    %cst_121 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %442 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<5x9x24xf32>
    %443 = stablehlo.multiply %442, %440 : tensor<5x9x24xf32>
    %444 = stablehlo.multiply %443, %278 : tensor<5x9x24xf32>
    %445 = stablehlo.multiply %444, %276 : tensor<5x9x24xf32>
    %446 = stablehlo.add %444, %445 : tensor<5x9x24xf32>
    %cst_122 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %447 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<5x9x24xf32>
    %448 = stablehlo.multiply %447, %446 : tensor<5x9x24xf32>
    %449 = stablehlo.add %441, %448 : tensor<5x9x24xf32>
    %cst_123 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %450 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<5x9x24xf32>
    %451 = stablehlo.multiply %450, %448 : tensor<5x9x24xf32>
    %452 = stablehlo.multiply %451, %270 : tensor<5x9x24xf32>
    %453 = stablehlo.add %449, %452 : tensor<5x9x24xf32>
    %cst_124 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %454 = stablehlo.reduce(%453 init: %cst_124) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x9x24xf32>, tensor<f32>) -> tensor<24xf32>
    %455 = stablehlo.reshape %454 : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %456 = stablehlo.reshape %455 : (tensor<1x1x24xf32>) -> tensor<24xf32>
    %457 = stablehlo.dot_general %453, %261, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<5x9x24xf32>, tensor<5x9x16xf32>) -> tensor<24x16xf32>
    %458 = stablehlo.transpose %457, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %459 = stablehlo.dot_general %453, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x9x24xf32>, tensor<16x24xf32>) -> tensor<5x9x16xf32>
    %cst_125 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %460 = stablehlo.reduce(%459 init: %cst_125) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<16xf32>
    %461 = stablehlo.reshape %460 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %462 = stablehlo.reshape %461 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %463 = stablehlo.multiply %247, %459 : tensor<5x9x16xf32>
    %464 = stablehlo.multiply %459, %257 : tensor<5x9x16xf32>
    %465 = stablehlo.broadcast_in_dim %250, dims = [0, 1, 2] : (tensor<5x9x1xf32>) -> tensor<5x9x16xf32>
    %466 = stablehlo.multiply %465, %463 : tensor<5x9x16xf32>
    %cst_126 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %467 = stablehlo.reduce(%466 init: %cst_126) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<16xf32>
    %468 = stablehlo.reshape %467 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %469 = stablehlo.broadcast_in_dim %254, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<5x9x16xf32>
    %470 = stablehlo.multiply %463, %469 : tensor<5x9x16xf32>
    %cst_127 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %471 = stablehlo.reduce(%470 init: %cst_127) applies stablehlo.add across dimensions = [2] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<5x9xf32>
    %472 = stablehlo.reshape %471 : (tensor<5x9xf32>) -> tensor<5x9x1xf32>
    %473 = stablehlo.reshape %468 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %474 = stablehlo.multiply %472, %253 : tensor<5x9x1xf32>
    %475 = stablehlo.negate %464 : tensor<5x9x16xf32>
    %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %476 = stablehlo.reduce(%475 init: %cst_128) applies stablehlo.add across dimensions = [2] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<5x9xf32>
    %477 = stablehlo.reshape %476 : (tensor<5x9xf32>) -> tensor<5x9x1xf32>
    %478 = stablehlo.add %433, %464 : tensor<5x9x16xf32>
    %479 = stablehlo.reshape %474 : (tensor<5x9x1xf32>) -> tensor<5x9xf32>
    %480 = stablehlo.reshape %477 : (tensor<5x9x1xf32>) -> tensor<5x9xf32>
    %481 = stablehlo.multiply %479, %243 : tensor<5x9xf32>
    %482 = stablehlo.negate %481 : tensor<5x9xf32>
    %483 = stablehlo.multiply %482, %230 : tensor<5x9xf32>
    %484 = stablehlo.add %480, %483 : tensor<5x9xf32>
    %cst_129 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %485 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %486 = stablehlo.divide %481, %485 : tensor<5x9xf32>
    %487 = stablehlo.broadcast_in_dim %486, dims = [0, 1] : (tensor<5x9xf32>) -> tensor<5x9x16xf32>
    %cst_130 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %488 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %489 = stablehlo.divide %484, %488 : tensor<5x9xf32>
    %490 = stablehlo.broadcast_in_dim %489, dims = [0, 1] : (tensor<5x9xf32>) -> tensor<5x9x16xf32>
    %491 = stablehlo.add %478, %490 : tensor<5x9x16xf32>
    %492 = stablehlo.multiply %487, %221 : tensor<5x9x16xf32>
    %493 = stablehlo.add %491, %492 : tensor<5x9x16xf32>
    %494 = stablehlo.transpose %493, dims = [0, 2, 1] : (tensor<5x9x16xf32>) -> tensor<5x16x9xf32>
    %cst_131 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %495 = stablehlo.reduce(%494 init: %cst_131) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x16x9xf32>, tensor<f32>) -> tensor<9xf32>
    %496 = stablehlo.reshape %495 : (tensor<9xf32>) -> tensor<1x1x9xf32>
    %497 = stablehlo.reshape %496 : (tensor<1x1x9xf32>) -> tensor<9xf32>
    %498 = stablehlo.dot_general %494, %212, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<5x16x9xf32>, tensor<5x16x12xf32>) -> tensor<9x12xf32>
    %499 = stablehlo.transpose %498, dims = [1, 0] : (tensor<9x12xf32>) -> tensor<12x9xf32>
    %500 = stablehlo.dot_general %494, %arg29, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x16x9xf32>, tensor<12x9xf32>) -> tensor<5x16x12xf32>
    %501 = stablehlo.multiply %194, %500 : tensor<5x16x12xf32>
    %502 = stablehlo.multiply %500, %211 : tensor<5x16x12xf32>
    %cst_132 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %503 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<5x16x12xf32>
    %504 = stablehlo.multiply %503, %501 : tensor<5x16x12xf32>
    %505 = stablehlo.multiply %504, %207 : tensor<5x16x12xf32>
    %506 = stablehlo.multiply %505, %205 : tensor<5x16x12xf32>
    %507 = stablehlo.add %505, %506 : tensor<5x16x12xf32>
    %cst_133 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %508 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<5x16x12xf32>
    %509 = stablehlo.multiply %508, %507 : tensor<5x16x12xf32>
    %510 = stablehlo.add %502, %509 : tensor<5x16x12xf32>
    %cst_134 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %511 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<5x16x12xf32>
    %512 = stablehlo.multiply %511, %509 : tensor<5x16x12xf32>
    %513 = stablehlo.multiply %512, %199 : tensor<5x16x12xf32>
    %514 = stablehlo.add %510, %513 : tensor<5x16x12xf32>
    %cst_135 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %515 = stablehlo.reduce(%514 init: %cst_135) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x16x12xf32>, tensor<f32>) -> tensor<12xf32>
    %516 = stablehlo.reshape %515 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %517 = stablehlo.reshape %516 : (tensor<1x1x12xf32>) -> tensor<12xf32>
    %518 = stablehlo.dot_general %514, %190, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<5x16x12xf32>, tensor<5x16x9xf32>) -> tensor<12x9xf32>
    %519 = stablehlo.transpose %518, dims = [1, 0] : (tensor<12x9xf32>) -> tensor<9x12xf32>
    %520 = stablehlo.dot_general %514, %arg27, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x16x12xf32>, tensor<9x12xf32>) -> tensor<5x16x9xf32>
    %521 = stablehlo.transpose %520, dims = [0, 2, 1] : (tensor<5x16x9xf32>) -> tensor<5x9x16xf32>
    %cst_136 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %522 = stablehlo.reduce(%521 init: %cst_136) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<16xf32>
    %523 = stablehlo.reshape %522 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %524 = stablehlo.reshape %523 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %525 = stablehlo.multiply %175, %521 : tensor<5x9x16xf32>
    %526 = stablehlo.multiply %521, %185 : tensor<5x9x16xf32>
    %527 = stablehlo.broadcast_in_dim %178, dims = [0, 1, 2] : (tensor<5x9x1xf32>) -> tensor<5x9x16xf32>
    %528 = stablehlo.multiply %527, %525 : tensor<5x9x16xf32>
    %cst_137 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %529 = stablehlo.reduce(%528 init: %cst_137) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<16xf32>
    %530 = stablehlo.reshape %529 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %531 = stablehlo.broadcast_in_dim %182, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<5x9x16xf32>
    %532 = stablehlo.multiply %525, %531 : tensor<5x9x16xf32>
    %cst_138 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %533 = stablehlo.reduce(%532 init: %cst_138) applies stablehlo.add across dimensions = [2] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<5x9xf32>
    %534 = stablehlo.reshape %533 : (tensor<5x9xf32>) -> tensor<5x9x1xf32>
    %535 = stablehlo.reshape %530 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %536 = stablehlo.multiply %534, %181 : tensor<5x9x1xf32>
    %537 = stablehlo.negate %526 : tensor<5x9x16xf32>
    %cst_139 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %538 = stablehlo.reduce(%537 init: %cst_139) applies stablehlo.add across dimensions = [2] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<5x9xf32>
    %539 = stablehlo.reshape %538 : (tensor<5x9xf32>) -> tensor<5x9x1xf32>
    %540 = stablehlo.add %493, %526 : tensor<5x9x16xf32>
    %541 = stablehlo.reshape %536 : (tensor<5x9x1xf32>) -> tensor<5x9xf32>
    %542 = stablehlo.reshape %539 : (tensor<5x9x1xf32>) -> tensor<5x9xf32>
    %543 = stablehlo.multiply %541, %171 : tensor<5x9xf32>
    %544 = stablehlo.negate %543 : tensor<5x9xf32>
    %545 = stablehlo.multiply %544, %158 : tensor<5x9xf32>
    %546 = stablehlo.add %542, %545 : tensor<5x9xf32>
    %cst_140 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %547 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %548 = stablehlo.divide %543, %547 : tensor<5x9xf32>
    %549 = stablehlo.broadcast_in_dim %548, dims = [0, 1] : (tensor<5x9xf32>) -> tensor<5x9x16xf32>
    %cst_141 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %550 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %551 = stablehlo.divide %546, %550 : tensor<5x9xf32>
    %552 = stablehlo.broadcast_in_dim %551, dims = [0, 1] : (tensor<5x9xf32>) -> tensor<5x9x16xf32>
    %553 = stablehlo.add %540, %552 : tensor<5x9x16xf32>
    %554 = stablehlo.multiply %549, %149 : tensor<5x9x16xf32>
    %555 = stablehlo.add %553, %554 : tensor<5x9x16xf32>
    %cst_142 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %556 = stablehlo.reduce(%555 init: %cst_142) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<16xf32>
    %557 = stablehlo.reshape %556 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %558 = stablehlo.reshape %557 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %559 = stablehlo.dot_general %555, %141, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<5x9x16xf32>, tensor<5x9x24xf32>) -> tensor<16x24xf32>
    %560 = stablehlo.transpose %559, dims = [1, 0] : (tensor<16x24xf32>) -> tensor<24x16xf32>
    %561 = stablehlo.dot_general %555, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x9x16xf32>, tensor<24x16xf32>) -> tensor<5x9x24xf32>
    %562 = stablehlo.multiply %123, %561 : tensor<5x9x24xf32>
    %563 = stablehlo.multiply %561, %140 : tensor<5x9x24xf32>
    %cst_143 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %564 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f32>) -> tensor<5x9x24xf32>
    %565 = stablehlo.multiply %564, %562 : tensor<5x9x24xf32>
    %566 = stablehlo.multiply %565, %136 : tensor<5x9x24xf32>
    %567 = stablehlo.multiply %566, %134 : tensor<5x9x24xf32>
    %568 = stablehlo.add %566, %567 : tensor<5x9x24xf32>
    %cst_144 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %569 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f32>) -> tensor<5x9x24xf32>
    %570 = stablehlo.multiply %569, %568 : tensor<5x9x24xf32>
    %571 = stablehlo.add %563, %570 : tensor<5x9x24xf32>
    %cst_145 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %572 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f32>) -> tensor<5x9x24xf32>
    %573 = stablehlo.multiply %572, %570 : tensor<5x9x24xf32>
    %574 = stablehlo.multiply %573, %128 : tensor<5x9x24xf32>
    %575 = stablehlo.add %571, %574 : tensor<5x9x24xf32>
    %cst_146 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %576 = stablehlo.reduce(%575 init: %cst_146) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x9x24xf32>, tensor<f32>) -> tensor<24xf32>
    %577 = stablehlo.reshape %576 : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %578 = stablehlo.reshape %577 : (tensor<1x1x24xf32>) -> tensor<24xf32>
    %579 = stablehlo.dot_general %575, %119, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<5x9x24xf32>, tensor<5x9x16xf32>) -> tensor<24x16xf32>
    %580 = stablehlo.transpose %579, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %581 = stablehlo.dot_general %575, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x9x24xf32>, tensor<16x24xf32>) -> tensor<5x9x16xf32>
    %cst_147 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %582 = stablehlo.reduce(%581 init: %cst_147) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<16xf32>
    %583 = stablehlo.reshape %582 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %584 = stablehlo.reshape %583 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %585 = stablehlo.multiply %105, %581 : tensor<5x9x16xf32>
    %586 = stablehlo.multiply %581, %115 : tensor<5x9x16xf32>
    %587 = stablehlo.broadcast_in_dim %108, dims = [0, 1, 2] : (tensor<5x9x1xf32>) -> tensor<5x9x16xf32>
    %588 = stablehlo.multiply %587, %585 : tensor<5x9x16xf32>
    %cst_148 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %589 = stablehlo.reduce(%588 init: %cst_148) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<16xf32>
    %590 = stablehlo.reshape %589 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %591 = stablehlo.broadcast_in_dim %112, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<5x9x16xf32>
    %592 = stablehlo.multiply %585, %591 : tensor<5x9x16xf32>
    %cst_149 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %593 = stablehlo.reduce(%592 init: %cst_149) applies stablehlo.add across dimensions = [2] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<5x9xf32>
    %594 = stablehlo.reshape %593 : (tensor<5x9xf32>) -> tensor<5x9x1xf32>
    %595 = stablehlo.reshape %590 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %596 = stablehlo.multiply %594, %111 : tensor<5x9x1xf32>
    %597 = stablehlo.negate %586 : tensor<5x9x16xf32>
    %cst_150 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %598 = stablehlo.reduce(%597 init: %cst_150) applies stablehlo.add across dimensions = [2] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<5x9xf32>
    %599 = stablehlo.reshape %598 : (tensor<5x9xf32>) -> tensor<5x9x1xf32>
    %600 = stablehlo.add %555, %586 : tensor<5x9x16xf32>
    %601 = stablehlo.reshape %596 : (tensor<5x9x1xf32>) -> tensor<5x9xf32>
    %602 = stablehlo.reshape %599 : (tensor<5x9x1xf32>) -> tensor<5x9xf32>
    %603 = stablehlo.multiply %601, %101 : tensor<5x9xf32>
    %604 = stablehlo.negate %603 : tensor<5x9xf32>
    %605 = stablehlo.multiply %604, %88 : tensor<5x9xf32>
    %606 = stablehlo.add %602, %605 : tensor<5x9xf32>
    %cst_151 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %607 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %608 = stablehlo.divide %603, %607 : tensor<5x9xf32>
    %609 = stablehlo.broadcast_in_dim %608, dims = [0, 1] : (tensor<5x9xf32>) -> tensor<5x9x16xf32>
    %cst_152 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %610 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %611 = stablehlo.divide %606, %610 : tensor<5x9xf32>
    %612 = stablehlo.broadcast_in_dim %611, dims = [0, 1] : (tensor<5x9xf32>) -> tensor<5x9x16xf32>
    %613 = stablehlo.add %600, %612 : tensor<5x9x16xf32>
    %614 = stablehlo.multiply %609, %79 : tensor<5x9x16xf32>
    %615 = stablehlo.add %613, %614 : tensor<5x9x16xf32>
    %616 = stablehlo.transpose %615, dims = [0, 2, 1] : (tensor<5x9x16xf32>) -> tensor<5x16x9xf32>
    %cst_153 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %617 = stablehlo.reduce(%616 init: %cst_153) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x16x9xf32>, tensor<f32>) -> tensor<9xf32>
    %618 = stablehlo.reshape %617 : (tensor<9xf32>) -> tensor<1x1x9xf32>
    %619 = stablehlo.reshape %618 : (tensor<1x1x9xf32>) -> tensor<9xf32>
    %620 = stablehlo.dot_general %616, %70, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<5x16x9xf32>, tensor<5x16x12xf32>) -> tensor<9x12xf32>
    %621 = stablehlo.transpose %620, dims = [1, 0] : (tensor<9x12xf32>) -> tensor<12x9xf32>
    %622 = stablehlo.dot_general %616, %arg25, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x16x9xf32>, tensor<12x9xf32>) -> tensor<5x16x12xf32>
    %623 = stablehlo.multiply %52, %622 : tensor<5x16x12xf32>
    %624 = stablehlo.multiply %622, %69 : tensor<5x16x12xf32>
    %cst_154 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %625 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f32>) -> tensor<5x16x12xf32>
    %626 = stablehlo.multiply %625, %623 : tensor<5x16x12xf32>
    %627 = stablehlo.multiply %626, %65 : tensor<5x16x12xf32>
    %628 = stablehlo.multiply %627, %63 : tensor<5x16x12xf32>
    %629 = stablehlo.add %627, %628 : tensor<5x16x12xf32>
    %cst_155 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %630 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f32>) -> tensor<5x16x12xf32>
    %631 = stablehlo.multiply %630, %629 : tensor<5x16x12xf32>
    %632 = stablehlo.add %624, %631 : tensor<5x16x12xf32>
    %cst_156 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %633 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f32>) -> tensor<5x16x12xf32>
    %634 = stablehlo.multiply %633, %631 : tensor<5x16x12xf32>
    %635 = stablehlo.multiply %634, %57 : tensor<5x16x12xf32>
    %636 = stablehlo.add %632, %635 : tensor<5x16x12xf32>
    %cst_157 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %637 = stablehlo.reduce(%636 init: %cst_157) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x16x12xf32>, tensor<f32>) -> tensor<12xf32>
    %638 = stablehlo.reshape %637 : (tensor<12xf32>) -> tensor<1x1x12xf32>
    %639 = stablehlo.reshape %638 : (tensor<1x1x12xf32>) -> tensor<12xf32>
    %640 = stablehlo.dot_general %636, %48, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<5x16x12xf32>, tensor<5x16x9xf32>) -> tensor<12x9xf32>
    %641 = stablehlo.transpose %640, dims = [1, 0] : (tensor<12x9xf32>) -> tensor<9x12xf32>
    %642 = stablehlo.dot_general %636, %arg23, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x16x12xf32>, tensor<9x12xf32>) -> tensor<5x16x9xf32>
    %643 = stablehlo.transpose %642, dims = [0, 2, 1] : (tensor<5x16x9xf32>) -> tensor<5x9x16xf32>
    %cst_158 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %644 = stablehlo.reduce(%643 init: %cst_158) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<16xf32>
    %645 = stablehlo.reshape %644 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %646 = stablehlo.reshape %645 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %647 = stablehlo.multiply %33, %643 : tensor<5x9x16xf32>
    %648 = stablehlo.multiply %643, %43 : tensor<5x9x16xf32>
    %649 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<5x9x1xf32>) -> tensor<5x9x16xf32>
    %650 = stablehlo.multiply %649, %647 : tensor<5x9x16xf32>
    %cst_159 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %651 = stablehlo.reduce(%650 init: %cst_159) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<16xf32>
    %652 = stablehlo.reshape %651 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %653 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<5x9x16xf32>
    %654 = stablehlo.multiply %647, %653 : tensor<5x9x16xf32>
    %cst_160 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %655 = stablehlo.reduce(%654 init: %cst_160) applies stablehlo.add across dimensions = [2] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<5x9xf32>
    %656 = stablehlo.reshape %655 : (tensor<5x9xf32>) -> tensor<5x9x1xf32>
    %657 = stablehlo.reshape %652 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %658 = stablehlo.multiply %656, %39 : tensor<5x9x1xf32>
    %659 = stablehlo.negate %648 : tensor<5x9x16xf32>
    %cst_161 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %660 = stablehlo.reduce(%659 init: %cst_161) applies stablehlo.add across dimensions = [2] : (tensor<5x9x16xf32>, tensor<f32>) -> tensor<5x9xf32>
    %661 = stablehlo.reshape %660 : (tensor<5x9xf32>) -> tensor<5x9x1xf32>
    %662 = stablehlo.add %615, %648 : tensor<5x9x16xf32>
    %663 = stablehlo.reshape %658 : (tensor<5x9x1xf32>) -> tensor<5x9xf32>
    %664 = stablehlo.reshape %661 : (tensor<5x9x1xf32>) -> tensor<5x9xf32>
    %665 = stablehlo.multiply %663, %29 : tensor<5x9xf32>
    %666 = stablehlo.negate %665 : tensor<5x9xf32>
    %667 = stablehlo.multiply %666, %16 : tensor<5x9xf32>
    %668 = stablehlo.add %664, %667 : tensor<5x9xf32>
    %cst_162 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %669 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %670 = stablehlo.divide %665, %669 : tensor<5x9xf32>
    %671 = stablehlo.broadcast_in_dim %670, dims = [0, 1] : (tensor<5x9xf32>) -> tensor<5x9x16xf32>
    %cst_163 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %672 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f32>) -> tensor<5x9xf32>
    %673 = stablehlo.divide %668, %672 : tensor<5x9xf32>
    %674 = stablehlo.broadcast_in_dim %673, dims = [0, 1] : (tensor<5x9xf32>) -> tensor<5x9x16xf32>
    %675 = stablehlo.add %662, %674 : tensor<5x9x16xf32>
    %676 = stablehlo.multiply %671, %7 : tensor<5x9x16xf32>
    %677 = stablehlo.add %675, %676 : tensor<5x9x16xf32>
    %678 = stablehlo.reshape %677 : (tensor<5x9x16xf32>) -> tensor<5x3x3x16xf32>
    %cst_164 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %679 = stablehlo.reduce(%678 init: %cst_164) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<5x3x3x16xf32>, tensor<f32>) -> tensor<16xf32>
    %680 = stablehlo.reshape %679 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %681 = stablehlo.reshape %680 : (tensor<1x1x1x16xf32>) -> tensor<16xf32>
    %682 = stablehlo.convolution(%arg30, %678) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [3, 3], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<5x9x9x3xf32>, tensor<5x3x3x16xf32>) -> tensor<3x3x3x16xf32>
    %cst_165 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %683 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %684 = stablehlo.multiply %683, %578 : tensor<24xf32>
    %cst_166 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %685 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %686 = stablehlo.multiply %685, %580 : tensor<16x24xf32>
    %cst_167 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %687 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %688 = stablehlo.multiply %687, %558 : tensor<16xf32>
    %cst_168 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %689 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %690 = stablehlo.multiply %689, %560 : tensor<24x16xf32>
    %cst_169 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %691 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %692 = stablehlo.multiply %691, %456 : tensor<24xf32>
    %cst_170 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %693 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f32>) -> tensor<16x24xf32>
    %694 = stablehlo.multiply %693, %458 : tensor<16x24xf32>
    %cst_171 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %695 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %696 = stablehlo.multiply %695, %436 : tensor<16xf32>
    %cst_172 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %697 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f32>) -> tensor<24x16xf32>
    %698 = stablehlo.multiply %697, %438 : tensor<24x16xf32>
    %cst_173 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %699 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %700 = stablehlo.multiply %699, %394 : tensor<7xf32>
    %cst_174 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %701 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f32>) -> tensor<16x7xf32>
    %702 = stablehlo.multiply %701, %396 : tensor<16x7xf32>
    %cst_175 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %703 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %704 = stablehlo.multiply %703, %646 : tensor<16xf32>
    %cst_176 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %705 = stablehlo.broadcast_in_dim %cst_176, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %706 = stablehlo.multiply %705, %657 : tensor<16xf32>
    %cst_177 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %707 = stablehlo.broadcast_in_dim %cst_177, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %708 = stablehlo.multiply %707, %584 : tensor<16xf32>
    %cst_178 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %709 = stablehlo.broadcast_in_dim %cst_178, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %710 = stablehlo.multiply %709, %595 : tensor<16xf32>
    %cst_179 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %711 = stablehlo.broadcast_in_dim %cst_179, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %712 = stablehlo.multiply %711, %524 : tensor<16xf32>
    %cst_180 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %713 = stablehlo.broadcast_in_dim %cst_180, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %714 = stablehlo.multiply %713, %535 : tensor<16xf32>
    %cst_181 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %715 = stablehlo.broadcast_in_dim %cst_181, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %716 = stablehlo.multiply %715, %462 : tensor<16xf32>
    %cst_182 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %717 = stablehlo.broadcast_in_dim %cst_182, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %718 = stablehlo.multiply %717, %473 : tensor<16xf32>
    %cst_183 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %719 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %720 = stablehlo.multiply %719, %403 : tensor<16xf32>
    %cst_184 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %721 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %722 = stablehlo.multiply %721, %414 : tensor<16xf32>
    %cst_185 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %723 = stablehlo.broadcast_in_dim %cst_185, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %724 = stablehlo.multiply %723, %681 : tensor<16xf32>
    %cst_186 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %725 = stablehlo.broadcast_in_dim %cst_186, dims = [] : (tensor<f32>) -> tensor<3x3x3x16xf32>
    %726 = stablehlo.multiply %725, %682 : tensor<3x3x3x16xf32>
    %cst_187 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %727 = stablehlo.broadcast_in_dim %cst_187, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %728 = stablehlo.multiply %727, %639 : tensor<12xf32>
    %cst_188 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %729 = stablehlo.broadcast_in_dim %cst_188, dims = [] : (tensor<f32>) -> tensor<9x12xf32>
    %730 = stablehlo.multiply %729, %641 : tensor<9x12xf32>
    %cst_189 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %731 = stablehlo.broadcast_in_dim %cst_189, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %732 = stablehlo.multiply %731, %619 : tensor<9xf32>
    %cst_190 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %733 = stablehlo.broadcast_in_dim %cst_190, dims = [] : (tensor<f32>) -> tensor<12x9xf32>
    %734 = stablehlo.multiply %733, %621 : tensor<12x9xf32>
    %cst_191 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %735 = stablehlo.broadcast_in_dim %cst_191, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %736 = stablehlo.multiply %735, %517 : tensor<12xf32>
    %cst_192 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %737 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f32>) -> tensor<9x12xf32>
    %738 = stablehlo.multiply %737, %519 : tensor<9x12xf32>
    %cst_193 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %739 = stablehlo.broadcast_in_dim %cst_193, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %740 = stablehlo.multiply %739, %497 : tensor<9xf32>
    %cst_194 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %741 = stablehlo.broadcast_in_dim %cst_194, dims = [] : (tensor<f32>) -> tensor<12x9xf32>
    %742 = stablehlo.multiply %741, %499 : tensor<12x9xf32>
    %743 = stablehlo.add %arg0, %684 : tensor<24xf32>
    %744 = stablehlo.add %arg1, %686 : tensor<16x24xf32>
    %745 = stablehlo.add %arg2, %688 : tensor<16xf32>
    %746 = stablehlo.add %arg3, %690 : tensor<24x16xf32>
    %747 = stablehlo.add %arg4, %692 : tensor<24xf32>
    %748 = stablehlo.add %arg5, %694 : tensor<16x24xf32>
    %749 = stablehlo.add %arg6, %696 : tensor<16xf32>
    %750 = stablehlo.add %arg7, %698 : tensor<24x16xf32>
    %751 = stablehlo.add %arg8, %700 : tensor<7xf32>
    %752 = stablehlo.add %arg9, %702 : tensor<16x7xf32>
    %753 = stablehlo.add %arg10, %704 : tensor<16xf32>
    %754 = stablehlo.add %arg11, %706 : tensor<16xf32>
    %755 = stablehlo.add %arg12, %708 : tensor<16xf32>
    %756 = stablehlo.add %arg13, %710 : tensor<16xf32>
    %757 = stablehlo.add %arg14, %712 : tensor<16xf32>
    %758 = stablehlo.add %arg15, %714 : tensor<16xf32>
    %759 = stablehlo.add %arg16, %716 : tensor<16xf32>
    %760 = stablehlo.add %arg17, %718 : tensor<16xf32>
    %761 = stablehlo.add %arg18, %720 : tensor<16xf32>
    %762 = stablehlo.add %arg19, %722 : tensor<16xf32>
    %763 = stablehlo.add %arg20, %724 : tensor<16xf32>
    %764 = stablehlo.add %arg21, %726 : tensor<3x3x3x16xf32>
    %765 = stablehlo.add %arg22, %728 : tensor<12xf32>
    %766 = stablehlo.add %arg23, %730 : tensor<9x12xf32>
    %767 = stablehlo.add %arg24, %732 : tensor<9xf32>
    %768 = stablehlo.add %arg25, %734 : tensor<12x9xf32>
    %769 = stablehlo.add %arg26, %736 : tensor<12xf32>
    %770 = stablehlo.add %arg27, %738 : tensor<9x12xf32>
    %771 = stablehlo.add %arg28, %740 : tensor<9xf32>
    %772 = stablehlo.add %arg29, %742 : tensor<12x9xf32>
    return %743, %744, %745, %746, %747, %748, %749, %750, %751, %752, %753, %754, %755, %756, %757, %758, %759, %760, %761, %762, %763, %764, %765, %766, %767, %768, %769, %770, %771, %772, %377 : tensor<24xf32>, tensor<16x24xf32>, tensor<16xf32>, tensor<24x16xf32>, tensor<24xf32>, tensor<16x24xf32>, tensor<16xf32>, tensor<24x16xf32>, tensor<7xf32>, tensor<16x7xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x3x16xf32>, tensor<12xf32>, tensor<9x12xf32>, tensor<9xf32>, tensor<12x9xf32>, tensor<12xf32>, tensor<9x12xf32>, tensor<9xf32>, tensor<12x9xf32>, tensor<f32>
  }
  func.func private @take_along_axis(%arg0: tensor<5x7xf32>, %arg1: tensor<5x1xi32>) -> (tensor<5x1xf32>, tensor<5x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %c_0 = stablehlo.constant dense<7> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<5x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<5x1xi1>, tensor<5x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<5x1xi32>) -> tensor<5x1x1xi32>
    %c_1 = stablehlo.constant dense<6> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<5x1x1xi32>, tensor<5x1x1xi32>) -> tensor<5x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<5x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<5x1x1xi32>, tensor<5x1x1xi32>) -> tensor<5x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<5x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<5x1x1xi1>, tensor<i1>) -> tensor<5x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<5x7xf32>, tensor<5x1x1xi32>) -> tensor<5x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<5x1xi1>, tensor<5x1xf32>
    return %15, %5 : tensor<5x1xf32>, tensor<5x1x1xi32>
  }
  func.func private @_take(%arg0: tensor<5x1xf32>, %arg1: tensor<i32>) -> (tensor<5xf32>, tensor<1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.add %arg1, %c_0 : tensor<i32>
    %2 = call @_where(%0, %1, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
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
    %10 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1], start_index_map = [1]>, indices_are_sorted = false, slice_sizes = array<i64: 5, 1>}> : (tensor<5x1xf32>, tensor<1xi32>) -> tensor<5xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<5xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %13 = stablehlo.select %11, %10, %12 : tensor<5xi1>, tensor<5xf32>
    return %13, %3 : tensor<5xf32>, tensor<1xi32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_0(%arg0: tensor<1xi32>, %arg1: tensor<5xf32>) -> tensor<5x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<5x1xf32>, tensor<1xi32>, tensor<5xf32>) -> tensor<5x1xf32>
    return %1 : tensor<5x1xf32>
  }
  func.func private @take_along_axis_1(%arg0: tensor<5x1x1xi32>, %arg1: tensor<5x1xf32>) -> tensor<5x7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<5x7xf32>, tensor<5x1x1xi32>, tensor<5x1xf32>) -> tensor<5x7xf32>
    return %1 : tensor<5x7xf32>
  }
}
