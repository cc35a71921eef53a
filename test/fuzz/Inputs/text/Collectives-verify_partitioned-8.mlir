tp.mesh @mesh = <["tp"=4]>
func.func @result(%x: tensor<2xf32>, %y: tensor<2xf32>) -> (tensor<2xf32> {tp.layout = #tp.layout<@mesh, [{}]>}) {
  %i = tp.axis_index <@mesh, {"tp"}> : tensor<i32>
  %0 = "stablehlo.case"(%i) ({
    stablehlo.return %x : tensor<2xf32>
  }, {
    stablehlo.return %y : tensor<2xf32>
  }) : (tensor<i32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}
