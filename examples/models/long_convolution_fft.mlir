module @jit_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<12x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<4x12x8xf32>) -> (tensor<4x12x8xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.iota dim = 0 : tensor<12xi32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %2 = stablehlo.negate %1 : tensor<12x1xi32>
    %3 = stablehlo.abs %arg0 : tensor<8xf32>
    %4 = stablehlo.convert %2 : (tensor<12x1xi32>) -> tensor<12x1xf32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<8xf32>) -> tensor<1x8xf32>
    %6 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x8xf32>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x8xf32>) -> tensor<12x8xf32>
    %8 = stablehlo.multiply %6, %7 : tensor<12x8xf32>
    %9 = stablehlo.exponential %8 : tensor<12x8xf32>
    %10 = stablehlo.multiply %arg1, %9 : tensor<12x8xf32>
    %11 = stablehlo.transpose %10, dims = [1, 0] : (tensor<12x8xf32>) -> tensor<8x12xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %12 = call @_pad(%11, %c) : (tensor<8x12xf32>, tensor<i32>) -> tensor<8x24xf32>
    %13 = call @fft(%12) : (tensor<8x24xf32>) -> tensor<8x13xcomplex<f32>>
    %14 = stablehlo.transpose %13, dims = [1, 0] : (tensor<8x13xcomplex<f32>>) -> tensor<13x8xcomplex<f32>>
    %15 = stablehlo.transpose %arg4, dims = [0, 2, 1] : (tensor<4x12x8xf32>) -> tensor<4x8x12xf32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %16 = call @_pad_0(%15, %c_0) : (tensor<4x8x12xf32>, tensor<i32>) -> tensor<4x8x24xf32>
    %17 = call @fft_1(%16) : (tensor<4x8x24xf32>) -> tensor<4x8x13xcomplex<f32>>
    %18 = stablehlo.transpose %17, dims = [0, 2, 1] : (tensor<4x8x13xcomplex<f32>>) -> tensor<4x13x8xcomplex<f32>>
    %19 = stablehlo.broadcast_in_dim %14, dims = [1, 2] : (tensor<13x8xcomplex<f32>>) -> tensor<1x13x8xcomplex<f32>>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<1x13x8xcomplex<f32>>) -> tensor<4x13x8xcomplex<f32>>
    %21 = stablehlo.multiply %18, %20 : tensor<4x13x8xcomplex<f32>>
    %22 = stablehlo.transpose %21, dims = [0, 2, 1] : (tensor<4x13x8xcomplex<f32>>) -> tensor<4x8x13xcomplex<f32>>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %23 = call @_pad_2(%22, %c_1) : (tensor<4x8x13xcomplex<f32>>, tensor<i32>) -> tensor<4x8x13xcomplex<f32>>
    %24 = call @fft_3(%23) : (tensor<4x8x13xcomplex<f32>>) -> tensor<4x8x24xf32>
    %25 = stablehlo.transpose %24, dims = [0, 2, 1] : (tensor<4x8x24xf32>) -> tensor<4x24x8xf32>
    %26 = stablehlo.slice %25 [0:4, 0:12, 0:8] : (tensor<4x24x8xf32>) -> tensor<4x12x8xf32>
    %27 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<8xf32>) -> tensor<1x1x8xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 2] : (tensor<1x1x8xf32>) -> tensor<4x12x8xf32>
    %29 = stablehlo.multiply %arg4, %28 : tensor<4x12x8xf32>
    %30 = stablehlo.add %26, %29 : tensor<4x12x8xf32>
    %31 = stablehlo.multiply %30, %30 : tensor<4x12x8xf32>
    %32 = stablehlo.multiply %31, %30 : tensor<4x12x8xf32>
    %cst = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x8xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<4x12x8xf32>
    %35 = stablehlo.add %30, %34 : tensor<4x12x8xf32>
    %cst_2 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12x8xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<4x12x8xf32>
    %38 = stablehlo.tanh %37 : tensor<4x12x8xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x12x8xf32>
    %40 = stablehlo.add %39, %38 : tensor<4x12x8xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x12x8xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<4x12x8xf32>
    %43 = stablehlo.multiply %30, %42 : tensor<4x12x8xf32>
    %44 = stablehlo.dot_general %43, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8xf32>, tensor<8x8xf32>) -> tensor<4x12x8xf32>
    return %44 : tensor<4x12x8xf32>
  }
  func.func private @_pad(%arg0: tensor<8x12xf32>, %arg1: tensor<i32>) -> tensor<8x24xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [0, 0], high = [0, 12], interior = [0, 0] : (tensor<8x12xf32>, tensor<f32>) -> tensor<8x24xf32>
    return %1 : tensor<8x24xf32>
  }
  func.func private @fft(%arg0: tensor<8x24xf32>) -> tensor<8x13xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = RFFT, length = [24] : (tensor<8x24xf32>) -> tensor<8x13xcomplex<f32>>
    return %0 : tensor<8x13xcomplex<f32>>
  }
  func.func private @_pad_0(%arg0: tensor<4x8x12xf32>, %arg1: tensor<i32>) -> tensor<4x8x24xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [0, 0, 0], high = [0, 0, 12], interior = [0, 0, 0] : (tensor<4x8x12xf32>, tensor<f32>) -> tensor<4x8x24xf32>
    return %1 : tensor<4x8x24xf32>
  }
  func.func private @fft_1(%arg0: tensor<4x8x24xf32>) -> tensor<4x8x13xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = RFFT, length = [24] : (tensor<4x8x24xf32>) -> tensor<4x8x13xcomplex<f32>>
    return %0 : tensor<4x8x13xcomplex<f32>>
  }
  func.func private @_pad_2(%arg0: tensor<4x8x13xcomplex<f32>>, %arg1: tensor<i32>) -> tensor<4x8x13xcomplex<f32>> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<complex<f32>>
    %1 = stablehlo.pad %arg0, %0, low = [0, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<4x8x13xcomplex<f32>>, tensor<complex<f32>>) -> tensor<4x8x13xcomplex<f32>>
    return %1 : tensor<4x8x13xcomplex<f32>>
  }
  func.func private @fft_3(%arg0: tensor<4x8x13xcomplex<f32>>) -> tensor<4x8x24xf32> {
    %0 = stablehlo.fft %arg0, type = IRFFT, length = [24] : (tensor<4x8x13xcomplex<f32>>) -> tensor<4x8x24xf32>
    return %0 : tensor<4x8x24xf32>
  }
}
