module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12x4xf32>, %arg1: tensor<12x4xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<12x4xf32> {jax.result_info = "result[1][0]"}, tensor<12x4xf32> {jax.result_info = "result[1][1]"}) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 2] : (tensor<12x4xf32>) -> tensor<12x1x4xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<12x4xf32>) -> tensor<1x12x4xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<12x1x4xf32>) -> tensor<12x12x4xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x12x4xf32>) -> tensor<12x12x4xf32>
    %4 = stablehlo.subtract %2, %3 : tensor<12x12x4xf32>
    %5 = stablehlo.multiply %4, %4 : tensor<12x12x4xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x12x4xf32>
    %7 = stablehlo.multiply %6, %4 : tensor<12x12x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%5 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<12x12x4xf32>, tensor<f32>) -> tensor<12x12xf32>
    %cst_1 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %10 = stablehlo.divide %8, %9 : tensor<12x12xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8x12x12xf32>
    %c_7 = stablehlo.constant dense<false> : tensor<i1>
    %16 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i1>) -> tensor<8x12xi1>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8x12xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x12x12xf32>
    %c_10 = stablehlo.constant dense<false> : tensor<i1>
    %19 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i1>) -> tensor<8x12xi1>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x12xf32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %21:13 = stablehlo.while(%iterArg = %10, %iterArg_28 = %13, %iterArg_29 = %14, %iterArg_30 = %c_12, %iterArg_31 = %c, %iterArg_32 = %11, %iterArg_33 = %12, %iterArg_34 = %15, %iterArg_35 = %16, %iterArg_36 = %17, %iterArg_37 = %18, %iterArg_38 = %19, %iterArg_39 = %20) : tensor<12x12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<i32>, tensor<i32>, tensor<12xf32>, tensor<12xf32>, tensor<8x12x12xf32>, tensor<8x12xi1>, tensor<8x12xf32>, tensor<8x12x12xf32>, tensor<8x12xi1>, tensor<8x12xf32>
    cond {
      %c_40 = stablehlo.constant dense<8> : tensor<i32>
      %59 = stablehlo.compare LT, %iterArg_30, %c_40, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %59 : tensor<i1>
    } do {
      %59:9 = func.call @closed_call(%iterArg, %iterArg_28, %iterArg_29, %iterArg_31, %iterArg_32, %iterArg_33) : (tensor<12x12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<i32>, tensor<12xf32>, tensor<12xf32>) -> (tensor<i32>, tensor<12xf32>, tensor<12xf32>, tensor<12x12xf32>, tensor<12xi1>, tensor<12xf32>, tensor<12x12xf32>, tensor<12xi1>, tensor<12xf32>)
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_34, %59#3, %iterArg_30) : (tensor<8x12x12xf32>, tensor<12x12xf32>, tensor<i32>) -> tensor<8x12x12xf32>
      %61 = func.call @dynamic_update_index_in_dim_0(%iterArg_35, %59#4, %iterArg_30) : (tensor<8x12xi1>, tensor<12xi1>, tensor<i32>) -> tensor<8x12xi1>
      %62 = func.call @dynamic_update_index_in_dim_1(%iterArg_36, %59#5, %iterArg_30) : (tensor<8x12xf32>, tensor<12xf32>, tensor<i32>) -> tensor<8x12xf32>
      %63 = func.call @dynamic_update_index_in_dim(%iterArg_37, %59#6, %iterArg_30) : (tensor<8x12x12xf32>, tensor<12x12xf32>, tensor<i32>) -> tensor<8x12x12xf32>
      %64 = func.call @dynamic_update_index_in_dim_0(%iterArg_38, %59#7, %iterArg_30) : (tensor<8x12xi1>, tensor<12xi1>, tensor<i32>) -> tensor<8x12xi1>
      %65 = func.call @dynamic_update_index_in_dim_1(%iterArg_39, %59#8, %iterArg_30) : (tensor<8x12xf32>, tensor<12xf32>, tensor<i32>) -> tensor<8x12xf32>
      %c_40 = stablehlo.constant dense<1> : tensor<i32>
      %66 = stablehlo.add %iterArg_30, %c_40 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_28, %iterArg_29, %66, %59#0, %59#1, %59#2, %60, %61, %62, %63, %64, %65 : tensor<12x12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<i32>, tensor<i32>, tensor<12xf32>, tensor<12xf32>, tensor<8x12x12xf32>, tensor<8x12xi1>, tensor<8x12xf32>, tensor<8x12x12xf32>, tensor<8x12xi1>, tensor<8x12xf32>
    }
    %22 = stablehlo.broadcast_in_dim %21#5, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %23 = stablehlo.broadcast_in_dim %21#6, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x12xf32>
    %25 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<12x12xf32>
    %26 = stablehlo.add %24, %25 : tensor<12x12xf32>
    %27 = stablehlo.subtract %26, %10 : tensor<12x12xf32>
    %28 = stablehlo.exponential %27 : tensor<12x12xf32>
    %29 = stablehlo.multiply %28, %10 : tensor<12x12xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %34 = stablehlo.multiply %28, %33 : tensor<12x12xf32>
    %35 = stablehlo.multiply %33, %10 : tensor<12x12xf32>
    %36 = stablehlo.multiply %35, %28 : tensor<12x12xf32>
    %37 = stablehlo.negate %36 : tensor<12x12xf32>
    %38 = stablehlo.add %34, %37 : tensor<12x12xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%36 init: %cst_17) applies stablehlo.add across dimensions = [1] : (tensor<12x12xf32>, tensor<f32>) -> tensor<12xf32>
    %40 = stablehlo.reshape %39 : (tensor<12xf32>) -> tensor<12x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%36 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<12x12xf32>, tensor<f32>) -> tensor<12xf32>
    %42 = stablehlo.reshape %41 : (tensor<12xf32>) -> tensor<1x12xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%42 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<1x12xf32>, tensor<f32>) -> tensor<12xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%40 init: %cst_20) applies stablehlo.add across dimensions = [1] : (tensor<12x1xf32>, tensor<f32>) -> tensor<12xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %46:10 = stablehlo.while(%iterArg = %21#7, %iterArg_28 = %21#8, %iterArg_29 = %21#9, %iterArg_30 = %21#10, %iterArg_31 = %21#11, %iterArg_32 = %21#12, %iterArg_33 = %c_22, %iterArg_34 = %45, %iterArg_35 = %44, %iterArg_36 = %43) : tensor<8x12x12xf32>, tensor<8x12xi1>, tensor<8x12xf32>, tensor<8x12x12xf32>, tensor<8x12xi1>, tensor<8x12xf32>, tensor<i32>, tensor<12x12xf32>, tensor<12xf32>, tensor<12xf32>
    cond {
      %c_37 = stablehlo.constant dense<8> : tensor<i32>
      %59 = stablehlo.compare LT, %iterArg_33, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %59 : tensor<i1>
    } do {
      %c_37 = stablehlo.constant dense<8> : tensor<i32>
      %59 = stablehlo.subtract %c_37, %iterArg_33 : tensor<i32>
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %60 = stablehlo.subtract %59, %c_38 : tensor<i32>
      %61 = func.call @dynamic_index_in_dim(%iterArg, %60) : (tensor<8x12x12xf32>, tensor<i32>) -> tensor<12x12xf32>
      %62 = func.call @dynamic_index_in_dim_2(%iterArg_28, %60) : (tensor<8x12xi1>, tensor<i32>) -> tensor<12xi1>
      %63 = func.call @dynamic_index_in_dim_3(%iterArg_29, %60) : (tensor<8x12xf32>, tensor<i32>) -> tensor<12xf32>
      %64 = func.call @dynamic_index_in_dim(%iterArg_30, %60) : (tensor<8x12x12xf32>, tensor<i32>) -> tensor<12x12xf32>
      %65 = func.call @dynamic_index_in_dim_2(%iterArg_31, %60) : (tensor<8x12xi1>, tensor<i32>) -> tensor<12xi1>
      %66 = func.call @dynamic_index_in_dim_3(%iterArg_32, %60) : (tensor<8x12xf32>, tensor<i32>) -> tensor<12xf32>
      %67:3 = func.call @closed_call_4(%iterArg_34, %iterArg_35, %iterArg_36, %61, %62, %63, %64, %65, %66) : (tensor<12x12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12x12xf32>, tensor<12xi1>, tensor<12xf32>, tensor<12x12xf32>, tensor<12xi1>, tensor<12xf32>) -> (tensor<12x12xf32>, tensor<12xf32>, tensor<12xf32>)
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %68 = stablehlo.add %iterArg_33, %c_39 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %68, %67#0, %67#1, %67#2 : tensor<8x12x12xf32>, tensor<8x12xi1>, tensor<8x12xf32>, tensor<8x12x12xf32>, tensor<8x12xi1>, tensor<8x12xf32>, tensor<i32>, tensor<12x12xf32>, tensor<12xf32>, tensor<12xf32>
    }
    %47 = stablehlo.add %38, %46#7 : tensor<12x12xf32>
    %cst_23 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %49 = stablehlo.divide %47, %48 : tensor<12x12xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<12x12xf32>) -> tensor<12x12x4xf32>
    %51 = stablehlo.multiply %50, %7 : tensor<12x12x4xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_24) applies stablehlo.add across dimensions = [1] : (tensor<12x12x4xf32>, tensor<f32>) -> tensor<12x4xf32>
    %53 = stablehlo.reshape %52 : (tensor<12x4xf32>) -> tensor<12x1x4xf32>
    %54 = stablehlo.negate %51 : tensor<12x12x4xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%54 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<12x12x4xf32>, tensor<f32>) -> tensor<12x4xf32>
    %56 = stablehlo.reshape %55 : (tensor<12x4xf32>) -> tensor<1x12x4xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%56 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<1x12x4xf32>, tensor<f32>) -> tensor<12x4xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.reduce(%53 init: %cst_27) applies stablehlo.add across dimensions = [1] : (tensor<12x1x4xf32>, tensor<f32>) -> tensor<12x4xf32>
    return %30, %58, %57 : tensor<f32>, tensor<12x4xf32>, tensor<12x4xf32>
  }
  func.func private @closed_call(%arg0: tensor<12x12xf32>, %arg1: tensor<12xf32>, %arg2: tensor<12xf32>, %arg3: tensor<i32>, %arg4: tensor<12xf32>, %arg5: tensor<12xf32>) -> (tensor<i32>, tensor<12xf32>, tensor<12xf32>, tensor<12x12xf32>, tensor<12xi1>, tensor<12xf32>, tensor<12x12xf32>, tensor<12xi1>, tensor<12xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg3, %c : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<12x12xf32>
    %3 = stablehlo.subtract %2, %arg0 : tensor<12x12xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<12x12xf32>, tensor<f32>) -> tensor<12xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %6 = stablehlo.maximum %5, %4 : tensor<12xf32>
    %7 = stablehlo.is_finite %6 : (tensor<12xf32>) -> tensor<12xi1>
    %8 = stablehlo.select %7, %6, %arg1 : tensor<12xi1>, tensor<12xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x12xf32>
    %11 = stablehlo.subtract %3, %10 : tensor<12x12xf32>
    %12 = stablehlo.exponential %11 : tensor<12x12xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<12x12xf32>, tensor<f32>) -> tensor<12xf32>
    %14 = stablehlo.abs %13 : tensor<12xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %16 = stablehlo.compare GE, %13, %15, FLOAT : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
    %17 = stablehlo.log %14 : tensor<12xf32>
    %18 = stablehlo.add %17, %8 : tensor<12xf32>
    %19 = stablehlo.negate %18 : tensor<12xf32>
    %cst_3 = stablehlo.constant dense<2.48490667> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %21 = stablehlo.subtract %19, %20 : tensor<12xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x12xf32>
    %24 = stablehlo.subtract %23, %arg0 : tensor<12x12xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_4) applies stablehlo.maximum across dimensions = [0] : (tensor<12x12xf32>, tensor<f32>) -> tensor<12xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %27 = stablehlo.maximum %26, %25 : tensor<12xf32>
    %28 = stablehlo.is_finite %27 : (tensor<12xf32>) -> tensor<12xi1>
    %29 = stablehlo.select %28, %27, %arg2 : tensor<12xi1>, tensor<12xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<12x12xf32>
    %32 = stablehlo.subtract %24, %31 : tensor<12x12xf32>
    %33 = stablehlo.exponential %32 : tensor<12x12xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<12x12xf32>, tensor<f32>) -> tensor<12xf32>
    %35 = stablehlo.abs %34 : tensor<12xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %37 = stablehlo.compare GE, %34, %36, FLOAT : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
    %38 = stablehlo.log %35 : tensor<12xf32>
    %39 = stablehlo.add %38, %29 : tensor<12xf32>
    %40 = stablehlo.negate %39 : tensor<12xf32>
    %cst_8 = stablehlo.constant dense<2.48490667> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %42 = stablehlo.subtract %40, %41 : tensor<12xf32>
    return %0, %21, %42, %12, %16, %14, %33, %37, %35 : tensor<i32>, tensor<12xf32>, tensor<12xf32>, tensor<12x12xf32>, tensor<12xi1>, tensor<12xf32>, tensor<12x12xf32>, tensor<12xi1>, tensor<12xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<8x12x12xf32>, %arg1: tensor<12x12xf32>, %arg2: tensor<i32>) -> tensor<8x12x12xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<12x12xf32>) -> tensor<1x12x12xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<8x12x12xf32>, tensor<1x12x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<8x12x12xf32>
    return %1 : tensor<8x12x12xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<8x12xi1>, %arg1: tensor<12xi1>, %arg2: tensor<i32>) -> tensor<8x12xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<12xi1>) -> tensor<1x12xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<8x12xi1>, tensor<1x12xi1>, tensor<i32>, tensor<i32>) -> tensor<8x12xi1>
    return %1 : tensor<8x12xi1>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<8x12xf32>, %arg1: tensor<12xf32>, %arg2: tensor<i32>) -> tensor<8x12xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<8x12xf32>, tensor<1x12xf32>, tensor<i32>, tensor<i32>) -> tensor<8x12xf32>
    return %1 : tensor<8x12xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<8x12x12xf32>, %arg1: tensor<i32>) -> tensor<12x12xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 12, 12] : (tensor<8x12x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x12x12xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x12x12xf32>) -> tensor<12x12xf32>
    return %1 : tensor<12x12xf32>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<8x12xi1>, %arg1: tensor<i32>) -> tensor<12xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 12] : (tensor<8x12xi1>, tensor<i32>, tensor<i32>) -> tensor<1x12xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x12xi1>) -> tensor<12xi1>
    return %1 : tensor<12xi1>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<8x12xf32>, %arg1: tensor<i32>) -> tensor<12xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 12] : (tensor<8x12xf32>, tensor<i32>, tensor<i32>) -> tensor<1x12xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x12xf32>) -> tensor<12xf32>
    return %1 : tensor<12xf32>
  }
  func.func private @closed_call_4(%arg0: tensor<12x12xf32>, %arg1: tensor<12xf32>, %arg2: tensor<12xf32>, %arg3: tensor<12x12xf32>, %arg4: tensor<12xi1>, %arg5: tensor<12xf32>, %arg6: tensor<12x12xf32>, %arg7: tensor<12xi1>, %arg8: tensor<12xf32>) -> (tensor<12x12xf32>, tensor<12xf32>, tensor<12xf32>) {
    %0 = stablehlo.negate %arg2 : tensor<12xf32>
    %1 = stablehlo.divide %0, %arg8 : tensor<12xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %3 = stablehlo.select %arg7, %2, %1 : tensor<12xi1>, tensor<12xf32>
    %4 = stablehlo.select %arg7, %1, %2 : tensor<12xi1>, tensor<12xf32>
    %5 = stablehlo.negate %3 : tensor<12xf32>
    %6 = stablehlo.add %4, %5 : tensor<12xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [1] : (tensor<12xf32>) -> tensor<12x12xf32>
    %8 = stablehlo.multiply %7, %arg6 : tensor<12x12xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<12x12xf32>, tensor<f32>) -> tensor<12xf32>
    %10 = stablehlo.reshape %9 : (tensor<12xf32>) -> tensor<12x1xf32>
    %11 = stablehlo.negate %8 : tensor<12x12xf32>
    %12 = stablehlo.add %arg0, %11 : tensor<12x12xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%10 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<12x1xf32>, tensor<f32>) -> tensor<12xf32>
    %14 = stablehlo.add %arg1, %13 : tensor<12xf32>
    %15 = stablehlo.negate %14 : tensor<12xf32>
    %16 = stablehlo.divide %15, %arg5 : tensor<12xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %18 = stablehlo.select %arg4, %17, %16 : tensor<12xi1>, tensor<12xf32>
    %19 = stablehlo.select %arg4, %16, %17 : tensor<12xi1>, tensor<12xf32>
    %20 = stablehlo.negate %18 : tensor<12xf32>
    %21 = stablehlo.add %19, %20 : tensor<12xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<12xf32>) -> tensor<12x12xf32>
    %23 = stablehlo.multiply %22, %arg3 : tensor<12x12xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<12x12xf32>, tensor<f32>) -> tensor<12xf32>
    %25 = stablehlo.reshape %24 : (tensor<12xf32>) -> tensor<1x12xf32>
    %26 = stablehlo.negate %23 : tensor<12x12xf32>
    %27 = stablehlo.add %12, %26 : tensor<12x12xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%25 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<1x12xf32>, tensor<f32>) -> tensor<12xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12xf32>
    return %27, %29, %28 : tensor<12x12xf32>, tensor<12xf32>, tensor<12xf32>
  }
}
