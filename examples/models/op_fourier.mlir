module @jit_transforms attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x15xf32>, %arg1: tensor<6x12xcomplex<f32>>) -> (tensor<6x8xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<6x22xf32> {jax.result_info = "result[1]"}, tensor<6x12xcomplex<f32>> {jax.result_info = "result[2]"}, tensor<6x12xcomplex<f32>> {jax.result_info = "result[3]"}, tensor<6x12xcomplex<f32>> {jax.result_info = "result[4]"}, tensor<6x8xcomplex<f32>> {jax.result_info = "result[5]"}, tensor<6x22xf32> {jax.result_info = "result[6]"}, tensor<6x21xf32> {jax.result_info = "result[7]"}, tensor<6x61xf32> {jax.result_info = "result[8]"}, tensor<6x12xcomplex<f32>> {jax.result_info = "result[9]"}, tensor<6x15xf32> {jax.result_info = "result[10]"}) {
    %0 = call @fft(%arg0) : (tensor<6x15xf32>) -> tensor<6x8xcomplex<f32>>
    %1 = call @fft_0(%arg1) : (tensor<6x12xcomplex<f32>>) -> tensor<6x22xf32>
    %2 = call @fft_1(%arg1) : (tensor<6x12xcomplex<f32>>) -> tensor<6x12xcomplex<f32>>
    %3 = call @fft_2(%arg1) : (tensor<6x12xcomplex<f32>>) -> tensor<6x12xcomplex<f32>>
    %4 = call @fft_3(%arg1) : (tensor<6x12xcomplex<f32>>) -> tensor<6x12xcomplex<f32>>
    %5 = call @fft_4(%arg0) : (tensor<6x15xf32>) -> tensor<6x8xcomplex<f32>>
    %6 = call @fft_5(%arg1) : (tensor<6x12xcomplex<f32>>) -> tensor<6x22xf32>
    %7 = stablehlo.slice %arg1 [0:6, 0:11] : (tensor<6x12xcomplex<f32>>) -> tensor<6x11xcomplex<f32>>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %8 = call @_pad(%7, %c) : (tensor<6x11xcomplex<f32>>, tensor<i32>) -> tensor<6x11xcomplex<f32>>
    %9 = call @fft_6(%8) : (tensor<6x11xcomplex<f32>>) -> tensor<6x21xf32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %10 = call @_pad_7(%arg0, %c_0) : (tensor<6x15xf32>, tensor<i32>) -> tensor<6x120xf32>
    %11 = call @fft_8(%10) : (tensor<6x120xf32>) -> tensor<6x61xcomplex<f32>>
    %12 = stablehlo.abs %11 : (tensor<6x61xcomplex<f32>>) -> tensor<6x61xf32>
    %13 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<6x12xcomplex<f32>>) -> tensor<12x6xcomplex<f32>>
    %14 = call @fft_9(%13) : (tensor<12x6xcomplex<f32>>) -> tensor<12x6xcomplex<f32>>
    %15 = stablehlo.transpose %14, dims = [1, 0] : (tensor<12x6xcomplex<f32>>) -> tensor<6x12xcomplex<f32>>
    %16 = call @fft_10(%arg0) : (tensor<6x15xf32>) -> tensor<6x8xcomplex<f32>>
    %17 = stablehlo.abs %16 : (tensor<6x8xcomplex<f32>>) -> tensor<6x8xf32>
    %18 = stablehlo.real %16 : (tensor<6x8xcomplex<f32>>) -> tensor<6x8xf32>
    %19 = stablehlo.imag %16 : (tensor<6x8xcomplex<f32>>) -> tensor<6x8xf32>
    %20 = stablehlo.negate %19 : tensor<6x8xf32>
    %21 = stablehlo.complex %18, %20 : tensor<6x8xcomplex<f32>>
    %22 = stablehlo.convert %17 : (tensor<6x8xf32>) -> tensor<6x8xcomplex<f32>>
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %23 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<6x8xcomplex<f32>>
    %24 = stablehlo.compare EQ, %22, %23, FLOAT : (tensor<6x8xcomplex<f32>>, tensor<6x8xcomplex<f32>>) -> tensor<6x8xi1>
    %cst_1 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %25 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<complex<f32>>) -> tensor<6x8xcomplex<f32>>
    %26 = stablehlo.select %24, %25, %22 : tensor<6x8xi1>, tensor<6x8xcomplex<f32>>
    %27 = stablehlo.divide %21, %26 : tensor<6x8xcomplex<f32>>
    %28 = stablehlo.multiply %17, %17 : tensor<6x8xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x8xf32>
    %30 = stablehlo.multiply %29, %17 : tensor<6x8xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%28 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x8xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6x8xf32>
    %33 = stablehlo.multiply %32, %30 : tensor<6x8xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6x8xf32>
    %35 = stablehlo.complex %33, %34 : tensor<6x8xcomplex<f32>>
    %36 = stablehlo.multiply %35, %27 : tensor<6x8xcomplex<f32>>
    %37 = call @fft_11(%36) : (tensor<6x8xcomplex<f32>>) -> tensor<6x15xf32>
    return %0, %1, %2, %3, %4, %5, %6, %9, %12, %15, %37 : tensor<6x8xcomplex<f32>>, tensor<6x22xf32>, tensor<6x12xcomplex<f32>>, tensor<6x12xcomplex<f32>>, tensor<6x12xcomplex<f32>>, tensor<6x8xcomplex<f32>>, tensor<6x22xf32>, tensor<6x21xf32>, tensor<6x61xf32>, tensor<6x12xcomplex<f32>>, tensor<6x15xf32>
  }
  func.func private @fft(%arg0: tensor<6x15xf32>) -> tensor<6x8xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = RFFT, length = [15] : (tensor<6x15xf32>) -> tensor<6x8xcomplex<f32>>
    return %0 : tensor<6x8xcomplex<f32>>
  }
  func.func private @fft_0(%arg0: tensor<6x12xcomplex<f32>>) -> tensor<6x22xf32> {
    %0 = stablehlo.fft %arg0, type = IRFFT, length = [22] : (tensor<6x12xcomplex<f32>>) -> tensor<6x22xf32>
    return %0 : tensor<6x22xf32>
  }
  func.func private @fft_1(%arg0: tensor<6x12xcomplex<f32>>) -> tensor<6x12xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = FFT, length = [12] : (tensor<6x12xcomplex<f32>>) -> tensor<6x12xcomplex<f32>>
    return %0 : tensor<6x12xcomplex<f32>>
  }
  func.func private @fft_2(%arg0: tensor<6x12xcomplex<f32>>) -> tensor<6x12xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = IFFT, length = [12] : (tensor<6x12xcomplex<f32>>) -> tensor<6x12xcomplex<f32>>
    return %0 : tensor<6x12xcomplex<f32>>
  }
  func.func private @fft_3(%arg0: tensor<6x12xcomplex<f32>>) -> tensor<6x12xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = FFT, length = [6, 12] : (tensor<6x12xcomplex<f32>>) -> tensor<6x12xcomplex<f32>>
    return %0 : tensor<6x12xcomplex<f32>>
  }
  func.func private @fft_4(%arg0: tensor<6x15xf32>) -> tensor<6x8xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = RFFT, length = [6, 15] : (tensor<6x15xf32>) -> tensor<6x8xcomplex<f32>>
    return %0 : tensor<6x8xcomplex<f32>>
  }
  func.func private @fft_5(%arg0: tensor<6x12xcomplex<f32>>) -> tensor<6x22xf32> {
    %0 = stablehlo.fft %arg0, type = IRFFT, length = [6, 22] : (tensor<6x12xcomplex<f32>>) -> tensor<6x22xf32>
    return %0 : tensor<6x22xf32>
  }
  func.func private @_pad(%arg0: tensor<6x11xcomplex<f32>>, %arg1: tensor<i32>) -> tensor<6x11xcomplex<f32>> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<complex<f32>>
    %1 = stablehlo.pad %arg0, %0, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<6x11xcomplex<f32>>, tensor<complex<f32>>) -> tensor<6x11xcomplex<f32>>
    return %1 : tensor<6x11xcomplex<f32>>
  }
  func.func private @fft_6(%arg0: tensor<6x11xcomplex<f32>>) -> tensor<6x21xf32> {
    %0 = stablehlo.fft %arg0, type = IRFFT, length = [21] : (tensor<6x11xcomplex<f32>>) -> tensor<6x21xf32>
    return %0 : tensor<6x21xf32>
  }
  func.func private @_pad_7(%arg0: tensor<6x15xf32>, %arg1: tensor<i32>) -> tensor<6x120xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [0, 0], high = [0, 105], interior = [0, 0] : (tensor<6x15xf32>, tensor<f32>) -> tensor<6x120xf32>
    return %1 : tensor<6x120xf32>
  }
  func.func private @fft_8(%arg0: tensor<6x120xf32>) -> tensor<6x61xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = RFFT, length = [120] : (tensor<6x120xf32>) -> tensor<6x61xcomplex<f32>>
    return %0 : tensor<6x61xcomplex<f32>>
  }
  func.func private @fft_9(%arg0: tensor<12x6xcomplex<f32>>) -> tensor<12x6xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = FFT, length = [6] : (tensor<12x6xcomplex<f32>>) -> tensor<12x6xcomplex<f32>>
    return %0 : tensor<12x6xcomplex<f32>>
  }
  func.func private @fft_10(%arg0: tensor<6x15xf32>) -> tensor<6x8xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = RFFT, length = [15] : (tensor<6x15xf32>) -> tensor<6x8xcomplex<f32>>
    return %0 : tensor<6x8xcomplex<f32>>
  }
  func.func private @fft_11(%arg0: tensor<6x8xcomplex<f32>>) -> tensor<6x15xf32> {
    %0 = call @_rfft_transpose(%arg0) : (tensor<6x8xcomplex<f32>>) -> tensor<6x15xf32>
    return %0 : tensor<6x15xf32>
  }
  func.func private @_rfft_transpose(%arg0: tensor<6x8xcomplex<f32>>) -> tensor<6x15xf32> {
    %cst = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<8xcomplex<f32>>
    %cst_0 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<1xcomplex<f32>>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.dynamic_update_slice %0, %1, %c : (tensor<8xcomplex<f32>>, tensor<1xcomplex<f32>>, tensor<i32>) -> tensor<8xcomplex<f32>>
    %3 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<8xcomplex<f32>>) -> tensor<1x8xcomplex<f32>>
    %4 = stablehlo.real %arg0 : (tensor<6x8xcomplex<f32>>) -> tensor<6x8xf32>
    %5 = stablehlo.imag %arg0 : (tensor<6x8xcomplex<f32>>) -> tensor<6x8xf32>
    %6 = stablehlo.negate %5 : tensor<6x8xf32>
    %7 = stablehlo.complex %4, %6 : tensor<6x8xcomplex<f32>>
    %8 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x8xcomplex<f32>>) -> tensor<6x8xcomplex<f32>>
    %9 = stablehlo.divide %7, %8 : tensor<6x8xcomplex<f32>>
    %10 = call @fft_12(%9) : (tensor<6x8xcomplex<f32>>) -> tensor<6x15xf32>
    %cst_1 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x15xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<6x15xf32>
    return %12 : tensor<6x15xf32>
  }
  func.func private @fft_12(%arg0: tensor<6x8xcomplex<f32>>) -> tensor<6x15xf32> {
    %0 = stablehlo.fft %arg0, type = IRFFT, length = [15] : (tensor<6x8xcomplex<f32>>) -> tensor<6x15xf32>
    return %0 : tensor<6x15xf32>
  }
}
