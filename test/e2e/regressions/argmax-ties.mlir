// The place of the largest element, as jnp.argmax exports it: of equal ones the first, also where they lie on different
// ranks, where a rank has several, and where all are negative beside padding.
// RUN: %python %S/../../Lowering/Inputs/execute.py %s tp=2 tp=3 tp=4

// Split by columns.
// IN 0 = [[3, 9, 1, 9, 2, 9, 0], [4, 4, 4, 4, 4, 4, 4], [-5, -2, -2, -7, -9, -2, -3], [1, 2, 3, 4, 5, 6, 6]]
// OUT 0 = [1, 0, 1, 5]
// OUT 1 = [1, 0, 1, 0, 3, 0, 3]
// OUT 2 = [9, 4, -2, 6]
// LAYOUT 0=[{}, {"tp"}]
module @columns {
  func.func public @main(%x: tensor<4x7xf32>) -> (tensor<4xi32>, tensor<7xi32>, tensor<4xf32>) {
    %lowest = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %none = stablehlo.constant dense<0> : tensor<i32>
    %columns = stablehlo.iota dim = 1 : tensor<4x7xi32>
    %rows = stablehlo.iota dim = 0 : tensor<4x7xi32>
    %0:2 = stablehlo.reduce(%x init: %lowest), (%columns init: %none) across dimensions = [1] : (tensor<4x7xf32>, tensor<4x7xi32>, tensor<f32>, tensor<i32>) -> (tensor<4xf32>, tensor<4xi32>)
     reducer(%a: tensor<f32>, %b: tensor<f32>) (%i: tensor<i32>, %j: tensor<i32>)  {
      %p = stablehlo.compare GT, %a, %b, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %q = stablehlo.compare NE, %a, %a, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %g = stablehlo.or %p, %q : tensor<i1>
      %e = stablehlo.compare EQ, %a, %b, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %l = stablehlo.compare LT, %i, %j, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %t = stablehlo.and %e, %l : tensor<i1>
      %k = stablehlo.or %g, %t : tensor<i1>
      %v = stablehlo.select %g, %a, %b : tensor<i1>, tensor<f32>
      %w = stablehlo.select %k, %i, %j : tensor<i1>, tensor<i32>
      stablehlo.return %v, %w : tensor<f32>, tensor<i32>
    }
    %1:2 = stablehlo.reduce(%x init: %lowest), (%rows init: %none) across dimensions = [0] : (tensor<4x7xf32>, tensor<4x7xi32>, tensor<f32>, tensor<i32>) -> (tensor<7xf32>, tensor<7xi32>)
     reducer(%a: tensor<f32>, %b: tensor<f32>) (%i: tensor<i32>, %j: tensor<i32>)  {
      %p = stablehlo.compare GT, %a, %b, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %q = stablehlo.compare NE, %a, %a, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %g = stablehlo.or %p, %q : tensor<i1>
      %e = stablehlo.compare EQ, %a, %b, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %l = stablehlo.compare LT, %i, %j, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %t = stablehlo.and %e, %l : tensor<i1>
      %k = stablehlo.or %g, %t : tensor<i1>
      %v = stablehlo.select %g, %a, %b : tensor<i1>, tensor<f32>
      %w = stablehlo.select %k, %i, %j : tensor<i1>, tensor<i32>
      stablehlo.return %v, %w : tensor<f32>, tensor<i32>
    }
    return %0#1, %1#1, %0#0 : tensor<4xi32>, tensor<7xi32>, tensor<4xf32>
  }
}
// -----
// Split by rows.
// IN 0 = [[3, 9, 1, 9, 2, 9, 0], [4, 4, 4, 4, 4, 4, 4], [-5, -2, -2, -7, -9, -2, -3], [1, 2, 3, 4, 5, 6, 6]]
// OUT 0 = [1, 0, 1, 5]
// OUT 1 = [1, 0, 1, 0, 3, 0, 3]
// OUT 2 = [9, 4, -2, 6]
// LAYOUT 0=[{"tp"}, {}]
module @rows {
  func.func public @main(%x: tensor<4x7xf32>) -> (tensor<4xi32>, tensor<7xi32>, tensor<4xf32>) {
    %lowest = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %none = stablehlo.constant dense<0> : tensor<i32>
    %columns = stablehlo.iota dim = 1 : tensor<4x7xi32>
    %rows = stablehlo.iota dim = 0 : tensor<4x7xi32>
    %0:2 = stablehlo.reduce(%x init: %lowest), (%columns init: %none) across dimensions = [1] : (tensor<4x7xf32>, tensor<4x7xi32>, tensor<f32>, tensor<i32>) -> (tensor<4xf32>, tensor<4xi32>)
     reducer(%a: tensor<f32>, %b: tensor<f32>) (%i: tensor<i32>, %j: tensor<i32>)  {
      %p = stablehlo.compare GT, %a, %b, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %q = stablehlo.compare NE, %a, %a, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %g = stablehlo.or %p, %q : tensor<i1>
      %e = stablehlo.compare EQ, %a, %b, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %l = stablehlo.compare LT, %i, %j, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %t = stablehlo.and %e, %l : tensor<i1>
      %k = stablehlo.or %g, %t : tensor<i1>
      %v = stablehlo.select %g, %a, %b : tensor<i1>, tensor<f32>
      %w = stablehlo.select %k, %i, %j : tensor<i1>, tensor<i32>
      stablehlo.return %v, %w : tensor<f32>, tensor<i32>
    }
    %1:2 = stablehlo.reduce(%x init: %lowest), (%rows init: %none) across dimensions = [0] : (tensor<4x7xf32>, tensor<4x7xi32>, tensor<f32>, tensor<i32>) -> (tensor<7xf32>, tensor<7xi32>)
     reducer(%a: tensor<f32>, %b: tensor<f32>) (%i: tensor<i32>, %j: tensor<i32>)  {
      %p = stablehlo.compare GT, %a, %b, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %q = stablehlo.compare NE, %a, %a, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %g = stablehlo.or %p, %q : tensor<i1>
      %e = stablehlo.compare EQ, %a, %b, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %l = stablehlo.compare LT, %i, %j, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %t = stablehlo.and %e, %l : tensor<i1>
      %k = stablehlo.or %g, %t : tensor<i1>
      %v = stablehlo.select %g, %a, %b : tensor<i1>, tensor<f32>
      %w = stablehlo.select %k, %i, %j : tensor<i1>, tensor<i32>
      stablehlo.return %v, %w : tensor<f32>, tensor<i32>
    }
    return %0#1, %1#1, %0#0 : tensor<4xi32>, tensor<7xi32>, tensor<4xf32>
  }
}
