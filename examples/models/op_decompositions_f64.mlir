module @jit_doubles attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x5x4xf64>, %arg1: tensor<2x3x5x4xf64>, %arg2: tensor<3x4x2xf64>) -> (tensor<3x4x4xf64> {jax.result_info = "result[0]"}, tensor<3x4x2xf64> {jax.result_info = "result[1]"}, tensor<3x4x2xf64> {jax.result_info = "result[2]"}, tensor<3xf64> {jax.result_info = "result[3]"}, tensor<3x5x4xf64> {jax.result_info = "result[4]"}, tensor<3x4x4xf64> {jax.result_info = "result[5]"}, tensor<3x5x5xf64> {jax.result_info = "result[6]"}, tensor<3x5x4xf64> {jax.result_info = "result[7]"}, tensor<3x4xf64> {jax.result_info = "result[8]"}, tensor<3x4x4xf64> {jax.result_info = "result[9]"}, tensor<3x4xf64> {jax.result_info = "result[10]"}, tensor<3x4xf64> {jax.result_info = "result[11]"}, tensor<3x4x4xf64> {jax.result_info = "result[12]"}, tensor<3x4x4xf64> {jax.result_info = "result[13]"}, tensor<3x4x4xf64> {jax.result_info = "result[14]"}, tensor<3x3xf64> {jax.result_info = "result[15]"}, tensor<3x4x4xf64> {jax.result_info = "result[16]"}, tensor<3x4xf64> {jax.result_info = "result[17]"}, tensor<3x3xf64> {jax.result_info = "result[18]"}, tensor<3x4x4xf64> {jax.result_info = "result[19]"}, tensor<3x4xf64> {jax.result_info = "result[20]"}, tensor<3x5x4xf64> {jax.result_info = "result[21]"}, tensor<3x4xf64> {jax.result_info = "result[22]"}, tensor<3x5x4xf64> {jax.result_info = "result[23]"}, tensor<3x4x4xf64> {jax.result_info = "result[24]"}, tensor<3x4x4xf64> {jax.result_info = "result[25]"}, tensor<3x4x2xf64> {jax.result_info = "result[26]"}, tensor<3x4x2xf64> {jax.result_info = "result[27]"}, tensor<3x4x2xf64> {jax.result_info = "result[28]"}, tensor<3x4x2xf64> {jax.result_info = "result[29]"}, tensor<3xf64> {jax.result_info = "result[30]"}, tensor<3xf64> {jax.result_info = "result[31]"}, tensor<3x5x4xf64> {jax.result_info = "result[32]"}, tensor<3x5x4xf64> {jax.result_info = "result[33]"}, tensor<3x4x4xf64> {jax.result_info = "result[34]"}, tensor<3x4x4xf64> {jax.result_info = "result[35]"}, tensor<3x5x5xf64> {jax.result_info = "result[36]"}, tensor<3x5x5xf64> {jax.result_info = "result[37]"}, tensor<3x5x4xf64> {jax.result_info = "result[38]"}, tensor<3x5x4xf64> {jax.result_info = "result[39]"}, tensor<3x4xf64> {jax.result_info = "result[40]"}, tensor<3x4x4xf64> {jax.result_info = "result[41]"}, tensor<3x4x4xf64> {jax.result_info = "result[42]"}, tensor<3x4xf64> {jax.result_info = "result[43]"}, tensor<3x4xf64> {jax.result_info = "result[44]"}, tensor<3x4x4xf64> {jax.result_info = "result[45]"}, tensor<3x4x4xf64> {jax.result_info = "result[46]"}, tensor<3x4x4xf64> {jax.result_info = "result[47]"}, tensor<3x4x4xf64> {jax.result_info = "result[48]"}, tensor<3x4x4xf64> {jax.result_info = "result[49]"}, tensor<3x4x4xf64> {jax.result_info = "result[50]"}, tensor<3x3xf64> {jax.result_info = "result[51]"}, tensor<3x3xf64> {jax.result_info = "result[52]"}, tensor<3x4x4xf64> {jax.result_info = "result[53]"}, tensor<3x4x4xf64> {jax.result_info = "result[54]"}, tensor<3x4xf64> {jax.result_info = "result[55]"}, tensor<3x3xf64> {jax.result_info = "result[56]"}, tensor<3x4x4xf64> {jax.result_info = "result[57]"}, tensor<3x4x4xf64> {jax.result_info = "result[58]"}, tensor<3x4xf64> {jax.result_info = "result[59]"}, tensor<3x5x4xf64> {jax.result_info = "result[60]"}, tensor<3x5x4xf64> {jax.result_info = "result[61]"}, tensor<3x4xf64> {jax.result_info = "result[62]"}, tensor<3x5x4xf64> {jax.result_info = "result[63]"}, tensor<3x5x4xf64> {jax.result_info = "result[64]"}) {
    %0 = stablehlo.slice %arg1 [0:1, 0:3, 0:5, 0:4] : (tensor<2x3x5x4xf64>) -> tensor<1x3x5x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x3x5x4xf64>) -> tensor<3x5x4xf64>
    %2 = stablehlo.slice %arg1 [1:2, 0:3, 0:5, 0:4] : (tensor<2x3x5x4xf64>) -> tensor<1x3x5x4xf64>
    %3 = stablehlo.reshape %2 : (tensor<1x3x5x4xf64>) -> tensor<3x5x4xf64>
    %4 = stablehlo.complex %1, %3 : tensor<3x5x4xcomplex<f64>>
    %5 = stablehlo.slice %arg0 [0:3, 0:4, 0:4] : (tensor<3x5x4xf64>) -> tensor<3x4x4xf64>
    %6 = stablehlo.transpose %5, dims = [0, 2, 1] : (tensor<3x4x4xf64>) -> tensor<3x4x4xf64>
    %7 = stablehlo.dot_general %5, %6, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4x4xf64>, tensor<3x4x4xf64>) -> tensor<3x4x4xf64>
    %8 = stablehlo.iota dim = 0 : tensor<4x4xi64>
    %9 = stablehlo.iota dim = 1 : tensor<4x4xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %10 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<4x4xi64>
    %11 = stablehlo.add %8, %10 : tensor<4x4xi64>
    %12 = stablehlo.compare EQ, %11, %9, SIGNED : (tensor<4x4xi64>, tensor<4x4xi64>) -> tensor<4x4xi1>
    %13 = stablehlo.convert %12 : (tensor<4x4xi1>) -> tensor<4x4xf64>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x4xf64>
    %15 = stablehlo.multiply %14, %13 : tensor<4x4xf64>
    %16 = stablehlo.broadcast_in_dim %15, dims = [1, 2] : (tensor<4x4xf64>) -> tensor<1x4x4xf64>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<1x4x4xf64>) -> tensor<3x4x4xf64>
    %18 = stablehlo.add %7, %17 : tensor<3x4x4xf64>
    %19 = call @cholesky(%18) : (tensor<3x4x4xf64>) -> tensor<3x4x4xf64>
    %20:2 = call @eigh(%18) : (tensor<3x4x4xf64>) -> (tensor<3x4xf64>, tensor<3x4x4xf64>)
    %21:5 = stablehlo.custom_call @lapack_dgeev_ffi(%5) {backend_config = "", mhlo.backend_config = {compute_left = 86 : ui8, compute_right = 86 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], result_layouts = [dense<[1, 0]> : tensor<2xindex>, dense<[1, 0]> : tensor<2xindex>, dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 2, 0]> : tensor<3xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k])->([i, l], [i, m], [i, n, o], [i, p, q], [i]) {i=3, j=4, k=4, l=4, m=4, n=4, o=4, p=4, q=4}, custom>} : (tensor<3x4x4xf64>) -> (tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>, tensor<3xi32>)
    %22 = stablehlo.complex %21#0, %21#1 : tensor<3x4xcomplex<f64>>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %23 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %24 = stablehlo.compare EQ, %21#4, %23, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<3xi1>) -> tensor<3x1xi1>
    %cst_1 = stablehlo.constant dense<(0x7FF8000000000000,0x7FF8000000000000)> : tensor<complex<f64>>
    %26 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<complex<f64>>) -> tensor<3x4xcomplex<f64>>
    %27 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<3x1xi1>) -> tensor<3x4xi1>
    %28 = stablehlo.select %27, %22, %26 : tensor<3x4xi1>, tensor<3x4xcomplex<f64>>
    %29 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst_2 = stablehlo.constant dense<(0x7FF8000000000000,0x7FF8000000000000)> : tensor<complex<f64>>
    %30 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<complex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %31 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %32 = stablehlo.select %31, %21#2, %30 : tensor<3x4x4xi1>, tensor<3x4x4xcomplex<f64>>
    %33 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst_3 = stablehlo.constant dense<(0x7FF8000000000000,0x7FF8000000000000)> : tensor<complex<f64>>
    %34 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<complex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %35 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %36 = stablehlo.select %35, %21#3, %34 : tensor<3x4x4xi1>, tensor<3x4x4xcomplex<f64>>
    %37:6 = stablehlo.custom_call @lapack_dgees_ffi(%5) {backend_config = "", mhlo.backend_config = {mode = 86 : ui8, sort = 78 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>, dense<[1, 0]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k])->([i, l, m], [i, n, o], [i, p], [i, q], [i], [i]) {i=3, j=4, k=4, l=4, m=4, n=4, o=4, p=4, q=4}, custom>} : (tensor<3x4x4xf64>) -> (tensor<3x4x4xf64>, tensor<3x4x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3xi32>, tensor<3xi32>)
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %38 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %39 = stablehlo.compare EQ, %37#5, %38, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst_5 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3x4x4xf64>
    %42 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %43 = stablehlo.select %42, %37#0, %41 : tensor<3x4x4xi1>, tensor<3x4x4xf64>
    %44 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst_6 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3x4x4xf64>
    %46 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %47 = stablehlo.select %46, %37#1, %45 : tensor<3x4x4xi1>, tensor<3x4x4xf64>
    %48:3 = stablehlo.custom_call @lapack_dgehrd_ffi(%5) {backend_config = "", mhlo.backend_config = {high = 4 : i32, low = 1 : i32}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k])->([i, l, m], [i, n], [i]) {i=3, j=4, k=4, l=4, m=4, n=3}, custom>} : (tensor<3x4x4xf64>) -> (tensor<3x4x4xf64>, tensor<3x3xf64>, tensor<3xi32>)
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %49 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %50 = stablehlo.compare EQ, %48#2, %49, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst_8 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3x4x4xf64>
    %53 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %54 = stablehlo.select %53, %48#0, %52 : tensor<3x4x4xi1>, tensor<3x4x4xf64>
    %55 = stablehlo.broadcast_in_dim %50, dims = [0] : (tensor<3xi1>) -> tensor<3x1xi1>
    %cst_9 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %56 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %57 = stablehlo.broadcast_in_dim %55, dims = [0, 1] : (tensor<3x1xi1>) -> tensor<3x3xi1>
    %58 = stablehlo.select %57, %48#1, %56 : tensor<3x3xi1>, tensor<3x3xf64>
    %59 = stablehlo.custom_call @lapack_dtrsm_ffi(%19, %arg2) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k], [i, l, m])->([i, n, o]) {i=3, j=4, k=4, l=4, m=2, n=4, o=2}, custom>} : (tensor<3x4x4xf64>, tensor<3x4x2xf64>) -> tensor<3x4x2xf64>
    %60 = call @solve(%5, %arg2) : (tensor<3x4x4xf64>, tensor<3x4x2xf64>) -> tensor<3x4x2xf64>
    %61 = call @det(%5) : (tensor<3x4x4xf64>) -> tensor<3xf64>
    %62:2 = call @qr(%arg0) : (tensor<3x5x4xf64>) -> (tensor<3x5x4xf64>, tensor<3x4x4xf64>)
    %63:3 = call @_qr(%arg0) : (tensor<3x5x4xf64>) -> (tensor<3x5x5xf64>, tensor<3x5x4xf64>, tensor<3x4xi32>)
    %64 = call @inv(%20#1) : (tensor<3x4x4xf64>) -> tensor<3x4x4xf64>
    %65 = stablehlo.dot_general %20#0, %64, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf64>, tensor<3x4x4xf64>) -> tensor<3x4x4xf64>
    %66 = stablehlo.dot_general %20#1, %65, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4x4xf64>, tensor<3x4x4xf64>) -> tensor<3x4x4xf64>
    %67 = call @sort(%28) : (tensor<3x4xcomplex<f64>>) -> tensor<3x4xcomplex<f64>>
    %68 = call @inv_3(%36) : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %69 = stablehlo.dot_general %28, %68, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %70 = stablehlo.dot_general %36, %69, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %71 = stablehlo.real %70 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xf64>
    %72 = stablehlo.convert %71 : tensor<3x4x4xf64>
    %73 = stablehlo.dot_general %47, %43, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4x4xf64>, tensor<3x4x4xf64>) -> tensor<3x4x4xf64>
    %74 = stablehlo.transpose %47, dims = [0, 2, 1] : (tensor<3x4x4xf64>) -> tensor<3x4x4xf64>
    %75 = stablehlo.dot_general %73, %74, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4x4xf64>, tensor<3x4x4xf64>) -> tensor<3x4x4xf64>
    %76:5 = stablehlo.custom_call @lapack_dsytrd_ffi(%18) {backend_config = "", mhlo.backend_config = {uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>, dense<[1, 0]> : tensor<2xindex>, dense<[1, 0]> : tensor<2xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k])->([i, l, m], [i, n], [i, o], [i, p], [i]) {i=3, j=4, k=4, l=4, m=4, n=4, o=3, p=3}, custom>} : (tensor<3x4x4xf64>) -> (tensor<3x4x4xf64>, tensor<3x4xf64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<3xi32>)
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %77 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %78 = stablehlo.compare EQ, %76#4, %77, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst_11 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %80 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<3x4x4xf64>
    %81 = stablehlo.broadcast_in_dim %79, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %82 = stablehlo.select %81, %76#0, %80 : tensor<3x4x4xi1>, tensor<3x4x4xf64>
    %83 = stablehlo.broadcast_in_dim %78, dims = [0] : (tensor<3xi1>) -> tensor<3x1xi1>
    %cst_12 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %84 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %85 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<3x1xi1>) -> tensor<3x4xi1>
    %86 = stablehlo.select %85, %76#1, %84 : tensor<3x4xi1>, tensor<3x4xf64>
    %87 = stablehlo.broadcast_in_dim %78, dims = [0] : (tensor<3xi1>) -> tensor<3x1xi1>
    %cst_13 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %88 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %89 = stablehlo.broadcast_in_dim %87, dims = [0, 1] : (tensor<3x1xi1>) -> tensor<3x3xi1>
    %90 = stablehlo.select %89, %76#2, %88 : tensor<3x3xi1>, tensor<3x3xf64>
    %91 = stablehlo.broadcast_in_dim %78, dims = [0] : (tensor<3xi1>) -> tensor<3x1xi1>
    %cst_14 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %92 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %93 = stablehlo.broadcast_in_dim %91, dims = [0, 1] : (tensor<3x1xi1>) -> tensor<3x3xi1>
    %94 = stablehlo.select %93, %76#3, %92 : tensor<3x3xi1>, tensor<3x3xf64>
    %95 = stablehlo.slice %5 [0:3, 0:1, 0:4] : (tensor<3x4x4xf64>) -> tensor<3x1x4xf64>
    %96 = stablehlo.reshape %95 : (tensor<3x1x4xf64>) -> tensor<3x4xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %97 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %98 = stablehlo.add %96, %97 : tensor<3x4xf64>
    %99 = stablehlo.slice %5 [0:3, 1:2, 0:4] : (tensor<3x4x4xf64>) -> tensor<3x1x4xf64>
    %100 = stablehlo.reshape %99 : (tensor<3x1x4xf64>) -> tensor<3x4xf64>
    %cst_16 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %101 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %102 = stablehlo.add %100, %101 : tensor<3x4xf64>
    %103 = stablehlo.slice %5 [0:3, 2:3, 0:4] : (tensor<3x4x4xf64>) -> tensor<3x1x4xf64>
    %104 = stablehlo.reshape %103 : (tensor<3x1x4xf64>) -> tensor<3x4xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %105 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %106 = stablehlo.add %104, %105 : tensor<3x4xf64>
    %107:5 = stablehlo.custom_call @lapack_dgtsv_ffi(%98, %102, %106, %5) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 0]> : tensor<2xindex>, dense<[1, 0]> : tensor<2xindex>, dense<[1, 0]> : tensor<2xindex>, dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>, #stablehlo.output_operand_alias<output_tuple_indices = [1], operand_index = 1, operand_tuple_indices = []>, #stablehlo.output_operand_alias<output_tuple_indices = [2], operand_index = 2, operand_tuple_indices = []>, #stablehlo.output_operand_alias<output_tuple_indices = [3], operand_index = 3, operand_tuple_indices = []>], result_layouts = [dense<[1, 0]> : tensor<2xindex>, dense<[1, 0]> : tensor<2xindex>, dense<[1, 0]> : tensor<2xindex>, dense<[1, 2, 0]> : tensor<3xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [i, k], [i, l], [i, m, n])->([i, o], [i, p], [i, q], [i, r, s], [i]) {i=3, j=4, k=4, l=4, m=4, n=4, o=4, p=4, q=4, r=4, s=4}, custom>} : (tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4x4xf64>) -> (tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4x4xf64>, tensor<3xi32>)
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %108 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %109 = stablehlo.compare EQ, %107#4, %108, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %110 = stablehlo.broadcast_in_dim %109, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst_19 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %111 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<3x4x4xf64>
    %112 = stablehlo.broadcast_in_dim %110, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %113 = stablehlo.select %112, %107#3, %111 : tensor<3x4x4xi1>, tensor<3x4x4xf64>
    %114:5 = stablehlo.custom_call @lapack_dgesdd_ffi(%arg0) {backend_config = "", mhlo.backend_config = {mode = 83 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>, dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 2, 0]> : tensor<3xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k])->([i, l, m], [i, n], [i, o, p], [i, q, r], [i]) {i=3, j=5, k=4, l=5, m=4, n=4, o=5, p=4, q=4, r=4}, custom>} : (tensor<3x5x4xf64>) -> (tensor<3x5x4xf64>, tensor<3x4xf64>, tensor<3x5x4xf64>, tensor<3x4x4xf64>, tensor<3xi32>)
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %115 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %116 = stablehlo.compare EQ, %114#4, %115, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %117 = stablehlo.broadcast_in_dim %116, dims = [0] : (tensor<3xi1>) -> tensor<3x1xi1>
    %cst_21 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %118 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %119 = stablehlo.broadcast_in_dim %117, dims = [0, 1] : (tensor<3x1xi1>) -> tensor<3x4xi1>
    %120 = stablehlo.select %119, %114#1, %118 : tensor<3x4xi1>, tensor<3x4xf64>
    %121 = stablehlo.broadcast_in_dim %116, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst_22 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %122 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<3x5x4xf64>
    %123 = stablehlo.broadcast_in_dim %121, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x5x4xi1>
    %124 = stablehlo.select %123, %114#2, %122 : tensor<3x5x4xi1>, tensor<3x5x4xf64>
    %125 = stablehlo.broadcast_in_dim %116, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst_23 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %126 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<3x4x4xf64>
    %127 = stablehlo.broadcast_in_dim %125, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %128 = stablehlo.select %127, %114#3, %126 : tensor<3x4x4xi1>, tensor<3x4x4xf64>
    %129 = stablehlo.dot_general %120, %128, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf64>, tensor<3x4x4xf64>) -> tensor<3x4x4xf64>
    %130 = stablehlo.dot_general %124, %129, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x5x4xf64>, tensor<3x4x4xf64>) -> tensor<3x5x4xf64>
    %131:5 = stablehlo.custom_call @lapack_dgesvd_ffi(%arg0) {backend_config = "", mhlo.backend_config = {mode = 83 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>, dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 2, 0]> : tensor<3xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k])->([i, l, m], [i, n], [i, o, p], [i, q, r], [i]) {i=3, j=5, k=4, l=5, m=4, n=4, o=5, p=4, q=4, r=4}, custom>} : (tensor<3x5x4xf64>) -> (tensor<3x5x4xf64>, tensor<3x4xf64>, tensor<3x5x4xf64>, tensor<3x4x4xf64>, tensor<3xi32>)
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %132 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %133 = stablehlo.compare EQ, %131#4, %132, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %134 = stablehlo.broadcast_in_dim %133, dims = [0] : (tensor<3xi1>) -> tensor<3x1xi1>
    %cst_25 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %135 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %136 = stablehlo.broadcast_in_dim %134, dims = [0, 1] : (tensor<3x1xi1>) -> tensor<3x4xi1>
    %137 = stablehlo.select %136, %131#1, %135 : tensor<3x4xi1>, tensor<3x4xf64>
    %138 = stablehlo.broadcast_in_dim %133, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst_26 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %139 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<3x5x4xf64>
    %140 = stablehlo.broadcast_in_dim %138, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x5x4xi1>
    %141 = stablehlo.select %140, %131#2, %139 : tensor<3x5x4xi1>, tensor<3x5x4xf64>
    %142 = stablehlo.broadcast_in_dim %133, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst_27 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %143 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<3x4x4xf64>
    %144 = stablehlo.broadcast_in_dim %142, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %145 = stablehlo.select %144, %131#3, %143 : tensor<3x4x4xi1>, tensor<3x4x4xf64>
    %146 = stablehlo.dot_general %137, %145, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf64>, tensor<3x4x4xf64>) -> tensor<3x4x4xf64>
    %147 = stablehlo.dot_general %141, %146, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x5x4xf64>, tensor<3x4x4xf64>) -> tensor<3x5x4xf64>
    %148 = stablehlo.slice %4 [0:3, 0:4, 0:4] : (tensor<3x5x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %149 = stablehlo.convert %arg2 : (tensor<3x4x2xf64>) -> tensor<3x4x2xcomplex<f64>>
    %150 = stablehlo.transpose %148, dims = [0, 2, 1] : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %151 = stablehlo.real %150 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xf64>
    %152 = stablehlo.imag %150 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xf64>
    %153 = stablehlo.negate %152 : tensor<3x4x4xf64>
    %154 = stablehlo.complex %151, %153 : tensor<3x4x4xcomplex<f64>>
    %155 = stablehlo.dot_general %148, %154, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %156 = stablehlo.iota dim = 0 : tensor<4x4xi64>
    %157 = stablehlo.iota dim = 1 : tensor<4x4xi64>
    %c_28 = stablehlo.constant dense<0> : tensor<i64>
    %158 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i64>) -> tensor<4x4xi64>
    %159 = stablehlo.add %156, %158 : tensor<4x4xi64>
    %160 = stablehlo.compare EQ, %159, %157, SIGNED : (tensor<4x4xi64>, tensor<4x4xi64>) -> tensor<4x4xi1>
    %161 = stablehlo.convert %160 : (tensor<4x4xi1>) -> tensor<4x4xf64>
    %cst_29 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %162 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<4x4xf64>
    %163 = stablehlo.multiply %162, %161 : tensor<4x4xf64>
    %164 = stablehlo.convert %163 : (tensor<4x4xf64>) -> tensor<4x4xcomplex<f64>>
    %165 = stablehlo.broadcast_in_dim %164, dims = [1, 2] : (tensor<4x4xcomplex<f64>>) -> tensor<1x4x4xcomplex<f64>>
    %166 = stablehlo.broadcast_in_dim %165, dims = [0, 1, 2] : (tensor<1x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %167 = stablehlo.add %155, %166 : tensor<3x4x4xcomplex<f64>>
    %168 = call @cholesky_6(%167) : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %169:2 = call @eigh_7(%167) : (tensor<3x4x4xcomplex<f64>>) -> (tensor<3x4xf64>, tensor<3x4x4xcomplex<f64>>)
    %170:4 = stablehlo.custom_call @lapack_zgeev_ffi(%148) {backend_config = "", mhlo.backend_config = {compute_left = 86 : ui8, compute_right = 86 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], result_layouts = [dense<[1, 0]> : tensor<2xindex>, dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 2, 0]> : tensor<3xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k])->([i, l], [i, m, n], [i, o, p], [i]) {i=3, j=4, k=4, l=4, m=4, n=4, o=4, p=4}, custom>} : (tensor<3x4x4xcomplex<f64>>) -> (tensor<3x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>, tensor<3xi32>)
    %c_30 = stablehlo.constant dense<0> : tensor<i32>
    %171 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %172 = stablehlo.compare EQ, %170#3, %171, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %173 = stablehlo.broadcast_in_dim %172, dims = [0] : (tensor<3xi1>) -> tensor<3x1xi1>
    %cst_31 = stablehlo.constant dense<(0x7FF8000000000000,0x7FF8000000000000)> : tensor<complex<f64>>
    %174 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<complex<f64>>) -> tensor<3x4xcomplex<f64>>
    %175 = stablehlo.broadcast_in_dim %173, dims = [0, 1] : (tensor<3x1xi1>) -> tensor<3x4xi1>
    %176 = stablehlo.select %175, %170#0, %174 : tensor<3x4xi1>, tensor<3x4xcomplex<f64>>
    %177 = stablehlo.broadcast_in_dim %172, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst_32 = stablehlo.constant dense<(0x7FF8000000000000,0x7FF8000000000000)> : tensor<complex<f64>>
    %178 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<complex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %179 = stablehlo.broadcast_in_dim %177, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %180 = stablehlo.select %179, %170#1, %178 : tensor<3x4x4xi1>, tensor<3x4x4xcomplex<f64>>
    %181 = stablehlo.broadcast_in_dim %172, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst_33 = stablehlo.constant dense<(0x7FF8000000000000,0x7FF8000000000000)> : tensor<complex<f64>>
    %182 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<complex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %183 = stablehlo.broadcast_in_dim %181, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %184 = stablehlo.select %183, %170#2, %182 : tensor<3x4x4xi1>, tensor<3x4x4xcomplex<f64>>
    %185:5 = stablehlo.custom_call @lapack_zgees_ffi(%148) {backend_config = "", mhlo.backend_config = {mode = 86 : ui8, sort = 78 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k])->([i, l, m], [i, n, o], [i, p], [i], [i]) {i=3, j=4, k=4, l=4, m=4, n=4, o=4, p=4}, custom>} : (tensor<3x4x4xcomplex<f64>>) -> (tensor<3x4x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>, tensor<3x4xcomplex<f64>>, tensor<3xi32>, tensor<3xi32>)
    %c_34 = stablehlo.constant dense<0> : tensor<i32>
    %186 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %187 = stablehlo.compare EQ, %185#4, %186, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %188 = stablehlo.broadcast_in_dim %187, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst_35 = stablehlo.constant dense<(0x7FF8000000000000,0x7FF8000000000000)> : tensor<complex<f64>>
    %189 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<complex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %190 = stablehlo.broadcast_in_dim %188, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %191 = stablehlo.select %190, %185#0, %189 : tensor<3x4x4xi1>, tensor<3x4x4xcomplex<f64>>
    %192 = stablehlo.broadcast_in_dim %187, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst_36 = stablehlo.constant dense<(0x7FF8000000000000,0x7FF8000000000000)> : tensor<complex<f64>>
    %193 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<complex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %194 = stablehlo.broadcast_in_dim %192, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %195 = stablehlo.select %194, %185#1, %193 : tensor<3x4x4xi1>, tensor<3x4x4xcomplex<f64>>
    %196:3 = stablehlo.custom_call @lapack_zgehrd_ffi(%148) {backend_config = "", mhlo.backend_config = {high = 4 : i32, low = 1 : i32}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k])->([i, l, m], [i, n], [i]) {i=3, j=4, k=4, l=4, m=4, n=3}, custom>} : (tensor<3x4x4xcomplex<f64>>) -> (tensor<3x4x4xcomplex<f64>>, tensor<3x3xcomplex<f64>>, tensor<3xi32>)
    %c_37 = stablehlo.constant dense<0> : tensor<i32>
    %197 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %198 = stablehlo.compare EQ, %196#2, %197, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %199 = stablehlo.broadcast_in_dim %198, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst_38 = stablehlo.constant dense<(0x7FF8000000000000,0x7FF8000000000000)> : tensor<complex<f64>>
    %200 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<complex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %201 = stablehlo.broadcast_in_dim %199, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %202 = stablehlo.select %201, %196#0, %200 : tensor<3x4x4xi1>, tensor<3x4x4xcomplex<f64>>
    %203 = stablehlo.broadcast_in_dim %198, dims = [0] : (tensor<3xi1>) -> tensor<3x1xi1>
    %cst_39 = stablehlo.constant dense<(0x7FF8000000000000,0x7FF8000000000000)> : tensor<complex<f64>>
    %204 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<complex<f64>>) -> tensor<3x3xcomplex<f64>>
    %205 = stablehlo.broadcast_in_dim %203, dims = [0, 1] : (tensor<3x1xi1>) -> tensor<3x3xi1>
    %206 = stablehlo.select %205, %196#1, %204 : tensor<3x3xi1>, tensor<3x3xcomplex<f64>>
    %207 = stablehlo.custom_call @lapack_ztrsm_ffi(%168, %149) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k], [i, l, m])->([i, n, o]) {i=3, j=4, k=4, l=4, m=2, n=4, o=2}, custom>} : (tensor<3x4x4xcomplex<f64>>, tensor<3x4x2xcomplex<f64>>) -> tensor<3x4x2xcomplex<f64>>
    %208 = call @solve_8(%148, %149) : (tensor<3x4x4xcomplex<f64>>, tensor<3x4x2xcomplex<f64>>) -> tensor<3x4x2xcomplex<f64>>
    %209 = call @det_10(%148) : (tensor<3x4x4xcomplex<f64>>) -> tensor<3xcomplex<f64>>
    %210:2 = call @qr_14(%4) : (tensor<3x5x4xcomplex<f64>>) -> (tensor<3x5x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>)
    %211:3 = call @_qr_15(%4) : (tensor<3x5x4xcomplex<f64>>) -> (tensor<3x5x5xcomplex<f64>>, tensor<3x5x4xcomplex<f64>>, tensor<3x4xi32>)
    %212 = call @inv_3(%169#1) : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %213 = stablehlo.convert %169#0 : (tensor<3x4xf64>) -> tensor<3x4xcomplex<f64>>
    %214 = stablehlo.convert %212 : tensor<3x4x4xcomplex<f64>>
    %215 = stablehlo.dot_general %213, %214, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %216 = stablehlo.dot_general %169#1, %215, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %217 = call @sort(%176) : (tensor<3x4xcomplex<f64>>) -> tensor<3x4xcomplex<f64>>
    %218 = call @inv_3(%184) : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %219 = stablehlo.dot_general %176, %218, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %220 = stablehlo.dot_general %184, %219, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %221 = stablehlo.dot_general %195, %191, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %222 = stablehlo.transpose %195, dims = [0, 2, 1] : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %223 = stablehlo.real %222 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xf64>
    %224 = stablehlo.imag %222 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xf64>
    %225 = stablehlo.negate %224 : tensor<3x4x4xf64>
    %226 = stablehlo.complex %223, %225 : tensor<3x4x4xcomplex<f64>>
    %227 = stablehlo.dot_general %221, %226, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %228:5 = stablehlo.custom_call @lapack_zhetrd_ffi(%167) {backend_config = "", mhlo.backend_config = {uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>, dense<[1, 0]> : tensor<2xindex>, dense<[1, 0]> : tensor<2xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k])->([i, l, m], [i, n], [i, o], [i, p], [i]) {i=3, j=4, k=4, l=4, m=4, n=4, o=3, p=3}, custom>} : (tensor<3x4x4xcomplex<f64>>) -> (tensor<3x4x4xcomplex<f64>>, tensor<3x4xf64>, tensor<3x3xf64>, tensor<3x3xcomplex<f64>>, tensor<3xi32>)
    %c_40 = stablehlo.constant dense<0> : tensor<i32>
    %229 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %230 = stablehlo.compare EQ, %228#4, %229, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %231 = stablehlo.broadcast_in_dim %230, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst_41 = stablehlo.constant dense<(0x7FF8000000000000,0x7FF8000000000000)> : tensor<complex<f64>>
    %232 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<complex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %233 = stablehlo.broadcast_in_dim %231, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %234 = stablehlo.select %233, %228#0, %232 : tensor<3x4x4xi1>, tensor<3x4x4xcomplex<f64>>
    %235 = stablehlo.broadcast_in_dim %230, dims = [0] : (tensor<3xi1>) -> tensor<3x1xi1>
    %cst_42 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %236 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %237 = stablehlo.broadcast_in_dim %235, dims = [0, 1] : (tensor<3x1xi1>) -> tensor<3x4xi1>
    %238 = stablehlo.select %237, %228#1, %236 : tensor<3x4xi1>, tensor<3x4xf64>
    %239 = stablehlo.broadcast_in_dim %230, dims = [0] : (tensor<3xi1>) -> tensor<3x1xi1>
    %cst_43 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %240 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %241 = stablehlo.broadcast_in_dim %239, dims = [0, 1] : (tensor<3x1xi1>) -> tensor<3x3xi1>
    %242 = stablehlo.select %241, %228#2, %240 : tensor<3x3xi1>, tensor<3x3xf64>
    %243 = stablehlo.broadcast_in_dim %230, dims = [0] : (tensor<3xi1>) -> tensor<3x1xi1>
    %cst_44 = stablehlo.constant dense<(0x7FF8000000000000,0x7FF8000000000000)> : tensor<complex<f64>>
    %244 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<complex<f64>>) -> tensor<3x3xcomplex<f64>>
    %245 = stablehlo.broadcast_in_dim %243, dims = [0, 1] : (tensor<3x1xi1>) -> tensor<3x3xi1>
    %246 = stablehlo.select %245, %228#3, %244 : tensor<3x3xi1>, tensor<3x3xcomplex<f64>>
    %247 = stablehlo.slice %148 [0:3, 0:1, 0:4] : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x1x4xcomplex<f64>>
    %248 = stablehlo.reshape %247 : (tensor<3x1x4xcomplex<f64>>) -> tensor<3x4xcomplex<f64>>
    %cst_45 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %249 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<complex<f64>>) -> tensor<3x4xcomplex<f64>>
    %250 = stablehlo.add %248, %249 : tensor<3x4xcomplex<f64>>
    %251 = stablehlo.slice %148 [0:3, 1:2, 0:4] : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x1x4xcomplex<f64>>
    %252 = stablehlo.reshape %251 : (tensor<3x1x4xcomplex<f64>>) -> tensor<3x4xcomplex<f64>>
    %cst_46 = stablehlo.constant dense<(3.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %253 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<complex<f64>>) -> tensor<3x4xcomplex<f64>>
    %254 = stablehlo.add %252, %253 : tensor<3x4xcomplex<f64>>
    %255 = stablehlo.slice %148 [0:3, 2:3, 0:4] : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x1x4xcomplex<f64>>
    %256 = stablehlo.reshape %255 : (tensor<3x1x4xcomplex<f64>>) -> tensor<3x4xcomplex<f64>>
    %cst_47 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %257 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<complex<f64>>) -> tensor<3x4xcomplex<f64>>
    %258 = stablehlo.add %256, %257 : tensor<3x4xcomplex<f64>>
    %259:5 = stablehlo.custom_call @lapack_zgtsv_ffi(%250, %254, %258, %148) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 0]> : tensor<2xindex>, dense<[1, 0]> : tensor<2xindex>, dense<[1, 0]> : tensor<2xindex>, dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>, #stablehlo.output_operand_alias<output_tuple_indices = [1], operand_index = 1, operand_tuple_indices = []>, #stablehlo.output_operand_alias<output_tuple_indices = [2], operand_index = 2, operand_tuple_indices = []>, #stablehlo.output_operand_alias<output_tuple_indices = [3], operand_index = 3, operand_tuple_indices = []>], result_layouts = [dense<[1, 0]> : tensor<2xindex>, dense<[1, 0]> : tensor<2xindex>, dense<[1, 0]> : tensor<2xindex>, dense<[1, 2, 0]> : tensor<3xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [i, k], [i, l], [i, m, n])->([i, o], [i, p], [i, q], [i, r, s], [i]) {i=3, j=4, k=4, l=4, m=4, n=4, o=4, p=4, q=4, r=4, s=4}, custom>} : (tensor<3x4xcomplex<f64>>, tensor<3x4xcomplex<f64>>, tensor<3x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>) -> (tensor<3x4xcomplex<f64>>, tensor<3x4xcomplex<f64>>, tensor<3x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>, tensor<3xi32>)
    %c_48 = stablehlo.constant dense<0> : tensor<i32>
    %260 = stablehlo.broadcast_in_dim %c_48, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %261 = stablehlo.compare EQ, %259#4, %260, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %262 = stablehlo.broadcast_in_dim %261, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst_49 = stablehlo.constant dense<(0x7FF8000000000000,0x7FF8000000000000)> : tensor<complex<f64>>
    %263 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<complex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %264 = stablehlo.broadcast_in_dim %262, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %265 = stablehlo.select %264, %259#3, %263 : tensor<3x4x4xi1>, tensor<3x4x4xcomplex<f64>>
    %266:5 = stablehlo.custom_call @lapack_zgesdd_ffi(%4) {backend_config = "", mhlo.backend_config = {mode = 83 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>, dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 2, 0]> : tensor<3xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k])->([i, l, m], [i, n], [i, o, p], [i, q, r], [i]) {i=3, j=5, k=4, l=5, m=4, n=4, o=5, p=4, q=4, r=4}, custom>} : (tensor<3x5x4xcomplex<f64>>) -> (tensor<3x5x4xcomplex<f64>>, tensor<3x4xf64>, tensor<3x5x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>, tensor<3xi32>)
    %c_50 = stablehlo.constant dense<0> : tensor<i32>
    %267 = stablehlo.broadcast_in_dim %c_50, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %268 = stablehlo.compare EQ, %266#4, %267, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %269 = stablehlo.broadcast_in_dim %268, dims = [0] : (tensor<3xi1>) -> tensor<3x1xi1>
    %cst_51 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %270 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %271 = stablehlo.broadcast_in_dim %269, dims = [0, 1] : (tensor<3x1xi1>) -> tensor<3x4xi1>
    %272 = stablehlo.select %271, %266#1, %270 : tensor<3x4xi1>, tensor<3x4xf64>
    %273 = stablehlo.broadcast_in_dim %268, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst_52 = stablehlo.constant dense<(0x7FF8000000000000,0x7FF8000000000000)> : tensor<complex<f64>>
    %274 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<complex<f64>>) -> tensor<3x5x4xcomplex<f64>>
    %275 = stablehlo.broadcast_in_dim %273, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x5x4xi1>
    %276 = stablehlo.select %275, %266#2, %274 : tensor<3x5x4xi1>, tensor<3x5x4xcomplex<f64>>
    %277 = stablehlo.broadcast_in_dim %268, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst_53 = stablehlo.constant dense<(0x7FF8000000000000,0x7FF8000000000000)> : tensor<complex<f64>>
    %278 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<complex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %279 = stablehlo.broadcast_in_dim %277, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %280 = stablehlo.select %279, %266#3, %278 : tensor<3x4x4xi1>, tensor<3x4x4xcomplex<f64>>
    %281 = stablehlo.convert %272 : (tensor<3x4xf64>) -> tensor<3x4xcomplex<f64>>
    %282 = stablehlo.convert %280 : tensor<3x4x4xcomplex<f64>>
    %283 = stablehlo.dot_general %281, %282, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %284 = stablehlo.dot_general %276, %283, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x5x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>) -> tensor<3x5x4xcomplex<f64>>
    %285:5 = stablehlo.custom_call @lapack_zgesvd_ffi(%4) {backend_config = "", mhlo.backend_config = {mode = 83 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>, dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 2, 0]> : tensor<3xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k])->([i, l, m], [i, n], [i, o, p], [i, q, r], [i]) {i=3, j=5, k=4, l=5, m=4, n=4, o=5, p=4, q=4, r=4}, custom>} : (tensor<3x5x4xcomplex<f64>>) -> (tensor<3x5x4xcomplex<f64>>, tensor<3x4xf64>, tensor<3x5x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>, tensor<3xi32>)
    %c_54 = stablehlo.constant dense<0> : tensor<i32>
    %286 = stablehlo.broadcast_in_dim %c_54, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %287 = stablehlo.compare EQ, %285#4, %286, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %288 = stablehlo.broadcast_in_dim %287, dims = [0] : (tensor<3xi1>) -> tensor<3x1xi1>
    %cst_55 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %289 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %290 = stablehlo.broadcast_in_dim %288, dims = [0, 1] : (tensor<3x1xi1>) -> tensor<3x4xi1>
    %291 = stablehlo.select %290, %285#1, %289 : tensor<3x4xi1>, tensor<3x4xf64>
    %292 = stablehlo.broadcast_in_dim %287, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst_56 = stablehlo.constant dense<(0x7FF8000000000000,0x7FF8000000000000)> : tensor<complex<f64>>
    %293 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<complex<f64>>) -> tensor<3x5x4xcomplex<f64>>
    %294 = stablehlo.broadcast_in_dim %292, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x5x4xi1>
    %295 = stablehlo.select %294, %285#2, %293 : tensor<3x5x4xi1>, tensor<3x5x4xcomplex<f64>>
    %296 = stablehlo.broadcast_in_dim %287, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst_57 = stablehlo.constant dense<(0x7FF8000000000000,0x7FF8000000000000)> : tensor<complex<f64>>
    %297 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<complex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %298 = stablehlo.broadcast_in_dim %296, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %299 = stablehlo.select %298, %285#3, %297 : tensor<3x4x4xi1>, tensor<3x4x4xcomplex<f64>>
    %300 = stablehlo.convert %291 : (tensor<3x4xf64>) -> tensor<3x4xcomplex<f64>>
    %301 = stablehlo.convert %299 : tensor<3x4x4xcomplex<f64>>
    %302 = stablehlo.dot_general %300, %301, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %303 = stablehlo.dot_general %295, %302, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x5x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>) -> tensor<3x5x4xcomplex<f64>>
    %304 = stablehlo.real %67 : (tensor<3x4xcomplex<f64>>) -> tensor<3x4xf64>
    %305 = stablehlo.imag %67 : (tensor<3x4xcomplex<f64>>) -> tensor<3x4xf64>
    %306 = stablehlo.real %168 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xf64>
    %307 = stablehlo.imag %168 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xf64>
    %308 = stablehlo.real %207 : (tensor<3x4x2xcomplex<f64>>) -> tensor<3x4x2xf64>
    %309 = stablehlo.imag %207 : (tensor<3x4x2xcomplex<f64>>) -> tensor<3x4x2xf64>
    %310 = stablehlo.real %208 : (tensor<3x4x2xcomplex<f64>>) -> tensor<3x4x2xf64>
    %311 = stablehlo.imag %208 : (tensor<3x4x2xcomplex<f64>>) -> tensor<3x4x2xf64>
    %312 = stablehlo.real %209 : (tensor<3xcomplex<f64>>) -> tensor<3xf64>
    %313 = stablehlo.imag %209 : (tensor<3xcomplex<f64>>) -> tensor<3xf64>
    %314 = stablehlo.real %210#0 : (tensor<3x5x4xcomplex<f64>>) -> tensor<3x5x4xf64>
    %315 = stablehlo.imag %210#0 : (tensor<3x5x4xcomplex<f64>>) -> tensor<3x5x4xf64>
    %316 = stablehlo.real %210#1 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xf64>
    %317 = stablehlo.imag %210#1 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xf64>
    %318 = stablehlo.real %211#0 : (tensor<3x5x5xcomplex<f64>>) -> tensor<3x5x5xf64>
    %319 = stablehlo.imag %211#0 : (tensor<3x5x5xcomplex<f64>>) -> tensor<3x5x5xf64>
    %320 = stablehlo.real %211#1 : (tensor<3x5x4xcomplex<f64>>) -> tensor<3x5x4xf64>
    %321 = stablehlo.imag %211#1 : (tensor<3x5x4xcomplex<f64>>) -> tensor<3x5x4xf64>
    %322 = stablehlo.real %216 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xf64>
    %323 = stablehlo.imag %216 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xf64>
    %324 = stablehlo.real %217 : (tensor<3x4xcomplex<f64>>) -> tensor<3x4xf64>
    %325 = stablehlo.imag %217 : (tensor<3x4xcomplex<f64>>) -> tensor<3x4xf64>
    %326 = stablehlo.real %220 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xf64>
    %327 = stablehlo.imag %220 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xf64>
    %328 = stablehlo.real %227 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xf64>
    %329 = stablehlo.imag %227 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xf64>
    %330 = stablehlo.real %202 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xf64>
    %331 = stablehlo.imag %202 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xf64>
    %332 = stablehlo.real %206 : (tensor<3x3xcomplex<f64>>) -> tensor<3x3xf64>
    %333 = stablehlo.imag %206 : (tensor<3x3xcomplex<f64>>) -> tensor<3x3xf64>
    %334 = stablehlo.real %234 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xf64>
    %335 = stablehlo.imag %234 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xf64>
    %336 = stablehlo.real %265 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xf64>
    %337 = stablehlo.imag %265 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xf64>
    %338 = stablehlo.real %284 : (tensor<3x5x4xcomplex<f64>>) -> tensor<3x5x4xf64>
    %339 = stablehlo.imag %284 : (tensor<3x5x4xcomplex<f64>>) -> tensor<3x5x4xf64>
    %340 = stablehlo.real %303 : (tensor<3x5x4xcomplex<f64>>) -> tensor<3x5x4xf64>
    %341 = stablehlo.imag %303 : (tensor<3x5x4xcomplex<f64>>) -> tensor<3x5x4xf64>
    return %19, %59, %60, %61, %62#0, %62#1, %63#0, %63#1, %20#0, %66, %304, %305, %72, %75, %54, %58, %82, %86, %90, %113, %120, %130, %137, %147, %306, %307, %308, %309, %310, %311, %312, %313, %314, %315, %316, %317, %318, %319, %320, %321, %169#0, %322, %323, %324, %325, %326, %327, %328, %329, %330, %331, %332, %333, %334, %335, %238, %242, %336, %337, %272, %338, %339, %291, %340, %341 : tensor<3x4x4xf64>, tensor<3x4x2xf64>, tensor<3x4x2xf64>, tensor<3xf64>, tensor<3x5x4xf64>, tensor<3x4x4xf64>, tensor<3x5x5xf64>, tensor<3x5x4xf64>, tensor<3x4xf64>, tensor<3x4x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4x4xf64>, tensor<3x4x4xf64>, tensor<3x4x4xf64>, tensor<3x3xf64>, tensor<3x4x4xf64>, tensor<3x4xf64>, tensor<3x3xf64>, tensor<3x4x4xf64>, tensor<3x4xf64>, tensor<3x5x4xf64>, tensor<3x4xf64>, tensor<3x5x4xf64>, tensor<3x4x4xf64>, tensor<3x4x4xf64>, tensor<3x4x2xf64>, tensor<3x4x2xf64>, tensor<3x4x2xf64>, tensor<3x4x2xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3x5x4xf64>, tensor<3x5x4xf64>, tensor<3x4x4xf64>, tensor<3x4x4xf64>, tensor<3x5x5xf64>, tensor<3x5x5xf64>, tensor<3x5x4xf64>, tensor<3x5x4xf64>, tensor<3x4xf64>, tensor<3x4x4xf64>, tensor<3x4x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4x4xf64>, tensor<3x4x4xf64>, tensor<3x4x4xf64>, tensor<3x4x4xf64>, tensor<3x4x4xf64>, tensor<3x4x4xf64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x4x4xf64>, tensor<3x4x4xf64>, tensor<3x4xf64>, tensor<3x3xf64>, tensor<3x4x4xf64>, tensor<3x4x4xf64>, tensor<3x4xf64>, tensor<3x5x4xf64>, tensor<3x5x4xf64>, tensor<3x4xf64>, tensor<3x5x4xf64>, tensor<3x5x4xf64>
  }
  func.func private @cholesky(%arg0: tensor<3x4x4xf64>) -> tensor<3x4x4xf64> {
    %0 = stablehlo.transpose %arg0, dims = [0, 2, 1] : (tensor<3x4x4xf64>) -> tensor<3x4x4xf64>
    %1 = stablehlo.add %arg0, %0 : tensor<3x4x4xf64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x4x4xf64>
    %3 = stablehlo.divide %1, %2 : tensor<3x4x4xf64>
    %4:2 = stablehlo.custom_call @lapack_dpotrf_ffi(%3) {backend_config = "", mhlo.backend_config = {uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k])->([i, l, m], [i]) {i=3, j=4, k=4, l=4, m=4}, custom>} : (tensor<3x4x4xf64>) -> (tensor<3x4x4xf64>, tensor<3xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %6 = stablehlo.compare EQ, %4#1, %5, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst_0 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3x4x4xf64>
    %9 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %10 = stablehlo.select %9, %4#0, %8 : tensor<3x4x4xi1>, tensor<3x4x4xf64>
    %11 = stablehlo.iota dim = 0 : tensor<4x4xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %12 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<4x4xi64>
    %13 = stablehlo.add %11, %12 : tensor<4x4xi64>
    %14 = stablehlo.iota dim = 1 : tensor<4x4xi64>
    %15 = stablehlo.compare GE, %13, %14, SIGNED : (tensor<4x4xi64>, tensor<4x4xi64>) -> tensor<4x4xi1>
    %16 = stablehlo.broadcast_in_dim %15, dims = [1, 2] : (tensor<4x4xi1>) -> tensor<3x4x4xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3x4x4xf64>
    %18 = stablehlo.select %16, %10, %17 : tensor<3x4x4xi1>, tensor<3x4x4xf64>
    return %18 : tensor<3x4x4xf64>
  }
  func.func private @eigh(%arg0: tensor<3x4x4xf64>) -> (tensor<3x4xf64>, tensor<3x4x4xf64>) {
    %0 = stablehlo.transpose %arg0, dims = [0, 2, 1] : (tensor<3x4x4xf64>) -> tensor<3x4x4xf64>
    %1 = stablehlo.add %arg0, %0 : tensor<3x4x4xf64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x4x4xf64>
    %3 = stablehlo.divide %1, %2 : tensor<3x4x4xf64>
    %4:3 = stablehlo.custom_call @lapack_dsyevd_ffi(%3) {backend_config = "", mhlo.backend_config = {mode = 86 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k])->([i, l, m], [i, n], [i]) {i=3, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<3x4x4xf64>) -> (tensor<3x4x4xf64>, tensor<3x4xf64>, tensor<3xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %6 = stablehlo.compare EQ, %4#2, %5, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst_0 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3x4x4xf64>
    %9 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %10 = stablehlo.select %9, %4#0, %8 : tensor<3x4x4xi1>, tensor<3x4x4xf64>
    %11 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<3xi1>) -> tensor<3x1xi1>
    %cst_1 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<3x1xi1>) -> tensor<3x4xi1>
    %14 = stablehlo.select %13, %4#1, %12 : tensor<3x4xi1>, tensor<3x4xf64>
    return %14, %10 : tensor<3x4xf64>, tensor<3x4x4xf64>
  }
  func.func private @solve(%arg0: tensor<3x4x4xf64>, %arg1: tensor<3x4x2xf64>) -> tensor<3x4x2xf64> {
    %0:3 = stablehlo.custom_call @lapack_dgetrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k])->([i, l, m], [i, n], [i]) {i=3, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<3x4x4xf64>) -> (tensor<3x4x4xf64>, tensor<3x4xi32>, tensor<3xi32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<3x4xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x4x4xf64>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<3x4x4xi1>, tensor<3x4x4xf64>
    %9 = stablehlo.iota dim = 1 : tensor<3x4xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %10:4 = stablehlo.while(%iterArg = %2, %iterArg_3 = %c_2, %iterArg_4 = %c_1, %iterArg_5 = %9) : tensor<3x4xi32>, tensor<i64>, tensor<i64>, tensor<3x4xi32>
    cond {
      %c_6 = stablehlo.constant dense<4> : tensor<i64>
      %14 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %14:2 = func.call @closed_call(%iterArg, %iterArg_4, %iterArg_5) : (tensor<3x4xi32>, tensor<i64>, tensor<3x4xi32>) -> (tensor<i64>, tensor<3x4xi32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %15 = stablehlo.add %iterArg_3, %c_6 : tensor<i64>
      stablehlo.return %iterArg, %15, %14#0, %14#1 : tensor<3x4xi32>, tensor<i64>, tensor<i64>, tensor<3x4xi32>
    }
    %11 = stablehlo.transpose %arg1, dims = [0, 2, 1] : (tensor<3x4x2xf64>) -> tensor<3x2x4xf64>
    %12 = call @_lu_solve(%8, %10#3, %11) : (tensor<3x4x4xf64>, tensor<3x4xi32>, tensor<3x2x4xf64>) -> tensor<3x2x4xf64>
    %13 = stablehlo.transpose %12, dims = [0, 2, 1] : (tensor<3x2x4xf64>) -> tensor<3x4x2xf64>
    return %13 : tensor<3x4x2xf64>
  }
  func.func private @closed_call(%arg0: tensor<3x4xi32>, %arg1: tensor<i64>, %arg2: tensor<3x4xi32>) -> (tensor<i64>, tensor<3x4xi32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg1, %c : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare LT, %arg1, %c_0, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %2 = stablehlo.convert %arg1 : tensor<i64>
    %c_1 = stablehlo.constant dense<4> : tensor<i64>
    %3 = stablehlo.add %2, %c_1 : tensor<i64>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<i1>, tensor<i64>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i64>) -> tensor<1xi64>
    %6 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [1]>, indices_are_sorted = true, slice_sizes = array<i64: 3, 1>}> : (tensor<3x4xi32>, tensor<1xi64>) -> tensor<3x1xi32>
    %7 = stablehlo.reshape %6 : (tensor<3x1xi32>) -> tensor<3xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %8 = stablehlo.compare LT, %arg1, %c_2, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %9 = stablehlo.convert %arg1 : tensor<i64>
    %c_3 = stablehlo.constant dense<4> : tensor<i64>
    %10 = stablehlo.add %9, %c_3 : tensor<i64>
    %11 = stablehlo.select %8, %10, %arg1 : tensor<i1>, tensor<i64>
    %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<i64>) -> tensor<1xi64>
    %13 = "stablehlo.gather"(%arg2, %12) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [1]>, indices_are_sorted = true, slice_sizes = array<i64: 3, 1>}> : (tensor<3x4xi32>, tensor<1xi64>) -> tensor<3x1xi32>
    %14 = stablehlo.reshape %13 : (tensor<3x1xi32>) -> tensor<3xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %16 = stablehlo.compare LT, %7, %15, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_5 = stablehlo.constant dense<4> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %18 = stablehlo.add %7, %17 : tensor<3xi32>
    %19 = stablehlo.select %16, %18, %7 : tensor<3xi1>, tensor<3xi32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %21 = "stablehlo.gather"(%arg2, %20) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = true, slice_sizes = array<i64: 1, 1>}> : (tensor<3x4xi32>, tensor<3x1xi32>) -> tensor<3x1xi32>
    %22 = stablehlo.reshape %21 : (tensor<3x1xi32>) -> tensor<3xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %23 = stablehlo.compare LT, %arg1, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<4> : tensor<i64>
    %24 = stablehlo.add %arg1, %c_7 : tensor<i64>
    %25 = stablehlo.select %23, %24, %arg1 : tensor<i1>, tensor<i64>
    %26 = stablehlo.convert %25 : (tensor<i64>) -> tensor<i32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %28 = "stablehlo.scatter"(%arg2, %27, %22) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<3x4xi32>, tensor<1xi32>, tensor<3xi32>) -> tensor<3x4xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %29 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %30 = stablehlo.compare LT, %7, %29, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_9 = stablehlo.constant dense<4> : tensor<i32>
    %31 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %32 = stablehlo.add %7, %31 : tensor<3xi32>
    %33 = stablehlo.select %30, %32, %7 : tensor<3xi1>, tensor<3xi32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %35 = "stablehlo.scatter"(%28, %34, %14) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<3x4xi32>, tensor<3x1xi32>, tensor<3xi32>) -> tensor<3x4xi32>
    return %0, %35 : tensor<i64>, tensor<3x4xi32>
  }
  func.func private @_lu_solve(%arg0: tensor<3x4x4xf64>, %arg1: tensor<3x4xi32>, %arg2: tensor<3x2x4xf64>) -> tensor<3x2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1, 2] : (tensor<3x2x4xf64>) -> tensor<3x2x4x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<3x4xi32>, tensor<3x4xi32>) -> tensor<3x4xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<3x4xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<3x4xi1>, tensor<3x4xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<3x4xi32>) -> tensor<3x4x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 3], collapsed_slice_dims = [2], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [2], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2, 1, 1>}> : (tensor<3x2x4x1xf64>, tensor<3x4x1xi32>) -> tensor<3x2x4x1xf64>
    %8 = stablehlo.transpose %7, dims = [0, 2, 3, 1] : (tensor<3x2x4x1xf64>) -> tensor<3x4x1x2xf64>
    %9 = stablehlo.reshape %8 : (tensor<3x4x1x2xf64>) -> tensor<3x4x2xf64>
    %10 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %9) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k], [i, l, m])->([i, n, o]) {i=3, j=4, k=4, l=4, m=2, n=4, o=2}, custom>} : (tensor<3x4x4xf64>, tensor<3x4x2xf64>) -> tensor<3x4x2xf64>
    %11 = stablehlo.reshape %10 : (tensor<3x4x2xf64>) -> tensor<3x4x1x2xf64>
    %12 = stablehlo.reshape %11 : (tensor<3x4x1x2xf64>) -> tensor<3x4x2xf64>
    %13 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %12) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k], [i, l, m])->([i, n, o]) {i=3, j=4, k=4, l=4, m=2, n=4, o=2}, custom>} : (tensor<3x4x4xf64>, tensor<3x4x2xf64>) -> tensor<3x4x2xf64>
    %14 = stablehlo.reshape %13 : (tensor<3x4x2xf64>) -> tensor<3x4x1x2xf64>
    %15 = stablehlo.transpose %14, dims = [0, 3, 1, 2] : (tensor<3x4x1x2xf64>) -> tensor<3x2x4x1xf64>
    %16 = stablehlo.reshape %15 : (tensor<3x2x4x1xf64>) -> tensor<3x2x4xf64>
    return %16 : tensor<3x2x4xf64>
  }
  func.func private @det(%arg0: tensor<3x4x4xf64>) -> tensor<3xf64> {
    %0:2 = call @slogdet(%arg0) : (tensor<3x4x4xf64>) -> (tensor<3xf64>, tensor<3xf64>)
    %1 = stablehlo.exponential %0#1 : tensor<3xf64>
    %2 = stablehlo.multiply %0#0, %1 : tensor<3xf64>
    return %2 : tensor<3xf64>
  }
  func.func private @slogdet(%arg0: tensor<3x4x4xf64>) -> (tensor<3xf64>, tensor<3xf64>) {
    %0:3 = stablehlo.custom_call @lapack_dgetrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k])->([i, l, m], [i, n], [i]) {i=3, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<3x4x4xf64>) -> (tensor<3x4x4xf64>, tensor<3x4xi32>, tensor<3xi32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<3x4xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x4x4xf64>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<3x4x4xi1>, tensor<3x4x4xf64>
    %9 = stablehlo.iota dim = 1 : tensor<3x4xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %10:4 = stablehlo.while(%iterArg = %2, %iterArg_13 = %c_2, %iterArg_14 = %c_1, %iterArg_15 = %9) : tensor<3x4xi32>, tensor<i64>, tensor<i64>, tensor<3x4xi32>
    cond {
      %c_16 = stablehlo.constant dense<4> : tensor<i64>
      %37 = stablehlo.compare LT, %iterArg_13, %c_16, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %37 : tensor<i1>
    } do {
      %37:2 = func.call @closed_call(%iterArg, %iterArg_14, %iterArg_15) : (tensor<3x4xi32>, tensor<i64>, tensor<3x4xi32>) -> (tensor<i64>, tensor<3x4xi32>)
      %c_16 = stablehlo.constant dense<1> : tensor<i64>
      %38 = stablehlo.add %iterArg_13, %c_16 : tensor<i64>
      stablehlo.return %iterArg, %38, %37#0, %37#1 : tensor<3x4xi32>, tensor<i64>, tensor<i64>, tensor<3x4xi32>
    }
    %11 = call @diagonal(%8) : (tensor<3x4x4xf64>) -> tensor<3x4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %13 = stablehlo.compare EQ, %11, %12, FLOAT : (tensor<3x4xf64>, tensor<3x4xf64>) -> tensor<3x4xi1>
    %c_4 = stablehlo.constant dense<false> : tensor<i1>
    %14 = stablehlo.reduce(%13 init: %c_4) applies stablehlo.or across dimensions = [1] : (tensor<3x4xi1>, tensor<i1>) -> tensor<3xi1>
    %15 = stablehlo.iota dim = 0 : tensor<4xi32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [1] : (tensor<4xi32>) -> tensor<1x4xi32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<1x4xi32>) -> tensor<3x4xi32>
    %18 = stablehlo.compare NE, %2, %17, SIGNED : (tensor<3x4xi32>, tensor<3x4xi32>) -> tensor<3x4xi1>
    %19 = call @count_nonzero(%18) : (tensor<3x4xi1>) -> tensor<3xi64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %21 = stablehlo.compare LT, %11, %20, FLOAT : (tensor<3x4xf64>, tensor<3x4xf64>) -> tensor<3x4xi1>
    %22 = call @count_nonzero(%21) : (tensor<3x4xi1>) -> tensor<3xi64>
    %23 = stablehlo.add %19, %22 : tensor<3xi64>
    %c_6 = stablehlo.constant dense<2> : tensor<i64>
    %24 = call @remainder(%23, %c_6) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
    %c_7 = stablehlo.constant dense<-2> : tensor<i64>
    %25 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %26 = stablehlo.multiply %25, %24 : tensor<3xi64>
    %c_8 = stablehlo.constant dense<1> : tensor<i64>
    %27 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %28 = stablehlo.add %26, %27 : tensor<3xi64>
    %29 = stablehlo.convert %28 : (tensor<3xi64>) -> tensor<3xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %31 = stablehlo.multiply %30, %29 : tensor<3xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = call @_where_0(%14, %cst_10, %31) : (tensor<3xi1>, tensor<f64>, tensor<3xf64>) -> tensor<3xf64>
    %33 = stablehlo.abs %11 : tensor<3x4xf64>
    %34 = stablehlo.log %33 : tensor<3x4xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.reduce(%34 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<3x4xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_12 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %36 = call @_where_0(%14, %cst_12, %35) : (tensor<3xi1>, tensor<f64>, tensor<3xf64>) -> tensor<3xf64>
    return %32, %36 : tensor<3xf64>, tensor<3xf64>
  }
  func.func private @diagonal(%arg0: tensor<3x4x4xf64>) -> tensor<3x4xf64> {
    %0 = stablehlo.iota dim = 0 : tensor<4xi64>
    %1 = stablehlo.iota dim = 0 : tensor<4xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<4xi64>
    %3 = stablehlo.compare LT, %0, %2, SIGNED : (tensor<4xi64>, tensor<4xi64>) -> tensor<4xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<4xi64>
    %5 = stablehlo.add %0, %4 : tensor<4xi64>
    %6 = stablehlo.select %3, %5, %0 : tensor<4xi1>, tensor<4xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<4xi64>
    %8 = stablehlo.compare LT, %1, %7, SIGNED : (tensor<4xi64>, tensor<4xi64>) -> tensor<4xi1>
    %c_2 = stablehlo.constant dense<4> : tensor<i64>
    %9 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<4xi64>
    %10 = stablehlo.add %1, %9 : tensor<4xi64>
    %11 = stablehlo.select %8, %10, %1 : tensor<4xi1>, tensor<4xi64>
    %12 = stablehlo.convert %6 : (tensor<4xi64>) -> tensor<4xi32>
    %13 = stablehlo.convert %11 : (tensor<4xi64>) -> tensor<4xi32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %15 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %16 = stablehlo.concatenate %14, %15, dim = 1 : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x2xi32>
    %17 = "stablehlo.gather"(%arg0, %16) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1, 2], start_index_map = [1, 2], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 3, 1, 1>}> : (tensor<3x4x4xf64>, tensor<4x2xi32>) -> tensor<3x4xf64>
    return %17 : tensor<3x4xf64>
  }
  func.func private @count_nonzero(%arg0: tensor<3x4xi1>) -> tensor<3xi64> {
    %c = stablehlo.constant dense<false> : tensor<i1>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<3x4xi1>
    %1 = stablehlo.compare NE, %arg0, %0, UNSIGNED : (tensor<3x4xi1>, tensor<3x4xi1>) -> tensor<3x4xi1>
    %2 = stablehlo.convert %1 : (tensor<3x4xi1>) -> tensor<3x4xi32>
    %3 = stablehlo.convert %2 : (tensor<3x4xi32>) -> tensor<3x4xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %4 = stablehlo.reduce(%3 init: %c_0) applies stablehlo.add across dimensions = [1] : (tensor<3x4xi64>, tensor<i64>) -> tensor<3xi64>
    return %4 : tensor<3xi64>
  }
  func.func private @remainder(%arg0: tensor<3xi64>, %arg1: tensor<i64>) -> tensor<3xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %2 = call @_where(%1, %c_0, %0) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %4 = stablehlo.remainder %arg0, %3 : tensor<3xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
    %12 = stablehlo.and %11, %6 : tensor<3xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %14 = stablehlo.add %4, %13 : tensor<3xi64>
    %15 = stablehlo.select %12, %14, %4 : tensor<3xi1>, tensor<3xi64>
    return %15 : tensor<3xi64>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<i64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i64>
    return %0 : tensor<i64>
  }
  func.func private @_where_0(%arg0: tensor<3xi1>, %arg1: tensor<f64>, %arg2: tensor<3xf64>) -> tensor<3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<3xi1>, tensor<3xf64>
    return %1 : tensor<3xf64>
  }
  func.func private @qr(%arg0: tensor<3x5x4xf64>) -> (tensor<3x5x4xf64>, tensor<3x4x4xf64>) {
    %0:2 = stablehlo.custom_call @lapack_dgeqrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k])->([i, l, m], [i, n]) {i=3, j=5, k=4, l=5, m=4, n=4}, custom>} : (tensor<3x5x4xf64>) -> (tensor<3x5x4xf64>, tensor<3x4xf64>)
    %1 = stablehlo.custom_call @lapack_dorgqr_ffi(%0#0, %0#1) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k], [i, l])->([i, m, n]) {i=3, j=5, k=4, l=4, m=5, n=4}, custom>} : (tensor<3x5x4xf64>, tensor<3x4xf64>) -> tensor<3x5x4xf64>
    %2 = stablehlo.slice %0#0 [0:3, 0:4, 0:4] : (tensor<3x5x4xf64>) -> tensor<3x4x4xf64>
    %3 = stablehlo.iota dim = 0 : tensor<4x4xi64>
    %c = stablehlo.constant dense<-1> : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<4x4xi64>
    %5 = stablehlo.add %3, %4 : tensor<4x4xi64>
    %6 = stablehlo.iota dim = 1 : tensor<4x4xi64>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x4xi64>, tensor<4x4xi64>) -> tensor<4x4xi1>
    %8 = stablehlo.broadcast_in_dim %7, dims = [1, 2] : (tensor<4x4xi1>) -> tensor<3x4x4xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x4x4xf64>
    %10 = stablehlo.select %8, %9, %2 : tensor<3x4x4xi1>, tensor<3x4x4xf64>
    return %1, %10 : tensor<3x5x4xf64>, tensor<3x4x4xf64>
  }
  func.func private @_qr(%arg0: tensor<3x5x4xf64>) -> (tensor<3x5x5xf64>, tensor<3x5x4xf64>, tensor<3x4xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %1:3 = stablehlo.custom_call @lapack_dgeqp3_ffi(%arg0, %0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>, #stablehlo.output_operand_alias<output_tuple_indices = [1], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>, dense<[1, 0]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k], [i, l])->([i, m, n], [i, o], [i, p]) {i=3, j=5, k=4, l=4, m=5, n=4, o=4, p=4}, custom>} : (tensor<3x5x4xf64>, tensor<3x4xi32>) -> (tensor<3x5x4xf64>, tensor<3x4xi32>, tensor<3x4xf64>)
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %3 = stablehlo.subtract %1#1, %2 : tensor<3x4xi32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.pad %1#0, %cst, low = [0, 0, 0], high = [0, 0, 1], interior = [0, 0, 0] : (tensor<3x5x4xf64>, tensor<f64>) -> tensor<3x5x5xf64>
    %5 = stablehlo.custom_call @lapack_dorgqr_ffi(%4, %1#2) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k], [i, l])->([i, m, n]) {i=3, j=5, k=5, l=4, m=5, n=5}, custom>} : (tensor<3x5x5xf64>, tensor<3x4xf64>) -> tensor<3x5x5xf64>
    %6 = stablehlo.iota dim = 0 : tensor<5x4xi64>
    %c_1 = stablehlo.constant dense<-1> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<5x4xi64>
    %8 = stablehlo.add %6, %7 : tensor<5x4xi64>
    %9 = stablehlo.iota dim = 1 : tensor<5x4xi64>
    %10 = stablehlo.compare GE, %8, %9, SIGNED : (tensor<5x4xi64>, tensor<5x4xi64>) -> tensor<5x4xi1>
    %11 = stablehlo.broadcast_in_dim %10, dims = [1, 2] : (tensor<5x4xi1>) -> tensor<3x5x4xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3x5x4xf64>
    %13 = stablehlo.select %11, %12, %1#0 : tensor<3x5x4xi1>, tensor<3x5x4xf64>
    return %5, %13, %3 : tensor<3x5x5xf64>, tensor<3x5x4xf64>, tensor<3x4xi32>
  }
  func.func private @inv(%arg0: tensor<3x4x4xf64>) -> tensor<3x4x4xf64> {
    %0 = stablehlo.iota dim = 0 : tensor<4x4xi64>
    %1 = stablehlo.iota dim = 1 : tensor<4x4xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<4x4xi64>
    %3 = stablehlo.add %0, %2 : tensor<4x4xi64>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<4x4xi64>, tensor<4x4xi64>) -> tensor<4x4xi1>
    %5 = stablehlo.convert %4 : (tensor<4x4xi1>) -> tensor<4x4xf64>
    %6 = stablehlo.broadcast_in_dim %5, dims = [1, 2] : (tensor<4x4xf64>) -> tensor<3x4x4xf64>
    %7 = call @solve_1(%arg0, %6) : (tensor<3x4x4xf64>, tensor<3x4x4xf64>) -> tensor<3x4x4xf64>
    return %7 : tensor<3x4x4xf64>
  }
  func.func private @solve_1(%arg0: tensor<3x4x4xf64>, %arg1: tensor<3x4x4xf64>) -> tensor<3x4x4xf64> {
    %0:3 = stablehlo.custom_call @lapack_dgetrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k])->([i, l, m], [i, n], [i]) {i=3, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<3x4x4xf64>) -> (tensor<3x4x4xf64>, tensor<3x4xi32>, tensor<3xi32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<3x4xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x4x4xf64>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<3x4x4xi1>, tensor<3x4x4xf64>
    %9 = stablehlo.iota dim = 1 : tensor<3x4xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %10:4 = stablehlo.while(%iterArg = %2, %iterArg_3 = %c_2, %iterArg_4 = %c_1, %iterArg_5 = %9) : tensor<3x4xi32>, tensor<i64>, tensor<i64>, tensor<3x4xi32>
    cond {
      %c_6 = stablehlo.constant dense<4> : tensor<i64>
      %14 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %14:2 = func.call @closed_call(%iterArg, %iterArg_4, %iterArg_5) : (tensor<3x4xi32>, tensor<i64>, tensor<3x4xi32>) -> (tensor<i64>, tensor<3x4xi32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %15 = stablehlo.add %iterArg_3, %c_6 : tensor<i64>
      stablehlo.return %iterArg, %15, %14#0, %14#1 : tensor<3x4xi32>, tensor<i64>, tensor<i64>, tensor<3x4xi32>
    }
    %11 = stablehlo.transpose %arg1, dims = [0, 2, 1] : (tensor<3x4x4xf64>) -> tensor<3x4x4xf64>
    %12 = call @_lu_solve_2(%8, %10#3, %11) : (tensor<3x4x4xf64>, tensor<3x4xi32>, tensor<3x4x4xf64>) -> tensor<3x4x4xf64>
    %13 = stablehlo.transpose %12, dims = [0, 2, 1] : (tensor<3x4x4xf64>) -> tensor<3x4x4xf64>
    return %13 : tensor<3x4x4xf64>
  }
  func.func private @_lu_solve_2(%arg0: tensor<3x4x4xf64>, %arg1: tensor<3x4xi32>, %arg2: tensor<3x4x4xf64>) -> tensor<3x4x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1, 2] : (tensor<3x4x4xf64>) -> tensor<3x4x4x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<3x4xi32>, tensor<3x4xi32>) -> tensor<3x4xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<3x4xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<3x4xi1>, tensor<3x4xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<3x4xi32>) -> tensor<3x4x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 3], collapsed_slice_dims = [2], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [2], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4, 1, 1>}> : (tensor<3x4x4x1xf64>, tensor<3x4x1xi32>) -> tensor<3x4x4x1xf64>
    %8 = stablehlo.transpose %7, dims = [0, 2, 3, 1] : (tensor<3x4x4x1xf64>) -> tensor<3x4x1x4xf64>
    %9 = stablehlo.reshape %8 : (tensor<3x4x1x4xf64>) -> tensor<3x4x4xf64>
    %10 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %9) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k], [i, l, m])->([i, n, o]) {i=3, j=4, k=4, l=4, m=4, n=4, o=4}, custom>} : (tensor<3x4x4xf64>, tensor<3x4x4xf64>) -> tensor<3x4x4xf64>
    %11 = stablehlo.reshape %10 : (tensor<3x4x4xf64>) -> tensor<3x4x1x4xf64>
    %12 = stablehlo.reshape %11 : (tensor<3x4x1x4xf64>) -> tensor<3x4x4xf64>
    %13 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %12) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k], [i, l, m])->([i, n, o]) {i=3, j=4, k=4, l=4, m=4, n=4, o=4}, custom>} : (tensor<3x4x4xf64>, tensor<3x4x4xf64>) -> tensor<3x4x4xf64>
    %14 = stablehlo.reshape %13 : (tensor<3x4x4xf64>) -> tensor<3x4x1x4xf64>
    %15 = stablehlo.transpose %14, dims = [0, 3, 1, 2] : (tensor<3x4x1x4xf64>) -> tensor<3x4x4x1xf64>
    %16 = stablehlo.reshape %15 : (tensor<3x4x4x1xf64>) -> tensor<3x4x4xf64>
    return %16 : tensor<3x4x4xf64>
  }
  func.func private @sort(%arg0: tensor<3x4xcomplex<f64>>) -> tensor<3x4xcomplex<f64>> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<complex<f64>>, %arg2: tensor<complex<f64>>):
      %1 = stablehlo.real %arg1 : (tensor<complex<f64>>) -> tensor<f64>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %2 = stablehlo.compare EQ, %1, %cst, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %3 = stablehlo.select %2, %cst_0, %1 : tensor<i1>, tensor<f64>
      %4 = stablehlo.compare NE, %1, %1, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %5 = stablehlo.select %4, %cst_1, %3 : tensor<i1>, tensor<f64>
      %6 = stablehlo.imag %arg1 : (tensor<complex<f64>>) -> tensor<f64>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %7 = stablehlo.compare EQ, %6, %cst_2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %8 = stablehlo.select %7, %cst_3, %6 : tensor<i1>, tensor<f64>
      %9 = stablehlo.compare NE, %6, %6, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %10 = stablehlo.select %9, %cst_4, %8 : tensor<i1>, tensor<f64>
      %11 = stablehlo.real %arg2 : (tensor<complex<f64>>) -> tensor<f64>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %12 = stablehlo.compare EQ, %11, %cst_5, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %13 = stablehlo.select %12, %cst_6, %11 : tensor<i1>, tensor<f64>
      %14 = stablehlo.compare NE, %11, %11, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_7 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %15 = stablehlo.select %14, %cst_7, %13 : tensor<i1>, tensor<f64>
      %16 = stablehlo.imag %arg2 : (tensor<complex<f64>>) -> tensor<f64>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %17 = stablehlo.compare EQ, %16, %cst_8, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %18 = stablehlo.select %17, %cst_9, %16 : tensor<i1>, tensor<f64>
      %19 = stablehlo.compare NE, %16, %16, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_10 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %20 = stablehlo.select %19, %cst_10, %18 : tensor<i1>, tensor<f64>
      %21 = stablehlo.compare LT, %10, %20, TOTALORDER : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %22 = stablehlo.compare LT, %5, %15, TOTALORDER : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %23 = stablehlo.compare EQ, %5, %15, TOTALORDER : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %24 = stablehlo.and %23, %21 : tensor<i1>
      %25 = stablehlo.or %22, %24 : tensor<i1>
      stablehlo.return %25 : tensor<i1>
    }) : (tensor<3x4xcomplex<f64>>) -> tensor<3x4xcomplex<f64>>
    return %0 : tensor<3x4xcomplex<f64>>
  }
  func.func private @inv_3(%arg0: tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>> {
    %0 = stablehlo.iota dim = 0 : tensor<4x4xi64>
    %1 = stablehlo.iota dim = 1 : tensor<4x4xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<4x4xi64>
    %3 = stablehlo.add %0, %2 : tensor<4x4xi64>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<4x4xi64>, tensor<4x4xi64>) -> tensor<4x4xi1>
    %5 = stablehlo.convert %4 : (tensor<4x4xi1>) -> tensor<4x4xcomplex<f64>>
    %6 = stablehlo.broadcast_in_dim %5, dims = [1, 2] : (tensor<4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %7 = call @solve_4(%arg0, %6) : (tensor<3x4x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    return %7 : tensor<3x4x4xcomplex<f64>>
  }
  func.func private @solve_4(%arg0: tensor<3x4x4xcomplex<f64>>, %arg1: tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>> {
    %0:3 = stablehlo.custom_call @lapack_zgetrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k])->([i, l, m], [i, n], [i]) {i=3, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<3x4x4xcomplex<f64>>) -> (tensor<3x4x4xcomplex<f64>>, tensor<3x4xi32>, tensor<3xi32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<3x4xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst = stablehlo.constant dense<(0x7FF8000000000000,0x7FF8000000000000)> : tensor<complex<f64>>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<3x4x4xi1>, tensor<3x4x4xcomplex<f64>>
    %9 = stablehlo.iota dim = 1 : tensor<3x4xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %10:4 = stablehlo.while(%iterArg = %2, %iterArg_3 = %c_2, %iterArg_4 = %c_1, %iterArg_5 = %9) : tensor<3x4xi32>, tensor<i64>, tensor<i64>, tensor<3x4xi32>
    cond {
      %c_6 = stablehlo.constant dense<4> : tensor<i64>
      %14 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %14:2 = func.call @closed_call(%iterArg, %iterArg_4, %iterArg_5) : (tensor<3x4xi32>, tensor<i64>, tensor<3x4xi32>) -> (tensor<i64>, tensor<3x4xi32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %15 = stablehlo.add %iterArg_3, %c_6 : tensor<i64>
      stablehlo.return %iterArg, %15, %14#0, %14#1 : tensor<3x4xi32>, tensor<i64>, tensor<i64>, tensor<3x4xi32>
    }
    %11 = stablehlo.transpose %arg1, dims = [0, 2, 1] : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %12 = call @_lu_solve_5(%8, %10#3, %11) : (tensor<3x4x4xcomplex<f64>>, tensor<3x4xi32>, tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %13 = stablehlo.transpose %12, dims = [0, 2, 1] : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    return %13 : tensor<3x4x4xcomplex<f64>>
  }
  func.func private @_lu_solve_5(%arg0: tensor<3x4x4xcomplex<f64>>, %arg1: tensor<3x4xi32>, %arg2: tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1, 2] : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4x1xcomplex<f64>>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<3x4xi32>, tensor<3x4xi32>) -> tensor<3x4xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<3x4xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<3x4xi1>, tensor<3x4xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<3x4xi32>) -> tensor<3x4x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 3], collapsed_slice_dims = [2], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [2], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4, 1, 1>}> : (tensor<3x4x4x1xcomplex<f64>>, tensor<3x4x1xi32>) -> tensor<3x4x4x1xcomplex<f64>>
    %8 = stablehlo.transpose %7, dims = [0, 2, 3, 1] : (tensor<3x4x4x1xcomplex<f64>>) -> tensor<3x4x1x4xcomplex<f64>>
    %9 = stablehlo.reshape %8 : (tensor<3x4x1x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %10 = stablehlo.custom_call @lapack_ztrsm_ffi(%arg0, %9) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k], [i, l, m])->([i, n, o]) {i=3, j=4, k=4, l=4, m=4, n=4, o=4}, custom>} : (tensor<3x4x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %11 = stablehlo.reshape %10 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x1x4xcomplex<f64>>
    %12 = stablehlo.reshape %11 : (tensor<3x4x1x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %13 = stablehlo.custom_call @lapack_ztrsm_ffi(%arg0, %12) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k], [i, l, m])->([i, n, o]) {i=3, j=4, k=4, l=4, m=4, n=4, o=4}, custom>} : (tensor<3x4x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %14 = stablehlo.reshape %13 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x1x4xcomplex<f64>>
    %15 = stablehlo.transpose %14, dims = [0, 3, 1, 2] : (tensor<3x4x1x4xcomplex<f64>>) -> tensor<3x4x4x1xcomplex<f64>>
    %16 = stablehlo.reshape %15 : (tensor<3x4x4x1xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    return %16 : tensor<3x4x4xcomplex<f64>>
  }
  func.func private @cholesky_6(%arg0: tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>> {
    %0 = stablehlo.transpose %arg0, dims = [0, 2, 1] : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %1 = stablehlo.real %0 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xf64>
    %2 = stablehlo.imag %0 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xf64>
    %3 = stablehlo.negate %2 : tensor<3x4x4xf64>
    %4 = stablehlo.complex %1, %3 : tensor<3x4x4xcomplex<f64>>
    %5 = stablehlo.add %arg0, %4 : tensor<3x4x4xcomplex<f64>>
    %cst = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %7 = stablehlo.divide %5, %6 : tensor<3x4x4xcomplex<f64>>
    %8:2 = stablehlo.custom_call @lapack_zpotrf_ffi(%7) {backend_config = "", mhlo.backend_config = {uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k])->([i, l, m], [i]) {i=3, j=4, k=4, l=4, m=4}, custom>} : (tensor<3x4x4xcomplex<f64>>) -> (tensor<3x4x4xcomplex<f64>>, tensor<3xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %10 = stablehlo.compare EQ, %8#1, %9, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst_0 = stablehlo.constant dense<(0x7FF8000000000000,0x7FF8000000000000)> : tensor<complex<f64>>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %14 = stablehlo.select %13, %8#0, %12 : tensor<3x4x4xi1>, tensor<3x4x4xcomplex<f64>>
    %15 = stablehlo.iota dim = 0 : tensor<4x4xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %16 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<4x4xi64>
    %17 = stablehlo.add %15, %16 : tensor<4x4xi64>
    %18 = stablehlo.iota dim = 1 : tensor<4x4xi64>
    %19 = stablehlo.compare GE, %17, %18, SIGNED : (tensor<4x4xi64>, tensor<4x4xi64>) -> tensor<4x4xi1>
    %20 = stablehlo.broadcast_in_dim %19, dims = [1, 2] : (tensor<4x4xi1>) -> tensor<3x4x4xi1>
    %cst_2 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %21 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<complex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %22 = stablehlo.select %20, %14, %21 : tensor<3x4x4xi1>, tensor<3x4x4xcomplex<f64>>
    return %22 : tensor<3x4x4xcomplex<f64>>
  }
  func.func private @eigh_7(%arg0: tensor<3x4x4xcomplex<f64>>) -> (tensor<3x4xf64>, tensor<3x4x4xcomplex<f64>>) {
    %0 = stablehlo.transpose %arg0, dims = [0, 2, 1] : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %1 = stablehlo.real %0 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xf64>
    %2 = stablehlo.imag %0 : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4x4xf64>
    %3 = stablehlo.negate %2 : tensor<3x4x4xf64>
    %4 = stablehlo.complex %1, %3 : tensor<3x4x4xcomplex<f64>>
    %5 = stablehlo.add %arg0, %4 : tensor<3x4x4xcomplex<f64>>
    %cst = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %7 = stablehlo.divide %5, %6 : tensor<3x4x4xcomplex<f64>>
    %8:3 = stablehlo.custom_call @lapack_zheevd_ffi(%7) {backend_config = "", mhlo.backend_config = {mode = 86 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k])->([i, l, m], [i, n], [i]) {i=3, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<3x4x4xcomplex<f64>>) -> (tensor<3x4x4xcomplex<f64>>, tensor<3x4xf64>, tensor<3xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %10 = stablehlo.compare EQ, %8#2, %9, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst_0 = stablehlo.constant dense<(0x7FF8000000000000,0x7FF8000000000000)> : tensor<complex<f64>>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %14 = stablehlo.select %13, %8#0, %12 : tensor<3x4x4xi1>, tensor<3x4x4xcomplex<f64>>
    %15 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<3xi1>) -> tensor<3x1xi1>
    %cst_1 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %17 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<3x1xi1>) -> tensor<3x4xi1>
    %18 = stablehlo.select %17, %8#1, %16 : tensor<3x4xi1>, tensor<3x4xf64>
    return %18, %14 : tensor<3x4xf64>, tensor<3x4x4xcomplex<f64>>
  }
  func.func private @solve_8(%arg0: tensor<3x4x4xcomplex<f64>>, %arg1: tensor<3x4x2xcomplex<f64>>) -> tensor<3x4x2xcomplex<f64>> {
    %0:3 = stablehlo.custom_call @lapack_zgetrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k])->([i, l, m], [i, n], [i]) {i=3, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<3x4x4xcomplex<f64>>) -> (tensor<3x4x4xcomplex<f64>>, tensor<3x4xi32>, tensor<3xi32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<3x4xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst = stablehlo.constant dense<(0x7FF8000000000000,0x7FF8000000000000)> : tensor<complex<f64>>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<3x4x4xi1>, tensor<3x4x4xcomplex<f64>>
    %9 = stablehlo.iota dim = 1 : tensor<3x4xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %10:4 = stablehlo.while(%iterArg = %2, %iterArg_3 = %c_2, %iterArg_4 = %c_1, %iterArg_5 = %9) : tensor<3x4xi32>, tensor<i64>, tensor<i64>, tensor<3x4xi32>
    cond {
      %c_6 = stablehlo.constant dense<4> : tensor<i64>
      %14 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %14:2 = func.call @closed_call(%iterArg, %iterArg_4, %iterArg_5) : (tensor<3x4xi32>, tensor<i64>, tensor<3x4xi32>) -> (tensor<i64>, tensor<3x4xi32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %15 = stablehlo.add %iterArg_3, %c_6 : tensor<i64>
      stablehlo.return %iterArg, %15, %14#0, %14#1 : tensor<3x4xi32>, tensor<i64>, tensor<i64>, tensor<3x4xi32>
    }
    %11 = stablehlo.transpose %arg1, dims = [0, 2, 1] : (tensor<3x4x2xcomplex<f64>>) -> tensor<3x2x4xcomplex<f64>>
    %12 = call @_lu_solve_9(%8, %10#3, %11) : (tensor<3x4x4xcomplex<f64>>, tensor<3x4xi32>, tensor<3x2x4xcomplex<f64>>) -> tensor<3x2x4xcomplex<f64>>
    %13 = stablehlo.transpose %12, dims = [0, 2, 1] : (tensor<3x2x4xcomplex<f64>>) -> tensor<3x4x2xcomplex<f64>>
    return %13 : tensor<3x4x2xcomplex<f64>>
  }
  func.func private @_lu_solve_9(%arg0: tensor<3x4x4xcomplex<f64>>, %arg1: tensor<3x4xi32>, %arg2: tensor<3x2x4xcomplex<f64>>) -> tensor<3x2x4xcomplex<f64>> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1, 2] : (tensor<3x2x4xcomplex<f64>>) -> tensor<3x2x4x1xcomplex<f64>>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<3x4xi32>, tensor<3x4xi32>) -> tensor<3x4xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<3x4xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<3x4xi1>, tensor<3x4xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<3x4xi32>) -> tensor<3x4x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 3], collapsed_slice_dims = [2], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [2], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2, 1, 1>}> : (tensor<3x2x4x1xcomplex<f64>>, tensor<3x4x1xi32>) -> tensor<3x2x4x1xcomplex<f64>>
    %8 = stablehlo.transpose %7, dims = [0, 2, 3, 1] : (tensor<3x2x4x1xcomplex<f64>>) -> tensor<3x4x1x2xcomplex<f64>>
    %9 = stablehlo.reshape %8 : (tensor<3x4x1x2xcomplex<f64>>) -> tensor<3x4x2xcomplex<f64>>
    %10 = stablehlo.custom_call @lapack_ztrsm_ffi(%arg0, %9) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k], [i, l, m])->([i, n, o]) {i=3, j=4, k=4, l=4, m=2, n=4, o=2}, custom>} : (tensor<3x4x4xcomplex<f64>>, tensor<3x4x2xcomplex<f64>>) -> tensor<3x4x2xcomplex<f64>>
    %11 = stablehlo.reshape %10 : (tensor<3x4x2xcomplex<f64>>) -> tensor<3x4x1x2xcomplex<f64>>
    %12 = stablehlo.reshape %11 : (tensor<3x4x1x2xcomplex<f64>>) -> tensor<3x4x2xcomplex<f64>>
    %13 = stablehlo.custom_call @lapack_ztrsm_ffi(%arg0, %12) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k], [i, l, m])->([i, n, o]) {i=3, j=4, k=4, l=4, m=2, n=4, o=2}, custom>} : (tensor<3x4x4xcomplex<f64>>, tensor<3x4x2xcomplex<f64>>) -> tensor<3x4x2xcomplex<f64>>
    %14 = stablehlo.reshape %13 : (tensor<3x4x2xcomplex<f64>>) -> tensor<3x4x1x2xcomplex<f64>>
    %15 = stablehlo.transpose %14, dims = [0, 3, 1, 2] : (tensor<3x4x1x2xcomplex<f64>>) -> tensor<3x2x4x1xcomplex<f64>>
    %16 = stablehlo.reshape %15 : (tensor<3x2x4x1xcomplex<f64>>) -> tensor<3x2x4xcomplex<f64>>
    return %16 : tensor<3x2x4xcomplex<f64>>
  }
  func.func private @det_10(%arg0: tensor<3x4x4xcomplex<f64>>) -> tensor<3xcomplex<f64>> {
    %0:2 = call @slogdet_11(%arg0) : (tensor<3x4x4xcomplex<f64>>) -> (tensor<3xcomplex<f64>>, tensor<3xf64>)
    %1 = stablehlo.exponential %0#1 : tensor<3xf64>
    %2 = stablehlo.convert %1 : (tensor<3xf64>) -> tensor<3xcomplex<f64>>
    %3 = stablehlo.multiply %0#0, %2 : tensor<3xcomplex<f64>>
    return %3 : tensor<3xcomplex<f64>>
  }
  func.func private @slogdet_11(%arg0: tensor<3x4x4xcomplex<f64>>) -> (tensor<3xcomplex<f64>>, tensor<3xf64>) {
    %0:3 = stablehlo.custom_call @lapack_zgetrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k])->([i, l, m], [i, n], [i]) {i=3, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<3x4x4xcomplex<f64>>) -> (tensor<3x4x4xcomplex<f64>>, tensor<3x4xi32>, tensor<3xi32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<3x4xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<3xi1>) -> tensor<3x1x1xi1>
    %cst = stablehlo.constant dense<(0x7FF8000000000000,0x7FF8000000000000)> : tensor<complex<f64>>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2] : (tensor<3x1x1xi1>) -> tensor<3x4x4xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<3x4x4xi1>, tensor<3x4x4xcomplex<f64>>
    %9 = stablehlo.iota dim = 1 : tensor<3x4xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %10:4 = stablehlo.while(%iterArg = %2, %iterArg_12 = %c_2, %iterArg_13 = %c_1, %iterArg_14 = %9) : tensor<3x4xi32>, tensor<i64>, tensor<i64>, tensor<3x4xi32>
    cond {
      %c_15 = stablehlo.constant dense<4> : tensor<i64>
      %38 = stablehlo.compare LT, %iterArg_12, %c_15, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %38 : tensor<i1>
    } do {
      %38:2 = func.call @closed_call(%iterArg, %iterArg_13, %iterArg_14) : (tensor<3x4xi32>, tensor<i64>, tensor<3x4xi32>) -> (tensor<i64>, tensor<3x4xi32>)
      %c_15 = stablehlo.constant dense<1> : tensor<i64>
      %39 = stablehlo.add %iterArg_12, %c_15 : tensor<i64>
      stablehlo.return %iterArg, %39, %38#0, %38#1 : tensor<3x4xi32>, tensor<i64>, tensor<i64>, tensor<3x4xi32>
    }
    %11 = call @diagonal_12(%8) : (tensor<3x4x4xcomplex<f64>>) -> tensor<3x4xcomplex<f64>>
    %cst_3 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<complex<f64>>) -> tensor<3x4xcomplex<f64>>
    %13 = stablehlo.compare EQ, %11, %12, FLOAT : (tensor<3x4xcomplex<f64>>, tensor<3x4xcomplex<f64>>) -> tensor<3x4xi1>
    %c_4 = stablehlo.constant dense<false> : tensor<i1>
    %14 = stablehlo.reduce(%13 init: %c_4) applies stablehlo.or across dimensions = [1] : (tensor<3x4xi1>, tensor<i1>) -> tensor<3xi1>
    %15 = stablehlo.iota dim = 0 : tensor<4xi32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [1] : (tensor<4xi32>) -> tensor<1x4xi32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<1x4xi32>) -> tensor<3x4xi32>
    %18 = stablehlo.compare NE, %2, %17, SIGNED : (tensor<3x4xi32>, tensor<3x4xi32>) -> tensor<3x4xi1>
    %19 = call @count_nonzero(%18) : (tensor<3x4xi1>) -> tensor<3xi64>
    %20 = stablehlo.abs %11 : (tensor<3x4xcomplex<f64>>) -> tensor<3x4xf64>
    %21 = stablehlo.convert %20 : (tensor<3x4xf64>) -> tensor<3x4xcomplex<f64>>
    %22 = stablehlo.divide %11, %21 : tensor<3x4xcomplex<f64>>
    %cst_5 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %23 = stablehlo.reduce(%22 init: %cst_5) applies stablehlo.multiply across dimensions = [1] : (tensor<3x4xcomplex<f64>>, tensor<complex<f64>>) -> tensor<3xcomplex<f64>>
    %c_6 = stablehlo.constant dense<2> : tensor<i64>
    %24 = call @remainder(%19, %c_6) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
    %c_7 = stablehlo.constant dense<-2> : tensor<i64>
    %25 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %26 = stablehlo.multiply %25, %24 : tensor<3xi64>
    %c_8 = stablehlo.constant dense<1> : tensor<i64>
    %27 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %28 = stablehlo.add %26, %27 : tensor<3xi64>
    %29 = stablehlo.convert %28 : (tensor<3xi64>) -> tensor<3xcomplex<f64>>
    %30 = stablehlo.multiply %23, %29 : tensor<3xcomplex<f64>>
    %cst_9 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %31 = call @_where_13(%14, %cst_9, %30) : (tensor<3xi1>, tensor<complex<f64>>, tensor<3xcomplex<f64>>) -> tensor<3xcomplex<f64>>
    %32 = stablehlo.abs %11 : (tensor<3x4xcomplex<f64>>) -> tensor<3x4xf64>
    %33 = stablehlo.log %32 : tensor<3x4xf64>
    %34 = stablehlo.convert %33 : (tensor<3x4xf64>) -> tensor<3x4xcomplex<f64>>
    %cst_10 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %35 = stablehlo.reduce(%34 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<3x4xcomplex<f64>>, tensor<complex<f64>>) -> tensor<3xcomplex<f64>>
    %cst_11 = stablehlo.constant dense<(0xFFF0000000000000,0.000000e+00)> : tensor<complex<f64>>
    %36 = call @_where_13(%14, %cst_11, %35) : (tensor<3xi1>, tensor<complex<f64>>, tensor<3xcomplex<f64>>) -> tensor<3xcomplex<f64>>
    %37 = stablehlo.real %36 : (tensor<3xcomplex<f64>>) -> tensor<3xf64>
    return %31, %37 : tensor<3xcomplex<f64>>, tensor<3xf64>
  }
  func.func private @diagonal_12(%arg0: tensor<3x4x4xcomplex<f64>>) -> tensor<3x4xcomplex<f64>> {
    %0 = stablehlo.iota dim = 0 : tensor<4xi64>
    %1 = stablehlo.iota dim = 0 : tensor<4xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<4xi64>
    %3 = stablehlo.compare LT, %0, %2, SIGNED : (tensor<4xi64>, tensor<4xi64>) -> tensor<4xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<4xi64>
    %5 = stablehlo.add %0, %4 : tensor<4xi64>
    %6 = stablehlo.select %3, %5, %0 : tensor<4xi1>, tensor<4xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<4xi64>
    %8 = stablehlo.compare LT, %1, %7, SIGNED : (tensor<4xi64>, tensor<4xi64>) -> tensor<4xi1>
    %c_2 = stablehlo.constant dense<4> : tensor<i64>
    %9 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<4xi64>
    %10 = stablehlo.add %1, %9 : tensor<4xi64>
    %11 = stablehlo.select %8, %10, %1 : tensor<4xi1>, tensor<4xi64>
    %12 = stablehlo.convert %6 : (tensor<4xi64>) -> tensor<4xi32>
    %13 = stablehlo.convert %11 : (tensor<4xi64>) -> tensor<4xi32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %15 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %16 = stablehlo.concatenate %14, %15, dim = 1 : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x2xi32>
    %17 = "stablehlo.gather"(%arg0, %16) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1, 2], start_index_map = [1, 2], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 3, 1, 1>}> : (tensor<3x4x4xcomplex<f64>>, tensor<4x2xi32>) -> tensor<3x4xcomplex<f64>>
    return %17 : tensor<3x4xcomplex<f64>>
  }
  func.func private @_where_13(%arg0: tensor<3xi1>, %arg1: tensor<complex<f64>>, %arg2: tensor<3xcomplex<f64>>) -> tensor<3xcomplex<f64>> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<complex<f64>>) -> tensor<3xcomplex<f64>>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<3xi1>, tensor<3xcomplex<f64>>
    return %1 : tensor<3xcomplex<f64>>
  }
  func.func private @qr_14(%arg0: tensor<3x5x4xcomplex<f64>>) -> (tensor<3x5x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>) {
    %0:2 = stablehlo.custom_call @lapack_zgeqrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k])->([i, l, m], [i, n]) {i=3, j=5, k=4, l=5, m=4, n=4}, custom>} : (tensor<3x5x4xcomplex<f64>>) -> (tensor<3x5x4xcomplex<f64>>, tensor<3x4xcomplex<f64>>)
    %1 = stablehlo.custom_call @lapack_zungqr_ffi(%0#0, %0#1) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k], [i, l])->([i, m, n]) {i=3, j=5, k=4, l=4, m=5, n=4}, custom>} : (tensor<3x5x4xcomplex<f64>>, tensor<3x4xcomplex<f64>>) -> tensor<3x5x4xcomplex<f64>>
    %2 = stablehlo.slice %0#0 [0:3, 0:4, 0:4] : (tensor<3x5x4xcomplex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %3 = stablehlo.iota dim = 0 : tensor<4x4xi64>
    %c = stablehlo.constant dense<-1> : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<4x4xi64>
    %5 = stablehlo.add %3, %4 : tensor<4x4xi64>
    %6 = stablehlo.iota dim = 1 : tensor<4x4xi64>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x4xi64>, tensor<4x4xi64>) -> tensor<4x4xi1>
    %8 = stablehlo.broadcast_in_dim %7, dims = [1, 2] : (tensor<4x4xi1>) -> tensor<3x4x4xi1>
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f64>>) -> tensor<3x4x4xcomplex<f64>>
    %10 = stablehlo.select %8, %9, %2 : tensor<3x4x4xi1>, tensor<3x4x4xcomplex<f64>>
    return %1, %10 : tensor<3x5x4xcomplex<f64>>, tensor<3x4x4xcomplex<f64>>
  }
  func.func private @_qr_15(%arg0: tensor<3x5x4xcomplex<f64>>) -> (tensor<3x5x5xcomplex<f64>>, tensor<3x5x4xcomplex<f64>>, tensor<3x4xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %1:3 = stablehlo.custom_call @lapack_zgeqp3_ffi(%arg0, %0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>, #stablehlo.output_operand_alias<output_tuple_indices = [1], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>, dense<[1, 0]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k], [i, l])->([i, m, n], [i, o], [i, p]) {i=3, j=5, k=4, l=4, m=5, n=4, o=4, p=4}, custom>} : (tensor<3x5x4xcomplex<f64>>, tensor<3x4xi32>) -> (tensor<3x5x4xcomplex<f64>>, tensor<3x4xi32>, tensor<3x4xcomplex<f64>>)
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %3 = stablehlo.subtract %1#1, %2 : tensor<3x4xi32>
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %4 = stablehlo.pad %1#0, %cst, low = [0, 0, 0], high = [0, 0, 1], interior = [0, 0, 0] : (tensor<3x5x4xcomplex<f64>>, tensor<complex<f64>>) -> tensor<3x5x5xcomplex<f64>>
    %5 = stablehlo.custom_call @lapack_zungqr_ffi(%4, %1#2) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k], [i, l])->([i, m, n]) {i=3, j=5, k=5, l=4, m=5, n=5}, custom>} : (tensor<3x5x5xcomplex<f64>>, tensor<3x4xcomplex<f64>>) -> tensor<3x5x5xcomplex<f64>>
    %6 = stablehlo.iota dim = 0 : tensor<5x4xi64>
    %c_1 = stablehlo.constant dense<-1> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<5x4xi64>
    %8 = stablehlo.add %6, %7 : tensor<5x4xi64>
    %9 = stablehlo.iota dim = 1 : tensor<5x4xi64>
    %10 = stablehlo.compare GE, %8, %9, SIGNED : (tensor<5x4xi64>, tensor<5x4xi64>) -> tensor<5x4xi1>
    %11 = stablehlo.broadcast_in_dim %10, dims = [1, 2] : (tensor<5x4xi1>) -> tensor<3x5x4xi1>
    %cst_2 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<complex<f64>>) -> tensor<3x5x4xcomplex<f64>>
    %13 = stablehlo.select %11, %12, %1#0 : tensor<3x5x4xi1>, tensor<3x5x4xcomplex<f64>>
    return %5, %13, %3 : tensor<3x5x5xcomplex<f64>>, tensor<3x5x4xcomplex<f64>>, tensor<3x4xi32>
  }
}
