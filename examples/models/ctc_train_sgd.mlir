module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64xf32>, %arg1: tensor<16x64xf32>, %arg2: tensor<6x64xf32>, %arg3: tensor<16x7xf32>, %arg4: tensor<4x12x6xf32>, %arg5: tensor<4xi32>, %arg6: tensor<4x4xi32>, %arg7: tensor<4xi32>) -> (tensor<64xf32> {jax.result_info = "result[0]['cell']['bias']"}, tensor<16x64xf32> {jax.result_info = "result[0]['cell']['h']"}, tensor<6x64xf32> {jax.result_info = "result[0]['cell']['x']"}, tensor<16x7xf32> {jax.result_info = "result[0]['head']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %2 = stablehlo.transpose %arg4, dims = [1, 0, 2] : (tensor<4x12x6xf32>) -> tensor<12x4x6xf32>
    %3 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<64xf32>) -> tensor<1x64xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12x4x16xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12x4x16xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<12x4x16xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<12x4x16xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12x4x16xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<12x4x16xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<12x4x16xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<12x4x16xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12x4x16xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<12x4x16xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<12x4x16xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<12x4x16xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<12x4x16xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %17:20 = stablehlo.while(%iterArg = %2, %iterArg_87 = %arg2, %iterArg_88 = %arg1, %iterArg_89 = %3, %iterArg_90 = %c, %iterArg_91 = %0, %iterArg_92 = %1, %iterArg_93 = %4, %iterArg_94 = %5, %iterArg_95 = %6, %iterArg_96 = %7, %iterArg_97 = %8, %iterArg_98 = %9, %iterArg_99 = %10, %iterArg_100 = %11, %iterArg_101 = %12, %iterArg_102 = %13, %iterArg_103 = %14, %iterArg_104 = %15, %iterArg_105 = %16) : tensor<12x4x6xf32>, tensor<6x64xf32>, tensor<16x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>
    cond {
      %c_106 = stablehlo.constant dense<12> : tensor<i32>
      %187 = stablehlo.compare LT, %iterArg_90, %c_106, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %187 : tensor<i1>
    } do {
      %187 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_90) : (tensor<12x4x6xf32>, tensor<i32>) -> tensor<4x6xf32>
      %188:15 = func.call @closed_call(%iterArg_87, %iterArg_88, %iterArg_89, %iterArg_91, %iterArg_92, %187) : (tensor<6x64xf32>, tensor<16x64xf32>, tensor<1x64xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x6xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>)
      %189 = func.call @dynamic_update_index_in_dim(%iterArg_93, %188#2, %iterArg_90) : (tensor<12x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<12x4x16xf32>
      %190 = func.call @dynamic_update_index_in_dim(%iterArg_94, %188#3, %iterArg_90) : (tensor<12x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<12x4x16xf32>
      %191 = func.call @dynamic_update_index_in_dim(%iterArg_95, %188#4, %iterArg_90) : (tensor<12x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<12x4x16xf32>
      %192 = func.call @dynamic_update_index_in_dim(%iterArg_96, %188#5, %iterArg_90) : (tensor<12x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<12x4x16xf32>
      %193 = func.call @dynamic_update_index_in_dim(%iterArg_97, %188#6, %iterArg_90) : (tensor<12x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<12x4x16xf32>
      %194 = func.call @dynamic_update_index_in_dim(%iterArg_98, %188#7, %iterArg_90) : (tensor<12x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<12x4x16xf32>
      %195 = func.call @dynamic_update_index_in_dim(%iterArg_99, %188#8, %iterArg_90) : (tensor<12x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<12x4x16xf32>
      %196 = func.call @dynamic_update_index_in_dim(%iterArg_100, %188#9, %iterArg_90) : (tensor<12x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<12x4x16xf32>
      %197 = func.call @dynamic_update_index_in_dim(%iterArg_101, %188#10, %iterArg_90) : (tensor<12x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<12x4x16xf32>
      %198 = func.call @dynamic_update_index_in_dim(%iterArg_102, %188#11, %iterArg_90) : (tensor<12x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<12x4x16xf32>
      %199 = func.call @dynamic_update_index_in_dim(%iterArg_103, %188#12, %iterArg_90) : (tensor<12x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<12x4x16xf32>
      %200 = func.call @dynamic_update_index_in_dim(%iterArg_104, %188#13, %iterArg_90) : (tensor<12x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<12x4x16xf32>
      %201 = func.call @dynamic_update_index_in_dim(%iterArg_105, %188#14, %iterArg_90) : (tensor<12x4x16xf32>, tensor<4x16xf32>, tensor<i32>) -> tensor<12x4x16xf32>
      %c_106 = stablehlo.constant dense<1> : tensor<i32>
      %202 = stablehlo.add %iterArg_90, %c_106 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_87, %iterArg_88, %iterArg_89, %202, %188#0, %188#1, %189, %190, %191, %192, %193, %194, %195, %196, %197, %198, %199, %200, %201 : tensor<12x4x6xf32>, tensor<6x64xf32>, tensor<16x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>
    }
    %18 = stablehlo.transpose %17#7, dims = [1, 0, 2] : (tensor<12x4x16xf32>) -> tensor<4x12x16xf32>
    %19 = stablehlo.iota dim = 0 : tensor<12xi32>
    %20 = stablehlo.broadcast_in_dim %arg5, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %21 = stablehlo.broadcast_in_dim %19, dims = [1] : (tensor<12xi32>) -> tensor<1x12xi32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<1x12xi32>) -> tensor<4x12xi32>
    %23 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<4x1xi32>) -> tensor<4x12xi32>
    %24 = stablehlo.compare GE, %22, %23, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %25 = stablehlo.convert %24 : (tensor<4x12xi1>) -> tensor<4x12xf32>
    %26 = stablehlo.dot_general %18, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xf32>, tensor<16x7xf32>) -> tensor<4x12x7xf32>
    %27 = stablehlo.iota dim = 0 : tensor<4xi32>
    %28 = stablehlo.broadcast_in_dim %arg7, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %29 = stablehlo.broadcast_in_dim %27, dims = [1] : (tensor<4xi32>) -> tensor<1x4xi32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<1x4xi32>) -> tensor<4x4xi32>
    %31 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<4x1xi32>) -> tensor<4x4xi32>
    %32 = stablehlo.compare GE, %30, %31, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %33 = stablehlo.convert %32 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %34 = stablehlo.slice %26 [0:4, 0:12, 0:1] : (tensor<4x12x7xf32>) -> tensor<4x12x1xf32>
    %35 = stablehlo.reshape %34 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %36:3 = call @log_softmax(%26) : (tensor<4x12x7xf32>) -> (tensor<4x12x7xf32>, tensor<4x12x7xf32>, tensor<4x12x1xf32>)
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%33 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %38 = stablehlo.convert %37 : (tensor<4xf32>) -> tensor<4xi32>
    %c_15 = stablehlo.constant dense<4> : tensor<i32>
    %39 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %40 = stablehlo.subtract %39, %38 : tensor<4xi32>
    %41 = stablehlo.slice %arg6 [0:4, 0:3] : (tensor<4x4xi32>) -> tensor<4x3xi32>
    %42 = stablehlo.slice %arg6 [0:4, 1:4] : (tensor<4x4xi32>) -> tensor<4x3xi32>
    %43 = stablehlo.compare EQ, %41, %42, SIGNED : (tensor<4x3xi32>, tensor<4x3xi32>) -> tensor<4x3xi1>
    %44 = stablehlo.convert %43 : (tensor<4x3xi1>) -> tensor<4x3xf32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %45 = call @_pad(%44, %c_16) : (tensor<4x3xf32>, tensor<i32>) -> tensor<4x4xf32>
    %46 = stablehlo.slice %36#0 [0:4, 0:12, 0:1] : (tensor<4x12x7xf32>) -> tensor<4x12x1xf32>
    %47 = stablehlo.transpose %46, dims = [1, 0, 2] : (tensor<4x12x1xf32>) -> tensor<12x4x1xf32>
    %48 = call @_one_hot(%arg6) : (tensor<4x4xi32>) -> tensor<4x4x7xf32>
    %49 = stablehlo.dot_general %36#0, %48, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x7xf32>, tensor<4x4x7xf32>) -> tensor<4x12x4xf32>
    %50 = stablehlo.transpose %49, dims = [1, 0, 2] : (tensor<4x12x4xf32>) -> tensor<12x4x4xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_18 = stablehlo.constant dense<-1.000000e+05> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %53 = stablehlo.multiply %51, %52 : tensor<4x5xf32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %54 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %56 = "stablehlo.scatter"(%53, %54, %55) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = true}> ({
    ^bb0(%arg8: tensor<f32>, %arg9: tensor<f32>):
      stablehlo.return %arg9 : tensor<f32>
    }) : (tensor<4x5xf32>, tensor<1xi32>, tensor<4xf32>) -> tensor<4x5xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_22 = stablehlo.constant dense<-1.000000e+05> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %59 = stablehlo.multiply %57, %58 : tensor<4x4xf32>
    %60 = stablehlo.transpose %25, dims = [1, 0] : (tensor<4x12xf32>) -> tensor<12x4xf32>
    %cst_23 = stablehlo.constant dense<-1.000000e+05> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %62 = stablehlo.multiply %61, %45 : tensor<4x4xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %72 = stablehlo.subtract %71, %45 : tensor<4x4xf32>
    %cst_33 = stablehlo.constant dense<-1.000000e+05> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %74 = stablehlo.multiply %73, %72 : tensor<4x4xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<12x4x5xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<12x4x4xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<12x4x4xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<12x4x4xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<12x4x4xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<12x4x4xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<12x4x4xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<12x4x4xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<12x4x1xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<12x4x1xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<12x4x1xf32>
    %c_49 = stablehlo.constant dense<0> : tensor<i32>
    %90:31 = stablehlo.while(%iterArg = %50, %iterArg_87 = %47, %iterArg_88 = %60, %iterArg_89 = %62, %iterArg_90 = %74, %iterArg_91 = %63, %iterArg_92 = %64, %iterArg_93 = %65, %iterArg_94 = %66, %iterArg_95 = %67, %iterArg_96 = %68, %iterArg_97 = %69, %iterArg_98 = %70, %iterArg_99 = %75, %iterArg_100 = %76, %iterArg_101 = %77, %iterArg_102 = %78, %iterArg_103 = %c_49, %iterArg_104 = %56, %iterArg_105 = %59, %iterArg_106 = %79, %iterArg_107 = %80, %iterArg_108 = %81, %iterArg_109 = %82, %iterArg_110 = %83, %iterArg_111 = %84, %iterArg_112 = %85, %iterArg_113 = %86, %iterArg_114 = %87, %iterArg_115 = %88, %iterArg_116 = %89) : tensor<12x4x4xf32>, tensor<12x4x1xf32>, tensor<12x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x5xf32>, tensor<4x4xf32>, tensor<12x4x5xf32>, tensor<12x4x4xf32>, tensor<12x4x4xf32>, tensor<12x4x4xf32>, tensor<12x4x4xf32>, tensor<12x4x4xf32>, tensor<12x4x4xf32>, tensor<12x4x4xf32>, tensor<12x4x1xf32>, tensor<12x4x1xf32>, tensor<12x4x1xf32>
    cond {
      %c_117 = stablehlo.constant dense<12> : tensor<i32>
      %187 = stablehlo.compare LT, %iterArg_103, %c_117, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %187 : tensor<i1>
    } do {
      %187 = func.call @dynamic_index_in_dim_0(%iterArg, %iterArg_103) : (tensor<12x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %188 = func.call @dynamic_index_in_dim_1(%iterArg_87, %iterArg_103) : (tensor<12x4x1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %189 = func.call @dynamic_index_in_dim_2(%iterArg_88, %iterArg_103) : (tensor<12x4xf32>, tensor<i32>) -> tensor<4xf32>
      %190:13 = func.call @closed_call_3(%iterArg_89, %iterArg_90, %iterArg_91, %iterArg_92, %iterArg_93, %iterArg_94, %iterArg_95, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %iterArg_102, %iterArg_104, %iterArg_105, %187, %188, %189) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x5xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>, tensor<4xf32>) -> (tensor<4x5xf32>, tensor<4x4xf32>, tensor<4x5xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>)
      %191 = func.call @dynamic_update_index_in_dim_4(%iterArg_106, %190#2, %iterArg_103) : (tensor<12x4x5xf32>, tensor<4x5xf32>, tensor<i32>) -> tensor<12x4x5xf32>
      %192 = func.call @dynamic_update_index_in_dim_5(%iterArg_107, %190#3, %iterArg_103) : (tensor<12x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<12x4x4xf32>
      %193 = func.call @dynamic_update_index_in_dim_5(%iterArg_108, %190#4, %iterArg_103) : (tensor<12x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<12x4x4xf32>
      %194 = func.call @dynamic_update_index_in_dim_5(%iterArg_109, %190#5, %iterArg_103) : (tensor<12x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<12x4x4xf32>
      %195 = func.call @dynamic_update_index_in_dim_5(%iterArg_110, %190#6, %iterArg_103) : (tensor<12x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<12x4x4xf32>
      %196 = func.call @dynamic_update_index_in_dim_5(%iterArg_111, %190#7, %iterArg_103) : (tensor<12x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<12x4x4xf32>
      %197 = func.call @dynamic_update_index_in_dim_5(%iterArg_112, %190#8, %iterArg_103) : (tensor<12x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<12x4x4xf32>
      %198 = func.call @dynamic_update_index_in_dim_5(%iterArg_113, %190#9, %iterArg_103) : (tensor<12x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<12x4x4xf32>
      %199 = func.call @dynamic_update_index_in_dim_6(%iterArg_114, %190#10, %iterArg_103) : (tensor<12x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<12x4x1xf32>
      %200 = func.call @dynamic_update_index_in_dim_6(%iterArg_115, %190#11, %iterArg_103) : (tensor<12x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<12x4x1xf32>
      %201 = func.call @dynamic_update_index_in_dim_6(%iterArg_116, %190#12, %iterArg_103) : (tensor<12x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<12x4x1xf32>
      %c_117 = stablehlo.constant dense<1> : tensor<i32>
      %202 = stablehlo.add %iterArg_103, %c_117 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %iterArg_92, %iterArg_93, %iterArg_94, %iterArg_95, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %iterArg_102, %202, %190#0, %190#1, %191, %192, %193, %194, %195, %196, %197, %198, %199, %200, %201 : tensor<12x4x4xf32>, tensor<12x4x1xf32>, tensor<12x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x5xf32>, tensor<4x4xf32>, tensor<12x4x5xf32>, tensor<12x4x4xf32>, tensor<12x4x4xf32>, tensor<12x4x4xf32>, tensor<12x4x4xf32>, tensor<12x4x4xf32>, tensor<12x4x4xf32>, tensor<12x4x4xf32>, tensor<12x4x1xf32>, tensor<12x4x1xf32>, tensor<12x4x1xf32>
    }
    %91 = stablehlo.slice %90#20 [11:12, 0:4, 0:5] : (tensor<12x4x5xf32>) -> tensor<1x4x5xf32>
    %92 = stablehlo.reshape %91 : (tensor<1x4x5xf32>) -> tensor<4x5xf32>
    %93 = stablehlo.slice %90#21 [11:12, 0:4, 0:4] : (tensor<12x4x4xf32>) -> tensor<1x4x4xf32>
    %94 = stablehlo.reshape %93 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %95 = stablehlo.slice %92 [0:4, 0:1] : (tensor<4x5xf32>) -> tensor<4x1xf32>
    %96 = stablehlo.slice %92 [0:4, 1:5] : (tensor<4x5xf32>) -> tensor<4x4xf32>
    %97 = stablehlo.maximum %96, %94 : tensor<4x4xf32>
    %98 = stablehlo.subtract %96, %94 : tensor<4x4xf32>
    %99 = stablehlo.compare NE, %98, %98, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %100 = stablehlo.add %96, %94 : tensor<4x4xf32>
    %101 = stablehlo.abs %98 : tensor<4x4xf32>
    %102 = stablehlo.negate %101 : tensor<4x4xf32>
    %103 = stablehlo.exponential %102 : tensor<4x4xf32>
    %104 = stablehlo.log_plus_one %103 : tensor<4x4xf32>
    %105 = stablehlo.add %97, %104 : tensor<4x4xf32>
    %106 = stablehlo.select %99, %100, %105 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_50 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %108 = stablehlo.compare EQ, %96, %107, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %110 = stablehlo.select %108, %109, %96 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_52 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %112 = stablehlo.compare EQ, %106, %111, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %114 = stablehlo.select %112, %113, %106 : tensor<4x4xi1>, tensor<4x4xf32>
    %115 = stablehlo.subtract %110, %114 : tensor<4x4xf32>
    %116 = stablehlo.exponential %115 : tensor<4x4xf32>
    %cst_54 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %118 = stablehlo.compare EQ, %94, %117, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %120 = stablehlo.select %118, %119, %94 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_56 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %122 = stablehlo.compare EQ, %106, %121, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %124 = stablehlo.select %122, %123, %106 : tensor<4x4xi1>, tensor<4x4xf32>
    %125 = stablehlo.subtract %120, %124 : tensor<4x4xf32>
    %126 = stablehlo.exponential %125 : tensor<4x4xf32>
    %127 = stablehlo.concatenate %95, %106, dim = 1 : (tensor<4x1xf32>, tensor<4x4xf32>) -> tensor<4x5xf32>
    %c_58 = stablehlo.constant dense<11> : tensor<i32>
    %128 = stablehlo.broadcast_in_dim %c_58, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %129 = "stablehlo.scatter"(%90#20, %128, %127) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg8: tensor<f32>, %arg9: tensor<f32>):
      stablehlo.return %arg9 : tensor<f32>
    }) : (tensor<12x4x5xf32>, tensor<1xi32>, tensor<4x5xf32>) -> tensor<12x4x5xf32>
    %130 = call @_one_hot_7(%40) : (tensor<4xi32>) -> tensor<4x5xf32>
    %131 = stablehlo.dot_general %127, %130, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4xf32>
    %132 = stablehlo.negate %131 : tensor<4xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %133 = stablehlo.reduce(%132 init: %cst_59) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_60 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %134 = stablehlo.divide %133, %cst_60 : tensor<f32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_65 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_66 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %139 = stablehlo.divide %cst_65, %cst_66 : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %139, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %141 = stablehlo.negate %140 : tensor<4xf32>
    %142 = stablehlo.dot_general %141, %130, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x5xf32>) -> tensor<4x5xf32>
    %143 = stablehlo.slice %142 [0:4, 0:1] : (tensor<4x5xf32>) -> tensor<4x1xf32>
    %144 = stablehlo.slice %142 [0:4, 1:5] : (tensor<4x5xf32>) -> tensor<4x4xf32>
    %145 = stablehlo.multiply %144, %126 : tensor<4x4xf32>
    %146 = stablehlo.multiply %144, %116 : tensor<4x4xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.pad %146, %cst_67, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x5xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %148 = stablehlo.pad %143, %cst_68, low = [0, 0], high = [0, 4], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x5xf32>
    %149 = stablehlo.add %147, %148 : tensor<4x5xf32>
    %150 = stablehlo.broadcast_in_dim %145, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.pad %150, %cst_69, low = [11, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<12x4x4xf32>
    %152 = stablehlo.broadcast_in_dim %149, dims = [1, 2] : (tensor<4x5xf32>) -> tensor<1x4x5xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.pad %152, %cst_70, low = [11, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x4x5xf32>, tensor<f32>) -> tensor<12x4x5xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<12x4x4xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<12x4x1xf32>
    %c_75 = stablehlo.constant dense<0> : tensor<i32>
    %158:16 = stablehlo.while(%iterArg = %153, %iterArg_87 = %151, %iterArg_88 = %90#22, %iterArg_89 = %90#23, %iterArg_90 = %90#24, %iterArg_91 = %90#25, %iterArg_92 = %90#26, %iterArg_93 = %90#27, %iterArg_94 = %90#28, %iterArg_95 = %90#29, %iterArg_96 = %90#30, %iterArg_97 = %c_75, %iterArg_98 = %154, %iterArg_99 = %155, %iterArg_100 = %156, %iterArg_101 = %157) : tensor<12x4x5xf32>, tensor<12x4x4xf32>, tensor<12x4x4xf32>, tensor<12x4x4xf32>, tensor<12x4x4xf32>, tensor<12x4x4xf32>, tensor<12x4x4xf32>, tensor<12x4x4xf32>, tensor<12x4x1xf32>, tensor<12x4x1xf32>, tensor<12x4x1xf32>, tensor<i32>, tensor<4x5xf32>, tensor<4x4xf32>, tensor<12x4x4xf32>, tensor<12x4x1xf32>
    cond {
      %c_102 = stablehlo.constant dense<12> : tensor<i32>
      %187 = stablehlo.compare LT, %iterArg_97, %c_102, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %187 : tensor<i1>
    } do {
      %c_102 = stablehlo.constant dense<12> : tensor<i32>
      %187 = stablehlo.subtract %c_102, %iterArg_97 : tensor<i32>
      %c_103 = stablehlo.constant dense<1> : tensor<i32>
      %188 = stablehlo.subtract %187, %c_103 : tensor<i32>
      %189 = func.call @dynamic_index_in_dim_8(%iterArg, %188) : (tensor<12x4x5xf32>, tensor<i32>) -> tensor<4x5xf32>
      %190 = func.call @dynamic_index_in_dim_0(%iterArg_87, %188) : (tensor<12x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %191 = func.call @dynamic_index_in_dim_0(%iterArg_88, %188) : (tensor<12x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %192 = func.call @dynamic_index_in_dim_0(%iterArg_89, %188) : (tensor<12x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %193 = func.call @dynamic_index_in_dim_0(%iterArg_90, %188) : (tensor<12x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %194 = func.call @dynamic_index_in_dim_0(%iterArg_91, %188) : (tensor<12x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %195 = func.call @dynamic_index_in_dim_0(%iterArg_92, %188) : (tensor<12x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %196 = func.call @dynamic_index_in_dim_0(%iterArg_93, %188) : (tensor<12x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %197 = func.call @dynamic_index_in_dim_1(%iterArg_94, %188) : (tensor<12x4x1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %198 = func.call @dynamic_index_in_dim_1(%iterArg_95, %188) : (tensor<12x4x1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %199 = func.call @dynamic_index_in_dim_1(%iterArg_96, %188) : (tensor<12x4x1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %200:4 = func.call @closed_call_9(%iterArg_98, %iterArg_99, %189, %190, %191, %192, %193, %194, %195, %196, %197, %198, %199) : (tensor<4x5xf32>, tensor<4x4xf32>, tensor<4x5xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>) -> (tensor<4x5xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>)
      %201 = func.call @dynamic_update_index_in_dim_5(%iterArg_100, %200#2, %188) : (tensor<12x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<12x4x4xf32>
      %202 = func.call @dynamic_update_index_in_dim_6(%iterArg_101, %200#3, %188) : (tensor<12x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<12x4x1xf32>
      %c_104 = stablehlo.constant dense<1> : tensor<i32>
      %203 = stablehlo.add %iterArg_97, %c_104 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %iterArg_92, %iterArg_93, %iterArg_94, %iterArg_95, %iterArg_96, %203, %200#0, %200#1, %201, %202 : tensor<12x4x5xf32>, tensor<12x4x4xf32>, tensor<12x4x4xf32>, tensor<12x4x4xf32>, tensor<12x4x4xf32>, tensor<12x4x4xf32>, tensor<12x4x4xf32>, tensor<12x4x4xf32>, tensor<12x4x1xf32>, tensor<12x4x1xf32>, tensor<12x4x1xf32>, tensor<i32>, tensor<4x5xf32>, tensor<4x4xf32>, tensor<12x4x4xf32>, tensor<12x4x1xf32>
    }
    %159 = stablehlo.transpose %158#14, dims = [1, 0, 2] : (tensor<12x4x4xf32>) -> tensor<4x12x4xf32>
    %160 = stablehlo.dot_general %159, %48, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x4xf32>, tensor<4x4x7xf32>) -> tensor<4x12x7xf32>
    %161 = stablehlo.transpose %158#15, dims = [1, 0, 2] : (tensor<12x4x1xf32>) -> tensor<4x12x1xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.pad %161, %cst_76, low = [0, 0, 0], high = [0, 0, 6], interior = [0, 0, 0] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12x7xf32>
    %163 = stablehlo.add %160, %162 : tensor<4x12x7xf32>
    %164 = call @log_softmax_10(%36#1, %36#2, %163) : (tensor<4x12x7xf32>, tensor<4x12x1xf32>, tensor<4x12x7xf32>) -> tensor<4x12x7xf32>
    %165 = stablehlo.dot_general %164, %18, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x7xf32>, tensor<4x12x16xf32>) -> tensor<7x16xf32>
    %166 = stablehlo.transpose %165, dims = [1, 0] : (tensor<7x16xf32>) -> tensor<16x7xf32>
    %167 = stablehlo.dot_general %164, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x7xf32>, tensor<16x7xf32>) -> tensor<4x12x16xf32>
    %168 = stablehlo.transpose %167, dims = [1, 0, 2] : (tensor<4x12x16xf32>) -> tensor<12x4x16xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<6x64xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %c_82 = stablehlo.constant dense<0> : tensor<i32>
    %174:21 = stablehlo.while(%iterArg = %168, %iterArg_87 = %2, %iterArg_88 = %17#8, %iterArg_89 = %17#9, %iterArg_90 = %17#10, %iterArg_91 = %17#11, %iterArg_92 = %17#12, %iterArg_93 = %17#13, %iterArg_94 = %17#14, %iterArg_95 = %17#15, %iterArg_96 = %17#16, %iterArg_97 = %17#17, %iterArg_98 = %17#18, %iterArg_99 = %17#19, %iterArg_100 = %arg1, %iterArg_101 = %c_82, %iterArg_102 = %171, %iterArg_103 = %172, %iterArg_104 = %173, %iterArg_105 = %169, %iterArg_106 = %170) : tensor<12x4x16xf32>, tensor<12x4x6xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<16x64xf32>, tensor<i32>, tensor<6x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<4x16xf32>, tensor<4x16xf32>
    cond {
      %c_107 = stablehlo.constant dense<12> : tensor<i32>
      %187 = stablehlo.compare LT, %iterArg_101, %c_107, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %187 : tensor<i1>
    } do {
      %c_107 = stablehlo.constant dense<12> : tensor<i32>
      %187 = stablehlo.subtract %c_107, %iterArg_101 : tensor<i32>
      %c_108 = stablehlo.constant dense<1> : tensor<i32>
      %188 = stablehlo.subtract %187, %c_108 : tensor<i32>
      %189 = func.call @dynamic_index_in_dim_11(%iterArg, %188) : (tensor<12x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %190 = func.call @dynamic_index_in_dim(%iterArg_87, %188) : (tensor<12x4x6xf32>, tensor<i32>) -> tensor<4x6xf32>
      %191 = func.call @dynamic_index_in_dim_11(%iterArg_88, %188) : (tensor<12x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %192 = func.call @dynamic_index_in_dim_11(%iterArg_89, %188) : (tensor<12x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %193 = func.call @dynamic_index_in_dim_11(%iterArg_90, %188) : (tensor<12x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %194 = func.call @dynamic_index_in_dim_11(%iterArg_91, %188) : (tensor<12x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %195 = func.call @dynamic_index_in_dim_11(%iterArg_92, %188) : (tensor<12x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %196 = func.call @dynamic_index_in_dim_11(%iterArg_93, %188) : (tensor<12x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %197 = func.call @dynamic_index_in_dim_11(%iterArg_94, %188) : (tensor<12x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %198 = func.call @dynamic_index_in_dim_11(%iterArg_95, %188) : (tensor<12x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %199 = func.call @dynamic_index_in_dim_11(%iterArg_96, %188) : (tensor<12x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %200 = func.call @dynamic_index_in_dim_11(%iterArg_97, %188) : (tensor<12x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %201 = func.call @dynamic_index_in_dim_11(%iterArg_98, %188) : (tensor<12x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %202 = func.call @dynamic_index_in_dim_11(%iterArg_99, %188) : (tensor<12x4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
      %203:5 = func.call @closed_call_12(%iterArg_100, %iterArg_102, %iterArg_103, %iterArg_104, %iterArg_105, %iterArg_106, %189, %190, %191, %192, %193, %194, %195, %196, %197, %198, %199, %200, %201, %202) : (tensor<16x64xf32>, tensor<6x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x6xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>) -> (tensor<6x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<4x16xf32>, tensor<4x16xf32>)
      %c_109 = stablehlo.constant dense<1> : tensor<i32>
      %204 = stablehlo.add %iterArg_101, %c_109 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %iterArg_92, %iterArg_93, %iterArg_94, %iterArg_95, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %iterArg_100, %204, %203#0, %203#1, %203#2, %203#3, %203#4 : tensor<12x4x16xf32>, tensor<12x4x6xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<12x4x16xf32>, tensor<16x64xf32>, tensor<i32>, tensor<6x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<4x16xf32>, tensor<4x16xf32>
    }
    %cst_83 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %176 = stablehlo.multiply %175, %174#18 : tensor<64xf32>
    %cst_84 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %178 = stablehlo.multiply %177, %174#17 : tensor<16x64xf32>
    %cst_85 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<6x64xf32>
    %180 = stablehlo.multiply %179, %174#16 : tensor<6x64xf32>
    %cst_86 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<16x7xf32>
    %182 = stablehlo.multiply %181, %166 : tensor<16x7xf32>
    %183 = stablehlo.add %arg0, %176 : tensor<64xf32>
    %184 = stablehlo.add %arg1, %178 : tensor<16x64xf32>
    %185 = stablehlo.add %arg2, %180 : tensor<6x64xf32>
    %186 = stablehlo.add %arg3, %182 : tensor<16x7xf32>
    return %183, %184, %185, %186, %134 : tensor<64xf32>, tensor<16x64xf32>, tensor<6x64xf32>, tensor<16x7xf32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<12x4x6xf32>, %arg1: tensor<i32>) -> tensor<4x6xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 6] : (tensor<12x4x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x6xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x6xf32>) -> tensor<4x6xf32>
    return %1 : tensor<4x6xf32>
  }
  func.func private @closed_call(%arg0: tensor<6x64xf32>, %arg1: tensor<16x64xf32>, %arg2: tensor<1x64xf32>, %arg3: tensor<4x16xf32>, %arg4: tensor<4x16xf32>, %arg5: tensor<4x6xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>) {
    %0 = stablehlo.dot_general %arg5, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6xf32>, tensor<6x64xf32>) -> tensor<4x64xf32>
    %1 = stablehlo.dot_general %arg3, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x64xf32>) -> tensor<4x64xf32>
    %2 = stablehlo.add %0, %1 : tensor<4x64xf32>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<4x64xf32>
    %4 = stablehlo.add %2, %3 : tensor<4x64xf32>
    %5 = stablehlo.slice %4 [0:4, 0:16] : (tensor<4x64xf32>) -> tensor<4x16xf32>
    %6 = stablehlo.slice %4 [0:4, 16:32] : (tensor<4x64xf32>) -> tensor<4x16xf32>
    %7 = stablehlo.slice %4 [0:4, 32:48] : (tensor<4x64xf32>) -> tensor<4x16xf32>
    %8 = stablehlo.slice %4 [0:4, 48:64] : (tensor<4x64xf32>) -> tensor<4x16xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %10 = stablehlo.add %6, %9 : tensor<4x16xf32>
    %11 = stablehlo.negate %10 : tensor<4x16xf32>
    %12 = stablehlo.exponential %11 : tensor<4x16xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %14 = stablehlo.add %13, %12 : tensor<4x16xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %16 = stablehlo.divide %15, %14 : tensor<4x16xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %18 = stablehlo.subtract %17, %16 : tensor<4x16xf32>
    %19 = stablehlo.multiply %16, %18 : tensor<4x16xf32>
    %20 = stablehlo.multiply %16, %arg4 : tensor<4x16xf32>
    %21 = stablehlo.negate %5 : tensor<4x16xf32>
    %22 = stablehlo.exponential %21 : tensor<4x16xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %24 = stablehlo.add %23, %22 : tensor<4x16xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %26 = stablehlo.divide %25, %24 : tensor<4x16xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %28 = stablehlo.subtract %27, %26 : tensor<4x16xf32>
    %29 = stablehlo.multiply %26, %28 : tensor<4x16xf32>
    %30 = stablehlo.tanh %7 : tensor<4x16xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %32 = stablehlo.subtract %31, %30 : tensor<4x16xf32>
    %33 = stablehlo.multiply %26, %30 : tensor<4x16xf32>
    %34 = stablehlo.add %20, %33 : tensor<4x16xf32>
    %35 = stablehlo.negate %8 : tensor<4x16xf32>
    %36 = stablehlo.exponential %35 : tensor<4x16xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %38 = stablehlo.add %37, %36 : tensor<4x16xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %40 = stablehlo.divide %39, %38 : tensor<4x16xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %42 = stablehlo.subtract %41, %40 : tensor<4x16xf32>
    %43 = stablehlo.multiply %40, %42 : tensor<4x16xf32>
    %44 = stablehlo.tanh %34 : tensor<4x16xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %46 = stablehlo.subtract %45, %44 : tensor<4x16xf32>
    %47 = stablehlo.multiply %40, %44 : tensor<4x16xf32>
    return %47, %34, %47, %arg3, %19, %arg4, %16, %29, %30, %32, %26, %43, %44, %46, %40 : tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<12x4x16xf32>, %arg1: tensor<4x16xf32>, %arg2: tensor<i32>) -> tensor<12x4x16xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x16xf32>) -> tensor<1x4x16xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<12x4x16xf32>, tensor<1x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<12x4x16xf32>
    return %1 : tensor<12x4x16xf32>
  }
  func.func private @log_softmax(%arg0: tensor<4x12x7xf32>) -> (tensor<4x12x7xf32>, tensor<4x12x7xf32>, tensor<4x12x1xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<4x12x7xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<4x12xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x7xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<4x12x7xf32>
    %6 = stablehlo.exponential %5 : tensor<4x12x7xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<4x12x7xf32>, tensor<f32>) -> tensor<4x12xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %9 = stablehlo.log %8 : tensor<4x12x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x7xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<4x12x7xf32>
    return %11, %6, %8 : tensor<4x12x7xf32>, tensor<4x12x7xf32>, tensor<4x12x1xf32>
  }
  func.func private @_pad(%arg0: tensor<4x3xf32>, %arg1: tensor<i32>) -> tensor<4x4xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @_one_hot(%arg0: tensor<4x4xi32>) -> tensor<4x4x7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<4x4xi32>) -> tensor<4x4x1xi32>
    %1 = stablehlo.iota dim = 2 : tensor<1x1x7xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<4x4x1xi32>) -> tensor<4x4x7xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x1x7xi32>) -> tensor<4x4x7xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<4x4x7xi32>, tensor<4x4x7xi32>) -> tensor<4x4x7xi1>
    %5 = stablehlo.convert %4 : (tensor<4x4x7xi1>) -> tensor<4x4x7xf32>
    return %5 : tensor<4x4x7xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<12x4x4xf32>, %arg1: tensor<i32>) -> tensor<4x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 4] : (tensor<12x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<12x4x1xf32>, %arg1: tensor<i32>) -> tensor<4x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 1] : (tensor<12x4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x1xf32>) -> tensor<4x1xf32>
    return %1 : tensor<4x1xf32>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<12x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<12x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @closed_call_3(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<4x4xf32>, %arg4: tensor<4x4xf32>, %arg5: tensor<4x4xf32>, %arg6: tensor<4x4xf32>, %arg7: tensor<4x4xf32>, %arg8: tensor<4x4xf32>, %arg9: tensor<4x4xf32>, %arg10: tensor<4x4xf32>, %arg11: tensor<4x4xf32>, %arg12: tensor<4x4xf32>, %arg13: tensor<4x4xf32>, %arg14: tensor<4x5xf32>, %arg15: tensor<4x4xf32>, %arg16: tensor<4x4xf32>, %arg17: tensor<4x1xf32>, %arg18: tensor<4xf32>) -> (tensor<4x5xf32>, tensor<4x4xf32>, tensor<4x5xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>) {
    %0 = stablehlo.add %arg15, %arg0 : tensor<4x4xf32>
    %1 = stablehlo.slice %arg14 [0:4, 0:1] : (tensor<4x5xf32>) -> tensor<4x1xf32>
    %2 = stablehlo.slice %arg14 [0:4, 1:5] : (tensor<4x5xf32>) -> tensor<4x4xf32>
    %3 = stablehlo.maximum %2, %0 : tensor<4x4xf32>
    %4 = stablehlo.subtract %2, %0 : tensor<4x4xf32>
    %5 = stablehlo.compare NE, %4, %4, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %6 = stablehlo.add %2, %0 : tensor<4x4xf32>
    %7 = stablehlo.abs %4 : tensor<4x4xf32>
    %8 = stablehlo.negate %7 : tensor<4x4xf32>
    %9 = stablehlo.exponential %8 : tensor<4x4xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<4x4xf32>
    %11 = stablehlo.add %3, %10 : tensor<4x4xf32>
    %12 = stablehlo.select %5, %6, %11 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %14 = stablehlo.compare EQ, %2, %13, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %15 = stablehlo.select %14, %arg2, %2 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %17 = stablehlo.compare EQ, %12, %16, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %18 = stablehlo.select %17, %arg3, %12 : tensor<4x4xi1>, tensor<4x4xf32>
    %19 = stablehlo.subtract %15, %18 : tensor<4x4xf32>
    %20 = stablehlo.exponential %19 : tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %22 = stablehlo.compare EQ, %0, %21, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %23 = stablehlo.select %22, %arg4, %0 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %25 = stablehlo.compare EQ, %12, %24, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %26 = stablehlo.select %25, %arg5, %12 : tensor<4x4xi1>, tensor<4x4xf32>
    %27 = stablehlo.subtract %23, %26 : tensor<4x4xf32>
    %28 = stablehlo.exponential %27 : tensor<4x4xf32>
    %29 = stablehlo.concatenate %1, %12, dim = 1 : (tensor<4x1xf32>, tensor<4x4xf32>) -> tensor<4x5xf32>
    %30 = stablehlo.slice %29 [0:4, 0:4] : (tensor<4x5xf32>) -> tensor<4x4xf32>
    %31 = stablehlo.add %30, %arg16 : tensor<4x4xf32>
    %32 = stablehlo.add %arg15, %arg16 : tensor<4x4xf32>
    %33 = stablehlo.maximum %31, %32 : tensor<4x4xf32>
    %34 = stablehlo.subtract %31, %32 : tensor<4x4xf32>
    %35 = stablehlo.compare NE, %34, %34, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %36 = stablehlo.add %31, %32 : tensor<4x4xf32>
    %37 = stablehlo.abs %34 : tensor<4x4xf32>
    %38 = stablehlo.negate %37 : tensor<4x4xf32>
    %39 = stablehlo.exponential %38 : tensor<4x4xf32>
    %40 = stablehlo.log_plus_one %39 : tensor<4x4xf32>
    %41 = stablehlo.add %33, %40 : tensor<4x4xf32>
    %42 = stablehlo.select %35, %36, %41 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %44 = stablehlo.compare EQ, %31, %43, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %45 = stablehlo.select %44, %arg6, %31 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %47 = stablehlo.compare EQ, %42, %46, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %48 = stablehlo.select %47, %arg7, %42 : tensor<4x4xi1>, tensor<4x4xf32>
    %49 = stablehlo.subtract %45, %48 : tensor<4x4xf32>
    %50 = stablehlo.exponential %49 : tensor<4x4xf32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %52 = stablehlo.compare EQ, %32, %51, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %53 = stablehlo.select %52, %arg8, %32 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_6 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %55 = stablehlo.compare EQ, %42, %54, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %56 = stablehlo.select %55, %arg9, %42 : tensor<4x4xi1>, tensor<4x4xf32>
    %57 = stablehlo.subtract %53, %56 : tensor<4x4xf32>
    %58 = stablehlo.exponential %57 : tensor<4x4xf32>
    %59 = stablehlo.broadcast_in_dim %arg17, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x5xf32>
    %60 = stablehlo.add %29, %59 : tensor<4x5xf32>
    %61 = stablehlo.broadcast_in_dim %arg17, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
    %62 = stablehlo.add %arg15, %61 : tensor<4x4xf32>
    %63 = stablehlo.add %62, %arg1 : tensor<4x4xf32>
    %64 = stablehlo.slice %60 [0:4, 0:1] : (tensor<4x5xf32>) -> tensor<4x1xf32>
    %65 = stablehlo.slice %60 [0:4, 1:5] : (tensor<4x5xf32>) -> tensor<4x4xf32>
    %66 = stablehlo.maximum %65, %63 : tensor<4x4xf32>
    %67 = stablehlo.subtract %65, %63 : tensor<4x4xf32>
    %68 = stablehlo.compare NE, %67, %67, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %69 = stablehlo.add %65, %63 : tensor<4x4xf32>
    %70 = stablehlo.abs %67 : tensor<4x4xf32>
    %71 = stablehlo.negate %70 : tensor<4x4xf32>
    %72 = stablehlo.exponential %71 : tensor<4x4xf32>
    %73 = stablehlo.log_plus_one %72 : tensor<4x4xf32>
    %74 = stablehlo.add %66, %73 : tensor<4x4xf32>
    %75 = stablehlo.select %68, %69, %74 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_7 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %77 = stablehlo.compare EQ, %65, %76, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %78 = stablehlo.select %77, %arg10, %65 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %80 = stablehlo.compare EQ, %75, %79, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %81 = stablehlo.select %80, %arg11, %75 : tensor<4x4xi1>, tensor<4x4xf32>
    %82 = stablehlo.subtract %78, %81 : tensor<4x4xf32>
    %83 = stablehlo.exponential %82 : tensor<4x4xf32>
    %cst_9 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %85 = stablehlo.compare EQ, %63, %84, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %86 = stablehlo.select %85, %arg12, %63 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_10 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %88 = stablehlo.compare EQ, %75, %87, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %89 = stablehlo.select %88, %arg13, %75 : tensor<4x4xi1>, tensor<4x4xf32>
    %90 = stablehlo.subtract %86, %89 : tensor<4x4xf32>
    %91 = stablehlo.exponential %90 : tensor<4x4xf32>
    %92 = stablehlo.concatenate %64, %75, dim = 1 : (tensor<4x1xf32>, tensor<4x4xf32>) -> tensor<4x5xf32>
    %93 = stablehlo.reshape %arg18 : (tensor<4xf32>) -> tensor<4x1xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
    %95 = stablehlo.multiply %94, %arg15 : tensor<4x4xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %97 = stablehlo.subtract %96, %93 : tensor<4x1xf32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
    %99 = stablehlo.multiply %98, %42 : tensor<4x4xf32>
    %100 = stablehlo.add %95, %99 : tensor<4x4xf32>
    %101 = stablehlo.broadcast_in_dim %93, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x5xf32>
    %102 = stablehlo.multiply %101, %arg14 : tensor<4x5xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %104 = stablehlo.subtract %103, %93 : tensor<4x1xf32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x5xf32>
    %106 = stablehlo.multiply %105, %92 : tensor<4x5xf32>
    %107 = stablehlo.add %102, %106 : tensor<4x5xf32>
    return %107, %100, %107, %100, %20, %28, %50, %58, %83, %91, %93, %97, %104 : tensor<4x5xf32>, tensor<4x4xf32>, tensor<4x5xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<12x4x5xf32>, %arg1: tensor<4x5xf32>, %arg2: tensor<i32>) -> tensor<12x4x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x5xf32>) -> tensor<1x4x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<12x4x5xf32>, tensor<1x4x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<12x4x5xf32>
    return %1 : tensor<12x4x5xf32>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<12x4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<i32>) -> tensor<12x4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<12x4x4xf32>, tensor<1x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<12x4x4xf32>
    return %1 : tensor<12x4x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<12x4x1xf32>, %arg1: tensor<4x1xf32>, %arg2: tensor<i32>) -> tensor<12x4x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x1xf32>) -> tensor<1x4x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<12x4x1xf32>, tensor<1x4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<12x4x1xf32>
    return %1 : tensor<12x4x1xf32>
  }
  func.func private @_one_hot_7(%arg0: tensor<4xi32>) -> tensor<4x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %1 = stablehlo.iota dim = 1 : tensor<1x5xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<4x1xi32>) -> tensor<4x5xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x5xi32>) -> tensor<4x5xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<4x5xi32>, tensor<4x5xi32>) -> tensor<4x5xi1>
    %5 = stablehlo.convert %4 : (tensor<4x5xi1>) -> tensor<4x5xf32>
    return %5 : tensor<4x5xf32>
  }
  func.func private @dynamic_index_in_dim_8(%arg0: tensor<12x4x5xf32>, %arg1: tensor<i32>) -> tensor<4x5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 5] : (tensor<12x4x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x5xf32>) -> tensor<4x5xf32>
    return %1 : tensor<4x5xf32>
  }
  func.func private @closed_call_9(%arg0: tensor<4x5xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x5xf32>, %arg3: tensor<4x4xf32>, %arg4: tensor<4x4xf32>, %arg5: tensor<4x4xf32>, %arg6: tensor<4x4xf32>, %arg7: tensor<4x4xf32>, %arg8: tensor<4x4xf32>, %arg9: tensor<4x4xf32>, %arg10: tensor<4x1xf32>, %arg11: tensor<4x1xf32>, %arg12: tensor<4x1xf32>) -> (tensor<4x5xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>) {
    %0 = stablehlo.add %arg0, %arg2 : tensor<4x5xf32>
    %1 = stablehlo.add %arg1, %arg3 : tensor<4x4xf32>
    %2 = stablehlo.broadcast_in_dim %arg12, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x5xf32>
    %3 = stablehlo.multiply %2, %0 : tensor<4x5xf32>
    %4 = stablehlo.broadcast_in_dim %arg10, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x5xf32>
    %5 = stablehlo.multiply %4, %0 : tensor<4x5xf32>
    %6 = stablehlo.broadcast_in_dim %arg11, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
    %7 = stablehlo.multiply %6, %1 : tensor<4x4xf32>
    %8 = stablehlo.broadcast_in_dim %arg10, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
    %9 = stablehlo.multiply %8, %1 : tensor<4x4xf32>
    %10 = stablehlo.slice %3 [0:4, 0:1] : (tensor<4x5xf32>) -> tensor<4x1xf32>
    %11 = stablehlo.slice %3 [0:4, 1:5] : (tensor<4x5xf32>) -> tensor<4x4xf32>
    %12 = stablehlo.multiply %11, %arg9 : tensor<4x4xf32>
    %13 = stablehlo.multiply %11, %arg8 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.pad %13, %cst, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.pad %10, %cst_0, low = [0, 0], high = [0, 4], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x5xf32>
    %16 = stablehlo.add %14, %15 : tensor<4x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%12 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %18 = stablehlo.reshape %17 : (tensor<4xf32>) -> tensor<4x1xf32>
    %19 = stablehlo.add %9, %12 : tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%16 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<4x5xf32>, tensor<f32>) -> tensor<4xf32>
    %21 = stablehlo.reshape %20 : (tensor<4xf32>) -> tensor<4x1xf32>
    %22 = stablehlo.add %18, %21 : tensor<4x1xf32>
    %23 = stablehlo.multiply %7, %arg7 : tensor<4x4xf32>
    %24 = stablehlo.multiply %7, %arg6 : tensor<4x4xf32>
    %25 = stablehlo.add %19, %23 : tensor<4x4xf32>
    %26 = stablehlo.add %23, %24 : tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.pad %24, %cst_3, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x5xf32>
    %28 = stablehlo.add %16, %27 : tensor<4x5xf32>
    %29 = stablehlo.slice %28 [0:4, 0:1] : (tensor<4x5xf32>) -> tensor<4x1xf32>
    %30 = stablehlo.slice %28 [0:4, 1:5] : (tensor<4x5xf32>) -> tensor<4x4xf32>
    %31 = stablehlo.multiply %30, %arg5 : tensor<4x4xf32>
    %32 = stablehlo.add %25, %31 : tensor<4x4xf32>
    %33 = stablehlo.multiply %30, %arg4 : tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.pad %33, %cst_4, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x5xf32>
    %35 = stablehlo.add %5, %34 : tensor<4x5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.pad %29, %cst_5, low = [0, 0], high = [0, 4], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x5xf32>
    %37 = stablehlo.add %35, %36 : tensor<4x5xf32>
    return %37, %32, %26, %22 : tensor<4x5xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>
  }
  func.func private @log_softmax_10(%arg0: tensor<4x12x7xf32>, %arg1: tensor<4x12x1xf32>, %arg2: tensor<4x12x7xf32>) -> tensor<4x12x7xf32> {
    %0 = stablehlo.negate %arg2 : tensor<4x12x7xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x7xf32>, tensor<f32>) -> tensor<4x12xf32>
    %2 = stablehlo.reshape %1 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %3 = stablehlo.divide %2, %arg1 : tensor<4x12x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x7xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<4x12x7xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<4x12x7xf32>
    return %7 : tensor<4x12x7xf32>
  }
  func.func private @dynamic_index_in_dim_11(%arg0: tensor<12x4x16xf32>, %arg1: tensor<i32>) -> tensor<4x16xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 16] : (tensor<12x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x16xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x16xf32>) -> tensor<4x16xf32>
    return %1 : tensor<4x16xf32>
  }
  func.func private @closed_call_12(%arg0: tensor<16x64xf32>, %arg1: tensor<6x64xf32>, %arg2: tensor<16x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<4x16xf32>, %arg5: tensor<4x16xf32>, %arg6: tensor<4x16xf32>, %arg7: tensor<4x6xf32>, %arg8: tensor<4x16xf32>, %arg9: tensor<4x16xf32>, %arg10: tensor<4x16xf32>, %arg11: tensor<4x16xf32>, %arg12: tensor<4x16xf32>, %arg13: tensor<4x16xf32>, %arg14: tensor<4x16xf32>, %arg15: tensor<4x16xf32>, %arg16: tensor<4x16xf32>, %arg17: tensor<4x16xf32>, %arg18: tensor<4x16xf32>, %arg19: tensor<4x16xf32>) -> (tensor<6x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<4x16xf32>, tensor<4x16xf32>) {
    %0 = stablehlo.add %arg4, %arg6 : tensor<4x16xf32>
    %1 = stablehlo.multiply %arg19, %0 : tensor<4x16xf32>
    %2 = stablehlo.multiply %0, %arg17 : tensor<4x16xf32>
    %3 = stablehlo.multiply %1, %arg18 : tensor<4x16xf32>
    %4 = stablehlo.add %arg5, %3 : tensor<4x16xf32>
    %5 = stablehlo.multiply %3, %arg17 : tensor<4x16xf32>
    %6 = stablehlo.add %4, %5 : tensor<4x16xf32>
    %7 = stablehlo.multiply %2, %arg16 : tensor<4x16xf32>
    %8 = stablehlo.multiply %arg15, %6 : tensor<4x16xf32>
    %9 = stablehlo.multiply %6, %arg13 : tensor<4x16xf32>
    %10 = stablehlo.multiply %8, %arg14 : tensor<4x16xf32>
    %11 = stablehlo.multiply %10, %arg13 : tensor<4x16xf32>
    %12 = stablehlo.add %10, %11 : tensor<4x16xf32>
    %13 = stablehlo.multiply %9, %arg12 : tensor<4x16xf32>
    %14 = stablehlo.multiply %arg11, %6 : tensor<4x16xf32>
    %15 = stablehlo.multiply %6, %arg10 : tensor<4x16xf32>
    %16 = stablehlo.multiply %15, %arg9 : tensor<4x16xf32>
    %17 = stablehlo.concatenate %13, %16, %12, %7, dim = 1 : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x64xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<4x64xf32>, tensor<f32>) -> tensor<64xf32>
    %19 = stablehlo.reshape %18 : (tensor<64xf32>) -> tensor<1x64xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %21 = stablehlo.add %arg3, %20 : tensor<64xf32>
    %22 = stablehlo.dot_general %17, %arg8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x64xf32>, tensor<4x16xf32>) -> tensor<64x16xf32>
    %23 = stablehlo.transpose %22, dims = [1, 0] : (tensor<64x16xf32>) -> tensor<16x64xf32>
    %24 = stablehlo.add %arg2, %23 : tensor<16x64xf32>
    %25 = stablehlo.dot_general %17, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64xf32>, tensor<16x64xf32>) -> tensor<4x16xf32>
    %26 = stablehlo.dot_general %17, %arg7, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x64xf32>, tensor<4x6xf32>) -> tensor<64x6xf32>
    %27 = stablehlo.transpose %26, dims = [1, 0] : (tensor<64x6xf32>) -> tensor<6x64xf32>
    %28 = stablehlo.add %arg1, %27 : tensor<6x64xf32>
    return %28, %24, %21, %25, %14 : tensor<6x64xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<4x16xf32>, tensor<4x16xf32>
  }
}
