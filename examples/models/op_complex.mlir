module @jit_complexes attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x12xcomplex<f32>>, %arg1: tensor<12x5xcomplex<f32>>) -> (tensor<6x5xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<6x12xf32> {jax.result_info = "result[1]"}, tensor<6x12xcomplex<f32>> {jax.result_info = "result[2]"}, tensor<6x12xcomplex<f32>> {jax.result_info = "result[3]"}, tensor<6x12xcomplex<f32>> {jax.result_info = "result[4]"}, tensor<6x12xcomplex<f32>> {jax.result_info = "result[5]"}, tensor<6x12xf32> {jax.result_info = "result[6]"}, tensor<complex<f32>> {jax.result_info = "result[7]"}, tensor<6xcomplex<f32>> {jax.result_info = "result[8]"}, tensor<12x6xcomplex<f32>> {jax.result_info = "result[9]"}, tensor<6x12xcomplex<f32>> {jax.result_info = "result[10]"}, tensor<6x12xcomplex<f32>> {jax.result_info = "result[11]"}, tensor<6x12xcomplex<f32>> {jax.result_info = "result[12]"}, tensor<6x12xi1> {jax.result_info = "result[13]"}, tensor<6x12xcomplex<f32>> {jax.result_info = "result[14]"}, tensor<6x12xcomplex<f32>> {jax.result_info = "result[15]"}, tensor<6x12xcomplex<f32>> {jax.result_info = "result[16]"}, tensor<6x12xcomplex<f32>> {jax.result_info = "result[17]"}, tensor<6xcomplex<f32>> {jax.result_info = "result[18]"}, tensor<6x12xcomplex<f32>> {jax.result_info = "result[19]"}, tensor<6x12xcomplex<f32>> {jax.result_info = "result[20]"}, tensor<12x12xcomplex<f32>> {jax.result_info = "result[21]"}, tensor<6x12xcomplex<f32>> {jax.result_info = "result[22]"}, tensor<6x12xcomplex<f32>> {jax.result_info = "result[23]"}, tensor<6x12xcomplex<f32>> {jax.result_info = "result[24]"}, tensor<6xcomplex<f32>> {jax.result_info = "result[25]"}, tensor<6x12xcomplex<f32>> {jax.result_info = "result[26]"}) {
    %c = stablehlo.constant dense<[0, 2, 0]> : tensor<3xi32>
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x12xcomplex<f32>>, tensor<12x5xcomplex<f32>>) -> tensor<6x5xcomplex<f32>>
    %1 = stablehlo.abs %arg0 : (tensor<6x12xcomplex<f32>>) -> tensor<6x12xf32>
    %2 = stablehlo.exponential %arg0 : tensor<6x12xcomplex<f32>>
    %3 = stablehlo.multiply %arg0, %arg0 : tensor<6x12xcomplex<f32>>
    %cst = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<6x12xcomplex<f32>>
    %5 = stablehlo.add %arg0, %4 : tensor<6x12xcomplex<f32>>
    %6 = stablehlo.divide %arg0, %5 : tensor<6x12xcomplex<f32>>
    %7 = stablehlo.real %arg0 : (tensor<6x12xcomplex<f32>>) -> tensor<6x12xf32>
    %8 = stablehlo.imag %arg0 : (tensor<6x12xcomplex<f32>>) -> tensor<6x12xf32>
    %9 = stablehlo.negate %8 : tensor<6x12xf32>
    %10 = stablehlo.complex %7, %9 : tensor<6x12xcomplex<f32>>
    %11 = call @angle(%arg0) : (tensor<6x12xcomplex<f32>>) -> tensor<6x12xf32>
    %cst_0 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %12 = stablehlo.reduce(%arg0 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x12xcomplex<f32>>, tensor<complex<f32>>) -> tensor<complex<f32>>
    %cst_1 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %13 = stablehlo.reduce(%arg0 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<6x12xcomplex<f32>>, tensor<complex<f32>>) -> tensor<6xcomplex<f32>>
    %14 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<6x12xcomplex<f32>>) -> tensor<12x6xcomplex<f32>>
    %15 = stablehlo.sqrt %arg0 : tensor<6x12xcomplex<f32>>
    %16 = stablehlo.log %arg0 : tensor<6x12xcomplex<f32>>
    %17 = stablehlo.tanh %arg0 : tensor<6x12xcomplex<f32>>
    %18 = stablehlo.compare EQ, %arg0, %arg0, FLOAT : (tensor<6x12xcomplex<f32>>, tensor<6x12xcomplex<f32>>) -> tensor<6x12xi1>
    %19 = stablehlo.real %arg0 : (tensor<6x12xcomplex<f32>>) -> tensor<6x12xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x12xf32>
    %21 = stablehlo.compare GT, %19, %20, FLOAT : (tensor<6x12xf32>, tensor<6x12xf32>) -> tensor<6x12xi1>
    %22 = stablehlo.negate %arg0 : tensor<6x12xcomplex<f32>>
    %23 = call @_where(%21, %arg0, %22) : (tensor<6x12xi1>, tensor<6x12xcomplex<f32>>, tensor<6x12xcomplex<f32>>) -> tensor<6x12xcomplex<f32>>
    %24 = stablehlo.real %arg0 : (tensor<6x12xcomplex<f32>>) -> tensor<6x12xf32>
    %25 = stablehlo.imag %arg0 : (tensor<6x12xcomplex<f32>>) -> tensor<6x12xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x12xf32>
    %27 = stablehlo.compare EQ, %24, %26, FLOAT : (tensor<6x12xf32>, tensor<6x12xf32>) -> tensor<6x12xi1>
    %28 = stablehlo.sine %24 : tensor<6x12xf32>
    %29 = stablehlo.cosine %24 : tensor<6x12xf32>
    %30 = stablehlo.exponential_minus_one %25 : tensor<6x12xf32>
    %31 = stablehlo.negate %25 : tensor<6x12xf32>
    %32 = stablehlo.exponential_minus_one %31 : tensor<6x12xf32>
    %33 = stablehlo.subtract %30, %32 : tensor<6x12xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6x12xf32>
    %35 = stablehlo.divide %33, %34 : tensor<6x12xf32>
    %36 = stablehlo.add %30, %32 : tensor<6x12xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6x12xf32>
    %38 = stablehlo.add %36, %37 : tensor<6x12xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6x12xf32>
    %40 = stablehlo.divide %38, %39 : tensor<6x12xf32>
    %41 = stablehlo.multiply %28, %40 : tensor<6x12xf32>
    %42 = stablehlo.multiply %29, %35 : tensor<6x12xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6x12xf32>
    %44 = stablehlo.complex %43, %42 : tensor<6x12xcomplex<f32>>
    %45 = stablehlo.complex %41, %42 : tensor<6x12xcomplex<f32>>
    %46 = stablehlo.select %27, %44, %45 : tensor<6x12xi1>, tensor<6x12xcomplex<f32>>
    %47 = stablehlo.real %arg0 : (tensor<6x12xcomplex<f32>>) -> tensor<6x12xf32>
    %48 = stablehlo.imag %arg0 : (tensor<6x12xcomplex<f32>>) -> tensor<6x12xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6x12xf32>
    %50 = stablehlo.compare EQ, %47, %49, FLOAT : (tensor<6x12xf32>, tensor<6x12xf32>) -> tensor<6x12xi1>
    %51 = stablehlo.sine %47 : tensor<6x12xf32>
    %52 = stablehlo.cosine %47 : tensor<6x12xf32>
    %53 = stablehlo.exponential_minus_one %48 : tensor<6x12xf32>
    %54 = stablehlo.negate %48 : tensor<6x12xf32>
    %55 = stablehlo.exponential_minus_one %54 : tensor<6x12xf32>
    %56 = stablehlo.subtract %53, %55 : tensor<6x12xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6x12xf32>
    %58 = stablehlo.divide %56, %57 : tensor<6x12xf32>
    %59 = stablehlo.add %53, %55 : tensor<6x12xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6x12xf32>
    %61 = stablehlo.add %59, %60 : tensor<6x12xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6x12xf32>
    %63 = stablehlo.divide %61, %62 : tensor<6x12xf32>
    %64 = stablehlo.multiply %52, %63 : tensor<6x12xf32>
    %65 = stablehlo.negate %51 : tensor<6x12xf32>
    %66 = stablehlo.multiply %65, %58 : tensor<6x12xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<6x12xf32>
    %68 = stablehlo.complex %64, %67 : tensor<6x12xcomplex<f32>>
    %69 = stablehlo.complex %64, %66 : tensor<6x12xcomplex<f32>>
    %70 = stablehlo.select %50, %68, %69 : tensor<6x12xi1>, tensor<6x12xcomplex<f32>>
    %cst_13 = stablehlo.constant dense<(2.500000e+00,0.000000e+00)> : tensor<complex<f32>>
    %71 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<complex<f32>>) -> tensor<6x12xcomplex<f32>>
    %72 = stablehlo.power %arg0, %71 : tensor<6x12xcomplex<f32>>
    %cst_14 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %73 = stablehlo.reduce(%arg0 init: %cst_14) applies stablehlo.multiply across dimensions = [1] : (tensor<6x12xcomplex<f32>>, tensor<complex<f32>>) -> tensor<6xcomplex<f32>>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %74:4 = stablehlo.while(%iterArg = %arg0, %iterArg_20 = %c_16, %iterArg_21 = %c_15, %iterArg_22 = %arg0) : tensor<6x12xcomplex<f32>>, tensor<i32>, tensor<i32>, tensor<6x12xcomplex<f32>>
    cond {
      %c_23 = stablehlo.constant dense<3> : tensor<i32>
      %93 = stablehlo.compare LT, %iterArg_20, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %93 : tensor<i1>
    } do {
      %93:2 = func.call @closed_call(%iterArg, %iterArg_21, %iterArg_22) : (tensor<6x12xcomplex<f32>>, tensor<i32>, tensor<6x12xcomplex<f32>>) -> (tensor<i32>, tensor<6x12xcomplex<f32>>)
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %94 = stablehlo.add %iterArg_20, %c_23 : tensor<i32>
      stablehlo.return %iterArg, %94, %93#0, %93#1 : tensor<6x12xcomplex<f32>>, tensor<i32>, tensor<i32>, tensor<6x12xcomplex<f32>>
    }
    %75 = stablehlo.slice %arg0 [0:3, 0:12] : (tensor<6x12xcomplex<f32>>) -> tensor<3x12xcomplex<f32>>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %76 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %77 = stablehlo.compare LT, %c, %76, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_18 = stablehlo.constant dense<6> : tensor<i32>
    %78 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %79 = stablehlo.add %c, %78 : tensor<3xi32>
    %80 = stablehlo.select %77, %79, %c : tensor<3xi1>, tensor<3xi32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %82 = "stablehlo.scatter"(%arg0, %81, %75) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<complex<f32>>, %arg3: tensor<complex<f32>>):
      %93 = stablehlo.add %arg2, %arg3 : tensor<complex<f32>>
      stablehlo.return %93 : tensor<complex<f32>>
    }) : (tensor<6x12xcomplex<f32>>, tensor<3x1xi32>, tensor<3x12xcomplex<f32>>) -> tensor<6x12xcomplex<f32>>
    %cst_19 = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %83 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<complex<f32>>) -> tensor<6x12xcomplex<f32>>
    %84 = stablehlo.multiply %arg0, %83 : tensor<6x12xcomplex<f32>>
    %85 = stablehlo.concatenate %arg0, %84, dim = 0 : (tensor<6x12xcomplex<f32>>, tensor<6x12xcomplex<f32>>) -> tensor<12x12xcomplex<f32>>
    %86 = stablehlo.rsqrt %arg0 : tensor<6x12xcomplex<f32>>
    %87 = stablehlo.exponential_minus_one %arg0 : tensor<6x12xcomplex<f32>>
    %88 = stablehlo.log_plus_one %arg0 : tensor<6x12xcomplex<f32>>
    %89 = stablehlo.slice %arg0 [0:6, 0:1] : (tensor<6x12xcomplex<f32>>) -> tensor<6x1xcomplex<f32>>
    %90 = stablehlo.reshape %89 : (tensor<6x1xcomplex<f32>>) -> tensor<6xcomplex<f32>>
    %91 = call @sort(%90) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
    %92 = call @cumsum(%arg0) : (tensor<6x12xcomplex<f32>>) -> tensor<6x12xcomplex<f32>>
    return %0, %1, %2, %3, %6, %10, %11, %12, %13, %14, %15, %16, %17, %18, %23, %46, %70, %72, %73, %74#3, %82, %85, %86, %87, %88, %91, %92 : tensor<6x5xcomplex<f32>>, tensor<6x12xf32>, tensor<6x12xcomplex<f32>>, tensor<6x12xcomplex<f32>>, tensor<6x12xcomplex<f32>>, tensor<6x12xcomplex<f32>>, tensor<6x12xf32>, tensor<complex<f32>>, tensor<6xcomplex<f32>>, tensor<12x6xcomplex<f32>>, tensor<6x12xcomplex<f32>>, tensor<6x12xcomplex<f32>>, tensor<6x12xcomplex<f32>>, tensor<6x12xi1>, tensor<6x12xcomplex<f32>>, tensor<6x12xcomplex<f32>>, tensor<6x12xcomplex<f32>>, tensor<6x12xcomplex<f32>>, tensor<6xcomplex<f32>>, tensor<6x12xcomplex<f32>>, tensor<6x12xcomplex<f32>>, tensor<12x12xcomplex<f32>>, tensor<6x12xcomplex<f32>>, tensor<6x12xcomplex<f32>>, tensor<6x12xcomplex<f32>>, tensor<6xcomplex<f32>>, tensor<6x12xcomplex<f32>>
  }
  func.func private @angle(%arg0: tensor<6x12xcomplex<f32>>) -> tensor<6x12xf32> {
    %0 = stablehlo.real %arg0 : (tensor<6x12xcomplex<f32>>) -> tensor<6x12xf32>
    %1 = stablehlo.imag %arg0 : (tensor<6x12xcomplex<f32>>) -> tensor<6x12xf32>
    %2 = stablehlo.atan2 %1, %0 : tensor<6x12xf32>
    return %2 : tensor<6x12xf32>
  }
  func.func private @_where(%arg0: tensor<6x12xi1>, %arg1: tensor<6x12xcomplex<f32>>, %arg2: tensor<6x12xcomplex<f32>>) -> tensor<6x12xcomplex<f32>> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6x12xi1>, tensor<6x12xcomplex<f32>>
    return %0 : tensor<6x12xcomplex<f32>>
  }
  func.func private @closed_call(%arg0: tensor<6x12xcomplex<f32>>, %arg1: tensor<i32>, %arg2: tensor<6x12xcomplex<f32>>) -> (tensor<i32>, tensor<6x12xcomplex<f32>>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg1, %c : tensor<i32>
    %1 = stablehlo.multiply %arg2, %arg2 : tensor<6x12xcomplex<f32>>
    %cst = stablehlo.constant dense<(1.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<6x12xcomplex<f32>>
    %3 = stablehlo.multiply %1, %2 : tensor<6x12xcomplex<f32>>
    %4 = stablehlo.add %3, %arg0 : tensor<6x12xcomplex<f32>>
    return %0, %4 : tensor<i32>, tensor<6x12xcomplex<f32>>
  }
  func.func private @sort(%arg0: tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<complex<f32>>, %arg2: tensor<complex<f32>>):
      %1 = stablehlo.real %arg1 : (tensor<complex<f32>>) -> tensor<f32>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %2 = stablehlo.compare EQ, %1, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %3 = stablehlo.select %2, %cst_0, %1 : tensor<i1>, tensor<f32>
      %4 = stablehlo.compare NE, %1, %1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %5 = stablehlo.select %4, %cst_1, %3 : tensor<i1>, tensor<f32>
      %6 = stablehlo.imag %arg1 : (tensor<complex<f32>>) -> tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %7 = stablehlo.compare EQ, %6, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %8 = stablehlo.select %7, %cst_3, %6 : tensor<i1>, tensor<f32>
      %9 = stablehlo.compare NE, %6, %6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %10 = stablehlo.select %9, %cst_4, %8 : tensor<i1>, tensor<f32>
      %11 = stablehlo.real %arg2 : (tensor<complex<f32>>) -> tensor<f32>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %12 = stablehlo.compare EQ, %11, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %13 = stablehlo.select %12, %cst_6, %11 : tensor<i1>, tensor<f32>
      %14 = stablehlo.compare NE, %11, %11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_7 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %15 = stablehlo.select %14, %cst_7, %13 : tensor<i1>, tensor<f32>
      %16 = stablehlo.imag %arg2 : (tensor<complex<f32>>) -> tensor<f32>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %17 = stablehlo.compare EQ, %16, %cst_8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %18 = stablehlo.select %17, %cst_9, %16 : tensor<i1>, tensor<f32>
      %19 = stablehlo.compare NE, %16, %16, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_10 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %20 = stablehlo.select %19, %cst_10, %18 : tensor<i1>, tensor<f32>
      %21 = stablehlo.compare LT, %10, %20, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %22 = stablehlo.compare LT, %5, %15, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %23 = stablehlo.compare EQ, %5, %15, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %24 = stablehlo.and %23, %21 : tensor<i1>
      %25 = stablehlo.or %22, %24 : tensor<i1>
      stablehlo.return %25 : tensor<i1>
    }) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
  func.func private @cumsum(%arg0: tensor<6x12xcomplex<f32>>) -> tensor<6x12xcomplex<f32>> {
    %0 = call @cumsum_0(%arg0) : (tensor<6x12xcomplex<f32>>) -> tensor<6x12xcomplex<f32>>
    return %0 : tensor<6x12xcomplex<f32>>
  }
  func.func private @cumsum_0(%arg0: tensor<6x12xcomplex<f32>>) -> tensor<6x12xcomplex<f32>> {
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<complex<f32>>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1>, padding = dense<[[0, 0], [11, 0]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 1, 12>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg1: tensor<complex<f32>>, %arg2: tensor<complex<f32>>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<complex<f32>>
      stablehlo.return %2 : tensor<complex<f32>>
    }) : (tensor<6x12xcomplex<f32>>, tensor<complex<f32>>) -> tensor<6x12xcomplex<f32>>
    return %1 : tensor<6x12xcomplex<f32>>
  }
}
