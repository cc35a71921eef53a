// Loops are split in two where memory is enough to keep what the backward loop would
// compute again (jax.checkpoint in a scan) in some iterations only: the last ones, which
// run first backward.
// RUN: tp-opt %s --mesh dp=2 --to annotated --memory 5000000 | FileCheck %s
// RUN: tp-opt %s --mesh dp=2 --to annotated --memory 4200000 | FileCheck %s --check-prefix=LESS
// RUN: tp-opt %s --mesh dp=2 --to annotated --memory 9000000 | FileCheck %s --check-prefix=ALL
// The plan says so, and is taken back; loops that do not run so often are not split.
// RUN: tp-plan %s --mesh dp=2 --memory 5000000 --emit plan -o %t.plan
// RUN: FileCheck %s --input-file %t.plan --check-prefix=PLAN
// RUN: tp-opt %s --mesh dp=2 --to annotated --memory 5000000 -o %t.1
// RUN: tp-opt %s --plan %t.plan --to annotated -o %t.2
// RUN: cmp %t.1 %t.2
// RUN: sed 's/^split 3 .*/split 3 after 8/' %t.plan > %t.wrong.plan
// RUN: not tp-opt %s --plan %t.wrong.plan --to annotated 2>&1 | FileCheck %s --check-prefix=COUNT
// RUN: sed 's/^split 3 .*/split 4 after 2/' %t.plan > %t.wrong.plan
// RUN: not tp-opt %s --plan %t.wrong.plan --to annotated 2>&1 | FileCheck %s --check-prefix=NOLOOP
// RUN: sed 's/^split 3 .*/split 20 after 2/' %t.plan > %t.wrong.plan
// RUN: not tp-opt %s --plan %t.wrong.plan --to annotated 2>&1 | FileCheck %s --check-prefix=TWICE
// RUN: sed 's/^split 3 .*/split 3 at 2/' %t.plan > %t.wrong.plan
// RUN: not tp-opt %s --plan %t.wrong.plan --to annotated 2>&1 | FileCheck %s --check-prefix=SYNTAX
// Without the second loop's half, nothing is read that was kept.
// RUN: sed '/^split 20 /d' %t.plan > %t.wrong.plan
// RUN: not tp-opt %s --plan %t.wrong.plan --to annotated 2>&1 | FileCheck %s --check-prefix=HALF
// RUN: tp-run %s --mesh dp=2 --memory 5000000 --inputs random:1 --verify
// In halves, the limit of one part is where the other begins, and stands before it.
// RUN: tp-plan %s --mesh dp=2 --memory 5500000 --format json | FileCheck %s --check-prefix=HALVES
// RUN: tp-run %s --mesh dp=2 --memory 4200000 --inputs random:1 --verify

// CHECK: tp.kept = {{\[\[}}"%31", "%53"]], tp.split = {{\[\[}}3, 5], [20, 3]]
// CHECK: %[[F1:.*]]:5 = stablehlo.while
// CHECK: stablehlo.constant {{.*}} dense<5>
// CHECK: %[[BEGIN:.*]] = stablehlo.constant {{.*}} dense<5>
// CHECK: %[[F2:.*]]:6 = stablehlo.while({{[^=]*}} = %[[BEGIN]], {{.*}} = %[[F1]]#1, {{.*}} = %[[F1]]#2,
// CHECK: stablehlo.constant {{.*}} dense<8>
// CHECK: stablehlo.tanh
// CHECK: dynamic_update_slice {{.*}} : (tensor<3x512x512xf32>
// CHECK: %[[B1:.*]]:6 = stablehlo.while({{.*}} = %[[F2]]#1, {{.*}} = %[[F2]]#2, {{.*}} = %[[F2]]#5)
// CHECK: stablehlo.constant {{.*}} dense<3>
// CHECK-NOT: stablehlo.tanh
// CHECK: stablehlo.dynamic_slice {{.*}} : (tensor<3x512x512xf32>
// CHECK-NOT: stablehlo.tanh
// CHECK: stablehlo.while({{.*}} = %[[B1]]#1, {{.*}} = %[[F2]]#2,
// CHECK: stablehlo.constant {{.*}} dense<8>
// CHECK: stablehlo.tanh

// HALVES: "flops": 603979776
// LESS: tp.split = {{\[\[}}3, 6], [20, 2]]
// ALL-NOT: tp.split
// ALL: tp.kept
// PLAN: {{^}}split 3 after 5{{$}}
// PLAN: {{^}}split 20 after 3{{$}}
// PLAN: {{^}}keep %31 for %53{{$}}
// COUNT: wrong.plan:[[#]]:7: error: expected a loop that runs more than 8 times, found op 3
// NOLOOP: wrong.plan:[[#]]:7: error: expected a loop that runs more than 2 times, found op 4
// TWICE: wrong.plan:[[#]]:7: error: expected each loop to be split once, found op 20 again
// SYNTAX: wrong.plan:[[#]]:9: error: expected 'after' and the number of iterations, found 'at 2'
// HALF: wrong.plan:[[#]]:6: error: expected a value of a loop and one that a later loop computes again

func.func @main(%x: tensor<512x64xf32>, %w: tensor<8x64x512xf32>, %v: tensor<8x512x64xf32>) -> tensor<512x64xf32> {
  %first = stablehlo.constant dense<0> : tensor<i32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %s = stablehlo.broadcast_in_dim %zero, dims = [] : (tensor<f32>) -> tensor<8x512x64xf32>
  %f:5 = stablehlo.while(%i = %first, %h = %x, %st = %s, %ww = %w, %vv = %v) : tensor<i32>, tensor<512x64xf32>, tensor<8x512x64xf32>, tensor<8x64x512xf32>, tensor<8x512x64xf32>
  cond {
    %n = stablehlo.constant dense<8> : tensor<i32>
    %p = stablehlo.compare LT, %i, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %z = stablehlo.constant dense<0> : tensor<i32>
    %a0 = stablehlo.dynamic_slice %ww, %i, %z, %z, sizes = [1, 64, 512] : (tensor<8x64x512xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x512xf32>
    %a = stablehlo.reshape %a0 : (tensor<1x64x512xf32>) -> tensor<64x512xf32>
    %b0 = stablehlo.dynamic_slice %vv, %i, %z, %z, sizes = [1, 512, 64] : (tensor<8x512x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x512x64xf32>
    %b = stablehlo.reshape %b0 : (tensor<1x512x64xf32>) -> tensor<512x64xf32>
    %d = stablehlo.dot_general %h, %a, contracting_dims = [1] x [0] : (tensor<512x64xf32>, tensor<64x512xf32>) -> tensor<512x512xf32>
    %t = stablehlo.tanh %d : tensor<512x512xf32>
    %y = stablehlo.dot_general %t, %b, contracting_dims = [1] x [0] : (tensor<512x512xf32>, tensor<512x64xf32>) -> tensor<512x64xf32>
    %row = stablehlo.broadcast_in_dim %h, dims = [1, 2] : (tensor<512x64xf32>) -> tensor<1x512x64xf32>
    %u = stablehlo.dynamic_update_slice %st, %row, %i, %z, %z : (tensor<8x512x64xf32>, tensor<1x512x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<8x512x64xf32>
    %one = stablehlo.constant dense<1> : tensor<i32>
    %j = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %j, %y, %u, %ww, %vv : tensor<i32>, tensor<512x64xf32>, tensor<8x512x64xf32>, tensor<8x64x512xf32>, tensor<8x512x64xf32>
  }
  %g:5 = stablehlo.while(%m = %first, %c = %f#1, %st = %f#2, %ww = %w, %vv = %v) : tensor<i32>, tensor<512x64xf32>, tensor<8x512x64xf32>, tensor<8x64x512xf32>, tensor<8x512x64xf32>
  cond {
    %n = stablehlo.constant dense<8> : tensor<i32>
    %p = stablehlo.compare LT, %m, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %z = stablehlo.constant dense<0> : tensor<i32>
    %last = stablehlo.constant dense<7> : tensor<i32>
    %n = stablehlo.subtract %last, %m : tensor<i32>
    %row = stablehlo.dynamic_slice %st, %n, %z, %z, sizes = [1, 512, 64] : (tensor<8x512x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x512x64xf32>
    %h = stablehlo.reshape %row : (tensor<1x512x64xf32>) -> tensor<512x64xf32>
    %o:2 = stablehlo.optimization_barrier %h, %c : tensor<512x64xf32>, tensor<512x64xf32>
    %a0 = stablehlo.dynamic_slice %ww, %n, %z, %z, sizes = [1, 64, 512] : (tensor<8x64x512xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x512xf32>
    %a = stablehlo.reshape %a0 : (tensor<1x64x512xf32>) -> tensor<64x512xf32>
    %b0 = stablehlo.dynamic_slice %vv, %n, %z, %z, sizes = [1, 512, 64] : (tensor<8x512x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x512x64xf32>
    %b = stablehlo.reshape %b0 : (tensor<1x512x64xf32>) -> tensor<512x64xf32>
    %d = stablehlo.dot_general %o#0, %a, contracting_dims = [1] x [0] : (tensor<512x64xf32>, tensor<64x512xf32>) -> tensor<512x512xf32>
    %t = stablehlo.tanh %d : tensor<512x512xf32>
    %q = stablehlo.dot_general %o#1, %b, contracting_dims = [1] x [1] : (tensor<512x64xf32>, tensor<512x64xf32>) -> tensor<512x512xf32>
    %k = stablehlo.multiply %q, %t : tensor<512x512xf32>
    %r = stablehlo.dot_general %k, %a, contracting_dims = [1] x [1] : (tensor<512x512xf32>, tensor<64x512xf32>) -> tensor<512x64xf32>
    %one = stablehlo.constant dense<1> : tensor<i32>
    %j = stablehlo.add %m, %one : tensor<i32>
    stablehlo.return %j, %r, %st, %ww, %vv : tensor<i32>, tensor<512x64xf32>, tensor<8x512x64xf32>, tensor<8x64x512xf32>, tensor<8x512x64xf32>
  }
  return %g#1 : tensor<512x64xf32>
}
