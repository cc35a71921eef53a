tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  %0 = tp.collective_permute %x pairs = [0, 1] over <@mesh, {"x"}> : tensor<8xf32>
  return
}
