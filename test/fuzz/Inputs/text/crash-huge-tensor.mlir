func.func @main(%x: tensor<9223372036854775807xf32>) -> (tensor<9223372036854775807xf32>) {
%r0 = stablehlo.add %x, %x : tensor<9223372036854775807xf32>
return %r0 : tensor<9223372036854775807xf32>
}
