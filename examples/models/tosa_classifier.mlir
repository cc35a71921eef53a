// A convolution, pooling and a dense layer, channels last, as torch-mlir's TOSA backend prints them.
module attributes {torch.debug_module_name = "Classifier"} {
  func.func @forward(%arg0: tensor<4x8x8x3xf32>, %arg1: tensor<6x3x3x3xf32>, %arg2: tensor<6xf32>, %arg3: tensor<10x96xf32>, %arg4: tensor<10xf32>) -> (tensor<4x10xf32>, tensor<4xi32>) {
    %zero = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %scale = "tosa.const"() <{values = dense<2.500000e-01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %0 = tosa.mul %arg0, %scale, %shift : (tensor<4x8x8x3xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<4x8x8x3xf32>
    %1 = tosa.conv2d %0, %arg1, %arg2, %zero, %zero {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 1, 1>} : (tensor<4x8x8x3xf32>, tensor<6x3x3x3xf32>, tensor<6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x8x8x6xf32>
    %2 = tosa.clamp %1 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<4x8x8x6xf32>) -> tensor<4x8x8x6xf32>
    %3 = tosa.max_pool2d %2 {kernel = array<i64: 2, 2>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 2, 2>} : (tensor<4x8x8x6xf32>) -> tensor<4x4x4x6xf32>
    %4 = tosa.transpose %3 {perms = array<i32: 0, 3, 1, 2>} : (tensor<4x4x4x6xf32>) -> tensor<4x6x4x4xf32>
    %5 = tosa.const_shape {values = dense<[1, 4, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %6 = tosa.reshape %4, %5 : (tensor<4x6x4x4xf32>, !tosa.shape<3>) -> tensor<1x4x96xf32>
    %7 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<10x96xf32>) -> tensor<96x10xf32>
    %8 = tosa.const_shape {values = dense<[1, 96, 10]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %9 = tosa.reshape %7, %8 : (tensor<96x10xf32>, !tosa.shape<3>) -> tensor<1x96x10xf32>
    %10 = tosa.matmul %6, %9, %zero, %zero : (tensor<1x4x96xf32>, tensor<1x96x10xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x10xf32>
    %11 = tosa.const_shape {values = dense<[4, 10]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %12 = tosa.reshape %10, %11 : (tensor<1x4x10xf32>, !tosa.shape<2>) -> tensor<4x10xf32>
    %13 = tosa.const_shape {values = dense<[1, 10]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %14 = tosa.reshape %arg4, %13 : (tensor<10xf32>, !tosa.shape<2>) -> tensor<1x10xf32>
    %15 = tosa.add %12, %14 : (tensor<4x10xf32>, tensor<1x10xf32>) -> tensor<4x10xf32>
    %16 = tosa.reduce_max %15 {axis = 1 : i32} : (tensor<4x10xf32>) -> tensor<4x1xf32>
    %17 = tosa.sub %15, %16 : (tensor<4x10xf32>, tensor<4x1xf32>) -> tensor<4x10xf32>
    %18 = tosa.exp %17 : (tensor<4x10xf32>) -> tensor<4x10xf32>
    %19 = tosa.reduce_sum %18 {axis = 1 : i32} : (tensor<4x10xf32>) -> tensor<4x1xf32>
    %20 = tosa.reciprocal %19 : (tensor<4x1xf32>) -> tensor<4x1xf32>
    %21 = tosa.mul %18, %20, %shift : (tensor<4x10xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x10xf32>
    %22 = tosa.argmax %21 {axis = 1 : i32} : (tensor<4x10xf32>) -> tensor<4xi32>
    return %21, %22 : tensor<4x10xf32>, tensor<4xi32>
  }
}
