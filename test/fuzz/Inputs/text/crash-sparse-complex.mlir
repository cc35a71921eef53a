func.func @main() -> (tensor<4x4xcomplex<f32>>) {
%r0 = stablehlo.constant sparse<[[0, 0]], [(1.0,2.0)]> : tensor<4x4xcomplex<f32>>
return %r0 : tensor<4x4xcomplex<f32>>
}
