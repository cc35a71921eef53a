// Ops that do not need a collective run before those that do.
// RUN: tp-opt %s -split-input-file -tp-schedule-collectives | %FileCheck %s
// RUN: tp-opt %s -split-input-file -tp-schedule-collectives="growth-bytes=1000000000" | %FileCheck %s --check-prefix=GROW

// What needs the sum goes behind the product that does not; the sum is marked.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @behind
// CHECK:      %[[SUM:.*]] = tp.all_reduce %arg0 add over <@mesh, {"tp"}> {tp.overlap}
// CHECK-NEXT: %[[DOT:.*]] = stablehlo.dot_general
// CHECK-NEXT: %[[ABS:.*]] = stablehlo.abs %[[SUM]]
// CHECK-NEXT: return %[[ABS]], %[[DOT]]
func.func @behind(%x: tensor<512x512xf32>, %y: tensor<512x512xf32>) -> (tensor<512x512xf32>, tensor<512x512xf32>) {
  %0 = tp.all_reduce %x add over <@mesh, {"tp"}> : tensor<512x512xf32>
  %1 = stablehlo.abs %0 : tensor<512x512xf32>
  %2 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<512x512xf32>, tensor<512x512xf32>) -> tensor<512x512xf32>
  return %1, %2 : tensor<512x512xf32>, tensor<512x512xf32>
}

// -----

// A sum that is ready is started before other work, even where the program has it last.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @early
// GROW-LABEL: @early
// GROW-NEXT: tp.all_reduce {{.*}} {tp.overlap}
// GROW-NEXT: stablehlo.dot_general
// GROW-NEXT: return
func.func @early(%x: tensor<512x512xf32>, %y: tensor<512x512xf32>) -> (tensor<512x512xf32>, tensor<512x512xf32>) {
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<512x512xf32>, tensor<512x512xf32>) -> tensor<512x512xf32>
  %1 = tp.all_reduce %x add over <@mesh, {"tp"}> : tensor<512x512xf32>
  return %0, %1 : tensor<512x512xf32>, tensor<512x512xf32>
}

// -----

// A weight is gathered while the layer before computes, but only with memory for two of them.
tp.mesh @mesh = <["dp"=4]>
// CHECK-LABEL: @prefetch
// CHECK:      tp.all_gather %arg1
// CHECK-NEXT: stablehlo.dot_general
// CHECK-NEXT: tp.all_gather %arg2
// CHECK-NEXT: stablehlo.dot_general
// GROW-LABEL: @prefetch
// GROW:      tp.all_gather %arg1 {{.*}} : (
// GROW-NEXT: tp.all_gather %arg2 {{.*}} {tp.overlap}
// GROW-NEXT: stablehlo.dot_general
// GROW-NEXT: stablehlo.dot_general
func.func @prefetch(%x: tensor<64x512xf32>, %v: tensor<128x512xf32>, %w: tensor<128x512xf32>) -> tensor<64x512xf32> {
  %0 = tp.all_gather %v dim = 0 over <@mesh, {"dp"}> : (tensor<128x512xf32>) -> tensor<512x512xf32>
  %1 = stablehlo.dot_general %x, %0, contracting_dims = [1] x [0] : (tensor<64x512xf32>, tensor<512x512xf32>) -> tensor<64x512xf32>
  %2 = tp.all_gather %w dim = 0 over <@mesh, {"dp"}> : (tensor<128x512xf32>) -> tensor<512x512xf32>
  %3 = stablehlo.dot_general %1, %2, contracting_dims = [1] x [0] : (tensor<64x512xf32>, tensor<512x512xf32>) -> tensor<64x512xf32>
  return %3 : tensor<64x512xf32>
}

// -----

// A chain has nothing to run beside: no mark, the same order.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @chain
// CHECK-NOT: tp.overlap
// CHECK: return
func.func @chain(%x: tensor<512x512xf32>, %y: tensor<512x512xf32>) -> tensor<512x512xf32> {
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<512x512xf32>, tensor<512x512xf32>) -> tensor<512x512xf32>
  %1 = tp.all_reduce %0 add over <@mesh, {"tp"}> : tensor<512x512xf32>
  %2 = stablehlo.abs %1 : tensor<512x512xf32>
  return %2 : tensor<512x512xf32>
}

// -----

// In a loop's body, too; what the body takes from outside is no dependence in it.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @loop
// CHECK:      tp.all_reduce {{.*}} {tp.overlap}
// CHECK:      stablehlo.dot_general
// CHECK-NEXT: stablehlo.add
// CHECK-NEXT: stablehlo.add
func.func @loop(%x: tensor<512x512xf32>, %n: tensor<i32>) -> tensor<512x512xf32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %r:2 = stablehlo.while(%i = %zero, %a = %x) : tensor<i32>, tensor<512x512xf32>
  cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %next = stablehlo.add %i, %one : tensor<i32>
    %s = tp.all_reduce %a add over <@mesh, {"tp"}> : tensor<512x512xf32>
    %d = stablehlo.add %s, %x : tensor<512x512xf32>
    %p = stablehlo.dot_general %a, %x, contracting_dims = [1] x [0] : (tensor<512x512xf32>, tensor<512x512xf32>) -> tensor<512x512xf32>
    %e = stablehlo.add %d, %p : tensor<512x512xf32>
    stablehlo.return %next, %e : tensor<i32>, tensor<512x512xf32>
  }
  return %r#1 : tensor<512x512xf32>
}

// -----

// Constants stay with their users.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @constants
// CHECK:      tp.all_reduce {{.*}} {tp.overlap}
// CHECK-NEXT: stablehlo.dot_general
// CHECK-NEXT: stablehlo.constant
// CHECK-NEXT: stablehlo.broadcast_in_dim
// CHECK-NEXT: stablehlo.add
func.func @constants(%x: tensor<512x512xf32>, %y: tensor<512x512xf32>) -> (tensor<512x512xf32>, tensor<512x512xf32>) {
  %0 = tp.all_reduce %x add over <@mesh, {"tp"}> : tensor<512x512xf32>
  %c = stablehlo.constant dense<1.0> : tensor<f32>
  %b = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<f32>) -> tensor<512x512xf32>
  %1 = stablehlo.add %0, %b : tensor<512x512xf32>
  %2 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<512x512xf32>, tensor<512x512xf32>) -> tensor<512x512xf32>
  return %1, %2 : tensor<512x512xf32>, tensor<512x512xf32>
}
