sdy.mesh @mesh = <["x"=2]>
func.func @f(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = "builtin.module"(%x) {sdy.sharding = #sdy.sharding_per_value<[<@mesh, [{"x"}]>]>} : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}
