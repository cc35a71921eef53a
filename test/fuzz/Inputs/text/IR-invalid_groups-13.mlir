tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  %0 = tp.all_to_all %x split = 0 concat = 0 over <@mesh, {"x"}> : (tensor<8xf32>) -> tensor<8xf32>
  return
}
