tp.mesh @mesh = <["tp"=8]>
func.func @f(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = "builtin.module"(%x) {tp.layout = #tp.layout<@mesh, [{}]>} : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}
