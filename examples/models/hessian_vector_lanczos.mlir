module @jit_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12x24xf32>, %arg1: tensor<24x5xf32>, %arg2: tensor<24xf32>, %arg3: tensor<12x24xf32>, %arg4: tensor<24x5xf32>, %arg5: tensor<24xf32>, %arg6: tensor<8x12xf32>, %arg7: tensor<8x5xf32>) -> (tensor<12x24xf32> {jax.result_info = "result[0]['a']"}, tensor<24x5xf32> {jax.result_info = "result[0]['b']"}, tensor<24xf32> {jax.result_info = "result[0]['bias']"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %0 = chlo.square %arg3 : tensor<12x24xf32> -> tensor<12x24xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %2 = chlo.square %1 : tensor<12x24xf32> -> tensor<12x24xf32>
    %3 = stablehlo.add %0, %2 : tensor<12x24xf32>
    %4 = chlo.square %arg4 : tensor<24x5xf32> -> tensor<24x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %6 = chlo.square %5 : tensor<24x5xf32> -> tensor<24x5xf32>
    %7 = stablehlo.add %4, %6 : tensor<24x5xf32>
    %8 = chlo.square %arg5 : tensor<24xf32> -> tensor<24xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %10 = chlo.square %9 : tensor<24xf32> -> tensor<24xf32>
    %11 = stablehlo.add %8, %10 : tensor<24xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%3 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x24xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%7 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<24x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%11 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<24xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.add %cst_5, %12 : tensor<f32>
    %16 = stablehlo.add %15, %13 : tensor<f32>
    %17 = stablehlo.add %16, %14 : tensor<f32>
    %18 = stablehlo.sqrt %17 : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %20 = stablehlo.divide %arg3, %19 : tensor<12x24xf32>
    %21 = chlo.square %arg3 : tensor<12x24xf32> -> tensor<12x24xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %23 = chlo.square %22 : tensor<12x24xf32> -> tensor<12x24xf32>
    %24 = stablehlo.add %21, %23 : tensor<12x24xf32>
    %25 = chlo.square %arg4 : tensor<24x5xf32> -> tensor<24x5xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %27 = chlo.square %26 : tensor<24x5xf32> -> tensor<24x5xf32>
    %28 = stablehlo.add %25, %27 : tensor<24x5xf32>
    %29 = chlo.square %arg5 : tensor<24xf32> -> tensor<24xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %31 = chlo.square %30 : tensor<24xf32> -> tensor<24xf32>
    %32 = stablehlo.add %29, %31 : tensor<24xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%24 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x24xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%28 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<24x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%32 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<24xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.add %cst_12, %33 : tensor<f32>
    %37 = stablehlo.add %36, %34 : tensor<f32>
    %38 = stablehlo.add %37, %35 : tensor<f32>
    %39 = stablehlo.sqrt %38 : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %41 = stablehlo.divide %arg4, %40 : tensor<24x5xf32>
    %42 = chlo.square %arg3 : tensor<12x24xf32> -> tensor<12x24xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %44 = chlo.square %43 : tensor<12x24xf32> -> tensor<12x24xf32>
    %45 = stablehlo.add %42, %44 : tensor<12x24xf32>
    %46 = chlo.square %arg4 : tensor<24x5xf32> -> tensor<24x5xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %48 = chlo.square %47 : tensor<24x5xf32> -> tensor<24x5xf32>
    %49 = stablehlo.add %46, %48 : tensor<24x5xf32>
    %50 = chlo.square %arg5 : tensor<24xf32> -> tensor<24xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %52 = chlo.square %51 : tensor<24xf32> -> tensor<24xf32>
    %53 = stablehlo.add %50, %52 : tensor<24xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%45 init: %cst_16) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x24xf32>, tensor<f32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%49 init: %cst_17) applies stablehlo.add across dimensions = [0, 1] : (tensor<24x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%53 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<24xf32>, tensor<f32>) -> tensor<f32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.add %cst_19, %54 : tensor<f32>
    %58 = stablehlo.add %57, %55 : tensor<f32>
    %59 = stablehlo.add %58, %56 : tensor<f32>
    %60 = stablehlo.sqrt %59 : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %62 = stablehlo.divide %arg5, %61 : tensor<24xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %64:10 = stablehlo.while(%iterArg = %arg6, %iterArg_21 = %arg0, %iterArg_22 = %arg2, %iterArg_23 = %arg1, %iterArg_24 = %arg7, %iterArg_25 = %c, %iterArg_26 = %20, %iterArg_27 = %41, %iterArg_28 = %62, %iterArg_29 = %63) : tensor<8x12xf32>, tensor<12x24xf32>, tensor<24xf32>, tensor<24x5xf32>, tensor<8x5xf32>, tensor<i32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<3xf32>
    cond {
      %c_30 = stablehlo.constant dense<3> : tensor<i32>
      %65 = stablehlo.compare LT, %iterArg_25, %c_30, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %65 : tensor<i1>
    } do {
      %65:4 = func.call @closed_call(%iterArg, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_26, %iterArg_27, %iterArg_28) : (tensor<8x12xf32>, tensor<12x24xf32>, tensor<24xf32>, tensor<24x5xf32>, tensor<8x5xf32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>) -> (tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<f32>)
      %66 = func.call @dynamic_update_index_in_dim(%iterArg_29, %65#3, %iterArg_25) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %67 = stablehlo.add %iterArg_25, %c_30 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %67, %65#0, %65#1, %65#2, %66 : tensor<8x12xf32>, tensor<12x24xf32>, tensor<24xf32>, tensor<24x5xf32>, tensor<8x5xf32>, tensor<i32>, tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<3xf32>
    }
    return %64#6, %64#7, %64#8, %64#9 : tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<3xf32>
  }
  func.func private @closed_call(%arg0: tensor<8x12xf32>, %arg1: tensor<12x24xf32>, %arg2: tensor<24xf32>, %arg3: tensor<24x5xf32>, %arg4: tensor<8x5xf32>, %arg5: tensor<12x24xf32>, %arg6: tensor<24x5xf32>, %arg7: tensor<24xf32>) -> (tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<f32>) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x12xf32>, tensor<12x24xf32>) -> tensor<8x24xf32>
    %1 = stablehlo.dot_general %arg0, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x12xf32>, tensor<12x24xf32>) -> tensor<8x24xf32>
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %3 = stablehlo.broadcast_in_dim %arg7, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<8x24xf32>
    %5 = stablehlo.add %0, %4 : tensor<8x24xf32>
    %6 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<8x24xf32>
    %7 = stablehlo.add %1, %6 : tensor<8x24xf32>
    %8 = stablehlo.multiply %5, %5 : tensor<8x24xf32>
    %9 = stablehlo.multiply %8, %5 : tensor<8x24xf32>
    %10 = stablehlo.multiply %5, %5 : tensor<8x24xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<8x24xf32>
    %13 = stablehlo.multiply %7, %12 : tensor<8x24xf32>
    %14 = stablehlo.multiply %5, %5 : tensor<8x24xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %16 = stablehlo.multiply %15, %5 : tensor<8x24xf32>
    %17 = stablehlo.multiply %7, %16 : tensor<8x24xf32>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %19 = stablehlo.multiply %18, %14 : tensor<8x24xf32>
    %cst_2 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %21 = stablehlo.multiply %20, %17 : tensor<8x24xf32>
    %cst_3 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %23 = stablehlo.multiply %22, %9 : tensor<8x24xf32>
    %cst_4 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %25 = stablehlo.multiply %24, %13 : tensor<8x24xf32>
    %26 = stablehlo.add %5, %23 : tensor<8x24xf32>
    %27 = stablehlo.add %7, %25 : tensor<8x24xf32>
    %cst_5 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %29 = stablehlo.multiply %28, %26 : tensor<8x24xf32>
    %cst_6 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %31 = stablehlo.multiply %30, %27 : tensor<8x24xf32>
    %32 = stablehlo.tanh %29 : tensor<8x24xf32>
    %33 = stablehlo.multiply %31, %32 : tensor<8x24xf32>
    %34 = stablehlo.add %31, %33 : tensor<8x24xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %36 = stablehlo.subtract %35, %32 : tensor<8x24xf32>
    %37 = stablehlo.multiply %34, %36 : tensor<8x24xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %39 = stablehlo.subtract %38, %32 : tensor<8x24xf32>
    %40 = stablehlo.negate %37 : tensor<8x24xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %42 = stablehlo.add %41, %32 : tensor<8x24xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<8x24xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %46 = stablehlo.multiply %45, %37 : tensor<8x24xf32>
    %47 = stablehlo.multiply %5, %44 : tensor<8x24xf32>
    %48 = stablehlo.multiply %7, %44 : tensor<8x24xf32>
    %49 = stablehlo.multiply %5, %46 : tensor<8x24xf32>
    %50 = stablehlo.add %48, %49 : tensor<8x24xf32>
    %51 = stablehlo.dot_general %47, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<24x5xf32>) -> tensor<8x5xf32>
    %52 = stablehlo.dot_general %50, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<24x5xf32>) -> tensor<8x5xf32>
    %53 = stablehlo.dot_general %47, %arg6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<24x5xf32>) -> tensor<8x5xf32>
    %54 = stablehlo.add %52, %53 : tensor<8x5xf32>
    %55 = stablehlo.subtract %51, %arg4 : tensor<8x5xf32>
    %56 = stablehlo.multiply %55, %55 : tensor<8x5xf32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %58 = stablehlo.multiply %57, %55 : tensor<8x5xf32>
    %59 = stablehlo.multiply %54, %58 : tensor<8x5xf32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %61 = stablehlo.multiply %60, %55 : tensor<8x5xf32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %63 = stablehlo.multiply %62, %54 : tensor<8x5xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.reduce(%56 init: %cst_15) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%59 init: %cst_16) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<4.000000e+01> : tensor<f32>
    %66 = stablehlo.divide %64, %cst_17 : tensor<f32>
    %cst_18 = stablehlo.constant dense<4.000000e+01> : tensor<f32>
    %67 = stablehlo.divide %65, %cst_18 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_20 = stablehlo.constant dense<4.000000e+01> : tensor<f32>
    %68 = stablehlo.divide %cst_19, %cst_20 : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %70 = stablehlo.multiply %69, %61 : tensor<8x5xf32>
    %71 = stablehlo.multiply %69, %63 : tensor<8x5xf32>
    %72 = stablehlo.dot_general %70, %47, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x5xf32>, tensor<8x24xf32>) -> tensor<5x24xf32>
    %73 = stablehlo.dot_general %71, %47, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x5xf32>, tensor<8x24xf32>) -> tensor<5x24xf32>
    %74 = stablehlo.dot_general %70, %50, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x5xf32>, tensor<8x24xf32>) -> tensor<5x24xf32>
    %75 = stablehlo.add %73, %74 : tensor<5x24xf32>
    %76 = stablehlo.transpose %72, dims = [1, 0] : (tensor<5x24xf32>) -> tensor<24x5xf32>
    %77 = stablehlo.transpose %75, dims = [1, 0] : (tensor<5x24xf32>) -> tensor<24x5xf32>
    %78 = stablehlo.dot_general %70, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x5xf32>, tensor<24x5xf32>) -> tensor<8x24xf32>
    %79 = stablehlo.dot_general %71, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x5xf32>, tensor<24x5xf32>) -> tensor<8x24xf32>
    %80 = stablehlo.dot_general %70, %arg6, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x5xf32>, tensor<24x5xf32>) -> tensor<8x24xf32>
    %81 = stablehlo.add %79, %80 : tensor<8x24xf32>
    %82 = stablehlo.multiply %5, %78 : tensor<8x24xf32>
    %83 = stablehlo.multiply %7, %78 : tensor<8x24xf32>
    %84 = stablehlo.multiply %5, %81 : tensor<8x24xf32>
    %85 = stablehlo.add %83, %84 : tensor<8x24xf32>
    %86 = stablehlo.multiply %78, %44 : tensor<8x24xf32>
    %87 = stablehlo.multiply %81, %44 : tensor<8x24xf32>
    %88 = stablehlo.multiply %78, %46 : tensor<8x24xf32>
    %89 = stablehlo.add %87, %88 : tensor<8x24xf32>
    %cst_21 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %91 = stablehlo.multiply %90, %82 : tensor<8x24xf32>
    %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %93 = stablehlo.multiply %92, %85 : tensor<8x24xf32>
    %94 = stablehlo.multiply %91, %39 : tensor<8x24xf32>
    %95 = stablehlo.multiply %93, %39 : tensor<8x24xf32>
    %96 = stablehlo.multiply %91, %40 : tensor<8x24xf32>
    %97 = stablehlo.add %95, %96 : tensor<8x24xf32>
    %98 = stablehlo.multiply %94, %32 : tensor<8x24xf32>
    %99 = stablehlo.multiply %97, %32 : tensor<8x24xf32>
    %100 = stablehlo.multiply %94, %37 : tensor<8x24xf32>
    %101 = stablehlo.add %99, %100 : tensor<8x24xf32>
    %102 = stablehlo.add %94, %98 : tensor<8x24xf32>
    %103 = stablehlo.add %97, %101 : tensor<8x24xf32>
    %cst_23 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %105 = stablehlo.multiply %104, %102 : tensor<8x24xf32>
    %cst_24 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %107 = stablehlo.multiply %106, %103 : tensor<8x24xf32>
    %108 = stablehlo.add %86, %105 : tensor<8x24xf32>
    %109 = stablehlo.add %89, %107 : tensor<8x24xf32>
    %cst_25 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %111 = stablehlo.multiply %110, %105 : tensor<8x24xf32>
    %cst_26 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %113 = stablehlo.multiply %112, %107 : tensor<8x24xf32>
    %114 = stablehlo.multiply %111, %19 : tensor<8x24xf32>
    %115 = stablehlo.multiply %113, %19 : tensor<8x24xf32>
    %116 = stablehlo.multiply %111, %21 : tensor<8x24xf32>
    %117 = stablehlo.add %115, %116 : tensor<8x24xf32>
    %118 = stablehlo.add %108, %114 : tensor<8x24xf32>
    %119 = stablehlo.add %109, %117 : tensor<8x24xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.reduce(%118 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<8x24xf32>, tensor<f32>) -> tensor<24xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.reduce(%119 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<8x24xf32>, tensor<f32>) -> tensor<24xf32>
    %122 = stablehlo.reshape %120 : (tensor<24xf32>) -> tensor<1x24xf32>
    %123 = stablehlo.reshape %121 : (tensor<24xf32>) -> tensor<1x24xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %124 = stablehlo.reduce(%122 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<1x24xf32>, tensor<f32>) -> tensor<24xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.reduce(%123 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<1x24xf32>, tensor<f32>) -> tensor<24xf32>
    %126 = stablehlo.dot_general %118, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<8x12xf32>) -> tensor<24x12xf32>
    %127 = stablehlo.dot_general %119, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<8x12xf32>) -> tensor<24x12xf32>
    %128 = stablehlo.transpose %126, dims = [1, 0] : (tensor<24x12xf32>) -> tensor<12x24xf32>
    %129 = stablehlo.transpose %127, dims = [1, 0] : (tensor<24x12xf32>) -> tensor<12x24xf32>
    %130 = stablehlo.reshape %arg5 : (tensor<12x24xf32>) -> tensor<288xf32>
    %131 = stablehlo.reshape %129 : (tensor<12x24xf32>) -> tensor<288xf32>
    %132 = stablehlo.dot_general %130, %131, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<288xf32>, tensor<288xf32>) -> tensor<f32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %133 = stablehlo.add %cst_31, %132 : tensor<f32>
    %134 = stablehlo.reshape %arg6 : (tensor<24x5xf32>) -> tensor<120xf32>
    %135 = stablehlo.reshape %77 : (tensor<24x5xf32>) -> tensor<120xf32>
    %136 = stablehlo.dot_general %134, %135, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<120xf32>, tensor<120xf32>) -> tensor<f32>
    %137 = stablehlo.add %133, %136 : tensor<f32>
    %138 = stablehlo.dot_general %arg7, %125, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24xf32>, tensor<24xf32>) -> tensor<f32>
    %139 = stablehlo.add %137, %138 : tensor<f32>
    %140 = chlo.square %129 : tensor<12x24xf32> -> tensor<12x24xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %142 = chlo.square %141 : tensor<12x24xf32> -> tensor<12x24xf32>
    %143 = stablehlo.add %140, %142 : tensor<12x24xf32>
    %144 = chlo.square %77 : tensor<24x5xf32> -> tensor<24x5xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %146 = chlo.square %145 : tensor<24x5xf32> -> tensor<24x5xf32>
    %147 = stablehlo.add %144, %146 : tensor<24x5xf32>
    %148 = chlo.square %125 : tensor<24xf32> -> tensor<24xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %150 = chlo.square %149 : tensor<24xf32> -> tensor<24xf32>
    %151 = stablehlo.add %148, %150 : tensor<24xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.reduce(%143 init: %cst_35) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x24xf32>, tensor<f32>) -> tensor<f32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.reduce(%147 init: %cst_36) applies stablehlo.add across dimensions = [0, 1] : (tensor<24x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.reduce(%151 init: %cst_37) applies stablehlo.add across dimensions = [0] : (tensor<24xf32>, tensor<f32>) -> tensor<f32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.add %cst_38, %152 : tensor<f32>
    %156 = stablehlo.add %155, %153 : tensor<f32>
    %157 = stablehlo.add %156, %154 : tensor<f32>
    %158 = stablehlo.sqrt %157 : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %160 = stablehlo.divide %129, %159 : tensor<12x24xf32>
    %161 = chlo.square %129 : tensor<12x24xf32> -> tensor<12x24xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %163 = chlo.square %162 : tensor<12x24xf32> -> tensor<12x24xf32>
    %164 = stablehlo.add %161, %163 : tensor<12x24xf32>
    %165 = chlo.square %77 : tensor<24x5xf32> -> tensor<24x5xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %167 = chlo.square %166 : tensor<24x5xf32> -> tensor<24x5xf32>
    %168 = stablehlo.add %165, %167 : tensor<24x5xf32>
    %169 = chlo.square %125 : tensor<24xf32> -> tensor<24xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %171 = chlo.square %170 : tensor<24xf32> -> tensor<24xf32>
    %172 = stablehlo.add %169, %171 : tensor<24xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %173 = stablehlo.reduce(%164 init: %cst_42) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x24xf32>, tensor<f32>) -> tensor<f32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %174 = stablehlo.reduce(%168 init: %cst_43) applies stablehlo.add across dimensions = [0, 1] : (tensor<24x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %175 = stablehlo.reduce(%172 init: %cst_44) applies stablehlo.add across dimensions = [0] : (tensor<24xf32>, tensor<f32>) -> tensor<f32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %176 = stablehlo.add %cst_45, %173 : tensor<f32>
    %177 = stablehlo.add %176, %174 : tensor<f32>
    %178 = stablehlo.add %177, %175 : tensor<f32>
    %179 = stablehlo.sqrt %178 : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %181 = stablehlo.divide %77, %180 : tensor<24x5xf32>
    %182 = chlo.square %129 : tensor<12x24xf32> -> tensor<12x24xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
    %184 = chlo.square %183 : tensor<12x24xf32> -> tensor<12x24xf32>
    %185 = stablehlo.add %182, %184 : tensor<12x24xf32>
    %186 = chlo.square %77 : tensor<24x5xf32> -> tensor<24x5xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %188 = chlo.square %187 : tensor<24x5xf32> -> tensor<24x5xf32>
    %189 = stablehlo.add %186, %188 : tensor<24x5xf32>
    %190 = chlo.square %125 : tensor<24xf32> -> tensor<24xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %192 = chlo.square %191 : tensor<24xf32> -> tensor<24xf32>
    %193 = stablehlo.add %190, %192 : tensor<24xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %194 = stablehlo.reduce(%185 init: %cst_49) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x24xf32>, tensor<f32>) -> tensor<f32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %195 = stablehlo.reduce(%189 init: %cst_50) applies stablehlo.add across dimensions = [0, 1] : (tensor<24x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %196 = stablehlo.reduce(%193 init: %cst_51) applies stablehlo.add across dimensions = [0] : (tensor<24xf32>, tensor<f32>) -> tensor<f32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %197 = stablehlo.add %cst_52, %194 : tensor<f32>
    %198 = stablehlo.add %197, %195 : tensor<f32>
    %199 = stablehlo.add %198, %196 : tensor<f32>
    %200 = stablehlo.sqrt %199 : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %202 = stablehlo.divide %125, %201 : tensor<24xf32>
    return %160, %181, %202, %139 : tensor<12x24xf32>, tensor<24x5xf32>, tensor<24xf32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
