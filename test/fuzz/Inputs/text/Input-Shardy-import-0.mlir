sdy.mesh @devices = <["dp"=2, "one"=1, "tp"=4]> {stablehlo.mesh = {}}
func.func public @main(
  %0: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@devices, [{"dp"}, {"one", "tp":(1)2, ?}p1]>},
  %1: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@devices, [{?}, {?}]>},
  %2: tensor<f32> {sdy.sharding = #sdy.sharding<@devices, []>},
  %3: tensor<8x8xf32> {jax.buffer_donor = true, sdy.sharding = #sdy.sharding<@devices, [{}, {}]>}
) -> (tensor<8x8xf32> {jax.result_info = "r", sdy.sharding = #sdy.sharding<@devices, [{}, {"tp", "dp"}]>}) {
  %4 = call @inner(%0) : (tensor<8x8xf32>) -> tensor<8x8xf32>
  %5 = sdy.sharding_constraint %4 <@devices, [{?}, {"dp"}]> : tensor<8x8xf32>
  %6 = sdy.sharding_constraint %5 <@devices, [{"dp"}, {}], unreduced={"tp"}> : tensor<8x8xf32>
  %7 = stablehlo.abs %6 {sdy.sharding = #sdy.sharding_per_value<[<@devices, [{}, {"tp"}]>]>} : tensor<8x8xf32>
  %8 = sdy.sharding_constraint %7 <@devices, [{?}, {?}]> : tensor<8x8xf32>
  return %8 : tensor<8x8xf32>
}
func.func private @inner(%0: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@devices, [{"tp"}, {}]>})
    -> (tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@devices, [{}, {"tp"}]>}) {
  %1 = stablehlo.add %0, %0 : tensor<8x8xf32>
  return %1 : tensor<8x8xf32>
}
