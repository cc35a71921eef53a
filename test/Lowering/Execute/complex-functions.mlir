// Functions of chlo on complex numbers: numpy's, and on cuts (3 + 0i is on that of asin, acos and atanh) XLA's side.
// RUN: %python %S/../Inputs/execute.py %s tp=2

// ATOL 4e-6
// IN 0 = [0.5, -2, 1.5, -0.25, 3, -0.00100000005]
// IN 1 = [0.25, 0.5, -3, -1.5, 0, 0.00200000009]
// OUT 0 = [[0.50160885, -1.2930421, 0.44656705, -0.13819517, 1.5707963, -0.00099999821], [1.0691875, 2.8638384, 1.1242293, 1.7089915, 0, 1.5717963], [0.48425449, -1.1265564, 1.4284311, -1.3888068, 1.2490458, -0.0010000037], [0.49267568, -1.4657154, 1.8902414, -0.99373047, 1.8184465, -0.0010000019], [0.28139606, 1.3618009, 1.9168395, 1.2027456, 1.7627472, 0.0019999998], [0.50037, -0.50037, 0.12498899, -0.076052844, 0.34657359, -0.00099999638], [0.50489571, -3.1828694, -2.1079707, -0.017869088, 10.017875, -0.00099999821], [1.0925708, 3.3016373, -2.3288679, 0.072959276, 10.067662, 0.9999985], [0.5045007, 0.85087812, 0.00070304922, -0.043802177, -0.14254654, -0.00099999638], [0.1875, 3.75, -6.75, -2.1875, 9, -3.0000003e-06]]
// OUT 1 = [[0.28139606, 1.3618009, -1.9168395, -1.2027456, 1.7627472, 0.0019999998], [-0.28139606, -1.3618009, 1.9168395, 1.2027456, -1.7627472, -0.0019999998], [0.20058662, 0.09641562, -0.2678959, -0.75142065, 0, 0.0020000008], [0.22432845, 0.22101864, -1.0886482, -1.3546256, 0, 0.0020000004], [1.0691875, 2.8638384, -1.1242293, -1.7089915, 0, 1.5717963], [0.31439814, 1.4215469, -1.3060015, -0.99160338, 1.5707963, 0.0019999994], [0.27897913, 1.8036927, -0.33197206, -1.0288294, 0, 0.0019999998], [0.12892104, -1.7388095, -0.30048393, 0.25197952, 0, -1.9999992e-06], [0.31242069, 1.3212866, -1.0049197, -0.91527191, 0, 0.0019999994], [0.25, -2, -9, 0.75, 0, -4.0000004e-06]]
// LAYOUT 0=[{"tp"}]
module @functions {
  func.func public @main(%a: tensor<6xf32>, %b: tensor<6xf32>) -> (tensor<10x6xf32>, tensor<10x6xf32>) {
    %z = stablehlo.complex %a, %b : tensor<6xcomplex<f32>>
    %asin = chlo.asin %z : tensor<6xcomplex<f32>> -> tensor<6xcomplex<f32>>
    %row_asin = stablehlo.reshape %asin : (tensor<6xcomplex<f32>>) -> tensor<1x6xcomplex<f32>>
    %acos = chlo.acos %z : tensor<6xcomplex<f32>> -> tensor<6xcomplex<f32>>
    %row_acos = stablehlo.reshape %acos : (tensor<6xcomplex<f32>>) -> tensor<1x6xcomplex<f32>>
    %atan = chlo.atan %z : tensor<6xcomplex<f32>> -> tensor<6xcomplex<f32>>
    %row_atan = stablehlo.reshape %atan : (tensor<6xcomplex<f32>>) -> tensor<1x6xcomplex<f32>>
    %asinh = chlo.asinh %z : tensor<6xcomplex<f32>> -> tensor<6xcomplex<f32>>
    %row_asinh = stablehlo.reshape %asinh : (tensor<6xcomplex<f32>>) -> tensor<1x6xcomplex<f32>>
    %acosh = chlo.acosh %z : tensor<6xcomplex<f32>> -> tensor<6xcomplex<f32>>
    %row_acosh = stablehlo.reshape %acosh : (tensor<6xcomplex<f32>>) -> tensor<1x6xcomplex<f32>>
    %atanh = chlo.atanh %z : tensor<6xcomplex<f32>> -> tensor<6xcomplex<f32>>
    %row_atanh = stablehlo.reshape %atanh : (tensor<6xcomplex<f32>>) -> tensor<1x6xcomplex<f32>>
    %sinh = chlo.sinh %z : tensor<6xcomplex<f32>> -> tensor<6xcomplex<f32>>
    %row_sinh = stablehlo.reshape %sinh : (tensor<6xcomplex<f32>>) -> tensor<1x6xcomplex<f32>>
    %cosh = chlo.cosh %z : tensor<6xcomplex<f32>> -> tensor<6xcomplex<f32>>
    %row_cosh = stablehlo.reshape %cosh : (tensor<6xcomplex<f32>>) -> tensor<1x6xcomplex<f32>>
    %tan = chlo.tan %z : tensor<6xcomplex<f32>> -> tensor<6xcomplex<f32>>
    %row_tan = stablehlo.reshape %tan : (tensor<6xcomplex<f32>>) -> tensor<1x6xcomplex<f32>>
    %square = chlo.square %z : tensor<6xcomplex<f32>> -> tensor<6xcomplex<f32>>
    %row_square = stablehlo.reshape %square : (tensor<6xcomplex<f32>>) -> tensor<1x6xcomplex<f32>>
    %all = stablehlo.concatenate %row_asin, %row_acos, %row_atan, %row_asinh, %row_acosh, %row_atanh, %row_sinh, %row_cosh, %row_tan, %row_square, dim = 0 : (tensor<1x6xcomplex<f32>>, tensor<1x6xcomplex<f32>>, tensor<1x6xcomplex<f32>>, tensor<1x6xcomplex<f32>>, tensor<1x6xcomplex<f32>>, tensor<1x6xcomplex<f32>>, tensor<1x6xcomplex<f32>>, tensor<1x6xcomplex<f32>>, tensor<1x6xcomplex<f32>>, tensor<1x6xcomplex<f32>>) -> tensor<10x6xcomplex<f32>>
    %re = stablehlo.real %all : (tensor<10x6xcomplex<f32>>) -> tensor<10x6xf32>
    %im = stablehlo.imag %all : (tensor<10x6xcomplex<f32>>) -> tensor<10x6xf32>
    return %re, %im : tensor<10x6xf32>, tensor<10x6xf32>
  }
}
