tp.mesh @mesh = <["tp"=2]>
func.func @captured(%x: tensor<4xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}]>})
    -> (tensor<4xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}]>}) {
  %two = arith.constant 2.0 : f32
  %e = tensor.empty() {tp.layout = #tp.layout<@mesh, [{"tp"}]>} : tensor<4xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%x : tensor<4xf32>) outs(%e : tensor<4xf32>) attrs = {tp.layout = #tp.layout<@mesh, [{"tp"}]>} {
  ^bb0(%a: f32, %b: f32):
    %m = arith.mulf %a, %two : f32
    linalg.yield %m : f32
  } -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
