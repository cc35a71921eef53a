func.func public @loop(%n: tensor<i32>, %x: tensor<f32>) -> tensor<complex<f32>> {
  %z = stablehlo.complex %x, %x : tensor<complex<f32>>
  %0:2 = stablehlo.while(%i = %n, %v = %z) : tensor<i32>, tensor<complex<f32>>
  cond {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %p = stablehlo.compare GT, %i, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %w = stablehlo.multiply %v, %v : tensor<complex<f32>>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %j = stablehlo.subtract %i, %c : tensor<i32>
    stablehlo.return %j, %w : tensor<i32>, tensor<complex<f32>>
  }
  return %0#1 : tensor<complex<f32>>
}
