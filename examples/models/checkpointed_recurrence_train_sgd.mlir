module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12x12xf32>, %arg1: tensor<6x12xf32>, %arg2: tensor<10x8x6xf32>, %arg3: tensor<8x12xf32>) -> (tensor<12x12xf32> {jax.result_info = "result[0]['a']"}, tensor<6x12xf32> {jax.result_info = "result[0]['b']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x12xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<10x8x12xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<10x8x12xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<10x8x12xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<10x8x12xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6:11 = stablehlo.while(%iterArg = %arg2, %iterArg_22 = %arg0, %iterArg_23 = %arg1, %iterArg_24 = %c, %iterArg_25 = %0, %iterArg_26 = %cst_0, %iterArg_27 = %1, %iterArg_28 = %2, %iterArg_29 = %3, %iterArg_30 = %4, %iterArg_31 = %5) : tensor<10x8x6xf32>, tensor<12x12xf32>, tensor<6x12xf32>, tensor<i32>, tensor<8x12xf32>, tensor<f32>, tensor<10x8x12xf32>, tensor<10x8x12xf32>, tensor<10x8x12xf32>, tensor<10x8x12xf32>, tensor<10xf32>
    cond {
      %c_32 = stablehlo.constant dense<10> : tensor<i32>
      %35 = stablehlo.compare LT, %iterArg_24, %c_32, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %35 : tensor<i1>
    } do {
      %35 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_24) : (tensor<10x8x6xf32>, tensor<i32>) -> tensor<8x6xf32>
      %36:7 = func.call @closed_call(%iterArg_22, %iterArg_23, %iterArg_25, %iterArg_26, %35) : (tensor<12x12xf32>, tensor<6x12xf32>, tensor<8x12xf32>, tensor<f32>, tensor<8x6xf32>) -> (tensor<8x12xf32>, tensor<f32>, tensor<8x12xf32>, tensor<8x12xf32>, tensor<8x12xf32>, tensor<8x12xf32>, tensor<f32>)
      %37 = func.call @dynamic_update_index_in_dim(%iterArg_27, %36#2, %iterArg_24) : (tensor<10x8x12xf32>, tensor<8x12xf32>, tensor<i32>) -> tensor<10x8x12xf32>
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_28, %36#3, %iterArg_24) : (tensor<10x8x12xf32>, tensor<8x12xf32>, tensor<i32>) -> tensor<10x8x12xf32>
      %39 = func.call @dynamic_update_index_in_dim(%iterArg_29, %36#4, %iterArg_24) : (tensor<10x8x12xf32>, tensor<8x12xf32>, tensor<i32>) -> tensor<10x8x12xf32>
      %40 = func.call @dynamic_update_index_in_dim(%iterArg_30, %36#5, %iterArg_24) : (tensor<10x8x12xf32>, tensor<8x12xf32>, tensor<i32>) -> tensor<10x8x12xf32>
      %41 = func.call @dynamic_update_index_in_dim_0(%iterArg_31, %36#6, %iterArg_24) : (tensor<10xf32>, tensor<f32>, tensor<i32>) -> tensor<10xf32>
      %c_32 = stablehlo.constant dense<1> : tensor<i32>
      %42 = stablehlo.add %iterArg_24, %c_32 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_22, %iterArg_23, %42, %36#0, %36#1, %37, %38, %39, %40, %41 : tensor<10x8x6xf32>, tensor<12x12xf32>, tensor<6x12xf32>, tensor<i32>, tensor<8x12xf32>, tensor<f32>, tensor<10x8x12xf32>, tensor<10x8x12xf32>, tensor<10x8x12xf32>, tensor<10x8x12xf32>, tensor<10xf32>
    }
    %7 = stablehlo.subtract %6#4, %arg3 : tensor<8x12xf32>
    %8 = stablehlo.multiply %7, %7 : tensor<8x12xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8x12xf32>
    %10 = stablehlo.multiply %9, %7 : tensor<8x12xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%8 init: %cst_7) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<9.600000e+01> : tensor<f32>
    %12 = stablehlo.divide %11, %cst_8 : tensor<f32>
    %13 = stablehlo.multiply %6#6, %6#6 : tensor<10x8x12xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<10x8x12xf32>
    %15 = stablehlo.multiply %14, %6#6 : tensor<10x8x12xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%13 init: %cst_10) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<10x8x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<9.600000e+02> : tensor<f32>
    %17 = stablehlo.divide %16, %cst_11 : tensor<f32>
    %18 = stablehlo.add %12, %17 : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<8x12xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_14 = stablehlo.constant dense<9.600000e+02> : tensor<f32>
    %20 = stablehlo.divide %cst_13, %cst_14 : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<10x8x12xf32>
    %22 = stablehlo.multiply %21, %15 : tensor<10x8x12xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_16 = stablehlo.constant dense<9.600000e+01> : tensor<f32>
    %23 = stablehlo.divide %cst_15, %cst_16 : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x12xf32>
    %25 = stablehlo.multiply %24, %10 : tensor<8x12xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<6x12xf32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %28:11 = stablehlo.while(%iterArg = %22, %iterArg_22 = %6#7, %iterArg_23 = %6#8, %iterArg_24 = %6#9, %iterArg_25 = %6#10, %iterArg_26 = %arg2, %iterArg_27 = %arg0, %iterArg_28 = %c_19, %iterArg_29 = %26, %iterArg_30 = %27, %iterArg_31 = %25) : tensor<10x8x12xf32>, tensor<10x8x12xf32>, tensor<10x8x12xf32>, tensor<10x8x12xf32>, tensor<10xf32>, tensor<10x8x6xf32>, tensor<12x12xf32>, tensor<i32>, tensor<12x12xf32>, tensor<6x12xf32>, tensor<8x12xf32>
    cond {
      %c_32 = stablehlo.constant dense<10> : tensor<i32>
      %35 = stablehlo.compare LT, %iterArg_28, %c_32, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %35 : tensor<i1>
    } do {
      %c_32 = stablehlo.constant dense<10> : tensor<i32>
      %35 = stablehlo.subtract %c_32, %iterArg_28 : tensor<i32>
      %c_33 = stablehlo.constant dense<1> : tensor<i32>
      %36 = stablehlo.subtract %35, %c_33 : tensor<i32>
      %37 = func.call @dynamic_index_in_dim_1(%iterArg, %36) : (tensor<10x8x12xf32>, tensor<i32>) -> tensor<8x12xf32>
      %38 = func.call @dynamic_index_in_dim_1(%iterArg_22, %36) : (tensor<10x8x12xf32>, tensor<i32>) -> tensor<8x12xf32>
      %39 = func.call @dynamic_index_in_dim_1(%iterArg_23, %36) : (tensor<10x8x12xf32>, tensor<i32>) -> tensor<8x12xf32>
      %40 = func.call @dynamic_index_in_dim_1(%iterArg_24, %36) : (tensor<10x8x12xf32>, tensor<i32>) -> tensor<8x12xf32>
      %41 = func.call @dynamic_index_in_dim_2(%iterArg_25, %36) : (tensor<10xf32>, tensor<i32>) -> tensor<f32>
      %42 = func.call @dynamic_index_in_dim(%iterArg_26, %36) : (tensor<10x8x6xf32>, tensor<i32>) -> tensor<8x6xf32>
      %43:3 = func.call @closed_call_3(%iterArg_27, %iterArg_29, %iterArg_30, %iterArg_31, %37, %38, %39, %40, %41, %42) : (tensor<12x12xf32>, tensor<12x12xf32>, tensor<6x12xf32>, tensor<8x12xf32>, tensor<8x12xf32>, tensor<8x12xf32>, tensor<8x12xf32>, tensor<8x12xf32>, tensor<f32>, tensor<8x6xf32>) -> (tensor<12x12xf32>, tensor<6x12xf32>, tensor<8x12xf32>)
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %44 = stablehlo.add %iterArg_28, %c_34 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %44, %43#0, %43#1, %43#2 : tensor<10x8x12xf32>, tensor<10x8x12xf32>, tensor<10x8x12xf32>, tensor<10x8x12xf32>, tensor<10xf32>, tensor<10x8x6xf32>, tensor<12x12xf32>, tensor<i32>, tensor<12x12xf32>, tensor<6x12xf32>, tensor<8x12xf32>
    }
    %cst_20 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<12x12xf32>
    %30 = stablehlo.multiply %29, %28#8 : tensor<12x12xf32>
    %cst_21 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<6x12xf32>
    %32 = stablehlo.multiply %31, %28#9 : tensor<6x12xf32>
    %33 = stablehlo.add %arg0, %30 : tensor<12x12xf32>
    %34 = stablehlo.add %arg1, %32 : tensor<6x12xf32>
    return %33, %34, %18 : tensor<12x12xf32>, tensor<6x12xf32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<10x8x6xf32>, %arg1: tensor<i32>) -> tensor<8x6xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 8, 6] : (tensor<10x8x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x6xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x8x6xf32>) -> tensor<8x6xf32>
    return %1 : tensor<8x6xf32>
  }
  func.func private @closed_call(%arg0: tensor<12x12xf32>, %arg1: tensor<6x12xf32>, %arg2: tensor<8x12xf32>, %arg3: tensor<f32>, %arg4: tensor<8x6xf32>) -> (tensor<8x12xf32>, tensor<f32>, tensor<8x12xf32>, tensor<8x12xf32>, tensor<8x12xf32>, tensor<8x12xf32>, tensor<f32>) {
    %0 = stablehlo.dot_general %arg2, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x12xf32>, tensor<12x12xf32>) -> tensor<8x12xf32>
    %1 = stablehlo.reduce_precision %0, format = e8m23 : tensor<8x12xf32>
    %2 = stablehlo.dot_general %arg4, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x6xf32>, tensor<6x12xf32>) -> tensor<8x12xf32>
    %3 = stablehlo.reduce_precision %2, format = e8m23 : tensor<8x12xf32>
    %4 = stablehlo.sine %3 : tensor<8x12xf32>
    %5 = stablehlo.add %1, %4 : tensor<8x12xf32>
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %6 = stablehlo.multiply %arg3, %cst : tensor<f32>
    %7 = stablehlo.convert %6 : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<8x12xf32>
    %9 = stablehlo.add %5, %8 : tensor<8x12xf32>
    %10 = stablehlo.tanh %9 : tensor<8x12xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.add %arg3, %cst_0 : tensor<f32>
    %12 = stablehlo.cosine %10 : tensor<8x12xf32>
    return %10, %11, %12, %3, %1, %arg2, %arg3 : tensor<8x12xf32>, tensor<f32>, tensor<8x12xf32>, tensor<8x12xf32>, tensor<8x12xf32>, tensor<8x12xf32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<10x8x12xf32>, %arg1: tensor<8x12xf32>, %arg2: tensor<i32>) -> tensor<10x8x12xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<8x12xf32>) -> tensor<1x8x12xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<10x8x12xf32>, tensor<1x8x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<10x8x12xf32>
    return %1 : tensor<10x8x12xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<10xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<10xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<10xf32>, tensor<1xf32>, tensor<i32>) -> tensor<10xf32>
    return %1 : tensor<10xf32>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<10x8x12xf32>, %arg1: tensor<i32>) -> tensor<8x12xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 8, 12] : (tensor<10x8x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x12xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x8x12xf32>) -> tensor<8x12xf32>
    return %1 : tensor<8x12xf32>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<10xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<10xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call_3(%arg0: tensor<12x12xf32>, %arg1: tensor<12x12xf32>, %arg2: tensor<6x12xf32>, %arg3: tensor<8x12xf32>, %arg4: tensor<8x12xf32>, %arg5: tensor<8x12xf32>, %arg6: tensor<8x12xf32>, %arg7: tensor<8x12xf32>, %arg8: tensor<f32>, %arg9: tensor<8x6xf32>) -> (tensor<12x12xf32>, tensor<6x12xf32>, tensor<8x12xf32>) {
    %0:8 = stablehlo.optimization_barrier %arg5, %arg6, %arg0, %arg7, %arg8, %arg9, %arg3, %arg4 : tensor<8x12xf32>, tensor<8x12xf32>, tensor<12x12xf32>, tensor<8x12xf32>, tensor<f32>, tensor<8x6xf32>, tensor<8x12xf32>, tensor<8x12xf32>
    %1 = stablehlo.sine %0#0 : tensor<8x12xf32>
    %2 = stablehlo.cosine %0#0 : tensor<8x12xf32>
    %3 = stablehlo.add %0#1, %1 : tensor<8x12xf32>
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %4 = stablehlo.multiply %0#4, %cst : tensor<f32>
    %5 = stablehlo.convert %4 : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<8x12xf32>
    %7 = stablehlo.add %3, %6 : tensor<8x12xf32>
    %8 = stablehlo.tanh %7 : tensor<8x12xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x12xf32>
    %10 = stablehlo.subtract %9, %8 : tensor<8x12xf32>
    %11 = stablehlo.sine %8 : tensor<8x12xf32>
    %12 = stablehlo.negate %0#7 : tensor<8x12xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<8x12xf32>
    %14 = stablehlo.add %0#6, %13 : tensor<8x12xf32>
    %15 = stablehlo.multiply %14, %10 : tensor<8x12xf32>
    %16 = stablehlo.multiply %15, %8 : tensor<8x12xf32>
    %17 = stablehlo.add %15, %16 : tensor<8x12xf32>
    %18 = stablehlo.multiply %17, %2 : tensor<8x12xf32>
    %19 = stablehlo.dot_general %18, %0#5, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x12xf32>, tensor<8x6xf32>) -> tensor<12x6xf32>
    %20 = stablehlo.transpose %19, dims = [1, 0] : (tensor<12x6xf32>) -> tensor<6x12xf32>
    %21 = stablehlo.dot_general %17, %0#3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x12xf32>, tensor<8x12xf32>) -> tensor<12x12xf32>
    %22 = stablehlo.transpose %21, dims = [1, 0] : (tensor<12x12xf32>) -> tensor<12x12xf32>
    %23 = stablehlo.dot_general %17, %0#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x12xf32>, tensor<12x12xf32>) -> tensor<8x12xf32>
    %24 = stablehlo.add %arg1, %22 : tensor<12x12xf32>
    %25 = stablehlo.add %arg2, %20 : tensor<6x12xf32>
    return %24, %25, %23 : tensor<12x12xf32>, tensor<6x12xf32>, tensor<8x12xf32>
  }
}
