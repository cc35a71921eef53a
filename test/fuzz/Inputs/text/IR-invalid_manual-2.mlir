tp.mesh @mesh = <["tp"=2]>
func.func @f(%x: tensor<8xf32>) -> tensor<8xf32> {
  %0 = tp.manual(%x) in [#tp.layout<@mesh, [{"tp"}]>] out [#tp.layout<@mesh, [{}], partial = {"tp"}>] {
  ^bb0(%a: tensor<4xf32>):
    %b = tp.all_gather %a dim = 0 over <@mesh, {"tp"}> : (tensor<4xf32>) -> tensor<8xf32>
    tp.yield %b : tensor<8xf32>
  } : (tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}
