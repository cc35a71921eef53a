sdy.mesh @mesh = <["x"=2]>
func.func @f(%x: tensor<4xf32>) {
  %0 = sdy.sharding_constraint %x <@mesh, [{"x"}], replicated={"x"}> : tensor<4xf32>
  return
}
