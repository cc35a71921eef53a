tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  %0 = "tp.broadcast"(%x) {group = #tp.group<@mesh, {"tp"}>, root = 0} : (tensor<8xf32>) -> tensor<4xf32>
  return
}
