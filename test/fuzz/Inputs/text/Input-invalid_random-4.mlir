func.func @f(%a: tensor<i32>, %n: tensor<1xi64>) {
  %0 = stablehlo.rng %a, %a, %n, distribution = NORMAL : (tensor<i32>, tensor<i32>, tensor<1xi64>) -> tensor<4xi32>
  return
}
