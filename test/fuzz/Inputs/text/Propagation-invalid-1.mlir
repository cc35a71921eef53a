tp.mesh @mesh = <["tp"=4]>
func.func @dynamic(%x: tensor<8xf32>) -> tensor<8xf32> {
  %0 = tensor.cast %x : tensor<8xf32> to tensor<?xf32> 
  %1 = tensor.cast %0 : tensor<?xf32> to tensor<8xf32>
  return %1 : tensor<8xf32>
}
