tp.mesh @mesh = <["tp"=4]>
func.func @padded_with_ones(%x: tensor<10xf32>) -> tensor<3xf32> {
  %one = stablehlo.constant dense<1.0> : tensor<f32>
  %0 = tp.all_reduce %x add over <@mesh, {"tp"}> : tensor<10xf32>
  %1 = stablehlo.pad %0, %one, low = [0], high = [2], interior = [0] : (tensor<10xf32>, tensor<f32>) -> tensor<12xf32>
  %2 = tp.local_slice %1 dim = 0 over <@mesh, {"tp"}> : (tensor<12xf32>) -> tensor<3xf32>
  return %2 : tensor<3xf32>
}
