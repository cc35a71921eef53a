func.func @f(%i: tensor<i32>, %x: tensor<4xf32>, %p: tensor<i1>) {
  %0:2 = "stablehlo.optimization_barrier"(%i, %x) : (tensor<i32>, tensor<4xf32>) -> (tensor<4xf32>, tensor<i32>)
  return
}
