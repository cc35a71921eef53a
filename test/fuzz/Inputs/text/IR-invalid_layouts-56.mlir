tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func private @two() -> (tensor<8xf32>, tensor<8xf32>)
func.func @f() {
  %0:2 = call @two() {tp.layouts = [unit, 1]} : () -> (tensor<8xf32>, tensor<8xf32>)
  return
}
