// What a backward loop would compute again (jax.checkpoint in a scan) is kept by the
// forward loop, if there is memory for it.
// RUN: tp-opt %s --mesh dp=2 --to annotated | FileCheck %s
// RUN: tp-opt %s --mesh dp=2 --to annotated --memory 50000 | FileCheck %s --check-prefix=LESS
// The plan says so, and is taken back; what is not equal is not kept.
// RUN: tp-plan %s --mesh dp=2 --emit plan -o %t.plan
// RUN: FileCheck %s --input-file %t.plan --check-prefix=PLAN
// RUN: tp-opt %s --mesh dp=2 --to annotated -o %t.1
// RUN: tp-opt %s --plan %t.plan --to annotated -o %t.2
// RUN: cmp %t.1 %t.2
// RUN: sed 's/^keep .*/keep %%9 for %%26/' %t.plan > %t.wrong.plan
// RUN: not tp-opt %s --plan %t.wrong.plan --to annotated 2>&1 | FileCheck %s --check-prefix=WRONG
// RUN: sed 's/^keep .*/keep %%9 or/' %t.plan > %t.wrong.plan
// RUN: not tp-opt %s --plan %t.wrong.plan --to annotated 2>&1 | FileCheck %s --check-prefix=SYNTAX
// RUN: tp-run %s --mesh dp=2 --inputs random:1 --verify

// CHECK: tp.kept = {{\[\[}}"%9", "%28"]]
// CHECK: %[[ZERO:.*]] = stablehlo.broadcast_in_dim %{{.*}}, dims = [] {{.*}} -> tensor<3x64x32xf32>
// CHECK: %[[F:.*]]:5 = stablehlo.while({{.*}} = %[[ZERO]])
// CHECK: } do {
// CHECK: %[[T:.*]] = stablehlo.tanh
// CHECK: %[[ROW:.*]] = stablehlo.reshape %[[T]]
// CHECK: %[[STACK:.*]] = stablehlo.dynamic_update_slice %{{.*}}, %[[ROW]], %iterArg,
// CHECK: stablehlo.return {{.*}}, %[[STACK]] :
// CHECK: stablehlo.while({{.*}}, %[[KEPT:iterArg_[0-9]+]] = %[[F]]#4)
// CHECK: } do {
// CHECK-NOT: stablehlo.dot_general
// CHECK-NOT: stablehlo.tanh
// CHECK: stablehlo.dynamic_slice %[[KEPT]], %{{.*}},
// LESS-NOT: tp.kept
// LESS: stablehlo.tanh
// LESS: stablehlo.tanh

// PLAN: program 42 ops
// PLAN: {{^}}keep %9 for %28{{$}}
// WRONG: wrong.plan:[[#]]:6: error: expected a value of a loop and one that a later loop computes again, found %9 and %26
// SYNTAX: wrong.plan:[[#]]:9: error: expected 'for' and the value that is not computed again, found 'or'

func.func @main(%x: tensor<64x32xf32>, %w: tensor<3x32x32xf32>, %s: tensor<3x64x32xf32>) -> tensor<64x32xf32> {
  %first = stablehlo.constant dense<0> : tensor<i32>
  %f:4 = stablehlo.while(%i = %first, %h = %x, %st = %s, %ww = %w) : tensor<i32>, tensor<64x32xf32>, tensor<3x64x32xf32>, tensor<3x32x32xf32>
  cond {
    %n = stablehlo.constant dense<3> : tensor<i32>
    %p = stablehlo.compare LT, %i, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %z = stablehlo.constant dense<0> : tensor<i32>
    %a = stablehlo.dynamic_slice %ww, %i, %z, %z, sizes = [1, 32, 32] : (tensor<3x32x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x32x32xf32>
    %b = stablehlo.reshape %a : (tensor<1x32x32xf32>) -> tensor<32x32xf32>
    %d = stablehlo.dot_general %h, %b, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x32xf32>) -> tensor<64x32xf32>
    %t = stablehlo.tanh %d : tensor<64x32xf32>
    %row = stablehlo.broadcast_in_dim %h, dims = [1, 2] : (tensor<64x32xf32>) -> tensor<1x64x32xf32>
    %u = stablehlo.dynamic_update_slice %st, %row, %i, %z, %z : (tensor<3x64x32xf32>, tensor<1x64x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x64x32xf32>
    %one = stablehlo.constant dense<1> : tensor<i32>
    %j = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %j, %t, %u, %ww : tensor<i32>, tensor<64x32xf32>, tensor<3x64x32xf32>, tensor<3x32x32xf32>
  }
  %g:4 = stablehlo.while(%m = %first, %c = %f#1, %st = %f#2, %ww = %w) : tensor<i32>, tensor<64x32xf32>, tensor<3x64x32xf32>, tensor<3x32x32xf32>
  cond {
    %n = stablehlo.constant dense<3> : tensor<i32>
    %p = stablehlo.compare LT, %m, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %z = stablehlo.constant dense<0> : tensor<i32>
    %last = stablehlo.constant dense<2> : tensor<i32>
    %n = stablehlo.subtract %last, %m : tensor<i32>
    %row = stablehlo.dynamic_slice %st, %n, %z, %z, sizes = [1, 64, 32] : (tensor<3x64x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x32xf32>
    %h = stablehlo.reshape %row : (tensor<1x64x32xf32>) -> tensor<64x32xf32>
    %o:2 = stablehlo.optimization_barrier %h, %c : tensor<64x32xf32>, tensor<64x32xf32>
    %a = stablehlo.dynamic_slice %ww, %n, %z, %z, sizes = [1, 32, 32] : (tensor<3x32x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x32x32xf32>
    %b = stablehlo.reshape %a : (tensor<1x32x32xf32>) -> tensor<32x32xf32>
    %d = stablehlo.dot_general %o#0, %b, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x32xf32>) -> tensor<64x32xf32>
    %t = stablehlo.tanh %d : tensor<64x32xf32>
    %r = stablehlo.multiply %o#1, %t : tensor<64x32xf32>
    %one = stablehlo.constant dense<1> : tensor<i32>
    %j = stablehlo.add %m, %one : tensor<i32>
    stablehlo.return %j, %r, %st, %ww : tensor<i32>, tensor<64x32xf32>, tensor<3x64x32xf32>, tensor<3x32x32xf32>
  }
  return %g#1 : tensor<64x32xf32>
}
