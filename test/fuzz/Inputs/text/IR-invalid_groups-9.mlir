tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  %0 = tp.reduce_scatter %x add dim = 0 over <@mesh, {"x"}> : (tensor<8xf32>) -> tensor<2xf32>
  return
}
