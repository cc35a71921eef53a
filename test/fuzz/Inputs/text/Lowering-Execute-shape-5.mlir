module @reduce {
  func.func public @main(%x: tensor<2x2x2xf32>)
      -> (tensor<2xf32>, tensor<2x2xf32>, tensor<2x2xi32>, tensor<2x2x2xf32>) {
    %zero = stablehlo.constant dense<0.0> : tensor<f32>
    %lowest = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %none = stablehlo.constant dense<0> : tensor<i32>
    %a = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [0, 1]
        : (tensor<2x2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %four = stablehlo.constant dense<[4.0, -4.0]> : tensor<2xf32>
    %0 = stablehlo.add %a, %four : tensor<2xf32>
    %i = stablehlo.iota dim = 1 : tensor<2x2x2xi32>
    %1:2 = stablehlo.reduce(%x init: %lowest), (%i init: %none) across dimensions = [1]
        : (tensor<2x2x2xf32>, tensor<2x2x2xi32>, tensor<f32>, tensor<i32>) -> (tensor<2x2xf32>, tensor<2x2xi32>)
      reducer(%v: tensor<f32>, %w: tensor<f32>) (%j: tensor<i32>, %k: tensor<i32>) {
        %g = stablehlo.compare GT, %v, %w : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %e = stablehlo.compare EQ, %v, %w : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %l = stablehlo.compare LT, %j, %k : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %f = stablehlo.and %e, %l : tensor<i1>
        %t = stablehlo.or %g, %f : tensor<i1>
        %m = stablehlo.select %g, %v, %w : tensor<i1>, tensor<f32>
        %n = stablehlo.select %t, %j, %k : tensor<i1>, tensor<i32>
        stablehlo.return %m, %n : tensor<f32>, tensor<i32>
      }
    %2 = stablehlo.dot_general %x, %x, batching_dims = [0] x [0], contracting_dims = [2] x [1]
        : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
    return %0, %1#0, %1#1, %2 : tensor<2xf32>, tensor<2x2xf32>, tensor<2x2xi32>, tensor<2x2x2xf32>
  }
}
