// Control flow and the buffers of what it carries. Expected numbers are by hand.
// RUN: %python %S/../Inputs/execute.py %s tp=2

// A choice of three; an index outside takes the last one.
// IN 0 = 1
// IN 1 = -7
// IN 2 = 3
// IN 3 = [1, 2, 3, 4]
// OUT 0 = [2, 4, 6, 8]
// OUT 1 = [-1, -2, -3, -4]
// OUT 2 = [-1, -2, -3, -4]
module @case {
  func.func public @main(%i: tensor<i32>, %j: tensor<i32>, %k: tensor<i32>, %x: tensor<4xf32>)
      -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
    %0 = "stablehlo.case"(%i) ({
      stablehlo.return %x : tensor<4xf32>
    }, {
      %a = stablehlo.add %x, %x : tensor<4xf32>
      stablehlo.return %a : tensor<4xf32>
    }, {
      %n = stablehlo.negate %x : tensor<4xf32>
      stablehlo.return %n : tensor<4xf32>
    }) : (tensor<i32>) -> tensor<4xf32>
    %1 = "stablehlo.case"(%j) ({
      stablehlo.return %x : tensor<4xf32>
    }, {
      %n = stablehlo.negate %x : tensor<4xf32>
      stablehlo.return %n : tensor<4xf32>
    }) : (tensor<i32>) -> tensor<4xf32>
    %2 = "stablehlo.case"(%k) ({
      stablehlo.return %x : tensor<4xf32>
    }, {
      %a = stablehlo.add %x, %x : tensor<4xf32>
      stablehlo.return %a : tensor<4xf32>
    }, {
      %n = stablehlo.negate %x : tensor<4xf32>
      stablehlo.return %n : tensor<4xf32>
    }) : (tensor<i32>) -> tensor<4xf32>
    return %0, %1, %2 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
  }
}
// -----
// A choice between captured tensors lives on when they do not: its result must not lie where they did.
// IN 0 = True
// IN 1 = [[1, 2], [3, 4]]
// IN 2 = [[0, 1], [1, 0]]
// OUT 0 = [[19, 18], [41, 40]]
module @choice {
  func.func public @main(%p: tensor<i1>, %x: tensor<2x2xf32>, %y: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %a = stablehlo.dot %x, %x : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %b = stablehlo.dot %x, %y : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %0 = "stablehlo.if"(%p) ({
      stablehlo.return %a : tensor<2x2xf32>
    }, {
      stablehlo.return %b : tensor<2x2xf32>
    }) : (tensor<i1>) -> tensor<2x2xf32>
    %t = stablehlo.dot %y, %x : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %u = stablehlo.dot %t, %y : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %v = stablehlo.dot %0, %y : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %w = stablehlo.dot %y, %u : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %1 = stablehlo.add %v, %w : tensor<2x2xf32>
    %2 = stablehlo.add %1, %0 : tensor<2x2xf32>
    return %2 : tensor<2x2xf32>
  }
}
// -----
// Two values swapped five times.
// IN 0 = [1, 2, 3, 4]
// IN 1 = [5, 6, 7, 8]
// OUT 0 = [5, 6, 7, 8]
// OUT 1 = [1, 2, 3, 4]
module @swap {
  func.func public @main(%x: tensor<4xf32>, %y: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
    %zero = stablehlo.constant dense<0> : tensor<i32>
    %one = stablehlo.constant dense<1> : tensor<i32>
    %five = stablehlo.constant dense<5> : tensor<i32>
    %0:3 = stablehlo.while(%i = %zero, %a = %x, %b = %y) : tensor<i32>, tensor<4xf32>, tensor<4xf32>
    cond {
      %c = stablehlo.compare LT, %i, %five : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
    } do {
      %n = stablehlo.add %i, %one : tensor<i32>
      stablehlo.return %n, %b, %a : tensor<i32>, tensor<4xf32>, tensor<4xf32>
    }
    return %0#1, %0#2 : tensor<4xf32>, tensor<4xf32>
  }
}
// -----
// Fibonacci: the new value of one is the old one of the other, which is computed from both.
// IN 0 = [0, 1, 2, 3]
// IN 1 = [1, 1, 1, 1]
// OUT 0 = [8, 13, 18, 23]
// OUT 1 = [13, 21, 29, 37]
module @fibonacci {
  func.func public @main(%x: tensor<4xi32>, %y: tensor<4xi32>) -> (tensor<4xi32>, tensor<4xi32>) {
    %zero = stablehlo.constant dense<0> : tensor<i32>
    %one = stablehlo.constant dense<1> : tensor<i32>
    %six = stablehlo.constant dense<6> : tensor<i32>
    %0:3 = stablehlo.while(%i = %zero, %a = %x, %b = %y) : tensor<i32>, tensor<4xi32>, tensor<4xi32>
    cond {
      %c = stablehlo.compare LT, %i, %six : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
    } do {
      %n = stablehlo.add %i, %one : tensor<i32>
      %s = stablehlo.add %a, %b : tensor<4xi32>
      stablehlo.return %n, %b, %s : tensor<i32>, tensor<4xi32>, tensor<4xi32>
    }
    return %0#1, %0#2 : tensor<4xi32>, tensor<4xi32>
  }
}
// -----
// Three values rotated four times, one of them through a reshape and a slice.
// IN 0 = [1, 2, 3, 4]
// IN 1 = [5, 6, 7, 8]
// IN 2 = [9, 10, 11, 12]
// OUT 0 = [5, 6, 7, 8]
// OUT 1 = [9, 10, 11, 12]
// OUT 2 = [1, 2, 3, 4]
module @rotate {
  func.func public @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %z: tensor<4xf32>)
      -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
    %zero = stablehlo.constant dense<0> : tensor<i32>
    %one = stablehlo.constant dense<1> : tensor<i32>
    %four = stablehlo.constant dense<4> : tensor<i32>
    %0:4 = stablehlo.while(%i = %zero, %a = %x, %b = %y, %c = %z)
        : tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
    cond {
      %p = stablehlo.compare LT, %i, %four : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %p : tensor<i1>
    } do {
      %n = stablehlo.add %i, %one : tensor<i32>
      %r = stablehlo.reshape %b : (tensor<4xf32>) -> tensor<2x2xf32>
      %s = stablehlo.reshape %r : (tensor<2x2xf32>) -> tensor<4xf32>
      %t = stablehlo.slice %c [0:4] : (tensor<4xf32>) -> tensor<4xf32>
      stablehlo.return %n, %s, %t, %a : tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
    }
    return %0#1, %0#2, %0#3 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
  }
}
// -----
// One value goes around unchanged, another becomes its updated copy, a third keeps the copy of before.
// IN 0 = [1, 2, 3, 4]
// IN 1 = [0, 0, 0, 0]
// IN 2 = [0, 0, 0, 0]
// OUT 0 = [1, 2, 3, 4]
// OUT 1 = [1, 2, 3, 30]
// OUT 2 = [1, 2, 20, 4]
module @updated_copy {
  func.func public @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %z: tensor<4xf32>)
      -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
    %zero = stablehlo.constant dense<0> : tensor<i32>
    %one = stablehlo.constant dense<1> : tensor<i32>
    %four = stablehlo.constant dense<4> : tensor<i32>
    %ten = stablehlo.constant dense<10> : tensor<i32>
    %0:4 = stablehlo.while(%i = %zero, %a = %x, %b = %y, %c = %z)
        : tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
    cond {
      %p = stablehlo.compare LT, %i, %four : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %p : tensor<i1>
    } do {
      %n = stablehlo.add %i, %one : tensor<i32>
      %v = stablehlo.multiply %i, %ten : tensor<i32>
      %w = stablehlo.convert %v : (tensor<i32>) -> tensor<f32>
      %u = stablehlo.reshape %w : (tensor<f32>) -> tensor<1xf32>
      %d = stablehlo.dynamic_update_slice %a, %u, %i : (tensor<4xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4xf32>
      stablehlo.return %n, %a, %d, %b : tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
    }
    return %0#1, %0#2, %0#3 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
  }
}
// -----
// Loops in loops in a choice: sum over i < 3 of sum over j < i + 1 of x * j, or x.
// IN 0 = True
// IN 1 = False
// IN 2 = [1, 2, 3, 4]
// OUT 0 = [5, 10, 15, 20]
// OUT 1 = [1, 2, 3, 4]
module @nested {
  func.func public @main(%p: tensor<i1>, %q: tensor<i1>, %x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
    %zero = stablehlo.constant dense<0> : tensor<i32>
    %one = stablehlo.constant dense<1> : tensor<i32>
    %three = stablehlo.constant dense<3> : tensor<i32>
    %0 = "stablehlo.if"(%p) ({
      %r:2 = stablehlo.while(%i = %zero, %a = %x) : tensor<i32>, tensor<4xf32>
      cond {
        %c = stablehlo.compare LT, %i, %three : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %c : tensor<i1>
      } do {
        %n = stablehlo.add %i, %one : tensor<i32>
        %s:2 = stablehlo.while(%j = %zero, %b = %a) : tensor<i32>, tensor<4xf32>
        cond {
          %c = stablehlo.compare LT, %j, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
          stablehlo.return %c : tensor<i1>
        } do {
          %m = stablehlo.add %j, %one : tensor<i32>
          %f = stablehlo.convert %j : (tensor<i32>) -> tensor<f32>
          %g = stablehlo.broadcast_in_dim %f, dims = [] : (tensor<f32>) -> tensor<4xf32>
          %h = stablehlo.multiply %x, %g : tensor<4xf32>
          %k = stablehlo.add %b, %h : tensor<4xf32>
          stablehlo.return %m, %k : tensor<i32>, tensor<4xf32>
        }
        stablehlo.return %n, %s#1 : tensor<i32>, tensor<4xf32>
      }
      stablehlo.return %r#1 : tensor<4xf32>
    }, {
      stablehlo.return %x : tensor<4xf32>
    }) : (tensor<i1>) -> tensor<4xf32>
    %1 = "stablehlo.if"(%q) ({
      %n = stablehlo.negate %0 : tensor<4xf32>
      stablehlo.return %n : tensor<4xf32>
    }, {
      stablehlo.return %x : tensor<4xf32>
    }) : (tensor<i1>) -> tensor<4xf32>
    return %0, %1 : tensor<4xf32>, tensor<4xf32>
  }
}
// -----
// Scatters into carried values that swap: what is carried reaches the yield through loops over elements.
// IN 0 = [0, 0, 0, 0]
// IN 1 = [10, 10, 10, 10]
// IN 2 = [[1], [1], [3]]
// OUT 0 = [10, 12, 10, 11]
// OUT 1 = [0, 4, 0, 2]
module @scatter {
  func.func public @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %at: tensor<3x1xi32>) -> (tensor<4xf32>, tensor<4xf32>) {
    %zero = stablehlo.constant dense<0> : tensor<i32>
    %one = stablehlo.constant dense<1> : tensor<i32>
    %three = stablehlo.constant dense<3> : tensor<i32>
    %ones = stablehlo.constant dense<1.0> : tensor<3xf32>
    %0:3 = stablehlo.while(%i = %zero, %a = %x, %b = %y) : tensor<i32>, tensor<4xf32>, tensor<4xf32>
    cond {
      %c = stablehlo.compare LT, %i, %three : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
    } do {
      %n = stablehlo.add %i, %one : tensor<i32>
      %s = "stablehlo.scatter"(%a, %at, %ones) <{scatter_dimension_numbers = #stablehlo.scatter<
          inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
      ^bb0(%l: tensor<f32>, %r: tensor<f32>):
        %t = stablehlo.add %l, %r : tensor<f32>
        stablehlo.return %t : tensor<f32>
      }) : (tensor<4xf32>, tensor<3x1xi32>, tensor<3xf32>) -> tensor<4xf32>
      stablehlo.return %n, %b, %s : tensor<i32>, tensor<4xf32>, tensor<4xf32>
    }
    return %0#1, %0#2 : tensor<4xf32>, tensor<4xf32>
  }
}
// -----
// One element scattered without a loop, into a tensor that is read afterwards too; an index outside changes nothing.
// IN 0 = [1, 2, 3, 4]
// IN 1 = [2]
// IN 2 = [4]
// OUT 0 = [1, 2, 9, 4]
// OUT 1 = [1, 2, 3, 4]
// OUT 2 = [2, 4, 6, 8]
module @scatter_scalar {
  func.func public @main(%x: tensor<4xf32>, %i: tensor<1xi32>, %j: tensor<1xi32>)
      -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
    %nine = stablehlo.constant dense<9.0> : tensor<f32>
    %0 = "stablehlo.scatter"(%x, %i, %nine) <{scatter_dimension_numbers = #stablehlo.scatter<
        inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 0>}> ({
    ^bb0(%l: tensor<f32>, %r: tensor<f32>):
      stablehlo.return %r : tensor<f32>
    }) : (tensor<4xf32>, tensor<1xi32>, tensor<f32>) -> tensor<4xf32>
    %1 = "stablehlo.scatter"(%x, %j, %nine) <{scatter_dimension_numbers = #stablehlo.scatter<
        inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 0>}> ({
    ^bb0(%l: tensor<f32>, %r: tensor<f32>):
      stablehlo.return %r : tensor<f32>
    }) : (tensor<4xf32>, tensor<1xi32>, tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.add %x, %x : tensor<4xf32>
    return %0, %1, %2 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
  }
}
// -----
// A sharded product in a loop that carries its operands around: results of collectives swap.
// IN 0 = [[1, 0], [0, 1]]
// IN 1 = [[1, 1], [0, 1]]
// OUT 0 = [[1, 2], [0, 1]]
// OUT 1 = [[1, 3], [0, 1]]
module @products {
  func.func public @main(%x: tensor<2x2xf32>, %y: tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>) {
    %zero = stablehlo.constant dense<0> : tensor<i32>
    %one = stablehlo.constant dense<1> : tensor<i32>
    %three = stablehlo.constant dense<3> : tensor<i32>
    %0:3 = stablehlo.while(%i = %zero, %a = %x, %b = %y) : tensor<i32>, tensor<2x2xf32>, tensor<2x2xf32>
    cond {
      %c = stablehlo.compare LT, %i, %three : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
    } do {
      %n = stablehlo.add %i, %one : tensor<i32>
      %p = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0]
          : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
      stablehlo.return %n, %b, %p : tensor<i32>, tensor<2x2xf32>, tensor<2x2xf32>
    }
    return %0#1, %0#2 : tensor<2x2xf32>, tensor<2x2xf32>
  }
}
