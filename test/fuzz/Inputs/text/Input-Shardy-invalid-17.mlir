sdy.mesh @mesh = <["x"=2]>
func.func @f(%x: tensor<4xf32>) {
  %0 = stablehlo.abs %x {sdy.sharding = #sdy.sharding_per_value<[]>} : tensor<4xf32>
  return
}
