func.func @f(%x: tensor<8xf32>) {
  %0 = tp.layout_constraint %x <@mesh, [{}]> : tensor<8xf32>
  return
}
