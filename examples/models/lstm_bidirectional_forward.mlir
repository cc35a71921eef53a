module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<8x5xf32>, %arg2: tensor<12xf32>, %arg3: tensor<12x12xf32>, %arg4: tensor<12x12xf32>, %arg5: tensor<12x12xf32>, %arg6: tensor<12xf32>, %arg7: tensor<6x12xf32>, %arg8: tensor<12xf32>, %arg9: tensor<6x12xf32>, %arg10: tensor<12xf32>, %arg11: tensor<6x12xf32>, %arg12: tensor<12xf32>, %arg13: tensor<12x12xf32>, %arg14: tensor<12xf32>, %arg15: tensor<12x12xf32>, %arg16: tensor<12xf32>, %arg17: tensor<12x12xf32>, %arg18: tensor<12xf32>, %arg19: tensor<12x12xf32>, %arg20: tensor<6x12xf32>, %arg21: tensor<6x12xf32>, %arg22: tensor<6x12xf32>, %arg23: tensor<6x12xf32>, %arg24: tensor<8xf32>, %arg25: tensor<8x8xf32>, %arg26: tensor<8xf32>, %arg27: tensor<8x8xf32>, %arg28: tensor<8xf32>, %arg29: tensor<8x8xf32>, %arg30: tensor<8xf32>, %arg31: tensor<8x8xf32>, %arg32: tensor<24x8xf32>, %arg33: tensor<24x8xf32>, %arg34: tensor<24x8xf32>, %arg35: tensor<24x8xf32>, %arg36: tensor<4x9x6xf32>, %arg37: tensor<4xi32>) -> (tensor<4x9x5xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<32> : tensor<i32>
    %0 = stablehlo.shift_right_logical %c, %c_0 : tensor<i32>
    %1 = stablehlo.convert %0 : (tensor<i32>) -> tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_1 = stablehlo.constant dense<-1> : tensor<i32>
    %3 = stablehlo.and %c, %c_1 : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %6 = stablehlo.concatenate %2, %5, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %7 = call @_threefry_split(%6) : (tensor<2xui32>) -> tensor<2x2xui32>
    %8 = stablehlo.slice %7 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %9 = stablehlo.reshape %8 : (tensor<1x2xui32>) -> tensor<2xui32>
    %10 = stablehlo.slice %7 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %11 = stablehlo.reshape %10 : (tensor<1x2xui32>) -> tensor<2xui32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %14 = stablehlo.transpose %arg36, dims = [1, 0, 2] : (tensor<4x9x6xf32>) -> tensor<9x4x6xf32>
    %15 = stablehlo.concatenate %arg17, %arg13, %arg15, %arg19, dim = 1 : (tensor<12x12xf32>, tensor<12x12xf32>, tensor<12x12xf32>, tensor<12x12xf32>) -> tensor<12x48xf32>
    %16 = stablehlo.concatenate %arg16, %arg12, %arg14, %arg18, dim = 0 : (tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>) -> tensor<48xf32>
    %17 = stablehlo.reshape %16 : (tensor<48xf32>) -> tensor<1x48xf32>
    %18 = stablehlo.concatenate %arg22, %arg20, %arg21, %arg23, dim = 1 : (tensor<6x12xf32>, tensor<6x12xf32>, tensor<6x12xf32>, tensor<6x12xf32>) -> tensor<6x48xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<9x4x12xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<9x4x12xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<9x4x12xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %22:19 = stablehlo.while(%iterArg = %14, %iterArg_41 = %arg17, %iterArg_42 = %arg13, %iterArg_43 = %arg15, %iterArg_44 = %arg19, %iterArg_45 = %arg16, %iterArg_46 = %arg12, %iterArg_47 = %arg14, %iterArg_48 = %arg18, %iterArg_49 = %arg22, %iterArg_50 = %arg20, %iterArg_51 = %arg21, %iterArg_52 = %arg23, %iterArg_53 = %c_6, %iterArg_54 = %12, %iterArg_55 = %13, %iterArg_56 = %19, %iterArg_57 = %20, %iterArg_58 = %21) : tensor<9x4x6xf32>, tensor<12x12xf32>, tensor<12x12xf32>, tensor<12x12xf32>, tensor<12x12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<6x12xf32>, tensor<6x12xf32>, tensor<6x12xf32>, tensor<6x12xf32>, tensor<i32>, tensor<4x12xf32>, tensor<4x12xf32>, tensor<9x4x12xf32>, tensor<9x4x12xf32>, tensor<9x4x12xf32>
    cond {
      %c_59 = stablehlo.constant dense<9> : tensor<i32>
      %143 = stablehlo.compare LT, %iterArg_53, %c_59, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %143 : tensor<i1>
    } do {
      %143 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_53) : (tensor<9x4x6xf32>, tensor<i32>) -> tensor<4x6xf32>
      %144:5 = func.call @closed_call_0(%iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_54, %iterArg_55, %143) : (tensor<12x12xf32>, tensor<12x12xf32>, tensor<12x12xf32>, tensor<12x12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<6x12xf32>, tensor<6x12xf32>, tensor<6x12xf32>, tensor<6x12xf32>, tensor<4x12xf32>, tensor<4x12xf32>, tensor<4x6xf32>) -> (tensor<4x12xf32>, tensor<4x12xf32>, tensor<4x12xf32>, tensor<4x12xf32>, tensor<4x12xf32>)
      %145 = func.call @dynamic_update_index_in_dim(%iterArg_56, %144#2, %iterArg_53) : (tensor<9x4x12xf32>, tensor<4x12xf32>, tensor<i32>) -> tensor<9x4x12xf32>
      %146 = func.call @dynamic_update_index_in_dim(%iterArg_57, %144#3, %iterArg_53) : (tensor<9x4x12xf32>, tensor<4x12xf32>, tensor<i32>) -> tensor<9x4x12xf32>
      %147 = func.call @dynamic_update_index_in_dim(%iterArg_58, %144#4, %iterArg_53) : (tensor<9x4x12xf32>, tensor<4x12xf32>, tensor<i32>) -> tensor<9x4x12xf32>
      %c_59 = stablehlo.constant dense<1> : tensor<i32>
      %148 = stablehlo.add %iterArg_53, %c_59 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %148, %144#0, %144#1, %145, %146, %147 : tensor<9x4x6xf32>, tensor<12x12xf32>, tensor<12x12xf32>, tensor<12x12xf32>, tensor<12x12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<6x12xf32>, tensor<6x12xf32>, tensor<6x12xf32>, tensor<6x12xf32>, tensor<i32>, tensor<4x12xf32>, tensor<4x12xf32>, tensor<9x4x12xf32>, tensor<9x4x12xf32>, tensor<9x4x12xf32>
    }
    %23 = stablehlo.transpose %22#18, dims = [1, 0, 2] : (tensor<9x4x12xf32>) -> tensor<4x9x12xf32>
    %c_7 = stablehlo.constant dense<1> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %25 = stablehlo.subtract %arg37, %24 : tensor<4xi32>
    %26 = stablehlo.iota dim = 0 : tensor<4xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %27 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %28 = stablehlo.compare LT, %25, %27, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_9 = stablehlo.constant dense<9> : tensor<i32>
    %29 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %30 = stablehlo.add %25, %29 : tensor<4xi32>
    %31 = stablehlo.select %28, %30, %25 : tensor<4xi1>, tensor<4xi32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %32 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %33 = stablehlo.compare LT, %26, %32, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_11 = stablehlo.constant dense<4> : tensor<i32>
    %34 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %35 = stablehlo.add %26, %34 : tensor<4xi32>
    %36 = stablehlo.select %33, %35, %26 : tensor<4xi1>, tensor<4xi32>
    %37 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %38 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %39 = stablehlo.concatenate %37, %38, dim = 1 : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x2xi32>
    %40 = "stablehlo.gather"(%22#16, %39) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 12>}> : (tensor<9x4x12xf32>, tensor<4x2xi32>) -> tensor<4x12xf32>
    %41 = stablehlo.iota dim = 0 : tensor<4xi32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %42 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %43 = stablehlo.compare LT, %25, %42, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_13 = stablehlo.constant dense<9> : tensor<i32>
    %44 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %45 = stablehlo.add %25, %44 : tensor<4xi32>
    %46 = stablehlo.select %43, %45, %25 : tensor<4xi1>, tensor<4xi32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %47 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %48 = stablehlo.compare LT, %41, %47, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_15 = stablehlo.constant dense<4> : tensor<i32>
    %49 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %50 = stablehlo.add %41, %49 : tensor<4xi32>
    %51 = stablehlo.select %48, %50, %41 : tensor<4xi1>, tensor<4xi32>
    %52 = stablehlo.broadcast_in_dim %46, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %53 = stablehlo.broadcast_in_dim %51, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %54 = stablehlo.concatenate %52, %53, dim = 1 : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x2xi32>
    %55 = "stablehlo.gather"(%22#17, %54) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 12>}> : (tensor<9x4x12xf32>, tensor<4x2xi32>) -> tensor<4x12xf32>
    %56 = stablehlo.broadcast_in_dim %arg37, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %57 = stablehlo.iota dim = 0 : tensor<9xi32>
    %c_16 = stablehlo.constant dense<-1> : tensor<i32>
    %58 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %59 = stablehlo.multiply %58, %57 : tensor<9xi32>
    %c_17 = stablehlo.constant dense<8> : tensor<i32>
    %60 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %61 = stablehlo.add %60, %59 : tensor<9xi32>
    %62 = stablehlo.reshape %61 : (tensor<9xi32>) -> tensor<1x9xi32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0, 1] : (tensor<1x9xi32>) -> tensor<4x9xi32>
    %64 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<4x1xi32>) -> tensor<4x9xi32>
    %65 = stablehlo.add %63, %64 : tensor<4x9xi32>
    %c_18 = stablehlo.constant dense<9> : tensor<i32>
    %66 = call @remainder(%65, %c_18) : (tensor<4x9xi32>, tensor<i32>) -> tensor<4x9xi32>
    %67 = stablehlo.reshape %66 : (tensor<4x9xi32>) -> tensor<4x9x1xi32>
    %68 = call @take_along_axis(%arg36, %67) : (tensor<4x9x6xf32>, tensor<4x9x1xi32>) -> tensor<4x9x6xf32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %c_20 = stablehlo.constant dense<32> : tensor<i32>
    %69 = stablehlo.shift_right_logical %c_19, %c_20 : tensor<i32>
    %70 = stablehlo.convert %69 : (tensor<i32>) -> tensor<ui32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_21 = stablehlo.constant dense<-1> : tensor<i32>
    %72 = stablehlo.and %c_19, %c_21 : tensor<i32>
    %73 = stablehlo.convert %72 : (tensor<i32>) -> tensor<ui32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %75 = stablehlo.concatenate %71, %74, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %77 = stablehlo.transpose %68, dims = [1, 0, 2] : (tensor<4x9x6xf32>) -> tensor<9x4x6xf32>
    %78 = stablehlo.reshape %arg8 : (tensor<12xf32>) -> tensor<1x12xf32>
    %79 = stablehlo.reshape %arg10 : (tensor<12xf32>) -> tensor<1x12xf32>
    %80 = stablehlo.reshape %arg6 : (tensor<12xf32>) -> tensor<1x12xf32>
    %81 = stablehlo.reshape %arg2 : (tensor<12xf32>) -> tensor<1x12xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<9x4x12xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<9x4x12xf32>
    %c_25 = stablehlo.constant dense<0> : tensor<i32>
    %84:15 = stablehlo.while(%iterArg = %77, %iterArg_41 = %arg9, %iterArg_42 = %arg8, %iterArg_43 = %arg4, %iterArg_44 = %arg11, %iterArg_45 = %arg10, %iterArg_46 = %arg5, %iterArg_47 = %arg7, %iterArg_48 = %arg6, %iterArg_49 = %arg3, %iterArg_50 = %arg2, %iterArg_51 = %c_25, %iterArg_52 = %76, %iterArg_53 = %82, %iterArg_54 = %83) : tensor<9x4x6xf32>, tensor<6x12xf32>, tensor<12xf32>, tensor<12x12xf32>, tensor<6x12xf32>, tensor<12xf32>, tensor<12x12xf32>, tensor<6x12xf32>, tensor<12xf32>, tensor<12x12xf32>, tensor<12xf32>, tensor<i32>, tensor<4x12xf32>, tensor<9x4x12xf32>, tensor<9x4x12xf32>
    cond {
      %c_55 = stablehlo.constant dense<9> : tensor<i32>
      %143 = stablehlo.compare LT, %iterArg_51, %c_55, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %143 : tensor<i1>
    } do {
      %143 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_51) : (tensor<9x4x6xf32>, tensor<i32>) -> tensor<4x6xf32>
      %144:3 = func.call @closed_call_1(%iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_52, %143) : (tensor<6x12xf32>, tensor<12xf32>, tensor<12x12xf32>, tensor<6x12xf32>, tensor<12xf32>, tensor<12x12xf32>, tensor<6x12xf32>, tensor<12xf32>, tensor<12x12xf32>, tensor<12xf32>, tensor<4x12xf32>, tensor<4x6xf32>) -> (tensor<4x12xf32>, tensor<4x12xf32>, tensor<4x12xf32>)
      %145 = func.call @dynamic_update_index_in_dim(%iterArg_53, %144#1, %iterArg_51) : (tensor<9x4x12xf32>, tensor<4x12xf32>, tensor<i32>) -> tensor<9x4x12xf32>
      %146 = func.call @dynamic_update_index_in_dim(%iterArg_54, %144#2, %iterArg_51) : (tensor<9x4x12xf32>, tensor<4x12xf32>, tensor<i32>) -> tensor<9x4x12xf32>
      %c_55 = stablehlo.constant dense<1> : tensor<i32>
      %147 = stablehlo.add %iterArg_51, %c_55 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %147, %144#0, %145, %146 : tensor<9x4x6xf32>, tensor<6x12xf32>, tensor<12xf32>, tensor<12x12xf32>, tensor<6x12xf32>, tensor<12xf32>, tensor<12x12xf32>, tensor<6x12xf32>, tensor<12xf32>, tensor<12x12xf32>, tensor<12xf32>, tensor<i32>, tensor<4x12xf32>, tensor<9x4x12xf32>, tensor<9x4x12xf32>
    }
    %85 = stablehlo.transpose %84#14, dims = [1, 0, 2] : (tensor<9x4x12xf32>) -> tensor<4x9x12xf32>
    %c_26 = stablehlo.constant dense<1> : tensor<i32>
    %86 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %87 = stablehlo.subtract %arg37, %86 : tensor<4xi32>
    %88 = stablehlo.iota dim = 0 : tensor<4xi32>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %89 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %90 = stablehlo.compare LT, %87, %89, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_28 = stablehlo.constant dense<9> : tensor<i32>
    %91 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %92 = stablehlo.add %87, %91 : tensor<4xi32>
    %93 = stablehlo.select %90, %92, %87 : tensor<4xi1>, tensor<4xi32>
    %c_29 = stablehlo.constant dense<0> : tensor<i32>
    %94 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %95 = stablehlo.compare LT, %88, %94, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_30 = stablehlo.constant dense<4> : tensor<i32>
    %96 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %97 = stablehlo.add %88, %96 : tensor<4xi32>
    %98 = stablehlo.select %95, %97, %88 : tensor<4xi1>, tensor<4xi32>
    %99 = stablehlo.broadcast_in_dim %93, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %100 = stablehlo.broadcast_in_dim %98, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %101 = stablehlo.concatenate %99, %100, dim = 1 : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x2xi32>
    %102 = "stablehlo.gather"(%84#13, %101) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 12>}> : (tensor<9x4x12xf32>, tensor<4x2xi32>) -> tensor<4x12xf32>
    %103 = stablehlo.broadcast_in_dim %arg37, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %104 = stablehlo.iota dim = 0 : tensor<9xi32>
    %c_31 = stablehlo.constant dense<-1> : tensor<i32>
    %105 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %106 = stablehlo.multiply %105, %104 : tensor<9xi32>
    %c_32 = stablehlo.constant dense<8> : tensor<i32>
    %107 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %108 = stablehlo.add %107, %106 : tensor<9xi32>
    %109 = stablehlo.reshape %108 : (tensor<9xi32>) -> tensor<1x9xi32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [0, 1] : (tensor<1x9xi32>) -> tensor<4x9xi32>
    %111 = stablehlo.broadcast_in_dim %103, dims = [0, 1] : (tensor<4x1xi32>) -> tensor<4x9xi32>
    %112 = stablehlo.add %110, %111 : tensor<4x9xi32>
    %c_33 = stablehlo.constant dense<9> : tensor<i32>
    %113 = call @remainder(%112, %c_33) : (tensor<4x9xi32>, tensor<i32>) -> tensor<4x9xi32>
    %114 = stablehlo.reshape %113 : (tensor<4x9xi32>) -> tensor<4x9x1xi32>
    %115 = call @take_along_axis_2(%85, %114) : (tensor<4x9x12xf32>, tensor<4x9x1xi32>) -> tensor<4x9x12xf32>
    %116 = stablehlo.concatenate %23, %115, dim = 2 : (tensor<4x9x12xf32>, tensor<4x9x12xf32>) -> tensor<4x9x24xf32>
    %c_34 = stablehlo.constant dense<0> : tensor<i32>
    %c_35 = stablehlo.constant dense<32> : tensor<i32>
    %117 = stablehlo.shift_right_logical %c_34, %c_35 : tensor<i32>
    %118 = stablehlo.convert %117 : (tensor<i32>) -> tensor<ui32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_36 = stablehlo.constant dense<-1> : tensor<i32>
    %120 = stablehlo.and %c_34, %c_36 : tensor<i32>
    %121 = stablehlo.convert %120 : (tensor<i32>) -> tensor<ui32>
    %122 = stablehlo.broadcast_in_dim %121, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %123 = stablehlo.concatenate %119, %122, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %124 = call @_threefry_split(%123) : (tensor<2xui32>) -> tensor<2x2xui32>
    %125 = stablehlo.slice %124 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %126 = stablehlo.reshape %125 : (tensor<1x2xui32>) -> tensor<2xui32>
    %127 = stablehlo.slice %124 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %128 = stablehlo.reshape %127 : (tensor<1x2xui32>) -> tensor<2xui32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %131 = stablehlo.transpose %116, dims = [1, 0, 2] : (tensor<4x9x24xf32>) -> tensor<9x4x24xf32>
    %132 = stablehlo.concatenate %arg29, %arg25, %arg27, %arg31, dim = 1 : (tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x32xf32>
    %133 = stablehlo.concatenate %arg28, %arg24, %arg26, %arg30, dim = 0 : (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<32xf32>
    %134 = stablehlo.reshape %133 : (tensor<32xf32>) -> tensor<1x32xf32>
    %135 = stablehlo.concatenate %arg34, %arg32, %arg33, %arg35, dim = 1 : (tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x32xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<9x4x8xf32>
    %c_40 = stablehlo.constant dense<0> : tensor<i32>
    %137:17 = stablehlo.while(%iterArg = %131, %iterArg_41 = %arg29, %iterArg_42 = %arg25, %iterArg_43 = %arg27, %iterArg_44 = %arg31, %iterArg_45 = %arg28, %iterArg_46 = %arg24, %iterArg_47 = %arg26, %iterArg_48 = %arg30, %iterArg_49 = %arg34, %iterArg_50 = %arg32, %iterArg_51 = %arg33, %iterArg_52 = %arg35, %iterArg_53 = %c_40, %iterArg_54 = %129, %iterArg_55 = %130, %iterArg_56 = %136) : tensor<9x4x24xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<i32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<9x4x8xf32>
    cond {
      %c_57 = stablehlo.constant dense<9> : tensor<i32>
      %143 = stablehlo.compare LT, %iterArg_53, %c_57, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %143 : tensor<i1>
    } do {
      %143 = func.call @dynamic_index_in_dim_3(%iterArg, %iterArg_53) : (tensor<9x4x24xf32>, tensor<i32>) -> tensor<4x24xf32>
      %144:3 = func.call @closed_call_4(%iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_54, %iterArg_55, %143) : (tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x24xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      %145 = func.call @dynamic_update_index_in_dim_5(%iterArg_56, %144#2, %iterArg_53) : (tensor<9x4x8xf32>, tensor<4x8xf32>, tensor<i32>) -> tensor<9x4x8xf32>
      %c_57 = stablehlo.constant dense<1> : tensor<i32>
      %146 = stablehlo.add %iterArg_53, %c_57 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %146, %144#0, %144#1, %145 : tensor<9x4x24xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<i32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<9x4x8xf32>
    }
    %138 = stablehlo.transpose %137#16, dims = [1, 0, 2] : (tensor<9x4x8xf32>) -> tensor<4x9x8xf32>
    %139 = stablehlo.dot_general %138, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x9x8xf32>, tensor<8x5xf32>) -> tensor<4x9x5xf32>
    %140 = stablehlo.reshape %arg0 : (tensor<5xf32>) -> tensor<1x1x5xf32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [0, 1, 2] : (tensor<1x1x5xf32>) -> tensor<4x9x5xf32>
    %142 = stablehlo.add %139, %141 : tensor<4x9x5xf32>
    return %142 : tensor<4x9x5xf32>
  }
  func.func private @_threefry_split(%arg0: tensor<2xui32>) -> tensor<2x2xui32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %1 = stablehlo.reshape %0 : (tensor<1xui32>) -> tensor<ui32>
    %2 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %3 = stablehlo.reshape %2 : (tensor<1xui32>) -> tensor<ui32>
    %4 = stablehlo.iota dim = 0 : tensor<2xui64>
    %c = stablehlo.constant dense<1> : tensor<ui64>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %6 = stablehlo.multiply %5, %4 : tensor<2xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %8 = stablehlo.shift_right_logical %6, %7 : tensor<2xui64>
    %9 = stablehlo.convert %6 : (tensor<2xui64>) -> tensor<2xui32>
    %10 = stablehlo.convert %8 : (tensor<2xui64>) -> tensor<2xui32>
    %11:2 = call @threefry2x32(%1, %3, %10, %9) : (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
    %12 = stablehlo.broadcast_in_dim %11#0, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %13 = stablehlo.broadcast_in_dim %11#1, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %14 = stablehlo.concatenate %12, %13, dim = 1 : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    return %14 : tensor<2x2xui32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2xui32>, %arg3: tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i32>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i32>, tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<2xui32>, tensor<2xui32>
  }
  func.func private @closed_call(%arg0: tensor<i32>, %arg1: tensor<2xui32>, %arg2: tensor<2xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<2xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<2xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<2xui32>
    %9 = stablehlo.or %5, %8 : tensor<2xui32>
    %10 = stablehlo.xor %3, %9 : tensor<2xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<2xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<2xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<2xui32>
    %19 = stablehlo.or %15, %18 : tensor<2xui32>
    %20 = stablehlo.xor %13, %19 : tensor<2xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<2xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<2xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<2xui32>
    %29 = stablehlo.or %25, %28 : tensor<2xui32>
    %30 = stablehlo.xor %23, %29 : tensor<2xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<2xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<2xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<2xui32>
    %39 = stablehlo.or %35, %38 : tensor<2xui32>
    %40 = stablehlo.xor %33, %39 : tensor<2xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %42 = stablehlo.add %33, %41 : tensor<2xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %44 = stablehlo.add %40, %43 : tensor<2xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i32>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i32>
    %46 = stablehlo.convert %45 : (tensor<i32>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %48 = stablehlo.add %44, %47 : tensor<2xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<9x4x6xf32>, %arg1: tensor<i32>) -> tensor<4x6xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 6] : (tensor<9x4x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x6xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x6xf32>) -> tensor<4x6xf32>
    return %1 : tensor<4x6xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<12x12xf32>, %arg1: tensor<12x12xf32>, %arg2: tensor<12x12xf32>, %arg3: tensor<12x12xf32>, %arg4: tensor<12xf32>, %arg5: tensor<12xf32>, %arg6: tensor<12xf32>, %arg7: tensor<12xf32>, %arg8: tensor<6x12xf32>, %arg9: tensor<6x12xf32>, %arg10: tensor<6x12xf32>, %arg11: tensor<6x12xf32>, %arg12: tensor<4x12xf32>, %arg13: tensor<4x12xf32>, %arg14: tensor<4x6xf32>) -> (tensor<4x12xf32>, tensor<4x12xf32>, tensor<4x12xf32>, tensor<4x12xf32>, tensor<4x12xf32>) {
    %0 = stablehlo.concatenate %arg0, %arg1, %arg2, %arg3, dim = 1 : (tensor<12x12xf32>, tensor<12x12xf32>, tensor<12x12xf32>, tensor<12x12xf32>) -> tensor<12x48xf32>
    %1 = stablehlo.concatenate %arg4, %arg5, %arg6, %arg7, dim = 0 : (tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>) -> tensor<48xf32>
    %2 = stablehlo.dot_general %arg13, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12xf32>, tensor<12x48xf32>) -> tensor<4x48xf32>
    %3 = stablehlo.reshape %1 : (tensor<48xf32>) -> tensor<1x48xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x48xf32>) -> tensor<4x48xf32>
    %5 = stablehlo.add %2, %4 : tensor<4x48xf32>
    %6 = stablehlo.slice %5 [0:4, 0:12] : (tensor<4x48xf32>) -> tensor<4x12xf32>
    %7 = stablehlo.slice %5 [0:4, 12:24] : (tensor<4x48xf32>) -> tensor<4x12xf32>
    %8 = stablehlo.slice %5 [0:4, 24:36] : (tensor<4x48xf32>) -> tensor<4x12xf32>
    %9 = stablehlo.slice %5 [0:4, 36:48] : (tensor<4x48xf32>) -> tensor<4x12xf32>
    %10 = stablehlo.concatenate %arg8, %arg9, %arg10, %arg11, dim = 1 : (tensor<6x12xf32>, tensor<6x12xf32>, tensor<6x12xf32>, tensor<6x12xf32>) -> tensor<6x48xf32>
    %11 = stablehlo.dot_general %arg14, %10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6xf32>, tensor<6x48xf32>) -> tensor<4x48xf32>
    %12 = stablehlo.slice %11 [0:4, 0:12] : (tensor<4x48xf32>) -> tensor<4x12xf32>
    %13 = stablehlo.slice %11 [0:4, 12:24] : (tensor<4x48xf32>) -> tensor<4x12xf32>
    %14 = stablehlo.slice %11 [0:4, 24:36] : (tensor<4x48xf32>) -> tensor<4x12xf32>
    %15 = stablehlo.slice %11 [0:4, 36:48] : (tensor<4x48xf32>) -> tensor<4x12xf32>
    %16 = stablehlo.add %6, %12 : tensor<4x12xf32>
    %17 = stablehlo.negate %16 : tensor<4x12xf32>
    %18 = stablehlo.exponential %17 : tensor<4x12xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %20 = stablehlo.add %19, %18 : tensor<4x12xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %22 = stablehlo.divide %21, %20 : tensor<4x12xf32>
    %23 = stablehlo.add %7, %13 : tensor<4x12xf32>
    %24 = stablehlo.negate %23 : tensor<4x12xf32>
    %25 = stablehlo.exponential %24 : tensor<4x12xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %27 = stablehlo.add %26, %25 : tensor<4x12xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %29 = stablehlo.divide %28, %27 : tensor<4x12xf32>
    %30 = stablehlo.add %8, %14 : tensor<4x12xf32>
    %31 = stablehlo.tanh %30 : tensor<4x12xf32>
    %32 = stablehlo.add %9, %15 : tensor<4x12xf32>
    %33 = stablehlo.negate %32 : tensor<4x12xf32>
    %34 = stablehlo.exponential %33 : tensor<4x12xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %36 = stablehlo.add %35, %34 : tensor<4x12xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %38 = stablehlo.divide %37, %36 : tensor<4x12xf32>
    %39 = stablehlo.multiply %29, %arg12 : tensor<4x12xf32>
    %40 = stablehlo.multiply %22, %31 : tensor<4x12xf32>
    %41 = stablehlo.add %39, %40 : tensor<4x12xf32>
    %42 = stablehlo.tanh %41 : tensor<4x12xf32>
    %43 = stablehlo.multiply %38, %42 : tensor<4x12xf32>
    return %41, %43, %41, %43, %43 : tensor<4x12xf32>, tensor<4x12xf32>, tensor<4x12xf32>, tensor<4x12xf32>, tensor<4x12xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<9x4x12xf32>, %arg1: tensor<4x12xf32>, %arg2: tensor<i32>) -> tensor<9x4x12xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x12xf32>) -> tensor<1x4x12xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<9x4x12xf32>, tensor<1x4x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<9x4x12xf32>
    return %1 : tensor<9x4x12xf32>
  }
  func.func private @remainder(%arg0: tensor<4x9xi32>, %arg1: tensor<i32>) -> tensor<4x9xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<4x9xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<4x9xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<4x9xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<4x9xi32>, tensor<4x9xi32>) -> tensor<4x9xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x9xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<4x9xi32>, tensor<4x9xi32>) -> tensor<4x9xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<4x9xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<4x9xi1>, tensor<4x9xi1>) -> tensor<4x9xi1>
    %12 = stablehlo.and %11, %6 : tensor<4x9xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<4x9xi32>
    %14 = stablehlo.add %4, %13 : tensor<4x9xi32>
    %15 = stablehlo.select %12, %14, %4 : tensor<4x9xi1>, tensor<4x9xi32>
    return %15 : tensor<4x9xi32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @take_along_axis(%arg0: tensor<4x9x6xf32>, %arg1: tensor<4x9x1xi32>) -> tensor<4x9x6xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x9x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x9x1xi32>, tensor<4x9x1xi32>) -> tensor<4x9x1xi1>
    %c_0 = stablehlo.constant dense<9> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x9x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x9x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x9x1xi1>, tensor<4x9x1xi32>
    %c_1 = stablehlo.constant dense<8> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x9x1xi32>
    %6 = stablehlo.compare GE, %4, %5, SIGNED : (tensor<4x9x1xi32>, tensor<4x9x1xi32>) -> tensor<4x9x1xi1>
    %7 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<4x9x1xi32>
    %9 = stablehlo.compare LE, %4, %8, SIGNED : (tensor<4x9x1xi32>, tensor<4x9x1xi32>) -> tensor<4x9x1xi1>
    %10 = stablehlo.and %6, %9 : tensor<4x9x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %11 = stablehlo.reduce(%10 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<4x9x1xi1>, tensor<i1>) -> tensor<4x9xi1>
    %12 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 6>}> : (tensor<4x9x6xf32>, tensor<4x9x1xi32>) -> tensor<4x9x6xf32>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<4x9xi1>) -> tensor<4x9x6xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x9x6xf32>
    %15 = stablehlo.select %13, %12, %14 : tensor<4x9x6xi1>, tensor<4x9x6xf32>
    return %15 : tensor<4x9x6xf32>
  }
  func.func private @closed_call_1(%arg0: tensor<6x12xf32>, %arg1: tensor<12xf32>, %arg2: tensor<12x12xf32>, %arg3: tensor<6x12xf32>, %arg4: tensor<12xf32>, %arg5: tensor<12x12xf32>, %arg6: tensor<6x12xf32>, %arg7: tensor<12xf32>, %arg8: tensor<12x12xf32>, %arg9: tensor<12xf32>, %arg10: tensor<4x12xf32>, %arg11: tensor<4x6xf32>) -> (tensor<4x12xf32>, tensor<4x12xf32>, tensor<4x12xf32>) {
    %0 = stablehlo.dot_general %arg11, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6xf32>, tensor<6x12xf32>) -> tensor<4x12xf32>
    %1 = stablehlo.reshape %arg1 : (tensor<12xf32>) -> tensor<1x12xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<4x12xf32>
    %3 = stablehlo.add %0, %2 : tensor<4x12xf32>
    %4 = stablehlo.dot_general %arg10, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12xf32>, tensor<12x12xf32>) -> tensor<4x12xf32>
    %5 = stablehlo.add %3, %4 : tensor<4x12xf32>
    %6 = stablehlo.negate %5 : tensor<4x12xf32>
    %7 = stablehlo.exponential %6 : tensor<4x12xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %9 = stablehlo.add %8, %7 : tensor<4x12xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %11 = stablehlo.divide %10, %9 : tensor<4x12xf32>
    %12 = stablehlo.dot_general %arg11, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6xf32>, tensor<6x12xf32>) -> tensor<4x12xf32>
    %13 = stablehlo.reshape %arg4 : (tensor<12xf32>) -> tensor<1x12xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<4x12xf32>
    %15 = stablehlo.add %12, %14 : tensor<4x12xf32>
    %16 = stablehlo.dot_general %arg10, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12xf32>, tensor<12x12xf32>) -> tensor<4x12xf32>
    %17 = stablehlo.add %15, %16 : tensor<4x12xf32>
    %18 = stablehlo.negate %17 : tensor<4x12xf32>
    %19 = stablehlo.exponential %18 : tensor<4x12xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %21 = stablehlo.add %20, %19 : tensor<4x12xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %23 = stablehlo.divide %22, %21 : tensor<4x12xf32>
    %24 = stablehlo.dot_general %arg11, %arg6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6xf32>, tensor<6x12xf32>) -> tensor<4x12xf32>
    %25 = stablehlo.reshape %arg7 : (tensor<12xf32>) -> tensor<1x12xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<4x12xf32>
    %27 = stablehlo.add %24, %26 : tensor<4x12xf32>
    %28 = stablehlo.dot_general %arg10, %arg8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12xf32>, tensor<12x12xf32>) -> tensor<4x12xf32>
    %29 = stablehlo.reshape %arg9 : (tensor<12xf32>) -> tensor<1x12xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<4x12xf32>
    %31 = stablehlo.add %28, %30 : tensor<4x12xf32>
    %32 = stablehlo.multiply %11, %31 : tensor<4x12xf32>
    %33 = stablehlo.add %27, %32 : tensor<4x12xf32>
    %34 = stablehlo.tanh %33 : tensor<4x12xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %36 = stablehlo.subtract %35, %23 : tensor<4x12xf32>
    %37 = stablehlo.multiply %36, %34 : tensor<4x12xf32>
    %38 = stablehlo.multiply %23, %arg10 : tensor<4x12xf32>
    %39 = stablehlo.add %37, %38 : tensor<4x12xf32>
    return %39, %39, %39 : tensor<4x12xf32>, tensor<4x12xf32>, tensor<4x12xf32>
  }
  func.func private @take_along_axis_2(%arg0: tensor<4x9x12xf32>, %arg1: tensor<4x9x1xi32>) -> tensor<4x9x12xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x9x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x9x1xi32>, tensor<4x9x1xi32>) -> tensor<4x9x1xi1>
    %c_0 = stablehlo.constant dense<9> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x9x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x9x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x9x1xi1>, tensor<4x9x1xi32>
    %c_1 = stablehlo.constant dense<8> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x9x1xi32>
    %6 = stablehlo.compare GE, %4, %5, SIGNED : (tensor<4x9x1xi32>, tensor<4x9x1xi32>) -> tensor<4x9x1xi1>
    %7 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<4x9x1xi32>
    %9 = stablehlo.compare LE, %4, %8, SIGNED : (tensor<4x9x1xi32>, tensor<4x9x1xi32>) -> tensor<4x9x1xi1>
    %10 = stablehlo.and %6, %9 : tensor<4x9x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %11 = stablehlo.reduce(%10 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<4x9x1xi1>, tensor<i1>) -> tensor<4x9xi1>
    %12 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 12>}> : (tensor<4x9x12xf32>, tensor<4x9x1xi32>) -> tensor<4x9x12xf32>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<4x9xi1>) -> tensor<4x9x12xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x9x12xf32>
    %15 = stablehlo.select %13, %12, %14 : tensor<4x9x12xi1>, tensor<4x9x12xf32>
    return %15 : tensor<4x9x12xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<9x4x24xf32>, %arg1: tensor<i32>) -> tensor<4x24xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 24] : (tensor<9x4x24xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x24xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x24xf32>) -> tensor<4x24xf32>
    return %1 : tensor<4x24xf32>
  }
  func.func private @closed_call_4(%arg0: tensor<8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<8xf32>, %arg5: tensor<8xf32>, %arg6: tensor<8xf32>, %arg7: tensor<8xf32>, %arg8: tensor<24x8xf32>, %arg9: tensor<24x8xf32>, %arg10: tensor<24x8xf32>, %arg11: tensor<24x8xf32>, %arg12: tensor<4x8xf32>, %arg13: tensor<4x8xf32>, %arg14: tensor<4x24xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) {
    %0 = stablehlo.concatenate %arg0, %arg1, %arg2, %arg3, dim = 1 : (tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x32xf32>
    %1 = stablehlo.concatenate %arg4, %arg5, %arg6, %arg7, dim = 0 : (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<32xf32>
    %2 = stablehlo.dot_general %arg13, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf32>, tensor<8x32xf32>) -> tensor<4x32xf32>
    %3 = stablehlo.reshape %1 : (tensor<32xf32>) -> tensor<1x32xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<4x32xf32>
    %5 = stablehlo.add %2, %4 : tensor<4x32xf32>
    %6 = stablehlo.slice %5 [0:4, 0:8] : (tensor<4x32xf32>) -> tensor<4x8xf32>
    %7 = stablehlo.slice %5 [0:4, 8:16] : (tensor<4x32xf32>) -> tensor<4x8xf32>
    %8 = stablehlo.slice %5 [0:4, 16:24] : (tensor<4x32xf32>) -> tensor<4x8xf32>
    %9 = stablehlo.slice %5 [0:4, 24:32] : (tensor<4x32xf32>) -> tensor<4x8xf32>
    %10 = stablehlo.concatenate %arg8, %arg9, %arg10, %arg11, dim = 1 : (tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x32xf32>
    %11 = stablehlo.dot_general %arg14, %10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x24xf32>, tensor<24x32xf32>) -> tensor<4x32xf32>
    %12 = stablehlo.slice %11 [0:4, 0:8] : (tensor<4x32xf32>) -> tensor<4x8xf32>
    %13 = stablehlo.slice %11 [0:4, 8:16] : (tensor<4x32xf32>) -> tensor<4x8xf32>
    %14 = stablehlo.slice %11 [0:4, 16:24] : (tensor<4x32xf32>) -> tensor<4x8xf32>
    %15 = stablehlo.slice %11 [0:4, 24:32] : (tensor<4x32xf32>) -> tensor<4x8xf32>
    %16 = stablehlo.add %6, %12 : tensor<4x8xf32>
    %17 = stablehlo.negate %16 : tensor<4x8xf32>
    %18 = stablehlo.exponential %17 : tensor<4x8xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %20 = stablehlo.add %19, %18 : tensor<4x8xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %22 = stablehlo.divide %21, %20 : tensor<4x8xf32>
    %23 = stablehlo.add %7, %13 : tensor<4x8xf32>
    %24 = stablehlo.negate %23 : tensor<4x8xf32>
    %25 = stablehlo.exponential %24 : tensor<4x8xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %27 = stablehlo.add %26, %25 : tensor<4x8xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %29 = stablehlo.divide %28, %27 : tensor<4x8xf32>
    %30 = stablehlo.add %8, %14 : tensor<4x8xf32>
    %31 = stablehlo.tanh %30 : tensor<4x8xf32>
    %32 = stablehlo.add %9, %15 : tensor<4x8xf32>
    %33 = stablehlo.negate %32 : tensor<4x8xf32>
    %34 = stablehlo.exponential %33 : tensor<4x8xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %36 = stablehlo.add %35, %34 : tensor<4x8xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %38 = stablehlo.divide %37, %36 : tensor<4x8xf32>
    %39 = stablehlo.multiply %29, %arg12 : tensor<4x8xf32>
    %40 = stablehlo.multiply %22, %31 : tensor<4x8xf32>
    %41 = stablehlo.add %39, %40 : tensor<4x8xf32>
    %42 = stablehlo.tanh %41 : tensor<4x8xf32>
    %43 = stablehlo.multiply %38, %42 : tensor<4x8xf32>
    return %41, %43, %43 : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<9x4x8xf32>, %arg1: tensor<4x8xf32>, %arg2: tensor<i32>) -> tensor<9x4x8xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x8xf32>) -> tensor<1x4x8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<9x4x8xf32>, tensor<1x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<9x4x8xf32>
    return %1 : tensor<9x4x8xf32>
  }
}
