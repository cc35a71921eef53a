func.func @f(%x: tensor<8xf32>) {
  %0 = tp.reshard %x to <@mesh, [{}]> : tensor<8xf32>
  return
}
