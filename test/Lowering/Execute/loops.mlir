// Control flow of scf on tensors that another form stands for. Numbers are written out by hand.
// RUN: %python %S/../Inputs/execute.py %s tp=2 tp=3

// Rows in any order: each turn writes its own; the second loop's write into two tensors, of which they read what is there.
// IN 0 = [1, 2, 3, 4, 5, 6, 7, 8]
// IN 1 = [10, 20, 30, 40, 50, 60, 70, 80]
// LAYOUT 0=[{"tp"}, {}]
// OUT 0 = [2, 4, 6, 8, 10, 12, 14, 16]
// OUT 1 = [10, 20, 90, 160, 50, 60, 490, 640]
// OUT 2 = [1, 2, -3, -4, 5, 6, -7, -8]
module @forall {
  func.func public @main(%x: tensor<4x2xf32>, %y: tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>) {
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c4 = arith.constant 4 : index
    %e = tensor.empty() : tensor<4x2xf32>
    %0 = scf.forall (%i) in (%c4) shared_outs(%o = %e) -> tensor<4x2xf32> {
      %r = tensor.extract_slice %x[%i, 0] [1, 2] [1, 1] : tensor<4x2xf32> to tensor<2xf32>
      %s = arith.addf %r, %r : tensor<2xf32>
      scf.forall.in_parallel {
        tensor.parallel_insert_slice %s into %o[%i, 0] [1, 2] [1, 1] : tensor<2xf32> into tensor<4x2xf32>
      }
    }
    %1:2 = scf.forall (%i, %j) = (%c1, 0) to (4, 2) step (%c2, 1) shared_outs(%o = %y, %p = %x) -> (tensor<4x2xf32>, tensor<4x2xf32>) {
      %a = tensor.extract_slice %o[%i, %j] [1, 1] [1, 1] : tensor<4x2xf32> to tensor<1x1xf32>
      %b = tensor.extract_slice %0[%i, %j] [1, 1] [1, 1] : tensor<4x2xf32> to tensor<1x1xf32>
      %c = tensor.extract_slice %p[%i, %j] [1, 1] [1, 1] : tensor<4x2xf32> to tensor<1x1xf32>
      %m = arith.mulf %a, %c : tensor<1x1xf32>
      %s = arith.subf %c, %b : tensor<1x1xf32>
      scf.forall.in_parallel {
        tensor.parallel_insert_slice %s into %p[%i, %j] [1, 1] [1, 1] : tensor<1x1xf32> into tensor<4x2xf32>
        tensor.parallel_insert_slice %m into %o[%i, %j] [1, 1] [1, 1] : tensor<1x1xf32> into tensor<4x2xf32>
      }
    }
    return %0, %1#0, %1#1 : tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>
  }
}

// -----

// A sum and a maximum of scalars, and a sum of rows, over a number of turns that an argument says; none keeps the start.
// IN 0 = [1, -2, 3, 4, -5, 6, 7, 8, 9, 10, 11, -12]
// IN 1 = [3]
// LAYOUT 0=[{}, {"tp"}]
// OUT 0 = [30.5]
// OUT 1 = [9]
// OUT 2 = [12, 1, 18]
// OUT 3 = [7]
module @parallel {
  func.func public @main(%x: tensor<4x3xf32>, %n: tensor<i32>) -> (tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<i32>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %half = arith.constant 0.5 : f32
    %low = arith.constant -100.0 : f32
    %seven = arith.constant 7 : i32
    %zero = arith.constant dense<0.0> : tensor<3xf32>
    %e = tensor.extract %n[] : tensor<i32>
    %rows = arith.index_cast %e : i32 to index
    %0:2 = scf.parallel (%i, %j) = (%c0, %c0) to (%rows, %c3) step (%c1, %c2) init (%half, %low) -> (f32, f32) {
      %v = tensor.extract %x[%i, %j] : tensor<4x3xf32>
      scf.reduce(%v, %v : f32, f32) {
      ^bb0(%a: f32, %b: f32):
        %s = arith.addf %a, %b : f32
        scf.reduce.return %s : f32
      }, {
      ^bb0(%a: f32, %b: f32):
        %m = arith.maximumf %a, %b : f32
        scf.reduce.return %m : f32
      }
    }
    %1 = scf.parallel (%i) = (%c0) to (%rows) step (%c1) init (%zero) -> tensor<3xf32> {
      %r = tensor.extract_slice %x[%i, 0] [1, 3] [1, 1] : tensor<4x3xf32> to tensor<3xf32>
      scf.reduce(%r : tensor<3xf32>) {
      ^bb0(%a: tensor<3xf32>, %b: tensor<3xf32>):
        %s = arith.addf %a, %b : tensor<3xf32>
        scf.reduce.return %s : tensor<3xf32>
      }
    }
    %2 = scf.parallel (%i) = (%rows) to (%c1) step (%c1) init (%seven) -> i32 {
      %k = arith.index_cast %i : index to i32
      scf.reduce(%k : i32) {
      ^bb0(%a: i32, %b: i32):
        %s = arith.addi %a, %b : i32
        scf.reduce.return %s : i32
      }
    }
    %3 = tensor.from_elements %0#0 : tensor<f32>
    %4 = tensor.from_elements %0#1 : tensor<f32>
    %5 = tensor.from_elements %2 : tensor<i32>
    return %3, %4, %1, %5 : tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<i32>
  }
}

// -----

// A number chooses a branch; what is no case takes the default. A region gives a scalar.
// IN 0 = [1, 2, 3, 4, 5]
// IN 1 = [7]
// LAYOUT 0=[{"tp"}]
// OUT 0 = [2, 4, 6, 8, 10]
// OUT 1 = [2]
// OUT 2 = [3, 4, 5, 6, 7]
// OUT 3 = [0, 0, 0, 0, 0]
module @switch {
  func.func public @main(%x: tensor<5xf32>, %n: tensor<i64>) -> (tensor<5xf32>, tensor<f32>, tensor<5xf32>, tensor<5xf32>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c3 = arith.constant 3 : index
    %one = arith.constant 1.0 : f32
    %two = arith.constant 2.0 : f32
    %e = tensor.extract %n[] : tensor<i64>
    %i = arith.index_cast %e : i64 to index
    %0:2 = scf.index_switch %i -> tensor<5xf32>, f32
    case -1 {
      scf.yield %x, %one : tensor<5xf32>, f32
    }
    case 7 {
      %r = arith.addf %x, %x : tensor<5xf32>
      scf.yield %r, %two : tensor<5xf32>, f32
    }
    default {
      %r = arith.mulf %x, %x : tensor<5xf32>
      scf.yield %r, %one : tensor<5xf32>, f32
    }
    %1 = scf.for %k = %c0 to %c3 step %c1 iter_args(%a = %x) -> tensor<5xf32> {
      %next = scf.index_switch %k -> tensor<5xf32>
      case 2 {
        scf.yield %a : tensor<5xf32>
      }
      default {
        %s = scf.execute_region -> f32 {
          %t = arith.subf %0#1, %one : f32
          scf.yield %t : f32
        }
        %f = tensor.splat %s : tensor<5xf32>
        %r = arith.addf %a, %f : tensor<5xf32>
        scf.yield %r : tensor<5xf32>
      }
      scf.yield %next : tensor<5xf32>
    }
    %2 = scf.index_switch %c3 -> tensor<5xf32>
    default {
      %r = arith.subf %x, %x : tensor<5xf32>
      scf.yield %r : tensor<5xf32>
    }
    %3 = tensor.from_elements %0#1 : tensor<f32>
    return %0#0, %3, %1, %2 : tensor<5xf32>, tensor<f32>, tensor<5xf32>, tensor<5xf32>
  }
}
