module @IrToHlo.4309 attributes {mhlo.cross_program_prefetches = [], mhlo.input_output_alias = [], mhlo.is_dynamic = false, mhlo.use_auto_spmd_partitioning = false} {
  func.func @main(%arg0: tensor<4x12xi64>, %arg1: tensor<96xf32>, %arg2: tensor<96x24xf32>, %arg3: tensor<4x24xi64>, %arg4: tensor<96xf32>, %arg5: tensor<96x24xf32>, %arg6: tensor<4x24xi64>, %arg7: tensor<96xf32>, %arg8: tensor<96x16xf32>, %arg9: tensor<96x16xf32>, %arg10: tensor<96xf32>, %arg11: tensor<96x24xf32>, %arg12: tensor<4x24xi64>, %arg13: tensor<4x24xi64>, %arg14: tensor<4x24xi64>, %arg15: tensor<4x24xi64>, %arg16: tensor<4x24xi64>, %arg17: tensor<4x24xi64>, %arg18: tensor<4x24xi64>, %arg19: tensor<4x24xi64>, %arg20: tensor<4x24xi64>, %arg21: tensor<4x24xi64>, %arg22: tensor<4x24xi64>, %arg23: tensor<4x24xi64>, %arg24: tensor<4x24xi64>, %arg25: tensor<4x24xi64>, %arg26: tensor<4x24xi64>, %arg27: tensor<4x24xi64>, %arg28: tensor<4x24xi64>, %arg29: tensor<4x24xi64>, %arg30: tensor<4x24xi64>, %arg31: tensor<4x24xi64>, %arg32: tensor<4x24xi64>, %arg33: tensor<4x24xi64>, %arg34: tensor<4x24xi64>, %arg35: tensor<4x24xi64>, %arg36: tensor<4x24xi64>, %arg37: tensor<4x24xi64>, %arg38: tensor<4x24xi64>, %arg39: tensor<4x24xi64>, %arg40: tensor<4x24xi64>, %arg41: tensor<4x24xi64>, %arg42: tensor<4x24xi64>, %arg43: tensor<4x24xi64>, %arg44: tensor<96xf32>, %arg45: tensor<96x24xf32>, %arg46: tensor<4x24xi64>, %arg47: tensor<4x24xi64>, %arg48: tensor<4x24xi64>, %arg49: tensor<4x24xi64>, %arg50: tensor<4x24xi64>, %arg51: tensor<4x24xi64>, %arg52: tensor<4x24xi64>, %arg53: tensor<4x24xi64>, %arg54: tensor<4x24xi64>, %arg55: tensor<4x24xi64>, %arg56: tensor<4x24xi64>, %arg57: tensor<4x24xi64>, %arg58: tensor<4x24xi64>, %arg59: tensor<4x24xi64>, %arg60: tensor<4x24xi64>, %arg61: tensor<4x24xi64>, %arg62: tensor<4x24xi64>, %arg63: tensor<4x24xi64>, %arg64: tensor<4x24xi64>, %arg65: tensor<4x24xi64>, %arg66: tensor<4x24xi64>, %arg67: tensor<4x24xi64>, %arg68: tensor<4x24xi64>, %arg69: tensor<4x24xi64>, %arg70: tensor<4x24xi64>, %arg71: tensor<4x24xi64>, %arg72: tensor<4x24xi64>, %arg73: tensor<4x24xi64>, %arg74: tensor<4x24xi64>, %arg75: tensor<4x24xi64>, %arg76: tensor<4x24xi64>, %arg77: tensor<4x24xi64>, %arg78: tensor<f64>, %arg79: tensor<f32>, %arg80: tensor<f64>, %arg81: tensor<f32>, %arg82: tensor<i64>, %arg83: tensor<f32>, %arg84: tensor<f32>, %arg85: tensor<96x16xf32>, %arg86: tensor<96x16xf32>, %arg87: tensor<96x24xf32>, %arg88: tensor<96xf32>, %arg89: tensor<96xf32>, %arg90: tensor<96x24xf32>, %arg91: tensor<96x24xf32>, %arg92: tensor<96xf32>, %arg93: tensor<96xf32>, %arg94: tensor<96x24xf32>, %arg95: tensor<96xf32>) -> (tensor<f32>, tensor<96x16xf32>, tensor<96x16xf32>, tensor<96x24xf32>, tensor<96xf32>, tensor<96xf32>, tensor<96x24xf32>, tensor<96x24xf32>, tensor<96xf32>, tensor<96xf32>, tensor<96x24xf32>, tensor<96xf32>, tensor<96x16xf32>, tensor<96x16xf32>, tensor<96x24xf32>, tensor<96xf32>, tensor<96xf32>, tensor<96x24xf32>, tensor<96x24xf32>, tensor<96xf32>, tensor<96xf32>, tensor<96x24xf32>, tensor<96xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<24x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<44x16xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<4x24xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<4x24xf32>
    %c = stablehlo.constant dense<-1> : tensor<44xi64>
    %c_3 = stablehlo.constant dense<0> : tensor<44xi64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<96x16xf32>
    %c_5 = stablehlo.constant dense<-100> : tensor<44xi64>
    %c_6 = stablehlo.constant dense<384> : tensor<96xi64>
    %c_7 = stablehlo.constant dense<0> : tensor<96xi64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<4x24xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<44x96xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<44x96xf32>
    %cst_11 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.slice %arg0 [0:4, 1:12] : (tensor<4x12xi64>) -> tensor<4x11xi64>
    %1 = stablehlo.reshape %0 : (tensor<4x11xi64>) -> tensor<44xi64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<44xi64>) -> tensor<44x96xi64>
    %3 = stablehlo.iota dim = 0 : tensor<96xi64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<96xi64>) -> tensor<44x96xi64>
    %5 = stablehlo.compare  EQ, %2, %4 : (tensor<44x96xi64>, tensor<44x96xi64>) -> tensor<44x96xi1>
    %6 = stablehlo.select %5, %cst_10, %cst_9 : tensor<44x96xi1>, tensor<44x96xf32>
    %7 = stablehlo.compare  NE, %6, %cst_10 : (tensor<44x96xf32>, tensor<44x96xf32>) -> tensor<44x96xi1>
    %8 = stablehlo.negate %6 : tensor<44x96xf32>
    %9 = stablehlo.transpose %arg45, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[24,96]{0,1}"} : (tensor<96x24xf32>) -> tensor<24x96xf32>
    %10 = stablehlo.dot_general %cst_8, %9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %11 = stablehlo.broadcast_in_dim %arg44, dims = [1] : (tensor<96xf32>) -> tensor<4x96xf32>
    %12 = stablehlo.add %10, %11 : tensor<4x96xf32>
    %13 = stablehlo.transpose %arg11, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[24,96]{0,1}"} : (tensor<96x24xf32>) -> tensor<24x96xf32>
    %14 = stablehlo.dot_general %cst_8, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %15 = stablehlo.broadcast_in_dim %arg10, dims = [1] : (tensor<96xf32>) -> tensor<4x96xf32>
    %16 = stablehlo.add %14, %15 : tensor<4x96xf32>
    %17 = stablehlo.slice %arg0 [0:4, 0:11] : (tensor<4x12xi64>) -> tensor<4x11xi64>
    %18 = stablehlo.reshape %17 : (tensor<4x11xi64>) -> tensor<44xi64>
    %19 = stablehlo.convert %18 : (tensor<44xi64>) -> tensor<44xui32>
    %20 = "stablehlo.gather"(%arg9, %19) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<96x16xf32>, tensor<44xui32>) -> tensor<44x16xf32>
    %21 = stablehlo.reshape %20 : (tensor<44x16xf32>) -> tensor<4x11x16xf32>
    %22 = stablehlo.transpose %21, dims = [1, 0, 2] {result_layout = dense<[2, 0, 1]> : tensor<3xindex>, xla_shape = "f32[11,4,16]{2,0,1}"} : (tensor<4x11x16xf32>) -> tensor<11x4x16xf32>
    %23 = stablehlo.slice %22 [0:1, 0:4, 0:16] : (tensor<11x4x16xf32>) -> tensor<1x4x16xf32>
    %24 = stablehlo.reshape %23 : (tensor<1x4x16xf32>) -> tensor<4x16xf32>
    %25 = stablehlo.transpose %arg8, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,96]{0,1}"} : (tensor<96x16xf32>) -> tensor<16x96xf32>
    %26 = stablehlo.dot_general %24, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x96xf32>) -> tensor<4x96xf32>
    %27 = stablehlo.broadcast_in_dim %arg7, dims = [1] : (tensor<96xf32>) -> tensor<4x96xf32>
    %28 = stablehlo.add %26, %27 : tensor<4x96xf32>
    %29 = stablehlo.add %16, %28 : tensor<4x96xf32>
    %30 = stablehlo.reshape %29 : (tensor<4x96xf32>) -> tensor<384xf32>
    %31 = stablehlo.reshape %arg23 : (tensor<4x24xi64>) -> tensor<96xi64>
    %32 = stablehlo.compare  GE, %31, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %33 = stablehlo.add %31, %c_6 : tensor<96xi64>
    %34 = stablehlo.select %32, %31, %33 : tensor<96xi1>, tensor<96xi64>
    %35 = stablehlo.convert %34 : (tensor<96xi64>) -> tensor<96xui32>
    %36 = "stablehlo.gather"(%30, %35) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %37 = stablehlo.reshape %36 : (tensor<96xf32>) -> tensor<4x24xf32>
    %38 = stablehlo.logistic %37 : tensor<4x24xf32>
    %39 = stablehlo.reshape %arg22 : (tensor<4x24xi64>) -> tensor<96xi64>
    %40 = stablehlo.compare  GE, %39, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %41 = stablehlo.add %39, %c_6 : tensor<96xi64>
    %42 = stablehlo.select %40, %39, %41 : tensor<96xi1>, tensor<96xi64>
    %43 = stablehlo.convert %42 : (tensor<96xi64>) -> tensor<96xui32>
    %44 = "stablehlo.gather"(%30, %43) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %45 = stablehlo.reshape %44 : (tensor<96xf32>) -> tensor<4x24xf32>
    %46 = stablehlo.logistic %45 : tensor<4x24xf32>
    %47 = stablehlo.multiply %46, %cst_8 : tensor<4x24xf32>
    %48 = stablehlo.slice %29 [0:4, 0:24] : (tensor<4x96xf32>) -> tensor<4x24xf32>
    %49 = stablehlo.logistic %48 : tensor<4x24xf32>
    %50 = stablehlo.reshape %arg21 : (tensor<4x24xi64>) -> tensor<96xi64>
    %51 = stablehlo.compare  GE, %50, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %52 = stablehlo.add %50, %c_6 : tensor<96xi64>
    %53 = stablehlo.select %51, %50, %52 : tensor<96xi1>, tensor<96xi64>
    %54 = stablehlo.convert %53 : (tensor<96xi64>) -> tensor<96xui32>
    %55 = "stablehlo.gather"(%30, %54) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %56 = stablehlo.reshape %55 : (tensor<96xf32>) -> tensor<4x24xf32>
    %57 = stablehlo.tanh %56 : tensor<4x24xf32>
    %58 = stablehlo.multiply %49, %57 : tensor<4x24xf32>
    %59 = stablehlo.add %47, %58 : tensor<4x24xf32>
    %60 = stablehlo.tanh %59 : tensor<4x24xf32>
    %61 = stablehlo.multiply %38, %60 : tensor<4x24xf32>
    %62 = stablehlo.dot_general %61, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %63 = stablehlo.add %62, %15 : tensor<4x96xf32>
    %64 = stablehlo.slice %22 [1:2, 0:4, 0:16] : (tensor<11x4x16xf32>) -> tensor<1x4x16xf32>
    %65 = stablehlo.reshape %64 : (tensor<1x4x16xf32>) -> tensor<4x16xf32>
    %66 = stablehlo.dot_general %65, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x96xf32>) -> tensor<4x96xf32>
    %67 = stablehlo.add %66, %27 : tensor<4x96xf32>
    %68 = stablehlo.add %63, %67 : tensor<4x96xf32>
    %69 = stablehlo.reshape %68 : (tensor<4x96xf32>) -> tensor<384xf32>
    %70 = stablehlo.reshape %arg25 : (tensor<4x24xi64>) -> tensor<96xi64>
    %71 = stablehlo.compare  GE, %70, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %72 = stablehlo.add %70, %c_6 : tensor<96xi64>
    %73 = stablehlo.select %71, %70, %72 : tensor<96xi1>, tensor<96xi64>
    %74 = stablehlo.convert %73 : (tensor<96xi64>) -> tensor<96xui32>
    %75 = "stablehlo.gather"(%69, %74) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %76 = stablehlo.reshape %75 : (tensor<96xf32>) -> tensor<4x24xf32>
    %77 = stablehlo.logistic %76 : tensor<4x24xf32>
    %78 = stablehlo.reshape %arg24 : (tensor<4x24xi64>) -> tensor<96xi64>
    %79 = stablehlo.compare  GE, %78, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %80 = stablehlo.add %78, %c_6 : tensor<96xi64>
    %81 = stablehlo.select %79, %78, %80 : tensor<96xi1>, tensor<96xi64>
    %82 = stablehlo.convert %81 : (tensor<96xi64>) -> tensor<96xui32>
    %83 = "stablehlo.gather"(%69, %82) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %84 = stablehlo.reshape %83 : (tensor<96xf32>) -> tensor<4x24xf32>
    %85 = stablehlo.logistic %84 : tensor<4x24xf32>
    %86 = stablehlo.multiply %85, %59 : tensor<4x24xf32>
    %87 = stablehlo.slice %68 [0:4, 0:24] : (tensor<4x96xf32>) -> tensor<4x24xf32>
    %88 = stablehlo.logistic %87 : tensor<4x24xf32>
    %89 = stablehlo.reshape %arg20 : (tensor<4x24xi64>) -> tensor<96xi64>
    %90 = stablehlo.compare  GE, %89, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %91 = stablehlo.add %89, %c_6 : tensor<96xi64>
    %92 = stablehlo.select %90, %89, %91 : tensor<96xi1>, tensor<96xi64>
    %93 = stablehlo.convert %92 : (tensor<96xi64>) -> tensor<96xui32>
    %94 = "stablehlo.gather"(%69, %93) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %95 = stablehlo.reshape %94 : (tensor<96xf32>) -> tensor<4x24xf32>
    %96 = stablehlo.tanh %95 : tensor<4x24xf32>
    %97 = stablehlo.multiply %88, %96 : tensor<4x24xf32>
    %98 = stablehlo.add %86, %97 : tensor<4x24xf32>
    %99 = stablehlo.tanh %98 : tensor<4x24xf32>
    %100 = stablehlo.multiply %77, %99 : tensor<4x24xf32>
    %101 = stablehlo.dot_general %100, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %102 = stablehlo.add %101, %15 : tensor<4x96xf32>
    %103 = stablehlo.slice %22 [2:3, 0:4, 0:16] : (tensor<11x4x16xf32>) -> tensor<1x4x16xf32>
    %104 = stablehlo.reshape %103 : (tensor<1x4x16xf32>) -> tensor<4x16xf32>
    %105 = stablehlo.dot_general %104, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x96xf32>) -> tensor<4x96xf32>
    %106 = stablehlo.add %105, %27 : tensor<4x96xf32>
    %107 = stablehlo.add %102, %106 : tensor<4x96xf32>
    %108 = stablehlo.reshape %107 : (tensor<4x96xf32>) -> tensor<384xf32>
    %109 = stablehlo.reshape %arg27 : (tensor<4x24xi64>) -> tensor<96xi64>
    %110 = stablehlo.compare  GE, %109, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %111 = stablehlo.add %109, %c_6 : tensor<96xi64>
    %112 = stablehlo.select %110, %109, %111 : tensor<96xi1>, tensor<96xi64>
    %113 = stablehlo.convert %112 : (tensor<96xi64>) -> tensor<96xui32>
    %114 = "stablehlo.gather"(%108, %113) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %115 = stablehlo.reshape %114 : (tensor<96xf32>) -> tensor<4x24xf32>
    %116 = stablehlo.logistic %115 : tensor<4x24xf32>
    %117 = stablehlo.reshape %arg26 : (tensor<4x24xi64>) -> tensor<96xi64>
    %118 = stablehlo.compare  GE, %117, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %119 = stablehlo.add %117, %c_6 : tensor<96xi64>
    %120 = stablehlo.select %118, %117, %119 : tensor<96xi1>, tensor<96xi64>
    %121 = stablehlo.convert %120 : (tensor<96xi64>) -> tensor<96xui32>
    %122 = "stablehlo.gather"(%108, %121) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %123 = stablehlo.reshape %122 : (tensor<96xf32>) -> tensor<4x24xf32>
    %124 = stablehlo.logistic %123 : tensor<4x24xf32>
    %125 = stablehlo.multiply %124, %98 : tensor<4x24xf32>
    %126 = stablehlo.slice %107 [0:4, 0:24] : (tensor<4x96xf32>) -> tensor<4x24xf32>
    %127 = stablehlo.logistic %126 : tensor<4x24xf32>
    %128 = stablehlo.reshape %arg19 : (tensor<4x24xi64>) -> tensor<96xi64>
    %129 = stablehlo.compare  GE, %128, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %130 = stablehlo.add %128, %c_6 : tensor<96xi64>
    %131 = stablehlo.select %129, %128, %130 : tensor<96xi1>, tensor<96xi64>
    %132 = stablehlo.convert %131 : (tensor<96xi64>) -> tensor<96xui32>
    %133 = "stablehlo.gather"(%108, %132) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %134 = stablehlo.reshape %133 : (tensor<96xf32>) -> tensor<4x24xf32>
    %135 = stablehlo.tanh %134 : tensor<4x24xf32>
    %136 = stablehlo.multiply %127, %135 : tensor<4x24xf32>
    %137 = stablehlo.add %125, %136 : tensor<4x24xf32>
    %138 = stablehlo.tanh %137 : tensor<4x24xf32>
    %139 = stablehlo.multiply %116, %138 : tensor<4x24xf32>
    %140 = stablehlo.dot_general %139, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %141 = stablehlo.add %140, %15 : tensor<4x96xf32>
    %142 = stablehlo.slice %22 [3:4, 0:4, 0:16] : (tensor<11x4x16xf32>) -> tensor<1x4x16xf32>
    %143 = stablehlo.reshape %142 : (tensor<1x4x16xf32>) -> tensor<4x16xf32>
    %144 = stablehlo.dot_general %143, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x96xf32>) -> tensor<4x96xf32>
    %145 = stablehlo.add %144, %27 : tensor<4x96xf32>
    %146 = stablehlo.add %141, %145 : tensor<4x96xf32>
    %147 = stablehlo.reshape %146 : (tensor<4x96xf32>) -> tensor<384xf32>
    %148 = stablehlo.reshape %arg29 : (tensor<4x24xi64>) -> tensor<96xi64>
    %149 = stablehlo.compare  GE, %148, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %150 = stablehlo.add %148, %c_6 : tensor<96xi64>
    %151 = stablehlo.select %149, %148, %150 : tensor<96xi1>, tensor<96xi64>
    %152 = stablehlo.convert %151 : (tensor<96xi64>) -> tensor<96xui32>
    %153 = "stablehlo.gather"(%147, %152) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %154 = stablehlo.reshape %153 : (tensor<96xf32>) -> tensor<4x24xf32>
    %155 = stablehlo.logistic %154 : tensor<4x24xf32>
    %156 = stablehlo.reshape %arg28 : (tensor<4x24xi64>) -> tensor<96xi64>
    %157 = stablehlo.compare  GE, %156, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %158 = stablehlo.add %156, %c_6 : tensor<96xi64>
    %159 = stablehlo.select %157, %156, %158 : tensor<96xi1>, tensor<96xi64>
    %160 = stablehlo.convert %159 : (tensor<96xi64>) -> tensor<96xui32>
    %161 = "stablehlo.gather"(%147, %160) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %162 = stablehlo.reshape %161 : (tensor<96xf32>) -> tensor<4x24xf32>
    %163 = stablehlo.logistic %162 : tensor<4x24xf32>
    %164 = stablehlo.multiply %163, %137 : tensor<4x24xf32>
    %165 = stablehlo.slice %146 [0:4, 0:24] : (tensor<4x96xf32>) -> tensor<4x24xf32>
    %166 = stablehlo.logistic %165 : tensor<4x24xf32>
    %167 = stablehlo.reshape %arg18 : (tensor<4x24xi64>) -> tensor<96xi64>
    %168 = stablehlo.compare  GE, %167, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %169 = stablehlo.add %167, %c_6 : tensor<96xi64>
    %170 = stablehlo.select %168, %167, %169 : tensor<96xi1>, tensor<96xi64>
    %171 = stablehlo.convert %170 : (tensor<96xi64>) -> tensor<96xui32>
    %172 = "stablehlo.gather"(%147, %171) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %173 = stablehlo.reshape %172 : (tensor<96xf32>) -> tensor<4x24xf32>
    %174 = stablehlo.tanh %173 : tensor<4x24xf32>
    %175 = stablehlo.multiply %166, %174 : tensor<4x24xf32>
    %176 = stablehlo.add %164, %175 : tensor<4x24xf32>
    %177 = stablehlo.tanh %176 : tensor<4x24xf32>
    %178 = stablehlo.multiply %155, %177 : tensor<4x24xf32>
    %179 = stablehlo.dot_general %178, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %180 = stablehlo.add %179, %15 : tensor<4x96xf32>
    %181 = stablehlo.slice %22 [4:5, 0:4, 0:16] : (tensor<11x4x16xf32>) -> tensor<1x4x16xf32>
    %182 = stablehlo.reshape %181 : (tensor<1x4x16xf32>) -> tensor<4x16xf32>
    %183 = stablehlo.dot_general %182, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x96xf32>) -> tensor<4x96xf32>
    %184 = stablehlo.add %183, %27 : tensor<4x96xf32>
    %185 = stablehlo.add %180, %184 : tensor<4x96xf32>
    %186 = stablehlo.reshape %185 : (tensor<4x96xf32>) -> tensor<384xf32>
    %187 = stablehlo.reshape %arg31 : (tensor<4x24xi64>) -> tensor<96xi64>
    %188 = stablehlo.compare  GE, %187, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %189 = stablehlo.add %187, %c_6 : tensor<96xi64>
    %190 = stablehlo.select %188, %187, %189 : tensor<96xi1>, tensor<96xi64>
    %191 = stablehlo.convert %190 : (tensor<96xi64>) -> tensor<96xui32>
    %192 = "stablehlo.gather"(%186, %191) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %193 = stablehlo.reshape %192 : (tensor<96xf32>) -> tensor<4x24xf32>
    %194 = stablehlo.logistic %193 : tensor<4x24xf32>
    %195 = stablehlo.reshape %arg30 : (tensor<4x24xi64>) -> tensor<96xi64>
    %196 = stablehlo.compare  GE, %195, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %197 = stablehlo.add %195, %c_6 : tensor<96xi64>
    %198 = stablehlo.select %196, %195, %197 : tensor<96xi1>, tensor<96xi64>
    %199 = stablehlo.convert %198 : (tensor<96xi64>) -> tensor<96xui32>
    %200 = "stablehlo.gather"(%186, %199) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %201 = stablehlo.reshape %200 : (tensor<96xf32>) -> tensor<4x24xf32>
    %202 = stablehlo.logistic %201 : tensor<4x24xf32>
    %203 = stablehlo.multiply %202, %176 : tensor<4x24xf32>
    %204 = stablehlo.slice %185 [0:4, 0:24] : (tensor<4x96xf32>) -> tensor<4x24xf32>
    %205 = stablehlo.logistic %204 : tensor<4x24xf32>
    %206 = stablehlo.reshape %arg17 : (tensor<4x24xi64>) -> tensor<96xi64>
    %207 = stablehlo.compare  GE, %206, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %208 = stablehlo.add %206, %c_6 : tensor<96xi64>
    %209 = stablehlo.select %207, %206, %208 : tensor<96xi1>, tensor<96xi64>
    %210 = stablehlo.convert %209 : (tensor<96xi64>) -> tensor<96xui32>
    %211 = "stablehlo.gather"(%186, %210) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %212 = stablehlo.reshape %211 : (tensor<96xf32>) -> tensor<4x24xf32>
    %213 = stablehlo.tanh %212 : tensor<4x24xf32>
    %214 = stablehlo.multiply %205, %213 : tensor<4x24xf32>
    %215 = stablehlo.add %203, %214 : tensor<4x24xf32>
    %216 = stablehlo.tanh %215 : tensor<4x24xf32>
    %217 = stablehlo.multiply %194, %216 : tensor<4x24xf32>
    %218 = stablehlo.dot_general %217, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %219 = stablehlo.add %218, %15 : tensor<4x96xf32>
    %220 = stablehlo.slice %22 [5:6, 0:4, 0:16] : (tensor<11x4x16xf32>) -> tensor<1x4x16xf32>
    %221 = stablehlo.reshape %220 : (tensor<1x4x16xf32>) -> tensor<4x16xf32>
    %222 = stablehlo.dot_general %221, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x96xf32>) -> tensor<4x96xf32>
    %223 = stablehlo.add %222, %27 : tensor<4x96xf32>
    %224 = stablehlo.add %219, %223 : tensor<4x96xf32>
    %225 = stablehlo.reshape %224 : (tensor<4x96xf32>) -> tensor<384xf32>
    %226 = stablehlo.reshape %arg33 : (tensor<4x24xi64>) -> tensor<96xi64>
    %227 = stablehlo.compare  GE, %226, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %228 = stablehlo.add %226, %c_6 : tensor<96xi64>
    %229 = stablehlo.select %227, %226, %228 : tensor<96xi1>, tensor<96xi64>
    %230 = stablehlo.convert %229 : (tensor<96xi64>) -> tensor<96xui32>
    %231 = "stablehlo.gather"(%225, %230) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %232 = stablehlo.reshape %231 : (tensor<96xf32>) -> tensor<4x24xf32>
    %233 = stablehlo.logistic %232 : tensor<4x24xf32>
    %234 = stablehlo.reshape %arg32 : (tensor<4x24xi64>) -> tensor<96xi64>
    %235 = stablehlo.compare  GE, %234, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %236 = stablehlo.add %234, %c_6 : tensor<96xi64>
    %237 = stablehlo.select %235, %234, %236 : tensor<96xi1>, tensor<96xi64>
    %238 = stablehlo.convert %237 : (tensor<96xi64>) -> tensor<96xui32>
    %239 = "stablehlo.gather"(%225, %238) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %240 = stablehlo.reshape %239 : (tensor<96xf32>) -> tensor<4x24xf32>
    %241 = stablehlo.logistic %240 : tensor<4x24xf32>
    %242 = stablehlo.multiply %241, %215 : tensor<4x24xf32>
    %243 = stablehlo.slice %224 [0:4, 0:24] : (tensor<4x96xf32>) -> tensor<4x24xf32>
    %244 = stablehlo.logistic %243 : tensor<4x24xf32>
    %245 = stablehlo.reshape %arg16 : (tensor<4x24xi64>) -> tensor<96xi64>
    %246 = stablehlo.compare  GE, %245, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %247 = stablehlo.add %245, %c_6 : tensor<96xi64>
    %248 = stablehlo.select %246, %245, %247 : tensor<96xi1>, tensor<96xi64>
    %249 = stablehlo.convert %248 : (tensor<96xi64>) -> tensor<96xui32>
    %250 = "stablehlo.gather"(%225, %249) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %251 = stablehlo.reshape %250 : (tensor<96xf32>) -> tensor<4x24xf32>
    %252 = stablehlo.tanh %251 : tensor<4x24xf32>
    %253 = stablehlo.multiply %244, %252 : tensor<4x24xf32>
    %254 = stablehlo.add %242, %253 : tensor<4x24xf32>
    %255 = stablehlo.tanh %254 : tensor<4x24xf32>
    %256 = stablehlo.multiply %233, %255 : tensor<4x24xf32>
    %257 = stablehlo.dot_general %256, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %258 = stablehlo.add %257, %15 : tensor<4x96xf32>
    %259 = stablehlo.slice %22 [6:7, 0:4, 0:16] : (tensor<11x4x16xf32>) -> tensor<1x4x16xf32>
    %260 = stablehlo.reshape %259 : (tensor<1x4x16xf32>) -> tensor<4x16xf32>
    %261 = stablehlo.dot_general %260, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x96xf32>) -> tensor<4x96xf32>
    %262 = stablehlo.add %261, %27 : tensor<4x96xf32>
    %263 = stablehlo.add %258, %262 : tensor<4x96xf32>
    %264 = stablehlo.reshape %263 : (tensor<4x96xf32>) -> tensor<384xf32>
    %265 = stablehlo.reshape %arg35 : (tensor<4x24xi64>) -> tensor<96xi64>
    %266 = stablehlo.compare  GE, %265, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %267 = stablehlo.add %265, %c_6 : tensor<96xi64>
    %268 = stablehlo.select %266, %265, %267 : tensor<96xi1>, tensor<96xi64>
    %269 = stablehlo.convert %268 : (tensor<96xi64>) -> tensor<96xui32>
    %270 = "stablehlo.gather"(%264, %269) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %271 = stablehlo.reshape %270 : (tensor<96xf32>) -> tensor<4x24xf32>
    %272 = stablehlo.logistic %271 : tensor<4x24xf32>
    %273 = stablehlo.reshape %arg34 : (tensor<4x24xi64>) -> tensor<96xi64>
    %274 = stablehlo.compare  GE, %273, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %275 = stablehlo.add %273, %c_6 : tensor<96xi64>
    %276 = stablehlo.select %274, %273, %275 : tensor<96xi1>, tensor<96xi64>
    %277 = stablehlo.convert %276 : (tensor<96xi64>) -> tensor<96xui32>
    %278 = "stablehlo.gather"(%264, %277) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %279 = stablehlo.reshape %278 : (tensor<96xf32>) -> tensor<4x24xf32>
    %280 = stablehlo.logistic %279 : tensor<4x24xf32>
    %281 = stablehlo.multiply %280, %254 : tensor<4x24xf32>
    %282 = stablehlo.slice %263 [0:4, 0:24] : (tensor<4x96xf32>) -> tensor<4x24xf32>
    %283 = stablehlo.logistic %282 : tensor<4x24xf32>
    %284 = stablehlo.reshape %arg15 : (tensor<4x24xi64>) -> tensor<96xi64>
    %285 = stablehlo.compare  GE, %284, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %286 = stablehlo.add %284, %c_6 : tensor<96xi64>
    %287 = stablehlo.select %285, %284, %286 : tensor<96xi1>, tensor<96xi64>
    %288 = stablehlo.convert %287 : (tensor<96xi64>) -> tensor<96xui32>
    %289 = "stablehlo.gather"(%264, %288) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %290 = stablehlo.reshape %289 : (tensor<96xf32>) -> tensor<4x24xf32>
    %291 = stablehlo.tanh %290 : tensor<4x24xf32>
    %292 = stablehlo.multiply %283, %291 : tensor<4x24xf32>
    %293 = stablehlo.add %281, %292 : tensor<4x24xf32>
    %294 = stablehlo.tanh %293 : tensor<4x24xf32>
    %295 = stablehlo.multiply %272, %294 : tensor<4x24xf32>
    %296 = stablehlo.dot_general %295, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %297 = stablehlo.add %296, %15 : tensor<4x96xf32>
    %298 = stablehlo.slice %22 [7:8, 0:4, 0:16] : (tensor<11x4x16xf32>) -> tensor<1x4x16xf32>
    %299 = stablehlo.reshape %298 : (tensor<1x4x16xf32>) -> tensor<4x16xf32>
    %300 = stablehlo.dot_general %299, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x96xf32>) -> tensor<4x96xf32>
    %301 = stablehlo.add %300, %27 : tensor<4x96xf32>
    %302 = stablehlo.add %297, %301 : tensor<4x96xf32>
    %303 = stablehlo.reshape %302 : (tensor<4x96xf32>) -> tensor<384xf32>
    %304 = stablehlo.reshape %arg37 : (tensor<4x24xi64>) -> tensor<96xi64>
    %305 = stablehlo.compare  GE, %304, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %306 = stablehlo.add %304, %c_6 : tensor<96xi64>
    %307 = stablehlo.select %305, %304, %306 : tensor<96xi1>, tensor<96xi64>
    %308 = stablehlo.convert %307 : (tensor<96xi64>) -> tensor<96xui32>
    %309 = "stablehlo.gather"(%303, %308) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %310 = stablehlo.reshape %309 : (tensor<96xf32>) -> tensor<4x24xf32>
    %311 = stablehlo.logistic %310 : tensor<4x24xf32>
    %312 = stablehlo.reshape %arg36 : (tensor<4x24xi64>) -> tensor<96xi64>
    %313 = stablehlo.compare  GE, %312, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %314 = stablehlo.add %312, %c_6 : tensor<96xi64>
    %315 = stablehlo.select %313, %312, %314 : tensor<96xi1>, tensor<96xi64>
    %316 = stablehlo.convert %315 : (tensor<96xi64>) -> tensor<96xui32>
    %317 = "stablehlo.gather"(%303, %316) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %318 = stablehlo.reshape %317 : (tensor<96xf32>) -> tensor<4x24xf32>
    %319 = stablehlo.logistic %318 : tensor<4x24xf32>
    %320 = stablehlo.multiply %319, %293 : tensor<4x24xf32>
    %321 = stablehlo.slice %302 [0:4, 0:24] : (tensor<4x96xf32>) -> tensor<4x24xf32>
    %322 = stablehlo.logistic %321 : tensor<4x24xf32>
    %323 = stablehlo.reshape %arg14 : (tensor<4x24xi64>) -> tensor<96xi64>
    %324 = stablehlo.compare  GE, %323, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %325 = stablehlo.add %323, %c_6 : tensor<96xi64>
    %326 = stablehlo.select %324, %323, %325 : tensor<96xi1>, tensor<96xi64>
    %327 = stablehlo.convert %326 : (tensor<96xi64>) -> tensor<96xui32>
    %328 = "stablehlo.gather"(%303, %327) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %329 = stablehlo.reshape %328 : (tensor<96xf32>) -> tensor<4x24xf32>
    %330 = stablehlo.tanh %329 : tensor<4x24xf32>
    %331 = stablehlo.multiply %322, %330 : tensor<4x24xf32>
    %332 = stablehlo.add %320, %331 : tensor<4x24xf32>
    %333 = stablehlo.tanh %332 : tensor<4x24xf32>
    %334 = stablehlo.multiply %311, %333 : tensor<4x24xf32>
    %335 = stablehlo.dot_general %334, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %336 = stablehlo.add %335, %15 : tensor<4x96xf32>
    %337 = stablehlo.slice %22 [8:9, 0:4, 0:16] : (tensor<11x4x16xf32>) -> tensor<1x4x16xf32>
    %338 = stablehlo.reshape %337 : (tensor<1x4x16xf32>) -> tensor<4x16xf32>
    %339 = stablehlo.dot_general %338, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x96xf32>) -> tensor<4x96xf32>
    %340 = stablehlo.add %339, %27 : tensor<4x96xf32>
    %341 = stablehlo.add %336, %340 : tensor<4x96xf32>
    %342 = stablehlo.reshape %341 : (tensor<4x96xf32>) -> tensor<384xf32>
    %343 = stablehlo.reshape %arg39 : (tensor<4x24xi64>) -> tensor<96xi64>
    %344 = stablehlo.compare  GE, %343, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %345 = stablehlo.add %343, %c_6 : tensor<96xi64>
    %346 = stablehlo.select %344, %343, %345 : tensor<96xi1>, tensor<96xi64>
    %347 = stablehlo.convert %346 : (tensor<96xi64>) -> tensor<96xui32>
    %348 = "stablehlo.gather"(%342, %347) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %349 = stablehlo.reshape %348 : (tensor<96xf32>) -> tensor<4x24xf32>
    %350 = stablehlo.logistic %349 : tensor<4x24xf32>
    %351 = stablehlo.reshape %arg38 : (tensor<4x24xi64>) -> tensor<96xi64>
    %352 = stablehlo.compare  GE, %351, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %353 = stablehlo.add %351, %c_6 : tensor<96xi64>
    %354 = stablehlo.select %352, %351, %353 : tensor<96xi1>, tensor<96xi64>
    %355 = stablehlo.convert %354 : (tensor<96xi64>) -> tensor<96xui32>
    %356 = "stablehlo.gather"(%342, %355) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %357 = stablehlo.reshape %356 : (tensor<96xf32>) -> tensor<4x24xf32>
    %358 = stablehlo.logistic %357 : tensor<4x24xf32>
    %359 = stablehlo.multiply %358, %332 : tensor<4x24xf32>
    %360 = stablehlo.slice %341 [0:4, 0:24] : (tensor<4x96xf32>) -> tensor<4x24xf32>
    %361 = stablehlo.logistic %360 : tensor<4x24xf32>
    %362 = stablehlo.reshape %arg13 : (tensor<4x24xi64>) -> tensor<96xi64>
    %363 = stablehlo.compare  GE, %362, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %364 = stablehlo.add %362, %c_6 : tensor<96xi64>
    %365 = stablehlo.select %363, %362, %364 : tensor<96xi1>, tensor<96xi64>
    %366 = stablehlo.convert %365 : (tensor<96xi64>) -> tensor<96xui32>
    %367 = "stablehlo.gather"(%342, %366) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %368 = stablehlo.reshape %367 : (tensor<96xf32>) -> tensor<4x24xf32>
    %369 = stablehlo.tanh %368 : tensor<4x24xf32>
    %370 = stablehlo.multiply %361, %369 : tensor<4x24xf32>
    %371 = stablehlo.add %359, %370 : tensor<4x24xf32>
    %372 = stablehlo.tanh %371 : tensor<4x24xf32>
    %373 = stablehlo.multiply %350, %372 : tensor<4x24xf32>
    %374 = stablehlo.dot_general %373, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %375 = stablehlo.add %374, %15 : tensor<4x96xf32>
    %376 = stablehlo.slice %22 [9:10, 0:4, 0:16] : (tensor<11x4x16xf32>) -> tensor<1x4x16xf32>
    %377 = stablehlo.reshape %376 : (tensor<1x4x16xf32>) -> tensor<4x16xf32>
    %378 = stablehlo.dot_general %377, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x96xf32>) -> tensor<4x96xf32>
    %379 = stablehlo.add %378, %27 : tensor<4x96xf32>
    %380 = stablehlo.add %375, %379 : tensor<4x96xf32>
    %381 = stablehlo.reshape %380 : (tensor<4x96xf32>) -> tensor<384xf32>
    %382 = stablehlo.reshape %arg41 : (tensor<4x24xi64>) -> tensor<96xi64>
    %383 = stablehlo.compare  GE, %382, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %384 = stablehlo.add %382, %c_6 : tensor<96xi64>
    %385 = stablehlo.select %383, %382, %384 : tensor<96xi1>, tensor<96xi64>
    %386 = stablehlo.convert %385 : (tensor<96xi64>) -> tensor<96xui32>
    %387 = "stablehlo.gather"(%381, %386) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %388 = stablehlo.reshape %387 : (tensor<96xf32>) -> tensor<4x24xf32>
    %389 = stablehlo.logistic %388 : tensor<4x24xf32>
    %390 = stablehlo.reshape %arg40 : (tensor<4x24xi64>) -> tensor<96xi64>
    %391 = stablehlo.compare  GE, %390, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %392 = stablehlo.add %390, %c_6 : tensor<96xi64>
    %393 = stablehlo.select %391, %390, %392 : tensor<96xi1>, tensor<96xi64>
    %394 = stablehlo.convert %393 : (tensor<96xi64>) -> tensor<96xui32>
    %395 = "stablehlo.gather"(%381, %394) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %396 = stablehlo.reshape %395 : (tensor<96xf32>) -> tensor<4x24xf32>
    %397 = stablehlo.logistic %396 : tensor<4x24xf32>
    %398 = stablehlo.multiply %397, %371 : tensor<4x24xf32>
    %399 = stablehlo.slice %380 [0:4, 0:24] : (tensor<4x96xf32>) -> tensor<4x24xf32>
    %400 = stablehlo.logistic %399 : tensor<4x24xf32>
    %401 = stablehlo.reshape %arg12 : (tensor<4x24xi64>) -> tensor<96xi64>
    %402 = stablehlo.compare  GE, %401, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %403 = stablehlo.add %401, %c_6 : tensor<96xi64>
    %404 = stablehlo.select %402, %401, %403 : tensor<96xi1>, tensor<96xi64>
    %405 = stablehlo.convert %404 : (tensor<96xi64>) -> tensor<96xui32>
    %406 = "stablehlo.gather"(%381, %405) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %407 = stablehlo.reshape %406 : (tensor<96xf32>) -> tensor<4x24xf32>
    %408 = stablehlo.tanh %407 : tensor<4x24xf32>
    %409 = stablehlo.multiply %400, %408 : tensor<4x24xf32>
    %410 = stablehlo.add %398, %409 : tensor<4x24xf32>
    %411 = stablehlo.tanh %410 : tensor<4x24xf32>
    %412 = stablehlo.multiply %389, %411 : tensor<4x24xf32>
    %413 = stablehlo.dot_general %412, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %414 = stablehlo.add %413, %15 : tensor<4x96xf32>
    %415 = stablehlo.slice %22 [10:11, 0:4, 0:16] : (tensor<11x4x16xf32>) -> tensor<1x4x16xf32>
    %416 = stablehlo.reshape %415 : (tensor<1x4x16xf32>) -> tensor<4x16xf32>
    %417 = stablehlo.dot_general %416, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x96xf32>) -> tensor<4x96xf32>
    %418 = stablehlo.add %417, %27 : tensor<4x96xf32>
    %419 = stablehlo.add %414, %418 : tensor<4x96xf32>
    %420 = stablehlo.reshape %419 : (tensor<4x96xf32>) -> tensor<384xf32>
    %421 = stablehlo.reshape %arg43 : (tensor<4x24xi64>) -> tensor<96xi64>
    %422 = stablehlo.compare  GE, %421, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %423 = stablehlo.add %421, %c_6 : tensor<96xi64>
    %424 = stablehlo.select %422, %421, %423 : tensor<96xi1>, tensor<96xi64>
    %425 = stablehlo.convert %424 : (tensor<96xi64>) -> tensor<96xui32>
    %426 = "stablehlo.gather"(%420, %425) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %427 = stablehlo.reshape %426 : (tensor<96xf32>) -> tensor<4x24xf32>
    %428 = stablehlo.logistic %427 : tensor<4x24xf32>
    %429 = stablehlo.reshape %arg42 : (tensor<4x24xi64>) -> tensor<96xi64>
    %430 = stablehlo.compare  GE, %429, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %431 = stablehlo.add %429, %c_6 : tensor<96xi64>
    %432 = stablehlo.select %430, %429, %431 : tensor<96xi1>, tensor<96xi64>
    %433 = stablehlo.convert %432 : (tensor<96xi64>) -> tensor<96xui32>
    %434 = "stablehlo.gather"(%420, %433) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %435 = stablehlo.reshape %434 : (tensor<96xf32>) -> tensor<4x24xf32>
    %436 = stablehlo.logistic %435 : tensor<4x24xf32>
    %437 = stablehlo.multiply %436, %410 : tensor<4x24xf32>
    %438 = stablehlo.slice %419 [0:4, 0:24] : (tensor<4x96xf32>) -> tensor<4x24xf32>
    %439 = stablehlo.logistic %438 : tensor<4x24xf32>
    %440 = stablehlo.reshape %arg6 : (tensor<4x24xi64>) -> tensor<96xi64>
    %441 = stablehlo.compare  GE, %440, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %442 = stablehlo.add %440, %c_6 : tensor<96xi64>
    %443 = stablehlo.select %441, %440, %442 : tensor<96xi1>, tensor<96xi64>
    %444 = stablehlo.convert %443 : (tensor<96xi64>) -> tensor<96xui32>
    %445 = "stablehlo.gather"(%420, %444) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %446 = stablehlo.reshape %445 : (tensor<96xf32>) -> tensor<4x24xf32>
    %447 = stablehlo.tanh %446 : tensor<4x24xf32>
    %448 = stablehlo.multiply %439, %447 : tensor<4x24xf32>
    %449 = stablehlo.add %437, %448 : tensor<4x24xf32>
    %450 = stablehlo.tanh %449 : tensor<4x24xf32>
    %451 = stablehlo.multiply %428, %450 : tensor<4x24xf32>
    %452 = stablehlo.transpose %arg5, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[24,96]{0,1}"} : (tensor<96x24xf32>) -> tensor<24x96xf32>
    %453 = stablehlo.dot_general %61, %452, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %454 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<96xf32>) -> tensor<4x96xf32>
    %455 = stablehlo.add %453, %454 : tensor<4x96xf32>
    %456 = stablehlo.add %12, %455 : tensor<4x96xf32>
    %457 = stablehlo.reshape %456 : (tensor<4x96xf32>) -> tensor<384xf32>
    %458 = stablehlo.reshape %arg57 : (tensor<4x24xi64>) -> tensor<96xi64>
    %459 = stablehlo.compare  GE, %458, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %460 = stablehlo.add %458, %c_6 : tensor<96xi64>
    %461 = stablehlo.select %459, %458, %460 : tensor<96xi1>, tensor<96xi64>
    %462 = stablehlo.convert %461 : (tensor<96xi64>) -> tensor<96xui32>
    %463 = "stablehlo.gather"(%457, %462) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %464 = stablehlo.reshape %463 : (tensor<96xf32>) -> tensor<4x24xf32>
    %465 = stablehlo.logistic %464 : tensor<4x24xf32>
    %466 = stablehlo.reshape %arg56 : (tensor<4x24xi64>) -> tensor<96xi64>
    %467 = stablehlo.compare  GE, %466, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %468 = stablehlo.add %466, %c_6 : tensor<96xi64>
    %469 = stablehlo.select %467, %466, %468 : tensor<96xi1>, tensor<96xi64>
    %470 = stablehlo.convert %469 : (tensor<96xi64>) -> tensor<96xui32>
    %471 = "stablehlo.gather"(%457, %470) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %472 = stablehlo.reshape %471 : (tensor<96xf32>) -> tensor<4x24xf32>
    %473 = stablehlo.logistic %472 : tensor<4x24xf32>
    %474 = stablehlo.multiply %473, %cst_8 : tensor<4x24xf32>
    %475 = stablehlo.slice %456 [0:4, 0:24] : (tensor<4x96xf32>) -> tensor<4x24xf32>
    %476 = stablehlo.logistic %475 : tensor<4x24xf32>
    %477 = stablehlo.reshape %arg55 : (tensor<4x24xi64>) -> tensor<96xi64>
    %478 = stablehlo.compare  GE, %477, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %479 = stablehlo.add %477, %c_6 : tensor<96xi64>
    %480 = stablehlo.select %478, %477, %479 : tensor<96xi1>, tensor<96xi64>
    %481 = stablehlo.convert %480 : (tensor<96xi64>) -> tensor<96xui32>
    %482 = "stablehlo.gather"(%457, %481) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %483 = stablehlo.reshape %482 : (tensor<96xf32>) -> tensor<4x24xf32>
    %484 = stablehlo.tanh %483 : tensor<4x24xf32>
    %485 = stablehlo.multiply %476, %484 : tensor<4x24xf32>
    %486 = stablehlo.add %474, %485 : tensor<4x24xf32>
    %487 = stablehlo.tanh %486 : tensor<4x24xf32>
    %488 = stablehlo.multiply %465, %487 : tensor<4x24xf32>
    %489 = stablehlo.reshape %488 : (tensor<4x24xf32>) -> tensor<1x4x24xf32>
    %490 = stablehlo.dot_general %488, %9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %491 = stablehlo.add %490, %11 : tensor<4x96xf32>
    %492 = stablehlo.dot_general %100, %452, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %493 = stablehlo.add %492, %454 : tensor<4x96xf32>
    %494 = stablehlo.add %491, %493 : tensor<4x96xf32>
    %495 = stablehlo.reshape %494 : (tensor<4x96xf32>) -> tensor<384xf32>
    %496 = stablehlo.reshape %arg59 : (tensor<4x24xi64>) -> tensor<96xi64>
    %497 = stablehlo.compare  GE, %496, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %498 = stablehlo.add %496, %c_6 : tensor<96xi64>
    %499 = stablehlo.select %497, %496, %498 : tensor<96xi1>, tensor<96xi64>
    %500 = stablehlo.convert %499 : (tensor<96xi64>) -> tensor<96xui32>
    %501 = "stablehlo.gather"(%495, %500) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %502 = stablehlo.reshape %501 : (tensor<96xf32>) -> tensor<4x24xf32>
    %503 = stablehlo.logistic %502 : tensor<4x24xf32>
    %504 = stablehlo.reshape %arg58 : (tensor<4x24xi64>) -> tensor<96xi64>
    %505 = stablehlo.compare  GE, %504, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %506 = stablehlo.add %504, %c_6 : tensor<96xi64>
    %507 = stablehlo.select %505, %504, %506 : tensor<96xi1>, tensor<96xi64>
    %508 = stablehlo.convert %507 : (tensor<96xi64>) -> tensor<96xui32>
    %509 = "stablehlo.gather"(%495, %508) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %510 = stablehlo.reshape %509 : (tensor<96xf32>) -> tensor<4x24xf32>
    %511 = stablehlo.logistic %510 : tensor<4x24xf32>
    %512 = stablehlo.multiply %511, %486 : tensor<4x24xf32>
    %513 = stablehlo.slice %494 [0:4, 0:24] : (tensor<4x96xf32>) -> tensor<4x24xf32>
    %514 = stablehlo.logistic %513 : tensor<4x24xf32>
    %515 = stablehlo.reshape %arg54 : (tensor<4x24xi64>) -> tensor<96xi64>
    %516 = stablehlo.compare  GE, %515, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %517 = stablehlo.add %515, %c_6 : tensor<96xi64>
    %518 = stablehlo.select %516, %515, %517 : tensor<96xi1>, tensor<96xi64>
    %519 = stablehlo.convert %518 : (tensor<96xi64>) -> tensor<96xui32>
    %520 = "stablehlo.gather"(%495, %519) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %521 = stablehlo.reshape %520 : (tensor<96xf32>) -> tensor<4x24xf32>
    %522 = stablehlo.tanh %521 : tensor<4x24xf32>
    %523 = stablehlo.multiply %514, %522 : tensor<4x24xf32>
    %524 = stablehlo.add %512, %523 : tensor<4x24xf32>
    %525 = stablehlo.tanh %524 : tensor<4x24xf32>
    %526 = stablehlo.multiply %503, %525 : tensor<4x24xf32>
    %527 = stablehlo.reshape %526 : (tensor<4x24xf32>) -> tensor<1x4x24xf32>
    %528 = stablehlo.dot_general %526, %9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %529 = stablehlo.add %528, %11 : tensor<4x96xf32>
    %530 = stablehlo.dot_general %139, %452, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %531 = stablehlo.add %530, %454 : tensor<4x96xf32>
    %532 = stablehlo.add %529, %531 : tensor<4x96xf32>
    %533 = stablehlo.reshape %532 : (tensor<4x96xf32>) -> tensor<384xf32>
    %534 = stablehlo.reshape %arg61 : (tensor<4x24xi64>) -> tensor<96xi64>
    %535 = stablehlo.compare  GE, %534, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %536 = stablehlo.add %534, %c_6 : tensor<96xi64>
    %537 = stablehlo.select %535, %534, %536 : tensor<96xi1>, tensor<96xi64>
    %538 = stablehlo.convert %537 : (tensor<96xi64>) -> tensor<96xui32>
    %539 = "stablehlo.gather"(%533, %538) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %540 = stablehlo.reshape %539 : (tensor<96xf32>) -> tensor<4x24xf32>
    %541 = stablehlo.logistic %540 : tensor<4x24xf32>
    %542 = stablehlo.reshape %arg60 : (tensor<4x24xi64>) -> tensor<96xi64>
    %543 = stablehlo.compare  GE, %542, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %544 = stablehlo.add %542, %c_6 : tensor<96xi64>
    %545 = stablehlo.select %543, %542, %544 : tensor<96xi1>, tensor<96xi64>
    %546 = stablehlo.convert %545 : (tensor<96xi64>) -> tensor<96xui32>
    %547 = "stablehlo.gather"(%533, %546) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %548 = stablehlo.reshape %547 : (tensor<96xf32>) -> tensor<4x24xf32>
    %549 = stablehlo.logistic %548 : tensor<4x24xf32>
    %550 = stablehlo.multiply %549, %524 : tensor<4x24xf32>
    %551 = stablehlo.slice %532 [0:4, 0:24] : (tensor<4x96xf32>) -> tensor<4x24xf32>
    %552 = stablehlo.logistic %551 : tensor<4x24xf32>
    %553 = stablehlo.reshape %arg53 : (tensor<4x24xi64>) -> tensor<96xi64>
    %554 = stablehlo.compare  GE, %553, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %555 = stablehlo.add %553, %c_6 : tensor<96xi64>
    %556 = stablehlo.select %554, %553, %555 : tensor<96xi1>, tensor<96xi64>
    %557 = stablehlo.convert %556 : (tensor<96xi64>) -> tensor<96xui32>
    %558 = "stablehlo.gather"(%533, %557) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %559 = stablehlo.reshape %558 : (tensor<96xf32>) -> tensor<4x24xf32>
    %560 = stablehlo.tanh %559 : tensor<4x24xf32>
    %561 = stablehlo.multiply %552, %560 : tensor<4x24xf32>
    %562 = stablehlo.add %550, %561 : tensor<4x24xf32>
    %563 = stablehlo.tanh %562 : tensor<4x24xf32>
    %564 = stablehlo.multiply %541, %563 : tensor<4x24xf32>
    %565 = stablehlo.reshape %564 : (tensor<4x24xf32>) -> tensor<1x4x24xf32>
    %566 = stablehlo.dot_general %564, %9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %567 = stablehlo.add %566, %11 : tensor<4x96xf32>
    %568 = stablehlo.dot_general %178, %452, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %569 = stablehlo.add %568, %454 : tensor<4x96xf32>
    %570 = stablehlo.add %567, %569 : tensor<4x96xf32>
    %571 = stablehlo.reshape %570 : (tensor<4x96xf32>) -> tensor<384xf32>
    %572 = stablehlo.reshape %arg63 : (tensor<4x24xi64>) -> tensor<96xi64>
    %573 = stablehlo.compare  GE, %572, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %574 = stablehlo.add %572, %c_6 : tensor<96xi64>
    %575 = stablehlo.select %573, %572, %574 : tensor<96xi1>, tensor<96xi64>
    %576 = stablehlo.convert %575 : (tensor<96xi64>) -> tensor<96xui32>
    %577 = "stablehlo.gather"(%571, %576) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %578 = stablehlo.reshape %577 : (tensor<96xf32>) -> tensor<4x24xf32>
    %579 = stablehlo.logistic %578 : tensor<4x24xf32>
    %580 = stablehlo.reshape %arg62 : (tensor<4x24xi64>) -> tensor<96xi64>
    %581 = stablehlo.compare  GE, %580, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %582 = stablehlo.add %580, %c_6 : tensor<96xi64>
    %583 = stablehlo.select %581, %580, %582 : tensor<96xi1>, tensor<96xi64>
    %584 = stablehlo.convert %583 : (tensor<96xi64>) -> tensor<96xui32>
    %585 = "stablehlo.gather"(%571, %584) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %586 = stablehlo.reshape %585 : (tensor<96xf32>) -> tensor<4x24xf32>
    %587 = stablehlo.logistic %586 : tensor<4x24xf32>
    %588 = stablehlo.multiply %587, %562 : tensor<4x24xf32>
    %589 = stablehlo.slice %570 [0:4, 0:24] : (tensor<4x96xf32>) -> tensor<4x24xf32>
    %590 = stablehlo.logistic %589 : tensor<4x24xf32>
    %591 = stablehlo.reshape %arg52 : (tensor<4x24xi64>) -> tensor<96xi64>
    %592 = stablehlo.compare  GE, %591, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %593 = stablehlo.add %591, %c_6 : tensor<96xi64>
    %594 = stablehlo.select %592, %591, %593 : tensor<96xi1>, tensor<96xi64>
    %595 = stablehlo.convert %594 : (tensor<96xi64>) -> tensor<96xui32>
    %596 = "stablehlo.gather"(%571, %595) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %597 = stablehlo.reshape %596 : (tensor<96xf32>) -> tensor<4x24xf32>
    %598 = stablehlo.tanh %597 : tensor<4x24xf32>
    %599 = stablehlo.multiply %590, %598 : tensor<4x24xf32>
    %600 = stablehlo.add %588, %599 : tensor<4x24xf32>
    %601 = stablehlo.tanh %600 : tensor<4x24xf32>
    %602 = stablehlo.multiply %579, %601 : tensor<4x24xf32>
    %603 = stablehlo.reshape %602 : (tensor<4x24xf32>) -> tensor<1x4x24xf32>
    %604 = stablehlo.dot_general %602, %9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %605 = stablehlo.add %604, %11 : tensor<4x96xf32>
    %606 = stablehlo.dot_general %217, %452, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %607 = stablehlo.add %606, %454 : tensor<4x96xf32>
    %608 = stablehlo.add %605, %607 : tensor<4x96xf32>
    %609 = stablehlo.reshape %608 : (tensor<4x96xf32>) -> tensor<384xf32>
    %610 = stablehlo.reshape %arg65 : (tensor<4x24xi64>) -> tensor<96xi64>
    %611 = stablehlo.compare  GE, %610, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %612 = stablehlo.add %610, %c_6 : tensor<96xi64>
    %613 = stablehlo.select %611, %610, %612 : tensor<96xi1>, tensor<96xi64>
    %614 = stablehlo.convert %613 : (tensor<96xi64>) -> tensor<96xui32>
    %615 = "stablehlo.gather"(%609, %614) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %616 = stablehlo.reshape %615 : (tensor<96xf32>) -> tensor<4x24xf32>
    %617 = stablehlo.logistic %616 : tensor<4x24xf32>
    %618 = stablehlo.reshape %arg64 : (tensor<4x24xi64>) -> tensor<96xi64>
    %619 = stablehlo.compare  GE, %618, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %620 = stablehlo.add %618, %c_6 : tensor<96xi64>
    %621 = stablehlo.select %619, %618, %620 : tensor<96xi1>, tensor<96xi64>
    %622 = stablehlo.convert %621 : (tensor<96xi64>) -> tensor<96xui32>
    %623 = "stablehlo.gather"(%609, %622) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %624 = stablehlo.reshape %623 : (tensor<96xf32>) -> tensor<4x24xf32>
    %625 = stablehlo.logistic %624 : tensor<4x24xf32>
    %626 = stablehlo.multiply %625, %600 : tensor<4x24xf32>
    %627 = stablehlo.slice %608 [0:4, 0:24] : (tensor<4x96xf32>) -> tensor<4x24xf32>
    %628 = stablehlo.logistic %627 : tensor<4x24xf32>
    %629 = stablehlo.reshape %arg51 : (tensor<4x24xi64>) -> tensor<96xi64>
    %630 = stablehlo.compare  GE, %629, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %631 = stablehlo.add %629, %c_6 : tensor<96xi64>
    %632 = stablehlo.select %630, %629, %631 : tensor<96xi1>, tensor<96xi64>
    %633 = stablehlo.convert %632 : (tensor<96xi64>) -> tensor<96xui32>
    %634 = "stablehlo.gather"(%609, %633) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %635 = stablehlo.reshape %634 : (tensor<96xf32>) -> tensor<4x24xf32>
    %636 = stablehlo.tanh %635 : tensor<4x24xf32>
    %637 = stablehlo.multiply %628, %636 : tensor<4x24xf32>
    %638 = stablehlo.add %626, %637 : tensor<4x24xf32>
    %639 = stablehlo.tanh %638 : tensor<4x24xf32>
    %640 = stablehlo.multiply %617, %639 : tensor<4x24xf32>
    %641 = stablehlo.reshape %640 : (tensor<4x24xf32>) -> tensor<1x4x24xf32>
    %642 = stablehlo.dot_general %640, %9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %643 = stablehlo.add %642, %11 : tensor<4x96xf32>
    %644 = stablehlo.dot_general %256, %452, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %645 = stablehlo.add %644, %454 : tensor<4x96xf32>
    %646 = stablehlo.add %643, %645 : tensor<4x96xf32>
    %647 = stablehlo.reshape %646 : (tensor<4x96xf32>) -> tensor<384xf32>
    %648 = stablehlo.reshape %arg67 : (tensor<4x24xi64>) -> tensor<96xi64>
    %649 = stablehlo.compare  GE, %648, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %650 = stablehlo.add %648, %c_6 : tensor<96xi64>
    %651 = stablehlo.select %649, %648, %650 : tensor<96xi1>, tensor<96xi64>
    %652 = stablehlo.convert %651 : (tensor<96xi64>) -> tensor<96xui32>
    %653 = "stablehlo.gather"(%647, %652) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %654 = stablehlo.reshape %653 : (tensor<96xf32>) -> tensor<4x24xf32>
    %655 = stablehlo.logistic %654 : tensor<4x24xf32>
    %656 = stablehlo.reshape %arg66 : (tensor<4x24xi64>) -> tensor<96xi64>
    %657 = stablehlo.compare  GE, %656, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %658 = stablehlo.add %656, %c_6 : tensor<96xi64>
    %659 = stablehlo.select %657, %656, %658 : tensor<96xi1>, tensor<96xi64>
    %660 = stablehlo.convert %659 : (tensor<96xi64>) -> tensor<96xui32>
    %661 = "stablehlo.gather"(%647, %660) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %662 = stablehlo.reshape %661 : (tensor<96xf32>) -> tensor<4x24xf32>
    %663 = stablehlo.logistic %662 : tensor<4x24xf32>
    %664 = stablehlo.multiply %663, %638 : tensor<4x24xf32>
    %665 = stablehlo.slice %646 [0:4, 0:24] : (tensor<4x96xf32>) -> tensor<4x24xf32>
    %666 = stablehlo.logistic %665 : tensor<4x24xf32>
    %667 = stablehlo.reshape %arg50 : (tensor<4x24xi64>) -> tensor<96xi64>
    %668 = stablehlo.compare  GE, %667, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %669 = stablehlo.add %667, %c_6 : tensor<96xi64>
    %670 = stablehlo.select %668, %667, %669 : tensor<96xi1>, tensor<96xi64>
    %671 = stablehlo.convert %670 : (tensor<96xi64>) -> tensor<96xui32>
    %672 = "stablehlo.gather"(%647, %671) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %673 = stablehlo.reshape %672 : (tensor<96xf32>) -> tensor<4x24xf32>
    %674 = stablehlo.tanh %673 : tensor<4x24xf32>
    %675 = stablehlo.multiply %666, %674 : tensor<4x24xf32>
    %676 = stablehlo.add %664, %675 : tensor<4x24xf32>
    %677 = stablehlo.tanh %676 : tensor<4x24xf32>
    %678 = stablehlo.multiply %655, %677 : tensor<4x24xf32>
    %679 = stablehlo.reshape %678 : (tensor<4x24xf32>) -> tensor<1x4x24xf32>
    %680 = stablehlo.dot_general %678, %9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %681 = stablehlo.add %680, %11 : tensor<4x96xf32>
    %682 = stablehlo.dot_general %295, %452, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %683 = stablehlo.add %682, %454 : tensor<4x96xf32>
    %684 = stablehlo.add %681, %683 : tensor<4x96xf32>
    %685 = stablehlo.reshape %684 : (tensor<4x96xf32>) -> tensor<384xf32>
    %686 = stablehlo.reshape %arg69 : (tensor<4x24xi64>) -> tensor<96xi64>
    %687 = stablehlo.compare  GE, %686, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %688 = stablehlo.add %686, %c_6 : tensor<96xi64>
    %689 = stablehlo.select %687, %686, %688 : tensor<96xi1>, tensor<96xi64>
    %690 = stablehlo.convert %689 : (tensor<96xi64>) -> tensor<96xui32>
    %691 = "stablehlo.gather"(%685, %690) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %692 = stablehlo.reshape %691 : (tensor<96xf32>) -> tensor<4x24xf32>
    %693 = stablehlo.logistic %692 : tensor<4x24xf32>
    %694 = stablehlo.reshape %arg68 : (tensor<4x24xi64>) -> tensor<96xi64>
    %695 = stablehlo.compare  GE, %694, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %696 = stablehlo.add %694, %c_6 : tensor<96xi64>
    %697 = stablehlo.select %695, %694, %696 : tensor<96xi1>, tensor<96xi64>
    %698 = stablehlo.convert %697 : (tensor<96xi64>) -> tensor<96xui32>
    %699 = "stablehlo.gather"(%685, %698) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %700 = stablehlo.reshape %699 : (tensor<96xf32>) -> tensor<4x24xf32>
    %701 = stablehlo.logistic %700 : tensor<4x24xf32>
    %702 = stablehlo.multiply %701, %676 : tensor<4x24xf32>
    %703 = stablehlo.slice %684 [0:4, 0:24] : (tensor<4x96xf32>) -> tensor<4x24xf32>
    %704 = stablehlo.logistic %703 : tensor<4x24xf32>
    %705 = stablehlo.reshape %arg49 : (tensor<4x24xi64>) -> tensor<96xi64>
    %706 = stablehlo.compare  GE, %705, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %707 = stablehlo.add %705, %c_6 : tensor<96xi64>
    %708 = stablehlo.select %706, %705, %707 : tensor<96xi1>, tensor<96xi64>
    %709 = stablehlo.convert %708 : (tensor<96xi64>) -> tensor<96xui32>
    %710 = "stablehlo.gather"(%685, %709) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %711 = stablehlo.reshape %710 : (tensor<96xf32>) -> tensor<4x24xf32>
    %712 = stablehlo.tanh %711 : tensor<4x24xf32>
    %713 = stablehlo.multiply %704, %712 : tensor<4x24xf32>
    %714 = stablehlo.add %702, %713 : tensor<4x24xf32>
    %715 = stablehlo.tanh %714 : tensor<4x24xf32>
    %716 = stablehlo.multiply %693, %715 : tensor<4x24xf32>
    %717 = stablehlo.reshape %716 : (tensor<4x24xf32>) -> tensor<1x4x24xf32>
    %718 = stablehlo.dot_general %716, %9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %719 = stablehlo.add %718, %11 : tensor<4x96xf32>
    %720 = stablehlo.dot_general %334, %452, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %721 = stablehlo.add %720, %454 : tensor<4x96xf32>
    %722 = stablehlo.add %719, %721 : tensor<4x96xf32>
    %723 = stablehlo.reshape %722 : (tensor<4x96xf32>) -> tensor<384xf32>
    %724 = stablehlo.reshape %arg71 : (tensor<4x24xi64>) -> tensor<96xi64>
    %725 = stablehlo.compare  GE, %724, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %726 = stablehlo.add %724, %c_6 : tensor<96xi64>
    %727 = stablehlo.select %725, %724, %726 : tensor<96xi1>, tensor<96xi64>
    %728 = stablehlo.convert %727 : (tensor<96xi64>) -> tensor<96xui32>
    %729 = "stablehlo.gather"(%723, %728) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %730 = stablehlo.reshape %729 : (tensor<96xf32>) -> tensor<4x24xf32>
    %731 = stablehlo.logistic %730 : tensor<4x24xf32>
    %732 = stablehlo.reshape %arg70 : (tensor<4x24xi64>) -> tensor<96xi64>
    %733 = stablehlo.compare  GE, %732, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %734 = stablehlo.add %732, %c_6 : tensor<96xi64>
    %735 = stablehlo.select %733, %732, %734 : tensor<96xi1>, tensor<96xi64>
    %736 = stablehlo.convert %735 : (tensor<96xi64>) -> tensor<96xui32>
    %737 = "stablehlo.gather"(%723, %736) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %738 = stablehlo.reshape %737 : (tensor<96xf32>) -> tensor<4x24xf32>
    %739 = stablehlo.logistic %738 : tensor<4x24xf32>
    %740 = stablehlo.multiply %739, %714 : tensor<4x24xf32>
    %741 = stablehlo.slice %722 [0:4, 0:24] : (tensor<4x96xf32>) -> tensor<4x24xf32>
    %742 = stablehlo.logistic %741 : tensor<4x24xf32>
    %743 = stablehlo.reshape %arg48 : (tensor<4x24xi64>) -> tensor<96xi64>
    %744 = stablehlo.compare  GE, %743, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %745 = stablehlo.add %743, %c_6 : tensor<96xi64>
    %746 = stablehlo.select %744, %743, %745 : tensor<96xi1>, tensor<96xi64>
    %747 = stablehlo.convert %746 : (tensor<96xi64>) -> tensor<96xui32>
    %748 = "stablehlo.gather"(%723, %747) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %749 = stablehlo.reshape %748 : (tensor<96xf32>) -> tensor<4x24xf32>
    %750 = stablehlo.tanh %749 : tensor<4x24xf32>
    %751 = stablehlo.multiply %742, %750 : tensor<4x24xf32>
    %752 = stablehlo.add %740, %751 : tensor<4x24xf32>
    %753 = stablehlo.tanh %752 : tensor<4x24xf32>
    %754 = stablehlo.multiply %731, %753 : tensor<4x24xf32>
    %755 = stablehlo.reshape %754 : (tensor<4x24xf32>) -> tensor<1x4x24xf32>
    %756 = stablehlo.dot_general %754, %9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %757 = stablehlo.add %756, %11 : tensor<4x96xf32>
    %758 = stablehlo.dot_general %373, %452, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %759 = stablehlo.add %758, %454 : tensor<4x96xf32>
    %760 = stablehlo.add %757, %759 : tensor<4x96xf32>
    %761 = stablehlo.reshape %760 : (tensor<4x96xf32>) -> tensor<384xf32>
    %762 = stablehlo.reshape %arg73 : (tensor<4x24xi64>) -> tensor<96xi64>
    %763 = stablehlo.compare  GE, %762, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %764 = stablehlo.add %762, %c_6 : tensor<96xi64>
    %765 = stablehlo.select %763, %762, %764 : tensor<96xi1>, tensor<96xi64>
    %766 = stablehlo.convert %765 : (tensor<96xi64>) -> tensor<96xui32>
    %767 = "stablehlo.gather"(%761, %766) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %768 = stablehlo.reshape %767 : (tensor<96xf32>) -> tensor<4x24xf32>
    %769 = stablehlo.logistic %768 : tensor<4x24xf32>
    %770 = stablehlo.reshape %arg72 : (tensor<4x24xi64>) -> tensor<96xi64>
    %771 = stablehlo.compare  GE, %770, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %772 = stablehlo.add %770, %c_6 : tensor<96xi64>
    %773 = stablehlo.select %771, %770, %772 : tensor<96xi1>, tensor<96xi64>
    %774 = stablehlo.convert %773 : (tensor<96xi64>) -> tensor<96xui32>
    %775 = "stablehlo.gather"(%761, %774) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %776 = stablehlo.reshape %775 : (tensor<96xf32>) -> tensor<4x24xf32>
    %777 = stablehlo.logistic %776 : tensor<4x24xf32>
    %778 = stablehlo.multiply %777, %752 : tensor<4x24xf32>
    %779 = stablehlo.slice %760 [0:4, 0:24] : (tensor<4x96xf32>) -> tensor<4x24xf32>
    %780 = stablehlo.logistic %779 : tensor<4x24xf32>
    %781 = stablehlo.reshape %arg47 : (tensor<4x24xi64>) -> tensor<96xi64>
    %782 = stablehlo.compare  GE, %781, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %783 = stablehlo.add %781, %c_6 : tensor<96xi64>
    %784 = stablehlo.select %782, %781, %783 : tensor<96xi1>, tensor<96xi64>
    %785 = stablehlo.convert %784 : (tensor<96xi64>) -> tensor<96xui32>
    %786 = "stablehlo.gather"(%761, %785) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %787 = stablehlo.reshape %786 : (tensor<96xf32>) -> tensor<4x24xf32>
    %788 = stablehlo.tanh %787 : tensor<4x24xf32>
    %789 = stablehlo.multiply %780, %788 : tensor<4x24xf32>
    %790 = stablehlo.add %778, %789 : tensor<4x24xf32>
    %791 = stablehlo.tanh %790 : tensor<4x24xf32>
    %792 = stablehlo.multiply %769, %791 : tensor<4x24xf32>
    %793 = stablehlo.reshape %792 : (tensor<4x24xf32>) -> tensor<1x4x24xf32>
    %794 = stablehlo.dot_general %792, %9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %795 = stablehlo.add %794, %11 : tensor<4x96xf32>
    %796 = stablehlo.dot_general %412, %452, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %797 = stablehlo.add %796, %454 : tensor<4x96xf32>
    %798 = stablehlo.add %795, %797 : tensor<4x96xf32>
    %799 = stablehlo.reshape %798 : (tensor<4x96xf32>) -> tensor<384xf32>
    %800 = stablehlo.reshape %arg75 : (tensor<4x24xi64>) -> tensor<96xi64>
    %801 = stablehlo.compare  GE, %800, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %802 = stablehlo.add %800, %c_6 : tensor<96xi64>
    %803 = stablehlo.select %801, %800, %802 : tensor<96xi1>, tensor<96xi64>
    %804 = stablehlo.convert %803 : (tensor<96xi64>) -> tensor<96xui32>
    %805 = "stablehlo.gather"(%799, %804) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %806 = stablehlo.reshape %805 : (tensor<96xf32>) -> tensor<4x24xf32>
    %807 = stablehlo.logistic %806 : tensor<4x24xf32>
    %808 = stablehlo.reshape %arg74 : (tensor<4x24xi64>) -> tensor<96xi64>
    %809 = stablehlo.compare  GE, %808, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %810 = stablehlo.add %808, %c_6 : tensor<96xi64>
    %811 = stablehlo.select %809, %808, %810 : tensor<96xi1>, tensor<96xi64>
    %812 = stablehlo.convert %811 : (tensor<96xi64>) -> tensor<96xui32>
    %813 = "stablehlo.gather"(%799, %812) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %814 = stablehlo.reshape %813 : (tensor<96xf32>) -> tensor<4x24xf32>
    %815 = stablehlo.logistic %814 : tensor<4x24xf32>
    %816 = stablehlo.multiply %815, %790 : tensor<4x24xf32>
    %817 = stablehlo.slice %798 [0:4, 0:24] : (tensor<4x96xf32>) -> tensor<4x24xf32>
    %818 = stablehlo.logistic %817 : tensor<4x24xf32>
    %819 = stablehlo.reshape %arg46 : (tensor<4x24xi64>) -> tensor<96xi64>
    %820 = stablehlo.compare  GE, %819, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %821 = stablehlo.add %819, %c_6 : tensor<96xi64>
    %822 = stablehlo.select %820, %819, %821 : tensor<96xi1>, tensor<96xi64>
    %823 = stablehlo.convert %822 : (tensor<96xi64>) -> tensor<96xui32>
    %824 = "stablehlo.gather"(%799, %823) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %825 = stablehlo.reshape %824 : (tensor<96xf32>) -> tensor<4x24xf32>
    %826 = stablehlo.tanh %825 : tensor<4x24xf32>
    %827 = stablehlo.multiply %818, %826 : tensor<4x24xf32>
    %828 = stablehlo.add %816, %827 : tensor<4x24xf32>
    %829 = stablehlo.tanh %828 : tensor<4x24xf32>
    %830 = stablehlo.multiply %807, %829 : tensor<4x24xf32>
    %831 = stablehlo.reshape %830 : (tensor<4x24xf32>) -> tensor<1x4x24xf32>
    %832 = stablehlo.dot_general %830, %9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %833 = stablehlo.add %832, %11 : tensor<4x96xf32>
    %834 = stablehlo.dot_general %451, %452, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x96xf32>) -> tensor<4x96xf32>
    %835 = stablehlo.add %834, %454 : tensor<4x96xf32>
    %836 = stablehlo.add %833, %835 : tensor<4x96xf32>
    %837 = stablehlo.reshape %836 : (tensor<4x96xf32>) -> tensor<384xf32>
    %838 = stablehlo.reshape %arg77 : (tensor<4x24xi64>) -> tensor<96xi64>
    %839 = stablehlo.compare  GE, %838, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %840 = stablehlo.add %838, %c_6 : tensor<96xi64>
    %841 = stablehlo.select %839, %838, %840 : tensor<96xi1>, tensor<96xi64>
    %842 = stablehlo.convert %841 : (tensor<96xi64>) -> tensor<96xui32>
    %843 = "stablehlo.gather"(%837, %842) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %844 = stablehlo.reshape %843 : (tensor<96xf32>) -> tensor<4x24xf32>
    %845 = stablehlo.logistic %844 : tensor<4x24xf32>
    %846 = stablehlo.reshape %arg76 : (tensor<4x24xi64>) -> tensor<96xi64>
    %847 = stablehlo.compare  GE, %846, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %848 = stablehlo.add %846, %c_6 : tensor<96xi64>
    %849 = stablehlo.select %847, %846, %848 : tensor<96xi1>, tensor<96xi64>
    %850 = stablehlo.convert %849 : (tensor<96xi64>) -> tensor<96xui32>
    %851 = "stablehlo.gather"(%837, %850) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %852 = stablehlo.reshape %851 : (tensor<96xf32>) -> tensor<4x24xf32>
    %853 = stablehlo.logistic %852 : tensor<4x24xf32>
    %854 = stablehlo.multiply %853, %828 : tensor<4x24xf32>
    %855 = stablehlo.slice %836 [0:4, 0:24] : (tensor<4x96xf32>) -> tensor<4x24xf32>
    %856 = stablehlo.logistic %855 : tensor<4x24xf32>
    %857 = stablehlo.reshape %arg3 : (tensor<4x24xi64>) -> tensor<96xi64>
    %858 = stablehlo.compare  GE, %857, %c_7 : (tensor<96xi64>, tensor<96xi64>) -> tensor<96xi1>
    %859 = stablehlo.add %857, %c_6 : tensor<96xi64>
    %860 = stablehlo.select %858, %857, %859 : tensor<96xi1>, tensor<96xi64>
    %861 = stablehlo.convert %860 : (tensor<96xi64>) -> tensor<96xui32>
    %862 = "stablehlo.gather"(%837, %861) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<384xf32>, tensor<96xui32>) -> tensor<96xf32>
    %863 = stablehlo.reshape %862 : (tensor<96xf32>) -> tensor<4x24xf32>
    %864 = stablehlo.tanh %863 : tensor<4x24xf32>
    %865 = stablehlo.multiply %856, %864 : tensor<4x24xf32>
    %866 = stablehlo.add %854, %865 : tensor<4x24xf32>
    %867 = stablehlo.tanh %866 : tensor<4x24xf32>
    %868 = stablehlo.multiply %845, %867 : tensor<4x24xf32>
    %869 = stablehlo.reshape %868 : (tensor<4x24xf32>) -> tensor<1x4x24xf32>
    %870 = stablehlo.concatenate %489, %527, %565, %603, %641, %679, %717, %755, %793, %831, %869, dim = 0 : (tensor<1x4x24xf32>, tensor<1x4x24xf32>, tensor<1x4x24xf32>, tensor<1x4x24xf32>, tensor<1x4x24xf32>, tensor<1x4x24xf32>, tensor<1x4x24xf32>, tensor<1x4x24xf32>, tensor<1x4x24xf32>, tensor<1x4x24xf32>, tensor<1x4x24xf32>) -> tensor<11x4x24xf32>
    %871 = stablehlo.transpose %870, dims = [1, 0, 2] {result_layout = dense<[2, 0, 1]> : tensor<3xindex>, xla_shape = "f32[4,11,24]{2,0,1}"} : (tensor<11x4x24xf32>) -> tensor<4x11x24xf32>
    %872 = stablehlo.reshape %871 : (tensor<4x11x24xf32>) -> tensor<44x24xf32>
    %873 = stablehlo.transpose %arg2, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[24,96]{0,1}"} : (tensor<96x24xf32>) -> tensor<24x96xf32>
    %874 = stablehlo.dot_general %872, %873, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<44x24xf32>, tensor<24x96xf32>) -> tensor<44x96xf32>
    %875 = stablehlo.reshape %874 : (tensor<44x96xf32>) -> tensor<4x11x96xf32>
    %876 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<96xf32>) -> tensor<4x11x96xf32>
    %877 = stablehlo.add %875, %876 : tensor<4x11x96xf32>
    %878 = stablehlo.reshape %877 : (tensor<4x11x96xf32>) -> tensor<44x96xf32>
    %879 = stablehlo.reduce(%878 init: %cst_11) applies stablehlo.maximum across dimensions = [1] : (tensor<44x96xf32>, tensor<f32>) -> tensor<44xf32>
    %880 = stablehlo.broadcast_in_dim %879, dims = [0] : (tensor<44xf32>) -> tensor<44x96xf32>
    %881 = stablehlo.subtract %878, %880 : tensor<44x96xf32>
    %882 = stablehlo.exponential %881 : tensor<44x96xf32>
    %883 = stablehlo.reduce(%882 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<44x96xf32>, tensor<f32>) -> tensor<44xf32>
    %884 = stablehlo.log %883 : tensor<44xf32>
    %885 = stablehlo.broadcast_in_dim %884, dims = [0] : (tensor<44xf32>) -> tensor<44x96xf32>
    %886 = stablehlo.subtract %881, %885 : tensor<44x96xf32>
    %887 = stablehlo.multiply %8, %886 : tensor<44x96xf32>
    %888 = stablehlo.select %7, %cst_9, %887 : tensor<44x96xi1>, tensor<44x96xf32>
    %889 = stablehlo.compare  NE, %1, %c_5 : (tensor<44xi64>, tensor<44xi64>) -> tensor<44xi1>
    %890 = stablehlo.broadcast_in_dim %889, dims = [0] : (tensor<44xi1>) -> tensor<44x96xi1>
    %891 = stablehlo.select %890, %cst_10, %cst_9 : tensor<44x96xi1>, tensor<44x96xf32>
    %892 = stablehlo.multiply %891, %6 : tensor<44x96xf32>
    %893 = stablehlo.multiply %888, %892 : tensor<44x96xf32>
    %894 = stablehlo.reduce(%893 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<44x96xf32>, tensor<f32>) -> tensor<f32>
    %895 = stablehlo.reduce(%892 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<44x96xf32>, tensor<f32>) -> tensor<f32>
    %896 = stablehlo.divide %894, %895 : tensor<f32>
    %897 = stablehlo.compare  LT, %18, %c_3 : (tensor<44xi64>, tensor<44xi64>) -> tensor<44xi1>
    %898 = stablehlo.broadcast_in_dim %arg82, dims = [] : (tensor<i64>) -> tensor<44xi64>
    %899 = stablehlo.add %18, %898 : tensor<44xi64>
    %900 = stablehlo.select %897, %899, %18 : tensor<44xi1>, tensor<44xi64>
    %901 = stablehlo.reshape %900 : (tensor<44xi64>) -> tensor<44x1xi64>
    %902 = stablehlo.compare  NE, %18, %c : (tensor<44xi64>, tensor<44xi64>) -> tensor<44xi1>
    %903 = stablehlo.broadcast_in_dim %902, dims = [0] : (tensor<44xi1>) -> tensor<44x16xi1>
    %904 = stablehlo.multiply %8, %892 : tensor<44x96xf32>
    %905 = stablehlo.compare  NE, %895, %cst_12 : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %906 = stablehlo.select %905, %895, %cst_13 : tensor<i1>, tensor<f32>
    %907 = stablehlo.broadcast_in_dim %906, dims = [] : (tensor<f32>) -> tensor<44x96xf32>
    %908 = stablehlo.divide %904, %907 : tensor<44x96xf32>
    %909 = stablehlo.exponential %886 : tensor<44x96xf32>
    %910 = stablehlo.reduce(%908 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<44x96xf32>, tensor<f32>) -> tensor<44xf32>
    %911 = stablehlo.broadcast_in_dim %910, dims = [0] : (tensor<44xf32>) -> tensor<44x96xf32>
    %912 = stablehlo.multiply %909, %911 : tensor<44x96xf32>
    %913 = stablehlo.subtract %908, %912 : tensor<44x96xf32>
    %914 = stablehlo.reshape %913 : (tensor<44x96xf32>) -> tensor<4x11x96xf32>
    %915 = stablehlo.dot_general %913, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<44x96xf32>, tensor<96x24xf32>) -> tensor<44x24xf32>
    %916 = stablehlo.reshape %915 : (tensor<44x24xf32>) -> tensor<4x11x24xf32>
    %917 = stablehlo.transpose %916, dims = [1, 0, 2] {result_layout = dense<[2, 0, 1]> : tensor<3xindex>, xla_shape = "f32[11,4,24]{2,0,1}"} : (tensor<4x11x24xf32>) -> tensor<11x4x24xf32>
    %918 = stablehlo.slice %917 [10:11, 0:4, 0:24] : (tensor<11x4x24xf32>) -> tensor<1x4x24xf32>
    %919 = stablehlo.reshape %918 : (tensor<1x4x24xf32>) -> tensor<4x24xf32>
    %920 = stablehlo.multiply %919, %845 : tensor<4x24xf32>
    %921 = stablehlo.power %867, %cst_1 : tensor<4x24xf32>
    %922 = stablehlo.subtract %cst_2, %921 : tensor<4x24xf32>
    %923 = stablehlo.multiply %920, %922 : tensor<4x24xf32>
    %924 = stablehlo.multiply %923, %853 : tensor<4x24xf32>
    %925 = stablehlo.slice %917 [9:10, 0:4, 0:24] : (tensor<11x4x24xf32>) -> tensor<1x4x24xf32>
    %926 = stablehlo.reshape %925 : (tensor<1x4x24xf32>) -> tensor<4x24xf32>
    %927 = stablehlo.multiply %923, %864 : tensor<4x24xf32>
    %928 = stablehlo.subtract %cst_2, %856 : tensor<4x24xf32>
    %929 = stablehlo.multiply %927, %928 : tensor<4x24xf32>
    %930 = stablehlo.multiply %929, %856 : tensor<4x24xf32>
    %931 = stablehlo.multiply %923, %828 : tensor<4x24xf32>
    %932 = stablehlo.subtract %cst_2, %853 : tensor<4x24xf32>
    %933 = stablehlo.multiply %931, %932 : tensor<4x24xf32>
    %934 = stablehlo.multiply %933, %853 : tensor<4x24xf32>
    %935 = stablehlo.multiply %923, %856 : tensor<4x24xf32>
    %936 = stablehlo.power %864, %cst_1 : tensor<4x24xf32>
    %937 = stablehlo.subtract %cst_2, %936 : tensor<4x24xf32>
    %938 = stablehlo.multiply %935, %937 : tensor<4x24xf32>
    %939 = stablehlo.multiply %919, %867 : tensor<4x24xf32>
    %940 = stablehlo.subtract %cst_2, %845 : tensor<4x24xf32>
    %941 = stablehlo.multiply %939, %940 : tensor<4x24xf32>
    %942 = stablehlo.multiply %941, %845 : tensor<4x24xf32>
    %943 = stablehlo.concatenate %930, %934, %938, %942, dim = 1 : (tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x96xf32>
    %944 = stablehlo.dot_general %943, %arg45, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %945 = stablehlo.add %926, %944 : tensor<4x24xf32>
    %946 = stablehlo.multiply %945, %807 : tensor<4x24xf32>
    %947 = stablehlo.power %829, %cst_1 : tensor<4x24xf32>
    %948 = stablehlo.subtract %cst_2, %947 : tensor<4x24xf32>
    %949 = stablehlo.multiply %946, %948 : tensor<4x24xf32>
    %950 = stablehlo.add %924, %949 : tensor<4x24xf32>
    %951 = stablehlo.multiply %950, %815 : tensor<4x24xf32>
    %952 = stablehlo.slice %917 [8:9, 0:4, 0:24] : (tensor<11x4x24xf32>) -> tensor<1x4x24xf32>
    %953 = stablehlo.reshape %952 : (tensor<1x4x24xf32>) -> tensor<4x24xf32>
    %954 = stablehlo.multiply %950, %826 : tensor<4x24xf32>
    %955 = stablehlo.subtract %cst_2, %818 : tensor<4x24xf32>
    %956 = stablehlo.multiply %954, %955 : tensor<4x24xf32>
    %957 = stablehlo.multiply %956, %818 : tensor<4x24xf32>
    %958 = stablehlo.multiply %950, %790 : tensor<4x24xf32>
    %959 = stablehlo.subtract %cst_2, %815 : tensor<4x24xf32>
    %960 = stablehlo.multiply %958, %959 : tensor<4x24xf32>
    %961 = stablehlo.multiply %960, %815 : tensor<4x24xf32>
    %962 = stablehlo.multiply %950, %818 : tensor<4x24xf32>
    %963 = stablehlo.power %826, %cst_1 : tensor<4x24xf32>
    %964 = stablehlo.subtract %cst_2, %963 : tensor<4x24xf32>
    %965 = stablehlo.multiply %962, %964 : tensor<4x24xf32>
    %966 = stablehlo.multiply %945, %829 : tensor<4x24xf32>
    %967 = stablehlo.subtract %cst_2, %807 : tensor<4x24xf32>
    %968 = stablehlo.multiply %966, %967 : tensor<4x24xf32>
    %969 = stablehlo.multiply %968, %807 : tensor<4x24xf32>
    %970 = stablehlo.concatenate %957, %961, %965, %969, dim = 1 : (tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x96xf32>
    %971 = stablehlo.dot_general %970, %arg45, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %972 = stablehlo.add %953, %971 : tensor<4x24xf32>
    %973 = stablehlo.multiply %972, %769 : tensor<4x24xf32>
    %974 = stablehlo.power %791, %cst_1 : tensor<4x24xf32>
    %975 = stablehlo.subtract %cst_2, %974 : tensor<4x24xf32>
    %976 = stablehlo.multiply %973, %975 : tensor<4x24xf32>
    %977 = stablehlo.add %951, %976 : tensor<4x24xf32>
    %978 = stablehlo.multiply %977, %777 : tensor<4x24xf32>
    %979 = stablehlo.slice %917 [7:8, 0:4, 0:24] : (tensor<11x4x24xf32>) -> tensor<1x4x24xf32>
    %980 = stablehlo.reshape %979 : (tensor<1x4x24xf32>) -> tensor<4x24xf32>
    %981 = stablehlo.multiply %977, %788 : tensor<4x24xf32>
    %982 = stablehlo.subtract %cst_2, %780 : tensor<4x24xf32>
    %983 = stablehlo.multiply %981, %982 : tensor<4x24xf32>
    %984 = stablehlo.multiply %983, %780 : tensor<4x24xf32>
    %985 = stablehlo.multiply %977, %752 : tensor<4x24xf32>
    %986 = stablehlo.subtract %cst_2, %777 : tensor<4x24xf32>
    %987 = stablehlo.multiply %985, %986 : tensor<4x24xf32>
    %988 = stablehlo.multiply %987, %777 : tensor<4x24xf32>
    %989 = stablehlo.multiply %977, %780 : tensor<4x24xf32>
    %990 = stablehlo.power %788, %cst_1 : tensor<4x24xf32>
    %991 = stablehlo.subtract %cst_2, %990 : tensor<4x24xf32>
    %992 = stablehlo.multiply %989, %991 : tensor<4x24xf32>
    %993 = stablehlo.multiply %972, %791 : tensor<4x24xf32>
    %994 = stablehlo.subtract %cst_2, %769 : tensor<4x24xf32>
    %995 = stablehlo.multiply %993, %994 : tensor<4x24xf32>
    %996 = stablehlo.multiply %995, %769 : tensor<4x24xf32>
    %997 = stablehlo.concatenate %984, %988, %992, %996, dim = 1 : (tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x96xf32>
    %998 = stablehlo.dot_general %997, %arg45, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %999 = stablehlo.add %980, %998 : tensor<4x24xf32>
    %1000 = stablehlo.multiply %999, %731 : tensor<4x24xf32>
    %1001 = stablehlo.power %753, %cst_1 : tensor<4x24xf32>
    %1002 = stablehlo.subtract %cst_2, %1001 : tensor<4x24xf32>
    %1003 = stablehlo.multiply %1000, %1002 : tensor<4x24xf32>
    %1004 = stablehlo.add %978, %1003 : tensor<4x24xf32>
    %1005 = stablehlo.multiply %1004, %739 : tensor<4x24xf32>
    %1006 = stablehlo.slice %917 [6:7, 0:4, 0:24] : (tensor<11x4x24xf32>) -> tensor<1x4x24xf32>
    %1007 = stablehlo.reshape %1006 : (tensor<1x4x24xf32>) -> tensor<4x24xf32>
    %1008 = stablehlo.multiply %1004, %750 : tensor<4x24xf32>
    %1009 = stablehlo.subtract %cst_2, %742 : tensor<4x24xf32>
    %1010 = stablehlo.multiply %1008, %1009 : tensor<4x24xf32>
    %1011 = stablehlo.multiply %1010, %742 : tensor<4x24xf32>
    %1012 = stablehlo.multiply %1004, %714 : tensor<4x24xf32>
    %1013 = stablehlo.subtract %cst_2, %739 : tensor<4x24xf32>
    %1014 = stablehlo.multiply %1012, %1013 : tensor<4x24xf32>
    %1015 = stablehlo.multiply %1014, %739 : tensor<4x24xf32>
    %1016 = stablehlo.multiply %1004, %742 : tensor<4x24xf32>
    %1017 = stablehlo.power %750, %cst_1 : tensor<4x24xf32>
    %1018 = stablehlo.subtract %cst_2, %1017 : tensor<4x24xf32>
    %1019 = stablehlo.multiply %1016, %1018 : tensor<4x24xf32>
    %1020 = stablehlo.multiply %999, %753 : tensor<4x24xf32>
    %1021 = stablehlo.subtract %cst_2, %731 : tensor<4x24xf32>
    %1022 = stablehlo.multiply %1020, %1021 : tensor<4x24xf32>
    %1023 = stablehlo.multiply %1022, %731 : tensor<4x24xf32>
    %1024 = stablehlo.concatenate %1011, %1015, %1019, %1023, dim = 1 : (tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x96xf32>
    %1025 = stablehlo.dot_general %1024, %arg45, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1026 = stablehlo.add %1007, %1025 : tensor<4x24xf32>
    %1027 = stablehlo.multiply %1026, %693 : tensor<4x24xf32>
    %1028 = stablehlo.power %715, %cst_1 : tensor<4x24xf32>
    %1029 = stablehlo.subtract %cst_2, %1028 : tensor<4x24xf32>
    %1030 = stablehlo.multiply %1027, %1029 : tensor<4x24xf32>
    %1031 = stablehlo.add %1005, %1030 : tensor<4x24xf32>
    %1032 = stablehlo.multiply %1031, %701 : tensor<4x24xf32>
    %1033 = stablehlo.slice %917 [5:6, 0:4, 0:24] : (tensor<11x4x24xf32>) -> tensor<1x4x24xf32>
    %1034 = stablehlo.reshape %1033 : (tensor<1x4x24xf32>) -> tensor<4x24xf32>
    %1035 = stablehlo.multiply %1031, %712 : tensor<4x24xf32>
    %1036 = stablehlo.subtract %cst_2, %704 : tensor<4x24xf32>
    %1037 = stablehlo.multiply %1035, %1036 : tensor<4x24xf32>
    %1038 = stablehlo.multiply %1037, %704 : tensor<4x24xf32>
    %1039 = stablehlo.multiply %1031, %676 : tensor<4x24xf32>
    %1040 = stablehlo.subtract %cst_2, %701 : tensor<4x24xf32>
    %1041 = stablehlo.multiply %1039, %1040 : tensor<4x24xf32>
    %1042 = stablehlo.multiply %1041, %701 : tensor<4x24xf32>
    %1043 = stablehlo.multiply %1031, %704 : tensor<4x24xf32>
    %1044 = stablehlo.power %712, %cst_1 : tensor<4x24xf32>
    %1045 = stablehlo.subtract %cst_2, %1044 : tensor<4x24xf32>
    %1046 = stablehlo.multiply %1043, %1045 : tensor<4x24xf32>
    %1047 = stablehlo.multiply %1026, %715 : tensor<4x24xf32>
    %1048 = stablehlo.subtract %cst_2, %693 : tensor<4x24xf32>
    %1049 = stablehlo.multiply %1047, %1048 : tensor<4x24xf32>
    %1050 = stablehlo.multiply %1049, %693 : tensor<4x24xf32>
    %1051 = stablehlo.concatenate %1038, %1042, %1046, %1050, dim = 1 : (tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x96xf32>
    %1052 = stablehlo.dot_general %1051, %arg45, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1053 = stablehlo.add %1034, %1052 : tensor<4x24xf32>
    %1054 = stablehlo.multiply %1053, %655 : tensor<4x24xf32>
    %1055 = stablehlo.power %677, %cst_1 : tensor<4x24xf32>
    %1056 = stablehlo.subtract %cst_2, %1055 : tensor<4x24xf32>
    %1057 = stablehlo.multiply %1054, %1056 : tensor<4x24xf32>
    %1058 = stablehlo.add %1032, %1057 : tensor<4x24xf32>
    %1059 = stablehlo.multiply %1058, %663 : tensor<4x24xf32>
    %1060 = stablehlo.slice %917 [4:5, 0:4, 0:24] : (tensor<11x4x24xf32>) -> tensor<1x4x24xf32>
    %1061 = stablehlo.reshape %1060 : (tensor<1x4x24xf32>) -> tensor<4x24xf32>
    %1062 = stablehlo.multiply %1058, %674 : tensor<4x24xf32>
    %1063 = stablehlo.subtract %cst_2, %666 : tensor<4x24xf32>
    %1064 = stablehlo.multiply %1062, %1063 : tensor<4x24xf32>
    %1065 = stablehlo.multiply %1064, %666 : tensor<4x24xf32>
    %1066 = stablehlo.multiply %1058, %638 : tensor<4x24xf32>
    %1067 = stablehlo.subtract %cst_2, %663 : tensor<4x24xf32>
    %1068 = stablehlo.multiply %1066, %1067 : tensor<4x24xf32>
    %1069 = stablehlo.multiply %1068, %663 : tensor<4x24xf32>
    %1070 = stablehlo.multiply %1058, %666 : tensor<4x24xf32>
    %1071 = stablehlo.power %674, %cst_1 : tensor<4x24xf32>
    %1072 = stablehlo.subtract %cst_2, %1071 : tensor<4x24xf32>
    %1073 = stablehlo.multiply %1070, %1072 : tensor<4x24xf32>
    %1074 = stablehlo.multiply %1053, %677 : tensor<4x24xf32>
    %1075 = stablehlo.subtract %cst_2, %655 : tensor<4x24xf32>
    %1076 = stablehlo.multiply %1074, %1075 : tensor<4x24xf32>
    %1077 = stablehlo.multiply %1076, %655 : tensor<4x24xf32>
    %1078 = stablehlo.concatenate %1065, %1069, %1073, %1077, dim = 1 : (tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x96xf32>
    %1079 = stablehlo.dot_general %1078, %arg45, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1080 = stablehlo.add %1061, %1079 : tensor<4x24xf32>
    %1081 = stablehlo.multiply %1080, %617 : tensor<4x24xf32>
    %1082 = stablehlo.power %639, %cst_1 : tensor<4x24xf32>
    %1083 = stablehlo.subtract %cst_2, %1082 : tensor<4x24xf32>
    %1084 = stablehlo.multiply %1081, %1083 : tensor<4x24xf32>
    %1085 = stablehlo.add %1059, %1084 : tensor<4x24xf32>
    %1086 = stablehlo.multiply %1085, %625 : tensor<4x24xf32>
    %1087 = stablehlo.slice %917 [3:4, 0:4, 0:24] : (tensor<11x4x24xf32>) -> tensor<1x4x24xf32>
    %1088 = stablehlo.reshape %1087 : (tensor<1x4x24xf32>) -> tensor<4x24xf32>
    %1089 = stablehlo.multiply %1085, %636 : tensor<4x24xf32>
    %1090 = stablehlo.subtract %cst_2, %628 : tensor<4x24xf32>
    %1091 = stablehlo.multiply %1089, %1090 : tensor<4x24xf32>
    %1092 = stablehlo.multiply %1091, %628 : tensor<4x24xf32>
    %1093 = stablehlo.multiply %1085, %600 : tensor<4x24xf32>
    %1094 = stablehlo.subtract %cst_2, %625 : tensor<4x24xf32>
    %1095 = stablehlo.multiply %1093, %1094 : tensor<4x24xf32>
    %1096 = stablehlo.multiply %1095, %625 : tensor<4x24xf32>
    %1097 = stablehlo.multiply %1085, %628 : tensor<4x24xf32>
    %1098 = stablehlo.power %636, %cst_1 : tensor<4x24xf32>
    %1099 = stablehlo.subtract %cst_2, %1098 : tensor<4x24xf32>
    %1100 = stablehlo.multiply %1097, %1099 : tensor<4x24xf32>
    %1101 = stablehlo.multiply %1080, %639 : tensor<4x24xf32>
    %1102 = stablehlo.subtract %cst_2, %617 : tensor<4x24xf32>
    %1103 = stablehlo.multiply %1101, %1102 : tensor<4x24xf32>
    %1104 = stablehlo.multiply %1103, %617 : tensor<4x24xf32>
    %1105 = stablehlo.concatenate %1092, %1096, %1100, %1104, dim = 1 : (tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x96xf32>
    %1106 = stablehlo.dot_general %1105, %arg45, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1107 = stablehlo.add %1088, %1106 : tensor<4x24xf32>
    %1108 = stablehlo.multiply %1107, %579 : tensor<4x24xf32>
    %1109 = stablehlo.power %601, %cst_1 : tensor<4x24xf32>
    %1110 = stablehlo.subtract %cst_2, %1109 : tensor<4x24xf32>
    %1111 = stablehlo.multiply %1108, %1110 : tensor<4x24xf32>
    %1112 = stablehlo.add %1086, %1111 : tensor<4x24xf32>
    %1113 = stablehlo.multiply %1112, %587 : tensor<4x24xf32>
    %1114 = stablehlo.slice %917 [2:3, 0:4, 0:24] : (tensor<11x4x24xf32>) -> tensor<1x4x24xf32>
    %1115 = stablehlo.reshape %1114 : (tensor<1x4x24xf32>) -> tensor<4x24xf32>
    %1116 = stablehlo.multiply %1112, %598 : tensor<4x24xf32>
    %1117 = stablehlo.subtract %cst_2, %590 : tensor<4x24xf32>
    %1118 = stablehlo.multiply %1116, %1117 : tensor<4x24xf32>
    %1119 = stablehlo.multiply %1118, %590 : tensor<4x24xf32>
    %1120 = stablehlo.multiply %1112, %562 : tensor<4x24xf32>
    %1121 = stablehlo.subtract %cst_2, %587 : tensor<4x24xf32>
    %1122 = stablehlo.multiply %1120, %1121 : tensor<4x24xf32>
    %1123 = stablehlo.multiply %1122, %587 : tensor<4x24xf32>
    %1124 = stablehlo.multiply %1112, %590 : tensor<4x24xf32>
    %1125 = stablehlo.power %598, %cst_1 : tensor<4x24xf32>
    %1126 = stablehlo.subtract %cst_2, %1125 : tensor<4x24xf32>
    %1127 = stablehlo.multiply %1124, %1126 : tensor<4x24xf32>
    %1128 = stablehlo.multiply %1107, %601 : tensor<4x24xf32>
    %1129 = stablehlo.subtract %cst_2, %579 : tensor<4x24xf32>
    %1130 = stablehlo.multiply %1128, %1129 : tensor<4x24xf32>
    %1131 = stablehlo.multiply %1130, %579 : tensor<4x24xf32>
    %1132 = stablehlo.concatenate %1119, %1123, %1127, %1131, dim = 1 : (tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x96xf32>
    %1133 = stablehlo.dot_general %1132, %arg45, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1134 = stablehlo.add %1115, %1133 : tensor<4x24xf32>
    %1135 = stablehlo.multiply %1134, %541 : tensor<4x24xf32>
    %1136 = stablehlo.power %563, %cst_1 : tensor<4x24xf32>
    %1137 = stablehlo.subtract %cst_2, %1136 : tensor<4x24xf32>
    %1138 = stablehlo.multiply %1135, %1137 : tensor<4x24xf32>
    %1139 = stablehlo.add %1113, %1138 : tensor<4x24xf32>
    %1140 = stablehlo.multiply %1139, %549 : tensor<4x24xf32>
    %1141 = stablehlo.slice %917 [1:2, 0:4, 0:24] : (tensor<11x4x24xf32>) -> tensor<1x4x24xf32>
    %1142 = stablehlo.reshape %1141 : (tensor<1x4x24xf32>) -> tensor<4x24xf32>
    %1143 = stablehlo.multiply %1139, %560 : tensor<4x24xf32>
    %1144 = stablehlo.subtract %cst_2, %552 : tensor<4x24xf32>
    %1145 = stablehlo.multiply %1143, %1144 : tensor<4x24xf32>
    %1146 = stablehlo.multiply %1145, %552 : tensor<4x24xf32>
    %1147 = stablehlo.multiply %1139, %524 : tensor<4x24xf32>
    %1148 = stablehlo.subtract %cst_2, %549 : tensor<4x24xf32>
    %1149 = stablehlo.multiply %1147, %1148 : tensor<4x24xf32>
    %1150 = stablehlo.multiply %1149, %549 : tensor<4x24xf32>
    %1151 = stablehlo.multiply %1139, %552 : tensor<4x24xf32>
    %1152 = stablehlo.power %560, %cst_1 : tensor<4x24xf32>
    %1153 = stablehlo.subtract %cst_2, %1152 : tensor<4x24xf32>
    %1154 = stablehlo.multiply %1151, %1153 : tensor<4x24xf32>
    %1155 = stablehlo.multiply %1134, %563 : tensor<4x24xf32>
    %1156 = stablehlo.subtract %cst_2, %541 : tensor<4x24xf32>
    %1157 = stablehlo.multiply %1155, %1156 : tensor<4x24xf32>
    %1158 = stablehlo.multiply %1157, %541 : tensor<4x24xf32>
    %1159 = stablehlo.concatenate %1146, %1150, %1154, %1158, dim = 1 : (tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x96xf32>
    %1160 = stablehlo.dot_general %1159, %arg45, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1161 = stablehlo.add %1142, %1160 : tensor<4x24xf32>
    %1162 = stablehlo.multiply %1161, %503 : tensor<4x24xf32>
    %1163 = stablehlo.power %525, %cst_1 : tensor<4x24xf32>
    %1164 = stablehlo.subtract %cst_2, %1163 : tensor<4x24xf32>
    %1165 = stablehlo.multiply %1162, %1164 : tensor<4x24xf32>
    %1166 = stablehlo.add %1140, %1165 : tensor<4x24xf32>
    %1167 = stablehlo.multiply %1166, %511 : tensor<4x24xf32>
    %1168 = stablehlo.slice %917 [0:1, 0:4, 0:24] : (tensor<11x4x24xf32>) -> tensor<1x4x24xf32>
    %1169 = stablehlo.reshape %1168 : (tensor<1x4x24xf32>) -> tensor<4x24xf32>
    %1170 = stablehlo.multiply %1166, %522 : tensor<4x24xf32>
    %1171 = stablehlo.subtract %cst_2, %514 : tensor<4x24xf32>
    %1172 = stablehlo.multiply %1170, %1171 : tensor<4x24xf32>
    %1173 = stablehlo.multiply %1172, %514 : tensor<4x24xf32>
    %1174 = stablehlo.multiply %1166, %486 : tensor<4x24xf32>
    %1175 = stablehlo.subtract %cst_2, %511 : tensor<4x24xf32>
    %1176 = stablehlo.multiply %1174, %1175 : tensor<4x24xf32>
    %1177 = stablehlo.multiply %1176, %511 : tensor<4x24xf32>
    %1178 = stablehlo.multiply %1166, %514 : tensor<4x24xf32>
    %1179 = stablehlo.power %522, %cst_1 : tensor<4x24xf32>
    %1180 = stablehlo.subtract %cst_2, %1179 : tensor<4x24xf32>
    %1181 = stablehlo.multiply %1178, %1180 : tensor<4x24xf32>
    %1182 = stablehlo.multiply %1161, %525 : tensor<4x24xf32>
    %1183 = stablehlo.subtract %cst_2, %503 : tensor<4x24xf32>
    %1184 = stablehlo.multiply %1182, %1183 : tensor<4x24xf32>
    %1185 = stablehlo.multiply %1184, %503 : tensor<4x24xf32>
    %1186 = stablehlo.concatenate %1173, %1177, %1181, %1185, dim = 1 : (tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x96xf32>
    %1187 = stablehlo.dot_general %1186, %arg45, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1188 = stablehlo.add %1169, %1187 : tensor<4x24xf32>
    %1189 = stablehlo.multiply %1188, %465 : tensor<4x24xf32>
    %1190 = stablehlo.power %487, %cst_1 : tensor<4x24xf32>
    %1191 = stablehlo.subtract %cst_2, %1190 : tensor<4x24xf32>
    %1192 = stablehlo.multiply %1189, %1191 : tensor<4x24xf32>
    %1193 = stablehlo.add %1167, %1192 : tensor<4x24xf32>
    %1194 = stablehlo.multiply %1193, %484 : tensor<4x24xf32>
    %1195 = stablehlo.subtract %cst_2, %476 : tensor<4x24xf32>
    %1196 = stablehlo.multiply %1194, %1195 : tensor<4x24xf32>
    %1197 = stablehlo.multiply %1196, %476 : tensor<4x24xf32>
    %1198 = stablehlo.multiply %1193, %cst_8 : tensor<4x24xf32>
    %1199 = stablehlo.subtract %cst_2, %473 : tensor<4x24xf32>
    %1200 = stablehlo.multiply %1198, %1199 : tensor<4x24xf32>
    %1201 = stablehlo.multiply %1200, %473 : tensor<4x24xf32>
    %1202 = stablehlo.multiply %1193, %476 : tensor<4x24xf32>
    %1203 = stablehlo.power %484, %cst_1 : tensor<4x24xf32>
    %1204 = stablehlo.subtract %cst_2, %1203 : tensor<4x24xf32>
    %1205 = stablehlo.multiply %1202, %1204 : tensor<4x24xf32>
    %1206 = stablehlo.multiply %1188, %487 : tensor<4x24xf32>
    %1207 = stablehlo.subtract %cst_2, %465 : tensor<4x24xf32>
    %1208 = stablehlo.multiply %1206, %1207 : tensor<4x24xf32>
    %1209 = stablehlo.multiply %1208, %465 : tensor<4x24xf32>
    %1210 = stablehlo.concatenate %1197, %1201, %1205, %1209, dim = 1 : (tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x96xf32>
    %1211 = stablehlo.dot_general %1210, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1212 = stablehlo.dot_general %1186, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1213 = stablehlo.dot_general %1159, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1214 = stablehlo.dot_general %1132, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1215 = stablehlo.dot_general %1105, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1216 = stablehlo.dot_general %1078, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1217 = stablehlo.dot_general %1051, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1218 = stablehlo.dot_general %1024, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1219 = stablehlo.dot_general %997, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1220 = stablehlo.dot_general %970, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1221 = stablehlo.dot_general %943, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1222 = stablehlo.multiply %1221, %428 : tensor<4x24xf32>
    %1223 = stablehlo.power %450, %cst_1 : tensor<4x24xf32>
    %1224 = stablehlo.subtract %cst_2, %1223 : tensor<4x24xf32>
    %1225 = stablehlo.multiply %1222, %1224 : tensor<4x24xf32>
    %1226 = stablehlo.multiply %1225, %436 : tensor<4x24xf32>
    %1227 = stablehlo.multiply %1225, %447 : tensor<4x24xf32>
    %1228 = stablehlo.subtract %cst_2, %439 : tensor<4x24xf32>
    %1229 = stablehlo.multiply %1227, %1228 : tensor<4x24xf32>
    %1230 = stablehlo.multiply %1229, %439 : tensor<4x24xf32>
    %1231 = stablehlo.multiply %1225, %410 : tensor<4x24xf32>
    %1232 = stablehlo.subtract %cst_2, %436 : tensor<4x24xf32>
    %1233 = stablehlo.multiply %1231, %1232 : tensor<4x24xf32>
    %1234 = stablehlo.multiply %1233, %436 : tensor<4x24xf32>
    %1235 = stablehlo.multiply %1225, %439 : tensor<4x24xf32>
    %1236 = stablehlo.power %447, %cst_1 : tensor<4x24xf32>
    %1237 = stablehlo.subtract %cst_2, %1236 : tensor<4x24xf32>
    %1238 = stablehlo.multiply %1235, %1237 : tensor<4x24xf32>
    %1239 = stablehlo.multiply %1221, %450 : tensor<4x24xf32>
    %1240 = stablehlo.subtract %cst_2, %428 : tensor<4x24xf32>
    %1241 = stablehlo.multiply %1239, %1240 : tensor<4x24xf32>
    %1242 = stablehlo.multiply %1241, %428 : tensor<4x24xf32>
    %1243 = stablehlo.concatenate %1230, %1234, %1238, %1242, dim = 1 : (tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x96xf32>
    %1244 = stablehlo.dot_general %1243, %arg11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1245 = stablehlo.add %1220, %1244 : tensor<4x24xf32>
    %1246 = stablehlo.multiply %1245, %389 : tensor<4x24xf32>
    %1247 = stablehlo.power %411, %cst_1 : tensor<4x24xf32>
    %1248 = stablehlo.subtract %cst_2, %1247 : tensor<4x24xf32>
    %1249 = stablehlo.multiply %1246, %1248 : tensor<4x24xf32>
    %1250 = stablehlo.add %1226, %1249 : tensor<4x24xf32>
    %1251 = stablehlo.multiply %1250, %397 : tensor<4x24xf32>
    %1252 = stablehlo.multiply %1250, %408 : tensor<4x24xf32>
    %1253 = stablehlo.subtract %cst_2, %400 : tensor<4x24xf32>
    %1254 = stablehlo.multiply %1252, %1253 : tensor<4x24xf32>
    %1255 = stablehlo.multiply %1254, %400 : tensor<4x24xf32>
    %1256 = stablehlo.multiply %1250, %371 : tensor<4x24xf32>
    %1257 = stablehlo.subtract %cst_2, %397 : tensor<4x24xf32>
    %1258 = stablehlo.multiply %1256, %1257 : tensor<4x24xf32>
    %1259 = stablehlo.multiply %1258, %397 : tensor<4x24xf32>
    %1260 = stablehlo.multiply %1250, %400 : tensor<4x24xf32>
    %1261 = stablehlo.power %408, %cst_1 : tensor<4x24xf32>
    %1262 = stablehlo.subtract %cst_2, %1261 : tensor<4x24xf32>
    %1263 = stablehlo.multiply %1260, %1262 : tensor<4x24xf32>
    %1264 = stablehlo.multiply %1245, %411 : tensor<4x24xf32>
    %1265 = stablehlo.subtract %cst_2, %389 : tensor<4x24xf32>
    %1266 = stablehlo.multiply %1264, %1265 : tensor<4x24xf32>
    %1267 = stablehlo.multiply %1266, %389 : tensor<4x24xf32>
    %1268 = stablehlo.concatenate %1255, %1259, %1263, %1267, dim = 1 : (tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x96xf32>
    %1269 = stablehlo.dot_general %1268, %arg11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1270 = stablehlo.add %1219, %1269 : tensor<4x24xf32>
    %1271 = stablehlo.multiply %1270, %350 : tensor<4x24xf32>
    %1272 = stablehlo.power %372, %cst_1 : tensor<4x24xf32>
    %1273 = stablehlo.subtract %cst_2, %1272 : tensor<4x24xf32>
    %1274 = stablehlo.multiply %1271, %1273 : tensor<4x24xf32>
    %1275 = stablehlo.add %1251, %1274 : tensor<4x24xf32>
    %1276 = stablehlo.multiply %1275, %358 : tensor<4x24xf32>
    %1277 = stablehlo.multiply %1275, %369 : tensor<4x24xf32>
    %1278 = stablehlo.subtract %cst_2, %361 : tensor<4x24xf32>
    %1279 = stablehlo.multiply %1277, %1278 : tensor<4x24xf32>
    %1280 = stablehlo.multiply %1279, %361 : tensor<4x24xf32>
    %1281 = stablehlo.multiply %1275, %332 : tensor<4x24xf32>
    %1282 = stablehlo.subtract %cst_2, %358 : tensor<4x24xf32>
    %1283 = stablehlo.multiply %1281, %1282 : tensor<4x24xf32>
    %1284 = stablehlo.multiply %1283, %358 : tensor<4x24xf32>
    %1285 = stablehlo.multiply %1275, %361 : tensor<4x24xf32>
    %1286 = stablehlo.power %369, %cst_1 : tensor<4x24xf32>
    %1287 = stablehlo.subtract %cst_2, %1286 : tensor<4x24xf32>
    %1288 = stablehlo.multiply %1285, %1287 : tensor<4x24xf32>
    %1289 = stablehlo.multiply %1270, %372 : tensor<4x24xf32>
    %1290 = stablehlo.subtract %cst_2, %350 : tensor<4x24xf32>
    %1291 = stablehlo.multiply %1289, %1290 : tensor<4x24xf32>
    %1292 = stablehlo.multiply %1291, %350 : tensor<4x24xf32>
    %1293 = stablehlo.concatenate %1280, %1284, %1288, %1292, dim = 1 : (tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x96xf32>
    %1294 = stablehlo.dot_general %1293, %arg11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1295 = stablehlo.add %1218, %1294 : tensor<4x24xf32>
    %1296 = stablehlo.multiply %1295, %311 : tensor<4x24xf32>
    %1297 = stablehlo.power %333, %cst_1 : tensor<4x24xf32>
    %1298 = stablehlo.subtract %cst_2, %1297 : tensor<4x24xf32>
    %1299 = stablehlo.multiply %1296, %1298 : tensor<4x24xf32>
    %1300 = stablehlo.add %1276, %1299 : tensor<4x24xf32>
    %1301 = stablehlo.multiply %1300, %319 : tensor<4x24xf32>
    %1302 = stablehlo.multiply %1300, %330 : tensor<4x24xf32>
    %1303 = stablehlo.subtract %cst_2, %322 : tensor<4x24xf32>
    %1304 = stablehlo.multiply %1302, %1303 : tensor<4x24xf32>
    %1305 = stablehlo.multiply %1304, %322 : tensor<4x24xf32>
    %1306 = stablehlo.multiply %1300, %293 : tensor<4x24xf32>
    %1307 = stablehlo.subtract %cst_2, %319 : tensor<4x24xf32>
    %1308 = stablehlo.multiply %1306, %1307 : tensor<4x24xf32>
    %1309 = stablehlo.multiply %1308, %319 : tensor<4x24xf32>
    %1310 = stablehlo.multiply %1300, %322 : tensor<4x24xf32>
    %1311 = stablehlo.power %330, %cst_1 : tensor<4x24xf32>
    %1312 = stablehlo.subtract %cst_2, %1311 : tensor<4x24xf32>
    %1313 = stablehlo.multiply %1310, %1312 : tensor<4x24xf32>
    %1314 = stablehlo.multiply %1295, %333 : tensor<4x24xf32>
    %1315 = stablehlo.subtract %cst_2, %311 : tensor<4x24xf32>
    %1316 = stablehlo.multiply %1314, %1315 : tensor<4x24xf32>
    %1317 = stablehlo.multiply %1316, %311 : tensor<4x24xf32>
    %1318 = stablehlo.concatenate %1305, %1309, %1313, %1317, dim = 1 : (tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x96xf32>
    %1319 = stablehlo.dot_general %1318, %arg11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1320 = stablehlo.add %1217, %1319 : tensor<4x24xf32>
    %1321 = stablehlo.multiply %1320, %272 : tensor<4x24xf32>
    %1322 = stablehlo.power %294, %cst_1 : tensor<4x24xf32>
    %1323 = stablehlo.subtract %cst_2, %1322 : tensor<4x24xf32>
    %1324 = stablehlo.multiply %1321, %1323 : tensor<4x24xf32>
    %1325 = stablehlo.add %1301, %1324 : tensor<4x24xf32>
    %1326 = stablehlo.multiply %1325, %280 : tensor<4x24xf32>
    %1327 = stablehlo.multiply %1325, %291 : tensor<4x24xf32>
    %1328 = stablehlo.subtract %cst_2, %283 : tensor<4x24xf32>
    %1329 = stablehlo.multiply %1327, %1328 : tensor<4x24xf32>
    %1330 = stablehlo.multiply %1329, %283 : tensor<4x24xf32>
    %1331 = stablehlo.multiply %1325, %254 : tensor<4x24xf32>
    %1332 = stablehlo.subtract %cst_2, %280 : tensor<4x24xf32>
    %1333 = stablehlo.multiply %1331, %1332 : tensor<4x24xf32>
    %1334 = stablehlo.multiply %1333, %280 : tensor<4x24xf32>
    %1335 = stablehlo.multiply %1325, %283 : tensor<4x24xf32>
    %1336 = stablehlo.power %291, %cst_1 : tensor<4x24xf32>
    %1337 = stablehlo.subtract %cst_2, %1336 : tensor<4x24xf32>
    %1338 = stablehlo.multiply %1335, %1337 : tensor<4x24xf32>
    %1339 = stablehlo.multiply %1320, %294 : tensor<4x24xf32>
    %1340 = stablehlo.subtract %cst_2, %272 : tensor<4x24xf32>
    %1341 = stablehlo.multiply %1339, %1340 : tensor<4x24xf32>
    %1342 = stablehlo.multiply %1341, %272 : tensor<4x24xf32>
    %1343 = stablehlo.concatenate %1330, %1334, %1338, %1342, dim = 1 : (tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x96xf32>
    %1344 = stablehlo.dot_general %1343, %arg11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1345 = stablehlo.add %1216, %1344 : tensor<4x24xf32>
    %1346 = stablehlo.multiply %1345, %233 : tensor<4x24xf32>
    %1347 = stablehlo.power %255, %cst_1 : tensor<4x24xf32>
    %1348 = stablehlo.subtract %cst_2, %1347 : tensor<4x24xf32>
    %1349 = stablehlo.multiply %1346, %1348 : tensor<4x24xf32>
    %1350 = stablehlo.add %1326, %1349 : tensor<4x24xf32>
    %1351 = stablehlo.multiply %1350, %241 : tensor<4x24xf32>
    %1352 = stablehlo.multiply %1350, %252 : tensor<4x24xf32>
    %1353 = stablehlo.subtract %cst_2, %244 : tensor<4x24xf32>
    %1354 = stablehlo.multiply %1352, %1353 : tensor<4x24xf32>
    %1355 = stablehlo.multiply %1354, %244 : tensor<4x24xf32>
    %1356 = stablehlo.multiply %1350, %215 : tensor<4x24xf32>
    %1357 = stablehlo.subtract %cst_2, %241 : tensor<4x24xf32>
    %1358 = stablehlo.multiply %1356, %1357 : tensor<4x24xf32>
    %1359 = stablehlo.multiply %1358, %241 : tensor<4x24xf32>
    %1360 = stablehlo.multiply %1350, %244 : tensor<4x24xf32>
    %1361 = stablehlo.power %252, %cst_1 : tensor<4x24xf32>
    %1362 = stablehlo.subtract %cst_2, %1361 : tensor<4x24xf32>
    %1363 = stablehlo.multiply %1360, %1362 : tensor<4x24xf32>
    %1364 = stablehlo.multiply %1345, %255 : tensor<4x24xf32>
    %1365 = stablehlo.subtract %cst_2, %233 : tensor<4x24xf32>
    %1366 = stablehlo.multiply %1364, %1365 : tensor<4x24xf32>
    %1367 = stablehlo.multiply %1366, %233 : tensor<4x24xf32>
    %1368 = stablehlo.concatenate %1355, %1359, %1363, %1367, dim = 1 : (tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x96xf32>
    %1369 = stablehlo.dot_general %1368, %arg11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1370 = stablehlo.add %1215, %1369 : tensor<4x24xf32>
    %1371 = stablehlo.multiply %1370, %194 : tensor<4x24xf32>
    %1372 = stablehlo.power %216, %cst_1 : tensor<4x24xf32>
    %1373 = stablehlo.subtract %cst_2, %1372 : tensor<4x24xf32>
    %1374 = stablehlo.multiply %1371, %1373 : tensor<4x24xf32>
    %1375 = stablehlo.add %1351, %1374 : tensor<4x24xf32>
    %1376 = stablehlo.multiply %1375, %202 : tensor<4x24xf32>
    %1377 = stablehlo.multiply %1375, %213 : tensor<4x24xf32>
    %1378 = stablehlo.subtract %cst_2, %205 : tensor<4x24xf32>
    %1379 = stablehlo.multiply %1377, %1378 : tensor<4x24xf32>
    %1380 = stablehlo.multiply %1379, %205 : tensor<4x24xf32>
    %1381 = stablehlo.multiply %1375, %176 : tensor<4x24xf32>
    %1382 = stablehlo.subtract %cst_2, %202 : tensor<4x24xf32>
    %1383 = stablehlo.multiply %1381, %1382 : tensor<4x24xf32>
    %1384 = stablehlo.multiply %1383, %202 : tensor<4x24xf32>
    %1385 = stablehlo.multiply %1375, %205 : tensor<4x24xf32>
    %1386 = stablehlo.power %213, %cst_1 : tensor<4x24xf32>
    %1387 = stablehlo.subtract %cst_2, %1386 : tensor<4x24xf32>
    %1388 = stablehlo.multiply %1385, %1387 : tensor<4x24xf32>
    %1389 = stablehlo.multiply %1370, %216 : tensor<4x24xf32>
    %1390 = stablehlo.subtract %cst_2, %194 : tensor<4x24xf32>
    %1391 = stablehlo.multiply %1389, %1390 : tensor<4x24xf32>
    %1392 = stablehlo.multiply %1391, %194 : tensor<4x24xf32>
    %1393 = stablehlo.concatenate %1380, %1384, %1388, %1392, dim = 1 : (tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x96xf32>
    %1394 = stablehlo.dot_general %1393, %arg11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1395 = stablehlo.add %1214, %1394 : tensor<4x24xf32>
    %1396 = stablehlo.multiply %1395, %155 : tensor<4x24xf32>
    %1397 = stablehlo.power %177, %cst_1 : tensor<4x24xf32>
    %1398 = stablehlo.subtract %cst_2, %1397 : tensor<4x24xf32>
    %1399 = stablehlo.multiply %1396, %1398 : tensor<4x24xf32>
    %1400 = stablehlo.add %1376, %1399 : tensor<4x24xf32>
    %1401 = stablehlo.multiply %1400, %163 : tensor<4x24xf32>
    %1402 = stablehlo.multiply %1400, %174 : tensor<4x24xf32>
    %1403 = stablehlo.subtract %cst_2, %166 : tensor<4x24xf32>
    %1404 = stablehlo.multiply %1402, %1403 : tensor<4x24xf32>
    %1405 = stablehlo.multiply %1404, %166 : tensor<4x24xf32>
    %1406 = stablehlo.multiply %1400, %137 : tensor<4x24xf32>
    %1407 = stablehlo.subtract %cst_2, %163 : tensor<4x24xf32>
    %1408 = stablehlo.multiply %1406, %1407 : tensor<4x24xf32>
    %1409 = stablehlo.multiply %1408, %163 : tensor<4x24xf32>
    %1410 = stablehlo.multiply %1400, %166 : tensor<4x24xf32>
    %1411 = stablehlo.power %174, %cst_1 : tensor<4x24xf32>
    %1412 = stablehlo.subtract %cst_2, %1411 : tensor<4x24xf32>
    %1413 = stablehlo.multiply %1410, %1412 : tensor<4x24xf32>
    %1414 = stablehlo.multiply %1395, %177 : tensor<4x24xf32>
    %1415 = stablehlo.subtract %cst_2, %155 : tensor<4x24xf32>
    %1416 = stablehlo.multiply %1414, %1415 : tensor<4x24xf32>
    %1417 = stablehlo.multiply %1416, %155 : tensor<4x24xf32>
    %1418 = stablehlo.concatenate %1405, %1409, %1413, %1417, dim = 1 : (tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x96xf32>
    %1419 = stablehlo.dot_general %1418, %arg11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1420 = stablehlo.add %1213, %1419 : tensor<4x24xf32>
    %1421 = stablehlo.multiply %1420, %116 : tensor<4x24xf32>
    %1422 = stablehlo.power %138, %cst_1 : tensor<4x24xf32>
    %1423 = stablehlo.subtract %cst_2, %1422 : tensor<4x24xf32>
    %1424 = stablehlo.multiply %1421, %1423 : tensor<4x24xf32>
    %1425 = stablehlo.add %1401, %1424 : tensor<4x24xf32>
    %1426 = stablehlo.multiply %1425, %124 : tensor<4x24xf32>
    %1427 = stablehlo.multiply %1425, %135 : tensor<4x24xf32>
    %1428 = stablehlo.subtract %cst_2, %127 : tensor<4x24xf32>
    %1429 = stablehlo.multiply %1427, %1428 : tensor<4x24xf32>
    %1430 = stablehlo.multiply %1429, %127 : tensor<4x24xf32>
    %1431 = stablehlo.multiply %1425, %98 : tensor<4x24xf32>
    %1432 = stablehlo.subtract %cst_2, %124 : tensor<4x24xf32>
    %1433 = stablehlo.multiply %1431, %1432 : tensor<4x24xf32>
    %1434 = stablehlo.multiply %1433, %124 : tensor<4x24xf32>
    %1435 = stablehlo.multiply %1425, %127 : tensor<4x24xf32>
    %1436 = stablehlo.power %135, %cst_1 : tensor<4x24xf32>
    %1437 = stablehlo.subtract %cst_2, %1436 : tensor<4x24xf32>
    %1438 = stablehlo.multiply %1435, %1437 : tensor<4x24xf32>
    %1439 = stablehlo.multiply %1420, %138 : tensor<4x24xf32>
    %1440 = stablehlo.subtract %cst_2, %116 : tensor<4x24xf32>
    %1441 = stablehlo.multiply %1439, %1440 : tensor<4x24xf32>
    %1442 = stablehlo.multiply %1441, %116 : tensor<4x24xf32>
    %1443 = stablehlo.concatenate %1430, %1434, %1438, %1442, dim = 1 : (tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x96xf32>
    %1444 = stablehlo.dot_general %1443, %arg11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1445 = stablehlo.add %1212, %1444 : tensor<4x24xf32>
    %1446 = stablehlo.multiply %1445, %77 : tensor<4x24xf32>
    %1447 = stablehlo.power %99, %cst_1 : tensor<4x24xf32>
    %1448 = stablehlo.subtract %cst_2, %1447 : tensor<4x24xf32>
    %1449 = stablehlo.multiply %1446, %1448 : tensor<4x24xf32>
    %1450 = stablehlo.add %1426, %1449 : tensor<4x24xf32>
    %1451 = stablehlo.multiply %1450, %85 : tensor<4x24xf32>
    %1452 = stablehlo.multiply %1450, %96 : tensor<4x24xf32>
    %1453 = stablehlo.subtract %cst_2, %88 : tensor<4x24xf32>
    %1454 = stablehlo.multiply %1452, %1453 : tensor<4x24xf32>
    %1455 = stablehlo.multiply %1454, %88 : tensor<4x24xf32>
    %1456 = stablehlo.multiply %1450, %59 : tensor<4x24xf32>
    %1457 = stablehlo.subtract %cst_2, %85 : tensor<4x24xf32>
    %1458 = stablehlo.multiply %1456, %1457 : tensor<4x24xf32>
    %1459 = stablehlo.multiply %1458, %85 : tensor<4x24xf32>
    %1460 = stablehlo.multiply %1450, %88 : tensor<4x24xf32>
    %1461 = stablehlo.power %96, %cst_1 : tensor<4x24xf32>
    %1462 = stablehlo.subtract %cst_2, %1461 : tensor<4x24xf32>
    %1463 = stablehlo.multiply %1460, %1462 : tensor<4x24xf32>
    %1464 = stablehlo.multiply %1445, %99 : tensor<4x24xf32>
    %1465 = stablehlo.subtract %cst_2, %77 : tensor<4x24xf32>
    %1466 = stablehlo.multiply %1464, %1465 : tensor<4x24xf32>
    %1467 = stablehlo.multiply %1466, %77 : tensor<4x24xf32>
    %1468 = stablehlo.concatenate %1455, %1459, %1463, %1467, dim = 1 : (tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x96xf32>
    %1469 = stablehlo.dot_general %1468, %arg11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x24xf32>) -> tensor<4x24xf32>
    %1470 = stablehlo.add %1211, %1469 : tensor<4x24xf32>
    %1471 = stablehlo.multiply %1470, %38 : tensor<4x24xf32>
    %1472 = stablehlo.power %60, %cst_1 : tensor<4x24xf32>
    %1473 = stablehlo.subtract %cst_2, %1472 : tensor<4x24xf32>
    %1474 = stablehlo.multiply %1471, %1473 : tensor<4x24xf32>
    %1475 = stablehlo.add %1451, %1474 : tensor<4x24xf32>
    %1476 = stablehlo.multiply %1475, %57 : tensor<4x24xf32>
    %1477 = stablehlo.subtract %cst_2, %49 : tensor<4x24xf32>
    %1478 = stablehlo.multiply %1476, %1477 : tensor<4x24xf32>
    %1479 = stablehlo.multiply %1478, %49 : tensor<4x24xf32>
    %1480 = stablehlo.multiply %1475, %cst_8 : tensor<4x24xf32>
    %1481 = stablehlo.subtract %cst_2, %46 : tensor<4x24xf32>
    %1482 = stablehlo.multiply %1480, %1481 : tensor<4x24xf32>
    %1483 = stablehlo.multiply %1482, %46 : tensor<4x24xf32>
    %1484 = stablehlo.multiply %1475, %49 : tensor<4x24xf32>
    %1485 = stablehlo.power %57, %cst_1 : tensor<4x24xf32>
    %1486 = stablehlo.subtract %cst_2, %1485 : tensor<4x24xf32>
    %1487 = stablehlo.multiply %1484, %1486 : tensor<4x24xf32>
    %1488 = stablehlo.multiply %1470, %60 : tensor<4x24xf32>
    %1489 = stablehlo.subtract %cst_2, %38 : tensor<4x24xf32>
    %1490 = stablehlo.multiply %1488, %1489 : tensor<4x24xf32>
    %1491 = stablehlo.multiply %1490, %38 : tensor<4x24xf32>
    %1492 = stablehlo.concatenate %1479, %1483, %1487, %1491, dim = 1 : (tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x96xf32>
    %1493 = stablehlo.dot_general %1492, %arg8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x16xf32>) -> tensor<4x16xf32>
    %1494 = stablehlo.reshape %1493 : (tensor<4x16xf32>) -> tensor<1x4x16xf32>
    %1495 = stablehlo.dot_general %1468, %arg8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x16xf32>) -> tensor<4x16xf32>
    %1496 = stablehlo.reshape %1495 : (tensor<4x16xf32>) -> tensor<1x4x16xf32>
    %1497 = stablehlo.dot_general %1443, %arg8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x16xf32>) -> tensor<4x16xf32>
    %1498 = stablehlo.reshape %1497 : (tensor<4x16xf32>) -> tensor<1x4x16xf32>
    %1499 = stablehlo.dot_general %1418, %arg8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x16xf32>) -> tensor<4x16xf32>
    %1500 = stablehlo.reshape %1499 : (tensor<4x16xf32>) -> tensor<1x4x16xf32>
    %1501 = stablehlo.dot_general %1393, %arg8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x16xf32>) -> tensor<4x16xf32>
    %1502 = stablehlo.reshape %1501 : (tensor<4x16xf32>) -> tensor<1x4x16xf32>
    %1503 = stablehlo.dot_general %1368, %arg8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x16xf32>) -> tensor<4x16xf32>
    %1504 = stablehlo.reshape %1503 : (tensor<4x16xf32>) -> tensor<1x4x16xf32>
    %1505 = stablehlo.dot_general %1343, %arg8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x16xf32>) -> tensor<4x16xf32>
    %1506 = stablehlo.reshape %1505 : (tensor<4x16xf32>) -> tensor<1x4x16xf32>
    %1507 = stablehlo.dot_general %1318, %arg8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x16xf32>) -> tensor<4x16xf32>
    %1508 = stablehlo.reshape %1507 : (tensor<4x16xf32>) -> tensor<1x4x16xf32>
    %1509 = stablehlo.dot_general %1293, %arg8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x16xf32>) -> tensor<4x16xf32>
    %1510 = stablehlo.reshape %1509 : (tensor<4x16xf32>) -> tensor<1x4x16xf32>
    %1511 = stablehlo.dot_general %1268, %arg8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x16xf32>) -> tensor<4x16xf32>
    %1512 = stablehlo.reshape %1511 : (tensor<4x16xf32>) -> tensor<1x4x16xf32>
    %1513 = stablehlo.dot_general %1243, %arg8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x96xf32>, tensor<96x16xf32>) -> tensor<4x16xf32>
    %1514 = stablehlo.reshape %1513 : (tensor<4x16xf32>) -> tensor<1x4x16xf32>
    %1515 = stablehlo.concatenate %1494, %1496, %1498, %1500, %1502, %1504, %1506, %1508, %1510, %1512, %1514, dim = 0 : (tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<11x4x16xf32>
    %1516 = stablehlo.transpose %1515, dims = [1, 0, 2] {result_layout = dense<[2, 0, 1]> : tensor<3xindex>, xla_shape = "f32[4,11,16]{2,0,1}"} : (tensor<11x4x16xf32>) -> tensor<4x11x16xf32>
    %1517 = stablehlo.reshape %1516 : (tensor<4x11x16xf32>) -> tensor<44x16xf32>
    %1518 = stablehlo.select %903, %1517, %cst_0 : tensor<44x16xi1>, tensor<44x16xf32>
    %1519 = "stablehlo.scatter"(%cst_4, %901, %1518) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg96: tensor<f32>, %arg97: tensor<f32>):
      %1891 = stablehlo.add %arg96, %arg97 : tensor<f32>
      stablehlo.return %1891 : tensor<f32>
    }) : (tensor<96x16xf32>, tensor<44x1xi64>, tensor<44x16xf32>) -> tensor<96x16xf32>
    %1520 = stablehlo.multiply %1519, %1519 : tensor<96x16xf32>
    %1521 = stablehlo.reduce(%1520 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<96x16xf32>, tensor<f32>) -> tensor<f32>
    %1522 = stablehlo.sqrt %1521 : tensor<f32>
    %1523 = stablehlo.reshape %1522 : (tensor<f32>) -> tensor<1xf32>
    %1524 = stablehlo.transpose %416, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,4]{0,1}"} : (tensor<4x16xf32>) -> tensor<16x4xf32>
    %1525 = stablehlo.dot_general %1524, %1243, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x4xf32>, tensor<4x96xf32>) -> tensor<16x96xf32>
    %1526 = stablehlo.transpose %1525, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,16]{0,1}"} : (tensor<16x96xf32>) -> tensor<96x16xf32>
    %1527 = stablehlo.transpose %377, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,4]{0,1}"} : (tensor<4x16xf32>) -> tensor<16x4xf32>
    %1528 = stablehlo.dot_general %1527, %1268, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x4xf32>, tensor<4x96xf32>) -> tensor<16x96xf32>
    %1529 = stablehlo.transpose %1528, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,16]{0,1}"} : (tensor<16x96xf32>) -> tensor<96x16xf32>
    %1530 = stablehlo.add %1526, %1529 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,16]{0,1}"} : tensor<96x16xf32>
    %1531 = stablehlo.transpose %338, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,4]{0,1}"} : (tensor<4x16xf32>) -> tensor<16x4xf32>
    %1532 = stablehlo.dot_general %1531, %1293, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x4xf32>, tensor<4x96xf32>) -> tensor<16x96xf32>
    %1533 = stablehlo.transpose %1532, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,16]{0,1}"} : (tensor<16x96xf32>) -> tensor<96x16xf32>
    %1534 = stablehlo.add %1530, %1533 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,16]{0,1}"} : tensor<96x16xf32>
    %1535 = stablehlo.transpose %299, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,4]{0,1}"} : (tensor<4x16xf32>) -> tensor<16x4xf32>
    %1536 = stablehlo.dot_general %1535, %1318, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x4xf32>, tensor<4x96xf32>) -> tensor<16x96xf32>
    %1537 = stablehlo.transpose %1536, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,16]{0,1}"} : (tensor<16x96xf32>) -> tensor<96x16xf32>
    %1538 = stablehlo.add %1534, %1537 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,16]{0,1}"} : tensor<96x16xf32>
    %1539 = stablehlo.transpose %260, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,4]{0,1}"} : (tensor<4x16xf32>) -> tensor<16x4xf32>
    %1540 = stablehlo.dot_general %1539, %1343, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x4xf32>, tensor<4x96xf32>) -> tensor<16x96xf32>
    %1541 = stablehlo.transpose %1540, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,16]{0,1}"} : (tensor<16x96xf32>) -> tensor<96x16xf32>
    %1542 = stablehlo.add %1538, %1541 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,16]{0,1}"} : tensor<96x16xf32>
    %1543 = stablehlo.transpose %221, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,4]{0,1}"} : (tensor<4x16xf32>) -> tensor<16x4xf32>
    %1544 = stablehlo.dot_general %1543, %1368, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x4xf32>, tensor<4x96xf32>) -> tensor<16x96xf32>
    %1545 = stablehlo.transpose %1544, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,16]{0,1}"} : (tensor<16x96xf32>) -> tensor<96x16xf32>
    %1546 = stablehlo.add %1542, %1545 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,16]{0,1}"} : tensor<96x16xf32>
    %1547 = stablehlo.transpose %182, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,4]{0,1}"} : (tensor<4x16xf32>) -> tensor<16x4xf32>
    %1548 = stablehlo.dot_general %1547, %1393, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x4xf32>, tensor<4x96xf32>) -> tensor<16x96xf32>
    %1549 = stablehlo.transpose %1548, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,16]{0,1}"} : (tensor<16x96xf32>) -> tensor<96x16xf32>
    %1550 = stablehlo.add %1546, %1549 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,16]{0,1}"} : tensor<96x16xf32>
    %1551 = stablehlo.transpose %143, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,4]{0,1}"} : (tensor<4x16xf32>) -> tensor<16x4xf32>
    %1552 = stablehlo.dot_general %1551, %1418, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x4xf32>, tensor<4x96xf32>) -> tensor<16x96xf32>
    %1553 = stablehlo.transpose %1552, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,16]{0,1}"} : (tensor<16x96xf32>) -> tensor<96x16xf32>
    %1554 = stablehlo.add %1550, %1553 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,16]{0,1}"} : tensor<96x16xf32>
    %1555 = stablehlo.transpose %104, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,4]{0,1}"} : (tensor<4x16xf32>) -> tensor<16x4xf32>
    %1556 = stablehlo.dot_general %1555, %1443, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x4xf32>, tensor<4x96xf32>) -> tensor<16x96xf32>
    %1557 = stablehlo.transpose %1556, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,16]{0,1}"} : (tensor<16x96xf32>) -> tensor<96x16xf32>
    %1558 = stablehlo.add %1554, %1557 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,16]{0,1}"} : tensor<96x16xf32>
    %1559 = stablehlo.transpose %65, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,4]{0,1}"} : (tensor<4x16xf32>) -> tensor<16x4xf32>
    %1560 = stablehlo.dot_general %1559, %1468, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x4xf32>, tensor<4x96xf32>) -> tensor<16x96xf32>
    %1561 = stablehlo.transpose %1560, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,16]{0,1}"} : (tensor<16x96xf32>) -> tensor<96x16xf32>
    %1562 = stablehlo.add %1558, %1561 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,16]{0,1}"} : tensor<96x16xf32>
    %1563 = stablehlo.transpose %24, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[16,4]{0,1}"} : (tensor<4x16xf32>) -> tensor<16x4xf32>
    %1564 = stablehlo.dot_general %1563, %1492, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x4xf32>, tensor<4x96xf32>) -> tensor<16x96xf32>
    %1565 = stablehlo.transpose %1564, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,16]{0,1}"} : (tensor<16x96xf32>) -> tensor<96x16xf32>
    %1566 = stablehlo.add %1562, %1565 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,16]{0,1}"} : tensor<96x16xf32>
    %1567 = stablehlo.multiply %1566, %1566 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,16]{0,1}"} : tensor<96x16xf32>
    %1568 = stablehlo.reduce(%1567 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<96x16xf32>, tensor<f32>) -> tensor<f32>
    %1569 = stablehlo.sqrt %1568 : tensor<f32>
    %1570 = stablehlo.reshape %1569 : (tensor<f32>) -> tensor<1xf32>
    %1571 = stablehlo.transpose %412, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[24,4]{0,1}"} : (tensor<4x24xf32>) -> tensor<24x4xf32>
    %1572 = stablehlo.dot_general %1571, %1243, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1573 = stablehlo.transpose %1572, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1574 = stablehlo.transpose %373, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[24,4]{0,1}"} : (tensor<4x24xf32>) -> tensor<24x4xf32>
    %1575 = stablehlo.dot_general %1574, %1268, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1576 = stablehlo.transpose %1575, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1577 = stablehlo.add %1573, %1576 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1578 = stablehlo.transpose %334, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[24,4]{0,1}"} : (tensor<4x24xf32>) -> tensor<24x4xf32>
    %1579 = stablehlo.dot_general %1578, %1293, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1580 = stablehlo.transpose %1579, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1581 = stablehlo.add %1577, %1580 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1582 = stablehlo.transpose %295, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[24,4]{0,1}"} : (tensor<4x24xf32>) -> tensor<24x4xf32>
    %1583 = stablehlo.dot_general %1582, %1318, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1584 = stablehlo.transpose %1583, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1585 = stablehlo.add %1581, %1584 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1586 = stablehlo.transpose %256, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[24,4]{0,1}"} : (tensor<4x24xf32>) -> tensor<24x4xf32>
    %1587 = stablehlo.dot_general %1586, %1343, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1588 = stablehlo.transpose %1587, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1589 = stablehlo.add %1585, %1588 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1590 = stablehlo.transpose %217, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[24,4]{0,1}"} : (tensor<4x24xf32>) -> tensor<24x4xf32>
    %1591 = stablehlo.dot_general %1590, %1368, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1592 = stablehlo.transpose %1591, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1593 = stablehlo.add %1589, %1592 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1594 = stablehlo.transpose %178, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[24,4]{0,1}"} : (tensor<4x24xf32>) -> tensor<24x4xf32>
    %1595 = stablehlo.dot_general %1594, %1393, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1596 = stablehlo.transpose %1595, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1597 = stablehlo.add %1593, %1596 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1598 = stablehlo.transpose %139, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[24,4]{0,1}"} : (tensor<4x24xf32>) -> tensor<24x4xf32>
    %1599 = stablehlo.dot_general %1598, %1418, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1600 = stablehlo.transpose %1599, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1601 = stablehlo.add %1597, %1600 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1602 = stablehlo.transpose %100, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[24,4]{0,1}"} : (tensor<4x24xf32>) -> tensor<24x4xf32>
    %1603 = stablehlo.dot_general %1602, %1443, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1604 = stablehlo.transpose %1603, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1605 = stablehlo.add %1601, %1604 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1606 = stablehlo.transpose %61, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[24,4]{0,1}"} : (tensor<4x24xf32>) -> tensor<24x4xf32>
    %1607 = stablehlo.dot_general %1606, %1468, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1608 = stablehlo.transpose %1607, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1609 = stablehlo.add %1605, %1608 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1610 = stablehlo.dot_general %cst, %1492, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1611 = stablehlo.transpose %1610, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1612 = stablehlo.add %1609, %1611 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1613 = stablehlo.multiply %1612, %1612 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1614 = stablehlo.reduce(%1613 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<96x24xf32>, tensor<f32>) -> tensor<f32>
    %1615 = stablehlo.sqrt %1614 : tensor<f32>
    %1616 = stablehlo.reshape %1615 : (tensor<f32>) -> tensor<1xf32>
    %1617 = stablehlo.reduce(%1243 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4x96xf32>, tensor<f32>) -> tensor<96xf32>
    %1618 = stablehlo.reduce(%1268 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4x96xf32>, tensor<f32>) -> tensor<96xf32>
    %1619 = stablehlo.add %1617, %1618 : tensor<96xf32>
    %1620 = stablehlo.reduce(%1293 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4x96xf32>, tensor<f32>) -> tensor<96xf32>
    %1621 = stablehlo.add %1619, %1620 : tensor<96xf32>
    %1622 = stablehlo.reduce(%1318 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4x96xf32>, tensor<f32>) -> tensor<96xf32>
    %1623 = stablehlo.add %1621, %1622 : tensor<96xf32>
    %1624 = stablehlo.reduce(%1343 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4x96xf32>, tensor<f32>) -> tensor<96xf32>
    %1625 = stablehlo.add %1623, %1624 : tensor<96xf32>
    %1626 = stablehlo.reduce(%1368 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4x96xf32>, tensor<f32>) -> tensor<96xf32>
    %1627 = stablehlo.add %1625, %1626 : tensor<96xf32>
    %1628 = stablehlo.reduce(%1393 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4x96xf32>, tensor<f32>) -> tensor<96xf32>
    %1629 = stablehlo.add %1627, %1628 : tensor<96xf32>
    %1630 = stablehlo.reduce(%1418 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4x96xf32>, tensor<f32>) -> tensor<96xf32>
    %1631 = stablehlo.add %1629, %1630 : tensor<96xf32>
    %1632 = stablehlo.reduce(%1443 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4x96xf32>, tensor<f32>) -> tensor<96xf32>
    %1633 = stablehlo.add %1631, %1632 : tensor<96xf32>
    %1634 = stablehlo.reduce(%1468 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4x96xf32>, tensor<f32>) -> tensor<96xf32>
    %1635 = stablehlo.add %1633, %1634 : tensor<96xf32>
    %1636 = stablehlo.reduce(%1492 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4x96xf32>, tensor<f32>) -> tensor<96xf32>
    %1637 = stablehlo.add %1635, %1636 : tensor<96xf32>
    %1638 = stablehlo.multiply %1637, %1637 : tensor<96xf32>
    %1639 = stablehlo.reduce(%1638 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<96xf32>, tensor<f32>) -> tensor<f32>
    %1640 = stablehlo.sqrt %1639 : tensor<f32>
    %1641 = stablehlo.reshape %1640 : (tensor<f32>) -> tensor<1xf32>
    %1642 = stablehlo.transpose %451, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[24,4]{0,1}"} : (tensor<4x24xf32>) -> tensor<24x4xf32>
    %1643 = stablehlo.dot_general %1642, %943, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1644 = stablehlo.transpose %1643, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1645 = stablehlo.dot_general %1571, %970, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1646 = stablehlo.transpose %1645, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1647 = stablehlo.add %1644, %1646 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1648 = stablehlo.dot_general %1574, %997, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1649 = stablehlo.transpose %1648, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1650 = stablehlo.add %1647, %1649 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1651 = stablehlo.dot_general %1578, %1024, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1652 = stablehlo.transpose %1651, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1653 = stablehlo.add %1650, %1652 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1654 = stablehlo.dot_general %1582, %1051, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1655 = stablehlo.transpose %1654, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1656 = stablehlo.add %1653, %1655 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1657 = stablehlo.dot_general %1586, %1078, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1658 = stablehlo.transpose %1657, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1659 = stablehlo.add %1656, %1658 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1660 = stablehlo.dot_general %1590, %1105, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1661 = stablehlo.transpose %1660, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1662 = stablehlo.add %1659, %1661 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1663 = stablehlo.dot_general %1594, %1132, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1664 = stablehlo.transpose %1663, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1665 = stablehlo.add %1662, %1664 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1666 = stablehlo.dot_general %1598, %1159, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1667 = stablehlo.transpose %1666, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1668 = stablehlo.add %1665, %1667 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1669 = stablehlo.dot_general %1602, %1186, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1670 = stablehlo.transpose %1669, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1671 = stablehlo.add %1668, %1670 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1672 = stablehlo.dot_general %1606, %1210, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1673 = stablehlo.transpose %1672, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1674 = stablehlo.add %1671, %1673 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1675 = stablehlo.multiply %1674, %1674 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1676 = stablehlo.reduce(%1675 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<96x24xf32>, tensor<f32>) -> tensor<f32>
    %1677 = stablehlo.sqrt %1676 : tensor<f32>
    %1678 = stablehlo.reshape %1677 : (tensor<f32>) -> tensor<1xf32>
    %1679 = stablehlo.transpose %830, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[24,4]{0,1}"} : (tensor<4x24xf32>) -> tensor<24x4xf32>
    %1680 = stablehlo.dot_general %1679, %943, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1681 = stablehlo.transpose %1680, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1682 = stablehlo.transpose %792, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[24,4]{0,1}"} : (tensor<4x24xf32>) -> tensor<24x4xf32>
    %1683 = stablehlo.dot_general %1682, %970, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1684 = stablehlo.transpose %1683, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1685 = stablehlo.add %1681, %1684 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1686 = stablehlo.transpose %754, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[24,4]{0,1}"} : (tensor<4x24xf32>) -> tensor<24x4xf32>
    %1687 = stablehlo.dot_general %1686, %997, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1688 = stablehlo.transpose %1687, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1689 = stablehlo.add %1685, %1688 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1690 = stablehlo.transpose %716, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[24,4]{0,1}"} : (tensor<4x24xf32>) -> tensor<24x4xf32>
    %1691 = stablehlo.dot_general %1690, %1024, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1692 = stablehlo.transpose %1691, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1693 = stablehlo.add %1689, %1692 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1694 = stablehlo.transpose %678, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[24,4]{0,1}"} : (tensor<4x24xf32>) -> tensor<24x4xf32>
    %1695 = stablehlo.dot_general %1694, %1051, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1696 = stablehlo.transpose %1695, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1697 = stablehlo.add %1693, %1696 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1698 = stablehlo.transpose %640, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[24,4]{0,1}"} : (tensor<4x24xf32>) -> tensor<24x4xf32>
    %1699 = stablehlo.dot_general %1698, %1078, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1700 = stablehlo.transpose %1699, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1701 = stablehlo.add %1697, %1700 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1702 = stablehlo.transpose %602, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[24,4]{0,1}"} : (tensor<4x24xf32>) -> tensor<24x4xf32>
    %1703 = stablehlo.dot_general %1702, %1105, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1704 = stablehlo.transpose %1703, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1705 = stablehlo.add %1701, %1704 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1706 = stablehlo.transpose %564, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[24,4]{0,1}"} : (tensor<4x24xf32>) -> tensor<24x4xf32>
    %1707 = stablehlo.dot_general %1706, %1132, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1708 = stablehlo.transpose %1707, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1709 = stablehlo.add %1705, %1708 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1710 = stablehlo.transpose %526, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[24,4]{0,1}"} : (tensor<4x24xf32>) -> tensor<24x4xf32>
    %1711 = stablehlo.dot_general %1710, %1159, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1712 = stablehlo.transpose %1711, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1713 = stablehlo.add %1709, %1712 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1714 = stablehlo.transpose %488, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[24,4]{0,1}"} : (tensor<4x24xf32>) -> tensor<24x4xf32>
    %1715 = stablehlo.dot_general %1714, %1186, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1716 = stablehlo.transpose %1715, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1717 = stablehlo.add %1713, %1716 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1718 = stablehlo.dot_general %cst, %1210, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x4xf32>, tensor<4x96xf32>) -> tensor<24x96xf32>
    %1719 = stablehlo.transpose %1718, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1720 = stablehlo.add %1717, %1719 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1721 = stablehlo.multiply %1720, %1720 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1722 = stablehlo.reduce(%1721 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<96x24xf32>, tensor<f32>) -> tensor<f32>
    %1723 = stablehlo.sqrt %1722 : tensor<f32>
    %1724 = stablehlo.reshape %1723 : (tensor<f32>) -> tensor<1xf32>
    %1725 = stablehlo.reduce(%943 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4x96xf32>, tensor<f32>) -> tensor<96xf32>
    %1726 = stablehlo.reduce(%970 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4x96xf32>, tensor<f32>) -> tensor<96xf32>
    %1727 = stablehlo.add %1725, %1726 : tensor<96xf32>
    %1728 = stablehlo.reduce(%997 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4x96xf32>, tensor<f32>) -> tensor<96xf32>
    %1729 = stablehlo.add %1727, %1728 : tensor<96xf32>
    %1730 = stablehlo.reduce(%1024 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4x96xf32>, tensor<f32>) -> tensor<96xf32>
    %1731 = stablehlo.add %1729, %1730 : tensor<96xf32>
    %1732 = stablehlo.reduce(%1051 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4x96xf32>, tensor<f32>) -> tensor<96xf32>
    %1733 = stablehlo.add %1731, %1732 : tensor<96xf32>
    %1734 = stablehlo.reduce(%1078 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4x96xf32>, tensor<f32>) -> tensor<96xf32>
    %1735 = stablehlo.add %1733, %1734 : tensor<96xf32>
    %1736 = stablehlo.reduce(%1105 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4x96xf32>, tensor<f32>) -> tensor<96xf32>
    %1737 = stablehlo.add %1735, %1736 : tensor<96xf32>
    %1738 = stablehlo.reduce(%1132 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4x96xf32>, tensor<f32>) -> tensor<96xf32>
    %1739 = stablehlo.add %1737, %1738 : tensor<96xf32>
    %1740 = stablehlo.reduce(%1159 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4x96xf32>, tensor<f32>) -> tensor<96xf32>
    %1741 = stablehlo.add %1739, %1740 : tensor<96xf32>
    %1742 = stablehlo.reduce(%1186 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4x96xf32>, tensor<f32>) -> tensor<96xf32>
    %1743 = stablehlo.add %1741, %1742 : tensor<96xf32>
    %1744 = stablehlo.reduce(%1210 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4x96xf32>, tensor<f32>) -> tensor<96xf32>
    %1745 = stablehlo.add %1743, %1744 : tensor<96xf32>
    %1746 = stablehlo.multiply %1745, %1745 : tensor<96xf32>
    %1747 = stablehlo.reduce(%1746 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<96xf32>, tensor<f32>) -> tensor<f32>
    %1748 = stablehlo.sqrt %1747 : tensor<f32>
    %1749 = stablehlo.reshape %1748 : (tensor<f32>) -> tensor<1xf32>
    %1750 = stablehlo.transpose %872, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[24,44]{0,1}"} : (tensor<44x24xf32>) -> tensor<24x44xf32>
    %1751 = stablehlo.dot_general %1750, %913, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x44xf32>, tensor<44x96xf32>) -> tensor<24x96xf32>
    %1752 = stablehlo.transpose %1751, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : (tensor<24x96xf32>) -> tensor<96x24xf32>
    %1753 = stablehlo.multiply %1752, %1752 {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[96,24]{0,1}"} : tensor<96x24xf32>
    %1754 = stablehlo.reduce(%1753 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<96x24xf32>, tensor<f32>) -> tensor<f32>
    %1755 = stablehlo.sqrt %1754 : tensor<f32>
    %1756 = stablehlo.reshape %1755 : (tensor<f32>) -> tensor<1xf32>
    %1757 = stablehlo.reduce(%914 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x11x96xf32>, tensor<f32>) -> tensor<96xf32>
    %1758 = stablehlo.multiply %1757, %1757 : tensor<96xf32>
    %1759 = stablehlo.reduce(%1758 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<96xf32>, tensor<f32>) -> tensor<f32>
    %1760 = stablehlo.sqrt %1759 : tensor<f32>
    %1761 = stablehlo.reshape %1760 : (tensor<f32>) -> tensor<1xf32>
    %1762 = stablehlo.concatenate %1523, %1570, %1616, %1641, %1641, %1678, %1724, %1749, %1749, %1756, %1761, dim = 0 : (tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<11xf32>
    %1763 = stablehlo.multiply %1762, %1762 : tensor<11xf32>
    %1764 = stablehlo.reduce(%1763 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<11xf32>, tensor<f32>) -> tensor<f32>
    %1765 = stablehlo.sqrt %1764 : tensor<f32>
    %1766 = stablehlo.add %1765, %arg81 : tensor<f32>
    %1767 = stablehlo.divide %arg83, %1766 : tensor<f32>
    %1768 = stablehlo.compare  LT, %1767, %cst_13 : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1769 = stablehlo.select %1768, %1767, %cst_13 : tensor<i1>, tensor<f32>
    %1770 = stablehlo.broadcast_in_dim %1769, dims = [] : (tensor<f32>) -> tensor<96x16xf32>
    %1771 = stablehlo.multiply %1519, %1770 : tensor<96x16xf32>
    %1772 = stablehlo.broadcast_in_dim %arg84, dims = [] : (tensor<f32>) -> tensor<96x16xf32>
    %1773 = stablehlo.multiply %arg85, %1772 : tensor<96x16xf32>
    %1774 = stablehlo.multiply %1771, %1771 : tensor<96x16xf32>
    %1775 = stablehlo.convert %arg80 : (tensor<f64>) -> tensor<f32>
    %1776 = stablehlo.broadcast_in_dim %1775, dims = [] : (tensor<f32>) -> tensor<96x16xf32>
    %1777 = stablehlo.multiply %1774, %1776 : tensor<96x16xf32>
    %1778 = stablehlo.add %1773, %1777 : tensor<96x16xf32>
    %1779 = stablehlo.sqrt %1778 : tensor<96x16xf32>
    %1780 = stablehlo.broadcast_in_dim %arg79, dims = [] : (tensor<f32>) -> tensor<96x16xf32>
    %1781 = stablehlo.add %1779, %1780 : tensor<96x16xf32>
    %1782 = stablehlo.divide %1771, %1781 : tensor<96x16xf32>
    %1783 = stablehlo.convert %arg78 : (tensor<f64>) -> tensor<f32>
    %1784 = stablehlo.broadcast_in_dim %1783, dims = [] : (tensor<f32>) -> tensor<96x16xf32>
    %1785 = stablehlo.multiply %1782, %1784 : tensor<96x16xf32>
    %1786 = stablehlo.add %arg9, %1785 : tensor<96x16xf32>
    %1787 = stablehlo.multiply %1566, %1770 : tensor<96x16xf32>
    %1788 = stablehlo.multiply %arg86, %1772 : tensor<96x16xf32>
    %1789 = stablehlo.multiply %1787, %1787 : tensor<96x16xf32>
    %1790 = stablehlo.multiply %1789, %1776 : tensor<96x16xf32>
    %1791 = stablehlo.add %1788, %1790 : tensor<96x16xf32>
    %1792 = stablehlo.sqrt %1791 : tensor<96x16xf32>
    %1793 = stablehlo.add %1792, %1780 : tensor<96x16xf32>
    %1794 = stablehlo.divide %1787, %1793 : tensor<96x16xf32>
    %1795 = stablehlo.multiply %1794, %1784 : tensor<96x16xf32>
    %1796 = stablehlo.add %arg8, %1795 : tensor<96x16xf32>
    %1797 = stablehlo.broadcast_in_dim %1769, dims = [] : (tensor<f32>) -> tensor<96x24xf32>
    %1798 = stablehlo.multiply %1612, %1797 : tensor<96x24xf32>
    %1799 = stablehlo.broadcast_in_dim %arg84, dims = [] : (tensor<f32>) -> tensor<96x24xf32>
    %1800 = stablehlo.multiply %arg87, %1799 : tensor<96x24xf32>
    %1801 = stablehlo.multiply %1798, %1798 : tensor<96x24xf32>
    %1802 = stablehlo.broadcast_in_dim %1775, dims = [] : (tensor<f32>) -> tensor<96x24xf32>
    %1803 = stablehlo.multiply %1801, %1802 : tensor<96x24xf32>
    %1804 = stablehlo.add %1800, %1803 : tensor<96x24xf32>
    %1805 = stablehlo.sqrt %1804 : tensor<96x24xf32>
    %1806 = stablehlo.broadcast_in_dim %arg79, dims = [] : (tensor<f32>) -> tensor<96x24xf32>
    %1807 = stablehlo.add %1805, %1806 : tensor<96x24xf32>
    %1808 = stablehlo.divide %1798, %1807 : tensor<96x24xf32>
    %1809 = stablehlo.broadcast_in_dim %1783, dims = [] : (tensor<f32>) -> tensor<96x24xf32>
    %1810 = stablehlo.multiply %1808, %1809 : tensor<96x24xf32>
    %1811 = stablehlo.add %arg11, %1810 : tensor<96x24xf32>
    %1812 = stablehlo.broadcast_in_dim %1769, dims = [] : (tensor<f32>) -> tensor<96xf32>
    %1813 = stablehlo.multiply %1637, %1812 : tensor<96xf32>
    %1814 = stablehlo.broadcast_in_dim %arg84, dims = [] : (tensor<f32>) -> tensor<96xf32>
    %1815 = stablehlo.multiply %arg88, %1814 : tensor<96xf32>
    %1816 = stablehlo.multiply %1813, %1813 : tensor<96xf32>
    %1817 = stablehlo.broadcast_in_dim %1775, dims = [] : (tensor<f32>) -> tensor<96xf32>
    %1818 = stablehlo.multiply %1816, %1817 : tensor<96xf32>
    %1819 = stablehlo.add %1815, %1818 : tensor<96xf32>
    %1820 = stablehlo.sqrt %1819 : tensor<96xf32>
    %1821 = stablehlo.broadcast_in_dim %arg79, dims = [] : (tensor<f32>) -> tensor<96xf32>
    %1822 = stablehlo.add %1820, %1821 : tensor<96xf32>
    %1823 = stablehlo.divide %1813, %1822 : tensor<96xf32>
    %1824 = stablehlo.broadcast_in_dim %1783, dims = [] : (tensor<f32>) -> tensor<96xf32>
    %1825 = stablehlo.multiply %1823, %1824 : tensor<96xf32>
    %1826 = stablehlo.add %arg7, %1825 : tensor<96xf32>
    %1827 = stablehlo.multiply %arg89, %1814 : tensor<96xf32>
    %1828 = stablehlo.add %1827, %1818 : tensor<96xf32>
    %1829 = stablehlo.sqrt %1828 : tensor<96xf32>
    %1830 = stablehlo.add %1829, %1821 : tensor<96xf32>
    %1831 = stablehlo.divide %1813, %1830 : tensor<96xf32>
    %1832 = stablehlo.multiply %1831, %1824 : tensor<96xf32>
    %1833 = stablehlo.add %arg10, %1832 : tensor<96xf32>
    %1834 = stablehlo.multiply %1674, %1797 : tensor<96x24xf32>
    %1835 = stablehlo.multiply %arg90, %1799 : tensor<96x24xf32>
    %1836 = stablehlo.multiply %1834, %1834 : tensor<96x24xf32>
    %1837 = stablehlo.multiply %1836, %1802 : tensor<96x24xf32>
    %1838 = stablehlo.add %1835, %1837 : tensor<96x24xf32>
    %1839 = stablehlo.sqrt %1838 : tensor<96x24xf32>
    %1840 = stablehlo.add %1839, %1806 : tensor<96x24xf32>
    %1841 = stablehlo.divide %1834, %1840 : tensor<96x24xf32>
    %1842 = stablehlo.multiply %1841, %1809 : tensor<96x24xf32>
    %1843 = stablehlo.add %arg5, %1842 : tensor<96x24xf32>
    %1844 = stablehlo.multiply %1720, %1797 : tensor<96x24xf32>
    %1845 = stablehlo.multiply %arg91, %1799 : tensor<96x24xf32>
    %1846 = stablehlo.multiply %1844, %1844 : tensor<96x24xf32>
    %1847 = stablehlo.multiply %1846, %1802 : tensor<96x24xf32>
    %1848 = stablehlo.add %1845, %1847 : tensor<96x24xf32>
    %1849 = stablehlo.sqrt %1848 : tensor<96x24xf32>
    %1850 = stablehlo.add %1849, %1806 : tensor<96x24xf32>
    %1851 = stablehlo.divide %1844, %1850 : tensor<96x24xf32>
    %1852 = stablehlo.multiply %1851, %1809 : tensor<96x24xf32>
    %1853 = stablehlo.add %arg45, %1852 : tensor<96x24xf32>
    %1854 = stablehlo.multiply %1745, %1812 : tensor<96xf32>
    %1855 = stablehlo.multiply %arg92, %1814 : tensor<96xf32>
    %1856 = stablehlo.multiply %1854, %1854 : tensor<96xf32>
    %1857 = stablehlo.multiply %1856, %1817 : tensor<96xf32>
    %1858 = stablehlo.add %1855, %1857 : tensor<96xf32>
    %1859 = stablehlo.sqrt %1858 : tensor<96xf32>
    %1860 = stablehlo.add %1859, %1821 : tensor<96xf32>
    %1861 = stablehlo.divide %1854, %1860 : tensor<96xf32>
    %1862 = stablehlo.multiply %1861, %1824 : tensor<96xf32>
    %1863 = stablehlo.add %arg4, %1862 : tensor<96xf32>
    %1864 = stablehlo.multiply %arg93, %1814 : tensor<96xf32>
    %1865 = stablehlo.add %1864, %1857 : tensor<96xf32>
    %1866 = stablehlo.sqrt %1865 : tensor<96xf32>
    %1867 = stablehlo.add %1866, %1821 : tensor<96xf32>
    %1868 = stablehlo.divide %1854, %1867 : tensor<96xf32>
    %1869 = stablehlo.multiply %1868, %1824 : tensor<96xf32>
    %1870 = stablehlo.add %arg44, %1869 : tensor<96xf32>
    %1871 = stablehlo.multiply %1752, %1797 : tensor<96x24xf32>
    %1872 = stablehlo.multiply %arg94, %1799 : tensor<96x24xf32>
    %1873 = stablehlo.multiply %1871, %1871 : tensor<96x24xf32>
    %1874 = stablehlo.multiply %1873, %1802 : tensor<96x24xf32>
    %1875 = stablehlo.add %1872, %1874 : tensor<96x24xf32>
    %1876 = stablehlo.sqrt %1875 : tensor<96x24xf32>
    %1877 = stablehlo.add %1876, %1806 : tensor<96x24xf32>
    %1878 = stablehlo.divide %1871, %1877 : tensor<96x24xf32>
    %1879 = stablehlo.multiply %1878, %1809 : tensor<96x24xf32>
    %1880 = stablehlo.add %arg2, %1879 : tensor<96x24xf32>
    %1881 = stablehlo.multiply %1757, %1812 : tensor<96xf32>
    %1882 = stablehlo.multiply %arg95, %1814 : tensor<96xf32>
    %1883 = stablehlo.multiply %1881, %1881 : tensor<96xf32>
    %1884 = stablehlo.multiply %1883, %1817 : tensor<96xf32>
    %1885 = stablehlo.add %1882, %1884 : tensor<96xf32>
    %1886 = stablehlo.sqrt %1885 : tensor<96xf32>
    %1887 = stablehlo.add %1886, %1821 : tensor<96xf32>
    %1888 = stablehlo.divide %1881, %1887 : tensor<96xf32>
    %1889 = stablehlo.multiply %1888, %1824 : tensor<96xf32>
    %1890 = stablehlo.add %arg1, %1889 : tensor<96xf32>
    return %896, %1786, %1796, %1811, %1826, %1833, %1843, %1853, %1863, %1870, %1880, %1890, %1778, %1791, %1804, %1819, %1828, %1838, %1848, %1858, %1865, %1875, %1885 : tensor<f32>, tensor<96x16xf32>, tensor<96x16xf32>, tensor<96x24xf32>, tensor<96xf32>, tensor<96xf32>, tensor<96x24xf32>, tensor<96x24xf32>, tensor<96xf32>, tensor<96xf32>, tensor<96x24xf32>, tensor<96xf32>, tensor<96x16xf32>, tensor<96x16xf32>, tensor<96x24xf32>, tensor<96xf32>, tensor<96xf32>, tensor<96x24xf32>, tensor<96x24xf32>, tensor<96xf32>, tensor<96xf32>, tensor<96x24xf32>, tensor<96xf32>
  }
}
