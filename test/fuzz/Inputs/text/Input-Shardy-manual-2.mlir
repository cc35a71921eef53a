sdy.mesh @mesh = <["a"=2, "b"=2]>
func.func @coordinates() -> (tensor<4xui32>, tensor<4xui32>) {
  %0:2 = sdy.manual_computation() in_shardings=[] out_shardings=[<@mesh, [{"a", "b"}]>, <@mesh, [{"a", "b"}]>] manual_axes={"a", "b"} () {
    %one = stablehlo.constant dense<1> : tensor<ui32>
    %two = stablehlo.constant dense<2> : tensor<ui32>
    %1 = stablehlo.partition_id : tensor<ui32>
    %2 = stablehlo.divide %1, %one : tensor<ui32>
    %3 = stablehlo.remainder %2, %two : tensor<ui32>
    %4 = stablehlo.reshape %3 : (tensor<ui32>) -> tensor<1xui32>
    %5 = stablehlo.replica_id : tensor<ui32>
    %6 = stablehlo.add %5, %1 : tensor<ui32>
    %7 = stablehlo.reshape %6 : (tensor<ui32>) -> tensor<1xui32>
    sdy.return %4, %7 : tensor<1xui32>, tensor<1xui32>
  } : () -> (tensor<4xui32>, tensor<4xui32>)
  return %0#0, %0#1 : tensor<4xui32>, tensor<4xui32>
}
