// From one split dimension to another on a 2-D mesh, and what only looks like it: the order of axes, an axis that moves
// while the other stays, sizes that neither divides.
// RUN: %python %S/../../Lowering/Inputs/execute.py %s a=2,b=2 a=2,b=3 a=4,b=2

// The layouts of the arguments meet in the additions.
// IN 0 = range(35)
// IN 1 = range(35)
// IN 2 = range(35)
// OUT 0 = [2 * i for i in range(35)]
// OUT 1 = [3 * i for i in range(35)]
// OUT 2 = [i * i for i in range(35)]
// LAYOUT 0=[{"a"}, {"b"}]
// LAYOUT 1=[{"b"}, {"a"}]
// LAYOUT 2=[{}, {"b", "a"}]
module @swap {
  func.func public @main(%x: tensor<5x7xf32>, %y: tensor<5x7xf32>, %z: tensor<5x7xf32>)
      -> (tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>) {
    %0 = stablehlo.add %x, %y : tensor<5x7xf32>
    %1 = stablehlo.add %0, %z : tensor<5x7xf32>
    %2 = stablehlo.multiply %z, %x : tensor<5x7xf32>
    return %0, %1, %2 : tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>
  }
}
// -----
// Rows over both axes in two orders, then columns.
// IN 0 = range(96)
// IN 1 = range(96)
// IN 2 = range(96)
// OUT 0 = [2 * i for i in range(96)]
// OUT 1 = [2 * i for i in range(96)]
// OUT 2 = [2 * i for i in range(96)]
// LAYOUT 0=[{"a", "b"}, {}]
// LAYOUT 1=[{"b", "a"}, {}]
// LAYOUT 2=[{}, {"a", "b"}]
module @order {
  func.func public @main(%x: tensor<12x8xf32>, %y: tensor<12x8xf32>, %z: tensor<12x8xf32>)
      -> (tensor<12x8xf32>, tensor<12x8xf32>, tensor<12x8xf32>) {
    %0 = stablehlo.add %x, %y : tensor<12x8xf32>
    %1 = stablehlo.add %y, %z : tensor<12x8xf32>
    %2 = stablehlo.add %z, %x : tensor<12x8xf32>
    return %0, %1, %2 : tensor<12x8xf32>, tensor<12x8xf32>, tensor<12x8xf32>
  }
}
// -----
// One axis moves to the other dimension, the other axis stays where it was.
// IN 0 = range(30)
// IN 1 = range(30)
// OUT 0 = [2 * i for i in range(30)]
// OUT 1 = range(30)
// LAYOUT 0=[{"a"}, {"b"}, {}]
// LAYOUT 1=[{"a"}, {}, {"b"}]
module @one {
  func.func public @main(%x: tensor<5x3x2xf32>, %y: tensor<5x3x2xf32>) -> (tensor<5x3x2xf32>, tensor<5x3x2xf32>) {
    %0 = stablehlo.add %x, %y : tensor<5x3x2xf32>
    return %0, %y : tensor<5x3x2xf32>, tensor<5x3x2xf32>
  }
}
// -----
// One value through several layouts: a constraint and an op in it, so that no two reshards become one.
// IN 0 = range(77)
// OUT 0 = [i - 1 - 7 * (i // 7) for i in range(77)]
// LAYOUT 0=[{"a"}, {"b"}]
module @chain {
  tp.mesh @mesh = <["a"=2, "b"=2]>
  func.func public @main(%x: tensor<11x7xf32>) -> tensor<11x7xf32> {
    %c = stablehlo.iota dim = 0 : tensor<11x7xf32>
    %one = stablehlo.constant dense<1.0> : tensor<11x7xf32>
    %0 = tp.layout_constraint %x <@mesh, [{"b"}, {"a"}]> : tensor<11x7xf32>
    %1 = stablehlo.subtract %0, %one : tensor<11x7xf32>
    %2 = tp.layout_constraint %1 <@mesh, [{"a", "b"}, {}]> : tensor<11x7xf32>
    %3 = stablehlo.subtract %2, %c : tensor<11x7xf32>
    %4 = tp.layout_constraint %3 <@mesh, [{"b", "a"}, {}]> : tensor<11x7xf32>
    %5 = stablehlo.subtract %4, %c : tensor<11x7xf32>
    %6 = tp.layout_constraint %5 <@mesh, [{}, {"a", "b"}]> : tensor<11x7xf32>
    %7 = stablehlo.subtract %6, %c : tensor<11x7xf32>
    %8 = tp.layout_constraint %7 <@mesh, [{"a"}, {"b"}]> : tensor<11x7xf32>
    %9 = stablehlo.subtract %8, %c : tensor<11x7xf32>
    %10 = tp.layout_constraint %9 <@mesh, [{}, {"b", "a"}]> : tensor<11x7xf32>
    %11 = stablehlo.subtract %10, %c : tensor<11x7xf32>
    %12 = tp.layout_constraint %11 <@mesh, [{}, {}]> : tensor<11x7xf32>
    %13 = stablehlo.subtract %12, %c : tensor<11x7xf32>
    %14 = tp.layout_constraint %13 <@mesh, [{"b"}, {}]> : tensor<11x7xf32>
    %15 = stablehlo.subtract %14, %c : tensor<11x7xf32>
    return %15 : tensor<11x7xf32>
  }
}
